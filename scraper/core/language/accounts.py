"""Whether a provider's post says that its write-up is out, or is itself an account of what happened.

It decides no more than whether a promise was kept: the words "resolved, a disk was full" explain nothing that was promised.
"""

from __future__ import annotations

import re

from scraper.core.language.text import Span, length_in_words
from scraper.core.patterns import late

_LEAST = 60
"""Words of an account."""
_REVIEW = r"(?:post[-\s]?mortem|post[-\s]incident (?:review|report|analysis)|(?:incident|outage) (?:review|report|summary|analysis)|root[-\s]cause (?:analysis|report)|rca|pir|rfo|retrospective|after[-\s]action report|write-?up)"
_OUT = late(
    rf"\b(?:published|released|shared|posted|issued) (?:an? |our |the )(?:[\w-]+ ){{0,4}}?{_REVIEW}\b|\b{_REVIEW}\b[^.;:]{{0,40}}? (?:has (?:now )?been|was|is now|is) (?:now )?(?:published|released|shared|posted|available|online|public|live|up)\b"
    rf"|\b(?:read|find|see|view) (?:our |the |an? )(?:[\w-]+ ){{0,4}}?{_REVIEW}\b[^.;]{{0,40}}?(?:\bhere\b|\bbelow\b|\bat\b|\bon\b|:)|\b{_REVIEW}(?: \w+){{0,3}}: ?https?://",
    re.IGNORECASE,
)
_NOT_OURS = late(
    r"\b(?:not|n['’]t|no|never|yet to|will|their|once|when|until|if|previous|last|earlier|by (?!us\b|our\b|the team\b)\w+)\b",
    re.IGNORECASE,
)
_CAUSE = late(
    r"\broot cause|\bcaused? (?:by|an?|the)\b|\bwas caused\b|\bdue to\b|\btriggered\b|\bresulted from\b|\bthe cause (?:of|was)\b|\bcontribut(?:ed|ing)\b|\bincident start\b",
    re.IGNORECASE,
)
_LEARNT = late(
    r"\bas a result of this\b|\b(?:to|will) (?:prevent|avoid|ensure|reduce|detect)\b|\bimprov\w+|\btaking steps\b|\blessons?\b|\bremediation\b|\baction items?\b|\bpreventi(?:on|ve)\b|\bgoing forward\b|\bapologi[sz]e\b",
    re.IGNORECASE,
)
_OPEN = late(
    r"\b(?:are|is|still|continu\w+)(?: \w+)? (?:investigating|to investigate|looking into|working (?:on|to) (?:a |the )?(?:fix|mitigat\w+|resol\w+|restor\w+))\b|\bnext update\b",
    re.IGNORECASE,
)


def is_account(text: str) -> bool:
    """Whether a post of some length tells the cause and what was learnt of it, and does not look for it any more."""
    told = _CAUSE.search(text) is not None and _LEARNT.search(text) is not None
    return told and _OPEN.search(text) is None and length_in_words(text) >= _LEAST


def says_that_it_is_out(sentence: str) -> Span | None:
    """Where a sentence of a post says that the provider's own write-up can be read."""
    found = _OUT.search(sentence)
    if found is None or _NOT_OURS.search(sentence, 0, found.end()) is not None:
        return None
    return Span(*found.span())
