"""Words of recovery that tell of no end: one that is promised, waited for or worked on, or that has only begun."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.deeds import FIRST, TOWARDS, WORKED_ON, WORKERS
from scraper.core.patterns import late

_WIDTH = 45
_INFINITIVE = late(
    r"(?<!\bbegan )(?<!\bbegun )(?<!\bbegin )(?<!\bbegins )(?<!\bstarted )(?<!\bstarting )(?<!\bstarts )(?<!\bbeginning )(?<!\bable )(?<!\bmanaged )(?<!\bcontinued )(?<!\bhelped )(?<!\btook )\bto (?:fully |completely |quickly )?$",
    re.IGNORECASE,
)
_BARE = late(r"restore|resolve|recover|resume|stabili[sz]e", re.IGNORECASE)
_NAMED = late(r"recovery|restoration|resolution", re.IGNORECASE)
_UNDER_WAY = (late(r"(?:resolv|restor|mend|fix|repair)ing$", re.IGNORECASE), late(r"\b(?:in|on|at|of|towards?|for|about|with|is|are|was|were|still) (?:fully |quickly )?$", re.IGNORECASE))  # fmt: skip
"""A verb of mending, and what before it makes it work that goes on ("progress in resolving the issue")."""
_IMPROVING = late(
    r"\b(?:getting|looking|look(?:s|ed)|slowly|gradually|feel(?:ing)?|for the) (?:much |a bit |a little |slightly )?$",
    re.IGNORECASE,
)
_MEANWHILE = late(
    r"\b(?:while|as) (?:we|they|it|engineers?|technicians?|staff|crews|the \w+|(?:its|their|our) \w+)(?: (?:\w+ )?(?:is|are|was|were))? (?:(?:still|slowly|gradually) )?$",
    re.IGNORECASE,
)
"""Before a verb of mending: it went on meanwhile ("we put the site in down mode while we restored the servers")."""
_BEGUN = late(
    r"\s(?:(?:is|was|has) )?(?:(?:only |just |slowly )?(?:begins?|began|begun|start(?:s|ed|ing)|under way|underway|in progress)\b|(?:efforts?|work|process|steps?|plans?|progress|time)\b)",
    re.IGNORECASE,
)
"""Behind the name of an end: it has only begun ("recovery begins in most regions")."""
_EXPECTED = late(
    r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed)?|forecast|promis\w+|estimat\w+|target(?:s|ed|ing)?|goals?|objectives?|deadlines?) (?:(?:a|the|for|of|full|complete|at) ){0,3}$",
    re.IGNORECASE,
)
_WILL = late(
    r" (?:would|will|could|may|might|is expected|was expected|takes|to take|targets?|goals?|plans?|objectives?|deadlines?|estimates?)\b",
    re.IGNORECASE,
)
_FAR_OFF = late(
    r"[^.;]{0,60}?\b(?:(?:minutes|hours|days|weeks|months|(?:long|some) way) (?:away|off)\b|(?:stunden|tage|wochen) entfernt\b|à (?:plusieurs|quelques|encore des) (?:heures|jours)\b|a (?:varias|muchas|várias|muitas) horas\b|(?:ore|giorni) di distanza\b|(?:uren|dagen) (?:weg|verwijderd)\b)",
    re.IGNORECASE,
)
"""Behind the name of an end: it is told how far off it is ("full recovery was many hours away")."""
_EXCHANGE = late(r"\b(?:shares?|stocks?|markets?|trading|exchange|price)\b", re.IGNORECASE)
_NAMES = late(r"\b(?:dns|name|domain|host(?:name)?|endpoint) $", re.IGNORECASE)
_TO_COME = late(
    r"\b(?:zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|waarschijnlijk|hopelijk|voraussichtlich|dürfte\w*|(?:wird|werden)(?= [^.;,]{0,40}(?:sein|werden))|devrait|devraient|sera|seront|prévu\w*|esp[éè]r\w+|hoff(?:t|en|te|ten)|hoopt|hopen|spera(?:no)?|debería\w*|será|serán|se espera|prev[ée]\w*|espera\w*|deve(?:m|rá|rão|ria)?|previs\w+|expectativa|dovrebbe\w*|sarà|saranno|previst\w+|"
    r"ma zostać|mają zostać|powinn\w+|planowan\w+|przewidywan\w+|diperkirakan|akan|ditargetkan|bekleniyor|olacak|ожида\w+|планиру\w+|должн\w+|очіку\w+|має бути|väntas|beräknas|forventes|odotetaan|should|would be|will be|will|(?<!seem )(?<!seems )(?<!seemed )(?<!appear )(?<!appears )(?<!appeared )(?<!reported )(?<!confirmed )(?<!said )to be)\b(?:(?!\b(?:after|before|when|once|that|because|nachdem|après|tras|quando|dopo|nadat)\b)[^;,]){0,80}$",
    re.IGNORECASE,
)
_HOPED_FOR = late(
    r"\b(?:hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|wants?|wanted|intend(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|expect(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|rac(?:es?|ed|ing)|battl(?:es?|ed|ing)|struggl(?:es?|ed|ing)|due|set|supposed|meant|scheduled|slated|likely|attempt(?:s|ed|ing)?) (?:[\w’'-]+ ){0,2}?to (?:(?!(?:was|were|had|did|but|came|got|has|is|are|then|succeeded|managed) )[\w’':.-]+ ){0,7}$"
    r"|\b(?:want(?:s|ed|ing)?|like|need(?:s|ed)?) (?:it|them|this|things|everything|(?:the|its|their|that) \w+)(?: to (?:be|get))? $"
    r"|\b(?:ma|mają|miał[aoy]?|mieli|planuj[eą]|zamierza(?:ją)?|chc[eą]|liczy|liczą) (?:się |nadzieję )?(?:[^\W\d]+ ){0,2}$",
    re.IGNORECASE,
)
"""Before a word of ending: the infinitive of somebody's hope or plan, or one that goes on it ("meant to begin at 00:00 and be over")."""
_STILL_TO_COME = late(
    r"^[^.;,]{0,12}\b(?:zou(?:den)?|zal|sein (?:soll|wird|dürfte)|werden (?:soll|wird)|zijn (?:zou|zal)|zou zijn|olması bekleniyor|edilecek|olacak)\b|^[^。]{0,12}(?:見込み|見通し|予定|目標|目指)|^[^.]{0,12}(?:예정|전망|목표)|^[^。]{0,8}(?:预计|預計|预期)",
    re.IGNORECASE,
)
_UNLESS = late(r"\b(?:until|till|once|before|as soon as|(?:the|that) (?:moment|minute|second|instant|day)|(?:every|each|any|next) time|bis|sobald|jusqu['’]à ce qu[e’']|dès qu[e’']|hasta que|cuando|até que|quando|finché|fino a quando|totdat|zodra|dopóki|aż|kunnes|tills)\s(?P<between>(?:[\w’'-]+ ){0,5})$", re.IGNORECASE)  # fmt: skip
_HAPPENED = late(
    r"\b(?:was|were|being|had|got|came|went|called|declared|marked|said|wurden?|war(?:en)?|hatten?|fut|furent|a été|ont été|avait|fue|fueron|había|foi|foram|fu|furono|è stat\w|sono stat\w|werd(?:en)?|blev|ble|został\w*|был\w*|було|була|oldu|edildi|\w+(?:aron|ieron|aram|eram|iram|arono|irono)|\w{2,}(?:ó|ou))\b",
    re.IGNORECASE,
)
_HAPPENS = late(r"\b(?:is|are|can|has|have|gets?|comes?|wird|werden|ist|sind|est|sont|sea|sean|esté|estén|seja|sejam|esteja|sia|siano|wordt|worden|is|zijn|är|er|jest|są|будет|буде)\b", re.IGNORECASE)  # fmt: skip
_THEN = late(r"\W*(?:[\w.’']{1,13}\s){0,3}\d")


