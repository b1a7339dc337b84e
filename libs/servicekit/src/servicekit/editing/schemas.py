"""Drafts, versions and contacts on the wire."""

from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from pydantic import AfterValidator, Field

from servicekit.changes.schemas import Action
from servicekit.content_fields import Line, Lines
from servicekit.schemas import Code, WireModel

Content = TypeVar("Content", bound=WireModel)


class StoredState(Code):
    """Where a draft stands."""

    DRAFT = "draft", "Being written"
    SUBMITTED = "submitted", "Handed in; waits for review"
    RETURNED = "returned", "Given back with a remark"


class EditState(Code):
    """Where a record stands for those who edit it."""

    PUBLISHED = "published", "There is no draft: what is shown is what is stored"
    DRAFT = "draft", "A draft is being written"
    SUBMITTED = "submitted", "A draft was handed in and waits for review"
    RETURNED = "returned", "A draft was given back with a remark"


class ChangedBy(WireModel):
    """Who made a change, and for whom."""

    person_id: UUID | None = Field(description="The person; null for a program, and for the platform itself")
    person_name: str | None = Field(description="Name of the person, for those who may know it")
    client_id: str | None = Field(description="The program, where it was one")
    organisation_id: UUID | None = Field(description="The organisation whose membership allowed it")
    acting_for_id: UUID | None = Field(description="The organisation on whose behalf, by delegation")


class EditView(WireModel, Generic[Content]):
    """A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next."""

    id: UUID = Field(description="Identifier of the record")
    version: int = Field(ge=0, description="Version of what is published; 0 where it never was")
    state: EditState = Field(description="Where it stands")
    content: Content = Field(description="What it will be when the draft is published; without a draft, what it is")
    published: Content | None = Field(description="What is published; null for a record that is not")
    changed_fields: list[str] = Field(description="Fields of `content` that differ from what is published")
    editable_fields: list[str] = Field(description="Fields that you may change")
    remark: str | None = Field(description="What the reviewer said when giving it back")
    updated_at: datetime | None = Field(description="When the draft was saved last (UTC)")
    updated_by: ChangedBy | None = Field(description="Who saved the draft last")


class DraftSummary(WireModel):
    """A draft as a list shows it."""

    kind: str = Field(description="Kind of record", examples=["signatory"])
    record_id: UUID = Field(description="Identifier of the record")
    subject_id: UUID = Field(description="The record that it belongs to: itself, or of a report the signatory")
    key: str = Field(description="What stands for the record in its address: its name there, or its id")
    title: dict[str, str] = Field(
        description="What the record will be called, by language", examples=[{"en": "Ulm", "de": "Ulm"}]
    )
    state: StoredState = Field(description="Where it stands")
    remark: str | None = Field(description="What the reviewer said when giving it back")
    is_new: bool = Field(description="Whether the record was never published")
    organisation_id: UUID | None = Field(description="The organisation that answers for the record, where one does")
    organisation_name: str | None = Field(description="Its name")
    updated_at: datetime = Field(description="When the draft was saved last (UTC)")
    updated_by: ChangedBy = Field(description="Who saved it last")


class Creation(WireModel, Generic[Content]):
    """A new record."""

    content: Content = Field(description="What it is")
    publish: bool = Field(default=False, description="Make it public at once; else it is a draft")


class Review(WireModel):
    """What a reviewer says of a draft that was handed in."""

    remark: Lines = Field(description="What has to be changed")


class Restoration(WireModel):
    """To go back to an earlier version."""

    version: int = Field(ge=1, le=2_147_483_647, description="The version to go back to")
    reason: Lines = Field(description="Why")


class Version(WireModel):
    """A version of a record."""

    version: int = Field(ge=1, description="Its number")
    changed_at: datetime = Field(description="When it came to be (UTC)")
    action: Action = Field(description="What was done")
    fields: list[str] = Field(description="Fields that changed, in order of the alphabet")
    by: ChangedBy = Field(description="Who made it")
    note: str | None = Field(description="The reason that was given")


class Versions(WireModel):
    """The versions of a record."""

    items: list[Version] = Field(description="The newest first, 200 at most")


class VersionContent(WireModel):
    """What a record was at one of its versions."""

    version: int = Field(ge=1, description="The version")
    content: dict[str, Any] | None = Field(description="All its fields as they were then; null where it was deleted")


def _address(text: str) -> str:
    name, at, host = text.rpartition("@")
    if not at or not name or "." not in host or any(letter.isspace() for letter in text) or "@" in name:
        raise ValueError("Must be an e-mail address.")
    return text


class ContactDetails(WireModel):
    """Whom to ask about a record. Seen by those who edit it and by the programme's staff, never public."""

    name: Line | None = Field(default=None, description="Name of the person or office")
    position: Line | None = Field(default=None, description="What the person does there")
    email: Annotated[Line, AfterValidator(_address)] | None = Field(default=None, description="E-mail address")
    telephone: Line | None = Field(default=None, description="Telephone number")


class RecordContact(ContactDetails):
    """The contact of a record; all is null where there is none."""

    updated_at: datetime | None = Field(description="When it was stored (UTC)")
