"""Decisions on incidents settle: the run after one changes the record, the next changes nothing, and with its file its effect
goes, ids and bytes. What contradicts another or changes nothing is named.
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import yaml

from tests.in_process import outagewire

GITHUB, GITHUB_LATER = "2026-02-09-github-1619", "2026-02-09-github-1901"
SORA, OPENAI = "2026-02-18-openai-1534", "2026-04-20-openai-1413"
NOON, EVENING = "2026-04-28-anthropic-1153", "2026-04-28-anthropic-1741"
LOGIN, CONSOLE = "2026-04-08-anthropic-0623", "2026-04-14-anthropic-0924"
TOLD, AWS, AWS_HIT, ALONE = (
    "2026-04-15-anthropic-1453",
    "2025-12-25-aws-0140",
    "2026-03-01-aws-1251",
    "2026-03-17-anthropic",
)
MARCH = "2026-03-03-anthropic-0315"

Orders = Mapping[str, Sequence[Mapping[str, object]]]


class Record:
    """A copy of the record, and what a run in which nothing arrives makes of it."""

    def __init__(self, content: Path) -> None:
        self.content, self.cache, self.nothing = (content, content.parent / "cache", content.parent / "nothing")
        self.nothing.mkdir(exist_ok=True)

    def run(self, *arguments: str):
        return outagewire("-q", "--content", str(self.content), "--cache", str(self.cache), *arguments)

    def settle(self) -> None:
        done = self.run("replay", str(self.nothing))
        assert done.returncode == 0, done.stderr

    def write(self, orders: Orders) -> None:
        folder = self.content / "overrides"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, rows in orders.items():
            (folder / f"{name}.yml").write_text(yaml.safe_dump([{**row, "reason": "r", "by": "me"} for row in rows]))

    def problems(self) -> list[tuple[str, int, str, str]]:
        rows = json.loads(self.run("check", "--format", "json").stdout)
        return [(Path(r["file"]).stem, r["line"], r["code"], r["message"]) for r in rows if r["code"] != "conflict"]

    def tree(self) -> dict[str, bytes]:
        parts = [self.content / part for part in ("incidents", "unplaced")]
        files = {p for part in parts for p in part.rglob("*") if p.is_file()}
        return {p.relative_to(self.content).as_posix(): p.read_bytes() for p in files} | {
            "aliases": repr(self.aliases).encode()
        }

    @property
    def aliases(self) -> dict[str, str]:
        path = self.content / "aliases.json"
        return json.loads(path.read_bytes()) if path.exists() else {}

    @property
    def incidents(self) -> dict[str, dict]:
        return {p.parent.name: json.loads(p.read_bytes()) for p in self.content.glob("incidents/*/*/*/incident.json")}

    def primaries(self, name: str) -> list[str]:
        rows = self.incidents[name].get("placements", ())
        return sorted((p["document"] for p in rows if p["role"] == "primary"), reverse=True)

    def record(self, name: str) -> str:
        """The official record of an incident."""
        return next(d for d in self.primaries(name) if d.startswith("r-"))

    def article(self, name: str) -> str:
        return next(d for d in self.primaries(name) if d.startswith("a-"))

    def changes(self) -> list[dict]:
        site = self.content.parent / "site"
        assert self.run("export", "--out", str(site)).returncode == 0
        return json.loads((site / "api/v1/changes.json").read_bytes())["changes"]


@pytest.fixture(scope="module")
def made(replayed: Path, tmp_path_factory) -> Record:
    made = Record(Path(shutil.copytree(replayed, tmp_path_factory.mktemp("made") / "content")))
    made.settle()
    return made


@pytest.fixture
def record(made: Record, tmp_path: Path) -> Record:
    return Record(Path(shutil.copytree(made.content, tmp_path / "content")))


def merge(into: str) -> dict:
    return {"op": "merge", "into": into}


def one(op: str, document: str) -> dict:
    return {"op": op, "document": document}


def split(*documents: str) -> dict:
    return {"op": "split", "documents": list(documents)}


def bare(tree: Mapping[str, bytes]) -> dict[str, object]:
    """The files but for what an address that was published meanwhile leaves behind: its alias, and what was told under it."""
    kept = {p: body for p, body in tree.items() if p not in ("aliases", "incidents/stamps.json")}
    told = {p: json.loads(body) for p, body in kept.items() if p.endswith("/incident.json")}
    return kept | {p: {k: v for k, v in row.items() if k != "absorbed"} for p, row in told.items()}


HISTORIES = {
    "merged, and the record split off the one that stays": lambda r: [
        {NOON: [merge(EVENING)], EVENING: [split(r.record(EVENING))]}
    ],
    "merged, and an article detached from the one that stays": lambda r: [
        {NOON: [merge(OPENAI)], OPENAI: [one("detach", r.article(OPENAI))]}
    ],
    "merged into what the press alone tells": lambda _: [{AWS_HIT: [merge(ALONE)]}],
    "a record attached, and the own one split off": lambda r: [
        {EVENING: [one("attach", r.record(NOON)), split(r.record(EVENING))]}
    ],
    "an article attached, and the record split off": lambda r: [
        {CONSOLE: [one("attach", r.article(LOGIN)), split(r.record(CONSOLE))]}
    ],
    "a sole record attached elsewhere": lambda r: [{EVENING: [one("attach", r.record(GITHUB_LATER))]}],
    "a record attached away from its articles": lambda r: [{SORA: [one("attach", r.record(OPENAI))]}],
    "a record attached to what the press alone tells": lambda r: [{TOLD: [one("attach", r.record(EVENING))]}],
    "attached to one, and then to another": lambda r: [
        {EVENING: [one("attach", r.record(MARCH))]},
        {LOGIN: [one("attach", r.record(MARCH))]},
    ],
    "a split whose articles fit another incident": lambda r: [{GITHUB: [split(r.record(GITHUB))]}],
    "a record detached": lambda r: [{CONSOLE: [one("detach", r.record(CONSOLE))]}],
    "an article detached where only articles tell": lambda r: [{TOLD: [one("detach", r.article(TOLD))]}],
    "detached, and attached where something was merged": lambda r: [
        {ALONE: [merge(TOLD)], LOGIN: [merge(AWS)]},
        {ALONE: [merge(TOLD)], LOGIN: [merge(AWS)], AWS: [one("detach", r.article(AWS))]},
        {ALONE: [merge(TOLD)], LOGIN: [merge(AWS)], AWS: [one("detach", r.article(AWS))], TOLD: [one("attach", r.article(AWS))]},
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", HISTORIES)
def test_decisions_settle_and_go_with_their_files(record, made, name):
    before, ids = made.tree(), set(made.incidents)
    history = HISTORIES[name](made)
    for orders in history:
        record.write(orders)
        assert record.problems() == []
        record.settle()
        after = record.tree()
        record.settle()
        assert record.tree() == after, "the second run changes nothing"
        shutil.rmtree(record.cache)
        record.settle()
        assert record.tree() == after, "nor does one without the cache"
        assert record.problems() == []
        merged = {incident for incident, rows in orders.items() for row in rows if row["op"] == "merge"}
        moved = {row["document"] for rows in orders.values() for row in rows if row["op"] == "attach"}
        emptied = {i for i in ids if set(made.primaries(i)) <= moved}
        assert ids - set(record.incidents) <= merged | emptied, "what nobody named stays"
        assert all(not record.incidents[i].get("withdrawn") for i in ids & set(record.incidents))
        for incident, rows in orders.items():
            for row in rows:
                obeyed(record, incident, row)
    record.write({})
    record.settle()
    assert bare(record.tree()) == bare(before)
    assert not set(record.aliases) & ids, "an incident's own address leads to it again"
    after = record.tree()
    record.settle()
    assert record.tree() == after


def obeyed(record: Record, incident: str, row: Mapping) -> None:
    if row["op"] == "merge":
        assert record.aliases[incident] == row["into"]
        return
    named = set(row.get("documents", ())) | {row.get("document")} - {None}
    assert (named <= set(record.primaries(incident))) == (row["op"] == "attach"), row


def test_a_ruling_tells_what_an_attached_document_leaves_behind(record):
    record.write({EVENING: [one("attach", record.record(GITHUB_LATER))]})
    record.settle()
    rulings = [r for r in record.incidents[EVENING]["rulings"] if r.get("other")]
    assert [(r["op"], r["other"]) for r in rulings] == [("attach", GITHUB_LATER)]
    assert record.aliases == {GITHUB_LATER: EVENING}


@pytest.mark.parametrize("kind", ["attach", "split"])
def test_two_files_that_contradict_each_other_are_both_named(record, kind):
    article = record.article(OPENAI)
    other = {"attach": {ALONE: [one("attach", article)]}, "split": {OPENAI: [split(article)]}}[kind]
    record.write({SORA: [one("attach", article)], **other})
    ((name, line, code, message),) = record.problems()
    assert ({name: line}, code) == ({ALONE: 2} if kind == "attach" else {OPENAI: 3}, "decided_twice")
    assert f"overrides/{SORA}.yml line 2" in message


def test_a_merger_that_another_file_undoes_is_named(record):
    record.write({NOON: [merge(EVENING)], EVENING: [one("detach", record.record(NOON))]})
    for _ in range(2):
        ((name, _, code, message),) = [row for row in record.problems() if row[2] == "decided_twice"]
        assert (name, code) == (NOON, "decided_twice")
        assert f"detach in overrides/{EVENING}.yml line " in message
        record.settle()


def test_what_takes_every_document_is_refused_and_what_leaves_one_is_not(record):
    record.write({ALONE: [one("detach", record.article(ALONE))]})
    assert [row[:3] for row in record.problems()] == [(ALONE, 2, "bad_value")]
    record.write({LOGIN: [one("detach", record.article(LOGIN)), one("detach", record.record(LOGIN))]})
    assert [row[2] for row in record.problems()] == ["bad_value"]
    record.write({LOGIN: [split(*record.primaries(LOGIN))]})
    assert [row[2] for row in record.problems()] == ["bad_value"]
    before = record.primaries(LOGIN)
    record.settle()
    assert record.primaries(LOGIN) == before, "what is refused is not obeyed"
    record.write({ALONE: [one("detach", record.article(ALONE))], TOLD: [one("attach", record.article(ALONE))]})
    assert record.problems() == []
    record.settle()
    assert record.aliases == {ALONE: TOLD}


def test_a_decision_that_changes_nothing_is_named_and_corrects_nothing(record):
    there, alone = record.article(TOLD), record.article(ALONE)
    record.write({TOLD: [one("attach", there)], ALONE: [one("detach", alone)]})
    assert [(row[0], row[2]) for row in record.problems()] == [(ALONE, "bad_value"), (TOLD, "no_effect")]
    record.settle()
    assert (TOLD, "no_effect") in [(row[0], row[2]) for row in record.problems()]
    assert (ALONE, "no_effect") in [(row[0], row[2]) for row in record.problems()]
    assert not [row for row in record.changes() if row["type"] == "corrected"]


def test_an_attachment_keeps_its_effect_when_its_reason_is_mended(record):
    article = record.article(OPENAI)
    for reason in ("r", "clearer"):
        record.write({TOLD: [{**one("attach", article)}]})
        path = record.content / "overrides" / f"{TOLD}.yml"
        path.write_text(path.read_text().replace("reason: r\n", f"reason: {reason}\n"))
        record.settle()
        assert record.problems() == []
        assert [row["reason"] for row in record.changes() if row["type"] == "corrected"] == [reason]


def test_what_is_decided_under_an_id_that_others_emptied_is_not_decided_on_their_incident(record, made):
    record.write({EVENING: [one("attach", record.record(MARCH))], MARCH: [{"op": "withdraw"}]})
    assert [row[:3] for row in record.problems()] == [(MARCH, 2, "no_effect")]
    for _ in range(2):
        record.settle()
        assert record.aliases == {MARCH: EVENING}
        assert "withdrawn" not in record.incidents[EVENING]
        assert [row[:3] for row in record.problems()] == [(MARCH, 2, "no_effect")]
    record.write({EVENING: [one("attach", made.record(MARCH))], MARCH: [one("detach", made.record(MARCH))]})
    assert record.problems() == []
    record.settle()
    assert record.aliases == {MARCH: EVENING}
    record.write({})
    record.settle()
    assert record.tree() == made.tree()


def test_who_founded_an_incident_is_known_when_it_is_given_back(record, made):
    attached = {LOGIN: [one("attach", record.record(OPENAI))]}
    for orders in (attached, {**attached, OPENAI: [merge(SORA)]}, attached, {}):
        record.write(orders)
        record.settle()
    assert record.tree() == made.tree()
