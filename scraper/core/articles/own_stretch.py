"""The days over which an article's own outage went on: the one on which it is told, those next to it on which nothing else is
said to have begun or to be over, and that since which it has lasted.

"The network was back on Wednesday; on Tuesday nurses wrote on paper" tells of one outage, whichever of the days the report
counts as its own.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from scraper.core.articles.day_weights import DAY_BEFORE
from scraper.core.articles.lines import Line
from scraper.core.articles.markers import ONE_OF_OTHERS, tells_rounds
from scraper.core.articles.own_days import moment_days
from scraper.core.articles.passages import Reading
from scraper.core.language.again import ONE_MORE, THIS_OUTAGE
from scraper.core.language.zones import region_zone
from scraper.core.model import SPAN, Claim, Precision
from scraper.core.moments import zone_named
from scraper.core.patterns import late

_APART = late(
    r"\b(?:separate(?:ly)?|unrelated|independent(?:ly)?|of its own|of their own|its own|rival\w*|competitor\w*|also suffered|also experienc\w+|also reported (?:an? )?(?:outage|problem|issue)\w*|"
    r"(?:another|second|different|similar|earlier|previous) (?:[\w-]+ ){0,3}?(?:outages?|incidents?|disruptions?|failures?|problems?|issues?|glitch(?:es)?|crash(?:es)?|meltdown|breakdown)|similarly|earlier (?:this|in the|that)|"
    r"comes? (?:\w+ ){0,3}?after|(?:days?|weeks?|months?) (?:after|before|later|earlier)|coincid\w*|nothing to do with|not (?:related|linked|connected)|no (?:link|connection)|had been|unlike|compared|"
    r"unabhängig|getrennt|eigene[rnsm]?|ebenfalls|ähnlich\w*|indépendant\w*|distinct\w*|similaire\w*|également|independiente\w*|similar(?:es)?|también|simil[ei]|anche|também|onafhankelijk|eveneens|osobn\w+|również|отдельн\w+|также|окрем\w+|також)\b|別の|また|另外|此前|별개|앞서",
    re.IGNORECASE,
)
"""What is told in such a sentence may be an outage of its own."""
_ALREADY = late(
    r"\b(?:already|had (?:\w+ )?\w+ed|had been|of its own|separate|another|déjà|schon|bereits|ya|già|já|al eerder|redan|allerede|już|już|уже|вже|zaten)\b|既に|すでに|已经|이미",
    re.IGNORECASE,
)
"""An outage of the same day that is not the one told."""
_ALL_OF_THEM = late(
    r"\b(?:all (?:of )?(?:the )?(?:(?:affected|impacted|remaining) )?(?:customers|users|sites|accounts|clients|services)|the last (?:of the )?(?:[\w-]+ )?(?:customers|users|sites|accounts)|sämtliche\w*|alle[rn]? (?:betroffenen )?(?:kunden|nutzer|dienste)\w*|(?:tous|toutes|l['’]ensemble) (?:d?es )?(?:clients|utilisateurs|services)|tod[oa]s (?:los|las|os|as) (?:clientes|usuarios|usuários|servicios|serviços)|tutti (?:i|gli) (?:clienti|utenti|servizi)|alle (?:getroffen )?(?:klanten|gebruikers|diensten)|wszyst\w+ (?:klient|użytkownik|usług)\w+)\b",
    re.IGNORECASE,
)
_TOO = late(
    r"\b(?:also|too|as well|likewise|auch|aussi|también|anche|também|pure|ook|också|også|myös|też|również|také|также|тоже|також|juga|cũng)\b|でも|にも|도 |也",
    re.IGNORECASE,
)
"""Beside a day: something broke on it as well."""
_SINCE = late(
    r"\b(?:since|seit(?: dem)?|depuis(?: le)?|desde (?:el|o)|desde|dal|sinds|sedan|siden|från|od|с|з|sejak)\s(?:den |the )?$",
    re.IGNORECASE,
)
_SINCE_BEHIND = late(r"から|以来|起(?!き)|부터|以来|以來")
"""Beside a day: what the sentence tells began on it and goes on."""
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
LEAD = 2
"""Sentences of headline and lead."""
UNKNOWN = "unknown"
"""The provider of an article's own incident that the catalogue does not know."""
_ROW = 3
_BARE = frozenset({"date", "date_range"})
_ISO = len("2026-04-15")
_DAY = timedelta(days=1)
_NIGHT = timedelta(hours=12)
"""How far a part of a day that is told by its beginning reaches."""
_LONG = 20 * 3600
"""An outage that lasted so long (seconds) was on more days than one."""
_WORDS = frozenset({"cause", "denial", "postmortem", "workaround"})
"""Kinds that are somebody's word on an outage, given on any day after it."""
_LONGEST = 10 * 24 * 3600
"""Seconds; what is told to have lasted longer is a time over which outages are counted."""
_MOST = timedelta(days=60)
"""How long ago what still lasts may have begun."""


