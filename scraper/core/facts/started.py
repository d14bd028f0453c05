"""When it began: felt onset and first reports, never the time of an announcement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from scraper.core.articles.clauses import clause_of
from scraper.core.articles.counted_back import counted_back
from scraper.core.articles.felt_since import complained, felt
from scraper.core.articles.no_incident import of_no_incident
from scraper.core.articles.onset_ranges import is_onset_range
from scraper.core.articles.other_times import denied
from scraper.core.articles.passages import Reading
from scraper.core.articles.prepositions import BY
from scraper.core.articles.timings import Timing, days_of, finer_than_day
from scraper.core.articles.undated import closes_stretch, is_stretch
from scraper.core.language.denying import denial_in
from scraper.core.language.seldom import seldom
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.model import About, Claim, Precision, ProviderRole
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

KIND = "started"

_DAYS = frozenset({"date", "date_range"})
_CLOCKS = frozenset({"instant", "clock"})
_LOOKS_BACK = late(
    r"\b(?:earlier|previous|entr(?:y|ies)|screenshot|picture|incidents?|outages?|episodes?|notices?|log|repeat|again|think of|thought of|remember\w*|recall\w*|remind\w*|reminiscent|same (?:thing|fate|problem|trouble)|turn|(?:last|previous) (?:\w+ )?one|(?:the|that) one (?:on|of|in|from)|['’]s (?:\w+ )?fix|memor(?:y|ies)|echo\w*|déjà|schon|bereits|already|zuletzt|genauso|ya|già|já|уже|вже|też|redan|sudah)\b|\b[45]\d\d\b",
    re.IGNORECASE,
)
_EARLIER_THAT_DAY = seldom(
    r"\b(?:earlier (?:that|the same|in the|on the same) day|hours (?:earlier|before) (?:that day|on the same day)|(?:früher|zuvor) am (?:selben|gleichen) tag|plus tôt dans la journée|"
    r"(?:ese mismo día|antes) ese (?:mismo )?día|mais cedo no mesmo dia|in precedenza lo stesso giorno)\b[^.;]{0,50}",
    re.IGNORECASE,
)
_IT_BEGAN = late(
    r"\W*(?:it (?:all )?|everything |this (?:all )?|alles |es |tout (?:a |avait )|cela (?:a |avait )|ça a |todo |tudo |tutto (?:è |era )?|het |dit |wszystko |вс[её] |усе |het begon|hepsi |allt |det (?:hele )?)(?:had |has |hat |is |zou )?(?:beg[au]n|started|kicked off|commencé|débuté|comenzó|empezó|começou|iniziato|cominciato|began?n?|ging los|zaczęło|началось|почалося|başladı|började|startede|begyndte)\b",
    re.IGNORECASE,
)
"""A sentence whose subject is all that happened: what it dates is the outage."""
_BETWEEN = late(r"\b(?:between|zwischen|entre|tra|fra|tussen|między|mellan)\s*$", re.IGNORECASE)
_IN_A_ROW = seldom(
    r"\b(?:second|2nd) (?:straight|consecutive|successive) day\b|\b(?:second|2nd) day (?:in a row|running|in succession)\b|\b(?:den )?zweiten tag (?:in folge|hintereinander|nacheinander)\b|\bdeuxième jour (?:consécutif|d['’]affilée|de suite)\b|\bsegundo d[ií]a (?:consecutivo|seguido)\b|\bsecondo giorno (?:consecutivo|di fila)\b|\btweede dag op rij\b|\bdrugi dzień z rzędu\b|второй день подряд|другий день поспіль|2日連続|二日連続|连续第二天|이틀 연속",
    re.IGNORECASE,
)
_WIDEST = timedelta(days=3)
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_PART = (timedelta(hours=-3), timedelta(hours=8))
"""From the beginning of a part of a day: none is longer, and a night begins before midnight."""
_ANYWHERE = (timedelta(hours=-12), timedelta(hours=20))
"""The same where the zone is not known."""
_BESIDE = 4
"""Code points between words of reports and the time they came in at."""
_NAMED = 40
"""Code points between a day and the outage that it names."""
_OWNED, _CALLED = late(r"['’]s (?:[\w-]+ ){0,2}"), late(r"[ -](?:[\w-]+ )?")
_LED = late(r"\b(?:the|its|their|that|in|for|about|over|amid|during|following|after) $", re.IGNORECASE)
_HAPPENS = late(r"was|were|been|down|w?en?t|gone|go|knock|br[io]|t[ao]o?k|fell|exp|enc|suf|fac", re.IGNORECASE)
"""A word of breakage that is no name of one."""
_OF_DAY = late(
    r"\w{0,3}[ ](?:of|from|vom|von|de|du|d['’]|del?|d[ao]|della|di|van|z|av|fra|från|hari)(?: (?:the|last|this|el|il|lo|la|le|dem|este|esta))? ?",
    re.IGNORECASE,
)
_LEAD = 3
"""The last sentence of a lead, its headline being the first. A bare day behind it, where a start is told before, was the onset in 3 of
14 cases on 200 pages that nobody had worked on: there it only says which outage is meant.
"""
_OPENING = 12
"""A clock time this near to the beginning of a sentence about a breakage says when it happened."""


def find(reading: Reading) -> Iterator[Claim]:
    """Onsets. A bare day counts once, and only where no finer time on that day is given; a later wave has the flag
    `wave`. A range of first reports keeps both ends; a range of the outage itself gives its beginning.
    """
    fine = [t for t in reading.timings if _is_onset(reading, t) and finer_than_day(t.mention)]
    told = any(t.kind == "started" and t.mention.kind in _CLOCKS for t in fine)
    known = _known_days(reading, fine)
    own = any(_whose(reading, t) is None for t in fine)
    dated = [days_of(t.mention) for t in reading.timings if _tells_own_day(reading, t)]
    begun = False
    for timing in reading.timings:
        if not _tells_onset(reading, timing, fine, dated):
            continue
        mention = timing.mention
        if timing.kind in {"seen", "rose"} and mention.kind in _CLOCKS:
            # A clock time without a word of beginning, or of growth, is taken for one only where nothing else tells it, and once.
            if told:
                continue
            told = True
        if not finer_than_day(mention):
            about = _whose(reading, timing)
            if _said_finer(mention, about, known) or (own and _names_no_day(reading, mention, about)):
                continue
            if begun and _only_says_which(timing, about):
                continue
            if mention.kind == "date_range" and about is not None and about.day is not None:
                yield from _each_day(reading, timing, about)
                continue
            if mention.at is not None:
                known.add((about, mention.at.date()))
        claim = _claim(reading, timing)
        begun = begun or claim.about is None
        yield from reading.for_each(timing.line, claim)
    yield from _same_day(reading)
    yield from counted_back(reading)
    yield from _days_in_a_row(reading)


def _said_finer(mention: TimeMention, about: About | None, known: set[tuple[About | None, date]]) -> bool:
    """Whether a bare day adds nothing to a finer time of it; a bare month only tells which other outage is meant."""
    if mention.precision is Precision.MONTH and (about is None or about.day is None):
        return True
    return mention.at is not None and (about, mention.at.date()) in known


_DEICTIC = late(
    r"\W*(?:early |earlier |late |later )?(?:(?:that|this|the same|of the) (?:same )?(?:day|morning|afternoon|evening|night)|today|tonight|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|сегодня|вчера)\b|\d{1,2}[日일]|今日|本日|昨日|今天|昨天|오늘|어제",
    re.IGNORECASE,
)


def _tells_onset(reading: Reading, timing: Timing, fine: list[Timing], dated: list[set[date]]) -> bool:
    """Whether a time is an onset, of what failed, that nothing says more finely, denies, or only names the outage by."""
    if not _is_onset(reading, timing) or _spared(reading, timing) or _refined(reading, timing, fine):
        return False
    return not (denied(timing.line, timing.mention, reading.words) or _only_names_own(reading, timing, dated))


def _only_says_which(timing: Timing, about: About | None) -> bool:
    """Whether a bare day behind the lead, where a start is told before, rather says which outage is meant."""
    return about is None and timing.line.index > _LEAD


def _names_no_day(reading: Reading, mention: TimeMention, about: About | None) -> bool:
    """Whether a day is told only as "that day" or "this morning", on a page that does not say which day that is."""
    unknown = mention.kind == "date" and mention.at is None and about is None
    return unknown and _DEICTIC.match(reading.text, mention.start, mention.end) is not None


def _says_which(timing: Timing) -> bool:
    """Whether a bare day only says which outage is meant: "Friday's outage cost them sales", "credits for the July 8th outage"."""
    if timing.mention.kind != "date":
        return False
    line, lead = timing.line, timing.line.before(timing.mention.start, _NAMED)
    low = timing.mention.end - line.start
    owned = OUTAGE_NOUN.search(line.text, low, low + _NAMED)
    if owned is not None and _HAPPENS.match(owned.group()) is None:
        between = line.text[low : owned.start()]
        if _OWNED.fullmatch(between) or (_CALLED.fullmatch(between) and _LED.search(lead)):
            return True
    return any(_OF_DAY.fullmatch(lead, noun.end()) for noun in OUTAGE_NOUN.finditer(lead))


def _only_names_own(reading: Reading, timing: Timing, dated: list[set[date]]) -> bool:
    """Whether a bare day only says that the article's own outage is meant, which the text tells itself to have begun then:
    `dated` has the days of each time that does.
    """
    at = timing.mention.at
    told = any(at is None or at.date() in days for days in dated)
    return told and _says_which(timing) and _whose(reading, timing) is None


def _tells_own_day(reading: Reading, timing: Timing) -> bool:
    """Whether a time says itself when the article's own outage began, and not only which one is meant."""
    return _is_onset(reading, timing) and _whose(reading, timing) is None and not _says_which(timing)


