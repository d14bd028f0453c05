"""Whether a provider's own sentence promises a write-up of the incident, for all to read.

A promise that is not kept is told in public. What is asked, refused, weighed, told of a supplier, sent to some customers only or
said of a product is therefore none, and where a sentence can be read both ways it is none either (decision 0059).
"""

from __future__ import annotations

import re
from datetime import datetime

from scraper.core.language.pledges_abroad import pledge_abroad
from scraper.core.language.text import Span
from scraper.core.patterns import late

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FAULT = r"(?:incident|outage|disruption|downtime|interruption|failure|event|degradation|issue|problem|root causes?|causes?|what (?:happened|went wrong|caused|failed)|why)"
_ADJECTIVES = r"(?:(?:more |fully? |very )?(?:detailed|full|technical|complete|comprehensive|in-depth|thorough|formal|final|extended|public|preliminary|official|initial|longer|proper)[, ]+(?:and )?)"
_NOUN = (
    r"\b(?:post[-‐‑\s]?mortem|post[-‐‑\s]incident (?:review|report|analysis|summary|write-?up)|(?:incident|outage) (?:review|report|analysis|summary|write-?up|retrospective|debrief)|root[-\s]causes? (?:analys[ei]s|report|summary|explanation|review)|rca|pir|rfo|reason for (?:the )?outage|retrospective|after[-\s]action (?:report|review)|corrective action report|write-?up"
    rf"|(?:report|analysis|explanation|summary|review|account|breakdown|article|blog ?post|note|findings|results|conclusions|lessons)(?: \w+){{0,2}}? (?:of|on|about|into|for|from|explaining|describing|detailing|covering|outlining|regarding)\b[^.;,]{{0,40}}?\b(?:{_FAULT}|post-?mortem|investigation)|(?:explain|describe|detail|outline)(?:ing)? {_FAULT}(?: \w+){{0,6}}? in an? (?:[\w-]+ ){{0,2}}?(?:blog ?post|article|report|review|post))\b"
)
_THING = r"(?!['’]?s?[-\s](?:forms?|features?|tools?|templates?|pages?|api|endpoints?|exports?|generators?|builders?|editors?|modules?|tabs?|sections?|widgets?|views?|fields?|functions?|services?|apps?|emails?|downloads?|buttons?|dashboards?|data|databases?|webhooks?|portals?|meetings?|generation|delivery|submissions?|creation|uploads?|systems?|tracking|automations?|process|polic(?:y|ies)|teams?|jobs?)\b)"
_AWAY = r"(?:until|after|before|following|based|once|when|while|per|since|during|as|via|through|named|recommended|identified|whether|if|that|not|no|never|without)"
_WORDS = rf"(?:(?!{_AWAY}\b)[\w’'“”\"/()&-]+,? )"
_WILL = r"(?:['’]ll| will| shall|(?: are|['’]re| is)(?: (?:also|now|still))? (?:going|planning|preparing|aiming|expecting|intending|committed|due|set) to|(?: also| now| fully)? (?:plans?|intends?|aims?|expects?|promises?|commits?|pledges?) to|(?: also| now)? plan(?:ning)? on|(?: are|['’]re) planning on)"
_WE = r"(?:we|i|(?:our|the) (?:[\w-]+ ){0,3}?(?:teams?|engineers|engineering|colleagues|staff|developers|company|operators)|engineering|engineers|operations|support)"
_SHOW = r"(?:publish(?:ing)?|releas(?:e|ing)|shar(?:e|ing)|post(?:ing)?|issu(?:e|ing)|provid(?:e|ing)|send(?:ing)?|put(?:ting)? (?:out|up|together)|writ(?:e|ing)(?: up)?|produc(?:e|ing)|deliver(?:ing)?|prepar(?:e|ing)|present(?:ing)?|mak(?:e|ing)(?: public)?|follow(?:ing)?[- ]up(?: \w+){0,2}? with|(?:come|coming|be|get|report|circle) back(?: \w+){0,2}? with|return with|have(?= an?\b| the\b| our\b)|have (?:published|released|shared|posted)|communicat(?:e|ing)|distribut(?:e|ing)|disclos(?:e|ing)|link(?:ing)?(?: to)?|upload(?:ing)?)"
_SHOWN = r"(?:publish\w*|released|shared|posted|issued|provided|sent|put (?:out|up)|made (?:available|public)|available|public|online|live|ready|linked|delivered|presented|communicated|distributed|disclosed|uploaded|prepared|written|(?<=be )(?:out|up)|found|forthcoming|coming)\b"
_COMING = (
    rf"(?:(?P<to>(?:will|shall|['’]ll|is going to)(?: \w+){{0,3}}? (?:be|get))\b[^.;:]{{0,70}}?\b{_SHOWN}|(?:will|shall|['’]ll)(?: \w+){{0,2}}? (?:follow|come|appear|arrive|go (?:up|out|live)|land)\b"
    r"|(?:is|are)(?: (?:now|also|currently|already|still))? (?:being (?:prepared|written|drafted|put together|finali[sz]ed|compiled|produced)|in (?:preparation|progress|the works|the making)|under ?way|on (?:its|the) way|forthcoming|coming(?: soon)?|planned|promised|due|to (?:follow|come|be (?:published|shared|posted|released))|expected(?! to (?:take|last|need|show|find|begin|start)))"
    r"|to follow\b|to come\b|coming soon\b|follows (?:soon|shortly)\b|eta\b|is due\b|(?:that |which )?we(?: have|['’]ve| had)? promised\b)"
)
_BARE = r"(?:detailed|full|technical|complete|comprehensive|in-depth|thorough|formal|public) (?:\w+ )?(?:report|analysis|explanation|account|breakdown|review|statement)\b"
"""Such a report is one on the incident where it is we who publish it, and may be a product where it "will be available"."""
_FORMS = (
    rf"\b{_WE}(?:\b[^.;:?]{{0,80}}? and(?: then)?)?(?P<at>{_WILL}\b[^.;:?]{{0,60}}?\b{_SHOW} {_WORDS}{{0,7}}?(?:{_NOUN}|{_BARE}){_THING})",
    rf"{_NOUN}{_THING}[,:)\s]*(?:{_WORDS}{{0,10}}?){_COMING}",
    rf"(?:^|[,;:] |\b(?:and|please|you can|you should|you may|so) )(?:expect|look (?:out )?for|look forward to|watch (?:\w+ ){{0,3}}?for|stay tuned for|check back (?:\w+ ){{0,4}}?for) {_WORDS}{{0,6}}?{_NOUN}{_THING}",
    rf"\byou(?:['’]ll| will)(?: (?:also|soon|then))? (?:find|receive|get|see|read) {_WORDS}{{0,4}}?{_NOUN}{_THING}(?=[^.;]{{0,60}}\b(?:by|within|next|in the (?:coming|next)|soon|later)\b)",
    rf"\b{_WE}(?: are|['’]re| is)(?: \w+)? (?:working on|preparing|writing|drafting|putting together|compiling|finali[sz]ing) {_WORDS}{{0,5}}?{_NOUN}{_THING}",
    rf"\b{_WE}(?: have|['’]ve)? (?:begun|started|opened) {_WORDS}{{0,4}}?{_NOUN}{_THING}[^.;]{{0,60}}?{_WILL} (?:\w+ )?{_SHOW}",
)  # fmt: skip
_PLEDGE = tuple(late(form, re.IGNORECASE) for form in _FORMS)
_REFUSED = late(
    r"\b(?:not(?! only\b| later\b| yet\b)|never|no(?! later\b| doubt\b| earlier\b)|nor|neither|none|without|cannot|unable|declin\w+|refus\w+|instead of|rather than)\b|n['’]t\b",
    re.IGNORECASE,
)
_WEIGHED = late(
    r"\b(?:may|might|could|would|should|perhaps|possibly|maybe|probably|(?:un)?likely|potentially|hopefully|hop(?:e|es|ing)|consider\w*|try|attempt|like to|want|wish|ideally|decid\w+|discuss\w*|debat\w+|evaluat\w+|asks?|asked|asking|wonder\w*|requests?|requested|questions?|know|clarif\w+)\b",
    re.IGNORECASE,
)
_REPORTED = late(r"\b(?:would|should|could|asked|requests?|requested|questions?|know)\b", re.IGNORECASE)
_CONDITION = late(
    r"\bif\b(?! (?:you|anyone|any customers?)\b)|\b(?:unless|whether|provided that|assuming|in case|in the event|depending|subject to|too early|not sure|undecided|(?:up)?on request|to be (?:decided|determined)|tbd)\b|\bshould (?:we|it|this|that|the|there)\b"
    r"|\b(?:as|where|when|whenever|wherever) (?:\w+ )?(?:needed|appropriate|required|necessary|warranted|applicable|relevant)\b|\b(?:once|when|after|upon) (?:we (?:have )?)?(?:receiv\w+|receipt)\b|\?\W*$",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"\b(?:supplier|vendor|carrier|partner|(?:hosting|network|cloud|payments?|service|internet|transit|upstream|dns|cdn|data ?cent(?:er|re)) (?:provider|operator|company)|provider|third party|third-party|upstream|aws|amazon|azure|microsoft|google|cloudflare|fastly|akamai|oracle|equinix|cogent|lumen|twilio)(?:['’]s)? (?:\w+ ){0,2}?(?:post[- ]?mortem|rca|root|incident|report|review|analysis|write-?up)|\btheir (?:\w+ ){0,2}?(?:post[- ]?mortem|rca|root|incident|own|report|review|analysis|write-?up)|\b(?:by|from) (?:our |the |an? |their )?(?:\w+ ){0,2}?(?:suppliers?|vendors?|carriers?|partners?|providers?|operators?|third part(?:y|ies)|upstream|aws|azure|google|cloudflare|microsoft)\b|\b(?:with|to|provide|send|give) us\b",
    re.IGNORECASE,
)
_NOT_PUBLIC = late(
    r"\binternal(?:ly)? (?!(?:investigation|analysis|process|work|checks|review (?:is|has))\b)|\binternally\b|\bnda\b|\bprivately\b|\bindividually\b|\bdirectly (?:to|with)\b|\b(?:to|with|for|provide|send|give|offer|email) (?:all |the |any |our )?(?:affected|impacted|enterprise|premium|paying|individual|some) (?:\w+ )?(?:customers|users|clients|accounts|tenants|parties|organi[sz]ations|companies|teams)|\baccount (?:managers?|teams?|representatives?|executives?)|\bsupport tickets?\b|\bregulators?\b|\bauthorit(?:y|ies)\b|\bmanagement\b|\bauditors?\b|\binsurers?\b|\bthe board\b|\bby (?:e-?mail|phone)\b|\bvia e-?mail\b|\byour (?:inbox|account)\b",
    re.IGNORECASE,
)
_PRODUCT = late(
    r"\bexport(?:s|ing)? of\b|\b(?:scheduled|usage|billing|weekly|monthly|daily|quarterly|annual|sales|customer|custom|audit|analytics) (?:\w+ )?(?:reports?|summar(?:y|ies)|analysis|analyses|reviews?)\b|\b(?:available|accessible|working|works?|visible|usable|back|restored|functional|sent|generated|delivered|load) again\b|\breport(?:s| generation|ing) (?:feature|module|pipeline|service|jobs?|delivery)|\binbox\b|\bin the (?:dashboard|app|console|portal|admin|product)\b|\brestore (?:the|our|your)\b|\bupdated? (?:our|the) (?:post-?mortem|incident report|rca) (?:process|template)",
    re.IGNORECASE,
)
_OTHER = late(
    r"\b(?:of|for|on|about|from|into|regarding|covering) (?:(?:the|our|a|an) )?(?:(?:last|previous|earlier|prior|past|another|other|separate|unrelated) (?:\w+['’]?s? ){0,3}?|(?:[\w-]+ ){0,3}?(?:weeks?|months?|years?|quarters?)['’]?s? (?:\w+ )?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)? )(?:incident|outage|event|disruption|issue|failure|downtime|interruption|maintenance)|\b(?:last|previous|past) (?:week|month|quarter|year)['’]s\b",
    re.IGNORECASE,
)
_EVENT = r"(?:incident|outage|event|disruption|issue|failure|downtime|interruption|degradation)"
_MONTH = "|".join(_MONTHS)
_DAY_OF_EVENT = late(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})\w*|(?P<m2>{_MONTH})\w* (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?:,? 20\d\d)?['’]?s? {_EVENT}|\b{_EVENT}s? (?:of|on|from) (?:the )?(?:(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m3>{_MONTH})|(?P<m4>{_MONTH})\w* (?P<d4>\d{{1,2}}))",
    re.IGNORECASE,
)
_LATELY = 4
"""Days within which an outage that a post gives the day of is that of the post itself."""
_CLAUSE = late(
    r"[,;:—–(]\s*(?:and |but |so |then )?|\b(?:and|but|so|then|because|although|though|however),? ", re.IGNORECASE
)
_STOP = late(r"[,;]|\b(?:and|but) ", re.IGNORECASE)


