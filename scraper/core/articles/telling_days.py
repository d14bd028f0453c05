"""Days on which something was told and not on which something broke: of a statement, of a state of affairs, or a round
count of days back.
"""

from __future__ import annotations

import re

from scraper.core.articles.aftermath import of_the_aftermath
from scraper.core.articles.lines import Line
from scraper.core.language.word_given import word_given
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAYS = frozenset({"date", "date_range"})
_BEFORE, _AFTER, _FAR_AFTER = 80, 60, 200
_OPENS = 2
"""Words before a day that opens its sentence."""
_AS_OF = late(
    r"\b(?:as (?:of|at)|(?:last |article |page )?updated(?: on)?:?|mit stand(?: vom)?|stand(?: vom|:)|(?:à|en) (?:la )?date du|a fecha de|con fecha|a data de|alla data del|per datum van|stan na(?: dzień)?|по состоянию на|станом на)\s*(?:the )?$",
    re.IGNORECASE,
)
"""Just before a day: how things stood then."""
_WHERE = r"(?:(?:in|via|on|through) (?:an?|its|his|her|the|their) (?:[\w’'-]+ ){0,4}?(?:statement|post|blog|report|update|e-?mail|tweet|note|interview|filing|letter|message|thread|release|briefing) )?"
_SAYS = r"(?:said|says|stat(?:ed|es)|wrote|writes|explain(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|apologi[sz](?:ed|es)|tweet(?:ed|s)|posted|blam(?:ed|es)|acknowledg(?:ed|es)|admit(?:ted|s)|reveal(?:ed|s)|disclos(?:ed|es)|promis(?:ed|es)|publish(?:ed|es)|told [\w ]{1,24}|add(?:ed|s))"
_SAID = late(
    rf"\b(?:{_SAYS} {_WHERE}(?:late |early )?(?:on |this )?(?:the )?"
    r"|(?:speaking|spoke|testif(?:ied|ying)) (?:to|with|before|at|on) (?:[\w’'-]+ ){0,3}?(?:on )?"
    r"|(?:sagte|erklärte|teilte|schrieb|gab|betonte) (?:[\w’'-]+ ){0,4}?(?:am |an diesem )?"
    r"|(?:a|ont) (?:déclaré|indiqué|précisé|expliqué|annoncé|reconnu|publié) (?:[\w’'-]+ ){0,3}?(?:le |ce )?"
    r"|(?:dijo|explicó|informó|señaló|anunció|reconoció|publicó|disse|explicou|informou|anunciou|admitiu) (?:[\w’'-]+ ){0,3}?(?:el |este |na |no |nesta |em )?"
    r"|ha (?:detto|spiegato|dichiarato|annunciato|ammesso) (?:[\w’'-]+ ){0,3}?(?:il )?"
    r"|(?:zei|meldde|liet) (?:[\w’'-]+ ){0,4}?(?:op )?"
    r"|(?:сообщил|заявил|рассказал|пояснил|уточнил)[аи]? (?:[\w’'-]+ ){0,3}?(?:в )?|(?:powiedział|poinformował|przekazał|wyjaśnił)[aoi]? (?:[\w’'-]+ ){0,3}?(?:w )?"
    r"|(?:sade|uppgav|meddelade|skrev|sagde|oplyste|meddelte|opplyste) (?:[\w’'-]+ ){0,3}?(?:på )?"
    r"|(?:ujar|kata|tutur|jelas|ungkap|ucap|terang|papar|sebut|imbuh)(?:nya)?\b[^.;]{0,60}[,)] (?:pada )?)$",
    re.IGNORECASE,
)
"""Just before a day: who spoke on it."""
_SPEAKS = late(
    r",? (?:[\w’'&-]+ ){0,3}?(?:said|told|wrote|explained|apologi[sz]ed|blamed|attributed|published|released|shared|revealed|disclosed|detailed|filed|sued|did (?:[\w’'&-]+ ){1,3}?(?:say|acknowledge|admit|concede|confirm|explain|apologi[sz]e))\b",
    re.IGNORECASE,
)
"""Behind a day: what was said or published on it."""
_WORD_OF_IT = late(
    r"(?:['’]s)? (?:[\w-]+ ){0,2}?(?:post-?\s?mortem|statement|blog post|announcement|apology|write-up|explanation|press release|briefing|(?:incident|root[- ]cause|final|preliminary) (?:report|analysis|review))\b",
    re.IGNORECASE,
)
"""Behind a day: the word that was given on it."""
_CHANGED = late(
    r"\b(?:(?:misconfigurations?|changes?|updates?|deployments?|bugs?|features?|commits?|migrations?|upgrades?|patch(?:es)?|code|configurations?|certificates?|flags?) (?:from|dated|dating (?:back )?(?:to|from)|between|made|introduced|deployed|merged)"
    r"|(?:introduced|deployed|added|pushed|merged|rolled out|shipped)) (?:(?:back |late |early )?(?:on|in|between|to|from) )?(?:the )?$",
    re.IGNORECASE,
)
"""Just before a day: something was changed on it."""
_CHANGES = late(
    r",? (?:[\w’'&-]+ ){0,3}?(?:deployed|introduced|rolled out|launched|shipped|merged|pushed|upgraded|migrated|refactored)\b",
    re.IGNORECASE,
)
"""Behind a day: what was done on it, in a sentence that tells of no failure."""
_TOLD_EAST = late(
    r"[、,，]?[^。]{0,120}?(?:報告書?|声明|説明|公告|说明|報告|报告|聲明|보고서|성명|입장문|공지)[^。]{0,60}?(?:公開|発表|公表|发布|發布|披露|公布|발표|공개|게재)"
    r"|[、,，][^。，、]{0,30}?(?:发布|發布|公布|披露)(?:了)?[^。，]{0,12}?(?:说明|說明|公告|声明|聲明|报告|報告)"
    r"|\s?(?:\d{1,2}[:時]\d{2}分?)?\s?(?:付で?)?(?:配信|掲載|更新日?|投稿日?|송고|입력|게재|刊登|讯(?!息))"
)
"""Behind a day, in Japanese, Chinese and Korean: the word that was given, or the text that appeared, on it."""
_AFTER_ONE = late(
    rf"\b(?:after|following|nach|après|à la suite d['’eu]+|suite à|tras|después de(?:l)?|depois d[aeo]|após|dopo|na|efter|etter|po|после|після|setelah|usai|pasca|sau|μετά|după)\s(?:[\w’'-]+\s){{0,4}}?(?:{OUTAGE_NOUN.pattern})(?:\s[^\W\d]{{1,6}}){{0,2}}\s?$"
    r"|\b(?:after|following) (?:an?|the|its|their) (?:[\w.½-]+[ -](?:minute|hour|day)(?:-long)?|(?:minute|hour|day)s?-long|brief|lengthy|long) [\w-]+ (?:(?:early|late|on|earlier) )?$",
    re.IGNORECASE,
)
_USERS = late(r"\b(?:users?|customers?|people|players|subscribers|everyone|many|some|thousands)\b", re.IGNORECASE)
_ROUGHLY = r"(?:more than|over|about|around|nearly|almost|roughly|at least|mehr als|über|fast|rund|etwa|plus de|près de|environ|presque|más de|casi|mais de|quase|cerca de|oltre|quasi|circa|più di|meer dan|bijna|ruim|över|nästan|ponad|prawie|более|около|понад)"
_ROUND = late(rf"\b{_ROUGHLY}\s+$", re.IGNORECASE)
_ROUNDED = late(rf"(?:vor |il y a |hace |há )?{_ROUGHLY}\s", re.IGNORECASE)
_AGO = late(r"\b(?:ago|back|geleden|sedan|temu|назад|тому)\s*$|^(?:vor|il y a|hace|há)\b", re.IGNORECASE)


