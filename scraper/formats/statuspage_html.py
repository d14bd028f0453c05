"""Statuspage's pages as people see them: the home page, and the page of one incident.

On the home page the year stands only on the day blocks, the newest of which bounds every post. On an incident's page
`data-datetime-unix` (milliseconds) is the only time that needs no zone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from lxml import etree
from lxml import html as lxml_html

from scraper.core.model import ComponentLevel, Problem, StatusIncident
from scraper.formats.entries import bad_entry
from scraper.formats.feedxml import Element
from scraper.formats.labels import impact_of, level_of, state_of
from scraper.formats.markup import plain, plain_markdown, title_of
from scraper.formats.records import Draft, Post, absolute, incident_address, record, slug_of
from scraper.formats.stamps import MONTHS, believable, epoch
from scraper.formats.status import Origin, StatusReading
from scraper.formats.timeline import Clock, LocalTime, local_time
from scraper.formats.wire import decode_text, diagnose, problem

NAME = "statuspage_html"
PRIORITY = 46

_IMPACT = re.compile(r"\bimpact-(\w+)")
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
    root = _root(text)
    if root is None:
        return StatusReading(NAME, problems=(diagnose(body, origin, "a Statuspage page"),), healthy=False)
    problems: list[Problem] = []
    whole = "</html" in text.lower()
    if not whole:
        message = "the page ends early; its complete incidents were kept"
        problems.append(problem(origin, "truncated", message, "fetch it again"))
    days = _having(root, "status-day")
    found = _found(root, days, origin, whole=whole)
    if not days and not found:
        problems.append(problem(origin, "html_instead", "this HTML is no page of Statuspage"))
    incidents: dict[str, StatusIncident] = {}
    for item in found:
        if isinstance(item, Problem):
            problems.append(item)
        else:
            incidents.setdefault(item.id, item)
    healthy = whole and bool(days or incidents)
    return StatusReading(NAME, tuple(incidents.values()), tuple(problems), _levels(root), whole, healthy)


def _found(root: Element, days: list[Element], origin: Origin, *, whole: bool) -> list[StatusIncident | Problem]:
    """The incidents of either page. Where it is cut, the last block may lack posts and is left out."""
    single = _having(root, "incident-name")
    if single:
        return [_single_page(root, single[0], origin)] if whole else []
    blocks = _having(root, "unresolved-incident") + _having(root, "incident-container")
    home = replace(origin, url=_home(root, origin))
    anchor = _anchor(days, origin)
    return [_block(block, anchor, home) for block in (blocks if whole else blocks[:-1])]


def _root(text: str) -> Element | None:
    text = text.lstrip("` \r\n\t\ufeff")
    if not text.startswith("<"):
        return None
    try:
        root: Element = lxml_html.document_fromstring(
            text.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return root


def _home(root: Element, origin: Origin) -> str:
    """Address of the page: where it was read, else what it calls itself, else where its feed is."""
    if origin.url:
        return origin.url
    links = {(node.get("rel") or "", absolute("", node.get("href") or "")) for node in root.iter("link")}
    named = [address for rel, address in sorted(links) if rel == "canonical" and address]
    feeds = [address for rel, address in sorted(links) if rel == "alternate" and "/history." in address]
    return next(iter((*named, *feeds)), "")


def _having(node: Element, name: str) -> list[Element]:
    """Descendants that carry a class."""
    found = node.xpath(f"descendant::*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")
    return [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else []  # noqa: SLF001 - lxml gives its element type no public name


def _markup(node: Element) -> str:
    return etree.tostring(node, encoding="unicode", with_tail=False)


def _text(node: Element) -> str:
    return " ".join(plain(_markup(node)).split())


def _anchor(days: list[Element], origin: Origin) -> datetime | None:
    """The end of the newest day block: nothing on the page is later."""
    dates = []
    for day in days:
        found = _DATE.search(" ".join(_text(date) for date in _having(day, "date")[:1]))
        month = MONTHS.get(found[1][:3].lower()) if found else None
        date = LocalTime(month, int(found[2]), 0, 0, "UTC").on(int(found[3])) if found and month else None
        dates += [date] if date else []
    return believable(max(dates) + timedelta(days=1)) if dates else origin.retrieved


def _stamp(node: Element) -> datetime | None:
    for marked in node.iter():
        value = marked.get("data-datetime-unix") or ""
        if value.isdecimal() and 9 <= len(value) <= 14:
            return epoch(int(value))
    return None


def _levels(root: Element) -> tuple[ComponentLevel, ...]:
    """Levels now; the row of a group repeats its worst member and is left out."""
    found = []
    for row in _having(root, "component-inner-container"):
        parent = row.getparent()
        if parent is not None and "is-group" in (parent.get("class") or ""):
            continue
        names = _having(row, "name")
        if names:
            found.append(ComponentLevel(title_of(_text(names[0])), level_of(row.get("data-component-status", ""))))
    return tuple(found)


def _impact_word(*nodes: Element) -> str:
    found = (_IMPACT.search(node.get("class") or "") for node in nodes)
    return next((match[1] for match in found if match), "")


def _block(block: Element, anchor: datetime | None, origin: Origin) -> StatusIncident | Problem:
    """One incident of the home page."""
    titles = _having(block, "incident-title")
    links = [a for title in titles for a in title.iter("a") if "/incidents/" in (a.get("href") or "")]
    links = links or [a for a in block.iter("a") if "/incidents/" in (a.get("href") or "")]
    if not links:
        return bad_entry(origin, _text(block)[:60], "it has no link to its own page")
    href = links[0].get("href") or ""
    identity = slug_of(href)
    nodes = [node for node in _having(block, "update") if list(node.iter("strong"))]
    posts = _home_posts(nodes, anchor)
    if not identity or not posts:
        return bad_entry(origin, identity or href, "none of its posts can be dated")
    impact = _impact_word(block, *titles)
    draft = Draft(
        identity,
        _text(links[0]),
        absolute(origin.url, href) or f"/incidents/{identity}",
        posts=posts,
        impact=impact_of(impact),
        maintenance=impact == "maintenance",
    )
    return record(draft, origin)


def _home_posts(nodes: list[Element], anchor: datetime | None) -> list[Post]:
    """Posts oldest first."""
    written: list[LocalTime | None] = []
    for node in nodes:
        smalls = [_text(small) for small in node.iter("small")]
        written.append(local_time(smalls[-1]) if smalls else None)
    instants = Clock(anchor).instants(written)
    posts = []
    for node, at in zip(nodes, instants, strict=True):
        when = _stamp(node) or at
        if when is None:
            continue
        label = next(node.iter("strong"))
        posts.append(Post(when, state_of(_text(label)), _home_text(node, label)))
    return posts[::-1]


def _home_text(node: Element, label: Element) -> str:
    for small in list(node.iter("small")):
        parent = small.getparent()
        if parent is not None:
            parent.remove(small)
    parent = label.getparent()
    tail = label.tail or ""
    if parent is not None:
        label.text, label.tail = "", _LEAD.sub("", tail)
        for child in list(label):
            label.remove(child)
    return plain_markdown(_markup(node))


def _single_page(root: Element, name: Element, origin: Origin) -> StatusIncident | Problem:
    """The page of one incident."""
    address = _own_address(root, origin)
    identity = slug_of(address)
    rows = _having(root, "update-row")
    written = [local_time(_text(stamp[0])) if (stamp := _having(row, "update-timestamp")) else None for row in rows]
    instants = Clock(origin.retrieved).instants(written)
    posts = []
    for row, at in zip(rows, instants, strict=True):
        when = _stamp(row) or at
        titles, bodies = _having(row, "update-title"), _having(row, "update-body")
        if when is not None and titles:
            posts.append(Post(when, state_of(_text(titles[0])), plain_markdown(_markup(bodies[0])) if bodies else ""))
    if not identity or not posts:
        return bad_entry(origin, identity or _text(name), "it has no id, or none of its posts can be dated")
    impact = _impact_word(name)
    affected = [_text(node) for node in _having(root, "components-affected")]
    draft = Draft(
        identity,
        _text(name),
        address,
        posts=posts[::-1],
        impact=impact_of(impact),
        maintenance=impact == "maintenance",
        components=affected_names(affected[0]) if affected else (),
    )
    return record(draft, origin)


def _own_address(root: Element, origin: Origin) -> str:
    if "/incidents/" in origin.url:
        return absolute("", origin.url.partition("?")[0].partition("#")[0].removesuffix(".json"))
    for node in root.iter("meta", "link"):
        if node.get("property") == "og:url" or node.get("rel") == "canonical":
            found = absolute(origin.url, node.get("content") or node.get("href") or "")
            if "/incidents/" in found:
                return found
    codes = [node.get("value") or "" for node in root.iter("input") if node.get("name") == "incident_code"]
    return incident_address(origin.url, codes[0]) or f"/incidents/{codes[0]}" if codes and codes[0] else ""


def affected_names(sentence: str) -> tuple[str, ...]:
    """Component names of `This incident affected: A, B (C, D) and E.`; a group in front of several gives way to them."""
    text = sentence.partition(":")[2].strip().removesuffix(".")
    parts, depth, begin = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
            parts.append(text[begin:index])
            begin = index + 1
    last = text[begin:].strip()
    parts += (
        [last.removeprefix("and ")] if last.startswith("and ") else re.split(r"\s+and\s+(?![^()]*\))", last, maxsplit=1)
    )
    names: list[str] = []
    for part in parts:
        group = re.fullmatch(r"[^()]+\(([^()]*,[^()]*)\)", part.strip())
        names += group[1].split(",") if group else [part]
    return tuple(dict.fromkeys(title_of(name) for name in names if name.strip()))
