"""Whether an article is an outage report at all, and of which kind."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.articles.advice import is_advice
from scraper.core.articles.gathered import is_laid_out, is_roundup
from scraper.core.articles.no_report import (
    invented,
    is_account,
    is_essay,
    is_notice_of_work,
    is_of_no_day,
    is_planned_work,
    is_thinking,
    is_titled_thought,
    is_work_ahead,
    manner_of,
    speaks_in_general,
    supposes,
    tells_of_habit,
    thinks_aloud,
)
from scraper.core.articles.other_topics import elsewhere, of_the_world
from scraper.core.articles.passages import Reading
from scraper.core.articles.quotations import set_apart
from scraper.core.articles.recalled import recalls
from scraper.core.articles.recounts import recounts
from scraper.core.articles.report_weights import WEIGHTS
from scraper.core.articles.signals import Signals, asks, is_specific, rate, score_of, signals_of, title_of, told_kinds
from scraper.core.articles.spans import history_from, spans_days, tells_one
from scraper.core.articles.weighing import is_brief, shown_by
from scraper.core.articles.weights import EVEN
from scraper.core.language import signs
from scraper.core.language.other_pages import ASKS, NONE_SEEN
from scraper.core.model import Claim, Relevance

_CLEARLY = 0.8
"""What is taken for a list of outages and is none loses what it tells; a list taken for one outage loses all but one as well."""
_AT_MOST = {Relevance.IRRELEVANT: 0.3, Relevance.EVERGREEN: 0.5, Relevance.OPINION: 0.5}
"""How far a text is a report at most that the rules alone take for none."""
_OFTEN_WRONG = {Relevance.INCIDENT: "report", Relevance.ROUNDUP: "series"}
_ESSAY = 0.3
_HEADINGS = frozenset({"postmortem", "post-mortem", "post mortem", "post-incident report", "post-incident review"})
_EARLY = 4
_OWN_VOICE = 0.15
_SEVERAL = 3
_FEW_KINDS = 2
"""Kinds of measured facts that an essay tells of the outage it thinks about."""
_ANYBODY = frozenset({"what went wrong", "lessons from", "lessons learned"})
"""Headline words of an account that a reporter uses as well."""


def relevance(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    """The kind of article, and how likely it is an outage report (0 to 1, two decimals)."""
    signals = signals_of(reading, claims)
    read_as = _judged(reading, signals, claims)
    if not read_as.why or is_brief(reading):
        return read_as.kind, round(min(score_of(signals), _AT_MOST.get(read_as.kind, 1.0)), 2)
    likely = WEIGHTS.likelihood(shown_by(reading, signals, claims, read_as.why))
    least = _CLEARLY if read_as.kind is Relevance.ROUNDUP else EVEN
    otherwise = Relevance.IRRELEVANT if read_as.kind is Relevance.INCIDENT else read_as.kind
    return Relevance.INCIDENT if likely >= least else otherwise, round(likely, 2)


def shown(reading: Reading, claims: tuple[Claim, ...]) -> dict[str, float] | None:
    """The signs by which an article is weighed, by name; None where the rules alone say what it is."""
    signals = signals_of(reading, claims)
    why = _judged(reading, signals, claims).why
    return shown_by(reading, signals, claims, why) if why and not is_brief(reading) else None


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the rules take an article for, and `why` where they are too often wrong on it for their word to stand: it is read
    as a "report", it shows too "little", it "recalls" an outage under other news, what broke is of the "world" and no service, or
    it tells a "series" of outages.
    """

    kind: Relevance
    why: str = ""


