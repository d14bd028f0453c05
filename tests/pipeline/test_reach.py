"""A run reads of the record what it needs, and leaves the same bytes as one that reads all of it first."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from test_month_mentions import GRAVE, SMALL, YEAR
from vendor import as_json, usual

from scraper.core.model import (
    Archive,
    Article,
    Capture,
    ChangeSet,
    Document,
    OfficialRecord,
    PageText,
    Provider,
    RunReport,
)
from scraper.edge.captures.recordings import read_recorded
from scraper.edge.people.config import load
from scraper.edge.record import content
from scraper.edge.record.index import Index
from scraper.edge.record.record_files import months_in
from scraper.edge.record.stamps import STAMPS, read_stamps
from scraper.edge.record.stock import INDEX, Stock
from scraper.pipeline.intake import Wanted
from scraper.pipeline.page_reading import Unread, article_of, claims_in
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import Moment, RunResult, files_of, open_record, run, write
from scraper.pipeline.settle import settle
from scraper.pipeline.step import Readers
from tests.in_process import reading_once, told_once

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = ROOT / "tests" / "replay" / "snapshot"
NOW = datetime(2026, 4, 28, 18, 20, tzinfo=UTC)


def tree(folder: Path) -> dict[str, bytes]:
    """The machine's files by path."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for part in ("incidents", "unplaced", "aliases.json")
        for p in sorted([folder / part, *(folder / part).rglob("*")])
        if p.is_file()
    }


def stamped(folder: Path) -> bool:
    """Whether every month adds up to its stamp."""
    added = {month: content.month_stamp(folder, month) for month in months_in(folder)}
    return read_stamps(folder) == {month: stamp for month, stamp in added.items() if stamp}


def rows(index: Path) -> list[list[tuple]]:
    """What an index says, in words of its own: no row numbers."""
    db = sqlite3.connect(index)
    asked = (
        "SELECT month, stamp FROM months ORDER BY 1",
        "SELECT path, month, ruled, damaged FROM units ORDER BY 1",
        "SELECT key, path FROM entries JOIN units USING (unit) ORDER BY 1, 2",
        "SELECT source, begun, native, path FROM records JOIN units USING (unit) ORDER BY 1, 2, 3, 4",
        "SELECT source, at, path FROM sightings JOIN units USING (unit) ORDER BY 1, 2, 3",
    )
    return [db.execute(one).fetchall() for one in asked]


@pytest.fixture(scope="module")
def extract():
    with reading_once() as reading:
        yield reading


# --- on the snapshot, in pieces, while people rule


def wish(chance: random.Random, archive: Archive) -> tuple[str, str]:
    """An incident, and something that a person might ask of it."""
    dossiers = [d for d in archive.dossiers if d.incident.withdrawn is None and d.documents]
    one, other = chance.choice(dossiers), chance.choice(dossiers)
    document = chance.choice(chance.choice(dossiers).documents)
    named = chance.choice((document.id, document.url))
    own = chance.choice(one.documents).id
    asked = {
        "merge": f"{{op: merge, into: {other.incident.id}, reason: r}}",
        "attach": f'{{op: attach, document: "{named}", role: {chance.choice(("primary", "mention"))}, reason: r}}',
        "detach": f'{{op: detach, document: "{own}", reason: r}}',
        "split": f'{{op: split, documents: ["{own}"], reason: r}}',
        "withdraw": "{op: withdraw, reason: r}",
        "retitle": "{op: retitle, title: Another title, reason: r}",
    }
    op = chance.choice(sorted(asked))
    return one.incident.id, "" if op == "merge" and one is other else f"- {asked[op]}\n"


@pytest.mark.parametrize("seed", range(3))
def test_pieces_of_the_snapshot_with_people_ruling_in_between(tmp_path, extract, seed) -> None:
    chance = random.Random(seed)
    recorded, problems = read_recorded(SNAPSHOT)
    assert problems == ()
    folders = {kind: tmp_path / kind / "content" for kind in ("whole", "some", "bare")}
    for folder in folders.values():
        shutil.copytree(ROOT / "tests" / "replay" / "content", folder)
    cache = tmp_path / "cache"
    at = 0
    while at < len(recorded):
        size = chance.randint(1, 9)
        piece = recorded[at : at + size]
        for kind, folder in folders.items():
            config, _ = load(folder)
            where = cache if kind == "some" else None
            holdings, problems = open_record(folder, where, whole=kind == "whole")
            assert problems == ()
            write(folder, run(holdings, config, moments_of(piece, {s.id: s for s in config.sources}), extract, NOW))
        assert tree(folders["some"]) == tree(folders["whole"])
        assert tree(folders["bare"]) == tree(folders["whole"])
        assert stamped(folders["some"])
        at += size
        name, text = wish(chance, content.load(folders["whole"])[0]) if chance.random() < 0.5 else ("", "")
        lifts = chance.random() < 0.3
        for folder in folders.values():
            ruling = folder / "overrides"
            ruling.mkdir(exist_ok=True)
            for path in sorted(ruling.glob("*.yml"))[:1] if lifts else ():
                path.unlink()
            if text:
                (ruling / f"{name}.yml").write_text(text)
    kept = rows(cache / INDEX)
    (cache / INDEX).unlink()
    Stock(folders["some"], cache / INDEX)
    assert rows(cache / INDEX) == kept


