"""Calls and the applications to them over HTTP: who sees what, what is refused, and how a call ends."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import create_engine, text

from pairing_api.cli import SERVICE
from servicekit.members.kinds import Role
from servicekit.settings import ServiceSettings

Json = dict[str, Any]
BASE = "/api/pairing/v1"


def moment(days: float) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def call_content(slug: str, **more: Any) -> Json:
    return {
        "slug": slug,
        "names": {"en": f"Call {slug}"},
        "programme": "iuc",
        "summaries": {"en": "Cities that want to work together"},
        "timeZone": "Europe/Brussels",
        "opensAt": moment(-1),
        "closesAt": moment(1),
        "sides": [
            {"side": "eu", "countries": ["IT", "DK", "ES", "DE"], "minPopulation": {"value": 50000}},
            {"side": "partner", "countries": ["CN"]},
        ],
        "readingCriteria": [
            {"key": "motivation", "names": {"en": "Motivation"}, "maxPoints": 10, "weight": 2.0},
            {"key": "means", "names": {"en": "Means"}, "maxPoints": 5},
        ],
        **more,
    }


APPLICATION: Json = {
    "motivation": {"en": "We want cleaner air."},
    "topics": ["water"],
    "endorsement": {"name": "A. Mayor", "title": "Mayor", "signedOn": "2026-01-15"},
    "capacity": 1,
    "staffMonths": 18.0,
    "coordinator": {"name": "International office", "email": "office@city.example"},
}


class Desk:
    """What people do with calls and applications, each with the headers that say who."""

    def __init__(self, client: httpx.Client, people: Any, url: str) -> None:
        self.client, self.people, self.url = client, people, url
        self.staff = people.staff()

    def get(self, who: Any, path: str) -> httpx.Response:
        return self.client.get(f"{BASE}/{path}", headers=who)

    def post(self, who: Any, path: str, body: Json | None = None, **headers: str) -> httpx.Response:
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.post(f"{BASE}/{path}", json=body, headers={**who, **more})

    def patch(self, who: Any, path: str, change: Json, etag: str = "*") -> httpx.Response:
        headers = {**who, "If-Match": etag, "Content-Type": "application/merge-patch+json"}
        return self.client.patch(f"{BASE}/{path}", json=change, headers=headers)

    def call(self, slug: str, **more: Any) -> Json:
        made = self.post(self.staff, "calls", {"content": call_content(slug, **more), "publish": True})
        assert made.status_code == 201, made.text
        return dict(made.json())

    def edit(self, slug: str, change: Json) -> httpx.Response:
        """Change a call and publish it."""
        saved = self.patch(self.staff, f"calls/{slug}/draft", change)
        assert saved.status_code == 200, saved.text
        return self.post(self.staff, f"calls/{slug}/draft/publications", if_match="*")

    def close(self, slug: str) -> None:
        closed = self.edit(slug, {"closesAt": moment(-0.5)})
        assert closed.status_code == 200, closed.text

    def move(self, slug: str, to: str, who: Any = None) -> httpx.Response:
        return self.post(who or self.staff, f"calls/{slug}/transitions", {"to": to, "reason": "It is time"})

    def decide(self, path: str, outcome: str, feedback: str | None = "Well argued") -> httpx.Response:
        return self.post(self.staff, f"{path}/decisions", {"outcome": outcome, "feedback": feedback})

    def read(self, who: Any, path: str, motivation: float, means: float, **more: Any) -> httpx.Response:
        points = [{"key": "motivation", "points": motivation}, {"key": "means", "points": means}]
        return self.post(who, f"{path}/readings", {"points": points, "hasNoConflict": True, **more})

    def owner(self, territory: str, role: Role = Role.OWNER) -> Any:
        return self.people.member_of(self.get({}, f"territories/{territory}").json()["id"], role)

    def applied(self, who: Any, call: str, territory: str, **more: Any) -> str:
        """An application with all that a submission needs."""
        made = self.post(who, f"calls/{call}/applications", {"territory": territory})
        assert made.status_code == 201, made.text
        path = f"applications/{made.json()['id']}"
        saved = self.patch(who, path, {**APPLICATION, **more}, made.headers["etag"])
        assert saved.status_code == 200, saved.text
        return path

    def submitted(self, who: Any, call: str, territory: str, **more: Any) -> str:
        path = self.applied(who, call, territory, **more)
        done = self.post(who, f"{path}/submissions", if_match="*")
        assert done.status_code == 200, done.text
        return path


@pytest.fixture(scope="module")
def desk(databases: Any, serve: Any, load: Any, demo_folder: Any, issuer: Any, people_at: Any) -> Iterator[Desk]:
    """The demonstration data of a module, with calls of the tests' own."""
    with databases.migrated(SERVICE) as url:
        load(url, demo_folder)
        settings = ServiceSettings.model_validate({"database_url": url, "log_level": "warning", **issuer.settings()})
        with serve(SERVICE.create_application(settings)) as client:
            yield Desk(client, people_at(url), url)


