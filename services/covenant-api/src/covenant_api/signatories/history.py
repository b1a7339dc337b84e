"""What a signatory is to the record of changes: its own content, and when it is public."""

from typing import Final

from covenant_api.signatories.content import SignatoryContent
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.service import SIGNATORY
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

# The very expressions of the public record, so that the feed of changes says what the register says.
_PUBLIC: Final = {**SIGNATORY.expressions, "commitments": SIGNATORY.expressions["commitment_details"]}

SIGNATORY_RECORD: Final = RecordKind(
    name="signatory",
    content=Projection(SignatoryContent, {name: _PUBLIC[name] for name in SignatoryContent.model_fields}),
    source=records(Signatory),
    id=Signatory.id,
    is_public=Signatory.status != "pending",
)
