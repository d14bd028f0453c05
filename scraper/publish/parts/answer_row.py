"""A line of the one-screen answer, and what proves it."""

from __future__ import annotations

from scraper.core.model import Incident
from scraper.publish import links
from scraper.publish.parts.claims import OUTCOME_WORDS, verdict_of
from scraper.publish.view import View


class AnswerRow(View, frozen=True):
    """One line: the question, the answer, what qualifies it. `since` is an instant whose age a script adds after the
    note: always (`clock` since), or while the reading is fresh (open); `link` leads to the proof.
    """

    term: str
    value: str
    note: str = ""
    outcome: str = ""
    border: str = ""
    link: str = ""
    link_text: str = ""
    since: str = ""
    clock: str = "since"


def proof_of(incident: Incident, *facts: str) -> dict[str, str]:
    """How the first of these facts came out, and where the page proves it; nothing where no claim speaks of it."""
    verdict = verdict_of(incident, *facts)
    if verdict is None or not (verdict.supporting or verdict.against or verdict.consistent):
        return {}
    word, border = OUTCOME_WORDS[verdict.outcome]
    return {"outcome": word, "border": border, "link": f"#{links.anchor('f', verdict.fact)}"}
