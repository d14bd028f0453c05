"""Every cell of the ICPE 2025 study, from its raw data through our own model, within 0.005."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from icpe import incidents

from scraper.core.records.availability import UptimeDay
from scraper.core.records.reliability import Reliability, reliability
from scraper.core.records.stages import stages_seen
from scraper.edge.captures.uptime import read_uptime

# Name in the published tables: provider, component of the incident tables, file of the uptime tables.
SERVICES = {
    "API-OpenAI": ("openai", "API", "api"),
    "ChatGPT": ("openai", "ChatGPT", "chatgpt"),
    "DALL-E": ("openai", "Labs", "labs"),
    "Playground": ("openai", "Playground", "playground"),
    "API-Anthropic": ("anthropic", "api.anthropic.com", "api.anthropic.com"),
    "Claude": ("anthropic", "claude.ai", "claude.ai"),
    "Console": ("anthropic", "console.anthropic.com", "console.anthropic.com"),
    "Character.AI": ("characterai", "Character.AI", "character.ai"),
}
NEAR = 0.005


@pytest.fixture(scope="module")
def expected(shared: Path) -> dict:
    return json.loads((shared / "data/expected/icpe25_expected.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def found(shared: Path) -> Reliability:
    real = shared / "data" / "real"
    days = []
    for provider, component, stem in SERVICES.values():
        rows, problems = read_uptime(real / provider / "icpe25_uptime" / f"{stem}.csv")
        assert problems == ()
        days += [UptimeDay(provider, component, d.day, d.major, d.partial) for d in rows]
    return reliability([stages_seen(i) for i in incidents(real)], days)


@pytest.fixture(scope="module")
def components(found: Reliability) -> dict:
    by_name = {(p.id, c.name): c for p in found.providers for c in p.components}
    return {name: by_name[provider, component] for name, (provider, component, _) in SERVICES.items()}


def test_the_records_left_out_are_those_whose_stages_are_out_of_order(found, expected) -> None:
    assert sorted(r for r, _ in found.excluded) == sorted(expected["dropped_out_of_order_ids"])
    assert sum(p.counts.incidents for p in found.providers) == expected["n_raw"]
    assert expected["n_raw"] - len(found.excluded) == expected["n_kept"]


@pytest.mark.parametrize("provider", ["openai", "anthropic", "characterai"])
def test_counts_by_impact_and_stage(found, expected, provider) -> None:
    counts = next(p.counts for p in found.providers if p.id == provider)
    want = expected["providers"][provider]
    assert counts.incidents == want["incidents"]
    impact = dict(counts.by_impact)
    assert {k: impact[k] for k in ("critical", "major", "minor", "none")} == {
        k: want["impact"].get(k, 0) for k in ("critical", "major", "minor", "none")
    }
    assert impact["unknown"] == want["impact"].get("maintenance", 0)
    assert dict(counts.by_stage) == want["status"]


@pytest.mark.parametrize("service", SERVICES)
def test_times_of_each_service(components, expected, service) -> None:
    figures, want = components[service].figures, expected["services"][service]
    assert figures.mttr_h.n == want["n_mttr"]
    cells = {
        "mttr_h": figures.mttr_h.mean,
        "mttr_median_h": figures.mttr_h.median,
        "mtbf_d": figures.mtbf_d.mean,
        "mtbf_median_d": figures.mtbf_d.median,
        "p_investigate_h": figures.investigate_h.mean,
        "p_repair_h": figures.repair_h.mean,
        "p_check_h": figures.check_h.mean,
        "p_learn_h": None if figures.learn_d.mean is None else figures.learn_d.mean * 24,
    }
    for cell, value in cells.items():
        assert value == (None if want[cell] is None else pytest.approx(want[cell], abs=NEAR)), cell


def test_pooled_figures_count_a_record_once_a_component(found, components) -> None:
    openai = next(p for p in found.providers if p.id == "openai")
    services = [components[name] for name in ("API-OpenAI", "ChatGPT", "DALL-E", "Playground")]
    assert openai.pooled.mttr_h.n == sum(s.figures.mttr_h.n for s in services)
    assert openai.pooled.mtbf_d.n == sum(s.figures.mtbf_d.n for s in services)
    assert openai.figures.mttr_h.n < openai.pooled.mttr_h.n


def table(shared: Path, name: str) -> list[list[str]]:
    with (shared / "data/real/_icpe25_published_tables" / name).open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def percent(cell: str) -> float:
    return float(cell.strip().rstrip("%").rstrip("\\"))


def test_share_of_days_with_an_outage(shared, components) -> None:
    rows = table(shared, "table-outage_days_percent.csv")
    for service, cell in zip(SERVICES, rows[1], strict=True):
        days = components[service].availability
        assert 100 * days.outage_days / days.days == pytest.approx(percent(cell), abs=NEAR), service


def test_worst_and_mean_daily_availability(shared, components) -> None:
    rows = table(shared, "table-service_availability.csv")
    for service, row in zip(SERVICES, rows[1:], strict=True):
        days = components[service].availability
        assert 100 * days.min == pytest.approx(percent(row[1]), abs=NEAR), service
        assert 100 * days.mean == pytest.approx(percent(row[3]), abs=NEAR), service


def test_co_occurrence_of_outage_days(shared, found) -> None:
    """The published table gives, in row r and column c, on how many of c's outage days r had one."""
    share = {(c.a, c.b): c.share for c in found.co_occurrence}
    names = [f"{provider}/{component}" for provider, component, _ in SERVICES.values()]
    rows = table(shared, "table-outage_probability.csv")[1:]
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if r != c:
                assert 100 * share[names[c], names[r]] == pytest.approx(percent(cell), abs=NEAR), (names[r], names[c])


def test_the_published_means_that_do_not_say_what_their_label_says(components) -> None:
    """Medians and means disagree about who fails less often; so neither is shown without the other."""
    chatgpt, claude = components["ChatGPT"].figures.mtbf_d, components["Claude"].figures.mtbf_d
    assert chatgpt.median > claude.median
    assert chatgpt.mean < claude.mean
