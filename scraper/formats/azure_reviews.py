"""Azure's post incident reviews: HTML fragments of the status history, ten to a page.

Each review is a block whose id ends in the tracking id, headed by "MM/DD/YYYY title" and divided by four fixed questions.
A review is a published write-up of an incident that is over. Outside its prose it gives a day only: the window is the first
one its own first answer states within three days of that, else the start is the day's first second.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from scraper.core.model import Basis, Instant, Precision, PublishedPostmortem, StatusIncident
from scraper.core.moments import find_times
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.markup import plain
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text, diagnose

NAME = "azure_reviews"
PRIORITY = 10

_NEAR = timedelta(days=3)
_BLOCK = re.compile(r"id\s*=\s*[\"']incident-history-collapse-(?P<id>[\w-]+)[\"']", re.IGNORECASE)
_HEADING = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})")
_CAPTION = re.compile(r"(?:^|>)(?P<text>[^<>]*\d{1,2}/\d{1,2}/\d{4}[^<>]*(?:<(?!/a|/button|/div|/h)[^<>]*>[^<>]*)*)<")


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A fragment with blocks named after tracking ids."""
    return _BLOCK.search(peek(body, 400_000)) is not None


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every review of the page."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    marks = list(_BLOCK.finditer(text))
    if not marks:
        intake.problems.append(diagnose(body, origin, "a page of reviews"))
        return intake.reading()
    opens = [text.rfind("<", 0, mark.start()) for mark in marks]
    ends = [*opens[1:], len(text)]
    starts = [0, *(mark.end() for mark in marks[:-1])]
    blocks = [
        (m["id"], text[a:tag], text[m.end() : b]) for m, tag, a, b in zip(marks, opens, starts, ends, strict=True)
    ]
    return intake.reading(intake.each(blocks, lambda block: _record(intake, *block), "review"))


def _record(intake: Intake, tracking: str, before: str, after: str) -> StatusIncident:
    caption = _caption(before) or _caption(after)
    day = _HEADING.search(caption)
    if day is None:
        raise ValueError(f"review {tracking} has no date")
    at = intake.time(f"{day['year']}-{day['month']}-{day['day']} 00:00 Z")
    body = plain(after[after.find(">") + 1 :])
    question = re.search(r"What happened\?", body)
    review = body[question.start() :] if question else body
    review = _next_heading(review)
    page = joined(intake.origin.url or "https://azure.status.microsoft/", "/en-us/status/history/")
    url = f"{page}?trackingId={tracking}"
    title = caption[day.end() :].strip(" -–—:|")
    begun, ended = _window(review, at) if at else (None, None)
    return intake.record(
        id=tracking,
        title=title or f"Post incident review {tracking}",
        url=url,
        state="postmortem",
        started=begun or at,
        resolved=ended,
        postmortem=PublishedPostmortem(None, url, review),
    )


def _window(review: str, day: datetime) -> tuple[datetime | None, datetime | None]:
    """Start and end of the impact as the review's first sentences state them."""
    published = Instant(day, Precision.DAY, Basis.STATED)
    for mention in find_times(review[:1500], published=published, language="en"):
        if mention.kind in {"range", "instant"} and mention.at and abs(mention.at - day) <= _NEAR:
            return mention.at, mention.end_at
    return None, None


def _caption(markup: str) -> str:
    found = [plain(m["text"]) for m in _CAPTION.finditer(markup)]
    return " ".join(found[-1].split()) if found else ""


def _next_heading(review: str) -> str:
    """The review without the heading of the next one, which stands at the end of its block."""
    tail = re.search(r"\n+\s*\d{1,2}/\d{1,2}/\d{4}[^\n]*\s*$", review)
    return review[: tail.start()].rstrip() if tail else review
