"""The edge of writes: keys that make a request count once, and many writers at a time."""

import json
import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import func, select, text, update

from libs.servicekit.tests.conftest import Gardens
from libs.servicekit.tests.toy import Garden
from servicekit.problems import Problem
from servicekit.writing.idempotency import forget_old_keys
from servicekit.writing.json_documents import merge_patch, read_json
from servicekit.writing.models import IdempotencyKey

PATCH = {"Content-Type": "application/merge-patch+json"}


@pytest.fixture(scope="session")
def staff(gardens: Gardens) -> dict[str, str]:
    return gardens.people.staff()


def create(gardens: Gardens, headers: dict[str, str], key: str, name: str = "Eden", **more: Any) -> httpx.Response:
    body = {"content": {"names": {"en": name}}, **more}
    return gardens.client.post("gardens", json=body, headers={**headers, "Idempotency-Key": key})


def named(gardens: Gardens, name: str) -> int:
    with gardens.database.transaction() as session:
        return session.scalar(select(func.count()).where(Garden.names["en"].astext == name)) or 0


def at_once(number: int, work: Callable[[int], Any]) -> list[Any]:
    """What so many threads get that begin at one moment."""
    found: list[Any] = [None] * number
    start = threading.Barrier(number)

    def run(index: int) -> None:
        start.wait()
        found[index] = work(index)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_a_request_that_is_sent_again_is_answered_as_the_first_time(gardens: Gardens, staff: dict[str, str]) -> None:
    key, name = str(uuid4()), f"Garden {uuid4()}"
    first = create(gardens, staff, key, name, publish=True)
    again = create(gardens, staff, key, name, publish=True)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    for header in ("location", "etag", "content-type"):
        assert again.headers[header] == first.headers[header]
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert named(gardens, name) == 1


def test_a_key_is_of_one_body_one_caller_and_one_address(gardens: Gardens, staff: dict[str, str]) -> None:
    key = str(uuid4())
    first = create(gardens, staff, key, "one")
    other = create(gardens, staff, key, "two")
    assert other.status_code == 400
    assert other.json()["errors"][0]["name"] == "Idempotency-Key"
    somebody = create(gardens, gardens.people.staff(), key, "two")
    assert somebody.status_code == 201
    path = f"gardens/{first.json()['id']}/draft/submissions"
    headers = {**staff, "Idempotency-Key": key, "If-Match": first.headers["etag"]}
    submitted = gardens.client.post(path, headers=headers)
    assert submitted.json()["state"] == "submitted"
    assert gardens.client.post(path, headers=headers).content == submitted.content, "the tag of before would be 412"


def test_what_was_refused_is_tried_anew(gardens: Gardens, staff: dict[str, str]) -> None:
    key = str(uuid4())
    for _ in range(2):
        refused = create(gardens, staff, key, "")
        assert refused.status_code == 400
        assert "idempotency-replayed" not in refused.headers
    assert create(gardens, staff, key, "Eden").status_code == 201


@pytest.mark.parametrize("key", ["", "a b", "é".encode(), "x" * 256, "a\tb"])
def test_a_key_that_is_none_is_refused(gardens: Gardens, staff: dict[str, str], key: Any) -> None:
    headers: Any = [*staff.items(), ("Idempotency-Key", key)]
    answer = gardens.client.post("gardens", json={"content": {"names": {"en": "Eden"}}}, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["name"] == "Idempotency-Key"


def test_one_key_fifty_times_at_once_makes_one_record(gardens: Gardens, staff: dict[str, str]) -> None:
    key, name = "k" * 255, f"Garden {uuid4()}"
    answers = at_once(50, lambda _: create(gardens, staff, key, name, publish=True))
    assert named(gardens, name) == 1
    made = [answer for answer in answers if answer.status_code == 201]
    waiting = [answer for answer in answers if answer.status_code == 409]
    assert len(made) + len(waiting) == 50
    assert len({answer.json()["id"] for answer in made}) == 1
    assert all(answer.json()["type"] == "/problems/in-progress" for answer in waiting)
    assert all(answer.headers["retry-after"] for answer in waiting)


def test_a_key_counts_for_a_day_and_is_gone_then(gardens: Gardens, staff: dict[str, str]) -> None:
    key = str(uuid4())
    create(gardens, staff, key, "one")
    with gardens.database.transaction() as session:
        old = func.now() - timedelta(hours=24, seconds=1)
        session.execute(update(IdempotencyKey).where(IdempotencyKey.key == key).values(created_at=old))
    assert create(gardens, staff, key, "two").status_code == 201, "the key is free again"
    with gardens.database.transaction() as session:
        session.execute(update(IdempotencyKey).values(created_at=func.now() - timedelta(hours=25)))
    create(gardens, staff, str(uuid4()), "three")
    with gardens.database.transaction() as session:
        assert session.scalar(select(func.count()).select_from(IdempotencyKey)) == 1
        session.execute(update(IdempotencyKey).values(created_at=func.now() - timedelta(hours=25)))
        assert forget_old_keys(session) == 1


def test_of_fifty_writers_on_one_version_one_wins(gardens: Gardens, staff: dict[str, str]) -> None:
    made = create(gardens, staff, str(uuid4()))
    path = f"gardens/{made.json()['id']}/draft"
    headers = {**staff, **PATCH, "If-Match": made.headers["etag"]}
    answers = at_once(50, lambda n: gardens.client.patch(path, json={"note": f"writer {n}"}, headers=headers))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 49}
    (winner,) = (answer for answer in answers if answer.status_code == 200)
    now = gardens.client.get(path, headers=staff)
    assert now.json()["content"] == winner.json()["content"]
    assert {answer.headers["etag"] for answer in answers} == {now.headers["etag"]}


# The examples of RFC 7396, appendix A.
@pytest.mark.parametrize(
    ("target", "patch", "merged"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        (["a", "b"], ["c", "d"], ["c", "d"]),
        ({"a": "b"}, ["c"], ["c"]),
        ({"a": "foo"}, None, None),
        ({"a": "foo"}, "bar", "bar"),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_a_merge_patch_does_what_its_standard_says(target: Any, patch: Any, merged: Any) -> None:
    before = json.dumps([target, patch])
    assert merge_patch(target, patch) == merged
    assert json.dumps([target, patch]) == before


def test_json_is_read_as_it_is_where_nothing_is_wrong_with_it() -> None:
    body = '{"a": [1, 2.5, true, null, "é \\ud83d\\ude00"], "b": {"c": {}}}'
    assert read_json(body.encode()) == json.loads(body)


def test_no_more_faults_are_told_than_a_reader_takes_in() -> None:
    with pytest.raises(Problem) as refused:
        read_json(("[" + ", ".join(["NaN"] * 500) + "]").encode())
    assert len(refused.value.errors) == 10


def test_nothing_of_a_key_stands_in_the_log_of_changes(gardens: Gardens, staff: dict[str, str]) -> None:
    key = f"secret-{uuid4()}"
    create(gardens, staff, key)
    with gardens.database.transaction() as session:
        assert not session.scalar(text("SELECT count(*) FROM changes WHERE changes::text LIKE '%secret-%'"))
