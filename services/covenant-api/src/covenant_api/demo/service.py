"""Loading the demonstration data: own records from sourced facts. Loading again changes nothing."""

from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from covenant_api.demo.records import DemoSignatory, DemoSource, read_records
from covenant_api.demo.reports import load_reports
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory
from covenant_api.signatories.naming import display_name
from covenant_api.signatories.places import found_by, opened_gazetteer
from covenant_api.sources.service import save_source
from covenant_api.tree.models import Covenant
from gazetteer.folding import sort_key
from gazetteer.places import Gazetteer
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.console import CommandError


def load_demo(session: Session, folder: Path) -> str:
    """Bring the signatories of `folder` and their reports into the database and say what was done.

    A record that an import has made its own meanwhile, or that people have edited, is left alone.

    Raises:
        CommandError: A file is missing or not valid, or a record names a source, covenant or group that is not there.
    """
    sources = {
        record.code: save_source(session, record.code, record)
        for record in read_records(folder / "sources.json", DemoSource)
    }
    covenants = {row.slug: row.id for row in session.execute(select(Covenant.slug, Covenant.id))}
    records = read_records(folder / "signatories.json", DemoSignatory)
    keys = [record.key for record in records]
    stored = session.scalars(select(Signatory.id).where(Signatory.demo_key.in_(keys))).all()
    with recording(session, SIGNATORY_RECORD, stored, Actor.system("demo")) as touched:
        with opened_gazetteer() as gazetteer:
            loader = _Loader(session, sources, covenants, gazetteer)
            for record in records:
                loader.save(record)
        for record in records:
            loader.join_group(record)
        touched.update(loader.created)
    counts = loader.counts
    line = f"signatories: created={counts['created']} updated={counts['updated']} unchanged={counts['unchanged']}"
    return f"{line}; {load_reports(session, folder / 'reports', loader.ids)}"


class _Loader:
    def __init__(
        self, session: Session, sources: dict[str, UUID], covenants: dict[str, UUID], gazetteer: Gazetteer | None
    ) -> None:
        self._session, self._sources, self._covenants = session, sources, covenants
        self._gazetteer = gazetteer
        self.ids: dict[str, UUID] = {}
        self._left_alone: set[str] = set()
        self.created: list[UUID] = []
        self.counts: Counter[str] = Counter()

    def save(self, record: DemoSignatory) -> None:
        values = self._values(record)
        stored = self._session.scalar(select(Signatory).where(Signatory.demo_key == record.key))
        if stored is None:
            taken = self._holder_of(record)
            if taken is not None:
                self.ids[record.key] = taken
                self._left_alone.add(record.key)
                self.counts["unchanged"] += 1
                return
            self.ids[record.key] = self._create(record, values)
            self.counts["created"] += 1
            return
        self.ids[record.key] = stored.id
        if stored.edited_fields:
            self._left_alone.add(record.key)
            self.counts["unchanged"] += 1
            return
        if all(getattr(stored, name) == value for name, value in values.items()) and self._same_parts(record):
            self.counts["unchanged"] += 1
            return
        for name, value in values.items():
            setattr(stored, name, value)
        stored.search_document = self._search_document(record)
        stored.updated_at = func.now()
        self._session.flush()
        self._write_parts(record, stored.id)
        self.counts["updated"] += 1

    def join_group(self, record: DemoSignatory) -> None:
        """Second pass: a group may come after its members in the file."""
        if record.key in self._left_alone:
            return
        if record.group is not None and record.group not in self.ids:
            raise CommandError(f"signatory {record.key}: group: there is no record {record.group}")
        stored = self._session.get_one(Signatory, self.ids[record.key])
        group_id = self.ids[record.group] if record.group else None
        if stored.group_id != group_id:
            stored.group_id = group_id
            stored.updated_at = func.now()

    def _create(self, record: DemoSignatory, values: dict[str, Any]) -> UUID:
        signatory = Signatory(**values, search_document=self._search_document(record))
        self._session.add(signatory)
        self._session.flush()
        self._write_parts(record, signatory.id)
        self.created.append(signatory.id)
        return signatory.id

    def _holder_of(self, record: DemoSignatory) -> UUID | None:
        """A signatory that is no demonstration record and has one of the record's identifiers."""
        for identifier in record.external_ids:
            found = self._session.get(ExternalId, (identifier.scheme, identifier.value))
            if found is not None:
                return found.signatory_id
        return None

    def _values(self, record: DemoSignatory) -> dict[str, Any]:
        if record.source not in self._sources:
            raise CommandError(f"signatory {record.key}: source: there is no source {record.source}")
        unknown = [slug for slug in record.covenants if slug not in self._covenants]
        if unknown:
            raise CommandError(f"signatory {record.key}: covenants: there is no covenant {unknown[0]}")
        name = display_name(record.names)
        return {
            "demo_key": record.key,
            "name": name,
            "names": record.names,
            "sort_name": sort_key(name),
            "country": record.country,
            "latitude": record.latitude,
            "longitude": record.longitude,
            "population": record.population,
            "population_year": record.population_year,
            "status": record.status.value,
            "source_status": record.source_status,
            "joined_on": record.joined_on,
            "adhesion_kind": record.adhesion_kind and record.adhesion_kind.value,
            "is_group": record.is_group,
            "coordinator_name": record.coordinator_name,
            "supporter_name": record.supporter_name,
            "geonames_id": record.geonames_id,
            "action_plan_expected": record.action_plan_expected,
            "note": record.note,
            "source_id": self._sources[record.source],
        }

    def _search_document(self, record: DemoSignatory) -> Any:
        return found_by(record.names, record.geonames_id, self._gazetteer)

    def _parts(self, record: DemoSignatory) -> tuple[set[Any], set[Any], set[Any]]:
        return (
            {(one.kind.value, one.signed_on) for one in record.commitments},
            {(one.scheme, one.value) for one in record.external_ids},
            {self._covenants[slug] for slug in record.covenants},
        )

    def _same_parts(self, record: DemoSignatory) -> bool:
        id_ = self.ids[record.key]

        def stored(*columns: Any) -> set[Any]:
            owner = columns[0].class_.signatory_id
            return {tuple(row) for row in self._session.execute(select(*columns).where(owner == id_))}

        commitments, identifiers, covenants = self._parts(record)
        return (
            stored(Commitment.kind, Commitment.signed_on) == commitments
            and stored(ExternalId.scheme, ExternalId.value) == identifiers
            and stored(CovenantMembership.covenant_id) == {(one,) for one in covenants}
        )

    def _write_parts(self, record: DemoSignatory, id_: UUID) -> None:
        commitments, identifiers, covenants = self._parts(record)
        for model in (Commitment, ExternalId, CovenantMembership):
            self._session.execute(delete(model).where(model.signatory_id == id_))
        rows: list[tuple[Any, list[dict[str, Any]]]] = [
            (Commitment, [{"kind": kind, "signed_on": day} for kind, day in sorted(commitments, key=str)]),
            (ExternalId, [{"scheme": scheme, "value": value} for scheme, value in sorted(identifiers)]),
            (CovenantMembership, [{"covenant_id": one} for one in sorted(covenants)]),
        ]
        for model, values in rows:
            if values:
                self._session.execute(insert(model), [{**one, "signatory_id": id_} for one in values])
