"""Causes as the grammar of a sentence gives them: past quote marks and insertions, in headlines, in clauses, where lines are
cut, with nouns of cause in every mood, and bare; and what stands in such places without being one.
"""

from __future__ import annotations

import pytest

from scraper.core.articles.bare_faults import bare_faults
from scraper.core.articles.no_cause import is_no_cause
from scraper.core.language.severed_lines import severed_lines


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nimbus attributed the outage to a malfunctioning “mail relay.”", "a malfunctioning mail relay"),
        ("Nimbus was down after unidentified objects struck its northern data centre.", "unidentified objects struck its northern data centre"),
        ("A secondary firewall at Nimbus didn’t function properly after the outage began.", "A secondary firewall at Nimbus didn’t function properly"),
        ("Nimbus said that standard processes were not followed when the outage began.", "standard processes were not followed"),
        ("The root cause? An internal DNS entry that stopped resolving.", "An internal DNS entry that stopped resolving"),
        ("A “careless route change” by Nimbus was the cause of the outage.", "A “careless route change” by Nimbus"),
        ("Nimbus went down after what Nimbus suspects was a failed database migration.", "a failed database migration"),
        ("The outage was, the company said on Monday, caused by a name server fault.", "a name server fault"),
        ("Nimbus blames one of its longest outages on a “new mail relay” that broke.", "a “new mail relay” that broke"),
        ("Nimbus was down. It made a change to its routers, which sparked a global outage.", "a change to its routers"),
        ("The database servers became overloaded, causing mail to stop for an hour.", "The database servers became overloaded"),
        ("The outage was due to a « human error while the network was set up, Nimbus said.", "a human error while"),
        ("Nimbus said the error occurred in the storage layer of its config service.", "the storage layer of its config service"),
    ],
)  # fmt: skip
def test_a_cause_is_read_past_what_is_put_into_its_sentence(claims, text: str, value: str) -> None:
    found = [c.value for c in claims("Nimbus mail was down on Monday. " + text, "cause")]
    assert any(value in str(v) for v in found), found


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Nimbus outage explained: How a sleeping bug took down mail", "a sleeping bug"),
        ("Monday’s update triggers short Nimbus outage", "Monday’s update"),
        ("Nimbus hit by DDoS attack", "DDoS attack"),
        ("Nimbus offline after crews hit fiber line", "crews hit fiber line"),
    ],
)
def test_a_headline_tells_why(claims, title: str, value: str) -> None:
    found = [str(c.value) for c in claims("Nimbus mail was down for an hour on Monday.", "cause", title=title)]
    assert any(value in v for v in found), found


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Nimbus war am Montag gestört. Grund sei der Ausfall eines Schaltschranks, teilte der Betreiber mit.", "der Ausfall eines Schaltschranks"),
        ("de", "Der Dienst von Nimbus war am Montag gestört, da der Strom ausgefallen war.", "der Strom ausgefallen war"),
        ("fr", "Les clients de Nimbus sont privés de courrier. L’explication réside dans une erreur de configuration.", "une erreur de configuration"),
        ("pt", "O aplicativo Nimbus ficou fora do ar. A origem do problema estava ligada a um fornecedor externo.", "um fornecedor externo"),
        ("pl", "Klienci nie mogą się zalogować do Nimbus. Bank informuje, że problem leży po stronie zewnętrznego dostawcy.", "zewnętrznego dostawcy"),
        ("ar", "تعطلت خدمة الشركة صباح اليوم. وقالت إن السبب في ذلك هو انقطاع كابل بحري.", "انقطاع كابل بحري"),
        ("zh", "该应用因光纤被挖断而断网。", "光纤被挖断"),
        ("ja", "停電により、決済サービスがつながらない障害が起きた。", "停電"),
        ("ko", "이번 화재로 메신저 서비스가 중단됐다.", "이번 화재"),
        ("cs", "Bankovnictví Nimbus nefungovalo. Došlo ke kybernetickému útoku.", "kybernetickému útoku"),
    ],
)  # fmt: skip
def test_nouns_of_cause_in_every_mood(claims, language: str, text: str, value: str) -> None:
    found = [str(c.value) for c in claims(text, "cause", language=language)]
    assert any(value in v for v in found), found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A construction crew caused damage to the firm's fibre-optic cable."),
        ("en", "Following the severing of a fibre line, calls failed."),
        ("de", "Ein Bagger kappte gestern ein Glasfaserkabel."),
        ("fr", "Des ouvriers ont sectionné deux câbles."),
        ("es", "Unos obreros cortaron un cable de la operadora."),
        ("it", "Operai tranciano un cavo."),
        ("nl", "Storing door beschadigde kabels."),
        ("pl", "Koparka przecięła światłowód."),
        ("ru", "Строители повредили магистральный кабель."),
        ("tr", "İş makinesi fiber kabloyu kesti."),
    ],
)
def test_a_line_that_somebody_cut(language: str, sentence: str) -> None:
    assert list(severed_lines(sentence, language))


