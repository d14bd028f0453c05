"""Times as writers write them: clock times, dates, relative words, ranges and durations in thirty-odd languages."""

from scraper.core.language.zones import zone_named
from scraper.core.moments.find import find_times
from scraper.core.moments.mention import TimeMention
from scraper.core.moments.recognition import kindred

__all__ = ["TimeMention", "find_times", "kindred", "zone_named"]
