"""Why it happened, by somebody's word; a guess is a claim of whoever guesses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.causes_before import NamedCause, cause_before, cause_before_abroad
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.lexicon import UNSPACED
from scraper.core.language.no_attack import attack_ruled_out
from scraper.core.model import Claim

KIND = "cause"

_LONGEST = 140
_STOP = re.compile(
    r"[.;!?()\n。！？；]|,\s(?:with|which|and|but|who|while|as|affecting|leaving|the company|according|said|say|it|they|users|rather|not|after|before|although|though|however|where|when|sending|resulting|causing|"
    r"making|prompting|leading|wie|das|so|selon|según|segundo|secondo|ma|mais|pero|mas|aber|und|et|y|e)\b|\s(?:at that time|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|according to|which (?:led|caused|left|resulted|meant)|"
    r"that (?:led|left|began|started|lasted)|said|says|and (?:has|have|was|were|is|are|had|said|that|it|they|the company|a fix|deployed|implemented|rolled|worked|engineers))\b|[,—–]\s|:\s|[”\"]\s(?!(?:and|of|in|by|from|at)\b)|、|，"
)
_UNKNOWN = re.compile(
    r"\b(?:(?:root |exact |precise |underlying |official )*(?:cause|reason)s?[^.;,]{0,60}?\b(?:(?:is|was|are|remains?|has|have) (?:still |yet |currently |so far )?(?:not (?:yet )?(?:been )?(?:disclosed|revealed|shared|known|clear|identified|provided|confirmed|released|determined|explained|detailed|given|immediately clear|published)|n[o']t (?:been )?(?:disclosed|known|clear)|unknown|unclear|undisclosed|unexplained)|unknown|unclear))"
    r"|\b(?:has|have|had|did|does|do)(?: not|n['’]t) (?:yet |immediately |publicly |so far )?(?:provided?|disclosed?|revealed?|shared?|said|say|specified|specify|explain(?:ed)?|given|give|offer(?:ed)?|identif(?:y|ied)|confirm(?:ed)?|detail(?:ed)?|elaborate[d]?(?: on)?|comment(?:ed)? on) (?:on )?(?:any |a |an |the |its |what )?(?:further |technical |root |official |specific |exact |detailed |public |more )*(?:cause|reason|explanation|root cause|details? (?:on|about|of) (?:the |what )?(?:cause|root)|what (?:caused|triggered|went wrong|happened)|caused|triggered)"
    r"|\bno (?:official |public |further )?(?:cause|explanation|reason)(?: has| was| is|\b)"
    r"|\bursache[^.;]{0,40}\b(?:unklar|unbekannt|nicht bekannt|noch nicht)|\b(?:cause|origine)[^.;]{0,40}\b(?:inconnue?|n['’]est pas (?:encore )?connue|n['’]a pas)|\b(?:causa|origen)[^.;]{0,40}\b(?:desconoc\w+|no se conoce|no ha sido|desconhecid\w+|não foi|sconosciut\w+|non è)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"cause|reason|explanation|happened|wrong|trigger|explain|ursache|origine|causa|origen", re.IGNORECASE
)
_REFUSED = re.compile(
    r"\b(?:not|n['’]t|never|no evidence (?:of|that)|ruled out|rule out|denie[sd]|rather than|unrelated to|nicht|pas|no|não|non)\s+(?:\w+ ){0,4}$",
    re.IGNORECASE,
)
_OUTAGE = re.compile(
    r"\b(?:outage|disruption|downtime|incident|event|problems?|issues?|errors?|failures?|interruption|crash(?:es)?|it|this|blackout|down|offline|glitch|impact|unavailable|inaccessible|unable|could not|couldn['’]t|cannot access)\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"\b(?:can|often|typically|usually|commonly|sometimes|generally|frequently|may (?:also )?be|might be|could be|many outages|most outages|outages (?:are|can|often|happen)|such (?:outages|incidents)|tend to)\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"^(?:the |this |that |an? |its |these |their |our |other )?(?:outage|incident|issue|problem|disruption|it|them|downtime|error|errors|fact|situation|failure|this|that|unknown|what|how|who|unavailability|unclear|reports?|users?|ongoing \w+|following|same|question|"
    r"(?:service |technical |major |widespread |global |massive )*(?:outage|incident|disruption|issues?|problems?|interruption|errors?))s?\W*$",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^(?:the |this |its )?(?:[\w-]+ ){0,2}?(?:impact|scale|scope|size|extent|severity|magnitude|duration|length|nature|timing|popularity|importance) of\b"
    r"|^(?:diese[rsmn]?|der|dem|des|de(?:r|m)selben|cette|cet|ce|la|le|l['’]|esta|este|esa|ese|la|el|essa|esse|esta|este|a|o|quest[ao]|il|deze|dit|de|het|tej|tego) ?(?:\w+ )?(?:störung(?:en)?|ausfalls?|problems?|probleme|panne|incident|problème|coupure|caída|falla|problema|fallo|interrupción|falha|queda|instabilidade|disservizio|guasto|problema|storing|probleem|uitval|awari[ai])\W*$"
    r"|^(?:kendala|gangguan|masalah|insiden|hal|kejadian|error|eror)(?: (?:tersebut|ini|itu))?\W*$|^(?:この|その|本)?(?:障害|不具合|影響)\W*$|^(?:该|此)?(?:故障|问题)\W*$|^(?:이|이번|해당)? ?(?:장애|오류)\W*$",
    re.IGNORECASE,
)
"""What is no cause: the trouble itself, or how large it was."""
_DATED = re.compile(r"\d+월 ?\d+일|\d+月\d+[日号]")
_ANOTHER_WORD = re.compile(
    r"(?-i:(?:een|eine?[rnms]?|une?|una?|uma|an?) (?:[a-zà-ÿ0-9'’-]+ ){0,6}?(?:storing|störung|ausfall|panne|caída|outage|queda|guasto|disservizio|awaria)\b)"
    r"(?! (?:of|at|in|with|on|by|bij|van|door|bei|von|beim|des|der|de|du|chez|en|do|da|no|na|di|del|della|dello|presso|w|u)\b)"
)
"""The outage by another word ("a storm-like outage"), where it is of nobody named."""
_MODIFIES = re.compile(r"(?:pointing|resulting|originating|stemming|arising)\b", re.IGNORECASE)
_OF_REPORTS = re.compile(r"\b(?:reports?|complaints?|majority|most|traffic|records?|requests?|calls|tweets|posts)\b[^.;]{0,50}$", re.IGNORECASE)  # fmt: skip
_RATHER = re.compile(r"^nicht\b[^.;]{2,60}?, sondern |^ne\w* (?:pas )?[^.;]{2,60}?, mais (?:de |d['’]|à )?|^(?:no |não |non )[^.;]{2,60}?,? (?:sino|mas sim|mas|ma|bensì) (?:a |de |di |por )?", re.IGNORECASE)  # fmt: skip
_OF_A_THING = re.compile(r"(?:^|[^,] )\b(?:an?|the|any|every|each|[\w-]+) (?:records?|links?|address(?:es)?|entr(?:y|ies)|names?|servers?|paths?|arrows?|signs?(?= $)) $", re.IGNORECASE)  # fmt: skip
"""A thing that points somewhere: "a record pointing to the old segment"."""
_SPECULATION = re.compile(
    r"\b(?:whether|if) it was (?P<cause>(?:an? |the )[^.;!?]{5,120}?)(?=,? the result|[.;!?]|$)", re.IGNORECASE
)
_USERS_SUSPECT = re.compile(
    r"\b(?:users?|developers?|people|customers|some|many|others|observers|experts|analysts|community|redditors|commenters|engineers|subscribers)\b[^.;!?]{0,40}?\b(?:(?:to )?suspect(?:ed|ing)?|speculat(?:ed|ing|e)|guess(?:ed)?|theori[sz](?:ed|ing|e)|believ(?:ed?|ing)|joked?)\b(?: for a time| for a while| widely)?(?: that| it (?:was|is))? (?P<cause>[“\"]?[^.;!?]{5,100})",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"^(?:due to|owing to|because of|(?:as )?(?:a |the )?(?:direct )?(?:result|consequence) of|in the wake of|following|after|when|wegen|aufgrund|en raison|à cause|debido|a causa|devido|blam)",
    re.IGNORECASE,
)
_NAMES_CAUSE = re.compile(r"cause|causa\b|ursache|grund\b|orsak|årsag|årsak|oorzaak|przyczyn|причин", re.IGNORECASE)
"""A sentence that says "the cause was" needs no outage beside it: it stood in the sentence before."""
_BUT_NOT = re.compile(r"(?:,|\s(?:and|but|rather than))*\s*$", re.IGNORECASE)
_BLAMED_FOR = re.compile(
    r"\sfor (?:breaking|causing|knocking|taking|bringing|triggering|crashing|disrupting|cutting|leaving|making|paralysing|paralyzing)\b.*$|\sfor (?:the|this|that|its|their|his|an?|yesterday's|\w+day['’]s|both|all)\b(?: [\w'’-]+){0,3}? ?(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|errors?|failures?|interruptions?|crash(?:es)?|blackouts?|glitch(?:es)?|trouble)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Whoever blames A for B gives A as the cause."""
