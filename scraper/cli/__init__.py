"""The command line: one file a command, found by being there and loaded when asked for."""

from __future__ import annotations

import errno
import importlib
import importlib.util
import io
import pkgutil
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Never

import click

from scraper.cli.context import INSTANT, Context

__all__ = ["Context", "main"]


_FULL: Final = "free space there, then run again: what was known is kept"
_BARRED: Final = "let this user read and write it"
_REMEDIES: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _BARRED,
    errno.EPERM: _BARRED,
    errno.EROFS: "mount it writable, or name another folder",
    errno.EMFILE: "raise the limit of open files (ulimit -n)",
    errno.EBADMSG: "restore content/ from git, remove content/.staging if it is there, then run again",
    errno.ELOOP: "mend the links that lead in a ring",
}
"""What to do about a refusal of the system."""


class Commands(click.Group):
    """A group whose commands are the modules of this package that hold an object named `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the modules beside this one that hold a command."""
        found = (module.name for module in pkgutil.iter_modules(__path__))
        names = (name.replace("_", "-") for name in found if _defines_command(name))
        return sorted(name for name in names if self.get_command(ctx, name) is not None)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Load one command's module."""
        module = cmd_name.replace("-", "_")
        if module not in {found.name for found in pkgutil.iter_modules(__path__)}:
            return None
        loaded = getattr(importlib.import_module(f"{__name__}.{module}"), "command", None)
        return loaded if isinstance(loaded, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command when there is none of the name given."""
        import difflib  # noqa: PLC0415  only a mistake needs it

        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), n=1)
            hint = f"did you mean {near[0]}?" if near else "see outagewire --help"
            ctx.fail(f"no command {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run, and turn what a user can mend into one line and an exit status."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        _speak_any_text()
        try:
            status = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.ClickException as error:
            _leave(_one_line(error), error.exit_code)
        except click.Abort:
            _leave("stopped", 130)
        except BrokenPipeError:
            # The reader of our output went away (`| head`); Python would complain again when it closes stdout.
            if sys.stderr is not None:
                sys.stderr.close()
            sys.exit(1)
        except OSError as error:
            remedy = _REMEDIES.get(error.errno or 0, "check that the path exists and can be written")
            place = f"{error.filename}: " if error.filename else ""
            _leave(f"{place}{error.strerror or error}; {remedy}", 1)
        sys.exit(status if isinstance(status, int) else 0)


def _defines_command(module: str) -> bool:
    """Whether a module's text says that it holds a command: what the commands share would cost `--help` its speed."""
    spec = importlib.util.find_spec(f"{__name__}.{module}")
    if spec is None or spec.origin is None:
        return False
    return any(
        line.startswith(("def command(", "command =")) for line in Path(spec.origin).read_text("utf-8").splitlines()
    )


def _one_line(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    if isinstance(error, click.UsageError) and error.ctx is not None and "; " not in message:
        message = f"{message.rstrip('.')}; see {error.ctx.command_path} --help"
    return message


def _speak_any_text() -> None:
    """What a terminal or a pipe cannot show in its encoding is escaped; it must not end a command half-way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _leave(message: str, status: int) -> Never:
    click.echo(f"outagewire: {message}", err=True)
    sys.exit(status)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--content",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("content"),
    show_default=True,
    help="Folder of the record.",
)
@click.option(
    "--cache",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(".cache"),
    show_default=True,
    help="Folder of captures, validators and health.",
)
@click.option("--now", type=INSTANT, default=None, help="Take this for the present moment (RFC 3339, or a date).")
@click.option("-v", "--verbose", "louder", count=True, help="Say more; twice for everything.")
@click.option("-q", "--quiet", "quieter", count=True, help="Say less; only errors.")
@click.option(
    "--log-format",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How messages on standard error are written.",
)
@click.version_option(package_name="outagewire")
@click.pass_context
def main(
    ctx: click.Context,
    *,
    content: Path,
    cache: Path,
    now: datetime | None,
    louder: int,
    quieter: int,
    log_format: str,
) -> None:
    """Keep the public record of outages.

    Exit status: 0 done, 1 failed, 2 wrong usage, 3 some sources or items failed and the rest was done.
    """
    ctx.obj = Context(content, cache, now, louder - quieter, log_format)
