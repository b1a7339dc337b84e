"""Pairings proposed of a match run over HTTP: all or none, private, once, and taken back."""

import json
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text

from tests.matching.world import BASE, Workbench, pairs_of


def test_proposed_pairings_are_nowhere_public(workbench: Workbench) -> None:
    eu, partners = workbench.places(2, 2)
    public = ("pairings", "statistics", "ogc/collections/pairings/items", "changes", f"territories/{eu[0]}")

    def seen() -> list[str]:
        answers = [workbench.client.get(f"{BASE}/{path}", params={} if "ogc" in path else None) for path in public]
        assert {one.status_code for one in answers} == {200}
        return [
            one.text if "timeStamp" not in one.text else json.dumps(one.json()["features"], sort_keys=True)
            for one in answers
        ]

    before = seen()
    run = workbench.run(workbench.cohort(eu, partners))
    publication = workbench.made(f"match-runs/{run['id']}/publications")
    assert len(publication["pairings"]) == 2
    assert seen() == before
    for one in publication["pairings"]:
        assert workbench.client.get(f"{BASE}/pairings/{one['slug']}").status_code == 404
        assert one["slug"] not in workbench.client.get(f"{BASE}/pairings", params={"q": "place"}).text
    log = workbench.get("change-log", workbench.people.administrator(), kind="pairing", limit=50)["items"]
    made = [one for one in log if one["causeId"] == publication["id"]]
    assert [one["action"] for one in made] == ["created", "created"]
    workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Done"})
    assert seen() == before


def test_nothing_is_published_where_one_pair_cannot_be(workbench: Workbench) -> None:
    call = workbench.call()
    eu, partners = workbench.places(3, 3)
    ids = {slug: workbench.application(call, slug, "eu") for slug in eu}
    ids |= {slug: workbench.application(call, slug, "partner") for slug in partners}
    cohort = workbench.made("cohorts", {"name": "First", "call": call})["id"]
    run = workbench.run(cohort)
    first, second, third = ((pair["eu"], pair["partner"]) for pair in run["result"]["pairs"])
    # Meanwhile one is taken, one refuses another, one is not selected any more.
    taken = workbench.run(workbench.cohort([first[0]], [partners[-1] if first[1] != partners[-1] else partners[0]]))
    workbench.made(f"match-runs/{taken['id']}/publications")
    with workbench.database.transaction() as session:
        veto = json.dumps([{"territory": second[0], "reason": None}])
        session.execute(
            text(
                "UPDATE applications SET submitted = jsonb_set(submitted, '{vetoes}', CAST(:veto AS jsonb)) "
                "WHERE id = :id"
            ),
            {"veto": veto, "id": ids[second[1]]},
        )
        session.execute(text("UPDATE applications SET outcome = 'reserve' WHERE id = :id"), {"id": ids[third[1]]})
    refused = workbench.post(f"match-runs/{run['id']}/publications")
    assert refused.status_code == 409
    found = {(one["pointer"], one["code"]) for one in refused.json()["errors"]}
    assert ("/result/pairs/0/eu", "capacity") in found
    assert ("/result/pairs/1/partner", "veto") in found
    assert ("/result/pairs/2/partner", "not_selected") in found
    assert workbench.get(f"match-runs/{run['id']}")["publication"] is None
    workbench.made(f"match-runs/{taken['id']}/withdrawals", {"reason": "Done"})


def test_a_pair_that_is_one_already_is_refused_and_takes_up_its_places(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 1)
    said = {eu[0]: {"capacity": 2}, partners[0]: {"capacity": 2}}
    run = workbench.run(workbench.cohort(eu, partners, said))
    workbench.made(f"match-runs/{run['id']}/publications")
    later = workbench.cohort(eu, partners, said)
    assert [one["openPairings"] for one in workbench.get(f"cohorts/{later}")["members"]] == [1, 1]
    second = workbench.run(later)
    assert pairs_of(second) == {(eu[0], partners[0])}
    refused = workbench.post(f"match-runs/{second['id']}/publications").json()
    assert [one["code"] for one in refused["errors"]] == ["paired"]
    full = workbench.run(workbench.cohort(eu, partners))
    assert pairs_of(full) == set()
    workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Done"})


def test_a_run_that_is_published_many_times_at_once_is_published_once(workbench: Workbench) -> None:
    run = workbench.run(workbench.cohort(*workbench.places(2, 2)))
    with ThreadPoolExecutor(6) as several:
        path = f"match-runs/{run['id']}/publications"
        answers = list(several.map(lambda number: workbench.post(path, Idempotency_Key=f"key-{number % 3}"), range(6)))
    # A key that is still being worked on is told so; every other answer is the one publication.
    made = [one.json() for one in answers if one.status_code == 201]
    assert made
    assert {one.status_code for one in answers} <= {201, 409}
    assert all(one == made[0] for one in made)
    with workbench.database.transaction() as session:
        count = text("SELECT count(*) FROM pairings WHERE source_run_id = :id")
        assert session.scalar(count, {"id": run["id"]}) == len(pairs_of(run))
    workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Done"})


def test_two_who_share_a_partner_become_one_pairing(workbench: Workbench) -> None:
    eu, partners = workbench.places(3, 2)
    cohort = workbench.cohort(eu, partners, {partners[0]: {"capacity": 2}})
    run = workbench.run(cohort, trios=[{"side": "eu", "members": eu[:2]}], leftOut=[partners[1]])
    assert pairs_of(run) == {(eu[0], partners[0]), (eu[1], partners[0])}
    published = workbench.made(f"match-runs/{run['id']}/publications")["pairings"]
    assert len(published) == 2
    assert len({one["slug"] for one in published}) == 1
    with workbench.database.transaction() as session:
        row = session.execute(
            text(
                "SELECT name, strand, state, year_basis, (SELECT count(*) FROM pairing_members WHERE pairing_id = id), "
                "(SELECT count(*) FROM pairing_topics WHERE pairing_id = id) FROM pairings WHERE source_run_id = :id"
            ),
            {"id": run["id"]},
        ).one()
    assert row[0].count(" – ") == 1
    assert tuple(row[1:5]) == ("city_to_city", "proposed", "unknown", 3)
    assert 0 < row[5] <= 3
    workbench.made(f"match-runs/{run['id']}/withdrawals", {"reason": "Done"})


def test_a_withdrawal_is_refused_once_a_pairing_went_on(workbench: Workbench) -> None:
    eu, partners = workbench.places(1, 1)
    run = workbench.run(workbench.cohort(eu, partners))
    slug = workbench.made(f"match-runs/{run['id']}/publications")["pairings"][0]["slug"]
    with workbench.database.transaction() as session:
        session.execute(text("UPDATE pairings SET state = 'under_discussion' WHERE slug = :slug"), {"slug": slug})
    refused = workbench.post(f"match-runs/{run['id']}/withdrawals", {"reason": "Too late"})
    assert refused.status_code == 409
    assert slug in refused.json()["detail"]
