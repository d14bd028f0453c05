"""Times that only frame something else: a period looked back over, the day of a publication, the calm before an outage or
what set it off.
"""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import SINCE
from scraper.core.language.deeds import RISING
from scraper.core.language.lexicon import Cues
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAYS = frozenset({"date", "date_range"})
_FINE = frozenset({"instant", "clock", "range"})
_PUBLISHED = late(
    r"\s?(?:\d{1,2}[:時]\d{2}分?)?\s?(?:付で?)?(?:配信|公開|掲載|更新日?|発行|投稿日?|송고|입력|게재|发布|發布|刊登|讯\b)"
    r"|\s(?:post-?mortems?|write-?ups?|engineering (?:post|blog)|blog (?:post|entry)|statement|announcement|press release|root[- ]cause (?:analysis|report)|incident report|RCA|memo|newsletter|edition)\b",
    re.IGNORECASE,
)
"""Behind a day: it is that of a publication."""
TOLD_BY_EAST = late(
    r"\s?[^.,。\n]{2,40}?(?:에 따르면,? ?(?:이날|같은 날|당일)|によると、?(?:同日|この日)|(?:表示|通报)[，,：](?:当天|当日|當天))"
)
"""Behind a day: it is that of the telling, and the sentence goes on with "that day"."""
_SUED = late(
    r"\b(?:sued|fined|charged|indicted|subpoenaed|hired|fired|appointed|acquired|(?:filed|brought) (?:an? |the |its )?(?:[\w-]+ ){0,2}?(?:lawsuit|suit|complaint|claim|case|motion)|(?:settlement|fine|penalty|ruling|verdict|consent decree|merger)(?= (?:of|on|from|in|dated) $))(?: [\w.’'&-]+){0,4}?,? (?:on |late |this |of |from |in |dated )*$",
    re.IGNORECASE,
)
"""Before a day: a court's or a company's deed was done on it."""
_TRIGGERED = late(
    r"\s?[,–—-]?\s?(?:just |only |barely |mere |a few |some |nur |wenige |quelques |pocos |poucos |pochi )*(?:[\w-]+ )?(?:seconds|moments|minutes|hours?|shortly|sekunden|minuten|kurz|secondes|instants|segundos|minutos|minuti|secondi) (?:before|prior to|vor|avant|antes d[eo]|antes de (?:la|que)|prima d\w+) (?:the |this |its |things |de[mnr] |l[ae’'] ?|a |o )?(?:[\w-]+ ){0,2}?(?:outage|incident|disruption|failure|crash|errors?|problems?|ausfall|störung|panne|incident|caída|fall[oa]|queda|guasto|interruzione|disservizio)\b",
    re.IGNORECASE,
)
"""Behind a time: what happened then came before the outage."""
_ROUTINE = late(
    r"\b(?:data (?:used|usage|volumes?)|usage|(?:opening|office|business|working|banking|trading|school) hours|open(?:s|ed)?|weekdays?|weekends?|daily|every (?:day|night|week)|each (?:day|night)|mondays? (?:to|through|until)|call (?:us|centre|center)|reachable by phone|geöffnet|öffnungszeiten|werktags|täglich|ouvert\w*|horaires d['’]ouverture|tous les jours|abiert\w+|horario (?:de atención|de apertura|comercial)|todos los días|abert[oa]s?|horário (?:de atendimento|comercial)|todos os dias|apert[oia]|orari(?:o)? di apertura|ogni giorno|geopend|openingstijden|dagelijks)\b"
    r"|営業時間|受付時間|毎日|营业时间|每天|영업시간|매일",
    re.IGNORECASE,
)
"""Of a range of hours: it is that of opening, or of a habit."""
_CALM = late(
    r"\b(?:flat(?: line|line)?|zero|no(?: meaningful| notable| significant)? (?:reports?|complaints?|errors?|problems?|issues?)|quiet|calm|clean|(?:worked|running|ran|operating|operated) (?:normally|fine|smoothly)|normal (?:levels?|operations?)|keine (?:meldungen|störungen)|ruhig|aucun signalement|sin (?:reportes|incidencias)|sem (?:reclamações|registros)|nessuna segnalazione)\b[^.;,]{0,30}?\bfrom\s(?:about |around )?$",
    re.IGNORECASE,
)
"""Before a time: nothing was wrong from then on."""


_WORK_AT = late(
    r"\b(?:upgrade|update|change|deploy\w*|roll-?out|release|migration|patch|restart|reboot|wartung|aktualisierung|änderung|umstellung|mise à (?:jour|niveau)|changement|maintenance|actualización|cambio|migración|atualização|mudança|aggiornamento|modifica|wijziging|uppdatering|oppdatering|opdatering|aktualizacj\w+|обновлени\w+|оновлен\w+)(?: (?!that\b|which\b)[\w’'-]+){0,4}?,? (?:at|around|um|gegen|à|vers|a las|às|alle|om|rond|klockan|kl\.?|o|в|о)\s(?:about |around |las )?$",
    re.IGNORECASE,
)
_LED_TO = late(
    r"\W{0,2}(?:uhr |uur )?(?:(?:on|am|le|el|na|op|på|w|в|у) )?(?:[a-zà-ÿ]+day\W{1,2}|this morning |[a-zä]+tag |jeudi |del jueves )?(?:that |which |die |qui |que |che )?(?:led to|caused|triggered|resulted in|brought down|knocked|took down|crashed|sparked|führte zu|verursachte|löste|legte|a (?:entraîné|provoqué|causé|déclenché)|provocó|causó|desencadenó|provocou|causou|ha (?:causato|provocato|innescato)|veroorzaakte|leidde tot|orsakade|ledde till|spowodowa\w+|doprowadzi\w+|привел\w* к|вызвал\w*|спричинил\w*|призвел\w* до)\b",
    re.IGNORECASE,
)


def set_it_off(line: Line, mention: TimeMention) -> bool:
    """Whether work was done at a time of day that led to the outage: "an upgrade at 12.30am led to a failure"."""
    if mention.kind not in _FINE or not line.broke:
        return False
    return (
        _LED_TO.match(line.after(mention.end, 60)) is not None
        and _WORK_AT.search(line.before(mention.start, 90)) is not None
    )


def only_frames(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether nothing of the outage came about at a time, whatever word stands beside it."""
    after = line.after(mention.end, 70)
    if mention.kind in _DAYS:
        return (
            _PUBLISHED.match(after) is not None
            or TOLD_BY_EAST.match(after) is not None
            or _SUED.search(line.before(mention.start, 60)) is not None
            or _looked_back(line, mention, words)
        )
    if mention.kind not in _FINE:
        return False
    if mention.kind == "range" and not line.broke and _ROUTINE.search(line.text):
        return True
    return _TRIGGERED.match(after) is not None or _CALM.search(line.before(mention.start, 80)) is not None


def _looked_back(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether a month is that since which something grows, and no trouble: "since January its users have grown by half"."""
    if mention.precision is not Precision.MONTH or SINCE.search(line.before(mention.start, 24)) is None:
        return False
    clause = re.split(r"[.;]\s|,\s(?:and|but)\b", line.after(mention.end, 90))[0]
    return RISING.search(clause) is not None and words.broke.search(clause) is None
