"""What a page tells where only the press does: each thing once, no more certain than it is, and never without its subject."""

from __future__ import annotations

from scraper.core.model import PeakReports, Precision
from tests.core.factories import article, at, claim, record, told

QUOTED = {"speaker": "provider"}


def lines(incident) -> list[tuple[str, str]]:
    return [(f"{e.at:%H:%M}", e.text) for e in incident.timeline]


def test_one_start_stands_once_however_it_is_told():
    incident = told(
        article("a", claim("started", clock="14:53", **QUOTED)),
        article("b", claim("started", clock="14:53")),
        article("c", claim("started", clock="14:55", **QUOTED)),
        article("d", claim("started", "Wednesday morning", "06:00", precision=Precision.PART_OF_DAY)),
        article("e", claim("started", clock="15:00", precision=Precision.HOUR, qualifier="about")),
    )
    assert lines(incident) == [("14:53", "Start of impact, quoted from the provider")]
    assert len(incident.timeline[0].evidence) == 3


def test_an_hour_that_excludes_what_was_found_stays_and_is_marked():
    incident = told(
        article("a", claim("started", clock="14:53")),
        article("b", claim("started", clock="19:00", precision=Precision.HOUR)),
    )
    assert lines(incident)[1] == ("19:00", "Start as the press gives it (not used)")


def test_what_holds_is_told_before_what_lost_at_the_same_minute():
    incident = told(
        *(article(n, claim("started", clock="11:20")) for n in ("a", "b")),
        article("c", claim("started", clock="12:10", qualifier="about"), claim("started", clock="11:20")),
        article("d", claim("started", clock="12:10")),
    )
    assert [text for clock, text in lines(incident) if clock == "12:10"] == ["Start as the press gives it"]


def test_a_later_start_is_a_wave_only_where_somebody_tells_of_waves():
    one = article("a", claim("started", clock="11:20"), claim("started", clock="13:09"), claim("ended", clock="15:00"))
    assert ("13:09", "A later time of onset, as the press gives it") in lines(told(one))
    wave = article("b", claim("started", clock="13:09", flags=("wave",)))
    assert any("Later wave begins" in text for _, text in lines(told(one, wave)))


def test_posts_after_a_window_told_whole_are_closing_posts_and_there_is_one_first_post():
    pair = [article(n, claim("started", clock="17:34"), claim("ended", clock="18:52")) for n in ("a", "b")]
    posts = article("posts", claim("acknowledged", clock="17:41", **QUOTED), claim("ended", clock="19:15", **QUOTED), claim("acknowledged", clock="17:30", qualifier="about", **QUOTED))  # fmt: skip
    told_lines = lines(told(*pair, posts))
    assert ("19:15", "A closing word of the provider, as quoted") in told_lines
    assert [clock for clock, text in told_lines if "First word" in text] == ["17:41"]


def test_later_reports_of_users_are_not_a_second_beginning():
    documents = article("a", claim("started", clock="14:00")), article("b", claim("started", clock="14:40", speaker="crowd"))  # fmt: skip
    assert ("14:40", "User reports, as another account has them") in lines(told(*documents))


def test_a_summary_begins_with_its_subject_where_no_start_is_known():
    counted = article("a", claim("peak_reports", PeakReports(900)))
    assert [s.text for s in told(counted).summary] == ["acme had an outage.", "User reports reached 900."]
    lasted = article("a", claim("duration", 46800), claim("component", "Gadget"))
    assert told(lasted).summary[0].text == "acme had an outage of Gadget; the press says that it lasted 13 h."
    assert told(article("a")).summary == ()
    bare = record(("14:53", "investigating"), ("17:42", "resolved"))
    assert told(bare).summary == (), "a record tells by its own title"


def test_a_time_that_everybody_calls_approximate_is_told_as_one():
    rough = claim("started", clock="14:00", qualifier="about")
    text = "On 15 April 2026 acme had an outage from {} to 16:00 UTC, 2 h."
    over = claim("ended", clock="16:00")
    assert told(article("a", rough, over)).summary[0].text == text.format("about 14:00")
    exact = article("b", claim("started", clock="14:00"))
    assert told(article("a", rough, over), exact).summary[0].text == text.format("14:00")


def test_the_lag_of_a_first_post_is_counted_from_the_start():
    incident = told(
        article("a", claim("started", clock="14:00"), claim("ended", clock="16:07"), claim("duration", 127 * 60), claim("acknowledged", clock="14:12", **QUOTED)),
    )  # fmt: skip
    assert incident.window.start.at == at("14:00")
    assert incident.summary[1].text == "The provider first posted at 14:12 UTC, 12 min after the start."


def test_a_post_that_one_voice_alone_has_hours_late_is_not_called_the_first():
    began = [article(n, claim("started", clock="09:00")) for n in ("a", "b")]
    late = [article(n, claim("acknowledged", clock="13:10", **QUOTED)) for n in ("c", "d")]
    assert not any("first posted" in s.text for s in told(*began, late[0]).summary)
    assert any("first posted at 13:10 UTC, 4 h 10 min" in s.text for s in told(*began, *late).summary)


def test_a_quotation_that_lost_stays_out_of_the_lane_of_the_press():
    first = [article(n, claim("started", clock="14:53", **QUOTED)) for n in ("a", "b")]
    both = article("c", claim("started", clock="14:53"), claim("started", clock="15:40"))
    lost = article("d", claim("started", clock="15:40", **QUOTED))
    at_forty = [(e.lane, e.text) for e in told(*first, both, lost).timeline if f"{e.at:%H:%M}" == "15:40"]
    assert at_forty == [
        ("official", "Start of impact, quoted from the provider (not used)"),
        ("press", "Later wave begins, as the press gives it"),
    ]


def test_what_a_provider_told_the_press_is_no_post_of_its_status_page():
    said = article("a", claim("acknowledged", clock="14:21", **QUOTED), claim("ended", clock="15:00", **QUOTED))
    incident = told(said)
    assert [text for _, text in lines(incident)] == [
        "First word of the provider, as quoted", "End of impact, quoted from the provider",
    ]  # fmt: skip
    assert not any("status page" in v.explanation for v in incident.verdicts)
