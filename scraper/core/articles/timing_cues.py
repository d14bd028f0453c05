"""The words of a sentence that say what a time beside them is the time of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.language.deeds import OUTSIDERS, TOWARDS, UNHURT, WATCHERS, WORKED_ON
from scraper.core.language.lexicon import Cues, each_in

_FEW, _NEXT_WORDS = 4, 20
_CLAUSE = re.compile(r"[,;:.](?!\d)|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|и|но)\b", re.IGNORECASE)
_THEN_OUTSIDER = re.compile(rf"\s(?:[\w’'.-]+\s){{0,2}}?(?:{WATCHERS.pattern})", re.IGNORECASE)
"""A verb and then who says so: "indicó Downdetector"."""
_REPORTED = re.compile(r"(?:first |initially )?report(?:ed|s|ing)\b", re.IGNORECASE)
_NO_STOP = re.compile(
    r"(?:['’]s)?(?: (?:Status|status (?:page|site|website|account|tracker|dashboard)|Support|first|also|has|had|initially|itself|later)){0,3} ?"
)
_WIDTH = 45
_KINDS = ("started", "ended", "fixed", "acknowledged", "peaked", "aside")
_INFINITIVE = re.compile(
    r"(?<!\bbegan )(?<!\bbegun )(?<!\bbegin )(?<!\bbegins )(?<!\bstarted )(?<!\bstarting )(?<!\bstarts )(?<!\bbeginning )(?<!\bable )(?<!\bmanaged )(?<!\bcontinued )(?<!\bhelped )(?<!\btook )\bto (?:fully |completely |quickly )?$",
    re.IGNORECASE,
)
_BARE = re.compile(r"restore|resolve|recover|resume|stabili[sz]e", re.IGNORECASE)
"""The bare form behind "to": what somebody works for, not what came about."""
_IMPROVING = re.compile(r"\b(?:getting|slowly|gradually|feel(?:ing)?|for the) $", re.IGNORECASE)
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed)?|forecast|promis\w+|estimat\w+|target(?:s|ed|ing)?|goals?|objectives?|deadlines?) (?:(?:a|the|for|of|full|complete|at) ){0,3}$",
    re.IGNORECASE,
)
_WILL = re.compile(
    r" (?:would|will|could|may|might|is expected|was expected|takes|to take|targets?|goals?|plans?|objectives?|deadlines?|estimates?)\b",
    re.IGNORECASE,
)
_EXCHANGE = re.compile(r"\b(?:shares?|stocks?|markets?|trading|exchange|price)\b", re.IGNORECASE)
_SPOKE = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}?[\w-]+)?,? (?:also |then |later |first |has |had )?(?:said|says|wrote|writes|posted|tweeted|told|tells|announced|announces|added|replied|responded|stated|reported on|put out|issued|flagged|warned|disclosed|noted)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\b(?:dns|name|domain|host(?:name)?|endpoint) $", re.IGNORECASE)
_IN_VAIN = re.compile(r"failed (?:attempts?|efforts?|bids?|tries|log-?ins?)\b", re.IGNORECASE)
_NO_ANSWER = re.compile(
    r"(?:\b(?:no|not|never|nor|without|yet to|declined to|refused to|keine?n?|nicht|pas|aucune?|ningun\w*|sin|não|nenhum\w*|nessun\w*|non|geen|niet|nie|żadn\w+|не|ни|inte|ingen|ikke|ei|nem|nu)|n['’]t)\s(?:(?:yet|so far|immediately|officially|ha|han|hanno|ont|has|have|been|être|noch|ancora|aún|ainda)\s){0,2}$",
    re.IGNORECASE,
)
"""Before a word of acknowledgement: there was none."""
_THE_FIRST = re.compile(r"\b(?:first|initial) (?:(?:status|public|official|page) ){0,2}$", re.IGNORECASE)
"""Before an "update": it is no later word."""
_OF_AN_END = re.compile(
    r"\b(?:resolution|stabili[sz]ation|restoration|recovery|mitigation|remediation|rétablissement|résolution|resolución|recuperación|restablecimiento|resolução|recuperação|restabelecimento|risoluzione|ripristino|herstel) (?:(?:was|is|has been|had been|a été|est|fue|foi|è stat[oa]|werd|complète?|total[ea]?|complet[oa]|completa) )*$",
    re.IGNORECASE,
)
_CONFIRMED = re.compile(
    r"(?:confirm|declar|announc|annonc|anunci|conferm|dichiar|bevestig)(?!ing|ation)", re.IGNORECASE
)
"""Behind the name of an end: it is the end that is timed ("full resolution confirmed at 13:42")."""
_IN_QUOTES = re.compile(r"[“\"«„][^”\"»“]{3,300}[”\"»]")
_NOUN = re.compile(r"(?:an?|the|its|this) ", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:(?:waiting|hoping|expect(?:ed|s)?(?: [\w'’]+){0,4}?|struggl\w+|trying|working|yet|unable) (?:for|to|on)|(?:signs?|hints?|hopes?) of|(?<!if )not (?:yet |been |fully |completely )*|n[’']t (?:yet |been |fully )*|before (?:it|they|service) )[^.;,]{0,30}$",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|waarschijnlijk|hopelijk|voraussichtlich|dürfte\w*|(?:wird|werden)(?= [^.;,]{0,40}(?:sein|werden))|devrait|devraient|sera|seront|prévu\w*|espér\w+|debería\w*|será|serán|se espera|prev[ée]\w*|espera\w*|deve(?:m|rá|rão|ria)?|previs\w+|expectativa|dovrebbe\w*|sarà|saranno|previst\w+|"
    r"ma zostać|mają zostać|powinn\w+|planowan\w+|przewidywan\w+|diperkirakan|akan|ditargetkan|bekleniyor|olacak|ожида\w+|планиру\w+|должн\w+|очіку\w+|має бути|väntas|beräknas|forventes|odotetaan|should|would be|will be|will|to be)\b(?:(?!\b(?:after|before|when|once|that|because|nachdem|après|tras|quando|dopo|nadat)\b)[^;,]){0,80}$",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"^[^.;,]{0,12}\b(?:zou(?:den)?|zal|sein (?:soll|wird|dürfte)|werden (?:soll|wird)|zijn (?:zou|zal)|zou zijn|olması bekleniyor|edilecek|olacak)\b|^[^。]{0,12}(?:見込み|見通し|予定|目標|目指)|^[^.]{0,12}(?:예정|전망|목표)|^[^。]{0,8}(?:预计|預計|预期)",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\b(?:until|till|once|before|as soon as|bis|sobald|jusqu['’]à ce qu[e’']|dès qu[e’']|hasta que|cuando|até que|quando|finché|fino a quando|totdat|zodra|dopóki|aż|kunnes|tills)\s(?P<between>(?:[\w’'-]+ ){0,5})$", re.IGNORECASE)  # fmt: skip
_HAPPENED = re.compile(
    r"\b(?:was|were|being|had|got|came|went|called|declared|marked|said|wurden?|war(?:en)?|hatten?|fut|furent|a été|ont été|avait|fue|fueron|había|foi|foram|fu|furono|è stat\w|sono stat\w|werd(?:en)?|blev|ble|został\w*|был\w*|було|була|oldu|edildi)\b",
    re.IGNORECASE,
)
_HAPPENS = re.compile(r"\b(?:is|are|can|has|have|gets?|comes?|wird|werden|ist|sind|est|sont|sea|sean|esté|estén|seja|sejam|esteja|sia|siano|wordt|worden|is|zijn|är|er|jest|są|будет|буде)\b", re.IGNORECASE)  # fmt: skip
_THEN = re.compile(r"\W*(?:[\w.’']{1,13}\s){0,3}\d")
_OF_COUNTS = re.compile(
    r"\b(?:peak|spike|height|pico|pic|picco|piek|höhepunkt|spitze|szczyt|пик|пік|zirve|topp)\w*\W+(?:(?:of|in|d[eoai]s?|del|delle|dei|degli|der|von|van|an|in|w|av|the|las|los|les)\s|d['’]){0,3}$",
    re.IGNORECASE,
)
_NOT_YET_ABROAD = re.compile(
    r"\b(?:nog (?:steeds )?niet|noch (?:immer )?nicht|immer noch nicht|pas encore|toujours pas|n['’](?:est|a|était|avait) (?:toujours )?pas|aún no|todavía no|(?:no|aún no) (?:ha|han|había) (?:sido )?|ainda não|não (?:foi|foram) (?:ainda )?|non (?:è|sono) (?:ancora )?(?:stat\w+ )?|ancora non|jeszcze nie|nie został\w* jeszcze|ещё не|еще не|ще не|ännu inte|fortfarande inte|ikke (?:ennå|endnu)|henüz|belum)\b[^.;,]{0,24}$|(?:无法|無法|未能|不能|尚未|没有|沒有)[^。，,;；]{0,4}$",
    re.IGNORECASE,
)
_GOING_ON = re.compile(r"\b(?:est(?:á|ão|ava|avam|aba|aban|án)|stava|stavano|sta|stanno)\s(?:se\s)?$", re.IGNORECASE)
"""Before a gerund: it was under way ("estavam se recuperando")."""
_TROUBLE_BACK = re.compile(
    r"\b(?:errors?|problems?|outages?|issues?|troubles?|failures?)\b(?: (?!(?:has|have|had|was|were)\b)[\w’'-]+){0,8}? (?:is|are|was|were|came|come) back\b(?! (?:up|online|to normal))"
    r"|\bback (?:for (?:a|an)|with (?:a|more)) ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A word at `start`..`end` of the text, and what a time beside it is the time of (`kind`: a field of `Tongue`)."""

    start: int
    end: int
    kind: str
    text: str = ""


