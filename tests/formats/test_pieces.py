"""The shared pieces of the formats: text of bytes, plain text of markup, times without a year, words to states."""

from datetime import UTC, datetime

import pytest

from scraper.core.model import Level, RecordKind, Severity
from scraper.formats.labels import impact_of, impact_of_levels, kind_of, level_of, state_of
from scraper.formats.markup import plain, plain_markdown, title_of
from scraper.formats.pages import affected_names
from scraper.formats.records import absolute, slug_of, web_address
from scraper.formats.salvage import salvage
from scraper.formats.stamps import instant, ulid_time
from scraper.formats.status import Origin
from scraper.formats.statuspage_history import written_range
from scraper.formats.timeline import Clock, local_time, read_timeline
from scraper.formats.wire import decode_text, diagnose, json_start

NONE = frozenset()


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("Less than <1% of requests", "Less than <1% of requests"),
        ("Use <your-token> here", "Use <your-token> here"),
        ("a <b>bold</b> word", "a bold word"),
        ("one<br />two<br><br>three", "one\ntwo\n\nthree"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ('see <a href="https://x.example/a>b">the page</a>', "see the page"),
        ("5 < 6 &amp; 7 &gt; 6 &nbsp; ok", "5 < 6 & 7 > 6 ok"),
        ("x<script>alert('<p>')</script>y<!-- z -->", "xy"),
        ("a\r\nb \n\n\n\n c", "a\nb\n\nc"),
        ("<audio-latency> rose", "<audio-latency> rose"),
        ("bidi \u202eeslaf\u202c \x07 end", "bidi eslaf end"),
        ("", ""),
    ],
)
def test_plain_text_keeps_what_is_no_tag(fragment: str, text: str) -> None:
    assert plain(fragment) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[mail us](mailto:a@x.example "a@x.example") **now**', "mail us now"),
        ("## What happened\ntext", "What happened\ntext"),
        ("snake_case_name and a*b*c", "snake_case_name and a*b*c"),
        ("[RESOLVED] see [docs](https://x.example/(a)", "[RESOLVED] see [docs](https://x.example/(a)"),
        ("# hash \\# kept", "hash # kept"),
    ],
)
def test_markdown_becomes_words(text: str, expected: str) -> None:
    assert plain_markdown(text) == expected


def test_a_title_is_one_clean_line_and_never_empty() -> None:
    assert title_of(" a\n <b>b</b>\u202e ") == "a b"
    assert title_of("\x00") == "Untitled incident"
    assert len(title_of("word " * 500)) <= 400


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("é".encode(), "é"),
        (b"\xef\xbb\xbfx", "x"),
        ("<?xml encoding='iso-8859-1'?>é".encode(), "<?xml encoding='iso-8859-1'?>é"),
        ("<?xml encoding='iso-8859-1'?>é".encode("latin-1"), "<?xml encoding='iso-8859-1'?>é"),
        ("<?xml encoding='shift_jis'?>障害".encode("shift_jis"), "<?xml encoding='shift_jis'?>障害"),
        ("“quoted”".encode("cp1252"), "“quoted”"),
        ('{"a": "é"}'.encode("utf-16-le"), '{"a": "é"}'),
        (b"\xfe\xff" + "障害".encode("utf-16-be"), "障害"),
        (b"ab\x00c\x07\x1b", "abc"),
        ("ééé".encode()[:-1], "éé"),
        ("ééé".encode() + b"\xff" + b"ok", "ééé\ufffdok"),
    ],
)
def test_the_charset_is_taken_from_evidence(body: bytes, text: str) -> None:
    assert decode_text(body) == text


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "empty_body"),
        (b"\n\t", "empty_body"),
        (b"<!doctype html><p>403", "html_instead"),
        (b"<html>", "html_instead"),
        (b"a,b\n1,2\n", "table_instead"),
        (b"some words", "not_recognised"),
    ],
)
def test_a_body_that_is_nothing_is_named(body: bytes, code: str) -> None:
    found = diagnose(body, Origin("page", "vendor", "https://x.example/"))
    assert found.code == code
    assert found.where == "https://x.example/"
    assert found.remedy


def test_json_is_found_behind_a_script() -> None:
    assert json_start("var x = {1}") == 8
    assert json_start("callback([1])") == 9
    assert json_start("<p>{}</p>") == -1
    assert json_start("") == -1


@pytest.mark.parametrize(
    ("text", "count", "dropped", "truncated"),
    [
        ('{"a":[{"x":1},{"x":2},{"x":', 2, 0, True),
        ('{"a":[{"x":1},{"x":"un{closed', 1, 0, True),
        ('{"a":[{"x":1},{"x":bad},{"x":3}]}', 3, 1, False),
        ('[{"x":1},{"x":2', 1, 0, True),
    ],
)
def test_whole_items_of_broken_json_are_kept(text: str, count: int, dropped: int, truncated: bool) -> None:
    saved = salvage(text)
    assert saved is not None
    rows = saved.value["a"] if isinstance(saved.value, dict) else saved.value
    assert (len(rows), saved.dropped, saved.truncated) == (count, dropped, truncated)
    assert salvage('{"a": 1') is None


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("2026-03-03T10:00:00.999Z", utc(2026, 3, 3, 10)),
        ("2026-03-03T10:00:00-05:00", utc(2026, 3, 3, 15)),
        ("2026-03-03 10:00:00 +0000 UTC", utc(2026, 3, 3, 10)),
        ("Thu, 23 Jul 2026 16:29:09 Z", utc(2026, 7, 23, 16, 29, 9)),
        ("Thu, 02 Jul 2026 05:30:00 PDT", utc(2026, 7, 2, 12, 30)),
        ("2 Jan 26 05:30 JST", utc(2026, 1, 1, 20, 30)),
        ("Wed, 01 Jan 2014 09:09:00 -0800", utc(2014, 1, 1, 17, 9)),
        (1746709641000, utc(2025, 5, 8, 13, 7, 21)),
        ("1746709641", utc(2025, 5, 8, 13, 7, 21)),
        ("-0001-01-01T00:00:00Z", None),
        ("9999-01-01T00:00:00Z", None),
        ("1796-01-01T00:00:00Z", None),
        ("Thu, 31 Feb 2026 05:30:00 GMT", None),
        ("soon", None),
        (True, None),
        (None, None),
        (float("inf"), None),
        ("٢٠٢٦", None),
    ],
)
def test_an_instant_is_believable_or_none(value: object, at: datetime | None) -> None:
    assert instant(value) == at


def test_a_time_without_a_year_takes_the_latest_that_fits() -> None:
    clock = Clock(utc(2026, 1, 3, 12))
    times = [local_time(text) for text in ("Jan  2, 10:00 UTC", "Jan  1, 00:10 UTC", "Dec 31, 23:50 UTC")]
    assert clock.instants(times) == [utc(2026, 1, 2, 10), utc(2026, 1, 1, 0, 10), utc(2025, 12, 31, 23, 50)]


def test_a_timeline_longer_than_a_year_runs_back_without_a_jump() -> None:
    times = [
        local_time(text)
        for text in (
            "Mar  2, 10:00 UTC",
            "Nov  1, 10:00 UTC",
            "Apr  9, 10:00 UTC",
            "Feb  1, 10:00 UTC",
            "Jul  1, 10:00 UTC",
        )
    ]
    years = [at.year for at in Clock(utc(2021, 3, 3)).instants(times) if at]
    assert years == [2021, 2020, 2020, 2020, 2019]


def test_oldest_first_is_left_in_its_order() -> None:
    times = [local_time(text) for text in ("Mar  1, 10:00 UTC", "Mar  4, 11:00 UTC", "Mar  9, 12:00 UTC")]
    assert [at.year for at in Clock(utc(2021, 3, 10)).instants(times) if at] == [2021, 2021, 2021]


def test_a_leap_day_finds_its_year() -> None:
    assert Clock(utc(2026, 3, 1)).instants([local_time("Feb 29, 22:00 GMT")]) == [utc(2024, 2, 29, 22)]


