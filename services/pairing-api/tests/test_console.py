"""The console command, run as a person runs it."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).parent / "pairing-api"
    return subprocess.run(
        [command, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", **environment},
        timeout=120,
    )


def test_an_empty_database_is_migrated_and_loaded(databases, demo_folder: Path) -> None:  # type: ignore[no-untyped-def]
    url = databases.empty()
    done = run("migrate", PAIRING_DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].startswith("topics and programmes: created=")
    again = run("migrate", PAIRING_DATABASE_URL=url)
    assert again.stdout.splitlines()[-1].startswith("topics and programmes: created=0 updated=0 unchanged=")
    loaded = run("load-demo", str(demo_folder), PAIRING_DATABASE_URL=url)
    assert loaded.returncode == 0, loaded.stderr
    assert loaded.stdout.startswith("pairing data: created=")


@pytest.mark.parametrize("settings", ["", "PAIRING_LOG_LEVEL=debug\n"])
def test_a_missing_setting_is_one_line(settings: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.env"
    file.write_text(settings)
    done = run("migrate", IUC_SETTINGS_FILE=str(file))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "PAIRING_DATABASE_URL is not set" in done.stderr


def test_a_folder_without_data_is_one_line(pairing_url: str, tmp_path: Path) -> None:
    done = run("load-demo", str(tmp_path), PAIRING_DATABASE_URL=pairing_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"pairing-api: {tmp_path}/sources.json: No such file or directory\n"


def test_a_database_that_is_not_migrated_is_one_line(databases, demo_folder: Path) -> None:  # type: ignore[no-untyped-def]
    done = run("load-demo", str(demo_folder), PAIRING_DATABASE_URL=databases.empty())
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
