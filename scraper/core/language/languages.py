"""Which language a text is in: its script, then its commonest small words."""

from __future__ import annotations

from datetime import datetime, timedelta

from scraper.core.language.further import further
from scraper.core.language.newspapers import country_of_host
from scraper.core.language.zones import region_zone
from scraper.core.patterns import late

_SAMPLE = 4000
_SCRIPTS = (
    ("ja", late(r"[\u3040-\u30ff]")),
    ("ko", late(r"[\uac00-\ud7af]")),
    ("zh", late(r"[\u4e00-\u9fff]")),
    *((code, late(known.script)) for code, known in further().items() if known.script),
    ("ar", late(r"[\u0600-\u06ff]")),
    ("hi", late(r"[\u0900-\u097f]")),
    ("uk", late(r"[іїєґІЇЄҐ]")),
    ("ru", late(r"[\u0400-\u04ff]")),
)
_SHARE = 0.02
_NEAR, _NEARLY = 2, 0.6
"""Small words by which, or share of them with which, a declared language may fall behind another one."""
_SMALL_WORDS = {
    "en": "the and of to in is was were that with for on at by from it this have has a an as are be or not after users said down outage",
    "de": "der die das und ist nicht mit von den im auf für war wurde sich auch eine ein zu bei",
    "fr": "le la les des et est une dans pour sur que avec par plus du au été ont sont ce cette qui ne pas en se leur aux mais depuis chez",
    "es": "el la los las de y que en una para con por del se fue ha han más sus como desde este esta",
    "pt": "o a os as de e que em uma para com por do da não foi dos das são mais à ao às ou já",
    "it": "il la di che e un una per con non del della sono è nel gli alle stato dei da dal dalle alla lo si sul sulla su anche ha hanno questo questa molti oltre ora",
    "nl": "de het een van en is niet met voor op dat zijn was ook bij door aan heeft werd",
    "pl": "i w na z do nie się jest że to po od przez o dla był była było jak oraz są ponad miał miała",
    "tr": "ve bir bu için ile de da olarak çok daha olan gibi kadar sonra ancak yapılan nedeniyle göre oldu fazla",
    "id": "yang dan di itu pada dengan untuk dari ini tidak bisa oleh ke akan para juga telah sudah saat dalam adalah sejak sejumlah layanan pengguna banyak karena hingga kepada sebagai namun bahwa sedang atau masih mereka kami lebih dapat beberapa setelah pukul",
    "sv": "och det att en som är på av för med till den inte har var ett om vid från så eller kunde vi alla detta igen han men där då nu ut ner sig många timmar klockan efter under hos",
    "sw": "ya wa kwa katika kuwa hii huduma mtandao watumiaji saa baada pia lakini zaidi kampuni wateja wengi kwamba hiyo huo hayo ambayo ilisema hadi jana leo",
    "tl": "ang ng mga nila kanilang ayon nitong noong kaninang kahapon bandang dahil naman din rin kaya pero upang nito kanila hindi para isang ilang mula pang",
    **{code: known.small_words for code, known in further().items() if known.small_words},
}
_TABLE = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_LETTERS = {
    "tr": "şğıİ",
    "pl": "łąęśżźćń",
    "sv": "å",
    "de": "ßäöü",
    "es": "ñ¿¡óíá",
    "pt": "ãõç",
    "fr": "éèêàçœ",
    "it": "èàùò",
    "nl": "",
    **{code: known.letters for code, known in further().items() if known.letters},
}
"""Letters that speak for a language, each worth a third of a small word."""
_OWN_LETTERS = {
    letter: code
    for code, letters in (("tr", "şğıİ"), ("pl", "łąęśżźń"), ("cs", "ěřůčšž"), ("hu", "őű"), ("ro", "țș"), ("de", "ß"), ("es", "ñ¿¡"))
    for letter in letters
}  # fmt: skip
"""Letters that one of the languages told apart here has alone, each worth a small word."""
_WORD = late(r"[^\W\d_]+")


_TOP_LEVEL = {"uk": "GB"}
"""Country domains that are not the code of the country."""
_ONE_ZONE = {
    "ja": "JP",
    "ko": "KR",
    "zh": "CN",
    "de": "DE",
    "it": "IT",
    "nl": "NL",
    "pl": "PL",
    "sv": "SE",
    "tr": "TR",
    "uk": "UA",
    "fr": "FR",
    "hi": "IN",
    "af": "ZA",
    "bg": "BG",
    "hr": "HR",
    "ms": "MY",
    "sk": "SK",
    "sl": "SI",
    "sw": "KE",
    "tl": "PH",
    **{code: known.region for code, known in further().items() if known.region},
}
"""Languages whose press mostly lives in one zone."""
_AMBIGUOUS_TOP_LEVEL = frozenset({"co", "io", "ai", "me", "tv", "is", "am", "ge"})


