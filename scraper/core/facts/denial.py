"""Somebody says that nothing was wrong, or not with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.denying import WORKS, contradicted, denial_in, of_why
from scraper.core.language.no_attack import attack_ruled_out
from scraper.core.language.seldom import seldom
from scraper.core.model import OF_CAUSE, UPSTREAM, About, Claim, ProviderRole
from scraper.core.patterns import late

KIND = "denial"

_PART = late(
    r"(?:was|were|is|are|had|did|remain\w*)\b|unaffected|nicht betroffen|niet getroffen|inte drabba|ikke (?:berørt|rammet)|n['’](?:est|était|a) pas|no (?:se )?(?:vi(?:o|eron) )?afectad|não (?:foi|foram) afetad|non (?:è|sono|era|erano) |영향|影響(?:は|を)",
    re.IGNORECASE,
)
_SUBJECT = late(
    r"\b(?:it|they|we|its|our|the (?:carrier|company|firm|provider|service|operator|network|platform)|(?:die )?(?:eigenen?|unsere|ihre|seine)|ses|nos|sus|nuestros|seus|nossos|(?:i )?suoi|(?:i )?nostri|(?:de |het )?eigen|jego|jej|nasze|их|наши|їхні|наші|företagets|våra)\b|自社|当社|其",
    re.IGNORECASE,
)
_OFFICIAL = late(
    r"\bstatus\b|\binsist(?:s|ed)\b|\bmaintain(?:s|ed)\b|\bstress(?:es|ed)\b|\bsaid\b|\bsays\b|\bsaying\b|\bden(?:y|ie[sd])\b|\bspokes|\btold\b|\bstated?\b|\bclaimed\b|\bconfirmed\b|\bstatement\b|widersprich|widersprach|dementier|bestreitet|bestritt|dément|\b(?:a|ont) nié\b|\bdisput(?:es|ed)\b|\b(?:a|ont) (?:indiqué|assuré|affirmé|déclaré|précisé)\b|\baffirm(?:e|ent|ou|ó|a|ano)\b|\basegur(?:ó|a|aron)\b|förneka|заперечи|сообщил|заяви|повідомил|\bneg(?:ó|ou|aron|aram)\b|desmint|desment|smenti|ontken|zaprzecz|опроверг|отрица|спросту|yalanla|membantah|否定し|否认|否認|부인",
    re.IGNORECASE,
)


_SOME = late(
    r"\b(?:flights?|planes?|trains?|buses|stores|shops|branches|atms|cash machines|terminals|checkouts|phones|calls|features|functions|parts|others?|else|debits|orders|cards|some|most|many|geldautomaten|bankautomaten|kassen|fernsehen|festnetz|mobilfunk|cajeros|bancomat|distributeurs|guichets|geldautomaat|bankomat\w*|(?:servicio|serviço|service|servizio) (?:de |d[ai] )?(?:datos|dados|données|dati|voz|mensajer\w+)|caixas|terminais|sebagian)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""What works though the rest does not, before words of normal working."""


def find(reading: Reading) -> Iterator[Claim]:
    """Denials as written; one that speaks of another provider names it in `about`. That it was no attack denies a cause and
    not the outage, and has the flag `of_cause`; so has the word of another provider that it is not to blame, which is named
    by the flag `upstream:`.
    """
    for line in reading.lines:
        attack = attack_ruled_out(line.text)
        if attack is not None:
            yield _of_an_attack(reading, line, attack)
        match = denial_in(line.text)
        if match is None or contradicted(line.text, match):
            continue
        if attack is not None and match.start() < attack.end() and attack.start() < match.end():
            continue
        denied = None if _of_a_part(line, match) else _of_an_outage(reading, line, match)
        if denied is not None:
            yield denied


