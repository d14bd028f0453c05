"""The incident page: the answer, the evidence, and what is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import factories
import pytest

from scraper.core.model import (
    Archive,
    Dossier,
    Instant,
    Link,
    Outcome,
    Placement,
    PostmortemState,
    Precision,
    Revision,
    ScoreTerm,
    Standing,
    TimelineEvent,
    Verdict,
    Window,
)
from scraper.core.model import DocumentRole as Role
from scraper.publish.charts.strip import strip
from scraper.publish.dossiers import records
from scraper.publish.explained import in_words
from scraper.publish.pages.incident import IncidentView, view_of
from scraper.publish.parts.edits import edit
from scraper.publish.parts.evidence import Evidence
from scraper.publish.parts.notes import prose
from scraper.publish.parts.sources import FOUNDS, _rival


def view(dossier: Dossier) -> IncidentView:
    return view_of(factories.edition(Archive((dossier,))), dossier)


def answer(dossier: Dossier) -> dict[str, str]:
    return {row.term: f"{row.value} {row.note}".strip() for row in view(dossier).answer}


FULL = factories.two_waves()


def test_first_reports_and_acknowledgement_are_two_facts() -> None:
    rows = answer(FULL)
    assert rows["First reports"] == "About 14:40 UTC by Quiet Paper’s account"
    assert rows["Acknowledged"].startswith("14:53 UTC")


def test_the_answer_says_what_is_not_known() -> None:
    rows = answer(factories.brief("2026-04-13-nimbus", clock=None, minutes=None, state="unknown"))
    assert rows["When"] == "13 April 2026; end not known"
    assert rows["How long"].startswith("Not known")
    assert rows["Still working, or try"].startswith("Not known")
    assert rows["First reports"].startswith("Not known")
    assert rows["Cause"].startswith("Not stated")


def test_whom_the_provider_blames_has_a_line_that_leads_to_its_incident() -> None:
    told = factories.claim(
        "r1", "cause", "Quarry Cloud", "Quarry Cloud is down.", speaker="provider", flags=("upstream:quarry",)
    )
    cause = factories.brief("2026-04-15-quarry-1440", "quarry", clock="14:40")
    links = (Link("caused_by", cause.incident.id, "its own record names quarry as the cause on that day"),)
    record = replace(factories.record(), claims=(told,))
    alone = replace(FULL, documents=(record, *FULL.documents[1:]))
    mine = replace(alone, incident=replace(FULL.incident, links=links))
    edition = factories.edition(Archive((mine, cause)))
    row = next(r for r in view_of(edition, mine).answer if r.term == "Provider blames")
    assert (row.value, row.note) == ("Quarry Cloud", "“Quarry Cloud is down.”")
    assert (row.link, row.link_text) == ("#sim", "Quarry Cloud’s incident then")
    alone_row = next(r for r in view(alone).answer if r.term == "Provider blames")
    assert alone_row.link_text == "Nimbus status page"
    assert "Provider blames" not in answer(FULL)


def test_the_page_holds_no_age_only_the_instant_it_counts_from() -> None:
    row = next(row for row in view(FULL).answer if row.term == "Postmortem")
    assert row.since == "2026-04-15T17:42:00Z"
    assert "days" not in row.note


def test_a_published_postmortem_is_linked_and_its_wait_told() -> None:
    state = PostmortemState("published", None, factories.at("23:00"), "https://blog.nimbus.example/x", 19_080)
    row = next(
        row
        for row in view(replace(FULL, incident=replace(FULL.incident, postmortem=state))).answer
        if row.term == "Postmortem"
    )
    assert (row.value, row.note, row.link) == (
        "Published 15 April 2026",
        "5 h 18 min after the resolution",
        "https://blog.nimbus.example/x",
    )


def test_losers_are_kept_with_their_reason() -> None:
    start = next(fact for fact in view(FULL).contested if fact.name == "Start")
    lost = [row for row in start.rows if row.lost]
    assert [(row.value, row.mark.word, row.why) for row in lost] == [("15:40", "Not used", "The second wave only.")]
    assert [row.mark.word for row in start.rows] == ["Used", "Used", "Consistent", "Not used"]


def test_an_open_fact_shows_its_range_and_strikes_nothing() -> None:
    peak = next(fact for fact in view(FULL).contested if fact.name == "Peak of user reports")
    assert peak.value == "6,000 to 15,000"
    assert not any(row.lost for row in peak.rows)


def test_each_sentence_of_the_summary_has_one_mark_that_leads_to_a_row() -> None:
    page = view(FULL)
    rows = {f"#{row.anchor}" for fact in (*page.contested, *page.settled) for row in fact.rows}
    assert [sentence.cite.label for sentence in page.summary if sentence.cite] == ["2 sources", "1 source"]
    assert all(sentence.cite is not None and sentence.cite.href in rows for sentence in page.summary)


def test_a_copy_stands_below_its_original_and_is_not_independent() -> None:
    page = view(FULL)
    gauge = next(source for source in page.sources if source.outlet == "The Gauge")
    assert [copy.outlet for copy in gauge.copies] == ["Copy Post"]
    assert (page.count.articles, page.count.publishers, page.count.independent) == (4, 4, 3)


def test_quotations_stop_at_the_words_an_article_may_give() -> None:
    settings = replace(factories.SETTINGS, article_words=9)
    evidence = Evidence(factories.edition(Archive((FULL,)), settings=settings), FULL, None)
    gauge = [claim for claim in evidence.claims.values() if claim.document == "a1"]
    shown = [evidence.quote(claim) for claim in gauge]
    assert sum(len(quote.split()) for quote in shown) <= 9
    assert any(shown)


def test_waves_head_the_timeline() -> None:
    assert [entry.heading for entry in view(FULL).timeline if entry.heading] == [
        "First wave, 14:53 to 15:03",
        "Second wave, 15:40 to 17:42",
    ]


def test_an_edit_is_shown_word_by_word() -> None:
    (edit,) = view(FULL).edits
    assert [piece.text for piece in edit.before if piece.sign == "del"] == ["to green", "all."]
    assert [piece.text for piece in edit.after if piece.sign == "ins"] == ["some."]


def test_there_is_no_chart_without_clock_times() -> None:
    day = Instant(factories.DAY, Precision.DAY)
    bare = replace(
        FULL, incident=replace(FULL.incident, window=Window(day, None, None), waves=(), timeline=()), documents=()
    )
    assert strip(Evidence(factories.edition(), bare, None)) is None


def test_markdown_of_a_note_can_do_no_harm() -> None:
    made = str(
        prose(
            "# Head\n\n<script>alert(1)</script> <img src=x onerror=y>\n\n[a](javascript:alert(1)) [b](https://example.org/)"
        )
    )
    assert "<script" not in made
    assert "<img" not in made
    assert "javascript" not in made
    assert '<a href="https://example.org/" rel="nofollow noopener">b</a>' in made

    assert "<h3>Head</h3>" in made


def test_markdown_of_a_note_is_shown_as_it_was_meant() -> None:
    made = str(
        prose("`a <b>` \\<i> <https://example.org/>\n\n###### Six\n\n```\n<u>\n\nx\n```\n\n[a](//evil.example) [b](/c)")
    )
    assert "<code>a &lt;b&gt;</code> &lt;i&gt; <a href=" in made
    assert "<h5>Six</h5>" in made
    assert "<pre><code>&lt;u&gt;\n\nx\n</code></pre>" in made
    assert "evil" not in made
    assert made.endswith("<p>a b</p>")


def test_markdown_nested_beyond_measure_is_shown_as_it_is_written() -> None:
    assert str(prose("1. " * 3000 + "<b>")).startswith("<p>1. 1. ")


def test_the_page_of_the_provider_is_shown_as_it_stood() -> None:
    before, after = view(FULL).versions
    assert before.span == "Until 15 April 2026, 20:10 UTC"
    assert before.posts[0].text == "Sign-ins to green fail for all."
    assert after.posts[0].text == "We are looking into failed sign-ins to Nimbus Chat."
    assert len(before.posts) == len(after.posts) == 3


def test_a_post_that_was_removed_stands_only_in_the_earlier_page() -> None:
    held = factories.record()
    gone = replace(held.updates[1], removed_at=factories.at("20:10"))
    dossier = replace(
        FULL, documents=(replace(held, updates=(held.updates[0], gone, held.updates[2])), *FULL.documents[1:])
    )
    assert [len(version.posts) for version in view(dossier).versions] == [3, 2]


def test_posts_of_the_provider_stand_on_the_timeline_in_its_own_words() -> None:
    said = {entry.iso: entry.quote for entry in view(FULL).timeline if entry.quote}
    assert said["2026-04-15T14:53:00Z"] == "We are looking into failed sign-ins to Nimbus Chat."


def test_an_official_step_without_a_claim_leads_to_the_record() -> None:
    bare = replace(
        FULL,
        incident=replace(
            FULL.incident,
            timeline=tuple(replace(one, evidence=()) for one in FULL.incident.timeline if one.lane == "official"),
        ),
    )
    marks = [entry.cite for entry in view(bare).timeline]
    assert [mark.href if mark else "" for mark in marks] == ["#s-r1", "#s-r1", ""]


def test_an_account_of_the_provider_that_a_note_records_is_an_explanation() -> None:
    note = factories.Note(
        FULL.incident.id,
        "postmortem",
        ("https://blog.nimbus.example/why",),
        "notes/x/2026-05-01-why.md",
        author_kind="provider",
        checked="official",
    )
    doubtful = replace(note, checked="no")
    row = next(row for row in view(replace(FULL, notes=(doubtful,))).answer if row.term == "Postmortem")
    assert row.value == "None known", "nobody checked it"
    row = next(row for row in view(replace(FULL, notes=(note,))).answer if row.term == "Postmortem")
    assert (row.value, row.link) == ("Published", "https://blog.nimbus.example/why")
    outsider = replace(note, author_kind="press")
    row = next(row for row in view(replace(FULL, notes=(outsider,))).answer if row.term == "Postmortem")
    assert row.value == "None known"


def test_words_kept_as_a_hash_are_not_printed_as_words() -> None:
    revision = factories.Revision(factories.at("20:10"), "u1", "text", "edited", "a" * 64, "b" * 64)
    (edit,) = view(replace(FULL, documents=(factories.record(revisions=(revision,)),))).edits
    assert [piece.text for piece in (*edit.before, *edit.after)] == [
        "other words, kept as fingerprint aaaaaaaa",
        "other words, kept as fingerprint bbbbbbbb",
    ]


def test_the_data_of_a_bound_incident_is_linked_where_it_lies() -> None:
    edition = factories.edition(Archive((FULL,)))
    own = f"content/incidents/2026/04/{FULL.incident.id}"
    assert view_of(edition, FULL).history.endswith(f"/commits/main/{own}")
    bound = replace(edition, bound=frozenset({FULL.incident.id}))
    assert view_of(bound, FULL).history.endswith("/commits/main/content/incidents/2026/04.json")


def test_without_a_page_on_the_incident_the_reader_is_led_to_the_providers_own() -> None:
    press = replace(FULL, documents=tuple(one for one in FULL.documents if one.id.startswith("art")))
    assert [(one.name, one.url) for one in view(press).officials] == [
        ("Nimbus’ status page", "https://status.nimbus.example/")
    ]


def test_agreed_facts_stand_plain_and_the_others_bear_their_outcome() -> None:
    rows = {row.term: row for row in view(FULL).answer}
    assert any(row.link and not row.border for row in rows.values())
    assert all(row.outcome for row in rows.values() if row.border)


def test_a_component_is_called_by_its_name_in_each_claim() -> None:
    told = factories.claim("art-1", "component", "chat")
    assert Evidence(factories.edition(), FULL, None).said(told) == "Nimbus Chat"


def test_a_founding_document_came_short_of_another_incident_and_did_not_beat_it() -> None:
    placed = Placement("art-1", Role.PRIMARY, terms=(ScoreTerm("time", 2.0),), runner_up="x", margin=0.4)
    assert _rival(placed) == "The next best, 0.40 points behind"
    founding = replace(placed, terms=(ScoreTerm(FOUNDS, 1.0),))
    assert (
        _rival(founding) == "It stands for an incident of its own, 0.40 points short of joining it; the nearest other"
    )


def test_a_stated_length_that_is_not_that_between_its_ends_says_so() -> None:
    window = replace(FULL.incident.window, duration_s=5400)
    dossier = replace(FULL, incident=replace(FULL.incident, window=window, waves=()))
    row = next(one for one in view(dossier).answer if one.term == "How long")
    assert (row.value, row.note) == ("1 h 30 min", "as stated; from the start to the end 2 h 49 min")
    whole = replace(FULL, incident=replace(FULL.incident, waves=()))
    assert next(one for one in view(whole).answer if one.term == "How long").note == ""


def test_the_dateline_is_of_the_last_document_that_has_a_time() -> None:
    late = factories.article("a9", "Late Post", "late", "Over", published=Instant(factories.at("19:05")))
    coarse = factories.article("a8", "Day Post", "day", "Over", published=Instant(factories.at("23:00"), Precision.DAY))
    told = replace(FULL, documents=(*FULL.documents, late, coarse))
    assert view(told).dateline.lead == "As of 15 April 2026, 19:05 UTC"


def test_of_many_official_records_two_stand_at_the_head() -> None:
    more = tuple(factories.record(f"n{number}") for number in range(2, 6))
    dossier = replace(FULL, documents=(*FULL.documents, *more))
    names = [(one.name, one.url[:4]) for one in view(dossier).officials]
    assert names == [
        ("Nimbus’ own page, 1", "http"),
        ("Nimbus’ own page, 2", "http"),
        ("3 more official records", "#s-r"),
    ]
    assert f'id="{view(dossier).officials[-1].url[1:]}"' in "".join(
        f'id="{one.anchor}"' for one in view(dossier).sources
    )


def test_times_that_posts_give_are_folded_and_posts_are_not() -> None:
    def line(minute: int, text: str) -> TimelineEvent:
        return TimelineEvent(
            factories.at("15:00") + timedelta(minutes=minute), Precision.MINUTE, "official", text, ("r1",)
        )

    told = (
        *(line(n, "A time of recovery in the provider's words") for n in range(10)),
        *(line(n, "Status page: update") for n in range(20, 30)),
    )
    dossier = replace(FULL, incident=replace(FULL.incident, timeline=told))
    assert [len(one.entries) for one in view(dossier).stretches if one.words] == [6]


def test_a_reason_that_weighs_nothing_is_not_told() -> None:
    light = (ScoreTerm("words", 0.004), ScoreTerm("copies", -0.004))
    placed = tuple(replace(one, terms=(*one.terms, *light)) for one in FULL.incident.placements)
    dossier = replace(FULL, incident=replace(FULL.incident, placements=placed))
    told = [source.why for source in view(dossier).sources]
    assert "It is the provider’s own record" in told
    assert "It fits by 0.92 points: same day +0.50, provider +0.42" in told
    assert "0.00" not in " ".join(told)


def test_a_lone_reason_is_a_sentence_with_names_and_days_in_words() -> None:
    term = ScoreTerm("names nimbus on 2026-04-15", 1.0)
    placed = tuple(replace(one, terms=(term,)) for one in FULL.incident.placements)
    dossier = replace(FULL, incident=replace(FULL.incident, placements=placed))
    assert {source.why for source in view(dossier).sources} == {"It names Nimbus on 15 April 2026"}


def _accounts() -> Dossier:
    """One outlet with a story of its own, a copy of it that sorts first, and the provider's newsroom."""
    words = "Quiet Paper reports that sign-ins fail since 14:10 UTC"
    told = factories.article(
        "a-own",
        "Quiet Paper",
        "quiet",
        "Down",
        factories.claim("a-own", "started", "14:10", words, clock="14:10"),
        quoted_sources=("the Quiet Paper",),
    )
    copy = factories.article(
        "a-copy",
        "Loud Mirror",
        "loud",
        "Down",
        factories.claim("a-copy", "started", "14:10", words, clock="14:10"),
        published=factories.minute("19:30"),
    )
    own = factories.article(
        "a-news",
        "Nimbus",
        "nimbus-news",
        "Sorry",
        factories.claim("a-news", "started", "14:05", "from 14:05 UTC", clock="14:05"),
        standing=Standing.OFFICIAL,
    )
    two = factories.two_waves()
    placements = (
        Placement("a-own", Role.PRIMARY),
        Placement("a-copy", Role.PRIMARY, copy_of="a-own"),
        Placement("a-news", Role.PRIMARY),
    )
    return replace(two, documents=(told, copy, own), incident=replace(two.incident, placements=placements))  # fmt: skip


