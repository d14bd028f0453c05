"""Which incident a sentence speaks of: the article's own, or another one (an earlier day, another provider)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.articles.day_placing import NOWHERE, Setting
from scraper.core.articles.elsewhere import SEPARATOR
from scraper.core.articles.lines import Line
from scraper.core.articles.markers import JOINED, markers, own_of
from scraper.core.articles.marks import Marker
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_days import LIVE_LINES, own_days
from scraper.core.articles.told_next import named_next
from scraper.core.language.lexicon import Cues
from scraper.core.language.looking_back import THEN
from scraper.core.language.seldom import seldom
from scraper.core.model import About, Instant, ProviderMention, ProviderRole
from scraper.core.patterns import late

_OWN = seldom(
    r"\b(?:this (?:incident|outage|disruption|time|latest)|(?:the )?latest|currently|so far|ongoing|now)\b",
    re.IGNORECASE,
)
_CONTINUES = late(
    r"^(?:it|that|then|during (?:that|it)|they|the (?:incident|outage|disruption|interruption|failure|earlier|company|cause)|those|both|"
    r"sie|er|diese[rs]?|(?:der|die|das) (?:ausfall|störung|panne|unterbrechung|problem)|elle|il|celle-ci|celui-ci|la panne|cette (?:panne|coupure)|(?:esa|aquella|la) (?:caída|falla|interrupción)|ese (?:fallo|apagón)|duró|afectó|(?:a|essa|aquela) (?:queda|falha|pane)|durou|afetou|è durat[oa]|durò|(?:il|quel) (?:guasto|disservizio|blocco)|"
    r"(?:die|deze) storing|dat|toen|het duurde|(?:ta |tamta )?awaria|trwał[ao]|trval[aoy]?|(?:ten |tento )?výpadek|он|она|(?:тот |этот )?сбой|(?:та )?авария|длил\w+|він|вона|збій|den|det|störningen|avbrottet|feilen|nedbruddet|o kesinti|kesinti|gangguan itu)\b",
    re.IGNORECASE,
)
_FAN_OUT = seldom(
    r"\band (?:(?:many|several) )?(?:others?|more)\b|\bamong (?:those|the)\b|\bhit by\b|\b(?:takes?|took|taking|brings?|brought|knock(?:s|ed|ing)?|breaks?|broke) (?:[\w’'-]+ ){0,4}?(?:down|offline|out)?\b|\b(?:services|sites|apps) (?:including|such as|like)\b",
    re.IGNORECASE,
)
_RELATIVE = late(
    r"[,;] ?(?:which|who|whose|while|that|and|but|qui|que|dont|et|und|aber|che|wobei|welche[rs]?)\b|[;:.]|\bbefore\b|\bafter\b|\b(?:similar to|reminiscent of|compared (?:to|with)|unlike)\b",
    re.IGNORECASE,
)
_CLAUSE_OPENS = late(
    r"[,;] (?:and |but |then |und |et |y |e )?(?:in|on|im|am|en|em|le|el|il|a)? ?(?:the |den |dem )?$", re.IGNORECASE
)
_GOES_OVER = late(
    r"\b(?:follow(?:s|ed|ing)|com(?:es|ing) (?:[\w-]+ ){0,3}?(?:after|on the heels of)|similar to|reminiscent of|compared (?:to|with)|unlike|echo(?:es|ed|ing)|recall(?:s|ed|ing)|folgt auf|fait suite à|sigue a|segue|volgt op)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_OF_DAY = late(r"\s(?:(?:on|of|am|vom|le|du|el|del|da|de|di|do|op|van|den|på|w|we|v|ve|в|во|у)\s)?", re.IGNORECASE)
"""Between a time of day and its day."""
_ONLY_COMPARED = late(
    r"\b(?:unlike|in contrast (?:to|with)|as opposed to|compared (?:to|with)|anders als|im gegensatz zu|verglichen mit|contrairement à|à la différence de|a diferencia de|ao contrário d[aeo]|diferentemente d[aeo]|a differenza d[ei]\w*|anders dan|in tegenstelling tot|till skillnad från|w przeciwieństwie do|в отличие от|на відміну від)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
"""Before a day in whose outage a sentence only holds its own one against another."""
_NEAR, _FARTHEST = 40, 90


@dataclass(frozen=True, slots=True)
class Frames:
    """The article's own days (ISO) and, line by line, what else is spoken of."""

    primary: tuple[str, ...]
    days: tuple[str, ...]
    markers: tuple[tuple[Marker, ...], ...]
    inherited: tuple[About | None, ...]

    def about(self, line: Line, start: int, end: int) -> About | None:
        """The other incident that a span of the line speaks of; None for the article's own."""
        marks = self.markers[line.index]
        day = _governing(line, start, end, [m for m in marks if m.provider is None])
        other = _governing(line, start, end, [m for m in marks if m.provider is not None])
        inherited = self.inherited[line.index]
        elsewhere = other is not None and not other.own
        if day is None and not elsewhere:
            return inherited
        if day is not None and day.own and not elsewhere:
            return None
        named = other.provider if other is not None else None
        carried = inherited.provider if inherited is not None and day is None else None
        who = named or carried or (self.primary[0] if self.primary else "unknown")
        when = day.day if day is not None and not day.own else None
        same = inherited is not None and (not elsewhere or inherited.provider == who)
        return About(who, when or (inherited.day if inherited is not None and same else None))


def joined_with(line: Line, provider: str) -> tuple[str, ...]:
    """The other providers of the row in which a sentence names one ("Discord, Spotify and Snapchat")."""
    row: list[str] = []
    last: Naming | None = None
    for name in line.namings:
        tied = last is not None and JOINED.fullmatch(line.text, last.end - line.start, name.start - line.start)
        if not tied and provider in row:
            break
        row = [*row, name.provider] if tied else [name.provider]
        last = name
    return tuple(dict.fromkeys(p for p in row if p != provider)) if provider in row else ()


