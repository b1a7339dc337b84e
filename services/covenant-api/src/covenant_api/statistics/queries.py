"""What the statistics can be asked."""

from covenant_api.signatories.queries import SelectionQuery
from covenant_api.statistics.schemas import StatisticsDimension
from servicekit.parameters import choices


class StatisticsQuery(SelectionQuery):
    """Counts over a selection of signatories."""

    by: list[str] = choices(list(StatisticsDimension), "Breakdowns wanted; all of them if not given")

    @property
    def narrows(self) -> bool:
        """Whether anything but the status chooses: then the selection may be a small part of the register."""
        return bool(self.model_dump(exclude={"status", "by"}, exclude_defaults=True))
