"""Writes entries from dossiers, each once: the same entry stands in several feeds and in three formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import unescape
from urllib.parse import urljoin

from markupsafe import Markup, escape

from scraper.core.model import Dossier, Note
from scraper.core.telling.headline import GAPS
from scraper.publish import links, wording
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition
from scraper.publish.parts.edits import Edit, edit
from scraper.publish.parts.notes import prose
from scraper.publish.syndication import templates
from scraper.publish.syndication.beats import EDITED, EXPLAINED, TURNS, Beat, beats
from scraper.publish.syndication.entry import Entry, Masthead, fit, headline
from scraper.publish.syndication.instants import first_known, last_change, note_day
from scraper.publish.syndication.lineage import heirs
from scraper.publish.syndication.story import Cited, cited, plain_summary, state_word, story_of, why_gone
from scraper.publish.view import View

_CHECKED = {
    "official": "checked against the official account",
    "secondary": "checked against secondary sources",
    "no": "not checked yet",
}
_HREF = re.compile(r'(?<=href=")([^"]*)(?=")')
_KEPT = 300
"""Incidents whose entries are kept at hand: more than the longest feed holds."""


class BeatView(View, frozen=True):
    """Everything the template of a state change prints."""

    what: str
    when: str
    post: str
    edits: tuple[Edit, ...]
    reason: str
    now: str
    sentences: tuple[Cited, ...]
    source: str
    source_name: str
    url: str


class GoneView(View, frozen=True):
    """What became of an incident that lists no longer show."""

    state: str
    when: str
    reason: str
    url: str


class MovedView(View, frozen=True):
    """Where a merged incident went."""

    url: str
    title: str


class NoteView(View, frozen=True):
    """A contributor's explanation; `body` is clean HTML."""

    body: Markup
    sources: tuple[str, ...]
    by: str
    checked: str
    url: str
    title: str


