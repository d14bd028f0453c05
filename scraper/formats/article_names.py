"""Parts of a page that are furniture by what they are called (class and id)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.core.articles.furniture import is_heading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|popular|trending|most-?(?:read|viewed|popular)|more-?(?:stories|news|from|articles)|read-?(?:next|more)|newsletter|subscribe|signup|sign-up|share|sharing|social|comments?|disqus|promo|sponsor\w*|taboola|outbrain|cookie(?:s|bot)?|consent|onetrust|didomi|usercentrics|sp-?_?message|breadcrumbs?|author-?(?:bio|box|list|card)|"
    r"byline-?list|sidebar|widget|toc|tags|paywall-?prompt|opt-?in)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HUMP = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
"""Where a word begins in a name such as relatedArticles or NewsletterBox_box__3xY2z."""
_LONGEST = 200
_LARGEST_BOX, _LOOSE = 800, 12
"""Characters of a box of links, and of those in it that are neither linked nor its heading."""
_BOX_TITLE = re.compile(
    r"más información|más sobre|mais sobre|saiba mais|veja também|lire aussi|sur le même sujet|lesen sie auch|mehr dazu|zum thema|weitere artikel|per saperne di più|read more|more on this|in this story|baca juga|по теме",
    re.IGNORECASE,
)


def named_as_furniture(element: HtmlElement) -> bool:
    """Whether its class or id, or the name its makers test it by, call an element a list of links, a prompt, a comment section or the like."""
    named = " ".join(element.get(key) or "" for key in ("class", "id", "data-testid", "data-component"))
    return len(named) < _LONGEST and _FURNITURE.search(_HUMP.sub("-", named)) is not None


def is_link_box(element: HtmlElement) -> bool:
    """Whether an element holds links under a heading such as "Related" or "Read also", and nothing beside."""
    if element.find(".//p") is not None:
        return False
    text = " ".join(element.text_content().split())
    if not 0 < len(text) <= _LARGEST_BOX:
        return False
    linked = "".join(link.text_content() for link in element.iter("a"))
    if not linked.strip():
        return False
    heading = next((part.strip() for part in element.itertext() if part.strip()), "").rstrip(" :|")
    rest = len("".join(text.split())) - len("".join(linked.split())) - len("".join(heading.split()))
    return rest < _LOOSE and (is_heading(heading) or _BOX_TITLE.fullmatch(heading) is not None)
