"""Outage reports told from what looks like them."""

import pytest

from scraper.core.articles.relevance import relevance
from scraper.core.reading import claims_of

CASES = [
    (
        "roundup",
        "Nimbus outages raise concerns among users",
        "A series of outages throughout April has put Nimbus under scrutiny. Users met API failures. One failure was caused by unprecedented demand. Another was caused by a faulty router.",
    ),
    (
        "evergreen",
        "Cómo saber si Nimbus está caído",
        "A veces Nimbus no funciona. Los fallos llegan sin avisar y muchos creen que la culpa es de su conexión. Los usuarios reportan errores al subir archivos en la página de estado. Hay varias señales para salir de dudas.",
    ),
    (
        "irrelevant",
        "Nimbus opent formulier voor schadevergoeding na storing",
        "Klanten vinden het formulier op de website en kunnen het daar invullen. De storing vond op 4 mei plaats, waardoor het hele netwerk plat lag. Door de storing waren ook winkels onbereikbaar.",
    ),
    (
        "irrelevant",
        "Nimbus failed to tell the regulator about phone outages",
        "Nimbus agreed to pay a $15 million fine after admitting that it told nobody of an outage. The outage on May 4 was caused by a cut cable. Separate outages on March 31 and April 26 were not reported either.",
    ),
    (
        "opinion",
        "Why Nimbus is your new single point of failure",
        "The Nimbus crash of May 12 reveals an uncomfortable truth about how we build. For roughly 37 minutes files could not be opened. Shops were offline and customers left. The move to the cloud concentrated our risks. We call it resilience and it is an illusion of safety.",
    ),
    (
        "roundup",
        "The 12 most impactful cloud outages",
        "1. Nimbus (2016)\nOn October 21, 2016, Nimbus went offline for six hours.\n2. Tide Cloud (2017)\nOn February 28, 2017, Tide Cloud went down after a typo.",
    ),
    (
        "irrelevant",
        "Nimbus adds recaps to folders",
        "Nimbus is adding recaps to folders. The rollout began at 9 a.m. PT on Tuesday, May 12. Admins can turn it off.",
    ),
    (
        "irrelevant",
        "Nimbus to report quarterly results",
        "Nimbus will report results on Thursday. The conference call begins at 5:00 p.m. ET on May 14, 2026. A replay will be available for two hours.",
    ),
    (
        "irrelevant",
        "Quasar Mail to show the fight live",
        "Quasar Mail will show the fight on Saturday. The broadcast starts at 8 p.m. ET. More than 50,000 people will attend.",
    ),
    (
        "incident",
        "Is Nimbus down? Users report outage",
        "Nimbus appears to be down for many on Wednesday. Downdetector recorded 2,000 reports by 10:20 a.m. ET. The company said it is investigating. Users complained of error messages.",
    ),
    (
        "incident",
        "Why is Nimbus down? What we know",
        "Nimbus went down on Monday, taking Quasar Mail with it. Nimbus said it saw increased error rates at 12:11 a.m. PDT. The company said the root cause was a DNS issue.",
    ),
    (
        "incident",
        "What happened to Nimbus? Apps go down",
        "Nimbus and its apps went down on Tuesday for more than two hours. The company blamed a technical issue. There were 550,000 reports at the peak.",
    ),
    (
        "irrelevant",
        "Regulator fines Nimbus over outage",
        "The regulator said Nimbus will pay a fine for an outage in August. The settlement requires Nimbus to follow a plan. Rules were violated.",
    ),
    (
        "irrelevant",
        "Nimbus outage memes take over",
        "The funniest memes about people without their files. One shows a developer staring at a blank wall. See more in our gallery.",
    ),
    (
        "irrelevant",
        "Short story: the night Nimbus slept",
        "Nimbus went down at midnight, and the city heard itself think. She watched the cursor blink. (Fiction.)",
    ),
    (
        "irrelevant",
        "Awaria prądu w mieście",
        "W kilku regionach zabrakło prądu po zerwaniu przewodu. Stanęły tramwaje i metro. Dostawy przywrócono po kilku godzinach.",
    ),
    (
        "evergreen",
        "Nimbus ne répond plus : que faire ?",
        "Votre Nimbus ne répond plus ? Vérifiez la page d'état, videz le cache, changez de navigateur. Essayez plus tard.",
    ),
    (
        "roundup",
        "Nimbus outages leave sellers in the dark",
        "Nimbus has had three outages in the first two weeks of March. The last began on Monday, March 9, at 9:33 a.m. ET and was over at noon. On Tuesday, March 3, it was back at 2:53 a.m. ET.",
    ),
    (
        "incident",
        "Nimbus fails again",
        "Nimbus has had three outages in two weeks, the latest on Wednesday, when it went down at 9:33 a.m. ET for an hour. On March 3 it had been down as well.",
    ),
    (
        "roundup",
        "A year of big outages",
        "Nimbus on June 8, Tide Cloud on July 22, QuasarMail on October 4 and Nimbus again on December 7. What did they teach us?",
    ),
    (
        "roundup",
        "Nimbus this spring: three outages and a fire",
        "Nimbus was down on March 10, limped after a fire on April 22 and went down again on May 4. The company explained one of the three.",
    ),
    (
        "postmortem",
        "Nimbus explains four-hour outage",
        "A new service overwhelmed the clusters of Nimbus on 11 May 2026, the company writes in its postmortem. Services were down for four hours.",
    ),
    (
        "incident",
        "Nimbus is down: users report errors",
        "Nimbus is down for many on Wednesday. Downdetector shows 3,000 reports. The company said it is investigating elevated errors.",
    ),
    (
        "incident",
        "Nimbus is back after an outage of two hours",
        "Nimbus said its storage was restored on Wednesday after an outage of two hours. It blamed a change of configuration. More than 10,000 users had reported problems.",
    ),
    (
        "incident",
        "Störung bei Nimbus: Nutzer melden Ausfälle",
        "Bei Nimbus ist es am Mittwoch zu einer Störung gekommen. Seit etwa 10 Uhr können viele Nutzer den Dienst nicht erreichen. Das Unternehmen bestätigte die Probleme.",
    ),
    (
        "incident",
        "Nimbusで障害、ログインできない状態続く",
        "「Nimbus」で13日夜、障害が発生した。ログインできないとの報告が相次いでいる。同社は調査中としている。",
    ),
    (
        "irrelevant",
        "Nimbus shares slide after earnings miss",
        "Nimbus reported quarterly revenue of $500 million, less than analysts expect. An outage in November weighed on results. Shares fell 8%. Guidance for the next quarter was low. Investors were not pleased.",
    ),
    (
        "irrelevant",
        "Airline sues Nimbus over July outage",
        "An airline filed a lawsuit against Nimbus over the July outage. The complaint seeks damages of $5 million. Nimbus said the claims have no legal merit. A judge will hear the case in May.",
    ),
    (
        "irrelevant",
        "Nimbus launches a new model for coders",
        "Nimbus on Tuesday launched a new model. It is now available to subscribers. It introduces new features. The launch follows a brief outage last week.",
    ),
    (
        "irrelevant",
        "Hackers steal data of 5 million from Nimbus",
        "A data breach at Nimbus exposed names and addresses. Hackers exploited a vulnerability. Stolen records appeared on a forum. Services are not affected.",
    ),
    (
        "irrelevant",
        "Power outage leaves 40,000 customers in the dark",
        "A storm knocked out power to 40,000 customers on Monday. Utility crews were working to restore power. The outage began at 6 p.m. A substation failed.",
    ),
    (
        "irrelevant",
        "Nimbus outage: what happened on [Insert Date]",
        "Nimbus went down on [Insert Time and Date of Outage Start]. Users reported errors. The outage lasted 3 hours.",
    ),
    (
        "irrelevant",
        "The day Nimbus died: a hypothetical scenario",
        "Imagine that Nimbus went down for a week. In this hypothetical scenario banks stop working. The outage began at 9 a.m. and lasted three days.",
    ),
    (
        "irrelevant",
        "Nimbus system prompt leaked in full",
        "The system prompt of Nimbus was leaked on Monday. The leaked prompt is long and shows instructions on tools. Researchers said the leak contains nothing surprising.",
    ),
    (
        "irrelevant",
        "The best storage services of 2026",
        "We compare Nimbus, QuasarMail and others. Each has strengths. Our pick is Nimbus for teams.",
    ),
    (
        "evergreen",
        "Is Nimbus down? How to check and what to do",
        "If Nimbus is not loading, first check the status page. Then clear your cache and cookies. Restart your router. Try another browser. Common reasons include maintenance.",
    ),
    (
        "evergreen",
        "Nimbus not working? 7 easy fixes to try",
        "Is Nimbus down right now? Here are easy fixes. Check the status page. Clear the browser cache. Disable extensions. Nimbus is currently experiencing elevated errors, says the status banner.",
    ),
    (
        "roundup",
        "The biggest internet outages of 2025",
        "2025 saw many outages. Tide Cloud went down on October 20, 2025. Nimbus suffered an outage on November 18, 2025 and another on December 5, 2025. Here are the worst outages of the year.",
    ),
    (
        "roundup",
        "Weekly digest: outages of the week",
        "On Monday, QuasarMail went down for an hour. On Tuesday, Tide Cloud was degraded. On Wednesday, Nimbus suffered elevated errors.",
    ),
    (
        "roundup",
        "Is Nimbus reliable?",
        "A series of outages throughout April has put Nimbus under scrutiny. Throughout April, users reported disruptions. Issues ranged from slow responses to complete outages.",
    ),
    (
        "roundup",
        "Nimbus outage sparks disruptions",
        "Early May 2026 brought a fresh Nimbus outage.\nUsers faced errors on Nimbus.\nSummary based on 8 sources",
    ),
    (
        "postmortem",
        "Post-incident review: Nimbus outage on May 6, 2026",
        "On May 6, 2026, our network began failing at 11:20 UTC. We identified the cause as a change to a database permission. We apologize for the impact. Our engineers deployed a fix at 14:30 UTC.",
    ),
    (
        "irrelevant",
        "Tide Cloud beats expectations as AI demand grows",
        "Tide Cloud reported revenue of $2bn for the quarter on Tuesday. Analysts had expected less.\n\nThe company did not comment on its rival.\n\nNimbus, its rival, was down for three hours on May 12, 2026, from 09:08 UTC to 12:20 UTC.",
    ),
    (
        "irrelevant",
        "Nimbus names Ada Ray as chief technology officer",
        "Nimbus has appointed Ada Ray as chief technology officer. She joins weeks after an outage on May 5, 2026 that left users without their files. She will start in June.",
    ),
    (
        "irrelevant",
        "Nimbus unveils second-generation storage",
        "Nimbus on Tuesday launched a new storage tier. It is cheaper.\n\nThe company has had a difficult month. On May 5, 2026, Nimbus was down for two hours from 10:00 UTC, and users saw error 503. Downdetector counted 4,000 reports.",
    ),
    (
        "irrelevant",
        "Nimbus to buy Tide Cloud for $3bn",
        "Nimbus will acquire Tide Cloud in an all-stock deal worth $3bn. Tide Cloud suffered an outage on May 5, 2026. The deal should close in autumn.",
    ),
    (
        "irrelevant",
        "Review: Nimbus Drive is fast but expensive",
        "Nimbus Drive is the fastest storage we have used. We measured uploads for two weeks. During our test the service was down once, on May 5, 2026, for an hour.",
    ),
    (
        "irrelevant",
        "Nimbus to hire 500 engineers",
        "Nimbus plans to hire 500 engineers this year. The company, which suffered an outage on May 5, 2026, wants to be more reliable.",
    ),
    (
        "irrelevant",
        "Shop sues Nimbus for damages",
        "A shop has sued Nimbus in a court in Ohio. It says it lost $50,000 when the service went down on May 5, 2026. Nimbus declined to comment.",
    ),
    (
        "irrelevant",
        "Nimbus chief steps down",
        "Nimbus chief executive Ann Poe will step down in June. Her tenure was marked by growth. On May 5, 2026 the service went down for three hours.",
    ),
    (
        "irrelevant",
        "Harbourly raises $12m to fix broken backups",
        "Harbourly has raised $12m. It helps companies when clouds such as Nimbus go down, as on May 5, 2026.",
    ),
    (
        "opinion",
        "Opinion: we lean too hard on Nimbus",
        "I was on a train when Nimbus went down on May 5, 2026. My files were gone. I think we lean on it too hard.",
    ),
    (
        "incident",
        "Nimbus down hours after launch of new model",
        "Nimbus went down on Tuesday, May 12, 2026, hours after it launched a new model. Users saw errors from 10:00 UTC.",
    ),
    (
        "incident",
        "Nimbus launches investigation after outage hits thousands",
        "Nimbus went down on May 12, 2026 at 10:00 UTC. It said it had begun an investigation.",
    ),
    (
        "incident",
        "Nimbus court filing system offline across Ohio",
        "Courts in Ohio could not use Nimbus on Tuesday, May 12, 2026. The service went offline at 10:00 UTC.",
    ),
    (
        "incident",
        "Nimbus outage hits investors on earnings day",
        "Nimbus was down for two hours on May 12, 2026, from 10:00 UTC, as investors waited for earnings.",
    ),
    (
        "incident",
        "New Nimbus version locks out users",
        "A new version of Nimbus locked out thousands of users on Tuesday, May 12, 2026. They could not log in from 10:00 UTC.",
    ),
    (
        "incident",
        "Nimbus rolls out fix after login failures",
        "Nimbus said it rolled out a fix on Tuesday, May 12, 2026 after users could not log in from 10:00 UTC. Service was restored at 11:20 UTC.",
    ),
    (
        "incident",
        "Nimbus apologises and promises refunds",
        "Nimbus apologised on Wednesday for the outage of Tuesday, May 12, 2026, which lasted three hours. It began at 10:00 UTC.",
    ),
    (
        "incident",
        "Nimbus users vent as files vanish",
        "Nimbus users vented on Tuesday, May 12, 2026 when their files would not load. Downdetector counted 4,000 reports at 10:20 UTC.",
    ),
    (
        "incident",
        "Nimbus investors nervous: service down for a second day",
        "Nimbus has been down since 10:00 UTC on Monday, May 11, 2026. Shares fell.",
    ),
    (
        "incident",
        "Nimbus's third outage this month",
        "Nimbus was out again on Tuesday, May 12, 2026, after outages on May 2, May 5 and May 9. The API failed from 10:00 UTC to 11:00 UTC.",
    ),
    (
        "incident",
        "Another Nimbus outage, the third in a month",
        "Nimbus was out on Tuesday, May 12, 2026. There were outages on May 2, May 5 and April 9.",
    ),
    (
        "roundup",
        "Nimbus had three outages in a week",
        "Nimbus was down on May 5, on May 8 and on May 11. Each lasted about an hour.",
    ),
    (
        "roundup",
        "Another bad week for Nimbus",
        "Nimbus was down on May 5, on May 8 and on May 11. Each lasted about an hour.",
    ),
    (
        "roundup",
        "A second look at the outages of the month",
        "Nimbus was down on May 5, Tide Cloud on May 8 and Nimbus again on May 11.",
    ),
    (
        "incident",
        "New version of Nimbus locks users out",
        "A new version of Nimbus locked out thousands of users on Tuesday, May 12, 2026. They could not log in from 10:00 UTC.",
    ),
    (
        "incident",
        "Merge queues at Nimbus stuck",
        "Merge queues at Nimbus were stuck on Tuesday, May 12, 2026 from 10:00 UTC to 12:00 UTC. A bug was the cause.",
    ),
    (
        "opinion",
        "Opinion: We depend too much on Nimbus",
        "I think every outage shows how fragile things are. We must spread our risk. My own view is that regulators should act.",
    ),
]


