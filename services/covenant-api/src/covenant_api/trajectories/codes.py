"""The codes of trajectories."""

from servicekit.schemas import Code


class Assumption(Code):
    """What is assumed otherwise."""

    GWP_SET = "gwp_set", "Another set of warming potentials, for all inventories"
    APPROACH = "approach", "Another approach, for all inventories"
    POPULATION = "population", "Another population in the target year"


class Obstacle(Code):
    """Why a figure cannot be worked out under an assumption."""

    GASES_NOT_STORED = (
        "gases_not_stored",
        "Emissions are stored as CO2 equivalent alone, and the gases that they are made of are not known",
    )
    FACTORS_NOT_STORED = "factors_not_stored", "No factors of that approach are stored for its lines"
    GAS_WITHOUT_POTENTIAL = "gas_without_potential", "A gas of it has no warming potential in that set"
    STATED_IN_TONNES = "stated_in_tonnes", "The figure is stated in tonnes of CO2 equivalent, and stays as it is"
