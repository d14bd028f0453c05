"""The charset of a body, from evidence: what the server, the page and its language say is asked only where bytes do not tell.

One way for feeds, articles and status pages. In this order: a byte order mark; the pattern of NULs of UTF-16; escapes of
ISO-2022; whether the bytes are UTF-8, or nearly; what the server or the document names, where that is possible; what the
language of the document is written in; what charset-normalizer finds.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
)
_HEAD = 4096
"""Bytes in which a document names its charset and its language."""
_SAMPLE = 100_000
"""Bytes by which a charset is told that nobody names."""
_DECLARED = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<(?:html|rss|feed)\b[^>]{0,400}?\slang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_BEYOND = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_SHIFTS = re.compile(rb"\x1b\$[@B]")
_IN_WORDS = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f](?=[^\W\d_])")
_AT_WORDS = re.compile(r"[^\w\s\x00-\x7f](?=[^\W\d_])")
"""Signs where letters are looked for: ¿ before a word is one of the west's."""
_WESTERN = "cp1252"
_READ_AS = {
    "ascii": _WESTERN, "iso8859-1": _WESTERN, "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""What names mean on the web: the larger code that contains the one they name (WHATWG Encoding)."""
_CENTRAL, _CYRILLIC, _BALTIC, _ARABIC = ("cp1250", "iso8859_2"), ("cp1251", "koi8_r"), ("cp1257",), ("cp1256",)
_WRITTEN_IN = {
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), _CENTRAL),
    **dict.fromkeys(("be", "bg", "kk", "mk", "ru", "sr", "uk"), _CYRILLIC),
    **dict.fromkeys(("et", "lt", "lv"), _BALTIC), **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
    "el": ("cp1253",), "tr": ("cp1254",), "he": ("cp1255",), "vi": ("cp1258",), "th": ("cp874",),
    "ja": ("cp932", "euc_jp"), "zh": ("gb18030", "big5"), "ko": ("cp949",),
}  # fmt: skip
"""Codes of languages that are in none of the west."""
_LATIN = (_WESTERN, *_CENTRAL)
"""Codes that a text in Latin letters is in where nobody says which: of them the one that leaves its words whole."""
_IN_LATIN = frozenset({*_LATIN, *_BALTIC, "cp1254", "cp1258", "iso8859-2", "iso8859-15"})
_ALL = tuple(dict.fromkeys(code for codes in _WRITTEN_IN.values() for code in codes))
_FOREIGN = 0.6
"""Share of bytes beyond ASCII, in words that have some, above which a text is in no code of Latin letters."""
_TEXT = 0.9
"""Share of characters that show something, or a space, above which bytes are text."""
_SHORT = 3
"""Bytes below which a word beyond ASCII may be a sign: a dash, a degree, the letter à."""
_STRAY = 10
"""Letters of UTF-8 to one byte that is none, from which a text is UTF-8 whatever anybody says."""


def decoded(body: bytes, media_type: str = "") -> str:
    """The text of a body; `media_type` is the whole header field. Never raises."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    wide = _unmarked_wide(body)
    if wide:
        return body.decode(wide, "replace")
    named = _named(body, media_type)
    if b"\x1b" in body:
        shifted = next((name for name in named if name.startswith("iso2022")), None)
        shifted = shifted or ("iso2022_jp" if _SHIFTS.search(body) and body.isascii() else None)
        if shifted:
            return body.decode(shifted, "replace")
    try:
        # Not final: a body cut inside a character is still UTF-8.
        decoder = codecs.getincrementaldecoder("utf-8")()
        text = decoder.decode(body)
        if not (_is_foreign(named) and decoder.getstate()[0] and text.isascii()):
            return text
    except UnicodeDecodeError:
        pass
    return _no_utf8(body, named)


def is_wide_text(body: bytes) -> bool:
    """Whether a body is text in which every character takes two bytes or four, marked or not."""
    mark = next((mark for mark, _ in _MARKS if body.startswith(mark)), None)
    if mark == codecs.BOM_UTF8 or not (mark or _unmarked_wide(body)):
        return False
    start = decoded(body[:_HEAD])
    return sum(one.isprintable() or one.isspace() for one in start) > _TEXT * len(start)


def _unmarked_wide(body: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of ASCII text is NUL."""
    head = body[:400]
    if len(head) < 8:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    # A title in other letters than Latin ones takes much of the beginning; then hardly a NUL stands in the wrong place.
    if max(even, odd) * (3 if max(even, odd) < 8 * min(even, odd) else 10) < len(head):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _named(body: bytes, media_type: str) -> tuple[str, ...]:
    """The charsets that the server and the document name, in this order, as far as this interpreter knows them."""
    found = []
    for place in (media_type.encode("ascii", "ignore"), body[:_HEAD]):
        for name in _DECLARED.findall(place):
            try:
                known = codecs.lookup(name.decode("ascii")).name
            except LookupError:
                continue
            found.append(_READ_AS.get(known, known))
    return tuple(dict.fromkeys(found))


