"""The table of contents of the service."""

from importlib.metadata import version

from fastapi import FastAPI

from pairing_api.access import ROUTES
from pairing_api.applications import routes as applications
from pairing_api.calculations import scores as score_calculator
from pairing_api.calculations.routes import CALCULATORS
from pairing_api.calls import routes as calls
from pairing_api.calls.editing import CALL_EDITING
from pairing_api.calls.service import CALLS
from pairing_api.events import routes as events
from pairing_api.events.editing import EVENT_EDITING
from pairing_api.events.service import EVENTS
from pairing_api.features import routes as features
from pairing_api.history import RECORD_KINDS
from pairing_api.indicators import routes as indicators
from pairing_api.indicators.service import INDICATORS
from pairing_api.matching import routes as matching
from pairing_api.members import MEMBERS
from pairing_api.organisations import routes as organisations
from pairing_api.organisations.editing import ORGANISATION_EDITING
from pairing_api.organisations.service import ORGANISATIONS
from pairing_api.pairings import routes as pairings
from pairing_api.pairings.service import PAIRINGS
from pairing_api.partners import routes as partners
from pairing_api.programmes import routes as programmes
from pairing_api.programmes.service import PROGRAMMES
from pairing_api.record_pages import RECORD_PAGES
from pairing_api.settings import PairingSettings
from pairing_api.statistics import routes as statistics
from pairing_api.succession import routes as succession
from pairing_api.territories import routes as territories
from pairing_api.territories.editing import TERRITORY_EDITING
from pairing_api.territories.service import TERRITORIES
from pairing_api.topics import routes as topics
from pairing_api.topics.service import TOPICS
from servicekit import application as kit
from servicekit.changes.routes import changes_router
from servicekit.dictionaries import dictionary_router
from servicekit.editing.drafts import drafts_router
from servicekit.editing.routes import editing_router
from servicekit.features.routes import TAG as FEATURES_TAG
from servicekit.members.routes import members_routers
from servicekit.settings import ServiceSettings

SERVICE = "pairing-api"
PACKAGE = "pairing_api"
BASE_PATH = "/api/pairing/v1"

LISTINGS = (PAIRINGS, TERRITORIES, EVENTS, TOPICS, PROGRAMMES, ORGANISATIONS, INDICATORS, CALLS)

ROUTERS = (
    pairings.router,
    territories.router,
    partners.router,
    score_calculator.router,
    *CALCULATORS,
    events.router,
    topics.router,
    programmes.router,
    organisations.router,
    indicators.router,
    statistics.router,
    calls.router,
    applications.router,
    matching.router,
    editing_router(TERRITORY_EDITING, prefix="/territories", parameter="slug", tag="Territories"),
    editing_router(ORGANISATION_EDITING, prefix="/organisations", parameter="slug", tag="Organisations"),
    editing_router(EVENT_EDITING, prefix="/events", parameter="slug", tag="Events"),
    editing_router(CALL_EDITING, prefix="/calls", parameter="slug", tag="Calls", contacts=False),
    succession.router,
    drafts_router([TERRITORY_EDITING, ORGANISATION_EDITING, EVENT_EDITING, CALL_EDITING], "Changes"),
    changes_router(RECORD_KINDS, "Changes"),
    features.router,
    dictionary_router(LISTINGS, "Dictionaries"),
    *members_routers(MEMBERS),
)

_TAGS = [
    {"name": "Pairings", "description": "Cities and regions that cooperate, on what, and what they signed"},
    {"name": "Territories", "description": "Cities, metropolitan areas, regions and consortia"},
    partners.TAG,
    score_calculator.TAG,
    {"name": "Events", "description": "Visits, workshops, signings and summits"},
    {"name": "Topics", "description": "One vocabulary of topics for all programmes"},
    {"name": "Programmes", "description": "IUC, the programmes before it and those after it"},
    {"name": "Organisations", "description": "Ministries, delegations, networks and others who take part"},
    {"name": "Indicators", "description": "Figures that programmes published about themselves"},
    {"name": "Calls", "description": "Calls for applications: who can apply, until when, and how it is decided"},
    {"name": "Applications", "description": "Applications to calls; private to the applicant and the programme"},
    {"name": "Matching", "description": "Cohorts, match runs and what is proposed of them; for the programme's staff"},
    {"name": "Statistics", "description": "Counts over the records"},
    {"name": "Changes", "description": "What changed, in the order in which it became visible"},
    FEATURES_TAG,
    {"name": "Dictionaries", "description": "What the fields of each list mean"},
    {"name": "Members", "description": "People who sign in, their organisations, and programs that call"},
]

_DESCRIPTION = """\
Who cooperates with whom in International Urban Cooperation, on what, and what came of it.

Every record names its source and how strong the evidence is. Lists come in pages (`limit`, `cursor`), can be
searched (`q`), filtered and sorted, and are offered as JSON and CSV. Filters that take several values can be
repeated or separated by commas; a record needs one of the values of each filter. Pairings that are only
proposed or under discussion, and those declined or lapsed before they were agreed, are not public.
"""


def create_application(settings: ServiceSettings) -> FastAPI:
    """The service with these settings."""
    return kit.create_application(
        service=SERVICE,
        package=PACKAGE,
        title="Pairing API",
        summary="Pairings of cities and regions: who cooperates with whom, on what, and what came of it",
        description=_DESCRIPTION,
        version=version(SERVICE),
        base_path=BASE_PATH,
        routers=ROUTERS,
        tags=_TAGS,
        record_pages=RECORD_PAGES,
        access=ROUTES,
        settings=settings,
    )


def application() -> FastAPI:
    """What the server loads: the service with the settings of its environment."""
    return create_application(PairingSettings())