def refused(answer: httpx.Response, status: int = 400) -> dict[str | None, str]:
    """The codes of a refusal by the places that it names."""
    assert answer.status_code == status, answer.text
    return {error.get("pointer"): error["code"] for error in answer.json()["errors"]}


def test_a_city_applies_and_sees_at_once_whether_it_is_eligible(desk: Desk) -> None:
    desk.call("spring")
    owner = desk.owner("rome")
    path = desk.submitted(owner, "spring", "rome", vetoes=[{"territory": "yantai", "reason": "A quarrel"}])
    shown = desk.get(owner, path).json()
    assert shown["content"]["vetoes"] == [{"territory": "yantai", "reason": "A quarrel"}]
    assert shown["content"]["coordinator"]["email"] == "office@city.example"
    found = desk.get(owner, f"{path}/eligibility").json()
    assert (shown["state"], found["result"]) == ("eligible", "eligible"), found
    rule = next(one for one in found["rules"] if one["code"] == "population")
    assert (rule["verdict"], rule["threshold"], rule["isHard"]) == ("met", 50000, True)
    assert rule["value"] > 50000
    listed = desk.get(owner, "applications?call=spring").json()["items"]
    assert [one["call"]["slug"] for one in listed] == ["spring"]


def test_an_application_is_nobody_else_s(desk: Desk) -> None:
    desk.call("privacy")
    owner = desk.owner("bologna")
    path = desk.submitted(owner, "privacy", "bologna", vetoes=[{"territory": "wuhan", "reason": "Zwist"}])
    delegated = desk.people.coordinator_for(desk.get({}, "territories/bologna").json()["id"])
    for who in (owner, desk.owner("bologna", Role.EDITOR), delegated, desk.staff):
        shown = desk.get(who, path).json()
        assert shown["content"]["vetoes"] == [{"territory": "wuhan", "reason": "Zwist"}]
        assert shown["content"]["coordinator"]["email"] == "office@city.example"
    assert desk.get(desk.owner("bologna", Role.VIEWER), path).status_code == 403
    strangers = [desk.owner("rome"), desk.owner("wuhan"), desk.people.stranger(), desk.people.unknown()]
    for who in strangers:
        for part in ("", "/eligibility", "/feedback"):
            assert desk.get(who, path + part).status_code == 404
        assert desk.patch(who, path, {"capacity": 2}).status_code == 404
        assert desk.post(who, f"{path}/submissions", if_match="*").status_code == 404
        assert desk.post(who, f"{path}/withdrawals", {}, if_match="*").status_code == 404
    assert desk.get({}, path).status_code == 401
    assert desk.get(desk.people.auditor(), path).status_code == 403
    nowhere = f"applications/{desk.get({}, 'territories/rome').json()['id']}"
    assert desk.get(strangers[0], path).json()["detail"] == desk.get(strangers[0], nowhere).json()["detail"]
    assert desk.get(desk.owner("wuhan"), "applications?call=privacy").json()["items"] == []


def test_vetoes_and_contacts_are_for_the_applicant_and_the_staff(desk: Desk) -> None:
    desk.call("vetoes", minStaffMonths={"value": 12})
    owner = desk.owner("malaga")
    path = desk.submitted(owner, "vetoes", "malaga", vetoes=[{"territory": "tianjin", "reason": "Querelle"}])
    evaluator = desk.people.evaluator()
    shown = desk.get(evaluator, path)
    assert shown.status_code == 200
    assert shown.json()["content"]["vetoes"] is None
    assert shown.json()["content"]["coordinator"] is None
    for secret in ("tianjin", "Querelle", "office@city.example"):
        assert secret not in shown.text
        assert secret not in desk.get(evaluator, f"{path}/eligibility").text
    # What is written and not handed in is the applicant's own, in the verdict too.
    assert desk.patch(owner, path, {"staffMonths": 77}).status_code == 200
    for reader, months in ((owner, 77), (evaluator, 18)):
        rules = desk.get(reader, f"{path}/eligibility?now=true").json()["rules"]
        assert [one["value"] for one in rules if one["code"] == "staff_months"] == [months]
    application = path.rpartition("/")[2]
    public = ["changes?limit=1000", "calls/vetoes", "calls?f=csv", "dictionaries/calls", "statistics"]
    for address in public:
        told = desk.get({}, address).text
        assert application not in told, address
        assert "Querelle" not in told, address
    log = desk.get(desk.people.auditor(), "change-log?limit=200").text
    assert application in log
    for secret in ("Querelle", "office@city.example", "A. Mayor"):
        assert secret not in log
    listed = desk.get(desk.staff, "applications?call=vetoes").text
    assert application in listed
    assert "Querelle" not in listed


