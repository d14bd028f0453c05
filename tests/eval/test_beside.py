"""Which other incident of those hours an article means: of its own provider on the same day or the day before, of another."""

from datetime import UTC, date, datetime

import corpus
import pytest
import score
from corpus import LabelledArticle, RealIncident


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2025, 5, day, hour, minute, tzinfo=UTC)


WORLD = {
    key: RealIncident(key, provider, date(2025, 5, begin.day), begin, end, True)
    for key, provider, begin, end in (
        ("morning", "github", at(6, 8, 0), at(6, 9, 30)),
        ("afternoon", "github", at(6, 15, 10), at(6, 16, 20)),
        ("eve", "github", at(5, 20, 0), at(5, 21, 0)),
        ("slack", "slack", at(6, 15, 30), at(6, 17, 0)),
        ("sunday", "gitlab", at(4, 10, 0), at(4, 11, 0)),
    )
}
AFTERNOON, MORNING = "GitHub failed at 15:10 UTC on Tuesday, May 6", "GitHub failed at 08:00 UTC on Tuesday, May 6"
CASES = [
    ("afternoon", f"{AFTERNOON}, hours after this morning's outage.", {"morning"}),
    ("afternoon", f"{AFTERNOON}. The morning's failure had lasted 90 minutes.", {"morning"}),
    ("afternoon", f"{AFTERNOON}, for the second time today.", {"morning"}),
    ("morning", f"{MORNING}. On Monday evening it had been out for an hour.", {"eve"}),
    ("morning", f"{MORNING}. The one on Monday was shorter.", {"eve"}),
    ("morning", f"{MORNING}, the second day in a row.", {"eve"}),
    ("morning", f"{MORNING}. Monday's fix did not hold.", {"eve"}),
    ("morning", f"{MORNING}. GitLab had its outage on Sunday.", {"sunday"}),
    ("slack", "Slack went down at 15:30 UTC on Tuesday, May 6, twenty minutes after GitHub.", {"afternoon"}),
    ("afternoon", "GitHub and Slack both failed on Tuesday, May 6: GitHub from 15:10 UTC, Slack too.", {"slack"}),
    ("morning", f"{MORNING}. The company thanked its customers on Monday for their trust.", set()),
]


@pytest.fixture
def placed(monkeypatch):
    def place(text: str) -> tuple[str | None, set[str]]:
        one = LabelledArticle("t", "https://corpus.example/t", "An outage", text, "en", at(6, 18, 30), "incident", None)
        monkeypatch.setattr(corpus, "articles", lambda: (one,))
        monkeypatch.setattr(corpus, "incidents", lambda: WORLD)
        score.reading.cache_clear()
        _, outcome = score.run()
        return outcome.keys.get(outcome.primary.get("t", "")), {outcome.keys[i] for i in outcome.mentions.get("t", ())}

    yield place
    score.reading.cache_clear()


@pytest.mark.parametrize(("own", "text", "others"), CASES, ids=range(len(CASES)))
def test_the_other_incident_is_the_one_that_is_meant(placed, own, text, others):
    assert placed(text) == (own, others)
