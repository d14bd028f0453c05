"""What a reader in a hurry needs: several incidents at once, what came before, who decided what and when, plain words."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import factories
import pytest
from msgspec import structs

from scraper.core.model import (
    Archive,
    Claim,
    DocumentRole,
    Dossier,
    Instant,
    Lane,
    Outcome,
    Placement,
    PostmortemState,
    Precision,
    Severity,
    TimelineEvent,
    Verdict,
    Window,
)
from scraper.publish import wording
from scraper.publish.charts.strip import strip
from scraper.publish.edition import Edition
from scraper.publish.feeds import incidents as incidents_feed
from scraper.publish.head import head
from scraper.publish.page import Page
from scraper.publish.pages import (
    changes,
    home,
    incident,
    postmortems,
    provider,
    provider_month,
    providers,
    reports,
    stats,
)
from scraper.publish.parts.claims import flag_words
from scraper.publish.parts.evidence import Evidence
from scraper.publish.parts.similar import similar
from scraper.publish.states import provider_state

FULL = factories.two_waves()
NOW = factories.NOW


def page_of(kind, edition: Edition, path: str) -> Page:
    return next(plan for plan in kind.pages(edition) if plan.path == path).make()


def open_now(identity: str, severity: Severity, **more: object) -> Dossier:
    return factories.brief(identity, clock=f"{identity[-4:-2]}:{identity[-2:]}", minutes=None, severity=severity, **{"state": "ongoing", **more})  # fmt: skip


TWO = (
    open_now("2026-04-28-nimbus-1000", Severity.MINOR, components=("api",)),
    open_now("2026-04-28-nimbus-1100", Severity.CRITICAL, components=("chat",)),
)


def test_the_front_page_counts_all_that_is_open_and_heads_with_the_gravest() -> None:
    record = Archive((*TWO, open_now("2026-04-27-quarry-0900", Severity.MAJOR, providers=("quarry",))))
    lead = home.view_of(factories.edition(record, factories.report())).lead
    assert lead.title == "Three incidents are open: Nimbus and Quarry Cloud"
    assert lead.kick == ("1 critical", "1 major", "1 minor")
    assert [(one.mark.word, one.words) for one in lead.more] == [
        ("Critical", "since 11:00 UTC"), ("Major", "since 27 April, 09:00 UTC"), ("Minor", "since 10:00 UTC"),
    ]  # fmt: skip
    assert lead.more[0].since == "2026-04-28T11:00:00Z"


def test_a_provider_lists_all_it_has_open_and_marks_each_component_by_its_own() -> None:
    view = page_of(provider, factories.edition(Archive(TWO), factories.report()), "providers/nimbus/").view
    assert [one.mark.word for one in view.open] == ["Critical", "Minor"]
    marks = {part.name: part.mark.word for part in view.parts}
    assert (marks["Nimbus Chat"], marks["Nimbus API"]) == ("Down", "Minor incident")


def in_the_news(identity: str, told: datetime, provider: str = "nimbus", **more: object) -> Dossier:
    """An incident that one article alone tells of."""
    paper = factories.article("n1", "The Gauge", "the-gauge", "It is down", published=Instant(told))
    placed = (Placement("n1", DocumentRole.PRIMARY, 1.0),)
    found = open_now(
        identity, Severity.UNKNOWN, provider=provider, **{"state": "unknown", "placements": placed, **more}
    )
    return replace(found, documents=(paper,))


def test_a_page_that_falls_silent_in_an_incident_is_not_calm() -> None:
    silent = factories.report(failed=("nimbus-status",))
    edition = factories.edition(Archive((open_now("2026-04-28-nimbus-1000", Severity.MAJOR),)), silent)
    lead = home.view_of(edition).lead
    assert lead.title == "Unknown now: Nimbus, with an incident open when last read"
    assert [(one.mark.word, one.words, one.since) for one in lead.held] == [("Major", "since 10:00 UTC", "")]


def test_what_articles_alone_tell_of_today_is_neither_silence_nor_nothing_known() -> None:
    record = Archive((in_the_news("2026-04-28-nimbus-1600", NOW - timedelta(hours=2)),))
    edition = factories.edition(record, factories.report())
    lead = home.view_of(edition).lead
    assert lead.title == "An outage is in the news, end not known: Nimbus"
    assert [(one.words, one.since) for one in lead.told] == [("since 16:00 UTC", "")]
    state = provider_state(edition, "nimbus")
    assert (state.state, state.note) == (
        "unknown", "Articles tell of an outage since 16:00 UTC, end not known; its status page names none",
    )  # fmt: skip
    down = home.view_of(factories.edition(Archive((*record.dossiers, *TWO)), factories.report())).lead
    assert (len(down.more), len(down.told)) == (2, 1)


@pytest.mark.parametrize(
    ("identity", "hours", "more"),
    [
        ("2026-04-27-nimbus-1600", 2, {}),
        ("2026-04-28-nimbus-0100", 13, {}),
        ("2026-04-28-nimbus-1600", 2, {"verdicts": (Verdict("duration", Outcome.SINGLE, 3600, "one account", ""),)}),
        ("2026-04-28-nimbus-1600", 2, {"window": Window(Instant(NOW - timedelta(hours=3)), Instant(NOW), 10800)}),
    ],
)
def test_news_that_is_old_or_tells_the_end_leaves_a_calm_page(
    identity: str, hours: int, more: dict[str, object]
) -> None:
    record = Archive((in_the_news(identity, NOW - timedelta(hours=hours), **more),))
    lead = home.view_of(factories.edition(record, factories.report())).lead
    assert (lead.title, lead.told) == ("Nothing we watch is known to be down", ())


def test_an_article_on_another_incident_gives_this_one_no_first_report_and_no_way_around() -> None:
    placements = tuple(replace(one, role=DocumentRole.MENTION) if one.document in ("a1", "a2", "a3") else one for one in FULL.incident.placements)  # fmt: skip
    aside = replace(FULL, incident=replace(FULL.incident, placements=placements))
    rows = {row.term: row.value for row in incident.view_of(factories.edition(Archive((aside,))), aside).answer}
    assert (rows["First reports"], rows["Still working, or try"]) == ("Not known", "Not known")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, "No source gives a start or an end"),
        (Instant(NOW), None, "No source gives its end"),
        (Instant(NOW, Precision.DAY), Instant(NOW), "Its start is not known to the hour"),
    ],
)
def test_a_length_that_is_not_known_says_what_is_missing(
    start: Instant | None, end: Instant | None, words: str
) -> None:
    unmeasured = replace(FULL, incident=replace(FULL.incident, window=Window(start, end, None), waves=()))
    rows = {row.term: row for row in incident.view_of(factories.edition(Archive((unmeasured,))), unmeasured).answer}
    assert (rows["How long"].value, rows["How long"].note) == ("Not known", words)


def test_words_of_another_are_told_as_his() -> None:
    assert wording.as_its_own("a fault at our partner") == "“a fault at our partner”"
    assert wording.as_its_own("a fault in us-east-1, in the US") == "a fault in us-east-1, in the US"
    assert wording.without_lone_mark("“There is no outage") == "There is no outage"
    assert wording.without_lone_mark("the “big” one") == "the “big” one"


def test_many_counts_in_a_row_are_folded_and_a_wave_or_the_provider_ends_the_row() -> None:
    def line(minute: int, lane: Lane = "crowd", wave: int | None = None) -> TimelineEvent:
        at = factories.at("15:00") + timedelta(minutes=minute)
        return TimelineEvent(at, Precision.MINUTE, lane, f"{minute} reports", ("a1",), wave=wave)

    told = (*(line(n) for n in range(12)), line(20, "official"), *(line(n) for n in range(21, 29)), line(40, wave=2))
    dossier = replace(FULL, incident=replace(FULL.incident, timeline=told))
    view = incident.view_of(factories.edition(Archive((dossier,))), dossier)
    assert [(one.words, len(one.entries)) for one in view.stretches] == [
        ("", 4), ("8 more from the crowd, 15:04 to 15:11", 8), ("", 1), ("", 8), ("", 1),
    ]  # fmt: skip
    assert sum(len(one.entries) for one in view.stretches) == len(view.timeline)


def test_first_reports_stand_on_the_strip_where_it_has_room() -> None:
    early = factories.article(
        "e1", "Early Post", "early", "Down", factories.claim("e1", "started", "13:58", clock="13:58")
    )
    record = factories.brief("2026-04-15-nimbus-1453", clock="14:53", minutes=169)
    dossier = replace(record, documents=(*record.documents, early))
    drawn = strip(Evidence(factories.edition(Archive((dossier,))), dossier, factories.DAY))
    assert drawn is not None
    assert "more off this axis" not in drawn.drawing
    aside = Placement("e1", DocumentRole.MENTION, 1.0)
    named = replace(dossier, incident=replace(dossier.incident, placements=(*dossier.incident.placements, aside)))
    drawn = strip(Evidence(factories.edition(Archive((named,))), named, factories.DAY))
    assert drawn is None or "Press: start" not in drawn.drawing


def test_the_timeline_names_who_gives_a_time() -> None:
    told = (
        TimelineEvent(factories.at("15:50"), Precision.MINUTE, "press", "Start as the press gives it (not used)", ("a1:started:14:53", "a3:started:15:40")),
        TimelineEvent(factories.at("15:51"), Precision.MINUTE, "official", "End of impact, quoted from the provider", ("a1:ended:17:42",), quoted=True),
    )  # fmt: skip
    dossier = replace(FULL, incident=replace(FULL.incident, timeline=told))
    lines = [one.text for one in incident.view_of(factories.edition(Archive((dossier,))), dossier).timeline]
    assert lines == ["Start as The Gauge and Made-up Mail give it (not used)", "End of impact, quoted from the provider by The Gauge"]  # fmt: skip


def test_providers_of_which_no_page_is_read_stand_apart() -> None:
    view = page_of(providers, factories.edition(run=factories.report()), "providers/").view
    watched, unread = {one.name for one in view.lines}, {one.name for one in view.unread}
    assert "Nimbus" in watched
    assert not watched & unread
    assert watched | unread == {one.name for one in factories.PROVIDERS}


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 4, 28, 17, 34, tzinfo=UTC), "17:34 UTC"),
        (datetime(2026, 3, 2, 5, 56, tzinfo=UTC), "2 March, 05:56 UTC"),
        (datetime(2025, 3, 2, 5, 56, tzinfo=UTC), "2 March 2025, 05:56 UTC"),
    ],
)
def test_a_time_is_said_as_short_as_its_day_allows(at: datetime, words: str) -> None:
    assert wording.near(Instant(at), NOW) == words
    assert wording.near(Instant(at, Precision.DAY), NOW) == wording.day(at)


@pytest.mark.parametrize(
    ("seconds", "words"), [(89, "1 min"), (90, "2 min"), (3599, "1 h"), (86_370, "1 d"), (91_800, "1 d 2 h"), (91_799, "1 d 2 h"), (91_769, "1 d 1 h")]
)  # fmt: skip
def test_lengths_are_rounded_as_the_summaries_round_them(seconds: int, words: str) -> None:
    assert wording.length(seconds) == words


def test_earlier_incidents_that_share_a_cause_or_most_parts_are_named_with_the_reason() -> None:
    record = Archive((
        factories.brief("2026-04-01-nimbus-0900", components=("chat", "api"), title="Both parts"),
        factories.brief("2026-04-02-nimbus-0900", components=("files",), title="Another part"),
        factories.brief("2026-04-03-nimbus-0900", causes=("capacity",), title="The cause"),
        factories.brief("2026-04-04-nimbus-0900", components=("chat", "api"), causes=("capacity",), title="Now"),
        factories.brief("2026-04-05-nimbus-0900", components=("chat", "api"), title="Later"),
        factories.brief("2026-04-03-quarry-0900", "quarry", components=("chat", "api"), title="Somebody else"),
    ))  # fmt: skip
    found = similar(factories.edition(record))["2026-04-04-nimbus-0900"]
    assert [(one.title, one.day) for one in found] == [("The cause", "3 April 2026"), ("Both parts", "1 April 2026")]
    assert found[0].reason.startswith("same cause: ")
    assert found[1].reason == "same parts: Nimbus API and Nimbus Chat"


def test_the_same_words_of_the_same_time_are_one_line_with_both_proofs() -> None:
    twice = tuple(
        TimelineEvent(factories.at("15:50"), Precision.MINUTE, "press", "Errors go on.", (one,), wave=2)
        for one in ("a1:started:14:53", "a3:started:15:40")
    )
    dossier = replace(FULL, incident=replace(FULL.incident, timeline=(*FULL.incident.timeline, *twice)))
    lines = [one for one in incident.view_of(factories.edition(Archive((dossier,))), dossier).timeline if one.text == "Errors go on."]  # fmt: skip
    assert [one.cite.label for one in lines] == ["2 sources"]


def test_marks_of_the_reading_are_words() -> None:
    assert flag_words("field") == flag_words("update:r1-x") == ""
    assert flag_words("inferred_year") == "year not written"
    assert flag_words("out_of_nowhere") == "out of nowhere"


def test_a_fact_that_is_known_by_the_evening_only_is_no_clock_time() -> None:
    told = Claim(
        "c1", "ended", "a1", None, "this evening", 0, 12, at=factories.at("18:00"), precision=Precision.PART_OF_DAY,
        flags=("no_zone",),
    )  # fmt: skip
    verdict = Verdict(
        "ended", Outcome.SINGLE, "2026-04-15T18:00:00Z", "finest", "The finest time given.", supporting=("c1",)
    )
    documents = tuple(replace(one, claims=(*one.claims, told)) if one.id == "a1" else one for one in FULL.documents)
    others = tuple(one for one in FULL.incident.verdicts if one.fact != "ended")
    dossier = replace(FULL, documents=documents, incident=replace(FULL.incident, verdicts=(*others, verdict)))
    view = incident.view_of(factories.edition(Archive((dossier,))), dossier)
    assert next(one.value for one in view.settled if one.name == "End") == "evening"


def test_decisions_bear_their_day_their_reason_and_who_gave_it() -> None:
    dated = replace(FULL, overrides=(replace(FULL.overrides[0], at=Instant(datetime(2026, 4, 20, tzinfo=UTC), Precision.DAY)),))  # fmt: skip
    edition = factories.edition(Archive((dated, *(one for one in factories.archive().dossiers if one.incident.id != FULL.incident.id))))  # fmt: skip
    found = page_of(changes, edition, "changes/").view.corrections
    told = {(one.day, one.iso, one.what): one.reason for one in found}
    assert told["20 April 2026", "2026-04-20", "fact set: waves"].endswith("(a-reviewer).")
    assert ("25 April 2026", "2026-04-25", "withdrawn") in told
    undated = page_of(changes, factories.edition(Archive((FULL,))), "changes/").view.corrections
    assert [(one.day, one.iso) for one in undated] == [("undated", "")]


def test_a_promise_is_shown_with_the_day_it_is_due() -> None:
    state = PostmortemState("promised", factories.at("18:00"), due_at=datetime(2026, 4, 22, tzinfo=UTC))
    dossier = replace(FULL, incident=replace(FULL.incident, postmortem=state))
    edition = factories.edition(Archive((dossier,)))
    (waiting,) = page_of(postmortems, edition, "postmortems/").view.promised
    assert (waiting.promise, waiting.due, waiting.due_iso) == ("promised 15 April 2026", "22 April 2026", "2026-04-22T00:00:00Z")  # fmt: skip
    row = next(one for one in incident.view_of(edition, dossier).answer if one.term == "Postmortem")
    assert row.note.startswith("Promised 15 April, due 22 April.")


def test_only_figures_are_held_against_ours_and_each_once() -> None:
    claims = tuple(
        Claim(f"c{n}", "count", "a1", value, "", 0, 0) for n, value in enumerate(("51 outages", "51 outages", "second outage"))
    )  # fmt: skip
    documents = tuple(replace(one, claims=(*one.claims, *claims)) if one.id == "a1" else one for one in FULL.documents)
    edition = factories.edition(Archive((replace(FULL, documents=documents),)))
    found = page_of(provider_month, edition, "providers/nimbus/2026/04/").view.others
    assert [one.said for one in found] == ["51 outages"]


def test_two_lengths_are_no_middle_worth_a_mark() -> None:
    record = tuple(factories.brief(f"2026-04-{day:02d}-nimbus-0900") for day in (1, 2, 3))
    edition = factories.edition(Archive((*record, factories.brief("2026-04-04-quarry-0900", "quarry"))))
    view = page_of(stats, edition, "stats/").view
    assert [(one.name, one.n) for one in view.sides] == [("Nimbus", 3)]
    assert [(one.name, one.n) for one in view.few] == [("Quarry Cloud", 1)]


def test_a_post_of_another_day_does_not_flatten_the_strip() -> None:
    early = TimelineEvent(
        factories.at("14:53", datetime(2026, 4, 12, tzinfo=UTC)), Precision.MINUTE, "official", "A note.", ("r1",)
    )
    dossier = replace(FULL, incident=replace(FULL.incident, timeline=(early, *FULL.incident.timeline)))
    made = strip(Evidence(factories.edition(Archive((dossier,))), dossier, factories.at("14:53")))
    assert "1 more off this axis" in made.drawing
    assert "Wave 2" in made.drawing
    assert any(row.what == "A note." for row in made.rows)


def test_a_page_names_its_picture_and_its_feed_in_three_formats() -> None:
    page = Page("A title", "A description", None, feed="feeds/changes.rss")
    told = head(page, "changes/", factories.SETTINGS, "../")
    base = factories.SETTINGS.base_url
    assert f'<meta property="og:image" content="{base}assets/card.png">' in told
    for ending, media in (("rss", "rss+xml"), ("atom", "atom+xml"), ("json", "feed+json")):
        assert f'type="application/{media}"' in told
        assert f'href="../feeds/changes.{ending}"' in told
    own = head(structs.replace(page, card="incidents/x/card.png"), "incidents/x/", factories.SETTINGS, "../../")
    assert f'content="{base}incidents/x/card.png"' in own


def test_the_feed_an_incident_names_bears_its_own_name() -> None:
    """It is the provider's: whoever follows it must not find it under the title of one outage."""
    edition = factories.edition(Archive((FULL,)))
    page = page_of(incident, edition, f"incidents/{FULL.incident.id}/")
    told = head(page, f"incidents/{FULL.incident.id}/", factories.SETTINGS, "../../")
    feed = next(made for made in incidents_feed.outputs(edition) if made.path == page.feed)
    name = re.search(r"<title>(.*?)</title>", feed.make().decode())
    assert name is not None
    assert f'title="{name[1]}, RSS" href="../../{page.feed}"' in told