def test_who_assesses_sees_nothing_that_is_only_being_written(desk: Desk) -> None:
    desk.call("drafts")
    path = desk.applied(desk.owner("granada"), "drafts", "granada")
    evaluator = desk.people.evaluator()
    assert desk.get(evaluator, path).status_code == 404
    assert desk.get(evaluator, "applications?call=drafts").json()["items"] == []
    assert [one["state"] for one in desk.get(desk.staff, "applications?call=drafts").json()["items"]] == ["draft"]


def test_what_is_half_typed_is_saved_and_a_submission_names_all_that_is_missing(desk: Desk) -> None:
    desk.call("typing", needsEndorsement=True, minStaffMonths={"value": 18}, maxWishes=2)
    owner = desk.owner("barcelona")
    path = f"applications/{desk.post(owner, 'calls/typing/applications', {'territory': 'barcelona'}).json()['id']}"
    half = {
        "motivation": {"en": "We wa "},
        "topics": ["wat"],
        "endorsement": {"name": "A", "signedOn": "2026-1", "documentUrl": "htt"},
        "wishes": ["wuhan", "wuhan", "rome"],
        "vetoes": [{"territory": "barcelona"}],
        "preferredCountries": ["C"],
        "coordinator": {"email": "off"},
    }
    saved = desk.patch(owner, path, half)
    assert saved.status_code == 200, saved.text
    assert saved.json()["content"]["motivation"] == {"en": "We wa "}
    told = {
        "/topics/0": "unknown",
        "/endorsement/title": "missing",
        "/endorsement/signedOn": "date",
        "/endorsement/documentUrl": "url",
        "/wishes": "too_many",
        "/wishes/1": "repeated",
        "/wishes/2": "not_a_partner",
        "/vetoes/0/territory": "same",
        "/preferredCountries/0": "unknown",
        "/capacity": "missing",
        "/staffMonths": "missing",
        "/coordinator/name": "missing",
        "/coordinator/email": "email",
    }
    assert {one["pointer"]: one["code"] for one in saved.json()["missing"]} == told
    # A week, or a day without hyphens, is a day to ISO 8601, and nothing that a form or a reader can show.
    for day in ("2026-W03-4", "20260115"):
        again = desk.patch(owner, path, {"endorsement": {"signedOn": day}}).json()["missing"]
        assert [one["code"] for one in again if one["pointer"] == "/endorsement/signedOn"] == ["date"], day
    assert refused(desk.post(owner, f"{path}/submissions", if_match="*")) == told
    assert refused(desk.patch(owner, path, {"capacity": 4})) == {"/capacity": "less_than_equal"}
    assert refused(desk.patch(owner, path, {"capacity": "1"})) == {"/capacity": "int_type"}
    assert refused(desk.patch(owner, path, {"mood": "good"})) == {"/mood": "extra_forbidden"}
    assert desk.get(owner, path).json()["content"]["wishes"] == ["wuhan", "wuhan", "rome"]


def test_two_who_write_at_once_do_not_overwrite_each_other(desk: Desk) -> None:
    desk.call("writers")
    owner = desk.owner("prague")
    made = desk.post(owner, "calls/writers/applications", {"territory": "rome"})
    assert made.status_code == 404
    desk.edit("writers", {"sides": [{"side": "eu", "countries": ["CZ"]}, {"side": "partner", "countries": ["CN"]}]})
    made = desk.post(owner, "calls/writers/applications", {"territory": "prague"})
    path, etag = f"applications/{made.json()['id']}", made.headers["etag"]
    missing = desk.client.patch(
        f"{BASE}/{path}", json={}, headers={**owner, "Content-Type": "application/merge-patch+json"}
    )
    assert missing.status_code == 428
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: desk.patch(owner, path, {"staffMonths": float(n)}, etag), range(1, 9)))
    assert sorted(one.status_code for one in answers) == [200] + [412] * 7
    kept = next(one for one in answers if one.status_code == 200)
    assert desk.get(owner, path).json()["content"] == kept.json()["content"]
    assert (
        desk.client.get(f"{BASE}/{path}", headers={**owner, "If-None-Match": kept.headers["etag"]}).status_code == 304
    )


