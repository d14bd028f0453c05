"""The running text of a page, with its captions marked."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING
from unicodedata import normalize

from scraper.core.language.text import clean, length_in_words
from scraper.formats.article_frames import as_paragraphs, as_text_frames, flat_cells, frame_lists, wrap_bare_text
from scraper.formats.article_names import is_link_box, named_as_furniture
from scraper.formats.article_told import data_body, holds, lead_of, tells_more, told_body

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Brackets that no page uses; they travel through the extractor, which drops unprintable characters, around captions.
_OPEN, _CLOSE = "⸨", "⸩"
_MARKED = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "tr",
        "table",
        "figure",
        "figcaption",
        "header",
        "footer",
        "br",
        "pre",
        "dd",
        "dt",
    }
)
_CAPTIONS = (
    "//figcaption|//*[contains(@class, 'wp-caption-text')]"
    "|//*[self::p or self::span][contains(translate(@class, 'CAPTION', 'caption'), 'caption')]"
)
_LONGEST_CAPTION, _NEAR = 600, 5
_BARE = 80
"""Characters of a text in a frame of its own that is more than a label."""
_SHARE = 0.4
_FRAME = 0.5
"""Share of a page's paragraphs above which an element is no furniture, whatever it is called."""
_LINKED = 0.9
"""Share of its text that is linked, above which a table cell is a menu."""
_UNSEEN = frozenset({"script", "style", "noscript", "template", "head", "title", "meta", "link"})
_SEEN = 6000
_NEVER = frozenset({"article", "main", "body", "html"})


def parse_tree(page: str) -> HtmlElement | None:
    """The page as a tree; None where there is nothing to parse."""
    from trafilatura import load_html  # noqa: PLC0415  heavy: only extraction needs it

    tree: HtmlElement | None = load_html(page)
    return tree


def body_text(tree: HtmlElement) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text (paragraphs one a line) and the spans of its captions. The tree is changed."""
    from trafilatura import bare_extraction  # noqa: PLC0415  heavy: only extraction needs it

    told, built = told_body(tree), data_body(tree) if tree.find(".//p") is None else ""
    _drop_furniture(tree)
    as_text_frames(tree)
    flat_cells(tree)
    wrap_bare_text(tree)
    lead = lead_of(tree)
    as_paragraphs(tree)
    frame_lists(tree)
    _mark_captions(tree)
    under_picture = _caption_of_lead(tree)
    spare = deepcopy(tree)
    visible = _visible_length(spare)
    document = bare_extraction(
        tree,
        favor_precision=True,
        include_comments=False,
        include_tables=True,
        include_images=False,
        include_links=False,
        with_metadata=False,
    )
    text = (document.text if document is not None and not isinstance(document, dict) else "") or ""
    # Readability never keeps more than the page shows: it is asked only where it could keep 2.5 times as much.
    if len(text) < _SHARE * visible:
        other = _readability(spare)
        if len(text) < _SHARE * len(other):
            text = other
    text = text if text.strip() else _paragraphs(spare)
    text = told if tells_more(told, text) else text
    text = built if built and tells_more(built, text) else text
    text = text if not text or under_picture is None or under_picture in text else f"{under_picture}\n{text}"
    return _unmarked(text if lead is None or holds(text, lead) else f"{lead}\n{text}")


def _caption_of_lead(tree: HtmlElement) -> str | None:
    """The marked caption of the picture between headline and body, which often stands outside the frame of the body."""
    for element in tree.xpath("(//h1)[1]/following::p[ancestor::main or ancestor::article][position() <= 3]"):
        if (element.text or "").startswith(_OPEN):
            return str(element.text)
    return None


def _paragraphs(tree: HtmlElement) -> str:
    """The page's paragraphs, for pages too short for either extractor."""
    lines = (" ".join(p.text_content().split()) for p in tree.xpath("//p|//blockquote|//article//li"))
    return "\n".join(line for line in lines if length_in_words(line) > 3)


def seen_text(tree: HtmlElement) -> str:
    """The first 6,000 characters that the page shows, walls and prompts included."""
    parts: list[str] = []
    length = 0
    for element in tree.iter():
        if element.tag in _UNSEEN or not isinstance(element.tag, str):
            text = element.tail or ""
        else:
            text = f"{element.text or ''} {element.tail or ''}"
        if text.strip():
            parts.append(" ".join(text.split()))
            length += len(parts[-1])
        if length > _SEEN:
            break
    return " ".join(parts)


