"""What every answer carries, and what the services are told of the caller."""

from __future__ import annotations

import re
import shutil
import ssl
import subprocess
from pathlib import Path

import httpx
import pytest

from stack.postgres import free_port
from tests.gateway.running import Gateway, running_gateway
from tests.gateway.upstream import Upstream

API = "/api/covenant/v1/things"
EVERYWHERE = [
    "/", "/en/", "/assets/index-abc123.js", "/assets/missing.js", "/missing.txt",
    API, "/api/covenant/v1/invalid", "/api/nothing", "/api/pairing/v1/gone",
]  # fmt: skip


@pytest.mark.parametrize("path", EVERYWHERE)
def test_the_security_headers_are_on_every_answer_once(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    for name in (
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "X-Request-Id",
    ):  # fmt: skip
        assert len(headers.get_list(name)) == 1, name
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Server"] == "nginx"
    assert "Strict-Transport-Security" not in headers  # nobody can keep that promise over plain HTTP


@pytest.mark.parametrize("path", EVERYWHERE)
def test_the_policy_lets_nothing_in_from_outside_and_nothing_inline(client: httpx.Client, path: str) -> None:
    policy = client.get(path).headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert re.findall(r"https?:|\*", policy) == []


def test_the_apis_policy_allows_nothing_at_all(client: httpx.Client) -> None:
    headers = client.get(API).headers
    assert headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert client.get("/en/").headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("path", [API, "/api/covenant/v1/invalid", "/api/nothing"])
def test_scripts_of_other_sites_may_read_the_apis_and_their_problems(client: httpx.Client, path: str) -> None:
    headers = client.get(path, headers={"Origin": "https://elsewhere.example"}).headers
    assert headers.get_list("Access-Control-Allow-Origin") == ["*"]
    assert {"Link", "ETag", "Retry-After", "API-Version"} <= set(headers["Access-Control-Expose-Headers"].split(", "))
    assert "Access-Control-Allow-Credentials" not in headers


@pytest.mark.parametrize("path", ["/en/", "/assets/index-abc123.js", "/missing.txt"])
def test_scripts_of_other_sites_may_not_read_the_site(client: httpx.Client, path: str) -> None:
    headers = client.get(path, headers={"Origin": "https://elsewhere.example"}).headers
    assert "Access-Control-Allow-Origin" not in headers


SPOOFED = {
    "X-Forwarded-For": "203.0.113.9",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Port": "1",
    "X-Forwarded-Prefix": "/x",
    "X-Real-IP": "203.0.113.9",
    "Forwarded": "for=203.0.113.9;host=evil.example",
    "X-Request-Id": "spoofed-by-the-caller",
    "Cookie": "session=stolen",
}


def test_the_service_hears_nothing_that_the_caller_claims_of_itself(client: httpx.Client, upstream: Upstream) -> None:
    path = f"{API}?spoofed"
    answer = client.get(path, headers=SPOOFED)
    heard = upstream.last(path).headers
    assert heard["x-forwarded-for"] == ["127.0.0.1"]
    assert heard["x-forwarded-proto"] == ["http"]
    assert heard["x-request-id"] == [answer.headers["X-Request-Id"]]
    assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["X-Request-Id"])
    assert not {"x-forwarded-host", "x-forwarded-port", "x-forwarded-prefix", "x-real-ip", "forwarded", "cookie"} & set(
        heard
    )
    assert "203.0.113.9" not in str(heard)


def test_a_trusted_proxy_is_believed(upstream: Upstream) -> None:
    path = f"{API}?trusted"
    with running_gateway(upstream.port, free_port(), TRUSTED_PROXIES="set_real_ip_from 127.0.0.0/8;") as gateway:
        # the proxy adds the caller's address behind what the caller itself wrote
        sent = {**SPOOFED, "X-Forwarded-For": "10.9.9.9, 203.0.113.9", "X-Request-Id": "from-the-proxy-1"}
        answer = gateway.client.get(path, headers=sent)
    heard = upstream.last(path).headers
    assert heard["x-forwarded-for"] == ["203.0.113.9"]
    assert heard["x-forwarded-proto"] == ["https"]
    assert heard["x-request-id"] == ["from-the-proxy-1"]
    assert answer.headers["X-Request-Id"] == "from-the-proxy-1"
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")


@pytest.mark.parametrize("given", ["short", "x" * 65, "has spaces in it", 'quote"quote"quote', "new\tline-new-line"])
def test_a_trusted_proxys_request_id_that_is_none_is_replaced(upstream: Upstream, given: str) -> None:
    with running_gateway(upstream.port, free_port(), TRUSTED_PROXIES="set_real_ip_from 127.0.0.0/8;") as gateway:
        headers = {"X-Forwarded-For": "203.0.113.9", "X-Request-Id": given}
        answer = gateway.client.get(API, headers=headers)
    assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["X-Request-Id"])


def test_over_tls_the_browser_is_told_to_stay_there(upstream: Upstream, tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    lines = f"ssl_certificate {certificate}; ssl_certificate_key {key};"
    with running_gateway(upstream.port, free_port(), tls=lines) as gateway:
        context = ssl.create_default_context(cafile=str(certificate))
        answer = httpx.get(f"https://localhost:{gateway.port}{API}?tls", verify=context)
    assert answer.status_code == 200
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert upstream.last(f"{API}?tls").headers["x-forwarded-proto"] == ["https"]


def self_signed(folder: Path) -> tuple[Path, Path]:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl here to make a certificate with")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        [
            openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate, key


def test_the_service_is_never_asked_to_compress(client: httpx.Client, upstream: Upstream) -> None:
    path = f"{API}?compressed"
    client.get(path, headers={"Accept-Encoding": "gzip"})
    assert "accept-encoding" not in upstream.last(path).headers


TEXTS = ["application/geo%2Bjson", "application/ld%2Bjson", "application/csvm%2Bjson", "text/csv", "text/calendar"]


@pytest.mark.parametrize(
    "path",
    [
        "/api/covenant/v1/long",
        *(f"/api/covenant/v1/long?type={one}" for one in TEXTS),
        "/assets/index-abc123.js",
        "/assets/mark-abc123.svg",
    ],
)
def test_what_is_text_is_compressed_for_those_who_can_read_it(client: httpx.Client, path: str) -> None:
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert packed.content == plain.content
    assert packed.num_bytes_downloaded < plain.num_bytes_downloaded / 3
    assert "accept-encoding" in packed.headers["Vary"].lower()


def test_a_gateway_that_listens_is_not_a_gateway_for_every_name(gateway: Gateway) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", ""):
        answer = gateway.raw(f"GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        assert answer.split(b" ")[1] in (b"421", b"400"), host
        assert b"the site" not in answer
