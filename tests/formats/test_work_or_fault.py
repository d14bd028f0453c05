"""Labels that pages use of a fault and of planned work alike. All words are invented."""

from __future__ import annotations

import html

import pytest

from scraper.core.model import Severity, StatusIncident
from scraper.formats.status import Origin, read_status

LINK = "https://status.gen.example/incidents/incident-0xyz"


def read(title: str, text: str) -> StatusIncident:
    item = (
        f"<title>{title}</title><link>{LINK}</link><guid>{LINK}</guid><pubDate>Fri, 01 May 2026 10:00:00 GMT</pubDate>"
    )
    told = f"<description>{html.escape(text)}</description>"
    home = "<title>Status</title><link>https://status.gen.example/</link>"
    body = f'<rss version="2.0"><channel>{home}<item>{item}{told}</item></channel></rss>'
    (record,) = read_status(body.encode(), Origin("page", "acme", "")).incidents
    return record


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Payments outage", "<b>Status: In progress</b><br>Payments fail for all customers."),
        ("[In progress] Database outage in the east region", "Databases do not answer."),
        ("Storing bij betalingen", "<b>Status: In uitvoering</b><br>Betalen lukt niet."),
        ("Ausfall der Anmeldung", "<b>Status: In Bearbeitung</b><br>Niemand kommt hinein."),
        ("Panne des paiements", "<b>Statut: En cours</b><br>Rien ne va."),
        ("Falha nos pagamentos", "<b>Status: Em andamento</b><br>Nada funciona."),
        ("ログイン障害", "ステータス: 進行中\nログインできません。"),
        ("Payments", "<b>Status: In progress</b><br>All payments are failing."),
        ("Problems with logins", "<b>Status: In progress</b><br>We are at it."),
    ],
)
def test_a_fault_that_is_in_progress_is_an_incident_that_runs(title: str, text: str) -> None:
    record = read(title, text)
    assert (record.kind, record.state, record.impact) == ("incident", "investigating", Severity.UNKNOWN)
    assert {update.state for update in record.updates} == {"investigating"}


def test_a_fault_that_is_completed_is_resolved() -> None:
    record = read("Payments outage", "<b>Status: Completed</b><br>Payments work.")
    assert (record.kind, record.state) == ("incident", "resolved")
    assert record.resolved_at is not None


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Upgrade of databases", "<b>Status: In progress</b><br>Some errors are possible."),
        ("Scheduled maintenance: network outage at night", "<b>Status: In progress</b><br>Switches are replaced."),
        ("Wartung der Datenbanken", "<b>Status: In Bearbeitung</b><br>Es kann zu Ausfällen kommen."),
        ("Databases", "<b>Status: In progress</b><br>Connections may fail during the work."),
        ("New switches in the east", "<b>Status: Completed</b><br>All are in place."),
        ("Network outage", "<b>Status: Scheduled</b><br>We will replace a switch."),
    ],
)
def test_work_stays_maintenance(title: str, text: str) -> None:
    record = read(title, text)
    assert (record.kind, record.impact) == ("maintenance", Severity.NONE)


def test_a_platform_that_has_labels_of_its_own_for_maintenance_is_believed() -> None:
    told = (
        "<p><small>May 1, 10:00 UTC</small><br><strong>In progress</strong> - We reduce errors of the network.</p>"
        "<p><small>May 1, 09:00 UTC</small><br><strong>In progress</strong> - We begin.</p>"
    )
    entry = (
        "<entry><id>tag:status.acme.example,2005:Incident/1</id><published>2026-05-01T10:00:00Z</published>"
        '<updated>2026-05-01T10:00:00Z</updated><link rel="alternate" href="https://status.acme.example/incidents/abc123abc123"/>'
        f'<title>Network latency</title><content type="html">{html.escape(told)}</content></entry>'
    )
    head = "<id>tag:status.acme.example,2005:/history</id><title>Acme Status - Incident History</title>"
    body = f'<feed xmlns="http://www.w3.org/2005/Atom">{head}<updated>2026-05-01T10:00:00Z</updated>{entry}</feed>'
    reading = read_status(body.encode(), Origin("page", "acme", "https://status.acme.example/history.atom"))
    assert reading.format == "statuspage_atom"
    assert [record.kind for record in reading.incidents] == ["maintenance"]
