"""What still worked or helped, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.model import Claim

KIND = "workaround"

_HELPS = re.compile(
    r"\b(?:as a (?:temporary )?work-?around,?|work-?arounds? (?:like|such as|include[sd]?|is to|was to|:)|temporary (?:fix|solution) (?:is|was) to|in the meantime,?|users (?:can|could|were (?:told|advised|asked|urged)(?: to)?|are (?:told|advised|asked|urged)(?: to)?|are recommended to)|"
    r"(?:recommend(?:ed|s|ing)?|advis(?:ed|es|ing)|suggest(?:ed|s|ing)?|urg(?:ed|es|ing)|encourag(?:ed|es|ing|e)) (?:that )?(?:users|customers|developers|people|affected users|those affected|anyone affected|you)(?: to)?|"
    r"(?:recommend(?:ed|s|ing)?|advis(?:ed|es)|suggest(?:ed|s|ing)?|encourag(?:ed|es|e))(?: the use of|(?= (?:that you |[a-z]+ing)\b))|(?:those affected|customers|users|people|subscribers|players|anyone affected) (?:are|were|have been|should be) (?:being )?(?:instructed|told|advised|asked|urged|encouraged|recommended) to|"
    r"(?:empfiehlt|empfehlen|empfahl|rät|riet|raten)(?: (?:kunden|nutzern|betroffenen|den kunden|ihren kunden))?,?|(?:recommand\w+|conseill\w+|préconis\w+)(?: (?:à ses clients|aux (?:clients|abonnés|utilisateurs)))? (?:de|d['’])|(?:recomiend\w+|recomend\w+|aconsej\w+|sugir\w+|orient\w+)(?: a (?:sus|los) (?:clientes|usuarios)| (?:os|aos) (?:clientes|usuários))? (?:a )?(?=\w+(?:ar|er|ir|r)\b)|a dica é|"
    r"(?:consigli\w+|suggerisc\w+|raccomand\w+)(?: (?:ai clienti|agli utenti))? di|(?:raadt|adviseert|raden)(?: (?:klanten|gebruikers))?(?: aan)?(?: om)?|zaleca\w*(?: (?:swoim )?klientom)?|menyarankan (?:pengguna|nasabah|pelanggan)(?: untuk)?|please(?= (?:try|use|connect|call|dial|switch|restart|reload|log|update|refresh|clear|go)\b[\w’' -]{0,60}?\b(?:from|using|with|via|instead|another|landline|wi-?fi|phone|device|browser|cache|router|version|alternative)\b)|fall(?:ing)? back to|switch(?:ed|ing)? (?:over )?to|turn(?:ed|ing) to)\s(?P<what>[^.;!?\n]{6,140})",
    re.IGNORECASE,
)
_STEMS = ("please", "workaround", "work-around", "work around", "temporary", "meantime", "users", "recommend", "advis", "suggest", "urg", "encourag", "told", "instruct", "asked", "empf", "rät", "riet", "raten", "recommand", "conseill", "préconis", "recom", "recomiend", "aconsej", "sugir", "orient", "consigli", "suggerisc", "raccomand", "raad", "advise", "raden", "zaleca", "menyarank", "fall", "switch", "turn")  # fmt: skip
_STEMS_EAST = ("よう", "お試し", "建议", "建議")
_TAIL = re.compile(r",\s(?:while|which|but|as|and (?:the|it|they)|with)\b|\bwhile\b")
_STARTS = re.compile(
    r"^(?:report|expect|see|experience|face|be able|not|check (?:the )?status|sign up|subscribe|read|follow|social media|x\b|twitter|reddit|downdetector|the platform)",
    re.IGNORECASE,
)


_EAST = re.compile(
    r"(?P<what>[^。、,.]{3,60}?)(?:を(?:試す|お試し|行う)よう(?:に)?|を(?:試す|推奨|案内)|するよう(?:案内|呼び?かけ)|をお試しください)|(?:建议|建議)(?:用户|用戶|大家)?(?P<advice>[^。，,]{3,40})"
)


def find(reading: Reading) -> Iterator[Claim]:
    """Workarounds as written; at most one a sentence."""
    for line in reading.lines:
        text = line.text.lower()
        east = _EAST.search(line.text) if any(stem in text for stem in _STEMS_EAST) else None
        if east is not None:
            part = "what" if east["what"] else "advice"
            start, end = line.start + east.start(part), line.start + east.end(part)
            yield reading.claim(line, KIND, start, end, reading.text[start:end])
            continue
        match = _HELPS.search(line.text) if any(stem in text for stem in _STEMS) else None
        if match is None or _STARTS.match(match["what"]):
            continue
        tail = _TAIL.search(match["what"])
        end = match.start("what") + (tail.start() if tail else len(match["what"]))
        value = line.text[match.start("what") : end].rstrip(" ,")
        start = line.start + match.start()
        yield reading.claim(line, KIND, start, line.start + match.start("what") + len(value), value)