_NAMES = """
mortem analys rca pir rfo review report write retrospective debrief reason expla summary breakdown
account article blog findings results conclusions lessons bericht aufarbeitung erklärung statement note described detail
outlin rapport retour compte explication informe anális explicaci relatório análise rapporto relazione analisi resoconto
verslag evaluatie uitleg terugblik 報告 レポート 分析 説明 ポストモ 再発防止 보고서 분석 리포트 결과
포스트모템 报告 根因 复盘
"""
_STEMS = tuple(_NAMES.split())
"""Of the names of a write-up: what holds none of them is not asked further."""


def pledge(sentence: str) -> Span | None:
    """Where a sentence of a provider's post promises a write-up of the incident that all can read; None where it does not."""
    lowered = sentence.casefold()
    if not any(stem in lowered for stem in _STEMS):
        return None
    found = min((m for p in _PLEDGE if (m := p.search(sentence)) is not None), key=lambda m: m.start(), default=None)
    if found is None:
        return pledge_abroad(sentence)
    parts, (start, end) = found.groupdict(), found.span()
    begin = found.start("at") + 1 if parts.get("at") else start
    if is_taken_back(sentence, begin, end) or _is_of_another(sentence, start, end):
        return None
    return Span(begin, found.end("to") if parts.get("to") else end)


