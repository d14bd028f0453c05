"""The numbers that clustering decides by: thresholds and weights, each with its unit and its reason.

`tests/eval/calibrate.py` shows, one number at a time, over which range the labelled corpus scores as it does now; the
words that are too common to tell one outage from another are in `common_words.py`, made by the same script. Decision
0015 says why they are a module.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """All of it. Scores are in evidence points: an exact day alone does not place an article among twins, a day and one
    shared clock time does.
    """

    # --- what is compared at all (days)
    reach_days: int = 2
    """Incidents further from every day the article gives are no candidates."""
    undated_reach_days: int = 3
    """How long before or after an incident an article that gives no day may have appeared to be a candidate for it."""
    undated_most: int = 40
    """Where neither a day nor a publication is known, all incidents of the provider are compared, if they are no more."""
    open_window_days: int = 45
    """How far apart an article's date and an incident may lie for the article to become a primary document."""

    # --- when it joins (points)
    threshold: float = 1.2
    """Least score with which an article joins an incident. Of real articles one in eight gives a start that is more than
    an hour off: a day shared outweighs a clock time that is hours away, and not one half a day away.
    """
    threshold_undated: float = 1.5
    """The same for an article that gives no day."""
    threshold_led: float = 1.0
    clear_lead: float = 0.5
    """The same where the next best candidate is so far behind, or none is known."""
    thin: float = 0.35
    """A smaller lead over the runner-up is a question for a person."""

    # --- the terms of the score (points)
    same_day: float = 2.5
    next_day: float = -1.0
    day_before: float = 1.0
    """An article that has it over or spoken of on the day after, and gives no day on which it began."""
    other_day: float = -2.5
    """Sources are sometimes wrong about the day: a penalty, and no bar."""
    same_date: float = 2.0
    other_date: float = -2.5
    """A date without its year that is the incident's; one that is not. Only where the publication is not known either."""
    same_weekday: float = 0.8
    other_weekday: float = -1.5
    """The same for a weekday without a date."""
    nearness: tuple[tuple[float, float], ...] = ((20, 2.5), (90, 1.2), (240, 0.0), (600, -1.5), (1e9, -2.5))
    """Up to so many minutes between a clock time and the incident, so many points."""
    far_unofficial: float = -1.5
    """The least that clock times count against an incident of which only articles tell: theirs may be the wrong ones. One
    report in sixteen is six hours off; a second outage on the same day is rarer."""
    inside_minutes: int = 30
    """A clock time so near an official span lies in it: posts come late."""
    hour_minutes: int = 45
    """How far `about three` reaches: what is told to the hour may be so many minutes off."""
    odd_minute: int = 15
    """A clock time that is no multiple of so many minutes is hardly shared by chance."""
    echo_undated: float = 2.0
    echo_other_day: float = 1.5
    """The same time of the clock told without a day; the same odd minute on another day."""
    fresh: float = 1.0
    fresh_hours: int = 24
    """An article that gives no day and appeared while the incident went on, or so many hours after it."""
    too_early: float = -1.5
    too_early_minutes: int = 30
    """An article that appeared so long before the incident began, or longer: mostly one on an earlier incident, now and
    then one whose page gives its local time as UTC."""
    words: float = 2.0
    """At a cosine of 1."""
    same_components: float = 0.8
    other_components: float = -0.4
    same_codes: float = 0.3
    same_counts: float = 1.0
    severe: float = 0.4
    """The press writes about the large ones."""
    named_cause: float = 1.0
    """The incident is of the provider that the article names as the cause."""

    # --- single reports beside what several tell
    slip: float = 2.0
    """For a report that is alone with its day, a day beside the one of an incident that it does not tell from its own."""
    slip_most: int = 2
    """Reports that a slip of the day may have in common; of two the clock time must tell."""
    slip_voices: int = 3
    slip_likeness: float = 0.4
    """Independent articles that an incident needs to draw in such a report, and how alike their words must be."""

    cause_share: float = 1 / 3
    """How many of those who tell of an outage must put it down to another provider: early reports do not know the cause."""

    kindred: float = 0.4
    """How alike the words of two reports must be that name each other's providers, to tell of one outage."""

    # --- copies (likeness of word 5-grams, Jaccard)
    copy: float = 0.8
    """From here two texts are one: independent reports of one outage stay far below."""
    rewrite: float = 0.25
    """From here one was written over the other: independent reports that quote one status page stay under a tenth."""
    shared_words: int = 8
    """Words of a passage that two writers do not find on their own."""
    shared_passages: int = 2

    # --- official records that share a page
    filed_together_minutes: int = 45
    starts_apart_hours: int = 12
    """A record that stays open for a week overlaps with everything; only starts of about one time are one outage."""
    same_words: float = 0.75
    """Cosine of two records' words from which they tell the same."""


CALIBRATED = Calibration()
