import io
import json
import os
import pkgutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import scraper.cli
from scraper.cli import main
from scraper.cli.context import DURATION, INSTANT, Context
from scraper.edge.clock import now
from scraper.edge.people.units import seconds, size


@pytest.fixture
def probe(monkeypatch):
    """A command that tells what it was given, or does what it is told."""
    seen = []

    @click.command()
    @click.argument("act", default="nothing")
    @click.pass_context
    def command(ctx: click.Context, act: str) -> int | None:
        seen.append(ctx.obj)
        if act == "exit":
            ctx.exit(3)
        if act == "full":
            raise OSError(28, "No space left on device", "content/x")
        if act == "bug":
            raise LookupError("unforeseen")
        if act == "usage":
            raise click.UsageError("that is\nno way")
        return 1 if act == "one" else None

    monkeypatch.setitem(main.commands, "probe", command)
    original = type(main).get_command
    monkeypatch.setattr(
        type(main), "get_command", lambda self, ctx, name: command if name == "probe" else original(self, ctx, name)
    )
    return seen


def run(*arguments: str):
    return CliRunner().invoke(main, list(arguments))


def test_global_options_reach_every_command(probe):
    result = run(
        "--content", "c", "--cache", "k", "--now", "2026-04-15T16:53:00+02:00", "-v", "--log-format", "json", "probe"
    )
    assert result.exit_code == 0
    moment = datetime(2026, 4, 15, 14, 53, tzinfo=UTC)
    assert probe == [Context(Path("c"), Path("k"), moment, 1, "json")]
    run("-q", "--now", "2026-04-15", "probe")
    assert probe[1] == Context(now=datetime(2026, 4, 15, tzinfo=UTC), verbosity=-1)
    run("probe")
    assert probe[2] == Context()


@pytest.mark.parametrize(("act", "status"), [("nothing", 0), ("one", 1), ("exit", 3), ("full", 1), ("usage", 2)])
def test_exit_statuses_and_one_line_errors(probe, act, status):
    result = run("probe", act)
    assert result.exit_code == status
    assert result.stderr.count("\n") == (1 if act in {"full", "usage"} else 0)
    assert "Traceback" not in result.stderr


def test_only_a_bug_has_a_traceback(probe):
    result = run("probe", "bug")
    assert isinstance(result.exception, LookupError)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuch"],
        ["--nosuch"],
        ["--now", "yesterday", "check"],
        ["--now", "2026-04-15T14:53:00", "check"],
        ["--now", "0001-01-01", "check"],
        ["--now", "9999-12-31T23:59:59Z", "check"],
        ["--log-format", "xml", "check"],
        ["check", "--format", "yaml"],
        ["check", "no/such/file"],
        ["check", "--links", "--allow-host", "localhost"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(arguments):
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("outagewire: ")


def test_a_mistyped_command_names_the_nearest():
    assert "did you mean check?" in run("chekc").stderr


def test_every_module_beside_the_group_is_a_command_or_its_context():
    modules = {found.name for found in pkgutil.iter_modules(scraper.cli.__path__)}
    with click.Context(main) as ctx:
        listed = {name.replace("-", "_") for name in main.list_commands(ctx)}
    assert listed <= modules
    assert "check" in listed
    assert "context" not in listed


def test_help_is_quick_because_heavy_modules_load_when_used():
    code = (
        "import sys\nfrom scraper.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'aiohttp', 'yaml', 'trafilatura', 'feedparser', 'pyarrow', 'mkdocs', 'rich', 'lxml', 'bs4'}\n"
        "sys.exit(', '.join(sorted(heavy & sys.modules.keys())) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_file_whose_name_is_no_utf8_is_read(tmp_path):
    file = tmp_path / os.fsdecode(b"caf\xe9.html")
    file.write_text("{}")
    result = run("parse", str(file))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["file"].endswith("caf\N{REPLACEMENT CHARACTER}.html")


def test_what_a_stream_cannot_show_in_its_encoding_is_escaped(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    with pytest.raises(SystemExit):
        main(["--version"])
    stream.write("\N{EN DASH}")
    stream.flush()
    assert stream.buffer.getvalue().endswith(rb"\u2013")


def test_python_m_scraper_is_the_same_program():
    done = subprocess.run([sys.executable, "-m", "scraper", "--version"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "outagewire" in done.stdout


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("20s", 20),
        ("15m", 900),
        ("6h", 21600),
        ("3650d", 315_360_000),
        ("2w", 1_209_600),
        ("0m", None),
        ("9999999w", None),
        ("15", None),
        ("-5m", None),
        ("5 parsecs", None),
        ("", None),
    ],
)
def test_durations(text, wanted):
    assert seconds(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("500kB", 500_000), ("8MB", 8_000_000), ("1MiB", 1_048_576), ("8M", None), ("8", None), ("0B", None)],
)
def test_sizes(text, wanted):
    assert size(text) == wanted


def test_values_of_options_say_what_they_want():
    with pytest.raises(click.BadParameter, match="2026-04-15"):
        INSTANT.convert("noon", None, None)
    with pytest.raises(click.BadParameter, match="15m"):
        DURATION.convert("noon", None, None)
    assert DURATION.convert("15m", None, None) == 900


def test_the_clock_is_read_in_one_place_and_can_be_set():
    fixed = datetime(2026, 4, 15, 14, 53, 7, 999, tzinfo=UTC)
    assert now(fixed) == fixed.replace(microsecond=0)
    assert now().microsecond == 0
    assert now().tzinfo is UTC
