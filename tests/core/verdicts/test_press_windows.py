"""What start, end, first word and length become where only the press tells of an outage, and its accounts differ."""

from __future__ import annotations

from scraper.core.model import Outcome, Precision
from tests.core.factories import article, at, claim, record, told, verdict

QUOTED = {"speaker": "provider"}
CROWD = {"speaker": "crowd"}
HOUR = Precision.HOUR
NEXT = "2026-04-16"


def _window(incident) -> tuple[str, str]:
    start, end = incident.window.start, incident.window.end
    return (f"{start.at:%H:%M}", f"{end.at:%H:%M}" if end else "")


def test_a_window_that_two_accounts_tell_whole_outranks_the_posts_around_it():
    pair = [article(n, claim("started", clock="17:34"), claim("ended", clock="18:52")) for n in ("a", "b")]
    posts = article("posts", claim("acknowledged", clock="17:41", **QUOTED), claim("ended", clock="19:15", **QUOTED))
    incident = told(*pair, posts)
    assert _window(incident) == ("17:34", "18:52")
    assert verdict(incident, "started").rule == verdict(incident, "ended").rule == "told whole"
    assert "the impact had ended" in dict(verdict(incident, "ended").why_not)[posts.claims[1].id]
    assert _window(told(pair[0], posts)) == ("17:41", "19:15"), "one account alone does not"


def test_a_length_counted_out_to_the_minute_makes_one_account_whole():
    def account(seconds: int):
        return article("x", claim("started", clock="17:34"), claim("ended", clock="18:52"), claim("ended", clock="19:15", **QUOTED), claim("duration", seconds))  # fmt: skip

    assert _window(told(account(78 * 60))) == ("17:34", "18:52")
    assert _window(told(account(90 * 60)))[1] == "19:15", "a round length proves nothing"


def test_a_window_told_whole_gives_way_where_another_weighs_as_much_or_the_provider_spoke_before_it():
    pair = [article(n, claim("started", clock="17:34"), claim("ended", clock="18:52")) for n in ("a", "b")]
    rival = [article(n, claim("started", clock="17:50"), claim("ended", clock="18:20")) for n in ("c", "d")]
    assert verdict(told(*pair, *rival), "ended").rule == "most accounts"
    later = [article(n, claim("ended", clock="20:10")) for n in ("e", "f")]
    assert _window(told(*pair, *later))[1] == "20:10"
    wave = article("wave", claim("started", clock="19:30", flags=("wave",)))
    assert _window(told(*pair, wave))[1] == "", "the end of a first wave"
    spoke = article("spoke", claim("acknowledged", clock="17:20", **QUOTED))
    assert _window(told(*pair, spoke))[0] == "17:20"


def test_an_account_that_keeps_onset_and_first_post_well_apart_is_believed_on_both():
    apart = article("apart", claim("started", clock="12:05"), claim("acknowledged", clock="14:33", **QUOTED))
    incident = told(apart)
    assert _window(incident)[0] == "12:05"
    assert "The provider first posted at 14:33 UTC, 2 h 28 min after the start." in [s.text for s in incident.summary]
    soon = article("soon", claim("started", clock="14:10"), claim("acknowledged", clock="14:33", **QUOTED))
    assert _window(told(soon))[0] == "14:33"


def test_two_writers_who_agree_on_an_onset_well_before_the_first_post_outweigh_it():
    post = article("post", claim("acknowledged", clock="17:57", **QUOTED))
    one = article("one", claim("started", clock="16:55", qualifier="about"))
    other = article("other", claim("started", clock="17:00", precision=HOUR))
    assert _window(told(post, one, other))[0] == "16:55"
    assert _window(told(post, one))[0] == "17:57"
    far = article("far", claim("started", clock="15:20"))
    assert _window(told(post, one, far))[0] == "17:57", "they do not agree"


def test_of_quoted_first_posts_one_voice_does_not_outweigh_three():
    posts = [article(n, claim("acknowledged", clock="11:49", **QUOTED)) for n in ("a", "b", "c")]
    odd = article("odd", claim("acknowledged", clock="11:30", **QUOTED))
    incident = told(odd, *posts)
    assert verdict(incident, "acknowledged").value == "2026-04-15T11:49:00Z"
    assert incident.official.acknowledged.at == at("11:49")
    assert verdict(told(odd, *posts[:2]), "acknowledged").value == "2026-04-15T11:30:00Z"


