"""Which word of a sentence governs a time: what it is the time of."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import FAR, LASTING, SEPARATOR, by_preposition, over_by_then
from scraper.core.articles.timing_cues import Cue
from scraper.core.articles.until_then import CLAUSE, CLOSE
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_RIGHT_BEFORE, _RIGHT_BEHIND, _SAYING = 5, 12, 60
_STOPS = late(
    r"[.;:]\s|,|\b(?:and|und|et|y|e|en|och|i|и|та|but|aber|mais|pero|ma|maar|men|ale|но|але|then|dann|puis|luego|ثم)\b|[、،؛，。]"
)
_ASIDE_SAID = late(r"[^,;:“”\"«»]{0,50},[”\"»]?\s(?:[\w’'.&-]+\s){0,5}")
"""From a time to a verb of saying behind the comma that closes what is said."""
_TAIL = late(r"[^,;:]{0,60}$")
_WORDY = 4
"""Words before a time that tell something, whoever is named behind it as the one who said it."""
_JOINED = late(r"[;:]|\.\s|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|и|но|ve|och)\b", re.IGNORECASE)
REPORTS = late(
    r"\W{0,3}(?:said|announced|reported|wrote|meldete|teilte|erklärte|gab|informó|comunicó|anunció|confirmó|dijo|informou|comunicou|anunciou|disse|ha (?:comunicato|annunciato|fatto sapere)"
    r"|a (?:annoncé|indiqué|fait savoir)|meldde|liet|poinformował\w*|podał\w*|сообщил\w*|заявил\w*|повідомил\w*|meddelade|meddelte)\b",
    re.IGNORECASE,
)
"""A verb of saying right behind a time: what is said was so then."""
_QUOTE_ENDS = late(r"^[^“\"]{0,160}[”\"],?[^.;“\"]{0,60}$")
_CLAUSE_END = late(r"[,;،؛，、；]|\.\s")
_OTHER_CLAUSE = 25.0
_ANOTHER_VERB = 6.0
"""What it counts against a verb before a time where the verb of a time stands behind it."""
_CROSSED = 80
"""What it counts against a word that another time stands nearer to it."""
_HALF = late(r"\b[ap]\. ?m\.", re.IGNORECASE)
_ASIDES = late(r"\s?[—–][^—–]{1,90}[—–]|\s\([^()]{1,60}\)")
"""What is put in between, and separates nothing."""
_FIX_MADE = late(r"\b(?:had|has|have|been|was|were|now)\s(?:[\w-]+\s){0,2}$|^(?:that )?(?:an? |the |its )?(?:[\w-]+ )?(?:fix|patch|rollback|mitigation) (?:had|has|was|is now)\b", re.IGNORECASE)  # fmt: skip
"""Of a fix that is announced: it was made, and not only found or promised."""
_THAT = late(r",\s(?:що|что|że|dass|že|hogy|att|dat|at)\b", re.IGNORECASE)
_THAT_CLAUSE = late(r"^[^;:.]{2,40}?,? (?:dass|that|que|che|dat|że|att|at|что|що|že) [^;:.]*$")
"""Behind a verb of saying: what is said may be two things ("said that errors fell and service was restored")."""
_DAYS = frozenset({"date", "date_range"})
_VERBS = frozenset({"started", "acknowledged", "ended", "fixed"})
_UNDER_WAY = late(r"[\w-]+ing", re.IGNORECASE)
"""A word of ending that says that it goes on ("resolving"), and not that all was "up and running"."""
_INCISE = late(r",\s(?:[\w.’'-]+\s){1,4}\w+")
"""From a time that opens its clause to a verb of saying that is put in between."""
_AND_PREFIXED = ("و", "ف", "ו")
"""Arabic and Hebrew "and", Arabic "then", written with the verb."""
_OPENS = late(
    r"(?:(?:^|[,;:—–(])\s*(?:[\w’'-]+ ){0,3}|\b(?:and|but|then|that)\s+)(?:at|on|by|around|about|since|from|in|depuis|dès|seit|ab|desde(?: las)?|dalle|sinds|vanaf|um|gegen|am|à|vers|a las|às|alle|om|o|в|о|kl)?\.?\s*$",
    re.IGNORECASE,
)
_BUT = late(
    r"\b(?:but|aber|doch|jedoch|mais|pero|sino|ma|però|mas|maar|men|ale|lecz|jednak|но|однако|але|проте)\b",
    re.IGNORECASE,
)
_ALTHOUGH = late(
    r"\b(?:(?:al)?though|while|whereas|obwohl|während|bien que|quoique|alors que|aunque|embora|sebbene|benché|nonostante|hoewel|terwijl|även om|trots att|selv om|chociaż|хотя|хоча)\s[^,;.]{0,60}$",
    re.IGNORECASE,
)
"""Before a time: the clause that a comma ends behind it is set against the one that tells what happened."""
_UNSPACED = late(
    r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\s?[\u0900-\u097f]"
    r"|['’](?:d[ea]n?|t[ea]n?|y[ea]|e|a)\b|\s(?:civar|sıra|su|dolay|itibar)(?:ların|ı)(?:da|yla|dan)\b|\s(?:gibi|itibaren|sonra|önce)\b|\s[가-힣]|-(?:kor|re|ra|t[óő]l|ig)\b"
)
"""What follows a time where the verb comes last: Chinese, Japanese, Korean, Hindi, Turkish, Hungarian."""


def kind_of(
    line: Line, mention: TimeMention, cues: list[Cue], others: list[TimeMention], words: Cues
) -> tuple[str, Cue | None]:
    """What a time is the time of, and the cue that says so; `seen` where none is near. `others`: the other times of the
    sentence.
    """
    cues = [c for c in cues if not _closes(line, mention, c)]
    # "…, declared an incident at 22:01 UTC, restored …": with its verb right before it a time opens no clause.
    led = any(0 <= mention.start - c.end <= _RIGHT_BEFORE and c.kind in _VERBS for c in cues)
    held = any(_holds(line, mention, c) for c in cues)
    ranked = sorted(
        (
            (
                _distance(line, mention, c, others, led=led)
                + _bias(c, mention)
                + (held + 2 * _taken(line, mention, c, cues, others)) * _beyond(line, mention, c),
                c,
            )
            for c in cues
        ),
        key=lambda pair: (pair[0], pair[1].start, pair[1].kind),
    )
    near = [(distance, cue) for distance, cue in ranked if distance <= FAR]
    if LASTING.match(line.text, mention.end - line.start):
        return "started", None
    told = (
        over_by_then(line, mention, cues)
        or by_preposition(line, mention, near, cues, words)
        or _said_over(line, mention, cues, others)
    )
    if told is not None:
        return told
    if near and (near[0][1].kind == "acknowledged" or words.said.search(near[0][1].text)):
        return _announced(line, mention, near[0][1], others, cues)
    if not near:
        return "aside" if _is_conceded(line, mention) else "seen", None
    return near[0][1].kind, near[0][1]


def _closes(line: Line, mention: TimeMention, cue: Cue) -> bool:
    """Whether a verb of saying only closes its sentence behind a comma, and the time stands in what is told: "cards were
    declined from 6 to 9 a.m. on Friday, the bank said", but not "on Friday at 9 a.m., the bank said".
    """
    if cue.kind != "acknowledged" or cue.start < mention.end:
        return False
    low, high = mention.end - line.start, cue.end - line.start
    if _ASIDE_SAID.fullmatch(line.text, low, cue.start - line.start) is None or _TAIL.match(line.text, high) is None:
        return False
    return len(line.text[: mention.start - line.start].split()) >= _WORDY


def _distance(line: Line, mention: TimeMention, cue: Cue, others: list[TimeMention], *, led: bool) -> float:
    opens = False
    verb_last = _UNSPACED.match(line.text, mention.end - line.start) is not None
    if cue.end <= mention.start:
        low, high, base = cue.end, mention.start, _ANOTHER_VERB if verb_last and cue.kind in _VERBS else 0.0
    elif cue.start >= mention.end:
        opens = not led and _OPENS.search(line.before(mention.start, 40)) is not None
        low, high, base = _past_gloss(line, mention, others), cue.start, 0.0 if verb_last else 2.0 if opens else 9.0
    else:
        return 0.0
    if high - low > FAR + CLOSE:
        return base + high - low  # too far to govern it, whatever stands between
    between = line.text[low - line.start : high - line.start]
    if opens:
        # "At 14:40 UTC, users began …": the comma that closes the opening adverbial separates nothing.
        between = between.lstrip(" )").removeprefix(",")
    alike = mention.kind in _DAYS
    if cue.start >= mention.end and mention.kind not in _DAYS and any(_has(line, cue, t) for t in others):
        base += FAR  # "after attempts at 10:45 and 11:15, trading resumed at 12:30"
    if cue.start >= mention.end and (_counts_on(line, mention, cue) or _set_against(line, mention, between)):
        base += FAR
    crossed = sum(1 for t in others if low <= t.start < high and (alike or t.kind not in _DAYS))
    if cue.start >= mention.end and cue.text.startswith(_AND_PREFIXED):
        base += 14  # the verb opens a clause of its own
    return base + (high - low) + 14 * len(SEPARATOR.findall(between)) + _CROSSED * crossed


def _past_gloss(line: Line, mention: TimeMention, others: list[TimeMention]) -> int:
    """Where a time ends together with the same one in brackets behind it: "3:25 pm (1925 GMT)"."""
    gloss = next((t for t in others if t.start == mention.end + 2), None)
    if gloss is None or line.text[mention.end - line.start : gloss.start - line.start] != " (":
        return mention.end
    return gloss.end + 1 if line.after(gloss.end, 1) == ")" else mention.end


def _set_against(line: Line, mention: TimeMention, between: str) -> bool:
    """Whether a time of day stands in a clause that the verb's is set against: "none were seen at 20:50, but …"."""
    if mention.kind in _DAYS:
        return False
    return _BUT.search(between) is not None or ("," in between and _is_conceded(line, mention))


