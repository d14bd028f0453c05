"""What every test may ask for."""

import ipaddress
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.in_process import lent_parquet_writer, lent_readers

ROOT = Path(__file__).resolve().parents[1]


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
