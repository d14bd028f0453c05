"""The first sentence on what its provider closed and opened again: each stretch, and what they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from scraper.core.judging.stretches import STRETCHES, reopened, stretches, together, within
from scraper.core.judging.weighing import Hearing
from scraper.core.language.wording import MONTHS, clock, day, length, listing, moment
from scraper.core.model import Claim, Wave, Window
from scraper.core.model.states import CLOSED
from scraper.core.patterns import late
from scraper.core.telling.drafts import Draft, carrying
from scraper.core.telling.sentences import NUMBERS, TEMPLATES

_BEGINNINGS, _ENDINGS = frozenset({"started", "acknowledged"}), frozenset({"ended"})
_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
_PIECE = late(rf"from (\d\d:\d\d)(?: UTC on ({_DAY}))? to (\d\d:\d\d) UTC(?: on ({_DAY}))?")
_WHOLE_DAY = late(rf"^On ({_DAY}) ")
_TOGETHER = late(r" in (\w+) stretches, (together [\w ]+): ")


def apart(hearing: Hearing, window: Window, said: Mapping[str, str], parts: tuple[str, ...]) -> Iterator[Draft]:
    """Wordings of what came in stretches, the fullest first; none of what did not. `said` has the slots that do not depend
    on the times.
    """
    if window.start is None or window.end is None:
        return
    verdict = hearing.reached.get("duration")
    found = within(stretches(hearing.case.incidents or hearing.case.records), window.start.at, window.end.at)
    seconds = window.duration_s
    if not found or seconds is None or verdict is None or verdict.rule != STRETCHES or seconds != verdict.value:
        return
    carried = (*carrying(hearing, "started", "ended", "duration", *parts), *_on_edges(hearing, found))
    days = {day(at) for w in found for at in (w.start, w.end) if at}
    if len(found) < len(NUMBERS):
        full = {**said, "n": NUMBERS[len(found)], "length": length(together(found)), "day": day(found[0].start)}
        if len(days) == 1:
            full["stretches"] = listing([f"from {clock(w.start)} to {_clock(w.end)} UTC" for w in found])
        else:
            full["spans"] = listing([_dated(w) for w in found])
        yield Draft(TEMPLATES["apart within" if len(days) == 1 else "apart"].format(**full), carried)
    bounds = {"start": clock(window.start.at), "day": day(window.start.at)}
    bounds |= {"end": clock(window.end.at), "end_day": day(window.end.at)}
    yield Draft(TEMPLATES["on and off"].format(**said, **bounds), carried)


def running_again(hearing: Hearing, said: Mapping[str, str], parts: tuple[str, ...]) -> Iterator[Draft]:
    """Since when it is open again, and when it had been closed; nothing where it never was."""
    gap = reopened(hearing.case.incidents or hearing.case.records)
    if gap is None or gap.end is None:
        return
    bounds = {"start": clock(gap.end), "day": day(gap.end), "at": moment(gap.start)}
    carried = (*carrying(hearing, *parts), *_on_edges(hearing, (gap,)))
    yield Draft(TEMPLATES["running again"].format(**said, **bounds), carried)


def _dated(wave: Wave) -> str:
    if wave.end is None or day(wave.start) == day(wave.end):
        return f"from {clock(wave.start)} to {_clock(wave.end)} UTC on {day(wave.start)}"
    return f"from {clock(wave.start)} UTC on {day(wave.start)} to {clock(wave.end)} UTC on {day(wave.end)}"


def _clock(at: datetime | None) -> str:
    return clock(at) if at else ""


def _on_edges(hearing: Hearing, found: tuple[Wave, ...]) -> tuple[str, ...]:
    """The claims that give an edge of a stretch: its posts and impacts, and the times told of start and end."""
    edges = {at for w in found for at in (w.start, w.end)}
    told = (s for kind in ("started", "acknowledged", "ended", "state") for s in hearing.case.on(kind))
    return tuple(s.id for s in told if s.claim.at in edges or (s.claim.end and s.claim.end in edges))


# --- reading a sentence back ------------------------------------------------------------------------------------------


def openings(claims: tuple[Claim, ...]) -> frozenset[datetime]:
    """Instants at which claims have it on: told beginnings, open posts, and starts of stated impacts."""
    own = (c for c in claims if c.kind in _BEGINNINGS or (c.kind == "state" and c.value not in CLOSED))
    return frozenset(c.at for c in own if c.at)


def closings(claims: tuple[Claim, ...]) -> frozenset[datetime]:
    """Instants at which claims have it over: told ends, closing posts, and ends of stated impacts."""
    own = (c for c in claims if c.kind in _ENDINGS or (c.kind == "state" and c.value in CLOSED))
    ended = (c.end for c in claims if c.kind == "state" and c.end)
    return frozenset(at for at in (*(c.at for c in own), *ended) if at)


def is_apart(sentence: str, claims: tuple[Claim, ...]) -> bool:
    """Whether each stretch of a sentence begins and ends as claims have it, and number and length are theirs together."""
    found, told = _pieces(sentence), _TOGETHER.search(sentence)
    rest = _PIECE.sub("", sentence.rpartition(": ")[2]).replace(" and ", "").replace(", ", "")
    if told is None or rest != "." or not 1 < len(found) < len(NUMBERS):
        return False
    begun, over = openings(claims), closings(claims)
    exact = [(_in_minute(a, begun), _in_minute(b, over)) for a, b in found]
    sound = all(a and b and a < b for a, b in exact)
    whole = length(together(Wave(a, b) for a, b in exact if a))
    return sound and told[1] == NUMBERS[len(found)] and told[2] == f"together {whole}"


def is_again(said: Mapping[str, str], claims: tuple[Claim, ...]) -> bool:
    """Whether claims have it on since then, and over before that."""
    since = [at for at in openings(claims) if clock(at) == said["start"] and day(at) == said["day"]]
    return any(over < at for over in closings(claims) if moment(over) == said["at"] for at in since)


def summed(sentence: str) -> tuple[str, ...]:
    """`together 2 h`: what the stretches of a sentence add up to, which no claim gives (`is_apart` tells whether it holds)."""
    told = _TOGETHER.search(sentence)
    return (told[2], f"{told[1]} stretches") if told else ()


def _pieces(sentence: str) -> list[tuple[datetime, datetime]]:
    whole = _WHOLE_DAY.search(sentence)
    found = []
    for piece in _PIECE.finditer(sentence):
        last = piece[4] or (whole[1] if whole else "")
        if last:
            found.append((_instant(piece[1], piece[2] or last), _instant(piece[3], last)))
    return found


def _instant(at: str, on: str) -> datetime:
    number, month, year = on.split()
    return datetime(int(year), MONTHS.index(month) + 1, int(number), int(at[:2]), int(at[3:]), tzinfo=UTC)


def _in_minute(at: datetime, told: frozenset[datetime]) -> datetime | None:
    """The instant that claims give in this minute."""
    return min((one for one in told if one.replace(second=0, microsecond=0) == at), default=None)


def _is_beside(_said: Mapping[str, str], _claims: tuple[Claim, ...]) -> bool:
    """Of what is tested with the stretches beside it."""
    return True


APART: Mapping[str, Callable[[Mapping[str, str], tuple[Claim, ...]], bool]] = {
    **dict.fromkeys(
        ("apart.n", "apart.length", "apart within.n", "apart within.length", "apart within.day"), _is_beside
    ),
    "apart.spans": lambda said, claims: is_apart(TEMPLATES["apart"].format(**said), claims),
    "apart within.stretches": lambda said, claims: is_apart(TEMPLATES["apart within"].format(**said), claims),
    **dict.fromkeys(("running again.start", "running again.day", "running again.at"), is_again),
}
"""By form and slot, whether what stands there holds."""
