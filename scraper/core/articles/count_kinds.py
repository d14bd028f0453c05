"""What kind of count a number of reports is: of one place, of one time, or of all the time."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_TOTAL = late(
    r"\b(?:(?:seit|desde|depuis|sinds|dalle|od godz\w*\.?) (?:las |les |etwa )?\d{1,2}[:.h]|(?:haben sich|had come|have come|came) [^.;]{0,30}(?:bereits|schon|already)?|(?:had|have|has|been) (?:already )?(?:been )?(?:logged|filed|submitted|recorded|registered)|(?:já|ya) [^.;]{0,30}registrad\w+|registrad\w+ em poucas|do godziny|entre las? [\d:.]+|total(?:l?ed|l?ing)?|in all|altogether|cumulative(?:ly)?|overall|combined|so far|over the (?:course|day|past)|during the (?:whole |entire )?(?:day|outage|incident)|throughout|since (?=\d|about|around|the\b|mid|early|late|last|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this)|accumulated|insgesamt|au total|en total|no total|in totale|w sumie|łącznie|всего|загалом|toplam\w*|totalt)\b|за (?:сутки|весь|день)|общее (?:число|количество)|合計|累計|总计|累计|총",
    re.IGNORECASE,
)
_SPAN = late(
    r"\bby (?:midday|noon|early (?:morning|afternoon|evening)|mid-?(?:morning|afternoon)|late (?:morning|afternoon|evening))\b|\b(?:in|within|over|inside|innerhalb|binnen|en|em|dans) (?:the (?:space|course|span) of |the (?:first|past|last) )?(?:(?:just|only|apenas|solo|less than|under|about|einer|eines|un[ea]?|um[a]?|l['’]espace d['’]une) )?(?:(?:an?|one|two|three|four|\d+|few|a few|poch[ei]|poucas|poucos|pocas|pocos|wenigen?|quelques) )?(?:hours?|minutes?|stunden?|minuten|heures?|horas?|minutos|or[ae]|minuti|uur)\b",
    re.IGNORECASE,
)
_LEVEL = late(
    r"\b(?:fell|fall|drop|declin|diminu|sank|surg|cross|pass|surpass|exceed|topp|climb|ris|rose|jump|soar|spik|shot|skyrocket|rocket|balloon|swell|swoll|grew|grow|reach|hit|super|ultrapass|sobrepas|rebas|alcan|ating|atteint|atteign|lleg|cheg|raggiun|supera|dépass|franchi|grimp|stieg|überstieg|überschr|erreicht|klettert|bereikt|stegen|przekrocz|превыс|достиг|перевищ|aştı|mencapai|menembus)\w*(?: (?:\d[\d.,]*|[^\s.;,]+)){0,5} $",
    re.IGNORECASE,
)
"""A level that was reached within a time is no sum over it: "crossed 5,000 within half an hour"."""
_REGION = late(
    r"\b(?:in (?:the )?(?:us|u\.s\.|united states|uk|u\.k\.|united kingdom|india|germany|france|spain|italy|brazil|japan|canada|australia|europe|mexico|netherlands|poland|turkey|sweden|london|new york|california|mumbai|delhi|sydney|tokyo)|across (?:the )?(?:us|u\.s\.|united states|uk|india|europe|country|canada|australia)|nationwide|from (?:users in )?(?:the )?(?:us|u\.s\.|uk|united states|united kingdom|india|canada|australia|europe|germany|france|brazil|japan)|in (?:deutschland|österreich|der schweiz)|en (?:france|españa|méxico|argentina|chile|colombia)|no brasil|in italia|w polsce|в россии|в україні)\b",
    re.IGNORECASE,
)
_COUNTRY = r"Giappone|Spagna|Giordania|Stati Uniti|Brasile|Polonia|Svezia|Vereinigte Staaten|Vereinigtes Königreich|Corea|U\.?S\.?A?\.?|U\.?K\.?|United (?:States|Kingdom|Arab)|America|Britain|England|Scotland|India|Germany|France|Spain|Italy|Brazil|Japan|Canada|Australia|Europe|Mexico|Netherlands|Poland|Turkey|Sweden|Ireland|New Zealand|South Africa|Nigeria|Kenya|Pakistan|Bangladesh|Malaysia|Singapore|Hong Kong|Taiwan|Korea|South Korea|Philippines|Indonesia|Thailand|Vietnam|EE\.? ?UU|Estados Unidos|Reino Unido|México|Brasil|Argentina|Colombia|Chile|Perú|Ecuador|Venezuela|España|Espanha|Portugal|Frankreich|Francia|Deutschland|Germania|Alemania|Allemagne|Österreich|Schweiz|Suisse|Italia|Italien|Italie|Großbritannien|Royaume-Uni|Regno Unito|Stati Uniti|États-Unis|Etats-Unis|Espagne|Belgique|Nederland|Belgi\w+|Polsce|Росси[ия]|США|Германи[ия]|Украин[еыи]|Великобритани[ия]|Итали[ия]|Нидерланд\w+|Índia|Inglaterra|Alemanha|França|Itália|Japão|Canadá|Brésil|Inde|Japon|Indien|Brasilien|Amerika|Inggris|Jepang|Bel ?[Pp]aese|Singapura|Arab Saudi|Belanda|Jerman|Prancis|Irlande|Irlanda|Australien|Australie|Österreichs|Hrvatsk\w+|Schweden|Sverige|Norge|Danmark|Finland|Portogallo|Paesi Bassi|Países Bajos|Países Baixos|Pays-Bas|Vereinigten Staaten|Vereinigten Königreich|Hexagone|Filipina|Türkiye|ABD|Birleşik Krallık|Hindistan"
_PLACE = seldom(
    r"(?:(?:\b[IiEeEe][nm]|[Ff]rom|[Aa]cross|[Aa]us|[Aa]u|[Aa]ux|[Nn]os?|[Nn]as?|[Dd]ans|[Nn]el(?:la|le|lo|l['’])?|[Nn]egli|[Nn]ei|[Dd]a(?:gli|lla|l|i)?|[Dd]es(?:de)?|[Ww]e?|[Вв]|[Уу]|[Ии]з|[Dd]i) (?:the |den |der |die |los |el |las |os |gli )?|\()"
    rf"(?:{_COUNTRY})(?!\w)"
    r"|\b(?:[Uu]sers|[Cc]ustomers|[Pp]eople|[Ss]ubscribers|[Uu]tilizadores|[Uu]su[áa]rios|[Uu]suarios|[Cc]lientes|[Pp]úblico|[Uu]tilisateurs|[Ii]nternautes|[Uu]tenti|[Pp]engguna) (?:dans? (?:the )?)?(?:norte-?american|american|statunitens|spagnol|tedesc|britannic|giappones|estadounidens|franceses|colombian|venezolan|uruguay|brasileir|brasileñ|portugues|españo|espanh|britán|britân|britann|ingles|indian|canadiens?|canad(?:en|ian)s|français|francese|frances|belges|alem[aã]|mexican|argentin|chilen|colombian|peruan|italian|Indonesia|India|Inggris|Malaysia|Singapura|Jepang|AS)\w*"
    r"|\b(?:American|British|Indian|German|French|Spanish|Italian|Brazilian|Japanese|Canadian|Australian|Mexican|Dutch|Irish|U\.?S\.?|UK|U\.K\.)(?:-based)? (?:users|customers|subscribers|people|accounts)\b"
    rf"|(?:{_COUNTRY}) \("
    rf"|(?:^|(?<=[.;,] )|(?<=\b[Tt]he )|(?<=\bSedangkan )|(?<=\bwhile ))(?:{_COUNTRY}) (?:alone\b|melaporkan|reported|logged|recorded|registered|saw\b|contributed|accounted|registr\w+|contabiliz\w+)"
    r"|(?:アメリカ|米国|日本|英国|イギリス|インド|韓国)(?:国内)?(?:では|で(?!は?ない))|(?:미국|영국|일본|인도|한국)(?:에서|에서는|만)|(?:美国|美國|英国|英國|日本|印度)(?:用户|用戶|地区|有|的)"
)
"""A country that a count is of."""
_PLACE_FIRST = late(
    rf"\W*(?:In|Across|Nos?|Nas?|Em|En|Aux?|Negli|Nel|Im?|W|В|У) (?:the |der |den |las |los |el |la )?(?:{_COUNTRY})(?: alone)?, "
)
"""A country put first is what the whole sentence is of."""
_CLOCK_OF = late(r"\([^()]*\b(?:hor[aá]|horário|heure|time|Zeit|Ortszeit|ora|orario|tijd|[A-Z]{2,4}T)\b[^()]*\)")
_PART_OF_DAY_IN = late(
    rf"(?:morning|afternoon|evening|night|noon|midday|midnight|time|mittag|abend|morgen|nachmittag|nacht|matin|après-midi|soir|nuit|mañana|tarde|noche|manhã|noite|mattina|pomeriggio|sera|notte|middag|avond|ochtend)(?: de \w+(?:-feira)?)? (?:in|en|n[ao]s?|au) (?:the )?(?:{_COUNTRY}|Europ[ae]|Asi[ae]|Afri[ck]a)(?=,)"
)
"""Of which country's clock a part of the day is that opens a sentence: "on Wednesday afternoon in Europe, it counted …"."""
_EVERYWHERE = late(
    r"\b(?:worldwide|globally|around the world|weltweit|mundial\w*|monde entier|all over the world|elsewhere|beyond|across the globe)\b",
    re.IGNORECASE,
)
_AT_THE_PEAK = late(
    r"\bpeak|\bheight|\bhighest|\bbusiest|\bsimultaneous|\bpico|\bpicco|\bhöhepunkt|\bspitze|\bpiek|\bszczy[ct]|\bпик|\bпік|\bzirve|\bpuncak|\ban? (?:all-time )?high of|\bau plus fort|ピーク|高峰|峰值|피크|정점|가장 (?:극심|많)|\b(?:per|a|every|por|par|pro|al|за) minut[eoa]?\b|\b(?:a|an) (?:\d+|[a-z]+)-minute (?:window|interval|period)|\b(?:a|its|their|the) maximum\b|分あたり|毎分|每分[钟鐘]|분당|최대|最大|最高|最多",
    re.IGNORECASE,
)
_PEAK_THEN = late(rf"(?:{_AT_THE_PEAK.pattern})[^.;,]{{0,12}}, (?:around |about )?\d{{1,2}}[:.]\d\d[^;]{{0,60}}$", re.IGNORECASE)  # fmt: skip
_PEAK_OPENS = late(r"\b(?:au plus fort|at (?:its|the|their) (?:peak|height|worst)|at one point|auf dem höhepunkt|en su (?:punto|momento)|no (?:pico|auge)|al culmine|op het hoogtepunt|w szczycie)\b[^.;]{0,50}, (?:[^.;,]{0,80} )?$", re.IGNORECASE)  # fmt: skip
_OF_THE_PEAK = late(r", (?:at (?:the|its|their) (?:peak|height|worst)|when (?:they|reports|complaints) peaked)\b")
_OF_THE_TIME = late(r", (?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)[^,;]{0,12}, ")
AT_ONE_TIME = late(r"\s*(?:of them )?(?:at one time|at once|simultaneously|at the same time)\b", re.IGNORECASE)
_UP_TO = late(r"\d[^;]*\b(?:to|auf|à|a|para|naar) (?:\w+ ){0,2}$", re.IGNORECASE)
_AS_OF = late(r"\bas of (?:about |around )?(?:\d|noon|midday)", re.IGNORECASE)
_AT_AN_HOUR = late(
    r"[^.;,\d]{0,30}\b(?:at|around|um|gegen|vers|à|a las|às|alle|om|rond|o godz\.?|около|в|о|kl\.?|saat) (?:about |around )?\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m| ?(?:Uhr|uur|h\b|horas))",
    re.IGNORECASE,
)
_NUMBER = late(r"\d[\d.,]*\d")
_ELSEWHERE = late(r"[;—–]| - ")


