"""Entries of a timeline: a time at the head of a line governs what follows it, until the next time."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.timing_cues import cues_in
from scraper.core.language.deeds import FIRST, RISING
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_HEAD = late(
    r"[\W_]*(?:(?:update\w*|edit|aktualisiert|mise à jour|actualización|atualização|aggiornamento|at)\b[\W_]*)?",
    re.IGNORECASE,
)
_STOP = late(
    r"\s*(?:UTC|GMT|Uhr|uur|hrs?)?(?:\s\([+T]\s?\+?\d[^()\n]{0,16}\))?\s*[)\]]?\*{0,2}\s*(?:[-–—:|]|\s{2}|\n|\.?\s*$)",
    re.IGNORECASE,
)
_STAGE = late(r"\W*(investigating|identified|update|monitoring|resolved|completed|postmortem)\b\W", re.IGNORECASE)
_STAGES = {"investigating": "acknowledged", "monitoring": "fixed", "resolved": "ended", "completed": "ended"}
_ALL_WELL = late(r"\W*all (?:systems?|services?|components?) (?:(?:are|were|now|back|again|fully|reported|to) )*(?:operational|normal|green|healthy|online|up|restored|recovered)\b", re.IGNORECASE)  # fmt: skip
"""All that an entry says: it was over."""
_TOLD = frozenset({"ended", "fixed"})
_TOLD_ALONE = _TOLD | {"started", "acknowledged", "peaked"}
"""What an entry may tell whose head is a line of its own."""
_POSTED_STAGE = late(
    r"\W*(?:[\w.’'-]+ ){0,5}?(?:status page|status|page|company|provider|[\w.]+) (?:posts|posted|says|said|shows|showed|reads|changed to|moved to)(?: an?| to)?[:,]? ?[“\"'‘«](investigating|identified|update|monitoring|resolved|completed)\b",
    re.IGNORECASE,
)
_POSTS = late(
    r"[^.。\n]{0,40}?(?:\bupdates?\b|\bissue identified\b|\bfix (?:implement|deploy|roll)\w*|更新|特定済|修正実装|監視中|업데이트|更新)",
    re.IGNORECASE,
)
_LOOKED_INTO = late(r"\binvestigat|調査|조사|调查", re.IGNORECASE)
_IN_PART = late(
    r"\b(?:some|partial\w*|part of|einige|teilweise|certains?|partiel\w*|algun\w+|parcial\w*|alcun\w+|parzial\w*|sommige|gedeeltelijk)\b",
    re.IGNORECASE,
)
_TROUBLE_FROM = late(r"\b(?:outage|incident|issue|problem|disruption|downtime|interruption|impact|errors) (?:from|between)\s$", re.IGNORECASE)  # fmt: skip
"""Right before a range: it is that of the trouble, whatever verb stands beside it."""
_POST = late(r"\b(?:we|our|is|are)\b", re.IGNORECASE)
"""In a sentence of an entry: it is a post of the provider, who speaks of what is so when he writes."""
_QUOTED = late(r"[“\"«„][^“”\"«»„\n]*(?:[”\"»“]|$)")
_LEAD = 64
"""Code points of an entry that tell what it is of."""
_LONGEST = 3
"""Sentences of an entry that are read."""


_WHEN_SAID = late(
    r"[^\w]{1,3}(?:when|lorsque|quand|als|wenn|cuando|quando|toen|kiedy|gdy|когда|коли|när|da) (?:(?:the|la|le|il|el|die|der|das|de|o|a) )?(?:[\w.’'-]+ ){1,3}?(?:acknowledged|admitted|confirmed|a (?:reconnu|admis|confirmé)|(?:reconoció|admitió|confirmó)|(?:reconheceu|admitiu|confirmou)|ha (?:ammesso|riconosciuto|confermato)|erkende|bevestigde|bestätigte|einräumte|przyznał\w*|potwierdził\w*|призна\w+|подтвердил\w*|визна\w+|підтвердил\w*|erkände|bekräftade|bekräftede|erkendte)\b",
    re.IGNORECASE,
)
"""Right behind a time: it was told first by the provider ("was first reported at 8:56, when X acknowledged errors")."""


_BY_WHOM = late(
    r"\bre(?:ported|vealed)\s(?:at|around|on|about|shortly after)\s(?:about |around |roughly )?$", re.IGNORECASE
)
"""Before a time with a "by" behind it: the agent of the passive is who spoke ("was reported at 11 a.m. by the host")."""


_OVER_A_CHANNEL = late(
    r"(?:께|경|쯤|에|,)?\s?(?:자사 |공식 |자신의 )?(?:SNS|소셜미디어|트위터|엑스|X|페이스북|인스타그램|홈페이지|누리집|공지|채널|블로그|계정|상태 페이지)[^.,]{0,20}통해[^.]*?(?:장애|오류|문제|원활|점검|불편|복구|저하)"
)
"""Right behind a time: over which of its channels the provider spoke of the trouble."""


_STATEMENT = late(
    r"\b(?:statement|update|tweet|post|message|notice|note|announcement|email|memo|letter)s?\s(?:(?:issued|released|posted|sent|published|made|dated) )?(?:(?:on|at|around|about|late|early|shortly after|from) ){0,3}$"
    r"|\b(?:communiqué|message|comunicado|mensaje|nota|comunicato|messaggio|mensagem)\s(?:(?:publié|diffusé|envoyé|emitido|publicado|enviado|divulgad[oa]|diffus[oa]|pubblicat[oa]) )?(?:à|vers|a las|às|alle|verso le)\s$",
    re.IGNORECASE,
)
_STATING = late(
    r",?\s(?:\([^()]{2,30}\) )?(?:saying|explaining|claiming|stating|confirming|acknowledging|apologi[sz]ing|admitting|warning|in which (?:it|he|she|they|the \w+) \w+|which said|that said|said|says|explained|confirmed|acknowledged|admitted)\b",
    re.IGNORECASE,
)


def of_a_statement(line: Line, mention: TimeMention) -> bool:
    """Whether a time is that of a statement, whatever it states: "a bank statement on Friday morning explaining that …"."""
    if _STATING.match(line.text, mention.end - line.start) is None:
        return False
    return _STATEMENT.search(line.before(mention.start, 60)) is not None


_ON_WHICH = late(
    r"(?: [\w.]+){0,4}?,? (?:in which|in der|in dem|dans l(?:e|a)quel(?:le)?|en (?:el|la) que|(?:em|no|na) que|in cui|waarin|w którym|в котор\w+)\b"
    r"|(?: (?!to\b|pour\b|para\b|per\b)[\w.]+){0,4}?,? (?:to|um|pour|para|per|om|чтобы|щоб|för att|for at) (?:[\w’'-]+ ){0,4}?(?:confirm|say|announce|inform|bestätig|mitzuteil|annonc|dire|informer|anunci|decir|comunic|dizer|inform|conferm|annunci|bevestig|meld|melden|подтверд|сообщ|підтверд|повідом|bekräft|bekræft|bekreft|meddel)\w*"
)


def of_a_statement_on(line: Line, mention: TimeMention) -> bool:
    """Whether a time is that of a statement, in which the end is told: "a statement at 9:15 in which it said that all was back"."""
    if _ON_WHICH.match(line.text, mention.end - line.start) is None:
        return False
    return _STATEMENT.search(line.before(mention.start, 60)) is not None


def told_by_provider(line: Line, mention: TimeMention) -> bool:
    """Whether what stands right behind the time makes it that of the provider's own word."""
    behind = mention.end - line.start
    if _WHEN_SAID.match(line.text, behind) is not None or _OVER_A_CHANNEL.match(line.text, behind) is not None:
        return True
    agent = next((n for n in line.namings if mention.end < n.start <= mention.end + len(" by ")), None)
    by = agent is not None and line.text[mention.end - line.start : agent.start - line.start] == " by "
    return by and _BY_WHOM.search(line.before(mention.start, 40)) is not None