@pytest.mark.parametrize(("kind", "title", "body"), CASES, ids=[f"{c[0]}-{c[1][:30]}" for c in CASES])
def test_what_kind_of_article_it_is(reading, kind, title, body) -> None:
    seen = reading(body, title=title)
    found, score = relevance(seen, claims_of(seen))
    assert found == kind
    assert 0 <= score <= 1
    assert (score >= 0.5) or kind not in {"incident", "postmortem"}


def test_an_empty_text_is_irrelevant(reading) -> None:
    seen = reading("")
    assert relevance(seen, claims_of(seen)) == ("irrelevant", 0.0)


RECALLED = (
    "Harbourly raises $40m to build a rival to Nimbus",
    "Harbourly has raised $40m in a funding round. It wants to compete with Nimbus, whose outage on May 11 took shops offline.",
)


def test_other_news_that_recalls_an_outage_tells_of_its_day_and_not_of_one_of_its_own(article) -> None:
    seen = article(RECALLED[1], title=RECALLED[0])
    assert seen.relevance == "irrelevant"
    assert {(c.about.provider, c.about.day) for c in seen.claims if c.about} == {("nimbus", "2026-05-11")}
    assert not [c for c in seen.claims if c.about is None]


def test_a_second_outage_keeps_the_first_as_its_history(article) -> None:
    title = "Nimbus down again: second outage in a week"
    seen = article(
        "Nimbus went down again on Tuesday, May 12, 2026. The API returned errors from 09:08 UTC to 10:00 UTC.\n"
        "It is the second outage in a week: on May 7 the service was down for more than three hours.",
        title=title,
    )
    assert (seen.relevance, seen.days) == ("incident", ("2026-05-12",))
    assert {c.about.day for c in seen.claims if c.about and c.about.day} == {"2026-05-07"}


