"""Lists as files: CSV, XLSX and the other formats in which they are offered."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import httpx

from iuc_client.answers import problem_of


class HttpClient(Protocol):
    """`Client` of either API."""

    def get_httpx_client(self) -> httpx.Client: ...


def download(operation: Any, path: str | Path, *, client: HttpClient, **query: Any) -> Path:
    """Write a list to a file as it comes, whatever its size.

    Args:
        operation: The module of an operation, such as `list_signatories`.
        path: The file; it is there only when all of it has come.
        client: `Client` of the API.
        query: What the operation takes, `f` for the format. CSV and XLSX without `limit` have the whole selection.

    Returns:
        The path.

    Raises:
        ProblemError: the API answered with a problem; nothing is written.
    """
    target = Path(path)
    request: dict[str, Any] = operation._get_kwargs(**query)
    part = target.with_name(f"{target.name}.part")
    with client.get_httpx_client().stream(**request) as answer:
        if answer.status_code != 200:
            raise problem_of(answer.status_code, answer.read(), answer.headers)
        try:
            with part.open("wb") as file:
                for piece in answer.iter_bytes():
                    file.write(piece)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    return target