def test_first_reports_are_neither_a_copys_nor_the_providers_own() -> None:
    assert answer(_accounts())["First reports"] == "14:10 UTC by Quiet Paper’s account"


def test_an_outlet_that_is_told_something_has_its_story_from_nobody_else() -> None:
    assert [source.note for source in view(_accounts()).sources if source.outlet == "Quiet Paper"] == [
        "15 April 2026, 18:30 UTC"
    ]


def test_a_copy_is_no_further_start_in_the_press() -> None:
    dossier = _accounts()
    drawn = strip(Evidence(factories.edition(Archive((dossier,))), dossier, factories.DAY))
    assert drawn is not None
    assert "1 of 2 starts in the press" in drawn.caption


def test_a_copys_claim_stands_below_its_originals_and_says_so() -> None:
    dossier = _accounts()
    verdict = Verdict("started", Outcome.SINGLE, "2026-04-15T14:10:00Z", "r", "e", supporting=("a-copy:started:14:10", "a-own:started:14:10"))  # fmt: skip
    dossier = replace(dossier, incident=replace(dossier.incident, verdicts=(verdict,)))
    (fact,) = view(dossier).settled
    assert [(row.speaker, row.flags) for row in fact.rows] == [
        ("Quiet Paper", ""),
        ("Loud Mirror", "copy of Quiet Paper"),
    ]


