"""Times that are neither onset nor end, whatever verb stands beside them: of a count, of somebody else's word, of the power."""

from __future__ import annotations

import re

from scraper.core.articles.aftermath import of_the_aftermath
from scraper.core.articles.contrasted_times import not_then, reached_then
from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import SEPARATOR
from scraper.core.articles.standing_times import of_an_apology, stands
from scraper.core.articles.undated import is_stretch
from scraper.core.language.denying import WORKS, denial_in, of_why, outage_denied
from scraper.core.language.lexicon import Cues
from scraper.core.language.reflecting import WORK_PLANNED
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_OTHERS_FAILED = late(
    r"\b(?:(?:mains|utility|grid|electrical|backup|emergency) )?(?:power(?: supply)?|electricity|generators?|batter(?:y|ies)|ups(?: units?)?|cooling(?: system)?|chillers?|air conditioning|fire|temperatures?|"
    r"strom|notstrom\w*|generatoren?|kühlung|courant|groupes? électrogènes?|électricité|climatisation|electricidad|generador(?:es)?|suministro|energia|geradores?|generatori?|corrente|elettricità|luz|energía|stroom|prąd\w*|zasilani\w*|elektřin\w*|электр\w+|свет|світло)\b"
    r"(?: [\w’'-]+){0,3}? (?:(?:was|were|is|has been|had) )?(?:lost|failed|stopped|cut|tripped|dropped|went|ran|gave|died|started|kicked|took over|shut|overheated|rose|broke out|fell|returned|restored|failing|"
    r"fiel\w*|versagt\w*|stopp\w*|lâch\w*|(?:a|ont) (?:lâché|cessé)|fall\w+|falhou|falharam|se cort\w+|caiu|è (?:mancat|saltat)\w+|si (?:è|sono) ferm\w+|wieder(?:hergestellt)?|kehrte|kam|rétabli\w*|reven\w+|(?:se )?restableci\w*|volvi\w*|regres\w*|restabelec\w*|voltou|ripristinat\w*|tornat\w*|hersteld|terug|wróci\w*|przywróc\w*|obnoven\w*|появил\w*|восстанов\w*|відновл\w*|з['’]явил\w*)\b",
    re.IGNORECASE,
)
"""What failed was no service but what it stands on: its time is neither onset nor end."""
_EVENT_EAST = late(
    r"(?:この|同|その)(?:事故|火災|火事|地震|停電|落雷)が?(?:起きた|発生した|起こった)のは$|(?:这场|該|该|此次|這場)(?:火灾|火災|地震|事故)(?:发生|發生)(?:在|于|於)$|(?:이|해당|그) (?:화재|지진|사고|정전)(?:가|이|는) (?:발생한|일어난|난) (?:것은|건|시각은|시간은) $"
)
_SENTENCE_PART = late(r"[;:](?!\d)|, |\b(?:but|aber|mais|pero|mas|ma|maar|ale)\b", re.IGNORECASE)
_NO_SUBJECT = late(
    r"\s*(?:came|was|were|returned|went|had been|only|kam|kehrte|war|wurde|est|était|a été|volvi\w+|regres\w+|fue|voltou|foi|è|tornò|kwam|werd|wrócił\w*)\b",
    re.IGNORECASE,
)
"""A clause that goes on with the subject of the one before: "power was lost at 2 a.m. and came back at 2.20"."""
_POWER_EAST = late(
    r"(?:電力|電源|供電|电力|电源|供电|市電|市电|停電|停电|전력|전기|전원|정전)(?:供應|供应|供給|공급)?(?:已|也)?(?:在|于|於|は|が|는|은|이|가)?\s?$"
)
"""Right before a time: what came back or went then is the power."""
_EVENT = late(r"火災|火事|地震|火灾|停電|화재|지진|정전|落雷")
"""What happened then is an event of another kind, which the sentence names: "この事故が起きたのは"."""
_CHANGE = late(r"[\s-](?:software |system |network )?(?:update|change|maintenance|deploy\w*|roll-?out|upgrade|release)\b", re.IGNORECASE)  # fmt: skip
_SAID_ON = late(r"[はが]$")
_RAN = late(
    r"\b(?:lasted|ran|dauerte|duurde|duró|durou|durat[oa]|dur(?:é|ait)|varade|varede|varte|trwał\w*|длил\w*|тривал\w*)\s(?:from |von |van |desde |de |das |dalle |från |fra |od |с |з )?(?:las |les )?$",
    re.IGNORECASE,
)
"""Before a stretch of time: it is that of what lasted, whoever says so."""
_TOLD_THAT_DAY = late(r"発表|明らかにし|公表|述べ|説明し|お知らせ|謝罪")
_STAMPED = late(
    r"^\W*(Investigating|Identified|Update|Monitoring|Resolved|Completed|Postmortem)\b(?:\s*[-–—:]|\s*$)", re.IGNORECASE
)
_POSTED = late(r"\W*(?:Posted|Published|Veröffentlicht|Publié|Publicado)\b\s*(?:on |at |am |le |el )?")
_STAMPS = {"investigating": "acknowledged", "monitoring": "fixed", "resolved": "ended", "completed": "ended"}
_ENTRY = late(
    r"\s*[:–—|-]\s*(?:We\b|We['’]re|Our\b|Readers|[^.;:]{2,40}? (?:would seem|seems?|appears?|looks?) (?:to|like|as)\b|Good (?:morning|afternoon|evening)|Welcome|Hello|Reports are|That['’]s (?:it|all)|Wir\b|Unsere|Leser|Nous\b|Nos\b|Nuestros|I nostri|Onze)"
)
_FEW = 4
_NEXT_CLAUSE = late(
    r"[,;:.،、，。]|\b(?:before|until|after|which|who|but|(?:al)?though|while|when|as|because|obwohl|während|bien que|alors que|aunque|mientras|embora|enquanto|sebbene|mentre|hoewel|terwijl|хотя|хоча|aber|mais|pero|mas|ma|maar|men)\b",
    re.IGNORECASE,
)
_SAID_AT = late(
    r"(?:[\w’'-]+ ){0,3}\b(?<!was )(?<!were )(?<!been )(?<!first )(?:said|says|told|wrote|tweeted|posted|announced|reported) (?:\w+ ){0,2}?(?:at|around|shortly after)\s*(?:about )?$"
)
_OFFICE = late(
    r"\b(?:company|status page|provider|firm|maker|operator|it|they|users?|people|customers|spokes\w+|carrier|exchange|platform|startup|group|maintainers|vendor|parent|engineers|microsoft|google|amazon|alphabet|apple|sony|meta|valve|snap|atlassian)\b",
    re.IGNORECASE,
)


