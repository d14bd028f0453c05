"""Forms in which a text writes the name of a service besides the name itself: with a case ending, as a hashtag, a handle
or a host, or by its second word alone where the first has been said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from re import Pattern

from scraper.core.articles.catalogued import once_a_catalogue
from scraper.core.model import Provider
from scraper.core.patterns import late

_SHORTEST = 4
_FEW = 2
"""Products of a house that are too few to tell that it has a family of them."""
_GENITIVE = "s"
_CYRILLIC = "а|у|ю|ом|ем|е|и|ы|і|ї|ою|ові|ів|ов|ам|ами|ах"
_ENDINGS = {
    "pl": "a|u|owi|em|iem|ie|zie|ze|y|i|ą|ę|om|ami|ach|ów|’a|'a",
    "cs": "u|em|a|ě|ovi|y|ům|ech",
    "sk": "u|om|a|e|ovi|y|och",
    "hr": "a|u|om|ov|ovi",
    "sl": "a|u|om|i",
    "fi": "n|in|on|en|an|ssa|issa|essa|assa|ssä|sta|ista|esta|asta|lla|illa|ella|alla|lta|ilta|lle|ille|elle|een|iin|ta|tä|ia|a|ä|ksi|iksi|t|it|et",
    "et": "i|is|ist|ile|il|it|u|us|ust|e|es|est",
    "hu": "t|ot|et|ban|ben|ban|on|en|ön|nak|nek|ra|re|ról|ről|tól|től|nál|nél|hoz|hez|é|os|es",
    "lt": "o|ui|ą|u|e|ai",
    "lv": "a|am|u|ā|s",
    "ro": "ul|ului|-ul|-ului",
    "ru": _CYRILLIC,
    "uk": _CYRILLIC,
    "bg": "а|ът|у",
    "sr": "a|u|om|а|у|ом",
}
"""Case endings that stand right behind a foreign name, by language; every language may add an s."""


def endings(language: str | None) -> str:
    """Alternatives of a regular expression for what may follow a name in a language."""
    own = _ENDINGS.get((language or "")[:2])
    return f"{_GENITIVE}|{own}" if own else _GENITIVE


def _one_word(provider: Provider) -> Iterator[str]:
    for name in (provider.name, *provider.aliases):
        bare = re.sub(r"(?i)\.(?:com|ai|io|net|org|app|so|dev|tv|us|new)$", "", name)
        if bare.isascii() and re.fullmatch(r"[A-Za-z][A-Za-z0-9-]+", bare) and len(bare) >= _SHORTEST:
            yield bare.lower()


def run_together(owner: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(form, provider) of two names said in one, where the second begins with the short name of the first: "Microsoft Azure"
    and "Azure DevOps" are "Microsoft Azure DevOps". It is the second that is meant.
    """
    opening: dict[str, list[str]] = {}
    for name in owner:
        first, _, rest = name.partition(" ")
        if rest:
            opening.setdefault(first, []).append(name)
    for name, whose in owner.items():
        words = name.split(" ")
        for at in range(1, len(words)):
            tail = " ".join(words[at:])
            if owner.get(tail) != whose:
                continue
            for other in opening.get(words[at], ()):
                if other.startswith(f"{tail} ") and owner[other] != whose:
                    yield " ".join((*words[:at], other)), owner[other]


_DOMAIN = r"(?:com|ai|io|net|org|app|so|dev|tv|sh|co)"
_HOST = late(rf"\.{_DOMAIN}\b", re.IGNORECASE)


@once_a_catalogue
def _marked(providers: tuple[Provider, ...]) -> tuple[Pattern[str] | None, dict[str, str]]:
    owner: dict[str, str] = {}
    for provider in providers:
        for name in _one_word(provider):
            owner.setdefault(name, provider.id)
    if not owner:
        return None, owner
    names = "|".join(sorted(map(re.escape, owner), key=lambda name: (-len(name), name)))
    return re.compile(
        rf"(?:(?<![\w&/])#(?P<tag>{names})(?:is)?(?:down|outages?|offline|broken|crash|error|fail|ausfall|störung|panne|caido|fora)?"
        rf"|(?<![\w.])@(?P<handle>{names})(?:ai|hq|app|status|support|help|care|updates|eng|dev|official)?"
        rf"|(?<![\w@/.-])(?:www\.|app\.|status\.)?(?P<host>{names})(?P<page>status)?\.{_DOMAIN})(?![\w-]|\.\w|@)",
        re.IGNORECASE,
    ), owner