def _known_days(reading: Reading, fine: list[Timing]) -> set[tuple[About | None, date]]:
    """The days that have a finer time, be it the end of a range, and whose: in UTC, and where the time was told."""
    own = {(_whose(reading, t), day) for t in fine for day in days_of(t.mention)}
    # "It was down on June 5, from 23:00 on June 4 to 06:12": the bare day is that of the end.
    return own | {(_whose(reading, t), day) for t in fine for day in days_of(t.mention.closing)}


def _refined(reading: Reading, timing: Timing, fine: list[Timing]) -> bool:
    """Whether a time of the same outage lies in the part of the day that is told: "on Tuesday evening … at 8.15pm"."""
    part = timing.mention.at
    if part is None or timing.mention.precision is not Precision.PART_OF_DAY:
        return False
    unzoned = "no_zone" in timing.mention.flags
    earliest, latest = _ANYWHERE if unzoned else _PART
    clocks = [
        t.mention.at
        for t in fine
        if t.kind != "rose" and t.mention.precision in _FINE and _whose(reading, t) == _whose(reading, timing)
    ]
    return any(at is not None and earliest <= at - part <= latest for at in clocks)


def _days_in_a_row(reading: Reading) -> Iterator[Claim]:
    """The day before, where the text says that its own outage is that of a second day running."""
    if reading.primary is None or len(reading.frames.days) != 1:
        return
    for line in reading.lines:
        match = _IN_A_ROW.search(line.text)
        if match is not None:
            before = (date.fromisoformat(reading.frames.days[0]) - timedelta(days=1)).isoformat()
            start, end = line.start + match.start(), line.start + match.end()
            yield reading.claim(line, KIND, start, end, match.group(), about=About(reading.primary, before))
            return


