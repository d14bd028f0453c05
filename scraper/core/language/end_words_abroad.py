"""The words of `end_words` in other languages than English."""

from __future__ import annotations

from scraper.core.language.end_words import end_words

_FIRST = r"(?:^|(?<=[:–—|] )|(?<=- ))"
_LAST = r"(?= *(?:$|[-.,:;!?)\]–—|]|\d))"

_DE_GAP = r"(?: (?!nicht\b|noch\b|nie\b|kein|teil|größten|weit|nur\b|einige|meisten|viele|hälfte|dass\b|aus\b|ob\b|wann\b|bis\b|sobald\b|wenn\b|falls\b|damit\b|vor(?:übergehend|läufig|erst)\b)[\w/:-]+){0,7}?"
_DE_TROUBLE = r"(?:[\w-]*störung(?:en)?|[\w-]*probleme?|[\w-]*fehler|[\w-]*ausf[aä]ll(?:e|s)?|vorfall|einschränkung(?:en)?|beeinträchtigung(?:en)?)"
_GERMAN = end_words(
    rf"(?:(?<=\S )(?:wurden?|ist|sind|konnten?|haben|hat){_DE_GAP}|(?:wurden?|ist|sind)(?: (?:jetzt|nun|inzwischen|mittlerweile|wieder|vollständig))*) (?:behoben|gelöst|beseitigt|repariert|beendet|vorbei|vorüber)\b"
    rf"|{_FIRST}(?!(?:ist|sind|wird|werden)\b)(?:(?:[\w-]+ ){{0,3}}{_DE_TROUBLE} )?(?:(?:jetzt|nun|inzwischen|vollständig) )?(?:behoben|gelöst|beseitigt|beendet)\b{_LAST}",
    eased=rf"(?<=\S )(?:wurden?|ist|sind|konnten?|haben|hat){_DE_GAP} (?:wiederhergestellt|wieder (?:(?:voll\w*|ganz) )?(?:erreichbar|verfügbar|online|normal|funktionsfähig|nutzbar|hergestellt))\b|(?:läuft|laufen|funktionier(?:t|en)|arbeitet|arbeiten)(?: (?:jetzt|nun|alle|alles))* wieder(?: (?:normal|wie gewohnt|einwandfrei|fehlerfrei|stabil))?\b",
    done=rf"(?:[\w-]*wartung|[\w-]*arbeiten|umzug|umstellung|update|tausch)(?: [\w-]+)? (?:wurden?|ist|sind|konnten?|haben|hat){_DE_GAP} (?:abgeschlossen|beendet|fertiggestellt)\b|{_FIRST}(?:[\w-]+ ){{0,3}}(?:[\w-]*wartung|[\w-]*arbeiten) (?:erfolgreich )?(?:abgeschlossen|beendet)\b",
    unless=r"(?:bis|sobald|wenn|falls|ob|nachdem|bevor|solange|sofern|damit|wann|dass|unklar|niemand|wer)\b|(?:hoff|erwart|vermut|schein|angeblich|voraussichtlich|laut|gehen (?:wir )?davon aus)\w*|glauben\b",
    part=r"(?:(?:aber|und|jetzt|inzwischen|bisher|etwa|rund|fast|nur|erst|die|der|das|ein|eine|einen) )*(?:(?:große[rn]?|kleine[rn]?|größte[rn]?|erste[rn]?|gute[rn]?) )?(?:teil|teile|teilweise|einige[rsn]?|manche|mehrere|meisten|viele|hälfte|mehrheit|zwei|drei|\d+ ?(?:%|prozent)|andere\w*|weitere[rs]?|erste[rs]?|kein\w*|nichts|nicht|zum teil|für (?:einige|die meisten|viele|einen)|bei (?:einigen|den meisten|vielen))\b|eine[rs]? (?:der|von)\b",
    of_part=r"(?:für|bei|in|auf) (?:einige\w*|(?:die|den) meisten|viele\w*|manche\w*|mehrere\w*|einen (?:\w+ )?teil|einem (?:\w+ )?teil)|teilweise|größtenteils|zum (?:größten )?teil|weitgehend|überwiegend",
    behind=r"aus (?:\w+ ){0,2}[\w-]*(?:backups?|sicherung\w*)|bis auf|außer|mit ausnahme|sobald|wenn|falls|sein(?: wird)?|wird|werden (?:soll|sollen|wird|kann)",
    whole=rf"{_DE_TROUBLE}|alle[sn]?",
    still=r"noch (?:immer )?(?:nicht|gestört|eingeschränkt|offline)|weiterhin (?:gestört|nicht|eingeschränkt|betroffen|offline)|nach wie vor|(?:besteht|bestehen) (?:noch|weiter\w*)|arbeiten (?:noch|weiter\w*)|der rest",
    back=r"(?:erneut|wieder) (?:aufgetreten|ausgefallen|gestört)|(?:tritt|treten|trat|traten) (?:erneut|wieder) auf",
    busy=r"beobacht|überwach|arbeiten (?:an|daran)|untersuch|prüfen|weiterhin",
)

