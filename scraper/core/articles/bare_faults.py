"""Faults of parts that users do not see, named without a word that makes them the cause: "a database performance issue",
"misconfiguration in the control plane". An article on one outage that names one as a fact names why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_PARTS: Final = (
    r"(?:DNS|name resolution|databases?|data ?stores?|config(?:uration)?|wide[- ]area network|network (?:core|switch|hardware|equipment|routing|config\w*)|power|electric(?:al|ity)?|cooling|hardware|software|firmware|back-?end|control[- ]plane|data[- ]plane|routing|routers?|BGP"
    r"|certificates?|cach(?:e|ing)|storage|load[- ]balanc(?:er|ing)|clusters?|kubernetes|k8s|pods?|memory|GPU|CPU|capacity|infrastructure|internal (?:systems?|service|network|tool)|registry|registrar|prox(?:y|ies)|middleware|queue"
    r"|replication|fail-?over|orchestrat\w+|auto-?scal\w+|scaling|resources?|disks?|switch(?:es)?|fib(?:re|er)(?:[- ]optic)?|cables?|data ?cent(?:er|re)|rate[- ]limit(?:er|ing)|firewall|policy|quotas?|metadata|telemetry"
    r"|third[- ]party(?: \w+)?|vendor|supplier|upstream(?: \w+)?|load|compute|feature flags?|bot management|threads?|schema|query|index|regex|(?<!verification )(?<!error )(?<!status )(?<!access )(?<!QR )code(?:base)?|synchroni[sz]ation|IP traffic)"
)
_TROUBLES: Final = (
    r"(?:failures?|faults?|bugs?|issues?|problems?|overloads?|exhaustion|leaks?|expir(?:y|ation)|cuts?|instabilit(?:y|ies)|abnormalit(?:y|ies)|anomal(?:y|ies)|glitch(?:es)?|crash(?:es)?(?:-?loop\w*)?|conflicts?|loss|corruption|breakdowns?"
    r"|bottlenecks?|shortages?|constraints?|saturation|contention|defects?|flaws?|malfunctions?|mismatch|drift|deadlocks?|storms?|strain|imbalances?|regressions?|error|mistakes?|incompatibilit(?:y|ies)|impairments?)"
)
_CHANGES: Final = (
    r"(?:config(?:uration)?|policy|routing|DNS|permissions?|quota|firewall|code|settings?) (?:changes?|updates?|push)"
)
_WORD: Final = r"(?!(?:that|which|who|with|to|of|for|from|how|why|when|was|were|is|are|be|been|had|has|have|in|on|at|by|as|but|while|because|due|said|says|their|its|our|the|an?|some|one|no|not|and|or|this|these|those|any|other|cited|showed|reported|reporting|confirmed|confirms|acknowledged|admitted|admits|announced|denied|denies|warned|warns|blamed|blames|found|suffered|suffers|saw|told|facing|faced|experienced|identified|involved|pointed|points|about|after|into|over|against|without|created|plus|through|during|under|via|upon|within|across|toward|amid|since|until|before|may|might|can|could|will|would|should|then|now|it|they|we|he|she|there)\b)\w[\w’'/-]*"
_FAULT: Final = seldom(
    rf"(?<![\w-])(?:"
    rf"{_PARTS}(?: (?:and|or|/|&) {_PARTS})?(?:[ -](?!(?:error|issue|problem)s?\b){_WORD}){{0,2}}?[ -]{_TROUBLES}"
    rf"|{_CHANGES}"
    r"|mis-?configurations?|human error|race conditions?|memory leaks?|null[- ]pointer exception|crash-?loop\w*|drone strikes?|power (?:outage|cut|failure|loss)s?|DDoS attacks?|cyber-?attacks?"
    rf"|(?:surge|spike|increase|influx|flood|rise|jump) (?:in|of) (?:{_WORD} ){{0,3}}?(?:traffic|demand|load|requests|sign-?ups|log-?ins|queries|connections)"
    rf")(?![\w-])(?P<where> (?:in|within|inside|across|on) (?:(?:its|the|an?|their|our) )?(?:{_WORD} ?){{1,4}})?",
    re.IGNORECASE,
)
_NO_FACT: Final = late(
    r"\b(?:(?:might|may|could|can|would|should)(?: (?:have|be|been|well|also|simply|just|due|to|of|an?)){1,5}|such as|(?:equivalent|reminiscent|kind|sort|version|form) of|akin to|similar to|compar\w+ to|including|includ(?:e|es)|like|ranging from|whether|if|or even|speculat\w+|rumou?rs?|potential(?:ly)?|possib(?:le|ly)|hypothe\w+|might|may|could|can|would|should|often|typically|usually|generally|tends?|risks?|in case of|in the event of|e\.g"
    r"|(?:not|n['’]t|never|no|without|neither|nor|rather than|rul\w+ out|exclud\w*|discount\w*|dismiss\w*|eliminat\w*|fend\w* off|repel\w*|withst\w+|thwart\w*|den(?:y|ied|ies)|avoid\w*|prevent\w*|protect\w*|defend\w*|against|unrelated to|instead of|unlike|despite|apply(?:ing)?|applied|revert\w*|undo\w*|undid|correct(?:ing|ed)|adjust\w*|improv\w*|test(?:ing|s)?|monitor\w*|detect\w*|resolv\w+|recover\w*|fix\w*|mitigat\w+|handl\w+)(?: [\w’'-]+){0,4}?)(?: (?:an?|even|or|and))* ?[\W]?$",
    re.IGNORECASE,
)
"""What may stand anywhere before a fault that is thought of, ruled out, or kept off and not told."""
_EFFECT: Final = late(
    r"(?:caus(?:ed|es|ing)|creat(?:ed|es|ing)|lead(?:s|ing)? to|led to|result(?:ed|s|ing) in|worsen\w*|trigger(?:ed|s|ing)|seen|(?:report|experienc|fac|encounter|suffer)(?:ed|ing|s)?|symptoms? (?:of|like)|due to|(?:cascade|ripple|wave|slew|host|range) of|display(?:s|ed|ing)?|return(?:s|ed|ing)|greeted (?:by|with)|(?:dashboard|console|page|screen|site|website|portal|app|browser)s? (?:also |still |now )?show(?:s|ed|n|ing)?)(?: [\w’'-]+){0,2}? $",
    re.IGNORECASE,
)
"""What the outage did, or users met with; a reason that other rules read."""
_BACK: Final = late(r"\b(?:the|this|that|these|those|any|each|such)\W{1,2}$", re.IGNORECASE)
"""Before what was told already."""
_OPEN_AFTER: Final = late(r"\W*(?:there )?(?:can|could|may|might|would|(?:(?:is|was|were|are|has|had) )?not|unlikely)\b", re.IGNORECASE)  # fmt: skip
_AT_LARGE: Final = late(r"(?:, which| that)? (?:are (?!behind|causing|to blame|responsible|being|affecting)|happen|occur|tend|refer|involve|work|remain|represent)\b|(?:,? or an? |, (?:an? |or ))[^.;]{0,100}?\b(?:can|could|may|might)\b", re.IGNORECASE)  # fmt: skip
"""Behind faults of a kind, of which something is said at any time."""
_TO_MEND: Final = late(r" (?:[\w-]+ ){0,2}?to (?:\w+ly )?(?:mitigate|fix|resolve|restore|address|correct|recover|prevent|reduce|remedy|repair)\b", re.IGNORECASE)  # fmt: skip
"""Behind what was done about a fault."""
_ARTICLE: Final = late(r"\b(?:an?|one|its|their|our) $", re.IGNORECASE)
_BEFORE: Final = late(rf"(?<![\w-])(?:{_WORD} ){{1,3}}$", re.IGNORECASE)
"""The words that go with a fault."""
_NEAR: Final = 60
_STEMS: Final = ("fail", "fault", "bug", "issue", "problem", "overload", "exhaust", "leak", "expir", "cut", "instab", "abnorm", "anomal", "glitch", "crash", "conflict", "loss", "corrupt", "break", "bottleneck", "shortage", "constrain", "saturat", "contention", "defect", "flaw", "malfunction", "mismatch", "drift", "deadlock", "storm", "strain", "imbalance", "regress", "error", "mistake", "incompat", "impair", "change", "update", "push", "misconfig", "mis-config", "race", "exception", "strike", "outage", "attack", "surge", "spike", "increase", "influx", "flood", "rise", "jump")  # fmt: skip
"""Without one of these no fault is named; looked for first, as most sentences have none."""


def bare_faults(sentence: str) -> Iterator[tuple[int, int]]:
    """Offsets of the faults that an English sentence names as facts, in order."""
    if sentence.rstrip(" ”\"'’»").endswith("?"):
        return
    lowered = sentence.lower()
    if not any(stem in lowered for stem in _STEMS):
        return
    for match in _FAULT.finditer(sentence):
        words = _BEFORE.search(sentence, max(0, match.start() - _NEAR), match.start())
        start = words.start() if words is not None else match.start()
        before = sentence[max(0, start - _NEAR) : start]
        if _BACK.search(before) or _NO_FACT.search(before) or _EFFECT.search(sentence[: match.start()][-2 * _NEAR :]):
            continue
        if _NO_FACT.search(sentence[start : match.start()]) or _OPEN_AFTER.match(sentence, match.end()):
            continue
        if _AT_LARGE.match(sentence, match.end()) or _TO_MEND.match(sentence, match.end()):
            continue
        article = _ARTICLE.search(before)
        yield start - (len(article.group()) if article is not None else 0), match.start() + len(match.group().rstrip())
