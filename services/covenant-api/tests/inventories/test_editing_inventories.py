"""Inventories over HTTP: begun, saved, completed, given anew, brought back, and who may."""

from typing import Any

from covenant_api.inventories.content import FIELDS

from .office import GCOM, Office, complete, line, matrix


def test_an_owner_begins_saves_and_completes_an_inventory_that_is_public_then(office: Office) -> None:
    signatory = office.signatory()
    owner = office.people.owner_of(signatory)
    id_ = office.draft(signatory, owner)
    assert office.get(f"/inventories/{id_}", status=404)
    refused = office.publish(id_, owner, 400)
    assert {one["code"] for one in refused["errors"]} >= {"BOUNDARY_REQUIRED", "POPULATION_REQUIRED"}
    content = complete(lines=[line(1), line(2, carrier="electricity", scope="indirect", activity="Lifts")])
    assert office.patch(id_, owner, **content)["content"]["lines"][0]["amount"] == 1000.5
    assert office.assess(id_, owner)["isComplete"]
    view = office.publish(id_, owner)
    assert (view["version"], view["state"]) == (1, "published")
    public = office.get(f"/inventories/{id_}").json()
    assert public["signatoryId"] == signatory
    assert {name: public[name] for name in FIELDS - {"periodStartsOn", "periodEndsOn"}} == {
        name: value for name, value in view["content"].items() if name not in ("periodStartsOn", "periodEndsOn")
    }
    assert (public["periodStartsOn"], public["periodEndsOn"], public["status"]) == (
        "2023-01-01",
        "2023-12-31",
        "complete",
    )
    assert public["totals"] == office.get(f"/inventories/{id_}/totals").json()


def test_what_is_missing_can_be_saved_and_what_has_the_wrong_shape_cannot(office: Office) -> None:
    signatory = office.signatory()
    id_ = office.draft(signatory)
    office.patch(id_, lines=[{"id": "a", "sector": "transport", "subsector": "rail", "scope": "direct"}])
    for wrong, pointer in (
        ({"year": "last"}, "/year"),
        ({"cells": [{"sector": "transport", "subsector": "residential", "scope": "direct"}]}, "/cells/0"),
        ({"lines": [line(1), line(1)]}, "/lines"),
        ({"lines": [line(1, unknown=1)]}, "/lines/0/unknown"),
        ({"cells": [*matrix(), matrix()[0]]}, "/cells"),
        ({"signatoryId": office.signatory()}, "/signatoryId"),
        ({"ruleSet": {"code": "gcom-crf", "version": "9.9"}}, "/ruleSet"),
    ):
        refused = office.patch(id_, status=400, **wrong)
        assert pointer in [one["pointer"] for one in refused["errors"]], refused


def test_figures_come_back_as_they_were_written(office: Office) -> None:
    written = [0.1, 123456789.123456, 1e-9, 12345678901234, 0]
    lines = [line(number, amount=amount, originalAmount=amount) for number, amount in enumerate(written)]
    id_ = office.published(office.signatory(), lines=lines)
    assert [one["amount"] for one in office.get(f"/inventories/{id_}").json()["lines"]] == written
    assert [one["originalAmount"] for one in office.get(f"/inventories/{id_}").json()["lines"]] == written


def test_a_draft_of_another_city_is_not_there(office: Office) -> None:
    mine, theirs = office.signatory(), office.signatory()
    id_ = office.draft(theirs)
    stranger = office.people.owner_of(mine)
    for path in ("draft", "draft/assessment", "versions", "changes"):
        office.get(f"/inventories/{id_}/{path}", stranger, 404)
    office.patch(id_, stranger, 404, year=2021)
    office.publish(id_, stranger, 404)
    office.get(f"/inventories/{id_}/draft", office.people.viewer_of(theirs))
    body = {"content": {"signatoryId": theirs, "ruleSet": GCOM, "year": 2020}}
    assert office.send("POST", "/inventories", stranger, 404, body)
    drafts = office.get("/drafts", stranger, params={"kind": "inventory"}).json()["items"]
    assert id_ not in [one["recordId"] for one in drafts]


def test_a_coordinator_works_for_who_delegated_to_it(office: Office) -> None:
    signatory = office.signatory()
    coordinator = office.people.coordinator_for(signatory)
    id_ = office.draft(signatory, coordinator)
    office.patch(id_, coordinator, year=2021)


def test_an_editor_writes_and_an_owner_completes(office: Office) -> None:
    signatory = office.signatory()
    editor = office.people.editor_of(signatory)
    id_ = office.draft(signatory, editor, **complete())
    office.publish(id_, editor, 403)
    office.publish(id_, office.people.owner_of(signatory))


