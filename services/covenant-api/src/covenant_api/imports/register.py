"""What the register holds already of a list's signatories, read in a few statements."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import any_, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session
from sqlalchemy.types import Text, Uuid

from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory
from covenant_api.tree.models import Covenant

JRC: Final = "jrc"
GCOM: Final = "gcom"

# What an import decides about a signatory, in the order in which it is written.
IMPORTED_FIELDS: Final = (
    "name", "names", "sort_name", "country", "latitude", "longitude", "population", "population_year",
    "population_source", "status", "source_status", "joined_on", "adhesion_kind", "is_group", "group_id", "group_name",
    "group_external_id", "coordinator_name", "supporter_name", "geonames_id", "action_plan_expected", "source_id",
    "demo_key",
)  # fmt: skip


@dataclass(slots=True)
class Registered:
    """A stored signatory: its imported fields, and its parts.

    `edited` are the fields, by their names on the wire, that people published; `merged_gcom_ids` those of `gcom_ids`
    that came from a signatory that was merged into this one.
    """

    id: UUID
    fields: dict[str, Any]
    edited: frozenset[str] = frozenset()
    commitments: set[str] = field(default_factory=set)
    gcom_ids: set[str] = field(default_factory=set)
    merged_gcom_ids: set[str] = field(default_factory=set)
    covenants: set[UUID] = field(default_factory=set)


def registered_groups(session: Session) -> dict[str, str | None]:
    """All organisation ids of the register, each with that of its group as the source gave it."""
    statement = (
        select(ExternalId.value, Signatory.group_external_id)
        .join(Signatory, Signatory.id == ExternalId.signatory_id)
        .where(ExternalId.scheme == JRC)
    )
    return dict(session.execute(statement).all())


def registered_ids(session: Session) -> dict[str, UUID]:
    """The signatory of each organisation id of the register."""
    statement = select(ExternalId.value, ExternalId.signatory_id).where(ExternalId.scheme == JRC)
    return dict(session.execute(statement).all())


def registered(session: Session, organisation_ids: Collection[str]) -> dict[str, Registered]:
    """The stored signatories with these organisation ids, by organisation id.

    They are held until the transaction ends, so that nobody edits one between this and its being written.
    """
    columns = [getattr(Signatory, name) for name in IMPORTED_FIELDS]
    wanted = literal(list(organisation_ids), ARRAY(Text))
    statement = (
        select(ExternalId.value, Signatory.id, Signatory.edited_fields, *columns)
        .join(Signatory, Signatory.id == ExternalId.signatory_id)
        .where(ExternalId.scheme == JRC, ExternalId.value == any_(wanted))
        .order_by(Signatory.id)
        .with_for_update(of=Signatory, key_share=True)
    )
    found = {
        row[0]: Registered(row[1], dict(zip(IMPORTED_FIELDS, row[3:], strict=True)), frozenset(row[2]))
        for row in session.execute(statement)
    }
    by_id = {one.id: one for one in found.values()}
    ids = literal(list(by_id), ARRAY(Uuid))
    for id_, kind in session.execute(
        select(Commitment.signatory_id, Commitment.kind).where(Commitment.signatory_id == any_(ids))
    ):
        by_id[id_].commitments.add(kind)
    for id_, value, from_merger in session.execute(
        select(ExternalId.signatory_id, ExternalId.value, ExternalId.from_merger).where(
            ExternalId.scheme == GCOM, ExternalId.signatory_id == any_(ids)
        )
    ):
        by_id[id_].gcom_ids.add(value)
        if from_merger:
            by_id[id_].merged_gcom_ids.add(value)
    for id_, covenant in session.execute(
        select(CovenantMembership.signatory_id, CovenantMembership.covenant_id).where(
            CovenantMembership.signatory_id == any_(ids)
        )
    ):
        by_id[id_].covenants.add(covenant)
    return found


def merged_organisation_ids(session: Session) -> frozenset[str]:
    """The organisation ids of signatories that were merged into others, which have them now beside their own."""
    statement = select(ExternalId.value).where(ExternalId.scheme == JRC, ExternalId.from_merger)
    return frozenset(session.scalars(statement))


def late_members(session: Session, organisation_ids: Collection[str]) -> list[UUID]:
    """The stored signatories that name one of these as their group and have no link to it yet."""
    statement = select(Signatory.id).where(
        Signatory.group_id.is_(None), Signatory.group_external_id == any_(literal(list(organisation_ids), ARRAY(Text)))
    )
    return list(session.scalars(statement))


@dataclass(frozen=True, slots=True)
class Holder:
    """The stored signatory that has an identifier; `for_good` where no list takes it away."""

    id: UUID
    for_good: bool


def gcom_holders(session: Session, gcom_ids: Collection[str]) -> dict[str, Holder]:
    """Which stored signatory has each of these gcom ids."""
    wanted = literal(list(gcom_ids), ARRAY(Text))
    for_good = or_(ExternalId.from_merger, Signatory.edited_fields.contains(["externalIds"]))
    statement = (
        select(ExternalId.value, ExternalId.signatory_id, for_good)
        .join(Signatory, Signatory.id == ExternalId.signatory_id)
        .where(ExternalId.scheme == GCOM, ExternalId.value == any_(wanted))
    )
    return {value: Holder(id_, kept) for value, id_, kept in session.execute(statement)}


def names_of_others(session: Session, ids: Collection[UUID]) -> list[tuple[str, dict[str, str]]]:
    """Country and names of the registered signatories other than those with `ids`, whatever brought them."""
    # Told apart by their ids first: the names of a whole register would have to be parsed.
    others = [id_ for id_ in session.scalars(select(Signatory.id)) if id_ not in ids]
    if not others:
        return []
    statement = select(Signatory.country, Signatory.names).where(Signatory.id == any_(literal(others, ARRAY(Uuid))))
    return list(session.execute(statement))


def new_ids(session: Session, count: int) -> list[UUID]:
    """As many new identifiers (UUID version 7), in order."""
    statement = select(func.uuidv7()).select_from(func.generate_series(1, count).table_valued("n"))
    return list(session.scalars(statement))


@dataclass(frozen=True, slots=True)
class CovenantsByCountry:
    """Which covenant the local governments of a country join: the deepest that names it, else the global one."""

    by_country: dict[str, UUID]
    otherwise: UUID | None

    def of(self, country: str) -> UUID | None:
        """The covenant for a country; None only where the register has no covenant at all."""
        return self.by_country.get(country, self.otherwise)


def covenants_by_country(session: Session) -> CovenantsByCountry:
    """Read the tree of covenants."""
    by_country: dict[str, UUID] = {}
    otherwise: UUID | None = None
    rows = session.execute(select(Covenant.id, Covenant.path, Covenant.countries).order_by(Covenant.slug))
    # The deeper one is written later and stays.
    for id_, path, countries in sorted(rows, key=lambda row: len(row[1])):
        if len(path) == 1:
            otherwise = id_
        by_country.update(dict.fromkeys(countries, id_))
    return CovenantsByCountry(by_country, otherwise)
