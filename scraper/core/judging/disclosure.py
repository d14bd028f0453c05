"""A provider's own write-up of an incident: promised, published, and how long it took."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.terms import due
from scraper.core.language.text import sentences
from scraper.core.model import Instant, OfficialRecord, PostmortemState, Relevance, Standing
from scraper.core.patterns import late

_PUBLISHED = late(r"\bpublish|\breleas|\bposted\b|\bavailable\b|\bhttps?://", re.IGNORECASE)
_PROMISED = late(r"\bpromis|\bwill\b|\bplan|\bshare\b|\bcoming\b|\bsoon\b|\bfollow", re.IGNORECASE)

_NEXT_THING = late(
    r"[,;] (?:and |but |while |so )?(?:we|our \w+|all|customers|engineers|services?)\b(?! (?:now |still )?(?:expect|plan|aim|intend) (?:it|this|that|to (?:publish|share|have|post)))"
    r"|\band (?:then )?(?:will )?(?:roll|complet|finish|deploy|restor|replac|fix|start|begin|continu|resum|migrat|upgrad|add)",
    re.IGNORECASE,
)
"""Where a sentence goes on from a promise to something else, whose term is not that of the promise."""
_LEAD = late(r"[^,;:]*,?\s*$")
"""What stands before a promise in its own clause: "By Friday, we will publish…"."""


def published(case: Case) -> tuple[datetime | None, str | None] | None:
    """When and where the provider's write-up came out; None where none is on record. The earliest of several."""
    found = [(r.postmortem.at, r.postmortem.url or r.url) for r in case.records if r.postmortem]
    found += [(u.at, r.url) for r in case.records for u in r.updates if u.state == "postmortem" and not u.removed_at]
    found += [
        (a.published.at if a.published else None, a.url)
        for a in case.articles
        if a.relevance is Relevance.POSTMORTEM and a.standing is Standing.OFFICIAL
    ]
    found += [(_said_at(s), r.url) for s in case.on("postmortem") if _is_out(s) for r in _of(case, s)]
    dated = [(at, url) for at, url in found if at is not None]
    if dated:
        return min(dated)
    return min(found, key=lambda pair: pair[1] or "") if found else None


def _is_out(statement: Statement) -> bool:
    """Whether it is the provider's own post that says so, or that is an account by itself where one was promised."""
    claim = statement.claim
    return statement.rank is Rank.RECORD and claim.value == "published" and "field" not in claim.flags


def _of(case: Case, statement: Statement) -> Iterator[OfficialRecord]:
    return (r for r in case.records if r.id == statement.claim.document)


def told_published(case: Case) -> tuple[Statement, ...]:
    """What articles say of a write-up that came out and that was not read here, unless they were written before the provider
    promised one: what had come out by then is not the promised one.
    """
    told = (s for s in case.on("postmortem") if s.rank in (Rank.QUOTED, Rank.PRESS) and s.claim.value == "published")
    first = min((at for s in promises(case) if (at := _said_at(s)) is not None), default=None)
    return tuple(s for s in told if not s.denies and not (first and s.written and s.written < first))


def _said_at(statement: Statement) -> datetime | None:
    return statement.claim.at or statement.written


def promises(case: Case) -> tuple[Statement, ...]:
    """The provider's words, its own or quoted, that a write-up will come."""
    own = (s for s in case.on("postmortem") if s.rank <= Rank.QUOTED and not s.denies)
    return tuple(s for s in own if _is_promise(s))


def _is_promise(statement: Statement) -> bool:
    claim = statement.claim
    if claim.value in ("promised", "published"):
        return claim.value == "promised"
    text = f"{claim.value} {claim.quote}"
    return bool(_PROMISED.search(text)) or not _PUBLISHED.search(text)


def postmortem_state(case: Case, resolved: Instant | None) -> PostmortemState:
    """Status, dates and lag (seconds from resolution to publication)."""
    out = published(case)
    told = [_said_at(s) for s in promises(case)]
    promised_at = min((at for at in told if at is not None), default=None)
    over = resolved.at if resolved else None
    due_at = min((at for s in promises(case) if (at := _due(case, s, over))), default=None)
    if out is not None:
        at, url = out
        lag = int((at - resolved.at).total_seconds()) if at and resolved and at >= resolved.at else None
        return PostmortemState("published", promised_at, at, url, lag, due_at)
    if told_published(case):
        return PostmortemState("published", promised_at, due_at=due_at, by_press=True)
    if told:
        return PostmortemState("promised", promised_at, due_at=due_at)
    return PostmortemState()


def _due(case: Case, statement: Statement, over: datetime | None) -> datetime | None:
    """The term of a promise: in the sentence of the provider's post that holds it, or else in its quotation."""
    at, quote = _said_at(statement), statement.claim.quote
    if at is None or not quote:
        return None
    posts = (u.text for r in case.records for u in r.updates if quote in u.text)
    around = (text[a:b] for text in posts for a, b in sentences(text) if quote in text[a:b])
    return due(_of_promise(next(around, quote), quote), at, over)


def _of_promise(sentence: str, quote: str) -> str:
    """What a sentence says of a promise: from its words to the next thing it tells, or where no term is there, what leads to them."""
    start = sentence.index(quote)
    stop = _NEXT_THING.search(sentence, start + len(quote))
    told = sentence[start : stop.start() if stop else len(sentence)]
    lead = _LEAD.search(sentence, 0, start)
    return f"{told} {lead.group() if lead else ''}"
