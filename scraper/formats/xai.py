"""xAI's own `feed.xml`: one item an incident, posts as dated blocks within it, `pubDate` its start.

The title opens with the product in brackets. The body states `Status:`, `Severity:` and, once over, `Resolved:`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.model import Severity, StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.channel import Entry, points_to
from scraper.formats.dated_posts import label_of
from scraper.formats.ends import end_post
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.labels import staged, state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated, last_told
from scraper.formats.status import Origin, StatusReading

NAME = "xai"
PRIORITY = 10

_PRODUCT = re.compile(r"\s*\[(?P<name>[^\]]+)\]\s*")
_STATUS = re.compile(r"\bStatus:\s*(?P<word>[A-Za-z _-]+)", re.IGNORECASE)
_GRADE = re.compile(r"\bSeverity:\s*(?P<word>[A-Za-z _-]+)", re.IGNORECASE)
_ENDED = re.compile(r"\bResolved:\s*(?P<time>[^<\n]+)", re.IGNORECASE)
_POST = re.compile(
    r"<p>\s*<strong>(?P<time>[^<]+)</strong>\s*</p>(?P<text>.*?)(?=<p>\s*<strong>[^<]*\d{2}:\d{2}|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_GRADES = {
    "outage": Severity.MAJOR,
    "major": Severity.MAJOR,
    "critical": Severity.CRITICAL,
    "degraded": Severity.MINOR,
    "minor": Severity.MINOR,
    "partial": Severity.MINOR,
}
_TRIAL = re.compile(r"^\W*test[\s+_-]*incident\W*$", re.IGNORECASE)


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed from xAI's host, or one whose items state a status in a heading and link into that host."""
    head = peek(body)
    own = host_of(origin.url) == "status.x.ai" or points_to(head, r"status\.x\.ai")
    return is_feed(head) and own


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the feed but trials of the page itself."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident | None:
    product = _PRODUCT.match(entry.title)
    title = entry.title[product.end() :] if product else entry.title
    if _TRIAL.match(title):
        return None
    status, grade, ended = _STATUS.search(entry.body), _GRADE.search(entry.body), _ENDED.search(plain(entry.body))
    state = state_of(status["word"].strip()) if status else "unknown"
    over = state == "resolved"
    posts = _posts(intake, entry)
    stated = intake.time(ended["time"].strip()) if ended and over else None
    inferred = CLOSED.isdisjoint(post.state for post in posts)
    last = end_post([(post.at, post.text) for post in posts], stated)
    if over and inferred and posts and posts[last].state == "update":
        posts[last] = replace(posts[last], state="resolved")
    if state == "investigating":
        state = last_told(posts) or state
    return intake.record(
        id=entry.name,
        title=title,
        kind=None,
        url=entry.address,
        impact=_GRADES.get(grade["word"].strip().casefold(), Severity.UNKNOWN) if grade else Severity.UNKNOWN,
        state=state,
        started=intake.time(entry.published),
        resolved=stated,
        components=[product["name"]] if product else [],
        posts=posts,
        inferred=stated is None and inferred,
    )


def _posts(intake: Intake, entry: Entry) -> list[Post]:
    told = dated(_POST.finditer(entry.body), lambda m: intake.time(m["time"].strip()))
    labelled = [_label(plain(m["text"])) for _, m in told]
    states = staged(state for state, _ in labelled)
    return [Post(at, state, text) for (at, _), state, (_, text) in zip(told, states, labelled, strict=True)]


def _label(text: str) -> tuple[str, str]:
    """The stage that a post opens with, as a label or its first word, and what it says."""
    told, rest = label_of(text)
    return told or state_of(text.partition("\n")[0].partition(" ")[0].strip(" :-")), rest or text