def test_each_territory_has_one_application_for_a_call(desk: Desk) -> None:
    desk.call("once")
    owner = desk.owner("seville")
    with ThreadPoolExecutor(6) as pool:
        body = {"territory": "seville"}
        answers = list(pool.map(lambda _: desk.post(owner, "calls/once/applications", body), range(6)))
    assert sorted(one.status_code for one in answers) == [201] + [409] * 5
    made = next(one for one in answers if one.status_code == 201).json()["id"]
    assert all(made in one.json()["detail"] for one in answers if one.status_code == 409)
    headers = {"idempotency_key": "begin-1"}
    first, again = (
        desk.post(desk.staff, "calls/once/applications", {"territory": "turin"}, **headers) for _ in range(2)
    )
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json()["id"] == again.json()["id"]
    assert again.headers["idempotency-replayed"] == "true"


def test_what_was_submitted_last_counts(desk: Desk) -> None:
    desk.call("again")
    owner, submitter = desk.owner("mannheim", Role.EDITOR), desk.owner("mannheim", Role.SUBMITTER)
    path = desk.applied(owner, "again", "mannheim", wishes=["wuhan"])
    assert desk.post(owner, f"{path}/submissions", if_match="*").status_code == 403
    etag = desk.get(submitter, path).headers["etag"]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: desk.post(submitter, f"{path}/submissions", if_match=etag), range(4)))
    assert sorted(one.status_code for one in answers) == [200, 412, 412, 412]
    desk.patch(owner, path, {"wishes": ["tianjin", "wuhan"], "motivation": {"de": "  Neu  "}})
    shown = desk.get(owner, path).json()
    assert shown["hasUnsubmittedChanges"] is True
    assert (shown["submitted"]["wishes"], shown["content"]["wishes"]) == (["wuhan"], ["tianjin", "wuhan"])
    assert desk.get(desk.people.evaluator(), path).json()["content"]["wishes"] == ["wuhan"]
    again = desk.post(submitter, f"{path}/submissions", if_match="*").json()
    assert again["hasUnsubmittedChanges"] is False
    assert again["submitted"]["wishes"] == ["tianjin", "wuhan"]
    assert again["submitted"]["motivation"] == {"en": "We want cleaner air.", "de": "Neu"}
    assert again["submittedAt"] > shown["submittedAt"]


def test_a_withdrawn_application_can_come_back_while_the_call_is_open(desk: Desk) -> None:
    desk.call("withdrawn")
    owner = desk.owner("hamburg")
    path = desk.submitted(owner, "withdrawn", "hamburg")
    gone = desk.post(owner, f"{path}/withdrawals", {"reason": "An election"}, if_match="*")
    assert (gone.status_code, gone.json()["state"]) == (200, "withdrawn")
    assert refused(desk.post(owner, f"{path}/withdrawals", {}, if_match="*"), 409) == {None: "withdrawn"}
    assert desk.post(owner, f"{path}/submissions", if_match="*").json()["state"] == "eligible"


def test_the_clock_of_the_server_opens_and_closes_a_call(desk: Desk) -> None:
    desk.call("early", opensAt=moment(1), closesAt=moment(2))
    owner = desk.owner("turin")
    path = desk.applied(owner, "early", "turin")
    early = desk.post(owner, f"{path}/submissions", if_match="*")
    assert refused(early, 409) == {None: "call_not_open"}
    assert desk.get({}, "calls/early").json()["state"] == "published"
    assert desk.edit("early", {"opensAt": moment(-1)}).status_code == 200
    assert desk.get({}, "calls/early").json()["state"] == "open"
    assert desk.post(owner, f"{path}/submissions", if_match="*").status_code == 200
    desk.edit("early", {"closesAt": "2026-01-31", "opensAt": "2026-01-01"})
    call = desk.get({}, "calls/early").json()
    assert (call["state"], call["closesAt"]) == ("closed", "2026-01-31T23:00:00.000000Z")
    for late in (
        desk.post(owner, f"{path}/submissions", if_match="*"),
        desk.patch(owner, path, {"capacity": 2}),
        desk.post(owner, "calls/early/applications", {"territory": "turin"}),
    ):
        assert refused(late, 409) == {None: "call_closed"}
        told = late.json()["detail"]
        assert told == "The call closed at 2026-01-31T23:00:00Z (2026-02-01 00:00:00 in Europe/Brussels)."