_FOR_DOING = re.compile(r"\bfor (?:breaking|causing|knocking|taking|bringing|triggering|crashing|disrupting|cutting)\b", re.IGNORECASE)  # fmt: skip
_TO_BLAME = re.compile(
    r"\b(?P<cause>(?:an?|one|another|its|faulty|bad|a single) (?:[\w’'“”\"-]+ ){0,6}?[\w’'“”\"-]+) (?P<verb>(?:was|were|is|are|had been) (?:responsible for|at fault|to blame|the culprits?|behind (?:it|the (?:[\w-]+ )?(?:outage|failure|disruption|trouble))))\b",
    re.IGNORECASE,
)
"""What is said to have done it, before the verb: "an upstream provider was at fault"."""
_OF_THE_CROWD = re.compile(
    r"\b(?:users?|players?|gamers?|people|customers?|fans|viewers?|readers?|subscribers?|developers?|redditors|many|some|others|they|"
    r"nutzer\w*|spieler\w*|kunden|viele|utilisateurs|joueurs|clients|internautes|beaucoup|usuarios|jugadores|clientes|muchos|usuários|jogadores|muitos|utenti|giocatori|clienti|molti|"
    r"gebruikers|spelers|klanten|velen|användare\w*|spelare\w*|kunder\w*|många|brukere|spillere|brugere|käyttäjät|użytkownicy|gracze|uživatelé|hráči|пользовател\w*|игрок\w*|многие|користувач\w*|гравц\w*|багато|kullanıcılar|oyuncular|pengguna|pemain)\b"
    r"(?! (?:said|say) (?:the |it ))[^,;:]{0,40}$",
    re.IGNORECASE,
)
_ARTICLE, _NEARBY, _LITTLE = 5, 90, 5
"""Characters of an article before a name; and within which the crowd is named."""
_PARTICLES = " がはのを"
_TRAILING = re.compile(
    r"(?:という|とみられる|だった|でした|である|と(?:説明|発表|して|述べ)\w*|이?라고 ?\w*|였다|이다|입니다|으로 (?:알려|밝혀|파악)\w*)$"
)
_CERTAIN = frozenset(
    {"est en cause", "serait en cause", "sont en cause", "が原因", "を原因と", "가 원인", "이 원인", "に起因"}
)
_TOPIC = re.compile(r"(?:は|では|には|[는은] |[이가] |에서 |, )")
_AFTERWARDS = re.compile(r"([^。！？、，,;.\n]{2,60})$")


