"""The outages of one day: which times of an article are of its own one, and which of the one before it or after it.

"The second outage of the day began at 18:05. In the morning it had been down from 07:40 to 08:31" gives both in the words of
one and the same thing. Where the text says that it was not the only one, and hours lie between the end of one and the
beginning of the next, they are two; each then stands with its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from scraper.core.articles.lines import Line
from scraper.core.articles.markers import tells_rounds
from scraper.core.articles.own_stretch import LEAD, line_of
from scraper.core.articles.passages import Reading
from scraper.core.language.again import ONE_MORE
from scraper.core.language.seldom import seldom
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.model import NOT_OVER, OTHER_ROUND, About, Claim, Precision
from scraper.core.patterns import late

_FINE: Final = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_APART: Final = timedelta(hours=3)
"""What came back and broke after less is one outage in several waves."""
_TIMED: Final = frozenset({"started", "ended", "acknowledged", "peak_reports"})
_OF_ITS_SENTENCE: Final = frozenset({"started", "ended", "duration", "component", "symptom", "cause", "error_code"})
_SEVERAL: Final = seldom(
    r"\b(?:twice|two|three|both|zweimal|zwei|dreimal|drei|deux(?: fois)?|trois(?: fois)?|dos(?: veces)?|tres(?: veces)?|duas(?: vezes)?|due(?: volte)?|tre(?: volte)?|twee(?: keer)?|drie(?: keer)?|två(?: gånger)?|to (?:ganger|gange)|dwa(?: razy)?|dwukrotnie|дважды|двічі|два(?: раза)?|iki(?: kez)?)\b(?: [\w’'-]+){0,2}? (?:outages|incidents|disruptions|failures|crashes|times|on|in|within|am|an|ausfälle\w*|störungen|pannes|caídas|veces|quedas|vezes|guasti|volte|storingen|keer|avbrott|gånger|awarie|razy)\b"
    r"|\btwice\b|\bzweimal\b|\bdeux fois\b|\bdos veces\b|\bduas vezes\b|\bdue volte\b|\btwee keer\b|дважды|двічі|2度|二度|2回|两次|兩次|두 (?:차례|번)",
    re.IGNORECASE,
)
"""A headline or lead that counts the outages it tells."""
_BEFORE_IT: Final = late(
    r"\b(?:earlier|previous(?:ly)?|the first|(?:follow(?:s|ed|ing)|after) (?:an?|one)|folgt\w* auf|fait suite à|sigue a|segue a|volgt op|an? (?:first|shorter|longer|morning|briefer|similar)|had (?:also|already|previously)|already|also|this morning|in the morning|hours (?:before|earlier|after|later)|again|second|another|separate|unrelated"
    r"|früher|zuvor|bereits|schon|am (?:\w+)?(?:morgen|vormittag|mittag)|ebenfalls|erneut|wieder|zweite[rn]?|plus tôt|déjà|auparavant|dans la matinée|précédente?|également|de nouveau|à nouveau|deuxième|seconde|antes|ya|previamente|anterior|por la mañana|también|de nuevo|otra vez|segunda"
    r"|já|mais cedo|pela manhã|de manhã|também|novamente|de novo|prima|già|in mattinata|in precedenza|precedente|di nuovo|secondo|eerder|al|’s ochtends|'s ochtends|in de ochtend|opnieuw|weer|tweede|tidigare|redan|på morgonen|igen|andra|wcześniej|już|rano|ponownie|znowu|druga|ранее|раньше|уже|утром|снова|вторая|раніше|вже|вранці|знову|друга)\b"
    r"|以前|既に|すでに|朝にも|午前にも|再び|此前|早些时候|再次|앞서|이미|오전에도|다시",
    re.IGNORECASE,
)
"""In the sentence of the other one: it was before, or once more."""
_OUT: Final = late(r"\b(?:was|were|been|gone|went) (?:out|down|offline|unreachable|unavailable)\b", re.IGNORECASE)
_WAVES: Final = late(
    r"\b(?:waves?|phases?|wellen?|vagues?|oleadas?|ola|ondas?|ondate?|golf|golven|fal[aei]|våg(?:or)?|bølger?|dalga\w*)\b|волн|хвил|波",
    re.IGNORECASE,
)
"""One outage that came in several waves."""
_AFTER_ONE: Final = late(
    rf"\b(?:follow(?:s|ed|ing)|after|unrelated to|separate from|not (?:related|linked|connected) to|nothing to do with|folgt\w* auf|nach|nichts zu tun mit|fait suite à|suit|après|sans (?:lien|rapport) avec|sigue a|tras|después de|nada que ver con|segue a?|após|dopo|volgt op|na|following)\s"
    rf"(?:[\w’'-]+ ){{0,6}}?(?:(?:{OUTAGE_NOUN.pattern})|problems?|issues?|trouble|one\b|probleme?n?|problèmes?|problemas?|problemi|problemen)(?: [\w’'-]+){{0,5}}? "
    r"(?:earlier (?:today|that day|the same day|in the (?:day|morning)|on \w+day)|(?:this|that|the same|on \w+day) morning|in the morning|hours (?:earlier|before)|früher am (?:selben )?tag|am (?:selben )?(?:vor)?(?:morgen|mittag)|wenige stunden zuvor|plus tôt dans la journée|dans la matinée|quelques heures plus tôt|(?:horas antes|esa misma mañana|por la mañana)|(?:horas antes|mais cedo|pela manhã)|(?:in mattinata|poche ore prima)|(?:eerder op de dag|die ochtend))\b",
    re.IGNORECASE,
)
"""After which outage of the same day the one told came: what is said behind these words is of that one."""


@dataclass(frozen=True, slots=True)
class _Round:
    """One of the outages of a day: from its first time to its last."""

    first: datetime
    last: datetime

    def holds(self, at: datetime) -> bool:
        return self.first <= at <= self.last


def of_its_round(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a report, those on another outage of the same day of its provider marked as such."""
    if reading.primary is None:
        return claims
    claims = _behind_one_before(reading, claims)
    rounds = _rounds(claims)
    if len(rounds) < 2 or any(_WAVES.search(line.text) for line in reading.lines):
        return claims
    own = _own(reading, claims, rounds)
    others = [one for one in rounds if one is not own]
    if not all(_set_apart(reading, claims, one, own) for one in others):
        return claims
    lines = _lines_of_others(reading, claims, others)
    return tuple(_marked(reading, claim, own, others, lines) for claim in claims)


