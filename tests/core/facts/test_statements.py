"""Codes, causes, counts, denials: value, qualifier and speaker of each statement."""

import pytest


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nimbus was down with frequent HTTP 500/529 errors.", ["500", "529"]),
        ("Nimbus failed with error codes such as 500, 502 and 503.", ["500", "502", "503"]),
        ("Nimbus users met API errors (401) and timeouts.", ["401"]),
        ("Nimbus showed an internal server error to its users.", ["500"]),
        ("Nimbus answered 503 Service Unavailable to everyone.", ["503"]),
        ('Nimbus users saw "overloaded_error" messages.', ["overloaded_error"]),
        ("Some 500 users of Nimbus reported errors.", []),
        ("Nimbus fell over for 503 customers, who paid $502 each.", []),
        ("Bei Nimbus erschien der Fehler 503.", ["503"]),
        ("Nimbus était en panne avec une erreur 502.", ["502"]),
        ("Nimbusで障害、エラー503が表示された。", ["503"]),
    ],
)
def test_error_codes_are_told_from_other_numbers(claims, text, codes) -> None:
    assert [c.value for c in claims(text, "error_code")] == codes


CAUSES = [
    (
        "Nimbus said the outage was caused by a certificate that had expired.",
        "a certificate that had expired",
        "exact",
        "provider",
    ),
    (
        "The Nimbus outage was due to a failed database migration, according to the company.",
        "a failed database migration",
        "exact",
        "provider",
    ),
    ('Nimbus attributed the outage to "a surge in demand" on Wednesday.', "a surge in demand", "exact", "provider"),
    ("The Nimbus outage may have been caused by a botched update.", "a botched update", "about", "outlet"),
    (
        "Nimbus was down. Whether it was a botched deployment or a surge in traffic, the result was the same.",
        "a botched deployment or a surge in traffic",
        "about",
        "outlet",
    ),
    (
        "Nimbus was down, leading users to suspect that a data centre had burnt.",
        "a data centre had burnt",
        "about",
        "user",
    ),
    ("The Nimbus outage was not caused by the new relay, the company said.", "the new relay", "denies", "provider"),
    ("The cause of the Nimbus outage remains unknown.", "unknown", "denies", "outlet"),
    ("Nimbus blamed a faulty relay for the outage on Monday.", "a faulty relay", "exact", "provider"),
    ("Nimbus blamed an expired licence for Monday's login problems.", "an expired licence", "exact", "provider"),
    ("Nimbus ist ausgefallen. Grund war ein falscher Eintrag.", "ein falscher Eintrag", "exact", "outlet"),
    ("Nimbus è andata in crash. La causa: un aggiornamento errato.", "un aggiornamento errato", "exact", "outlet"),
    (
        "Nimbus hatte einen Ausfall. Ursache war laut Nimbus ein Fehler in der Konfiguration.",
        "ein Fehler in der Konfiguration",
        "exact",
        "provider",
    ),
    (
        "La panne de Nimbus a été causée par une erreur de configuration.",
        "une erreur de configuration",
        "exact",
        "outlet",
    ),
    ("La caída de Nimbus fue provocada por un error humano, según la empresa.", "un error humano", "exact", "provider"),
    ("Nimbusの障害は設定ミスが原因だった。", "設定ミス", "exact", "outlet"),
    ("Причиной сбоя Nimbus стала ошибка конфигурации.", "ошибка конфигурации", "exact", "outlet"),
]


@pytest.mark.parametrize(("text", "value", "qualifier", "speaker"), CAUSES, ids=[c[1] for c in CAUSES])
def test_causes_keep_whose_word_they_are(claims, text, value, qualifier, speaker) -> None:
    assert [(c.value, c.qualifier, c.speaker) for c in claims(text, "cause")] == [(value, qualifier, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Outages at Nimbus are often caused by bad deployments.",
        "Nimbus users were late because of the outage.",
        "Due to popular demand, Nimbus opens a second office.",
        "We believe that openness is the best policy, and Nimbus was down.",
    ],
)
def test_general_remarks_are_no_causes(claims, text) -> None:
    assert claims(text, "cause") == ()


