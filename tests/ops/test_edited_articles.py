"""Outlets correct what they wrote: an article is read again while it is young, and what changed in it is kept."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from desk import Desk, Page, machine, web

from scraper.core.model import Article
from scraper.edge.record import content

START = datetime(2026, 4, 15, 18, tzinfo=UTC)
PAGE = "/courier/0.html"


def at(hours: float) -> str:
    return f"{START + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
def desk(tmp_path):
    with web() as where:
        desk = Desk(tmp_path, where).settle()
        desk.tell(1)
        assert desk.update(at(0)).code == 0
        yield desk


def courier(desk: Desk) -> Article:
    archive, problems = content.load(desk.content)
    assert problems == ()
    known = (d for dossier in archive.dossiers for d in dossier.documents)
    return next(d for d in known if isinstance(d, Article) and d.url.endswith(PAGE))


def edit(desk: Desk, before: bytes, after: bytes) -> None:
    page = desk.web.pages[PAGE]
    assert before in page.body
    desk.web.pages[PAGE] = Page(page.body.replace(before, after), page.media)


def visits(desk: Desk) -> int:
    return sum(path == PAGE for _, path, _ in desk.web.log)


def test_a_corrected_time_becomes_an_edit_and_the_new_time_counts(desk):
    before = courier(desk)
    edit(desk, b"resolved at 15:10 UTC", b"resolved at 16:40 UTC")
    assert desk.update(at(7)).code == 0
    after = courier(desk)
    (revision,) = after.revisions
    assert (revision.seen_at, revision.field, revision.change) == (START + timedelta(hours=7), "text", "edited")
    assert (revision.before, revision.after) == (before.text_hash, after.text_hash)
    assert after.first_seen == before.first_seen
    ends = {c.at.strftime("%H:%M") for c in after.claims if c.kind == "ended" and c.at}
    assert ends == {"16:40"}


def test_a_new_headline_is_an_edit_with_both(desk):
    edit(desk, b"outage, report 0", b"outage is over, report 0")
    assert desk.update(at(7)).code == 0
    (revision,) = [r for r in courier(desk).revisions if r.field == "title"]
    assert (revision.before, revision.after) == ("Borea outage, report 0", "Borea outage is over, report 0")


def test_other_words_that_tell_the_same_change_nothing(desk):
    before = machine(desk.content)
    edit(desk, b"has asked the company for a comment", b"would have liked to hear from the company")
    assert desk.update(at(7)).code == 0
    assert machine(desk.content) == before


def test_it_is_asked_four_times_a_day_then_daily_then_no_more(desk):
    asked = []
    for hour in (*range(2, 25, 2), *range(36, 240, 12)):
        before = visits(desk)
        desk.update(at(hour))
        asked += [hour] * (visits(desk) - before)
    assert asked[:4] == [6, 12, 18, 24]
    assert [b - a for a, b in pairwise(asked[3:])] == [24] * (len(asked) - 4)
    assert 9 <= len(asked) <= 10
    assert asked[-1] < 24 * 7
    assert {status for _, path, status in desk.web.log if path == PAGE} == {200, 304}


def test_a_page_that_is_gone_takes_nothing_back(desk):
    before = machine(desk.content)
    del desk.web.pages[PAGE]
    done = desk.update(at(7))
    assert (done.code, machine(desk.content)) == (0, before)
    assert visits(desk) == 2


def test_an_article_on_no_outage_is_not_read_again(tmp_path):
    with web() as where:
        desk = Desk(tmp_path, where).settle()
        desk.tell(1)
        fair = "<p>The village fair was a success, and the choir sang until it rained on the apple cake.</p>" * 4
        desk.web.pages[PAGE] = Page(
            f"<html lang=en><title>A fair</title><article><h1>A fair</h1>{fair}</article>".encode()
        )
        desk.update(at(0))
        desk.update(at(7))
        desk.update(at(14))
    assert visits(desk) == 1


def test_without_the_cache_nothing_known_is_lost(desk):
    edit(desk, b"resolved at 15:10 UTC", b"resolved at 16:40 UTC")
    desk.update(at(7))
    before = machine(desk.content)
    shutil.rmtree(desk.cache)
    assert desk.update(at(8)).code == 0
    assert machine(desk.content) == before


def test_offline_no_page_is_asked_for(desk):
    before = visits(desk)
    assert desk.update(at(7), "--offline").code in {0, 3}
    assert visits(desk) == before