def find(reading: Reading) -> Iterator[Claim]:
    """Causes as written. Speculation has the qualifier `about` and never the provider as speaker; a cause ruled out,
    or said to be unknown, has the qualifier `denies`.
    """
    told: set[tuple[object, str]] = set()
    for line in reading.lines:
        for claim in _in_line(reading, line):
            key = (claim.about, str(claim.value).casefold())
            if key not in told:
                told.add(key)
                yield claim


def _in_line(reading: Reading, line: Line) -> Iterator[Claim]:
    unknown = _UNKNOWN.search(line.text) if _ASKED.search(line.text) else None
    if unknown is not None:
        yield reading.claim(
            line, KIND, line.start + unknown.start(), line.start + unknown.end(), "unknown", qualifier="denies"
        )
    for pattern in (_SPECULATION, _USERS_SUSPECT):
        guess = pattern.search(line.text)
        if guess is not None and _worth(guess["cause"]) and unknown is None:
            yield _guess(reading, line, line.start + guess.start("cause"), line.start + guess.end("cause"))
            return
    told = []
    for cue in reading.words.cause.finditer(line.text):
        start, end = _phrase(line, cue.end())
        end = _before_a_denial(line, start, end)
        if cue.group().lower().rsplit(" ", 1)[-1].startswith("blam"):
            end = start + len(_BLAMED_FOR.sub("", reading.text[start:end]))
        value = reading.text[start:end]
        if (
            not _worth(value)
            or _is_a_time(line, start, end)
            or _accuses(line, cue, start)
            or not _fits(line, cue)
            or _is_denied(line, start, end)
            or (unknown is not None and unknown.start() < cue.end() and cue.start() < unknown.end())
        ):
            continue
        told.append(_stated(reading, line, cue, start, end))
    yield from told
    if (reading.language or "")[:2] in UNSPACED | {"tr", "fr"}:
        yield from _preceding(reading, line)
    blamed = _TO_BLAME.search(line.text)
    if blamed is not None and _worth(blamed["cause"]) and not _REFUSED.search(line.text[blamed.start("verb") :][:40]):
        yield _stated(reading, line, blamed, line.start + blamed.start("cause"), line.start + blamed.end("cause"))
    yield from (c for c in _before_its_verb(reading, line) if not any(_shared(c, other) for other in told))


