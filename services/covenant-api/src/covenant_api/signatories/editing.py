"""How signatories are edited: by whom, which fields, and where they are stored."""

from typing import Final

from covenant_api.access import SIGNATORIES
from covenant_api.signatories.content import OFFICER_FIELDS
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.storing import check_signatory, remove_signatory, restore_signatory, store_signatory
from servicekit.editing.declaration import Editing

SIGNATORY_EDITING: Final = Editing(
    kind=SIGNATORY_RECORD,
    noun="signatory",
    officer_fields=OFFICER_FIELDS,
    permissions=SIGNATORIES,
    check=check_signatory,
    store=store_signatory,
    restore=restore_signatory,
    remove=remove_signatory,
)