_FR_NOW = r"(?:(?:désormais|maintenant|bien|enfin|totalement|entièrement|complètement|définitivement|à présent|tous|toutes|été) )*"
_FR_FIXED = r"(?:résolu|corrigé|réparé|réglé|solutionné)e?s?\b"
_FRENCH = end_words(
    rf"(?:(?:a|ont) {_FR_NOW}été {_FR_NOW}|(?:est|sont) {_FR_NOW}){_FR_FIXED}|(?:avons|a|ont) {_FR_NOW}(?:résolu|corrigé|réparé|réglé) (?:le|la|les|l['’]|ce|cet|cette|ces|tous)"
    rf"|(?:incident|panne|perturbation|problème) (?:est |a été )?{_FR_NOW}(?:terminé|clos|clôturé)e?\b|{_FIRST}(?:(?:[\w'’-]+ ){{0,3}}(?:incident|problème|panne|perturbation|anomalie)s? )?{_FR_FIXED}{_LAST}",
    eased=rf"(?:(?:a|ont) {_FR_NOW}été {_FR_NOW}|(?:est|sont) {_FR_NOW})(?:rétabli|restauré)e?s?\b|(?:est|sont) {_FR_NOW}(?:(?:de|à) nouveau (?:\w+ )?(?:disponible|opérationnel|accessible|fonctionnel)\w*|(?:revenu|retourné)e?s? à la normale)|(?:fonctionne|fonctionnent) (?:(?:de|à) nouveau|normalement)|{_FIRST}(?:le )?retour à la normale{_LAST}",
    done=rf"(?:maintenance|travaux|intervention|opération)s? (?:[\w'’-]+ ){{0,3}}?(?:est|sont|a été|ont été) {_FR_NOW}(?:terminé|achevé|effectué)e?s?\b|{_FIRST}(?:[\w'’-]+ ){{0,2}}(?:maintenance|intervention) terminée\b",
    unless=r"(?:jusqu|dès qu|une fois|lorsqu|quand\b|si\b|tant qu|avant qu|après qu|en attendant|afin|pour qu|espér|pens|croy|croi|sembl|devrait|devraient|selon|estim|assur|vérifi|aucun|personne)\w*",
    part=r"(?:(?:mais|et|actuellement|maintenant|seule?|seulement|environ|près de|la|le|l['’]) ?)*(?:(?:une?|en) (?:\w+ )?partie|certaine?s|plusieurs|quelques|plupart|moitié|majorité|essentiel|beaucoup|une? des|un autre|une autre|autres?|d['’]autres|deux|trois|\d+ ?%|aucune?|rien|première?|pour (?:certain|la plupart|une partie|quelques))",
    of_part=r"(?:pour|chez|dans|sur) (?:certaine?s|la plupart|une partie|quelques|la moitié|plusieurs)|partiellement|en (?:grande )?partie|en majorité|provisoirement|temporairement",
    behind=r"(?:à partir|depuis) (?:d['’]une |de |la |une )*sauvegarde|sauf|excepté|hormis|dès que|une fois|lorsque|prévu\w*|attendu\w*|estimé\w*",
    whole=r"incidents?|problèmes?|pannes?|perturbations?|erreurs?|anomalies?|tout|tous|toutes",
    still=r"(?:est|sont|reste|restent) (?:encore|toujours)|toujours (?:pas|indisponible|perturbé|en panne)|(?:continuons|continue) (?:de|à) (?:travailler|rétablir|corriger|investiguer)|pas encore|le reste",
    back=r"(?:de|à) nouveau (?:en panne|indisponible|perturbé)\w*|réapparu\w*",
    busy=r"surveill|continu|travaill|enquêt|analys|observ",
)

