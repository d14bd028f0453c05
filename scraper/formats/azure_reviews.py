"""Azure's post incident reviews: HTML fragments of the status history, ten to a page.

Each review is a block whose id ends in the tracking id, headed by "MM/DD/YYYY title" and divided by four fixed questions.
A review is a published write-up of an incident that is over; its day is all it says of the time outside its prose.
"""

from __future__ import annotations

import re

from scraper.core.model import PublishedPostmortem, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text

NAME = "azure_reviews"
PRIORITY = 10

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
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    starts = [0, *(mark.end() for mark in marks[:-1])]
    blocks = [(m["id"], text[a : m.start()], text[m.end() : b]) for m, a, b in zip(marks, starts, ends, strict=True)]
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
    posts = [Post(at, "postmortem", review)] if at else []
    return intake.record(
        id=tracking,
        title=title or f"Post incident review {tracking}",
        url=url,
        state="postmortem",
        started=at,
        posts=posts,
        postmortem=PublishedPostmortem(None, url, review),
    )


def _caption(markup: str) -> str:
    found = [plain(m["text"]) for m in _CAPTION.finditer(markup)]
    return " ".join(found[-1].split()) if found else ""


def _next_heading(review: str) -> str:
    """The review without the heading of the next one, which stands at the end of its block."""
    tail = re.search(r"\n+\s*\d{1,2}/\d{1,2}/\d{4}[^\n]*\s*$", review)
    return review[: tail.start()].rstrip() if tail else review
