"""Drafts, versions and contacts on the wire."""

from servicekit.schemas import Code


class StoredState(Code):
    """Where a draft stands."""

    DRAFT = "draft", "Being written"
    SUBMITTED = "submitted", "Handed in; waits for review"
    RETURNED = "returned", "Given back with a remark"
