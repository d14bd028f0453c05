"""Whether a range of hours in a provider's post is one of impact: its sentence says that something did not work then.

Posts give the hours of much else: of logs that are looked at, of work, of what went well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from scraper.core.articles.lines import Line
from scraper.core.language.lexicon import Cues, each_in
from scraper.core.model import Claim
from scraper.core.patterns import late

_TROUBLE = late(
    r"\b(?:fail(?:s|ed|ing|ures?)?|errors?|erroneous\w*|incorrect\w*|malformed|stale|stuck|slow\w*|delay\w*|degrad\w+|unavailab\w+|inaccessib\w+|unreachab\w+|unable|unsuccessful\w*|time-?outs?|timing out|timed out|outages?|disrupt\w*|interrupt\w*|downtime|latenc(?:y|ies)|impact\w*|affected|incidents?|issues?|problems?|missing|lost|loss|dropped|exhaust\w*|overload\w*|suppress\w*|duplicate[ds]?|blocked|rejected|throttl\w+|rate[- ]limit\w*|(?:5\d\d|429|40[134])s?|"
    r"(?:elevated|increased|extended|higher|longer|reduced|lower|intermittent)|(?:not|n['’]t|never|neither|nor|no longer) (?:[\w-]+ ){0,4}?(?:\w+ed|able|available|accessible|work\w*|show\w*|load\w*|respond\w*|start\w*|send|sent|see|saw|seen|process\w*|possible|reach\w*|correct\w*|properly|normal\w*|get|receive\w*|run)|(?:no or minimal|no) (?:[\w-]+ ){1,5}?(?:were|was|could|updates|data|events|messages|logs)\b|could(?: not|n['’]t)|experienc\w+|impossible|took (?:up to|longer|as long|more|over|several|minutes|\d\S*)|(?:to a|came to a) (?:halt|standstill))\b|\bonly \d[\d.,]* ?%",
    re.IGNORECASE,
)
"""Beside what the cues of all languages know."""
_WELL = late(
    r"\b(?:no|without|zero|free of|any) (?:\w+ ){0,3}?(?:errors?|impact|outages?|failures?|loss|disruptions?|downtime|issues?|problems?|interruptions?|degradation|incidents?|delays?|alerts?)\b|\b(?:watch\w*|monitor\w*|follow\w*|normal|usual|baseline|expected) (?:the |our )?error rates?\b|\berror budgets?\b"
    r"|(?<!not )(?<!n['’]t )\b(?:not|never|n['’]t) (?:\w+ )?(?:affected|impacted|lost|disrupted|interrupted|involved|at risk)\b|\bunaffected\b|\bno (?:\w+ ){0,3}?(?:was|were) (?:lost|affected|impacted|missing|dropped|corrupted|compromised)\b|\bnone of\b[^.;]{0,40}\b(?:lost|affected|impacted)\b|\b(?:no|nobody|none|no one)(?: \w+){0,2}? (?:reported|saw|noticed|experienced|met|had)\b[^.;]*|\bat no (?:time|point)\b[^.;]*",
    re.IGNORECASE,
)
"""What names trouble to say that there was none."""
_ITSELF = late(
    r"\b(?:this|it|that|these|they|which|one|(?:first|second|third|last|other|initial|final) (?:\w+ )?(?:one|wave|period|window|spike|phase|stretch|occurrence|episode)?)\b[^.;]{0,20}?\b(?:lasted|occurred|happened|started|began|took place|was|were|ran|from|between|again)\b[^.;]{0,30}$|\b(?:during|in|over|for|throughout) (?:this|that|the same) (?:time|period|window|span|interval)\b",
    re.IGNORECASE,
)
"""What was told before, by its pronoun."""
_NAMED = late(
    r"^\W*(?:[\w/’'()-]+ ){0,3}?(?:\w+/)?(?:impact|incident|outage|disruption|downtime|duration|time|times|times?frame|window|when|period|affected|début|durée|dauer|zeitraum|duración|duração|durata|影響|期間|発生|영향|기간)\w*(?: [\w/()’'-]+){0,3}?\s*[:：=–—-]",
    re.IGNORECASE,
)
"""A label before the hours: "Impact: 09:40–11:10", "Date/Time: …"."""
_WORK = late(
    r"\b(?:rolled back|reverted|restarted|rebooted|investigat\w+|debugg\w+|deployed|rolled out|applied|work(?:ed|ing) (?:on|to)|repaired|replaced|monitor\w+|watched|moved|migrated|drained|failed over|switched|replayed|reprocessed|re-?run|retried|backfilled|tested|patched|checked|reviewed|analy[sz]ed|escalated|took part|met|called|discussed|open(?:ed)?|processed|cleared|worked off|caught up|staffed|reachable|on (?:call|duty|site)|(?:maintenance|upgrade|migration|rollout|roll-?back|deployment|test|call|meeting|hours|shift) (?:window |itself )?(?:ran|is|are|was|were|took place|lasted|went on))(?: (?!and\b|no\b|only\b|that\b|which\b|but\b|because\b|while\b|where\b|when\b)[\w'’/-]+){0,6}? ?(?:from|between|at|during|,)? ?\W*$",
    re.IGNORECASE,
)
"""What somebody did then."""
_HARMED = late(
    r"\b(?:delayed|failed|failing|missing|lost|dropped|stale|stuck|affected|corrupt\w*|broken)\b", re.IGNORECASE
)
_HEADING = late(r"\W{0,3}(?:[A-Z][\w/]*\s?){0,2}:")
"""After hours that head what follows: "From 05:50 to 09:03 US/Pacific: …"."""
_AHEAD = late(
    r"\b(?:will|going to|scheduled|planned|plan to|expect to|please|should|must|next)\b[^.;:]{0,80}$", re.IGNORECASE
)
_THEN_AHEAD = late(r"[^.;]{0,24}?\b(?:we|our \w+|engineers) (?:will|plan|are going|intend|expect)\b", re.IGNORECASE)
_CHECKED = late(
    r"[^.;]{0,40}\b(?:(?:are|is|were|was|have been|has been|will be|being) (?:now |also |being |all |still |currently )*(?:check\w*|review\w*|looked at|examin\w+|investigat\w+|analy[sz]ed|inspect\w+|audit\w+|replayed|reprocessed|re-?run|retried|backfilled|kept|stored|retained|complete|safe|intact|fine|valid|healthy|credited|refunded))\b",
    re.IGNORECASE,
)
"""What became of the things of those hours."""
_HOURS = late(r"\d.*\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\b\)?)?", re.DOTALL)
"""The hours themselves, within the words of a claim."""
_BARE = late(r"[^\W\d_]{3,}")
_OF_TIME = """
on between from until the and approximately about around utc gmt pst pdt cet cest est edt jst
pacific eastern time us monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon
tue wed thu fri sat sun
"""
_TIME_WORDS = frozenset(_OF_TIME.split())


def of_impact(claims: Sequence[Claim], lines: Iterable[Line], words: Cues) -> list[Claim]:
    """The claims of a post, without the two bounds of each range of hours in which nothing is said to have been wrong."""
    begun, over = ({(c.start, c.end_offset) for c in claims if c.kind == kind} for kind in ("started", "ended"))
    ranges = begun & over
    cut = tuple(lines)
    idle = {span for span in ranges if not _is_of_impact(span, cut, words)}
    return [c for c in claims if (c.start, c.end_offset) not in idle or c.kind not in {"started", "ended"}]


def _is_of_impact(span: tuple[int, int], lines: Sequence[Line], words: Cues) -> bool:
    line = next((one for one in lines if one.start <= span[0] < one.end), None)
    if line is None:
        return True
    hours = _HOURS.search(line.text, span[0] - line.start, span[1] - line.start)
    begin, end = hours.span() if hours else (span[0] - line.start, span[1] - line.start)
    before, after = line.text[:begin], line.text[end:]
    heads = _HEADING.match(after) is not None and not _own_words(before)
    if heads or _NAMED.search(before) or not _own_words(before + after):
        return True
    work = _WORK.search(before)
    if (work and not _HARMED.search(work.group())) or _AHEAD.search(before) or _THEN_AHEAD.match(after):
        return False
    if _CHECKED.match(after) and not _is_trouble(before, words):
        return False
    return _ITSELF.search(before) is not None or _is_trouble(_WELL.sub(" ", line.text), words)


def _is_trouble(text: str, words: Cues) -> bool:
    return _TROUBLE.search(text) is not None or next(each_in(words.broke, text), None) is not None


def _own_words(text: str) -> list[str]:
    """The words of a sentence that are no words of time: where there are none, the hours are a heading of what follows."""
    return [w for w in _BARE.findall(text.casefold()) if w not in _TIME_WORDS]
