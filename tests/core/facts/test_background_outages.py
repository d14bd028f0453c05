"""Outages in the background of a report: opened by their year, counted back to, gone on about; and what is its own after all."""

import pytest

BEHIND = {
    "opened by a year": (
        "en",
        "Nimbus was down on Wednesday for two hours.\nIn 2021 a botched change took down most of the network for 49 minutes.",
        "duration",
        2940,
    ),
    "opened by a year, French": (
        "fr",
        "Nimbus est tombé mercredi à 14 h 10.\nEn 2021, une panne avait bloqué les fichiers pendant sept heures.",
        "duration",
        25200,
    ),
    "opened by a year, German": (
        "de",
        "Nimbus fiel am Mittwoch um 8 Uhr aus.\nBereits 2021 war der Dienst drei Stunden lang gestört.",
        "duration",
        10800,
    ),
    "opened by a year, Japanese": (
        "ja",
        "13日午前9時ごろからNimbusで障害が発生した。\n2021年には、約3時間にわたり障害が続いた。",
        "duration",
        10800,
    ),
    "counted back to": (
        "en",
        "Nimbus was down on Wednesday for two hours, its third failure in a week.\nThe earlier two were caused by a leap-year bug.",
        "cause",
        "a leap-year bug",
    ),
    "a month gone, Korean": (
        "ko",
        "Nimbus가 13일 오전 9시부터 40분간 접속되지 않았다.\n지난 1월에도 약 10분 동안 장애가 있었다.",
        "duration",
        600,
    ),
    "whose cause somebody tells in the next sentence": (
        "en",
        "Monday, May 11, was the day that Nimbus went down first. According to the company, a full disk put it out of action for 45 minutes.\nOn Wednesday it was down again from 4:29 p.m. ET to 6:51 p.m. ET.",
        "duration",
        2700,
    ),
    "told as it was then": (
        "en",
        "Nimbus went down on Wednesday, May 13.\nOn February 4, 2024, the drive went dark for some. The outage was, as its makers admitted at the time, due to a bad certificate.",
        "cause",
        "a bad certificate",
    ),
    "gone on about, Spanish": (
        "es",
        "Nimbus sufrió una caída el miércoles a las 9:00. El lunes la empresa ya había tenido otra interrupción. Duró unas tres horas.",
        "duration",
        10800,
    ),
    "gone on about, German": (
        "de",
        "Bei Nimbus fiel am Mittwoch ab 9 Uhr das Netz aus. Schon am Montag hatte es bei Nimbus einen Ausfall gegeben. Er dauerte drei Stunden.",
        "duration",
        10800,
    ),
    "gone on about, Czech": (
        "cs",
        "Zákazníci Nimbusu ve středu od 9 hodin nemohli volat. Už v pondělí měl Nimbus rozsáhlý výpadek. Trval přibližně tři hodiny.",
        "duration",
        10800,
    ),
}
OWN = {
    "gone on about": ("de", "Bei Nimbus fiel am Mittwoch ab 9 Uhr das Netz aus. Die Störung dauerte drei Stunden.", "duration"),
    "yesterday, of other shops": ("en", "Trouble caused the failure of Nimbus cards yesterday in shops and other businesses.", "started"),
    "the day that a part of it names": ("en", "Nimbus crashed on Thursday morning and came back at 1pm AEST. Many complained about Thursday's failure.", "started"),
    "since last evening": ("fr", "Nimbus en panne\nNimbus est hors service depuis hier soir, dans le monde entier.", "started"),
    "already so many": ("fr", "Nimbus est en panne ce mercredi.\nPour Nimbus, on compte déjà plus de 6 200 signalements.", "peak_reports"),
    "already so many, Italian": ("it", "Nimbus è down mercoledì.\nSu Downdetector per Nimbus si contano già oltre 9.000 segnalazioni.", "peak_reports"),
    "the year of the text": ("en", "Nimbus went down on Wednesday.\n2026 is a bad year for it: the outage of Wednesday went on for two hours.", "duration"),
    "posted on a network": ("ja", "Nimbusで障害\n2026/05/13 17:21 アクセス障害が始まり、Twitter で報告", "started"),
    "told on its account": ("ko", "Nimbus 장애\nNimbus는 13일 공식 트위터에 장애가 오전 9시 50분까지 40분간 이어졌다고 적었다.", "duration"),
}  # fmt: skip


@pytest.mark.parametrize("told", BEHIND.values(), ids=BEHIND)
def test_what_stands_in_the_background_is_of_another_outage(claims, told: tuple[str, str, str, object]) -> None:
    language, text, kind, value = told
    found = [c for c in claims(text, kind, language=language) if c.value == value]
    assert found
    assert all(c.about is not None and c.about.provider == "nimbus" for c in found)


@pytest.mark.parametrize("told", OWN.values(), ids=OWN)
def test_what_is_its_own_is_of_no_other_outage(claims, told: tuple[str, str, str]) -> None:
    language, text, kind = told
    found = claims(text, kind, language=language, published=None if "hier soir" in text else "2026-05-13T20:00:00Z")
    assert found
    assert [c.about for c in found] == [None] * len(found)
