import os
from datetime import UTC, datetime, timedelta

from scraper.core.model import Capture, NotModified, Problem, RunReport, SourceOutcome
from scraper.edge import cache as module
from scraper.edge.cache import Cache
from scraper.edge.ledger import Visit

NOW = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)


def capture(body=b"one", url="https://x.example/feed", at=NOW):
    return Capture("x", url, 200, (("etag", '"1"'),), body, at)


def test_a_capture_comes_back_whole(tmp_path):
    cache = Cache(tmp_path / "cache")
    assert cache.capture("x", "https://x.example/feed") is None
    cache.keep(capture())
    cache.keep(capture(b"two"))
    assert Cache(tmp_path / "cache").capture("x", "https://x.example/feed") == capture(b"two")
    assert len(list((tmp_path / "cache" / "captures").glob("*.body"))) == 1


def test_half_a_capture_is_none(tmp_path):
    cache = Cache(tmp_path)
    cache.keep(capture())
    body = next((tmp_path / "captures").glob("*.body"))
    body.write_bytes(b"")
    assert cache.capture("x", "https://x.example/feed") is None
    cache.keep(capture())
    assert cache.capture("x", "https://x.example/feed") == capture()
    body.unlink()
    assert not cache.has("x", "https://x.example/feed")
    assert cache.capture("x", "https://x.example/feed") is None
    next((tmp_path / "captures").glob("*.json")).write_bytes(b'{"source":')
    assert cache.capture("x", "https://x.example/feed") is None


def test_articles_leave_after_thirty_days_and_captures_stay(tmp_path):
    cache = Cache(tmp_path)
    cache.keep(capture())
    cache.keep(capture(url="https://x.example/article"), article=True)
    later = Cache(tmp_path)
    later.prepare(NOW + timedelta(days=30))
    assert later.capture("x", "https://x.example/article") is not None
    later.prepare(NOW + timedelta(days=31))
    assert later.capture("x", "https://x.example/article") is None
    assert later.capture("x", "https://x.example/feed") is not None


def test_what_a_killed_run_left_is_removed(tmp_path):
    cache = Cache(tmp_path)
    cache.keep(capture())
    stray = tmp_path / "captures" / f".x.json.{os.getpid()}.tmp"
    stray.write_bytes(b"half")
    Cache(tmp_path).prepare(NOW)
    assert not stray.exists()
    assert Cache(tmp_path).capture("x", "https://x.example/feed") == capture()


def test_visits_and_health_count_once_they_are_saved(tmp_path):
    cache = Cache(tmp_path)
    cache.note_visit("x", "u", Visit(NOW, NOW + timedelta(minutes=15), etag='"1"'))
    cache.note_health("x", NotModified("x", "u", NOW), NOW)
    assert Cache(tmp_path).visit("x", "u") is None
    cache.save()
    again = Cache(tmp_path)
    assert again.visit("x", "u").etag == '"1"'
    again.note_health("x", Problem("timeout", "u", "slow"), NOW + timedelta(hours=1))
    again.note_health("x", Problem("refused", "u", "no"), NOW + timedelta(hours=2))
    assert again.health("x").last_success == NOW
    assert again.health("x").failing_since == NOW + timedelta(hours=1)
    assert again.health("x").code == "refused"
    again.forget_validators("x")
    assert again.visit("x", "u").etag is None


def test_answers_that_were_handed_in_count_from_one_replay_to_the_next(tmp_path):
    """Four replays of one poll each: read, broken, read, broken."""
    broken = Problem("server_error", "u", "broken")
    for hours in range(4):
        cache = Cache(tmp_path)
        at = NOW + timedelta(hours=hours)
        if hours % 2:
            cache.note_unread("x", broken, at)
        else:
            cache.note_read("x", at)
        cache.save()
    fared = Cache(tmp_path).health("x")
    assert (fared.last_success, fared.failing_since) == (NOW + timedelta(hours=2), NOW + timedelta(hours=3))
    cache.note_read("x", NOW)
    assert cache.health("x") == fared, "what is older than what is known changes nothing"


def test_a_broken_ledger_is_an_empty_one(tmp_path):
    (tmp_path / "ledger.json").write_bytes(b"{nonsense")
    assert Cache(tmp_path).visit("x", "u") is None


def test_a_cache_that_cannot_be_written_is_named_and_stops_nothing(tmp_path, monkeypatch):
    def full(path, body):
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(module, "write", full)
    cache = Cache(tmp_path)
    cache.keep(capture())
    cache.save()
    assert [one.code for one in cache.problems] == ["cache_unwritable"] * len(cache.problems)
    assert cache.problems
    assert "No space left" in cache.problems[0].message


def test_the_run_report_comes_back(tmp_path):
    cache = Cache(tmp_path)
    assert cache.read_report() is None
    report = RunReport(
        NOW, 3, 4, (SourceOutcome("x", "failed", problem=Problem("timeout", "u", "slow")),), (Problem("a", "b", "c"),)
    )
    cache.write_report(report)
    assert Cache(tmp_path).read_report() == report
