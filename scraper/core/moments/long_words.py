"""Lengths of time that a language says in one word or a set phrase ("sechsstündige", "полдня", "une vingtaine de minutes"):
the forms that follow from its numbers, for the lexicon to look up.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

_TO_TWELVE = "one two three four five six seven eight nine ten eleven twelve"
_HALVES = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
"""Shares as one character, in any language."""

_ADJECTIVES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "de": (
        ("ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 eineinhalb=1.5 anderthalb=1.5 zweieinhalb=2.5", "stündig=3600", "e en er es"),
        ("zehn=10 fünfzehn=15 zwanzig=20 dreißig=30 vierzig=40 fünfundvierzig=45 fünfzig=50", "minütig=60", "e en er es"),
        ("ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 zehn=10", "tägig=86400", "e en er es"),
        ("ein=1 zwei=2 drei=3", "wöchig=604800", "e en er es"),
    ),
    "ru": (
        ("двух=2 трёх=3 трех=3 четырёх=4 четырех=4 пяти=5 шести=6 семи=7 восьми=8 девяти=9 десяти=10 двенадцати=12 полутора=1.5", "часов=3600", "ой ого ому ым ом ая ую ые ых"),
        ("двух=2 трёх=3 трех=3 четырёх=4 четырех=4 пяти=5", "дневн=86400", "ый ого ому ым ом ая ую ой"),
        ("десяти=10 двадцати=20 тридцати=30 сорока=40", "минутн=60", "ый ого ому ым ом ая ую ой"),
    ),
    "uk": (
        ("дво=2 три=3 чотири=4 п'яти=5 шести=6 семи=7 восьми=8 дев'яти=9 десяти=10 дванадцяти=12 півтора=1.5", "годинн=3600", "ий ого ому им а у ої ою"),
        ("дво=2 три=3 чотири=4 п'яти=5", "денн=86400", "ий ого ому им а у ої ою"),
    ),
    "pl": (
        ("dwu=2 trzy=3 cztero=4 pięcio=5 sześcio=6 siedmio=7 ośmio=8 dziewięcio=9 dziesięcio=10 dwunasto=12 półtora=1.5", "godzinn=3600", "a ą ej y ego ym e ych"),
        ("dwu=2 trzy=3 cztero=4 pięcio=5", "dniow=86400", "a ą ej y ego ym"),
        ("dziesięcio=10 piętnasto=15 dwudziesto=20 trzydziesto=30", "minutow=60", "a ą ej y ego ym"),
    ),
    "cs": (
        ("dvou=2 tří=3 čtyř=4 pěti=5 šesti=6 sedmi=7 osmi=8 deseti=10 půl=0.5", "hodinov=3600", "ý ého ému ém á ou ým"),
        ("dvou=2 tří=3 čtyř=4", "denn=86400", "í ího ím"),
    ),
    "hu": (("két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizenkét=12 fél=0.5 másfél=1.5", "órás=3600", " an at ra"),),
}  # fmt: skip
"""Adjectives: numbers, the word of the unit with its seconds, endings."""

_PHRASES = {
    "en": "daylong=86400 day-long=86400 half-day=43200 weeklong=604800 week-long=604800",
    "fr": "demi-journée=43200",
    "it": "mezza_giornata=43200",
    "es": "cuarto_de_hora=900",
    "nl": "halve_dag=43200 uurtje=3600 half_uurtje=1800 etmaal=86400",
    "sv": "ett_dygn=86400 ett_helt_dygn=86400",
    "da": "et_døgn=86400 et_helt_døgn=86400",
    "no": "et_døgn=86400 et_helt_døgn=86400 ett_døgn=86400",
    "fi": "noin_tunnin=3600 lähes_tunnin=3600 yli_tunnin=3600 vuorokauden=86400",
    "pl": "ponad_godzinę=3600 prawie_godzinę=3600 niemal_godzinę=3600 przez_godzinę=3600 około_godziny=3600 ponad_dobę=86400 całą_dobę=86400 przez_dobę=86400 prawie_dobę=86400",
    "cs": "asi_hodinu=3600 zhruba_hodinu=3600 přes_hodinu=3600 téměř_hodinu=3600 skoro_hodinu=3600 necelou_hodinu=3600 čtvrt_hodiny=900 čtvrthodinu=900",
    "ru": "почти_час=3600 больше_часа=3600 более_часа=3600 около_часа=3600 в_течение_часа=3600 порядка_часа=3600 полдня=43200 двое_суток=172800 трое_суток=259200 больше_суток=86400 более_суток=86400 почти_сутки=86400 около_суток=86400 почти_полчаса=1800",
    "uk": "майже_годину=3600 понад_годину=3600 більше_години=3600 близько_години=3600 протягом_години=3600 майже_добу=86400 понад_добу=86400 більше_ніж_добу=86400 більше_доби=86400 цілу_добу=86400 пів_дня=43200",
    "id": "sejam=3600 setengah_hari=43200",
    "ar": "ساعة_كاملة=3600 لمدة_ساعة=3600 أكثر_من_ساعة=3600 نصف_يوم=43200",
    "he": "כשעה=3600 במשך_שעה=3600 שעה_אחת=3600",
    "ko": "반나절=43200 이틀=172800 이틀간=172800 사흘=259200 사흘간=259200 나흘=345600 닷새=432000",
    "ja": "半日=43200 丸1日=86400 丸一日=86400 まる1日=86400 丸2日=172800",
    "zh": "一刻钟=900 一刻鐘=900",
}  # fmt: skip
"""Words and phrases (an underscore for a space) that are a length by themselves."""

_TENS = {
    "fr": ("une {} de|une {} d'|{} de|{} d'", "dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 douzaine=12"),
    "it": ("una {} di|{} di", "decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 dozzina=12"),
    "es": ("una {} de|{} de", "decena=10 quincena=15 veintena=20 treintena=30 docena=12"),
}  # fmt: skip
"""Nouns that are a number: "une vingtaine de minutes"."""


_SHARED = {
    "de": ("zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12", "einhalb=0.5 einviertel=0.25 dreiviertel=0.75 eindreiviertel=0.75"),
    "nl": ("tweeën=2 drieën=3 vieren=4 vijfen=5 zesen=6 zevenen=7 achten=8 negenen=9 tienen=10", "half=0.5 halve=0.5 eenhalf=0.5 eenhalve=0.5"),
    "id": ("satu_=1 dua_=2 tiga_=3 empat_=4 lima_=5 enam_=6 tujuh_=7 delapan_=8 sembilan_=9 sepuluh_=10 sebelas_=11", "setengah=0.5"),
}  # fmt: skip
"""Numbers, and the shares that are written to them: "sechseinhalb", "zesenhalf"."""
_STRETCHED = {
    "de": "lange ganze volle geschlagene", "fr": "bonnes bons longues longs grandes petites", "es": "largas buenas", "pt": "longas boas", "it": "lunghe buone",
    "nl": "lange volle", "pl": "długie długich", "sv": "långa hela", "ru": "с_лишним с_небольшим долгих", "uk": "з_лишком довгих", "id": "lebih",
}  # fmt: skip
"""Adjectives between a number and its unit: "deux bonnes heures", "два с лишним часа"."""


def long_words(code: str) -> Iterator[tuple[str, str, str]]:
    """Phrase, sense and value: `length` (seconds) for a whole length, `number` and `half` as the lexicon has them."""
    for character, share in _HALVES.items():
        yield character, "half", share
        yield character, "number", share
    yield from _compounds(code)
    if code == "en":
        for whole, word in enumerate(_TO_TWELVE.split(), start=1):
            yield f"{word}-and-a-half", "number", f"{whole}.5"
    for phrase, seconds in _pairs(_PHRASES.get(code, "")):
        yield phrase, "length", seconds
    frames, tens = _TENS.get(code, ("", ""))
    for (noun, value), frame in product(_pairs(tens), frames.split("|")):
        yield frame.format(noun), "number", value
    for numbers, unit, endings in _ADJECTIVES.get(code, ()):
        yield from _adjectives(numbers, unit, endings)


def _compounds(code: str) -> Iterator[tuple[str, str, str]]:
    """Numbers and a share in one word, and adjectives that only stretch what they stand before."""
    numbers, shares = _SHARED.get(code, ("", ""))
    for (number, count), (share, part) in product(_pairs(numbers), _pairs(shares)):
        yield f"{number}{share}", "number", str(float(count) + float(part))
    for adjective in _STRETCHED.get(code, "").split():
        yield adjective.replace("_", " "), "half", "0"


def _adjectives(numbers: str, unit: str, endings: str) -> Iterator[tuple[str, str, str]]:
    word, seconds = next(_pairs(unit))
    for (number, count), ending in product(_pairs(numbers), endings.split(" ")):
        yield f"{number}{word}{ending}", "length", str(int(float(count) * int(seconds)))


def _pairs(listed: str) -> Iterator[tuple[str, str]]:
    for entry in listed.split():
        phrase, _, value = entry.partition("=")
        yield phrase.replace("_", " "), value
