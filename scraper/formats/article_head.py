"""What a page says of itself: title, site, author, language, canonical address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from scraper.formats.article_dates import json_ld

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LANGUAGE = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]|$)")
_SUFFIX = re.compile(r"\s+[|–—•·»-]\s+[^|–—•·»]{2,50}$")
_ARTICLE = re.compile(r"article|posting|report", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageHead:
    """Metadata of a page; None or empty where it gives none. `free` is False where it declares itself not accessible
    for free.
    """

    title: str
    site: str | None
    author: str | None
    language: str | None
    canonical_url: str | None
    free: bool = True


def head_of(tree: HtmlElement, url: str) -> PageHead:
    """Read the head: JSON-LD first, then Open Graph and plain tags."""
    meta = _meta(tree)
    items = [item for item in json_ld(tree) if _ARTICLE.search(str(item.get("@type", "")))]
    item = items[0] if items else {}
    site = meta.get("og:site_name") or _name(item.get("publisher")) or meta.get("application-name")
    author = _name(item.get("author")) or meta.get("author") or meta.get("article:author")
    if author and author.startswith("http"):
        author = None
    return PageHead(
        _title(tree, meta, item, site),
        site,
        author,
        _language(tree, meta, item),
        _canonical(tree, meta, url),
        str(item.get("isAccessibleForFree", "true")).lower() != "false",
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def _title(tree: HtmlElement, meta: dict[str, str], item: dict[object, object], site: str | None) -> str:
    stated = item.get("headline")
    headings = [" ".join(h.text_content().split()) for h in tree.xpath("//h1")[:3]]
    plain = " ".join((tree.findtext(".//title") or "").split())
    for candidate in (
        stated if isinstance(stated, str) else "",
        meta.get("og:title", ""),
        headings[0] if len(headings) == 1 else "",
        meta.get("twitter:title", ""),
        plain,
        *headings,
    ):
        text = " ".join(candidate.split())
        if text and text != site:
            return _without_site(text, site, headings)
    return ""


def _without_site(text: str, site: str | None, headings: list[str]) -> str:
    if text in headings:
        return text
    if site:
        for mark in (" | ", " - ", " – ", " — ", " • ", " · ", " » "):
            text = text.removesuffix(f"{mark}{site}").removeprefix(f"{site}{mark}")
    cut = _SUFFIX.sub("", text)
    return cut if cut and (cut in headings or "|" in text[len(cut) :]) else text


def _name(value: object) -> str | None:
    if isinstance(value, list):
        names = [name for name in map(_name, value[:6]) if name]
        return ", ".join(names) or None
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) else None


def _language(tree: HtmlElement, meta: dict[str, str], item: dict[object, object]) -> str | None:
    for text in (
        tree.get("lang"),
        tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        meta.get("og:locale"),
        item.get("inLanguage"),
        meta.get("language"),
    ):
        match = _LANGUAGE.match(text) if isinstance(text, str) else None
        if match is not None:
            return match.group(1).lower()
    return None


def _canonical(tree: HtmlElement, meta: dict[str, str], url: str) -> str | None:
    links = tree.xpath(
        "//link[contains(concat(' ', translate(@rel, 'CANONICAL', 'canonical'), ' '), ' canonical ')]/@href"
    )
    for written in (*links[:2], meta.get("og:url", "")):
        address = urljoin(url, str(written).strip()) if written else ""
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            continue
        if parts.path in {"", "/"} and urlsplit(url).path not in {"", "/"}:
            continue  # a template that names the home page as canonical for every page
        return address
    return None
