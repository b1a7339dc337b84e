"""Of whom a workbook is, and by which rules: a signatory, its name, the rule set of its covenants."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from covenant_api.rules.loading import UnknownRuleSetError, current_rule_sets, rule_set, rule_set_for
from covenant_api.rules.schemas import RuleSet
from covenant_api.signatories.models import CovenantMembership, Signatory
from covenant_api.signatories.naming import display_name
from covenant_api.tree.models import Covenant
from servicekit.problems import invalid_parameter, not_found


@dataclass(frozen=True)
class Reporter:
    """A signatory that reports.

    Attributes:
        names: By language.
    """

    id: UUID
    names: dict[str, str]
    country: str

    def name_in(self, language: str) -> str:
        """Its name in a language, or the one to show."""
        return self.names.get(language) or display_name(self.names)


def public_reporter(session: Session, signatory_id: UUID) -> Reporter:
    """A signatory that is public. Raises the 404 problem for any other."""
    return _reporter(session, signatory_id, only_public=True)


def reporter(session: Session, signatory_id: UUID) -> Reporter:
    """A signatory, public or not. Raises the 404 problem where there is none."""
    return _reporter(session, signatory_id, only_public=False)


def _reporter(session: Session, signatory_id: UUID, *, only_public: bool) -> Reporter:
    found = session.execute(
        select(Signatory.names, Signatory.country, Signatory.status).where(Signatory.id == signatory_id)
    ).one_or_none()
    if found is None or (only_public and found.status == "pending"):
        raise not_found("signatory")
    return Reporter(signatory_id, dict(found.names), found.country)


def rules_of(session: Session, signatory_id: UUID) -> RuleSet:
    """The rule set of a signatory: that of its nearest covenant which has one."""
    paths = session.scalars(
        select(Covenant.path)
        .join(CovenantMembership, CovenantMembership.covenant_id == Covenant.id)
        .where(CovenantMembership.signatory_id == signatory_id)
    )
    return rule_set_for([list(path) for path in paths])


def chosen_rules(session: Session, signatory_id: UUID, code: str | None, version: str | None) -> RuleSet:
    """The rule set that was asked for; that of the signatory where none was. Raises the 400 problem for none."""
    if code is None:
        return rules_of(session, signatory_id)
    if version is None:
        newest = next((one for one in current_rule_sets() if one.code == code), None)
        if newest is None:
            raise invalid_parameter("ruleSet", "unknown", "There is no rule set of this code.")
        return newest
    try:
        return rule_set(code, version)
    except UnknownRuleSetError:
        raise invalid_parameter("ruleSet", "unknown", "There is no rule set of this code and version.") from None


def places_of(rules: RuleSet) -> list[tuple[str, str, str]]:
    """The places of the matrix that a rule set has: sector, sub-sector, scope."""
    return [
        (sector.code.value, subsector.code.value, cell.scope.value)
        for sector in rules.sectors
        for subsector in sector.subsectors
        for cell in subsector.cells
    ]
