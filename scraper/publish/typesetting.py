"""How the site's own words are set: what belongs together stays on one line, and an apostrophe is one.

Templates call these as filters. They alter what is printed on a page alone: feeds, twins and data keep plain signs, and
so does the text of a page, where the words are held together by an element. Quotations are never passed through them.
"""

from __future__ import annotations

import re

from markupsafe import Markup

from scraper.publish.printing import printed
from scraper.publish.wording import MONTHS, possessive

_LENGTH = re.compile(r"(?<![\d.:])\d+ (?:d|h|min)\b(?: \d+ (?:h|min)\b)?|\bn = [\d,]+")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])&#39;(?=[a-z])|(?<=s)&#39;(?= [a-z])")
_WHOLE = re.compile(
    rf"(?<![\w.-])(?:\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?|[\w.]{{1,12}}(?:-[\w.]{{1,12}}){{1,3}})(?![\w-])[;,.:!?]?"
)
"""With the sign that follows: a box of its own may be parted from it."""
_JOINT = re.compile(r"(?<=\w)[./_:@-](?=\w)")
_LONGEST = 16
"""Characters of the longest word or date that is kept whole: half a line of a headline, or a cell, on a phone."""


def typed(text: str) -> Markup | str:
    """Our prose: `2 h 49 min` and `n = 12` are not torn, and `provider's` has its sign."""
    if " d" not in text and " h" not in text and " min" not in text and "'" not in text and " = " not in text:
        return text
    return Markup(_LENGTH.sub(_kept, _APOSTROPHE.sub("’", printed(text))))  # noqa: S704  escaped by `printed`


def headline(text: str) -> Markup | str:
    """A headline: `sign-in`, `us-east-1` and `4 October 2021` are not torn."""
    found = printed(text)
    whole = _WHOLE.sub(_kept, found)
    return text if whole == found else Markup(whole)  # noqa: S704  escaped by `printed`


def _kept(found: re.Match[str]) -> str:
    words = found[0]
    return words if len(words.rstrip(";,.:!?")) > _LONGEST else f'<span class="ow-nb">{words}</span>'


def breaking(text: str) -> Markup | str:
    """A name in a narrow cell: a long word without a space may break after its dots and slashes."""
    if len(text) <= _LONGEST or not any(len(word) > _LONGEST for word in text.split()):
        return text
    return Markup(_JOINT.sub(r"\g<0><wbr>", printed(text)))  # noqa: S704  escaped by `printed`


def grouped(count: int) -> str:
    """A count in a list or a table: `1,258`."""
    return f"{count:,}"


FILTERS = {
    "typed": typed,
    "headline": headline,
    "breaking": breaking,
    "possessive": possessive,
    "grouped": grouped,
}
"""The filters by the names templates use."""
