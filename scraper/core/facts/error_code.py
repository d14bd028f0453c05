"""Error codes: HTTP statuses and named errors, each a claim of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.seldom import seldom
from scraper.core.model import About, Claim
from scraper.core.patterns import late

KIND = "error_code"

_CODE = r"(?:[45]\d\d|[45]xx|10\d\d)"
_LIST = rf"{_CODE}(?:[\"”’']?(?:\s?/\s?|,\s?(?:and |or |und |et |y |e )?|\s?[和或及や、とและ]\s?|\s(?:and|or|und|et|y|e|и|og|och|en|i|ve|та|oder|ou|of|o|oppure|sowie|eller|или|albo|або|lub|और|و|dan)\s?)[\"“‘']?{_CODE})*"
_NOUN = (
    r"(?:(?:api|http|server|internal|overload(?:ed)?|gateway|service|bad|unavailable|timeout|status|unauthorized|authentication|rate|limit|too|many|requests|not|found|forbidden|"
    r"आदि|का|की|के|जैसे|जैसी|-?(?:series|level|class|style|type|range))[\s-]+){0,4}(?:errors?|status(?: codes?)?|codes?|responses?|fehler\w*|erreurs?|error(?:es)?|erros?|errore|errori|foutcodes?|fout(?:en|meldingen)?|fel(?:koder|kod)?|"
    r"błęd\w+|ошиб\w+|помил\w+|hatas\w*|hatalar\w*|エラー|错误|錯誤|오류|에러|त्रुटि|एरर|خطأ|أخطاء|eror|galat)"
)
_BEFORE = late(
    rf"\b(?:http(?:s)?(?: status)?(?: error)?(?: code)?s?|(?:api |server |http |internal server |fehler|erreur |status )?(?:errors?|error codes?|status codes?|status|codes?|fehlercodes?|fehler|erreurs?|código(?: de error)?|codice|codes? d['’]erreur|"
    rf"errores|erros?|errore|errori|foutcode|fout|błąd|błędy|kod błędu|kody błędów|ошибк\w+|код ошибки|помилк\w+|hata(?: kodu)?|felkod|fel|fejl(?:kode)?|feil(?:kode)?|virhe(?:koodi)?|chyb\w+|hiba(?:kód)?|eroare\w*|galat|eror|kode (?:error|eror|galat)|mã lỗi|lỗi|σφάλμα|שגיאה|שגיאת)|エラー(?:コード)?|错误(?:代码)?|오류(?: 코드)?)[\s:#(“\"'‘-]{{0,3}}(?:such as |like |including |of |with |code |wie |comme |como |come |number )?[\s(“\"'‘]?({_LIST})(?![\d,.]?\d|\s?(?:%|users|reports|people|customers|million|k\b))",
    re.IGNORECASE,
)
_AFTER = late(rf"(?<![\dA-Za-z.,$€£#])({_LIST})[\s\"”’')-]{{0,2}}{_NOUN}", re.IGNORECASE)
_REASON = late(
    r"(?<![\d.,$€£#])\b([45]\d\d)[\s:–—-]{1,3}[\"“]?(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|too many requests|unauthorized|forbidden|overloaded|not found|connection timed out|origin (?:is )?unreachable|web server is|a timeout occurred|temporary server error|서비스 (?:임시 ?|일시 ?)?(?:중단|이용 ?불가|사용 ?불가)|내부 서버 오류|내부 서버 에러|内部服务器错误|內部伺服器錯誤|网关错误|サービス(?:利用|一時停止))",
    re.IGNORECASE,
)
_REASON_FIRST = late(
    r"\b(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|too many requests|unauthorized|forbidden|overloaded|not found)[\"”’»]?\s?\(([45]\d\d)\)",
    re.IGNORECASE,
)
_THROWN = late(
    r"\b(?:throw(?:s|ing|n)?|threw|return(?:s|ed|ing)?|serv(?:es|ed|ing)|spit(?:s|ting)?|spat|giv(?:es|ing)|gave|got|gett?(?:s|ing)?|see(?:s|ing)?|saw|met|hit(?:s|ting)?|show(?:s|ed|ing)?|flood of|stream of|wave of|nothing but|endless|constant|those|these|full of)"
    r" (?:[\w-]+ ){0,3}?([45]\d\d)s\b",
    re.IGNORECASE,
)
"""A code in the plural is one: "has been throwing 529s"."""
_REASON_EAST = late(
    r"(?<![\d.,$€£#])([45]\d\d)[\s:：–—-]{0,3}(?:服务(?:器)?(?:暂时|暂)?(?:不可用|无响应|繁忙|错误)|服務(?:暫時|暫)?(?:無法使用|不可用)|(?:服务器)?内部错误|內部伺服器錯誤|内部服务器错误|网关(?:错误|超时)|請求過多|请求过多|サービス(?:利用不可|を利用できません|一時停止)|内部サーバー ?エラー|ゲートウェイ|서비스 ?(?:이용 ?|사용 ?)?불가|내부 ?서버|게이트웨이)"
)
"""A code that its reason follows at once, in scripts without spaces."""
_NAMED = late(
    r"\b(?:ERR_[A-Z_]{4,}|[A-Z][A-Z_]*_ERROR|[a-z]+_error|SERVFAIL|NXDOMAIN|ECONNRESET|ETIMEDOUT|DNS_PROBE_[A-Z_]+|0x[0-9a-fA-F]{4,8})\b"
)
_SAID_TO_BE = seldom(
    r"(?:\b(?:error|fault|stop|status) codes?|\bcode(?:s)?|\berrors?|\bc[óo]digos? d[eo] errore?s?|\bc[óo]digo|\bcodes? (?:d['’])?erreurs?|\bcodice (?:di |d['’])?errore|\bfehlercodes?|\bfehler(?:nummer)?|\bfoutcodes?|\bfelkod(?:en)?|\bfejlkode|\bfeilkode|\bkod(?:em)? błędu|\bкод(?:ом)? ошибки|\bкод(?:ом)? помилки|\bhata kodu|"
    r"\bkode (?:kesalahan|error|eror)(?: [A-Z][A-Za-z]*\d?)?|\bmã lỗi|エラーコード|エラー番号|错误代码|錯誤代碼|错误码|오류 코드|에러 코드|एरर कोड|त्रुटि कोड)"
    r"[\s:#(“\"'‘«「–-]{0,3}(?:such as |like |including |number |of |is |was |wie |comme |como |come )?[\s(“\"'‘«「]{0,2}"
    r"(?P<code>(?:0x[0-9A-Fa-f]{4,8}|(?=[A-Z0-9-]*\d)[A-Z]{1,5}-?\d{2,6}(?:-[A-Z0-9]{1,6})*|\d{4,6}-\d{3,6}|(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8}|\d{4,6}|(?<=code )\d{1,3}))(?![\w,.]?\w|\s?(?:users|reports|people|times|customers))",
    re.IGNORECASE,
)
"""A code of the service's own, where the text calls it one: "error code WS-116522-7", "code 80710a06"."""
_SHAPED = seldom(
    r"\b(?:[A-Z]{2,4}:\d{3,5}|[A-Z]{2}-\d{5,6}-\d|[A-Z]\d{4}-\d{4}|[A-Z]{3,}_[A-Z0-9_]{4,}|[45]\d\d [45]\.\d{1,2}\.\d{1,2})\b"
)
"""Codes known by their shape (consoles, players, mail servers), in a sentence on an error or right behind one."""
_BY_NAME = late(
    r"(?:\b(?:(?:error|fault|stop) codes?(?!s? (?:is|was|are))|errors?(?=,? (?:code )?(?:called|named|dubbed|known as)\b))|\bfehlercodes?|\bfehler(?= namens)|\bcodes? d['’]erreurs?|\bcódigos? de errore?s?|\bcódigos? de erro|\bcodic[ei] (?:di |d['’])?errore|\bfoutcodes?|\bfelkod(?:en)?|\bfe[ji]lkode|\bkod(?:em)? błędu|\bкод(?:ом)? ошибки)"
    r"[\s:(]{1,3}(?:(?:(?:code )?(?:called|named|dubbed|known as)|namens|nommée?|appelée?|llamado|chamado|chiamato|genaamd|met de naam|named)\s)?"
    r"(?:[“\"‘'«„]\s?(?P<quoted>(?-i:[A-Z])[A-Za-z-]{2,19})\s?[”\"’'»“]|(?P<bare>(?-i:[A-Z][a-z]{2,15})))(?![\w-]| (?-i:[A-Z][a-z]))",
    re.IGNORECASE,
)
"""A code that is a name, as games have them: "error code Badger"."""
_NO_NAME = late(
    r"(?:the|this|that|these|those|when|while|after|before|but|and|for|from|with|you|your|users|players|customers|error|page"
    r"|message|screen|today|yesterday|unknown|none|\w+day|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)",
    re.IGNORECASE,
)
_NUMBERED = late(
    r"(?:[\"“‘'«(]|\b(?:an?|the|with|see|seeing|saw|getting|got|show(?:s|ing|ed)?)\s)(?P<code>\d{4,5}) error\b(?!s)",
    re.IGNORECASE,
)
"""A number that an error has for a name: "2102 error"."""
_OTHER_CODE = late(
    r"\b(?:flight|access|country|area|post(?:al)?|zip|promo|discount|coupon|verification|security|booking|source|bar|qr|dress|sort|swift|stock|dial(?:ling)?|short|aircraft|train|pin|one-time|otp)[\s-]$",
    re.IGNORECASE,
)
_STEMS = ("cod", "cód", "err", "fehl", "fout", "fel", "fejl", "feil", "kod", "код", "hata", "mã lỗi", "コード", "番号", "代码", "代碼", "错误码", "코드", "कोड", "błąd", "ошибк", "エラー", "错误", "오류")  # fmt: skip
_BACK = 2
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
_ONE_ERROR = late(r"(?:error|code|error code) ", re.IGNORECASE)
"""Right before a number: no year, but what the one error is called."""
_ERROR = late(r"error|fehler|erreur|fout|błąd|ошибк|hata|エラー|错误|오류", re.IGNORECASE)
_SERIES = late(r"\b([45])(?:\d\d|xx)[\s-](?:series|level|class|range)\b", re.IGNORECASE)
_HINT = seldom(r"[45]\d\d|[45]xx|10\d\d|_|NXDO|SERVF|ECON|ETIM|0x", re.IGNORECASE)
_STATUSES = {
    "internal server error": "500",
    "bad gateway": "502",
    "service unavailable": "503",
    "gateway timeout": "504",
    "too many requests": "429",
}
"""Reason phrases of RFC 9110 (and RFC 6585) and their codes: a page that shows the phrase shows the code."""
_REASONS = seldom(
    r"\b(internal server error|bad gateway|service unavailable|gateway time-?out|too many requests)s?\b", re.IGNORECASE
)
_SHOWN = late(
    r"(?:^|[\s(])[“\"„«‘「『'][^”\"»’」』']{0,24}$|\b(?:see\w*|saw|sees|show\w*|display\w*|got|gets?|getting|met|meet\w*|greet\w*|return\w*|receiv\w*|encounter\w*|read(?:s|ing)?|say(?:s|ing)?|said|serv(?:es|ed|ing)|throw\w*|threw|answer\w*|respond\w*|hit|hits|hitting|fac(?:es|ed|ing)|produc\w*|gave|giv(?:es|ing)|present\w*|report\w*|messages?|"
    r"zeig\w*|erschein\w*|erschien\w*|meld\w*|affich\w*|montr\w*|apparai\w*|mostr\w*|muestr\w*|aparec\w*|mensaje|mensagem|messaggio|fehlermeldung|foutmelding|komunikat\w*|appar\w*|compar\w*|toon\w*|zag\w*|kreeg|kregen|pokaz\w*|показ\w*|появля\w*|visade\w*|viste|gördü\w*|muncul\w*)"
    r"[\s:,]+(?:(?!(?:due|because|caused|by|from|after|amid|over|wegen|por|par|per)\b)[\w’'-]+ ){0,4}[“\"„«‘「'(]?$",
    re.IGNORECASE,
)
"""Before a phrase of status: a page shows it, and it is no mere name of what went wrong behind it."""
_AS_TITLE = late(r"(?:[A-Z][\w-]+\s?)+")
_MESSAGE = late(r"[”\"»’」']?\s(?:error )?(?:messages?|pages?|screens?|notices?|prompts?|warnings?|codes?)\b", re.IGNORECASE)  # fmt: skip
_ONE = late(_CODE, re.IGNORECASE)
_SO_MANY = late(
    r"\b(?:more than|over|at least|nearly|almost|up to|as many as|fewer than|mehr als|mindestens|fast|plus de|au moins|près de|más de|al menos|casi|mais de|pelo menos|quase|più di|oltre|almeno|quasi|meer dan|minstens|ruim|ponad|co najmniej|prawie|более|больше|не менее|почти)\s$",
    re.IGNORECASE,
)
_ERRORS = late(
    r"(?:errors|responses|fehlern?|erreurs|errores|erros|errori|fouten|foutmeldingen|błęd(?:ów|y)|ошибок)$",
    re.IGNORECASE,
)
"""Behind a number, in the plural, with so many before it: it is counted."""


