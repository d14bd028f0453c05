"""How writers of English put times, as a grammar: forms of clocks, zones, days, orders and joiners, crossed at random.

Every case carries the instants it means, worked out here from a moment and a zone of the IANA database; nothing of the
reader is used. Combinations that nobody writes are left out where they are drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from time_forms import (
    AMERICAN,
    LONE_WEEKDAY,
    NO_YEAR,
    RANGED_TWELVE,
    RANGED_TWENTY_FOUR,
    TWELVE,
    TWENTY_FOUR,
    WITH_YEAR,
    ZONES,
    Form,
    half_of,
    hour_of,
    offset_of,
    part_of,
    zone_names,
)

ORDERS = (
    "{clock} on {day}|{day} at {clock}|{day}, {clock}|{day} {clock}|{clock}, {day}|{clock} {day}|{day} - {clock}|{day} – {clock}"
    "|{day}, at {clock}|{clock} ({day})|({day}, {clock})|[{day} {clock}]|{day} @ {clock}|{day}: {clock}|{clock} - {day}"
)
HEADS = "The API failed {x}.|It went down {x}.|Errors began {x}, the company said.|{x}: checkout is failing|All was normal {x}."
QUALIFIERS = (
    "at|at|around|about|at about|at around|at approximately|at roughly|approximately at|by|by about|since|until|until about|as of"
    "|from|from about|starting at|starting around|beginning at|just before|just after|shortly before|shortly after|a little after"
    "|soon after|not long after|no later than|as early as|as late as|at exactly|at precisely|at or around|after|before|nearly|circa"
    "|c.|sometime after|some time before|at ~|@|close to|right at|right around|well before"
)
PAIRS = (
    "{a} ({b})|{a} / {b}|{a}/{b}|{a}, {b}|{a} [{b}]|{a} or {b}|{a}, or {b}|{a} = {b}|{a}; {b}|{a} / {b} ({c})|{a} ({b} / {c})"
    "|{a} ({b}, {c})|{a} ({b}; {c})|{a}, {b}, {c}|{a}/{b}/{c}"
)
ASIDES = ("{a} ({b})", "{a} [{b}]", "{a} ({b} / {c})", "{a} ({b}, {c})", "{a} ({b}; {c})")
JOINERS = (
    "from {a} to {b}|from {a} until {b}|from {a} till {b}|from {a} through {b}|between {a} and {b}|between {a} and {b}|{a} to {b}"
    "|{a} - {b}|{a} – {b}|{a}-{b}|{a}–{b}|{a} — {b}|from {a} - {b}|from {a}–{b}|between {a} - {b}|between {a} to {b}|{a} until {b}"
    "|between the hours of {a} and {b}|from approximately {a} to {b}|between approximately {a} and {b}|{a} → {b}|{a} thru {b}"
    "|from around {a} until around {b}|from about {a} to about {b}|from ~{a} to ~{b}|starting at {a} and ending at {b}"
    "|beginning at {a} and ending at {b}|starting at {a} until {b}|between roughly {a} and {b}|from {a} up to {b}|between {a} & {b}"
    "|from shortly before {a} to just after {b}"
)
CARRIED = (
    "The service failed on {day}. It began {q} {clock}.|Incident report, {day}\n\n{clock} - first alert fires."
    "|{day}\n{clock}: engineers are paged.|Timeline ({day}):\n- {clock} errors rise|All times on {day}.\n{clock} - deploy starts"
    "|On {weekday} the site broke. By {clock} it was back to normal.|{weekday}'s outage began {q} {clock}."
)
# A frame, the days from the event to publication (None: a few), and when in the day it can have been.
PRESS: tuple[tuple[str, int | None, str], ...] = (
    ("Phones went dark on {weekday} at {clock}{zone}.", None, "any"),
    ("Phones went dark {weekday} at {clock}{zone}.", None, "any"),
    ("Phones went dark at {clock}{zone} {weekday}.", None, "any"),
    ("Phones went dark at about {clock}{zone} on {weekday} {part}.", None, "any"),
    ("On {weekday} {part}, at {bare}{zone}, phones went dark.", None, "day"),
    ("{weekday} {part} at {bare}{zone} phones went dark.", None, "day"),
    ("Early on {weekday}, at about {clock}{zone}, phones went dark.", None, "early"),
    ("Phones went dark early {weekday}, shortly after {clock}{zone}.", None, "early"),
    ("Late {weekday}, around {clock}{zone}, phones went dark.", None, "late"),
    ("Phones went dark yesterday at {clock}{zone}.", 1, "any"),
    ("At {clock}{zone} yesterday, phones went dark.", 1, "any"),
    ("Yesterday {part}, around {clock}{zone}, phones went dark.", 1, "day"),
    ("Phones went dark last night at {clock}{zone}.", 1, "late"),
    ("Phones went dark at {clock}{zone} today.", 0, "any"),
    ("Earlier today, at around {clock}{zone}, phones went dark.", 0, "any"),
    ("Phones went dark at {clock}{zone} this {part}.", 0, "day"),
    ("Phones have been dead since {clock}{zone} on {weekday}.", None, "any"),
    ("The outage, which began at {clock}{zone} on {weekday}, hit phones.", None, "any"),
    ("UPDATE {weekday}, {date}, {clock}{zone}: Phones are back.", None, "any"),
    ("(Update: {clock}{zone}, {date}) Phones are back.", None, "any"),
    ("Phones went dark on {weekday}. The first complaints came at {clock}{zone}.", None, "any"),
    ("Outage on {date}\n\nComplaints rose at {clock}{zone}, then fell.", None, "any"),
    ("A day after GitHub failed, phones went dark at {clock}{zone} on {weekday}.", None, "any"),
)
# The clock of the country, and whether writers name it.
PLACES = (
    ("America/New_York", "US", True),
    ("America/Los_Angeles", "US", True),
    ("America/New_York", None, True),
    ("Europe/London", "GB", False),
    ("Europe/London", None, True),
    ("Asia/Kolkata", "IN", False),
    ("Europe/Dublin", "IE", False),
    ("Asia/Singapore", "SG", False),
    ("Europe/Paris", None, True),
)
STAMPS: dict[str, Form] = {
    "2026-03-03T14:53:07Z": lambda a: f"{a:%Y-%m-%dT%H:%M:%SZ}",
    "2026-03-03T14:53Z": lambda a: f"{a:%Y-%m-%dT%H:%MZ}",
    "2026-03-03T14:53:07.123Z": lambda a: f"{a:%Y-%m-%dT%H:%M:%S.123Z}",
    "2026-03-03T14:53:07+02:00": lambda a: a.astimezone(ZoneInfo("Europe/Paris")).isoformat(),
    "2026-03-03T14:53+0530": lambda a: f"{(b := a.astimezone(ZoneInfo('Asia/Kolkata'))):%Y-%m-%dT%H:%M}{offset_of(b, 'plain')}",
    "2026-03-03 14:53:07 -0500": lambda a: f"{(b := a.astimezone(ZoneInfo('America/New_York'))):%Y-%m-%d %H:%M:%S} {offset_of(b, 'plain')}",
    "2026-03-03 14:53:07 UTC": lambda a: f"{a:%Y-%m-%d %H:%M:%S UTC}",
    "2026-03-03 14:53 UTC": lambda a: f"{a:%Y-%m-%d %H:%M UTC}",
    "2026/03/03 14:53:07 UTC": lambda a: f"{a:%Y/%m/%d %H:%M:%S UTC}",
    "2026-03-03_14:53 UTC": lambda a: f"{a:%Y-%m-%d_%H:%M UTC}",
    "20260303 14:53 UTC": lambda a: f"{a:%Y%m%d %H:%M UTC}",
    "20260303T145307Z": lambda a: f"{a:%Y%m%dT%H%M%SZ}",
    "Tue, 03 Mar 2026 14:53:07 GMT": lambda a: f"{a:%a, %d %b %Y %H:%M:%S GMT}",
    "03/Mar/2026:14:53:07 +0000": lambda a: f"{a:%d/%b/%Y:%H:%M:%S +0000}",
    "Mar 3, 2026 - 14:53 UTC": lambda a: f"{a:%b} {a.day}, {a:%Y - %H:%M} UTC",
    "Tue Mar  3 14:53:07 UTC 2026": lambda a: f"{a:%a %b} {a.day:2} {a:%H:%M:%S} UTC {a.year}",
    "2026-03-03 02:53 PM UTC": lambda a: f"{a:%Y-%m-%d} {hour_of(a):02}:{a:%M} {half_of(a).upper()} UTC",
    "3/25 2:53 PM EDT": lambda a: f"{(b := a.astimezone(ZoneInfo('America/New_York'))).month}/{b.day} {hour_of(b)}:{b:%M} {half_of(b).upper()} {b:%Z}",
    "epoch 1772548387": lambda a: f"epoch {int(a.timestamp())}",
}  # fmt: skip
LINES = (
    "[{x}] errors rise|{x} - errors rise|{x}: errors rise|{x} errors rise|Started: {x}|It began at {x}.|start_time={x}"
    '|"started_at": "{x}"|* {x} - Investigating - We are looking into it.|({x})'
)
UNKNOWABLE = (
    "It failed a day after GitHub went down.|It came two days after AWS failed, at 10:15 UTC.|It failed at half eight."
    "|It failed at 9 ET on Wednesday.|It failed at 4:17.|About 25 minutes after the first alert, traffic was shed.|It failed at midnight."
    "|Seven minutes into the incident the team rolled back.|It took two hours and 5 minutes.|It took twenty minutes to mend."
    "|Version 14.53 was deployed.|It handled 1453 requests.|Error 1453 was returned to users.|Users saw HTTP 500-504 errors."
    "|Between 10 and 20 percent of calls failed.|From 3 to 4 regions were hit.|The score was 2:1, 14-53.|Call 1-800-1453 for help."
    "|A ratio of 14:53 was seen.|Ticket INC-1453 was filed.|It ran for 14h53.|The next window is 2-4 hours long.|Check 24/7 support."
    "|Build 20260303 was bad.|About 2 in 10 logins failed, and 3/4 of payments.|Half of users were still out.|It ran GPT-4 at 5:1."
    "|The Thursday 5th Avenue store shut at 9.|Payments failed between 22:00 and 01:00 UTC on the 3rd."
)


@dataclass(frozen=True, slots=True)
class Case:
    """A text and the instants it means; without any, none may be told. `days` are the days it may name besides, `kinds`
    the forms it is made of.
    """

    kinds: tuple[str, ...]
    text: str
    published: datetime
    region: str | None
    instants: tuple[datetime, ...]
    days: frozenset[str]
    ranged: bool = False


def case(
    kinds: tuple[str, ...], text: str, published: datetime, ends: tuple[datetime, ...], region: str | None = None
) -> Case:
    """A case whose instants are those local times; seconds count only where they are written."""
    told = tuple(e.astimezone(UTC) if ":07" in text else e.astimezone(UTC).replace(second=0) for e in ends)
    days = frozenset(f"{e:%Y-%m-%d}" for end in ends for e in (end, end.astimezone(UTC)))
    return Case(kinds, text, published, region, told, days)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Cases drawn with one seed."""

    dice: Random

    def one_of(self, forms: str) -> str:
        """One of the forms that the table separates by bars."""
        return self.dice.choice(forms.split("|"))

    def moment(self, key: str) -> datetime:
        """A local time in the zone, on round minutes more often than not, more than a day from a change of the clocks."""
        while True:
            minute = self.dice.choice((0, 0, 0, 0, 5, 10, 15, 20, 25, 30, 30, 35, 40, 45, 50, 55, 3, 17, 26, 53, 58))
            at = datetime(2024, 2, 1, self.dice.randrange(24), minute, 7, tzinfo=UTC) + timedelta(
                days=self.dice.randrange(900)
            )
            near = [(at + timedelta(hours=n)).astimezone(ZoneInfo(key)).utcoffset() for n in (-30, 0, 30)]
            if len(set(near)) == 1:
                return at.astimezone(ZoneInfo(key))

    def afterwards(self, at: datetime, least: int = 1) -> datetime:
        """A publication some days later, at an hour at which zones from America to Asia count the same day."""
        return at.replace(hour=15, minute=0, second=0, tzinfo=UTC) + timedelta(days=self.dice.randrange(least, 6))

    def said(self, at: datetime, forms: dict[str, Form], names: tuple[str, ...] = ()) -> tuple[str, str]:
        """A form's name and the words."""
        while True:
            name = self.dice.choice(names or tuple(forms))
            words = forms[name](at)
            if words is not None:
                return name, words

    def singles(self, count: int) -> Iterator[Case]:
        """One time: a clock, a zone and a day in some order, behind a word that qualifies."""
        for _ in range(count):
            key = self.dice.choice(ZONES)
            at = self.moment(key)
            twelve = self.dice.random() < (0.15 if key == "UTC" else 0.65)
            name, clock = self.said(at, TWELVE if twelve else TWENTY_FOUR)
            zone = self.dice.choice(zone_names(at, key))
            day_name, day = self.said(at, self.dice.choice((WITH_YEAR, NO_YEAR)))
            order = self.one_of(ORDERS)
            if _clumsy(name, zone) or _clumsy_order(name, zone, day_name, order):
                continue
            if day_name in LONE_WEEKDAY and twelve and self.dice.random() < 0.3:
                day = f"{day} {part_of(at)}"
            x = order.format(clock=clock + zone, day=day)
            head = self.one_of(HEADS)
            if not head.startswith("{x}") and order[0] not in "([":
                x = (f"{self.one_of(QUALIFIERS)} " if order.startswith("{clock}") else "on ").replace("~ ", "~") + x
            yield case((f"single {name}", day_name, zone, order), head.format(x=x), self.afterwards(at), (at,))

    def pairs(self, count: int) -> Iterator[Case]:
        """One time told in two or three zones. Behind plain forms of several days, nobody knows whose day is meant."""
        zones = ("UTC", "America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Paris", "Asia/Kolkata")
        for _ in range(count):
            join = self.one_of(PAIRS)
            keys = self.dice.sample(zones, 2 + ("{c}" in join))
            at = self.moment(keys[0])
            local = [at.astimezone(ZoneInfo(key)) for key in keys]
            if len({here.utcoffset() for here in local}) < len(keys):
                continue
            told = {letter: self._in_zone(here, key) for letter, here, key in zip("abc", local, keys, strict=False)}
            day_name, day = self.said(at, self.dice.choice((WITH_YEAR, NO_YEAR)))
            order = self.dice.choice(("{clock} on {day}", "{day} at {clock}", "{day}, {clock}"))
            text = f"It failed {'at' if order[1] == 'c' else 'on'} {order.format(clock=join.format(**told), day=day)}."
            found = case((f"pair {join}", day_name, order), text, self.afterwards(at, 2), (at,))
            unclear = order[1] == "c" and join not in ASIDES and len({here.date() for here in local}) > 1
            yield replace(found, instants=()) if unclear else found

    def _in_zone(self, at: datetime, key: str) -> str:
        if key == "UTC":
            return f"{at:%H:%M}{self.dice.choice((' UTC', ' GMT'))}"
        _, words = self.said(at, TWELVE, ("2:53 PM", "2:53pm", "2:53 p.m.", "2pm", "2 p.m.", "2 PM"))
        return words + self.dice.choice(zone_names(at, key)[:2])

    def ranges(self, count: int) -> Iterator[Case]:
        """Two times with a joiner; zone, half of the day and date at one end or at both."""
        for _ in range(count):
            key = self.dice.choice(("UTC", "UTC", *AMERICAN, "Europe/London", "Europe/Paris", "Asia/Kolkata"))
            at = self.moment(key)
            length = timedelta(minutes=self.dice.choice((15, 25, 30, 60, 60, 75, 95, 120, 180, 240, 270, 600)))
            end = (at.astimezone(UTC) + length).astimezone(at.tzinfo)
            twelve = key != "UTC" and self.dice.random() < 0.7
            forms, names = (TWELVE, RANGED_TWELVE) if twelve else (TWENTY_FOUR, RANGED_TWENTY_FOUR)
            name, first = self.said(at, forms, names)
            last = forms[name](end) or self.said(end, TWELVE, ("2:53 PM", "2:53pm"))[1]
            zone, where = self.dice.choice(zone_names(at, key)[:6]), self.dice.choice(("last", "last", "both", "first"))
            if twelve and self.dice.random() < 0.3 and _may_share_half(name, at, end):
                first, where = f"{hour_of(at)}" + (f":{at:%M}" if at.minute else ""), "last"
            elif where == "both" and zone.startswith(" ("):
                zone = zone_names(at, key)[0]
            if _clumsy(name, zone) or (name.startswith("1453") and where == "first"):
                continue
            a, b = first + zone * (where != "last"), last + zone * (where != "first")
            found = self._dated_range(
                a, b, at, end, plain=(half_of(at) not in first.lower() and twelve) or name.startswith("1453")
            )
            yield replace(found, kinds=(f"range {name}", f"zone {where}", *found.kinds), ranged=True)

    def _dated_range(self, a: str, b: str, at: datetime, end: datetime, *, plain: bool) -> Case:
        """The range with its day or days; `plain`: without a sign of its own the first time bears no day beside it."""
        day_name, day = self.said(at, self.dice.choice((WITH_YEAR, NO_YEAR)))
        over = at.date() != end.date()
        placing = self.dice.choice(
            ("before", "before,") if plain else ("both", "first") if over else ("after", "before", "before,", "both")
        )
        join = self.one_of(JOINERS)
        if plain and join.startswith("{a}") and day_name.endswith(("3", "March", "Mar", "2026")):
            placing = "before,"
        if placing in {"both", "first"}:
            style = self.dice.choice(("{c} on {d}", "{d} {c}", "{d}, {c}", "{d} at {c}", "{c}, {d}"))
            last_day = {**WITH_YEAR, **NO_YEAR}[day_name](end)
            a = style.format(c=a, d=day)
            b = style.format(c=b, d=last_day) if placing == "both" and last_day else b
            join = join if " " in join else "{a} - {b}"
        x = join.format(a=a, b=b)
        x = f"{x} on {day}" if placing == "after" else f"{day}{placing[6:]} {x}" if placing.startswith("before") else x
        text = f"On {x} users saw errors." if placing.startswith("before") else f"Users saw errors {x}."
        return case((join, day_name, placing), text, self.afterwards(end, 2), (at, end))

    def double_ranges(self, count: int) -> Iterator[Case]:
        """A range told again in another zone."""
        for _ in range(count):
            key = self.dice.choice(("America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Paris"))
            at = self.moment(key)
            end = (at.astimezone(UTC) + timedelta(minutes=self.dice.choice((30, 75, 120, 240)))).astimezone(at.tzinfo)
            days = {e.date() for end_of in (at, end) for e in (end_of, end_of.astimezone(UTC))}
            if not at.utcoffset() or len(days) > 1:
                continue
            sign, clocks = self.dice.choice((" - ", "-", " to ", "–", " – ")), ("2:53 PM", "2:53pm", "2:53 p.m.")
            local = f"{self.said(at, TWELVE, clocks)[1]}{sign}{self.said(end, TWELVE, clocks)[1]}{self.dice.choice(zone_names(at, key)[:2])}"
            world = f"{at.astimezone(UTC):%H:%M}{sign}{end.astimezone(UTC):%H:%M} UTC"
            one, two = self.dice.sample((local, world), 2)
            join = self.dice.choice(("{a} ({b})", "{a} / {b}", "{a}, {b}", "{a} [{b}]", "{a} or {b}"))
            day_name, day = self.said(at, self.dice.choice((WITH_YEAR, NO_YEAR)))
            frame = self.dice.choice(
                (
                    "On {day}, {x}, logins failed.",
                    "Logins failed from {x} on {day}.",
                    "On {day} from {x} logins failed.",
                )
            )
            text = frame.format(day=day, x=join.format(a=one, b=two))
            yield replace(
                case((f"double {join}", day_name, frame), text, self.afterwards(end, 2), (at, end)), ranged=True
            )

    def carried(self, count: int) -> Iterator[Case]:
        """Times whose day stands in an earlier sentence or a heading."""
        for _ in range(count):
            key = self.dice.choice(("UTC", "America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Paris"))
            at = self.moment(key)
            forms, names = (TWENTY_FOUR, RANGED_TWENTY_FOUR) if key == "UTC" else (TWELVE, RANGED_TWELVE)
            _, clock = self.said(at, forms, names)
            day_name, day = self.said(at, WITH_YEAR)
            frame = self.one_of(CARRIED)
            q = self.dice.choice(("at", "around", "at about", "shortly after", "just before"))
            zone = self.dice.choice(zone_names(at, key)[:3])
            text = frame.format(day=day, clock=clock + zone, q=q, weekday=f"{at:%A}")
            if day_name != "Tuesday 3rd, 2026":
                yield case((f"carried {frame}", day_name), text, self.afterwards(at), (at,))

    def press(self, count: int) -> Iterator[Case]:
        """As articles tell it: weekdays, parts of days, today and yesterday, the clock of the country."""
        for _ in range(count):
            key, region, zoned = self.dice.choice(PLACES)
            at = self.moment(key)
            frame, ahead, when = self.dice.choice(PRESS)
            possible = {
                "early": at.hour < 6,
                "late": at.hour >= 20,
                "day": 6 <= at.hour < 21,
                "any": at.hour < 23 or ahead != 0,
            }
            if not possible[when]:
                continue
            name, clock = self.said(at, TWELVE, ("2:53 PM", "2:53pm", "2:53 p.m.", "2pm", "2 p.m.", "2.53pm", "noon"))
            zone = self.dice.choice(zone_names(at, key)[: 5 if key in AMERICAN else 3]) if zoned else ""
            if zone.startswith(" (") and "({clock}" in frame:
                continue
            days = self.dice.randrange(1, 6) if ahead is None else ahead
            published = at.replace(hour=12) + timedelta(days=days) if days else at.replace(hour=23, minute=59)
            part = "morning" if at.hour < 12 else "afternoon" if at.hour < 18 else "evening"
            _, date = self.said(at, NO_YEAR, ("March 3", "March 3rd", "3 March", "Mar. 3"))
            text = frame.format(
                weekday=f"{at:%A}", clock=clock, zone=zone, part=part, date=date, bare=f"{hour_of(at)}:{at:%M}"
            )
            if when == "any" and "{part}" in frame:
                text = frame.format(weekday=f"{at:%A}", clock=clock, zone=zone, part=part_of(at).removeprefix("early "))
            yield case((f"press {frame}", f"{key} {region}", name), text, published.astimezone(UTC), (at,), region)

    def long_past(self, count: int) -> Iterator[Case]:
        """Days without a year in a text that names the year once, long before it was published."""
        for _ in range(count):
            at = self.moment("UTC")
            later = at + timedelta(minutes=self.dice.choice((40, 400, 1500, 4000)))
            day = self.dice.choice((f"{at:%B} {at.day}, {at.year}", f"{at.day} {at:%B} {at.year}"))
            second = self.dice.choice((f"{later:%B} {later.day}", f"{later.day} {later:%B}"))
            text = f"On {day} at {at:%H:%M} UTC the disks filled up. By {later:%H:%M} UTC on {second} all was well."
            published = at + timedelta(days=self.dice.choice((7, 14, 105, 505, 1505)))
            yield case(("past",), text, published, (at, later))

    def machine(self, count: int) -> Iterator[Case]:
        """Stamps as machines write them."""
        for _ in range(count):
            at = self.moment("UTC")
            name, words = self.said(at, STAMPS)
            if name.startswith("3/25") and at.day < 14:
                continue  # the other half of the world would read it otherwise, and of 3/3 too
            line = self.one_of(LINES)
            seconds = ":07" in name or name.endswith("07Z") or name.startswith("epoch")
            found = case((f"machine {name}", line), line.format(x=words), self.afterwards(at, 2), (at,))
            yield replace(found, instants=(at if seconds else at.replace(second=0),))

    def unknowable(self, count: int) -> Iterator[Case]:
        """Texts that tell no instant of this incident, or leave open which."""
        texts = UNKNOWABLE.split("|")
        for n in range(count):
            text = texts[n % len(texts)]
            yield Case((f"unknowable {text}",), text, datetime(2026, 3, 5, 15, tzinfo=UTC), None, (), frozenset())