@pytest.mark.parametrize(
    "sentence",
    ["Een kapotte kabel vind je snel.", "Workers were sent home when mail was cut off.", "Ein Bagger stand daneben."],
)
def test_no_line_was_cut(sentence: str) -> None:
    assert not [s for language in ("nl", "en", "de") for s in severed_lines(sentence, language)]


@pytest.mark.parametrize(
    ("sentence", "faults"),
    [
        ("Engineers found a database performance issue.", ["a database performance issue"]),
        ("The team worked through misconfiguration in the control plane.", ["misconfiguration in the control plane"]),
        ("It was a memory leak in the mail relay.", ["a memory leak in the mail relay"]),
        ("It was not a memory leak.", []),
        ("It may be a power failure.", []),
        ("Was it a memory leak?", []),
        ("This is the equivalent of a power failure.", []),
        ("DDoS attacks, which are easy to launch, flood a server.", []),
        ("A memory leak, a power cut or a typo can stop any service.", []),
        ("Users reported database errors.", []),
        ("The team fixed a memory leak.", []),
        ("The memory leak was gone.", []),
        ("- API failures affecting developers", []),
    ],
)  # fmt: skip
def test_faults_named_as_facts_without_a_relation(sentence: str, faults: list[str]) -> None:
    assert [sentence[a:b] for a, b in bare_faults(sentence)] == faults


@pytest.mark.parametrize(
    "text",
    [
        "Users could not log in on Monday due to a critical outage.",
        "Users were greeted by a message that reads “Upstream connect error. Reset reason: connection failure.”",
        "Die Nutzer sahen die Fehlermeldung „Fehler im Datenbankserver wegen Überlastung“.",
        "Nimbus confirmed that the reversion of the configuration change was complete.",
        "It is woven in so deeply that its sudden absence feels like a mental power outage for many.",
        "Users met elevated errors on Cirrus 4, the company’s flagship model, which triggered a cascade of failures.",
        "Why does it fail? Mail services like Nimbus rely on complex infrastructure, making them vulnerable.",
        "Billions were lost. This was a digital earthquake.",
        "What began on Monday triggered a complex cascade of infrastructure failures across multiple systems.",
        "Der Grund für die Störung sei dem Betreiber mittlerweile bekannt.",
        "Wat precies de oorzaak van de storing is, is nog niet duidelijk.",
        "To mend it, requests were routed away from the failing deployment.",
        "We are applying configuration changes to mitigate the impact on mail.",
        "Nimbus was down, and users were cross due to the lack of transparency.",
        "The Nimbus outage reports stemmed from cities and regions such as Lyon.",
        "Parcels were late as a result of this breakdown at Nimbus.",
        "A cause has been identified in the 911 phone outage that hit two states.",
    ],
)
def test_the_outage_itself_and_what_users_resent_is_no_cause(claims, text: str) -> None:
    assert claims("Nimbus mail was down. " + text, "cause") == ()


@pytest.mark.parametrize(
    "value",
    ["the northern region", "Angaben der Netzwerke zu einem Ausfall", "возникших неполадок многие", "une panne dans plusieurs villes", "including settings of customers", "los primeros fallos", "manque de transparence", "deux des plus graves pannes"],
)  # fmt: skip
def test_words_for_where_when_and_how_bad_name_no_cause(value: str) -> None:
    assert is_no_cause(value)


def test_the_number_of_a_typhoon_is_no_day(reading) -> None:
    seen = reading("電話局が台風15号の影響で停電した。", language="ja")
    assert [t for line in seen.lines for t in line.times] == []
