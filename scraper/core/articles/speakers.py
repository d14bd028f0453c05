"""Whose word a statement is: the provider's, the outlet's, the crowd's or a quoted user's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from scraper.core.articles.lines import Line

_TOLD = (
    r"said|says|saying|stated?|states|according to|confirm(?:ed|s|ing)?|acknowledg(?:ed|es|ing)|announc(?:ed|es|ing)|explain(?:ed|s|ing)|"
    r"attribut(?:ed|es|ing)|blam(?:ed|es|ing)|report(?:ed|s) that|wrote|writes|posted|tweeted|told|not(?:ed|es)|disclosed|revealed|described|"
    r"identified|marked|declared|added|admitted|cited|traced|called|listed|logged|flagged|showed|shows|updated"
)
_OFFICE = (
    r"status (?:page|site|dashboard|website|update|board|portal|report|log)|(?:the |its |a )?(?:company|firm|provider|vendor|startup|maker|spokes(?:person|man|woman)|"
    r"official(?:s|ly)?|engineers|ceo|cto|post-?mortem|incident report|blog post|statement|health dashboard)"
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
_CROWD = re.compile(
    r"\bdown ?detector\b|\b(?:user|outage|problem) reports?\b|\breports? (?:on|from|to|by) (?:users|social|downdetector|x|reddit|twitter)|"
    r"\busers? (?:[\w’']+ ){0,3}(?:report(?:ed|ing|s)?|complain\w*|flagg\w+|took to|on (?:x|reddit|social|twitter|platform))|\bon (?:x|reddit|twitter|social media|platform x)\b|"
    r"\b(?:reddit|hacker news|social media|crowd-?sourced|real-time (?:feedback|complaints))\b|"
    r"\b(?:downforeveryone\w*|isitdownrightnow|statusgator|isdown|thousandeyes|outage\.report|allestörungen|nutzer melde\w+|usuarios report\w+|utilisateurs signal\w+)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:an?|one|another|some) (?:[\w-]+ )?(?:user|developer|customer|engineer|commenter|redditor|programmer|person|subscriber|poster)s? (?:[\w’']+ ){0,5}?(?:said|wrote|says|posted|tweeted|complained|commented|joked|quipped|asked|lamented|put it|noted|bluntly)",
    re.IGNORECASE,
)
_TELLS = re.compile(rf"(?:['’]s? [\w’'-]+(?: [\w’'-]+)?)?,? (?:[\w’'-]+ ){{0,3}}?(?:{_TOLD})\b", re.IGNORECASE)
_TOLD_BY = re.compile(r"\b(?:according to|per|said|told by) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE)
_SUSPECTED = re.compile(
    r"\b(?:users?|developers?|people|customers|community|redditors|some|many) (?:[\w’']+ ){0,4}?(?:suspect|speculat|believ|guess|theori|assum|think|thought)",
    re.IGNORECASE,
)


def speaker_of(line: Line, start: int, names: frozenset[str]) -> str:
    """Who stands behind what a sentence says from offset `start` on. `names`: ids of the providers that speak for themselves here."""
    said, at = _said(line.text), start - line.start
    if said.person or (said.guess is not None and said.guess <= at):
        return "user"
    if _official(line, said, names) and (
        said.crowd is None or (said.status is not None and abs(said.status - at) <= abs(said.crowd - at))
    ):
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
        status is not None or _OFFICIAL.search(text) is not None,
        _FOREIGN_OFFICIAL.search(text) is not None,
    )


def _official(line: Line, said: _Said, names: frozenset[str]) -> bool:
    if said.official:
        return True
    for name in line.namings:
        if name.provider not in names:
            continue
        if _TELLS.match(line.after(name.end, 80)) or _TOLD_BY.search(line.before(name.start, 40)):
            return True
    return bool(line.namings) and said.foreign
