"""Whether what another provider met is the article's own outage, seen from somebody whom it hit, or an outage of its own.

"A Nimbus outage took sites down; Tern was back at 11:20" tells of one outage. What is told of Tern is then on no other
incident; that the words are on Tern stays known by a flag, so that an outage that Tern's own page records is still found.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.articles.felled import felled
from scraper.core.articles.long_past import tells_long_ago
from scraper.core.articles.markers import ONE_OF_OTHERS, tells_rounds
from scraper.core.articles.only_hit import only_hit
from scraper.core.articles.own_stretch import LEAD, UNKNOWN, is_one_more, line_of, own_stretch, told_apart
from scraper.core.articles.passages import Reading
from scraper.core.articles.tallies import tallies
from scraper.core.language.again import ONE_MORE
from scraper.core.language.seldom import seldom
from scraper.core.model import HIT, SPAN, About, Claim, ProviderRole
from scraper.core.patterns import late

_THINGS = (
    r"(?:web ?)?(?:services|sites|pages|platforms|apps|applications|companies|businesses|customers|brands|firms|names|portals|games|tools|newspapers|retailers|banks|airlines|carriers)"
    r"|(?:dienste|plattformen|webseiten|seiten|anwendungen|firmen|unternehmen|kunden|spiele)|(?:plateformes|sites|entreprises|outils|clients|applications)|(?:plataformas|servicios|sitios|páginas|empresas|aplicaciones|serviços|aplicativos|clientes)"
    r"|(?:piattaforme|servizi|siti|aziende|clienti)|(?:diensten|bedrijven|sites|klanten)|(?:serwis\w*|stron\w*|aplikacj\w*)|(?:сервис\w*|сайт\w*|приложени\w*|сервіс\w*|платформ\w*)|(?:tjänster|webbplatser|tjenester|sider)|(?:platform\w*|site\w*|hizmet\w*|uygulama\w*)|(?:layanan|situs|aplikasi)"
)
_HITS = (
    r"affect\w*|impact\w*|hit(?:ting|s)?|disrupt\w*|knock\w*|(?:took|takes?|taking|taken|bring\w*|brought) (?:[\w’'-]+ ){0,5}?(?:down|offline|out|with)|crippl\w*|cascad\w+|ripple\w*|(?:among|including|such as|like) |rel(?:y|ies|ied|iance) on|depend\w*|host(?:ed|s|ing)|"
    r"betr[aoi]ff\w*|lahm\w*|darunter|wie|touch\w+|affect\w+|perturb\w+|paralys\w+|notamment|dont|afect\w+|tumb\w+|deja\w*|como|incluid\w+|afet\w+|derrub\w+|deix\w+|incluindo|colpi\w+|blocc\w+|tra cui|come|getroffen|zoals|dotkn\w+|m\.in\.|затрон\w+|постра\w+|включая|etkile\w+|drabb\w+|ramt|terdampak|seperti"
)
_SPREADS = seldom(
    rf"\b(?:{_THINGS})\b[^.;]{{0,80}}?\b(?:{_HITS})|\b(?:{_HITS})\b[^.;]{{0,80}}?\b(?:{_THINGS})\b"
    r"|(?:サイト|サービス|アプリ|企業)[^。]{0,30}(?:影響|つながら|ダウン|障害)|(?:网站|服务|平台|应用|企业|網站|服務)[^。]{0,30}(?:影响|受影響|宕机|中断|瘫痪|故障)|(?:사이트|서비스|앱|기업)[^.]{0,30}(?:영향|먹통|장애|접속)",
    re.IGNORECASE,
)
"""An outage that is said to hit several others, or what hangs on the one that has it."""
_MANY_HIT = late(
    r"\b(?:many|several|numerous|countless|dozens of|hundreds of|thousands of|zahlreiche|viele|dutzende|de nombreu(?:x|ses)|plusieurs|des dizaines de|numeros[oa]s|muchos|varios|decenas de|diversos|várias|dezenas de|numerosi|diversi|decine di|veel|tientallen|liczn\w+|wiele|множеств\w+|десятк\w+|багато|birçok|många|mange|banyak|sejumlah|hàng loạt|nhiều) (?:[\w-]+ ){0,3}?(?:websites?|sites?|services?|apps?|platforms?|webseiten|dienste|plattformen|plateformes|sitios|servicios|plataformas|aplicaciones|serviços|siti|servizi|diensten|stron|serwis\w+|сайт\w*|сервис\w*|сервіс\w*|siteler|hizmet\w*|webbplatser|tjänster|tjenester|layanan|situs|dịch vụ|ứng dụng|trang)\b"
    r"|(?:多数|多く)の(?:サービス|サイト|アプリ)|(?:多个|多個|大量|众多|眾多)(?:网站|網站|服务|服務|平台|应用|應用)|(?:다수|여러|수많은)[^.]{0,6}(?:서비스|사이트|앱)",
    re.IGNORECASE,
)
"""Whom an outage hit, counted and not named."""
_COUNTS = frozenset({"peak_reports", "count"})
_ROW, _HEAD = 3, 6
_AT_FAULT = "cause"
"""Says who was at fault, whether or not the outage is said to have spread."""
_OF_THE_ONE = frozenset({"denial", "postmortem", "availability", "peak_reports", "count"})
"""Kinds that are the word of the provider that they are about, or count what is its own."""


def of_one_outage(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a report; those on another provider that tell the report's own outage are on no other incident."""
    days = own_stretch(reading, claims)
    claims = tuple(replace(c, about=None) if _is_its_own(reading, c, days) else c for c in claims)
    alike = {c.id for c in claims if reading.frames.primary and _may_be_the_same(reading, c)}
    if not alike:
        return claims
    spread = _spreads(reading)
    return tuple(
        _seen_from(c) if c.id in alike and (spread or c.kind == _AT_FAULT or _is_of_a_row(reading, c)) else c
        for c in claims
    )


