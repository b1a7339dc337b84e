"""The codes of plans and their actions."""

from servicekit.schemas import Code


class ActionStatus(Code):
    """How far an action has come."""

    NOT_STARTED = "not_started", "Not begun yet"
    IN_PROGRESS = "in_progress", "Being carried out"
    COMPLETED = "completed", "Carried out"
    POSTPONED = "postponed", "Put off to a later time"
    CANCELLED = "cancelled", "Given up"


class ActionOrigin(Code):
    """On whose initiative an action is taken."""

    LOCAL = "local", "Of the local authority"
    REGIONAL = "regional", "Of the region, the coordinator or another regional body"
    NATIONAL = "national", "Of the national government or another national body"
    MIXED = "mixed", "Of several of these, or it cannot be told"


class ActionSector(Code):
    """The sector in which an action has its effect."""

    MUNICIPAL_BUILDINGS = "municipal_buildings", "Buildings, equipment and facilities of the local authority"
    TERTIARY_BUILDINGS = "tertiary_buildings", "Buildings, equipment and facilities of services and trade"
    RESIDENTIAL_BUILDINGS = "residential_buildings", "Homes"
    PUBLIC_LIGHTING = "public_lighting", "Public lighting"
    INDUSTRY = "industry", "Industry"
    TRANSPORT = "transport", "Transport: the authority's own vehicles, public, private and commercial transport"
    LOCAL_ELECTRICITY = "local_electricity", "Production of electricity in the place"
    LOCAL_HEAT_COLD = "local_heat_cold", "Production of heat and cold in the place"
    ENERGY = "energy", "Supply of energy (adaptation)"
    BUILDINGS = "buildings", "Buildings (adaptation)"
    WASTE = "waste", "Waste"
    WATER = "water", "Water and waste water"
    AGRICULTURE_FORESTRY = "agriculture_forestry", "Agriculture and forestry"
    LAND_USE_PLANNING = "land_use_planning", "Land use planning"
    ENVIRONMENT_BIODIVERSITY = "environment_biodiversity", "Environment and biodiversity"
    HEALTH = "health", "Health"
    CIVIL_PROTECTION = "civil_protection", "Civil protection and emergency"
    TOURISM = "tourism", "Tourism"
    EDUCATION = "education", "Education"
    ICT = "ict", "Information and communication"
    SEVERAL = "several", "Several sectors"
    OTHER = "other", "Another sector"


class Pillar(Code):
    """A pillar of the Global Covenant."""

    MITIGATION = "mitigation", "Less emissions"
    ADAPTATION = "adaptation", "Adaptation to the effects of climate change"
    ENERGY = "energy", "Access to secure, sustainable and affordable energy"
