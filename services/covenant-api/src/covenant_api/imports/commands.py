"""The console command `import-signatories`."""

import argparse
from contextlib import ExitStack
from pathlib import Path

import psycopg
from sqlalchemy.exc import OperationalError

from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.report_files import ReportFile, is_same_file
from covenant_api.imports.service import ImportResult, import_signatories
from gazetteer.places import Gazetteer, GazetteerMissing
from servicekit.console import Command, CommandError, say
from servicekit.database import Database


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the published signatory list, XLSX or CSV")
    parser.add_argument("--report", type=Path, metavar="OUT.csv", help="write what there is to say of each row")
    parser.add_argument("--dry-run", action="store_true", help="do everything, then leave nothing stored")


def _run(arguments: argparse.Namespace, database: Database) -> int:
    """Import a list: 0 when done, CommandError (exit code 1) with one line when nothing was stored."""
    with ExitStack() as stack:
        try:
            gazetteer = stack.enter_context(Gazetteer.open())
        except GazetteerMissing as error:
            raise CommandError(str(error)) from None
        # Held first: a report that cannot be written must not be found out after the import.
        report = _held(arguments.report, arguments.file, stack)
        try:
            with database.transaction() as session:
                result = import_signatories(
                    session, arguments.file, gazetteer, dry_run=arguments.dry_run, explain=report is not None
                )
                # Before the commit: nothing is stored of which there is no report.
                if report is not None:
                    _write(report, result, arguments.report)
        except FileRefused as refusal:
            raise CommandError(f"{arguments.file} refused, nothing stored: {refusal}") from None
        except (psycopg.errors.LockNotAvailable, OperationalError) as error:
            if _is_lock_timeout(error):
                raise CommandError("another import is still running, nothing stored: try again later") from None
            raise
        except psycopg.Error as error:
            reason = str(error).strip().splitlines()[0]
            raise CommandError(f"the database refused, nothing stored: {reason}") from None
    say(result.summary.line())
    return 0


def _held(path: Path | None, source: Path, stack: ExitStack) -> ReportFile | None:
    if path is None:
        return None
    if is_same_file(path, source):
        raise CommandError(f"the report {path} would replace the list itself, nothing stored: name another file")
    try:
        return stack.enter_context(ReportFile(path))
    except OSError as error:
        raise CommandError(f"the report {path} cannot be written, nothing stored: {error.strerror}") from None


def _write(report: ReportFile, result: ImportResult, path: Path) -> None:
    try:
        report.write(result.findings)
    except OSError as error:
        raise CommandError(f"the report {path} cannot be written, nothing stored: {error.strerror}") from None


def _is_lock_timeout(error: Exception) -> bool:
    return isinstance(getattr(error, "orig", error), psycopg.errors.LockNotAvailable)


IMPORT_SIGNATORIES = Command(
    name="import-signatories",
    help="import the published list of signatories; the same file again changes nothing",
    add_arguments=_add_arguments,
    run=_run,
)
