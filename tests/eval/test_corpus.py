"""The labelled corpus is large, varied and consistent enough to be worth a score."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
from causes import named_causes, spans
from corpus import LabelledArticle, articles, incidents, near_twins

KINDS = {
    "started", "ended", "duration", "acknowledged", "component", "symptom", "error_code", "cause", "peak_reports",
    "count", "availability", "postmortem", "denial", "workaround",
}  # fmt: skip


@pytest.fixture(scope="module")
def found() -> tuple[LabelledArticle, ...]:
    return articles()


def test_it_is_large_enough(found):
    assert len(found) >= 300
    assert len({a.incident for a in found if a.incident}) >= 60
    assert len({a.language for a in found}) >= 10
    assert len(list(near_twins(found))) >= 300


def test_enough_of_it_is_about_no_single_incident(found):
    assert len([a for a in found if a.incident is None]) >= 0.15 * len(found)


def test_about_a_third_of_the_first_hand_is_held_back(found):
    first = [a for a in found if not a.second_hand]
    assert 0.25 <= len([a for a in first if a.held]) / len(first) <= 0.4


def test_articles_of_a_second_hand_are_many_varied_and_never_held(found):
    second = [a for a in found if a.second_hand]
    assert len(second) >= 180
    assert len({a.language for a in second}) >= 10
    assert len({a.relevance for a in second}) == 6
    assert not any(a.held for a in second)


def test_a_file_of_a_second_hand_moves_no_article_of_the_first_between_the_sides(found):
    """Articles on no incident are held by their place in order: later files must stand behind."""
    assert [a.second_hand for a in found] == sorted(a.second_hand for a in found)


def test_no_incident_stands_on_both_sides_of_the_split(found):
    sides = {(a.incident, a.held) for a in found if a.incident}
    assert len(sides) == len({key for key, _ in sides})


def test_ids_are_unique_and_labels_name_known_incidents(found):
    known = incidents()
    assert [i for i, n in Counter(a.id for a in found).items() if n > 1] == []
    for article in found:
        assert set(article.mentions) <= set(known), article.id
        assert article.incident not in article.mentions, article.id
        assert article.copy_of is None or article.copy_of in {a.id for a in found}, article.id


def test_every_incident_has_an_article(found):
    assert set(incidents()) <= {a.incident for a in found}


def test_articles_have_a_title_and_a_text_and_come_after_their_incident(found):
    known = incidents()
    for article in found:
        assert article.title, article.id
        assert len(article.text) >= 40, article.id
        if article.incident and article.published:
            assert article.published.date() >= known[article.incident].day - timedelta(days=1), article.id


def test_claims_are_of_known_kinds_and_near_their_incident(found):
    known = incidents()
    for article in found:
        for claim in article.claims:
            assert claim.kind in KINDS, (article.id, claim)
            key = claim.about or article.incident
            if isinstance(claim.value, datetime) and key and claim.kind in {"started", "ended", "acknowledged"}:
                assert abs((claim.value.date() - known[key].day).days) <= 2, (article.id, claim)
                assert article.published is None or claim.about or claim.value <= article.published, (article.id, claim)


def test_ends_follow_starts(found):
    for article in found:
        own = [c for c in article.claims if c.about is None]
        starts = [c.value for c in own if c.kind == "started"]
        ends = [c.value for c in own if c.kind == "ended"]
        assert all(s < e for s in starts for e in ends), article.id


def test_kinds_of_hard_cases_are_all_present(found):
    relevances = Counter(a.relevance for a in found)
    assert min(relevances[r] for r in ("irrelevant", "evergreen", "opinion", "roundup", "postmortem")) >= 5
    assert any(a.published is None for a in found)
    assert any(a.copy_of for a in found)
    assert any(c.about for a in found for c in a.claims)
    assert any(i.denied for i in incidents().values())


def test_words_that_name_a_cause_stand_in_their_article(found):
    by_id = {a.id: f"{a.title}\n\n{a.text}" for a in found}
    for cause in named_causes():
        assert cause.whose in {"own", "other", "doubt"}, cause
        assert cause.places, cause
        assert all(any(spans(by_id[cause.article], words)) for words in cause.places), cause


def test_causes_are_named_on_each_side_and_in_several_languages(found):
    by_id = {a.id: a for a in found}
    own = [by_id[c.article] for c in named_causes() if c.whose == "own"]
    assert len([a for a in own if a.held]) >= 40
    assert len([a for a in own if a.second_hand]) >= 30
    assert len({a.language for a in own}) >= 10