def _is_its_own(reading: Reading, claim: Claim, days: frozenset[str]) -> bool:
    """Whether a claim is on the article's own provider, and undated or on one of the days of its outage, where it speaks of
    no other one.
    """
    about = claim.about
    if about is None or about.provider != (reading.primary or UNKNOWN):
        return False
    if about.day is None:
        return reading.primary is not None and SPAN not in claim.flags and _timed_as_own(reading, claim)
    joined = about.day not in reading.frames.days
    return about.day in days and (joined or not is_one_more(reading, line_of(reading, claim)))


def _timed_as_own(reading: Reading, claim: Claim) -> bool:
    """Whether what is told of an undated outage of the article's own provider bears the article's own day."""
    line = line_of(reading, claim)
    if claim.at is None or line is None or ONE_OF_OTHERS.search(line.text) or tells_rounds(reading.lines):
        return False
    if any(ONE_MORE.search(x.text) for x in (line, *reading.lines[:LEAD])):
        return False
    return claim.at.date().isoformat() in reading.frames.days


def _spreads(reading: Reading) -> bool:
    """Whether the article's own outage is said to have hit others, or to have come from another one."""
    if any(m.role is ProviderRole.UPSTREAM for m in reading.roles) or felled(reading.lines):
        return True
    hit = only_hit(reading.lines, frozenset(reading.frames.primary))
    return bool(hit) or any(
        (line.broke and _SPREADS.search(line.text)) or _MANY_HIT.search(line.text) for line in reading.lines
    )


def _may_be_the_same(reading: Reading, claim: Claim) -> bool:
    """Whether nothing sets what is told of another provider apart from the article's own outage."""
    about = claim.about
    if about is None or about.provider in reading.frames.primary:
        return False
    if claim.kind in _OF_THE_ONE and not (_counts_the_row(reading, claim) or _is_of_a_row(reading, claim)):
        return False
    if not _on_own_day(reading, claim, about):
        return False
    hit_as_well = claim.kind == "component" and about.day is not None
    return hit_as_well or not (told_apart(line_of(reading, claim)) or _looks_back(reading, claim))


def _looks_back(reading: Reading, claim: Claim) -> bool:
    """Whether the sentence of a cause is one that looks back: on another day, a time before, or long ago."""
    line = line_of(reading, claim)
    if claim.kind != _AT_FAULT or line is None:
        return False
    return tells_long_ago(line.text) or any(
        m.provider is None and not m.own for m in reading.frames.markers[line.index]
    )


def _counts_the_row(reading: Reading, claim: Claim) -> bool:
    """Whether a number behind a row of names that the outage hit is that of all: "A, B, C and D, with peaks of 9,000 reports"."""
    line, about = line_of(reading, claim), claim.about
    if (
        line is None
        or about is None
        or claim.kind not in _COUNTS
        or about.provider not in only_hit(reading.lines, frozenset(reading.frames.primary))
    ):
        return False
    row = dict.fromkeys(n.provider for n in line.namings if n.end <= claim.start)
    return len(row) >= _ROW and list(row)[-1] == about.provider


def _is_of_a_row(reading: Reading, claim: Claim) -> bool:
    """Whether a number is one of those that a sentence gives for each of several that headline and lead name: "1,400
    reports for A, 850 for B, 800 for C".
    """
    line = line_of(reading, claim)
    if line is None or claim.kind not in _COUNTS:
        return False
    row = {n.provider for n in line.namings}
    hit = {n.provider for x in reading.lines[:_HEAD] for n in x.namings}
    return len(row) > 1 and row <= hit and len(tallies(line.text)) >= _ROW


def _on_own_day(reading: Reading, claim: Claim, about: About) -> bool:
    """Whether nothing says that it was on another day than the article's own."""
    if SPAN in claim.flags:
        return False
    told = about.day or (claim.at.date().isoformat() if claim.at is not None else None)
    return told is None or told in reading.frames.days


def _seen_from(claim: Claim) -> Claim:
    about = claim.about
    if about is None:
        return claim
    mark = f"{HIT}{about.provider}" + (f"@{about.day}" if about.day else "")
    return replace(claim, about=None, flags=tuple(sorted({*claim.flags, mark})))