def stood_then(line: Line, mention: TimeMention) -> bool:
    """Whether a day of a sentence is the one of which it says how things stood ("as of 14 April")."""
    return mention.kind in _DAYS and _AS_OF.search(line.before(mention.start, _BEFORE)) is not None


def of_one_before(line: Line, mention: TimeMention) -> bool:
    """Whether a day is that of an outage after which something came: "restored service after the outage on Tuesday"."""
    return mention.kind in _DAYS and _AFTER_ONE.search(line.before(mention.start, _BEFORE)) is not None


def of_a_change(line: Line, mention: TimeMention) -> bool:
    """Whether a day is that on which something was changed that broke later: "a dormant fault from 6 June", "three changes
    between 4 March and 16 April", "on 29 May the firm deployed a new feature".
    """
    if _CHANGED.search(line.before(mention.start, _BEFORE)):
        return True
    return not line.broke and _CHANGES.match(line.after(mention.end, _AFTER)) is not None


def told_then(line: Line, mention: TimeMention) -> bool:
    """Whether a day of a sentence is that of a statement or a state ("as of 14 April", "explained on Monday"), or only a
    round count back ("more than ten days ago"): it is not the day of another outage.
    """
    if mention.kind not in _DAYS or mention.precision is Precision.MONTH:
        return False
    before = line.before(mention.start, _BEFORE)
    after = line.after(mention.end, _FAR_AFTER)
    given = word_given(line.text, mention.start - line.start, mention.end - line.start)
    worded = _SAID.search(before) or _WORD_OF_IT.match(after) or _TOLD_EAST.match(after)
    if given or worded or stood_then(line, mention) or of_the_aftermath(line, mention) or of_a_change(line, mention):
        return True
    written = line.text[mention.start - line.start : mention.end - line.start]
    if _AGO.search(written) and (_ROUNDED.match(written) or _ROUND.search(before)):
        return True
    return _speaks_then(line, mention)


def _speaks_then(line: Line, mention: TimeMention) -> bool:
    """Whether somebody speaks right behind the day, and no outage is told before it."""
    speaks = _SPEAKS.match(line.after(mention.end, _AFTER))
    if speaks is None or _USERS.search(speaks.group()):
        return False
    led = line.text[: mention.start - line.start]
    # "On Monday, Slack explained", and not "failed on Monday, the firm said"
    opens = not speaks.group().startswith(",") or len(led.rpartition(",")[2].split()) <= _OPENS
    return opens and OUTAGE_NOUN.search(led) is None
