from datetime import UTC, datetime, timedelta

import pytest

from scraper.edge.visiting.answers import is_challenge, retry_after, status_problem

NOW = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)
HTML = {"content-type": "text/html; charset=utf-8"}


def page(title="", body="", words=0):
    return f"<!doctype html><html><title>{title}</title><body>{body}<p>{'word ' * words}</p></body></html>".encode()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (HTML, page("Just a moment...")),
        (HTML, page("Attention Required! | Cloudflare", words=100)),
        ({}, page("Checking your browser before accessing the site")),
        (HTML, page("x", "<script>window._cf_chl_opt={}</script>")),
        (HTML, page("x", "<div class='g-recaptcha'></div>Please verify you are human")),
        (HTML, page("x", "<iframe src='/_Incapsula_Resource?x'></iframe>Request unsuccessful.")),
        (HTML, page("Access Denied", "You have no permission. Reference 18.1")),
        ({"cf-mitigated": "challenge"}, b""),
    ],
)
def test_bot_checks_are_recognised(headers, body):
    assert is_challenge(headers, body)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (HTML, page("Just a moment: how bot checks spread", words=400)),
        (HTML, page("All systems operational", "<div class='g-recaptcha'></div>", words=90)),
        (HTML, page("News", "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>")),
        ({"content-type": "application/rss+xml"}, b"<rss><channel><title>Just a moment...</title></channel></rss>"),
        ({"content-type": "application/json"}, b'{"title": "<title>Just a moment"}'),
        (HTML, page("Service status", "No incidents.")),
        ({}, b""),
    ],
)
def test_pages_that_only_resemble_bot_checks_are_not(headers, body):
    assert not is_challenge(headers, body)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("1.5", 1.5),
        ("Wed, 15 Apr 2026 16:00:00 GMT", 3600),
        ("Wednesday, 15-Apr-26 16:00:00 GMT", 3600),
        ("9" * 400, 86400),
        ("Fri, 15 Apr 2033 16:00:00 GMT", 86400),
        ("0", None),
        ("-5", None),
        ("Wed, 15 Apr 2015 16:00:00 GMT", None),
        ("soon", None),
        ("", None),
        ("Wed, 99 Foo 2026", None),
        (None, None),
    ],
)
def test_retry_after(text, seconds):
    assert retry_after(text, NOW) == (NOW + timedelta(seconds=seconds) if seconds else None)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (300, "bad_status"),
        (401, "refused"),
        (403, "refused"),
        (404, "not_found"),
        (410, "gone"),
        (418, "bad_status"),
        (429, "rate_limited"),
        (451, "refused"),
        (500, "server_error"),
        (599, "server_error"),
    ],
)
def test_every_status_is_a_problem_with_a_remedy(status, code):
    found = status_problem("x", "https://x.example/", status, {})
    assert (found.code, found.source, found.value) == (code, "x", str(status))
    assert found.remedy