PEAKS = [
    (
        "Downdetector logged more than 4,000 reports at its peak as Nimbus was down.",
        4000,
        "simultaneous",
        "Downdetector",
        "at_least",
    ),
    (
        "Nimbus was down. Reports on Downdetector peaked at nearly 12,400 before noon.",
        12400,
        "simultaneous",
        "Downdetector",
        "about",
    ),
    (
        "In total, Downdetector received 120,000 reports over the course of the Nimbus outage.",
        120000,
        "cumulative",
        "Downdetector",
        "exact",
    ),
    ("Over 17,000 users in the UK reported problems with Nimbus.", 17000, "regional", None, "at_least"),
    (
        "Nimbus down: mehr als 3.500 Meldungen auf Allestörungen, eine große Störung.",
        3500,
        "unknown",
        "Allestörungen",
        "at_least",
    ),
    ("Nimbusで障害。Downdetectorには約3000件の報告が寄せられた。", 3000, "unknown", "Downdetector", "about"),
    (
        "There were more than 28,000 incidents of people reporting issues with Nimbus.",
        28000,
        "unknown",
        None,
        "at_least",
    ),
    ("Reports on Nimbus fell sharply, from a peak of more than 18,000.", 18000, "simultaneous", None, "at_least"),
    (
        "Bei Nimbus gingen Meldungen zu einer Störung ein, am Mittag waren es mehr als 5.600.",
        5600,
        "unknown",
        None,
        "at_least",
    ),
    ("Nimbusで障害。約1万2000件の報告が寄せられた。", 12000, "unknown", None, "about"),
    ("Nimbus drew 6.5 million reports during the outage.", 6_500_000, "cumulative", None, "exact"),
]


@pytest.mark.parametrize(("text", "expected"), [(p[0], p[1:]) for p in PEAKS], ids=[str(p[1]) for p in PEAKS])
def test_counts_of_reports_keep_their_type_and_counter(claims, text, expected) -> None:
    (claim,) = claims(text, "peak_reports")
    assert (claim.value.n, claim.value.type, claim.value.counter, claim.qualifier) == expected
    assert claim.speaker == "crowd"


def test_a_total_and_a_peak_in_one_sentence_are_told_apart(claims) -> None:
    text = "Downdetector had 1.5 million reports on Nimbus in total, with a peak of 180,000 at noon."
    assert [(c.value.n, c.value.type) for c in claims(text, "peak_reports")] == [
        (1_500_000, "cumulative"),
        (180_000, "simultaneous"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down. Reports had dropped to 300 by noon.",
        "Nimbus, which has 800 million weekly users, reported an outage.",
        "Nimbus counted 37 incidents in May 2026, according to its report.",
        "In 2026 users reported an outage of Nimbus.",
    ],
)
def test_other_numbers_are_no_counts_of_reports(claims, text) -> None:
    assert claims(text, "peak_reports") == ()


def test_a_count_of_outages_is_about_its_month(claims) -> None:
    (count,) = claims("Nimbus is down. In March 2026 it suffered 51 outages in a single month.", "count")
    assert count.value == "51 outages"
    assert (count.about.provider, count.about.day) == ("nimbus", "2026-03")
    assert (f"{count.at:%m-%d}", f"{count.end:%m-%d}", count.precision) == ("03-01", "03-31", "month")


def test_an_ordinal_counts_the_article_own_incident(claims) -> None:
    (count,) = claims("The outage is the third outage for Nimbus in two weeks.", "count")
    assert (count.value, count.about) == ("third outage", None)


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("The API of Nimbus kept an uptime of over 98% through the outage.", "98%", "at_least"),
        ("Nimbus was down although its availability stood at 99.95 percent.", "99.95%", "exact"),
        ("Die Verfügbarkeit von Nimbus lag bei 99,5 %.", "99.5%", "exact"),
    ],
)
def test_availability_figures(claims, text, value, qualifier) -> None:
    assert [(c.value, c.qualifier) for c in claims(text, "availability")] == [(value, qualifier)]


def test_shares_of_other_things_are_no_availability(claims) -> None:
    assert claims("Nimbus is down; paid subscriptions grew by 60%.", "availability") == ()


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("Nimbus promised a full postmortem of the outage in the coming days.", "promised", "exact"),
        ("Nimbus has not provided a technical root cause analysis so far.", "none", "denies"),
        ("Nimbus published a post-incident review of the outage.", "published", "exact"),
    ],
)
def test_whether_it_was_explained(claims, text, value, qualifier) -> None:
    assert [(c.value, c.qualifier) for c in claims(text, "postmortem")] == [(value, qualifier)]


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus said it would not publish a postmortem of the outage.",
        "Nimbus said it would consider a root cause analysis of the outage.",
        "Nimbus did not say whether it will publish a postmortem of the outage.",
        "Nimbus said a post-incident review of the outage would be published if needed.",
    ],
)
def test_what_was_refused_or_left_open_is_no_promise(claims, text) -> None:
    assert [c.value for c in claims(text, "postmortem") if c.value == "promised"] == []


