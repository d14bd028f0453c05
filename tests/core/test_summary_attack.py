"""Every fact of every sentence, changed: the changed sentence is refused, each time."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from scraper.core.model import Article, Claim, Incident, OfficialRecord, PeakReports, Precision
from scraper.core.telling.summarise import carried
from tests.core.factories import article, claim, record, told

Documents = tuple[Article | OfficialRecord, ...]

QUOTE = "about 529 errors were seen at 10:53 on 12 hosts of Zeta, said Umbra on 3 May"
"""Words, numbers and names that stand in a quote and are no fact of this outage."""


def quoted(kind: str, *said, **more) -> Claim:
    return claim(kind, *said, quote=QUOTE, **more)


def reports(n: int) -> Claim:
    return quoted("peak_reports", PeakReports(n))


CASES: dict[str, Documents] = {
    "a record": (
        record(("14:53", "investigating"), ("15:20", "identified"), ("16:10", "monitoring"), ("17:42", "resolved"),
               claims=(claim("acknowledged", clock="14:53"), claim("ended", clock="17:42"), claim("component", "Gadget", speaker="provider"))),
        article("a", quoted("cause", "an expired certificate on a gateway", speaker="provider")),
        article("b", quoted("symptom", "blank pages"), quoted("symptom", "failed sign-ins")),
        article("c", reports(5100)), article("d", reports(22000)),
    ),
    "a stated impact": (
        record(("14:53", "investigating"), ("17:42", "resolved"), started="14:10",
               claims=(claim("acknowledged", clock="14:53"), claim("started", "from 14:10", "14:10"), claim("ended", "to 17:05", "17:05"), claim("ended", clock="17:42"))),
    ),
    "articles that differ": (
        article("a", quoted("acknowledged", "14:53 UTC", "14:53", speaker="provider"), quoted("ended", "17:42 UTC", "17:42", speaker="provider")),
        article("b", quoted("started", "14:40 UTC", "14:40"), quoted("ended", "16:19 UTC", "16:19"), reports(6000)),
        article("c", quoted("started", "15:31 UTC", "15:31"), quoted("error_code", "500"), quoted("error_code", "503")),
        article("d", quoted("cause", "a cloud host")),
    ),
    "two waves": (
        article("a", quoted("started", "14:53 UTC", "14:53"), quoted("ended", "15:03 UTC", "15:03", flags=("wave",)), quoted("started", "15:40 UTC", "15:40", flags=("wave",)), quoted("ended", "17:42 UTC", "17:42")),
    ),
    "over midnight": (record(("22:53", "investigating"), claims=(claim("acknowledged", clock="22:53"),)), article("a", quoted("ended", "01:42 UTC", "01:42", day="2026-04-16", speaker="provider"))),
    "a day alone": (article("a", claim("started", "Wednesday", precision=Precision.DAY)),),
    "a length told": (article("a", quoted("started", "14:53 UTC", "14:53"), quoted("duration", 4320)),),
    "denied": (article("a", claim("started", "Wednesday", precision=Precision.DAY), claim("denial", "no outage", speaker="provider")),),
}  # fmt: skip
FACT = re.compile(r"\d\d:\d\d|\d+ (?:h|min|d)\b|\d{1,2} [A-Z][a-z]+ \d{4}|[\d,]*\d")
NAMES = ("acme",)


def sentences() -> Iterator[tuple[str, str, tuple[Claim, ...]]]:
    for name, documents in CASES.items():
        incident: Incident = told(*documents)
        claims = {c.id: c for d in documents for c in d.claims}
        for sentence in incident.summary:
            yield name, sentence.text, tuple(claims[i] for i in sentence.evidence)


def other_facts(found: re.Match[str], evidence: tuple[Claim, ...]) -> Iterator[str]:
    """What could stand in the place of a fact: its neighbours, and what else the quotes hold."""
    text = found.group()
    if ":" in text:
        minute = int(text[:2]) * 60 + int(text[3:])
        yield from (f"{n % 1440 // 60:02d}:{n % 60:02d}" for n in (minute + 1, minute - 1, minute + 60, minute + 720))
    else:
        number = re.search(r"[\d,]*\d", text)
        assert number
        n = int(number.group().replace(",", ""))
        yield from (text.replace(number.group(), f"{m:,}", 1) for m in (n + 1, n * 10, abs(n - 1)))
        yield text.replace("April", "May").replace("2026", "2025") if "2026" in text else f"{n + 7}"
    yield from (k for c in evidence for k in re.findall(r"\d\d:\d\d|[\d,]*\d", c.quote) if c.quote == QUOTE)


def mutants(sentence: str, evidence: tuple[Claim, ...]) -> Iterator[str]:
    for found in FACT.finditer(sentence):
        for other in other_facts(found, evidence):
            yield sentence[: found.start()] + other + sentence[found.end() :]
    swapped = {
        "acme": ("Zeta", "Umbra"),
        "Gadget": ("Widget", "Zeta", "Gadget and Widget"),
        "an outage": ("a breach", "outages"),
    }
    swapped |= {
        "an expired certificate": ("12 hosts", "an expired domain", "hosts of Zeta"),
        "blank pages": ("errors", "outages"),
    }
    for was, others in swapped.items():
        yield from (sentence.replace(was, other) for other in others if was in sentence)
    yield from (
        f"{sentence[:-1]}{tail}." for tail in (", said Umbra", " worldwide", " and 12 hosts", "; 529 errors were seen")
    )


def told_times(evidence: tuple[Claim, ...]) -> set[str]:
    return {f"{c.at:%H:%M}" for c in evidence if c.at}


SENTENCES = list(sentences())


def test_there_is_a_sentence_of_most_kinds() -> None:
    assert len({text.split(" ", maxsplit=2)[0] for _, text, _ in SENTENCES}) >= 8
    assert len(SENTENCES) >= 16


@pytest.mark.parametrize(("name", "sentence", "evidence"), SENTENCES)
def test_a_changed_sentence_is_refused(name: str, sentence: str, evidence: tuple[Claim, ...]) -> None:
    assert carried(sentence, evidence, NAMES), name
    changed = [m for m in mutants(sentence, evidence) if m != sentence]
    # A changed time that a claim of the same fact gives too is no unsupported fact.
    passed = [
        m
        for m in changed
        if carried(m, evidence, NAMES) and not set(re.findall(r"\d\d:\d\d", m)) <= told_times(evidence)
    ]
    passed += [m for m in changed if carried(m, evidence, NAMES) and not re.search(r"\d\d:\d\d", m)]
    assert changed
    assert passed == []


@pytest.mark.parametrize(("name", "sentence", "evidence"), SENTENCES)
def test_a_sentence_without_its_claims_is_refused(name: str, sentence: str, evidence: tuple[Claim, ...]) -> None:
    assert not carried(sentence, (), NAMES), name


def test_a_number_of_a_quote_is_no_count() -> None:
    evidence = (reports(5100),)
    assert carried("User reports reached 5,100.", evidence)
    assert not carried("User reports reached 529.", evidence)


def test_an_end_is_no_start() -> None:
    evidence = (claim("started", "14:53 UTC", "14:53"), claim("ended", "17:42 UTC", "17:42"))
    assert carried("On 15 April 2026 acme had an outage from 14:53 to 17:42 UTC, 2 h 49 min.", evidence, NAMES)
    assert not carried(
        "On 15 April 2026 acme had an outage from 17:42 UTC; when it ended is not known.", evidence, NAMES
    )


def test_a_sentence_of_no_form_is_refused() -> None:
    evidence = (claim("started", "14:53 UTC", "14:53"),)
    assert not carried("acme had an outage on 15 April 2026.", evidence, NAMES)
