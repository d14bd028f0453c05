"""Counts of what was hit that no plain number shows: shares ("4 % of requests failed"), few things ("struck two data
centres"), and a number whose noun stands before it ("delayed 4,000 flights and cancelled 900").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.counted import FAILED, THINGS, has_been_hit, tells_of_reports
from scraper.core.articles.tallies import Tally
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_OF = r"(?:\s(?:of|der|des|aller|von|de|da|do|das|dos|dei|delle|degli|del|della|van|av|af|всех|dari)\s|\s|の|的|의\s?)"
_SHARED = (
    r"(?:(?:[\w’'-]+\s){0,3}?(?:requests?|traffic|calls|customers|users|subscribers|devices|sites|websites|services|flights|transactions|payments|orders|members|passengers|stores|branches|machines|servers|queries|logins|operations|builds|jobs|messages|emails|accounts|hosts|nodes|connections|population|network|"
    r"anfragen|kunden|nutzer\w*|zahlungen|transaktionen|verkehrs|geräte|flüge|requêtes|clients|utilisateurs|abonnés|trafic|vols|transactions|solicitudes|peticiones|clientes|usuarios|tráfico|vuelos|transacciones|requisições|usuários|tráfego|voos|transações|richieste|utenti|clienti|traffico|voli|transazioni|"
    r"verzoeken|klanten|gebruikers|verkeer|betalingen|förfrågningar|kunder\w*|användar\w*|trafik\w*|klientów|użytkowników|zapytań|ruchu|transakcji|запрос\w+|пользовател\w+|клиент\w+|трафик\w*|абонент\w+|користувач\w+|запит\w+|pengguna|pelanggan|nasabah|appels|anrufe|llamadas|chamadas|chiamate|transaksi|permintaan)(?!\w)"
    r"|リクエスト|利用者|ユーザー|トラフィック|用户|请求|流量|客户|이용자|사용자|요청|트래픽|고객)"
)
_SHARE = late(
    rf"(?<![\w.,-])(?P<n>\d{{1,3}}(?:[.,]\d+)?)\s?(?:%|％|(?:percent|per cent|prozent|pour ?cent|por ?ciento|por ?cento|per ?cento|procent\w*|процент\w*|відсотк\w*|persen)(?!\w)){_OF}(?P<noun>{_SHARED})",
    re.IGNORECASE,
)
_SHARE_STEMS = ("%", "％", "percent", "per cent", "prozent", "pour", "por", "cento", "procent", "процент", "відсотк", "persen")  # fmt: skip
_OF_REPORTS = late(r"(?:affected|impacted|betroffene\w*|those|afectad\w+|afetad\w+|touchés)\s", re.IGNORECASE)
"""A share of those who were hit, not of all."""
_CLAUSE = late(r"[,;:.()]|\b(?:which|who|that|while|and)\b")
_IN_OTHER_WORDS = late(r"[,(]\s?(?:or|soit|oder|also|ossia|ovvero|es decir|o sea|ou|ou seja|czyli|eller|of|то есть)\s(?:(?:about|around|roughly|nearly|some|rund|etwa|environ|près de|unos|casi|cerca de|circa|quase) ?)*$", re.IGNORECASE)  # fmt: skip
_LEADS, _BEHIND = 45, 60
_FEW = seldom(
    r"(?<![\w.,:/-])(?:[2-9](?=\s)|a dozen|une douzaine de|ein dutzend|una docena de|uma dúzia de|una dozzina di|een dozijn|two|three|four|five|six|seven|eight|nine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|deux|trois|quatre|cinq|sept|huit|neuf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|dois|duas|três|quatro|sete|oito|nove|due|tre|quattro|cinque|sei|sette|otto|twee|drie|vijf|zes|zeven|negen|två|tre|fyra|dwa|dwie|trzy|cztery|два|две|три|четыре|дві|чотири)(?: hundred)?(?=\s)(?! (?:[\w-]+ )?(?:functional )?areas)",
    re.IGNORECASE,
)
_STRIKES = late(
    r"\b(?:str(?:uck|ikes?|iking)|hit(?:s|ting)?|damag\w+|impact(?:ed|ing|s)|affect(?:ed|ing|s)|knock\w+ (?:out|offline)|t(?:ook|aking) down|cripp?l\w+|disrupt(?:ed|ing|s)|(?:caus|forc)(?:ed|ing)|betr[ai]f\w*|touch\w+|affect\w+|afect\w+|afet\w+|ating\w+|colpi\w+|troffen|trof|drabba\w*|dotkn\w+|затрон\w+)\s"
    r"(?:(?:at least|as many as|up to|a total of|the|all|mindestens|au moins|al menos|pelo menos|almeno|minstens|minst|co najmniej|как минимум|no less than|some|only|just)\s)*$",
    re.IGNORECASE,
)
_WERE = late(
    r"(?:\s(?!(?:which|who|that|but|while|for|after|reported?|say|said)\b)[\w’'().,-]+){0,9}?(?:\s(?:betroffen|ausgefallen|gestört|lahmgelegt)\b|\s(?:was|were|are|have been|had been|remain(?:ed|s)?|went|wurden|waren|sind|sont|ont été|fueron|quedaron|foram|ficaram|sono stat[ie]|werden|zijn|blev)\s(?:\w+ly )?(?:hit|struck|damaged|affected|impacted|impaired|disrupted|knocked|down|offline|unavailable|without|unable|cut off|closed|hurt|betroffen|gestört|lahmgelegt|touché\w*|affecté\w*|afectad\w+|afetad\w+|atingid\w+|colpit\w+|getroffen|drabbad\w*)\b)",
    re.IGNORECASE,
)
_ELSE_TOO = late(
    r"[\w\s’'()-]{0,50}?(?:,? (?:and|und|et|y|e|en|och|og|i|as well as|while)|,) (?P<does>(?:[\w’'-]+ ){1,3}?)(?:(?:more than|about|around|nearly|over|some|another|almost|at least|roughly|mehr als|über|rund|plus de|près de|más de|unos|mais de|cerca de|più di|circa|oltre|meer dan|ruim|ponad|około) )?",
    re.IGNORECASE,
)
_THEN_HIT = late(
    r"\s(?:were|was) never (?:connected|answered|delivered|put through|completed)|\s(?:(?:others?|more|further|had been|have been|were|was|wurden|ont été|fueron|foram|sono stati|werden|zijn) )*(?:cancel\w+|delay\w+|grounded|diverted|closed|affected|hit|annulliert|gestrichen|verspätet|annulés|retardés|cancelad\w+|retrasad\w+|demorad\w+|atrasad\w+|cancellati|geannuleerd|vertraagd|odwołan\w+|opóźnion\w+|отменен\w+|отменён\w+|задержан\w+)\b",
    re.IGNORECASE,
)


_PERCENT = late(r"\s?(?:[%％]|(?:per ?cent|persen|pro[cz]ent|pour ?cent|por ?ciento|por ?cento|процент|відсот)|퍼센트|パーセント|प्रतिशत|फीसदी)", re.IGNORECASE)  # fmt: skip


def is_share(text: str, end: int) -> bool:
    """Whether a number that ends there is one of hundredths."""
    return _PERCENT.match(text, end) is not None


def shares_hit(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence says what share of requests or people was hit: the verb right before the share, or right behind it."""
    lowered = text.lower()
    if not any(stem in lowered for stem in _SHARE_STEMS):
        return
    for share in () if tells_of_reports(text) else _SHARE.finditer(text):
        if _OF_REPORTS.search(share["noun"]) is None and _governed(text, share.start(), share.end()):
            yield share.start(), share.end()


