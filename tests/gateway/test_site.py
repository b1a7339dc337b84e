"""The site's files and pages."""

from __future__ import annotations

import httpx
import pytest

from tests.gateway.running import Gateway


def test_the_root_leads_to_the_english_pages_at_whatever_address_the_caller_used(client: httpx.Client) -> None:
    answer = client.get("/", headers={"Host": "localhost"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/en/")


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("fr", "fr"), ("FR-ca", "fr"), ("ja;q=1, en;q=0.5", "ja"), ("zh-Hant-TW,zh;q=0.9", "zh"), ("en-GB,fr", "en"),
        ("de-DE,de;q=0.9,fr;q=0.8,en;q=0.7", "fr"), ("it , \tja", "ja"), ("de", "en"), ("*", "en"), ("", "en"),
        ("frr", "en"), ("x-fr", "en"), (",,,ja", "ja"), ("fr" * 3000, "en"), ("de, " * 1500 + "x", "en"),
        ("," + " ,\t" * 1500 + "x", "en"), ("\xff\xfe", "en"),
    ],
    ids=lambda value: value[:20],
)  # fmt: skip
def test_the_root_leads_to_the_first_language_of_the_reader_that_the_site_speaks(
    client: httpx.Client, wanted: str, language: str
) -> None:
    answer = client.get("/", headers={b"Accept-Language": wanted.encode("latin-1")})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{language}/")
    assert answer.headers["Vary"] == "Accept-Language"
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", ["/en/", "/en/signatories/01a2", "/en/pairings/a-b?programme=iuc", "/index.html"])
def test_every_page_is_the_one_document_which_is_asked_for_anew_each_time(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert "the site" in answer.text
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert client.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("path", ["/de/", "/zh-Hans/", "/foo", "/livez", "/readyz", "/enough/"])
def test_where_there_are_no_pages_the_status_says_so(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "the site" in answer.text
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Content-Security-Policy" in answer.headers


@pytest.mark.parametrize("language", ["en", "fr", "zh", "ja"])
def test_the_language_alone_leads_to_its_pages(client: httpx.Client, language: str) -> None:
    answer = client.get(f"/{language}")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{language}/")


@pytest.mark.parametrize("language", ["en", "fr", "zh", "ja"])
@pytest.mark.parametrize("page", ["", "events", "pairing/pairings/a-b", "no/such/page/"])
def test_every_page_of_a_language_is_the_document_in_that_language(
    client: httpx.Client, language: str, page: str
) -> None:
    answer = client.get(f"/{language}/{page}", headers={"Accept-Language": "de"})
    assert answer.status_code == 200
    assert f"<html lang={language}>" in answer.text
    assert answer.headers["Cache-Control"] == "no-cache"


def test_files_named_by_their_content_are_kept_for_good(client: httpx.Client) -> None:
    answer = client.get("/assets/index-abc123.js")
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"


def test_other_files_are_asked_for_anew(client: httpx.Client) -> None:
    assert client.get("/robots.txt").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    ["/assets/old-chunk.js", "/assets/", "/assets", "/favicon.ico", "/en/x.php", "/fr/x.js", "/.env", "/.git/config"],
)
def test_a_file_that_is_not_there_is_not_the_site(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    if path in ("/assets", "/.git/config"):  # no file's name: a page, which the site itself answers
        assert "the site" in answer.text
        return
    assert answer.status_code == 404
    assert answer.headers["Cache-Control"] == "no-store"
    assert "the site" not in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/../nginx.conf", "/assets/../../nginx.conf", "/%2e%2e/nginx.conf", "/assets/..%2f..%2fnginx.conf",
        "/assets/%2e%2e/%2e%2e/nginx.conf", "//etc/passwd", "/assets/....//....//nginx.conf", "/..\\nginx.conf",
        "/en/..%00/nginx.conf", "/api/covenant/v1/../../../../nginx.conf",
    ],
)  # fmt: skip
def test_no_path_leads_out_of_the_sites_folder(gateway: Gateway, path: str) -> None:
    answer = gateway.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 ")
    assert b"worker_processes" not in answer
    assert b"root:" not in answer


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "FOO", "TRACE", "PROPFIND", "CONNECT"])
def test_the_site_is_only_read(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/en/")
    assert answer.status_code in (400, 405)
    assert "the site" not in answer.text
    if answer.status_code == 405 and method != "TRACE":
        assert answer.headers["Allow"] == "GET, HEAD"
