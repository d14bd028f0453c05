"""What a page lets us fill into a new note: title, outlet, dates, provider, causes with their quotes, the incident."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from scraper.core.ids import incident_id, is_incident_id, same_address
from scraper.core.language.text import clean_title, fold, sentences
from scraper.core.language.wording import day as day_name
from scraper.core.model import (
    Archive,
    Article,
    DocumentRole,
    Dossier,
    Founding,
    Incident,
    Instant,
    Note,
    NoteQuote,
    OfficialRecord,
    PageText,
    Precision,
    Provider,
    Relevance,
    Source,
    Standing,
)
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.profiles import founded_profile, gathered, primary_providers, profile_of, reference_day
from scraper.core.placing.scoring import day_gap, score
from scraper.core.reading import read_article
from scraper.edge.people.config import Cause, Config
from scraper.edge.people.prose import MOST_QUOTED_WORDS, personal
from scraper.edge.people.readers import url_fault
from scraper.edge.people.scaffold import NoteDraft, original_of, words_only

_MOST_CAUSES = 4
_CAUSAL = re.compile(
    r"\b(?:caused|cause|due to|because|trigger(?:ed)?|root cause|result(?:ed)? (?:of|from|in)|led to|stemmed)\b",
    re.IGNORECASE,
)
_WHICH_PAGE = "Which page do you write from? Put its address in place of the sources."
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Proposal:
    """An incident a page may be on; `score` in evidence points, see `core.scoring`."""

    id: str
    title: str
    score: float


def proposals(article: Article, archive: Archive) -> tuple[Proposal, ...]:
    """Incidents of the record that the page fits, best first; one it already stands on comes before all others."""
    named = set(primary_providers(article)) or {one.id for one in article.providers}
    mine, found = profile_of(article), []
    for dossier in archive.dossiers:
        incident = dossier.incident
        if incident.withdrawn or not named & set(incident.providers):
            continue
        profiles = tuple(profile_of(d) for d in _primaries(dossier)) + tuple(
            founded_profile(n.founds.provider, n.founds) for n in dossier.notes if n.founds
        )
        if not profiles:
            continue
        theirs = gathered(profiles)
        gap = day_gap(mine, theirs)
        if gap is not None and gap > CALIBRATED.reach_days:
            continue
        if gap is None and _days_after(article, incident) not in range(-1, CALIBRATED.open_window_days):
            continue
        found.append(Proposal(incident.id, incident.title, _known(article, dossier) + score(mine, theirs)[0]))
    return tuple(sorted(found, key=lambda one: (-one.score, one.id)))


def _primaries(dossier: Dossier) -> Iterator[Article | OfficialRecord]:
    names = {p.document for p in dossier.incident.placements if p.role is DocumentRole.PRIMARY}
    yield from (document for document in dossier.documents if document.id in names)


def _known(article: Article, dossier: Dossier) -> float:
    addresses = {same_address(url) for url in (article.url, article.canonical_url) if url}
    return 100.0 if any(same_address(d.url) in addresses for d in _primaries(dossier)) else 0.0


def _days_after(article: Article, incident: Incident) -> int:
    """Days from the incident to the page's appearance; a page without a date is near nothing."""
    day = reference_day(article)
    start = incident.window.start
    return (day - start.at.date()).days if day and start else CALIBRATED.open_window_days


def from_page(
    page: PageText,
    url: str,
    config: Config,
    archive: Archive,
    notes: tuple[Note, ...],
    *,
    incident: str,
    today: datetime,
) -> NoteDraft:
    """A note about a page. `incident` is what the contributor named, or empty: then the nearest of the record is
    proposed, and where none is near the note founds one. The draft's `incident` is empty when no provider is known.
    """
    url, archive_copy = original_of(url)
    source = _source_of(url, config)
    page = replace(page, url=url, canonical_url=None) if archive_copy else page
    article = read_article(page, providers=config.providers, source=source, retrieved=today)
    near = proposals(article, archive)
    chosen = incident or (near[0].id if near and near[0].score >= CALIBRATED.threshold else "")
    founds = None
    if chosen not in known_incidents(archive, notes):
        founds = founding(chosen, config.providers) if chosen else _founding(article, today)
        chosen = chosen or (incident_id(founds.provider, founds.start.at, clock_known=False) if founds else "")
    quotes = () if article.opted_out or (source and source.quote == "none") else tuple(_causes(page, article, config))
    found = tuple(dict.fromkeys(cause for cause, _ in quotes))[:_MOST_CAUSES]
    return NoteDraft(
        incident=chosen,
        kind="postmortem" if article.relevance is Relevance.POSTMORTEM else "context",
        sources=(url,),
        archive=archive_copy,
        title=clean_title(article.title),
        published=article.published,
        language=article.language if article.language and _LANGUAGE.fullmatch(article.language) else None,
        author_kind=_author_kind(article, config),
        founds=founds,
        causes=found,
        quotes=tuple(dict.fromkeys(NoteQuote(text, url) for cause, text in quotes if cause in found)),
        body=_body(article),
        questions=tuple(_questions(chosen, near, asked=bool(incident), founds=founds, causes=found)),
    )


def known_incidents(archive: Archive, notes: Iterable[Note]) -> frozenset[str]:
    """Incidents of the record, and those that notes found which no run has made yet."""
    return frozenset((*(d.incident.id for d in archive.dossiers), *(n.incident for n in notes if n.founds)))


