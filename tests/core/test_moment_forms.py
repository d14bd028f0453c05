"""Times as news and status posts write them in many languages: forms as data (`moments/forms/`, one file a language),
crossed by a small generator. What each sentence means is reckoned from the data alone, never by the code under test.

A form holds `{H}` `{HH}` (hour of twenty-four), `{h}` (of twelve), `{hw}` (of twelve, in words), `{m}` (minute), for the
end of a range `{K}` `{k}` `{n}`; a day form `{d}` `{dd}` `{M}` `{mm}` `{month}` `{weekday}` `{y}` `{by}`. `form|6-11` is used
for those hours only, a table `from_six` counts `{h}` and `{hw}` from six, `form+30` means half an hour later than its hour says, `day=-1` is counted from publication,
`zone=key` and `frame@key` name an IANA key, an offset, or `region`.
"""

import random
import tomllib
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from scraper.core.model import Instant, Precision
from scraper.core.moments import find_times
from scraper.core.moments.languages import languages
from scraper.core.moments.lexicon import folded
from scraper.core.moments.recognition import recognise
from scraper.core.moments.solar import gregorian

FORMS = Path(__file__).parent / "moments" / "forms"
PUBLISHED = datetime(2026, 4, 22, 10, tzinfo=UTC)
"""An hour at which no zone of the forms has another date."""
CLOCKS = {
    "DE": "Europe/Berlin", "FR": "Europe/Paris", "ES": "Europe/Madrid", "PT": "Europe/Lisbon", "IT": "Europe/Rome",
    "NL": "Europe/Amsterdam", "SE": "Europe/Stockholm", "NO": "Europe/Oslo", "DK": "Europe/Copenhagen",
    "FI": "Europe/Helsinki", "PL": "Europe/Warsaw", "CZ": "Europe/Prague", "RU": "Europe/Moscow", "UA": "Europe/Kyiv",
    "TR": "Europe/Istanbul", "SA": "Asia/Riyadh", "IR": "Asia/Tehran", "IL": "Asia/Jerusalem", "IN": "Asia/Kolkata",
    "ID": "Asia/Jakarta", "VN": "Asia/Ho_Chi_Minh", "TH": "Asia/Bangkok", "JP": "Asia/Tokyo", "CN": "Asia/Shanghai",
    "KR": "Asia/Seoul", "GR": "Europe/Athens", "RO": "Europe/Bucharest", "HU": "Europe/Budapest",
    "SK": "Europe/Bratislava", "HR": "Europe/Zagreb", "SI": "Europe/Ljubljana", "BG": "Europe/Sofia", "BD": "Asia/Dhaka",
    "MY": "Asia/Kuala_Lumpur", "ZA": "Africa/Johannesburg", "KE": "Africa/Nairobi", "PH": "Asia/Manila",
}  # fmt: skip
MINUTES = (0, 5, 7, 12, 15, 20, 30, 34, 41, 45, 58)
LEAST_RIGHT = 0.99
"""Share of each language's sentences that must be read right; none may be wrong by more than half an hour."""


def clock_of(key: str, region: str) -> tzinfo:
    if key == "region":
        return ZoneInfo(CLOCKS[region])
    if key[0] not in "+-":
        return ZoneInfo(key)
    hours, _, minutes = key[1:].partition(":")
    size = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(size if key[0] == "+" else -size)


def filled(form: str, names: dict[str, object]) -> str:
    for name, value in names.items():
        form = form.replace(f"{{{name}}}", str(value))
    return form


def day_of(table: dict, entry: str, draw: random.Random):
    """The words for a day, and the day."""
    form, told, offset = entry.rpartition("=")
    counted = told and offset.lstrip("-").isdigit()
    day = PUBLISHED.date() + timedelta(days=int(offset) if counted else -draw.randint(1, 6))
    month = table["months"].split()[day.month - 1]
    weekday = table["weekdays"].split()[day.weekday()]
    names = {"d": day.day, "dd": f"{day.day:02d}", "M": day.month, "mm": f"{day.month:02d}", "y": day.year,
             "by": day.year + 543, "month": month, "weekday": weekday.replace("_", " ")}  # fmt: skip
    return filled(form if counted else entry, names), day


