"""Where settings come from, and which goes first."""

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError
from pydantic_settings import SettingsConfigDict

from servicekit.settings import EnvironmentSettings, ServiceSettings


class SampleSettings(EnvironmentSettings):
    model_config = SettingsConfigDict(env_prefix="SAMPLE_", env_ignore_empty=True, extra="ignore", frozen=True)


@pytest.fixture(autouse=True)
def launcher_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings.env"
    monkeypatch.setenv("IUC_SETTINGS_FILE", str(path))
    return path


def test_the_launchers_file_is_enough(launcher_file: Path) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql+psycopg://file\nOTHER=1\n")
    assert SampleSettings().database_url.get_secret_value() == "postgresql+psycopg://file"


def test_a_secret_file_goes_before_the_launchers_file(
    launcher_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql+psycopg://file\n")
    secret = tmp_path / "secret"
    secret.write_text("postgresql+psycopg://secret\n")
    monkeypatch.setenv("SAMPLE_DATABASE_URL_FILE", str(secret))
    assert SampleSettings().database_url.get_secret_value() == "postgresql+psycopg://secret"


def test_the_environment_goes_before_everything(
    launcher_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql+psycopg://file\n")
    secret = tmp_path / "secret"
    secret.write_text("postgresql+psycopg://secret\n")
    monkeypatch.setenv("SAMPLE_DATABASE_URL_FILE", str(secret))
    monkeypatch.setenv("SAMPLE_DATABASE_URL", "postgresql+psycopg://environment")
    assert SampleSettings().database_url.get_secret_value() == "postgresql+psycopg://environment"


def test_without_a_database_there_is_an_error_that_names_it() -> None:
    with pytest.raises(ValidationError, match="database_url"):
        SampleSettings()


def test_the_password_does_not_show() -> None:
    settings = SampleSettings(database_url=SecretStr("postgresql+psycopg://user:hush@host/db"))
    assert "hush" not in repr(settings)


def test_an_empty_variable_counts_as_not_set(launcher_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql+psycopg://file\n")
    monkeypatch.setenv("SAMPLE_DATABASE_URL", "")
    assert SampleSettings().database_url.get_secret_value() == "postgresql+psycopg://file"


@pytest.mark.parametrize("address", ["postgresql://host/db", "sqlite://", "nonsense", "host/db"])
def test_an_address_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match=r"postgresql\+psycopg"):
        ServiceSettings.model_validate({"database_url": address})


def test_settings_that_are_given_do_not_look_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POOL_SIZE", "55")
    monkeypatch.setenv("LOG_LEVEL", "nonsense")
    settings = ServiceSettings.model_validate({"database_url": "postgresql+psycopg://host/db"})
    assert settings.pool_size == 10
