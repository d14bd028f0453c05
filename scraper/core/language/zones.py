"""Zones as people name them: abbreviations, "Eastern time", "Silicon Valley time", cities and countries.

Abbreviations follow common press use (RFC 5322 section 4.3 for the North American ones); rules come from the IANA
database. A standard or daylight abbreviation is a fixed offset; ET, PT, CT and MT follow the region's clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scraper.core.patterns import late

# Abbreviation, offset, and the region whose clock shows it for part of the year ("-": all year round).
_FIXED = """
UTC +0 - | GMT +0 - | Z +0 - | UCT +0 -
EST -5 America/New_York | EDT -4 America/New_York | CST -6 America/Chicago | CDT -5 America/Chicago
MST -7 America/Denver | MDT -6 America/Denver | PST -8 America/Los_Angeles | PDT -7 America/Los_Angeles
AKST -9 America/Anchorage | AKDT -8 America/Anchorage | HST -10 - | AST -4 America/Halifax | ADT -3 America/Halifax
NST -3:30 America/St_Johns | NDT -2:30 America/St_Johns
HNP -8 America/Vancouver | HAP -7 America/Vancouver | HNR -7 America/Edmonton | HAR -6 America/Edmonton
HNC -6 America/Winnipeg | HAC -5 America/Winnipeg | HNA -4 America/Halifax | HAA -3 America/Halifax
HNT -3:30 America/St_Johns | HAT -2:30 America/St_Johns
WET +0 Europe/Lisbon | WEST +1 Europe/Lisbon | BST +1 Europe/London | CET +1 Europe/Paris | CEST +2 Europe/Paris
MEZ +1 Europe/Berlin | MESZ +2 Europe/Berlin | EET +2 Europe/Athens | EEST +3 Europe/Athens | MSK +3 - | TRT +3 -
HNE -5 America/Toronto | HAE -4 America/Toronto | SAST +2 - | CAT +2 - | WAT +1 - | EAT +3 -
GST +4 - | PKT +5 - | IST +5:30 - | NPT +5:45 - | WIB +7 - | WITA +8 - | WIT +9 - | ICT +7 - | SGT +8 - | HKT +8 -
PHT +8 - | MYT +8 - | AWST +8 - | JST +9 - | KST +9 - | ACST +9:30 Australia/Adelaide | ACDT +10:30 Australia/Adelaide
AEST +10 Australia/Sydney | AEDT +11 Australia/Sydney | NZST +12 Pacific/Auckland | NZDT +13 Pacific/Auckland
BRT -3 - | ART -3 - | CLT -4 America/Santiago | CLST -3 America/Santiago | COT -5 - | PET -5 - | IDT +3 Asia/Jerusalem
TSİ +3 - | TSI +3 - | МСК +3 - | OEZ +2 Europe/Athens | OESZ +3 Europe/Athens
SEČ +1 Europe/Prague | SELČ +2 Europe/Prague
"""

# Names that follow the clock of a region. First the abbreviations of that kind, then words (in English; other languages
# add their own in their tables).
_CLOCKS = """
ET America/New_York | PT America/Los_Angeles | CT America/Chicago | MT America/Denver | AT America/Halifax
AET Australia/Sydney | NZT Pacific/Auckland
"""

_PLACES = """
America/New_York: eastern, us eastern, american eastern, us east coast, east coast, new york, washington, boston, miami, atlanta
America/Los_Angeles: pacific, pacífico, us pacific, american pacific, silicon valley, san francisco, bay area, california,
  los angeles, seattle, us west coast, west coast, san francisco bay area
