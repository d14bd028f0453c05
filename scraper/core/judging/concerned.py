"""Whose incident it is: the providers that the documents of an incident are on."""

from __future__ import annotations

from scraper.core.model import Article, Founding, OfficialRecord, ProviderRole


def providers_concerned(
    incident: str, founding: Founding | None, records: tuple[OfficialRecord, ...], articles: tuple[Article, ...]
) -> tuple[str, ...]:
    """Providers of the incident: of its records, else of its note, else the primary ones of its articles."""
    named = dict.fromkeys(r.provider for r in records)
    if not named and founding:
        named = {founding.provider: None}
    if not named:
        primary = sorted({p.id for a in articles for p in a.providers if p.role is ProviderRole.PRIMARY})
        rest = incident[11:]
        fitting = [p for p in primary if rest == p or rest.startswith(f"{p}-")]
        if fitting and (shared := _shared(articles)):
            own = max(fitting, key=len)
            return (own, *(p for p in shared if p != own))
        # An article on two providers must not lend its second one to the incident: the id names the right one.
        # One founded by what it took down is its cause's, and of those.
        causes = sorted({p.id for a in articles for p in a.providers if p.role is ProviderRole.UPSTREAM})
        behind = [p for p in causes if rest == p or rest.startswith(f"{p}-")]
        named = dict.fromkeys(sorted(fitting, key=len)[-1:] or (*sorted(behind, key=len)[-1:], *primary))
    return tuple(named)


def _shared(articles: tuple[Article, ...]) -> tuple[str, ...]:
    """Whom an outage is of that nobody tells of one provider alone: all whom every article is on, if these are several."""
    rows = [[p.id for p in a.providers if p.role is ProviderRole.PRIMARY] for a in articles]
    common = [p for p in rows[0] if all(p in row for row in rows)] if rows else []
    return tuple(common) if len(common) > 1 else ()
