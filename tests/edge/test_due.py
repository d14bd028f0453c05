import asyncio
from datetime import UTC, datetime, timedelta

from scraper.core.model import Capture, NotModified, Problem
from scraper.edge.cache import Cache
from scraper.edge.http import CachedFetcher, CannedFetcher, NotDue, Request, fetch_all

NOW = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)
FEED = Request("x", "https://x.example/feed", every=900)


class Answers:
    """Gives what it was given, and remembers what it was asked."""

    def __init__(self, *results):
        self.results, self.asked = list(results), []

    async def fetch(self, request):
        self.asked.append(request)
        return self.results.pop(0)


def capture(body=b"one", at=NOW, etag='"1"'):
    return Capture("x", FEED.url, 200, (("etag", etag),), body, at)


def run(fetcher, cache, now, *requests):
    async def go():
        return [one async for one in fetch_all(requests or (FEED,), fetcher=fetcher, cache=cache, now=now)]

    return asyncio.run(go())


def test_a_source_is_visited_once_in_its_interval_by_the_runs_own_clock(tmp_path):
    cache = Cache(tmp_path)
    fetcher = Answers(capture(), NotModified("x", FEED.url, NOW))
    run(fetcher, cache, NOW)
    (early,) = run(fetcher, cache, NOW + timedelta(seconds=899))
    assert early == NotDue("x", FEED.url, NOW + timedelta(seconds=900))
    (late,) = run(fetcher, cache, NOW + timedelta(seconds=900))
    assert isinstance(late, NotModified)
    assert [one.etag for one in fetcher.asked] == [None, '"1"']


def test_a_clock_that_jumped_ahead_silences_nobody(tmp_path):
    cache = Cache(tmp_path)
    fetcher = Answers(capture(at=NOW + timedelta(days=900)), capture())
    run(fetcher, cache, NOW + timedelta(days=900))
    (found,) = run(fetcher, cache, NOW)
    assert isinstance(found, Capture)


def test_a_failure_keeps_the_validators_and_what_was_known(tmp_path):
    cache = Cache(tmp_path)
    fetcher = Answers(capture(), Problem("timeout", FEED.url, "slow", source="x"), capture())
    for hour in range(3):
        run(fetcher, cache, NOW + timedelta(hours=hour))
    assert fetcher.asked[2].etag == '"1"'
    assert cache.capture("x", FEED.url) == capture()
    assert cache.health("x").failing_since is None


def test_an_article_says_nothing_of_its_sources_health(tmp_path):
    cache = Cache(tmp_path)
    article = Request("x", "https://x.example/a", article=True)
    run(Answers(Problem("not_found", article.url, "gone", source="x")), cache, NOW, article)
    assert cache.health("x").failing_since is None


def test_offline_gives_kept_captures_and_names_missing_ones(tmp_path):
    cache = Cache(tmp_path)
    cache.keep(capture())
    other = Request("y", "https://y.example/")
    kept, missing = run(CachedFetcher(cache), None, NOW, FEED, other)
    assert kept == capture()
    assert (missing.code, missing.source, missing.where) == ("not_cached", "y", "https://y.example/")


def test_canned_answers_mean_what_they_meant_on_the_wire():
    def answer(status, url, *headers, body=b""):
        return Capture("x", url, status, headers, body, NOW)

    fetcher = CannedFetcher(
        [
            answer(200, "https://a.example/", body=b"feed"),
            answer(304, "https://b.example/"),
            answer(410, "https://c.example/"),
            answer(
                200, "https://d.example/", ("content-type", "text/html"), body=b"<html><title>Just a moment...</title>"
            ),
        ]
    )
    urls = ("a", "b", "c", "d", "e")
    found = run(fetcher, None, NOW, *(Request("x", f"https://{name}.example/") for name in urls))
    assert [getattr(one, "code", type(one).__name__) for one in found] == [
        "Capture",
        "NotModified",
        "gone",
        "challenge",
        "not_recorded",
    ]


def test_those_longest_unseen_go_first_and_results_keep_their_order(tmp_path):
    cache = Cache(tmp_path)
    first, second = FEED, Request("y", "https://y.example/", every=900)
    run(Answers(capture()), cache, NOW, first)
    fetcher = Answers(Problem("a", "u", "m", source="y"), Problem("b", "u", "m", source="x"))
    found = run(fetcher, cache, NOW + timedelta(hours=1), first, second)
    assert [one.source_id for one in fetcher.asked] == ["y", "x"]
    assert [one.code for one in found] == ["b", "a"]
