"""When, or that, the provider said something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from scraper.core.articles.passages import Reading
from scraper.core.articles.timings import Timing, finer_than_day
from scraper.core.language.deeds import ADMITS, SAYS
from scraper.core.language.denying import denial_in, outage_denied
from scraper.core.language.seldom import seldom
from scraper.core.language.word_given import names_the_outage, review_given
from scraper.core.model import Claim, Precision
from scraper.core.patterns import late

KIND = "acknowledged"

_ADMITS = seldom(
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
    begins = timing.mention.start - timing.line.start <= 1
    return match is not None and (begins or timing.line.start + match.start() <= timing.mention.start)


def _is_denial(reading: Reading, timing: Timing) -> bool:
    """Whether whoever speaks then denies that anything failed, and no other provider does so behind him."""
    denial = outage_denied(timing.line.text)
    if denial is None:
        return False
    named = [n for n in timing.line.namings if timing.end <= n.start and n.end <= timing.line.start + denial.start()]
    return all(n.provider in reading.frames.primary for n in named)


_NOT_SAID = late(
    r"(?:\b(?:neither|nor|not|never|cannot|would not|declin\w+ to|refus\w+ to|yet to|nicht|pas|no|não|non|niet|nie|не|inte|ikke)|n['’]t)\s(?:\w+ly |yet )?$",
    re.IGNORECASE,
)
"""Before a verb of admission: nothing is admitted ("neither confirmed nor denied")."""


_REGULATOR = late(
    r"\b(?:FCC|Federal Communications Commission|emergency (?:management|alert|services?|operations)|sheriff\w*|fire (?:department|service)|(?:city|county|state|local|district) (?:officials?|agenc(?:y|ies)|leaders|channel)|governor|mayor|Ofcom|BaFin|Bundesnetzagentur|ARCEP|Anatel|TRAI|regulators?|ministry|ministries|minister\w*|minist(?:ère|erio|ério|ero)|police|polizei|polic[ií]a|government|regierung|gouvernement|gobierno|governo|authorit(?:y|ies)|senators?|lawmakers?|commission|central bank|banco central|総務省|総務相|과기정통부|工信部)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
"""Who looks into it is no provider."""
_SECOND_LOOK = late(r"(?:가입자|본인|신원|사용자|위치) 확인|확인 모듈|本人確認|最終確認|再確認|確認していた|확인 결과")


def _of_an_authority(timing: Timing) -> bool:
    line, low = timing.line, timing.line.start
    cue = line.text[: max(timing.start, timing.end) - low]
    match = _REGULATOR.search(cue)
    return match is not None and not any(low + match.start() < n.start < timing.end for n in line.namings)


_FOLLOWS = late(
    r"\b(?:(?:had |has |have )?(?:since )?(?:identified|found|located|isolated|fixed|mitigated|resolved|rolled back|deployed|implemented)|(?:implementing|deploying|rolling out|applying|testing) (?:an? |the |its )?(?:\w+ )?(?:fix|patch|mitigation)|(?:next|second|third|further|later|another|last|final|new|follow-up|subsequent) (?:update|post|notice|message|entry|tweet|statement)|"
    r"working on a fix|sign(?:s|al)? of (?:improvement|recovery)|improv(?:ing|ement)|(?:is|was|were|are) (?:still )?monitoring|recover(?:y|ing|ed)|recuper(?:an|ad)\w+|rétabli\w*|ripristin\w+|restab[el]\w+|normaliz\w+|gefunden|behoben|identifiziert|identifié\w*|trouvé\w*|identific\w+|solucion\w+|individuat\w+|risolt\w+|gevonden|opgelost)\b|재차|다시 (?:공지|안내)|再度|再次",
    re.IGNORECASE,
)
"""A later post of the provider, once it has acknowledged the trouble: an update, no second acknowledgement."""


_NO_FIRST_WORD = late(
    r"\bidentified the (?:root )?cause\b|\bsigns of (?:improvement|recovery)\b|\bfix (?:is|was) being (?:implemented|deployed|rolled out|applied)\b|\b(?:an|its|the (?:latest|most recent)) update (?:was )?posted\b|\b(?:posted|published|shared|issued) an(?:other)? update\b|\bcontinu(?:es|ed|ing) to work on\b|\bmaking (?:good |some |further )?progress\b|\b(?:is|are|was|were|now|slowly|gradually) recovering\b|\bcause (?:was|is|had been|has been) (?:\w+ )?(?:identified|found|located|isolated)\b|\bstill (?:investigating|working|looking|monitoring|unavailable|down|offline|out)\b"
    r"|\b(?:boletim|boletín|bulletin|bollettino|atualização|actualización|mise à jour|aggiornamento|update) (?:de status )?(?:mais recente|más reciente|più recente|l[ae] plus récente?)\b"
    r"|\b(?:última|ultimo|ultima|dernière?|neueste|jüngste|letzte|latest|most recent) (?:atualização|actualización|boletim|boletín|mise à jour|bulletin|aggiornamento|bollettino|update|notice|meldung)\b",
    re.IGNORECASE,
)
"""What a provider says in a post that cannot be its first, however few of them an article tells."""


_OVER = late(
    r"\bhappy to (?:report|announce|say|share)\b|\b(?:coming|come|came|are|is|was|were|now) back (?:online|up|to normal)\b|\breturn(?:ed|ing)? to normal\b|(?<!not )(?<!not been )(?<!n’t been )(?<!n't been )(?<!not yet )(?<!not yet been )\b(?:fully|now|been|was|were|largely) (?:restored|resolved|fixed)\b"
    r"|volv(?:iendo|ía|ió) a la normalidad|voltando ao normal|retour à la normale|\b(?:a|ont) été (?:rétabli|résolu)\w*|wieder (?:verfügbar|erreichbar|online|normal)|\b(?:stat[oaie]) (?:ripristinat|risolt)\w|\bfoi restabelecid\w+|\b(?:weer|opnieuw) (?:bereikbaar|beschikbaar)|\b(?:opgelost|verholpen)\b|przywrócon\w+|восстановлен[аоы]?\b|відновлен[оаі]?\b|復旧(?:し|した)|복구(?:됐|했|되|를 완료)|정상화(?:됐|했|되)|已(?:经)?(?:全面)?恢复",
    re.IGNORECASE,
)
"""What a post says that tells of the end, where no other time follows: "said at 6:30 that it was back online"."""


_SPENT = late(r"\bspen[dt]s? (?:the )?(?:much of |most of |all |part of |[\w-]+ hours )?(?:of )?$", re.IGNORECASE)
"""Just before a day: how long it worked on it ("spent much of Monday investigating")."""


_ONCE_MORE = late(r"\b(?:and|then) again (?:at|around|on)\s(?:about )?$", re.IGNORECASE)
"""Just before a time: a later update ("posted at 12:41 and again at 13:16")."""


def find(reading: Reading) -> Iterator[Claim]:
    """Times of acknowledgement (speaker: the provider, whose post it is); one claim without a time where none has one."""
    posts = [t for t in reading.timings if t.kind == "acknowledged"]
    fine = [t.mention.at for t in posts if t.mention.at is not None and finer_than_day(t.mention)]
    timed = False
    for timing in posts:
        if _goes_on(timing, min(fine, default=None)) or _of_another(reading, timing) or _too_coarse(timing, fine):
            continue
        if not _on_trouble(reading, timing) or _only_looks_back(reading, timing):
            continue
        timed = True
        mention = timing.mention
        value = reading.text[mention.start : mention.end]
        yield reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, speaker="provider")
    if not timed and reading.primary is not None:
        yield from _untimed(reading)


def _goes_on(timing: Timing, first: datetime | None) -> bool:
    """Whether a post comes after the first and tells what was found or done since."""
    at = timing.mention.at
    return first is not None and at is not None and at > first and _FOLLOWS.search(timing.line.text) is not None


_SAID_AT_ONCE, _SAID_NEXT = 90, 240
"""Letters behind the time of a post in which stands what it says."""


_DESK = late(r"(?:['’]s?)?(?: official)?(?: public)? (?:status|support|help|care|service)\b", re.IGNORECASE)
"""Behind the name of a provider: it is its own desk that speaks ("Nimbus Public Status tweeted")."""


def _of_somebody_else(reading: Reading, timing: Timing) -> bool:
    """Whether whoever is told to say it is the press, the crowd or an expert, and nobody else is."""
    line = timing.line
    low, high = timing.start - line.start, timing.end - line.start
    said = {t.speaker for t in reading.discourse.told(line.start, line.end) if t.start <= high and low <= t.end}
    desk = any(
        n.end <= timing.line.start + high and _DESK.match(line.text, n.end - line.start) is not None
        for n in line.namings
    )
    return bool(said) and said <= {"outlet", "crowd", "user"} and not desk


def _of_another(reading: Reading, timing: Timing) -> bool:
    """Whether it is a denial, a later word, an authority's or a second look that is timed."""
    if (
        _still_denied(timing)
        or _is_denial(reading, timing)
        or _of_somebody_else(reading, timing)
        or _of_an_authority(timing)
        or _ONCE_MORE.search(timing.line.before(timing.mention.start, 20))
        or _SPENT.search(timing.line.before(timing.mention.start, 40))
    ):
        return True
    low, end = timing.line.start, max(timing.end, timing.mention.end)
    later = _NO_FIRST_WORD.search(timing.line.text[max(0, timing.mention.start - low - 80) : end - low + _SAID_AT_ONCE])
    if later is None and not any(t.start > end for t in timing.line.times):
        later = _OVER.search(timing.line.text, end - low, end - low + _SAID_NEXT)
    return later is not None or _SECOND_LOOK.search(reading.text, timing.start, timing.end) is not None


