"""Scores reading and clustering on the labelled corpus, and keeps the floors that only rise.

`python -m tests.eval` prints the scores; `--write` raises the floors to them, and lowers one only with
`--allow-regression`. The corpus' hash stands beside the floors: scores of another corpus are no comparison.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import corpus
from causes import cause_scores, sentence_scores
from corpus import LabelledArticle, LabelledClaim, RealIncident

from scraper.core.model import (
    Archive,
    Article,
    Basis,
    Claim,
    Instant,
    OfficialRecord,
    PageText,
    PeakReports,
    Precision,
    Provider,
    RecordKind,
    Severity,
    Source,
    Standing,
    StatusIncident,
    StatusUpdate,
)
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.reading import read_article
from scraper.core.records.official_claims import official_claims
from scraper.core.records.revisions import revise
from scraper.edge.people.config import load
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
SEEN = datetime(2026, 6, 1, tzinfo=UTC)
PRESS = Source("corpus", "feed", "https://corpus.example/feed", Standing.PRESS, publisher="Corpus")
SIDES = ("tuned", "held", "widened")
TIMES = ("started", "ended", "acknowledged")
CLAIMS = (*TIMES, "duration", "peak_reports", "error_code")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the corpus: articles as read, incidents an article is primary in or mentions, by article id."""

    read: dict[str, Article]
    primary: dict[str, str]
    mentions: dict[str, frozenset[str]]
    keys: dict[str, str]


# --- from the corpus to a record --------------------------------------------------------------------------------------


def page_of(article: LabelledArticle) -> PageText:
    published = Instant(article.published, Precision.MINUTE, Basis.STATED) if article.published else None
    text = f"{article.title}\n\n{article.text}"
    how = "json-ld" if published else None
    return PageText(article.url, text, article.title, language=article.language, published=published, published_by=how)


def record_of(incident: RealIncident) -> OfficialRecord:
    """The provider's own record of an incident, with a post at its beginning and one at its end."""
    start = incident.start or datetime(incident.day.year, incident.day.month, incident.day.day, 12, tzinfo=UTC)
    url = f"https://status.{incident.provider}.example/incidents/{incident.key}"
    names = " and ".join(incident.components) or "several services"
    posts = [StatusUpdate("1", start, "investigating", f"We are looking into errors on {names}.")]
    if incident.end:
        posts.append(StatusUpdate("2", incident.end, "resolved", "This is resolved."))
    seen = StatusIncident(
        incident.key,
        f"{incident.provider}-status",
        incident.provider,
        f"Errors on {names}",
        url,
        RecordKind.INCIDENT,
        Severity.MAJOR,
        posts[-1].state,
        start,
        incident.end,
        posts[-1].at,
        incident.components,
        tuple(posts),
    )
    source = Source(seen.source, "status", url, Standing.OFFICIAL, providers=(incident.provider,))
    record = revise(None, seen, page=source.id, source=source, whole_timelines=True, seen_at=SEEN)
    return replace(record, claims=official_claims(record, {u.id: u.text for u in posts}))


@cache
def reading() -> tuple[
    tuple[LabelledArticle, ...], dict[str, Article], tuple[OfficialRecord, ...], tuple[Provider, ...]
]:
    """The labelled articles, each as read, the official records, and the providers of the catalogue."""
    config, _ = load(HERE.parents[1] / "content")
    labelled = corpus.articles()
    read = {
        a.id: read_article(page_of(a), providers=config.providers, source=PRESS, retrieved=SEEN, first_seen=SEEN)
        for a in labelled
    }
    records = tuple(record_of(incident) for incident in corpus.incidents().values() if incident.official)
    return labelled, read, records, config.providers


def run(by: Calibration = CALIBRATED) -> tuple[tuple[LabelledArticle, ...], Outcome]:
    """Read every article, place it beside the official records, and say where it came out."""
    labelled, read, records, providers = reading()
    holdings = Holdings(Archive())
    names = {found.id: name for name, found in read.items()}
    for document in (*read.values(), *records):
        holdings.put(document)
    settle(holdings, tuple(holdings.documents), providers, by)
    primary: dict[str, str] = {}
    mentions: dict[str, set[str]] = {}
    for incident in holdings.incidents.values():
        for place in incident.placements:
            if place.document in names and str(place.role) == "primary":
                primary[names[place.document]] = incident.id
            elif place.document in names:
                mentions.setdefault(names[place.document], set()).add(incident.id)
    keys = _keys(holdings, primary, {a.id: a for a in labelled})
    return labelled, Outcome(read, primary, {k: frozenset(v) for k, v in mentions.items()}, keys)


