"""`/llms.txt`: what the site holds and where, in Markdown, for programs that read rather than browse (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish import links, wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.outputs import Output
from scraper.publish.parts.twin import plain

_LATEST = 20


def outputs(edition: Edition) -> Iterator[Output]:
    """The one file."""
    base = edition.settings.base_url
    latest = (
        f"- [{plain(one.incident.title)}]({base}{links.incident(one.incident.id)}index.md): {wording.day(begins(one.incident))}"
        for one in edition.live[:_LATEST]
    )
    lines = (
        f"# {plain(edition.settings.name)}", "",
        "> The public record of outages: what broke, when, what each source said about it, where the sources disagree,",
        "> and whether anyone ever explained it. Data under CC BY 4.0; name the record and link the incident.", "",
        "Each incident has a page, the same as Markdown (its address with `index.md`) and as JSON. A state older than two",
        "hours is unknown, not up; a day without a reading is no record, not a calm day. Times are UTC.", "",
        "## Data", "",
        f"- [What exists]({base}api/v1/index.json): version, licence, commit",
        f"- [All incidents]({base}api/v1/incidents.json): one row each",
        f"- [Providers]({base}api/v1/providers.json): states with the time they were read",
        f"- [Figures]({base}api/v1/stats.json): lengths, gaps, acknowledgements, with n",
        f"- [The API described]({base}api/)", "",
        "## How to read it", "",
        f"- [Method]({base}method/): how facts are decided and figures defined",
        f"- [Policy]({base}policy/): what is stored and quoted", "",
        "## Latest incidents", "",
        *latest,
    )  # fmt: skip
    yield "llms.txt", ("\n".join(lines) + "\n").encode()
