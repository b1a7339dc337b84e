"""Checked rows made records: matched with the register, given their place, group and covenant."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.imports import register
from covenant_api.imports.checking import CheckedList
from covenant_api.imports.columns import Column
from covenant_api.imports.edits import differing_edits
from covenant_api.imports.findings import Finding, FindingCode, reported
from covenant_api.imports.identification import identify
from covenant_api.imports.records import (
    Record,
    absent_fields,
    commitments_of,
    covenants_of,
    fields_of,
    kept_fields,
    kept_place,
)
from covenant_api.imports.register import Registered
from covenant_api.imports.signatory_rows import SignatoryRow
from covenant_api.imports.watching import UNWATCHED, Phase, Watch
from gazetteer.folding import fold
from gazetteer.places import Gazetteer


def prepare_records(
    session: Session,
    gazetteer: Gazetteer,
    checked: CheckedList,
    source_id: UUID,
    *,
    similar_places: bool,
    planned: Mapping[str, UUID],
    watch: Watch = UNWATCHED,
) -> tuple[list[Record], list[Finding]]:
    """Make records of the rows, in the file's order, and say what only register and gazetteer can tell.

    Two passes: every row has its id before any row refers to another, so that a member may come before its
    group in the file. `planned` are ids for new signatories by organisation id; what is not planned gets a new one.
    A row of a signatory that was merged into another is left out where the file has a row of that one too.
    """
    ids = register.registered_ids(session)
    rows, findings = _without_merged(session, checked.rows, ids)
    stored = register.registered(session, rows.keys())
    ids |= {id_: planned[id_] for id_ in rows if id_ not in ids and id_ in planned}
    new = [id_ for id_ in rows if id_ not in ids]
    ids.update(zip(new, register.new_ids(session, len(new)), strict=True))
    covenants = register.covenants_by_country(session)
    absent = absent_fields(checked.columns)
    findings += _names_of_others(session, rows, ids)
    gcom_ids = _GcomIds(session, rows, checked.columns, ids)
    edited = {id_: kept_fields(one) for id_, one in stored.items() if one.edited}
    undecided = {id_: absent | edited[id_] if id_ in edited else absent for id_ in rows}
    kept = {id_: kept_place(row, stored.get(id_), undecided[id_]) for id_, row in rows.items()}
    gazetteer.read_ahead(
        rows[id_].name for id_, place in kept.items() if place is None and "geonames_id" not in undecided[id_]
    )
    records = []
    for organisation_id, row in watch.over(Phase.MATCHING, rows.items()):
        before = stored.get(organisation_id)
        place = kept[organisation_id]
        if before is not None and before.edited:
            findings += differing_edits(row, before, edited[organisation_id], checked.columns)
        if place is None and "geonames_id" not in undecided[organisation_id]:
            place, notice = identify(row, gazetteer, similar=similar_places)
            findings += [notice] if notice else []
        linked = row.group_id is not None and organisation_id not in checked.unlinked
        fields = fields_of(
            row,
            before,
            group_id=ids[row.group_id] if linked and row.group_id else None,
            geonames_id=place,
            source_id=source_id,
            absent=undecided[organisation_id],
        )
        former = covenants.of(before.fields["country"]) if before else None
        records.append(
            Record(
                row=row,
                id=ids[organisation_id],
                stored=before,
                fields=fields,
                commitments=commitments_of(row, before, checked.columns),
                gcom_ids=gcom_ids.of(row, before),
                covenants=covenants_of(covenants.of(fields["country"]), former, before),
            )
        )
    return records, findings + gcom_ids.findings


def _names_of_others(session: Session, rows: dict[str, SignatoryRow], ids: dict[str, UUID]) -> Iterator[Finding]:
    """Warn of every row whose name a registered signatory has that the file lacks: the same each time."""
    others = register.names_of_others(session, {ids[organisation_id] for organisation_id in rows})
    known = {(country, fold(name)) for country, names in others for name in names.values()}
    for row in rows.values() if known else ():
        if (row.country, fold(row.name)) in known:
            reason = f"A signatory of {row.country} that the file lacks has the same name; both are kept"
            column = Column.ORGANISATION_NAME.value
            yield Finding(row.number, column, reported(row.name), FindingCode.NAME_REGISTERED, reason)


def _without_merged(
    session: Session, rows: dict[str, SignatoryRow], ids: Mapping[str, UUID]
) -> tuple[dict[str, SignatoryRow], list[Finding]]:
    """One row for each signatory: its own, else the first of those that were merged into it."""
    merged = register.merged_organisation_ids(session) & rows.keys()
    if not merged:
        return rows, []
    taken = {ids[id_] for id_ in rows if id_ in ids and id_ not in merged}
    left: dict[str, SignatoryRow] = {}
    findings: list[Finding] = []
    for organisation_id, row in rows.items():
        if organisation_id in merged:
            if ids[organisation_id] in taken:
                reason = "It was merged into another signatory, whose own row is taken"
                column = Column.ORGANISATION_ID.value
                findings.append(Finding(row.number, column, organisation_id, FindingCode.ID_MERGED, reason))
                continue
            taken.add(ids[organisation_id])
        left[organisation_id] = row
    return left, findings


class _GcomIds:
    """Who gets which gcom_id: the first row that has it, unless a signatory has it that keeps it.

    That is one outside the file, and one that has it from a merger or because people said so.
    """

    def __init__(
        self, session: Session, rows: dict[str, SignatoryRow], columns: frozenset[Column], ids: dict[str, UUID]
    ) -> None:
        self._is_told = Column.GCOM_ID in columns
        self._winners: dict[str, int] = {}
        self.findings: list[Finding] = []
        first: dict[str, SignatoryRow] = {}
        for row in rows.values():
            if row.gcom_id is not None:
                first.setdefault(row.gcom_id, row)
        inside = {ids[organisation_id] for organisation_id in rows}
        holders = register.gcom_holders(session, first.keys())
        for gcom_id, row in first.items():
            holder = holders.get(gcom_id)
            is_own = holder is not None and holder.id == ids[row.organisation_id]
            if holder is None or is_own or (holder.id in inside and not holder.for_good):
                self._winners[gcom_id] = row.number
                continue
            whose = "Another signatory" if holder.id in inside else "A signatory that is not in the file"
            reason = f"{whose} has the same identifier and keeps it; it is left out of this row"
            column = Column.GCOM_ID.value
            self.findings.append(Finding(row.number, column, reported(gcom_id), FindingCode.GCOM_ID_REPEATED, reason))

    def of(self, row: SignatoryRow, stored: Registered | None) -> set[str]:
        """The gcom ids of a signatory after the row."""
        if not self._is_told or (stored is not None and "externalIds" in stored.edited):
            return set(stored.gcom_ids) if stored else set()
        kept = set(stored.merged_gcom_ids) if stored else set()
        if row.gcom_id is None or self._winners.get(row.gcom_id) != row.number:
            return kept
        return kept | {row.gcom_id}
