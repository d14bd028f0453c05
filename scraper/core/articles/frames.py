"""Which incident a sentence speaks of: the article's own, or another one (an earlier day, another provider)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.core.articles.elsewhere import SEPARATOR, dated_otherwise, fails, speaks_for
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_days import DAY_BEFORE, LIVE_LINES, moment_days, own_days
from scraper.core.language.lexicon import Cues
from scraper.core.language.zones import zone_named
from scraper.core.model import About, Basis, Instant, Precision, ProviderMention, ProviderRole
from scraper.core.moments import TimeMention

_DAYS = frozenset({"instant", "range", "date", "date_range"})
_OWN = re.compile(
    r"\b(?:this (?:incident|outage|disruption|time|latest)|(?:the )?latest|currently|so far|ongoing|now)\b",
    re.IGNORECASE,
)
_ANAPHORA = re.compile(
    r"\b(?:at that time|that (?:incident|outage|disruption|failure|time|day|event)|back then|on that occasion|in that case)\b",
    re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"^(?:it|that|then|during (?:that|it)|they|the (?:incident|outage|disruption|interruption|failure|earlier|company|cause)|those|both)\b",
    re.IGNORECASE,
)
_FAN_OUT = re.compile(
    r"\band (?:(?:many|several) )?(?:others?|more)\b|\bamong (?:those|the)\b|\bhit by\b|\b(?:takes?|took|taking|brings?|brought|knock(?:s|ed|ing)?|breaks?|broke) (?:[\w’'-]+ ){0,4}?(?:down|offline|out)?\b|\b(?:services|sites|apps) (?:including|such as|like)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"[,;] ?(?:which|who|whose|while|that|and|but|qui|que|dont|et|und|aber|che|wobei|welche[rs]?)\b|[;:.]|\bbefore\b|\bafter\b",
    re.IGNORECASE,
)
_CLAUSE_OPENS = re.compile(
    r"[,;] (?:and |but |then |und |et |y |e )?(?:in|on|im|am|en|em|le|el|il|a)? ?(?:the |den |dem )?$", re.IGNORECASE
)
_LAST_OF_DAY = re.compile(
    r"\b(?:last|latest|second|third|fourth|fifth|biggest|worst|longest) of (?:the )?(?:two|three|four|five|six|\d) (?:[\w-]+ ){0,2}?(?:incidents|outages|failures)\b"
    r"|\b(?:second|third|fourth|fifth) (?:[\w-]+ ){0,2}?(?:outage|incident|failure|disruption) (?:of the day|today|in a day|that day|within a day)\b",
    re.IGNORECASE,
)
_BEFORE_OWN = re.compile(
    r"\bhad (?:already |also )?(?:failed|been (?:down|out|offline|unavailable)|gone (?:down|offline|dark)|returned errors|broken|crashed|stopped|thrown errors)\b"
    r"|\bthe (?:first|earlier|previous|morning['’]?s?) (?:one|outage|incident|failure|disruption|round)\b",
    re.IGNORECASE,
)
_LOCATED = re.compile(r"\b(?:in|on|within|via) (?:the )?$", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:,|&|/|\+|、|、|和|及|と|や|와|과|,?\s(?:and|und|et|y|e|en|och|i|и|та|ve|dan|ja|a|or|oder|ou|o|of)\s)\s*(?:the )?",
    re.IGNORECASE,
)
_NEAR, _FARTHEST = 40, 90
_SMALL_HOURS = 12
_MIDDAY, _EVENING = 10, 17
"""Hours (UTC) of a neighbouring day that no night of the article's own day reaches."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in a sentence that says which incident is meant. `phrase`: without a date of its own."""

    start: int
    end: int
    own: bool
    day: str | None = None
    provider: str | None = None
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Frames:
    """The article's own days (ISO) and, line by line, what else is spoken of."""

    primary: tuple[str, ...]
    days: tuple[str, ...]
    markers: tuple[tuple[Marker, ...], ...]
    inherited: tuple[About | None, ...]

    def about(self, line: Line, start: int, end: int) -> About | None:
        """The other incident that a span of the line speaks of; None for the article's own."""
        marks = self.markers[line.index]
        day = _governing(line, start, end, [m for m in marks if m.provider is None])
        other = _governing(line, start, end, [m for m in marks if m.provider is not None])
        inherited = self.inherited[line.index]
        elsewhere = other is not None and not other.own
        if day is None and not elsewhere:
            return inherited
        if day is not None and day.own and not elsewhere:
            return None
        named = other.provider if other is not None else None
        carried = inherited.provider if inherited is not None and day is None else None
        who = named or carried or (self.primary[0] if self.primary else "unknown")
        when = day.day if day is not None and not day.own else None
        return About(who, when or (inherited.day if inherited is not None and not elsewhere else None))


