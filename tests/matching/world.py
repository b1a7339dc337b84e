"""Territories, calls, applications and people for tests of matching: invented, and made as they are needed."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
from sqlalchemy import select

from gazetteer.folding import sort_key
from pairing_api.applications.models import ApplicationRecord
from pairing_api.calls.models import CallRecord
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.territories.models import TerritoryRecord, TerritoryTopicRecord
from pairing_api.topics.models import TopicRecord
from servicekit.database import Database
from servicekit.search import search_document

BASE = "/api/pairing/v1"
Json = dict[str, Any]
_numbers = itertools.count(1)
# What every territory has, unless it is told otherwise: enough for a score.
_FIGURES: Json = {
    "population": 500_000,
    "population_scope": "municipality",
    "area_km2": 250.0,
    "area_scope": "municipality",
    "koppen": "Cfb",
    "traits": ["university"],
    "languages": ["en"],
}


@dataclass
class Workbench:
    """Who matches, and what there is to match."""

    client: httpx.Client
    database: Database
    people: Any
    ids: dict[str, UUID] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.staff = self.people.staff()

    def territory(
        self,
        country: str,
        offers: Mapping[str, int] | None = None,
        seeks: Mapping[str, int] | None = None,
        **figures: Any,
    ) -> str:
        """A territory; its slug."""
        number = next(_numbers)
        name = f"Place {number:04}"
        with self.database.transaction() as session:
            topics = dict(session.execute(select(TopicRecord.code, TopicRecord.id)).all())
            made = TerritoryRecord(
                slug=f"place-{number:04}",
                kind="city",
                names={"en": name},
                sort_name=sort_key(name),
                search_document=search_document([name]),
                country=country,
                **{**_FIGURES, **figures},
            )
            session.add(made)
            session.flush()
            stated = {
                "offered": offers if offers is not None else {"water": 2},
                "sought": seeks if seeks is not None else {"air-quality": 2},
            }
            session.add_all(
                TerritoryTopicRecord(
                    territory_id=made.id, direction=direction, position=at, topic_id=topics[code], level=level
                )
                for direction, levels in stated.items()
                for at, (code, level) in enumerate(levels.items())
            )
            self.ids[made.slug] = made.id
        return str(made.slug)

    def places(self, eu: int, partners: int, eu_country: str = "DE") -> tuple[list[str], list[str]]:
        """Territories of both sides whose scores differ, by their topics and size."""
        topics = ["water", "air-quality", "urban-mobility", "energy-transition", "circular-economy"]
        one = [
            self.territory(
                eu_country, {topics[at % 5]: 1 + at % 3}, {topics[(at + 1) % 5]: 3}, population=100_000 * (at + 1)
            )
            for at in range(eu)
        ]
        other = [
            self.territory("CN", {topics[(at + 1) % 5]: 3 - at % 2}, {topics[at % 5]: 2}, population=150_000 * (at + 1))
            for at in range(partners)
        ]
        return one, other

    def call(self, **columns: Any) -> str:
        """A call that is decided; its slug."""
        slug, now = f"call-{next(_numbers):04}", datetime.now(UTC)
        with self.database.transaction() as session:
            programme = session.scalars(select(ProgrammeRecord.id).where(ProgrammeRecord.slug == "iuc")).one()
            values: Json = {
                "strand": "city_to_city",
                "stage": "decided",
                "sides": [],
                "criteria": [],
                "policy": "largest",
                **columns,
            }
            session.add(
                CallRecord(
                    slug=slug,
                    names={"en": slug},
                    sort_name=slug,
                    search_document=search_document([slug]),
                    programme_id=programme,
                    time_zone="Europe/Brussels",
                    opens_at=now - timedelta(days=60),
                    closes_at=now - timedelta(days=30),
                    reading_criteria=[],
                    min_score=values.pop("min_score", None),
                    max_wishes=5,
                    max_vetoes=3,
                    max_capacity=3,
                    needs_endorsement=False,
                    readers=2,
                    **values,
                )
            )
        return slug

    def application(self, call: str, territory: str, side: str, outcome: str = "selected", **submitted: Any) -> str:
        """An application that was submitted and decided; its id."""
        with self.database.transaction() as session:
            call_id = session.scalars(select(CallRecord.id).where(CallRecord.slug == call)).one()
            content = {"wishes": [], "vetoes": [], "capacity": 1, "preferredCountries": [], **submitted}
            content["vetoes"] = [{"territory": slug, "reason": None} for slug in content["vetoes"]]
            made = ApplicationRecord(
                call_id=call_id,
                territory_id=self.ids[territory],
                side=side,
                state="eligible",
                outcome=outcome,
                content=content,
                submitted=content,
                submitted_at=datetime.now(UTC),
                submissions=1,
                revision=uuid4().hex,
            )
            session.add(made)
            session.flush()
            return str(made.id)

    def get(self, path: str, who: Mapping[str, str] | None = None, **params: Any) -> Any:
        """A document, as staff see it or as `who` does."""
        answer = self.client.get(f"{BASE}/{path}", params=params, headers=self.staff if who is None else who)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def status(self, path: str, who: Mapping[str, str]) -> int:
        """How GET is answered."""
        return self.client.get(f"{BASE}/{path}", headers=who).status_code

    def post(self, path: str, body: Json | None = None, **headers: str) -> httpx.Response:
        """What staff ask for."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(f"{BASE}/{path}", json=body, headers={**self.staff, **more})

    def made(self, path: str, body: Json | None = None, **headers: str) -> Any:
        """What staff make."""
        answer = self.post(path, body, **headers)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    def cohort(self, eu: Sequence[str], partners: Sequence[str], said: Mapping[str, Json] | None = None) -> str:
        """A cohort of these, each with what `said` has of it; its id."""
        members = [
            {"territory": slug, "side": side, **(said or {}).get(slug, {})}
            for side, slugs in (("eu", eu), ("partner", partners))
            for slug in slugs
        ]
        return str(self.made("cohorts", {"name": "Cohort", "members": members, "programme": "iuc"})["id"])

    def run(self, cohort: str, **settings: Any) -> Any:
        """A match run of a cohort."""
        return self.made("match-runs", {"cohortId": cohort, "name": "Run", **settings})


def pairs_of(run: Json) -> set[tuple[str, str]]:
    """The pairs of a run."""
    return {(pair["eu"], pair["partner"]) for pair in run["result"]["pairs"]}