def cues_in(line: Line, words: Cues) -> list[Cue]:
    """Every cue of a sentence but those that are part of another one."""
    found = [*_worded(line, words), *_spoken(line)]
    said = [m.span() for m in _IN_QUOTES.finditer(line.text)]
    return [c for c in found if not (any(_outweighs(other, c) for other in found) or _is_quoted(line, c, said, found))]


def _worded(line: Line, words: Cues) -> Iterator[Cue]:
    """The words of the tables that say what they seem to say."""
    for kind in _KINDS:
        pattern: re.Pattern[str] = getattr(words, kind)
        for match in each_in(pattern, line.text):
            if not _means_else(line, match, kind):
                told = kind == "started" and _REPORTED.match(match.group()) is not None and _by_provider(line, match)
                kept = "acknowledged" if told else kind
                begin, end = match.span()
                yield Cue(line.start + begin, line.start + end, kept, line.text[begin:end])


def _spoken(line: Line) -> Iterator[Cue]:
    """The verbs of saying behind the name of a provider."""
    for name in line.namings:
        spoke = _SPOKE.match(line.after(name.end, 60))
        if spoke is not None:
            yield Cue(name.end, name.end + spoke.end(), "acknowledged", spoke.group())


def _means_else(line: Line, match: re.Match[str], kind: str) -> bool:
    """Whether the words about a cue make something else of it: an end not reached, a peak of counts, a user's post."""
    lead = line.text[max(0, match.start() - 50) : match.start()]
    if kind in {"ended", "fixed"}:
        return _not_reached(line, match, lead) or (kind == "ended" and _is_relapse(line, match))
    if kind == "started":
        spared = UNHURT.search(match.group()) is not None and _NO_ANSWER.search(f"{lead[-30:]}") is not None
        return (
            spared or _OF_COUNTS.search(lead[-30:]) is not None or _IN_VAIN.match(line.text, match.start()) is not None
        )
    if kind == "aside":
        return match.group().startswith("update") and _THE_FIRST.search(lead) is not None
    if kind != "acknowledged":
        return False
    over = _OF_AN_END.search(lead) is not None and _CONFIRMED.match(match.group()) is not None
    return over or _NO_ANSWER.search(lead[-30:]) is not None or _by_outsider(line, match)


