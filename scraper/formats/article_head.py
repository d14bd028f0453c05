"""What a page says of itself: title, site, author, language, canonical address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from scraper.core.ids import without_tracking
from scraper.formats.article_items import articles, json_ld

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LANGUAGE = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]|$)")
_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "fil": "tl", "zsm": "ms"}
"""Codes of pages for languages that are known here by another one: the written forms of Norwegian, Filipino, standard
Malay, and former codes.
"""
_MARK = r"(?:[|–—•·»«:/~<>-]|::|//|>>)"
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});")
_HOME = re.compile(r"/?(?:(?:index|home|default)(?:\.\w{3,5})?/?)?", re.IGNORECASE)
_SUFFIX = re.compile(r"\s+[|–—•·«»-]\s+[^|–—•·«»]{2,50}$")


_AUTHORS = ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "citation_author")  # fmt: skip
_BY = re.compile(
    r"^(?:(?:written|words|text|story|reported|posted|photos?) )?(?:by|von|par|por|di|da|door|przez|av|af|yazan|oleh)[:\s]\s*|^(?:words|text|autor(?:in|a)?|auteur|autore|author|redaktion|écrit par|yazar|penulis)\s?:\s*"
    r"|^(?:автор\w*|текст|執筆(?:者)?|取材・?文|文|筆者|作者|記者|记者|撰文|글|الكاتب)\s?[:：＝=/／|]\s*|^(?:بقلم|كتبت?)\s?:?\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\s?[,|·•–—-]\s?(?:(?:senior|chief|deputy|staff|technology|tech|business|consumer|science|digital|news|us|uk|european|political)\s)*(?:writer|reporter|editor|correspondent|journalist|contributor|redakteur(?:in)?|journaliste|redactor(?:a)?|redattore|redacteur|redaktor)\b.*$|\s?\(?[\w.+-]+@[\w.-]+\.\w+\)?",
    re.IGNORECASE,
)
_LONGEST_NAME, _FIRST, _SECOND = 120, 4, 40
_NOBODY = frozenset({"admin", "administrator", "author", "editor", "root", "user", "webmaster", "wordpress"})


@dataclass(frozen=True, slots=True)
class _Headings:
    """The texts of the first headings (h1), of all (h1 and h2), and the outlet's name where it stands as one."""

    first: tuple[str, ...]
    all: tuple[str, ...]
    home: str | None


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
    item = next(iter(articles(tree, url)), {})
    named = {str(thing["@id"]): thing["name"] for thing in json_ld(tree) if "@id" in thing and "name" in thing}
    headings = _headings(tree, url)
    told = _unescaped(meta.get("og:site_name") or _name(item.get("publisher"), named) or "")
    site = told or _microdata(tree, "publisher") or meta.get("application-name") or headings.home
    author = _author(tree, meta, _name(item.get("author"), named))
    return PageHead(
        _title(tree, headings, meta, item, site),
        site,
        author,
        _language(tree, meta, item),
        _canonical(tree, meta, url),
        str(item.get("isAccessibleForFree", "true")).lower() != "false",
    )


def _author(tree: HtmlElement, meta: dict[str, str], declared: str | None) -> str | None:
    """Who wrote it, by the first place that names a person: JSON-LD, meta, microdata, a link to the author, the byline."""
    for text in (
        declared,
        *(meta.get(name) for name in _AUTHORS),
        _microdata(tree, "author"),
        _linked_author(tree),
        _byline(tree),
    ):
        name = _person(text) if text else None
        if name is not None:
            return name
    return None


def _person(text: str) -> str | None:
    """A name without "By", roles and addresses; None where nothing like a name is left."""
    name = _ROLE.sub("", _BY.sub("", " ".join(_unescaped(text).split()))).strip(" ,;|·•-–—")
    name = name.strip("()") if name.startswith("(") else name
    if name.casefold() in _NOBODY:
        return None
    return name if 2 <= len(name) <= _LONGEST_NAME and "://" not in name and any(c.isalpha() for c in name) else None


