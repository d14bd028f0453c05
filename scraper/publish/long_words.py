"""Words that are longer than a phone is wide: names and titles are other people's, and some have no space for 400 signs.

Everywhere else words break between words. Where a word may break inside, the narrowest a cell or a box of a row can be is
one sign, and tables squeeze their other columns; so only the long word itself is marked, and nothing else is changed.
"""

from __future__ import annotations

import re

_LONGEST = 30
"""Signs of a word that fit beside others on a phone."""
_SOME = re.compile(rf">(?:[^<>\s]{{0,{_LONGEST - 1}}}+\s)*+[^<>\s]{{{_LONGEST}}}")
_PARTS = re.compile(
    r"<(script|style|svg|textarea|select|title|template|code)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>|([^<]+)", re.DOTALL
)
_WORD = re.compile(rf"(?:&[#\w]+;|[^\s&]){{{_LONGEST},}}")


def breakable(html: str) -> str:
    """HTML with its long words marked as such (`ow-unbroken`)."""
    return _PARTS.sub(_marked, html) if _SOME.search(html) else html


def _marked(part: re.Match[str]) -> str:
    return _WORD.sub(r'<span class="ow-unbroken">\g<0></span>', part[0]) if part[2] else part[0]
