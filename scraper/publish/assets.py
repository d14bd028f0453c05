"""Styles, script and icon of the site: one sheet, one script, no request elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from scraper.publish.outputs import Output

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,])\s*")
_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")


def files(site: Path) -> Iterator[Output]:
    """The assets as they are published. The theme's sheet, ours and its additions are one file: one request."""
    folder = site / "assets"
    sheets = [
        theme_sheet(),
        *(minify((folder / name).read_text(encoding="utf-8")) for name in ("outagewire.css", "site.css")),
    ]
    yield "assets/site.css", "\n".join(sheets).encode()
    for script in ("outagewire.js", "times.js", "stack.js", "filter.js", "subscribe.js"):
        yield f"assets/{script}", (folder / script).read_bytes()
    yield "assets/icon.svg", (folder / "icon.svg").read_bytes()


def theme_sheet() -> str:
    """The theme's own sheet, out of the installed package."""
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("mkdocs-material is not installed; run make setup")
    folder = Path(next(iter(spec.submodule_search_locations))) / "templates" / "assets" / "stylesheets"
    sheet = next(iter(sorted(folder.glob("main.*.min.css")))).read_text(encoding="utf-8")
    return _MAP.sub("", sheet)


def minify(sheet: str) -> str:
    """The sheet without comments and without space that means nothing. Colons keep theirs: `a :is(b)` is not `a:is(b)`."""
    return _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", sheet))).strip()
