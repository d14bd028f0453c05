"""A run report (JSON on standard input) as a Markdown summary. What sources say is shown as text, never as markup."""  # noqa: INP001  a script

import json
import sys

_ACTIVE = frozenset("<>|`[]*_&@!#\\~:$(){}\"'")


def cell(text: str) -> str:
    """Text for a table cell: no markup, no mention, no link, one line."""
    cleaned = " ".join("".join(c if c.isprintable() else " " for c in text).split())[:400]
    return "".join(f"&#{ord(c)};" if c in _ACTIVE else c for c in cleaned)


def summary(report: dict[str, list[dict[str, str]]]) -> list[str]:
    """The lines of the summary: a headline, and a table of what went wrong."""
    failed = [s for s in report["sources"] if s["outcome"] == "failed"]
    lines = [f"### {report['written']} files written, {len(report['sources'])} sources, {len(failed)} failed", ""]
    if not report["problems"]:
        return lines
    lines += ["| source | problem | what |", "|---|---|---|"]
    for problem in report["problems"][:100]:
        cells = (cell(str(problem.get(key) or "")) for key in ("source", "code", "message"))
        lines.append(f"| {' | '.join(cells)} |")
    if len(report["problems"]) > 100:
        lines += ["", f"{len(report['problems']) - 100} more are in the log."]
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(summary(json.load(sys.stdin))) + "\n")