def _spared(reading: Reading, timing: Timing) -> bool:
    """Whether the sentence says of a provider that was not affected that it saw nothing of the outage."""
    about = _whose(reading, timing)
    spared = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    return about is not None and about.provider in spared and denial_in(timing.line.text) is not None


def _whose(reading: Reading, timing: Timing) -> About | None:
    return reading.frames.about(timing.line, timing.mention.start, timing.mention.end)


def _each_day(reading: Reading, timing: Timing, about: About) -> Iterator[Claim]:
    """The days of "on 13 and 14 April", each with an outage of its own."""
    mention = timing.mention
    if mention.at is None or mention.end_at is None or mention.end_at - mention.at > _WIDEST:
        return
    value = reading.text[mention.start : mention.end]
    for n in range((mention.end_at - mention.at).days + 1):
        day = replace(mention, at=mention.at + timedelta(days=n), end_at=None)
        whose = About(about.provider, (mention.at + timedelta(days=n)).date().isoformat())
        yield reading.claim(
            timing.line, KIND, timing.start, timing.end, f"{value} ({n + 1})" if n else value, mention=day, about=whose
        )


def _same_day(reading: Reading) -> Iterator[Claim]:
    """Another outage of the day that the text puts before its own: "Earlier that day Haiku had failed"."""
    if reading.primary is None or len(reading.frames.days) != 1:
        return
    for line in reading.lines:
        match = _EARLIER_THAT_DAY.search(line.text)
        if match is not None and line.broke and line.start >= reading.headline_end:
            before = [n.provider for n in line.namings if n.end <= line.start + match.start()]
            if before and before[-1] not in reading.frames.primary:
                continue  # "after an issue with Birch earlier in the day"
            start, end = line.start + match.start(), line.start + match.end()
            about = About(reading.primary, reading.frames.days[0])
            yield reading.claim(line, KIND, start, end, " ".join(match.group().split()), about=about)
            return


