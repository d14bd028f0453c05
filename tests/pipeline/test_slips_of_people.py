"""A slip in a file of people's undoes nothing: what it did stands as it is until it is mended, and then all is as before.
What is removed on purpose is taken back as ever.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main
from tests.in_process import reading_once
from tests.pipeline.test_overrides import incidents, primaries, tree
from tests.pipeline.test_unread_units import replayed as replay_all

ROOT = Path(__file__).resolve().parents[2]
GONE, MERGED, INTO = "2026-04-14-anthropic-0924", "2026-04-08-anthropic-0623", "2026-04-07-anthropic-1436"
PARTED, FOUNDED, NOTED = "2026-04-28-anthropic-1741", "2022-02-22-slack", "2026-04-13-anthropic-1538"
WITHDRAW = "- {op: withdraw, reason: a test, by: me}\n"
MERGE = f"- {{op: merge, into: {INTO}, reason: one, by: me}}\n"
SPLIT = "- {op: split, documents: [a-df5b5ca4e41a], reason: one, by: me}\n"
RETITLE = "- {op: retitle, title: TT, reason: one, by: me}\n"
PIN = f"overrides/{NOTED}.yml"
FOUNDING = (
    f"---\nincident: {FOUNDED}\nkind: postmortem\nsources: [https://slack.example/a]\nchecked: official\n"
    "founds: {provider: slack, start: 2022-02-22, end: 2022-02-23}\ncauses: [dns]\n---\nWords.\n"
)
CONTEXT = f"---\nincident: {NOTED}\nkind: correction\nsources: [https://a.example/]\ncauses: [dns]\n---\nWords.\n"
NOTE, OTHER_NOTE = f"notes/{FOUNDED}/2022-02-23-a.md", f"notes/{NOTED}/2026-04-15-c.md"
FILES = {
    f"overrides/{GONE}.yml": WITHDRAW,
    f"overrides/{MERGED}.yml": MERGE,
    f"overrides/{PARTED}.yml": SPLIT + RETITLE,
    PIN: "- {op: pin, fact: ended, value: 2026-04-13T20:00:00Z, reason: one, by: me}\n",
    NOTE: FOUNDING,
    OTHER_NOTE: CONTEXT,
}

Harm = Callable[[Path], None]


def call(folder: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(
        main, ["-q", "--content", str(folder), "--cache", str(folder.parent / "cache"), *words], catch_exceptions=False
    )
    return done.exit_code, done.stderr


def settle(folder: Path) -> tuple[int, str]:
    """A run in which nothing arrives."""
    (folder.parent / "nothing").mkdir(exist_ok=True)
    return call(folder, "replay", str(folder.parent / "nothing"))


def decide(folder: Path) -> None:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


@pytest.fixture(scope="module")
def decided(replayed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the snapshot, with one decision of each kind obeyed."""
    folder = Path(shutil.copytree(replayed, tmp_path_factory.mktemp("decided") / "content"))
    decide(folder)
    assert settle(folder) == (0, "")
    assert settle(folder) == (0, "")
    held = incidents(folder)
    assert held[GONE]["withdrawn"]
    assert held[FOUNDED]["causes"] == held[NOTED]["causes"] == ["dns"]
    assert MERGED not in held
    assert f"{PARTED}-b" in held
    return folder


@pytest.fixture
def content(decided: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(decided, tmp_path / "content"))


def write(name: str, text: str | bytes) -> Harm:
    body = text.encode() if isinstance(text, str) else text
    return lambda folder: (folder / name).write_bytes(body) and None


def swap(name: str, old: str, new: str) -> Harm:
    def act(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1))

    return act


def move(name: str, to: str) -> Harm:
    def act(folder: Path) -> None:
        (folder / to).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).rename(folder / to)

    return act


