"""Causes by the grammar of their sentence, whatever they are called: sentences turned round, agents of verbs of harm, too much
for a system, what went otherwise than it was meant to; and what stands in such sentences without being a cause.
"""

from __future__ import annotations

import pytest

from scraper.core.facts import cause

LEADS = {
    "en": "Nimbus was down on Monday, and many could not log in.",
    "de": "Nimbus war am Montag gestört, viele konnten sich nicht anmelden.",
    "fr": "Nimbus est tombé en panne lundi.",
    "es": "Nimbus sufrió una caída el lunes.",
    "it": "Nimbus è andato giù lunedì per un disservizio.",
    "pt": "O Nimbus ficou fora do ar na segunda-feira.",
    "nl": "Nimbus lag maandag plat door een storing.",
    "pl": "Awaria Nimbus: w poniedziałek nie działał.",
    "ru": "Сбой Nimbus: сервис не работал в понедельник.",
    "sv": "Nimbus låg nere i måndags.",
    "ja": "Nimbusは月曜日に障害が発生した。",
    "ko": "월요일 Nimbus에서 장애가 발생했다.",
    "zh": "Nimbus周一宕机。",
}


@pytest.fixture
def own(reading):
    """The causes of the page's own outage that a sentence gives behind a lead on it."""

    def read(sentence: str, language: str = "en", title: str = "") -> list[str]:
        lead = f"{title}\n{LEADS[language]}" if title else LEADS[language]
        told = reading(f"{lead} {sentence}", title=title, language=language)
        return [str(c.value) for c in cause.find(told) if c.about is None and c.qualifier != "denies"]

    return read


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Behind the breakdown was a mislaid routing table.", "a mislaid routing table"),
        ("At the root of the trouble was a crash at our mail vendor.", "a crash at our mail vendor"),
        ("At bottom, there was a gap in the way we deploy.", "a gap in the way we deploy"),
        ("What set it off was a clumsy schema change.", "a clumsy schema change"),
        ("What had gone wrong was that a disk had filled up.", "a disk had filled up"),
        ("To blame was a patch from a supplier.", "a patch from a supplier"),
        ("Its managers explained the outage with a broken relay.", "a broken relay"),
        ("A slow answer from the store, which meant that fewer orders went through, was behind the outage.", "A slow answer from the store"),
    ],
)  # fmt: skip
def test_a_sentence_turned_round_gives_the_cause_last_or_far_from_its_verb(own, sentence, value) -> None:
    assert any(value in found for found in own(sentence)), own(sentence)


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("Hinter der Störung steckte ein defekter Verteiler.", "de", "ein defekter Verteiler"),
        ("Das Problem gehe auf einen Fehler in der Anmeldung zurück, hieß es.", "de", "Fehler in der Anmeldung"),
        ("Schuld war ein falsch gesetzter Schalter.", "de", "ein falsch gesetzter Schalter"),
        ("Derrière la panne, une erreur de routage.", "fr", "une erreur de routage"),
        ("Detrás de la caída estuvo un fallo del proveedor de red.", "es", "un fallo del proveedor"),
        ("Por trás da queda estava uma falha no banco de dados.", "pt", "uma falha no banco de dados"),
        ("Dietro al disservizio c'è un cavo tranciato.", "it", "un cavo tranciato"),
        ("Achter de storing zat een kapotte schakelaar.", "nl", "een kapotte schakelaar"),
        ("Za awarią stał uszkodzony router.", "pl", "uszkodzony router"),
        ("За сбоем стоит ошибка в обновлении.", "ru", "ошибка в обновлении"),
    ],
)
def test_other_languages_turn_it_round_too(own, sentence, language, value) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("A burst pipe knocked out the booking system.", "en", "A burst pipe"),
        ("A schema change rolled out at noon took our orders API offline.", "en", "A schema change"),
        ("A migration which we tried this morning took the service down.", "en", "A migration"),
        ("Sloppy wiring aside, faulty firmware on two switches crippled the network.", "en", "faulty firmware on two switches"),
        ("An overzealous rule cut off the billing servers.", "en", "An overzealous rule"),
        ("Network congestion put so much strain on the switches that calls dropped.", "en", "Network congestion"),
        ("A storm felled a mast near Ridgeway.", "en", "A storm"),
        ("A runaway process ate up all the memory on the login hosts.", "en", "A runaway process"),
        ("Eine abgelaufene Lizenz hat die Anmeldung am System blockiert.", "de", "Eine abgelaufene Lizenz"),
        ("Een foute release legde de betaalterminals plat.", "nl", "Een foute release"),
        ("Um cabo partido deixou o serviço fora do ar.", "pt", "Um cabo partido"),
        ("En felkopplad kabel slog ut servrarna.", "sv", "En felkopplad kabel"),
    ],
)  # fmt: skip
def test_whatever_harms_a_service_is_why(own, sentence, language, value) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("There were simply too many students logging in at once.", "en", "too many students logging in"),
        ("The load was eight times what the cluster could take.", "en", "The load was eight times what"),
        (
            "A load ten times the normal was more than they could take.",
            "en",
            "A load ten times the normal was more than",
        ),
        ("Traffic on all platforms was higher than ever before.", "en", "Traffic on all platforms was higher"),
        ("The servers could not keep up with the rush.", "en", "servers could not keep up"),
        ("Die Systeme waren dem Ansturm nicht gewachsen.", "de", "dem Ansturm nicht gewachsen"),
        ("Les serveurs n’ont pas supporté la charge.", "fr", "serveurs n’ont pas supporté"),
        ("Los servidores no aguantaron la carga.", "es", "servidores no aguantaron"),
        ("Serwery nie wytrzymały obciążenia.", "pl", "nie wytrzymały"),
        ("アクセスが集中してサーバーの処理が追いつかなかった。", "ja", "アクセスが集中"),
        ("접속자가 한꺼번에 몰리면서 서버가 버티지 못했다.", "ko", "접속자가 한꺼번에 몰리"),
        ("访问量激增,服务器不堪重负。", "zh", "访问量激增"),
    ],
)
def test_more_than_a_system_could_bear_is_why(own, sentence, language, value) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "value"),
    [
        ("We misconfigured the replication topology during an upgrade.", "en", "We misconfigured the replication topology"),
        ("A script meant to tidy one account deleted, by accident, all records.", "en", "A script meant to tidy one account deleted"),
        ("An automated update ran in production although it should have been switched off.", "en", "An automated update ran in production"),
        ("After the restart the routes were not set again.", "en", "the routes were not set again"),
        ("The job relied on an outdated list of hosts.", "en", "an outdated list of hosts"),
        ("An engineer typed the wrong command during routine work.", "en", "the wrong command"),
        ("The cache had been flushed by mistake.", "en", "The cache had been flushed by mistake"),
        ("Nobody had renewed the certificate.", "en", "renewed the certificate"),
        ("The link between two halls was lost.", "en", "The link between two halls was lost"),
        ("“Key parts of the storage backend failed,” the chief executive wrote.", "en", "storage backend failed"),
        ("Die benutzten Skripte seien fehlerhaft gewesen.", "de", "Skripte seien fehlerhaft"),
        ("El certificado estaba caducado.", "es", "El certificado estaba caducado"),
        ("La base de données était saturée.", "fr", "La base de données était saturée"),
    ],
)  # fmt: skip
def test_what_went_otherwise_than_it_was_meant_to_is_why(own, sentence, language, value) -> None:
    assert any(value in found for found in own(sentence, language)), own(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The fault, the Regulator for Networks (RN) has said, arose in the Delta-4 cable.", "the Delta-4 cable"),
        ("A bug in the resolver was triggered on Monday at 15:46 UTC by an update to its settings.", "an update to its settings"),
        ("Messages could not be sent while a vendor of routing data was down.", "a vendor of routing data was down"),
        ("A lapse in the key store gave rise to the errors.", "A lapse in the key store"),
        ("A group calling itself Night Crow says it did it.", "A group calling itself Night Crow"),
        ("There had been a misunderstanding between two teams.", "a misunderstanding between two teams"),
        ("In the release hid a typo in the clean-up job.", "a typo in the clean-up job"),
        ("Trading stopped on Tuesday because of several glitches.", "several glitches"),
    ],
)  # fmt: skip
def test_a_cause_is_known_by_the_words_around_it(own, sentence, value) -> None:
    assert any(value in found for found in own(sentence)), own(sentence)