def test_the_markup_of_an_incident_has_what_an_article_needs() -> None:
    page = page_of(incident, factories.edition(Archive((FULL,))), f"incidents/{FULL.incident.id}/")
    told = json.loads(page.structured)
    assert told["@context"] == "https://schema.org"
    assert told["@type"] == "Article"
    for key in ("datePublished", "dateModified"):
        assert datetime.fromisoformat(told[key]).tzinfo is not None
    assert told["dateModified"] >= told["datePublished"]
    assert len(told["headline"]) <= 110
    assert told["author"]["name"] == told["publisher"]["name"] == factories.SETTINGS.name
    assert all(told[key].startswith(factories.SETTINGS.base_url) for key in ("url", "image"))


def test_waves_near_each_other_are_numbered_without_a_word() -> None:
    near = tuple(
        replace(one, start=factories.at(clock), end=factories.at("17:42" if n else "15:00"))
        for n, (one, clock) in enumerate(zip(FULL.incident.waves, ("14:53", "15:10"), strict=True))
    )
    dossier = replace(FULL, incident=replace(FULL.incident, waves=near))
    made = strip(Evidence(factories.edition(Archive((dossier,))), dossier, factories.at("14:53")))
    assert "Wave 1" not in made.drawing
    assert "numbers: waves" in made.drawing


def test_a_report_stands_with_its_denial_and_not_with_another_fact() -> None:
    other = Verdict("ended", Outcome.DENIED, None, "finest", "No source gives a clock time.")
    denial = Verdict("denial", Outcome.DENIED, "none", "denied", "The provider denies the outage.")
    denied = factories.brief("2026-04-20-quarry-1100", "quarry", denied=True, verdicts=(other, denial))
    (report,) = page_of(reports, factories.edition(Archive((denied,))), "reports/").view.reports
    assert (report.day, report.against) == ("20 Apr 2026", "The provider denies the outage.")