def _keys(holdings: Holdings, primary: dict[str, str], by_id: dict[str, LabelledArticle]) -> dict[str, str]:
    """Incident id to the labelled key it stands for: its official record's, else that of most of its articles."""
    votes: dict[str, dict[str, int]] = {}
    for name, incident in primary.items():
        key = by_id[name].incident or "-"
        votes.setdefault(incident, {}).setdefault(key, 0)
        votes[incident][key] += 1
    keys = {i: max(sorted(v), key=v.__getitem__) for i, v in votes.items()}
    for incident in holdings.incidents.values():
        for place in incident.placements:
            document = holdings.documents[place.document]
            if isinstance(document, OfficialRecord):
                keys[incident.id] = document.native_id
    return keys


# --- measures ---------------------------------------------------------------------------------------------------------


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def bcubed(found: Iterable[LabelledArticle], outcome: Outcome) -> tuple[float, float]:
    """BCubed precision and recall over articles on incidents; one placed nowhere is a cluster of its own."""
    docs = [a for a in found if a.incident]
    cluster = {a.id: outcome.primary.get(a.id, f"alone:{a.id}") for a in docs}
    precision = recall = 0.0
    for one in docs:
        together = [b for b in docs if cluster[b.id] == cluster[one.id]]
        same = [b for b in docs if b.incident == one.incident]
        right = len([b for b in together if b.incident == one.incident])
        precision += right / len(together)
        recall += right / len(same)
    return _ratio(precision, len(docs)), _ratio(recall, len(docs))


def twins_merged(found: tuple[LabelledArticle, ...], outcome: Outcome) -> float:
    """Share of near-twin pairs that stand on one incident."""
    pairs = [(outcome.primary.get(a), outcome.primary.get(b)) for a, b in corpus.near_twins(found)]
    return _ratio(len([1 for a, b in pairs if a is not None and a == b]), len(pairs))


def strangers_attached(found: Iterable[LabelledArticle], outcome: Outcome) -> float:
    """Share of articles on no single incident that stand as primary on one."""
    others = [a for a in found if a.incident is None]
    return _ratio(len([a for a in others if a.id in outcome.primary]), len(others))


def mention_edges(found: Iterable[LabelledArticle], outcome: Outcome) -> tuple[float, float]:
    """Precision and recall of `article mentions incident`."""
    said = {(a.id, key) for a in found for key in a.mentions}
    names = {a for a, _ in said} | {a.id for a in found}
    read = {(n, outcome.keys.get(i, i)) for n in names for i in outcome.mentions.get(n, ())}
    return _ratio(len(said & read), len(read)), _ratio(len(said & read), len(said))


def relevance_f1(found: Iterable[LabelledArticle], outcome: Outcome) -> float:
    """F1 of telling articles on one incident (news or write-up) from all others."""
    on_one = {"incident", "postmortem"}
    said = {a.id for a in found if a.relevance in on_one}
    read = {a.id for a in found if str(outcome.read[a.id].relevance) in on_one}
    precision, recall = _ratio(len(said & read), len(read)), _ratio(len(said & read), len(said))
    return _ratio(2 * precision * recall, precision + recall)


