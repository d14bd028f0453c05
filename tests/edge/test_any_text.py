"""Whatever stands in the files people write, checking them ends in problems and never in a traceback."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper.edge.people.config import load
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import load_overrides
from scraper.edge.people.prose import findings
from scraper.edge.people.yaml_lines import read_yaml

PIECES = [
    "sources:", "providers:", "causes:", "defaults:", "provider:", "- ", "  - ", "    ", "\n", "\t", "{", "}", "[", "]", ",",
    ": ", "id: a", "kind: status", "kind: feed", "url: https://a.example/", "standing: press", "components:", "aliases:",
    "every: 15m", "null", "~", "no", "500", "2026-04-15", "'", '"', "&a ", "*a", "!!int ", "? ", "<<: ", "| \n", "#", "%",
    "---\n", "...\n", "incident: 2026-04-15-a", "sources: [https://a.example/]", "founds: {provider: a, start: 2026-04-15}",
    "quotes: [{text: a, source: https://a.example/}]", "op: pin", "reason: x", "documents: [a]", "é", "\u202e", "\x00", "😀", "\ufeff",
]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200)
often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def content(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("content")
    for name in ("notes/2026-04-15-a", "overrides", "providers.d"):
        (folder / name).mkdir(parents=True)
    return folder


@often
@given(TEXT, st.sampled_from(["site.yml", "sources.yml", "providers.yml", "taxonomy.yml", "providers.d/a.yml"]))
def test_settings(content, text, name):
    path = content / name
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    _, problems = load(content)
    assert all(one.line and one.line >= 1 and one.code and one.message for one in problems)
    path.unlink()


@often
@given(TEXT, TEXT)
def test_notes(content, front, body):
    path = content / "notes" / "2026-04-15-a" / "2026-04-16-x.md"
    path.write_bytes(f"---\n{front}\n---\n{body}".encode("utf-8", "surrogatepass"))
    _, problems = load_notes(content)
    assert all(one.line and one.line >= 1 for one in problems)


@often
@given(TEXT)
def test_overrides(content, text):
    path = content / "overrides" / "2026-04-15-a.yml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    found, problems = load_overrides(content)
    assert found or problems or not text.strip()


@often
@given(TEXT)
def test_yaml_lines_stay_inside_the_text(text):
    _, problems = read_yaml(text, "x")
    assert all(
        1
        <= (one.line or 0)
        <= text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 2
        for one in problems
    )


@often
@given(st.text(alphabet='<>`~"“”@.:/-[]()aB \n', max_size=300))
def test_prose(text):
    lines = text.split("\n")
    for one in findings(text):
        assert 1 <= one.line <= len(lines)
        assert 1 <= one.column <= len(lines[one.line - 1]) + 1


@pytest.mark.parametrize(
    "text",
    [
        "<" * 50_000,
        "`" * 50_000,
        '"' * 50_000,
        "> " * 20_000,
        "@a." * 20_000,
        "a@" * 20_000,
        "[" * 50_000,
        "“" * 50_000,
        "<a " * 20_000,
        "x" * 50_000 + "@",
    ],
)
def test_prose_of_any_shape_is_read_in_time(text):
    import time

    began = time.process_time()
    list(findings(text))
    assert time.process_time() - began < 3