def test_a_quoted_post_that_cannot_be_is_no_acknowledgement():
    pair = article("pair", claim("acknowledged", clock="16:01", flags=("impossible_pair",), **QUOTED))
    right = article("right", claim("acknowledged", clock="17:41", **QUOTED))
    assert told(pair, right).official.acknowledged.at == at("17:41")
    assert told(pair).official.acknowledged is None


def test_an_approximate_first_word_hours_before_an_exact_later_post_stands():
    account = article("x", claim("acknowledged", clock="15:10", qualifier="about", **QUOTED), claim("acknowledged", clock="16:30", **QUOTED))  # fmt: skip
    assert verdict(told(account), "acknowledged").value == "2026-04-15T15:10:00Z"
    rough = article("x", claim("acknowledged", clock="16:20", qualifier="about", **QUOTED), claim("acknowledged", clock="16:30", **QUOTED))  # fmt: skip
    assert verdict(told(rough), "acknowledged").value == "2026-04-15T16:30:00Z"


def test_a_lone_quoted_end_hours_before_what_others_agree_on_is_that_of_a_part():
    quoted = article("quoted", claim("started", clock="06:48"), claim("ended", clock="09:24", **QUOTED))
    late = [article("a", claim("ended", clock="22:01")), article("b", claim("started", clock="06:50"), claim("duration", 15 * 3600))]  # fmt: skip
    incident = told(quoted, *late)
    assert _window(incident) == ("06:48", "22:01")
    assert quoted.claims[1].id in verdict(incident, "ended").against
    assert _window(told(quoted, late[0]))[1] == "09:24", "one voice against one"


def test_of_equal_ends_the_one_that_lengths_speak_for_is_taken():
    near = article("near", claim("started", clock="11:49"), claim("ended", clock="21:16"))
    wrong = article("wrong", claim("ended", clock="17:00", day=NEXT))
    length = article("length", claim("duration", 10 * 3600))
    incident = told(near, wrong, length)
    assert _window(incident) == ("11:49", "21:16")
    assert _window(told(near, wrong))[1] == "17:00"


def test_an_end_that_had_not_come_when_it_was_written_is_not_taken_for_want_of_none():
    near = article("near", claim("started", clock="11:49"), claim("ended", clock="21:16"))
    early = article("early", claim("ended", clock="17:00", day=NEXT, **QUOTED), published=at("03:00", NEXT))
    end = verdict(told(near, early), "ended")
    assert (end.value, end.high) == ("2026-04-15T21:16:00Z", None)
    assert verdict(told(early), "ended").value == "2026-04-16T17:00:00Z", "a page may be kept up to date"
    late = article("late", claim("ended", clock="17:00", day=NEXT, **QUOTED), published=at("06:00", NEXT))
    assert verdict(told(near, late), "ended").value == "2026-04-16T17:00:00Z"


def test_a_lone_quoted_end_hours_after_what_others_knew_later_is_set_aside():
    known = [article(n, claim("started", clock="11:49"), claim("ended", clock=c), published=at("08:00", "2026-04-20")) for n, c in (("a", "14:10"), ("b", "14:30"))]  # fmt: skip
    lone = article("lone", claim("ended", clock="23:40", **QUOTED), published=at("09:00", NEXT))
    assert _window(told(lone, *known))[1] == "14:30"
    early = [article(n, claim("started", clock="11:49"), claim("ended", clock=c), published=at("15:00")) for n, c in (("a", "14:10"), ("b", "14:30"))]  # fmt: skip
    assert _window(told(lone, *early))[1] == "23:40", "they wrote before it was over"


def test_a_time_that_two_voices_share_outranks_the_later_one_of_a_single_outlet():
    users = article("users", claim("started", clock="15:44", **CROWD))
    about = article("about", claim("started", clock="15:45", qualifier="about"))
    outlet = article("outlet", claim("started", clock="16:00"))
    start = verdict(told(users, about, outlet), "started")
    assert (start.value, start.rule) == ("2026-04-15T15:44:00Z", "agreed onset")
    assert _window(told(users, outlet))[0] == "16:00"


