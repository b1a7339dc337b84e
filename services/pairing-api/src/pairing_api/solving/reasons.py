"""Why a city has no partner."""

from collections.abc import Sequence

from pairing_api.solving.instances import Instance, Pair
from pairing_api.solving.outcomes import Reason, ReasonCode


def unmatched(instance: Instance, pairs: Sequence[Pair]) -> dict[str, Reason]:
    """Why, by city without a partner, on both sides.

    The first of these that holds: no score with anybody who has room (`no_admissible`); all of these vetoed
    (`vetoed_only`); all others below the threshold (`below_threshold`); all others full (`all_full`); else somebody has
    room, and what was wanted more stood against it (`lost_on_policy`).
    """
    counts: dict[str, int] = {}
    for pair in pairs:
        for code in pair:
            counts[code] = counts.get(code, 0) + 1
    scored: dict[str, list[Pair]] = {code: [] for code in (*instance.eu, *instance.partners) if code not in counts}
    for pair in instance.scores:
        for code in pair:
            if code in scored and instance.capacity(pair[0]) > 0 and instance.capacity(pair[1]) > 0:
                scored[code].append(pair)
    return {code: _reason(instance, code, scored[code], counts) for code in sorted(scored) if code not in counts}


def _reason(instance: Instance, code: str, scored: list[Pair], counts: dict[str, int]) -> Reason:
    allowed = [pair for pair in scored if pair not in instance.vetoes]
    admissible = [pair for pair in allowed if instance.min_score is None or instance.scores[pair] >= instance.min_score]
    full = sum(counts.get(other, 0) >= instance.capacity(other) for other in _others(code, admissible))
    if not scored:
        why = ReasonCode.NO_ADMISSIBLE
    elif not allowed:
        why = ReasonCode.VETOED_ONLY
    elif not admissible:
        why = ReasonCode.BELOW_THRESHOLD
    elif full == len(admissible):
        why = ReasonCode.ALL_FULL
    else:
        why = ReasonCode.LOST_ON_POLICY
    near = admissible or allowed or scored
    nearest = min(near, key=lambda pair: (-instance.scores[pair], pair), default=None)
    return Reason(
        code=why,
        admissible=len(admissible),
        full=full,
        nearest=None if nearest is None else _others(code, [nearest])[0],
        nearest_score=None if nearest is None else instance.scores[nearest],
    )


def _others(code: str, pairs: Sequence[Pair]) -> list[str]:
    return [pair[1] if pair[0] == code else pair[0] for pair in pairs]
