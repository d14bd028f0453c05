"""Times that begin nothing: rows of a timeline, posts, what went on; ends behind another verb; counts beside a tracker's; and
whose word a statement is. Sentences of our own.
"""

import pytest

from scraper.core.articles.passages import read
from scraper.core.model import PageText

DOWN = "Nimbus was down on Wednesday. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (DOWN + "At 10:44 UTC, the problem was traced to a pump after smoke was detected.", "en"),
        (DOWN + "09:32 | Detection | Automated monitoring reported that the site was unavailable.", "en"),
        (DOWN + "At 09:42 UTC a cluster update was started.", "en"),
        ("Nimbus出现故障。到了9点30分左右，仍然有用户反映无法登录。", "zh"),
        ("Nimbus 통신망은 정오 무렵부터 정상화되었다.", "ko"),
    ],
)
def test_nothing_began_then(claims, text, language) -> None:
    fine = [c.quote for c in claims(text, "started", language=language) if c.at is None or c.at.hour]
    assert fine == []


def test_a_day_that_only_says_which_one(claims) -> None:
    text = "Nimbus does not work. “It is not working and shows yesterday’s balance,” a user said."
    assert claims(text, "started", published=None) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("At 9 p.m. UTC, Nimbus suggested that the outage had been fixed.", "ended"),
        (DOWN + "It was reportedly fixed by 9 p.m. UTC.", "ended"),
        (DOWN + "At 9 p.m. UTC, a Nimbus executive spoke out on the outage.", "acknowledged"),
        (DOWN + "A Nimbus statement at 9 p.m. UTC explaining that users were experiencing trouble followed.", "acknowledged"),
    ],
)  # fmt: skip
def test_what_was_told_then(claims, text, kind) -> None:
    told = {c.kind for c in claims(text, published="2026-05-13T23:00:00Z") if c.at is not None and c.at.hour == 21}
    assert told == {kind}


def test_how_many_a_service_was_down_for_beside_a_tracker(claims) -> None:
    seen = "Downdetector showed more than 50,000 reports of trouble with Nimbus. QuasarMail was also down for over 35,000 users, it had {}."
    found = claims(seen.format("long queues"), "peak_reports")
    assert sorted(c.value.n for c in found) == [35000, 50000]


@pytest.mark.parametrize(
    ("text", "at", "speaker"),
    [
        (
            "Nimbus, the drive that is popular amongst young players, said on Wednesday evening that it is back online.",
            "it is back",
            "provider",
        ),
        ("Nimbus has blamed a glitch for the problems, which started on Wednesday night.", "started", "outlet"),
        ("The error message on the Nimbus website suggested a DNS fault.", "a DNS fault", "outlet"),
        ("Nimbus had reported difficulties with its drive on Wednesday.", "difficulties", "provider"),
    ],
)
def test_whose_word_it_is(reading, text, at, speaker) -> None:
    seen = reading(text)
    assert seen.speaker(seen.lines[0], text.index(at)) == speaker


def test_an_account_on_the_site_that_its_headline_names() -> None:
    text = "Larkpost was down\nOur resolver failed. We were planning an update.\nLarkpost was offline for 26 minutes."
    there = read(PageText("https://blog.larkpost.example/down", text, "Larkpost was down"), ())
    elsewhere = read(PageText("https://wire.example/down", text, "Larkpost was down"), ())
    assert (there.own_words, elsewhere.own_words) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down from 9:10 UTC on Wednesday. Traders say Wednesday's outage cost them a day of sales.",
        "Nimbus was down from 9:10 UTC on Wednesday. The bill for the outage of Wednesday is not known.",
        "Nimbus was down from 9:10 UTC on Wednesday. Claims may be lodged until 9.30pm UTC on Friday.",
        "Nimbus was down from 9:10 UTC on Wednesday. \n- 09:14 AM UTC [First alert]: The engineer on call is paged.",
        "Nimbus was down from 9:10 UTC on Wednesday. \n- 09:20 AM UTC [Team online]: Ann Lee starts to investigate.",
    ],
)
def test_only_the_beginning_is_one(claims, text) -> None:
    assert [f"{c.at:%d %H:%M}" for c in claims(text, "started")] == ["13 09:10"]


def test_a_day_that_nobody_can_place_says_only_which_one(claims) -> None:
    text = "From Wednesday morning Nimbus was down. Traders say Wednesday's outage cost them a day of sales."
    assert [c.value for c in claims(text, "started", published=None)] == ["Wednesday morning"]


def test_a_day_is_all_that_is_known_where_it_only_says_which_one(claims) -> None:
    assert [c.value for c in claims("Wednesday's outage of Nimbus cost shops a day of sales.", "started")] == [
        "Wednesday"
    ]


@pytest.mark.parametrize(
    ("post", "over"),
    [
        ("Mail was slow from 10:12 UTC. By 11:44 UTC nothing was left of the backlog.", "11:44"),
        ("Mail was slow from 10:12 UTC.", "12:58"),
    ],
)
def test_the_stamp_of_a_post_that_tells_the_end_itself(claims, post, over) -> None:
    text = f"Nimbus incident report\n\nResolved\n\nOn May 13, 2026 {post}\n\nPosted May 13, 2026 - 12:58 UTC"
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == [over]


def test_a_time_of_day_alone_under_a_headline_is_that_of_the_page(claims) -> None:
    text = "Nimbus mail is down\n\nMay 13, 2026\n\n11:57 a.m.\n\nThe fault is resolved in most places."
    assert [c for c in claims(text, "ended") if c.at] == []
    rows = "Nimbus mail is down, May 13, 2026\n\n9:57 a.m. UTC\n\nMail is down.\n\n11:57 a.m. UTC\n\nThe fault is resolved."
    assert [f"{c.at:%H:%M}" for c in claims(rows, "ended")] == ["11:57"]
