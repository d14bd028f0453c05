"""Who speaks where in a text: what its sentences tell of whoever says something, carried from one to the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from scraper.core.articles.actors import is_calendar_word
from scraper.core.articles.lines import Line
from scraper.core.articles.telling import actor_in, told_in
from scraper.core.articles.telling_east import EASTERN, leads
from scraper.core.articles.told import Told, is_its_word, speaker_at
from scraper.core.language.saying import Sayings
from scraper.core.patterns import late

_TITLE = late(
    r"\b(?:CEO|CTO|COO|CIO|VP|PDG|[Cc]hief [A-Za-z]+(?: [Oo]fficer)?|(?:[Cc]o-?)?[Ff]ounder|[Pp]resident|[Ss]pokes(?:man|woman|person)|[Hh]ead of|[Dd]irector|[Cc]hairman|[Bb]oss|"
    r"\w*[Ss]precher(?:in)?|[Gg]eschäftsführer(?:in)?|[Pp]orte-parole|[Dd]irecteur|[Dd]irectrice|(?:[Cc]o)?[Ff]ondateur|[Pp]ortavoz|[Vv]ocer[oa]|[Dd]irectora|[Pp]residente|[Ff]undador|[Pp]orta-voz|[Dd]iretora?|[Pp]ortavoce|[Ff]ondatore|[Aa]mministratore delegato|[Ww]oordvoerder|[Tt]opman|"
    r"[Rr]zecznik\w*|[Pp]rezes|[Pp]resschef|[Pp]ressesjef|[Pp]ressechef|[Kk]ommunikasjons(?:sjef|direktør|rådgiver)|[Kk]ommunikationschef|[Ii]nformasjonssjef|[Ii]nformationschef|[Pp]resskommunikatör|[Vv]iestintä(?:johtaja|päällikkö)|[Tt]oimitusjohtaja|[Mm]luvčí|[Pp]urtător(?:ul|oarea) de cuvânt|[Tt]alesperson|[Пп]редставитель|[Оо]снователь|[Гг]лава|[Гг]ендиректор|[Пп]ресс-секретарь|[Рр]ечни\w+|sözcüsü|[Cc]orporate [Ss]ecretary|Direktur(?: Utama)?|[Ss]ekretaris [Pp]erusahaan)\b"
)
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽА-ЯІЇЄ][\w’'-]"
_BEHIND = late(
    rf"\)?(?: {_CAPITAL}+,| (?:of|for|von|der|des|du|de|bei|di|da|van) [\w&.’' ]{{2,24}}?)?,? (?:{_CAPITAL}+ ){{1,2}}(?:(?:[Vv]an|[Dd]e|[Vv]on|der|den) )*({_CAPITAL}{{2,}})"
)
_IN_FRONT = late(rf"(?:{_CAPITAL}+ ){{1,2}}({_CAPITAL}{{2,}}), (?:[\w’'&.-]+ ){{0,3}}$")
_STRANGE = late(r"\b(?:analyst|firm|expert|professor|research\w*|ookla|down ?detector|union|minister\w*|kentik|universit\w+|police|polizei|institute|county|city|sheriff|federal|department|commission)\b", re.IGNORECASE)  # fmt: skip
_ABOVE = late(r"[A-ZÀ-ÞĀ-ŽА-ЯІЇЄ][\w&’'.-]*\w")
_ABOVE_EAST = late(r"[가-힣A-Za-z]{2,}|[ァ-ヴーA-Za-z]{3,}|[一-龥]{2,6}")
_THING_EAST = late(
    r"장애|접속|서비스|오류|이용자|복구|障害|通信|サービス|ネット|システム|ユーザー|故障|服务|服務|宕机|崩溃|中断|用户|网友|原因|影響|復旧"
)
_TWO, _AROUND, _NEXT_TO = 2, 60, 40
_SUPPOSED = late(r"\b(?:sei(?:en)?|habe|hätten|werde|würden|könne|könnten|müsse|müssten|solle|wolle|gebe|komme|kämen|liege|lägen|laufe|funktioniere|arbeite|gehe|bedauere|wisse|prüfe|suche|rechne|führe|verstehe|nehme|bestehe|bleibe|handle|handele|betreffe|stehe)\b(?! ich\b)(?<!ich habe)(?<!ich werde)", re.IGNORECASE)  # fmt: skip
"""German tells with its mood that somebody else says it."""
_SO_SAID = late(r"(?:Das|Dies|So) (?:teilt|sagt|erklär|bestätig|melde|berichte|hieß|gab)\w*|(?:C['’]est ce qu['’]|Così |Así lo |Lo |Dat |Tak )", re.IGNORECASE)  # fmt: skip
_STAGE = late(r"\W{0,3}(?:Investigating|Identified|Monitoring|Resolved|Update|Completed|In [Pp]rogress|Postmortem)\s?[-–—:]\s?\S")  # fmt: skip
_CLOCKED = late(r"\W{0,3}(?:\d{1,2}[:.：h]\d\d|\d{1,2}\s?[ap]\.?m|\d{1,2}[时時]|(?:\w+ )?\d{1,2},? (?:at )?\d{1,2}:\d\d)", re.IGNORECASE)  # fmt: skip
_OUR_PRESS = late(r"\b(?:we(?:['’]ve| have)? (?:contacted|asked|reached out|approached)|our (?:readers|newsletter|reporters?|live blog|coverage))\b", re.IGNORECASE)  # fmt: skip
_SORRY_EAST = late(r"深表歉意|深感抱歉|敬请谅解|敬請見諒|お詫び申し上げます|사과드립니다|사과의 말씀|죄송합니다")
_ANNOUNCED = late(r"と(?:発表|公表|明らかに)した|を(?:発表|公表|明らかに)した")
_SHORT_ITEM = 16
"""Sentences of an item of news that tells one announcement."""
_BACK, _NEAR = 5, 3
"""Sentences that somebody may go on for without being named again."""
_ENDS = late(r"[:：—–]\s*$")
_EXPLAINS = late(
    r"\b(?:sa(?:id|ys?|ying)|explain|clarif|attribut|blam|stat(?:ed|es)|wrote|writes|emphasi|not(?:ed|es)|detail|describ|according|per|told|added|adds"
    r"|sagt|erklär|erläuter|teilt|laut|zufolge|angaben|begründ|selon|expliqu|précis|indiqu|déclar|d['’]après|según|explic|dijo|dice|señal|detall|indic|segundo|disse|diz|inform|esclare|secondo|spieg|dichiar|precis|volgens|zegt|zei|legt|laat|aldus|verkla"
    r"|podał|wyjaśni|poinform|według|сообщ|пояснил|объясн|заяв|словам|данным|поясн|зазнач|словами|menurut|menjelas|mengata|açıkla|göre|enligt|säger|förklar|oplys|ifølge|opplys|forklar)|によ[るりれ]|説明|明らか|発表|として|とし|따르면|설명|밝혔|据|表示|解释|说明|称",
    re.IGNORECASE,
)
"""Of those who tell something, who gives an account: not who only found, confirmed or answered it."""
_ADMITS = late(
    r"\b(?:admit\w*|acknowledg\w*|conced\w*|apologi[sz]\w*|räumte\w* |eingeräumt|entschuldigt\w*|reconn[uaî]\w*|reconoc\w*|admiti\w*|reconhec\w*|ammess\w*|ammette|riconosciut\w*|erkent|erkende|признал\w*|визнал\w*|przyznał\w*|mengakui)(?!\w)",
    re.IGNORECASE,
)
"""What only whoever runs a service does, known or not."""
_OTHERWISE = late(
    r"\b(?:reports?|reportedly|speculat\w*|rumou?r\w*|analysts?|experts?|observers|in other words|believed|downdetector|critics|meanwhile|similar(?:ly)?|experten|analyst\w*|gerücht\w*|expert\w*|rumeurs?|rumores)\b|可能性がある|過去最(?:大|悪|長)|とみられ|総務省",
    re.IGNORECASE,
)
"""In a sentence that goes on from somebody else, or with what the outlet makes of it."""


class Discourse:
    """Who speaks where; sentences are read when somebody asks for them, and once."""

    def __init__(self, text: str, lines: Sequence[Line], words: Sayings, names: Sequence[tuple[int, int, str]]) -> None:
        self._text, self._lines, self._words = text, lines, words
        self._names = sorted({*names, *_known(text, lines, words, names)})
        self._starts = [start for start, _, _ in self._names]
        self._told: dict[tuple[int, int], tuple[Told, ...]] = {}

    def told(self, start: int, end: int) -> tuple[Told, ...]:
        """Who tells something in a part of the text, at offsets of that part."""
        known = self._told.get((start, end))
        if known is None:
            known = told_in(self._text[start:end], self._within(start, end), self._words)
            self._told[start, end] = known
        return known

    def speaker(self, line: Line, at: int) -> str | None:
        """Who stands behind what a sentence says at an offset of the text, outside quotations; None: nobody but the outlet."""
        told = speaker_at(line.text, self.told(line.start, line.end), at - line.start)
        if told is not None:
            speaker = told.speaker or self._antecedent(line, told) or self.last(line) or self._subject(line)
            if speaker == "stranger":
                return "provider" if _ADMITS.search(line.text, told.start, told.end) else "outlet"
            return "outlet" if speaker == "provider" and not is_its_word(line.text, told, at - line.start) else speaker
        if self._is_pasted(line):
            return "provider"
        return self._carried(line)

    def _antecedent(self, line: Line, told: Told) -> str | None:
        """Whom "it" stands for in a sentence that names him before: "Acme was down after a fault that it blamed on …"."""
        if told.source or not line.text[told.start : told.end].lower().startswith(("it ", "he ", "she ")):
            return None
        before = [t.speaker for t in self.told(line.start, line.end) if t.end <= told.start and t.speaker]
        return before[-1] if before else self.named(line.start, line.start + told.start)

    def _supposed(self, line: Line) -> str | None:
        """Who is said to say what a sentence tells in the mood of reported speech: before it, else right after it."""
        speaker = self.last(line)
        if speaker is None and line.index + 1 < len(self._lines):
            after = self._lines[line.index + 1]
            told = self.told(after.start, after.end) if after.block == line.block else ()
            speaker = told[0].speaker if told else None
        return speaker if speaker in ("provider", "user") else None

    def goes_on(self, line: Line) -> bool:
        """Whether a sentence in which nobody tells goes on with the account that a provider gives before it in its paragraph."""
        if self.told(line.start, line.end) or _OTHERWISE.search(line.text) is not None:
            return False
        if self.is_retold(line):
            return True
        for before in self._lines[max(line.index - _NEAR, 0) : line.index][::-1]:
            if before.block != line.block:
                return False
            told = self.told(before.start, before.end)
            if told:
                last = told[-1]
                speaker = last.speaker or self.last(before)
                return speaker == "provider" and _EXPLAINS.search(before.text, last.start, last.end) is not None
        return False

    def is_retold(self, line: Line) -> bool:
        """Whether nobody tells in a sentence behind the lead of an item that wholly retells what a provider announced."""
        untold = not self.told(line.start, line.end) and _OTHERWISE.search(line.text) is None
        return line.index > _NEAR and untold and self._retells

    @cached_property
    def _retells(self) -> bool:
        """Whether a short item of the Japanese press retells what a provider announced: its lead says so, and nobody else tells
        anything in it.
        """
        if self._words.language != "ja" or len(self._lines) > _SHORT_ITEM:
            return False
        lead = any(
            t.speaker == "provider" and _ANNOUNCED.search(line.text, t.start) is not None
            for line in self._lines[1:_NEAR]
            for t in self.told(line.start, line.end)
        )
        return lead and all(
            t.speaker in ("provider", "") for line in self._lines for t in self.told(line.start, line.end)
        )

    def leads(self, start: int, end: int) -> str | None:
        """Who is the subject, or named last, of words that lead to a quotation."""
        if self._words.language in EASTERN:
            return leads(self._text[start:end], self._words.language, self._within(start, end))
        return actor_in(self._text[start:end], self._within(start, end), self._words)

    def _within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [(a - start, b - start, who) for a, b, who in self._names[low:high]]

    def last(self, line: Line, back: int = _BACK) -> str | None:
        """Who told something last before a sentence."""
        found = self._teller(line, back)
        while found is not None and not found[1]:
            found = self._teller(found[0], _BACK)
        return found[1] if found else None

    def _teller(self, line: Line, back: int) -> tuple[Line, str | None] | None:
        """The nearest sentence before another in which somebody tells something, and who that is where it is known."""
        for before in self._lines[max(line.index - back, 0) : line.index][::-1]:
            told = self.told(before.start, before.end)
            if told:
                return before, told[-1].speaker
        return None

    def told_before(self, at: int) -> str | None:
        """Who told something last before an offset of the text, in the sentence there or those just before it."""
        line = next((line for line in self._lines if line.start <= at < line.end), None)
        if line is None:
            return None
        told = [t for t in self.told(line.start, line.end) if line.start + t.end <= at]
        return (told[-1].speaker if told else "") or self.last(line, _NEAR)

    @property
    def is_eastern(self) -> bool:
        """Whether the text is in a language whose verbs of telling come last."""
        return self._words.language in EASTERN

    def is_ours(self, start: int, end: int) -> bool:
        """Whether a part of the text is in the first person of whoever runs the service."""
        return self._words.ours.search(self._text, start, end) is not None

    def named(self, start: int, end: int) -> str | None:
        """Who is named last in a part of the text."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self._names[high - 1][2] if high > low else None

    def _subject(self, line: Line) -> str | None:
        """Whom a pronoun stands for, where nobody has told anything yet: who the sentence before is on."""
        return self.named(self._lines[max(0, line.index - _NEAR)].start, line.start)

    def _is_pasted(self, line: Line) -> bool:
        """Whether a sentence is a notice of whoever runs the service, or stands in one."""
        if self._is_ours(line) or _STAGE.match(line.text):
            return True
        if self._is_listed(line):
            return True
        for other in (*self._lines[max(0, line.index - 3) : line.index], *self._lines[line.index + 1 : line.index + 3]):
            if other.block == line.block and self._is_ours(other) and self._is_introduced(line):
                return True
        return False

    def _is_ours(self, line: Line) -> bool:
        match = self._words.ours.search(line.text)
        return match is not None and "“" not in line.text[: match.start()] and _OUR_PRESS.search(line.text) is None

    def _is_introduced(self, line: Line) -> bool:
        """Whether words before the paragraph of a sentence say who speaks in it: "A later statement said:"."""
        first = line.index
        while first and self._lines[first - 1].block == line.block:
            first -= 1
        if not first:
            return False
        intro = self._lines[first - 1]
        told = self.told(intro.start, intro.end)
        return _ENDS.search(intro.text) is not None and bool(told) and told[-1].speaker in ("", "provider")

    def _is_listed(self, line: Line) -> bool:
        """Whether a sentence is an entry of a course of events that whoever runs the service gives."""
        index = line.index
        while index and _CLOCKED.match(self._lines[index].text):
            index -= 1
        intro = self._lines[index]
        if index == line.index or _ENDS.search(intro.text) is None:
            return False
        told = self.told(intro.start, intro.end)
        return bool(told) and told[-1].speaker == "provider"

    def _carried(self, line: Line) -> str | None:
        """Who goes on from the sentences before: in the mood of reported speech, or as the next sentence says."""
        if self._words.supposes and _SUPPOSED.search(line.text) is not None:
            return self._supposed(line)
        for after in self._lines[line.index + 1 : line.index + _NEAR]:
            if after.block == line.block and _SO_SAID.match(after.text):
                told = self.told(after.start, after.end)
                return told[0].speaker if told else None
            if after.block == line.block and _SORRY_EAST.search(after.text) and self.last(line, 1) == "provider":
                return "provider"  # the notice goes on to its apology
        return None