def _is_conceded(line: Line, mention: TimeMention) -> bool:
    return mention.kind not in _DAYS and _ALTHOUGH.search(line.before(mention.start, 80)) is not None


def _counts_on(line: Line, mention: TimeMention, cue: Cue) -> bool:
    """Whether a verb only says what a length behind the time is counted from: "at 7:20, five hours after it began, …"."""
    lengths = [
        t
        for t in line.times
        if t.kind == "duration" and mention.end <= t.start < cue.start and not line.before(t.start, 2).endswith("+")
    ]
    return bool(lengths) and "," not in line.text[lengths[-1].end - line.start : cue.start - line.start]


def _has(line: Line, cue: Cue, mention: TimeMention) -> bool:
    """Whether a verb has a time of its own right behind it, in a language whose verb does not come last."""
    if mention.kind in _DAYS or not 0 <= mention.start - cue.end <= _RIGHT_BEHIND:
        return False
    between = line.text[cue.end - line.start : mention.start - line.start]
    return SEPARATOR.search(between) is None and _UNSPACED.match(cue.text) is None


def _holds(line: Line, mention: TimeMention, cue: Cue) -> bool:
    """Whether a cue and the time after it stand in one clause."""
    between = line.text[cue.end - line.start : mention.start - line.start]
    return 0 <= mention.start - cue.end <= FAR / 2 and _CLAUSE_END.search(between) is None


