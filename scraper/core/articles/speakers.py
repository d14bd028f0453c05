"""Whose word a statement is: the provider's, the outlet's, the crowd's or a quoted user's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from scraper.core.articles.lines import Line

_TOLD = (
    r"said|says|saying|stated?|states|according to|confirm(?:ed|s|ing)?|acknowledg(?:ed|es|ing)|announc(?:ed|es|ing)|explain(?:ed|s|ing)|"
    r"assur(?:ed|es|ing)|pin(?:s|ned)|stat(?:ing)|admit(?:s|ted)?|conced(?:ed|es)|attribut(?:ed|es|ing)|blam(?:ed|es|ing)|report(?:ed|s) that|wrote|writes|posted|tweeted|told|not(?:ed|es)|disclosed|revealed|described|"
    r"identified|marked|declared|added|admitted|cited|traced|called|listed|logged|flagged|showed|shows|updated|claimed|claims|published|publishes"
)
_OFFICE = (
    r"status (?:page|site|dashboard|website|update|board|portal|report|log)|(?:the |its |a )?(?:company|firm|provider|vendor|startup|maker|spokes(?:person|man|woman)|"
    r"official(?:s|ly)?|chief executive|engineers|ceo|cto|biz|giant|studio|telco|outfit|post-?mortem|incident report|blog post|statement|health dashboard)"
)
_STATUS = re.compile(
    r"\b(?:official )?status (?:page|site|dashboard|website|update|board|portal|report|log)\b|\bincident (?:log|report|history)\b|\bstatus\.[a-z]",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    rf"\b(?:according to|per|said|says|told by|as) (?:[\w’'-]+ ){{0,3}}?(?:{_OFFICE})\b|\b(?:{_OFFICE})\b[^.;]{{0,50}}?\b(?:{_TOLD})\b",
    re.IGNORECASE,
)
_FOREIGN_OFFICIAL = re.compile(
    r"\b(?:laut|nach angaben|teilte|bestätigte|räumte|statusseite|status-seite|selon|d['’]après|a (?:confirmé|indiqué|déclaré|attribué)|page de statut|según|confirmó|atribuyó|"
    r"página de (?:estado|status)|segundo|confirmou|atribuiu|informou|secondo|ha (?:confermato|dichiarato|spiegato|attribuito)|volgens|bevestigde|meldde|statuspagina|"
    r"według|potwierdził\w*|poinformował\w*|сообщил\w*|подтвердил\w*|повідомил\w*|підтвердил\w*|заявил\w*|açıkladı|duyurdu|enligt|bekräftade|uppgav)\b"
    r"|によると|と発表|と説明|を認め|表示|承认|公布|确认|據|根据|밝혔|발표|확인",
    re.IGNORECASE,
)
_OFFICE_ABROAD = (
    r"(?:unternehmens?|konzerns?|betreibers?|anbieters?|sprecher(?:s|in)?|pressestelle|presse-account|opérateur|entreprise|société|porte-parole|compañía|empresa|operadora|portavoz|vocer[oa]|porta-voz|assessoria|azienda|società|operatore|gestore|portavoce|"
    r"bedrijf|woordvoerder|firm[ay]|operator\w*|rzecznik|spółk\w+|bolaget|företaget|talesperson|компани\w+|оператор\w*|представител\w*|пресс-?служб\w*|şirket\w*|sözcü\w*|perusahaan|juru bicara|pihak (?:bank|[A-Z]\w+))"
)
_TOLD_ABROAD = (
    r"(?:sagt(?:e|en)?|berichtet(?:e)?|erklärt(?:e|en)?|teilte[n]?|mitteilt(?:e|en)?|mitgeteilt|bestätigt(?:e|en)?|angaben|laut|zufolge|meldete|nannte|räumte|hieß es|schrieb|(?:a|ont) (?:indiqué|confirmé|déclaré|expliqué|précisé|reconnu|annoncé|assuré)|selon|d['’]après|indique|évoque|"
    r"según|dijo|inform(?:ó|ou)|confirm(?:ó|ou)|explic(?:ó|ou)|señaló|indicó|aseguró|comunicó|segundo|disse|afirmou|de acordo com|secondo|ha (?:dichiarato|confermato|spiegato|comunicato|fatto sapere|ammesso|riferito)|stando a|volgens|zegt|zei|meldt|meldde|liet weten|laat weten|"
    r"według|poinformował\w*|potwierdził\w*|przekazał\w*|jak podaje|enligt|uppger|säger|сообщил\w*|по словам|заявил\w*|подтвердил\w*|повідомил\w*|за словами|açıkla\w+|duyur\w+|göre|menurut|kata|menyampaikan|mengonfirmasi|mengatakan)"
)
_OFFICIAL_ABROAD = re.compile(
    rf"\bnach Angaben (?:von|der|des|eine[rs]) (?!Nutz|Expert|Analyst|Augenzeug|Beobacht|Medien|Kund|Betroff|dpa|AFP|Reuters|Polizei|Behörd|Downdet|Alle)[A-ZÄÖÜ]|(?<!\w){_TOLD_ABROAD}(?!\w)[^.;:]{{0,50}}?(?<!\w){_OFFICE_ABROAD}(?!\w)|(?<!\w){_OFFICE_ABROAD}(?!\w)[^.;:]{{0,70}}?(?<!\w){_TOLD_ABROAD}(?!\w)",
    re.IGNORECASE,
)
_OFFICIAL_EAST = re.compile(
    r"(?:と|を|だと|と公式に)(?:発表|説明|公表)|(?:^|。|同社の|公式の?)発表によると|を?明らかにし|同社(?:は|によると|では)|案内して|とお知らせ|としている。?$|(?:관계자|측)(?:는|은|이|가)?|공지했|공지를|고 (?:밝혔|설명했|안내했|사과했|공지했)|에 따르면|官方(?:微博|回应|回應|公告|表示|声明|致歉)|发布(?:公告|声明|通告)|公司(?:表示|回应|称)",
)
_PRESS_EAST = re.compile(
    r"新聞|通信によると|報道|テレビ|メディア|ダウンディテクター|downdetector|연합뉴스|매체|보도|다운디텍터|媒体|記者|记者|이용자|누리꾼|네티즌|网友|網友",
    re.IGNORECASE,
)
_OF_THE_TRACKER = re.compile(
    r"\b(?:according to|per|says|said|showed|shows|mentioned|reported) (?:by )?(?:the|this) (?:(?:outage|tracking|monitoring|same) )*(?:platform|site|website|tracker|portal|service)\b|^(?:the|this) (?:(?:outage|tracking|monitoring) )*(?:website|site|tracker|portal)\b|\b(?:siteye göre|selon (?:le|ce) site|según (?:el|este) (?:sitio|portal)|segundo o site|stando al sito|laut der (?:seite|website))\b",
    re.IGNORECASE,
)
_TRACKER = re.compile(r"\bdown ?detector|allest(?:ö|o)ring|\bstatusgator|\btracking (?:site|website)|\boutage tracker", re.IGNORECASE)  # fmt: skip
_CROWD = re.compile(
    r"\bdown ?detector\b|\b(?:user|outage|problem) reports?\b|\breports? (?:on|from|to|by) (?:users|social|downdetector|x|reddit|twitter)|"
    r"\busers? (?:[\w’']+ ){0,3}(?:report(?:ed|ing|s)?|complain\w*|flagg\w+|took to|on (?:x|reddit|social|twitter|platform))|\bon (?:x|reddit|twitter|social media|platform x)\b|"
    r"\b(?:reddit|hacker news|social media|crowd-?sourced|real-time (?:feedback|complaints))\b|"
    r"\b(?:downforeveryone\w*|isitdownrightnow|statusgator|isdown|thousandeyes|outage\.report|allestörungen|nutzer melde\w+|usuarios report\w+|utilisateurs signal\w+)\b|"
    r"\b(?:reclamações|queixas|relatos|quejas|reportes|avisos|plaintes|signalements|segnalazioni|lamentele|meldungen|beschwerden|жалоб\w*|сообщени\w+) (?:de |des |d['’]|dos |degli |von |от )?(?:us[uá]\w+|utilisat\w+|internaut\w+|utent\w+|nutzer\w*|пользовател\w*)\b|"
    r"障害報告(?:が|は|の)|報告が(?:増加|相次|急増)|ダウンディテクター|다운디텍터|داون ?ديتيكتور|بلاغات المستخدمين|даундетектор|डाउन ?डिटेक्टर",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:an?|one|another|some) (?:[\w-]+ )?(?:user|developer|customer|engineer|commenter|redditor|programmer|person|subscriber|poster)s? (?:[\w’']+ ){0,5}?(?:said|wrote|says|posted|tweeted|complained|commented|joked|quipped|asked|lamented|put it|noted|bluntly)",
    re.IGNORECASE,
)
_TELLS = re.compile(rf"(?:['’]s? [\w’'-]+(?: [\w’'-]+)?)?,? (?:[\w’'-]+ ){{0,3}}?(?:{_TOLD})\b", re.IGNORECASE)
_TOLD_BY = re.compile(r"\b(?:according to|per|said|told by) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE)
_PRONOUN = re.compile(r"\W{0,2}(?:She|He|They|(?P<it>It)) (?:also |later |then )?(?:said|added|told|explained|noted|wrote|stated|claimed|promised|tweeted|posted|confirmed)\b|\W{0,2}(?:Ms|Mr|Mrs)\.? (?:[A-Z][\w-]+ ){1,3}(?:also )?said\b")  # fmt: skip
_SUSPECTED = re.compile(
    r"\b(?:users?|developers?|people|customers|community|redditors|some|many) (?:[\w’']+ ){0,4}?(?:suspect|speculat|believ|guess|theori|assum|think|thought)",
    re.IGNORECASE,
)


def speaker_of(
    line: Line,
    start: int,
    names: frozenset[str],
    before: Line | None = None,
    owners: tuple[tuple[int, int], ...] = (),
) -> str:
    """Who stands behind what a sentence says from offset `start` on. `names`: ids of the providers that speak for themselves
    here; `before`: the sentence before it; `owners`: where it names companies that own them.
    """
    said, at = _said(line.text), start - line.start
    if before is not None and _OF_THE_TRACKER.search(line.text) and _TRACKER.search(before.text):
        return "crowd"
    if said.person or (said.guess is not None and said.guess <= at):
        return "user"
    told = _official(line, said, names, owners) or (before is not None and _goes_on(line, before, names))
    if told and (said.crowd is None or (said.status is not None and abs(said.status - at) <= abs(said.crowd - at))):
        return "provider"
    return "outlet" if said.crowd is None else "crowd"


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says of who speaks in it: the offsets of its words, or whether there are any."""

    person: bool
    guess: int | None
    status: int | None
    crowd: int | None
    official: bool
    foreign: bool


