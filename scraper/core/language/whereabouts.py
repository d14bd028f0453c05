"""Which countries a text speaks of, by the names of countries, peoples and large cities in many languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache

from scraper.core.language.zones import region_zone
from scraper.core.patterns import late

_OWN_CLOCK = 3
"""A text that names another country so often, and its own not once, tells that country's time of day."""

# Beginnings of words; in scripts without spaces the names themselves.
_NAMES = {
    "AU": "austral sydney melbourn brisbane queensland オーストラリア 澳大利亚 호주 австрали أستراليا",
    "BR": "brasil brazil brésil são·paulo бразил ブラジル 巴西 브라질 البرازيل",
    "CA": "canad kanad toronto montreal montréal québec québéc quebec ottawa vancouver канад カナダ 加拿大 캐나다 كندا",
    "CN": "china chinas chines chine· beijing peking shanghai кита 中国 中國 중국 الصين",
    "DE": "german deutsch allemagn aleman alemanh germania tedesc niemc niemiec duits tysk берлин германи ドイツ 德国 독일 ألمانيا",
    "ES": "spain spanish spanien spanisch espagn españ espanh spagn hiszpan испани スペイン 西班牙 스페인 إسبانيا",
    "FR": "france french frankreich französ franç francia francés frankrijk frankrike francj франци フランス 法国 프랑스 فرنسا",
    "GB": "britain british england· scotland scottish wales· welsh northern·ireland london· uk· united·kingdom großbritannien britisch royaume-uni britanni reino·unido regno·unito"
    " verenigd·koninkrijk storbritannien великобритани イギリス 英国 영국 بريطانيا",
    "ID": "indonesi indonési jakarta индонези インドネシア 印度尼西亚 인도네시아 إندونيسيا",
    "IN": "india indian indien indisch inde· índia indi· mumbai delhi индия индии インド 印度 인도 الهند",
    "IT": "ital итали イタリア 意大利 이탈리아 إيطاليا",
    "JP": "japan japon giappon japón japonê tokyo токио япони 日本 일본 اليابان",
    "KR": "korea corée corea coréen südkorea 韓国 韩国 한국 коре كوريا",
    "MX": "mexic méxic mexik mexiq мексик メキシコ 墨西哥 멕시코 المكسيك",
    "NG": "nigeria nigérian nigerian нигери",
    "NZ": "new·zealand neuseeland nouvelle-zélande nueva·zelanda nuova·zelanda auckland новой·зеланди 뉴질랜드 ニュージーランド",
    "PH": "philippin filipin манил フィリピン 菲律宾 필리핀",
    "PK": "pakist пакистан",
    "PL": "poland polish polsk polen· pologn polon польш польск ポーランド 波兰",
    "RU": "russia russian russland russisch russie rusia rusos rússia russo rosj росси ロシア 俄罗斯 러시아 روسيا",
    "SE": "sweden swedish schwed suède suéd suecia sverige svensk svezia швеци スウェーデン 瑞典",
    "SG": "singap сингапур シンガポール 新加坡 싱가포르",
    "TR": "turkey turkish türk turqu turquía turchi турци トルコ 土耳其 튀르키예 تركيا",
    "UA": "ukrain україн украин ウクライナ 乌克兰 우크라이나 أوكرانيا",
    "US": "u.s us· usa· american amerik américain états-unis estados·unidos ee.uu eeuu stati·uniti vereinigte·staaten united·states сша"
    " америк アメリカ 米国 美国 美國 미국 أمريكا الولايات·المتحدة",
    "ZA": "south·africa südafrik afrique·du·sud sudáfric johannesburg юар",
    "IE": "ireland· irish· irland· irisch irlande· irlanda dublin",
    "CH": "switzerland swiss· schweiz suisse suiza svizzer zürich zurich",
    "AT": "austria· austrian österreich autrich",
    "NL": "netherlands dutch· niederland nederland pays-bas amsterdam",
    "BE": "belgi",
    "PT": "portug",
    "DK": "denmark danish· danmark dansk dänemark",
    "NO": "norway norweg norge· norsk",
    "FI": "finland finnish· finnland suomi suome",
    "CZ": "czech tschech česk českem",
    "HU": "hungar magyar ungar",
    "RO": "romania român rumän",
    "BG": "bulgari българ",
    "GR": "greece· greek· griech grèce ελλάδ έλλην ελλην",
    "HR": "croatia hrvatsk kroati",
    "RS": "serbia srbij serbie срби",
    "IL": "israel ישראל",
    "EG": "egypt مصر",
    "AE": "emirates· uae· dubai الإمارات",
    "SA": "saudi السعودية",
    "KE": "kenya",
    "GH": "ghana",
    "UG": "uganda",
    "TZ": "tanzani",
    "MY": "malaysia malaysi",
    "HK": "hong·kong 香港",
    "TW": "taiwan 台湾 台灣",
    "TH": "thailand thai· ไทย",
    "VN": "vietnam việt·nam",
    "BD": "bangladesh বাংলাদেশ",
    "LK": "sri·lanka",
    "NP": "nepal",
    "AR": "argentin",
    "CL": "chile· chilean chilen",
    "CO": "colombia",
    "PE": "peru· perú· peruan peruvian",
    "VE": "venezuel",
}


