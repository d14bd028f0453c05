"""Which products, surfaces and models were affected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from scraper.core.articles.elsewhere import SEPARATOR
from scraper.core.articles.felled import taken_down
from scraper.core.articles.frames import joined_with
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming, component_namings
from scraper.core.articles.passages import Reading
from scraper.core.articles.releases import existed
from scraper.core.articles.where_told import is_where_told
from scraper.core.language.seldom import seldom
from scraper.core.model import About, Claim, Precision, Provider, ProviderRole
from scraper.core.patterns import late

KIND = "component"

_SPARED = seldom(
    r"\b(?:unaffected|not (?:been )?affected|not impacted|continued to work|remained (?:available|operational|online|up)|working normally)\b",
    re.IGNORECASE,
)
_PLAIN = seldom(
    r"\b(?:web (?:client|app|interface|version|console)|mobile (?:client|apps?)|desktop apps?|(?:ios|android) apps?|apis?|api (?:platform|interfaces?)|website|dashboards?|"
    r"customer portals?|login (?:system|service)s?|payment(?:s| processing)|checkout|file uploads?|voice mode|mac desktop app)\b",
    re.IGNORECASE,
)
_A_DAY = timedelta(days=1)
"""By which days of one outage may differ where it was told."""
_BESIDE = 10
"""Code points beside a component's name that may hold the rest of its version's name."""
_PRINTED = {"api": "API", "ios": "iOS", "android": "Android", "mac": "Mac"}
_CAPITALS = late(rf"\b(?:{'|'.join(_PRINTED)})\b")
_NOUN = {
    "apis": "api",
    "api interface": "api",
    "api interfaces": "api",
    "websites": "website",
    "dashboards": "dashboard",
}


def find(reading: Reading) -> Iterator[Claim]:
    """Components named in sentences that say something is broken, each once for each incident spoken of. Names come
    from the catalogue; a plain word (web client, API) counts where the catalogue's names do not cover it.
    """
    told: set[tuple[About | None, str]] = set()
    catalogued = [p for p in (reading.provider(m.id) for m in reading.roles) if p is not None]
    for line in reading.lines:
        if not line.broke or _SPARED.search(line.text):
            continue
        for start, end, name in _named(reading, line, catalogued):
            about = reading.frames.about(line, start, end)
            if (about, name.casefold()) not in told and _was_out(reading, name, (start, end), about):
                told.add((about, name.casefold()))
                yield reading.claim(line, KIND, start, end, name)
    yield from _victims(reading)


def _was_out(reading: Reading, name: str, span: tuple[int, int], about: About | None) -> bool:
    """Whether the component existed on the day the claim is on: a model named beside an outage of last year was not hit."""
    parts = (
        c for p in reading.catalogue for c in p.components if c.name == name and (c.released or c.retired or c.versions)
    )
    component = next(parts, None)
    if component is None:
        return True
    days = (about.day,) if about is not None and about.day else reading.frames.days
    around = reading.text[max(0, span[0] - _BESIDE) : span[1] + _BESIDE]
    published = reading.page.published
    known = published is not None and published.precision is not Precision.MONTH
    return existed(component, around, days, published.at.date() if published and known else None)


_HIT = seldom(
    r"\b(?:affected|impacted|hit|so (?:was|were|did)|down (?:too|as well)|also (?:down|failing|affected|out)|(?:is|are|was|were) (?:also |now )?(?:down|offline|out)|knocked|disrupted|struggl\w+|with it|reported (?:problems|issues|errors|outages|trouble)|at the same time|"
    r"touchée?s?|affectée?s?|betroffen|gestört|afectad[oa]s?|afetad[oa]s?|colpit[ioae]|coinvolt[ioae]|getroffen|dotknięt\w+|затронут\w*|постражда\w+|drabbad\w*|etkilen\w+)\b"
    r"|影響|影响|受影響|먹통|영향|प्रभावित|تأثر",
    re.IGNORECASE,
)


def _victims(reading: Reading) -> Iterator[Claim]:
    """Other providers that are said to be hit as well: each a claim about that provider on the article's own day."""
    spared = {ProviderRole.RULED_OUT, ProviderRole.UPSTREAM, ProviderRole.PRIMARY}
    others = {m.id for m in reading.roles if m.role not in spared}
    own = {m.id for m in reading.roles if m.role in (ProviderRole.PRIMARY, ProviderRole.UPSTREAM)}
    told: set[str] = set()
    for line in reading.lines:
        if not (line.broke or _HIT.search(line.text)) or not _HIT.search(line.text) or _SPARED.search(line.text):
            continue
        down = taken_down(line)
        if down and not set(down.values()) & own:
            continue  # what another outage took down
        for name in line.namings:
            provider = reading.provider(name.provider)
            if provider is None or name.provider not in others - told:
                continue
            spoken = reading.frames.about(line, name.start, name.end)
            if (spoken is not None and spoken.day is not None) or _of_another_day(reading, line, name):
                continue
            told.add(name.provider)
            for day in reading.frames.days[:2]:
                yield reading.claim(line, KIND, name.start, name.end, provider.name, about=About(provider.id, day))