def marked_names(text: str, providers: tuple[Provider, ...]) -> Iterator[tuple[int, int, str]]:
    """(start, end, provider) of hashtags (`#ClaudeDown`), handles (`@SlackHQ`) and hosts (`claude.ai`)."""
    if "#" not in text and "@" not in text and _HOST.search(text) is None:
        return
    pattern, owner = _marked(providers)
    for match in pattern.finditer(text) if pattern is not None else ():
        name = match["tag"] or match["handle"] or match["host"]
        yield match.start(), match.end(), owner[name.lower()]


_PLAIN = frozenset(
    [
        "app",
        "cloud",
        "services",
        "service",
        "platform",
        "store",
        "network",
        "search",
        "play",
        "one",
        "box",
        "go",
        "work",
        "business",
    ]
)


def _two_words(providers: Iterable[Provider]) -> Iterator[tuple[str, str, str]]:
    for provider in providers:
        named = [provider.name, *provider.aliases]
        for component in provider.components:
            named += [component.name, *component.aliases]
        for name in named:
            words = name.split()
            if len(words) == 2 and words[0][:1].isupper() and words[1][:1].isupper() and words[1].isalpha():
                yield words[0], words[1], provider.id


@once_a_catalogue
def _family(providers: tuple[Provider, ...]) -> tuple[tuple[str, str, str], ...]:
    """(house, product, provider) of names such as "Microsoft Teams", where the house has several products, and so has
    every other one that calls a product by that word.
    """
    names = tuple(dict.fromkeys(_two_words(providers)))
    houses = Counter(house for house, _, _ in names)
    whose: dict[str, set[str]] = {}
    small = {product for house, product, _ in names if houses[house] <= _FEW}
    for _, product, provider in names:
        whose.setdefault(product, set()).add(provider)
    own = {word for provider in providers for word in (provider.name, *provider.aliases)}
    return tuple(
        (house, product, provider)
        for house, product, provider in names
        if houses[house] > _FEW
        and len(product) >= _SHORTEST
        and product.lower() not in _PLAIN
        and (len(whose[product]) == 1 or product not in small)
        and product not in own
    )


_ELSEWHERE = {
    "Microsoft": "微软|微軟|マイクロソフト|마이크로소프트|майкрософт|مايكروسوفت|माइक्रोसॉफ्ट",
    "Google": "谷歌|グーグル|구글|гугл|جوجل|غوغل|गूगल",
    "Amazon": "亚马逊|亞馬遜|アマゾン|아마존|амазон|أمازون|अमेज़न",
    "Apple": "苹果|蘋果|アップル|애플|эппл|آبل|एप्पल",
}
"""Houses as other scripts write them."""


def short_names(text: str, providers: tuple[Provider, ...]) -> dict[str, str]:
    """Second words that stand for the whole in this text ("Teams" where Microsoft is named), with their providers; one that
    two houses share, only where the text names one of them.
    """
    meant: dict[str, set[str]] = {}
    for house, product, provider in _family(providers):
        if product in text and re.search(rf"\b{re.escape(house)}\b|{_ELSEWHERE.get(house, '(?!)')}", text) is not None:
            meant.setdefault(product, set()).add(provider)
    return {product: next(iter(whose)) for product, whose in meant.items() if len(whose) == 1}


_CLOUD_WORD = late(
    r"\b(?:cloud|aws|web services|servers?|server[ns]?|serveurs?|servidor(?:es)?|data cent(?:er|re)s?|rechenzentr\w+|hosting|nube|nuvem)\b|クラウド|云|클라우드",
    re.IGNORECASE,
)
_FAILS_NEAR = late(
    r"\b(?:outages?|down|downtime|crash\w*|fail(?:s|ed|ures?)|disruptions?|glitch(?:es)?|bug|\w*ausf[aä]ll\w*|\w*störung\w*|pannes?|ca[ií]das?|fallos?|quedas?|guasto|storing|awari\w+|сбо\w+)\b",
    re.IGNORECASE,
)
_REACH = 45
_STOP = late(r"[.;!?。]\s?|\n")


