"""Rule sets that records were made under never change: what was used is written down, and compared at every start."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from covenant_api.rules.loading import UnknownRuleSetError, digest
from covenant_api.rules.models import UsedRuleSet


def note_use(session: Session, code: str, version: str) -> None:
    """Write down that a record is stored under this rule set, with the bytes that it has now; once is enough.

    Call it in the transaction that stores the record.

    Raises:
        UnknownRuleSetError: There is no such rule set.
    """
    values = {"code": code, "version": version, "digest": digest(code, version)}
    session.execute(insert(UsedRuleSet).values(values).on_conflict_do_nothing())


def changed_rule_sets(session: Session) -> list[str]:
    """What is not as it was when records were made under it: one sentence for each rule set, none where all is well."""
    used = session.execute(
        select(UsedRuleSet.code, UsedRuleSet.version, UsedRuleSet.digest).order_by(
            UsedRuleSet.code, UsedRuleSet.version
        )
    )
    return [sentence for code, version, known in used for sentence in _compared(code, version, known)]


def _compared(code: str, version: str, known: str) -> list[str]:
    try:
        packaged = digest(code, version)
    except UnknownRuleSetError:
        return [f"rule set {code} {version}: records were made under it, and it is not in this release"]
    if packaged != known:
        bytes_then, bytes_now = known[:12], packaged[:12]
        sentence = (
            f"rule set {code} {version}: records were made under other bytes of it ({bytes_then}) than this release "
            f"has ({bytes_now}); what changes is a new version"
        )
        return [sentence]
    return []
