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


def page_files(folder: Path) -> list[Path]:
    """The pages of a site; what feeds bring along has checks of its own."""
    return [file for file in sorted(folder.rglob("*.html")) if file.relative_to(folder).parts[0] != "feeds"]


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }
