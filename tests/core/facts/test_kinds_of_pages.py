"""Pages that touch on outages and report none, by what they are for; and small or plainly told outages that are reports."""

import pytest

from scraper.core.reading import told_by

REPORTS = {
    "a cable that slows the net": (
        "en",
        "Internet slows to a crawl after undersea cable is damaged",
        "The authority said on Wednesday that crews were trying to end the slowdown which people have had since Tuesday night, when a subsea cable was damaged. The operator has sent a ship.",
    ),
    "a slow net abroad": (
        "es",
        "Un cable submarino roto deja lento el internet en la isla",
        "El internet funciona con lentitud desde el lunes por la noche por la rotura de un cable submarino, informó el ministerio. La reparación tardará una semana.",
    ),
    "a house that is called after a court": (
        "en",
        "Phones out at Alder County court house",
        "Phones at the court house were out of order on Wednesday after a contractor cut a line. The lines were back at 3:30 p.m.",
    ),
    "a fault that a regulator did not make": (
        "ru",
        "Ведомство: доступ к Nimbus не ограничен",
        "У пользователей в среду утром перестал нормально открываться Nimbus. Downdetector насчитал около 600 жалоб. В ведомстве заявили, что ограничений не вводили.",
    ),
    "what came of an outage, which is measured": (
        "en",
        "County extends filing deadline after website crash",
        "Residents have another day to file. The county announced it after a fault meant that its website, Nimbus Web, took nothing on Wednesday. The outage began shortly after 2 a.m. and the site was back at about 4 p.m., it said.",
    ),
    "trading that is to go on": (
        "en",
        "Alder Exchange to resume trading after technical glitch",
        "The exchange said how it would reopen, after a technical glitch stopped trading for more than two hours on Wednesday. Orders will be taken from 2 p.m. and cancelled by those who want to.",
    ),
    "a question that is only quoted": (
        "nl",
        "Nimbus plat: 'Wanneer doet mijn tv het weer?'",
        "Nimbus kampt sinds een uur of zeven met een storing. Klanten hebben geen internet. ,,Ik zou de wedstrijd kijken, maar dat kan ik vergeten. Kan iemand mij helpen?”, schrijft er een. ,,Moet je altijd bij hen hebben”, zegt een ander. Het bedrijf zoekt naar de oorzaak.",
    ),
    "when it went down": (
        "en",
        "When Nimbus went down, clinics scrambled",
        "Clinics went over to paper on Wednesday when Nimbus failed at 9 a.m. It was back by 1 p.m.",
    ),
    "trouble, Norwegian": (
        "no",
        "Nettrøbbel hos Nimbus",
        "Kunder over hele landet mistet nettet onsdag klokken 10. Feilen ble rettet klokken 12, opplyser Nimbus.",
    ),
    "somebody summoned over an outage that is told": (
        "en",
        "Nimbus chief summoned after outage",
        "The chief of Nimbus has been summoned to explain an outage that began at 12:30 a.m. on Wednesday and lasted 13 hours.",
    ),
}
OTHERS = {
    "when something is down": (
        "de",
        "Wenn Nimbus ausfällt: was das für Händler bedeutet",
        "Nimbus hatte in letzter Zeit mehrere Störungen. Für Händler ist das spürbar. Fällt der Dienst aus, bleiben Einkäufe liegen. Händler sollten mehrere Wege anbieten.",
    ),
    "when something is down, Swedish": (
        "sv",
        "När Nimbus ligger nere: så drabbas butikerna",
        "Nimbus har på senare tid haft driftstörningar till följd av attacker. När tjänsten inte fungerar stannar köpen. Nästan alla använder samma system, och det är dess svaghet.",
    ),
    "somebody summoned": (
        "en",
        "Lawmakers summon Nimbus chief over outage",
        "Lawmakers have summoned the chief of Nimbus to a hearing next week over an outage on Monday that left customers without service.",
    ),
    "somebody summoned, French": (
        "fr",
        "Le régulateur convoque Nimbus après la panne",
        "Le régulateur a convoqué les dirigeants de Nimbus pour qu'ils s'expliquent sur la panne de lundi, qui avait privé des clients de service. Un plan est attendu en juin.",
    ),
    "a plan for outages": (
        "en",
        "School district to draft committee and outage protocol after Nimbus trouble",
        "The board voted for a committee and a protocol for outages. Teachers had asked for it. Grades had for some time not been passed on. The protocol will be written by June.",
    ),
    "figures that an outage pressed": (
        "en",
        "Nimbus falls short of estimates as May outage bites",
        "Profit at Nimbus was lower than analysts had forecast after an outage ate into its sales. Revenue rose by 2%. It would have been 6% without the outage.",
    ),
    "figures, German": (
        "de",
        "Nimbus-Bilanz: Ausfall vom Mai drückt Gewinn",
        "Nimbus hat im zweiten Quartal weniger verdient. Der Ausfall kostete das Unternehmen 40 Millionen Euro. Die Aktie gab nach.",
    ),
    "figures, French": (
        "fr",
        "Nimbus : résultats en baisse après la panne de mai",
        "Nimbus a vu son bénéfice reculer au deuxième trimestre, en partie à cause de la panne. Le chiffre d'affaires progresse.",
    ),
    "figures, Japanese": (
        "ja",
        "Nimbus、5月の障害で減益",
        "Nimbusの第2四半期決算は、障害の影響で営業利益が2%減った。売上高は1%増えた。",
    ),
    "a fine that is paid to settle": (
        "en",
        "Nimbus to pay fine over outage that cut off hospitals",
        "Nimbus will pay $950,000 to settle an investigation into the outage of last August. The agency said that it told nobody in time.",
    ),
    "a fine, Spanish": (
        "es",
        "Multa a Nimbus por la caída de 2024",
        "El regulador multó a Nimbus con dos millones por la caída de su red, que dejó sin servicio a la ciudad durante seis horas. La empresa apelará.",
    ),
    "a call for fines": (
        "en",
        "Fine the clouds when they go down, says Ash",
        "A cloud that goes down without warning should have to pay a stiff fine, according to Senator Ash. He spoke up after a glitch at Nimbus on Friday evening.",
    ),
    "how a tool decides": (
        "en",
        "How our monitor decides whether Nimbus is down",
        "We want to be open about our method. Once a minute our servers ask nimbus.example. If a 5xx comes back, we say that Nimbus is down; with 429 we call it degraded. Past incidents are kept with their times.",
    ),
    "what a search found": (
        "en",
        "Search results for: outage",
        "Two days ago Nimbus was down for many users. Engineers needed an hour. QuasarMail crashed on Sunday. Now it says why. Since this morning many report trouble with Tide Cloud.",
    ),
    "what a search found, German": (
        "de",
        "Suchergebnisse für: Ausfall",
        "Vor zwei Tagen fiel Nimbus aus. Am Sonntag war QuasarMail stundenlang nicht erreichbar. Seit heute früh melden viele Nutzer Probleme mit Tide Cloud.",
    ),
    "outages counted week by week": (
        "en",
        "State of the networks",
        "There were 261 outages in all, against 233 in the week before. Providers had 199 of them. One that stands out is that of Nimbus, which began on May 11 at 6 a.m. PT and was over at 10 a.m. PT.",
    ),
    "an exercise": (
        "en",
        "Reading an incident timeline: exercises",
        "Study the timeline, then answer the questions. 09:00 A deploy starts. 09:17 More 503 errors. 10:19 Service restarted. 11:52 Incident resolved.\nQuestion 1 of 4\nHow long did detection take?",
    ),
    "asked after, and not found": (
        "tr",
        "Nimbus çöktü mü? 13 Mayıs Nimbus neden açılmıyor?",
        "Bazı kullanıcılar Nimbus'a giremediğini yazdı. Downdetector verilerinde genel bir kesinti görülmüyor. Şirket herhangi bir arıza açıklamadı. Uygulamayı kapatıp açın.",
    ),
}


def _kind(reading, told: tuple[str, str, str]) -> str:
    language, title, text = told
    return told_by(reading(text, title=title, language=language))[1].value


@pytest.mark.parametrize("told", REPORTS.values(), ids=REPORTS)
def test_what_is_told_plainly_is_a_report(reading, told: tuple[str, str, str]) -> None:
    assert _kind(reading, told) == "incident"


@pytest.mark.parametrize("told", OTHERS.values(), ids=OTHERS)
def test_what_serves_something_else_is_no_report(reading, told: tuple[str, str, str]) -> None:
    assert _kind(reading, told) not in ("incident", "postmortem")
