"""On which side of a pairing a territory stands, as far as its country says.

A side belongs to a call and to a member of a pairing; countries changed sides. Where nothing but the country is known,
the member states of the European Union of today stand on its side, and all others on that of the partners.
"""

from typing import Final

from pairing_api.pairings.schemas import Side
from pairing_api.scoring.reading import KnownTerritory
from pairing_api.territories.schemas import TerritoryKind

# Member states since 1 February 2020 (Treaty on European Union, article 52; OJ C 326, 26.10.2012, with the accessions
# since, and the withdrawal agreement OJ L 29, 31.1.2020).
EU_MEMBER_STATES: Final = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # fmt: skip


def side_of(territory: KnownTerritory) -> Side:
    """The side that its country says."""
    return Side.EU if territory.profile.country in EU_MEMBER_STATES else Side.PARTNER


def are_regions(a: KnownTerritory, b: KnownTerritory) -> bool:
    """Whether both are regions, which cooperate on innovation."""
    return a.kind == b.kind == TerritoryKind.REGION.value


def could_pair(a: KnownTerritory, b: KnownTerritory) -> bool:
    """Whether both could make a pair as far as the public records say: sides differ, and regions pair with regions."""
    is_region = TerritoryKind.REGION.value
    return side_of(a) is not side_of(b) and (a.kind == is_region) == (b.kind == is_region)
