"""Articles that come as plain text: title and dateline from the first lines, furniture by text rules alone."""

from __future__ import annotations

import re

from scraper.core.articles.furniture import without_furniture
from scraper.core.instants import parse_instant
from scraper.core.language.languages import language_of
from scraper.core.language.text import clean, clean_title
from scraper.core.model import Instant, PageText, Precision
from scraper.core.moments import find_times

_LONGEST_TITLE = 200
_SENTENCE_END = re.compile(r"[.。！]$")
_HEAD_LINES = 6
_DATELINE = re.compile(
    r"^\W*(?:published|posted|updated|date|by [\w .]{2,40}[|•·,-])?\s*:?\s*(?P<date>.{6,60})$", re.IGNORECASE
)
# "…disruption.A screenshot showing…": captions that an extractor glued to the text around them.
_CAPTION = re.compile(
    r"(?:(?<=[a-zà-ÿ\d][.!?])|(?<=[.!?][”\"’])|^)(?:An?|The|Screenshot|Photo|Image|Illustration)\b(?: [\w'’-]+){0,6}? ?(?:illustration|screenshot|photo(?:graph)?|image|graphic|chart|diagram|log|picture|rendering|graph|infographic)\b "
    r"(?:of|showing|shows|from|depicting|documenting|with|displaying|illustrating|representing)\b[^\n]*?[.!?](?=[A-Z“\"]|\s|$)",
    re.MULTILINE,
)


def plain_page(text: str, url: str, feed_published: Instant | None) -> PageText:
    """A page from plain text. The first line is the title when it is short and no sentence; a line near the top that
    holds nothing but a date is the day of publication (`published_by` dateline).
    """
    blocks = [line.rstrip() for line in clean(text).replace("\xa0", " ").replace("\u202f", " ").split("\n")]
    kept = [block for block, keep in zip(blocks, without_furniture(blocks), strict=True) if keep]
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    title = _title(body)
    published, known_by = feed_published, "feed" if feed_published else None
    if published is None:
        published = _dateline(body)
        known_by = "dateline" if published else None
    captions = worded_captions(body)
    return PageText(
        url, body, title, language=language_of(body), published=published, published_by=known_by, captions=captions
    )


def worded_captions(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences that are captions by their words ("A screenshot showing …")."""
    return tuple((m.start(), m.end()) for m in _CAPTION.finditer(text))


def _title(body: str) -> str:
    first, _, rest = body.partition("\n")
    first = first.strip().lstrip("# ")
    if not first or len(first) > _LONGEST_TITLE or not rest.strip():
        return ""
    if _SENTENCE_END.search(first) and not rest.startswith("\n"):
        return ""
    return clean_title(first)


def _dateline(body: str) -> Instant | None:
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    for line in lines[:_HEAD_LINES]:
        if len(line) > 80:
            continue
        match = _DATELINE.match(line)
        exact = parse_instant(match["date"]) if match else None
        if exact is not None:
            return exact
        found = [
            t
            for t in find_times(line)
            if t.at is not None and t.kind in {"date", "instant"} and "inferred_year" not in t.flags
        ]
        if len(found) == 1 and found[0].end - found[0].start >= 0.6 * len(line) - 12 and found[0].at is not None:
            precision = found[0].precision or Precision.DAY
            if precision is not Precision.MONTH:
                return Instant(found[0].at, precision)
    return None