class Newsroom:
    """The entries of one edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        settings = edition.settings
        self.masthead = Masthead(settings.name, settings.base_url, settings.tag_authority)
        self.heirs: Mapping[str, tuple[str, ...]] = heirs(edition)
        self.story = lru_cache(_KEPT)(self._story)
        self.incident = lru_cache(_KEPT)(self._incident)
        self.beats = lru_cache(_KEPT)(self._beats)
        self.changes = lru_cache(_KEPT)(self._changes)

    def incidents(self, dossiers: Iterable[Dossier]) -> tuple[Entry, ...]:
        """An entry for each incident; after it one for each incident it took in, which points to it."""
        found: list[Entry] = []
        for dossier in dossiers:
            identity = dossier.incident.id
            found.append(self.incident(identity))
            found += (self._moved(old, dossier) for old in self.heirs.get(identity, ()))
        return tuple(found)

    def updates(self, dossier: Dossier, *, whole: bool = False) -> tuple[tuple[Beat, Entry], ...]:
        """An entry for each state change of an incident, oldest first; `whole`: turns carry the whole story."""
        return self.beats(dossier.incident.id, whole)

    def state_changes(self, dossier: Dossier) -> tuple[Beat, ...]:
        """The state changes alone."""
        return self.changes(dossier.incident.id)

    def _changes(self, identity: str) -> tuple[Beat, ...]:
        return beats(self.edition.by_id[identity], self.heirs.get(identity, ()))

    def _story(self, identity: str) -> str:
        dossier = self.edition.by_id[identity]
        gone = why_gone(dossier)
        if gone is not None:
            view = GoneView(state_word(dossier), *gone, self._url(identity))
            return fit(templates.GONE.render(v=view))
        return fit(templates.INCIDENT.render(v=story_of(self.edition, dossier)))

    def note(self, dossier: Dossier, note: Note) -> Entry:
        """An entry for a contributor's explanation."""
        url, title = self._url(dossier.incident.id), self.named(dossier)
        at = note_day(note) or first_known(dossier)
        view = NoteView(
            body=absolute(prose(note.body), url),
            sources=tuple(one for one in map(links.safe_url, note.sources) if one),
            by=wording.listing(note.contributors) or "contributors",
            checked=_CHECKED.get(note.checked, "not checked"),
            url=url,
            title=title,
        )
        return Entry(
            id=self.masthead.tag("incident", note.incident, "note", note.path.rsplit("/", 1)[-1].removesuffix(".md")),
            url=url,
            title=headline(
                f"{self.spoken(dossier, note.title) if note.title else self.led(dossier)}: explained by contributors"
            ),
            html=fit(templates.NOTE.render(v=view)),
            summary=fit(plain_summary(dossier)),
            published=at,
            updated=at,
            tags=self._tags(dossier, "note"),
        )

    def _incident(self, identity: str) -> Entry:
        dossier = self.edition.by_id[identity]
        incident = dossier.incident
        updated = last_change(dossier)
        return Entry(
            id=self.masthead.tag("incident", identity),
            url=self._url(identity),
            title=headline(f"{self.led(dossier)}: {state_word(dossier).lower()}"),
            html=self.story(identity),
            summary=fit(plain_summary(dossier)),
            published=min(first_known(dossier), updated),
            updated=updated,
            tags=self._tags(dossier, incident.severity.value, incident.state),
        )

    def _moved(self, old: str, dossier: Dossier) -> Entry:
        view = MovedView(self._url(dossier.incident.id), self.named(dossier))
        at = first_known(dossier)
        return Entry(
            id=self.masthead.tag("incident", old),
            url=view.url,
            title=headline(f"Merged into another incident: {view.title} (was {old})"),
            html=fit(templates.MOVED.render(v=view)),
            summary=fit(f"{old} is now part of: {view.title}"),
            published=at,
            updated=max(at, last_change(dossier)),
            tags=self._tags(dossier, "merged"),
        )

    def _beats(self, identity: str, whole: bool) -> tuple[tuple[Beat, Entry], ...]:
        dossier = self.edition.by_id[identity]
        return tuple((beat, self._beat(dossier, beat, whole=whole)) for beat in self.state_changes(dossier))

    def _beat(self, dossier: Dossier, beat: Beat, *, whole: bool) -> Entry:
        """A turn of the incident carries its story, or its summary where nobody's words are there to tell, and changes
        with it; other entries stay as they are.
        """
        turn = beat.kind in TURNS
        changing = turn and (whole or not (beat.post or beat.reason))
        view = self._beat_view(dossier, beat, summary=changing and not whole)
        html = fit(templates.BEAT.render(v=view))
        return Entry(
            id=self.masthead.tag("incident", *beat.key),
            url=self._url(dossier.incident.id),
            title=headline(f"{self.led(dossier)}: {beat.kind}"),
            html=html + self.story(dossier.incident.id) if turn and whole else html,
            summary="",
            published=beat.at,
            updated=max(beat.at, last_change(dossier)) if changing else beat.at,
            tags=self._tags(dossier, beat.kind),
        )

    def _beat_view(self, dossier: Dossier, beat: Beat, *, summary: bool) -> BeatView:
        source = links.safe_url(beat.url) or ""
        post = beat.post if len(beat.post) <= self.edition.settings.official_chars else ""
        held = {id(revision): record for record in records(dossier) for revision in record.revisions}
        return BeatView(
            what=wording.sentence(beat.kind),
            when=wording.moment(beat.at),
            post=post,
            edits=tuple(edit(one, held[id(one)]) for one in beat.revisions) if beat.kind == EDITED else (),
            reason=beat.reason,
            now=wording.sentence(beat.now),
            sentences=cited(dossier, 2) if summary else (),
            source=source,
            source_name="The postmortem" if beat.kind == EXPLAINED else "Status page",
            url=self._url(dossier.incident.id),
        )

    def named(self, dossier: Dossier) -> str:
        """The incident's title, which says its provider."""
        return self.spoken(dossier, dossier.incident.title or dossier.incident.id)

    def led(self, dossier: Dossier) -> str:
        """The title without what it says to be missing, for what is put behind it: ": opened"."""
        title = self.named(dossier)
        return next((title.removesuffix(gap) for gap in GAPS if title.endswith(gap)), title)

    def spoken(self, dossier: Dossier, title: str) -> str:
        """A title, with the incident's provider in front where no word of it says that."""
        names = tuple(self.edition.provider_name(one) for one in dossier.incident.providers)
        known = not names or any(_says(title, name) for name in names)
        return title if known else f"{wording.listing(names)}: {title}"

    def _tags(self, dossier: Dossier, *more: str) -> tuple[str, ...]:
        incident = dossier.incident
        names = (self.edition.provider_name(one) for one in incident.providers)
        found = dict.fromkeys(map(fit, (*names, *more, *incident.causes)))
        return tuple(tag for tag in found if tag.strip() and tag != "unknown")

    def _url(self, identity: str) -> str:
        return f"{self.edition.settings.base_url}{links.incident(identity)}"


def _says(title: str, name: str) -> bool:
    """Whether a title holds a name, as words of its own."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title, re.IGNORECASE) is not None


def absolute(html: Markup, page: str) -> Markup:
    """Clean HTML with its links made absolute, as seen from a page."""
    made = _HREF.sub(lambda found: str(escape(urljoin(page, unescape(found.group(1))))), str(html))
    return Markup(made)  # noqa: S704  only addresses were changed, and each is escaped
