"""The comment on a pull request that links its preview. Run by hand: comment.py PAGES.json RUN_URL SITE_URL.

PAGES.json was made by contributed code: it is cut to size, each path must look like a path, and nothing else of it is
shown. Standard library only.
"""  # noqa: INP001  a script

import json
import re
import sys
from pathlib import Path

MARK = "<!-- outagewire preview -->"
MOST = 30
PAGE = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]{0,120}/){0,6}[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.html")
WEB = re.compile(r"https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._/-]*)?")
LARGEST = 2_000_000


def listed(answer: object, key: str) -> list[str]:
    """Paths under a key, those that are paths."""
    rows = answer.get(key) if isinstance(answer, dict) else None
    return [row for row in rows if isinstance(row, str) and PAGE.fullmatch(row)] if isinstance(rows, list) else []


def text(answer: object, run: str, site: str) -> str:
    """The comment as Markdown."""
    rows = [
        MARK,
        f"**Preview**: the built pages and pictures before and after are artefact `preview` of [this run]({run}).",
    ]
    for key, title in (("added", "New"), ("changed", "Changed"), ("removed", "Gone")):
        found = listed(answer, key)
        if found:
            rows += ["", f"{title} ({len(found)}):"]
            rows += [f"- {shown(name, site, live=key != 'added')}" for name in found[:MOST]]
            rows += [f"- and {len(found) - MOST} more"] if len(found) > MOST else []
    if len(rows) == 2:
        rows += ["", "No page changes."]
    return "\n".join(rows) + "\n"


def shown(name: str, site: str, *, live: bool) -> str:
    """A page's path; with the page as it is published now where there is one."""
    path = name.removesuffix("index.html")
    return f"`{name}` ([as it is now]({site.rstrip('/')}/{path}))" if live else f"`{name}`"


def main(arguments: list[str]) -> int:
    """Print the comment."""
    source, run, site = arguments
    if not (WEB.fullmatch(run) and WEB.fullmatch(site)):
        sys.stderr.write("the address of the run or of the site is none\n")
        return 2
    try:
        body = Path(source).read_bytes()
        answer: object = json.loads(body) if len(body) <= LARGEST else {}
    except (OSError, ValueError, RecursionError):
        answer = {}
    sys.stdout.write(text(answer, run, site))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