def _clumsy(name: str, zone: str) -> bool:
    """Whether nobody would write the two together."""
    glued, offset = zone[0] not in " ,", zone.startswith((" +", " -"))
    return (
        ((glued or offset) and not name[-1].isdigit())
        or (zone == " Z" and name != "14:53")
        or ("in the" in name and " in " in zone)
    )


def _clumsy_order(name: str, zone: str, day_name: str, order: str) -> bool:
    """Whether figures would run into a day, or an offset into what follows it."""
    if zone.startswith((" +", " -")):
        return order not in {"{clock} on {day}", "{day} at {clock}"} or name.startswith("1453")
    return (
        name.startswith("1453")
        and order.startswith(("{day}", "[{day", "({day"))
        and day_name.endswith(("3", "March", "Mar"))
    )


def _may_share_half(name: str, at: datetime, end: datetime) -> bool:
    """Whether "2:30 to 4 p.m." can be written for the two."""
    grows = hour_of(at) % 12 * 60 + at.minute < hour_of(end) % 12 * 60 + end.minute
    return (
        name.startswith(("2:53 ", "2:53p", "2 ", "2p"))
        and half_of(at) == half_of(end)
        and at.date() == end.date()
        and grows
    )


def cases(seed: int, size: int) -> Iterator[Case]:
    """About nine times `size` cases, of every family."""
    grammar = Grammar(Random(seed))
    yield from grammar.singles(2 * size)
    yield from grammar.pairs(size)
    yield from grammar.ranges(2 * size)
    yield from grammar.double_ranges(size // 2)
    yield from grammar.carried(size)
    yield from grammar.press(2 * size)
    yield from grammar.long_past(size // 4)
    yield from grammar.machine(size // 2)
    yield from grammar.unknowable(size // 4)
