"""Small instances made by chance, in the words of the wire: ties, gaps and extremes come often."""

from random import Random
from typing import Any

Body = dict[str, Any]
ORDERS = [
    "count,total,min",
    "count,min,total",
    "total,count,min",
    "min,count,total",
    "min,total",
    "total",
    "count",
    "min",
]


def cohort(draw: Random, *, most_pairs: int = 9, groups: bool = True) -> Body:
    """A cohort with up to so many pairs that have a score."""
    eu = [f"E{at}" for at in range(draw.randint(0, 4))]
    partners = [f"X{at}" for at in range(draw.randint(0, 4))]
    draw.shuffle(eu)
    draw.shuffle(partners)
    values: list[Any] = draw.choice(
        [
            [1, 2, 3],
            [50, 60.5, 60.25, 70],
            [0, 0, 1],
            [59.784361, 59.78436, 12.3],
            [5],
            # All the digits of a double: whole numbers of more than 10**15.
            [59.78436141512345, 59.78436141512346, 12.000000000000002],
            # Nearer to each other than what HiGHS lets pass.
            [60, 60.000000001, 60.00000000002],
        ]
    )
    places = [(row, column) for row in range(len(eu)) for column in range(len(partners))]
    scored = draw.sample(places, min(len(places), most_pairs))
    scores: list[list[Any]] = [[None] * len(partners) for _ in eu]
    for row, column in scored:
        scores[row][column] = draw.choice(values)
    body: Body = {"eu": eu, "partners": partners, "scores": scores}
    pairs = [[eu[row], partners[column]] for row, column in places]
    if draw.random() < 0.5:
        body["euCapacity"] = draw.choice([2, {name: draw.choice([0, 1, 2, 3]) for name in eu if draw.random() < 0.7}])
    if draw.random() < 0.5:
        body["partnerCapacity"] = draw.choice([1, 2, {name: draw.choice([0, 1, 2]) for name in partners}])
    if draw.random() < 0.5:
        body["vetoes"] = [
            pair[:: draw.choice([1, -1])] for pair in draw.sample(pairs, min(len(pairs), draw.randint(0, 3)))
        ]
    if draw.random() < 0.3:
        body["locks"] = [
            pair[:: draw.choice([1, -1])] for pair in draw.sample(pairs, min(len(pairs), draw.randint(0, 2)))
        ]
    if draw.random() < 0.5:
        body["minScore"] = draw.choice(values)
    if groups and draw.random() < 0.4:
        body["quotas"] = quotas(draw, eu, partners)
    if groups and draw.random() < 0.15:
        body["trios"] = [draw.sample(side, 2) for side in (eu, partners) if len(side) > 1 and draw.random() < 0.7]
    body["order"] = draw.choice(ORDERS)
    return body


def quotas(draw: Random, *sides: list[str]) -> list[Body]:
    """Groups of one side each, which may overlap."""
    made = []
    for at in range(draw.randint(1, 3)):
        side = draw.choice(sides)
        least = draw.choice([0, 0, 1, 2])
        members = draw.sample(side, draw.randint(0, len(side)))
        made.append({"name": f"Q{at}", "members": members, "min": least, "max": draw.choice([None, least, least + 1])})
    return made


def wishes(draw: Random, body: Body) -> Body:
    """The same with lists of some cities."""
    for key, side, other in (("euPreferences", "eu", "partners"), ("partnerPreferences", "partners", "eu")):
        if draw.random() < 0.6:
            body[key] = {
                name: draw.sample(body[other], draw.randint(0, len(body[other])))
                for name in body[side]
                if draw.random() < 0.6
            }
    return body


def lists(draw: Random, side: list[str], other: list[str]) -> dict[str, list[str]]:
    """Lists of preferences, often of everybody."""
    ragged = draw.random() < 0.4
    return {name: draw.sample(other, draw.randint(0, len(other)) if ragged else len(other)) for name in side}


def costs(draw: Random) -> list[list[Any]]:
    """A matrix of costs, of any sign, with some that cannot be."""
    workers, tasks = draw.randint(1, 4), draw.randint(1, 4)
    values: list[Any] = draw.choice(
        [
            [1, 2, 3],
            [-2, 0, 1.5, 7],
            [0.1, 0.2, 0.3],
            [5, 5, 5, None],
            [10, 20, None],
            [-0.30000000000000004, 0.3, 12.000000000000002],
        ]
    )
    return [[draw.choice(values) for _ in range(tasks)] for _ in range(workers)]
