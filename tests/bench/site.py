"""The site at 1,000 and 10,000 incidents: full, unchanged, one incident changed, all read from a record on disk.

Beside it, for scale: the same Markdown pages through mkdocs-material alone and through Hugo where it is installed, and
our templates alone without shell, feeds or files. CPU is this process and its children; `SITE_INCIDENTS` changes the scale.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import ROOT, Row

sys.path.insert(0, str(ROOT / "tests" / "publish"))

_ALONE = 300
_SETTINGS = {
    "site.yml": "name: W\nbase_url: https://w.example/\nrepository: https://c.example/w\ncontact: https://w.example/p/\ntag_authority: w.example,2026\n",
    "providers.yml": "providers:\n  - {id: nimbus, name: Nimbus, homepage: https://nimbus.example/}\n  - {id: quarry, name: Quarry Cloud}\n  - {id: tern, name: Tern Mail}\n",
    "sources.yml": "sources:\n  - {id: nimbus-status, kind: status, url: https://status.nimbus.example/history.json, format: auto, providers: [nimbus], standing: official}\n",
}


def cpu() -> float:
    """CPU seconds of this process and of those it waited for."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def run() -> Iterator[Row]:
    """All rows."""
    most = int(os.environ.get("SITE_INCIDENTS", "10000"))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        yield from alone(home)
        few = max(100, most // 10)
        small = home / "small"
        lay_down(small, few)
        first = build(small)
        record = home / "record"
        lay_down(record, most)
        made = build(record)
        yield Row(f"{most:,} incidents, {made.pages:,} pages: full", made.cpu, "CPU s", 10 * most / 10_000)
        yield Row("memory at most", made.peak, "MB", 150)
        yield Row("size of the site", made.size / 1e6, "MB", 300 * most / 10_000)
        each = first.cpu / few * 1000
        yield Row(f"cost of an incident, {few:,} incidents", each, "CPU ms")
        yield Row(f"cost of an incident, {most:,} incidents", made.cpu / most * 1000, "CPU ms", 1.3 * each)
        yield Row("nothing changed, loading included", build(record).cpu, "CPU s")
        change(record)
        yield Row("one incident changed, loading included", build(record).cpu, "CPU s", 1.0)


def lay_down(content: Path, number: int) -> None:
    """A record of so many official incidents, as files."""
    import factories

    from scraper.edge.content import incident_files, save

    content.mkdir(parents=True)
    for name, text in _SETTINGS.items():
        (content / name).write_text(text)
    shutil.copy(ROOT / "content" / "taxonomy.yml", content)
    files: dict[str, bytes] = {}
    for dossier in factories.many_official(number).dossiers:
        files |= incident_files(dossier.incident, dossier.documents)
    save(content, files)


_CHILD = """
import json, resource, sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from scraper.publish.preparation import prepare
content, site, out = map(Path, sys.argv[1:])
made = prepare(content, content / ".cache", datetime(2026, 4, 28, 18, 20, tzinfo=UTC), report_file=None, base_url=None)
done = replace(made, site=site).build(out=out, full=False)
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps([sum(one.ru_utime + one.ru_stime for one in used), used[0].ru_maxrss / 1024, done.pages, done.bytes]))
"""


@dataclass(frozen=True, slots=True)
class Built:
    """CPU seconds (MkDocs and the start of Python included), megabytes at most, pages, bytes."""

    cpu: float
    peak: float
    pages: int
    size: int


def build(content: Path) -> Built:
    """Read the record and build its site beside it, in a process of its own."""
    # A tree of its own: the checkout's folder for what may be thrown away is somebody else's.
    site = content.with_suffix(".tree") / "site"
    if not site.exists():
        shutil.copytree(ROOT / "site", site)
    command = [sys.executable, "-c", _CHILD, str(content), str(site), str(content.with_suffix(".site"))]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return Built(*json.loads(done.stdout))


def change(content: Path) -> None:
    """Another title for an incident in the middle."""
    files = sorted(content.glob("incidents/*/*/*/incident.json"))
    chosen = files[len(files) // 2]
    text = chosen.read_text()
    changed = text.replace('"title":"', '"title":"Corrected: ', 1).replace('"title": "', '"title": "Corrected: ', 1)
    assert changed != text
    chosen.write_text(changed)


def alone(home: Path) -> Iterator[Row]:
    """What a page costs elsewhere."""
    import factories

    from scraper.publish.pages import incident
    from scraper.publish.render import Printer

    plans = list(incident.pages(factories.edition(factories.many_official(_ALONE))))
    pages = [(plan.path, plan.make()) for plan in plans]
    printer = Printer(ROOT / "site", home)
    printer.body("incident", pages[0][1].view, "../../")
    before = cpu()
    for _, page in pages:
        printer.body("incident", page.view, "../../")
    yield Row("bare Jinja, an incident’s template", (cpu() - before) / len(pages) * 1000, "CPU ms a page")
    docs = home / "docs"
    for path, page in pages:
        assert page.twin is not None
        target = docs / path / "index.md"
        target.parent.mkdir(parents=True)
        target.write_text(page.twin())
    (docs / "index.md").write_text("# Home\n")
    (home / "mkdocs.yml").write_text("site_name: W\nplugins: []\ntheme: {name: material, font: false}\n")
    before = cpu()
    _do([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(home / "mkdocs.yml"), "-d", str(home / "out")])
    yield Row(f"mkdocs-material alone, {_ALONE} Markdown twins", (cpu() - before) / _ALONE * 1000, "CPU ms a page")
    hugo = shutil.which("hugo")
    if hugo:
        yield from _hugo(hugo, home, docs)


def _hugo(hugo: str, home: Path, docs: Path) -> Iterator[Row]:
    root = home / "hugo"
    (root / "layouts" / "_default").mkdir(parents=True)
    (root / "layouts" / "_default" / "single.html").write_text("<html><body>{{ .Content }}</body></html>")
    (root / "layouts" / "_default" / "list.html").write_text("<html><body>{{ .Content }}</body></html>")
    (root / "hugo.toml").write_text('baseURL = "https://w.example/"\n')
    shutil.copytree(docs, root / "content")
    before = cpu()
    _do([hugo, "--quiet", "-s", str(root)])
    yield Row(f"Hugo, {_ALONE} Markdown twins", (cpu() - before) / _ALONE * 1000, "CPU ms a page")


def _do(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)
