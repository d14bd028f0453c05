"""Reads the labelled corpus.

A text file holds articles, each from a line `@` to the next: `@ id incident language published`, where incident is a key
of incidents.yml, `key!postmortem` for a write-up, or `-word!relevance` for an article on no incident; published is
`-` where the page does not say. Then come `T title`, paragraphs, `= claims`, `~ other incidents mentioned` and
`! copy_of id`. A claim is `kind value`; `kind@key value` is about another incident. A bare time of day is UTC on the
incident's day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent / "corpus"
SECOND_HAND = "widened-"
"""Files written later to widen the part for tuning: none of their articles is held. They stand behind the others, whose
place in order says which of the articles on no incident are held.
"""


@dataclass(frozen=True, slots=True)
class RealIncident:
    """An incident that the corpus is about."""

    key: str
    provider: str
    day: date
    start: datetime | None = None
    end: datetime | None = None
    official: bool = False
    held: bool = False
    denied: bool = False
    components: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """What a text says: `value` is an instant, a number (seconds, reports) or text; `about` another incident's key."""

    kind: str
    value: datetime | int | str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """A text with what should be read from it. `held` articles are scored and never looked at while tuning."""

    id: str
    url: str
    title: str
    text: str
    language: str
    published: datetime | None
    relevance: str
    incident: str | None
    mentions: tuple[str, ...] = ()
    claims: tuple[LabelledClaim, ...] = ()
    copy_of: str | None = None
    held: bool = False
    second_hand: bool = False


@dataclass(slots=True)
class _Draft:
    head: list[str]
    title: str = ""
    paragraphs: list[str] = field(default_factory=list)
    claims: str = ""
    mentions: tuple[str, ...] = ()
    copy_of: str | None = None
    second_hand: bool = False


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def incidents() -> dict[str, RealIncident]:
    """All incidents by key."""
    found = yaml.safe_load((HERE / "incidents.yml").read_text("utf-8"))
    return {
        key: RealIncident(
            key,
            said["provider"],
            said["day"],
            _instant(said["start"]) if "start" in said else None,
            _instant(said["end"]) if "end" in said else None,
            said.get("official", False),
            said.get("held", False),
            said.get("denied", False),
            tuple(said.get("components", ())),
        )
        for key, said in found.items()
    }


def _drafts() -> Iterator[_Draft]:
    for file in sorted(HERE.glob("*.txt"), key=lambda file: (file.name.startswith(SECOND_HAND), file.name)):
        for block in re.split(r"^@ ", file.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            head, *lines = block.splitlines()
            yield _draft(_Draft(head.split(), second_hand=file.name.startswith(SECOND_HAND)), lines)


def _draft(draft: _Draft, lines: list[str]) -> _Draft:
    for line in filter(str.strip, lines):
        mark, _, rest = line.partition(" ")
        if mark == "T":
            draft.title = rest
        elif mark == "=":
            draft.claims = rest
        elif mark == "~":
            draft.mentions = tuple(rest.split())
        elif mark == "!":
            draft.copy_of = rest.split()[1]
        else:
            draft.paragraphs.append(line)
    return draft


def _claim(text: str, own: RealIncident | None, known: dict[str, RealIncident]) -> LabelledClaim:
    kind, _, value = text.strip().partition(" ")
    kind, _, about = kind.partition("@")
    incident = known[about] if about else own
    if re.fullmatch(r"\d\d:\d\d", value) and incident is not None:
        at = datetime.combine(incident.day, time.fromisoformat(value), UTC)
        return LabelledClaim(kind, at, about or None)
    if re.match(r"\d{4}-\d\d-\d\dT", value):
        return LabelledClaim(kind, _instant(value), about or None)
    if kind == "duration":
        return LabelledClaim(kind, int(value[:-1]) * {"m": 60, "h": 3600, "d": 86400}[value[-1]], about or None)
    if kind == "peak":
        return LabelledClaim("peak_reports", int(value), about or None)
    return LabelledClaim(kind, value, about or None)


def articles() -> tuple[LabelledArticle, ...]:
    """All articles, in order of file and place."""
    known, found = incidents(), []
    for n, draft in enumerate(_drafts()):
        name, placed, language, published = draft.head
        key, _, relevance = placed.partition("!")
        own = known.get(key)
        found.append(
            LabelledArticle(
                id=name,
                url=f"https://corpus.example/{name}",
                title=draft.title,
                text="\n".join(draft.paragraphs),
                language=language,
                published=None if published == "-" else _instant(published),
                relevance=relevance or "incident",
                incident=key if own else None,
                mentions=draft.mentions,
                claims=tuple(_claim(c, own, known) for c in draft.claims.split(";") if c.strip()),
                copy_of=draft.copy_of,
                held=not draft.second_hand and (own.held if own else n % 3 == 0),
                second_hand=draft.second_hand,
            )
        )
    return tuple(found)


def near_twins(found: tuple[LabelledArticle, ...], days: int = 7) -> Iterator[tuple[str, str]]:
    """Pairs of articles on different incidents of one provider at most `days` apart: what must not be merged."""
    known = incidents()
    placed = [a for a in found if a.incident is not None]
    for n, one in enumerate(placed):
        for other in placed[n + 1 :]:
            a, b = known[one.incident or ""], known[other.incident or ""]
            if a.key != b.key and a.provider == b.provider and abs((a.day - b.day).days) <= days:
                yield one.id, other.id
