"""Open the draft pull request that issue_draft.py prepared. Run by hand: issue_propose.py FOLDER ISSUE [--dry-run].

FOLDER comes from a job that read a stranger's text, so nothing in it is trusted: one file, at a path of people's
folders, of bounded size, on a branch of its own. Standard library only; git and gh are called without a shell.
"""  # noqa: INP001  a script

import json
import os
import re
import subprocess
import sys
from pathlib import Path

PLACES = re.compile(
    r"content/(?:notes/[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]{1,80}/[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]{1,80}\.md"
    r"|overrides/[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]{1,80}\.yml|providers\.d/[a-z0-9-]{1,60}\.yml|sources\.yml)"
)
BRANCH = re.compile(r"issue-[0-9]{1,9}-(?:note|correction|source)")
LARGEST = 1_000_000
WHO = ("-c", "user.name=outagewire", "-c", "user.email=outagewire@users.noreply.github.com")


class UntrustedError(Exception):
    """What the other job left is not what it may leave."""


def read(folder: Path, number: int) -> tuple[dict[str, str], bytes]:
    """The draft and its file, once both are known to be harmless."""
    answer = json.loads((folder / "draft.json").read_bytes()[:10_000])
    if "refused" in answer:
        return {"refused": str(answer["refused"])[:500]}, b""
    body = (folder / "file").read_bytes()
    sound = (
        PLACES.fullmatch(str(answer.get("path"))) is not None
        and BRANCH.fullmatch(str(answer.get("branch"))) is not None
        and str(answer["branch"]).startswith(f"issue-{number}-")
        and 0 < len(body) <= LARGEST
    )
    if not sound:
        raise UntrustedError("the draft names a place or a branch that it may not have")
    kind = str(answer["branch"]).rpartition("-")[2].capitalize()
    return {"path": str(answer["path"]), "branch": str(answer["branch"]), "title": f"{kind} from issue {number}",
            "message": f"Made from the form in #{number}. Compare it with the link before merging."}, body  # fmt: skip


def call(*command: str) -> None:
    """Run a program; its failure is ours."""
    subprocess.run(command, check=True)  # noqa: S603  no shell


def propose(answer: dict[str, str], body: bytes) -> None:
    """Commit the file on a branch of its own, push it and open the draft."""
    path = Path(answer["path"])
    if path.is_symlink() or any(parent.is_symlink() for parent in path.parents):
        raise UntrustedError("the path leads elsewhere")
    call("git", "switch", "--quiet", "--create", answer["branch"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    call("git", "add", "--", answer["path"])
    call("git", *WHO, "commit", "--quiet", "--message", answer["title"])
    remote = f"https://x-access-token:{os.environ['GH_TOKEN']}@github.com/{os.environ['GITHUB_REPOSITORY']}.git"
    call("git", "push", "--quiet", remote, f"HEAD:refs/heads/{answer['branch']}")
    call("gh", "pr", "create", "--draft", "--head", answer["branch"], "--title", answer["title"],
         "--body", answer["message"])  # fmt: skip


def main(arguments: list[str]) -> int:
    """Exit status 0 where a draft was opened, or the person told why not."""
    folder, number = Path(arguments[0]), int(arguments[1])
    try:
        answer, body = read(folder, number)
        if "--dry-run" in arguments:
            sys.stdout.write(json.dumps(answer) + "\n")
        elif "refused" in answer:
            call(
                "gh",
                "issue",
                "comment",
                str(number),
                "--body",
                f"No draft could be made from this form. {answer['refused']}",
            )
        else:
            propose(answer, body)
    except (UntrustedError, OSError, ValueError, KeyError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"::error::{type(error).__name__}: {' '.join(str(error).split())[:300]}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
