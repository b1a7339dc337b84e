"""The template and how it is filled."""

from __future__ import annotations

import re

import pytest

from stack import gateway
from stack.gateway import TEMPLATE, host_names, render


def test_a_placeholder_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        render({}, "listen ${GATEWAY_LISTEN};")


@pytest.mark.parametrize("value", ["8080; load_module x", "8080 }", "a\nb", "$host", "'", "#"])
def test_a_value_cannot_change_the_configurations_structure(value: str) -> None:
    with pytest.raises(ValueError, match="GATEWAY_LISTEN"):
        render({"GATEWAY_LISTEN": value}, "listen ${GATEWAY_LISTEN};")


def test_every_placeholder_is_explained_in_the_templates_head_and_every_explained_one_is_used() -> None:
    text = TEMPLATE.read_text(encoding="utf-8")
    head = text[: text.index("daemon off;")]
    explained = set(re.findall(r"(?m)^#   (GATEWAY_[A-Z_]+) ", head))
    assert explained == set(re.findall(r"\$\{(GATEWAY_[A-Z_]+)\}", text))


def test_nginx_variables_are_left_alone_by_envsubst_and_by_the_launcher() -> None:
    text = TEMPLATE.read_text(encoding="utf-8")
    assert re.findall(r"\$\{?[A-Z]\w*", re.sub(r"\$\{GATEWAY_[A-Z_]+\}", "", text)) == []


def test_the_names_are_this_machines_own_and_those_that_were_added() -> None:
    assert host_names("127.0.0.1", ["cities.example"]) == "localhost 127.0.0.1 [::1] cities.example"
    assert "192.0.2.1" in host_names("192.0.2.1", []).split()
    assert "[2001:db8::1]" in host_names("2001:db8::1", []).split()


def test_a_gateway_for_every_network_answers_under_this_machines_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "_own_addresses", lambda: ["192.0.2.7", "2001:db8::7"])
    names = host_names("0.0.0.0", []).split()  # noqa: S104 - nothing listens here
    assert {"192.0.2.7", "[2001:db8::7]"} <= set(names)
    assert "0.0.0.0" not in names  # noqa: S104
