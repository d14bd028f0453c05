"""How many user reports, of what kind, and who counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.count_kinds import kind_of_count
from scraper.core.articles.count_times import told_at
from scraper.core.articles.counted import TRACKERS, counter_near, faults_told, people, tells_of_reports, told_by_people
from scraper.core.articles.lengths_told import names_a_rule
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.report_series import (
    ALONE,
    GAINED,
    bracketed,
    counted_for,
    had_as_many,
    has_fallen,
    is_listed,
    is_more_than_next,
    is_of_a_year,
    moves_on,
    named_with,
    next_of,
    was_reached_before,
)
from scraper.core.articles.report_tables import in_table, tabled, that_number
from scraper.core.articles.report_verbs import (
    BETWEEN,
    LINKED,
    OF_THEM,
    counts_others,
    down_for,
    in_brackets,
    is_linked,
    is_told,
    on_a_tracker,
    set_beside,
    went_to_tracker,
)
from scraper.core.articles.tallies import Tally, tallies
from scraper.core.model import Claim, PeakReports
from scraper.core.patterns import late

KIND = "peak_reports"

_ABOUT = late(
    r"\b(?:about|around|roughly|approximately|nearly|almost|some|close to|circa|ca\.|rund|etwa|knapp|environ|près de|cerca de|unos|unas|alrededor de|casi|aproximadamente|quase|circa|quasi|ongeveer|około|ok\.|prawie|около|почти|близько|yaklaşık|ungefär|omkring|nästan)\s+(?:the )?$|約|约|大约|약\s?$",
    re.IGNORECASE,
)
_AT_LEAST = late(
    r"\b(?:more than|over|at least|upwards? of|exceed(?:ed|ing)?|surpass(?:ed|ing)?|above|topp?(?:ed|ing)|well over|in excess of|super(?:ó|aron|an|ou|aram)(?: los| las| os| as)?|dépass\w+(?: les)?|superat\w+(?: le| i)?|mehr als|über|plus d[e’']|más de|mais de|più di|oltre|meer dan|ponad|więcej niż|более|больше|понад|больше чем|fler än|över)\s+(?:the )?$|(?:超过|超過|超)$",
    re.IGNORECASE,
)
_AND_MORE = late(r"^(?:\w?\s?(?:이상|以上|余|多)|['’](?:d[ae]n|t[ae]n) fazla| or more|\+)")
_BELOW = late(
    r"\b(?:f[ae]ll(?:en|ing)? (?:\w+ )?(?:below|under)|dropp(?:ed|ing) (?:\w+ )?(?:below|under)|(?:from|of) a (?:usual|normal|typical)|não ultrapassando|not exceeding|sin superar|sans dépasser|baseline|normal(?:ly)?|typical(?:ly)?|usual(?:ly)?|fewer than|less than|under|below)\s+(?:about |around |roughly |just |only |of )?(?:the )?$",
    re.IGNORECASE,
)
_FLAT = late(
    r"\b(?:million|billion|weekly|monthly|active|daily) (?:\w+ )?(?:users|customers|subscribers)|\b(?:employees|followers|companies|businesses|flights|dollars|students|servers|gpus|stores|lines)\b|\b(?:använder|benutzen|nutzen|utilizan|utilisent|utilizam|utilizzano|gebruiken|używa|используют|use (?:it|its|the))\b|\b(?:every|each|per|a|pro|par|al|por|na) (?:month|week|year|day|monat|woche|jahr|mois|semaine|mes|semana|mês|mese|settimana|maand|miesiąc)\b",
    re.IGNORECASE,
)
_NO_COUNT = late(
    r"[\s-]*(?:errors?|error codes?|fehler\w*|erreurs?|error(?:es|i)|erros|bad gateway|internal server|service (?:temporarily )?unavailable|gateway time|too many requests|not found|forbidden|fout(?:en|meldingen)|błęd\w+|ошиб\w+|помил\w+|http|/\d|%|per ?cent\b|prozent\w*|pour ?cents?\b|por ?cientos?\b|por ?centos?\b|per ?cento\b|procent\w*|процент\w*|відсотк\w*|परसेंट|प्रतिशत|फीसदी|persen\b|パーセント|퍼센트|series\b)",
    re.IGNORECASE,
)
_ROSE_FROM = late(r"(?<!plus )(?<!près )(?<!moins )(?<!más )(?<!mais )(?<!cerca )(?<!menos )(?<!pico )(?<!pic )(?<!total )\b(?:from|von|de|desde|da|van|z|od|с|від|från)\s(?:about |around |roughly |just |only |some |etwa |rund |circa |environ )?$", re.IGNORECASE)  # fmt: skip
_ROSE_TO = late(
    r"\s(?:[\w’'-]+ ){0,4}?(?:to|auf|à|a|hasta|para|naar|do|до|till) (?:[\w’'-]+ ){0,3}?\d[\d.,]*(?!\d*\s?(?:h\b|h\d|:\d|Uhr|uur|a\.?m|p\.?m))",
    re.IGNORECASE,
)
"""What counts rose from is no peak: "from 400 to 12,000"."""
_LEFT_OVER = late(r"\b(?:still(?! (?:later|more|higher))|remain(?:ed|ing|s)?|noch|encore|todavía|aún|ainda|ancora|nog|wciąż|ещё|еще)\s(?:[\w’'-]+ ){0,3}$", re.IGNORECASE)  # fmt: skip
_SHARE_OF = late(
    r"(?:百分之|yüzde )\s?$|(?:契約|会員|加入|登録|利用)者?(?:回線)?数は(?:約|およそ)?$|(?:会员|會員|注册用户|用户)数(?:量)?(?:约|約|为|為|超过|達|达)*$|(?:가입자|회원)(?: 수)?(?:는|은) (?:약 ?)?$",
    re.IGNORECASE,
)
"""Before a share of the whole, or all whom a service has."""
_AS_MODEL = late(r"\b(?:error|code|flight|model|version|windows|boeing|airbus|iphone|galaxy|pixel|channel|route|room|build|port)\s(?:code |no\.? |number )?$", re.IGNORECASE)  # fmt: skip
_LEAST, _MANY = 20, 100
_NEARBY = 60
_EMERGENCY = frozenset({"911", "112", "999", "000", "110", "119", "118", "988"})
_YEARS = range(1990, 2100)


def find(reading: Reading) -> Iterator[Claim]:
    """Counts of reports (a number of users counts where they report). A number that reports fell to is one where the text
    gives a larger; "tens of thousands" only where it gives no other, one in words only where none in figures is larger (it
    is a level on the way there) or it is of one country.
    """
    found = [
        (line, tally)
        for line in reading.lines
        for tally in _reported(reading, line)
        if not was_reached_before(line.text, tally)
    ]
    exact = any(not tally.vague for _, tally in found)
    most = max((tally.count for _, tally in found if tally.written), default=0)
    kind = ""
    for index, (line, tally) in enumerate(found):
        fell = has_fallen(line.text, tally.start)
        goes_on = bool(index) and found[index - 1][0] is line and is_listed(line, found[index - 1][1], tally)
        kind = _kind(line, tally, before=kind if goes_on else "", fell=fell)
        if (exact and tally.vague) or (fell and not _MANY <= tally.count < most):
            continue
        if tally.written or tally.count >= most or kind == "regional":
            yield _claim(reading, line, tally, kind)


def _kind(line: Line, tally: Tally, *, before: str, fell: bool) -> str:
    """What kind of count a number is; `before`: of the one that it goes on from in a list."""
    kind = kind_of_count(line.text, tally.start, tally.end, tally.count)
    if kind == "simultaneous" and fell:
        return "unknown"
    return before if kind == "unknown" and before in ("simultaneous", "cumulative") else kind


def _reported(reading: Reading, line: Line) -> Iterator[Tally]:
    numbers = [tally for tally in tallies(line.text) if _may_count(line, tally)]
    if not numbers:
        return
    seen = [m.span() for m in reading.words.reports.finditer(line.text)]
    before = reading.lines[line.index - 1] if line.index else None
    number = that_number(line.text)
    if number is not None and before is not None and _told_of_reports(reading, before):
        seen.append(number)
    listed = in_table(line, reading.lines, reading.words.reports, TRACKERS)
    tracked = any(TRACKERS.search(near.text) for near in reading.lines[max(0, line.index - 2) : line.index + 1])
    last: Tally | None = None
    for tally in numbers:
        counted = _is_counted(line, tally, seen, tracked=tracked) or (listed and next_of(line, tally))
        counted = counted or (last is not None and moves_on(line.text, last, tally))
        if counted or _goes_on(reading, before, line, tally):
            listed, last = True, tally
            yield tally
        elif listed and tabled(line, tally):
            yield tally


def _is_counted(line: Line, tally: Tally, seen: list[tuple[int, int]], *, tracked: bool) -> bool:
    """Whether the sentence says of a number that so many reported; `tracked`: it or those before it name a tracker."""
    counters = [m.end() for m in TRACKERS.finditer(line.text)] if tracked else []
    named = bool(counters) and bracketed(line.text, tally) and tells_of_reports(line.text)
    if named or _counts_reports(line, tally, seen) or is_told(line, tally, counters):
        return True
    if _is_of_faults(line, tally, tracked=tracked) or (counters and _met_trouble(line, tally)):
        return True
    if tally.count < _MANY:
        return False
    people_told = told_by_people(line.text, tally.end) or went_to_tracker(line, tally)
    if people_told or (tracked and down_for(line.text, tally)):
        return True
    if counters and _NUMBER_OF.search(line.text[: tally.start]) is not None:
        return True
    return tracked and _THEY_TOLD.match(line.text, tally.end) is not None


_NUMBER_OF = late(
    r"\b(?:number of (?:[\w-]+ )?(?:users|customers|people|subscribers|clients)|zahl der (?:nutzer|kunden|betroffenen)|nombre d['’e] ?(?:utilisateurs|clients|abonnés|internautes)|número de (?:usuarios|clientes|personas|usuários|pessoas)|numero di (?:utenti|clienti|persone)|aantal (?:klanten|gebruikers|mensen))"
    r" (?:had |has |have |ha |a )?(?:spik|surg|soar|jump|ros|clim|reach|peak|exceed|surpass|pass|top|hit|grew|stieg|kletter|erreich|überst|atteint|dépass|grimp|super|alcanz|lleg|subi|ultrapass|cheg|ating|raggiun|steeg|liep)\w*(?: (?!and\b|but\b)[\w’]+){0,4} $",
    re.IGNORECASE,
)
"""Before a number, in a sentence that names a tracker: "the number of customers spiked to more than"."""
_THEY_TOLD = late(
    r"\s(?:(?:in|across|from|around) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} )?(?:alone )?(?:have |had )?(?:reported|complained|flagged)\b"
)
"""Behind a number, where who is counted is left out: "3,400 in the U.S. alone reported problems"."""


def _told_of_reports(reading: Reading, line: Line) -> bool:
    """Whether a sentence gives a number of reports, which the next one may go on with: "That number …"."""
    return reading.words.reports.search(line.text) is not None and any(_may_count(line, t) for t in tallies(line.text))


def _is_of_faults(line: Line, tally: Tally, *, tracked: bool) -> bool:
    """Whether it counts faults that somebody is said to have reported: "2,500 faults were reported"; few only beside a tracker."""
    few = tracked and _JUST_COUNTED.search(line.text[max(0, tally.start - _SHORT) : tally.start]) is not None
    return (few or tally.count >= _MANY) and faults_told(line.text, tally.end) is not None


def _met_trouble(line: Line, tally: Tally) -> bool:
    """Whether, in a sentence that names a tracker, it counts people who met trouble: "as many as 2,000 users had"."""
    counted = people(line.text, tally.end) if tally.count >= _MANY else None
    if counted is None:
        return False
    low = max(0, tally.start - _NEARBY)
    return any(
        _TROUBLE.search(line.text, *part) for part in ((low, tally.start), (counted.end(), counted.end() + _NEARBY))
    )


def _goes_on(reading: Reading, before: Line | None, line: Line, tally: Tally) -> bool:
    """Whether a sentence goes on from one that counts reports, with the number alone: "In Chile they passed 1,100 at nine"."""
    timed = any(0 <= t.start - line.start - tally.end <= _AT_ONCE for t in line.times)
    if before is None or before.block != line.block:
        return False
    told = reading.words.reports.search(before.text) is not None
    if told and OF_THEM.match(line.text, tally.end) and TRACKERS.search(line.text) is not None:
        return True
    shown = told and TRACKERS.search(before.text) is not None
    if shown and had_as_many(line.text, tally):
        return True
    if (told or TRACKERS.search(before.text) is not None) and named_with(line.text, tally):
        # Such rows go down.
        return any(t.count >= tally.count for t in tallies(before.text) if _may_count(before, t))
    if not (timed or ALONE.match(line.text, tally.end)):
        return False
    linked = LINKED.search(line.text[max(0, tally.start - _SHORT) : tally.start])
    return (linked is not None or has_fallen(line.text, tally.start)) and (shown or _told_of_reports(reading, before))


_SHORT, _AT_ONCE = 30, 2
_JUST_COUNTED = late(
    r"\b(?:report|record|log|regist|regis?tr|meld|signal|verzeichn|enregistr)\w*\s(?:[\w’'-]+ ){0,2}$", re.IGNORECASE
)
_TROUBLE = late(
    r"\b(?:issues?|problems?|outages?|trouble|difficult\w+|disrupt\w+|interrupt\w+|impact\w*|affect\w*|\bhit\b|unable|betroffen\w*|touchée?s|afectad\w*|afetad\w*|colpit\w*|getroffen|пострада\w+|drabba\w+|errors?|report\w*|probleme\w*|störung\w*|problèmes?|pannes?|problemas?|fallas?|fallos|falhas?|problemi|storing\w*|problem\w*|сбо\w+|проблем\w*|sorun\w*|gangguan|kendala|down|offline)\b|समस्या|नहीं|प्रभावित|दिक्कत",
    re.IGNORECASE,
)


def _may_count(line: Line, tally: Tally) -> bool:
    """Whether a number may be one of reports: no year, time, error code, name of a product, or level they fell to."""
    if tally.count < _LEAST or (tally.count in _YEARS and len(tally.written) == len("2026") and not tally.unit):
        return False
    if tally.written in _EMERGENCY:
        return False
    at, end = line.start + tally.start, line.start + tally.end
    if any(t.start < end and t.end > at for t in line.times) or any(n.start < end and n.end > at for n in line.namings):
        return False
    before, after = line.text[max(0, tally.start - 60) : tally.start], line.text[tally.end : tally.end + 60]
    wrong = (
        _NO_COUNT.match(after)
        or (_ROSE_FROM.search(before) and _ROSE_TO.match(after) and not is_more_than_next(line.text, tally))
        or is_of_a_year(line.text, tally)
        or _SHARE_OF.search(before)
        or GAINED.search(before[-20:])
        or (_LEFT_OVER.search(before) and that_number(line.text) is None)
        or _AS_MODEL.search(before)
        or (names_a_rule(before) and TRACKERS.search(before) is None)
    )
    below = _BELOW.search(before) and not has_fallen(line.text, tally.start) and that_number(line.text) is None
    return not (below or _FLAT.search(after[:40]) or wrong)


def _counts_reports(line: Line, tally: Tally, seen: list[tuple[int, int]]) -> bool:
    """Whether a number is one of what the crowd sends in, whose words stand at `seen` of the sentence."""
    text, start, end = line.text, tally.start, tally.end
    following = any(0 <= a - end <= 40 and BETWEEN.match(text[end:a]) for a, _ in seen)
    if following and counts_others(text, end):
        return False
    preceding = any(b <= start for _, b in seen)
    near = min((max(a - end, start - b, 0) for a, b in seen), default=999)
    if in_brackets(text, start, end, seen):
        return True
    if on_a_tracker(text[end : end + 60], near) or (preceding and OF_THEM.match(text, end)):
        return True
    if preceding and near <= _NEARBY and has_fallen(text, start):
        return True
    if people(text, end) is not None and not told_by_people(text, end) and not following:
        return False
    return following or (preceding and (is_linked(text, tally, near) or set_beside(text, start, seen, near)))


def _is_of_many(reading: Reading, line: Line) -> bool:
    """Whether a sentence only names one of those whom an outage hit that is of no one provider, and looks back to none."""
    return not (reading.frames.primary or any(m.phrase for m in reading.frames.markers[line.index]))


def _claim(reading: Reading, line: Line, tally: Tally, kind: str) -> Claim:
    text = line.text
    before = text[max(0, tally.start - 30) : tally.start]
    qualifier = "about" if _ABOUT.search(before) else "exact"
    if tally.vague or _AT_LEAST.search(before) or _AND_MORE.match(text[tally.end :]):
        qualifier = "at_least"
    start, end = line.start + tally.start, line.start + tally.end
    noun = next(
        (
            m
            for m in reading.words.reports.finditer(text)
            if 0 <= m.start() - tally.end <= 40 and BETWEEN.match(text[tally.end : m.start()])
        ),
        None,
    )
    end = line.start + noun.end() if noun else end
    value = PeakReports(tally.count, kind, counter_near(reading.lines, line.index))
    counts = [
        (line.start + t.start, line.start + t.end) for t in tallies(text) if t is not tally and _may_count(line, t)
    ]
    mention = told_at(line, reading.timings, counts, start, end)
    if mention is not None:
        start, end = min(start, mention.start), max(end, mention.end)
    whose = reading.frames.about(line, start, end)
    named = whose is not None and whose.day is None
    own = named and (counted_for(line, tally.end) == reading.primary is not None or _is_of_many(reading, line))
    return reading.claim(line, KIND, start, end, value, mention=mention, qualifier=qualifier, speaker="crowd", own=own)
