"""Reading one body: decoding it, taking its items one by one, and assembling official records from them.

What goes wrong with one item is a problem of that item; its siblings live.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec

from scraper.core.model import (
    NOT_SAID,
    ComponentLevel,
    ImpactWindow,
    Level,
    Overall,
    Problem,
    PublishedPostmortem,
    RecordKind,
    Severity,
    StatusIncident,
)
from scraper.core.model.states import CLOSED
from scraper.formats.channel import Channel, Entry, read_channel
from scraper.formats.clock_words import Stamp, read_stamp
from scraper.formats.fitting import trimmed, unlisted
from scraper.formats.labels import UNTOLD
from scraper.formats.records import Draft, Post, absolute, each_once, kept_address, one_line, record, unique
from scraper.formats.repeated_hour import either, in_turn
from scraper.formats.stamps import epoch, latest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import Text, convert, decode_text, diagnose, read_json

T = TypeVar("T")
W = TypeVar("W")

_UNFIT = (ValueError, OverflowError, RecursionError)
"""What a malformed item makes a reader raise; each becomes a problem of that item."""


def peek(body: bytes, size: int = 60_000) -> str:
    """The beginning of a body as text, for a look at its shape."""
    return decode_text(body)[:size].lstrip("\ufeff \t\r\n")


def host_of(url: str) -> str:
    """Host name of a URL in lower case, empty when there is none."""
    try:
        return (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""


def path_of(url: str) -> str:
    """Path of a URL, empty when there is none."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def is_feed(head: str, roots: str = "rss|feed|RDF") -> bool:
    """Whether a text starts like RSS or Atom, or like the one of them whose root is named."""
    return head.startswith("<") and re.search(rf"<(?:[\w.-]{{1,30}}:)?(?:{roots})[\s>]", head[:2000]) is not None


def joined(base: str, path: str) -> str:
    """A path as an address below `base`; the path itself when there is no base to put before it."""
    return absolute(base, path) or path


def _levels(levels: Iterable[ComponentLevel]) -> tuple[ComponentLevel, ...]:
    return tuple(ComponentLevel(name, level.level) for level in levels if (name := one_line(level.name)))


def _touched(posts: Sequence[Post], state: str | None, resolved: datetime | None) -> datetime | None:
    """When a record was last touched: at its last post, or at its close where nothing says that it is open."""
    closed = not state or state in UNTOLD or state in CLOSED
    return latest(*(post.at for post in posts), resolved if closed else None)


