"""What the preposition before a time makes of it: until, since, by, as of; and the verb that a clause opened by it has last."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.standing_times import stood_at
from scraper.core.articles.timing_cues import Cue
from scraper.core.articles.undated import is_stretch
from scraper.core.articles.until_then import CLAUSE, CLOSE, LEADS_UNTIL, NOT_CLOSED, UNTIL, ends_later, until_then
from scraper.core.language.deeds import AGAIN, FIRST, UP_TO
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

FAR = 110
_AGAIN = late(
    r"nouveau|again|back|recover|normal|wieder|fonctionnel|restor|retabl|réta|vuelt|volt|nuovo|weer|znów|снова|znovu|igen|volver|voltar|재개|정상|복구|再開|復旧|恢复|恢復|retorn",
    re.IGNORECASE,
)
_ADMITTED = late(
    r"(?:acknowledg|admi|conced|recogni|reconoc|reconhec|riconos|reconna|erkenn|bestätig|räum|aware|confirm)",
    re.IGNORECASE,
)
_CLAUSE_STOP = late(r"[,;:](?!\d)|\.\s|$")
_OPENS_CLAUSE = late(
    r"(?:^|[,;:.–—]\s|\b(?:und|doch|aber|en|maar|och|men|og)\s)[\W_]*(?:seit|ab|gegen|um|kurz (?:nach|vor)|nach|sinds|vanaf|rond|om|tegen|sedan|från|vid|klockan|kl\.?|fra|omkring)\s(?:etwa |rund |circa |ca\. |ungefähr |ongeveer |omkring )?$",
    re.IGNORECASE,
)
SEPARATOR = late(
    r"[,;:()—–，、。；،؛।]|\band\b|\bbut\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bи\b|\bta\b|\bта\b|\bdan\b|\bve\b|\boch\b|\boraz\b|\bja\b"
)
SINCE = late(
    r"\b(?:since|from|starting(?: at| around| from)?|beginning(?: at| around)?|as early as|as of early|shortly after|just after|just before|seit|ab|von|depuis|dès|[àa] partir d[aeo]s?|desde|dalle|dal|vanaf|sinds|od|с|від|från|sedan|siden|από|de la ora|începând (?:cu|de la)|sejak|(?:kể )?từ(?: lúc)?|منذ|اعتبارا من|מאז|החל מ|از)\s*(?:at least |about |around |roughly |approximately |almeno |al menos |pelo menos |au moins |mindestens |etwa |circa |d?as |às |las |les |τ[οηι][ςν]? |pukul |jam |sekitar |khoảng |ora |الساعة |حوالي |الساعة |השעה |ساعت |ca\.? |kl\.? |klockan |gegen |godz\w*\.? )?$",
    re.IGNORECASE,
)
_SINCE_SAID = late(
    r"\W*(?:(?:erst|only|just|publicly|seulement|solo|pas) )?(?:since|from|ab|seit|depuis|desde|dalle|vanaf|sinds|od|с|з)\s*(?:about |around |las |les )?",
    re.IGNORECASE,
)
"""Between a notice and the time from which it stood there: "has carried a notice since 06:52"."""
_IS_OVER = late(
    r"\s*(?:Uhr )?(?:wieder )?(?:behoben|gelöst|beendet|vorbei|wiederhergestellt|résolue?|rétablie?|resuelt[oa]|risolt[oa]|opgelost|verholpen|usunięta|устранен\w*|усунен\w*|löst|åtgärdat)\b",
    re.IGNORECASE,
)
_AUXILIARY = late(
    r"\s*(?:Uhr\b)?(?:\s\([^)]{2,30}\))?\s?(?:am (?:\w+tag(?:\w+)?|\d{1,2}\. ?\w+|gleichen Tag|Abend|Morgen|Mittag|Nachmittag) )?(?:war(?:en)?|ist|sind|hat(?:te(?:n)?)?|haben|wurde(?:n)?|soll(?:en|te|ten)?|gab(?:en)?|gibt|kam(?:en)?|ging(?:en)?|konnte(?:n)?|können|kann|läuft|laufen|lief(?:en)?|funktionier(?:t|te|en|ten)|gilt|galt|zijn|werd(?:en)?|kon(?:den)?|werk(?:t|te|en|ten)|är|hade|kunde|blev|er|kunne|fungera\w*)\b",
)
"""The verb of a main clause that opens with its time (German, Dutch, Scandinavian): "Gegen 22 Uhr war das Problem … behoben"."""
_IT_WAS = late(r"\bit was (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_BEFORE_IT = late(r" before\b", re.IGNORECASE)
"""About a time: "it was 9 p.m. before service was restored"."""
TOOK = late(r"\btook (?:[\w’'-]+ ){0,3}?(?:until|till)\s(?:about |around |nearly )?$", re.IGNORECASE)
"""Before a time: what is told behind it came about then ("it took until 9 p.m. to restore service")."""
LASTING = late(r"\s*\((?:lasting|lasted|duration)\b", re.IGNORECASE)
"""Behind a time: it is the beginning of what lasted so long."""
_WENT_ON_UNTIL = late(
    r"\s?(?:ごろ|頃|ころ|すぎ|過ぎ|께|경|쯤)?(?:まで(?:の間)?(?:の?[約\d][^、。]{1,12}?)?に?(?:わたり)?(?:続|つづ|利用でき|使え|つなが|[^、。]{0,14}でき(?:な|ず))|까지 ?(?:약 ?)?(?:\d+ ?(?:시간|분|일)(?: ?\d+분)? ?(?:간|동안|가량|여)? ?)?(?:이어|계속|지속|중단|접속)|तक (?:रहा|रही|जारी|ठप)|(?:['’]\w+)?\s?kadar (?:sür|devam et|yaşan))"
)
"""Behind a time, where the verb comes last: it went on until then."""
_FROM_THEN = late(
    r"\s?(?:頃|ごろ|ころ|께|경|쯤|बजे|许|左右)?\s?(?:から|より|부터|से|起|开始|開始|['’][dt][ea]n itibaren)"
)
"""Behind a time: since then."""
_AS_OF = late(r"\bas of\s*(?:about |around |roughly )?$", re.IGNORECASE)
_TROUBLE_AS_OF = late(
    r"\b(?:issues?|problems?|outages?|disruptions?|trouble|errors?) (?:with|in|of|on|affecting) [^.,;]{2,70} as of\s*(?:about |around )?$",
    re.IGNORECASE,
)
"""A provider's "an issue with our network as of 13:47": since then."""
_BIT_BY_BIT = late(
    r"\b(?:progressively|gradually|slowly|step by step|in stages|one by one|nach und nach|schrittweise|allmählich|progressivement|peu à peu|poco a poco|gradualmente|progressivamente|aos poucos|geleidelijk|stopniowo|постепенно|поступово|gradvis)\b",
    re.IGNORECASE,
)
_AT_WORK = late(
    r"nvestig|untersuch|enquêt|indag|onderzoek|调查|調査|排查|조사|\bbada|расслед|изуча|разбира|досліджу|з['’]ясову|undersök|utred|incele|menyelidiki|been (?:on it|working on|looking into|aware)",
    re.IGNORECASE,
)
_SINCE_OPENS = late(
    r"\W*(?:since|seit|depuis|desde|dalle|sinds|od|с|з|sedan)\s*(?:about |around |las |les |klockan |godz\w*\.? )?",
    re.IGNORECASE,
)
_NOTICE = late(
    r"\b(?:notice|banner|advisory|warning|alert|message|note|entry|bulletin|informier\w*|hinweis|avis|aviso|avviso|(?:carried|displayed|flagged|show(?:ed|n)) (?:an? )?(?:\w+ )?incident|(?:shown|been|stayed) (?:red|yellow|orange|amber))\b",
    re.IGNORECASE,
)
AROUND = late(r"\b(?:shortly|just|soon) (?:after|before)\s*(?:about )?$", re.IGNORECASE)
BY = late(r"\b(?:by|as of|к|ко|para las?|entro le)\s*(?:about |around |roughly )?$", re.IGNORECASE)
_ADMITTING = late(r"acknowledging\b", re.IGNORECASE)
"""With a "by" behind it: somebody had spoken by then ("the status page acknowledging errors by 15:58")."""


