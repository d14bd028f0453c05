"""Words beside verbs of telling that say whether, and of whom, they tell."""

from __future__ import annotations

OWN = frozenset({"eigenen", "eigener"})
PARTICLES = frozenset({"weten", "hinzu", "bekannt", "klar", "fest", "ein", "zu", "sapere", "fast"})
REPORTS = frozenset(
    {"informes", "reportes", "relatos", "meldungen", "segnalazioni", "signalements", "meldingen", "avisos"}
)
RECOVERY = frozenset(
    {
        "recovery",
        "progress",
        "improvement",
        "improvements",
        "resolution",
        "restoration",
        "elevated",
        "increased",
        "degraded",
        "resolving",
    }
)
IMPERSONAL = frozenset({"hieß", "heißt"})
VERB_LAST = frozenset({"tr", "hi"})
BY = frozenset({"by", "von", "par", "por", "da", "dal", "dalla", "dall", "door", "przez", "av", "af", "pelo", "pela"})
THAT = frozenset({"that", "dass", "que", "che", "dat", "att", "że", "что", "що", "bahwa"})
CLAUSES = THAT | {"no", "it"}
"""Behind a verb: what follows is what is told."""
PASSIVE = frozenset({"was", "were", "been", "be", "is", "are", "being", "été", "fue", "fueron", "foi", "foram", "stato", "werd", "werden"})  # fmt: skip
ARTICLES = frozenset({"a", "an", "the", "its", "their"})
"""Before what looks like a verb: it is none ("a detailed report")."""
LINKS = frozenset({"connected", "connects", "tied", "ties", "linked", "links", "traces", "credited"})
OBJECTS = frozenset({"the", "this", "that", "it", "its", "their", "these", "those", "today's", "today’s", "yesterday's", "yesterday’s"})  # fmt: skip
"""Verbs that tell of a cause where what they put down to it stands behind them: "connected the outage to"."""
