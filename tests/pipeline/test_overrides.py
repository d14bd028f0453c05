"""Overrides from file to record: each one is obeyed by the next run, and taking its file away takes its effect away."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main


def run(content: Path, *arguments: str) -> None:
    cache = content.parent / "cache"
    result = CliRunner().invoke(main, ["-q", "--content", str(content), "--cache", str(cache), *arguments])
    assert result.exit_code in (0, 3), result.stderr


def settle(content: Path, mistakes: tuple[str, ...] = ()) -> None:
    """A run in which nothing arrives; what `check` says afterwards."""
    nothing = content.parent / "nothing"
    nothing.mkdir(exist_ok=True)
    run(content, "replay", str(nothing))
    result = CliRunner().invoke(main, ["-q", "--content", str(content), "check", "--format", "json"])
    assert tuple(row["code"] for row in json.loads(result.stdout) if row["code"] != "conflict") == mistakes


@pytest.fixture(scope="module")
def made(replayed: Path, tmp_path_factory) -> Path:
    folder = Path(shutil.copytree(replayed, tmp_path_factory.mktemp("made") / "content"))
    settle(folder)
    return folder


@pytest.fixture
def content(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "content"))


def tree(folder: Path) -> dict[str, bytes]:
    """The machine's files by path."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for part in ("incidents", "unplaced", "aliases.json")
        for p in sorted([folder / part, *(folder / part).rglob("*")])
        if p.is_file()
    }


def incidents(folder: Path) -> dict[str, dict]:
    return {p.parent.name: json.loads(p.read_bytes()) for p in sorted(folder.glob("incidents/*/*/*/incident.json"))}


def primaries(incident: dict) -> set[str]:
    return {p["document"] for p in incident.get("placements", ()) if p["role"] == "primary"}


def documents(folder: Path, name: str) -> dict[str, dict]:
    (path,) = folder.glob(f"incidents/*/*/{name}/docs.json")
    held = json.loads(path.read_bytes())
    return {one["id"]: one for kind in held.values() if isinstance(kind, list) for one in kind}


def override(folder: Path, incident: str, text: str) -> Path:
    path = folder / "overrides" / f"{incident}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path


def article_of(folder: Path, least: int = 2) -> tuple[str, str]:
    """An incident that stands on several documents, and an article among them."""
    for name, incident in incidents(folder).items():
        articles = sorted(d for d in primaries(incident) if d.startswith("a-"))
        if articles and len(primaries(incident)) >= least and not incident.get("withdrawn"):
            return name, articles[0]
    pytest.fail("the snapshot holds such an incident")


def records(folder: Path) -> list[str]:
    """Incidents made of a provider's record, those of one provider side by side."""
    return [
        name
        for name, incident in incidents(folder).items()
        if any(d.startswith("r-") for d in primaries(incident)) and incident["kind"] == "incident"
    ]


def assert_reverted(folder: Path, path: Path, made: Path) -> None:
    """Everything is as before; an address that was published meanwhile leads to where its document went."""
    path.unlink()
    settle(folder)
    now, before = tree(folder), tree(made)
    aliases = json.loads(now.pop("aliases.json", b"{}"))
    assert now == before
    assert set(aliases.values()) <= set(incidents(folder))


def test_without_overrides_a_run_changes_nothing(content, made):
    settle(content)
    assert tree(content) == tree(made)


def test_a_pinned_fact_stands_above_all_claims(content, made):
    name = records(content)[0]
    path = override(content, name, "- {op: pin, fact: ended, value: 2026-04-30T10:00:00Z, reason: read it, by: me}\n")
    settle(content)
    incident = incidents(content)[name]
    assert incident["window"]["end"]["at"] == "2026-04-30T10:00:00Z"
    (verdict,) = [v for v in incident["verdicts"] if v["fact"] == "ended"]
    assert "read it" in verdict["rule"]
    assert "me" in verdict["explanation"]
    settle(content)
    assert_reverted(content, path, made)


def test_a_changed_pin_takes_effect(content):
    name = records(content)[0]
    for value in ("2026-04-30T10:00:00Z", "2026-04-30T11:00:00Z"):
        override(content, name, f"- {{op: pin, fact: ended, value: {value}, reason: r, by: me}}\n")
        settle(content)
        assert incidents(content)[name]["window"]["end"]["at"] == value


