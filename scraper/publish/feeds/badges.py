"""`/badge/<provider>.svg`: one line for a README or a page: is an incident open on record, or when was the last one.

A badge is a file that is kept by whoever shows it, so it says only what the record holds, with its day; never that a
service is up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import escape

from scraper.core.model import Dossier, Severity
from scraper.publish import wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.syndication.entry import fit

_INK = {
    Severity.CRITICAL: "#9b1c1c",
    Severity.MAJOR: "#9a3412",
    Severity.MINOR: "#854d0e",
    Severity.NONE: "#374151",
    Severity.UNKNOWN: "#374151",
}
_QUIET = "#1f2937"
_NARROW = frozenset("iljtfrI.,:;'|!()[] ")
_WIDE = frozenset("mwMW@%")


def outputs(edition: Edition) -> Iterator[Deferred]:
    """A badge for each provider."""
    for provider in edition.providers:
        name = edition.provider_name(provider)
        own = edition.by_provider.get(provider, ())
        shown = next((one for one in own if one.incident.state == "ongoing"), own[0] if own else None)
        key = digest("badge", name, edition.keys[shown.incident.id] if shown else None)
        yield Deferred(f"badge/{provider}.svg", key, partial(_badge, name, shown))


def _badge(name: str, shown: Dossier | None) -> bytes:
    words, ink = _words(shown)
    left, right = fit(f"{name} outages"), fit(words)
    a, b = _width(left) + 12, _width(right) + 12
    label = escape(f"{left}: {right}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{a + b}" height="20" viewBox="0 0 {a + b} 20" role="img" '
        f'aria-label="{label}"><title>{label}</title>'
        f'<rect width="{a + b}" height="20" rx="3" fill="{ink}"/><path d="M3 0h{a - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" '
        f'fill="#4b5563"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" '
        f'text-rendering="geometricPrecision"><text x="6" y="14" textLength="{a - 12}">{escape(left)}</text>'
        f'<text x="{a + 6}" y="14" textLength="{b - 12}">{escape(right)}</text></g></svg>\n'
    ).encode()


def _words(shown: Dossier | None) -> tuple[str, str]:
    if shown is None:
        return "none on record", _QUIET
    day = wording.day(begins(shown.incident))
    if shown.incident.state == "ongoing":
        return f"open on record since {day}", _INK[shown.incident.severity]
    return f"last on record {day}", _QUIET


def _width(text: str) -> int:
    """About how wide a text is at 11 px; the text is then set to that width, whatever the font."""
    return round(sum(3.9 if sign in _NARROW else 10.0 if sign in _WIDE else 7.0 for sign in text))
