"""The real server, from the wheel's binaries."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from stack.postgres import Cluster, PostgresError, free_port, temporary_cluster
from stack.processes import is_alive, wait_until


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with temporary_cluster() as started:
        started.create_database("alpha", owner="alpha", password="one")
        started.create_database("beta", owner="beta", password="two")
        yield started


def connect(cluster: Cluster, role: str, password: str, database: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(host="127.0.0.1", port=cluster.port, user=role, password=password, dbname=database)


def server_pid(cluster: Cluster) -> int:
    return int((cluster.data / "postmaster.pid").read_text().splitlines()[0])


def test_a_role_opens_its_own_database_and_owns_it(cluster: Cluster) -> None:
    with connect(cluster, "alpha", "one", "alpha") as connection:
        connection.execute("create table probe (id uuid default uuidv7())")
        row = connection.execute("select version()").fetchone()
    assert row is not None
    assert str(row[0]).startswith("PostgreSQL 18.")


@pytest.mark.parametrize("database", ["beta", "postgres", "template1"])
def test_a_role_opens_no_other_database(cluster: Cluster, database: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        connect(cluster, "alpha", "one", database)


def test_a_wrong_password_is_refused(cluster: Cluster) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        connect(cluster, "alpha", "two", "alpha")


def test_text_is_ordered_by_code_point_in_the_built_in_locale(cluster: Cluster) -> None:
    told = cluster.execute("select datlocprovider, datlocale from pg_database where datname = 'alpha'")
    assert told == "b|C.UTF-8"


def test_creating_a_database_again_keeps_its_rows_and_sets_the_new_password(cluster: Cluster) -> None:
    cluster.create_database("gamma", owner="gamma", password="first")
    with connect(cluster, "gamma", "first", "gamma") as connection:
        connection.execute("create table kept (n int)")
        connection.execute("insert into kept values (7)")
    cluster.create_database("gamma", owner="gamma", password="it's \\second")
    with connect(cluster, "gamma", "it's \\second", "gamma") as connection:
        assert connection.execute("select n from kept").fetchone() == (7,)


@pytest.mark.parametrize("name", ["", "Alpha", "a-b", "a; drop table x", "é", "x" * 64])
def test_a_name_that_is_none_is_refused(cluster: Cluster, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        cluster.create_database(name, owner="alpha", password="one")


def test_a_dropped_database_is_gone_though_a_session_was_open_in_it(cluster: Cluster) -> None:
    cluster.create_database("delta", owner="delta", password="x")
    session = connect(cluster, "delta", "x", "delta")
    cluster.drop_database("delta")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        connect(cluster, "delta", "x", "delta")
    session.close()


def test_a_failing_script_raises_with_the_servers_words(cluster: Cluster) -> None:
    with pytest.raises(PostgresError, match='relation "nowhere" does not exist'):
        cluster.execute("select * from nowhere;")


def test_a_killed_server_starts_again_with_its_rows() -> None:
    with temporary_cluster() as cluster:
        cluster.execute("create table kept (n int); insert into kept values (1);")
        pid = server_pid(cluster)
        os.kill(pid, signal.SIGKILL)
        assert wait_until(lambda: not is_alive(pid), 10)
        cluster.start()
        assert cluster.execute("select n from kept") == "1"


def test_a_lock_that_names_another_living_process_is_put_aside() -> None:
    with temporary_cluster() as cluster:
        lock = cluster.data / "postmaster.pid"
        lines = lock.read_text().splitlines()
        cluster.stop()
        # a child of ours: PostgreSQL forgives a lock with the number of its own parent
        with subprocess.Popen(
            ["/bin/sleep", "60"],
            user=cluster.account.uid if cluster.account else None,
        ) as bystander:
            lock.write_text("\n".join([str(bystander.pid), *lines[1:]]) + "\n")
            if cluster.account:
                cluster.account.own(lock)
            cluster.start()
            assert bystander.poll() is None
            bystander.terminate()
        assert cluster.execute("select 1") == "1"


def test_a_server_left_running_by_an_earlier_start_is_replaced() -> None:
    with temporary_cluster() as first:
        old = server_pid(first)
        second = Cluster(first.directory, free_port(), "unused", fast=True)
        second.start()
        try:
            assert not is_alive(old)
            assert is_alive(server_pid(second))
        finally:
            second.stop()


def test_an_initialisation_that_was_cut_short_is_made_anew() -> None:
    with temporary_cluster() as cluster:
        cluster.stop()
        cluster.data.rename(cluster.directory / "data.unfinished")
        (cluster.directory / "data.unfinished" / "PG_VERSION").unlink()
        cluster.initialise()
        cluster.start()
        assert cluster.execute("select 1") == "1"


def test_a_taken_port_is_said_in_the_servers_words() -> None:
    with (
        temporary_cluster() as first,
        pytest.raises(PostgresError, match="did not start"),
        temporary_cluster(port=first.port),
    ):
        pass


def test_nothing_is_left_behind() -> None:
    with temporary_cluster() as cluster:
        pid, directory = server_pid(cluster), cluster.directory
    assert not is_alive(pid)
    assert not directory.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's death")
def test_the_server_ends_when_the_process_that_started_it_is_killed(tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from stack.postgres import temporary_cluster\n"
        "with temporary_cluster() as cluster:\n"
        "    print(cluster.directory, (cluster.data / 'postmaster.pid').read_text().split()[0], flush=True)\n"
        "    time.sleep(60)\n"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        directory, pid = starter.stdout.readline().split()
        starter.kill()
    assert wait_until(lambda: not is_alive(int(pid)), 20)
    shutil.rmtree(directory)
