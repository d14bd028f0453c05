"""Works on a system that took longer than they were meant to, or went wrong, by language: told beside an outage, they are why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from scraper.core.language.seldom import Seldom, seldom

_ON = r"(?: [^.;:!?,()\n]{2,60}?)?"
_WORKS: Mapping[str, tuple[str, str]] = {
    "en": (
        r"(?:(?:the|its|their|an?|this|that) )?(?:[\w-]+ ){0,3}?(?:maintenance|upgrades?|updates?|migrations?|works?|installation|switch-?over|cut-?over|transition|overhaul)",
        r"(?:(?:had|has|have) )?(?:(?:took|taken|lasted|ran|run|dragged on|gone on|went on) (?:\w+ ){0,2}?(?:longer|later|over)\b(?: than (?:it |they )?(?:had |been |was |were |originally |initially )*(?:planned|expected|scheduled|intended|foreseen|announced|anticipated|hoped|should have))?|overran)",
    ),
    "de": (
        r"(?:(?:die|der|das|eine|ein) )?(?:[\w-]+ ){0,2}?(?:[\w-]*arbeiten|wartung\w*|umstellung\w*|migration|[\w-]*updates?|aktualisierung|umbau|umzug)",
        r"(?:(?:ging(?:en)?|lief(?:en)?|geht|gegangen) (?:\w+ )?(?:schief|daneben)|schief(?:ging(?:en)?|lief(?:en)?|gegangen|gelaufen)(?: (?:war|ist|sei|waren))?|(?:war|ist|sei) schief(?:gegangen|gelaufen)|(?:(?:dauer(?:te|ten|n|t)|brauchte\w*) (?:\w+ ){0,2}?länger(?: als [^.;,]{3,25})?|zog(?:en)? sich [^.;,]{0,25}?(?:hin|in die länge)|(?:habe|haben|hätten|hatten|hat|hätte)[^.;,]{0,30}? länger (?:als \w+ )?gedauert(?: als \w+)?))",
    ),
    "fr": (
        r"(?:(?:la|les|des|une?|cette|ces|l['’]) ?)?(?:[\w’'-]+ ){0,2}?(?:maintenance|travaux|mise à jour|migration|opération|intervention)",
        r"(?:(?:a|ont|aurait|avait) mal tourné|s['’](?:est|était) mal (?:passée?|déroulée?s?|terminée?)|(?:a|ont|avaient|avait|auraient|aurait) (?:duré|pris) (?:bien |beaucoup )?plus (?:longtemps|de temps)(?: que [^.;,]{3,25})?)",
    ),
    "es": (
        r"(?:(?:el|la|los|las|un|una|unos) )?(?:[\w-]+ ){0,2}?(?:mantenimiento|obras|trabajos|actualización|migración)",
        r"(?:(?:sali(?:ó|eron)|fue|resultó) (?:\w+ )?mal|fracas(?:ó|aron)|(?:se (?:alarg|prolong|extendi|demor|retras)(?:ó|aron|eron)|(?:tard|dur|llev)(?:ó|aron))(?: (?:bastante |mucho )?más)?(?: (?:tiempo )?(?:de lo|de la|del?) (?:\w+ )?(?:previst|esperad|planead|programad)\w+)?)",
    ),
    "pt": (
        r"(?:(?:a|o|os|as|uma?) )?(?:[\w-]+ ){0,2}?(?:manutenção|obras|trabalhos|atualização|migração)",
        r"(?:(?:deu|deram|correu|correram) (?:\w+ )?(?:errado|mal)|fracass(?:ou|aram)|(?:(?:demor|dur|lev)(?:ou|aram) (?:muito )?mais|(?:se )?(?:prolong|estend)(?:ou|aram|eu|eram)(?:-se)?)(?: (?:tempo )?(?:do que o |além do |que o )?(?:previsto|esperado|planejado|planeado))?)",
    ),
    "it": (
        r"(?:(?:la|il|i|gli|un|una|l['’]) ?)?(?:[\w-]+ ){0,2}?(?:manutenzione|lavori|aggiornamento|migrazione|interventi)",
        r"(?:(?:è|sono|era) andat\w (?:male|stort\w)|non (?:è|sono) riuscit\w|(?:(?:è|sono) (?:durat|protratt)\w+|si (?:è|sono) (?:protratt|prolungat)\w+|ha(?:nno)? richiesto|(?:durò|durarono))(?: (?:molto )?(?:più|oltre) (?:a lungo |tempo )?(?:del|il) (?:previsto|dovuto)))",
    ),
    "nl": (
        r"(?:(?:het|de|een) )?(?:[\w-]+ ){0,2}?(?:[\w-]*onderhoud|werkzaamheden|[\w-]*update|migratie|overstap)",
        r"(?:(?:ging(?:en)?|liep(?:en)?|is|zijn|was) (?:\w+ )?(?:mis|fout|verkeerd)(?:gegaan|gelopen)?|mis(?:ging|liep)|(?:duurde[n]? (?:\w+ )?langer(?: dan \w+)?|(?:liep|liepen|is|zijn) (?:\w+ )?uit(?:gelopen)?))",
    ),
    "sv": (
        r"(?:(?:ett|en|det) )?(?:[\w-]+ ){0,2}?(?:underhåll\w*|[\w-]*arbete\w*|[\w-]*uppdatering\w*|flytt\w*)",
        r"(?:(?:gick|gått|hade gått) (?:\w+ )?(?:fel|snett|åt skogen)|misslyckades|(?:tog (?:\w+ )?längre tid(?: än \w+)?|drog ut på tiden))",
    ),
    "da": (
        r"(?:(?:et|en|det) )?(?:[\w-]+ ){0,2}?(?:[\w-]*vedligehold\w*|[\w-]*arbejde\w*|[\w-]*opdatering\w*|flytning\w*)",
        r"(?:(?:gik|gået|var gået) (?:\w+ )?(?:galt|skævt|i vasken)|mislykkedes|(?:tog (?:\w+ )?længere tid(?: end \w+)?|trak ud))",
    ),
    "no": (
        r"(?:(?:et|en|det) )?(?:[\w-]+ ){0,2}?(?:[\w-]*vedlikehold\w*|[\w-]*arbeid\w*|[\w-]*oppdatering\w*|flytting\w*)",
        r"(?:(?:gikk|gått|hadde gått) (?:\w+ )?(?:galt|skeis|feil)|mislyktes|(?:tok (?:\w+ )?lenger tid(?: enn \w+)?|trakk ut|dro ut))",
    ),
    "pl": (
        r"(?:[\w-]+ ){0,2}?(?:prace|konserwacj\w*|aktualizacj\w*|migracj\w*|moderniacj\w*)",
        r"(?:(?:nie powiodł\w+ się|nie uda\w+ się|poszł\w+ (?:źle|nie tak))|(?:przeciągn\w+ się|(?:potrwa|trwa)\w+ (?:\w+ )?dłużej)(?: niż \w+)?)",
    ),
    "cs": (
        r"(?:[\w-]+ ){0,2}?(?:údržb\w*|práce|odstávk\w*|aktualizac\w*|migrac\w*)",
        r"(?:se (?:nepovedl\w*|nepodařil\w*|nezdařil\w*)|selhal\w*|(?:se (?:protáhl|prodloužil)\w*|trval\w* (?:\w+ )?déle(?:, než| než) [^.;,]{3,20}))",
    ),
    "ru": (
        r"(?:[\w-]+ ){0,2}?(?:работы|обновлени\w+|обслуживани\w+|миграци\w+)",
        r"(?:(?:прош|пош)\w+ (?:неудачно|не так|не по плану)|не удал\w+|закончил\w+ неудачей|(?:затянул\w+|(?:продли|дли)\w+ (?:\w+ )?дольше|занял\w+ больше времени)(?:,? чем [^.;,]{3,25})?)",
    ),
    "uk": (
        r"(?:[\w-]+ ){0,2}?(?:роботи|оновлення|обслуговування|міграція)",
        r"(?:(?:пройш|піш)\w+ (?:невдало|не так)|не вдал\w+|(?:затягну\w+|трива\w+ (?:\w+ )?довше|зайня\w+ більше часу)(?:,? ніж [^.;,]{3,25})?)",
    ),
    "tr": (
        r"(?:[\w-]+ ){0,2}?(?:bakım|güncelleme|çalışma)\w*",
        r"(?:başarısız (?:ol\w*|sonuçlan\w*)|ters (?:git|gid)\w*|(?:planlanandan |beklenenden |öngörülenden )?(?:uzun sür\w+|uza(?:dı|mış|ması)\w*))",
    ),
    "id": (
        r"(?:proses )?(?:pemeliharaan|perawatan|pembaruan|migrasi|pemindahan)",
        r"(?:gagal|bermasalah|tidak berjalan (?:lancar|mulus)|(?:berlangsung |memakan waktu |ternyata )?(?:lebih lama|molor)(?: dari [^.;,]{3,25})?)",
    ),
}  # fmt: skip
"""What was worked on, and how it is told that it took long or failed."""
_UNSPACED: Mapping[str, str] = {
    "ja": r"(?P<cause>[^。、]{0,20}?(?:メンテナンス|作業|工事|更新|移行)[^。、]{0,14}?(?:長引|予定(?:より|を(?:大幅に)?(?:超|過|上回))|想定より)[^。、]{0,8})",
    "zh": r"(?P<cause>[^，。,]{0,16}?(?:维护|維護|升级|升級|割接|迁移|遷移)[^，。,]{0,12}?(?:超时|超時|延长|延長|比(?:预|計|计)[^，。,]{0,4}(?:长|長|久)|超出预期))",
    "ko": r"(?P<cause>[^.,]{0,16}?(?:점검|작업|교체|이전)[^.,]{0,14}?(?:길어졌|길어지|지연|예상보다|예정보다)[^.,]{0,8})",
}  # fmt: skip


@cache
def overrun_works(language: str) -> Seldom | None:
    """The pattern of a language for works that took too long or failed, as the group `cause`; None where it has none here."""
    if language in _UNSPACED:
        return seldom(_UNSPACED[language], re.IGNORECASE)
    if language not in _WORKS:
        return None
    works, long = _WORKS[language]
    return seldom(rf"(?<!\w)(?P<cause>{works}{_ON} {long})(?!\w)", re.IGNORECASE)
