"""Since when it has been over, how long it may last, and what counts fell to: phrases on ends, lengths and reports."""

from __future__ import annotations

import pytest

DOWN = "On 3 April Nimbus went down at 09:00 UTC. "


def _clocks(found) -> list[str]:
    return [f"{c.at:%H:%M}" for c in found if c.at is not None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Seit 14:22 UTC sei die Störung behoben.", "de"),
        ("À partir de 14:22 UTC, tout fonctionnait à nouveau.", "fr"),
        ("Desde las 14:22 UTC el servicio está restablecido.", "es"),
        ("A partir das 14:22 UTC tudo voltou ao normal.", "pt"),
        ("Dalle 14:22 UTC il guasto è risolto.", "it"),
        ("Sinds 14:22 UTC is de storing verholpen.", "nl"),
        ("С 14:22 UTC все сервисы работают в штатном режиме.", "ru"),
        ("3일 오후 11시22분부터 모든 서비스가 정상화됐다.", "ko"),
        ("At about 14:22 UTC, Nimbus confirmed that the network was back.", "en"),
    ],
)
def test_since_then_it_has_been_over(claims, text, language) -> None:
    told = claims(DOWN + text, language=language)
    assert _clocks(c for c in told if c.kind == "ended") == ["14:22"]
    assert _clocks(c for c in told if c.kind == "started") == ["09:00"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Seit 14:22 UTC warten Kunden, dass die Störung behoben wird.", "de"),
        ("Desde las 14:22 UTC nadie pudo entrar hasta que se resolvió.", "es"),
        ("Desde las 14:22 UTC el servicio no se ha restablecido.", "es"),
        ("Depuis 14:22 UTC, les clients attendent que le service soit rétabli.", "fr"),
        ("3일 오후 11시22분부터 서비스가 복구되지 않고 있다.", "ko"),
        ("Problems may last until 14:22 UTC.", "en"),
        ("Los problemas podrían durar hasta las 14:22 UTC.", "es"),
        ("La panne pourrait durer jusqu'à 14:22 UTC.", "fr"),
        ("Die Störung kann noch bis 14:22 UTC dauern.", "de"),
        ("Utrudnienia mogą potrwać do 14:22 UTC.", "pl"),
        ("Mais de 600 reclamações haviam sido registradas até por volta das 14:22 UTC.", "pt"),
        ("It was looking much better at 14:22 UTC.", "en"),
    ],
)
def test_what_ends_nothing(claims, text, language) -> None:
    assert "14:22" not in _clocks(claims(DOWN + text, "ended", language=language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nimbusで3日、通信障害が午後9時半ごろに発生したと発表した。", ["12:30"]),
        ("3일 오후 9시에 Nimbus 장애가 발생했다. 오후 11시 45분 Nimbus로부터 서비스 복구가 보고됐다.", ["12:00"]),
        ("3일 Nimbus는 “장애는 오후 9시 20분에 발생해 오후 11시에 종료됐다”고 발표했다.", ["12:20"]),
        (
            "3日午後9時ごろからNimbusで障害が発生。Nimbusは、発生からおよそ2時間後の午後11時すぎに復旧したと発表。",
            ["12:00"],
        ),
    ],
)
def test_when_it_began_in_a_sentence_whose_verb_comes_last(claims, text, expected) -> None:
    language = "ko" if "장애" in text else "ja"
    zone = {"ko": "2026-04-03T15:00:00Z", "ja": "2026-04-03T15:00:00Z"}[language]
    told = [c for c in claims(text, "started", language=language, published=zone) if c.at is not None]
    assert [f"{c.at:%H:%M}" for c in told if "no_zone" not in c.flags] in (expected, [])
    assert not any(f"{c.at:%H:%M}" in {"14:00", "14:45"} for c in told)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Downdetector had 70,000 reports. Reports fell to 5,000 by evening.", "en", [70000, 5000]),
        ("Downdetector had over 3 million reports from the US, followed by Canada with over 1 million.", "en", [3000000, 1000000]),
        ("On Downdetector, the number of customers spiked to more than 1,400.", "en", [1400]),
        ("More than 3,400 in the U.S. alone reported problems, Downdetector shows.", "en", [3400]),
        ("Others sent reports to Downdetector too. Quasar had more than 4,000 outages and Tide had 2,000.", "en", [4000, 2000]),
        ("No Downdetector, o número de queixas saltou para 560 e, depois, caíram para 89.", "pt", [560]),
    ],
)  # fmt: skip
def test_counts_that_fell_or_go_on(claims, text, language, expected) -> None:
    found = claims(DOWN + text, "peak_reports", language=language)
    assert [c.value.n for c in found] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nimbus è rimasta ferma per due ore.", "it", [7200]),
        ("Fast drei Stunden lang funktionierten bei Nimbus die Systeme nicht.", "de", [10800]),
        ("Nimbus fell over; help was activated within six minutes.", "en", []),
        ("Nimbus war ausgefallen, und sieben Stunden später sagte der Chef, man suche noch.", "de", []),
        ("Сбой у Nimbus. Через полчаса число жалоб начало снижаться.", "ru", []),
        ("The previous Nimbus outage lasted for over two hours, with 300 reports of it.", "en", [7200]),
    ],
)
def test_lengths(claims, text, language, expected) -> None:
    assert [c.value for c in claims(text, "duration", language=language)] == expected


def test_whose_word_it_is(claims) -> None:
    polish = "Z danych serwisu Downdetector wynika, że awaria Nimbus rozpoczęła się 3 kwietnia o 14:22 UTC."
    turkish = "DownDetector'a göre, 3 Nisan'da saat 14:22 UTC'den itibaren Nimbus sorunları arttı."
    assert {c.speaker for c in claims(polish, "started", language="pl")} == {"crowd"}
    assert {c.speaker for c in claims(turkish, "started", language="tr")} == {"crowd"}


def test_the_outage_of_a_year_is_another(claims) -> None:
    (told,) = claims(DOWN + "The regulator said the 2021 outage had lasted eight hours.", "duration")
    assert told.about is not None


@pytest.mark.parametrize(
    "text",
    [
        "On April 3, 2026, between 09:12 UTC and 10:40 UTC Nimbus was degraded and returned 503s for some customers.",
        "Between 2026-04-03 09:12 UTC and 2026-04-03 10:40 UTC, Nimbus customers with about 10,000 or more users saw errors.",
    ],
)
def test_people_counted_beside_the_bounds_of_an_outage_leave_them_alone(claims, text) -> None:
    bounds = [(c.kind, f"{c.at:%H:%M}") for kind in ("started", "ended") for c in claims(text, kind) if c.at]
    assert bounds == [("started", "09:12"), ("ended", "10:40")]
