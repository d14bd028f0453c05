"""Whether an outlet takes its whole article back: nothing in it founds or supports anything, the old words neither.

What is corrected in an article that stands is another matter (`taken_back.py`), and so is a page that is only gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.language.retracting import HEADED, NAMED, NOT_SO, REMOVED, RETRACTED
from scraper.core.language.text import sentences
from scraper.core.patterns import late

_HEAD, _FOOT = 6, 3
"""Sentences at the head and at the foot of a text among which such a note stands."""
_LONGEST = 600
_MARK = late(r"[\"“”„«»]")
_HINTS = (
    "retract", "withdr", "unpublish", "disavow", "removed", "removing", "taken down", "taking down", "taken offline", "deleted", "pulled", "pulling",
    "zurück", "depubl", "gelöscht", "entfernt", "offline genommen", "retir", "rétract", "dépubl", "supprim", "enlevé", "retract", "despubl", "elimin", "borrad",
    "retrat", "removid", "excluíd", "apagad", "ritir", "ritratt", "spubbl", "rimoss", "cancellat", "ingetrokken", "teruggetrokken", "gedepubl", "verwijderd",
    "offline gehaald", "wycofan", "usunięt", "tillbaka", "återkall", "avpubl", "afpubl", "trukket", "tagits bort", "raderat", "fjernet", "slettet",
    "отозван", "снята с", "удален", "撤", "取り消", "取り下", "削除", "删除", "刪除", "철회", "취소", "삭제",
)  # fmt: skip
"""Pieces of words without one of which no article is taken back."""


def is_retracted(text: str) -> bool:
    """Whether a text, headline first, says of itself that it is taken back as a whole."""
    folded = text.casefold()
    if not any(hint in folded for hint in _HINTS):
        return False
    noted = tuple(_noted(text))
    if any(_says(RETRACTED, sentence) or NAMED.match(sentence) for sentence in noted):
        return True
    gone = any(_says(REMOVED, sentence) or HEADED.match(sentence) for sentence in noted)
    return gone and any(NOT_SO.search(sentence) for sentence in noted)


def _noted(text: str) -> Iterator[str]:
    """The sentences among which a note on the whole article stands."""
    spans = [text[span.start : span.end] for span in sentences(text)]
    yield from (s[:_LONGEST] for s in (spans if len(spans) <= _HEAD + _FOOT else [*spans[:_HEAD], *spans[-_FOOT:]]))


def _says(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether a sentence has the words, outside quotation marks: what others are quoted as withdrawing is theirs."""
    return any(len(_MARK.findall(sentence, 0, m.start() + 1)) % 2 == 0 for m in pattern.finditer(sentence))
