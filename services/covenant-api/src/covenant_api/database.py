"""Base of this service's models."""

from sqlalchemy.orm import DeclarativeBase

from servicekit.database import new_metadata


class Base(DeclarativeBase):
    """Base of the models of covenant-api."""

    metadata = new_metadata()
