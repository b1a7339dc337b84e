"""Settings of the service."""

from pydantic_settings import SettingsConfigDict

from servicekit.settings import ServiceSettings


class PairingSettings(ServiceSettings):
    """What the service can be told, each as `PAIRING_…` in the environment."""

    model_config = SettingsConfigDict(env_prefix="PAIRING_", extra="ignore", frozen=True)
