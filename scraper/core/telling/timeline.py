"""One timeline of all voices: official, press, crowd. One event however many say it, with every claim behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scraper.core.instants import show, until_of
from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.coarseness import covers, is_coarse
from scraper.core.judging.official_times import has_not_begun
from scraper.core.judging.read_times import posted_times
from scraper.core.judging.weighing import SAME, TIMES, Hearing, judged_instant
from scraper.core.language.wording import number
from scraper.core.model import Instant, Lane, OfficialRecord, PeakReports, Precision, TimelineEvent, Verdict, Wave
from scraper.core.model.states import CLOSED
from scraper.core.telling.post_notes import STATES, last_word, post_note
from scraper.core.telling.waves import wave_number

_MINUTE = timedelta(minutes=1)
_SHOWN = (Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY)
_MOST_WINDOWS = 12  # beyond, windows are listed on the record and would bury the timeline
_LANES: Mapping[Rank, Lane] = {
    Rank.RECORD: "official",
    Rank.QUOTED: "official",
    Rank.PRESS: "press",
    Rank.CROWD: "crowd",
}
_SAID = {
    ("started", Rank.RECORD): "Start of impact, as the provider states it",
    ("started", Rank.QUOTED): "Start of impact, quoted from the provider",
    ("started", Rank.PRESS): "Start as the press gives it",
    ("started", Rank.CROWD): "User reports begin",
    ("acknowledged", Rank.QUOTED): "First word of the provider, as quoted",
    ("acknowledged", Rank.PRESS): "Acknowledgement as the press gives it",
    ("ended", Rank.RECORD): "End of impact, as the provider states it",
    ("ended", Rank.QUOTED): "End of impact, quoted from the provider",
    ("ended", Rank.PRESS): "End as the press gives it",
    ("ended", Rank.CROWD): "User reports end",
}
_IN_WORDS = {
    "started": "A time of onset in the provider's words",
    "acknowledged": "A time of notice in the provider's words",
    "ended": "A time of recovery in the provider's words",
}
_OF_WAVE = {
    ("started", Rank.QUOTED): "Later wave begins, quoted from the provider",
    ("started", Rank.PRESS): "Later wave begins, as the press gives it",
    ("acknowledged", Rank.QUOTED): "A later word of the provider, as quoted",
    ("ended", Rank.QUOTED): "Earlier end, quoted from the provider",
    ("ended", Rank.PRESS): "Earlier end, as the press gives it",
}
_LATER = {
    ("started", Rank.QUOTED): "A later time of onset, quoted from the provider",
    ("started", Rank.PRESS): "A later time of onset, as the press gives it",
}
"""Where nobody tells of waves, a later start is no wave."""
_SEEN = "User reports, as another account has them"
"""Where user reports of an outage that had begun are told of."""
_CLOSING = "A closing word of the provider, as quoted"
"""Where the provider is quoted with an end after the impact was over."""
_PART = {"partial": "Part of the service back", "fix": "Fix put in place"}


@dataclass(frozen=True, slots=True)
class _Told:
    """One thing said at one time by one voice, before it is joined with the same thing said by others."""

    at: datetime
    precision: Precision
    lane: Lane
    quoted: bool
    text: str
    voice: str
    claim: str
    thing: str = ""
    lost: bool = False
    until: datetime | None = None


def timeline(hearing: Hearing, found: tuple[Wave, ...]) -> tuple[TimelineEvent, ...]:
    """All events in order of time. What the press quotes from the provider joins the provider's own post of the same
    time; what several say stands once, and a copy adds nothing.
    """
    official = _once([e for r in hearing.case.records for e in _of_record(r)])
    official = [e for e in _supported(official, hearing) if e.evidence]
    rest = _joined(told for told in _told_all(hearing, found) if not _absorbed(told, official))
    events = [*official, *rest]
    events.sort(key=lambda e: (e.at, tuple(Precision).index(e.precision), e.lane, e.quoted, e.text, e.evidence))
    return tuple(replace(e, wave=wave_number(e.at, found)) for e in events)


def _once(events: list[TimelineEvent]) -> list[TimelineEvent]:
    """Posts of one minute that say the same of the state are one line, with the evidence of each."""
    found: dict[tuple[datetime, str, datetime | None], TimelineEvent] = {}
    for event in events:
        key = (event.at, event.text, event.end)
        known = found.get(key)
        evidence = tuple(dict.fromkeys((*(known.evidence if known else ()), *event.evidence)))
        found[key] = replace(event, evidence=evidence)
    return list(found.values())


def _of_record(record: OfficialRecord) -> Iterator[TimelineEvent]:
    posted = {(c.at, c.value): c.id for c in record.claims if c.kind == "state"}
    times = posted_times(record)
    for update in record.updates:
        at = times[update.id]
        text = STATES.get(update.state, "Status page: update") + post_note(update, at, last_word(record, update))
        claims = (posted[at, update.state],) if (at, update.state) in posted else ()
        yield TimelineEvent(at, _fineness(at), "official", text, claims)
    if has_not_begun(record):
        return
    if not record.updates and record.started_at:
        yield TimelineEvent(
            record.started_at, _fineness(record.started_at), "official", "Status page: incident opened", ()
        )
    if record.resolved_at and not any(u.state in CLOSED for u in record.updates):
        yield TimelineEvent(record.resolved_at, _fineness(record.resolved_at), "official", STATES["resolved"], ())
    for window in record.impact_windows[:_MOST_WINDOWS]:
        text = f"Impact on {window.component}" if window.component else "Impact"
        claims = (posted[window.start, text],) if (window.start, text) in posted else ()
        yield TimelineEvent(window.start, _fineness(window.start), "official", text, claims, end=window.end)
    review = record.postmortem
    if review and review.at and not any(u.state == "postmortem" for u in record.updates):
        yield TimelineEvent(review.at, _fineness(review.at), "official", STATES["postmortem"], ())


def _fineness(at: datetime) -> Precision:
    return Precision.SECOND if at.second else Precision.MINUTE


def _supported(events: list[TimelineEvent], hearing: Hearing) -> list[TimelineEvent]:
    """Each official event with the claims behind it: the record's own to the minute, quoted ones nearby."""
    evidence: list[list[str]] = [list(e.evidence) for e in events]
    voiced: list[set[str]] = [set() for _ in events]
    told = [s for kind in ("state", *TIMES, "postmortem") for s in hearing.case.on(kind) if _is_official(s)]
    for statement in told:
        own = statement.rank is Rank.RECORD
        found = _nearest(statement, events, _MINUTE if own else SAME)
        if found is not None and (own or statement.voice not in voiced[found]):
            evidence[found].append(statement.id)
            voiced[found].add(statement.voice)
    return [replace(e, evidence=tuple(dict.fromkeys(ids))) for e, ids in zip(events, evidence, strict=True)]


