"""Things that broke, by name: "a cable was cut", "a crew dug up a line", "because the cooling failed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scraper.core.language.seldom import seldom

_BROKEN = seldom(
    r"(?P<cause>\b(?:an?|the|its|their|one|two|three|several|some|our|both|underwater|undersea) (?:(?!(?:because|after|when|since|that|which|as|while|if|and)\b)[\w’'&.-]+ ){0,6}?(?:cables?|fib(?:re|er)s?|lines?|certificates?|servers?|databases?|switch(?:es)?|routers?|disks?|drives?|generators?|cooling(?: system)?|domain|licen[cs]e|power supply|transformer|data ?-?cent(?:re|er)s?|facilit(?:y|ies)|pumps?|valves?|chillers?|sprinklers?|control plane|nodes?|clusters?|storage|equipment|table|files?|script|queue|cache|index|machine|breaker|pipe|tower|poles?|ducts?|conduits?)(?:, [^,.;:!?]{3,90},)?"
    r" (?:[\w’'&-]+ ){0,8}?(?:(?:was|were|had been|has been|have been|got|being) (?:accidentally |inadvertently |mistakenly |physically |badly |also |partially |deliberately |incorrectly )?(?:cut|severed|damaged|mis-?configured|overloaded|overwhelmed|corrupted|flooded|stolen|blocked by mistake|suspended by mistake|vandali[sz]ed|unplugged|disconnected|switched off|deleted|erased|exhausted|struck by lightning|sliced|dug up|ruptured|crushed|snapped|torn|destroyed|burn(?:t|ed))|(?:had |has |have )?(?:expired|overheated|caught fire|filled up|malfunctioned|fell behind|exploded|ran out of [\w ]{3,20}|run out of [\w ]{3,20}|lost (?:power|cooling|electricity)))\b)"
    r"|\b(?P<halted>(?:(?:an?|the|one|two|three|several|some|both|all|multiple|many) )?(?:(?!after|when|because|since|as|that|and|the|an?)[\w’'-]+ ){0,4}?(?:pumps?|chillers?|generators?|compressors?|(?:cooling|air-?[ -]conditioning|UPS|power) units?|circuit breakers?)(?: (?:at|in|of) (?:[\w’'-]+ ){1,4}?| )(?:had |all |both |then )*(?:shut (?:themselves |itself )?down|tripped|failed|stopped(?: working)?|cut out|gave out|broke down|gone down|went down)\b)"
    r"|\b(?P<severed>(?:(?:an?|the|some|two|several) )?(?:(?!after|when|because|since|as|that|and)[\w-]+ ){0,3}?(?:workers?|crews?|contractors?|excavators?|diggers?|backhoes?|thieves|vandals|engineers?|technicians?|trucks?|lorry|ships?|vessels?|anchors?|builders?|party|squirrel|rats?)(?:, [^,.;:!?]{3,60},)? (?:[\w-]+ ){0,14}?(?:cut|severed|damaged|sliced|dug|disconnected|unplugged|ripped|snapped|pulled|struck) (?:[\w’'-]+ ){0,5}?(?:cables?|fib(?:re|er)s?|lines?|power|wires?|poles?|switch|plug|pipe)\b)"
    r"|\b(?:because|after|when|as|since|that) (?P<failed>(?:an?|the|its|their|one|two|three|several|some|our|both) (?:[\w’'&.-]+ ){0,6}?(?:servers?|databases?|switch(?:es)?|routers?|disks?|drives?|generators?|cooling|power supply|transformer|data ?-?cent(?:re|er)s?|nodes?|clusters?|storage|equipment|hardware|cooling systems?|cooling units?|chillers?|component|backup|module|card|subsystem|file|update|upgrade|migration|deployment|link|batter(?:y|ies)|power)(?: (?:in|at|of|for) (?:[\w’'&-]+ ){1,6}?)?(?: ?(?:had |has )?(?:failed|crashed|went (?:down|offline|wrong|awry)|gone (?:wrong|awry)|broke(?: down)?|tripped|stopped working)))\b"
    r"|(?:\b(?:because|after|when|since)|[;—–]) (?P<collapsed>(?:(?!after|when|because|since|users?|customers?|that|and)[\w’'&-]+ ){1,4}?(?:infrastructure|communications?|clusters?|gateways?|layer|replication|fail-?over|load balanc(?:er|ing)|pipeline|subsystems?|databases?|cooling|authentication|resolution|storage|hardware) (?:had |has )?(?:failed|crashed|collapsed|broke(?: down)?|stopped working))\b"
    r"|\b(?:after|when|because|as|since) (?P<cutter>(?:an?|the|some|two|several) (?:(?!that|which|who|was|were|is|are)[\w’'-]+ ){1,5}?(?:had |has |have )?(?:accidentally |inadvertently |mistakenly )?(?:cut|severed|damaged|sliced|hit|struck|snapped|tore|dug|chewed|gnawed|ripped|pierced|drilled) (?:through |up |into |out )?(?:[\w’'-]+ ){0,5}?(?:cables?|fib(?:re|er)s?|lines?|wires?|wiring|conduits?)\b)"
    r"|\b(?P<animal>(?:an?|the|some|two) (?:[\w-]+ )?(?:squirrels?|rats?|mouse|mice|snakes?|birds?|martens?|cats?|raccoons?|possums?|monkeys?|geckos?|ants|beavers?|fox(?:es)?|crows?) (?:had |has |have )?(?:got|gotten|crawled|climbed|chewed|gnawed|bit|bitten|shorted|short-circuited|fell|fallen|flew|flown|nested|come|came|touched) (?:[\w’'-]+ ){1,8}?(?:cables?|fib(?:re|er)s?|lines?|wires?|wiring|transformer|substation|equipment|switchgear|box|generator|power|plant|rack|cabinet)\b)"
    r"|\b(?P<hacked>(?:hackers?|criminals|attackers|cybercriminals|intruders) (?:had |has |have )?(?:encrypted|attacked|locked|disabled|infected|crippled|flooded|paraly[sz]ed)(?: [\w’'-]+){1,5})\b"
    r"|\b(?P<attacked>(?:was|were|had been|been|came|being) (?:attacked\b|hacked\b|under (?:an? )?(?:[\w-]+ ){0,3}?attack|(?:hit|struck|targeted|knocked out|overwhelmed) by (?:an? )?(?:[\w()-]+ ){0,5}?attacks?|the (?:target|victim|subject) of (?:an? )?(?:[\w()-]+ ){0,5}?attacks?)|(?:launch(?:ed|ing)|carried out) (?:[\w-]+ ){0,6}?attacks?\b)"
    r"|\b(?P<slip>(?:physically|accidentally|inadvertently|mistakenly|erroneously|unintentionally) (?!left\b|separated|located|isolated|based|posted|sent|charged|told)\w+(?:ed|cut|put|set|took|shut|ran)\b)",
    re.IGNORECASE,
)
"""Things that broke, by name: English, where clauses tell it as often as nouns do."""
_BREAKS = ("cut", "sever", "damage", "config", "overload", "overwhelm", "corrupt", "flood", "stole", "by mistake", "vandal", "plug", "disconnect", "switched", "delet", "erase", "exhaust", "struck", "slice", "dug", "rupture", "destroy", "burn", "expire", "overheat", "fire", "filled", "malfunction", "explode", "ran out", "run out", "lost ", "attack", "hack", "accident", "inadvert", "mistaken", "erroneous", "unintention", "physical", "fail", "crash", "collapse", "went ", "fell ", "gone ", "broke", "trip", "stopped", "ripped", "snapped", "pulled", "chew", "gnaw", "pierc", "drill", "tore", " bit", " got ", "crawl", "climb", "short", "nest", "touch", "came ", "come ", "flew", "encrypt", "lock", "disabl", "infect", "crippl", "paraly", "hit ", "cut ", "crush", "torn", "shut ", "cut out", "gave out")  # fmt: skip
"""Stems without one of which `_BROKEN` cannot match."""
_OUTRIGHT = frozenset({"cause", "attacked", "severed", "halted"})
"""Ways of breaking that need no outage beside them."""


class BrokenThing(NamedTuple):
    """Offsets in a sentence of a thing with what befell it (`end` is None where it goes on as far as its clause does), and
    where the words for that end.
    """

    start: int
    end: int | None
    said: int


def broken_things(sentence: str, *, broke: bool) -> Iterator[BrokenThing]:
    """Things that an English sentence says broke. `broke`: it, or what it goes on from, says that something does not work."""
    lowered = sentence.lower()
    if not any(stem in lowered for stem in _BREAKS):
        return
    for match in _BROKEN.finditer(sentence):
        group = str(match.lastgroup)
        if broke or group in _OUTRIGHT:
            yield BrokenThing(match.start(group), None if group == "slip" else match.end(group), match.end())
