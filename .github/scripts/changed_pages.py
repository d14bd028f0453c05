"""The pages in which two builds differ, with what they need to be looked at, and pictures of both where there is a
browser. Run by hand: changed_pages.py BEFORE AFTER OUT.

OUT gets `site/` (changed pages and all assets), `pages.json` ({"changed", "added", "removed"}: paths) and `pictures/`.
"""  # noqa: INP001  a script

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

MOST_PICTURES = 10
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pages(site: Path) -> dict[str, bytes]:
    """HTML pages by path."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*.html"))}


def browser() -> str | None:
    """A Chromium, if there is one."""
    given = os.environ.get("CHROMIUM")
    return given or next((found for name in BROWSERS if (found := shutil.which(name))), None)


def picture(program: str, page: Path, target: Path) -> None:
    """One picture of one page; a browser that fails costs the picture and nothing else."""
    flags = ["--headless", "--disable-gpu", "--no-sandbox", "--hide-scrollbars", "--window-size=412,1600"]
    command = [program, *flags, "--disable-extensions", f"--screenshot={target}", page.resolve().as_uri()]
    try:
        subprocess.run(command, check=False, capture_output=True, timeout=60)  # noqa: S603  no shell
    except (OSError, subprocess.TimeoutExpired):
        target.unlink(missing_ok=True)


def copy_assets(site: Path, target: Path) -> None:
    """Styles, scripts and pictures, without which a page is no page."""
    for path in sorted([*site.glob("*.*"), *(site / "assets").rglob("*")]):
        if path.is_file() and path.suffix in {".css", ".js", ".svg", ".png", ".woff2", ".ico"}:
            place = target / path.relative_to(site)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def main(arguments: list[str]) -> int:
    """Write the preview and its list."""
    before_site, after_site, out = (Path(one) for one in arguments)
    before, after = pages(before_site), pages(after_site)
    found = {
        "changed": [name for name in after if name in before and before[name] != after[name]],
        "added": [name for name in after if name not in before],
        "removed": [name for name in before if name not in after],
    }
    site = out / "site"
    for name in (*found["changed"], *found["added"]):
        place = site / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(after[name])
    if found["changed"] or found["added"]:
        copy_assets(after_site, site)
    program = browser()
    pictures = out / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    wanted = sorted((*found["added"], *found["changed"]), key=lambda name: not name.startswith("incidents/"))
    for name in wanted[:MOST_PICTURES] if program else ():
        label = name.removesuffix("index.html").strip("/").replace("/", "_") or "home"
        picture(program or "", after_site / name, pictures / f"{label}-after.png")
        if name in before:
            picture(program or "", before_site / name, pictures / f"{label}-before.png")
    (out / "pages.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    sys.stdout.write(
        f"{len(found['changed'])} pages changed, {len(found['added'])} added, {len(found['removed'])} removed\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
