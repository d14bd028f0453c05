"""The timeline strip: impact as read, official posts, what the press gives as start and end, crowd counts, on one axis."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

from markupsafe import Markup

from scraper.core.model import Claim, Incident, PeakReports, Precision, Severity
from scraper.publish import wording
from scraper.publish.charts.strip_words import Points, StripRow, caption, finding, rows
from scraper.publish.charts.svg import figure, line, rect, share, text
from scraper.publish.dossiers import articles
from scraper.publish.parts.evidence import Evidence
from scraper.publish.view import View

_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
_FILL = {Severity.CRITICAL: "f-crit", Severity.MAJOR: "f-major", Severity.MINOR: "f-minor"}
_STEPS = (15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080)
_MOST_DOTS = 9
_APART, _APART_AT_AN_END = 0.12, 0.18
"""How far apart two labels stand, as shares of the axis of a phone; one that an end of the axis pushes needs more."""
_FEW_TICKS = 6
"""As many labels stand beside each other on a phone."""
_WIDEST = timedelta(days=366)
_ROOM = timedelta(hours=3)
_EARLY = timedelta(hours=1)
_SANE = (1900, 2900)
"""Years an axis may hold."""


class Strip(View, frozen=True):
    """The drawing, the finding below it, and the same as a table."""

    drawing: Markup
    caption: str
    rows: tuple[StripRow, ...]


class _Axis(View, frozen=True):
    start: datetime
    end: datetime
    step: timedelta

    def at(self, moment: datetime) -> str:
        return share((moment - self.start).total_seconds(), (self.end - self.start).total_seconds())

    def anchor(self, moment: datetime) -> str:
        """Labels near an end of the axis stay inside it."""
        part = (moment - self.start) / (self.end - self.start)
        return "start" if part < 0.06 else "end" if part > 0.94 else "middle"

    def holds(self, moment: datetime) -> bool:
        return self.start <= moment <= self.end

    def ticks(self) -> list[datetime]:
        count = int((self.end - self.start) / self.step)
        return [self.start + self.step * number for number in range(count + 1)]


def strip(evidence: Evidence) -> Strip | None:
    """The strip of an incident, or None where no clock time is known to draw, or only the verdict's own."""
    incident = evidence.dossier.incident
    points = _points(evidence, incident)
    spans = _impact(incident)
    if not (points.official or points.starts or points.ends or points.crowd):
        return None
    instants = _near([at for span in spans for at in span] + _beside(spans, [at for at, _, _ in points.official]))
    if len(instants) < 2 or max(instants) == min(instants):
        return None
    axis = _axis(min([*instants, *_early(instants, points)]), max(instants))
    spans = [(start, min(end, axis.end)) for start, end in spans if axis.holds(start)]
    if not spans and not points.official:
        return None
    return Strip(_draw(incident, axis, spans, points), caption(incident, points), rows(incident, spans, points))


def _points(evidence: Evidence, incident: Incident) -> Points:
    official = tuple(
        (event.at, event.text, event.quoted)
        for event in incident.timeline
        if event.lane == "official" and event.precision in _FINE
    )
    aside = {*evidence.copies, *evidence.passing}
    own = [article for article in articles(evidence.dossier) if article.id not in aside]
    press = [claim for article in own for claim in article.claims if claim.about is None]
    crowd = tuple(
        sorted(
            (claim.at, claim.value.n)
            for claim in press
            if isinstance(claim.value, PeakReports) and claim.at is not None and _fine(claim)
        )
    )
    return Points(official, _times(press, "started"), _times(press, "ended"), crowd)


def _times(claims: list[Claim], kind: str) -> Counter[datetime]:
    return Counter(claim.at for claim in claims if claim.kind == kind and claim.at is not None and _fine(claim))


def _fine(claim: Claim) -> bool:
    return claim.precision in _FINE


def _impact(incident: Incident) -> list[tuple[datetime, datetime]]:
    if incident.waves:
        return [(wave.start, wave.end or wave.start) for wave in incident.waves]
    start, end = incident.window.start, incident.window.end
    if start is None or end is None or not (wording.has_clock(start) and wording.has_clock(end)):
        return []
    return [(start.at, end.at)]


