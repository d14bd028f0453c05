"""Sentences of articles that tell that a provider's write-up came out.

What is said to be missing, wished for or made to wait is none, and what others wrote is not the provider's.
"""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.seldom import seldom
from scraper.core.language.text import Span
from scraper.core.patterns import late

REVIEW = r"(?:post[-‐‑]?\s?mortems?|post-incident (?:review|report|analysis)|root[- ]cause analys[ei]s|\brca\b|(?:incident|corrective action) (?:review|report)|after-action report|(?:detailed|full|technical|extended|thorough|in-depth|formal|complete|comprehensive) (?:technical )?(?:explanation|analysis|write-?up|account|report|statement|breakdown|review))"
BLOG = r"(?:blog ?post|blog entry|technical note|engineering blog)"
WHAT_FAILED = r"(?:outage|disruption|incident|downtime|interruption|failure|went wrong|what happened|(?:\w+ ){1,2}issues that|root cause|cause of)"
_ABROAD = seldom(
    r"(?:détaill\w+|publi\w+|expliqu\w+|dans) [^.;]{0,40}?\b(?:rapport d['’]incident|post[-‐‑]?mortem|retour d['’]expérience)|(?:veröffentlicht\w*|im|in einem|legte) [^.;]{0,40}?\b(?:abschlussbericht|fehlerbericht|vorfallsbericht|post-?mortem)"
    r"|(?:public\w+|detall\w+|detalh\w+|explic\w+) [^.;]{0,40}?\b(?:informe (?:del|sobre el|de) (?:incidente|incidencia|causa)\w*|relatório (?:do|sobre o|de) incidente|post-?mortem)|(?:pubblic\w+|nel) [^.;]{0,40}?\b(?:rapporto (?:sull['’]incidente|di incidente)|post-?mortem)"
    r"|(?<!未)(?<!有)(?:发布|公布|發布)(?!任何)[^。]{0,30}?(?:解释|解釋|说明|說明|披露|还原)[^。]{0,16}?原因|(?:事後|事故|障害|詳細な)(?:調査|事後)?(?:報告|説明|レポート)書?を(?:正式に|公式に)?(?:公開|公表|発表)|(?:发布|公布|公开|發布)了?(?!任何)[^。]{0,16}?(?:故障|事故|事件)(?:分析|复盘|調查|调查)?(?:报告|報告)|事(?:后|後)(?:审查|審查|分析|报告|報告)(?:[(（][^()（）]{0,40}[)）])?[^。]{0,24}?(?:解释|解釋|说明|說明|指出|披露)|(?:故障|事故|事件)(?:分析|复盘|調查|调查)?(?:报告|報告)(?:发布|公布|發布|显示|指出|称|顯示)",
    re.IGNORECASE,
)
"""Reports by their names in other languages, published."""
_PUBLISHED = seldom(
    rf"\b(?:publish(?:ed|es)|releas(?:ed|es)|shar(?:ed|es)|post(?:ed|s)|issu(?:ed|es)|put out|in (?:an?|its|the|their|our)|according to (?:an?|its|the|their)|explained in)\b (?:an? |its |the |their |our )?(?:[“\"‘]?[\w’'-]+ ){{0,4}}?[“\"‘]?{REVIEW}|\b{REVIEW}\b (?:\w+ )?(?:followed|(?:[A-Z][\w’-]+|it|they|we|the (?:company|provider|firm)) (?:has |have |later )?(?:published|released|posted|shared)|(?:is|are|was|were) (?:now )?(?:available|public|live|online)|came out|went up|published|released|posted|says|said|explains|shows|pins|confirms|describes|cites|traces|reveals|identifies|notes|revealed|attributes|found|blames|details)"
    rf"|\b(?:publish(?:ed|es)|posted|wrote|released|shared) (?:an? |its |the |their )(?:[\w’'-]+ ){{0,3}}?{BLOG} (?:about|on|explaining|detailing|describing|outlining)\b[^.;]{{0,60}}?\b{WHAT_FAILED}"
    rf"|\b(?:explained|detailed|described|elaborated on|laid out|set out|outlined)\b[^.;]{{0,60}}?\bin (?:an? |its |the |their )(?:[\w’'-]+ ){{0,3}}?{REVIEW}",
    re.IGNORECASE,
)
_AFTER_IT = seldom(
    r"\b(?:(?:abschluss|fehler|vorfalls|ursachen|untersuchungs)bericht|post-?mortem)\b[^;\n]{0,60}?\b(?:veröffentlicht|publiziert|vorgelegt|nachgereicht)\b|\b(?:publiceerde|gepubliceerd|uitgebracht)\b[^;\n]{0,40}?\b(?:post-?mortem|incidentrapport|eindrapport|oorzaakanalyse)|\b(?:post-?mortem|incidentrapport|eindrapport|oorzaakanalyse)\b[^;\n]{0,40}?\bgepubliceerd"
    r"|\b(?:publicera(?:t|de)|släppt|offentliggjort|offentliggjorde|udgivet|publisert(?:e)?|lagt (?:fram|frem))\b[^;\n]{0,40}?\b(?:post[- ]?mortem|incidentrapport|haverirapport|hændelsesrapport|hendelsesrapport|rotorsaksanalys)"
    r"|\bopublikowa\w+\b[^;\n]{0,40}?\b(?:raport|analiz\w+|post[- ]?mortem)|\bопубликова\w+\b[^;\n]{0,40}?\b(?:отч[её]т|разбор|постмортем)|(?:장애|사고)\s?(?:원인 )?(?:보고서|분석)[를을]? ?(?:공개|발표)했",
    re.IGNORECASE,
)
"""Reports that came out, where the verb stands elsewhere than in `_ABROAD`, and in further languages."""
_AT_LAST = seldom(
    rf"\b{REVIEW}\b[^.;,]{{0,60}}?\b(?:(?:is|are) (?:now )?(?:available|public|live|online|out)\b|(?:came|is now|has come|was finally) out\b|appeared\b|has (?:now |since |finally )?(?:been )?(?:published|released|posted|shared))|\b{REVIEW}\b[^.;,]{{0,60}}?, (?:which (?:it|was|the company) )?(?:published|released|posted|shared)\b"
    rf"|\b(?:deliver(?:ed|s)|present(?:ed|s)|publishing|releasing|sharing|posting|made public|unveil(?:ed|s)) (?:an? |its |the |their |our )?(?:[\w’'-]+ ){{0,4}}?{REVIEW}",
    re.IGNORECASE,
)
"""A write-up that came out, told by what became of it."""
_NOT_OUT = late(
    r"\b(?:not(?! only)|never|no(?! (?:blog|site|dia|seu|sua|relat|fim))|nor|without|yet to|still to|has to|have to|refus\w+ to|declin\w+ to|fail\w+ to|wait\w* for|before|ahead of|instead of|rather than|if|unless|whether|should|must|could|would|will|might|plans? to|nicht|kein\w*|ne|pas|jamais|nunca|não|non|niet|geen|inte|ikke|nie|не)\b|n['’]t\b|\bn['’](?=\w)"
    r"|\b(?:once|when|until|after|as soon as) [^,;]{0,40}?\b(?:publishes|releases|shares|posts|issues)\b|(?:未|没有|沒有|尚|まだ|아직)",
    re.IGNORECASE,
)
"""What takes it back that a write-up came out, in the clause before it."""
_NOT_OUT_AFTER = late(
    r"^[^。.;]{0,24}?(?:ていない|ておらず|いません|せず|不|지 않|지 못)|^[^.;,]{0,20}?\b(?:has|have|had)(?:n['’]t| not)|^ (?:nicht|niet|inte|ikke)\b"
)
_CLAUSE = late(r"[,;:—–(、，]\s*|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|og) ")
_OTHERS = late(
    r"(?:^|[\s“\"])(?P<who>[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*)*|(?:[Rr]esearchers|[Aa]nalysts|[Ee]xperts|[Rr]egulators|[Uu]sers|[Cc]ustomers|[Dd]evelopers|[Aa]uthorities))(?: (?:has|have|had|also|later|since|then|even|recently|already))* $"
)
"""Who published it, where it is named right before the verb."""
_VERB = late(
    r"(?:publish|releas|shar|post(?:ed|s)\b|issu|put out|wrote|deliver|present|unveil|explain|detail|describ|elaborat|laid|set out|outlin)"
)
_IT = frozenset({"It", "They", "The", "We", "He", "She", "Who", "Which", "That"})


def came_out(line: Line) -> Span | None:
    """Where a sentence tells that the provider's write-up came out; None where it does not."""
    for pattern in (_AT_LAST, _PUBLISHED, _ABROAD, _AFTER_IT):
        match = pattern.search(line.text)
        if match is not None and not _is_not_out(line.text, *match.span()) and not _is_by_others(line, match.start()):
            return Span(*match.span())
    return None


def _is_not_out(sentence: str, start: int, end: int) -> bool:
    """Whether the clause around such words says that there is none yet, or only what would be."""
    begin = max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
    return _NOT_OUT.search(sentence, begin, end) is not None or _NOT_OUT_AFTER.search(sentence[end:]) is not None


def _is_by_others(line: Line, start: int) -> bool:
    """Whether somebody is named as its writer who is no provider, where none is named before."""
    found = _OTHERS.search(line.text[:start]) if _VERB.match(line.text, start) is not None else None
    if found is None or found["who"].split(" ")[0] in _IT:
        return False
    return not any(n.start < line.start + found.end("who") for n in line.namings)