def _accuses(line: Line, cue: re.Match[str], start: int) -> bool:
    """Whether it is the crowd that points at a provider: a culprit for them, and no cause that anybody gives."""
    named = any(n.start - start <= _ARTICLE and n.end > start for n in line.namings)
    return named and _OF_THE_CROWD.search(line.before(line.start + cue.start(), _NEARBY)) is not None


def _shared(claim: Claim, other: Claim) -> bool:
    """Whether two causes of a sentence are one: the words of either hold those of the other."""
    return str(claim.value) in str(other.value) or str(other.value) in str(claim.value)


def _named(reading: Reading, line: Line) -> NamedCause | None:
    language = (reading.language or "en")[:2]
    return cause_before(line.text) if language == "en" else cause_before_abroad(line.text, language)


def _before_its_verb(reading: Reading, line: Line) -> Iterator[Claim]:
    """What stands before the words that call it the cause, also where nothing else in the sentence is broken."""
    named = _named(reading, line)
    if (
        named is None
        or not _worth(line.text[named.start : named.end])
        or _GENERAL.search(line.text[: named.start][-60:])
    ):
        return
    start, end = line.start + named.start, line.start + named.end
    if reading.words.guess.search(line.text, 0, named.said) is not None:
        yield _guess(reading, line, start, end)
    else:
        yield reading.claim(line, KIND, start, line.start + named.said, reading.text[start:end])


def _before_a_denial(line: Line, start: int, end: int) -> int:
    """Where a cause ends before the words that rule out another: "by a name server fault and not by an attack"."""
    denial = attack_ruled_out(line.text)
    at = line.start + denial.start() if denial is not None else end
    if not start < at < end:
        return end
    return start + len(_BUT_NOT.sub("", line.text[start - line.start : at - line.start]))


def _is_a_time(line: Line, start: int, end: int) -> bool:
    """Whether next to nothing but a day or time is named: "because on Tuesday (25/10) …"."""
    inside = [t for t in line.times if start <= t.start < end]
    told = sum(min(t.end, end) - t.start for t in inside)
    return bool(inside) and end - start - told <= _LITTLE


def _is_denied(line: Line, start: int, end: int) -> bool:
    """Whether the words only say that it was no attack: a denial (`facts/denial.py`), and no cause."""
    denial = attack_ruled_out(line.text)
    return denial is not None and line.start + denial.start() < end and start < line.start + denial.end()


