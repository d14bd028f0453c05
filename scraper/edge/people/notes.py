"""Notes: what people added by pull request, as Markdown with front matter."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path, PurePath
from typing import Final

from scraper.core.ids import incident_id, is_incident_id, slug
from scraper.core.model import Founding, Instant, Note, NoteQuote, Precision, Problem
from scraper.edge.people.config_files import read_text
from scraper.edge.people.config_shapes import FoundsShape, NoteShape
from scraper.edge.people.prose import MOST_QUOTED_WORDS, REMEDIES, SAID, findings, personal, word_count
from scraper.edge.people.readers import instant
from scraper.edge.people.shapes import Shapes
from scraper.edge.people.unchecked import too_precise
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence, read_yaml

_NAME: Final = re.compile(r"(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.md")
_FRONT: Final = re.compile(r"\A---[ \t]*\r?\n(.*?)(?:^|\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_SLIP: Final = timedelta(days=366)
"""A note may bear an earlier day than its incident by a slip; by more than a year it is a year mistyped."""
_AUTHORS: Final = ("provider", "engineer", "press", "government", "community")
_ALSO_AUTHORS: Final = {"vendor": "provider", "company": "provider", "official": "provider", "regulator": "government"}
_SIGN: Final = "write the public handle you contribute with"
_MOST_BYTES: Final = 200_000
"""A note tells in its own words and leads to the account; thirty printed pages are somebody else's text."""


def load_notes(content: Path) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """Every note of the record in the order of paths, and what is wrong with the others, all at once.

    Only the notes themselves are looked at; whether their incidents, providers and causes exist is `check`'s business.
    """
    notes: list[Note] = []
    problems: list[Problem] = []
    for path in note_files(content):
        note, found, _ = read_note(path, content)
        problems.extend(found)
        if note is not None:
            notes.append(note)
    return tuple(notes), tuple(problems)


def note_files(content: Path) -> Iterator[Path]:
    """The Markdown files below notes/, sorted."""
    folder = content / "notes"
    yield from sorted(path for path in folder.rglob("*.md") if path.parent != folder)


def read_note(path: Path, content: Path) -> tuple[Note | None, tuple[Problem, ...], Mapping | None]:
    """One note (None where anything is wrong), its problems, and the tree of its front matter for their lines."""
    text = read_text(path)
    if not isinstance(text, Problem) and len(text.encode()) > _MOST_BYTES:
        remedy = "tell it in your own words, and link to the rest"
        message = f"the note is larger than {_MOST_BYTES // 1000} kB"
        text = Problem("too_large", str(path), message, remedy, "", 1, 1)
    if isinstance(text, Problem):
        return None, (text,), None
    front = _FRONT.match(text)
    shapes = Shapes(str(path))
    if front is None:
        message, remedy = _no_front(text)
        return None, (Problem("no_front_matter", str(path), message, remedy, "", 1, 1),), None
    tree, problems = read_yaml(front[1], str(path), first_line=2)
    shapes.problems.extend(problems)
    shape = shapes.struct(tree, NoteShape, "the front matter") if tree is not None or not problems else None
    body_line = text[: front.end()].count("\n") + 1
    _check_place(path, content, shapes, tree)
    _check_front(tree, shapes)
    body = text[front.end() :].replace("\r\n", "\n")
    for one in findings(body):
        line = one.line + body_line - 1
        shapes.problems.append(
            Problem(
                one.code,
                str(path),
                f"{SAID[one.code]}: {one.value!r}",
                REMEDIES[one.code],
                "",
                line,
                one.column,
                one.value,
            )
        )
    if shape is not None and shape.founds is not None:
        _check_founding(shape, shape.founds, tree, shapes)
    mapping = tree if isinstance(tree, Mapping) else None
    if mapping is not None and _is_unchecked(mapping):
        shapes.problems.extend(too_precise(mapping, body, body_line, str(path)))
    found = tuple(sorted(shapes.problems, key=lambda p: (p.line or 0, p.column or 0, p.code)))
    note = _note(shape, path, content, text[front.end() :]) if shape is not None and not found else None
    return note, found, mapping


