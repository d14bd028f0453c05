"""Words that look back over seasons and years: "last summer's", "earlier this year", "letztes Jahr", "the 2021 outage"."""

from __future__ import annotations

import re

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

YEARS_BACK: dict[str, Seldom] = {
    "last_year": seldom(
        r"(?<!\w)(?:last year|the (?:previous|preceding|prior) year|the year (?:before|prior)|a year (?:ago|earlier|before)"
        r"|(?:letzte|vorige|vergangene)[ns]? jahr(?:es)?|im vorjahr|vor einem jahr|l['’]an(?:née)? (?:dernier|dernière|passée?)|l['’]année précédente|il y a un an"
        r"|el año pasado|año anterior|hace un año|(?:n?o )?ano passado|há um ano|l['’]anno scorso|(?:dello|lo) scorso anno|anno (?:scorso|precedente)|un anno fa"
        r"|vorig jaar|afgelopen jaar|een jaar (?:geleden|eerder)|förra året|i fjol|för ett år sedan|sidste år|i fjor|for et år siden|viime vuonna|vuosi sitten"
        r"|w (?:zeszłym|ubiegłym) roku|rok temu|loni|v (?:loňském|minulém) roce|před rokem|anul trecut|tavaly|geçen (?:yıl|sene)"
        r"|в прошлом году|год назад|минулого року|торік|рік тому|πέρυσι|tahun lalu|năm ngoái|العام الماضي|שנה שעברה|पिछले साल)(?!\w)"
        r"|昨年|去年|작년|지난해|ปีที่แล้ว",
        re.IGNORECASE,
    ),
    "this_year": seldom(
        r"(?<!\w)(?:earlier (?:this|that|in the) year|(?:anfang|zu beginn) (?:des|dieses) jahres|in diesem jahr|plus tôt (?:cette|dans l['’]) ?année|(?:en )?début d['’]année|cette année"
        r"|a (?:principios|comienzos) de (?:este )?año|este año|no início (?:do|deste) ano|este ano|neste ano|(?:all['’])?inizio (?:dell['’]|di quest['’])anno|quest['’]anno"
        r"|eerder dit jaar|begin dit jaar|tidigare i år|tidligere (?:på|i) året|tidligere i år|aiemmin tänä vuonna|w tym roku|letos|bu yılın başlarında|в этом году|цього року|awal tahun ini|đầu năm nay|هذا العام)(?!\w)"
        r"|今年(?!だけ|に入|以来|已)|올해(?!에?만| 들어| 벌써| 총)|올 ?초",
        re.IGNORECASE,
    ),
    "year_before_last": seldom(
        r"(?<!\w)(?:two years (?:ago|earlier|before)|the year before last|vor zwei jahren|vorletztes jahr|il y a deux ans|hace dos años|há dois anos|due anni fa|twee jaar geleden|för två år sedan|for to år siden|dwa lata temu|два года назад|два роки тому|iki yıl önce|dua tahun lalu)(?!\w)"
        r"|一昨年|前年|재작년",
        re.IGNORECASE,
    ),
}
"""By stretch of days (as `core/articles/years_past.py` counts them) the words for it."""

_LAST = r"last|this past|the (?:previous|preceding)"
_BEFORE = r"(?:letzte|vorige|vergangene)[nrsm]?"
_AFTER = r"dernière?|passée?|pasad[oa]|passad[oa]|scors[oa]"
SEASONS: tuple[tuple[int, Seldom], ...] = tuple(
    (
        first,
        seldom(
            rf"(?<!\w)(?:(?:{_LAST}|earlier (?:this|that)) (?:{en})|{_BEFORE} (?:{de})|(?:{latin}) (?:{_AFTER})|(?:scors[oa]|vorige|afgelopen|förra|i) (?:{scorsa}))(?:['’]s)?(?!\w)",
            re.IGNORECASE,
        ),
    )
    for first, en, de, latin, scorsa in (
        (3, "spring", "frühjahr|frühling", "printemps|primavera", "primavera|lente|våren|våras"),
        (6, "summer", "sommer", "été|verano|verão|estate", "estate|zomer|sommaren|somras"),
        (9, "fall|autumn", "herbst", "automne|otoño|outono|autunno", "autunno|herfst|hösten|höstas"),
        (12, "winter", "winter", "hiver|invierno|inverno", "inverno|winter|vintern|vintras"),
    )
)
"""Seasons of the north that a text looks back to, each with its first month."""

