"""Scores of two territories on record, and the best partners of one."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from fastapi import Request, Response

from pairing_api.commitments.copies import Copies
from pairing_api.commitments.service import FRESH, commitment_source
from pairing_api.partners.answers import explained_by, head_of
from pairing_api.partners.queries import MatchQuery, ScoreQuery
from pairing_api.partners.schemas import CommitmentReading, CommitmentState, PairScore, TerritoryMatch, TerritoryMatches
from pairing_api.partners.sides import are_regions, could_pair, side_of
from pairing_api.scoring.explanation import explain, teaching_of
from pairing_api.scoring.reading import KnownTerritory, known_territories
from pairing_api.scoring.scores import Score as Scored
from pairing_api.scoring.scores import score
from pairing_api.scoring.weights import Component, Variant, Weights
from pairing_api.territories.schemas import TerritoryKind, TerritoryReference
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.exports import CsvEncoder, encode_page, file_headers
from servicekit.links import TERMS_PATH, Link, link_header, page_links
from servicekit.negotiation import MEDIA_TYPES, choose_format
from servicekit.problems import invalid_parameter, not_found

_PARTNERS_IN_A_PAGE: Final = 20


@dataclass(frozen=True)
class _Asked:
    """The territories, with what is known of commitments where these count."""

    territories: Mapping[str, KnownTerritory]
    weights: Mapping[Variant, Weights]
    commitments: CommitmentReading

    def weights_for(self, a: KnownTerritory, b: KnownTerritory) -> Weights:
        return self.weights[Variant.REGION if are_regions(a, b) else Variant.CITY]

    def scored(self, of: KnownTerritory) -> Iterator[tuple[KnownTerritory, Scored]]:
        """All that a territory could pair with, with their scores."""
        for other in self.territories.values():
            if could_pair(of, other):
                yield other, score(of.profile, other.profile, self.weights_for(of, other))


def _asked(request: Request, db: Reader, query: ScoreQuery, slugs: Sequence[str]) -> _Asked:
    """What is needed for scores of these territories. Raises a 404 problem where one of them is not there."""
    if not known_territories(db).keys() >= set(slugs):
        raise not_found("territory")
    weights = {variant: query.weights(variant) for variant in Variant}
    copies: Copies | None = None
    if any(weights[variant].given.get(Component.COMMITMENT) for variant in Variant):
        copies = commitment_source(request).copies()
    return _Asked(known_territories(db, copies), weights, _reading(copies))


def _reading(copies: Copies | None) -> CommitmentReading:
    if copies is None:
        return CommitmentReading(state=CommitmentState.NOT_WEIGHED, read_at=None)
    if copies.read_at is None:
        return CommitmentReading(state=CommitmentState.MISSING, read_at=None)
    is_fresh = datetime.now(UTC) - copies.read_at < FRESH
    return CommitmentReading(state=CommitmentState.READ if is_fresh else CommitmentState.COPY, read_at=copies.read_at)


def answer_score(request: Request, db: Reader, query: ScoreQuery, slug_a: str, slug_b: str) -> Response:
    """How well both go together, and why.

    Raises:
        Problem: 404 where one of both is not there; 400 where both are the same.
    """
    asked = _asked(request, db, query, [slug_a, slug_b])
    if slug_a == slug_b:
        raise invalid_parameter("territoryB", "SAME_TERRITORY", "A territory is not paired with itself.")
    a, b = asked.territories[slug_a], asked.territories[slug_b]
    can_pair = could_pair(a, b)
    others = {of.slug: _values_beside(asked, of, partner) for of, partner in ((a, b), (b, a))} if can_pair else {}
    explanation = explain(a.profile, b.profile, asked.weights_for(a, b), others=others)
    found = PairScore(
        **head_of(explanation.score),
        **explained_by(explanation),
        a=TerritoryReference(**a.reference()),
        b=TerritoryReference(**b.reference()),
        can_pair=can_pair,
        commitments=asked.commitments,
    )
    return answer(request, found.model_dump_json(by_alias=True).encode())


def _values_beside(asked: _Asked, of: KnownTerritory, partner: KnownTerritory) -> list[Decimal]:
    """The published scores of all other pairs that a territory could make."""
    return [
        scored.value
        for other, scored in asked.scored(of)
        if other.slug != partner.slug and scored.is_publishable and scored.value is not None
    ]


def answer_matches(request: Request, db: Reader, query: MatchQuery, slug: str) -> Response:
    """Whom a territory could pair with, the best first.

    They are worked out in memory from one reading of all profiles, and so are neither sorted otherwise nor searched.

    Raises:
        Problem: 404 where there is no such territory; 400 for a cursor of another list.
    """
    form = choose_format(request, query.f, ["json", "csv"])
    asked = _asked(request, db, query, [slug])
    of = asked.territories[slug]
    scored = list(asked.scored(of))
    ranked = sorted(
        ((other, each) for other, each in scored if each.is_publishable),
        key=lambda one: (-_points(one[1]), one[0].slug),
    )
    ranks = _ranks([each for _, each in ranked])
    chosen = [
        (rank, other, each)
        for rank, (other, each) in zip(ranks, ranked, strict=True)
        if _is_wanted(query, of, other, each)
    ]
    remaining = chosen if query.cursor is None else _after(chosen, query.cursor)
    limit = query.limit or (_PARTNERS_IN_A_PAGE if form == "json" else len(remaining))
    page = remaining[:limit]
    items = [_match(of, rank, other, each) for rank, other, each in page]
    next_cursor = _cursor(page[-1]) if len(remaining) > limit else None
    links = [*page_links(request, next_cursor, MEDIA_TYPES[form]), Link(TERMS_PATH, "license")]
    headers = {"Link": link_header(*links)}
    if form == "csv":
        encoder = CsvEncoder([info.alias or name for name, info in TerritoryMatch.model_fields.items()], bom=query.bom)
        body = encode_page(encoder, [item.model_dump_json(by_alias=True) for item in items])
        return answer(request, body, encoder.media_type, {**headers, **file_headers(f"{slug}-matches", "csv")})
    found = TerritoryMatches(
        items=items,
        next_cursor=next_cursor,
        total=len(chosen) if query.count else None,
        unscored=len(scored) - len(ranked),
        commitments=asked.commitments,
    )
    without = set() if query.count else {"total"}
    return answer(request, found.model_dump_json(by_alias=True, exclude=without).encode(), headers=headers)


def _points(scored: Scored) -> Decimal:
    return scored.value if scored.value is not None else Decimal(-1)


def _ranks(scored: list[Scored]) -> list[int]:
    """The rank of each, which are in order: equals share the first place of theirs."""
    ranks: list[int] = []
    for place, each in enumerate(scored):
        is_equal = place > 0 and each.value == scored[place - 1].value
        ranks.append(ranks[-1] if is_equal else place + 1)
    return ranks


def _is_wanted(query: MatchQuery, of: KnownTerritory, other: KnownTerritory, scored: Scored) -> bool:
    if query.country and other.profile.country not in query.country:
        return False
    if query.kind and other.kind not in {kind.value for kind in query.kind}:
        return False
    if query.side and side_of(other) not in query.side:
        return False
    if query.min_score is not None and _points(scored) < Decimal(repr(query.min_score)):
        return False
    if not query.topic:
        return True
    taught = {one.topic for one in teaching_of(of.profile, other.profile)}
    return not taught.isdisjoint(query.topic)


def _match(of: KnownTerritory, rank: int, other: KnownTerritory, scored: Scored) -> TerritoryMatch:
    taught = teaching_of(of.profile, other.profile)
    return TerritoryMatch(
        **head_of(scored),
        **other.reference(),
        kind=TerritoryKind(other.kind),
        side=side_of(other),
        rank=rank,
        teaches=[one.topic for one in taught if one.teacher == other.slug],
        learns=[one.topic for one in taught if one.teacher == of.slug],
    )


_Ranked = tuple[int, KnownTerritory, Scored]


def _cursor(last: _Ranked) -> str:
    """The place behind a partner: its points and its slug, by which the list is in order."""
    plain = json.dumps([str(_points(last[2])), last[1].slug])
    return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


def _after(chosen: list[_Ranked], cursor: str) -> list[_Ranked]:
    try:
        points, slug = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
        place = (-Decimal(str(points)), str(slug))
        return [one for one in chosen if (-_points(one[2]), one[1].slug) > place]
    except (ValueError, TypeError, ArithmeticError, binascii.Error, RecursionError) as error:
        detail = "Not a cursor of this list. Take `nextCursor` of the page before."
        raise invalid_parameter("cursor", "cursor", detail) from error
