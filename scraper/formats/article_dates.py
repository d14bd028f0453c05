"""When a page was published, and how that was known: JSON-LD, meta, <time>, feed, htmldate, URL, in this order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments import find_times
from scraper.formats.article_items import JSON_LD, articles, json_ld
from scraper.formats.article_names import named_as_furniture
from scraper.formats.stamps import LATEST

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date.published",
    "publish-date",
    "publish_date",
    "pubdate",
    "publishdate",
    "publication_date",
    "publication-date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "dc.created",
    "originalpublicationdate",
    "article.published",
    "citation_publication_date",
    "rnews:datepublished",
    "bt:pubdate",
    "date",
    "created",
    "timestamp",
)
_ISO = re.compile(
    r"^\s*(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{8})(?:[T\s]+(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\s*$"
)
_RFC = re.compile(r"^\s*(?:\w{3},?\s+)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d{1,2}:\d{2}")
_URL = re.compile(r"/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)|[/_-](20\d\d)(\d\d)(\d\d)(?=[/_.-]|$)")
_SAYS_PUBLISHED = re.compile(
    r"\b(?:(?:first |originally )?(?:posted|published)|veröffentlicht|erschienen|publiée?|mis en ligne|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowano|publicerad|publisert|udgivet|yayınlan\w+|diterbitkan|опубликовано)\b"
    r"(?: on| am| le| el| il| op| em| den| dnia)?\s?:?\s?(?P<date>[^|]{6,40})",
    re.IGNORECASE,
)
_PIECES, _TOP, _CLOSE = 400, 4000, 12
"""Pieces of text and characters of a page that are its top; characters of a label before its date."""
_LABEL, _BODY, _MOST = 60, 160, 0.6
"""Longest label that is a date, shortest paragraph of a body; share of a label that its date is, but for a clock."""
_UPDATED = re.compile(
    r"updat|aktuali[sz]|modifi|mis(?:e)? à jour|actualiz|atualiz|aggiorna|bijgewerkt|обновл|оновл|更新|수정|تحديث|güncel",
    re.IGNORECASE,
)
_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PageDates:
    """What else bears on the date: the feed's date, the page's address, and when the page was read."""

    feed: Instant | None
    url: str
    retrieved: datetime | None


@dataclass(frozen=True, slots=True)
class Published:
    """A time of publication, how it was known, and the offset it was written in (minutes east of UTC)."""

    at: Instant | None = None
    by: str | None = None
    offset: int | None = None


def published_of(tree: HtmlElement, beside: PageDates) -> Published:
    """The time of publication and how it was known; a date after the page was read counts for nothing."""
    for by, texts in (("json-ld", _json_ld(tree, beside.url)), ("meta", _meta(tree)), ("time", _time(tree))):
        for text in texts:
            found = _instant(text)
            if found is not None and _possible(found, beside.retrieved):
                return Published(found, by, _written_offset(text))
    if beside.feed is not None and _possible(beside.feed, beside.retrieved):
        return Published(beside.feed, "feed")
    for by, found in _further(tree, beside):
        if found is not None and _possible(found, beside.retrieved):
            return Published(found, by)
    return Published()


def _further(tree: HtmlElement, beside: PageDates) -> Iterator[tuple[str, Instant | None]]:
    """What takes longer to look for, or is less sure, each only when the one before it found nothing."""
    yield "htmldate", _htmldate(tree, beside.retrieved)
    yield "url", _from_url(beside.url)
    yield "shown", _shown(tree) or _under_headline(tree)


def _written_offset(text: str) -> int | None:
    match = _ISO.match(text)
    zone = match["zone"] if match is not None else None
    return None if zone is None else int(_offset(zone).total_seconds()) // 60


def _possible(found: Instant, retrieved: datetime | None) -> bool:
    return _EARLIEST <= found.at < LATEST and (retrieved is None or found.at <= retrieved + timedelta(days=1))


def _instant(text: str) -> Instant | None:
    match = _ISO.match(text)
    if match is None:
        return _rfc(text) or _in_words(text)
    try:
        day = match["day"] if "-" in match["day"] else f"{match['day'][:4]}-{match['day'][4:6]}-{match['day'][6:]}"
        year, month, number = (int(part) for part in day.split("-"))
        at = datetime(year, month, number, tzinfo=UTC)
        clock, zone = match["clock"], match["zone"]
        if clock is None or zone is None or re.fullmatch(r"0?0:00(?::00)?", clock):
            # Without a zone the hour says little, and midnight is not a time: the day is what is known.
            return Instant(at, Precision.DAY)
        hour, minute, *second = (int(part) for part in clock.split(":"))
        at = at.replace(hour=hour, minute=minute, second=second[0] if second else 0)
        return Instant(
            at - _offset(zone),
            Precision.SECOND if second else Precision.MINUTE,
            Basis.STATED if not _offset(zone) else Basis.CONVERTED,
        )
    except (ValueError, OverflowError):
        return None


def _in_words(text: str) -> Instant | None:
    """The one day or instant that a short text names in full ("15 April 2026")."""
    if len(text) > _LABEL:
        return None
    found = [t for t in find_times(text) if t.kind in {"date", "instant"}]
    if len(found) != 1 or found[0].at is None or found[0].precision is Precision.MONTH:
        return None
    if found[0].flags or (found[0].end - found[0].start) < _MOST * len(text) - _CLOSE:
        return None
    at = found[0].at
    if found[0].kind == "date":
        return Instant(at.replace(hour=0, minute=0, second=0, microsecond=0), Precision.DAY)
    return Instant(at, found[0].precision or Precision.MINUTE, Basis.CONVERTED)


def _offset(zone: str) -> timedelta:
    if zone in {"Z", "UTC", "GMT"}:
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return size if zone[0] == "+" else -size


def _rfc(text: str) -> Instant | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  few pages write such dates

    if not _RFC.match(text):
        return None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if at.tzinfo is None:
        return Instant(at.replace(hour=0, minute=0, second=0, tzinfo=UTC), Precision.DAY)
    return Instant(
        at.astimezone(UTC).replace(microsecond=0),
        Precision.SECOND,
        Basis.STATED if not at.utcoffset() else Basis.CONVERTED,
    )


def _json_ld(tree: HtmlElement, url: str) -> list[str]:
    pages = (item for item in json_ld(tree) if "webpage" in str(item.get("@type", "")).lower())
    written = (
        item.get("datePublished") or item.get("dateCreated") or item.get("coverageStartTime")
        for item in (*articles(tree, url), *pages)
    )
    return [text for text in written if isinstance(text, str)]


def _meta(tree: HtmlElement) -> list[str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = (meta.get(key) or "").lower()
            if name in _META and meta.get("content"):
                found.setdefault(name, meta.get("content") or "")
    return [found[name] for name in _META if name in found]


def _time(tree: HtmlElement) -> list[str]:
    ranked: list[tuple[int, str]] = []
    passed: set[object] = set()
    for order, element in enumerate(tree.iter("time", "h1")):
        passed.add(element.tag)
        written = element.get("datetime") or ""
        if not written or order > 40:
            continue
        parent = element.getparent()
        told = [element.get("itemprop"), element.get("class"), parent.get("class") if parent is not None else None]
        around = " ".join([str(name) for name in told if name] + ["pubdate"] * ("pubdate" in element.attrib)).lower()
        if "updat" in around or "modif" in around:
            continue
        rank = 0 if "publish" in around or "pubdate" in around else 1 if "h1" in passed or _by_headline(element) else 2
        if not _outside(element):
            ranked.append((rank * 100 + order, written))
    return [text for _, text in sorted(ranked)]


def _by_headline(element: HtmlElement) -> bool:
    """Whether a date above the headline stands in one part of the page with it; a ticker does not."""
    shared = next((parent for parent in element.iterancestors() if parent.find(".//h1") is not None), None)
    return shared is None or shared.tag not in {"body", "html"}


def _outside(element: HtmlElement) -> bool:
    """Whether it stands in a part of the page that is not of its article: a menu, a list of others, the comments."""
    return any(parent.tag in {"aside", "nav", "footer"} or _set_aside(parent) for parent in element.iterancestors())


def _set_aside(part: HtmlElement) -> bool:
    return part.tag in {"div", "section", "ul", "ol"} and part.find(".//h1") is None and named_as_furniture(part)


def _htmldate(tree: HtmlElement, retrieved: datetime | None) -> Instant | None:
    from htmldate import find_date  # noqa: PLC0415  only pages without a machine-readable date need it

    # Extensive search also reads dates in running text, which are dates of events: confidently wrong.
    latest = f"{retrieved:%Y-%m-%d}" if retrieved else None
    told = [(script, script.text) for script in tree.xpath(JSON_LD)]
    for script, _ in told:
        script.text = None  # read already: what is left in it is the date of another page, or of a change
    found = find_date(tree, extensive_search=False, original_date=True, max_date=latest)
    for script, text in told:
        script.text = text
    if not isinstance(found, str) or any(
        found in (e.get("datetime") or "") for e in islice(tree.iter("time"), 40) if _outside(e)
    ):
        return None  # the day of a comment or of another article
    return _instant(found)


def _shown(tree: HtmlElement) -> Instant | None:
    """The day that the top of the page calls the one of publication: "Posted May 5, 2026 by webmaster"."""
    match = _SAYS_PUBLISHED.search(" ".join(" ".join(islice(tree.itertext(), _PIECES)).split())[:_TOP])
    if match is None:
        return None
    dated = (t for t in find_times(match["date"]) if t.at is not None and t.start <= _CLOSE)
    first = next(dated, None)
    if first is None or first.at is None or str(first.at.year) not in match["date"]:
        return None
    return Instant(first.at.replace(hour=0, minute=0, second=0, microsecond=0), Precision.DAY)


def _under_headline(tree: HtmlElement) -> Instant | None:
    """The day that stands by itself between the headline and the body."""
    for text in tree.xpath(
        f"(//h1[string-length(normalize-space()) > {_CLOSE}])[1]/following::text()[normalize-space()]"
    )[:14]:
        label = " ".join(text.split())
        if len(label) > _BODY:
            return None
        found = _in_words(label) if not _UPDATED.search(label) and not _outside(text.getparent()) else None
        if found is not None:
            return Instant(found.at.replace(hour=0, minute=0, second=0, microsecond=0), Precision.DAY)
    return None


def _from_url(url: str) -> Instant | None:
    match = _URL.search(url)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part)
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return Instant(datetime(found.year, found.month, found.day, tzinfo=UTC), Precision.DAY)
