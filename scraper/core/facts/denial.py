"""Somebody says that nothing was wrong, or not with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.language.denying import denial_in
from scraper.core.model import About, Claim, ProviderRole

KIND = "denial"

_PART = re.compile(r"(?:was|were|is|are|had|did|remain\w*)\b|unaffected", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:it|they|we|its|the (?:carrier|company|firm|provider|service|operator|network|platform))\b", re.IGNORECASE
)
_OFFICIAL = re.compile(
    r"\bstatus\b|\binsist(?:s|ed)\b|\bmaintain(?:s|ed)\b|\bstress(?:es|ed)\b|\bsaid\b|\bsays\b|\bsaying\b|\bden(?:y|ie[sd])\b|\bspokes|\btold\b|\bstated?\b|\bclaimed\b|\bconfirmed\b|\bstatement\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Denials as written; one that speaks of another provider names it in `about`."""
    ruled_out = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    for line in reading.lines:
        match = denial_in(line.text)
        if match is None:
            continue
        start, end = line.start + match.start(), line.start + match.end()
        if (
            _PART.match(match.group())
            and not _SUBJECT.search(line.before(start, 40))
            and not any(n.end <= start for n in line.namings)
        ):
            continue  # "Downloads were not affected" says nothing of the rest
        named = [n.provider for n in line.namings if n.start <= end]
        other = next((p for p in named if p in ruled_out and p not in reading.frames.primary), None)
        about = About(other) if other else reading.frames.about(line, start, end)
        speaker = "provider" if _OFFICIAL.search(line.text) else None
        yield reading.claim(line, KIND, start, end, match.group(), about=about, own=about is None, speaker=speaker)
