"""A provider's components by one name each, however a source writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from scraper.core.judging.case import Case
from scraper.core.language.text import fold
from scraper.core.model import Provider
from scraper.core.patterns import late

_PARENTHESIS = late(r"\s*\([^)]*\)\s*$")


def component_name(case: Case, written: str) -> str | None:
    """The configured name where the provider has such a component or alias, else as written without a closing
    parenthesis; None for nothing, and for the provider's own name.
    """
    text = " ".join(written.split())
    if not text:
        return None
    bare = _PARENTHESIS.sub("", text) or text
    for provider in case.providers:
        if (known := case.names.get(provider)) is None:
            continue
        table = _table(known)
        for form in (fold(text), fold(bare)):
            if form in table:
                return table[form]
        if fold(bare) == fold(known.name):
            return None
    return bare


@lru_cache(maxsize=512)
def _table(provider: Provider) -> Mapping[str, str]:
    return {fold(form): c.name for c in reversed(provider.components) for form in (*c.aliases, c.id, c.name)}


def component_names(case: Case, written: Iterable[str]) -> tuple[str, ...]:
    """Each component once, in order."""
    named = (component_name(case, text) for text in written)
    return tuple(dict.fromkeys(name for name in named if name))


def official_components(case: Case) -> tuple[str, ...]:
    """Components the records name, on the whole, in a post or in an impact window; of incidents before other kinds."""
    records = case.incidents or case.records
    written = [name for r in records for name in r.components]
    written += [level.name for r in records for u in r.updates if not u.removed_at for level in u.components]
    written += [w.component for r in records for w in r.impact_windows if w.component]
    return component_names(case, written)
