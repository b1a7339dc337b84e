"""The addresses of what people do with a kind of record."""

import json
from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlalchemy.orm import Session

from servicekit.access import CONTACTS_EDIT, CONTACTS_READ, Permission
from servicekit.changes.log import RecordChanges, person_names, read_record_changes
from servicekit.changes.models import Change
from servicekit.conditional import PRIVATE, answer, is_known
from servicekit.database import Db
from servicekit.editing import service
from servicekit.editing.contacts import contact_kind, read_contact, remove_contact, replace_contact
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.schemas import (
    ChangedBy,
    ContactDetails,
    Creation,
    EditState,
    EditView,
    RecordContact,
    Restoration,
    Review,
    Version,
    VersionContent,
    Versions,
)
from servicekit.editing.standing import Standing, hold, identify, read_standing, subject_of
from servicekit.identity.caller import Authority, Caller, SignedIn
from servicekit.links import base_path
from servicekit.parameters import WITHOUT_NUL, Parameters
from servicekit.problems import Problem, not_found, pointing_below
from servicekit.writing.bodies import StrictJson, StrictPatch, patch_of, plain
from servicekit.writing.idempotency import OnceOnly
from servicekit.writing.preconditions import IfMatch

Route = Callable[..., Any]


class DeletionQuery(Parameters):
    """Why a record is deleted."""

    reason: str = Field(
        min_length=1,
        max_length=1000,
        description="Why; kept in the record of changes",
        json_schema_extra=WITHOUT_NUL,
    )


class RecordChangesQuery(Parameters):
    """Which part of a record's changes."""

    limit: int = Field(default=50, ge=1, le=200, description="Most changes in a page")
    before: int | None = Field(
        default=None, ge=1, le=2**63 - 1, description="`nextBefore` of the page before: older changes than this one"
    )


class _Desk:
    """One kind's routes: what they have in common."""

    def __init__(self, editing: Editing, prefix: str) -> None:
        self.editing, self.prefix = editing, prefix

    def find(self, session: Session, caller: Caller, text: str, permission: Permission) -> tuple[UUID, Authority]:
        """The record and the right to it; 404 where the caller has nothing to do with it, be it there or not."""
        record_id = identify(session, self.editing, text)
        return record_id, caller.require(permission, subject_of(session, self.editing, record_id))

    def to_change(
        self, session: Session, caller: Caller, text: str, permission: Permission
    ) -> tuple[Standing, Authority]:
        """The same, with the record held until the transaction ends."""
        record_id, authority = self.find(session, caller, text, permission)
        hold(session, self.editing, record_id)
        return read_standing(session, self.editing, record_id), authority

    def may_still(self, session: Session, caller: Caller, text: str, permission: Permission) -> None:
        """Asked before an answer that may have been kept: a right that was taken away since is gone."""
        try:
            subject_id = subject_of(session, self.editing, identify(session, self.editing, text))
        except Problem:
            return  # a name that leads nowhere now: the change itself may have given the record another
        caller.require(permission, subject_id)

    def existing(self, standing: Standing) -> Standing:
        if not standing.exists:
            raise not_found(self.editing.noun)
        return standing

    def view(
        self, session: Session, request: Request, caller: Caller, standing: Standing, status: int = 200
    ) -> Response:
        """The record as those see it who edit it."""
        allowed, draft = self.editing.permissions, standing.draft
        right = (
            caller.require(allowed.edit, standing.subject_id) if caller.may(allowed.edit, standing.subject_id) else None
        )
        body = {
            "id": str(standing.record_id),
            "version": standing.version,
            "state": draft.state if draft else EditState.PUBLISHED.value,
            "content": standing.content,
            "published": standing.published,
            "changedFields": standing.changed_fields,
            "editableFields": service.editable_fields(self.editing, right),
            "remark": draft.remark if draft else None,
            "updatedAt": _instant(draft.updated_at) if draft else None,
            "updatedBy": plain(_by(draft, person_names(session, caller, [draft.person_id]))) if draft else None,
        }
        encoded = json.dumps(body, ensure_ascii=False).encode()
        answered = _answer(request, encoded, standing.etag, status)
        if status == 201:
            answered.headers["Location"] = f"{base_path(request)}{self.prefix}/{standing.record_id}/draft"
        return answered