def _judged(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> _Judged:
    """What the rules take it for: what the text is beside a report comes first, then what kind of report."""
    beside = _no_report(reading, signals, claims)
    if beside is not None:
        return _Judged(beside)
    if recalls(reading, claims):
        return _Judged(Relevance.IRRELEVANT, "recalls")
    found = _report(reading, signals, claims)
    if found.kind is Relevance.INCIDENT and of_the_world(reading, signals, claims):
        return _Judged(Relevance.IRRELEVANT, "world")
    return found


def _no_report(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> Relevance | None:
    """What a text is that tells of no outage that happened."""
    title = title_of(reading)
    if signs.TEMPLATE.search(reading.text) or invented(reading):
        return Relevance.IRRELEVANT
    if is_advice(reading, signals, claims):
        return Relevance.EVERGREEN
    if _is_opinion(reading, title) or _is_thought(reading, signals, claims):
        return Relevance.OPINION
    general = _in_general(reading, signals, claims)
    if general is not None:
        return general
    return Relevance.IRRELEVANT if _aside(reading, signals, claims) else None


def _is_thought(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether an essay takes an outage for its occasion: under a headline that tells one, or in a text that measures one, the
    headline must think as well.
    """
    told = told_kinds(claims)
    measured = told or signals.days or signals.timed
    if tells_of_habit(reading) or (not measured and supposes(title_of(reading))):
        return True
    if not signals.headline and (not told or (told <= 1 and not signals.days)) and thinks_aloud(title_of(reading)):
        return True
    if not signals.headline and not signals.timed:
        return is_essay(reading)
    return told <= _FEW_KINDS and is_titled_thought(reading, title_of(reading))


def _in_general(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> Relevance | None:
    """What a text is that speaks of outages in general, and tells none of its own."""
    if told_kinds(claims) > 1 or score_of(signals) < signs.LEAST:
        return None
    manner = None if _is_account(reading) else manner_of(reading)
    if manner is None or not (speaks_in_general(manner) or is_of_no_day(reading, manner)):
        return None
    told = signals.headline and signals.lead and not asks(title_of(reading))
    if told and manner.general < _ESSAY:
        return None
    if _is_headed_by_news(reading, signals) and manner.dated:
        return None
    return Relevance.OPINION if is_thinking(manner) else Relevance.EVERGREEN


def _is_account(reading: Reading) -> bool:
    """Whether those who run a service tell in the first person, and say so at once, how an outage came about."""
    return is_account(reading) and any(line.broke for line in reading.lines[:_EARLY])


def _is_headed_by_news(reading: Reading, signals: Signals) -> bool:
    """Whether headline and lead tell, and do not ask, that a known provider broke; then what is general in the text is what
    else its customers can do.
    """
    return signals.headline and signals.lead and signals.known and signals.facts > 1 and not asks(title_of(reading))


def _aside(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether the text only touches on an outage: there was none, it is planned work, or a joke."""
    title = title_of(reading)
    nothing = signs.NOTHING_DOWN.search(reading.text) is not None and not signals.headline
    nothing = nothing or (told_kinds(claims) <= 1 and _asks_in_vain(reading, title))
    planned = not told_kinds(claims) and not signals.timed and is_planned_work(reading)
    planned = planned or is_notice_of_work(reading) or is_work_ahead(reading)
    fun = signs.FUN_TITLE.search(title) is not None and not (signals.timed and signals.headline)
    return nothing or planned or fun


def _asks_in_vain(reading: Reading, title: str) -> bool:
    """Whether a headline asks after an outage, and the text says that none was found."""
    return ASKS.search(title) is not None and NONE_SEEN.search(reading.text) is not None


def _report(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> _Judged:
    title = title_of(reading)
    if _is_postmortem(reading, title) and signals.known and not elsewhere(reading, signals):
        return _Judged(Relevance.POSTMORTEM)
    if _tallies(reading, title, signals) and (score_of(signals) < signs.LEAST or spans_days(reading, title, claims)):
        return _Judged(Relevance.ROUNDUP, "" if is_laid_out(reading, title, claims) else "series")
    if elsewhere(reading, signals):
        return _Judged(Relevance.IRRELEVANT)
    headed = _is_headed(reading) and signals.timed
    if (score_of(signals) < signs.LEAST and not headed) or _tells_nothing(reading, signals, claims):
        return _Judged(Relevance.IRRELEVANT, "little")
    kind = _kind(reading, signals, claims)
    return _Judged(kind, "" if is_laid_out(reading, title, claims) else _OFTEN_WRONG.get(kind, ""))


def _tells_nothing(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether a text on outages names nobody whose it was, no day or hour, and nothing that could be known of it."""
    return not (signals.known or signals.facts or claims or any(line.times for line in reading.lines))


def _tallies(reading: Reading, title: str, signals: Signals) -> bool:
    """A list of dated outages in few words ("the database on 10 February and the editor on 12 February")."""
    lengths = sum(t.kind == "duration" for line in reading.lines for t in line.times)
    told = reading.words.incidents.search(reading.text) or any(line.broke for line in reading.lines) or lengths > 1
    spanned = signs.SPAN_TITLE.search(title) is not None
    several = len({n.provider for line in reading.lines for n in line.namings}) > 1
    clocks = sum(t.kind in {"instant", "range"} for line in reading.lines for t in line.times)
    if tells_one(reading, title) or _goes_over_to_history(reading, title):
        return False
    if clocks > 1 or not (told or (spanned and several)) or not (signals.known or several):
        return False
    return _counted(reading) >= (_SEVERAL - 1 if spanned or signs.COUNTED.search(reading.text) else _SEVERAL)


def _goes_over_to_history(reading: Reading, title: str) -> bool:
    """Whether a headline on one outage stands over a report that tells those before it at its end."""
    several = any(words.search(title) for words in (signs.COUNTED, signs.ROUNDUP, signs.SPAN_TITLE))
    headed = signs.TITLE_DOWN.search(title) is not None or reading.words.broke.search(title) is not None
    return headed and not several and history_from(reading) < len(reading.lines)


def _counted(reading: Reading) -> int:
    return len({(c.about.provider, c.about.day) for c in recounts(reading) if c.about is not None})


def _is_headed(reading: Reading) -> bool:
    """Whether one of the first lines is a heading for the account of an outage."""
    return any(line.text.strip().casefold() in _HEADINGS for line in reading.lines[:_EARLY])


def _kind(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> Relevance:
    title, specific = title_of(reading), is_specific(signals, claims)
    if is_roundup(reading, title, signals, claims, specific=specific):
        return Relevance.ROUNDUP
    if (
        _is_headed(reading)
        or _is_titled_postmortem(reading, title)
        or (_speaks_for_itself(reading) and signs.RECOUNT.search(reading.text))
    ):
        return Relevance.POSTMORTEM
    if not specific and rate(signs.OPINION, reading.lines) > 0.12:
        return Relevance.OPINION
    return Relevance.INCIDENT


def _speaks_for_itself(reading: Reading) -> bool:
    """Whether much of a text says "our engineers", "we rolled back" outside quotations."""
    said = [(line, found) for line in reading.lines if (found := signs.FIRST_PERSON.search(line.text))]
    if len(said) <= _OWN_VOICE * len(reading.lines):
        return False
    quoted = set_apart(reading.text)
    own = [1 for line, m in said if not any(a <= line.start + m.start() < b for a, b in quoted)]
    return len(own) > _OWN_VOICE * len(reading.lines)


def _is_titled_postmortem(reading: Reading, title: str) -> bool:
    """Whether a headline heads the provider's own account; "here's what went wrong" is any reporter's as well."""
    found = signs.POSTMORTEM.search(title)
    return found is not None and (found.group().casefold() not in _ANYBODY or reading.own_words)


def _is_opinion(reading: Reading, title: str) -> bool:
    """Whether the headline says that it is an opinion, on something that broke."""
    return signs.OPINION_TITLE.match(title) is not None and any(line.broke for line in reading.lines)


def _is_postmortem(reading: Reading, title: str) -> bool:
    """Whether headline or lead present the provider's own account of an outage that is over."""
    early = [title, *(line.text for line in reading.lines[:_EARLY])]
    return any(signs.EXPLAINED.search(text) and not signs.PROMISED.search(text) for text in early)