def _microdata(tree: HtmlElement, prop: str) -> str | None:
    """The name of the first thing that microdata calls author or publisher (https://schema.org/author)."""
    for node in tree.xpath(f"//*[@itemprop='{prop}']")[:_FIRST]:
        named = node.xpath(".//*[@itemprop='name']")
        source = named[0] if named else node
        text = source.get("content") or " ".join(source.text_content().split())
        if text and len(text) <= _LONGEST_NAME:
            return str(text)
    return None


def _linked_author(tree: HtmlElement) -> str | None:
    names = [
        " ".join(a.text_content().split())
        for a in tree.xpath("//a[contains(concat(' ', @rel, ' '), ' author ')]")[:_FIRST]
    ]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _byline(tree: HtmlElement) -> str | None:
    """A short element of the class "byline" or "author" whose text begins with "By" or its like."""
    for node in tree.xpath("//*[contains(@class, 'byline') or contains(@class, 'author')]")[:_FIRST]:
        text = " ".join(node.text_content().split())
        if len(text) <= _LONGEST_NAME and _BY.match(text):
            return text
    return None


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def _headings(tree: HtmlElement, url: str) -> _Headings:
    """The page's headings; the name of an outlet that links to its home page is none."""
    first, home = [], None
    for heading in tree.xpath("//h1")[:3]:
        text = " ".join(heading.text_content().split())
        link = heading.find(".//a")
        whole = link is not None and " ".join(link.text_content().split()) == text
        if whole and urljoin(url, link.get("href") or "#").rstrip("/") == urljoin(url, "/").rstrip("/"):
            home = home or text or None
        else:
            first.append(text)
    second = [" ".join(h.text_content().split()) for h in islice(tree.iter("h2"), _SECOND)]
    return _Headings(tuple(first), (*first, *second), home)


def _title(
    tree: HtmlElement, found: _Headings, meta: dict[str, str], item: dict[object, object], site: str | None
) -> str:
    stated = item.get("headline")
    headings = found.first
    plain = " ".join((tree.findtext(".//title") or "").split())
    for candidate in (
        stated if isinstance(stated, str) else "",
        meta.get("og:title", ""),
        headings[0] if len(headings) == 1 else "",
        meta.get("twitter:title", ""),
        plain,
        *headings,
    ):
        text = " ".join(_unescaped(candidate).split())
        if text and text != site:
            return _without_site(text, site, found.all)
    return ""


def _without_site(text: str, site: str | None, headings: tuple[str, ...]) -> str:
    if text in headings:
        return text
    if site:
        name = re.escape(site)
        text = re.sub(rf"(?<=\S)(?:\s+{_MARK}\s+|\s*[|｜]\s*){name}$|^{name}(?:\s+{_MARK}|\s*[|｜])\s+(?=\S)", "", text)
    cut = _SUFFIX.sub("", text)
    return cut if cut and (any(h.endswith(cut) for h in headings) or "|" in text[len(cut) :]) else text


def _unescaped(text: str) -> str:
    """Character references that a page wrote twice, or into its JSON, as what they stand for."""
    return _ENTITY.sub(lambda found: unescape(found.group()), text)


def _name(value: object, named: dict[str, object]) -> str | None:
    """The names of people or of a body; `named`: the names of what the page's JSON-LD refers to by `@id`."""
    if isinstance(value, list):
        names = [name for name in (_name(one, named) for one in value[:6]) if name]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        value = value.get("name") or named.get(str(value.get("@id")))
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
            code = match.group(1).lower()
            return _SAME.get(code, code)
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
        if _HOME.fullmatch(parts.path) and not parts.query and not _HOME.fullmatch(urlsplit(url).path):
            continue  # a template that names the home page as canonical for every page
        return without_tracking(address)
    return None
