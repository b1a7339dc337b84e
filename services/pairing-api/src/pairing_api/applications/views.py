"""An application as those see it who write or assess it."""

from pydantic import Field

from pairing_api.applications.content import ApplicationContent
from pairing_api.applications.schemas import ApplicationItem, Effect
from servicekit.problems import FieldError


class Application(ApplicationItem):
    """An application with what is written. Who only assesses it sees what was submitted."""

    content: ApplicationContent = Field(description="What is written")
    submitted: ApplicationContent | None = Field(
        description="What was last submitted and counts; without the contact, which is kept once"
    )
    is_editable: bool = Field(description="Whether the caller can change it now")
    missing: list[FieldError] = Field(
        description="What a submission would be refused for now; empty where the caller cannot change it"
    )
    eligibility: Effect | None = Field(description="What the rules made of it when it was submitted; null before that")
    withdrawal_reason: str | None = Field(description="Why it was withdrawn")