_ES_NOW = r"(?:(?:ya|ahora|totalmente|completamente|sido|plenamente|finalmente|correctamente) )*"
_SPANISH = end_words(
    rf"(?<!no )(?:(?:ha|han) {_ES_NOW}sido {_ES_NOW}|(?:está|están|fue|fueron|quedó|quedaron|queda) {_ES_NOW})(?:resuelt|solucionad|corregid|reparad|subsanad)[oa]s?\b|(?<!no )se (?:ha|han) {_ES_NOW}(?:resuelto|solucionado|corregido|reparado|subsanado)\b"
    rf"|(?<!no )se (?:resolvió|solucionó|corrigió|resolvieron|solucionaron)\b|(?:hemos|ha|han) {_ES_NOW}(?:resuelto|solucionado|corregido|reparado) (?:el|la|los|las|este|esta|todos)\b|{_FIRST}(?:(?:[\w-]+ ){{0,3}}(?:problema|incidente|incidencia|error|fallo|avería)s? )?(?:resuelt|solucionad)[oa]s?\b{_LAST}",
    eased=rf"(?<!no )(?:(?:ha|han) {_ES_NOW}sido {_ES_NOW}|(?:está|están|fue|fueron|quedó|quedaron) {_ES_NOW})(?:restablecid|restaurad|normalizad)[oa]s?\b|(?<!no )se (?:ha|han) {_ES_NOW}(?:restablecido|restaurado|normalizado|recuperado)\b|(?<!no )(?:ha vuelto|han vuelto|volvió|volvieron) (?:a la normalidad|a funcionar)|(?:funciona|funcionan) (?:de nuevo|con normalidad|normalmente)",
    done=rf"(?:mantenimiento|trabajos|actualización|migración)(?: (?!no\b)[\w-]+){{0,3}}? (?:ha|han|fue|está|están) {_ES_NOW}(?:sido )?(?:completad|finalizad|terminad|concluid)[oa]s?\b|mantenimiento (?:\w+ )?(?:ha )?(?:finalizado|terminado|concluido|completado)\b",
    unless=r"(?:hasta|cuando|una vez|en cuanto|tan pronto|si|después de que|antes de|mientras|para que|a que|nadie|según)\b|(?:esper|cre[eo]|pensa|parec|debería|confirmar|verificar|asegur|estim)\w*",
    part=r"(?:(?:pero|y|ya|ahora|solo|sólo|casi|aproximadamente|la|el|los|las) )*(?:(?:una |gran |buena |primera )*parte|algun[oa]s|vari[oa]s|much[oa]s|mayor(?:ía| parte)|mitad|un[oa] de|dos|tres|\d+ ?%|otr[oa]s?|ningun[oa]?|ningún|nada|primer[oa]?|para (?:algun|la mayor|much|una parte))",
    of_part=r"(?:para|en|a) (?:algun[oa]s|la mayor(?:ía| parte)|much[oa]s|una parte|vari[oa]s|la mitad)|parcialmente|en (?:gran )?parte|mayormente|temporalmente|provisionalmente",
    behind=r"(?:desde|a partir de) (?:una |la |las )?copias? de seguridad|salvo|excepto|una vez que|en cuanto|cuando",
    whole=r"problemas?|incidentes?|incidencias?|errores|error|fallos?|averías?|interrupci(?:ón|ones)|tod[oa]s?",
    still=r"(?:sigue|siguen|seguimos|continúa|continúan|continuamos) (?!monitor|observ|supervis|vigil)|aún (?:no|hay|está|están)|todavía (?:no|hay|está|están)|el resto",
    back=r"(?:ha|han) (?:vuelto a (?:fallar|ocurrir|aparecer|caer)|reaparecido)",
    busy=r"monitor|supervis|observ|vigil|seguimos|continua|trabaja|investig",
)

