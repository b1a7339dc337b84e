"""Where settings come from, and which goes first."""

from pathlib import Path

import pytest
from pydantic import ValidationError
from pydantic_settings import SettingsConfigDict

from servicekit.settings import ServiceSettings


class SampleSettings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="SAMPLE_", extra="ignore", frozen=True)


@pytest.fixture(autouse=True)
def launcher_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings.env"
    monkeypatch.setenv("IUC_SETTINGS_FILE", str(path))
    return path


def test_the_launchers_file_is_enough(launcher_file: Path) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql://file\nOTHER=1\n")
    assert SampleSettings().database_url.get_secret_value() == "postgresql://file"


def test_a_secret_file_goes_before_the_launchers_file(
    launcher_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql://file\n")
    secret = tmp_path / "secret"
    secret.write_text("postgresql://secret\n")
    monkeypatch.setenv("SAMPLE_DATABASE_URL_FILE", str(secret))
    assert SampleSettings().database_url.get_secret_value() == "postgresql://secret"


def test_the_environment_goes_before_everything(
    launcher_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher_file.write_text("SAMPLE_DATABASE_URL=postgresql://file\n")
    monkeypatch.setenv("SAMPLE_DATABASE_URL", "postgresql://environment")
    assert SampleSettings().database_url.get_secret_value() == "postgresql://environment"


def test_without_a_database_there_is_an_error_that_names_it() -> None:
    with pytest.raises(ValidationError, match="database_url"):
        SampleSettings()


def test_the_password_does_not_show() -> None:
    settings = SampleSettings.model_validate({"database_url": "postgresql://user:hush@host/db"})
    assert "hush" not in repr(settings)
