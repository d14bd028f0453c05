"""An incident is made from its documents by rule: window, state, severity, parts, pins, and nothing of others' business."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.compose import Seed, compose
from scraper.core.judging.pins import stated
from scraper.core.model import (
    About,
    Basis,
    Component,
    Founding,
    ImpactWindow,
    Instant,
    Level,
    Link,
    Note,
    Outcome,
    Override,
    PeakReports,
    Precision,
    Provider,
    PublishedPostmortem,
    RecordKind,
    Relevance,
    Severity,
    Standing,
)
from scraper.core.placing.copies import collapse
from scraper.core.verdicts import facts as all_facts
from tests.core.factories import DAY, INCIDENT, article, at, claim, facts, record, told, verdict

ACME = Provider(
    "acme", "Acme", ("Acme Corp",), None, (Component("gadget-api", "Gadget API", ("API", "the gadget interface")),)
)
POSTS = (("14:53", "investigating"), ("15:20", "monitoring"), ("16:27", "resolved"))


def test_a_record_gives_title_window_state_and_severity():
    incident = told(record(*POSTS), providers=(ACME,))
    assert incident.title == "Acme: Elevated errors on the gadget service"
    assert (incident.state, incident.severity, incident.components) == ("resolved", Severity.MAJOR, ("Gadget",))
    assert incident.window.duration_s == 94 * 60
    assert incident.official.first_update == Instant(at("14:53"), Precision.MINUTE)
    assert incident.official.resolved == Instant(at("16:27"), Precision.MINUTE)


def test_stated_impact_outranks_the_span_of_the_posts_and_both_are_named():
    windows = (ImpactWindow("Gadget", at("14:40"), at("15:58"), Level.MAJOR),)
    incident = told(record(*POSTS, impact_windows=windows), article("x", claim("duration", 94 * 60)))
    length = verdict(incident, "duration")
    assert (length.value, length.rule, length.outcome) == (78 * 60, "stated impact", Outcome.DISPUTED)
    assert "posts span 1 h 34 min" in length.explanation
    assert incident.window.start == Instant(at("14:40"), Precision.MINUTE)
    assert incident.window.end == Instant(at("15:58"), Precision.MINUTE)
    assert incident.official.stated_start == Instant(at("14:40"), Precision.MINUTE)
    assert incident.official.first_update == Instant(at("14:53"), Precision.MINUTE)


def test_an_own_start_before_the_first_post_is_the_start_of_impact():
    incident = told(record(*POSTS, started="13:30"), article("x", claim("started", clock="14:53")))
    assert incident.window.start == Instant(at("13:30"), Precision.MINUTE)
    start = verdict(incident, "started")
    assert "when the provider first posted" in dict(start.why_not)[start.against[0]]


def test_while_a_record_is_open_no_length_is_chosen():
    incident = told(record(("14:53", "investigating")), article("x", claim("duration", 600), claim("duration", 3000)))
    length = verdict(incident, "duration")
    assert (length.outcome, length.value, length.low, length.high) == (Outcome.OPEN, None, 600, 3000)


def test_words_of_the_record_give_the_impact_unless_it_was_long_over():
    own = {"speaker": "provider", "flags": ("update:u2",)}
    stated = record(*POSTS, claims=(claim("started", clock="14:40", **own), claim("ended", clock="15:58", **own)))
    official = told(stated).official
    assert official.stated_start is not None
    assert official.stated_end is not None
    assert (official.stated_start.at, official.stated_end.at) == (at("14:40"), at("15:58"))
    slipped = {"day": "2026-04-14", **own}
    other = record(
        *POSTS, claims=(claim("started", clock="14:40", **slipped), claim("ended", clock="15:58", **slipped))
    )
    assert told(other).official.stated_start is None
    assert verdict(told(other), "started").outcome is Outcome.SINGLE


def test_a_write_up_of_the_provider_states_the_impact():
    review = article(
        "blog", claim("started", clock="14:40"), claim("ended", clock="15:58"), standing=Standing.OFFICIAL,
        relevance=Relevance.POSTMORTEM,
    )  # fmt: skip
    incident = told(record(*POSTS), review)
    assert incident.window.start == Instant(at("14:40"), Precision.MINUTE)
    assert incident.window.end == Instant(at("15:58"), Precision.MINUTE)
    assert verdict(incident, "started").supporting == (review.claims[0].id,)
    assert told(review).window.duration_s == 78 * 60


def test_an_approximate_onset_of_several_voices_counts_and_a_lone_one_gives_way():
    rough = [article(n, claim("started", clock="14:10", qualifier="about")) for n in ("a", "b")]
    exact = article("c", claim("started", clock="14:45"))
    assert verdict(told(*rough, exact), "started").value == "2026-04-15T14:10:00Z"
    assert verdict(told(rough[0], exact), "started").value == "2026-04-15T14:45:00Z"
    assert verdict(told(rough[0]), "started").value == "2026-04-15T14:10:00Z"


def test_a_later_post_of_the_record_is_no_other_acknowledgement():
    later = article("x", claim("acknowledged", clock="15:20", speaker="provider"))
    assert verdict(told(record(*POSTS), later), "acknowledged").against == ()
    wrong = article("x", claim("acknowledged", clock="13:05", speaker="provider"))
    assert verdict(told(record(*POSTS), wrong), "acknowledged").outcome is Outcome.DISPUTED


def test_a_record_does_not_dispute_itself():
    own = (
        claim("ended", clock="15:20", speaker="provider"),
        claim("ended", clock="16:27", speaker="provider"),
        claim("duration", 600, speaker="provider"),
    )
    incident = told(record(*POSTS, claims=own))
    assert verdict(incident, "ended").against == ()
    assert verdict(incident, "duration").against == ()


def test_an_open_record_is_ongoing_whatever_the_press_says():
    incident = told(record(("14:53", "investigating")), article("x", claim("ended", clock="16:00")))
    assert (incident.state, incident.window.end, incident.window.duration_s) == ("ongoing", None, None)
    assert verdict(incident, "ended").outcome is Outcome.OPEN


@pytest.mark.parametrize(
    ("claims", "state"),
    [
        ((claim("started", clock="14:00"),), "unknown"),
        ((claim("started", clock="14:00"), claim("ended", "not over yet", qualifier="denies")), "unknown"),
        ((claim("started", clock="14:00"), claim("ended", "is back up")), "resolved"),
        ((claim("started", clock="14:00"), claim("ended", clock="15:00")), "resolved"),
        ((claim("started", clock="14:00"), claim("ended", clock="15:00", flags=("partial",))), "resolved"),
    ],
)
def test_without_a_record_only_an_end_told_resolves(claims, state):
    incident = told(article("x", *claims))
    assert (incident.state, incident.severity) == (state, Severity.UNKNOWN)


def test_the_press_alone_gives_the_earliest_explicit_onset():
    incident = told(
        article("a", claim("started", clock="14:10")),
        article("b", claim("started", clock="14:12")),
        article("c", claim("started", clock="14:45")),
        article("d", claim("started", clock="02:00")),
    )
    start = verdict(incident, "started")
    assert (start.value, start.rule) == ("2026-04-15T14:10:00Z", "earliest onset")
    assert len(start.supporting) == 2


def test_onset_and_a_quoted_first_post_are_two_facts_and_the_window_opens_with_the_post():
    incident = told(
        article("a", claim("started", clock="14:40"), claim("acknowledged", clock="14:53", speaker="provider"))
    )
    start = verdict(incident, "started")
    assert (start.value, start.outcome, len(start.against)) == ("2026-04-15T14:53:00Z", Outcome.DISPUTED, 1)
    assert (start.low, start.high) == ("2026-04-15T14:40:00Z", "2026-04-15T14:53:00Z")
    assert verdict(incident, "acknowledged").value == "2026-04-15T14:53:00Z"
    assert incident.window.start == Instant(at("14:53"), Precision.MINUTE)
    assert incident.official.acknowledged == Instant(at("14:53"), Precision.MINUTE)
    texts = [s.text for s in incident.summary]
    assert texts[0] == "On 15 April 2026 acme had an outage from 14:53 UTC; when it ended is not known."
    assert texts[1] == "First reports date from 14:40 UTC; the provider first posted at 14:53 UTC."


@pytest.mark.parametrize(
    ("clock", "lengths", "text"),
    [
        (
            "14:40",
            (2400, 2400),
            "On 15 April 2026 acme had an outage from 14:40 UTC; accounts agree that it lasted 40 min.",
        ),
        ("14:40", (2400,), "On 15 April 2026 acme had an outage from 14:40 UTC; the press says that it lasted 40 min."),
        (
            None,
            (2400,),
            "acme had an outage on 15 April 2026; the press says that it lasted 40 min, and no source gives a clock time for its start.",
        ),
        ("14:40", (), "On 15 April 2026 acme had an outage from 14:40 UTC; when it ended is not known."),
    ],
)
def test_a_length_without_an_end_is_told_as_the_word_of_those_who_give_it(clock, lengths, text):
    began = claim("started", clock=clock) if clock else claim("started", precision=Precision.DAY)
    documents = [article(f"n{n}", began, claim("duration", seconds)) for n, seconds in enumerate(lengths)]
    incident = told(*(documents or [article("n", began)]))
    assert incident.summary[0].text == text
    kinds = {c.kind for d in documents for c in d.claims if c.id in incident.summary[0].evidence}
    assert kinds == ({"started", "duration"} if lengths else set())


def test_lengths_that_differ_are_not_told_as_one():
    began = claim("started", clock="14:40")
    incident = told(*(article(f"n{n}", began, claim("duration", s)) for n, s in enumerate((2400, 9000))))
    assert incident.summary[0].text.endswith("when it ended is not known.")


def test_an_onset_told_by_an_account_that_gives_the_first_one_too_is_a_later_wave():
    two = claim("started", clock="14:53"), claim("started", clock="15:40"), claim("ended", clock="17:42")
    incident = told(article("a", *two), article("b", *two), article("c", claim("started", clock="14:53")))
    start = verdict(incident, "started")
    assert (start.outcome, len(start.consistent)) == (Outcome.AGREED, 2)
    assert [w.start for w in incident.waves] == [at("14:53"), at("15:40")]
    assert "in two waves" in incident.title
    alone = told(article("a", *two))
    assert len(alone.waves) == 1


def test_the_end_taken_for_the_start_is_explained_and_outside_the_range():
    said = claim("started", clock="14:53"), claim("ended", clock="17:42")
    incident = told(article("a", *said), article("b", *said), article("c", claim("started", clock="17:42")))
    start = verdict(incident, "started")
    assert (start.outcome, start.low) == (Outcome.DISPUTED, None)
    assert "is the end by more accounts" in dict(start.why_not)[start.against[0]]


def test_somebodys_morning_fits_a_clock_time_of_that_day():
    documents = (
        article("a", claim("started", clock="14:40")),
        article("b", claim("started", "Wednesday morning", "06:00", precision=Precision.PART_OF_DAY)),
    )
    start = verdict(told(*documents), "started")
    assert (start.outcome, len(start.consistent)) == (Outcome.SINGLE, 1)


def test_only_a_day_known_stays_a_day():
    incident = told(article("a", claim("started", precision=Precision.DAY)), id=f"{DAY}-acme")
    assert incident.window.start == Instant(at("00:00"), Precision.DAY)
    assert incident.window.duration_s is None
    assert incident.title == "acme outage, 15 April 2026; length not known"
    assert told(article("a"), id=f"{DAY}-acme").window.start == Instant(at("00:00"), Precision.DAY)


def test_two_voices_agree_and_a_copy_is_no_second_voice():
    one, other = article("one", claim("ended", clock="16:00")), article("two", claim("ended", clock="16:02"))
    assert verdict(told(one, other), "ended").outcome is Outcome.AGREED
    copied = told(one, other, copies={other.id: one.id})
    ended = verdict(copied, "ended")
    assert ended.outcome is Outcome.SINGLE
    assert len(ended.supporting) == 2
    assert [len(e.evidence) for e in copied.timeline] == [1, 1]


def test_one_publisher_is_one_voice():
    a, b = (article(n, claim("ended", clock="16:00"), publisher="The Daily") for n in ("one", "two"))
    assert verdict(told(a, b), "ended").outcome is Outcome.SINGLE


def test_a_mention_speaks_only_of_the_incident_it_names():
    mine, other = About("acme", DAY), About("acme", "2026-03-02")
    roundup = article(
        "roundup",
        claim("error_code", "500", about=mine),
        claim("error_code", "529", about=other),
        claim("error_code", "401"),
        claim("error_code", "403", about=About("zeta", DAY)),
        claim("error_code", "404", about=About("acme")),
    )
    incident = told(record(*POSTS), roundup, mentions=[roundup.id])
    assert verdict(incident, "error_code").value == "500"


def test_a_primary_document_keeps_claims_on_other_incidents_out():
    incident = told(
        record(*POSTS), article("x", claim("cause", "overload", about=About("acme", "2026-03-02"), speaker="provider"))
    )
    assert "cause" not in facts(incident)


def test_causes_of_the_provider_count_and_guesses_do_not():
    guess = article("a", claim("cause", "a login service"), claim("cause", "a cloud host"))
    incident = told(record(*POSTS), guess, article("b", claim("cause", "none given", qualifier="denies")))
    cause = verdict(incident, "cause")
    assert (cause.outcome, cause.value, len(cause.against), len(cause.consistent)) == (Outcome.UNSUPPORTED, None, 2, 1)
    said = article("c", claim("cause", "a bad configuration change", speaker="provider"))
    assert (
        verdict(told(article("k", claim("cause", "known", speaker="provider"))), "cause").outcome is Outcome.UNSUPPORTED
    )
    cause = verdict(told(record(*POSTS), guess, said), "cause")
    assert (cause.outcome, cause.value) == (Outcome.SINGLE, "a bad configuration change")
    echo = article("d", claim("cause", "change of configuration, bad", speaker="provider"))
    assert verdict(told(said, echo), "cause").outcome is Outcome.AGREED
    clash = article("e", claim("cause", "expired certificates", speaker="provider"))
    assert verdict(told(said, echo, clash), "cause").outcome is Outcome.DISPUTED


@pytest.mark.parametrize(
    ("counts", "outcome", "value", "span"),
    [
        ((5000,), Outcome.SINGLE, 5000, (None, None)),
        ((5000, 5000), Outcome.AGREED, 5000, (None, None)),
        ((5000, 5900), Outcome.AGREED, 5900, (5000, 5900)),
        ((5000, 6100), Outcome.OPEN, None, (5000, 6100)),
        ((900, 1000, 4000), Outcome.OPEN, None, (900, 4000)),
    ],
)
def test_counts_a_fifth_apart_are_open(counts, outcome, value, span):
    documents = [article(f"n{n}", claim("peak_reports", PeakReports(c))) for n, c in enumerate(counts)]
    peak = verdict(told(*documents), "peak_reports")
    assert (peak.outcome, peak.value, (peak.low, peak.high)) == (outcome, value, span)


def test_a_denied_outage_is_denied_until_the_provider_itself_tells_of_it():
    reported = article(
        "a", claim("started", clock="14:00"), claim("denial", "our network works normally", speaker="provider")
    )
    incident = told(reported)
    assert incident.denied
    assert verdict(incident, "denial").outcome is Outcome.DENIED
    assert verdict(incident, "started").outcome is Outcome.DENIED
    assert incident.title.startswith("Reported, not confirmed: ")
    backed = told(reported, record(*POSTS))
    assert not backed.denied
    assert verdict(backed, "denial").outcome is Outcome.DISPUTED
    assert not told(article("a", claim("started", clock="14:00"), claim("denial", "nothing wrong"))).denied


def test_parts_go_by_one_name_and_those_taken_off_stay():
    incident = told(
        article("a", claim("component", "API")), article("b", claim("component", "the gadget interface")),
        article("c", claim("component", "Mail"), claim("component", "Chat", qualifier="denies")), providers=(ACME,),
    )  # fmt: skip
    assert incident.components == ("Gadget API", "Mail")
    assert verdict(incident, "component").outcome is Outcome.AGREED


def test_a_part_said_to_work_that_the_provider_lists_is_disputed():
    incident = told(record(*POSTS), article("a", claim("component", "Gadget", qualifier="denies")))
    assert verdict(incident, "component").outcome is Outcome.DISPUTED
    assert incident.components == ("Gadget",)


def test_several_records_span_all_of_them():
    late = record(
        ("15:10", "investigating"),
        ("18:00", "resolved"),
        name="two",
        impact=Severity.CRITICAL,
        title="Gadget down in the north",
    )
    incident = told(record(*POSTS), late)
    assert (incident.window.start, incident.window.end) == (
        Instant(at("14:53"), Precision.MINUTE),
        Instant(at("18:00"), Precision.MINUTE),
    )
    assert incident.severity is Severity.CRITICAL
    assert incident.title == "acme: Gadget down in the north"
    assert told(record(*POSTS), record(("15:10", "investigating"), name="two")).state == "ongoing"


def test_a_reopened_record_has_two_waves():
    posts = (("14:53", "investigating"), ("15:03", "resolved"), ("15:40", "investigating"), ("17:42", "resolved"))
    incident = told(record(*posts))
    assert [(w.start, w.end) for w in incident.waves] == [(at("14:53"), at("15:03")), (at("15:40"), at("17:42"))]
    assert [e.wave for e in incident.timeline] == [1, 1, 2, 2]
    closing = told(record(*posts), article("a", claim("ended", clock="15:03")))
    assert verdict(closing, "ended").against == ()


def test_a_later_wave_told_by_the_press_is_a_wave_and_no_dispute():
    incident = told(
        article("a", claim("started", clock="14:50"), claim("ended", clock="15:03", flags=("fix",)), claim("ended", clock="17:42")),
        article("b", claim("started", clock="15:40", flags=("wave",)), claim("started", clock="14:50")),
        article("c", claim("started", clock="15:31", flags=("wave",))), article("d", claim("started", clock="15:40", flags=("wave",))),
    )  # fmt: skip
    assert [(w.start, w.end) for w in incident.waves] == [(at("14:50"), at("15:03")), (at("15:40"), at("17:42"))]
    assert verdict(incident, "started").outcome is Outcome.AGREED


def test_maintenance_is_no_incident():
    incident = told(
        record(("14:53", "in_progress"), ("15:53", "completed"), kind=RecordKind.MAINTENANCE, resolved_at=at("15:53"))
    )
    assert incident.kind is RecordKind.MAINTENANCE
    assert all("outage" not in s.text for s in incident.summary)


def test_a_write_up_is_published_with_its_lag_and_a_promise_is_one():
    out = PublishedPostmortem(at("16:27", "2026-04-18"), "https://acme.example/review", "We explain.")
    state = told(record(*POSTS, postmortem=out)).postmortem
    assert (state.status, state.url, state.lag_s) == ("published", "https://acme.example/review", 3 * 86400)
    promise = claim("postmortem", "will publish a review", speaker="provider")
    assert told(record(*POSTS), article("a", promise)).postmortem.status == "promised"
    assert told(record(*POSTS), article("a", claim("postmortem", "a review is expected"))).postmortem.status == "none"
    review = article(
        "blog", relevance=Relevance.POSTMORTEM, standing=Standing.OFFICIAL, published=at("14:00", "2026-04-20")
    )
    assert told(record(*POSTS), review).postmortem.published_at == at("14:00", "2026-04-20")


def test_overrides_pin_retitle_and_withdraw_with_their_reason():
    overrides = (
        Override(
            INCIDENT, "pin", "the page was wrong by an hour", "someone", fact="started", value="2026-04-15T13:53:00Z"
        ),
        Override(INCIDENT, "retitle", "clearer", "someone", title="Gadgets gone"),
        Override(INCIDENT, "withdraw", "a drill", "someone", at=Instant(at("20:00"))),
        Override("2026-01-01-zeta", "retitle", "another's", "someone", title="Not this one"),
    )
    incident = told(record(*POSTS), overrides=overrides)
    start = verdict(incident, "started")
    assert (start.value, start.rule) == ("2026-04-15T13:53:00Z", "pinned by override: the page was wrong by an hour")
    assert incident.window.start == Instant(at("13:53"), Precision.MINUTE)
    assert incident.title == "Gadgets gone"
    assert incident.withdrawn is not None
    assert (incident.withdrawn.at, incident.withdrawn.reason) == (at("20:00"), "a drill")


def test_a_pinned_end_closes_an_open_record_and_pinned_parts_are_the_parts():
    pins = (
        Override(INCIDENT, "pin", "closed by mail", "someone", fact="ended", value="2026-04-15T18:00:00Z"),
        Override(INCIDENT, "pin", "read off a screenshot", "someone", fact="component", value="API; Mail"),
    )
    incident = told(record(("14:53", "investigating")), overrides=pins, providers=(ACME,))
    assert (incident.state, incident.window.duration_s) == ("resolved", 11220)
    assert incident.components == ("Gadget API", "Mail")


PIN = ("a phone call", "someone")


@pytest.mark.parametrize(
    ("fact", "value", "text"),
    [
        (
            "started",
            "2026-04-15T13:53:00Z",
            "On 15 April 2026 acme had an outage of Gadget from 13:53 to 17:42 UTC, 3 h 49 min.",
        ),
        (
            "ended",
            "2026-04-15T18:00:00Z",
            "On 15 April 2026 acme had an outage of Gadget from 14:53 to 18:00 UTC, 3 h 7 min.",
        ),
        ("cause", "a printer driver update", "The cause, as a reviewed correction gives it: a printer driver update."),
        ("peak_reports", "4200", "User reports reached 4,200."),
    ],
)
def test_a_pinned_fact_is_told_and_rests_on_the_statement_of_its_correction(fact, value, text):
    pin = Override(INCIDENT, "pin", *PIN, fact=fact, value=value)
    claims = [claim("component", "Gadget"), claim("started", clock="14:53"), claim("ended", clock="17:42")]
    pages = record(("14:53", "investigating"), ("17:42", "resolved"), claims=claims)
    press = article("a", claim("peak_reports", PeakReports(900)))
    incident = told(pages, press, overrides=(pin,))
    (sentence,) = [s for s in incident.summary if s.text == text]
    (statement,) = stated((pin,), INCIDENT)
    assert set(sentence.evidence) - {c.id for c in (*pages.claims, *press.claims)} == {statement.id}


def test_claims_are_laid_beside_the_time_that_a_correction_fixes():
    pin = Override(INCIDENT, "pin", "a phone call", "", fact="started", value="2026-04-15T14:05:00Z")
    post = article("a", claim("acknowledged", clock="14:21", speaker="provider"))
    early, late = article("b", claim("started", clock="14:05")), article("c", claim("started", clock="14:21"))
    start = verdict(told(post, early, late, overrides=(pin,)), "started")
    assert (start.value, start.supporting, start.against) == (
        "2026-04-15T14:05:00Z", (early.claims[0].id,), (late.claims[0].id,),
    )  # fmt: skip
    assert "after 14:05 UTC" in dict(start.why_not)[late.claims[0].id]
    assert start.explanation == "Fixed by a reviewed correction."


def test_a_pinned_day_is_told_as_a_day():
    pin = Override(INCIDENT, "pin", *PIN, fact="started", value="2026-04-14")
    incident = told(article("a", claim("started", clock="14:00")), overrides=(pin,))
    assert [s.text for s in incident.summary] == [
        "acme had an outage on 14 April 2026; no source gives a clock time for its start."
    ]


def test_the_statement_of_a_correction_is_its_own_and_the_last_one_counts():
    pins = tuple(Override("2026-01-01-old", "pin", *PIN, fact="component", value=v) for v in ("API", "Web; Mail"))
    assert [(c.value, c.quote, c.flags, c.document) for c in stated(pins, INCIDENT)] == [
        (name, name, ("pinned",), f"override:{INCIDENT}") for name in ("Web", "Mail")
    ]


def test_a_founding_note_gives_window_and_parts():
    founding = Founding(
        "acme", Instant(at("10:00"), Precision.MINUTE), Instant(at("12:30"), Precision.MINUTE), ("API",)
    )
    note = Note(
        INCIDENT, "context", ("https://acme.example",), "notes/x.md", founds=founding, causes=("deployment", "capacity")
    )
    incident = compose(Seed(INCIDENT, (), founded_by="note", founding=founding), (), notes=(note,), providers=(ACME,))
    assert (incident.state, incident.window.duration_s, incident.components) == ("resolved", 9000, ("Gadget API",))
    assert incident.causes == ("capacity", "deployment")
    assert incident.title == "Acme outage: Gadget API, 15 April 2026"
    assert incident.providers == ("acme",)


def test_a_quoted_length_closes_a_window_whose_end_nobody_gives():
    own = {"speaker": "provider"}
    incident = told(article("a", claim("started", clock="14:00"), claim("duration", 1200, **own)))
    assert incident.window.end == Instant(at("14:20"), Precision.MINUTE, Basis.CONVERTED)
    assert incident.window.duration_s == 1200
    guessed = told(article("a", claim("started", clock="14:00"), claim("duration", 1200)))
    assert (guessed.window.end, guessed.window.duration_s) == (None, None)


def test_a_coarse_end_never_closes_the_window_before_it_opens():
    incident = told(article("a", claim("started", clock="14:00"), claim("ended", precision=Precision.DAY)))
    assert (incident.state, incident.window.end, incident.window.duration_s) == ("resolved", None, None)


def test_every_kind_of_claim_has_a_fact():
    assert {f.FACT for f in all_facts()} == set(KINDS)


def test_links_and_placements_come_through_in_one_order():
    links = (Link("similar", "2026-04-01-acme"), Link("caused_by", "2026-04-15-zeta"))
    seed = Seed(INCIDENT, (), links, "note", Founding("acme", Instant(at("10:00"))))
    assert compose(seed, ()).links == (links[1], links[0])


def test_no_article_headline_is_ever_the_title():
    assert "headline" not in told(article("a", claim("started", clock="14:00"))).title


def test_the_earliest_of_alike_articles_is_the_original_and_a_template_filled_twice_is_none():
    sketch = tuple(range(64))
    first = article("first", sketch=sketch, published=at("10:00"))
    later = article("later", sketch=(*sketch[:60], 1, 2, 3, 4), published=at("12:00"))
    undated = article("undated", sketch=sketch)
    apart = article("apart", sketch=sketch, published=at("11:00"), days=("2026-04-14",))
    other = article("other", sketch=tuple(range(100, 164)), published=at("09:00"))
    assert collapse((undated, later, apart, other, first)) == {later.id: first.id, undated.id: first.id}


KINDS = ("started", "acknowledged", "ended", "duration", "component", "symptom", "error_code", "cause", "peak_reports", "count", "availability", "postmortem", "denial", "workaround")  # fmt: skip


@st.composite
def claims(draw):
    kind = draw(st.sampled_from(KINDS))
    options = {
        "qualifier": draw(st.sampled_from(("exact", "about", "at_least", "denies"))),
        "speaker": draw(st.sampled_from(("provider", "outlet", "crowd", "user"))),
        "flags": draw(st.sampled_from(((), ("wave",), ("partial",), ("impossible_pair",), ("fix",)))),
    }
    if kind in ("started", "acknowledged", "ended"):
        precision = draw(
            st.sampled_from((*[Precision.MINUTE] * 5, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY))
        )
        clock = draw(st.sampled_from(("02:53", "13:00", "14:40", "14:53", "15:31", "16:01", "17:42", "20:01", None)))
        clock = "00:00" if precision is Precision.DAY else clock
        return claim(
            kind,
            "as written",
            clock,
            precision=precision,
            day=draw(st.sampled_from((DAY, DAY, "2026-04-16"))),
            **options,
        )
    if kind == "duration":
        return claim(kind, draw(st.sampled_from((1200, 4680, 5640, 10140, 86400))), **options)
    if kind == "peak_reports":
        count = PeakReports(draw(st.sampled_from((900, 1000, 7000))), draw(st.sampled_from(("unknown", "regional"))))
        return claim(kind, count, draw(st.sampled_from((None, "15:02"))), **options)
    return claim(
        kind, draw(st.sampled_from(("Gadget", "API", "503", "99.5 %", "a bad change", "will publish"))), **options
    )


@st.composite
def documents(draw):
    made = [article(f"n{n}", *draw(st.lists(claims(), max_size=5)), published=draw(st.sampled_from((None, at("15:00"), at("20:00"))))) for n in range(draw(st.integers(1, 4)))]  # fmt: skip
    if draw(st.booleans()):
        made.append(
            record(*draw(st.sampled_from((POSTS, POSTS[:1], POSTS[:2]))), claims=draw(st.lists(claims(), max_size=3)))
        )
    return made


@settings(max_examples=200, deadline=None)
@given(documents(), st.randoms(use_true_random=False))
def test_order_never_matters_and_no_claim_is_ever_dropped(made, random):
    incident = told(*made, providers=(ACME,))
    shuffled = list(made)
    random.shuffle(shuffled)
    assert replace(told(*shuffled, providers=(ACME,)), placements=()) == replace(incident, placements=())
    every = {c.id: c for d in made for c in d.claims}
    for judged in incident.verdicts:
        sides = [*judged.supporting, *judged.against, *judged.consistent]
        assert len(sides) == len(set(sides))
        assert {i for i, c in every.items() if c.kind == judged.fact} <= set(sides)
        assert set(sides) <= set(every)
        assert all(reason for _, reason in judged.why_not)
        assert set(judged.against) <= {i for i, _ in judged.why_not}
        assert judged.explanation
        if judged.outcome in (Outcome.OPEN, Outcome.UNSUPPORTED):
            assert judged.value is None
    assert {c.kind for c in every.values()} - {"state"} <= facts(incident)
    for sentence in incident.summary:
        assert sentence.evidence
        assert set(sentence.evidence) <= set(every)
    for event in incident.timeline:
        assert set(event.evidence) <= set(every)
    assert len(incident.summary) <= 5
    assert incident.title
