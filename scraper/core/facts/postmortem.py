"""Whether the provider explained: a write-up promised, published, or missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.model import Claim

KIND = "postmortem"

_REVIEW = r"(?:post-?\s?mortems?|post-incident (?:review|report|analysis)|root[- ]cause analys[ei]s|\brca\b|incident (?:review|report)|after-action report|(?:detailed|full|technical) (?:technical )?(?:explanation|analysis|write-?up|account|report))"
_HINT = re.compile(r"mortem|analys|review|\brca\b|report|explanation|write-?up|account", re.IGNORECASE)
_MISSING = re.compile(
    rf"\b(?:(?:has|have|had|did|does)(?: not|n['’]t) (?:yet |so far )?(?:provided?|published?|released?|shared?|issued?|posted?|offer(?:ed)?|give[n]?) (?:an? |any |the |its )?(?:[\w-]+ ){{0,3}}?{_REVIEW}|no (?:[\w-]+ ){{0,3}}?{_REVIEW}|without (?:an? |any )?(?:[\w-]+ ){{0,2}}?{_REVIEW}|yet to (?:publish|release|provide|share|issue) (?:an? |any |the )?(?:[\w-]+ ){{0,3}}?{_REVIEW})",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    rf"\b(?:will|would|plans? to|promis(?:ed|es) (?:to|a|an)?|pledg(?:ed|es) (?:to)?|vow(?:ed|s) to|intends? to|committed to|expected to|is preparing|to follow with|coming days with)\b[^.;]{{0,60}}?\b{_REVIEW}|\b{_REVIEW}\b[^.;]{{0,40}}\b(?:will (?:be|follow)|would (?:be|follow)|to follow|is (?:planned|expected|forthcoming|coming))",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    rf"\b(?:publish(?:ed|es)|releas(?:ed|es)|shar(?:ed|es)|post(?:ed|s)|issu(?:ed|es)|put out|in (?:an?|its|the|their|our)|according to (?:an?|its|the|their)|explained in)\b (?:an? |its |the |their |our )?(?:[\w’'-]+ ){{0,4}}?{_REVIEW}|\b{_REVIEW}\b (?:\w+ )?(?:published|released|posted|says|said|explains|shows|revealed|attributes|found|blames|details)",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Value `published`, `promised`, or `none` with the qualifier `denies`; at most one a sentence."""
    for line in reading.lines:
        if _HINT.search(line.text) is None:
            continue
        for value, pattern in (("none", _MISSING), ("promised", _PROMISED), ("published", _PUBLISHED)):
            match = pattern.search(line.text)
            if match is not None:
                qualifier = "denies" if value == "none" else "exact"
                yield reading.claim(
                    line, KIND, line.start + match.start(), line.start + match.end(), value, qualifier=qualifier
                )
                break
