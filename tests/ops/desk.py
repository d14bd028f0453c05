"""A small world for the operator's tests: two status pages and two papers on loopback, and the command as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from documents import HTML, Answer, article, incident, item, rss, statuspage
from loopback import Page, Web, web

from tests.in_process import outagewire

ROOT = Path(__file__).resolve().parents[2]

__all__ = ["ROOT", "Desk", "Done", "Page", "Web", "machine", "web"]

SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    said: str


@dataclass
class Desk:
    """`tell(n)` lets the world have n incidents and n reports a paper; `update()` runs the command."""

    folder: Path
    web: Web
    jobs: int = 64

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    def settle(self, *, reverse: bool = False) -> Desk:
        self.content.mkdir(parents=True)
        (self.content / "site.yml").write_text(SITE)
        (self.content / "taxonomy.yml").write_text("causes: []\n")
        rows = ["  - {id: acme, name: Acme, aliases: [Acme Cloud]}", "  - {id: borea, name: Borea}"]
        (self.content / "providers.yml").write_text("\n".join(["providers:", *rows]) + "\n")
        sources = [
            f'  - {{id: {n}-status, kind: status, url: "{self.web.base}/{n}", providers: [{n}], standing: official}}'
            for n in ("acme", "borea")
        ] + [
            f'  - {{id: {n}, kind: feed, url: "{self.web.base}/{n}", standing: press, publisher: {n}, follow: articles}}'
            for n in ("courier", "dispatch")
        ]
        head = ["defaults: {every: 15m, timeout: 10s, max_bytes: 1MB}", "sources:"]
        (self.content / "sources.yml").write_text("\n".join([*head, *(sources[::-1] if reverse else sources)]) + "\n")
        return self

    def tell(self, n: int, *, closed: int = 0) -> None:
        for name in ("acme", "borea"):
            told = [
                incident(name, k, *(("investigating", "resolved") if k < closed else ("investigating", "identified")))
                for k in range(n)
            ]
            self._put(f"/{name}", statuspage(name, *told))
        for paper in ("courier", "dispatch"):
            self._put(f"/{paper}", Answer(rss(*(item(paper, k) for k in range(n))).encode()))
            for k in range(n):
                text = article("Acme" if k % 2 else "Borea", k, f"<p>{paper} has asked the company for a comment.</p>")
                self._put(f"/{paper}/{k}.html", Answer(text.encode(), HTML))

    def _put(self, path: str, answer: Answer) -> None:
        self.web.pages[path] = Page(answer.body.replace(b"HOST", self.web.host.encode()), answer.media)

    def arguments(self, now: str, *more: str) -> list[str]:
        where = ["--content", str(self.content), "--cache", str(self.cache), "--now", now]
        return [*where, "update", "--json", "--jobs", str(self.jobs), "--allow-host", self.web.host, *more]

    def update(self, now: str, *more: str, before: str = "", **env: str) -> Done:
        """What the command did; it is a process of its own where something is to happen to one."""
        if not before and not env:
            made = outagewire(*self.arguments(now, *more))
            return Done(made.returncode, made.stdout, made.stderr)
        done = self.start(now, *more, before=before, **env)
        out, said = done.communicate(timeout=60)
        return Done(done.returncode, out, said)

    def start(self, now: str, *more: str, before: str = "", **env: str) -> subprocess.Popen[str]:
        """The command as a process; `before` is Python that it runs first."""
        code = f"import sys\n{before}\nfrom scraper.cli import main\nsys.exit(main(sys.argv[1:]))"
        return subprocess.Popen(
            [sys.executable, "-c", code, *self.arguments(now, *more)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **env},
        )  # fmt: skip

    def outcomes(self, done: Done) -> dict[str, str]:
        return {one["source"]: one["outcome"] for one in json.loads(done.out)["sources"]}


def machine(folder: Path) -> dict[str, bytes]:
    """The machine's files below content/, and whatever else a run might leave there."""
    people = {"site.yml", "sources.yml", "providers.yml", "taxonomy.yml"}
    found = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found if p.name not in people}
