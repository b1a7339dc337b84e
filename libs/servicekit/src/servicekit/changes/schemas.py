"""Changes on the wire."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from servicekit.schemas import Code, WireModel


class Action(Code):
    """What was done to a record."""

    CREATED = "created", "It came into the register"
    CHANGED = "changed", "Some of its fields changed"
    DELETED = "deleted", "It was taken out of the register"
    RESTORED = "restored", "It was brought back to what it was at an earlier version"
    MERGED = "merged", "It took the place of another record, or another took its place"
    SAVED = "saved", "A draft of it was saved"
    SUBMITTED = "submitted", "A draft of it was handed in for review"
    RETURNED = "returned", "A draft of it was given back with a remark"
    DISCARDED = "discarded", "A draft of it was thrown away"


class PublicAction(Code):
    """What happened to a record in the eyes of the public."""

    CREATED = "created", "It is there from now on; `after` is all of it"
    CHANGED = "changed", "`after` has the new values of `fields`"
    DELETED = "deleted", "It is gone; `before` is what it was"


class PublicChange(WireModel):
    """One change of what is public. Applied in the order of the feed, the changes make the present state."""

    cursor: str = Field(description="Value of `after` to go on behind this change; made by the API, not to be built")
    changed_at: datetime = Field(description="When it was made (UTC)")
    kind: str = Field(description="Kind of record", examples=["signatory"])
    record_id: UUID = Field(description="Identifier of the record")
    version: int = Field(ge=1, description="Version of the record that the change made; some are not public")
    action: PublicAction = Field(description="What happened")
    fields: list[str] = Field(description="Names of the fields that changed, in order of the alphabet")
    before: dict[str, Any] | None = Field(description="What these fields were; null for a record that is new")
    after: dict[str, Any] | None = Field(description="What these fields are now; null for a record that is gone")


class PublicChanges(WireModel):
    """A part of the feed of changes."""

    items: list[PublicChange] = Field(description="Changes, in the order in which they became visible")
    next_cursor: str = Field(
        description="Value of `after` for the changes that come next, given also where there are none yet"
    )
