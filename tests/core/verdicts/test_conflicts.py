"""The outage of 15 April 2026 in the shape its sources gave it: many starts, ends and peaks, and three slips."""

from __future__ import annotations

import itertools

import pytest

from scraper.core.model import Basis, Outcome, PeakReports, Precision, Standing
from tests.core.factories import article, at, claim, record, told, verdict

CONVERTED = Basis.CONVERTED


def _sources():
    quoted = {"speaker": "provider"}
    return (
        article("early", claim("started", "7:40 a.m. Pacific", "14:40", basis=CONVERTED), claim("acknowledged", "14:53 UTC", "14:53", **quoted), claim("ended", "not fully resolved so far", qualifier="denies"), claim("peak_reports", None, qualifier="denies"), published=at("15:20")),
        article("eastern", claim("started", "10:53 a.m. ET", "14:53", basis=CONVERTED), claim("ended", "1:42 PM ET", "17:42", basis=CONVERTED, **quoted), claim("peak_reports", PeakReports(15000))),
        article("window", claim("started", "15:31 UTC", "15:31"), claim("ended", "16:19 UTC", "16:19"), claim("ended", "16:01 UTC", "16:01", flags=("partial",), **quoted), claim("peak_reports", PeakReports(6000))),
        article("second", claim("started", "15:40 UTC", "15:40"), claim("ended", "17:42 UTC", "17:42", **quoted), claim("peak_reports", PeakReports(5100), qualifier="at_least")),
        article("zone", claim("ended", "4:01 PM ET", "20:01", basis=CONVERTED, flags=("partial",)), claim("peak_reports", PeakReports(22000))),
        article("evening", claim("ended", "8:01 PM PT", "03:01", day="2026-04-16", basis=CONVERTED, flags=("partial",)), claim("peak_reports", PeakReports(20000))),
        article("tomorrow", claim("ended", "16:01 UTC on April 16", "16:01", day="2026-04-16", flags=("partial",))),
        article("vague", claim("started", "Wednesday", day="2026-04-15", precision=Precision.DAY)),
    )  # fmt: skip


def _ids(source: str, kind: str, *documents) -> list[str]:
    return [c.id for d in documents if d.id == f"a-{source}" for c in d.claims if c.kind == kind]


def test_the_start_is_the_quoted_first_post_and_the_others_are_kept():
    sources = _sources()
    start = verdict(told(*sources), "started")
    assert (start.outcome, start.value) == (Outcome.DISPUTED, "2026-04-15T14:53:00Z")
    assert (start.low, start.high) == ("2026-04-15T14:40:00Z", "2026-04-15T15:40:00Z")
    losers = [
        *_ids("early", "started", *sources),
        *_ids("window", "started", *sources),
        *_ids("second", "started", *sources),
    ]
    assert set(start.against) == set(losers)
    assert start.consistent == tuple(_ids("vague", "started", *sources))
    reasons = dict(start.why_not)
    assert "13 min before" in reasons[losers[0]]
    assert "first report" in reasons[losers[0]]
    assert "14:40 UTC" in start.explanation


def test_the_end_is_the_last_quoted_one_and_a_recovery_of_one_part_fits_beside_it():
    sources = _sources()
    end = verdict(told(*sources), "ended")
    assert (end.outcome, end.value) == (Outcome.DISPUTED, "2026-04-15T17:42:00Z")
    assert set(end.supporting) == {_ids("eastern", "ended", *sources)[0], _ids("second", "ended", *sources)[0]}
    assert _ids("window", "ended", *sources)[0] in end.against
    assert _ids("window", "ended", *sources)[1] in end.consistent
    assert _ids("early", "ended", *sources)[0] in end.consistent
    assert (end.low, end.high) == ("2026-04-15T16:19:00Z", "2026-04-15T17:42:00Z")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("zone", "16:01 UTC read as Eastern time; it would be after the full resolution, 17:42 UTC"),
        (
            "evening",
            "16:01 UTC read as Pacific time (08:01 by standard time), a morning time as evening; it would be after the full resolution, 17:42 UTC on 15 April",
        ),
        ("tomorrow", "16:01 UTC moved by one day"),
    ],
)
def test_each_slip_loses_and_is_explained_as_one(source, words):
    sources = _sources()
    end = verdict(told(*sources), "ended")
    (slip,) = _ids(source, "ended", *sources)
    assert slip in end.against
    assert words in dict(end.why_not)[slip]