def as_folder(name: str) -> Harm:
    def act(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return act


def over(name: str) -> str:
    return f"overrides/{name}.yml"


SLIPS: dict[str, tuple[str, Harm]] = {
    "unknown key": (over(GONE), swap(over(GONE), "by:", "bye:")),
    "missing reason": (over(GONE), swap(over(GONE), "reason: a test, ", "")),
    "unknown op": (over(GONE), swap(over(GONE), "withdraw", "withdrw")),
    "empty file": (over(GONE), write(over(GONE), "")),
    "all of it a comment": (over(GONE), write(over(GONE), f"# {WITHDRAW}")),
    "no list": (over(GONE), swap(over(GONE), "- {", "{")),
    "no YAML": (over(GONE), write(over(GONE), "- {op: withdraw, reason: a: b\n")),
    "a folder": (over(GONE), as_folder(over(GONE))),
    "another ending": (f"overrides/{GONE}.yaml", move(over(GONE), f"overrides/{GONE}.yaml")),
    "an ending nobody reads": (f"overrides/{GONE}.yml.txt", move(over(GONE), f"overrides/{GONE}.yml.txt")),
    "in a folder of its own": (f"overrides/{GONE}/a.yml", move(over(GONE), f"overrides/{GONE}/a.yml")),
    "a mistyped day": (over("2026-04-41-anthropic-0924"), move(over(GONE), over("2026-04-41-anthropic-0924"))),
    "of no incident": (over("2026-04-14-anthropic-0942"), move(over(GONE), over("2026-04-14-anthropic-0942"))),
    "not UTF-8": (over(MERGED), write(over(MERGED), MERGE.replace("one", "caf\xe9").encode("latin-1"))),
    "into nothing": (over(MERGED), swap(over(MERGED), INTO, INTO.replace("1436", "1463"))),
    "the item that parts": (over(PARTED), swap(over(PARTED), "documents", "document s")),
    "a document that is none": (over(PARTED), swap(over(PARTED), "a-df5b5ca4e41a", "a-df5b5ca4e41b")),
    "the item beside it": (over(PARTED), swap(over(PARTED), "title: TT", "titel: TT")),
    "a fact that is none": (PIN, swap(PIN, "ended", "endet")),
    "an instant that is none": (PIN, swap(PIN, "20:00:00Z", "25:00:00Z")),
    "a year to come": (PIN, swap(PIN, "2026-", "2062-")),
    "note: unknown key": (NOTE, swap(NOTE, "kind:", "knd:")),
    "note: missing key": (NOTE, swap(NOTE, "sources: [https://slack.example/a]\n", "")),
    "note: no provider": (NOTE, swap(NOTE, "provider: slack", "provider: slak")),
    "note: empty": (NOTE, write(NOTE, "")),
    "note: not UTF-8": (NOTE, write(NOTE, FOUNDING.replace("Words", "W\xf6rter").encode("latin-1"))),
    "note: HTML in its words": (NOTE, swap(NOTE, "Words.", "<b>Words.</b>")),
    "note: in another folder": ("notes/2022-02-22-slak/2022-02-23-a.md", move(NOTE, "notes/2022-02-22-slak/2022-02-23-a.md")),
    "note: another ending": (f"notes/{FOUNDED}/2022-02-23-a.txt", move(NOTE, f"notes/{FOUNDED}/2022-02-23-a.txt")),
    "note: another name": (f"notes/{FOUNDED}/a.md", move(NOTE, f"notes/{FOUNDED}/a.md")),
    "correction: no cause": (OTHER_NOTE, swap(OTHER_NOTE, "dns", "dnss")),
    "correction: no kind": (OTHER_NOTE, swap(OTHER_NOTE, "kind: correction", "kind: corection")),
    "provider: unknown key": ("providers.yml", swap("providers.yml", "id: anthropic, name:", "id: anthropic, nme:")),
    "provider: no name": ("providers.yml", swap("providers.yml", "id: anthropic, name: Anthropic,", "id: anthropic,")),
    "provider: another id": ("sources.yml", swap("providers.yml", "id: anthropic, name:", "id: anthropc, name:")),
    "causes: no YAML": ("taxonomy.yml", write("taxonomy.yml", "causes: [\n")),
    "sources: an unknown key": ("sources.yml", swap("sources.yml", "id: anthropic-status, kind:", "id: anthropic-status, knd:")),
    "site: no YAML": ("site.yml", write("site.yml", "name: [\n")),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_undoes_nothing_and_once_mended_all_is_as_before(content: Path, decided: Path, slip: str) -> None:
    file, harm = SLIPS[slip]
    before = tree(content)
    harm(content)
    for _ in range(2):
        status, said = settle(content)
        assert status == 3, said
        assert file in said
        assert tree(content) == before
    for name in ("overrides", "notes"):
        shutil.rmtree(content / name)
        shutil.copytree(decided / name, content / name)
    for name in ("providers.yml", "sources.yml", "taxonomy.yml", "site.yml"):
        shutil.copy(decided / name, content / name)
    assert settle(content) == (0, "")
    assert tree(content) == before


@pytest.mark.parametrize("name", ["providers.yml", "sources.yml"])
@pytest.mark.parametrize("harm", ["empty", "not UTF-8", "no YAML", "gone"])
def test_settings_without_which_nothing_can_be_read_end_the_run(content: Path, name: str, harm: str) -> None:
    before = tree(content)
    bodies = {"empty": b"", "not UTF-8": b"# \xff\n", "no YAML": b"a: [\n"}
    (content / name).unlink() if harm == "gone" else (content / name).write_bytes(bodies[harm])
    status, said = settle(content)
    assert (status, name in said) == (1, True)
    assert tree(content) == before


def test_sources_are_not_read_while_what_holds_for_all_of_them_has_a_mistake(content: Path) -> None:
    swap("sources.yml", "defaults: {", "defaults: {qoute: none, ")(content)
    status, said = settle(content)
    assert (status, "sources.yml:3: defaults has no key 'qoute'" in said) == (1, True)


def test_what_is_removed_on_purpose_is_taken_back_beside_a_slip(content: Path) -> None:
    swap(over(GONE), "by:", "bye:")(content)
    (content / NOTE).unlink()
    (content / over(PARTED)).write_text(RETITLE)
    status, said = settle(content)
    assert (status, said.count("[unknown_key]")) == (3, 1)
    held = incidents(content)
    assert held[GONE]["withdrawn"]["reason"] == "a test"
    assert "was removed" in held[FOUNDED]["withdrawn"]["reason"]
    assert f"{PARTED}-b" not in held


def test_a_slip_in_what_was_never_obeyed_holds_nothing_up(content: Path) -> None:
    before = tree(content)
    (content / f"notes/{NOTED}/2026-04-16-new.md").write_text(CONTEXT.replace("kind", "knd"))
    (content / over("2026-04-06-anthropic-1545")).write_text(WITHDRAW + WITHDRAW.replace("by", "bye"))
    assert settle(content)[0] == 3
    after = tree(content)
    changed = {path for path in after if before.get(path) != after[path]}
    assert {path.split("/")[3] for path in changed if path.count("/") > 2} == {"2026-04-06-anthropic-1545"}


@pytest.fixture(scope="module")
def extract():
    with reading_once() as reading:
        yield reading


def together(folder: Path) -> list[list[str]]:
    return sorted(sorted(primaries(one)) for one in incidents(folder).values() if primaries(one))


def unit(folder: Path, name: str) -> dict[str, bytes]:
    return {path: body for path, body in tree(folder).items() if f"/{name}/" in path}


@pytest.mark.parametrize("harm", [over(GONE), over(MERGED)])
def test_news_of_what_stands_still_come_once_the_file_is_mended(
    tmp_path: Path, first: Path, harm: str, extract
) -> None:
    straight = Path(shutil.copytree(first, tmp_path / "straight" / "content"))
    replay_all(straight, extract)
    slipped = Path(shutil.copytree(first, tmp_path / "slipped" / "content"))
    still = {over(GONE): GONE, over(MERGED): INTO}[harm]
    before = unit(slipped, still)
    assert before
    (slipped / harm).write_bytes(b"\xff")
    problems, _report = replay_all(slipped, extract)
    assert any(still in one.message for one in problems)
    assert unit(slipped, still) == before
    placed = [document for documents in together(slipped) for document in documents]
    assert len(placed) == len(set(placed))
    (slipped / harm).write_text(FILES[harm])
    problems, _report = replay_all(slipped, extract)
    assert not problems
    assert together(slipped) == together(straight)
    assert incidents(slipped).keys() == incidents(straight).keys()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, extract) -> Path:
    """The record of most of the snapshot, with the decisions obeyed; the last recordings are still to come."""
    folder = Path(shutil.copytree(ROOT / "tests" / "replay" / "content", tmp_path_factory.mktemp("first") / "content"))
    decide(folder)
    (folder / over(PARTED)).unlink()
    for _ in range(2):
        replay_all(folder, extract, 18)
    return folder
