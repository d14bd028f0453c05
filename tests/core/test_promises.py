"""Which words of a provider promise a write-up, and when one falls due: sentences of our own, by kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.core.model import Incident, KeptUpdate, PostmortemState
from scraper.core.records.official_claims import official_claims
from tests.core.factories import article, claim, record, told

BEGUN, POSTED = datetime(2026, 4, 16, 14, 0, tzinfo=UTC), datetime(2026, 4, 16, 15, 0, tzinfo=UTC)
"""A Thursday."""

PROMISES = """
- | We're going to share a postmortem of this outage in the coming days.
2026-04-21 | Our team will put out a root cause analysis within three business days.
2026-04-20 | You can expect a full incident report by Monday.
2026-04-24 | A write-up of what went wrong will appear on our blog by 24 April.
2026-04-17 | We'll have an RCA ready by end of day tomorrow.
2026-04-19 | An incident review is in the works and will be posted here by the end of this week.
2026-05-05 | The post-incident review will be made public no later than May 5, 2026.
- | A postmortem is under way and will be linked from this page.
- | Expect a detailed writeup of the incident soon.
2026-04-19 | A first summary of the root cause will be published within 72 hours, followed by the complete postmortem within two weeks.
2026-04-30 | We intend to release a technical postmortem before the end of the month.
2026-04-26 | Post-mortem to follow next week.
2026-04-16 | We will post the RCA later today.
- | Once our engineers have finished the investigation, we will publish a postmortem here.
2026-04-22 | By Wednesday 22 April we'll publish what we learned in a public postmortem.
2026-04-30 | RCA ETA: 30 April 2026.
2026-05-01 | Look for our post-mortem on the engineering blog on Friday, May 1.
2026-04-23 | We owe you an explanation and will publish a full postmortem within 7 days.
- | We are preparing a report on the incident, which we will publish.
2026-04-30 | Our retrospective on this incident will be available within 10 business days.
2026-04-23 | Wir veröffentlichen innerhalb von fünf Werktagen einen Abschlussbericht zu diesem Vorfall.
2026-04-24 | Eine Ursachenanalyse folgt bis Freitag, 24. April.
- | Nous publierons un post-mortem détaillé dans les prochains jours.
2026-04-19 | Un rapport d'incident sera publié sous 72 heures.
2026-04-18 | Publicaremos un informe del incidente en un plazo de 48 horas.
2026-04-23 | Divulgaremos uma análise de causa raiz em até cinco dias úteis.
2026-04-20 | Pubblicheremo un post-mortem completo entro lunedì.
- | We publiceren binnenkort een uitgebreide analyse van deze storing.
2026-04-21 | 3営業日以内に障害報告書を公開いたします。
2026-04-24 | 4月24日までに原因分析レポートを公表します。
2026-04-19 | 72시간 이내에 장애 원인 분석 보고서를 공개하겠습니다.
2026-04-23 | A comprehensive look at the root cause is coming: expect our RCA within a week.
- | Our SRE team is now writing a postmortem, which we'll link here when it is done.
2026-04-18 | We commit to publishing an incident report within 48 hours of resolution.
2026-04-24 | The RFO will be made available no later than Friday 24th April.
2026-04-22 | Engineering will share a post-incident report in the next 3-4 business days.
2026-04-17 | We shall provide a detailed root cause report by COB tomorrow.
2026-05-31 | Our retrospective will go live on the company blog before the end of next month.
- | While we do not know the exact cause yet, we will publish our findings from the investigation here.
- | All systems are back, with a public write-up to follow.
2026-04-21 | We plan on publishing a postmortem by Tuesday.
2026-04-20 | Der ausführliche Bericht zum Ausfall wird bis Montag veröffentlicht.
2026-04-22 | Nous communiquerons une analyse des causes d'ici au 22 avril.
2026-04-26 | Compartiremos un análisis de causa raíz la próxima semana.
2026-04-24 | 障害報告書は4月24日に掲載する予定です。
2026-04-21 | A full account of the outage will be published on our blog on Tuesday.
- | More will be said in a postmortem, which will follow.
2026-04-30 | By the end of April we'll have published an RCA here; that is, by 30 April.
2026-04-23 | A root-cause analysis is coming within five business days of this notice.
- | As many of you have asked, we will share a postmortem.
2026-04-20 | If you have questions, contact support; we will publish a postmortem by Monday.
2026-05-16 | We will release an incident report within 30 days.
2026-04-17 | Watch this page for our write-up of the incident, due tomorrow.
2026-04-24 | Engineers will post an after-action report no later than next Friday.
2026-04-19 | We will publish a preliminary RCA this week and a final one next week.
2026-04-24 | Wir werden bis zum 24. April einen Vorfallsbericht veröffentlichen.
2026-04-30 | Il post-mortem sarà pubblicato entro il 30 aprile.
2026-04-20 | 월요일까지 장애 보고서를 게시하겠습니다.
"""
"""The day that each falls due, and what is promised."""

NONE = """
We will not be publishing a postmortem for this incident.
There will be no public root cause analysis.
Will there be a postmortem?
Several customers have asked us when we will publish a root cause analysis.
If the cause turns out to be on our side, we will publish a postmortem.
We will consider publishing a postmortem.
A post-incident review will be published if warranted.
We may share a root cause analysis at a later date.
The weekly usage report will be sent again within 4 hours.
Scheduled reports will be delivered late, and the full report will be available by Friday.
The root cause analysis feature in the dashboard will be back within 24 hours.
We published a postmortem of this incident yesterday.
The postmortem is available on our blog.
As told in the postmortem for the 3 March outage, we will replace the switches.
We will publish the postmortem of last month's incident next week, as planned.
Our network supplier will publish a root cause analysis within five days.
It is too early to say whether we will publish an incident report.
We never promised a postmortem, and none is planned.
Following the recommendations of our post-incident review, we will add more capacity by Friday.
The analysis jobs that failed will be run again within two days and a full report will be in your inbox.
Wir werden zu dieser Störung keinen Bericht veröffentlichen.
Nous n'avons pas prévu de publier un rapport d'incident.
No publicaremos un informe sobre este incidente.
Talvez publiquemos um relatório do incidente.
Se necessario pubblicheremo un'analisi delle cause.
Het rapport over vorige maand is nu beschikbaar.
今回の障害について報告書を公開する予定はありません。
이번 장애에 대한 사후 분석 보고서는 공개하지 않습니다.
필요한 경우 장애 보고서를 공개할 수 있습니다.
We've decided against a public postmortem.
Nobody has promised a root cause analysis.
A root cause analysis will be carried out by our engineers to prevent this from happening again.
Should the review find a fault of ours, an incident report will be published.
Our postmortem template will be published as open source next week.
RCAs requested through support tickets will be delivered within 5 business days.
An RCA will be sent to affected customers within three days.
The incident report has been published on our blog.
AWS is expected to release a post-event summary in the coming days.
Read our postmortem of the 2 February outage while we work on this.
We can't yet say when a postmortem will be published.
We'd like to publish a postmortem when time allows.
Incident report generation will be delayed by up to 4 hours.
Ob wir eine Ursachenanalyse veröffentlichen, ist noch offen.
Le rapport détaillé sera de nouveau disponible demain dans la console.
원인 분석 보고서 공개 여부는 검토 중입니다.
We won't publish a postmortem for an incident this small.
A full postmortem would normally follow, but this one was too short.
Whether or not we publish a postmortem will be decided on Monday.
We do postmortems for all incidents.
The incident review meeting will be held tomorrow.
You can now find our postmortem on the blog.
Our DNS vendor says that it will publish an RCA by Friday.
We will update our postmortem process by Friday.
The quarterly reliability report will be published on Monday.
We have been asked to publish a root cause analysis by Friday.
Full reports will load again within an hour.
The postmortem for the January incident will be published tomorrow.
Please submit an incident report and we will reply within 24 hours.
Unless new facts come up, no further report will follow.
Einen Bericht veröffentlichen wir nur bei Bedarf.
Un rapport d'incident pourrait être publié.
来週、障害報告書を公開するかどうか検討します。
"""


def state_of(*texts: str) -> PostmortemState:
    """What the posts of a record make of its write-up: one an hour, from 15:00."""
    return incident_of(*texts).postmortem


def incident_of(*texts: str) -> Incident:
    posts = tuple(
        KeptUpdate(
            f"u{n}", POSTED.replace(hour=15 + n), "resolved", f"This incident has been resolved. {text}", f"h{n}"
        )
        for n, text in enumerate(texts)
    )
    first = KeptUpdate("first", BEGUN, "investigating", "Errors on the API.", "h")
    plain = record(
        ("14:00", "investigating"), ("15:00", "resolved"),
        updates=(first, *posts), started_at=BEGUN, resolved_at=POSTED, updated_at=posts[-1].at,
    )  # fmt: skip
    words = tuple(one for one in official_claims(plain, {}) if one.kind == "postmortem")
    return told(replace(plain, claims=(*plain.claims, *words)))


@pytest.mark.parametrize("line", PROMISES.strip().splitlines())
def test_a_promise_and_its_day(line: str) -> None:
    day, text = line.split(" | ", 1)
    state = state_of(text)
    assert state.status == "promised"
    assert (f"{state.due_at:%Y-%m-%d}" if state.due_at else "-") == day


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_what_promises_nothing(text: str) -> None:
    assert state_of(text).status != "promised"
    assert state_of(text).promised_at is None


@pytest.mark.parametrize(
    "text",
    [
        "The postmortem is now available on our blog.",
        "We have published a postmortem: https://acme.example/review.",
        "You can read our root cause analysis here.",
    ],
)
def test_a_promise_is_kept_by_a_post_that_says_so(text: str) -> None:
    state = state_of("We will publish a postmortem.", text)
    assert (state.status, state.published_at) == ("published", POSTED.replace(hour=16))
    assert state.promised_at == POSTED


ACCOUNT = (
    "On 16 April between 13:40 and 14:50 UTC requests to the API failed. The root cause was a certificate that nobody had "
    "renewed, because the reminder went to the mailbox of a team that no longer exists. We renewed it by hand at 14:50 UTC, and "
    "all regions came back within two minutes. To prevent this from happening again we have moved all certificates to automatic "
    "renewal, and we will add an alarm that rings two weeks before one of them runs out."
)


def test_a_promise_is_kept_by_a_post_that_is_an_account() -> None:
    assert state_of("We will publish a root cause analysis.", ACCOUNT).status == "published"
    assert state_of("We will publish a root cause analysis.", "The root cause was a certificate.").status == "promised"
    assert (
        state_of("We will publish a root cause analysis.", f"{ACCOUNT} We are still investigating.").status
        == "promised"
    )


def test_an_account_that_nobody_promised_is_no_write_up_on_record() -> None:
    assert state_of(ACCOUNT).status == "none"
    assert state_of(ACCOUNT, "We will publish a root cause analysis.").status == "promised"


def test_a_supplier_s_write_up_keeps_no_promise() -> None:
    state = state_of("We will publish a postmortem.", "Our network supplier published their postmortem.")
    assert state.status == "promised"


def test_a_term_that_counts_from_the_end_of_the_incident() -> None:
    state = state_of("We will publish a postmortem within two days of the resolution.")
    assert state.due_at == POSTED.replace(day=18)
    assert state_of("We will publish a postmortem within two days of hearing from our supplier.").due_at is None


def test_what_was_refused_stays_refused_in_the_press() -> None:
    said = replace(claim("postmortem", "published", speaker="provider"), quote="will be published by nobody")
    assert told(record(("14:53", "resolved")), article("a", said)).postmortem.promised_at is None
