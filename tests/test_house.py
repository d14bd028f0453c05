"""The house: who may import whom, what core must not touch, one clock, one writer a folder."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "scraper"
RANK = {"core": 1, "formats": 2, "edge": 3, "pipeline": 4, "publish": 4, "cli": 5}
ROOMS = {"patterns": -1, "model": 0, "ids": 0, "instants": 1, "language": 1, "diff": 1, "moments": 2, "articles": 3, "judging": 3, "facts": 4, "verdicts": 4,
         "reading": 5, "reconcile": 5, "records": 5, "placing": 6, "cluster": 7, "telling": 7, "compose": 8}  # fmt: skip
"""The rooms of core, each above all that it may import."""
EDGE = {"clock": 0, "console": 0, "ledger": 0, "sealed": 0, "cache": 1, "record": 1, "hands": 1, "visiting": 2, "people": 2, "captures": 3, "http": 4, "dead_links": 5}  # fmt: skip
"""The rooms of the edge, likewise."""
FORBIDDEN_IN_CORE = {"os", "io", "pathlib", "socket", "ssl", "logging", "random", "secrets", "subprocess", "time",
                     "shutil", "tempfile", "urllib.request", "http", "asyncio", "threading", "multiprocessing"}  # fmt: skip
CLOCKS = ("datetime.now", "datetime.utcnow", "date.today", "datetime.today", "time.time", "time.time_ns", "time.localtime", "time.gmtime")  # fmt: skip


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imports(name: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    package = ["scraper", *name.split("/")[:-1]]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            yield node.lineno, source
            yield from ((node.lineno, f"{source}.{alias.name}") for alias in node.names)


def wrong_way(name: str, tree: ast.Module) -> list[str]:
    floor = name.split("/", maxsplit=1)[0]
    found = []
    for line, target in imports(name, tree):
        part = target.split(".")[1] if target.startswith("scraper.") else ""
        if part in RANK and floor in RANK and part != floor and RANK[part] >= RANK[floor]:
            found.append(f"{name}:{line} imports {target}")
    return found


def climbs(name: str, tree: ast.Module) -> list[str]:
    """Imports within core, or within the edge, that do not go down to a lower room."""
    floor, room = name.split("/")[:2]
    room = room.removesuffix(".py")
    rooms = {"core": ROOMS, "edge": EDGE}[floor]
    found = []
    for line, target in imports(name, tree):
        other = target.split(".")[2] if target.startswith(f"scraper.{floor}.") else room
        if other != room and rooms[other] >= rooms[room]:
            found.append(f"{name}:{line} imports {target}")
    return found


def impure(name: str, tree: ast.Module) -> list[str]:
    found = []
    for line, target in imports(name, tree):
        top = target.split(".", maxsplit=1)[0]
        if top != "scraper" and (top not in sys.stdlib_module_names or {top, target} & FORBIDDEN_IN_CORE):
            found.append(f"{name}:{line} imports {target}")
    calls = (n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name))
    return found + [f"{name}:{n.lineno} calls {n.func.id}" for n in calls if n.func.id in {"open", "print", "input"}]


def clock_reads(name: str, tree: ast.Module) -> list[str]:
    attributes = (n for n in ast.walk(tree) if isinstance(n, ast.Attribute))
    return [f"{name}:{n.lineno}" for n in attributes if ast.unparse(n).endswith(CLOCKS)]


def test_imports_go_one_way() -> None:
    assert [bad for name, tree in modules() for bad in wrong_way(name, tree)] == []


@pytest.mark.parametrize("floor", ["core", "edge"])
def test_rooms_stand_above_what_they_import(floor: str) -> None:
    inside = [
        (name, tree) for name, tree in modules() if name.startswith(f"{floor}/") and name != f"{floor}/__init__.py"
    ]
    assert [bad for name, tree in inside for bad in climbs(name, tree)] == []


def test_publish_never_fetches() -> None:
    bad = [
        f"{name}:{line}"
        for name, tree in modules()
        if name.startswith("publish/")
        for line, target in imports(name, tree)
        if target in {"scraper.edge.http", "aiohttp"}
        or target.startswith(("scraper.edge.visiting", "scraper.pipeline"))
    ]
    assert bad == []


def test_core_is_pure() -> None:
    assert [bad for name, tree in modules() if name.startswith("core/") for bad in impure(name, tree)] == []


def test_one_place_reads_the_clock() -> None:
    assert [bad for name, tree in modules() if name != "edge/clock.py" for bad in clock_reads(name, tree)] == []


def test_only_content_writes_the_record() -> None:
    """Only edge/record/content.py knows the machine's folders, and only edge/record/staging.py moves files into them."""
    users = [
        name
        for name, tree in modules()
        if name not in {"edge/record/content.py", "edge/record/staging.py"}
        for _, target in imports(name, tree)
        if target == "scraper.edge.record.staging"
    ]
    assert users == []


@pytest.mark.parametrize(
    ("name", "code", "guard"),
    [
        ("core/x.py", "import scraper.edge.http", wrong_way),
        ("formats/x.py", "from scraper.pipeline import run", wrong_way),
        ("publish/x.py", "from ..cli import main", wrong_way),
        ("core/x.py", "import os", impure),
        ("core/x.py", "import msgspec", impure),
        ("core/x.py", "open('f')", impure),
        ("core/moments/x.py", "from scraper.core.placing import copies", climbs),
        ("core/reading.py", "from scraper.core import compose", climbs),
        ("edge/record/x.py", "from scraper.edge.people import config", climbs),
        ("edge/cache.py", "from scraper.edge import http", climbs),
        ("edge/x.py", "import datetime\ndatetime.datetime.now()", clock_reads),
        ("cli/x.py", "import time\ntime.time()", clock_reads),
    ],
)
def test_the_guards_see_a_breach(name: str, code: str, guard) -> None:
    assert guard(name, ast.parse(code))


def test_no_importable_python_in_site() -> None:
    assert list((ROOT / "site").rglob("*.py")) == []