def test_a_submission_that_waited_for_the_closing_is_late(desk: Desk) -> None:
    desk.call("race")
    owner = desk.owner("rotterdam")
    desk.edit("race", {"sides": [{"side": "eu", "countries": ["NL"]}, {"side": "partner", "countries": ["CN"]}]})
    path = desk.applied(owner, "race", "rotterdam")
    engine = create_engine(desk.url)
    with engine.connect() as closing, ThreadPoolExecutor(1) as pool:
        closing.execute(text("UPDATE calls SET closes_at = now() - interval '1 second' WHERE slug = 'race'"))
        waiting = pool.submit(desk.post, owner, f"{path}/submissions", if_match="*")
        with engine.connect() as watching:
            asked = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = :name")
            while not watching.scalar(asked, {"name": engine.url.database}):
                watching.rollback()
        assert not waiting.done()
        closing.commit()
        assert refused(waiting.result(), 409) == {None: "call_closed"}
    engine.dispose()
    assert desk.get(owner, path).json()["submittedAt"] is None


def test_a_call_goes_from_one_state_to_the_next_and_says_where_it_can_go(desk: Desk) -> None:
    desk.call("moves")
    owner = desk.owner("rome", Role.OWNER)
    assert desk.move("moves", "evaluating", owner).status_code == 403
    refusal = desk.move("moves", "evaluating")
    assert refusal.status_code == 409
    assert "Allowed: none. It closes at" in refusal.json()["detail"]
    desk.close("moves")
    assert desk.move("moves", "decided").json()["detail"].endswith("Allowed: evaluating, archived.")
    moved = desk.move("moves", "evaluating").json()
    assert (moved["state"], moved["allowed"], moved["undecided"]) == ("evaluating", ["decided"], 0)
    assert desk.get({}, "calls/moves").json()["state"] == "evaluating"
    assert refused(desk.patch(desk.staff, "calls/moves/draft", {"stage": "archived"})) == {"/stage": "fixed"}
    reopened = desk.patch(desk.staff, "calls/moves/draft", {"closesAt": moment(9)})
    assert reopened.status_code == 200
    assert desk.post(desk.staff, "calls/moves/draft/publications", if_match="*").status_code == 409
    assert [desk.move("moves", to).status_code for to in ("decided", "archived", "evaluating")] == [200, 200, 409]
    told = desk.get(desk.staff, "calls/moves/transitions").json()
    assert [one["toState"] for one in told["moves"]] == ["evaluating", "decided", "archived"]
    assert told["moves"][0]["personName"]
    feed = [one for one in desk.get({}, "changes?limit=1000").json()["items"] if one["kind"] == "call"]
    assert {one["kind"] for one in feed} == {"call"}


def test_two_readers_points_their_differences_and_who_may_not_read(desk: Desk) -> None:
    desk.call("reading")
    path = desk.submitted(desk.owner("rome"), "reading", "rome")
    first, second, third = (desk.people.evaluator() for _ in range(3))
    assert refused(desk.read(first, path, 8, 4), 409) == {None: "call_not_evaluating"}
    desk.close("reading")
    desk.move("reading", "evaluating")
    assert refused(desk.read(first, path, 11, 4)) == {"/points/0/points": "too_many"}
    partial = {"points": [{"key": "motivation", "points": 3}, {"key": "mood", "points": 3}], "hasNoConflict": True}
    assert refused(desk.post(first, f"{path}/readings", partial)) == {"/points/1/key": "unknown", "/points": "missing"}
    assert refused(desk.read(first, path, 8, 4, hasNoConflict=False), 403) == {
        "/hasNoConflict": "conflict_of_interest_declared"
    }
    assert desk.read(first, path, 8, 4).status_code == 201
    assert desk.get(second, f"{path}/readings").json()["readings"] == []
    made = desk.read(second, path, 4, 5, remark="Short").json()
    assert [one["total"] for one in made["readings"]] == [pytest.approx(80), pytest.approx(60)]
    assert (made["meanTotal"], made["totalDifference"]) == (pytest.approx(70), pytest.approx(20))
    assert [(one["key"], one["difference"], one["share"]) for one in made["differences"]] == [
        ("motivation", 4.0, pytest.approx(0.4)),
        ("means", 1.0, pytest.approx(0.2)),
    ]
    assert refused(desk.read(third, path, 1, 1), 409) == {None: "enough_readings"}
    assert len(desk.read(first, path, 5, 4).json()["readings"]) == 2
    assert desk.get(desk.owner("rome"), f"{path}/readings").status_code == 403
    assert desk.get(desk.staff, "applications?call=reading").json()["items"][0]["readings"] == 2


