"""Whom a provider's own posts blame: another provider named with a fault of its own, or whose status page they link.

"We see errors from our CDN provider (Acme)", "Acme is investigating an issue", "https://status.acme.example/incidents/5".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.core.articles.naming import Naming, namings
from scraper.core.ids import claim_id, post_mark
from scraper.core.language.text import sentences
from scraper.core.model import UPSTREAM, Claim, KeptUpdate, OfficialRecord, Provider, RecordKind
from scraper.core.patterns import late

KIND = "cause"
BLAMES = "blames"
"""Flag of a claim of a cause that is no more than another provider's name as written, or the host of its status page."""

_FAULTS = r"(?:outages?|incidents?|issues?|problems?|disruptions?|downtime|failures?|degradations?|instability|errors?|störung\w*|ausf[aä]ll\w*|pannes?|incidencias?|caídas?|falhas?|guast[oi]|storing\w*|awari\w+|сбо\w+|障害)"
_FAULT = late(rf"\b{_FAULTS}\b|\b(?:down|unavailable|unreachable|offline|fix)\b|://", re.IGNORECASE)
"""Without one of these nobody is blamed in a post."""
_KINDS = r"(?:(?:ongoing|major|current|recent|global|widespread|partial|regional|known|upstream|platform|network\w*|dns|api|cdn|service|infrastructure|infra|cloud|system|connectivity|internal|wide|broad|severe|large|temporary|intermittent|routing) ){0,3}"
_OWN_FAULT = late(rf"(?:['’]s?)? {_KINDS}{_FAULTS}\b(?! (?:an?|the|new) )", re.IGNORECASE)
"""Right behind the name: "an ongoing Acme incident", "Acme's network issues"."""
_SUPPLIER = r"(?:providers?|partners?|vendors?|suppliers?|hosts?|hosters?|carriers?|upstream|cdn|registrars?|anbieter\w*|fournisseur|hébergeur|proveedor|fornecedor|fornitore|leverancier|dostawc\w+|провайдер\w*)"
_AS_SUPPLIER = late(rf"\b{_SUPPLIER}\b,?:? ?\(?(?:at |is |named )?$", re.IGNORECASE)
"""Right before the name: "our CDN provider (Acme)"."""
_AT = late(
    rf"(?<!integration )\b{_FAULTS} (?:caused by|with|at|on|in|within|from|of|affecting|impacting) (?:(?:our|the|an?|one of our) )?(?:[\w-]+ ){{0,3}}?(?:{_SUPPLIER},? )?\(?$",
    re.IGNORECASE,
)
"""Right before the name: "an issue with our provider Acme"."""
AS_A_WHOLE = late(
    r"(?:(?-i: [A-Z][A-Z0-9]{1,4}\b)| [a-z]{2}-[a-z]+-\d\w?\b){0,2}(?:['’]s? (?:\w+ )?(?:infrastructure|platform|network|side|end|systems?|services?|api|cloud)\b|(?: (?:infrastructure|platform|network|side|end))?(?:\s*[.,;:)]|\s*$| (?:in|at|on|for|from|that|which|affecting|impacting|causing|and|as|is|are|was|has|have|we|our|since|this|who)\b))",
    re.IGNORECASE,
)
"""What may follow a name that stands for the whole provider, and for no part of one's own that is called after it."""
_ACTS = late(
    rf"(?:,? who)? (?:(?:is|are|was|has|have|had|been|just|now|also|currently|still|already|both) ){{0,3}}(?:(?:investigat|report|experienc|hav|see|suffer|fac|identif|acknowledg|confirm|announc|mark|resolv|fix|deploy|implement|push|roll|start|work|mitigat)\w*|has|had)\b(?P<what>[^.;!?\n]{{0,70}}?\b(?:{_FAULTS}|fix)\b)"
    r"|(?:'s)? (?:is|are|was|went|has been|seems to be|appears to be) (?:\w+ )?(?:down|unavailable|unreachable|offline)\b",
    re.IGNORECASE,
)
_FIXED_BY = late(r"\bfix (?:has been |was |is being )?(?:implemented|deployed|applied|rolled out) by $", re.IGNORECASE)
_OPENS = late(
    r"(?:^|[>,;:–—(-]\s*|\b(?:that|as|while|because|since|and|until|once|when|both|due to|our [\w-]+ provider,?) )$",
    re.IGNORECASE,
)
"""What stands before the subject of a sentence or a clause."""
_CLEARED = late(
    r"\b(?:unrelated|(?:could|may|might) (?:also )?be|not (?:\w+ ){0,2}?(?:related|caused|due|linked|affected|impacted|an? )|nothing to do|n['’]t (?:\w+ ){0,2}?(?:related|caused|due|linked)|independent of|no longer|ruled out|unlike|similar to)\b",
    re.IGNORECASE,
)
_LINK = late(r"https?://[^\s<>()\[\]\"'“”]+")


