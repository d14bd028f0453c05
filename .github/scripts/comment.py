"""The comment on a pull request that shows its preview. Run by hand: comment.py PAGES.json RUN_URL SITE_URL [PICTURES.json RAW_URL].

PAGES.json was made by contributed code: it is cut to size, each path must look like a path, and nothing else of it is
shown. PICTURES.json is what pictures.py printed, RAW_URL where the files of a commit lie. Standard library only.
"""  # noqa: INP001  a script

import json
import re
import sys
from pathlib import Path

MARK = "<!-- outagewire preview -->"
MOST = 30
COMMIT = re.compile(r"[0-9a-f]{40}")
PAGE = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]{0,120}/){0,6}[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.html")
WEB = re.compile(r"https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._/-]*)?")
LARGEST = 2_000_000


def listed(answer: object, key: str) -> list[str]:
    """Paths under a key, those that are paths."""
    rows = answer.get(key) if isinstance(answer, dict) else None
    return [row for row in rows if isinstance(row, str) and PAGE.fullmatch(row)] if isinstance(rows, list) else []


def label(name: str) -> str:
    """What a page's pictures are called, as changed_pages.py calls them."""
    return name.removesuffix("index.html").strip("/").replace("/", "_") or "home"


def gallery(names: list[str], pictures: dict[str, str]) -> list[str]:
    """The pages with their pictures, before and after side by side."""
    rows: list[str] = []
    for name in names:
        pair = [(word, pictures.get(f"{label(name)}-{word}.png")) for word in ("before", "after")]
        there = [(word, address) for word, address in pair if address]
        if there:
            rows += ["", f"<details><summary><code>{name.removesuffix('index.html') or '/'}</code></summary>", ""]
            rows += [f"| {' | '.join(word for word, _ in there)} |", f"|{'---|' * len(there)}"]
            images = [f'<img src="{address}" alt="{word}" width="380">' for word, address in there]
            rows += [f"| {' | '.join(images)} |"]
            rows += ["", "</details>"]
    return rows


def text(answer: object, run: str, site: str, pictures: dict[str, str]) -> str:
    """The comment as Markdown."""
    where = "" if pictures else " and pictures before and after"
    rows = [MARK, f"**Preview**: the built pages{where} are artefact `preview` of [this run]({run})."]
    for key, title in (("added", "New"), ("changed", "Changed"), ("removed", "Gone")):
        found = listed(answer, key)
        if found:
            rows += ["", f"{title} ({len(found)}):"]
            rows += [f"- {shown(name, site, live=key != 'added')}" for name in found[:MOST]]
            rows += [f"- and {len(found) - MOST} more"] if len(found) > MOST else []
    if len(rows) == 2:
        rows += ["", "No page changes."]
    shown_pages = [name for key in ("added", "changed") for name in listed(answer, key)]
    return "\n".join([*rows, *gallery(shown_pages, pictures)]) + "\n"


def taken(source: str, raw: str) -> dict[str, str]:
    """Address by name of the pictures that were committed."""
    found = json.loads(Path(source).read_bytes())
    commit, names = str(found["commit"]), found["names"]
    if not COMMIT.fullmatch(commit) or not WEB.fullmatch(raw):
        return {}
    return {
        str(one): f"{raw.rstrip('/')}/{commit}/{one}" for one in names if re.fullmatch(r"[A-Za-z0-9._-]+", str(one))
    }


def shown(name: str, site: str, *, live: bool) -> str:
    """A page's path; with the page as it is published now where there is one."""
    path = name.removesuffix("index.html")
    return f"`{name}` ([as it is now]({site.rstrip('/')}/{path}))" if live else f"`{name}`"


def main(arguments: list[str]) -> int:
    """Print the comment."""
    source, run, site, *more = arguments
    if not (WEB.fullmatch(run) and WEB.fullmatch(site)):
        sys.stderr.write("the address of the run or of the site is none\n")
        return 2
    try:
        body = Path(source).read_bytes()
        answer: object = json.loads(body) if len(body) <= LARGEST else {}
    except (OSError, ValueError, RecursionError):
        answer = {}
    try:
        pictures = taken(*more) if len(more) == 2 else {}
    except (OSError, ValueError, KeyError, TypeError):
        pictures = {}
    sys.stdout.write(text(answer, run, site, pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