@pytest.mark.parametrize(
    ("text", "hour", "minute", "zone"),
    [
        ("Aug 28, 10:33 PM UTC", 22, 33, "UTC"),
        ("Aug 28, 12:05 AM PDT", 0, 5, "PDT"),
        ("May 08, 2025 - 14:07 BST", 14, 7, "BST"),
        ("Jun  8, 19:13 -03", 19, 13, "-03"),
        ("Jun 8, 19:13", 19, 13, ""),
    ],
)
def test_written_times_are_read(text: str, hour: int, minute: int, zone: str) -> None:
    found = local_time(text)
    assert found is not None
    assert (found.hour, found.minute, found.zone) == (hour, minute, zone)


@pytest.mark.parametrize("text", ["", "Foo 8, 19:13 UTC", "Jun 8, 25:13 UTC", "Jun 8, 13:10 PM UTC", "yesterday"])
def test_other_text_is_no_time(text: str) -> None:
    assert local_time(text) is None


def test_a_zone_is_read_from_the_stamp_of_the_newest_post() -> None:
    """IST is India's here, whatever it usually means: the stamp says so."""
    markup = "<p><small>Mar 3, 10:30 IST</small><br><strong>Resolved</strong> - a</p>"
    stamp = utc(2026, 3, 3, 5, 0, 20)
    assert read_timeline(markup, Clock(stamp, stamp)).posts[0].at == utc(2026, 3, 3, 5)
    israel = utc(2026, 3, 3, 8, 30, 20)
    assert read_timeline(markup, Clock(israel, israel)).posts[0].at == utc(2026, 3, 3, 8, 30)


@pytest.mark.parametrize(
    ("newest", "oldest", "stamp", "first"),
    [
        ("Nov  3, 09:00 CST", "Oct 30, 09:00 CDT", utc(2026, 11, 3, 15), utc(2026, 10, 30, 14)),
        ("Mar  9, 09:00 EDT", "Mar  6, 09:00 EST", utc(2026, 3, 9, 13), utc(2026, 3, 6, 14)),
        ("Mar  9, 09:00 CST", "Mar  2, 09:00 CST", utc(2026, 3, 9, 1), utc(2026, 3, 2, 1)),
    ],
    ids=["Chicago", "New York", "Shanghai"],
)
def test_posts_on_both_sides_of_a_change_of_clocks_have_each_their_offset(newest, oldest, stamp, first) -> None:
    markup = f"<p><small>{newest}</small><br><strong>Resolved</strong> - a</p><p><small>{oldest}</small><br><strong>Update</strong> - b</p>"
    posts = read_timeline(markup, Clock(stamp, stamp)).posts
    assert [post.at for post in posts] == [first, stamp]


def test_a_post_that_cannot_be_dated_is_counted() -> None:
    markup = "<p><small>soon, they say</small><br><strong>Resolved</strong> - a</p>"
    found = read_timeline(markup, Clock(utc(2026, 1, 1)))
    assert (found.posts, found.undated) == ((), 1)


