"""What is said of a broken note: file, line, value, what is allowed, all mistakes at once; and how quickly."""

import json
import re
import shutil
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main

ID = "2026-04-15-anthropic-1453"
GOOD = f"""---
incident: {ID}
kind: postmortem
sources:
  - https://paper.example/a
founds: {{provider: anthropic, start: 2026-04-15T14:53:00Z}}
causes: [config-change]
---
What happened, in our words.
"""
NAME = "2026-04-16-a.md"
LONG = "word " * 26


@pytest.fixture
def content(root: Path, tmp_path: Path, monkeypatch) -> Path:
    """The shipped settings, alone; the working directory is beside them."""
    folder = tmp_path / "content"
    folder.mkdir()
    for path in [*(root / "content").glob("*.yml"), *(root / "content").glob("*.json")]:
        shutil.copy(path, folder)
    (folder / "aliases.json").unlink(missing_ok=True)
    monkeypatch.chdir(tmp_path)
    return folder


def check(*arguments: str):
    return CliRunner().invoke(main, ["check", *arguments])


def rows(*arguments: str) -> list[dict]:
    return json.loads(check("--format", "json", *arguments).stdout)


def lay(content: Path, text: str, name: str = NAME, folder: str = ID) -> Path:
    path = content / "notes" / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def put(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def add(line: str) -> str:
    """The good note with one more key, on line 8."""
    return put("causes: [config-change]\n", f"causes: [config-change]\n{line}\n")


BROKEN = {
    # kind of mistake: (the note, line, code, a word that must be said: the value, or what is allowed)
    "no front matter": ("Just words.\n", 1, "no_front_matter", "begin with ---"),
    "front matter not closed": ("---\nincident: x\n", 1, "no_front_matter", "line of its own"),
    "incident missing": (put(f"incident: {ID}\n", ""), None, "missing_key", "incident"),
    "kind missing": (put("kind: postmortem\n", ""), None, "missing_key", "kind"),
    "sources missing": (put("sources:\n  - https://paper.example/a\n", ""), None, "missing_key", "sources"),
    "sources empty": (put("sources:\n  - https://paper.example/a", "sources: []"), 4, None, "sources"),
    "source without scheme": (put("https://paper.example/a", "paper.example/a"), 5, "bad_url", "https://"),
    "source of another scheme": (put("https://paper.example/a", "javascript:alert(1)"), 5, "bad_url", "https://"),
    "one source instead of a list": (put("sources:\n  - https://paper.example/a", "sources: https://a.example/"), 4,
                                     None, "list"),
    "unknown kind": (put("kind: postmortem", "kind: postmorten"), 3, None, "postmortem"),
    "unknown key": (add("latent_sice: 2026-04-01"), 8, "unknown_key", "latent_since"),
    "key twice": (add("causes: [dns]"), 8, None, "causes"),
    "unknown cause": (put("config-change", "config_chnage"), 7, "unknown_cause", "config-change"),
    "cause no": (put("[config-change]", "[no]"), 7, None, "no"),
    "number as text": (add("title: 500"), 8, None, "500"),
    "yes as text": (add("detection: yes"), 8, None, "yes"),
    "date that is none": (add("published: 2026-02-30"), 8, "bad_instant", "2026-02-30"),
    "time without zone": (add("published: 2026-04-15 14:53"), 8, "bad_instant", "zone"),
    "unknown provider": (put("provider: anthropic", "provider: antropic"), 6, "unknown_provider", "anthropic"),
    "unknown component": (put("14:53:00Z}", "14:53:00Z, components: [claudeai]}"), 6, "unknown_component", "claude"),
    "end before start": (put("14:53:00Z}", "14:53:00Z, end: 2026-04-15T13:00:00Z}"), 6, "bad_order", "before"),
    "start of another day": (put("start: 2026-04-15T", "start: 2026-04-12T"), 6, "wrong_id", "2026-04-12-anthropic"),
    "wrong folder": (put(f"incident: {ID}", "incident: 2026-04-15-anthropic-1454"), 2, "wrong_folder", ID),
    "unknown incident": (put("founds: {provider: anthropic, start: 2026-04-15T14:53:00Z}\n", ""), 2,
                         "unknown_incident", ID),
    "long quotation": (add(f"quotes: [{{text: {LONG}, source: https://a.example/}}]"), 8, "quote_too_long", "26"),
    "long quotation in the body": (put("What happened", f"“{LONG}” What happened"), 9, "quote_too_long", "25"),
    "quotation without source": (add("quotes: [{text: a few words}]"), 8, "missing_key", "source"),
    "e-mail address": (put("in our words", "says j.doe@vendor.example"), 9, "personal_data", "j.doe@vendor.example"),
    "handle of a person": (add("trigger: said @somebody_there"), 8, "personal_data", "@somebody_there"),
    "raw HTML": (put("What happened", "<iframe src=x> What happened"), 9, "raw_html", "Markdown"),
    "unsafe link": (put("our words", "[our](javascript:alert(1)) words"), 9, "unsafe_link", "javascript"),
    "tab in YAML": (put("kind: postmortem", "kind:\tpostmortem\n\tx: y"), 4, None, "tab"),
    "unclosed bracket": (put("[config-change]", "[config-change"), None, None, ""),
    "unknown language": (add("language: English (UK)"), 8, "bad_language", "BCP 47"),
    "unknown check": (add("checked: offical"), 8, "bad_value", "official"),
    "unchecked, and a time of day": (add('checked: "no"'), 6, "too_precise", "2026-04-15"),
    "unchecked, in YAML's other spelling": (add("checked: no"), 6, "too_precise", "2026-04-15"),
    "dash of another length": (put("kind: postmortem", "kind: post–mortem"), 3, "bad_value", "postmortem"),
    "no incident of that name at all": (put(f"incident: {ID}", "incident: the one in April"), 2, None, "2026-04-15"),
}  # fmt: skip


def test_the_good_note_is_good(content):
    lay(content, GOOD)
    result = check()
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("kind", BROKEN)
def test_each_kind_of_broken_note_is_said_with_file_line_value_and_remedy(content, kind):
    text, line, code, word = BROKEN[kind]
    where = lay(content, text).relative_to(content.parent).as_posix()
    result = check("--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert {one["file"] for one in found} == {where}
    assert len(found) == 1, f"one mistake, one line: {found}"
    (said,) = found
    assert line in (None, said["line"])
    assert code in (None, said["code"])
    assert word.casefold() in f"{said['message']} {said['nearest']}".casefold(), said
    assert ";" in said["message"] or "did you mean" in said["message"], f"no remedy: {said['message']}"
    assert 1 <= said["line"] <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        (put("config-change", "config_chnage"), "config-change"),
        (put("provider: anthropic", "provider: antropic"), "anthropic"),
        (put("kind: postmortem", "kind: postmorten"), "postmortem"),
        (add("checked: offical"), "official"),
        (add("mitigaton: x"), "mitigation"),
    ],
)
def test_the_nearest_valid_value_is_named(content, text, nearest):
    lay(content, text)
    assert nearest in [one["nearest"] for one in rows()]
    assert f"did you mean '{nearest}'?" in check().stdout


