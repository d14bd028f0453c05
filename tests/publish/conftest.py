"""The factories, and builds of their record."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))


class Builds:
    """Builds editions into folders of one test session; MkDocs runs once."""

    def __init__(self, site: Path, home: Path) -> None:
        self.site, self.home = site, home

    def build(self, edition, name: str, *, full: bool = False) -> Path:
        from scraper.publish.build import build_edition

        out = self.home / name
        self.last = build_edition(edition, site_dir=self.site, out=out, work=self.home / "build", full=full)
        return out


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Builds:
    return Builds(root / "site", tmp_path_factory.mktemp("builds"))


@pytest.fixture(scope="session")
def built(builds: Builds) -> Path:
    """The small record, built once for tests that only read."""
    import factories

    return builds.build(factories.edition(run=factories.report(failed=("tern-status",))), "read-only")
