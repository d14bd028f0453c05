"""Pages that set text in bare frames, in tables or in data, and pages that hold no article (text and pages are ours)."""

import json
from unicodedata import normalize

import pytest

from scraper.core.model import PageText, Problem
from scraper.formats.article import extract_article

URL = "https://paper.example/outage"
LEAD = "Nimbus stopped answering on Tuesday at nine, and shops that keep their pictures there showed grey boxes."
MIDDLE = "The company wrote that a certificate had run out and that a new one was being put in place by hand."
END = "By noon the last of three regions answered again, said a note on the page of the company."


def read(body: str, head: str = "<title>Nimbus outage</title>", url: str = URL) -> PageText | Problem:
    return extract_article(f"<html lang='en'><head>{head}</head><body>{body}</body></html>".encode(), url)


def lines(body: str, head: str = "<title>Nimbus outage</title>") -> list[str]:
    found = read(body, head)
    assert isinstance(found, PageText)
    return found.text.split("\n")


def test_the_rows_of_a_timeline_in_bare_frames_are_kept_apart() -> None:
    rows = "".join(
        f"<div><span>{at} UTC</span><span>{what}</span></div>"
        for at, what in (("13:28", "Reads begin to fail"), ("14:05", "Reads work again"))
    )
    found = lines(f"<article><h1>Nimbus outage</h1><p>{LEAD}</p><div>{rows}</div><p>{MIDDLE}</p></article>")
    assert found[2:4] == ["13:28 UTC Reads begin to fail", "14:05 UTC Reads work again"]


@pytest.mark.parametrize(
    "body",
    [
        f"<table><tr><td><b>Nimbus outage</b><br><br>{LEAD}<br><br>{MIDDLE}<br><br>{END}</td></tr></table>",
        f"<table><tr><td>{LEAD}</td></tr><tr><td><p>{MIDDLE}</p></td></tr><tr><td>{END}</td></tr></table>",
        f"<div><div><img></div>{LEAD}<br><br><a href='/x'>Nimbus</a> said more later.<br>{MIDDLE}<br>{END}</div><div><p>Write to us.</p></div>",
    ],
)
def test_text_set_in_table_cells_and_between_line_breaks_is_paragraphs(body) -> None:
    assert {LEAD, MIDDLE, END} <= set(lines(body))


def test_a_list_in_the_cell_of_a_table_stays_in_its_row() -> None:
    table = "<tr><td>13:50</td><td><ul><li>Alert fires</li><li>Bridge opens</li></ul></td></tr><tr><td>14:05</td><td>End</td></tr>"
    found = lines(f"<article><p>{LEAD}</p><table>{table}</table><p>{MIDDLE}</p></article>")
    assert "| 13:50 | Alert fires; Bridge opens |" in found


def test_the_caption_of_the_picture_above_the_body_is_kept_as_a_caption() -> None:
    picture = "<figure class='image-card'><img><figcaption>Racks hum behind doors of glass.</figcaption></figure>"
    found = read(
        f"<main><h1>Nimbus outage</h1>{picture}<article class='article-body'><p>{LEAD}</p><p>{MIDDLE}</p><p>{END}</p><p>{LEAD[:-1]} still.</p></article></main>"
    )
    assert isinstance(found, PageText)
    assert [found.text[a:b] for a, b in found.captions] == ["Racks hum behind doors of glass."]


def test_a_box_of_links_under_a_heading_goes_and_a_pulled_paragraph_stands_once() -> None:
    box = "<section><h4>Más información</h4><a href='/dry'>The driest summer of the century</a></section>"
    quoted = f"<div><blockquote><p>{MIDDLE}</p></blockquote></div>"
    found = lines(f"<article><p>{LEAD}</p>{quoted}{box}<p>{MIDDLE}</p><p>{END}</p></article>")
    assert found[1:] == [LEAD, MIDDLE, END]


def test_an_article_that_stands_in_the_data_of_the_page_alone_is_read() -> None:
    told = {"props": {"body": [{"type": "p", "text": text} for text in (LEAD, MIDDLE, END)], "id": "x" * 90}}
    script = f"<script type='application/json'>{json.dumps(told)}</script>"
    assert lines(f"<div><h1>Nimbus outage</h1></div>{script}")[1:] == [LEAD, MIDDLE, END]