def test_all_mistakes_of_all_notes_come_at_once(content):
    lay(content, put("config-change", "config_chnage").replace("kind: postmortem", "kind: postmorten"))
    lay(
        content,
        GOOD.replace("our words", "<b>our</b> words j@a.example").replace("founds:", "fonds:"),
        "2026-04-17-b.md",
    )
    lay(content, GOOD, "no-date.md")
    found = rows()
    assert len({one["file"] for one in found}) == 3
    assert {one["code"] for one in found} >= {"unknown_cause", "raw_html", "personal_data", "unknown_key", "wrong_name"}
    assert [(one["file"], one["line"]) for one in found] == sorted((one["file"], one["line"]) for one in found)


def test_annotations_stand_on_the_lines(content):
    lay(content, put("config-change", "config_chnage"))
    first = check("--format", "github").stdout.splitlines()[0]
    assert first.startswith(f"::error file=content/notes/{ID}/{NAME},line=7::")
    summary = check().stderr
    assert "line" in summary
    assert "how to mend" in summary


@pytest.fixture(scope="module")
def replayed(root: Path, tmp_path_factory) -> Path:
    """A record made from the bundled snapshot."""
    folder = tmp_path_factory.mktemp("replayed") / "content"
    shutil.copytree(root / "tests" / "replay" / "content", folder)
    cache = folder.parent / "cache"
    command = ["-q", "--content", str(folder), "--cache", str(cache), "replay", str(root / "tests/replay/snapshot")]
    assert CliRunner().invoke(main, command).exit_code in (0, 3)
    return folder


