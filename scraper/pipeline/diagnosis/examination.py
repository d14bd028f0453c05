"""What ails a source: each is asked once, without touching what the cache knows of it, and its answer is compared with
its settings and with the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import Archive, Article, Capture, Document, OfficialRecord, Problem, Source
from scraper.edge.http import Fetcher, NotDue, Request
from scraper.pipeline.diagnosis.answers import Answer, read_answer
from scraper.pipeline.diagnosis.places import Ask, Place, find_places
from scraper.pipeline.diagnosis.rhythm import Rhythm, overdue
from scraper.pipeline.platform import hinted, platform_of, settled

STATES: Final = ("ok", "moved", "changed", "stale", "silent", "failed")

_AT_THIS_ADDRESS: Final = frozenset({"not_found", "gone", "no_body"})
"""Problems of an address on a host that answers: it is worth looking beside it."""

_ACCEPT: Final = (
    "application/json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
)
_LAG: Final = timedelta(days=2)
"""How far a page may lag behind what the record has of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One source's state (one of `STATES`), the format its answer is in, and what to do, in a sentence."""

    source: str
    state: str
    format: str
    detail: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the record and the cache have of a source: its platform, native ids, and the rhythm of its items."""

    platform: str | None = None
    natives: frozenset[str] = frozenset()
    rhythm: Rhythm = field(default_factory=Rhythm)


def told_by(archive: Archive) -> dict[str, list[Document]]:
    """The record's documents by the sources that showed them."""
    found: dict[str, list[Document]] = {}
    placed = (document for dossier in archive.dossiers for document in dossier.documents)
    for document in {d.id: d for d in (*placed, *(document for _, document in archive.unplaced))}.values():
        for source in document.sources if isinstance(document, OfficialRecord) else (document.source,):
            found.setdefault(source, []).append(document)
    return found


def known_of(source: Source, documents: Sequence[Document], last: Capture | None) -> Known:
    """What is known of a source, from its documents in the record and from the last answer that the cache keeps."""
    records = [d for d in documents if isinstance(d, OfficialRecord)]
    articles = [d for d in documents if isinstance(d, Article)]
    begun = [r.started_at for r in records if r.started_at] + [a.published.at for a in articles if a.published]
    touched = [at for r in records for at in (r.updated_at, *(u.at for u in r.updates)) if at]
    platform = settled(source, last) if source.kind == "status" else None
    return Known(platform, frozenset(r.native_id for r in records), Rhythm(tuple(sorted(begun)), max(touched, default=None)))  # fmt: skip


async def examine(source: Source, known: Known, fetcher: Fetcher, now: datetime) -> Finding:
    """Ask a source, and at most four addresses beside it."""
    answer = await fetcher.fetch(_request(source, source.url))
    if isinstance(answer, Capture):
        return await _of_answer(source, known, answer, fetcher, now)
    if isinstance(answer, Problem) and answer.code in _AT_THIS_ADDRESS:
        places = await find_places(source, source.url, b"", _asker(source, fetcher))
        if places:
            return Finding(source.id, "changed", places[0].format, f"{answer.message}; {_advice(source, places)}")
    if isinstance(answer, Problem):
        return Finding(source.id, "failed", _configured(source), _sentence(answer))
    if isinstance(answer, NotDue):
        detail = "was not asked: its host wants longer pauses than this run may make; use --only"
        return Finding(source.id, "failed", _configured(source), detail)
    return Finding(source.id, "ok", _configured(source), "nothing new")


async def _of_answer(source: Source, known: Known, capture: Capture, fetcher: Fetcher, now: datetime) -> Finding:
    answer = read_answer(source, capture)
    places: Sequence[Place] = ()
    if answer.doubtful:
        base = capture.final_url or source.url
        places = await find_places(source, base, capture.body, _asker(source, fetcher), twin=answer.readable)
    state, detail = _judged(source, known, answer, places, now)
    moved = _moved(source, capture, places)
    if moved:
        state, detail = "moved", moved + (f"; {detail}" if state != "ok" and not places else "")
    form = places[0].format if places and not answer.readable else answer.format
    return Finding(source.id, state, form, detail)


