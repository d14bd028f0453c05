"""Reading one Statuspage document of fifty incidents, the form that most sources have."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from scraper.formats.status import Origin, formats, read_status
from tests.bench import Row

_STEPS = (("investigating", 0), ("identified", 12), ("monitoring", 31), ("update", 40), ("resolved", 58))


def document(incidents: int = 50) -> bytes:
    """As served: five posts an incident, of a usual length."""
    rows = []
    for n in range(incidents):
        begin = datetime(2026, 9, 28, 9, tzinfo=UTC) - n * timedelta(hours=19)
        posts = [
            {"id": f"{n:04}{k}postpost", "incident_id": f"{n:04}caseabcd", "status": state, "body": f"Some requests to the service fail with errors, case {n}; customers in one region see it more often than others. " * 2,
             "created_at": (at := (begin + timedelta(minutes=m)).isoformat().replace("+00:00", ".412Z")), "updated_at": at, "display_at": at,
             "affected_components": [{"code": "c1", "name": "Chat", "old_status": "operational", "new_status": "partial_outage"}],
             "deliver_notifications": True, "custom_tweet": None, "tweet_id": None}
            for k, (state, m) in enumerate(_STEPS)
        ]  # fmt: skip
        rows.append(
            {"id": f"{n:04}caseabcd", "name": f"Errors on requests, case {n}", "status": "resolved", "impact": "minor", "created_at": posts[0]["created_at"], "started_at": posts[0]["created_at"],
             "updated_at": posts[-1]["created_at"], "monitoring_at": posts[2]["created_at"], "resolved_at": posts[-1]["created_at"], "shortlink": "https://short.example/x", "page_id": "pageidpageid",
             "incident_updates": posts[::-1], "components": [{"id": "c1", "name": "Chat", "status": "operational", "group": False}], "reminder_intervals": None}
        )  # fmt: skip
    page = {"id": "pageidpageid", "name": "Acme", "url": "https://status.acme.example", "time_zone": "Etc/UTC", "updated_at": rows[0]["updated_at"]}  # fmt: skip
    return json.dumps({"page": page, "incidents": rows}).encode()


def run() -> Iterator[Row]:
    """Median of many readings, the format named and not named."""
    body = document()
    origin = Origin("acme-status", "acme", "https://status.acme.example/api/v2/incidents.json", "application/json")
    formats()
    for name in ("statuspage_json", "auto"):
        took = []
        for _ in range(60):
            begin = time.process_time()
            reading = read_status(body, origin, name)
            took.append(time.process_time() - begin)
            assert len(reading.incidents) == 50
            assert reading.problems == ()
        yield Row(f"Statuspage document of 50 incidents, format {name}", statistics.median(took) * 1000, "ms", 10)
    yield Row("size of that document", len(body) / 1000, "kB")
