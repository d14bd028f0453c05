"""The words of a sentence that say what a time beside them is the time of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.articles.awaited_ends import awaited
from scraper.core.articles.false_starts import NO_ANSWER, no_onset
from scraper.core.articles.lines import Line
from scraper.core.articles.not_over import not_over
from scraper.core.language.deeds import OUTSIDERS, WATCHERS
from scraper.core.language.going_on import no_end_of_trouble
from scraper.core.language.lexicon import Cues, each_in
from scraper.core.language.seldom import Seldom
from scraper.core.patterns import late

_FEW, _NEXT_WORDS = 11, 20
_CLAUSE = late(r"[,;:.](?!\d)|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|и|но)\b", re.IGNORECASE)
_THEN_OUTSIDER = late(rf"\s(?:[\w’'.-]+\s){{0,2}}?(?:{WATCHERS.pattern})", re.IGNORECASE)
"""A verb and then who says so: "indicó Downdetector"."""
_REPORTED = late(r"(?:first |initially )?report(?:ed|s|ing)\b", re.IGNORECASE)
_NO_STOP = late(
    r"(?:['’]s)?(?: (?:Status|status (?:page|site|website|account|tracker|dashboard)|Support|first|also|has|had|initially|itself|later)){0,3} ?"
)
_WIDTH = 45
_KINDS = ("started", "ended", "fixed", "acknowledged", "peaked", "aside")
_MODAL = late(r"\b(?:will|would|should|could|may|might|to be)\b", re.IGNORECASE)
_A_FIX = late(r"(?:an?|the|its|that) ", re.IGNORECASE)
_SPOKEN_OF = late(
    r"\b(?:in|of|on|about|for|with|regarding|towards?|await(?:s|ed|ing)|prepar(?:ed|ing)|develop(?:ed|ing)|outlin(?:ed|ing)|promis(?:ed|ing)|(?:hop|expect|aim|plan|want)\w* to have) $",
    re.IGNORECASE,
)
"""Before the name of a fix: it is spoken of, and not put in place ("delays in the fix")."""
_BEGAN_WHEN = late(r"\b(?:began|begins|started|starts) when (?:[\w’'-]+ ){0,2}$", re.IGNORECASE)
"""Before a verb of noticing: it began then ("the disruption began when they noticed errors at 6:40")."""
"""The bare form behind "to": what somebody works for, not what came about."""
_HALTED = late(r"\b(?:halt|stopp?|paus|suspend|interrupt|froze?|disrupt|resum)\w* (?:all |its |the |their |most |electronic )?$", re.IGNORECASE)  # fmt: skip
"""Before "trading": it is what was halted, and no session that a time is of."""
_SPOKE = late(
    r"(?:['’]s (?:[\w-]+ ){0,3}?[\w-]+)?,? (?:also |then |later |first |has |had )?(?:said|says|wrote|writes|posted|tweeted|told|tells|announced|announces|added|replied|responded|stated|reported on|put out|issued|flagged|warned|disclosed|noted)\b",
    re.IGNORECASE,
)
_THE_FIRST = late(
    r"\b(?:first|initial) (?:[“\"‘']?(?:status|public|official|page|investigating|identified)[”\"’']? ){0,2}$",
    re.IGNORECASE,
)
"""Before an "update": it is no later word."""
_OF_AN_END = late(
    r"\b(?:resolution|stabili[sz]ation|restoration|recovery|mitigation|remediation|rétablissement|résolution|resolución|recuperación|restablecimiento|resolução|recuperação|restabelecimento|risoluzione|ripristino|herstel) (?:(?:was|is|has been|had been|a été|est|fue|foi|è stat[oa]|werd|complète?|total[ea]?|complet[oa]|completa) )*$",
    re.IGNORECASE,
)
_CONFIRMED = late(r"(?:confirm|declar|announc|annonc|anunci|conferm|dichiar|bevestig)(?!ing|ation)", re.IGNORECASE)
"""Behind the name of an end: it is the end that is timed ("full resolution confirmed at 13:42")."""
_AS_OVER = late(r"\s(?:fully )?[“\"]?(?:resolved|closed|fixed|over|mitigated|operational|completed?)\b", re.IGNORECASE)
"""Behind a word of marking: what is marked is the end."""
_MARKED_OVER = late(
    r"\bas (?:now |fully )?[“\"]?(?:resolved|closed|fixed|over|mitigated|operational|completed?)\b", re.IGNORECASE
)
"""Within such a word: the same ("marked as resolved on their")."""
_TIMED = late(r"[時分秒半]\s?(?:ごろ|頃|ころ|過ぎ|すぎ|前)?(?:に|から|より)?$")
_HAPPENED = late(r"発生|停止|起き|起こ|生じ")
"""Right behind a time, before a verb of telling: what is timed is that it happened ("午前9時に発生したと発表した")."""
_ERROR = late(r"\berror $", re.IGNORECASE)
"""Before a "message": it is the fault's own, and nobody's word."""
_IN_QUOTES = late(r"[“\"«„][^”\"»“]{3,300}[”\"»]")
_NOUN = late(r"(?:an?|the|its|this) ", re.IGNORECASE)
TROUBLE_BACK = late(
    r"\b(?:errors?|problems?|outages?|issues?|troubles?|failures?)\b(?: (?!(?:has|have|had|was|were|until|till|before|when|once|said|says|confirmed|that)\b)[\w’'-]+){0,8}? (?:is|are|was|were|came|come) back\b(?! (?:up|online|to normal))"
    r"|\bback (?:for (?:a|an)|with (?:a|more)) "
    r"|\b(?:problemas?|fall[oa]s?|error(?:es)?|ca[ií]das?|incidencias?) (?:[^\W\d]+ ){0,2}?(?:regres|volvi|reapareci)(?:ó|eron|aron)(?! a (?:la normalidad|\w+r)\b)"
    r"|\b(?:problèmes?|pannes?|erreurs?|dysfonctionnements?) (?:[^\W\d]+ ){0,2}?(?:(?:est|sont|était|étaient) (?:de retour|revenu\w*|réapparu\w*))(?! à)"
    r"|\b(?:störung(?:en)?|problem[es]?|fehler|ausfälle) (?:kam(?:en)?|kehrte(?:n)?|war(?:en)?|trat(?:en)?) (?:[\w.:]+ ){0,4}?(?:zurück|wieder da|wieder auf|erneut auf)"
    r"|\b(?:problemas?|falhas?|erros?|instabilidades?) (?:[^\W\d]+ ){0,2}?(?:retorn|volt|reaparec)(?:ou|eu|aram|eram)(?! a)"
    r"|\b(?:problem[ai]|guast[oi]|disserviz(?:io|i)|error[ei]|anomali[ae]) (?:(?:è|sono|si) )?(?:[^\W\d]+ ){0,2}?(?:tornat[oaie]|tornò|ripresentat[oaie]|riappars[oaie])(?! all)"
    r"|\b(?:storing(?:en)?|probleem|problemen|fouten) (?:kwam(?:en)?|keerde(?:n)?) (?:[^\W\d]+ ){0,2}?terug\b",
    re.IGNORECASE,
)
"""The trouble came back, and not the service."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word at `start`..`end` of the text, and what a time beside it is the time of (`kind`: a field of `Tongue`)."""

    start: int
    end: int
    kind: str
    text: str = ""


