"""Items that do not match are read once, and again when anything about them or their source changes."""

from datetime import UTC, datetime

from scraper.core.model import Source, Standing
from scraper.edge.cache import Cache
from scraper.formats.feed import digest_of, read_feed
from scraper.formats.status import Origin
from scraper.pipeline.dealt import DealtItems

NOW = datetime(2026, 4, 15, tzinfo=UTC)
ORIGIN = Origin("paper", "", "https://paper.example/feed", "application/rss+xml", NOW)


def source(**more) -> Source:
    given = {"match": ("outage",), **more}
    return Source(id="paper", kind="feed", url="https://paper.example/feed", standing=Standing.PRESS, **given)


def feed(*titles: str) -> bytes:
    items = "".join(
        f"<item><title>{t}</title><link>https://paper.example/{t.replace(' ', '-')}</link></item>" for t in titles
    )
    return f"<rss version='2.0'><channel><title>p</title>{items}</channel></rss>".encode()


def visited(folder, body: bytes, one: Source, *, saved: bool = True) -> list[str]:
    """What a run reads in the feed."""
    cache = Cache(folder)
    dealt = DealtItems(cache)
    reading = read_feed(body, ORIGIN, dealt.known(one))
    dealt.note(one, reading)
    if saved:
        cache.save()
    return [item.title for item in reading.items]


def test_an_item_that_does_not_match_is_read_once(tmp_path):
    assert visited(tmp_path, feed("a fair", "an outage"), source()) == ["a fair", "an outage"]
    assert visited(tmp_path, feed("a choir", "a fair", "an outage"), source()) == ["a choir", "an outage"]
    assert visited(tmp_path, feed("a choir", "a fair"), source()) == []
    assert visited(tmp_path, feed("a choir", "an outage"), source()) == ["an outage"]


def test_an_item_that_changed_is_read_again(tmp_path):
    visited(tmp_path, feed("a fair"), source())
    assert visited(tmp_path, feed("a fair outage"), source()) == ["a fair outage"]


def test_other_words_or_another_address_begin_anew(tmp_path):
    visited(tmp_path, feed("a fair"), source())
    assert visited(tmp_path, feed("a fair"), source(match=("fair",))) == ["a fair"]
    visited(tmp_path, feed("a fair"), source())
    assert visited(tmp_path, feed("a fair"), source(match=())) == ["a fair"]


def test_a_run_that_was_not_saved_has_dealt_with_nothing(tmp_path):
    visited(tmp_path, feed("a fair"), source(), saved=False)
    assert visited(tmp_path, feed("a fair"), source()) == ["a fair"]


def test_a_feed_that_is_asked_for_whole_is_read_whole(tmp_path):
    visited(tmp_path, feed("a fair"), source())
    cache = Cache(tmp_path)
    cache.forget_validators("paper")
    cache.save()
    assert visited(tmp_path, feed("a fair"), source()) == ["a fair"]


def test_a_feed_of_known_items_is_healthy_and_an_empty_one_is_not():
    items = read_feed(feed("a fair"), ORIGIN).items
    again = read_feed(feed("a fair"), ORIGIN, {digest_of(items[0])})
    assert (again.healthy, again.problems, len(again.passed)) == (True, (), 1)
    assert not read_feed(feed(), ORIGIN, {digest_of(items[0])}).healthy