def _by_outsider(line: Line, match: re.Match[str]) -> bool:
    """Whether it is the word of users, of a watching site or of an office that is no provider: nobody acknowledges."""
    low = max(
        (m.end() for m in _CLAUSE.finditer(line.text, max(0, match.start() - 70), match.start())),
        default=match.start() - 70,
    )
    others = list(OUTSIDERS.finditer(line.text, max(0, low), match.start()))
    if others:
        last = line.start + others[-1].start()
        return not any(last < n.end and n.start < line.start + match.start() for n in line.namings)
    return _THEN_OUTSIDER.match(line.text, match.end()) is not None


def _not_reached(line: Line, match: re.Match[str], lead: str) -> bool:
    """Whether an end is denied, awaited or promised."""
    if _NOT_YET.search(lead) or _NOT_YET_ABROAD.search(lead):
        return True
    if match.group().endswith("ndo") and _GOING_ON.search(lead):
        return True
    if TOWARDS.match(line.text[match.end() : match.end() + 12]) or WORKED_ON.search(
        line.text[max(0, match.start() - 80) : match.start()]
    ):
        return True
    return _no_end(line, match) or _yet_to_come(line, match)


def _is_relapse(line: Line, match: re.Match[str]) -> bool:
    """Whether it is the trouble that came back."""
    return _TROUBLE_BACK.search(line.text[max(0, match.start() - 90) : match.end() + 24]) is not None


