"""Whom the posts of a status page blame: another provider's own fault, never a part of one's own that is called after it."""

from datetime import UTC, datetime

import pytest

from scraper.core.model import KeptUpdate, OfficialRecord, Provider, RecordKind, Severity
from scraper.core.records.upstream_named import with_upstreams

CATALOGUE = (Provider("tern", "Tern Mail"), Provider("brook", "Brookline"), Provider("quarry", "Quarry Cloud"))
PAGES = {"brookstatus.example": "brook", "status.tern.example": "tern"}
NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)


def blamed(text: str, *, kind: RecordKind = RecordKind.INCIDENT, components: tuple[str, ...] = ()) -> set[str]:
    posts = (KeptUpdate("u1", NINE, "investigating", text, "h1"),)
    record = OfficialRecord(
        id="r-x", page="tern-status", native_id="x", sources=("tern-status",), provider="tern", title="Errors",
        url="https://status.tern.example/x", kind=kind, impact=Severity.MINOR, state="investigating", started_at=NINE, resolved_at=None, updated_at=NINE,
        components=components, updates=posts,
    )  # fmt: skip
    told = with_upstreams(record, CATALOGUE, PAGES)
    assert with_upstreams(told, CATALOGUE, PAGES) is told
    for claim in told.claims:
        assert text[claim.start : claim.end_offset] == claim.quote
    return {flag for c in told.claims if "blames" in c.flags for flag in c.flags if flag.startswith("upstream:")}


@pytest.mark.parametrize(
    "text",
    [
        "We see slow logins because of an ongoing Brookline outage.",
        "There is an issue with our DNS provider (Brookline). We wait for their fix.",
        "Brookline is investigating elevated errors on its network.",
        "Brookline has pushed a fix and logins work again.",
        "A supplier of ours has trouble: https://brookstatus.example/incidents/7f3",
    ],
)
def test_a_post_blames_another_provider(text: str) -> None:
    assert blamed(text) == {"upstream:brook"}


@pytest.mark.parametrize(
    "text",
    [
        "There are issues with Brookline imports in Tern Mail.",
        "The delays are not related to the Brookline outage.",
        "We moved our mail servers to Brookline and fixed the issue.",
        "Tern Mail is down. Follow https://status.tern.example/x for the fix.",
        "Errors in Brookline sync: integration issues with Brookline were fixed.",
        "For the status of Brookline see https://brookstatus.example/ and report problems there.",
    ],
)
def test_a_part_of_one_s_own_or_a_mere_name_is_no_blame(text: str) -> None:
    assert blamed(text) == set()


def test_work_announced_and_a_part_called_after_it_blame_nobody() -> None:
    text = "Brookline is working on an issue."
    assert blamed(text, kind=RecordKind.MAINTENANCE) == set()
    assert blamed(text, components=("Brookline import",)) == set()
    assert blamed(text) == {"upstream:brook"}
