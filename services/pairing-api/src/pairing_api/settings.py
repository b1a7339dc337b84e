"""Settings of the service."""

from pydantic import Field, field_validator
from pydantic_settings import SettingsConfigDict

from servicekit.settings import EnvironmentSettings, ServiceSettings, require_address


class PairingServiceSettings(ServiceSettings):
    """What pairing-api can be told beside what every service can."""

    covenant_api_url: str = Field(
        default="",
        description="Address of covenant-api with its path, such as http://covenant-api:8000/api/covenant/v1, where "
        "this service reaches it; without one, the commitments of territories are not known",
    )

    @field_validator("covenant_api_url")
    @classmethod
    def _is_address_of_a_service(cls, value: str) -> str:
        return require_address(value).rstrip("/")


class PairingSettings(EnvironmentSettings, PairingServiceSettings):
    """What the service can be told, each as `PAIRING_…` in the environment."""

    model_config = SettingsConfigDict(env_prefix="PAIRING_", env_ignore_empty=True, extra="ignore", frozen=True)