def test_a_green_status_page_is_a_denial_by_the_provider(claims) -> None:
    (denial,) = claims(
        "Users of Nimbus met errors, yet its status page claimed all systems were operational.", "denial"
    )
    assert (denial.speaker, denial.about) == ("provider", None)


def test_a_service_that_works_again_denies_nothing(claims) -> None:
    assert claims("Nimbus was down on Wednesday; its services are now operating normally again.", "denial") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus said on Tuesday that there was no outage, although 900 users reported one.",
        'Nimbus users met errors. "We have not identified any issue with our services," a spokesperson said.',
        "Nimbus insisted there has been no widespread disruption.",
    ],
)
def test_a_provider_that_says_there_was_none_denies(claims, text) -> None:
    (denial,) = claims(text, "denial")
    assert (denial.speaker, denial.about) == ("provider", None)


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down on Tuesday. It said there was no outage of other products.",
        "Nimbus was down on Tuesday; it has not identified any issue yet.",
        "Nimbus was down on Tuesday. The company said there was no loss of data.",
    ],
)
def test_what_is_no_denial_of_the_outage(claims, text) -> None:
    assert claims(text, "denial") == ()


def test_denials_of_another_provider_name_it(claims) -> None:
    (denial,) = claims("As Nimbus went down, Tide Cloud said it was not affected.", "denial")
    assert denial.about.provider == "tide"


def test_a_workaround_is_what_users_were_told(claims) -> None:
    (hint,) = claims("Nimbus is down. Users were advised to use the desktop client, which kept working.", "workaround")
    assert hint.value == "use the desktop client"


def test_symptoms_and_components_are_named_once(claims) -> None:
    text = "Nimbus is down: its Sync Engine and its API show elevated errors and login loops. The Sync Engine is down."
    assert [c.value for c in claims(text, "component")] == ["Sync Engine", "Nimbus API"]
    assert [c.value for c in claims(text, "symptom")] == ["elevated errors", "login loops"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('"Nimbus is operating normally and did not experience an outage on May 12," a spokesperson said.', "en"),
        ("All systems were operating normally on May 12, 2026, a spokesperson said.", "en"),
        ("Nimbus läuft normal und hatte am 12. Mai 2026 keine Störung, sagte eine Sprecherin.", "de"),
        ("Nimbus funciona con normalidad y no registró caídas el 12 de mayo de 2026, dijo un portavoz.", "es"),
        ("Nimbus fonctionne normalement et n'a connu aucune panne le 12 mai 2026, selon une porte-parole.", "fr"),
    ],
)
def test_the_day_of_a_denial_is_neither_start_nor_end(claims, text, language) -> None:
    found = claims(text, language=language)
    assert [c for c in found if c.kind == "denial"]
    assert not [c for c in found if c.kind in {"started", "ended"}]


def test_working_normally_since_a_time_is_an_end(claims) -> None:
    (end,) = claims("Nimbus has been operating normally since 12:40 UTC on May 12, 2026.", "ended")
    assert f"{end.at:%H:%M}" == "12:40"


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("Players could not log in on May 12, 2026 and many blamed Nimbus on social media.", []),
        ("Users blamed Nimbus for the outage.", []),
        ("Users blamed a botched update for the outage of Nimbus.", ["a botched update"]),
        ("Tide Cloud blamed Nimbus for its outage on May 12, 2026.", ["Nimbus"]),
    ],
)
def test_a_crowd_that_points_at_a_provider_gives_no_cause(claims, text, causes) -> None:
    assert [c.value for c in claims(text, "cause")] == causes


def test_whoever_is_blamed_denies_the_cause_and_not_the_outage(claims) -> None:
    """It is then no word of the provider that was down."""
    text = (
        "Nimbus was down on Wednesday and blamed a fault at Tide Cloud. Tide Cloud said its network was not to blame."
    )
    (denial,) = claims(text, "denial")
    assert (denial.about, denial.flags) == (None, ("of_cause", "upstream:tide"))
