"""X's developer status page in Markdown (`docs.x.com/status.md`): a tooltip a component, a step an incident.

The page leaves past incidents marked as ongoing, so a step is only as good as the words in it; no impact is graded.
"""

from __future__ import annotations

import re

from scraper.core.language.told_ends import says_over
from scraper.core.model import ComponentLevel, Level, StatusIncident
from scraper.formats.clock_words import read_stamp
from scraper.formats.dated_posts import label_of, read_posts
from scraper.formats.intake import Intake, host_of, peek
from scraper.formats.labels import level_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text, diagnose

NAME = "x_docs"
PRIORITY = 10

_TOOLTIP = re.compile(
    r"<Tooltip\b[^<>]{0,200}\btip=\"(?P<tip>[^\"]{0,300})\"[^<>]{0,200}>(?P<name>[^<]{0,300})</Tooltip>", re.DOTALL
)
_STEP = re.compile(
    r"<Step\b[^<>]{0,200}\btitle=\"(?P<title>[^\"]{0,400})\"[^<>]{0,200}>(?P<text>.*?)(?=</Step>|<Step\b|\Z)", re.DOTALL
)
_DAY = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?"
    r"|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:,? (?:at )?\d{1,2}:\d\d[^\n<]{0,8})?"
)
_MARK = re.compile(
    r"\s*[\[(–—-]+\s*(?:resolved|ongoing|monitoring|investigating|identified)\s*[\])]?\s*$", re.IGNORECASE
)
_EDGE = " -–—:|·"


def sniff(body: bytes, origin: Origin) -> bool:
    """Markdown with tooltips or steps under a heading of incident history."""
    head = peek(body, 400_000)
    own = host_of(origin.url) == "docs.x.com" and not head.startswith("<!")
    return ("<Step" in head and re.search(r"^#+ incident history", head, re.IGNORECASE | re.MULTILINE) is not None) or (
        own and "<Tooltip" in head
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """A level for each component, a record for each step."""
    intake = Intake(NAME, origin, utc=True)
    text = decode_text(body, origin.media_type)
    levels = [ComponentLevel(plain_markdown(m["name"]), _level(m["tip"])) for m in _TOOLTIP.finditer(text)]
    steps = [(m["title"], m["text"]) for m in _STEP.finditer(text)]
    if not (levels or steps):
        intake.problems.append(diagnose(body, origin, "X's status page in Markdown"))
    return intake.reading(intake.each(steps, lambda step: _record(intake, *step), "step"), components=levels)


def _level(tip: str) -> Level:
    told = level_of(tip)
    if told is not Level.UNKNOWN:
        return told
    return (
        Level.OPERATIONAL
        if re.search(r"\b(?:operational|no (?:known )?issues)\b", tip, re.IGNORECASE)
        else Level.UNKNOWN
    )


def _record(intake: Intake, title: str, text: str) -> StatusIncident:
    day = _DAY.search(title) or _DAY.search(text)
    at = intake.stamp(read_stamp(day[0])) if day else None
    if at is None:
        raise ValueError(f"{title!r} has no date")
    body = plain_markdown(text)
    posts = read_posts(intake, text, at)
    if not posts:
        state, rest = label_of(body)
        over = says_over(body) or says_over(title)
        posts = [Post(at, state or ("resolved" if over else "investigating"), rest)]
    title = _MARK.sub("", title)
    bare = title.replace(day[0], "").strip(_EDGE) if day and day[0] in title else title
    words = bare or body.partition("\n")[0]
    name = re.sub(r"\W+", "-", f"{at:%Y-%m-%d} {words}").strip("-").casefold()[:80]
    base = intake.origin.url.removesuffix(".md") or "https://docs.x.com/status"
    return intake.record(id=name, title=words, kind=None, url=f"{base}#{name}", started=posts[0].at, posts=posts)
