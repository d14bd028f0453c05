"""`outagewire explain`: the claims, the rule and the evidence behind a fact, and why documents stand together."""

from __future__ import annotations

import difflib

import click

from scraper.cli.context import Context


@click.command(short_help="Why a fact is as it is, and why documents are together.")
@click.argument("incident", metavar="ID")
@click.argument("fact", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def command(context: Context, incident: str, fact: str | None, *, as_json: bool) -> None:
    """Show the claims, the rule and the evidence behind each fact of an incident (or one FACT), and why its documents
    stand on it.
    """
    import msgspec  # noqa: PLC0415  keeps `--help` quick

    from scraper.edge.record.content import load  # noqa: PLC0415  same
    from scraper.publish.explanation import explanation_of  # noqa: PLC0415  same

    archive, problems = load(context.content)
    asked = dict(archive.aliases).get(incident, incident)
    dossier = next((d for d in archive.dossiers if d.incident.id == asked), None)
    if dossier is None:
        unread = [one for one in problems if asked in one.where.split("/")]
        if unread:
            raise click.ClickException("; ".join(map(str, unread)))
        near = difflib.get_close_matches(incident, [d.incident.id for d in archive.dossiers], n=3, cutoff=0.3)
        none = f"the record holds {len(archive.dossiers) or 'no'} incidents, none with an id like it"
        hint = f"nearest: {', '.join(near)}" if near else none
        raise click.UsageError(f"no incident {incident!r}; {hint}")
    known = [v.fact for v in dossier.incident.verdicts]
    if fact and fact not in known:
        raise click.UsageError(f"no fact {fact!r} in {asked}; facts: {', '.join(known) or 'none'}")
    if as_json:
        click.echo(msgspec.json.encode(explanation_of(dossier, fact)).decode())
        return
    from scraper.publish.explained import in_words  # noqa: PLC0415  same

    left = [pair for pair in archive.unplaced if pair[0].runner_up == asked and fact is None]
    for line in in_words(dossier, fact, left):
        click.echo(line)