def _near(instants: list[datetime]) -> list[datetime]:
    """The instants within a year and a day of the first one: one wrong year must not flatten the rest."""
    sane = [at for at in instants if _SANE[0] <= at.year <= _SANE[1]]
    return [at for at in sane if at - sane[0] < _WIDEST and sane[0] - at < _WIDEST]


def _beside(spans: list[tuple[datetime, datetime]], posts: list[datetime]) -> list[datetime]:
    """The posts no further from the impact than it is long, three hours at least: one of another day must not flatten the
    rest. After an impact without a known end each post counts.
    """
    if not spans:
        return posts
    first, last = spans[0][0], max(end for _, end in spans)
    room = max(_ROOM, last - first)
    is_open = spans[-1][0] == spans[-1][1]
    return [at for at in posts if first - at <= room and (is_open or at - last <= room)]


def _early(instants: list[datetime], points: Points) -> list[datetime]:
    """The first reports that a strip has room for on the left: no further ahead than half of what it shows."""
    first, last = min(instants), max(instants)
    room = min(_EARLY, max(_EARLY / 2, (last - first) / 2))
    return [at for at in points.starts if first - room <= at < first]


def _axis(first: datetime, last: datetime) -> _Axis:
    minutes = (last - first).total_seconds() / 60
    step = timedelta(
        minutes=next((one for one in _STEPS if minutes / one <= 5), _STEPS[-1] * max(1, int(minutes / _STEPS[-1] / 5)))
    )
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    start = midnight + step * int((first - midnight) / step)
    if first - start < step * 0.12:
        start -= step / 2 if step <= timedelta(hours=1) else timedelta(0)
    end = start + step * (int((last - start) / step) + 1)
    return _Axis(start, end, step)


def _draw(incident: Incident, axis: _Axis, spans: list[tuple[datetime, datetime]], points: Points) -> Markup:
    marks: list[str] = []
    last = max((at for at, _, _ in points.official), default=axis.start)
    y = _impact_lane(marks, incident, axis, spans, last)
    y = _official_lane(marks, axis, points, y)
    for name, times in (("Press: start", points.starts), ("Press: end", points.ends)):
        if times:
            y = _press_lane(marks, axis, name, times, y)
    if points.crowd:
        y = _crowd_lane(marks, axis, points.crowd, y)
    grid: list[str] = []
    dated = axis.step >= timedelta(days=1)
    ticks = axis.ticks()
    for number, tick in enumerate(ticks):
        x = axis.at(tick)
        css = "ow-w" if number % 2 and len(ticks) > _FEW_TICKS else ""
        grid.append(line(x, x, 0, y))
        if tick < axis.end - axis.step / 2 or number == 0:
            label = wording.short_day(tick) if dated else wording.clock(tick)
            grid.append(text(x, y + 16, label, anchor="" if number == 0 else "middle", css=css))
    marks.append(line("0", "100%", y, y, "ax0"))
    title = f"{incident.title}: impact, and what each kind of source said about it"
    return figure("strip", int(y + 22), title, finding(spans, points), grid + marks)


def _lane(marks: list[str], name: str, note: str, y: float, sign: str) -> None:
    shapes = {
        "official": '<path class="f-official" d="M1 1h9v9H1z"/>',
        "press": '<circle class="f-press" cx="5" cy="5.5" r="4.6"/>',
        "crowd": '<path class="f-crowd" d="M5 10 0 1h10z"/>',
        "": "",
    }
    if sign:
        marks.append(f'<svg y="{y + 5:g}" overflow="visible">{shapes[sign]}</svg>')
    beside = f'<tspan dx="8" class="ow-w">{note}</tspan>' if note else ""
    placed = ' x="18"' if sign else ""
    marks.append(f'<text{placed} y="{y + 16:g}"><tspan class="k">{name}</tspan>{beside}</text>')


