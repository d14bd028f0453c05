"""The registry of status formats: found by being there, asked in order, silent on nothing."""

import ast
import importlib
import inspect
import pkgutil

import pytest

import scraper.formats
from scraper.formats.status import Origin, StatusReading, formats, read_status

ORIGIN = Origin("page", "vendor", "https://status.vendor.example/")
NAMES = [found.NAME for found in formats()]


def modules() -> list[str]:
    return [found.name for found in pkgutil.iter_modules(scraper.formats.__path__)]


def test_a_format_is_named_after_its_module() -> None:
    for name in modules():
        module = importlib.import_module(f"scraper.formats.{name}")
        if hasattr(module, "NAME"):
            assert name == module.NAME
            assert isinstance(module.PRIORITY, int)
            assert module.NAME in NAMES


def test_names_are_unique_and_the_order_is_by_priority() -> None:
    assert len(NAMES) == len(set(NAMES))
    priorities = [found.PRIORITY for found in formats()]
    assert priorities == sorted(priorities)


def test_the_catch_all_is_asked_last() -> None:
    assert NAMES[-1] == "generic_feed"


def test_no_format_imports_a_sibling() -> None:
    """A format may use shared pieces, which have no NAME; another format's module never."""
    for name in NAMES:
        source = inspect.getsource(importlib.import_module(f"scraper.formats.{name}"))
        imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
        places = {node.module or "" for node in imports if isinstance(node, ast.ImportFrom)}
        used = {part for place in places for part in place.split(".")}
        used |= {part for node in imports for alias in node.names for part in alias.name.split(".")}
        assert not used & (set(NAMES) - {name}), name


@pytest.mark.parametrize(
    "body", [b"", b" \n", b"\xff\xfe", b"\x00" * 9, b"<", b"{", b"[" * 30000, b"words", b"<html></html>"]
)
@pytest.mark.parametrize("name", [*NAMES, "auto"])
def test_nothing_is_health_and_nothing_raises(name: str, body: bytes) -> None:
    reading = read_status(body, ORIGIN, name)
    assert isinstance(reading, StatusReading)
    assert not reading.incidents
    assert not reading.healthy
    assert reading.problems
    assert all(problem.code and problem.message for problem in reading.problems)


def test_an_unknown_name_tells_the_known_ones() -> None:
    (problem,) = read_status(b"{}", ORIGIN, "no_such").problems
    assert problem.code == "unknown_format"
    assert "statuspage_json" in problem.remedy
