"""Formats that read from sentences whether all is over: a promise of the end is none. All words are invented."""

from __future__ import annotations

import html
import json

import pytest

from scraper.core.model import StatusIncident
from scraper.formats.status import Origin, read_status

AT = "Fri, 01 May 2026 10:00:00 GMT"
DAY = "2026-05-01T08:00:00Z"

PROMISES = (
    "We will post updates here until the issue is resolved.",
    "A further message follows once this is fixed.",
    "We will be back with news as soon as connections are restored.",
    "Wir informieren an dieser Stelle, bis die Störung behoben ist.",
    "Nous reviendrons dès que l'incident est résolu.",
    "Informaremos cuando el problema está resuelto.",
    "Avisaremos assim que o problema foi resolvido.",
    "Non appena il problema è stato risolto, vi avviseremo.",
    "Zodra de storing is opgelost, melden wij dat hier.",
    "復旧次第お知らせいたします。",
    "This is not fixed yet.",
    "Part of the queue has been restored, the rest is still stuck.",
    "Data was restored from no backup.",
)
ENDS = (
    "The issue has been resolved.",
    "This is fixed now, and service was restored at 09:50.",
    "Die Störung wurde behoben.",
    "L'incident a été résolu.",
    "El incidente ha sido resuelto.",
    "O incidente foi resolvido.",
    "Il problema è stato risolto.",
    "De storing is opgelost.",
    "障害は復旧いたしました。",
)


def rss(title: str, text: str, *, link: str, guid: str, home: str) -> bytes:
    item = f"<title>{title}</title><link>{link}</link><guid>{guid}</guid><pubDate>{AT}</pubDate>"
    told = f"<description>{html.escape(text)}</description>"
    return f'<rss version="2.0"><channel><title>Status</title><link>{home}</link><item>{item}{told}</item></channel></rss>'.encode()


def atom(title: str, text: str, *, link: str) -> bytes:
    entry = f'<title>{title}</title><link href="{link}"/><id>{link}</id><published>{DAY}</published>'
    told = f'<updated>2026-05-01T08:40:00Z</updated><content type="html">{html.escape(text)}</content>'
    head = f'<title>Status</title><link href="{link}"/><id>{link}</id><updated>{DAY}</updated>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{head}<entry>{entry}{told}</entry></feed>'.encode()


def generic(text: str) -> tuple[bytes, str]:
    link = "https://status.gen.example/incidents/incident-0xyz"
    return rss("API failing", text, link=link, guid=link, home="https://status.gen.example/"), "generic_feed"


def slack(text: str) -> tuple[bytes, str]:
    notes = f"<p><small>8:00 AM PDT</small> We look.</p><p><small>8:40 AM PDT</small> {text}</p>"
    return atom("Outage: No connections", notes, link="https://slack-status.com/2026-05/aabbccddeeff0011"), "slack_feed"


def hetzner(text: str) -> tuple[bytes, str]:
    return atom("Network failure", text, link="https://status.hetzner.com/incident/1b2c3d4e-0000"), "hetzner"


def better_stack(text: str) -> tuple[bytes, str]:
    link = "https://status.bs.example/incident/90001"
    body = rss("API down", text, link=link, guid=f"{link}#aa", home="https://status.bs.example")
    return body.replace(b"<title>Status", b"<title>Better Stack status"), "posts_feed"


def x_docs(text: str) -> tuple[bytes, str]:
    step = f'<Steps><Step title="May 1, 2026 - API errors">{text}</Step></Steps>'
    return f"# Status\n\n## Incident history\n\n{step}\n".encode(), "x_docs"


def history(text: str) -> tuple[bytes, str]:
    stamp = "May <var data-var='date'> 1</var>, <var data-var='time'>07:46</var> UTC"
    row = {"code": "h1h1h1h1h1h1", "name": "Late mail", "message": text, "impact": "minor", "timestamp": stamp}
    months = [{"name": "May", "year": 2026, "starts_on": 4, "days": 31, "incidents": [row]}]
    return json.dumps({"months": months}).encode(), "statuspage_history"


FORMS = (generic, slack, hetzner, better_stack, x_docs, history)


