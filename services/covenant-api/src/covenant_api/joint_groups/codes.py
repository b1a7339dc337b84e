"""The codes of joint groups."""

from servicekit.schemas import Code


class JointOption(Code):
    """How signatories plan together (options 1 and 2 of the European Covenant's joint plans)."""

    INDIVIDUAL = "individual", "Option 1: each keeps its own target, inventory and templates; the plan is one document"
    SHARED = "shared", "Option 2: one target, one inventory and one plan for all, reported once by the lead"
