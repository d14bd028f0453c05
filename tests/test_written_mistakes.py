"""What people write wrongly is named at once, and none of it reaches a page: found by attacking notes, overrides and settings."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from scraper.cli import main

ROOT = Path(__file__).resolve().parents[1]
ID, OTHER = "2026-04-15-anthropic-1453", "2026-04-16-anthropic-0900"
FRONT = "incident: {}\nkind: context\nsources: [https://paper.example/a]\n"


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("settings") / "content"
    folder.mkdir()
    for name in ("site.yml", "sources.yml", "providers.yml", "taxonomy.yml"):
        shutil.copy(ROOT / "tests" / "replay" / "content" / name, folder)
    for name in (ID, OTHER):
        founds = (
            f"founds: {{provider: anthropic, start: {name[:10]}T{name[-4:-2]}:{name[-2:]}:00Z}}\nchecked: official\n"
        )
        write(folder, f"notes/{name}/2026-04-17-first.md", f"---\n{FRONT.format(name)}{founds}---\nWords.\n")
    return folder


@pytest.fixture
def content(settings, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(settings, tmp_path / "content"))


def write(content, name, text):
    path = content / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def found():
    result = CliRunner().invoke(main, ["-q", "--now", "2026-05-01", "check", "--format", "json"])
    return [(Path(row["file"]).name, row["line"], row["code"], row["nearest"]) for row in json.loads(result.stdout)]


def of_note(content, front="", body="Words.\n", name="2026-04-18-b.md"):
    write(content, f"notes/{ID}/{name}", f"---\n{FRONT.format(ID)}{front}---\n{body}")
    return [row[1:] for row in found() if row[0] == name]


def test_the_ground_of_these_tests_is_in_order(content):
    assert found() == []


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("published: 2062-04-16\n", [(5, "impossible_time", "2026-04-16")]),
        ("latent_since: 1926-01-02\n", [(5, "impossible_time", "2026-01-02")]),
        ("published: 2026-05-02\n", []),
        ('title: "a\\u202eb"\n', [(5, "hidden_character", None)]),
        ('impact: "a\\0b"\n', [(5, "hidden_character", None)]),
        ("title: שירות \u200fנפל\n", []),
        ("title: |\n  one\n  two\n", [(5, "bad_title", "one two")]),
        (f"title: {'x' * 401}\n", [(5, "bad_title", None)]),
        ("causes: [dns, dns]\n", [(5, "repeated", None)]),
        ('title: !!python/object/apply:os.system ["id"]\n', [(5, "wrong_type", None), (5, "yaml_tag", None)]),
    ],
)
def test_front_matter_that_cannot_be(content, front, expected):
    assert of_note(content, front) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("ab\x00c \u202eok\n", ["hidden_character"]),
        ("[x](/elsewhere) [y](//evil.example) [z](mailto:a)\n", ["unsafe_link"] * 3),
        ("[x](\njavascript:alert(1)) and [y](&#106;avascript&colon;alert(1))\n", ["unsafe_link"] * 2),
        ("[q]:\n  javascript:alert(1)\n", ["unsafe_link"]),
        ("<javascript:alert(1)> <https://paper.example/b>\n", ["unsafe_link"]),
        ("[it](https://paper.example/b_(c)) and [q]\n\n[q]: https://paper.example/d 'A title'\n", []),
        ("![x](https://paper.example/p.png)\n", ["picture"]),
        ("Words[^1].\n", ["footnote"]),
        ("```\n<b>\n", ["open_fence"]),
        ("[" * 101 + "\n", ["long_paragraph"]),
        ("word " * 2001 + "\n", ["long_paragraph"]),
        ("1. " * 40 + "\n", ["nested"]),
    ],
)
def test_bodies_that_no_page_should_show(content, body, expected):
    assert [row[1] for row in of_note(content, body=body)] == expected


def test_a_note_of_a_day_to_come(content):
    assert of_note(content, name="2062-04-16-b.md") == [(1, "impossible_time", "2026-04-16")]


ORDER = "- {{op: {}, reason: r, by: me}}\n"


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        (["pin, fact: started, value: 2062-04-15"], [(1, "impossible_time", "2026-04-15")]),
        (["pin, fact: started, value: 2025-04-15"], [(1, "impossible_time", "2026-04-15")]),
        (["pin, fact: duration, value: 0"], [(1, "bad_value", None)]),
        ([f"merge, into: {OTHER}", "retitle, title: x", "withdraw"], [(2, "no_effect", None), (3, "no_effect", None)]),
        ([f"merge, into: {OTHER}", f"merge, into: {OTHER}"], [(2, "decided_twice", None)]),
        (["withdraw", "withdraw"], [(2, "decided_twice", None)]),
        (["attach, document: a-0ae5be3ebc35", "detach, document: a-0ae5be3ebc35"], [(2, "decided_twice", None)]),
        (
            [f"pin, fact: {f}, value: {v}" for f, v in (("started", "2026-04-15T10:00:00Z"), ("ended", "2026-04-15T12:00:00Z"), ("duration", "60"))],
            [(3, "decided_twice", "7200")],
        ),
        (["withdraw", "retitle, title: x", "attach, document: a-0ae5be3ebc35, role: mention"], []),
    ],
)  # fmt: skip
def test_decisions_that_cannot_be(content, orders, expected):
    write(content, f"overrides/{ID}.yml", "".join(ORDER.format(one) for one in orders))
    assert [row[1:] for row in found()] == expected


def test_decisions_of_two_files_that_cannot_be(content):
    write(content, f"overrides/{ID}.yml", ORDER.format(f"merge, into: {OTHER}"))
    write(content, f"overrides/{OTHER}.yml", ORDER.format("withdraw"))
    assert found() == [(f"{ID}.yml", 1, "no_effect", None)]
    for name in (ID, OTHER):
        write(content, f"overrides/{name}.yml", ORDER.format("attach, document: a-0ae5be3ebc35"))
    assert found() == [(f"{OTHER}.yml", 1, "decided_twice", None)]


@pytest.mark.parametrize(
    ("provider", "expected"),
    [
        ("name: Acme\n  aliases: [Anthropic PBC Two, anthropic]", [(4, "shared_name", None)]),
        ("name: Acme\n  aliases: [Outage, the]", [(4, "ordinary_word", None)] * 2),
        ("name: Acme\n  components: [{id: a, name: Chat}, {id: b, name: Talk, aliases: [chat]}]", [(4, "shared_name", None)]),
        (f"name: {'x' * 401}", [(3, "bad_title", None)]),
    ],
)  # fmt: skip
def test_names_of_providers_that_cannot_be(content, provider, expected):
    write(content, "providers.d/acme.yml", f"provider:\n  id: acme\n  {provider}\n")
    assert [row[1:] for row in found()] == expected


def test_a_status_page_read_twice(content):
    url = "https://status.acme.example/"
    source = f"  - {{{{id: {{}}, kind: status, url: '{url}', standing: official}}}}\n"
    text = "provider: {id: acme, name: Acme}\nsources:\n" + source.format("acme-a") + source.format("acme-b")
    write(content, "providers.d/acme.yml", text)
    assert found() == [("acme.yml", 4, "same_address", None)]


def test_causes_in_a_ring_and_a_site_with_a_query(content):
    rows = "".join(f"  - {{id: {a}, name: {a}, description: d, parent: {b}}}\n" for a, b in ("ab", "ba"))
    write(content, "taxonomy.yml", "causes:\n" + rows)
    site = (content / "site.yml").read_text().splitlines()
    lines = [
        "base_url: https://a.example/b?c" if one.startswith("base_url") else one
        for one in site
        if not one.startswith("branch")
    ]
    write(content, "site.yml", "\n".join([*lines, "branch: ../main"]))
    assert [row[2:] for row in found()] == [
        ("bad_url", "https://a.example/b"), ("bad_branch", None), ("cause_ring", None), ("cause_ring", None)
    ]  # fmt: skip


def test_incidents_whose_provider_is_gone(content):
    from scraper.edge.people.config_names import vanished

    held = ["2026-04-15-google-cloud-1453", "2026-04-16-google-cloud-0001-b", "2026-04-17-acme"]
    (one,) = vanished(held, ["acme", "googlecloud"], content)
    assert (one.code, one.value, one.nearest) == ("unknown_provider", "google-cloud", "googlecloud")
