"""Joint groups over HTTP: who leads and belongs to them, and what is found in them."""

from typing import Any

import pytest

from tests.reporting.office import Office

from .reports import assess, findings, found, group, published, target

ERROR, WARNING = "error", "warning"


def test_a_group_is_public_with_its_members_the_lead_first(office: Office) -> None:
    lead, first, second = office.signatory(), office.signatory(), office.signatory()
    id_ = published(office, "/joint-groups", lead, group(memberIds=[second, lead, first], startedOn="2020-01-01"))
    shown = office.get(f"/joint-groups/{id_}").json()
    assert shown["memberIds"] == [one["id"] for one in shown["members"]] == [lead, second, first]
    assert (shown["memberCount"], shown["option"], shown["signatoryId"]) == (3, "shared", lead)
    for one in (lead, first, second):
        listed = office.get("/joint-groups", params={"signatoryId": one, "q": "lantern val"}).json()["items"]
        assert [each["id"] for each in listed] == [id_]
    assert office.get("/joint-groups", params={"signatoryId": lead, "option": "individual"}).json()["items"] == []


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ({}, None),
        ({"name": None}, ("TITLE_REQUIRED", ERROR, "/name")),
        ({"option": None}, ("TYPE_REQUIRED", ERROR, "/option")),
        ({"memberIds": []}, ("MEMBERS_REQUIRED", ERROR, "/memberIds")),
        ({"startedOn": "2022-01-01", "endedOn": "2021-12-31"}, ("DATES_REVERSED", ERROR, "/endedOn")),
    ],
)
def test_what_is_missing_or_wrong_is_found_at_its_field(
    office: Office, content: Any, wanted: tuple[str, str, str] | None
) -> None:
    seen = found(office, "/joint-groups", group(**{"memberIds": [office.signatory()], **content}))
    assert seen == ([] if wanted is None else [wanted])


def test_by_option_1_each_member_reports_and_by_option_2_the_group_does(office: Office) -> None:
    lead, members = office.signatory(), [office.signatory(), office.signatory()]
    apart = assess(office, "/joint-groups", lead, group(option="individual", memberIds=members))
    shared = assess(office, "/joint-groups", lead, group(option="shared", memberIds=members))
    assert (apart["templatesRequired"], shared["templatesRequired"], shared["memberCount"]) == (3, 1, 3)


def test_a_member_that_is_no_signatory_is_refused_at_its_place(office: Office) -> None:
    nobody = "01890a5d-ac96-774b-bcce-b302099a8057"
    body = {"content": {"signatoryId": office.signatory(), **group(memberIds=[office.signatory(), nobody])}}
    problem = office.send("POST", "/joint-groups", office.staff, 400, body).json()
    assert [one["pointer"] for one in problem["errors"]] == ["/content/memberIds/1"]


def test_a_member_cannot_edit_what_the_lead_reports(office: Office) -> None:
    lead, member = office.signatory(), office.signatory()
    id_ = published(office, "/joint-groups", lead, group(memberIds=[member]))
    aim = published(office, "/targets", lead, target(jointGroupId=id_))
    of_member = office.people.owner_of(member)
    for path in (f"/joint-groups/{id_}", f"/targets/{aim}"):
        office.get(f"{path}/draft", of_member, 404)
        office.send("PATCH", f"{path}/draft", of_member, 404, {"provenanceNote": "Mine"})


def test_a_group_that_shares_has_one_target_for_each_year_and_its_members_none_of_their_own(office: Office) -> None:
    lead, member = office.signatory(), office.signatory()
    id_ = published(office, "/joint-groups", lead, group(memberIds=[member]))
    published(office, "/targets", lead, target(jointGroupId=id_))
    again = assess(office, "/targets", lead, target(jointGroupId=id_))
    assert ("GROUP_TARGET_TWICE", ERROR, "/targetYear") in findings(again)
    assert ("MEMBER_REPORTS_APART", WARNING, "/jointGroupId") in found(office, "/targets", target(), member)
