"""One open issue for each core source that stays broken: opened once, closed when the source answers again.

Reads the line of broken.py from the variable STANDING and asks GitHub through `gh` (or the program GH names).
"""  # noqa: INP001  a script

import json
import os
import re
import subprocess
import sys

LABEL = "source-broken"
MOST = 3
"""New issues in one run: when everything fails at once, the fault is not at the sources."""


def gh(*arguments: str, text: str = "") -> str:
    """What `gh` prints. Nothing that a source said is ever an argument."""
    command = [os.environ.get("GH", "gh"), *arguments]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)  # noqa: S603  our own words only
    return done.stdout


def title(source: str) -> str:
    """How an issue names its source, and is found again."""
    return f"Source stays broken: {source}"


def body(source: str, code: str, since: str) -> str:
    """What to do about it."""
    return (
        f"`{source}` has failed since {since} (`{code}`). The words of the failure are on the site's page of sources.\n\n"
        f"1. `outagewire doctor --only {source}` tells what the address answers, and where the page has moved to.\n"
        "2. Correct `url`, `format` or `hosts` in `content/sources.yml`, or set `enabled: false`.\n"
        "3. This issue closes itself when the source answers again. Closed by hand, it is opened anew if the failure lasts.\n"
    )


def main(standing: dict[str, list[object]]) -> list[str]:
    """Open and close; what was done, a line each."""
    gh("label", "create", LABEL, "--force", "--color", "b60205", "--description", "A core source stays broken")
    rows = json.loads(
        gh("issue", "list", "--label", LABEL, "--state", "open", "--limit", "200", "--json", "number,title")
    )
    known = {row["title"]: str(row["number"]) for row in rows}
    done = []
    fresh = [one for one in standing["broken"] if isinstance(one, dict) and title(one["id"]) not in known]
    for one in fresh[:MOST]:
        words = [str(one[key]) for key in ("id", "code", "since")]
        if not all(re.fullmatch(r"[\w:-]+", word, re.ASCII) for word in words):
            continue
        gh("issue", "create", "--title", title(words[0]), "--label", LABEL, "--body-file", "-", text=body(*words))
        done.append(f"opened: {words[0]}")
    for source in standing["well"]:
        number = known.get(title(str(source)))
        if number is not None:
            gh("issue", "close", number, "--comment", "The source answers again.")
            done.append(f"closed: {source}")
    if len(fresh) > MOST:
        done.append(f"{len(fresh) - MOST} more sources stay broken; issues for them are opened by the next runs")
    return done


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in main(json.loads(os.environ["STANDING"]))))
