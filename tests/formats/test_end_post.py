"""Which of several posts without labels tells the end, when the page says only that it is over."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from scraper.formats.ends import end_post
from scraper.formats.status import Origin, read_status

LOOKING = "We are looking into trouble sending messages."
START = datetime(2026, 5, 1, 10, tzinfo=UTC)
TOLD: tuple[tuple[int, tuple[str, ...]], ...] = (
    (
        1,
        (
            LOOKING,
            "This is now fixed for everyone. Thank you for your patience.",
            "We have added more detail: a database host failed, and messages could not be stored.",
        ),
    ),
    (1, (LOOKING, "The issue has been resolved.", "Root cause: a certificate had expired. It has been renewed.")),
    (1, (LOOKING, "Service is fully restored.", "We will publish a full report within five days.")),
    (
        2,
        (
            LOOKING,
            "We have a fix on its way.",
            "Everything is back to normal.",
            "Credits will be issued to affected customers.",
        ),
    ),
    (
        1,
        (
            LOOKING,
            "Messages are flowing again and the incident is resolved.",
            "Correction: this affected Europe only, not all regions.",
        ),
    ),
    (
        1,
        (
            "Wir untersuchen Probleme beim Versand.",
            "Die Störung ist behoben.",
            "Nachtrag: Ursache war ein defekter Switch.",
        ),
    ),
    (1, ("Nous enquêtons sur des erreurs.", "Le problème est résolu.", "Complément : un disque était plein.")),
    (1, ("Estamos investigando errores.", "El problema ha sido resuelto.", "Más detalle: falló un servidor.")),
    (1, ("Estamos investigando falhas no envio.", "O problema foi resolvido.", "Mais detalhes: um servidor falhou.")),
    (
        1,
        (
            "Stiamo indagando su errori.",
            "Il problema è stato risolto.",
            "Aggiornamento: la causa era un guasto a un router.",
        ),
    ),
    (1, ("We onderzoeken fouten.", "Het probleem is opgelost.", "Aanvulling: een schijf was vol.")),
    (
        1,
        (
            LOOKING,
            "The issue is resolved.",
            "This was resolved by replacing a faulty switch. Thank you for bearing with us.",
            "Our report is here: https://example.com/report",
        ),
    ),
    (1, (LOOKING, "Fixed.", "For those asking: no data was lost.")),
    (1, ("エラーを調査しています。", "問題は解決しました。", "補足：原因はディスク障害でした。")),
    (1, (LOOKING, "The outage is over.", "We are sorry for the disruption this caused.")),
    (3, (LOOKING, "This is fixed.", "Unfortunately the trouble is back. We are on it.", "This is fixed now for good.")),
    (2, (LOOKING, "We believe this is fixed but keep watching.", "The issue is resolved.")),
    (
        3,
        (
            LOOKING,
            "The issue has been resolved.",
            "We are again seeing errors and are looking into it.",
            "Closing this. Thank you for your patience.",
        ),
    ),
    (2, (LOOKING, "We are rolling out a fix.", "Thanks for your patience.")),
    (2, (LOOKING, "We will update you once this is resolved.", "The rollback is complete and all messages are sent.")),
    (
        3,
        (
            LOOKING,
            "A fix is being deployed.",
            "Messages are sent again for most customers.",
            "All customers are able to send again.",
        ),
    ),
    (2, (LOOKING, "The issue is not resolved yet.", "The issue is resolved.")),
    (2, (LOOKING, "Resolved for Europe. Asia is still affected.", "Resolved for all.")),
    (2, ("Wir untersuchen Probleme.", "Sobald die Störung behoben ist, melden wir uns.", "Die Störung ist behoben.")),
    (
        3,
        (
            "Wir untersuchen Probleme.",
            "Die Störung ist behoben.",
            "Leider tritt die Störung erneut auf.",
            "Die Störung ist nun endgültig behoben.",
        ),
    ),
    (3, ("Nous enquêtons.", "Le problème est résolu.", "Le problème est de retour.", "Le problème est résolu.")),
    (2, ("Estamos investigando.", "Aún no se ha resuelto el problema.", "El problema ha sido resuelto.")),
    (
        2,
        (
            LOOKING,
            "The fix is complete for half of the fleet.",
            "We have completed the fix and are closing this incident.",
        ),
    ),
    (0, (LOOKING,)),
    (1, (LOOKING, "We continue to work on it.")),
    (
        3,
        (
            LOOKING,
            "The issue has been resolved.",
            "The problem has returned for some users; we are investigating.",
            "It has now been mitigated.",
        ),
    ),
    (
        1,
        (
            LOOKING,
            "Logins work again for all customers; this incident is resolved.",
            "Post-incident note: a bad deploy at 09:40 was rolled back.",
        ),
    ),
    (
        2,
        (
            LOOKING,
            "A fix is out.",
            "The problem has been fixed.",
            "We apologise for the inconvenience.",
            "A full review will follow next week.",
        ),
    ),
    (1, (LOOKING, "This incident has been resolved.", "Update: the list of affected regions is now complete.")),
    (1, (LOOKING, "We have resolved the issue. Thank you.", "Edited to add: the API was not affected.")),
    (1, ("Wir prüfen Anmeldefehler.", "Das Problem wurde behoben.", "Wir entschuldigen uns für die Störung.")),
    (1, ("Nous analysons des erreurs de connexion.", "L’incident est résolu.", "Un compte rendu suivra.")),
    (1, ("Investigamos fallos de acceso.", "El incidente se ha solucionado.", "Publicaremos un informe.")),
    (1, ("Investigamos falhas de acesso.", "O incidente foi resolvido.", "Publicaremos um relatório.")),
    (1, ("Badamy błędy logowania.", "Problem został rozwiązany.", "Przyczyną był błąd sieci.")),
    (1, ("ログイン障害を調査しています。", "障害は復旧しました。", "原因は証明書の期限切れでした。")),
    (
        3,
        (
            LOOKING,
            "This incident has been resolved.",
            "The errors are back; we are looking.",
            "This incident has been resolved.",
        ),
    ),
    (3, (LOOKING, "The issue is resolved.", "We have reopened this: logins fail again.", "Closed.")),
    (2, (LOOKING, "We expect this to be resolved by 14:00.", "Logins succeed.")),
    (2, (LOOKING, "Partially resolved: Europe works.", "All regions work.")),
    (2, (LOOKING, "Once the issue is resolved we will post here.", "Everything is back to normal.")),
    (2, ("Wir prüfen.", "Das Problem ist noch nicht behoben.", "Das Problem ist behoben.")),
    (2, ("Nous analysons.", "Le problème n’est pas encore résolu.", "Le problème est résolu.")),
    (2, ("Investigamos.", "O problema ainda não foi resolvido.", "O problema foi resolvido.")),
    (2, (LOOKING, "The issue is resolved for most users.", "We are closing this now.")),
    (2, (LOOKING, "The database has been restored from a backup.", "Logins are enabled.")),
    (
        4,
        (
            LOOKING,
            "The issue is resolved.",
            "Errors have started again.",
            "We are working on a second fix.",
            "Logins are fine now.",
        ),
    ),
)
"""The place of the post that tells the end, and the posts of a closed incident, oldest first."""


def dated(texts: tuple[str, ...]) -> list[tuple[datetime, str]]:
    return [(START + timedelta(hours=n), text) for n, text in enumerate(texts)]


@pytest.mark.parametrize(("place", "texts"), TOLD)
def test_the_end_is_told_by_the_first_post_that_says_so_and_stands(place: int, texts: tuple[str, ...]) -> None:
    assert end_post(dated(texts)) == place


def test_an_end_that_the_page_states_is_told_by_the_first_post_after_it() -> None:
    told = dated((LOOKING, "Still at it.", "Fixed.", "More detail."))
    assert end_post(told, START + timedelta(minutes=70)) == 2
    assert end_post(told, START + timedelta(minutes=60, seconds=30)) == 1
    assert end_post(told, START + timedelta(days=2)) == 3
    assert end_post([], None) == -1


def zendesk(texts: tuple[str, ...]) -> object:
    rows = [
        {"id": str(n), "type": "incident_update", "attributes": {"incidentId": "9", "createdAt": f"{at:%Y-%m-%dT%H:%M:%SZ}", "description": text}}
        for n, (at, text) in enumerate(dated(texts))
    ]  # fmt: skip
    said = {
        "title": "Trouble",
        "outage": True,
        "startedAt": "2026-05-01T10:00:00Z",
        "resolvedAt": "2026-05-01T11:00:00Z",
    }
    return {"data": [{"id": "9", "type": "incident", "attributes": said}], "included": rows}


def salesforce(texts: tuple[str, ...]) -> object:
    events = [
        {"id": str(n), "createdAt": f"{at:%Y-%m-%dT%H:%M:%SZ}", "message": text, "type": ""}
        for n, (at, text) in enumerate(dated(texts))
    ]
    impact = {"startTime": "2026-05-01T10:00:00Z", "endTime": "2026-05-01T11:00:00Z", "type": "serviceDisruption"}
    return [
        {"id": 9, "status": "Resolved", "IncidentImpacts": [impact], "IncidentEvents": events, "serviceKeys": ["core"]}
    ]


@pytest.mark.parametrize("form", [zendesk, salesforce])
def test_a_page_that_states_its_end_has_it_told_by_the_post_of_that_time(form) -> None:
    body = json.dumps(form((LOOKING, "All is well again.", "More detail: a host failed."))).encode()
    (found,) = read_status(body, Origin("s", "acme", "", retrieved=START + timedelta(days=3)), form.__name__).incidents
    assert [update.state for update in found.updates] == ["investigating", "resolved", "update"]
    assert (found.resolved_at, found.end_inferred) == (START + timedelta(hours=1), False)
