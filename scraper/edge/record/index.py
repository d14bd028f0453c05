"""Where in the record things are, so that a run need not read it whole: an SQLite file in the cache.

It holds nothing that the record does not say. Keys are 48-bit hashes: two things that share one cost a needless look,
never an answer. Each month bears the stamp of the files it was made of; lose the file, and it is made again.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scraper.core import ids
from scraper.core.ids import same_address
from scraper.core.judging import official_times
from scraper.core.model import Article, Document, OfficialRecord
from scraper.core.placing import neighbourhood, profiles, spoken, told_times
from scraper.core.placing.neighbourhood import is_odd, sightings_of, slots_of, spoken_slots
from scraper.core.records import filing, first_instant, vanishing
from scraper.edge.record.record_files import Unit

_SCHEMA = """
CREATE TABLE IF NOT EXISTS months (month TEXT PRIMARY KEY, stamp TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS units (unit INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, month TEXT NOT NULL,
    ruled INTEGER NOT NULL, damaged INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS units_of_month ON units (month);
CREATE TABLE IF NOT EXISTS entries (key INTEGER, unit INTEGER, PRIMARY KEY (key, unit)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_of_unit ON entries (unit);
CREATE TABLE IF NOT EXISTS records (source TEXT, begun INTEGER, native INTEGER, unit INTEGER);
CREATE INDEX IF NOT EXISTS records_of_source ON records (source, begun);
CREATE INDEX IF NOT EXISTS records_of_unit ON records (unit);
CREATE TABLE IF NOT EXISTS sightings (source TEXT, at INTEGER, unit INTEGER);
CREATE INDEX IF NOT EXISTS sightings_of_source ON sightings (source, at);
CREATE INDEX IF NOT EXISTS sightings_of_unit ON sightings (unit);
"""


@dataclass(frozen=True, slots=True)
class Rows:
    """What the index keeps of a unit. `records` are source, begin (seconds) and key of the provider's id; `ruled` tells
    that people had a hand in it.
    """

    keys: frozenset[int] = frozenset()
    records: tuple[tuple[str, int | None, int], ...] = ()
    sightings: tuple[tuple[str, int], ...] = ()
    ruled: bool = False
    damaged: bool = False


def key(kind: str, *parts: str) -> int:
    """48 bits that stand for a name of some kind."""
    told = "\0".join((kind, *parts)).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(told, digest_size=6).digest())


def rows_of(unit: Unit) -> Rows:
    """By what the things of a unit are looked for."""
    articles = tuple(article for _, article in unit.unplaced)
    documents: tuple[Document, ...] = (*unit.documents, *articles)
    incident = unit.incident
    records = [d for d in documents if isinstance(d, OfficialRecord)]
    return Rows(
        frozenset(k for d in documents for k in _keys(d)),
        tuple((source, _seconds(r.started_at), key("native", r.native_id)) for r in records for source in r.sources),
        tuple(sorted({(source, _whole(at)) for d in documents for source, at in sightings_of(d)})),
        ruled=incident is not None and bool(incident.rulings or incident.founded_by == "note"),
    )


def _keys(document: Document) -> Iterator[int]:
    yield key("document", document.id)
    for provider, day in {*slots_of(document), *spoken_slots(document)}:
        yield key("slot", provider, day)
    if isinstance(document, Article):
        for url in (document.url, document.canonical_url):
            if url:
                yield key("address", same_address(url))
        return
    yield key("page", same_address(document.url))
    yield from (key(kind, name) for kind, name in names_of(document))
    if is_odd(document):
        yield from (key("odd", source) for source in document.sources)
    if vanishing.is_listed_open(document):
        yield from (key("open", source) for source in document.sources)


def names_of(record: OfficialRecord) -> Iterator[tuple[str, str]]:
    """By which names a record is looked for, whoever's it is: `native`, the id that its page gives; `post`, those of its
    posts, where it is named after one of them.
    """
    yield "native", record.native_id
    yield from (("post", name) for name in sorted(filing.post_names(record)))


def _seconds(at: datetime | None) -> int | None:
    return _whole(at) if at else None


def _whole(at: datetime) -> int:
    return int(at.timestamp())


_RULES = (ids, neighbourhood, official_times, profiles, first_instant, spoken, told_times, vanishing, filing)


def _rules() -> str:
    """What the rows depend on besides the record: how they are made."""
    made = hashlib.sha256()
    for file in (
        __file__,
        *(module.__file__ for module in _RULES),
    ):
        made.update(Path(file).read_bytes() if file else b"")
    return made.hexdigest()


class Index:
    """The index, in a file or (None) in memory. Raises sqlite3.Error where the file is not one or cannot be used."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path or ":memory:", timeout=1.0, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA synchronous=NORMAL")
        with self.change():
            rules, known = _rules(), self._db.execute("PRAGMA user_version").fetchone()[0]
            version = int(rules[:7], 16)
            if known != version:
                self._clear()
                self._db.execute(f"PRAGMA user_version={version}")

    def _clear(self) -> None:
        for table in ("months", "units", "entries", "records", "sightings"):
            self._db.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _SCHEMA.split(";"):
            self._db.execute(statement)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def change(self) -> Iterator[None]:
        """Make several changes as one."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # --- what is known

    def stamps(self) -> dict[str, int]:
        """Stamps of the months it was made of."""
        return {month: int(stamp, 16) for month, stamp in self._db.execute("SELECT month, stamp FROM months")}

    def paths_by_month(self) -> dict[str, set[str]]:
        """Units by month."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for month, path in self._db.execute("SELECT month, path FROM units"):
            found[month].add(path)
        return found

    def paths(self) -> list[str]:
        """Every unit, in order."""
        return self._texts("SELECT path FROM units ORDER BY path")

    def ruled(self) -> list[str]:
        """Units that people had a hand in."""
        return self._texts("SELECT path FROM units WHERE ruled ORDER BY path")

    def damaged(self) -> list[str]:
        """Units that could not be read."""
        return self._texts("SELECT path FROM units WHERE damaged ORDER BY path")

    def find(self, keys: Iterable[int]) -> list[str]:
        """Units that have one of the keys, in order."""
        found: set[str] = set()
        asked = list(keys)
        for n in range(0, len(asked), 500):
            some = asked[n : n + 500]
            marks = ",".join("?" * len(some))
            query = f"SELECT path FROM entries JOIN units USING (unit) WHERE key IN ({marks})"  # noqa: S608  only marks
            found.update(self._texts(query, *some))
        return sorted(found)

    def knows(self, one: int) -> bool:
        """Whether any unit has the key."""
        return self._db.execute("SELECT 1 FROM entries WHERE key=? LIMIT 1", (one,)).fetchone() is not None

    def sees(self, source: str) -> bool:
        """Whether a source has shown an official record."""
        return self._db.execute("SELECT 1 FROM records WHERE source=? LIMIT 1", (source,)).fetchone() is not None

    def begun_between(self, source: str, begin: datetime, end: datetime, but: frozenset[int]) -> list[str]:
        """Units of records of a source that began between two instants, but for those of these native ids."""
        told = self._db.execute(
            "SELECT native, path FROM records JOIN units USING (unit) WHERE source=? AND begun BETWEEN ? AND ?",
            (source, _whole(begin), _whole(end)),
        )
        return sorted({path for native, path in told if native not in but})

    def last_seen(self, source: str) -> datetime | None:
        """When something of a source was last seen to be new."""
        (at,) = self._db.execute("SELECT MAX(at) FROM sightings WHERE source=?", (source,)).fetchone()
        return None if at is None else datetime.fromtimestamp(at, UTC)

    def _texts(self, query: str, *values: object) -> list[str]:
        return [row[0] for row in self._db.execute(query, values)]

    # --- what is put down

    def put(self, path: str, month: str, rows: Rows) -> None:
        """Keep what a unit says now."""
        self.drop(path)
        cursor = self._db.execute(
            "INSERT INTO units (path, month, ruled, damaged) VALUES (?, ?, ?, ?)",
            (path, month, rows.ruled, rows.damaged),
        )
        unit = cursor.lastrowid
        self._db.executemany("INSERT INTO entries VALUES (?, ?)", ((k, unit) for k in sorted(rows.keys)))
        self._db.executemany("INSERT INTO records VALUES (?, ?, ?, ?)", ((*r, unit) for r in rows.records))
        self._db.executemany("INSERT INTO sightings VALUES (?, ?, ?)", ((*s, unit) for s in rows.sightings))

    def drop(self, path: str) -> None:
        """Forget a unit."""
        found = self._db.execute("SELECT unit FROM units WHERE path=?", (path,)).fetchone()
        for table in ("entries", "records", "sightings", "units") if found else ():
            self._db.execute(f"DELETE FROM {table} WHERE unit=?", found)  # noqa: S608  names of our own

    def drop_month(self, month: str) -> None:
        """Forget a month."""
        for path in self._texts("SELECT path FROM units WHERE month=?", month):
            self.drop(path)
        self._db.execute("DELETE FROM months WHERE month=?", (month,))

    def stamp(self, month: str, stamp: int) -> None:
        """Say what a month was made of."""
        self._db.execute("INSERT OR REPLACE INTO months VALUES (?, ?)", (month, f"{stamp:016x}"))