_PT_NOW = r"(?:(?:já|agora|totalmente|completamente|sido|plenamente|finalmente) )*"
_PORTUGUESE = end_words(
    rf"(?<!não )(?:foi|foram|está|estão|ficou) {_PT_NOW}(?:resolvid|solucionad|corrigid|sanad)[oa]s?\b|(?:resolvemos|corrigimos|solucionamos) (?:o|a|os|as|este|esta|esse|essa|todos)\b|{_FIRST}(?:(?:[\w-]+ ){{0,3}}(?:problema|incidente|erro|falha|instabilidade)s? )?(?:resolvid|solucionad)[oa]s?\b{_LAST}",
    eased=rf"(?<!não )(?:foi|foram|está|estão) {_PT_NOW}(?:restabelecid|normalizad|restaurad|recuperad)[oa]s?\b|(?<!não )(?:voltou|voltaram) (?:ao normal|a funcionar|a operar)|(?:funcionando|operando|funciona|funcionam) normalmente",
    done=rf"(?:manutenção|trabalhos|atualização|migração)(?: (?!não\b)[\w-]+){{0,3}}? (?:foi|foram|está|estão) {_PT_NOW}(?:concluíd|finalizad|terminad|encerrad)[oa]s?\b",
    unless=r"(?:até|quando|assim que|logo que|uma vez|depois que|se|após|antes de|enquanto|para que|ninguém|segundo)\b|(?:esper|acredit|parec|deve|confirmar|verificar|garantir|estim|acha)\w*",
    part=r"(?:(?:mas|e|já|agora|só|apenas|quase|cerca de|a|o|os|as) )*(?:(?:uma |grande |boa |primeira )*parte|algun?s|algumas|vári[oa]s|muit[oa]s|maioria|maior parte|metade|um[a]? d[oae]s?|dois|duas|três|\d+ ?%|outr[oa]s?|nenhum\w*|nada|primeir[oa]|para (?:algun|a maior|muit|parte))",
    of_part=r"(?:para|em|a) (?:alguns|algumas|a maior(?:ia| parte)|muit[oa]s|(?:uma )?parte|vári[oa]s|metade)|parcialmente|em (?:grande )?parte|temporariamente|provisoriamente",
    behind=r"(?:a partir de|do|de um) (?:um )?backup|exceto|salvo|assim que|quando",
    whole=r"problemas?|incidentes?|erros?|falhas?|instabilidades?|interrupç(?:ão|ões)|tud[oa]|tod[oa]s",
    still=r"(?:continua|continuam|continuamos|segue|seguem|seguimos) (?!monitor|acompanh|observ)|ainda (?:não|há|está|estão|estamos)|o restante|o resto",
    back=r"(?:voltou|voltaram) a (?:ocorrer|falhar|cair|apresentar)|reapareceu",
    busy=r"monitor|acompanh|observ|continua|seguimos|trabalh|investig",
)

