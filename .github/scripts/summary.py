"""A run report (JSON on standard input) as a Markdown summary. What sources say is shown as text, never as markup."""

import json
import sys


def cell(text: str) -> str:
    """Text for a table cell: no markup, one line."""
    cleaned = " ".join(text.split())
    return "".join(f"&#{ord(c)};" if c in "<>|`[]*_&@!#\\" else c for c in cleaned)[:600]


report = json.load(sys.stdin)
failed = [s for s in report["sources"] if s["outcome"] == "failed"]
print(f"### {report['written']} files written, {len(report['sources'])} sources, {len(failed)} failed\n")
if report["problems"]:
    print("| source | problem | what |\n|---|---|---|")
    for problem in report["problems"][:100]:
        print("|", " | ".join(cell(str(problem.get(k) or "")) for k in ("source", "code", "message")), "|")
