"""`outagewire extract` and the worker behind it."""

import json
import os
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import Capture, PageText, Problem, Provider
from scraper.core.reading import read_article
from scraper.edge.hands.worker import Worker, Workers
from scraper.pipeline import page_reading

CONTENT = "providers:\n  - {id: nimbus, name: Nimbus, aliases: [Nimbus Drive], homepage: 'https://nimbus.example/', components: [{id: api, name: Nimbus API, kind: product}]}\n"
TEXT = (
    "Nimbus Drive goes dark\n\nNimbus went down at 10:05 a.m. ET on May 12, 2026, with HTTP 500/529 errors. 💥 Downdetector logged more than 4,000 reports at its peak. "
    "The company said the outage was caused by an expired certificate. Service was restored at 16:10 UTC.\n"
)
KEYS = {
    "file",
    "url",
    "canonical_url",
    "title",
    "site",
    "language",
    "published",
    "relevance",
    "providers",
    "claims",
    "text",
}
CLAIM_KEYS = {
    "id",
    "kind",
    "about",
    "value",
    "at",
    "end",
    "precision",
    "basis",
    "zone",
    "qualifier",
    "speaker",
    "quote",
    "start",
    "end_offset",
}


@pytest.fixture
def run(tmp_path: Path):
    content = tmp_path / "content"
    content.mkdir()
    (content / "providers.yml").write_text(CONTENT, encoding="utf-8")

    def call(*args: object) -> tuple[int, list[dict], str]:
        result = CliRunner().invoke(main, ["--content", str(content), "extract", *map(str, args)])
        return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr

    return call


