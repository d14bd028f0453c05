"""Posts that tell that trouble is back, and posts that only hold the words for it."""

from __future__ import annotations

import pytest

from scraper.core.language.told_again import says_again

BACK = (
    "Unfortunately the trouble is back. We are on it.",
    "We are again seeing errors and are looking into it.",
    "The problem has returned for some users; we are investigating.",
    "This incident has been reopened.",
    "We are reopening this incident as errors have started to rise again.",
    "Some messages are failing again.",
    "The issue has recurred.",
    "Customers in Europe are still affected.",
    "It appears the fix did not hold and sends are failing once more.",
    "We are seeing renewed errors.",
    "Die Störung tritt erneut auf.",
    "Leider sind wieder Fehler aufgetreten.",
    "Das Problem ist zurück, wir arbeiten daran.",
    "Le problème est de retour.",
    "Nous observons de nouveau des erreurs.",
    "El problema ha vuelto.",
    "Estamos viendo errores de nuevo.",
    "O problema voltou.",
    "Il problema si è ripresentato.",
    "Het probleem is terug.",
    "障害が再発しました。",
    "故障再次出现。",
    "Users in Asia report that messages are unavailable again.",
    "We are continuing to see errors again since 14:00.",
    "The errors are back, and our engineers are on it.",
    "The outage has resumed.",
    "We have reopened this as the problem came back.",
    "Unfortunately, sends are slow again.",
    "Seit 14 Uhr treten erneut Fehler auf.",
    "Um 14:00 Uhr sind wieder Störungen aufgetreten.",
    "À nouveau des erreurs depuis 14 h.",
    "Há novamente falhas no envio.",
    "Er zijn opnieuw fouten.",
    "Ponownie występują błędy.",
    "Снова наблюдаются ошибки.",
    "再びエラーが発生しています。",
)
NOT_BACK = (
    "We have added more detail: a database host failed, and messages could not be stored.",
    "We have taken steps so that this does not happen again.",
    "If you see errors again, please contact support.",
    "The issue has not returned since.",
    "We are sorry, and will work to prevent this from happening again.",
    "Should the problem return, we will reopen this incident.",
    "Affected messages can be sent again.",
    "Thank you again for your patience.",
    "You may need to sign in again.",
    "Everything is working again.",
    "Credits will be issued to affected customers.",
    "Root cause: a certificate had expired.",
    "The errors returned to clients were of type 503.",
    "Nachtrag: Ursache war ein defekter Switch.",
    "Damit so etwas nicht erneut passiert, haben wir die Überwachung erweitert.",
    "Bitte melden Sie sich erneut an.",
    "Afin que cela ne se reproduise pas, nous avons ajouté des alertes.",
    "El servicio funciona de nuevo.",
    "Tudo voltou ao normal.",
    "Il servizio funziona di nuovo.",
    "Alles werkt weer.",
    "再発防止策を講じました。",
    "Sends are healthy again, and we have closed this.",
    "Traffic has returned to normal.",
    "We will reopen this incident if the errors return.",
    "To avoid a recurrence, we have doubled the disks.",
    "The failed host is back in the pool.",
    "Please try again; failed messages are not lost.",
    "The number of errors is back to zero.",
    "Once again, we apologise for the trouble.",
    "Um ein erneutes Auftreten zu verhindern, wurde der Switch getauscht.",
    "Nous avons agi pour que le problème ne revienne pas.",
    "Para evitar que el problema vuelva, hemos cambiado el disco.",
    "A falha não voltou a ocorrer.",
    "De storing is niet teruggekeerd.",
    "同様の障害が再び発生しないよう対策します。",
)


@pytest.mark.parametrize("text", BACK)
def test_trouble_that_is_told_to_be_back(text: str) -> None:
    assert says_again(text)


@pytest.mark.parametrize("text", NOT_BACK)
def test_what_works_again_or_shall_not_happen_again_is_no_trouble(text: str) -> None:
    assert not says_again(text)
