"""How much each sign of a clause with a fault in it tells for (above 0) or against (below) its being why the outage happened.

Made by `python -m tests.eval.weigh_causes --write` from 2366 candidates of the press and 1901 of the corpus.
"""

from __future__ import annotations

from scraper.core.articles.weights import Weights

WEIGHTS = Weights(
    -3.7414,
    (
        ("by_crowd", -1.1062),
        ("by_outlet", -0.1421),
        ("by_provider", 0.4386),
        ("by_user", 0.0987),
        ("concrete_in_headline", 1.3719),
        ("depth", -0.2227),
        ("digits", -0.7961),
        ("first", -0.1014),
        ("harm", -0.3464),
        ("in_headline", 0.2167),
        ("in_lead", -0.1391),
        ("in_middle", -0.0839),
        ("itself_with_reason", -0.391),
        ("kinds", 0.9266),
        ("length", 0.6219),
        ("loosely_with_reason", 0.6579),
        ("machine", 0.4047),
        ("names", 0.3382),
        ("names_itself", 0.8916),
        ("names_loosely", 0.4622),
        ("of_another", -0.4615),
        ("only_harm", -0.8236),
        ("reason", 0.503),
        ("reason_before", 1.2748),
        ("reason_behind", 0.2318),
        ("reason_last", 0.3363),
        ("reason_next", -0.4689),
        ("reason_within", 0.4415),
        ("repairs", -0.507),
        ("told", -0.2241),
        ("told_kinds", 0.2228),
        ("told_words", -0.1595),
        ("told_words_in_sentence", 0.5175),
        ("users", -0.5349),
        ("users_within", -0.1037),
        ("words_acknowledged", -0.3458),
        ("words_aside", -1.1304),
        ("words_cause", 1.2092),
        ("words_cause_after", 1.5021),
        ("words_fixed", -2.0918),
        ("words_guess", 0.6044),
        ("words_negation", -0.9267),
        ("words_past", -1.0819),
    ),
    0.55,
)
