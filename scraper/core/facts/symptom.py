"""What users met: login loops, timeouts, blank pages."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.model import About, Claim

KIND = "symptom"


def find(reading: Reading) -> Iterator[Claim]:
    """Symptoms as written (lower case), each once for each incident spoken of."""
    told: set[tuple[About | None, str]] = set()
    for line in reading.lines:
        for match in reading.words.symptoms.finditer(line.text):
            start, end = line.start + match.start(), line.start + match.end()
            value = " ".join(match.group().lower().split())
            about = reading.frames.about(line, start, end)
            if (about, value) not in told:
                told.add((about, value))
                yield reading.claim(line, KIND, start, end, value)
