"""When the outage began. Onset and acknowledgement are two facts: the window starts where the provider says that the
impact began, else with its first post, else with the earliest explicit onset; first reports stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.instants import to_the_minute
from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.coarseness import covered, covers, distrusted
from scraper.core.judging.grounds import ANOTHER_FACTS, OTHERWISE, SHARED, apart, is_another_facts
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.outliers import AROUND
from scraper.core.judging.picking import coarsely, earliest, first_word
from scraper.core.judging.press_onsets import by_press, by_reports, by_several, lends, timed
from scraper.core.judging.stated_windows import FINE
from scraper.core.judging.told_windows import TOLD_WHOLE, start_told
from scraper.core.judging.weighing import (
    FIRST_REPORTS,
    SAME,
    Comparison,
    Ground,
    Hearing,
    Rule,
    Side,
    choose,
    judged_instant,
    judged_time,
    no_time,
    ranked,
    slip,
    voices,
)
from scraper.core.language.wording import length, moment
from scraper.core.model import Instant, Precision, Verdict
from scraper.core.verdicts.acknowledged import quoted_posts

FACT = "started"
ORDER = 20
_SEVERAL = 2
LATEST = timedelta(days=1)
_POSTED = ("first post", "first post, quoted", "stated impact, quoted")
SOON = timedelta(minutes=30)
"""By how much first reports mostly run ahead of a provider's first post; an onset further back is the start of impact."""


def _quoted_start(hearing: Hearing) -> Instant | None:
    """The provider's start as the press quotes it, unless its first word is known to be earlier: impact cannot begin
    after it was announced, so such a start is a later stretch.
    """
    quoted = ranked(hearing.case.on(FACT), Rank.QUOTED)
    start = earliest((s for s in quoted if not _tells_earlier(s, hearing)), hearing)
    if start is None or any(start.at > until + SAME for until in _posted_by(hearing)):
        return None
    quoting = voices(s for s in quoted if lends(s, start))
    earlier = (s for s in _well_before(start, hearing) if s.claim.at and s.claim.at < start.at - FIRST_REPORTS)
    return None if _agreeing(ranked(earlier, Rank.PRESS)) > quoting else start


def _well_before(at: Instant, hearing: Hearing) -> list[Statement]:
    """What is told of a start in the day before a time, up to just before it."""
    told = [s for s in hearing.case.on(FACT) if s.claim.at and at.at - LATEST < s.claim.at < at.at - SOON]
    return [s for s in told if timed(s) and mutation(s, hearing.anchors) is None]


def _quoted_post(hearing: Hearing) -> Instant | None:
    return first_word(ranked(quoted_posts(hearing), Rank.QUOTED), hearing)


def _quoted_post_in_time(hearing: Hearing) -> Instant | None:
    """The first post as the press quotes it, unless several voices had it broken long before, several writers agree on a
    start well before it, or its own account gives one: the provider was late.
    """
    post = _quoted_post(hearing)
    if post is None:
        return None
    before = _well_before(post, hearing)
    if any(_tells_post_too(s, post, hearing) for s in before):
        return None
    long_before = (s for s in before if s.claim.at and s.claim.at < post.at - FIRST_REPORTS)
    return None if max(voices(long_before), _agreeing(ranked(before, Rank.PRESS))) >= _SEVERAL else post


def _agreeing(told: tuple[Statement, ...]) -> int:
    """The voices about the time about which most of them are."""
    times = [s.claim.at for s in told if s.claim.at]
    return max((voices(s for s in told if s.claim.at and abs(s.claim.at - at) <= AROUND) for at in times), default=0)


def _tells_post_too(statement: Statement, post: Instant, hearing: Hearing) -> bool:
    """Whether the writer who puts the start well before the first post gives that post as well: he keeps the two apart."""
    if statement.rank is Rank.CROWD or covered(statement)[1] >= post.at - SAME:
        return False
    return any(s.claim.document == statement.claim.document and lends(s, post) for s in hearing.case.on("acknowledged"))


def _posted_by(hearing: Hearing) -> Iterator[datetime]:
    """By when the provider had spoken at the latest, as the press quotes it: to the minute, or to the hour."""
    first = _quoted_post(hearing)
    if first is not None:
        yield first.at
    for statement in ranked(hearing.case.on("acknowledged"), Rank.QUOTED):
        if statement.claim.at and statement.claim.precision is Precision.HOUR and not distrusted(statement):
            yield covered(statement)[1]


def _tells_earlier(statement: Statement, hearing: Hearing) -> bool:
    """Whether the account that quotes a start puts the start of the whole much earlier: the quoted one is of a later
    stretch, or of the end ("by 10:15 to 10:30 it was declared resolved").
    """
    claim = statement.claim
    return claim.at is not None and any(
        s.claim.document == claim.document and s.claim.at and timed(s) and s.claim.at < claim.at - FIRST_REPORTS
        for s in hearing.case.on(FACT)
    )


def _told_whole(hearing: Hearing) -> Instant | None:
    """The start of a window that is told whole, unless the provider's first word is known to be earlier."""
    start = start_told(hearing)
    return None if start is None or any(start.at > until + SAME for until in _posted_by(hearing)) else start


def _announced(hearing: Hearing) -> Instant | None:
    """When the provider is said to have announced it, unless somebody knows the hour of a start that was all before."""
    said = earliest(hearing.case.on("acknowledged"), hearing)
    hours = (s for s in hearing.case.on(FACT) if s.claim.precision is Precision.HOUR and s.claim.at and timed(s))
    return None if said and any(said.at - LATEST < covered(s)[1] < said.at for s in hours) else said


