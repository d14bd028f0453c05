"""How many outages somebody counted in a span of time, and how many people one is said to have hit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scraper.core.articles.counted import TRACKERS, is_restored, is_whole, victims
from scraper.core.articles.hit_counts import also_hit, few_hit, is_share, shares_hit
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.tallies import Tally, tallies
from scraper.core.language.alternatives import by_edge
from scraper.core.language.seldom import seldom
from scraper.core.model import SAME_DAY, About, Claim, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

KIND = "count"

_WORDS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|several"
_ORDINALS = r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|(?<!\b2)nd|rd|th)"
"""A second outage only says that there was one before."""
_IS_ORDINAL = late(_ORDINALS, re.IGNORECASE)
_SPAN = seldom(
    r"\b(?:in (?:a single|one|the (?:last|past|previous)|less than|just|under|as many|the space of|\w+ (?:days|weeks|months))|this (?:week|month|year)|since|over the (?:last|past)|during|within|in (?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|per (?:month|week|year)|so far)\b",
    re.IGNORECASE,
)
_LOOK = 60
_FEWEST = 10
_YEARS = range(1990, 2100)
_SHARES_OF = 2
"""Sentences behind a tracker's name in which shares are those of its reports."""
_CALLED = frozenset({"911", "112", "999", "000", "365"})
"""Numbers that are dialled ("112 was hard to reach") or part of a product's name ("its cloud and 365 services")."""


def find(reading: Reading) -> Iterator[Claim]:
    """Counts such as "51 outages in March", "the third outage this week" or "35,000 customers" that were hit (value as
    written); `at` and `end` bound a month that the sentence names, and `about` names it.
    """
    for line in reading.lines:
        yield from _hit(reading, line)
        again = _SAME_DAY.search(line.text)
        if again is not None:
            start, end = line.start + again.start(), line.start + again.end()
            value = " ".join(again.group().split())
            yield reading.claim(line, KIND, start, end, value, own=True, qualifier="exact", flags=(SAME_DAY,))
            continue
        if not _SPAN.search(line.text):
            continue
        for noun in reading.words.incidents.finditer(line.text):
            match = _before(line, noun)
            if match is not None and _spans(line, match, noun):
                yield _claim(reading, line, match, noun)
                break


_SAME_DAY = seldom(by_edge(
    r"\b(?:second(?! (?:such |highest )?(?:peak|spike|surge))|third|fourth|fifth|another(?![^.;!?]{0,60}?\btoday\b)|2nd|3rd|4th|zweite[nrs]?|dritte[nrs]?|deuxième|seconde?(?! (?:such |highest )?(?:peak|spike|surge))|troisième|segund[oa](?!-feira)|tercer[oa]?|terceir[oa]|second[oa]|terz[oa]|"
    r"tweede|derde|drug[aąi]\w*|trzeci\w*|втор\w+|друг\w+|трет\w+|andra|tredje|ikinci|üçüncü|kedua|ketiga)\b[^.;!?]{0,60}?"
    r"(?:\bof the day\b|\b(?:on )?the same (?:day|morning|afternoon|evening)\b|\b(?:in|within) (?:one|a single|a|less than a) day\b|\btoday\b|"
    r"\bam (?:selben|gleichen) tag\b|\bdes tages\b|\b(?:le |du )même jour\b|\bde la journée\b|\b(?:el |del )mismo día\b|\bdel día\b|\b(?:no |do )mesmo dia\b|\bdo dia\b|"
    r"\b(?:lo |nello )stesso giorno\b|\bdella giornata\b|\bdezelfde dag\b|\bvan de dag\b|\btego samego dnia\b|\bтот же день\b|\bза день\b|\bтого ж дня\b|\bsamma dag\b|"
    r"\baynı gün\b|\bhari yang sama\b)"
    r"|\b(?:back for|begin|begins|began|start|starts|started|in) (?:a |its |the )?second (?:round|wave|stretch|bout)\b|\bsecond (?:[\w-]+ ){0,3}?(?:outage|round|wave|stretch|bout|spell)\b(?=[^.;]{0,40}\b(?:of (?:failures|errors|trouble)(?![^.;]{0,40}\b(?:(?:the )?(?:next|following) (?:day|morning)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|that day|on (?:the same|that)))"
    r"|\b(?:twice|two times|thrice|three times|zweimal|deux fois|dos veces|duas vezes|due volte|twee keer|två gånger|dwukrotnie|dwa razy|дважды|двічі) (?:in|on|within|an|en|em|in|op|på|w|за) (?:the same|one|a single|a|an|einem|une|la même|un|uma?|lo stesso|één|een|en|jednego|один|одного)? ?(?:day|tag|journée|jour|día|dia|giorno|giornata|dag|dnia|день|дня)\b|\btwice today\b"
    r"|\bfor the (?:second|third|fourth) time (?:today|that day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:hours|barely an hour|minutes) after (?:this|that|the) (?:morning|afternoon)['’]s (?:[\w-]+ )?(?:outage|failure|incident|disruption|trouble)\b|\b(?:the|this|that) (?:morning|afternoon)['’]s (?:[\w-]+ )?(?:outage|failure|incident|disruption) (?:had|was|lasted|took|ended)\b"
    r"|同日(?:2|二)(?:度目|回目)|(?:当|同一)天(?:第二次|内第二次)|一天内第二次|同じ日に(?:2|二)度目|この日(?:2|二)(?:度目|回目)|같은 날 두 번째|하루 (?:만에 )?두 (?:번째|차례)"),
    re.IGNORECASE,
)  # fmt: skip
_SINCE = late(r"\b(?:since|seit|depuis|desde|dal|sinds|od|с|від|sejak)\s(?:the )?$", re.IGNORECASE)
_NO_THING = late(r"\s(?:internal[ -]server|(?:[\w-]+ ){0,2}?(?:server|service|site|app|order|payment|user|customer|station|network)) (?:error|code|status|message)s?\b", re.IGNORECASE)  # fmt: skip
"""A number that is a code: "500 internal server errors"."""
_TOLD_OF = late(r"\s(?:reports?|complaints?|notifications?|submissions?|alerts?|mentions)\b", re.IGNORECASE)
_LAST_NUMBER = late(
    rf"(?<![\w.,$€£:/-])(?:\d{{1,4}}|{_WORDS}|{_ORDINALS})\s(?:(?:[\w-]+)\s){{0,2}}$",
    re.IGNORECASE,
)


