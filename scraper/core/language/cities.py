"""Cities and states whose clock a text may be told by, in the spellings of the press of many languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import Pattern

from scraper.core.language.whereabouts import countries_of, of_one_clock
from scraper.core.language.zones import country_of_clock

_CITIES = {
    "America/New_York": "new·york nueva·york nova·york nova·iorque nowym?·jork nového·yorku νέα·υόρκη νέας·υόρκης нью-йорк ニューヨーク 뉴욕 纽约 紐約 boston philadelphia filadelfia baltimore pittsburgh"
    " atlanta miami orlando charlotte detroit washington,·d washington·dc virginia florida new·jersey northeast·u.s northeast·us· northeastern·u.s northeastern·us· northeastern·united·states u.s.·northeast· マイアミ ボストン アトランタ 보스턴 애틀랜타 波士顿 亚特兰大",
    "America/Chicago": "chicago dallas houston austin minneapolis new·orleans texas illinois чикаго シカゴ ダラス テキサス 시카고 텍사스 芝加哥 德州 得克萨斯",
    "America/Denver": "denver salt·lake·city colorado utah デンバー 덴버 丹佛",
    "America/Phoenix": "phoenix· arizona",
    "America/Los_Angeles": "los·angeles san·francisco las·vegas seattle portland· san·diego san·jos[eé] california kalifornien californie silicon·valley сан-франциско лос-анджелес"
    " калифорни ロサンゼルス サンフランシスコ シアトル カリフォルニア 로스앤젤레스 샌프란시스코 시애틀 캘리포니아 洛杉矶 旧金山 西雅图 加州 洛杉磯 舊金山",
    "Pacific/Honolulu": "honolulu hawaii ハワイ 하와이",
    "America/Toronto": "toronto montr[eé]al ottawa ontario québec торонто トロント モントリオール 토론토 多伦多",
    "America/Vancouver": "vancouver バンクーバー 밴쿠버 温哥华",
    "America/Mexico_City": "mexico·city ciudad·de·méxico mexiko-stadt monterrey guadalajara мехико メキシコシティ",
    "America/Havana": "havanna havana la·habana la·havane гаван ハバナ 하바나 哈瓦那 kuba· cuba",
    "America/Caracas": "caracas каракас カラカス 加拉加斯",
    "America/Bogota": "bogot[aá] medell[ií]n cali· боготa ボゴタ",
    "America/Lima": "lima· лиме リマで",
    "America/Santiago": "santiago·d[eo]·chile",
    "America/Argentina/Buenos_Aires": "buenos·aires буэнос ブエノスアイレス 布宜诺斯",
    "America/Sao_Paulo": "s[aã]o·paulo rio·de·janeiro bras[ií]lia· サンパウロ ブラジリア 상파울루 圣保罗",
    "Europe/London": "london londres londra londyn londýn лондон ロンドン 런던 伦敦 倫敦 manchester birmingham edinburgh heathrow",
    "Europe/Dublin": "dublin ダブリン",
    "Europe/Lisbon": "lisbon lisboa lissabon lizbon лиссабон",
    "Europe/Paris": "paris· parigi paryż париж パリで 파리에서 巴黎",
    "Europe/Berlin": "berlin frankfurt münchen munich· monaco·di·baviera берлин ベルリン 베를린 柏林",
    "Europe/Madrid": "madrid barcelona мадрид マドリード",
    "Europe/Rome": "roma· rom· rome· milan· milano mailand",
    "Europe/Zurich": "zürich zurich genf· genève",
    "Europe/Amsterdam": "amsterdam schiphol",
    "Europe/Brussels": "brüssel brussel bruxelles bruselas",
    "Europe/Stockholm": "stockholm стокгольм",
    "Europe/Helsinki": "helsinki helsingfors helsing хельсинк",
    "Europe/Athens": "athen αθήν athens· афин",
    "Europe/Kyiv": "kyiv kiew kiev kijow киев києв キーウ 키이우 基辅",
    "Europe/Moscow": "moscow moskau moscou mosc[uú]· moskva moskwie москв モスクワ 모스크바 莫斯科",
    "Europe/Istanbul": "istanbul i̇stanbul ankara стамбул イスタンブール",
    "Asia/Jerusalem": "tel·aviv jerusalem тель-авив",
    "Asia/Dubai": "dubai dubaï abu·dhabi дубай ドバイ 두바이 迪拜",
    "Asia/Riyadh": "riad· riyadh riyad",
    "Asia/Tehran": "tehran teheran téhéran",
    "Africa/Cairo": "cairo· kairo· le·caire· el·cairo",
    "Africa/Lagos": "lagos· abuja",
    "Africa/Nairobi": "nairobi",
    "Africa/Johannesburg": "johannesburg kapstadt cape·town pretoria",
    "Asia/Karachi": "karachi karatschi islamabad lahore",
    "Asia/Kolkata": "delhi mumbai bengaluru bangalore hyderabad chennai дели мумбаи デリー ムンバイ 뭄바이 孟买",
    "Asia/Dhaka": "dhaka",
    "Asia/Kathmandu": "kathmandu",
    "Asia/Bangkok": "bangkok бангкок バンコク 방콕 曼谷",
    "Asia/Ho_Chi_Minh": "hanoi hà·nội ho·chi·minh",
    "Asia/Singapore": "singapor singapur сингапур シンガポール 싱가포르 新加坡",
    "Asia/Kuala_Lumpur": "kuala·lumpur クアラルンプール 吉隆坡",
    "Asia/Jakarta": "jakarta djakarta джакарт ジャカルタ 자카르타 雅加达",
    "Asia/Manila": "manila· マニラ 마닐라 马尼拉",
    "Asia/Hong_Kong": "hong·kong hongkong гонконг 香港 홍콩",
    "Asia/Shanghai": "shanghai schanghai beijing peking· pekin pékin pechino шанха пекин 上海 北京 베이징 상하이",
    "Asia/Taipei": "taipei taipeh тайбэ 台北 臺北 타이베이",
    "Asia/Tokyo": "tokyo tokio tóquio tóki[oó] tóqui tōkyō osaka токио 東京 大阪 도쿄 오사카 东京",
    "Asia/Seoul": "seoul séoul seúl сеул ソウル 서울 首尔 首爾",
    "Australia/Sydney": "sydney sídney melbourne canberra сидне シドニー メルボルン 시드니 悉尼 雪梨",
    "Australia/Brisbane": "brisbane ブリスベン",
    "Australia/Perth": "perth· パース",
    "Pacific/Auckland": "auckland wellington",
}
_PAPERS = r"(?! (?:times|post|globe|magazine|tribune|chronicle|standard|exchange|journal|stock)\b)"
"""A city in the name of a newspaper or an exchange says nothing of where it was."""
_AT = r"(?:in|near|across|at|à|en|em|a|di|w|we|v|ve|te|i|på|в|во|у|din|la|στη|στο|στην|στον)"
"""Words that set something in a place."""
_THERE = r"(?:では|で|の|에서|에선|현지|当地|當地|现地|現地)"


@cache
def _named() -> tuple[Pattern[str], tuple[str, ...]]:
    """Every spelling as a group of its clock, and the clocks in order."""
    parts = []
    for names in _CITIES.values():
        spaced = (rf"\b{_spelled(name)}" if name[0] < "\u2e80" else name for name in names.split())
        parts.append(f"({'|'.join(spaced)})")
    return re.compile("|".join(parts)), tuple(_CITIES)


def _spelled(name: str) -> str:
    """A beginning of a word, or a whole word where it ends in a dot."""
    whole = name.endswith("·")
    stem = name.rstrip("·").replace("·", " ").replace(".", r"\.")
    return stem + (r"\b" if whole else r"(?:[\w’']{0,7})\b") + _PAPERS


@cache
def _set_in() -> Pattern[str]:
    return re.compile(rf"(?<!\w){_AT} (?:the |der |den |la |le |o |a )?$")


def _cities_of(low: str) -> Iterator[tuple[re.Match[str], str]]:
    pattern, clocks = _named()
    for found in pattern.finditer(low):
        yield found, clocks[(found.lastindex or 1) - 1]


def tells_of_another_clock(low: str, region: str) -> bool:
    """Whether a text (in small letters) names a city or a country of another clock than that of `region` (ISO 3166 code or
    IANA zone).
    """
    if any(not of_one_clock(clock, region) for _, clock in _cities_of(low)):
        return True
    country = (country_of_clock(region) or "").upper()
    return any(code != country and not of_one_clock(code, region) for code in countries_of(low))


def clock_of_place(sentence: str) -> str | None:
    """The IANA zone of the only city in which a sentence (in small letters) is set: "in Denver", "デンバーでは"; None where it
    names cities of several clocks, or sets nothing in one.
    """
    clocks, told = set(), False
    for found, clock in _cities_of(sentence):
        clocks.add(clock)
        told = told or _set_in().search(sentence, max(0, found.start() - 12), found.start()) is not None
        told = told or sentence.startswith(tuple(_THERE[3:-1].split("|")), found.end())
    return clocks.pop() if told and len(clocks) == 1 else None