def agrees(label: LabelledClaim, claim: Claim) -> bool:
    """Whether a claim says what a label says: times to the minute, or to the hour where the text says about."""
    if claim.kind != label.kind:
        return False
    if isinstance(label.value, datetime):
        slack = timedelta(minutes=1 if claim.precision in {Precision.SECOND, Precision.MINUTE} else 60)
        return claim.at is not None and abs(claim.at - label.value) <= slack
    if isinstance(claim.value, PeakReports):
        return claim.value.n == label.value
    if isinstance(label.value, int):
        return isinstance(claim.value, int) and abs(claim.value - label.value) <= max(60, label.value // 50)
    return str(label.value).casefold() in str(claim.value).casefold()


def _of_a_part(claim: Claim) -> bool:
    """Whether a count is of something else than the peak that labels give."""
    return isinstance(claim.value, PeakReports) and claim.value.type in {"regional", "cumulative"}


def claim_scores(kind: str, found: Iterable[LabelledArticle], outcome: Outcome) -> tuple[float, float]:
    """Precision and recall of one kind, over articles that have a label of it. A time known only to the day, a time that
    a label of another kind gives, and a count said to be of one country or of a whole day beside the labelled peak do
    not count against precision.
    """
    right = wrong = hit = missed = 0
    for article in found:
        labels = [c for c in article.claims if c.kind == kind and c.about is None]
        if not labels:
            continue
        fine = {Precision.SECOND, Precision.MINUTE, Precision.HOUR}
        claims = [c for c in outcome.read[article.id].claims if c.kind == kind and c.about is None]
        claims = [c for c in claims if kind not in TIMES or (c.at is not None and c.precision in fine)]
        hit += len([1 for label in labels if any(agrees(label, c) for c in claims)])
        missed += len([1 for label in labels if not any(agrees(label, c) for c in claims)])
        right += len([1 for c in claims if any(agrees(label, c) for label in labels)])
        wrong += len([1 for c in claims if not any(agrees(label, c) for label in labels) and not _of_a_part(c)])
    return _ratio(right, right + wrong), _ratio(hit, hit + missed)


def cause_told(found: tuple[LabelledArticle, ...], outcome: Outcome) -> float:
    """Share of the articles labelled with a cause in which one is found. The labels name its sort in a word of their own
    ("human error"), so that they tell that there is one and not how it is worded.
    """
    told = [any(c.kind == "cause" and c.about is None for c in a.claims) for a in found]
    read = [
        any(c.kind == "cause" and c.about is None and c.value != "unknown" for c in outcome.read[a.id].claims)
        for a, labelled in zip(found, told, strict=True)
        if labelled
    ]
    return _ratio(sum(read), len(read))


def scores(found: tuple[LabelledArticle, ...], outcome: Outcome) -> dict[str, float]:
    """All measures; those that should be low are given as one minus themselves, so that higher is better."""
    precision, recall = bcubed(found, outcome)
    edges = mention_edges(found, outcome)
    measured = {
        "bcubed_precision": precision,
        "bcubed_recall": recall,
        "bcubed_f1": _ratio(2 * precision * recall, precision + recall),
        "near_twins_apart": 1 - twins_merged(found, outcome),
        "strangers_kept_out": 1 - strangers_attached(found, outcome),
        "mention_precision": edges[0],
        "mention_recall": edges[1],
        "relevance_f1": relevance_f1(found, outcome),
        "cause_told": cause_told(found, outcome),
    }
    for kind in CLAIMS:
        measured[f"{kind}_precision"], measured[f"{kind}_recall"] = claim_scores(kind, found, outcome)
    measured["cause_precision"], measured["cause_recall"] = cause_scores(found, outcome.read)
    return {name: round(value, 4) for name, value in measured.items()}


# --- floors -----------------------------------------------------------------------------------------------------------


def corpus_hash() -> str:
    """SHA-256 of the corpus' files."""
    digest = hashlib.sha256()
    for file in sorted((HERE / "corpus").iterdir()):
        digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def measure() -> dict[str, dict[str, float]]:
    """Scores on the articles for tuning, on those held back, and on those of a second hand."""
    found, outcome = run()
    sides: dict[str, Callable[[LabelledArticle], bool]] = {
        "tuned": lambda a: not a.held and not a.second_hand,
        "held": lambda a: a.held,
        "widened": lambda a: a.second_hand,
    }
    measured = {name: scores(tuple(a for a in found if side(a)), outcome) for name, side in sides.items()}
    for name in ("tuned", "held"):
        precision, recall = sentence_scores(name)
        measured[name] |= {"sentence_precision": round(precision, 4), "sentence_recall": round(recall, 4)}
    return measured


def floors() -> dict:
    """What is kept: the corpus' hash and, by side, the least each measure may be."""
    return json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {"corpus": "", **{side: {} for side in SIDES}}


def below(measured: dict[str, dict[str, float]], kept: dict) -> list[str]:
    """Every measure under its floor, in words."""
    return [
        f"{side} {name}: {measured[side][name]:.4f} is below the floor of {floor:.4f}"
        for side in SIDES
        for name, floor in sorted(kept.get(side, {}).items())
        if measured[side].get(name, 0.0) < floor
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="raise the floors to the scores")
    parser.add_argument("--allow-regression", action="store_true", help="with --write: also lower floors")
    parser.add_argument("--mistakes", action="store_true", help="list mistakes on articles for tuning")
    asked = parser.parse_args()
    measured, kept = measure(), floors()
    for name in measured["tuned"]:
        marks = " ".join(f"{side} {measured[side][name]:7.2%}" for side in SIDES if name in measured[side])
        sys.stdout.write(f"{name:24} {marks}\n")
    if asked.mistakes:
        from mistakes import mistakes

        sys.stdout.write("\n".join(mistakes(*run())) + "\n")
    failing = below(measured, kept)
    if asked.write:
        lower = {side: {} if asked.allow_regression else kept.get(side, {}) for side in measured}
        raised = {s: {n: max(v, lower[s].get(n, 0.0)) for n, v in sorted(m.items())} for s, m in measured.items()}
        FLOORS.write_text(json.dumps({"corpus": corpus_hash(), **raised}, indent=1) + "\n", "utf-8")
    sys.stderr.write("\n".join(failing or ["no measure is below its floor"]) + "\n")
    return 1 if failing and not (asked.write and asked.allow_regression) else 0


if __name__ == "__main__":
    sys.exit(main())
