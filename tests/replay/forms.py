"""The status documents of the snapshot, each in the form its platform serves. One function a form: (page, instant) -> bytes.

The shapes follow what the platforms serve; the times and states come from written/status.yml.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Final

WORDS: Final = {
    "investigating": "Investigating",
    "identified": "Identified",
    "monitoring": "Monitoring",
    "update": "Update",
    "resolved": "Resolved",
    "postmortem": "Postmortem",
}
CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
EMPTY: Final = "2025-11-01T00:00:00.000Z"
"""When a page without incidents was last changed."""
DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def utc(at: datetime) -> datetime:
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def rfc822(at: datetime, zone: str = "GMT") -> str:
    return f"{DAYS[at.weekday()]}, {at.day:02d} {MONTHS[at.month - 1]} {at.year} {at:%H:%M:%S} {zone}"


def z(at: datetime, fraction: str = "") -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}{fraction}Z"


def dump(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def shown(incident: dict, now: datetime) -> list[dict]:
    """Updates that stand on the page at `now`, oldest first, with the text they have then."""
    found = []
    for update in incident["updates"]:
        if utc(update["at"]) > now or ("until" in update and utc(update["until"]) <= now):
            continue
        text = update["text"]
        for edit in update.get("then", ()):
            text = edit["text"] if utc(edit["from"]) <= now else text
        found.append({**update, "at": utc(update["at"]), "text": text})
    return found


def on_page(page: dict, now: datetime) -> list[tuple[dict, list[dict]]]:
    """Incidents on the page at `now` with their updates, newest first; old ones leave where the page keeps few."""
    kept = timedelta(days=page.get("keeps_days", 4000))
    found = [(incident, shown(incident, now)) for incident in page["incidents"]]
    found = [(i, u) for i, u in found if u and (u[-1]["state"] != "resolved" or now - u[-1]["at"] < kept)]
    return sorted(found, key=lambda pair: pair[1][0]["at"], reverse=True)


def statuspage(page: dict, now: datetime) -> bytes:
    """Statuspage v2 incidents.json."""
    codes, base = page["components"], page["page"]["url"]
    incidents = []
    for incident, updates in on_page(page, now):
        levels: dict[str, str] = {}
        posts = []
        for n, update in enumerate(updates):
            affected = []
            for name, level in update.get("levels", {}).items():
                old = levels.get(name, "operational")
                affected.append({"code": codes[name], "name": name, "old_status": old, "new_status": level})
                levels[name] = level
            at = z(update["at"], ".412")
            posts.append(
                {
                    "id": f"{incident['id'][:8]}u{n:03d}",
                    "status": update["state"],
                    "body": update["text"],
                    "incident_id": incident["id"],
                    "created_at": at,
                    "updated_at": at,
                    "display_at": at,
                    "affected_components": affected or None,
                    "deliver_notifications": True,
                    "custom_tweet": None,
                    "tweet_id": None,
                }
            )
        ended = [u["at"] for u in updates if u["state"] == "resolved"]
        watched = [u["at"] for u in updates if u["state"] == "monitoring"]
        incidents.append(
            {
                "id": incident["id"],
                "name": incident["title"],
                "status": updates[-1]["state"],
                "created_at": z(updates[0]["at"], ".398"),
                "updated_at": z(updates[-1]["at"], ".498"),
                "monitoring_at": z(watched[0], ".412") if watched else None,
                "resolved_at": z(ended[0], ".412") if ended else None,
                "impact": incident["impact"],
                "shortlink": f"{base}/incidents/{incident['id']}",
                "started_at": z(updates[0]["at"], ".390"),
                "page_id": page["page"]["id"],
                "incident_updates": posts[::-1],
                "components": [
                    {"id": codes[name], "name": name, "status": level, "group": False, "page_id": page["page"]["id"]}
                    for name, level in levels.items()
                ],
                "reminder_intervals": None,
            }
        )
    newest = max((i["updated_at"] for i in incidents), default=EMPTY)
    return dump({"page": {**page["page"], "time_zone": "Etc/UTC", "updated_at": newest}, "incidents": incidents})


def statuspage_atom(page: dict, now: datetime) -> bytes:
    """Statuspage history.atom: posts as HTML inside the entry, newest first, without a year."""
    base, name, host = page["page"]["url"], page["page"]["name"], page["page"]["url"].split("//")[1]
    entries = []
    for incident, updates in on_page(page, now):
        posts = "".join(
            f"<p><small>{MONTHS[u['at'].month - 1]} <var data-var='date'>{u['at'].day:2d}</var>, "
            f"<var data-var='time'>{u['at']:%H:%M}</var> UTC</small><br>"
            f"<strong>{WORDS[u['state']]}</strong> - {escape(u['text'], quote=False)}</p>"
            for u in reversed(updates)
        )
        edits = [utc(e["from"]) for u in incident["updates"] for e in u.get("then", ()) if utc(e["from"]) <= now]
        entries.append(
            f"  <entry>\n    <id>tag:{host},2005:Incident/{incident['number']}</id>\n"
            f"    <published>{z(updates[-1]['at'])}</published>\n"
            f"    <updated>{z(max([updates[-1]['at'], *edits]))}</updated>\n"
            f'    <link rel="alternate" type="text/html" href="{base}/incidents/{incident["id"]}"/>\n'
            f"    <title>{escape(incident['title'])}</title>\n"
            f'    <content type="html">{escape(posts)}</content>\n  </entry>\n'
        )
    newest = max((u[-1]["at"] for _, u in on_page(page, now)), default=datetime(2025, 11, 1, tzinfo=UTC))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xml:lang="en-US" xmlns="http://www.w3.org/2005/Atom">\n'
        f"  <id>tag:{host},2005:/history</id>\n"
        f'  <link rel="alternate" type="text/html" href="{base}"/>\n'
        f'  <link rel="self" type="application/atom+xml" href="{base}/history.atom"/>\n'
        f"  <title>{name} Status - Incident History</title>\n  <updated>{z(newest)}</updated>\n"
        f"  <author>\n    <name>{name}</name>\n  </author>\n{''.join(entries)}</feed>\n"
    ).encode()


def ulid(at: datetime, tail: str) -> str:
    """A ULID whose first ten characters are the milliseconds of `at`."""
    number, head = int(at.timestamp() * 1000), ""
    for _ in range(10):
        number, digit = divmod(number, 32)
        head = CROCKFORD[digit] + head
    return head + tail


def incidentio_atom(page: dict, now: datetime) -> bytes:
    """incident.io history.atom: only the newest post of each incident, and the components as they are now."""
    base, name = page["page"]["url"], page["page"]["name"]
    entries, newest = [], datetime(2025, 11, 1, tzinfo=UTC)
    for incident, updates in on_page(page, now):
        native = incident.get("id") or ulid(utc(incident["ulid_at"]), incident["ulid_tail"])
        levels = {k: v for u in updates for k, v in u.get("levels", {}).items()}
        listed = "".join(
            f"\n              <li>{c} ({v.replace('_', ' ').capitalize()})</li>" for c, v in levels.items()
        )
        body = (
            f"<b>Status: {WORDS[updates[-1]['state']]}</b><br/><br/>{escape(updates[-1]['text'], quote=False)}<br/><br/>"
            f"<b>Affected components</b>\n          <ul>{listed}\n          </ul>"
        )
        newest = max(newest, updates[-1]["at"])
        link = f"{base}//incidents/{native}"
        entries.append(
            f'    <entry>\n        <title type="html"><![CDATA[{incident["title"]}]]></title>\n        <id>{link}</id>\n'
            f'        <link href="{link}"/>\n        <updated>{z(updates[-1]["at"], ".118")}</updated>\n'
            f'        <summary type="html"><![CDATA[{body}]]></summary>\n'
            f'        <content type="html"><![CDATA[{body}]]></content>\n    </entry>\n'
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"    <id>{base}/</id>\n    <title>{name}</title>\n    <updated>{z(newest, '.118')}</updated>\n"
        f'    <generator>incident.io</generator>\n    <link rel="alternate" href="{base}/"/>\n'
        f"    <subtitle>{name} page updates</subtitle>\n{''.join(entries)}</feed>\n"
    ).encode()


def google(page: dict, now: datetime) -> bytes:
    """Google's incidents.json, as the Cloud dashboard serves it."""
    found = []
    for incident, updates in on_page(page, now):
        posts = [
            {
                "created": f"{u['at']:%Y-%m-%dT%H:%M:%S}+00:00",
                "modified": f"{u['at']:%Y-%m-%dT%H:%M:%S}+00:00",
                "when": f"{u['at']:%Y-%m-%dT%H:%M:%S}+00:00",
                "text": u["text"],
                "status": u["state"],
                "affected_locations": [],
            }
            for u in reversed(updates)
        ]
        found.append(
            {
                "id": incident["id"],
                "number": incident["number"],
                "begin": f"{utc(incident['begin']):%Y-%m-%dT%H:%M:%S}+00:00",
                "created": posts[-1]["created"],
                "end": f"{utc(incident['end']):%Y-%m-%dT%H:%M:%S}+00:00",
                "modified": posts[0]["modified"],
                "external_desc": incident["title"],
                "updates": posts,
                "most_recent_update": posts[0],
                "status_impact": incident["status_impact"],
                "severity": incident["severity"],
                "service_key": "zall",
                "service_name": "Multiple Products",
                "affected_products": [{"title": t, "id": i} for t, i in incident["products"].items()],
                "uri": f"incidents/{incident['id']}",
                "currently_affected_locations": [],
                "previously_affected_locations": [{"title": "Global", "id": "global"}],
            }
        )
    return dump(found)