def _rounds(claims: tuple[Claim, ...]) -> list[_Round]:
    """The outages that the times of an article make, in order: after an end of one, hours pass until the next begins."""
    told = sorted((c.at, c.kind) for c in claims if c.at is not None and _is_own_time(c))
    found: list[list[datetime]] = [[]]
    for place, (at, kind) in enumerate(told):
        before = told[place - 1] if place else None
        if before and before[1] == "ended" and kind == "started" and at - before[0] >= _APART:
            found.append([])
        found[-1].append(at)
    return [_Round(times[0], times[-1]) for times in found if times]


def _is_own_time(claim: Claim) -> bool:
    return (
        claim.kind in {"started", "ended"}
        and claim.told_of is None
        and claim.precision in _FINE
        and claim.qualifier != "denies"
        and NOT_OVER not in claim.flags
    )


def _own(reading: Reading, claims: tuple[Claim, ...], rounds: list[_Round]) -> _Round:
    """The outage that the article is on: the last one where headline or lead count several, else the one told first."""
    head = [line for line in reading.lines[:LEAD] if ONE_MORE.search(line.text) or _SEVERAL.search(line.text)]
    first = min((c for c in claims if _is_own_time(c)), key=lambda c: c.start)
    told = next((one for one in rounds if first.at is not None and one.holds(first.at)), rounds[-1])
    return rounds[-1] if head or tells_rounds(reading.lines) else told


def _set_apart(reading: Reading, claims: tuple[Claim, ...], one: _Round, own: _Round) -> bool:
    """Whether the words tell one outage beside the other: its sentence says that it was before or once more, or headline and
    lead say that there were several.
    """
    if tells_rounds(reading.lines) or any(_SEVERAL.search(line.text) for line in reading.lines[:LEAD]):
        return True
    later = max(one, own, key=lambda each: each.first)
    told = [line_of(reading, c) for c in claims if _is_own_time(c) and c.at is not None and one.holds(c.at)]
    again = [line_of(reading, c) for c in claims if _is_own_time(c) and c.at is not None and later.holds(c.at)]
    return any(
        line and _BEFORE_IT.search(line.text) and (line.broke or _OUT.search(line.text)) for line in told
    ) or any(line and ONE_MORE.search(line.text) for line in again)


def _lines_of_others(reading: Reading, claims: tuple[Claim, ...], others: list[_Round]) -> dict[int, _Round]:
    """The sentences all of whose times are of another outage, each with that one."""
    found: dict[int, _Round] = {}
    mine: set[int] = set()
    for claim in claims:
        line = line_of(reading, claim) if _is_own_time(claim) and claim.at is not None else None
        if line is None or claim.at is None:
            continue
        one = next((each for each in others if each.holds(claim.at)), None)
        if one is None:
            mine.add(line.index)
        else:
            found[line.index] = one
    return {index: one for index, one in found.items() if index not in mine}


def _marked(reading: Reading, claim: Claim, own: _Round, others: list[_Round], lines: dict[int, _Round]) -> Claim:
    """A claim with the outage that it is on, where that is not the article's own."""
    if claim.told_of is not None:
        return claim
    one = None
    if claim.at is not None and claim.kind in _TIMED and claim.precision in _FINE:
        at = claim.at
        one = next((each for each in others if each.holds(at)), None)
    line = line_of(reading, claim)
    if (
        one is None
        and line is not None
        and claim.kind in _OF_ITS_SENTENCE
        and not own.holds(claim.at or own.first - _APART)
    ):
        one = lines.get(line.index)
    return claim if one is None else _about(reading, claim, f"{one.first:%Y-%m-%d}")


def _about(reading: Reading, claim: Claim, day: str) -> Claim:
    return replace(claim, about=About(reading.primary or "", day), flags=tuple(sorted({*claim.flags, OTHER_ROUND})))


def _behind_one_before(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims, those on an outage of the same morning that words only name as one before marked so: "it followed a
    51-minute outage earlier in the day".
    """
    if len(reading.frames.days) != 1:
        return claims
    spans = [*_named_before(reading.beneath)]
    return tuple(
        _about(reading, claim, reading.frames.days[0])
        if claim.kind in _OF_ITS_SENTENCE
        and claim.told_of is None
        and any(start <= claim.start and claim.end_offset <= end for start, end in spans)
        else claim
        for claim in claims
    )


def _named_before(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    for line in lines:
        for match in _AFTER_ONE.finditer(line.text):
            yield line.start + match.start(), line.start + match.end()
