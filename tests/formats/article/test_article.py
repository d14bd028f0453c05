"""Pages to text: furniture gone, captions kept, dates by the order of trust, refusals by name."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper.core.model import Instant, PageText, Precision, Problem
from scraper.formats.article import extract_article

HERE = Path(__file__).parent
URL = "https://harbourwire.example/tech/nimbus-drive-outage"
BODY = "".join(
    f"<p>Storage service Nimbus stopped working for many of its customers on Tuesday, paragraph {n} says.</p>"
    for n in range(8)
)


def page(head: str = "", body: str = BODY, lang: str = "en") -> bytes:
    return f'<!doctype html><html lang="{lang}"><head><title>Nimbus outage</title>{head}</head><body><article>{body}</article></body></html>'.encode()


@pytest.fixture(scope="module")
def furnished() -> PageText:
    found = extract_article((HERE / "furnished" / "input.html").read_bytes(), f"{URL}?utm_source=x")
    assert isinstance(found, PageText)
    return found


def test_what_a_page_says_of_itself(furnished) -> None:
    assert furnished.title == "Nimbus Drive goes dark for two hours on a busy Tuesday"
    assert (furnished.site, furnished.author, furnished.language) == ("The Harbour Wire", "Ada Quill", "en")
    assert furnished.canonical_url == URL
    assert furnished.published == Instant(datetime(2026, 5, 12, 17, 20, tzinfo=UTC), Precision.SECOND, "converted")
    assert furnished.published_by == "json-ld"


def test_the_headline_is_the_first_line_of_the_text(furnished) -> None:
    assert furnished.text.split("\n")[0] == furnished.title


@pytest.mark.parametrize(
    "word", ["Zephyr", "Pony", "Mallory", "Quarterly", "418", "502", "newsletter", "©", "Popular", "Comments", "Home"]
)
def test_furniture_is_gone(furnished, word) -> None:
    assert word not in furnished.text


def test_captions_are_text_and_known_as_captions(furnished) -> None:
    (span,) = furnished.captions
    assert (
        furnished.text[slice(*span)]
        == "The status board of Nimbus Drive as it stood on 12 May 2026, with three services marked red."
    )


DATES = [
    (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-12T10:00:00Z"}</script><meta property="article:published_time" content="2026-05-11">',
        "2026-05-12T10:00",
        "json-ld",
    ),
    (
        '<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2026-05-11T08:30:00+02:00">',
        "2026-05-11T06:30",
        "meta",
    ),
    ('<meta name="date" content="2026-05-11T00:00:00Z">', "2026-05-11T00:00", "meta"),
    ("", "2026-05-10T09:00", "time"),
]


@pytest.mark.parametrize(("head", "at", "by"), DATES, ids=[d[2] for d in DATES[:-1]] + ["time-element"])
def test_the_most_trusted_date_counts(head, at, by) -> None:
    body = '<time datetime="2026-05-10T09:00:00Z">10 May</time>' + BODY
    found = extract_article(page(head, body), URL)
    assert isinstance(found, PageText)
    assert (found.published.at.isoformat()[:16], found.published_by) == (at, by)


def test_midnight_and_times_without_a_zone_are_days() -> None:
    for written in ("2026-05-11T00:00:00+00:00", "2026-05-11 14:30:00", "2026-05-11"):
        found = extract_article(page(f'<meta name="date" content="{written}">'), URL)
        assert found.published.precision == Precision.DAY


def test_the_feed_date_counts_before_the_address_and_after_the_page() -> None:
    feed = Instant(datetime(2026, 5, 9, tzinfo=UTC), Precision.DAY)
    dated = extract_article(page('<meta name="date" content="2026-05-11">'), URL, feed_published=feed)
    plain = extract_article(page(), "https://wire.example/2026/05/08/nimbus", feed_published=feed)
    assert (dated.published_by, plain.published_by) == ("meta", "feed")


def test_the_address_gives_a_date_where_nothing_else_does() -> None:
    found = extract_article(page(), "https://wire.example/2026/05/08/nimbus")
    assert (found.published.at.date().isoformat(), found.published_by) == ("2026-05-08", "url")


def test_a_date_after_reading_is_no_date_of_publication() -> None:
    found = extract_article(
        page('<meta name="date" content="2031-01-01">'), URL, retrieved=datetime(2026, 5, 12, tzinfo=UTC)
    )
    assert found.published is None


def test_a_canonical_address_that_is_only_the_home_page_is_ignored() -> None:
    assert extract_article(page('<link rel="canonical" href="/">'), URL).canonical_url is None
    assert extract_article(page('<link rel="canonical" href="javascript:alert(1)">'), URL).canonical_url is None


def test_a_short_report_that_quotes_what_users_were_shown_is_an_article() -> None:
    words = "Nimbus put it down to unusual traffic that reached one of its services at 11:20 UTC. " * 2
    shown = "Users of Zigzag were told that access was denied, and others to verify you are human. "
    rest = "The firm said at noon that it had found the change behind it and taken it back. By two all was well again."
    found = extract_article(
        f"<html><head><title>Nimbus outage takes down Zigzag</title></head><body><article><p>{words}</p><p>{shown}</p><p>{rest}</p></article></body></html>".encode(),
        URL,
    )
    assert isinstance(found, PageText)


REFUSALS = [
    (b"", "empty_page"),
    (b"  \n\t ", "empty_page"),
    (b"<html><head></head><body></body></html>", "empty_page"),
    (b"%PDF-1.7 stream", "not_html"),
    (b"\x89PNG\r\n\x1a\n0000", "not_html"),
    (b"\x00\x01\x02\x03" * 200, "not_html"),
    (bytes(range(1, 256)) * 8, "not_html"),
    (
        b"<html><head><title>Before you continue to Zigzag</title></head><body><p>We value your privacy. We use cookies. Accept all</p></body></html>",
        "consent_page",
    ),
    (
        b"<html><head><title>Just a moment...</title></head><body><p>Checking your browser. Enable JavaScript and cookies to continue</p></body></html>",
        "challenge_page",
    ),
    (
        b"<html><head><title>Nimbus outage</title></head><body><article><p>Nimbus went down on Tuesday.</p><p>Subscribe to continue reading. Already a subscriber?</p></article></body></html>",
        "paywall",
    ),
    *(
        (f"<html><head><title>{title}</title></head><body><p>{words}</p></body></html>".encode(), code)
        for title, words, code in (
            (
                "Wij gebruiken cookies",
                "Deze site gebruikt cookies om je bezoek beter te maken. Akkoord of instellen.",
                "consent_page",
            ),
            (
                "Acceso",
                "Para seguir navegando, acepta las cookies o paga. Nosotros y nuestros socios guardamos datos.",
                "consent_page",
            ),
            ("Ausfall", "Der Dienst fiel am Dienstag aus. Weiterlesen mit Abo. Bereits Abonnent? Anmelden", "paywall"),
            ("Panne", "Le service est tombé mardi matin. Il vous reste 80 % de cet article à lire.", "paywall"),
            ("障害", "サービスで障害が発生した。この記事は有料会員限定です。残り812文字。", "paywall"),
            (
                "Page not found",
                "Sorry, the page you were looking for does not exist any more on this site.",
                "empty_page",
            ),
        )
    ),
]


@pytest.mark.parametrize(("body", "code"), REFUSALS, ids=[f"{n}-{r[1]}" for n, r in enumerate(REFUSALS)])
def test_what_is_no_article_is_a_named_problem(body, code) -> None:
    found = extract_article(body, URL)
    assert isinstance(found, Problem)
    assert found.code == code
    assert found.where == URL


def test_a_short_article_with_a_cookie_link_is_an_article() -> None:
    body = "<p>Nimbus went down on Tuesday at 14:05 UTC, its users said.</p><p>It came back at 15:00 UTC, the firm said.</p><p>Cookie settings</p>"
    found = extract_article(page(body=body), URL)
    assert isinstance(found, PageText)
    assert "15:00 UTC" in found.text


@pytest.mark.parametrize(
    ("head", "headers"),
    [
        ('<meta name="robots" content="index, noai">', ()),
        ('<meta name="robots" content="noimageai">', ()),
        ('<meta name="googlebot" content="nosnippet">', ()),
        ('<meta name="tdm-reservation" content="1">', ()),
        ("", (("x-robots-tag", "noai"),)),
        ("", (("tdm-reservation", "1"),)),
    ],
)
def test_an_opted_out_page_is_read_as_any_other_and_marked(head, headers) -> None:
    found = extract_article(page(head), URL, headers=headers)
    assert found.opted_out
    assert replace(found, opted_out=False) == extract_article(page(), URL)


@pytest.mark.parametrize(
    "head",
    ['<meta name="robots" content="index, follow, max-snippet:-1">', '<meta name="tdm-reservation" content="0">'],
)
def test_other_directives_opt_out_of_nothing(head) -> None:
    assert not extract_article(page(head), URL).opted_out


def test_text_marked_as_no_snippet_opts_out_where_it_is_most_of_the_page() -> None:
    most = extract_article(page(body=f"<div data-nosnippet>{BODY}</div>"), URL)
    assert most.opted_out
    assert most.text == extract_article(page(), URL).text


@pytest.mark.parametrize(
    "marked",
    [
        "<p data-nosnippet>A secret remark on the caretaker of the building.</p>",
        "<div data-nosnippet><p>A secret remark on the caretaker of the building.</p></div>",
        "<p>The firm said: <span data-nosnippet>a secret remark on the caretaker.</span></p>",
    ],
)
def test_a_part_marked_as_no_snippet_is_read_and_known_as_withheld(marked) -> None:
    kept = extract_article(page(body=f"{BODY}{marked}"), URL)
    assert not kept.opted_out
    (span,) = kept.withheld
    assert "caretaker" in kept.text[slice(*span)]
    assert "\n" not in kept.text[slice(*span)]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='cky-consent-container' data-nosnippet><p>We value your privacy, and so do our 842 partners.</p></div>",
        "<aside data-nosnippet><p>We value your privacy, and so do our 842 partners.</p></aside>",
        "<footer><div data-nosnippet><p>We value your privacy, and so do our 842 partners.</p></div></footer>",
    ],
)
def test_a_box_beside_the_article_marked_as_no_snippet_is_dropped(box) -> None:
    kept = extract_article(page().replace(b"</body>", f"{box * 9}</body>".encode()), URL)
    assert (kept.opted_out, kept.withheld) == (False, ())
    assert "partners" not in kept.text


@pytest.mark.parametrize(
    ("written", "offset"),
    [
        ("2026-05-12T14:30:00-03:00", -180),
        ("2026-05-12T17:30:00Z", 0),
        ("2026-05-12T23:00:00+05:30", 330),
        ("2026-05-12", None),
    ],
)
def test_the_offset_in_which_a_page_dates_itself_is_kept(written, offset) -> None:
    head = f'<meta property="article:published_time" content="{written}">'
    assert extract_article(page(head), URL).published_offset == offset


def test_a_wrong_language_tag_is_overruled_by_the_text() -> None:
    body = "".join(
        f"<p>Der Dienst Nimbus war am Mittwoch für viele nicht erreichbar, und das ist Absatz {n}.</p>"
        for n in range(8)
    )
    assert extract_article(page(body=body, lang="en"), URL).language == "de"


PLAIN = (
    "Nimbus Drive goes dark\n\nMay 12, 2026\nOn Tuesday Nimbus went down for many.A screenshot of the status log of May 12, 2026, with errors in red.\n\n"
    "It was restored after two hours, and everybody could work again, with some catching up to do in the late afternoon of a long day.\n\n"
    "Popular Posts\n\nPony express outage hits 90,000\n\nZephyr Mail down again"
)


def test_plain_text_has_title_dateline_captions_and_no_furniture() -> None:
    found = extract_article(PLAIN.encode(), "file.txt")
    assert found.title == "Nimbus Drive goes dark"
    assert (found.published.at.date().isoformat(), found.published_by) == ("2026-05-12", "dateline")
    assert "Pony" not in found.text
    assert [found.text[a:b][:12] for a, b in found.captions] == ["A screenshot"]


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    found = extract_article(
        b"Nimbus went down on Tuesday for many people.\nIt came back an hour later, the firm said.", "file.txt"
    )
    assert found.title == ""


def test_bidi_and_control_characters_are_dropped() -> None:
    found = extract_article(
        "Nimbus \u202edown\u2066 today\n\nMany people could\x07 not work for an hour or two.".encode(), "file.txt"
    )
    assert "\u202e" not in found.text
    assert "\x07" not in found.text


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<html><body><p>", b'<script type="application/ld+json">', b"<figure><figcaption>"]),
)
def test_no_bytes_raise(body, prefix) -> None:
    assert isinstance(extract_article(prefix + body, URL), PageText | Problem)


def test_captions_glued_to_the_text_of_a_page_are_known_by_their_words() -> None:
    body = (
        BODY
        + "<p>It was a long day.A screenshot showing errors on May 11 and May 12, 2026.And so it ended for all.</p>"
    )
    found = extract_article(page(body=body), URL)
    assert [found.text[a:b] for a, b in found.captions] == ["A screenshot showing errors on May 11 and May 12, 2026."]


@pytest.mark.parametrize(
    ("tag", "code"),
    [("nb-NO", "no"), ("nn", "no"), ("iw", "he"), ("in-ID", "id"), ("fil-PH", "tl"), ("nl", "nl"), ("no", "no")],
)
def test_a_language_is_known_by_one_code_whichever_a_page_writes(tag, code) -> None:
    short = "<p>Nimbus 14:30 – 15:10. Nimbus, Harbour Drive. 12 000, 13 000.</p>"
    found = extract_article(page(body=short, lang=tag), URL)
    assert isinstance(found, PageText)
    assert found.language == code
