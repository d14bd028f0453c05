"""The collection of notes: how many, how checked, and what an unchecked one may hold."""

import re
from pathlib import Path

import pytest

from scraper.core.model import Note, Precision
from scraper.edge.people.config import load
from scraper.edge.people.notes import load_notes

ROOT = Path(__file__).resolve().parents[1]
NOTES, PROBLEMS = load_notes(ROOT / "content")
FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def named(note: Note) -> str:
    return note.path


def test_there_are_enough_and_most_were_checked():
    assert PROBLEMS == ()
    assert len({note.incident for note in NOTES}) >= 40
    assert sum(note.checked == "official" for note in NOTES) >= 25


@pytest.mark.parametrize("note", NOTES, ids=named)
def test_a_note_says_where_its_facts_stand(note):
    assert note.title
    assert all(url.startswith("https://") for url in note.sources)
    if note.checked == "secondary":
        assert note.published or len(note.sources) > 1 or note.body, "another account stands beside the official one"
    if note.founds and note.founds.start.precision in FINE and (clock := re.search(r"-(\d{4})$", note.incident)):
        assert clock[1] == f"{note.founds.start.at:%H%M}", "an id made before its time of day was known keeps its name"


@pytest.mark.parametrize("note", [one for one in NOTES if one.checked == "no"], ids=named)
def test_an_unchecked_note_holds_a_day_causes_and_links_only(note):
    assert note.founds is None or note.founds.start.precision not in FINE
    assert note.founds is None or note.founds.end is None or note.founds.end.precision not in FINE
    told = (note.trigger, note.contributing, note.detection, note.mitigation, note.blast_radius, note.impact)
    assert not any((*told, note.follow_ups, note.quotes, note.latent_since))
    assert len(note.body.split()) <= 15
    assert not re.search(r"\d", note.body)


@pytest.mark.parametrize("note", NOTES, ids=named)
def test_causes_are_several_and_known(note):
    known = {cause.id for cause in load(ROOT / "content")[0].taxonomy}
    assert set(note.causes) <= known
    assert len(set(note.causes)) == len(note.causes)


def test_no_note_tells_a_cause_by_blaming_a_person():
    for note in NOTES:
        said = " ".join((note.title or "", note.trigger or "", *note.contributing, note.body))
        assert not re.search(r"\b(?:careless|stupid|incompetent|fault of (?:an|the) engineer)\b", said), note.path
