"""`outagewire explain`: a newcomer reads why a fact is as it is, and why a document stands where it stands."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from scraper.cli import main
from scraper.core.model import DocumentRole, Dossier, Incident, PeakReports, Placement, ScoreTerm, Unplaced
from scraper.publish.explained import in_words
from tests.core.factories import article, claim, record, told

CONTENT = Path(__file__).resolve().parents[1] / "content"
QUOTED = {"speaker": "provider"}


def explained(
    *documents, placements: dict[str, Placement] | None = None, fact: str | None = None, left=()
) -> list[str]:
    incident: Incident = told(*documents)
    chosen = placements or {}
    incident = replace(incident, placements=tuple(chosen.get(p.document, p) for p in incident.placements))
    return list(in_words(Dossier(incident, tuple(documents)), fact, left))


def line_with(lines: list[str], words: str) -> int:
    return next(n for n, line in enumerate(lines) if words in line)


def test_a_fact_is_told_with_its_outcome_its_range_and_each_claim() -> None:
    lines = explained(
        article("a", claim("started", "14:53 UTC", "14:53", **QUOTED), claim("ended", "17:42 UTC", "17:42", **QUOTED)),
        article("b", claim("started", "15:31 UTC", "15:31"), claim("ended", "4:01 PM ET", "16:19")),
    )
    start = line_with(lines, "Start: 14:53 UTC on 15 April · disputed, told from 14:53 UTC on 15 April to 15:31 UTC")
    assert "[rule: " in lines[start + 1]
    assert lines[start + 2].startswith("  used     14:53 UTC on 15 April  “started 14:53 UTC”  The A")
    lost = line_with(lines, "  lost     15:31 UTC")
    assert "38 min after" in lines[lost + 1]
    assert any(line.startswith("Length: 2 h 49 min (10140 s)") for line in lines)


def test_nothing_of_the_program_s_inside_shows() -> None:
    lines = explained(article("a", claim("peak_reports", PeakReports(5100, "simultaneous", "Downdetector")), claim("duration", 5400), claim("started", "Wednesday", "14:00")))  # fmt: skip
    text = "\n".join(lines)
    assert "5,100 reports (simultaneous), counted by Downdetector" in text
    assert "1 h 30 min" in text
    assert not any(inside in text for inside in ("PeakReports(", "None", "Placement", "T14:00", "5400.0"))


def test_one_fact_alone() -> None:
    lines = explained(
        article("a", claim("started", "14:53 UTC", "14:53"), claim("cause", "a switch", **QUOTED)), fact="cause"
    )
    assert any(line.startswith("Cause: a switch") for line in lines)
    assert not any(line.startswith("Start: ") for line in lines)


def test_a_document_says_why_it_is_here_and_how_near_it_was_to_another_place() -> None:
    one, other = article("a", claim("started", "14:53 UTC", "14:53")), article("b")
    terms = (ScoreTerm("same day", 2.5), ScoreTerm("close in time", 1.2))
    placed = {
        one.id: Placement(one.id, DocumentRole.PRIMARY, 3.7, terms, ("began at 14:53 UTC",), "2026-04-14-acme", 0.2),
        other.id: Placement(other.id, DocumentRole.PRIMARY, 1.0, (ScoreTerm("copy of another article", 1.0),), copy_of=one.id),
    }  # fmt: skip
    lines = explained(one, other, placements=placed)
    here = line_with(lines, "here because: 3.7 points: same day +2.5, close in time +1.2")
    assert "next best 2026-04-14-acme, 0.2 points behind (a thin margin: look at both)" in lines[here]
    assert lines[here - 1].strip() == one.url
    assert "“began at 14:53 UTC”" in lines[here + 1]
    assert any(line.strip() == "here because: copy of another article" for line in lines)


def test_what_nearly_stood_here_is_listed() -> None:
    near = replace(article("near"), title="Gadget trouble")
    reason = Unplaced(near.id, "fits two incidents about equally; a person should decide", "2026-04-15-acme-1453", 0.1)
    lines = explained(record(("14:53", "investigating"), ("17:42", "resolved")), left=[(reason, near)])
    assert "left out The Near: Gadget trouble" in lines[-2]
    assert "a person should decide; 0.1 points apart" in lines[-1]


def test_the_command_explains_every_incident_of_the_shipped_record_s_newest_folder() -> None:
    newest = max(p for p in (CONTENT / "incidents").glob("*/*/*") if (p / "incident.json").exists())
    shown = CliRunner().invoke(main, ["--content", str(CONTENT), "explain", newest.name])
    assert shown.exit_code == 0, shown.output
    assert shown.output.startswith(f"{newest.name}\n")
    assert "Documents: " in shown.output
    as_json = CliRunner().invoke(main, ["--content", str(CONTENT), "explain", newest.name, "--json"])
    assert {"id", "facts", "documents"} == set(json.loads(as_json.output))
