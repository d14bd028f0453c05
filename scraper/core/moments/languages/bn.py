"""Bengali."""

from scraper.core.moments.languages import Language


def _both_ways(listed: str) -> str:
    """The phrases with a letter that is written as one character or as two, both ways."""
    entries = [entry.replace("\u09af\u09bc", "\u09df").replace("\u09a1\u09bc", "\u09dc") for entry in listed.split(",")]
    return ",".join(dict.fromkeys(other for entry in entries for other in (entry, _parted(entry))))


def _parted(entry: str) -> str:
    return entry.replace("\u09df", "\u09af\u09bc").replace("\u09dc", "\u09a1\u09bc")


_SENSES = {
    "or": "বা,অর্থাৎ",
    "day": "আজ=0,আজকে=0,আজ সকালে=0 morning,আজ সকাল=0 morning,আজ দুপুরে=0 midday,আজ দুপুর=0 midday,আজ বিকেলে=0 afternoon,আজ সন্ধ্যায়=0 evening,আজ রাতে=0 evening,"
    "আজ রাত=0 evening,গতকাল=-1,গতকাল সকালে=-1 morning,গতকাল রাতে=-1 evening,গত রাতে=-1 evening,গত পরশু=-2",
    "that": "একই দিন=0,ওই দিন=0,পরের দিন=1,পরদিন=1,আগের দিন=-1",
    "part": "সকালে=morning,সকাল=morning,দুপুরে=midday,দুপুর=midday,বিকেলে=afternoon,বিকালে=afternoon,বিকেল=afternoon,সন্ধ্যায়=evening,সন্ধ্যা=evening,রাতে=night,"
    "রাত=night,ভোরে=early,ভোর=early,গভীর রাতে=late",
    "prefix": "সকাল=am,সকাল প্রায়=am,ভোর=am,দুপুর=noon,বেলা=noon,বিকেল=pm,বিকাল=pm,সন্ধ্যা=pm,রাত=night,রাত প্রায়=night",
    "hour": "টা,টায়,টার,টার দিকে,টা থেকে,টার পর,টা নাগাদ,টার পর থেকে,টা পর্যন্ত",
    "minute": "মিনিটের পর থেকে,মিনিটের পর,মিনিটের,মিনিট থেকে,মিনিট পর্যন্ত,মিনিটে,মিনিটের দিকে,মিনিট",
    "at": "",
    "noon": "",
    "midnight": "মধ্যরাতে,মধ্যরাত",
    "on": "এর,দিন",
    "in": "",
    "of": "",
    "year": "সালের,সাল",
    "unit": "সেকেন্ড=1,মিনিট=60,মিনিটের=60,ঘণ্টা=3600,ঘন্টা=3600,ঘণ্টার=3600,ঘন্টার=3600,দিন=86400,দিনের=86400,সপ্তাহ=604800,দেড় ঘণ্টা=5400,আড়াই ঘণ্টা=9000,আধা ঘণ্টা=1800",
    "length": "দেড় ঘণ্টা=5400,আড়াই ঘণ্টা=9000,আধা ঘণ্টা=1800,আধঘণ্টা=1800,আধ ঘণ্টা=1800,দেড় ঘন্টা=5400,আড়াই ঘন্টা=9000,আধা ঘন্টা=1800",
    "number": "এক=1,দুই=2,দু=2,তিন=3,চার=4,পাঁচ=5,ছয়=6,সাত=7,আট=8,নয়=9,দশ=10,এগারো=11,বারো=12,বিশ=20,ত্রিশ=30,চল্লিশ=40,পঞ্চাশ=50",
    "about": "প্রায়,আনুমানিক",
    "about_after": "দিকে,নাগাদ,এর দিকে",
    "least_after": "বেশি,বেশি সময়",
    "between": "",
    "and": "ও,এবং",
    "to": "থেকে,হতে",
    "to_after": "পর্যন্ত,মধ্যে",
    "ago": "আগে",
    "last": "গত",
    "next": "আগামী",
    "this": "এই",
    "zone": "বাংলাদেশ সময়=Asia/Dhaka,বাংলাদেশের সময়=Asia/Dhaka,বাংলাদেশ সময় অনুযায়ী=Asia/Dhaka,ভারতীয় সময়=Asia/Kolkata,ভারতীয় সময় অনুযায়ী=Asia/Kolkata,স্থানীয় সময়=local,"
    "স্থানীয় সময় অনুযায়ী=local,গ্রিনিচ মান সময়=GMT,জিএমটি=GMT,যুক্তরাষ্ট্রের পূর্বাঞ্চলীয় সময়=America/New_York",
    "future": "আগামী",
    "spoken": "সাড়ে=30,সোয়া=15,পৌনে=-15",
}

_WORDS = "একটা=1 দুইটা=2 দুটা=2 দুটো=2 তিনটা=3 চারটা=4 পাঁচটা=5 ছয়টা=6 সাতটা=7 আটটা=8 নয়টা=9 দশটা=10 এগারোটা=11 বারোটা=12"
_TOLD = [
    (word + ending, number)
    for word, number in (entry.split("=") for entry in _WORDS.split())
    for ending in ("", "য়", "র")
]
"""Hours in words, such as "ভোর পাঁচটার দিকে"; they count things too."""
_TOLD += [("দেড়টা" + ending, "1.5") for ending in ("", "য়", "র")] + [
    ("আড়াইটা" + ending, "2.5") for ending in ("", "য়", "র")
]
_SENSES["oclock"] = ",".join(f"{phrase}=weak" for phrase, _ in _TOLD)
_SENSES["number"] += "," + ",".join(f"{phrase}={number}" for phrase, number in _TOLD)

LANGUAGE = Language(
    code="bn",
    months="জানুয়ারি জানুয়ারি|ফেব্রুয়ারি ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    weekdays="সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রোববার রবিবার",
    common="",
    twelve=True,
    script="\u0980\u09ff",
    senses={sense: _both_ways(listed) for sense, listed in _SENSES.items()},
)
