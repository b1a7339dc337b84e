"""Which rule sets records were made under, and with which bytes."""

from datetime import datetime

from sqlalchemy import CheckConstraint, DateTime, func
from sqlalchemy.orm import Mapped, mapped_column

from covenant_api.database import Base


class UsedRuleSet(Base):
    """A rule set that a record was stored under: from then on its file must not change."""

    __tablename__ = "used_rule_sets"
    __table_args__ = (CheckConstraint("digest ~ '^[0-9a-f]{64}$'", name="digest"),)

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]
    first_used_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
