"""The outbox of a platform on trial: takes every mail over SMTP, and shows them on a page instead of sending them.

    python -m stack.outbox --smtp-port 8086 --port 8085 --folder FOLDER

Messages lie in the folder, one file each, the newest two hundred. `/outbox/` lists them, `/outbox/messages.json` has
them for programs: a list, newest first, of {id, at, from, to, subject, text, links}.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import json
import re
import signal
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

KEPT = 200
_LARGEST = 1_000_000
_LINK = re.compile(r"https?://[^\s<>\"]+")
_NAME = re.compile(r"[0-9]{20}-[0-9]{6}")
# Under which it is asked: by the gateway, by the launcher, and by people on this machine.
_NAMES = {"gateway", "localhost", "127.0.0.1"}


class Mailbox:
    """The messages in a folder, bounded in number."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._number = 0
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, content: bytes) -> None:
        """Keep a message, and drop the oldest beyond the number that is kept."""
        with self._lock:
            self._number += 1
            name = f"{datetime.now(UTC):%Y%m%d%H%M%S%f}-{self._number % 1_000_000:06}"
            unfinished = self._folder / f"{name}.unfinished"
            unfinished.write_bytes(content)
            unfinished.rename(self._folder / f"{name}.eml")
            for old in sorted(self._folder.glob("*.eml"))[:-KEPT]:
                old.unlink()

    def messages(self) -> list[dict[str, Any]]:
        """Newest first."""
        return [_told(path) for path in sorted(self._folder.glob("*.eml"), reverse=True)]


def _told(path: Path) -> dict[str, Any]:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    text = str(body.get_content()) if body else ""
    at = datetime.strptime(path.stem[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return {
        "id": path.stem,
        "at": f"{at:%Y-%m-%dT%H:%M:%SZ}",
        "from": str(message["from"] or ""),
        "to": str(message["to"] or ""),
        "subject": str(message["subject"] or ""),
        "text": text.replace("\r\n", "\n"),
        "links": _LINK.findall(text),
    }


class _Taking:
    """What aiosmtpd asks when a message has come."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.original_content or b""
        self._mailbox.put(content)
        return "250 kept"


_STYLE = """
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif;
  background: light-dark(#f4f6f5, #0f1521); color: light-dark(#1a2233, #e7eaf1); }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 0; }
article { margin: 1.25rem 0; padding: 1rem 1.25rem; border: 1px solid light-dark(#dbe0e6, #2a3548);
  border-top: 4px solid light-dark(#15233f, #d3def5); background: light-dark(#ffffff, #161e2d); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; margin: .25rem 0 .75rem;
  color: light-dark(#535e73, #a4afc3); font-size: .9375rem; }
dd { margin: 0; }
pre { margin: 0; white-space: pre-wrap; font: inherit; }
a { color: light-dark(#1c4d96, #9cbdf6); }
:focus-visible { outline: 3px solid light-dark(#1c4d96, #9cbdf6); outline-offset: 2px; }
"""


def page(messages: Sequence[dict[str, Any]]) -> str:
    """The page of all messages; what stands in them is text, and web addresses in it are links."""
    articles = "".join(_article(one) for one in messages)
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>Outbox ({len(messages)})</title>
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/outbox/outbox.css"></head>
<body><main><h1>Outbox</h1>
<p>This platform runs on trial, so its mails lie here instead of being sent: the newest {KEPT}, newest first.</p>
{articles or "<p>There are none yet.</p>"}
</main></body></html>
"""


def _article(one: dict[str, Any]) -> str:
    text, at = "", 0
    for found in _LINK.finditer(one["text"]):
        address = escape(found[0])
        text += escape(one["text"][at : found.start()]) + f'<a href="{address}">{address}</a>'
        at = found.end()
    text += escape(one["text"][at:])
    return (
        f'<article id="m{one["id"]}" aria-labelledby="t{one["id"]}">'
        f'<h2 id="t{one["id"]}">{escape(one["subject"])}</h2>'
        f"<dl><dt>To</dt><dd>{escape(one['to'])}</dd><dt>From</dt><dd>{escape(one['from'])}</dd>"
        f'<dt>At</dt><dd><time datetime="{one["at"]}">{one["at"]}</time></dd></dl>'
        f"<pre>{text}</pre></article>\n"
    )


class Pages(ThreadingHTTPServer):
    """The page of a mailbox on 127.0.0.1."""

    daemon_threads = True

    def __init__(self, port: int, mailbox: Mailbox) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.mailbox = mailbox


class _Handler(BaseHTTPRequestHandler):
    server: Pages

    def log_message(self, *_: object) -> None:
        """Nothing of mails gets into a log."""

    def do_GET(self) -> None:
        # A page elsewhere whose name is led to 127.0.0.1 asks under its own name; mails have links that let people in.
        if re.sub(r":[0-9]+$", "", self.headers.get("Host", "")).lower() not in _NAMES:
            self._send(421, "text/plain; charset=utf-8", "This server does not answer for this host name.\n")
            return
        match urlsplit(self.path).path:
            case "/outbox/":
                self._send(200, "text/html; charset=utf-8", page(self.server.mailbox.messages()))
            case "/outbox/messages.json":
                listed = json.dumps(self.server.mailbox.messages(), ensure_ascii=False)
                self._send(200, "application/json", listed)
            case "/outbox/outbox.css":
                self._send(200, "text/css; charset=utf-8", _STYLE)
            case _:
                self._send(404, "text/plain; charset=utf-8", "There is nothing at this address.\n")

    def _send(self, status: int, media_type: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)


class Outbox:
    """Both servers, on 127.0.0.1 alone."""

    def __init__(self, folder: Path, *, smtp_port: int, port: int) -> None:
        self.smtp_port = smtp_port
        self.port = port
        self.mailbox = Mailbox(folder)
        self._smtp = Controller(
            _Taking(self.mailbox), hostname="127.0.0.1", port=smtp_port, data_size_limit=_LARGEST, ident="outbox"
        )
        self._pages = Pages(port, self.mailbox)

    def start(self) -> None:
        self._smtp.start()
        threading.Thread(target=self._pages.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()

    def stop(self) -> None:
        self._smtp.stop()
        self._pages.shutdown()
        self._pages.server_close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until a signal comes."""
    parser = argparse.ArgumentParser(prog="python -m stack.outbox", description=__doc__)
    parser.add_argument("--smtp-port", type=int, required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parsed = parser.parse_args(arguments)
    ended = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    outbox = Outbox(parsed.folder, smtp_port=parsed.smtp_port, port=parsed.port)
    outbox.start()
    ended.wait()
    outbox.stop()


if __name__ == "__main__":
    main()
