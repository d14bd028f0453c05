"""The text of a new note or source, with everything known filled in: what `outagewire new` writes and what the forms
on the site hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scraper.core.ids import slug
from scraper.core.model import Founding, Instant, NoteQuote, Precision
from scraper.edge.people.prose import MOST_QUOTED_WORDS, personal

MOST_QUESTIONS: Final = 3
"""More than these and nobody answers any."""

_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9 ./_-]*[A-Za-z0-9]")
_WORDS_OF_YAML: Final = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(https?:/{1,2}.+)")
_MARKUP: Final = re.compile(r"[<>\[\]()`*_\\|\"“”«»„]")


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What is known of a note before anybody wrote it. `questions` are left as comments, at most three."""

    incident: str
    kind: str
    sources: tuple[str, ...]
    title: str = ""
    archive: str = ""
    published: Instant | None = None
    language: str | None = None
    author_kind: str = ""
    founds: Founding | None = None
    causes: tuple[str, ...] = ()
    quotes: tuple[NoteQuote, ...] = ()
    body: str = "What happened and what helped, in your own words."
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source as found: `format` is what recognised it, or empty for a news feed."""

    id: str
    kind: str
    url: str
    standing: str
    provider: str = ""
    publisher: str = ""
    format: str = ""
    language: str = ""


def note_text(draft: NoteDraft) -> str:
    """The Markdown file. It passes `check` as it is, given an incident that exists or `founds`."""
    front = [
        f"incident: {draft.incident}",
        f"kind: {draft.kind}",
        *_optional(draft),
        "sources:",
        *(f"  - {scalar(url)}" for url in draft.sources),
        *([f"archive: {scalar(draft.archive)}"] if draft.archive else []),
        *_quotes(draft.quotes),
    ]
    asked = [f"# {number}. {_one_line(text)}" for number, text in enumerate(draft.questions[:MOST_QUESTIONS], 1)]
    return "\n".join(["---", *asked, *front, "---", "", draft.body.strip(), ""])


def _optional(draft: NoteDraft) -> Iterator[str]:
    title = "" if any(personal(draft.title)) else draft.title
    pairs = (
        ("title", scalar(title) if title else ""),
        ("published", moment(draft.published) if draft.published else ""),
        ("language", draft.language or ""),
        ("author_kind", draft.author_kind),
        ("checked", "no"),
        ("founds", _founds(draft.founds) if draft.founds else ""),
        ("causes", f"[{', '.join(draft.causes)}]" if draft.causes else ""),
    )
    # `no` unquoted is a YAML boolean to other readers; the quotes spare them the question.
    yield from (f'{name}: "no"' if value == "no" else f"{name}: {value}" for name, value in pairs if value)


def _founds(founds: Founding) -> str:
    parts = [f"provider: {founds.provider}", f"start: {moment(founds.start)}"]
    if founds.end:
        parts.append(f"end: {moment(founds.end)}")
    if founds.components:
        parts.append(f"components: [{', '.join(scalar(name) for name in founds.components)}]")
    return "{" + ", ".join(parts) + "}"


def _quotes(quotes: tuple[NoteQuote, ...]) -> Iterator[str]:
    kept = [one for one in quotes if not any(personal(one.text)) and len(one.text.split()) <= MOST_QUOTED_WORDS]
    if kept:
        yield "quotes:"
    for one in kept:
        yield f"  - text: {json.dumps(_one_line(one.text), ensure_ascii=False)}"
        yield f"    source: {scalar(one.source)}"


def override_text(op: str, **values: str) -> str:
    """One override, its keys in the order given. Times and bare words stay as they are."""
    lines = [f"- op: {op}", *(f"  {name}: {_bare(value)}" for name, value in values.items())]
    return "\n".join([*lines, ""])


def _bare(text: str) -> str:
    plain = re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_:.,/+ -]*", text) and ": " not in text
    return text if plain and not text.endswith(":") else scalar(text)


def source_entry(draft: SourceDraft) -> str:
    """One entry of `sources`, on one line."""
    pairs = [("id", draft.id), ("kind", draft.kind), ("url", draft.url)]
    pairs += [("format", "auto")] if draft.kind == "status" else []
    named = f"providers: [{scalar(draft.provider)}]" if draft.provider else ""
    rest = [f"standing: {draft.standing}"]
    rest += [f"publisher: {_flow(draft.publisher)}"] if draft.publisher else []
    rest += [f"language: {draft.language}"] if draft.language else []
    rest += ["follow: articles", "match: [outage, down, disruption]"] if draft.kind == "feed" else []
    head = [f"{name}: {_flow(value)}" for name, value in pairs]
    return "{" + ", ".join([*head, *([named] if named else []), *rest, "tier: extended"]) + "}"


def provider_file(draft: SourceDraft, name: str, homepage: str) -> str:
    """A file of `providers.d`: the provider of a source that the catalogue does not have, and the source."""
    return (
        "# Check the name, and add what articles call it and the products its status page names.\n"
        f"provider:\n  id: {scalar(draft.provider)}\n  name: {scalar(name)}\n  homepage: {scalar(homepage)}\n"
        f"sources:\n  - {source_entry(draft)}\n"
    )


def file_name(day: str, title: str) -> str:
    """`2026-04-16-what-the-title-says.md`: the day and at most eight words of the title."""
    words = slug(title).split("-")[:8] if title else ["note"]
    return f"{day}-{'-'.join(words)[:60].strip('-')}.md"


def moment(instant: Instant) -> str:
    """As a note writes it: RFC 3339, or a plain date where no hour is known."""
    coarse = instant.precision in {Precision.DAY, Precision.MONTH, Precision.PART_OF_DAY}
    return f"{instant.at:%Y-%m-%d}" if coarse else f"{instant.at:%Y-%m-%dT%H:%M:%SZ}"


def scalar(text: str) -> str:
    """A YAML scalar that says exactly this text."""
    if text.startswith(("https://", "http://")) and re.fullmatch(r"[\w./:?=&%+~@-]+", text, re.ASCII):
        return text.rstrip(":") if not text.endswith(":") else json.dumps(text)
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS_OF_YAML
    return text if plain else json.dumps(_one_line(text), ensure_ascii=False)


def original_of(url: str) -> tuple[str, str]:
    """An address and its archived copy, where it is the address of a copy; else the address and nothing."""
    found = _ARCHIVED.fullmatch(url)
    return (re.sub(r"^(https?):/+", r"\1://", found[1]), url) if found else (url, "")


def words_only(text: str) -> str:
    """Text without what Markdown or HTML would read as markup."""
    return " ".join(_MARKUP.sub(" ", text).split())


def _flow(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if set(text) & set(",[]{}#'\"&*!|>%@`?") or ": " in text else text


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
