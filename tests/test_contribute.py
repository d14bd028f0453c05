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
    "value that begins with a sign": (add("trigger: @deploy broke"), 8, "yaml_syntax", "begin with @"),
    "quotation mark never closed": (add('title: "Half'), 8, "yaml_syntax", "never closed"),
    "bracket never closed": (put("[config-change]", "[config-change"), 7, "yaml_syntax", "write ]"),
    "apostrophe in apostrophes": (add("title: 'It's down'"), 8, "yaml_syntax", "double quotes"),
    "text after a bracket": (add("title: [Resolved] Outage"), 8, "yaml_syntax", "quotes"),
    "no-break spaces": (put("[config-change]", "\n\u00a0\u00a0- config-change"), 8, "yaml_syntax", "ordinary spaces"),
    "control character": (add("title: a\x07b"), 8, "yaml_syntax", "U+0007"),
    "key without a colon": (put("kind: postmortem", "kind postmortem"), 3, "yaml_syntax", "colon and a space"),
    "key indented": (put("kind: postmortem", " kind: postmortem"), 3, "yaml_syntax", "same column"),
    "backslash in quotes": (add('title: "C:\\Windows"'), 8, "yaml_syntax", "single quotes"),
    "list left empty": (put("sources:\n  - https://paper.example/a", "sources:"), 4, "too_few", "at least one"),
    "sentence with a colon": (add("follow_ups:\n  - Alerts: by May"), 9, "wrong_type", '"Alerts: by May"'),
    "quotation as mere text": (add('quotes: ["it broke"]'), 8, "wrong_type", "source: …"),
    "Markdown link as source": (put("https://paper.example/a", '"[a](https://paper.example/b)"'), 5, "bad_url",
                                "did you mean 'https://paper.example/b'"),
    "day that no month has": (add("published: 2026-02-30"), 8, "bad_instant", "no day of the calendar"),
    "zone of letters": (add("published: 2026-04-15T07:53:00 PST"), 8, "bad_instant", "-08:00"),
    "American date": (add("published: 04/15/2026"), 8, "bad_instant", "did you mean '2026-04-15'"),
    "signed with an e-mail address": (add("contributors: [j@vendor.example]"), 8, "personal_data", "handle"),
    "far too long": (GOOD + "word " * 50_000, 1, "too_large", "200 kB"),
    "something before the front matter": ("\n" + GOOD, 1, "no_front_matter", "first line"),
    "lines of an old machine": (GOOD.replace("\n", "\r"), 1, "no_front_matter", "carriage return"),
    "author of another name": (add("author_kind: Vendor"), 8, "bad_value", "did you mean 'provider'"),
    "author mistyped": (add("author_kind: goverment"), 8, "bad_value", "did you mean 'government'"),
    "key in capitals": (put("kind: postmortem", "Kind: postmortem"), 3, "unknown_key", "did you mean 'kind'"),
    "key of the singular": (put("sources:", "source:"), 4, "unknown_key", "did you mean 'sources'"),
    "address under a key": (put("- https://paper.example/a", "- url: https://paper.example/a"), 5, "wrong_type",
                            "alone: https://paper.example/a"),
    "incident in brackets": (put(f"incident: {ID}", f"incident: [{ID}]"), 2, "wrong_type", f"without the brackets: {ID}"),
    "incident left empty": (put(f"incident: {ID}", "incident:"), 2, "empty_value", "write it"),
    "founds as a mere name": (put("founds: {provider: anthropic, start: 2026-04-15T14:53:00Z}", "founds: anthropic"), 6,
                              "wrong_type", "provider: …"),
    "four hyphens": (GOOD.replace("---", "----"), 1, "no_front_matter", "three hyphens"),
    "no incident of that name at all": (put(f"incident: {ID}", "incident: the one in April"), 2, None, "2026-04-15"),
}  # fmt: skip


def test_the_good_note_is_good(content):
    lay(content, GOOD)
    result = check()
    assert (result.exit_code, result.stdout) == (0, ""), result.stdout


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


@pytest.fixture
def recorded(replayed: Path, tmp_path: Path, monkeypatch) -> Path:
    """A record made from the bundled snapshot; the working directory is beside it."""
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
    assert (result.exit_code, result.stdout) == (0, ""), result.stdout


def test_a_note_years_before_its_incident_has_a_mistyped_year(content):
    later = GOOD.replace("2026-04-15", "2062-04-15")
    lay(content, later, folder="2062-04-15-anthropic-1453")
    (said,) = rows()
    assert (said["line"], said["code"]) == (6, "bad_order")
    assert "2062-04-15" in said["message"]


def test_a_note_in_a_folder_too_deep_is_to_be_moved(content):
    lay(content, GOOD)
    lay(content, GOOD.replace("founds", "# founds"), folder=f"{ID}/sub")
    (said,) = rows()
    assert said["code"] == "wrong_name"
    assert "move it to notes/<incident-id>/" in said["message"]


