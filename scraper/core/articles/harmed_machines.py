"""Clauses that tell what harmed a machine: a force of nature or of war that struck a house, a supplier that failed, a part
that could no longer do its work. English, where the harm is told by a verb as often as by a noun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.core.language.seldom import seldom

_HOUSES: Final = r"(?:data ?-?cent(?:re|er)s?|facilit(?:y|ies)|(?:server|battery|machine|equipment|electrical) rooms?|substations?|server farms?|campus|cable landing stations?|telephone exchanges?|cell towers?|power (?:lines?|plants?|stations?|grid)|transformers?|generators?|batter(?:y|ies)|cooling (?:systems?|towers?|plant)|UPS units?)"
_LINES: Final = (
    r"(?:(?:fib(?:re|er)|transmission|power|telephone|internet)[\w’' -]{0,16}?(?:lines?|cables?|links?|trunk)|cables?)"
)
_FORCES: Final = r"(?:drones?|missiles?|rockets?|objects?|projectiles?|shrapnel|trucks?|cars?|trees?|(?:drone |air |missile |military |lightning )?strikes?|fires?(?: incident)?|blaze|flood(?:s|ing|waters?)?|(?<!under )water|deluge|rainwater|coolant|lightning|(?:\w+)?storms?|tornado(?:es)?|hurricane|typhoon|explosions?|blasts?|smoke|debris|heat)"
_ADVERBS: Final = r"(?:(?:reportedly|apparently|directly|also|physically|had|has|have|allegedly|badly|then|first) )*"
_HITS: Final = r"(?:hit|struck|damaged|flooded|destroyed|engulfed|swept (?:through|into)|tore through|(?:leaked|seeped|poured|got|entered|flowed)(?: into)?|broke out (?:in|at|on|near)|(?:occurred|happened|started|began) (?:in|at)|knocked out|took out|disabled|burned|burnt|spread (?:to|through))"
_TROUBLE: Final = r"(?:failures?|outages?|issues?|problems?|faults?|disruptions?|breakdowns?|malfunctions?|glitch(?:es)?|interruptions?)"
_SUPPLIERS: Final = r"(?:third[- ]party (?:[\w-]+ ){0,3}?(?:services?|systems?|platforms?|tools?|apps?)|providers?|vendors?|suppliers?|partners?|carriers?|operators?|contractors?|processors?|hosts?)"
_HARMED: Final = seldom(
    rf"(?P<struck>(?<![\w-])(?:(?:an?|the|one|two|three|some|several|nearby) )?(?:(?!that|when|after|as|and|of|in|from|for|by|which)[\w-]+ ){{0,2}}?{_FORCES} {_ADVERBS}{_HITS} (?:[\w’'&-]+ ){{0,8}}?(?:{_HOUSES}|{_LINES})(?![\w-]))"
    r"|(?P<unplugged>(?<![\w-])(?:an?|the) (?:(?!that|which|who|was|were|is)[\w’'-]+ ){1,7}?(?:had |has |have )?(?:cut|knocked out|interrupted|took out|disrupted|severed) (?:off )?(?:the )?(?:main )?(?:power|electricity|mains)(?: supply)?(?: (?:to|at|in|for) (?:[\w’'-]+ ){0,5}?[\w’'-]+)?)"
    rf"|(?P<severed>(?<![\w-])(?:an?|the) (?:(?!that|which|who|was|were|is)[\w’'-]+ ){{1,4}}?(?:accidentally |inadvertently |had )*(?:severed|cut through|sliced(?: through)?|ripped (?:out|through|up)) (?:[\w’'&-]+ ){{0,5}}?{_LINES}(?![\w-]))"
    rf"|(?P<hit>(?<![\w-])(?:(?:an?|the|its|one|two|three|some|several|both|multiple) )(?:(?!that|when|after|as|and)[\w’'&-]+ ){{0,4}}?(?:data ?-?cent(?:re|er)s?|facilit(?:y|ies)|substations?|sites?)(?: (?:in|at|of|near) (?:[\w’'&-]+ ){{1,4}}?| )(?:was|were|had been|have been) (?:directly |physically |also )*(?:struck|hit|flooded)\b(?! by (?:[\w’'-]+ ){{0,4}}?(?:{_TROUBLE}|downtime)\b)(?: by (?:[\w’'-]+ ){{0,4}}?{_FORCES}(?![\w-]))?)"
    rf"|(?P<supplier>(?<![\w-])(?:(?:an?|one|the|its|our|their) (?:of (?:its|our|their|the) )?(?:[\w’'-]+ )?(?:third[- ]party|upstream|external|outside|underlying)(?: [\w’'-]+){{0,2}}?|(?:its|our|their)(?: [\w’'-]+){{0,2}}?) {_SUPPLIERS} {_ADVERBS}(?:experienced|suffered|had|encountered|faced|reported|(?:was|is|were|are) (?:having|experiencing|suffering|facing)) (?:an? |some |its own |their own )?(?:[\w-]+ ){{0,3}}?{_TROUBLE}(?![\w-]))"
    rf"|(?P<upstream>(?<![\w-])(?:an?|one of (?:its|our|the|their)|its|our|their) (?:[\w’'-]+ ){{0,3}}?{_SUPPLIERS}(?: (?:of|for|that|which|who|supplying|providing|behind) (?:[\w’'&-]+ ){{1,12}}?|, [^,.;]{{2,30}}, | )(?:was|were|is|are|had been|has been|went|had gone|has gone) (?:also )?(?:down|offline|unavailable|unreachable|not (?:working|responding|available)|knocked out|in trouble|having (?:issues|problems|trouble))(?![\w-]))"
    r"|\b(?:because|since|as) (?P<unable>(?:the|its|their|our) (?:[\w’'-]+ ){0,4}?(?:(?:control|data|management) planes?|end-?points?|gateways?|resolvers?|load balancers?|proxies|databases?|name servers?|clusters?) could (?:no longer|not) (?!keep|handle)[^.;:!?()\n“”\",]{4,70}?)(?=[.;:!?,()\n“”\"]|$|\s(?:and|which|so|while|but)\b)"
    r"|(?P<apart>(?<![\w-])(?:the|its|their|our|two|some|several) (?:(?!users?\b|customers?\b|people\b|members\b|that\b|which\b)[\w’'-]+ ){0,12}?(?:servers?|systems?|databases?|nodes?|clusters?|services|data ?-?cent(?:re|er)s|components?|machines|switch(?:es)?|routers?|sites)\b(?:(?! that | which )[^.;:!?()\n“”\"]){0,60}? (?:could not|couldn['’]t|could no longer|(?:was|were) unable to|(?:was|were) no longer able to|lost the ability to|failed to) (?:\w+ly )?(?:communicate|talk|speak|connect|synchroni[sz]e)(?: with| to)? (?:each other|one another|\w+ other))(?![\w-])"
    r"|(?P<idle>(?<![\w-])(?:an?|the|its|our|one|both|two|neither) (?:(?!that|which|when|after|as|and|of)[\w’'-]+ ){0,3}?(?:firewalls?|generators?|back-?ups?(?: (?:systems?|generators?|power|servers?|links?))?|batter(?:y|ies)|switch(?:es)?|routers?|fail-?overs?(?: (?:systems?|mechanisms?))?|UPS|breakers?|controllers?|load balancers?|sensors?|pumps?|chillers?|redundan(?:t|cy) (?:systems?|links?|servers?|equipment|mechanisms?))"
    r"(?: (?:at|in|of|on) (?:[\w’'&-]+ ){0,3}?[\w’'&-]+)? (?:did not|didn['’]t|failed to|could not|couldn['’]t) (?:function|work|kick in|activate|start(?: up)?|take over|fail ?over|switch over|engage|respond|trip|operate|come on(?:line)?)(?: properly| correctly| automatically| as (?:expected|intended|designed|planned))?)(?![\w-])"
    r"|(?P<breached>(?<![\w-])(?:(?:standard|proper|established|correct|internal|normal|agreed|its|the|safety|operating|change|escalation) ){1,3}(?:processes|procedures?|protocols?|instructions?) (?:was|were|had been|has been|have been) not (?:been )?(?:properly |correctly |fully )?followed)(?![\w-])"
    r"|(?P<sprayed>(?<![\w-])(?:the )?fire (?:suppression|extinguish\w+) systems? (?:was|were|had been|got) (?:activated|triggered|discharged|set off)\b)",
    re.IGNORECASE,
)
_STEMS: Final = (
    ("struck", ("hit", "struck", "damage", "flood", "destroy", "engulf", "swept", "tore", "leaked", "seeped", "poured", " got ", "entered", "flowed", "broke out", "occurred", "happened", "started", "began", "knocked", "took out", "disabled", "burn", "spread", "sever", "through", "sliced", "ripped", "suppression", "extinguish", "could no", "cut", "interrupt", "disrupt")),
    ("of what", ("cent", "facilit", "room", "station", "farm", "campus", "exchange", "tower", "power", "transformer", "generator", "batter", "cooling", "ups", "cable", "line", "link", "trunk", "site", "suppression", "extinguish", "could no")),
)  # fmt: skip
_IDLE: Final = (
    "did not",
    "didn",
    "failed to",
    "could",
    "not followed",
    "not been",
    "not properly",
    "not fully",
    "unable to",
    "longer able",
    "ability to",
)
_FAILING: Final = (
    "provider",
    "vendor",
    "supplier",
    "partner",
    "carrier",
    "operator",
    "contractor",
    "processor",
    "host",
)
_OUTRIGHT: Final = frozenset({"struck", "severed", "hit"})
"""Harm that needs no outage beside it."""


def harmed_machines(sentence: str, *, broke: bool) -> Iterator[tuple[int, int]]:
    """Offsets of the clauses of an English sentence that tell what harmed a machine or whose supplier failed. `broke`: it, or
    what it goes on from, says that something does not work.
    """
    lowered = sentence.lower()
    harmed = all(any(stem in lowered for stem in stems) for _, stems in _STEMS)
    if not harmed and not any(stem in lowered for stem in (*_FAILING, *_IDLE)):
        return
    for match in _HARMED.finditer(sentence):
        if broke or match.lastgroup in _OUTRIGHT:
            yield match.span(str(match.lastgroup))