America/Chicago: central, us central, american central, chicago, dallas, houston, austin
America/Denver: mountain, us mountain, denver
America/Phoenix: arizona, phoenix | Pacific/Honolulu: hawaii, hawaii standard, honolulu | America/Anchorage: alaska, alaska standard, alaska daylight, anchorage
Europe/London: london, uk, british, british summer, united kingdom
Europe/Dublin: dublin, irish, ireland
Europe/Paris: central european, central european summer, paris, french, france
Europe/Berlin: berlin, german, germany, frankfurt, munich
Europe/Madrid: madrid, spanish, spain | Europe/Rome: rome, italian, italy, milan
Europe/Lisbon: lisbon, western european, portuguese, portugal
Europe/Amsterdam: amsterdam, dutch, netherlands | Europe/Brussels: brussels, belgian, belgium
Europe/Zurich: zurich, swiss, switzerland, geneva | Europe/Vienna: vienna, austrian, austria
Europe/Stockholm: stockholm, swedish, sweden | Europe/Oslo: oslo, norwegian, norway
Europe/Copenhagen: copenhagen, danish, denmark | Europe/Helsinki: helsinki, finnish, finland
Europe/Warsaw: warsaw, polish, poland | Europe/Prague: prague, czech
Europe/Athens: athens, greek, eastern european, eastern european summer | Europe/Bucharest: bucharest, romanian
Europe/Kyiv: kyiv, kiev, ukrainian, ukraine | Europe/Moscow: moscow, russian | Europe/Istanbul: istanbul, turkish, turkey, türkiye, turkiye, ankara
Asia/Jerusalem: israel, israeli, tel aviv, jerusalem | Asia/Dubai: dubai, uae, emirati, abu dhabi, gulf, gulf standard
Asia/Kolkata: india, indian, indian standard, india standard, mumbai, delhi, new delhi, bengaluru, bangalore
Asia/Karachi: pakistan, pakistani, pakistan standard, karachi, islamabad | Asia/Dhaka: bangladesh, dhaka | Asia/Kathmandu: nepal
Asia/Shanghai: beijing, china, chinese, shanghai, china standard, shenzhen | Asia/Hong_Kong: hong kong
Asia/Taipei: taipei, taiwan | Asia/Tokyo: tokyo, japan, japanese, japan standard
Asia/Seoul: seoul, korea, korean, korea standard, south korea | Asia/Singapore: singapore
Asia/Kuala_Lumpur: malaysia, malaysian, kuala lumpur | Asia/Manila: manila, philippine, philippines
Asia/Jakarta: jakarta, western indonesia | Asia/Bangkok: bangkok, thailand | Asia/Ho_Chi_Minh: vietnam, hanoi
Australia/Sydney: sydney, australian eastern, melbourne, canberra | Australia/Brisbane: brisbane, queensland
Australia/Perth: perth | Australia/Adelaide: adelaide | Pacific/Auckland: new zealand, nz, auckland, wellington
America/Sao_Paulo: brasilia, brazil, sao paulo | America/Argentina/Buenos_Aires: argentina, buenos aires
America/Santiago: chile, santiago | America/Bogota: colombia, bogota | America/Lima: peru, lima
America/Mexico_City: mexico, mexico city | America/Toronto: toronto, ottawa, montreal, montréal | America/Winnipeg: winnipeg | America/Regina: regina, saskatoon
America/Edmonton: edmonton, calgary | America/Halifax: atlantic, halifax
America/St_Johns: newfoundland, newfoundland standard, newfoundland daylight, st. john's
America/Vancouver: vancouver | Africa/Johannesburg: south africa, south african, johannesburg
Africa/Lagos: nigeria, nigerian, west africa, west african, lagos | Africa/Nairobi: kenya, kenyan, nairobi, east africa, east african | Africa/Cairo: cairo, egypt, egyptian
Asia/Riyadh: saudi, saudi arabia, saudi arabian, riyadh, makkah, mecca | Asia/Qatar: qatar, doha | Asia/Kuwait: kuwait | Asia/Bahrain: bahrain
Asia/Muscat: oman, muscat | Asia/Tehran: iran, iranian, tehran | Asia/Colombo: sri lanka, sri lankan, colombo
Europe/Budapest: budapest, hungarian, hungary | Europe/Sofia: sofia, bulgarian, bulgaria | Europe/Belgrade: belgrade, serbian, serbia
Africa/Accra: accra, ghana, ghanaian | UTC: universal, coordinated universal, greenwich mean, utc, gmt, zulu
"""

# The zone that press of a country writes in; countries without one common press clock are left out on purpose.
_REGIONS = """
GB Europe/London | UK Europe/London | IE Europe/Dublin | FR Europe/Paris | DE Europe/Berlin | AT Europe/Vienna
CH Europe/Zurich | ES Europe/Madrid | IT Europe/Rome | PT Europe/Lisbon | NL Europe/Amsterdam | BE Europe/Brussels
LU Europe/Luxembourg | SE Europe/Stockholm | NO Europe/Oslo | DK Europe/Copenhagen | FI Europe/Helsinki
PL Europe/Warsaw | CZ Europe/Prague | SK Europe/Bratislava | HU Europe/Budapest | RO Europe/Bucharest
BG Europe/Sofia | GR Europe/Athens | UA Europe/Kyiv | RU Europe/Moscow | TR Europe/Istanbul | IL Asia/Jerusalem
AE Asia/Dubai | SA Asia/Riyadh | EG Africa/Cairo | ZA Africa/Johannesburg | NG Africa/Lagos | KE Africa/Nairobi
IN Asia/Kolkata | PK Asia/Karachi | BD Asia/Dhaka | NP Asia/Kathmandu | LK Asia/Colombo | CN Asia/Shanghai
IR Asia/Tehran | AF Asia/Kabul | IQ Asia/Baghdad | JO Asia/Amman | KW Asia/Kuwait | QA Asia/Qatar | MA Africa/Casablanca
BY Europe/Minsk | GE Asia/Tbilisi | AM Asia/Yerevan | AZ Asia/Baku | UZ Asia/Tashkent | CY Asia/Nicosia
HK Asia/Hong_Kong | MO Asia/Macau | TW Asia/Taipei | JP Asia/Tokyo | KR Asia/Seoul | SG Asia/Singapore
MY Asia/Kuala_Lumpur | PH Asia/Manila | ID Asia/Jakarta | TH Asia/Bangkok | VN Asia/Ho_Chi_Minh | NZ Pacific/Auckland
BR America/Sao_Paulo | AR America/Argentina/Buenos_Aires | CL America/Santiago | CO America/Bogota | PE America/Lima
MX America/Mexico_City | UY America/Montevideo | VE America/Caracas | EE Europe/Tallinn | LV Europe/Riga
GH Africa/Accra | UG Africa/Kampala | TZ Africa/Dar_es_Salaam | ET Africa/Addis_Ababa | RW Africa/Kigali
SN Africa/Dakar | CI Africa/Abidjan | CM Africa/Douala | AO Africa/Luanda | ZW Africa/Harare | ZM Africa/Lusaka
BW Africa/Gaborone | MZ Africa/Maputo | MU Indian/Mauritius | TN Africa/Tunis | DZ Africa/Algiers | LB Asia/Beirut
OM Asia/Muscat | BH Asia/Bahrain | KG Asia/Bishkek | MM Asia/Yangon | KH Asia/Phnom_Penh | BN Asia/Brunei
BO America/La_Paz | PY America/Asuncion | PA America/Panama | CR America/Costa_Rica | GT America/Guatemala
SV America/El_Salvador | HN America/Tegucigalpa | NI America/Managua | DO America/Santo_Domingo | CU America/Havana
JM America/Jamaica | TT America/Port_of_Spain | MT Europe/Malta | AL Europe/Tirane | BA Europe/Sarajevo
MK Europe/Skopje | ME Europe/Podgorica | MD Europe/Chisinau
LT Europe/Vilnius | HR Europe/Zagreb | SI Europe/Ljubljana | RS Europe/Belgrade | IS Atlantic/Reykjavik
"""

_OF_ONE_COUNTRY = {
    "US": "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles",
    "CA": "America/Toronto America/Halifax America/St_Johns America/Winnipeg America/Regina America/Edmonton America/Vancouver",
    "AU": "Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin",
}
"""The clocks of the cities of countries that have several."""

_OFFSET = late(r"(?:UTC|GMT)?\s?([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE | re.ASCII)
_FARTHEST = 14 * 60


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as written. `season` is the region whose clock shows this fixed offset for part of the year only."""

    tz: tzinfo
    season: tzinfo | None = None
    universal: bool = False

    def offset(self, local: datetime) -> timedelta:
        """Offset from UTC at a naive local time."""
        return local.replace(tzinfo=self.tz).utcoffset() or timedelta()

    def out_of_season(self, at: datetime) -> bool:
        """Whether the region's clock shows another offset at that instant than the abbreviation says."""
        return self.season is not None and at.astimezone(self.season).utcoffset() != at.astimezone(self.tz).utcoffset()


