"""Words of texts that explain what outages are, and of no outage that happened: "an outage occurs when …", "common causes"."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

EXPLAINS = (
    seldom(
        r"\b(?:occurs?|happens?|arises?) when\b|\brefers? to\b|\b(?:is|are) when\b|\bqu['’]est-ce qu|\bsignifica que\b|\bbedeutet, dass\b|\bse produce cuando\b|\bsi verifica quando\b|\btritt auf, wenn\b",
        re.IGNORECASE,
    ),
    seldom(
        r"\b(?:common|possible|potential|typical|main|frequent|likely) (?:[\w-]+ ){0,2}?(?:causes|reasons|culprits)\b|\b(?:several|various|many|multiple|a (?:multitude|variety|number|range) of|numerous|few) (?:[\w-]+ )?(?:factors|reasons|causes)\b|\bcauses of (?:an? |the )?(?:[\w.-]+ ){0,2}?(?:outages?|downtime)\b|\bhäufige (?:ursachen|gründe)\b|\bcauses (?:fréquentes|courantes|possibles)\b|\b(?:causas|motivos) (?:comunes|frecuentes|comuns)\b",
        re.IGNORECASE,
    ),
    seldom(
        r"(?:^|\n|[.:] )(?:#+ )?(?:what (?:is|are|does) (?:an? )?[A-Z][\w. ]{1,40}\?|why do(?:es)? [\w .]{2,40} (?:go|fail|crash|break)\b|understanding (?:the )?[A-Z][\w. ]{1,40}|faqs?\b|frequently asked questions|key takeaways|conclusion$|table of contents)",
        re.IGNORECASE | re.MULTILINE,
    ),
    seldom(
        r"\b(?:this|the) (?:comprehensive |complete |ultimate |in-depth |definitive )?(?:article|guide|post|blog|page|piece) (?:will |we(?:['’]ll| will) )?(?:delves?|explores?|aims?|covers?|explains?|discuss\w*|provides?|offers?|walks?|breaks? down|looks? at|dissects?)\b|\bin this (?:comprehensive |complete |in-depth )?(?:article|guide|post|blog)\b|\bcomprehensive guide\b|\bin (?:diesem|unserem) (?:artikel|text|ratgeber)\b|\bdans (?:cet article|ce guide)\b|\ben (?:este artículo|esta guía)\b|\bin (?:questo articolo|questa guida)\b|\bneste (?:artigo|guia)\b",
        re.IGNORECASE,
    ),
    seldom(
        r"\blet['’]?s (?:dive|delve|explore|take a (?:closer )?look|discuss|break)\b|\bshed (?:some |more )?light\b|\b(?:how to|tips to|ways to) (?:stay informed|cope|prepare|mitigate|deal with|handle)\b|\bwhat (?:you|users) can do\b|\b(?:don['’]t worry|fear not|you['’]re not alone)\b|\blassen sie uns\b|\bvamos a (?:ver|explorar)\b",
        re.IGNORECASE,
    ),
    seldom(
        r"\b(?:can|may|might) (?:also |often |sometimes |occasionally |even )?(?:occur|happen|arise|stem|result|range|lead to|cause|manifest|vary|be (?:caused|due|attributed|frustrating|triggered))\b|\b(?:isn['’]t|is not|aren['’]t|are not|not) immune (?:to|from)\b|\b(?:users|customers|you) (?:may|might|can) (?:occasionally |sometimes )?(?:encounter|experience|face|find)\b|\bkann (?:verschiedene|mehrere)\b|\bpeut (?:survenir|être (?:causée?|due?))\b|\bpuede (?:deberse|ocurrir)\b",
        re.IGNORECASE,
    ),
)
"""Each a way in which a text explains; one alone stands in many a report."""
