"""Short articles of our own, each with a trap: what a reader takes from them.

`blind.yml` was written after tuning and scored once before any change (its head tells the score). `registers.yml` holds
what came out right of six further sets, each scored at first sight before anything was mended (its head tells the scores);
the others were used while tuning.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from scraper.core.model import OTHER_ROUND, Article, Basis, Instant, PageText, Precision
from scraper.core.placing.spoken import spoken_of
from scraper.core.reading import read_article
from scraper.edge.people.config import load

ROOT = Path(__file__).resolve().parents[2]
TABLES = sorted((Path(__file__).parent / "articles").glob("*.yml"))
ROWS = [row for table in TABLES for row in yaml.safe_load(table.read_text("utf-8"))]
ROLES = {"primary": "primary", "upstream": "upstream", "ruled_out": "ruled_out"}


@pytest.fixture(scope="module")
def providers():
    return load(ROOT / "content")[0].providers


def aware(value) -> datetime:
    at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def article(row, providers) -> Article:
    published = Instant(aware(row["published"]), Precision.MINUTE, Basis.STATED)
    text = f"{row['title']}\n\n{row['text']}"
    page = PageText(f"https://blind.example/{row['id']}", text, row["title"], language=row["lang"], published=published)
    return read_article(page, providers=providers)


def complaints(row, read: Article) -> list[str]:
    """Everything an article says that was not read so."""
    bad = []
    if "relevance" in row and str(read.relevance) != row["relevance"]:
        bad.append(f"{read.relevance}, not {row['relevance']}")
    for key, role in ROLES.items():
        named = sorted(p.id for p in read.providers if str(p.role) == role)
        if key in row and named != sorted(row[key]):
            bad.append(f"{key} {named}, not {row[key]}")
    # Rows give the times of all outages of the day, of which the article is on one (decision 0066).
    own = [c for c in read.claims if c.about is None or OTHER_ROUND in c.flags]
    for kind in ("started", "ended", "acknowledged"):
        told = {c.at for c in own if c.kind == kind and c.at and c.precision in {Precision.MINUTE, Precision.HOUR}}
        if kind in row and told != {aware(v) for v in row[kind]}:
            bad.append(f"{kind} {sorted(map(str, told))}, not {row[kind]}")
    peaks = {c.value.n for c in own if c.kind == "peak_reports"}
    if "peaks" in row and peaks != set(row["peaks"]):
        bad.append(f"peaks {sorted(peaks)}, not {row['peaks']}")
    named = {p.id for p in read.providers}
    if "names" in row and named != set(row["names"]):
        bad.append(f"names {sorted(named)}, not {row['names']}")
    lengths = {c.value for c in own if c.kind == "duration"}
    bad += [f"no duration of {v}" for v in row.get("duration", ()) if v not in lengths]
    bad += [f"a duration of {v}" for v in row.get("not_duration", ()) if v in lengths]
    slots = set(spoken_of(read))
    bad += [f"does not speak of {slot}" for slot in row.get("mentions", ()) if tuple(map(str, slot)) not in slots]
    bad += [f"speaks of {slot}" for slot in row.get("not_mentions", ()) if tuple(map(str, slot)) in slots]
    return bad


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_an_article_is_read_as_a_reader_would(row, providers):
    assert complaints(row, article(row, providers)) == []
