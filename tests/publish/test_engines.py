"""The other engine builds the same pages from the same folder: the site outlives its generator."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scraper.publish.stamp import cut

_RUN = (
    "import sys; from {engine}.config import load_config; from {engine}.commands.build import build; "
    "build(load_config(config_file=sys.argv[1], docs_dir=sys.argv[2], site_dir=sys.argv[3]))"
)


def made_by(engine: str, root: Path, docs: Path, out: Path) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", _RUN.format(engine=engine), str(root / "site" / "mkdocs.yml"), str(docs), str(out)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return {file.relative_to(out).as_posix(): file.read_text() for file in sorted(out.rglob("*.html"))}


def test_properdocs_builds_the_same_pages_byte_for_byte(builds, built: Path, root: Path, tmp_path: Path) -> None:
    docs = builds.home / "build" / "pages"
    assert built.is_dir()
    one, other = (made_by(engine, root, docs, tmp_path / engine) for engine in ("mkdocs", "properdocs"))
    assert one.keys() == other.keys()
    shells = [path for path in one if path.startswith("shells/")]
    assert len(shells) > 20
    for path in shells:
        assert cut(one[path]).slots == cut(other[path]).slots, path
    assert [path for path in one if one[path] != other[path]] == []