def _opens_clause(line: Line, before: Marker, start: int, end: int, after: Marker) -> bool:
    """Whether a time belongs to the name behind it: "an outage at A took sites down, and in July one at B …"."""
    led_in = line.text[before.end - line.start : start - line.start]
    leads_to = line.text[end - line.start : after.start - line.start]
    return _CLAUSE_OPENS.search(led_in) is not None and len(leads_to) <= _NEAR and not SEPARATOR.search(leads_to)


def _goes_over(line: Line, own: Marker, start: int, other: Marker, end: int) -> bool:
    """Whether a clause has gone over from the article's own outage to another one, whose day stands just behind: "follows
    a ten-hour outage on 2 March".
    """
    if own.provider is not None or other.provider is not None or other.own or other.phrase:
        return False
    between = line.text[own.end - line.start : start - line.start]
    led = line.text[end - line.start : other.start - line.start]
    return _GOES_OVER.search(between) is not None and len(led) <= _NEAR and SEPARATOR.search(led) is None


def _its_day(line: Line, end: int, marker: Marker) -> bool:
    """Whether a marker is the day of the time right before it: "had failed in March, and stopped at noon on Wednesday"."""
    if marker.provider is not None or marker.phrase:
        return False
    return _OF_DAY.fullmatch(line.text, end - line.start, marker.start - line.start) is not None


def _governing(line: Line, start: int, end: int, marks: list[Marker]) -> Marker | None:
    inside = [m for m in marks if m.start < end and m.end > start]
    if inside:
        return inside[0]
    before = [m for m in marks if m.end <= start]
    after = [m for m in marks if m.start >= end]
    if after and _its_day(line, end, after[0]):
        return after[0]
    if before and before[-1].own and after and _goes_over(line, before[-1], start, after[0], end):
        return after[0]
    if before and not (
        before[-1].provider is not None and after and _opens_clause(line, before[-1], start, end, after[0])
    ):
        return before[-1]
    if not after:
        return None
    first = after[0]
    between = line.text[end - line.start : first.start - line.start]
    far = first.phrase or len(between) > _FARTHEST
    cut = (far and SEPARATOR.search(between)) or (first.provider is not None and _RELATIVE.search(between))
    return None if cut else first


def _victims(lines: tuple[Line, ...], primary: frozenset[str], roles: tuple[ProviderMention, ...]) -> frozenset[str]:
    """Providers that headline or lead list as hit by the article's own incident: what they met is part of it."""
    spared = {m.id for m in roles if m.role is ProviderRole.RULED_OUT}
    hit = [
        line
        for line in lines[:LIVE_LINES]
        if _FAN_OUT.search(line.text) and any(n.provider in primary for n in line.namings)
    ]
    return frozenset(n.provider for line in hit for n in line.namings) - spared


def frames(
    lines: tuple[Line, ...],
    roles: tuple[ProviderMention, ...],
    published: Instant | None,
    words: Cues,
    headline_end: int,
    *,
    setting: Setting = NOWHERE,
) -> Frames:
    """Work out the article's own days and mark what else it speaks of."""
    top = next((m.id for m in roles if m.role is ProviderRole.PRIMARY), None)
    days = own_days(lines, published, words, headline_end, mine=top, setting=setting)
    early = {n.provider for line in lines[:LIVE_LINES] for n in line.namings}
    spoken = tuple(m.id for m in roles[:1] if m.id in early)
    primary = tuple(m.id for m in roles if m.role is ProviderRole.PRIMARY) or spoken
    upstream = frozenset(m.id for m in roles if m.role is ProviderRole.UPSTREAM)
    upstream |= _victims(lines, frozenset(primary), roles)
    own = own_of(lines, days, frozenset(primary) | upstream, published.at.date() if published is not None else None)
    marks = tuple(_with_culprit(lines, line, markers(line, own, words)) for line in lines)
    inherited: list[About | None] = []
    draft = Frames(primary, days, marks, (None,) * len(lines))
    for line in lines:
        inherited.append(_inherit(lines, line, marks, inherited, draft))
    return Frames(primary, days, marks, tuple(inherited))


def _with_culprit(lines: tuple[Line, ...], line: Line, marks: tuple[Marker, ...]) -> tuple[Marker, ...]:
    """The markers of a sentence, with the provider that only the next one names for the other outage told in it."""
    told = named_next(lines, line)
    if told is None:
        return marks
    start, end, provider = told
    return tuple(sorted((*marks, Marker(start, end, own=False, provider=provider)), key=lambda m: (m.start, m.end)))


def _inherit(
    lines: tuple[Line, ...],
    line: Line,
    marks: tuple[tuple[Marker, ...], ...],
    inherited: list[About | None],
    draft: Frames,
) -> About | None:
    if line.index == 0 or _OWN.search(line.text) or any(m.provider is None and m.own for m in marks[line.index]):
        return None
    previous = lines[line.index - 1]
    then = THEN.search(line.text) is not None
    if previous.block != line.block and not then:
        return None
    before = inherited[previous.index] or draft.about(previous, previous.end, previous.end)
    dated = [m for m in marks[previous.index] if m.provider is None]
    if before is None or (dated and any(m.own for m in dated)):
        return None
    if dated and all(_ONLY_COMPARED.search(previous.before(m.start, _FARTHEST)) for m in dated):
        return None  # "Unlike Tuesday’s failure, it spared the shops. The incident was over at 15:58"
    if then or _CONTINUES.match(line.text):
        return before
    return None
