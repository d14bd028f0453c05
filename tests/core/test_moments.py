"""Time expressions of news writers, one line each, and what they mean.

A line: language (or -), publication (or -), region (or -), text, expected. Expected mentions are separated by ` + `; each
is `kind`, its instant (`..` and the end of a range), precision, basis, then `~` for about, `>=` for at least, `=` seconds
of a length, `!flag`. Flags that only tell how something was inferred need not be written.
"""

from pathlib import Path

import pytest

from scraper.core.instants import parse_instant, show
from scraper.core.moments import TimeMention, find_times

TABLES = Path(__file__).parent / "moments"
QUIET = {"inferred_year", "carried_date", "carried_zone", "no_half"}


def cases(name: str) -> list[list[str]]:
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def brief(at) -> str:
    text = show(at)
    text = text.removesuffix(":00Z") + "Z" if text.endswith(":00Z") else text
    return text.removesuffix("T00:00Z")


def shown(mention: TimeMention) -> str:
    parts = [mention.kind]
    if mention.seconds is not None:
        parts.append(f"={mention.seconds}")
    if mention.at is not None or mention.end_at is not None:
        start = brief(mention.at) if mention.at else ""
        parts.append(start + (f"..{brief(mention.end_at)}" if mention.end_at else ""))
        parts += [mention.precision.value if mention.precision else "-", mention.basis.value if mention.basis else "-"]
    if mention.qualifier != "exact":
        parts.append({"about": "~", "at_least": ">="}[mention.qualifier])
    parts += [f"!{flag}" for flag in sorted(set(mention.flags) - QUIET)]
    return " ".join(parts)


def found(row: list[str]) -> str:
    language, published, region, text, _ = row
    mentions = find_times(
        text.replace("\\n", "\n"),
        published=None if published == "-" else parse_instant(published),
        language=None if language == "-" else language,
        region=None if region == "-" else region,
    )
    return " + ".join(shown(m) for m in mentions) or "nothing"


def ordered(text: str) -> str:
    """Flags in alphabetical order within each mention, so that the table may give them in any."""
    mentions = []
    for mention in text.split(" + "):
        words = mention.split()
        mentions.append(" ".join([w for w in words if w[0] != "!"] + sorted(w for w in words if w[0] == "!")))
    return " + ".join(mentions)


@pytest.mark.parametrize(
    "row", [r for t in sorted(TABLES.glob("*.tsv")) for r in cases(t.name)], ids=lambda row: row[3][:60]
)
def test_expression_means_what_its_reader_understands(row):
    assert found(row) == ordered(row[4])


def test_tables_hold_two_hundred_expressions_in_ten_languages():
    rows = [row for table in TABLES.glob("*.tsv") for row in cases(table.name)]
    assert len(rows) >= 200
    assert len({row[0] for row in rows} - {"-"}) >= 10