def time_names(table: dict, minute: int, keys: str) -> dict[str, object]:
    hour, rest = divmod(minute, 60)
    words = table.get("words", "").split()
    of_twelve = (hour - 6 * table.get("from_six", False)) % 12 or 12
    word = words[of_twelve - 1].replace("_", " ") if words else ""
    values = (hour, f"{hour:02d}", f"{rest:02d}", of_twelve, word)
    return dict(zip(keys.split(), values, strict=True))


def hours_for(form: str, table: dict, usual: str) -> tuple[str, int, int]:
    form, _, hours = form.partition("|")
    low, high = (int(part) for part in (hours or usual).split("-"))
    return form, low, high


def single(table: dict, form: str, draw: random.Random) -> tuple[str, list[int]]:
    form, low, high = hours_for(form, table, draw.choice(("7-23", "13-23")) if "{m}" not in form else "0-23")
    form, _, later = form.partition("+")
    hour, minute = draw.randint(low, high), draw.choice(MINUTES) if "{m}" in form else int(later or 0)
    return filled(form, time_names(table, hour * 60 + minute, "H HH m h hw")), [hour * 60 + minute]


def ranged(table: dict, form: str, draw: random.Random) -> tuple[str, list[int]]:
    form, low, high = hours_for(form, table, table.get("range_hours", "7-21") if "{h}" in form else "7-21")
    first = draw.randint(low, high - 1)
    last = draw.randint(first + 1, high)
    start = first * 60 + (draw.choice(MINUTES) if "{m}" in form else 0)
    end = last * 60 + (draw.choice(MINUTES) if "{n}" in form else 0)
    names = time_names(table, start, "H HH m h hw") | time_names(table, end, "K KK n k kw")
    return filled(form, names), [start, end]


