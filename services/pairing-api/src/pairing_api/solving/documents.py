"""An instance and its outcome as JSON, letter by letter the same wherever they are written.

The form is that of RFC 8785 (members in order, no spaces, shortest numbers) for what is in it: names, whole numbers and
decimals, which are written with all their digits and never with an exponent. Sides, scores and pairs are sorted, so
that the order in which a cohort was given leaves no trace.
"""

import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from pairing_api.solving.instances import Instance, Policy, Quota, order_of
from pairing_api.solving.outcomes import Outcome, Reason

# Another number with every change that could give another result.
SOLVER_VERSION: Final = "1"

Json = dict[str, Any]


def instance_document(instance: Instance) -> Json:
    """The instance in words and numbers; scores are decimals."""
    eu, partners = sorted(instance.eu), sorted(instance.partners)
    return {
        "solverVersion": SOLVER_VERSION,
        "policy": instance.policy.value,
        "order": ",".join(instance.goals),
        "eu": eu,
        "partners": partners,
        "scores": [[instance.scores.get((one, other)) for other in partners] for one in eu],
        "euCapacity": {code: instance.eu_capacity.get(code, 1) for code in eu},
        "partnerCapacity": {code: instance.partner_capacity.get(code, 1) for code in partners},
        "minScore": instance.min_score,
        "vetoes": sorted(map(list, instance.vetoes)),
        "locks": sorted(map(list, instance.locks)),
        "quotas": [
            {"name": one.name, "members": sorted(one.members), "min": one.minimum, "max": one.maximum}
            for one in sorted(instance.quotas, key=lambda quota: quota.name)
        ],
        "trios": sorted(sorted(trio) for trio in instance.trios),
        "euPreferences": {code: list(wanted) for code, wanted in sorted(instance.eu_preferences.items())},
        "partnerPreferences": {code: list(wanted) for code, wanted in sorted(instance.partner_preferences.items())},
        "excluded": [[*pair, why] for pair, why in sorted(instance.excluded.items())],
    }


def instance_of(document: Mapping[str, Any]) -> Instance:
    """The instance that a document says; numbers as `json.loads(..., parse_float=Decimal)` reads them.

    Raises:
        KeyError, TypeError, ValueError: It is not one; `SolvingError` where it cannot be matched.
    """
    eu, partners = tuple(document["eu"]), tuple(document["partners"])
    scores = {
        (one, other): Decimal(score)
        for one, row in zip(eu, document["scores"], strict=True)
        for other, score in zip(partners, row, strict=True)
        if score is not None
    }
    min_score = document["minScore"]
    return Instance(
        eu=eu,
        partners=partners,
        scores=scores,
        eu_capacity=dict(document["euCapacity"]),
        partner_capacity=dict(document["partnerCapacity"]),
        vetoes=frozenset((one, other) for one, other in document["vetoes"]),
        locks=frozenset((one, other) for one, other in document["locks"]),
        min_score=None if min_score is None else Decimal(min_score),
        quotas=tuple(
            Quota(one["name"], frozenset(one["members"]), one["min"], one["max"]) for one in document["quotas"]
        ),
        trios=tuple((one, other) for one, other in document["trios"]),
        eu_preferences={code: tuple(wanted) for code, wanted in document["euPreferences"].items()},
        partner_preferences={code: tuple(wanted) for code, wanted in document["partnerPreferences"].items()},
        excluded={(one, other): why for one, other, why in document["excluded"]},
        policy=Policy(document["policy"]),
        order=order_of(document["order"]),
    )


def outcome_document(outcome: Outcome) -> Json:
    """The outcome in words and numbers; how long it took is not part of it."""
    conflict = outcome.conflict
    return {
        "solverVersion": SOLVER_VERSION,
        "proof": outcome.proof.value,
        "pairs": [list(pair) for pair in outcome.pairs],
        "pairsCount": len(outcome.pairs),
        "total": outcome.total,
        "minimum": outcome.minimum,
        "gap": outcome.gap,
        "unique": outcome.unique,
        "blockingPairs": [list(pair) for pair in outcome.blocking_pairs],
        "unmatched": {code: reason_document(reason) for code, reason in sorted(outcome.unmatched.items())},
        "marginalValue": {
            code: None if one is None else {"pairsLost": one.pairs_lost, "totalChange": one.total_change}
            for code, one in sorted(outcome.marginal_value.items())
        },
        "ranks": {
            side: {str(rank): count for rank, count in sorted(ranks.items())}
            for side, ranks in sorted(outcome.ranks.items())
        },
        "conflictingLocks": [] if conflict is None else [list(pair) for pair in conflict.locks],
        "conflict": None if conflict is None else conflict.code.value,
        "partnerOptimal": None if outcome.partner_optimal is None else [list(pair) for pair in outcome.partner_optimal],
        "broken": list(outcome.broken),
    }


def reason_document(reason: Reason) -> Json:
    """A reason in words and numbers."""
    return {
        "reason": reason.code.value,
        "admissible": reason.admissible,
        "full": reason.full,
        "nearest": reason.nearest,
        "nearestScore": reason.nearest_score,
    }


def canonical(document: Any) -> str:
    """A document of texts, whole numbers, decimals, truth values, lists and objects, in its one form.

    Raises:
        TypeError: There is something else in it, such as a binary fraction.
    """
    if isinstance(document, Decimal):
        plain = format(document.normalize(), "f")
        return "0" if plain == "-0" else plain
    if document is None or isinstance(document, bool | int | str):
        return json.dumps(document, ensure_ascii=False)
    if isinstance(document, list | tuple):
        return "[" + ",".join(canonical(one) for one in document) + "]"
    if isinstance(document, Mapping):
        # RFC 8785 sorts by UTF-16 code units.
        names = sorted(document, key=lambda name: str(name).encode("utf-16-be"))
        return (
            "{"
            + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{canonical(document[name])}" for name in names)
            + "}"
        )
    raise TypeError(f"{type(document).__name__} has no one form")


def canonical_json(instance: Instance) -> str:
    """The instance as canonical JSON."""
    return canonical(instance_document(instance))


def input_hash(instance: Instance) -> str:
    """SHA-256 of the canonical JSON (UTF-8), in hexadecimal digits."""
    return hashlib.sha256(canonical_json(instance).encode()).hexdigest()


def result_hash(outcome: Outcome) -> str:
    """SHA-256 of the outcome's canonical JSON (UTF-8), in hexadecimal digits."""
    return hashlib.sha256(canonical(outcome_document(outcome)).encode()).hexdigest()