def _is_official(statement: Statement) -> bool:
    claim = statement.claim
    return (
        claim.at is not None
        and claim.precision in _SHOWN[:2]
        and not statement.denies
        and statement.rank <= Rank.QUOTED
    )


def _nearest(statement: Statement, events: list[TimelineEvent], reach: timedelta) -> int | None:
    """Which event a statement is evidence of: of near ones the one that says the same, else the nearest."""
    claim = statement.claim
    assert claim.at is not None
    said = STATES.get(str(claim.value), str(claim.value)) if claim.kind == "state" else ""
    near = [(not e.text.startswith(said) if said else False, abs(e.at - claim.at), n) for n, e in enumerate(events)]
    near = [one for one in near if one[1] <= reach and not (said and one[0])] or [
        one for one in near if one[1] <= reach
    ]
    return min(near)[2] if near else None


def _absorbed(told: _Told, official: Iterable[TimelineEvent]) -> bool:
    """Whether an official event already says it."""
    if told.lane != "official":
        return False
    reach = SAME if told.quoted else _MINUTE
    return any(abs(e.at - told.at) <= reach for e in official)


def _told_all(hearing: Hearing, found: tuple[Wave, ...]) -> Iterator[_Told]:
    for kind in TIMES:
        verdict, chosen = hearing.reached.get(kind), judged_instant(hearing, kind)
        for statement in hearing.case.on(kind):
            if statement.claim.at and not statement.denies and statement.claim.precision in _SHOWN:
                if verdict is None or chosen is None:
                    yield _say(kind, statement)
                elif not _is_rougher(statement, verdict, chosen):
                    yield _judged(_say(kind, statement), kind, statement, verdict, chosen, waves=len(found) > 1)
    for statement in hearing.case.on("peak_reports"):
        count, at = statement.claim.value, statement.claim.at
        if isinstance(count, PeakReports) and at and statement.claim.precision in _SHOWN and not statement.denies:
            text = f"{number(count.n)} user reports" + (f", counted by {count.counter}" if count.counter else "")
            yield _Told(at, statement.claim.precision, "crowd", False, text, statement.voice, statement.id)


def _is_rougher(statement: Statement, verdict: Verdict, chosen: Instant) -> bool:
    """Whether a time says the same as the one that was found and says it less well, or names no more than a part of a day
    where an hour is known: neither is an event of its own.
    """
    order, precision = tuple(Precision), statement.claim.precision
    if precision is None or statement.rank is Rank.RECORD:
        return False
    fits = statement.id in verdict.consistent and covers(statement, chosen)
    if order.index(precision) <= order.index(chosen.precision):
        # There is one first post: "about 11:40" beside 11:49 is no second one.
        return fits and verdict.fact == "acknowledged" and statement.claim.qualifier == "about"
    return fits or precision not in _SHOWN[:3]


