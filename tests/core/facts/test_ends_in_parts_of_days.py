"""Ends told with a part of the day, lengths that measure something else than the outage, and counts in rows; and times that
are those of a statement, of ignorance, or of what people did.
"""

import pytest

DOWN = "Nimbus was down on Wednesday. "
HOUR = 3600
OVER = [
    (DOWN + "Around 3:25 pm UTC trading had fully resumed.", "en", "3:25 pm UTC"),
    (DOWN + "Customers were locked out until late afternoon UTC.", "en", "late afternoon"),
    ("Nimbus failed on Tuesday night. Its main systems were restored after midnight Tuesday UTC.", "en", "midnight Tuesday UTC"),
    ("Nimbus fiel am Mittwochmorgen aus. Die Störung dauerte bis zum frühen Abend.", "de", "Abend"),
    ("Nimbus fiel am Mittwochmorgen aus. Die Störung hielt bis in die Abendstunden an.", "de", "Abendstunden"),
    ("Nimbus est tombé en panne mercredi matin. La panne s'est prolongée jusqu'en début de soirée.", "fr", "soirée"),
    ("Nimbus est tombé en panne mercredi matin. La panne a duré jusqu'à midi.", "fr", "jusqu'à midi"),
    ("Nimbus cayó el miércoles por la mañana. La caída se prolongó hasta la media tarde.", "es", "media tarde"),
    ("Nimbus cayó el miércoles por la mañana. La caída duró hasta el mediodía.", "es", "mediodía"),
    ("A falha da Nimbus na quarta-feira durou até o início da noite.", "pt", "da noite"),
    ("Il disservizio di Nimbus di mercoledì si è protratto fino al tardo pomeriggio.", "it", "tardo pomeriggio"),
    ("De storing bij Nimbus van woensdag duurde tot het begin van de avond.", "nl", "begin van de avond"),
    ("Awaria Nimbus rozpoczęła się w środę rano i trwała do środowego popołudnia.", "pl", "środowego popołudnia"),
    ("Výpadek Nimbus začal ve středu odpoledne a trval do středečního večera.", "cs", "středečního večera"),
    ("Сбой Nimbus начался в среду утром. Сбой продолжался до позднего вечера.", "ru", "вечера"),
    ("Nimbus låg nere på onsdagsmorgonen. Avbrottet varade till sen eftermiddag.", "sv", "eftermiddag"),
    ("Nimbus gik ned onsdag morgen. Nedbruddet varede til onsdag aften.", "da", "onsdag aften"),
    ("Nimbus çarşamba sabahı çöktü. Kesinti akşam saatlerine kadar sürdü.", "tr", "akşam saatlerine"),
    ("Nimbusで13日朝に障害が発生し、残りも昼ごろまでに直った。", "ja", "昼ごろ"),
]  # fmt: skip
NOT_OVER = [
    (DOWN + "Until 3 a.m. UTC it was unclear why the network had failed.", "en"),
    (DOWN + "It concerns card payments that were made between 10:30 and 16:00 UTC.", "en"),
    (DOWN + "It put out a statement at about 9:15 p.m. UTC to confirm that every service was back.", "en"),
    (DOWN + "Staff worked all through the afternoon to find the cause.", "en"),
    ("Nimbus fiel am Mittwoch aus. Bis 4 Uhr war nicht bekannt, warum das Netz ausgefallen war.", "de"),
    ("Nimbus had woensdag een storing. Het gaat om overboekingen die tussen 9.00 en 14.00 uur zijn gedaan.", "nl"),
    ("Nimbus est en panne mercredi. Sont concernés les virements effectués entre 9h et 14h.", "fr"),
    ("Nimbus est en panne mercredi. Jusqu'à 18 heures, on ignorait la cause de la panne.", "fr"),
    ("Nimbus falló el miércoles. Afecta a los pagos que se hicieron entre las 10:00 y las 14:00.", "es"),
    ("Nimbus låg nere i onsdags. Det gäller betalningar som gjordes mellan klockan 9 och 12.", "sv"),
    ("Сбой Nimbus произошёл в среду. До 18:00 причина сбоя была неизвестна.", "ru"),
]
LASTED = [
    ("For four or more hours on Wednesday, shoppers could not pay by card because of an outage at Nimbus.", "en", 4 * HOUR),
    ("La panne de Nimbus a duré deux heures ou plus mercredi.", "fr", 2 * HOUR),
    (DOWN + "The outage lasted no more than 10 minutes.", "en", 600),
    ("The third outage at Nimbus in a month lasted two hours on Wednesday.", "en", 2 * HOUR),
    ("Nimbus fiel am Mittwoch von 9 bis 12 Uhr aus, das entspricht drei Stunden Ausfall.", "de", 3 * HOUR),
]  # fmt: skip
MEASURED = [
    (DOWN + "Under the licence, an outage may not last longer than four hours in any quarter.", "en"),
    (DOWN + "That availability target works out at nine hours of downtime a year.", "en"),
    (DOWN + "In the following two hours, users in Leeds, York and Hull also reported problems with Nimbus.", "en"),
    (DOWN + "In less than 20 minutes, hundreds of users had posted about it.", "en"),
    ("Nimbus had woensdag een storing. Een bank mag per kwartaal hooguit drie uur onbereikbaar zijn.", "nl"),
    ("Nimbus had woensdag een storing. Omgerekend is dat ruim negen uur storing per jaar.", "nl"),
    ("Nimbus fiel am Mittwoch aus. In den folgenden zwei Stunden meldeten auch Nutzer in Köln Störungen.", "de"),
    ("Nimbus fiel am Mittwoch aus. Erlaubt sind laut Vertrag höchstens vier Stunden Ausfall pro Jahr.", "de"),
    ("Nimbus est en panne mercredi. Dans les deux heures suivantes, d'autres villes ont signalé la panne.", "fr"),
    ("Nimbus sufrió una caída el miércoles. Eso equivale a unas nueve horas de interrupción al año.", "es"),
    ("Nimbus è andato giù mercoledì. Nel giro di qualche decina di minuti il guasto era su tutte le mappe.", "it"),
    ("Сбой Nimbus произошёл в среду. Это примерно девять часов простоя в год.", "ru"),
]
COUNTS = [
    (DOWN + "The number of complaints from Canada has gone past 9,000.", "en", [9000]),
    ("More than 5,000 customers all over the UK have been hit since 9am on Wednesday by trouble at Nimbus, according to Down Detector.", "en", [5000]),
    ("Plus de 4 000 clients de Nimbus ont été touchés mercredi matin, selon Downdetector.", "fr", [4000]),
    ("A Nimbus caiu na quarta-feira, com 4.150 reclamações no Downdetector às 9h19. Às 9h50 o volume já tinha caído para 780.", "pt", [4150, 780]),
    (DOWN + "The number of complaints to the ombudsman about pensions has gone past 9,000 this year.", "en", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "value"), OVER)
