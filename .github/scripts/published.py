"""Whether a site in a folder has every page of the site that is published in its place; names those that it lacks.

Where there is none yet, nothing can be missing. Where it cannot be asked, nobody knows: that is a failure too.
"""  # noqa: INP001  a script

import re
import sys
import urllib.error
import urllib.request
from html import unescape
from pathlib import Path
from urllib.parse import unquote

_LOC = re.compile(r"<loc>([^<]+)</loc>")
_SECONDS = 30


def missing(site: Path) -> list[str]:
    """Addresses on the published site map that the folder has no page for. Raises OSError where it cannot be asked."""
    (address,) = re.findall(r"^Sitemap: (\S+)$", (site / "robots.txt").read_text(), re.MULTILINE)
    base = address.removesuffix("sitemap.xml")
    return [one for one in listed(address) if not has_page(site, unquote(one.removeprefix(base)))]


def listed(address: str) -> list[str]:
    """The pages on a site map, or on those that it lists; none where there is no site yet."""
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310  an address of ours
            text = answer.read().decode()
    except urllib.error.HTTPError as error:
        if error.code in {404, 410}:
            return []
        raise
    found = [unescape(one) for one in _LOC.findall(text)]
    return [page for one in found for page in listed(one)] if "<sitemapindex" in text else found


def has_page(site: Path, path: str) -> bool:
    """Whether a page of this path lies in the folder."""
    return (site / path / "index.html").is_file()


def main(site: Path) -> int:
    """Exit status 0, or 1 with a line for each reason."""
    try:
        lost = missing(site)
    except OSError as error:
        lines = [f"the published site map cannot be read ({error}), so nobody knows what would be lost"]
    else:
        lines = [f"{one} is published and missing here: mend the file that the build could not read" for one in lost]
    sys.stdout.write("".join(f"::error::{line}\n" for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