def _judged(said: _Told, kind: str, statement: Statement, verdict: Verdict, chosen: Instant, *, waves: bool) -> _Told:
    """What is said, as the verdict took it: what lost is marked, and what the provider is quoted with that supports the
    time found stands at that time.
    """
    text, lost = _qualified(said.text, kind, statement, verdict, waves=waves), statement.id in verdict.against
    if statement.rank is Rank.QUOTED and statement.id in verdict.supporting and not is_coarse(statement):
        said = replace(said, at=chosen.at)
    return replace(said, text=text, lost=lost)


def _qualified(text: str, kind: str, statement: Statement, verdict: Verdict, *, waves: bool) -> str:
    """What the verdict made of a time: marked where it lost, named where it is of another wave."""
    if statement.id in verdict.against:
        return f"{text} (not used)"
    if statement.id in verdict.supporting or verdict.value is None or statement.of_part:
        return text
    if statement.rank is Rank.RECORD:
        return _IN_WORDS[kind]
    return _beside(kind, statement, verdict, waves=waves) or text


def _beside(kind: str, statement: Statement, verdict: Verdict, *, waves: bool) -> str | None:
    """What a time is that neither decided nor lost, where it is another event than the one found."""
    key, at, found = (kind, statement.rank), statement.claim.at, str(verdict.value)
    after = at is not None and show(at) > found
    if key == ("started", Rank.CROWD):
        return _SEEN if after else None
    if statement.claim.precision not in _SHOWN[:2]:
        return None
    if key == ("ended", Rank.QUOTED) and after:
        return _CLOSING
    if key not in _OF_WAVE or not _is_beside(kind, statement, verdict):
        return None
    return _OF_WAVE[key] if waves or statement.of_wave else _LATER.get(key, _OF_WAVE[key])


def _is_beside(kind: str, statement: Statement, verdict: Verdict) -> bool:
    """Whether a time that did not decide can be of another wave: an end before the one found, a start after it. "About
    15:45" is no wave of its own; it fits what was found.
    """
    at, found = statement.claim.at, verdict.value
    if statement.claim.qualifier == "about" or at is None or not isinstance(found, str):
        return False
    return show(at) < found if kind == "ended" else show(at) > found


def _say(kind: str, statement: Statement) -> _Told:
    claim, rank = statement.claim, statement.rank
    assert claim.at is not None
    assert claim.precision is not None
    text = _SAID.get((kind, rank)) or _SAID.get((kind, Rank.PRESS), kind)
    if statement.of_wave and kind == "started":
        text = _OF_WAVE["started", Rank.QUOTED if rank is Rank.QUOTED else Rank.PRESS]
    elif statement.of_part:
        text = _PART["partial" if "partial" in claim.flags else "fix"] + (
            ", quoted from the provider" if rank is Rank.QUOTED else ""
        )
    thing = kind if rank in (Rank.QUOTED, Rank.PRESS) and not (statement.of_wave or statement.of_part) else ""
    quoted, voice, until = rank is Rank.QUOTED, statement.voice, until_of(claim)
    return _Told(claim.at, claim.precision, _LANES[rank], quoted, text, voice, claim.id, thing, until=until)


def _joined(told: Iterable[_Told]) -> list[TimelineEvent]:
    """One event for the same thing at the same minute, one claim a voice: what the press gives joins what it quotes from
    the provider, and what lost joins what held.
    """
    groups: dict[tuple[datetime, Precision, str], list[_Told]] = {}
    for one in told:
        precision: Precision = Precision.MINUTE if one.precision is Precision.SECOND else one.precision
        key = (one.at.replace(second=0), precision, one.thing or f"{one.lane} {one.quoted} {one.text}")
        groups.setdefault(key, []).append(one)
    events = []
    for (at, precision, _), same in groups.items():
        held = [one for one in same if not one.lost] or same
        quoted = any(one.quoted for one in held)
        # What lost joins what held in its own lane only: a quotation is no word of the press.
        apart = [one for one in same if one not in held and one.quoted is not quoted]
        for members in filter(None, ([one for one in same if one not in apart], apart)):
            best = min(members, key=lambda one: (one.lost, not one.quoted))
            first: dict[str, str] = {}
            for one in members:
                first.setdefault(one.voice, one.claim)
            events.append(
                TimelineEvent(at, precision, best.lane, best.text, tuple(first.values()), best.quoted, None, best.until)
            )
    return events
