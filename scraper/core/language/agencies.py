"""News agencies, by their names in many scripts: whoever writes "selon Reuters" or "(dpa)" has the story from there."""

from __future__ import annotations

import re
from functools import cache

_NAMES = {
    "Reuters": "Reuters|路透社|路透|ロイター(?:通信)?|로이터(?:통신)?|Рейтер[а-яіїє]*|رويترز|रॉयटर्स",
    "Associated Press": "Associated Press|AP|美联社|美聯社|AP通信|AP통신",
    "AFP": "AFP|Agence France-Presse|法新社|AFP通信|AFP통신|فرانس برس",
    "dpa": "dpa(?:-AFX)?|Deutsche Presse-Agentur",
    "APA": "APA",
    "Keystone-SDA": "Keystone-SDA|Keystone-ATS",
    "EFE": "EFE",
    "Europa Press": "Europa Press",
    "ANSA": "ANSA|Ansa",
    "Lusa": "Lusa",
    "ANP": "ANP",
    "Belga": "Belga",
    "TT": "TT",
    "NTB": "NTB",
    "Ritzau": "Ritzau",
    "PAP": "PAP",
    "ČTK": "ČTK",
    "TASS": "TASS|ТАСС",
    "Interfax": "Interfax|Интерфакс[а-я]*|Інтерфакс[а-яіїє]*",
    "Ukrinform": "Ukrinform|Укрінформ[а-яіїє]*",
    "Anadolu": "Anadolu(?: Ajansı)?|Anadolu Agency",
    "Kyodo": "Kyodo(?: News)?|共同通信|교도통신|共同社",
    "Jiji": "Jiji(?: Press)?|時事通信",
    "Yonhap": "Yonhap|연합뉴스|韩联社|聯合ニュース",
    "Xinhua": "Xinhua|新华社|新華社|신화통신",
    "PTI": "PTI|Press Trust of India",
    "Antara": "Antara",
    "Bloomberg": "Bloomberg(?: News)?|彭博社?|ブルームバーグ|블룸버그",
    "CNBC": "CNBC",
}  # fmt: skip
_BEFORE = (
    r"(?i:according to|as reported by|reported by|citing|via|told|laut|nach Angaben(?: (?:der|von))?|mit Material (?:der|von)|wie die|selon|d[’']après|avec|source ?:|"
    r"según|con información de|secondo|segundo|com informações da?|volgens|enligt|ifølge|ifølgje|według|za|podle|по данным|по сообщению|как (?:сообщает|передает)|со ссылкой на|сообщает|"
    r"berichtete?n?|meldete?n?|schreibt|schrieb|so (?:die|der)|rapporte|rapportait|indique|écrit|informó|informa|reportó|riporta|riferisce|scrive|informou|noticiou|meldt|meldde|rapporterar|rapporterer|skriver|podaje|podała|informuje|"
    r"за даними|як повідомляє|повідомляє|з посиланням на|menurut|theo|وفق[اً]*(?: لـ?)?|据|據)"
)
_FILLER = r"(?:\s?(?:the|der|die|den|dem|des|l[’']|le|la|el|il|lo|o|a|de|het|news agency|(?:Nachrichten)?agentur|agence|agencia|agenzia|agência|persbureau|nyhetsbyrån|nyhetsbyrået|nyhedsbureauet|agencji|agencją|агентств[аоу]м?|агенції|агентство|hãng(?: tin)?|kantor berita)\s?){0,3}"
_AFTER = r"(?:\s?(?:reported|reports|berichtet|berichtete|meldet|meldete|schreibt|rapporte|rapportait|informó|informa|riporta|riferisce|meldt|meldde|podaje|podała|rapporterar|melder|сообщ\w+|передает|повідомля\w+|melaporkan|đưa tin|haberine göre|[’']?(?:a|e|ya|ye) göre)|によると|によれば|が(?:伝え|報じ)|(?:报道|報道|消息|讯|訊)|(?:에 따르면|은 |는 |이 |가 )?(?:보도|전했)|에 따르면)"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(forms), re.compile(rf"\((?:[^()\n]{{0,30}}[/,;] ?)?(?:{forms})(?:[/,;] ?[^()\n]{{0,30}})?\)|(?:^|(?<=\W)){_BEFORE}\s?{_FILLER}\s?(?:{forms})(?![\w])(?!-[a-zß-ÿ])|(?<![\w-])(?:{forms}){_AFTER}"))
        for name, forms in _NAMES.items()
    )  # fmt: skip


def agencies_named(text: str) -> frozenset[str]:
    """Agencies that a text names as where it has things from: cited, or in brackets as in a dateline."""
    return frozenset(name for name, bare, cited in _patterns() if bare.search(text) and cited.search(text))


@cache
def agency_names() -> frozenset[str]:
    """What the agencies are called here."""
    return frozenset(_NAMES)
