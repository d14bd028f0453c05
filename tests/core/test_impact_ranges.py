"""Which ranges of hours in a post are windows of impact: sentences of our own, by kinds."""

from __future__ import annotations

import pytest

from scraper.core.judging.stated_windows import stated_windows
from tests.core.test_stated_windows import record_of

IMPACT = """
API requests failed from 09:40 to 11:10 UTC.
Between 09:40 and 11:10 UTC, users saw elevated error rates.
The impact lasted from 09:40 to 11:10 UTC.
The incident took place 09:40–11:10 UTC.
From 09:40 UTC until 11:10 UTC some customers were unable to log in.
Impact: 09:40 - 11:10 UTC.
Time of impact: 09:40 to 11:10 UTC
On 10 May 2025 between 09:40 UTC and 11:10 UTC the dashboard was unavailable.
Emails were delayed between 09:40 and 11:10 UTC.
We experienced degraded performance of the API from 09:40 to 11:10 UTC.
Between 09:40 and 11:10 UTC roughly 4% of requests returned 503.
Webhooks were not delivered between 09:40 and 11:10 UTC.
Search results were stale from 09:40 to 11:10 UTC.
Jobs queued between 09:40 and 11:10 UTC did not start.
Zwischen 09:40 und 11:10 UTC war die API nicht erreichbar.
De 09:40 à 11:10 UTC, les requêtes ont échoué.
Duration: 09:40 UTC - 11:10 UTC (90 minutes)
This affected customers in Europe from 09:40 to 11:10 UTC.
Latency was high between 09:40 and 11:10 UTC.
From 09:40 to 11:10 UTC, a faulty deployment caused timeouts for all users.
Checkout was down for some shops between 09:40 and 11:10 UTC.
Orders placed between 09:40 and 11:10 UTC failed to reach the warehouse.
During 09:40 - 11:10 UTC pages took up to 40 seconds to load.
A configuration mistake brought the queue to a halt from 09:40 to 11:10 UTC.
The outage window was 09:40 to 11:10 UTC.
It lasted from 09:40 to 11:10 UTC.
Customers may have seen blank pages between 09:40 UTC and 11:10 UTC.
Login was impossible from 09:40 to 11:10 UTC.
A faulty switch dropped packets between 09:40 and 11:10 UTC; it has been replaced.
Entre las 09:40 y las 11:10 UTC la API no estuvo disponible.
09:40から11:10 UTCまでAPIに障害が発生しました。
"""

NO_IMPACT = """
Logs written between 09:40 and 11:10 UTC are being looked at.
Snapshots taken from 09:40 to 11:10 UTC are complete.
At no time between 09:40 and 11:10 UTC was data lost.
Our support desk is open from 08:00 to 18:00 UTC.
We will restart the remaining nodes between 10:40 and 11:10 UTC.
The rollout ran from 09:40 to 11:10 UTC.
Please review the orders that were placed between 09:40 and 11:10 UTC.
Customers who deployed between 09:40 and 11:10 UTC should deploy again.
Our engineers worked on the fix from 09:40 to 11:10 UTC.
We watched the error rate from 11:10 to 11:40 UTC and saw no errors.
Data from 09:40 to 11:10 UTC will be backfilled.
No errors were seen between 09:40 and 11:10 UTC.
Invoices for usage between 09:40 and 11:10 UTC will be credited.
Maintenance was scheduled from 09:40 to 11:10 UTC.
The next maintenance window is 09:40 - 11:10 UTC.
The other region worked normally between 09:40 and 11:10 UTC.
Traffic was moved to Frankfurt between 09:40 and 11:10 UTC.
A call with our supplier took place from 09:40 to 11:10 UTC.
Events between 09:40 and 11:10 UTC have been replayed.
Peak hours are from 09:40 to 11:10 UTC.
Reports generated between 09:40 and 11:10 UTC are correct.
The certificate was renewed between 09:40 and 11:10 UTC.
Between 09:40 and 11:10 UTC our team deployed the patch to all regions.
We processed the backlog from 09:40 to 11:10 UTC.
Please check whether transactions made between 09:40 and 11:10 UTC appear twice.
We are comparing the metrics between 09:40 and 11:10 UTC with those of yesterday.
The European region was not affected between 09:40 and 11:10 UTC.
Our phones are staffed between 09:00 and 17:00 UTC for questions on this incident.
Backups from 09:40 to 11:10 UTC were not lost.
A second restart is planned between 09:40 and 11:10 UTC tomorrow.
Reads were served normally between 09:40 and 11:10 UTC.
Traffic peaked between 09:40 and 11:10 UTC.
The vendor's technicians were on site from 09:40 to 11:10 UTC.
The data of the hours between 09:40 and 11:10 UTC has been restored.
No customer reported trouble between 09:40 and 11:10 UTC.
Credits will be issued for calls between 09:40 and 11:10 UTC.
Zwischen 09:40 und 11:10 UTC haben wir die Server neu gestartet.
Les sauvegardes faites de 09:40 à 11:10 UTC sont complètes.
"""


def windows(text: str) -> list[str]:
    """The windows that a record's closing post states."""
    posts = (
        ("05-10T10:00", "investigating", "We are looking into a report."),
        ("05-10T12:00", "resolved", f"This incident has been resolved. {text}"),
    )
    return [f"{w.start:%H:%M}-{w.end:%H:%M}" for w in stated_windows(record_of(*posts))]


@pytest.mark.parametrize("text", IMPACT.strip().splitlines())
def test_hours_of_trouble(text: str) -> None:
    assert windows(text) == ["09:40-11:10"]


@pytest.mark.parametrize("text", NO_IMPACT.strip().splitlines())
def test_hours_of_something_else(text: str) -> None:
    assert windows(text.replace("10 May 2025", "10 May")) == []


def test_what_was_work_on_failed_things_is_told_of_their_hours() -> None:
    assert windows("We are working on resending delayed messages from 09:40 to 11:10 UTC.") == ["09:40-11:10"]


def test_hours_that_head_a_list_are_of_impact() -> None:
    assert windows("On 10 May from 09:40 to 11:10 UTC: * Queues\n* Search") == ["09:40-11:10"]