def _is_unchecked(tree: Mapping) -> bool:
    """Whether a note says that nobody compared it with anything."""
    checked = tree.get("checked")
    return isinstance(checked, Scalar) and checked.text == "no"


def _no_front(text: str) -> tuple[str, str]:
    if "\r" in text and "\n" not in text:
        return "the lines end with a carriage return alone", "save the file with line ends of Unix or Windows"
    first = text.partition("\n")[0].strip()
    if re.fullmatch(r"[-\u2010-\u2015\u2212]+", first) and first != "---":
        return f"the front matter begins with {first!r}", "write three hyphens, ---, before and after it"
    if re.match(r"\s+---", text):
        return "something stands before the front matter", "make --- the first line of the file"
    if text.startswith("---"):
        return "the front matter has no end", "write --- on a line of its own after the last key"
    return "the note has no front matter", "begin with ---, the keys incident, kind and sources, and --- again"


def _check_place(path: Path, content: Path, shapes: Shapes, tree: Node | None) -> None:
    relative = path.relative_to(content / "notes")
    start = Scalar("", "str", 1, 1)
    if len(relative.parts) != 2 or not _is_name(relative.name):
        near = _near_name(relative.stem) if len(relative.parts) == 2 else None
        remedy = "move it to notes/<incident-id>/" if len(relative.parts) != 2 else f"rename it {near or ''}".strip()
        shapes.problem(
            "wrong_name",
            start,
            f"a note is called notes/<incident-id>/<yyyy-mm-dd>-<slug>.md, not notes/{relative.as_posix()}",
            remedy,
            value=relative.name,
            near=near,
        )
    named = tree.get("incident") if isinstance(tree, Mapping) else None
    key = tree.key("incident") if isinstance(tree, Mapping) else None
    if isinstance(named, Scalar) and key and is_incident_id(named.text) and named.text != relative.parts[0]:
        message = f"the note stands in the folder {relative.parts[0]} and says incident: {named.text}"
        remedy = f"write incident: {relative.parts[0]}, or move it to notes/{named.text}/"
        shapes.problem("wrong_folder", key, message, remedy, value=named.text, near=relative.parts[0])


def _is_name(name: str) -> bool:
    found = _NAME.fullmatch(name)
    try:
        return bool(found and datetime.fromisoformat(found[1]))
    except ValueError:
        return False


def _check_author(tree: Mapping, shapes: Shapes) -> None:
    """Any word may stand there; one that means or looks like a known one would silently not count as it."""
    value = tree.get("author_kind")
    if not isinstance(value, Scalar) or value.text in _AUTHORS:
        return
    said = value.text.strip().casefold()
    close = difflib.get_close_matches(said, _AUTHORS, n=1, cutoff=0.8)
    near = _ALSO_AUTHORS.get(said) or (close[0] if close else None)
    if near:
        message = f"author_kind: {value.text[:80]!r} counts as nobody's account"
        remedy = f"did you mean {near!r}? known: {', '.join(_AUTHORS)}"
        shapes.problem("bad_value", value, message, remedy, value=value.text, near=near)


def _near_name(stem: str) -> str | None:
    """The name a file would have with its own day and words; None where it names no day."""
    dated = re.match(r"(\d{4}-\d{2}-\d{2})(.*)", stem)
    words = slug(dated[2])[:60].strip("-") if dated else ""
    near = f"{dated[1]}-{words if len(words) > 1 else 'note'}.md" if dated else ""
    return near if _is_name(near) else None


def _check_front(tree: Node | None, shapes: Shapes) -> None:
    """Personal data anywhere in the front matter, and quotations that are too long."""
    if not isinstance(tree, Mapping):
        return
    _check_author(tree, shapes)
    for key, value in tree.entries:
        if key.text == "quotes" and isinstance(value, Sequence):
            for item in value.items:
                _check_quote(item, shapes)
        if key.text == "contributors":
            # Contributors sign with the handle they contribute under; an e-mail address is still not published.
            _check_personal(value, key, shapes, handles=False)
        elif key.text not in {"sources", "archive"}:
            _check_personal(value, key, shapes, handles=True)


