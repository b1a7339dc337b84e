"""Settings of covenant-api: what every service has, under the prefix `COVENANT_`."""

from pydantic_settings import SettingsConfigDict

from servicekit.settings import ServiceSettings


class CovenantSettings(ServiceSettings):
    """Read from `COVENANT_…` variables, `COVENANT_…_FILE` files or the launcher's settings file."""

    model_config = SettingsConfigDict(env_prefix="COVENANT_", extra="ignore", frozen=True)
