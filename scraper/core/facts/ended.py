"""When it was over, or that it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.onset_ranges import is_onset_range
from scraper.core.articles.other_times import denied
from scraper.core.articles.passages import Reading
from scraper.core.articles.short_of_all import is_short_of_all
from scraper.core.articles.timings import Timing, days_of
from scraper.core.articles.undated import is_stretch
from scraper.core.language.seldom import seldom
from scraper.core.model import NOT_OVER, About, Basis, Claim, Precision, ProviderRole
from scraper.core.patterns import late

KIND = "ended"

_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_BEGINS = frozenset({"started", "seen"})
_NIGHT = timedelta(hours=12)
"""Over which an outage that began in the evening is over the next day."""

_STILL = seldom(
    r"\b(?:has|have|had|was|were|is|are)(?:n['’]t| (?:still )?(?:not|yet to)) (?:yet )?(?:been |be )?(?:fully |completely |entirely )?(?:resolved|restored|fixed|recovered)"
    r"|\b(?:remains?|still) (?:unresolved|ongoing|down|unavailable|offline|under investigation)|\bno (?:fix|resolution|eta|timeline)\b|\byet to (?:be )?(?:resolve|restore|fix)\w*"
    r"|\bnoch nicht (?:vollständig )?(?:behoben|gelöst)|\bpas encore (?:résolu|rétabli)\w*|\baún no (?:se )?(?:ha )?(?:resuelto|solucionado|restablecido)",
    re.IGNORECASE,
)
_IN_GENERAL = late(
    r"\b(?:if|whether|when(?:ever)?|while|until|unless|in case|falls|wenn|ob|si|quand|cuando)\s(?:[\w’'-]+ ){0,6}$",
    re.IGNORECASE,
)
"""Before words of an outage that goes on: it is supposed, asked or advised on, not told."""
_OVER = seldom(
    r"\b(?:has|have|had|was|were|is|are|been) (?:since )?(?:now )?(?:been )?(?:fully |completely |mostly )?(?:resolved|restored|fixed)\b"
    r"|\bservices? (?:has |have |had |was |were )?(?:fully )?(?:recovered|resumed|returned to normal)\b|\b(?:is|are|was|were|came) back (?:online|up)\b",
    re.IGNORECASE,
)
_UNTIL_THEN = late(r"\b(?:until|till|once|before|when|unless|as soon as|(?:the|that) (?:moment|minute|second|instant|day)|(?:every|each|any|next) time|if|whether|after)\s(?:[\w’'-]+ ){0,5}$", re.IGNORECASE)  # fmt: skip
"""Before words of recovery: it is waited for, not told."""
_UNSAID = late(
    r"\b(?:not|n['’]t|never|nobody|no ?one|neither|nor|declin\w+ to|refus\w+ to|yet to|unable to|without|no (?:word|confirmation|indication|sign|news|announcement)|unclear|unknown|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|doubt(?:s|ed)?)(?: (?:yet|publicly|officially|formally))*(?: (?:sa(?:y|id|ying)|confirm(?:ed|ing)?|announc(?:e|ed|ing)|declar(?:e|ed|ing)|kn(?:ow|own|ew)|clear|tell|told|indicat(?:e|ed|ing)|acknowledg(?:e|ed|ing)|reported))?(?: (?:that|whether|if|when|on|of))?\s(?:[\w’'-]+ ){0,5}$",
    re.IGNORECASE,
)
"""Before words of recovery: nobody says that it came."""
_JOINED = late(r"[,;] |\band\b")
_PARTIAL = late(
    r"\b(?:api|success rates?|partial(?:ly)?|some (?:users|services|customers|regions)|most (?:users|services|customers)|gradual(?:ly)?|(?:began|begun|beginning|start(?:ed|ing)?) (?:to )?(?:recover|return|com)\w*|showing signs|web|mobile)\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Ends. `partial` flags the recovery of one part, `fix` a fix put in place where nothing says that it was over, `not_over`
    (beside `partial`) one of some alone, or one that did not hold; an outage said to go on is a claim with the qualifier
    `denies`.
    """
    ended = [
        t
        for t in reading.timings
        if t.kind == "ended"
        and _counts(t)
        and not _of_the_spared(reading, t)
        and not denied(t.line, t.mention, reading.words)
    ]
    ended = _finest(reading, [_past_midnight(reading, t) for t in ended])
    ended = [t for t in ended if not _is_day_of_it(reading, t)]
    claims = [_claim(reading, timing) for timing in ended]
    told = {(c.about, "day") for c in claims}
    claims.extend(
        _claim(reading, t, "fix")
        for t in reading.timings
        if t.kind == "fixed" and t.mention.kind in {"instant", "clock"} and not _told(reading, t, told)
    )
    claims.extend(_outer_ends(reading))
    claims = _without_begun(reading, claims)
    yield from claims
    timed = {c.about for c in claims}
    over = {c.about for c in claims if c.at is not None and not {"partial", "fix"} & set(c.flags)}
    for line in reading.lines:
        yield from _untimed(reading, line, timed, over)


