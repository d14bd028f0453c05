"""The whole way on documents that nobody here wrote: GitHub's and Anthropic's own, and the five seed articles.

They are served from 127.0.0.1; the articles as HTML pages that an RSS feed announces, dated as far as their origins are
known (two have no day at all).
"""

import html
import json
import shutil
from pathlib import Path

import pytest
from loopback import Page, Web, web

from tests.in_process import outagewire

ROOT = Path(__file__).resolve().parents[2]
SEEDS = {
    "000": ("claude-ai-goes-dark", None),
    "001": ("claude-ai-outage-shocks-world", "Wed, 08 Apr 2026 12:00:00 GMT"),
    "002": ("april-15", "Wed, 15 Apr 2026 16:10:00 GMT"),
    "003": ("claude-ai-april-outage", None),
    "004": ("claude-code-down", "Tue, 03 Feb 2026 21:00:00 GMT"),
}


def as_page(text: str) -> bytes:
    """The article as its outlet would serve it: a long first line is its first paragraph, not its headline."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    title = lines.pop(0) if len(lines[0]) < 160 else " ".join(lines[0].split()[:12])
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    head = f"<title>{html.escape(title)}</title>"
    return f"<!doctype html><html lang=en>{head}<article><h1>{html.escape(title)}</h1>{body}</article></html>".encode()


def feed(base: str) -> bytes:
    items = "".join(
        f"<item><title>Claude outage {number}</title><link>{base}/articles/{slug}.html</link>"
        f"{f'<pubDate>{date}</pubDate>' if date else ''}</item>"
        for number, (slug, date) in SEEDS.items()
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>{base}/</link><description>d</description>{items}</channel></rss>'.encode()


SOURCES = """
defaults: {{every: 15m, timeout: 20s, max_bytes: 8MB}}
sources:
  - {{id: github-status, kind: status, url: "{base}/github/incidents.json", providers: [github], standing: official, tier: core, hosts: [www.githubstatus.com]}}
  - {{id: anthropic-status, kind: status, url: "{base}/anthropic/summary.json", providers: [anthropic], standing: official, tier: core, hosts: [status.claude.com]}}
  - {{id: press, kind: feed, url: "{base}/feed.xml", standing: press, publisher: Press, follow: articles}}
"""


def run(*words: str, cwd: Path, status: tuple[int, ...] = (0,)) -> str:
    done = outagewire(*words, cwd=cwd)
    assert done.returncode in status, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def served(shared: Path):
    real = shared / "data" / "real"
    with web() as site:
        site.pages["/github/incidents.json"] = Page(
            (real / "github/v2/summary_2020-05-22.json").read_bytes(), "application/json"
        )
        site.pages["/anthropic/summary.json"] = Page(
            (real / "anthropic/v2/summary_2026-07-29.json").read_bytes(), "application/json"
        )
        site.pages["/feed.xml"] = Page(feed(site.base), "application/rss+xml")
        for path in sorted((shared / "seeds").glob("0*.txt")):
            slug, _ = SEEDS[path.name[:3]]
            site.pages[f"/articles/{slug}.html"] = Page(as_page(path.read_text("utf-8")))
        yield site


@pytest.fixture(scope="module")
def workplace(served: Web, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout-like folder where one update has run."""
    work = tmp_path_factory.mktemp("work")
    content = work / "content"
    content.mkdir()
    for name in ("site.yml", "providers.yml", "taxonomy.yml"):
        shutil.copy(ROOT / "content" / name, content / name)
    (content / "sources.yml").write_text(SOURCES.format(base=served.base))
    run("--now", "2026-07-29T12:00:00Z", "update", "--allow-host", served.host, cwd=work, status=(0, 3))
    return work


def placements(work: Path) -> dict[str, list[tuple[str, str]]]:
    """By slug of the seed: incident and role of each place it stands on."""
    found: dict[str, list[tuple[str, str]]] = {slug: [] for slug, _ in SEEDS.values()}
    for path in sorted((work / "content/incidents").rglob("incident.json")):
        incident = json.loads(path.read_bytes())
        documents = json.loads((path.parent / "docs.json").read_bytes())
        address = {a["id"]: a["url"] for a in documents.get("articles", [])}
        for placed in incident["placements"]:
            slug = address.get(placed["document"], "").rpartition("/")[2].removesuffix(".html")
            if slug in found:
                found[slug].append((incident["id"], placed["role"]))
    return found


