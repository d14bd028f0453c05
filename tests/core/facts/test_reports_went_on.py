"""Reports that went on to a second number, numbers in a row, and of which place or time a number is."""

import pytest


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Reports of trouble at Nimbus peaked near 6,000 and fell to about 1,900 as it recovered.", [(6000, "simultaneous"), (1900, "unknown")]),
        ("User reports rose from roughly 2,400 at 10:59 a.m. to over 11,800 by noon, Downdetector showed of Nimbus.", [(2400, "simultaneous"), (11800, "unknown")]),
        ("Downdetector saw over 44,000 outage reports for Nimbus; QuasarMail over 10,900.", [(44000, "unknown"), (10900, "unknown")]),
        ("Downdetector recorded over 3 million Nimbus reports worldwide, with more than 380,000 coming from the UK alone.", [(3000000, "cumulative"), (380000, "regional")]),
        ("At its peak, the tracker Downdetector counted 46,000 Nimbus reports, along with 14,000 at Tide Cloud and 11,000 on QuasarMail.", [(46000, "simultaneous"), (14000, "simultaneous"), (11000, "simultaneous")]),
        ("Complaints about Nimbus fell from 9,200 to 2,300 within an hour.", [(9200, "unknown"), (2300, "unknown")]),
        ("Nimbus reports crossed 5,100 within half an hour, Downdetector shows.", [(5100, "unknown")]),
        ("Em Portugal, as reclamações sobre a Nimbus passaram de 7 mil.", [(7000, "regional")]),
        ("Le segnalazioni su Nimbus sono salite, superando quota 1.300 solo in Italia.", [(1300, "regional")]),
        ("Über 1.150 Nutzerberichte zu Nimbus gingen ein.", [(1150, "unknown")]),
        ("ダウンディテクターによると、Nimbusの障害報告は毎分最大2,500件に達した。", [(2500, "simultaneous")]),
    ],
)  # fmt: skip
def test_every_number_of_a_series_is_told(claims, text, counts) -> None:
    assert [(c.value.n, c.value.type) for c in claims(text, "peak_reports")] == counts


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus reports were down to 120 by noon.",
        "Reports about Nimbus fell below 300.",
    ],
)
def test_a_number_that_reports_fell_to_is_none_by_itself(claims, text) -> None:
    assert not claims(text, "peak_reports")
