"""Bodies: decoded as they arrive, and never larger than they may be.

The client library's own decoding is off, because a few hundred bytes of a compressed body can stand for gigabytes;
here the output of each step is bounded before it is made.
"""

from __future__ import annotations

import zlib
from typing import Final

GZIP_MAGIC: Final = b"\x1f\x8b\x08"
_MOST_LAYERS: Final = 3


class BodyError(Exception):
    """A body that cannot be read: a code, and what is wrong."""

    def __init__(self, code: str, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy


class Decoder:
    """Takes a body piece by piece. `most` bounds the decoded body and each layer under it, in bytes; a larger body is
    an error, or with `cut` ends there (`full` tells).
    """

    def __init__(self, encoding: str, most: int, *, cut: bool = False) -> None:
        names = [name.strip().lower() for name in encoding.split(",")]
        names = [name for name in names if name not in {"", "identity", "none"}]
        strange = next((name for name in names if name not in {"gzip", "x-gzip", "deflate"}), None)
        if strange is not None:
            raise BodyError(
                "unasked_encoding",
                f"the body is encoded as {strange!r}, which was not asked for",
                "the source must answer in gzip or plain; tell its operator",
            )
        if len(names) > _MOST_LAYERS:
            raise BodyError("unasked_encoding", f"the body is encoded {len(names)} times over")
        self._most = most
        self._cut = cut
        self._layers = [_Inflater(name, most, cut=cut) for name in reversed(names)]
        self._body = bytearray()
        self.full = False

    def feed(self, piece: bytes) -> None:
        """Take the next piece; raises BodyError when the body grows too large or does not decode."""
        for layer in self._layers:
            piece = layer.feed(piece)
        if len(self._body) + len(piece) > self._most and not self._cut:
            raise too_large(self._most)
        self._body += piece[: self._most - len(self._body)]
        self.full = self._cut and (len(self._body) >= self._most or any(layer.cut_short for layer in self._layers))

    def finish(self) -> bytes:
        """The whole body. A body compressed once more than its headers say is unwrapped."""
        body = bytes(self._body)
        self._body.clear()
        if self.full:
            return body
        for layer in self._layers:
            layer.finish()
        if body.startswith(GZIP_MAGIC):
            inner = _Inflater("gzip", self._most, cut=self._cut)
            body = inner.feed(body)
            inner.finish()
        return body


class _Inflater:
    """One layer of gzip or deflate, several members in a row included."""

    def __init__(self, name: str, most: int, *, cut: bool) -> None:
        self._gzip = name != "deflate"
        self._most = most
        self._cut = cut
        self.cut_short = False
        self._total = 0
        self._begun = False
        self._over = False
        self._held = b""
        self._stream = zlib.decompressobj(wbits=31 if self._gzip else 15)

    def feed(self, piece: bytes) -> bytes:
        """What this piece adds; bytes too few to tell what follows are held back until the next one."""
        found = bytearray()
        pending, self._held = self._held + piece, b""
        if not self._begun and not self._gzip and pending:
            pending = self._choose_deflate(pending)
        while pending and not self._over:
            if self._stream.eof:
                pending = self._next_member(pending)
                continue
            self._begun = True
            found += self._inflate(pending)
            pending = self._stream.unused_data
        return bytes(found)

    def finish(self) -> None:
        """Raises BodyError where the end is missing. Padding after a whole body is harmless."""
        if self._begun and not self._stream.eof and not self.cut_short:
            raise BodyError("corrupt_encoding", "the compressed body ends in the middle", "read again at the next run")

    def _inflate(self, pending: bytes) -> bytes:
        try:
            found = self._stream.decompress(pending, self._most - self._total + 1)
        except zlib.error as error:
            raise BodyError(
                "corrupt_encoding",
                f"the body is not the {'gzip' if self._gzip else 'deflate'} its headers promise ({error})",
            ) from error
        self._total += len(found)
        if self._total <= self._most and not self._stream.unconsumed_tail:
            return found
        if not self._cut:
            raise too_large(self._most)
        self.cut_short = self._over = True
        return found

    def _next_member(self, rest: bytes) -> bytes:
        if self._gzip and len(rest) < len(GZIP_MAGIC) and GZIP_MAGIC.startswith(rest):
            self._held = rest
            return b""
        if self._gzip and rest.startswith(GZIP_MAGIC):
            self._stream = zlib.decompressobj(wbits=31)
            return rest
        self._over = True
        return b""

    def _choose_deflate(self, pending: bytes) -> bytes:
        """Servers mean zlib or bare deflate by this name; the first two bytes tell which."""
        if len(pending) < 2:
            self._held = pending
            return b""
        if (pending[0] & 0x0F) != 8 or (pending[0] * 256 + pending[1]) % 31:
            self._stream = zlib.decompressobj(wbits=-15)
        return pending


def too_large(most: int) -> BodyError:
    """A body beyond its limit."""
    return BodyError(
        "too_large", f"the body is larger than {most} bytes", "raise max_bytes for this source if that is right"
    )
