"""Failures of a page that a feed announces: whoever mends the source because of one of them loses the whole feed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from scraper.core.model import Problem

_OF_SOURCE: Final = re.compile(r"\Athe source\b")
_ALONE: Final = "this article alone is left out, and the feed is read on"
_SUMMARY: Final = f"{_ALONE}; where all of its articles fail so, follow: summary takes the feed's own words instead"
_ALWAYS_SO: Final = frozenset({"refused", "robots_disallow", "challenge", "too_large", "timeout", "unasked_encoding"})
"""What a publisher may do to every article."""
_TRUE_AS_IT_IS: Final = frozenset({"rate_limited", "not_cached", "not_recorded", "not_modified_unasked"})


def of_article(problem: Problem) -> Problem:
    """A failure of a visit as one of the article that was visited, with what to do about that."""
    told = replace(problem, message=_OF_SOURCE.sub("the article", problem.message))
    if problem.code in _TRUE_AS_IT_IS or problem.remedy.startswith(("nothing to do", "read again")):
        return told
    return replace(told, remedy=_SUMMARY if problem.code in _ALWAYS_SO else _ALONE)