LISTED_OR_ONE = [
    (
        "incident",
        "Nimbus fault causes major web disruptions",
        "On Wednesday Nimbus suffered an outage that began around 6:40 a.m. ET. Users saw error messages for two hours.",
    ),
    (
        "incident",
        "Owner blames rivals amid series of Nimbus outages",
        "Nimbus went down three times on Wednesday. The first outage began at 5:30 a.m. ET, and a third wave hit at 11:10 a.m. ET. Downdetector counted 40,000 reports.",
    ),
    (
        "incident",
        "Nimbus recovers",
        "Recent disruptions to Nimbus left users locked out. The outage on Wednesday began around 9:00 a.m. ET and peaked at 28,300 reports. In March a fault at Tide Cloud had taken it down.",
    ),
    (
        "roundup",
        "The major outages of a busy spring",
        "Nimbus went down on March 3. Quasar Mail followed on April 9. Tide Cloud failed on May 2.",
    ),
    (
        "evergreen",
        "Is Nimbus down right now? How to confirm it",
        "When Nimbus stops responding, its status page tells whether the trouble is on its side. An error that says at capacity is transient. Wait a few minutes and retry.",
    ),
    (
        "incident",
        "Nimbus outage leaves thousands without files",
        "Nimbus went down on Wednesday, and thousands lived exactly this scenario. The outage began at 1:43 p.m. ET. Downdetector counted 22,000 reports.",
    ),
    (
        "incident",
        "Nimbus outage sparks error reports",
        "Nimbus was down for many on Wednesday morning. Its first note appeared at 6:49 a.m. ET on May 13, and the troubleshooting advice was to wait. Users could not sign in.",
    ),
    (
        "roundup",
        "Nimbus Availability Report: April 2026",
        "In April, we experienced four incidents. April 5 16:31 UTC (lasting 97 minutes). On April 13, between 00:01 and 19:27 UTC, the Sync Engine was degraded, and its error rate reached 1.2%.",
    ),
    (
        "incident",
        "Nimbus outage hits millions worldwide",
        "Imagine waking up to no files. That's exactly what happened on Wednesday when Nimbus went down. At 9:47 AM Pacific Time users began reporting errors.",
    ),
    (
        "incident",
        "Why did Nimbus go down?",
        "If you've been wondering why Nimbus went down, you're not alone. Nimbus was down on May 12, 2026, and nobody could sign in for nearly an hour. Its gateways had lost each other.",
    ),
    (
        "irrelevant",
        "When the files are gone",
        "Imagine a worst-case scenario: Nimbus goes down on a Wednesday at 9 a.m. Users report errors. Nobody can work.",
    ),
]


