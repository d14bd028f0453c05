"""Claims as a page shows them: value, quotation, who says so; and the documents they were read from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from scraper.core.instants import until_of
from scraper.core.judging.pins import PINNED, stated
from scraper.core.model import Article, Claim, Document, DocumentRole, Dossier, Instant, PeakReports, Precision
from scraper.publish import links, wording
from scraper.publish.dossiers import sources_of
from scraper.publish.edition import Edition
from scraper.publish.view import View

_CORRECTION, _CORRECTIONS = "a reviewed correction", "log"
"""What a correction is called as a source, and the part of a page that lists them."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
FACT_NAMES = {
    "start": "Start",
    "started": "Start",
    "end": "End",
    "ended": "End",
    "duration": "Length",
    "acknowledged": "Acknowledged",
    "component": "Affected",
    "components": "Affected",
    "symptom": "Symptoms",
    "error_code": "Error codes",
    "cause": "Cause",
    "peak_reports": "Peak of user reports",
    "count": "Counts",
    "availability": "Availability",
    "postmortem": "Postmortem",
    "denial": "Denial",
    "workaround": "What helps",
    "severity": "Severity",
}


def fact_name(fact: str) -> str:
    """The name of a fact in a heading."""
    return FACT_NAMES.get(fact) or wording.sentence(fact.replace("_", " ").replace(".", ": "))


@dataclass(slots=True)
class Evidence:
    """The claims and documents of one dossier, by id; which of them repeat which, which are on another incident and name
    this one in `passing`; and the words still free to quote.
    """

    edition: Edition
    dossier: Dossier
    day: datetime | None
    documents: dict[str, Document] = field(init=False)
    claims: dict[str, Claim] = field(init=False)
    copies: dict[str, str] = field(init=False)
    passing: frozenset[str] = field(init=False)
    _quoted: dict[str, int] = field(default_factory=dict, init=False)
    _given: set[tuple[str, str]] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        self.documents = {document.id: document for document in self.dossier.documents}
        self.claims = {claim.id: claim for document in self.dossier.documents for claim in document.claims}
        self.passing = frozenset(
            one.document for one in self.dossier.incident.placements if one.role is DocumentRole.MENTION
        )
        self.copies = {one.document: one.copy_of for one in self.dossier.incident.placements if one.copy_of}
        self.claims |= {claim.id: claim for claim in stated(self.dossier.overrides, self.dossier.incident.id)}

    def known(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """The claims that the dossier holds, in the order of the ids."""
        return tuple(self.claims[one] for one in ids if one in self.claims)

    def speaker(self, document: str) -> str:
        """Who speaks in a document: the outlet, or the provider's status page."""
        found = self.documents.get(document)
        if isinstance(found, Article):
            return found.publisher or links.host(found.url) or "an article"
        if found is None:
            return _CORRECTION if document.startswith("override:") else "a document"
        return f"{self.edition.provider_name(found.provider)} status page"

    def language(self, document: str) -> str:
        """The language of a document where it is not the site's own; else an empty text."""
        found = self.documents.get(document)
        written = found.language if isinstance(found, Article) else None
        return written if written and _LANGUAGE.fullmatch(written) and not written.startswith("en") else ""

    def voices(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Who carries a set of claims, each named once, and none whose original is there; ids of documents count as well."""
        documents = dict.fromkeys(self.claims[one].document if one in self.claims else one for one in ids)
        own = (one for one in documents if one in self.documents and self.copies.get(one) not in documents)
        return tuple(dict.fromkeys(self.speaker(one) for one in own))

    def quote(self, claim: Claim) -> str:
        """The words a claim was read from, as far as the policy lets us repeat them; else an empty text."""
        document = self.documents.get(claim.document)
        if not claim.quote or document is None or self.is_unquotable(document):
            return ""
        if not isinstance(document, Article):
            return claim.quote if len(claim.quote) <= self.edition.settings.official_chars else ""
        return wording.without_lone_mark(self._spend(document.id, claim.quote))

    def excerpt(self, document: Document, words: str) -> str:
        """Words of a document that are no claim's, under the same limits."""
        if self.is_unquotable(document):
            return ""
        if not isinstance(document, Article):
            return words if len(words) <= self.edition.settings.official_chars else ""
        return self._spend(document.id, " ".join(words.split()[: self.edition.settings.press_words]))

    def _spend(self, article: str, quote: str) -> str:
        """The quotation, if the article has words left to give; the same words cost once."""
        if (article, quote) in self._given:
            return quote
        words = len(quote.split())
        spent = self._quoted.get(article, 0)
        if words > self.edition.settings.press_words or spent + words > self.edition.settings.article_words:
            return ""
        self._quoted[article] = spent + words
        self._given.add((article, quote))
        return quote

    def said(self, claim: Claim) -> str:
        """The value of a claim in the site's words: a time in UTC, a length, a count, or its text."""
        if isinstance(claim.value, PeakReports):
            return f"{claim.value.n:,}"
        if claim.at is not None:
            return self.said_time(claim)
        if claim.kind == "component" and isinstance(claim.value, str):
            return self.edition.component_name(self.dossier.incident.providers, claim.value)
        if isinstance(claim.value, int):
            return wording.length(claim.value) if claim.kind == "duration" else f"{claim.value:,}"
        told = wording.without_lone_mark(claim.value or "")
        return told or ("denied" if claim.qualifier == "denies" else "stated")

    def said_time(self, claim: Claim) -> str:
        """A claim's time, with its day only where it is not the incident's."""
        assert claim.at is not None
        start = self._instant(claim.at, claim.precision, until_of(claim))
        if claim.end is None or claim.end == claim.at:
            return f"about {start}" if claim.qualifier == "about" and not start.startswith("about") else start
        return f"{start}–{self._instant(claim.end, claim.precision)}"

    def _instant(self, at: datetime, precision: Precision | None, until: datetime | None = None) -> str:
        instant = Instant(at, precision or Precision.MINUTE, until=until)
        text = wording.time_of(instant)
        if not wording.has_clock(instant) and instant.precision is not Precision.PART_OF_DAY:
            return text
        same = self.day is not None and at.date() == self.day.date()
        return text if same else f"{text}, {wording.short_day(at)}"

    def is_unquotable(self, document: Document) -> bool:
        """Whether a source of the document is set to no quotations."""
        return any(
            self.edition.sources[source].quote == "none"
            for source in sources_of(document)
            if source in self.edition.sources
        )


def source_anchor(document: str) -> str:
    """The id of a document's entry in the list of sources."""
    return links.anchor("s", document)


def claim_anchor(claim: str) -> str:
    """The id of a claim's row."""
    return links.anchor("c", claim)


class Cite(View, frozen=True):
    """The proof of a sentence: what it says and where on the page it leads."""

    label: str
    href: str
    names: str


def cite(evidence: Evidence, ids: tuple[str, ...], shown: frozenset[str]) -> Cite | None:
    """One mark for a set of claims: it leads to the first claim that has a row, else to the first document."""
    if not ids:
        return None
    known = evidence.known(ids)
    if any(PINNED in claim.flags for claim in known):
        voices = (_CORRECTION, *evidence.voices(ids))
        return Cite(wording.count(len(voices), "source"), f"#{_CORRECTIONS}", wording.listing(voices))
    documents = [claim.document for claim in known] or [one for one in ids if one in evidence.documents]
    if not documents:
        return None
    voices = evidence.voices(ids)
    row = next((claim.id for claim in known if claim.id in shown), None)
    target = claim_anchor(row) if row is not None else source_anchor(documents[0])
    return Cite(wording.count(len(voices), "source"), f"#{target}", wording.listing(voices))
