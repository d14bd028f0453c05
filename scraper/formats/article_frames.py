"""Text that a page sets in bare frames, put into paragraphs: the extractor keeps paragraphs, lists and tables alone."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.core.language.text import length_in_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]」]{0,3}$")
_BEGINS_WITH_CLOCK = re.compile(r"(?:\w+ \d{1,2},? )?\d{1,2}[:.]\d\d\b(?!\.\d)")
_WITHIN = frozenset(
    {"span", "b", "strong", "i", "em", "time", "code", "small", "sub", "sup", "abbr", "var", "br", "mark", "u", "wbr"}
)
_NOT_IN = frozenset({"header", "footer", "nav", "aside", "form", "table", "figure", "p", "li", "a", "button", "label"})
_SHORTEST, _SHORTEST_ROW, _LONGEST = 6, 2, 4000
"""Words of a paragraph, and of a row of a timeline behind its clock; characters of either."""
_MOST = 2000
"""Frames of a page that are looked at."""
_NEAR, _FRAME, _WHOLE = 5, 0.5, 0.75
"""Neighbours of a list that are looked at; shares of a page's paragraphs above which an element holds one of its posts, and
holds its article."""
_LAID_OUT = 100
"""Characters of the longest cell of a table of single cells from which it sets a text."""


def as_paragraphs(tree: HtmlElement) -> None:
    """Makes paragraphs of the frames (`div`) that hold a sentence, or a row of a timeline, and nothing else, where paragraphs
    stand on the page as well: a page that sets its whole text so has its own way through the extractor.
    """
    if tree.find(".//p") is None:
        return
    for element in list(islice(tree.iter("div"), _MOST)):
        if any(child.tag not in _WITHIN for child in element) or len(element) > 40 or _is_caption(element):
            continue
        text = " ".join(" ".join(element.itertext()).split())
        if len(text) > _LONGEST or not _tells(text) or any(up.tag in _NOT_IN for up in element.iterancestors()):
            continue
        element.tag = "p"
        element.attrib.clear()
        for child in element:
            child.tail = f" {child.tail or ''}" if child.tag in {"span", "time", "div"} else child.tail


def wrap_bare_text(tree: HtmlElement) -> None:
    """Puts the text that stands bare beside the paragraphs of a frame, or between its line breaks, into paragraphs."""
    for frame in list(islice(tree.iter("div"), _MOST)):
        bare = max((len(text) for text in (frame.text, *(child.tail for child in frame)) if text), default=0)
        beside = frame.find("p") is not None or frame.find("br") is not None
        if bare < _LAID_OUT or not beside or any(up.tag in _NOT_IN for up in frame.iterancestors()):
            continue
        run = frame.makeelement("p")
        run.text, frame.text = frame.text, None
        parts = [run]
        for child in list(frame):
            if child.tag == "a" or (child.tag in _WITHIN and child.tag != "br"):
                run.append(child)
                continue
            run = frame.makeelement("p")
            run.text, child.tail = child.tail, None
            parts += [run] if child.tag == "br" else [child, run]
            if child.tag == "br":
                frame.remove(child)
        frame.extend(part for part in parts if part.tag != "p" or len(part) or (part.text or "").strip())


def _is_caption(element: HtmlElement) -> bool:
    return "caption" in (element.get("class") or "").lower()


def _tells(text: str) -> bool:
    clock = _BEGINS_WITH_CLOCK.match(text)
    if clock is not None:
        return length_in_words(text[clock.end() :]) > _SHORTEST_ROW
    return _SENTENCE_END.search(text) is not None and length_in_words(text) >= _SHORTEST


def as_text_frames(tree: HtmlElement) -> None:
    """Takes apart the tables that set a text: each of their rows holds one cell that says something."""
    for table in list(islice(tree.iter("table"), _MOST)):
        rows = table.xpath("./tr|./tbody/tr")
        cells = [[cell for cell in row if cell.tag == "td" and cell.text_content().strip()] for row in rows]
        if not cells or any(len(row) > 1 for row in cells) or table.find(".//th") is not None:
            continue
        if max((len(cell.text_content()) for row in cells for cell in row), default=0) < _LAID_OUT:
            continue
        for element in (table, *table.xpath("./tbody"), *rows, *(cell for row in rows for cell in row)):
            if isinstance(element.tag, str):
                element.tag = "div"
                element.attrib.clear()


def flat_cells(tree: HtmlElement) -> None:
    """Writes the lists within the cells of a table as text, which the extractor would drop."""
    for cell in tree.xpath("//td[.//li and not(.//table)]")[:_MOST]:
        items = [" ".join(item.text_content().split()) for item in cell.iter("li")]
        before = " ".join((cell.text or "").split())
        text = "; ".join(part for part in (before, *items) if part)
        if len(text) > _LONGEST or cell.find(".//p") is not None:
            continue
        for child in list(cell):
            cell.remove(child)
        cell.text = text


def frame_lists(tree: HtmlElement) -> None:
    """Makes an <article> of what holds most paragraphs and lists between them, where the page has none: outside a
    known frame the extractor keeps paragraphs alone, and a timeline in a list is lost.
    """
    if tree.find(".//article") is not None or tree.find(".//main") is not None:
        return
    frame = next((rows.getparent() for rows in tree.iter("ul", "ol", "dl") if _between_paragraphs(rows)), None)
    frame = frame if frame is None else _whole_frame(frame, sum(len(p.text_content()) for p in tree.iter("p")))
    if frame is None or frame.tag not in {"div", "section", "body", "td"}:
        return
    article = frame.makeelement("article")
    article.text, frame.text = frame.text, None
    article.extend(list(frame))
    frame.append(article)


def _whole_frame(frame: HtmlElement, whole: int) -> HtmlElement | None:
    """The frame or, where it holds one of several posts, what holds them all, below the headline; None where nothing
    holds most of the page's paragraphs.
    """
    if sum(len(p.text_content()) for p in frame.findall("p")) > _FRAME * whole:
        own = frame
        while sum(len(p.text_content()) for p in frame.iter("p")) <= _WHOLE * whole:
            frame = frame.getparent()
            if frame is None or frame.tag not in {"div", "section"} or frame.find(".//h1") is not None:
                return own
        return frame
    return None


def _between_paragraphs(rows: HtmlElement) -> bool:
    around = [islice(rows.itersiblings(preceding=before), _NEAR) for before in (True, False)]
    return rows.find(".//a") is None and all(any(element.tag == "p" for element in side) for side in around)
