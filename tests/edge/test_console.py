import io
import json

import pytest

from scraper.core.model import Problem
from scraper.edge.console import Console, github_line, json_rows, near_path, text_line

PROBLEM = Problem(
    "bad_url", "content/a,b:c.yml", "100% wrong:\nreally\x1b[31m", "mend it", line=3, column=5, value="v", nearest="n"
)


def test_text_begins_with_file_and_line_and_stays_on_one():
    assert text_line(PROBLEM) == "content/a,b:c.yml:3: 100% wrong: really [31m; mend it [bad_url]"


def test_github_lines_are_escaped():
    assert github_line(PROBLEM).startswith("::error file=content/a%2Cb%3Ac.yml,line=3::100%25 wrong: really")
    assert "\n" not in github_line(PROBLEM)


def test_json_has_every_key():
    (row,) = json.loads(json_rows([PROBLEM]))
    assert row == {
        "file": "content/a,b:c.yml",
        "line": 3,
        "column": 5,
        "code": "bad_url",
        "message": "100% wrong: really [31m; mend it",
        "value": "v",
        "nearest": "n",
    }


def test_paths_are_seen_from_the_working_directory(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert near_path(str(tmp_path / "content" / "x.yml")) == "content/x.yml"
    assert near_path("https://x.example/a/../b") == "https://x.example/a/../b"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", "paper: https://x.example/: slow; wait [timeout]\n"),
        ("github", "::warning::paper: https://x.example/: slow; wait [timeout]\n"),
    ],
)
def test_failures_of_sources_name_the_source(form, expected):
    stream = io.StringIO()
    Console(0, form, stream).problem(Problem("timeout", "https://x.example/", "slow", "wait", "paper"))
    assert stream.getvalue() == expected


def test_json_lines_are_json():
    stream = io.StringIO()
    console = Console(0, "json", stream)
    console.problem(Problem("timeout", "https://x.example/", "slow", "wait", "paper"))
    console.say("done")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (first["level"], first["source"], first["code"]) == ("error", "paper", "timeout")
    assert second == {"level": "info", "message": "done"}


def test_quiet_says_only_what_went_wrong_and_nothing_moves_without_a_terminal():
    stream = io.StringIO()
    console = Console(-1, "text", stream)
    console.say("news")
    console.progress(1, 2, "sources")
    assert stream.getvalue() == ""
    Console(0, "text", stream).progress(1, 2, "sources")
    assert stream.getvalue() == ""
    Console(0, "text", stream).say("detail", level=1)
    assert stream.getvalue() == ""


@pytest.mark.parametrize("stream", ["none", "full", "unread"])
def test_a_stream_that_takes_nothing_costs_its_lines_and_no_run(stream, monkeypatch):
    class Refusing(io.StringIO):
        def write(self, _: str) -> int:
            raise {"full": OSError(28, "No space left on device"), "unread": BrokenPipeError()}[stream]

    monkeypatch.setattr("sys.stderr", None if stream == "none" else Refusing())
    console = Console(1, "text")
    console.say("news")
    console.progress(1, 2, "sources")
    console.problem(PROBLEM)


def test_no_command_of_actions_hides_in_a_line():
    stream = io.StringIO()
    Console(0, "github", stream).say("paper: moved for good to https://x.example/##[stop-commands]a")
    assert "##[" not in stream.getvalue()