def test_nobody_assesses_the_own_organisation(desk: Desk) -> None:
    desk.call("conflict")
    path = desk.submitted(desk.owner("rome"), "conflict", "rome")
    desk.close("conflict")
    desk.move("conflict", "evaluating")
    rome = desk.get({}, "territories/rome").json()["id"]
    both = [desk.people.staff() for _ in range(2)]
    engine = create_engine(desk.url)
    add = text(
        "INSERT INTO memberships (organisation_id, person_id, role) SELECT o.id, :person, 'viewer'"
        " FROM member_organisations o WHERE o.subject_id = :rome"
    )
    with engine.begin() as connection:
        connection.execute(add, {"person": both[0].person_id, "rome": rome})
    engine.dispose()
    assert refused(desk.read(both[0], path, 8, 4), 403) == {None: "conflict_of_interest_same_organisation"}
    decided = desk.post(both[0], f"{path}/decisions", {"outcome": "selected", "feedback": "Mine"})
    assert refused(decided, 403) == {None: "conflict_of_interest_same_organisation"}
    assert desk.read(both[1], path, 8, 4).status_code == 201


def test_everybody_is_told_why_when_the_call_is_decided_and_not_before(desk: Desk) -> None:
    sides = [{"side": "eu", "countries": ["IT", "ES"], "minPopulation": {"value": 300000}, "places": 1}]
    desk.call("deciding", sides=[*sides, {"side": "partner", "countries": ["CN"]}])
    cities = {city: desk.owner(city) for city in ("rome", "turin", "granada", "wuhan")}
    paths = {city: desk.submitted(who, "deciding", city) for city, who in cities.items()}
    states = {
        one["territory"]["slug"]: one["state"]
        for one in desk.get(desk.staff, "applications?call=deciding").json()["items"]
    }
    assert states == {"rome": "eligible", "turin": "eligible", "granada": "ineligible", "wuhan": "eligible"}
    assert refused(desk.decide(paths["rome"], "selected"), 409) == {None: "call_not_evaluating"}
    desk.close("deciding")
    desk.move("deciding", "evaluating")
    assert refused(desk.decide(paths["granada"], "selected"), 409) == {None: "not_eligible"}
    assert refused(desk.decide(paths["rome"], "selected", None)) == {"/feedback": "missing"}
    assert desk.decide(paths["rome"], "shortlisted", None).status_code == 201
    assert desk.decide(paths["rome"], "selected").status_code == 201
    assert refused(desk.decide(paths["turin"], "selected"), 409) == {None: "places_taken"}
    assert desk.decide(paths["turin"], "reserve", "Next in line").status_code == 201
    assert desk.decide(paths["wuhan"], "selected").status_code == 201
    assert desk.get(cities["turin"], paths["turin"]).json()["state"] == "eligible"
    assert desk.get(cities["turin"], "applications?call=deciding&state=reserve").json()["items"] == []
    assert desk.get(desk.people.evaluator(), "applications?call=deciding&state=reserve").json()["items"] == []
    assert desk.get(cities["turin"], f"{paths['turin']}/decisions").status_code == 403
    assert desk.get(cities["turin"], f"{paths['turin']}/feedback").json() == {
        "isReleased": False, "outcome": None, "feedback": None, "decidedOn": None,
    }  # fmt: skip
    refusal = desk.move("deciding", "decided")
    assert refusal.status_code == 409
    assert "1 has none" in refusal.json()["detail"]
    assert desk.decide(paths["granada"], "rejected", "Below the threshold").status_code == 201
    before = desk.get(cities["turin"], paths["turin"])
    assert desk.move("deciding", "decided").status_code == 200
    known = {**cities["turin"], "If-None-Match": before.headers["etag"]}
    assert desk.get(known, paths["turin"]).json()["state"] == "reserve", "though nobody wrote on it"
    told = desk.get(cities["granada"], f"{paths['granada']}/feedback").json()
    assert (told["outcome"], told["feedback"]) == ("rejected", "Below the threshold")
    log = desk.get(desk.staff, f"{paths['rome']}/decisions").json()["items"]
    assert [one["outcome"] for one in log] == ["selected", "shortlisted"]
    assert desk.get(cities["rome"], "applications?call=deciding&state=selected&count=true").json()["total"] == 1


