"""Whom a text blames for what befell another: the upstream of an outage."""

from __future__ import annotations

import re
from collections import defaultdict

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.language.supply import RUNS_ON, comes_from
from scraper.core.model import Precision
from scraper.core.patterns import late

_LATER_THAN = late(
    r"\b(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|tage?|wochen?|jours?|semaines?|días?|semanas?|giorni|settimane|dias?) "
    r"(?:after|following|nach|après|después de|depois d[aeo]|dopo) (?:[\w'’]+ ){0,3}$",
    re.IGNORECASE,
)
"""What came so long after another outage was not caused by it."""
_COMES_AFTER = late(
    r"\b(?:comes|came|coming) (?:[\w-]+ ){0,4}?(?:after|on the heels of|in the wake of) (?:[\w'’-]+ ){0,7}$",
    re.IGNORECASE,
)
"""Nor what is said to come after it."""
_LIKENED = late(
    r"\b(?:similar to|reminiscent of|comparable to|echo\w*|like) (?:the )?(?:one|an? (?:\w+ )?outage)\b", re.IGNORECASE
)
"""A sentence that goes over to another outage: "That outage" behind it is that one."""
_DEPENDS = late(
    r"(?:because(?: of)?|thanks to|(?:imposed|placed|introduced|made|put in place) by|waits? for|waiting for|due to|caused by|owing to|blam\w+|attribut\w+|trac\w+ (?:back )?to|stem\w+ from|link\w+ to|(?:related|tied|connected|root-caused (?:\w+ ){0,2}?)\s?to|as a result of|triggered by|amid|following|after|(?:affected|impacted|disrupted|crippled|paraly[sz]ed) (?:by|in|during)|victims? of|casualt(?:y|ies) of|(?:hit|knocked out|felled|brought down|taken down|caught up|swept up|down|offline) (?:by|in)|courtesy of|"
    r"(?:paralys|touch|affect|perturb|impact|bloqu)\w+ par|(?:afectad|paralizad|afetad|impactad|derrubad)[oa]s? por|(?:colpit|bloccat)[oaie] da|(?:betroffen|lahmgelegt|gestört) (?:von|durch)|wegen|aufgrund|en raison d|à cause d|debido a|por culpa d|a causa d|devido|из-за|через|przez|door|på grund av) "
    r"(?:[\w'’]+ ){0,9}(?:[dl]['’])?$",
    re.IGNORECASE,
)
_NOT_BY = late(
    r"(?:\bnot|n['’]t|\bnever|\bnicht|\bpas|\bno|\bnão|\bnon|\bniet) (?:been )?(?:\w+ )?(?:caused|triggered|related|tied|connected|linked|due) (?:by|to) (?:[\w'’-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Just before a name: that one is said to have nothing to do with it."""
_BY_ITSELF = late(
    r"(?:['’]s? (?:[\w-]+ ){0,2}?)?,? (?:was |were |is |are |had |has |also |been |both )*(?:independently|separately|(?:having|suffer\w*|experienc\w*|fac\w+|hit by|fighting|battling) (?:[\w-]+ ){0,2}?(?:(?:its|their|an?) own|a separate|an unrelated|another))\b",
    re.IGNORECASE,
)
"""Behind a name: its trouble is another outage of the same hour."""
TALK_OF = late(
    r"(?:['’]s?)? (?:[\w-]+ )?(?:controvers\w+|scandals?|backlash|lawsuits?|probe|row|furor\w*|debate|merger|takeover|layoffs|strike)\b",
    re.IGNORECASE,
)
"""Behind a name: what is said of it is no outage ("amid the Acme controversy")."""
_IN_FRONT = late(
    r"(?:['’]s?)?,? (?:whose|which|that) (?:[\w'’-]+ ){0,4}?(?:(?:sits?|stands?|is|are) (?:in front of|behind|between)|hosts?|protects?|serves?|carries|routes?|fronts?|powers?)\b",
    re.IGNORECASE,
)
_BELONGS = late(
    r"\b(?:belong(?:s|ed)? to|point(?:s|ed|ing)? (?:(?:the |a )?fingers? )?(?:to|at)|rel(?:y|ies|ied) on|depend(?:s|ed)? on|(?:run|runs|ran|hosted|built) on|routed (?:through|via)|"
    r"protected by|served by|hosted (?:by|with|at)|the fault (?:of|lay with|lies with)|down to)\s+(?:[\w'’]+ ){0,2}$",
    re.IGNORECASE,
)
_BLAMES = late(
    r"\b(?:blam(?:es|ed|ing)|faulted|(?:pinned|pins|put|puts|laid|lays) (?:it|the (?:blame|fault|outage)) (?:on|at the door of)|upstream (?:at|with|from|in)|"
    r"its (?:[\w-]+ ){0,2}(?:supplier|host|vendor|cdn|hosting company|cloud provider|network provider|hosting provider),?)\s+(?:the )?$",
    re.IGNORECASE,
)
_ORIGIN = late(
    r"\b(?:origine?|source|cause|root|grund|auslöser|ursache|ursprung|origen|causa|fuente|oorzaak|orsak(?:en)?|årsag(?:en)?|przyczyn\w+|причин\w+)\b[^.;]{0,50}?\b(?:lies|lay|was|is|comes?|came|originat\w+|liegt|lag|liege|ist|war|waren|sei|vien(?:t|drait|e|en)|provien(?:t|drait|e|en)|est|serait|está|estaría|es|sería|prov(?:ém|eio|iene)|foi|é|seria|è|sarebbe|ligt|is|är|er|jest|leży)\b"
    r" (?:\w+ )?(?:(?:with|at|from|in|inside|within|bei|von|in|chez|de|du|d['’]|del?|en|da|do|dos|di|dal|nei|bij|hos|u|w|в|у) ?['’]?(?:the |der |la |le |los |o |a )?)$",
    re.IGNORECASE,
)
"""Just before a name: it is with that one that the trouble began ("l'origine du problème viendrait de …")."""
_SUPPLIES = late(
    r", (?:which (?:is|was) )?(?:the |its |their |our |[A-Z][\w.-]*['’]s? )(?:[\w-]+ ){0,2}(?:compute|cloud|hosting|infrastructure|network|registry|registrar|cdn|dns|payment|telecoms?|datacenter|data cent(?:er|re)|upstream) (?:[\w-]+ )?(?:provider|supplier|vendor|host|partner|platform)\b"
)
"""Behind a name that stands in what the trouble came from: "in Azure, Birch's compute provider"."""
_CAME_FROM = late(
    r"\b(?:stem\w*|result\w*|caus\w+|due to|because of|trac\w+|trigger\w+|originat\w+|change|failure|outage|issue|problem|fault)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
_LAID_AT = late(
    r"\b(?:source|cause|root|problems?|issues?|outages?|disruptions?|trouble|glitch|errors?|delays?|incident)\b[^.;:]{0,50}?\b(?:originat\w+|stem\w+|resulted|came|arose|lay|lies|had to do|(?:was|is|were|been|being) (?:\w+ )?(?:attributed|traced|linked|due|blamed|down|tied|connected))"
    r" (?:\w+ )?(?:from|with|to|at|on|in|within)\b[^.;]{0,70}$"
    r"|\b(?:revealing|exposing|involv(?:ed|es|ing)|because) (?:an? |the )?(?:[\w-]+ ){0,4}?(?:problems?|issues?|failures?|faults?|outages?|errors?) (?:involving|at|with|on the part of) (?:the )?$",
    re.IGNORECASE,
)
"""Just before a name, in a sentence on the trouble alone: where it came from."""
_TO_BLAME = late(
    r"(?:['’]s?)? (?:[\w’'-]+ ){0,6}?(?:(?:was|were|is|are) (?:\w+ )?(?:to blame|responsible|at fault)|(?:was|is) the (?:culprit|cause|source))\b"
    r"|,? (?:[\w’'-]+ ){0,2}?(?:had|suffered|experienced|reported|has|have) (?:an? )?(?:[\w-]+ ){0,3}?(?:issue|outage|problem|failure|glitch|fault) (?:that|which) (?:has )?(?:impact|affect|disrupt|hit|caus|knock|took)\w*",
    re.IGNORECASE,
)
"""Behind a name: it is the one to blame, or had a failure of its own that reached others."""
_CAUSES_THAT = late(
    r"(?:['’]s?)? (?:[\w-]+ ){0,3}?(?:glitch|outage|failure|error|issue|problem|fault|mistake|bug|mishap|incident)s? (?:that )?(?:has )?(?:caus(?:es|ed)|trigger(?:s|ed)|led to|behind|is behind|was behind) (?:[\w-]+ ){0,3}?",
    re.IGNORECASE,
)
"""Between two names: the trouble of the first is what made that of the second."""
_FAULT_AT = late(
    r"\b(?:failure|outage|error|glitch|issue|problem|fault|disruption|breakdown|mistake)s? (?:at|with|within|inside|in) (?:the )?$",
    re.IGNORECASE,
)
_MADE = late(r"\b(?:caus(?:ed|es|ing)|trigger(?:ed|s|ing)|led to|set off|knocked|brought down|took down)\b")
_ITS_OUTAGE = late(
    r"(?:['’]s?)? (?:[\w-]+ ){0,2}?(?:outage|crash|downtime|failure|disruption|blackout|shutdown)\b", re.IGNORECASE
)
_MEANWHILE = late(
    r"(?<!large )(?<!big )(?<!such )(?<!well )(?<!same )(?<!known )(?<!many )(?<!diverse )\b(?:as|after) (?:an? |the )?$",
    re.IGNORECASE,
)
_FALLS = late(
    r"(?:['’]s?)? (?:[\w-]+ ){0,3}?(?:los(?:es?|ing|t) (?:\w+ )?(?:power|cooling|connectivity|a region|a zone)|(?:without|short of) power|(?:in|on) the dark|overheats?|overheated|catches fire|burns|floods|(?:goes|went|falls|fell) (?:down|dark|offline|over))\b",
    re.IGNORECASE,
)
"""What befalls the house that another one's service stands in: "the image tool fails as Tarn data centre loses power"."""
_AS_CAUSE = late(
    r"(?:['’]s?(?: [\w-]+){0,3})? as (?:the|its|their|a) (?:[\w-]+ )?(?:cause|culprit|source|reason|trigger)\b",
    re.IGNORECASE,
)
_NAMES = late(
    r"\b(?:names?|named|pointed to|points? to|pointing to|identified|identifies|cited|cites|singled out)\s+(?:[\w'’]+ ){0,2}$",
    re.IGNORECASE,
)
"""Whom a provider blames for what befell it."""
_UPSTREAM_NEXT = late(
    r"(?:['’]s?)? (?:[\w'’-]+ ){0,4}?(?:outage|disruption|failure|incident|problems?|issues?|downtime|error|ausfall|panne|caída|queda|guasto|awaria|storing|сбо)",
    re.IGNORECASE,
)
_APART = late(
    r"\b(?:separate|unrelated|another|similar|earlier|previous|different) (?:[\w-]+,? ){0,3}?(?:issues?|outages?|problems?|disruptions?|incidents?|failures?) (?:[\w-]+ ){0,2}?(?:with|at|on|of|by|from)\s+(?:the )?$",
    re.IGNORECASE,
)
"""Just before a name: an outage of its own."""
_LOOKING_BACK = late(
    r"[^.;:]{0,60}?\b(?:last (?:week|month|year)|the (?:previous |preceding )?(?:day|week|month|year) (?:before|earlier)|(?:days?|weeks?|months?|years?) (?:before|earlier|ago|prior)|(?:previous|prior) (?:day|week|month|year)|earlier (?:this|in the) (?:week|month|year)|recent\b)",
    re.IGNORECASE,
)
"""Behind a name: its outage was another day's, and no cause of this one."""
_OF_THAT_ONE = late(
    r"\b(?:(?:last|the previous|the prior) (?:week|month|year)|(?:earlier|previous|prior) (?:outage|incident|disruption|failure|one))(?:['’]s)?(?: [\w-]+){0,3},? (?:which|that) (?:was|were|had been) [^.;]{0,50}$",
    re.IGNORECASE,
)
"""Just before a name: what an earlier outage is said to have come from ("unlike last week's, which was caused by …")."""


_REACH, _OPENING = 110, 3
_POINTS = late(r"\bpoint(?:s|ed|ing)? (?:(?:the |a |its )?fingers?) (?:to|at) (?:the )?$", re.IGNORECASE)
_OF_IT = late(
    r"(?:(?:the|this|that) (?:[\w-]+ )?(?:incident|outage|disruption|issue|problem|failure|trouble|cause|root cause|glitch)|it|they)\b",
    re.IGNORECASE,
)
"""Opens a sentence that goes on about what the one before told."""


_CAUSED = late(
    r"\b(?:because of|due to|caused by|owing to|as a result of|triggered by|(?:imposed|placed|introduced) by|wegen|aufgrund|en raison d[eu']|à cause d[eu']|debido a|por culpa d\w+|a causa d\w+|devido a\w*|из-за|через|på grund av) (?:[\w'’-]+ ){0,5}$",
    re.IGNORECASE,
)


def blamed(lines: tuple[Line, ...]) -> dict[str, int]:
    """How many sentences of a text blame each provider for the trouble of another one."""
    found: dict[str, int] = defaultdict(int)
    apart = by_itself(lines)
    for line in lines:
        for place, name in enumerate(line.namings):
            if name.provider not in apart and _is_blamed(lines, line, place) and not is_of_another_day(line, place):
                found[name.provider] += 1
    return found


def laid_at(lines: tuple[Line, ...]) -> frozenset[str]:
    """Providers at whom a sentence on the trouble alone lays it: "The outage has been traced to a failure at Cedar"."""
    return frozenset(
        n.provider
        for line in lines
        for n in line.namings
        if line.broke and _LAID_AT.search(line.before(n.start, _REACH))
    )


def by_itself(lines: tuple[Line, ...]) -> frozenset[str]:
    """Providers that had trouble of their own in the same hours: "Acme was independently struggling"."""
    return frozenset(n.provider for line in lines for n in line.namings if _BY_ITSELF.match(line.after(n.end, 80)))


def _is_blamed(lines: tuple[Line, ...], line: Line, place: int) -> bool:
    name = line.namings[place]
    others = {n.provider for n in line.namings[:place]} - {name.provider}
    ahead = lines[line.index - 1] if line.index else None
    if not others and ahead is not None and ahead.broke and not _LIKENED.search(ahead.text):
        # "A and B both showed an error page. That page belongs to C."
        others = {n.provider for n in ahead.namings} - {name.provider}
        told = _OF_IT.match(line.text) is not None and _is_depended_on(line, place)
        if others:
            return told or _names_the_cause(line, name) or _fronts(line, name) or _is_headed(lines, line, name)
    if not others and _is_headed(lines, line, name):
        return True
    if _is_cause_of(lines, line, place) or (others and line.broke and _comes_from(line, name)):
        return True
    caused = _CAUSED.search(line.before(name.start, 60)) or _SUPPLIES.match(line.after(name.end, 80))
    if not others and caused:
        # "Because of an AWS failure, Snapchat would not load."
        others = {n.provider for n in line.namings} - {name.provider}
    return bool(others) and (_names_the_cause(line, name) or _is_depended_on(line, place))


def _is_headed(lines: tuple[Line, ...], line: Line, name: Naming) -> bool:
    """Whether a sentence without another name blames one for the trouble of the only provider that the headline says broke:
    "The problem originated from a block at Cedar", "an issue in the Cedar system was to blame".
    """
    before = line.before(name.start, _REACH)
    after = line.after(name.end, _REACH)
    named = _LAID_AT.search(before) or _POINTS.search(before) or _TO_BLAME.match(after) or comes_from(before, after)
    named = named or (line.broke and RUNS_ON.search(before) is not None)
    if not named or _NOT_BY.search(before) or any(t.precision is Precision.MONTH for t in line.times):
        return False
    return _sole(lines, line) not in {None, name.provider}


def _comes_from(line: Line, name: Naming) -> bool:
    """Whether a sentence in another language than English says that its trouble comes from a name."""
    before = line.before(name.start, _REACH)
    return comes_from(before, line.after(name.end, _REACH)) or RUNS_ON.search(before) is not None


def _sole(lines: tuple[Line, ...], line: Line) -> str | None:
    """The only provider that the headline, or the sentence below it, says broke; None where a sentence is that one."""
    first = next((one for one in lines[:_OPENING] if one.namings and one.broke), None)
    headed = {n.provider for n in first.namings} if first is not None and first is not line else set[str]()
    return next(iter(headed)) if len(headed) == 1 else None


def _is_cause_of(lines: tuple[Line, ...], line: Line, place: int) -> bool:
    """Whether the trouble of a name is said to have made that of the next: "a Cedar glitch caused the Acme outage", "a
    failure at Cedar, a supplier, triggered an outage across Acme" beneath a headline on Acme.
    """
    following = line.namings[place + 1] if place + 1 < len(line.namings) else None
    name = line.namings[place]
    if following is None or following.provider == name.provider or not line.broke:
        return False
    if _FAULT_AT.search(line.before(name.start, 60)):
        theirs = next((n for n in line.namings[place + 1 :] if n.provider == _sole(lines, line)), None)
        return (
            theirs is not None and _MADE.search(line.text, name.end - line.start, theirs.start - line.start) is not None
        )
    between = line.text[name.end - line.start : following.start - line.start]
    return bool(_CAUSES_THAT.fullmatch(between)) and _ITS_OUTAGE.match(line.after(following.end, 60)) is not None


def _names_the_cause(line: Line, name: Naming) -> bool:
    before, after = line.before(name.start, 90), line.after(name.end, 80)
    if _BLAMES.search(before) or _ORIGIN.search(before) or (_NAMES.search(before) and _AS_CAUSE.match(after)):
        return True
    if _SUPPLIES.match(after) and _CAME_FROM.search(before):
        return True
    return line.broke and bool(_MEANWHILE.search(before) and _FALLS.match(after))


def _fronts(line: Line, name: Naming) -> bool:
    before, after = line.before(name.start, 90), line.after(name.end, 80)
    return _BELONGS.search(before) is not None and (line.broke or _IN_FRONT.match(after) is not None)


def _is_depended_on(line: Line, place: int) -> bool:
    """Whether others wait for the provider; the one that stands next to the word that says so is meant, not those behind it."""
    name = line.namings[place]
    before, after = line.before(name.start, 90), line.after(name.end, 80)
    last = next((n for n in reversed(line.namings[:place]) if n.provider != name.provider), None)
    near = before[-max(0, name.start - last.end) :] if last is not None and last.end < name.start else before
    if _NOT_BY.search(before) or TALK_OF.match(after):
        return False
    if _DEPENDS.search(near) and (line.broke or _UPSTREAM_NEXT.match(after) or _OF_IT.match(line.text)):
        return True
    return line.broke and _BELONGS.search(before) is not None


def is_of_another_day(line: Line, place: int) -> bool:
    """Whether the outage of a name of the sentence (the `place`-th) is said to be another one than that told."""
    name = line.namings[place]
    before = line.before(name.start, 90)
    if any(words.search(before) for words in (_LATER_THAN, _COMES_AFTER, _APART, _OF_THAT_ONE)):
        return True
    following = line.namings[place + 1].start if place + 1 < len(line.namings) else line.end
    return _LOOKING_BACK.match(line.text[name.end - line.start : following - line.start]) is not None