def _drop_furniture(tree: HtmlElement) -> None:
    whole = sum(len(p.text_content()) for p in tree.iter("p")) or 1
    for element in tree.xpath(
        "//aside|//nav|//form|//*[@class or @id][self::div or self::section or self::ul or self::ol or self::footer]"
    ):
        doomed = element.tag in {"aside", "nav", "form"} or named_as_furniture(element)
        if (
            doomed
            and element.tag not in _NEVER
            and element.getparent() is not None
            and not _holds_article(element, whole)
        ):
            element.drop_tree()
    for box in tree.xpath("//*[self::div or self::section][.//a]"):
        if len(box) <= _NEAR and is_link_box(box) and box.getparent() is not None:
            box.drop_tree()
    for edit in tree.xpath("//span[contains(@class, 'editsection')]"):
        edit.drop_tree()
    for cell in tree.xpath("//td[count(.//a) > 3]"):
        # A cell of a page laid out in tables that holds links and little else.
        linked = sum(len(link.text_content()) for link in cell.iter("a"))
        if linked > _LINKED * len(cell.text_content().strip()) and cell.getparent() is not None:
            cell.drop_tree()


def _holds_article(element: HtmlElement, whole: int) -> bool:
    """Whether an element named like furniture is the frame of the article ("content-with-sidebar"). `whole`: length
    of all paragraphs of the page.
    """
    if element.find(".//article") is not None or element.find(".//h1") is not None:
        return True
    paragraphs = element.findall(".//p")
    return len(paragraphs) > 2 and sum(len(p.text_content()) for p in paragraphs) > _FRAME * whole


def _mark_captions(tree: HtmlElement) -> None:
    for element in tree.xpath(f"//*[text()[contains(., '{_OPEN}') or contains(., '{_CLOSE}')]]"):
        element.text = _MARKS.sub("", element.text) if element.text else element.text
    for figure in tree.xpath("//figure"):
        figure.tag = "div"
        figure.attrib.clear()  # the names of pictures ("image-card") make the extractor drop the caption too
    for caption in tree.xpath(_CAPTIONS):
        if caption.tag == "span" and (
            caption.find(".//p") is not None
            or caption.find(".//img") is not None
            or len(caption.text_content()) > _LONGEST_CAPTION
        ):
            continue  # the frame of a picture or of a text; its caption stands within
        text = " ".join(" ".join(caption.itertext()).split())
        tail = caption.tail
        for child in list(caption):
            caption.remove(child)
        caption.tag = "p"
        caption.attrib.clear()
        caption.text = f"{_OPEN}{text}{_CLOSE}" if length_in_words(text) > 3 else ""
        caption.tail = tail


def _visible_length(tree: HtmlElement) -> int:
    """Characters that the page shows: in its paragraphs, lists and tables, and bare in its frames."""
    told = sum(len(" ".join(p.text_content().split())) for p in tree.iter("p", "li", "td", "blockquote", "pre"))
    bare = (text for frame in tree.iter("div") for text in (frame.text, *(child.tail for child in frame)) if text)
    return told + sum(len(text) for text in bare if len(text) > _BARE)


def _readability(tree: HtmlElement) -> str:
    from lxml import etree, html  # noqa: PLC0415  only the fallback needs them
    from readability import Document  # noqa: PLC0415  same

    page = etree.tostring(tree, encoding="unicode", method="html")
    try:
        summary = Document(page).summary(html_partial=True)
        return _blocks(html.fromstring(summary))
    except (ValueError, TypeError, etree.LxmlError):
        return ""


def _blocks(root: HtmlElement) -> str:
    parts: list[str] = []
    for event, element in _walk(root):
        if element.tag in _BLOCKS:
            parts.append("\n")
        parts.append((element.text if event == "start" else element.tail) or "")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(root: HtmlElement) -> list[tuple[str, HtmlElement]]:
    from lxml import etree  # noqa: PLC0415  only the fallback needs it

    return [
        (event, element)
        for event, element in etree.iterwalk(root, events=("start", "end"))
        if isinstance(element.tag, str)
    ]


def _unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    spans: list[tuple[int, int]] = []
    out: list[str] = []
    length = last = 0
    prepared = "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)
    for match in _MARKED.finditer(prepared):
        before = _settled(prepared[last : match.start()])
        inside = _settled(match.group(1))
        out += [before, inside]
        length += len(before)
        spans.append((length, length + len(inside)))
        length += len(inside)
        last = match.end()
    out.append(_settled(prepared[last:]))
    return "".join(out), tuple(spans)


def _settled(text: str) -> str:
    return clean(normalize("NFC", _PRIVATE.sub("", text)))
