"""Cohorts and match runs over HTTP: from the selected applications of a call to proposed pairings."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from pairing_api.cli import SERVICE
from pairing_api.matching.rechecking import RECHECK
from pairing_api.matching.run_schemas import MatchRunItem
from pairing_api.matching.schemas import CohortItem
from pairing_api.settings import PairingSettings
from pairing_api.tasks import TASKS, match_cohort
from servicekit.console import run as run_console
from servicekit.jobs.tasks import Work
from tests.matching.world import BASE, Json, Workbench, pairs_of


@pytest.fixture(scope="module")
def whole_call(workbench: Workbench) -> Json:
    """A call with twelve selected applicants on each side, who have wishes, vetoes and more than one place."""
    eu, partners = workbench.places(12, 12)
    call = workbench.call(
        sides=[
            {"side": "eu", "countries": ["DE"], "quotas": []},
            {"side": "partner", "countries": ["CN"], "quotas": [{"country": "CN", "min": 5, "max": 12}]},
        ],
        min_score=20,
    )
    ids = {}
    for at, slug in enumerate(eu):
        said: Json = {"wishes": [partners[(at + 2) % 12]], "vetoes": [partners[at]] if at < 3 else []}
        ids[slug] = workbench.application(call, slug, "eu", capacity=2 if at == 0 else 1, **said)
    for at, slug in enumerate(partners):
        ids[slug] = workbench.application(call, slug, "partner", vetoes=[eu[(at + 5) % 12]] if at < 4 else [])
    outsider = workbench.territory("FR")
    workbench.application(call, outsider, "eu", outcome="rejected")
    return {"call": call, "eu": eu, "partners": partners, "ids": ids}


def test_a_call_goes_from_its_selected_applications_to_proposed_pairings(
    workbench: Workbench, whole_call: Json
) -> None:
    eu, partners = whole_call["eu"], whole_call["partners"]
    cohort = workbench.made("cohorts", {"name": "Round 1", "call": whole_call["call"]})
    assert [one["territory"] for one in cohort["members"]] == [*sorted(eu), *sorted(partners)]
    assert (cohort["programme"], cohort["euCount"], cohort["partnerCount"]) == ("iuc", 12, 12)
    assert cohort["defaults"]["quotas"] == [{"side": "partner", "country": "CN", "min": 5, "max": 12}]
    largest = workbench.run(cohort["id"])
    fairest = workbench.run(cohort["id"], policy="fairest", baseRunId=largest["id"], name="Fairest")
    for run in (largest, fairest):
        assert run["state"] == "done"
        assert run["result"]["proof"]["status"] == "optimal"
        vetoed = {(eu[at], partners[at]) for at in range(3)} | {(eu[(at + 5) % 12], partners[at]) for at in range(4)}
        assert not pairs_of(run) & vetoed
        assert sum(pair["score"] for pair in run["result"]["pairs"]) == pytest.approx(run["result"]["total"], abs=1e-6)
        there = {slug for pair in pairs_of(run) for slug in pair}
        assert there | {one["territory"] for one in run["result"]["unmatched"]} == {*eu, *partners}
    differences = workbench.get(f"match-runs/{fairest['id']}/differences", **{"with": largest["id"]})
    assert {one["field"] for one in differences["inputs"]} == {"policy", "order"}
    gained = {(one["eu"], one["partner"]) for one in differences["gained"]}
    lost = {(one["eu"], one["partner"]) for one in differences["lost"]}
    assert (pairs_of(largest) - lost) | gained == pairs_of(fairest)
    publication = workbench.made(f"match-runs/{largest['id']}/publications")
    assert {(one["eu"], one["partner"]) for one in publication["pairings"]} == pairs_of(largest)
    assert {one["state"] for one in publication["pairings"]} == {"proposed"}
    again = workbench.made(f"match-runs/{largest['id']}/publications")
    assert again == publication
    assert workbench.get(f"match-runs/{largest['id']}")["publication"] == publication
    refused = workbench.post(f"match-runs/{fairest['id']}/publications")
    assert refused.status_code == 409
    some = next(iter(pairs_of(largest)))
    for slug, other in (some, some[::-1]):
        owner = workbench.people.owner_of(workbench.ids[slug])
        result = workbench.get(f"applications/{whole_call['ids'][slug]}/result", owner)
        assert result["state"] == "paired"
        assert other in [one["territory"] for one in result["partners"]]
        for one in result["partners"]:
            points = [part["points"] for part in one["components"] if part["points"] is not None]
            assert sum(points) == pytest.approx(one["score"], abs=1e-9)
    blank = workbench.post(f"match-runs/{largest['id']}/withdrawals", {"reason": "  "})
    assert (blank.status_code, blank.json()["errors"][0]["pointer"]) == (400, "/reason"), "blanks are no reason"
    withdrawn = workbench.made(f"match-runs/{largest['id']}/withdrawals", {"reason": "A city asked for time"})
    assert withdrawn["pairings"] == []
    assert withdrawn["withdrawalReason"] == "A city asked for time"
    owner = workbench.people.owner_of(workbench.ids[some[0]])
    assert workbench.get(f"applications/{whole_call['ids'][some[0]]}/result", owner)["state"] == "pending"
    assert workbench.post(f"match-runs/{fairest['id']}/publications").status_code == 201
    assert workbench.post(f"match-runs/{fairest['id']}/withdrawals", {"reason": "Tried"}).status_code == 200


def test_the_invented_call_of_the_demonstration_is_matched(workbench: Workbench, demo_applications: list[Json]) -> None:
    cohort = workbench.made("cohorts", {"name": "Demonstration", "call": "china-eu-cities-demonstration"})
    assert (cohort["euCount"], cohort["partnerCount"]) == (12, 12)
    selected = {one["territory"]: one["content"] for one in demo_applications if one.get("outcome") == "selected"}
    members = {one["territory"]: one for one in cohort["members"]}
    assert members.keys() == selected.keys()
    assert any(one["vetoes"] for one in selected.values())
    runs = {
        policy: workbench.run(cohort["id"], policy=policy) for policy in ("largest", "best_total", "fairest", "stable")
    }
    for run in runs.values():
        assert run["state"] == "done"
        for eu, partner in pairs_of(run):
            assert partner not in [one["territory"] for one in selected[eu]["vetoes"]]
            assert eu not in [one["territory"] for one in selected[partner]["vetoes"]]
        # Each of the others has a reason.
        alone = members.keys() - {slug for pair in pairs_of(run) for slug in pair}
        assert alone == {one["territory"] for one in run["result"]["unmatched"]}
    assert runs["largest"]["result"]["pairsCount"] >= runs["fairest"]["result"]["pairsCount"]
    # A stable result keeps no quotas: those that it breaks are named, and only with them can it have more pairs.
    stable = runs["stable"]["result"]
    assert stable["broken"] or stable["pairsCount"] <= runs["largest"]["result"]["pairsCount"]
    assert runs["best_total"]["result"]["total"] >= runs["largest"]["result"]["total"]
    published = workbench.made(f"match-runs/{runs['fairest']['id']}/publications")["pairings"]
    assert len(published) == runs["fairest"]["result"]["pairsCount"]
    workbench.made(f"match-runs/{runs['fairest']['id']}/withdrawals", {"reason": "Tried"})


@pytest.fixture(scope="module")
def demo_applications(demo_folder: Path) -> list[Json]:
    """The applications as their file has them."""
    records: list[Json] = json.loads((demo_folder / "applications.json").read_text(encoding="utf-8"))["records"]
    return [one for one in records if one["call"] == "china-eu-cities-demonstration"]


def test_a_scenario_has_what_its_base_has_and_says_what_it_changes(workbench: Workbench) -> None:
    eu, partners = workbench.places(4, 4)
    cohort = workbench.cohort(eu, partners)
    base = workbench.run(cohort, minScore=5, weights={"complementarity": 50, "sharedChallenges": 10})
    assert base["settings"]["weights"]["shared_challenges"] == 10
    pair = base["result"]["pairs"][0]
    without = {"eu": pair["eu"], "partner": pair["partner"]}
    other = workbench.run(cohort, baseRunId=base["id"], vetoes=[without])
    assert other["settings"] == {**base["settings"], "vetoes": [without]}
    assert (pair["eu"], pair["partner"]) not in pairs_of(other)
    listed = workbench.get("match-runs", cohortId=cohort, count="true")
    assert [one["id"] for one in listed["items"]] == [other["id"], base["id"]]
    assert listed["total"] == 2
    assert workbench.get("match-runs", baseRunId=base["id"])["items"][0]["pairsCount"] == len(pairs_of(other))
    locked = workbench.run(cohort, locks=[without], leftOut=[one for one in eu if one != pair["eu"]])
    assert pairs_of(locked) == {(pair["eu"], pair["partner"])}
    assert locked["result"]["pairs"][0]["isLocked"]


def test_lists_hold_what_their_records_say_page_by_page(workbench: Workbench) -> None:
    places = workbench.places(2, 2)
    call = workbench.call()
    for side, slugs in zip(("eu", "partner"), places, strict=True):
        for slug in slugs:
            workbench.application(call, slug, side)
    cohorts = [workbench.made("cohorts", {"name": f"Cohort {number}", "call": call}) for number in range(3)]
    run = workbench.run(cohorts[0]["id"])
    workbench.made(f"match-runs/{run['id']}/publications")
    pages = [workbench.get("cohorts", call=call, limit=2)]
    pages.append(workbench.get("cohorts", call=call, limit=2, cursor=pages[0]["nextCursor"]))
    items = [one for page in pages for one in page["items"]]
    assert pages[1]["nextCursor"] is None
    for one, made in zip(items, reversed(cohorts), strict=True):
        whole = workbench.get(f"cohorts/{made['id']}")
        assert CohortItem.model_validate_json(json.dumps(one))
        assert one == {name: whole[name] for name in one}
    assert [one["publishedRunId"] for one in items] == [None, None, run["id"]]
    listed = workbench.get("match-runs", cohortId=cohorts[0]["id"])["items"][0]
    whole = workbench.get(f"match-runs/{run['id']}")
    assert MatchRunItem.model_validate_json(json.dumps(listed))
    assert listed == {name: whole[name] for name in listed}
    assert listed["isPublished"] is True
    workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Done"})


def test_locks_that_cannot_all_be_kept_are_named(workbench: Workbench) -> None:
    eu, partners = workbench.places(2, 2)
    locks = [{"eu": slug, "partner": partners[0]} for slug in eu]
    run = workbench.run(workbench.cohort(eu, partners), locks=locks)
    assert run["state"] == "infeasible"
    assert run["result"] is None
    assert run["conflict"]["locks"] == sorted(locks, key=lambda one: one["eu"])
    assert workbench.post(f"match-runs/{run['id']}/publications").status_code == 409


@pytest.mark.parametrize(
    ("wish", "pointer"),
    [
        ({"locks": [{"eu": "nobody", "partner": "nobody"}]}, "/locks/0/eu"),
        ({"capacities": {"nobody": 1}}, "/capacities/nobody"),
        ({"weights": {"beauty": 1}}, "/weights/beauty"),
        ({"weights": {"size": 0}}, "/weights"),
        ({"policy": "stable", "order": ["count"]}, "/order"),
        ({"order": ["count", "count"]}, "/order"),
        ({"quotas": [{"side": "eu", "country": "DE"}]}, "/quotas/0"),
        ({"quotas": [{"side": "eu", "country": "DE", "min": 2, "max": 1}]}, "/quotas/0/max"),
        ({"leftOut": ["nobody"]}, "/leftOut/0"),
        ({"baseRunId": "018f0000-0000-7000-8000-000000000000"}, "/baseRunId"),
        ({"cohortId": "018f0000-0000-7000-8000-000000000000"}, "/cohortId"),
        ({"minScore": 101}, "/minScore"),
    ],
)
def test_what_makes_no_sense_is_named(workbench: Workbench, small: str, wish: Json, pointer: str) -> None:
    refused = workbench.post("match-runs", {"cohortId": small, "name": "Run", **wish})
    assert refused.status_code == 400, refused.text
    assert [one["pointer"] for one in refused.json()["errors"]][:1] == [pointer]


@pytest.fixture(scope="module")
def small(workbench: Workbench) -> str:
    """A cohort of three and three."""
    return workbench.cohort(*workbench.places(3, 3))


def test_a_cohort_needs_both_sides_and_known_territories(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 1)
    for members, pointer in (
        ([{"territory": eu[0], "side": "eu"}], "/members"),
        ([{"territory": "nowhere", "side": "eu"}], "/members/0/territory"),
        ([{"territory": eu[0], "side": "eu"}, {"territory": eu[0], "side": "partner"}], "/members/1/territory"),
        ([{"territory": eu[0], "side": "eu", "vetoes": ["nowhere"]}], "/members/0/vetoes/0"),
    ):
        refused = workbench.post("cohorts", {"name": "No", "members": members, "programme": "iuc"})
        assert refused.status_code == 400
        assert refused.json()["errors"][0]["pointer"] == pointer
    assert workbench.post("cohorts", {"name": "No", "call": "nowhere"}).json()["errors"][0]["pointer"] == "/call"
    assert partners


def test_the_matrix_adds_up_and_says_why_pairs_cannot_be(workbench: Workbench) -> None:
    eu, partners = workbench.places(3, 2)
    home = workbench.territory("DE")
    bare = workbench.territory(
        "CN",
        {},
        {},
        population=None,
        population_scope=None,
        area_km2=None,
        area_scope=None,
        koppen=None,
        traits=[],
        languages=[],
    )
    said = {eu[0]: {"vetoes": [partners[0]]}, partners[1]: {"vetoes": [eu[1]]}}
    cohort = workbench.cohort(eu, [*partners, home, bare], said)
    cells = {(one["eu"], one["partner"]): one for one in workbench.get(f"cohorts/{cohort}/matrix")["cells"]}
    assert len(cells) == 12
    assert cells[eu[0], partners[0]]["verdict"] == "vetoed_by_eu"
    assert cells[eu[1], partners[1]]["verdict"] == "vetoed_by_partner"
    assert cells[eu[2], home]["verdict"] == "same_country"
    assert cells[eu[2], bare]["verdict"] == "not_scored"
    assert cells[eu[2], partners[0]]["verdict"] == "admissible"
    for cell in cells.values():
        points = [part["points"] for part in cell["components"] if part["points"] is not None]
        if cell["score"] is not None:
            assert sum(points) == pytest.approx(cell["score"], abs=1e-9)
    run = workbench.run(cohort, minScore=100, leftOut=[eu[2]])
    shown = workbench.get(f"cohorts/{cohort}/matrix", matchRunId=run["id"], territory=f"{partners[0]}")["cells"]
    assert {one["eu"]: one["verdict"] for one in shown} == {
        eu[0]: "vetoed_by_eu",
        eu[1]: "below_threshold",
        eu[2]: "left_out",
    }


def test_every_pair_and_every_member_is_explained(workbench: Workbench) -> None:
    eu, partners = workbench.places(4, 3)
    cohort = workbench.cohort(eu, partners, {partners[0]: {"vetoes": [eu[0]]}})
    run = workbench.run(cohort)
    for one in eu:
        for other in partners:
            told = workbench.get(f"match-runs/{run['id']}/explanations/{one}/{other}")
            assert told["isPaired"] == ((one, other) in pairs_of(run))
            if told["isPaired"]:
                assert told["verdict"] == "chosen"
            elif (one, other) == (eu[0], partners[0]):
                assert (told["verdict"], told["cell"]["verdict"]) == ("not_admissible", "vetoed_by_partner")
            else:
                locked = workbench.run(cohort, locks=[{"eu": one, "partner": other}])
                assert told["verdict"] in ("worse", "as_good")
                assert told["ifLocked"]["pairsChange"] == len(pairs_of(locked)) - len(pairs_of(run))
                change = locked["result"]["total"] - run["result"]["total"]
                assert told["ifLocked"]["totalChange"] == pytest.approx(change, abs=1e-6)
    alone = run["result"]["unmatched"]
    assert len(alone) == 1
    told = workbench.get(f"match-runs/{run['id']}/members/{alone[0]['territory']}")
    assert told["unmatched"] == alone[0]
    assert {one["kind"] for one in told["changes"]} & {"capacity", "lock"}
    assert len(told["cells"]) == 3
    assert workbench.status(f"match-runs/{run['id']}/members/nowhere", workbench.staff) == 404


def test_prices_and_robustness_are_worked_out_when_asked(workbench: Workbench, small: str) -> None:
    run = workbench.run(small)
    prices = workbench.get(f"match-runs/{run['id']}/prices")["policies"]
    assert [one["policy"] for one in prices] == ["largest", "best_total", "fairest", "stable"]
    assert (prices[0]["pairsChange"], prices[0]["totalChange"]) == (0, 0)
    assert prices[1]["total"] >= prices[0]["total"]
    one = workbench.get(f"match-runs/{run['id']}/robustness", trials=10, seed=3)
    assert one == workbench.get(f"match-runs/{run['id']}/robustness", trials=10, seed=3)
    assert {(pair["eu"], pair["partner"]) for pair in one["pairs"] if pair["isPaired"]} == pairs_of(run)
    assert all(0 <= pair["share"] <= 1 for pair in one["pairs"])
    still = workbench.get(f"match-runs/{run['id']}/robustness", trials=3, spread=0)
    assert {pair["share"] for pair in still["pairs"] if pair["isPaired"]} == {1.0}


def test_a_run_that_has_ended_never_changes(workbench: Workbench, small: str) -> None:
    run = workbench.run(small)
    for statement in (
        "UPDATE match_runs SET name = 'Another' WHERE id = :id",
        "UPDATE match_runs SET result = '{}' WHERE id = :id",
        "UPDATE match_runs SET ended_at = now() WHERE id = :id",
        "DELETE FROM match_runs WHERE id = :id",
        "UPDATE cohorts SET content = '{}' WHERE id = (SELECT cohort_id FROM match_runs WHERE id = :id)",
    ):
        with pytest.raises(IntegrityError), workbench.database.transaction() as session:
            session.execute(text(statement), {"id": run["id"]})
    assert workbench.get(f"match-runs/{run['id']}") == run


def test_a_large_run_waits_for_the_worker_and_outlives_one_that_is_killed(
    workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pairing_api.matching.runs.MOST_AT_ONCE", 1)
    cohort = workbench.cohort(*workbench.places(2, 2))
    queued, given_up = workbench.run(cohort), workbench.run(cohort)
    monkeypatch.undo()
    at_once = workbench.run(cohort)
    assert (queued["state"], queued["result"]) == ("queued", None)
    assert queued["inputHash"] == at_once["inputHash"]
    with workbench.database.transaction() as session:
        jobs = session.execute(
            text("SELECT args ->> 'run_id' FROM procrastinate_jobs WHERE task_name = 'match-cohort'")
        ).scalars()
        assert set(jobs) == {queued["id"], given_up["id"]}
        # What a worker leaves behind that is killed while it works a run out.
        session.execute(text("UPDATE match_runs SET state = 'running' WHERE id = :id"), {"id": queued["id"]})
    url = workbench.database.engine.url.render_as_string(hide_password=False)
    with closing(_Work(PairingSettings.model_validate({"database_url": url}), "test")) as work:
        match_cohort(work, run_id=queued["id"])
        done = workbench.get(f"match-runs/{queued['id']}")
        assert (done["state"], done["result"]) == ("done", at_once["result"])
        assert done["resultHash"] == at_once["resultHash"]
        match_cohort(work, run_id=queued["id"])
        assert workbench.get(f"match-runs/{queued['id']}") == done
        TASKS.give_up("match-cohort", work, {"run_id": given_up["id"]})
    failed = workbench.get(f"match-runs/{given_up['id']}")
    assert (failed["state"], failed["result"]) == ("failed", None)
    assert failed["failure"]


class _Work(Work):
    close = Work.dispose


def test_a_run_is_worked_out_again_from_its_input_by_the_command_line(
    workbench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    eu, partners = workbench.places(5, 4)
    run = workbench.run(workbench.cohort(eu, partners, {eu[0]: {"wishes": [partners[1]], "vetoes": [partners[0]]}}))
    answer = workbench.client.get(f"{BASE}/match-runs/{run['id']}/input", headers=workbench.staff)
    assert answer.headers["content-disposition"].startswith("attachment")
    file = tmp_path / "input.json"
    file.write_bytes(answer.content)
    # Neither a setting nor a database: the file is all that it needs.
    command = [str(Path(sys.executable).parent / "pairing-api"), "recheck", str(file)]
    same = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"}, timeout=120
    )
    assert same.returncode == 0, same.stdout + same.stderr
    assert run["inputHash"] in same.stdout
    assert run["resultHash"] in same.stdout

    def recheck(document: Any) -> tuple[int, str]:
        file.write_text(document if isinstance(document, str) else json.dumps(document, indent=2), encoding="utf-8")
        code = run_console(SERVICE, [RECHECK], ["recheck", str(file)])
        return code, "".join(capsys.readouterr())

    # Written again in another form it is the same input, and so is the input alone.
    document = json.loads(answer.content)
    assert recheck(document)[0] == 0
    assert recheck(document["input"]) == (0, same.stdout)
    tampered = json.loads(answer.content)
    tampered["input"]["scores"][2][1] = 99.5
    code, told = recheck(tampered)
    assert code == 1
    assert f"DIFFERENT input: its hash should be {run['inputHash']}" in told
    other = {**document, "result": {**document["result"], "pairs": document["result"]["pairs"][1:]}}
    code, told = recheck(other)
    assert code == 1
    assert "come out and do not stand in the file" in told
    code, told = recheck({**document, "input": {**document["input"], "remark": "x"}})
    assert (code, "remark is nothing that the solver reads" in told) == (1, True)
    for broken in ('{"input": {"eu": ["A"]}}', "[]", '{"input": 1, "input": 2}', '{"input": NaN}', "{"):
        code, told = recheck(broken)
        assert (code, told.count("\n")) == (1, 1)


def test_only_staff_see_cohorts_and_runs(workbench: Workbench, small: str) -> None:
    run = workbench.run(small)["id"]
    owner = workbench.people.owner_of(next(iter(workbench.ids.values())))
    for path in (
        f"cohorts/{small}",
        f"cohorts/{small}/matrix",
        f"match-runs/{run}",
        f"match-runs/{run}/input",
        "cohorts",
    ):
        for who in (owner, workbench.people.evaluator(), workbench.people.auditor(), workbench.people.stranger()):
            assert workbench.status(path, who) == 403
        assert workbench.status(path, {}) == 401
