"""Causes that say less than another, and counts that are no peak, are no dispute."""

from __future__ import annotations

import pytest

from scraper.core.model import Outcome, PeakReports, Provider
from tests.core.factories import article, claim, told, verdict

ACME = Provider("acme", "Acme Cloud")


def said(name: str, cause: str, speaker: str = "provider", **options: object):
    return article(name, claim("cause", cause, speaker=speaker), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "vague",
    ["an internal server issue", "a technical failure at Acme Cloud", "un problème technique interne", "its gadget servers", "ein technischer Fehler"],
)  # fmt: skip
def test_a_cause_that_says_less_is_no_other_cause(vague: str) -> None:
    documents = said("a", "a wrong DNS entry"), said("b", vague), article("c", claim("component", "Gadget"))
    cause = verdict(told(*documents, providers=(ACME,)), "cause")
    assert (cause.outcome, cause.value, cause.against) == (Outcome.SINGLE, "a wrong DNS entry", ())
    alone = verdict(told(documents[1], documents[2], providers=(ACME,)), "cause")
    assert alone.value == vague, "where nothing better is said it is the cause"


def test_the_outage_itself_is_no_cause() -> None:
    assert verdict(told(said("a", "Acme Cloud's reported outage"), providers=(ACME,)), "cause").value is None
    assert verdict(told(said("a", "a dispute between Acme Cloud and its host"), providers=(ACME,)), "cause").value


def test_of_wordings_of_one_cause_a_whole_one_is_told() -> None:
    cut = 'record demand" and stressed that customers with a contract of their own saw nothing of it'
    incident = told(said("a", cut), said("b", "record demand for the assistant"))
    assert verdict(incident, "cause").value == "record demand for the assistant"
    assert [s.text for s in told(said("a", cut)).summary][-1] == "The cause the provider gives: record demand."


def test_the_cause_that_others_tell_as_well_is_told_first() -> None:
    documents = said("a", "a long quarrel with one of its hosts about money"), said("b", "a faulty router"), said("c", "faulty routers", "outlet")  # fmt: skip
    assert verdict(told(*documents), "cause").value == "a faulty router"


def counted(name: str, *counts: tuple[int, str], qualifier: str = "exact"):
    return article(name, *(claim("peak_reports", PeakReports(n, kind), qualifier=qualifier) for n, kind in counts))


def test_a_source_that_tells_how_reports_rose_and_fell_gives_one_peak() -> None:
    series = counted("a", (32000, "simultaneous"), (74000, "simultaneous"), (11500, "unknown"))
    peak = verdict(told(series, counted("b", (65000, "simultaneous"))), "peak_reports")
    assert (peak.value, peak.low, peak.high, len(peak.consistent)) == (74000, 65000, 74000, 2)


def test_a_total_is_no_peak_and_told_only_for_want_of_one() -> None:
    total = counted("total", (41000, "cumulative"))
    peak = verdict(told(counted("a", (2000, "simultaneous")), total), "peak_reports")
    assert (peak.outcome, peak.value, peak.consistent) == (Outcome.SINGLE, 2000, (total.claims[0].id,))
    alone = verdict(told(total), "peak_reports")
    assert (alone.value, alone.rule) == (41000, "only totals")


def test_a_floor_is_told_as_one_and_is_no_end_of_a_range() -> None:
    floor, exact = counted("a", (2000, "unknown"), qualifier="at_least"), counted("b", (11500, "unknown"))
    peak = verdict(told(floor, exact), "peak_reports")
    assert (peak.value, peak.low, peak.high) == (11500, None, None)
    assert [s.text for s in told(floor).summary] == ["acme had an outage.", "User reports reached 2,000 or more."]
    assert [s.text for s in told(exact).summary][1] == "User reports reached 11,500."


def test_counts_of_different_things_stand_side_by_side_and_those_of_one_thing_differ() -> None:
    def counts(name: str, *values: str):
        return article(name, *(claim("count", value) for value in values))

    aside = verdict(told(counts("a", "40 services", "second outage"), counts("b", "over 40 services")), "count")
    assert (aside.outcome, aside.value) == (Outcome.AGREED, "40 services; second outage")
    differ = verdict(told(counts("a", "40 services", "second outage"), counts("b", "80 services")), "count")
    assert (differ.outcome, differ.value, differ.rule) == (Outcome.OPEN, None, "figures differ")
