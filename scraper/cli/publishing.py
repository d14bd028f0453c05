"""What `build` and `export` have in common: where their inputs come from, and how it is said what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scraper.cli.context import SITE_ADDRESS, Context

if TYPE_CHECKING:
    from scraper.publish.preparation import Failure, Prepared

_T = TypeVar("_T")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def publishing_options(out: str, help_of_out: str) -> Callable[[_Command], _Command]:
    """`--out` with its default, `--base-url` and `--report`."""
    options = (
        click.option(
            "--out",
            type=click.Path(file_okay=False, path_type=Path),
            default=Path(out),
            show_default=True,
            help=help_of_out,
        ),
        click.option(
            "--base-url",
            metavar="URL",
            type=SITE_ADDRESS,
            default=None,
            help="Address of the site, instead of the configured one.",
        ),
        click.option(
            "--report",
            "report_file",
            type=click.Path(dir_okay=False, path_type=Path),
            default=None,
            help="Run report; without one every source is unknown.",
        ),
    )

    def add(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def publish(
    context: Context,
    base_url: str | None,
    report_file: Path | None,
    act: Callable[[Prepared], _T | Failure],
    told: Callable[[_T], str],
    *,
    full: bool = False,
) -> int:
    """Read all inputs, say what of them cannot be read, act, and say what was done. Exit status 0; 3 where something could
    not be read; or 1 with a line for each reason why nothing was done.
    """
    from scraper.publish.preparation import Failure, prepare  # noqa: PLC0415  keeps `--help` quick

    made = prepare(context.content, context.cache, context.now, report_file=report_file, base_url=base_url, full=full)
    if isinstance(made, Failure):
        return _failed(made)
    for problem in (*made.problems, *made.notices):
        click.echo(str(problem), err=True)
    done = act(made)
    if isinstance(done, Failure):
        return _failed(done)
    if context.verbosity >= 0:
        click.echo(told(done))
    return 3 if made.problems else 0


def _failed(failure: Failure) -> int:
    click.echo("\n".join(failure.lines), err=True)
    return 1
