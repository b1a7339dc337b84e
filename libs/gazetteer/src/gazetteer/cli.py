"""The console command `gazetteer`: builds the file of places, and looks into it for people."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from gazetteer.build import BuildError, build, default_path
from gazetteer.countries import iso_code
from gazetteer.places import Gazetteer, GazetteerMissing


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _country(text: str) -> str:
    code = iso_code(text)
    if code is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no country code of ISO 3166-1 alpha-2")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gazetteer", description="Places of GeoNames (CC BY 4.0) by name.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    default = f"(default: GAZETTEER_DATABASE, or {default_path()})"

    command = commands.add_parser("build", help="build the file of places where it is missing or out of date")
    command.add_argument("--output", type=Path, metavar="PATH", help=f"the file to write {default}")
    command.add_argument("--force", action="store_true", help="build also where the file is up to date")

    command = commands.add_parser("search", help="list places by name, in any script")
    command.add_argument("name", metavar="NAME")
    command.add_argument("--country", type=_country, metavar="CC", help="only places of this country")
    command.add_argument("--limit", type=int, default=10, metavar="N", help="most places listed (default: 10)")
    command.add_argument("--database", type=Path, metavar="PATH", help=f"the file to read {default}")

    command = commands.add_parser("resolve", help="say which place a name, country and coordinates mean")
    command.add_argument("name", metavar="NAME")
    command.add_argument("country", type=_country, metavar="CC")
    command.add_argument("latitude", type=float, metavar="LAT", help="degrees")
    command.add_argument("longitude", type=float, metavar="LON", help="degrees")
    command.add_argument("--database", type=Path, metavar="PATH", help=f"the file to read {default}")
    return parser


def _build(options: argparse.Namespace) -> None:
    started = time.monotonic()
    result = build(options.output, force=options.force, progress=lambda text: _say(f"gazetteer: {text}"))
    if result.built:
        seconds = time.monotonic() - started
        _say(f"gazetteer: wrote {result.places:,} places to {result.path} in {seconds:.1f} s")
    else:
        _say(f"gazetteer: {result.path} is up to date, {result.places:,} places")


def _search(options: argparse.Namespace) -> None:
    with Gazetteer.open(options.database) as gazetteer:
        places = gazetteer.search(options.name, options.country, options.limit)
    for place in places:
        position = f"{place.latitude:.5f} {place.longitude:.5f}"
        _say(f"{place.geonames_id}\t{place.name}\t{place.country}\t{position}\t{place.population}")


def _resolve(options: argparse.Namespace) -> None:
    with Gazetteer.open(options.database) as gazetteer:
        resolution = gazetteer.resolve(options.name, options.country, options.latitude, options.longitude)
    _say(f"{resolution.geonames_id or '-'}\t{resolution.reason}")
    for candidate in resolution.candidates:
        distance = "-" if candidate.distance_km is None else f"{candidate.distance_km:.2f} km"
        _say(f"  {candidate.geonames_id}\t{candidate.name}\t{candidate.country}\t{distance}\t{candidate.why}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0 when it did what it was asked, 1 with one line on stderr when it could not."""
    options = _parser().parse_args(arguments)
    try:
        {"build": _build, "search": _search, "resolve": _resolve}[options.command](options)
    except (BuildError, GazetteerMissing) as error:
        sys.stderr.write(f"gazetteer: {error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("gazetteer: stopped\n")
        return 130
    return 0
