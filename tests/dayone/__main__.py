"""Lay real status documents out as a recording, for `outagewire replay`.

    python -m tests.dayone ../shared/data/real build/dayone
    outagewire --cache build/dayone-cache --now 2025-07-01 replay --no-quotes build/dayone

The record that ships in content/incidents was made by these two commands; run again they give the same bytes. Most
documents go in as they were served. The tables of the ICPE 2025 study hold incident pages as rows; they go in as the
list of incidents that the same platform serves, without the sentences of the posts.
"""

from __future__ import annotations

import csv
import json
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "stats"))
from icpe import components, instant

Capture = tuple[str, str, str, bytes]
"""Instant, source id, address, body."""

STUDY_READ = "2024-08-31T000000Z"
PAGES = {
    "openai": ("openai-status", "https://status.openai.com"),
    "anthropic": ("anthropic-status", "https://status.anthropic.com"),
    "characterai": ("character-ai-status", "https://status.character.ai"),
}
SERVED = (
    ("2022-06-16T000000Z", "aws-status", "https://status.aws.amazon.com/data.json", "aws/data_2022-06.json"),
    ("2022-07-03T000000Z", "google-cloud-status", "https://status.cloud.google.com/incidents.json",
     "google/incidents_2022-07-03.json"),
)  # fmt: skip
"""Whole histories only: what a page showed as open on one day would stay open in the record for ever."""


def polls(real: Path) -> Iterator[Capture]:
    """GitHub's feed, read once a day for three years."""
    with tarfile.open(real / "github" / "atom_dev_all_2022-06_2025-06.tar.xz") as archive:
        for member in archive:
            name = Path(member.name)
            file = archive.extractfile(member) if name.suffix == ".atom" else None
            if file:
                yield f"{name.stem}00Z", "github-status", "https://www.githubstatus.com/history.atom", file.read()


def study(real: Path) -> Iterator[Capture]:
    """The pages of three providers as their platform lists them, one document each."""
    for provider, (source, page) in PAGES.items():
        rows = {}
        for path in sorted((real / provider / "icpe25").glob("*.csv")):
            with path.open(newline="", encoding="utf-8") as file:
                rows |= {row["Incident_Link"]: row for row in csv.DictReader(file)}
        listed = {
            "page": {"id": provider, "name": provider, "url": page, "time_zone": "America/Los_Angeles"},
            "incidents": [as_listed(rows[link]) for link in sorted(rows)],
        }
        body = json.dumps(listed, indent=1, sort_keys=True).encode()
        yield STUDY_READ, source, f"{page}/api/v2/incidents.json", body


def as_listed(row: dict[str, str]) -> dict:
    """One row as the platform's API would list it; its posts have times and states, and no words."""
    name = row["Incident_Link"].rpartition("/")[2]
    posts = [
        (instant(u["Update_Timestamp"]).strftime("%Y-%m-%dT%H:%M:%SZ"), u["Update_Title"].lower())
        for u in json.loads(row["Updates"])
    ]
    # "Update" means: new text, the state as before. The API gives it the state that was in force.
    told, current = [], "investigating"
    for n, (at, state) in enumerate(reversed(posts)):
        current = state if state != "update" else current
        told.append(
            {"id": f"{name}-{n}", "status": current, "body": "", "created_at": at, "display_at": at, "updated_at": at}
        )
    ended = [p["created_at"] for p in told if p["status"] == "resolved"]
    return {
        "id": name, "name": row["Incident_Title"], "status": told[-1]["status"],
        "impact": row["Incident_Impact"].removeprefix("impact-"), "shortlink": row["Incident_Link"],
        "created_at": told[0]["created_at"], "started_at": told[0]["created_at"], "updated_at": told[-1]["created_at"],
        "resolved_at": min(ended, default=None),
        "components": [{"id": c, "name": c, "status": "operational"} for c in components(row["Service"])],
        "incident_updates": list(reversed(told)),
    }  # fmt: skip


def served(real: Path) -> Iterator[Capture]:
    """Documents as their providers served them."""
    for at, source, url, path in SERVED:
        yield at, source, url, (real / path).read_bytes()


def main(real: Path, out: Path) -> None:
    """Write the recording."""
    count: dict[tuple[str, str], int] = {}
    for at, source, url, body in (*polls(real), *study(real), *served(real)):
        folder = out / at
        folder.mkdir(parents=True, exist_ok=True)
        number = count[at, source] = count.get((at, source), 0) + 1
        stem = source if number == 1 else f"{source}~{number}"
        (folder / f"{stem}.body").write_bytes(body)
        meta = {"url": url, "status": 200, "headers": {}, "retrieved": f"{at[:13]}:{at[13:15]}:{at[15:]}"}
        (folder / f"{stem}.json").write_text(json.dumps(meta), encoding="utf-8")
    sys.stdout.write(f"{sum(count.values())} captures in {out}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
