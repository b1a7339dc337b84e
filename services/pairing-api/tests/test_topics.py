"""Topics and programmes: the vocabularies, and what is counted under them."""

from typing import Any


def test_a_topic_counts_the_pairings_that_its_filter_selects(api: Any) -> None:
    topics = api.all("topics")
    for topic in topics:
        assert topic["pairings"] == len(api.all("pairings", topic=topic["code"], fields="id"))
    assert len({topic["pairings"] for topic in topics}) > 5


def test_a_topic_three_levels_down_counts_at_the_top(api: Any) -> None:
    top = api.slugs("pairings", topic="socio-economic-development")
    assert api.slugs("pairings", topic="business-development") < api.slugs("pairings", topic="trade-investment") < top


def test_topics_are_as_the_vocabulary_says(api: Any, demo: Any) -> None:
    answered = {one["code"]: one for one in api.all("topics")}
    for record in demo.topics:
        topic = answered[record["code"]]
        for name in ("names", "summary", "parent", "aliases", "sdgs"):
            assert topic[name] == record[name]


def test_programmes_begin_with_the_first_and_count_their_records(api: Any, demo: Any) -> None:
    programmes = api.all("programmes")
    years = [one["fromYear"] for one in programmes if one["fromYear"]]
    assert years == sorted(years)
    for programme in programmes:
        assert programme["pairings"] == len([p for p in demo.pairings if p["programme"] == programme["slug"]])
        assert programme["events"] == len([e for e in demo.events if e["programme"] == programme["slug"]])


def test_a_programme_names_all_that_it_followed(api: Any, demo: Any) -> None:
    for record in demo.programmes:
        assert api.json(f"programmes/{record['slug']}")["predecessors"] == sorted(record["predecessors"])
    assert api.json("programmes/iuc")["predecessors"] == ["eu-canada-urban-policy-cooperation", "world-cities"]
    assert api.json("programmes/world-cities")["predecessors"] == []


def test_the_funding_of_iuc_is_as_its_source_says(api: Any) -> None:
    programme = api.json("programmes/iuc")
    assert (programme["fundingEur"], programme["fundingQualifier"]) == (21_000_000, "more_than")
    assert programme["fundingInstrument"] == "Partnership Instrument"
    assert set(programme["strands"]) == {"city_to_city", "covenant", "inter_regional"}
    assert programme["source"]["url"].startswith("https://fpi.ec.europa.eu/")


def test_a_figure_that_is_a_lower_bound_may_be_met_exactly(api: Any, demo: Any) -> None:
    for record in demo.indicators:
        assert api.json(f"indicators/{record['slug']}")["qualifier"] == record["qualifier"]
    announced = api.json("indicators/iuc-pairings-second-round")
    assert (announced["value"], announced["qualifier"]) == (25, "at_least")
