"""The secret files of docker-compose.yml."""

import re
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "stack/container/make-secrets"
NAMES = {
    f"{service}-{kind}"
    for service in ("covenant", "pairing", "identity")
    for kind in ("db-admin-password", "db-password", "database-url")
} | {"registration-token", "smtp-url"}


def make_secrets(folder: Path) -> dict[str, str]:
    """Run the script and read what lies in the folder afterwards."""
    subprocess.run([str(SCRIPT), str(folder)], check=True, capture_output=True)
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_every_secret_is_random_and_the_address_holds_the_password_of_its_own_role(tmp_path: Path) -> None:
    secrets, others = make_secrets(tmp_path / "one"), make_secrets(tmp_path / "two")
    assert set(secrets) == NAMES
    passwords = [
        value for made in (secrets, others) for name, value in made.items() if "password" in name or "token" in name
    ]
    assert len(set(passwords)) == len(passwords) == 14
    assert all(re.fullmatch("[0-9a-f]{48}", password) for password in passwords)
    for role in ("covenant", "pairing", "identity"):
        address = f"postgresql+psycopg://{role}:{secrets[f'{role}-db-password']}@{role}-db:5432/{role}"
        assert secrets[f"{role}-database-url"] == address


def test_a_second_run_changes_nothing_and_makes_what_is_missing(tmp_path: Path) -> None:
    first = make_secrets(tmp_path / "secrets")
    (tmp_path / "secrets" / "pairing-database-url").unlink()
    assert make_secrets(tmp_path / "secrets") == first


def test_only_the_owner_enters_the_folder_and_a_container_may_read_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    make_secrets(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o444}
