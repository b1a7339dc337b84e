"""The databases that are measured: a register as an import leaves it, and one that has grown a hundredfold."""

from __future__ import annotations

import os
import secrets
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg
from psycopg import sql

from benchmarks.servers import service_command, service_environment
from stack.postgres import Cluster

_PARTS: Final = ("commitments", "signatory_external_ids", "signatory_covenants")
_TABLES: Final = ("signatories", *_PARTS)


@dataclass(frozen=True, slots=True)
class Register:
    """A database of covenant-api: its name, and its address for SQLAlchemy."""

    name: str
    url: str

    @property
    def address(self) -> str:
        """Its address for psycopg and psql."""
        return self.url.replace("+psycopg", "")


@dataclass(frozen=True, slots=True)
class Imported:
    """What the console command took: seconds, the highest memory of its process, and its summary."""

    seconds: float
    peak_mb: float
    summary: str


def new_register(cluster: Cluster, name: str) -> Register:
    """An empty register at the newest migration."""
    password = secrets.token_hex(8)
    cluster.create_database(name, owner=name, password=password)
    register = Register(name, cluster.url(name, name, password))
    environment = {**os.environ, **service_environment(register.url)}
    subprocess.run(service_command("migrate"), env=environment, check=True, capture_output=True)
    return register


def import_list(register: Register, path: Path, report: Path | None = None) -> Imported:
    """Import a list with the console command, as a person would."""
    command = service_command("import-signatories", str(path))
    if report is not None:
        command += ["--report", str(report)]
    began = time.perf_counter()
    with subprocess.Popen(
        command, env={**os.environ, **service_environment(register.url)}, stdout=subprocess.PIPE, text=True
    ) as process:
        summary = process.stdout.read().strip() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)  # what it took is told once, to whom waits
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"the import ended with {process.returncode}")
    return Imported(time.perf_counter() - began, usage.ru_maxrss / 1000, summary)


# What a copy of a signatory is called: words of letters that no real name begins with.
_WORDS: Final = "translate(substr(md5(made.id::text), {}, 7), '0123456789', 'qwxzjvbkgh')"
_COPIES: Final = f"""
CREATE TEMP TABLE made AS
  SELECT grown.id AS original, uuidv7() AS id, lap
  FROM signatories AS grown CROSS JOIN generate_series(1, %(laps)s) AS lap
  WHERE grown.country <> %(region)s
  LIMIT %(count)s;
ANALYZE made;
INSERT INTO signatories (
  id, name, names, sort_name, search_document, country, latitude, longitude, population, population_year, status,
  source_status, joined_on, adhesion_kind, is_group, coordinator_name, action_plan_expected, source_id)
  SELECT made.id, initcap(named.words), jsonb_build_object('und', initcap(named.words)), named.words,
    array_to_tsvector(string_to_array(named.words, ' ') || named.further
      || CASE WHEN origin.search_document @@ '''union'''::tsquery THEN ARRAY['union'] ELSE '{{}}' END),
    origin.country, origin.latitude + (lap - 50) * 0.0004, origin.longitude + (lap - 50) * 0.0004,
    origin.population + lap, origin.population_year, origin.status, origin.source_status,
    origin.joined_on + lap %% 28, origin.adhesion_kind, origin.is_group, origin.coordinator_name,
    origin.action_plan_expected, origin.source_id
  FROM made JOIN signatories AS origin ON origin.id = made.original
  CROSS JOIN LATERAL (SELECT {_WORDS.format(1)} || ' ' || {_WORDS.format(9)} AS words,
    ARRAY[{_WORDS.format(17)}, {_WORDS.format(25)}, {_WORDS.format(5)}, {_WORDS.format(13)}] AS further) AS named;
INSERT INTO commitments (signatory_id, kind)
  SELECT made.id, kind FROM made JOIN commitments ON signatory_id = made.original;
INSERT INTO signatory_covenants (signatory_id, covenant_id)
  SELECT made.id, covenant_id FROM made JOIN signatory_covenants ON signatory_id = made.original;
INSERT INTO signatory_external_ids (scheme, value, signatory_id)
  SELECT scheme, value || '-' || lap, made.id FROM made JOIN signatory_external_ids ON signatory_id = made.original;
UPDATE signatories SET group_id = lead.id
  FROM made JOIN signatories AS origin ON origin.id = made.original
  JOIN made AS lead ON lead.original = origin.group_id AND lead.lap = made.lap
  WHERE origin.group_id IS NOT NULL AND signatories.id = made.id;
DROP TABLE made;
"""  # noqa: S608 - nothing in it is from outside


def grow(cluster: Cluster, small: Register, name: str, size: int, region: str) -> Register:
    """A copy of a register with `size` signatories: copies under names of their own, in every country but `region`.

    Indexes and foreign keys are made anew at the end, and the tables vacuumed, as autovacuum leaves them.
    """
    owner = small.name
    cluster.execute(f"create database {name} template {small.name} owner {owner}")
    register = Register(name, small.url.rpartition("/")[0] + f"/{name}")
    # While rows pour in nobody needs them to outlive a power cut.
    cluster.execute("alter system set fsync = off; alter system set max_wal_size = '16GB'; select pg_reload_conf();")
    try:
        with psycopg.connect(register.address, autocommit=True) as connection:
            _fill(connection, size, region)
    finally:
        cluster.execute("alter system reset fsync; alter system reset max_wal_size; select pg_reload_conf();")
        cluster.execute("checkpoint")
    return register


def _fill(connection: psycopg.Connection[Any], size: int, region: str) -> None:
    def one(query: str) -> int:
        row = connection.execute(query).fetchone()
        return int(row[0]) if row else 0

    there = one("SELECT count(*) FROM signatories")
    connection.execute("SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'; SET synchronous_commit = off")
    keys = connection.execute(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND conrelid = ANY(%s::regclass[])",
        [list(_TABLES)],
    ).fetchall()
    indexes = connection.execute(
        "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index "
        "WHERE indrelid = ANY(%s::regclass[]) AND NOT indisunique",
        [list(_TABLES)],
    ).fetchall()
    for table, key, _ in keys:
        connection.execute(
            sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(sql.Identifier(table), sql.Identifier(key))
        )
    for index, _ in indexes:
        connection.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(index)))
    # Client-side parameters: several statements go in one message.
    values = {"laps": size // max(there // 2, 1) + 1, "region": region, "count": size - there}
    psycopg.ClientCursor(connection).execute(_COPIES, values)
    for _, definition in indexes:
        connection.execute(definition)
    for table, key, definition in keys:
        # Of rows that were made from valid ones it is known already.
        connection.execute(
            sql.SQL("ALTER TABLE {} ADD CONSTRAINT {} {} NOT VALID").format(
                sql.Identifier(table), sql.Identifier(key), sql.SQL(definition)
            )
        )
    connection.execute(f"VACUUM (ANALYZE) {', '.join(_TABLES)}")