def _taken(line: Line, mention: TimeMention, cue: Cue, cues: list[Cue], others: list[TimeMention]) -> bool:
    """Whether a verb behind the time has a time of its own, and another stands before this one: "it admitted the fault
    ten minutes later, at 17:31, and announced the end at 20:05".
    """
    own = any(
        0 <= t.start - cue.end <= CLAUSE
        and t is not mention
        and ";" not in line.text[cue.end - line.start : t.start - line.start]
        for t in others
    )
    first = min((t.start for t in others if t.end <= mention.start), default=line.start)
    return own and any(first <= c.start and c.end <= mention.start and c.kind in _VERBS for c in cues)


def _beyond(line: Line, mention: TimeMention, cue: Cue) -> float:
    """What it counts against a cue that the clause of the time has ended before it."""
    between = line.text[mention.end - line.start : cue.start - line.start]
    return _OTHER_CLAUSE if cue.start >= mention.end and _CLAUSE_END.search(between) else 0.0


def _announced(
    line: Line, mention: TimeMention, cue: Cue, others: list[TimeMention], cues: list[Cue]
) -> tuple[str, Cue | None]:
    """What is announced: "at 21:17 it said that all worked again" tells an end."""
    for over in cues:
        low = max(cue.end, min(mention.end, over.start)) if mention.start >= cue.end else cue.end
        between = _THAT.sub(" ", _ASIDES.sub("", _HALF.sub("", line.text[low - line.start : over.start - line.start])))
        if _INCISE.fullmatch(line.text, mention.end - line.start, cue.end - line.start):
            between = between.removeprefix(",")  # "By 10am, the bank said, all was …"
        kinds = {"ended", "acknowledged"} if cue.kind == "started" else {"ended"}
        quoted = (
            over.kind == "ended"
            and cue.start - over.end >= 0
            and _QUOTE_ENDS.search(line.text[over.end - line.start : cue.start - line.start])
        )
        if quoted and not any(over.end <= t.start < cue.start and t.kind not in _DAYS for t in others):
            return over.kind, over
        own = low != cue.end and any(
            0 <= t.start - over.end <= CLAUSE and not any(over.end <= c.start < t.start for c in cues) for t in others
        )
        told = (
            not own
            and (over.kind in kinds or _is_fix_made(line, over))
            and over.start >= low
            and len(between) <= _SAYING
            and over.start >= cue.end
            and _UNDER_WAY.fullmatch(over.text) is None
        )
        if told and not _STOPS.search(between) and not any(cue.end <= t.start < over.start for t in others):
            return over.kind, over
    return cue.kind, cue


