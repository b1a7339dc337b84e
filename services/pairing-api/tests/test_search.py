"""`q` in every list: accents, case and scripts do not matter, and each word must be found."""

from typing import Any

import pytest


@pytest.mark.parametrize("q", ["京都", "kyoto", "KYOTO", "Kyōto", "京都市", "  kyoto  "])
def test_kyoto_is_found_however_it_is_written(q: str, api: Any) -> None:
    assert "kyoto" in api.slugs("territories", q=q)
    assert "com-japan-preparatory-meeting-1-2018" in api.slugs("events", q=q)


@pytest.mark.parametrize(
    ("path", "q", "slug"),
    [
        ("territories", "umea", "umea"),
        ("territories", "UMEÅ", "umea"),
        ("territories", "ウメオ", "umea"),
        ("territories", "bielsko biala", "bielsko-biala"),
        ("territories", "malag", "malaga"),
        ("territories", "venice metro", "venice-metropolitan-city"),
        ("pairings", "yantai", "rome-yantai"),
        ("pairings", "烟台", "rome-yantai"),
        ("territories", "东京", "tokyo"),
        ("territories", "東京", "tokyo"),
        ("territories", "鹿特丹", "rotterdam"),
        ("territories", "ロッテルダム", "rotterdam"),
        ("territories", "Saint-Sébastien", "donostia-san-sebastian"),
        ("territories", "麦哲伦", "magallanes"),
        ("territories", "ベネチア", "venice-metropolitan-city"),
        ("pairings", "ローマ", "rome-yantai"),
        ("events", "布鲁塞尔", "third-annual-iuc-event-2019"),
        ("events", "第三次年度活动", "third-annual-iuc-event-2019"),
        ("events", "都市間協力の開始", "iuc-china-launch-2017"),
        ("events", "东京", "com-japan-preparatory-meeting-1-2018"),
        ("pairings", "ROMA yant", "rome-yantai"),
        ("pairings", "rome-yantai", "rome-yantai"),
        ("pairings", "klimatorium", "lemvig-nelson"),
        ("pairings", "wakatu", "lemvig-nelson"),
        ("pairings", "WAKATŪ nelson", "lemvig-nelson"),
        ("events", "preparatory tokyo", "com-japan-preparatory-meeting-1-2018"),
        ("events", "環境省", "com-japan-preparatory-meeting-1-2018"),
        ("events", "NDRC", "chinese-start-up-workshop-2018"),
        ("events", "ndrc", "eu-china-regional-policy-2018"),
        ("topics", "économie circulaire", "circular-economy"),
        ("topics", "循环经济", "circular-economy"),
        ("topics", "urban park strategy", "nature-based-solutions"),
        ("topics", "blue-economy", "blue-economy"),
        ("programmes", "IUC", "iuc"),
        ("programmes", "cooperacion urbana", "iuc"),
        ("programmes", "国际城镇合作", "iuc"),
        ("organisations", "欧盟驻日本代表团", "eu-delegation-japan"),
        ("organisations", "Région métropolitaine", "pune-metropolitan-region-development-authority"),
        ("organisations", "国土交通省", "mlit-japan"),
        ("organisations", "wakatu", "wakatu-incorporation"),
        ("indicators", "funding", "iuc-funding"),
    ],
)
def test_a_record_is_found_and_others_are_not(path: str, q: str, slug: str, api: Any, demo: Any) -> None:
    found = api.slugs(path, q=q)
    assert slug in found
    assert len(found) < len(demo.of(path)) / 2


def test_an_event_is_found_by_the_slugs_of_its_hosts_and_participants(api: Any, demo: Any) -> None:
    by_slug: dict[str, set[str]] = {}
    for event in demo.events:
        for one in event["hosts"] + event["participants"]:
            if slug := one.get("territory") or one.get("organisation"):
                by_slug.setdefault(slug, set()).add(event["slug"])
    assert len(by_slug) > 50
    for slug, events in by_slug.items():
        assert events <= api.slugs("events", q=slug, fields="slug"), slug


@pytest.mark.parametrize("path", ["pairings", "territories", "events", "topics", "organisations"])
@pytest.mark.parametrize("q", ["xyzzy", "???", "kyoto xyzzy", "'", "\\", "':*", "%", "& !xyzzy |"])
def test_words_that_no_name_has_find_nothing(path: str, q: str, api: Any) -> None:
    assert api.all(path, q=q) == []


def test_no_words_at_all_leave_everything(api: Any, demo: Any) -> None:
    assert len(api.all("territories", q="")) == len(api.all("territories", q="  ")) == len(demo.territories)


def test_search_and_filter_narrow_each_other(api: Any) -> None:
    assert api.slugs("pairings", q="granada", country="CN") > {"granada-haikou"}
    assert api.all("pairings", q="granada", country="JP") == []


def test_a_query_is_not_answered_with_itself(api: Any) -> None:
    answer = api.get("pairings", {"q": "secret" * 40})
    assert answer.status_code == 400
    assert "secret" not in answer.text