_OPENS_WITH = late(
    r"(?:^|[,;:.–—]\s|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|и|но|ve)\s)\W*(?:[\w’'.]+[\s’']){0,5}$",
    re.IGNORECASE,
)
"""Before a time: its clause opens with it."""
_OF_THE_TIME = 6
"""Code points behind a time in which its own particle stands ("から", "'den itibaren" begins in them)."""
_BOUNDED = late(
    r"\b(?:until|till|bis|jusqu|hasta|até|fino|tot|do|до|kadar|not|nicht|pas|no|não|non|niet|nie|не|inte|ikke|that|which|dass|que|qui|che|dat|że|что|що)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Between a time and an end: the end was waited for, did not come, or is another clause's."""
_NOT_BEHIND = late(
    r"\s?(?:되|하)?지 (?:않|못)|(?:して|され)(?:い)?(?:ない|ません)|せず|\s?(?:edilme|çözülme)(?:di|miş)"
)
"""Behind an end, where the verb comes last: it did not come."""
_TROUBLE_WAS = late(
    r"(?:影響|障害|不具合|停止|中断|支障|できな|使えな|つながらな)[^。、]{0,12}のは[^。、]{0,10}$|(?:장애|영향|중단|오류)[^.,]{0,12}것은 $"
)
"""Before a time with an "until" behind it, where the verb comes last: what went on until then was the trouble."""
_A_NOUN = late(r"(?:an?|the|its|this) ", re.IGNORECASE)


def over_by_then(line: Line, mention: TimeMention, cues: list[Cue]) -> tuple[str, Cue] | None:
    """An end that the clause opened by the time tells with its last word: "Seit 15 Uhr sind die Störungen … behoben"."""
    verb = _AUXILIARY.match(line.text, mention.end - line.start)
    if verb is None or not _OPENS_CLAUSE.search(line.before(mention.start, 40)):
        return None
    stop = _CLAUSE_STOP.search(line.text, verb.end())
    clause_end = line.start + (stop.start() if stop else len(line.text))
    over = [c for c in cues if c.kind in {"ended", "fixed"} and mention.end <= c.start < clause_end]
    return ("ended", over[-1]) if over else None


def by_preposition(
    line: Line, mention: TimeMention, near: list[tuple[float, Cue]], cues: list[Cue], words: Cues
) -> tuple[str, Cue | None] | None:
    """What `until`, `since` and `by` before the time make of it; None where there is none of them."""
    before = line.before(mention.start, 40)
    bound = _bounded(line, mention, near, cues, words)
    if bound is not None:
        return bound
    if stood_at(line, mention):
        return "aside", None
    if _FROM_THEN.match(line.text, mention.end - line.start):
        over = _over_since(line, mention, near, cues)
        return ("started", None) if over is None and near and ends_later(line, mention, near[0][1]) else over
    if SINCE.search(before):
        found = _since(line, mention, [(d, c) for d, c in near if not SINCE.search(f"{c.text} ")], cues)
        if found is not None and found[0] == "started" and near and near[0][1].kind == "started":
            verb = found[1]
            return "started", verb if verb is not None and FIRST.search(verb.text) else near[0][1]
        return found
    return _by(line, mention, near) if BY.search(before) else None


def _so_long(line: Line, mention: TimeMention, before: str) -> bool:
    """Whether it is told how long something took: "it was 9 p.m. before …", "it took until 9 p.m. to …"."""
    was = _IT_WAS.search(before) is not None and _BEFORE_IT.match(line.text, mention.end - line.start) is not None
    return was or TOOK.search(before) is not None


def _bounded(
    line: Line, mention: TimeMention, near: list[tuple[float, Cue]], cues: list[Cue], words: Cues
) -> tuple[str, Cue | None] | None:
    """What lasted until the time, or came about by it in a language with postpositions; None where nothing says so."""
    before = line.before(mention.start, 40)
    told_so = _so_long(line, mention, before) and words.ended.search(line.after(mention.end, 2 * CLAUSE)) is not None
    told_so = told_so or NOT_CLOSED.search(line.before(mention.start, 90)) is not None
    if told_so or _WENT_ON_UNTIL.match(line.text, mention.end - line.start):
        return "ended", None
    if not is_stretch(line, mention) and UP_TO.match(line.after(mention.end, 16)):
        return _up_to(line, mention, near)
    led = UNTIL.search(before) or LEADS_UNTIL.match(line.text, mention.start - line.start)
    until = until_then(line, mention, cues, words) if led and mention.kind != "range" else None
    return (until, None) if until is not None else None


def _up_to(line: Line, mention: TimeMention, near: list[tuple[float, Cue]]) -> tuple[str, Cue | None] | None:
    """The later end of a stretch told in a language with postpositions, else what came about by the time."""
    if _TROUBLE_WAS.search(line.before(mention.start, 24)):
        return "ended", None
    earlier = [t for t in line.times if t.end <= mention.start and t.kind not in {"duration", "range"}]
    if line.broke and any(_FROM_THEN.match(line.text, t.end - line.start) for t in earlier):
        return "ended", None
    return _by(line, mention, near)


def _by(line: Line, mention: TimeMention, near: list[tuple[float, Cue]]) -> tuple[str, Cue | None] | None:
    """What came about by the time: the nearest end, fix, peak, or word of an office; no onset but that of a relapse."""
    stood = _AS_OF.search(line.before(mention.start, 40)) is not None
    for _, cue in near:
        if cue.kind == "acknowledged" and (cue.start >= mention.end or _ADMITTING.match(cue.text)):
            if stood:
                continue  # "As of 2 p.m. the company says that all is back": what it says was so by then
            return None  # "By 2 p.m. the company said that …": by then it had spoken
        if (
            cue.kind == "started"
            and cue.end <= mention.start
            and AGAIN.search(line.text, cue.start - line.start, mention.start - line.start)
        ):
            return "started", cue
        if cue.kind in {"ended", "fixed", "aside", "peaked"} and not BY.search(f"{cue.text} "):
            return cue.kind, cue
    before = line.before(mention.start, 110)
    return "seen" if _AS_OF.search(before) and _TROUBLE_AS_OF.search(before) else "aside", None


def _since(
    line: Line, mention: TimeMention, near: list[tuple[float, Cue]], cues: list[Cue]
) -> tuple[str, Cue | None] | None:
    distance, cue = near[0] if near else (0.0, None)
    if AROUND.search(line.before(mention.start, 24)):
        return None
    told = cue is not None and cue.kind == "acknowledged" and _opens_with(line, mention, cue, distance)
    said = cue if told else next((c for d, c in near if _said_since(line, mention, c, d)), None)
    if said is not None:
        return "acknowledged", said
    over = _over_since(line, mention, near, cues)
    if over is not None:
        return over
    if cue is not None and (cue.kind == "fixed" or (cue.kind == "ended" and distance <= CLOSE)):
        return None
    if line.broke or mention.kind in {"instant", "clock"}:
        return "started", cue if cue is not None and cue.kind == "started" else None
    return None


def _again_from(line: Line, mention: TimeMention, over: Cue) -> bool:
    """Whether the clause of "since" says before it that something works again: "were able to get back on from noon"."""
    between = line.text[over.end - line.start : mention.start - line.start]
    return over.end <= mention.start and _AGAIN.search(over.text) is not None and SEPARATOR.search(between) is None


def _said_since(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether it is the word of an office, or its work, that began at the time."""
    if cue.kind == "acknowledged" and _works_on_it(line, mention, cue, distance):
        return True
    if cue.start >= mention.end:
        # "Since 12:48 the firm admits …": the sentence opens with the time.
        opens = _SINCE_OPENS.fullmatch(line.text[: mention.start - line.start]) is not None
        return opens and cue.start - mention.end <= CLAUSE and _ADMITTED.match(cue.text) is not None
    between = line.text[cue.end - line.start : mention.start - line.start]
    return _NOTICE.search(cue.text) is not None and _SINCE_SAID.fullmatch(between) is not None


def _over_since(
    line: Line, mention: TimeMention, near: list[tuple[float, Cue]], cues: list[Cue]
) -> tuple[str, Cue | None] | None:
    """What has ended, or begun to, at the time: "From 16:01 UTC the API answered again"; None where nothing has."""
    over = sorted((c for c in cues if c.kind == "ended" and 0 <= c.start - mention.end <= FAR / 2), key=_first)
    particle = _FROM_THEN.match(line.text, mention.end - line.start)
    low = particle.end() if particle is not None else mention.end - line.start
    between = {c: line.text[low : c.start - line.start].lstrip(",，、") for c in over}
    whole = {c for c in over if not SEPARATOR.search(between[c]) and not _BOUNDED.search(between[c])}
    led = particle is None
    cue = near[0][1] if near else None
    if cue is not None and cue.kind == "ended" and near[0][0] > CLOSE and _again_from(line, mention, cue):
        return "ended", cue
    again = next(
        (c for c in over if c in whole and ((led and _AGAIN.search(c.text)) or _is_all(line, mention, c, cues))), None
    )
    if again is not None:
        return "ended", again
    if cue is not None and cue.kind == "ended" and cue.end <= mention.start and _BIT_BY_BIT.search(line.text):
        return "aside", None  # "progressively restored from 1.20pm": the end is still to come
    return ("ended", over[0]) if over and _IS_OVER.match(line.text, mention.end - line.start) else None


def _is_all(line: Line, mention: TimeMention, over: Cue, cues: list[Cue]) -> bool:
    """Whether nothing but an end is told of what was so since the time that opens a clause: "Desde las 17 el servicio está
    restablecido", but not "since 9 users could not log in until it was fixed".
    """
    opens = _OPENS_WITH.search(line.before(mention.start, 60)) is not None
    opens = opens or _FROM_THEN.match(line.text, mention.end - line.start) is not None
    if not opens or _NOT_BEHIND.match(line.text, over.end - line.start):
        return False
    begun = (c for c in cues if c.kind == "started" and mention.end + _OF_THE_TIME <= c.start < over.start)
    timed = any(mention.end <= t.start < over.start and t.kind != "duration" for t in line.times)
    return not timed and all(_A_NOUN.match(c.text) for c in begun)


def _first(cue: Cue) -> int:
    return cue.start


def _works_on_it(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether an office looks into it since the time: "untersucht den Fehler seit 12:12 Uhr"."""
    if _AT_WORK.search(cue.text) is None or distance > 2 * CLOSE:
        return False
    low, high = (cue.end, mention.start) if cue.end <= mention.start else (mention.end, cue.start)
    return SEPARATOR.search(line.text[low - line.start : high - line.start]) is None


def _opens_with(line: Line, mention: TimeMention, cue: Cue, distance: float) -> bool:
    """Whether it is the word of an office that began at the time: "Since 12:48 the firm has admitted a fault"."""
    if distance <= 2 * CLOSE and "nvestigat" in cue.text:
        return True
    between = line.text[mention.end - line.start : cue.start - line.start]
    return cue.start >= mention.end and len(between) <= CLAUSE and _ADMITTED.match(cue.text) is not None
