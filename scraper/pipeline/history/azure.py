"""Azure: post-incident reviews as pages of ten; incidents without a review leave no trace once they are over."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.pipeline.history import Leaf, asked, number_in, site_of
from scraper.pipeline.history.listed import listed

PLATFORMS = ("azure",)


def openings(source: Source) -> tuple[str, ...]:
    """The newest ten, on the page's own host and not on that of its feed."""
    site = site_of(source.url).replace("//rssfeed.", "//", 1)
    query = "serviceSlug=all&regionSlug=all&startDate=all&shdrefreshflag=true&page=1"
    return (f"{site}/en-us/statushistoryapi/?{query}",)


def read(capture: Capture, source: Source) -> Leaf | None:
    """Its reviews, and the page behind it."""
    return listed(capture, source, "azure_reviews", asked(capture.url, page=str(number_in(capture.url, "page", 1) + 1)))
