"""Verbs that name a cause before them, by language: "a power cut led to the outage", "une erreur a provoqué la panne"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_CAUSE = r"(?P<cause>[^.;:!?()\n“”\"«»]{6,110}?)"
_BY_LANGUAGE: Mapping[str, tuple[str, str]] = {
    "de": (
        r"(?:führte[n]?|hat(?:te|ten)?|haben)(?: [\w-]+){0,3}? (?:zu|den|die|das|der)|verursachte[n]?|löste[n]?",
        r"(?:\w*störung\w*|\w*ausf[aä]ll\w*|\w*probleme\w*)",
    ),
    "fr": (
        r"(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) (?:provoqué|causé|entraîné|déclenché|conduit à|mené à)",
        r"(?:pannes?|coupures?|interruptions?|incidents?|perturbations?|indisponibilités?|dysfonctionnements?)",
    ),
    "es": (
        r"(?:provoc|caus|gener|desencaden|ocasion)(?:ó|aron)",
        r"(?:caídas?|interrupci\w+|fall[oa]s?|problemas?|incidencias?|apag[oó]n\w*)",
    ),
    "pt": (
        r"(?:provoc|caus|ger|desencade|ocasion)(?:ou|aram)",
        r"(?:quedas?|interrupç\w+|falhas?|problemas?|instabilidades?|apag\w+)",
    ),
    "it": (
        r"(?:ha|hanno|avrebbe|avrebbero) (?:provocato|causato|generato|determinato|innescato)",
        r"(?:disserviz\w+|guast\w+|interruzion\w+|problem\w+|blocc\w+|down)",
    ),
    "nl": (
        r"(?:leidde[n]? tot|veroorzaakte[n]?|zorgde[n]? voor)",
        r"(?:\w*storing\w*|\w*uitval\w*|problemen)",
    ),
    "pl": (
        r"(?:spowodowa\w+|wywoła\w+|doprowadzi\w+ do)",
        r"(?:awari\w+|problem\w+|przerw\w+|uster\w+)",
    ),
    "ru": (
        r"(?:прив[её]л[оаи]?|приве(?:ло|ла|ли)) к|вызвал[оаи]?|стал[оаи]? причиной",
        r"(?:сбо\w+|проблем\w+|переб\w+|неполад\w+|авари\w+|отключени\w+)",
    ),
    "uk": (
        r"(?:призв(?:ів|ело|ела|ели)) до|спричини\w+|став причиною|стала причиною",
        r"(?:збо\w+|збі\w*|проблем\w+|переб\w+|неполад\w+|авар\w+)",
    ),
    "cs": (
        r"(?:způsobil\w*|vyvolal\w*|vedl\w* k)",
        r"(?:výpad\w+|poruch\w+|problém\w*|potíž\w*)",
    ),
}  # fmt: skip
LED_TO: Mapping[str, re.Pattern[str]] = {
    code: re.compile(rf"(?<!\w){_CAUSE} (?:{verb}) (?:[^\s.;:,]+ ){{0,4}}?(?<!\w){trouble}(?!\w)", re.IGNORECASE)
    for code, (verb, trouble) in _BY_LANGUAGE.items()
}
"""One pattern a language; the group `cause` is what stands before the verb."""
