"""Why it happened, by somebody's word; a guess is a claim of whoever guesses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.cause_guesses import guessed, said_to_blame, said_unknown
from scraper.core.articles.cause_phrases import names_cause, phrase_from
from scraper.core.articles.cause_setting import SAID_AT_LARGE, speaks_of_outage, tells_cause
from scraper.core.articles.causes_before import cause_before
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.told_faults import fault_in_front, told_faults
from scraper.core.language.fault_words import names_fault
from scraper.core.language.lexicon import UNSPACED
from scraper.core.language.no_attack import attack_ruled_out
from scraper.core.model import Claim

KIND = "cause"

_REFUSED = re.compile(
    r"\b(?:not|n['’]t|never|no evidence (?:of|that)|ruled out|rule out|denie[sd]|rather than|unrelated to|nicht|pas|no|não|non)\s+(?:\w+ ){0,4}$",
    re.IGNORECASE,
)
_PART = re.compile(r"[^、。「」]{3,60}?(?=だった|であった|である|だと|とみられ|。|$)")
_QUOTE = re.compile(r"\s*[“\"«„‘]")
_ASKS = re.compile(r"\b(?:culprit|cause|reason|why|what (?:happened|went wrong|broke)|trigger|ursache|grund|auslöser|cause|raison|coupable|causa|motivo|culpable|culpado|causa|colpevole|oorzaak|przyczyna|powód|orsaken|årsagen|årsaken|причина|penyebabnya|sebebi|nedeni)\b[^.?!]{0,40}\?\W*$|(?:原因|理由)は[?？]$", re.IGNORECASE)  # fmt: skip
"""A question that the next sentence answers: "The culprit? A bad rule."""
_ANSWER = re.compile(r"(?:it (?:was|turned out to be) |it['’]s )?(?!(?:it|we|they|he|she|you|i|there|that|this|these|those|our|users?|customers|people|no(?:body|thing| one)?|es|wir|sie|il|elle|ils|nous|on|ele|ela|eles)\b)(?:(?:not|neither|it wasn['’]t|kein\w*|pas|no|não|non) [^.;?!]{3,90}?,? (?:but|sondern|mais|sino|mas|ma|bensì) (?:rather |instead |simply |plutôt |bien )?)?(?P<cause>[“\"«„]?[^\s“\"«„].{4,110})", re.IGNORECASE)  # fmt: skip
_BUT_NOT = re.compile(r"(?:,|\s(?:and|but|rather than))*\s*$", re.IGNORECASE)
_BLAMED_FOR = re.compile(
    r"\sfor (?:breaking|causing|knocking|taking|bringing|triggering|crashing|disrupting|cutting|leaving|making|paralysing|paralyzing)\b.*$|\sfor (?:the|this|that|its|their|his|an?|yesterday's|\w+day['’]s|both|all)\b(?: [\w'’-]+){0,3}? ?(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|errors?|failures?|interruptions?|crash(?:es)?|blackouts?|glitch(?:es)?|trouble)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Whoever blames A for B gives A as the cause."""
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
_BECAUSE = "のため"
"""Japanese for "because of" and for "since it is": only a fault before it is a cause."""
_REASON_FIRST = frozenset({"fi", "fr", "hi", "hu", "tr"})
"""Languages with spaces that put words of reason behind it."""
_CERTAIN = frozenset(
    {"est en cause", "serait en cause", "sont en cause", "が原因", "を原因と", "가 원인", "이 원인", "に起因"}
)
_TOPIC = re.compile(r"(?:は|では|には|[는은] |[이가] |에서 |, )")
_CONJUNCTION = re.compile(r"^\s*(?:ve|ja|és|et|और) ", re.IGNORECASE)
"""Before a second clause, of which the cause is no part."""
_AFTERWARDS = re.compile(r"([^。！？、，,;.\n「」“”]{2,60})$")
_AFTERWARDS_SPACED = re.compile(r"(?<![^\s“”\"'«»,;.(])([^,;.\n“”\"«»]{2,110})$")


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
    unknown = said_unknown(line.text)
    if unknown is not None:
        yield reading.claim(
            line, KIND, line.start + unknown.start(), line.start + unknown.end(), "unknown", qualifier="denies"
        )
    guess = guessed(line.text)
    if guess is not None and (unknown is None or guess.start("cause") >= unknown.end()):
        yield _guess(reading, line, line.start + guess.start("cause"), line.start + guess.end("cause"))
        return
    told = list(_behind_cues(reading, line, unknown))
    if (reading.language or "")[:2] in UNSPACED | _REASON_FIRST:
        told.extend(c for c in _preceding(reading, line) if not any(_shared(c, other) for other in told))
    blamed = said_to_blame(line.text)
    if blamed is not None and not _REFUSED.search(line.text[blamed.start("verb") :][:40]):
        start, end = (line.start + at for at in blamed.span("cause"))
        told.append(_stated(reading, line, blamed, start, end))
    told.extend(c for c in _before_its_verb(reading, line) if not any(_shared(c, other) for other in told))
    told.extend(_of_faults(reading, line, told))
    yield from told or _answers(reading, line)


def _answers(reading: Reading, line: Line) -> Iterator[Claim]:
    """The fault that a sentence gives to the question in the one before it: "The culprit? A bad rule."""
    language = (reading.language or "en")[:2]
    if not line.index or _ASKS.search(reading.lines[line.index - 1].text) is None:
        return
    answer = _ANSWER.match(line.text)
    if answer is None:
        return
    start, end = phrase_from(line.text, answer.start("cause"))
    value = line.text[start:end]
    if end > start and names_cause(value) and names_fault(value, language):
        yield reading.claim(line, KIND, line.start + start, line.start + end, line.text[start:end])


def _behind_cues(reading: Reading, line: Line, unknown: re.Match[str] | None) -> Iterator[Claim]:
    """What stands behind the words that call it the cause: "due to", "was caused by"."""
    language = (reading.language or "en")[:2]
    for cue in reading.words.cause.finditer(line.text):
        if not line.text[cue.end() :].strip(" :"):
            yield from _set_apart(reading, line)
            continue
        start, end = (line.start + at for at in phrase_from(line.text, cue.end()))
        end = _before_a_denial(line, start, end)
        if cue.group().lower().rsplit(" ", 1)[-1].startswith("blam"):
            end = start + len(_BLAMED_FOR.sub("", reading.text[start:end]))
        if language == "ja":
            start, end = _last_part(line, start, end)
        elif language != "en":
            end = start + len(fault_in_front(reading.text[start:end], language))
        value = reading.text[start:end]
        if not names_cause(value) or _is_a_time(line, start, end) or _is_denied(line, start, end):
            continue
        if unknown is not None and unknown.start() < cue.end() and cue.start() < unknown.end():
            continue
        if not _accuses(line, cue, start) and tells_cause(line, cue, fault=names_fault(value, language, loosely=True)):
            yield _stated(reading, line, cue, start, end)


def _last_part(line: Line, start: int, end: int) -> tuple[int, int]:
    """The fault that ends a Japanese sentence, where commas part it from "the cause was": "原因は、網を支える会社の、電源の故障だった"."""
    if names_fault(line.text[start - line.start : end - line.start], "ja", loosely=True):
        return start, end
    parts = [m for m in _PART.finditer(line.text, end - line.start) if names_fault(m.group(), "ja", loosely=True)]
    if not parts:
        return start, end
    at, stop = phrase_from(line.text, parts[0].start())
    return line.start + at, line.start + stop


def _set_apart(reading: Reading, line: Line) -> Iterator[Claim]:
    """The cause that a sentence leads up to and the next one quotes by itself, set apart from it."""
    if line.index + 1 >= len(reading.lines) or not speaks_of_outage(line):
        return
    following = reading.lines[line.index + 1]
    start, end = phrase_from(following.text, 0)
    if _QUOTE.match(following.text) and names_fault(
        following.text[start:end], (reading.language or "en")[:2], loosely=True
    ):
        yield reading.claim(following, KIND, following.start + start, following.start + end, following.text[start:end])


def _of_faults(reading: Reading, line: Line, told: list[Claim]) -> Iterator[Claim]:
    """Faults that nothing calls the cause and the sentence puts behind the outage, where it tells none of them yet."""
    spans = [(c.start, c.end_offset) for c in told]
    told_next = line.index > 0 and speaks_of_outage(reading.lines[line.index - 1])
    for fault in told_faults(line.text, (reading.language or "en")[:2], broke=speaks_of_outage(line) or told_next):
        at, stop = (fault.start, fault.end) if fault.end is not None else phrase_from(line.text, fault.start)
        start, end = line.start + at, line.start + stop
        if any(a < end and start < b for a, b in spans) or not names_cause(reading.text[start:end]):
            continue
        if _is_denied(line, start, end):
            continue
        spans.append((start, end))
        if (
            reading.words.guess.search(line.text, max(0, fault.start - 70), max(end - line.start, fault.said))
            is not None
        ):
            yield _guess(reading, line, start, end)
        else:
            yield reading.claim(line, KIND, start, end, reading.text[start:end])


def _accuses(line: Line, cue: re.Match[str], start: int) -> bool:
    """Whether it is the crowd that points at a provider: a culprit for them, and no cause that anybody gives."""
    named = any(n.start - start <= _ARTICLE and n.end > start for n in line.namings)
    return named and _OF_THE_CROWD.search(line.before(line.start + cue.start(), _NEARBY)) is not None


def _shared(claim: Claim, other: Claim) -> bool:
    """Whether two causes of a sentence are one: the words of either hold those of the other."""
    return str(claim.value) in str(other.value) or str(other.value) in str(claim.value)


def _before_its_verb(reading: Reading, line: Line) -> Iterator[Claim]:
    """What stands before the words that call it the cause, also where nothing else in the sentence is broken."""
    named = cause_before(line.text) if (reading.language or "en").startswith("en") else None
    if (
        named is None
        or not names_cause(line.text[named.start : named.end])
        or SAID_AT_LARGE.search(line.text[: named.start][-60:])
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


def _preceding(reading: Reading, line: Line) -> Iterator[Claim]:
    clauses = _AFTERWARDS if (reading.language or "")[:2] in UNSPACED else _AFTERWARDS_SPACED
    for cue in reading.words.cause_after.finditer(line.text):
        clause = clauses.search(line.text[: cue.start()].rstrip(_PARTICLES))
        if clause is None or not (line.broke or cue.group() in _CERTAIN):
            continue
        topic = [m.end() for m in _TOPIC.finditer(clause.group(1))] or [
            m.end() for m in _CONJUNCTION.finditer(clause.group(1))
        ]
        start, end = line.start + clause.start(1) + (topic[-1] if topic else 0), line.start + clause.end(1)
        if not names_cause(reading.text[start:end]):
            continue
        if cue.group() == _BECAUSE and not names_fault(reading.text[start:end], "ja", loosely=True):
            continue
        hedged = reading.words.guess.search(line.text) is not None
        yield reading.claim(
            line, KIND, start, end, reading.text[start:end].strip(), qualifier="about" if hedged else "exact"
        )
