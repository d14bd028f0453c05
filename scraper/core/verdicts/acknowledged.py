"""When the provider first said so: its own first post decides, then the press quoting it."""

from __future__ import annotations

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.grounds import OTHERWISE, SHARED
from scraper.core.judging.outliers import OUTLIER
from scraper.core.judging.picking import agreed_onset, coarsely, earliest, first_word
from scraper.core.judging.weighing import (
    SAME,
    Comparison,
    Ground,
    Hearing,
    Rule,
    Side,
    choose,
    judged_time,
    no_time,
    ranked,
)
from scraper.core.language.wording import moment
from scraper.core.model import Verdict

FACT = "acknowledged"
ORDER = 10

_SEVERAL = 3
"""Voices that agree on when it began, from which one outlet's word of a post hours before is a mistake."""


def quoted_posts(hearing: Hearing) -> tuple[Statement, ...]:
    """Posts as the press quotes them, without those long before several voices have anything broken."""
    posts = ranked(hearing.case.on(FACT), Rank.RECORD, Rank.QUOTED)
    begun = agreed_onset(s for s in hearing.case.on("started") if s.rank > Rank.RECORD)
    if begun is None or begun[1] < _SEVERAL:
        return posts
    return tuple(s for s in posts if s.rank is Rank.RECORD or not s.claim.at or s.claim.at >= begun[0] - OUTLIER)


RULES = (
    Rule("first post", lambda h: h.official.first_update, "The provider's own first post; a time from the status page outranks a time from the press."),
    Rule("first post, quoted", lambda h: first_word(quoted_posts(h), h), "The provider's first word as the press quotes it; no copy of its own post is held."),
    Rule("earliest account", lambda h: earliest(h.case.on(FACT), h), "The earliest time given for the provider's first word; none is quoted from the provider."),
    Rule("coarse account", lambda h: coarsely(h.case.on(FACT)), "No source gives a clock time; this is the finest time given."),
)  # fmt: skip


def _later_post(c: Comparison) -> bool:
    """Of an account that gives the first post too, or of a post that the record shows."""
    posts = (u.at for r in c.hearing.case.records for u in r.updates)
    return c.gap > SAME and (c.statement.claim.document in c.beside or any(abs(at - c.at) <= SAME for at in posts))


GROUNDS = (
    *SHARED,
    Ground("later post", Side.CONSISTENT, _later_post, lambda c: f"a later post, at {moment(c.at, near=c.chosen.at.at)}, not the first one"),
    OTHERWISE,
)  # fmt: skip


def judge(hearing: Hearing) -> Verdict | None:
    """A verdict where anybody tells when the provider first said so, the record included."""
    statements = hearing.case.on(FACT)
    chosen = choose(RULES, hearing)
    if chosen is None:
        return no_time(FACT, statements)
    if not any(s.rank is Rank.RECORD for s in statements):
        # A record closed with its first post has no acknowledgement of its own; the post itself is the evidence.
        posts = [s for s in hearing.case.on("state") if s.claim.at == chosen.at.at]
        statements = (*statements, *posts[:1])
    return judged_time(FACT, chosen, statements, GROUNDS, hearing)