def _is_foreign(named: tuple[str, ...]) -> bool:
    return bool(named) and not named[0].startswith("utf-")


def _no_utf8(body: bytes, named: tuple[str, ...]) -> str:
    guess = body.decode("utf-8", "replace")
    stray = guess.count("\ufffd")
    letters = len(re.findall("[^\x00-\x7f\ufffd]", guess))
    if stray * _STRAY <= letters:
        return guess
    spoken = _LANGUAGE.search(body, 0, _HEAD)
    own = _WRITTEN_IN.get(spoken[1].decode().lower(), ()) if spoken else ()
    possible = tuple(name for name in named if not name.startswith("utf-") and _reads(body, name))
    chosen = _chosen(possible, own, abroad=_is_written_abroad(body))
    if not chosen and stray <= letters:
        return guess
    chosen = chosen or own or (_ALL if _is_written_abroad(body) else _LATIN)
    return body.decode(_likeliest(body, chosen), "replace")


def _chosen(named: tuple[str, ...], own: tuple[str, ...], *, abroad: bool) -> tuple[str, ...]:
    """Of the charsets that are named those that a text can be in, by its language and its letters. The one of the west
    is what servers say who were not told: it is believed of nothing that speaks another language.
    """
    fitting = tuple(name for name in named if name in own)
    if fitting:
        return fitting
    if abroad:
        return tuple(name for name in named if name not in _IN_LATIN)
    if own:
        return tuple(name for name in named if name != _WESTERN)
    latin = tuple(name for name in named if name in _IN_LATIN)
    return tuple(name for name in latin if name != _WESTERN) or (_LATIN if latin else named)


def _reads(body: bytes, name: str) -> bool:
    try:
        codecs.getincrementaldecoder(name)("strict").decode(body)
    except UnicodeError:
        # A code of one byte has no meaning for some: a few such bytes are slips.
        return _has_one_byte(name) and body.decode(name, "replace").count("\ufffd") * _STRAY <= len(
            _BEYOND.findall(body)
        )
    except LookupError:  # a codec of Python's that is none of text
        return False
    return True


def _has_one_byte(name: str) -> bool:
    return name.startswith(("cp125", "iso8859", "koi8", "cp874", "mac"))


def _is_written_abroad(body: bytes) -> bool:
    """Whether words beyond ASCII are so through and through, as no words in Latin letters are."""
    words = [word for word in _BEYOND.findall(body, 0, _SAMPLE) if len(word) >= _SHORT]
    whole = sum(map(len, words))
    beyond = sum(1 for word in words for byte in word if byte >= 0x80)
    return whole > 0 and beyond > _FOREIGN * whole


def _likeliest(body: bytes, codes: tuple[str, ...]) -> str:
    """The one of some codes that a text is likeliest in."""
    sample = body[:_SAMPLE]
    if len(codes) == 1:
        return codes[0]
    if set(codes) <= {*_LATIN}:
        signs = _IN_WORDS if _WESTERN in codes else _AT_WORDS
        return min(codes, key=lambda code: len(signs.findall(sample.decode(code, "replace"))))
    from charset_normalizer import from_bytes  # noqa: PLC0415  few texts name no charset that fits

    found = from_bytes(sample, cp_isolation=[*codes], preemptive_behaviour=False, enable_fallback=False).best()
    return found.encoding if found is not None else codes[0] if codes != _ALL else _WESTERN