def test_a_mistyped_folder_is_to_be_moved_and_not_obeyed(content):
    lay(content, GOOD)
    lay(content, put("founds: {provider: anthropic, start: 2026-04-15T14:53:00Z}\n", ""), "2026-04-17-b.md", f"{ID}0")
    (said,) = rows()
    assert (said["code"], said["nearest"]) == ("wrong_folder", ID)
    assert f"move it to notes/{ID}/" in said["message"]
    assert f"incident: {ID}0" not in said["message"]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("2026-04-16 What Broke.md", "2026-04-16-what-broke.md"), ("2026-04-16-🔥.md", "2026-04-16-note.md"),
     ("notes.md", None), ("2026-13-16-a.md", None)],
)  # fmt: skip
def test_the_name_a_note_should_have_is_proposed(content, name, nearest):
    lay(content, GOOD, name)
    assert [(one["code"], one["nearest"]) for one in rows()] == [("wrong_name", nearest)]


@pytest.mark.parametrize(
    ("text", "line", "code", "word"),
    [
        ("- {op: split, reason: r, documents: []}\n", 1, "missing_key", "documents"),
        ("- {op: withdraw, reason: r, by: me@vendor.example}\n", 1, "personal_data", "handle"),
        ("- {op: pin, fact: cause, value: a, reason: r}\n- {op: pin, fact: cause, value: b, reason: r}\n", 2,
         "decided_twice", "line 1"),
        ("- {op: pin, fact: ended, value: 2026-04-15 17:42, reason: r}\n", 1, "bad_value",
         "did you mean '2026-04-15T17:42:00Z'"),
        ("- {op: pin, fact: duration, value: 2 hours, reason: r}\n", 1, "bad_value", "did you mean '7200'"),
        ("- {op: detach, document: xyz, reason: r}\n", 1, "bad_id", "a-0ae5be3ebc35"),
        ("- {op: pin, fact: title, value: A, reason: r}\n", 1, "unknown_fact", "op: retitle"),
        ("- {op: retitle, title: a, reason: r}\n- {op: retitle, title: b, reason: r}\n", 2, "decided_twice", "title"),
    ],
)  # fmt: skip
def test_an_override_that_would_not_do_what_it_says_is_named(content, text, line, code, word):
    lay(content, GOOD)
    path = content / "overrides" / f"{ID}.yml"
    path.parent.mkdir()
    path.write_text(text)
    (said,) = rows()
    assert (said["line"], said["code"]) == (line, code)
    assert word in said["message"]


@pytest.mark.parametrize("kind", ["provider", "press", "researcher", "historian"])
def test_an_author_of_any_other_kind_is_no_mistake(content, kind):
    lay(content, add(f"author_kind: {kind}"))
    assert rows() == []


def test_saying_the_same_twice_is_no_mistake(content):
    lay(content, GOOD)
    path = content / "overrides" / f"{ID}.yml"
    path.parent.mkdir()
    path.write_text("- {op: pin, fact: cause, value: a, reason: r}\n" * 2)
    assert rows() == []


def test_an_override_in_a_folder_is_one_mistake(content):
    lay(content, GOOD)
    path = content / "overrides" / ID / "x.yml"
    path.parent.mkdir(parents=True)
    path.write_text("- {op: withdraw, reason: r}\n")
    (said,) = rows()
    assert said["code"] == "wrong_name"
    assert f"overrides/{ID}.yml" in said["message"]


PROVIDER = """provider: {id: acme, name: Acme}
sources:
  - {id: acme-status, kind: status, url: "https://status.acme.example/", standing: official}
"""


@pytest.mark.parametrize(
    ("text", "line", "code", "nearest"),
    [
        (PROVIDER.replace("official}", "official, zone: Europe/Berln}"), 3, "bad_zone", "Europe/Berlin"),
        (PROVIDER.replace("official}", "official, format: statuspage}"), 3, "unknown_format", "statuspage_atom"),
        (PROVIDER.replace("official}", "official, every: 15 minutes}"), 3, "bad_duration", "15m"),
        (PROVIDER.replace("official}", "official, language: en_US}"), 3, "bad_language", "en-US"),
        (PROVIDER.replace("id: acme,", "id: Acme,"), 1, "bad_id", "acme"),
        ("", 1, "empty_file", None),
    ],
)
def test_each_mistake_in_a_provider_file_is_one_line_with_what_was_meant(content, text, line, code, nearest):
    (content / "providers.d").mkdir(exist_ok=True)
    (content / "providers.d" / "acme.yml").write_text(text)
    (said,) = rows()
    assert (said["line"], said["code"], said["nearest"]) == (line, code, nearest)
    assert ";" in said["message"]


def test_a_family_of_names_is_listed_rather_than_one_that_looks_alike(content):
    (content / "providers.d").mkdir(exist_ok=True)
    (content / "providers.d" / "acme.yml").write_text(PROVIDER.replace("official}", "official, format: statuspage}"))
    (said,) = rows()
    assert "statuspage_json" in said["message"]
    assert "auto recognises it" in said["message"]
    assert "statuspal" not in said["message"]
