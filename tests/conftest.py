"""What every test may ask for."""

import fcntl
import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.in_process import lent_parquet_writer, lent_readers, outagewire

ROOT = Path(__file__).resolve().parents[1]

# How busy the machine is says nothing of the code.
settings.register_profile("outagewire", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("outagewire")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no processor stands idle at the end: the thousands of short tests fill it."""
    short = {ROOT / "tests" / "core", ROOT / "tests" / "formats"}
    items.sort(key=lambda one: not short.isdisjoint(one.path.parents))


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the checkout; tests that need it skip where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "data" / "real").is_dir():
        pytest.skip("needs ../shared (real documents), which is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def replayed(root: Path, tmp_path_factory: pytest.TempPathFactory, _lent_processes: None) -> Path:
    """The record that `replay` makes of the bundled snapshot, for tests of what comes after it: to be copied, never written
    to. It is made once for all processes of a run of the tests.
    """
    own = tmp_path_factory.getbasetemp()
    place = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "replayed"
    with place.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            made = tmp_path_factory.mktemp("replay")
            shutil.copytree(root / "tests" / "replay" / "content", made / "content")
            where = ["--content", str(made / "content"), "--cache", str(made / "cache")]
            done = outagewire("-q", *where, "replay", str(root / "tests" / "replay" / "snapshot"))
            assert done.returncode in (0, 3), done.stderr
            (made / "content").rename(place)
    return place


@pytest.fixture(autouse=True, scope="session")
def _only_loopback() -> Iterator[None]:
    """No test opens a socket outside loopback, and none asks a name server."""
    patch = pytest.MonkeyPatch()
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else str(host)
        try:
            inside = ipaddress.ip_address(name.partition("%")[0]).is_loopback
        except ValueError:
            inside = name in {"localhost", "", "None"} or name.endswith(".localhost")
        if not inside:
            pytest.fail(f"a test reached for {name}, outside loopback")

    def guarded_connect(self: socket.socket, address: object) -> object:
        if isinstance(address, tuple):
            check(address[0])
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: object) -> object:
        if isinstance(address, tuple):
            check(address[0])
        return connect_ex(self, address)

    def guarded_lookup(host: object, *rest: object, **named: object) -> object:
        check(_plain_address(host))
        return lookup(host, *rest, **named)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield
    patch.undo()


def _plain_address(host: object) -> object:
    """A short or numeric spelling of an address, as getaddrinfo reads it without a name server."""
    try:
        return socket.inet_ntoa(socket.inet_aton(str(host)))
    except OSError:
        return host


@pytest.fixture(autouse=True, scope="session")
def _lent_processes() -> Iterator[None]:
    """Runs of the command in this process share the processes that read pages and write Parquet for it."""
    with lent_readers(), lent_parquet_writer():
        yield
