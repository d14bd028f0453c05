"""From an issue form to the files of a draft pull request. Run by hand: issue_draft.py EVENT.json OUT [--content DIR].

The issue's text is data: it is read from the event file, never through a shell or an expression, and reaches files only
as YAML scalars or Markdown that the site cleans. OUT gets `draft.json` (branch, path, title, message) and the file.
"""  # noqa: INP001  a script

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from scraper.core.ids import is_incident_id, slug
from scraper.core.language.text import clean
from scraper.edge.people.overrides import read_overrides
from scraper.edge.people.prose import personal
from scraper.edge.people.readers import url_fault
from scraper.edge.people.scaffold import scalar
from scraper.edge.record.incident_folders import incident_ids, read_aliases

LABELS = ("Link", "Incident", "Kind", "What happened and what helped", "Fact", "What is right", "Reason", "Why")
EMPTY = "_No response_"
LONGEST = 20_000
OPS = {"title": "retitle", "it was no outage": "withdraw"}
FACTS = ("started", "ended", "duration", "acknowledged", "component", "cause", *OPS)
_DAY = re.compile(r"20\d\d-[01]\d-[0-3]\d(?=T)", re.ASCII)
_LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})")


class RefusedError(Exception):
    """The form cannot become a draft; the message is for the person who wrote it, and holds none of their text."""


def fields(body: str) -> dict[str, str]:
    """Answers by label. Only a label's first heading counts, so that an answer cannot stand in for a later question."""
    found: dict[str, str] = {}
    label = ""
    for row in body.replace("\r\n", "\n").split("\n"):
        heading = row.removeprefix("### ").strip() if row.startswith("### ") else ""
        if heading in LABELS and heading not in found:
            label = heading
            found[label] = ""
        elif label:
            found[label] += row + "\n"
    answers = {name: clean(text[:LONGEST]).strip() for name, text in found.items()}
    return {name: "" if text == EMPTY else text for name, text in answers.items()}


def the_incident(answers: Mapping[str, str], *, needed: bool) -> str:
    """The incident's id; the address of its page will do."""
    said = answers.get("Incident", "").strip("/ \n").rsplit("/", 1)[-1]
    if said and not is_incident_id(said):
        raise RefusedError("The incident is not an id like 2026-04-15-anthropic-1453, nor the address of its page.")
    if needed and not said:
        raise RefusedError("The form names no incident.")
    return said


def the_link(answers: Mapping[str, str]) -> str:
    """The address the form gives."""
    said = answers.get("Link", "")
    if not said or url_fault(said):
        raise RefusedError("The link is not a whole web address that begins with https://.")
    return said


def note(answers: Mapping[str, str], login: str, content: Path, extra: list[str]) -> Path:
    """A note made by `outagewire new note`, with the person's words as its body."""
    url, incident = the_link(answers), the_incident(answers, needed=False)
    kind = "context" if answers.get("Kind") == "context" else "postmortem"
    path = made("note", url, "--kind", kind, *(["--incident", incident] if incident else []), *extra, content=content)
    text = path.read_text("utf-8")
    front, _, rest = text.removeprefix("---\n").partition("\n---\n")
    words = answers.get("What happened and what helped", "")
    body = re.sub(r"<(?=[A-Za-z/!?])", "&lt;", words) if words else rest.strip()
    credit = f"\ncontributors: [{scalar(login)}]" if login else ""
    path.write_text(f"---\n{front}{credit}\n---\n\n{body}\n", "utf-8")
    return path