def _finest(reading: Reading, ended: list[Timing]) -> list[Timing]:
    """Without the bare days on which a finer time of the same is told: "said Wednesday that it had fixed … at 11:32"."""
    fine = [t for t in ended if t.mention.precision in _FINE]
    known = {(_whose(reading, t), day) for t in fine for day in days_of(t.mention)}
    return [
        t
        for t in ended
        if t.mention.precision in _FINE
        or t.mention.at is None
        or (_whose(reading, t), t.mention.at.date()) not in known
    ]


def _is_day_of_it(reading: Reading, timing: Timing) -> bool:
    """Whether a bare day of the article's own outage says no more of its end than on which day all of it was: it tells the
    end only of an outage that began on a day before.
    """
    if timing.mention.precision is not Precision.DAY or _whose(reading, timing) is not None:
        return False
    at = timing.mention.at
    begun = [t.mention.at for t in reading.timings if t.kind in _BEGINS and _whose(reading, t) is None]
    return at is None or not any(b is not None and b < at for b in begun)


_MIDNIGHT = late(r"midnight\b", re.IGNORECASE)


def _past_midnight(reading: Reading, timing: Timing) -> Timing:
    """An end whose day the text leaves open, on the day after the article's own where it would lie before the beginning: out
    from 9:47 p.m., "back at 12:08 a.m."; out on Sunday night, back "at midnight Sunday".
    """
    mention = timing.mention
    if mention.at is None or mention.basis is not Basis.RELATIVE or mention.precision not in _FINE:
        return timing
    midnight = _MIDNIGHT.match(reading.text, mention.start) is not None
    begun = [t.mention.at for t in reading.timings if t.mention.at is not None and _began(t, midnight=midnight)]
    morrow = mention.at + timedelta(days=1)
    if not begun or not all(mention.at < at < morrow for at in begun) or morrow - max(begun) > _NIGHT:
        return timing
    return replace(timing, mention=replace(mention, at=morrow))


def _began(timing: Timing, *, midnight: bool) -> bool:
    """Whether a time is when it began, known well enough to tell on which day it ended; for a midnight an evening will do."""
    mention = timing.mention
    if mention.precision is Precision.PART_OF_DAY:
        return midnight and timing.kind in _BEGINS
    ranged = mention.kind == "range" and timing.kind in {"seen", "ended"}
    return mention.precision in _FINE and (timing.kind == "started" or ranged)


_BEGUN = late(
    r"\b(?:began|begins?|begun|beginning|start(?:s|ed|ing)?) (?:to )?(?:recover|return|com)\w*", re.IGNORECASE
)
_ONLY_BEGUN = late(
    r"\b(?:began|begins?|begun|beginning|start(?:s|ed|ing)?) (?:to )?(?:recover|return|com)\w*|\bshow(?:ing|ed|s) signs|\bgradual(?:ly)?\b",
    re.IGNORECASE,
)
"""Of a recovery: it had begun, and was not told to be one of all."""


def _without_begun(reading: Reading, claims: list[Claim]) -> list[Claim]:
    """Without the recoveries that had only begun, where the end itself is told."""
    whole = {c.about for c in claims if c.at is not None and "partial" not in c.flags}
    return [
        c
        for c in claims
        if c.about not in whole
        or "partial" not in c.flags
        or not _BEGUN.search(reading.text, c.start - 20, c.end_offset)
    ]


