"""Verbs of happening, breaking off and coming back by language: what the tables of `tongues*.py`, `further` and
`reporting.py` leave out of these classes. Joined with those; `ENGLISH_HAPPENINGS` with the English words that every language has.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

ENGLISH_HAPPENINGS = Tongue(
    acknowledged=(r"this (?:update|statement|acknowledge?ment) (?:came|was posted|was issued|went (?:up|out))",),
    started=(
        r"arose|(?:have|has) initiated|initiated (?=at|around)|unfolded|(?:became|become) (?:unavailable|inaccessible|unreachable|unresponsive)|had (?:trouble|problems) since|(?:was|were) (?:cut|lost)(?= (?:at|around|from|on|shortly)\b)",
    ),
    ended=(
        r"(?:full|complete) (?:mitigation|remediation)|(?:resolution|stabili[sz]ation|restoration|recovery|mitigation|remediation) (?:(?:was|is|has been|being|were|had been) )?(?:fully |officially |finally )?(?:confirmed|declared|verified|announced|completed?|completing)|return(?:ed|s|ing)? to (?:[\w-]+ )?baselines?|(?:was|were|been|is|are) (?:rectified|contained|re-?established|reinstated|remediated|corrected)|has been addressed|(?:is|are|was|were) (?:now |fully )*operational|(?:us|access|play|reach|watch)able again",
    ),
)
HAPPENINGS: dict[str, Tongue] = {
    "de": Tongue(
        started=(
            r"ereignete(?:n)? sich|passierte(?:n)?|geschah(?:en)?|besteh(?:t|en|e)|bestand(?:en)?|entstand(?:en)?|ausgefallen|(?:war(?:en)?|sind|ist) (?:[\w-]+ ){0,4}?(?:nicht (?:mehr )?(?:erreichbar|verfügbar|nutzbar)|ohne (?:netz|internet|strom|empfang|telefon))|beeinträchtigte(?:n)?|kam(?:en)? (?:[\w-]+ ){0,4}?zum erliegen|brach(?:en)? (?:[\w-]+ ){0,5}?zusammen",
        ),
        ended=(
            r"(?:wiederherstellung|behebung|stabilisierung|lösung) (?:wurde |ist )?(?:bestätigt|abgeschlossen)|nach (?:der |einer |vollständiger )?(?:behebung|wiederherstellung)|normalisierte(?:n)? sich|wieder (?:in betrieb|im einsatz|intakt)|entstört|repariert|instand ?gesetzt",
        ),
        broke=(r"defekte?|beeinträchtig\w+|zum erliegen",),
    ),
    "fr": Tongue(
        started=(r"intervenue?s?|(?:était|étaient|est|sont) (?:devenu\w* )?(?:inaccessible|indisponible|injoignable)s?|privé\w* d(?:e|['’])",),
        ended=(r"(?:résolution|rétablissement|stabilisation) (?:complète? |total\w* |a été |est )*(?:confirmée?|achevée?|terminée?)|solutionné\w*",),
    ),
    "es": Tongue(
        acknowledged=(r"divulg(?:ó|aron)(?=[^.;]{0,60}\bque\b)",),
        started=(r"suced(?:ió|ieron)|ocurri(?:ó|eron)|se origin(?:ó|aron)|tuv(?:o|ieron) lugar|aconteci(?:ó|eron)",),
        ended=(r"(?:resolución|recuperación|estabilización|restablecimiento) (?:completa |total |fue |quedó )*(?:confirmad|completad)[oa]|qued(?:ó|aron) superad\w+|conclu(?:yó|yeron)|corregid\w+|super(?:ó|aron) (?:la|el) (?:falla|fallo|problema|incidencia)",),
    ),
    "pt": Tongue(
        acknowledged=(r"divulg(?:ou|aram)(?=[^.;]{0,60}\bque\b)",),
        started=(r"ocorr(?:eu|eram)|acontec(?:eu|eram)",),
        ended=(r"(?:resolução|recuperação|estabilização|restabelecimento) (?:completa |total |foi )*(?:confirmad|concluíd)[oa]|regulariz(?:ad\w+|ou|aram)|encerr(?:ou|aram)-se",),
    ),
    "it": Tongue(
        started=(r"avvenut\w+|accadut\w+",),
        ended=(r"(?:risoluzione|ripristino|stabilizzazione) (?:complet[oa] |totale |è stat[oa] )*(?:confermat|completat)[oa]|tornat\w+ (?:regolar|stabil|normal|visibil)\w+|risoluzione|ripristino|stabilizzat\w+|superat[oaie](?= (?:alle|verso|intorno|dopo|il))",),
    ),
    "nl": Tongue(
        acknowledged=(r"l(?:iet(?:en)?|aat) (?:[\w.:-]+ ){1,5}?weten",),
        started=(r"gebeurde(?:n)?|de(?:ed|den) zich voor|was er (?:een )?storing|werkte(?:n)? (?:[\w-]+ ){0,3}?niet|raakte(?:n)? (?:[\w-]+ ){0,2}?(?:in storing|gestoord)|ging(?:en)? (?:[\w-]+ ){0,2}?stuk",),
        ended=(r"herstel (?:is |werd |volledig )*(?:bevestigd|afgerond|voltooid)|ten einde|was (?:de|het) (?:[\w-]+ )?(?:storing|probleem) over",),
    ),
    "pl": Tongue(ended=(r"(?:przywrócenie|usunięcie awarii|rozwiązanie) (?:zostało )?potwierdzon\w+",), started=(r"mia(?:ł|ła|ło|ły) miejsce|nastąpi\w+",)),
    "uk": Tongue(started=(r"трапи\w+|зафіксува\w+",), ended=(r"(?:відновлен|усунен)\w* (?:\w+ )?(?:було )?підтверджен\w*|заверши\w+",)),
    "ru": Tongue(ended=(r"(?:восстановлени|устранени)\w* (?:\w+ )?(?:было )?подтвержден\w*|заверши\w+",)),
    "sv": Tongue(started=(r"skedde|kom de första|upptäckte\w*",), ended=(r"avhjälp\w+",)),
    "da": Tongue(started=(r"skete",), ended=(r"afhjulpet",)),
    "no": Tongue(started=(r"oppsto(?:d)?|skjedde",)),
    "tr": Tongue(started=(r"erişilemez (?:oldu|hale geldi)",)),
    "id": Tongue(started=(r"mengalami|lumpuh",)),
    "cs": Tongue(started=(r"vznikl\w*",), ended=(r"funguj\w+ (?:opět|znovu)|(?:opět|znovu) funguj\w+",)),
    "fi": Tongue(started=(r"tapahtui",)),
    "hu": Tongue(started=(r"történt",)),
    "ro": Tongue(started=(r"s-a(?:u)? întâmplat",)),
    "el": Tongue(started=(r"προέκυψ\w+|παρουσιάστηκ\w+",)),
    "ja": Tongue(started=(r"生じ(?:た|て)|ダウンし",), ended=(r"正常に戻",)),
    "ko": Tongue(started=(r"일어났|중단됐|중단되|나타났|나타나",)),
    "zh": Tongue(started=(r"起无法|起無法|爆发|宕机|當機",)),
    "ar": Tongue(started=(r"ظهرت|ظهر",)),
    "hi": Tongue(started=(r"शुरू|ठप",), ended=(r"सामान्य",)),
    "he": Tongue(ended=(r"שוחזר\w*",)),
    "th": Tongue(ended=(r"แก้ไข|ใช้งานได้ปกติ",)),
    "vi": Tongue(ended=(r"trở lại|bình thường",)),
}  # fmt: skip
