"""Calculator of risks: the score of a hazard."""

from typing import Any

from pydantic import Field

from covenant_api.calculations.frame import answer, calculation_router
from covenant_api.calculations.ruled import PLATFORM, Judged
from covenant_api.calculations.schemas import CalculationAnswer, CalculationRequest
from covenant_api.rules.findings import Clause
from covenant_api.rules.risk_scores import RiskLevel, risk_score
from servicekit.writing.bodies import StrictJson

router = calculation_router()
_SCORE = Clause(
    code="risk-score",
    text="Low is 1, moderate 2, high 3; the score is the product: 1 to 2 low, 3 to 4 moderate, 6 to 9 high.",
    is_verified=True,
    source=PLATFORM,
)


class RvaScore(CalculationRequest):
    """A hazard."""

    probability: RiskLevel | None = Field(default=None, description="How probable it is", examples=["high"])
    consequence: RiskLevel | None = Field(default=None, description="How grave it is", examples=["moderate"])


class RvaScoreAnswer(CalculationAnswer):
    """Its score."""

    score: int | None = Field(description="1 to 9; null where one of the two is not known")
    level: RiskLevel = Field(description="The level of the risk")


@router.post("/rva-score", response_model=RvaScoreAnswer)
def calculate_rva_score(_: StrictJson, body: RvaScore) -> Any:
    """The score of a hazard: probability times consequence."""
    score, level = risk_score(body.probability, body.consequence)
    judged = Judged()
    judged.step("score", score, "probability x consequence", _SCORE)
    judged.step("level", level.value, "1-2 low, 3-4 moderate, 6-9 high", _SCORE)
    return answer(RvaScoreAnswer, judged.steps, clauses=judged.clauses, score=score, level=level)