def test_a_new_title(content, made):
    name = records(content)[0]
    path = override(content, name, "- {op: retitle, title: Another name, reason: clearer, by: me}\n")
    settle(content)
    assert incidents(content)[name]["title"] == "Another name"
    assert_reverted(content, path, made)


def test_a_withdrawn_incident_leaves_a_tombstone(content, made, tmp_path):
    name = records(content)[0]
    path = override(content, name, "- {op: withdraw, reason: it was a test post, by: me}\n")
    settle(content)
    assert incidents(content)[name]["withdrawn"]["reason"] == "it was a test post"
    site = tmp_path / "site"
    run(content, "build", "--out", str(site))
    assert "it was a test post" in (site / "incidents" / name / "index.html").read_text()
    assert json.loads((site / "api/v1/incidents" / f"{name}.json").read_bytes())["withdrawn"]["reason"]
    assert name not in {one["id"] for one in json.loads((site / "api/v1/incidents.json").read_bytes())["incidents"]}
    assert_reverted(content, path, made)


def test_a_detached_document_leaves(content, made):
    name, article = article_of(content)
    path = override(content, name, f"- {{op: detach, document: {article}, reason: another outage, by: me}}\n")
    settle(content)
    assert article not in primaries(incidents(content)[name])
    everywhere = b"".join(tree(content).values())
    assert article.encode() in everywhere, "a document is never lost"
    settle(content)
    assert_reverted(content, path, made)


def test_a_document_named_by_its_address(content, made):
    name, article = article_of(content)
    url = documents(content, name)[article]["url"]
    path = override(content, name, f'- {{op: detach, document: "{url}", reason: another outage, by: me}}\n')
    settle(content)
    assert article not in primaries(incidents(content)[name])
    assert_reverted(content, path, made)


def test_an_attached_document_moves(content, made):
    name, article = article_of(content)
    other = next(one for one in records(content) if one != name)
    path = override(content, other, f"- {{op: attach, document: {article}, reason: it is this one, by: me}}\n")
    settle(content)
    assert article in primaries(incidents(content)[other])
    assert article not in primaries(incidents(content)[name])
    settle(content)
    assert article in primaries(incidents(content)[other])
    assert_reverted(content, path, made)


def test_documents_split_off_make_an_incident_of_their_own(content, made):
    name, article = article_of(content)
    before = set(incidents(content))
    path = override(content, name, f"- {{op: split, documents: [{article}], reason: two outages, by: me}}\n")
    settle(content)
    (fresh,) = set(incidents(content)) - before
    assert primaries(incidents(content)[fresh]) == {article}
    assert article not in primaries(incidents(content)[name])
    settle(content)
    assert primaries(incidents(content)[fresh]) == {article}, "its id is assigned once"
    path.unlink()
    settle(content)
    assert article in primaries(incidents(content)[name])
    assert fresh not in incidents(content) or incidents(content)[fresh].get("withdrawn"), "nothing stands there twice"
    aliases = json.loads((content / "aliases.json").read_bytes()) if (content / "aliases.json").exists() else {}
    assert fresh in incidents(content) or aliases[fresh] == name, "an address once published still leads somewhere"
    assert tree(content)[next(p for p in tree(made) if name in p)]


def test_the_id_that_was_there_first_survives_the_end_of_a_split(content):
    name, article = next(
        (name, p["document"])
        for name, incident in incidents(content).items()
        for p in incident.get("placements", ())
        if p["role"] == "primary" and p["document"].startswith("r-")
        if len(primaries(incident)) > 1
    )
    rest = sorted(primaries(incidents(content)[name]) - {article})
    before = set(incidents(content))
    path = override(content, name, f"- {{op: split, documents: [{', '.join(rest)}], reason: two outages, by: me}}\n")
    settle(content)
    assert set(incidents(content)) - before
    path.unlink()
    settle(content)
    assert set(incidents(content)) == before