def correction(answers: Mapping[str, str], login: str, day: str, content: Path) -> Path:
    """An override at the end of the incident's file, dated by the day the form was sent."""
    incident, fact = the_incident(answers, needed=True), answers.get("Fact", "")
    known = incident_ids(content) | {folder.name for folder in (content / "notes").glob("*/")}
    if known and incident not in known | read_aliases(content)[0].keys():
        raise RefusedError("There is no such incident in the record; its page's address ends in its id.")
    if fact not in FACTS:
        raise RefusedError("The form names no fact that can be corrected.")
    value, reason = one_line(answers.get("What is right", "")), one_line(answers.get("Reason", ""))
    if not reason or (not value and fact != "it was no outage"):
        raise RefusedError("The form lacks what is right, or the reason.")
    op = OPS.get(fact, "pin")
    rows = [f"- op: {op}"]
    rows += {"pin": [f"  fact: {fact}", f"  value: {scalar(value)}"], "retitle": [f"  title: {scalar(value)}"]}.get(
        op, []
    )
    rows += [f"  reason: {scalar(f'{reason} ({the_link(answers)})')}", f"  by: {scalar(login or 'unknown')}"]
    rows += [f"  at: {day}"] if day else []
    path = content / "overrides" / f"{incident}.yml"
    before = path.read_text("utf-8") if path.exists() else ""
    if before and read_overrides(path)[1]:
        raise RefusedError("The incident's override file cannot be read; a maintainer has to mend it first.")
    if any("@" in text.lstrip("@") for _, text in personal(f"{value} {reason}")):
        raise RefusedError("An override is published: no e-mail address may stand in it.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before + ("\n" if before and not before.endswith("\n") else "") + "\n".join(rows) + "\n", "utf-8")
    if read_overrides(path)[1]:
        path.write_text(before, "utf-8") if before else path.unlink()
        raise RefusedError(
            "What is right cannot stand there: a time is written 2026-04-15T17:42:00Z, with its zone, or 2026-04-15; a "
            "duration is a number of seconds."
        )
    return path


def source(answers: Mapping[str, str], content: Path, extra: list[str]) -> Path:
    """A source made by `outagewire new source`."""
    return made("source", the_link(answers), *extra, content=content)


def made(what: str, *arguments: str, content: Path) -> Path:
    """The path that `outagewire new` prints."""
    command = [sys.executable, "-m", "scraper", "--content", str(content), "new", what, *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)  # noqa: S603  no shell
    sys.stderr.write(done.stderr)
    if done.returncode:
        raise RefusedError("The link could not be read, or is none that can be used; the run's log says why.")
    path = Path(done.stdout.strip().splitlines()[0])
    if not path.is_file():
        raise RefusedError("The source fits into no file by itself; a maintainer has to add the line.")
    return path


def one_line(text: str) -> str:
    """Text without line breaks."""
    return " ".join(text.split())[:1000]


def draft(issue: Mapping[str, object], content: Path, extra: list[str]) -> dict[str, str]:
    """What the pull request is made of. Title and message are ours: no word of the issue stands in them."""
    number = int(str(issue["number"]))
    user = issue.get("user")
    login = str(user.get("login", "")) if isinstance(user, dict) else ""
    login = login if _LOGIN.fullmatch(login) else ""
    labels = issue.get("labels")
    names = {str(one.get("name")) for one in labels if isinstance(one, dict)} if isinstance(labels, list) else set()
    answers = fields(str(issue.get("body") or ""))
    if "note" in names:
        path, what = note(answers, login, content, extra), "Note"
    elif "correction" in names:
        day = _DAY.match(str(issue.get("created_at") or ""))
        path, what = correction(answers, login, day[0] if day else "", content), "Correction"
    elif "source" in names:
        path, what = source(answers, content, extra), "Source"
    else:
        raise RefusedError("The issue has none of the labels note, correction, source.")
    relative = path.resolve().relative_to(content.resolve()).as_posix()
    return {
        "branch": f"issue-{number}-{slug(what)}",
        "path": f"content/{relative}",
        "title": f"{what} from issue {number}",
        "message": f"Made from the form in #{number}. Compare it with the link before merging.",
    }


def main() -> int:
    """Exit status 0 also where the form is refused: then `draft.json` holds `refused` alone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument("--allow-host", action="append", default=[])
    given = parser.parse_args()
    issue = json.loads(given.event.read_text("utf-8"))["issue"]
    given.out.mkdir(parents=True, exist_ok=True)
    try:
        answer = draft(issue, given.content, [part for host in given.allow_host for part in ("--allow-host", host)])
        (given.out / "file").write_bytes((given.content / answer["path"].removeprefix("content/")).read_bytes())
    except RefusedError as error:
        answer = {"refused": str(error)}
    (given.out / "draft.json").write_text(json.dumps(answer, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