def _check_quote(item: Node, shapes: Shapes) -> None:
    text = item.get("text") if isinstance(item, Mapping) else None
    place = item.key("text") if isinstance(item, Mapping) else None
    if isinstance(text, Scalar) and place is not None and word_count(text.text) > MOST_QUOTED_WORDS:
        message = f"the quotation has {word_count(text.text)} words"
        shapes.problem("quote_too_long", place, message, REMEDIES["quote_too_long"], value=text.text[:80])


def _check_personal(node: Node, place: Node, shapes: Shapes, *, handles: bool) -> None:
    if isinstance(node, Scalar):
        for _, text in personal(node.text):
            if handles or not text.startswith(("@", "/u/", "u/")):
                message = f"{SAID['personal_data']}: {text!r}"
                remedy = REMEDIES["personal_data"] if handles else _SIGN
                shapes.problem("personal_data", place, message, remedy, value=text)
    elif isinstance(node, Sequence):
        for item in node.items:
            _check_personal(item, item, shapes, handles=handles)
    else:
        for key, value in node.entries:
            if key.text != "source":
                _check_personal(value, key, shapes, handles=handles)


def _check_founding(shape: NoteShape, founds: FoundsShape, tree: Node | None, shapes: Shapes) -> None:
    place = tree.key("founds") if isinstance(tree, Mapping) else None
    start, end = instant(founds.start), instant(founds.end) if founds.end else None
    if place is None or start is None:
        return
    clock = start.precision in {Precision.SECOND, Precision.MINUTE}
    wanted = incident_id(founds.provider, start.at, clock_known=clock)
    if shape.incident != wanted and not shape.incident.startswith(f"{wanted[:10]}-{founds.provider}"):
        message = f"an incident of {founds.provider} that began on {wanted[:10]} is not called {shape.incident}"
        shapes.problem("wrong_id", place, message, f"call it {wanted}", value=shape.incident, near=wanted)
    dated = _NAME.fullmatch(PurePath(shapes.where).name)
    if dated and start.at.date() - _day_of(dated[1], start.at.date()) > _SLIP:
        message = f"the note is of {dated[1]}, and its incident would begin later, on {start.at:%Y-%m-%d}"
        shapes.problem("bad_order", place, message, "mend the year, or the day in the file's name", value=founds.start)
    if end is not None and end.at < start.at:
        shapes.problem(
            "bad_order", place, "the incident ends before it starts", "exchange start and end", value=founds.end
        )


def _day_of(text: str, else_day: date) -> date:
    """The day a file's name begins with; another one where it is none of the calendar, which is told elsewhere."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return else_day


def _instant(text: str | None) -> Instant | None:
    return instant(text) if text else None


def _note(shape: NoteShape, path: Path, content: Path, body: str) -> Note:
    founds = shape.founds
    start = instant(founds.start) if founds else None
    return Note(
        incident=shape.incident,
        kind=shape.kind,
        sources=shape.sources,
        path=path.relative_to(content).as_posix(),
        body=body.strip().replace("\r\n", "\n"),
        title=shape.title,
        archive=shape.archive,
        published=_instant(shape.published),
        language=shape.language,
        author_kind=shape.author_kind,
        checked=shape.checked,
        founds=Founding(founds.provider, start, _instant(founds.end), founds.components) if founds and start else None,
        impact=shape.impact,
        blast_radius=shape.blast_radius,
        latent_since=_instant(shape.latent_since),
        detection=shape.detection,
        trigger=shape.trigger,
        contributing=shape.contributing,
        mitigation=shape.mitigation,
        follow_ups=shape.follow_ups,
        causes=shape.causes,
        quotes=tuple(NoteQuote(one.text, one.source) for one in shape.quotes),
        licence=shape.licence,
        contributors=shape.contributors,
    )
