"""The Markdown twin of an incident's page: the same facts for readers without a browser. It quotes what the page quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.publish.parts.answer_row import AnswerRow
from scraper.publish.parts.chronicle import Entry
from scraper.publish.parts.claims import ClaimRow, FactView
from scraper.publish.parts.sources import SourceView
from scraper.publish.view import View

_SPECIAL = {ord(sign): f"\\{sign}" for sign in "\\`*_[]<>|#"}
_MARKUP = re.compile(r"[\\`*_\[\]<>|#]")


class Told(View, frozen=True):
    """What a twin tells of an incident; `address` is the page's, `data` the object's."""

    title: str
    address: str
    data: str
    state: str
    answer: tuple[AnswerRow, ...]
    summary: tuple[str, ...]
    timeline: tuple[Entry, ...]
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    notice: str


def plain(text: str) -> str:
    """A text on one line in which nothing is markup."""
    line = " ".join(text.split())
    return line.translate(_SPECIAL) if _MARKUP.search(line) else line


def twin(told: Told) -> str:
    """The page as Markdown (CommonMark with tables)."""
    blocks = [f"# {plain(told.title)}", f"{told.state}. Page: <{told.address}>. Data: <{told.data}> (CC BY 4.0)."]
    blocks += [f"> {plain(told.notice)}"] if told.notice else []
    blocks.append("\n".join(f"- **{row.term}**: {_answer(row)}" for row in told.answer))
    if told.summary:
        blocks += ["## Summary", " ".join(plain(sentence) for sentence in told.summary)]
    if told.timeline:
        lines = (f"- {plain(one.time)} ({one.lane.word.casefold()}): {plain(one.text)}" for one in told.timeline)
        blocks += ["## Timeline (UTC)", "\n".join(lines)]
    if told.facts:
        blocks += ["## Facts and claims", *_facts(told.facts)]
    if told.sources:
        blocks += ["## Sources", "\n".join(_sources(told.sources, ""))]
    return "\n\n".join(blocks) + "\n"


def tombstone(title: str, address: str, data: str, words: str) -> str:
    """The Markdown of a page that tells no more of an incident than what became of it."""
    return f"# {plain(title)}\n\n{plain(words)}\n\nPage: <{address}>. Data: <{data}> (CC BY 4.0).\n"


def _answer(row: AnswerRow) -> str:
    value = f"{plain(row.value)} ({row.outcome.casefold()})" if row.outcome else plain(row.value)
    note = f"says {row.link_text}" if row.note == "says" else row.note
    return f"{value}. {plain(note)}".rstrip(". ") + "."


def _facts(facts: tuple[FactView, ...]) -> Iterator[str]:
    for fact in facts:
        yield f"### {plain(fact.name)}: {plain(fact.value)} ({fact.outcome.casefold()})"
        yield plain(fact.explanation)
        yield "\n".join(
            ("| Value | Source | Verdict |", "|---|---|---|", *(_row(one) for one in (*fact.rows, *fact.folded)))
        )


def _row(row: ClaimRow) -> str:
    said = f"“{plain(row.quote)}” " if row.quote else ""
    why = f": {plain(row.why)}" if row.why else ""
    return f"| {plain(row.value)} | {said}{plain(row.speaker)} | {row.mark.word}{why} |"


def _sources(sources: tuple[SourceView, ...], indent: str) -> Iterator[str]:
    for one in sources:
        title = f"[{plain(one.title)}](<{one.url}>)" if one.url else plain(one.title)
        yield f"{indent}- {plain(one.outlet)}: {title}; {plain(one.note)}"
        yield from _sources(one.copies, f"{indent}  ")
