from pathlib import Path

import pytest

from scraper.core.model import DocumentRole, Precision
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import NEEDS, load_overrides
from scraper.edge.people.prose import findings

ID = "2026-04-15-acme-1453"
FRONT = f"incident: {ID}\nkind: context\nsources: [https://paper.example/a]\n"


def note(
    content: Path,
    front: str = FRONT,
    body: str = "Plain words.\n",
    name: str = "2026-04-16-what-happened.md",
    folder: str = ID,
):
    path = content / "notes" / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{front}---\n{body}")
    notes, problems = load_notes(content)
    return notes, [(one.line, one.code, one.value) for one in problems]


def test_a_note_is_read_whole(tmp_path):
    front = FRONT + (
        "title: What went wrong\npublished: 2026-04-16\nlatent_since: 2026-01-01\nchecked: no\n"
        "causes: [change]\nquotes:\n  - {text: we broke it, source: https://paper.example/a}\ncontributors: ['@someone']\n"
    )
    (found,), problems = note(tmp_path, front, "First.\n\nSecond `code <b>` and <https://a.example/>.\n")
    assert problems == []
    assert found.path == f"notes/{ID}/2026-04-16-what-happened.md"
    assert found.published.precision is Precision.DAY
    assert found.checked == "no"
    assert found.quotes[0].text == "we broke it"
    assert found.body.startswith("First.")
    assert found.contributors == ("@someone",)


def test_a_founding_note_makes_an_incident(tmp_path):
    front = (
        FRONT + "founds: {provider: acme, start: 2026-04-15T14:53:00Z, end: 2026-04-15T17:42:00Z, components: [api]}\n"
    )
    (found,), problems = note(tmp_path, front)
    assert problems == []
    assert found.founds.provider == "acme"
    assert found.founds.end.at > found.founds.start.at


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("kind: context\n", [(2, "missing_key", "incident"), (2, "missing_key", "sources")]),
        (FRONT.replace("context", "contxt"), [(3, "bad_value", "contxt")]),
        (FRONT.replace("[https://paper.example/a]", "[]"), [(4, "too_few", None)]),
        (
            FRONT.replace("[https://paper.example/a]", "\n  - https://paper.example/a\n  - paper.example"),
            [(6, "bad_url", "paper.example")],
        ),
        (FRONT + "published: yesterday\n", [(5, "bad_instant", "yesterday")]),
        (FRONT + "published: 2026-02-30\n", [(5, "bad_instant", "2026-02-30")]),
        (FRONT + "published: 2026-04-15T14:53:00\n", [(5, "bad_instant", "2026-04-15T14:53:00")]),
        (FRONT + "cause: [a]\n", [(5, "unknown_key", "cause")]),
        (FRONT + "impact: someone@mail.example said so\n", [(5, "personal_data", "someone@mail.example")]),
        (FRONT + "contributors: [me@mail.example]\n", [(5, "personal_data", "me@mail.example")]),
        (FRONT + "detection: seen by @somebody first\n", [(5, "personal_data", "@somebody")]),
        (FRONT + "title: yes\n", [(5, "yaml_trap", "yes")]),
        (
            FRONT + f"quotes:\n  - text: {'word ' * 26}\n    source: https://paper.example/a\n",
            [(6, "quote_too_long", ("word " * 26).strip()[:80])],
        ),
        (FRONT + "founds: {provider: acme, start: 2026-04-16T14:53:00Z}\n", [(5, "wrong_id", ID)]),
        (
            FRONT + "founds: {provider: acme, start: 2026-04-15T14:53:00Z, end: 2026-04-14}\n",
            [(5, "bad_order", "2026-04-14")],
        ),
        (
            "incident: 2026-04-15-other\nkind: context\nsources: [https://paper.example/a]\n",
            [(2, "wrong_folder", "2026-04-15-other")],
        ),
    ],
)
def test_front_matter_is_checked_key_by_key(tmp_path, front, expected):
    notes, problems = note(tmp_path, front)
    assert problems == expected
    assert notes == ()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a <b>bold</b> word\nand </b>\n", [(6, "raw_html"), (7, "raw_html")]),
        ("\n\nsee <script>alert(1)</script>\n", [(8, "raw_html")]),
        ("<!-- hidden -->\n", [(6, "raw_html")]),
        ("less than <1% and 3 < 4 and `<b>` and \\<b>\n", []),
        ("```\n<b>\n```\n~~~ html\n<i>\n~~~\n", []),
        ("[x](javascript:alert(1))\n", [(6, "unsafe_link")]),
        ("mail me@mail.example\n", [(6, "personal_data")]),
        ("as @somebody wrote, and u/someone too\n", [(6, "personal_data"), (6, "personal_data")]),
        ("see https://social.example/@somebody and `@scope/package` and a@ b\n", []),
        ("> " + "word " * 26 + "\n", [(6, "quote_too_long")]),
        ("> " + "word " * 13 + "\n> " + "word " * 13 + "\n", [(6, "quote_too_long")]),
        ("> " + "word " * 25 + "\n", []),
        ("They said\n“" + "word " * 26 + "”.\n", [(7, "quote_too_long")]),
        ('They said "' + "word " * 26 + '".\n', [(6, "quote_too_long")]),
        ('They said "' + "word " * 20 + '" and "' + "word " * 20 + '".\n', []),
    ],
)
def test_bodies_are_plain_markdown_in_our_own_words(tmp_path, body, expected):
    _, problems = note(tmp_path, FRONT, body)
    assert [one[:2] for one in problems] == expected


