"""Verdicts where no record is held and the accounts are mixed: what cannot be so is not chosen, and says why."""

from __future__ import annotations

from scraper.core.model import About, Outcome, PeakReports, Precision
from tests.core.factories import article, at, claim, told, verdict

QUOTED = {"speaker": "provider"}
HOUR = Precision.HOUR


def _value(incident, fact: str):
    return verdict(incident, fact).value


def test_a_range_of_the_all_clear_quoted_as_a_start_does_not_begin_the_outage():
    late = article(
        "late",
        claim("started", "about half past noon", "17:30", qualifier="about"),
        claim("started", "10:15-10:30 p.m.", "22:15", **QUOTED),
        claim("ended", "10:30 p.m.", "22:30", **QUOTED),
    )
    incident = told(late, article("other", claim("started", "noon", "17:00", qualifier="about")))
    assert _value(incident, "started") == "2026-04-15T17:00:00Z"
    assert _value(incident, "ended") == "2026-04-15T22:30:00Z"


def test_a_quoted_start_after_the_provider_spoke_to_the_hour_is_a_later_stretch():
    spoke = claim("acknowledged", "shortly after 1", "13:00", precision=HOUR, qualifier="about", **QUOTED)
    incident = told(
        article("one", claim("started", "8 p.m.", "20:00", **QUOTED)),
        article("two", claim("started", "12:40", "12:40"), spoke),
    )
    assert _value(incident, "started") == "2026-04-15T12:40:00Z"


def test_a_provider_that_speaks_hours_after_two_outlets_have_it_down_does_not_begin_it():
    spoke = article("tracker", claim("acknowledged", "19:23 UTC", "19:23", **QUOTED))
    down = [article(n, claim("started", c, c)) for n, c in (("a", "15:00"), ("b", "15:12"))]
    incident = told(spoke, *down)
    assert _value(incident, "started") == "2026-04-15T15:00:00Z"
    assert _value(incident, "acknowledged") == "2026-04-15T19:23:00Z"
    assert _value(told(spoke, down[0]), "started") == "2026-04-15T19:23:00Z", "one account alone does not outweigh it"


def test_one_clock_time_does_not_outweigh_two_who_agree_on_another_half_day():
    odd = article("odd", claim("started", "7:30 a.m.", "02:00", qualifier="about"))
    evening = article("evening", claim("started", "in the evening", "18:00", precision=Precision.PART_OF_DAY))
    hour = article("hour", claim("started", "8 p.m.", "20:00", precision=HOUR))
    assert _value(told(odd, evening, hour), "started") == "2026-04-15T20:00:00Z"
    assert _value(told(odd, evening), "started") == "2026-04-15T02:00:00Z"


def test_a_lone_time_hours_before_all_others_is_set_aside():
    early = article("early", claim("started", "10:30", "10:30", qualifier="about"))
    rest = [
        article(f"n{n}", claim("started", c, c, qualifier="about")) for n, c in enumerate(("17:30", "17:40", "17:59"))
    ]
    assert _value(told(early, *rest), "started") == "2026-04-15T17:30:00Z"


def test_a_length_that_had_not_passed_when_it_was_written_is_of_something_else():
    gift = [
        article(n, claim("duration", 5 * 86400), claim("duration", 86400), published=at("09:00", "2026-04-17"))
        for n in ("a", "b", "c")
    ]
    start = article("start", claim("started", "19:00", "19:00", precision=HOUR))
    length = verdict(told(*gift, start), "duration")
    assert (length.outcome, length.value, length.high) == (Outcome.AGREED, 86400, None)
    assert any("had passed" in why for _, why in length.why_not)


def test_an_end_before_anybody_has_it_begun_is_none():
    slipped = article("slip", claim("ended", "1:30 a.m.", "06:30"))
    begun = article("begun", claim("started", "19:30", "19:30"), claim("started", "19:40", "19:40"))
    whole = article("whole", claim("ended", "23:10", "23:10"))
    end = verdict(told(slipped, begun, whole), "ended")
    assert end.value == "2026-04-15T23:10:00Z"
    assert "before anybody has it begun" in dict(end.why_not)[slipped.claims[0].id]
    assert verdict(told(slipped, begun), "ended").value is None


def test_the_end_of_a_first_wave_is_not_the_end_of_the_whole():
    first = article("first", claim("started", "10:00", "10:00"), claim("ended", "10:24", "10:24"))
    later = article("later", claim("started", "a third wave", "14:30", flags=("wave",)))
    incident = told(first, later)
    assert verdict(incident, "ended").value is None
    assert [(w.start, w.end) for w in incident.waves] == [(at("10:00"), at("10:24")), (at("14:30"), None)]


