"""A fact that a reviewed correction fixes, as a statement of its own: what a sentence on it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scraper.core.ids import claim_id
from scraper.core.instants import parse_instant
from scraper.core.model import Basis, Claim, Instant, Override, PeakReports, Precision
from scraper.core.patterns import late

PINNED = "pinned"
"""Flag of the statement of a correction. Its document is no document: `override:<incident>`."""
_PARTS = late(r"[;,]")


def stated(overrides: Iterable[Override], incident: str) -> tuple[Claim, ...]:
    """The statements of all corrections that pin a fact of an incident, the last one of each fact only; an id that it
    had before may stand in them.
    """
    pins = {o.fact: o for o in overrides if o.op == "pin" and o.fact and o.value}
    return tuple(claim for _, pin in sorted(pins.items()) for claim in _claims(pin, incident))


def _claims(pin: Override, incident: str) -> Iterator[Claim]:
    """One claim, or one for each part of a list of parts; its quote is the value as it was written."""
    fact, value = pin.fact or "", (pin.value or "").strip()
    for said in _PARTS.split(value) if fact == "component" else (value,):
        text = said.strip()
        document = f"override:{incident}"
        told = parse_instant(text)
        yield Claim(
            claim_id(document, fact, 0, len(text), text),
            fact,
            document,
            _value(fact, text),
            text,
            0,
            len(text),
            at=told.at if told else None,
            precision=_precision(told),
            basis=Basis.STATED if told else None,
            zone="UTC" if told else None,
            flags=(PINNED,),
        )


def _precision(told: Instant | None) -> Precision | None:
    """A time written with no seconds but "00" is one to the minute."""
    if told is None or told.precision is not Precision.SECOND:
        return told.precision if told else None
    return Precision.SECOND if told.at.second else Precision.MINUTE


def is_whole(text: str) -> bool:
    """Whether a pinned number is written in plain digits ("²" is a digit, and no number)."""
    return text.isascii() and text.isdigit()


def _value(fact: str, text: str) -> int | str | PeakReports:
    if fact == "peak_reports" and is_whole(text):
        return PeakReports(int(text))
    return int(text) if fact == "duration" and is_whole(text) else text
