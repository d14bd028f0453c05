"""Which part each provider plays in an article, by where and how it is named."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from scraper.core.articles.blamed import TALK_OF, blamed, by_itself, laid_at
from scraper.core.articles.bystanders import bystanders
from scraper.core.articles.felled import felled
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.only_hit import hit_in, one_of_a_list, only_hit
from scraper.core.articles.suppliers import suppliers
from scraper.core.language.denying import STOPPED, denial_in
from scraper.core.language.lexicon import Cues
from scraper.core.language.seldom import seldom
from scraper.core.model import ProviderMention, ProviderRole
from scraper.core.patterns import late

_LEAD_LINES = 3
_EARLY = 4
_ONCE = 1.5
"""What a provider weighs at most that is named once, far down."""
_CAP = 6
_PAIR = 2
_SHARED = 0.62
"""A second provider is primary too when it is nearly as salient as the first and headline or lead names both."""
_WEAK = 0.35
_UNAFFECTED = seldom(
    r"(?:was|were|is|are|been|remain(?:ed|s)?|stay(?:ed|s)?) (?:\w+ )?(?:not |un)(?:directly )?(?:affected|impacted|involved|to blame)"
    r"|(?:was|were|is|are)n['’]t (?:directly )?(?:affected|impacted|involved|to blame|at fault)|unaffected|remain(?:ed|s)? (?:fully )?(?:functional|operational)|(?:not (?:related|linked|connected) to|unrelated to|nothing to do with|no connection (?:to|with)|no link (?:to|with)) (?!(?:any |an? |the )?(?:cyber|attack|hack|malicious|security|ddos|external))|\bnot (?:with |at |in )(?=[A-Z])|\bnot (?=[A-Z][\w.&-]+['’]s? (?:fault|outage|doing|problem))|(?:did|does|do)(?: not|n['’]t) (?:directly )?(?:impact|affect) (?:its|their|our) |(?:are|were) all up and running|\ball (?:of (?:its|our) )?(?:[\w-]+ )?systems (?:are|were) (?:up and running|up|operational|online|working)\b|(?:was|were|is|are)n['’]t (?:actually |really )?(?:broken|down)\b|independent of|ruled out|denied (?:any|all|having|that|an|such|reports|claims)"
    r"|no (?:outage|disruption|problems?|issues?|impact) (?:at|on|with|for|of)|\b(?:not|n['’]t) (?:currently )?(?:facing|experiencing|having|seeing|suffering) (?:an?|any) (?:[\w-]+ ){0,2}?(?:issues?|outages?|problems?|disruptions?)|(?:there (?:was|is|were)|had|has) no (?:\w+ )?(?:outage|disruption)|(?:continued?|continues|kept) (?:(?:to )?(?:work|operat|run)\w* )?(?:normally|as (?:usual|normal))"
    r"|(?:is|are|was|were) [“\"'‘]?(?:operating|performing|running|working|functioning) (?:\w+ )?(?:normally|optimally|well|as (?:usual|expected|normal)|fine|perfectly|properly|smoothly)|(?:reports|claims) (?:of an? outage )?(?:are|were) (?:untrue|false|incorrect|inaccurate)|(?:work|operat|function)ed (?:normally|as usual|fine|without (?:interruption|problems))|had not (?:been )?(?:affected|impacted|suffered)|\b(?:netze?|dienste?|systeme?) (?:\w+ )?(?:seien|sei|sind|ist|liefen?|laufen|läuft|funktionier\w+) (?:\w+ )?(?:stabil|einwandfrei|störungsfrei|normal)|nicht (?:von der störung )?betroffen|keine (?:störung|probleme|ausfälle)|(?:n['’](?:est|était|ont|a) pas (?:été )?(?:touchée?s?|affectée?s?|concernée?s?))|no (?:se )?(?:vio|vieron|fue|fueron|está|están) afectad\w+|não (?:foi|foram) afetad\w+|non (?:è|sono) stat[oaie] (?:coinvolt|colpit|interessat)\w+|niet (?:getroffen|geraakt)|(?:n['’]|ne )?fonctionn\w+ normalement|(?<!\ba )funciona\w* (?:con normalidad|normalmente)|(?<!\ba )funziona\w* regolarmente|werkt\w* (?:gewoon|normaal)",
    re.IGNORECASE,
)
_NEAR = 40
_AND = late(r",? ?(?:and|&|und|et|y|e|en|och|,)? ", re.IGNORECASE)
_AFTERWARDS = late(r"no |not |nothing|independent|ruled out|not related|unrelated", re.IGNORECASE)
_PRONOUN = late(r"\b(?:it|its|our|we|their|the (?:carrier|company|firm|provider|service|operator))\b", re.IGNORECASE)
_ALL_OF_THEM = late(r"\b(?:both|neither) (?:carriers?|companies|firms|networks|providers|services|operators|banks|airlines|of them)\b", re.IGNORECASE)  # fmt: skip
_IN_THE_WAKE = late(
    r"(?:^|[,:—–-] )(?:[\w’'-]+ ){0,3}?(?:after|following|since|in the wake of|on the heels of|nach|après|tras|después de|dopo|depois d[aeo]s?|após|na|po|efter|после|після) (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
_NOT_IT = late(r"(?:では|じゃ)な|(?:이|가)? ?아니|[?？]? (?:no|nein|non|não|nej|nee)[,:]|[?？] ", re.IGNORECASE)
"""Behind a name in a headline: it was somebody else ("Acme? No, Birch is down")."""
_HEDGED = late(
    r"(?:^|[.:?!] )not (?:by )?$|\b(?:like|such as|including|unlike|compared|rivals?|alternatives?|competitors?|versus|vs)\b[^.]{0,60}$",
    re.IGNORECASE,
)


def _weights(lines: tuple[Line, ...], headline_end: int) -> dict[str, float]:
    score: dict[str, float] = defaultdict(float)
    repeats: dict[str, int] = defaultdict(int)
    for line in lines:
        subject = True
        titled: dict[str, float] = {}  # a headline counts once for a provider, however often it names its things
        for name in line.namings:
            factor = _WEAK if name.weak else 1.0
            if _HEDGED.search(line.before(name.start, 80)) or _IN_THE_WAKE.search(line.before(name.start, 60)):
                factor *= 0.3
            in_headline = line.start < headline_end
            if in_headline and (_NOT_IT.match(line.after(name.end, 12)) or TALK_OF.match(line.after(name.end, 40))):
                factor *= 0.3
            if in_headline:
                score[name.provider] += 4 * max(0.0, factor - titled.get(name.provider, 0.0))
                titled[name.provider] = max(factor, titled.get(name.provider, 0.0))
            elif line.index < _LEAD_LINES:
                score[name.provider] += 2 * factor
            if line.broke and subject:
                score[name.provider] += (1.5 if in_headline else 0.8) * factor
                subject = False
            if repeats[name.provider] < _CAP:
                repeats[name.provider] += 1
                score[name.provider] += 0.3 * factor
    return score


def _ruled_out(lines: tuple[Line, ...]) -> set[str]:
    found: set[str] = set()
    for line in lines:
        denial = _UNAFFECTED.search(line.text) or denial_in(line.text)
        if denial is None or STOPPED.search(line.text, max(0, denial.start() - _NEAR), denial.start()):
            continue
        before = [n for n in line.namings if n.end - line.start <= denial.start()]
        after = [
            n
            for n in line.namings
            if 0 <= n.start - line.start - denial.end() < _NEAR and _AFTERWARDS.match(denial.group())
        ]
        pronoun = _PRONOUN.search(line.text[: denial.start() + 1]) or _PRONOUN.search(denial.group())
        earlier = lines[line.index - 1].namings if line.index and pronoun else ()
        within = [n for n in line.namings if denial.start() <= n.start - line.start < denial.end()]
        speaking = (
            after[:1]
            or _row_at_end(line, before)
            or within[:1]
            or list(earlier if _ALL_OF_THEM.search(line.text) else earlier[:1])
        )
        found |= {n.provider for n in speaking}
    return found


def _row_at_end(line: Line, names: list[Naming]) -> list[Naming]:
    """The last of some names, with those that stand in one row with it: "spokespeople for A and B said …"."""
    row = names[-1:]
    for name in reversed(names[:-1]):
        if not _AND.fullmatch(line.text, name.end - line.start, row[0].start - line.start):
            break
        row.insert(0, name)
    return row


def _beside(lines: tuple[Line, ...], top: str | None, headline_end: int) -> set[str]:
    """Providers that headline or lead name in one sentence with the first one."""
    together = (
        {n.provider for n in line.namings} for line in lines[:_LEAD_LINES] if line.broke or line.start < headline_end
    )
    return {provider for named in together if top in named for provider in named}


def _paired(lines: tuple[Line, ...], top: str, headline_end: int) -> set[str]:
    """The provider that the headline names as broken in one breath with the first one ("A and B go down"), where the text
    tells of each by itself that it broke.
    """
    alone = {
        line.namings[0].provider
        for line in lines
        if line.start >= headline_end and line.broke and len({n.provider for n in line.namings}) == 1
    }
    headline = lines[0]
    row = headline.namings if headline.broke and headline.start < max(headline_end, 1) else ()
    if len(row) != _PAIR or not {top} < {n.provider for n in row} <= alone:
        return set()
    tied = _AND.fullmatch(headline.text, row[0].end - headline.start, row[1].start - headline.start)
    return {n.provider for n in row} - {top} if tied else set()


def _measured(lines: tuple[Line, ...]) -> bool:
    """Whether the text gives clock times or lengths of time."""
    return any(t.kind in {"instant", "range", "duration"} for line in lines for t in line.times)


def roles(lines: tuple[Line, ...], headline_end: int, words: Cues) -> tuple[ProviderMention, ...]:
    """Every provider the text names with its part, most salient first. Nobody is primary in a text in which nothing
    is said to be broken. `headline_end`: offset where the headline ends in the text (0: there is none).
    """
    weights = _weights(lines, headline_end)
    if not weights:
        return ()
    parts = _parts(lines, headline_end, words)
    top = _top(lines, weights, parts)
    primary = {top} if top is not None else set()
    if top is not None:
        free = _free(lines, top, headline_end, parts)
        primary |= {p for p in free if weights[p] >= _SHARED * weights[top]}
        primary |= _paired(lines, top, headline_end) & free - parts.felled.keys()
    return tuple(ProviderMention(p, _role(p, primary, parts)) for p in _ranked(weights))


def _free(lines: tuple[Line, ...], top: str, headline_end: int, parts: _Parts) -> frozenset[str]:
    """Who may be primary beside the first one: whoever broke with it, and was not only hit by it or by the same thing. A
    first one that is blamed for the others stands alone.
    """
    if top in parts.upstream:
        return frozenset()
    others = parts.upstream | parts.ruled_out | parts.hit | by_itself(lines)
    if lines[0].start < headline_end:
        others |= hit_in(lines[0])
    return (parts.broken & _beside(lines, top, headline_end)) - others


def _ranked(weights: dict[str, float]) -> list[str]:
    return sorted(weights, key=lambda p: (-weights[p], p))


@dataclass(frozen=True, slots=True)
class _Parts:
    """Providers by what the sentences say of them. `felled`: each with the one whose outage took it down; `supplying`: whom
    a report by somebody else blames; `hit`: those that are named only as hit, where they are several; `aside`: those named only
    beside what failed.
    """

    broken: frozenset[str]
    felled: dict[str, str]
    upstream: frozenset[str]
    ruled_out: frozenset[str]
    supplying: frozenset[str] = frozenset()
    hit: frozenset[str] = frozenset()
    aside: frozenset[str] = frozenset()


def _parts(lines: tuple[Line, ...], headline_end: int, words: Cues) -> _Parts:
    down = felled(lines)
    broken = {n.provider for line in lines if line.broke for n in line.namings} - down.keys()
    supplying = suppliers(lines)
    upstream = frozenset({*blamed(lines), *supplying})
    hit = only_hit(lines, upstream | set(down.values()))
    aside = bystanders(lines, headline_end, words, upstream | set(down.values()))
    return _Parts(
        frozenset(broken - supplying - aside),
        down,
        upstream,
        frozenset(_ruled_out(lines)),
        supplying,
        hit if len(hit) >= _PAIR else frozenset(),
        aside,
    )


def _top(lines: tuple[Line, ...], weights: dict[str, float], parts: _Parts) -> str | None:
    """The provider that an article is on: the most salient one that is said to be broken."""
    ranked = [p for p in _ranked(weights) if p not in parts.supplying | parts.aside]
    behind = {n.provider for n in lines[0].namings if _IN_THE_WAKE.search(lines[0].before(n.start, 60))}
    headed = [n.provider for n in lines[0].namings if n.provider not in behind]
    victims = _names_victims(lines[0], headed, parts)
    found = None if victims else _fell_alone(lines, headed, parts)
    if found is None and (victims or parts.hit):
        found = _culprit(ranked, headed, weights, parts)
    if found is not None:
        return found
    if parts.hit and parts.hit.issuperset(parts.broken) and parts.hit.isdisjoint(headed):
        return None
    examples = one_of_a_list(lines).difference(headed)
    ranked = [p for p in ranked if p not in examples]
    if any(line.broke for line in lines[:_EARLY]) and len(lines) > _EARLY:
        early = {n.provider for line in lines[:_EARLY] for n in line.namings}
        early |= laid_at(lines) if early & set(ranked) <= parts.ruled_out else frozenset[str]()
        ranked = [p for p in ranked if p in early or weights[p] > _ONCE]
    return _most_salient(lines, ranked, headed, parts)


def _names_victims(headline: Line, headed: list[str], parts: _Parts) -> bool:
    """Whether the headline names several as hit, or beside the one that is blamed."""
    waiting = set(headed) - parts.upstream if parts.upstream.intersection(headed) else set[str]()
    return max(len(hit_in(headline).intersection(headed)), len(waiting)) >= _PAIR


def _any_broke(lines: tuple[Line, ...]) -> bool:
    return any(line.broke for line in lines)


def _most_salient(lines: tuple[Line, ...], ranked: list[str], headed: list[str], parts: _Parts) -> str | None:
    """The only one that the headline names, where it is the most salient and nobody is blamed; else the first of some
    providers that broke, or took others down, or is named where something broke.
    """
    fellers = set(parts.felled.values())
    sole = ranked[:1] if headed and set(headed) == set(ranked[:1]) - parts.ruled_out else []
    if sole and (parts.upstream | fellers).issubset(sole) and _any_broke(lines):
        return sole[0]
    for among in (parts.broken - parts.ruled_out, fellers - parts.ruled_out, parts.broken | parts.felled.keys()):
        found = next((p for p in ranked if p in among), None)
        if found is not None:
            return found
    if ranked and not parts.supplying and _any_broke(lines):
        return ranked[0]
    if _measured(lines):
        return next((p for p in ranked if any(n.provider == p for n in lines[0].namings)), None)
    return None


def _culprit(ranked: list[str], headed: list[str], weights: dict[str, float], parts: _Parts) -> str | None:
    """Whose outage it is where several are named only as hit: whom the text blames, else who is said to have broken."""
    blamed_first = [p for p in ranked if p in parts.upstream or p in parts.felled.values()]
    free = parts.broken - parts.hit
    alone = len(free) == 1 and parts.hit.issuperset(headed)
    acting = [p for p in ranked if p in free and (alone or weights[p] > _ONCE or p in headed)]
    return next((p for p in (*blamed_first, *acting) if p not in parts.ruled_out or p in headed), None)


def _fell_alone(lines: tuple[Line, ...], headed: list[str], parts: _Parts) -> str | None:
    """The one provider that a headline names first as broken, and the text as well, where it blames another one for it."""
    down = dict.fromkeys(p for p in headed if p in parts.broken - parts.upstream - parts.hit - parts.ruled_out)
    if len(down) != 1 or not parts.upstream - parts.ruled_out or parts.felled:
        return None
    told = [line for line in lines if line.broke and any(n.provider in down for n in line.namings)]
    return headed[0] if headed[0] in down and len(told) >= _PAIR else None


def _role(provider: str, primary: set[str], parts: _Parts) -> ProviderRole:
    if provider in primary:
        return ProviderRole.PRIMARY
    if provider in parts.upstream:
        return ProviderRole.UPSTREAM
    return ProviderRole.RULED_OUT if provider in parts.ruled_out else ProviderRole.MENTIONED
