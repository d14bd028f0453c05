"""Which word of a sentence governs a time: what it is the time of."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.timing_cues import Cue
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention

_FAR = 110
_CLOSE = 12
_CLAUSE = 45
_RIGHT_BEFORE = 5
_AGAIN = re.compile(
    r"again|back|recover|normal|wieder|restor|retabl|réta|vuelt|volt|nuovo|weer|znów|снова|znovu|igen", re.IGNORECASE
)
_ADMITTED = re.compile(
    r"(?:acknowledg|admi|conced|recogni|reconoc|reconhec|riconos|reconna|erkenn|bestätig|räum|aware|confirm)",
    re.IGNORECASE,
)
_STOPS = re.compile(r"[.;:]\s|,|\b(?:and|und|et|y|e|en|och|i|и|та|but|aber|mais|pero|ma|maar|men|ale|но|але)\b|、")
_JOINED = re.compile(
    r"[;:]|\.\s|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|и|но|ve|och)\b", re.IGNORECASE
)
REPORTS = re.compile(
    r"\W{0,3}(?:said|announced|reported|wrote|meldete|teilte|erklärte|gab|informó|comunicó|anunció|confirmó|dijo|informou|comunicou|anunciou|disse|ha (?:comunicato|annunciato|fatto sapere)"
    r"|a (?:annoncé|indiqué|fait savoir)|meldde|liet|poinformował\w*|podał\w*|сообщил\w*|заявил\w*|повідомил\w*|meddelade|meddelte)\b",
    re.IGNORECASE,
)
"""A verb of saying right behind a time: what is said was so then."""
_CLAUSE_END = re.compile(r"[,;،؛，、；]|\.\s")
_OTHER_CLAUSE = 25.0
_HALF = re.compile(r"\b[ap]\. ?m\.", re.IGNORECASE)
_THAT = re.compile(r",\s(?:що|что|że|dass|že|hogy|att|dat|at)\b", re.IGNORECASE)
_VERBS = frozenset({"started", "acknowledged", "ended", "fixed"})
SEPARATOR = re.compile(
    r"[,;:()—–，、。；،؛।]|\band\b|\bbut\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bи\b|\bta\b|\bта\b|\bdan\b|\bve\b|\boch\b|\boraz\b|\bja\b"
)
_AND_PREFIXED = ("و", "ف")
"""Arabic "and" and "then", written with the verb."""
UNTIL = re.compile(
    r"\b(?:until|till|through|up to|bis|jusqu['’]?(?:à|au|en)?|hasta|até|fino a(?:lle|l)?|tot|do|до|kadar|tills|fram till)\s*(?:about |around |roughly |etwa |circa |env\w* |las |kl\.? |godz\w*\.? |gegen )?$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|from|starting(?: at| around| from)?|beginning(?: at| around)?|as early as|as of early|shortly after|just after|just before|seit|ab|von|depuis|dès|à partir de|desde|dalle|dal|vanaf|sinds|od|с|від|från|sedan)\s*(?:about |around |roughly |approximately |etwa |circa |las |les |ca\.? |kl\.? |klockan |gegen |godz\w*\.? )?$",
    re.IGNORECASE,
)
_SINCE_SAID = re.compile(
    r"\W*(?:(?:erst|only|just|publicly|seulement|solo|pas) )?(?:since|from|ab|seit|depuis|desde|dalle|vanaf|sinds|od|с|з)\s*(?:about |around |las |les )?",
    re.IGNORECASE,
)
"""Between a notice and the time from which it stood there: "has carried a notice since 06:52"."""
_IS_OVER = re.compile(
    r"\s*(?:Uhr )?(?:wieder )?(?:behoben|gelöst|beendet|vorbei|wiederhergestellt|résolue?|rétablie?|resuelt[oa]|risolt[oa]|opgelost|verholpen|usunięta|устранен\w*|усунен\w*|löst|åtgärdat)\b",
    re.IGNORECASE,
)
_BIT_BY_BIT = re.compile(
    r"\b(?:progressively|gradually|slowly|step by step|in stages|one by one|nach und nach|schrittweise|allmählich|progressivement|peu à peu|poco a poco|gradualmente|progressivamente|aos poucos|geleidelijk|stopniowo|постепенно|поступово|gradvis)\b",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"nvestig|untersuch|enquêt|indag|onderzoek|调查|調査|排查|조사|\bbada|расслед|изуча|разбира|досліджу|з['’]ясову|undersök|utred|incele|menyelidiki|been (?:on it|working on|looking into|aware)",
    re.IGNORECASE,
)
_SINCE_OPENS = re.compile(
    r"\W*(?:since|seit|depuis|desde|dalle|sinds|od|с|з|sedan)\s*(?:about |around |las |les |klockan |godz\w*\.? )?",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\b(?:notice|banner|advisory|warning|alert|message|note|entry|bulletin|informier\w*|hinweis|avis|aviso|avviso|(?:carried|displayed|flagged|show(?:ed|n)) (?:an? )?(?:\w+ )?incident|(?:shown|been|stayed) (?:red|yellow|orange|amber))\b",
    re.IGNORECASE,
)
_AROUND = re.compile(r"\b(?:shortly|just|soon) (?:after|before)\s*(?:about )?$", re.IGNORECASE)
BY = re.compile(r"\b(?:by|as of)\s*(?:about |around |roughly )?$", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:(?:^|[,;:—–(])\s*(?:[\w’'-]+ ){0,3}|\b(?:and|but|then|that)\s+)(?:at|on|by|around|about|since|from|in|um|gegen|am|à|vers|a las|às|alle|om|o|в|о|kl)?\.?\s*$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(
    r"\b(?:not|n[’']t|only) (?:[\w’']+ ){0,3}?(?:say|said|acknowledge|post|confirm|mention|report|show|admit|tell|list|update|appear)\w*\b[^.;]{0,40}$"
    r"|\b(?:no|não|non) (?:l[oae] )?(?:ha |hanno )?(?:admit|reconoc|confirm|comunic|reconhec|ammess|riconosc|public|inform|pronunci)\w*\b[^.;]{0,50}\b(?:hasta|até|fino a|prima del)\b[^.;]{0,12}$"
    r"|\bне (?:призна|подтвер|сообща|визна|підтвер|повідом)\w*\b[^.;]{0,40}\bдо$",
    re.IGNORECASE,
)
_TO_SAY = re.compile(
    r"\W*(?:[\w.]+ ){0,3}?(?:to (?:say|admit|acknowledge|post|respond|react|confirm|mention|own up|tell|notice|speak)|(?:en|para|pour|per) (?:l[oae]? ?)?(?:admit|admet|reconoc|reconna|reconhec|confirm|ammett|riconosc|réagi|respond|recono)\w+)\b",
    re.IGNORECASE,
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\s?[\u0900-\u097f]")
"""What follows a time where the verb comes last: Chinese, Japanese, Korean, Hindi."""


def kind_of(
    line: Line, mention: TimeMention, cues: list[Cue], others: list[TimeMention], words: Cues
) -> tuple[str, Cue | None]:
    """What a time is the time of, and the cue that says so; `seen` where none is near. `others`: the other times of the
    sentence.
    """
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
    near = [(distance, cue) for distance, cue in ranked if distance <= _FAR]
    told = _by_preposition(line, mention, near, cues) or _said_over(line, mention, cues, others)
    if told is not None:
        return told
    if near and (near[0][1].kind == "acknowledged" or words.said.search(near[0][1].text)):
        return _announced(line, near[0][1], others, cues)
    return (near[0][1].kind, near[0][1]) if near else ("seen", None)


def _distance(line: Line, mention: TimeMention, cue: Cue, others: list[TimeMention], *, led: bool) -> float:
    opens = False
    if cue.end <= mention.start:
        low, high, base = cue.end, mention.start, 0.0
    elif cue.start >= mention.end:
        opens = not led and _OPENS.search(line.before(mention.start, 40)) is not None
        verb_last = _UNSPACED.match(line.text, mention.end - line.start) is not None
        low, high, base = mention.end, cue.start, 0.0 if verb_last else 2.0 if opens else 9.0
    else:
        return 0.0
    if high - low > _FAR + _CLOSE:
        return base + high - low  # too far to govern it, whatever stands between
    between = line.text[low - line.start : high - line.start]
    if opens:
        # "At 14:40 UTC, users began …": the comma that closes the opening adverbial separates nothing.
        between = between.lstrip(" )").removeprefix(",")
    crossed = sum(1 for t in others if low <= t.start < high)
    if cue.start >= mention.end and cue.text.startswith(_AND_PREFIXED):
        base += 14  # the verb opens a clause of its own
    return base + (high - low) + 14 * len(SEPARATOR.findall(between)) + 80 * crossed


def _holds(line: Line, mention: TimeMention, cue: Cue) -> bool:
    """Whether a cue and the time after it stand in one clause."""
    between = line.text[cue.end - line.start : mention.start - line.start]
    return 0 <= mention.start - cue.end <= _FAR / 2 and _CLAUSE_END.search(between) is None


def _taken(line: Line, mention: TimeMention, cue: Cue, cues: list[Cue], others: list[TimeMention]) -> bool:
    """Whether a verb behind the time has a time of its own, and another stands before this one: "it admitted the fault
    ten minutes later, at 17:31, and announced the end at 20:05".
    """
    own = any(0 <= t.start - cue.end <= _CLAUSE and t is not mention for t in others)
    first = min((t.start for t in others if t.end <= mention.start), default=line.start)
    return own and any(first <= c.start and c.end <= mention.start and c.kind in _VERBS for c in cues)


def _beyond(line: Line, mention: TimeMention, cue: Cue) -> float:
    """What it counts against a cue that the clause of the time has ended before it."""
    between = line.text[mention.end - line.start : cue.start - line.start]
    return _OTHER_CLAUSE if cue.start >= mention.end and _CLAUSE_END.search(between) else 0.0


def _announced(line: Line, cue: Cue, others: list[TimeMention], cues: list[Cue]) -> tuple[str, Cue | None]:
    """What is announced: "at 21:17 it said that all worked again" tells an end."""
    for over in cues:
        between = _THAT.sub(" ", _HALF.sub("", line.text[cue.end - line.start : over.start - line.start]))
        kinds = {"ended", "acknowledged"} if cue.kind == "started" else {"ended"}
        told = over.kind in kinds and 0 <= over.start - cue.end <= _CLAUSE and not over.text.lower().endswith("ing")
        if told and not _STOPS.search(between) and not any(cue.end <= t.start < over.start for t in others):
            return over.kind, over
    return cue.kind, cue


def _said_over(line: Line, mention: TimeMention, cues: list[Cue], others: list[TimeMention]) -> tuple[str, Cue] | None:
    """An end that somebody told right then: "um 15.35 Uhr meldete der Anbieter, die Störung sei behoben"."""
    said = REPORTS.match(line.after(mention.end, _CLAUSE))
    if said is None:
        return None
    begin = mention.end + said.end()
    for over in cues:
        between = line.text[begin - line.start : over.start - line.start]
        told = over.kind == "ended" and 0 <= over.start - begin <= _FAR and not over.text.lower().endswith("ing")
        if told and not _JOINED.search(between) and not any(begin <= t.start < over.start for t in others):
            return over.kind, over
    return None


def _by_preposition(
    line: Line, mention: TimeMention, near: list[tuple[float, Cue]], cues: list[Cue]
) -> tuple[str, Cue | None] | None:
    """What `until`, `since` and `by` before the time make of it; None where there is none of them."""
    before = line.before(mention.start, 40)
    if UNTIL.search(before) and (
        _NOT_UNTIL.search(line.before(mention.start, 90)) or _TO_SAY.match(line.after(mention.end, 40))
    ):
        return "acknowledged", None
    if UNTIL.search(before) and (line.broke or any(c.kind in {"started", "ended"} for c in cues)):
        return "ended", None
    if _SINCE.search(before):
        return _since(line, mention, near)
    if BY.search(before):
        closing = (
            c for _, c in near if c.kind in {"ended", "fixed", "aside", "peaked"} and not BY.search(c.text + " ")
        )
        found = next(closing, None)
        return (found.kind, found) if found else ("seen", None)
    return None


def _since(line: Line, mention: TimeMention, near: list[tuple[float, Cue]]) -> tuple[str, Cue | None] | None:
    distance, cue = near[0] if near else (0.0, None)
    told = cue is not None and cue.kind == "acknowledged" and _opens_with(line, mention, cue, distance)
    said = cue if told else next((c for d, c in near if _said_since(line, mention, c, d)), None)
    if said is not None:
        return "acknowledged", said
    if cue is not None and distance <= _CLAUSE and _AROUND.search(line.before(mention.start, 24)):
        return None
    over = _over_since(line, mention, near)
    if over is not None:
        return over
    if cue is not None and ((cue.kind == "ended" and distance <= _CLOSE) or cue.kind == "fixed"):
        return None
    if line.broke or mention.kind in {"instant", "clock"}:
        return "started", cue if cue is not None and cue.kind == "started" else None
    return None


def _said_since(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether it is the word of an office, or its work, that began at the time."""
    if cue.kind == "acknowledged" and _works_on_it(line, mention, cue, distance):
        return True
    if cue.start >= mention.end:
        # "Since 12:48 the firm admits …": the sentence opens with the time.
        opens = _SINCE_OPENS.fullmatch(line.text[: mention.start - line.start]) is not None
        return opens and cue.start - mention.end <= _CLAUSE and _ADMITTED.match(cue.text) is not None
    between = line.text[cue.end - line.start : mention.start - line.start]
    return _NOTICE.search(cue.text) is not None and _SINCE_SAID.fullmatch(between) is not None