def _only_looks_back(reading: Reading, timing: Timing) -> bool:
    """Whether the day is that of a later word which admits nothing for the first time ("said on Friday that a fault caused
    Tuesday’s outage", "published a report on Thursday"), or only says which outage was spoken of.
    """
    line, mention, days = timing.line, timing.mention, reading.frames.days
    if mention.at is None or mention.precision is not Precision.DAY:
        return False
    start, end = mention.start - line.start, mention.end - line.start
    if names_the_outage(line.text, start, end):
        return True
    since = (mention.at.date() - date.fromisoformat(max(days))).days if days else 0
    later = since > 1 or (since == 1 and review_given(line.text, start, end))
    return later and _ADMITS.search(line.text) is None


def _on_trouble(reading: Reading, timing: Timing) -> bool:
    """Whether a bare verb of saying is on the trouble: by its own sentence or the one beside it."""
    if SAYS.search(reading.text, timing.start, timing.end) is None:
        return True
    at = timing.line.index
    return any(near.broke or ADMITS.search(near.text) for near in reading.lines[max(0, at - 1) : at + 2])


def _too_coarse(timing: Timing, fine: list[datetime]) -> bool:
    """Whether a month, a day of which a finer time is told, or a day in a sentence without trouble."""
    mention = timing.mention
    if mention.precision is Precision.MONTH:
        return True
    if not finer_than_day(mention) and mention.at is not None and mention.at.date() in {at.date() for at in fine}:
        return True
    return mention.kind in {"date", "date_range"} and not timing.line.broke


def _untimed(reading: Reading) -> Iterator[Claim]:
    """The first sentence that says so without a time."""
    for line in reading.lines:
        match = _ADMITS.search(line.text)
        if match is None or outage_denied(line.text) or _NOT_SAID.search(line.text[: match.start()][-40:]):
            continue
        if _REGULATOR.search(line.text[: match.end()]) is None:
            yield reading.claim(
                line, KIND, line.start + match.start(), line.start + match.end(), match.group(), speaker="provider"
            )
            return