@pytest.mark.parametrize(
    ("label", "state"),
    [
        ("In progress", "in_progress"),
        ("in_progress", "in_progress"),
        ("RESOLVED", "resolved"),
        (" Resolved: ", "resolved"),
        ("Resolvido", "resolved"),
        ("Concluído", "completed"),
        ("Gelöst", "resolved"),
        ("調査中", "investigating"),
        ("maintenance_scheduled", "scheduled"),
        ("maintenance_complete", "completed"),
        ("Fixing", "identified"),
        ("Post-mortem", "postmortem"),
        ("Update", "update"),
        ("Whatever", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_label_stands_for_a_state(label: str, state: str) -> None:
    assert state_of(label) == state


def test_maintenance_is_no_impact_and_an_unheard_word_is_unknown() -> None:
    assert impact_of("maintenance") is Severity.NONE
    assert impact_of("") is Severity.UNKNOWN
    assert level_of("full_outage") is Level.MAJOR
    assert level_of("?") is Level.UNKNOWN
    assert impact_of_levels(frozenset({Level.DEGRADED, Level.MAJOR})) is Severity.CRITICAL
    assert impact_of_levels(NONE) is Severity.UNKNOWN


@pytest.mark.parametrize(
    ("title", "impact", "kind"),
    [
        ("Scheduled maintenance of the database", Severity.NONE, RecordKind.MAINTENANCE),
        ("[Scheduled] Move of servers", Severity.UNKNOWN, RecordKind.MAINTENANCE),
        ("Emergency network maintenance", Severity.MINOR, RecordKind.MAINTENANCE),
        ("Errors during scheduled maintenance", Severity.MINOR, RecordKind.INCIDENT),
        ("Scheduled jobs do not start", Severity.NONE, RecordKind.INCIDENT),
        ("Planned maintenance went wrong", Severity.CRITICAL, RecordKind.INCIDENT),
        ("We've suspended access to two models", Severity.CRITICAL, RecordKind.NOTICE),
        ("Accounts wrongly suspended", Severity.MAJOR, RecordKind.INCIDENT),
        ("Business continuity in the pandemic", Severity.NONE, RecordKind.NOTICE),
        ("Informational: new addresses", Severity.UNKNOWN, RecordKind.NOTICE),
        ("Security advisory: a library", Severity.NONE, RecordKind.NOTICE),
        ("Response to CVE-2021-44228", Severity.NONE, RecordKind.NOTICE),
        ("Test incident, please ignore", Severity.UNKNOWN, RecordKind.NOTICE),
        ("Our status page has moved", Severity.UNKNOWN, RecordKind.NOTICE),
        ("Upcoming changes to rate limits", Severity.NONE, RecordKind.NOTICE),
        ("Test runs do not start", Severity.NONE, RecordKind.INCIDENT),
        ("Errors after the patch for CVE-2021-44228", Severity.NONE, RecordKind.INCIDENT),
        ("Security advisory: data exposed", Severity.CRITICAL, RecordKind.INCIDENT),
        ("Notice of errors", Severity.NONE, RecordKind.INCIDENT),
        ("Pages do not load", Severity.UNKNOWN, RecordKind.INCIDENT),
    ],
)
def test_what_a_record_is_about(title: str, impact: Severity, kind: RecordKind) -> None:
    assert kind_of(title, frozenset({"resolved"}), impact) is kind


def test_the_ulid_tells_when_it_was_made() -> None:
    assert ulid_time("01KY54SWGRK806N6TJ495MYPDD") == utc(2026, 7, 22, 14, 48, 46)
    assert ulid_time("not-a-ulid") is None
    assert ulid_time("7ZZZZZZZZZZZZZZZZZZZZZZZZZ") is None


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://x.example//incidents/1", "https://x.example/incidents/1"),
        ("//x.example/a", "https://x.example/a"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("http://[::1", ""),
        ("https://x.example/a b", ""),
        ("/a", ""),
    ],
)
def test_only_plain_web_addresses_are_kept(address: str, kept: str) -> None:
    assert web_address(address) == kept


def test_links_are_made_whole() -> None:
    assert absolute("https://x.example/feed", "/incidents/1") == "https://x.example/incidents/1"
    assert absolute("https://x.example/feed", "status.y.example/incidents/1") == "https://status.y.example/incidents/1"
    assert absolute("https://x.example/a/", "page.html/x") == "https://x.example/a/page.html/x"
    assert absolute("", "a") == ""
    assert slug_of("https://x.example/incidents/abc/?x=1") == "abc"


def test_a_range_may_cross_the_year() -> None:
    text = "Dec <var>31</var>, <var>23:00</var> - Jan <var> 1</var>, <var>01:00</var> UTC"
    assert written_range(text, (2026, 1)) == (utc(2025, 12, 31, 23), utc(2026, 1, 1, 1))
    assert written_range(text, (2025, 12)) == (utc(2025, 12, 31, 23), utc(2026, 1, 1, 1))
    assert written_range("?", (2025, 12)) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("This incident affected: API.", ("API",)),
        ("This incident affected: API and Web.", ("API", "Web")),
        ("This incident affected: API, Web, and Mail.", ("API", "Web", "Mail")),
        ("This incident affected: API, Web and Mail.", ("API", "Web", "Mail")),
        (
            "This incident affected: Shop (Cart, Pay), API (api.x.example) and Mail.",
            ("Cart", "Pay", "API (api.x.example)", "Mail"),
        ),
        ("This incident affected: Shop (Cart and Pay, Till).", ("Cart and Pay", "Till")),
        ("Nothing", ()),
    ],
)
def test_affected_components_are_told_apart(sentence: str, names: tuple[str, ...]) -> None:
    assert affected_names(sentence) == names
