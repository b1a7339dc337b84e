"""What the tests of exchange do: make a signatory with its editor, upload files, write workbooks of their own."""

import io
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import xlsxwriter

from servicekit.database import Database
from tests.signing_in.people import Headers, People

BASE = "/api/covenant/v1"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GCOM = {"code": "gcom-crf", "version": "6.1"}
_numbers = itertools.count(1)

LIST_OF = {
    "inventory": "inventories",
    "target": "targets",
    "goal": "goals",
    "risk-assessment": "risk-assessments",
    "energy-assessment": "energy-assessments",
    "plan": "plans",
}


def book(**sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these sheets, written without any of our own code."""
    target = io.BytesIO()
    made = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False})
    for name, rows in sheets.items():
        page = made.add_worksheet(name.replace("__", " "))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, tuple):
                    page.write_formula(number, column, cell[0], None, cell[1])
                elif cell is not None:
                    page.write(number, column, cell)
    made.close()
    return target.getvalue()


@dataclass
class Desk:
    """The service, its people, and what they do."""

    client: httpx.Client
    people: People
    database: Database
    staff: Headers

    def signatory(self, **content: Any) -> tuple[str, Headers]:
        """A signatory of its own, and an editor of it."""
        number = next(_numbers)
        made = {"names": {"en": f"Quillhaven {number}"}, "country": "GB", "status": "committed", **content}
        body = {"content": made, "publish": True}
        answer = self.client.post(f"{BASE}/signatories", json=body, headers=self.staff)
        assert answer.status_code == 201, answer.text
        signatory_id: str = answer.json()["id"]
        return signatory_id, self.people.owner_of(signatory_id)

    def get(self, path: str, headers: Headers | None = None, status: int = 200, **asked: Any) -> httpx.Response:
        answer = self.client.get(f"{BASE}{path}", headers=headers, params=asked)
        assert answer.status_code == status, answer.text
        return answer

    def upload(self, signatory_id: str, headers: Headers, content: bytes, status: int = 201, **asked: Any) -> Any:
        answer = self.client.post(
            f"{BASE}/signatories/{signatory_id}/workbook-imports",
            params={"fileName": "report.xlsx", **asked},
            content=content,
            headers={**headers, "Content-Type": "application/octet-stream", "Idempotency-Key": str(uuid4())},
        )
        assert answer.status_code == status, answer.text
        return answer.json()

    def confirm(self, upload: Mapping[str, Any], headers: Headers, status: int = 200, **wish: Any) -> Any:
        answer = self.client.post(
            f"{BASE}/signatories/{upload['signatoryId']}/workbook-imports/{upload['id']}/confirmations",
            json=wish,
            headers={**headers, "If-Match": f'"{upload["revision"]}"'},
        )
        assert answer.status_code == status, answer.text
        return answer.json()

    def begin(self, kind: str, headers: Headers, content: Mapping[str, Any]) -> str:
        """A draft of a record. Returns its id."""
        answer = self.client.post(f"{BASE}/{LIST_OF[kind]}", json={"content": content}, headers=headers)
        assert answer.status_code == 201, answer.text
        made: str = answer.json()["id"]
        return made

    def draft(self, kind: str, record_id: str, headers: Headers) -> Any:
        """What a record would be when its draft is published."""
        return self.get(f"/{LIST_OF[kind]}/{record_id}/draft", headers).json()["content"]

    def taken(self, signatory_id: str, headers: Headers, content: bytes, kind: str = "inventory") -> Any:
        """Upload a file, confirm it, and return the draft of the one record of this kind."""
        upload = self.upload(signatory_id, headers, content)
        assert upload["summary"]["faults"] == 0, upload["findings"]
        done = self.confirm(upload, headers)
        [record] = [one for one in done["records"] if one["kind"] == kind]
        return self.draft(kind, record["recordId"], headers)


def found(upload: Mapping[str, Any], code: str) -> list[str]:
    """The cells at which a code was found."""
    return [f"{one['sheet']}!{one['cell']}" for one in upload["findings"] if one["code"] == code]
