"""The issuer's keys: fetched once, anew for a new one, not for made-up ones, and kept while the issuer is away."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from servicekit.identity import keys as module
from servicekit.identity.keys import KeySource
from servicekit.problems import Problem
from tests.signing_in.issuer import Issuer, running_issuer


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "time", made)
    return made


@pytest.fixture
def own_issuer() -> Iterator[Issuer]:
    with running_issuer() as running:
        yield running


@pytest.fixture
def source(own_issuer: Issuer, clock: Clock) -> KeySource:
    return KeySource(own_issuer.url)


def test_the_keys_are_found_by_discovery_and_fetched_once(source: KeySource, own_issuer: Issuer) -> None:
    for _ in range(20):
        assert source.find("first") is not None
    assert own_issuer.requests == {"/.well-known/openid-configuration": 1, "/jwks": 1}


def test_an_address_of_the_keys_makes_discovery_needless(own_issuer: Issuer) -> None:
    source = KeySource(own_issuer.url, f"{own_issuer.url}/jwks")
    assert source.find("first") is not None
    assert own_issuer.requests == {"/jwks": 1}


def test_a_new_key_is_taken_after_one_fetch_and_the_old_one_still(source: KeySource, own_issuer: Issuer) -> None:
    assert source.find("first") is not None
    own_issuer.rotate("second")
    assert source.find("second") is not None
    assert source.find("first") is not None
    assert own_issuer.requests["/jwks"] == 2


def test_made_up_key_ids_do_not_hammer_the_issuer(source: KeySource, own_issuer: Issuer, clock: Clock) -> None:
    assert source.find("first") is not None
    for _ in range(50):
        assert source.find("always the same") is None
    assert own_issuer.requests["/jwks"] == 2
    for _ in range(2000):
        assert source.find(uuid4().hex) is None
    assert own_issuer.requests["/jwks"] <= 7
    assert len(source._unknown) <= 1000


def test_a_new_key_is_known_soon_even_under_a_flood_of_made_up_ids(
    source: KeySource, own_issuer: Issuer, clock: Clock
) -> None:
    for _ in range(100):
        source.find(uuid4().hex)
    own_issuer.rotate("second")
    assert source.find("second") is None
    clock.seconds += 6
    assert source.find("second") is not None


def test_an_id_that_was_not_there_is_looked_for_again_after_a_while(
    source: KeySource, own_issuer: Issuer, clock: Clock
) -> None:
    assert source.find("later") is None
    own_issuer.rotate("later")
    assert source.find("later") is None
    clock.seconds += 61
    assert source.find("later") is not None


def test_while_the_issuer_is_away_its_keys_go_on_being_used(
    source: KeySource, own_issuer: Issuer, clock: Clock
) -> None:
    assert source.find("first") is not None
    own_issuer.answers = False
    clock.seconds += 3600
    for _ in range(20):
        assert source.find("first") is not None
    # It is asked again now and then, and not for each request.
    assert own_issuer.requests["/.well-known/openid-configuration"] == 2
    own_issuer.answers = True
    clock.seconds += 11
    assert source.find("first") is not None
    assert own_issuer.requests["/jwks"] == 2


def test_a_key_that_the_issuer_has_taken_away_is_used_no_more(
    source: KeySource, own_issuer: Issuer, clock: Clock
) -> None:
    own_issuer.rotate("second")
    assert source.find("first") is not None
    del own_issuer.keys[-1]
    clock.seconds += 601
    assert source.find("first") is None


def test_without_any_key_nobody_is_told_from_anybody(source: KeySource, own_issuer: Issuer) -> None:
    own_issuer.answers = False
    with pytest.raises(Problem) as raised:
        source.find("first")
    assert raised.value.status == 503
    assert "Retry-After" in raised.value.headers


def test_the_discovery_document_of_another_issuer_is_not_followed(own_issuer: Issuer) -> None:
    source = KeySource(own_issuer.url.replace("127.0.0.1", "localhost"))
    with pytest.raises(Problem):
        source.find("first")
    assert "/jwks" not in own_issuer.requests
