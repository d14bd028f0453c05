"""Counts of what was hit that are shares, small, elided or whole; denials of a part; advice; write-ups told of twice."""

import pytest

from scraper.core.articles.entries import told_by_provider


def values(found) -> list[str]:
    return [c.value for c in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At the height of the Nimbus outage 7 % of requests failed.", ["7 % of requests"]),
        ("The Nimbus outage hit roughly 9 percent of all API calls.", ["9 percent of all API calls"]),
        ("Nimbus, which carries 30% of web traffic, was down.", []),
        ("Nimbus was down, and 44% of users reported trouble with the app.", []),
        ("Lightning struck two Nimbus data centres and Nimbus went down.", ["two Nimbus data centres"]),
        ("Nimbus war gestört, fünf Filialen waren betroffen.", ["fünf Filialen"]),
        ("Nimbus was down for two hours on three days.", []),
        ("The Nimbus outage delayed 4,200 flights and cancelled 310.", ["4,200 flights", "310"]),
        ("Nimbus was down: out of 9,000 flights 310 were cancelled.", ["310"]),
        ("Nimbusに障害があり、180台中、64台が使えなくなった。", ["64台"]),
        ("Nimbusの障害で12都府県に影響が出た。", ["12都府県"]),
        ("Nimbus was down in most of its 8,000 branches.", []),
        ("Nimbus, serving some 3 million lines, 40,000 firms and 90 towns, was down.", []),
        ("After the Nimbus outage 2,300 stations have been restored.", []),
        ("A global outage of Tide Cloud and 365 services followed.", []),
    ],
)
def test_what_was_hit_is_counted(claims, text, told) -> None:
    assert values(claims(text, "count")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("QuasarMail said all Quasar systems were up and running.", True),
        ("Nimbus said its network was fine and the fault lay elsewhere.", True),
        ("The trouble is over. Nimbus's platform continues to operate normally.", True),
        ("Nimbus said the problem isn't on its side.", True),
        ("Nimbus was down. It said the fault was in sync and that web access was unaffected.", False),
        ("Nimbus działa źle, firma pracuje nad tym, aby usługa działała bez zakłóceń.", False),
        ("Laut Nimbus waren Fernsehen und Festnetz nicht betroffen.", False),
    ],
)
def test_who_says_that_it_runs_denies(claims, text, told) -> None:
    assert bool(claims(text, "denial")) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nimbus customers hit by the outage have been advised to move their traffic.", ["move their traffic"]),
        ("Nimbus said users could redeploy to other machines.", ["redeploy to other machines"]),
        ("Nimbus ist gestört, Kunden können weiterhin die Hotline anrufen.", ["die Hotline anrufen"]),
        ("Nimbus is down, and the app told users to try again.", []),
    ],
)
def test_advice_is_told(claims, text, told) -> None:
    assert values(claims(text, "workaround")) == told


def test_each_word_of_a_write_up_stands(claims) -> None:
    text = (
        "Nimbus was down on 12 May. The incident report says a disk was full. Nimbus published a detailed post-mortem."
    )
    assert [c.quote for c in claims(text, "postmortem")] == [
        "incident report says",
        "published a detailed post-mortem",
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('Nimbus answered with "Bad Gateway" (502) all day.', ["502"]),
        ("Nimbus showed “522 Connection timed out” to all.", ["522"]),
        ("Nimbus users saw “500” and “503” errors.", ["500", "503"]),
    ],
)
def test_codes_beside_their_names_are_read(claims, text, codes) -> None:
    assert values(claims(text, "error_code")) == codes


def test_the_rest_of_a_day_that_was_spent_on_it_is_no_first_word(claims) -> None:
    assert not [c for c in claims("Nimbus spent much of Tuesday investigating an outage.", "acknowledged") if c.at]


def test_a_time_before_a_channel_is_that_of_the_providers_word(reading) -> None:
    text = 'QuasarMail 측은 13일 오후 3시 20분께 SNS 통해 "메일 수신이 원활하지 않아 살펴보고 있다"고 전했다.'
    (line,) = reading(text).lines
    assert [told_by_provider(line, mention) for mention in line.times] == [True]