@pytest.mark.parametrize("title", ["Bug behind the Nimbus outage", "Typo behind Monday's Nimbus outage"])
def test_a_headline_without_a_verb_puts_it_behind_the_outage(own, title) -> None:
    assert title.split()[0] in own("The company was sorry.", title=title)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The outage knocked out the booking lines of two clinics.", "en"),
        ("The flood of messages overwhelmed the support team.", "en"),
        ("A single bad update can take a service offline, said a lecturer.", "en"),
        ("No attack was behind the outage.", "en"),
        ("What set off the failure is still being looked into.", "en"),
        ("What made users angry was the silence of the company.", "en"),
        ("What happened was a disaster for small shops.", "en"),
        ("Engineers pushed a fix that took the broken node out of rotation.", "en"),
        ("The team took down the affected server for repairs.", "en"),
        ("Some banks shut down their own systems as a precaution.", "en"),
        ("A second outage knocked the site offline again.", "en"),
        ("A video of the crash overwhelmed social networks.", "en"),
        ("Too many people rely on one provider, said a professor.", "en"),
        ("More people than ever work from home, the report says.", "en"),
        ("The number of users is higher than in any other country.", "en"),
        ("More complaints than usual came in from Leeds.", "en"),
        ("Users saw the message “Too many requests” when they tried again.", "en"),
        ("Traffic was higher than usual on the roads around the stadium.", "en"),
        ("A refund was promised although it should have been paid at once.", "en"),
        ("Responsible for the repairs is a team of thirty.", "en"),
        ("At the heart of the service is a network of 300 halls.", "en"),
        ("A rival service was knocked out by a flood in the same week.", "en"),
        ("It blamed the weather at the time.", "en"),
        ("People could not pay because of trouble with the app.", "en"),
        ("Disruptions tend to come from something or other, be it overloaded servers or an infrastructure failure.", "en"),
        ("Die Störung legte auch die Kassen mehrerer Märkte lahm.", "de"),
        ("Hinter dem Unternehmen steht ein Investor aus München.", "de"),
        ("Zu viele Menschen verlassen sich auf einen einzigen Anbieter.", "de"),
        ("Quer durch alle Plattformen häufen sich Fehlermeldungen.", "de"),
        ("Un juge a bloqué la vente de la plateforme.", "fr"),
        ("Trop de monde dépend d’un seul fournisseur.", "fr"),
        ("Una avalancha de quejas saturó las redes sociales.", "es"),
        ("Dietro la società c'è un fondo americano.", "it"),
        ("Por trás da empresa está um fundo americano.", "pt"),
        ("De storing legde ook de webwinkel plat.", "nl"),
        ("Za firmą stoi amerykański fundusz.", "pl"),
        ("고객센터에 문의가 폭주했다.", "ko"),
        ("利用者からの投稿が殺到した。", "ja"),
    ],
)  # fmt: skip
def test_such_sentences_may_give_none(own, sentence, language) -> None:
    assert own(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("An index rebuild put locks on key tables, so the API was briefly unavailable.", "An index rebuild"),
        ("The routing rules were rewritten by a robot, so that requests could not find a host.", "The routing rules were rewritten"),
        ("The registry had been locked by a job that never finished.", "a job"),
        ("The root of the whole affair was a stray semicolon in a script.", "a stray semicolon"),
        ("Its mail vendor, Birch, was offline as well.", "Its mail vendor"),
        ("A stuck valve forced the racks to shut down.", "A stuck valve"),
    ],
)  # fmt: skip
def test_what_follows_from_it_tells_it(own, sentence, value) -> None:
    assert any(value in found for found in own(sentence)), own(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Access over the web was affected too, so that many could not work.",
        "The firm runs its servers in one hall, so users elsewhere see slow pages.",
        "The help pages were rewritten by a robot, so readers liked them less.",
        "The servers were restored by a night shift, so the errors stopped.",
    ],
)
def test_what_follows_from_the_outage_or_its_end_tells_none(own, sentence) -> None:
    assert own(sentence) == []


def test_the_day_of_a_later_word_is_not_that_of_another_outage(reading) -> None:
    text = f"{LEADS['en']} Update (2026-06-09): Nimbus writes that a burst pipe knocked out the booking system."
    assert [(c.about, c.value) for c in cause.find(reading(text))] == [(None, "a burst pipe")]