def test_a_copy_beside_its_original_is_no_source_more() -> None:
    evidence = Evidence(factories.edition(Archive((_accounts(),))), _accounts(), factories.DAY)
    assert evidence.voices(("a-copy:started:14:10", "a-own:started:14:10")) == ("Quiet Paper",)
    assert evidence.voices(("a-copy:started:14:10",)) == ("Loud Mirror",)


def test_the_terminal_counts_accounts_as_the_page_does() -> None:
    again = replace(_accounts().documents[0], id="a-again", text_hash="2" * 64, claims=())
    dossier = replace(_accounts(), documents=(*_accounts().documents, again))
    told = next(line for line in in_words(dossier) if line.startswith("Documents: "))
    assert f"{view(dossier).count.independent} independent" in told


@pytest.mark.parametrize(
    ("before", "after", "what"), [("14:02", "13:20", "Start"), ("18:00", "17:42", "End"), ("11:00", "12:00", "Time")]
)
def test_a_time_that_was_moved_is_named_and_told_in_words(before, after, what):
    record = replace(factories.record(), started_at=factories.at("13:20"), resolved_at=factories.at("17:42"))
    was, now = (f"2026-04-15T{clock}:00Z" for clock in (before, after))
    found = edit(Revision(factories.at("20:00"), None, "at", "edited", was, now), record)
    assert found.what == what
    assert " ".join(piece.text for piece in found.after) == f"15 April 2026, {after} UTC"


def test_an_official_record_that_is_only_mentioned_counts_elsewhere() -> None:
    assert [one.id for one in records(FULL)] == ["r1"]
    placed = tuple(replace(one, role=Role.MENTION) for one in FULL.incident.placements)
    assert records(replace(FULL, incident=replace(FULL.incident, placements=placed))) == ()
