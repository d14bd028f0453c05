"""A provider's own write-up of an incident: promised, published, and how long it took."""

from __future__ import annotations

import re
from datetime import datetime

from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.terms import due
from scraper.core.language.text import sentences
from scraper.core.model import Instant, PostmortemState, Relevance, Standing
from scraper.core.patterns import late

_PUBLISHED = late(r"\bpublish|\breleas|\bposted\b|\bavailable\b|\bhttps?://", re.IGNORECASE)
_PROMISED = late(r"\bpromis|\bwill\b|\bplan|\bshare\b|\bcoming\b|\bsoon\b|\bfollow", re.IGNORECASE)


def published(case: Case) -> tuple[datetime | None, str | None] | None:
    """When and where the provider's write-up came out; None where none is on record. The earliest of several."""
    found = [(r.postmortem.at, r.postmortem.url or r.url) for r in case.records if r.postmortem]
    found += [(u.at, r.url) for r in case.records for u in r.updates if u.state == "postmortem" and not u.removed_at]
    found += [
        (a.published.at if a.published else None, a.url)
        for a in case.articles
        if a.relevance is Relevance.POSTMORTEM and a.standing is Standing.OFFICIAL
    ]
    dated = [(at, url) for at, url in found if at is not None]
    if dated:
        return min(dated)
    return min(found, key=lambda pair: pair[1] or "") if found else None


def promises(case: Case) -> tuple[Statement, ...]:
    """The provider's words, its own or quoted, that a write-up will come."""
    own = (s for s in case.on("postmortem") if s.rank <= Rank.QUOTED and not s.denies)
    return tuple(s for s in own if _is_promise(s))


def promised(case: Case) -> bool:
    """Whether the provider said that a write-up will come."""
    return bool(promises(case))


def _is_promise(statement: Statement) -> bool:
    text = f"{statement.claim.value} {statement.claim.quote}"
    return bool(_PROMISED.search(text)) or not _PUBLISHED.search(text)


def postmortem_state(case: Case, resolved: Instant | None) -> PostmortemState:
    """Status, dates and lag (seconds from resolution to publication)."""
    out = published(case)
    told = [s.claim.at or s.written for s in promises(case)]
    promised_at = min((at for at in told if at is not None), default=None)
    due_at = min((at for s in promises(case) if (at := _due(case, s))), default=None)
    if out is not None:
        at, url = out
        lag = int((at - resolved.at).total_seconds()) if at and resolved and at >= resolved.at else None
        return PostmortemState("published", promised_at, at, url, lag, due_at)
    if told:
        return PostmortemState("promised", promised_at, due_at=due_at)
    return PostmortemState()


def _due(case: Case, statement: Statement) -> datetime | None:
    """The term of a promise: in its quotation, or in the sentence of the provider's post that holds it."""
    at, quote = statement.claim.at or statement.written, statement.claim.quote
    if at is None or not quote:
        return None
    posts = (u.text for r in case.records for u in r.updates if quote in u.text)
    around = (text[a:b] for text in posts for a, b in sentences(text) if quote in text[a:b])
    return next((found for text in (quote, *around) if (found := due(text, at))), None)