def find(reading: Reading) -> Iterator[Claim]:
    """Codes as text ("500", "5xx", "overloaded_error"), each once for each incident spoken of."""
    told: set[tuple[About | None, str]] = set()
    for line in reading.lines:
        before = reading.lines[max(0, line.index - _BACK) : line.index]
        for start, end, value in sorted(set(_codes(line, before))):
            about = reading.frames.about(line, start, end)
            if (about, value) not in told:
                told.add((about, value))
                yield reading.claim(line, KIND, start, end, value)


def _codes(line: Line, before: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """Codes of HTTP, then those of the service's own; a code inside another is part of it."""
    own = sorted({*_own_codes(line), *_shaped(line, before)})
    yield from own
    for start, end, value in _statuses(line):
        if not any(a < end and start < b for a, b, _ in own):
            yield start, end, value


def _own_codes(line: Line) -> Iterator[tuple[int, int, str]]:
    text = line.text
    lowered = text.lower()
    if not any(stem in lowered for stem in _STEMS):
        return
    for match in _BY_NAME.finditer(text):
        group = "quoted" if match["quoted"] else "bare"
        start, end = match.span(group)
        provider = any(n.start <= line.start + start < n.end for n in line.namings)
        if _NO_NAME.fullmatch(match[group]) is None and not provider:
            yield line.start + start, line.start + end, match[group]
    if _DIGIT.search(text) is None and "_" not in text:
        return
    for match in _SAID_TO_BE.finditer(text):
        code = match["code"]
        other = _OTHER_CODE.search(text[max(0, match.start() - 20) : match.start()])
        dated = (
            _YEAR.fullmatch(code) is not None and _ONE_ERROR.fullmatch(text, match.start(), match.start("code")) is None
        )
        if other is None and not dated and _ONE.fullmatch(code) is None:
            yield line.start + match.start("code"), line.start + match.end("code"), code
    for match in _NUMBERED.finditer(text):
        if _YEAR.fullmatch(match["code"]) is None and _ONE.fullmatch(match["code"]) is None:
            yield line.start + match.start("code"), line.start + match.end("code"), match["code"]


def _shaped(line: Line, before: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """Codes by their shape, where the sentence or one just before it is on an error."""
    shaped = list(_SHAPED.finditer(line.text))
    if shaped and any(_ERROR.search(near.text) for near in (line, *before)):
        yield from ((line.start + match.start(), line.start + match.end(), match.group()) for match in shaped)


def _statuses(line: Line) -> Iterator[tuple[int, int, str]]:
    text = line.text
    if _HINT.search(text) is None:
        for match in _REASONS.finditer(text):
            if _is_shown(text, match):
                status = _STATUSES[match.group(1).lower().replace("-", "")]
                yield line.start + match.start(), line.start + match.end(), status
        return
    for pattern in (_BEFORE, _AFTER, _REASON, _REASON_EAST, _REASON_FIRST, _THROWN):
        for match in pattern.finditer(text):
            if _OTHER_CODE.search(text, max(0, match.start() - 20), match.start()) or _counts_errors(text, match):
                continue
            for code in _ONE.finditer(text, match.start(1), match.end(1)):
                series = _SERIES.match(text, code.start())
                value = f"{series[1]}xx" if series else code.group()
                yield line.start + code.start(), line.start + code.end(), value
    for match in _NAMED.finditer(text):
        yield line.start + match.start(), line.start + match.end(), match.group()


def _counts_errors(text: str, match: re.Match[str]) -> bool:
    """Whether a number says how many errors there were: "more than 500 errors were logged"."""
    many = _ERRORS.search(match.group()) is not None
    return many and _SO_MANY.search(text, max(0, match.start() - 20), match.start(1)) is not None


def _is_shown(text: str, phrase: re.Match[str]) -> bool:
    """Whether a phrase of status is what a page showed: quoted, a title, a message, or met with by somebody."""
    if _AS_TITLE.fullmatch(phrase.group()) is not None or _MESSAGE.match(text, phrase.end()) is not None:
        return True
    return _SHOWN.search(text[max(0, phrase.start() - 90) : phrase.start()]) is not None
