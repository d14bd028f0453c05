"""Clocks named by their abbreviation and the word for "time" that a language puts beside it: "heure UTC", "UTC時間"."""

from __future__ import annotations

from collections.abc import Iterator

_BEFORE = {
    "fr": ("heure ", "à l'heure ", "en heure ", "temps "),
    "es": ("hora ", "horario ", "en horario ", "de la hora ", "tiempo "),
    "pt": ("hora ", "horário ", "no horário ", "pelo horário ", "na hora ", "em "),
    "it": ("ora ", "orario ", "tempo "),
    "ro": ("ora ", "orei "),
    "pl": ("czasu ", "czas ", "według czasu "),
    "cs": ("času ", "čas "),
    "ru": ("по ", "по времени ", "времени "),
    "uk": ("за ", "за часом "),
    "id": ("waktu ",),
    "vi": ("giờ ",),
    "th": ("ตามเวลา ", "เวลา "),
    "el": ("ώρα ", "ώρας "),
    "ar": ("بتوقيت ",),
    "fa": ("به وقت ",),
    "he": ("שעון ",),
}
_BEHIND = {
    "ja": ("時間", "標準時"),
    "zh": ("时间", "時間"),
    "ko": (" 시간", "시간", " 시각", "시각", " 기준"),
    "tr": (" saatiyle", " saati ile", " saati", " ile", "'ye göre"),
    "fi": ("-aikaa", " aikaa"),
    "hu": (" szerint", " idő szerint"),
    "de": ("-zeit",),
    "nl": ("-tijd",),
    "sv": ("-tid",),
    "da": ("-tid",),
    "no": ("-tid",),
}
_NAMES = ("UTC", "GMT", "ET", "EST", "EDT", "PT", "PST", "PDT", "CET", "CEST")
"""Abbreviations that mean one clock wherever they are written."""
_WORDS = frozenset({("fr", "ET"), ("fr", "EST")})
"""Common words of the language: "16 heures et …", "à 16 heures est survenue …"."""


def clocks_named(code: str) -> Iterator[tuple[str, str, str]]:
    """Phrases of a language that name a zone, in lower case, with the sense and the key of the zone."""
    for name in _NAMES:
        if (code, name) not in _WORDS:
            yield from ((word + name.lower(), "zone", name) for word in _BEFORE.get(code, ()))
            yield from ((name.lower() + word, "zone", name) for word in _BEHIND.get(code, ()))
