"""One answer of a source, read for its health: what it is, how much it holds, and whether silence in it is a proof."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from scraper.core.model import Capture, Source, StatusIncident
from scraper.formats.channel import Channel, read_channel
from scraper.formats.feed import read_feed
from scraper.formats.stamps import instant
from scraper.formats.status import read_status
from scraper.formats.wire import decode_text
from scraper.pipeline.diagnosis.rhythm import Rhythm
from scraper.pipeline.emptiness import shows_only_now
from scraper.pipeline.intake import origin_of
from scraper.pipeline.platform import sniffed

_FRESH: Final = timedelta(hours=1)
_NOTHING: Final = frozenset({b"", b"[]", b"{}", b"null"})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer. `readable`: the source as configured can be read from it; `blank`: there is nothing in it; `what`
    names it in words; `shows_now`: only what is going on stands there; `levels`: it tells how components are now.
    """

    format: str
    what: str
    readable: bool
    blank: bool = False
    items: int = 0
    healthy: bool = True
    levels: bool = False
    shows_now: bool = False
    built: datetime | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    natives: frozenset[str] = field(default_factory=frozenset)

    @property
    def empty(self) -> bool:
        """Whether it holds no item."""
        return self.items == 0

    def works(self, now: datetime) -> bool:
        """Whether an answer without items proves that the page works."""
        rebuilt = self.built is not None and abs(now - self.built) <= _FRESH
        return self.healthy and (self.levels or self.shows_now or rebuilt)

    @property
    def doubtful(self) -> bool:
        """Whether to look beside it: it cannot be read, or it is Statuspage's shape without Statuspage's ids (twelve
        small letters and digits), as incident.io serves it as well.
        """
        if not self.readable:
            return not self.blank
        own = bool(self.natives) and all(len(n) == 12 and n == n.lower() for n in self.natives)
        return self.format == "statuspage_json" and not own


def read_answer(source: Source, capture: Capture) -> Answer:
    """The answer as its kind of source reads it."""
    if capture.body.strip() in _NOTHING and sniffed(capture, source) is None:
        return Answer("unknown", "nothing", readable=False, blank=True)
    if source.kind == "feed":
        return _feed(source, capture)
    if source.kind == "page":
        return Answer("page", "a page", readable=True, items=1, shows_now=True)
    return _status(source, capture)


def _feed(source: Source, capture: Capture) -> Answer:
    reading = read_feed(capture.body, origin_of(capture, source))
    dates = tuple(sorted(i.published.at for i in reading.items if i.published))
    is_feed = bool(reading.items) or _channel(capture) is not None
    return Answer(
        "feed" if is_feed else "unknown",
        "a feed" if is_feed else what_is(capture),
        readable=is_feed,
        items=len(reading.items),
        healthy=reading.healthy,
        rhythm=Rhythm(dates),
    )


def _status(source: Source, capture: Capture) -> Answer:
    origin = origin_of(capture, source)
    reading = read_status(capture.body, origin, source.format)
    form = sniffed(capture, source) or "unknown"
    channel = _channel(capture)
    bare = channel is not None and not channel.entries
    readable = reading.format != "unknown" and (bool(reading.incidents or reading.components) or not reading.problems)
    if source.format != "auto" and form not in ("unknown", source.format) and not reading.incidents:
        readable = bare = False
    return Answer(
        (reading.format if reading.incidents else form) if readable else form,
        what_is(capture) if form == "unknown" else f"as {form}",
        readable=readable or bare,
        items=len(reading.incidents),
        healthy=reading.healthy,
        levels=bool(reading.components),
        shows_now=shows_only_now(capture.url, reading.format),
        built=instant(channel.built) if channel and channel.built else None,
        rhythm=_rhythm(reading.incidents),
        natives=frozenset(i.id for i in reading.incidents),
    )


def _rhythm(incidents: tuple[StatusIncident, ...]) -> Rhythm:
    begun = sorted({i.started_at for i in incidents if i.started_at})
    touched = [at for i in incidents for at in (i.updated_at, *(u.at for u in i.updates)) if at]
    return Rhythm(tuple(begun), max(touched, default=None))


def _channel(capture: Capture) -> Channel | None:
    """The feed an answer is, whatever else it may be."""
    return read_channel(decode_text(capture.body, dict(capture.headers).get("content-type", "")))


def what_is(capture: Capture) -> str:
    """What a body looks like, in words."""
    head = capture.body[:2000].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")) or b"<html" in head:
        return "an HTML page that no format reads"
    if head.startswith((b"{", b"[")):
        return "JSON that no format reads"
    return "XML that no format reads" if head.startswith(b"<") else "something that no format reads"