def cues_in(line: Line, words: Cues) -> list[Cue]:
    """Every cue of a sentence but those that are part of another one."""
    found = [*_worded(line, words), *_spoken(line)]
    said = [m.span() for m in _IN_QUOTES.finditer(line.text)]
    return [
        c for c in found if not (any(_outweighs(line, other, c) for other in found) or _is_quoted(line, c, said, found))
    ]


def _worded(line: Line, words: Cues) -> Iterator[Cue]:
    """The words of the tables that say what they seem to say."""
    for kind in _KINDS:
        pattern: Seldom = getattr(words, kind)
        for match in each_in(pattern, line.text):
            if kind == "acknowledged" and _was_not_told(line, match):
                yield Cue(line.start + match.start(), line.start + match.end(), "aside", match.group())
            elif not _means_else(line, match, kind):
                told = kind == "started" and _REPORTED.match(match.group()) is not None and _by_provider(line, match)
                kept = "acknowledged" if told else kind
                begin, end = match.span()
                yield Cue(line.start + begin, line.start + end, kept, line.text[begin:end])


def _spoken(line: Line) -> Iterator[Cue]:
    """The verbs of saying behind the name of a provider."""
    for name in line.namings:
        spoke = _SPOKE.match(line.after(name.end, 60))
        if spoke is not None:
            yield Cue(name.end, name.end + spoke.end(), "acknowledged", spoke.group())


def _means_else(line: Line, match: re.Match[str], kind: str) -> bool:
    """Whether the words about a cue make something else of it: an end not reached, a peak of counts, a user's post."""
    lead = line.text[max(0, match.start() - 50) : match.start()]
    if kind in {"ended", "fixed"}:
        if kind == "fixed" and _MODAL.search(match.group()):
            return True
        spoken_of = kind == "fixed" and _A_FIX.match(match.group()) is not None and _SPOKEN_OF.search(lead) is not None
        relapse = kind == "ended" and _is_relapse(line, match)
        told_else = no_end_of_trouble(lead, match.group(), line.text[match.end() :])
        return spoken_of or relapse or told_else or not_over(lead, match.group()) or awaited(line, match)
    if kind == "started":
        return no_onset(line, match, lead)
    if kind == "aside":
        first = match.group().startswith("update") and _THE_FIRST.search(lead) is not None
        watched = "detected" in match.group() and WATCHERS.search(lead[-30:] + match.group()[:10]) is not None
        halted = match.group().lower() == "trading" and _HALTED.search(lead) is not None
        return first or watched or halted or _BEGAN_WHEN.search(lead) is not None
    if kind != "acknowledged":
        return False
    over = _OF_AN_END.search(lead) is not None and _CONFIRMED.match(match.group()) is not None
    over = over or _AS_OVER.match(line.text, match.end()) is not None or _MARKED_OVER.search(match.group()) is not None
    over = over or (match.group().startswith("message") and _ERROR.search(lead) is not None)
    over = over or (_HAPPENED.match(match.group()) is not None and _TIMED.search(lead) is not None)
    return over or NO_ANSWER.search(lead[-30:]) is not None or _by_outsider(line, match)