RULES = (
    Rule("founding note", lambda h: h.case.founding.start if h.case.founding else None, "A reviewed note gives the start."),
    Rule("stated impact", lambda h: h.official.stated_start, "The provider states when the impact began, apart from when it first posted."),
    Rule("first post", lambda h: h.official.first_update, "The provider's first post: it states no other start, and a time from the status page outranks a time from the press."),
    Rule("stated impact, quoted", _quoted_start, "The start the provider gives, as the press quotes it."),
    Rule(TOLD_WHOLE, _told_whole, "Accounts that agree tell start and end together, or with the length between them."),
    Rule("first post, quoted", _quoted_post_in_time, "The provider's first word as the press quotes it; no copy of its own post is held."),
    Rule("agreed onset", by_several, "Several accounts, of user reports too, begin about then, before the start that one outlet alone gives."),
    Rule("earliest onset", by_press, "The earliest explicit start that is neither a slip of another time nor far from all others; no time of the provider is known."),
    Rule("earliest announcement", _announced, "Nobody gives a start; this is when the provider is said to have announced it."),
    Rule("first user reports", by_reports, "Only user reports give a time."),
    Rule("coarse account", lambda h: coarsely(h.case.on(FACT)), "No source gives a clock time; this is the finest time given."),
    Rule("any onset", lambda h: earliest(h.case.on(FACT), h), "The earliest start given, though other accounts have it over before."),
)  # fmt: skip


def _later_wave(c: Comparison) -> bool:
    """Flagged as of a later wave, or told by an account that also gives the start; before the end, where that is known."""
    return (
        not _after_end(c)
        and c.gap > SAME
        and (c.statement.of_wave or (c.statement.claim.document in c.beside and not is_another_facts(c)))
    )


def _after_end(c: Comparison) -> bool:
    end = judged_instant(c.hearing, "ended")
    return end is not None and c.at >= end.at > c.chosen.at.at and end.precision in FINE


def _is_first_post(c: Comparison) -> bool:
    first = c.hearing.official.acknowledged
    return first is not None and abs(c.at - first.at) <= SAME


def _first_post_words(c: Comparison) -> str:
    first = c.hearing.official.acknowledged
    assert first is not None
    said, posted = moment(c.at, near=c.chosen.at.at), moment(first.at, near=c.chosen.at.at)
    near = f" is close to {posted}," if said != posted else " is"
    return f"{said}{near} when the provider first posted, not when the impact began"


def _first_report(c: Comparison) -> bool:
    return c.chosen.rule.name in _POSTED and -FIRST_REPORTS <= c.gap < -SAME


def _first_report_words(c: Comparison) -> str:
    return (
        f"{length(-c.gap)} before {moment(c.chosen.at.at, near=c.at)}, the provider's time: a first report, kept beside it; "
        "onset and acknowledgement are two facts"
    )


def _seen_later(c: Comparison) -> bool:
    """What users saw once it had begun: the first reports that one looks at come later than those of another."""
    told = c.statement
    if (
        told.rank is not Rank.CROWD
        or told.claim.at is None
        or told.denies
        or distrusted(told)
        or covers(told, c.chosen.at)
    ):
        return False
    return c.gap > SAME and not _after_end(c) and slip(c) is None


GROUNDS = (
    Ground("seen later", Side.CONSISTENT, _seen_later, lambda c: f"user reports from {moment(c.at, c.statement.claim.precision, near=c.chosen.at.at)} on, when it had begun"),
    *SHARED,
    Ground("later wave", Side.CONSISTENT, _later_wave, lambda c: f"the start of a later wave, at {moment(c.at, near=c.chosen.at.at)}"),
    ANOTHER_FACTS,
    Ground("after the end", Side.AGAINST, _after_end, lambda c: f"{moment(c.at, near=c.chosen.at.at)} is after the end"),
    Ground("acknowledgement", Side.AGAINST, _is_first_post, _first_post_words),
    Ground("first report", Side.AGAINST, _first_report, _first_report_words),
    Ground("later than announced", Side.AGAINST, lambda c: c.chosen.rule.name in _POSTED, lambda c: f"{apart(c)}; the provider had posted by then"),
    OTHERWISE,
)  # fmt: skip


def judge(hearing: Hearing) -> Verdict | None:
    """A verdict where a start is known; the provider's first word supports it where it was the reason."""
    chosen = choose(RULES, hearing)
    if chosen is None:
        return no_time(FACT, hearing.case.on(FACT))
    lent = tuple(s for s in hearing.case.on("acknowledged") if is_fine(s) and lends(s, chosen.at))
    verdict = judged_time(FACT, chosen, (*hearing.case.on(FACT), *lent), GROUNDS, hearing)
    first = first_report(hearing, chosen.at) if chosen.rule.name in _POSTED else None
    if first is None or first.claim.at is None:
        return verdict
    return replace(
        verdict,
        explanation=f"{verdict.explanation} First reports date from {_about(first, chosen.at)}.",
    )


def _about(statement: Statement, near: Instant) -> str:
    claim = statement.claim
    assert claim.at is not None
    precision = Precision.HOUR if claim.qualifier == "about" else claim.precision
    return moment(claim.at, precision, near=near.at)


def first_report(hearing: Hearing, start: Instant) -> Statement | None:
    """The earliest clock time that anybody gives for the onset before the provider's first post; slips left out."""
    return next(first_reports(hearing, start), None)


def first_reports(hearing: Hearing, start: Instant) -> Iterator[Statement]:
    """All such times, the earliest first."""
    return (
        s
        for s in hearing.case.on(FACT)
        if is_fine(s) and s.claim.at and SAME < to_the_minute(start.at) - to_the_minute(s.claim.at) <= FIRST_REPORTS
        and mutation(s, hearing.anchors) is None
    )  # fmt: skip
