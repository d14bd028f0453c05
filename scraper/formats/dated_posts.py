"""A body in which several dated posts follow one another, read as posts.

Many self-made feeds put the whole story of an incident in one text: a time, often a bracketed or bold stage, and what was
said then.
"""

from __future__ import annotations

import re
from datetime import datetime

from scraper.formats.clock_words import read_near, read_stamp
from scraper.formats.intake import Intake
from scraper.formats.labels import state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?"
_ZONE = r"(?:\s*\(?(?:(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|Z|[A-Z]{1,3}[SD]?T|[+-]\d{2}:?\d{2})\b\)?)?"
_HEAD = re.compile(
    rf"^\W{{0,3}}(?P<time>(?:{_MONTH} \d{{1,2}},?(?: \d{{4}},?)?(?: at| -)? {_CLOCK}{_ZONE}"
    rf"|\d{{1,2}} {_MONTH} \d{{4}},? {_CLOCK}{_ZONE}"
    rf"|\d{{4}}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?{_ZONE}))\s*[-–—:|\]]*\s*",
    re.MULTILINE,
)
_LABEL = re.compile(r"^\W*(?P<word>[A-Za-z][A-Za-z -]{2,22}?)\s*(?:\]|\*\*|:|–|—|\s-\s|\n|$)")


def label_of(text: str) -> tuple[str, str]:
    """The stage a post opens with, and the rest of it; an empty stage where it opens with none."""
    found = _LABEL.match(text)
    state = state_of(found["word"].strip()) if found else "unknown"
    if found is None or state == "unknown":
        return "", text
    return state, text[found.end() :].lstrip(" \n-–—:]*").strip()


def read_posts(intake: Intake, body: str, anchor: datetime | None) -> list[Post]:
    """Posts of a body, oldest first; empty where it holds no dated one. `anchor` gives the year where none is written."""
    text = plain(body)
    marks = list(_HEAD.finditer(text))
    made = []
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        zone = {"zone": intake.zone} if intake.zone else {}
        found = read_stamp(mark["time"], **zone) or (read_near(mark["time"], anchor, **zone) if anchor else None)
        at = intake.stamp(found)
        state, rest = label_of(text[mark.end() : end].strip())
        if at:
            made.append(Post(at, state, rest))
    if len(made) > 1 and made[0].at >= made[-1].at:
        made.reverse()
    made.sort(key=lambda post: post.at)
    return [Post(p.at, p.state or ("update" if n else "investigating"), p.text) for n, p in enumerate(made)]
