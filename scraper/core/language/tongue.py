"""The shape of a table of cue words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """Cue words of one language as regular-expression fragments.

    `broke`: something does not work · `started`, `ended`, `fixed`, `acknowledged`, `peaked`, `aside`: what a time next
    to the word is the time of (`aside`: of nothing that matters, such as publication) · `cause`: words before a cause;
    `cause_after`: words after it · `reports`: what the crowd counts · `symptoms`: what users meet · `guess`: speculation
    · `negation` · `past`: another, earlier incident · `lasting`: beside a length of time · `today`: this article's own
    day · `said`: somebody is quoted · `incidents`: outages as countable things.
    """

    broke: tuple[str, ...] = ()
    started: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    acknowledged: tuple[str, ...] = ()
    peaked: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    cause: tuple[str, ...] = ()
    cause_after: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    guess: tuple[str, ...] = ()
    negation: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    incidents: tuple[str, ...] = ()
