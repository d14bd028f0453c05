"""The merged timeline: who said what when, in lanes, under the heading of each wave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import accumulate, groupby

from scraper.core.judging.read_times import posted_times
from scraper.core.model import Incident, Instant, TimelineEvent, Wave
from scraper.publish import wording
from scraper.publish.dossiers import records
from scraper.publish.parts.evidence import Cite, Evidence, cite
from scraper.publish.states import Mark
from scraper.publish.view import View

LANES = {
    "official": Mark("official", "Official"),
    "quoted": Mark("quoted", "Official, quoted"),
    "press": Mark("press", "Press"),
    "crowd": Mark("crowd", "Crowd"),
}
_RUN, _FIRST = 8, 4
_VOICES = {"official": "provider’s own words", "quoted": "provider as quoted", "press": "press", "crowd": "crowd"}
_NAMED = 3
"""More voices than these are counted, and named at the proof."""
_THE_PRESS, _QUOTED = "the press gives", "quoted from the provider"
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


class Entry(View, frozen=True):
    """One line: time in words and as machines read it, lane, text, what the provider wrote, proof. `heading` opens a
    wave.
    """

    heading: str
    iso: str
    time: str
    lane: Mark
    text: str
    quote: str
    cite: Cite | None


class Stretch(View, frozen=True):
    """Lines that stand together: shown, or folded under `words` where many of one voice follow each other."""

    words: str
    entries: tuple[Entry, ...]


def stretches(entries: tuple[Entry, ...]) -> tuple[Stretch, ...]:
    """The lines in order; of many in one lane that no other interrupts the first few stand, and the others are folded:
    sixty counts of user reports must not bury what the provider said.
    """
    found: list[Stretch] = []
    headed = accumulate(bool(one.heading) for one in entries)
    keys = ((one.lane, _is_post(one), wave) for one, wave in zip(entries, headed, strict=True))
    for (lane, is_post, _), group in groupby(zip(entries, keys, strict=True), key=lambda pair: pair[1]):
        run = tuple(one for one, _ in group)
        kept = run if is_post or len(run) <= _RUN else run[:_FIRST]
        found.append(Stretch("", kept))
        if rest := run[len(kept) :]:
            span = " to ".join(dict.fromkeys((rest[0].time, rest[-1].time)))
            found.append(Stretch(f"{len(rest)} more from the {_VOICES[lane.icon]}, {span}", rest))
    return tuple(found)


def _is_post(entry: Entry) -> bool:
    """Whether a line is a post of the provider's page, and no time that some words of it give."""
    return entry.lane.icon == "official" and (bool(entry.quote) or entry.text.startswith("Status page"))


def lane_of(event: TimelineEvent) -> str:
    """The lane of an event: an official fact known only through the press has a lane of its own."""
    if event.quoted and event.lane == "official":
        return "quoted"
    return event.lane if event.lane in LANES else "press"


def _is_own(event: TimelineEvent) -> bool:
    """Whether the provider's own page says so, to our own knowledge."""
    return event.lane == "official" and not event.quoted


def wave_words(wave: Wave, number: int, day: datetime | None) -> str:
    """`First wave, 14:53 to 15:03`."""
    name = _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
    start = _clock(wave.start, day)
    end = f" to {_clock(wave.end, day)}" if wave.end else ", end not known"
    return f"{name} wave, {start}{end}"


def _clock(at: datetime, day: datetime | None) -> str:
    return (
        wording.clock(at)
        if day is not None and day.date() == at.date()
        else f"{wording.clock(at)} on {wording.short_day(at)}"
    )


def _posts(evidence: Evidence) -> dict[datetime, tuple[str, str]]:
    """The posts of the provider's page by their instant: the record, and the words as far as they may be quoted."""
    limit = evidence.edition.settings.official_chars
    found: dict[datetime, tuple[str, str]] = {}
    for record in records(evidence.dossier):
        silent = evidence.is_unquotable(record)
        times = posted_times(record)
        for update in record.updates:
            if update.removed_at is None:
                words = "" if silent else update.text
                found.setdefault(
                    times[update.id], (record.id, words if len(words) <= limit else f"{words[: limit - 1]}…")
                )
    return found


def _attributed(evidence: Evidence, event: TimelineEvent) -> str:
    """The text of an event with the names of those who tell it: `Start as The Gauge gives it`; of many, how many."""
    voices = evidence.voices(event.evidence)
    if not voices or _is_own(event):
        return event.text
    names = wording.listing(voices) if len(voices) <= _NAMED else f"{wording.number(len(voices))} outlets"
    if _THE_PRESS in event.text:
        return event.text.replace(_THE_PRESS, f"{names} {'gives' if len(voices) == 1 else 'give'}")
    if _QUOTED in event.text:
        return event.text.replace(_QUOTED, f"{_QUOTED} by {names}")
    return event.text


def _merged(events: list[TimelineEvent]) -> list[TimelineEvent]:
    """What several documents say in the same words of the same time is one line with the proofs of all."""
    found: dict[tuple[object, ...], TimelineEvent] = {}
    for event in events:
        time = wording.time_of(Instant(event.at, event.precision, until=event.end))
        same = (event.at.date(), time, event.lane, event.quoted, event.wave, event.text)
        first = found.get(same)
        found[same] = (
            replace(first, evidence=tuple(dict.fromkeys((*first.evidence, *event.evidence)))) if first else event
        )
    return list(found.values())


def chronicle(evidence: Evidence, incident: Incident, shown: frozenset[str]) -> tuple[Entry, ...]:
    """All events in order of time; each first event of a wave carries the wave's heading."""
    entries: list[Entry] = []
    headed: set[int] = set()
    day = evidence.day.date() if evidence.day else None
    posts = _posts(evidence)
    record = next((one.id for one in records(evidence.dossier)), "")
    events = _merged(sorted(incident.timeline, key=lambda one: (one.at, one.end or one.at)))
    last = {event.at: number for number, event in enumerate(events) if _is_own(event)}
    for number, event in enumerate(events):
        heading = ""
        if (
            event.wave is not None
            and event.wave not in headed
            and len(incident.waves) > 1
            and event.wave <= len(incident.waves)
        ):
            headed.add(event.wave)
            heading = wave_words(incident.waves[event.wave - 1], event.wave, evidence.day)
        time = wording.time_of(Instant(event.at, event.precision, until=event.end))
        if event.at.date() != day and ":" in time:
            time = f"{wording.short_day(event.at)}, {time}"
        post = posts.get(event.at) if last.get(event.at) == number else None
        proof = cite(evidence, event.evidence, shown)
        if proof is None and _is_own(event):
            proof = cite(evidence, (post[0] if post else record,), shown)
        quote = post[1] if post else ""
        entries.append(
            Entry(
                heading, wording.iso(event.at), time, LANES[lane_of(event)], _attributed(evidence, event), quote, proof
            )
        )
    return tuple(entries)
