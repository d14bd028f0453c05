"""Pages in the shapes that outlets serve: what they declare of others, dates beside the article's, furniture by many names."""

import json
from datetime import UTC, datetime

import pytest

from scraper.core.model import PageText, Problem
from scraper.formats.article import LARGEST, extract_article

TITLE = "Harbour Cloud storage goes down across the coast"
BODY = (
    (
        "Harbour Cloud said on Wednesday that a wrong setting took its storage away from customers along the whole coast, "
        "and that shops could not reach their files for most of the morning."
    ),
    (
        "The outage was noticed by many users before the company spoke of it, according to a count of reports that a "
        "tracking site keeps for services of this kind."
    ),
    (
        "Engineers took the change back and promised to publish a review of what had happened within five working days, "
        "with every step that they mean to take."
    ),
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in BODY)
ARTICLE = f"<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
MINE = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2026-04-15T12:00:00Z"}
OTHER = {"@type": "NewsArticle", "headline": "Cup final ends in a draw", "datePublished": "2026-04-10T10:00:00Z"}
URL = "https://paper.example/2/storage"


def page(head: str, body: str = ARTICLE, lang: str = "en") -> bytes:
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()


def ld(*things: object, kind: str = "application/ld+json") -> str:
    return "".join(f'<script type="{kind}">{json.dumps(thing)}</script>' for thing in things)


def read(body: bytes) -> PageText:
    found = extract_article(body, URL, retrieved=datetime(2026, 11, 20, tzinfo=UTC))
    assert isinstance(found, PageText), found
    return found


def refused(body: bytes) -> Problem:
    found = extract_article(body, URL)
    assert isinstance(found, Problem), found
    return found


