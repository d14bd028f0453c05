"""What a broken service shows its users: the words of an error message are what they met with, and nobody's reason."""

from __future__ import annotations

import re
from typing import Final

from scraper.core.articles.quotations import quotations
from scraper.core.patterns import late

_BEFORE: Final = 110
_AFTER: Final = 48
_MESSAGE: Final = late(
    r"\b(?:error (?:messages?|pages?|screens?|notices?|text|banner|alert|pop-?ups?|codes?)|(?:messages?|pop-?ups?|screens?|notices?|notifications?|prompts?|banners?|warnings?|alerts?|pages?) (?:that |which )*(?:reads?|reading|says|saying|said|stating|stated|states|appear\w*|indicating|displaying|showing|informing)"
    r"|(?:see|saw|seeing|get|got|getting|receiv\w+|encounter\w*|greeted (?:with|by)|met (?:with|by)|shown|showed|display\w*|presented with|returned|throw\w*|threw) (?:[\w’'-]+ ){0,5}?(?:messages?|errors?|notices?|pages?|screens?|pop-?ups?|prompts?|banners?|warnings?)"
    r"|fehlermeldung\w*|fehlerseite\w*|(?:messages?|pages?) d['’]erreur|messages? (?:indiquant|affichant|disant)|mensajes? (?:de error|que (?:dice|decía|indica)\w*)|mensagem (?:de erro|que (?:diz|dizia))|mensagens de erro|messaggi\w* (?:di errore|che recita)|foutmelding\w*|felmeddeland\w*|fe[ij]lmelding\w*|fejlmeddelelse\w*|feilmelding\w*|virheilmoitu\w*|komunikat\w* (?:o błędzie|o treści|błędu)|chybov\w+ (?:hlášk\w*|zpráv\w*)|hibaüzenet\w*|hata mesaj\w*|pesan (?:error|kesalahan|galat)|thông báo lỗi|сообщени\w+ об ошибке|повідомлення про помилку|грешка)"
    r"|エラーメッセージ|エラー文|错误信息|错误提示|錯誤訊息|오류 ?(?:메시지|문구)",
    re.IGNORECASE,
)
_BEHIND: Final = late(
    r"^[\s,.]*(?:error )?(?:messages?|errors?|pop-?ups?|banners?|prompts?)\b|^[\s,.]*(?:appear(?:s|ed)|popped up|is displayed|was displayed|on (?:the|their) (?:screens?|displays?))\b"
    r"|^[\s,.]*(?:angezeigt|eingeblendet|s['’]affich\w*|aparec\w+|apparec?\w*|wyświetl\w*|visas\b|vises\b|verschijnt|verscheen)"
    r"|^(?:と(?:いう|の|いった)?(?:[^。]{0,12})?(?:表示|メッセージ|エラー|画面)|(?:라는|이라는|라고|는|란)[^.]{0,16}?(?:문구|메시지|안내|오류|알림|화면)|(?:的)?(?:提示|信息|訊息|字样|字樣|页面|錯誤))",
    re.IGNORECASE,
)
_SINGLE: Final = late(r"['‘][^'’\n]{4,90}['’](?=(?:이?라)?(?:는|고|란)\s)")
"""Korean puts its particles right behind single quotation marks."""
_PROVIDERS: Final = late(
    r"\b(?:status (?:page|dashboard|site)|dashboard|tweet\w*|posted|spokes\w+|statement|blog|on (?:x|twitter)|in an? (?:update|email|e-mail))\b", re.IGNORECASE
)  # fmt: skip
"""Where the provider speaks to everybody, which is no message of the broken service."""
_HINT: Final = late(r"messag|error|screen|pop-?up|banner|prompt|meldung|erreur|mensaj|mensag|errore|fout|fel|chyb|hiba|hata|pesan|ошибк|помилк|表示|メッセージ|エラー|문구|메시지|안내|오류|알림|提示|信息|訊息|字样|错误|錯誤|affich|aparec|wyświetl|komunikat", re.IGNORECASE)  # fmt: skip


def shown_messages(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text quotes what users were shown by the service: offsets, in order."""
    if _HINT.search(text) is None:
        return ()
    told = (*quotations(text), *(m.span() for m in _SINGLE.finditer(text)))
    return tuple((start, end) for start, end in told if _is_shown(text, start, end))


def _is_shown(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _BEFORE, text.rfind("\n", 0, start) + 1) : start]
    told = re.split(r"[.;!?]\s|。", before)[-1]
    if _PROVIDERS.search(told):
        return False
    return _MESSAGE.search(told) is not None or _BEHIND.match(text[end : end + _AFTER]) is not None
