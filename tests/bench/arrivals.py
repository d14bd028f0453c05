"""A run of 500 new documents on a record of 100,000 that is already in memory: what clustering and concluding cost."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

from scraper.core.model import Archive
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle
from tests.bench import Row
from tests.bench.compose import labelled, many

HELD, NEW = 100_000, 500


def run() -> Iterator[Row]:
    """CPU seconds with 100,000 documents held, and with 10,000: the length of the record must not count."""
    took = {number: _arrive(number) for number in (HELD // 10, HELD)}
    yield Row(f"{NEW} new documents on {HELD // 10:,}, placed and concluded", took[HELD // 10], "CPU s")
    yield Row(f"{NEW} new documents on {HELD:,}, placed and concluded", took[HELD], "CPU s", 5)


def _arrive(number: int) -> float:
    providers = labelled().reading()[3]
    holdings = Holdings(Archive())
    for document in many(number, first=2):
        holdings.put(document)
    settle(holdings, tuple(holdings.documents), providers)
    new = list(many(NEW))
    gc.collect()
    begin = time.process_time()
    for document in new:
        holdings.put(document)
    settle(holdings, [d.id for d in new], providers)
    return time.process_time() - begin
