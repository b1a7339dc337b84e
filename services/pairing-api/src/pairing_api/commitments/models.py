"""The last good copy of what covenant-api answered."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import Base


class CommitmentCopyRecord(Base):
    """One answer of covenant-api, about the places that it was asked for."""

    __tablename__ = "commitment_copies"

    # The address that was asked, from the service's own on.
    asked: Mapped[str] = mapped_column(primary_key=True)
    geonames_ids: Mapped[list[int]] = mapped_column(ARRAY(BigInteger))
    # Codes by GeoNames identifier (a text, as JSON has it); a place that is no signatory has none.
    commitments: Mapped[dict[str, list[str]]] = mapped_column(JSONB)
    etag: Mapped[str | None]
    read_at: Mapped[datetime]
