"""What pairings are called and found by: made from the names of their members, and made anew where one changes."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.pairings.naming import pairing_names
from pairing_api.pairings.schemas import MemberRole, Side
from pairing_api.places import other_names
from pairing_api.territories.models import TerritoryRecord
from servicekit.search import search_document


def pairings_of(session: Session, territory_ids: Sequence[UUID]) -> Sequence[UUID]:
    """The pairings of these territories, public or not."""
    members = select(PairingMemberRecord.pairing_id).where(PairingMemberRecord.territory_id.in_(territory_ids))
    return session.scalars(members.distinct().order_by(PairingMemberRecord.pairing_id)).all()


def name_pairings(session: Session, pairing_ids: Sequence[UUID]) -> None:
    """Name these pairings after their members as they are now, and let them be found by these names."""
    columns = (PairingRecord.id, PairingRecord.slug, PairingRecord.summary, PairingRecord.names)
    # Held before the members are read, and in one order: of two members that are renamed at once, the later one sees
    # the name of the other.
    held = select(*columns).where(PairingRecord.id.in_(pairing_ids)).order_by(PairingRecord.id).with_for_update()
    for pairing in session.execute(held).all():
        members = _members(session, pairing.id)
        sides: dict[Side, list[Mapping[str, str]]] = {
            side: [one.names for one in members if one.side == side.value] for side in Side
        }
        names = pairing_names(sides[Side.EU], sides[Side.PARTNER])
        known_by = [name for one in members for name in (*one.names.values(), *other_names(one.geonames_id))]
        values = {
            "name": names["en"],
            "names": names,
            "sort_name": sort_key(names["en"]),
            "search_document": search_document([*known_by, pairing.slug, pairing.summary or ""]),
            **({"updated_at": func.now()} if names != pairing.names else {}),
        }
        session.execute(update(PairingRecord).where(PairingRecord.id == pairing.id).values(values))


def _members(session: Session, pairing_id: UUID) -> Sequence[Any]:
    return session.execute(
        select(PairingMemberRecord.side, TerritoryRecord.names, TerritoryRecord.geonames_id)
        .join(TerritoryRecord, TerritoryRecord.id == PairingMemberRecord.territory_id)
        .where(PairingMemberRecord.pairing_id == pairing_id)
        .order_by(
            case((PairingMemberRecord.role == MemberRole.LEAD.value, 0), else_=1),
            TerritoryRecord.sort_name,
            TerritoryRecord.slug,
        )
    ).all()