@pytest.mark.parametrize(
    "head",
    [
        ld({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": OTHER}]}, MINE),
        ld(OTHER, MINE),
        ld([{"@type": "WebPage", "mentions": [OTHER]}, MINE]),
    ],
)
def test_an_article_that_a_page_lists_is_not_the_page(head) -> None:
    found = read(page(head))
    assert (found.title, str(found.published.at)) == (TITLE, "2026-04-15 12:00:00+00:00")


def test_a_live_blog_is_not_dated_by_its_newest_entry() -> None:
    entry = {"@type": "BlogPosting", "headline": "Back", "datePublished": "2026-04-15T14:00:00Z"}
    live = {"liveBlogUpdate": [entry], "@type": "LiveBlogPosting", "coverageStartTime": "2026-04-15T10:00:00Z"}
    assert str(read(page(ld(live))).published.at) == "2026-04-15 10:00:00+00:00"


def test_names_that_json_ld_refers_to_are_found() -> None:
    org = {"@type": "Organization", "@id": "#org", "name": "The Coast &amp; Sea"}
    pen = {"@type": "Person", "@id": "#pen", "name": "Ana Right"}
    graph = {"@graph": [org, pen, {**MINE, "author": [{"@id": "#pen"}], "publisher": {"@id": "#org"}}]}
    found = read(page(ld(graph, kind="application/ld+json; charset=utf-8")))
    assert (found.author, found.site) == ("Ana Right", "The Coast & Sea")


def test_character_references_in_json_are_read() -> None:
    assert read(page(ld({**MINE, "headline": "Harbour&#8217;s cloud &amp; AT&T; down"}))).title == (
        "Harbour’s cloud & AT&T; down"
    )


@pytest.mark.parametrize("mark", [" : ", " « ", " ｜ ", "｜", " / ", " ~ ", " >> ", " // ", " :: ", " | "])
def test_the_outlet_behind_a_headline_goes(mark) -> None:
    head = (
        f'<meta property="og:title" content="{TITLE}{mark}The Coast"><meta property="og:site_name" content="The Coast">'
    )
    assert read(page(head, f"<h1>Storage down</h1>{PARAGRAPHS}")).title == TITLE


def test_an_outlet_in_a_headline_that_speaks_of_it_stays() -> None:
    head = '<meta property="og:title" content="Harbour: storage down"><meta property="og:site_name" content="Harbour">'
    assert read(page(head, f"<h1>Down</h1>{PARAGRAPHS}")).title == "Harbour: storage down"


@pytest.mark.parametrize("path", ["/", "/index.html", "/home", "/index.php"])
def test_every_name_of_the_home_page_is_no_canonical_address(path) -> None:
    assert read(page(f'<link rel="canonical" href="https://paper.example{path}">')).canonical_url is None


@pytest.mark.parametrize(
    ("around", "day", "by"),
    [
        ('<div class="ticker"><time datetime="2026-04-18T08:00Z">now</time></div><main>{h}{m}{p}</main>', 15, "time"),
        ('<main>{h}<i>15 April 2026</i>{p}</main><div class="commentList"><time datetime="2026-04-19">x</time></div>', 15, "shown"),
        ('<header><time datetime="2026-04-15T12:00Z">x</time>{h}</header>{p}<p><time datetime="2026-04-19">x</time></p>', 15, "time"),
    ],
)  # fmt: skip
def test_dates_of_tickers_and_comments_are_not_the_article_s(around, day, by) -> None:
    marked = '<p><time datetime="2026-04-15T12:00:00Z">Wed</time></p>'
    found = read(page(f"<title>{TITLE}</title>", around.format(h=f"<h1>{TITLE}</h1>", p=PARAGRAPHS, m=marked)))
    assert (found.published.at.day, found.published_by) == (day, by)


@pytest.mark.parametrize(
    "label",
    ["15 de abril de 2026 - 10:12 h", "2026年4月15日 10時12分", "١٥ أبريل ٢٠٢٦", "15 апреля 2026, 10:12", "15 kwietnia 2026"],
)  # fmt: skip
def test_the_day_under_the_headline_counts_in_any_language(label) -> None:
    found = read(page("", f"<div><h1>{TITLE}</h1><b>x</b><span>{label}</span>{PARAGRAPHS}</div>"))
    assert (str(found.published.at.date()), found.published.precision.value) == ("2026-04-15", "day")


@pytest.mark.parametrize(
    "label", ["Updated 15 April 2026", "2026年4月15日 更新", "04/05/2026", "15 April", "April 2026"]
)
def test_a_label_that_is_no_day_of_publication_counts_for_nothing(label) -> None:
    assert read(page("", f"<div><h1>{TITLE}</h1><span>{label}</span>{PARAGRAPHS}</div>")).published is None


def test_a_date_in_words_is_read_where_a_page_declares_it() -> None:
    graph = {
        "@graph": [{"@type": "WebPage", "datePublished": "2019-01-01"}, {**MINE, "datePublished": "15 April 2026"}]
    }
    assert str(read(page(ld(graph))).published.at.date()) == "2026-04-15"


@pytest.mark.parametrize("byline", ["Автор: Ева Смит", "執筆：Ева Смит", "بقلم: Ева Смит", "記者／Ева Смит"])
def test_bylines_in_other_scripts(byline) -> None:
    assert read(page("", f'<h1>{TITLE}</h1><p class="byline">{byline}</p>{PARAGRAPHS}')).author == "Ева Смит"


@pytest.mark.parametrize(
    "named", ['class="NewsletterBox_box__3xY2z"', 'class="relatedArticles"', 'id="didomi-host"', 'id="onetrust-banner"']
)
def test_furniture_is_known_by_any_manner_of_name(named) -> None:
    box = f"<div {named}><p>Every morning our editors write to busy people who want to know what happened.</p></div>"
    body = f"<main><h1>{TITLE}</h1><p>{BODY[0]}</p>{box}<p>{BODY[1]}</p><p>{BODY[2]}</p></main>"
    text = read(page("", body)).text
    assert "busy people" not in text
    assert BODY[2] in text


@pytest.mark.parametrize("tag", ["span", "p"])
def test_captions_are_kept_whatever_holds_them(tag) -> None:
    box = f'<div><img src="a"><{tag} class="image-Caption"><b>Racks in the hall at ten.</b><i>Image: Coast</i></{tag}></div>'
    found = read(page("", f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p>{box}<p>{BODY[1]}</p><p>{BODY[2]}</p></article>"))
    assert [found.text[a:b] for a, b in found.captions] == ["Racks in the hall at ten. Image: Coast"]


@pytest.mark.parametrize(
    "rows", ["<ul><li>{}</li></ul>", "<ol class='timeline'><li>{}</li></ol>", "<dl><dt>1</dt><dd>{}</dd></dl>"]
)
@pytest.mark.parametrize("frame", ["{}", "<div class='x'>{}</div>"])
def test_a_list_between_paragraphs_is_kept_on_a_page_without_a_frame(rows, frame) -> None:
    row = "10:05 UTC: the company says that it looks into it"
    text = read(
        page("", f"<h1>{TITLE}</h1>" + frame.format(f"<p>{BODY[0]}</p>{rows.format(row)}<p>{BODY[1]}</p>"))
    ).text
    assert row in text


def test_a_page_of_one_byte_a_letter_that_calls_itself_utf8() -> None:
    words = "Les clients ont été privés d'accès à leurs fichiers. Le réseau a été rétabli à midi. " * 6
    raw = page("<title>Généralisée</title>", f"<h1>Généralisée</h1><p>{words}</p>", "fr").decode().encode("latin-1")
    assert "privés d'accès à leurs fichiers" in read(raw).text


def test_a_portable_document_after_white_space_is_named() -> None:
    assert refused(b"\r\n\n%PDF-1.7 <html> obj").code == "not_html"


def test_a_page_that_sends_its_reader_on_says_where_to() -> None:
    head = '<meta http-equiv="Refresh" content="0; URL=https://paper.example/real"><title>Moved</title>'
    found = refused(page(head, "<p>If nothing happens, follow the link that stands here.</p>"))
    assert (found.code, "https://paper.example/real" in found.message) == ("empty_page", True)


def test_an_article_that_reloads_itself_is_an_article() -> None:
    assert read(page('<meta http-equiv="refresh" content="5; url=/x">')).title == TITLE


def test_a_long_wall_is_a_wall() -> None:
    asks = "Besuchen Sie uns wie gewohnt mit Anzeigen und verarbeiteten Kennungen Ihres Geräts. " * 7
    assert refused(page("", f"<h1>Weiter mit Werbung lesen</h1><p>{asks}</p>", "de")).code == "consent_page"


def test_an_article_behind_what_is_read_is_said_to_be_there() -> None:
    found = refused(page(f"<script>var a='{'a' * LARGEST}';</script>"))
    assert (found.code, "first 2 MB" in found.message) == ("empty_page", True)