def _of_a_part(line: Line, match: re.Match[str]) -> bool:
    """Whether only something is said to be unhurt that nobody runs: "Downloads were not affected" says nothing of the rest."""
    if _PART.match(match.group()) is None or _OUTAGE.search(match.group()) is not None:
        return False
    if _OF_ITS_OWN.match(line.text, match.end()) is not None:
        return True
    start = line.start + match.start()
    low = line.start + _clause(line.text, match.start())
    named = any(
        low <= n.start and n.end <= start and _BY_WORD_OF.search(line.before(n.start, 20)) is None for n in line.namings
    )
    if _SUBJECT.search(line.before(start, min(40, start - low))):
        return False
    thing = _SOME.search(line.text, low - line.start, match.start())
    if thing is not None and not any(low <= n.start < line.start + thing.start() for n in line.namings):
        return True
    return not named


_BY_WORD_OF = late(r"\b(?:laut|nach angaben (?:von|der|des)|according to|selon|d['’]après|según|segundo|de acordo com|secondo|volgens|według|enligt|ifølge|по данным|за даними|menurut)\s(?:the |der |die |l[ae'’] ?|el |o |a )?$", re.IGNORECASE)  # fmt: skip
"""Before a name: who is only said to say so."""


def _by_his_word(reading: Reading, line: Line) -> bool:
    """Whether a sentence says by whose word it is so, and that is the provider's: "Laut Acme lag keine Störung vor"."""
    own = (n for n in line.namings if n.provider in reading.frames.primary)
    return any(_BY_WORD_OF.search(line.before(n.start, 24)) is not None for n in own)


_OF_ITS_OWN = late(
    r" (?:by|in|during|von|par|por|da|door) (?:[\w’'-]+ ){1,3}?(?:outage|disruption|failure|fault|störung|ausfall|panne|caída|queda|guasto|storing) (?:of|in|at|with|bei|de|del|da|di|van) (?:its|our|their|ihrer|unserer|ses?|sus?|seus?|suoi)\b",
    re.IGNORECASE,
)
"""Behind "was not affected": what failed was another part of the same."""
_BREAK = late(r"[、;:]|,\s|\b(?:that|and|but|while|whereas)\s")


def _clause(text: str, start: int) -> int:
    """Where the clause begins whose verb stands at `start`; the sentence where nothing stands between."""
    low = 0
    for cut in _BREAK.finditer(text, 0, start):
        if len(text[cut.end() : start].split()) > 1:
            low = cut.end()
    return low


def _of_an_outage(reading: Reading, line: Line, match: re.Match[str]) -> Claim | None:
    """The denial at a match; None where words of normal working are on some things alone, or tell that it is over."""
    start, end = line.start + match.start(), line.start + _to_the_end_of_its_word(line.text, match.end())
    value = line.text[match.start() : end - line.start]
    denier = _blamed(reading, line, match)
    if denier is not None:
        own = (OF_CAUSE, f"{UPSTREAM}{denier}")
        return reading.claim(line, KIND, start, end, value, own=True, speaker="provider", flags=own)
    ruled_out = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    named = [n.provider for n in line.namings if n.start <= end]
    other = next((p for p in named if p in ruled_out and p not in reading.frames.primary), None)
    about = About(other) if other else reading.frames.about(line, start, end)
    if about is None and WORKS.match(match.group()) is not None:
        goes_on = match.group().lower().startswith("continue")
        over = not goes_on and set(named) <= {reading.primary} and _works_again(reading, line, match)
        if over or _SOME.search(line.before(start, 60)) is not None:
            return None
    speaker = "provider" if _OFFICIAL.search(line.text) or _by_his_word(reading, line) else None
    harm = _HARM.search(value) and not _OUTAGE.search(value)
    flags = (OF_CAUSE,) if harm or of_why(line.text, match) else ()
    return reading.claim(line, KIND, start, end, value, about=about, own=about is None, speaker=speaker, flags=flags)


def _blamed(reading: Reading, line: Line, match: re.Match[str]) -> str | None:
    """The other provider, if it is named last before a denial, that says that it did not bring the outage about."""
    named = [n.provider for n in line.namings if n.start <= line.start + match.start()]
    if not named or reading.primary is None or reading.primary == named[-1]:
        return None
    denier = named[-1]
    accused = any(m.id == denier and m.role is ProviderRole.UPSTREAM for m in reading.roles)
    told = _OFFICIAL.search(line.text) is not None and _BLAME.search(line.text, match.start()) is not None
    return denier if accused or told else None


