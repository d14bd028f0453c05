"""The documents of an incident as a page lists them: originals with their copies, and why each stands here."""

from __future__ import annotations

import re
from collections import defaultdict

from scraper.core.instants import parse_instant
from scraper.core.model import Article, Document, DocumentRole, OfficialRecord, Placement
from scraper.core.telling.genealogy import Descent, Kind, genealogy, named_sources, unseen
from scraper.publish import links, wording
from scraper.publish.parts.evidence import Evidence, source_anchor
from scraper.publish.view import View

_SPANS = 4
FOUNDS = "founds the incident"
"""The only term of a document that joined nothing: the incident stands on it."""
_LANGUAGES = {
    "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian",
    "zh": "Chinese", "ar": "Arabic", "cs": "Czech", "sv": "Swedish", "id": "Indonesian", "vi": "Vietnamese",
    "hi": "Hindi", "fa": "Persian", "el": "Greek", "ro": "Romanian", "hu": "Hungarian", "da": "Danish",
    "bn": "Bengali",
}  # fmt: skip


class SourceView(View, frozen=True):
    """A document: who, what, when; its copies; and why it stands here, in a sentence (empty where nothing is known of it)."""

    anchor: str
    outlet: str
    title: str
    url: str
    note: str
    copies: tuple[SourceView, ...]
    why: str
    spans: tuple[str, ...]
    rival: str
    runner_up: str
    runner_up_path: str


class SourceCount(View, frozen=True):
    """How many accounts there are: articles, outlets, and those that are no copy of another."""

    articles: int
    publishers: int
    independent: int
    mentions: int
    records: int

    @property
    def short(self) -> str:
        """`15 articles, 7 independent`, for the head of a page."""
        if not self.articles:
            return self.words
        if self.articles == 1:
            return wording.count(self.articles, "article")
        return f"{wording.count(self.articles, 'article')}, {self.independent} independent"

    @property
    def brief(self) -> str:
        """What a list says in a few words: `13 articles, 10 independent`, `1 article`, `named in 2 articles`; an empty
        text where only the provider's own record tells of the incident.
        """
        if self.articles:
            return self.short
        return f"named in {wording.count(self.mentions, 'article')}" if self.mentions else ""

    @property
    def words(self) -> str:
        """`15 articles, 8 publishers, 7 independent`."""
        parts = [wording.count(self.records, "official record")] if self.records else []
        if self.articles:
            parts += [
                wording.count(self.articles, "article"),
                wording.count(self.publishers, "publisher"),
                f"{self.independent} independent",
            ]
        if self.mentions:
            parts.append(
                f"named in {self.mentions} more"
                if self.articles
                else f"named in {wording.count(self.mentions, 'article')}"
            )
        return ", ".join(parts) or "no document"


def count_of(documents: tuple[Document, ...], placements: tuple[Placement, ...]) -> SourceCount:
    """Count a dossier's documents. Independent: distinct outlets with an account of their own, neither a copy or a
    rewrite of another article nor told after one by its own word.
    """
    articles = [document for document in documents if isinstance(document, Article)]
    if not articles:
        return SourceCount(0, 0, 0, 0, len(documents))
    placed = {placement.document: placement for placement in placements}
    primary = [one for one in articles if one.id not in placed or placed[one.id].role is DocumentRole.PRIMARY]
    copied = {one.id for one in primary if one.id in placed and placed[one.id].copy_of is not None}
    descents = _descents(primary) if len(primary) > 1 else {}
    derived = copied | {name for name, descent in descents.items() if descent.kind in _DERIVED}
    own = {_outlet(one) for one in primary if one.id not in derived}
    return SourceCount(
        articles=len(primary),
        publishers=len({_outlet(one) for one in primary}),
        independent=len(own) + len(unseen(descents.values())),
        mentions=len(articles) - len(primary),
        records=len(documents) - len(articles),
    )


_DERIVED = (Kind.COPY, Kind.REWRITE, Kind.TOLD_AFTER)


def _descents(articles: list[Article]) -> dict[str, Descent]:
    return {descent.document: descent for descent in genealogy(articles)} if articles else {}


def _outlet(article: Article) -> str:
    return (article.publisher or links.host(article.url)).casefold()


