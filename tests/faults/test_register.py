"""The table of the forty faults leaves none out, and names tests and animals that are there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from documents import CASES
from register import EACH, FORTY, SICK
from zoo import FAULTS

TESTS = Path(__file__).resolve().parents[1]


@cache
def found_in(path: str) -> frozenset[str]:
    tree = ast.parse((TESTS / path).read_text())
    return frozenset(
        node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def test_the_table_has_forty_rows():
    assert list(FORTY) == list(range(1, 41))


@pytest.mark.parametrize("number", FORTY)
def test_every_fault_is_tested(number):
    _, tests = FORTY[number]
    assert tests
    for named in tests:
        path, _, name = named.partition("::")
        assert name in found_in(path), named
    if EACH in tests:
        assert any(one.number == number for one in FAULTS), "no animal of the zoo bears this number"
    if SICK in tests:
        assert any(one.number == number for one in CASES), "no sick document bears this number"


def test_no_animal_has_a_number_of_its_own():
    assert {one.number for one in (*FAULTS, *CASES)} <= FORTY.keys()


def test_the_table_is_the_list_of_the_design(shared):
    text = (shared / "design" / "FAULTS.md").read_text()
    numbers = [int(n) for n in re.findall(r"(?:^|· |\*\* )(\d{1,2}) (?=[a-zA-Z0-9])", text, re.MULTILINE)]
    assert sorted(set(numbers) & set(range(1, 41))) == list(FORTY)
