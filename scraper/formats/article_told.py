"""The article as the page itself declares it: the body in its JSON-LD, and the lead that stands before the body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from scraper.formats.article_items import json_ld
from scraper.formats.markup import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEAST = 250
"""Characters under which a declared body is a teaser."""
_MORE = 1.5
"""A declared body counts where it is so many times as long as what was found in the page, and says the same."""
_AGREES = 0.6
_STUB = 200
"""Characters under which what was found is too little to disagree."""
_LEAD = re.compile(
    r"(?:^|[\s_-])(?:standfirst|lead|lede|leadtext|intro|deck|dek|subtitle|subhead(?:line)?|chapo|teaser-?text|vorspann|entradilla|occhiello)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MARKED_UP = re.compile(r"<\w+[\s>]|&\w+;")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]」]{0,3}$")
_TEXT_KEYS = ("text", "content", "html", "value", "body")
_SHORTEST_PROSE, _LARGEST, _SCRIPTS, _ITEMS, _VALUES = 40, 1_500_000, 6, 400, 20_000
"""Characters of a line of prose and of a script that is read; scripts, items of a list, and values that are looked at."""
_SHORTEST_LEAD, _LONGEST_LEAD = 80, 900


def told_body(tree: HtmlElement) -> str:
    """The longest `articleBody` (schema.org) of the page's JSON-LD, as text; empty without one."""
    bodies = [item.get("articleBody") for item in json_ld(tree)]
    longest = max((body for body in bodies if isinstance(body, str)), key=len, default="")
    text = plain(longest) if _MARKED_UP.search(longest) else longest
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def data_body(tree: HtmlElement) -> str:
    """The longest run of prose in the data from which a page builds itself by script (`__NEXT_DATA__` and its like)."""
    longest = ""
    for script in tree.xpath("//script[@type='application/json']")[:_SCRIPTS]:
        if _LEAST < len(script.text or "") < _LARGEST:
            with suppress(ValueError, RecursionError):
                longest = max(longest, *_runs(json.loads(script.text)), key=len)
    return longest if len(longest) >= _LEAST else ""


def _runs(found: object) -> Iterator[str]:
    """The prose of each list, and each single text, of a document; nothing beyond 20,000 values."""
    yield ""
    waiting, passed = [found], 0
    while waiting and passed < _VALUES:
        passed += 1
        value = waiting.pop()
        if isinstance(value, str):
            yield _prose(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            texts = (_prose(text) for item in value[:_ITEMS] for text in _texts_of(item))
            yield "\n".join(text for text in texts if text)
            waiting.extend(item for item in value if isinstance(item, dict | list))


def _texts_of(item: object) -> Iterator[str]:
    """The texts of a paragraph: a bare one, or those that an object tells of itself."""
    if isinstance(item, str):
        yield item
    elif isinstance(item, dict):
        yield from (item[key] for key in _TEXT_KEYS if isinstance(item.get(key), str))


def _prose(text: str) -> str:
    if len(text) < _SHORTEST_PROSE or "://" in text[:12]:
        return ""
    lines = (" ".join(line.split()) for line in (plain(text) if _MARKED_UP.search(text) else text).split("\n"))
    return "\n".join(line for line in lines if len(line) >= _SHORTEST_PROSE and _SENTENCE_END.search(line))


def tells_more(told: str, found: str) -> bool:
    """Whether the declared body is the fuller form of what was found in the page (which loads the rest by script)."""
    if len(told) < max(_LEAST, _MORE * len(found)):
        return False
    return len(found) < _STUB or _shared(found, told) >= _AGREES


def lead_of(tree: HtmlElement) -> str | None:
    """The paragraph between headline and body that a page marks as its lead."""
    for element in tree.xpath("//h1/following::*[self::p or self::div or self::h2][@class][position() <= 6]"):
        if _LEAD.search(element.get("class") or "") and element.find(".//p") is None:
            text = " ".join(element.text_content().split())
            if _SHORTEST_LEAD <= len(text) <= _LONGEST_LEAD and element.find(".//a") is None:
                return text
    return None


def holds(text: str, lead: str) -> bool:
    """Whether a text has a lead already."""
    return _shared(lead, text) > _AGREES


def _shared(part: str, whole: str) -> float:
    """Share of the triples of words of one text that stand in the other."""
    mine, theirs = _triples(part), _triples(whole)
    return len(mine & theirs) / len(mine) if mine else 1.0


def _triples(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"[\u3040-\u9fff\uac00-\ud7af]|[^\W_]+", text.casefold())
    return frozenset(zip(words, words[1:], words[2:], strict=False))
