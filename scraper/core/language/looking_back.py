"""Words that look back over a stretch of days without naming one: "last week", "earlier this month", "days after".

One pattern a stretch, over all languages: the words of one are hardly words of another, and reports mix them.
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_SPACED: dict[str, tuple[str, ...]] = {
    "last_week": (
        r"last week|the (?:previous|preceding|prior) week|the week (?:before|prior)|a week (?:before|earlier)",
        r"(?:letzte|vorige|vergangene)[rn]? woche|vorwoche|(?:eine )?woche (?:davor|zuvor|vorher)",
        r"semaine (?:dernière|passée|précédente|d['’]avant)|(?:une )?semaine (?:plus tôt|avant|auparavant)",
        r"semana (?:pasada|anterior|previa|passada)|(?:una|uma) semana (?:antes|atrás)",
        r"settimana (?:scorsa|precedente|prima|fa)|scorsa settimana",
        r"(?:vorige|afgelopen|voorgaande) week|(?:een )?week (?:ervoor|daarvoor|eerder|geleden)",
        r"förra veckan|veckan (?:innan|före)|en vecka tidigare|(?:i )?(?:sidste|forrige) (?:uge|uke)|ugen (?:før|forinden)|uken før|en (?:uge|uke) (?:tidligere|før)",
        r"viime viikolla|edellisellä viikolla|viikko(?:a)? (?:sitten|aiemmin)",
        r"w (?:zeszłym|ubiegłym|poprzednim|minionym) tygodniu|przed tygodniem|tydzień (?:temu|wcześniej)",
        r"minul[ýé]\w* týd(?:en|ne)|před týdnem|o týden dříve|týden (?:předtím|dříve)|săptămâna (?:trecută|precedentă|anterioară)|acum o săptămână",
        r"(?:a )?múlt hét\w*|előző héten|egy héttel (?:korábban|ezelőtt)|geçen hafta|önceki hafta|bir hafta önce",
        r"(?:на )?(?:прошлой|минувшей|предыдущей) неделе|неделей ранее|неделю назад|минулого тижня|попереднього тижня|тижнем раніше|тиждень тому",
        r"(?:περασμένη|προηγούμενη) εβδομάδα|(?:pekan|minggu) (?:lalu|sebelumnya)|sepekan (?:lalu|sebelumnya)|tuần (?:trước|rồi)|(?:الأسبوع|الاسبوع) الماضي|قبل أسبوع|בשבוע שעבר|שבוע קודם|पिछले (?:हफ्ते|हफ़्ते|सप्ताह)|هفته (?:گذشته|پیش)",
    ),
    "last_month": (
        r"last month|the (?:previous|preceding|prior) month|the month (?:before|prior)|a month (?:ago|before|earlier)",
        r"(?:letzte|vorige|vergangene)[nms]? monats?|vormonat|(?:einen )?monat (?:davor|zuvor)|vor einem monat",
        r"mois (?:dernier|passé|précédent|d['’]avant)|un mois plus tôt|il y a (?:à peine |environ |presque |moins d['’]|près d['’])?un mois|mes (?:pasado|anterior)|hace un mes|mês (?:passado|anterior)|há um mês",
        r"mese (?:scorso|precedente|prima|fa)|scorso mese|(?:vorige|afgelopen) maand|maand (?:ervoor|daarvoor|eerder|geleden)",
        r"förra månaden|månaden (?:innan|före)|(?:sidste|forrige) måned|måneden før|viime kuussa|edellisessä kuussa|kuukausi sitten",
        r"w (?:zeszłym|ubiegłym|poprzednim) miesiącu|miesiąc (?:temu|wcześniej)|przed miesiącem|minul\w+ měsíc\w*|před měsícem|luna trecută|acum o lună|múlt hónap\w*|geçen ay|önceki ay",
        r"в (?:прошлом|предыдущем) месяце|месяцем ранее|месяц назад|минулого місяця|місяць тому|bulan (?:lalu|sebelumnya)|tháng trước|(?:τον )?(?:περασμένο|προηγούμενο) μήνα|الشهر الماضي|בחודש שעבר|पिछले महीने|ماه گذشته",
    ),
    "this_week": (
        r"earlier (?:this|that|in the) week|this week|anfang der woche|diese woche|in dieser woche",
        r"plus tôt (?:cette|dans la) semaine|(?:en )?début de semaine|cette semaine|(?:a comienzos de )?(?:esta semana|principios de (?:la|esta) semana)|(?:no (?:início|começo) da |nesta |esta )semana|(?:inizio |questa )settimana",
        r"eerder deze week|deze week|begin (?:deze|van de) week|tidigare i veckan|i veckan|tidligere (?:på|i) ugen|denne uge|tällä viikolla|w tym tygodniu|tento týden|na této? týden|bu hafta|на этой неделе|цього тижня|(?:pekan|minggu) ini|tuần này|هذا الأسبوع",
    ),
    "this_month": (
        r"earlier (?:this|that|in the) month|this month|of the month|anfang (?:des|dieses) monats|(?:in diesem|diesen) monat",
        r"plus tôt (?:ce|dans le) mois|(?:en )?début (?:de|du) mois|ce mois-ci|du mois|(?:este|del|a principios de) mes|(?:este|neste|do) mês|(?:questo|del|inizio) mese",
        r"eerder deze maand|deze maand|begin deze maand|tidigare (?:i|denna) månade?n?|den här månaden|tidligere (?:på|i|denne) måneden?|denne måned|tässä kuussa|w tym miesiącu|tento měsíc|bu ay|в этом месяце|цього місяця|bulan ini|tháng này|هذا الشهر",
    ),
    "some_days": (
        r"(?<!\d )(?:(?:a few|just|only|several|some|mere) )?days (?:ago|earlier|before)|(?:just |only |mere |a few )?days after|the other day|hot on the heels",
        r"vor (?:wenigen|einigen|ein paar) tagen|(?:wenige|einige|ein paar) tage (?:zuvor|davor|nach)|(?:il y a )?quelques jours(?: (?:plus tôt|avant|après|auparavant))?|peu (?:de temps )?après(?! \d)",
        r"hace (?:unos|pocos|un par de) días|(?:(?:pocos|unos) )?días (?:antes|después|atrás)|há (?:poucos|alguns) dias|(?:poucos|alguns) dias (?:antes|depois|após)|(?:pochi|alcuni|un paio di) giorni (?:fa|prima|dopo)",
        r"(?:een paar|enkele) dagen (?:geleden|eerder|na)|(?:några|nogle få|noen) (?:dagar|dage|dager) (?:sedan|tidigare|efter|siden|etter|før)|muutama päivä (?:sitten|aiemmin)|kilka dni (?:temu|wcześniej|po)|před několika dny|несколько дней назад|кілька днів тому|birkaç gün önce|beberapa hari (?:lalu|sebelumnya)|vài ngày trước",
    ),
    "day_before": (
        r"(?:just |only |barely )?(?:the |a |one )?day after|einen tag nach|un jour après|un día después de|un giorno dopo|um dia depois d[aeo]|een dag na|dagen (?:efter|etter)|dzień po|den po|день после|через день после",
    ),
    "fortnight": (
        r"a fortnight (?:ago|before|earlier)|two weeks (?:before|earlier)|vor vierzehn tagen|zwei wochen (?:zuvor|davor)|il y a quinze jours|quinze jours (?:plus tôt|avant)|hace quince días|quindici giorni fa|veertien dagen (?:geleden|eerder)|två veckor (?:tidigare|innan)|to uger (?:tidligere|før)|(?:kaksi|pari) viikkoa (?:sitten|aiemmin|takaperin)|dwa tygodnie (?:temu|wcześniej)|două săptămâni|две недели назад|двумя неделями ранее|два тижні тому|iki hafta önce|dua (?:pekan|minggu) (?:lalu|sebelumnya)|hai tuần trước",
    ),
    "some_weeks": (
        r"(?:(?:a few|just|only|several|some|mere) )weeks (?:ago|earlier|before|after)|(?<![\w-] )weeks (?:after|before)|vor (?:wenigen|einigen|ein paar) wochen|(?:wenige|einige) wochen nach",
        r"(?:il y a )?quelques semaines(?: (?:plus tôt|avant|après))?|hace (?:unas|pocas) semanas|(?:(?:pocas|unas) )?semanas (?:antes|después|atrás)|há (?:poucas|algumas) semanas|(?:poche|alcune) settimane (?:fa|prima|dopo)|(?:een paar|enkele) weken (?:geleden|eerder|na)|kilka tygodni (?:temu|wcześniej|po)|несколько недель назад|кілька тижнів тому|birkaç hafta önce|beberapa (?:pekan|minggu) lalu",
    ),
}
_JOINED = {
    "last_week": r"先週|前週|前の週|一週間前|1週間前|上周(?![一二三四五六日天])|上週(?![一二三四五六日天])|上星期(?![一二三四五六日天])|一周前|前一周|지난 ?주(?! ?[월화수목금토일]요일)|일주일 전|สัปดาห์ที่แล้ว|สัปดาห์ก่อน",
    "last_month": r"先月|前月|一か月前|1か月前|上个?月|上個月|一个月前|지난 ?달|한 달 전|เดือนที่แล้ว|เดือนก่อน",
    "this_week": r"今週|本周|本週|这周|이번 ?주|สัปดาห์นี้",
    "this_month": r"今月|本月|这个月|這個月|이번 ?달|이달|เดือนนี้",
    "day_before": r"(?!)",
    "fortnight": r"2週間前|二週間前|两周前|兩週前|2주 전|두 주 전",
    "some_days": r"数日前|数日後|几天前|幾天前|数天前|며칠 전|ไม่กี่วันก่อน",
    "some_weeks": r"数週間前|几周前|數週前|몇 주 전",
}
STRETCHES: dict[str, Seldom] = {
    name: seldom(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)|{_JOINED[name]}", re.IGNORECASE)
    for name, words in _SPACED.items()
}
"""By stretch of days (as `core/articles/recollected.py` counts them) the words for it."""

BEFORE_THAT = late(
    r"\s*(?:before|prior to|earlier than) that\b|\s*davor\b|\s*avant cela\b|\s*antes de es[oa]\b|\s*prima ancora\b|\s*daarvoor\b",
    re.IGNORECASE,
)
"""Behind a stretch: counted from the day named before it."""

_SINCE = late(
    r"\b(?:since|seit|depuis|desde|dal|sinds|vanaf|sedan|siden|od|с|з)\s+(?:(?:the|about|early|late|mid|anfang|ende|mitte|le|début|fin|finales|principios|inizio|fine|begin|eind|de|of)[\s-]+)*$",
    re.IGNORECASE,
)
"""Just before a month: it opens a time in which something grew or happened, and is that of no one outage."""
_FIRST_SINCE = late(
    r"\b(?:first|worst|biggest|longest|largest|last|erste\w*|schlimmste\w*|premi\w+|pire|primer\w*|peor|primeir\w+|pior|prim[ao]|peggior\w*|eerste|ergste|första|værste|pierwsz\w+|перв\w+|перш\w+)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


_SINCE_IT_CAME = late(
    r"\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|с|з)(?:l['’a])? [^.;,]{0,40}?(?:debut|launch|release|founding|introduction|roll-?out|creation|opening|acquisition|takeover|(?:markt)?start|debüt|einführung|gründung|lancement|débuts|création|rachat|lanzamiento|estreno|creación|fundación|lançamento|estreia|criação|lancio|debutto|nascita|lancering|introductie|oprichting|lansering\w*|запуск\w*|premier\w*)\s(?:back )?(?:in|im|en|em|nel|i|w|в|у|of|de)\s(?:early |late |mid-)?$",
    re.IGNORECASE,
)
"""Just before a month: the service came into the world then ("its longest outage since its debut in January")."""


def opens_a_time(before: str) -> bool:
    """Whether the text before a month says that the month opens a longer time ("since January"), and does not count back
    to an outage ("the first one since March").
    """
    if _SINCE_IT_CAME.search(before) is not None:
        return True
    found = _SINCE.search(before)
    return found is not None and _FIRST_SINCE.search(before, 0, found.start()) is None


MONTHS_OWN = seldom(
    r"\b(?:this|last) (?P<this>January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:(?:the|its|their|that|last|this|early|mid|late)[ -])?(January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:['’]s\b|(?= (?:[\w-]+ )?(?:outages?|crash(?:es)?|meltdown|failures?|disruptions?|incidents?|blackout|collapse|debacle|downtime|one|day|night|morning|fault|bug|fire|mess|errors?|fiasco|update|troubles?|problems?)\b))"
)
"""A month as the owner of an outage: "March's outage", "the June meltdown"."""

NOT_OF_OUTAGES = late(
    r"(?<!\w)(?:will|would|plan(?:s|ned|ning)?|scheduled?|due (?:to|on|in|for|out|by|at|next|this)|upcoming|next|expects?|expected|maintenance|wartung\w*|mantenimiento|manutenção|manutenzione|onderhoud|"
    r"announc\w+|angekündigt|annonc\w+|anunci\w+|annunci\w+|warn(?:s|ed) (?:of|about|against)|flaws?|vulnerabilit(?:y|ies)|cve-?\d*|patch(?:es|ed)?|breach(?:es|ed)?|hack(?:s|ed)?|leak(?:s|ed)?|disclosed|anniversary|birthday|keynote|conference|summit|opens|opened|changed its|renamed|migrat\w+|version|released|"
    r"sicherheitslücke\w*|faille\w*|vulnerabilidad\w*|falha de segurança|falla di sicurezza|lek(?:ken)?|forecast|outlook)(?!\w)|脆弱性|漏洞|취약점|メンテナンス|维护|점검",
    re.IGNORECASE,
)
"""A date beside these words is of something else."""

GREW = late(
    r"\b(?:popularity|downloads?|sign-?ups|(?:user|customer|usage) growth|grew|app store chart\w*|(?:number one|top) (?:position|spot)|sell-?off|funding)\b(?! (?:errors?|failures?|fail\w*|issues?|problems?|outages?))",
    re.IGNORECASE,
)
"""Beside a time: what rose in it, and did not break."""

LIKENS = late(
    r"\b(?:turn|same|fate|first|likewise|similar\w*|also|too|its own|their own|worse|previous|earlier|memor\w+|remember|recall\w*|unlike|worse|it was|there was|itself|troubles?|mishaps?|stumbles?|down|wobbles?|hiccups?|slips?|"
    r"happen\w*|went|froze|gone|out|dark|silent|vanished|hit|suffered|bad|joins|nod to|before that|comparison|longer|shorter|bigger|smaller|"
    r"auch|ebenfalls|schon|erwischt|anders als|wie bei|probleme|kämpfen|getroffen|gestreikt|aussi|également|touché|arrivé|tombé|contrairement|comme|problèmes|"
    r"también|igualmente|ocurrió|pasó|sucedió|tocó|igual que|como|problemas|anche|successo|accaduto|capitato|toccato|come|diversamente|também|aconteceu|passaram|passou|ocorreu|"
    r"ook|overkwam|gebeurde|eruit|plat|trof|även|också|drabbad\w*|hände|låg|og|også|ramt|rammet|skete|skjedde|myös|kaatui\w*|sama\w*|również|też|dotknęła|spotkało|zdarzyło|także|také|stalo|"
    r"также|тоже|произош\w+|случил\w+|не работал\w*|також|теж|стал\w+|не працюва\w+|de benzer|benzer|yaşa\w+|juga|serupa|menimpa|cũng)\b|でも|にも|も(?:同|障)|也|同样|도 |에서도",
    re.IGNORECASE,
)
"""A sentence that likens one thing to another, or counts it with others."""

LIKE_OTHERS = late(r"\b(?:similar|other|past|previous|earlier|recent) (?:[\w-]+ ){0,2}?outages (?:at|of|by|with) (?:[\w’'&.-]+,? ){0,4}$", re.IGNORECASE)  # fmt: skip
"""Just before a name: it had outages as well, and nobody says which."""

THEN = late(
    r"(?<!\w)(?:at that time|at the time(?! of\b)|back then|on that occasion|in that (?:case|instance)|that (?:incident|outage|disruption|failure|fault|problem|glitch|breakdown|interruption|time|day|event)|(?:said|says|told|blamed|explained|confirmed|admitted|attributed|cited|reported|wrote)(?: [\w’'-]+){0,2} then(?= (?:that|it|to|the|an?|on)\b|[,.;:]|$)|"
    r"damals|seinerzeit|(?:bei )?jene[mrs] (?:mal|gelegenheit)|à l['’]époque|à cette occasion|cette fois-là|ce jour-là|en (?:aquel|aquella|esa|ese) (?:entonces|ocasión|momento)|por aquel entonces|(?:es|aquell)a vez|[nd]?a(?:quela|quele) (?:ocasião|vez|época|dia)|dessa vez|n[ao] (?:época|ocasião)|all['’]epoca|in quell['’]occasione|quella volta|"
    r"destijds|indertijd|die keer|wówczas|tamtym razem|тогда|в тот раз|тоді|того разу|dengang|den gången|den gang|tuolloin|silloin|tehdy|tenkrát|akkor|atunci|τότε|o zaman|o dönem|(?:saat|kala|ketika) itu|lúc đó|khi đó)(?!\w)|\bavai(?:t|ent) alors\b|当時|當時|当时|당시|(?:この|その)(?:とき|時|際)(?=は|も)|그때|那时|那時|那次"
    r"|^\W*(?:then(?=,? (?:it|the|an?|too|also|as now)\b)|allora|toen|då|da(?= (?:tog|tok|var|skyldtes|varte|varede|gikk|gik|blev|ble|måtte)\b)|wtedy|entonces|então|alors)(?!\w)",
    re.IGNORECASE,
)
"""A sentence that goes on about an outage before: "damals", "at that time", "in quell'occasione"."""

RIVAL = late(
    r"\b(?:rivals?|competitors?|konkurrent\w*|mitbewerber\w*|concurrent\w*|rivales|concorrent\w*)\b", re.IGNORECASE
)
"""Somebody whom the catalogue may not know."""

SAME_DAY_AS = late(
    r"\b(?:coincid\w+ with|at (?:roughly |about )?the same time as|(?:on )?the same day as|hours? (?:after|before)|separate(?:ly)?|unrelated)\b[^.;:]{0,50}?\b(?:outages?|issues?|problems?|disruptions?|incidents?|failures?|crash)\b (?:[\w-]+ ){0,3}?(?:with|at|of|by|on|for|hitting|affecting)\s+(?:rival )?$",
    re.IGNORECASE,
)
"""Just before a name: it had an outage of its own on the same day."""

THING_OF = late(
    r"\b(?:flaws?|vulnerabilit\w+|patch(?:es)?|breach|hack|leak|launch|release|purchase|acquisition|shares|lawsuit|ipo|maintenance|conference|results|anniversary|birthday|deal|merger|lücke|faille|vulnerabilidad|lancement|lanzamiento|übernahme|rachat)"
    r"(?: (?:of|in|at|by|with|from|for|on|the|its|bei|von|in|de|du|chez|en|da|di|van))*\s*(?:the )?$",
    re.IGNORECASE,
)
"""Just before a name: something of it that is no outage."""

WEEK_BACK = late(
    r"\b(?:previous|preceding|prior|last|before|dernier|précédent|pasado|anterior|passad[oa]|scors[oa]|precedente|letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?|afgelopen|förra|forrige|sidste|viime|zeszły|ubiegły|zeszłą|minul\w+|прошл\w+|минул\w+|geçen|lalu)\b",
    re.IGNORECASE,
)
"""A weekday beside these words is not that of the day that is told: it is of the week before."""

_TR = ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık")
_FI = ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu")
_HU = ("január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december")  # fmt: skip
_WEST = (
    "januar|janvier|enero|janeiro|gennaio", "februar|février|febrero|fevereiro|febbraio", "märz|mars|marzo|março", "april|avril|abril|aprile",
    "mai|mayo|maio|maggio", "juni|juin|junio|junho|giugno", "juli|juillet|julio|julho|luglio", "august|août|agosto", "september|septembre|septiembre|setembro|settembre",
    "oktober|octobre|octubre|outubro|ottobre", "november|novembre|noviembre|novembro", "dezember|décembre|diciembre|dezembro|dicembre",
)  # fmt: skip
MONTHS_AT = tuple(
    (
        seldom(
            rf"\b(?:{tr}(?: ayında|['’][dt][ae])|{fi}kuussa|{hu}b[ae]n|(?:mi-|(?:anfang|mitte|ende) |(?:a )?(?:mediados|principios|finales) de |(?:em )?(?:meados|início|fim) de |(?:a )?(?:metà|inizio|fine) |(?:début|fin) (?:du mois de |de )?)(?:{west}))\b",
            re.IGNORECASE,
        ),
        n,
    )
    for n, (tr, fi, hu, west) in enumerate(zip(_TR, _FI, _HU, _WEST, strict=True), 1)
)
"""Months in which something was, in languages that say so by an ending; each with its number."""

_NOUN = r"(?:outages?|crash(?:es)?|meltdown|failures?|disruptions?|incidents?|blackout|collapse|debacle|fiasco|downtime|mess|disaster|mishap|breakdown|fire|bad day|woes|stumble)"
_FOREIGN = r"(?:ausfall\w*|ausfälle\w*|störung\w*|panne\w*|pannes?|caídas?|apag[óo]n|quedas?|falhas?|apagão|guast[oi]|interruzion[ei]|disservizi?o?|storing(?:en)?|awari\w+|výpad\w+|avbrott\w*|driftstopp\w*|nedbrud\w*|nedetid|häiriö\w*|katko\w*|leállás\w*|pană|сбо\w+|збо\w+|gangguan|sự cố)"
DEFINITE = late(
    rf"(?:\b(?:the|that|like|than|recalls?|recalled|echoes|remember) (?:[\w-]+ ){{0,2}}{_NOUN} (?:at|of|that hit|that felled|at rival) (?:rival )?|\b(?:last|previous|earlier) (?:[\w-]+ ){{0,2}}?{_NOUN} (?:was|were|had been) (?:caused by|due to|blamed on|traced to|the (?:fault|work) of|down to) (?:[\w-]+ ){{0,2}}?|\b(?:follow(?:s|ed|ing)|hours? after|days? after|weeks? after|months? after|on the heels of) (?:an?|another) (?:[\w-]+ ){{0,3}}?{_NOUN} (?:at|of|in|on|by|involving|affecting) (?:rival )?|(?<!\w){_FOREIGN} (?:[\w-]+ ){{0,1}}?(?:bei|von|beim|de|du|chez|d['’]|en|di|a|da|do|bij|van|hos|på|u|в|у|на|của|pada)?\s?(?:der |den |la |el |il |o )?)$",
    re.IGNORECASE,
)
INDEFINITE = late(
    rf"\b(?:une|un|eine[rmns]?|ein|una|uma|um|een|en|ett|et) (?:[\w-]+ ){{0,2}}?{_FOREIGN} (?:[\w-]+ )?(?:bei|von|beim|de|du|chez|d['’]|en|di|a|da|do|bij|van|hos|på)?\s?(?:la |l['’])?$",
    re.IGNORECASE,
)
"""Just before a name: an outage of it that is told for the first time."""
DEFINITE_LED = late(
    r"\b(?:after|follow(?:s|ed|ing)|since|unlike|like|than|beyond|recall(?:s|ed|ing)?|echo(?:es|ed|ing)?|remember\w*|reminiscent of|wake of|heels of|compar\w+ (?:to|with)|memor(?:y|ies) of|similar to|the|that|big|great|infamous|recent) (?:the |that |an? |another |big |great |infamous |recent |similar |major |massive |huge |widespread |global )*$",
    re.IGNORECASE,
)
DEFINITE_AFTER = late(rf"(?:['’]s?)? (?:(?!no\b)[\w-]+ ){{0,3}}?{_NOUN}\b|[- ]?{_FOREIGN}", re.IGNORECASE)
"""An outage that is named as known: what leads up to the name of its provider, and what follows it."""
DENIED = seldom(
    r"\b(?:no|not|never|nor|neither|without|kein\w*|nicht|pas de|aucune?|ningun\w*|sin|senza|nessun\w*|geen|niet|ingen|inte|ei|нет|не|brak|nie)\b|n['’]t\b",
    re.IGNORECASE,
)

ORDINALS = tuple(
    (n, late(words, re.IGNORECASE))
    for n, words in (
        (
            2,
            r"second|2nd|zweiten?|zweiter|deuxième|seconde|segund[oa]|second[oa]|tweede|andra|anden|toinen|drug[ia]\w*|втор\w+",
        ),
        (
            3,
            r"third|3rd|dritten?|dritter|troisième|tercer[ao]?|terceira|terz[oa]|derde|tredje|kolmas|trzeci\w*|трет\w+",
        ),
        (4, r"fourth|4th|vierten?|vierter|quatrième|cuart[ao]|quart[ao]|vierde|fjärde|czwart\w+|четв\w+"),
    )
)
AS_MANY = late(r"as many|ebenso viele|autant|otr[oa]s tant[oa]s|altrettant[ei]|evenveel", re.IGNORECASE)
NUMBERS = tuple(
    (n, late(rf"\b(?:{words})\b", re.IGNORECASE))
    for n, words in (
        (2, "two|zwei|deux|dos|duas|dois|due|twee|två|dwa|dwóch|две|2"),
        (3, "three|drei|trois|tres|três|tre|drie|trzech|три|3"),
        *((n, f"{word}|{n}") for n, word in enumerate(("four", "five", "six", "seven", "eight", "nine", "ten"), 4)),
    )
)
UNITS = (
    (late(r"day|tag|jour|d[ií]a|giorn|dag|dni|дн", re.IGNORECASE), 1),
    (late(r"we+k|woche|semaine|semana|settiman|veck|uge|tydz|tygod|недел", re.IGNORECASE), 7),
    (late(r"month|monat|mois|mes|mês|mese|mesi|maand|månad|miesi|месяц", re.IGNORECASE), 31),
)
NTH = seldom(
    r"\b(?P<nth>"
    + "|".join(p.pattern for _, p in ORDINALS)
    + r")\b(?: (?:major |big |such |large |global |grande? |große[rn]? )?(?:[\w-]+ )?)?(?:[\w-]+ )?(?:in|within|in the space of|binnen|innerhalb von|en|em|dans|in het bestek van|på|w ciągu|за) "
    r"(?P<many>as many |(?:the (?:same )?|a |an |one |einer |einem |une |un |una |um |uma |een |en )|(?:(?:just |only |nur |solo |seulement )?(?:two|three|zwei|drei|deux|trois|dos|tres|duas|dois|três|due|tre|twee|drie|två|dwóch|trzech|две|три|four|five|six|seven|eight|nine|ten|\d\d?) )|ebenso vielen |autant de |otros tantos |otras tantas |altrettanti |altrettante |evenveel )"
    r"(?P<unit>days?|weeks?|months?|tagen?|wochen?|monate?n?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?|mês|giorni?o?|settiman[ae]|mes[ei]|dagen|dag|weken|maanden|maand|veckor|vecka|månader|dni|tygodni\w*|miesi\w+|недел\w+|месяц\w*)\b",
    re.IGNORECASE,
)
"""The how many-th of an article's own outages in how long: "its third outage in as many weeks"."""
OF_ANYBODY = late(r"\b(?:internet|web|worldwide|third-party)\b", re.IGNORECASE)
"""In it: the outages that are counted are not of one provider."""

COMPANY = late(
    r"\b(?:(?:the|its|same) (?:company|firm|service|platform|provider|carrier|operator|network|site)|unternehmen\w*|konzern\w*|dienst|anbieter\w*|l['’]entreprise|la société|le groupe|le service|la empresa|la compañía|el servicio|d?a empresa|d?o serviço|d?ell['’]azienda|l['’]azienda|il servizio|het bedrijf|de dienst|företaget|tjänsten|selskabet|selskapet|tjenesten|yhtiö\w*|firma|spółk\w+|компани\w+|сервис\w*|компані\w+|сервіс\w*|şirket\w*|perusahaan)\b|同社|该公司|회사",
    re.IGNORECASE,
)
"""An article's own provider without its name."""

DONE = late(
    r"\b(?:said|says|told|hosted|opened|opens|offer(?:s|ed)|settled|announc\w+|publish\w+|present\w+|promis\w+|introduc\w+|launch\w+|rais(?:ed|es)|hired|joined|signed|sold|founded|celebrat\w+|vorgestellt|eröffnet\w*|annonc\w+|anunci\w+|annunci\w+)\b",
    re.IGNORECASE,
)
"""What a company does on a day that is no outage."""