_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_WORKS = late(
    r"\b(?:maintenance|wartung\w*|mantenimiento|manutenção|manutenzione|onderhoud\w*|underhåll\w*|vedlikehold\w*|vedligehold\w*|huolto\w*|konserwac\w+|údržb\w*|karbantart\w*|mentenanț\w*|bakım\w*|pemeliharaan|обслуживани\w+|плановы\w+ работ\w*|планов\w+ робот\w*)\b|メンテナンス|保守|维护|維護|점검",
    re.IGNORECASE,
)
_WORD, _FEW_WORDS = late(r"[^\W\d]{2,}"), 5
_LISTED = 8
"""Lines of a list above which what it is a list of is looked for."""


def of_maintenance(line: Line, mention: TimeMention, lines: tuple[Line, ...]) -> bool:
    """Whether from when until when is that of works which somebody planned, in a sentence that tells of no failure: "works in
    Chicago from 07:00 to 11:00", or an entry of a list of such works.
    """
    if mention.kind != "range" or line.broke:
        return False
    several = sum(t.kind == "range" for t in line.times) > 1
    if (_WORKS if several else WORK_PLANNED).search(line.text):
        return True
    above = lines[max(0, line.index - _LISTED) : line.index]
    head = next((one for one in reversed(above) if len(_WORD.findall(one.text)) > _FEW_WORDS), None)
    listed = (
        sum(t.kind == "range" for one in lines[head.index + 1 if head else 0 : line.index + _LISTED] for t in one.times)
        > 1
    )
    return head is not None and listed and _WORKS.search(head.text) is not None


def others_word(line: Line, mention: TimeMention, primary: tuple[str, ...]) -> bool:
    """Whether the time is when somebody else spoke: "A shop said at 1 p.m. that its app failed"."""
    match = _SAID_AT.search(line.before(mention.start, 80))
    if match is None or any(n.provider in primary and n.start < mention.start for n in line.namings):
        return False
    if not line.after(mention.end, 8).strip(" .”\"'"):
        return True  # "… by 09:05 UTC, the firm said at 11:00 UTC."
    return _OFFICE.search(match.group()) is None


def _of_the_telling(line: Line, mention: TimeMention) -> bool:
    """Whether a day is that on which it was told, in Japanese: "KDDIは25日、…と発表した"."""
    return (
        mention.kind == "date"
        and line.after(mention.end, 1) == "、"
        and _SAID_ON.search(line.before(mention.start, 1)) is not None
        and _TOLD_THAT_DAY.search(line.after(mention.end, 400)) is not None
    )


