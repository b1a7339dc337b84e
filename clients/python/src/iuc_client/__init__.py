"""The APIs of the International Urban Cooperation platform: covenants in `covenant`, pairings in `pairing`."""

from iuc_client.answers import FieldError, ProblemError, parsed
from iuc_client.files import download
from iuc_client.pages import records

__all__ = ["FieldError", "ProblemError", "download", "parsed", "records"]