def _judged(source: Source, known: Known, answer: Answer, places: Sequence[Place], now: datetime) -> tuple[str, str]:
    """State and detail, whether or not the source moved."""
    if not answer.readable:
        return _unreadable(source, answer, places)
    other = _other_platform(source, known, answer, places)
    if other:
        return "changed", other
    if answer.empty and not answer.works(now):
        return _silent(known, answer, now)
    late = overdue(answer.rhythm, known.rhythm, now)
    if late and not answer.shows_now:
        return "stale", late
    newest = known.rhythm.newest
    if newest and answer.rhythm.newest and not answer.shows_now and newest - answer.rhythm.newest > _LAG:
        return "stale", f"shows nothing after {answer.rhythm.newest:%Y-%m-%d}; the record has {newest:%Y-%m-%d}"
    detail = f"{answer.items} items" + (f", newest {answer.rhythm.newest:%Y-%m-%d}" if answer.rhythm.newest else "")
    if places:
        detail += f"; {_advice(source, places)}"
    return "ok", detail


def _unreadable(source: Source, answer: Answer, places: Sequence[Place]) -> tuple[str, str]:
    if answer.blank:
        return "silent", "the answer has no content; nothing known is taken back"
    if places:
        return "changed", f"answers {answer.what}; {_advice(source, places)}"
    if source.format not in ("auto", answer.format) and answer.format != "unknown":
        return "changed", f"answers {answer.what}; set format: {answer.format}, or auto"
    return "failed", f"answers {answer.what}; open the address and look"


def _other_platform(source: Source, known: Known, answer: Answer, places: Sequence[Place]) -> str:
    """How the platform differs from what is configured or was known; empty where it does not."""
    now = platform_of(places[0].format if places else answer.format)
    hint = hinted(source.url)
    if source.kind != "status" or (source.format == "auto" and hint == now):
        return ""
    guess = None if now == "generic" else hint
    told = platform_of(source.format) if source.format != "auto" else None
    before = told or _platform_of_ids(known.natives - answer.natives) or known.platform or guess
    if before in (None, "generic", now):
        return ""
    advice = _advice(source, places) if places else f"set format: {answer.format}, or auto"
    return f"was on {before}, answers as {now}; {advice}"


def _platform_of_ids(natives: frozenset[str]) -> str | None:
    """Statuspage's own ids are twelve small letters and digits."""
    own = [n for n in natives if len(n) == 12 and n.isalnum() and n == n.lower()]
    return "statuspage" if own and 2 * len(own) >= len(natives) else None


def _silent(known: Known, answer: Answer, now: datetime) -> tuple[str, str]:
    if answer.built and now - answer.built > timedelta(hours=1):
        return "stale", f"is empty and was built {answer.built:%Y-%m-%d %H:%M} UTC; an old page is no proof of health"
    if known.natives or known.rhythm.begun or not answer.healthy:
        had = f"; the record has {len(known.rhythm.begun)} items of it" if known.rhythm.begun else ""
        return "silent", f"answers without any item{had}; silence is never operational"
    return "ok", "no items, and none known"


def _moved(source: Source, capture: Capture, places: Sequence[Place]) -> str:
    """Where the source went for good, or to somebody else's host; empty where it did not."""
    target = capture.final_url
    if target is None:
        return ""
    here, there = urlsplit(source.url).hostname or "", urlsplit(target).hostname or ""
    known = {h.removeprefix("www.") for h in (here, *source.hosts)}
    foreign = source.standing == "official" and there.removeprefix("www.") not in known
    if not capture.moved_for_good and not foreign:
        return ""
    url = places[0].url if places else target
    hosts = f", and hosts: [{here}] so that old addresses stay its own" if here != there else ""
    if capture.moved_for_good:
        return f"moved for good to {target}; set url: {url}{hosts}"
    return f"leads to {target}, for now; if {there} belongs to the provider, add it to hosts"


def _advice(source: Source, places: Sequence[Place]) -> str:
    others = "".join(f" (or {p.url})" for p in places[1:2])
    form = f", format: {places[0].format}" if source.format != "auto" and source.kind == "status" else ""
    return f"{places[0].format} is at {places[0].url}: set url: {places[0].url}{form}{others}"


def _configured(source: Source) -> str:
    return source.format if source.kind == "status" else source.kind


def _sentence(problem: Problem) -> str:
    return f"{problem.message}; {problem.remedy}" if problem.remedy else problem.message


def _request(source: Source, url: str) -> Request:
    """Redirects are followed wherever they lead: that is what is to be found out, and nothing is recorded."""
    return Request(source.id, url, timeout=source.timeout, max_bytes=source.max_bytes, accept=_ACCEPT)


def _asker(source: Source, fetcher: Fetcher) -> Ask:
    async def ask(url: str) -> Capture | None:
        answer = await fetcher.fetch(_request(source, url))
        return answer if isinstance(answer, Capture) else None

    return ask
