"""The words of a sentence that say what a time beside them is the time of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.language.lexicon import Cues

_FEW, _NEXT_WORDS = 4, 20
_POSTS = re.compile(r"post|tweet|wrote|publi|schrieb|escrib|escrev|scri|nota", re.IGNORECASE)
_BY_USERS = re.compile(
    r"\b(?:users|people|customers|fans|players|netizens|many|nutzer\w*|kunden|utilisateurs|internautes|usuarios|internautas|usuários|utenti|gebruikers|klanten|użytkowni\w+|пользовател\w+|kullanıcı\w*|warganet)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"(?:first |initially )?report(?:ed|s|ing)\b", re.IGNORECASE)
_NO_STOP = re.compile(r"(?:['’]s)?(?: (?:Status|status page|Support|first|also|has|had|initially|itself|later)){0,3} ?")
_WIDTH = 45
_KINDS = ("started", "ended", "fixed", "acknowledged", "peaked", "aside")
_IMPROVING = re.compile(r"\b(?:getting|slowly|gradually|feel(?:ing)?|for the) $", re.IGNORECASE)
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed)?|forecast|promis\w+|estimat\w+) (?:(?:a|the|for|full|complete|at) ){0,3}$",
    re.IGNORECASE,
)
_WILL = re.compile(r" (?:would|will|could|may|might|is expected|was expected|takes|to take)\b", re.IGNORECASE)
_EXCHANGE = re.compile(r"\b(?:shares?|stocks?|markets?|trading|exchange|price)\b", re.IGNORECASE)
_SPOKE = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}?[\w-]+)?,? (?:also |then |later |first |has |had )?(?:said|says|wrote|writes|posted|tweeted|told|announced|added|replied|responded|stated|reported on|put out|issued)\b",
    re.IGNORECASE,
)
_IN_QUOTES = re.compile(r"[“\"«„][^”\"»“]{3,300}[”\"»]")
_NOUN = re.compile(r"(?:an?|the|its|this) ", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:(?:waiting|hoping|expect(?:ed|s)?(?: [\w'’]+){0,4}?|struggl\w+|trying|working|yet|unable) (?:for|to|on)|(?:signs?|hints?|hopes?) of|not (?:yet |been |fully |completely )*|n[’']t (?:yet |been |fully )*|before (?:it|they|service) )[^.;,]{0,30}$",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|waarschijnlijk|hopelijk|voraussichtlich|dürfte\w*|(?:wird|werden)(?= [^.;,]{0,40}(?:sein|werden))|devrait|devraient|sera|seront|prévu\w*|espér\w+|debería\w*|será|serán|se espera|prev[ée]\w*|espera\w*|deve(?:m|rá|rão|ria)?|previs\w+|expectativa|dovrebbe\w*|sarà|saranno|previst\w+|"
    r"ma zostać|mają zostać|powinn\w+|planowan\w+|przewidywan\w+|diperkirakan|akan|ditargetkan|bekleniyor|olacak|ожида\w+|планиру\w+|должн\w+|очіку\w+|має бути|väntas|beräknas|forventes|odotetaan|should|would be|will be|will|to be)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"^[^.;,]{0,12}\b(?:zou(?:den)?|zal|sein (?:soll|wird|dürfte)|werden (?:soll|wird)|zijn (?:zou|zal)|zou zijn|olması bekleniyor|edilecek|olacak)\b|^[^。]{0,12}(?:見込み|見通し|予定|目標|目指)|^[^.]{0,12}(?:예정|전망|목표)|^[^。]{0,8}(?:预计|預計|预期)",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\b(?:until|till|once|before|as soon as|bis|sobald|jusqu['’]à ce qu[e’']|dès qu[e’']|hasta que|cuando|até que|quando|finché|fino a quando|totdat|zodra|dopóki|aż|kunnes|tills)\s(?P<between>(?:[\w’'-]+ ){0,5})$", re.IGNORECASE)  # fmt: skip
_HAPPENED = re.compile(
    r"\b(?:was|were|had|got|came|went|called|declared|marked|said|wurden?|war(?:en)?|hatten?|fut|furent|a été|ont été|avait|fue|fueron|había|foi|foram|fu|furono|è stat\w|sono stat\w|werd(?:en)?|blev|ble|został\w*|был\w*|було|була|oldu|edildi)\b",
    re.IGNORECASE,
)
_HAPPENS = re.compile(r"\b(?:is|are|can|has|have|gets?|comes?|wird|werden|ist|sind|est|sont|sea|sean|esté|estén|seja|sejam|esteja|sia|siano|wordt|worden|is|zijn|är|er|jest|są|будет|буде)\b", re.IGNORECASE)  # fmt: skip
_THEN = re.compile(r"\W*(?:[\w.’']{1,7}\s){0,3}\d")
_OF_COUNTS = re.compile(
    r"\b(?:peak|spike|height|pico|pic|picco|piek|höhepunkt|spitze|szczyt|пик|пік|zirve|topp)\w*\W+(?:(?:of|in|d[eoai]s?|del|delle|dei|degli|der|von|van|an|in|w|av|the|las|los|les)\s|d['’]){0,3}$",
    re.IGNORECASE,
)
_NOT_YET_ABROAD = re.compile(
    r"\b(?:nog (?:steeds )?niet|noch (?:immer )?nicht|immer noch nicht|pas encore|toujours pas|n['’](?:est|a|était|avait) (?:toujours )?pas|aún no|todavía no|(?:no|aún no) (?:ha|han|había) (?:sido )?|ainda não|não (?:foi|foram) (?:ainda )?|non (?:è|sono) (?:ancora )?(?:stat\w+ )?|ancora non|jeszcze nie|nie został\w* jeszcze|ещё не|еще не|ще не|ännu inte|fortfarande inte|ikke (?:ennå|endnu)|henüz|belum)\b[^.;,]{0,24}$|(?:无法|無法|未能|不能|尚未|没有|沒有)[^。，,;；]{0,4}$",
    re.IGNORECASE,
)
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
        for match in pattern.finditer(line.text):
            if not _means_else(line, match, kind):
                told = kind == "started" and _REPORTED.match(match.group()) is not None and _by_provider(line, match)
                kept = "acknowledged" if told else kind
                yield Cue(line.start + match.start(), line.start + match.end(), kept, match.group())


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
        return _OF_COUNTS.search(lead[-30:]) is not None
    posted = kind == "acknowledged" and _POSTS.match(match.group()) is not None
    return posted and _BY_USERS.search(lead) is not None


def _not_reached(line: Line, match: re.Match[str], lead: str) -> bool:
    """Whether an end is denied, awaited or promised."""
    if _NOT_YET.search(lead) or _NOT_YET_ABROAD.search(lead):
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
    quotes = [(a, b) for a, b in said if a <= cue.start - line.start and cue.end - line.start <= b]
    return any(
        c.kind == "acknowledged" and (c.end - line.start <= a or 0 <= c.start - line.start - b <= _WIDTH)
        for a, b in quotes
        for c in found
    )


def _outweighs(other: Cue, cue: Cue) -> bool:
    """Whether a cue is part of another that says what it is about: in "発生していることを認めた" nothing begins, in "a
    spokesman confirmed the disruption" the disruption is what he spoke of.
    """
    if other.kind == cue.kind:
        return False
    if other.kind == "ended" and cue.kind == "started":
        return other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
    if other.kind in {"acknowledged", "aside"}:
        whole = other.start <= cue.start and cue.end <= other.end and cue.end - cue.start < other.end - other.start
        around = cue.kind == "started" and cue.start <= other.start and other.end <= cue.end
        spoken_of = cue.kind == "started" and 0 <= cue.start - other.end <= _FEW and _NOUN.match(cue.text) is not None
        return whole or ((around or spoken_of) and other.kind == "acknowledged")
    return False


def _yet_to_come(line: Line, match: re.Match[str]) -> bool:
    """Whether an end is promised, planned or waited for: "um 18 Uhr behoben sein soll", "until service is restored"."""
    before = line.text[max(0, match.start() - 60) : match.start()]
    if _waited_for(line, before, match) or _STILL_TO_COME.match(line.text[match.end() : match.end() + 24]):
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
    if _IMPROVING.search(before) or _EXPECTED.search(before) or _WILL.match(line.text, match.end()):
        return True
    return match.group().lower().endswith("closed") and _EXCHANGE.search(before) is not None