def _answer(request: Request, body: bytes, etag: str, status: int = 200) -> Response:
    """What only those see who edit, with the tag that goes into `If-Match`; 304 for a reader who has it."""
    headers = {"ETag": etag, "Cache-Control": PRIVATE}
    if request.method == "GET" and is_known(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(body, status_code=status, media_type="application/json", headers=headers)


def _instant(moment: Any) -> str:
    return str(moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))


def _by(row: Draft | Change, names: dict[UUID, str]) -> ChangedBy:
    return ChangedBy(
        person_id=row.person_id,
        person_name=names.get(row.person_id) if row.person_id else None,
        client_id=row.client_id,
        organisation_id=row.organisation_id,
        acting_for_id=row.acting_for_id,
    )


def editing_router(editing: Editing, *, prefix: str, parameter: str, tag: str, contacts: bool = True) -> APIRouter:
    """The addresses under which records of a kind are edited.

    Args:
        prefix: Address of the kind's list, such as `/signatories`.
        parameter: Name of the last part of a record's address, such as `signatoryId`.
        tag: The tag of the operations in the document.
        contacts: Whether there is somebody to ask about each record, a private contact.
    """
    router = APIRouter(prefix=prefix, tags=[tag])
    one = editing.kind.name.replace("-", "_")
    desk, allowed = _Desk(editing, prefix), editing.permissions
    key = Annotated[str, Path(alias=parameter, max_length=200, description="Its id, or the name in its public address")]
    content: Any = editing.content
    view: Any = EditView[content]
    creation: Any = Creation[content]
    patch: Any = patch_of(content)

    def add(method: str, path: str, function: Route, name: str, **told: Any) -> None:
        # An operation's id is the name of its function: each kind's own.
        function.__name__ = name
        router.add_api_route(path, function, methods=[method], name=name, **told)

    def whose(body: Any) -> UUID | None:
        """The record that a new one will belong to; None where it belongs to itself."""
        return None if editing.belongs_to is None else editing.subject_of(service.NOWHERE, body.content)

    def create(request: Request, caller: SignedIn, db: Db, once: OnceOnly, body: creation, _: StrictJson) -> Response:
        """A new record: a draft, or public at once."""

        def work() -> Response:
            authority = caller.require(allowed.create, whose(body))
            record_id = service.new_id(db)
            with pointing_below("/content"):
                if body.publish:
                    right = caller.require(allowed.publish, whose(body))
                    standing = service.create_published(db, editing, record_id, body.content, right, request)
                else:
                    standing = service.create_draft(db, editing, record_id, body.content, authority, request)
            return desk.view(db, request, caller, standing, 201)

        caller.require(allowed.create, whose(body))
        return once.run(db, caller, work)

    def get_draft(request: Request, caller: SignedIn, db: Db, record: key) -> Response:
        """The record as those see it who edit it: its draft where there is one, and what is published."""
        record_id, _ = desk.find(db, caller, record, allowed.read_private)
        return desk.view(db, request, caller, desk.existing(read_standing(db, editing, record_id)))

    def update_draft(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, body: patch, _: StrictPatch
    ) -> Response:
        """Change the draft; begins one where there is none. Nothing of it is public before it is published."""
        standing, authority = desk.to_change(db, caller, record, allowed.edit)
        condition.check(desk.existing(standing).etag)
        return desk.view(db, request, caller, service.save_draft(db, standing, body, authority, request))

    def discard_draft(request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch) -> Response:
        """Throw the draft away. A record that was never published is gone then."""
        standing, authority = desk.to_change(db, caller, record, allowed.edit)
        condition.check(desk.existing(standing).etag)
        service.discard_draft(db, standing, authority, request)
        return Response(status_code=204, headers={"Cache-Control": PRIVATE})

    def submit_draft(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, once: OnceOnly
    ) -> Response:
        """Hand the draft in for review."""

        def work() -> Response:
            standing, authority = desk.to_change(db, caller, record, allowed.submit)
            condition.check(desk.existing(standing).etag)
            return desk.view(db, request, caller, service.submit_draft(db, standing, authority, request))

        desk.may_still(db, caller, record, allowed.submit)
        return once.run(db, caller, work)

    def return_draft(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, once: OnceOnly, body: Review,
        _: StrictJson,
    ) -> Response:  # fmt: skip
        """Give back a draft that was handed in, and say why."""

        def work() -> Response:
            standing, authority = desk.to_change(db, caller, record, allowed.review)
            condition.check(desk.existing(standing).etag)
            returned = service.return_draft(db, standing, body.remark, authority, request)
            return desk.view(db, request, caller, returned)

        desk.may_still(db, caller, record, allowed.review)
        return once.run(db, caller, work)

    def publish_draft(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, once: OnceOnly
    ) -> Response:
        """Make the draft public."""

        def work() -> Response:
            standing, authority = desk.to_change(db, caller, record, allowed.publish)
            condition.check(desk.existing(standing).etag)
            return desk.view(db, request, caller, service.publish_draft(db, standing, authority, request))

        desk.may_still(db, caller, record, allowed.publish)
        return once.run(db, caller, work)

    def delete_record(
        request: Request,
        caller: SignedIn,
        db: Db,
        record: key,
        condition: IfMatch,
        query: Annotated[DeletionQuery, Query()],
    ) -> Response:
        """Delete the record, with its draft and contact. Its versions stay, and can be brought back."""
        standing, authority = desk.to_change(db, caller, record, allowed.delete)
        condition.check(desk.existing(standing).etag)
        service.delete_record(db, standing, query.reason, authority, request)
        return Response(status_code=204, headers={"Cache-Control": PRIVATE})

    def list_versions(request: Request, caller: SignedIn, db: Db, record: key) -> Response:
        """The versions of the record, the newest first; also where it was deleted."""
        record_id, _ = desk.find(db, caller, record, allowed.read_private)
        standing = read_standing(db, editing, record_id)
        if not (standing.exists or standing.version):
            raise not_found(editing.noun)
        rows = service.versions_of(db, standing)
        names = person_names(db, caller, [row.person_id for row in rows])
        body = Versions(items=[_version(row, names) for row in rows])
        return _answer(request, body.model_dump_json().encode(), standing.etag)

    def get_version(
        request: Request,
        caller: SignedIn,
        db: Db,
        record: key,
        version: Annotated[int, Path(ge=1, le=2_147_483_647, description="Number of the version")],
    ) -> Response:
        """What the record was at one of its versions."""
        record_id, _ = desk.find(db, caller, record, allowed.read_private)
        found = service.content_at(db, read_standing(db, editing, record_id), version)
        return answer(request, json.dumps({"version": version, "content": found}, ensure_ascii=False).encode())

    def restore_version(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, once: OnceOnly, body: Restoration,
        _: StrictJson,
    ) -> Response:  # fmt: skip
        """Make the record what it was at an earlier version, at once. One that was deleted comes back."""

        def work() -> Response:
            standing, authority = desk.to_change(db, caller, record, allowed.publish)
            if standing.published is None:
                if not standing.version:
                    raise not_found(editing.noun)
                authority = caller.require(allowed.delete, standing.subject_id)
            condition.check(standing.etag)
            restored = service.restore_version(db, standing, body.version, body.reason, authority, request)
            return desk.view(db, request, caller, restored)

        desk.may_still(db, caller, record, allowed.publish)
        return once.run(db, caller, work)

    def get_contact(request: Request, caller: SignedIn, db: Db, record: key) -> Response:
        """Whom to ask about the record. Personal data, seen by those who edit it."""
        record_id, _ = desk.find(db, caller, record, CONTACTS_READ)
        desk.existing(read_standing(db, editing, record_id))
        return _contact(request, db, editing, record_id)

    def replace_contact_(
        request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch, body: ContactDetails, _: StrictJson
    ) -> Response:
        """Say whom to ask about the record."""
        standing, authority = desk.to_change(db, caller, record, CONTACTS_EDIT)
        desk.existing(standing)
        condition.check(read_contact(db, editing, standing.record_id)[1])
        replace_contact(db, editing, standing.record_id, body, authority.actor(request))
        return _contact(request, db, editing, standing.record_id)

    def delete_contact(request: Request, caller: SignedIn, db: Db, record: key, condition: IfMatch) -> Response:
        """Remove whom to ask about the record."""
        standing, authority = desk.to_change(db, caller, record, CONTACTS_EDIT)
        condition.check(read_contact(db, editing, standing.record_id)[1])
        remove_contact(db, editing, standing.record_id, authority.actor(request))
        return Response(status_code=204, headers={"Cache-Control": PRIVATE})

    def list_changes(
        request: Request, caller: SignedIn, db: Db, record: key, query: Annotated[RecordChangesQuery, Query()]
    ) -> Response:
        """What was changed of the record, its draft and its contact, by whom; the newest first."""
        record_id, _ = desk.find(db, caller, record, allowed.read_private)
        kinds = (editing.kind.name, service.draft_kind(editing), contact_kind(editing))
        page = read_record_changes(db, caller, kinds, record_id, query.limit, query.before)
        return answer(request, page.model_dump_json().encode())

    at = "/{" + parameter + "}"
    draft = at + "/draft"
    written = {"response_model": view}
    add("POST", "", create, f"create_{one}", status_code=201, **written)
    add("GET", draft, get_draft, f"get_{one}_draft", **written)
    add("PATCH", draft, update_draft, f"update_{one}_draft", **written)
    add("DELETE", draft, discard_draft, f"discard_{one}_draft", status_code=204)
    add("POST", draft + "/submissions", submit_draft, f"submit_{one}_draft", **written)
    add("POST", draft + "/reviews", return_draft, f"return_{one}_draft", **written)
    add("POST", draft + "/publications", publish_draft, f"publish_{one}_draft", **written)
    add("DELETE", at, delete_record, f"delete_{one}", status_code=204)
    add("GET", at + "/versions", list_versions, f"list_{one}_versions", response_model=Versions)
    add("GET", at + "/versions/{version}", get_version, f"get_{one}_version", response_model=VersionContent)
    add("POST", at + "/restorations", restore_version, f"restore_{one}", **written)
    add("GET", at + "/changes", list_changes, f"list_{one}_changes", response_model=RecordChanges)
    if contacts:
        contact = at + "/contact"
        add("GET", contact, get_contact, f"get_{one}_contact", response_model=RecordContact)
        add("PUT", contact, replace_contact_, f"replace_{one}_contact", response_model=RecordContact)
        add("DELETE", contact, delete_contact, f"delete_{one}_contact", status_code=204)
    return router


def _contact(request: Request, session: Session, editing: Editing, record_id: UUID) -> Response:
    contact, etag = read_contact(session, editing, record_id)
    return _answer(request, contact.model_dump_json().encode(), etag)


def _version(row: Change, names: dict[UUID, str]) -> Version:
    changed = row.fields or sorted(row.after or row.before or ())
    return Version(
        version=row.version,
        changed_at=row.at,
        action=row.action,
        fields=sorted(changed),
        by=_by(row, names),
        note=row.note,
    )
