"""Words that many reports of outages have, and how much they tell of which outage it is: 0 nothing, 1 all.

Made by `python -m tests.eval.calibrate words --write` from
233 labelled articles and 817 titles of official records; frozen, because a table that followed the record would place
the same documents otherwise a year later. A word that is not here tells 1.
"""

from __future__ import annotations

COMMON: tuple[tuple[float, str], ...] = (
    (0.3, "claude"),
    (0.35, "outage"),
    (0.4, "elevated utc"),
    (0.45, "anthropic api error"),
    (0.55, "april"),
    (0.6, "chatgpt code errors hours incident monday rates wednesday"),
    (0.65, "cloud pm tuesday"),
    (0.7, "back began company failed issues march minutes network rate requests"),
    (0.75, "actions aws cloudflare day experiencing february increased openai page people reports service time"),
    (0.75, "users"),
    (0.8, "cannot cause github hour june october services sign uhr went"),
    (0.85, "amazon came degraded downdetector first four issue models partial pull root thursday"),
    (0.9, "affecting davinci fine global google gpt latency november performance second status three"),
    (0.95, "affected around attack change codespaces customers database december east fail gestort git gone"),
    (0.95, "heure investigating new normal operations outages pages panne paris reached reported resolved"),
    (0.95, "restored stopped text trouble whatsapp yesterday"),
)