def joined_with(line: Line, provider: str) -> tuple[str, ...]:
    """The other providers of the row in which a sentence names one ("Discord, Spotify and Snapchat")."""
    row: list[str] = []
    last: Naming | None = None
    for name in line.namings:
        tied = last is not None and _JOINED.fullmatch(line.text, last.end - line.start, name.start - line.start)
        if not tied and provider in row:
            break
        row = [*row, name.provider] if tied else [name.provider]
        last = name
    return tuple(dict.fromkeys(p for p in row if p != provider)) if provider in row else ()


def _opens_clause(line: Line, before: Marker, start: int, end: int, after: Marker) -> bool:
    """Whether a time belongs to the name behind it: "an outage at A took sites down, and in July one at B …"."""
    led_in = line.text[before.end - line.start : start - line.start]
    leads_to = line.text[end - line.start : after.start - line.start]
    return _CLAUSE_OPENS.search(led_in) is not None and len(leads_to) <= _NEAR and not SEPARATOR.search(leads_to)


def _governing(line: Line, start: int, end: int, marks: list[Marker]) -> Marker | None:
    inside = [m for m in marks if m.start < end and m.end > start]
    if inside:
        return inside[0]
    before = [m for m in marks if m.end <= start]
    after = [m for m in marks if m.start >= end]
    if before and not (
        before[-1].provider is not None and after and _opens_clause(line, before[-1], start, end, after[0])
    ):
        return before[-1]
    if not after:
        return None
    first = after[0]
    between = line.text[end - line.start : first.start - line.start]
    far = first.phrase or len(between) > _FARTHEST
    cut = (far and SEPARATOR.search(between)) or (first.provider is not None and _RELATIVE.search(between))
    return None if cut else first


@dataclass(frozen=True, slots=True)
class _Own:
    """What is the article's own: its days, the local days before them (`eves`), its providers. `rounds`: words that speak
    of another outage of the same day, where the article says that there were several.
    """

    days: frozenset[str]
    eves: frozenset[str]
    providers: frozenset[str]
    rounds: re.Pattern[str] | None = None


def _markers(line: Line, whose: _Own, words: Cues) -> tuple[Marker, ...]:
    found: list[Marker] = []
    days = whose.days
    for mention in line.times:
        if mention.kind not in _DAYS or mention.at is None or "carried_date" in mention.flags:
            continue
        if mention.precision is Precision.MONTH:
            month = f"{mention.at:%Y-%m}"
            own = any(day.startswith(month) for day in days) or not days
            if not own:
                found.append(Marker(mention.start, mention.end, own=False, day=month))
            continue
        mine = {d.isoformat() for d in moment_days(mention)}
        before = DAY_BEFORE.search(line.text[mention.start - line.start : mention.end - line.start]) is not None
        own = (
            not days
            or bool(mine & days)
            or (_beside(mine, days, mention) and not dated_otherwise(line, mention, days))
            or (_eve(mine, whose.eves) and not before)
        )
        found.append(Marker(mention.start, mention.end, own=own, day=min(mine) if mine else None))
    found.extend(_phrases(line, found, days, words))
    if whose.rounds is not None and len(days) == 1:
        found.extend(_round(line, match, min(days)) for match in whose.rounds.finditer(line.text))
    led = False
    for name in line.namings:
        own = name.provider in whose.providers
        if not own and found and _joins(line, found[-1], name):
            continue  # "A and B users met errors": one subject
        if not own and led and (not fails(line, name, words) or _LOCATED.search(line.before(name.start, 12))):
            continue  # named beside the article's own provider, and not said to fail itself
        if not own and speaks_for(line, name, whose.providers, words):
            continue  # "Salesforce confirmed that Heroku was down": the word of an owner on its own house
        led = led or own
        found.append(Marker(name.start, name.end, own=own, provider=name.provider))
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _joins(line: Line, last: Marker, name: Naming) -> bool:
    """Whether a name stands in one row with one of the article's own providers."""
    if not last.own or last.provider is None or last.end > name.start:
        return False
    return _JOINED.fullmatch(line.text, last.end - line.start, name.start - line.start) is not None


