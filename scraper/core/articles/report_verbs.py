"""Words that lead from what is counted, or from who counts, to a number of reports."""

from __future__ import annotations

import re

from scraper.core.articles.count_kinds import AT_ONE_TIME
from scraper.core.articles.counted import TRACKERS, people, people_counted
from scraper.core.articles.lines import Line
from scraper.core.articles.report_series import has_fallen
from scraper.core.articles.tallies import Tally
from scraper.core.patterns import late

BETWEEN = late(
    r"^\s?(?:(?!(?:in|on|at|for|during|by|and|to|according|incidents?|outages?|disruptions?|from|with|errors?|after|before|which|that)\b)[^\s,.;:()]+[\s-]){0,4}$|^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,4}$",
    re.IGNORECASE,
)
_STOOD_ON = late(
    r"\s*(?:(?:were|was|stood|are) )?(?:up )?(?:on|at|auf|bei|sur|en|su|op|na|no) (?:down ?detector|alle ?st)",
    re.IGNORECASE,
)
_SENT_TO = late(r"\s*to down ?detector", re.IGNORECASE)
_SET_BESIDE = late(r"(?:,|[—–-]) (?:more than|over|более|больше|почти|около|понад|más de|mais de|plus de|über|mehr als|ponad|ook|all['’]incirca|circa|about|around|some|roughly|nearly|almost|rund|etwa|knapp|environ|près de|unos|unas|cerca de|casi|quase|ongeveer|około)\s$", re.IGNORECASE)  # fmt: skip
_APPOSED = 30
"""Characters between what is counted and a number set beside it: "notices of faults, about 6,000"."""
_BARE_COUNTER = late(r"\s?(?:件|건|起|条|份|宗)")
_COUNTED_EAST = late(r"報告|申告|問い合わせ|苦情|通報|投稿|ツイート|신고|접수|제보|게시글|문의|报告|反馈|投诉|報告|投訴|反映|detector|ディテクター|디텍터", re.IGNORECASE)  # fmt: skip
OF_THEM = late(
    r"\s*(?:of (?:them|these|those)|davon|d['’]entre eux|de ell[oa]s|de entre ell[oa]s|di (?:esse|essi)|van hen|z nich|из них)\b",
    re.IGNORECASE,
)
_COUNTS = late(
    r"^(?:['’]?s)?(?:\.\w{2,3})?(?:, (?:an?|the|which|that|who) [^,]{3,70},)? (?:[\w’'-]+ ){0,4}?(?:log(?:s|ged)|show(?:s|ed|ing)|count(?:s|ed)|stood|stands?|regist(?:er|r)\w*|record(?:s|ed)|receiv(?:es|ed)|clock(?:s|ed)|tall(?:ies|ied)|tracked|report(?:s|ed)|had|has|was|is|hit|went|saw|peak\w*|reach\w*|ros\w+|climb\w+|jump\w+|spik\w+|rocket\w+|balloon\w+|max\w+ out|soar\w*|surg\w+|top\w*|pass\w+|"
    r"zähl\w+|verzeichn\w+|zeig\w+|melde\w+|recens\w+|enregistr\w+|compt\w+|affich\w+|dénombr\w+|contabiliz\w+|contab\w+|super\w*|ultrapass\w*|pass(?:ou|aram) de|ating\w+|bateu|rebas\w+|alcanz\w+|raggiun\w+|lleg\w+|acumul\w+|muestra|mostr\w+|marc\w+|conta\w*|segnal\w+|mostra\w*|telde\w*|ontving|toont|noteer\w*|odnotowa\w+|pokaz\w+|zanotowa\w+|зафиксир\w+|зарегистр\w+|зафікс\w+|mencatat|kaydet\w+|visade|visar|räkna\w*)\b"
    r"(?: (?!(?:and|but|or|while|which|und|et|y|e)\b)[\w’'-]+){0,6} $",
    re.IGNORECASE,
)
"""What stands between the name of one who counts and the number: "Downdetector had logged upward of "."""
_TOLD = late(
    r"\s*(?:[\w’'-]+ ){0,4}?(?:reporting (?:issues|problems|errors|outages|trouble)|told|turned to|wrote (?:in )?to|complained|contacted|(?:had |have |has )?(?:raised the alarm|sounded the alarm|spoken up|chimed in|piped up|checked in|written in|clicked)|hatten sich beschwert|beschwerten sich|klagten|se plaign\w+|se quej\w+|reclam\w+|si lamenta\w+|klaagden|skarż\w+|пожаловал\w*|поскарж\w+|mengeluh\w*|klagade|şikâyet|şikayet)\b",
    re.IGNORECASE,
)
"""What people do who report."""
_MEASURE = late(
    r"\s*(?:%|percent|per cent|prozent|pour cent|por ciento|hours?|minutes?|days?|cities|countries|sites|services|websites|apps|companies|outages|incidents?|others|of (?:its|the|our) )",
    re.IGNORECASE,
)
_CASES = late(r"\s*(?:separate |individual |user )?(?:incidents?|outages?)\b(?! in \d)", re.IGNORECASE)
"""What trackers call reports: "Downdetector recorded over 20,000 incidents"."""
_REACHED = late(
    r"(?:['’]?[\wçğışöü]{1,3})?\s?(?:kadar )?(?:aştı|geçti|buldu|ulaştı|çıktı|yükseldi)|(?:件|人)?(?:に達|を超|に上|を突破|以上)|(?:건|명)?(?:에 달|을 넘|를 넘|까지|에 이르)|(?:条|次|起|人)?(?:以上|之多)"
)
"""Words behind a number, where the verb comes last."""
_LINKED_AT_ONCE = late(
    r"\b(?:(?:peaks?|highs?|maximum|pic(?:co|chi|os?|s)|auges?|spitzen?|pieken?) (?:of|di|de|von|van)|(?:fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|eas(?:ed|ing)|down:?|subsid(?:ed|ing)|cay(?:ó|eron)|ca(?:iu|íram)|sank(?:en)?|fiel(?:en)?|sces[aei]) (?:from|de|desde|von|da|dai|dalle)|(?:from|de|von|da|van|od|с) \d[\d.,]*(?: mil| thousand| mila| tys\.?)? (?:to|a|para|auf|à|naar|do|до)|peaked at|(?:ended|wound|added) up (?:at|to)|(?:ran|run|running|came|amounted|got) to|(?:ran|running|finished|settled|landed|hovered) at|arriv\w+ (?:a|fino a|à)|giunt[aeio] a|ammontava(?:no)? a|s['’]élev\w+ à|(?:ascend|asciend)\w+ a|(?:situ|ubic)(?:ó|aron|aba|aban) en|belief(?:en)? sich auf|summiert\w* sich auf|lag(?:en)? bei|kam(?:en)? auf|kwam(?:en)? uit op|wynosił\w*|доходил\w* до|дошл\w+ до|составлял\w*|uppgick till|landade på|låg på|reached|passed|topped|exceeded|(?:topping|hitting|reaching|passing|exceeding|surpassing|crossing|nearing|approaching)|(?:surged|soared|shot|climbed|jumped|spiked|rocketed|gone|went|moved|pushed|crept) (?:well |far )?(?:past|beyond|above|over)|surpassed|hit|climbed to|rose to|sum(?:ó|aron|aban)|total(?:l?ed|l?ing)|(?:super|ultrapass|alcanz|sobrepas|rebas|raggiung|tocc|sfior|dépass|atteign)(?:ando|endo|ant)(?: [a-zà-ÿ]+mente)?(?: (?:quota|los|las|os|as|le|les|i))?|(?:llegando|chegando) a|pass(?:ou|aram) de|ultrapass(?:ou|aram)|cheg(?:ou|aram) a|lleg(?:ó|aron) a|alcanz(?:ó|aron|aba)|super(?:ó|aron|ou|aram)|ating(?:iu|iram)|(?:ha|hanno) (?:raggiunto|superato|toccato)|stieg(?:en)? auf|erreichte[n]?|kletterte[n]? auf|atteint|dépassé|liep(?:en)? op tot|bereikte[n]?|достигло?|превысило?|перевалило за|сягнуло|досягло?|sięgnęł\w+|przekroczył\w+|nådde|waren es|их было|eran|stood at|stand near|stand at|[وف]?(?:تجاوزت?|بلغت?|وصلت?|تخطى|تخطت|سجلت?)|[وف]?(?:ت?ارتف[اع]\w*|زادت?|[تي]زيد|قفزت?|تراجع\w*|انخف\w+|هبطت?|صعدت?)\b[^.،؛]{0,40}(?:إلى|على|حتى))\s(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
LINKED = late(
    r"\b(?:(?:went|gone|go|shot|moved) up to|peak(?:ed|ing|s)?|reach(?:ed|ing|es)?|surg(?:ed|ing)|jump(?:ed|ing)|soar(?:ed|ing)|rose|ris(?:en|ing)|climb(?:ed|ing)|spik(?:ed|ing|es)|topp(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|hit|total(?:l?ed|l?ing)|number(?:s|ed|ing)?|pass(?:ed|ing)|crossed|shot up|(?:sky)?rocket\w+|balloon\w+|mushroom\w+|maxed out|hovered|stands?|stood|counts?|counted|swelled|grew|increased|high of|mark|"
    r"crest(?:ed|ing)|tipped|cleared|breached|było|był[ay]?|нараховано|було|были?|fanns|kom|blev|waren|wurden|gab es|fueron|hubo|foram|eram|houve|erano|sono stat\w+|at its height|som mest \w+|the height at|the height (?:was|came)|lodged|amassed|registered|tallied|recorded|fetched|drew|"
    r"touch(?:ed|ing)|salt(?:ou|aram|ó|aron)|стало|arriv\w+|contano|diventat\w+|toccat\w+|schizzat\w+|sfior\w+|sub(?:iu|iram|ió|ieron)|dispar\w+|acumul\w+|escal(?:ado|aron|ó|ou|aram)|trep(?:ado|aron|ó)|registr\w+|contabiliz\w+|som(?:ou|aram)|sum(?:ó|aron|aban|an)|reun\w+|bond(?:i|it)\w*|grimp\w+|franchi\w*|frôl\w+|kletter\w*|schnell\w*|zähl\w+|verzeichn\w+|steg|klättra\w*|uppgick|opliep\w*|liep|steeg|telde\w*|wzros\w+|sięgn\w+|przyby\w+|doszł\w*|doszła|mencapai|menembus|tembus|melonjak|menyentuh|wynios\w+|составил\w*|вырос\w*|перевалил\w*|зросл\w*|сягн\w+|перевищ\w+|ulaş\w+|çıktı|yükseldi|geçti|"
    r"erreicht\w*|stieg\w*|auf|atteint|culmin\w+|dépass\w+|alcanz\w+|rebas\w+|sobrepas\w+|pass(?:ou|aram|am|a) de|bateu|bateram|romp\w+|super\w+|lleg\w+|ating\w+|cheg(?:ou|aram|ava|avam)|ultrapass\w+|raggiun\w+|super\w+|bereikt\w*|piekte|osiągn\w+|przekrocz\w+|достиг\w+|превысил\w*|досягл\w+|ulaştı|aştı|nådde)\b[^.;]{0,40}$|達|超|达|달|\b(?:pico|pic|peak|picco|höhepunkt|spitze|piek) (?:foi|fue|a été|è stato|was|war|lag|bedroeg) (?:de|di|bei|at|à)? ?$",
    re.IGNORECASE,
)


_FEW, _MANY = 3, 100
_NEARBY = 60


def is_told(line: Line, tally: Tally, counters: list[int]) -> bool:
    """Whether one who counts is said to have come to the number, or so many people to have complained."""
    if _MEASURE.match(line.text, tally.end) and not (tally.count >= _MANY and _CASES.match(line.text, tally.end)):
        return False
    if _TOLD.match(line.text, tally.end):
        return bool(counters) or bool(tally.unit) or tally.count >= _MANY
    return any(stop <= tally.start and _COUNTS.match(line.text[stop : tally.start]) for stop in counters)


_OF_REPORTS = late(
    r"\s(?:reports?|complaints?|informes|reportes|quejas|signalements|plaintes|segnalazioni|reclamações|queixas|relatos|meldungen|beschwerden|meldingen|zgłosze\w+|жалоб\w*|сообщени\w+) (?:of|from|by|de|des|d[eo]s|da|di|degli|von|van|od|от)\b",
    re.IGNORECASE,
)
"""Right behind a number: reports are counted, whoever sent them in."""
_PEOPLE_TOLD = (late(r"\b(?:users|customers|people|subscribers|usuarios|usuários|utenti|utilisateurs|nutzer\w*) \($", re.IGNORECASE), late(r"\) (?:(?:have|had|were|are) )?(?:report|complain|flagg)", re.IGNORECASE))  # fmt: skip
"""Around a number: those who told, counted in brackets ("users (520) reporting")."""


def in_brackets(text: str, start: int, end: int, seen: list[tuple[int, int]]) -> bool:
    """Whether a number stands in brackets behind what is counted: "reports (520)", "users (520) reporting"."""
    if any(text[b:start] == " (" for _, b in seen) and text[end : end + 1] == ")":
        return True
    return _PEOPLE_TOLD[0].search(text[:start]) is not None and _PEOPLE_TOLD[1].match(text, end) is not None


_OF_THOSE_DOWN = late(
    r"\b(?:(?:was|were|also|too|while|went) )+(?:down|out|offline|unavailable|inaccessible) for (?:about |around |over |more than |nearly |almost |some |roughly |at least )?$",
    re.IGNORECASE,
)
_ALL_WHOM_IT_HAS = 1_000_000
"""Beside a tracker's counts a service is "down for over 35,000 users" by its reports; for millions it is by its customers."""


def down_for(text: str, tally: Tally) -> bool:
    """Whether it counts people for whom a service was down, by what a tracker shows: "was down for over 35,000 users"."""
    told = _OF_THOSE_DOWN.search(text[: tally.start]) is not None and tally.count < _ALL_WHOM_IT_HAS
    return told and people(text, tally.end) is not None


_AT_TRACKER = late(
    r"\b(?:on|at|to|with|bei|auf|beim|sur|auprès de|en|a|no|na|ao|su|presso|op|bij|w|på|hos|на|в|в сервисе|di|ke)\s(?:(?:the )?(?:site|portal|sitio|site|sito|serwisie|сервис\w*|situs)\s)?$",
    re.IGNORECASE,
)
_IN_TRACKER = late(r"['’][dt][ae]\b|上|に|에")


def went_to_tracker(line: Line, tally: Tally) -> bool:
    """Whether so many people are said to have done something on a tracker, whatever the verb: "9,400 viewers vented on"
    one; what they do there is report.
    """
    counted = people(line.text, tally.end)
    if counted is None or tally.count >= _ALL_WHOM_IT_HAS:
        return False
    trackers = [m.span() for m in TRACKERS.finditer(line.text)]
    behind = any(0 <= a - counted.end() <= _NEARBY and _AT_TRACKER.search(line.text[:a]) for a, _ in trackers)
    return behind or any(0 <= tally.start - b <= _NEARBY // 2 and _IN_TRACKER.match(line.text, b) for _, b in trackers)


def counts_others(text: str, end: int) -> bool:
    """Whether it counts cases or people of which nobody in the sentence is said to have reported."""
    if _OF_REPORTS.match(text, end) is not None:
        return False
    bare = _BARE_COUNTER.match(text, end) is not None and _COUNTED_EAST.search(text) is None
    return bare or people_counted(text, end) is not None


def on_a_tracker(after: str, near: int) -> bool:
    """Whether the number stood on a tracker, was sent to one, or was reached at one time."""
    sent = _SENT_TO.match(after) is not None and near <= _NEARBY
    return sent or _STOOD_ON.match(after) is not None or AT_ONE_TIME.match(after) is not None


def is_linked(text: str, tally: Tally, near: int) -> bool:
    """Whether a verb of reaching leads from what is counted to the number."""
    before = text[max(0, tally.start - 60) : tally.start]
    at_once = _LINKED_AT_ONCE.search(before) is not None or _REACHED.match(text, tally.end) is not None
    if at_once or (near <= _NEARBY and LINKED.search(before) is not None):
        return True
    return near <= 2 * _NEARBY and has_fallen(text, tally.start)


def set_beside(text: str, start: int, seen: list[tuple[int, int]], near: int) -> bool:
    """Whether the number stands right behind what is counted: "reports: 3,200", "complaints, about 900"."""
    if any(0 <= start - b <= _FEW and ":" in text[b:start] for _, b in seen):
        return True
    return near <= _APPOSED and _SET_BESIDE.search(text[max(0, start - 60) : start]) is not None
