"""What a city is told of its own result, and what it tries to learn from that of others' vetoes.

Each world below differs from the others in what is private of others alone. A city may see that it has another partner;
from the same partners it must not be able to tell one world from another.
"""

import itertools
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import text

from pairing_api.matching.own_schemas import ApplicationReason
from pairing_api.matching.own_view import Applicant, own_view
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.weights import Weights
from tests.matching.world import BASE, Json, Workbench

Pair = tuple[str, str]


class Worlds:
    """A call whose applicants stay the same but for what they do not want."""

    def __init__(self, workbench: Workbench, eu: Sequence[str], partners: Sequence[str], **call: Any) -> None:
        self.workbench, self.eu, self.partners = workbench, eu, partners
        self.call = workbench.call(**call)
        self.ids = {slug: workbench.application(self.call, slug, "eu") for slug in eu}
        self.ids |= {slug: workbench.application(self.call, slug, "partner") for slug in partners}
        self.owners = {slug: workbench.people.owner_of(workbench.ids[slug]) for slug in self.ids}

    def published(self, refused: Mapping[str, Sequence[str]], **settings: Any) -> Json:
        """The run of the world in which these cities refuse these; its proposals are out."""
        with self.workbench.database.transaction() as session:
            for slug, application in self.ids.items():
                them = json.dumps([{"territory": one, "reason": "Private"} for one in refused.get(slug, ())])
                change = "UPDATE applications SET submitted = jsonb_set(submitted, '{vetoes}', CAST(:them AS jsonb))"
                session.execute(text(change + " WHERE id = :id"), {"them": them, "id": application})
        cohort = self.workbench.made("cohorts", {"name": "World", "call": self.call})["id"]
        run: Json = self.workbench.run(cohort, **settings)
        self.workbench.made(f"match-runs/{run['id']}/publications")
        return run

    def withdraw(self, run: Json) -> None:
        self.workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Another world"})

    def told(self, slug: str) -> Json:
        """All that the city is told, but for the moment."""
        answer: Json = self.workbench.get(f"applications/{self.ids[slug]}/result", self.owners[slug])
        return {name: value for name, value in answer.items() if name != "publishedAt"}

    def seen_in(self, refused: Mapping[str, Sequence[str]], slug: str, **settings: Any) -> tuple[Json, str | None]:
        """What a city is told in a world, and the reason that staff see."""
        run = self.published(refused, **settings)
        told = self.told(slug)
        self.withdraw(run)
        reasons = {one["territory"]: one["reason"] for one in run["result"]["unmatched"]}
        return told, reasons.get(slug)


def test_from_the_same_partners_no_city_can_tell_who_refused_whom(workbench: Workbench) -> None:
    eu, partners = workbench.places(3, 2)
    worlds = Worlds(workbench, eu, partners)
    possible = [(partners[0], eu[0]), (partners[1], eu[0]), (eu[1], partners[1])]
    seen: dict[str, dict[str, set[str]]] = {slug: defaultdict(set) for slug in (*eu, *partners)}
    reasons: dict[str, set[str]] = defaultdict(set)
    for chosen in itertools.product((False, True), repeat=len(possible)):
        vetoes: dict[str, list[str]] = defaultdict(list)
        for (who, whom), is_there in zip(possible, chosen, strict=True):
            if is_there:
                vetoes[who].append(whom)
        run = worlds.published(vetoes)
        for slug in seen:
            told = worlds.told(slug)
            # What it refuses itself it may know.
            group = json.dumps([sorted(one["territory"] for one in told["partners"]), vetoes.get(slug, [])])
            seen[slug][group].add(json.dumps(told, sort_keys=True))
        for one in run["result"]["unmatched"]:
            reasons[one["territory"]].add(one["reason"])
        worlds.withdraw(run)
    assert {slug: {group: len(told) for group, told in groups.items()} for slug, groups in seen.items()} == {
        slug: dict.fromkeys(groups, 1) for slug, groups in seen.items()
    }
    # Staff see different reasons in these worlds: there was something to learn.
    assert max(len(one) for one in reasons.values()) > 1


def test_reasons_of_every_kind_read_alike_where_others_decided(workbench: Workbench) -> None:
    eu, partners = workbench.places(2, 1)
    worlds = Worlds(workbench, eu, partners)
    city, rival, partner = eu[0], eu[1], partners[0]
    pair = {"eu": city, "partner": partner}
    refused, by_veto = worlds.seen_in({partner: [city]}, city)
    full, by_room = worlds.seen_in({}, city, locks=[{"eu": rival, "partner": partner}])
    unwanted, by_staff = worlds.seen_in({}, city, vetoes=[pair])
    nobody, by_quota = worlds.seen_in({}, city, quotas=[{"side": "partner", "country": "CN", "max": 0}])
    assert {by_veto, by_room, by_staff, by_quota} >= {"vetoed_only", "all_full"}
    assert refused == full == unwanted == nobody
    assert (refused["state"], refused["reason"]) == ("not_paired", "no_admissible")
    assert (refused["candidates"], refused["reaching"], refused["excluded"]) == (1, 1, 0)
    assert refused["nearest"]["territory"] == partner


