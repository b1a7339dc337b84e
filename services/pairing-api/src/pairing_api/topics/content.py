"""What a topic is, as the change record holds it, and what people write about topics."""

from typing import Annotated

from pydantic import AfterValidator, Field

from pairing_api.content import refuse_repetition
from pairing_api.topics.schemas import TopicAlias
from servicekit.content_fields import LanguageTag, Lines, WebUrl
from servicekit.schemas import Slug, WireModel

_MOST = 40
LONGEST_STATEMENT = 600


class TopicStatementContent(WireModel):
    """A topic that is offered or sought."""

    topic: Slug = Field(description="Code of the topic", examples=["circular-economy"])
    level: Annotated[int, Field(strict=True, ge=1, le=3)] | None = Field(
        default=None, description="1 to 3: how much there is to offer, or how urgent it is; null where not said"
    )
    texts: dict[LanguageTag, Annotated[Lines, Field(max_length=LONGEST_STATEMENT)]] = Field(
        default={}, max_length=60, description="What exactly is meant, by language (BCP 47)"
    )
    evidence_url: WebUrl | None = Field(
        default=None, description="Address at which it can be seen; an offer of level 3 needs it"
    )


def _once_each(statements: list[TopicStatementContent]) -> list[TopicStatementContent]:
    refuse_repetition("topic", [one.topic for one in statements])
    return statements


def _once(codes: list[str]) -> list[str]:
    refuse_repetition("topic", codes)
    return codes


TopicStatements = Annotated[list[TopicStatementContent], Field(max_length=_MOST), AfterValidator(_once_each)]
TopicCodes = Annotated[list[Slug], Field(max_length=_MOST), AfterValidator(_once)]


class TopicContent(WireModel):
    """A topic by itself, without what is counted or named elsewhere."""

    code: str
    names: dict[str, str]
    summaries: dict[str, str]
    parent: str | None
    aliases: list[TopicAlias]
    sdgs: list[int]
