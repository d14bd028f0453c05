"""Parts of a page that are furniture by what they are called (class and id)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|popular|trending|most-?(?:read|viewed|popular)|more-?(?:stories|news|from|articles)|read-?(?:next|more)|newsletter|subscribe|signup|sign-up|share|sharing|social|comments?|disqus|promo|sponsor\w*|taboola|outbrain|cookie(?:s|bot)?|consent|onetrust|didomi|usercentrics|sp-?_?message|breadcrumbs?|author-?(?:bio|box|list|card)|"
    r"byline-?list|sidebar|widget|toc|tags|paywall-?prompt)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HUMP = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
"""Where a word begins in a name such as relatedArticles or NewsletterBox_box__3xY2z."""
_LONGEST = 200


def named_as_furniture(element: HtmlElement) -> bool:
    """Whether class or id call an element a list of links, a prompt, a comment section or the like."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(named) < _LONGEST and _FURNITURE.search(_HUMP.sub("-", named)) is not None