def _is_onset(reading: Reading, timing: Timing) -> bool:
    if of_no_incident(timing.line, timing.mention):
        return False
    if is_stretch(timing.line, timing.mention) and timing.kind not in {"aside", "peaked", "fixed", "acknowledged"}:
        # "It came back in stages between 03:05 and 03:40" begins nothing, nor does "by 10:15–10:30 it was over".
        before = timing.line.before(timing.mention.start, 24)
        return timing.kind != "ended" or (_BETWEEN.search(before) is None and BY.search(before) is None)
    if timing.kind == "started":
        fine = timing.mention.kind in {"instant", "range", "clock"}
        back = bool(timing.line.namings) or _LOOKS_BACK.search(timing.line.text) is not None
        told = timing.line.broke or _IT_BEGAN.match(timing.line.text) is not None
        told = told or (timing.mention.precision is Precision.PART_OF_DAY and _by_reports(reading, timing))
        told = told or (
            timing.mention.kind == "date" and (complained(timing.line, timing.mention) or felt(timing.line))
        )
        return told or fine or (back and _of_a_day(reading, timing))
    if timing.line.caption or closes_stretch(timing.line, timing.mention):
        return False
    return timing.kind == "rose" or (timing.kind == "seen" and _tells_of_trouble(reading, timing))


def _tells_of_trouble(reading: Reading, timing: Timing) -> bool:
    """Whether a time without a verb of its own stands in a sentence that says that something was broken."""
    line, mention = timing.line, timing.mention
    if not (line.broke or (mention.kind == "date" and felt(line))):
        # A bare list of days ("… in October, and again on December 7") still says which other incidents are meant.
        listed = line.namings or _LOOKS_BACK.search(line.text) or any(t.kind == "duration" for t in line.times)
        return mention.kind in _DAYS and _of_a_day(reading, timing) and bool(listed)
    if any(t.kind == "clock" and 0 <= t.start - mention.end <= 1 for t in line.times):
        return False  # "7月5日15時36分に…": the time of day says what it is of
    if mention.kind in _DAYS:
        return mention.kind == "date" or _whose(reading, timing) is not None
    if mention.kind not in _CLOCKS:
        return False
    ended = reading.words.ended
    return mention.start - line.start <= _OPENING or not ended.search(line.text) or _broke_apart(reading, timing)


def _broke_apart(reading: Reading, timing: Timing) -> bool:
    """Whether the clause of a time tells that something broke, and its end is another clause's."""
    clause = clause_of(timing.line, timing.mention).text
    return reading.words.ended.search(clause) is None and reading.words.broke.search(clause) is not None


def _of_a_day(reading: Reading, timing: Timing) -> bool:
    """Whether the time is of another incident, known by its day or month."""
    about = _whose(reading, timing)
    return about is not None and about.day is not None


def _claim(reading: Reading, timing: Timing) -> Claim:
    mention = timing.mention
    if mention.end_at is not None and not is_onset_range(timing):
        mention = replace(mention, end_at=None)
    value = reading.text[mention.start : mention.end]
    flags = ("wave",) if timing.wave else ()
    claim = reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, flags=flags)
    crowd = claim.speaker == "outlet" and mention.kind in _CLOCKS and _by_reports(reading, timing)
    return replace(claim, speaker="crowd") if crowd else claim


def _by_reports(reading: Reading, timing: Timing) -> bool:
    """Whether what is timed is that reports came in, or that people complained: it is they who say when it began."""
    line, low, high = timing.line, timing.start - timing.line.start, timing.end - timing.line.start
    return any(
        m.start() < high + _BESIDE and low < m.end() + _BESIDE for m in reading.words.reports.finditer(line.text)
    )
