"""When the outage began. Onset and acknowledgement are two facts: the window starts where the provider says that the
impact began, else with its first post, else with the earliest explicit onset; first reports stand beside it.
"""

from __future__ import annotations

from dataclasses import replace

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.grounds import ANOTHER_FACTS, OTHERWISE, SHARED, apart, is_another_facts
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.picking import coarsely, earliest
from scraper.core.judging.stated_windows import FINE
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
)
from scraper.core.language.wording import length, moment
from scraper.core.model import Instant, Verdict

FACT = "started"
ORDER = 20
_POSTED = ("first post", "first post, quoted", "stated impact, quoted")


def _quoted_start(hearing: Hearing) -> Instant | None:
    """The provider's start as the press quotes it, unless its first word is known to be earlier: impact cannot begin
    after it was announced, so such a start is a later stretch.
    """
    start = earliest(ranked(hearing.case.on(FACT), Rank.QUOTED), hearing)
    first = _quoted_post(hearing)
    return start if start and (first is None or start.at <= first.at + SAME) else None


def _quoted_post(hearing: Hearing) -> Instant | None:
    return earliest(ranked(hearing.case.on("acknowledged"), Rank.QUOTED), hearing)


RULES = (
    Rule("founding note", lambda h: h.case.founding.start if h.case.founding else None, "A reviewed note gives the start."),
    Rule("stated impact", lambda h: h.official.stated_start, "The provider states when the impact began, apart from when it first posted."),
    Rule("first post", lambda h: h.official.first_update, "The provider's first post: it states no other start, and a time from the status page outranks a time from the press."),
    Rule("stated impact, quoted", _quoted_start, "The start the provider gives, as the press quotes it."),
    Rule("first post, quoted", _quoted_post, "The status page's first post as the press quotes it; no copy of the page itself is held."),
    Rule("earliest onset", lambda h: earliest(ranked(h.case.on(FACT), Rank.PRESS), h), "The earliest explicit start that is neither a slip of another time nor far from all others; no time of the provider is known."),
    Rule("earliest announcement", lambda h: earliest(h.case.on("acknowledged"), h), "Nobody gives a start; this is when the provider is said to have announced it."),
    Rule("first user reports", lambda h: earliest(h.case.on(FACT), h), "Only user reports give a time."),
    Rule("coarse account", lambda h: coarsely(h.case.on(FACT)), "No source gives a clock time; this is the finest time given."),
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


def _first_report(c: Comparison) -> bool:
    return c.chosen.rule.name in _POSTED and -FIRST_REPORTS <= c.gap < -SAME


def _first_report_words(c: Comparison) -> str:
    return (
        f"{length(-c.gap)} before {moment(c.chosen.at.at, near=c.at)}, the provider's time: a first report, kept beside it; "
        "onset and acknowledgement are two facts"
    )


GROUNDS = (
    *SHARED,
    Ground("later wave", Side.CONSISTENT, _later_wave, lambda c: f"the start of a later wave, at {moment(c.at, near=c.chosen.at.at)}"),
    ANOTHER_FACTS,
    Ground("after the end", Side.AGAINST, _after_end, lambda c: f"{moment(c.at, near=c.chosen.at.at)} is after the end"),
    Ground("acknowledgement", Side.AGAINST, _is_first_post, lambda c: f"{moment(c.at, near=c.chosen.at.at)} is when the provider first posted, not when the impact began"),
    Ground("first report", Side.AGAINST, _first_report, _first_report_words),
    Ground("later than announced", Side.AGAINST, lambda c: c.chosen.rule.name in _POSTED, lambda c: f"{apart(c)}; the provider had posted by then"),
    OTHERWISE,
)  # fmt: skip


def judge(hearing: Hearing) -> Verdict | None:
    """A verdict where a start is known; the provider's first word supports it where it was the reason."""
    chosen = choose(RULES, hearing)
    if chosen is None:
        return no_time(FACT, hearing.case.on(FACT))
    lent = tuple(s for s in hearing.case.on("acknowledged") if is_fine(s) and _lends(s, chosen.at))
    verdict = judged_time(FACT, chosen, (*hearing.case.on(FACT), *lent), GROUNDS, hearing)
    first = first_report(hearing, chosen.at) if chosen.rule.name in _POSTED else None
    if first is None or first.claim.at is None:
        return verdict
    return replace(
        verdict,
        explanation=f"{verdict.explanation} First reports date from {moment(first.claim.at, near=chosen.at.at)}.",
    )


def first_report(hearing: Hearing, start: Instant) -> Statement | None:
    """The earliest clock time that anybody gives for the onset before the provider's first post; slips left out."""
    early = (
        s
        for s in hearing.case.on(FACT)
        if is_fine(s) and s.claim.at and SAME < start.at - s.claim.at <= FIRST_REPORTS
        and mutation(s, hearing.anchors) is None
    )  # fmt: skip
    return next(iter(early), None)


def _lends(statement: Statement, at: Instant) -> bool:
    claimed = statement.claim.at
    return claimed is not None and abs(claimed - at.at) <= SAME
