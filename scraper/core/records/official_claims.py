"""What a provider's own record claims: in its fields, and in the words of its posts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from scraper.core.ids import claim_id
from scraper.core.instants import show
from scraper.core.judging.closing_posts import is_told_elsewhere
from scraper.core.judging.not_held import planned_for
from scraper.core.judging.official_times import begun_at, has_not_begun
from scraper.core.judging.read_times import dated_ahead, posted_times
from scraper.core.judging.stated_windows import PLAN
from scraper.core.model import NOT_OVER, Basis, Claim, KeptUpdate, OfficialRecord, Precision
from scraper.core.model.states import ANNOUNCED, CLOSED
from scraper.core.records.closing_words import with_closing_words
from scraper.core.records.post_words import claims_of_post, posts_of
from scraper.core.records.promised_accounts import without_unasked

_TIMES = frozenset({"started", "acknowledged", "ended", "duration"})
"""What cannot be said of something that has not begun."""


def official_claims(record: OfficialRecord, text_of: Mapping[str, str]) -> tuple[Claim, ...]:
    """Claims of a record, in order of kind and id. `text_of` gives the whole text of updates by update id; where it
    has none, the kept text counts.

    Claims from fields have the flag `field`, an empty span and a quote that shows the field. Claims from words have
    spans in the text of one update, which the flag `update:<id>` names. The speaker is always the provider.
    """
    posts = tuple(posts_of(record, text_of))
    told = without_unasked(record, (claim for post in posts for claim in claims_of_post(record, post)))
    return with_fields(record, with_closing_words(record, posts, told))


def with_fields(record: OfficialRecord, in_words: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims that the words of its posts were read to make, with those of its fields, in order of kind and id."""
    kept: dict[str, Claim] = {}
    words = tuple(in_words)
    fields = (
        _handed_on(_from_fields(record)) if is_told_elsewhere(replace(record, claims=words)) else _from_fields(record)
    )
    told = (*fields, *_states(record), *words)
    for claim in (c for c in told if c.kind not in _TIMES) if has_not_begun(record) else told:
        kept.setdefault(claim.id, claim)
    return tuple(sorted(kept.values(), key=lambda c: (c.kind, c.id)))


def _handed_on(fields: Iterable[Claim]) -> Iterator[Claim]:
    """The fields of a record whose outage is told in another entry: none of its ends is that of the outage."""
    for claim in fields:
        yield replace(claim, flags=tuple(sorted({*claim.flags, NOT_OVER}))) if claim.kind == "ended" else claim


def _field(
    record: OfficialRecord,
    kind: str,
    value: str,
    at: datetime | None = None,
    *,
    quote: str,
    flags: tuple[str, ...] = (),
) -> Claim:
    precision = None if at is None else Precision.SECOND if at.second else Precision.MINUTE
    return Claim(
        claim_id(record.id, kind, 0, 0, f"{value}|{at}|{','.join(flags)}"),
        kind,
        record.id,
        value,
        quote,
        0,
        0,
        None,
        at,
        None,
        precision,
        Basis.STATED if at else None,
        "UTC" if at else None,
        "exact",
        "provider",
        tuple(sorted({"field", *flags})),
    )


def _from_fields(record: OfficialRecord) -> Iterator[Claim]:
    posts = [u for u in record.updates if u.state not in ANNOUNCED]
    first = min(posts, key=lambda u: (u.posted_at or u.at, u.order), default=None)
    yield from _onset(record, first)
    if first is not None and first.state not in CLOSED:
        told = first.posted_at or first.at
        yield _field(record, "acknowledged", show(told), told, quote=f"{first.state.capitalize()}, {show(told)}")
    ahead = dated_ahead(record)
    closings = (u for u in posts if u.state in {"resolved", "completed", "cancelled"} and u.id not in ahead)
    resolved = record.resolved_at or max((u.at for u in closings), default=None)
    closing = max((w.end for w in record.impact_windows if w.end is not None), default=None)
    if closing is not None and all(w.end is not None for w in record.impact_windows):
        yield _field(record, "ended", show(closing), closing, quote=f"Impact until {show(closing)}", flags=("impact",))
    if resolved is not None:
        yield _field(record, "ended", show(resolved), resolved, quote=f"Resolved, {show(resolved)}")
    names = dict.fromkeys(
        (
            *record.components,
            *(w.component for w in record.impact_windows),
            *(c.name for u in record.updates for c in u.components),
        )
    )
    for name in names:
        if name.strip():
            yield _field(record, "component", name, quote=f"Affected: {name}")
    if record.postmortem is not None:
        at = record.postmortem.at
        quote = f"Postmortem, {show(at)}" if at else "Postmortem"
        yield _field(record, "postmortem", "published", at, quote=quote)


def _states(record: OfficialRecord) -> Iterator[Claim]:
    """What each post says of the state, and each stated window of the impact: the evidence of the official timeline."""
    times = posted_times(record)
    for update in record.updates:
        at = times[update.id]
        quote = f"{update.state.replace('_', ' ').capitalize()}, {show(at)}"
        yield _field(record, "state", update.state, at, quote=quote)
    if has_not_begun(record):
        yield from _plan(record)
        return
    for window in record.impact_windows:
        value = f"Impact on {window.component}" if window.component else "Impact"
        until = f" to {show(window.end)}" if window.end else ""
        told = _field(record, "state", value, window.start, quote=f"{value}, {show(window.start)}{until}")
        yield replace(told, end=window.end)


def _plan(record: OfficialRecord) -> Iterator[Claim]:
    """When what has not begun is to begin, or was, and until when it is to last."""
    begins, until = planned_for(record), record.scheduled_until
    if begins is not None:
        quote = f"Scheduled for {show(begins)}" + (f" to {show(until)}" if until else "")
        yield replace(_field(record, "state", "scheduled", begins, quote=quote, flags=(PLAN,)), end=until)


def _onset(record: OfficialRecord, first: KeptUpdate | None) -> Iterator[Claim]:
    """Start of impact where the record gives it apart from its posts, else the first post."""
    opening = min((w.start for w in record.impact_windows), default=None)
    if opening is not None:
        yield _field(record, "started", show(opening), opening, quote=f"Impact from {show(opening)}", flags=("impact",))
    begun = begun_at(record)
    if begun is not None and begun != opening:
        yield _field(record, "started", show(begun), begun, quote=f"Started {show(begun)}")
    elif first is not None and opening is None:
        yield _field(
            record,
            "started",
            show(first.at),
            first.at,
            quote=f"{first.state.capitalize()}, {show(first.at)}",
            flags=("first_update",),
        )