HOLIDAYS = seldom(
    r"\b(?P<year>(?:19|20)\d\d) (?:christmas|holiday season|xmas)\b|\b(?:christmas|xmas) (?P<later>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)

YEAR = seldom(r"(?<![\w$€£#/.,:-])(?P<year>19[89]\d|20[0-4]\d)(?:(?P<tail>年|년)(?!\s?\d)|(?![\w%/:-]|[.,]\d))")
"""A year by itself; what a number is else, `MEANS_A_YEAR` and `NO_YEAR` say."""
MEANS_A_YEAR = late(
    r"(?:\b(?:in|of|from|since|during|back in|early|late|mid|summer|spring|autumn|fall|winter|jahr|anno|année|año|ano|året|år|roku|году|році|en|em|nel|del|de|im|von|w|v|в|у|tahun|năm|vuonna|"
    r"the|a|an|its|their|that|this|like|than|after|following|unlike|separate|similar|infamous|notorious|major|massive|huge|big|same|company['’]s|[A-Z][\w.-]+['’]s?)[\s-]+|['’]s\s+|\()$",
    re.IGNORECASE,
)
"""What stands just before a number that is a year."""
NO_YEAR = late(
    r"\s*(?:(?:[\w&’'-]+ ){0,3}?(?:survey|study|report|analysis|estimate|data|figures|research|paper|poll|election|olympics|games|world cup|season|film|movie|book|novel|census|budget|fiscal|edition|model|"
    r"acquisition|purchase|merger|launch|deal|agreement|lawsuit|settlement|law|act|directive|investigation|conference|summit|keynote|funding|users?|people|customers|reports?|complaints?|sites?|hours?|umfrage|studie|étude|estudio|studio)\b|people|users|reports|complaints)",
    re.IGNORECASE,
)
"""Behind a year: it is that of something else, or no year at all."""
THING_IN_A_YEAR = late(
    r"\b(?:install\w*|built|deployed|replaced|written|dating|found(?:ed|er)|launch(?:ed|ing)?|acquir\w+|bought|purchased?|introduced|released|established|started as|joined|hired|fined|fine|penalt\w+|settle[sd]?|sentenced|sued|convicted|earned|valued|worth|revenue|invest\w+|born|elected|appointed|"
    r"gegründet|übernommen|installiert\w*|installée?s?|instalad[oa]s?|installat[oaie]|geïnstalleerd\w*|fondée?|rachetée?|fundad[oa]|adquirid[oa]|lanzad[oa]|lançad[oa]|acquistat[oa]|lanciat[oa]|opgericht|overgenomen|grundades|założon\w+|основан\w*|заснован\w*)\b",
    re.IGNORECASE,
)
"""What befell in a year and is no outage."""
OUTAGE_NOUN = late(
    r"\b(?:(?:experienc|encounter|suffer|fac)\w+ (?:an? |some |serious |major )?(?:[\w-]+ )?(?:issues?|problems?|difficult\w+|glitch(?:es)?)|technical (?:difficult\w+|issues?|problems?|glitch(?:es)?|faults?)|outages?|crash(?:es)?|meltdown|failures?|disruptions?|incidents?|blackouts?|collapse|debacle|fiasco|downtime|mess|disaster|breakdown|hack|(?:went|gone|goes|going) (?:down|dark|offline)|(?:was|were|been) down|down for|knocked|(?:brought|took|taken|takes|taking|bringing|brings|felled) (?:[\w’'&.-]+ ){0,4}?(?:down|offline|out)|"
    r"ausf[aä]ll\w*|störung\w*|panne\w*|caídas?|apag[óo]n|quedas?|apagão|falhas?|guast[oi]|interruzion[ei]|disserviz\w+|storing\w*|awari\w+|výpad\w+|avbrott\w*|driftstopp\w*|störning\w*|driftsforstyrrels\w*|nedbrud\w*|häiriö\w*|katko\w*|leállás\w*|pană|kesinti\w*|çök\w+|сбо\w+|збо\w+|gangguan|sự cố)\b|障害|故障|장애|宕机|ダウン|تعطل|عطل",
    re.IGNORECASE,
)
OF_A_YEAR = seldom(
    r"\b(?:the|its|their|a) ((?:19|20)\d\d) (?:[\w-]+ ){0,2}?(?:outage|incident|disruption|failure|crash|blackout|breakdown)\b",
    re.IGNORECASE,
)
"""An outage that is called by its year."""
OUTAGE_OF_A_YEAR = late(
    r"\b(?:outages?|blackouts?|breach(?:es)?|hacks?|crash(?:es)?|meltdown|collapse|disaster|debacle|fiasco|pannes?|pirata\w+|caídas?|apag[oó]n|hackeo|quedas?|apag[ãa]o|disservizi\w*|storing(?:en)?|ausfall\w*|störung\w*|awari\w+|výpad\w+|сбо\w+)(?: (?:and|und|et|y|e|en) [\w-]+)? (?:in|of|from|de|en|em|del|von|vom|im jahr|uit|van|z|w|в) (?:[^\W\d]{3,12} )?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""An outage with its year behind it: "the blackout of 2011"."""
LED_BY_A_YEAR = seldom(
    r"^\W{0,3}(?:(?:back|already|only|bereits|schon|déjà|ya|já|già|al|już|ещё|еще) )?(?:(?:in|during|im|im jahr|en|em|nel|en el año|no ano de|i|år|w|w roku|во?|у|під час) )?(?:the year )?((?:19|20)\d\d)(?!\w)(?:,| (?!(?:[\w-]+ ){0,2}?(?:%|percent)))(?![-/.]\d)"
    r"|^((?:19|20)\d\d)(?:年(?:に(?:は|も)?、?|，|,)|년에?[는도]? )",
    re.IGNORECASE,
)
"""A sentence that opens with a year."""
