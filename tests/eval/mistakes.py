"""What went wrong on the articles for tuning, one line each; held articles are never listed."""

from __future__ import annotations

from corpus import LabelledArticle
from score import CLAIMS, TIMES, Outcome, agrees

from scraper.core.model import Precision

COARSE = {Precision.DAY, Precision.MONTH, Precision.PART_OF_DAY}


def mistakes(found: tuple[LabelledArticle, ...], outcome: Outcome) -> list[str]:
    """Placement, relevance, mentions and claims that differ from the labels."""
    lines = []
    for article in (a for a in found if not a.held):
        read = outcome.read[article.id]
        where = outcome.primary.get(article.id)
        came = outcome.keys.get(where or "", where)
        if came != article.incident:
            lines.append(f"{article.id}: primary {came} ({where}), not {article.incident}")
        if str(read.relevance) != article.relevance:
            lines.append(f"{article.id}: {read.relevance}, not {article.relevance} | {article.title}")
        mentioned = {outcome.keys.get(i, i) for i in outcome.mentions.get(article.id, ())}
        if mentioned != set(article.mentions):
            extra, lacking = sorted(mentioned - set(article.mentions)), sorted(set(article.mentions) - mentioned)
            lines.append(f"{article.id}: mentions too many {extra}, too few {lacking}")
        lines += _claims(article, outcome)
    return lines


def _claims(article: LabelledArticle, outcome: Outcome) -> list[str]:
    claims = [c for c in outcome.read[article.id].claims if c.about is None]
    lines = [
        f"{article.id}: missed {label.kind} {label.value}"
        for label in article.claims
        if label.kind in CLAIMS and label.about is None and not any(agrees(label, c) for c in claims)
    ]
    kinds = {label.kind for label in article.claims if label.about is None}
    for claim in claims:
        if claim.kind not in kinds or claim.kind not in CLAIMS or claim.precision in COARSE:
            continue
        if (claim.kind not in TIMES or claim.at) and not any(agrees(label, claim) for label in article.claims):
            lines.append(f"{article.id}: wrong {claim.kind} {claim.at or claim.value} | {claim.quote}")
    return lines
