"""The part of the site that MkDocs renders: hand-written pages, and one shell for each kind of generated page.

MkDocs runs only when one of its inputs changed: the pages, what is installed beside it, the overrides, the
configuration, the site's name or address.
"""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from scraper.publish import assets, theme_pass
from scraper.publish.settings import Settings
from scraper.publish.stamp import Shell, cut
from scraper.publish.theme_pass import mend

_ANY_SITE = b"https://example.org/"
_TITLE = re.compile(r"^title: \"?(.+?)\"?$", re.MULTILINE)


class EngineError(RuntimeError):
    """MkDocs could not build its pages."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What MkDocs made: shells by kind, hand-written pages by file, and the key of all that went in."""

    shells: Mapping[str, Shell]
    pages: tuple[tuple[str, bytes], ...]
    key: str
    ran: bool


def render(site: Path, work: Path, settings: Settings, kinds: Iterable[tuple[str, str]], *, full: bool) -> Rendered:
    """Prepare `work/pages`, run MkDocs if needed, and read its pages back. `kinds` are (kind, path of its section)."""
    work.mkdir(parents=True, exist_ok=True)
    with (work / "lock").open("w") as lock:
        # Two builds at a time share this folder; the second waits for the first.
        fcntl.flock(lock, fcntl.LOCK_EX)
        return _render(site, work, settings, kinds, full=full)


def _render(site: Path, work: Path, settings: Settings, kinds: Iterable[tuple[str, str]], *, full: bool) -> Rendered:
    docs, made = work / "pages", work / "mkdocs"
    wanted = dict(_inputs(site, kinds, settings.base_url))
    _mirror(docs, wanted)
    key = _key(site, settings, wanted)
    stamp = work / "mkdocs.key"
    ran = full or not stamp.is_file() or stamp.read_text() != key or not made.is_dir()
    if ran:
        stamp.unlink(missing_ok=True)
        _run(site / "mkdocs.yml", docs, made, settings)
        for file in made.rglob("*.html"):
            file.write_text(mend(file.read_text(encoding="utf-8")), encoding="utf-8")
        stamp.write_text(key)
    shells: dict[str, Shell] = {}
    pages: list[tuple[str, bytes]] = []
    for file in sorted(made.rglob("*.html")):
        path = file.relative_to(made).as_posix()
        page = file.read_text(encoding="utf-8")
        if path.startswith("shells/"):
            shells[path.split("/")[1]] = cut(page)
        elif path != "404.html":
            pages.append((path, page.encode()))
    return Rendered(shells, tuple(pages), key, ran)


def _inputs(site: Path, kinds: Iterable[tuple[str, str]], base: str) -> Iterable[tuple[str, bytes]]:
    """Everything MkDocs reads. The address that stands for any site in the written pages becomes this site's own."""
    pages = site / "pages"
    for file in sorted(pages.rglob("*")):
        if file.is_file():
            body = file.read_bytes()
            listed = _decisions(file.parent) if file == pages / "decisions" / "index.md" else ""
            yield file.relative_to(pages).as_posix(), body.replace(_ANY_SITE, base.encode()) + listed.encode()
    # A plain run of the engine over these pages is styled as well; what is published comes from the build itself.
    yield from assets.files(site)
    for kind, tab in kinds:
        yield (
            f"shells/{kind}.md",
            (
                f'---\ntitle: "@@title@@"\ndescription: "@@description@@"\nslots: true\nbelow: true\ntab: "{tab}"\n'
                "hide: [navigation, toc]\nsearch: {exclude: true}\n---\n"
            ).encode(),
        )


def _decisions(folder: Path) -> str:
    """A list of the decision notes, so that a new one is one new file."""
    lines = []
    for file in sorted(folder.glob("[0-9]*.md")):
        title = _TITLE.search(file.read_text(encoding="utf-8"))
        lines.append(f"- [{title.group(1) if title else file.stem}]({file.stem}/)")
    return "\n" + "\n".join(lines) + "\n"


def _mirror(folder: Path, wanted: Mapping[str, bytes]) -> None:
    """Make the folder hold exactly the wanted files, touching only those that differ."""
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.is_file() and file.relative_to(folder).as_posix() not in wanted:
            file.unlink()
    for path, body in wanted.items():
        target = folder / path
        if not target.is_file() or target.read_bytes() != body:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(body)


def _key(site: Path, settings: Settings, wanted: Mapping[str, bytes]) -> str:
    found = hashlib.sha256()
    found.update(f"{_installed()}\n{settings.name}\n{settings.base_url}\n".encode())
    found.update(Path(theme_pass.__file__).read_bytes())
    overrides = ((site / "overrides").rglob("*"), (site / "mkdocs.yml",))
    files = sorted(file for group in overrides for file in group if file.is_file())
    for path, body in [
        *sorted(wanted.items()),
        *((file.relative_to(site).as_posix(), file.read_bytes()) for file in files),
    ]:
        found.update(f"{path} {len(body)}\n".encode())
        found.update(body)
    return found.hexdigest()


def _installed() -> str:
    """All that is installed beside the engine, with versions: its theme and extensions are among them. The folders bear
    both (packaging.python.org, recording installed projects); `importlib.metadata` would load what reads e-mail.
    """
    spec = find_spec("mkdocs")
    if spec is None or spec.origin is None:
        raise EngineError("mkdocs: not installed")
    beside = Path(spec.origin).parents[1]
    return "\n".join(sorted(one.name for one in beside.iterdir() if one.suffix in (".dist-info", ".egg-info")))


def _run(file: Path, docs: Path, made: Path, settings: Settings) -> None:
    shutil.rmtree(made, ignore_errors=True)
    command = [
        sys.executable,
        "-P",  # the folder of the script must not shadow modules of the engine
        str(Path(__file__).with_name("mkdocs_run.py")),
        *(str(path.resolve()) for path in (file, docs, made)),
        settings.name,
        settings.base_url,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own module, fixed arguments
    if done.returncode != 0:
        raise EngineError(f"MkDocs failed on {file}: {done.stderr.strip().splitlines()[-1:] or 'no message'}")
