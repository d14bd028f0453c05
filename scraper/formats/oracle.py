"""Oracle Cloud's `incident-summary.rss`: titles "service | region | reference", the state the first bold word.

The reference is the provider's own id. No impact is graded.
"""

from __future__ import annotations

import re

from scraper.core.model import StatusIncident
from scraper.core.model.states import CLOSED
from scraper.formats.channel import Entry, points_to
from scraper.formats.dated_posts import label_of, read_posts
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.stamps import earliest, latest
from scraper.formats.status import Origin, StatusReading

NAME = "oracle"
PRIORITY = 10

_STRONG = re.compile(r"<(?:strong|b)\b[^>]*>(?P<word>.*?)</(?:strong|b)>", re.IGNORECASE | re.DOTALL)


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed from Oracle's status host."""
    head = peek(body, 8000)
    own = host_of(origin.url) == "ocistatus.oraclecloud.com" or points_to(head, r"ocistatus\.oraclecloud\.com")
    return is_feed(head) and own


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the feed."""
    intake = Intake(NAME, origin)
    return intake.reading(intake.each(intake.entries(body), lambda entry: _record(intake, entry)))


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    parts = [part.strip() for part in entry.title.split("|")]
    service, region, reference = (*parts, "", "")[:3] if len(parts) >= 2 else (entry.title, "", "")
    at = intake.time(entry.published, entry.updated)
    strong = _STRONG.search(entry.body)
    state = state_of(plain(strong["word"]).strip(" :-")) if strong else "unknown"
    posts = read_posts(intake, entry.body, at)
    if not posts and at:
        posts = [Post(at, state, label_of(plain(entry.body))[1])]
    said = any(post.state in CLOSED for post in posts)
    name = reference or entry.guid or entry.link
    return intake.record(
        id=name,
        title=f"{service} | {region}" if region else service,
        kind=None,
        url=_address(entry.address, name),
        state=state,
        started=earliest(*(p.at for p in posts)) or at,
        resolved=None if said else latest(*(p.at for p in posts)) or at,
        components=[f"{service} ({region})" if region else service],
        posts=posts,
        inferred=not said,
    )


def _address(link: str, name: str) -> str:
    """Where the incident is told of: one page shows all, and its fragment may already be a view of it."""
    if link.endswith(name):
        return link
    return f"{link}?reference={name}" if "#" in link else f"{link}#{name}"