def test_a_missing_figure_is_no_refusal_and_can_be_mended(desk: Desk) -> None:
    desk.call("figures", sides=[{"side": "eu", "countries": ["BE"], "minPopulation": {"value": 50000}}])
    owner = desk.owner("leuven")
    path = desk.submitted(owner, "figures", "leuven")
    assert desk.get(owner, path).json()["state"] == "submitted"
    found = desk.get(owner, f"{path}/eligibility").json()
    assert (found["result"], found["isOfSubmission"]) == ("undetermined", True)
    profile = {
        "population": 101_032, "populationYear": 2021, "populationScope": "municipality",
        "figuresSource": {"title": "Register", "status": "reported"},
    }  # fmt: skip
    assert desk.patch(owner, "territories/leuven/draft", profile).status_code == 200
    assert desk.post(owner, "territories/leuven/draft/publications", if_match="*").status_code == 200
    assert desk.get(owner, f"{path}/eligibility").json()["result"] == "undetermined", "as it was submitted"
    assert desk.get(owner, f"{path}/eligibility?now=true").json()["result"] == "eligible"
    assert desk.post(owner, f"{path}/eligibility-checks").status_code == 403
    checked = desk.post(desk.staff, f"{path}/eligibility-checks").json()
    rule = next(one for one in checked["rules"] if one["code"] == "population")
    assert (rule["value"], rule["year"], rule["source"]) == (101_032, 2021, "Register")
    assert desk.get(owner, path).json()["state"] == "eligible"


def test_a_call_of_which_nothing_is_public_is_the_staff_s(desk: Desk) -> None:
    content = call_content("hidden", sides=[])
    made = desk.post(desk.staff, "calls", {"content": content})
    assert made.status_code == 201, made.text
    draft = f"calls/{made.json()['id']}"
    assert desk.get({}, "calls/hidden").status_code == 404
    assert desk.get(desk.owner("rome"), f"{draft}/draft").status_code == 404
    assert desk.post(desk.owner("rome"), "calls", {"content": content}).status_code == 403
    assert refused(desk.post(desk.staff, f"{draft}/draft/publications", if_match="*")) == {"/sides": "missing"}
    for change, told in (
        ({"closesAt": content["opensAt"]}, {"/closesAt": "order"}),
        ({"timeZone": "Europe/Atlantis"}, {"/timeZone": "value_error"}),
        ({"closesAt": "2027-03-28T02:30:00"}, {"/closesAt": "moment_skipped"}),
        ({"closesAt": 1900000000}, {"/closesAt": "string_type"}),
        ({"criteria": [{"key": "size", "weight": 0.0}]}, {"/criteria": "value_error"}),
        ({"programme": "nothing"}, {"/programme": "unknown"}),
        ({"topics": ["nothing"]}, {"/topics/0": "unknown"}),
        ({"strand": "covenant"}, {"/strand": "unpaired"}),
        ({"programme": "world-cities", "strand": "inter_regional"}, {"/strand": "not_of_programme"}),
        ({"sides": [{"side": "eu", "countries": []}]}, {"/sides/0/countries": "too_short"}),
        (
            {"sides": [{"side": "eu", "countries": ["IT"], "quotas": [{"country": "ES", "max": 1}]}]},
            {"/sides/0/quotas": "value_error"},
        ),
    ):
        assert refused(desk.patch(desk.staff, f"{draft}/draft", change)) == told