def without_page(url: str, config: Config, archive: Archive, notes: tuple[Note, ...], *, incident: str) -> NoteDraft:
    """A note on a named incident about a page that was not read; without an address, on what the incident stands on."""
    dossier = next((one for one in archive.dossiers if one.incident.id == incident), None)
    founds = None if incident in known_incidents(archive, notes) else founding(incident, config.providers)
    told = tuple(d.url for d in _primaries(dossier) if url_fault(d.url) is None)[:3] if dossier else ()
    told = told or next((one.sources for one in notes if one.incident == incident and one.founds), ())
    known = tuple(one.homepage for one in config.providers if founds and one.id == founds.provider and one.homepage)
    url, archive_copy = original_of(url)
    asked = tuple(_questions(incident, (), asked=True, founds=founds, causes=()))
    sources = (url,) if url else told or known or (config.site.base_url,)
    return NoteDraft(
        incident=incident,
        kind="postmortem" if url else "context",
        sources=sources,
        archive=archive_copy,
        founds=founds,
        questions=asked if url else (_WHICH_PAGE, *asked)[:3],
    )


def founding(incident: str, providers: Iterable[Provider]) -> Founding | None:
    """What an id alone says: its provider, if the catalogue has it, and its day."""
    if not is_incident_id(incident):
        return None
    rest = incident[11:]
    near = [one.id for one in providers if rest == one.id or rest.startswith(f"{one.id}-")]
    day = datetime.fromisoformat(f"{incident[:10]}T00:00:00+00:00")
    return Founding(max(near, key=len), Instant(day, Precision.DAY)) if near else None


def _founding(article: Article, today: datetime) -> Founding | None:
    named = primary_providers(article) or tuple(one.id for one in article.providers)
    day = reference_day(article) or today.date()
    at = datetime(day.year, day.month, day.day, tzinfo=today.tzinfo)
    return Founding(named[0], Instant(at, Precision.DAY)) if named else None


def _source_of(url: str, config: Config) -> Source | None:
    """The configured source of the same host, so that its publisher, standing and quoting hold here too."""
    host = urlsplit(url).hostname or ""
    return next((one for one in config.sources if host and urlsplit(one.url).hostname == host), None)


def _author_kind(article: Article, config: Config) -> str:
    host = (urlsplit(article.url).hostname or "").removeprefix("www.")
    homes = {(urlsplit(one.homepage or "").hostname or "-").removeprefix("www.") for one in config.providers}
    own = any(host == home or host.endswith(f".{home}") for home in homes)
    return "provider" if own or article.standing is Standing.OFFICIAL else "press"


def _body(article: Article) -> str:
    outlet = "" if any(personal(article.publisher)) else words_only(article.publisher)
    dated = f" on {day_name(article.published.at)}" if article.published else ""
    said = f"{outlet} wrote of it{dated}.\n\n" if outlet else ""
    return f"{said}What happened and what helped, in your own words."


def _causes(page: PageText, article: Article, config: Config) -> Iterator[tuple[str, str]]:
    """Causes of the taxonomy with the words that name them: first in statements of cause, else in causal sentences."""
    told = [c.quote for c in article.claims if c.kind == "cause" and c.about is None and c.quote]
    if not told:
        told = [text for a, b in sentences(page.text) if _CAUSAL.search(text := page.text[a:b])][:20]
    for quote in told:
        for cause, at in _named(quote, config.taxonomy):
            yield cause, _around(quote, at)


def _named(text: str, taxonomy: Iterable[Cause]) -> Iterator[tuple[str, int]]:
    """Causes whose name or alias stands in a text, and where; `undisclosed` is an editor's word, never found."""
    folded = fold(text)
    for cause in taxonomy:
        words = (fold(word) for word in (cause.name, *cause.aliases))
        found = [m.start() for w in words if (m := re.search(rf"(?<!\w){re.escape(w)}s?(?!\w)", folded))]
        if found and cause.id not in {"undisclosed", "time", "change"}:
            yield cause.id, min(found)


def _around(text: str, at: int) -> str:
    """At most 25 words of a text, those around a place in it, without cutting a word."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", text)]
    if len(words) <= MOST_QUOTED_WORDS:
        return " ".join(word for _, word in words)
    middle = sum(1 for start, _ in words if start < at)
    first = max(0, min(middle - MOST_QUOTED_WORDS // 2, len(words) - MOST_QUOTED_WORDS))
    return " ".join(word for _, word in words[first : first + MOST_QUOTED_WORDS])


def _questions(
    chosen: str, near: tuple[Proposal, ...], *, asked: bool, founds: Founding | None, causes: tuple[str, ...]
) -> Iterator[str]:
    others = ", ".join(one.id for one in near if one.id != chosen)[:200]
    if founds:
        hint = f" Near it: {others}." if others else ""
        yield f"The record has no {chosen}; with founds this note makes it. Are provider and day right?{hint}"
    elif not asked:
        yield f"Is it {chosen}?" + (f" Others that come near: {others}." if others else "")
    if causes:
        yield "Are these the causes the page gives? Remove what it does not say; see content/taxonomy.yml."
    else:
        yield "What was the cause? Add causes: [...] with ids of content/taxonomy.yml, or leave it out."
    yield "Did you read the provider's own account? Then set checked: official; through others: secondary."
