"""Where a text names a provider or one of its components: names, aliases, word edges and venues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from scraper.core.articles.catalogued import once_a_catalogue
from scraper.core.articles.name_forms import bare_names, endings, house_names, marked_names, run_together, short_names
from scraper.core.articles.named_aside import stands_aside
from scraper.core.articles.venues import VENUES, is_venue
from scraper.core.language.everyday_names import BARE, CAPITALIZED, EVERYDAY, IN_ROWS
from scraper.core.model import Component, Provider
from scraper.core.patterns import late

_SHOUTED = 3
_ONE_LETTER = frozenset({"x", "X"})
_ACTS = late(
    r"['’]s\b|:|, (?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|all)\b(?= (?:minutes?|hours?|days?|day|hour|morning|afternoon|night|evening)\b)|,? (?:is|was|were|are|has|had|have|goes|went|go|gone|also|itself|suffer\w*|experienc\w*|fail\w*|crash\w*|stop\w*|back|down|"
    r"outages?|users?|says?|said|confirm\w*|acknowledg\w*|returns?|returned|restor\w*|recover\w*|resolv\w*|hit|stumbl\w*|falls?|fell|limp\w*|"
    r"status|offline|unavailable|services?|customers?|accounts?|cannot|could|can|errors?|problems?|issues?|disruption|incident|apologi[sz]es?|"
    r"this (?:spring|summer|autumn|winter|week|month|year)|blames?|breaks?|broke|will|won['’]t|"
    r"ist|war|sind|hat|est|a été|ne|n['’]est|était|está|estuvo|sufr\w+|é|foi|non|è|era|is|ligt|nie|не|был\w*|çöktü|ligger)\b"
    r"|['’][a-zçğıöşü]{1,4}\b|,? (?:tidak|tak|bisa|sudah|kembali|mengakui|tumbang|lumpuh|eror|volvi\w+|cay\w+|dej\w+|sa(?:iu|íram)|voltou|ficou|parou|tombe|plante|lag|lief|fiel|viel|lag|padł\w*|działa\w*|przesta\w+|w|nie|перестал\w*|л[её]г|упал\w*|działał\w*|låg|slutade|kraschade|çök\w+|kapan\w+|erişil\w+)\b|\s?(?:が|は|の|に|で|を|에|의|가|는|도|和|的|出现|宕机)"
    r"| (?:on|in) (?:the )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:,| and| y| e| et| und| en| och| i) [A-ZÀ-Þ]"
    r"| (?:[\w’'-]+ ){1,3}(?:froze|freezes?|collaps\w+|drop\w*|vanish\w*|broke|hung|stall\w*|slow\w*|lag\w*|fail\w*|down|crash\w*|outages?|unavailable|offline|disrupt\w*|errors?|lost|delayed|stopped|stuck|interrupted)\b",
    re.IGNORECASE,
)
_PLACE = late(
    r" (?:Stadium|Arena|Park|Field|Cent(?:er|re)|Ballpark|Theat(?:er|re)|Camp Nou|Place|Plaza|Dome|Pavilion|Amphitheat(?:er|re)|Cup|Open)\b(?! (?:said|says|outage|status))"
)
"""A place or an event that bears the name of a house: "AT&T Stadium"."""
_TICKER = late(
    r":\s?[A-Z.]{1,6}\b(?=[),;\]])|[- ](?:listed|traded|gelistet\w*|notiert\w*|composite|100\b|index\b|endeks\w*|indeks\w*|-index\b)",
    re.IGNORECASE,
)
"""Behind an exchange: the sign of a share that is traded there, or its index."""
_SENTENCE_END = late(r"(?:^|[.!?。:\n“\"|]\s*|[—–-]\s)$")
_TITLED = late(r"[A-ZÀ-Þ][\w’'-]* $")
_ROW = late(r"(?:\s*\([^)\n]{1,30}\))?(?:,|,? (?:and|&|or|und|et|y|e|ou|en|och|i|и)|/|、)\s*(?:the )?")
_LETTER_X = late(r"\b(?:OS|iPhone|Pixel|Gen(?:eration)?|Model|Series|Planet|Malcolm|Type|Factor) $")


@dataclass(frozen=True, slots=True)
class Naming:
    """A provider named at `start`..`end` of a text; `weak` when only a component's distinctive name gives it away."""

    start: int
    end: int
    provider: str
    weak: bool = False


_OF_THE_HOUSE = (
    "{0}'s {1}", "{0}’s {1}", "{0}s {1}", "Cloud-Dienste von {0}", "Cloud-Diensten von {0}", "Cloud-Sparte von {0}", "{1} de {0}", "{1} d'{0}", "{1} d’{0}", "nube de {0}", "{1} di {0}",
)  # fmt: skip
"""Ways to say what a house calls "Amazon cloud"."""