def aws_currentevents(page: dict, now: datetime) -> bytes:
    """AWS's public/currentevents: UTF-16 with a byte order mark, epoch seconds, posts oldest first."""
    events = []
    for incident, updates in reversed(on_page(page, now)):
        worst = str(max(u["state"] for u in updates))
        service = f"multipleservices-{incident['region']}"
        started = int(updates[0]["at"].timestamp())
        events.append(
            {
                "date": str(started),
                "arn": incident["arn"],
                "region_name": incident["region_name"],
                "status": worst,
                "service": service,
                "service_name": "Multiple services",
                "summary": incident["title"],
                "event_log": [
                    {
                        "summary": incident["title"],
                        "message": u["text"],
                        "status": u["state"],
                        "timestamp": int(u["at"].timestamp()),
                    }
                    for u in updates
                ],
                "impacted_services": {
                    key: {"service_name": name, "current": worst, "max": worst}
                    for key, name in incident["services"].items()
                },
                "impacted_service_status_changes": [
                    {
                        "service": key,
                        "service_name": name,
                        "previous_status": "0",
                        "current_status": "3",
                        "timestamp": started * 1000,
                    }
                    for key, name in incident["services"].items()
                ],
            }
        )
    return b"\xfe\xff" + json.dumps(events).encode("utf-16-be")


def azure_rss(_page: dict, now: datetime) -> bytes:
    """Azure's feed with nothing active: an empty channel that was built a moment ago."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0">\n  <channel>\n    <title>Azure Status</title>\n'
        "    <link>https://azure.status.microsoft/en-us/status/</link>\n    <description>Azure Status</description>\n"
        f"    <language>en-us</language>\n    <lastBuildDate>{rfc822(now - timedelta(minutes=1), 'Z')}</lastBuildDate>\n"
        "  </channel>\n</rss>\n"
    ).encode()


FORMS: Final[dict[str, tuple[str, Callable[[dict, datetime], bytes]]]] = {
    "statuspage": ("application/json; charset=utf-8", statuspage),
    "statuspage-atom": ("application/atom+xml; charset=utf-8", statuspage_atom),
    "incidentio-atom": ("application/atom+xml; charset=utf-8", incidentio_atom),
    "google": ("application/json", google),
    "aws-currentevents": ("application/json; charset=utf-16", aws_currentevents),
    "azure-rss": ("application/rss+xml; charset=utf-8", azure_rss),
}
"""Name of a form in written/status.yml: its media type and what renders it."""
