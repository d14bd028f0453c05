"""Marks that charts share. Positions across are per cent of the width, heights are pixels, so that a chart reflows.

Axes, lanes and clock labels are the same on many pages: what was written lately is not written anew.
"""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup, escape

from scraper.publish.printing import printed

_NOUGHT = ("0", "0%")


@lru_cache(maxsize=4096)
def share(part: float, whole: float) -> str:
    """A position or width as per cent, with two decimals at most: `37.04%`."""
    value = 0.0 if whole <= 0 else 100 * part / whole
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


@lru_cache(maxsize=4096)
def text(x: str, y: float, content: str, *, anchor: str = "", css: str = "") -> str:
    """A label."""
    placed = "" if x in _NOUGHT else f' x="{x}"'
    anchored = f' text-anchor="{anchor}"' if anchor else ""
    styled = f' class="{css}"' if css else ""
    return f'<text{placed} y="{y:g}"{anchored}{styled}>{printed(content)}</text>'


@lru_cache(maxsize=4096)
def line(x1: str, x2: str, y1: float, y2: float, css: str = "ax") -> str:
    """A hairline. What is nought is left out: it is so where nothing is said (SVG 1.1, 9.5)."""
    ends = (("x1", x1), ("x2", x2), ("y1", f"{y1:g}"), ("y2", f"{y2:g}"))
    placed = "".join(f' {name}="{at}"' for name, at in ends if at not in _NOUGHT)
    return f'<line class="{css}"{placed}/>'


def rect(x: str, width: str, y: float, height: float, css: str) -> str:
    """A bar."""
    return f'<rect class="{css}" x="{x}" width="{width}" y="{y:g}" height="{height:g}"/>'


def figure(identity: str, height: int, title: str, finding: str, marks: list[str]) -> Markup:
    """The drawing with its title (what) and its finding in figures, both read out."""
    return Markup(  # noqa: S704  every text in `marks` was escaped by `text`
        f'<svg style="--h:{height}px" role="img" aria-labelledby="{identity}-t {identity}-d">'
        f'<title id="{identity}-t">{escape(title)}</title><desc id="{identity}-d">{escape(finding)}</desc>'
        f"{''.join(marks)}</svg>"
    )