def stamped(line: Line, mention: TimeMention, lines: tuple[Line, ...], words: Cues) -> str | None:
    """What a time that is a sentence of its own is the time of: the post that it closes ("Resolved – … Sep 16, 08:15 UTC.")."""
    posted = _POSTED.match(line.text)
    if len(line.text.strip(" .")) > mention.end - mention.start + _FEW + (posted.end() if posted else 0):
        return None
    for back in range(line.index - 1, max(line.index - (15 if posted else 5), -1), -1):
        if not posted and any(t.kind != "duration" for t in lines[back].times):
            return None
        head = _STAMPED.match(lines[back].text)
        if head is not None:
            told = posted and any(_tells_end(one, words) for one in lines[back : line.index])
            return "aside" if told else _STAMPS.get(head[1].lower(), "aside")
    return "aside" if posted else None


def _tells_end(line: Line, words: Cues) -> bool:
    """Whether a sentence of a post tells itself at what time it was over: then the post only came later."""
    timed = any(t.kind in {"instant", "clock"} and t.precision in _FINE for t in line.times)
    return timed and words.ended.search(line.text) is not None


def _of_the_change(line: Line, mention: TimeMention) -> bool:
    """Whether the part of the day only tells which change is meant: "an early morning update"."""
    return mention.precision is Precision.PART_OF_DAY and _CHANGE.match(line.after(mention.end, 24)) is not None


_DONE = late(
    r"\b(?:made|done|carried out|executed|initiated|submitted|placed|processed|performed|booked|entered|effectuée?s|réalisée?s|passée?s|hech[oa]s|realizad[oa]s|efectuad[oa]s|hicieron|realizaron|efectuaron|feit[oa]s|efetuad[oa]s|"
    r"effettuat[ie]|eseguit[ie]|fatt[ie]|wykonan\w+|zrealizowan\w+|dokonan\w+|zlecon\w+|соверш[её]нн\w+|провед[её]нн\w+|здійснен\w+|genomför(?:da|ts)|gjor(?:da|des|ts|t)|gennemført\w*|gjennomført\w*|foretaget|provede\w+)\s(?:[\w’'.-]+\s){0,4}$",
    re.IGNORECASE,
)
_DONE_BEHIND = late(
    r"(?:\s?(?:Uhr|uur))?\s(?:[\w-]+\s){0,3}?(?:getätigt\w*|durchgeführt\w*|ausgeführt\w*|vorgenommen\w*|gebucht\w*|gedaan|uitgevoerd\w*|verricht\w*)\b|(?:の間)?に(?:行|実施|送信)",
    re.IGNORECASE,
)
"""About a stretch: something was carried out then, where nothing is said to have failed ("payments made between 9 and 11")."""


def _of_the_done(line: Line, mention: TimeMention) -> bool:
    """Whether a stretch only says which ones are meant of what people did, in a sentence that tells of no failure."""
    if line.broke or not is_stretch(line, mention):
        return False
    behind = _DONE_BEHIND.match(line.text, mention.end - line.start)
    return behind is not None or _DONE.search(line.before(mention.start, 60)) is not None


def _of_the_blog(line: Line, mention: TimeMention) -> bool:
    """Whether the time is when a live blog wrote the entry that it opens: "10:40 a.m. ET: Readers tell us that …"."""
    return mention.start - line.start <= 1 and _ENTRY.match(line.after(mention.end, 40)) is not None


def _of_the_building(line: Line, mention: TimeMention, last: TimeMention | None) -> bool:
    """Whether the clause before the time tells of power or cooling and not of a service: "generators stopped at 04:31"."""
    if _EVENT_EAST.search(line.before(mention.start, 20)) and _EVENT.search(line.text):
        return True
    if _POWER_EAST.search(line.before(mention.start, 12)):
        return True
    low = last.end if last is not None else line.start
    clause = SEPARATOR.split(line.text[low - line.start : mention.start - line.start])[-1]
    if last is not None and _NO_SUBJECT.match(clause):
        clause = _SENTENCE_PART.split(line.text[: mention.start - line.start])[-1]
    subject = _OTHERS_FAILED.search(clause)
    return subject is not None and not any(
        n.start < mention.start and n.end > mention.start - len(clause) for n in line.namings
    )