def _governed(text: str, start: int, end: int) -> bool:
    """Whether a word of being hit stands in the same clause right before or right behind."""
    if _IN_OTHER_WORDS.search(text, max(0, start - _LEADS), start) and has_been_hit(text, 0, start):
        return True
    pause = _CLAUSE.search(text, end, end + _BEHIND)
    breaks = [m.end() for m in _CLAUSE.finditer(text, max(0, start - _LEADS), start)]
    return has_been_hit(text, breaks[-1] if breaks else max(0, start - _LEADS), start) or has_been_hit(
        text, end, pause.start() if pause else end + _BEHIND
    )


def few_hit(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence says that two to nine things were hit: "drones struck two data centres", "three banks were hit"."""
    for few in _FEW.finditer(text):
        things = THINGS.match(text, few.end())
        if things is None:
            continue
        things = THINGS.match(text, things.end()) or things
        struck = _STRIKES.search(text, max(0, few.start() - _BEHIND), few.start()) is not None
        if struck or _WERE.match(text, things.end()) is not None:
            yield few.start(), things.end()


def also_hit(text: str, last: Tally, tally: Tally) -> bool:
    """Whether a number counts more of what the last one counted: "delayed 7,000 flights and cancelled 1,100"."""
    between = _ELSE_TOO.fullmatch(text, last.end, tally.start)
    if between is not None and FAILED.search(between["does"]) is not None:
        return _ALONE.match(text, tally.end) is not None
    if tally.start - last.end > _APART:
        return False
    elsewhere = (
        not tells_of_reports(text)
        and _AND.search(text, last.end, tally.start) is not None
        and _ELSEWHERE.match(text, tally.end) is not None
    )
    return elsewhere or _THEN_HIT.match(text, tally.end) is not None


_APART = 110
_AND = late(r"\b(?:and|und|et|y|e|en|och|og|i|и|та)\s(?:(?:another|about|around|some|over|more than|nearly|rund|etwa|environ|plus de|unos|más de|cerca de|mais de|circa|oltre|ruim|około)\s)*$", re.IGNORECASE)  # fmt: skip
_ELSEWHERE = late(r"\s(?:more |others? |weitere )?(?:in|on|at|im|sur|dans|en|em|no|na|nel|nella|op|w|в|на)\s(?!\d)", re.IGNORECASE)  # fmt: skip
"""Right behind a number: where so many more were hit."""


_ALONE = late(r"\s*(?:$|[.,;)]|(?:on|in|by|since|that day|others|more|so far)\b)")