def _whose(reading: Reading, timing: Timing) -> About | None:
    return reading.frames.about(timing.line, timing.mention.start, timing.mention.end)


def _of_the_spared(reading: Reading, timing: Timing) -> bool:
    """Whether the sentence says of a provider that was not affected that it works."""
    about = reading.frames.about(timing.line, timing.start, timing.start)
    spared = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    return about is not None and about.provider in spared


def _counts(timing: Timing) -> bool:
    return timing.mention.precision is not Precision.MONTH and timing.mention.kind != "range"


def _told(reading: Reading, timing: Timing, told: set[tuple[About | None, str]]) -> bool:
    return (reading.frames.about(timing.line, timing.start, timing.end), "day") in told


def _outer_ends(reading: Reading) -> Iterator[Claim]:
    """The later bound of "from 14:00 to 15:00", unless the range is one of first reports or of the end itself."""
    for timing in reading.timings:
        mention = timing.mention
        days = mention.kind == "date_range" and timing.kind == "started" and timing.line.broke
        if (
            not (is_stretch(timing.line, timing.mention) or days)
            or (mention.end_at is None and mention.kind != "clock")
            or timing.kind in {"aside", "peaked", "fixed", "rose", "acknowledged"}
        ):
            continue
        if is_onset_range(timing):
            continue
        value = reading.text[mention.start : mention.end]
        yield reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention.closing)


def _claim(reading: Reading, timing: Timing, flag: str = "") -> Claim:
    mention = timing.mention
    before = timing.line.text[max(0, timing.start - timing.line.start - 40) : timing.start - timing.line.start]
    near = _JOINED.split(before)[-1] + reading.text[timing.start : timing.end]
    short = _is_short(reading, timing.line, timing.start, timing.end, mention.at)
    partial = ("partial",) if short or _PARTIAL.search(near) else ()
    begun = _ONLY_BEGUN.search(near) is not None
    flags = (*partial, *((flag,) if flag else ()), *((NOT_OVER,) if short or begun else ()))
    value = reading.text[mention.start : mention.end]
    return reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, flags=flags)


def _untimed(reading: Reading, line: Line, timed: set[About | None], ended: set[About | None]) -> Iterator[Claim]:
    """Ends told without a time, and that there was none yet: what a text says beside the time of the end is how it stood
    before.
    """
    still = _STILL.search(line.text)
    if still is not None:
        start, end = line.start + still.start(), line.start + still.end()
        if _is_told(line, still) and reading.frames.about(line, start, end) not in ended:
            yield reading.claim(line, KIND, start, end, still.group(), qualifier="denies")
        return
    over = next((m for m in _OVER.finditer(line.text) if _is_over(reading, line, m)), None)
    if over is None:
        return
    start, end = line.start + over.start(), line.start + over.end()
    about = reading.frames.about(line, start, end)
    if about not in timed:
        timed.add(about)
        yield reading.claim(line, KIND, start, end, over.group())


def _is_over(reading: Reading, line: Line, over: re.Match[str]) -> bool:
    """Whether words of recovery tell an end of the whole: not waited for, not left unsaid, of no part alone."""
    lead = line.text[: over.start()]
    if _UNTIL_THEN.search(lead) or _UNSAID.search(lead):
        return False
    return not _is_short(reading, line, line.start + over.start(), line.start + over.end(), None)


def _is_short(reading: Reading, line: Line, start: int, end: int, at: datetime | None) -> bool:
    """Whether an end that an article tells is one of some alone, or did not hold; posts have their own rules for that."""
    if reading.of_post:
        return False
    about = reading.frames.about(line, start, end)
    near = reading.lines[line.index + 1 : line.index + 3]
    ending = {t.line.index for t in reading.timings if t.kind == "ended"}
    taken = {on.index for on in near if reading.frames.about(on, on.start, on.end) != about} | ending
    return is_short_of_all(reading.lines, line, start, end, at, taken=frozenset(taken))


def _is_told(line: Line, still: re.Match[str]) -> bool:
    """Whether it is said that an outage goes on, and neither asked nor supposed."""
    asked = line.text.rstrip(" \n\"'”’»)").endswith(("?", "？"))
    return not asked and _IN_GENERAL.search(line.text[: still.start()]) is None