@dataclass(frozen=True, slots=True)
class _Blame:
    """Whom a post blames, and where it says so."""

    provider: str
    start: int
    end: int
    name: str


def blaming_claims(
    record: OfficialRecord, catalogue: tuple[Provider, ...], pages: Mapping[str, str], named: Iterable[str] = ()
) -> Iterator[Claim]:
    """A claim for each other provider that a post of an outage blames, in the post that does so first, but for those `named`
    as a cause already. `pages` are the hosts of status pages, each with the one provider that it is of.
    """
    if record.kind is not RecordKind.INCIDENT:
        return
    told = set(named)
    parts = {n.provider for n in namings("\n".join(record.components), catalogue)} if _any(record) else set[str]()
    for update in record.updates:
        if update.removed_at is not None or not _FAULT.search(update.text):
            continue
        for blame in _blamed(update, record.provider, catalogue, pages):
            if blame.provider not in told | parts:
                told.add(blame.provider)
                yield _claim(record, update, blame)


def _any(record: OfficialRecord) -> bool:
    return any(_FAULT.search(update.text) for update in record.updates)


def _blamed(
    update: KeptUpdate, own: str, catalogue: tuple[Provider, ...], pages: Mapping[str, str]
) -> Iterator[_Blame]:
    text = update.text
    for a, b in sentences(text):
        if not _FAULT.search(text, a, b) or _CLEARED.search(text, a, b):
            continue
        sentence = text[a:b]
        names = [n for n in namings(sentence, catalogue) if n.provider != own and not n.weak]
        for name in names:
            if _is_blamed(sentence, name):
                yield _Blame(name.provider, a, b, sentence[name.start : name.end])
        for link in _LINK.finditer(sentence):
            who, host = _page_of(link[0], pages)
            if who is not None and who != own:
                yield _Blame(who, a, b, host)


def _page_of(link: str, pages: Mapping[str, str]) -> tuple[str | None, str]:
    """Whose status page a link leads into, and its host; the front page is often no more than a reference."""
    try:
        parts = urlsplit(link.rstrip(".,;:"))
    except ValueError:
        return None, ""
    host = (parts.hostname or "").removeprefix("www.")
    return (pages.get(host) if parts.path.strip("/") else None), host


def _is_blamed(sentence: str, name: Naming) -> bool:
    before, after = sentence[: name.start], sentence[name.end :]
    if _OWN_FAULT.match(after) or _FIXED_BY.search(before):
        return True
    if _AS_SUPPLIER.search(before) or _AT.search(before):
        return AS_A_WHOLE.match(after) is not None
    return _OPENS.search(before) is not None and _ACTS.match(after) is not None


def _claim(record: OfficialRecord, update: KeptUpdate, blame: _Blame) -> Claim:
    quote = update.text[blame.start : blame.end]
    flags = tuple(sorted((BLAMES, post_mark(update.id), f"{UPSTREAM}{blame.provider}")))
    name = claim_id(record.id, BLAMES, blame.start, blame.end, f"{update.id}|{blame.provider}")
    return Claim(name, KIND, record.id, blame.name, quote, blame.start, blame.end, speaker="provider", flags=flags)
