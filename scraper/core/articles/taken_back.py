"""What an outlet takes back: the words of an earlier version, in a note of correction. They are no claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from scraper.core.language.seldom import seldom
from scraper.core.language.text import sentences
from scraper.core.patterns import late

_SAID = seldom(
    r"\b(?:an?|the|our|this) (?:earlier|previous|prior|original|initial|first) (?:version|edition|story|article|headline)s?(?: had)? (?:mistakenly |incorrectly |wrongly |erroneously )?(?:said|stated|misstated|reported|gave|claimed|wrote)\b"
    r"|\b(?:we|this (?:article|story|post|page|report)|the (?:article|story|headline)) (?:had )?(?:earlier|previously|originally|initially|first|mistakenly|incorrectly|wrongly|erroneously) (?:said|stated|gave|put|reported|wrote|read|named|listed|misstated)\b|\b(?:article|story|version|headline|we) (?:had )?misstated\b"
    r"|\bwir hatten (?:zunächst|zuerst|irrtümlich|fälschlich\w*)\b|\bnous (?:avions|avons) (?:d['’]abord |initialement |par erreur )(?:écrit|indiqué|annoncé)",
    re.IGNORECASE,
)
"""An outlet that speaks of what it had said."""
_VOUCHED = late(r"\bas $", re.IGNORECASE)
"""Before what is only said once more: "as we first reported"."""
_IN_ERROR = late(r"version|edition|mistaken|incorrect|wrong|erroneous|misstated", re.IGNORECASE)
_QUOTE = late(r"(?P<opens>(?:(?<![^\s(\[])[\"“„«»](?=\S)|«(?=\s)))|[\"”“«»]")
"""A quotation mark, and whether it opens: all marks open in one language and close in another."""
_VERSION = seldom(
    r"\b(?:an?|the|our|this) (?:earlier|previous|prior|original|initial|first) (?:version|edition|report|story|article|headline|post|draft)s?\b"
    r"|\b(?:frühere[nr]?|vorige[nr]?|ältere[nr]?|ursprüngliche[nr]?|erste[nr]?) (?:version|fassung)\b|\bwir hatten (?:zunächst|zuerst|irrtümlich|fälschlich\w*)\b"
    r"|\b(?:version|édition) (?:précédente|antérieure|initiale)\b|\bprécédente version\b|\bnous (?:avions|avons) (?:d['’]abord |initialement |par erreur )(?:écrit|indiqué|annoncé)"
    r"|\bversi[oó]n (?:anterior|previa|inicial)\b|\bvers[aã]o (?:anterior|inicial|pr[eé]via)\b|\bversione (?:precedente|iniziale)\b|\bprecedente versione\b|\b(?:eerdere|vorige|oorspronkelijke) versie\b"
    r"|\b(?:tidigare|tidligere) (?:version|versjon|udgave|utgave)\b|\b(?:aiemmassa|aikaisemmassa) versiossa\b|\bwcześniejszej wersji\b|\bpoprzedniej wersji\b|\b(?:dřívější|předchozí|původní) verzi\b"
    r"|\b(?:более ранней|предыдущей|первоначальной|прежней) верси[ияю]\b|\b(?:попередній|ранішій|первісній|початковій) версії\b|\b(?:önceki|ilk|eski) (?:sürümü|hali|versiyonu)\w*"
    r"|نسخة سابقة|النسخة السابقة|نسخه (?:قبلی|پیشین)|גרסה קודמת|גרסה מוקדמת|(?:पिछले|पहले के|पुराने) संस्करण|\bversi sebelumnya\b|\b(?:phiên bản|bản) trước\b|(?:ฉบับ|เวอร์ชัน)ก่อน(?:หน้า)?"
    r"|(?:以前の版|初出時|旧版|訂正前|当初の記事)|(?:早前|早先|此前|先前|之前|较早)(?:的)?版本|이전 (?:버전|판|기사)|앞선 기사|\bπροηγούμενη (?:έκδοση|εκδοχή)\b|\bversiune anterioară\b|\bkorábbi változat\w*",
    re.IGNORECASE,
)
"""A version that is no longer so: of the article where a note, or the sentence, says so, and else perhaps of a programme."""
_ARTICLE = late(
    r"\b(?:articles?|story|piece|headline|live ?blog|artikels?|textes?|textos?|textu|texts?|meldung|beitrags?|art[íi]culo|nota|noticia|mat[ée]ria|reportagem|notícia|articolo|testo|stuk|bericht|saken|sak|artikeln|artiklen|artikkelen|jutun|artikkelin|artykułu|tekstu|článku|стать[иею]|материала|новости|заметки|статт[іяею]|матеріалу|haberin|yazının|bài(?: viết| báo)?|άρθρου|κειμένου|articol(?:ului)?|cikk\w*)\b"
    r"|مقال|الخبر|خبر|مطلب|כתבה|ידיעה|लेख|खबर|บทความ|ข่าว|記事|初出|文章|本文|报道|報道|기사",
    re.IGNORECASE,
)
_TIE = late(
    r"\s*(?:(?:of|this|that|the|our|von|dieser|dieses|der|des|unserer|unseres|vom|zum|de|du|del|della|dello|dell|di|da|do|d|ce|cet|cette|cest|notre|l|la|el|este|esta|nuestr[ao]|deste|desta|dessa|o|a|questo|questa|quest|nostro|van|het|dit|deze|ons|av|af|denna|denne|dette|den|här|vår|vores|tego|tohoto|tego|acestui|bu|của)(?:\s+|['’]\s?)){1,4}"
    r"|[^\da-zA-Z.,;:!?、。，；：！？()\"“”]{0,14}",
    re.IGNORECASE,
)
"""Between a version and the article that it is one of: small words, or a few letters of another script."""
_OF_OURS = late(r"\s*of (?:this|our) (?:[\w-]+ ){1,2}", re.IGNORECASE)
_COMPOUND = late(
    r"-|\s+(?!(?:ha[ds]|was|were|is|in|on|from|at|by|as|that|which|we|also|and|said|gave|put|read|wrote|did)\b)[a-z]+(?<!ed)(?<!ly)\b"
)
"""Behind an English word for an article: "text search", "story mode" are none."""
_NOTE = late(
    r"\W*(?:correction|corrected|clarification|erratum|korrektur|berichtigung|richtigstellung|rectification|correctif|erratum|correcci[oó]n|rectificaci[oó]n|fe de errores|corre[cç][aã]o|errata|correzione|rettifica|errata corrige|correctie|rectificatie|rättelse|korrigering|rettelse|oikaisu|sprostowanie|korekta|oprava|исправление|поправка|уточнение|виправлення|уточнення|düzeltme|تصحيح|تصویب|اصلاحیه|תיקון|सुधार|भूल सुधार|koreksi|ralat|đính chính|แก้ไข|訂正|更正|정정|διόρθωση|corectare|erată|helyesbítés|javítás)\b(?! (?:of|to the|has|was))",
    re.IGNORECASE,
)
_RIGHT = late(
    r"[;。；]|\s[—–]\s|,\s(?:but|the (?:correct|right|actual)|it (?:was|is)|in fact|actually|whereas|when|while|sondern|tatsächlich|richtig|en réalité|en fait|en realidad|na verdade|in realtà|in werkelijkheid|in feite)\b|"
    r"\b(?:instead of|rather than|statt|anstelle|anstatt|au lieu d|en lugar de|en vez de|em vez de|ao invés|invece d|anziché|in plaats van|i stället för|i stedet for|zamiast|namísto|místo|вместо|замість|yerine|bukannya|thay vì|αντί)\w*",
    re.IGNORECASE,
)
"""Where what is right begins."""
_NOT = late(
    r"(?:,\s|\band |\bund |\bet |\by |\be |\ben |\boch |\bog |\bi |\ba |\bи |\b)(?:not|nicht|non(?: pas)?|no|não|niet|inte|ikke|eikä|nie|ne|nikoliv|не|değil|bukan|không phải|όχι|nu|nem)\s(?!only\b|nur\b|yet\b|noch\b)[^,;.]*?\d[^,;]*?(?=[,;]|\.(?!\d)|$)",
    re.IGNORECASE,
)
_NOT_BEHIND = late(r"[^、。，,;]*(?:ではなく|でなく|が아니라|[이가] 아니라|değil)|(?:不是|而非|并非|並非)[^、。，,;]*")
_FROM = late(r"\b(?:corrected|changed|amended|revised) (?:[\w-]+ ){0,4}?from\b.*?(?=\bto\b)", re.IGNORECASE)
_IT_SAID = late(
    r"\W*(?:it|that version|this|we|they|the (?:figure|number)) (?:had )?(?:said|gave|put|read|reported|stated|wrote)\b",
    re.IGNORECASE,
)


_LONGEST = 600
"""Code points of a note; a longer sentence is none."""
_HINTS = (
    "earlier", "previous", "prior ", "original", "initial", "first version", "first edition", "first said", "first reported", "first gave", "first put",
    "mistaken", "incorrect", "wrongly", "erroneous", "misstated", "clarif", "errat", "wir hatten", "nous av", "verzi", "wersji",
    "fassung", "versi", "versã", "édition", "udgave", "utgave", "korre", "korri", "bericht", "richtig", "rectif", "corre", "rettif", "fe de e",
    "rättel", "rettel", "oikaisu", "sprostow", "korekt", "oprava", "исправ", "поправ", "уточн", "верси", "версі", "виправ", "düzelt", "sürüm", "تصحيح", "نسخ",
    "تصویب", "اصلاح", "תיקון", "גרסה", "सुधार", "संस्करण", "koreksi", "ralat", "đính chính", "bản trước", "แก้ไข", "ก่อน", "訂正", "以前の版", "初出", "旧版", "当初",
    "更正", "版本", "정정", "이전", "앞선", "διόρθ", "έκδοση", "εκδοχή", "corect", "helyesb", "javít", "változat", "eredeti",
)  # fmt: skip
"""Pieces of words without one of which no text takes anything back."""


@lru_cache(maxsize=8)
def taken_back(text: str) -> tuple[tuple[int, int], ...]:
    """Spans (start, end) of the text that an outlet takes back, in order."""
    folded = text.casefold()
    if not any(hint in folded for hint in _HINTS):
        return ()
    found: list[tuple[int, int]] = []
    before = ""
    last = 0
    for span in sentences(text):
        sentence = text[span.start : span.end] if span.end - span.start <= _LONGEST else ""
        noted = before and "\n" not in text[last : span.start]
        spans = tuple(_spans(sentence)) or ((0, len(sentence)),) * bool(noted and _IT_SAID.match(sentence))
        found += [(span.start + a, span.start + b) for a, b in spans if b > a]
        before = sentence if _earlier(sentence) or _NOTE.match(sentence) else ""
        last = span.end
    return tuple(found)


def is_taken_back(text: str, start: int, end: int) -> bool:
    """Whether a stretch of the text is, at least in part, what the outlet takes back."""
    return any(start < b and a < end for a, b in taken_back(text))


def _earlier(sentence: str) -> re.Match[str] | None:
    """Where a sentence speaks of what its outlet had said before."""
    version = _VERSION.search(sentence)
    if version is not None and (_NOTE.match(sentence) or _of_the_article(sentence, version)):
        return version
    return next((said for said in _SAID.finditer(sentence) if _takes_back(sentence, said)), None)


def _of_the_article(sentence: str, version: re.Match[str]) -> bool:
    """Whether a version is tied to a word for the article: "of this story", "dieses Artikels"."""
    for article in _ARTICLE.finditer(sentence):
        if article.end() <= version.start():
            gap, of_ours = sentence[article.end() : version.start()], None
        elif article.start() >= version.end():
            gap = sentence[version.end() : article.start()]
            of_ours = _OF_OURS.fullmatch(gap)
        else:
            continue
        english = gap.lstrip().casefold().startswith("of ")
        if (of_ours or _TIE.fullmatch(gap)) and not (english and _COMPOUND.match(sentence, article.end())):
            return True
    return False


def _takes_back(sentence: str, said: re.Match[str]) -> bool:
    """Whether an outlet that speaks of its words means that they were wrong, and speaks itself."""
    if _in_quotation(sentence, said):
        return False
    if _VOUCHED.search(sentence, 0, said.start()) is None:
        return True
    return bool(_IN_ERROR.search(said[0]) or _NOTE.match(sentence) or _NOT.search(sentence))


def _in_quotation(sentence: str, said: re.Match[str]) -> bool:
    """Whether words are quoted; a quotation may have begun in a sentence before, or end in one behind."""
    marks = list(_QUOTE.finditer(sentence))
    before = [m for m in marks if m.end() <= said.start()]
    behind = [m for m in marks if m.start() >= said.end()]
    return bool((before and before[-1]["opens"]) or (behind and not behind[0]["opens"]))


def _spans(sentence: str) -> Iterator[tuple[int, int]]:
    earlier = _earlier(sentence)
    if earlier is None and _NOTE.match(sentence) is None:
        return
    floor = earlier.start() if earlier else len(sentence)
    contrasts = [m.span() for p in (_NOT, _NOT_BEHIND, _FROM) for m in p.finditer(sentence)]
    denied = [span for span in contrasts if span[0] < floor]
    yield from denied
    if earlier is None:
        return
    # "An earlier version put the start at 9:12, not 9:02" is wrong by its first figure; the other is what is right.
    right = [m.start() for m in (_RIGHT.search(sentence, earlier.end()),) if m] + [a for a, _ in contrasts if a > floor]
    yield floor, min(right, default=len(sentence))
    wrong = _NOTE.match(sentence) or _VERSION.match(sentence, floor) or _IN_ERROR.search(earlier[0])
    if wrong and not denied and not right and not any(c.isdigit() for c in sentence[earlier.end() :]):
        # "12,000 people had complained, an earlier version said": the words stand in front.
        yield 0, floor