_IT_NOW = r"(?:(?:ora|già|stat[oaie]|completamente|totalmente|definitivamente|finalmente|adesso) )*"
_ITALIAN = end_words(
    rf"(?<!non )(?:è|sono) {_IT_NOW}(?:risolt|corrett|riparat|rientrat)[oaie]\b|(?:abbiamo|hanno|ha) {_IT_NOW}(?:risolto|corretto|riparato) (?:il|la|l['’]|i|gli|le|questo|questa|tutti)|{_FIRST}(?:(?:[\w'’-]+ ){{0,3}}(?:problema|incidente|guasto|disservizio|errore|problemi|guasti|disservizi) )?risolt[oaie]\b{_LAST}",
    eased=rf"(?<!non )(?:è|sono) {_IT_NOW}(?:ripristinat[oaie]|tornat[oaie] (?:alla normalità|operativ[oaie]|disponibil[ei]|raggiungibil[ei])|di nuovo (?:operativ[oaie]|disponibil[ei]|raggiungibil[ei]))\b|(?:funziona|funzionano) (?:di nuovo|regolarmente|normalmente)",
    done=rf"(?:manutenzione|lavori|aggiornamento|migrazione)(?: (?!non\b)[\w-]+){{0,3}}? (?:è|sono) {_IT_NOW}(?:completat|conclus|terminat)[oaie]\b",
    unless=r"(?:fino a|finché|non appena|quando|una volta|appena|se|dopo che|prima|affinché|mentre|nessuno|secondo)\b|(?:sper|cred|pens|sembr|dovrebb|verificar|confermare|assicur|stim|ritien)\w*",
    part=r"(?:(?:ma|e|ora|solo|circa|quasi|la|il|i|le|gli) )*(?:(?:una |gran |buona |prima )*parte|alcun[ie]|divers[ie]|molt[ie]|maggior(?:anza| parte)|metà|un[oa]? de[il]\w*|due|tre|\d+ ?%|altr[oaie]|nessun\w*|niente|prim[oa]|per (?:alcun|la maggior|molt|una parte))",
    of_part=r"(?:per|in|su) (?:alcun[ie]|la maggior(?:anza| parte)|molt[ie]|una parte|divers[ie]|metà)|parzialmente|in (?:gran )?parte|temporaneamente|provvisoriamente",
    behind=r"da(?:l|i)? (?:un )?backup|tranne|eccetto|salvo|non appena|quando|appena",
    whole=r"problem[ai]|incident[ei]|guast[oi]|disserviz[io]|error[ei]|anomali[ae]|interruzion[ei]|tutt[oaie]",
    still=r"(?:continua|continuano|continuiamo) (?:a|ad) (?!monitor|osserv)|ancora (?:non|in corso|indisponibil\w+|problemi)|non (?:è|sono) ancora|il resto",
    back=r"(?:si è|si sono) ripresentat\w+|di nuovo (?:indisponibil|non|in errore)\w*",
    busy=r"monitor|osserv|continu|lavor|indag|analizz",
)