def test_it_was_over_by_then(claims, text: str, language: str, value: str) -> None:
    assert [c.value for c in claims(text, "ended", language=language) if c.precision is not None] == [value]


@pytest.mark.parametrize(("text", "language"), NOT_OVER)
def test_nothing_was_over_then(claims, text: str, language: str) -> None:
    assert [c.value for c in claims(text, "ended", language=language) if c.precision is not None] == []


@pytest.mark.parametrize(("text", "language", "seconds"), LASTED)
def test_it_lasted_so_long(claims, text: str, language: str, seconds: int) -> None:
    assert [c.value for c in claims(text, "duration", language=language)] == [seconds]


@pytest.mark.parametrize(("text", "language"), MEASURED)
def test_a_length_measures_something_else(claims, text: str, language: str) -> None:
    assert claims(text, "duration", language=language) == ()


@pytest.mark.parametrize(("text", "language", "counts"), COUNTS)
def test_so_many_reported(claims, text: str, language: str, counts: list[int]) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == counts


def test_a_count_named_for_the_own_provider_is_of_its_outage(claims) -> None:
    text = "Nimbus is down, and so are others. At noon there were more than 1,400 reports for Tide Cloud, over 850 for Nimbus."
    assert {c.value.n: c.about is None for c in claims(text, "peak_reports")}[850]


def test_a_midnight_in_the_night_of_the_outage_is_the_one_after_it(claims) -> None:
    text = "Nimbus failed on Tuesday night. Its main systems were restored after midnight Tuesday UTC."
    assert [f"{c.at:%d %H}" for c in claims(text, "ended") if c.at] == ["13 00"]


def test_a_time_shares_what_its_gloss_in_brackets_is_of(claims) -> None:
    text = DOWN + "Around 3:25 pm (1525 UTC) trading had fully resumed."
    assert [c.value for c in claims(text, "started") if c.precision != "day"] == []