def _by_provider(line: Line, match: re.Match[str]) -> bool:
    """Whether it is a provider that reports: "AWS first reported increased error rates" tells no onset."""
    at = line.start + match.start()
    return any(
        0 <= at - name.end <= _NEXT_WORDS and _NO_STOP.fullmatch(line.text[name.end - line.start : match.start()])
        for name in line.namings
    )


def _is_quoted(line: Line, cue: Cue, said: list[tuple[int, int]], found: list[Cue]) -> bool:
    """Whether a word of trouble stands within what an office is quoted as saying: 'the page changed to "users are
    experiencing issues" at 12:22' tells when it changed.
    """
    if cue.kind != "started":
        return False
    last = max((b for _, b in said), default=0)
    quotes = [(a, b) for a, b in said if a <= cue.start - line.start and cue.end - line.start <= b]
    return any(
        c.kind == "acknowledged" and (c.end - line.start <= a or 0 <= c.start - line.start - max(b, last) <= _WIDTH)
        for a, b in quotes
        for c in found
    )


def _outweighs(other: Cue, cue: Cue) -> bool:
    """Whether a cue is part of another that says what it is about: in "発生していることを認めた" nothing begins, in "a
    spokesman confirmed the disruption" the disruption is what he spoke of, "full recovery confirmed" tells the end.
    """
    if other.kind == cue.kind:
        return False
    if other.kind == "ended" and cue.kind in {"started", "acknowledged"}:
        return other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
    if other.kind in {"acknowledged", "aside"}:
        whole = other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
        around = cue.kind == "started" and cue.start <= other.start and other.end <= cue.end
        spoken_of = cue.kind == "started" and 0 <= cue.start - other.end <= _FEW and _NOUN.match(cue.text) is not None
        return whole or ((around or spoken_of) and other.kind == "acknowledged")
    return False


def _yet_to_come(line: Line, match: re.Match[str]) -> bool:
    """Whether an end is promised, planned or waited for: "um 18 Uhr behoben sein soll", "until service is restored"."""
    before = line.text[max(0, match.start() - 120) : match.start()]
    if _waited_for(line, before[-60:], match) or _STILL_TO_COME.match(line.text[match.end() : match.end() + 24]):
        return True
    return _TO_COME.search(before) is not None


def _waited_for(line: Line, before: str, match: re.Match[str]) -> bool:
    """Whether an end is a condition and not an event: "until service is restored", but not "until it was resolved" nor
    "until full resolution at 20:39".
    """
    unless = _UNLESS.search(before)
    said = f"{unless['between']}{match.group()}" if unless else ""
    if unless is None or _HAPPENED.search(said):
        return False
    return _HAPPENS.search(said) is not None or _THEN.match(line.text, match.end()) is None


def _no_end(line: Line, match: re.Match[str]) -> bool:
    """Whether a word of recovery tells of one to come, or of the stock exchange: "expected full recovery by 23:20"."""
    before = line.text[max(0, match.start() - _WIDTH) : match.start()]
    if _INFINITIVE.search(before) and _BARE.fullmatch(match.group()):
        return True
    if _IMPROVING.search(before) or _EXPECTED.search(before) or _WILL.match(line.text, match.end()):
        return True
    if match.group().lower() == "resolution" and _NAMES.search(before):
        return True
    around = before + line.text[match.end() : match.end() + _WIDTH]
    return match.group().lower().endswith("closed") and _EXCHANGE.search(around) is not None
