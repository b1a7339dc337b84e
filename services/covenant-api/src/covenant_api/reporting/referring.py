"""The records that a report names and cannot be saved without: its signatory and its rule set.

What else it names may come later than a draft that names it, and is looked up when the draft is completed.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from covenant_api.reporting.content import RuleSetReference
from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.signatories.models import Signatory
from servicekit.problems import FieldError, invalid


def check_report(session: Session, signatory_id: UUID, reference: RuleSetReference) -> None:
    """Refuse a report of a signatory or under a rule set that there is not.

    Raises:
        Problem: 400; pointers begin at the content.
    """
    errors = []
    if session.scalar(select(Signatory.id).where(Signatory.id == signatory_id)) is None:
        errors.append(FieldError(pointer="/signatoryId", code="unknown", detail="There is no signatory of this id."))
    try:
        rule_set(reference.code, reference.version)
    except UnknownRuleSetError as error:
        errors.append(FieldError(pointer="/ruleSet", code="unknown", detail=str(error)))
    if errors:
        raise invalid(*errors)
