"""What a provider's own record claims: in its fields, and in the words of its posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.articles.passages import Reading, read
from scraper.core.facts import kinds
from scraper.core.ids import claim_id
from scraper.core.judging.official_times import begun_at
from scraper.core.model import (
    Basis,
    Claim,
    Instant,
    KeptUpdate,
    OfficialRecord,
    PageText,
    Precision,
    Provider,
    ProviderMention,
    ProviderRole,
)
from scraper.core.moments import show

# Posts are full of small lengths ("within five minutes of the deployment"); these say how long it lasted.
_LENGTH = re.compile(r"\b(?:lasted|duration|outage|disruption|downtime|degradation|total)\b", re.IGNORECASE)
_DAY = timedelta(days=1)
_AHEAD = timedelta(minutes=10)
_CLOSED = frozenset({"resolved", "postmortem", "completed"})
_ANNOUNCED = frozenset({"scheduled"})
_IN_WORDS = frozenset({"started", "ended", "duration", "cause", "symptom", "error_code", "postmortem", "workaround"})
# A post speaks of the hours beside it; these words only say that work goes on.
_IDLE_CAUSE = re.compile(
    r"^(?:the |this |an? )?(?:issue|incident|problem|cause|it|underlying issue|root cause|unknown)\W*$", re.IGNORECASE
)


def official_claims(record: OfficialRecord, text_of: Mapping[str, str]) -> tuple[Claim, ...]:
    """Claims of a record, in order of kind and id. `text_of` gives the whole text of updates by update id; where it
    has none, the kept text counts.

    Claims from fields have the flag `field`, an empty span and a quote that shows the field. Claims from words have
    spans in the text of one update, which the flag `update:<id>` names. The speaker is always the provider.
    """
    found = [*_from_fields(record), *_states(record), *_from_words(record, text_of)]
    kept: dict[str, Claim] = {}
    for claim in found:
        kept.setdefault(claim.id, claim)
    return tuple(sorted(kept.values(), key=lambda c: (c.kind, c.id)))


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
    posts = [u for u in record.updates if u.state not in _ANNOUNCED]
    first = min(posts, key=lambda u: (u.at, u.order), default=None)
    yield from _onset(record, first)
    if first is not None and first.state not in _CLOSED:
        yield _field(
            record, "acknowledged", show(first.at), first.at, quote=f"{first.state.capitalize()}, {show(first.at)}"
        )
    resolved = record.resolved_at or max((u.at for u in posts if u.state in {"resolved", "completed"}), default=None)
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
    for update in record.updates:
        quote = f"{update.state.replace('_', ' ').capitalize()}, {show(update.at)}"
        yield _field(record, "state", update.state, update.at, quote=quote)
    for window in record.impact_windows:
        value = f"Impact on {window.component}" if window.component else "Impact"
        until = f" to {show(window.end)}" if window.end else ""
        yield _field(record, "state", value, window.start, quote=f"{value}, {show(window.start)}{until}")


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


def _from_words(record: OfficialRecord, text_of: Mapping[str, str]) -> Iterator[Claim]:
    provider = Provider(record.provider, record.provider)
    for update in record.updates:
        text = text_of.get(update.id) or update.text
        if not text.strip() or update.state in _ANNOUNCED:
            continue
        yield from _of_post(record, provider, f"update:{update.id}", text, update.at)
    if record.postmortem is not None and record.postmortem.text.strip():
        at = record.postmortem.at or record.resolved_at or record.updated_at
        yield from _of_post(record, provider, "update:postmortem", record.postmortem.text, at)


def _of_post(record: OfficialRecord, provider: Provider, mark: str, text: str, at: datetime | None) -> Iterator[Claim]:
    page = PageText(record.url, text, published=Instant(at, Precision.SECOND) if at else None)
    seen = read(page, (provider,), document=f"{record.id}#{mark}")
    role = ProviderMention(record.provider, ProviderRole.PRIMARY)
    # A bare time of day in a post is of the day of the post, or of the night before.
    days = seen.frames.days or ((at.date().isoformat(),) if at else ())
    reading: Reading = replace(seen, roles=(role,), frames=replace(seen.frames, primary=(record.provider,), days=days))
    told = [c for kind in kinds() if kind.KIND in _IN_WORDS for c in kind.find(reading) if _belongs(c, record)]
    # Both ends of "from 13:48 to 15:41" are of one night: a post that was rewritten later may tell of its own future.
    begun = {str(c.value) for c in told if c.kind == "started" and _before_post(c, at) is c}
    for claim in told:
        own = claim if claim.kind == "ended" and str(claim.value) in begun else _before_post(claim, at)
        yield replace(own, document=record.id, speaker="provider", flags=tuple(sorted({*claim.flags, mark})))


def _before_post(claim: Claim, posted: datetime | None) -> Claim:
    if posted is None or claim.at is None or claim.basis is not Basis.RELATIVE or claim.at <= posted + _AHEAD:
        return claim
    return replace(claim, at=claim.at - _DAY, end=claim.end - _DAY if claim.end else None)


def _belongs(claim: Claim, record: OfficialRecord) -> bool:
    if claim.kind == "duration":
        return _LENGTH.search(claim.quote) is not None
    if claim.kind == "cause":
        return not _IDLE_CAUSE.match(str(claim.value))
    if claim.kind in {"started", "ended"}:
        # "This incident has been resolved" is the field; only a clock time of the words adds to it.
        return (
            claim.at is not None
            and claim.precision in {Precision.SECOND, Precision.MINUTE, Precision.HOUR}
            and claim.about is None
        )
    return not (claim.kind == "postmortem" and claim.value == "published" and record.postmortem is not None)