@once_a_catalogue
def _clouds(providers: tuple[Provider, ...]) -> dict[str, str]:
    """Houses whose cloud the catalogue knows by the house's name ("Amazon cloud"), and which it does not know by it alone."""
    alone = {name for provider in providers for name in (provider.name, *provider.aliases) if " " not in name}
    found: dict[str, str] = {}
    for provider in providers:
        for name in (*provider.aliases, provider.name):
            house, _, thing = name.partition(" ")
            if thing.lower() == "cloud" and house.isalpha() and house not in alone:
                found.setdefault(house, provider.id)
    return found


def _meant_by(house: str, cloud: str, text: str, providers: tuple[Provider, ...]) -> str:
    """Whom a text means by the house alone: its cloud, or the one other service of it whose products it names more often
    ("Microsoft is looking into it … Teams and Outlook").
    """
    family = [(product, provider) for whose, product, provider in _family(providers) if whose == house]
    named = Counter[str]()
    for product, provider in family:
        named[provider] += len(re.findall(rf"(?<!\w){re.escape(product)}(?!\w)", text)) if product in text else 0
    others = [provider for provider, times in named.items() if times and provider != cloud]
    own = next((p for p in providers if p.id == cloud), None)
    said = sum(text.count(word) for word in {own.name, *own.aliases}) if own is not None else 0
    return others[0] if len(others) == 1 and named[others[0]] > max(said, named[cloud]) else cloud


def house_names(text: str, providers: tuple[Provider, ...]) -> Iterator[tuple[int, int, str]]:
    """(start, end, provider) where a house is named alone beside words of failure, in a text on clouds or servers: "a bug
    on Amazon's servers".
    """
    if _CLOUD_WORD.search(text) is None:
        return
    for house, cloud in _clouds(providers).items():
        provider = _meant_by(house, cloud, text, providers)
        for match in re.finditer(rf"(?<![\w@#/.-]){house}(?![\w.]| [A-ZÀ-Þ])", text):
            before, after = (
                text[max(0, match.start() - _REACH) : match.start()],
                text[match.end() : match.end() + _REACH],
            )
            if _FAILS_NEAR.search(_STOP.split(before)[-1]) or _FAILS_NEAR.search(_STOP.split(after, maxsplit=1)[0]):
                yield match.start(), match.end(), provider


_OF_A_SERVICE = late(
    r"(?:['’]s)? (?:(?:is|was|were|has been|had been|went|goes|stays|stayed|remains|remained) (?:\w+ )?(?:down|offline|unavailable|out|back|unreachable|degraded)|outages?\b|status page|incident\b|downtime|deploy\w*|customers\b|dashboard|api\b|users\b)"
    r"| on (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_WITH_TAIL = late(
    r"([A-Z][a-z]{3,})(?:\.(?:com|ai|io|so|app|dev|tv)| (?:messenger|app|hosting|auth|database|board|editor|payments|exchange|Labs|crypto))"
)
_TITLED = late(r"[A-ZÀ-Þ][\w’'-]* $")


@once_a_catalogue
def _bare(providers: tuple[Provider, ...]) -> tuple[Pattern[str] | None, dict[str, str]]:
    """Names such as "Render" of services that the catalogue only knows with a tail ("Render.com")."""
    taken = {name.casefold() for provider in providers for name in (provider.name, *provider.aliases)}
    owner: dict[str, str] = {}
    for provider in providers:
        for name in (provider.name, *provider.aliases):
            match = _WITH_TAIL.fullmatch(name)
            if match is not None and match[1].casefold() not in taken:
                owner.setdefault(match[1], provider.id)
    if not owner:
        return None, owner
    return re.compile(rf"(?<![\w@#/.’'-])(?:{'|'.join(sorted(owner))})(?=s?(?![\w-]|\.\w))"), owner


def bare_names(text: str, providers: tuple[Provider, ...]) -> Iterator[tuple[int, int, str, bool]]:
    """(start, end, provider, sure) of everyday words that may be names; surely so where the text says of one what is said
    of a service.
    """
    pattern, owner = _bare(providers)
    found = (
        [] if pattern is None else [m for m in pattern.finditer(text) if not _TITLED.search(text[: m.start()][-24:])]
    )
    sure = {m.group() for m in found if _OF_A_SERVICE.match(text, m.end())}
    for match in found:
        yield match.start(), match.end(), owner[match.group()], match.group() in sure