def test_a_later_wave_does_not_begin_the_whole_where_an_hour_is_known_before():
    rough = article("rough", claim("started", "around 6", "10:00", precision=HOUR, qualifier="about", speaker="crowd"))
    waves = article("waves", claim("started", "a third wave", "14:30", flags=("wave",)))
    assert _value(told(rough, waves), "started") == "2026-04-15T10:00:00Z"


def test_sources_that_differ_by_minutes_make_no_second_wave():
    both = article("both", claim("started", "11:20", "11:20"), claim("started", "11:40", "11:40"))
    again = article("again", claim("started", "11:40", "11:40"), claim("started", "11:20", "11:20"))
    assert len(told(both, again).waves) == 1


def test_starts_forty_minutes_apart_are_waves_only_with_an_end_between_them():
    both = article("both", claim("started", "14:53", "14:53"), claim("started", "15:31", "15:31"))
    other = article("other", claim("started", "15:33", "15:33"), claim("ended", "16:19", "16:19"))
    assert len(told(both, other).waves) == 1
    between = article("between", claim("ended", "15:10", "15:10", flags=("partial",)))
    assert len(told(both, other, between).waves) == 2


def test_a_post_that_one_outlet_has_hours_before_several_have_anything_broken_is_not_the_first():
    wrong = article("wrong", claim("acknowledged", "11:00", "11:00", **QUOTED))
    right = article("right", claim("acknowledged", "19:00", "19:00", **QUOTED))
    down = [
        article(f"n{n}", claim("started", c, c, qualifier="about")) for n, c in enumerate(("18:45", "18:50", "19:10"))
    ]
    incident = told(wrong, right, *down)
    assert _value(incident, "acknowledged") == "2026-04-15T19:00:00Z"
    assert _value(incident, "started") == "2026-04-15T19:00:00Z"
    assert _value(told(wrong, *down[:2]), "acknowledged") == "2026-04-15T11:00:00Z", "two voices are not enough"


def test_a_length_between_two_times_that_several_give_is_agreed():
    pair = [article(n, claim("started", "18:25", "18:25"), claim("ended", "20:12", "20:12")) for n in ("a", "b")]
    later = article("later", claim("ended", "20:55", "20:55"))
    assert verdict(told(*pair, later), "duration").outcome is Outcome.AGREED
    assert verdict(told(pair[0], later), "duration").outcome is Outcome.SINGLE


def test_what_users_saw_is_told_once_in_the_singular_or_the_plural():
    seen = [
        article(f"n{n}", claim("symptom", v), claim("started", "10:00", "10:00"))
        for n, v in enumerate(("login failure", "login failures"))
    ]
    text = " ".join(s.text for s in told(*seen).summary)
    assert text.count("login failure") == 1


def test_a_start_after_the_end_is_passed_over_and_one_that_is_all_there_is_is_kept():
    over = article("over", claim("ended", "12:00", "12:00"))
    right = article("r", claim("started", "11:00", "11:00", qualifier="about"))
    late = article("l", claim("started", "17:45", "17:45"))
    assert _value(told(over, right, late), "started") == "2026-04-15T11:00:00Z"
    assert verdict(told(late), "started").value == "2026-04-15T17:45:00Z"


def test_an_article_speaks_of_this_provider_by_name_where_it_is_on_another():
    aside = About("acme", None)
    beside = article(
        "beside", claim("ended", "22:01", "22:01", about=aside), claim("ended", "09:24", "09:24"), provider="shop"
    )
    incident = told(article("own", claim("started", "07:00", "07:00")), beside, id="2026-04-15-acme-0700")
    assert _value(incident, "ended") == "2026-04-15T22:01:00Z"


def test_a_cause_ends_where_its_clause_ends():
    cause = "a stale setting that one subsystem could not read\N{EM DASH}this then spread into broader"
    incident = told(article("one", claim("cause", cause, speaker="provider"), claim("started", "10:00", "10:00")))
    assert any(s.text.endswith("one subsystem could not read.") for s in incident.summary)


def test_counts_are_never_averaged_where_they_differ():
    counted = [article(f"n{n}", claim("peak_reports", PeakReports(n))) for n in (5100, 22000)]
    peak = verdict(told(*counted), "peak_reports")
    assert (peak.value, peak.low, peak.high) == (None, 5100, 22000)
