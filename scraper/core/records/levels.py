"""The components that a post names, and the levels it gives them, over several readings."""

from __future__ import annotations

from scraper.core.model import ComponentLevel, Level

_LEVELS = tuple(Level)


def levels_joined(
    kept: tuple[ComponentLevel, ...], seen: tuple[ComponentLevel, ...], *, first: bool
) -> tuple[ComponentLevel, ...]:
    """All components ever named with the post, at the level first seen; of two first readings the graver."""
    levels = {c.name: c.level for c in kept}
    for component in seen:
        known = levels.get(component.name, Level.UNKNOWN)
        if known is Level.UNKNOWN:
            levels[component.name] = component.level
        elif first and component.level is not Level.UNKNOWN:
            levels[component.name] = max(known, component.level, key=_LEVELS.index)
    return tuple(ComponentLevel(name, levels[name]) for name in sorted(levels, key=lambda n: (n.casefold(), n)))
