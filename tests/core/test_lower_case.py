"""Cue words found in lower case stand where they stand without regard to case."""

from dataclasses import fields

import pytest

from scraper.core.language.lexicon import Cues, cues, each_in

TEXTS = {
    "en": "Nimbus WENT DOWN at 9:05; the Outage was Resolved, it ACKNOWLEDGED. Monitoring: Fix implemented, IT’S back up.",
    "de": "Die STÖRUNG begann um 9 Uhr, seit 10 Uhr ist der Fehler BEHOBEN. Größere AUSFÄLLE räumte Nimbus ein.",
    "tr": "NIMBUS ÇÖKTÜ, İnternet kesintisi sona erdi. Kesinti BAŞLADI, İstanbul'da erişim sorunu giderildi.",
    "ru": "СБОЙ начался в 9:05, Работа ВОССТАНОВЛЕНА, компания ПОДТВЕРДИЛА проблему.",
    "el": "Η ΒΛΆΒΗ άρχισε στις 9:05 και ΑΠΟΚΑΤΑΣΤΆΘΗΚΕ στις 11:00. Το πρόβλημα παρουσιάστηκε ξανά.",
    "ja": "9時5分から障害が発生し、11時に復旧した。Nimbus is DOWN.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_words_are_found_where_they_stand(language) -> None:
    words, text = cues(language), TEXTS[language]
    places = {f.name: [m.span() for m in getattr(words, f.name).finditer(text)] for f in fields(Cues)}
    assert {f.name: [m.span() for m in each_in(getattr(words, f.name), text)] for f in fields(Cues)} == places
    assert places["broke"]
    assert places["ended"]