def denied(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether the time is that of a denial: "operates normally and did not have an outage on May 14". What a clause
    behind it tells is not denied.
    """
    denial = denial_in(line.text)
    at = mention.start - line.start
    if denial is None or of_why(line.text, denial):
        return False
    if at < denial.start():
        return _denied_behind(line.text, mention.end - line.start, words)
    if _NEXT_CLAUSE.search(line.text, _told_from(line.text, denial.end()), max(denial.end(), at)):
        return False
    if mention.precision in (Precision.DAY, Precision.PART_OF_DAY):
        return True
    return words.negation.search(line.text, denial.start(), at) is not None


_THAT = late(r",? (?:(?:on|late|early) \w+day )?(?:that|że|iż|dass|що|что|že|hogy|att|at)\s", re.IGNORECASE)
"""Behind a verb of denial: what is denied begins."""
_DENIED_LAST = late(r"否定|否认|否認|辟谣|闢謠|부인|yalanla|reddet|dementiert|zurückgewiesen|bestritten", re.IGNORECASE)  # fmt: skip
"""A verb of denial that stands behind what it denies."""


def _told_from(text: str, end: int) -> int:
    """Where what is denied begins, or goes on, behind the words of a denial."""
    that = _THAT.match(text, end)
    return that.end() if that is not None else end


def _denied_behind(text: str, end: int, words: Cues) -> bool:
    """Whether a sentence denies, behind a time that ends at `end`, that anything failed, and says nowhere that it did: "said
    on Thursday that it had no outage".
    """
    denial = outage_denied(text)
    if denial is None or denial.start() < end or WORKS.match(denial.group()) is not None:
        return False
    if _DENIED_LAST.match(denial.group()) is not None:
        return _NEXT_CLAUSE.search(text, end, denial.start()) is None
    following = _NEXT_CLAUSE.search(text, _told_from(text, denial.end()))
    told = words.broke.search(text[: denial.start()]) or (following and words.broke.search(text, following.end()))
    return not told


_POSTED_BY = late(r"\(@\w{2,30}\)[\s,·•|–—-]*$")
"""Before a day: it is that of the post which a handle signs."""
_PAPER_BEFORE = late(r"\b(?:USA|India|Business|Russia|Pakistan|Malaysia|Security|Mail on|Scotland on|Ireland on) $")
_PAPER_BEHIND = late(r" (?:Times|Mirror|Mail|Telegraph|Express|Post|Tribune|Independent|Guardian|World|Herald)\b")
"""About "Today" or "Sunday": it is the name of a newspaper."""
_THAN = late(
    r"\b(?:more|less|fewer|worse|higher|lower|mehr|weniger|schlimmer|höher|moins|plus|menos|más|mais|pior|peor|meno|più|minder|meer|mniej|więcej|меньше|больше|хуже|менше|більше|färre|fler|mer|flere|færre|mere)(?: [\w’'-]+){0,2}?,? (?:than|als|que|qu['’]|de|do que|di|che|dan|niż|чем|ніж|än|enn|end) ?(?:(?:on|at|it was|am|el|le|il|op|w|в|a|les?|los?) ){0,2}$|(?<!later )(?<!earlier )(?<!sooner )(?<!rather )(?<!other )\bthan (?:it was )?(?:on )?$",
    re.IGNORECASE,
)
"""Before a day: something is only set beside it ("fewer than today")."""
_OF_THAT_DAY = late(r"['’]s ((?:[\w’'-]+ ?){1,3})")
_RELATIVE_DAY = late(r"(?:yesterday|today|tomorrow|tonight)", re.IGNORECASE)


def only_dates(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether a day only tells when a post was written, or which one of something is meant: "yesterday's balance"."""
    if mention.kind != "date":
        return False
    if _PAPER_BEFORE.search(line.before(mention.start, 24)) or _PAPER_BEHIND.match(line.after(mention.end, 12)):
        return True
    if _POSTED_BY.search(line.before(mention.start, 40)) or _THAN.search(line.before(mention.start, 40)):
        return True
    written = line.text[mention.start - line.start : mention.end - line.start]
    thing = _OF_THAT_DAY.match(line.text, mention.end - line.start) if _RELATIVE_DAY.fullmatch(written) else None
    return thing is not None and words.broke.search(thing[1]) is None and words.incidents.search(thing[1]) is None


def of_something_else(kind: str, mention: TimeMention, line: Line, last: TimeMention | None) -> str | None:
    """What the time is of after all: of how things stood, of the telling, or of the power of a building; of nothing where it
    was not then.
    """
    if not_then(line, mention):
        return "aside"
    if kind in {"started", "seen"} and reached_then(line, mention):
        return "peaked"
    ran = kind == "acknowledged" and is_stretch(line, mention) and _RAN.search(line.before(mention.start, 40))
    if ran or (kind == "acknowledged" and mention.kind == "range"):
        return "seen"
    if kind in {"started", "ended", "fixed", "seen"} and (
        stands(line, mention) or of_an_apology(line, mention) or of_the_aftermath(line, mention)
    ):
        return "aside"
    other = kind in {"started", "ended", "seen"} and (
        _of_the_building(line, mention, last)
        or _of_the_blog(line, mention)
        or _of_the_telling(line, mention)
        or _of_the_change(line, mention)
        or _of_the_done(line, mention)
    )
    return "aside" if other else None
