"""Times at which a desk, a shop or a hotline is open: "the hotline is staffed from 8 a.m. to 6 p.m."; nothing fails or ends."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.undated import is_stretch
from scraper.core.language.seldom import seldom
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_PLACES = (
    r"\b(?:hotlines?|help ?(?:line|desk)s?|support (?:line|desk|team)s?|(?:phone )?lines|customer (?:service|support|care)|call cent(?:er|re)s?|branch(?:es)?|stores?|shops?|offices?|counters?|bars?|restaurants?|"
    r"filialen?|geschäfte|schalter|kundendienst|kundenservice|kundenhotline|service client|agences?|bureaux|magasins?|guichets?|atención al cliente|oficinas?|sucursales?|tiendas?|atendimento|agências?|lojas?|uffici|sportelli|negozi|filiali|servizio clienti|assistenza clienti|"
    r"klantenservice|filialen|winkels?|kantoren|infolini\w+|placówk\w+|oddział\w*|sklep\w*|kundtjänst\w*|butik\w*|kundeservice|kundesenter\w*|служб\w+ поддержки|поддержк\w+|отделени\w+|служб\w+ підтримки|відділенн\w+|müşteri hizmetleri|şubeler\w*|layanan pelanggan|kantor cabang)\b"
    r"|\b(?:emergency (?:room|department|ward)s?|notaufnahme\w*|urgences|urgencias|pronto[- ]soc+or[sr]o|spoedeisende hulp|izb\w+ przyjęć|akuten|akutmottagning\w*|приёмн\w+ (?:покой|отделени\w+)|приемн\w+ (?:покой|отделени\w+)|acil servis\w*|igd|ambulanz\w*|praxen|praxis)\b|救急|응급실|急诊|急診"
    r"|コールセンター|お客様センター|窓口|店舗|고객 ?센터|상담|영업점|客服|门店|門市|分行|营业厅"
)
_OPEN = (
    r"\b(?:opens?|open|closes?|closed|staffed|manned|available|reachable|answered|operates?|geöffnet|erreichbar|verfügbar|besetzt|disponibles?|disponíve(?:l|is)|disponibil[ei]|beschikbaar|öffnen|schließen|ouvert\w*|ouvr\w+|ferm\w+|joignable|abiert[oa]s?|abren?|cierran?|atiende\w*|funciona\w*|abert[oa]s?|abrem?|fecham?|apert[ioae]|aprono|chiudono|attiv[oaie]|"
    r"bereikbaar|open|geopend|sluiten|działa\w*|czynn\w+|otwart\w+|dostępn\w+|öppet|öppen|åpen\w*|åpent|åben\w*|работа\w+|открыт\w*|доступн\w*|працю\w+|відкрит\w*|açık\w*|kapalı\w*|hizmet ver\w+|buka|tutup|abgemeldet|geschlossen|dicht|gesloten|fechad[oa]s?|chius[oaie]|cerrad[oa]s?|zamknięt\w+|stängt?|stängd\w*|закрыт\w*)\b"
    r"|営業|受け付け|受け入れ|受付|対応|運営|운영|영업|닫|营业|營業|停诊|停診|服务时间"
)
_DESK = seldom(_PLACES, re.IGNORECASE)
_HOURS = late(_OPEN, re.IGNORECASE)
_AS_A_RULE = late(
    r"\b(?:normally|usually|generally|always|every|each|daily|nightly|regularly|normalerweise|üblicherweise|täglich|jede[nrs]?|normalement|habituellement|chaque|normalmente|habitualmente|cada|todos os dias|todos los días|ogni|solitamente|normaal|gewoonlijk|elke|zwykle|codziennie|обычно|ежедневно)\b",
    re.IGNORECASE,
)
"""Before from when until when: it is so at all times."""
_ON_WORKDAYS = late(
    r"(?:\b(?:(?:business|working|week)[ -]?days|(?:monday|mon) (?:to|through|until) (?:friday|saturday|sunday)|werktags|an werktagen|montags? bis (?:freitags?|samstags?|sonntags?)|(?:les )?jours (?:ouvrés|ouvrables)|(?:du )?lundi au (?:vendredi|samedi|dimanche)|días (?:hábiles|laborables)|(?:de )?lunes a (?:viernes|sábado|domingo)|dias úteis|(?:de )?segunda a (?:sexta|sábado|domingo)|giorni (?:feriali|lavorativi)|(?:dal )?lunedì al (?:venerdì|sabato)|werkdagen|maandag (?:tot en met|t/m|tot) (?:vrijdag|zaterdag)|dni robocze|poniedziałku do piątku|vardagar|hverdage?r?|будн(?:и|ям)|рабочи[ем] дн(?:и|ям)|hafta içi|hari kerja)|平日の?|工作日|周一至周[五日]|週一至週[五日]|평일)[^.;]{0,16}$",
    re.IGNORECASE,
)
"""Right before a time of day: it is so on all working days, whatever else the sentence tells."""
_REACHABLE = late(
    r"\b(?:available|reachable|contactable|erreichbar|joignable|disponibles?|disponíve(?:l|is)|disponibil[ei]|raggiungibil[ei]|bereikbaar|dostępn\w+)\b|服務時間|服务时间|營業時間|营业时间|受付時間|営業時間|영업시간|운영시간",
    re.IGNORECASE,
)
_HARDLY = late(
    r"\b(?:not|n['’]t|only|partly|barely|limited|nicht|nur|kaum|eingeschränkt|pas|plus|seulement|partiel\w*|no|solo|sólo|limitad\w+|parcial\w*|não|só|apenas|non|parzial\w*|niet|slechts|beperkt|nie|tylko|częściowo)\b",
    re.IGNORECASE,
)
"""What can be reached so is hardly reached: no opening hours."""
_NEAR = 70
_SHUT = late(r"\b(?:closes?|opens?|closed at|opened at)\s(?:its doors )?(?:at )?(?:about |around )?$", re.IGNORECASE)
"""Before a time of day: a place opens or shuts then."""


def of_opening_hours(line: Line, mention: TimeMention) -> bool:
    """Whether from when until when somebody can be reached or a place is open, in a sentence that tells of no failure; or a
    time at which one opens or shuts.
    """
    if mention.kind not in {"range", "clock", "instant"}:
        return False
    if _ON_WORKDAYS.search(line.before(mention.start, 40)):
        return True
    return not line.broke and (_is_rule(line, mention) or _of_a_desk(line, mention))


def _is_rule(line: Line, mention: TimeMention) -> bool:
    """Whether from when until when is what holds at all times, or when somebody can be reached."""
    low, high = mention.start - line.start, mention.end - line.start
    if not is_stretch(line, mention):
        return False
    if _AS_A_RULE.search(line.text, 0, low):
        return True
    reached = _REACHABLE.search(line.text, max(0, low - _NEAR), high + _NEAR)
    return reached is not None and _HARDLY.search(line.text) is None


def _of_a_desk(line: Line, mention: TimeMention) -> bool:
    """Whether it is told when a desk, a shop or a hotline is open, or opens or shuts."""
    low, high = mention.start - line.start, mention.end - line.start
    if _DESK.search(line.text) is None:
        return False
    if _SHUT.search(line.text[max(0, low - _NEAR) : low]):
        return True
    return _is_long(line, mention) and _HOURS.search(line.text, max(0, low - _NEAR), high + _NEAR) is not None


def _is_long(line: Line, mention: TimeMention) -> bool:
    """Whether it is told from when until when, or the sentence gives a second time for that."""
    others = [t for t in line.times if t is not mention and t.kind in {"range", "clock", "instant"}]
    return is_stretch(line, mention) or bool(others)
