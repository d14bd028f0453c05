"""Somebody says that nothing was wrong, or not with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.denying import WORKS, denial_in
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
    r"\bstatus\b|\binsist(?:s|ed)\b|\bmaintain(?:s|ed)\b|\bstress(?:es|ed)\b|\bsaid\b|\bsays\b|\bsaying\b|\bden(?:y|ie[sd])\b|\bspokes|\btold\b|\bstated?\b|\bclaimed\b|\bconfirmed\b|\bstatement\b|widersprich|widersprach|dementier|bestreitet|bestritt|dément|\b(?:a|ont) nié\b|\bneg(?:ó|ou|aron|aram)\b|desmint|desment|smenti|ontken|zaprzecz|опроверг|отрица|спросту|yalanla|membantah|否定し|否认|否認|부인",
    re.IGNORECASE,
)


_SOME = re.compile(
    r"\b(?:flights?|planes?|trains?|buses|stores|shops|branches|atms|cash machines|terminals|checkouts|phones|calls|features|functions|parts|others?|else|debits|orders|cards|some|most|many)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""What works though the rest does not, before words of normal working."""


def find(reading: Reading) -> Iterator[Claim]:
    """Denials as written; one that speaks of another provider names it in `about`. That it was no attack denies a cause and
    not the outage, and has the flag `of_cause`.
    """
    for line in reading.lines:
        attack = attack_ruled_out(line.text)
        if attack is not None:
            yield _of_an_attack(reading, line, attack)
        match = denial_in(line.text)
        if match is None or (attack is not None and match.start() < attack.end() and attack.start() < match.end()):
            continue
        denied = None if _of_a_part(line, match) else _of_an_outage(reading, line, match)
        if denied is not None:
            yield denied


def _of_a_part(line: Line, match: re.Match[str]) -> bool:
    """Whether only something is said to be unhurt that nobody runs: "Downloads were not affected" says nothing of the rest."""
    start = line.start + match.start()
    named = any(n.end <= start for n in line.namings)
    return _PART.match(match.group()) is not None and not named and not _SUBJECT.search(line.before(start, 40))


def _of_an_outage(reading: Reading, line: Line, match: re.Match[str]) -> Claim | None:
    """The denial at a match; None where words of normal working are on some things alone, or tell that it is over."""
    start, end = line.start + match.start(), line.start + match.end()
    ruled_out = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    named = [n.provider for n in line.namings if n.start <= end]
    other = next((p for p in named if p in ruled_out and p not in reading.frames.primary), None)
    about = About(other) if other else reading.frames.about(line, start, end)
    if about is None and WORKS.match(match.group()) is not None:
        over = set(named) <= {reading.primary} and _works_again(reading, line, match)
        if over or _SOME.search(line.before(start, 60)) is not None:
            return None
    speaker = "provider" if _OFFICIAL.search(line.text) else None
    return reading.claim(line, KIND, start, end, match.group(), about=about, own=about is None, speaker=speaker)


def _works_again(reading: Reading, line: Line, match: re.Match[str]) -> bool:
    """Whether words of normal working tell that it is over: the sentence, or the one before it, tells of recovery."""
    told = (reading.words.ended, reading.words.fixed)
    beside = [m.span() for words in told for m in words.finditer(line.text)]
    if any(b <= match.start() or match.end() <= a for a, b in beside):
        return True
    before = reading.lines[max(1, line.index - 1) : line.index]
    return any(words.search(near.text) for near in before for words in told)


def _of_an_attack(reading: Reading, line: Line, match: re.Match[str]) -> Claim:
    start, end = line.start + match.start(), line.start + match.end()
    return reading.claim(line, KIND, start, end, match.group(), flags=(OF_CAUSE,))
