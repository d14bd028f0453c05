"""Which language a text is in: its script, then its commonest small words."""

from __future__ import annotations

import re

_SAMPLE = 4000
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_SHARE = 0.02
_SMALL_WORDS = {
    "en": "the and of to in is was were that with for on at by from it this have has",
    "de": "der die das und ist nicht mit von den im auf für war wurde sich auch eine ein zu bei",
    "fr": "le la les des et est une dans pour sur que avec par plus du au été ont sont",
    "es": "el la los las de y que en una para con por del se fue ha han más sus como",
    "pt": "o a os as de e que em uma para com por do da não foi dos das são mais",
    "it": "il la di che e un una per con non del della sono è nel gli alle stato dei",
    "nl": "de het een van en is niet met voor op dat zijn was ook bij door aan heeft werd",
    "pl": "i w na z do nie się jest że to po od przez o dla był jak oraz są",
    "tr": "ve bir bu için ile de da olarak çok daha olan gibi kadar sonra ancak yapılan",
    "sv": "och det att en som är på av för med till den inte har var ett om vid från",
}
_TABLE = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """Two-letter code, or None when the text gives no clue."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample) or 1
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) / letters > _SHARE:
            return code
    words = _WORD.findall(sample.lower())
    votes = {code: sum(word in known for word in words) for code, known in _TABLE.items()}
    best = max(votes, key=lambda code: (votes[code], code == "en"))
    return best if votes[best] > 0 else None