def _entries(table: str) -> list[list[str]]:
    return [entry.split() for line in table.strip().splitlines() for entry in line.split("|") if entry.strip()]


def _fixed(text: str) -> timezone:
    hours, _, minutes = text.lstrip("+-").partition(":")
    size = int(hours) * 60 + int(minutes or 0)
    return timezone(timedelta(minutes=-size if text.startswith("-") else size))


@cache
def region_zone(name: str) -> tzinfo | None:
    """The zone in which the press of a country writes (ISO 3166 code), or the IANA zone of that name; None where a
    country has no one press clock (US, CA, AU).
    """
    code = _REGION_ZONES.get(name.upper())
    if code is None and "/" not in name:
        return None
    try:
        return ZoneInfo(code or name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _abbreviations() -> dict[str, Zone]:
    found: dict[str, Zone] = {}
    for name, offset, season in _entries(_FIXED):
        tz = UTC if offset == "+0" and season == "-" else _fixed(offset)
        found[name] = Zone(tz, None if season == "-" else ZoneInfo(season), tz is UTC)
    for name, key in _entries(_CLOCKS):
        found[name] = Zone(ZoneInfo(key))
    return found


# Abbreviations that mean another zone where the document is about another country.
_BY_REGION = {
    ("CST", "CN"): Zone(_fixed("+8")),
    ("CST", "TW"): Zone(_fixed("+8")),
    ("IST", "IE"): Zone(_fixed("+1"), ZoneInfo("Europe/Dublin")),
    ("IST", "IL"): Zone(_fixed("+2"), ZoneInfo("Asia/Jerusalem")),
    ("IST", "TR"): Zone(_fixed("+3")),
    ("AST", "SA"): Zone(_fixed("+3")),
    ("BST", "BD"): Zone(_fixed("+6")),
    ("PST", "PK"): Zone(_fixed("+5")),
    ("NT", "CA"): Zone(ZoneInfo("America/St_Johns")),
    ("NT", "AU"): Zone(ZoneInfo("Australia/Darwin")),
}
_REGION_ZONES: dict[str, str] = dict(_entries(_REGIONS))


def country_of_clock(name: str | None) -> str | None:
    """The country (ISO 3166 code) whose press keeps a clock, by that code or by the IANA zone of one of its cities."""
    if name is None or "/" not in name:
        return name
    return next((code for code, zones in _OF_ONE_COUNTRY.items() if name in zones.split()), None)


def abbreviation(name: str, region: str | None = None) -> Zone | None:
    """The zone of an upper-case abbreviation; `region` (ISO 3166) decides CST, IST, AST, BST
    and NT.
    """
    special = _BY_REGION.get((name, (country_of_clock(region) or "").upper()))
    return special or _abbreviations().get(name)


def abbreviation_names() -> tuple[str, ...]:
    """Every abbreviation with a meaning here."""
    return tuple(dict.fromkeys((*_abbreviations(), *(name for name, _ in _BY_REGION))))


@cache
def place_names() -> dict[str, str]:
    """Lower-case words that name a zone when "time" follows, and their IANA keys."""
    found: dict[str, str] = {}
    for entry in _PLACES.replace("\n  ", " ").replace("|", "\n").strip().splitlines():
        key, _, names = entry.partition(":")
        found.update({name.strip(): key.strip() for name in names.split(",") if name.strip()})
    return found


def keyed(key: str) -> Zone:
    """The zone of an IANA key, or of an abbreviation of the table above."""
    if key == "UTC":
        return Zone(UTC, universal=True)
    return _abbreviations().get(key) or Zone(ZoneInfo(key))


def offset_zone(text: str) -> Zone | None:
    """The zone of `UTC+8`, `GMT-3:30`, `+02:00`; None when it is no offset on Earth."""
    found = _OFFSET.fullmatch(text.strip())
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if minutes > _FARTHEST:
        return None
    tz = timezone(timedelta(minutes=-minutes if found[1] in "-−–" else minutes))
    return Zone(tz, universal=not minutes)


def zone_named(name: str, at: datetime | None = None, *, region: str | None = None) -> tzinfo | None:
    """The zone that a status page or article means by `PDT`, `BST`, `ET`, `UTC+8`, `+0200` or an IANA name.

    For a name that follows a region's clock the result is that region's zone. `at` is accepted so that callers need not
    know which names depend on the date; a fixed abbreviation is read as written whatever the season.
    """
    del at
    name = name.strip()
    zone = abbreviation(name, region) or abbreviation(name.upper(), region) or offset_zone(name)
    if zone is not None:
        return zone.tz
    folded = name.lower().removesuffix(" time").removesuffix(" daylight").removesuffix(" standard")
    key = place_names().get(folded)
    if key is not None:
        return keyed(key).tz
    return region_zone(name) if "/" in name else None
