"""The list of what is wanted: each kind of gap, with a form in which everything known is filled in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import yaml

from scraper.core.model import Note, Relevance, Unplaced
from scraper.publish.pages import wanted
from scraper.publish.parts.proposals import proposals
from tests.publish import factories

NAME = "2026-04-15-nimbus-1453"
REVIEW = replace(
    factories.article("a-review", "Nimbus", "nimbus-blog", "Why we were down in 2019"),
    relevance=Relevance.POSTMORTEM,
    url="https://blog.nimbus.example/2019/why?a=b&c=d",
)
REPORT = factories.article("a-two", "Quiet Paper", "quiet", "Two carriers fail in one evening")
IDLE = replace(REPORT, id="a-idle", relevance=Relevance.IRRELEVANT)


def lists() -> dict[str, wanted.TaskList]:
    record = factories.archive()
    notes = tuple(
        Note(
            NAME,
            "context",
            ("https://a.example/b",),
            f"notes/{NAME}/2026-05-0{n}-a.md",
            title=f"Note {n}",
            archive=archive,
        )
        for n, archive in ((1, None), (2, "https://web.archive.org/web/2026/https://a.example/b"))
    )
    dossiers = tuple(replace(one, notes=notes) if one.incident.id == NAME else one for one in record.dossiers)
    left = (
        *record.unplaced,
        (Unplaced(REVIEW.id, "no incident near its day"), REVIEW),
        (Unplaced(REPORT.id, "on several providers, and none of them fits"), REPORT),
        (Unplaced(IDLE.id, "irrelevant: not about an outage of a provider"), IDLE),
    )
    (plan,) = wanted.pages(
        factories.edition(replace(record, dossiers=dossiers, unplaced=left, dead_links=("https://a.example/b",)))
    )
    return {one.name: one for one in plan.make().view.lists}


def test_each_kind_of_gap_has_a_list() -> None:
    assert list(lists()) == [
        "Missing postmortems", "Facts from a single source", "Thin margins", "Documents on no incident",
        "Reviews that match no incident", "Reports that make no incident", "Dead links", "Links that may die",
    ]  # fmt: skip


def test_each_task_has_a_form_of_the_repository() -> None:
    repository = factories.SETTINGS.repository
    assert repository
    for name, found in lists().items():
        assert all(task.form.startswith(f"{repository.rstrip('/')}/") for task in found.tasks), name
    assert sum(len(one.tasks) for one in lists().values()) >= 3


def test_a_review_of_nothing_on_record_opens_the_issue_form_with_its_address(root: Path) -> None:
    (task,) = lists()["Reviews that match no incident"].tasks
    assert task.title == "Why we were down in 2019"
    asked = parse_qs(urlsplit(task.form).query)
    assert asked == {"template": ["1-postmortem.yml"], "url": ["https://blog.nimbus.example/2019/why?a=b&c=d"]}
    form = yaml.safe_load((root / ".github" / "ISSUE_TEMPLATE" / asked["template"][0]).read_text(encoding="utf-8"))
    assert "url" in {one.get("id") for one in form["body"]}


def test_a_report_of_an_outage_that_stands_nowhere_is_listed_with_the_reason() -> None:
    (task,) = lists()["Reports that make no incident"].tasks
    assert task.title == "Two carriers fail in one evening"
    assert task.what == "quiet.example: on several providers, and none of them fits"


def test_a_note_without_an_archived_copy_is_edited_in_place() -> None:
    (task,) = lists()["Links that may die"].tasks
    assert task.title == "Note 1"
    assert task.form.endswith(f"/edit/{factories.SETTINGS.branch}/content/notes/{NAME}/2026-05-01-a.md")


def test_an_incident_leads_to_the_issues_that_name_it() -> None:
    edition = factories.edition()
    names = {one.name: one.url for one in proposals(edition, edition.by_id[NAME].incident)}
    assert names["Discussion: issues that name it"].endswith(f"/issues?q={NAME}")
    quiet = factories.edition(settings=replace(factories.SETTINGS, repository=None))
    assert proposals(quiet, quiet.by_id[NAME].incident) == ()


def test_a_dead_link_names_each_note_that_leans_on_it_and_opens_its_file() -> None:
    found = lists()["Dead links"].tasks
    assert [task.what for task in found] == ["https://a.example/b is dead"] * 2
    assert [task.form.rsplit("/", 1)[1] for task in found] == ["2026-05-01-a.md", "2026-05-02-a.md"]