def test_an_override_under_a_retired_id_still_counts(content):
    name = records(content)[0]
    (content / "aliases.json").write_text(json.dumps({f"{name}-z": name}))
    override(content, f"{name}-z", "- {op: retitle, title: Another name, reason: clearer, by: me}\n")
    settle(content)
    assert incidents(content)[name]["title"] == "Another name"
    override(content, name, "- {op: retitle, title: Its own name, reason: clearer, by: me}\n")
    settle(content)
    assert incidents(content)[name]["title"] == "Its own name", "the incident's own file prevails"


def test_an_override_of_what_was_merged_away_is_not_the_others(content):
    going, staying = records(content)[:2]
    rows = f"- {{op: merge, into: {staying}, reason: one, by: me}}\n- {{op: retitle, title: Gone, reason: r, by: me}}\n"
    override(content, going, rows)
    settle(content, mistakes=("no_effect",))
    assert incidents(content)[staying]["title"] != "Gone"


def test_a_merger_holds_when_articles_moved_with_a_record(content, made):
    """What was brought in lies in a cluster of its own before it is moved; that one is not the incident's."""
    pairs = [
        (going, staying)
        for going, one in incidents(content).items()
        for staying, other in incidents(content).items()
        if going != staying and any(d.startswith("a-") for d in primaries(one))
        if any(d.startswith("r-") for d in primaries(one)) and any(d.startswith("r-") for d in primaries(other))
        if one["providers"] == other["providers"]
    ]
    going, staying = pairs[0]
    path = override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
    settle(content)
    once = tree(content)
    whole = primaries(incidents(content)[staying])
    settle(content)
    assert primaries(incidents(content)[staying]) == whole
    assert tree(content) == once
    assert_reverted(content, path, made)


def test_a_merged_incident_leads_to_the_other(content, made):
    going, staying = records(content)[:2]
    moved = primaries(incidents(content)[going])
    path = override(content, going, f"- {{op: merge, into: {staying}, reason: one outage, by: me}}\n")
    settle(content)
    assert going not in incidents(content)
    assert moved <= primaries(incidents(content)[staying])
    assert json.loads((content / "aliases.json").read_bytes())[going] == staying
    once = tree(content)
    settle(content)
    assert tree(content) == once
    assert_reverted(content, path, made)


def test_a_chain_of_mergers_ends_in_one_incident_and_each_link_can_be_lifted(content, made):
    first, second, last = records(content)[:3]
    whole = {name: primaries(incidents(content)[name]) for name in (first, second, last)}
    upper = override(content, first, f"- {{op: merge, into: {second}, reason: one, by: me}}\n")
    lower = override(content, second, f"- {{op: merge, into: {last}, reason: one, by: me}}\n")
    settle(content)
    assert set().union(*whole.values()) <= primaries(incidents(content)[last])
    assert not [name for name in incidents(content) if name.startswith((first, second))]
    said = upper.read_text()
    upper.unlink()
    settle(content)
    assert primaries(incidents(content)[first]) == whole[first]
    assert second not in incidents(content)
    upper.write_text(said)
    settle(content)
    lower.unlink()
    settle(content)
    assert whole[first] <= primaries(incidents(content)[second])
    assert primaries(incidents(content)[last]) == whole[last]
    assert_reverted(content, upper, made)


def test_a_title_for_an_incident_that_a_note_alone_founds(content):
    name = "2026-01-02-anthropic-0304"
    folder = content / "notes" / name
    folder.mkdir(parents=True)
    (folder / "2026-01-03-told.md").write_text(
        f"---\nincident: {name}\nkind: context\nsources: [https://example.com/told]\n"
        "founds: {provider: anthropic, start: 2026-01-02T03:04:00Z}\n---\nTold.\n"
    )
    settle(content)
    path = override(content, name, "- {op: retitle, title: The long night, reason: known by it, by: me}\n")
    settle(content)
    assert incidents(content)[name]["title"] == "The long night"
    path.unlink()
    settle(content)
    assert incidents(content)[name]["title"] != "The long night"


def test_overrides_are_shown_with_who_and_why(content, tmp_path):
    name = records(content)[0]
    override(content, name, "- {op: retitle, title: Another name, reason: clearer for all, by: some-body}\n")
    settle(content)
    site = tmp_path / "site"
    run(content, "build", "--out", str(site))
    page = (site / "incidents" / name / "index.html").read_text()
    assert "clearer for all" in page
    assert "some-body" in page
    log = (site / "changes" / "index.html").read_text()
    assert "clearer for all" in log
    assert "some-body" in log


