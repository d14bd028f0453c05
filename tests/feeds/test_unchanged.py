"""What did not change is not written again: clients that ask for what is new since their last visit get nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from scraper.publish.edition import Edition
from tests.bench.followers import write
from tests.feeds.issues import changed
from tests.publish import factories

OLD = 1_700_000_000
OF_THE_MOMENT = ("api/v1/index.json", "api/v1/sources.json", "api/v1/providers.json", "api/v1/providers/")


def published(folder: Path, edition: Edition) -> set[str]:
    """Paths that were written, not left as they were."""
    write(edition, folder)
    site = folder / "site"
    found = {
        one.relative_to(site).as_posix() for one in site.rglob("*") if one.is_file() and one.stat().st_mtime != OLD
    }
    for one in site.rglob("*"):
        os.utime(one, (OLD, OLD))
    return found


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    first = published(tmp_path, factories.edition(run=factories.report()))
    assert len(first) > 60
    assert published(tmp_path, factories.edition(run=factories.report())) == set()
    later = factories.NOW + timedelta(days=3)
    moment = replace(factories.edition(run=factories.report(later), now=later), commit="another")
    assert {one for one in published(tmp_path, moment) if not one.startswith(OF_THE_MOMENT)} == set()
    record = changed(factories.archive(), "2026-04-28-quarry-1734", state="resolved")
    told = published(tmp_path, factories.edition(record, factories.report(later), now=later))
    assert "feeds/incidents.rss" in told
    assert "data/outagewire.sqlite" in told
    assert "feeds/providers/quarry/incidents.json" in told
    assert {one for one in told if "nimbus" in one or "tern" in one} <= {
        one for one in told if one.startswith("api/v1/providers/")
    }
    assert not any(one.startswith("feeds/postmortems") for one in told)


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    """What goes out of the record goes out of the folder."""
    write(factories.edition(run=factories.report()), tmp_path)
    gone = "2026-04-28-quarry-1734"
    record = factories.archive()
    record = replace(record, dossiers=tuple(one for one in record.dossiers if one.incident.id != gone))
    write(factories.edition(record, factories.report()), tmp_path)
    assert not (tmp_path / "site" / "api" / "v1" / "incidents" / f"{gone}.json").exists()
    assert (tmp_path / "site" / "calendar" / "quarry.ics").is_file()
