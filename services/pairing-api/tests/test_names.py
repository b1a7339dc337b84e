"""Names and texts by language: wherever a thing is named, its names in all languages stand beside the English one."""

import re
from typing import Any

import pytest
from alembic import command
from sqlalchemy import create_engine, text

from servicekit import migrations

Json = dict[str, Any]
HAN = re.compile("[\u4e00-\u9fff]")
KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")


def names_of(records: list[Json]) -> dict[str, dict[str, str]]:
    return {one["slug"]: one["names"] for one in records}


def test_members_of_pairings_bring_the_names_of_their_territories(api: Any, demo: Any) -> None:
    names = names_of(demo.territories)
    for pairing in api.all("pairings"):
        for member in pairing["members"]:
            assert member["names"] == names[member["territory"]]
            assert member["name"] == member["names"]["en"]


def test_partners_and_members_of_territories_bring_their_names(api: Any, demo: Any) -> None:
    names = names_of(demo.territories)
    for slug in ("granada", "yantai", "kamakura"):
        partners = api.json(f"territories/{slug}")["partners"]
        assert partners
        assert {one["slug"]: one["names"] for one in partners} == {one["slug"]: names[one["slug"]] for one in partners}


def test_hosts_and_participants_bring_the_names_of_what_they_are(api: Any, demo: Any) -> None:
    territories, organisations = names_of(demo.territories), names_of(demo.organisations)
    seen = {"territory": 0, "organisation": 0}
    for event in demo.events:
        answered = api.json(f"events/{event['slug']}")
        for one in answered["hosts"] + answered["participants"]:
            if one["territory"]:
                assert one["names"] == territories[one["territory"]]
                seen["territory"] += 1
            elif one["organisation"]:
                assert one["names"] == organisations[one["organisation"]]
                seen["organisation"] += 1
    assert min(seen.values()) > 10


def test_a_pairing_has_the_languages_in_which_all_its_members_have_names(api: Any) -> None:
    pairing = api.json("pairings/rome-yantai")
    assert pairing["names"]["en"] == pairing["name"] == "Rome – Yantai"
    assert pairing["names"]["zh"] == "罗马 – 烟台"
    for one in api.all("pairings"):
        for language in ("fr", "zh", "ja"):
            assert (language in one["names"]) == all(language in member["names"] for member in one["members"])
    (named,) = (one for one in api.json("events/rome-in-yantai-2018")["pairings"] if one["slug"] == "rome-yantai")
    assert named["names"] == pairing["names"]


def test_events_have_their_titles_and_places_by_language(api: Any, demo: Any) -> None:
    answered = {one["slug"]: one for one in api.all("events")}
    for event in demo.events:
        item = answered[event["slug"]]
        assert item["titles"] == {"en": event["title"], **event["titles"]}
        assert item["placeNames"] == ({"en": event["place"], **event["place_names"]} if event["place"] else {})
    (reference,) = (one for one in api.json("pairings/rome-yantai")["events"] if one["slug"] == "rome-in-yantai-2018")
    assert reference["titles"] == answered["rome-in-yantai-2018"]["titles"]


@pytest.mark.parametrize(("path", "key"), [("topics", "code"), ("programmes", "slug")])
def test_summaries_are_there_by_language(path: str, key: str, api: Any, demo: Any) -> None:
    answered = {one[key]: one for one in api.all(path)}
    for record in demo.of(path):
        item = answered[record[key]]
        assert item["summaries"] == {"en": record["summary"], **record["summaries"]}
        assert item["summary"] == record["summary"]


# Places with no usual name in the language, and brands.
UNNAMED: dict[str, dict[str, set[str]]] = {
    "territories": {
        "fr": {"agioi-anargyroi-kamatero"},
        "zh": {
            "agioi-anargyroi-kamatero",
            "araripina",
            "cioeste",
            "ideon-skane",
            "lemvig",
            "nuovo-circondario-imolese",
            "soledad",
            "vila-nova-de-famalicao",
        },
        "ja": {
            "agioi-anargyroi-kamatero",
            "araripina",
            "cioeste",
            "ideon-skane",
            "lemvig",
            "nuovo-circondario-imolese",
            "quilicura",
            "soledad",
            "valle-de-aburra",
        },
    },
    "organisations": {
        "fr": {"andalucia-smart-city-cluster", "gopa-infra", "klimatorium", "wakatu-incorporation"},
        "zh": {"andalucia-smart-city-cluster", "cdp-japan", "gopa-infra", "klimatorium", "wakatu-incorporation"},
        "ja": {"andalucia-smart-city-cluster", "cdp-japan", "gopa-infra", "klimatorium", "wakatu-incorporation"},
    },
    "programmes": {"fr": set(), "zh": set(), "ja": set()},
    "topics": {"fr": set(), "zh": set(), "ja": set()},
}


@pytest.mark.parametrize("path", UNNAMED)
def test_all_but_a_few_records_have_names_in_the_languages_of_the_site(path: str, demo: Any) -> None:
    for language, unnamed in UNNAMED[path].items():
        without = {one.get("slug") or one["code"] for one in demo.of(path) if language not in one["names"]}
        assert without == unnamed, language


@pytest.mark.parametrize(
    ("path", "field"), [("events", "titles"), ("topics", "summaries"), ("programmes", "summaries")]
)
def test_titles_and_summaries_are_translated_into_the_languages_of_the_site(path: str, field: str, demo: Any) -> None:
    for record in demo.of(path):
        assert set(record[field]) == {"fr", "zh", "ja"}, record


@pytest.mark.parametrize("path", [*UNNAMED, "events"])
def test_names_and_texts_are_in_the_script_of_their_language(path: str, demo: Any) -> None:
    for record in demo.of(path):
        for texts in (record.get(field, {}) for field in ("names", "titles", "place_names", "summaries")):
            for language, text_ in texts.items():
                if language == "zh":
                    assert HAN.search(text_), text_
                    assert not KANA.search(text_), text_
                elif language == "ja":
                    assert HAN.search(text_) or KANA.search(text_), text_
                elif language in ("en", "fr"):
                    assert not HAN.search(text_), text_
                    assert not KANA.search(text_), text_


def test_a_new_name_in_another_language_is_an_update_that_is_seen_and_found(
    own_api: Any, load: Any, changed_demo: Any, demo_folder: Any, pairing_url: str
) -> None:
    load(pairing_url, demo_folder)
    before = own_api.json("pairings/rome-yantai")["names"]

    def rename(records: list[Json]) -> None:
        next(one for one in records if one["slug"] == "rome")["names"]["zh"] = "罗马城"

    assert "updated=0 " not in load(pairing_url, changed_demo("territories", rename))
    assert own_api.json("territories/rome")["names"]["zh"] == "罗马城"
    assert own_api.json("pairings/rome-yantai")["names"] == {**before, "zh": "罗马城 – 烟台"}
    assert "rome-yantai" in own_api.slugs("pairings", q="罗马城")


def test_records_of_the_version_before_keep_their_english_texts(databases: Any) -> None:
    url = databases.empty()
    migrations.migrate("pairing_api", url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO topics (code, names, summary, sdgs, sort_name, search_document) VALUES"
                """ ('a', '{"en": "A"}', 'What it is', '{}', 'a', '')"""
            )
        )
    command.downgrade(migrations.configuration("pairing_api", url), "0001")
    migrations.migrate("pairing_api", url)
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT summaries FROM topics")) == {"en": "What it is"}
    engine.dispose()
