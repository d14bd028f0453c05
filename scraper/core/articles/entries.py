"""Entries of a timeline: a time at the head of a line governs what follows it, until the next time."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.timing_cues import cues_in
from scraper.core.language.deeds import FIRST, RISING
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention

_HEAD = re.compile(
    r"[\W_]*(?:(?:update\w*|edit|aktualisiert|mise à jour|actualización|atualização|aggiornamento|at)\b[\W_]*)?",
    re.IGNORECASE,
)
_STOP = re.compile(r"\s*(?:UTC|GMT|Uhr|uur|hrs?)?\s*[)\]]?\s*(?:[-–—:|]|\s{2}|\n|\.?\s*$)", re.IGNORECASE)
_STAGE = re.compile(r"\W*(investigating|identified|update|monitoring|resolved|completed|postmortem)\b\W", re.IGNORECASE)
_STAGES = {"investigating": "acknowledged", "monitoring": "fixed", "resolved": "ended", "completed": "ended"}
_TOLD = frozenset({"ended", "fixed"})
_POSTED_STAGE = re.compile(
    r"\W*(?:[\w.’'-]+ ){0,5}?(?:status page|status|page|company|provider|[\w.]+) (?:posts|posted|says|said|shows|showed|reads|changed to|moved to)(?: an?| to)?[:,]? ?[“\"'‘«](investigating|identified|update|monitoring|resolved|completed)\b",
    re.IGNORECASE,
)
_POSTS = re.compile(
    r"[^.。\n]{0,40}?(?:\bupdates?\b|\bissue identified\b|\bfix (?:implement|deploy|roll)\w*|更新|特定済|修正実装|監視中|업데이트|更新)",
    re.IGNORECASE,
)
_LOOKED_INTO = re.compile(r"\binvestigat|調査|조사|调查", re.IGNORECASE)
_IN_PART = re.compile(
    r"\b(?:some|partial\w*|part of|einige|teilweise|certains?|partiel\w*|algun\w+|parcial\w*|alcun\w+|parzial\w*|sommige|gedeeltelijk)\b",
    re.IGNORECASE,
)
_LEAD = 64
"""Code points of an entry that tell what it is of."""
_LONGEST = 3
"""Sentences of an entry that are read."""


_WHEN_SAID = re.compile(
    r"[^\w]{1,3}(?:when|lorsque|quand|als|wenn|cuando|quando|toen|kiedy|gdy|когда|коли|när|da) (?:(?:the|la|le|il|el|die|der|das|de|o|a) )?(?:[\w.’'-]+ ){1,3}?(?:acknowledged|admitted|confirmed|a (?:reconnu|admis|confirmé)|(?:reconoció|admitió|confirmó)|(?:reconheceu|admitiu|confirmou)|ha (?:ammesso|riconosciuto|confermato)|erkende|bevestigde|bestätigte|einräumte|przyznał\w*|potwierdził\w*|призна\w+|подтвердил\w*|визна\w+|підтвердил\w*|erkände|bekräftade|bekräftede|erkendte)\b",
    re.IGNORECASE,
)
"""Right behind a time: it was told first by the provider ("was first reported at 8:56, when X acknowledged errors")."""


def told_by_provider(line: Line, mention: TimeMention) -> bool:
    """Whether what stands right behind the time makes it that of the provider's own word."""
    return _WHEN_SAID.match(line.text, mention.end - line.start) is not None


def stage_posted(line: Line, mention: TimeMention) -> str | None:
    """What the time at the head of an entry is the time of that quotes a status page: 'The page posts: "Monitoring – …"'."""
    stop = _head_stop(line, mention)
    stage = _POSTED_STAGE.match(line.text, stop) if stop is not None else None
    return _STAGES.get(stage[1].lower(), "aside") if stage else None


def of_a_range(line: Line, mention: TimeMention, words: Cues) -> str | None:
    """What a range at the head of an entry is of, where the entry tells what happened in it and not that it began: posts of
    a status page, or reports that grew.
    """
    low, high = mention.start - line.start, mention.end - line.start
    if mention.kind != "range" or _HEAD.fullmatch(line.text, 0, low) is None:
        return None
    rest = line.text[high : high + _LEAD]
    if RISING.search(rest) and words.reports.search(rest):
        return "rose"
    posts = _POSTS.match(rest)
    if posts is None or FIRST.search(posts.group()):
        return None
    return "acknowledged" if _LOOKED_INTO.search(rest) else "aside"


def _head_stop(line: Line, mention: TimeMention) -> int | None:
    """Where the entry goes on that a time heads; None where it heads none."""
    stop = _STOP.match(line.text, mention.end - line.start)
    if stop is None or _HEAD.fullmatch(line.text, 0, mention.start - line.start) is None:
        return None
    return stop.end()


def entry_kind(line: Line, mention: TimeMention, lines: tuple[Line, ...], words: Cues) -> str | None:
    """What the time at the head of a line is the time of, by the rest of its entry; None where it heads none, or where the
    rest says nothing of an end or of a fix.
    """
    stop = _head_stop(line, mention)
    if stop is None:
        return None
    alone = not line.text[stop:].strip()
    if not alone and (stage := _STAGE.match(line.text, stop)):
        return _STAGES.get(stage[1].lower(), "aside")
    for following in lines[line.index + 1 : line.index + 1 + _LONGEST]:
        apart = following.block - line.block
        if apart > int(alone) or any(t.kind != "duration" for t in following.times):
            return None
        if alone and (stage := _STAGE.match(following.text)):
            return _STAGES.get(stage[1].lower(), "aside")
        kinds = [cue.kind for cue in cues_in(following, words)]
        if kinds:
            return kinds[0] if kinds[0] in _TOLD and _IN_PART.search(following.text) is None else None
    return None
