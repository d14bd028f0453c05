"""Refuse a pull request that touches what only runs write. Run by hand: refuse_machine.py BASE [HEAD]."""  # noqa: INP001  a script

import subprocess
import sys

MACHINE = ("content/incidents", "content/unplaced", "content/aliases.json", "content/.staging")
"""Folders and files; a link in place of a folder is of it too."""
REMEDY = (
    "written by runs only, and overwritten by the next one. To change what it says, add a note in content/notes or an"
    " override in content/overrides; see CONTRIBUTING.md"
)


def changed(base: str, head: str) -> list[str]:
    """Paths that differ from where `head` left `base`; a file that moved counts at both places."""
    command = ["git", "diff", "--name-only", "--no-renames", "-z", f"{base}...{head}", "--"]
    done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  no shell
    return [name for name in done.stdout.decode("utf-8", "replace").split("\0") if name]


def line(path: str) -> str:
    """A workflow command; what GitHub would read as its end is escaped."""
    place = path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C")
    return f"::error file={place}::This file is {REMEDY}.\n"


def main(arguments: list[str]) -> int:
    """Exit status 1 and a line for each such file; 2 where git cannot answer."""
    base, head = arguments[0], arguments[1] if len(arguments) > 1 else "HEAD"
    if base.startswith("-") or head.startswith("-"):
        sys.stderr.write("give a revision, and perhaps a second one\n")
        return 2
    try:
        paths = changed(base, head)
    except subprocess.CalledProcessError as error:
        sys.stderr.write(error.stderr.decode("utf-8", "replace"))
        return 2
    touched = [path for path in paths if any(path == m or path.startswith(f"{m}/") for m in MACHINE)]
    for path in touched[:50]:
        sys.stdout.write(line(path))
    return 1 if touched else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