def read(body: bytes, name: str, url: str = "") -> StatusIncident:
    reading = read_status(body, Origin("page", "acme", url))
    assert reading.format == name
    (record,) = reading.incidents
    return record


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", PROMISES)
def test_a_promise_of_the_end_ends_nothing(form, text: str) -> None:
    record = read(*form(f"Many requests fail. {text}"))
    assert record.state not in {"resolved", "completed"}
    assert record.resolved_at is None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", ENDS)
def test_an_end_that_is_told_ends_it(form, text: str) -> None:
    record = read(*form(text))
    assert record.state == "resolved"


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("EX1000001: Mail delivery resolved", "resolved"),
        ("EX1000001: Mail delivery mitigated", "resolved"),
        ("EX1000001: Mail service restored", "resolved"),
        ("EX1000001: Mail delivery not resolved", "investigating"),
        ("EX1000001: Mail delivery mitigated for some users", "investigating"),
        ("EX1000001: Partially mitigated", "investigating"),
        ("EX1000001: Do not send again until mail is resolved", "investigating"),
    ],
)
def test_a_title_of_microsofts_has_to_tell_an_end_of_the_whole(title: str, state: str) -> None:
    link = "https://status.cloud.microsoft/"
    record = read(
        rss(title, "Words.", link=link, guid="1", home=link), "microsoft", "https://status.cloud.microsoft/api/feed/x"
    )
    assert record.state == state


@pytest.mark.parametrize(
    ("clause", "state"),
    [
        ("Mitigated", "resolved"),
        ("Mitigated for some customers", "monitoring"),
        ("Resolved in most regions", "monitoring"),
        ("RCA", "resolved"),
    ],
)
def test_a_title_of_azures_has_to_tell_an_end_of_the_whole(clause: str, state: str) -> None:
    link = "https://azure.status.microsoft/en-us/status"
    body = rss(f"Storage - West US - {clause}", "Words.", link=link, guid="ABCD-123", home=link)
    record = read(body.replace(b"<title>Status", b"<title>Azure Status"), "azure_rss")
    assert record.state == state


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("API recovered", "resolved"),
        ("API is back up", "resolved"),
        ("API has not recovered", "investigating"),
        ("Part of the API recovered", "investigating"),
    ],
)
def test_what_a_monitor_saw_has_to_be_of_the_whole(title: str, state: str) -> None:
    link = "https://status.bs.example/incident/90001"
    body = rss(title, "", link=link, guid=f"{link}#aa", home="https://status.bs.example")
    assert read(body.replace(b"<title>Status", b"<title>Better Stack"), "posts_feed").state == state


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("[RESOLVED] Errors", True),
        ("The issue has been resolved and the service is operating normally.", True),
        ("Other Regions are operating normally.", False),
        ("We will post until the issue has been resolved.", False),
        ("Instances that run are operating normally. Launches fail.", False),
    ],
)
def test_an_event_of_amazons_ends_where_it_is_said_so(words: str, over: bool) -> None:
    log = [{"summary": "Errors", "message": words, "status": 2, "timestamp": 1777622400}]
    row = {
        "date": "1777622400",
        "arn": "arn:aws:health:us-east-1::event/X",
        "service": "x",
        "status": "2",
        "summary": "E",
        "event_log": log,
    }
    body = json.dumps([row], separators=(",", ":")).encode("utf-16")
    assert (read(body, "aws_currentevents").state == "resolved") is over


def test_planned_work_is_done_where_it_is_said_so() -> None:
    for text, state in (
        ("We will post until the maintenance is completed.", "unknown"),
        ("The maintenance has been completed.", "completed"),
        ("Die Wartung wurde abgeschlossen.", "completed"),
    ):
        link = "https://status.gen.example/incidents/incident-0xyz"
        body = rss("Maintenance of databases", text, link=link, guid=link, home="https://status.gen.example/")
        assert read(body, "generic_feed").state == state


def test_a_cause_that_will_be_identified_is_not() -> None:
    assert read(*generic("We will write when the cause is identified.")).state == "unknown"
    assert read(*generic("The cause has been identified.")).state == "identified"