@pytest.mark.parametrize("known", ["", '<link rel="canonical" href="https://paper.example/outage">'])
def test_an_article_of_another_page_in_the_data_is_not_this_page(known) -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Fox found on museum roof",
        "url": "https://paper.example/fox",
        "datePublished": "2024-01-02",
        "author": {"name": "Rae Fox"},
    }
    head = f"<title>Nimbus outage</title>{known}<script type='application/ld+json'>{json.dumps(other)}</script>"
    found = read(f"<article><h1>Nimbus outage</h1><p>{LEAD}</p><p>{MIDDLE}</p></article>", head)
    assert isinstance(found, PageText)
    assert (found.title, found.author, found.published) == ("Nimbus outage", None, None)


def test_an_outlet_set_as_a_heading_is_the_outlet_and_nobody_is_no_author() -> None:
    head = "<title>Nimbus outage « Byte and Bark</title><meta name='author' content='admin'>"
    found = read(f"<h1><a href='/'>Byte and Bark</a></h1><div><h2>Nimbus outage</h2><p>{LEAD}</p></div>", head)
    assert isinstance(found, PageText)
    assert (found.title, found.site, found.author) == ("Nimbus outage", "Byte and Bark", None)


def test_letters_are_composed() -> None:
    found = read(normalize("NFD", f"<article><p>Une matinée sans écran.</p><p>{LEAD}</p></article>"))
    assert isinstance(found, PageText)
    assert "matinée sans écran" in found.text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Сбой в облаке Нимб: истёк сертификат, магазины без картинок.", "cp1251"),
        ("雲で障害が起き、多くの店で画像が消えた。" * 4, "shift_jis"),
    ],
)
def test_a_plain_text_in_another_code_is_read(text, code) -> None:
    found = extract_article(f"{text}\n\n{text}".encode(code), URL)
    assert isinstance(found, PageText)
    assert text[:20] in found.text


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>', "feed"),
        (b'{"title": "Nimbus outage", "body": ["one", "two"]}', "JSON"),
    ],
)
def test_what_programs_read_is_named(body, what) -> None:
    found = extract_article(body, URL)
    assert isinstance(found, Problem)
    assert (found.code, what in found.message) == ("not_html", True)


@pytest.mark.parametrize(
    ("title", "text", "code", "said"),
    [
        (
            "Your choices",
            "We and our 842 partners store and access information on a device.",
            "consent_page",
            "consent",
        ),
        ("Soukromí", "My a našich 400 partnerů ukládáme soubory cookie za účelem reklamy.", "consent_page", "consent"),
        ("Nedbrud", "Tjenesten var nede. Denne artikel er kun for abonnenter.", "paywall", "subscribers"),
        ("Log in to Nest", "You must log in to go on from here.", "paywall", "log in"),
        ("Prüfung", "Bitte bestätigen Sie, dass Sie kein Roboter sind.", "challenge_page", "robot"),
        ("Away", "Sorry, this content is not available in your region.", "empty_page", "not shown"),
        ("paper.example", "This domain is for sale. Buy this domain today.", "empty_page", "parked"),
        ("Away", "Our site is down for planned maintenance. Please come back soon.", "empty_page", "out of order"),
        ("x", "JavaScript is disabled in this browser. Please enable JavaScript.", "empty_page", "script"),
    ],
)
def test_a_page_without_an_article_says_why(title, text, code, said) -> None:
    found = read(f"<div><h1>{title}</h1><p>{text}</p></div>", f"<title>{title}</title>")
    assert isinstance(found, Problem)
    assert (found.code, said in found.message) == (code, True)


@pytest.mark.parametrize("shown", ["'page not found'", "“503 Service Unavailable”"])
def test_a_short_report_of_what_users_were_shown_is_an_article(shown) -> None:
    title = f"Nimbus down: users see {shown}"
    assert isinstance(read(f"<article><h1>{title}</h1><p>{LEAD}</p></article>", f"<title>{title}</title>"), PageText)
