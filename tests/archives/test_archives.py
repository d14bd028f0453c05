"""Archived news: the same result by one hand or many, stopped or not, from whole archives or damaged ones."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest
from shelf import ROOT, Shelf, answer, crawl, machine, outage, packed, record, stored

from scraper.edge.people.config import load
from scraper.pipeline.gleaning import Gleaned, Piece, terms_of
from scraper.pipeline.gleaning import glean as glean_piece
from tests.in_process import lent_hands

GLEAN = """
import sys
from pathlib import Path
from scraper.edge.people.config import load
from scraper.edge.hands.crew import cluster, processes
from scraper.edge.hands.manifest import Manifest
from scraper.pipeline.gleaning import Gleaned, in_order, name_of, terms_of
from scraper.pipeline.harvest import harvest
import msgspec

def main(folder, size, hands, *paths):
    config, _ = load(Path(folder) / "content")
    terms = terms_of(config.providers, tuple(s for s in config.sources if s.enabled), None)
    manifest = Manifest(Path(folder) / "cache" / "archives" / f"{name_of(terms)}.ndjson", Gleaned)
    crew = processes(int(hands)) if hands.isdigit() else cluster(hands)
    with crew as found:
        done = harvest([Path(p) for p in paths], terms, found, manifest, size=int(size))
    sys.stdout.buffer.write(msgspec.json.encode(in_order(done.pieces())))
    print("\\n", *(p.code for piece in done.pieces() for p in piece.problems), *(p.code for p in done.problems))

if __name__ == "__main__":
    main(*sys.argv[1:])