def told_apart(line: Line | None) -> bool:
    """Whether what a sentence tells may be an outage of its own."""
    return line is None or _APART.search(line.text) is not None


def is_one_more(reading: Reading, line: Line | None) -> bool:
    """Whether a sentence, headline or lead tell an outage beside the article's own one."""
    if line is None or _ALREADY.search(line.text) or tells_rounds(reading.lines):
        return True
    return any(ONE_MORE.search(x.text) for x in reading.lines[:LEAD])


def line_of(reading: Reading, claim: Claim) -> Line | None:
    """The sentence of a claim."""
    return next((line for line in reading.lines if line.start <= claim.start < line.end), None)


def own_stretch(reading: Reading, claims: tuple[Claim, ...]) -> frozenset[str]:
    """The days (ISO) of the article's own outage, as far as its sentences tell them; those that it counts as its own where no
    other one joins them.
    """
    days = {date.fromisoformat(day) for day in reading.frames.days}
    if not days or any(ONE_MORE.search(line.text) for line in reading.lines[:LEAD]):
        return frozenset(reading.frames.days)
    owner = reading.primary or UNKNOWN
    ours = [c for c in claims if _is_ours(c, owner)]
    days |= {day for day in _local_days(reading, ours) if any(abs(day - own) <= _DAY for own in days)}
    lengths = (c.value for c in ours if c.kind == "duration" and isinstance(c.value, int))
    lasted = max((length for length in lengths if _LONG <= length <= _LONGEST), default=0)
    reach = timedelta(seconds=lasted) + _DAY
    near = sorted(_days_told(ours), key=lambda d: (min(abs((d - own).days) for own in days), d))
    for day in (*near, *near):  # what joins may close a gap to what was looked at before
        if _joins(reading, day, days, reach, ours):
            days.add(day)
    return frozenset(day.isoformat() for day in days)


def _is_ours(claim: Claim, owner: str) -> bool:
    """Whether a claim is on the article's own incident, or on a day of its provider."""
    if claim.about is None:
        return True
    return claim.about.provider == owner and len(claim.about.day or "") == _ISO and SPAN not in claim.flags


def _days_told(claims: list[Claim]) -> set[date]:
    return {date.fromisoformat(str(c.about.day)) for c in claims if c.about is not None}


def _local_days(reading: Reading, claims: list[Claim]) -> set[date]:
    """The days of the own clock times, where they were read."""
    own = [c for c in claims if c.about is None and c.precision in _FINE and c.kind in {"started", "ended"}]
    return {_local_day(reading, c, at) for c in own for at in (c.at, c.end) if at is not None}


def _local_day(reading: Reading, claim: Claim, at: datetime) -> date:
    """The day of an instant by the clock that its claim names, else by that of the press."""
    press = region_zone(reading.region) if reading.region else None
    here = zone_named(claim.zone or "", at) or press
    return (at.astimezone(here) if here is not None else at).date()


def _joins(reading: Reading, day: date, days: set[date], reach: timedelta, ours: list[Claim]) -> bool:
    """Whether what `ours` tell of another day of the own provider is the outage that was on `days`."""
    lines = [(c, line_of(reading, c)) for c in ours if c.about is not None and c.about.day == day.isoformat()]
    told = [(c, line) for c, line in lines if line is not None and not ONE_MORE.search(line.text)]
    if len(told) < len(lines):
        return False
    first = min(days)
    if first - _MOST <= day < first and any(_still_lasts(line, day) for _, line in told):
        return True
    if first - 2 * _DAY <= day < first and any(_is_only_start(reading, c, first, ours) for c, _ in told):
        return True
    if first - reach <= day < first and any(THIS_OUTAGE.search(line.text) for _, line in told):
        return True
    late = max(days) < day <= max(days) + _MOST / 2 and bool(told)
    if (late and all(_ends_all(*one, ours) for one in told)) or _is_of_the_telling(reading, day, [c for c, _ in told]):
        return True
    return all(
        not _beside_it(line, c) and (_covers(c, days) or _next_to(c, day, days, reach, ours)) for c, line in told
    )


