"""Write the bundled snapshot from the descriptions in written/. Same descriptions, same bytes.

Usage: python tests/replay/make.py [--out DIR]     (default: tests/replay/snapshot)
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import yaml
from forms import FORMS, rfc822, utc
from pages import address, atom, page, rss

HERE = Path(__file__).resolve().parent
WINDOW = 12
"""Items that an outlet's feed holds."""


def described(name: str) -> dict | list:
    return yaml.safe_load((HERE / "written" / f"{name}.yml").read_text("utf-8"))


def instant(folder: str) -> datetime:
    return datetime.strptime(folder, "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)


def articles() -> list[dict]:
    """Articles with the text of those they copy."""
    found = described("articles")
    by_key = {(a["source"], a["n"]): a for a in found}
    for article in found:
        if "copy_of" in article:
            original = by_key[article["copy_of"]["source"], article["copy_of"]["n"]]
            article["text"] = original["text"]
            article["author"] = original["author"]
    return found


class Recorded(NamedTuple):
    """One answer: the reading it belongs to, the name of its files, and what was answered."""

    folder: str
    name: str
    url: str
    media: str
    body: bytes
    status: int = 200

    def write(self, out: Path) -> None:
        at = instant(self.folder)
        headers = {"content-type": self.media, "date": rfc822(at)}
        if self.status == 200:
            headers["etag"] = f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'
        told = {"url": self.url, "status": self.status, "headers": headers, "retrieved": f"{at:%Y-%m-%dT%H:%M:%SZ}"}
        target = out / self.folder
        target.mkdir(parents=True, exist_ok=True)
        (target / f"{self.name}.body").write_bytes(self.body)
        (target / f"{self.name}.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def status_captures(urls: dict[str, str], plan: dict) -> Iterator[Recorded]:
    failing = {(f["at"], f["source"]): f for f in plan["failures"]}
    last = plan["readings"][-1]
    for source, shape in described("status").items():
        media, render = FORMS[shape["form"]]
        before = None
        for folder in plan["readings"]:
            if folder < plan["first"].get(source, ""):
                continue
            if failure := failing.get((folder, source)):
                text = f"<!DOCTYPE html>\n<html><head><title>{failure['status']}</title></head><body><h1>{failure['status']}</h1><p>{failure['body']}</p></body></html>\n"
                yield Recorded(
                    folder, source, urls[source], "text/html; charset=utf-8", text.encode(), failure["status"]
                )
                continue
            body = render(shape, instant(folder))
            if body != before or folder == last:
                yield Recorded(folder, source, urls[source], media, body)
            before = body


def press_captures(urls: dict[str, str], plan: dict) -> Iterator[Recorded]:
    written = articles()
    for source, outlet in described("outlets").items():
        mine = [a for a in written if a["source"] == source]
        media = f"application/{outlet['form']}+xml; charset=utf-8"
        render = {"rss": rss, "atom": atom}[outlet["form"]]
        before = None
        for folder in plan["readings"]:
            listed = [a for a in mine if a["seen"] <= folder]
            listed = sorted(listed, key=lambda a: utc(a["published"]), reverse=True)[:WINDOW]
            if not listed:
                continue
            body = render(outlet, listed)
            if body != before or folder == plan["readings"][-1]:
                yield Recorded(folder, source, urls[source], media, body)
            before = body
            for article in mine:
                if article["seen"] == folder:
                    name = f"{source}~{article['n']}"
                    yield Recorded(
                        folder, name, address(outlet, article), "text/html; charset=utf-8", page(outlet, article)
                    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE / "snapshot")
    out = parser.parse_args().out
    shutil.rmtree(out, ignore_errors=True)
    settings = yaml.safe_load((HERE / "content" / "sources.yml").read_text("utf-8"))
    urls = {source["id"]: source["url"] for source in settings["sources"]}
    plan = described("readings")
    for recorded in (*status_captures(urls, plan), *press_captures(urls, plan)):
        recorded.write(out)


if __name__ == "__main__":
    main()