_BRIEFLY = late(r"\b(?:briefly|prematurely|temporarily|wrongly|only for a while) (?:[\w-]+ ){0,4}$", re.IGNORECASE)
"""Before a word of ending: it did not last ("briefly marked the issue as resolved")."""
_OCCASION = (late(r"\b(?:blog|shift|markets?|polls?|stores?|offices?|branch(?:es)?|session|match|game|concert|deadline|quarter|exchange) (?:had |has |was |were )?$", re.IGNORECASE), late(r"(?:(?:is|was|were|been|had|has) )*(?:closed?s?|end(?:s|ed)|concluded|lifted)", re.IGNORECASE))  # fmt: skip
"""About a word of ending: what ended is an occasion, and no trouble ("the live blog closed at nine")."""


_LET_KNOW = late(
    r"\b(?:let (?:\w+ )?know|inform|notify|tell you|update (?:you|this|here)|report back|be back|post(?: here| again| an update)?|announce|say so)\b[^.;]{0,24}? (?:when|once|as soon as|if) (?:[\w’'-]+ ){0,5}$",
    re.IGNORECASE,
)
"""Before a word of ending: word of it is promised ("will let you know when all is resolved")."""


def awaited(line: Line, match: re.Match[str]) -> bool:
    """Whether an end is worked for, promised or waited for, or that of something else."""
    worked_on = WORKED_ON.search(line.text[max(0, match.start() - 80) : match.start()])
    if worked_on or TOWARDS.match(line.text[match.end() : match.end() + 12]):
        return True
    if FIRST.search(match.group()) and WORKERS.search(match.group()):
        return True  # "begonnen monteurs de kabel te herstellen"
    if _BRIEFLY.search(line.text[max(0, match.start() - 30) : match.start()]):
        return True
    if _OCCASION[1].fullmatch(match.group()) and _OCCASION[0].search(
        line.text[max(0, match.start() - 30) : match.start()]
    ):
        return True
    return _is_no_end(line, match) or _yet_to_come(line, match)


