"""What is wrong with a draft: told to those who write it, and the reason why one that is not complete stays private."""

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.rules.findings import Finding
from servicekit.editing.declaration import Editing
from servicekit.editing.standing import Standing, identify, read_standing, subject_of
from servicekit.identity.caller import Caller
from servicekit.problems import invalid, not_found
from servicekit.schemas import WireModel
from servicekit.writing.bodies import checked

Content = TypeVar("Content", bound=WireModel)


def read_draft(
    session: Session, caller: Caller, editing: Editing, text: str, content: type[Content]
) -> tuple[Standing, Content]:
    """How a record stands for those who see its draft, and what it will be when the draft is published.

    Args:
        text: The last part of its address.
        content: The schema of what is edited.

    Raises:
        Problem: 404 where there is no such record, or none whose draft the caller may see; 403 where the caller has
            something to do with the signatory and may not see drafts.
    """
    record_id: UUID = identify(session, editing, text)
    subject_id = subject_of(session, editing, record_id)
    caller.require(editing.permissions.read_private, subject_id)
    standing = read_standing(session, editing, record_id, subject_id)
    if not standing.exists:
        raise not_found(editing.noun)
    return standing, checked(content, standing.content)


def refuse_incomplete(findings: Iterable[Finding]) -> None:
    """Raise the 400 problem where a finding keeps the draft from being completed: one error for each of them."""
    errors = [one.as_error() for one in findings if one.blocks_completion]
    if errors:
        raise invalid(*errors)
