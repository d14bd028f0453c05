"""The sentences a summary is made of. What stands outside the braces is the vocabulary that needs no claim."""

from __future__ import annotations

from collections.abc import Mapping

from scraper.core.language.text import words
from scraper.core.patterns import late

NUMBERS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

TEMPLATES: Mapping[str, str] = {
    "whole": "On {day} {who} had {noun}{what} from {start} to {end} UTC, {length}.",
    "across": "{who} had {noun}{what} from {start} UTC on {day} to {end} UTC on {end_day}, {length}.",
    "apart within": "On {day} {who} had {noun}{what} in {n} stretches, together {length}: {stretches}.",
    "apart": "{who} had {noun}{what} in {n} stretches, together {length}: {spans}.",
    "on and off": "{who} had {noun}{what} on and off from {start} UTC on {day} to {end} UTC on {end_day}.",
    "running again": "{who} has again had {noun}{what} since {start} UTC on {day}; the provider had marked it resolved at {at}.",
    "running": "{who} has had {noun}{what} since {start} UTC on {day}; the provider has not marked it resolved.",
    "no end": "On {day} {who} had {noun}{what} from {start} UTC; when it ended is not known.",
    "told length": "On {day} {who} had {noun}{what} from {start} UTC; {accounts} {length}.",
    "coarse length": "{who} had {noun}{what} on {day}; {accounts} {length}, and no source gives a clock time for its start.",
    "no length": "On {day} {who} had {noun}{what} at {start} UTC; how long it lasted is not known.",
    "coarse": "{who} had {noun}{what} on {day}; no source gives a clock time for its start.",
    "month": "{who} had {noun}{what} in {day}; no source gives the day.",
    "scheduled within": "{who} has scheduled {noun}{what} for {day}, {start} until {end} UTC.",
    "scheduled": "{who} has scheduled {noun}{what} for {day}, at {start} UTC.",
    "scheduled until": "{who} has scheduled {noun}{what} for {day}, at {start} UTC, until {end} UTC on {end_day}.",
    "not held": "{who} did not hold the {noun}{what} that it had planned for {day}, at {start} UTC.",
    "cancelled": "{who} cancelled the {noun}{what} that it had announced.",
    "undated": "{who} had {noun}{what}.",
    "undated length": "{who} had {noun}{what}; {accounts} {length}.",
    "denied": "An outage of {who} was reported; the provider denies it.",
    "taken back quoted": "On {day} {who} reported {noun}{what} from {start} UTC, and at {taken} UTC it took its own report back: “{denial}”.",
    "taken back at": "On {day} {who} reported {noun}{what} from {start} UTC, and at {taken} UTC it took its own report back.",
    "taken back": "{who} reported {noun}{what}, and took its own report back.",
    "handed on": "On {day} {who} had {noun}{what} from {start} UTC; at {at} the page closed this entry, because it tells the outage in another one, and when it ended is not known.",
    "stated": "The provider's first post came at {ack} UTC, {lag} after the start it states.",
    "posted": "The provider first posted at {ack} UTC, {lag} after the start.",
    "first reports": "First reports date from {first} UTC; the provider first posted at {ack} UTC.",
    "waves": "It came in {n} waves: {stretches}.",
    "closed": "The provider closed its record at {at}.",
    "moves": "The status page moved to {moves}.",
    "disputed": "Sources differ: {ranges}.",
    "peak range": "Counts of user reports differ, from {low} to {high}; none is chosen.",
    "peak": "User reports reached {n}.",
    "peak floor": "User reports reached {n} or more.",
    "cause": "The cause the provider gives: {cause}.",
    "causes": "Disputed causes are attributed to the provider; the first in rank is: {cause}.",
    "rejected cause": "The cause the provider gives, which the provider blamed in it denies: {cause}.",
    "corrected cause": "The cause, as a reviewed correction gives it: {cause}.",
    "no cause": "No cause is attributed to the provider; what others suppose is not used.",
    "unsaid": "No source gives a cause.",
    "symptoms": "What users saw: {symptoms}.",
    "codes": "Error codes seen: {codes}.",
}
"""Every sentence we make."""

NOUNS = {"incident": "an outage", "light": "a disruption", "maintenance": "maintenance", "notice": "a notice"}
ACCOUNTS = {
    "provider": "the provider says that it lasted",
    "agreed": "accounts agree that it lasted",
    "press": "the press says that it lasted",
}
"""Whose word a length without an end is."""
RANGES = {"started": "the start", "ended": "the end", "duration": "the length"}
"""What each disputed fact is called; `the start is put between … and …`."""

_FILLERS = (
    "of and or on at from to between UTC in about by the morning afternoon evening night count an account put the start the end "
    "the length beginning ending"
)
_BRACES = late(r"\{[^}]*\}")
VOCABULARY = (
    frozenset(words(_FILLERS))
    | frozenset(w for n in NOUNS.values() for w in words(n))
    | frozenset(w for a in ACCOUNTS.values() for w in words(a))
    | frozenset(w for t in TEMPLATES.values() for w in words(_BRACES.sub(" ", t)))
)
