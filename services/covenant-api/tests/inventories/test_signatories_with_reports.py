"""Signatories that have reports: merged, and not deleted from under them."""

from typing import Any

from tests.signing_in.people import Headers

from .office import GCOM, Office, complete


def _group(office: Office, lead: str, *members: str) -> str:
    content = {"signatoryId": lead, "ruleSet": GCOM, "name": "Valley", "option": "shared", "memberIds": list(members)}
    answer = office.send("POST", "/joint-groups", office.staff, 201, {"content": content, "publish": True})
    return str(answer.json()["id"])


def _merge(office: Office, gone: str, stays: str) -> Any:
    body = {"into": stays, "reason": "The same municipality"}
    return office.send("POST", f"/signatories/{gone}/mergers", office.staff, 200, body).json()


def test_reports_go_with_who_is_merged_and_stay_as_they_were(office: Office) -> None:
    gone, stays, third = office.signatory(), office.signatory(), office.signatory()
    published, draft = office.published(gone), office.draft(gone, **complete(year=2021))
    office.patch(published, methodology="Another one")
    led, member_of = _group(office, gone, third), _group(office, third, gone, stays)
    before = office.get(f"/inventories/{published}").json()
    theirs = office.people.owner_of(stays)
    office.get(f"/inventories/{draft}/draft", theirs, 404)
    assert _merge(office, gone, stays)["moved"] == {"inventory": 2, "joint-group": 2}
    after = office.get(f"/inventories/{published}").json()
    assert after["signatoryId"] == stays
    assert after["totals"] == before["totals"]
    assert office.get("/inventories", params={"signatoryId": gone}).json()["items"] == []
    assert office.get(f"/inventories/{draft}/draft", theirs).json()["content"]["signatoryId"] == stays
    view = office.get(f"/inventories/{published}/draft", theirs).json()
    assert view["content"]["methodology"] == "Another one"
    office.publish(published, theirs)
    office.publish(draft, theirs)
    assert office.get(f"/joint-groups/{led}").json()["signatoryId"] == stays
    assert sorted(office.get(f"/joint-groups/{member_of}").json()["memberIds"]) == sorted([stays, third])


def test_the_move_of_a_report_is_in_the_record_of_changes(office: Office) -> None:
    gone, stays = office.signatory(), office.signatory()
    id_ = office.published(gone)
    _merge(office, gone, stays)
    newest = office.get(f"/inventories/{id_}/changes", office.staff).json()["items"][0]
    assert (newest["fields"], newest["after"]["signatoryId"]) == (["signatoryId"], stays)
    assert "Took the place of" in newest["note"]


def test_a_version_from_before_a_merger_comes_back_to_whom_it_belongs_to_now(office: Office) -> None:
    gone, stays = office.signatory(), office.signatory()
    id_ = office.published(gone)
    _merge(office, gone, stays)
    owner = office.people.owner_of(stays)
    body = {"version": 1, "reason": "As it was"}
    restored = office.send("POST", f"/inventories/{id_}/restorations", owner, 200, body).json()
    assert restored["content"]["signatoryId"] == stays


def _delete(office: Office, signatory: str, headers: Headers, status: int) -> Any:
    return office.send("DELETE", f"/signatories/{signatory}?reason=Gone", headers, status)


def test_a_signatory_with_reports_is_not_deleted_and_it_is_said_what_refers_to_it(office: Office) -> None:
    signatory = office.signatory()
    id_ = office.published(signatory)
    told = _delete(office, signatory, office.staff, 409).json()["detail"]
    assert "1 inventories" in told
    office.send("DELETE", f"/inventories/{id_}?reason=Gone", office.staff, 204)
    draft = office.draft(signatory)
    assert "1 of inventory" in _delete(office, signatory, office.staff, 409).json()["detail"]
    office.send("DELETE", f"/inventories/{draft}/draft", office.staff, 204)
    _delete(office, signatory, office.staff, 204)