def test_who_refuses_all_others_reads_the_same_reason_as_who_is_refused_by_all(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 2)
    worlds = Worlds(workbench, eu, partners)
    refusing, _ = worlds.seen_in({eu[0]: partners}, eu[0])
    refused, _ = worlds.seen_in(dict.fromkeys(partners, eu), eu[0])
    assert refusing["reason"] == refused["reason"] == "no_admissible"
    assert (refusing["excluded"], refusing["reaching"], refusing["nearest"]) == (2, 0, None)


def test_a_score_below_the_threshold_is_said_whoever_refuses_whom(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 2)
    worlds = Worlds(workbench, eu, partners, min_score=99)
    told, _ = worlds.seen_in({}, eu[0])
    also, reason = worlds.seen_in(dict.fromkeys(partners, eu), eu[0])
    assert told == also
    assert (told["reason"], told["reaching"]) == ("below_threshold", 0)
    assert reason in ("vetoed_only", "below_threshold")


def test_nothing_that_holds_the_vetoes_of_others_is_handed_out(workbench: Workbench) -> None:
    eu, partners = workbench.places(2, 2)
    worlds = Worlds(workbench, eu, partners)
    run = worlds.published({partners[0]: [eu[0]], partners[1]: [eu[0]]})
    told = worlds.told(eu[0])
    everything = json.dumps(told)
    # A hash of the input would let a city try out who refused whom until it fits.
    assert not re.search("[0-9a-f]{64}", everything)
    for word in ("blocking", "marginal", "veto", "hash", run["id"], "conflict", "Private"):
        assert word not in everything
    owner = worlds.owners[eu[0]]
    for path in (
        f"match-runs/{run['id']}",
        f"match-runs/{run['id']}/input",
        f"match-runs/{run['id']}/differences?with={run['id']}",
        f"match-runs/{run['id']}/explanations/{eu[0]}/{partners[0]}",
        f"match-runs/{run['id']}/members/{eu[0]}",
        f"match-runs/{run['id']}/prices",
        f"match-runs/{run['id']}/robustness",
        f"cohorts/{run['cohortId']}/matrix",
    ):
        assert workbench.status(path, owner) == 403
    for other in (eu[1], partners[0]):
        assert workbench.status(f"applications/{worlds.ids[other]}/result", owner) == 404
    viewer = workbench.people.viewer_of(workbench.ids[eu[0]])
    assert workbench.status(f"applications/{worlds.ids[eu[0]]}/result", viewer) == 403
    assert workbench.status(f"applications/{worlds.ids[eu[0]]}/result", workbench.people.evaluator()) == 403
    assert workbench.client.get(f"{BASE}/applications/{worlds.ids[eu[0]]}/result").status_code == 401
    worlds.withdraw(run)


def test_before_the_call_is_decided_a_result_does_not_tell_who_was_selected(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 1)
    worlds = Worlds(workbench, eu, partners, stage="evaluating")
    run = worlds.published({})
    assert worlds.told(eu[0])["state"] == "pending"
    assert workbench.get(f"applications/{worlds.ids[eu[0]]}/result")["state"] == "paired", "the staff know it"
    with workbench.database.transaction() as session:
        session.execute(text("UPDATE calls SET stage = 'decided' WHERE slug = :slug"), {"slug": worlds.call})
    assert worlds.told(eu[0])["state"] == "paired"
    worlds.withdraw(run)


def test_before_publication_there_is_nothing_to_see(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 1)
    worlds = Worlds(workbench, eu, partners)
    workbench.run(workbench.made("cohorts", {"name": "Tried", "call": worlds.call})["id"])
    told = worlds.told(eu[0])
    assert told["state"] == "pending"
    assert {name for name, value in told.items() if value not in (None, [])} == {"applicationId", "state"}


def test_only_its_own_changes_are_offered_to_a_city() -> None:
    city = Profile(
        key="a", country="DE", population=100, offers={"water": 1}, seeks={"health": 3}, languages=frozenset({"de"})
    )
    other = Profile(key="b", country="CN", population=100, offers={}, seeks={"water": 3}, languages=frozenset({"zh"}))
    view = own_view(Applicant(profile=city, vetoes=frozenset()), [other], Weights.default(), Decimal(0), [])
    assert view.chances
    assert {one.change.who for one in view.chances} <= {"a", None}
    assert view.reason is ApplicationReason.NO_ADMISSIBLE


@pytest.mark.parametrize("paired", [False, True])
def test_places_are_counted_among_those_that_it_did_not_exclude(paired: bool) -> None:
    def profile(key: str, population: int) -> Profile:
        return Profile(
            key=key, country="CN", population=population, koppen="Cfb", offers={"water": 3}, seeks={"food": 3}
        )

    city = Profile(key="a", country="DE", population=1000, koppen="Cfb", offers={"food": 3}, seeks={"water": 3})
    others = [profile("b", 1000), profile("c", 2000), profile("d", 4000)]
    applicant = Applicant(profile=city, vetoes=frozenset({"b"}))
    view = own_view(applicant, others, Weights.default(), Decimal(0), ["d"] if paired else [])
    assert (view.candidates, view.excluded, view.reaching) == (3, 1, 2)
    assert view.ranks == ({"d": 2} if paired else {})
    assert (view.nearest is None) == paired
