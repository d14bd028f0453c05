"""`api/v1/sources.json`: every source and how it fared, as the report of the last run tells."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.core.model import Source
from scraper.publish.documents import document
from scraper.publish.edition import Edition
from scraper.publish.list_shapes import SourceRowShape, SourcesShape
from scraper.publish.outputs import Output
from scraper.publish.states import last_read
from scraper.publish.values import time_of

SCHEMAS = {"sources": (SourcesShape,)}


def outputs(edition: Edition) -> Iterator[Output]:
    """The one document, in the order of the configuration."""
    rows = [_row(edition, one) for one in edition.settings.sources]
    yield "api/v1/sources.json", document(SourcesShape(sources=rows))


def _row(edition: Edition, source: Source) -> SourceRowShape:
    outcome = edition.outcomes.get(source.id)
    problem = outcome.problem.message if outcome and outcome.problem else None
    return SourceRowShape(
        id=source.id,
        kind=source.kind,  # type: ignore[arg-type]  # the schema check of the build refuses any other word
        standing=source.standing.value,
        tier=source.tier,  # type: ignore[arg-type]  # same
        url=source.url,
        state=_state(edition, source),  # type: ignore[arg-type]  # same
        last_success=time_of(last_read(edition, source.id)),
        failing_since=time_of(outcome.failing_since) if outcome else None,
        problem=problem or None,
    )


def _state(edition: Edition, source: Source) -> str:
    """`ok` where the source answered when it was last tried."""
    if not source.enabled:
        return "disabled"
    outcome = edition.outcomes.get(source.id)
    if outcome is None:
        return "unknown"
    if outcome.outcome == "failed" or outcome.failing_since is not None:
        return "failing"
    return "ok" if last_read(edition, source.id) is not None else "unknown"
