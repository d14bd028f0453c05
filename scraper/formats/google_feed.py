"""Google's dashboards as `en/feed.atom`: one entry a post, tied together by the incident's address.

A body opens "Incident began at <time> and ended at <time> (all times are US/Pacific)": these are the incident's own
start and end. A title opens with UPDATE, RESOLVED or the like. No impact is graded.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from scraper.core.model import PublishedPostmortem, StatusIncident
from scraper.formats.channel import Entry, points_to
from scraper.formats.clock_words import read_stamp
from scraper.formats.intake import Intake, is_feed, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated, slug_of
from scraper.formats.status import Origin, StatusReading

NAME = "google_feed"
PRIORITY = 11

_DASHBOARD = r"status\.(?:cloud|firebase|play|search)\.google\.com|www\.google\.com/appsstatus|ads\.google\.com/status"
_LEAD = re.compile(
    r"^\s*(?P<word>UPDATE|RESOLVED|IDENTIFIED|MONITORING|INVESTIGATING|SERVICE (?:OUTAGE|DISRUPTION|INFORMATION))\s*:\s*",
    re.IGNORECASE,
)
_WINDOW = re.compile(
    r"Incident began at\s*(?P<begin>\d{4}-\d\d-\d\d \d\d:\d\d)(?:\s*and ended at\s*(?P<end>\d{4}-\d\d-\d\d \d\d:\d\d))?"
    r"[^\n]{0,40}?(?:\(?(?:all )?times are (?:in )?(?P<zone>[A-Za-z]+/[A-Za-z_]+|UTC)\)?)?",
)
_REPORT = re.compile(r"(?m)^\W*(?:(?:mini|preliminary|updated|full|final)\s+){0,2}incident report\b", re.IGNORECASE)
_FOOT = re.compile(r"(?m)^\W*(?:Affected (?:products|locations)|Incident began at)\b[^\n]*\n?", re.IGNORECASE)
_PRODUCTS = re.compile(r"Affected products\s*:\s*(?P<names>[^\n]{1,2000})", re.IGNORECASE)


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed of one of Google's dashboards."""
    head = peek(body, 8000)
    return (
        is_feed(head)
        and (re.match(rf"https?://(?:{_DASHBOARD})", origin.url) is not None or points_to(head, _DASHBOARD))
        and "/incidents/" in peek(body)
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of which the feed still holds a post."""
    intake = Intake(NAME, origin)
    channel = intake.feed(body)
    groups: dict[str, list[Entry]] = {}
    for entry in channel.entries if channel else ():
        groups.setdefault(entry.link, []).append(entry)
    records = intake.each(groups.items(), lambda group: _record(intake, *group), "incident")
    return intake.reading(records, whole_timelines=False)


def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo({"US/Pacific": "America/Los_Angeles", None: "America/Los_Angeles"}.get(name, name or "UTC"))
    except (ValueError, OSError):
        return None


def _window(intake: Intake, text: str) -> tuple[datetime | None, datetime | None]:
    found = _WINDOW.search(text)
    zone = _zone(found["zone"]) if found else None
    if found is None or zone is None:
        return None, None
    begin, end = read_stamp(found["begin"], zone), read_stamp(found["end"] or "", zone)
    return intake.time(begin.at if begin else None), intake.time(end.at if end else None)


def _record(intake: Intake, link: str, entries: list[Entry]) -> StatusIncident:
    told = dated(reversed(entries), lambda entry: intake.time(entry.updated or entry.published))
    if not told:
        raise ValueError(f"no entry on {link} has a readable time")
    posts = [Post(at, _stage(entry, n), _FOOT.sub("", plain(entry.body)).strip()) for n, (at, entry) in enumerate(told)]
    newest = told[-1][1]
    text = plain(newest.body)
    begin, end = _window(intake, text)
    products = _PRODUCTS.search(text)
    written = [post for post in posts if post.state == "postmortem"]
    over = end is not None or any(post.state in {"resolved", "postmortem"} for post in posts)
    return intake.record(
        id=slug_of(link),
        title=_LEAD.sub("", newest.title),
        url=link,
        state=("postmortem" if written else "resolved") if over else "investigating",
        started=begin,
        resolved=end,
        components=products["names"].split(",") if products else (),
        posts=posts,
        postmortem=PublishedPostmortem(written[-1].at, link, written[-1].text) if written else None,
    )


def _stage(entry: Entry, number: int) -> str:
    lead = _LEAD.match(entry.title)
    if _REPORT.search(plain(entry.body)):
        return "postmortem"
    if lead and lead["word"].casefold() == "resolved":
        return "resolved"
    return "update" if number else "investigating"
