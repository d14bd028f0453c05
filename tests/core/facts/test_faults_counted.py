"""Numbers of faults told of, of people whom a tracker counts, lists by country or app; things that failed, beside people."""

import pytest

PEAKS = [
    ("de", "Nimbus war gestört. In dieser Zeit gab es über 3.000 gemeldete Ausfälle.", [3_000]),
    ("fr", "Nimbus était en panne. Un site a recensé plus de 9000 pannes.", [9_000]),
    ("es", "Nimbus cayó. Según Downdetector, los internautas reportaron 67,158 fallos.", [67_158]),
    ("en", "Nimbus was down. According to Downdetector, as many as 2,000 users had problems.", [2_000]),
    ("en", "Nimbus was down. Nimbus Web was down for over 14,000 users, according to Downdetector.", [14_000]),
    ("en", "Nimbus was down. Over 61,000 users from Spain, Malta and beyond reported failures.", [61_000]),
    ("pl", "Nimbus nie działał. Blisko 1200 osób raportowało błędy.", [1_200]),
    ("hi", "Nimbus ठप। डाउनडिटेक्टर के अनुसार, 13,000 से अधिक यूजर्स को समस्या हुई।", [13_000]),
    ("en", "Nimbus was down. Downdetector had 800 reports in Spain. In Malta they reached 1,100 at nine.", [800, 1_100]),
    ("ru", "Nimbus лежал. Больше всего жалоб поступило из США — более 1,7 млн, далее Италия (400 тыс.).", [1_700_000, 400_000]),
    ("en", "Nimbus was down. The tracker logged over 12,000 complaints regarding mail and more than 5,000 concerning Files.", [12_000, 5_000]),
    ("pt", "A Nimbus caiu. O Downdetector registrou 12 mil queixas na Espanha, 20 mil na Índia e 46 mil em Malta.", [12_000, 20_000, 46_000]),
    ("pt", "A Nimbus caiu. O Downdetector tinha 40 mil queixas. Para a Web, eram 10 mil; para o Drive, 5 mil.", [40_000, 10_000, 5_000]),
    ("en", "Nimbus was down. Over 1 million reports (1,053,104) reached Downdetector.", [1_000_000, 1_053_104]),
]  # fmt: skip
NO_PEAKS = [
    ("en", "Nimbus was down. There were no reports of 911 outages."),
    ("en", "Nimbus was down, and 62 percent reported problems with the app."),
    ("en", "Downdetector and others watch Nimbus, which suffered 51 outages in a month."),
    ("en", "Nimbus was down. Microsoft 365 services reported nothing."),
]
COUNTS = [
    ("en", "Nimbus was down, and more than 1,500 flights were cancelled.", ["1,500 flights"]),
    ("en", "Nimbus failed, closing 800 cell tower sites.", ["800 cell tower sites"]),
    ("fr", "Nimbus est en panne : 800 terminaux sont paralysés.", ["800 terminaux"]),
    ("en", "An estimated 50,000 couldn't use Nimbus.", ["50,000 couldn't"]),
    ("en", "The Nimbus outage affected 3.5 billion users.", ["3.5 billion users"]),
    ("sv", "Nimbus låg nere. Omkring fyra miljoner kunder drabbades.", ["fyra miljoner kunder"]),
    ("zh", "Nimbus故障，2000余家企业受影响。", ["2000余家"]),
]
NO_COUNTS = [
    ("en", "Nimbus, which has 35,000 customers, was down."),
    ("en", "Nimbus was down, and 50 million daily players were affected."),
    ("en", "Nimbus had its biggest outage of 2024 on Tuesday, when users were affected."),
    ("en", "Nimbus was down. According to Downdetector, 6,000 customers were affected."),
    ("en", "Nimbus was down; reports rose at eight, the second such peak in a day."),
]


@pytest.mark.parametrize(("language", "text", "told"), PEAKS)
def test_what_a_tracker_or_the_press_counts(claims, language, text, told) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == told


@pytest.mark.parametrize(("language", "text"), NO_PEAKS)
def test_what_is_no_count_of_reports(claims, language, text) -> None:
    assert claims(text, "peak_reports", language=language) == ()


@pytest.mark.parametrize(("language", "text", "told"), COUNTS)
def test_who_and_what_was_hit(claims, language, text, told) -> None:
    assert [c.value for c in claims(text, "count", language=language)] == told


@pytest.mark.parametrize(("language", "text"), NO_COUNTS)
def test_who_is_not_said_to_be_hit(claims, language, text) -> None:
    assert claims(text, "count", language=language) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("En España se registraron más de 2.500 quejas de Nimbus.", "regional"),
        ("アメリカでは約25,000件の障害報告がNimbusに寄せられた。", "regional"),
        ("Nimbus was down, with over 2,500 complaints from Spain and elsewhere.", "unknown"),
    ],
)
def test_a_count_is_of_a_country_where_one_is_named_beside_it(claims, text, kind) -> None:
    language = {"E": "es", "ア": "ja", "N": "en"}[text[0]]
    assert [c.value.type for c in claims(text, "peak_reports", language=language)] == [kind]