_NL_GAP = r"(?: (?!niet\b|nog\b|deels|gedeeltelijk|grotendeels|geen\b|totdat\b|zodra\b|dat\b|of\b|als\b|sommige|enkele|meeste|voorlopig|tijdelijk)[\w-]+){0,6}?"
_NL_TROUBLE = r"(?:[\w-]*storing(?:en)?|[\w-]*probleem|[\w-]*problemen|incident|[\w-]*fout(?:en)?|uitval)"
_DUTCH = end_words(
    rf"(?:is|zijn|werd|werden|hebben|heeft){_NL_GAP} (?:opgelost|verholpen|gerepareerd|voorbij)\b|{_FIRST}(?:(?:[\w-]+ ){{0,3}}{_NL_TROUBLE} )?(?:opgelost|verholpen)\b{_LAST}",
    eased=rf"(?:is|zijn|werd|werden|hebben|heeft){_NL_GAP} (?:hersteld|weer (?:\w+ )?(?:bereikbaar|beschikbaar|online|normaal|operationeel))\b|(?:werkt|werken|functioneert|functioneren) weer(?: (?:normaal|naar behoren))?\b",
    done=rf"(?:[\w-]*onderhoud|werkzaamheden|[\w-]*migratie|update)(?: [\w-]+)? (?:is|zijn|werd|werden){_NL_GAP} (?:afgerond|voltooid|beëindigd)\b",
    unless=r"(?:tot|totdat|zodra|wanneer|als|nadat|voordat|indien|of|terwijl|zolang|mits|niemand|volgens)\b|(?:hopen|hoop|verwacht|lijk|vermoed|denken|waarschijnlijk)\w*",
    part=r"(?:(?:maar|en|nu|inmiddels|ongeveer|bijna|slechts|de|het|een) )*(?:(?:groot|klein|grootste|eerste) )?(?:deel|gedeelte|sommige|enkele|meerdere|meeste|veel|helft|meerderheid|een van|een aantal|twee|drie|\d+ ?(?:%|procent)|andere?|ander|geen|niets|niet|eerste|voor (?:sommige|de meeste|een deel|enkele))\b",
    of_part=r"(?:voor|bij|in|op) (?:sommige|de meeste|een (?:\w+ )?deel|enkele|veel)|gedeeltelijk|grotendeels|deels|tijdelijk|voorlopig",
    behind=r"(?:uit|vanuit|van) (?:een |de )?back-?up|behalve|uitgezonderd|zodra|wanneer|als",
    whole=rf"{_NL_TROUBLE}|alles|alle",
    still=r"nog (?:steeds )?(?:niet|verstoord|onbereikbaar|beperkt|bezig)|blijven werken|werken nog|de rest",
    back=r"opnieuw (?:opgetreden|verstoord|uitgevallen)|teruggekeerd",
    busy=r"monitor|houden (?:\w+ ){0,4}in de gaten|werken (?:aan|nog)|onderzoek|blijven",
)

