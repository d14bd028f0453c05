"""Items read plainly are what feedparser reads, item by item; what is not plain is left to it."""

from __future__ import annotations

import random

import pytest

from scraper.formats import feed as feeds
from scraper.formats.feedplain import plain_entry, prefixes_of
from scraper.formats.feedxml import Feed, split_feed
from scraper.formats.status import Origin
from scraper.formats.wire import decode_text

USUAL = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
    ' xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/">'
)
_NAMES = (
    "title link guid pubDate description content:encoded category dc:creator dc:date media:thumbnail media:content media:title"
    " comments author enclosure source slash:comments wfw:commentRss post-id summary id updated TITLE"
)  # fmt: skip
NAMES = tuple(_NAMES.split())
ATTRIBUTES = (
    *("",) * 6, ' isPermaLink="false"', " isPermaLink='true'", ' isPermaLink="FALSE"', ' type="html"', ' url="http://x.example/"',
    ' domain="d"', ' xml:base="http://b.example/"', ' BASE="http://b.example/"', ' lang="de"', ' href="http://z.example/"',
)  # fmt: skip
WORDS = (
    "outage", "a", "é", "—", "&amp;", "&lt;b&gt;", "&#8217;", "&#233;", "&#xe9;", "&quot;", "&amp;amp;", "x<", "<![CDATA[<p>so &amp; &nbsp;</p>]]>",
    "<![CDATA[]]>", "Ã©", "\u0085", "\u2019", " \n ", "\r\n", "http://a.example/1?x=1&amp;y=2", "http:///a.example", "&nbsp;", "&#150;", "&#0;", "&#13;",
    "日本", "]]>", "<br/>", "&#x1F600;", "&#xD800;", "'", '"', "\t", "&amp;#39;", "&amp;copy;", "&copy=3", "<!-- a comment -->",
)  # fmt: skip


def both(item: str, root: str = USUAL) -> tuple[object, object]:
    """What we read plainly (None: not plain) and what feedparser reads in a feed of this item alone."""
    prefixes = prefixes_of(root)
    bare = feeds._bare(item)
    entry = plain_entry(bare, prefixes) if prefixes is not None else None
    if entry is None:
        return None, None
    read = feeds._entries(Feed("rss", root, "", (item,), False), (bare,))
    return feeds._raw(entry, item), feeds._raw(read[0], item) if len(read) == 1 else None


def made(chance: random.Random) -> str:
    fields = []
    for _ in range(chance.randint(1, 7)):
        name, attributes = chance.choice(NAMES), chance.choice(ATTRIBUTES)
        text = "".join(chance.choice(WORDS) for _ in range(chance.choice((0, 1, 1, 1, 2, 3))))
        whole = chance.random() > 0.1
        fields.append(
            chance.choice(("", "\n ")) + (f"<{name}{attributes}>{text}</{name}>" if whole else f"<{name}{attributes}/>")
        )
    return f"<item>{''.join(fields)}</item>"


@pytest.mark.parametrize("seed", range(4))
def test_what_is_read_plainly_is_what_feedparser_reads(seed):
    chance = random.Random(seed)
    plain = 0
    for _ in range(20_000):
        item = made(chance)
        ours, theirs = both(item)
        plain += ours is not None
        assert ours == theirs, item
    assert plain > 500


def test_no_real_feed_is_read_otherwise(root, shared):
    """Every item of every RSS document at hand, plain or not."""
    bodies = [
        p
        for folder in (root / "tests", shared / "data" / "real")
        for p in folder.rglob("*")
        if p.suffix in {".xml", ".rss", ".body"}
    ]
    plain = 0
    for path in sorted(bodies):
        found = split_feed(decode_text(path.read_bytes()))
        if found is None or found.kind != "rss":
            continue
        for item in found.items[:200]:
            ours, theirs = both(item, found.root)
            plain += ours is not None
            assert ours == theirs, (path, item)
    assert plain > 100


PAPER = """<item>
<title><![CDATA[Cloud down &#8211; again]]></title>
<link>https://paper.example/1?a=1&amp;b=2</link>
<dc:creator><![CDATA[A. Writer]]></dc:creator>
<pubDate>Wed, 15 Apr 2026 16:10:00 +0000</pubDate>
<category><![CDATA[News]]></category>
<guid isPermaLink="false">https://paper.example/?p=1</guid>
<description><![CDATA[<p>It was down.</p>]]></description>
<content:encoded><![CDATA[<p>It was down for hours, said the paper.</p>]]></content:encoded>
<wfw:commentRss>https://paper.example/1/feed</wfw:commentRss>
<slash:comments>3</slash:comments>
<media:thumbnail url="https://paper.example/1.jpg" />
</item>"""


def test_the_usual_item_of_a_paper_is_plain():
    ours, theirs = both(PAPER)
    assert ours is not None
    assert ours == theirs


@pytest.mark.parametrize(
    "root",
    [
        '<rss version="2.0">',
        USUAL.replace("modules/content/", "modules/other/"),
        USUAL.replace("<rss", '<rss xmlns="http://backend.userland.com/rss2"'),
        USUAL.replace("<rss", '<rss xml:base="https://paper.example/"'),
    ],
)
def test_a_feed_that_names_things_otherwise_is_not_plain(root):
    assert both(PAPER, root) == (None, None)


def test_the_rest_of_a_feed_stands_in_its_place():
    odd = (
        "<item><title>odd</title><source url='http://s.example/'>s</source><link>https://paper.example/2</link></item>"
    )
    broken = "<item><title>broken<link>https://paper.example/3</link></item>"
    body = f"<?xml version='1.0'?>{USUAL}<channel><title>t</title>{PAPER}{odd}{broken}{PAPER.replace('/1', '/4')}</channel></rss>"
    reading = feeds.read_feed(body.encode(), Origin("paper", "", "https://paper.example/feed", "application/rss+xml"))
    assert [item.url.rpartition("/")[2][:1] for item in reading.items] == ["1", "2", "", "4"]
    assert [item.title for item in reading.items][:2] == ["Cloud down – again", "odd"]


def test_no_item_keeps_the_reader_busy():
    import time

    for item in ("<item>" + "<title>" * 200_000, "<item>" + "<a " * 300_000, "<item><title><![CDATA[" + "]]" * 400_000, "<item>" + " a='b'" * 200_000, "<item><guid" + " a='b'" * 200_000):  # fmt: skip
        begin = time.process_time()
        assert plain_entry(item, frozenset()) is None
        assert time.process_time() - begin < 1
