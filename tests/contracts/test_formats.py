"""Every list of both APIs in every format: the same records, read back by other programs than those that wrote them."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast
from urllib.parse import urljoin

import httpx
import pytest
from fastapi import FastAPI
from geojson_pydantic import FeatureCollection
from icalendar import Calendar
from python_calamine import CalamineWorkbook
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, RDF
from sqlalchemy import text

from covenant_api.cli import SERVICE as COVENANT
from pairing_api.cli import SERVICE as PAIRING
from servicekit.console import Service
from servicekit.database import Database
from servicekit.negotiation import MEDIA_TYPES
from servicekit.settings import ServiceSettings

DEMO = Path(__file__).parents[2] / "demo"
PUBLIC = "https://iuc.example"
Serve = Callable[[FastAPI], AbstractContextManager[httpx.Client]]

# Names that a spreadsheet could take for formulas, put where a list shows text.
DANGEROUS = [
    "=1+1",
    '=HYPERLINK("http://x.example";"y")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "{=1}",
    "http://x.example",
]
# A new report of a signatory for each dangerous text.
_REPORT = (
    "INSERT INTO {table} (signatory_id, rule_set_code, rule_set_version, provenance_note, {columns}) "
    "SELECT id, 'gcom-crf', '6.1', :text, {values} FROM signatories WHERE status <> 'pending' "
    "ORDER BY id LIMIT 1 OFFSET :number"
)
_SUMS = (
    "direct_t", "indirect_t", "direct_indirect_t", "outside_t", "generation_t", "biogenic_co2_t", "basic_t",
    "basic_plus_t", "territorial_t", "energy_mwh",
)  # fmt: skip
PLANTED = {
    "covenant": {
        "joint-groups": _REPORT.format(
            table="joint_groups",
            columns="name, sort_name, search_document, option",
            values=":text, :text, '', 'individual'",
        ),
        "inventories": _REPORT.format(
            table="inventories",
            columns="year, role, framework, gases, version, is_incomplete, totals, " + ", ".join(_SUMS),
            values="2000 + :number, 'monitoring', 'crf', '{}', 1, false, '{}', " + ", ".join("0" for _ in _SUMS),
        ),
        "targets": _REPORT.format(
            table="targets",
            columns="title, search_document, type, target_year",
            values=":text, '', 'fixed_level', 2030",
        ),
        "plans": _REPORT.format(
            table="plans",
            columns="title, sort_name, search_document, pillars, funding_sources, priority_areas",
            values=":text, :text, '', '{}', '{}', '{}'",
        ),
        "actions": "UPDATE actions SET title = :text, description = :text WHERE key = "
        "(SELECT key FROM actions ORDER BY key OFFSET :number LIMIT 1)",
        "risk-assessments": _REPORT.format(table="risk_assessments", columns="title, year", values=":text, 2023"),
        "energy-assessments": _REPORT.format(table="energy_assessments", columns="year", values="2023"),
        "goals": _REPORT.format(
            table="goals",
            columns="pillar, title, target_year, hazards, sectors",
            values="'adaptation', :text, 2030, '{}', '{}'",
        ),
        "signatories": "UPDATE signatories SET name = :text, coordinator_name = :text WHERE id = "
        "(SELECT id FROM signatories ORDER BY id OFFSET :number LIMIT 1)",
        "covenants": "UPDATE covenants SET secretariat = :text WHERE id = "
        "(SELECT id FROM covenants ORDER BY id OFFSET :number LIMIT 1)",
    },
    "pairing": {
        "pairings": "UPDATE pairings SET name = :text WHERE id = "
        "(SELECT id FROM pairings ORDER BY id OFFSET :number LIMIT 1)",
        "territories": "UPDATE territories SET names = names || jsonb_build_object('en', cast(:text AS text)) "
        "WHERE id = (SELECT id FROM territories ORDER BY id OFFSET :number LIMIT 1)",
        "events": "UPDATE events SET title = :text, place = :text WHERE id = "
        "(SELECT id FROM events ORDER BY id OFFSET :number LIMIT 1)",
        "organisations": "UPDATE organisations SET note = :text WHERE id = "
        "(SELECT id FROM organisations ORDER BY id OFFSET :number LIMIT 1)",
        "topics": "UPDATE topics SET summary = :text WHERE id = "
        "(SELECT id FROM topics ORDER BY id OFFSET :number LIMIT 1)",
        "programmes": "UPDATE programmes SET funding_instrument = :text WHERE id = "
        "(SELECT id FROM programmes ORDER BY id OFFSET :number LIMIT 1)",
        "indicators": "UPDATE indicators SET value_text = :text WHERE id = "
        "(SELECT id FROM indicators ORDER BY id OFFSET :number LIMIT 1)",
        "calls": "INSERT INTO calls (slug, names, programme_id, strand, time_zone, opens_at, closes_at, sides, "
        "criteria, reading_criteria, policy, max_wishes, max_vetoes, max_capacity, needs_endorsement, readers, "
        "sort_name, search_document) SELECT 'call-' || CAST(:number AS text), "
        "jsonb_build_object('en', CAST(:text AS text)), id, 'city_to_city', 'UTC', now(), now() + interval '1 day', "
        "'[]', '[]', '[]', 'largest', 1, 1, 1, true, 2, CAST(:text AS text), '' FROM programmes ORDER BY id LIMIT 1",
    },
}
LISTS = [(api, name) for api, lists in PLANTED.items() for name in lists]
PLACED = {"signatories", "territories", "events", "pairings"}
every_list = pytest.mark.parametrize(("api", "name"), LISTS, ids=[name for _, name in LISTS])


@dataclass(frozen=True)
class Api:
    """A running service with dangerous names in its records."""

    client: httpx.Client
    base: str

    def get(self, path: str, **headers: str) -> httpx.Response:
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        return self.client.get(f"{self.base}/{path}", headers=named)

    def records(self, name: str) -> list[dict[str, Any]]:
        return [record for page in self.pages(f"{name}?limit=200") for record in page.json()["items"]]

    def pages(self, path: str) -> Iterator[httpx.Response]:
        """The pages of a list in whatever format, by their Link header."""
        address: str | None = f"{self.base}/{path}"
        while address:
            answer = self.client.get(address)
            assert answer.status_code == 200, answer.text
            yield answer
            address = answer.links["next"]["url"] if "next" in answer.links else None


@pytest.fixture(scope="module")
def apis(databases: Any, serve: Serve) -> Iterator[dict[str, Api]]:
    services: dict[str, Service] = {"covenant": COVENANT, "pairing": PAIRING}
    with databases.migrated(COVENANT) as covenant, databases.migrated(PAIRING) as pairing:
        running = {}
        clients = []
        for name, url in (("covenant", covenant), ("pairing", pairing)):
            values = {"database_url": url, "log_level": "error", "public_url": PUBLIC, "export_pool_size": 2}
            settings = ServiceSettings.model_validate(values)
            database = Database(settings, "test")
            with database.transaction() as session:
                services[name].load_demo(session, DEMO / name)
                for statement in PLANTED[name].values():
                    for number, dangerous in enumerate(DANGEROUS):
                        session.execute(text(statement), {"text": dangerous, "number": number})
            database.dispose()
            clients.append(serve(services[name].create_application(settings)))
            running[name] = Api(clients[-1].__enter__(), f"/api/{name}/v1")
        yield running
        for client in clients:
            client.__exit__(None, None, None)


def cell_of(value: Any) -> Any:
    """A value of JSON as the cell of a table has it, without the guard of CSV."""
    match value:
        case None:
            return ""
        case list() if all(isinstance(one, str | int) for one in value):
            return ";".join(str(one) for one in value)
        case list() | dict():
            return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
        case _:
            return value


@every_list
def test_a_csv_has_the_records_of_the_list(api: str, name: str, apis: dict[str, Api]) -> None:
    records = apis[api].records(name)
    assert len(records) > 3
    rows = list(csv.DictReader(io.StringIO(apis[api].get(f"{name}?f=csv").text, newline="")))
    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        for field, value in record.items():
            expected = cell_of(value)
            match expected:
                case bool():
                    assert row[field] == str(expected).lower()
                case int() | float():
                    assert float(row[field]) == expected
                case _:
                    assert row[field] in (expected, f"'{expected}")
                    assert not row[field].startswith(("=", "+", "-", "@", "\t", "\r"))


def sheets_of(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == MEDIA_TYPES["xlsx"]
    return CalamineWorkbook.from_filelike(io.BytesIO(answer.content))


@every_list
def test_a_workbook_has_the_records_with_real_numbers_and_days(api: str, name: str, apis: dict[str, Api]) -> None:
    records = apis[api].records(name)
    answer = apis[api].get(f"{name}?f=xlsx")
    assert f'filename="{name}.xlsx"' in answer.headers["content-disposition"]
    book = sheets_of(answer)
    assert book.sheet_names == [name, "about"]
    head, *rows = book.get_sheet_by_name(name).to_python()
    kinds = {one["name"]: one["kind"] for one in apis[api].get(f"dictionaries/{name}").json()["fields"]}
    assert head == list(kinds) == list(records[0])
    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        for (field, value), cell in zip(record.items(), row, strict=True):
            match kinds[field], value:
                case _, None:
                    assert cell == ""
                case "day", _:
                    assert cell == date.fromisoformat(value)
                case "instant", _:
                    # Excel holds milliseconds.
                    moment = datetime.fromisoformat(value).replace(tzinfo=None)
                    assert abs((cell - moment).total_seconds()) < 1
                case _:
                    assert cell == cell_of(value)
                    assert isinstance(cell, bool) == isinstance(value, bool)


@every_list
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(api: str, name: str, apis: dict[str, Api]) -> None:
    content = apis[api].get(f"{name}?f=xlsx&status=all" if name == "signatories" else f"{name}?f=xlsx").content
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        parts = {one: files.read(one).decode() for one in files.namelist()}
    written = "".join(parts[one] for one in parts if one.startswith("xl/worksheets/"))
    for sign in ("<f>", "<f ", "<hyperlink", "externalLink"):
        assert not any(sign in part for part in parts.values()), sign
    texts = re.findall(r'<c r="\w+"( s="\d+")? t="inlineStr"><is><t[^>]*>([^<]*)</t>', written)
    styles = re.findall(r"<xf [^>]*>", parts["xl/styles.xml"].split("<cellXfs", 1)[1])
    dangerous = [(style, value) for style, value in texts if value.startswith(("=", "+", "-", "@"))]
    assert dangerous, "no dangerous text is there: the test could not fail"
    for style, _ in dangerous:
        assert 'quotePrefix="1"' in styles[int(re.sub(r"\D", "", style))]


@every_list
def test_the_second_sheet_says_what_the_first_one_is(api: str, name: str, apis: dict[str, Api]) -> None:
    before = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
    dictionary = apis[api].get(f"dictionaries/{name}").json()
    rows = sheets_of(apis[api].get(f"{name}?f=xlsx")).get_sheet_by_name("about").to_python()
    said = {row[0]: row[1] for row in rows}
    assert said["Title"] == dictionary["title"]
    assert said["Address"] == f"{PUBLIC}{apis[api].base}/{name}?f=xlsx"
    assert said["Terms of use"] == dictionary["licence"] == f"{PUBLIC}/en/data#terms"
    assert said["Data dictionary"] == dictionary["url"]
    records = apis[api].records(name)
    assert said["Records"] == len(records)
    assert 0 <= (said["Made at (UTC)"] - before).total_seconds() < 60
    for field in dictionary["fields"]:
        assert said[field["name"]] == field["description"]
    # The sources are named also where their field is not shown.
    short = sheets_of(apis[api].get(f"{name}?f=xlsx&fields=id")).get_sheet_by_name("about").to_python()
    sources = {record["source"]["title"] for record in records if record.get("source")}
    assert sources <= {row[0] for row in short}
    assert [row[0] for row in short if row[2] in ("text", "records", "record")] == ["id"]


@every_list
def test_geojson_has_a_feature_for_each_record_and_is_refused_where_there_is_no_place(
    api: str, name: str, apis: dict[str, Api]
) -> None:
    if name not in PLACED:
        assert apis[api].get(f"{name}?f=geojson").status_code == 406
        return
    features: list[Any] = []
    for page in apis[api].pages(f"{name}?f=geojson&limit=50"):
        FeatureCollection.model_validate_json(page.text)
        features += page.json()["features"]
    assert [one["properties"] for one in features] == apis[api].records(name)


# rdflib's parser of JSON-LD itself uses a class that rdflib gives up.
within_rdflib = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@within_rdflib
@every_list
def test_json_ld_has_a_subject_of_its_own_for_each_record(api: str, name: str, apis: dict[str, Api]) -> None:
    records = apis[api].records(name)
    graph = Graph()
    kinds = set()
    for page in apis[api].pages(f"{name}?f=jsonld&limit=50"):
        assert page.headers["content-type"] == MEDIA_TYPES["jsonld"]
        graph.parse(data=page.text, format="json-ld", base=str(page.url))
        kinds |= {kind for record in page.json()["items"] for kind in record["@type"]}
        assert isinstance(page.json()["@context"], dict), "a context elsewhere would have to be fetched"
    base = f"{PUBLIC}{apis[api].base}/"
    subjects = {subject for subject in graph.subjects(RDF.type, None) if str(subject).startswith(f"{base}{name}/")}
    assert len(subjects) == len(records)
    others = {"topics": "code", "actions": "key"}
    key = others.get(name, "slug" if api == "pairing" or name == "covenants" else "id")
    assert subjects == {URIRef(f"{base}{name}/{record[key]}") for record in records}
    # Every type is a full address: a word of schema.org or of the list's own dictionary.
    own = f"{base}dictionaries/{name}#"
    assert {str(kind) for subject in subjects for kind in graph.objects(subject, RDF.type)} == {
        kind.replace("schema:", "https://schema.org/") if ":" in kind else f"{own}{kind}" for kind in kinds
    }
    licences = {str(licence) for licence in graph.objects(None, DCTERMS.license)}
    assert licences == {f"{PUBLIC}/en/data#terms"}
    named = [subject for subject in subjects if list(graph.objects(subject, URIRef("https://schema.org/name")))]
    assert len(named) == len(records)


@within_rdflib
@every_list
def test_one_record_in_json_ld_is_the_subject_of_its_page(api: str, name: str, apis: dict[str, Api]) -> None:
    item = next(iter(apis[api].pages(f"{name}?f=jsonld&limit=1"))).json()["items"][0]
    path = item["@id"].removeprefix(f"{PUBLIC}{apis[api].base}/")
    answer = apis[api].get(path, accept=MEDIA_TYPES["jsonld"])
    assert answer.headers["content-type"] == MEDIA_TYPES["jsonld"]
    graph = Graph().parse(data=answer.text, format="json-ld")
    subject = URIRef(item["@id"])
    assert {str(kind) for kind in graph.objects(subject, RDF.type)}
    record = apis[api].get(path).json()
    modified = graph.value(subject, URIRef("https://schema.org/dateModified"))
    assert modified is not None
    assert datetime.fromisoformat(str(modified)) == datetime.fromisoformat(record["updatedAt"])
    shown = {key: value for key, value in answer.json().items() if key in record}
    assert shown == record


@every_list
def test_fields_choose_columns_in_every_table(api: str, name: str, apis: dict[str, Api]) -> None:
    fields = "updatedAt,id"
    [head, *rows] = csv.reader(io.StringIO(apis[api].get(f"{name}?f=csv&fields={fields}").text))
    assert head == ["updatedAt", "id"]
    sheet = sheets_of(apis[api].get(f"{name}?f=xlsx&fields={fields}")).get_sheet_by_name(name).to_python()
    assert sheet[0] == ["updatedAt", "id"]
    assert [row[1] for row in sheet[1:]] == [row[1] for row in rows]
    items = apis[api].get(f"{name}?f=jsonld&fields={fields}").json()["items"]
    assert all({"@id", "@type", "updatedAt", "id"} <= set(item) for item in items)
    assert not any("source" in item or "name" in item for item in items)


@every_list
def test_every_answer_names_its_dictionary_and_its_terms(api: str, name: str, apis: dict[str, Api]) -> None:
    formats = [one["name"] for one in apis[api].get(f"dictionaries/{name}").json()["formats"]]
    assert set(formats) >= {"json", "csv", "xlsx", "jsonld"}
    for form in formats:
        for limit in ("", "&limit=2"):
            answer = apis[api].get(f"{name}?f={form}{limit}")
            assert answer.links["license"]["url"] == "/en/data#terms"
            described = answer.links["describedby"]["url"]
            assert described.split("?")[0] == f"{apis[api].base}/dictionaries/{name}"
            assert apis[api].client.get(described).status_code == 200
            assert answer.headers["vary"] == "Accept"


@every_list
def test_accept_chooses_each_format_and_its_weights_count(api: str, name: str, apis: dict[str, Api]) -> None:
    for one in apis[api].get(f"dictionaries/{name}").json()["formats"]:
        media_type = one["mediaType"]
        for accept in (media_type, f"application/json;q=0.5, {media_type}", f"{media_type};q=0.2, image/png"):
            answer = apis[api].get(f"{name}?limit=1", accept=accept)
            assert answer.headers["content-type"].split(";")[0] == media_type, accept
            assert answer.headers["vary"] == "Accept"
        refused = apis[api].get(name, accept=f"{media_type};q=0")
        assert refused.status_code == 406
    assert apis[api].get(f"{name}?f=pdf").status_code == 400
    assert apis[api].get(name, accept="image/png").headers["vary"] == "Accept"


@every_list
def test_the_document_names_the_formats_that_are_offered(api: str, name: str, apis: dict[str, Api]) -> None:
    document = apis[api].get("openapi.json").json()
    operation = document["paths"][f"{apis[api].base}/{name}"]["get"]
    [parameter] = [one for one in operation["parameters"] if one["name"] == "f"]
    offered = parameter["schema"]["anyOf"][0]["enum"]
    assert offered == [one["name"] for one in apis[api].get(f"dictionaries/{name}").json()["formats"]]
    assert set(operation["responses"]["200"]["content"]) == {MEDIA_TYPES[one] for one in offered}
    for form in offered:
        assert apis[api].get(f"{name}?f={form}&limit=1").status_code == 200


@every_list
def test_a_dictionary_explains_every_field_and_code_and_is_metadata_of_the_csv(
    api: str, name: str, apis: dict[str, Api]
) -> None:
    dictionary = apis[api].get(f"dictionaries/{name}").json()
    records = apis[api].records(name)
    fields = {field["name"]: field for field in dictionary["fields"]}
    assert list(fields) == list(records[0])
    for field in [*dictionary["fields"], *dictionary["recordFields"]]:
        explain(field)
    for record in records:
        for field_name, value in record.items():
            told = fields[field_name]
            assert value is not None or told["nullable"], field_name
            if told["codes"] and value is not None:
                known = {one["code"] for one in told["codes"]}
                assert set(value if isinstance(value, list) else [value]) <= known
    answer = apis[api].get(f"dictionaries/{name}", accept=MEDIA_TYPES["csvw"])
    assert answer.headers["content-type"] == MEDIA_TYPES["csvw"]
    metadata = answer.json()
    columns = metadata["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == list(fields)
    assert metadata["url"] == f"{PUBLIC}{apis[api].base}/{name}?f=csv"
    rows = list(csv.DictReader(io.StringIO(apis[api].get(f"{name}?f=csv").text, newline="")))
    for column in columns:
        for row in rows:
            assert row[column["name"]] != "" or not column["required"], column["name"]
            if isinstance(column["datatype"], dict) and row[column["name"]]:
                cells = row[column["name"]].split(column.get("separator", "\0"))
                assert all(re.fullmatch(column["datatype"]["format"], cell) for cell in cells)


def explain(field: dict[str, Any]) -> None:
    assert field["description"], field["name"]
    assert all(code["meaning"] for code in field["codes"]), field["name"]
    for inner in field["fields"]:
        explain(inner)


@pytest.mark.parametrize("api", PLANTED)
def test_the_dictionaries_are_of_all_lists_and_no_others(api: str, apis: dict[str, Api]) -> None:
    items = apis[api].get("dictionaries").json()["items"]
    assert {one["name"] for one in items} == set(PLANTED[api])
    for one in items:
        path = urljoin(one["url"], ".").removeprefix(PUBLIC)
        assert path == f"{apis[api].base}/dictionaries/"
        assert one["description"]
    assert apis[api].get("dictionaries/mayors").status_code == 404
    assert apis[api].get("dictionaries/mayors?f=csv").status_code == 406


def test_a_calendar_has_every_event_and_claims_no_day_that_is_not_known(apis: dict[str, Api]) -> None:
    answer = apis["pairing"].get("events?f=ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    calendar: Any = Calendar.from_ical(answer.text)
    records = {record["id"]: record for record in apis["pairing"].records("events")}
    entries = {str(entry["UID"]): entry for entry in calendar.walk("VEVENT")}
    assert entries.keys() == records.keys()
    assert {record["precision"] for record in records.values()} > {"day"}
    for key, entry in entries.items():
        record = records[key]
        first, after = entry["DTSTART"].dt, entry["DTEND"].dt
        assert type(first) is type(after) is date
        assert entry["DTSTART"].params["VALUE"] == entry["DTEND"].params["VALUE"] == "DATE"
        if record["precision"] == "day":
            assert first.isoformat() == record["startsOn"]
            assert (after - date.fromisoformat(record["endsOn"])).days == 1
            # A calendar has no carriage return.
            assert str(entry["SUMMARY"]) == record["title"].replace("\r", "\n")
        else:
            assert (first.day, after.day) == (1, 1)
            assert (after - first).days >= 28
            assert first <= date.fromisoformat(record["startsOn"]) < after
            assert str(entry["SUMMARY"]).startswith("Some time in ")
        assert str(entry["URL"]) == f"{PUBLIC}/en/events/{record['slug']}"
        assert str(entry["X-DATE-PRECISION"]) == record["precision"]
        assert str(entry["TRANSP"]) == "TRANSPARENT"
        assert set(record["topics"]) <= {str(one) for one in entry["CATEGORIES"].cats}
        if record["latitude"] is not None:
            assert (entry["GEO"].latitude, entry["GEO"].longitude) == (record["latitude"], record["longitude"])
        if record["place"]:
            assert str(entry["LOCATION"]).startswith(record["place"].replace("\r", "\n"))


def test_a_page_of_a_calendar_and_one_event_are_calendars_too(apis: dict[str, Api]) -> None:
    page = apis["pairing"].get("events?f=ics&limit=3&from=2017-01-01")
    calendar: Any = Calendar.from_ical(page.text)
    assert len(calendar.walk("VEVENT")) == 3
    slug = apis["pairing"].records("events")[0]["slug"]
    one = apis["pairing"].get(f"events/{slug}?f=ics")
    [entry] = cast(Any, Calendar.from_ical(one.text)).walk("VEVENT")
    assert f'filename="{slug}.ics"' in one.headers["content-disposition"]
    assert str(entry["UID"]) == apis["pairing"].get(f"events/{slug}").json()["id"]
    assert one.headers["etag"] == apis["pairing"].get(f"events/{slug}?f=ics").headers["etag"]
    assert apis["pairing"].get("pairings?f=ics").status_code == 406


def test_lines_of_a_calendar_are_folded_and_end_as_they_must(apis: dict[str, Api]) -> None:
    content = apis["pairing"].get("events?f=ics").content
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in b"".join(lines)
    assert (lines[0], lines[-2]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")
