"""Who says something in one sentence: verbs of telling and "according to", each with whoever it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper.core.articles.actors import AND, Actors, actors
from scraper.core.articles.sources_named import by_itself, source_behind, source_named
from scraper.core.articles.telling_east import EASTERN, told_east
from scraper.core.articles.telling_words import (
    ADVISES,
    ARTICLES,
    AT_IT,
    BY,
    CLAUSE_FOLLOWS,
    CLAUSES,
    IMPERSONAL,
    LINKS,
    OBJECTS,
    OWN,
    PARTICLES,
    PASSIVE,
    POINTS,
    RECEIVERS,
    RECOVERY,
    THAT,
    TIES,
    VERB_LAST,
)
from scraper.core.articles.told import AFTER_COMMA, BREAKS, REST, Told
from scraper.core.language.saying import Said, Sayings
from scraper.core.patterns import late

_QUOTED_OFF = late(r"[^,]{0,24}(?:,|[”»\"’]|\s[–—-])\s*$")
"""Between a word and a verb whose subject stands behind it: "… of 200 customers – said the bank's spokesman"."""
_BACK, _ONWARD, _NOT, _SPARE, _TWO = 14, 5, 3, 8, 2
"""Words before and behind a verb that are looked at for its subject, and so on."""


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


def _told(sentence: Actors, order: str) -> Iterator[Told]:
    last: Told | None = None
    for verb, token in enumerate(sentence.tokens):
        if token.said & Said.BEHIND or (token.said & Said.ACCORDING and sentence.word(verb + 1) in THAT):
            found = source_behind(sentence, verb)
        elif token.said & Said.ACCORDING:
            own = verb and sentence.word(verb - 1) in OWN
            found = by_itself(sentence, verb) if own else source_named(sentence, verb)
        elif _is_telling(sentence, verb, order) and not _is_denied(sentence, verb):
            found = _goes_on(sentence, verb, last) or _subject(sentence, verb, order)
            if found is not None and found.speaker in ("user", "crowd") and _is_advised(sentence, verb, found):
                found = Told(token.start, token.end, last.speaker if last is not None else "")
        else:
            continue
        if found is not None:
            last = found
            yield found


def _is_telling(sentence: Actors, verb: int, order: str) -> bool:
    """Whether a verb tells something: not "linked to", nor "released" with no notice behind it."""
    said = sentence.tokens[verb].said
    if said & Said.ISSUES and not said & Said.TELLS:
        return any(token.said & Said.NOTICE for token in sentence.tokens[verb + 1 : verb + 1 + _ONWARD])
    if order == "en" and verb and (sentence.word(verb - 1) in ARTICLES or sentence.word(verb - 1) == "united"):
        return False  # "the United States" states nothing
    if order == "es" and sentence.word(verb).endswith("arse"):
        return False  # what is reported by whomever: "comenzaron a reportarse"
    word = sentence.word(verb)
    if word in LINKS:
        beside = word in TIES and verb > 0 and sentence.speaks_as(verb - 1) == "provider"
        return beside or sentence.word(verb + 1) in OBJECTS
    if word in POINTS and order == "en":
        return sentence.word(verb + 1) in AT_IT
    return bool(said & (Said.TELLS | Said.REPORTS))


def _goes_on(sentence: Actors, verb: int, last: Told | None) -> Told | None:
    """Whoever told something goes on with a second verb: "confirmed the outage and attributed it to a cable"."""
    token = sentence.tokens[verb]
    if last is None or last.source or last.closes or not token.said & Said.TELLS or not sentence.is_joined(verb):
        return None
    nobody = all(sentence.speaks_as(at) is None for at in range(verb) if sentence.tokens[at].start >= last.end)
    return Told(token.start, token.end, last.speaker) if nobody and token.start - last.end <= REST else None


def _is_advised(sentence: Actors, verb: int, found: Told) -> bool:
    """Whether those behind a verb of advising are whom somebody advises: "… and urged users not to resend"."""
    token = sentence.tokens[verb]
    return found.start == token.start and found.end > token.end and sentence.word(verb) in ADVISES


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
    tells = token.said & (Said.TELLS | Said.ISSUES)
    if not tells and not (who == "provider" and _tells_as_provider(sentence, verb, at)):
        # Whoever complains is the crowd; a company that "reports" something tells nothing.
        users = _its_users(sentence, at)
        at = at if users is None else users
        who = "crowd" if users is not None or who in ("user", "crowd") else None
    if who is None:
        return None
    first, second = sorted((tokens[at], token), key=lambda t: t.start)
    content = first.start if order in VERB_LAST else second.start
    return Told(
        first.start, second.end, who, content=content, closes=at > verb or _closes(sentence, verb), verb_first=at > verb
    )


def _its_users(sentence: Actors, at: int) -> int | None:
    """Who tells where a name stands last in a list of those whose users tell: "users of A, B and C began reporting"."""
    tokens = sentence.tokens
    users = next((near for near in range(at - 1, max(at - _BACK, -1), -1) if tokens[near].said & Said.USER), None)
    if users is None or not tokens[users + 1].said & Said.GOVERNS:
        return None
    between = range(users + 2, at)
    listed = all(sentence.is_named(near) or sentence.word(near) in AND | ARTICLES for near in between)
    return users if listed else None


def _tells_as_provider(sentence: Actors, verb: int, subject: int) -> bool:
    """Whether a company that "reports" something tells of its own work: "reported that …", "reported some recovery", or
    behind what it tells: "…, the company reported on its status page".
    """
    if (
        subject < verb
        and AFTER_COMMA.search(sentence.text[: sentence.tokens[subject].start])
        and _closes(sentence, verb)
    ):
        return True
    if subject > verb and sentence.word(verb - 1) == "as":
        return True  # "as reported by Acme"
    if CLAUSE_FOLLOWS.match(sentence.text, sentence.tokens[verb].end):
        return True
    return sentence.word(verb + 1) in CLAUSES or any(sentence.word(verb + n) in RECOVERY for n in (1, 2, 3))


def _closes(sentence: Actors, last: int) -> bool:
    """Whether a sentence ends behind its verb, or goes on with where and when only."""
    if last + 1 == len(sentence.tokens) or sentence.word(last + 1) in PARTICLES:
        return True
    behind = sentence.between(last, last + 1).strip()
    return bool(behind) or bool(sentence.tokens[last + 1].said & Said.GOVERNS) or sentence.is_day(last + 1)


def _without_subject(sentence: Actors, verb: int) -> Told | None:
    """Whoever told something before goes on: "Agregó que …"."""
    token = sentence.tokens[verb]
    if sentence.word(verb) in IMPERSONAL:
        return Told(token.start, token.end, "")
    if verb and sentence.tokens[verb - 1].said & Said.REPORTS and sentence.is_upper(verb - 1):
        return Told(sentence.tokens[verb - 1].start, token.end, "outlet")  # "Reports say that …"
    onward = verb < _TWO and token.said & Said.TELLS and sentence.word(verb + 1) in CLAUSES
    named = any(sentence.speaks_as(at) is not None for at in range(verb))
    return Told(token.start, token.end, "") if onward and not named else None


def _nearest(sentence: Actors, verb: int, order: str) -> int | None:
    """The subject of a verb: the nearer of whoever stands before it and behind it."""
    before, after = _before(sentence, verb, order), _after(sentence, verb)
    if order == "de" and sentence.word(verb) == "so":
        return after if after is not None and after - verb <= _TWO else None
    if order != "de" and _is_passive(sentence, verb):
        before = None
    if (
        before is not None
        and after is not None
        and order not in VERB_LAST
        and _QUOTED_OFF.match(sentence.text, sentence.tokens[before].end, sentence.tokens[verb].start)
    ):
        return after
    if before is None or (after is not None and after - verb + _TWO < verb - before):
        return after
    return before


def _is_passive(sentence: Actors, verb: int) -> bool:
    """Whether whoever stands before a verb is told, and does not tell: "users were told", "was first reported"."""
    near = {sentence.word(at) for at in range(max(verb - _TWO, 0), verb)}
    if verb and sentence.word(verb - 1) == "as" and sentence.word(verb + 1) in BY:
        return True  # "as reported by Acme"
    return not near.isdisjoint(PASSIVE) and not sentence.word(verb).endswith("ing")


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
    if order in VERB_LAST:
        return _first(sentence, verb)
    name = verb - 1 if verb and order != "de" and sentence.speaks_as(verb - 1) is None else None
    name = name if name is not None and sentence.is_stranger(name, verb) else None
    if name is not None and "," not in sentence.between(name, verb):
        return name
    spare = name
    for at in range(verb - 1, max(verb - _BACK, -1), -1):
        who = sentence.speaks_as(at)
        if who is None or (verb - at > 1 and sentence.is_anybody(at)):
            continue
        if who in ("user", "crowd") and (around := _set_around(sentence, at, verb)) is not None:
            return around
        if not sentence.governed(at) or _with_verb(sentence, at, verb):
            return spare if sentence.apart(at, verb) else sentence.tracker_of(at)
        company = who in ("provider", "outlet") and not sentence.tokens[at].said & Said.NOTICE
        spare = at if spare is None and company and verb - at <= _SPARE else spare
    return spare


def _set_around(sentence: Actors, at: int, verb: int) -> int | None:
    """The company of which a clause set in before its verb speaks of users: "Acme, a game that is popular among young
    players, said".
    """
    if "," not in sentence.between(verb - 1, verb) or verb - at > 1:
        return None
    places = range(at - 1, max(at - _BACK, -1), -1)
    return next((p for p in places if sentence.speaks_as(p) == "provider" and "," in sentence.between(p, p + 1)), None)


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
    agent = sentence.word(verb + 1) in BY
    led = verb
    if verb + _TWO < len(sentence.tokens) and sentence.word(verb + 1) in RECEIVERS:
        dotted = verb + _NOT < len(sentence.tokens) and "." in sentence.between(verb + _TWO, verb + _NOT)
        led += _TWO + dotted  # "sdělil redakci Novinky.cz mluvčí"
    for at in range(led + 1, min(led + 1 + _ONWARD, len(sentence.tokens))):
        if BREAKS.search(sentence.between(led, at)) or sentence.word(at) in THAT:
            return None
        if sentence.tokens[verb].said & Said.ISSUES and sentence.tokens[at].said & Said.NOTICE:
            continue
        free = agent or sentence.tokens[at].said & Said.OFFICE or not sentence.governed(at)
        if free and sentence.speaks_as(at):
            return at
    return None
