"""Finding every time expression of a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from scraper.core.language.lexicon import cues
from scraper.core.language.text import sentences
from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments.atoms import Day, Length, Scan
from scraper.core.moments.calendar_day import Publication
from scraper.core.moments.join import Joiner
from scraper.core.moments.languages import languages
from scraper.core.moments.lex import tokens
from scraper.core.moments.lexicon import Senses, folded, lexicon
from scraper.core.moments.mention import TimeMention
from scraper.core.moments.night_gone_by import is_night_gone_by, named_days
from scraper.core.moments.present import part_of_today
from scraper.core.moments.recognition import kindred, recognise
from scraper.core.moments.settle import Settler
from scraper.core.moments.stretch import Moment, Stretch
from scraper.core.moments.surroundings import Surroundings
from scraper.core.moments.tell import Teller
from scraper.core.patterns import late

ForeignDates = Callable[[str, str | None], datetime | None]
"""Reads a whole date in a language that has no table here: text, language; None where it cannot."""

_FOREIGN = late(
    r"(?<!\w)(?:\d{1,2}\.?\s(?:[^\W\d_]{1,3}\s)?[^\W\d_]{3,14}\.?\s(?:[^\W\d_]{1,3}\s)?(?:19|20)\d\d"
    r"|(?:19|20)\d\d\.?\s[^\W\d_]{3,14}\s\d{1,2}|[^\W\d_]{3,14}\s\d{1,2},?\s(?:19|20)\d\d)(?!\w)"
)

_STOP = late(r"(?<![ap]\.m)(?<!\b[a-z]{3})\.\s|(?<=[a-z]{4})\.\s|[。!?\n]")
"""An end of a sentence; the stop of "a.m." and of "Sept." is none."""
_DAYS_BACK, _LONG_AGO = 3 * 86400, 60 * 86400
"""Seconds ago between which a sentence goes back to another event of which the text may go on to tell."""
_BY = late(r"\b(?:by|until) $")
_HOMES = {
    "IE": late(r"\b(?:irish|ireland|dublin)\b"),
    "IL": late(r"\b(?:israeli?|tel aviv|jerusalem)\b"),
    "IN": late(r"\b(?:indian?|mumbai|delhi|bengaluru|bangalore|hyderabad|chennai)\b"),
}


def find_times(
    text: str,
    *,
    published: Instant | None = None,
    language: str | None = None,
    region: str | None = None,
    foreign_dates: ForeignDates | None = None,
    day: date | None = None,
) -> tuple[TimeMention, ...]:
    """Time expressions in order, none overlapping; offsets are code points of `text`.

    `language` (BCP 47) is recognised from the text where it is not given. `region` (ISO 3166 code or IANA zone) is the
    country whose press wrote the text: times without a zone are its times. Days are never guessed: what the text and
    `published` do not tell has no instant, unless a caller who knows it from elsewhere gives the `day` that times of day
    without one are of.
    """
    low = folded(text)
    code = (language or "").replace("_", "-").split("-")[0].lower() or recognise(text, low)
    words = lexicon(kindred(text, code))
    scan = Scan(text, low, tuple(tokens(text, low, words)), words.language, region, _home(low))
    stretches = Joiner(scan).stretches()
    spans = sentences(text)
    moments = [moment for stretch in stretches if isinstance(stretch, Stretch) for moment in stretch.moments()]
    for place, moment in enumerate(moments):
        _mark_future(scan, moment, published)
        if moment.day is not None and moment.day.part_only:
            _mark_without_day(scan, place, moments, (published, spans))
    publication = Publication(published, region, _years(moments), day)
    back = tuple(s.start for s in stretches if isinstance(s, Length) and s.ago and _DAYS_BACK < s.seconds < _LONG_AGO)
    around = Surroundings(scan, spans, publication, moments, back)
    found = Settler(around, Teller(around)).mentions(stretches)
    found = [m for m in found if _worth(m, scan)]
    if foreign_dates is not None and code not in languages():
        found += _foreign(text, code, foreign_dates, publication, found)
    return _disjoint(found)


def _home(low: str) -> str | None:
    """The country in whose clocks IST is meant, where the text names one of the three and no other."""
    named = {code for code, words in _HOMES.items() if words.search(low)}
    return named.pop() if len(named) == 1 else None


def _years(moments: list[Moment]) -> tuple[int, ...]:
    days = [day for m in moments for day in (m.day, m.check, *(f.day for f in m.forms)) if day is not None]
    return tuple(day.year for day in days if day.year is not None)


def _mark_without_day(
    scan: Scan, place: int, moments: list[Moment], told: tuple[Instant | None, Sequence[tuple[int, int]]]
) -> None:
    """Give a part of a day without a day the day of publication, where the text tells of the night or the hours just gone
    by and has named no day before. `told`: publication, and the sentences of the text.
    """
    moment, day = moments[place], moments[place].day
    if day is None or moment.clocked or any(named_days(other) for other in moments[:place]):
        return
    sentence = next((span for span in told[1] if span[0] <= day.start < span[1]), (day.start, day.end))
    gone_by = is_night_gone_by(scan, day, moments[place + 1 :]) and _has_happened(scan, day)
    if gone_by or part_of_today(scan, day, told[0], sentence):
        moment.day = replace(day, offset=0, part="early" if gone_by else day.part)


def _mark_future(scan: Scan, moment: Moment, published: Instant | None) -> None:
    day = moment.day
    if day is None or published is None:
        return
    if (
        day.absolute
        and day.year is None
        and not moment.clocked
        and _BY.search(scan.low, max(0, day.start - 8), day.start)
    ):
        moment.day = replace(day, due=True)
    if day.weekday is None or day.absolute or day.which == "last":
        return
    before = _words_before(scan, day)
    if any("future" in senses for senses in before) or _awaited(scan, moment) or _appointed(scan, day):
        moment.day = replace(day, future=True)
    elif (day.weekday - published.at.weekday()) % len("MTWTFSS") in _TOMORROW and _has_happened(scan, day):
        moment.day = replace(day, past=True)


_TOMORROW = (0, 1, 2)
"""Days from that of publication, somewhere on earth, to a weekday that may be tomorrow."""
_NEARBY = 200
_PAST = {
    "en": late(r"\b(?:\w\w+ed|was|were|had|began|went|came|broke|fell)\b"),
    "de": late(r"\b(?:war|waren|hatten?|wurden?|fiel|fielen|gingen?|kam|kamen|begann|begannen)\b"),
    "nl": late(r"\b(?:was|waren|had|hadden|werd|werden|ging|gingen|kwam|kwamen|viel|vielen)\b"),
    "da": late(r"\b(?:var|havde|blev|gik|kom|faldt|holdt|brød)\b"),
    "no": late(r"\b(?:var|hadde|ble|gikk|kom|falt|holdt|brøt)\b"),
    "sv": late(r"\b(?:var|hade|blev|gick|kom|föll|höll|bröt)\b"),
}
"""The commonest past tenses of verbs."""
_WORDLESS = frozenset({"af", "bg", "hr", "ms", "sk", "sl", "sw", "tl"})
"""Languages whose words of what has happened no table has."""
_LAST = late(r"\s?(?:lalu|الماضي|ที่ผ่านมา)")
"""Behind a weekday, in languages in which no table has it: the last one."""
_I_TORSDAGS = late(r"i [^\W\d_]+dags\b")


def _has_happened(scan: Scan, day: Day) -> bool:
    """Whether the sentence of a weekday tells what has happened: that something broke, began or ended."""
    low = scan.low
    if scan.language.code in _WORDLESS or _LAST.match(low, day.end) or _I_TORSDAGS.match(low, max(0, day.start - 2)):
        return True
    first, last = max(0, day.start - _NEARBY), day.end + _NEARBY
    stop = _STOP.search(low, day.end, last)
    begin = max((found.end() for found in _STOP.finditer(low, first, day.start)), default=first)
    end = stop.start() if stop is not None else last
    if any("future" in token.senses for token in scan.tokens_within(begin, end)):
        return False
    sentence = low[begin:end]
    past = _PAST.get(scan.language.code)
    if past is not None and past.search(sentence) is not None:
        return True
    words = cues(scan.language.code)
    return any(told.search(sentence) is not None for told in (words.broke, words.started, words.ended, words.fixed))


_NOT_BEFORE = late(
    r"\b(?:(?:expect|anticipat|erwarte|attend|esper|prev|verwacht|väntas|forvent)\w*|sera|seront|será|serán|serão|sarà|saranno|wird|werden|zal|zullen)(?: (?!was\b|were\b|had\b|that\b|and\b)[^\W\d][\w’'-]*){0,5}? (?:before|until|vor|avant|antes de(?:l)?|prima di|voor|före|før)(?: the| el| le)? $"
)
"""Before a day: nothing is expected earlier."""
_EXPECTED_NEAR = 70
_AWAITED = late(r"[^.;\n]{0,50}\b(?:expects?|hopes?|plans?|will|aims?|intends?)\b(?! (?:that|was|were|had)\b)")


def _awaited(scan: Scan, moment: Moment) -> bool:
    """Whether a day is awaited: "By Thursday at noon, the firm expects to be done", "not expected back before Monday"."""
    if _NOT_BEFORE.search(scan.low, max(0, moment.start - _EXPECTED_NEAR), moment.start):
        return True
    by = scan.low[max(0, moment.start - 3) : moment.start] == "by "
    return by and scan.language.code == "en" and _AWAITED.match(scan.low, moment.end) is not None


_SLAVIC = frozenset({"cs", "sk", "pl", "ru", "uk"})
_FOR = late(r"(?<!\bnoci )(?<!\bnoc )(?<!\bnocy )(?<!\bночь )(?<!\bніч )\b(?:na|на) $")
_FROM_DAY = late(r"\b(?:ze?|zo|со?|зі?|із) \w+ (?:\d{1,2}\.? (?:\w+ )?)?(?:na|на) $")


def _appointed(scan: Scan, day: Day) -> bool:
    """Whether a Slavic day stands behind "for": "na neděli ohlásila odstávku", not "v noci na neděli"."""
    if scan.language.code not in _SLAVIC:
        return False
    before = scan.low[max(0, day.start - 40) : day.start]
    return _FOR.search(before) is not None and _FROM_DAY.search(before) is None


def _words_before(scan: Scan, day: Day) -> list[Senses]:
    """The senses of the words shortly before a day, in its sentence."""
    begin = max(0, day.start - 60)
    for stop in _STOP.finditer(scan.low, begin, day.start):
        begin = stop.end()
    return [token.senses for token in scan.tokens_within(begin, day.start)]


def _worth(mention: TimeMention, scan: Scan) -> bool:
    """A part of a day on its own ("morning") says something only where the text sets it in time."""
    if mention.kind == "clock" and mention.precision is Precision.PART_OF_DAY:
        return mention.at is not None
    return mention.end > mention.start and scan.text[mention.start : mention.end].strip() != ""


def _foreign(
    text: str, code: str, read: ForeignDates, publication: Publication, found: list[TimeMention]
) -> list[TimeMention]:
    added: list[TimeMention] = []
    latest = publication.latest()
    for candidate in _FOREIGN.finditer(text):
        day = read(candidate.group(), code)
        if day is None or str(day.year) not in candidate.group() or str(day.day) not in candidate.group():
            continue
        if latest is not None and day.date() > latest:
            continue
        at = datetime(day.year, day.month, day.day, tzinfo=UTC)
        start, end = candidate.span()
        if all(end <= m.start or start >= m.end for m in found):
            added.append(TimeMention(start, end, "date", at, None, Precision.DAY, Basis.STATED))
    return added


def _disjoint(found: list[TimeMention]) -> tuple[TimeMention, ...]:
    kept: list[TimeMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
