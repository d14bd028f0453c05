"""Ends that were of all, against those of some, those that did not last, and words of ending that tell of no end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scraper.core.model import NOT_OVER, Outcome
from tests.core.factories import article, claim, told, verdict

DOWN = "Nimbus went down at 09:02 UTC on 13 May."
AUS = "Nimbus fiel am 13. Mai um 09:02 UTC aus."
EN_PANNE = "Nimbus est tombé en panne le 13 mai à 09:02 UTC."
CAIDO = "Nimbus se cayó el 13 de mayo a las 09:02 UTC."

SHORT = [
    f"{DOWN} File downloads recovered at 10:30 UTC; uploads are still failing.",
    f"{DOWN} Service was restored in Europe at 10:30 UTC, but customers in the US remain locked out.",
    f"{DOWN} Service in Europe was restored at 10:30 UTC.\nIn the US, Nimbus is still down.",
    f"{DOWN} Nimbus said it had mitigated the problem at 10:30 UTC for about half of its users.",
    f"{DOWN} Service returned to normal for most customers at 10:30 UTC.",
    f"{DOWN} Most users could log on again by 10:30 UTC.",
    f"{DOWN} A brief recovery at 10:30 UTC did not last.",
    f"{DOWN} It came back briefly at 10:30 UTC before going down again.",
    f"{DOWN} It was up again at 10:30 UTC, but only for about ten minutes.",
    f"{DOWN} The site returned at 10:30 UTC but crashed again minutes later.",
    f"{DOWN} Nimbus claimed at 10:30 UTC that the incident was resolved, yet users continued to report errors.",
    f"{DOWN} Card payments were working again at 10:30 UTC, while transfers were not.",
    f"{AUS} Für einige Nutzer war die Störung um 10:30 UTC behoben.",
    f"{AUS} In Österreich war die Störung um 10:30 UTC behoben, in Deutschland ist der Dienst weiterhin nicht erreichbar.",
    f"{EN_PANNE} Le service a été rétabli à 10:30 UTC en Belgique, mais reste inaccessible en France.",
    f"{EN_PANNE} Le service est revenu à 10:30 UTC pour la plupart des utilisateurs.",
    f"{CAIDO} El servicio se restableció a las 10:30 UTC en Portugal, pero sigue sin funcionar en España.",
    "Nimbus non funziona dal 13 maggio alle 09:02 UTC. Il servizio è stato ripristinato alle 10:30 UTC per alcuni utenti.",
    "Nimbus lag 13 mei vanaf 09:02 UTC plat. Om 10:30 UTC was de storing voor een deel van de gebruikers verholpen.",
    "O Nimbus caiu em 13 de maio às 09:02 UTC. O serviço foi restabelecido às 10:30 UTC para alguns usuários.",
]
WHOLE = [
    f"{DOWN} Service was restored at 10:30 UTC, but Nimbus has not said what went wrong.",
    f"{DOWN} The problem was resolved at 10:30 UTC, Nimbus said, adding that it is still investigating the cause.",
    f"{DOWN} The fault was fixed at 10:30 UTC, but some refunds are still delayed.",
    f"{DOWN} The issue affecting some users was resolved at 10:30 UTC.",
    f"{DOWN} The site returned at 10:30 UTC after users had been locked out for more than an hour.",
    f"{DOWN} It was restored at 10:30 UTC, but not before thousands were unable to load the site.",
    f"{DOWN} The site was back at 10:30 UTC. Users are often unable to load pages when traffic peaks.",
    f"{DOWN} At 10:00 UTC thousands still could not connect. Service was restored at 10:30 UTC.",
    f"{DOWN} All its markets had resumed by 10:30 UTC.",
    f"{DOWN} It was back online in Europe and the US by 10:30 UTC.",
    f"{AUS} Um 10:30 UTC war die Störung behoben, die Ursache ist noch nicht bekannt.",
    f"{AUS} Um 10:30 UTC war die Störung in allen Ländern behoben, doch viele ärgern sich noch immer.",
    f"{EN_PANNE} Le service a été rétabli à 10:30 UTC, mais la cause reste inconnue.",
    f"{CAIDO} El servicio se restableció a las 10:30 UTC, aunque la empresa aún no ha explicado la causa.",
    "Nimbus lag 13 mei vanaf 09:02 UTC plat. Om 10:30 UTC was de storing verholpen, al is de oorzaak nog niet bekend.",
]
NO_END = [
    f"{DOWN} The number of complaints had passed 5,000 by 10:30 UTC.",
    f"{DOWN} Reports have passed the 40,000 mark since 10:30 UTC.",
    f"{DOWN} The weekly maintenance usually ends by 10:30 UTC.",
    f"{DOWN} It normally recovers by 10:30 UTC after such glitches.",
    f"{DOWN} Prices recovered by 10:30 UTC.",
    f"{DOWN} Shares in the company recovered by 10:30 UTC.",
    f"{DOWN} Nimbus has not said the problem is fixed.",
    f"{DOWN} The company declined to say whether the fault had been fixed.",
    f"{DOWN} There was no confirmation that the incident had been resolved.",
]


@pytest.mark.parametrize("text", SHORT)
def test_an_end_of_some_or_for_a_while_is_marked(claims, text) -> None:
    ends = [c for c in claims(text, "ended") if c.qualifier != "denies"]
    assert [f"{c.at:%H:%M}" for c in ends] == ["10:30"]
    assert all({NOT_OVER, "partial"} <= set(c.flags) for c in ends)


@pytest.mark.parametrize("text", WHOLE)
def test_an_end_of_all_is_none_of_some(claims, text) -> None:
    ends = [c for c in claims(text, "ended") if c.at]
    assert [f"{c.at:%H:%M}" for c in ends] == ["10:30"]
    assert all(NOT_OVER not in c.flags for c in ends)


@pytest.mark.parametrize("text", NO_END)
def test_what_is_counted_traded_usual_or_left_unsaid_ends_nothing(claims, text) -> None:
    assert [c for c in claims(text, "ended") if c.qualifier != "denies"] == []


@pytest.mark.parametrize(
    "text",
    [
        f"{DOWN} Nimbus said at 10:30 UTC that it was fixed, but an hour later thousands still could not log in.",
        f"{DOWN} It was back at 10:30 UTC and went down again an hour later.",
    ],
)
def test_how_much_later_it_was_not_over_is_no_length(claims, text) -> None:
    assert claims(text, "duration") == ()


def test_a_later_end_of_all_stands_beside_those_of_some(claims) -> None:
    text = f"{DOWN} It was back at 09:40 UTC, failed again, and was fully restored at 10:30 UTC."
    first, last = claims(text, "ended")
    assert (NOT_OVER in first.flags, NOT_OVER in last.flags) == (True, False)


STARTED = claim("started", clock="14:00")
SOME = claim("ended", clock="15:00", flags=("partial", NOT_OVER))


def test_ends_of_some_alone_end_no_incident() -> None:
    incident = told(article("x", STARTED, SOME))
    end = verdict(incident, "ended")
    assert (incident.state, incident.window.end, incident.window.duration_s) == ("unknown", None, None)
    assert (end.outcome, end.value, end.rule) == (Outcome.UNSUPPORTED, None, "not over")
    assert len(end.consistent) == 1


def test_a_length_told_beside_them_is_one_so_far() -> None:
    so_far = claim("duration", 3600, speaker="provider")
    assert told(article("x", STARTED, SOME, so_far)).window.end is None


def test_another_account_of_the_end_of_all_is_taken() -> None:
    incident = told(article("x", STARTED, SOME), article("y", STARTED, claim("ended", clock="16:00")))
    assert (incident.state, verdict(incident, "ended").value) == ("resolved", "2026-04-15T16:00:00Z")
    assert verdict(incident, "ended").against == ()


@pytest.mark.parametrize(
    "end",
    [
        claim("ended", clock="13:00"),
        claim("ended", clock="15:00", flags=("impossible_pair",)),
        replace(SOME, at=None, precision=None, basis=None),
    ],
)
def test_an_end_that_cannot_be_one_resolves_nothing(end) -> None:
    incident = told(article("x", STARTED, end))
    assert (incident.state, incident.window.end) == ("unknown", None)
