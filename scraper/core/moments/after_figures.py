"""What stands behind the figures of an hour that a word before them makes one."""

from __future__ import annotations

from scraper.core.moments.atoms import Scan
from scraper.core.patterns import late

GOES_ON = late(
    r" (?:erano?|sono|è|ha|hanno|si|il|lo|la|i|gli|un|una|uno|quando|circa|per(?! cento)|non|già|ancora|ci|tutto"
    r"|se|el|los|las?|un|una|fue|fueron|cuando|había[n]?|ya|aún|no|han|comenz\w+|empez\w+"
    r"|os?|as?|um|uma|foi|foram|havia[m]?|já|não|começ\w+|quando|ainda"
    r"|centinaia|migliaia|decine|cientos|miles|decenas|centenas|milhares|dezenas|secondo|segundo)(?![^\W_])"
)
"""Words behind a bare hour of Italian, Spanish and Portuguese that nothing counted can begin with, nor a number goes with."""
_ACCORDING_TO = ("secondo", "segundo")
"""Italian and Portuguese for both "second" and "according to", behind figures the latter: "alle 20:12 secondo la società"."""


def says_whose_word(scan: Scan, i: int) -> bool:
    """Whether the token is no unit but leads to whoever said it."""
    return i < len(scan.tokens) and scan.low[scan.tokens[i].start : scan.tokens[i].end] in _ACCORDING_TO
