"""The site at 1,000 and 10,000 incidents: full, unchanged, one incident changed, all read from a record on disk.

`pages` is what a generator of sites makes: HTML pages, their Markdown twins, search index, site map. `everything` is what
`outagewire build` makes: feeds, calendars, badges, API and datasets as well, which have a benchmark of their own
(`followers`: many providers). Beside it, for scale: the same Markdown pages through mkdocs-material alone (an explicit
navigation, no search: its best case) and through Hugo where it is installed, and our templates alone, without view
models, shells or files.

CPU is this process and its children, starting Python and reading the record included; what the kernel takes of it for
files is told apart. Files lie in memory where there is room (`/dev/shm`): a disk's share depends on the disk, and on who
else writes. `SITE_INCIDENTS` changes the scale.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import ROOT, Row

sys.path.insert(0, str(ROOT / "tests" / "publish"))

_ALONE = 300
_ROOM = 3_000_000_000
_SETTLED = 2.5
"""Seconds after which a build believes that a file was left alone."""
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
    part = most / 10_000
    with tempfile.TemporaryDirectory(dir=_in_memory()) as folder:
        home = Path(folder)
        yield from alone(home)
        few = max(100, most // 10)
        small, record = home / "small", home / "record"
        lay_down(small, few)
        lay_down(record, most)
        first, made = build(small, "pages"), build(record, "pages")
        yield Row(f"pages of {few:,} incidents: CPU", first.cpu, "CPU s")
        yield Row(
            f"pages of {most:,} incidents ({made.pages:,} pages): CPU", made.cpu, "CPU s", 10 if part == 1 else None
        )
        yield Row("  of it in the kernel", made.kernel, "CPU s")
        yield Row("  most memory", made.peak, "MB", 150)
        yield Row("  size", made.size / 1e6, "MB", 300 * part)
        each, then = first.cpu / first.pages * 1000, made.cpu / made.pages * 1000
        yield Row(f"  a page, at {few:,} incidents", each, "CPU ms")
        yield Row(f"  a page, at {most:,} incidents", then, "CPU ms")
        yield Row("  cost of a page, large to small", then / each, "x", 1.1)
        yield Row("pages, nothing changed", build(record, "pages").cpu, "CPU s")
        yield Row("pages, one incident changed", changed(record, "pages"), "CPU s", 1.0)
        whole = build(record, "everything")
        yield Row(f"everything of {most:,} incidents: CPU", whole.cpu, "CPU s")
        yield Row("  most memory", whole.peak, "MB")
        yield Row("  size", whole.size / 1e6, "MB", 300 * part)
        yield Row("everything, nothing changed", build(record, "everything").cpu, "CPU s")
        yield Row("everything, one incident changed", changed(record, "everything"), "CPU s", 2.0)


def _in_memory() -> str | None:
    """A folder whose files lie in memory, if there is one with room for a site."""
    place = Path("/dev/shm")
    return str(place) if place.is_dir() and shutil.disk_usage(place).free > _ROOM else None


def lay_down(content: Path, number: int) -> None:
    """A record of so many official incidents, as files."""
    import factories

    from scraper.edge.record.content import incident_files, save

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
from datetime import UTC, datetime
from pathlib import Path
from scraper.publish import build
from scraper.publish.preparation import prepare
content, site, out = map(Path, sys.argv[1:4])
if sys.argv[4] == "pages":
    build._outputs = lambda edition: iter(())
made = prepare(content, content / ".cache", datetime(2026, 4, 28, 18, 20, tzinfo=UTC), report_file=None, base_url=None, site=site)
done = made.build(out=out, full=False)
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
kernel = sum(one.ru_stime for one in used)
print(json.dumps([kernel + sum(one.ru_utime for one in used), kernel, max(one.ru_maxrss for one in used) / 1024, done.pages, done.bytes]))
"""


@dataclass(frozen=True, slots=True)
class Built:
    """CPU seconds (MkDocs and the start of Python included), those in the kernel, megabytes at most in one process, pages,
    bytes.
    """

    cpu: float
    kernel: float
    peak: float
    pages: int
    size: int


def build(content: Path, what: str) -> Built:
    """Read the record and build its site, in a process of its own."""
    # A tree of its own: the checkout's folder for what may be thrown away is somebody else's.
    home = content.with_name(f"{content.name}-{what}")
    if not home.exists():
        shutil.copytree(ROOT / "site", home / "site")
    command = [sys.executable, "-c", _CHILD, str(content), str(home / "site"), str(home / "out"), what]
    # Our code is compiled once, by the first build, as it is where people run it; and nothing is left in the checkout.
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPYCACHEPREFIX"] = str(content.parent / "compiled")
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=settings)
    return Built(*json.loads(done.stdout))


def changed(content: Path, what: str) -> float:
    """CPU seconds of a build after one change, the least of three: what was just written is not believed, so that the
    first of them still reads and lists more than changed.
    """
    taken = []
    for _ in range(3):
        change(content)
        time.sleep(_SETTLED)
        taken.append(build(content, what).cpu)
    return min(taken)


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
    (home / "mkdocs.yml").write_text(
        "site_name: W\nplugins: []\nnav: [{Home: index.md}]\ntheme: {name: material, font: false}\n"
    )
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