def kind_of_count(text: str, start: int, end: int, count: int = 0) -> str:
    """What kind of count a number (of `count`) is: of one place, of one time, of all the time, or nobody says. That
    reports surged to a number does not say that it was their highest.
    """
    if _is_of_a_place(text, start, end):
        return "regional"
    if AT_ONE_TIME.match(text[end:]) or _AT_THE_PEAK.search(_clause(text, start, end)):
        return "simultaneous"
    if _PEAK_THEN.search(text[:start]) or _PEAK_OPENS.search(text[:start]):
        return "simultaneous"
    before = text[max(0, start - 60) : start]
    led = _LEVEL.search(before) is not None or _UP_TO.search(before) is not None
    if _AS_OF.search(text, max(0, start - 90), end + 70) or (
        led and _AT_AN_HOUR.match(text, end) and not _TOTAL.search(before)
    ):
        return "simultaneous"
    around = text[max(0, start - 90) : end + 120]
    if _TOTAL.search(around) or count >= _TOO_MANY_AT_ONCE:
        return "cumulative"
    return "cumulative" if not led and _SPAN.search(around) else "unknown"


_TOO_MANY_AT_ONCE = 1_000_000
"""No tracker has ever shown so many reports at one time."""


def _is_of_a_place(text: str, start: int, end: int) -> bool:
    """Whether the words around a number say of which country it is; those behind the next number are that one's."""
    text = _CLOCK_OF.sub(lambda m: " " * len(m.group()), text)
    text = _PART_OF_DAY_IN.sub(lambda m: " " * len(m.group()), text[:start]) + text[start:]
    if _PLACE_FIRST.match(text) is not None and _EVERYWHERE.search(text) is None:
        return True
    behind = text[end : end + 85]
    stop = _ELSEWHERE.search(behind) or _NUMBER.search(behind)
    behind = behind[: stop.start()] if stop else behind
    if _EVERYWHERE.search(behind) is not None:
        return False
    near = text[max(0, start - 60) : end] + behind
    around = text[max(0, start - 90) : end] + behind
    return _REGION.search(near) is not None or (
        _PLACE.search(around) is not None and _EVERYWHERE.search(around) is None
    )


def _clause(text: str, start: int, end: int) -> str:
    """The part of a sentence around a number: between commas, and up to where it goes on to another number."""
    left = max(text.rfind(", ", 0, start), text.rfind("; ", 0, start), 0)
    stops = [stop for stop in (text.find(", ", end), text.find("; ", end)) if stop >= 0]
    stop = min(stops, default=len(text))
    tail = _OF_THE_PEAK.match(text, stop) or _OF_THE_TIME.match(text, stop)
    stop = tail.end() if tail else stop
    onward = _GOES_ON.search(text, end, stop)
    back = _CAME_ON.search(text, left, start)
    return text[back.end() if back else left : onward.start() if onward else stop]


_GOES_ON = late(r"\b(?:and|before|then|und|dann|et|puis|y|luego|e|depois|poi)\b[^.;]{0,40}?\d[\d.,]*\d")
_CAME_ON = late(r"\d[\d.,]*\d[^.;]*\b(?:and|before|then|und|dann|et|puis|y|luego|e|depois|poi)\b")