def _yet_to_come(line: Line, match: re.Match[str]) -> bool:
    """Whether an end is promised, planned or waited for: "um 18 Uhr behoben sein soll", "until service is restored"."""
    before = line.text[max(0, match.start() - 120) : match.start()]
    if (
        _LET_KNOW.search(before)
        or _waited_for(line, before[-60:], match)
        or _STILL_TO_COME.match(line.text[match.end() : match.end() + 24])
    ):
        return True
    return _TO_COME.search(before) is not None or _HOPED_FOR.search(before) is not None


def _waited_for(line: Line, before: str, match: re.Match[str]) -> bool:
    """Whether an end is a condition and not an event: "until service is restored", but not "until it was resolved" nor
    "until full resolution at 20:39".
    """
    unless = _UNLESS.search(before)
    said = f"{unless['between']}{match.group()}" if unless else ""
    if unless is None or _HAPPENED.search(said):
        return False
    return _HAPPENS.search(said) is not None or _THEN.match(line.text, match.end()) is None


def _is_no_end(line: Line, match: re.Match[str]) -> bool:
    """Whether a word of recovery tells of one to come, or of the stock exchange: "expected full recovery by 23:20"."""
    before = line.text[max(0, match.start() - _WIDTH) : match.start()]
    if any(p.search(before) for p in (_IMPROVING, _EXPECTED, _MEANWHILE)) or _WILL.match(line.text, match.end()):
        return True
    if _FAR_OFF.match(line.text, match.end()):
        return True
    if _goes_on(line, before, match):
        return True
    if match.group().lower() == "resolution" and _NAMES.search(before):
        return True
    around = before + line.text[match.end() : match.end() + _WIDTH]
    return match.group().lower().endswith("closed") and _EXCHANGE.search(around) is not None


def _goes_on(line: Line, before: str, match: re.Match[str]) -> bool:
    """Whether it is worked on, or has only begun: "to restore", "progress in resolving", "recovery begins"."""
    said = match.group()
    if (_INFINITIVE.search(before) and _BARE.fullmatch(said)) or (
        _UNDER_WAY[0].match(said) and _UNDER_WAY[1].search(before)
    ):
        return True
    return _NAMED.fullmatch(said) is not None and _BEGUN.match(line.text, match.end()) is not None