_POLISH = end_words(
    r"(?<!nie )(?:został[aoy]?|zostali|jest|są) (?:(?:już|w pełni|całkowicie|teraz) )*(?:rozwiązan|naprawion|usunięt)\w+",
    eased=r"(?<!nie )(?:został[aoy]?|jest|są) (?:(?:już|w pełni|całkowicie) )*przywrócon\w+",
    unless=r"(?:dopóki|póki|do czasu|aż|gdy|kiedy|po tym|jak tylko|jeśli|jeżeli|czy|zanim)\b|(?:mamy nadziej|spodziew|wydaje)\w*",
    part=r"(?:(?:ale|i|już|około|tylko) )*(?:część|niektór\w+|większość|połowa|kilka|jeden z|jedna z|inn\w+|żad\w+|\d+ ?%)",
    of_part=r"(?:dla|u|w) (?:części|niektórych|większości|kilku)|częściowo|tymczasowo",
    whole=r"problem\w*|incydent\w*|awari\w+|błęd\w+|błąd|wszystk\w+|zakłóceni\w+",
    still=r"nadal|wciąż|jeszcze nie",
    back=r"ponownie (?:wystąpił\w*|nie działa\w*)",
    busy=r"monitor|obserw|nadal|prac(?:uj|ujemy)|bada",
)
_RUSSIAN = end_words(
    r"(?<!не )(?<!\w)(?:устран[её]н|реш[её]н|исправлен|ликвидирован)[аыо]?\b",
    eased=r"(?<!не )(?<!\w)восстановлен[аоы]?\b|в штатном режиме|снова работа\w+",
    unless=r"(?:пока|до тех пор|как только|когда|после того|если|до момента|после|чтобы|ли|не|ещё|еще|будет|будут)\b|(?:ожида|надеем|вероятн|предположит|кажет)\w*",
    part=r"(?:(?:но|и|уже|только|около) )*(?:часть|некотор\w+|больш(?:ая часть|инство)|половин\w+|один из|одна из|друг\w+|несколько|\d+ ?%|частично)",
    of_part=r"(?:для|у|в) (?:части|некоторых|большинства|большей части|нескольких)|частично|временно",
    whole=r"проблем\w*|инцидент\w*|сбо[йяе]\w*|неполадк\w*|неисправност\w*|авари\w+|ошибк\w+|вс[её]|все",
    still=r"(?:по-прежнему|ещё не|еще не|всё ещё|все еще|продолжаем (?!наблюд|следить))",
    back=r"(?:снова|вновь|повторно) (?:не работа|возникл|недоступ)\w*",
    busy=r"наблюда|следим|мониторинг|продолжа|работаем над|расследу",
)
_TURKISH = end_words(
    r"(?:çözüldü|çözülmüştür|giderildi|giderilmiştir|düzeltildi)\b",
    eased=r"normale (?:döndü|dönmüştür)\b",
    unless=r"(?:henüz|eğer|umuyor|bekliyor|sanıyor)\w*",
    part=r"(?:bazı|kısmen|çoğu|bir kısmı|yarısı|diğer|hiçbir)",
    of_part=r"bazı|kısmen|çoğu|bir kısmı|geçici olarak",
    whole=r"sorun\w*|kesinti\w*|arıza\w*|olay\w*|tüm",
    still=r"hâlâ|hala|henüz|devam ediyor",
    busy=r"izli|takip|devam ed",
)
_NORTHERN = end_words(
    r"(?:har|är|er|blev|ble)(?: (?!inte\b|ikke\b|delvis|delvist|ännu\b|endnu\b|ennå\b|om\b|at\b|att\b|till\w*\b)\w+){0,4}? (?:lösts?|åtgärdats?|avhjälpts?|løst|rettet|afhjulpet|utbedret)\b",
    eased=r"(?:har|är|er|blev|ble)(?: (?!inte\b|ikke\b|delvis|delvist|ännu\b)\w+){0,4}? (?:återställ(?:d|t|da|ts)|gjenopprettet|genoprettet)\b",
    unless=r"(?:tills|när|så snart|om|indtil|når|hvis|inntil|innan|efter att|etter at|efter at|da|mens|medan)\b|(?:hoppas|håber|håper|forvent|förvänt|verkar)\w*",
    part=r"(?:(?:men|och|og|nu|nå) )*(?:en del|del(?:ar|er)|några|nogle|noen|de flesta|de fleste|hälften|halvdelen|en av|en af|andr[ae]|annan|ingen|inga|\d+ ?%)\b",
    of_part=r"(?:för|for|hos|i) (?:några|nogle|noen|de flesta|de fleste|en del)|delvist?|tillfälligt|midlertidigt?",
    whole=r"(?:problem|fel|fejl|feil|avbrott|driftst(?:örning|opp)|nedbrud|störning|hendelse|hændelse|incident)\w*|all(?:t|a|e)?",
    still=r"fortfarande|stadig|fortsatt|ännu inte|endnu ikke|ennå ikke",
    busy=r"överva[kg]|overvå[kg]|följer|følger|arbetar|arbejder|jobber",
)

