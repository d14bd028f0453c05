"""How many user reports, of what kind, and who counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.count_kinds import AT_ONE_TIME, kind_of_count
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.report_tables import in_table, tabled, that_number
from scraper.core.articles.tallies import Tally, people_counted, tallies
from scraper.core.model import Claim, PeakReports

KIND = "peak_reports"

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
_COUNTED = re.compile(
    r"\b(?:reports?|complaints?|submissions?|incidents? reports?|user[- ]?(?:submitted )?reports?|tickets|flags)\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:down to|f[ae]ll(?:en|ing)? (?:\w+ )?(?:to|below|under)|dropp(?:ed|ing) (?:\w+ )?(?:to|below|under)|(?:declin|subsid|eas|thinn|reced|dwindl|taper|sank|sunk|shr[aiu]nk|slipp|ebb|settl|cool)\w*(?: \w+)? (?:to|at)|(?:came|gone|went|back) down to|(?:from|of) a (?:usual|normal|typical)|caíram para|caiu para|não ultrapassando|not exceeding|sin superar|sans dépasser|cay\w+ a|baj\w+ a|sank\w* auf|fiel\w* auf|zurück auf|retomb\w+ à|scese? a|daald\w+ naar|spad\w+ do|baseline|normal(?:ly)?|typical(?:ly)?|usual(?:ly)?|fewer than|less than|under|below)\s+(?:about |around |roughly |just |only |of )?(?:the )?$",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"\b(?:million|billion|weekly|monthly|active|daily) (?:\w+ )?(?:users|customers|subscribers)|\b(?:employees|followers|companies|businesses|flights|dollars|students|servers|gpus|stores|lines)\b",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(
    r"[\s-]*(?:errors?|error codes?|http|/\d|%|per ?cent\b|prozent\w*|pour ?cents?\b|por ?cientos?\b|por ?centos?\b|per ?cento\b|procent\w*|процент\w*|відсотк\w*|परसेंट|प्रतिशत|फीसदी|persen\b|パーセント|퍼센트|series\b)",
    re.IGNORECASE,
)
_ROSE_FROM = re.compile(r"(?<!plus )(?<!près )(?<!moins )(?<!más )(?<!mais )(?<!cerca )(?<!menos )(?<!pico )(?<!pic )(?<!total )\b(?:from|von|de|desde|da|van|z|od|с|від|från)\s(?:about |around |roughly |just |only |some |etwa |rund |circa |environ )?$", re.IGNORECASE)  # fmt: skip
_ROSE_TO = re.compile(
    r"\s(?:[\w’'-]+ ){0,4}?(?:to|auf|à|a|hasta|para|naar|do|до|till) (?:[\w’'-]+ ){0,3}?\d[\d.,]*(?!\d*\s?(?:h\b|h\d|:\d|Uhr|uur|a\.?m|p\.?m))",
    re.IGNORECASE,
)
"""What counts rose from is no peak: "from 400 to 12,000"."""
_LEFT_OVER = re.compile(r"\b(?:still|remain(?:ed|ing|s)?|noch|encore|todavía|aún|ainda|ancora|nog|wciąż|ещё|еще)\s(?:[\w’'-]+ ){0,3}$", re.IGNORECASE)  # fmt: skip
_SHARE_OF = re.compile(r"(?:百分之|yüzde )\s?$", re.IGNORECASE)
_AS_MODEL = re.compile(r"\b(?:error|code|flight|model|version|windows|boeing|airbus|iphone|galaxy|pixel|channel|route|room|build|port)\s(?:code |no\.? |number )?$", re.IGNORECASE)  # fmt: skip
_LISTED = re.compile(
    r"(?:,|\b(?:and|und|et|y|e|en|i|og|och|plus|sowie|while|with))\s(?:(?:more than|over|about|around|nearly|almost|some|another|roughly|plus de|près de|environ|más de|unos|casi|mais de|cerca de|quase|oltre|quasi|circa|mehr als|über|rund|knapp|etwa|meer dan|bijna|ruim|ponad|około) )?$",
    re.IGNORECASE,
)
_FROM_ELSEWHERE = re.compile(
    r"\s(?:(?:were |came |are |those )?(?:from|in|at|for|by|among|with)|chez|aus|bei|von|en|de|desde|em|da|dalla?|dagli|a|bij|uit|u|w|från|hos)\s(?:(?:the|den|der|les?|la|el|los|o|os|gli) )?[A-ZÀ-Þ]",
)
_LEAST, _MANY = 20, 100
_NEARBY = 60
_YEARS = range(1990, 2100)


def find(reading: Reading) -> Iterator[Claim]:
    """Counts of reports (a number of users counts where they report). Numbers that reports fell to are none; "tens of
    thousands" is one only where the text gives no other number, one in words only where none in figures is larger: it is
    a level on the way there.
    """
    found = [(line, tally) for line in reading.lines for tally in _reported(reading, line)]
    exact = any(not tally.vague for _, tally in found)
    most = max((tally.count for _, tally in found if tally.written), default=0)
    for line, tally in found:
        if not (exact and tally.vague) and (tally.written or tally.count >= most):
            yield _claim(reading, line, tally)


def _reported(reading: Reading, line: Line) -> Iterator[Tally]:
    numbers = [tally for tally in tallies(line.text) if _may_count(line, tally)]
    if not numbers:
        return
    seen = [m.span() for m in reading.words.reports.finditer(line.text)]
    number = that_number(line.text)
    if number is not None and line.index and _told_of_reports(reading, reading.lines[line.index - 1]):
        seen.append(number)
    counters = [m.end() for m in _COUNTERS.finditer(line.text)]
    listed = in_table(line, reading.lines, reading.words.reports, _COUNTERS)
    for tally in numbers:
        if _counts_reports(line, tally, seen) or _is_told(line, tally, counters) or (listed and _next_of(line, tally)):
            listed = True
            yield tally
        elif listed and tabled(line, tally):
            yield tally


def _told_of_reports(reading: Reading, line: Line) -> bool:
    """Whether a sentence gives a number of reports, which the next one may go on with: "That number …"."""
    return reading.words.reports.search(line.text) is not None and any(_may_count(line, t) for t in tallies(line.text))


def _is_told(line: Line, tally: Tally, counters: list[int]) -> bool:
    """Whether one who counts is said to have come to the number, or so many people to have complained."""
    if _MEASURE.match(line.text, tally.end) and not (tally.count >= _MANY and _CASES.match(line.text, tally.end)):
        return False
    if _TOLD.match(line.text, tally.end):
        return bool(counters) or bool(tally.unit) or tally.count >= _MANY
    return any(stop <= tally.start and _COUNTS.match(line.text[stop : tally.start]) for stop in counters)


def _next_of(line: Line, tally: Tally) -> bool:
    """Whether the number goes on a list of counts: "1,400 reports at A, 850 at B and nearly 200 at C"."""
    return (
        _LISTED.search(line.text[: tally.start]) is not None and _FROM_ELSEWHERE.match(line.text, tally.end) is not None
    )


def _may_count(line: Line, tally: Tally) -> bool:
    """Whether a number may be one of reports: no year, time, error code, name of a product, or level they fell to."""
    if tally.count < _LEAST or (tally.count in _YEARS and len(tally.written) == len("2026") and not tally.unit):
        return False
    at, end = line.start + tally.start, line.start + tally.end
    if any(t.start < end and t.end > at for t in line.times) or any(n.start < end and n.end > at for n in line.namings):
        return False
    before, after = line.text[max(0, tally.start - 60) : tally.start], line.text[tally.end : tally.end + 60]
    wrong = (
        _NO_COUNT.match(after)
        or (_ROSE_FROM.search(before) and _ROSE_TO.match(after))
        or _SHARE_OF.search(before)
        or _LEFT_OVER.search(before)
        or _AS_MODEL.search(before)
    )
    return not (_FELL.search(before) or _FLAT.search(after[:40]) or wrong)


def _counts_reports(line: Line, tally: Tally, seen: list[tuple[int, int]]) -> bool:
    """Whether a number is one of what the crowd sends in, whose words stand at `seen` of the sentence."""
    text, start, end = line.text, tally.start, tally.end
    following = any(0 <= a - end <= 40 and _BETWEEN.match(text[end:a]) for a, _ in seen)
    if following and _counts_others(text, end):
        return False
    preceding = any(b <= start for _, b in seen)
    near = min((max(a - end, start - b, 0) for a, b in seen), default=999)
    if _on_a_tracker(text[end : end + 60], near) or (preceding and _OF_THEM.match(text, end)):
        return True
    return following or (preceding and (_is_linked(text, tally, near) or _set_beside(text, start, seen, near)))


def _counts_others(text: str, end: int) -> bool:
    """Whether it counts cases or people of which nobody in the sentence is said to have reported."""
    bare = _BARE_COUNTER.match(text, end) is not None and _COUNTED_EAST.search(text) is None
    return bare or people_counted(text, end) is not None


def _on_a_tracker(after: str, near: int) -> bool:
    """Whether the number stood on a tracker, was sent to one, or was reached at one time."""
    sent = _SENT_TO.match(after) is not None and near <= _NEARBY
    return sent or _STOOD_ON.match(after) is not None or AT_ONE_TIME.match(after) is not None


def _is_linked(text: str, tally: Tally, near: int) -> bool:
    """Whether a verb of reaching leads from what is counted to the number."""
    before = text[max(0, tally.start - 60) : tally.start]
    at_once = _LINKED_AT_ONCE.search(before) is not None or _REACHED.match(text, tally.end) is not None
    return at_once or (near <= _NEARBY and _LINKED.search(before) is not None)


def _set_beside(text: str, start: int, seen: list[tuple[int, int]], near: int) -> bool:
    """Whether the number stands right behind what is counted: "reports: 3,200", "complaints, about 900"."""
    if any(0 <= start - b <= _FEW and ":" in text[b:start] for _, b in seen):
        return True
    return near <= _APPOSED and _SET_BESIDE.search(text[max(0, start - 60) : start]) is not None


_BETWEEN = re.compile(
    r"^\s?(?:(?!(?:in|on|at|for|during|by|and|to|according|incidents?|outages?|disruptions?|from|with|errors?|after|before|which|that)\b)[^\s,.;:()]+[\s-]){0,4}$|^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,4}$",
    re.IGNORECASE,
)
_STOOD_ON = re.compile(
    r"\s*(?:(?:were|was|stood|are) )?(?:up )?(?:on|at|auf|bei|sur|en|su|op|na|no) (?:down ?detector|alle ?st)",
    re.IGNORECASE,
)
_SENT_TO = re.compile(r"\s*to down ?detector", re.IGNORECASE)
_SET_BESIDE = re.compile(r"(?:,|[—–-]) (?:all['’]incirca|circa|about|around|some|roughly|nearly|rund|etwa|knapp|environ|près de|unos|unas|cerca de|casi|quase|ongeveer|około)\s$", re.IGNORECASE)  # fmt: skip
_APPOSED = 30
"""Characters between what is counted and a number set beside it: "notices of faults, about 6,000"."""
_BARE_COUNTER = re.compile(r"\s?(?:件|건|起|条|份|宗)")
_COUNTED_EAST = re.compile(r"報告|申告|問い合わせ|苦情|通報|投稿|ツイート|신고|접수|제보|게시글|문의|报告|反馈|投诉|報告|投訴|反映|detector|ディテクター|디텍터", re.IGNORECASE)  # fmt: skip
_OF_THEM = re.compile(
    r"\s*(?:of (?:them|these|those)|davon|d['’]entre eux|de ell[oa]s|de entre ell[oa]s|di (?:esse|essi)|van hen|z nich|из них)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"^(?:['’]?s)?(?:\.\w{2,3})?(?:, (?:an?|the|which|that|who) [^,]{3,70},)? (?:[\w’'-]+ ){0,4}?(?:log(?:s|ged)|show(?:s|ed|ing)|count(?:s|ed)|stood|stands?|regist(?:er|r)\w*|record(?:s|ed)|receiv(?:es|ed)|clock(?:s|ed)|tall(?:ies|ied)|tracked|report(?:s|ed)|had|has|was|is|hit|went|peak\w*|reach\w*|ros\w+|climb\w+|jump\w+|spik\w+|rocket\w+|balloon\w+|max\w+ out|soar\w*|surg\w+|top\w*|pass\w+|"
    r"zähl\w+|verzeichn\w+|zeig\w+|melde\w+|recens\w+|enregistr\w+|compt\w+|affich\w+|dénombr\w+|contabiliz\w+|contab\w+|super\w*|lleg\w+|acumul\w+|muestra|mostr\w+|marc\w+|conta\w*|segnal\w+|mostra\w*|telde\w*|ontving|toont|noteer\w*|odnotowa\w+|pokaz\w+|zanotowa\w+|зафиксир\w+|зарегистр\w+|зафікс\w+|mencatat|kaydet\w+|visade|visar|räkna\w*)\b"
    r"(?: (?!(?:and|but|or|while|which|und|et|y|e)\b)[\w’'-]+){0,6} $",
    re.IGNORECASE,
)
"""What stands between the name of one who counts and the number: "Downdetector had logged upward of "."""
_TOLD = re.compile(
    r"\s*(?:[\w’'-]+ ){0,4}?(?:reporting (?:issues|problems|errors|outages|trouble)|told|turned to|wrote (?:in )?to|complained|contacted|(?:had |have |has )?(?:raised the alarm|sounded the alarm|spoken up|chimed in|piped up|checked in|written in|clicked)|hatten sich beschwert|beschwerten sich|klagten|se plaign\w+|se quej\w+|reclam\w+|si lamenta\w+|klaagden|skarż\w+|пожаловал\w*|поскарж\w+|mengeluh\w*|klagade|şikâyet|şikayet)\b",
    re.IGNORECASE,
)
"""What people do who report."""
_MEASURE = re.compile(
    r"\s*(?:%|percent|per cent|prozent|pour cent|por ciento|hours?|minutes?|days?|cities|countries|sites|services|websites|apps|companies|outages|incidents?|others|of (?:its|the|our) )",
    re.IGNORECASE,
)
_CASES = re.compile(r"\s*(?:separate |individual |user )?(?:incidents?|outages?)\b(?! in \d)", re.IGNORECASE)
"""What trackers call reports: "Downdetector recorded over 20,000 incidents"."""
_FEW = 3
_REACHED = re.compile(
    r"(?:['’]?[\wçğışöü]{1,3})?\s?(?:aştı|geçti|buldu|ulaştı|çıktı|yükseldi)|(?:件|人)?(?:に達|を超|に上|を突破|以上)|(?:건|명)?(?:에 달|을 넘|를 넘|까지|에 이르)|(?:条|次|起|人)?(?:以上|之多)"
)
"""Words behind a number, where the verb comes last."""
_LINKED_AT_ONCE = re.compile(
    r"\b(?:(?:peak|high|maximum) of|peaked at|reached|passed|topped|exceeded|(?:topping|hitting|reaching|passing|exceeding|surpassing|crossing|nearing|approaching)|(?:surged|soared|shot|climbed|jumped|spiked|rocketed) (?:past|beyond|above|over)|surpassed|hit|climbed to|rose to|cheg(?:ou|aram) a|lleg(?:ó|aron) a|alcanz(?:ó|aron|aba)|super(?:ó|aron|ou|aram)|ating(?:iu|iram)|(?:ha|hanno) (?:raggiunto|superato|toccato)|stieg(?:en)? auf|erreichte[n]?|kletterte[n]? auf|atteint|dépassé|liep(?:en)? op tot|bereikte[n]?|достигло?|превысило?|перевалило за|сягнуло|досягло?|sięgnęł\w+|przekroczył\w+|nådde|waren es|их было|eran|stood at|stand near|stand at|[وف]?(?:تجاوزت?|بلغت?|وصلت?|تخطى|تخطت))\s(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_LINKED = re.compile(
    r"\b(?:(?:went|gone|go|shot|moved) up to|peak(?:ed|ing|s)?|reach(?:ed|ing|es)?|surg(?:ed|ing)|jump(?:ed|ing)|soar(?:ed|ing)|rose|ris(?:en|ing)|climb(?:ed|ing)|spik(?:ed|ing|es)|topp(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|hit|total(?:l?ed|l?ing)|number(?:s|ed|ing)?|pass(?:ed|ing)|crossed|shot up|rocket\w+|balloon\w+|mushroom\w+|maxed out|hovered|stands?|stood|counts?|counted|swelled|grew|increased|high of|mark|"
    r"crest(?:ed|ing)|tipped|cleared|breached|było|był[ay]?|нараховано|було|были?|fanns|kom|blev|waren|wurden|gab es|fueron|hubo|foram|houve|erano|sono stat\w+|at its height|som mest \w+|the height at|the height (?:was|came)|lodged|amassed|registered|tallied|recorded|fetched|drew|"
    r"arriv\w+|toccat\w+|schizzat\w+|sfior\w+|sub(?:iu|iram|ió|ieron)|dispar\w+|acumul\w+|registr\w+|contabiliz\w+|som(?:ou|aram)|reun\w+|bond(?:i|it)\w*|grimp\w+|franchi\w*|frôl\w+|kletter\w*|schnell\w*|zähl\w+|verzeichn\w+|steg|klättra\w*|uppgick|opliep\w*|liep|steeg|telde\w*|wzros\w+|sięgn\w+|przyby\w+|doszł\w*|doszła|mencapai|menembus|tembus|melonjak|menyentuh|wynios\w+|составил\w*|вырос\w*|перевалил\w*|зросл\w*|сягн\w+|перевищ\w+|ulaş\w+|çıktı|yükseldi|geçti|"
    r"erreicht\w*|stieg\w*|auf|atteint|culmin\w+|dépass\w+|alcanz\w+|super\w+|lleg\w+|ating\w+|cheg(?:ou|aram|ava|avam)|ultrapass\w+|raggiun\w+|super\w+|bereikt\w*|piekte|osiągn\w+|przekrocz\w+|достиг\w+|превысил\w*|досягл\w+|ulaştı|aştı|nådde)\b[^.;]{0,40}$|達|超|达|달",
    re.IGNORECASE,
)


def _claim(reading: Reading, line: Line, tally: Tally) -> Claim:
    text = line.text
    before = text[max(0, tally.start - 30) : tally.start]
    kind = kind_of_count(text, tally.start, tally.end)
    qualifier = "about" if _ABOUT.search(before) else "exact"
    if tally.vague or _AT_LEAST.search(before) or _AND_MORE.match(text[tally.end :]):
        qualifier = "at_least"
    start, end = line.start + tally.start, line.start + tally.end
    noun = next(
        (
            m
            for m in reading.words.reports.finditer(text)
            if 0 <= m.start() - tally.end <= 40 and _BETWEEN.match(text[tally.end : m.start()])
        ),
        None,
    )
    end = line.start + noun.end() if noun else end
    value = PeakReports(tally.count, kind, _counter(reading, line))
    mention = next((t for t in line.times if t.kind == "instant" and abs(t.start - start) < 80), None)
    return reading.claim(line, KIND, start, end, value, mention=mention, qualifier=qualifier, speaker="crowd")


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