_BLAME = seldom(
    r"\bto blame\b|\bat fault\b|\bblame\b|\bresponsib\w+|\bthe cause\b|\bcaus(?:ed|ing)\b|\bschuld\w*|\bverantwortlich\b|\bverursach\w+|\bà l['’]origine\b|\bresponsab\w+|\bculp\w+|\bcolpa\w*|\bveroorzaakt\b|原因|责任|責任",
    re.IGNORECASE,
)
"""What is denied is the blame for an outage."""


def _to_the_end_of_its_word(text: str, end: int) -> int:
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum() and text[end].isascii():
        end += 1
    return end


_HARM = late(
    r"\b(?:data|datos|données|dati|dados|daten|gegevens|информаци\w+|данны\w+|дані|даних|funds|money|passwords?|user records|personal information)\b[^.;]{0,30}?\b(?:lost|los[st]\w*|leak\w*|stolen|compromis\w*|expos\w*|breach\w*|theft|perd\w*|robad\w*|filtra\w*|pers[oi]\w*|perte|rubat\w*|roubad\w*|vazad\w*|verloren\w*|verlor\w*|gestohlen\w*|потер\w*|утеч\w*|утрач\w*|втрач\w*)"
    r"|\b(?:los[st]\w*|leaks?|theft|perdid\w*|perder|pérdida|perte|perdita|perda|filtración|fuite|fuga|vazamento|verlust|утечк\w+|втрат\w+|потер\w+)\s(?:of |de |des |d['’]|di |dos |von )?(?:[\w’'-]+ ){0,2}?(?:data|datos|données|dati|dados|daten|gegevens|данны\w+|даних|funds|money)\b"
    r"|\b(?:data breach|security breach|breach of|intrusion|datenverlust|datenleck|datalek|dataläck\w*)",
    re.IGNORECASE,
)
"""Harm that an outage may do or not: that there was none says nothing of the outage."""
_OUTAGE = late(
    r"outage|disrupt|down(?:time)?\b|interrup|ausfall|störung|panne\b|caída|interrup|quead|falha|guasto|disserviz|storing|сбо[йяе]|збі[йя]|awari|障害|장애|故障",
    re.IGNORECASE,
)


def _works_again(reading: Reading, line: Line, match: re.Match[str]) -> bool:
    """Whether words of normal working tell that it is over: the sentence, or the one before it, tells of recovery."""
    told = (reading.words.ended, reading.words.fixed)
    beside = [
        m.span() for words in told for m in words.finditer(line.text) if not line.text[: m.start()].endswith("to ")
    ]
    if any(b <= match.start() or match.end() <= a for a, b in beside):
        return True
    before = reading.lines[max(1, line.index - 1) : line.index]
    if any(_RETURNED.search(near.text) for near in before):
        return True
    return any(words.search(near.text) for near in before for words in told)


_RETURNED = seldom(
    r"\b(?:return|c[ao]m|get|go|went)\w* (?:back )?to normal\b|\b(?:поверта|поверну|вернул|возвраща)\w+ (?:до|к|в) (?:норм|робот|работ|звич|обычн)\w+|\bзапрацюва\w+|\bвідновл\w+|\bvolv\w+ a la normalidad|\bvolt\w+ ao normal|\bretour à la normale|\btornat\w+ alla normalità|\bnormalisier\w+|\bwróc\w+ do normy|\bwracaj\w+ do normy|\bпришл\w+ в норму",
    re.IGNORECASE,
)
"""In the sentence before: it is over, or nearly."""


def _of_an_attack(reading: Reading, line: Line, match: re.Match[str]) -> Claim:
    start, end = line.start + match.start(), line.start + match.end()
    return reading.claim(line, KIND, start, end, match.group(), flags=(OF_CAUSE,))
