"""Lists imported over HTTP: uploaded, previewed, confirmed by a worker, undone. Real server, real database."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from covenant_api.list_imports.schemas import LARGEST_FILE_BYTES
from covenant_api.tasks import TASKS
from servicekit.database import Database
from servicekit.jobs.worker import run_worker
from servicekit.settings import ServiceSettings
from tests.signing_in.people import Headers, People

IMPORTS = "/api/covenant/v1/imports"
GOALS = "/api/covenant/v1/goals"
SIGNATORIES = "/api/covenant/v1/signatories"
Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Everything = Callable[[Database], list[tuple[Any, ...]]]


class Desk:
    """Somebody of the staff at their imports, and the worker beside the service."""

    def __init__(self, client: httpx.Client, headers: Headers, url: str) -> None:
        self.client, self.headers, self._url = client, headers, url

    def work(self) -> None:
        """Do all jobs that wait."""
        settings = ServiceSettings.model_validate({"database_url": self._url, "log_level": "warning"})
        assert run_worker(TASKS, settings, "test", until_idle=True) == 0

    def upload(self, content: bytes | Path, **headers: str) -> httpx.Response:
        """Upload a file."""
        name, body = ("list.csv", content) if isinstance(content, bytes) else (content.name, content.read_bytes())
        sent = {"Content-Type": "application/octet-stream", **self.headers, **headers}
        return self.client.post(IMPORTS, params={"fileName": name}, content=body, headers=sent)

    def checked(self, content: bytes | Path) -> dict[str, Any]:
        """Upload a file and let it be checked."""
        answer = self.upload(content)
        assert answer.status_code == 201, answer.text
        self.work()
        return self.get(answer.json()["id"])

    def get(self, import_id: str) -> dict[str, Any]:
        """The import as it stands."""
        answer = self.client.get(f"{IMPORTS}/{import_id}", headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def all(self, import_id: str, what: str, **parameters: Any) -> list[dict[str, Any]]:
        """All findings or differences, page by page."""
        items: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            given = {**parameters, "limit": 100, **({"cursor": cursor} if cursor else {})}
            answer = self.client.get(f"{IMPORTS}/{import_id}/{what}", params=given, headers=self.headers)
            assert answer.status_code == 200, answer.text
            items += answer.json()["items"]
            cursor = answer.json()["nextCursor"]
            if cursor is None:
                return items

    def post(self, import_id: str, what: str, body: Any = None, **headers: str) -> httpx.Response:
        """Confirm, discard or undo."""
        return self.client.post(f"{IMPORTS}/{import_id}/{what}", headers={**self.headers, **headers}, json=body)

    def confirmed(self, one: dict[str, Any]) -> dict[str, Any]:
        """Confirm an import as it was seen, and let it be stored."""
        answer = self.post(one["id"], "confirmations", **{"If-Match": f'"{one["revision"]}"'})
        assert answer.status_code == 200, answer.text
        assert answer.json()["state"] == "storing"
        self.work()
        return self.get(one["id"])

    def reports(self, signatory_id: str, *, publish: bool) -> None:
        """Begin a report of a signatory, and complete it."""
        goal = {"pillar": "adaptation", "title": "Shade", "text": "More trees.", "targetYear": 2030}
        content = {"signatoryId": signatory_id, "ruleSet": {"code": "gcom-crf", "version": "6.1"}, **goal}
        body = {"content": content, "publish": publish}
        answer = self.client.post(GOALS, json=body, headers=self.headers)
        assert answer.status_code == 201, answer.text

    def undone(self, import_id: str) -> dict[str, Any]:
        """Undo an import, and let it be done."""
        answer = self.post(import_id, "undo", {"reason": "The list was the wrong one"})
        assert answer.status_code == 200, answer.text
        self.work()
        return self.get(import_id)


@pytest.fixture(autouse=True)
def _invented_places(places_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTEER_DATABASE", str(places_path))


@pytest.fixture
def desk(covenant_client: httpx.Client, covenant_people: People, covenant_url: str) -> Desk:
    return Desk(covenant_client, covenant_people.staff(), covenant_url)


@pytest.fixture
def content() -> Callable[[Database], Any]:
    """All that the register says, without when it was written."""

    def found(database: Database) -> Any:
        tables = ("signatories", "commitments", "signatory_external_ids", "signatory_covenants")
        with database.transaction() as session:
            return {
                table: session.scalars(text(f"SELECT to_jsonb({table}) - 'updated_at' FROM {table} ORDER BY 1")).all()  # noqa: S608
                for table in tables
            }

    return found


def changes(database: Database, import_id: str) -> list[Any]:
    query = "SELECT action, record_id, person_id, version, note FROM changes WHERE cause_id = :id ORDER BY id"
    with database.transaction() as session:
        return list(session.execute(text(query), {"id": import_id}))


def test_a_list_is_previewed_then_stored_as_previewed(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write, everything: Everything
) -> None:
    before = everything(covenant_database)
    path = csv_file(row(), row(organisation_id="2", population_adhesion="3"), row(organisation_id="-"))
    ready = desk.checked(path)
    assert everything(covenant_database) == before  # nothing is stored yet
    assert changes(covenant_database, ready["id"]) == []
    assert ready["state"] == "ready"
    assert ready["summary"] == {"created": 2, "updated": 0, "unchanged": 0, "rejected": 1, "warnings": 3}
    assert ready["columns"]["unknown"] == ready["columns"]["missing"] == []
    planned = desk.all(ready["id"], "differences")
    assert [(one["row"], one["organisationId"], one["action"]) for one in planned] == [
        (2, "900001", "created"),
        (3, "2", "created"),
    ]
    assert planned[0]["after"]["names"] == {"und": "Lanternara"}
    done = desk.confirmed(ready)
    assert (done["state"], done["summary"]) == ("done", ready["summary"])
    assert done["confirmedBy"] == str(desk.headers.person_id)
    assert desk.all(done["id"], "differences") == planned
    # The ids that were shown are those that were given.
    shown = desk.client.get(f"{SIGNATORIES}/{planned[0]['signatoryId']}").json()
    assert shown["name"] == "Lanternara"
    recorded = changes(covenant_database, done["id"])
    assert [(one.action, one.person_id) for one in recorded] == [("created", desk.headers.person_id)] * 2
    with covenant_database.transaction() as session:
        assert session.scalar(text("SELECT file FROM imports")) is None  # no longer needed, no longer kept


def test_findings_are_read_by_page_and_as_the_report_of_the_command(desk: Desk, row: Row, csv_file: Write) -> None:
    ready = desk.checked(csv_file(row(), row(organisation_id="2", population_adhesion="3"), row(organisation_id="-")))
    findings = desk.all(ready["id"], "findings")
    assert {one["severity"] for one in findings} == {"error", "warning"}
    errors = desk.all(ready["id"], "findings", severity="error")
    assert [(one["row"], one["code"]) for one in errors] == [(4, "id-missing")]
    assert desk.all(ready["id"], "findings", code="population-doubtful")[0]["value"] == "3"
    one_a_page = desk.client.get(f"{IMPORTS}/{ready['id']}/findings", params={"limit": 1}, headers=desk.headers).json()
    assert one_a_page["items"] == findings[:1]
    report = desk.client.get(f"{IMPORTS}/{ready['id']}/report", headers=desk.headers)
    lines = report.text.splitlines()
    assert lines[0] == "row,column,value,code,reason,severity"
    assert len(lines) == 1 + len(findings)
    assert report.headers["content-type"] == "text/csv; charset=utf-8"
    assert report.headers["cache-control"] == "private, no-store"


def test_an_update_shows_each_field_before_and_after_and_its_undo_restores_everything(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write, content: Callable[[Database], Any]
) -> None:
    desk.confirmed(
        desk.checked(csv_file(row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="IT2")))
    )
    with covenant_database.transaction() as session:
        # What the public content does not show has to come back too.
        session.execute(text("UPDATE commitments SET signed_on = '2019-01-01'"))
    before = content(covenant_database)
    ready = desk.checked(
        csv_file(
            row(
                population_adhesion="13000",
                commitment_CoM2030_flag="False",
                commitment_CoM2050_flag="True",
                gcom_id="-",
            ),
            row(organisation_id="2", organisation_name="Vallescura", gcom_id="IT2"),
            row(organisation_id="3", organisation_name="Doppiavalle", gcom_id="IT9001"),
        )
    )
    updated = desk.all(ready["id"], "differences", action="updated")
    assert [one["fields"] for one in updated] == [["commitments", "externalIds", "population"]]
    assert (updated[0]["before"]["population"], updated[0]["after"]["population"]) == (12500, 13000)
    done = desk.confirmed(ready)
    assert content(covenant_database) != before
    undone = desk.undone(done["id"])
    assert (undone["state"], undone["undone"]) == ("undone", {"removed": 1, "restored": 1, "kept": 0})
    assert content(covenant_database) == before
    notes = {(one.action, one.note) for one in changes(covenant_database, done["id"])}
    assert notes == {
        ("created", None),
        ("changed", None),
        ("deleted", "The list was the wrong one"),
        ("changed", "The list was the wrong one"),
    }


def test_the_undo_leaves_what_was_changed_since_and_what_others_hang_on_and_says_so(
    desk: Desk, covenant_database: Database, covenant_people: People, row: Row, csv_file: Write
) -> None:
    group = row(organisation_id="10", organisation_name="Gruppo", gcom_id="-", group_profile="True")
    member = row(organisation_id="11", organisation_name="Vallescura", gcom_id="-", group_organisation_id="10")
    plain = row(organisation_id="12", organisation_name="Doppiavalle", gcom_id="-")
    owned = row(organisation_id="13", organisation_name="Puntalba", gcom_id="-")
    reporting = row(organisation_id="14", organisation_name="Roccalta", gcom_id="-")
    about_to = row(organisation_id="15", organisation_name="Montefosco", gcom_id="-")
    first = desk.confirmed(desk.checked(csv_file(group, member, plain, owned, reporting, about_to)))
    ids = {one["organisationId"]: one["signatoryId"] for one in desk.all(first["id"], "differences")}
    covenant_people.owner_of(ids["13"])
    desk.reports(ids["14"], publish=True)
    desk.reports(ids["15"], publish=False)
    # A later list changes the member: it stays, and so must the group that it refers to.
    desk.confirmed(desk.checked(csv_file({**member, "population_adhesion": "7777"})))
    undone = desk.undone(first["id"])
    assert undone["undone"] == {"removed": 1, "restored": 0, "kept": 5}
    outcomes = {one["organisationId"]: (one["undo"], one["undoReason"]) for one in desk.all(first["id"], "differences")}
    assert outcomes == {
        "10": ("kept", "is_referred_to"),
        "11": ("kept", "changed_since"),
        "12": ("removed", None),
        "13": ("kept", "has_authority"),
        "14": ("kept", "is_referred_to"),
        "15": ("kept", "has_draft"),
    }
    assert len(desk.all(first["id"], "differences", undo="kept")) == 5
    assert desk.client.get(f"{SIGNATORIES}/{ids['12']}").status_code == 404
    assert desk.client.get(f"{SIGNATORIES}/{ids['11']}").json()["population"] == 7777
    assert desk.post(first["id"], "undo", {"reason": "again"}).status_code == 409


def test_the_same_file_again_changes_nothing(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write, everything: Everything
) -> None:
    path = csv_file(row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="-"))
    desk.confirmed(desk.checked(path))
    before = everything(covenant_database)
    again = desk.checked(path)
    assert again["summary"]["unchanged"] == 2
    assert desk.all(again["id"], "differences") == []
    done = desk.confirmed(again)
    assert done["state"] == "done"
    assert everything(covenant_database) == before
    assert desk.undone(done["id"])["undone"] == {"removed": 0, "restored": 0, "kept": 0}
    assert everything(covenant_database) == before


def test_what_is_confirmed_is_stored_only_where_it_is_still_what_was_shown(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write
) -> None:
    path = csv_file(row())
    first, second = desk.checked(path), desk.checked(path)
    assert desk.confirmed(first)["state"] == "done"
    # The second was shown as one new signatory, and would now change nothing.
    changed = desk.confirmed(second)
    assert (changed["state"], changed["remark"]) == ("ready", "register_changed")
    assert changed["summary"]["unchanged"] == 1
    assert desk.all(changed["id"], "differences") == []
    assert changes(covenant_database, changed["id"]) == []
    old = desk.post(changed["id"], "confirmations", **{"If-Match": f'"{second["revision"]}"'})
    assert old.status_code == 412
    assert desk.post(changed["id"], "confirmations").status_code == 428
    done = desk.confirmed(changed)
    assert (done["state"], done["remark"]) == ("done", None)


def zip_of(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(name, body)
    return packed.getvalue()


REFUSED: dict[str, tuple[bytes, str]] = {
    "pdf": (b"%PDF-1.7 something", "not-a-spreadsheet"),
    "columns": (b"name,country\r\nSomewhere,IT\r\n", "columns-missing"),
    "encoding": (b"organisation_name\xff\r\n", "not-utf8"),
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not-a-spreadsheet"),
    "zip bomb": (zip_of(**{"xl/workbook.xml": b"0" * 30_000_000}), "archive-bomb"),
    "entities": (
        zip_of(
            **{
                "[Content_Types].xml": b'<!DOCTYPE x [<!ENTITY a "b">]><Types/>',
                "xl/workbook.xml": b"<workbook/>",
                "xl/_rels/workbook.xml.rels": b"<Relationships/>",
            }
        ),
        "xml-unsafe",
    ),
}


def test_a_file_that_is_refused_says_why(desk: Desk) -> None:
    made = {name: desk.upload(body).json()["id"] for name, (body, _) in REFUSED.items()}
    desk.work()
    for name, (_, code) in REFUSED.items():
        failed = desk.get(made[name])
        assert (name, failed["state"], failed["refusal"]["code"]) == (name, "failed", code)
        assert failed["refusal"]["reason"][0].isupper()
        assert failed["endedAt"] is not None
        assert desk.post(failed["id"], "confirmations", **{"If-Match": "*"}).status_code == 409


def test_what_is_no_upload_is_refused_at_once(desk: Desk) -> None:
    assert desk.upload(b"  \n").json()["errors"][0]["code"] == "file-empty"
    assert desk.upload(b"x", **{"Content-Type": "application/json"}).status_code == 415
    assert desk.upload(b"x" * (LARGEST_FILE_BYTES + 1)).status_code == 413

    def parts() -> Iterator[bytes]:
        for _ in range(LARGEST_FILE_BYTES // 1_000_000 + 1):
            yield b"x" * 1_000_000

    sent = {"Content-Type": "text/csv", **desk.headers}
    streamed = desk.client.post(IMPORTS, params={"fileName": "a.csv"}, content=parts(), headers=sent)
    assert streamed.status_code == 413
    assert desk.client.post(IMPORTS, content=b"x", headers=sent).status_code == 400
    assert desk.client.post(IMPORTS, params={"fileName": "folder/"}, content=b"x", headers=sent).status_code == 400
    assert desk.client.get(IMPORTS, headers=desk.headers).json() == {"items": [], "nextCursor": None, "total": None}


def test_one_key_is_one_import_and_another_body_is_refused(desk: Desk, row: Row, csv_file: Write) -> None:
    path = csv_file(row())
    key = {"Idempotency-Key": "once"}
    first, second = desk.upload(path, **key), desk.upload(path, **key)
    assert (first.status_code, first.json()) == (second.status_code, second.json())
    assert first.headers["location"] == f"{IMPORTS}/{first.json()['id']}"
    assert desk.upload(b"other", **key).status_code == 400
    assert len(desk.client.get(IMPORTS, headers=desk.headers).json()["items"]) == 1


def test_a_discarded_import_is_not_checked_nor_stored_and_keeps_no_file(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write
) -> None:
    made = desk.upload(csv_file(row())).json()
    assert desk.post(made["id"], "discards").json()["state"] == "discarded"
    desk.work()
    assert desk.get(made["id"])["state"] == "discarded"
    assert desk.post(made["id"], "discards").status_code == 409
    with covenant_database.transaction() as session:
        assert session.scalar(text("SELECT count(*) FROM imports WHERE file IS NOT NULL")) == 0
    listed = desk.client.get(IMPORTS, params={"state": "ready"}, headers=desk.headers).json()
    assert listed["items"] == []


def test_of_two_that_are_confirmed_at_once_the_second_is_held_against_the_first(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write
) -> None:
    path = csv_file(row(), row(organisation_id="2", organisation_name="Vallescura", gcom_id="-"))
    both = [desk.checked(path), desk.checked(path)]
    for one in both:
        seen = {"If-Match": f'"{one["revision"]}"'}
        assert desk.post(one["id"], "confirmations", **seen).status_code == 200
    desk.work()
    assert [desk.get(one["id"])["state"] for one in both] == ["done", "ready"]
    with covenant_database.transaction() as session:
        assert session.scalar(text("SELECT count(*) FROM signatories")) == 2


def test_what_has_been_kept_long_enough_is_removed(
    desk: Desk, covenant_database: Database, row: Row, csv_file: Write
) -> None:
    path = csv_file(row(), row(organisation_id="-"))
    done, waiting = desk.confirmed(desk.checked(path)), desk.checked(path)
    with covenant_database.transaction() as session:
        session.execute(text("UPDATE imports SET updated_at = now() - interval '8 days' WHERE state = 'ready'"))
        session.execute(text("UPDATE imports SET ended_at = now() - interval '91 days' WHERE state = 'done'"))
    desk.work()
    assert desk.get(waiting["id"])["state"] == "discarded"
    assert desk.get(done["id"])["summary"]["created"] == 1
    assert desk.all(done["id"], "findings") == desk.all(done["id"], "differences") == []
    too_late = desk.post(done["id"], "undo", {"reason": "the wrong list"})
    assert (too_late.status_code, "90 days" in too_late.json()["detail"]) == (409, True)


def test_who_may_not_is_told_so_and_sees_nothing(
    desk: Desk, covenant_people: People, row: Row, csv_file: Write
) -> None:
    ready = desk.checked(csv_file(row()))
    one = f"{IMPORTS}/{ready['id']}"
    owner = covenant_people.owner_of("00000000-0000-0000-0000-000000000001")
    auditor = covenant_people.auditor()
    reader = covenant_people.staff(scopes=("iuc:read",))
    seen = {"If-Match": "*"}
    for address in (IMPORTS, one, f"{one}/findings", f"{one}/differences", f"{one}/report"):
        assert desk.client.get(address).status_code == 401
        assert desk.client.get(address, headers=owner).status_code == 403
        assert desk.client.get(address, headers=auditor).status_code == 200
    for headers in (owner, auditor, reader):
        assert desk.client.post(f"{one}/confirmations", headers={**headers, **seen}).status_code == 403
        assert desk.client.post(f"{one}/discards", headers=headers).status_code == 403
        assert desk.client.post(f"{one}/undo", headers=headers, json={"reason": "x"}).status_code == 403
        upload = {"Content-Type": "text/csv", **headers}
        assert desk.client.post(IMPORTS, params={"fileName": "x"}, content=b"x", headers=upload).status_code == 403
    unknown = f"{IMPORTS}/00000000-0000-0000-0000-000000000001"
    assert desk.client.get(unknown, headers=desk.headers).status_code == 404
    assert desk.client.post(f"{unknown}/confirmations", headers={**desk.headers, **seen}).status_code == 404
    assert desk.get(ready["id"])["state"] == "ready"


def test_the_published_sample_is_stored_as_previewed_and_its_undo_leaves_no_trace(
    desk: Desk,
    covenant_database: Database,
    reference_data: Path,
    content: Callable[[Database], Any],
) -> None:
    before = content(covenant_database)
    ready = desk.checked(reference_data / "data" / "jrc_signatories_sample.csv")
    assert ready["state"] == "ready", json.dumps(ready)
    done = desk.confirmed(ready)
    assert (done["state"], done["summary"]) == ("done", ready["summary"])
    with covenant_database.transaction() as session:
        stored = session.scalar(text("SELECT count(*) FROM signatories"))
    assert stored == ready["summary"]["created"] == 400 - ready["summary"]["rejected"]
    assert len(changes(covenant_database, done["id"])) == stored
    assert desk.undone(done["id"])["undone"] == {"removed": stored, "restored": 0, "kept": 0}
    assert content(covenant_database) == before
