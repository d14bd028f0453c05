"""Which addresses may be connected to: none that leads into the machine or its private network.

Names are resolved once for a connection, each address that comes back is looked at, and the connection is made to an
address that was looked at; a name that changes its answer in between gains nothing.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from aiohttp.abc import AbstractResolver, ResolveResult

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Lookup = Callable[[str, int], list[tuple[int, str]]]
"""Host and port to (family, address) pairs; blocking; raises OSError where there is none."""

_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")


class PrivateAddressError(OSError):
    """A name or literal that leads to an address nobody should be led to."""


@dataclass(frozen=True, slots=True)
class AllowedHosts:
    """The HOST:PORT pairs of `--allow-host`. A name allows itself, an address also the names that lead to it."""

    pairs: frozenset[tuple[str, int]] = frozenset()

    def allow(self, host: str, port: int) -> bool:
        """Whether this host and port were allowed by name or address."""
        return (canonical_host(host), port) in self.pairs

    @classmethod
    def of(cls, written: Collection[str]) -> AllowedHosts:
        """From HOST:PORT texts; ValueError names the first that is none."""
        return cls(frozenset(_pair(text) for text in written))


def _pair(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError(f"{text!r} is not HOST:PORT")
    return canonical_host(host), int(port)


def canonical_host(host: str) -> str:
    """Lower case, without brackets, trailing dot or zone; an address in its one canonical spelling."""
    bare = host.strip("[]").rstrip(".").lower()
    literal = literal_address(bare)
    return str(literal) if literal is not None else bare


def literal_address(host: str) -> _Address | None:
    """The address that a host text is a spelling of: also decimal, octal, hexadecimal and short forms."""
    bare = host.strip("[]").rstrip(".").partition("%")[0]
    try:
        return _unwrapped(ipaddress.ip_address(bare))
    except ValueError:
        pass
    if not bare or not all(part and part[0].isdigit() for part in bare.split(".")):
        return None
    try:
        return ipaddress.IPv4Address(socket.inet_aton(bare))
    except OSError:
        return None


def is_public(address: str) -> bool:
    """Whether an address is one of the open Internet, whatever wrapping it comes in."""
    found = literal_address(address)
    if found is None:
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


def _unwrapped(address: _Address) -> _Address:
    """The IPv4 address inside a mapped, 6to4, Teredo or NAT64 one: that is where a packet would end up."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    packed = int(address)
    if address in _NAT64 or 1 < packed < 2**32:
        return ipaddress.IPv4Address(packed & 0xFFFFFFFF)
    return address


def refuse_literal(host: str, port: int, allowed: AllowedHosts) -> str | None:
    """The address, where a host is a literal that may not be connected to."""
    literal = literal_address(host)
    if literal is None or is_public(str(literal)) or allowed.allow(host, port):
        return None
    return str(literal)


class CheckedResolver(AbstractResolver):
    """Resolves names for the connector, and keeps only addresses that may be connected to.

    Each look-up has a thread of its own that nobody waits for at the end of a run: a name server that does not answer
    must not hold up the exit.
    """

    def __init__(self, allowed: AllowedHosts, lookup: Lookup | None = None) -> None:
        self._allowed = allowed
        self._lookup = lookup or _system_lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Addresses that may be connected to; raises PrivateAddressError where there are only others."""
        found = await self._in_thread(host, port)
        named = self._allowed.allow(host, port)
        kept = [
            (kind, address)
            for kind, address in found
            if named or is_public(address) or self._allowed.allow(address, port)
        ]
        if not kept:
            raise PrivateAddressError(f"{host} leads to {', '.join(address for _, address in found)}")
        return [
            ResolveResult(hostname=host, host=address, port=port, family=kind, proto=0, flags=socket.AI_NUMERICHOST)
            for kind, address in kept
            if family in {socket.AF_UNSPEC, kind}
        ]

    async def close(self) -> None:
        """Nothing is held."""

    async def _in_thread(self, host: str, port: int) -> list[tuple[int, str]]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[tuple[int, str]]] = loop.create_future()

        def settle(found: list[tuple[int, str]] | None, error: OSError | None) -> None:
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(found or [])

        def work() -> None:
            found: list[tuple[int, str]] | None = None
            failed: OSError | None = None
            try:
                found = self._lookup(host, port)
            except OSError as error:
                failed = error
            except UnicodeError as error:
                failed = socket.gaierror(socket.EAI_NONAME, str(error))
            try:
                loop.call_soon_threadsafe(settle, found, failed)
            except RuntimeError:
                return  # the run is over, and nobody waits for this name any more

        threading.Thread(target=work, name=f"resolve {host}", daemon=True).start()
        return await answer


def _system_lookup(host: str, port: int) -> list[tuple[int, str]]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys((int(kind), str(place[0])) for kind, _, _, _, place in found))