def _ends_all(claim: Claim, line: Line, ours: list[Claim]) -> bool:
    """Whether a day is told as that on which all was over for all who had been hit, in an article that tells no other end."""
    if claim.kind != "ended" or _APART.search(line.text) or any(_fine(c, "ended") for c in ours if c.about is None):
        return False
    return _ALL_OF_THEM.search(line.text) is not None


def _is_of_the_telling(reading: Reading, day: date, claims: list[Claim]) -> bool:
    """Whether a day is that of publication, and nothing is told of it but words on the outage."""
    published = reading.page.published
    return published is not None and published.at.date() == day and all(c.kind in _WORDS for c in claims)


def _beside_it(line: Line, claim: Claim) -> bool:
    """Whether the words of a sentence, its times aside, may tell of an outage beside the article's own."""
    if len({day for t in line.times if t.kind in _BARE for day in moment_days(t)}) >= _ROW:
        return True  # a row of days
    text = list(line.text)
    for mention in line.times:
        text[mention.start - line.start : mention.end - line.start] = " " * (mention.end - mention.start)
    rest = "".join(text)
    if _APART.search(rest) or _ALREADY.search(rest):
        return True
    return claim.kind == "started" and bool(ONE_OF_OTHERS.search(rest) or _TOO.search(rest))


def _next_to(claim: Claim, day: date, days: set[date], reach: timedelta, ours: list[Claim]) -> bool:
    """Whether a day lies within reach of the own ones, and nothing had begun after it, or was over before it. A date on which
    something broke is that of another outage, unless the own one lasted for days or the day is counted from its own.
    """
    first, last = min(days), max(days)
    if first < day < last:
        return True
    if claim.kind == "duration" and isinstance(claim.value, int) and claim.value < _LONG:
        return False  # what lasted by itself
    if claim.kind == "started" and reach == _DAY and DAY_BEFORE.search(claim.quote) is None:
        return False
    if day < first:
        begun = any(_fine(c, "started") for c in ours if c.about is None)
        return first - reach <= day and not begun and not _was_over(claim, ours)
    return day <= last + reach and not any(_fine(c, "ended") for c in ours if c.about is None)


def _was_over(claim: Claim, ours: list[Claim]) -> bool:
    """Whether what was on a day was over on it: an outage before the article's own one. "Back after an outage the day before"
    says both of one day in the same words.
    """
    if claim.kind != "ended":
        return False
    return not any(c.kind == "started" and c.start < claim.end_offset and claim.start < c.end_offset for c in ours)


def _covers(claim: Claim, days: set[date]) -> bool:
    """Whether a part of a day reaches into one of the days: "in the night to Friday"."""
    if claim.at is None or claim.precision is not Precision.PART_OF_DAY:
        return False
    return (claim.at + _NIGHT).date() in days


def _still_lasts(line: Line, day: date) -> bool:
    """Whether a sentence says that something has been broken since that day."""
    for mention in (t for t in line.times if t.at is not None and t.at.date() == day):
        led, behind = line.before(mention.start, 24), line.after(mention.end, 4)
        if _SINCE.search(led) or _SINCE_BEHIND.match(behind):
            return True
    return False


def _is_only_start(reading: Reading, claim: Claim, first: date, ours: list[Claim]) -> bool:
    """Whether a clock time of the day before is the only one of a start that a report of the end gives."""
    if not _fine(claim, "started") or claim.at is None or sum(_fine(c, "started") for c in ours) > 1:
        return False
    lead, words = reading.lines[: LEAD + 1], reading.words
    over = any(words.ended.search(line.text) or words.fixed.search(line.text) for line in lead)
    return over and first - _local_day(reading, claim, claim.at) <= _DAY


def _fine(claim: Claim, kind: str) -> bool:
    return claim.kind == kind and claim.at is not None and claim.precision in _FINE