def _stated(reading: Reading, line: Line, cue: re.Match[str], start: int, end: int) -> Claim:
    before = line.text[: cue.end()]
    quote_start = line.start + cue.start()
    if _REFUSED.search(before[: cue.start()][-40:]) or re.match(r"not\b|ruled out", cue.group(), re.IGNORECASE):
        return reading.claim(line, KIND, quote_start, end, reading.text[start:end], qualifier="denies")
    claim = reading.claim(line, KIND, quote_start, end, reading.text[start:end])
    if reading.words.guess.search(line.text, max(0, cue.start() - 70), end - line.start) is None:
        return claim
    speaker = claim.speaker if claim.speaker in {"user", "crowd"} or _provider_hedges(line, claim.speaker) else "outlet"
    return reading.claim(line, KIND, quote_start, end, reading.text[start:end], qualifier="about", speaker=speaker)


def _provider_hedges(line: Line, speaker: str) -> bool:
    """A provider that itself says "likely" keeps its word."""
    return (
        speaker == "provider"
        and re.search(r"\b(?:said|says|stated|wrote|according to)\b", line.text, re.IGNORECASE) is not None
    )


def _guess(reading: Reading, line: Line, start: int, end: int) -> Claim:
    claim = reading.claim(line, KIND, start, end, reading.text[start:end], qualifier="about")
    quoted = any(v.start <= start < v.end and v.speaker == claim.speaker for v in reading.voices)
    if quoted or claim.speaker in {"user", "crowd"} or _provider_hedges(line, claim.speaker):
        return claim
    return reading.claim(line, KIND, start, end, reading.text[start:end], qualifier="about", speaker="outlet")


def _phrase(line: Line, offset: int) -> tuple[int, int]:
    rest = line.text[offset:]
    rather = _RATHER.match(rest.lstrip(" "))
    if rather is not None:
        offset += len(rest) - len(rest.lstrip(" ")) + rather.end()
        rest = line.text[offset:]
    lead = len(rest) - len(rest.lstrip(" :“\"'‘«„\xa0\u202f"))
    stop = _STOP.search(rest, lead + 3)
    length = min(stop.start() if stop else len(rest), lead + _LONGEST)
    if length == lead + _LONGEST and " " in rest[:length]:
        length = rest.rfind(" ", 0, length)
    start = line.start + offset + lead
    value = _TRAILING.sub("", rest[lead:length].rstrip(" ,.:;”\"'’»\xa0\u202f"))
    return start, start + len(value)


def _worth(value: str) -> bool:
    value = value.strip()
    if _DATED.search(value) or _ANOTHER_WORD.match(value):
        return False
    return len(value) >= 3 and not _EMPTY.match(value) and not _NOTHING.match(value)


def _fits(line: Line, cue: re.Match[str]) -> bool:
    before = line.text[max(0, cue.start() - 160) : cue.start()]
    if (
        re.search(r"\b(?:whether|questions?|asks?|asking)\b", before[-70:], re.IGNORECASE)
        or _GENERAL.search(before[-60:])
        or "?" in line.text[cue.end() :][-2:]
    ):
        return False
    if _MODIFIES.match(cue.group()) and (_OF_REPORTS.search(before) or _OF_A_THING.search(before)):
        return False
    if not _WEAK.match(cue.group()):
        return line.broke or _NAMES_CAUSE.search(cue.group()) is not None or _OUTAGE.search(line.text) is not None
    if cue.group().lower().endswith("blamed") and _FOR_DOING.search(line.text, cue.end()) is not None:
        return True
    return line.broke and (
        _OUTAGE.search(before) is not None or _OUTAGE.search(line.text[cue.end() :]) is not None or not before.strip()
    )


def _preceding(reading: Reading, line: Line) -> Iterator[Claim]:
    for cue in reading.words.cause_after.finditer(line.text):
        clause = _AFTERWARDS.search(line.text[: cue.start()].rstrip(_PARTICLES))
        if clause is None or not (line.broke or cue.group() in _CERTAIN):
            continue
        topic = [m.end() for m in _TOPIC.finditer(clause.group(1))]
        start, end = line.start + clause.start(1) + (topic[-1] if topic else 0), line.start + clause.end(1)
        if not _worth(reading.text[start:end]):
            continue
        hedged = reading.words.guess.search(line.text) is not None
        yield reading.claim(
            line, KIND, start, end, reading.text[start:end].strip(), qualifier="about" if hedged else "exact"
        )