_JAPANESE = end_words(
    r"(?:復旧|解決|解消|修正|改善|回復|収束)(?:が|を)?(?:完了)?(?:いたし|致し|し|され|確認でき)(?:ました|ております|ています|た(?=[。\s]|$))(?!ら|が確認|こと)|(?:復旧|解決|解消|修正)(?:済み?|完了)(?=[。、\s」】)]|です|$)",
    done=r"(?:メンテナンス|作業)(?:は|が|を)?[^。、]{0,10}(?:完了|終了)(?:いたし|致し|し|され)(?:ました|ております|ています)",
    unless=r"まだ|未だ|もし|仮に|(?:復旧|解決|解消)(?:し|でき)?次第",
    part=r"(?:一部の|大部分の|多くの|ほとんどの|いくつかの)(?:障害|問題|不具合|機能|サービス|サーバー?|お客様(?:で|に対して|は))[^のを]{0,8}(?:復旧|解決|解消|修正|改善|回復)",
    of_part=r"一部|部分的|大部分|ほぼ|ほとんど|おおむね|概ね|暫定|一時的に",
    behind=r"次第|まで|場合|見込|予定|と思われ|とみられ|と見られ|かどうか|はず|バックアップから|わけでは",
    whole=r"障害|問題|不具合|事象|エラー|トラブル|遅延|影響",
    still=r"(?:引き続き|現在も|依然)(?!監視|経過|様子)[^。]{0,20}(?:発生|調査|対応|復旧作業|利用できない|つながりにくい|影響)|まだ[^。]{0,16}(?:ません|ない|おりません)|復旧しておりません|残り",
    back=r"再発|再び[^。]{0,12}(?:発生|障害)",
    spaced=False,
)
_CHINESE = end_words(
    r"(?:已经?|已經|均已?|现已|現已|得到|得以)(?:全部|全面|完全|得到|得以|被|成功|经|經){0,2}(?:解决|解決|修复|修復|恢复|恢復|排除|处理完毕|處理完畢)(?!中|的进展)",
    done=r"(?:维护|維護|升级|升級)[^。，]{0,6}(?:已经?|已經)(?:全部|顺利|順利|成功)?(?:完成|结束|結束)",
    unless=r"直到|直至|待|等到|一旦|如果|若|倘|预计|預計|将|將|尚未|未|没有|沒有|是否|希望|确认|確認|可能|似乎|当|當",
    part=r"(?:目前|现在|現在)?(?:部分|大部分|大多数|大多數|多数|多數|一些|少数|少數|其他|另一)",
    of_part=r"部分|大部分|多数|多數|一半|暂时|暫時|基本",
    behind=r"^(?:之)?(?:后|後|前|时|時)|的话|从备份|從備份",
    whole=r"问题|問題|故障|异常|異常|中断|中斷|事件|所有|全部",
    still=r"(?:仍|仍然|依然|还在|還在)(?!监控|監控|观察|觀察|关注)|尚未|其余|其餘",
    back=r"再次(?:出现|出現|发生|發生|中断|中斷)|又(?:出现|出現)",
    spaced=False,
)
_KOREAN = end_words(
    r"(?:해결|복구|해소|정상화|수정|조치)(?:이|가)? ?(?:모두 |완전히 )?(?:완료)?(?:되었습니다|됐습니다|하였습니다|했습니다|되었음|됨|완료)(?!면|는지)",
    done=r"(?:점검|작업)(?:이|을)? ?(?:모두 |정상적으로 )?(?:완료|종료)(?:되었습니다|됐습니다|하였습니다|했습니다)",
    unless=r"아직|만약|언제|까지|하면|되면|되는 대로|대로",
    part=r"(?:현재 )?(?:일부|대부분|다른|몇몇|절반)[^가-힣]*(?:의|가|는|은|서비스|기능|사용자)",
    of_part=r"일부|부분적|대부분|거의|임시로",
    behind=r"^(?:후|때|면)|것으로 (?:보입|예상|추정)|백업",
    whole=r"문제|장애|오류|현상|이슈|사고|모든|전체",
    still=r"아직|여전히|계속(?!해서 모니터)[^.]{0,10}(?:발생|지연|조사|복구)|나머지",
    back=r"다시 (?:발생|장애)|재발",
    spaced=False,
)

ABROAD = (
    _GERMAN, _FRENCH, _SPANISH, _PORTUGUESE, _ITALIAN, _DUTCH, _POLISH, _RUSSIAN, _TURKISH, _NORTHERN, _JAPANESE, _CHINESE, _KOREAN,
)  # fmt: skip
