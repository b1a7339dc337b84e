"""What the search of the logs finds, and what it lets pass."""

from pathlib import Path

import pytest

from stack.private_words import main, private_words, search

TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSJ9.c2lnbmF0dXJlLW9mLWl0"


@pytest.mark.parametrize(
    "line",
    [
        '{"event": "mail_sent", "to": "somebody@city.example"}',
        "GET /people?q=somebody%40city.example HTTP/1.1",
        f'{{"header": "Bearer {TOKEN}"}}',
        f"token {TOKEN} refused",
        "Authorization: bearer 0123456789abcdef0123",
        '{"password": "correct horse"}',
        "client_secret=abcdefghijkl",
        '{"refresh_token":"Zk3_abcdefgh"}',
        "tried paired-cities-2026",
    ],
)
def test_what_is_private_is_found(line: str) -> None:
    assert list(private_words(line))
    assert not any(TOKEN in word for word in private_words(line))


@pytest.mark.parametrize(
    "line",
    [
        '{"event": "request", "path": "/api/covenant/v1/me", "status": 200}',
        '{"password": "***", "token": null}',
        "postgresql+psycopg://covenant@127.0.0.1:5432/covenant",
        "the token has expired",
        "npm warn @scope/package@1.2.3 is old",
    ],
)
def test_what_is_not_private_passes(line: str) -> None:
    assert list(private_words(line)) == []


def test_the_search_reads_every_log_also_those_put_aside(tmp_path: Path) -> None:
    (tmp_path / "one.log").write_text("nothing\n")
    (tmp_path / "two.log.1").write_text("x\nsomebody@city.example\n")
    assert [word.split(":")[:2] for word in search(tmp_path)] == [["two.log.1", " line 2"]]


def test_a_folder_without_logs_is_an_error_and_not_a_clean_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        search(tmp_path)


def test_the_command_fails_where_its_platform_wrote_what_is_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IUC_SETTINGS_FILE", str(tmp_path / "settings.env"))
    log = tmp_path / "logs" / "identity.log"
    log.parent.mkdir()
    log.write_text("all is well\n")
    assert main(["true"]) == 0
    assert main(["false"]) == 1
    assert main(["sh", "-c", f"echo somebody@city.example >> {log}"]) == 1
