"""The words of a sentence that say what a time beside them is the time of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.language.lexicon import Cues

_FEW = 4
_WIDTH = 45
_KINDS = ("started", "ended", "fixed", "acknowledged", "peaked", "aside")
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed)?|forecast|promis\w+|estimat\w+) (?:(?:a|the|for|full|complete|at) ){0,3}$",
    re.IGNORECASE,
)
_WILL = re.compile(r" (?:would|will|could|may|might|is expected|was expected|takes|to take)\b", re.IGNORECASE)
_EXCHANGE = re.compile(r"\b(?:shares?|stocks?|markets?|trading|exchange|price)\b", re.IGNORECASE)
_SPOKE = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}?[\w-]+)?,? (?:also |then |later |first |has |had )?(?:said|says|wrote|writes|posted|tweeted|told|announced|added|replied|responded|stated|reported on|put out|issued)\b",
    re.IGNORECASE,
)
_IN_QUOTES = re.compile(r"[“\"«„][^”\"»“]{3,300}[”\"»]")
_NOUN = re.compile(r"(?:an?|the|its|this) ", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:(?:waiting|hoping|expect(?:ed|s)?(?: [\w'’]+){0,4}?|struggl\w+|trying|working|yet|unable) (?:for|to|on)|(?:signs?|hints?|hopes?) of|not (?:yet |been |fully |completely )*|n[’']t (?:yet |been |fully )*|before (?:it|they|service) )[^.;,]{0,30}$",
    re.IGNORECASE,
)
_TROUBLE_BACK = re.compile(
    r"\b(?:errors?|problems?|outages?|issues?|troubles?|failures?)\b(?: (?!(?:has|have|had|was|were)\b)[\w’'-]+){0,8}? (?:is|are|was|were|came|come) back\b(?! (?:up|online|to normal))"
    r"|\bback (?:for (?:a|an)|with (?:a|more)) ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A word at `start`..`end` of the text, and what a time beside it is the time of (`kind`: a field of `Tongue`)."""

    start: int
    end: int
    kind: str
    text: str = ""


def cues_in(line: Line, words: Cues) -> list[Cue]:
    """Every cue of a sentence but those that are part of another one."""
    found = []
    for kind in _KINDS:
        pattern: re.Pattern[str] = getattr(words, kind)
        for match in pattern.finditer(line.text):
            if kind in {"ended", "fixed"} and _NOT_YET.search(line.text[max(0, match.start() - 50) : match.start()]):
                continue
            if kind == "ended" and _no_end(line, match):
                continue
            if kind == "ended" and _TROUBLE_BACK.search(line.text[max(0, match.start() - 90) : match.end() + 24]):
                continue
            found.append(Cue(line.start + match.start(), line.start + match.end(), kind, match.group()))
    for name in line.namings:
        spoke = _SPOKE.match(line.after(name.end, 60))
        if spoke is not None:
            found.append(Cue(name.end, name.end + spoke.end(), "acknowledged", spoke.group()))
    said = [m.span() for m in _IN_QUOTES.finditer(line.text)]
    return [c for c in found if not (any(_outweighs(other, c) for other in found) or _is_quoted(line, c, said, found))]


def _is_quoted(line: Line, cue: Cue, said: list[tuple[int, int]], found: list[Cue]) -> bool:
    """Whether a word of trouble stands within what an office is quoted as saying: 'the page changed to "users are
    experiencing issues" at 12:22' tells when it changed.
    """
    if cue.kind != "started":
        return False
    quotes = [(a, b) for a, b in said if a <= cue.start - line.start and cue.end - line.start <= b]
    return any(
        c.kind == "acknowledged" and (c.end - line.start <= a or 0 <= c.start - line.start - b <= _WIDTH)
        for a, b in quotes
        for c in found
    )


def _outweighs(other: Cue, cue: Cue) -> bool:
    """Whether a cue is part of another that says what it is about: in "発生していることを認めた" nothing begins, in "a
    spokesman confirmed the disruption" the disruption is what he spoke of.
    """
    if other.kind == cue.kind:
        return False
    if other.kind in {"acknowledged", "aside"}:
        whole = other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
        around = cue.kind == "started" and cue.start <= other.start and other.end <= cue.end
        spoken_of = cue.kind == "started" and 0 <= cue.start - other.end <= _FEW and _NOUN.match(cue.text) is not None
        return whole or ((around or spoken_of) and other.kind == "acknowledged")
    return False


def _no_end(line: Line, match: re.Match[str]) -> bool:
    """Whether a word of recovery tells of one to come, or of the stock exchange: "expected full recovery by 23:20"."""
    before = line.text[max(0, match.start() - _WIDTH) : match.start()]
    if _EXPECTED.search(before) or _WILL.match(line.text, match.end()):
        return True
    return match.group().lower().endswith("closed") and _EXCHANGE.search(before) is not None
