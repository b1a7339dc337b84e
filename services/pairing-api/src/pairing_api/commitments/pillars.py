"""What promises have in common, whichever covenant they were made in."""

from collections.abc import Iterable
from typing import Final

# The three pillars of the Global Covenant of Mayors, and what each kind of promise of covenant-api is about. Its own
# commitment is to all three (Common Reporting Framework, 2018); the pledge of Covenant of Mayors Japan names local
# sustainable energy, emissions and adaptation.
_PILLARS: Final = {
    "mitigation_2020": {"mitigation"},
    "mitigation_2030": {"mitigation"},
    "mitigation_2050": {"mitigation"},
    "adaptation": {"adaptation"},
    "energy_poverty": {"energy"},
    "gcom": {"mitigation", "adaptation", "energy"},
    "jp_2018": {"mitigation", "adaptation", "energy"},
}


def pillars_of(kinds: Iterable[str]) -> frozenset[str]:
    """What these promises are about; a kind that is not known here stands for itself."""
    return frozenset(pillar for kind in kinds for pillar in _PILLARS.get(kind, {kind}))