_SET_BESIDE = late(
    r"\b(?:unlike|as opposed to|in contrast to|reminiscent of|similar to|recalls|just as|(?:hours?|days?|weeks?|months?|years?) (?:after|since|before)|anders als|im gegensatz zu|(?:tage|wochen|monate|jahre) (?:nach|nachdem)|contrairement à|(?:jours|semaines?|mois|ans?) après|a diferencia de|(?:días|semanas?|mes(?:es)?|años?) después de|ao contrário d[aeo]|(?:dias|semanas?|m[eê]s(?:es)?|anos?) (?:depois|após)|a differenza di|(?:giorni|settiman[ae]|mes[ei]|ann[oi]) dopo|(?:dagen|weken|week|maanden) na|till skillnad från|veckor? efter|w przeciwieństwie do|(?:tygodni\w*|dni|miesi\w+) po|в отличие от|(?:недел\w+|месяц\w*|дней) после|на відміну від)(?: \S+){0,3} $",
    re.IGNORECASE,
)
"""Before a name: its outage is set beside this one, and was another."""
_LONG_BEFORE = late(
    r"\b(?:(?:last|the previous) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks?|months?|years?) (?:ago|earlier)|(?:letzte|vorige|vergangene)\w* (?:woche|monat|jahr)|(?:la semaine|le mois|l['’]an(?:née)?) (?:dernier|dernière|passée?)|(?:la semana|el mes|el año) pasad[oa]|(?:n?a semana|n?o mês|n?o ano) passad[oa]|la settimana scorsa|(?:lo )?scorso (?:mese|anno)|(?:vorige (?:week|maand)|vorig jaar)|förra (?:veckan|månaden|året)|w zeszłym (?:tygodniu|miesiącu|roku)|на прошлой неделе|в прошлом (?:месяце|году)|минулого (?:тижня|місяця|року)|geçen (?:hafta|ay|yıl)|(?:minggu|bulan|tahun) lalu)\b|先週|先月|昨年|지난주|지난달|작년|上周|上个月|去年",
    re.IGNORECASE,
)
_OWN_CLAUSE = late(r"[;:]|, (?!which|who|that|and\b|die\b|der\b|das\b|qui\b|que\b|che\b)|\b(?:but|while|whereas|aber|mais|pero|mas|ma|maar|men|ale)\b", re.IGNORECASE)  # fmt: skip


def _of_another_day(reading: Reading, line: Line, name: Naming) -> bool:
    """Whether a provider is named as hit on another day than the article's own: beside a time of that day, or behind words
    that set the one outage against the other.
    """
    if _SET_BESIDE.search(line.before(name.start, 60)) is not None:
        return True
    clause = _OWN_CLAUSE.search(line.text, name.end - line.start)
    end = line.start + (clause.start() if clause else len(line.text))
    if _LONG_BEFORE.search(line.text, name.end - line.start, end - line.start) is not None:
        return True
    spans = [(t.at.date(), (t.end_at or t.at).date()) for t in line.times if t.at and name.end <= t.start < end]
    own = [date.fromisoformat(day) for day in reading.frames.days]
    return bool(spans) and not any(first - _A_DAY <= day <= last + _A_DAY for day in own for first, last in spans)


def _named(reading: Reading, line: Line, providers: list[Provider]) -> Iterator[tuple[int, int, str]]:
    covered: list[tuple[int, int]] = []
    here = {n.provider for n in line.namings}
    for provider in providers:
        if provider.id != reading.primary and not (provider.id in here and _is_subject(line, provider.id, reading)):
            continue
        for start, end, name in component_namings(line.text, provider):
            if not any(a < end and start < b for a, b in covered):
                covered.append((start, end))
                if is_where_told(line.text, start, end):
                    continue
                yield line.start + start, line.start + end, name
    if reading.primary is None:
        return
    for match in _PLAIN.finditer(line.text):
        if is_where_told(line.text, *match.span()):
            continue
        if not any(a < match.end() and match.start() < b for a, b in covered):
            word = match.group().lower()
            word = _NOUN.get(word, word)
            yield line.start + match.start(), line.start + match.end(), _catalogued(reading, word) or _in_print(word)


def _in_print(word: str) -> str:
    """A plain word as it is printed: abbreviations and names of makers keep their capitals."""
    return _CAPITALS.sub(lambda m: _PRINTED[m.group()], word)


def _is_subject(line: Line, provider: str, reading: Reading) -> bool:
    """Whether the provider, not the article's own, is who the sentence says is broken."""
    broke = reading.words.broke.search(line.text)
    ahead = [n for n in line.namings if broke is not None and n.end - line.start <= broke.start()]
    if broke is None or not any(n.provider == provider for n in ahead):
        return False
    row = ahead[-1].provider
    told = line.text[ahead[-1].end - line.start : broke.start()]
    return provider in (row, *joined_with(line, row)) and SEPARATOR.search(told) is None


def _catalogued(reading: Reading, word: str) -> str | None:
    """The name of the primary provider's component that goes by a plain word ("API")."""
    provider = reading.provider(reading.primary or "")
    components = provider.components if provider else ()
    return next((c.name for c in components if c.id == word or c.name.casefold() == word), None)
