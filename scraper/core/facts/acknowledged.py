"""When, or that, the provider said something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.articles.timings import Timing, finer_than_day
from scraper.core.language.denying import denial_in
from scraper.core.model import Claim, Precision

KIND = "acknowledged"

_ADMITS = re.compile(
    r"\b(?:acknowledg(?:ed|es)|confirm(?:ed|s)) (?:[\w’']+ ){0,4}?(?:outage|issues?|problems?|disruptions?|incident|errors?)"
    r"|\b(?:is|are|was|were) (?:aware of|(?:currently |actively )?(?:investigating|looking into))\b"
    r"|\b(?:admit(?:s|ted)|conced(?:es|ed)|own(?:s|ed) up to|recogni[sz](?:es|ed)) (?:[\w’']+ ){0,4}?(?:outage|issues?|problems?|disruptions?|incident|errors?|faults?|trouble|failures?)"
    r"|\b(?:bestätig\w+|räum\w+|eingeräumt|einräumt\w*|zugegeben)\b[^.]{0,40}\b(?:störung|ausfall|problem|fehler)\w*|\b(?:störung|ausfall|problem|fehler)\w*\b[^.]{0,30}\b(?:bestätigt|eingeräumt|zugegeben)"
    r"|\b(?:a|ont) (?:confirmé|reconnu|admis)\b[^.]{0,30}\b(?:pannes?|incidents?|problèmes?|dysfonctionnements?)\w*|\b(?:confirm|recono|admit|reconhec|admit)\w+ [^.]{0,30}\b(?:caída|interrupción|problema|fallo|falla|incidencia|queda|falha|instabilidade)\w*"
    r"|\bha(?:nno)? (?:confermato|ammesso|riconosciuto)\b[^.]{0,30}\b(?:guast|disserviz|problem|interruzion|malfunzionament)\w*|\b(?:erkende|erkent|bevestigde|bevestigt)\w*\b[^.]{0,30}\b(?:storing|probleem|problemen|uitval)"
    r"|\b(?:bekräfta|medg|erkän)\w+ [^.]{0,30}\b(?:störning|problem|avbrott|fel)\w*|\b(?:potwierdz|przyzna)\w+ [^.]{0,30}\b(?:awari|problem|uster|kłopot)\w*|\b(?:подтверд|призна|підтверд|визна)\w+ [^.]{0,30}(?:сбо|проблем|неполад|збі|збо|авари)\w*"
    r"|(?:sorun|kesinti|arıza)\w* (?:\w+ )?(?:doğrula|kabul et)\w*|\b(?:mengakui|mengonfirmasi)\b[^.]{0,30}\b(?:gangguan|masalah|kendala)|(?:障害|不具合|停止|エラー)[^。]{0,20}(?:を認め|を確認した|と発表)|(?:承认|承認|确认|確認)[^。]{0,16}(?:故障|异常|異常|中断|问题|問題|宕机)|(?:장애|오류|문제)[^.]{0,16}(?:인정|확인|시인|공지)",
    re.IGNORECASE,
)


def _still_denied(timing: Timing) -> bool:
    """Whether the sentence tells that at that time all was said to be well."""
    match = denial_in(timing.line.text)
    return match is not None and timing.line.start + match.start() <= timing.mention.start


_FOLLOWS = re.compile(
    r"\b(?:(?:had |has |have )?(?:since )?(?:identified|found|located|isolated|fixed|mitigated|resolved|rolled back|deployed|implemented)|(?:next|second|third|further|later|another|last|final|new|follow-up|subsequent) (?:update|post|notice|message|entry)|"
    r"working on a fix|(?:is|was|were|are) monitoring|recover(?:y|ing|ed)|gefunden|behoben|identifiziert|identifié\w*|trouvé\w*|identific\w+|solucion\w+|individuat\w+|risolt\w+|gevonden|opgelost)\b",
    re.IGNORECASE,
)
"""A later post of the provider, once it has acknowledged the trouble: an update, no second acknowledgement."""


def find(reading: Reading) -> Iterator[Claim]:
    """Times of acknowledgement (speaker: the provider, whose post it is); one claim without a time where none has one."""
    timed = False
    posts = [t for t in reading.timings if t.kind == "acknowledged"]
    known = {t.mention.at.date() for t in posts if t.mention.at is not None and finer_than_day(t.mention)}
    first = min((t.mention.at for t in posts if t.mention.at is not None and finer_than_day(t.mention)), default=None)
    for timing in posts:
        mention = timing.mention
        if first is not None and mention.at is not None and mention.at > first and _FOLLOWS.search(timing.line.text):
            continue
        if _still_denied(timing):
            continue
        if mention.precision is Precision.MONTH or (
            not finer_than_day(mention) and mention.at is not None and mention.at.date() in known
        ):
            continue
        if mention.kind in {"date", "date_range"} and not timing.line.broke:
            continue
        timed = True
        value = reading.text[mention.start : mention.end]
        yield reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, speaker="provider")
    if timed or reading.primary is None:
        return
    for line in reading.lines:
        match = _ADMITS.search(line.text)
        if match is not None:
            yield reading.claim(
                line, KIND, line.start + match.start(), line.start + match.end(), match.group(), speaker="provider"
            )
            return
