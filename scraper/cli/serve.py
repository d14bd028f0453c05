"""`outagewire serve`: a local preview."""

from __future__ import annotations

import threading
from pathlib import Path

import click

from scraper.cli.context import Context


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port on this machine; 0 takes a free one.",
)
@click.option(
    "--site",
    "built",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=None,
    help="Serve this built folder as it is.",
)
@click.pass_obj
def command(context: Context, *, port: int, built: Path | None) -> int:
    """Build a preview, serve it on this machine, and build again when content/ or site/ change."""
    from scraper.publish.preparation import Failure, prepare, site_folder  # noqa: PLC0415  keeps `--help` quick
    from scraper.publish.preview import open_server, state_of, watch  # noqa: PLC0415  same

    site = site_folder()
    if built is None and site is None:
        raise click.ClickException("site/mkdocs.yml: not found; serve runs from a checkout, go to its folder")
    folder = built if built is not None else (site or Path("site")).parent / "build" / "preview"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        server = open_server(folder, port)
    except OSError as error:
        raise click.ClickException(f"port {port}: {error.strerror}; choose another with --port") from error
    address = f"http://127.0.0.1:{server.server_address[1]}/"

    def build() -> bool:
        made = prepare(context.content, context.cache, context.now, report_file=None, base_url=address)
        for problem in () if isinstance(made, Failure) else made.problems:
            click.echo(str(problem), err=True)
        done = made if isinstance(made, Failure) else made.build(out=folder, full=False)
        if isinstance(done, Failure):
            click.echo("\n".join(done.lines), err=True)
            return False
        click.echo(f"built: {done.written} files written", err=True)
        return True

    stop = threading.Event()
    if built is None:
        watched = (context.content, site or folder)
        before = state_of(watched)
        if not build():
            server.server_close()
            return 1
        threading.Thread(target=watch, args=(watched, before, build, stop), daemon=True).start()
    click.echo(f"serving {folder} at {address} (stop with Ctrl-C)")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        click.echo("stopped", err=True)
    finally:
        stop.set()
        server.server_close()
    return 0
