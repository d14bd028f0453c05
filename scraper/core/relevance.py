"""Whether an article is an outage report at all, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.lines import Line
from scraper.core.model import Claim, ProviderRole, Relevance
from scraper.core.passages import Reading

_I = re.IGNORECASE
_LEAD = 4
_LEAST = 0.35
"""Score under which an article is no outage report."""

_TEMPLATE = re.compile(
    r"\[(?:insert|your|add|enter|date|time|company|name|tbd|todo|placeholder)\b[^\]]{0,120}\]|\{\{[^}]{1,80}\}\}|<(?:insert|your)[^>]{1,60}>|lorem ipsum|\bXX:XX\b",
    _I,
)
_INVENTED = re.compile(
    r"\b(?:hypothetical(?:ly)?|imagine (?:that|a|an|if|this|it|for|waking)|suppose (?:that|a|an|for)|fictional|fictitious|thought experiment|what (?:would|if|could) (?:happen|\w+ (?:went|goes|were))|simulated (?:outage|incident)|tabletop exercise|scenario|in this story|satire|april fools?)\b",
    _I,
)
_OTHER_TOPICS = (
    re.compile(
        r"\b(?:quarterly|earnings|revenue|per share|shares (?:rose|fell|jumped|dropped|slid)|fiscal|guidance|net income|profit|ebitda|analysts? expect|stock (?:price|market|rose|fell)|investors?|valuation|ipo|funding round|market cap)\b",
        _I,
    ),
    re.compile(
        r"\b(?:lawsuits?|sue[ds]?|suing|plaintiffs?|class[- ]action|court|judge|jury|settle(?:s|d|ment)|damages|legal|complaint filed|attorneys?|litigation|antitrust)\b",
        _I,
    ),
    re.compile(
        r"\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed)?|introduc(?:es|ed|ing)|announces? (?:a |the |its )?new|rolls? out|new (?:feature|model|plan|version)s?|now available|debuts?|partnership|acqui(?:res|red|sition))\b",
        _I,
    ),
    re.compile(
        r"\b(?:data breach|breach(?:ed|es)?|hack(?:ed|ers?|ing)|ransomware|stolen|leak(?:ed|s)?|exfiltrat\w+|malware|phishing|vulnerabilit(?:y|ies)|cve-\d+|exposed (?:data|records)|system prompts?|source code)\b",
        _I,
    ),
    re.compile(
        r"\b(?:power (?:outages?|cuts?|grid|lines?|failures?)|electricity|utility|utilities|substations?|blackouts?|megawatts?|customers without power|storms?|hurricane|transformer|load[- ]shedding|restore power|pg&e|duke energy)\b",
        _I,
    ),
)
_POWER = 4
_EVERGREEN = re.compile(
    r"\b(?:how to (?:check|fix|tell|know|find out|troubleshoot|solve|resolve|see)|(?:what|things) to do (?:when|if)|(?:is|are) [\w .’'-]{2,30} down\?|(?:troubleshoot|troubleshooting|step[- ]by[- ]step|easy (?:fixes|ways|steps)|(?:\d+|best|quick|simple) (?:ways|fixes|methods|steps|alternatives|solutions|tips)|ultimate guide|complete guide|faq|frequently asked|check (?:the|its|their|our) (?:official )?status page|"
    r"clear (?:your )?(?:browser )?(?:cache|cookies)|restart (?:your|the) (?:router|device|app|browser)|check your internet|reinstall|update the app|try (?:a different|another) browser|disable (?:your )?(?:vpn|extensions)|why is [\w .’'-]{2,30} (?:down|not working)|common (?:reasons|causes|issues|errors)))\b",
    _I,
)
_EVERGREEN_TITLE = re.compile(
    r"^(?:how to|is [\w .’'-]{2,30} down(?: (?:right now|today))?\s*\?|what to do|why is|why does|why do|\d+ (?:ways|fixes|things|tips|best)|[\w .’'-]{2,30} (?:not working|down)\?|fix:|guide|[\w .’'-]{2,40} status(?: page| checker)?:?$|best |top )|\b(?:how to (?:fix|check|tell)|what to do|fixes\b|troubleshoot|explained: how|guide to|server status|current status|alternatives)",
    _I,
)
_OPINION = re.compile(
    r"\b(?:opinion|op-ed|commentary|editorial|i (?:think|believe|argue|was|am|have|had|would)|my (?:view|take|own)|we (?:must|should|need to)|column(?:ist)?|perspective|hot take|the case for|the case against|why (?:we|you|i|the|every) \w+)\b",
    _I,
)
_OPINION_TITLE = re.compile(
    r"\s*(?:opinion|editorial|op-ed|commentary|column|kommentar|tribune|opinión|editoriale)\b\s*[:|–—-]", _I
)
_STATUS = re.compile(
    r"\b(?:down|outages?|status|not working|offline|unavailable)\b|障害|故障|장애|сбой|ausf[aä]ll|störung|panne|ca[ií]da|queda",
    _I,
)
_POSTMORTEM = re.compile(
    r"\b(?:post-?\s?mortem|post-incident (?:review|report)|root[- ]cause analysis|incident (?:report|review)|what (?:happened|went wrong)|lessons (?:learned|from)|(?:a |our )?detailed (?:look|account|explanation)|(?:summary|review) of the [\w ]{0,30}(?:event|incident|outage|disruption)|explain(?:s|ed)? (?:what caused|the cause|why))\b",
    _I,
)
_FIRST_PERSON = re.compile(
    r"\b(?:our (?:engineers|team|systems|customers|service|monitoring|network|api|database|on-call)|we (?:apologi[sz]e|identified|deployed|rolled back|detected|observed|experienced|are sorry|began|have (?:implemented|added|taken)|will (?:be )?(?:implement|add|improv|chang)\w*))\b",
    _I,
)
_ROUNDUP = re.compile(
    r"\b(?:(?:biggest|worst|major|notable|top|recent|largest|most (?:notable|significant|disruptive)) (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|failures|downtimes)|(?:series|string|spate|streak|wave|history|timeline|list|round-?up|recap|pattern) of (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|failures)|"
    r"outage (?:streak|history|timeline|tracker|report|round-?up)|(?:weekly|monthly|daily|annual|year(?:ly)?|quarterly|week|month|year) (?:in review|round-?up|digest|recap|outage|reliability|report)|in review|throughout (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:week|month|year))|"
    r"summary based on \d+ (?:sources|articles)|digest of|this week in|news (?:digest|briefing|roundup)|(?:repeated|frequent|multiple|several|numerous|recurring) (?:[\w-]+ ){0,2}?(?:outages|incidents|disruptions) (?:in|this|over|since|throughout|during|across))\b",
    _I,
)
_DIGEST = re.compile(
    r"\bsummary based on \d+ (?:sources|articles)\b|\b(?:in (?:today[’']s|this week[’']s)|weekly|daily) (?:digest|briefing|newsletter|round-?up)\b",
    _I,
)
_HAPPENED = re.compile(
    r"\b(?:went down|was down|were down|is down|are down|suffer(?:ed|s|ing)|experienc(?:ed|ing)|hit by|struck|crash(?:ed|es)|unavailable|offline|disrupted|knocked|reported|unable to|resolved|restored|investigating)\b",
    _I,
)
_TITLE_DOWN = re.compile(
    r"\b(?:outages?|down|downtime|disruptions?|offline|crash(?:ed|es)?|goes dark|unavailable|not working|errors?|back online|restored)\b",
    _I,
)


@dataclass(frozen=True, slots=True)
class Signals:
    """What an article shows, each 0 to 1 or a count."""

    headline: bool
    lead: bool
    broke_share: float
    facts: int
    days: int
    other_days: int
    known: bool


def _signals(reading: Reading, claims: tuple[Claim, ...]) -> Signals:
    title = _title(reading)
    lead = reading.lines[:_LEAD]
    broke = [line for line in reading.lines if line.broke]
    own = [c for c in claims if c.about is None]
    telling = {
        c.kind
        for c in own
        if c.kind
        in {
            "started",
            "ended",
            "duration",
            "acknowledged",
            "peak_reports",
            "error_code",
            "cause",
            "symptom",
            "component",
        }
    }
    others = {c.about.day for c in claims if c.about is not None and c.about.day}
    return Signals(
        bool(reading.words.broke.search(title)) and bool(_TITLE_DOWN.search(title) or not title.isascii()),
        any(line.broke and (_HAPPENED.search(line.text) or not line.text.isascii() or line.namings) for line in lead),
        len(broke) / max(len(reading.lines), 1),
        len(telling),
        len(reading.frames.days),
        len(others),
        any(m.role is ProviderRole.PRIMARY for m in reading.roles),
    )


def _title(reading: Reading) -> str:
    return reading.page.title or (reading.lines[0].text if reading.lines else "")


def _rate(pattern: re.Pattern[str], lines: tuple[Line, ...]) -> float:
    return sum(1 for line in lines if pattern.search(line.text)) / max(len(lines), 1)


def relevance(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    """The kind of article, and how far it is an outage report (0 to 1, two decimals)."""
    signals = _signals(reading, claims)
    kind, most = _judged(reading, signals, claims)
    return kind, round(min(_score(signals), most), 2)


def _judged(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    """The kind, and the score it has at most."""
    text, title = reading.text, _title(reading)
    specific = _specific(signals, claims)
    if _TEMPLATE.search(text):
        found = Relevance.IRRELEVANT, 0.1
    elif _invented(reading):
        found = Relevance.IRRELEVANT, 0.2
    elif _is_evergreen(reading, title, specific=specific) and _STATUS.search(text):
        found = Relevance.EVERGREEN, 0.5
    elif _OPINION_TITLE.match(title) and any(line.broke for line in reading.lines):
        found = Relevance.OPINION, 0.5
    elif _score(signals) < _LEAST or _elsewhere(reading, signals):
        found = Relevance.IRRELEVANT, 0.3
    else:
        found = _kind(reading, signals, specific=specific), 1.0
    return found


def _score(signals: Signals) -> float:
    score = (
        0.3 * signals.headline
        + 0.25 * signals.lead
        + min(signals.broke_share, 0.5) * 0.4
        + min(signals.facts, 5) * 0.05
    )
    score += 0.1 * bool(signals.days) + (0.05 if signals.known else 0.0)
    return min(score, 1.0)


def _invented(reading: Reading) -> bool:
    early = " ".join(line.text for line in reading.lines[:3])
    return _INVENTED.search(early) is not None and not re.search(r"downdetector|status page", early, _I)


def _elsewhere(reading: Reading, signals: Signals) -> bool:
    """The article is on something else (earnings, a lawsuit, a launch, a breach, the power grid)."""
    title = _title(reading)
    for number, topic in enumerate(_OTHER_TOPICS):
        share = _rate(topic, reading.lines)
        titled = topic.search(title) is not None
        if number == _POWER and titled and not signals.known:
            return True
        if titled and share >= 0.25 and not (signals.headline and signals.facts >= 4):
            return True
        if share > 0.3 and share > 1.2 * signals.broke_share and not signals.headline:
            return True
    return False


def _kind(reading: Reading, signals: Signals, *, specific: bool) -> Relevance:
    title = _title(reading)
    if _is_roundup(reading, title, signals, specific=specific):
        return Relevance.ROUNDUP
    if _POSTMORTEM.search(title) or (_rate(_FIRST_PERSON, reading.lines) > 0.15 and _POSTMORTEM.search(reading.text)):
        return Relevance.POSTMORTEM
    if not specific and _rate(_OPINION, reading.lines) > 0.12:
        return Relevance.OPINION
    return Relevance.INCIDENT


def _specific(signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether the article tells one event: it gives a day, a clock time, a length or a count of its own."""
    own = {
        c.kind
        for c in claims
        if c.about is None and (c.at is not None or c.kind in {"duration", "peak_reports", "started"})
    }
    return bool(signals.days) or bool(own & {"started", "ended", "acknowledged", "duration", "peak_reports"})


def _is_evergreen(reading: Reading, title: str, *, specific: bool) -> bool:
    share = _rate(_EVERGREEN, reading.lines)
    if _EVERGREEN_TITLE.search(title):
        return share > 0.1 or not specific
    return share > 0.3 or (share > 0.15 and not specific)


def _is_roundup(reading: Reading, title: str, signals: Signals, *, specific: bool) -> bool:
    if _DIGEST.search(reading.text):
        return True
    lead = " ".join(line.text for line in reading.lines[:2])
    if _ROUNDUP.search(title):
        return True
    if _ROUNDUP.search(lead) and (not specific or signals.other_days >= 2):
        return True
    primaries = [m for m in reading.roles if m.role is ProviderRole.PRIMARY]
    if signals.other_days >= 4 and not signals.headline:
        return True
    return not specific and (_ROUNDUP.search(reading.text) is not None) and bool(primaries)
