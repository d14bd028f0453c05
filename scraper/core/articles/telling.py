"""Who says something in one sentence: verbs of telling and "according to", each with whoever it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.core.articles.actors import Actors, actors
from scraper.core.articles.telling_east import EASTERN, told_east
from scraper.core.language.saying import Said, Sayings

_AFTER_COMMA = re.compile(r"[,”»\"’'—–」-]\s*(?:[\w’'-]+\s){0,3}(?:[\w’'-]*[’'])?$")
_BREAKS = re.compile(r"[,;“”\"«»]|[:.](?!\d)")
_SETS_IN = re.compile(
    r", (?:(?:al)?though|but|while|whereas|yet|even (?:as|though|if)|obwohl|aber|während|doch|mais|bien que|tandis que|alors que|pero|aunque|mientras|mas|embora|enquanto|ma|anche se|sebbene|mentre|maar|hoewel|terwijl|men|ale|choć|но|хотя) (?:[\w’'-]+ ){0,2}$",
    re.IGNORECASE,
)
_HEAD, _FRONTED, _REST = 16, 18, 60
"""Characters before words put first, and between these and whoever tells them ("At 9:40, the company said"), and of what
may end a sentence behind whoever told it ("…, the company said in a post on Monday").
"""
_OWN = frozenset({"eigenen", "eigener"})
_PARTICLES = frozenset({"weten", "hinzu", "bekannt", "klar", "fest", "ein", "zu", "sapere", "fast"})
_REPORTS = frozenset(
    {"informes", "reportes", "relatos", "meldungen", "segnalazioni", "signalements", "meldingen", "avisos"}
)
_RECOVERY = frozenset(
    {
        "recovery",
        "progress",
        "improvement",
        "improvements",
        "resolution",
        "restoration",
        "elevated",
        "increased",
        "degraded",
        "resolving",
    }
)
_IMPERSONAL = frozenset({"hieß", "heißt"})
_VERB_LAST = frozenset({"tr", "hi"})
_BY = frozenset({"by", "von", "par", "por", "da", "dal", "dalla", "dall", "door", "przez", "av", "af", "pelo", "pela"})
_THAT = frozenset({"that", "dass", "que", "che", "dat", "att", "że", "что", "що", "bahwa"})
_CLAUSES = _THAT | {"no", "it"}
"""Behind a verb: what follows is what is told."""
_PASSIVE = frozenset({"was", "were", "been", "be", "is", "are", "being", "été", "fue", "fueron", "foi", "foram", "stato", "werd", "werden"})  # fmt: skip
_BACK, _ONWARD, _NOT, _SPARE, _SOURCE, _TWO = 14, 5, 3, 8, 8, 2
"""Words before and behind a verb that are looked at for its subject, and so on."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody tells something: the words that say so stand at `start`..`end` of the sentence; `speaker` is provider,
    user, crowd, outlet, "stranger" (a name that nobody has made known), or "" for a pronoun. `source`: "according to",
    which also speaks for what stands before it.
    """

    start: int
    end: int
    speaker: str
    source: bool = False
    content: int = 0
    """Where what is told may begin: not between a subject and its verb ("Acme, down for hours, said")."""
    closes: bool = False
    """Nothing follows that is told: "…, said Acme on Monday"."""


def told_in(text: str, names: Sequence[tuple[int, int, str]], words: Sayings) -> tuple[Told, ...]:
    """Who tells something in a sentence, in order. `names`: where it names somebody, and as whom (in order)."""
    if words.language in EASTERN:
        found = [Told(*told) for told in told_east(text, words.language, names)]
    else:
        found = list(_told(actors(text, names, words), words.language))
    return tuple(sorted(found, key=lambda t: t.start))


def actor_in(text: str, names: Sequence[tuple[int, int, str]], words: Sayings) -> str | None:
    """Who is spoken of in words that lead to a statement, told or not: "a short notice went out:"."""
    sentence = actors(text, names, words)
    found = [(sentence.governed(at), who) for at in range(len(sentence.tokens)) if (who := sentence.speaks_as(at))]
    subject = next((who for governed, who in found if not governed), None)
    return subject or (found[-1][1] if found else None)


def speaker_at(text: str, told: Sequence[Told], at: int) -> Told | None:
    """Who of those that tell something in a sentence stands behind what it says at an offset."""
    before = next(
        (t for t in reversed(told) if t.start <= at and t.content <= at and ";" not in text[t.end : at]), None
    )
    if before is None and told and not told[0].speaker:
        return told[0]
    after = next((t for t in told if t.start > at), None)
    if after is None or not _covers(text, after, at):
        return before
    nearer = before is None or after.start - at < at - before.end
    source = after.source and _AFTER_COMMA.search(text[: after.start]) is not None
    return after if before is None or (nearer and source) else before


def _covers(text: str, told: Told, at: int) -> bool:
    """Whether who is named further on speaks for what stands before: "It fell at nine, the company said"; not where a
    clause of its own sets in with them: "It was back by nine, though the company said …".
    """
    if told.source:
        return True
    if not told.closes and _SETS_IN.search(text[max(0, told.start - _REST) : told.start]) is not None:
        return False
    comma = _AFTER_COMMA.search(text[: told.start]) is not None
    gap = told.start - at
    if at <= _HEAD and (gap <= _FRONTED or (comma and gap <= _REST)):
        return True
    return comma and told.closes and ";" not in text[at : told.start]


def _told(sentence: Actors, order: str) -> Iterator[Told]:
    for verb, token in enumerate(sentence.tokens):
        if token.said & Said.BEHIND:
            found = _source_behind(sentence, verb)
        elif token.said & Said.ACCORDING:
            own = verb and sentence.word(verb - 1) in _OWN
            found = _by_itself(sentence, verb) if own else _source(sentence, verb)
        elif token.said & (Said.TELLS | Said.REPORTS) and not _is_denied(sentence, verb):
            found = _subject(sentence, verb, order)
        else:
            continue
        if found is not None:
            yield found


def _source(sentence: Actors, verb: int) -> Told | None:
    """Whom "according to" names: the next one who may speak, else a name that nobody has made known."""
    tokens = sentence.tokens
    reports = False
    for at in range(verb + 1, min(verb + 1 + _SOURCE, len(tokens))):
        if sentence.apart(verb, at):
            break
        reports = reports or bool(tokens[at].said & Said.REPORTS) or sentence.word(at) in _REPORTS
        who = sentence.speaks_as(at)
        if who == "user" and reports:
            who = "crowd"
        if who:
            return Told(tokens[verb].start, tokens[at].end, who, source=True)
    name = next((at for at in range(verb + 1, min(verb + 4, len(tokens))) if sentence.is_upper(at)), None)
    return Told(tokens[verb].start, tokens[name].end, "stranger", source=True) if name is not None else None


def _by_itself(sentence: Actors, verb: int) -> Told:
    """Whoever the sentence is on, by an account of its own: "nach eigenen Angaben"."""
    first = next(
        (who for at in range(verb) if (who := sentence.speaks_as(at)) and not sentence.governed(at)), "provider"
    )
    return Told(sentence.tokens[verb].start, sentence.tokens[verb].end, first, source=True)


def _source_behind(sentence: Actors, verb: int) -> Told | None:
    tokens = sentence.tokens
    for at in range(verb - 1, max(verb - 7, -1), -1):
        if tokens[at].said & Said.ACCORDING:  # "den Angaben zufolge"
            return Told(tokens[at].start, tokens[verb].end, "", source=True)
        who = sentence.speaks_as(at)
        if who:
            return Told(tokens[at].start, tokens[verb].end, who, source=True)
    return Told(tokens[verb].start, tokens[verb].end, "stranger", source=True) if verb else None


def _is_denied(sentence: Actors, verb: int) -> bool:
    """Whether somebody is said not to tell it: "has not confirmed", "declined to say"."""
    tokens = sentence.tokens
    near = tokens[max(0, verb - _NOT) : verb]
    return any(t.said & Said.NOT and "," not in sentence.text[t.end : tokens[verb].start] for t in near)


def _subject(sentence: Actors, verb: int, order: str) -> Told | None:
    """Whoever tells what a verb of telling leads to."""
    tokens, token = sentence.tokens, sentence.tokens[verb]
    named = _in_apposition(sentence, verb)
    if named is not None:
        return Told(token.start, tokens[named].end, sentence.speaks_as(named) or "", closes=True)
    at = _nearest(sentence, verb, order)
    if at is None:
        return _without_subject(sentence, verb)
    who = sentence.speaks_as(at)
    who = sentence.as_stranger(at) if who is None else who
    if not token.said & Said.TELLS and not (who == "provider" and _tells_as_provider(sentence, verb)):
        # Whoever complains is the crowd; a company that "reports" something tells nothing.
        who = "crowd" if who in ("user", "crowd") else None
    if who is None:
        return None
    first, second = sorted((tokens[at], token), key=lambda t: t.start)
    content = first.start if order in _VERB_LAST else second.start
    return Told(first.start, second.end, who, content=content, closes=at > verb or _closes(sentence, verb))


def _tells_as_provider(sentence: Actors, verb: int) -> bool:
    """Whether a company that "reports" something tells of its own work: "reported that …", "reported some recovery"."""
    return sentence.word(verb + 1) in _CLAUSES or any(sentence.word(verb + n) in _RECOVERY for n in (1, 2, 3))


def _closes(sentence: Actors, last: int) -> bool:
    """Whether a sentence ends behind its verb, or goes on with where and when only."""
    if last + 1 == len(sentence.tokens) or sentence.word(last + 1) in _PARTICLES:
        return True
    behind = sentence.between(last, last + 1).strip()
    return bool(behind) or bool(sentence.tokens[last + 1].said & Said.GOVERNS) or sentence.is_day(last + 1)


def _without_subject(sentence: Actors, verb: int) -> Told | None:
    """Whoever told something before goes on: "Agregó que …"."""
    token = sentence.tokens[verb]
    if sentence.word(verb) in _IMPERSONAL:
        return Told(token.start, token.end, "")
    onward = verb < _TWO and token.said & Said.TELLS and sentence.word(verb + 1) in _CLAUSES
    named = any(sentence.speaks_as(at) is not None for at in range(verb))
    return Told(token.start, token.end, "") if onward and not named else None


def _nearest(sentence: Actors, verb: int, order: str) -> int | None:
    """The subject of a verb: the nearer of whoever stands before it and behind it."""
    before, after = _before(sentence, verb, order), _after(sentence, verb)
    if order == "de" and sentence.word(verb) == "so":
        return after if after is not None and after - verb <= _TWO else None
    if order != "de" and _is_passive(sentence, verb):
        before = None
    if before is None or (after is not None and after - verb + _TWO < verb - before):
        return after
    return before


def _is_passive(sentence: Actors, verb: int) -> bool:
    """Whether whoever stands before a verb is told, and does not tell: "users were told", "was first reported"."""
    near = {sentence.word(at) for at in range(max(verb - _TWO, 0), verb)}
    return not near.isdisjoint(_PASSIVE) and not sentence.word(verb).endswith("ing")


def _in_apposition(sentence: Actors, verb: int) -> int | None:
    """Where it is told who one is whose name stands behind the verb: "said Ann Lee, a spokeswoman for Acme", "of Acme"."""
    count = len(sentence.tokens)
    at = verb + 1
    while at < min(verb + _ONWARD, count) and sentence.is_upper(at) and not sentence.speaks_as(at):
        at += 1
    if at == verb + 1 or at >= count:
        return None
    if sentence.between(at - 1, at) != ", " and not sentence.tokens[at].said & Said.GOVERNS:
        return None
    for near in range(at, min(at + _ONWARD, count)):
        if sentence.apart(at, near):
            return None
        if sentence.speaks_as(near, joined=False):
            return near
    return None


def _before(sentence: Actors, verb: int, order: str) -> int | None:
    """Whoever stands before a verb, not behind a preposition; else a company behind one: "bei der Telekom hieß es"."""
    if order in _VERB_LAST:
        return _first(sentence, verb)
    if verb and order != "de" and sentence.speaks_as(verb - 1) is None and sentence.is_stranger(verb - 1, verb):
        return verb - 1
    spare = None
    for at in range(verb - 1, max(verb - _BACK, -1), -1):
        who = sentence.speaks_as(at)
        if who is None or (verb - at > 1 and sentence.is_anybody(at)):
            continue
        if not sentence.governed(at) or _with_verb(sentence, at, verb):
            return spare if sentence.apart(at, verb) else sentence.tracker_of(at)
        company = who in ("provider", "outlet") and not sentence.tokens[at].said & Said.NOTICE
        spare = at if spare is None and company and verb - at <= _SPARE else spare
    return spare


def _with_verb(sentence: Actors, at: int, verb: int) -> bool:
    """Whether "with" leads to somebody and what he does: "with one user stating"."""
    before = {sentence.word(near) for near in range(max(at - _TWO, 0), at)}
    return "with" in before and verb - at <= _TWO and sentence.word(verb).endswith("ing")


def _first(sentence: Actors, verb: int) -> int | None:
    """The subject where it comes first and the verb last."""
    places = range(max(verb - 2 * _BACK, 0), verb)
    return next((at for at in places if sentence.speaks_as(at) and not sentence.apart(at, verb, marks=False)), None)


def _after(sentence: Actors, verb: int) -> int | None:
    """Whoever stands behind a verb: "said the company", "was confirmed by Acme"."""
    agent = sentence.word(verb + 1) in _BY
    for at in range(verb + 1, min(verb + 1 + _ONWARD, len(sentence.tokens))):
        if _BREAKS.search(sentence.between(verb, at)) or sentence.word(at) in _THAT:
            return None
        free = agent or sentence.tokens[at].said & Said.OFFICE or not sentence.governed(at)
        if free and sentence.speaks_as(at):
            return at
    return None
