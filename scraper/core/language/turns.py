"""Turns of phrase of real reports by language, met after the tables of `tongues*.py` and `reporting.py` were written.

Joined with those; `ENGLISH_TURNS` with the English words that every language has. See `tongue.Tongue` for the fields.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

ENGLISH_TURNS = Tongue(
    acknowledged=(
        r"(?:started|began|begun) (?:to investigate|investigating|an investigation|looking into)|(?:in an? (?:\w+ )?)?update (?:issued|posted|published|shared)",
        r"(?:first |initial )?(?:communications?|notifications?|updates?|messages?|notices?) (?:was|were|had been) (?:published|posted|sent|shared)|published (?=(?:on|to) (?:the|its|our) status)",
        r"status page (?:post|entry|incident|notice)s? (?:(?:is|was|were|has been|had been) )?(?:created|published|posted|opened|added|raised)|(?:creat|open|publish|post|rais)(?:es?|ed) (?:an? |the |our |its )?(?:[\w-]+ )?(?:post|entry|incident|notice) (?:on|to) (?:the|our|its) (?:[\w-]+ )?status page",
    ),
    started=(
        r"(?:^|\n)(?:reported|start(?:ed)?|began|onset)(?: time| at)?(?=:)",
        r"(?:outages?|problems?|issues?|disruptions?|trouble) (?:was|were) (?:first |initially )?reported",
    ),
    ended=(
        r"full functionality (?:had |was |has )?(?:been )?(?:resumed|restored|returned)|(?:final|permanent|definitive|full|complete) (?:fix|repair|solution) (?:was |is |had been |has been )?(?:confirmed|verified|announced|declared|in place)",
        r"(?:last|persist|continu|run|ran|went on|dragg|stretch)\w*(?: on)? [^.;]{0,50}?before (?:[\w-]+ly )?(?:easing|eased|subsid\w+|abat\w+|fading|faded|clearing|cleared|dying down|died down|tapering off|tapered off|dissipat\w+)",
        r"(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?) (?:to (?:resume|recover|come back|be restored|improve)|(?:resuming|recovering|coming back)|(?:to return|returning)(?= (?:to|online|at|by|around|about|after|shortly|for|in|across|on|over)\b|\W*$|[.,;:)]))|\bend(?=,? \d{1,2}[:.]\d\d)",
    ),
    aside=(
        r"(?:reports|complaints)(?: on \w+)? (?:quickly |then |had |have )?(?:went down|came down|fell|dropped|declined|tapered)",
        r"(?:reports?|complaints?|users|people|problems|issues) (?:still |have |had )?(?:continued|kept|continue) (?:to )?\w+|in an update (?:issued|posted|published|shared)|update (?:issued|posted|published|shared)(?= (?:at|on|around|shortly|just))",
        r"(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:es?|ed|ing)|initiat(?:es?|ed|ing)) (?:to )?(?:(?:an?|the|its|their|all) )?(?:(?:hard|full|manual|cold|emergency|forced|rolling|gradual|physical|remote|staged|global) ){0,2}(?:re-?boot|re-?start|re-?set|roll(?:ing)?[- ]?back|roll(?:ing)?[- ]?out|repair|restor\w+|recovery|fail(?:ing)?[- ]?over|revert|implement|deploy|isolat|troubleshoot|shutting|taking (?:media|calls|questions)|issu|inform|notif|alert|look(?:ing)? (?:into|at|for)|dig(?:ging)?|debug|diagnos|check(?:ing)?|work(?:ing)? (?:on|to))\w*",
        r"(?:not|n['’]t|rul(?:es?|ed|ing) out (?:\w+ ){1,4}?as|never) (?:\w+ )?(?:the |a |its )?(?:root )?cause (?:of|for|behind) (?:the |this |an? |its )?(?:[\w-]+ )?(?:outage|disruption|incident|problems?|trouble|failure)",
        r"(?:feature|code|release|version|setting|capability|binary|update|change) (?:was|were|had been) (?:first )?(?:added|introduced|launched|merged|shipped)|new feature introduced",
    ),
)
TURNS: dict[str, Tongue] = {
    "de": Tongue(
        reports=(
            r"(?:[\w-]+-)?störungen(?= (?:gemeldet|verzeichnet|registriert|beklagt))|ausfälle(?= (?:gemeldet|beklagt|verzeichnet))|störmeldungen",
        ),
        ended=(
            r"wieder (?:\w+ )?möglich|(?:nahm|nahmen|nimmt|nehmen) [^.;,]{0,70}?\bwieder auf|(?:bevor|ehe) (?:sie|er|es|die|der|das)\b[^.;]{0,50}?(?:nachließ|nachließen|abklang\w*|abebbte\w*|abflaute\w*)|(?:endgültige|vollständige|dauerhafte) (?:behebung|lösung|korrektur|wiederherstellung) (?:[\w.:]+ ){0,6}?bestätigt",
            r"entwarnung|wieder normalisiert|wieder (?:zugang|zugriff|empfang|netz|internet)|wieder (?:surfen|telefonieren|einloggen)|wieder reibungslos|wieder (?:[\w-]+ ){0,2}?(?:funktionier\w+|läuft|laufen|erreichbar|verfügbar|nutzbar)",
            r"(?:kam|kamen|kommt|kommen|konnten?) (?:[\w-]+ ){0,5}?wieder(?= (?:in|an|auf|zu|ins|durch|rein|bezahlen|zahlen|telefonieren|buchen|arbeiten|surfen|nutzen|\w+en)\b)",
        ),
        aside=(
            r"(?:dauer\w+|hielt\w*|halten) [^.;,]{0,40}? an\b|(?:sank|sanken|ging(?:en)?|fiel(?:en)?) [^.;,]{0,30}?(?:zurück|auf (?:etwa |rund |unter )?\d)",
        ),
    ),
    "fr": Tongue(
        started=(r"(?:a|ont) été (?:touché|frappé|victime|perturbé|privé)\w*",),
        ended=(
            r"(?:de|à) nouveau (?:pleinement )?(?:fonctionnel|opérationnel|accessible|disponible)\w*|entièrement rétabli\w*",
            r"(?:ont|a|avaient|avait) pu (?:(?!plus|pas)[\w’'-]+ ){0,4}?(?:à|de) nouveau|(?:peu(?:ven)?t|pouvaient|pouvait) (?:à|de) nouveau",
            r"avant de (?:s['’]atténuer|se résorber|s['’]estomper|se calmer|prendre fin|se dissiper)|(?:a|ont) repris (?:son|sa|leur|un|le) (?:[\w-]+ ){0,2}?(?:fonctionnement|activité|cours|service)|(?:correctif|correction|solution|résolution|rétablissement) (?:définiti|final|compl|tota)\w+ (?:a été |fut |est )?(?:confirm|annonc)\w+",
        ),
        aside=(
            r"(?:ont|a|avaient) continué à \w+",
            r"(?:est|sont) (?:re)?(?:tombé|descendu)\w* à|baiss\w+|diminu\w+|n['’]a pas (?:encore )?(?:été )?rétabl\w+",
        ),
        reports=(r"remontées|tickets|alertes|cas signalés|incidents signalés",),
    ),
    "es": Tongue(
        started=(
            r"(?:ca[ií]das?|fall[oa]s?|cortes?|apag[oó]n|interrupci(?:ón|ones)|problemas?|errores) (?:lleg(?:ó|aron)|sobrevin\w+|estall\w+|surgi\w+|(?:regres|volvi|reapareci)(?:ó|eron|aron)(?! a (?:la normalidad|\w+r)\b))",
        ),
        ended=(
            r"(?:pud(?:o|ieron)|lograron|podían?) (?:\w+ ){0,3}?(?:de nuevo|otra vez|nuevamente)",
            r"se (?:ha|han|había|habían) (?:restablecid|solucionad|resuelt|recuperad|normalizad)\w+|a la normalidad",
            r"antes de (?:remitir|amainar|atenuarse|disiparse|ceder|estabilizarse|normalizarse)|(?:solución|corrección|resolución|recuperación) (?:final|definitiva|completa|total) (?:se |fue |quedó )?(?:confirm|anunci)\w+",
        ),
        aside=(r"(?:cay|baj|descend|disminu)\w+ (?:a|hasta) (?:menos de )?\d|disminuy\w+|descendi\w+|se redujeron",),
        broke=(r"no funcion(?:ó|aron|aba\w*)|sin (?:cobertura|conectividad|línea)",),
        reports=(
            r"fallas (?:indicadas|reportadas|registradas|señaladas)|alertas|casos reportados|incidentes reportados",
        ),
    ),
    "pt": Tongue(
        broke=(r"em baixo(?! d[aeo]s?\b)|foi abaixo|foram abaixo",),
        ended=(
            r"(?:pôde|puderam|conseguiu|conseguiram|podia[m]?) (?:\w+ ){0,3}?(?:de novo|novamente|outra vez)",
            r"retorn(?:ou|aram|ado)|antes de (?:se )?(?:ceder|abrandar|amenizar|atenuar|normalizar|estabilizar|dissipar)\w*|(?:solução|correção|resolução|recuperação) (?:final|definitiva|completa|total) (?:foi )?(?:confirm|anunci)\w+",
        ),
        started=(r"primeiras (?:notificações|queixas|reclamações|falhas)",),
        aside=(
            r"(?:ca[ií]\w+|baix\w+|recu\w+|diminu\w+|redu\w+) para|diminuíram|caíram (?:significativamente|bastante)|recuaram",
        ),
        reports=(
            r"ocorrências|notificações de (?:erro|falha|problema)s?|pessoas (?:já )?(?:haviam |tinham |teriam )?(?:registr|relat|report|reclam)\w+",
        ),
    ),
    "it": Tongue(
        ended=(
            r"(?:ha|hanno) potuto (?:\w+ ){0,3}?(?:di nuovo|nuovamente)|(?:poteva|potevano) (?:di nuovo|nuovamente)",
            r"(?:è|sono) (?:stat\w+ )?(?:risolt|ripristinat|rientrat)\w+|tornat\w+ (?:alla|nella) norma\w*",
            r"prima di (?:attenuarsi|rientrare|esaurirsi|placarsi|stabilizzarsi|normalizzarsi)|(?:soluzione|correzione|risoluzione|ripristino) (?:final|definitiv|complet|total)\w+ (?:è stat\w )?(?:confermat|annunciat)\w+",
        ),
        aside=(r"(?:scesi|scese|calat|diminuit)\w*",),
        reports=(r"notifiche|segnalazioni di (?:disservizi|problemi|guasti)",),
    ),
    "nl": Tongue(
        ended=(
            r"hervatte(?:n)?|(?:voordat|alvorens) [^.;]{0,50}?(?:afnam\w*|wegebde\w*|luwde\w*|afzwakte\w*)|(?:definitieve|volledige) (?:oplossing|herstel) (?:werd |is )?(?:[\w.:]+ ){0,4}?bevestigd",
        ),
        acknowledged=(r"sprak(?:en)? (?:[\w-]+ ){0,5}?van|gaf(?:en)? [^.;,]{0,30}? aan|maakte(?:n)? melding",),
        aside=(
            r"(?:zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|hopelijk|waarschijnlijk) [^.;,]{0,30}?(?:opgelost|verholpen|hersteld|voorbij)|daalde(?:n)? (?:weer )?(?:naar|tot)",
        ),
    ),
    "pl": Tongue(
        aside=(r"spad\w+ (?:do|poniżej)|zmala\w+",),
        reports=(r"osób(?= (?:zgłosi|zamieści|informow|skarży|poinformow)\w*)|sygnałów",),
    ),
    "tr": Tongue(
        ended=(r"giderildi|düzeldi|normale döndü|çözüldü|yeniden erişime açıldı",),
        reports=(r"kesinti bildirim\w*",),
    ),
    "id": Tongue(
        ended=(
            r"(?:kembali|sudah|telah) (?:normal|pulih|berfungsi|dapat diakses|bisa diakses)|berangsur (?:normal|pulih)|teratasi",
        ),
        reports=(r"orang melaporkan|warganet",),
    ),
    "hi": Tongue(reports=(r"कंप्लेंट\S*|कम्प्लेंट\S*|शिकायतें|यूजर्स ने",)),
    "ja": Tongue(
        ended=(r"解消し|復旧を完了|復旧し|回復し|正常化",),
        acknowledged=(r"お知らせ",),
    ),
    "ko": Tongue(
        ended=(
            r"재개됐|재개되|재개했",
            r"정상화|복구(?:를)? 완료|복구됐|복구되|정상 복구",
        ),
        acknowledged=(r"안내했|안내하|사과했",),
    ),
    "zh": Tongue(
        ended=(r"已(?:经)?(?:修复|恢复|解决)|恢复正常|故障已经修复",),
    ),
}
