"""Faults that a sentence beside an outage opens with as its subject, houses that lost their power or cooling, and works that took
longer than they were meant to: told as facts there, they are why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.fault_subjects import NOT_IT, PLAIN_TROUBLE, ToldFault, is_fault
from scraper.core.language.fault_words import is_vague
from scraper.core.language.opening_faults import lost_supply, mends, opens_with_fault
from scraper.core.language.outage_nouns import is_plain_trouble
from scraper.core.language.overrun_works import overrun_works
from scraper.core.patterns import late

_ANOTHER = late(
    r"\b(?:similar|earlier|previous|separate|second outage|another|ähnlich\w*|früher\w*|weitere[rs]?|similaires?|précédente?|autre|similar(?:es)?|anterior|otr[oa]|semelhante|outr[oa]|simil[ei]|precedente|altr[oa]|soortgelijke?|eerdere|andere|liknande|tidigare|annan|lignende|tidligere|anden|annen|message|meldung|melding|meddelande|mensaje|mensagem|messaggio|bounty)\b",
    re.IGNORECASE,
)
"""A fault of some other time, or the words on a screen."""
_MENDING = late(r"\b(?:fix(?:es)?|repairs?|restor\w+|recover\w+|reparatur\w*|behebung|wiederherstell\w*|rétabli\w*|réparation|repara\w+|restablec\w*|ripristin\w*|riparazion\w*|herstel\w*|napraw\w*|восстанов\w+|ремонт\w*)", re.IGNORECASE)  # fmt: skip
"""Works of repair, whose length is no cause."""
_WHOM = late(
    r"\W*(?:[\w’'-]+ ){0,3}?(?:users?|customers?|people|subscribers|passengers|residents|nutzer\w*|kund\w+|abonnés|utilisateurs|clients|usuarios|clientes|usuários|utenti|clienti|gebruikers|klanten|användare|kunder|brukere|brugere|many|thousands|millions|nerves|kunden)\b",
    re.IGNORECASE,
)
"""Whom the outage hit: behind its verb a noun of trouble is the outage itself."""


def opening_faults(sentence: str, language: str) -> Iterator[ToldFault]:
    """Faults that a sentence beside an outage tells as facts: its subject, a house without power, works that ran over."""
    for pattern in (lost_supply(language), overrun_works(language)):
        match = pattern.search(sentence) if pattern is not None else None
        if match is not None and not NOT_IT.search(sentence[: match.start()]) and not _MENDING.search(match["cause"]):
            yield ToldFault(match.start("cause"), match.end("cause"), match.end())
    opens = opens_with_fault(language)
    opened = opens.search(sentence) if opens is not None else None
    if opened is None:
        return
    fault = opened["cause"]
    if _ANOTHER.search(fault) or PLAIN_TROUBLE.match(fault) or is_plain_trouble(fault, language) or is_vague(fault):
        return
    behind, mending = sentence[opened.end() :], mends(language)
    if _WHOM.match(behind) or (mending is not None and mending.search(sentence, opened.end("cause"))):
        return
    if is_fault(fault, language, loosely=False):
        yield ToldFault(opened.start("cause"), opened.end("cause"), opened.end())