# --- on the record of day one: news of old incidents


@pytest.fixture(scope="module")
def day_one(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("old") / "content"
    shutil.copytree(ROOT / "content", folder)
    return folder


def page_of_old(chance: random.Random, archive: Archive, source: str, now: datetime) -> Capture:
    """A status page that shows old incidents: some told otherwise than before, some of the middle gone, one new."""
    known = [
        d for one in archive.dossiers for d in one.documents if isinstance(d, OfficialRecord) and source in d.sources
    ]
    chosen = chance.sample(known, min(40, len(known)))
    shown = []
    for record in sorted(chosen, key=lambda r: r.started_at or now, reverse=True)[:36]:
        start = (record.started_at or now) + timedelta(minutes=chance.choice((0, 0, 0, 0, 45)))
        one = usual(
            record.native_id,
            chance.choice((record.title, record.title, f"{record.title} again")),
            f"{start:%Y-%m-%d %H:%M}",
        )
        shown.append(replace(one, id=record.native_id))
    host = chosen[0].url.split("/")[2]
    body = as_json(usual("brandnew", "Sign-in fails", f"{now - timedelta(hours=3):%Y-%m-%d %H:%M}"), *shown, host=host)
    return Capture(
        source, f"https://{host}/api/v2/incidents.json", 200, (("content-type", "application/json"),), body, now
    )


def stories(chance: random.Random, archive: Archive, now: datetime) -> list[PageText]:
    """Articles on outages of long ago and on one of today."""
    found = []
    names = {"github": "GitHub", "openai": "OpenAI", "anthropic": "Anthropic", "cloudflare": "Cloudflare"}
    dossiers = [d for d in archive.dossiers if d.incident.providers[:1] and d.incident.providers[0] in names]
    for n, dossier in enumerate(chance.sample(dossiers, 12)):
        name, day = names[dossier.incident.providers[0]], dossier.incident.id[:10]
        told = datetime.fromisoformat(day)
        text = (
            f"{name} was down for many users on {told:%-d %B %Y}, the company said. Users could not sign in from 14:10 UTC.\n"
            f"An earlier outage of {names[chance.choice(sorted(names))]} in {told:%B %Y} had lasted longer."
        )
        url = f"https://paper.example/{n}-{now:%H}"
        found.append(PageText(url, f"{name} outage\n{text}", f"{name} outage: sign-in fails", language="en"))
    return found


def test_news_of_old_incidents_on_the_record_of_day_one(day_one, tmp_path) -> None:
    chance = random.Random(1)
    archive, _ = content.load(day_one)
    folders = {kind: Path(shutil.copytree(day_one, tmp_path / kind)) for kind in ("whole", "some", "bound")}
    content.bind(folders["bound"], 2026)
    config, _ = load(day_one)
    status = next(s for s in config.sources if s.id == "github-status")
    paper = next(s for s in config.sources if s.kind == "feed" and s.follow == "articles" and not s.match)
    units: dict[str, int] = {}
    told: dict[str, ChangeSet] = {}
    for turn in range(2):
        now = datetime(2026, 11, 20, 6 + turn, tzinfo=UTC)
        pages = {t.url: t for t in stories(chance, archive, now)}
        items = "".join(f"<item><title>{t.title}</title><link>{u}</link></item>" for u, t in pages.items())
        feed = Capture(paper.id, paper.url, 200, (("content-type", "application/rss+xml"),),
                       f"<rss version='2.0'><channel><title>p</title>{items}</channel></rss>".encode(), now)  # fmt: skip
        arrivals = ((status, page_of_old(chance, archive, status.id, now)), (paper, feed))

        def got(wanted: list[Wanted], now=now) -> list[tuple[Wanted, Capture]]:
            return [(w, Capture(w.source.id, w.item.url, 200, (), b"", now)) for w in wanted]

        read: dict[tuple[Unread, tuple[Provider, ...]], Article] = {}

        def kept(found: list[Unread], providers: tuple[Provider, ...], pages=pages, read=read) -> list[Article]:
            """The same page for the same question is read once."""
            new = [one for one in found if (one, providers) not in read]
            read.update(((one, providers), article_of(pages[one.page.url], one, providers)) for one in new)
            return [read[one, providers] for one in found]

        for kind, folder in folders.items():
            holdings, _ = open_record(folder, tmp_path / f"cache-{kind}", whole=kind == "whole")
            result = run(holdings, config, [Moment(now, arrivals, got)], Readers(kept, told_once(claims_in)), now)
            assert len(holdings.touched) > 5
            units[kind] = len(holdings.incidents_read)
            told[kind] = result.changes
            write(folder, result)
        assert told["some"] == told["whole"] == told["bound"]
        assert tree(folders["some"]) == tree(folders["whole"])
    # Posts that name another provider as their cause bring its days in as well.
    assert units["some"] < 0.6 * units["whole"]
    assert content.check_machine_files(folders["bound"]) == ()
    assert len(tree(folders["bound"])) < len(tree(folders["whole"])) / 2
    for year in range(2000, 2026):
        content.unbind(folders["bound"], year)
    assert tree(folders["bound"]) == tree(folders["whole"])
    assert content.check_machine_files(folders["some"]) == ()


def test_a_run_without_news_reads_next_to_nothing(day_one, tmp_path) -> None:
    folder = Path(shutil.copytree(day_one, tmp_path / "content"))
    shutil.rmtree(folder / "notes")
    config, _ = load(folder)
    open_record(folder, tmp_path / "cache")
    for _ in range(2):
        holdings, _ = open_record(folder, tmp_path / "cache")
        write(folder, run(holdings, config, (), Readers(lambda _pages, _providers: (), claims_in), NOW))
    holdings, _ = open_record(folder, tmp_path / "cache")
    before = tree(folder)
    assert (
        write(folder, run(holdings, config, (), Readers(lambda _pages, _providers: (), claims_in), NOW)).report.written
        == 0
    )
    assert tree(folder) == before
    assert len(holdings.incidents_read) <= len(holdings.reach.stock.ruled())
    assert len(holdings.reach.stock.incidents()) > 1000


# --- the index is never believed about another record


@pytest.fixture
def made(tmp_path, extract) -> Path:
    """A record made of the first part of the snapshot, with its index in the cache."""
    folder = Path(shutil.copytree(ROOT / "tests" / "replay" / "content", tmp_path / "content"))
    config, _ = load(folder)
    recorded = read_recorded(SNAPSHOT)[0][:14]
    holdings, _ = open_record(folder, tmp_path / "cache")
    sources = {s.id: s for s in config.sources}
    write(folder, run(holdings, config, moments_of(recorded, sources), extract, NOW))
    return folder


def index_of(folder: Path) -> Path:
    return folder.parent / "cache" / INDEX


def held(folder: Path, cache: Path | None) -> tuple[set[str], set[str]]:
    """Incidents and addresses of articles that a run would find."""
    stock = Stock(folder, cache / INDEX if cache else None)
    holdings, _ = open_record(folder, cache)
    archive, _ = content.load(folder)
    urls = {d.url for one in archive.dossiers for d in one.documents if isinstance(d, Article)}
    urls |= {d.url for _, d in archive.unplaced}
    assert stock.incidents() == {d.incident.id for d in archive.dossiers}
    return set(stock.incidents()), {u for u in urls if holdings.knows_article(u)}


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b"no database at all, but something longer than a header of SQLite is" * 40),
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xa5" * (path.stat().st_size - 4096)),
        lambda path: (path.unlink(), path.mkdir()),
    ],
    ids=["lost", "foreign", "cut", "empty", "scrambled", "a-folder"],
)
def test_a_damaged_index_costs_time_and_nothing_else(made, harm) -> None:
    everything = held(made, made.parent / "cache")
    assert everything == held(made, None)
    assert len(everything[1]) > 3
    harm(index_of(made))
    assert held(made, made.parent / "cache") == everything


