"""Settings of the service."""

from pydantic_settings import SettingsConfigDict

from servicekit.settings import EnvironmentSettings


class PairingSettings(EnvironmentSettings):
    """What the service can be told, each as `PAIRING_…` in the environment."""

    model_config = SettingsConfigDict(env_prefix="PAIRING_", env_ignore_empty=True, extra="ignore", frozen=True)
