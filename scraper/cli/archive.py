"""`outagewire archive`: bind the months of past years, one file each, or make them files of their own again."""

from __future__ import annotations

import click

from scraper.cli.context import Context


@click.command(short_help="Bind the months of past years into one file each.")
@click.option("--before", type=click.IntRange(1970, 9999), metavar="YEAR", help="Bind the months of earlier years.")
@click.option(
    "--past", is_flag=True, help="Bind what is due by itself: years with many files, eight weeks after their end."
)
@click.option("--unbind", type=click.IntRange(1970, 9999), metavar="YEAR", help="Undo it for the months of a year.")
@click.pass_obj
def command(context: Context, *, before: int | None, past: bool, unbind: int | None) -> None:
    """Bind the machine's files of past years: a month becomes one file, `incidents/<yyyy>/<mm>.json`, in which each of
    them is found as before. Nothing is left out, no address changes, and what people wrote stays where it is.

    A run that learns something of a bound incident makes it a file of its own again.
    """
    from scraper.cli.running import write_alone  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.console import Console  # noqa: PLC0415  same
    from scraper.edge.record import content  # noqa: PLC0415  same
    from scraper.edge.record.years import months_due  # noqa: PLC0415  same

    if [before is not None, past, unbind is not None].count(True) != 1:
        raise click.UsageError(
            "say which years to bind (--before YEAR, or --past for those that are due) or which year to unbind (--unbind YEAR)"
        )
    console = Console(context.verbosity, context.log_format)
    write_alone(context, console)
    if past:
        moment = now(context.now)
        done, verb = content.bind(context.content, moment.year, only=months_due(context.content, moment)), "bound"
    elif before is not None:
        done, verb = content.bind(context.content, before), "bound"
    else:
        done, verb = content.unbind(context.content, unbind or 0), "made files of their own again"
    months = f"{done[0]} to {done[-1]}, " if done else ""
    console.say(f"{months}{len(done)} months {verb}")
