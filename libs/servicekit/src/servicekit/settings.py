"""Settings of a service: environment first, then secret files, then the launcher's settings file.

`X_FILE` names a file that holds the value of `X` (secrets in containers). Beside the embedded platform a
console command needs no settings at all: the launcher leaves them in `.run/settings.env` of the checkout
that the virtual environment belongs to, or in the file that `IUC_SETTINGS_FILE` names.
"""

import os
import re
import sys
from email.utils import parseaddr
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, Field, SecretStr, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    PydanticBaseSettingsSource,
)
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

_ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_ADDRESS = re.compile(_ORIGIN.pattern + r"(/[!-~]*)?")
_MAIL_SERVER = re.compile(r"smtps?://([^\s@/]+@)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?/?")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


def settings_file() -> Path:
    """Where the launcher leaves the settings of the running platform."""
    named = os.environ.get("IUC_SETTINGS_FILE")
    return Path(named) if named else Path(sys.prefix).parent / ".run" / "settings.env"


class _SecretFiles(PydanticBaseSettingsSource):
    """Reads `X` from the file that the environment variable `X_FILE` names."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        prefix = self.config.get("env_prefix", "")
        path = os.environ.get(f"{prefix}{field_name}_file".upper())
        value = Path(path).read_text(encoding="utf-8").strip() if path else None
        return value, field_name, False

    def __call__(self) -> dict[str, Any]:
        found = {}
        for name, field in self.settings_cls.model_fields.items():
            value, key, _ = self.get_field_value(field, name)
            if value is not None:
                found[key] = value
        return found


def require_address(value: str) -> str:
    """An address of the web, or nothing. Raises ValueError for anything else."""
    if value and not _ADDRESS.fullmatch(value):
        raise ValueError("must be an address with scheme and host, such as https://iuc.example/identity")
    return value


class ServiceSettings(BaseModel):
    """What every service can be told."""

    database_url: SecretStr = Field(description="SQLAlchemy address of the service's own database")
    read_database_url: SecretStr | None = Field(
        default=None,
        description="Address of a streaming replica for public reads; the database itself if unset",
    )
    pool_size: int = Field(
        default=10,
        ge=1,
        le=100,
        description="Connections for requests that read, and as many for those that write, per process",
    )
    export_pool_size: int = Field(
        default=3, ge=1, le=50, description="Connections, and so streamed exports at a time, per process"
    )
    statement_timeout_ms: int = Field(
        default=10_000,
        ge=100,
        le=600_000,
        description="Longest run of one statement of a request, milliseconds",
    )
    export_timeout_ms: int = Field(
        default=300_000, ge=1000, le=3_600_000, description="Longest time that one export may take, milliseconds"
    )
    public_url: str = Field(
        default="",
        description="Address under which the public reaches the platform, scheme and host, for links that are absolute",
    )
    identity_issuer: str = Field(
        default="",
        description="Issuer of the tokens that are taken, its identifier letter by letter; without one nobody can "
        "sign in",
    )
    identity_keys_url: str = Field(
        default="",
        description="Address of the issuer's key set, where the service reaches it at another one than the public; "
        "found through the issuer's discovery document if unset",
    )
    identity_audience: str = Field(
        default="iuc-api", min_length=1, description="Audience that an access token must be given out for"
    )
    identity_site_client: str = Field(
        default="iuc-site", min_length=1, description="The site's client identifier at the issuer"
    )
    identity_registration_url: str = Field(
        default="",
        description="Address at which the issuer registers clients (RFC 7591); without one, staff name clients that "
        "exist already",
    )
    identity_registration_token: SecretStr | None = Field(
        default=None, description="Initial access token for the registration of clients"
    )
    identity_sign_up: Literal["open", "invited"] = Field(
        default="open",
        description="Who may make an account at the platform's own provider; where it is those who were invited, the "
        "message of an invitation has the address for it",
    )
    first_administrator: str = Field(
        default="",
        description="E-mail address whose holder becomes administrator by the first sign-in, while there is none",
    )
    smtp_url: SecretStr | None = Field(
        default=None,
        description="Mail server, smtp://host:port or smtps://user:password@host; without one no mail is sent",
    )
    mail_from: str = Field(default="IUC platform <no-reply@localhost>", min_length=3, description="Whom mails are from")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least severe log record that is written"
    )

    @field_validator("public_url")
    @classmethod
    def _is_origin(cls, value: str) -> str:
        origin = value.rstrip("/")
        if origin and not _ORIGIN.fullmatch(origin):
            raise ValueError("must be scheme and host alone, such as https://iuc.example")
        return origin

    @field_validator("identity_issuer", "identity_keys_url", "identity_registration_url")
    @classmethod
    def _is_web_address(cls, value: str) -> str:
        return require_address(value)

    @field_validator("first_administrator")
    @classmethod
    def _is_email_address(cls, value: str) -> str:
        if value and not _EMAIL.fullmatch(value):
            raise ValueError("must be an e-mail address")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _is_mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        # A secret file is there in any case; an empty one stands for no mail server.
        if value is None or not value.get_secret_value():
            return None
        if not _MAIL_SERVER.fullmatch(value.get_secret_value()):
            raise ValueError("must be smtp://host:port or smtps://user:password@host")
        return value

    @field_validator("mail_from")
    @classmethod
    def _is_sender(cls, value: str) -> str:
        if not _EMAIL.fullmatch(parseaddr(value)[1]) or "\n" in value or "\r" in value:
            raise ValueError("must be an e-mail address, with a name before it or without")
        return value

    @field_validator("database_url", "read_database_url")
    @classmethod
    def _is_address(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            try:
                driver = make_url(value.get_secret_value()).drivername
            except ArgumentError:
                driver = ""
            if driver != "postgresql+psycopg":
                raise ValueError("must begin with postgresql+psycopg://")
        return value


class EnvironmentSettings(BaseSettings, ServiceSettings):
    """The same, read from the surroundings. A service subclasses it and sets `env_prefix`.

    An empty variable counts as not set.
    """

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order: arguments, environment, secret files, the launcher's file."""
        launcher_file = DotEnvSettingsSource(settings_cls, env_file=settings_file(), env_ignore_empty=True)
        return init_settings, env_settings, _SecretFiles(settings_cls), launcher_file