_WORD = late(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")
_HEAD = 2
"""Letters by which a word is looked up."""


@cache
def _by_head() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Beginnings of words with their countries, by their first letters; one that ends in a space is a whole word."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for code, names in _NAMES.items():
        for name in names.split():
            if not _apart(name):
                found[name[:_HEAD]].append((name.replace("·", " "), code))
    return {head: tuple(names) for head, names in found.items()}


@cache
def _anywhere() -> tuple[tuple[str, str], ...]:
    """Names of several words, and those of scripts without spaces, with their countries."""
    named = ((name.replace("·", " "), code) for code, names in _NAMES.items() for name in names.split() if _apart(name))
    return tuple(named)


def _apart(name: str) -> bool:
    return name[0] > "\u2e80" or "\u0600" <= name[0] <= "\u06ff" or "·" in name[:-1]


def countries_of(text: str) -> Counter[str]:
    """How often a text names each country (ISO 3166 code)."""
    low = text.lower()
    found: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(low)).items():
        for name, code in _by_head().get(word[:_HEAD], ()):
            if word == name[:-1] if name[-1] == " " else word.startswith(name):
                found[code] += times
                break
    for name, code in _anywhere():
        found[code] += low.count(name)
    return +found


def is_of_elsewhere(text: str, region: str, language: str | None = None, *, assumed: bool = False) -> bool:
    """Whether a text of the press of `region` (ISO 3166 code) tells of another country, and never names its own: its
    times of day may be of there. American companies are named everywhere, so the United States do not count. English
    reports are taken over word for word around the world: there it may name several others, each but once. `assumed`: the country is known by the language
    alone, so that French may as well be of Canada.
    """
    named = countries_of(text)
    if assumed and (language or "")[:2] == "fr" and named["CA"] > named[region.upper()]:
        return True
    others = [n for code, n in named.items() if code not in (region.upper(), "US") and not of_one_clock(code, region)]
    told = sum(others) if (language or "")[:2] == "en" else max(others, default=0)
    return region.upper() in _NAMES and not named[region.upper()] and told >= _OWN_CLOCK


@cache
def of_one_clock(one: str, other: str) -> bool:
    """Whether two countries keep the same clock, in winter and in summer."""
    here, there = region_zone(one), region_zone(other)
    seasons = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 7))
    return here is not None and there is not None and all(_ahead(at, here) == _ahead(at, there) for at in seasons)


def _ahead(at: datetime, zone: tzinfo) -> timedelta | None:
    return at.astimezone(zone).utcoffset()


def names_another(text: str, region: str) -> bool:
    """Whether a text names any other country than that of its press."""
    return any(code != region.upper() for code in countries_of(text))
