"""Times read by the clause they stand in: since a part of a day, behind a closing verb of saying, beside a second verb, of hours
in which somebody can be reached, of the power, of an end not reached.
"""

import pytest

# Each row: a language, a text, and the values of the onsets (S), ends (E) and lengths (D, in seconds) of its own outage, among
# which a bare day beside a finer time of it does not count.
CASES = [
    ("en", "The trains' booking site failed. It has been down since the early hours.", ["S the early hours"]),
    ("de", "Bei Nordpay kommt es seit dem frühen Morgen zu Ausfällen.", ["S frühen Morgen"]),
    ("es", "Desde primera hora de la mañana, los clientes denuncian que no pueden entrar en la app.", ["S primera hora de la mañana"]),
    ("it", "Dalle prime ore del mattino la rete di Telvia non funziona.", ["S prime ore del mattino"]),
    ("nl", "Nordpay heeft sinds een uur of negen vanochtend een storing.", ["S negen vanochtend"]),
    ("fr", "Panne chez Télévia. Depuis mardi matin, de nombreux abonnés se plaignent du réseau.", ["S mardi matin"]),
    ("it", "Rete giù. Moltissimi utenti segnalano da ieri sera connessione assente.", ["S ieri sera"]),
    ("de", "Bank-App gestört. Seit Montagabend kommen Kunden der Bank nicht in ihre App.", ["S Montagabend"]),
    ("en", "Outage in the valley. Customers there have been without email since early Tuesday.", ["S early Tuesday"]),
    ("en", "Hotel outage. Guests were without charges for calls since early Tuesday.", []),
    ("en", "Trading was halted. The halt came at around 12:14 p.m. because of a fault, and trading resumed at 3:25 p.m.", ["S 12:14 p.m.", "E 3:25 p.m."]),
    ("en", "The exchange halted trading at 9:40 a.m. because of a fault and reopened at 1 p.m.", ["S 9:40 a.m.", "E 1 p.m."]),
    ("es", "Caída. El servicio quedó interrumpido a las 10:20 y se restableció a las 13:05.", ["S 10:20", "E 13:05"]),
    ("en", "Shoppers could not buy tickets between 6am and 9.30am, the rail operator said.", ["S 6am and 9.30am", "E 6am and 9.30am"]),
    ("en", "Nimbus went down at 9:05 a.m. A fix was in place twenty minutes later, at 9:25 a.m., the company said.", ["S 9:05 a.m.", "E 9:25 a.m."]),
    ("en", "Nimbus failed at 9:05 a.m. On Wednesday at 11 a.m., the company said.", ["S 9:05 a.m."]),
    ("en", "Lines went dead at 12.20pm, the council said, adding that they were all back by nightfall.", ["S 12.20pm"]),
    ("en", "Problems began around 8:40 a.m., and it was 1:15 p.m. before users could log in again.", ["S 8:40 a.m.", "E 1:15 p.m."]),
    ("en", "Nimbus outage. Most people were able to get back on from 11.30am.", ["E 11.30am"]),
    ("es", "Caída de cajas. A partir de las 13:00 los clientes pudieron volver a pagar.", ["E 13:00"]),
    ("fr", "Panne de caisses. Les clients ont pu à nouveau payer par carte à partir de 15h mardi.", ["E 15h mardi"]),
    ("zh", "電信商12日晚間7時30分起斷網，至深夜11時全面恢復。", ["S 12日晚間7時30分", "E 深夜11時"]),
    ("en", "As many as 9,000 outage reports came in during the worst hours, from 9 am to 12 pm.", []),
    ("en", "Outage at Nimbus. Complaints tailed off after 3 p.m., though it was not over.", []),
    ("es", "El servicio falló a las 10:20. La atención al cliente está disponible de 9:00 a 21:00.", ["S 10:20"]),
    ("fr", "Le réseau est en panne. Le standard reste joignable de 8h à 18h.", []),
    ("pt", "O Pix está fora do ar; a TED funciona nos dias úteis, entre 06h30 e 17h.", []),
    ("en", "Nimbus failed at 3am. The site was only partly available from 4am to 5am after the outage.", ["S 3am", "S 4am to 5am", "E 4am to 5am"]),
    ("zh", "北洋銀行13日上午9時起系統當機。廠商認為無法在下午3時前修好。", ["S 13日上午9時"]),
    ("zh", "北洋銀行13日上午9時起系統當機。電力在上午9時半恢復。", ["S 13日上午9時"]),
    ("en", "Power was lost at 2 a.m. and came back at 2.20 a.m., but mail stayed down until 9 a.m.", ["E 9 a.m."]),
    ("en", "Nimbus outage. Engineers worked through the night on Tuesday to find the fault.", []),
    ("es", "Caída del banco. El banco tuiteó a las 12:14 desde su perfil que lo investigaba.", []),
    ("en", "Nimbus outage. The stream cut out in the 70th minute.", []),
    ("en", "Trading at the exchange stopped. For all other shares the 15 minutes will start at 2:55 p.m.", []),
    ("ru", "Сервис Nimbus вышел из строя около 17:00.", ["S 17:00"]),
    ("uk", "Близько 17:00 за Києвом мережа Nimbus вийшла з ладу.", ["S 17:00 за Києвом"]),
    ("it", "Guasto di rete. I primi a lamentarsi si sono fatti vivi attorno alle 22 di martedì.", ["S 22 di martedì"]),
]  # fmt: skip