def test_a_lone_time_far_from_all_others_is_no_end_of_the_range():
    starts = [article(n, claim("started", clock=c)) for n, c in (("a", "16:55"), ("b", "17:10"))]
    odd = article("odd", claim("started", clock="23:15"))
    start = verdict(told(*starts, odd), "started")
    assert (start.low, start.high) == ("2026-04-15T16:55:00Z", "2026-04-15T17:10:00Z")
    assert odd.claims[0].id in start.against
    alone = verdict(told(starts[0], odd), "started")
    assert alone.high == "2026-04-15T23:15:00Z", "where one stands against one, both are shown"


def test_user_reports_seen_once_it_had_begun_dispute_nothing():
    began = article("began", claim("started", clock="15:44"))
    seen = article("seen", claim("started", clock="16:20", **CROWD))
    start = verdict(told(began, seen), "started")
    assert (start.outcome, start.consistent) == (Outcome.SINGLE, (seen.claims[0].id,))


def test_an_hour_known_for_the_start_outranks_an_announcement_long_after():
    account = article("x", claim("started", clock="09:00", precision=HOUR), claim("acknowledged", clock="14:30"))
    incident = told(account)
    assert incident.window.start.at == at("09:00")
    assert incident.window.start.precision is HOUR
    assert told(article("x", claim("acknowledged", clock="14:30"))).window.start.at == at("14:30")


def test_a_length_between_hours_is_that_of_the_window_and_rounded_ones_fit_it():
    account = article("x", claim("started", clock="07:12"), claim("ended", clock="09:00", precision=HOUR), claim("duration", 7200), claim("duration", 172800))  # fmt: skip
    incident = told(account)
    length = verdict(incident, "duration")
    assert (length.value, length.rule) == (incident.window.duration_s, "between start and end")
    assert account.claims[2].id in length.consistent
    assert (length.outcome, length.high) == (Outcome.DISPUTED, None), "two days are of another scale, by the same voice"


def test_a_length_as_users_had_it_disputes_nothing():
    told_by = article("x", claim("started", clock="10:00"), claim("ended", clock="12:10"), claim("duration", 900, **CROWD))  # fmt: skip
    length = verdict(told(told_by), "duration")
    assert (length.outcome, length.value) == (Outcome.SINGLE, 130 * 60)
    both = article("y", claim("started", precision=Precision.DAY), claim("duration", 900, **CROWD), claim("duration", 5000))  # fmt: skip
    assert verdict(told(both), "duration").value == 5000


def test_beside_a_record_a_lone_contradiction_is_an_end_of_the_range():
    held = record(("14:53", "investigating"), ("16:27", "resolved"))
    agreed = [article(n, claim("ended", clock="16:27")) for n in ("a", "b")]
    lone = article("lone", claim("ended", clock="22:40"))
    assert verdict(told(held, *agreed, lone), "ended").high == "2026-04-15T22:40:00Z"
    assert verdict(told(*agreed, lone), "ended").high is None


def test_a_start_quoted_once_gives_way_to_an_earlier_one_on_which_others_agree():
    quoted = article("q", claim("started", clock="12:00", **QUOTED))
    night = [article(n, claim("started", clock="02:20")) for n in ("a", "b")]
    assert _window(told(quoted, night[0])) == ("12:00", "")
    assert _window(told(quoted, *night)) == ("02:20", "")
    again = article("r", claim("started", clock="12:00", **QUOTED))
    assert _window(told(quoted, again, *night)) == ("12:00", ""), "as many quote the other"


def test_a_length_quoted_from_the_provider_ends_a_window_only_where_nobody_tells_another():
    quoted = article("q", claim("started", clock="11:20"), claim("duration", 7200, **QUOTED))
    assert _window(told(quoted)) == ("11:20", "13:20")
    assert _window(told(quoted, article("o", claim("duration", 18000)))) == ("11:20", "")
