"""How many user reports, of what kind, and who counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.model import Claim, PeakReports

KIND = "peak_reports"

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9.,$€£¥#/:])(?P<n>\d{1,3}(?:[,.\s\u00a0\u202f’']\d{3})+|\d+(?:[.,]\d{1,2})?)(?:\s|-(?=thousand|million))?(?P<unit>k\b|thousand\b|million(?:en|er|es|i)?\b|millón\b|millones\b|milhões\b|milhão\b|milion[ie]\b|miljoen(?:en)?\b|miljoner\b|mln\b\.?|mio\b\.?|млн\b\.?|миллион\w*|мільйон\w*|milyon\w*|juta\b|m\b|mil\b|tausend\b|tsd\b\.?|mille\b|mila\b|tys\b\.?|tysi(?:ące|ęcy)\b|हजार\b|हज़ार\b|लाख\b|ألف\b|آلاف\b|тыс(?:яч[аиу]?)?\b\.?|тис(?:яч[аіу]?)?\b\.?|bin(?:i|e|den|lik)?\b|ribu\b|rb\b|tusen\b|duizend\b|万|만|천|千)?(?:(?<=[万만천千])\s?(?P<rest>\d{1,4})|(?:(?<=bin)|(?<=mil)|(?<=mila)|(?<=ribu))\s(?:e\s)?(?P<more>\d{3}))?(?![\d%:]|\.\d|-?\s?(?:hours?|minutes?|mins?|days?|seconds?|percent|a\.m|p\.m|am\b|pm\b))",
    re.IGNORECASE,
)
_UNITS = {
    "k": 1000,
    "thousand": 1000,
    "million": 1_000_000,
    "m": 1_000_000,
    "mil": 1000,
    "tausend": 1000,
    "mille": 1000,
    "mila": 1000,
    "tys": 1000,
    "тыс": 1000,
    "тис": 1000,
    "bin": 1000,
    "bini": 1000,
    "bine": 1000,
    "binden": 1000,
    "binlik": 1000,
    "тысяч": 1000,
    "тысяча": 1000,
    "тысячи": 1000,
    "тысячу": 1000,
    "тисяч": 1000,
    "тисяча": 1000,
    "тисячі": 1000,
    "тисячу": 1000,
    "ribu": 1000,
    "rb": 1000,
    "tusen": 1000,
    "duizend": 1000,
    "tsd": 1000,
    "tysiące": 1000,
    "tysięcy": 1000,
    "हजार": 1000,
    "हज़ार": 1000,
    "लाख": 100_000,
    "ألف": 1000,
    "آلاف": 1000,
    "juta": 1_000_000,
    "万": 10_000,
    "만": 10_000,
    "천": 1000,
    "千": 1000,
}
_MILLIONS = ("million", "millón", "millon", "milhõ", "milhã", "milion", "miljoen", "mln", "mio", "млн", "миллион", "мільйон", "milyon")  # fmt: skip
_COUNTERS = re.compile(
    r"\b(down ?detector(?:\.com)?|alle ?st(?:ö|o)ringen|outage\.report|statusgator|isdown(?:\.app)?|outage\.report|thousandeyes|allestörungen|downforeveryoneorjustme|netblocks|isitdownrightnow|pingdom|cloudflare radar|saascheck)|다운디텍터|ダウンディテクター",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|nearly|almost|some|close to|circa|ca\.|rund|etwa|knapp|environ|près de|cerca de|unos|unas|alrededor de|casi|aproximadamente|quase|circa|quasi|ongeveer|około|ok\.|prawie|около|почти|близько|yaklaşık|ungefär|omkring|nästan)\s+(?:the )?$|約|约|大约|약\s?$",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:more than|over|at least|upwards? of|exceed(?:ed|ing)?|surpass(?:ed|ing)?|above|topp?(?:ed|ing)|well over|in excess of|super(?:ó|aron|an|ou|aram)(?: los| las| os| as)?|dépass\w+(?: les)?|superat\w+(?: le| i)?|mehr als|über|plus d[e’']|más de|mais de|più di|oltre|meer dan|ponad|więcej niż|более|больше|понад|больше чем|fler än|över)\s+(?:the )?$|(?:超过|超過|超)$",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"^(?:\w?\s?(?:이상|以上|余|多)|['’](?:d[ae]n|t[ae]n) fazla| or more|\+)")
_PEAK = re.compile(
    r"\b(?:peak(?:ed|ing|s)?|at (?:its|the|their) (?:height|worst|highest|peak)|high of|maximum|spik(?:e|ed|ing)|surg(?:e|ed|ing)|topped|crested|at one point|at (?:around|about)? ?\d|as of|simultaneous(?:ly)?|jumped|soared|climbed|shot up|rose|höhepunkt|spitze\w*|pic|pico|picco|piek|szczyt\w*|пик\w*|пік\w*|zirve\w*|topp\w*)|ピーク|高峰|峰值|피크|정점",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total(?:l?ed|l?ing)?|in all|altogether|cumulative(?:ly)?|overall|combined|so far|over the (?:course|day|past)|during the (?:day|outage|incident)|throughout|since|accumulated|insgesamt|au total|en total|no total|in totale|w sumie|łącznie|всего|загалом|toplam\w*|totalt)\b|合計|累計|总计|累计|총",
    re.IGNORECASE,
)
_REGION = re.compile(
    r"\b(?:in (?:the )?(?:us|u\.s\.|united states|uk|u\.k\.|united kingdom|india|germany|france|spain|italy|brazil|japan|canada|australia|europe|mexico|netherlands|poland|turkey|sweden|london|new york|california|mumbai|delhi|sydney|tokyo)|across (?:the )?(?:us|u\.s\.|united states|uk|india|europe|country|canada|australia)|nationwide|from (?:users in )?(?:the )?(?:us|u\.s\.|uk|india|canada|australia|europe)|in (?:deutschland|österreich|der schweiz)|en (?:france|españa|méxico|argentina|chile|colombia)|no brasil|in italia|w polsce|в россии|в україні)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:reports?|complaints?|submissions?|incidents? reports?|user[- ]?(?:submitted )?reports?|tickets|flags)\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:down to|fell(?:en)? (?:\w+ )?(?:to|below|under)|dropp(?:ed|ing) (?:\w+ )?(?:to|below|under)|declin(?:ed|ing) to|baseline|normal(?:ly)?|typical(?:ly)?|usual(?:ly)?|fewer than|less than|under|below)\s+(?:about |around |roughly |just |only |of )?(?:the )?$",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"\b(?:million|billion|weekly|monthly|active|daily) (?:\w+ )?(?:users|customers|subscribers)|\b(?:employees|followers|companies|businesses|flights|dollars|students|servers|gpus|stores|lines)\b",
    re.IGNORECASE,
)
_LEAST, _MANY = 20, 100
_NEARBY = 60
_YEARS = range(1990, 2100)


def find(reading: Reading) -> Iterator[Claim]:
    """Counts of reports (a number of users counts where they report). Numbers that reports fell to are none."""
    for line in reading.lines:
        seen = [m.span() for m in reading.words.reports.finditer(line.text)]
        counters = [m.end() for m in _COUNTERS.finditer(line.text)]
        if not seen and not counters and not _TOLD.search(line.text):
            continue
        for match in _NUMBER.finditer(line.text):
            count = _number(match)
            if count is not None and (
                _counts_reports(line, match, seen, count) or _is_told(line, match, counters, count)
            ):
                yield _claim(reading, line, match, count)


def _is_told(line: Line, match: re.Match[str], counters: list[int], count: int) -> bool:
    """Whether one who counts is said to have come to the number, or so many people to have complained."""
    if not _may_count(line, match, count) or _MEASURE.match(line.text, match.end()):
        return False
    if _TOLD.match(line.text, match.end()):
        return bool(counters) or match["unit"] is not None or count >= _MANY
    return any(stop <= match.start() and _COUNTS.match(line.text[stop : match.start()]) for stop in counters)


def _number(match: re.Match[str]) -> int | None:
    written, unit = match["n"], (match["unit"] or "").lower().rstrip(".")
    if unit:
        if not re.fullmatch(r"\d+(?:[.,]\d{1,2})?", written):
            return None
        worth = 1_000_000 if unit.startswith(_MILLIONS) else _UNITS[unit]
        return round(float(written.replace(",", ".")) * worth) + int(match["rest"] or match["more"] or 0)
    digits = re.sub(r"[,.\s\u00a0\u202f’']", "", written)
    if re.search(r"[.,]\d{1,2}$", written) or len(digits) > 8:
        return None
    return int(digits)


def _may_count(line: Line, match: re.Match[str], count: int) -> bool:
    """Whether a number may be one of reports: no year, time, error code, name of a product, or level they fell to."""
    if count < _LEAST or (count in _YEARS and len(match["n"]) == len("2026") and not match["unit"]):
        return False
    at, end = line.start + match.start(), line.start + match.end()
    if any(t.start < end and t.end > at for t in line.times) or any(n.start < end and n.end > at for n in line.namings):
        return False
    before, after = line.text[max(0, match.start() - 60) : match.start()], line.text[match.end() : match.end() + 60]
    wrong = re.match(r"[\s-]*(?:errors?|error codes?|http|/\d)", after, re.IGNORECASE)
    return not (_FELL.search(before) or _FLAT.search(after[:40]) or wrong)


def _counts_reports(line: Line, match: re.Match[str], seen: list[tuple[int, int]], count: int) -> bool:
    if not _may_count(line, match, count):
        return False
    before, after = line.text[max(0, match.start() - 60) : match.start()], line.text[match.end() : match.end() + 60]
    near = min((max(a - match.end(), match.start() - b, 0) for a, b in seen), default=999)
    following = any(0 <= a - match.end() <= 40 and _BETWEEN.match(line.text[match.end() : a]) for a, b in seen)
    if re.match(
        r"\s*(?:(?:were|was|stood|are) )?(?:up )?(?:on|at|auf|bei|sur|en|su|op|na|no) (?:down ?detector|alle ?st)",
        after,
        re.IGNORECASE,
    ):
        return True
    if re.match(r"\s*to down ?detector", after, re.IGNORECASE) and near <= _NEARBY:
        return True
    if _AT_ONE_TIME.match(after) or (_OF_THEM.match(after) and any(b <= match.start() for _, b in seen)):
        return True
    linked = _LINKED_AT_ONCE.search(before) is not None or (near <= 60 and _LINKED.search(before) is not None)
    told = any(0 <= match.start() - b <= _FEW and ":" in line.text[b : match.start()] for _, b in seen)
    linked = linked or told or _REACHED.match(after) is not None
    preceding = linked and any(b <= match.start() for _, b in seen)
    return following or preceding


_BETWEEN = re.compile(
    r"^\s?(?:(?!(?:in|on|at|for|during|by|and|to|according|incidents?|outages?|disruptions?|from|with|errors?|after|before|which|that)\b)[^\s,.;:()]+[\s-]){0,4}$|^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,4}$",
    re.IGNORECASE,
)
_AT_ONE_TIME = re.compile(r"\s*(?:of them )?(?:at one time|at once|simultaneously|at the same time)\b", re.IGNORECASE)
_OF_THEM = re.compile(
    r"\s*(?:of (?:them|these|those)|davon|d['’]entre eux|de ell[oa]s|de entre ell[oa]s|di (?:esse|essi)|van hen|z nich|из них)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"^(?:['’]?s)?(?:\.\w{2,3})? (?:[\w’'-]+ ){0,4}?(?:log(?:s|ged)|show(?:s|ed|ing)|count(?:s|ed)|stood|stands?|regist(?:er|r)\w*|record(?:s|ed)|receiv(?:es|ed)|clock(?:s|ed)|tall(?:ies|ied)|tracked|had|has|was|is|hit|went|peak\w*|reach\w*|ros\w+|climb\w+|jump\w+|spik\w+|rocket\w+|balloon\w+|max\w+ out|soar\w*|surg\w+|top\w*|pass\w+|"
    r"zähl\w+|verzeichn\w+|zeig\w+|melde\w+|recens\w+|enregistr\w+|compt\w+|affich\w+|dénombr\w+|contabiliz\w+|contab\w+|super\w*|lleg\w+|acumul\w+|muestra|mostr\w+|marc\w+|conta\w*|segnal\w+|mostra\w*|telde\w*|ontving|toont|noteer\w*|odnotowa\w+|pokaz\w+|zanotowa\w+|зафиксир\w+|зарегистр\w+|зафікс\w+|mencatat|kaydet\w+|visade|visar|räkna\w*)\b"
    r"(?: (?!(?:and|but|or|while|which|und|et|y|e)\b)[\w’'-]+){0,6} $",
    re.IGNORECASE,
)
"""What stands between the name of one who counts and the number: "Downdetector had logged upward of "."""
_TOLD = re.compile(
    r"\s*(?:[\w’'-]+ ){0,4}?(?:told|turned to|wrote (?:in )?to|complained|contacted|(?:had |have |has )?(?:raised the alarm|sounded the alarm|spoken up|chimed in|piped up|checked in|written in|clicked)|hatten sich beschwert|beschwerten sich|klagten|se plaign\w+|se quej\w+|reclam\w+|si lamenta\w+|klaagden|skarż\w+|пожаловал\w*|поскарж\w+|mengeluh\w*|klagade|şikâyet|şikayet)\b",
    re.IGNORECASE,
)
"""What people do who report."""
_MEASURE = re.compile(
    r"\s*(?:%|percent|per cent|prozent|pour cent|por ciento|hours?|minutes?|days?|cities|countries|sites|services|websites|apps|companies|outages|incidents?|others|of (?:its|the|our) )",
    re.IGNORECASE,
)
_FEW = 3
_REACHED = re.compile(
    r"(?:['’]?[\wçğışöü]{1,3})?\s?(?:aştı|geçti|buldu|ulaştı|çıktı|yükseldi)|(?:件|人)?(?:に達|を超|に上|を突破|以上)|(?:건|명)?(?:에 달|을 넘|를 넘|까지|에 이르)|(?:条|次|起|人)?(?:以上|之多)"
)
"""Words behind a number, where the verb comes last."""
_LINKED_AT_ONCE = re.compile(
    r"\b(?:(?:peak|high|maximum) of|peaked at|reached|passed|topped|exceeded|surpassed|hit|climbed to|rose to|cheg(?:ou|aram) a|lleg(?:ó|aron) a|alcanz(?:ó|aron|aba)|super(?:ó|aron|ou|aram)|ating(?:iu|iram)|(?:ha|hanno) (?:raggiunto|superato|toccato)|stieg(?:en)? auf|erreichte[n]?|kletterte[n]? auf|atteint|dépassé|liep(?:en)? op tot|bereikte[n]?|достигло?|превысило?|перевалило за|сягнуло|досягло?|sięgnęł\w+|przekroczył\w+|nådde|waren es|их было|eran|stood at|stand near|stand at)\s(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_LINKED = re.compile(
    r"\b(?:peak(?:ed|ing|s)?|reach(?:ed|ing|es)?|surg(?:ed|ing)|jump(?:ed|ing)|soar(?:ed|ing)|rose|ris(?:en|ing)|climb(?:ed|ing)|spik(?:ed|ing|es)|topp(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|hit|total(?:l?ed|l?ing)|number(?:ed|ing)|pass(?:ed|ing)|crossed|shot up|rocket\w+|balloon\w+|mushroom\w+|maxed out|hovered|stands?|stood|counts?|counted|swelled|grew|increased|high of|mark|"
    r"crest(?:ed|ing)|tipped|cleared|breached|było|był[ay]?|нараховано|було|были?|fanns|kom|blev|waren|wurden|gab es|fueron|hubo|foram|houve|erano|sono stat\w+|at its height|som mest \w+|the height at|the height (?:was|came)|lodged|amassed|registered|tallied|recorded|fetched|drew|"
    r"arriv\w+|toccat\w+|schizzat\w+|sfior\w+|sub(?:iu|iram|ió|ieron)|dispar\w+|acumul\w+|registr\w+|contabiliz\w+|som(?:ou|aram)|reun\w+|bond(?:i|it)\w*|grimp\w+|franchi\w*|frôl\w+|kletter\w*|schnell\w*|zähl\w+|verzeichn\w+|steg|klättra\w*|uppgick|opliep\w*|liep|steeg|telde\w*|wzros\w+|sięgn\w+|przyby\w+|doszł\w*|doszła|mencapai|menembus|tembus|melonjak|menyentuh|wynios\w+|составил\w*|вырос\w*|перевалил\w*|зросл\w*|сягн\w+|перевищ\w+|ulaş\w+|çıktı|yükseldi|geçti|"
    r"erreicht\w*|stieg\w*|auf|atteint|culmin\w+|dépass\w+|alcanz\w+|super\w+|lleg\w+|ating\w+|cheg(?:ou|aram|ava|avam)|ultrapass\w+|raggiun\w+|super\w+|bereikt\w*|piekte|osiągn\w+|przekrocz\w+|достиг\w+|превысил\w*|досягл\w+|ulaştı|aştı|nådde)\b[^.;]{0,40}$|達|超|达|달",
    re.IGNORECASE,
)


def _claim(reading: Reading, line: Line, match: re.Match[str], count: int) -> Claim:
    text = line.text
    near = text[max(0, match.start() - 90) : match.end() + 70]
    before = text[max(0, match.start() - 30) : match.start()]
    clause = _clause(text, match.start(), match.end())
    kind = "unknown"
    if _REGION.search(text[max(0, match.start() - 60) : match.end() + 60]):
        kind = "regional"
    elif _AT_ONE_TIME.match(text[match.end() :]) or re.search(
        r"\bpeak|\bheight|\bhighest|\bsimultaneous|ピーク|高峰|峰值|피크", clause, re.IGNORECASE
    ):
        kind = "simultaneous"
    elif _TOTAL.search(near):
        kind = "cumulative"
    elif _PEAK.search(near):
        kind = "simultaneous"
    qualifier = "about" if _ABOUT.search(before) else "exact"
    if _AT_LEAST.search(before) or _AND_MORE.match(text[match.end() :]):
        qualifier = "at_least"
    start, end = line.start + match.start(), line.start + max(match.end(part) for part in ("n", "unit", "rest", "more"))
    noun = next(
        (
            m
            for m in reading.words.reports.finditer(text)
            if 0 <= m.start() - match.end() <= 40 and _BETWEEN.match(text[match.end() : m.start()])
        ),
        None,
    )
    end = line.start + noun.end() if noun else end
    value = PeakReports(count, kind, _counter(reading, line))
    mention = next((t for t in line.times if t.kind == "instant" and abs(t.start - start) < 80), None)
    return reading.claim(line, KIND, start, end, value, mention=mention, qualifier=qualifier, speaker="crowd")


def _clause(text: str, start: int, end: int) -> str:
    """The part of a sentence between the commas around a number."""
    left = max(text.rfind(", ", 0, start), text.rfind("; ", 0, start), 0)
    stops = [stop for stop in (text.find(", ", end), text.find("; ", end)) if stop >= 0]
    return text[left : min(stops, default=len(text))]


def _counter(reading: Reading, line: Line) -> str | None:
    for index in (line.index, line.index - 1, line.index + 1):
        if 0 <= index < len(reading.lines):
            match = _COUNTERS.search(reading.lines[index].text)
            if match is not None:
                word = match.group().removesuffix(".com")
                return (
                    "Downdetector"
                    if re.fullmatch(r"down ?detector|다운디텍터|ダウンディテクター", word, re.IGNORECASE)
                    else word
                )
    return None
