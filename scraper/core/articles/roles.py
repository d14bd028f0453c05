"""Which part each provider plays in an article, by where and how it is named."""

from __future__ import annotations

import re
from collections import defaultdict

from scraper.core.articles.lines import Line
from scraper.core.language.denying import denial_in
from scraper.core.language.lexicon import Cues
from scraper.core.model import ProviderMention, ProviderRole

_LEAD_LINES = 3
_CAP = 6
_SHARED = 0.62
"""A second provider is primary too when it is nearly as salient as the first and headline or lead names both."""
_WEAK = 0.35
_UNAFFECTED = re.compile(
    r"(?:was|were|is|are|been|remain(?:ed|s)?|stay(?:ed|s)?) (?:\w+ )?(?:not |un)(?:directly )?(?:affected|impacted|involved|to blame)"
    r"|unaffected|not (?:related|linked|connected) to|unrelated to|nothing to do with|no connection (?:to|with)|no link (?:to|with)|independent of|ruled out|denied (?:any|having|that|an|reports)"
    r"|no (?:outage|disruption|problems?|issues?|impact) (?:at|on|with|for|of)|(?:continued|continues|kept) (?:to )?(?:work|operat|run)\w* (?:normally|as usual)"
    r"|(?:is|are|was|were) operating normally|(?:work|operat|function)ed (?:normally|as usual|fine|without (?:interruption|problems))|(?:was|were|is|are) working (?:normally|fine)|had not (?:been )?(?:affected|impacted|suffered)",
    re.IGNORECASE,
)
_LATER_THAN = re.compile(
    r"\b(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|tage?|wochen?|jours?|semaines?|días?|semanas?|giorni|settimane|dias?) "
    r"(?:after|following|nach|après|después de|depois d[aeo]|dopo) (?:[\w'’]+ ){0,3}$",
    re.IGNORECASE,
)
"""What came so long after another outage was not caused by it."""
_NEAR = 40
_AFTERWARDS = re.compile(r"no |nothing|independent|ruled out|not related|unrelated", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:it|its|the (?:carrier|company|firm|provider|service|operator))\b", re.IGNORECASE)
_DEPENDS = re.compile(
    r"(?:because(?: of)?|waits? for|waiting for|due to|caused by|owing to|blam\w+|attribut\w+|trac\w+ (?:back )?to|stem\w+ from|link\w+ to|as a result of|triggered by|amid|following|after|victims? of|casualt(?:y|ies) of|(?:hit|knocked out|felled|brought down|taken down|caught up|swept up) (?:by|in)|courtesy of|"
    r"wegen|aufgrund|en raison d|à cause d|debido a|por culpa d|a causa d|devido|из-за|через|przez|door|på grund av) "
    r"(?:[\w'’]+ ){0,9}$",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    r"(?:['’]s?)?,? (?:whose|which|that) (?:[\w'’-]+ ){0,4}?(?:(?:sits?|stands?|is|are) (?:in front of|behind|between)|hosts?|protects?|serves?|carries|routes?|fronts?|powers?)\b",
    re.IGNORECASE,
)
_BELONGS = re.compile(
    r"\b(?:belong(?:s|ed)? to|point(?:s|ed|ing)? (?:the finger )?(?:to|at)|rel(?:y|ies|ied) on|depend(?:s|ed)? on|(?:run|runs|ran|hosted|built) on|routed (?:through|via)|"
    r"protected by|served by|hosted (?:by|with|at)|the fault (?:of|lay with|lies with)|down to)\s+(?:[\w'’]+ ){0,2}$",
    re.IGNORECASE,
)
_BLAMES = re.compile(
    r"\b(?:blam(?:es|ed|ing)|faulted|(?:pinned|pins|put|puts|laid|lays) (?:it|the (?:blame|fault|outage)) (?:on|at the door of)|upstream (?:at|with|from|in)|"
    r"its (?:[\w-]+ ){0,2}(?:supplier|host|vendor|cdn|hosting company|cloud provider|network provider|hosting provider),?)\s+(?:the )?$",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(r"\b(?:as|after) (?:an? |the )?$", re.IGNORECASE)
_FALLS = re.compile(
    r"(?:['’]s?)? (?:[\w-]+ ){0,3}?(?:los(?:es?|ing|t) (?:\w+ )?(?:power|cooling|connectivity|a region|a zone)|(?:without|short of) power|(?:in|on) the dark|overheats?|overheated|catches fire|burns|floods|(?:goes|went|falls|fell) (?:down|dark|offline|over))\b",
    re.IGNORECASE,
)
"""What befalls the house that another one's service stands in: "the image tool fails as Tarn data centre loses power"."""
_AS_CAUSE = re.compile(
    r"(?:['’]s?(?: [\w-]+){0,3})? as (?:the|its|their|a) (?:[\w-]+ )?(?:cause|culprit|source|reason|trigger)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"\b(?:names?|named|pointed to|points? to|pointing to|identified|identifies|cited|cites|singled out)\s+(?:[\w'’]+ ){0,2}$",
    re.IGNORECASE,
)
"""Whom a provider blames for what befell it."""
_UPSTREAM_NEXT = re.compile(
    r"(?:['’]s?)? (?:[\w'’-]+ ){0,4}?(?:outage|disruption|failure|incident|problems?|issues?|downtime|error|ausfall|panne|caída|queda|guasto|awaria|storing|сбо)",
    re.IGNORECASE,
)
_FELLS = re.compile(
    r"^(?:['’]s?)? (?:[\w'’-]+ ){0,4}?(?:network|cloud|region|outage|failure|disruption|incident|glitch|problems?|issues?|downtime)\b[^.;]{0,60}?\b(?:tak(?:es?|ing|en)|took|knock(?:s|ed|ing)?|br(?:ings?|ought)|hits?|hitting|disrupt(?:s|ed|ing)?|crippl(?:es|ed|ing)|"
    r"affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|leav(?:es|ing)|left|down(?:s|ed)|ripples?|spreads?|cascad(?:es|ed|ing))\b|^ (?:went|goes|is|was) (?:down|offline)[^.;]{0,30}\b(?:taking|knocking|bringing|and took|and with it)\b",
    re.IGNORECASE,
)
_IN_THE_WAKE = re.compile(
    r"(?:^|[,:—–-] )(?:[\w’'-]+ ){0,3}?(?:after|following|in the wake of|on the heels of|nach|après|tras|después de|dopo|depois d[aeo]s?|após|na|po|efter|после|після) (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
_PLUPERFECT = re.compile(r"\bhad\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"(?:^|[.:?!] )not (?:by )?$|\b(?:like|such as|including|unlike|compared|rivals?|alternatives?|competitors?|versus|vs)\b[^.]{0,60}$",
    re.IGNORECASE,
)


def _weights(lines: tuple[Line, ...], headline_end: int) -> dict[str, float]:
    score: dict[str, float] = defaultdict(float)
    repeats: dict[str, int] = defaultdict(int)
    for line in lines:
        subject = True
        for name in line.namings:
            factor = _WEAK if name.weak else 1.0
            if _HEDGED.search(line.before(name.start, 80)) or _IN_THE_WAKE.search(line.before(name.start, 60)):
                factor *= 0.3
            in_headline = line.start < headline_end
            if in_headline:
                score[name.provider] += 4 * factor
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
        if denial is None:
            continue
        before = [n for n in line.namings if n.end - line.start <= denial.start()]
        after = [
            n
            for n in line.namings
            if 0 <= n.start - line.start - denial.end() < _NEAR and _AFTERWARDS.match(denial.group())
        ]
        earlier = lines[line.index - 1].namings if line.index and _PRONOUN.search(line.text[: denial.start()]) else ()
        within = [n for n in line.namings if denial.start() <= n.start - line.start < denial.end()]
        speaking = after[:1] or before[-1:] or within[:1] or list(earlier[:1])
        found |= {n.provider for n in speaking}
    return found


def _upstream(lines: tuple[Line, ...]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for line in lines:
        for name in line.namings:
            before, after = line.before(name.start, 90), line.after(name.end, 80)
            others = {n.provider for n in line.namings if n.start < name.start} - {name.provider}
            named = _BLAMES.search(before) or (_NAMES.search(before) and _AS_CAUSE.match(after))
            if line.broke and _MEANWHILE.search(before):
                named = named or _FALLS.match(after)
            if not others and line.index and lines[line.index - 1].broke:
                # "A and B both showed an error page. That page belongs to C."
                others = {n.provider for n in lines[line.index - 1].namings} - {name.provider}
                blamed = _BELONGS.search(before) is not None
                blamed = blamed and (_IN_FRONT.match(after) is not None or line.broke)
            else:
                blamed = (_DEPENDS.search(before) is not None) and (
                    _UPSTREAM_NEXT.match(after) is not None or line.broke
                )
                blamed = blamed or (_BELONGS.search(before) is not None and line.broke)
            if (blamed or named) and others and not _LATER_THAN.search(before):
                found[name.provider] += 1
    return found


def _beside(lines: tuple[Line, ...], top: str | None, headline_end: int) -> set[str]:
    """Providers that headline or lead name in one sentence with the first one."""
    together = (
        {n.provider for n in line.namings} for line in lines[:_LEAD_LINES] if line.broke or line.start < headline_end
    )
    return {provider for named in together if top in named for provider in named}


def _felled(lines: tuple[Line, ...]) -> dict[str, str]:
    """Providers that went down with another one, each with that one ("an A outage takes down B and C")."""
    found: dict[str, str] = {}
    for line in lines[:_LEAD_LINES]:
        for name in line.namings:
            match = _FELLS.match(line.after(name.end, 140))
            if match is not None and not _PLUPERFECT.search(match.group()):
                behind = {n.provider for n in line.namings if n.start >= name.end + match.end()} - {name.provider}
                found |= dict.fromkeys(behind, name.provider)
                break
    return found


def _measured(lines: tuple[Line, ...]) -> bool:
    """Whether the text gives clock times or lengths of time."""
    return any(t.kind in {"instant", "range", "duration"} for line in lines for t in line.times)


def roles(lines: tuple[Line, ...], headline_end: int, words: Cues) -> tuple[ProviderMention, ...]:
    """Every provider the text names with its part, most salient first. Nobody is primary in a text in which nothing
    is said to be broken. `headline_end`: offset where the headline ends in the text (0: there is none).
    """
    del words
    weights = _weights(lines, headline_end)
    if not weights:
        return ()
    ranked = sorted(weights, key=lambda p: (-weights[p], p))
    out, up = _ruled_out(lines), _upstream(lines)
    felled = _felled(lines)
    broken = {n.provider for line in lines if line.broke for n in line.namings} - felled.keys()
    top = next((p for p in ranked if p in broken and p not in out), None) or next(
        (p for p in ranked if p in set(felled.values()) - out),
        next((p for p in ranked if p in broken | felled.keys()), None),
    )
    if top is None and any(line.broke for line in lines):
        top = ranked[0]
    if top is None and _measured(lines):
        top = next((p for p in ranked if any(n.provider == p for n in lines[0].namings)), None)
    lead = _beside(lines, top, headline_end)
    mentions = []
    for provider in ranked:
        role = ProviderRole.MENTIONED
        near = top is not None and weights[provider] >= _SHARED * weights[top]
        if provider == top or (
            near and provider in broken and provider in lead and provider not in up and provider not in out
        ):
            role = ProviderRole.PRIMARY
        elif provider in up:
            role = ProviderRole.UPSTREAM
        elif provider in out:
            role = ProviderRole.RULED_OUT
        mentions.append(ProviderMention(provider, role))
    return tuple(mentions)
