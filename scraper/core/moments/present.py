"""Times without a day in sentences of what is so when they are written: "Seit 16:09 Uhr ist das Netz gestört", "as of 15:20"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scraper.core.language.zones import Zone, region_zone
from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments.atoms import PARTS, Day, Scan
from scraper.core.moments.calendar_day import Known, Publication
from scraper.core.moments.clock_time import hours_of, instant
from scraper.core.moments.stretch import Form
from scraper.core.patterns import late

_SINCE = late(
    r"\b(?:since|seit|depuis|desde|sinds|sedan|siden|od|з|с|sejak)(?: (?:about|around|approximately|roughly|just after|shortly after|just before|shortly before|a little after|a little before|soon after|early|late"
    r"|circa|ca\.?|etwa|rund|kurz nach|kurz vor|environ|près de|las|la|as|cerca de las|aproximadamente las|por volta das|omstreeks|ongeveer|klockan|klokken|kl\.?|około|ok\.?|godz\.?|godziny|pukul|jam|приблизно|примерно)){0,2} $"
)
_SINCE_PART = late(
    r"\b(?:since|seit|depuis|desde|dall[ae]|dal|sinds|vanaf|sedan|siden|od|від|з|с|sejak)(?: (?:the|early|about|around|etwa|rund|circa|environ|ongeveer|omkring|dem|den|der|het|de|la|le|las|los|el|a|o|as|in)){0,2} $|\bdall['’]$"
)
"""Before a part of a day: what is told began in it, and goes on."""
_LED = late(r"(?:desde|od|з) ")
"""The same, where a table has it with the part of the day."""
_AS_OF = late(
    r"(?:\bas of|\b(?:mit )?stand:?|по состоянию на|станом на|\bstan na(?: godz\.?)?|\bper(?: pukul| jam)|\bhingga(?: pukul| jam)|\bà cette heure,? à) (?:about |around |godz\. |pukul |jam |um |ore )?$"
)
_WAS = late(
    r"\b(?:konnten?|meldeten?|gingen?|kamen?|fiel(?:en)?|funktionierten?|mussten?|liefen?|standen?|kon(?:den)?|meldden|werkten?|\w+(?:ait|aient|aban?|ían?|avam?|evano|avano)|could|went|began|failed|stopped|came|was|were|had|war|waren|hatten?|wurden?|était|étaient|avai(?:t|ent)|fut|furent|estaba[n]?|estuvo|estuvieron|había[n]?|fue|fueron|estava[m]?|esteve|tinha[m]?|foi|foram|hadden|werd(?:en)?|lag|lagen|hade|låg|havde|hadde|był[aoy]?|byli|miał\w*|был[аои]?|був|була|були)\b"
)
"""Words of a sentence on what is over."""
_HOURS = timedelta(hours=16)
_REACH = 48


def day_of_writing(
    scan: Scan, form: Form, zone: Zone, publication: Publication, sentence: tuple[int, int]
) -> Known | None:
    """The day of publication for a time since when something is so, or as of which it is told; where that would lie ahead, or
    the sentence tells of the past, nobody knows. `sentence`: where it begins and ends.
    """
    published = publication.instant
    fine = published is not None and published.precision in (Precision.SECOND, Precision.MINUTE)
    if published is None or not fine or not _is_present(scan.low, form.clock.start, sentence):
        return None
    if scan.follows(form.after, "to", gaps=("", "-", "~")) or scan.gap(form.after) in ("-", "~"):
        return None  # "from ten to twelve" is over
    day: date = published.at.astimezone(zone.tz).date()
    at = instant(day, hours_of(form.clock)[0], form.clock, zone).at
    if at is None or not timedelta(0) <= published.at - at <= _HOURS:
        return None
    return Known(day, Precision.DAY, Basis.RELATIVE)


def part_of_today(scan: Scan, day: Day, published: Instant | None, sentence: tuple[int, int]) -> bool:
    """Whether a part of a day without a day is that of publication: "has been down since midday"."""
    fine = published is not None and published.precision in (Precision.SECOND, Precision.MINUTE)
    kept = region_zone(scan.region) if scan.region else None
    if published is None or not fine or kept is None or day.part not in _BY_DAY:
        return False
    return published.at.astimezone(kept).hour > PARTS[day.part] and _is_present(
        scan.low, day.start, sentence, _SINCE_PART
    )


_BY_DAY = frozenset({"early", "morning", "midday", "afternoon"})


def since_part(scan: Scan, day: Day) -> bool:
    """Whether something is told to be so since a part of a day that is named without its day: "seit dem frühen Morgen"."""
    if day.part is None:
        return False
    led = _SINCE_PART.search(scan.low, max(0, day.start - _REACH), day.start) is not None
    return led or _LED.match(scan.low, day.start) is not None


def _is_present(low: str, start: int, sentence: tuple[int, int], since: re.Pattern[str] = _SINCE) -> bool:
    begin, end = sentence
    first = max(begin, start - _REACH)
    if _AS_OF.search(low, first, start) is not None:
        return True
    return since.search(low, first, start) is not None and _WAS.search(low, begin, end) is None
