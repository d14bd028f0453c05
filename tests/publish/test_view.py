"""What pages, charts and feeds are printed from is defined cheaply: a start of the build defines it all."""

import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass
from types import ModuleType

import pytest

from scraper.publish import charts, feeds, pages, parts, syndication
from scraper.publish.states import Mark
from scraper.publish.view import View


def modules_of(package: ModuleType) -> list[ModuleType]:
    names = [found.name for found in pkgutil.iter_modules(package.__path__)]
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]


@pytest.mark.parametrize("package", [charts, feeds, pages, parts, syndication], ids=lambda package: package.__name__)
def test_a_value_that_is_printed_is_a_view(package: ModuleType) -> None:
    """A frozen dataclass costs thirty times as much to define (decision 0022)."""
    slow = [
        f"{module.__name__}.{name}"
        for module in modules_of(package)
        for name, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == module.__name__ and is_dataclass(kind) and kind.__dataclass_params__.frozen
    ]
    assert slow == []


def test_a_view_is_frozen_and_equal_by_what_it_holds() -> None:
    one = Mark("done", "Resolved")
    assert isinstance(one, View)
    assert one == Mark("done", "Resolved")
    assert hash(one) == hash(Mark("done", "Resolved"))
    assert one != Mark("done", "Ongoing")
    with pytest.raises(AttributeError):
        one.word = "Ongoing"
