"""Feeds, status documents and articles that are sick, each beside the healthy one that stood at its address before.

A case is one function that gives the sick answer; `@sick(number, kind, …)` adds it. `codes`: what the run may call it,
of which one must be said; none means that the run takes it without complaint. `new`: documents that it still brings.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

RSS = "application/rss+xml; charset=utf-8"
JSON = "application/json"
HTML = "text/html; charset=utf-8"
T0 = datetime(2026, 4, 15, 14, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    body: bytes
    media: str = RSS


@dataclass(frozen=True)
class Case:
    name: str
    number: int
    kind: str
    codes: frozenset[str]
    new: int
    make: Callable[[], Answer]

    @property
    def slug(self) -> str:
        return self.name.replace("_", "-")


CASES: list[Case] = []


def sick(number: int, kind: str, *codes: str, new: int = 0) -> Callable[[Callable[[], Answer]], Callable[[], Answer]]:
    def add(make: Callable[[], Answer]) -> Callable[[], Answer]:
        CASES.append(Case(make.__name__, number, kind, frozenset(codes), new, make))
        return make

    return add


# --- what healthy documents look like ---------------------------------------------------------------------------------


def item(name: str, n: int, *, date: str = "Wed, 15 Apr 2026 14:30:00 GMT", more: str = "", link: str = "") -> str:
    return (
        f"<item><title>{name} outage: sign-in fails, report {n}</title><link>{link or f'http://HOST/{name}/{n}.html'}</link>"
        f"<guid isPermaLink='false'>{name}-{n}</guid><pubDate>{date}</pubDate>"
        f"<description>Users of {name} could not sign in from 14:0{n} UTC on 15 April 2026.</description>{more}</item>"
    )


def rss(*items: str, title: str = "A paper") -> str:
    head = "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
    return f"{head}<title>{title}</title><link>http://HOST/</link>{''.join(items)}</channel></rss>"


def healthy_feed(name: str, items: int = 2) -> Answer:
    return Answer(rss(*(item(name, n) for n in range(items))).encode())


def stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S.000Z}"


def incident(name: str, n: int, *posts: str) -> dict[str, object]:
    at = T0 + timedelta(hours=n)
    words = posts or ("investigating", "identified")
    updates = [
        {"id": f"{name}-{n}-{k}", "status": state, "body": f"Post {k} of {name}: sign-in fails for some.",
         "created_at": stamp(at + timedelta(minutes=5 * k)), "display_at": stamp(at + timedelta(minutes=5 * k)),
         "updated_at": stamp(at + timedelta(minutes=5 * k)), "affected_components": None}
        for k, state in enumerate(words)
    ]  # fmt: skip
    return {
        "id": f"{name}-{n}", "name": f"Sign-in errors {n}", "status": words[-1], "impact": "major", "started_at": stamp(at),
        "created_at": stamp(at), "updated_at": stamp(at + timedelta(minutes=5 * len(words))), "monitoring_at": None,
        "resolved_at": stamp(at + timedelta(minutes=30)) if words[-1] == "resolved" else None,
        "shortlink": f"http://HOST/{name}/{n}", "page_id": name, "components": [], "incident_updates": updates[::-1],
    }  # fmt: skip


def statuspage(name: str, *incidents: dict[str, object]) -> Answer:
    page = {"id": name, "name": name, "url": f"http://HOST/{name}", "time_zone": "Etc/UTC", "updated_at": stamp(T0)}
    return Answer(json.dumps({"page": page, "incidents": list(incidents)[::-1]}).encode(), JSON)


def healthy_status(name: str, incidents: int = 2) -> Answer:
    return statuspage(name, *(incident(name, n) for n in range(incidents)))


def article(name: str, n: int, extra: str = "") -> str:
    text = (
        f"<p>Users of {name} could not sign in from 14:0{n} UTC on 15 April 2026, and the company confirmed an outage at 14:2{n} UTC.</p>"
        f"<p>The outage of {name} was resolved at 15:1{n} UTC, after engineers took back a change of its settings. "
        "Reports on a counter of user complaints had reached some two thousand by then, most of them about sign-in, "
        "and the rest about pages that did not load. The company said that it would publish a report within a week.</p>"
    )
    return (
        f"<!doctype html><html lang=en><head><title>{name} outage, report {n}</title>"
        "<meta property='article:published_time' content='2026-04-15T15:30:00Z'></head>"
        f"<body><article><h1>{name} outage, report {n}</h1>{text}{extra}</article></body></html>"
    )


# --- feeds ------------------------------------------------------------------------------------------------------------


@sick(27, "feed", "empty_body")
def empty_feed() -> Answer:
    return Answer(b"")


@sick(27, "feed", "empty_body")
def blank_feed() -> Answer:
    return Answer(b" \r\n\t\n")


@sick(28, "feed", "html_instead")
def page_instead_of_a_feed() -> Answer:
    return Answer(b"<!doctype html><html><head><title>Welcome</title></head><body><p>Our new home.</p></body></html>")


@sick(29, "feed", "truncated", new=2)
def truncated_feed() -> Answer:
    whole = rss(*(item("truncated_feed", n) for n in range(6)))
    return Answer(whole[: whole.index("report 4") + 3].encode())


@sick(30, "feed", new=1)
def entity_bomb() -> Answer:
    levels = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    bomb = item("entity_bomb", 3, more="<category>&e11;</category>")
    return Answer(rss(bomb).replace("<rss", f"<!DOCTYPE r [<!ENTITY e0 'ha'>{levels}]><rss", 1).encode())


@sick(30, "feed", new=1)
def external_entity() -> Answer:
    text = rss(item("external_entity", 3, more="<category>&x;&y;</category>"))
    doctype = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y SYSTEM 'http://HOST/secret'>]>"
    return Answer(text.replace("<rss", f"{doctype}<rss", 1).encode())


@sick(31, "feed", new=1)
def latin_that_says_utf8() -> Answer:
    return Answer(rss(item("latin_that_says_utf8", 3, more="<author>José Müller</author>")).encode("latin-1"))


@sick(31, "feed", new=1)
def utf16_with_mark() -> Answer:
    text = rss(item("utf16_with_mark", 3)).replace("encoding='utf-8'", "encoding='utf-16'")
    return Answer(text.encode("utf-16"), "application/rss+xml; charset=iso-8859-1")


@sick(31, "feed", new=1)
def two_charsets_and_a_mark() -> Answer:
    text = rss(item("two_charsets_and_a_mark", 3)).replace("encoding='utf-8'", "encoding='shift_jis'")
    return Answer(b"\xef\xbb\xbf" + text.encode(), "application/rss+xml; charset=koi8-r")


@sick(31, "feed", new=1)
def charset_that_nobody_knows() -> Answer:
    return Answer(rss(item("charset_that_nobody_knows", 3)).encode(), "application/rss+xml; charset=klingon")


@sick(32, "feed", new=1)
def control_characters() -> Answer:
    text = rss(
        item(
            "control_characters",
            3,
            more="<category>a\x00b\x01\x08\x0b\x1f &bogus; &#0; &#xFFFF; &#99999999;</category>",
        )
    )
    return Answer(text.encode())


@sick(33, "feed", new=2)
def guids_missing_and_twice() -> Answer:
    rows = [item("guids_missing_and_twice", n) for n in range(4)]
    rows[2] = rows[2].replace("<guid isPermaLink='false'>guids_missing_and_twice-2</guid>", "")
    rows[3] = rows[3].replace("twice-3", "twice-1")
    return Answer(rss(*rows).encode())


@sick(33, "feed")
def guids_new_at_every_visit() -> Answer:
    text = healthy_feed("guids_new_at_every_visit").body.decode()
    return Answer(
        text.replace("visit-0</guid>", "visit-0?t=1776</guid>").replace("visit-1</guid>", "x</guid>").encode()
    )


_DATES = ("", "Mon, 01 Jan -001 00:00:00 GMT", "Tue, 01 Mar 1796 10:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
          "mer., 15 avr. 2026 14:30:00 +0200", "Sat, 15 Apr 2034 14:30:00 GMT", "Wed, 15 Apr 2026 14:30:00 QQT",
          "99999999999999999999", "0000-00-00T00:00:00Z")  # fmt: skip


@sick(34, "feed", new=9)
def dates_of_all_kinds() -> Answer:
    rows = [item("dates_of_all_kinds", n, date=date, link=f"http://HOST/dates/{n}") for n, date in enumerate(_DATES)]
    return Answer(rss(*rows).replace("<pubDate></pubDate>", "").encode())


@sick(35, "feed", "too_many_items", new=5000)
def twenty_thousand_items(listed: int = 20_000) -> Answer:
    rows = [f"<item><title>Recipe {n}</title><link>http://HOST/recipes/{n}</link></item>" for n in range(listed)]
    return Answer(rss(*rows).encode())


@sick(35, "feed", "too_large")
def ten_megabytes() -> Answer:
    return Answer(rss(item("ten_megabytes", 3, more=f"<category>{'x' * 10_000_000}</category>")).encode())


@sick(35, "feed")
def nested_twenty_thousand() -> Answer:
    return Answer(rss(f"<item>{'<a>' * 20_000}{'</a>' * 20_000}</item>").encode())


@sick(36, "feed")
def an_item_that_jitters() -> Answer:
    text = healthy_feed("an_item_that_jitters").body.decode()
    return Answer(text.replace("could not sign in", "could not sign in (visit 1776263400)").encode())


@sick(36, "feed", "empty_channel")
def feed_that_shrinks_to_nothing() -> Answer:
    return Answer(rss().encode())


# --- status documents -------------------------------------------------------------------------------------------------


@sick(27, "status", "empty_body")
def empty_status() -> Answer:
    return Answer(b"", JSON)


@sick(28, "status", "html_instead")
def page_instead_of_json() -> Answer:
    return Answer(b"<!doctype html><html><head><title>Sign in</title></head><body>All good</body></html>", HTML)


@sick(29, "status", "truncated")
def truncated_status() -> Answer:
    body = statuspage("truncated_status", incident("truncated_status", 0), incident("truncated_status", 1)).body
    return Answer(body[: int(len(body) * 0.8)], JSON)


@sick(31, "status", new=1)
def status_in_utf16() -> Answer:
    body = healthy_status("status_in_utf16", 3).body.decode()
    return Answer(b"\xff\xfe" + body.encode("utf-16-le"), JSON)


@sick(32, "status", new=1)
def status_with_control_characters() -> Answer:
    odd = incident("status_with_control_characters", 2)
    odd["name"] = "Sign-in\x00 errors \x1b[31m\u202egnitaerc \ud800 3"
    return statuspage("status_with_control_characters", incident("status_with_control_characters", 1), odd)


@sick(33, "status", "bad_item", new=1)
def ids_missing_and_twice() -> Answer:
    nameless, same = incident("ids_missing_and_twice", 5), incident("ids_missing_and_twice", 1)
    del nameless["id"]
    return statuspage("ids_missing_and_twice", same, nameless, same, incident("ids_missing_and_twice", 2))


@sick(34, "status", "bad_item")
def status_dates_of_all_kinds() -> Answer:
    rows = []
    for n, date in enumerate(("-0001-01-01T00:00:00Z", "9999-12-31T23:59:59+23:59", "soon", "", None, 1e30), 5):
        odd = incident("status_dates_of_all_kinds", n)
        odd["created_at"] = odd["started_at"] = odd["updated_at"] = date
        for update in odd["incident_updates"]:
            update["created_at"] = update["display_at"] = update["updated_at"] = date
        rows.append(odd)
    return statuspage("status_dates_of_all_kinds", incident("status_dates_of_all_kinds", 0), *rows)


@sick(35, "status", "bad_item")
def status_nested() -> Answer:
    return Answer(b'{"page":{"id":"x","name":"x"},"incidents":' + b"[" * 20_000 + b"]" * 20_000 + b"}", JSON)


@sick(36, "status", "silent")
def status_that_shrinks_to_nothing() -> Answer:
    return statuspage("status_that_shrinks_to_nothing")


@sick(36, "status", "not_recognised")
def status_without_its_list() -> Answer:
    return Answer(b'{"page":{"id":"x","name":"x"}}', JSON)


@sick(36, "status", "not_recognised")
def status_that_says_null() -> Answer:
    return Answer(b"null", JSON)


# --- articles ---------------------------------------------------------------------------------------------------------

_STOPPED = ("extraction_timeout", "extraction_failed")


@sick(37, "article", *_STOPPED, new=1)
def hundred_thousand_links() -> Answer:
    links = "".join(f"<a href='/x/{n}'>word {n}</a> " for n in range(100_000))
    return Answer(article("hundred_thousand_links", 3, f"<div>{links}</div>").encode(), HTML)


@sick(37, "article", *_STOPPED, new=1)
def fifty_thousand_attributes() -> Answer:
    attributes = " ".join(f"data-a{n}='{n}'" for n in range(50_000))
    return Answer(article("fifty_thousand_attributes", 3, f"<div {attributes}>x</div>").encode(), HTML)


@sick(37, "article", "too_large")
def nineteen_megabytes() -> Answer:
    return Answer(article("nineteen_megabytes", 3, "<p>lorem <b>ipsum</b></p>" * 760_000).encode(), HTML)


@sick(37, "article", new=1)
def a_hundred_thousand_deep() -> Answer:
    return Answer(article("a_hundred_thousand_deep", 3, "<div>" * 100_000).encode(), HTML)


@sick(38, "article", "not_html")
def a_pdf() -> Answer:
    return Answer(
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n" + bytes(range(256)) * 40, "application/pdf"
    )


@sick(38, "article", "not_html")
def an_image_that_says_html() -> Answer:
    return Answer(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, HTML)


@sick(38, "article", "empty_page")
def an_empty_page() -> Answer:
    return Answer(b"<!doctype html><html><head><title>News</title></head><body></body></html>", HTML)


@sick(38, "article", "consent_page")
def a_consent_page() -> Answer:
    text = "Before you continue. We use cookies and other technologies to store and access personal data. Accept all or reject all."
    page = f"<html><head><title>Before you continue</title></head><body><form><p>{text}</p><button>Accept all</button></form></body></html>"
    return Answer(page.encode(), HTML)


@sick(20, "article", "empty_page")
def an_archive_as_an_article() -> Answer:
    return Answer(gzip.compress(b"x" * 9000, mtime=0), HTML)