def _is_fix_made(line: Line, cue: Cue) -> bool:
    """Whether it is a fix that is told to have been put in place."""
    if cue.kind != "fixed" or cue.text.partition(" ")[0].lower().endswith("ing"):
        return False
    here = cue.start - line.start
    return (
        _FIX_MADE.search(line.text[max(0, here - 30) : here]) is not None
        or _FIX_MADE.match(line.text[here : here + 60]) is not None
    )


def _said_over(line: Line, mention: TimeMention, cues: list[Cue], others: list[TimeMention]) -> tuple[str, Cue] | None:
    """An end that somebody told right then: "um 15.35 Uhr meldete der Anbieter, die Störung sei behoben"."""
    said = REPORTS.match(line.after(mention.end, CLAUSE))
    if said is None:
        return None
    begin = mention.end + said.end()
    for over in cues:
        between = line.text[begin - line.start : over.start - line.start]
        told = over.kind == "ended" and 0 <= over.start - begin <= FAR + 20 and _UNDER_WAY.fullmatch(over.text) is None
        if (
            told
            and (_THAT_CLAUSE.search(between) or not _JOINED.search(between))
            and not any(begin <= t.start < over.start for t in others)
        ):
            return over.kind, over
    return None


def _bias(cue: Cue, mention: TimeMention) -> float:
    if cue.kind in {"ended", "fixed"}:
        return -3.0
    if cue.kind == "peaked":
        return -2.0
    return 4.0 if cue.kind == "aside" and cue.start >= mention.end else 0.0
