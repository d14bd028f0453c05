import gzip
import tracemalloc
import zlib

import pytest

from scraper.edge.visiting.body import BodyError, Decoder

MOST = 1_000_000
TEXT = b"the same words again and again " * 1000


def decoded(encoding: str, body: bytes, step: int = 700, most: int = MOST) -> bytes:
    decoder = Decoder(encoding, most)
    for start in range(0, len(body), step):
        decoder.feed(body[start : start + step])
    return decoder.finish()


def packed(body: bytes) -> bytes:
    """Gzip without the time of packing, which would give each run's cases other names."""
    return gzip.compress(body, mtime=0)


def bare(body: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize("step", [1, 7, 65536])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", packed(TEXT)),
        ("GZip", packed(TEXT)),
        ("x-gzip", packed(TEXT)),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", bare(TEXT)),
        ("gzip, gzip", packed(packed(TEXT))),
        ("deflate, gzip", packed(zlib.compress(TEXT))),
        ("gzip", packed(packed(TEXT))),
        ("", packed(TEXT)),
        ("gzip", packed(TEXT[:100]) + packed(TEXT[100:])),
        ("gzip", packed(TEXT) + b"\x00\x00 padding"),
    ],
)
def test_bodies_come_out_as_they_went_in(encoding, body, step):
    assert decoded(encoding, body, step) == TEXT


@pytest.mark.parametrize(
    ("encoding", "body", "code"),
    [
        ("br", b"whatever", "unasked_encoding"),
        ("zstd", b"whatever", "unasked_encoding"),
        ("gzip, br", b"whatever", "unasked_encoding"),
        ("gzip, gzip, gzip, gzip", b"", "unasked_encoding"),
        ("gzip", b"plain text", "corrupt_encoding"),
        ("gzip", packed(TEXT)[:-20], "corrupt_encoding"),
        ("deflate", b"\x78\x9cnot deflate at all", "corrupt_encoding"),
        ("gzip", packed(bytes(MOST + 1)), "too_large"),
        ("gzip, gzip", packed(packed(bytes(MOST + 1))), "too_large"),
        ("", packed(bytes(MOST + 1)), "too_large"),
        ("", bytes(MOST + 1), "too_large"),
    ],
)
def test_what_cannot_be_read_has_a_name(encoding, body, code):
    with pytest.raises(BodyError) as caught:
        decoded(encoding, body)
    assert caught.value.code == code
    assert caught.value.message


def test_exactly_the_limit_is_not_too_large():
    assert len(decoded("gzip", packed(bytes(MOST)))) == MOST


def test_a_bomb_adds_less_than_32_megabytes():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join([packer.compress(bytes(1 << 20)) for _ in range(300)]) + packer.flush()
    nested = packed(bomb)
    tracemalloc.start()
    for encoding, body in (("gzip", bomb), ("gzip, gzip", nested), ("", bomb)):
        with pytest.raises(BodyError):
            decoded(encoding, body, 65536, most=8_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 32_000_000


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("", TEXT * 50), ("gzip", packed(TEXT * 50)), ("gzip, gzip", packed(packed(TEXT * 50)))],
)
def test_a_body_may_be_cut_instead(encoding, body):
    decoder = Decoder(encoding, 10_000, cut=True)
    for start in range(0, len(body), 100):
        decoder.feed(body[start : start + 100])
        if decoder.full:
            break
    assert decoder.full
    assert decoder.finish() == (TEXT * 50)[:10_000]