def source_views(evidence: Evidence) -> tuple[SourceView, ...]:
    """Official records first, then articles by date; a copy stands below its original."""
    placements = {placement.document: placement for placement in evidence.dossier.incident.placements}
    documents = sorted(evidence.dossier.documents, key=lambda one: (isinstance(one, Article), _date(one), one.id))
    known = {document.id for document in documents}
    descents = _descents([document for document in documents if isinstance(document, Article)])
    copies: defaultdict[str, list[Document]] = defaultdict(list)
    tops: list[Document] = []
    for document in documents:
        placement = placements.get(document.id)
        original = placement.copy_of if placement else None
        if original is not None and original in known and not _copies(placements, original):
            copies[original].append(document)
        else:
            tops.append(document)
    return tuple(
        _view(
            evidence,
            top,
            (placements, descents),
            tuple(_view(evidence, one, (placements, descents), ()) for one in copies[top.id]),
        )
        for top in tops
    )


def _copies(placements: dict[str, Placement], document: str) -> bool:
    placement = placements.get(document)
    return placement is not None and placement.copy_of is not None


def _date(document: Document) -> str:
    if isinstance(document, Article):
        return wording.iso(document.published.at) if document.published else "~"
    return wording.iso(document.started_at) if document.started_at else "~"


def _view(
    evidence: Evidence,
    document: Document,
    standing: tuple[dict[str, Placement], dict[str, Descent]],
    copies: tuple[SourceView, ...],
) -> SourceView:
    placements, descents = standing
    placement = placements.get(document.id) or Placement(document.id, DocumentRole.PRIMARY)
    other = evidence.edition.by_id.get(placement.runner_up or "")
    return SourceView(
        anchor=source_anchor(document.id),
        outlet=evidence.speaker(document.id),
        title=document.title or "untitled",
        url=links.safe_url(document.url) or "",
        note=_note(document, placement, descents.get(document.id)),
        copies=copies,
        why=_why(evidence, placement),
        spans=tuple(words for span in placement.spans[:_SPANS] if (words := evidence.excerpt(document, span))),
        runner_up=other.incident.title if other else "",
        rival=_rival(placement),
        runner_up_path=links.incident(other.incident.id) if other else "",
    )


_REASONS = {
    "official": "It is the provider’s own record",
    "official record": "It is the provider’s own record",
    "copy of another article": "It is a copy of another article here",
    FOUNDS: "The incident stands on it: no other on record fitted",
    "attached by override": "A reviewed correction put it here",
    "split off by override": "A reviewed correction took it out of another incident",
}
"""What a lone term says; points are of use only where several are weighed."""
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def _why(evidence: Evidence, placement: Placement) -> str:
    """Why a document stands here: one reason in words, or what was weighed, with its points."""
    names = evidence.edition.providers
    terms = [term for term in placement.terms if f"{abs(term.value):.2f}" != "0.00"]
    if not terms:
        return ""
    if len(terms) == 1:
        term = terms[0].name.replace("_", " ")
        said = " ".join(names[word].name if word in names else word for word in term.split(" "))
        said = _DAY.sub(lambda day: wording.day(at.at) if (at := parse_instant(day[0])) else day[0], said)
        return _REASONS.get(terms[0].name) or (f"It {said}" if said.startswith("names ") else wording.sentence(said))
    weighed = ", ".join(f"{term.name.replace('_', ' ')} {term.value:+.2f}" for term in terms)
    return f"It fits by {placement.score:.2f} points: {weighed}"


def _rival(placement: Placement) -> str:
    """How the next best incident stands to this one; a founding document came short of joining it."""
    if placement.terms and placement.terms[0].name == FOUNDS:
        short = f", {placement.margin:.2f} points short of joining it" if placement.margin is not None else ""
        return f"It stands for an incident of its own{short}; the nearest other"
    behind = f", {placement.margin:.2f} points behind" if placement.margin is not None else ""
    return f"The next best{behind}"


def _note(document: Document, placement: Placement, descent: Descent | None) -> str:
    if isinstance(document, OfficialRecord):
        posts = sum(update.removed_at is None for update in document.updates)
        return f"the provider’s own record, {wording.count(posts, 'post')}"
    parts = [wording.when(document.published) if document.published else "undated"]
    language = (document.language or "en").split("-")[0]
    if language != "en":
        parts.append(_LANGUAGES.get(language, language))
    if placement.role is DocumentRole.MENTION:
        parts.append("names it in passing" if document.relevance != "roundup" else "a roundup")
    if document.opted_out:
        parts.append("not quoted, as its outlet wishes")
    if document.revisions:
        parts.append(f"changed by its outlet, seen {wording.moment(document.revisions[-1].seen_at)}")
    if descent is not None and descent.kind in _DERIVED:
        parts.append(descent.reason)
    elif named := named_sources(document):
        parts.append(f"after {wording.listing(named)}")
    return "; ".join(parts)