def sentences(code: str, table: dict):
    """Every crossing of frame, day and clock form: the text, the region given, and its instants."""
    draw, region, count = random.Random(code), table["region"], 0
    zones = ["", *table["zones"]]
    for frames, forms, read, slot in (
        (table["frames"], [*table["clocks"], *table["parts"]], single, "{clock}"),
        (table["range_frames"], table["ranges"], ranged, "{range}"),
    ):
        for frame in frames:
            for entry in table["days"]:
                for form in forms:
                    count += 1
                    text, _, key = frame.partition("@")
                    words, day = day_of(table, entry, draw)
                    times, minutes = read(table, form, draw)
                    zone = zones[count % len(zones)] if "{zone}" in frame else ""
                    spoken, _, named = zone.rpartition("=")
                    key = key or named
                    text = text.replace(slot, times).replace("{zone}", spoken).replace("{day}", words)
                    text = text[0].upper() + text[1:]
                    if "native" in table and count % 2:
                        text = text.translate({ord("0") + n: digit for n, digit in enumerate(table["native"])})
                    midnight = datetime(day.year, day.month, day.day, tzinfo=clock_of(key or "region", region))
                    meant = [midnight.replace(hour=m // 60, minute=m % 60).astimezone(UTC) for m in minutes]
                    yield text, region if key in ("", "region") or count % 3 == 0 else None, meant


def read_instants(code: str, text: str, region: str | None) -> list[datetime]:
    found = find_times(text, published=Instant(PUBLISHED, Precision.MINUTE), language=code, region=region)
    return [at for m in found if m.kind in {"instant", "range"} for at in (m.at, m.end_at) if at is not None]


@pytest.mark.parametrize("file", sorted(FORMS.glob("*.toml")), ids=lambda file: file.stem)
def test_every_form_of_a_language_is_read_or_left_open(file):
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    missed, wrong, count = [], [], 0
    for text, region, meant in sentences(file.stem, table):
        count += 1
        read = read_instants(file.stem, text, region)
        if read == meant:
            continue
        missed.append(text)
        if any(min(abs(at - true) for true in meant) > timedelta(minutes=30) for at in read):
            wrong.append(text)
    assert count > 150, f"{file.name} makes {count} sentences: give more days, clocks, zones or frames"
    assert wrong == []
    assert len(missed) <= count * (1 - LEAST_RIGHT), missed[:10]


@pytest.mark.parametrize(
    ("year", "first"),
    [(1370, "1991-03-21"), (1375, "1996-03-20"), (1399, "2020-03-20"), (1403, "2024-03-20"), (1404, "2025-03-21"),
     (1405, "2026-03-21"), (1408, "2029-03-20")],
)  # fmt: skip
def test_the_iranian_year_begins_at_the_spring_equinox(year, first):
    assert str(gregorian(year, 1, 1)) == first
    last = gregorian(year, 12, 29)
    assert last is not None
    assert (last - gregorian(year, 1, 1)).days == 364
    assert gregorian(year, 7, 31) is None


@pytest.mark.parametrize(
    ("code", "region", "text", "read"),
    [
        ("de", "DE", "Gestern um 23.50 Uhr Ortszeit San Francisco fiel es aus.", ["2026-04-22T06:50:00+00:00"]),
        ("de", "DE", "Gestern um 23.50 Uhr Ortszeit in Nirgendheim fiel es aus.", []),
        ("de", "DE", "Gestern um 23.50 Uhr Ortszeit fiel es aus.", ["2026-04-21T21:50:00+00:00"]),
        ("ja", "JP", "米国時間21日午後3時に停止した。", []),
        ("nl", "NL", "Maandagnacht om 3 uur viel het uit.", []),
        ("de", "DE", "Gestern um acht Uhr fiel es aus.", []),
        ("de", "DE", "Gestern Abend um acht Uhr fiel es aus.", ["2026-04-21T18:00:00+00:00"]),
        ("de", "DE", "Gestern Abend um 8:12 Uhr fiel es aus.", ["2026-04-21T18:12:00+00:00"]),
        ("fa", "IR", "۱ اردیبهشت ساعت ۱۴:۳۰ قطع شد.", []),
        ("fa", "IR", "۵ اسفند ۱۴۰۴ ساعت ۱۰:۱۵ قطع شد.", ["2026-02-24T06:45:00+00:00"]),
        ("th", "TH", "วันที่ 21 เมษายน 2568 เวลา 10.00 น.", ["2025-04-21T03:00:00+00:00"]),
        ("th", "TH", "วันที่ 21 เม.ย. 68 เวลา 10.00 น.", ["2025-04-21T03:00:00+00:00"]),
        ("hu", "HU", "2025. április 20-án 16:20-kor leállt.", ["2025-04-20T14:20:00+00:00"]),
        ("hi", "IN", "कल दोपहर 3:20 बजे बंद हुआ।", []),
        ("ru", "RU", "Цена выросла вчера с 12.40 до 14.20 рубля.", []),
        ("de", "DE", "Die Aktie stieg gestern von 12.40 auf 14.20 Euro.", []),
    ],
)
def test_what_cannot_be_known_is_left_open(code, region, text, read):
    assert [at.isoformat() for at in read_instants(code, text, region)] == read


@pytest.mark.parametrize("file", sorted(FORMS.glob("*.toml")), ids=lambda file: file.stem)
def test_a_language_that_its_letters_tell_is_recognised_by_them(file):
    language = languages()[file.stem]
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    if language.script:
        texts = [text for text, _, _ in sentences(file.stem, table | {"native": "0123456789"})]
        told = [recognise(text, folded(text)) for text in texts]
        assert told.count(file.stem) >= 0.6 * len(told)
        assert set(told) <= {code for code, known in languages().items() if known.script == language.script} | {"en"}
