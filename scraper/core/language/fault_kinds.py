"""Concrete faults by kind and language: what breaks (a line, a machine, a database), what breaks it (fire, weather, an attack,
a slip), and words of harm; with words of reason, of repair and of users, which stand beside them.

The tables (`fault_kinds_west`, `_north`, `_east`) are liberal: a sentence with such a word may be on anything. What else it shows
decides (`articles/likely_causes.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from scraper.core.language.fault_kinds_east import EAST
from scraper.core.language.fault_kinds_north import NORTH
from scraper.core.language.fault_kinds_west import WEST
from scraper.core.language.lexicon import UNSPACED, each_in
from scraper.core.language.seldom import Seldom, seldom

HARM = "harm"
"""What happens to a thing; it names no thing itself."""
MACHINE, SUPPLIER = "machine", "supplier"
_KIN = {"nb": "no", "nn": "no", "sk": "cs"}
_TABLES: Mapping[str, Mapping[str, str]] = {**WEST, **NORTH, **EAST}
_ABROAD: Mapping[str, str] = {
    "routing": r"dns|bgp|ssl|tls|vpn|cdn|routing",
    "attack": r"ddos|ransomware|malware|hacker\w*|cyber\w*",
    "program": r"bugs?",
    "supplier": r"aws|amazon web services|azure|google cloud|cloudflare|crowdstrike|fastly|akamai|oracle",
    "machine": r"server\w*|router\w*|switch|hardware|data ?cent(?:er|re)",
    "change": r"updates?|config\w*|upgrade|rollback",
    "power": r"ups",
    "work": r"test",
}
"""English words that the press of other languages uses."""
_AND: Mapping[str, str] = {
    "en": "and|but|which|who|while",
    "de": "und|aber|während",
    "fr": "et|mais",
    "es": "y|pero",
    "pt": "e|mas",
    "it": "e|ma",
    "nl": "en|maar",
    "sv": "och|men",
    "da": "og|men",
    "no": "og|men",
    "fi": "ja|mutta",
    "pl": "i|a|ale",
    "cs": "a|ale",
    "ro": "și|dar",
    "hu": "és|de",
    "ru": "и|а|но",
    "uk": "і|та|але",
    "bg": "и|но",
    "el": "και|αλλά",
    "tr": "ve|ama",
    "id": "dan|tetapi",
    "vi": "và|nhưng",
    "hi": "और",
}
"""Words with which another clause begins."""
_STOPS = r"[,;:—–()\"“”„«»、，；：]|(?<=\w) - "
REASON = seldom(
    r"\b(?:caus(?:e[sd]?|ing)|reasons?|because|blam\w+|due to|owing|traced|trac\w+ (?:back|to)|behind|responsible|culprits?|root|trigger\w*|stemm\w+|originat\w+|result of|led to|thanks to|at fault|to do with|started with|began with|what (?:had )?happened|went wrong"
    r"|ursache\w*|ursächlich|grund|auslöser|schuld|verantwortlich|zurückzuführen|wegen|weil|origine|raison|à cause|dû|due|responsable|imput\w+|en cause|causa\w*|origen|motivo|debid[oa]|culpa|devido|dovut\w+|colpa|ragione|oorzaak|reden|door|vanwege|veroorzaakt"
    r"|orsak\w*|berodde|beror|på grund|grunden|årsag\w*|skyld\w*|årsak\w*|grunnet|syy\w*|johtu\w*|aiheutt\w*|przyczyn\w*|powod\w*|spowod\w*|wskutek|příčin\w*|způsob\w*|kvůli|cauz\w*|din cauza|motiv\w*|ok[ao]\w*|miatt"
    r"|причин\w+|из-за|вызван\w*|вследствие|через|спричин\w*|αιτί\w+|λόγ\w+|οφείλ\w*|neden\w*|sebeb\w*|sebep\w*|dolayı|kaynak\w*|penyebab\w*|disebabkan|akibat|karena|lantaran|nguyên nhân|do)\b"
    r"|原因|引き金|きっかけ|起因|ため|因为|因為|由于|由於|导致|導致|引发|引發|造成|毛病|이유|원인|때문|인해|탓|따른|سبب|بسبب|نتيجة|جراء|סיב\w+|בגלל|עקב|वजह|कारण|สาเหตุ|ต้นเหตุ|เนื่องจาก",
    re.IGNORECASE,
)
"""Words that ask why, or answer it."""
REPAIR = seldom(
    r"\b(?:repair\w*|replac\w+|fix\w*|restor\w+|splic\w+|rerout\w+|roll(?:ed|ing)? back|revert\w*|restart\w*|rebuild\w*|renew\w+|behoben|repar\w+|répar\w+|remplac\w+|ripar\w+|hersteld|vervang\w+|reparer\w+|napraw\w+|oprav\w+|устран\w+|ремонт\w+|onar\w+|perbaik\w+)\b"
    r"|修复|修復|抢修|搶修|復旧|修理|복구|수리|교체",
    re.IGNORECASE,
)
USERS = seldom(
    r"\b(?:users?|customers?|people|passengers?|shoppers?|travell?ers|subscribers?|residents?|patients?|clients?|nutzer\w*|kund\w+|utilisateurs|abonnés|usuarios|usuários|utenti|gebruikers|klanten|kunder\w*|użytkowni\w+|пользовател\w+)\b"
    r"|用户|用戶|利用者|이용자|고객",
    re.IGNORECASE,
)


def _code(language: str) -> str:
    code = _KIN.get(language, language)
    return code if code in _TABLES else "en"


@cache
def _kinds(code: str) -> tuple[tuple[str, Seldom], ...]:
    spaced = code not in UNSPACED
    found = []
    for kind, words in _TABLES[code].items():
        own = rf"(?<!\w)(?:{words})(?!\w)" if spaced else words
        abroad = rf"|(?<![a-zA-Z])(?:{_ABROAD[kind]})(?![a-zA-Z])" if code != "en" and kind in _ABROAD else ""
        found.append((kind, seldom(own + abroad, re.IGNORECASE)))
    return tuple(found)


@cache
def _bounds(code: str) -> re.Pattern[str]:
    words = _AND.get(code)
    return re.compile(_STOPS + (rf"|\s(?:{words})\s" if words else ""), re.IGNORECASE)


def kinds_in(sentence: str, language: str) -> tuple[tuple[int, str], ...]:
    """Where words of which kind of fault begin, in order of the kinds."""
    return tuple((m.start(), kind) for kind, of in _kinds(_code(language)) for m in each_in(of, sentence))


def clauses(sentence: str, language: str) -> tuple[tuple[int, int], ...]:
    """The parts of a sentence between stops, marks of quotation and words that join, without blanks at their ends."""
    cuts = [0, *(at for m in _bounds(_code(language)).finditer(sentence) for at in m.span()), len(sentence)]
    parts = zip(cuts[::2], cuts[1::2], strict=True)
    bare = ((a, sentence[a:b]) for a, b in parts)
    return tuple((a + len(t) - len(t.lstrip()), a + len(t.rstrip())) for a, t in bare if t.strip())