def _impact_lane(
    marks: list[str], incident: Incident, axis: _Axis, spans: list[tuple[datetime, datetime]], last: datetime
) -> float:
    names = _wave_names(axis, spans)
    notes = ("" if incident.window.end else "hatched: end not known", "numbers: waves" if "2" in names else "")
    _lane(marks, "Impact, as we read it", "; ".join(note for note in notes if note), 0, "")
    fill = _FILL.get(incident.severity, "f-grey")
    whole = (axis.end - axis.start).total_seconds()
    for number, (start, end) in enumerate(spans, 1):
        limit = spans[number][0] if number < len(spans) else axis.end
        # A stretch without an end is known as far as the provider's last post, and hatched beyond it.
        known = end if end > start else max(start, last if number == len(spans) else start)
        if known > start:
            marks.append(rect(axis.at(start), share((known - start).total_seconds(), whole), 26, 16, fill))
        if end == start:
            rest = (limit - known).total_seconds()
            room = rest if incident.state == "ongoing" and limit == axis.end else min(rest, whole * 0.06)
            marks.append(rect(axis.at(known), share(room, whole), 26, 16, "f-unk"))
        if len(spans) > 1:
            marks.append(text(axis.at(start), 57, names[number - 1], css="k"))
    return 66.0


def _wave_names(axis: _Axis, spans: list[tuple[datetime, datetime]]) -> list[str]:
    """`Wave 1` and so on below each stretch; numbers alone where two stand near each other, none where not even these
    have room.
    """
    whole = axis.end - axis.start
    rooms = [1.0, *((after[0] - before[0]) / whole for before, after in pairwise(spans))]
    short = min(rooms) < 0.17
    return [f"{'' if short else 'Wave '}{n}" if room >= 0.04 else "" for n, room in enumerate(rooms, 1)]


def _official_lane(marks: list[str], axis: _Axis, points: Points, top: float) -> float:
    marks.append(line("0", "100%", top, top))
    off = sum(not axis.holds(at) for at, _, _ in points.official)
    notes = (
        "hollow: known through the press" if any(quoted for _, _, quoted in points.official) else "",
        f"{off} more off this axis" if off else "",
    )
    _lane(marks, "Official", "; ".join(note for note in notes if note), top, "official")
    last = axis.start - axis.step
    for at, _, quoted in points.official:
        if not axis.holds(at):
            continue
        css = "f-quoted" if quoted else "f-official"
        marks.append(
            f'<svg x="{axis.at(at)}" y="{top + 26:g}" overflow="visible"><rect class="{css}" x="-5" width="10" height="10"/></svg>'
        )
        if at - last >= (axis.end - axis.start) * 0.14:
            marks.append(text(axis.at(at), top + 52, wording.clock(at), anchor=axis.anchor(at), css="k"))
            last = at
    return top + 62


def _press_lane(marks: list[str], axis: _Axis, name: str, times: Counter[datetime], top: float) -> float:
    shown = {at: count for at, count in sorted(times.items()) if axis.holds(at)}
    off = sum(times.values()) - sum(shown.values())
    note = f"{off} more off this axis" if off else "a dot is an article"
    height = min(_MOST_DOTS, max(shown.values(), default=1)) * 8
    marks.append(line("0", "100%", top, top))
    _lane(marks, name, note, top, "press")
    base = top + 24 + height
    last, before = axis.start - (axis.end - axis.start), "middle"
    for at, count in shown.items():
        marks.extend(
            f'<circle class="f-press" cx="{axis.at(at)}" cy="{base - 8 * number:g}" r="3.6"/>'
            for number in range(min(count, _MOST_DOTS))
        )
        anchor = axis.anchor(at)
        if at - last >= (axis.end - axis.start) * (_APART if before == anchor == "middle" else _APART_AT_AN_END):
            marks.append(text(axis.at(at), base + 18, wording.clock(at), anchor=anchor))
            last, before = at, anchor
    return base + 26


def _crowd_lane(marks: list[str], axis: _Axis, crowd: tuple[tuple[datetime, int], ...], top: float) -> float:
    marks.append(line("0", "100%", top, top))
    _lane(marks, "Crowd", "counts as outlets printed them", top, "crowd")
    most = max(count for _, count in crowd)
    base = top + 78
    for at, count in crowd:
        if axis.holds(at):
            height = 6 + 26 * count / most
            marks.append(
                f'<svg x="{axis.at(at)}" y="0" overflow="visible"><rect class="f-crowd" x="-1.5" width="3" y="{base - height:g}" height="{height:g}"/>'
                f'<path class="f-crowd" d="M-5 {base - height - 4:g}h10l-5 8z"/></svg>'
            )
            if count == most:
                marks.append(text(axis.at(at), base - height - 8, f"{count:,}", anchor="middle"))
    return base
