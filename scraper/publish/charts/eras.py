"""The coverage strip: from when to when a provider's own page was read and articles were kept; the finding in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from scraper.publish import wording
from scraper.publish.charts.svg import figure, line, share, text
from scraper.publish.coverage import Coverage, Span, holes, midnight
from scraper.publish.view import View

_LANE = {"official": 16, "press": 46}
_AXIS = 62
_HEIGHT = 82


class Eras(View, frozen=True):
    """The drawing (empty where nothing is covered) and the sentence that says the same."""

    drawing: Markup | None
    caption: str


def eras(name: str, coverage: Coverage, now: datetime) -> Eras:
    """The strip from the first covered day to now."""
    caption = _caption(coverage)
    reach = (*coverage.official, *((coverage.press,) if coverage.press else ()))
    if not reach:
        return Eras(None, caption)
    first = min(span.first for span in reach)
    last = max(midnight(now), *(span.last for span in reach)) + timedelta(days=1)
    axis = (first, last)
    marks = [*_years(axis), *_lane("official", coverage.official, axis)]
    marks += _lane("press", (coverage.press,) if coverage.press else (), axis)
    marks.append(line("0", "100%", _AXIS, _AXIS, "ax0"))
    marks.append(text("0", _AXIS + 16, wording.month(first.year, first.month)))
    marks.append(text("100%", _AXIS + 16, wording.month(now.year, now.month), anchor="end"))
    return Eras(figure("eras", _HEIGHT, f"{name}: what the record covers", caption, marks), caption)


def _lane(name: str, spans: tuple[Span, ...], axis: tuple[datetime, datetime]) -> list[str]:
    y = _LANE[name]
    whole = (axis[1] - axis[0]).total_seconds()
    marks = [f'<rect class="f-none" x="0" width="100%" y="{y}" height="10"/>']
    for span in spans:
        left = (span.first - axis[0]).total_seconds()
        wide = (span.last - span.first).total_seconds() + 86_400
        marks.append(
            f'<rect class="f-{name}" x="{share(left, whole)}" width="{share(wide, whole)}" y="{y}" height="10"/>'
        )
    return [*marks, text("0", y - 5, "Status page" if name == "official" else "Articles")]


def _years(axis: tuple[datetime, datetime]) -> list[str]:
    """A hairline at each new year, named where there is room."""
    whole = (axis[1] - axis[0]).total_seconds()
    found = [datetime(year, 1, 1, tzinfo=UTC) for year in range(axis[0].year + 1, axis[1].year + 1)]
    marks = []
    for at in found:
        x = share((at - axis[0]).total_seconds(), whole)
        marks.append(f'<line class="ax" x1="{x}" x2="{x}" y1="2" y2="{_AXIS}"/>')
        if 0.2 < (at - axis[0]).total_seconds() / whole < 0.8 and (len(found) < 6 or at.year % 2 == 0):
            marks.append(text(x, _AXIS + 16, str(at.year), anchor="middle", css="ow-w"))
    return marks


def _caption(coverage: Coverage) -> str:
    if coverage.official:
        said = f"Status page: {wording.listing(tuple(_days(span) for span in coverage.official), most=6)}."
    else:
        said = "Status page: never read."
    if coverage.press is not None:
        said += f" Articles: {_days(coverage.press)}."
    missing = sum((span.last - span.first).days + 1 for span in holes(coverage))
    gap = f" {wording.sentence(wording.count(missing, 'day'))} between lie in no reading." if missing else ""
    return f"{said}{gap} Outside them there is no record, which is not the same as no incident."


def _days(span: Span) -> str:
    if span.first == span.last:
        return wording.day(span.first)
    return f"{wording.day(span.first)} to {wording.day(span.last)}"