def test_an_index_in_use_elsewhere_is_not_waited_for(made) -> None:
    everything = held(made, made.parent / "cache")
    other = sqlite3.connect(index_of(made), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert held(made, made.parent / "cache") == everything
    other.execute("ROLLBACK")
    assert index_of(made).exists()


def test_an_index_of_an_earlier_record_is_brought_up_month_by_month(made, tmp_path, extract) -> None:
    """As when a run is killed after its record was written, or when the record was reset to that of another."""
    before = shutil.copytree(made, tmp_path / "before")
    old = index_of(made).read_bytes()
    config, _ = load(made)
    holdings, _ = open_record(made, tmp_path / "cache")
    sources = {s.id: s for s in config.sources}
    write(made, run(holdings, config, moments_of(read_recorded(SNAPSHOT)[0][14:], sources), extract, NOW))
    assert tree(made) != tree(before)
    index_of(made).write_bytes(old)
    after = held(made, made.parent / "cache")
    assert after == held(made, None)
    (before / "x").mkdir()
    shutil.copytree(tmp_path / "cache", tmp_path / "other" / "cache")
    shutil.move(before, tmp_path / "other" / "content")
    back = held(tmp_path / "other" / "content", tmp_path / "other" / "cache")
    assert back == held(tmp_path / "other" / "content", None)
    assert back != after


def test_a_month_that_a_hand_changed_is_named_by_check_and_taken_as_it_is_without_the_cache(made, tmp_path) -> None:
    assert content.check_machine_files(made) == ()
    gone = next(p for p in sorted(made.glob("incidents/*/*/*/")))
    shutil.rmtree(gone)
    assert {p.code for p in content.check_machine_files(made)} >= {"stamp"}
    assert gone.name not in held(made, made.parent / "cache")[0]
    config, _ = load(made)
    holdings, _ = open_record(made)
    write(made, run(holdings, config, (), Readers(lambda _pages, _providers: (), claims_in), NOW))
    assert stamped(made)


def test_a_damaged_file_is_told_at_every_run_until_it_is_restored(made) -> None:
    path = next(iter(sorted(made.glob("incidents/*/*/*/docs.json"))))
    body = path.read_bytes()
    index_of(made).unlink()
    path.write_bytes(body[: len(body) // 2])
    for _ in range(2):
        holdings, problems = open_record(made, made.parent / "cache")
        assert [(p.code, p.where) for p in problems] == [("machine_file", path.relative_to(made).as_posix())]
        assert path.parent.name not in holdings.incidents
        assert path.parent.name in holdings.ids_given()
    path.write_bytes(body)
    holdings, problems = open_record(made, made.parent / "cache")
    assert problems == ()
    assert path.parent.name in holdings.incidents
    assert stamped(made)


def test_a_record_of_before_there_were_stamps_gets_them_with_its_next_news(made, extract) -> None:
    (made / STAMPS).unlink()
    for path in made.glob("incidents/*/*/*/docs.json"):
        path.rename(path.with_name("documents.json"))
    index_of(made).unlink()
    before = tree(made)
    config, _ = load(made)
    sources = {s.id: s for s in config.sources}
    recorded = read_recorded(SNAPSHOT)[0]
    for part, news in ((recorded[:14], False), (recorded[14:], True)):
        holdings, problems = open_record(made, made.parent / "cache")
        assert problems == ()
        written = write(made, run(holdings, config, moments_of(part, sources), extract, NOW)).report.written
        assert (written > 0) == news
        assert (tree(made) != before) == news
    assert stamped(made)
    assert content.check_machine_files(made) == ()
    for path in made.glob("incidents/*/*/*/docs.json"):
        assert not path.with_name("documents.json").exists()


def test_an_index_says_where_it_was_made(tmp_path) -> None:
    """What its rows are made by is part of it: an upgrade of the rules makes it anew."""
    index = Index(tmp_path / "a")
    with index.change():
        index.stamp("2026/04", 7)
    index.close()
    assert Index(tmp_path / "a").stamps() == {"2026/04": 7}
    db = sqlite3.connect(tmp_path / "a")
    db.execute("PRAGMA user_version=12345")
    db.commit()
    db.close()
    assert Index(tmp_path / "a").stamps() == {}


def test_stamps_do_not_depend_on_the_order_in_which_things_came(made) -> None:
    known = json.loads((made / STAMPS).read_bytes())
    assert sorted(known) == list(known) == list(months_in(made))
    again = made.parent / "again"
    for path, body in reversed(tree(made).items()):
        if path != STAMPS:
            content.save(again, {path: body})
    assert (again / STAMPS).read_bytes() == (made / STAMPS).read_bytes()


# --- documents one at a time, each in a run of its own


def one_at_a_time(folder: Path, order: Sequence[Document], *, whole: bool) -> dict[str, bytes]:
    """The record after each document arrived in a run of its own."""
    for document in order:
        holdings, _ = open_record(folder, folder.parent / f"cache-{whole}", whole=whole)
        holdings.put(document)
        settle(holdings, (document.id,), ())
        write(folder, RunResult(RunReport(NOW, 0, 0), ChangeSet(), files_of(holdings), holdings.reach.stock))
    return tree(folder)


@pytest.mark.parametrize("order", [*permutations(("small", "grave", "year"))], ids="-".join)
def test_an_article_that_spoke_of_a_month_is_found_by_what_comes_later(tmp_path, order) -> None:
    told = {"small": SMALL, "grave": GRAVE, "year": YEAR}
    documents = [told[name] for name in order]
    made = one_at_a_time(tmp_path / "some", documents, whole=False)
    assert made == one_at_a_time(tmp_path / "whole", documents, whole=True)
    assert YEAR.id.encode() in made["incidents/2026/04/2026-04-15-anthropic-0900/docs.json"]
    assert not [path for path in made if path.startswith("unplaced/")]


def test_what_stands_on_two_incidents_changes_on_both(tmp_path) -> None:
    """A new reading reaches every copy, also where only one of the incidents was looked at before it came."""
    other = replace(GRAVE, id="r-openai-000000000000", provider="openai", native_id="other", page="openai")
    both = replace(
        YEAR,
        claims=(*YEAR.claims, *(replace(c, about=replace(c.about, provider="openai")) for c in YEAR.claims if c.about)),
    )
    folder = tmp_path / "content"
    one_at_a_time(folder, (GRAVE, other, both), whole=False)
    holdings, _ = open_record(folder, tmp_path / "cache-False")
    assert "2026-04-15-openai-0900" in holdings.incidents
    assert holdings.put(replace(both, title="Another headline"))
    settle(holdings, (both.id,), ())
    write(folder, RunResult(RunReport(NOW, 0, 0), ChangeSet(), files_of(holdings), holdings.reach.stock))
    copies = [body for path, body in tree(folder).items() if both.id.encode() in body and path.endswith("docs.json")]
    assert len(copies) == 2
    assert all(b"Another headline" in body for body in copies)


def apart(name: str, *days: str) -> Article:
    """An article about nothing that the catalogue has."""
    return replace(YEAR, id=f"a-{name:0>12}", url=f"https://apart.example/{name}", text_hash=name, claims=(), providers=(), days=days, sketch=())  # fmt: skip


def test_a_file_of_a_day_keeps_what_it_held_when_something_of_another_day_is_put_there(tmp_path) -> None:
    """Both appeared on one day and share its file; the second is on a day two months before."""
    told = (apart("1"), apart("2", "2026-02-14"))
    made = one_at_a_time(tmp_path / "some", told, whole=False)
    assert made == one_at_a_time(tmp_path / "whole", told, whole=True)
    (shelf,) = (body for path, body in made.items() if path.startswith("unplaced/"))
    assert all(one.id.encode() in shelf for one in told)


def test_an_index_is_not_believed_where_only_the_words_of_a_file_differ(tmp_path) -> None:
    folder = tmp_path / "content"
    one_at_a_time(folder, (GRAVE,), whole=False)
    index = tmp_path / "cache-False" / INDEX
    old = index.read_bytes()
    one_at_a_time(folder, (YEAR,), whole=False)
    index.write_bytes(old)
    holdings, _ = open_record(folder, index.parent)
    assert holdings.knows_article(YEAR.url)


def test_an_index_that_breaks_in_mid_run_is_made_again_in_memory(tmp_path) -> None:
    folder = tmp_path / "content"
    one_at_a_time(folder, (GRAVE, YEAR), whole=False)
    index = tmp_path / "cache-False" / INDEX
    holdings, _ = open_record(folder, index.parent)
    harm = sqlite3.connect(index)
    harm.execute("DROP TABLE entries")
    harm.commit()
    harm.close()
    assert holdings.knows_article(YEAR.url)
    assert not holdings.knows_article("https://paper.example/never-seen")
    assert holdings.put(replace(YEAR, title="Another headline"))
    settle(holdings, (YEAR.id,), ())
    write(folder, RunResult(RunReport(NOW, 0, 0), ChangeSet(), files_of(holdings), holdings.reach.stock))
    assert not index.exists()
    assert content.check_machine_files(folder) == ()
    assert open_record(folder, index.parent)[0].knows_article(YEAR.url)
