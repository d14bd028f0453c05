"""One pass over each page that MkDocs wrote, for what no block of the theme reaches.

The theme gives checkboxes and the skip link attributes that the HTML checkers refuse, leaves parts and marks behind
that only its own script uses, and aims the skip link at a heading that a page need not have.
"""

from __future__ import annotations

import re

_AUTOCOMPLETE = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_SEARCH_TOGGLE = re.compile(r'\s*<input class="md-toggle" data-md-toggle="search"[^>]*>')
_SKIP = re.compile(r'<div data-md-component="skip">.*?</div>', re.DOTALL)
_EMPTY_BANNER = re.compile(r'\s*<div data-md-component="announce">\s*</div>')
_DIALOG = re.compile(r'\s*<div class="md-dialog" data-md-component="dialog">\s*<div[^>]*></div>\s*</div>')
_MARKS = re.compile(r'(<(?:body|div|header)\b[^>]*?)(?: data-md-(?:component|color-primary|color-accent)="[^"]*")+')
_MAIN = '<main class="md-main" data-md-component="main">'
_BLANK = re.compile(r"\n\s*\n+")
_INDENT = re.compile(r"\n[ \t]+")
_GENERATOR = re.compile(r'\s*<meta name="generator"[^>]*>')
_PRE = re.compile(r"(<pre.*?</pre>)", re.DOTALL)


def mend(page: str) -> str:
    """The page without the theme's faults; a page mended twice is the page mended once."""
    page = _AUTOCOMPLETE.sub(r"\1", _SEARCH_TOGGLE.sub("", page))
    page = _SKIP.sub('<div><a href="#main" class="md-skip">Skip to content</a></div>', page, count=1)
    page = _GENERATOR.sub("", _DIALOG.sub("", _EMPTY_BANNER.sub("", page)))
    page = page.replace(_MAIN, '<main class="md-main" id="main" tabindex="-1">')
    page = _MARKS.sub(r"\1", page)
    parts = _PRE.split(page)
    return "".join(part if part.startswith("<pre") else _tight(part) for part in parts)


def _tight(part: str) -> str:
    return _INDENT.sub("\n", _BLANK.sub("\n", part))