def _was_not_told(line: Line, match: re.Match[str]) -> bool:
    """Whether somebody did not speak, right before a time: "had not confirmed by 9 a.m. …"."""
    near = any(0 <= t.start - line.start - match.end() <= _FEW for t in line.times)
    return near and NO_ANSWER.search(line.text, max(0, match.start() - 30), match.start()) is not None


def _by_outsider(line: Line, match: re.Match[str]) -> bool:
    """Whether it is the word of users, of a watching site or of an office that is no provider: nobody acknowledges."""
    low = max(
        (m.end() for m in _CLAUSE.finditer(line.text, max(0, match.start() - 70), match.start())),
        default=match.start() - 70,
    )
    if WATCHERS.search(match.group()):
        return True  # "outage monitor Downdetector showed"
    others = list(OUTSIDERS.finditer(line.text, max(0, low), match.start()))
    if others:
        last = line.start + others[-1].start()
        return not any(last < n.end and n.start < line.start + match.start() for n in line.namings)
    return _THEN_OUTSIDER.match(line.text, match.end()) is not None


def _is_relapse(line: Line, match: re.Match[str]) -> bool:
    """Whether it is the trouble that came back."""
    return TROUBLE_BACK.search(line.text[max(0, match.start() - 90) : match.end() + 24]) is not None


def _by_provider(line: Line, match: re.Match[str]) -> bool:
    """Whether it is a provider that reports: "AWS first reported increased error rates" tells no onset."""
    at = line.start + match.start()
    return any(
        0 <= at - name.end <= _NEXT_WORDS and _NO_STOP.fullmatch(line.text[name.end - line.start : match.start()])
        for name in line.namings
    )


def _is_quoted(line: Line, cue: Cue, said: list[tuple[int, int]], found: list[Cue]) -> bool:
    """Whether a word of trouble stands within what an office is quoted as saying, without a time of its own: 'the page changed
    to "users are experiencing issues" at 12:22' tells when it changed.
    """
    if cue.kind != "started":
        return False
    last = max((b for _, b in said), default=0)
    quotes = [(a, b) for a, b in said if a <= cue.start - line.start and cue.end - line.start <= b]
    quotes = [
        q for q in quotes if not any(q[0] < t.start - line.start < q[1] and t.kind != "duration" for t in line.times)
    ]
    return any(
        c.kind == "acknowledged" and (c.end - line.start <= a or 0 <= c.start - line.start - max(b, last) <= _WIDTH)
        for a, b in quotes
        for c in found
    )


def _is_noun(line: Line, other: Cue, cue: Cue) -> bool:
    """Whether a cue has an article of its own, or right before it: "acknowledged the initial problem"."""
    between = line.text[other.end - line.start : cue.start - line.start].lstrip()
    return (_NOUN.match(cue.text) or _NOUN.fullmatch(between)) is not None


_TROUBLE = late(r"(?:the|its|that|this) (?:[\w-]+ )?(?:outage|disruption|incident|issue|problem|fault|failure|interruption|glitch)s?", re.IGNORECASE)  # fmt: skip
_HAD_BEEN = late(r" (?:(?:had|has|have|was|were|is|now|since|been|finally|fully|largely|already|mostly) ){0,4}")


def _is_mended(line: Line, other: Cue, cue: Cue) -> bool:
    """Whether the noun of a beginning is what a verb right behind it says to have ended: "the outage had been fixed"."""
    if cue.kind != "started" or _TROUBLE.fullmatch(cue.text) is None:
        return False
    return _HAD_BEEN.fullmatch(line.text, cue.end - line.start, max(other.start - line.start, 0)) is not None


def _outweighs(line: Line, other: Cue, cue: Cue) -> bool:
    """Whether a cue is part of another that says what it is about: in "発生していることを認めた" nothing begins, in "a
    spokesman confirmed the disruption" the disruption is what he spoke of, "full recovery confirmed" tells the end.
    """
    if other.kind == cue.kind:
        return False
    if other.kind == "ended" and _is_mended(line, other, cue):
        return True
    if other.kind == "ended" and cue.kind in {"started", "acknowledged"}:
        return other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
    if other.kind in {"acknowledged", "aside"}:
        whole = other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
        around = cue.kind == "started" and cue.start <= other.start and other.end <= cue.end
        spoken_of = cue.kind == "started" and 0 <= cue.start - other.end <= _FEW and _is_noun(line, other, cue)
        whole = whole or (
            other.kind == "aside" and cue.kind == "started" and cue.start < other.start < cue.end < other.end
        )
        return whole or ((around or spoken_of) and other.kind == "acknowledged")
    return False