@pytest.fixture
def recorded(replayed: Path, tmp_path: Path, monkeypatch) -> Path:
    """A copy of it; the working directory is beside it."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(replayed, tmp_path / "content"))


def an_official_incident(folder: Path) -> dict:
    for path in sorted(folder.glob("incidents/*/*/*/incident.json")):
        incident = json.loads(path.read_bytes())
        if incident.get("official", {}).get("first_update") and incident.get("founded_by", "official") == "official":
            return incident
    pytest.fail("the snapshot holds an official incident")


def test_a_note_that_contradicts_the_record_is_a_conflict_and_no_mistake(recorded):
    incident = an_official_incident(recorded)
    name, provider = incident["id"], incident["providers"][0]
    text = (
        f"---\nincident: {name}\nkind: postmortem\nsources: [https://a.example/]\npublished: 2001-01-01\n---\nWords.\n"
    )
    lay(recorded, text, "2026-05-01-a.md", name)
    result = check()
    assert result.exit_code == 0
    assert f"content/notes/{name}/2026-05-01-a.md:5: conflict: published" in result.stdout
    assert "differ" in result.stderr
    assert "::warning file=" in check("--format", "github").stdout
    assert [one["code"] for one in rows()] == ["conflict"]
    late = f"founds: {{provider: {provider}, start: {name[:10]}T23:59:59Z}}\n"
    lay(recorded, text.replace("published: 2001-01-01\n", late), "2026-05-01-a.md", name)
    assert "conflict: the note begins" in check().stdout
    lay(recorded, text.replace("published: 2001-01-01\n", ""), "2026-05-01-a.md", name)
    assert check().stdout == ""


def test_one_changed_note_is_checked_without_decoding_the_record(recorded, monkeypatch):
    path = lay(recorded, GOOD)
    monkeypatch.setattr("scraper.edge.record.content.check_machine_files", lambda *_: pytest.fail("decoded"))
    assert check(str(path)).exit_code == 0
    assert check(str(path), "--format", "json").stdout.strip() == "[]"
    lay(recorded, put("config-change", "x"))
    assert check(str(path)).exit_code == 1


def ten_thousand(folder: Path) -> None:
    """Copies of one incident of the record under ten thousand ids."""
    source = next(folder.glob("incidents/*/*/*/incident.json")).parent
    incident = (source / "incident.json").read_text()
    documents = (source / "docs.json").read_text()
    shutil.rmtree(folder / "incidents")
    for number in range(10_000):
        year, month, day = 2015 + number // 1000, 1 + number % 12, 1 + number % 28
        name = f"{year}-{month:02d}-{day:02d}-anthropic-{number % 2400:04d}"
        place = folder / "incidents" / f"{year}" / f"{month:02d}" / name
        place.mkdir(parents=True, exist_ok=True)
        (place / "incident.json").write_text(incident.replace(source.name, name))
        (place / "docs.json").write_text(documents)


def test_ten_thousand_incidents_are_checked_in_five_seconds_and_one_note_in_one(recorded):
    ten_thousand(recorded)
    path = lay(recorded, GOOD)
    check("--help")
    begun = time.process_time()
    check()
    whole = time.process_time() - begun
    begun = time.process_time()
    assert check(str(path)).exit_code == 0
    one = time.process_time() - begun
    assert whole <= 5, f"{whole:.2f} s of processor time"
    assert one <= 1, f"{one:.2f} s of processor time"


def filled_forms(folder: Path, site: Path) -> list[tuple[str, str]]:
    """Path and text of every new-file form that the built pages link."""
    from html import unescape
    from urllib.parse import parse_qs, urlsplit

    found = set()
    for page in sorted([*site.glob("incidents/*/index.html"), site / "wanted" / "index.html"]):
        for href in re.findall(r'href="([^"]+/new/[^"]+)"', page.read_text()):
            asked = parse_qs(urlsplit(unescape(href)).query)
            found.add((asked["filename"][0], asked["value"][0]))
    assert len(found) > 10
    return sorted(found)


def test_every_form_a_page_links_is_valid_as_it_opens(recorded, tmp_path):
    site = tmp_path / "site"
    built = CliRunner().invoke(main, ["-q", "--cache", str(tmp_path / "cache"), "build", "--out", str(site)])
    assert built.exit_code == 0, built.stderr
    for name, text in filled_forms(recorded, site):
        assert name.startswith(("content/notes/", "content/overrides/"))
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = path.read_text() if path.exists() else ""
        path.write_text(kept + text if name.endswith(".yml") else text)
    result = check()
    assert (result.exit_code, result.stdout) == (0, "")
