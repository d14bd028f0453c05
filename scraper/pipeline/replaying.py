"""Recorded captures as the moments of a run: the network is replaced, everything else is as it is live."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from scraper.core.ids import same_address
from scraper.core.model import Article, Capture, Problem, Source
from scraper.edge.captures.recordings import recorded_result
from scraper.pipeline.again import again
from scraper.pipeline.intake import Wanted
from scraper.pipeline.run import Moment
from scraper.pipeline.step import Arrival, Pages


def moments_of(
    recorded: Sequence[tuple[datetime, Sequence[Capture]]],
    sources: Mapping[str, Source],
    known: Callable[[str], Article | None] = lambda _url: None,
) -> Iterator[Moment]:
    """The recorded instants in order of time; captures of unknown sources are problems of the moment. A page of a
    `known` article is read again, as a live run does.
    """
    for at, captures in sorted(recorded, key=lambda pair: pair[0]):
        arrivals: list[tuple[Source, Arrival]] = []
        pages: dict[str, Capture] = {}
        for capture in captures:
            source = sources.get(capture.source)
            if source is None:
                continue
            if same_address(capture.url) == same_address(source.url) or source.kind == "status":
                arrivals.append((source, recorded_result(capture)))
            else:
                pages[same_address(capture.url)] = capture
        yield Moment(at, tuple(arrivals), _shelf(pages, sources, known))


def strangers(
    recorded: Sequence[tuple[datetime, Sequence[Capture]]], sources: Mapping[str, Source]
) -> tuple[Problem, ...]:
    """Captures whose source is not configured, each source once."""
    unknown = sorted({c.source for _, captures in recorded for c in captures} - sources.keys())
    message = "the recording holds captures of a source that sources.yml does not have"
    return tuple(
        Problem("unknown_source", name, message, "add the source, or remove its captures", name) for name in unknown
    )


def _shelf(
    pages: Mapping[str, Capture], sources: Mapping[str, Source], known: Callable[[str], Article | None]
) -> Pages:
    def find(wanted: Sequence[Wanted]) -> Sequence[tuple[Wanted, Capture | Problem]]:
        asked = {same_address(want.item.url) for want in wanted}
        left = [capture for address, capture in sorted(pages.items()) if address not in asked]
        found = [(want, _page(want, pages.get(same_address(want.item.url)))) for want in wanted]
        return [*found, *_read_again(left, sources, known)]

    return find


def _read_again(
    captures: Sequence[Capture], sources: Mapping[str, Source], known: Callable[[str], Article | None]
) -> Iterator[tuple[Wanted, Capture]]:
    for capture in captures:
        source, article, answer = sources[capture.source], known(capture.url), recorded_result(capture)
        if article is not None and source.follow != "summary" and isinstance(answer, Capture):
            yield again(article, source, capture.retrieved), answer


def _page(want: Wanted, capture: Capture | None) -> Capture | Problem:
    if capture is None:
        message = "the recording does not hold the page that the feed announces"
        return Problem("not_cached", want.item.url, message, "record it beside the feed", want.source.id)
    arrival = recorded_result(capture)
    if isinstance(arrival, Capture | Problem):
        return arrival
    return Problem("not_cached", want.item.url, "a page cannot be answered by 304", "record its body", want.source.id)