def _plain(word: str) -> str:
    """A word as who does not know the house's capitals writes it: "Playstation", "Paypal"."""
    return word.capitalize() if word.isalpha() and word.isascii() and not word.isupper() else word


def _spellings(name: str) -> tuple[str, ...]:
    # A name with a capital inside (OpenAI) is known in any case; an everyday word (Claude, Slack) only as a name.
    inner = (any(c.isupper() for c in name[1:]) and not name.isupper()) or any(c.isdigit() or c == "." for c in name)
    forms = [name]
    house, _, thing = name.partition(" ")
    if house.isalpha() and (thing.islower() or thing == "Cloud"):
        # "Amazon's cloud" is the Amazon cloud; "Cloud-Sparte von Amazon" is that of nothing else.
        cloud = thing.lower() == "cloud"
        forms += [pattern.format(house, thing.lower()) for pattern in _OF_THE_HOUSE if cloud or "{1}" in pattern]
    if thing.islower():
        # "Amazon Cloud Down": a headline in capitals.
        forms.append(" ".join(word[:1].upper() + word[1:] for word in name.split()))
    if len(name) > _SHOUTED:
        forms.append(name.upper())
        if inner and name.casefold() not in CAPITALIZED:
            forms += [name.lower(), *(w for w in [" ".join(map(_plain, name.split()))] if w != name)]
    return tuple(dict.fromkeys(forms))


def _alternatives(forms: Iterable[str]) -> tuple[str, str]:
    """A look-ahead for the first characters, and the forms grouped by them, longest first: the engine then tries a
    few forms where a name may begin, not all of them everywhere.
    """
    groups: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda n: (-len(n), n)):
        groups.setdefault(form[0], []).append(re.escape(form[1:]))
    first = "".join(re.escape(character) for character in sorted(groups))
    return f"(?=[{first}])", "|".join(f"{re.escape(c)}(?:{'|'.join(rest)})" for c, rest in sorted(groups.items()))


def _edged(names: dict[str, str], endings: str) -> Pattern[str] | None:
    if not names:
        return None
    body = _alternatives(names)
    # "Anthropic'sClaude": tags glued by extraction; a possessive ends a word even without a space.
    return re.compile(
        rf"{body[0]}(?:(?<![\w@#/.-])|(?<=['’]s)|(?<=[\u3040-\u9fff\uac00-\ud7af])|(?<=\b[dlDL]['’])|(?<=(?<!\w)[وبلكف])|(?<=(?<![א-ת])[בלמהכוש]-)|(?<=[وبلكف]ـ))"
        rf"(?:{body[1]})(?=(?:{endings})?(?![A-Za-zÀ-ɏЀ-ӿ0-9_@]))"
    )


def _distinctive(name: str) -> bool:
    return len(name) > _SHOUTED and (
        any(c.isdigit() for c in name) or any(c.isupper() for c in name[1:].replace(" API", "").replace(" ", ""))
    )


@once_a_catalogue
def _names(providers: tuple[Provider, ...], endings: str) -> tuple[Pattern[str] | None, dict[str, str], frozenset[str]]:
    owner: dict[str, str] = {}
    weak: set[str] = set()
    for provider in providers:
        for name in (provider.name, *provider.aliases):
            for form in _spellings(name):
                owner.setdefault(form, provider.id)
    for form, whose in tuple(run_together(owner)):
        owner.setdefault(form, whose)
    for provider in providers:
        for component in provider.components:
            for name in (component.name, *component.aliases):
                if _distinctive(name) and name not in owner:
                    owner[name] = provider.id
                    weak.add(name)
    return _edged(owner, endings), owner, frozenset(weak)


def namings(text: str, providers: tuple[Provider, ...], language: str | None = None) -> tuple[Naming, ...]:
    """Every place where the text names a provider, in order; a network named only as the place where people post is
    none of them.
    """
    pattern, owner, weak = _names(providers, endings(language))
    if pattern is None:
        return ()
    found, doubtful = list(_beside(text, providers)), list[re.Match[str]]()
    perhaps = list[Naming]()
    for start, end, provider, certain in bare_names(text, providers):
        (found if certain else perhaps).append(Naming(start, end, provider))
    for match in pattern.finditer(text):
        word = match.group()
        if re.split(r"[\s(]", word.casefold())[0] in VENUES and is_venue(text, match.start(), match.end()):
            continue
        if stands_aside(text, match.start(), match.end(), owner[word]):
            continue
        if _PLACE.match(text, match.end()) or _TICKER.match(text, match.end()):
            continue
        if word.casefold() in _everyday(language) and not _is_name(text, match.start(), match.end()):
            doubtful.append(match)
            continue
        found.append(Naming(match.start(), match.end(), owner[word], word in weak))
    # "Discord last had a brief outage": a word that is a name elsewhere in the text is one at the head of a sentence too.
    sure = {text[n.start : n.end] for n in found} - _ONE_LETTER
    found += [
        Naming(m.start(), m.end(), owner[m.group()])
        for m in doubtful
        if m.group() in sure
        and m.group()[:1].isupper()
        and not _TITLED.search(text[max(0, m.start() - 24) : m.start()])
    ]
    perhaps += [Naming(m.start(), m.end(), owner[m.group()]) for m in doubtful]
    return _apart([*found, *_in_a_row(text, found, perhaps)])


