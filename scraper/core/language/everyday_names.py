"""Names of providers that are words too: they are read with care."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
apple amazon box clerk cursor discord duo elastic linear meta miro modal neon notion poe postman railway render
replicate resend rogers sentry signal slack square stripe steam twitch unity wise zoom x
"""
_ANYWHERE: Final = """
x square canvas chase chime claro delta ee fidelity frontier line orange peacock sabre sky southwest spectrum swish
telekom tim united upi visa vivo
"""
BARE: Final = frozenset(_ANYWHERE.split())
"""Words of many a language, or names of others: they count only where the text says of them what is said of a service."""
EVERYDAY: Final = frozenset(_ENGLISH.split()) | BARE
"""Words of everyday English (or one letter): they count with a capital inside a sentence, at its beginning like those of
`BARE`.
"""
IN_ROWS: Final = frozenset({"delta", "fidelity", "southwest", "spectrum", "united"})
"""Those of `BARE` of which too much else says what is said of services: they count only in a row of names."""
CAPITALIZED: Final = frozenset(
    {
        "us bank", "u.s. bank", "us cellular", "u.s. cellular", "free mobile", "three uk", "three ireland", "change healthcare",
        "capital one", "sky mobile", "freedom mobile", "smart communications", "interactive brokers", "first national bank",
        "national stock exchange", "american airlines", "services australia", "frontier communications",
    }
)  # fmt: skip
"""Names of several words that are words of a sentence without their capitals: "gives us bank details"."""