def test_twelve_hours_off_a_quoted_time_is_a_morning_read_as_evening():
    sources = (
        *_sources(),
        article("slipped", claim("ended", "8:01 PT", "15:01", basis=CONVERTED, speaker="provider", flags=("partial",))),
    )
    reasons = dict(verdict(told(*sources), "ended").why_not)
    assert "a morning time read as evening" in reasons[_ids("evening", "ended", *sources)[0]]


def test_peaks_that_differ_are_a_range_and_no_value():
    peak = verdict(told(*_sources()), "peak_reports")
    assert (peak.outcome, peak.value, peak.low, peak.high) == (Outcome.OPEN, None, 5100, 22000)
    assert len(peak.consistent) == 1


def test_no_chosen_time_or_count_is_an_average_of_others():
    sources = _sources()
    incident = told(*sources)
    instants = {c.at for d in sources for c in d.claims}
    assert incident.window.start is not None
    assert incident.window.end is not None
    assert {incident.window.start.at, incident.window.end.at} <= instants
    assert incident.window.duration_s == 10140


def test_order_of_documents_changes_nothing():
    sources = _sources()
    first = told(*sources)
    for shuffled in itertools.islice(itertools.permutations(sources), 0, 40000, 4999):
        assert told(*shuffled) == first


def test_the_summary_says_what_is_disputed():
    said = " ".join(s.text for s in told(*_sources()).summary)
    assert "from 14:53 to 17:42 UTC, 2 h 49 min" in said
    assert "between 14:40 UTC and 15:40 UTC" in said
    assert "from 5,100 to 22,000" in said


def test_a_day_in_the_providers_own_words_is_told_as_a_day():
    page = record(("14:53", "investigating"), ("17:42", "resolved"), claims=[claim("started", clock="14:53")])
    review = article("acme", claim("started", "20 April", day="2026-04-20", precision=Precision.DAY), standing=Standing.OFFICIAL)  # fmt: skip
    reasons = dict(verdict(told(page, review), "started").why_not)
    assert [why.split(",")[0] for why in reasons.values()] == ["20 April 2026"]


def test_five_minutes_on_the_clock_are_five_minutes_whatever_the_seconds():
    """A reader sees 14:48 and 14:53; what lies between them is no matter of twelve seconds."""
    official = record(("14:53:12", "investigating"), ("17:42", "resolved"))
    near, far = (
        article(name, claim("started", f"{clock} UTC", clock)) for name, clock in (("near", "14:48"), ("far", "14:47"))
    )
    verdict = next(v for v in told(official, near, far).verdicts if v.fact == "started")
    assert near.claims[0].id in verdict.supporting
    assert far.claims[0].id in verdict.against


def test_a_time_near_the_first_post_is_said_to_be_near_it():
    stated = claim("started", "14:30 UTC", "14:30", speaker="provider")
    official = record(("14:53", "investigating"), ("17:42", "resolved"), claims=(stated,))
    late, same = (
        article(name, claim("started", f"{clock} UTC", clock)) for name, clock in (("late", "14:57"), ("same", "14:53"))
    )
    why = dict(next(v for v in told(official, late, same).verdicts if v.fact == "started").why_not)
    assert why[late.claims[0].id].startswith("14:57 UTC is close to 14:53 UTC, when the provider first posted")
    assert why[same.claims[0].id].startswith("14:53 UTC is when the provider first posted")


def test_one_count_alone_lies_near_no_other() -> None:
    peak = claim("peak_reports", PeakReports(5000))
    rules = [
        verdict(told(*several), "peak_reports").rule
        for several in ((article("a", peak),), (article("a", peak), article("b", peak)))
    ]
    assert rules == ["one count", "counts agree"]
