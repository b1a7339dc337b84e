"""Settings of covenant-api: what every service has, under the prefix `COVENANT_`."""

from pydantic_settings import SettingsConfigDict

from servicekit.settings import EnvironmentSettings


class CovenantSettings(EnvironmentSettings):
    """Read from `COVENANT_…` variables, `COVENANT_…_FILE` files or the launcher's settings file."""

    model_config = SettingsConfigDict(env_prefix="COVENANT_", env_ignore_empty=True, extra="ignore", frozen=True)