def test_changed_figures_need_a_reason_and_both_totals_stay(office: Office) -> None:
    id_ = office.published(office.signatory())
    before = office.get(f"/inventories/{id_}").json()
    assert before["restatementCount"] == 0
    cells = matrix(residential_direct={"valueT": 5000})
    office.patch(id_, cells=cells)
    refused = office.publish(id_, status=400)
    assert [(one["code"], one["pointer"]) for one in refused["errors"]] == [
        ("RESTATEMENT_REASON_REQUIRED", "/restatement")
    ]
    office.patch(id_, restatement={"reason": "data_correction", "explanation": "The gas company corrected its sales."})
    office.publish(id_)
    after = office.get(f"/inventories/{id_}").json()
    assert (after["version"], after["restatementCount"]) == (2, 1)
    assert after["totals"]["directIndirectT"] == before["totals"]["directIndirectT"] + 4000
    (event,) = office.get(f"/inventories/{id_}/restatements").json()["items"]
    assert (event["reason"], event["versionBefore"], event["versionAfter"]) == ("data_correction", 1, 2)
    assert event["explanation"] == "The gas company corrected its sales."
    assert (event["totalBeforeT"], event["totalAfterT"]) == (
        before["totals"]["directIndirectT"],
        after["totals"]["directIndirectT"],
    )
    old = office.get(f"/inventories/{id_}/editions/1").json()
    assert (old["isCurrent"], old["totals"], old["content"]["cells"]) == (False, before["totals"], before["cells"])
    assert [one["version"] for one in office.get(f"/inventories/{id_}/editions").json()["items"]] == [2, 1]
    office.get(f"/inventories/{id_}/editions/3", status=404)
    # The reason of the last time is none for the next one.
    office.patch(id_, cells=matrix(residential_direct={"valueT": 6000}))
    assert [one["code"] for one in office.publish(id_, status=400)["errors"]] == ["RESTATEMENT_REASON_REQUIRED"]


def test_texts_change_without_a_restatement(office: Office) -> None:
    id_ = office.published(office.signatory())
    office.patch(id_, methodology="The same, said better")
    office.publish(id_)
    assert office.get(f"/inventories/{id_}/restatements").json()["items"] == []
    assert office.get(f"/inventories/{id_}").json()["version"] == 2


def test_another_set_of_potentials_is_a_restatement_even_where_no_total_moves(office: Office) -> None:
    id_ = office.published(office.signatory())
    office.patch(id_, gwpSet="AR4")
    assert office.publish(id_, status=400)["errors"][0]["code"] == "RESTATEMENT_REASON_REQUIRED"
    office.patch(id_, restatement={"reason": "gwp_set"})
    office.publish(id_)
    (event,) = office.get(f"/inventories/{id_}/restatements").json()["items"]
    assert (event["gwpSetBefore"], event["gwpSetAfter"]) == ("AR5", "AR4")


def test_an_earlier_version_that_is_brought_back_is_a_restatement_and_keeps_all_editions(office: Office) -> None:
    id_ = office.published(office.signatory())
    office.patch(id_, cells=matrix(2000), restatement={"reason": "method"})
    office.publish(id_)
    office.send("POST", f"/inventories/{id_}/restorations", office.staff, 200, {"version": 1, "reason": "A mistake"})
    events = office.get(f"/inventories/{id_}/restatements").json()["items"]
    assert [(one["reason"], one["versionAfter"]) for one in events] == [("other", 3), ("method", 2)]
    assert events[0]["explanation"] == "An earlier version was brought back."
    assert office.get(f"/inventories/{id_}/editions/2").json()["totals"]["directT"] > 0


def test_a_deleted_inventory_is_gone_and_comes_back_with_its_editions(office: Office) -> None:
    id_ = office.published(office.signatory())
    office.send("DELETE", f"/inventories/{id_}?reason=A%20mistake", office.staff, 204)
    for path in ("", "/totals", "/editions", "/editions/1", "/restatements"):
        office.get(f"/inventories/{id_}{path}", status=404)
    office.send("POST", f"/inventories/{id_}/restorations", office.staff, 200, {"version": 1, "reason": "Back"})
    editions = office.get(f"/inventories/{id_}/editions").json()["items"]
    assert [one["version"] for one in editions] == [3, 1]


def test_nothing_of_a_signatory_that_is_not_admitted_is_public(office: Office) -> None:
    signatory = office.signatory(status="pending")
    id_ = office.draft(signatory, **complete())
    assert office.publish(id_, status=409)["detail"].startswith("The signatory is not admitted yet")


def test_the_feed_says_what_the_register_says(office: Office) -> None:
    id_ = office.published(office.signatory(), lines=[line(1)])
    state: dict[str, Any] = {}
    after: dict[str, str] = {}
    while True:
        page = office.get("/changes", params={**after, "kind": "inventory", "limit": 1000}).json()
        if not page["items"]:
            break
        for one in page["items"]:
            if one["recordId"] == id_:
                state |= one["after"]
        after = {"after": page["nextCursor"]}
    assert state == office.get(f"/inventories/{id_}/draft", office.staff).json()["published"]
