"""The official record over time: edits are found, other formats are not edits, nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.model import (
    ComponentLevel,
    Level,
    OfficialRecord,
    PublishedPostmortem,
    Severity,
    Source,
    StatusIncident,
    StatusUpdate,
)
from scraper.core.records.revisions import revise
from tests.core.factories import FEED, SOURCE, at, seen

T0, T1, T2, T3 = (at(c) for c in ("15:00", "16:00", "17:00", "18:00"))
LOOKING = "We are looking into failing sign-ins for some accounts."
FOUND = "The failing part is known and a change is being rolled back."
OVER = "Sign-ins work again for all accounts."


def read(
    kept: OfficialRecord | None, what: StatusIncident, when: datetime, source: Source = SOURCE, *, whole: bool = True
) -> OfficialRecord:
    return revise(kept, what, page="acme-status", source=source, whole_timelines=whole, seen_at=when)


def first() -> OfficialRecord:
    return read(None, seen(("14:53", "investigating", LOOKING), ("15:00", "identified", FOUND)), T0)


def changes(record: OfficialRecord) -> list[tuple[str | None, str, str]]:
    return [(r.update, r.field, r.change) for r in record.revisions]


def test_a_new_post_is_no_revision():
    record = read(
        first(),
        seen(("14:53", "investigating", LOOKING), ("15:00", "identified", FOUND), ("16:30", "resolved", OVER)),
        T2,
    )
    assert [u.state for u in record.updates] == ["investigating", "identified", "resolved"]
    assert record.revisions == ()
    assert (record.state, record.resolved_at) == ("resolved", at("16:30"))


def test_a_reading_that_shows_nothing_new_changes_nothing():
    record = first()
    assert read(record, seen(("14:53", "investigating", LOOKING), ("15:00", "identified", FOUND)), T3) == record
    assert [pair for pair in record.shapes if pair[1]] == []


def test_an_edited_text_is_a_dated_revision_with_both_wordings():
    record = read(first(), seen(("14:53", "investigating", "Some gadgets fail."), ("15:00", "identified", FOUND)), T1)
    (change,) = record.revisions
    assert (change.seen_at, change.update, change.field, change.change) == (T1, "id-0000", "text", "edited")
    assert (change.before, change.after) == (LOOKING, "Some gadgets fail.")
    assert record.updates[0].text == "Some gadgets fail."


def test_every_further_edit_is_one_more_revision_and_an_undone_edit_too():
    record = first()
    for when, text in ((T1, "Some gadgets fail."), (T2, LOOKING)):
        record = read(record, seen(("14:53", "investigating", text), ("15:00", "identified", FOUND)), when)
    assert [(r.before, r.after) for r in record.revisions] == [
        (LOOKING, "Some gadgets fail."),
        ("Some gadgets fail.", LOOKING),
    ]


@pytest.mark.parametrize("text", [LOOKING.upper(), f"  {LOOKING}\n", LOOKING.replace(" ", "  "), f"**{LOOKING}**"])
def test_markup_case_and_space_are_no_edit(text):
    assert read(first(), seen(("14:53", "investigating", text), ("15:00", "identified", FOUND)), T1).revisions == ()


def test_a_missing_post_of_a_whole_timeline_stays_and_is_marked_removed():
    record = read(first(), seen(("14:53", "investigating", LOOKING)), T1)
    assert [u.removed_at for u in record.updates] == [None, T1]
    assert changes(record) == [("id-0001", "presence", "removed")]
    assert record.revisions[0].before == FOUND
    assert read(record, seen(("14:53", "investigating", LOOKING)), T2) == record


def test_a_post_that_returns_is_there_again_and_that_is_on_record():
    record = read(first(), seen(("14:53", "investigating", LOOKING)), T1)
    record = read(record, seen(("14:53", "investigating", LOOKING), ("15:00", "identified", FOUND)), T2)
    assert [u.removed_at for u in record.updates] == [None, None]
    assert changes(record) == [("id-0001", "presence", "removed"), ("id-0001", "presence", "edited")]


def test_a_post_that_returns_in_other_words_was_edited_meanwhile():
    record = read(first(), seen(("14:53", "investigating", LOOKING)), T1)
    record = read(record, seen(("14:53", "investigating", LOOKING), ("15:02", "monitoring", OVER)), T2)
    assert {r.field for r in record.revisions if r.seen_at == T2} == {"presence", "text", "at", "state"}
    assert (record.updates[1].at, record.updates[1].state, record.updates[1].text) == (at("15:02"), "monitoring", OVER)


def test_ids_that_count_posts_and_shift_when_one_goes_name_no_other_post():
    """The second of three posts is taken down, and a fourth is made."""
    record = read(
        None,
        seen(("14:53", "investigating", LOOKING), ("15:00", "update", "Still looking at it."), ("15:20", "identified", FOUND)),
        T0,
    )  # fmt: skip
    left = (("14:53", "investigating", LOOKING), ("15:20", "identified", FOUND))
    record = read(record, seen(*left), T1)
    record = read(record, seen(*left, ("16:30", "resolved", OVER)), T2)
    assert [(f"{u.at:%H:%M}", u.text, u.removed_at) for u in record.updates] == [
        ("14:53", LOOKING, None), ("15:00", "Still looking at it.", T1), ("15:20", FOUND, None), ("16:30", OVER, None),
    ]  # fmt: skip
    assert [(r.field, r.change) for r in record.revisions] == [("presence", "removed")]


def test_a_format_that_shows_only_the_newest_post_removes_nothing():
    record = read(first(), seen(("15:00", "identified", FOUND), ids="f"), T1, FEED, whole=False)
    assert record.revisions == ()
    assert len(record.updates) == 2
    assert record.started_at == at("14:53")


def test_a_reading_without_posts_removes_none():
    record = read(first(), seen(state="identified"), T1)
    assert [u.removed_at for u in record.updates] == [None, None]
    assert record.started_at == at("14:53")


def test_title_severity_time_and_label_changes_are_revisions():
    changed = seen(
        ("14:50", "investigating", LOOKING),
        ("15:00", "monitoring", FOUND),
        title="Sign-in trouble",
        impact=Severity.CRITICAL,
    )
    record = read(first(), changed, T1)
    found = {(r.field, r.before, r.after) for r in record.revisions if r.update is None or r.field != "text"}
    assert ("title", "Elevated errors", "Sign-in trouble") in found
    assert ("impact", "minor", "critical") in found
    assert ("at", "2026-04-15T14:53:00Z", "2026-04-15T14:50:00Z") in found
    assert ("state", "identified", "monitoring") in found
    assert (record.title, record.impact) == ("Sign-in trouble", Severity.CRITICAL)


OVER_AT = ("14:53", "investigating", LOOKING), ("16:10", "resolved", OVER)


def test_an_end_beside_the_posts_that_is_moved_is_told_once():
    ended = replace(seen(*OVER_AT), resolved_at=at("16:05"))
    moved = replace(seen(*OVER_AT), resolved_at=at("15:20"))
    record = read(read(None, ended, T2), moved, T3)
    assert record.resolved_at == at("15:20")
    assert [(r.update, r.field, r.before, r.after) for r in record.revisions] == [
        (None, "at", "2026-04-15T16:05:00Z", "2026-04-15T15:20:00Z")
    ]
    assert read(record, moved, T3 + timedelta(hours=1)).revisions == record.revisions
    both = read(read(read(None, ended, T2), ended, T2, FEED), moved, T3)
    assert len(read(both, moved, T3 + timedelta(hours=1), FEED).revisions) == 1


def test_an_end_that_a_post_gives_is_told_with_the_post():
    record = read(read(None, seen(*OVER_AT), T2), seen(OVER_AT[0], ("16:02", "resolved", OVER)), T3)
    assert [(r.update, r.field) for r in record.revisions] == [("id-0001", "at")]


def test_a_record_that_is_opened_again_and_closed_later_had_no_end_moved():
    again = (*OVER_AT, ("16:30", "investigating", "Sign-ins fail again."))
    record = read(read(None, seen(*OVER_AT), T2), seen(*again), T2 + timedelta(minutes=1))
    record = read(record, seen(*again, ("17:30", "resolved", "Now for good.")), T3)
    assert record.revisions == ()


def test_a_start_beside_the_posts_that_is_dated_back_is_told_and_moves_no_start_of_ours():
    posts = ("14:53", "investigating", LOOKING), ("15:00", "identified", FOUND)
    filed = replace(seen(*posts), filed_at=at("14:53:20"))
    record = read(None, filed, T0)
    assert read(record, replace(filed, filed_at=at("14:53:59")), T1).revisions == ()
    record = read(record, replace(filed, filed_at=at("13:30")), T1)
    told = [(r.seen_at, r.field, r.before, r.after) for r in record.revisions]
    assert told == [(T1, "at", "2026-04-15T14:53:00Z", "2026-04-15T13:30:00Z")]
    assert record.started_at == at("14:53")
    record = read(record, replace(filed, filed_at=at("13:30")), T2)
    record = read(record, other_format(seen(*posts)), T2, FEED)
    assert len(record.revisions) == 1
    moved = replace(seen(("14:40", "investigating", LOOKING), posts[1]), filed_at=at("14:40"))
    record = read(record, moved, T3)
    after = [(r.update, r.after) for r in record.revisions if r.seen_at == T3]
    assert after == [(None, "2026-04-15T14:40:00Z"), ("id-0000", "2026-04-15T14:40:00Z")]


def test_a_start_that_was_filed_early_from_the_first_is_no_revision():
    record = read(None, replace(seen(("14:53", "investigating", LOOKING)), filed_at=at("11:00")), T0)
    again = read(record, replace(seen(("14:53", "investigating", LOOKING)), filed_at=at("11:00")), T1)
    assert again == record
    assert again.revisions == ()


def test_a_page_that_files_everything_under_the_time_of_asking_changes_nothing():
    record = read(None, replace(seen(("14:53", "investigating", LOOKING)), filed_at=T0), T0)
    for when in (T1, T2):
        assert read(record, replace(seen(("14:53", "investigating", LOOKING)), filed_at=when), when) == record


def test_a_grade_that_lapses_with_the_resolution_was_not_taken_back():
    record = read(None, seen(("14:53", "investigating", LOOKING), impact=Severity.MAJOR), T0)
    record = read(
        record, seen(("14:53", "investigating", LOOKING), ("16:30", "resolved", OVER), impact=Severity.NONE), T2
    )
    assert record.impact is Severity.MAJOR
    assert record.revisions == ()


def test_a_grade_taken_off_when_all_was_over_long_before_was_taken_back():
    posts = ("14:53", "investigating", LOOKING), ("15:30", "resolved", OVER)
    record = read(None, seen(*posts, impact=Severity.MAJOR), T1)
    record = read(record, seen(*posts, impact=Severity.NONE), T2)
    assert record.impact is Severity.NONE
    assert [(r.field, r.before, r.after) for r in record.revisions] == [("impact", "major", "none")]


def test_without_quoting_only_hashes_are_kept():
    silent = replace(SOURCE, quote="none")
    record = read(None, seen(("14:53", "investigating", LOOKING)), T0, silent)
    record = read(record, seen(("14:53", "investigating", FOUND)), T1, silent)
    assert record.updates[0].text == ""
    (change,) = record.revisions
    assert change.before is not None
    assert change.after is not None
    assert len(change.before) == len(change.after) == 64
    assert "sign" not in change.before


def test_a_long_text_is_kept_as_a_short_quote():
    long = "word " * 200 + "end"
    record = read(None, seen(("14:53", "investigating", long)), T0)
    assert len(record.updates[0].text) <= 300
    told = seen(("14:53", "investigating", long + " and more"))
    changed = read(record, told, T1)
    assert changes(changed) == [("id-0000", "text", "edited")]
    hashes = (record.updates[0].text_hash, changed.updates[0].text_hash)
    assert [(r.before, r.after) for r in changed.revisions] == [hashes], (
        "what lies beyond the quote shows in the hashes"
    )
    both = read(record, other_format(seen(("14:53", "investigating", long))), T0, FEED)
    for order in (told, other_format(told)), (other_format(told), told):
        again = both
        for one in order:
            again = read(again, one, T1, FEED if one.source == FEED.id else SOURCE)
        assert [(r.before, r.after) for r in again.revisions] == [hashes]


def other_format(what: StatusIncident) -> StatusIncident:
    """The same incident as a feed shows it: minutes only, other ids, plain labels, no components, another wording of markup."""
    updates = tuple(
        StatusUpdate(f"tag:feed,{n}", u.at.replace(second=0), "update" if n else u.state, f"<{u.text}>")
        for n, u in enumerate(what.updates)
    )
    started = what.started_at.replace(second=0) if what.started_at else None
    return replace(what, source=FEED.id, updates=updates, components=(), impact=Severity.UNKNOWN, started_at=started)


def rich() -> StatusIncident:
    return seen(("14:53:20", "investigating", LOOKING), ("15:00:41", "identified", FOUND), components=("Gadget",))


def test_the_same_incident_in_another_format_is_no_edit_and_the_finer_wins():
    for one, other in (
        ((rich(), SOURCE), (other_format(rich()), FEED)),
        ((other_format(rich()), FEED), (rich(), SOURCE)),
    ):
        record = read(read(None, one[0], T0, one[1]), other[0], T1, other[1])
        assert record.revisions == ()
        assert [u.at for u in record.updates] == [at("14:53:20"), at("15:00:41")]
        assert [u.state for u in record.updates] == ["investigating", "identified"]
        assert (record.components, record.impact, record.started_at) == (("Gadget",), Severity.MINOR, at("14:53:20"))
        assert record.sources == ("acme-atom", "acme-json")


def test_two_formats_in_turn_make_no_revisions_even_where_their_words_differ():
    feed = other_format(rich())
    feed = replace(
        feed,
        title="[Acme] Elevated errors",
        updates=tuple(replace(u, text=u.text + " Read more on the page.") for u in feed.updates),
    )
    record = None
    for n in range(6):
        record = read(
            record, *((rich(), T0 + timedelta(hours=n), SOURCE) if n % 2 else (feed, T0 + timedelta(hours=n), FEED))
        )
    assert record is not None
    assert record.revisions == ()
    assert len(record.updates) == 2


def test_one_address_read_in_two_formats_is_two_shapes():
    feed = replace(
        other_format(rich()), updates=tuple(replace(u, text=f"{u.text} More.") for u in other_format(rich()).updates)
    )
    record = None
    for n, (what, form) in enumerate(((rich(), "json"), (feed, "atom"), (rich(), "json"), (feed, "atom"))):
        record = revise(
            record, what, page="p", source=SOURCE, whole_timelines=True, seen_at=T0 + timedelta(hours=n), form=form
        )
    assert record is not None
    assert record.revisions == ()
    assert {key for key, value in record.shapes if not value} == {"acme-json/atom", "acme-json/json"}


def test_an_edit_shown_by_two_formats_is_one_revision():
    record = read(read(None, rich(), T0), other_format(rich()), T0, FEED)
    edited = replace(
        rich(), updates=(replace(rich().updates[0], text="Some gadgets fail to sign in."), rich().updates[1])
    )
    record = read(record, edited, T1)
    # The feed lags, then catches up.
    record = read(record, other_format(rich()), T1, FEED)
    assert changes(record) == [(record.updates[0].id, "text", "edited")]
    record = read(record, other_format(edited), T2, FEED)
    assert changes(record) == [(record.updates[0].id, "text", "edited")]
    assert record.updates[0].text == "Some gadgets fail to sign in."


def test_a_lagging_format_does_not_reopen_what_a_fresh_one_closed():
    record = read(read(None, rich(), T0), other_format(rich()), T0, FEED)
    closed = seen(
        ("14:53:20", "investigating", LOOKING),
        ("15:00:41", "identified", FOUND),
        ("16:30:05", "resolved", OVER),
        components=("Gadget",),
    )
    record = read(record, closed, T2)
    record = read(record, other_format(rich()), T2, FEED)
    assert (record.state, record.resolved_at) == ("resolved", at("16:30:05"))


def test_a_record_reopened_is_open():
    closed = seen(("14:53", "investigating", LOOKING), ("16:30", "resolved", OVER))
    record = read(None, closed, T1)
    record = read(
        record,
        seen(("14:53", "investigating", LOOKING), ("16:30", "resolved", OVER), ("17:10", "investigating", FOUND)),
        T3,
    )
    assert (record.state, record.resolved_at) == ("investigating", None)


def test_components_taken_off_at_the_end_stay_attributed():
    record = read(None, seen(("14:53", "investigating", LOOKING), components=("Gadget", "Widget")), T0)
    record = read(record, seen(("14:53", "investigating", LOOKING), ("16:30", "resolved", OVER), components=()), T2)
    assert record.components == ("Gadget", "Widget")


def test_posts_of_one_minute_keep_their_order():
    posts = (("14:53", "investigating", LOOKING), ("14:53", "identified", FOUND), ("14:53", "monitoring", OVER))
    record = read(None, seen(*posts), T0)
    assert [u.state for u in record.updates] == ["investigating", "identified", "monitoring"]
    assert read(record, seen(*posts), T1) == record


TEXTS = (LOOKING, FOUND, OVER, "Still watching.", "Some gadgets fail.")
STATES = ("investigating", "identified", "monitoring", "resolved", "update")
READINGS = st.builds(
    lambda posts, ids, title, impact: seen(*posts, ids=ids, title=title, impact=impact),
    st.lists(st.tuples(st.sampled_from(("14:53:10", "14:53:40", "15:00:00", "15:20:00", "16:05:30")), st.sampled_from(STATES), st.sampled_from(TEXTS)), max_size=4, unique_by=lambda p: p[0]).map(sorted),
    st.sampled_from(("id", "tag:x,", "")),
    st.sampled_from(("Elevated errors", "Sign-in trouble")),
    st.sampled_from((Severity.UNKNOWN, Severity.MINOR, Severity.MAJOR)),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(READINGS, st.sampled_from((SOURCE, FEED)), st.booleans()), min_size=1, max_size=5))
def test_reading_twice_changes_nothing_and_no_post_is_ever_lost(readings):
    record, ever = None, set()
    for n, (what, source, whole) in enumerate(readings):
        when = T0 + timedelta(minutes=n)
        record = read(record, what, when, source, whole=whole)
        assert read(record, what, when, source, whole=whole) == record
        later = read(record, what, when + timedelta(hours=9), source, whole=whole)
        ahead = any(u.at > (u.first_seen or u.at) for u in record.updates)
        assert later == record or ahead, "only what lay ahead may have come"
        assert read(later, what, when + timedelta(hours=9), source, whole=whole) == later
        ids = {u.id for u in record.updates}
        assert ever <= ids
        ever = ids
        assert len(ids) == len(record.updates)


@settings(max_examples=200, deadline=None)
@given(READINGS, st.booleans())
def test_two_formats_of_one_instant_give_one_record_in_either_order(what, edited):
    later = replace(
        what,
        updates=tuple(
            replace(u, text="Changed words entirely here.") if n == 0 and edited else u
            for n, u in enumerate(what.updates)
        ),
    )
    start = read(read(None, what, T0), other_format(what), T0, FEED)
    assert start == read(read(None, other_format(what), T0, FEED), what, T0)
    one = read(read(start, later, T1), other_format(later), T1, FEED)
    other = read(read(start, other_format(later), T1, FEED), later, T1)
    assert one == other


def test_levels_of_components_of_a_post_are_joined():
    told = seen(("14:53", "investigating", LOOKING))
    named = replace(told, updates=(replace(told.updates[0], components=(ComponentLevel("Gadget", Level.MAJOR),)),))
    assert read(read(None, named, T0), told, T1).updates[0].components == (ComponentLevel("Gadget", Level.MAJOR),)
    assert read(read(None, told, T0), named, T1).updates[0].components == (ComponentLevel("Gadget", Level.MAJOR),)


def reviewed(text: str) -> StatusIncident:
    return replace(seen(*OVER_AT), postmortem=PublishedPostmortem(at("17:30"), "https://status.acme.example/pm", text))


def test_a_write_up_that_is_rewritten_counts_as_it_stands_now_and_the_change_is_told():
    first_told = "Between 15:00 UTC and 16:30 UTC sign-ins failed."
    corrected = "Between 14:10 UTC and 16:10 UTC sign-ins failed."
    record = read(read(None, reviewed(first_told), T2), reviewed(corrected), T3)
    assert record.postmortem is not None
    assert record.postmortem.text == corrected
    assert [(r.update, r.field, r.before, r.after) for r in record.revisions] == [(None, "text", first_told, corrected)]
    assert read(record, reviewed(corrected), T3 + timedelta(hours=1)) == record


def test_of_two_shapes_the_fuller_write_up_counts_and_is_no_edit():
    record = read(read(None, reviewed("A disk was full. It is larger now."), T2), reviewed("A disk"), T2, FEED)
    assert record.postmortem is not None
    assert record.postmortem.text == "A disk was full. It is larger now."
    assert read(record, reviewed("A disk"), T3, FEED).revisions == ()