NOTE = """---
incident: 2022-02-22-slack
kind: postmortem
sources: [https://slack.example/a]
founds: {provider: slack, start: 2022-02-22, end: 2022-02-23}
causes: [data-store]
---
Words.
"""


def note(folder: Path, text: str) -> Path:
    path = folder / "notes" / "2022-02-22-slack" / "2022-02-22-a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_a_founding_note_makes_changes_and_unmakes_its_incident(content, made):
    path = note(content, NOTE)
    settle(content)
    assert incidents(content)["2022-02-22-slack"]["causes"] == ["data-store"]
    note(content, NOTE.replace("data-store", "dns").replace("end: 2022-02-23", "components: [Search]"))
    settle(content)
    incident = incidents(content)["2022-02-22-slack"]
    assert incident["causes"] == ["dns"]
    assert "end" not in incident["window"] or incident["window"]["end"] is None
    path.unlink()
    settle(content)
    assert "note" in incidents(content)["2022-02-22-slack"]["withdrawn"]["reason"]
    once = tree(content)
    settle(content)
    assert tree(content) == once
    note(content, NOTE)
    settle(content)
    assert not incidents(content)["2022-02-22-slack"].get("withdrawn")


def test_a_note_taken_from_an_incident_with_documents_leaves_the_documents(content):
    name = records(content)[0]
    provider = incidents(content)[name]["providers"][0]
    path = content / "notes" / name / "2026-05-01-a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"---\nincident: {name}\nkind: context\nsources: [https://a.example/]\ncauses: [dns]\n"
        f"founds: {{provider: {provider}, start: {name[:10]}}}\n---\n"
    )
    before = primaries(incidents(content)[name])
    settle(content)
    assert incidents(content)[name]["causes"] == ["dns"]
    path.unlink()
    settle(content)
    incident = incidents(content)[name]
    assert primaries(incident) == before
    assert not incident.get("causes")
    assert not incident.get("withdrawn")


def test_a_length_follows_the_times_that_are_pinned(content):
    name = next(one for one in records(content) if incidents(content)[one]["window"].get("end"))
    day = name[:10]
    pins = "".join(
        f"- {{op: pin, fact: {fact}, value: {day}T{hour}:00:00Z, reason: read it, by: me}}\n"
        for fact, hour in (("started", "10"), ("ended", "12"))
    )
    override(content, name, pins)
    settle(content)
    found = incidents(content)[name]
    assert {v["fact"]: v.get("value") for v in found["verdicts"]}["duration"] == 7200
    assert found["window"]["duration_s"] == 7200


def test_an_incident_founded_by_a_note_stays_what_it_is_when_it_takes_in_another(content):
    names = {"openai": "2026-01-02-openai-0304", "anthropic": "2026-01-02-anthropic-0304"}
    for provider, name in names.items():
        folder = content / "notes" / name
        folder.mkdir(parents=True)
        (folder / "2026-01-03-told.md").write_text(
            f"---\nincident: {name}\nkind: context\nsources: [https://example.com/told]\nchecked: official\n"
            f"founds: {{provider: {provider}, start: 2026-01-02T03:04:00Z}}\n---\n"
        )
    override(content, names["openai"], f"- {{op: merge, into: {names['anthropic']}, reason: one, by: me}}\n")
    settle(content)
    settle(content)
    assert incidents(content)[names["anthropic"]]["providers"] == ["anthropic"]
    assert names["openai"] not in incidents(content)


def test_documents_that_cannot_leave_are_named(content):
    name, article = article_of(content)
    every = ", ".join(sorted(primaries(incidents(content)[name])))
    said = f"- {{op: split, documents: [{every}], reason: r}}\n- {{op: detach, document: {article[:-1]}0, reason: r}}\n"
    path = override(content, name, said)
    result = CliRunner().invoke(main, ["-q", "--content", str(content), "check", "--format", "json"])
    rows = [(r["line"], r["code"], r["nearest"]) for r in json.loads(result.stdout) if r["file"].endswith(path.name)]
    assert rows == [(1, "bad_value", None), (2, "unknown_document", article)]
