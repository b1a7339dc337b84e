"""Which events a list shows."""

from datetime import date

from pydantic import Field

from pairing_api.events.schemas import EventItem, EventKind
from pairing_api.programmes.schemas import Strand
from servicekit.parameters import Format, PlaceListQuery, RecordQuery, field_choices, format_choice, sort_choices
from servicekit.schemas import CountryCode, Slug


class EventQuery(PlaceListQuery):
    """Which events a list shows."""

    kind: list[EventKind] = Field(default=[], max_length=20, description="What kind of meeting it was")
    strand: list[Strand] = Field(default=[], max_length=10, description="The strand it belongs to")
    programme: list[Slug] = Field(default=[], max_length=20, description="Slug of the programme")
    country: list[CountryCode] = Field(
        default=[],
        max_length=260,
        description="Country or territory where it was, or where that is not known, of a city or region that hosted"
        " it: ISO 3166-1 alpha-2, and XK",
    )
    territory: list[Slug] = Field(
        default=[], max_length=20, description="Slug of a territory that hosted it or took part"
    )
    pairing: list[Slug] = Field(default=[], max_length=20, description="Slug of a pairing it belongs to")
    topic: list[Slug] = Field(
        default=[], max_length=20, description="Code of one of its topics; narrower topics count too"
    )
    from_day: date | None = Field(
        default=None, alias="from", description="Events that may have lasted until this day or later"
    )
    to_day: date | None = Field(default=None, alias="to", description="Events that began on this day or earlier")
    sort: list[str] = sort_choices("startsOn", "title")
    fields: list[str] = field_choices(EventItem)
    f: Format | None = format_choice("json", "csv", "xlsx", "geojson", "jsonld", "ics")


class EventRecordQuery(RecordQuery):
    """How one event is shown."""

    f: Format | None = format_choice("json", "geojson", "jsonld", "ics")