_BY_LANGUAGE = {("ca", "fr"): "America/Toronto"}
"""The clock of the press that writes in one language of a country with several clocks."""
_SEVERAL = {"RU": (120, 720), "BR": (-300, -120), "MX": (-480, -300), "ID": (420, 540)}
"""Countries with several clocks, most of whose press keeps one, and the offsets (minutes east of UTC) of all."""
_ABROAD_TOO = frozenset({"fr"})
"""Languages of the first table whose press lives on other continents as well."""


def region_of(host: str, language: str | None) -> str | None:
    """Country (ISO 3166) whose clock a text without zones is likely to use: from the country domain of its host, else
    from a language that is mostly written in one zone.
    """
    last = host.rsplit(".", 1)[-1].lower()
    country = _TOP_LEVEL.get(last, last.upper())
    if (last, (language or "")[:2]) in _BY_LANGUAGE:
        return _BY_LANGUAGE[last, (language or "")[:2]]
    if len(last) == len("de") and last not in _AMBIGUOUS_TOP_LEVEL and region_zone(country) is not None:
        return country
    known = country_of_host(host)
    if known is not None and region_zone(known) is not None:
        return known
    return _ONE_ZONE.get((language or "")[:2])


_HALF_HOURS = {330: "Asia/Kolkata", 345: "Asia/Kathmandu", 210: "Asia/Tehran", 570: "Australia/Darwin"}
_WHOLE = 60


def clock_of(offset: int | None, language: str | None) -> str | None:
    """IANA zone of the clock that a page keeps, by the offset (minutes east of UTC) in which it writes when it was
    published. English is written everywhere, and an offset of nothing is a machine's: neither tells a clock.
    """
    if not offset or not language or language[:2] == "en" or not -12 * _WHOLE <= offset <= 14 * _WHOLE:
        return None
    return _HALF_HOURS.get(offset) if offset % _WHOLE else f"Etc/GMT{-offset // _WHOLE:+d}"


def press_clock(host: str, language: str | None, offset: int | None, at: datetime | None) -> str | None:
    """Country (ISO 3166) or IANA zone whose clock a text without zones is likely to use: that of its host, else that of
    its language; where the page keeps another clock (`offset`, minutes east of UTC) and the language is at home on
    several continents, or its country has several clocks, that of the page. `at` is when it was published.
    """
    where, kept = region_of(host, language), clock_of(offset, language)
    home = _ONE_ZONE.get((language or "")[:2])
    if (
        None not in (where, home, at)
        and where != home
        and at is not None
        and _shown(home, at) == offset != _shown(where, at)
    ):
        return home  # a paper of exiles, which keeps the clock of its readers' country
    least, most = _SEVERAL.get(where or "", (0, 0))
    elsewhere = (language or "")[:2] in _ABROAD_TOO and region_of(host, None) is None
    if where is None or kept is None or at is None or not (elsewhere or least <= (offset or 0) <= most):
        return where or kept
    return where if _shown(where, at) == (offset or 0) else kept


def _shown(where: str | None, at: datetime) -> int | None:
    """How far the clock of a country is ahead of UTC then, in minutes."""
    zone = region_zone(where) if where else None
    ahead = at.astimezone(zone).utcoffset() if zone is not None else None
    return None if ahead is None else ahead // timedelta(minutes=1)


def languages() -> tuple[str, ...]:
    """Every language that is told apart here, by its code (ISO 639-1), in order."""
    return tuple(sorted({*_TABLE, *(code for code, _ in _SCRIPTS)}))


def language_of(text: str, declared: str | None = None) -> str | None:
    """Two-letter code, or None when the text gives no clue. `declared` is what the page says of itself: it decides where
    the words alone hardly do, and is no more than a claim where they do, for templates are copied.
    """
    sample = text[:_SAMPLE]
    total = sum(c.isalpha() for c in sample) or 1
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) / total > _SHARE:
            return code
    lowered = sample.lower()
    words = _WORD.findall(lowered)
    votes = {code: sum(word in known for word in words) for code, known in _TABLE.items()}
    for code, letters in _LETTERS.items():
        shared = [letter for letter in letters if letter not in _OWN_LETTERS]
        votes[code] += sum(map(lowered.count, shared)) // 3
    for letter, code in _OWN_LETTERS.items():
        votes[code] += lowered.count(letter)
    best = max(votes, key=lambda code: (votes[code], code == "en"))
    told = (declared or "")[:2].lower()
    if votes.get(told, 0) and (votes[best] - votes[told] <= _NEAR or votes[told] >= _NEARLY * votes[best]):
        return told
    return best if votes[best] > 0 else None
