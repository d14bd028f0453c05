"""Which other outage a sentence goes on about that names neither day nor provider: that of the sentence before it, or that of
the heading of its section.
"""

from __future__ import annotations

import re
from typing import Final

from scraper.core.articles.frames import Frames
from scraper.core.articles.lines import Line
from scraper.core.language.looking_back import THEN
from scraper.core.language.seldom import seldom
from scraper.core.model import About
from scraper.core.patterns import late

SPOKEN_OF: Final = seldom(
    r"\b(?:this (?:time|week|morning|latest|new)|today|tonight|yesterday|now|currently|latest|ongoing|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|heute|gestern|aktuell\w*|diesmal|jetzt|aujourd['’]hui|hier|cette fois|actuelle?\w*|hoy|ayer|esta vez|ahora|actual|hoje|ontem|desta vez|agora|oggi|ieri|questa volta|attuale|adesso|vandaag|gisteren|ditmaal|nu|huidige|dzisiaj|dziś|wczoraj|tym razem|obecn\w+|bugün|dün|şimdi|bu kez|hari ini|kemarin|kali ini)\b|(?<!\w)(?:сегодня|вчера|сейчас|на этот раз|нынешн\w+)|今回|本日|昨日|今日|이번|오늘|어제|此次|本次|这次|今天|昨天|आज|इस बार",
    re.IGNORECASE,
)
"""A sentence that is on the outage of the day."""
_GOES_ON: Final = late(
    r"\W*(?:(?:the|this|that|its|root|main|underlying|exact|la|le|l['’]|les|cette|ce|el|esta|este|il|lo|questa|questo|o|a|esse|essa|der|die|das|dieser|diese|dieses|de|het|deze|dit|ten|ta|to|эт\w+) ?)*(?:cause|reason|culprit|trigger|outage|incident|disruption|crash|failure|issue|problem|blackout|ursache|grund|auslöser|ausfall|störung|panne|vorfall|raison|origine|incident|cause|causa|motivo|origen|origem|razón|caída|falla|fallo|interrupción|apagón|queda|falha|pane|interrupção|disservizio|guasto|blackout|oorzaak|storing|reden|przyczyn\w+|awari\w+|powod\w+|причин\w+|сбо\w+|авари\w+|nedeni|arıza\w*|kesinti\w*|sebebi|penyebab\w*|gangguan\w*)\b"
    r"|\W*(?:according to|laut|selon|d['’]après|según|segundo|secondo|volgens|według|по словам|по данным|enligt|ifølge) [^,.;]{2,40},"
    r"|\W*(?:it|that|they|this|both|those|es|er|sie|dies|cela|elle|il|ce|esto|eso|isso|ela|ele|ciò|esso|het|dit|to|это|он|она|bu|ini|hal ini)\b|\W*(?:原因は|その|同社は|障害は|원인은|이는|原因是|故障|该)",
    re.IGNORECASE,
)
"""A sentence that goes on about what the one before told."""


_BEFORE_THEN: Final = late(
    r"\b(?:had (?:been )?\w+ed|avai(?:t|ent) (?:été |\w+ment )?\w+(?:é|i|u|it|is)|hatten? [^.;]{3,80}?(?:t|en)\b|había\w* (?:sido )?\w+[ai]do|(?:havia|tinha) (?:sido )?\w+[ai]do|aveva\w* \w+[aiu]to)\b",
    re.IGNORECASE,
)
"""What had happened before."""
_YEAR: Final = late(r"\b(?:19|20)\d\d\b")
_STEPS, _SECTION, _LONGEST = 3, 6, 70
"""Sentences before one, and before it in its section, and characters of a heading."""


def told_before(frames: Frames, lines: tuple[Line, ...], line: Line, headline_end: int) -> About | None:
    """The other outage of the sentence before, in the same paragraph, where this one goes on about it; or of the heading of
    its section that gives a day or year.
    """
    if not line.index or line.start < headline_end or _is_own(frames, line):
        return None
    if _GOES_ON.match(line.text) or THEN.search(line.text) or _BEFORE_THEN.search(line.text):
        for ahead in reversed(lines[max(0, line.index - _STEPS) : line.index]):
            about = _of_day(frames, ahead, line) if ahead.block == line.block else None
            if about is not None:
                return about
            if ahead.block != line.block or _is_own(frames, ahead):
                break
    return _headed(frames, lines, line, headline_end)


def _headed(frames: Frames, lines: tuple[Line, ...], line: Line, headline_end: int) -> About | None:
    """The other outage that the heading of a section gives the day or year of."""
    for ahead in reversed(lines[max(0, line.index - _SECTION) : line.index]):
        if ahead.start < headline_end or _is_own(frames, ahead):
            return None
        if _is_heading(lines, ahead):
            return _of_day(frames, ahead, line) or _of_year(frames, ahead, line)
    return None


def _is_own(frames: Frames, line: Line) -> bool:
    """Whether a sentence is on the article's own outage by its words or its day."""
    return SPOKEN_OF.search(line.text) is not None or any(
        m.own and m.provider is None for m in frames.markers[line.index]
    )


def _of_day(frames: Frames, before: Line, line: Line) -> About | None:
    """The outage of another day that a sentence is on, unless the one behind it names somebody else."""
    if any(m.own and m.provider is None for m in frames.markers[before.index]):
        return None
    about = frames.about(before, before.end, before.end)
    named = {n.provider for n in line.namings}
    if about is None or about.day is None or not named <= {about.provider}:
        return None
    # A later day is that on which a long outage ended, in a list of its times.
    return None if frames.days and about.day > max(frames.days) else about


def _of_year(frames: Frames, heading: Line, line: Line) -> About | None:
    """The outage of a year before, by a heading that gives it with one name: "Cedar (2019)"."""
    year = _YEAR.search(heading.text)
    named = {n.provider for n in heading.namings}
    if year is None or len(named) != 1 or not frames.days or int(year.group()) >= int(min(frames.days)[:4]):
        return None
    return About(named.pop()) if {n.provider for n in line.namings} <= {n.provider for n in heading.namings} else None


def _is_heading(lines: tuple[Line, ...], line: Line) -> bool:
    """Whether a sentence is a short paragraph of its own without a full stop."""
    beside = (lines[at] for at in (line.index - 1, line.index + 1) if 0 <= at < len(lines))
    alone = all(other.block != line.block for other in beside)
    return alone and len(line.text) <= _LONGEST and not line.text.rstrip().endswith((".", "!", "?", "。", "।"))