def test_a_record_has_the_keys_of_the_contract(run, tmp_path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    code, (record,), _ = run(file, "--url", "https://wire.example/a", "--published", "2026-05-12")
    assert code == 0
    assert set(record) >= KEYS
    assert record["file"] == str(file)
    assert record["url"] == "https://wire.example/a"
    assert record["relevance"]["kind"] == "incident"
    assert record["providers"] == [{"id": "nimbus", "role": "primary"}]
    assert record["published"]["at"] == "2026-05-12T00:00:00Z"
    assert record["published"]["precision"] == "day"
    assert all(set(claim) >= CLAIM_KEYS for claim in record["claims"])


def test_offsets_count_code_points(run, tmp_path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    _, (record,), _ = run(file)
    assert record["claims"]
    for claim in record["claims"]:
        assert record["text"][claim["start"] : claim["end_offset"]] == claim["quote"]


def test_values_have_their_public_shapes(run, tmp_path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    _, (record,), _ = run(file)
    values = {(c["kind"], json.dumps(c["value"])) for c in record["claims"]}
    assert ("peak_reports", '{"n": 4000, "type": "simultaneous", "counter": "Downdetector"}') in values
    assert {v for k, v in values if k == "error_code"} == {'"500"', '"529"'}
    assert ("cause", '"an expired certificate"') in values
    starts = [c["at"] for c in record["claims"] if c["kind"] == "started"]
    assert starts == ["2026-05-12T14:05:00Z"]


def test_html_goes_through_the_worker(run, tmp_path, root) -> None:
    source = root / "tests" / "formats" / "article" / "furnished" / "input.html"
    code, (record,), _ = run(source, "--url", "https://harbourwire.example/tech/nimbus-drive-outage")
    assert code == 0
    assert record["site"] == "The Harbour Wire"
    assert record["published"] == {
        "at": "2026-05-12T17:20:00Z",
        "precision": "second",
        "basis": "converted",
        "by": "json-ld",
    }


def test_a_file_that_is_no_article_is_a_problem_and_its_siblings_live(run, tmp_path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text(TEXT, encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7")
    code, records, _ = run(bad, tmp_path / "absent.html", good)
    assert code == 3
    assert [r["type"] for r in records] == ["problem", "problem", "article"]
    assert [r.get("code") for r in records] == ["not_html", "unreadable_file", None]


def test_nothing_but_problems_is_a_failure(run, tmp_path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7")
    assert run(bad)[0] == 1


def text(body: bytes) -> tuple:
    """What a worker is asked for: the text of a page."""
    url = "https://wire.example/a"
    return url, page_reading.text_of, Capture("wire", url, 200, (), body, datetime(2026, 5, 1, tzinfo=UTC))


GOOD = (
    b"<html><head><title>Nimbus is down</title></head><body><article>"
    + b"<p>Nimbus went down on Tuesday and many people noticed it at once.</p>" * 8
    + b"</article></body></html>"
)


def test_a_pathological_page_is_killed_and_the_next_one_is_read() -> None:
    endless = b"<html><body><p " + b" ".join(b'a%d="x"' % n for n in range(50_000)) + b">hello</p></body></html>"
    with Worker(warm_up=page_reading.warm_up) as worker:
        assert isinstance(worker.do(*text(GOOD)), PageText)
        begun, worked = time.monotonic(), sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
        found = worker.do(*text(endless))
        # The limit counts work; on the clock a busy machine may take four times that.
        assert time.monotonic() - begun < 11.5
        # With what it took to start and to read the page before.
        assert sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]) - worked < 6
        assert isinstance(found, Problem)
        assert found.code == "extraction_timeout"
        assert isinstance(worker.do(*text(GOOD)), PageText)


READY_THEN_GONE = """
import pickle, struct, sys
ready = pickle.dumps("ready")
sys.stdout.buffer.write(struct.pack("<Q", len(ready)) + ready)
sys.stdout.buffer.flush()
"""


@pytest.mark.parametrize(("program", "code"), [("pass", "no_worker"), (READY_THEN_GONE, "extraction_failed")])
def test_a_worker_that_never_starts_is_told_from_one_that_a_page_ended(program: str, code: str) -> None:
    with Worker(command=(sys.executable, "-c", program)) as worker:
        found = worker.do(*text(GOOD))
        assert isinstance(found, Problem)
        assert found.code == code


def test_a_pool_reads_from_several_threads() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with Workers(2, warm_up=page_reading.warm_up) as pool, ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: pool.do(*text(GOOD)), range(6)))
    assert all(isinstance(page, PageText) for page in found)


def test_a_function_that_raises_over_there_is_a_problem_that_names_the_place() -> None:
    with Worker() as worker:
        found = worker.do("https://wire.example/a", json.loads, "{")
        assert isinstance(found, Problem)
        assert found.code == "extraction_failed"
        assert "JSONDecodeError in decoder.py:" in found.message
        assert worker.do("https://wire.example/a", json.loads, "{}") == {}


def _load_colours() -> None:
    import colorsys  # noqa: F401  a module that nothing else here loads


def _fail_to_load() -> None:
    message = "a table is missing"
    raise ValueError(message)


def test_a_worker_warms_up_before_its_first_page_and_says_why_it_could_not() -> None:
    url = "https://wire.example/a"
    loaded = "'colorsys' in __import__('sys').modules"
    with Worker() as cold, Worker(warm_up=_load_colours) as warm, Worker(warm_up=_fail_to_load) as failing:
        assert cold.do(url, eval, loaded) is False
        assert warm.do(url, eval, loaded) is True
        found = failing.do(url, eval, loaded)
        assert isinstance(found, Problem)
        assert found.code == "no_worker"
        assert "ValueError in test_extract.py:" in found.message


def test_a_worker_that_holds_too_much_is_replaced_after_its_page() -> None:
    url = "https://wire.example/a"
    with Worker() as worker:
        process = worker.do(url, os.getpid)
        assert worker.do(url, os.getpid) == process
        assert worker.do(url, len, b"x" * 200) == 200
        assert worker.do(url, exec, "import sys; sys.kept = [b'x' * 1_000_000 for _ in range(60)]") is None
        assert worker.do(url, exec, "import sys; sys.kept += [b'x' * 1_000_000 for _ in range(60)]") is None
        assert worker.do(url, os.getpid) != process
        found = worker.do(url, eval, "len(b'x' * 400_000_000)")
        assert isinstance(found, Problem)
        assert "MemoryError" in found.message


def test_a_page_whose_claims_take_too_long_to_read_is_a_problem_within_three_seconds(run, tmp_path) -> None:
    slow, good = tmp_path / "slow.txt", tmp_path / "good.txt"
    slow.write_text("云端宕机\n" + "云端表示由于更新错误导致服务中断，下午3点开始，约两小时后恢复。" * 3200, "utf-8")
    good.write_text("Nimbus is down\n\nNimbus went down at 10:05 UTC on 12 May 2026, it said. " * 4, "utf-8")
    begun = time.monotonic()
    _code, records, _ = run(slow, good)
    # Two starts of the reading process are in this.
    assert time.monotonic() - begun < 12
    assert [r.get("code") for r in records] == ["extraction_timeout", None]


@pytest.mark.parametrize(
    "line",
    [
        "“The service was down”, it said.\n",
        "Nimbus was down on the 18th and " + "20th and 21st and " * 900 + "22nd of May 2026.\n",
        "Nimbus was down because of this: " + "the cause is: " * 900 + "a cable.\n",
    ],
)
def test_a_page_that_says_one_thing_a_thousand_times_is_read(line) -> None:
    read_article(
        PageText("https://wire.example/a", "Nimbus is down\n\n" + line * (40_000 // len(line) + 1)),
        providers=(Provider("nimbus", "Nimbus"),),
    )


SEEDS = {
    "000": ("incident", None, ["2026-04-15"]),
    "001": ("roundup", "2026-04-08", None),
    "002": ("incident", "2026-04-15", ["2026-04-15"]),
    "003": ("roundup", None, None),
    "004": ("incident", "2026-02-03", ["2026-02-03"]),
}


@pytest.mark.parametrize("number", sorted(SEEDS))
def test_the_seed_articles_are_read_as_they_are_known_to_be(number, shared, root) -> None:
    kind, published, days = SEEDS[number]
    (file,) = (shared / "seeds").glob(f"{number}_*.txt")
    more = ["--published", published] if published else []
    result = CliRunner().invoke(main, ["--content", str(root / "content"), "extract", str(file), *more])
    record = json.loads(result.stdout)
    assert record["relevance"]["kind"] == kind
    assert {"id": "anthropic", "role": "primary"} in record["providers"]
    if days is not None:
        assert record["days"] == days
    for word in ("Salah", "commencement", "daily email", "©"):
        assert word not in record["text"]


@pytest.mark.parametrize(
    ("published", "at"),
    [
        ("2026-03-02T20:00-03:00", "2026-03-02T17:30:00Z"),
        ("2026-03-02T20:00:00,5+01:00", "2026-03-02T13:30:00Z"),
        ("2026-03-02T20:00:60Z", None),
    ],
)
def test_the_offset_of_the_publication_given_is_the_clock_of_an_article_that_tells_none(tmp_path, published, at):
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "providers.yml").write_text(CONTENT)
    page = tmp_path / "page.txt"
    page.write_text(
        "Nimbus fora do ar\n\nA Nimbus caiu às 14h30 desta segunda-feira. Usuários relataram erros.\n", "utf-8"
    )
    arguments = ["--content", str(tmp_path / "content"), "extract", "--published", published, str(page)]
    told = json.loads(CliRunner().invoke(main, arguments).output)
    assert next(c["at"] for c in told["claims"] if c["kind"] == "started") == at


def page(title: str, *paragraphs: str) -> str:
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    return f"<!doctype html><title>{title}</title><article><h1>{title}</h1>{body}</article>"


QUIET = (
    "Its engineers spent the morning on the question why the service could no longer be reached by anybody at all. " * 3
)


@pytest.mark.parametrize("plain", [False, True])
def test_the_headline_is_in_the_text_where_a_claim_rests_on_it(run, tmp_path, plain) -> None:
    told = "Nimbus recovers at 16:10 UTC after certificate expired on May 12, 2026"
    silent = "A morning at Nimbus"
    for title, rests in ((told, True), (silent, False)):
        paragraphs = (QUIET, "It went down at 10:05 a.m. ET on May 12, 2026. " + QUIET)
        file = tmp_path / "a.html"
        file.write_text("\n\n".join((title, *paragraphs)) if plain else page(title, *paragraphs), encoding="utf-8")
        _code, (record,), _ = run("--published", "2026-05-12T18:00:00Z", file)
        assert record["title"] == title
        assert record["text"].startswith(title) == (rests or plain)
        assert record["claims"]
        assert rests == any(
            claim["start"] < len(title) for claim in record["claims"] if record["text"].startswith(title)
        )
        for claim in record["claims"]:
            assert record["text"][claim["start"] : claim["end_offset"]] == claim["quote"]


def test_an_article_in_a_script_without_spaces_is_no_stub(run, tmp_path) -> None:
    sentence = "同社は午前十時ごろからサービスに接続できない状態が続いていると利用者に説明しました。"
    file = tmp_path / "a.html"
    for times, code in ((1, "paywall"), (12, None)):
        shown = "<p>この記事は有料会員限定です。</p>" if times == 1 else "<p>有料会員限定の記事の一覧はこちらです。</p>"
        file.write_text(page("接続障害", *[sentence * times], shown).replace("<article>", "<article lang=ja>"), "utf-8")
        _code, (record,), _ = run(file)
        assert record.get("code") == code


@pytest.mark.parametrize("far", ["0001-01-01", "9999-12-31T00:00:00Z"])
def test_a_date_that_no_article_has_is_none(run, tmp_path, far) -> None:
    words = "Two days after a similar outage last month Nimbus failed on Tuesday, the second day in a row. " + QUIET
    html = tmp_path / "b.html"
    meta = f"<meta property='article:published_time' content='{far}'>"
    html.write_text(page("Nimbus fails again", words).replace("<title>", f"{meta}<title>"))
    code, (record,), _ = run(html)
    assert (code, record["published"]) == (0, None)
    code, records, said = run("--published", far, html)
    assert (code, records) == (2, [])
    assert "no year to reckon with; write one from 1900 to 8999" in said


def test_outages_that_an_article_recalls_are_printed_as_the_record_keeps_them(run, tmp_path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "Nimbus down on Tuesday\n\nNimbus went down at 10:05 a.m. ET on May 12, 2026, with HTTP 500 errors. "
        "Last week Nimbus had failed as well. The company said service was restored at 16:10 UTC.\n"
    )
    _code, (record,), _ = run("--published", "2026-05-12T18:00:00Z", file)
    others = [claim for claim in record["claims"] if claim["about"]]
    assert others
    for claim in record["claims"]:
        assert record["text"][claim["start"] : claim["end_offset"]] == claim["quote"]
