"""`python -m tests.bench [NAME...]`: every benchmark, or those named; exit status 1 when a figure misses its limit."""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import subprocess
import sys
import time

import click

import tests.bench as package
from tests.bench import ROOT, Row, Skip


def names() -> list[str]:
    """Modules beside this one that have `run`."""
    found = [module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_")]
    return sorted(name for name in found if hasattr(importlib.import_module(f"{package.__name__}.{name}"), "run"))


def alone(name: str) -> None:
    """Run one benchmark in this process and print its rows as JSON."""
    try:
        rows = list(importlib.import_module(f"{package.__name__}.{name}").run())
    except Skip as reason:
        click.echo(json.dumps({"skipped": str(reason)}))
        return
    click.echo(json.dumps([{"name": r.name, "value": r.value, "unit": r.unit, "limit": r.limit, "least": r.least} for r in rows]))  # fmt: skip


def measured(name: str) -> tuple[list[Row], str]:
    """Rows of one benchmark, run in a process of its own; or why there are none."""
    command = [sys.executable, "-m", package.__name__, "--alone", name]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False, text=True)
    if done.returncode:
        return [], f"failed with exit status {done.returncode}"
    said = json.loads(done.stdout.splitlines()[-1])
    return ([], f"skipped: {said['skipped']}") if isinstance(said, dict) else ([Row(**row) for row in said], "")


def line(benchmark: str, row: Row) -> str:
    sign = ">=" if row.least else "<="
    limit = f"{sign} {row.limit:g} {row.unit}" if row.limit is not None else ""
    mark = "" if row.holds else "MISSED"
    return f"{benchmark:10} {row.name:58} {row.value:>10.2f} {row.unit:10} {limit:20} {mark}".rstrip()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    parser.add_argument("--alone", metavar="NAME", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.alone:
        alone(chosen.alone)
        return 0
    unknown = set(chosen.names) - set(names())
    if unknown:
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(names())}")
    missed = 0
    for name in chosen.names or names():
        begin = time.monotonic()
        rows, note = measured(name)
        for row in rows:
            click.echo(line(name, row))
        if note:
            click.echo(f"{name:10} {note}")
        click.echo(f"{'':10} ({time.monotonic() - begin:.0f} s)")
        missed += sum(not row.holds for row in rows) + note.startswith("failed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