def is_on_another_day(sentence: str, posted: datetime) -> bool:
    """Whether a sentence names an outage by a day that is not about the day of its post."""
    found = _DAY_OF_EVENT.search(sentence)
    if found is None:
        return False
    day, month = ((found[f"{part}1"] or found[f"{part}2"] or found[f"{part}3"] or found[f"{part}4"]) for part in "dm")
    apart = (_MONTHS.index(month[:3].casefold()) + 1 - posted.month) * 30.4 + int(day) - posted.day
    return abs(apart) > _LATELY


def names_day_of_event(sentence: str) -> bool:
    """Whether a sentence names an outage by its day: "the outage of 12 May"."""
    return _DAY_OF_EVENT.search(sentence) is not None


def is_taken_back(sentence: str, start: int, end: int, *, reported: bool = False) -> bool:
    """Whether the clause around a promise refuses it, weighs it, asks for it or makes it wait for something that may never be.
    Where others report it, "would" is no more than their "will".
    """
    own = sentence[_clause_start(sentence, start) : end]
    own = _REPORTED.sub("", own) if reported else own
    refused = _REFUSED.search(own) is not None or _WEIGHED.search(own) is not None
    return refused or _CONDITION.search(sentence) is not None


def _is_of_another(sentence: str, start: int, end: int) -> bool:
    """Whether another company writes it, whether only some may read it, and whether it is a product or on another incident."""
    stop = _STOP.search(sentence, end)
    clause = sentence[_clause_start(sentence, start) : stop.start() if stop else len(sentence)]
    return any(p.search(clause) is not None for p in (_ELSEWHERE, _NOT_PUBLIC, _OTHER)) or (
        _PRODUCT.search(sentence) is not None
    )


def _clause_start(sentence: str, start: int) -> int:
    return max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
