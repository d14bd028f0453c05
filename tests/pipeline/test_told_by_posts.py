"""Posts of a status page that cannot be read cost their own words, and nothing else."""

import time

from vendor import Case, Record, case, read_as, when

from scraper.cli.running import readers
from scraper.core.model import Claim, OfficialRecord, Problem
from scraper.core.records.post_words import Post
from scraper.pipeline.page_reading import claims_in

FAULT = "A faulty update of the login service caused errors from 09:40 to 10:05 UTC."


def outage(day: int, text: str = FAULT) -> Case:
    return case(f"id{day}", "Errors at login", f"2026-03-{day:02}T10:00", (0, "investigating", text), (60, "resolved", "All is well again."))  # fmt: skip


class Grudging:
    """Reads posts, except those of the days it balks at."""

    def __init__(self, code: str, *balks_at: int) -> None:
        self.code, self.balks_at = code, balks_at
        self.asked: list[str] = []

    def __call__(self, record: OfficialRecord, post: Post) -> tuple[Claim, ...] | Problem:
        self.asked.append(record.native_id[:4])
        if post.at is not None and post.at.day in self.balks_at and "errors" in post.text:
            return Problem(self.code, record.url, "it took too long", "report the page")
        return claims_in(record, post)


def told(record: Record) -> dict[int, set[str]]:
    """By the day of its first post: the kinds of claims in the words of a record's posts."""
    return {
        r.updates[0].at.day: {c.kind for c in r.claims if "field" not in c.flags and c.kind != "state"}
        for r in record.records
    }


def test_a_post_that_keeps_its_reader_too_busy_costs_its_own_words(tmp_path) -> None:
    record = Record(tmp_path)
    record.reads_posts = Grudging("extraction_timeout", 3)
    record.take(read_as("json", when("2026-03-05T12:00"), outage(2), outage(3), outage(4)))
    assert {"started", "ended", "cause"} <= told(record)[2] == told(record)[4]
    assert "cause" not in told(record)[3]
    (page,) = record.report.sources
    assert page.outcome == "new"
    assert [p.code for p in record.report.problems] == ["extraction_timeout"]


def test_what_was_read_before_stays(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", when("2026-03-05T12:00"), outage(3)))
    before = told(record)[3]
    record.reads_posts = Grudging("extraction_failed", 3)
    later = outage(3).posts + case("x", "x", "2026-03-05T13:00", (0, "postmortem", "We looked into it.")).posts
    record.take(read_as("json", when("2026-03-05T14:00"), Case(outage(3).id, "Errors at login", later)))
    assert told(record)[3] >= before >= {"started", "cause"}
    assert [p.code for p in record.report.problems] == ["extraction_failed"]


def test_after_three_of_them_the_rest_of_the_page_is_not_asked_for(tmp_path) -> None:
    record = Record(tmp_path)
    record.reads_posts = reads = Grudging("extraction_timeout", *range(2, 9))
    record.take(read_as("json", when("2026-03-12T12:00"), *(outage(day) for day in range(2, 12))))
    assert len(record.report.problems) == 3
    assert {name.strip("x") for name in reads.asked} == {"id10", "id11", "id2", "id3", "id4"}
    assert len(record.records) == 10


def test_where_nobody_is_there_to_read_the_page_waits(tmp_path) -> None:
    record = Record(tmp_path)
    record.reads_posts = Grudging("no_worker", 3)
    page = read_as("json", when("2026-03-05T12:00"), outage(3))
    record.take(page)
    assert record.records == []
    assert [p.code for p in record.report.problems] == ["no_worker"]
    assert record.report.sources[0].outcome == "failed"
    record.reads_posts = claims_in
    record.take(page)
    assert "cause" in told(record)[3]


def test_a_hostile_post_is_given_up_in_three_seconds_of_work(tmp_path) -> None:
    endless = "由于更新错误导致服务中断，下午3点开始，约两小时后恢复。" * 4000
    record = Record(tmp_path)
    with readers() as reading:
        record.reads_posts = reading.post
        record.take(read_as("json", when("2026-03-01T12:00"), outage(1)))
        begun = time.process_time(), time.monotonic()
        record.take(read_as("json", when("2026-03-05T12:00"), outage(1), outage(2, endless), outage(3)))
        # This process waits; on the clock a busy machine may take four times the limit.
        assert time.process_time() - begun[0] < 3
        assert time.monotonic() - begun[1] < 30
    assert [p.code for p in record.report.problems] == ["extraction_timeout"]
    assert told(record)[3] == told(record)[1] >= {"started", "cause"}
    assert 2 in told(record)
