"""Somebody says that nothing was wrong, or not with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.denying import denial_in
from scraper.core.language.no_attack import attack_ruled_out
from scraper.core.model import OF_CAUSE, About, Claim, ProviderRole

KIND = "denial"

_PART = re.compile(
    r"(?:was|were|is|are|had|did|remain\w*)\b|unaffected|nicht betroffen|niet getroffen|inte drabba|ikke (?:berørt|rammet)|n['’](?:est|était|a) pas|no (?:se )?(?:vi(?:o|eron) )?afectad|não (?:foi|foram) afetad|non (?:è|sono|era|erano) ",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:it|they|we|its|our|the (?:carrier|company|firm|provider|service|operator|network|platform))\b", re.IGNORECASE
)
_OFFICIAL = re.compile(
    r"\bstatus\b|\binsist(?:s|ed)\b|\bmaintain(?:s|ed)\b|\bstress(?:es|ed)\b|\bsaid\b|\bsays\b|\bsaying\b|\bden(?:y|ie[sd])\b|\bspokes|\btold\b|\bstated?\b|\bclaimed\b|\bconfirmed\b|\bstatement\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Denials as written; one that speaks of another provider names it in `about`. That it was no attack denies a cause and
    not the outage, and has the flag `of_cause`.
    """
    ruled_out = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    for line in reading.lines:
        attack = attack_ruled_out(line.text)
        if attack is not None:
            yield _of_an_attack(reading, line, attack)
        match = denial_in(line.text)
        if match is None or (attack is not None and match.start() < attack.end() and attack.start() < match.end()):
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


def _of_an_attack(reading: Reading, line: Line, match: re.Match[str]) -> Claim:
    start, end = line.start + match.start(), line.start + match.end()
    return reading.claim(line, KIND, start, end, match.group(), flags=(OF_CAUSE,))