def _known(
    text: str, lines: Sequence[Line], words: Sayings, names: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[int, int, str]]:
    """Where people who speak for a company are named, and a name that the headline makes known."""
    yield from _respelled(text, names)
    known = {*_introduced(text), *_of_headline(text, lines, words)}
    if not known:
        return
    taken = [(a, b) for a, b, _ in names]
    edges = ("", "") if words.language in EASTERN else (r"(?<![\w’'-])", r"(?![\w-])")
    for match in re.finditer(f"(?:{'|'.join(sorted(map(re.escape, known)))})".join(edges), text):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            yield match.start(), match.end(), "provider"


def _respelled(text: str, names: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Names in other capitals than they are known by: "CloudFlare"."""
    speakers = {text[a:b].lower(): who for a, b, who in names if b - a > _LONG and text[a:b].isalpha()}
    if not speakers:
        return
    taken = {a for a, _, _ in names}
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(speakers))})\b", text, re.IGNORECASE):
        if match.start() not in taken and match.group()[0].isupper():
            yield match.start(), match.end(), speakers[match.group().lower()]


_LONG = 5


def _introduced(text: str) -> Iterator[str]:
    """The last names of people whose office the text tells."""
    for title in _TITLE.finditer(text):
        low = max(0, title.start() - _AROUND)
        name = _BEHIND.match(text, title.end()) or _IN_FRONT.search(text[low : title.start()])
        if name is not None and _STRANGE.search(text, max(0, title.start() - _NEXT_TO), title.end() + _NEXT_TO) is None:
            yield name[1]


def _speaks_east(name: str, body: str) -> bool:
    """Whether a name of the headline is a subject below it, or a source."""
    return (
        re.search(rf"{re.escape(name)}(?: ?측|에 따르면|[은는](?= )|は|によ[るり]|表示|官方|回[应應]|发布|發布)", body)
        is not None
    )


def _of_headline(text: str, lines: Sequence[Line], words: Sayings) -> Iterator[str]:
    """Names of the headline that the text below it never writes as a common word."""
    if len(lines) < _TWO:
        return
    body = text[lines[0].end :]
    if words.language in EASTERN:
        names = (name for name in dict.fromkeys(_ABOVE_EAST.findall(lines[0].text)) if not _THING_EAST.search(name))
        yield from (name for name in names if _speaks_east(name, body))
        return
    for name in dict.fromkeys(_ABOVE.findall(lines[0].text)):
        plain = len(name) > _TWO and not words.of(name) and not is_calendar_word(name)
        if plain and name.rstrip("s") in body and not re.search(rf"\b{re.escape(name.lower())}\b", body):
            yield from (name, name.rstrip("s"))
