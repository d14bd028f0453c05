"""Causes in the press's ordinary formulas, and beside each kind what looks like one: feelings, figures, alarms, repairs, what
the outage brought about, and what nobody knows.
"""

from __future__ import annotations

import pytest

from scraper.core.facts import cause

LEADS = {
    "en": "Nimbus was down on Monday, and many could not log in.",
    "de": "Nimbus war am Montag gestört, viele konnten sich nicht anmelden.",
    "fr": "Nimbus est tombé en panne lundi.",
    "es": "Nimbus sufrió una caída el lunes.",
    "pt": "O Nimbus ficou fora do ar na segunda-feira.",
    "it": "Nimbus è andato giù lunedì per un disservizio.",
    "nl": "Nimbus lag maandag plat door een storing.",
    "ru": "Сбой Nimbus: сервис не работал в понедельник.",
    "cs": "Nimbus měl v pondělí výpadek.",
    "tr": "Nimbus pazartesi günü çöktü.",
    "id": "Nimbus mengalami gangguan pada Senin.",
    "vi": "Nimbus gặp sự cố hôm thứ Hai.",
    "ar": "تعطلت خدمة Nimbus صباح الاثنين.",
    "ja": "Nimbusで障害が発生した。",
}


@pytest.fixture
def own(reading):
    """The causes of the page's own outage that a sentence gives behind a lead on it."""

    def read(sentence: str, language: str) -> list[str]:
        told = reading(f"{LEADS[language]} {sentence}", language=language)
        return [str(c.value) for c in cause.find(told) if c.about is None and c.qualifier != "denies"]

    return read


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("During a routine certificate rotation something went wrong and the gateway stopped answering.", "en", "certificate rotation"),
        ("The carrier has rolled back a firmware change that it believed to be the cause of the dropped calls.", "en", "a firmware change"),
        ("For the union, staff cuts and an ageing mainframe together were what brought the site down.", "en", "an ageing mainframe"),
        ("Its page named a full queue and a failed patch as the main reasons.", "en", "a failed patch"),
        ("The source was quickly found, the company says: an internal bug in the payment module.", "en", "an internal bug"),
        ("The servers of the app and of the core system were unable to talk to each other, said a spokesman.", "en", "unable to talk to each other"),
        ("A power dip at one of its two halls is being blamed.", "en", "A power dip"),
        ("The blackout of mobile service was down to a flooded equipment room in Leeds.", "en", "a flooded equipment room"),
        ("A spokesperson put the problem down to an error in a routine update.", "en", "an error in a routine update"),
        ("An expired certificate meant that phones could not connect to the network.", "en", "An expired certificate"),
        ("The trouble is understood to have come from a mistake made while servers were moved.", "en", "a mistake made"),
        ("Officials later blamed the breakdown on a worn-out cooling pump.", "en", "a worn-out cooling pump"),
        ("Blame for the outage has been laid on a supplier's faulty patch.", "en", "a supplier's faulty patch"),
        ("A mouse chewed through a cable in the cabinet, the engineers discovered.", "en", "A mouse chewed through a cable"),
        ("Its network could not cope once a talent show opened its phone vote.", "en", "could not cope once"),
        ("Die Ursache sei inzwischen bekannt, hieß es: Defekt war ein Bauteil in der Vermittlungsstelle.", "de", "ein Bauteil"),
        ("L'origine de la panne est désormais connue : un défaut logiciel qui touchait l'authentification.", "fr", "un défaut logiciel"),
        ("El origen del problema ya se conoce: una actualización defectuosa del cortafuegos.", "es", "una actualización defectuosa"),
        ("Segundo a empresa, uma falha de energia no centro de dados levou à interrupção dos serviços.", "pt", "uma falha de energia"),
        ("De koppeling tussen de webserver en de database werkte niet goed, aldus een woordvoerder.", "nl", "De koppeling tussen"),
        ("Binlerce kişinin aynı anda giriş yapması sunuculara aşırı yük bindirdi.", "tr", "aynı anda giriş yapması"),
        ("وقالت الشركة إن عطلاً فنياً في أحد الخوادم الرئيسية أدى إلى توقف الخدمة في عدة مناطق.", "ar", "عطلاً فنياً"),
        ("وأرجعت الشركة العطل إلى خلل تقني في مركز البيانات.", "ar", "خلل تقني"),
        ("同社は、認証サーバーが故障したため午前9時ごろからログインしにくい状態が続いたと説明した。", "ja", "認証サーバーが故障"),
    ],
)  # fmt: skip
def test_ordinary_formulas_tell_a_cause(own, sentence: str, language: str, value: str) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("What had triggered the crash was left open.", "en"),
        ("What led to the interruption was withheld until Friday.", "en"),
        ("A cyberattack has so far been excluded, the minister told reporters.", "en"),
        ("The number of complaints came down to around 300 by early afternoon.", "en"),
        ("The engineer on call is notified by our automatic alerts of an API failure and acknowledges it.", "en"),
        ("A patch that reverts the faulty query was deployed at 10:20.", "en"),
        ("We have added new alarms that fire when a queue grows too long.", "en"),
        ("Shoppers left empty-handed because of the outage at the tills, from supermarkets to petrol stations.", "en"),
        ("The drop in the share price was caused by fears of a repeat, analysts said.", "en"),
        ("Outages of this sort are often caused by expired certificates or by human error.", "en"),
        ("In Leeds theirs was a separate matter, the fault of a faulty router.", "en"),
        ("On its website Loch Fibre confirmed network issues for some customers.", "en"),
        ("Dass viele betroffen waren, zeigt auch ein Blick auf ein Portal für Störungsmeldungen.", "de"),
        ("Dans 42 % des cas c'est le réseau mobile qui est en cause.", "fr"),
        ("Si va lenta, será por alguna de estas razones:\n\n- Demasiados usuarios conectados a la vez.", "es"),
        ("Это произошло через две недели после аварии в системе налоговой службы.", "ru"),
        ("За сбои в приложениях банкам стоит винить себя.", "ru"),
        ("Omlouváme se za výpadek, kvůli kterému nefungují platby.", "cs"),
        ("Nasabah kesal karena transaksi gagal dan saldo terpotong.", "id"),
        ("Hai ngân hàng thừa nhận hệ thống gặp lỗi, song bị trách bởi không nói bao giờ thì xong.", "vi"),
        ("وسادت حالة من الغضب بين العملاء بسبب انقطاع الخدمة.", "ar"),
        ("وخسر بسبب ذلك آلاف العملاء.", "ar"),
        ("ولم تكشف الشركة عن سبب العطل حتى الآن.", "ar"),
    ],
)  # fmt: skip
def test_what_looks_like_one_tells_none(own, sentence: str, language: str) -> None:
    assert own(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("Customers were furious because of a faulty update that locked them out.", "en", "a faulty update"),
        ("Users complained of errors because of a bug in the login service.", "en", "a bug in the login service"),
        ("Kunden sind verärgert über die Störung wegen eines defekten Routers.", "de", "eines defekten Routers"),
    ],
)  # fmt: skip
def test_a_fault_is_one_beside_feelings(own, sentence: str, language: str, value: str) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Nimbus gave “a loss of power at a core site” as the reason for the outage.", "a loss of power"),
        ("The bank gave a failed upgrade as the cause of the trouble.", "a failed upgrade"),
        ("Nimbus says that name resolution at its DNS servers is the likely root cause.", "name resolution"),
        ("Sign-in is back: authentication was at fault.", "authentication"),
        ("Nimbus said its database was the cause of the trouble.", "its database"),
        ("Payments came to a standstill, down to a broken link at the processor.", "a broken link"),
        ("Trading was brought to a halt for about two hours on Monday afternoon by a software fault.", "a software fault"),
        ("The desks were shut down for three hours by technical problems.", "technical problems"),
        ("Its tills were brought to a standstill on Monday by an expired certificate.", "an expired certificate"),
        ("The loss of service was brought about by a botched change to the firewall.", "a botched change"),
        ("An error by a contractor is understood to be behind the chaos.", "An error by a contractor"),
        ("The line, which is owned by a utility, was cut by a road crew.", "The line, which is owned by a utility, was cut"),
        ("Multiple coolant pumps shut down, and the halls grew hot.", "Multiple coolant pumps shut down"),
        ("“Scheduled maintenance” went badly wrong on Saturday night.", "Scheduled maintenance"),
        ("A routine upgrade went awry at the weekend.", "A routine upgrade"),
        ("The county says the outage was storm-related.", "storm-related"),
        ("Calls stopped after a technical snag halted the exchanges.", "a technical snag"),
        ("The network failed because of a burnt conduit near Ely.", "a burnt conduit"),
        ("Shops were not told about a network upgrade that cut off their tills.", "a network upgrade"),
        ("The outage results from a fault at a partner.", "a fault at a partner"),
    ],
)  # fmt: skip
def test_the_form_of_its_clause_makes_it_a_cause(own, sentence: str, value: str) -> None:
    assert any(value in found for found in own(sentence, "en")), own(sentence, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a day without economic data or results from major retailers.",
        "The cause of the problem was dealt with by noon.",
        "Many thought their router was the cause.",
        "Nimbus said the network was not at fault.",
        "It was unclear whether the servers were the cause.",
        "The root cause is known to us and we are working on it.",
        "Once the cause was tracked down, calls went through again.",
        "Travellers were hit by widespread failures of phones and ticket machines.",
        "A “nationwide issue” with gates caused long queues.",
        "Customers were hit by a second day of technical problems.",
        "Next door in Kent County, mail failed because of a licence dispute with a vendor.",
        "Apart from the software updates, it said, most of what it offers was affected.",
        "Few brands have suffered as much, chiefly on account of the big breach in 2011.",
        "The bank said then that a planned test was to blame.",
        "Never before had trading been halted by a software fault.",
        "He gave family commitments as the reason for leaving the board.",
        "The technical issue kept staff busy for days.",
        "Nothing went wrong during the maintenance, the bank said.",
        "The number of reports fell, down to a few dozen by the evening.",
    ],
)  # fmt: skip
def test_the_form_of_its_clause_makes_it_none(own, sentence: str) -> None:
    assert own(sentence, "en") == []


@pytest.mark.parametrize(
    ("headline", "value"),
    [
        ("Lightning strike believed to be the cause of Nimbus blackout", "Lightning strike"),
        ("Power surge named as cause of Nimbus failure", "Power surge"),
        ("Software error blamed as Nimbus fails", "Software error"),
    ],
)
def test_a_participle_without_its_verb_names_it_in_a_headline(reading, headline: str, value: str) -> None:
    assert value in [str(c.value) for c in cause.find(reading(LEADS["en"], title=headline))]


def test_a_headline_that_is_a_clause_is_no_agent(reading) -> None:
    told = reading(LEADS["en"], title="Nimbus network crashes on exam day, leaving students stranded")
    assert list(cause.find(told)) == []


@pytest.mark.parametrize("sentence", ["It has gone down for no reason you can see.", "There is no reason to worry."])
def test_no_reason_to_or_for_something_is_no_word_on_the_cause(reading, sentence: str) -> None:
    assert list(cause.find(reading(f"{LEADS['en']} {sentence}"))) == []