def object_of(work: Path, incident: str) -> dict:
    folder = work / "content/incidents" / incident[:4] / incident[5:7] / incident
    documents = json.loads((folder / "docs.json").read_bytes())
    return json.loads((folder / "incident.json").read_bytes()) | {"documents": documents}


def test_the_seeds_stand_where_they_belong(workplace: Path) -> None:
    where = placements(workplace)
    april = [i for i, role in where["april-15"] if role == "primary"]
    assert len(april) == 1
    assert april[0].startswith("2026-04-15-anthropic")
    assert (april[0], "primary") in where["claude-ai-goes-dark"]
    february = [i for i, role in where["claude-code-down"] if role == "primary"]
    assert len(february) == 1
    assert february[0].startswith("2026-02-03-anthropic")
    for roundup in ("claude-ai-outage-shocks-world", "claude-ai-april-outage"):
        assert all(role == "mention" for _, role in where[roundup]), where[roundup]
        if not where[roundup]:
            held = b"".join(p.read_bytes() for p in (workplace / "content/unplaced").rglob("*.json")).decode()
            assert roundup in held


def test_first_reports_and_acknowledgement_stand_apart(workplace: Path) -> None:
    """One felt it at 14:40 UTC, the status page is quoted with 14:53: two facts, and a start that is disputed."""
    held = object_of(workplace, placements(workplace)["april-15"][0][0])
    verdicts = {v["fact"]: v for v in held["verdicts"]}
    claims = {c["id"]: c for a in held["documents"]["articles"] for c in a["claims"]}
    assert verdicts["acknowledged"]["value"] == "2026-04-15T14:53:00Z"
    started = verdicts["started"]
    assert started["outcome"] == "disputed"
    told = [claims[c] for part in ("supporting", "against", "consistent") for c in started.get(part, ())]
    assert {"2026-04-15T14:40:00Z", "2026-04-15T14:53:00Z"} <= {c.get("at") for c in told}
    assert all(c["quote"] for c in told)


def test_nothing_of_march_is_told_as_of_april(workplace: Path) -> None:
    incident = placements(workplace)["april-15"][0][0]
    held = object_of(workplace, incident)
    claims = [c for a in held["documents"]["articles"] for c in a["claims"]]
    own = [c for c in claims if "about" not in c]
    assert not [c for c in own if c["kind"] == "error_code" and "529" in str(c["value"])]
    assert not [c for c in own if c["kind"] == "duration" and c["value"] == 36000]
    assert [c for c in claims if c.get("about", {}).get("day", "").startswith("2026-03")]


def test_no_claim_comes_from_page_furniture(workplace: Path) -> None:
    furniture = ("Sora", "NVIDIA", "commencement", "LinkedIn", "Hormuz", "Salah", "TurboQuant", "daily email")
    held = b"".join(p.read_bytes() for p in sorted((workplace / "content").rglob("docs.json"))).decode()
    assert [word for word in furniture if word in held] == []


def test_a_second_run_writes_nothing(served: Web, workplace: Path) -> None:
    def tree() -> dict[str, bytes]:
        return {p.as_posix(): p.read_bytes() for p in sorted((workplace / "content").rglob("*")) if p.is_file()}

    before = tree()
    out = run("--now", "2026-07-29T13:00:00Z", "update", "--json", "--allow-host", served.host, cwd=workplace)
    assert json.loads(out)["written"] == 0
    assert tree() == before


def test_the_site_is_built(workplace: Path) -> None:
    run("--content", str(workplace / "content"), "--cache", str(workplace / ".cache"), "--now", "2026-07-29T13:00:00Z",
        "build", "--out", str(workplace / "_site"), cwd=ROOT)  # fmt: skip
    incident = placements(workplace)["april-15"][0][0]
    page = (workplace / "_site/incidents" / incident / "index.html").read_text("utf-8")
    assert "14:53" in page
    assert "14:40" in page