@lru_cache(maxsize=64)
def _said(text: str) -> _Said:
    """Read once, however many claims a sentence makes."""
    guess, status, crowd = _SUSPECTED.search(text), _STATUS.search(text), _CROWD.search(text)
    return _Said(
        _PERSON.search(text) is not None,
        guess.start() if guess else None,
        status.start() if status else None,
        crowd.start() if crowd else None,
        status is not None or _OFFICIAL.search(text) is not None or _spoken_for_abroad(text),
        _FOREIGN_OFFICIAL.search(text) is not None,
    )


def _spoken_for_abroad(text: str) -> bool:
    """Whether an office (company, spokesman) is said to have told it, in another language than English."""
    if _OFFICIAL_EAST.search(text) is not None:
        return _PRESS_EAST.search(text) is None
    return _OFFICIAL_ABROAD.search(text) is not None


def _goes_on(line: Line, before: Line, names: frozenset[str]) -> bool:
    """Whether somebody of the provider, named in the sentence before, goes on: "She said there was no evidence …"."""
    pronoun = _PRONOUN.match(line.text)
    if pronoun is None:
        return False
    named = pronoun["it"] is not None and any(n.provider in names for n in before.namings)
    return _official(before, _said(before.text), names, ()) or (named and _said(before.text).crowd is None)


def _official(line: Line, said: _Said, names: frozenset[str], owners: tuple[tuple[int, int], ...]) -> bool:
    if said.official:
        return True
    own = ((name.start, name.end) for name in line.namings if name.provider in names)
    for start, end in (*own, *owners):
        if _TELLS.match(line.after(end, 80)) or _TOLD_BY.search(line.before(start, 40)):
            return True
    return bool(line.namings) and said.foreign