class Intake:
    """One body being read in one format: the problems met so far, and the records made."""

    def __init__(self, name: str, origin: Origin, *, utc: bool = False) -> None:
        """`name` is the format's; the origin's option `zone` (an IANA name) is that of stamps without one, else UTC, which
        is a problem unless the platform is known to mean it (`utc`).
        """
        self.name = name
        self.origin = origin
        self.problems: list[Problem] = []
        self.whole = True
        self._naive = False
        self.zone = self._zone() or (UTC if utc else None)

    def _zone(self) -> tzinfo | None:
        named = dict(self.origin.options).get("zone")
        try:
            return ZoneInfo(named) if named else None
        except (ValueError, OSError, KeyError):
            self.trouble("bad_zone", f"there is no time zone {named!r}", remedy="use an IANA name such as Europe/Paris")
            return None

    def trouble(self, code: str, message: str, item: str = "", remedy: str = "") -> None:
        """Note a problem with the body or with one item of it."""
        where = self.origin.url or self.origin.source
        at = f"{where}: {item}" if item else where
        self.problems.append(Problem(code, at, message, remedy, self.origin.source))

    def stamp(self, found: Stamp | None) -> datetime | None:
        """The time of a stamp, noting once that the page gives no zone."""
        if found is None:
            return None
        if found.naive and self.zone is None and not self._naive:
            self._naive = True
            self.trouble(
                "naive_time", "times carry no zone and were read as UTC", remedy="give the source the option zone"
            )
        return either(found.at, self.origin.retrieved, repeated=found.repeated)

    def time(self, *raws: str | float | datetime | None) -> datetime | None:
        """The first of several stamps that is a time (text, an epoch or a datetime), in UTC cut to the second."""
        for raw in raws:
            if at := self._time(raw):
                return at
        return None

    def _time(self, raw: str | float | datetime | None) -> datetime | None:
        if raw is None or raw == "":
            return None
        if isinstance(raw, datetime):
            return (raw if raw.tzinfo else raw.replace(tzinfo=self.zone or UTC)).astimezone(UTC).replace(microsecond=0)
        if isinstance(raw, str):
            return self.stamp(read_stamp(raw, self.zone or UTC))
        return epoch(raw)

    def json(self, body: bytes, shape: type[W]) -> W | None:
        """The body's JSON in the shape given, complete items kept when it is broken; None, with a problem, when it is
        something else.
        """
        read = read_json(body, self.origin)
        self.problems.extend(read.problems)
        self.whole = self.whole and read.whole
        if read.value is None:
            return None
        found = self._fitted(read.value, shape, "")
        if found is None:
            self.trouble("bad_shape", f"this JSON is not that of {self.name}", remedy="name another format")
        lost = unlisted(read.value, shape, self.origin) if found is not None else ()
        self.problems.extend(lost)
        self.whole = self.whole and not lost
        return found

    def structs(self, items: Iterable[object] | None, shape: type[W], label: str = "item") -> list[W]:
        """Each item in the shape given; one that does not fit is a problem."""
        made = []
        for number, item in enumerate(items or (), 1):
            found = self._fitted(item, shape, f"{label} {number}")
            if found is None:
                self.trouble("bad_item", "it has another shape", f"{label} {number}")
            else:
                made.append(found)
        return made

    def _fitted(self, item: object, shape: type[W], label: str) -> W | None:
        """The item in the shape given; what in it is of another kind is left out, with a problem that names it."""
        found = convert(item, shape)
        if found is not None or not isinstance(item, dict) or not issubclass(shape, msgspec.Struct):
            return found
        kept, wrong = trimmed(item, shape)
        found = convert(kept, shape)
        if found is not None and wrong:
            self.trouble("bad_field", f"left out, of another kind: {', '.join(wrong)}", label)
        return found

    def names(self, rows: Iterable[object], *keys: str, label: str = "component") -> list[str]:
        """What a list names: its texts, then its objects by the first of `keys` (else `name`) that they fill."""
        texts, called = [], []
        for number, row in enumerate(rows, 1):
            if isinstance(row, str):
                texts.append(row)
            elif isinstance(row, dict):
                called += list(filter(None, (convert(row.get(key), Text) for key in keys or ("name",))))[:1]
            elif row is not None:
                self.trouble("bad_item", "it has another shape", f"{label} {number}")
        return [name for name in (*texts, *called) if name.strip()]

    def entries(self, body: bytes) -> tuple[Entry, ...]:
        """The entries of the body's feed; none, with a problem, when it is no feed."""
        channel = self.feed(body)
        return channel.entries if channel else ()

    def feed(self, body: bytes, *, quiet: bool = False) -> Channel | None:
        """The body's feed; None, with a problem, when there is none. An empty one is a problem unless `quiet`."""
        channel = read_channel(decode_text(body, self.origin.media_type))
        if channel is None:
            self.problems.append(diagnose(body, self.origin, "a feed"))
            return None
        if channel.broken:
            self.trouble("bad_item", f"{channel.broken} item(s) cannot be read; the others were kept")
        if not (channel.entries or channel.broken or quiet):
            self.trouble("empty_channel", "the feed has no items; that says nothing about health")
        if channel.truncated:
            self.whole = False
            self.trouble("truncated", "the feed ends early; its complete items were kept", remedy="fetch it again")
        return channel

    def each(self, items: Iterable[T], read: Callable[[T], W | None], label: str = "item") -> list[W]:
        """What `read` makes of each item; an item that cannot be read is a problem, one read as None is left out."""
        made = []
        for number, item in enumerate(items, 1):
            try:
                found = read(item)
            except _UNFIT as error:
                self.trouble("bad_item", f"not readable: {error}", f"{label} {number}")
                continue
            if found is not None:
                made.append(found)
        return made

    def record(
        self,
        *,
        id: str,  # noqa: A002 - the field's own name in the model
        title: str,
        url: str,
        kind: RecordKind | None = RecordKind.INCIDENT,
        planned: bool = False,
        impact: Severity = Severity.UNKNOWN,
        state: str | None = None,
        started: datetime | None = None,
        resolved: datetime | None = None,
        until: datetime | None = None,
        updated: datetime | None = None,
        components: Iterable[str] = (),
        posts: Iterable[Post] = (),
        windows: Iterable[ImpactWindow] = (),
        postmortem: PublishedPostmortem | None = None,
        inferred: bool = False,
    ) -> StatusIncident:
        """A record: posts put in order and numbered; state, start and close taken from them where not given. What is
        `planned` is maintenance, whatever the kind, has no impact, and may be planned to last `until`; without a kind, title and states tell it.
        `inferred`: the page does not say when it was over. Raises ValueError when there is no id to keep it by.
        """
        if not id.strip():
            raise ValueError("it has no id")
        listed = [replace(p, components=_levels(p.components)) if p.components else p for p in posts]
        report = postmortem and replace(postmortem, url=kept_address(self.origin.url, postmortem.url or "") or None)
        draft = Draft(
            id.strip(),
            title,
            kept_address(self.origin.url, url),
            posts=listed,
            impact=impact,
            kind=RecordKind.MAINTENANCE if planned else kind,
            free_labels=True,
            state=state,
            started_at=started,
            resolved_at=resolved,
            scheduled_until=until,
            updated_at=updated or _touched(listed, state, resolved) or started,
            components=unique(components),
            impact_windows=tuple(replace(w, component=one_line(w.component)) for w in windows),
            postmortem=report,
            end_inferred=inferred,
        )
        return record(in_turn(draft), self.origin)

    def reading(
        self,
        records: Iterable[StatusIncident] = (),
        *,
        components: Iterable[ComponentLevel] = (),
        whole_timelines: bool = True,
        works: bool = False,
        overall: Overall = NOT_SAID,
    ) -> StatusReading:
        """The reading. It proves that the page works when it holds a record or a component's level, when it says how the
        whole is (`overall`), or when its own shape does (`works`): a bare empty list proves nothing.
        """
        levels = _levels(components)
        made = each_once(records)
        told = replace(overall, words=one_line(overall.words))
        return StatusReading(
            self.name,
            made,
            tuple(self.problems),
            levels,
            whole_timelines and self.whole,
            self.whole and bool(made or levels or works or told.words or told.level is not Level.UNKNOWN),
            overall=told,
        )
