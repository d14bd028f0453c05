"""Turns of phrase of real reports by language, met after the tables of `tongues*.py` and `reporting.py` were written.

Joined with those; `ENGLISH_TURNS` with the English words that every language has. See `tongue.Tongue` for the fields.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

ENGLISH_TURNS = Tongue(
    acknowledged=(
        r"(?:started|began|begun) (?:to investigate|investigating|an investigation|looking into)|(?:in an? (?:\w+ )?)?update (?:issued|posted|published|shared)",
        r"(?:first |initial )?(?:communications?|notifications?|updates?|messages?|notices?) (?:was|were|had been) (?:published|posted|sent|shared)|published (?=(?:on|to) (?:the|its|our) status)",
    ),
    started=(
        r"(?:^|\n)(?:reported|start(?:ed)?|began|onset)(?: time| at)?(?=:)",
        r"(?:outages?|problems?|issues?|disruptions?|trouble) (?:was|were) (?:first |initially )?reported",
    ),
    ended=(
        r"full functionality (?:had |was |has )?(?:been )?(?:resumed|restored|returned)",
        r"(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?) (?:to (?:resume|recover|come back|be restored|improve)|(?:resuming|recovering|coming back)|(?:to return|returning)(?= (?:to|online|at|by|around|about|after|shortly|for|in|across|on|over)\b|\W*$|[.,;:)]))|\bend(?=,? \d{1,2}[:.]\d\d)",
    ),
    aside=(
        r"(?:reports|complaints)(?: on \w+)? (?:quickly |then |had |have )?(?:went down|came down|fell|dropped|declined|tapered)",
        r"(?:reports?|complaints?|users|people|problems|issues) (?:still |have |had )?(?:continued|kept|continue) (?:to )?\w+|in an update (?:issued|posted|published|shared)|update (?:issued|posted|published|shared)(?= (?:at|on|around|shortly|just))",
        r"(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:es?|ed|ing)|initiat(?:es?|ed|ing)) (?:to )?(?:(?:an?|the|its|their|all) )?(?:(?:hard|full|manual|cold|emergency|forced|rolling|gradual|physical|remote|staged|global) ){0,2}(?:re-?boot|re-?start|re-?set|roll(?:ing)?[- ]?back|roll(?:ing)?[- ]?out|repair|restor\w+|recovery|fail(?:ing)?[- ]?over|revert|implement|deploy|isolat|troubleshoot|shutting|taking (?:media|calls|questions)|issu|inform|notif|alert|work(?:ing)? (?:on|to))\w*",
        r"(?:not|n['’]t|rul(?:es?|ed|ing) out (?:\w+ ){1,4}?as|never) (?:\w+ )?(?:the |a |its )?(?:root )?cause (?:of|for|behind) (?:the |this |an? |its )?(?:[\w-]+ )?(?:outage|disruption|incident|problems?|trouble|failure)",
        r"(?:feature|code|release|version|setting|capability|binary|update|change) (?:was|were|had been) (?:first )?(?:added|introduced|launched|merged|shipped)|new feature introduced",
    ),
    cause=(
        r"(?:caused|triggered|sparked|prompted|set off|brought on) (?:when|after|because)|(?:occurred|happened|arose|came about|began|started|came) (?:because|(?:when|after)(?= (?:an? |the |its |one of |several )?(?:[\w-]+ ){0,3}?(?:engineers?|technicians?|workers?|contractors?|operators?|employees?|administrators?|developers?|staff) (?!notic|detect|began|start|work|fix|restor)))|narrowed (?:down )?(?:the )?(?:cause|problem|issue|incident|outage|disruption|fault|it)(?: down)? to|(?:issue|problem|outage|disruption|glitch|incident|cause) (?:was|is) (?=(?:an? |the )(?:[\w-]+ )?(?:problem|fault|bug|failure|error|glitch|misconfig\w+|defect) (?:with|in|of|on|at)\b)",
        r"isolated (?:the |this )?(?:problem|issue|cause|fault|source) to|pin(?:s|ned|ning) (?:(?:the|its|this) )?(?:[\w-]+ ){0,3}?(?:cause|blame|outage|problems?|it|disruption|failure|incident|crash) on|cause(?: (?:of|behind|for)(?: (?:the|this|its|an?))?(?: [\w'’-]+){0,5}?)? (?:was|is|were|had been (?:identified|traced|confirmed) (?:as|to)|turned out to be)|was put down to",
        r"(?:was|is|were|are|been|being) (?:all |simply |probably |likely |apparently |reportedly )?down to(?= (?:an?|the|its|human|faulty|bad) (?:[\w-]+ ){0,5}?(?:failures?|errors?|problems?|faults?|issues?|bugs?|change|update|glitch|mistake|misconfig\w+|cut|lack))",
        r"after(?= (?:an? |the )?(?:[\w-]+ ){0,3}?(?:failures?|faults?|bugs?|misconfigurations?) (?:in|of|at|with) )",
        r"connect(?:ed|s) (?:the|this|its|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:outage|disruption|problems?|issue|incident|failure|trouble) to|at the (?:heart|cent(?:er|re)|root|core) of (?:the |this |its |\w+day['’]s )?(?:[\w-]+ ){0,2}?(?:outage|disruption|problems?|issue|incident|failure|trouble|crash)(?: (?:was|is|were|are|lies|lay))?(?: with)?|(?:chain of (?:events|failures)|problems?|issues?|trouble|it all|outage|disruption|cascade) (?:all )?(?:started|began) with(?= (?:an?|the) )|but (?:rather |instead )?(?:by|due to|because of|the result of|from)(?= an? )|ties (?:(?:the|its|global|massive|major|\w+day['’]s) )*(?:outage|disruption|problems|incident) to|(?:problem|issue|fault|trouble|error|failure|cause) (?:lay|lies|lied|was located|was centred|was centered|resided|resides|rested) (?:in|with|at|on|within)",
        r"on account of|(?:knocked (?:out|offline)|taken (?:down|offline)|brought down|overwhelmed|saturated|reduced|crippled|cut|severed) by(?= (?:an?|one|the) (?!outage|incident|issue|disruption))",
    ),
)
TURNS: dict[str, Tongue] = {
    "de": Tongue(
        reports=(
            r"(?:[\w-]+-)?störungen(?= (?:gemeldet|verzeichnet|registriert|beklagt))|ausfälle(?= (?:gemeldet|beklagt|verzeichnet))|störmeldungen",
        ),
        ended=(
            r"wieder (?:\w+ )?möglich",
            r"entwarnung|wieder normalisiert|wieder (?:zugang|zugriff|empfang|netz|internet)|wieder (?:surfen|telefonieren|einloggen)|wieder reibungslos|wieder (?:[\w-]+ ){0,2}?(?:funktionier\w+|läuft|laufen|erreichbar|verfügbar|nutzbar)",
        ),
        aside=(
            r"(?:dauer\w+|hielt\w*|halten) [^.;,]{0,40}? an\b|(?:sank|sanken|ging(?:en)?|fiel(?:en)?) [^.;,]{0,30}?(?:zurück|auf (?:etwa |rund |unter )?\d)",
        ),
        cause=(
            r"als (?:haupt)?(?:ursache|grund|auslöser)(?: (?:für|der|des) [^.;,]{0,50}?)? (?:identifizierte|ermittelte|bestätigte|benannte|gab|fand)\w*(?: (?:das|der|die|den) [\w-]+|(?-i: [A-ZÄÖÜ][\w-]+))?(?= (?:ein|die |den |„|“))|(?:bestätigte|nannte|nennt|identifizierte|ermittelte|meldete|gab|gibt|benannte)\w* als (?:haupt)?(?:ursache|grund|auslöser)(?: (?:des|der|für) [^.;,„]{2,40}?)?(?= (?:ein|„|“|die |den ))|(?:lag|liegt|liege) die (?:haupt)?ursache(?: (?:des|der|für) [^.;,]{2,30}?)? (?:in|bei|an)|(?:haupt)?ursache(?: (?:des|der|für) [^.;,:]{2,30}?)?:|(?:problem|fehler|ursache|störung|ausfall|panne)[^.;,]{0,20}? (?:liegt|lag|liege|lägen|lagen)(?: (?:laut|nach|offenbar|wohl|demnach)(?: [\w-]+){0,3}?)? (?:an|bei|in|beim|im|am)|problem (?:war|ist|sei)(?= ein)|schuld (?:daran )?(?:sei|seien|ist|sind|war|waren|hat|hatte)|(?:lag|liegt|liege) der grund (?:in|bei|an)|(?:grund|auslöser|ursache|hintergrund|verantwortlich|schuld) (?:für|hierfür|dafür|der|des|dieser|daran)[^.;,]{0,40}? (?:war|ist|sei|waren|seien|sind)(?: [^.;,]{0,30}? zufolge)?|(?:ist|war|sei) (?:der|die) (?:auslöser|ursache|grund) (?:der|des|für|dafür) [^.;,]{2,40}?(?= eine?\b)|als (?:ursache|grund|auslöser)(?: (?:für|der|des) [^.;,]{0,50}?)? (?:nannte|nennt|gab|gibt|nannten)(?: (?:das |die |der )?[A-ZÄÖÜ][\w&-]+){1,3}?(?= ein)|auslöser (?:war|ist|sei|waren)|(?:handel\w+ (?:es )?sich|es sich) [^.;]{0,110}?(?:sondern um|(?<!nicht )(?<!nicht nur )um)(?= (?:ein|eine|einen|interne|technische|lokale)\b)|(?:ausgelöst|verursacht|hervorgerufen) [^.;,]{1,70}? (?:von|durch)",
        ),
    ),
    "fr": Tongue(
        started=(r"(?:a|ont) été (?:touché|frappé|victime|perturbé|privé)\w*",),
        ended=(
            r"(?:de|à) nouveau (?:pleinement )?(?:fonctionnel|opérationnel|accessible|disponible)\w*|entièrement rétabli\w*",
        ),
        aside=(
            r"(?:ont|a|avaient) continué à \w+",
            r"(?:est|sont) (?:re)?(?:tombé|descendu)\w* à|baiss\w+|diminu\w+|n['’]a pas (?:encore )?(?:été )?rétabl\w+",
        ),
        cause=(
            r"(?:évoqu|invoqu|incrimin)\w+(?= (?:un|une|des)\s«?\s?(?:[\w’'-]+ ){0,2}?(?:erreur|défaillance|défaut|problème|bug|dysfonctionnement|mauvaise|surcharge|attaque))|(?:a|ont|avait|avaient) été(?= mal (?:configuré|paramétré|appliqué|exécuté))",
            r"(?:identifi|désign|présent|décri)\w+ (?:la cause|l['’]origine)(?: [^.;,]{2,40}?)? comme|(?:la |l['’])?(?:cause|raison|origine)(?: (?:de|du|des) [^.;,]{2,40}?)?,? (?:en )?(?:était|est|serait|seraient|sont)(?:,? (?:d['’]après|selon) [^.;:]{3,60}?,)?|(?:(?:la cause|l['’]origine) (?:de|du|des) [^.;,]{2,40}? )?(?:provien(?:t|drait)|provenait|proviendrait|viendrait|vient|découle(?:rait)?) d(?:e|u|es|['’])|s['’]explique par|résult(?:e|ait|erait|ant) d(?:e|u|es|['’])|a pour origine|(?:est|serait|sont) (?:lié|imputable|imputé|dû|consécuti)\w* (?:à|au|aux)|à la suite d(?:e|['’]|u)",
        ),
        reports=(r"remontées|tickets|alertes|cas signalés|incidents signalés",),
    ),
    "es": Tongue(
        ended=(
            r"se (?:ha|han|había|habían) (?:restablecid|solucionad|resuelt|recuperad|normalizad)\w+|a la normalidad",
        ),
        aside=(r"(?:cay|baj|descend|disminu)\w+ (?:a|hasta) (?:menos de )?\d|disminuy\w+|descendi\w+|se redujeron",),
        broke=(r"no funcion(?:ó|aron|aba\w*)|sin (?:cobertura|conectividad|línea)",),
        cause=(
            r"(?:el|la) (?:responsable|culpable|desencadenante|detonante|origen)(?: de(?:l| la| los| las| este| esta)? [^.;,]{2,40}?)? (?:(?:es|fue|era|ha sido|sería)(?= (?:una?|el|la) (?:[\w-]+ ){0,1}?(?:fall|error|problema|ataque|aver|bug|incid|actualiz|config|corte|sobrecarga))|(?=no (?:es|fue|era|ha sido) [^.;]{2,60}?,? sino ))|(?:identific|señal|describ|defin|apunt)\w+ (?:(?:a )?la causa|el origen)(?: [^.;,]{2,40}?)? (?:como|en)(?= )|la (?:causa|razón)(?: (?:raíz|principal|probable|técnica))?(?: de(?:l| la| este| esta| los| las) [^.;,]{2,40}?)? (?:fue|era|es|sería|habría sido)|(?:ser[íi]an?|es|son|fue|fueron) (?:la )?consecuencia de|se origin(?:ó|aron|a) (?:por|en|tras)|se debe a|motivad\w+ por|producto de|responde a un|ocasionad\w+ por|generad\w+ por",
        ),
        reports=(
            r"fallas (?:indicadas|reportadas|registradas|señaladas)|alertas|casos reportados|incidentes reportados",
        ),
    ),
    "pt": Tongue(
        ended=(r"retorn(?:ou|aram|ado)",),
        started=(r"primeiras (?:notificações|queixas|reclamações|falhas)",),
        aside=(
            r"(?:ca[ií]\w+|baix\w+|recu\w+|diminu\w+|redu\w+) para|diminuíram|caíram (?:significativamente|bastante)|recuaram",
        ),
        cause=(
            r"(?:identific|apont|descrev|defin)\w+ (?:a causa|a origem)(?: [^.;,]{2,40}?)? como|a (?:causa|razão)(?: (?:raiz|principal|provável|técnica))?(?: d(?:a|o|esta|este|essa|esse|as|os) [^.;,]{2,40}?)? (?:foi|era|é|seria|teria sido)|ocasionad\w+ por|gerad\w+ por|foi (?:um|uma) (?=(?:falha|erro|problema|pane))|em função d[aeo]s?",
        ),
        reports=(
            r"ocorrências|notificações de (?:erro|falha|problema)s?|pessoas (?:já )?(?:haviam |tinham |teriam )?(?:registr|relat|report|reclam)\w+",
        ),
    ),
    "it": Tongue(
        ended=(r"(?:è|sono) (?:stat\w+ )?(?:risolt|ripristinat|rientrat)\w+|tornat\w+ (?:alla|nella) norma\w*",),
        aside=(r"(?:scesi|scese|calat|diminuit)\w*",),
        cause=(
            r"(?:identific|individu|indic)\w+ (?:la causa|l['’]origine)(?: [^.;,]{2,40}?)? (?:come|in)(?= )|la causa(?: (?:principale|scatenante|tecnica|probabile))?(?: de(?:l|lla|i|gli|lle|ll['’]) ?[^.;,]{2,40}?)? (?:è stat[ao]|sarebbe stat[ao]|è|era|sarebbe)|riconducibil\w+ a(?:l|lla|d)?|imputabil\w+ a(?:l|lla|d)?|originat\w+ da(?:l|lla)?|all['’]origine (?:ci sarebbe|c['’]è|vi è)",
        ),
        reports=(r"notifiche|segnalazioni di (?:disservizi|problemi|guasti)",),
    ),
    "nl": Tongue(
        acknowledged=(r"sprak(?:en)? (?:[\w-]+ ){0,5}?van|gaf(?:en)? [^.;,]{0,30}? aan|maakte(?:n)? melding",),
        aside=(
            r"(?:zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|hopelijk|waarschijnlijk) [^.;,]{0,30}?(?:opgelost|verholpen|hersteld|voorbij)|daalde(?:n)? (?:weer )?(?:naar|tot)",
        ),
        cause=(
            r"ging (?:er )?iets mis (?:in|met|bij|met betrekking tot)",
            r"oorzaak(?: van [^.;,]{2,50}?| hiervan| hiervoor)? (?:was|is|lijkt|bleek|blijkt|ligt (?:bij|in)|lag (?:bij|in))|veroorzaakt doordat|komt door|kwam door|lag aan|het gevolg van|te wijten aan",
        ),
    ),
    "pl": Tongue(
        aside=(r"spad\w+ (?:do|poniżej)|zmala\w+",),
        cause=(
            r"(?:jako )?(?:rezultat(?:em)?|efekt(?:em)?|skutk(?:iem|u)|następstw\w+)(?= (?:ataku|błęd|awari|problem|uster))|(?:powiąza\w+|związan\w+) (?:[^.;,]{0,30}? )?ze?|przyczyną [^.;,]{0,30}?(?:był\w*|jest)",
        ),
        reports=(r"osób(?= (?:zgłosi|zamieści|informow|skarży|poinformow)\w*)|sygnałów",),
    ),
    "tr": Tongue(
        ended=(r"giderildi|düzeldi|normale döndü|çözüldü|yeniden erişime açıldı",),
        reports=(r"kesinti bildirim\w*",),
    ),
    "id": Tongue(
        cause=(
            r"akar (?:masalah|penyebab|permasalahan)(?:nya)?(?: [^.,;]{2,60}?)? (?:adalah|ialah|yakni|yaitu|karena)|diakibatkan(?: oleh)?|dipicu(?: oleh)?|penyebab(?:nya)?(?: [^.,;]{2,40}?)? (?:adalah|ialah|yakni|yaitu|karena)",
        ),
        ended=(
            r"(?:kembali|sudah|telah) (?:normal|pulih|berfungsi|dapat diakses|bisa diakses)|berangsur (?:normal|pulih)|teratasi",
        ),
        reports=(r"orang melaporkan|warganet",),
    ),
    "hi": Tongue(reports=(r"कंप्लेंट\S*|कम्प्लेंट\S*|शिकायतें|यूजर्स ने",)),
    "sv": Tongue(cause=(r"orsaka\w+ (?:[\w-]+ ){1,4}?av|(?:resultat|följd) av",)),
    "ru": Tongue(
        cause=(r"причиной (?:[\w-]+ ){0,3}?(?:называ\w+|назвали|указ\w+)",),
    ),
    "ja": Tongue(
        ended=(r"解消し|復旧を完了|復旧し|回復し|正常化",),
        acknowledged=(r"お知らせ",),
        cause_after=(r"が発生したため|の不具合で|の故障で|の影響で",),
    ),
    "ko": Tongue(
        ended=(
            r"재개됐|재개되|재개했",
            r"정상화|복구(?:를)? 완료|복구됐|복구되|정상 복구",
        ),
        acknowledged=(r"안내했|안내하|사과했",),
        cause_after=(r"오류로(?= )|실수 때문|때문으로|과부하로(?= )|화재로(?= )|고장으로(?= )|(?<=오류)가 난 것",),
    ),
    "zh": Tongue(
        ended=(r"已(?:经)?(?:修复|恢复|解决)|恢复正常|故障已经修复",),
        cause=(r"因(?!此|为|為|而)(?=[^，,。]{2,40}[，,]?(?:导致|導致|致使|造成|引发|无法|無法|出现))",),
    ),
}