def _over_since(line: Line, mention: TimeMention, near: list[tuple[float, Cue]]) -> tuple[str, Cue | None] | None:
    """What has ended, or begun to, at the time: "From 16:01 UTC the API answered again"; None where nothing has."""
    over = [c for d, c in near if c.kind == "ended" and c.start >= mention.end and d <= _FAR / 2]
    between = {c: line.text[mention.end - line.start : c.start - line.start] for c in over}
    again = next((c for c in over if _AGAIN.search(c.text) and not SEPARATOR.search(between[c])), None)
    if again is not None:
        return "ended", again
    cue = near[0][1] if near else None
    if cue is not None and cue.kind == "ended" and cue.end <= mention.start and _BIT_BY_BIT.search(line.text):
        return "aside", None  # "progressively restored from 1.20pm": the end is still to come
    return ("ended", over[0]) if over and _IS_OVER.match(line.text, mention.end - line.start) else None


def _works_on_it(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether an office looks into it since the time: "untersucht den Fehler seit 12:12 Uhr"."""
    if _AT_WORK.search(cue.text) is None or distance > 2 * _CLOSE:
        return False
    low, high = (cue.end, mention.start) if cue.end <= mention.start else (mention.end, cue.start)
    return SEPARATOR.search(line.text[low - line.start : high - line.start]) is None


def _opens_with(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether it is the word of an office that began at the time: "Since 12:48 the firm has admitted a fault"."""
    if distance <= 2 * _CLOSE and "nvestigat" in cue.text:
        return True
    between = line.text[mention.end - line.start : cue.start - line.start]
    return cue.start >= mention.end and len(between) <= _CLAUSE and _ADMITTED.match(cue.text) is not None


def _bias(cue: Cue, mention: TimeMention) -> float:
    if cue.kind in {"ended", "fixed"}:
        return -3.0
    if cue.kind == "peaked":
        return -2.0
    return 4.0 if cue.kind == "aside" and cue.start >= mention.end else 0.0
