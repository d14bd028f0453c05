"""Statuspage's pages as people see them: the home page, and the page of one incident.

On the home page the year stands only on the day blocks, the newest of which bounds every post. On an incident's page
`data-datetime-unix` (milliseconds) is the only time that needs no zone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bs4 import NavigableString, Tag

from scraper.core.model import NOT_SAID, ComponentLevel, Overall, Problem, StatusIncident
from scraper.formats.entries import bad_entry
from scraper.formats.labels import impact_of, indicated, level_of, state_of
from scraper.formats.local_dates import in_english, month_number
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.pages import affected_names, attribute, having, markup, page_of, stamp, tags, words
from scraper.formats.records import Draft, Post, absolute, apart, incident_address, record, slug_of
from scraper.formats.stamps import believable
from scraper.formats.status import Origin, StatusReading
from scraper.formats.timeline import Clock, LocalTime, local_time
from scraper.formats.wire import decode_text, diagnose, problem

NAME = "statuspage_html"
PRIORITY = 46

_IMPACT = re.compile(r"\bimpact-(\w+)")
_INDICATOR = re.compile(r"\bstatus-(none|minor|major|critical|maintenance)\b")
_DATE = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")
_LEAD = re.compile(r"^\s*[-–]\s*")


def sniff(body: bytes, origin: Origin) -> bool:
    """HTML with Statuspage's class names for day blocks, open incidents or the rows of an incident."""
    text = decode_text(body, origin.media_type)
    if not text.lstrip("` \r\n\t\ufeff").startswith("<") or ("<body" not in text and "<div" not in text):
        return False
    return any(
        mark in text for mark in ('class="status-day', "incident-updates-container", 'class="unresolved-incident')
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read the incidents of a page; other HTML is a problem."""
    text = decode_text(body, origin.media_type)
    root = page_of(text)
    if root is None:
        return StatusReading(NAME, problems=(diagnose(body, origin, "a Statuspage page"),), healthy=False)
    problems: list[Problem] = []
    whole = "</html" in text.lower()
    if not whole:
        message = "the page ends early; its complete incidents were kept"
        problems.append(problem(origin, "truncated", message, "fetch it again"))
    days = having(root, "status-day")
    found = _found(root, days, origin, whole=whole)
    if not days and not found:
        problems.append(problem(origin, "html_instead", "this HTML is no page of Statuspage"))
    incidents, bad = apart(found)
    healthy = whole and bool(days or incidents)
    return StatusReading(NAME, incidents, (*problems, *bad), _levels(root), whole, healthy, overall=_overall(root))


def _overall(root: Tag) -> Overall:
    """The banner that stands where no incident is open."""
    banners = ((banner, _INDICATOR.search(attribute(banner, "class"))) for banner in having(root, "page-status"))
    return next((indicated(found[1], words(banner)) for banner, found in banners if found), NOT_SAID)


def _found(root: Tag, days: list[Tag], origin: Origin, *, whole: bool) -> list[StatusIncident | Problem]:
    """The incidents of either page. Where it is cut, the last block may lack posts and is left out."""
    single = having(root, "incident-name")
    if single:
        return [_single_page(root, single[0], origin)] if whole else []
    kinds = ("unresolved-incident", "scheduled-maintenance", "incident-container")
    blocks = [block for kind in kinds for block in having(root, kind)]
    home = replace(origin, url=_home(root, origin))
    anchor = _anchor(days, origin)
    return [_block(block, anchor, home) for block in (blocks if whole else blocks[:-1])]


def _home(root: Tag, origin: Origin) -> str:
    """Address of the page: where it was read, else what it calls itself, else where its feed is."""
    if origin.url:
        return origin.url
    links = {(attribute(node, "rel"), absolute("", attribute(node, "href"))) for node in tags(root, "link")}
    named = [address for rel, address in sorted(links) if rel == "canonical" and address]
    feeds = [address for rel, address in sorted(links) if rel == "alternate" and "/history." in address]
    return next(iter((*named, *feeds)), "")


def _anchor(days: list[Tag], origin: Origin) -> datetime | None:
    """The end of the newest day block: nothing on the page is later."""
    dates = []
    for day in days:
        found = _DATE.search(in_english(" ".join(words(date) for date in having(day, "date")[:1])))
        month = month_number(found[1]) if found else None
        date = LocalTime(month, int(found[2]), 0, 0, "UTC").on(int(found[3])) if found and month else None
        dates += [date] if date else []
    return believable(max(dates) + timedelta(days=1)) if dates else origin.retrieved


def _levels(root: Tag) -> tuple[ComponentLevel, ...]:
    """Levels now; the row of a group repeats its worst member and is left out."""
    found = []
    for row in having(root, "component-inner-container"):
        if row.parent is not None and "is-group" in attribute(row.parent, "class"):
            continue
        names = having(row, "name")
        if names:
            found.append(ComponentLevel(title_of(words(names[0])), level_of(attribute(row, "data-component-status"))))
    return tuple(found)


def _impact_word(*nodes: Tag) -> str:
    found = (_IMPACT.search(attribute(node, "class")) for node in nodes)
    return next((match[1] for match in found if match), "")


def _block(block: Tag, anchor: datetime | None, origin: Origin) -> StatusIncident | Problem:
    """One incident or planned maintenance of the home page."""
    titles = having(block, "incident-title")
    link = next(
        (a for part in (*titles, block) for a in tags(part, "a") if "/incidents/" in attribute(a, "href")), None
    )
    if link is None:
        return bad_entry(origin, words(block)[:60], "it has no link to its own page")
    href = attribute(link, "href")
    identity = slug_of(href)
    planned = "scheduled-maintenance" in attribute(block, "class").split()
    title = attribute(link, "title") or words(link)
    posts = _home_posts(having(block, "update"), anchor, "scheduled" if planned else "unknown")
    start = next((stamp(title) for title in titles), None) if planned else None
    if not identity or not (posts or start):
        return bad_entry(origin, identity or href, "none of its posts can be dated")
    impact = _impact_word(block, *titles)
    draft = Draft(
        identity,
        title,
        absolute(origin.url, href) or f"/incidents/{identity}",
        posts=posts,
        impact=impact_of(impact),
        maintenance=planned or impact == "maintenance",
        started_at=start,
    )
    return record(draft, origin)


def _home_posts(nodes: list[Tag], anchor: datetime | None, unlabelled: str) -> list[Post]:
    """Posts oldest first; those of a planned maintenance carry no label."""
    smalls = [tags(node, "small") for node in nodes]
    instants = Clock(anchor).instants([local_time(words(small[-1])) if small else None for small in smalls])
    posts = []
    for node, at in zip(nodes, instants, strict=True):
        # A post that stood inside the label of the one before it is gone with it.
        when = None if node.decomposed else stamp(node) or at
        if when is None:
            continue
        label = next(iter(tags(node, "strong")), None)
        state = state_of(words(label)) if label is not None else "unknown"
        text = _home_text(node, label if state != "unknown" else None)
        posts.append(Post(when, unlabelled if state == "unknown" else state, text))
    return posts[::-1]


def _home_text(node: Tag, label: Tag | None) -> str:
    """The words of a post without its time and, where it has one, its label."""
    for small in tags(node, "small"):
        small.decompose()
    if label is not None:
        rest = label.next_sibling
        if isinstance(rest, NavigableString):
            rest.replace_with(_LEAD.sub("", str(rest)))
        label.decompose()
    return plain_markdown(markup(node))


def _single_page(root: Tag, name: Tag, origin: Origin) -> StatusIncident | Problem:
    """The page of one incident."""
    address = _own_address(root, origin)
    identity = slug_of(address)
    rows = having(root, "update-row")
    times = [having(row, "update-timestamp") for row in rows]
    written = [local_time(words(time[0])) if time else None for time in times]
    instants = Clock(origin.retrieved).instants(written)
    posts = []
    for row, at in zip(rows, instants, strict=True):
        when = stamp(row) or at
        titles, bodies = having(row, "update-title"), having(row, "update-body")
        if when is not None and titles:
            posts.append(Post(when, state_of(words(titles[0])), plain_markdown(markup(bodies[0])) if bodies else ""))
    if not identity or not posts:
        return bad_entry(origin, identity or words(name), "it has no id, or none of its posts can be dated")
    impact = _impact_word(name)
    affected = [words(node) for node in having(root, "components-affected")]
    draft = Draft(
        identity,
        words(name),
        address,
        posts=posts[::-1],
        impact=impact_of(impact),
        maintenance=impact == "maintenance",
        components=affected_names(affected[0]) if affected else (),
    )
    return record(draft, origin)


def _own_address(root: Tag, origin: Origin) -> str:
    if "/incidents/" in origin.url:
        return absolute("", origin.url.partition("?")[0].partition("#")[0].removesuffix(".json"))
    for node in tags(root, "meta", "link"):
        if attribute(node, "property") == "og:url" or attribute(node, "rel") == "canonical":
            found = absolute(origin.url, attribute(node, "content") or attribute(node, "href"))
            if "/incidents/" in found:
                return found
    codes = [attribute(node, "value") for node in tags(root, "input") if attribute(node, "name") == "incident_code"]
    return incident_address(origin.url, codes[0]) or f"/incidents/{codes[0]}" if codes and codes[0] else ""
