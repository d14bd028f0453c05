"""What a headline with a lesson, a page of guidance and a report with headed entries are. Invented providers."""

import pytest

KINDS = [
    (
        "incident",
        "Planning for failure: lessons from the Nimbus outage",
        (
            "Nimbus suffered an outage on May 13, 2026 that left uploads stalled. The first errors came at 14:05 UTC. "
            "By 14:30 UTC the firm confirmed slow uploads. The status page marked it resolved at 16:40 UTC."
        ),
    ),
    (
        "incident",
        "Nimbus closes sign-ups amid an attack",
        (
            "Nimbus said this week that it has closed sign-ups after an attack on its services. "
            '"We limit registrations to keep the service up," the firm explained on an incident report page: '
            "details stand in an incident report page of its site. Uploads were down from 9:33 UTC on Wednesday, May 13, 2026."
        ),
    ),
    (
        "incident",
        "A closer look",
        (
            "Nimbus suffered a major outage on May 13, 2026, beginning at 10:53 UTC. The firm put a fix in place by 11:03 UTC, "
            "but uploads were down again at 11:40 UTC. The outage was resolved at 13:42 UTC.\n\n"
            "It does not stand alone. A major outage on April 6, 2026 took uploads down. A March 11 outage hit logins, "
            "and a March 2 outage took the API down. On February 3, 2026 Nimbus was down as well."
        ),
    ),
    (
        "evergreen",
        "Nimbus outage response: a practical team workflow",
        (
            "A steady outage response shortens downtime. Use this runbook when its reliability drops.\n\n"
            "- Confirm scope.\n\n- Prioritize urgent work and reroute it.\n\n- Track start and length of the outage.\n\n"
            "Nimbus unavailable for most users: switch to the backup. Nimbus slow: reroute work."
        ),
    ),
    (
        "opinion",
        "Nimbus outage: be careful of dependency",
        (
            "On Wednesday, Nimbus had a long outage, and many people felt it. How much should we depend on it? "
            "Tools like these went from toy to need. If such a tool fails, your work stops. You may still do it by hand. "
            "Imagine you are asked to. Would you know how? The firm has many customers."
        ),
    ),
]


@pytest.mark.parametrize(("kind", "title", "text"), KINDS, ids=[title for _, title, _ in KINDS])
def test_the_kind_of_a_text_that_borrows_words_of_another(article, kind, title, text) -> None:
    assert article(text, title=title).relevance == kind


def test_what_stands_under_the_day_of_an_entry_is_about_that_day(article) -> None:
    text = (
        "In April, Nimbus had two incidents that broke uploads.\n\n"
        "April 15 17:55 UTC (lasting 25 minutes)\n\n"
        "On April 15, 2026, between 17:55 and 18:20 UTC, Nimbus uploads were down. Requests failed with 403 errors.\n\n"
        "April 24 14:02 UTC (lasting 50 minutes)\n\n"
        "On April 24, 2026, between 14:02 UTC and 14:52 UTC, Nimbus logins were down. Requests failed with 503 errors."
    )
    told = {
        c.value: c.about and c.about.day
        for c in article(text, title="Nimbus availability report: April 2026").claims
        if c.kind == "error_code"
    }
    assert told == {"403": "2026-04-15", "503": "2026-04-24"}


def test_a_count_of_weeks_that_rounds_to_a_day_given_elsewhere_is_no_outage_of_its_own(article) -> None:
    text = (
        "Nimbus was down on May 13, 2026 from 9:00 UTC. Trust has been low since the major outage two weeks earlier. "
        "On April 27, 2026, Nimbus had an outage of six hours."
    )
    others = {c.about.day for c in article(text, title="Nimbus outage of 13 May").claims if c.about is not None}
    assert others == {"2026-04-27"}