_WRITERS = late(r"\W*(?:last |story |article |post )?updated?(?: \d{1,2})?\b\W*(?:at |on )?", re.IGNORECASE)


def of_the_writer(line: Line, mention: TimeMention) -> bool:
    """Whether the time is when the writer went on with the text: "Updated 20:30: …"."""
    stop = _STOP.match(line.text, mention.end - line.start)
    return stop is not None and _WRITERS.fullmatch(line.text, 0, mention.start - line.start) is not None


_STAGE_LED = late(
    r"\W*(investigating|identified|update|monitoring|resolved|completed)\W{1,3}(?:(?:on|at) )?", re.IGNORECASE
)


def stage_led(line: Line, mention: TimeMention) -> str | None:
    """What a time is of that is all that stands behind the stage of a post: "- identified Sep 28, 2022, 05:06 PM UTC"."""
    stage = _STAGE_LED.fullmatch(line.text, 0, mention.start - line.start)
    if stage is None or line.after(mention.end, 4).strip(" .)\n"):
        return None
    return "acknowledged" if stage[1].lower() == "identified" else _STAGES.get(stage[1].lower(), "aside")


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
    if mention.kind != "range":
        return None
    if _TROUBLE_FROM.search(line.text, max(0, low - 40), low):
        return "started"
    if _HEAD.fullmatch(line.text, 0, low) is None:
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
    if not alone and (said := _by_stage(line.text, stop)) is not None:
        return said
    for following in lines[line.index + 1 : line.index + 1 + _LONGEST]:
        apart = following.block - line.block
        if apart > int(alone) or any(t.kind != "duration" for t in following.times):
            return None
        said = _by_stage(following.text, 0) if alone else None
        if said is not None:
            return said
        kinds = [cue.kind for cue in cues_in(following, words)]
        if kinds:
            told = _TOLD_ALONE if alone and _POST.search(_QUOTED.sub("", following.text)) is None else _TOLD
            if alone and not any(_is_row(other) for other in lines if other.block != line.block):
                told = frozenset({"acknowledged"})  # "11:57 a.m." under a headline is when the page was published
            return kinds[0] if kinds[0] in told and _IN_PART.search(following.text) is None else None
    return None


def _is_row(line: Line) -> bool:
    """Whether nothing but a time of day stands in a line: one such line is no timeline, two are."""
    time = next((t for t in line.times if t.kind in {"instant", "clock"}), None)
    if time is None:
        return False
    stop = _head_stop(line, time)
    return stop is not None and not line.text[stop:].strip()


def _by_stage(text: str, start: int) -> str | None:
    """What an entry tells that opens with the stage of a post, or says that all is well."""
    stage = _STAGE.match(text, start)
    if stage is not None:
        return _STAGES.get(stage[1].lower(), "aside")
    return "ended" if _ALL_WELL.match(text, start) else None
