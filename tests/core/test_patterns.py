"""Patterns that wait until they are asked answer what they would have answered at once."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import scraper.core
from scraper.core import patterns
from scraper.core.patterns import late


def waiting(value: object) -> Iterator[patterns._Late]:
    """The patterns of a value of a module, however deep in its tables."""
    if isinstance(value, patterns._Late):
        yield value
    elif isinstance(value, dict):
        yield from (one for part in value.values() for one in waiting(part))
    elif isinstance(value, tuple | list):
        yield from (one for part in value for one in waiting(part))


def test_it_is_compiled_when_it_is_first_asked_and_once(monkeypatch) -> None:
    made: list[str] = []
    compile_now = re.compile
    monkeypatch.setattr(re, "compile", lambda *told: made.append(told[0]) or compile_now(*told))
    pattern = late(r"(?P<n>\d+) hours?", re.IGNORECASE)
    assert (pattern.pattern, made) == (r"(?P<n>\d+) hours?", [])
    assert [m["n"] for m in pattern.finditer("2 hours, 3 HOURS")] == ["2", "3"]
    assert pattern.search("for 4 hours").span() == (4, 11)
    assert pattern.sub("x", "1 hour") == "x"
    assert pattern.flags & re.IGNORECASE
    assert made == [r"(?P<n>\d+) hours?"]


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError):
        late("a").searched("a")  # type: ignore[attr-defined]  # what is tested


def test_every_pattern_of_the_core_is_a_pattern() -> None:
    found = [
        one
        for module in walk_packages(scraper.core.__path__, "scraper.core.")
        for value in vars(import_module(module.name)).values()
        for one in waiting(value)
    ]
    assert len(found) > 500
    assert all(one.flags is not None for one in found)
