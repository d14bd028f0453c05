"""Cue words of German, French, Spanish, Portuguese and Italian outage reports; see `tongue.Tongue` for what each field means."""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

TONGUES: dict[str, Tongue] = {
    "de": Tongue(
        broke=(
            r"(?:server|netz|total|teil|dienst|system|groß)?ausf(?:all|älle|alls|ällen)",
            r"(?:großs?|server|netz|dienst)?störung(?:en)?",
            r"gestört",
            r"ausgefallen",
            r"nicht (?:erreichbar|verfügbar|nutzbar)|(?:funktionier|arbeite)(?:t|te|en|ten) (?:[\w.-]+ ){1,9}?nicht(?! (?:nur|mehr als|wie)\b)",
            r"lahmgelegt",
            r"offline",
            r"(?:verbindungs|anmelde|server)?(?:fehler|probleme?n?)",
            r"unterbrechung(?:en)?",
            r"beeinträchtig(?:t|ung|ungen)",
            r"panne",
            r"betroffen",
            r"fiel(?:en)? .{0,60}\baus",
            r"lahm|down|(?:komplett |völlig |zeitweise )?weg vom fenster|stumm|schwarz|ohne (?:netz|zugriff|empfang|verbindung|internet|dienst)|streik(?:t|te|en|ten)|stockt\w*|hakt\w*|stillstand|brach(?:en)? (?:[\w-]+ ){0,4}?(?:zusammen|ab)|zusammengebrochen|abgestürzt|stürzte\w*|versagt\w*|ließ(?:en)? sich (?:[\w-]+ ){0,6}?(?:nicht|kein\w*)|(?:geht|gehen|ging(?:en)?) (?:[\w-]+ ){0,3}?(?:nicht|nichts)|konnte(?:n)? (?:[\w-]+ ){0,6}?nicht",
        ),
        started=(
            r"begann(?:en)?|beginnt|begonnen|startete",
            r"seit|ab(?=\s)",
            r"fiel(?:en)?|traten?|kam es|ereignete(?:n)?|kämpf(?:t|te|ten)",
            r"erste[nr]? (?:meldungen|berichte|störungen|beschwerden|probleme|klagen|(?:kunden)?hinweise|anrufe)",
            r"meldeten|klagten|berichteten",
            r"ließ(?:en)? (?:[\w-]+ ){0,6}?(?:nicht|kein\w*|nichts)|brach(?:en)? |zusammengebrochen|stürzte(?:n)?|streikte(?:n)?|hakte(?:n)?|klemmte(?:n)?|stockte(?:n)?|stand(?:en)? still|stillstand|blieb(?:en)? (?:[\w-]+ ){0,3}?(?:dunkel|stumm|leer|schwarz|weg|aus)|konnte(?:n)? (?:[\w-]+ ){0,6}?(?:nicht|kein\w*|niemand)|ging(?:en)? (?:[\w-]+ ){0,4}?(?:nichts|nicht mehr|offline|vom netz)|lag(?:en)? (?:[\w-]+ ){0,4}?(?:lahm|still|brach)|lahmgelegt|gestört|gab es|auftrat(?:en)?|aufgetreten|verlor(?:en)?|erstmals|versag\w+|gekappt|riss",
        ),
        ended=(
            r"behoben|gelöst|wiederhergestellt|beendet|beseitigt|(?:reparatur|entstörungs|wiederherstellungs)arbeiten (?:[\w.:]+ ){0,8}?abgeschlossen",
            r"wieder (?:online|erreichbar|verfügbar|normal|stabil|da|hergestellt)",
            r"vollzug|auf (?:ein|das|sein) (?:normale?s?|übliche?s?) (?:maß|niveau)|wie gewohnt|rückkehr zum normal\w*|ließ(?:en)? (?:[\w-]+ ){0,6}?wieder|endete(?:n)?|vorbei|(?:gab (?:es|sie|er|\w+) )?entwarnung|(?:stand(?:en)?|steht|stehen) (?:[\w-]+ ){0,4}?wieder|wieder (?:voll\w* )?(?:nutzbar|einsatzbereit|am netz|freigegeben|gesund|grün|zu (?:erreichen|nutzen))|im griff|konnte(?:n)? (?:[\w-]+ ){0,6}?wieder",
            r"(?:läuft|laufen|lief(?:en)?|funktionier(?:t|te|ten|en)|antworte(?:t|te|ten|n)|ging(?:en)?|geht|gehen|lädt|laden|luden|arbeite(?:t|te|ten|n)|sind|ist|war(?:en)?) (?:[\w-]+ ){0,5}?wieder|normalisiert|alles (?:funktioniert|läuft|lief|funktionierte)",
        ),
        fixed=(
            r"(?:eine |die )?(?:korrektur|lösung) (?:wurde )?(?:eingespielt|ausgerollt|implementiert)",
            r"spielte|rollte|zurückgerollt|frühere (?:konfiguration|version)|rollback",
        ),
        acknowledged=(
            r"bestätigt(?:e|en)?",
            r"(?:eröffnete|öffnete|meldete) (?:\w+ )?(?:einen vorfall|eine störung|die störung)|räumte\w*",
            r"status-?seite",
            r"untersuch(?:t|te|en|ung)",
            r"räumte|teilte .{0,40}mit|meldete das unternehmen|erklärte",
            r"eingeräumt|einräumt\w*|zugegeben|gestand(?:en)?|eingestanden|gab(?:en)? [^;]{0,50}\bzu|räumte(?:n)? [^;]{0,60}\bein|bestätigen|meldete sich|informierte\w*|informiert|bekannt (?:gegeben|gemacht)|gab(?:en)? [^.;]{0,30}\bbekannt|arbeite(?:t|n)? an (?:einer|der) (?:lösung|behebung)|nahm stellung|verschickte|schrieb(?:en)?|geschrieben|vermeldet\w*|wissen lassen|(?:hinweis|vorfall|eintrag|meldung) (?:erschien|wurde (?:eröffnet|veröffentlicht))",
        ),
        peaked=(
            r"höhepunkt|scheitelpunkt|am schlimmsten|spitze|höchststand|zeitweise|waren es|wurden (?:\w+ ){0,2}\d+",
        ),
        aside=(r"aktualisiert|veröffentlicht|stand",),
        cause=(
            r"verursacht (?:durch|von)|wegen|aufgrund|ausgelöst (?:durch|von)|zurückzuführen auf|ursache (?:war|ist|sei|waren)(?: laut [\w-]+)?|grund (?:war|dafür war|ist)|infolge",
        ),
        reports=(
            r"(?:störungs|(?:be)?nutzer|anwender|user-?|fehler|problem|ausfall|kunden|einzel)?(?:meldungen|berichten?|beschwerden)",
            r"(?:nutzer|nutzerinnen|kunden|anwender)",
        ),
        symptoms=(
            r"anmeldeprobleme|login-?probleme|fehlermeldung(?:en)?|verbindungsabbrüche|verbindungsprobleme|lange ladezeiten|ladefehler|zeitüberschreitung(?:en)?|leere seiten?|erhöhte fehlerraten?",
        ),
        guess=(
            r"vermutlich|möglicherweise|wohl|offenbar|wahrscheinlich|spekul\w+|vermut\w+|könnte|scheint|mutmaßlich",
        ),
        negation=(r"nicht|kein\w*|noch nicht|dementiert\w*|unklar",),
        past=(
            r"(?:letzte|vergangene|vorige)\w* (?:woche|monat|jahr|mal)|gestern|zuvor|bereits im|damals|vor (?:\w+ )?(?:tagen|wochen|monaten)|zum vergleich|früher\w* (?:ausfälle|störungen)|(?:ähnliche|vergleichbare)\w* (?:ausf[aä]ll\w*|störung(?:en)?|pannen?|vorf[aä]ll\w*)",
        ),
        lasting=(
            r"dauerte|andauerte|lang|für|nach|rund|etwa|knapp|fast|mehr als|innerhalb|während|über|binnen|-stündig\w*",
        ),
        today=(r"heute|am (?:vormittag|nachmittag|morgen|abend)|derzeit|aktuell",),
        said=(r"sagte|laut|erklärte|teilte|bestätigte|zufolge|nach angaben",),
        incidents=(r"(?:große |größere |schwere )?(?:ausfälle|störungen|vorfälle|pannen)",),
    ),
    "fr": Tongue(
        broke=(
            r"pannes?",
            r"(?:en |hors )(?:panne|service|ligne)",
            r"interruptions?|interrompu\w*",
            r"perturbations?|perturbé\w*",
            r"indisponib(?:les?|ilité)",
            r"inaccessibles?",
            r"dysfonctionnements?",
            r"(?:erreurs?|problèmes?|incidents?) (?:de|d['’]|techniques?|majeurs?|généralisés?)\w*",
            r"erreurs?",
            r"ne (?:fonctionn\w+|répond\w*) (?:plus|pas)|(?:privé|coupé)\w* d(?:e|['’])|retrouvé\w* (?:soudain\w* |tous |brusquement )?(?:sans|isolé|incapable|dans l['’](?:impossib|incapac))\w*",
            r"touché\w*|affecté\w*|paralys\w+",
            r"coup(?:ures?|é|ée|és|ées)|incidents?|sans (?:service|réseau|connexion|accès|internet)|à l['’]arrêt|hors d['’]usage|planté\w*|en rade|down|k\.?-?o|bloqué\w*|(?:a|ont) cessé|impossib\w+ d[e’']|n['’]arriv\w+ (?:plus|pas)|ne (?:pouv|charg|march|parv)\w+ (?:plus|pas)|bugs?|couac\w*|flanch\w+|muet\w*|a lâché|ont lâché|lâch\w+",
        ),
        started=(
            r"commenc\w+|début\w*|survenue?|démarré\w*",
            r"depuis|à partir de|dès",
            r"premi(?:ers?|ères?) (?:signalements?|rapports|plaintes|problèmes)",
            r"tombé\w*|subi\w*|connu\w*|victime|a touché|a frappé|a affecté",
            r"signalé\w*|se sont plaints",
            r"cessé de \w+|se (?:sont|étaient) (?:arrêt|bloqu|éteint|interromp)\w*|s['’](?:est|étai\w+|arrêt\w+) (?:arrêt|bloqu|éteint|interrompu)\w*|s['’]est (?:mis\w* à|produit\w*)|planté\w*|effondré\w*|n['’](?:a|ont|était|étaient|arrivai\w+) (?:plus|pas) (?!(?:encore |immédiatement |été )*(?:précis|indiqu|comment|répond|souhait|voul|dit|communiqu|donn|réag|confirm|expliqu|détaill)\w*)(?:pu )?\w*|ne (?:pouv|fonctionn|répond|charg|march|parv)\w+ (?:plus|pas)|perdu\w*|coupé\w*|retrouvé\w* (?:soudain\w* |tous |brusquement )?(?:sans|isolé|incapable|dans l['’](?:impossib|incapac))\w*|apparu\w*|dès|déclaré\w*|constaté\w*|rencontr\w+",
        ),
        ended=(
            r"(?:pu|peuvent|pouvaient|peut|pouvait) (?:à nouveau|de nouveau)|résol(?:u|ue|us|ues|ution)|rétabli\w*|corrigé\w*|réparé\w*|terminé\w*",
            r"retour(?:né\w*)? à la normale|revenu\w* à la normale|de nouveau (?:accessible|disponible|opérationnel\w*|en ligne)",
            r"pris fin|fin de(?! (?:matinée|journée|soirée|semaine|nuit|mois|l['’]?après|année|vie|série))|repris|tout est rentré dans l['’]ordre|rentré\w* dans l['’]ordre|est revenu\w*|sont revenu\w*|reveni\w+|remis\w* en (?:service|ligne|marche)|refonctionn\w+|(?:re)?march\w+ à nouveau|retrouv\w+(?! (?:soudain\w* |tous |toutes |brusquement )?(?:priv|sans|coup|bloqu|dans|face|en panne|hors|confront|isol|incapabl))|clos\w*|levé\w*|de retour|tout (?:re)?fonctionn\w+",
            r"(?:fonctionn|répond|march|charg)\w+ (?:\w+ )?(?:de nouveau|à nouveau)",
        ),
        fixed=(r"(?:un |le )?correctif (?:a été )?(?:déployé|appliqué|mis)",),
        acknowledged=(
            r"reconna[iî]\w+|admis|admet\w*|avou\w+|concéd\w+|a fait savoir|communiqu\w+|s['’]est exprimé|a pris la parole|a publié|prévenu|averti|informé|(?:message|avis|bandeau) (?:est |a été )?(?:apparu|publié|affiché)|se (?:pench\w+|dit) (?:sur|au courant|conscient\w*)",
            r"ouvert un incident|incident (?:est |a été )?ouvert|reconnu\w*|confirmé\w*|page (?:de )?statut|page d['’]état|enquêt\w+|a indiqué|a annoncé|a déclaré",
        ),
        peaked=(r"pic|au plus (?:fort|haut)|maximum|culmin\w+|sommet|à son comble|apogée|paroxysme",),
        aside=(r"mis à jour|publié\w*|modifié\w*",),
        cause=(
            r"caus\w+ par|provoqu\w+ par|dû à|due à|dus à|dues à|en raison d(?:e|['’]|u|es)|à cause d(?:e|['’]|u|es)|attribu\w+ (?:\w+ ){0,3}?(?:à|au|aux)|la cause (?:était|est|serait)|liée? à|l['’]origine (?:de la panne )?(?:est|était|serait)|suite à",
        ),
        cause_after=(r"(?:est|serait|sont|était) en cause\b",),
        reports=(
            r"signalements?|plaintes?|rapports?|déclarations?|utilisateurs?|internautes|(?:abonnés|clients|joueurs|usagers|personnes)(?= (?:s['’]|se |ont |l['’]))",
        ),
        symptoms=(
            r"problèmes de connexion|erreurs? de connexion|messages? d['’]erreur|lenteurs?|temps de réponse|écrans? (?:blancs?|noirs?)|taux d['’]erreurs? élevés?|impossib\w+ de se connecter|délais? d['’]attente",
        ),
        guess=(
            r"peut-être|probable\w*|sembl\w+|pourrait|aurait|serait|apparemment|suppos\w+|spécul\w+|possible\w*|hypothèse",
        ),
        negation=(r"ne|n['’]a|pas|aucun\w*|jamais|dément\w*|inconnue?",),
        past=(
            r"(?:la semaine|le mois|l['’]année|l['’]an) (?:dernière?|passée?|précédente?)|hier|précédente?s?|auparavant|il y a (?:\w+ )?(?:jours|semaines|mois|ans)|déjà(?! (?:plus|près|environ|quelque|presque|des|de nombreu|un|\d))|à titre de comparaison|(?:pannes?|incidents?|coupures?|bugs?) (?:similaires?|analogues?|comparables?)",
        ),
        lasting=(r"dur[ée]\w*|pendant|durant|après|environ|près de|plus de|presque|en moins de|en|quelque",),
        today=(r"aujourd['’]hui|ce matin|cet après-midi|ce soir|actuellement|en cours",),
        said=(r"selon|a déclaré|a indiqué|d['’]après|a confirmé|a expliqué|a annoncé|attribu\w+",),
        incidents=(r"(?:grandes? |grosses? )?(?:pannes|interruptions|incidents|perturbations)",),
    ),
    "es": Tongue(
        broke=(
            r"ca[íi]das?|cay(?:ó|eron)|ca[íi]do\w*",
            r"interrupci(?:ón|ones)|interrumpid\w*",
            r"fall(?:o|os|a|as|ó|aron|ando|ado|aba|aban)",
            r"fuera de (?:servicio|línea)",
            r"inaccesibles?|no (?:disponibles?|funciona\w*|responde\w*|carga\w*)",
            r"indisponib\w+",
            r"(?:errores|error|problemas?|incidencias?|incidentes?)",
            r"apag(?:ón|ones)",
            r"afectad\w+|afectó|sin (?:servicio|acceso|conexión|señal|red)|colaps\w+|dej(?:ó|aron) de|no (?:podían?|pudieron)|bloquead\w+|paraliz\w+|averías?|se cae\w*|incidencia|(?:volvi(?:ó|eron)|vuelven?) a (?:caer\w*|fallar)",
        ),
        started=(
            r"comenz\w+|empez\w+|inici\w+|se produjo",
            r"desde|a partir de",
            r"primer\w* (?:reportes?|informes?|quejas?|avisos?)",
            r"dej(?:ó|aron|aban?) de \w+|qued(?:ó|aron) (?:[\w-]+ )?(?:fuera|sin|inaccesible|paralizad|bloquead|suspendid)\w*|se (?:cay|bloque|paraliz|colaps|interrumpi|cort|congel|apag|perdi|qued)\w+|enmudeci\w+|colaps\w+|no (?:podían?|pudieron|lograban?)|aparec\w+|volvi(?:ó|eron) a (?:fallar|caer\w*|sufrir|dar|presentar|tener|registrar)|sufr[ií]\w+|registr\w+|experiment\w+|cay(?:ó|eron)|present\w+|afectó",
            r"reportar\w*|se quejaron|denunci\w+",
        ),
        ended=(
            r"(?:pud(?:o|ieron)|pueden|pod[ií]an?) volver a|resuelt\w*|resolvi\w*|solucion\w+|re?establec\w+|restaur\w+|recuper\w+|reanud\w+",
            r"volvi(?:ó|eron)(?! a (?:fallar|caer|sufrir|dar|presentar|tener|registrar|quedar|subir|crecer|aumentar|ocurrir|repetir|las andadas))|volvi\w+ a la normalidad|de nuevo (?:en línea|disponible|operativ\w+)|finaliz\w+|termin\w+|normaliz\w+|subsan\w+|repar(?:ó|aron|ad\w+)|arregl\w+|se dio por (?:cerrad|resuelt)\w+|estabiliz\w+|regres(?:ó|aron)|qued(?:ó|aron) (?:resuelt|restablecid|solucionad|operativ)\w+|todo en orden|todo (?:volvía a )?funciona\w*|vuelta a la normalidad|volv(?:ía|ían|ió|ieron) a (?:funcionar|estar|operar|cargar|enviar|reproducir|emitir|responder)",
        ),
        fixed=(r"(?:una |la )?(?:solución|corrección) (?:fue |ha sido )?(?:implementada|aplicada|desplegada)",),
        acknowledged=(
            r"abri(?:ó|eron) (?:un|el) (?:incidente|aviso)|reconoc\w+|confirm\w+|página de estado|investig\w+|inform(?:ó|aron)|anunci\w+|comunic\w+",
            r"admit\w+|asumi(?:ó|eron)|public(?:ó|aron)|tuite(?:ó|aron)|escribi(?:ó|eron) en|avis(?:ó|aron)|notific(?:ó|aron)|advirti\w+|dijo (?:estar|que)|señal(?:ó|aron)|asegur(?:ó|aron)|indic(?:ó|aron)|explic(?:ó|aron)|respondi(?:ó|eron)|se pronunci\w+|rompi(?:ó|eron) (?:su|el) silencio|al tanto|conscientes?|coloc(?:ó|aron) un aviso",
        ),
        peaked=(r"pico|(?:punto|momento) (?:máximo|álgido|más (?:alto|crítico|grave))|máximo|apogeo",),
        aside=(r"actualizad\w+|publicad\w+",),
        cause=(
            r"causad\w+ por|provocad\w+ por|debido a(?:l)?|a causa (?:(?:probablemente|posiblemente|aparentemente|quizás?|tal vez|al parecer) )?de(?:l)?|por culpa de(?:l)?|atribuy\w+ (?:\w+ ){0,4}?a(?:l)?|atribuid\w+ a(?:l)?|la causa(?: (?:fue|era|es|sería)|:)|originad\w+ (?:por|en)|se deb(?:i\w+|ían?) a(?:l)?|tras (?=un[ao]? (?:fall|error|actualizaci|cambio))",
        ),
        reports=(r"reportes?|informes?|quejas?|avisos?|notificaciones|denuncias|incidencias|usuarios?",),
        symptoms=(
            r"problemas de (?:conexión|acceso|inicio de sesión)|errores? de (?:conexión|servidor|inicio de sesión)|mensajes? de error|lentitud|pantallas? (?:en blanco|negras?)|tasas? de error(?:es)? elevadas?|tiempos? de espera",
        ),
        guess=(
            r"posible\w*|probable\w*|podría\w*|quizás?|tal vez|parece\w*|al parecer|especul\w+|presunt\w+|sospech\w+|aparentemente|habría",
        ),
        negation=(r"no|sin|ningun\w*|nunca|neg(?:ó|aron)|desmint\w+|tampoco|desconoce\w*",),
        past=(
            r"(?:la semana|el mes|el año) pasad[oa]|ayer|anterior(?:es)?|previamente|hace (?:\w+ )?(?:días|semanas|meses|años)|ya en|a modo de comparación|para comparar|(?:caídas?|fall[oa]s?|incidencias?|apag(?:ón|ones)) (?:similar(?:es)?|parecid[oa]s?|semejantes?)",
        ),
        lasting=(
            r"dur[óao]\w*|durante|tras|después de|cerca de|casi|más de|alrededor de|unas|unos|aproximadamente|en menos de|por",
        ),
        today=(r"hoy|esta (?:mañana|tarde|noche)|actualmente|en estos momentos",),
        said=(r"según|dijo|afirm\w+|explic\w+|indic\w+|asegur\w+|confirm\w+|señal\w+|atribuy\w+",),
        incidents=(r"(?:grandes )?(?:caídas|interrupciones|incidentes|fallos|fallas|apagones)",),
    ),
    "pt": Tongue(
        broke=(
            r"quedas?|caiu|caíram",
            r"interrupç(?:ão|ões)|interrompid\w*",
            r"falhas?|falhou|falharam|falhado|falhava[m]?",
            r"fora do ar|fora de serviço",
            r"indispon(?:ível|íveis|ibilidade)",
            r"instabilidades?|instável",
            r"(?:erros?|problemas?|incidentes?)",
            r"apag(?:ão|ões)",
            r"afetad\w+|afetou",
            r"não (?:funciona\w*|responde\w*|carrega\w*|consegu\w+)|sem (?:serviço|acesso|sinal|conexão|rede)|panes?|sa(?:iu|íram) do ar|deix(?:ou|aram) de|trav(?:ou|aram|ado)|bug",
        ),
        started=(
            r"começ\w+|inici\w+|teve início",
            r"desde|a partir d[aeo]s?",
            r"primeir\w+ (?:relatos?|reclamaç\w+|queixas?)",
            r"sofr\w+|registr\w+|enfrent\w+|apresent\w+|caiu|caíram|ficou|ficaram|afetou",
            r"relat\w+|reclam\w+",
            r"sa(?:iu|íram) do ar|deix(?:ou|aram) de \w+|par(?:ou|aram) de \w+|trav(?:ou|aram)|não conseguiam?|pararam|parou|perd(?:eu|eram)|surgi(?:u|ram)",
        ),
        ended=(
            r"(?:puderam|conseguiram|podem|conseguem) voltar a|resolvid\w*|resolveu|solucion\w+|restabelec\w+|restaurad\w+|normaliz\w+|corrigid\w+|recuper\w+",
            r"volt(?:ou|aram|a|am) (?:ao normal|a funcionar|ao ar)|encerrad\w+|termin\w+|volt(?:ou|aram)(?! a (?:cair|falhar|apresentar|sair|dar|subir|crescer|aumentar|ocorrer|acontecer))|sanad\w+|sanou|retom(?:ou|aram|ad\w+)|estabiliz\w+|de volta",
        ),
        fixed=(r"(?:uma |a )?correção (?:foi )?(?:implementada|aplicada)",),
        acknowledged=(
            r"admit\w+|assumi(?:u|ram)|public(?:ou|aram)|avis(?:ou|aram)|notific(?:ou|aram)|alert(?:ou|aram)|disse (?:estar|que)|se pronunci\w+|ciente|abri(?:u|ram) (?:um|o) (?:incidente|aviso)|reconhec\w+|confirm\w+|página de status|investig\w+|inform(?:ou|aram)|anunci\w+|comunic\w+",
        ),
        peaked=(r"pico|auge|máximo|ápice|topo|(?:ponto|momento) (?:mais|de maior) (?:alto|crítico|grave|intensidade)",),
        aside=(r"atualizad\w+|publicad\w+",),
        cause=(
            r"causad\w+ por|provocad\w+ por|devido (?:a|à|ao|às|aos)|por causa (?:(?:provavelmente|possivelmente|aparentemente|talvez) )?d[aeo]s?|em razão d[aeo]s?|atribu\w+ (?:\w+ ){0,4}?(?:a|à|ao)|a causa(?: (?:foi|era|é|seria)|:)|decorrente d[aeo]s?|motivad\w+ por|em decorrência d[aeo]s?",
        ),
        reports=(
            r"relatos?|reclamaç(?:ão|ões)|queixas?|notificaç(?:ão|ões)|registros|relatórios|usuários?|utilizadores",
        ),
        symptoms=(
            r"problemas de (?:conexão|acesso|login)|erros? de (?:conexão|servidor|login)|mensagens? de erro|lentidão|telas? (?:em branco|pretas?)|taxas? de erros? elevadas?|tempo limite",
        ),
        guess=(r"possiv\w+|provav\w+|poderia\w*|talvez|parece\w*|aparentemente|especul\w+|suspeit\w+|supost\w+|teria",),
        negation=(r"não|sem|nenhum\w*|nunca|neg(?:ou|aram)|desmentiu|desconhecid\w+",),
        past=(
            r"(?:na semana|no mês|no ano|semana|mês|ano) passad[oa]|ontem|anterior(?:es)?|há (?:\w+ )?(?:dias|semanas|meses|anos)|já em|(?:para efeito|a título) de comparação|(?:quedas?|falhas?|panes?|instabilidades?) (?:semelhantes?|parecid[oa]s?|similar(?:es)?)",
        ),
        lasting=(r"dur(?:ou|aram|ação|ante)|após|depois de|cerca de|quase|mais de|aproximadamente|por|em menos de",),
        today=(r"hoje|esta (?:manhã|tarde|noite)|nesta (?:manhã|tarde|noite)|atualmente|no momento",),
        said=(r"segundo|disse|afirm\w+|explic\w+|inform\w+|confirm\w+|de acordo com|atribu\w+",),
        incidents=(r"(?:grandes )?(?:quedas|interrupções|incidentes|falhas|apagões)",),
    ),
    "it": Tongue(
        broke=(
            r"(?:è |sono |era )?(?:down|giù|offline)",
            r"interruzion[ei]|interrott\w*",
            r"disserviz(?:io|i)",
            r"guast[oi]",
            r"malfunzionament[oi]",
            r"blocc(?:o|hi|at\w+)",
            r"(?:errori|errore|problem[ai]|inconvenient[ei]|incident[ei])",
            r"irraggiungibil[ei]|inaccessibil[ei]|non (?:disponibil[ei]|funziona\w*|risponde\w*|raggiungibil[ei])",
            r"disagi",
            r"colpit\w+|ko|ferm[oaie]|in tilt|fuori (?:uso|servizio)|senza (?:servizio|connessione|accesso|rete)|crash|(?:ha|hanno) smesso di|non (?:riusc|funzion|rispond|caric)\w+|avari[ae]|caduta",
        ),
        started=(
            r"iniziat\w*|cominciat\w*|partit\w*|verificat\w+",
            r"dalle|da|a partire dalle",
            r"prim[ei] (?:segnalazion[ei]|lamentele|problemi)|primi ad? (?:lamentar|segnalar|accorger|denunciar)\w+",
            r"subìt\w*|subit\w+|ha colpito|registrat\w+",
            r"segnal(?:ato|ano|azioni|at\w+)",
            r"(?:ha|hanno) smesso di \w+|(?:è|sono) (?:andat|finit|cadut|crollat)\w+|in tilt|si (?:è|sono) (?:fermat|bloccat|interrott|spent)\w+|compars\w+|non (?:riusciv|funzionav|rispondev|caricav)\w+|crollat\w+|pers\w+|impossibil\w+|apparit\w+|emers\w+",
        ),
        ended=(
            r"(?:hanno|ha|avevano) potuto (?:di nuovo|nuovamente)|risolt\w*|ripristinat\w*|rientrat\w*|sistemat\w+|terminat\w+|conclus\w+|(?:incidente|segnalazione|ticket|caso|emergenza|guasto) (?:è (?:stat[oa] )?)?chius\w+|chius\w+ (?:l['’]incidente|l['’]emergenza|il (?:caso|ticket|guasto)|la segnalazione)|ripres[eio]\b|ripresa(?! delle? (?:attività|lavor\w+|scuol\w+|lezioni))|riprendev\w+|ripart(?:it|iv)\w+|torn(?:ò|arono|ava|avano)|cessat\w+ (?:il|l['’]|allarme)|in ordine|ritorno (?:alla normalità|online|del servizio)|(?:ha|hanno) ripreso|di nuovo (?:attiv|funzionant|raggiungibil)\w+",
            r"tornat\w+ (?:attiv\w+|raggiungibil\w+|accessibil\w+|funzionant\w+|online|alla normalità|operativ\w+|a funzionare|disponibil\w+)|di nuovo (?:online|operativ\w+|disponibil\w+)",
        ),
        fixed=(r"(?:una |la )?(?:correzione|soluzione) (?:è stata )?(?:implementata|applicata|distribuita)",),
        acknowledged=(
            r"apert\w+ (?:un |l[’']?)?(?:incidente|segnalazione)|riconosciut\w+|confermat\w+|pagina (?:di|dello) stato|indag\w+|individuat\w+|(?:ha|hanno) (?:comunicato|annunciato|dichiarato|segnalato|avvisato|pubblicato|informato)|ammess\w+|ammett\w+|riconosc\w+|conferm\w+|al corrente|a conoscenza|ha fatto sapere|al lavoro",
        ),
        peaked=(r"picco|culmine|massimo|apice|momento (?:peggiore|più (?:critico|difficile))|punto più alto",),
        aside=(r"aggiornat\w+|pubblicat\w+",),
        cause=(
            r"causat\w+ da(?:l|lla|i|gli|lle|ll['’])?|provocat\w+ da(?:l|lla|i)?|dovut\w+ a(?:l|lla|i|d|ll['’])?|a causa (?:(?:forse|probabilmente|presumibilmente|apparentemente|anche|soprattutto) )?d(?:i|el|ella|elle|egli|ei|ell['’])|attribuit\w+ (?:\w+ ){0,4}?a(?:l|lla|d)?|la causa(?: (?:è|era|sarebbe)(?: stata)?|:)|per colpa d(?:i|el|ella)|in seguito a(?:d)?",
        ),
        reports=(r"segnalazion[ei]|lamentele|utenti",),
        symptoms=(
            r"problemi di (?:connessione|accesso|login)|errori? di (?:connessione|server|accesso)|messaggi(?:o)? di errore|rallentament[oi]|lentezza|schermat[ae] (?:bianc\w+|ner\w+)|tass[oi] di errore elevat[oi]",
        ),
        guess=(
            r"forse|probabil\w+|potrebbe\w*|sembra\w*|possibil\w+|apparent\w+|ipotes\w+|presunt\w+|sospett\w+|sarebbe",
        ),
        negation=(r"non|nessun\w*|mai|senza|smentit\w+|ignot\w+",),
        past=(
            r"(?:la settimana|il mese|l['’]anno) scors[oa]|ieri|precedent[ei]|in passato|(?:giorni|settimane|mesi|anni) fa|già(?! (?:oltre|più|circa|quasi|molt|tant|centinaia|migliaia|\d))|a titolo di confronto|per fare un (?:confronto|paragone)|(?:guast[oi]|disserviz[io]+|blackout|blocc(?:o|hi)) (?:simil[ei]|analog(?:o|hi))",
        ),
        lasting=(r"durat\w*|per|dopo|circa|quasi|oltre|più di|in meno di|nel giro di",),
        today=(r"oggi|stamattina|questa mattina|questo pomeriggio|stasera|attualmente|al momento",),
        said=(r"secondo|ha (?:dichiarato|detto|spiegato|confermato|comunicato|attribuito)|stando a",),
        incidents=(r"(?:grandi |grossi )?(?:interruzioni|disservizi|guasti|incidenti|blocchi)",),
    ),
}
