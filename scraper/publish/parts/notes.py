"""Notes of contributors: Markdown to HTML that can do no harm."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

from scraper.core.judging.conflicts import conflicts
from scraper.core.model import Note
from scraper.publish import links, wording
from scraper.publish.dossiers import id_day
from scraper.publish.edition import Edition
from scraper.publish.view import View

_TAGS = {
    "p",
    "ul",
    "ol",
    "li",
    "em",
    "strong",
    "code",
    "pre",
    "blockquote",
    "a",
    "h3",
    "h4",
    "h5",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "br",
    "hr",
}
_BARE_LINK = re.compile(r"<a(?![^>]* href)[^>]*>(.*?)</a>", re.DOTALL)
_KINDS = {"postmortem": "Postmortem note", "context": "Context", "correction": "Correction"}


class Field(View, frozen=True):
    """A named field of a postmortem note."""

    name: str
    text: str


class NoteView(View, frozen=True):
    """A note: its words, its kind, who wrote it and where it can be mended."""

    title: str
    body: Markup
    kind: str
    by: str
    fields: tuple[Field, ...]
    sources: tuple[tuple[str, str], ...]
    edit: str


@lru_cache(maxsize=512)
def prose(text: str) -> Markup:
    """Markdown as HTML: no raw HTML, no scripts, links only to http and https. Headings start below the page's own."""
    import markdown  # noqa: PLC0415  loaded where a note is printed: most builds print none
    import nh3  # noqa: PLC0415  same

    reader = markdown.Markdown(extensions=["tables", "sane_lists", "fenced_code"], output_format="html")
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.ESCAPED_CHARS = [*reader.ESCAPED_CHARS, "<"]
    try:
        made = reader.convert(text)
    except RecursionError:
        made = f"<p>{escape(text)}</p>"
    for level in (6, 5, 4, 3, 2, 1):
        made = made.replace(f"<h{level}>", f"<h{min(level + 2, 5)}>").replace(
            f"</h{level}>", f"</h{min(level + 2, 5)}>"
        )
    clean = nh3.clean(
        made,
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https"},
        url_relative="deny",
        link_rel="nofollow noopener",
    )
    return Markup(_BARE_LINK.sub(r"\1", clean))  # noqa: S704  cleaned one line above


def _joined(parts: tuple[str, ...]) -> str:
    """Sentences one after the other, phrases with semicolons between them."""
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part};" for part in parts).rstrip(";")


def note_view(edition: Edition, note: Note) -> NoteView:
    """One note as the incident page shows it."""
    dossier = edition.by_id.get(note.incident)
    differs = "; ".join(one.text for one in conflicts(note, dossier.incident)) if dossier else ""
    pairs = (
        ("Impact", note.impact), ("Reach", note.blast_radius), ("Latent since", wording.when(note.latent_since) if note.latent_since else None),
        ("Detection", note.detection), ("Trigger", note.trigger), ("Contributing", _joined(note.contributing)),
        ("Mitigation", note.mitigation), ("Follow-ups", _joined(note.follow_ups)), ("Differs from the record", differs),
    )  # fmt: skip
    people = wording.listing(note.contributors) or "contributors"
    date = wording.day(id_day(note.path.rsplit("/", 1)[-1]))
    checked = {
        "official": "checked against the official account",
        "secondary": "checked against secondary sources",
    }.get(note.checked, "not checked")
    return NoteView(
        title=note.title or "",
        body=prose(note.body),
        kind=_KINDS.get(note.kind, wording.sentence(note.kind)),
        by=f"by {people}, {date}; {checked}",
        fields=tuple(Field(name, text) for name, text in pairs if text),
        sources=tuple((safe, links.host(safe)) for safe in (links.safe_url(url) for url in note.sources) if safe),
        edit=links.edit_file(edition.settings.repository, edition.settings.branch, f"content/{note.path}") or "",
    )