@pytest.mark.parametrize(("kind", "title", "text"), LISTED_OR_ONE)
def test_one_outage_is_told_from_a_list_and_from_advice(kind, title, text, reading):
    seen = reading(text, title=title)
    assert relevance(seen, claims_of(seen))[0] == kind


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Nimbus down: global outage response", "Nimbus went down on Wednesday at 10:00 UTC and users could not log in. Over 3,400 users reported errors on Downdetector. Nimbus said at 11:30 UTC that the outage was caused by a failed update. Service was restored at 12:10 UTC."),
        ("Nimbus outage explained: How a bug took mail down", "A major outage at Nimbus disrupted mail. According to Nimbus, the outage was triggered by a bug. The error rate rose because of a faulty configuration file. Users saw an error page."),
        ("PostaVoce: gli utenti devono essere risarciti", "Il 12 maggio si sono registrati disservizi con l’operatore telefonico PostaVoce. Un vero blackout per gli utenti, senza telefono e senza internet, iniziato alle 9 e terminato alle 22."),
    ],
)  # fmt: skip
def test_a_report_is_no_guide_and_no_power_cut(reading, title: str, text: str) -> None:
    seen = reading(text, None, title)
    assert relevance(seen, claims_of(seen))[0].value == "incident"


def test_code_that_a_report_quotes_is_no_unfilled_template(reading) -> None:
    text = "Nimbus was down on Tuesday from 10:00 UTC to 11:30 UTC. Workflows that read {{ nimbus.token }} failed with error 500."
    seen = reading(text, title="Nimbus outage breaks workflows")
    assert relevance(seen, claims_of(seen))[0].value == "incident"
