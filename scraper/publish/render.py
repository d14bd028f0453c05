"""Our templates: found in `site/templates`, escaped always, strict about names. Templates print; they never decide."""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, Template, select_autoescape

from scraper.publish.printing import Direct, printed
from scraper.publish.typesetting import FILTERS

_USED = re.compile(r'href="#i-([a-z]+)"')
_SIGN = re.compile(r'<symbol id="i-([a-z]+)".*?</symbol>', re.DOTALL)
_HATCHED = "f-unk"
_HATCH = (
    '<pattern id="ow-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="ow-hatch-l" d="M0 0v5"/></pattern>'
)


class Templates(Environment):
    """An environment of ours: escaped always, strict about names, compiled as `printing` says."""

    code_generator_class = Direct
    printed = staticmethod(printed)


class Printer:
    """Templates and signs, loaded once for a build. `work` keeps the compiled templates from one build to the next."""

    def __init__(self, site: Path, work: Path) -> None:
        compiled = work / "templates"
        compiled.mkdir(parents=True, exist_ok=True)
        self._environment = Templates(
            loader=FileSystemLoader(site / "templates"),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
            auto_reload=False,
            bytecode_cache=FileSystemBytecodeCache(str(compiled), "direct-%s.cache"),
        )
        self._environment.filters.update(FILTERS)
        sprite = (site / "assets" / "signs.svg").read_text(encoding="utf-8")
        self._signs = {found.group(1): found.group(0) for found in _SIGN.finditer(sprite)}
        self._templates: dict[str, Template] = {}
        self._sprites: dict[tuple[str, ...], str] = {}

    def body(self, kind: str, view: object, root: str) -> str:
        """The body of a page: its template printed with the view, and the signs it uses before it."""
        template = self._templates.get(kind)
        if template is None:
            template = self._templates[kind] = self._environment.get_template(f"{kind}.html")
        body = template.render(v=view, root=root)
        used = tuple(sorted(set(_USED.findall(body))))
        if _HATCHED in body:
            used = (*used, _HATCHED)
        return f"{self._sprite(used)}{body}"

    def _sprite(self, used: tuple[str, ...]) -> str:
        found = self._sprites.get(used)
        if found is None:
            inner = "".join(_HATCH if name == _HATCHED else self._signs[name] for name in used)
            found = (
                f'<svg width="0" height="0" class="ow-signs" aria-hidden="true"><defs>{inner}</defs></svg>'
                if used
                else ""
            )
            self._sprites[used] = found
        return found


def attribute(text: str) -> str:
    """A text as it may stand in an attribute or in an element."""
    return printed(text)
