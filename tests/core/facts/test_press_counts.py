"""Counts as newspapers give them: in words, by country or carrier, beside shares, codes, years and customers who were hit."""

import pytest

from scraper.core.articles.tallies import tallies


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("nearly two thousand", 2_000),
        ("nine thousand four hundred and twelve", 9_412),
        ("three hundred and twelve thousand", 312_000),
        ("half a million", 500_000),
        ("over 1.5 lakh", 150_000),
        ("2 crore", 20_000_000),
        ("fünfundzwanzigtausend", 25_000),
        ("dreihundertzwölftausend", 312_000),
        ("soixante-quinze mille", 75_000),
        ("quatre-vingt-dix-huit mille", 98_000),
        ("treinta y dos mil quinientos", 32_500),
        ("vinte e dois mil", 22_000),
        ("ventottomila", 28_000),
        ("vijfentwintigduizend", 25_000),
        ("dwadzieścia trzy tysiące", 23_000),
        ("сорок две тысячи", 42_000),
        ("altmış iki bin", 62_000),
        ("dua puluh lima ribu", 25_000),
        ("1万2千", 12_000),
        ("mehr als 10 000", 10_000),
        ("between five and ten thousand", 10_000),
    ],
)
def test_a_number_is_read_in_figures_and_in_words(text, count) -> None:
    assert [t.count for t in tallies(f"{text} ")] == [count]


@pytest.mark.parametrize("text", ["tens of thousands", "Zehntausende", "decenas de miles", "数万"])
def test_a_number_of_its_size_only_is_vague(text) -> None:
    (tally,) = tallies(text)
    assert tally.vague
    assert tally.count == 10_000


def peaks(found) -> list[tuple[int, str]]:
    return [(c.value.n, c.value.type) for c in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nimbus was down. Downdetector counted nearly two thousand reports.", [(2_000, "unknown")]),
        ("Nimbus was down. Over 1.5 lakh complaints reached Downdetector.", [(150_000, "unknown")]),
        ("Nimbus war gestört. Bei Allestörungen gingen mehr als 10 000 Meldungen ein.", [(10_000, "unknown")]),
        ("Nimbus was down. Downdetector had 7,300 reports at its peak.", [(7_300, "simultaneous")]),
        (
            "Nimbus was down. Downdetector logged 1,400 reports in Spain, 850 in Italy and nearly 200 in Malta.",
            [(1_400, "regional"), (850, "regional"), (200, "regional")],
        ),
        ("Nimbus was down. 61 percent of the 3,100 reports on Downdetector named the website.", [(3_100, "unknown")]),
        ("Nimbus was down. Within an hour reports on Downdetector had fallen to 400.", []),
        ("Nimbus was down. Tens of thousands of users sent reports to Downdetector, 42,000 reports in all.", None),
        ("Nimbus was down on flight day 2026. Users reported error 1020 and HTTP 503.", []),
        (
            "Nimbus was down. Downdetector showed 12,400 reports at the peak, up from four thousand reports earlier.",
            [(12_400, "simultaneous")],
        ),
    ],
)
def test_reports_are_counted(claims, text, told) -> None:
    found = peaks(claims(text, "peak_reports"))
    if told is None:
        assert [n for n, _ in found] == [42_000]
    else:
        assert found == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Nimbus outage affected 35,000 customers in the north.", ["35,000 customers"]),
        ("Nimbus war gestört, 20.000 Haushalte waren ohne Netz.", ["20.000 Haushalte"]),
        ("Nimbus, which has 35,000 customers, was down.", []),
        ("Nimbus was down; 35,000 customers reported problems.", []),
    ],
)
def test_people_who_were_hit_are_a_count(claims, text, told) -> None:
    assert [c.value for c in claims(text, "count")] == told


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nimbus players met error code WS-48213-6.", ["WS-48213-6"]),
        ("Nimbus users saw the code 90711c08 instead of their files.", ["90711c08"]),
        ("Nimbus failed with error 0x80070005 on every desktop.", ["0x80070005"]),
        ("Nimbus answered with HTTP 5xx errors all morning.", ["5xx"]),
        ("Nimbus readers met error 1020 for an hour.", ["1020"]),
        ("Nimbus was down in 2025, and flight code QX 503 was late.", []),
    ],
)
def test_codes_of_a_service_are_told(claims, text, codes) -> None:
    assert [c.value for c in claims(text, "error_code")] == codes