_SIGNS = {"started": "S", "ended": "E", "duration": "D"}


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_a_time_is_what_its_clause_makes_of_it(claims, language, text, expected) -> None:
    told = [c for c in claims(text, language=language) if c.kind in _SIGNS and c.about is None]
    timed = [c for c in told if c.precision != "day" and not (c.kind == "ended" and c.precision is None)]
    assert sorted(f"{_SIGNS[c.kind]} {c.value}" for c in timed) == sorted(expected)


def test_a_half_of_the_day_holds_on_where_the_text_goes_back_a_little(claims) -> None:
    text = "北洋銀行13日上午8時系統當機，上午10時50分恢復正常。該行上午9時13分通報，9時起ATM停機。"
    at = [
        c.at.isoformat()[11:16]
        for c in claims(text, "started", language="zh", published="2026-05-13T12:00:00Z")
        if c.at
    ]
    assert at[0][3:] == "00"
    assert all(hour[:2] in {"00", "01"} for hour in at)


def test_a_day_behind_a_time_is_its_own_whatever_was_told_before(claims) -> None:
    text = "The bank, which had a similar failure in March that was fixed by 10pm, said its app stopped working at noon on Wednesday."
    assert "noon" in [c.value for c in claims(text, "started") if c.about is None]


def test_a_length_counted_from_a_statement_is_none_of_the_outage(claims) -> None:
    text = "Nimbus failed on Wednesday, it said in a statement at 12:30 pm ET. An hour after that, the company said that the disruption had been repaired."
    assert claims(text, "duration") == ()


def test_that_problem_is_the_other_one_told_before(claims) -> None:
    text = "Nimbus went down on Wednesday.\nOn 3 May calls to Nimbus failed because of another fault.\nIt noticed that problem at about 1pm, and it had been fixed by 4pm."
    assert [c.value for c in claims(text, "ended") if c.about is None] == []


def test_a_bare_day_behind_the_lead_says_which_outage_is_meant(claims) -> None:
    lead = (
        "Nimbus went down at 9:05 UTC on Tuesday. Users could not log in. Files did not load. Support did not answer. "
    )
    told = claims(f"{lead}Cards did not work for some, and shops were offline on Monday.", "started")
    assert [c.quote for c in told] == ["went down at 9:05 UTC on Tuesday"]