def _rounds(lines: tuple[Line, ...]) -> re.Pattern[str] | None:
    """Words for another outage of the article's own day; None where it does not say that its own was one of several."""
    last = any(_LAST_OF_DAY.search(line.text) for line in lines)
    return _BEFORE_OWN if last else None


def _round(line: Line, match: re.Match[str], day: str) -> Marker:
    return Marker(line.start + match.start(), line.start + match.end(), own=False, day=day)


def _eves(lines: tuple[Line, ...], days: tuple[str, ...]) -> frozenset[str]:
    """The local days of own instants that UTC puts on the day after ("9:30 p.m. ET on Tuesday")."""
    found = set()
    for mention in (t for line in lines for t in line.times):
        if mention.kind not in {"instant", "range"} or mention.at is None or mention.zone in {None, "UTC", "GMT"}:
            continue
        here = zone_named(mention.zone or "", mention.at)
        local = mention.at.astimezone(here).date() if here else mention.at.date() - timedelta(days=1)
        if mention.at.date().isoformat() in days and mention.at.hour < _SMALL_HOURS and local < mention.at.date():
            found.add(local.isoformat())
    return frozenset(found)


def _eve(mine: set[str], eves: frozenset[str]) -> bool:
    return bool(mine) and mine <= eves


def _beside(mine: set[str], days: frozenset[str], mention: TimeMention) -> bool:
    # An instant a few hours over midnight still belongs to the day beside it.
    return (
        mention.kind in {"instant", "range"}
        and mention.basis is not Basis.PUBLISHED
        and mention.at is not None
        and not _MIDDAY <= mention.at.hour < _EVENING
        and any(abs((date.fromisoformat(a) - date.fromisoformat(b)).days) <= 1 for a in mine for b in days)
    )


def _phrases(line: Line, dated: list[Marker], days: frozenset[str], words: Cues) -> list[Marker]:
    if line.index <= 1 and not days:
        return []
    found = []
    for match in words.past.finditer(line.text):
        start, end = line.start + match.start(), line.start + match.end()
        if any(m.start < end + 25 and m.end > start - 25 for m in dated):
            continue
        if line.index <= 1 and any(m.own for m in dated):
            continue
        found.append(Marker(start, end, own=False, phrase=True))
    return found


def _victims(lines: tuple[Line, ...], primary: frozenset[str], roles: tuple[ProviderMention, ...]) -> frozenset[str]:
    """Providers that headline or lead list as hit by the article's own incident: what they met is part of it."""
    spared = {m.id for m in roles if m.role is ProviderRole.RULED_OUT}
    hit = [
        line
        for line in lines[:LIVE_LINES]
        if _FAN_OUT.search(line.text) and any(n.provider in primary for n in line.namings)
    ]
    return frozenset(n.provider for line in hit for n in line.namings) - spared


def frames(
    lines: tuple[Line, ...],
    roles: tuple[ProviderMention, ...],
    published: Instant | None,
    words: Cues,
    headline_end: int,
) -> Frames:
    """Work out the article's own days and mark what else it speaks of."""
    top = next((m.id for m in roles if m.role is ProviderRole.PRIMARY), None)
    days = own_days(lines, published, words, headline_end, top)
    primary = tuple(m.id for m in roles if m.role is ProviderRole.PRIMARY) or tuple(m.id for m in roles[:1])
    upstream = frozenset(m.id for m in roles if m.role is ProviderRole.UPSTREAM)
    upstream |= _victims(lines, frozenset(primary), roles)
    own = _Own(frozenset(days), _eves(lines, days), frozenset(primary) | upstream, _rounds(lines))
    marks = tuple(_markers(line, own, words) for line in lines)
    inherited: list[About | None] = []
    draft = Frames(primary, days, marks, (None,) * len(lines))
    for line in lines:
        inherited.append(_inherit(lines, line, marks, inherited, draft))
    return Frames(primary, days, marks, tuple(inherited))


def _inherit(
    lines: tuple[Line, ...],
    line: Line,
    marks: tuple[tuple[Marker, ...], ...],
    inherited: list[About | None],
    draft: Frames,
) -> About | None:
    if line.index == 0 or _OWN.search(line.text) or any(m.provider is None and m.own for m in marks[line.index]):
        return None
    previous = lines[line.index - 1]
    if previous.block != line.block:
        return None
    before = inherited[previous.index] or draft.about(previous, previous.end, previous.end)
    dated = [m for m in marks[previous.index] if m.provider is None]
    if before is None or (dated and any(m.own for m in dated)):
        return None
    if _ANAPHORA.search(line.text) or _CONTINUES.match(line.text):
        return before
    return None
