"""Words beside verbs of telling that say whether, and of whom, they tell."""

from __future__ import annotations

import re

from scraper.core.patterns import late

ADVISES = frozenset(
    {
        "advised",
        "advises",
        "urged",
        "urges",
        "told",
        "tells",
        "asked",
        "asks",
        "warned",
        "warns",
        "reminded",
        "instructed",
        "encouraged",
        "informed",
    }
)
"""Verbs that have those whom somebody advises right behind them."""
OWN = frozenset({"eigenen", "eigener"})
PARTICLES = frozenset({"weten", "hinzu", "bekannt", "klar", "fest", "ein", "zu", "sapere", "fast"})
REPORTS = frozenset(
    {
        "comentarios",
        "comentários",
        "commentaires",
        "informes",
        "reportes",
        "relatos",
        "meldungen",
        "segnalazioni",
        "signalements",
        "meldingen",
        "avisos",
    }
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
IMPERSONAL = frozenset({"hieß", "heißt", "hiess", "heisst"})
VERB_LAST = frozenset({"tr", "hi"})
BY = frozenset({"by", "von", "par", "por", "da", "dal", "dalla", "dall", "door", "przez", "av", "af", "pelo", "pela"})
THAT = frozenset({"that", "dass", "que", "che", "dat", "att", "że", "что", "що", "bahwa"})
CLAUSES = THAT | {"no", "it"}
"""Behind a verb: what follows is what is told."""
CLAUSE_FOLLOWS = late(
    r" (?:the|its|this|their|all|most|some|services?|service) (?:[\w’'-]+ ){1,4}?(?:was|were|is|are|has|had|have|lasted|began|started|affected|would|could|went|stemmed|ended)\b"
    r"| (?:[\w-]+ ){0,2}?(?:difficulties|problems|issues|trouble|faults?|outages?|disruptions?) (?:with|in|on|to|affecting|across) its\b",
    re.IGNORECASE,
)
"""Behind "reported": a clause, or trouble of its own, and no thing that was reported: "reported the problem lasted an hour"."""
PASSIVE = frozenset({"was", "were", "been", "be", "is", "are", "being", "été", "fue", "fueron", "foi", "foram", "stato", "werd", "werden"})  # fmt: skip
RECEIVERS = frozenset({"redakci", "redakcii", "redakcji", "agentuře", "agentúre", "agencji", "serveru", "deníku", "denníku", "portalowi", "агентству", "редакции", "изданию", "агенції", "виданню"})  # fmt: skip
"""Behind a verb of telling: to whom it was told, before who told it."""
ARTICLES = frozenset({"a", "an", "the", "its", "their"})
"""Before what looks like a verb: it is none ("a detailed report")."""
LINKS = frozenset({"connected", "connects", "tied", "ties", "linked", "links", "traces", "credited"})
TIES = frozenset({"ties", "links", "traces"})
"""Of these verbs, what a headline has right behind whoever tells it: "Acme ties outage to …"."""
POINTS = frozenset({"points", "pointed", "pointing", "point"})
"""Verbs that tell of a cause where "to" or "at" follows."""
AT_IT = frozenset({"to", "at"})
ACCOUNTS = frozenset(
    {
        "report",
        "review",
        "analysis",
        "findings",
        "investigation",
        "rapport",
        "enquête",
        "conclusions",
        "informe",
        "relatório",
        "bericht",
        "analyse",
        "rapporto",
        "raport",
        "verslag",
    }
)
"""What whoever was named last has given out, where an article stands before it: "according to the report"."""
THE = frozenset("the its this le la l l' l’ les son ce cet cette el los las su este o seu dem der diesem den il lo suo het de deze".split())  # fmt: skip  # noqa: SIM905  a list of words reads best as words
OF_USERS = frozenset({"reportes", "quejas", "signalements", "segnalazioni", "zgłoszeń", "reclamações", "queixas"})
"""What only users give: whoever names no other source for it has it from the crowd."""
OBJECTS = frozenset({"the", "this", "that", "it", "its", "their", "these", "those", "today's", "today’s", "yesterday's", "yesterday’s"})  # fmt: skip
"""Verbs that tell of a cause where what they put down to it stands behind them: "connected the outage to"."""
