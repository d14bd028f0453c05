"""The clause in which a time stands, and what its verb makes of the time: growth, a fall, a count, work, a plan."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import AROUND, BY, SINCE
from scraper.core.articles.timing_cues import Cue
from scraper.core.articles.until_then import UNTIL
from scraper.core.language.deeds import (
    CROWD,
    FALLING,
    FIRST,
    I_MUST,
    MENDS,
    OCCURS,
    ORDERS,
    OUTSIDERS,
    REACHED,
    RISING,
    SAYS,
    THERE_WERE,
    TO_COME,
    UP_TO,
    WORKERS,
)
from scraper.core.language.lexicon import Cues
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

BOUND = late(
    r"[;:؛；。।]|[,،，、](?!\d)|(?<!\d)\s[–—-]\s|\s[–—-]\s(?!\d)|[()|]|\b(?:and|but|while|when|whereas|before|after|which|who|that|because|und|aber|doch|während|als|bevor|ehe|nachdem|dass|wobei|et|mais(?! de\b)|alors que|avant|après|quand|lorsque|qui|que|y|pero|cuando|mientras|antes|e|mas|enquanto|quando|ma|mentre|prima|che|en(?= (?:de|het|een|dat|ook|er|om|rond|pas|was|is|werd)\b)|maar|terwijl|toen|voordat|dat|ale|gdy|kiedy|że|и|но|когда|пока|что|та|але|коли|що|och|men|när|og|ve|dan|ketika)\b",
    re.IGNORECASE,
)
_OPENER = late(
    r"\W*(?:(?:[^\W\d_]{1,3}['’]?|from|just|over|vers|nach|kurz|rund|fino|alle|dopo|tras|près|until|till|saat|sekitar|pukul|godz\w*|around|about|since|after|before|shortly|until|roughly|early|later|gegen|etwa|seit|bereits|schon|alrededor|después|hacia|desde|sobre|aproximadamente|depuis|environ|autour|après|depois|volta|antes|intorno|verso|dalle|circa|rond|sinds|vanaf|omstreeks|около|после|близько|klockan|omkring|perto|pouco|alentours|environs|cerca|poco|torno|omkring)\s+)*\W*",
    re.IGNORECASE,
)
"""Nothing but the prepositions of a time that opens its clause."""
_HOWEVER = late(
    r",? (?:however|though|jedoch|allerdings|toutefois|cependant|sin embargo|no obstante|no entanto|contudo|porém|tuttavia|però|echter|jednak|однако|впрочем),",
    re.IGNORECASE,
)
"""Behind a time that opens its clause: the clause goes on."""
_AND = late(r"\b(?:and|but|while|und|aber|doch|während|et|mais|y|pero|mientras|e|mas|ma|mentre|en|maar|terwijl|i|ale|и|но|а|та|але|och|men|og|ve)\b", re.IGNORECASE)  # fmt: skip
_QUOTED = late(r"[“\"«„][^”\"»“]{3,600}[”\"»]")
_OPENED = late(r"[:,]\s[“\"«„][^”\"»“]{0,40}$")
"""A quotation that opens right before a time, and goes on behind the sentence."""
_SAID_LAST = late(r"[”\"»」](?:고|라고|と|とし)[^”\"»」]{0,24}$")
"""A quotation and the verb of saying that closes a sentence whose verb comes last."""
_ARTICLE = late(r"\b(?:the|an?|its|their|his|her)\s$", re.IGNORECASE)
_NAMED_BY = late(
    r"\s(?!(?:and|or|on|in|at|to|as|but|when|while|after|before|until|for|with|by|the|that|is|was|were|had|has)\b)([a-z][\w-]+)"
)
_WORDY = 4
"""Words before a time that have a verb among them."""
_ASIDE_SAID = late(r"\s*(?:[\w.]+\s?){0,2}[”\"»]?,\s*", re.IGNORECASE)
"""Between a time and a verb of saying that follows what is said: "… at 10:15, said the firm"."""
_EARLIER = late(r"before|after|nach|avant|après|antes|prima|until|bis|als|quando", re.IGNORECASE)
_NUMBER = late(r"(?<![\d.:A-Za-z])\d[\d.,’']*(?:\s\d{3})*(?![\d:h])(?:\s?(?:k|million|millions?|millones|milhões|milioni|millionen|mln|mil|mille|mila|thousand|tausend|tysi\w+|tys\.?|тыс\.?|тысяч\w*|тисяч\w*|bin|ribu|万|천|만)\b)?", re.IGNORECASE)  # fmt: skip
_CURVE = late(r"\b(?:curve|graph|chart|count|numbers?|kurve|zahl(?:en)?|courbe|nombre|curva|gráfic[oa]|número|grafico|numero|grafiek|aantal|krzywa|liczba|кривая|число|количество|кількість|kurvan?|antal\w*|eğri|sayı\w*|grafik|jumlah)\b|件数|グラフ|수치|曲线|曲線", re.IGNORECASE)  # fmt: skip
"""What falls where counts do."""
_NEAR = 42
"""Code points between a number and what is counted."""
_ITS_OWN = late(
    r"\b(?:outage|disruption|problems?|errors?|impact|incident|downtime) (?:had |have |has )?$"
    r"|\b(?:s['’](?:est|était|étai?ent|étant)|se (?:sont|ha|han|había)|se|si (?:è|sono|era|erano))\s$",
    re.IGNORECASE,
)
"""Before a verb of ordering: it is the trouble that went on ("the outage extended until nine", "s'est prolongée")."""
_TOLD_OF = late(r"signalé|gemeldet|gemeld|segnalat|registrad|reportad|denunciad|zgłosz|odnotowa|зафиксир|зарегистр|зафікс", re.IGNORECASE)  # fmt: skip
"""A participle of reporting: a number before it is what was reported ("près de 200 étaient signalés")."""
_NOTED = late(r"regist|verzeichn|gemessen|erfasst|gemeld|segnalat|enregistr|observ|constat|record|logged|measured|seen|report|denunciad|odnotowa|zanotowa|zarejestr|зафикс|зарегистр|отмеч|наблюда|зафікс|зареєстр|спостер|kaydedil|görül|tercatat|noterade|registrer", re.IGNORECASE)  # fmt: skip
_COPULA = late(r"\W+(?:(?:was|were|is|had|has|been|war|waren|hatte|wurde|était|étaient|est|a|été|estaba|fue|era|está|estava|foi|era|è|stat[ao]|werd|is|był\w*|был\w*|було?|also|just|now|already|the|its|an?|der|die|das|den|ihren|seinen|le|la|son|sa|el|su|o|il|lo|de|het|at|in|au|en|no|na|al|op)\W+){0,5}", re.IGNORECASE)  # fmt: skip
"""From a verb of recording, or a name of trouble, to the peak that it tells."""
_SMALL = 2
"""Digits of a number that may as well be that of a day, an hour or a percentage."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause about a time: `start`..`end` are offsets in the sentence."""

    line: Line
    mention: TimeMention
    start: int
    end: int

    @property
    def text(self) -> str:
        """The clause with its time."""
        return self.line.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What stands before the time."""
        return self.line.text[self.start : self.mention.start - self.line.start]

    @property
    def after(self) -> str:
        """What stands behind the time."""
        return self.line.text[self.mention.end - self.line.start : self.end]

    def holds(self, cue: Cue) -> bool:
        """Whether a cue stands in the clause."""
        return self.start <= cue.start - self.line.start < self.end


def clause_of(line: Line, mention: TimeMention) -> Clause:
    """The clause of a time. The comma that closes an opening time ("At 14:40 UTC, users …") bounds nothing."""
    low, high = mention.start - line.start, mention.end - line.start
    start = _clause_start(line, low)
    however = _HOWEVER.match(line.text, high)
    high = however.end() if however is not None else high
    near = 0 if _OPENER.fullmatch(line.text, start, low) is None else high + 2
    bounds = (m.start() for m in BOUND.finditer(line.text, high) if m.start() >= near and not _in_a_time(line, m))
    return Clause(line, mention, start, next(bounds, len(line.text)))


def _in_a_time(line: Line, bound: re.Match[str]) -> bool:
    """Whether what would bound a clause is part of a time ("9:05", "between 6 and 9")."""
    return any(t.start - line.start <= bound.start() < t.end - line.start for t in line.times)


def _clause_start(line: Line, low: int) -> int:
    """Where the clause of a time at an offset begins; "after" and "before" are prepositions right in front of it."""
    bounds = (m for m in BOUND.finditer(line.text, 0, low) if not _in_a_time(line, m))
    before = (m for m in bounds if not (_EARLIER.fullmatch(m.group()) and _OPENER.fullmatch(line.text, m.end(), low)))
    return max((m.end() for m in before), default=0)


def is_planned(clause: Clause, cue: Cue | None) -> bool:
    """Whether a time to come is meant: "ab 12 Uhr werde ein Techniker anrücken". A word of planning governs what follows
    it, and a bare "since" goes with either side.
    """
    plan = TO_COME.search(clause.text) or I_MUST.search(clause.text)
    if plan is None:
        return False
    return (
        cue is None
        or clause.line.start + clause.start + plan.start() < cue.end
        or SINCE.search(f"{cue.text} ") is not None
    )


def subject_of(clause: Clause, cue: Cue | None, cues: list[Cue]) -> str | None:
    """What came about, where the verb only says that something did: "the peak of complaints occurred at 9:19", "at 9:19 the
    peak was recorded", "the outage was at its peak".
    """
    if cue is None or FIRST.search(cue.text):
        return None
    if any(c.kind == "peaked" and clause.holds(c) and _is_what_came(clause.line, cue, c) for c in cues):
        return "peaked"
    low = clause.line.start + clause.start
    subjects = [c.kind for c in cues if c.kind in {"peaked", "ended"} and low <= c.start and c.end <= cue.start]
    came = OCCURS.search(cue.text) or THERE_WERE.search(cue.text)
    return subjects[-1] if subjects and (subjects[-1] == "peaked" or came) else None


def _is_what_came(line: Line, cue: Cue, peak: Cue) -> bool:
    """Whether a peak right behind a verb of recording, or behind a name of trouble, is what is told."""
    if not any(p.search(cue.text) for p in (OCCURS, _NOTED, OUTAGE_NOUN)):
        return False
    if cue.start <= peak.start and peak.end <= cue.end:
        return True
    return _COPULA.fullmatch(line.text, cue.end - line.start, max(peak.start, cue.end) - line.start) is not None


def count_of(clause: Clause, cue: Cue | None, words: Cues) -> str | None:
    """What a clause counts then, "reports" or "people": a number beside what is counted, and no word of a first one."""
    if cue is not None and FIRST.search(cue.text):
        return None
    low, high = clause.mention.start - clause.line.start, clause.mention.end - clause.line.start
    text = clause.line.text
    for number in _NUMBER.finditer(text, clause.start, clause.end):
        small = sum(c.isdigit() for c in number.group()) <= _SMALL and number.group()[-1].isdigit()
        counted = words.reports.match(text, number.end() + 1) is not None
        if (small and not counted) or _is_named(clause.line, clause.line.start + number.start()):
            continue
        left = max(clause.start, high if number.start() >= high else 0, number.start() - _NEAR)
        right = min(clause.end, low if number.end() <= low else clause.end, number.end() + _NEAR)
        were = THERE_WERE.search(text, left, number.start())
        if CROWD.search(text, number.end(), right):
            return "reports" if were else "people"
        existed = were or REACHED.search(text, left, number.start())
        told = cue is not None and number.end() <= cue.start - clause.line.start and _TOLD_OF.match(cue.text)
        if (
            existed
            or told
            or words.reports.search(text, number.end(), right)
            or words.reports.search(text, left, number.start())
        ):
            return "reports"
    return None


def _is_named(line: Line, at: int) -> bool:
    """Whether a number is part of a time or of a name: "Microsoft 365"."""
    return any(t.start <= at < t.end for t in line.times) or any(n.start <= at < n.end for n in line.namings)


def is_growth(clause: Clause, cue: Cue | None) -> bool:
    """Whether what is told is that reports grew: they had begun before."""
    verb = (
        cue is not None
        and clause.holds(cue)
        and RISING.search(cue.text) is None
        and SINCE.search(f"{cue.text} ") is None
    )
    return not verb and RISING.search(clause.text) is not None and FIRST.search(clause.text) is None


def is_mending(clause: Clause) -> bool:
    """Whether a range is that of repairs: "implementing fixes between 06:50 and 07:43"."""
    return MENDS.search(clause.before) is not None


def is_attributive(clause: Clause, words: Cues) -> bool:
    """Whether a time only says which one of something is meant: "by the 4 p.m. close", "at a 5 p.m. briefing"."""
    low, high = clause.mention.start - clause.line.start, clause.mention.end - clause.line.start
    named = _NAMED_BY.match(clause.line.text, high)
    return (
        named is not None
        and _ARTICLE.search(clause.line.text, 0, low) is not None
        and words.broke.search(named[1]) is None
    )


def is_work(clause: Clause, words: Cues) -> bool:
    """Whether somebody is told to have worked then, and no trouble: "we rerouted traffic between 01:00 and 02:00"."""
    return WORKERS.search(clause.before) is not None and words.broke.search(clause.text) is None


def is_by_then(clause: Clause) -> bool:
    """Whether what is told was so by the time, and came about before it."""
    before = clause.line.before(clause.mention.start, 40)
    return bool(BY.search(before) or UNTIL.search(before) or UP_TO.match(clause.line.after(clause.mention.end, 14)))


def is_term(clause: Clause) -> bool:
    """Whether an "until" is a term that somebody set: "ordered to delay departures until 9 a.m."."""
    order = ORDERS.search(clause.before)
    return order is not None and _ITS_OWN.search(clause.before[: order.start()]) is None


def teller_of(clause: Clause, cue: Cue | None, words: Cues) -> str | None:
    """Who spoke then, "provider", "office" or "others", where that is all that the clause says and the word of trouble stands in what
    was said; where no word of trouble is near at all, the verb of saying must lead to the time.
    """
    here = clause.mention.start - clause.line.start
    if cue is not None and clause.holds(cue):
        return None
    if cue is None and SINCE.search(clause.line.before(clause.mention.start, 40)) and not AROUND.search(clause.before):
        return None
    text = clause.line.text
    if (
        _QUOTED.search(text, here)
        and _SAID_LAST.search(text)
        and not any(a < here < b for a, b in (m.span() for m in _QUOTED.finditer(text)))
    ):
        known = any(n.start < clause.mention.start for n in clause.line.namings) and clause.line.broke
        return "provider" if known and not words.ended.search(text) else "office"
    said = SAYS.search(text, clause.start, clause.end)
    if said is None or (cue is None and not 0 <= here - said.end() <= _NEAR):
        return None
    return "others" if OUTSIDERS.search(clause.line.text, clause.start, said.start()) else "office"


def is_fall(clause: Clause, cue: Cue | None, words: Cues) -> bool:
    """Whether the clause tells that a count fell, and the word of trouble stands in another: "dipped to 23,000 at 6, but …",
    "seit etwa 8 Uhr flacht die Kurve ab".
    """
    apart = cue is None or not clause.holds(cue) or SINCE.search(f"{cue.text} ") is not None
    apart = apart or words.reports.fullmatch(cue.text if cue is not None else "") is not None
    told = clause.after if _OPENER.fullmatch(clause.before) else f"{clause.before} {clause.after}"
    counts = words.reports.search(clause.line.text) or _CURVE.search(told) or _NUMBER.search(clause.before)
    return apart and FALLING.search(told) is not None and counts is not None


def is_across(clause: Clause, cue: Cue) -> bool:
    """Whether a verb stands in a clause behind, and the clause of the time has a verb of its own: "It happened at 14:00
    and the company confirmed …"; or whether one of the two stands in a quotation, and the other not.
    """
    line, low, high = clause.line, clause.mention.start - clause.line.start, clause.mention.end - clause.line.start
    here = cue.start - line.start
    if any(a < low < b and not a < here < b for a, b in (m.span() for m in _QUOTED.finditer(line.text))):
        return True
    opened = _OPENED.search(line.text, 0, low)
    if opened is not None and here < opened.start():
        return True
    own = len(clause.before.split()) >= _WORDY and not _OPENER.fullmatch(clause.before)
    if not own or here < clause.end:
        return False
    return _AND.search(line.text, high, here) is not None or _ASIDE_SAID.fullmatch(line.text, high, here) is not None