"""


@pytest.fixture(autouse=True, scope="module")
def _lent_hands():
    """What kills a process, or counts them, has processes of its own (`glean`)."""
    with lent_hands():
        yield


@pytest.fixture
def desk(tmp_path):
    return Shelf(tmp_path).settle()


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archives")
    whole, plain = folder / "one.warc.gz", folder / "two.warc"
    whole.write_bytes(packed(crawl(2, 30)))
    plain.write_bytes(b"".join(crawl(2, 30, 60)))
    return whole, plain


@pytest.fixture(scope="module")
def undisturbed(archives, tmp_path_factory):
    desk = Shelf(tmp_path_factory.mktemp("undisturbed")).settle()
    done = desk.read("--warc", *archives, "--jobs", "1")
    assert done.code == 0, done.said
    return machine(desk.content)


def glean(desk: Shelf, size: int, hands: str, *paths: Path) -> subprocess.Popen[bytes]:
    script = desk.folder / "glean.py"
    script.write_text(GLEAN)
    command = [sys.executable, str(script), str(desk.folder), str(size), hands, *map(str, paths)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})


def founded(files: dict[str, bytes]) -> set[str]:
    """Incidents of a record."""
    return {Path(name).parent.name for name in files if name.endswith("/incident.json")}


def test_an_archive_becomes_incidents_with_their_articles(undisturbed):
    assert "2026-03-02-acme-1401" in founded(undisturbed)
    assert len(founded(undisturbed)) == 12


def test_further_paths_and_folders_are_read_and_a_second_run_changes_nothing(desk, archives, undisturbed):
    folder = desk.folder / "crawl"
    folder.mkdir()
    for path in archives:
        (folder / path.name).symlink_to(path)
    first = desk.read("--warc", folder / archives[0].name, folder / archives[1].name, archives[0])
    assert (first.code, machine(desk.content)) == (0, undisturbed)
    assert "2 archives" in first.said
    again = desk.read("--warc", folder)
    assert (again.code, machine(desk.content)) == (0, undisturbed)
    assert "0 files written" in again.said


@pytest.mark.parametrize(("size", "hands"), [(700, "2"), (1_000_000, "1")])
def test_pieces_and_hands_make_no_difference(desk, archives, undisturbed, size, hands):
    work = glean(desk, size, hands, *archives)
    articles = work.communicate(timeout=120)[0].splitlines()
    assert work.returncode == 0
    assert articles[0].count(b'"first_seen"') == 12
    assert desk.read("--warc", *archives).code == 0
    assert machine(desk.content) == undisturbed


def test_a_run_killed_at_any_moment_goes_on_and_ends_with_the_same_bytes(desk, archives, undisturbed):
    lines = desk.folder / "cache" / "archives"
    for stop_at in (2, 6):
        work = glean(desk, 1500, "2", *archives)
        end = time.monotonic() + 60
        while time.monotonic() < end and work.poll() is None:
            if sum(p.read_bytes().count(b"\n") for p in lines.glob("*.ndjson")) >= stop_at:
                break
            time.sleep(0.01)
        work.send_signal(signal.SIGKILL)
        work.communicate()
    (manifest,) = lines.glob("*.ndjson")
    assert manifest.read_bytes().count(b"\n") >= 6
    with manifest.open("ab") as file:
        file.write(b'{"file":"half a li')
    done = desk.read("--warc", *archives)
    assert (done.code, machine(desk.content)) == (0, undisturbed)


def test_a_killed_run_leaves_no_process_behind(desk, archives):
    work = glean(desk, 700, "2", *archives)
    end = time.monotonic() + 60
    while not (below := _below(work.pid)) and time.monotonic() < end:
        time.sleep(0.02)
    work.send_signal(signal.SIGKILL)
    work.communicate()
    while any(_alive(pid) for pid in below) and time.monotonic() < end:
        time.sleep(0.1)
    assert below
    assert [pid for pid in below if _alive(pid)] == []


def _below(pid: int) -> list[int]:
    try:
        found = [
            int(n) for task in Path(f"/proc/{pid}/task").iterdir() for n in (task / "children").read_text().split()
        ]
    except OSError:
        return []
    return found + [deeper for child in found for deeper in _below(child)]


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def test_a_lost_process_costs_nothing(desk, archives, undisturbed):
    work = glean(desk, 700, "2", *archives)
    lines = desk.folder / "cache" / "archives"
    end = time.monotonic() + 60
    while time.monotonic() < end and not any(p.read_bytes() for p in lines.glob("*.ndjson")):
        time.sleep(0.01)
    for pid in _below(work.pid):
        if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
            os.kill(pid, signal.SIGKILL)
            break
    out = work.communicate(timeout=120)[0]
    assert work.returncode == 0
    assert out.splitlines()[-1].split() == []
    assert desk.read("--warc", *archives).code == 0
    assert machine(desk.content) == undisturbed


def test_a_dask_cluster_that_loses_workers_finds_the_same(desk, archives, undisturbed):
    pytest.importorskip("distributed", reason="needs the extra `dask`", exc_type=ImportError)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__DEPLOY__LOST_WORKER_TIMEOUT": "1s"}
    started: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-W", "ignore", "-m", "distributed.cli." + arguments[0], *arguments[1:]]
        started.append(subprocess.Popen(command, cwd=desk.folder, env=environment, stderr=subprocess.DEVNULL))
        return started[-1]

    def worker() -> subprocess.Popen[bytes]:
        return start("dask_worker", "--scheduler-file", str(known), "--no-nanny", "--nthreads", "1", "--no-dashboard")

    known = desk.folder / "scheduler.json"
    try:
        start("dask_scheduler", "--scheduler-file", str(known), "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        workers = [worker(), worker()]
        end = time.monotonic() + 60
        while not known.exists() and time.monotonic() < end:
            time.sleep(0.05)
        import json

        address = json.loads(known.read_text())["address"]
        work = glean(desk, 700, address, *archives)
        lines = desk.folder / "cache" / "archives"
        while time.monotonic() < end and sum(p.read_bytes().count(b"\n") for p in lines.glob("*.ndjson")) < 2:
            time.sleep(0.01)
        workers[0].send_signal(signal.SIGKILL)
        workers.append(worker())
        out = work.communicate(timeout=120)[0]
        assert work.returncode == 0
        assert out.splitlines()[-1].split() == []
        assert out.splitlines()[0].count(b'"first_seen"') == 12
        done = desk.read("--warc", *archives, "--dask", address)
        assert (done.code, machine(desk.content)) == (0, undisturbed)
    finally:
        for one in started:
            one.kill()
            one.wait()


def test_a_cluster_that_does_not_answer_is_one_line():
    pytest.importorskip("distributed", reason="needs the extra `dask`", exc_type=ImportError)
    from scraper.edge.hands.crew import CrewError, cluster

    with (
        pytest.raises(CrewError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:1"),
        cluster("tcp://127.0.0.1:1", patience=0.5),
    ):
        pytest.fail("there is nobody")


def test_without_the_extra_the_remedy_is_named(desk, archives):
    (desk.folder / "distributed.py").write_text("raise ImportError('not here')")
    done = desk.read("--warc", archives[0], "--dask", "tcp://127.0.0.1:1", PYTHONPATH=str(desk.folder))
    assert done.code == 1
    assert done.said == "outagewire: --dask needs the extra of that name: pip install 'outagewire[dask]'\n"


# --- archives that are not as they should be


def read_here(desk: Shelf, name: str, content: bytes) -> Gleaned:
    """What one hand makes of a file, in this process."""
    config, _ = load(desk.content)
    terms = terms_of(config.providers, tuple(s for s in config.sources if s.enabled), None)
    return glean_piece(Piece(str(desk.lay(name, content)), 0, max(len(content), 1)), "a file", terms)


def good(n: int) -> bytes:
    return stored(f"https://paper.example/{n}", outage(n))


def numbers(found: Gleaned) -> set[int]:
    return {int(article.url.rpartition("/")[2]) for article in found.articles}


LIE = stored("https://paper.example/lie", outage(9), length=99_999)
SHORT = stored("https://paper.example/short", outage(9), length=700)


def flipped(member: bytes) -> bytes:
    return member[:40] + bytes(b ^ 0x5A for b in member[40:60]) + member[60:]


BROKEN = {
    "ends early": (packed([good(0), good(1)]) + packed([good(2)])[:-300], "truncated_archive", {0, 1}),
    "a broken member": (packed([good(0)]) + flipped(packed([good(9)])) + packed([good(1)]), "corrupt_archive", {0, 1}),
    "a length too long": (packed([good(0), LIE, good(1)]), "wrong_length", {0, 1}),
    "a length too short": (packed([good(0), SHORT, good(1)]), "wrong_length", {0, 1}),
    "too long, plain": (good(0) + LIE + good(1), "wrong_length", {0, 1}),
    "too short, plain": (good(0) + SHORT + good(1), "wrong_length", {0, 1}),
    "no length": (good(0) + good(9).replace(b"Content-Length", b"X-Length", 1) + good(1), "bad_record", {0, 1}),
    "a negative length": (good(0) + stored("https://paper.example/n", b"x", length=-5) + good(1), "bad_record", {0, 1}),
    "a huge record": (packed([good(0), stored("https://paper.example/h", b"x", length=10**15), good(1)]), "huge_record", {0, 1}),
    "garbage between": (packed([good(0)]) + b"\0" * 5000 + packed([good(1)]), "corrupt_archive", {0, 1}),
    "no archive": (b"<html>a page</html>" * 50, "not_warc", set()),
    "nothing": (b"", "not_warc", set()),
    "an endless header": (good(0) + b"WARC/1.0\r\n" + b"X-A: b\r\n" * 20_000 + good(1), "bad_record", {0, 1}),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_damaged_is_named_and_the_rest_is_read(desk, name):
    content, code, expected = BROKEN[name]
    found = read_here(desk, "damaged.warc", content)
    assert code in {problem.code for problem in found.problems}
    assert numbers(found) == expected
    assert found.end == len(content)
    for problem in found.problems:
        assert problem.remedy
        assert problem.where.endswith("damaged.warc")


def test_damage_is_a_line_and_the_command_ends_with_partial(desk):
    done = desk.read("--warc", desk.lay("damaged.warc.gz", BROKEN["a broken member"][0]))
    assert done.code == 3
    assert "damaged.warc.gz" in done.said
    assert "[corrupt_archive]" in done.said
    assert "Traceback" not in done.said
    assert days(desk) == {"2026-03-01", "2026-03-02"}


def days(desk: Shelf) -> set[str]:
    return {day[:10] for day in founded(machine(desk.content))}


def test_one_stream_of_many_records_is_read(desk):
    found = read_here(desk, "stream.warc.gz", gzip.compress(b"".join(good(n) for n in range(3))))
    assert (numbers(found), found.problems) == ({0, 1, 2}, ())


def test_records_that_are_no_pages_are_counted_by_reason(desk):
    strange = [
        record("https://paper.example/r", b"", "revisit"),
        record("https://paper.example/q", b"GET / HTTP/1.1\r\n\r\n", "request"),
        record("https://paper.example/404", answer(outage(1), status="404 Not Found")),
        record("https://paper.example/pdf", answer(b"%PDF-1.7", {"Content-Type": "application/pdf"})),
        record("https://paper.example/not-http", b"\0\1\2"),
        record("javascript:alert(1)", answer(outage(1))),
        stored("https://paper.example/when", outage(1), date="yesterday"),
        record("https://paper.example/br", answer(b"\x8b\x01\x80", {"Content-Encoding": "br"})),
        stored("https://stranger.example/1", outage(1)),
        good(0),
    ]
    found = read_here(desk, "strange.warc.gz", packed(strange))
    assert found.problems == ()
    assert dict(found.passed) == dict.fromkeys(
        ("revisit", "other_record", "status", "not_html", "not_http", "no_address", "no_date", "encoding", "stranger"), 1
    )  # fmt: skip
    assert numbers(found) == {0}


def test_bodies_are_decoded_whether_the_crawler_did_it_or_not(desk):
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (outage(0)[:300], outage(0)[300:])) + b"0\r\n\r\n"
    records = [
        record("https://paper.example/0", answer(chunked, {"Transfer-Encoding": "chunked"})),
        record("https://paper.example/1", answer(gzip.compress(outage(1)), {"Content-Encoding": "gzip"})),
        record("https://paper.example/2", answer(outage(2), {"Content-Encoding": "gzip", "Transfer-Encoding": "chunked"})),
    ]  # fmt: skip
    assert numbers(read_here(desk, "coded.warc.gz", packed(records))) == {0, 1, 2}


def test_a_bomb_is_not_unpacked(desk):
    bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
    inner = bomb.compress(b"<html>" + b"\0" * 100_000_000) + bomb.flush()
    records = [good(0), record("https://paper.example/bomb", answer(inner, {"Content-Encoding": "gzip"})), good(1)]
    content = packed([*records, stored("https://paper.example/large", b"<html>" + b" " * 100_000_000), good(2)])
    script = (
        "import resource,sys;from pathlib import Path;from scraper.edge.captures.warc import Walk;from scraper.edge.captures.warc_pages import page_of\n"
        "for found in Walk(Path(sys.argv[1]),0,10**12,2_064_000): page_of(found,2_000_000)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )

    def peak(path: Path) -> int:
        done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, check=True)
        return int(done.stdout)

    plain = peak(desk.lay("small.warc.gz", packed([good(0)])))
    assert peak(desk.lay("bomb.warc.gz", content)) - plain < 32_000
    assert numbers(read_here(desk, "bomb.warc.gz", content)) == {0, 1, 2}


def test_a_page_that_holds_a_record_speaks_for_itself_alone(desk):
    forged = stored("https://paper.example/forged", outage(20))
    carrier = stored("https://stranger.example/carrier", b"<html><p>" + b"a" * 3000 + b"\r\n\r\n" + forged + b"</html>")
    path = desk.lay("forged.warc", good(0) + carrier + good(1))
    work = glean(desk, 2500, "1", path)
    out = work.communicate(timeout=60)[0]
    assert b"forged" not in out.splitlines()[0]
    assert out.splitlines()[0].count(b'"first_seen"') == 2
    assert desk.read("--warc", path).code == 0
    assert days(desk) == {"2026-03-01", "2026-03-02"}


def test_a_source_may_answer_for_all_other_sites(desk):
    path = desk.lay("strangers.warc", stored("https://stranger.example/1", outage(1)))
    done = desk.read("--warc", path)
    assert (done.code, days(desk)) == (3, set())
    assert "[unknown_sites]" in done.said
    assert desk.read("crawl", "--warc", path).code == 0
    assert days(desk) == {"2026-03-02"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--warc", "no-such-file"], "no-such-file"),
        (["nobody", "--warc", "."], "neither a source nor a file 'nobody'"),
        (["--dask", "tcp://127.0.0.1:1"], "name some with --warc"),
        ([], "name one SOURCE"),
    ],
)
def test_wrong_usage_is_one_line(desk, arguments, said):
    done = desk.read(*arguments)
    assert done.code == 2
    assert said in done.said