def test_all_problems_of_all_notes_come_at_once(tmp_path):
    note(tmp_path, "kind: context\n", "<b>\n", name="2026-04-16-first.md")
    _, problems = note(tmp_path, FRONT + "x: 1\n", "me@mail.example\n", name="2026-04-17-second.md")
    assert [one[1] for one in problems] == ["missing_key", "missing_key", "raw_html", "unknown_key", "personal_data"]


@pytest.mark.parametrize("name", ["note.md", "2026-13-01-x.md", "2026-04-16-Bad_Name.md"])
def test_a_note_is_called_by_its_day_and_a_slug(tmp_path, name):
    _, problems = note(tmp_path, name=name)
    assert problems == [(1, "wrong_name", name)]


def test_a_note_without_front_matter_says_how_to_begin(tmp_path):
    path = tmp_path / "notes" / ID / "2026-04-16-x.md"
    path.parent.mkdir(parents=True)
    path.write_text("# Heading\n")
    _, problems = load_notes(tmp_path)
    assert [one.code for one in problems] == ["no_front_matter"]
    path.write_text("---\r\n" + FRONT.replace("\n", "\r\n") + "---\r\nBody\r\nwith <b>\r\n")
    _, problems = load_notes(tmp_path)
    assert [(one.line, one.code) for one in problems] == [(7, "raw_html")]


def test_findings_tell_the_column():
    assert [(one.line, one.column) for one in findings("x\nab <i>")] == [(2, 4)]


def overrides(content: Path, text: str, name: str = f"{ID}.yml"):
    path = content / "overrides" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    found, problems = load_overrides(content)
    return found, [(one.line, one.code, one.value) for one in problems]


def test_overrides_are_read(tmp_path):
    text = """\
- {op: merge, reason: the same event, by: a reviewer, into: 2026-04-15-acme-1500}
- {op: split, reason: two events, documents: [a-1, a-2]}
- {op: attach, reason: about this, document: "https://paper.example/a", role: mention}
- {op: detach, reason: about another, documents: [a-3]}
- {op: retitle, reason: clearer, title: Acme API down}
- {op: pin, reason: read the review, fact: started, value: 2026-04-15T14:53:00Z}
- {op: withdraw, reason: never happened}
"""
    found, problems = overrides(tmp_path, text)
    assert problems == []
    assert [one.op for one in found] == ["merge", "split", "attach", "detach", "retitle", "pin", "withdraw"]
    assert {one.incident for one in found} == {ID}
    assert found[2].documents == ("https://paper.example/a",)
    assert found[2].role is DocumentRole.MENTION
    assert found[5].value == "2026-04-15T14:53:00Z"


def test_an_override_may_tell_when_it_was_decided(tmp_path):
    text = "- {op: withdraw, reason: x, at: 2026-04-20}\n- {op: withdraw, reason: y, at: 2026-04-20T10:00:00+02:00}\n"
    found, problems = overrides(tmp_path, text + "- {op: withdraw, reason: z}\n")
    assert problems == []
    assert [one.at and (f"{one.at.at:%d %H:%M}", one.at.precision.value) for one in found] == [
        ("20 00:00", "day"),
        ("20 08:00", "second"),
        None,
    ]


@pytest.mark.parametrize("op", NEEDS)
def test_each_op_needs_its_keys_and_a_reason(tmp_path, op):
    found, problems = overrides(tmp_path, f"- op: {op}\n")
    assert found == ()
    assert {one[2] for one in problems} == {"reason", *NEEDS[op]}
    assert {one[1] for one in problems} == {"missing_key"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- {op: marge, reason: x}\n", [(1, "bad_value", "marge")]),
        ("- {op: withdraw, reason: }\n", [(1, "empty_value", "")]),
        ("- {op: withdraw, reason: x, title: y}\n", [(1, "unused_key", "title")]),
        ("- op: withdraw\n  reason: x\n  at: monday\n", [(3, "bad_instant", "monday")]),
        ("op: withdraw\nreason: x\n", [(1, "wrong_type", None)]),
        ("- withdraw\n", [(1, "wrong_type", "withdraw")]),
        ("", [(1, "empty_file", None)]),
        ("- {op: merge, reason: x, into: somewhere}\n", [(1, "bad_id", "somewhere")]),
    ],
)
def test_mistakes_in_overrides_are_named(tmp_path, text, expected):
    assert overrides(tmp_path, text)[1] == expected


def test_an_override_file_is_called_like_its_incident(tmp_path):
    assert overrides(tmp_path, "- {op: withdraw, reason: x}\n", "wrong.yml")[1] == [(1, "wrong_name", "wrong.yml")]