def test_calls_are_found_by_state_country_side_and_topic(desk: Desk) -> None:
    sides = [{"side": "eu", "countries": ["PT"]}, {"side": "partner", "countries": ["CL"]}]
    desk.call("found", sides=sides, topics=["water"], names={"en": "Rivers and harbours"})

    def found(query: str) -> set[str]:
        items = desk.get({}, f"calls?limit=200&{query}").json()["items"]
        return {one["slug"] for one in items}

    wider = desk.get({}, "topics/water").json()["parent"]
    for query in ("country=PT", "side=partner&country=CL", f"topic={wider}&country=PT", "q=harb", "state=open"):
        assert "found" in found(query), query
    for query in ("country=PT&side=partner", "topic=housing&country=PT", "state=closed,evaluating&country=PT"):
        assert "found" not in found(query), query
    assert found("state=evaluating,decided") >= {"china-eu-cities-demonstration"}
    path = "calls?f=csv&country=PT"
    first = desk.client.get(f"{BASE}/{path}")
    assert "open" in first.text
    engine = create_engine(desk.url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE calls SET closes_at = now() - interval '1 second' WHERE slug = 'found'"))
    engine.dispose()
    again = desk.client.get(f"{BASE}/{path}", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 200, "a call that closed is another line, though nobody wrote anything"
    assert "closed" in again.text


def test_a_call_with_applications_stays_and_one_without_goes(desk: Desk) -> None:
    desk.call("kept")
    desk.call("spare")
    desk.applied(desk.owner("bologna"), "kept", "bologna")
    for slug, status in (("kept", 409), ("spare", 204)):
        answer = desk.client.delete(
            f"{BASE}/calls/{slug}", params={"reason": "A trial"}, headers={**desk.staff, "If-Match": "*"}
        )
        assert answer.status_code == status, answer.text


def test_a_territory_that_is_merged_takes_its_applications_along(desk: Desk) -> None:
    desk.call("merging")
    city = {"kind": "city", "country": "IT", "source": {"title": "A list", "status": "reported"}}
    for slug in ("twin", "twin-again"):
        content = {**city, "slug": slug, "names": {"en": slug.title()}}
        made = desk.post(desk.staff, "territories", {"content": content, "publish": True})
        assert made.status_code == 201, made.text
    path = desk.submitted(desk.staff, "merging", "twin-again")
    wishing = desk.submitted(
        desk.owner("wuhan"), "merging", "wuhan", wishes=["twin-again", "rome"],
        vetoes=[{"territory": "turin"}],
    )  # fmt: skip
    other = desk.applied(desk.staff, "merging", "twin")
    body = {"into": "twin", "reason": "The same"}
    deleted = desk.client.delete(
        f"{BASE}/territories/twin", params={"reason": "No"}, headers={**desk.staff, "If-Match": "*"}
    )
    assert "the applications to Call merging (merging)" in deleted.json()["detail"]
    both = desk.post(desk.staff, "territories/twin-again/mergers", body, if_match="*")
    assert "Both have an application to the call" in both.json()["detail"]
    engine = create_engine(desk.url)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM applications WHERE id = :id"), {"id": other.rpartition("/")[2]})
    engine.dispose()
    merged = desk.post(desk.staff, "territories/twin-again/mergers", body, if_match="*")
    assert merged.json()["moved"] == {"applications": 1}
    assert desk.get(desk.staff, path).json()["territory"]["slug"] == "twin"
    assert desk.get(desk.staff, wishing).json()["submitted"]["wishes"] == ["twin", "rome"]


def test_who_is_erased_is_no_contact_of_an_application_any_more(desk: Desk) -> None:
    desk.call("erasing")
    address = "somebody@iuc.example"
    owner = desk.people.person_in(desk.owner("rome").organisation_id, Role.OWNER, email=address)
    path = desk.applied(
        owner, "erasing", "rome", coordinator={"name": "Somebody", "email": address, "position": "Officer"}
    )
    desk.post(owner, f"{path}/submissions", if_match="*", idempotency_key="erasing-1")
    told = desk.get(owner, "me/data").json()["contacts"]
    assert [(one["kind"], one["name"]) for one in told] == [("application", "Somebody")]
    assert desk.client.delete(f"{BASE}/me", headers=owner).status_code == 204
    shown = desk.get(desk.staff, path)
    assert shown.json()["content"]["coordinator"] is None
    assert address not in shown.text
    engine = create_engine(desk.url)
    with engine.connect() as connection:
        kept = "SELECT count(*) FROM idempotency_keys WHERE position(:address in convert_from(body, 'UTF8')) > 0"
        assert connection.scalar(text(kept), {"address": address}) == 0
        stored = "SELECT count(*) FROM applications t WHERE strpos(t::text, :address) > 0"
        assert connection.scalar(text(stored), {"address": address}) == 0
    engine.dispose()


def test_the_demonstration_can_be_matched(desk: Desk) -> None:
    query = "applications?call=china-eu-cities-demonstration&state=selected&limit=200"
    selected = desk.get(desk.staff, query).json()["items"]
    assert {side: sum(one["side"] == side for one in selected) for side in ("eu", "partner")} == {
        "eu": 12,
        "partner": 12,
    }
    assert desk.get({}, "calls/open-call-demonstration").json()["state"] == "open"