def _in_a_row(text: str, found: list[Naming], perhaps: list[Naming]) -> list[Naming]:
    """Those words that may be names which stand in one row with a name: "Snapchat, Signal and Chase"."""
    taken = list[Naming]()
    names = sorted((*found, *perhaps), key=lambda n: (n.start, -n.end))
    sure = set(found)
    for order in (names, names[::-1]):
        for one, other in pairwise(order):
            left, right = (one, other) if one.start < other.start else (other, one)
            if one not in sure or other in sure or _TITLED.search(text[max(0, other.start - 24) : other.start]):
                continue
            if _ROW.fullmatch(text, left.end, right.start):
                sure.add(other)
                taken.append(other)
    return taken


def _beside(text: str, providers: tuple[Provider, ...]) -> Iterator[Naming]:
    """Hashtags, handles and hosts, and short names of products whose house the text names."""
    for start, end, provider in marked_names(text, providers):
        yield Naming(start, end, provider, text[start] in "#@")
    for start, end, provider in house_names(text, providers):
        yield Naming(start, end, provider, weak=True)
    for product, provider in short_names(text, providers).items():
        for match in re.finditer(
            rf"(?:(?<![\w@#/.’'-])|(?<=[\u3040-\u9fff\uac00-\ud7af])){re.escape(product)}(?=s?(?![A-Za-zÀ-ɏ0-9_]))",
            text,
        ):
            if _is_name(text, match.start(), match.end()):
                yield Naming(match.start(), match.end(), provider, weak=True)


def _apart(found: list[Naming]) -> tuple[Naming, ...]:
    """In order, the longer of two that overlap."""
    kept: list[Naming] = []
    for naming in sorted(found, key=lambda n: (n.start, -n.end)):
        if not kept or naming.start >= kept[-1].end:
            kept.append(naming)
    return tuple(kept)


def _everyday(language: str | None) -> frozenset[str]:
    """Names to read with care: English words are none in a text of another language."""
    return EVERYDAY if (language or "en")[:2] == "en" else BARE


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether an everyday word names the service: a capital inside a sentence does, at its beginning ("Slack defending
    costs the home side") only what is said of it.
    """
    acts = _ACTS.match(text, end) is not None
    before = text[max(0, start - 24) : start]
    if text[start:end].casefold() in IN_ROWS:
        return False
    if text[start:end].casefold() in BARE:
        return acts and not (_LETTER_X if text[start:end] == "X" else _TITLED).search(before)
    return acts or not (_SENTENCE_END.search(before) or _TITLED.search(before))


@lru_cache(maxsize=64)
def _component_names(provider: Provider) -> tuple[Pattern[str] | None, dict[str, str]]:
    owner: dict[str, str] = {}
    for component in provider.components:
        for name in _component_forms(component):
            owner.setdefault(name.casefold(), component.name)
    if not owner:
        return None, owner
    body = _alternatives(owner)
    return re.compile(
        rf"{body[0]}(?:(?<![\w@#/.-])|(?<=['’]s)|(?<=[\u3040-\u9fff\uac00-\ud7af]))(?:{body[1]})(?![A-Za-zÀ-ɏ0-9_@])",
        re.IGNORECASE,
    ), owner


def _component_forms(component: Component) -> Iterator[str]:
    yield component.name
    yield from component.aliases


def component_namings(text: str, provider: Provider) -> tuple[tuple[int, int, str], ...]:
    """(start, end, component's name) wherever the text names a component of the provider. A one-word name of letters
    only counts when it is written with a capital.
    """
    pattern, owner = _component_names(provider)
    if pattern is None:
        return ()
    found = []
    for match in pattern.finditer(text):
        word = match.group()
        if word.isalpha() and word.islower() and word.isascii():
            continue
        found.append((match.start(), match.end(), owner[word.casefold()]))
    return tuple(found)
