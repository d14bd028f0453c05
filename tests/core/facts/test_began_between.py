"""What began between two times did not end at the later one, and what nobody knows is no cause."""

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Nimbus outage began between 9:00 and 10:00 a.m. UTC on Wednesday and goes on.", "en"),
        ("Between 1:00 PM and 5:00 PM UTC on Wednesday, reports of the Nimbus outage began to rise.", "en"),
        ("La caída de Nimbus comenzó entre las 09:00 y las 10:00 de la mañana del miércoles y continúa.", "es"),
        ("Die Störung bei Nimbus begann am Mittwoch zwischen 9 und 10 Uhr und dauert an.", "de"),
        ("La panne de Nimbus a commencé mercredi entre 9h et 10h.", "fr"),
        ("A falha do Nimbus começou na quarta-feira entre 9h e 10h.", "pt"),
        ("Il guasto di Nimbus è iniziato mercoledì tra le 9 e le 10.", "it"),
    ],
)
def test_it_only_began_in_those_hours(claims, text, language) -> None:
    assert claims(text, "ended", language=language) == ()
    assert len([c for c in claims(text, "started", language=language) if c.precision != "day"]) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nimbus was down between 9:00 and 10:00 a.m. UTC on Wednesday.", "en"),
        ("The trouble at Nimbus began on Wednesday and it was down between 9:00 and 10:00 a.m. UTC.", "en"),
        ("Nimbus war am Mittwoch zwischen 9 und 10 Uhr gestört.", "de"),
        ("Nimbus no funcionó el miércoles entre las 09:00 y las 10:00.", "es"),
    ],
)
def test_it_was_down_in_those_hours(claims, text, language) -> None:
    assert len(claims(text, "ended", language=language)) == 1


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Nimbusで障害が起きた。原因は分かっておらず、調べを進めている。", []),
        ("Nimbusで障害が起きた。原因は調べている。", []),
        ("Nimbusで障害が起きた。原因は現在調査中だ。", []),
        ("Nimbusで障害が起きた。原因は電源設備の故障だった。", ["電源設備の故障"]),
    ],
)
def test_what_nobody_knows_is_no_cause(claims, text, cause) -> None:
    assert [c.value for c in claims(text, "cause", language="ja") if c.value != "unknown"] == cause


def test_an_hour_of_the_same_day_is_no_length(claims) -> None:
    text = "Nimbus gặp sự cố lúc 9h ngày 12/5. Gần 15h cùng ngày, công ty thông báo sự cố đã được khắc phục."
    assert claims(text, "duration", language="vi") == ()


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("The company has promised a full incident report.", True),
        ("A post-mortem will follow.", True),
        ("This is the incident report of the company.", False),
    ],
)
def test_a_write_up_that_is_only_promised_makes_no_old_story(claims, said, known) -> None:
    text = f"Nimbus is looking into a failure. Errors began to appear at 11:20 UTC. {said}"
    (begun,) = claims(text, "started")
    assert (begun.at is not None) == known
