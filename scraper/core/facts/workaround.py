"""What still worked or helped, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.model import Claim

KIND = "workaround"

_HELPS = re.compile(
    r"\b(?:as a (?:temporary )?work-?around,?|work-?arounds? (?:like|such as|include[sd]?|is to|was to|:)|temporary (?:fix|solution) (?:is|was) to|in the meantime,?|users (?:can|could|were (?:told|advised|asked|urged)(?: to)?|are (?:told|advised|asked|urged)(?: to)?|are recommended to)|"
    r"(?:recommend(?:ed|s)|advis(?:ed|es)|suggest(?:ed|s)|urged) (?:that )?(?:users|customers|developers|people|affected users)(?: to)?|fall(?:ing)? back to|switch(?:ed|ing)? (?:over )?to|turn(?:ed|ing) to)\s(?P<what>[^.;!?\n]{6,140})",
    re.IGNORECASE,
)
_TAIL = re.compile(r",\s(?:while|which|but|as|and (?:the|it|they)|with)\b|\bwhile\b")
_STARTS = re.compile(
    r"^(?:report|expect|see|experience|face|be able|not|check (?:the )?status|sign up|subscribe|read|follow|social media|x\b|twitter|reddit|downdetector|the platform)",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Workarounds as written; at most one a sentence."""
    for line in reading.lines:
        match = _HELPS.search(line.text)
        if match is None or _STARTS.match(match["what"]):
            continue
        tail = _TAIL.search(match["what"])
        end = match.start("what") + (tail.start() if tail else len(match["what"]))
        value = line.text[match.start("what") : end].rstrip(" ,")
        start = line.start + match.start()
        yield reading.claim(line, KIND, start, line.start + match.start("what") + len(value), value)
