"""Whom "according to" names: somebody, a report that is known, what only users give, whoever the sentence is on."""

from __future__ import annotations

from scraper.core.articles.actors import Actors
from scraper.core.articles.telling_words import ACCOUNTS, OF_USERS, REPORTS, THE
from scraper.core.articles.told import Told
from scraper.core.language.saying import Said

_SOURCE = 8
"""Words behind "according to" in which its source is named."""


def source_named(sentence: Actors, verb: int) -> Told | None:
    """Whom "according to" names: the next one who may speak, else a name that nobody has made known."""
    tokens = sentence.tokens
    if _of_users(sentence, verb):
        return Told(tokens[verb].start, tokens[verb + 1].end, "crowd", source=True)
    reports = False
    for at in range(verb + 1, min(verb + 1 + _SOURCE, len(tokens))):
        if sentence.apart(verb, at):
            break
        reports = reports or bool(tokens[at].said & Said.REPORTS) or sentence.word(at) in REPORTS
        who = sentence.speaks_as(at)
        if who == "user" and reports:
            who = "crowd"
        if who:
            return Told(tokens[verb].start, tokens[at].end, who, source=True)
    document = _document(sentence, verb)
    if document is not None:
        return Told(tokens[verb].start, tokens[document].end, "", source=True)
    if any(sentence.word(at) in OF_USERS for at in range(verb + 1, min(verb + 3, len(tokens)))):
        return Told(tokens[verb].start, tokens[verb + 1].end, "crowd", source=True)
    name = next((at for at in range(verb + 1, min(verb + 4, len(tokens))) if sentence.is_upper(at)), None)
    return Told(tokens[verb].start, tokens[name].end, "stranger", source=True) if name is not None else None


def _of_users(sentence: Actors, verb: int) -> bool:
    """Whether "according to" names what only users give, and nobody who gives it: "según los reportes, …"."""
    tokens = sentence.tokens
    at = verb + 2 if sentence.word(verb + 1) in THE else verb + 1
    owned = at + 1 < len(tokens) and tokens[at + 1].said & Said.GOVERNS and "," not in sentence.between(at, at + 1)
    return sentence.word(at) in OF_USERS and not owned


def _document(sentence: Actors, verb: int) -> int | None:
    """The report that "according to" names as known: "according to the report", not "to a report"."""
    for at in range(verb + 2, min(verb + 5, len(sentence.tokens))):
        if sentence.word(at) in ACCOUNTS:
            return at if any(sentence.word(near) in THE for near in range(verb + 1, at)) else None
    return None


def by_itself(sentence: Actors, verb: int) -> Told:
    """Whoever the sentence is on, by an account of its own: "nach eigenen Angaben"."""
    first = next(
        (who for at in range(verb) if (who := sentence.speaks_as(at)) and not sentence.governed(at)), "provider"
    )
    return Told(sentence.tokens[verb].start, sentence.tokens[verb].end, first, source=True)


def source_behind(sentence: Actors, verb: int) -> Told | None:
    """Whom a language names that puts "according to" behind its source: "den Angaben zufolge", "şirkete göre"; a site with the
    name of a tracker before it is that tracker.
    """
    tokens = sentence.tokens
    for at in range(verb - 1, max(verb - 7, -1), -1):
        if tokens[at].said & Said.ACCORDING:  # "den Angaben zufolge"
            return Told(tokens[at].start, tokens[verb].end, "", source=True)
        who = sentence.speaks_as(at)
        if who:
            tracked = tokens[at].said & Said.OFFICE and any(t.said & Said.TRACKER for t in tokens[max(0, at - 3) : at])
            return Told(tokens[at].start, tokens[verb].end, "crowd" if tracked else who, source=True)
    return Told(tokens[verb].start, tokens[verb].end, "stranger", source=True) if verb else None
