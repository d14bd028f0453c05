"""When the outage ended: stated impact over the resolving post, both over the press."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.closing_posts import handed_on_at, is_told_elsewhere
from scraper.core.judging.coarseness import covered, distrusted
from scraper.core.judging.grounds import ANOTHER_FACTS, OTHERWISE, SHARED, is_another_facts
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import is_fine, is_running
from scraper.core.judging.outliers import AROUND, OUTLIER, had_not_come
from scraper.core.judging.picking import agreed_onset, coarsely, latest, most_voiced
from scraper.core.judging.told_windows import TOLD_WHOLE, end_told
from scraper.core.judging.weighing import (
    SAME,
    Comparison,
    Ground,
    Hearing,
    Rule,
    Side,
    Sides,
    choose,
    judged_time,
    no_time,
    ranked,
)
from scraper.core.language.wording import instant, length, moment
from scraper.core.model import NOT_OVER, Instant, Outcome, Precision, Verdict
from scraper.core.model.states import CLOSED

FACT = "ended"
ORDER = 15
_DAYS = (Precision.DAY, Precision.MONTH)
LONGEST = timedelta(days=31)
"""A longer stretch is no length of an outage that its end could be told by."""
CLOSING = timedelta(hours=3)
"""How long after the impact a provider may post that it is over."""


_Given = tuple[datetime, str]
"""An end, and the voice that gives it."""


def _noted(hearing: Hearing) -> Instant | None:
    return hearing.case.founding.end if hearing.case.founding else None


_BEGINNINGS = ("started", "acknowledged")


def _told(hearing: Hearing) -> tuple[Statement, ...]:
    """What is told of the end of the whole: none of some alone, no time before everything that is told of the beginning, none
    before a wave that came later or before the provider told it on in another entry, and none that had not come when it was
    written, the last two as long as that leaves any.
    """
    told = tuple(s for s in hearing.case.on(FACT) if not (_ends_nothing(s) or _is_before_all(s, hearing)))
    handed = max(filter(None, map(handed_on_at, hearing.case.incidents)), default=None)
    told = tuple(
        s
        for s in told
        if handed is None or s.rank is not Rank.RECORD or s.claim.at is None or s.claim.at >= handed - SAME
    )
    waves = [s.claim.at for s in hearing.case.on("started") if s.of_wave and s.claim.at and not distrusted(s)]
    last = max(waves, default=None)
    told = tuple(s for s in told if last is None or s.claim.at is None or s.claim.at > last)
    come = tuple(s for s in told if not had_not_come(s))
    return come if any(is_fine(s) for s in come) else told


def _ends_nothing(statement: Statement) -> bool:
    """Whether an end is one that its own account takes back or limits to some: it never stands for the whole."""
    return NOT_OVER in statement.claim.flags


def _is_before_all(statement: Statement, hearing: Hearing) -> bool:
    at = statement.claim.at
    begun = [s for kind in _BEGINNINGS for s in hearing.case.on(kind) if s.claim.at and not s.denies]
    timed = [s for s in begun if not distrusted(s) and s.claim.precision not in _DAYS]
    if at is None or not is_fine(statement) or not any(is_fine(s) for s in timed):
        return False
    return at < min(covered(s)[0] if s.claim.precision is Precision.HOUR else s.claim.at or at for s in timed)


def _implied(hearing: Hearing) -> list[_Given]:
    """Ends that follow from a length told and the start that most voices give, with their voices."""
    onset = agreed_onset(s for kind in _BEGINNINGS for s in hearing.case.on(kind))
    lengths = [s for s in hearing.case.on("duration") if s.rank <= Rank.PRESS and not s.denies]
    told = [(s.claim.value, s.voice) for s in lengths if isinstance(s.claim.value, int)]
    if onset is None:
        return []
    return [(onset[0] + timedelta(seconds=n), voice) for n, voice in told if n <= LONGEST.total_seconds()]


def _given(told: Iterable[Statement], hearing: Hearing) -> list[_Given]:
    """The clock times of writers, and of the provider through them, that can be trusted, with their voices."""
    timed = (s for s in told if s.rank <= Rank.PRESS and is_fine(s) and not distrusted(s))
    return [(s.claim.at, s.voice) for s in timed if s.claim.at and mutation(s, hearing.anchors) is None]


def _quoted(hearing: Hearing) -> Instant | None:
    """The last end that the press quotes, unless more voices than quote it agree on one hours away, by a time or by a
    length: a later one, or an earlier one that they still give when that had come.
    """
    told = _told(hearing)
    end = latest(ranked(told, Rank.RECORD, Rank.QUOTED), hearing)
    if end is None or hearing.case.records:
        return end
    quoting = {s.voice for s in told if s.claim.at and abs(s.claim.at - end.at) <= SAME}
    knew = {s.voice for s in (*told, *hearing.case.on("duration")) if s.written and s.written >= end.at}
    given = _given(told, hearing)
    others = [(at, voice) for at, voice in (*given, *_implied(hearing)) if voice not in quoting]
    away = [o for o in others if o[0] > end.at + OUTLIER or (o[0] < end.at - OUTLIER and o[1] in knew)]
    return None if _most_agreeing(away, given) > len(quoting) else end


def _most_agreeing(told: Sequence[_Given], given: Sequence[_Given]) -> int:
    """How many voices are about one time, of which at least one gives it on the clock."""
    clocked = [one for one in told if one in given]
    return max((len({v for at, v in told if abs(at - one[0]) <= AROUND}) for one in clocked), default=0)


def _by_press(hearing: Hearing) -> Instant | None:
    """The end most of the press gives; of equals the one that is near what else is told, lengths included."""
    return most_voiced(ranked(_told(hearing), Rank.PRESS), hearing, _implied(hearing))


RULES = (
    Rule("founding note", _noted, "A reviewed note gives the end."),
    Rule("stated impact", lambda h: h.official.stated_end, "The provider states when the impact ended, apart from when it closed its record."),
    Rule("resolved", lambda h: h.official.resolved, "The provider's record is marked resolved then; a time from the status page outranks a time from the press."),
    Rule(TOLD_WHOLE, end_told, "Accounts that agree tell start and end together, or with the length between them; a provider closes its record later."),
    Rule("resolved, quoted", _quoted, "The last end the press quotes from the provider; an earlier one may be of one part or one wave."),
    Rule("most accounts", _by_press, "The end most independent accounts give, and of several the latest; no time of the provider is known."),
    Rule("user reports", lambda h: most_voiced(_told(h), h), "Only user reports give an end."),
    Rule("coarse account", lambda h: coarsely(_told(h)), "No source gives a clock time; this is the finest time given."),
)  # fmt: skip


def _closed_afterwards(c: Comparison) -> bool:
    """Quoted from the provider, after an impact that accounts tell whole: its closing post."""
    return c.chosen.rule.name == TOLD_WHOLE and c.statement.rank is Rank.QUOTED and SAME < c.gap <= CLOSING


def _is_closing(c: Comparison) -> bool:
    resolved = c.hearing.official.resolved
    return resolved is not None and abs(c.at - resolved.at) <= SAME


def _of_one_wave(c: Comparison) -> bool:
    """Flagged as of one wave, or told by an account that also gives the end."""
    told_beside = c.statement.claim.document in c.beside and not is_another_facts(c)
    return c.gap < -SAME and (c.statement.of_wave or (told_beside and not c.statement.of_part))


def _of_one_part(c: Comparison) -> bool:
    return c.statement.of_part and c.gap < -SAME


def _reopened(c: Comparison) -> bool:
    """The provider closed its record then, and opened it again."""
    closings = (u.at for r in c.hearing.case.incidents for u in r.updates if u.state in CLOSED)
    return c.gap < -SAME and any(abs(at - c.at) <= SAME for at in closings)


def _earlier(c: Comparison) -> str:
    return f"{length(-c.gap)} before {instant(c.chosen.at, near=c.at)}: the end of one part or one wave, or a mistake"


GROUNDS = (
    *SHARED,
    Ground("earlier wave", Side.CONSISTENT, _of_one_wave, lambda c: f"the end of an earlier wave, at {moment(c.at, near=c.chosen.at.at)}"),
    Ground("reopened", Side.CONSISTENT, _reopened, lambda c: f"the provider marked it resolved at {moment(c.at, near=c.chosen.at.at)}, and went on afterwards"),
    Ground("one part", Side.CONSISTENT, _of_one_part, lambda c: f"one part back, or a fix put in place, at {moment(c.at, near=c.chosen.at.at)}"),
    ANOTHER_FACTS,
    Ground("closing post, quoted", Side.CONSISTENT, _closed_afterwards, lambda c: f"{moment(c.at, near=c.chosen.at.at)} is when the provider posted that it was over, or nearly; the impact had ended"),
    Ground("closing post", Side.AGAINST, _is_closing, lambda c: f"{moment(c.at, near=c.chosen.at.at)} is when the record was closed, not when the impact ended"),
    Ground("before it began", Side.AGAINST, lambda c: _is_before_all(c.statement, c.hearing), lambda c: f"{moment(c.at, near=c.chosen.at.at)} is before anybody has it begun"),
    Ground("earlier", Side.AGAINST, lambda c: c.gap < -SAME, _earlier),
    OTHERWISE,
)  # fmt: skip
OPEN = ("record still open", "The provider has not marked its record resolved.")
NONE_OVER = ("not over", "No source tells an end of all of it.")
HANDED_ON = (
    "told elsewhere",
    "The provider closed this entry because it tells the outage in another one: that ended no outage.",
)


def judge(hearing: Hearing) -> Verdict | None:
    """A verdict where an end is told or denied; while a record is open, nothing the press says ends it."""
    statements = hearing.case.on(FACT)
    open_records = [r for r in hearing.case.incidents if is_running(r)]
    if open_records and _noted(hearing) is None:
        return _still_open(hearing)
    chosen = choose(RULES, hearing)
    if chosen is not None:
        return judged_time(FACT, chosen, statements, GROUNDS, hearing)
    handed_on = any(map(is_told_elsewhere, hearing.case.incidents))
    return _not_over(statements, handed_on=handed_on) or no_time(FACT, statements)


def says_over(hearing: Hearing) -> bool:
    """Whether anybody tells an end of the whole that can have been one, be it without a time."""
    return any(not (s.denies or s.of_part or s.of_wave or distrusted(s)) for s in _told(hearing))


def goes_on(hearing: Hearing) -> bool:
    """Whether every end that is told is of some alone, or did not hold."""
    return FACT in hearing.reached and hearing.reached[FACT].rule in (NONE_OVER[0], HANDED_ON[0])


def is_handed_on(hearing: Hearing) -> bool:
    """Whether all that is told of an end is that the page closed the entry, and tells the outage in another."""
    return FACT in hearing.reached and hearing.reached[FACT].rule == HANDED_ON[0]


def _not_over(statements: Sequence[Statement], *, handed_on: bool) -> Verdict | None:
    """The verdict where ends are told, and all of them of some alone, or not for good, or of an entry (`handed_on`)."""
    short = [s for s in statements if _ends_nothing(s)]
    if not short or any(not (_ends_nothing(s) or s.denies) for s in statements):
        return None
    sides = Sides()
    sides.lay(Side.CONSISTENT, (s for s in statements if s.denies), "says that it was not over")
    handed = [s for s in short if handed_on and s.rank is Rank.RECORD]
    sides.lay(Side.CONSISTENT, handed, "the end of the entry: its page tells the outage in another one")
    others = (s for s in short if s not in handed)
    sides.lay(Side.CONSISTENT, others, "over for some, or for a while: the same account tells that trouble went on")
    return sides.verdict(FACT, None, HANDED_ON if handed else NONE_OVER, Outcome.UNSUPPORTED)


def _still_open(hearing: Hearing) -> Verdict | None:
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    sides = Sides()
    for statement in statements:
        if statement.denies or statement.of_wave or statement.of_part or statement.rank is Rank.RECORD:
            sides.lay(
                Side.CONSISTENT, (statement,), "also says that it was not over, or is on one wave, part or record"
            )
        else:
            sides.lay(Side.AGAINST, (statement,), "the provider's record is still open")
    return sides.verdict(FACT, None, OPEN, Outcome.OPEN)
