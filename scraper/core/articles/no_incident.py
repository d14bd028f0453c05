"""Days that a text tells and on which nothing failed: a whole year, the day of another article, that of a launch."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAYS = frozenset({"date", "date_range"})
_YEAR = late(r"올해|今年|本年|(?:this|dieses|cette|este|esta|quest['’]?|dit|i) ?(?:year|jahr|jahres|année|año|ano|anno|jaar|år)|(?:19|20)\d\d年?", re.IGNORECASE)  # fmt: skip
_BYLINE = late(r"\s*(?:[-•·*▶]\s|\[).{12,}[^\s\d,(]$")
"""Before a date that ends its line and touches the word before it: the title of another article, and its day."""
_LAUNCHED = late(
    r"\b(?:roll(?:ed|s|ing) out|launch(?:ed|es)|(?:since|after|upon|following) (?:(?:launch|releas|introduc|debut|unveil)ing|(?:the|its|their) (?:[\w-]+ ){0,3}?(?:launch|release|debut|introduction))|depuis (?:le lancement|la sortie)|desde (?:el lanzamiento|o lançamento)|seit (?:dem start|der einführung|der veröffentlichung)|dal lancio|releas(?:ed|es)|unveil(?:ed|s)|introduc(?:ed|es)|debut(?:ed|s)|veröffentlicht\w*|stellte\w* [^.;]{3,60} vor|a (?:lancé|dévoilé|publié)|lanz(?:ó|aron)|present(?:ó|ou)|lançou|ha (?:lanciato|presentato)|lanceerde|bracht \w+ uit|wprowadzi\w+|выпусти\w+|представи\w+|випусти\w+|lanserade|lancerede|tanıttı|meluncurkan)\b|リリースし|発表した新|출시|推出",
    re.IGNORECASE,
)
"""What came about on a day that is told beside it, where nothing in the sentence was broken."""


def of_no_incident(line: Line, mention: TimeMention) -> bool:
    """Whether a day is a whole year, that of a title in a list, or that of a product that came out."""
    if mention.kind not in _DAYS:
        return False
    if _YEAR.fullmatch(line.text[mention.start - line.start : mention.end - line.start]):
        return True
    ends = not line.text[mention.end - line.start :].strip()
    if ends and _BYLINE.match(line.text[: mention.start - line.start]):
        return True
    return not line.broke and _LAUNCHED.search(line.before(mention.start, 90)) is not None
