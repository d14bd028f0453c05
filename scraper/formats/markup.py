"""HTML fragments and Markdown of status updates to plain text.

Only known element names count as tags: `<1% of traffic` and `<your-token>` in a vendor's sentence are text and stay.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache

from scraper.core.language.text import UNTITLED, clean, clean_title
from scraper.formats.wire import drop_controls

_BREAKING = (
    "address article aside blockquote br dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main "
    "nav ol p pre section summary table tbody tfoot thead tr ul"
)
_FLOWING = (
    "a abbr b bdi bdo big body button center cite code col colgroup data del dfn em figcaption font head html i iframe "
    "img input ins kbd label link mark meta q rp rt ruby s samp small span strike strong sub sup svg td th time title "
    "tt u var video wbr"
)
_SILENT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|noscript|template)\b[^<>]*+>.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(
    rf"<(?:/?(?P<breaking>{'|'.join(_BREAKING.split())})|/?(?:{'|'.join(_FLOWING.split())}))"
    r"(?=[\s/>])(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
    re.IGNORECASE,
)
_LINK = re.compile(r"!?\[([^\[\]\n]{1,400})\]\((?:https?:|mailto:|tel:|/|#)[^\s()]{0,2000}(?:\s+\"[^\"\n]{0,400}\")?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,400}?)(?<=\S)\1")
_HEADING = re.compile(r"(?m)^[ \t]{0,3}\\?#{1,6}[ \t]+(?=\S)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_SPACES = re.compile(r"[\t\f\v\u00a0\u202f][ \t\f\v\u00a0\u202f]*| [ \t\f\v\u00a0\u202f]+")
_EDGES = re.compile(r" ?\n ?")
_TITLE_MARKUP = 4000
"""Characters of a title that are looked at; ten times what is kept of it."""
_GAPS = re.compile(r"\n{3,}")


def _tidy(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SPACES.sub(" ", text)
    if "\n" in text:
        text = _GAPS.sub("\n\n", _EDGES.sub("\n", text))
    return text.strip()


def _newline(tag: re.Match[str]) -> str:
    return "\n" if tag["breaking"] else ""


def plain(fragment: str) -> str:
    """Plain text of an HTML fragment: blocks become lines, entities characters; links keep their words."""
    text = str(fragment)
    if "<" in text:
        text = _TAG.sub(_newline, _SILENT.sub("", text))
    if "&" in text:
        text = html.unescape(text)
    text = _tidy(text if text.isprintable() else drop_controls(text))
    return text if text.isascii() else clean(text)


def plain_markdown(text: str) -> str:
    """Plain text of an update in Markdown or HTML, whichever its author used."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "**" in text or "__" in text:
        text = _STRONG.sub(r"\2", text)
    if "#" in text:
        text = _HEADING.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return plain(text)


def title_of(text: str) -> str:
    """A title on one line, without markup; never empty."""
    return _title(text[:_TITLE_MARKUP])


@lru_cache(maxsize=4096)
def _title(text: str) -> str:
    return clean_title(plain(text)) or UNTITLED