def _hit(reading: Reading, line: Line) -> Iterator[Claim]:
    """The customers, users, lines or things that a sentence says were hit, how many or what share of them."""
    if TRACKERS.search(line.text):
        return
    found = [*_counted(line), *few_hit(line.text)]
    if not any(TRACKERS.search(near.text) for near in reading.lines[max(0, line.index - _SHARES_OF) : line.index]):
        found += shares_hit(line.text)
    for low, high in sorted(set(found)):
        start, end = line.start + low, line.start + high
        yield reading.claim(line, KIND, start, end, " ".join(reading.text[start:end].split()))


def _counted(line: Line) -> Iterator[tuple[int, int]]:
    """Where a number and whoever it counts stand in a sentence that says they were hit."""
    last: Tally | None = None
    for tally in tallies(line.text):
        if _is_year(line, tally) or _NO_THING.match(line.text, tally.end) or not _counts_people(line, tally):
            continue
        if is_share(line.text, tally.end):
            continue
        if is_whole(line.text, tally.start, tally.end):
            last = tally
            continue
        hit = victims(line.text, tally.start, tally.end)
        if hit is not None and not is_restored(line.text, hit.end()):
            last = tally
            yield tally.start, hit.end()
        elif last is not None and last.end < tally.start and also_hit(line.text, last, tally):
            last = tally
            yield tally.start, tally.end


def _is_year(line: Line, tally: Tally) -> bool:
    """Whether a number may be a year: four figures and nothing that counts right behind them."""
    bare = len(tally.written) == len("2026") and not tally.unit
    return bare and tally.count in _YEARS and not line.text[tally.end : tally.end + 1].isalpha()


def _counts_people(line: Line, tally: Tally) -> bool:
    at, end = line.start + tally.start, line.start + tally.end
    spans = (*((t.start, t.end) for t in line.times), *((n.start, n.end) for n in line.namings))
    return tally.count >= _FEWEST and tally.written not in _CALLED and not any(a < end and b > at for a, b in spans)


def _before(line: Line, noun: re.Match[str]) -> re.Match[str] | None:
    if _TOLD_OF.match(line.text, noun.end()):
        return None
    match = _LAST_NUMBER.search(line.text, max(0, noun.start() - _LOOK), noun.start())
    at = line.start + match.start() if match is not None else 0
    return None if any(t.start <= at < t.end for t in line.times) else match


def _spans(line: Line, match: re.Match[str], noun: re.Match[str]) -> bool:
    """Whether a number counts the outages of a span: an ordinal does where the span is told right behind what it counts."""
    ordinal = _IS_ORDINAL.match(match.group()) is not None
    return not ordinal or _SPAN.search(line.text, noun.end(), noun.end() + _LOOK) is not None


def _claim(reading: Reading, line: Line, match: re.Match[str], noun: re.Match[str]) -> Claim:
    start, end = line.start + match.start(), line.start + noun.end()
    month = next((t for t in line.times if t.precision is Precision.MONTH and t.at is not None), None)
    value = " ".join(reading.text[start:end].split())
    if month is None or month.at is None or _SINCE.search(line.before(month.start, 12)):
        ordinal = _IS_ORDINAL.match(value) is not None
        return reading.claim(line, KIND, start, end, value, own=ordinal, qualifier="exact")
    about = About(reading.primary or "unknown", f"{month.at:%Y-%m}")
    return reading.claim(line, KIND, start, end, value, mention=_whole(month), about=about, qualifier="exact")


def _whole(month: TimeMention) -> TimeMention:
    if month.at is None or month.end_at is not None:
        return month
    following = (month.at.replace(day=28) + timedelta(days=4)).replace(day=1)
    return replace(month, end_at=following - timedelta(seconds=1))
