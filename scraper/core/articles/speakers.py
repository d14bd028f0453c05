"""Whose word a statement is: the provider's, the outlet's, the crowd's or a quoted user's."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.articles.discourse import Discourse
from scraper.core.articles.lines import Line
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_OF_THE_TRACKER = seldom(
    r"\b(?:according to|per|says|said|showed|shows|mentioned|reported) (?:by )?(?:the|this|that) (?:(?:outage|tracking|monitoring|same) )*(?:platform|site|website|tracker|portal|service)\b|^(?:the|this) (?:(?:outage|tracking|monitoring) )*(?:(?:website|site|tracker|portal)\b|platform (?:indicates?|shows?|suggests?|logged|tracks?))|\b(?:siteye göre|selon (?:le|ce) site|según (?:el|este) (?:sitio|portal)|segundo o site|stando al sito|laut der (?:seite|website))\b",
    re.IGNORECASE,
)
_HEADED_BY_TRACKER = late(
    r"\W*(?:according to|per|laut|nach|selon|d['’]après|según|segundo|de acordo com (?:o|os dados d[oe])|secondo|stando a|volgens|według|enligt|ifølge|по данным|за даними|menurut|data (?:from|de|da|di|von)) (?:the |data from |data dari |daten von |données de |datos de |dados d[oe] |dati di )?[Dd]own ?[Dd]e[ct]\w{3,6}r|\W*(?:the )?[Dd]own ?[Dd]e[ct]\w{3,6}r(?:\.[a-z.]+)?,? (?:(?:which|who|a|an|the) [^,]{3,70}, )?(?:says?|said|shows?|showed|indicates?|indicated|suggests?|reports?|reported|put|puts|has it)\b",
)
"""A sentence that a tracker tells."""
_GOES_OVER = late(
    r";|, (?:and|but|while|whereas|though|und|aber|während|et|mais|tandis|y|pero|mientras|e|mas|enquanto|ma|mentre|en|maar|terwijl|i|ale|а|но|и)\b|[“\"«„]"
)
"""Before what somebody else tells."""
_TRACKER = late(r"\bdown ?detector|allest[öo]r[iu]ng|\bstatusgator|\btracking (?:site|website)|\boutage tracker", re.IGNORECASE)  # fmt: skip
_CROWD = seldom(
    r"\bdown ?detector(?![a-z])|\b(?:user|outage|problem) reports?\b|\breports? (?:on|from|to|by) (?:users|social|downdetector|x|reddit|twitter)|"
    r"\busers? (?:[\w’']+ ){0,3}(?:report(?:ed|ing|s)?|complain\w*|flagg\w+|took to|on (?:x|reddit|social|twitter|platform))|\bon (?:x|reddit|twitter|social media|platform x)\b|"
    r"\b(?:hacker news|(?<!via )(?<!through )social media|crowd-?sourced|real-time (?:feedback|complaints))\b|"
    r"\b(?:downforeveryone\w*|isitdownrightnow|statusgator|isdown|thousandeyes|outage\.report|allestörungen|nutzer melde\w+|usuarios report\w+|utilisateurs signal\w+)\b|"
    r"\b(?:reclamações|queixas|relatos|quejas|reportes|avisos|plaintes|signalements|segnalazioni|lamentele|meldungen|beschwerden|жалоб\w*|сообщени\w+) (?:de |des |d['’]|dos |degli |von |от )?(?:us[uá]\w+|utilisat\w+|internaut\w+|utent\w+|nutzer\w*|пользовател\w*)\b|"
    r"障害報告(?:が|は|の)|報告(?:件?数)?が(?:増加|相次|急増)|ダウンディテクター|다운디텍터|داون ?ديتيكتور|بلاغات المستخدمين|даундетектор|डाउन ?डिटेक्टर",
    re.IGNORECASE,
)
_PERSON = seldom(
    r"\b(?:an?|one|another|some) (?:[\w-]+ )?(?:user|developer|customer|engineer|commenter|redditor|programmer|person|subscriber|poster)s? (?:[\w’']+ ){0,5}?(?:said|wrote|says|posted|tweeted|complained|commented|joked|quipped|asked|lamented|put it|noted|bluntly)|\b(?:an?|one|another) (?:[\w-]+ )?(?:comment|post|tweet|thread) (?:from|on|in|by) (?:the |an? )?(?:\w+ )?(?:discussion|reddit|hacker news|thread|forum|user|developer|redditor|customer)\b",
    re.IGNORECASE,
)
_SUSPECTED = seldom(
    r"\b(?:users?|developers?|people|customers|community|redditors|some|many) (?:[\w’']+ ){0,4}?(?:suspect|speculat|believ|guess|theori|assum|think|thought)",
    re.IGNORECASE,
)


_FIRST_REPORTS = seldom(
    r"\b(?:first|initial|earliest) (?:[\w-]+ ){0,3}?(?:reports?|complaints?|alerts?) (?:(?:had |have )?(?:began|begun|start\w*|appear\w*|reach\w*|arriv\w*|c[ao]me|coming|emerg\w*|hit|surfac\w*|pour\w*|flood\w*|trickl\w*|roll\w*|popp\w*|show\w*|land\w*|were|of|on|from|to|at|around)\b)|"
    r"\bdown ?detector(?:\.com)?(?:['’]s data)? (?:first |began |started )?(?:reports?|reported|shows?|showed|showing|recorded|records|registered|logged|logs|saw|sees|lit up)\b|"
    r"\b(?:problems|complaints|reports|issues) (?:(?:began|started) )?(?:trickling|pouring|flooding|appearing|showing up|trickled|poured|flooded|appeared|showed up|surfacing|surfaced) (?:into|on|onto|to|at) (?:the )?(?:outage tracker )?down ?detector\b|"
    r"\b(?:premi(?:ers|ères) (?:signalements|alertes|plaintes|remontées|rapports)|primer[oa]s (?:reportes|quejas|avisos|alertas|notificaciones)|primeir[oa]s (?:relatos|reclamações|queixas|notificações|registros|registos)|prime (?:segnalazioni|lamentele)|erste[n]? (?:störungs|nutzer|fehler|problem)?(?:meldungen|beschwerden|berichte)|eerste (?:storings)?(?:meldingen|klachten)|första (?:anmälningarna|rapporterna)|pierwsze (?:zgłoszenia|skargi|raporty|sygnały)|перв\w+ (?:жалоб\w*|сообщени\w*)|перші (?:скарги|повідомлення)|ilk (?:şikayet|bildirim)\w*|laporan pertama|keluhan pertama)\b",
    re.IGNORECASE,
)
"""The crowd is who tells when it began, where its reports are the subject."""
_REPORTS_ROSE = seldom(
    r"\b(?<!news )(?<!media )(?<!press )(?:reports?|complaints|\w*meldungen|beschwerden|signalements|plaintes|alertes|reportes|quejas|avisos|denuncias|notificaciones|reclamações|queixas|relatos|notificações|segnalazioni|lamentele|meldingen|klachten|zgłosze(?:nia|ń)|skargi|жалобы?|сообщения|скарги|повідомлення|şikayet\w*|bildirim\w*|laporan|keluhan|anmälningar\w*|klagomål\w*|meldinger|anmeldelser)"
    r"(?: (?!which\b|that\b|who\b)[\w’'-]+){0,6}? (?:jump\w*|rose|surg\w+|spik\w+|skyrocket\w*|trickl\w+|roll\w+|climb\w+|soar\w*|pour\w*|c[oa]m(?:e|ing) in|flood\w*|pil\w+ up|mount\w*|appear\w*|emerg\w+|surfac\w+|increas\w+|gr[eo]w\w*|beg[au]n|start\w*|"
    r"häuf\w+|stieg\w*|schnell\w*|gingen|kamen|nahmen|ont (?:commencé|afflué|bondi|grimpé|explosé)|affluent|comenz\w+|empez\w+|aument\w+|subi\w+|se dispar\w+|llegaron|começ\w+|dispar\w+|cresce\w+|surgi\w+|sono (?:iniziat|cominciat|aumentat|schizzat|arrivat)\w|begon\w*|st[ee]+g(?:en)?|liepen|namen|kwamen|zaczęł\w+|pojawi\w+|wzros\w+|napły\w+|нач\w+|стал\w*|вырос\w*|поступ\w+|посыпа\w+|появ\w+|поча\w+|з['’]яв\w+|зрос\w+|надх\w+|başla\w*|art\w+|yüksel\w*|mulai|melonjak|meningkat|muncul|började|ökade|kom)\b"
    r"|\b(?:gehen|gingen|kamen|kommen|häufen|häuften)\b(?:[^.;,]|[.:](?=\d)){0,60}?\b(?:\w*meldungen|beschwerden)\b",
    re.IGNORECASE,
)
"""Reports are the subject, whose rise says when it began."""
_REPORTED = late(
    r"\b(?:was|were|been) (?:first |initially |also |already )?reported\b(?! (?:as|by|to have)\b)|\b(?:fue(?:ron)?|ha(?:n)? sido) reportad[oa]s?\b(?! por)|\b(?:a|ont) été signalée?s?\b(?! par)|\b(?:foi|foram) (?:relatad|reportad)[oa]s?\b(?! p)|\b(?:è|sono) stat[oaie] segnalat[oaie]\b(?! d)",
    re.IGNORECASE,
)
"""Trouble is reported, and nobody is said to have done it: in a sentence that names a tracker, those who met it."""
_TAILED_BY_TRACKER = late(
    r"[,(—–]\s?[^,;()“\"«„]{0,40}\b(?:according to|per|data|figures|daten|zahlen|angaben|données|datos|dados|dati|gegevens|cijfers|dan(?:e|ych)|uppgifter|данн\w+|даними)\b[^,;()“\"«„]{0,40}?(?:down ?detector|allest[öo]r[iu]ng)",
    re.IGNORECASE,
)
"""What a sentence says is put down to a tracker behind it."""
_FRONTED = late(
    r"(?:(?!\b(?:began|begun|started|went|was|were|had|hit|fell|when|while|after|before|with|and|but|as|which|that|who|begann|als|während|commencé|débuté|lorsque|quand|alors|comenz\w+|empez\w+|inici\w+|cuando|mientras|começ\w+|quando|enquanto|iniziat\w+|mentre|begon|toen|terwijl)\b)[^.;!?]|(?<=[ap])\.m\.?|(?<=\d)\.(?=\d)){0,70}",
    re.IGNORECASE,
)
"""A time put first, before the subject."""
_LABELLED = late(
    r"\W*(?:(?:the )?official (?:updates?|statements?|notices?|timeline|account|word|response|line|comment)|(?:company|provider|vendor) (?:updates?|statements?|timeline)|(?:comunicado|mensaje|parte|aviso) oficial|nota oficial|communiqué officiel|mise à jour officielle|offizielle (?:mitteilung|stellungnahme|angaben)|comunicazione ufficiale|nota ufficiale)[^:.\n]{0,25}: ",
    re.IGNORECASE,
)
_CONFIRMED = seldom(
    r"\b(?:recovery|resolution|restoration|fix|outage|incident|disruption|mitigation|all[- ]clear) (?:was|were|has been|had been|is) (?:officially |finally |later |publicly |formally |first )?(?:confirmed|announced|acknowledged|declared|posted|communicated)\b(?! by (?!\d|about|around|mid|noon|the (?:company|provider)))|\b(?:marked|reported|listed|declared) as (?:recovered|resolved|fixed|operational|mitigated|restored)\b|\b(?:incident|issue|outage|ticket)s? (?:was |were |being |ultimately )*(?:being )?marked (?:as )?(?:resolved|fixed|closed)\b|\bmarked (?:as )?resolved\b",
    re.IGNORECASE,
)
_TALK = seldom(
    r"\b(?:speculation|rumou?rs|theories|guesses|chatter) (?:[\w-]+ ){0,2}?(?:online|among (?:\w+ )?(?:users|developers|customers)|on (?:social media|x|reddit|twitter|hacker news|forums))\b|\b(?:community|user|online|internet|social media) (?:speculation|rumou?rs|theories|chatter)\b",
    re.IGNORECASE,
)
_STATUS = seldom(
    r"\b(?:official )?status (?:page|site|dashboard|website|update|board|portal|report|log)s?\b|\bstatus\.[a-z]|\bstatus-?seite\b|\bpage d['’]état\b|\bpágina de (?:estado|status)\b|\bpagina di stato\b|\bstatuspagina\b",
    re.IGNORECASE,
)
_APART = late(r"[.;,]|\b(?:but|while|after|before|not|n['’]t|until|though)\b", re.IGNORECASE)
_ASIDE = late(r", (?:which|who|that|as|after|qui|que|die|der|das|che|który|które|som|который)\b", re.IGNORECASE)
"""What follows is no longer what the crowd tells."""


def speaker_of(line: Line, start: int, discourse: Discourse, before: Line | None = None) -> str:
    """Who stands behind what a sentence says from offset `start` of the text on; `before`: the sentence before it."""
    at = start - line.start
    if before is not None and _OF_THE_TRACKER.search(line.text) and _TRACKER.search(before.text):
        return "crowd"
    if _HEADED_BY_TRACKER.match(line.text) is not None and _GOES_OVER.search(line.text, 0, max(at, 0)) is None:
        return "crowd"
    person, guess = _users(line.text)
    if person or (guess is not None and guess <= at):
        return "user"
    if _LABELLED.match(line.text) is not None:
        return "provider"
    told = discourse.speaker(line, start)
    if told in (None, "outlet") and _is_of_reports(line.text, at):
        return "crowd"
    return told or _by_its_words(line.text, at)


def _by_its_words(text: str, at: int) -> str:
    """Who stands behind what a sentence says in which nobody is said to tell it."""
    confirmed = _CONFIRMED.search(text)
    if confirmed is not None and abs(confirmed.start() - at) <= _ON_IT:
        return "provider"
    status = _STATUS.search(text, 0, at + _ON_IT)
    if status is not None and status.start() <= at and _APART.search(text, status.end(), max(at, status.end())) is None:
        return "provider"
    crowd = _CROWD.search(text, 0, at + _ON_IT)
    if crowd is not None and crowd.start() <= at and _ASIDE.search(text, crowd.start(), at) is None:
        return "crowd"
    reported = _REPORTED.search(text, max(0, at - _ON_IT), at + _ON_IT) if _TRACKER.search(text) else None
    return (
        "crowd"
        if reported is not None and _APART.search(text, reported.end(), max(at, reported.end())) is None
        else "outlet"
    )


def _is_of_reports(text: str, at: int) -> bool:
    """Whether what a sentence says at an offset is what reports tell: "at nine the first reports came in", "…, according to
    data from Downdetector".
    """
    if _TRACKER.search(text, at) and _TAILED_BY_TRACKER.search(text, at):
        return True
    return any(_tells_it(text, at, reports.search(text)) for reports in (_FIRST_REPORTS, _REPORTS_ROSE))


def _tells_it(text: str, at: int, first: re.Match[str] | None) -> bool:
    """Whether nothing of its own stands between an offset and the reports of a sentence."""
    if first is None:
        return False
    if first.start() <= at < first.end():
        return True
    low, high = (at, first.start()) if at < first.start() else (min(first.end(), at), at)
    return _FRONTED.fullmatch(text, low, high) is not None


_ON_IT = 40
"""Characters from the offset on in which words of the crowd that begin before it may end."""


@lru_cache(maxsize=64)
def _users(text: str) -> tuple[bool, int | None]:
    """Whether a user speaks in a sentence, and where it begins to tell what users guess; read once for all its claims."""
    guess = _SUSPECTED.search(text) or _TALK.search(text)
    return _PERSON.search(text) is not None, guess.start() if guess else None
