"""Turns of phrase with which reports give the cause of an outage, by language: what the tables of `tongues*.py` leave out of
`cause` (words before a cause) and `cause_after` (words behind it). Joined with those.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

ENGLISH_CAUSES = Tongue(
    cause=(
        r"(?:caused|triggered|sparked|prompted|set off|brought on) (?:when|after|because)|(?:occurred|happened|arose|came about|began|started|came) (?:because|(?:when|after)(?= (?:an? |the |its |one of |several )?(?:[\w-]+ ){0,3}?(?:engineers?|technicians?|workers?|contractors?|operators?|employees?|administrators?|developers?|staff) (?!notic|detect|began|start|work|fix|restor)))|narrowed (?:down )?(?:the )?(?:cause|problem|issue|incident|outage|disruption|fault|it)(?: down)? to|(?:issue|problem|outage|disruption|glitch|incident|cause) (?:was|is) (?=(?:an? |the )(?:[\w-]+ )?(?:problem|fault|bug|failure|error|glitch|misconfig\w+|defect) (?:with|in|of|on|at)\b)",
        r"(?:it|things|(?:the )?(?:trouble|problems?|issues?|outage|disruption)) (?:all )?(?:started|began) when(?= (?:an? |the |its |one of |two |three |several |some )?(?:[\w’'-]+ ){0,4}?(?:routers?|servers?|switch(?:es)?|databases?|disks?|drives?|nodes?|clusters?|cables?|certificates?|machines?|generators?|breakers?|coolers?|cooling|pumps?|updates?|upgrades?|patch(?:es)?|scripts?|jobs?|systems?|gateways?|data cent(?:er|re)s?|suppliers?|providers?|vendors?|carriers?|depositor(?:y|ies)|exchanges?|networks?|links?|equipment|hardware|software)\b)(?= [^.;]{0,80}?\b(?:fail|broke|crash|drop|lost|los(?:t|es)|was|were|had|could not|couldn['’]t|unable|stopp|ran|went|got|cut|sever|overload|overheat|buckl|collaps|reject|refus|expired))|(?:problem|issue|fault|trouble|outage|disruption|failure|glitch)s? (?:had |has |have )?originat(?:ed|es) (?:in|with|from|at|within)|(?:outage|disruption|failure|crash|problems?|interruption|breakdown) (?:follows|followed|(?:comes|came) (?:hard |hot )?on the heels of)(?= (?:an? |the |its )?(?:[\w-]+ ){0,3}?(?:migrations?|updates?|upgrades?|patch(?:es)?|changes?|moves?|switchover|cut-?over|fires?|cuts?|attacks?|failures?|maintenance|deployments?|roll-?outs?|releases?)\b)",
        r"isolated (?:the |this )?(?:problem|issue|cause|fault|source) to|pin(?:s|ned|ning) (?:(?:the|its|this) )?(?:[\w-]+ ){0,3}?(?:cause|blame|outage|problems?|it|disruption|failure|incident|crash) on|cause(?: (?:of|behind|for)(?: (?:the|this|its|an?))?(?: [\w'’-]+){0,5}?)? (?:was|is|were|had been (?:identified|traced|confirmed) (?:as|to)|turned out to be)|was put down to",
        r"thanks to(?= an? )|(?:casualty|casualties|victims?) of|(?:fell|falls?|fallen|falling) victim to|(?:lay|lays|laid|put|puts|place[sd]?) the blame(?: for [^.;,]{3,60})? (?:squarely |firmly )?(?:on|with|at the (?:door|feet) of)|since(?= (?:(?:the|last|\w+day['’]s|yesterday['’]s|a) )?(?:[\w-]+ )?(?:earthquake|storm|fire|blaze|flood|hurricane|typhoon|cyclone|attack|cyber-?attack|explosion|power (?:cut|outage|failure))s?\b)",
        r"(?<!\bnot )put(?:s|ting)? (?:(?:it|this|that|the [\w-]+(?: [\w-]+)?) )?down to",
        r"(?:problems?|issues?|outage|disruption|trouble|glitch|incident|failure|fault|it|this) (?:had|has|have|may have|might have)(?: had)? (?:something |(?:most )?likely |probably |apparently )?to do with(?= (?:an?|the|its|their|how) )",
        r"(?:was|is|were|are|been|being) (?:all |simply |probably |likely |apparently |reportedly )?down to(?= (?:an?|the|its|human|faulty|bad) )(?! (?:an?|the|its) (?:last|final|few|handful|fraction|trickle|third|quarter|half|minimum|single))",
        r"after(?= (?:an? |the )?(?:[\w-]+ ){0,3}?(?:failures?|faults?|bugs?|misconfigurations?) (?:in|of|at|with) )",
        r"connect(?:ed|s) (?:the|this|its|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:outage|disruption|problems?|issue|incident|failure|trouble) to|at the (?:heart|cent(?:er|re)|root|core) of (?:the |this |its |\w+day['’]s )?(?:[\w-]+ ){0,2}?(?:outage|disruption|problems?|issue|incident|failure|trouble|crash)(?: (?:was|is|were|are|lies|lay))?(?: with)?|(?:chain of (?:events|failures)|problems?|issues?|trouble|it(?: all)?|outage|disruption|cascade)(?: (?:at|of|in|on|for) (?:[\w’'-]+ ){0,2}?[\w’'-]+)? (?:all )?(?:started|began) with(?= (?:an?|the) )|but (?:rather |instead )?(?:by|due to|because of|the result of|from)(?= an? )|ties (?:(?:the|its|global|massive|major|\w+day['’]s) )*(?:outage|disruption|problems|incident) to|(?:problem|issue|fault|trouble|error|failure|cause) (?:lay|lies|lied|was located|was centred|was centered|resided|resides|rested) (?:in|with|at|on|within)",
        r"describ(?:ed|es|ing) (?:the|this) (?:[\w-]+ )?(?:problem|issue|outage|incident|cause|fault|disruption|glitch) as(?= (?:an? |the )?[“\"‘']?(?:an? )?(?:[\w-]+ ){0,4}?(?!(?:big|huge|major|serious|significant|minor|common|real|larger?|ongoing|growing|widespread|critical|worrying|massive|repeat) )[\w-]+ (?:issue|problem|failure|error|fault|bug|glitch|misconfiguration|defect|cut|overload)s?\b)",
        r"(?<=, )(?:(?:all|largely|partly|apparently|reportedly|simply) )*down to(?= (?:an? |the |its )?(?:[\w’'-]+ ){0,4}?(?:problems?|faults?|failures?|glitch(?:es)?|hitch(?:es)?|snags?|bugs?|errors?|mistakes?|malfunctions?|links?|cables?|changes?|updates?|upgrades?|attacks?|fires?|lightning)\b)",
        r"(?<!\bnot )(?<!\bnever )(?<!n't )(?<!n’t )(?<!\bnot been )(?<!\bnever been )(?<!n't been )(?<!n’t been )(?:halted|stopped|suspended|shut(?: down)?|interrupted|disrupted|grounded|paraly[sz]ed|closed|brought to (?:an?|its|their) (?:sudden |complete |abrupt |grinding )?(?:halt|standstill|stop|knees)|knocked (?:out|offline|off air)|taken (?:down|offline|off air)|brought down|put out of action) by(?= (?:an? |the |its |one |some )?(?:(?!widespread|nationwide|users?|customers?)[\w’'-]+ ){0,4}?(?:problems?|faults?|failures?|glitch(?:es)?|hitch(?:es)?|snags?|bugs?|errors?|malfunctions?|flooding|floods?|fires?|lightning|storms?)\b)",
        r"on account of|(?:knocked (?:out|offline)|taken (?:down|offline)|brought down|overwhelmed|saturated|reduced|crippled|cut|severed) by(?= (?:an?|one|the) (?!outage|incident|issue|disruption))",
        r"(?:was|were|is|are|be|been|being) (?:\w+ly )?related to|(?:went|goes|go|came|comes) down (?:due )?to(?= (?:an?|the) (?:[\w-]+ ){0,4}?(?:problems?|issues?|faults?|failures?|errors?|bugs?|glitch))|(?:problem|issue|outage|disruption|incident|failure|fault) (?:was|has been|had been) (?:\w+ly )?(?:later |since )?(?:identified|diagnosed|described|determined|confirmed) (?:as|to be)(?= (?:an?|the|one) )|(?:the )?fault of|(?:something|things) (?:went|had gone|has gone) wrong (?:with|in|during)|(?:was|were|been) (?:\w+ly )?due (?:entirely |simply |solely |in part )?to|courtesy of|(?:origin|root|source|trigger|genesis)(?: (?:of|for|behind)(?: [\w'’-]+){1,6}?) (?:was|is|were|lies in|lay in)(?= (?:an?|the|its|one) )|c(?:ame|omes?) down to(?! (?:(?:about|around|some|just|only|roughly|under|below|nearly|almost|fewer than|less than) )*\d)|(?:outage|incident|problem|issue|it|this|glitch|halt|trouble) [“\"]?(?:seem|look|appear)(?:s|ed) (?:like|to be)(?= (?:an?|the) )|(?:problem|issue|fault) (?:was|is|lay|lies) with|root cause analysis (?:found|showed|revealed|determined)(?: that)?(?: [\w ]{0,20}?)? (?:was|to be)",
    ),
)
CAUSES: dict[str, Tongue] = {
    "de": Tongue(
        cause=(
            r"als (?:haupt)?(?:ursache|grund|auslöser)(?: (?:für|der|des) [^.;,]{0,50}?)? (?:identifizierte|ermittelte|bestätigte|benannte|gab|fand)\w*(?: (?:das|der|die|den) [\w-]+|(?-i: [A-ZÄÖÜ][\w-]+))?(?= (?:ein|die |den |„|“))|(?:bestätigte|nannte|nennt|identifizierte|ermittelte|meldete|gab|gibt|benannte)\w* als (?:haupt)?(?:ursache|grund|auslöser)(?: (?:des|der|für) [^.;,„]{2,40}?)?(?= (?:ein|„|“|die |den ))|(?:lag|liegt|liege) die (?:haupt)?ursache(?: (?:des|der|für) [^.;,]{2,30}?)? (?:in|bei|an)|(?:haupt)?ursache(?: (?:des|der|für) [^.;,:]{2,30}?)?:|(?:problem|fehler|ursache|störung|ausfall|panne)[^.;,]{0,20}? (?:liegt|lag|liege|lägen|lagen)(?: (?:laut|nach|offenbar|wohl|demnach)(?: [\w-]+){0,3}?)? (?:an|bei|in|beim|im|am)|problem (?:war|ist|sei)(?= ein)|schuld (?:daran )?(?:sei|seien|ist|sind|war|waren|hat|hatte)|(?:lag|liegt|liege) der grund (?:in|bei|an)|(?:grund|auslöser|ursache|hintergrund|verantwortlich|schuld) (?:für|hierfür|dafür|der|des|dieser|daran)[^.;,]{0,40}? (?:war|ist|sei|waren|seien|sind)(?: [^.;,]{0,30}? zufolge)?|(?:ist|war|sei) (?:der|die) (?:auslöser|ursache|grund) (?:der|des|für|dafür) [^.;,]{2,40}?(?= eine?\b)|als (?:ursache|grund|auslöser)(?: (?:für|der|des) [^.;,]{0,50}?)? (?:nannte|nennt|gab|gibt|nannten)(?: (?:das |die |der )?[A-ZÄÖÜ][\w&-]+){1,3}?(?= ein)|auslöser (?:war|ist|sei|waren)|(?:handel\w+ (?:es )?sich|es sich) [^.;]{0,110}?(?:sondern um|(?<!nicht )(?<!nicht nur )um)(?= (?:ein|eine|einen|interne|technische|lokale)\b)|(?:ausgelöst|verursacht|hervorgerufen) [^.;,]{1,70}? (?:von|durch)",
            r"(?:ergebnis|resultat)(?= eine[rs]\b)|bedingt durch|ursache (?:für|der|des|dieser) [^.;,]{2,80}? (?:war|ist|sei|waren|seien|sind)|hervorgerufen (?:durch|von)|geschuldet|rührt\w* (?:[^.;,]{0,30}? )?(?:von|daher)|geht (?:[^.;,]{0,30}? )?zurück auf|resultier\w+ aus|ging (?:etwas|es) schief (?:bei|mit|in)|(?:die|der) (?:haupt)?(?:ursache|grund|auslöser)(?: (?:für|der|des|dieser) [^.;,]{2,50}?)? (?:war|ist|sei|waren|liegt in|lag in)|(?:nannte|nennt|nennen|nannten|gab|gibt|geben|gaben)(?: [^.;,]{2,60}?)? (?:als (?:grund|ursache|auslöser)(?: (?:für|der|des) [^.;,]{2,40}?)?|als verantwortlich)(?: an)?|als (?:grund|ursache|auslöser)(?: (?:für|der|des) [^.;,]{2,40}?)? (?:nannten?|nennt|nennen|gaben?|gibt|geben|machte?n?|macht|sieht|sehen|vermutete?n?)(?: [^.;,]{2,90}?)?(?= (?:ein|eine|einen) )",
        ),
    ),
    "fr": Tongue(
        cause=(
            r"(?:évoqu|invoqu|incrimin)\w+(?= (?:un|une|des)\s«?\s?(?:[\w’'-]+ ){0,2}?(?:erreur|défaillance|défaut|problème|bug|dysfonctionnement|mauvaise|surcharge|attaque))|(?:a|ont|avait|avaient) été(?= mal (?:configuré|paramétré|appliqué|exécuté))",
            r"(?:identifi|désign|présent|décri)\w+ (?:la cause|l['’]origine)(?: [^.;,]{2,40}?)? comme|(?:la |l['’])?(?:cause|raison|origine)(?: (?:de|du|des) [^.;,]{2,40}?)?,? (?:en )?(?:était|est|serait|seraient|sont)(?:,? (?:d['’]après|selon) [^.;:]{3,60}?,)?|(?:(?:la cause|l['’]origine) (?:de|du|des) [^.;,]{2,40}? )?(?:provien(?:t|drait)|provenait|proviendrait|viendrait|vient|découle(?:rait)?) d(?:e|u|es|['’])|s['’]explique par|résult(?:e|ait|erait|ant) d(?:e|u|es|['’])|a pour origine|(?:est|serait|sont) (?:lié|imputable|imputé|dû|consécuti)\w* (?:à|au|aux)|à la suite d(?:e|['’]|u)",
            r"en cause ?[:,]|(?:est|était|serait|sont) (?:[^.;,]{0,20}? )?(?:la conséquence|le résultat|le fruit|dus?|due) d(?:e|u|es|['’])|(?:survenu|intervenu|apparu|déclenché)\w* (?:[^.;,]{0,30}? )?(?:lors|à la suite|suite|au cours|après) (?:d(?:e|u|es|['’])|à|au)|(?:c['’]est )?la faute (?:à|au|aux|d(?:e|['’]|u))|(?:trouv|puis)\w* son origine dans|découl\w+ d(?:e|u|es|['’])|(?:pro)?venir d(?:e|u|es|['’])|(?:été|est|était) victimes? d(?:e|u|es|['’])|(?:les )?soupçons se portent sur|mis\w* en cause ?:?|pointe\w* du doigt|faute d(?=['’]un|e )",
        ),
        cause_after=(r"(?:est|sont|serait|seraient|était) à l['’]origine (?=d)",),
    ),
    "es": Tongue(
        cause=(
            r"(?:el|la) (?:responsable|culpable|desencadenante|detonante|origen)(?: de(?:l| la| los| las| este| esta)? [^.;,]{2,40}?)? (?:(?:es|fue|era|ha sido|sería)(?= (?:una?|el|la) (?:[\w-]+ ){0,1}?(?:fall|error|problema|ataque|aver|bug|incid|actualiz|config|corte|sobrecarga))|(?=no (?:es|fue|era|ha sido) [^.;]{2,60}?,? sino ))|(?:identific|señal|describ|defin|apunt)\w+ (?:(?:a )?la causa|el origen)(?: [^.;,]{2,40}?)? (?:como|en)(?= )|la (?:causa|razón)(?: (?:raíz|principal|probable|técnica))?(?: de(?:l| la| este| esta| los| las) [^.;,]{2,40}?)? (?:fue|era|es|sería|habría sido)|(?:ser[íi]an?|es|son|fue|fueron) (?:la )?consecuencia de|se origin(?:ó|aron|a) (?:por|en|tras)|se deben? al?|motivad\w+ por|producto de|responde a un|ocasionad\w+ por|generad\w+ por",
            r"se trat(?:a|aba|ó|aría) de(?= una? (?:\w+ ){0,2}?(?:error (?:operativ|human|técnic|de config|informátic)\w*|ataque|avería|corte (?:de|eléctric)))|(?:obedec\w+|achac\w+|imput\w+) (?:\w+ ){0,3}?a(?:l)?|(?:tuvo|tiene|tendría|tuvieron) su (?:origen|raíz|causa) en|(?:se )?produj\w+ (?:tras|por|a causa de)|deriv(?:ó|a|ada|ado|aron) de|a ra[ií]z de|por culpa de|(?:algo )?(?:salió|fue) mal (?:en|durante|con)",
        ),
    ),
    "pt": Tongue(
        cause=(
            r"(?:identific|apont|descrev|defin)\w+ (?:a causa|a origem)(?: [^.;,]{2,40}?)? como|a (?:causa|razão)(?: (?:raiz|principal|provável|técnica))?(?: d(?:a|o|esta|este|essa|esse|as|os) [^.;,]{2,40}?)? (?:foi|era|é|seria|teria sido)|ocasionad\w+ por|gerad\w+ por|foi (?:um|uma) (?=(?:falha|erro|problema|pane))|em função d[aeo]s?",
            r"(?:tem|teve|teria) (?:sua )?origem em|resultad\w+ de|(?:falha|problema|erro) (?:veio|vem|viria|partiu|partiria) d[aeo]s?|resultou de|dev(?:e|eu|em|eram|erá|ido)-se (?:ao?s?|às?)|se dev(?:e|eu|em|eram) (?:ao?s?|às?)|por culpa d[aeo]s?|provenient\w+ d[aeo]s?|causad\w+ pel[ao]s?|provocad\w+ pel[ao]s?|motivad\w+ pel[ao]s?|gerad\w+ pel[ao]s?|ocasionad\w+ pel[ao]s?",
        ),
    ),
    "it": Tongue(
        cause=(
            r"(?:identific|individu|indic)\w+ (?:la causa|l['’]origine)(?: [^.;,]{2,40}?)? (?:come|in)(?= )|la causa(?: (?:principale|scatenante|tecnica|probabile))?(?: de(?:l|lla|i|gli|lle|ll['’]) ?[^.;,]{2,40}?)? (?:è stat[ao]|sarebbe stat[ao]|è|era|sarebbe)|riconducibil\w+ a(?:l|lla|d)?|imputabil\w+ a(?:l|lla|d)?|originat\w+ da(?:l|lla)?|all['’]origine (?:ci sarebbe|c['’]è|vi è)",
            r"riconducibil\w+(?: sia)? (?:all['’](?=\w)|al |allo |alla |ai |agli |alle |a )|(?:per|di) colpa d(?:i|el|ella)|scaturit\w+ da(?:l|lla)?|deriv\w+ da(?:l|lla|i)?|(?:all['’]origine|alla base) (?:del|dei|della|di)[^.;,]{2,40}? (?:c['’]è|ci sarebbe|vi è|ci sono|un|una)|innescat\w+ da(?:l|lla|i)?|dovut\w+ ad?",
        ),
    ),
    "nl": Tongue(
        cause=(
            r"(?:ging|is|was) (?:er )?iets (?:mis|fout)(?:gegaan|gelopen)? (?:in|met|bij|tijdens|met betrekking tot)|(?:storing|uitval|hinder) betrof(?= een\s)",
            r"oorzaak(?: van [^.;,]{2,50}?| hiervan| hiervoor)? (?:was|is|lijkt|bleek|blijkt|ligt (?:bij|in)|lag (?:bij|in))|veroorzaakt doordat|komt door|kwam door|lag aan|het gevolg van|te wijten aan",
            r"(?:ontstaan|ontstond|opgetreden|uitgelokt|getriggerd) door|(?:is|was|zou) toe te schrijven aan|heeft te maken met|had te maken met|kwam doordat|komt doordat|bleek te liggen (?:bij|in|aan)|(?:oorzaak|fout|probleem) (?:lag|ligt|zat|zit|zou liggen|zou zitten) (?:bij|in|aan)",
        ),
    ),
    "pl": Tongue(
        cause=(
            r"(?:jako )?(?:rezultat(?:em)?|efekt(?:em)?|skutk(?:iem|u)|następstw\w+)(?= (?:ataku|błęd|awari|problem|uster))|(?:powiąza\w+|związan\w+) (?:[^.;,]{0,30}? )?ze?|przyczyną [^.;,]{0,30}?(?:był\w*|jest)",
            r"w rezultacie(?! czego)|w następstwie|powodem (?:[^.;,]{0,30}? )?(?:był\w*|jest|są)|źródłem (?:[^.;,]{0,30}? )?(?:był\w*|jest|są)|winn\w+ (?:był\w*|jest|są)|odpowiada za to|(?:wynika|wynikał|wyniknął)\w* z|(?:awarię|przerwę|problemy|usterkę|zakłócenia|utrudnienia) (?:spowodowa|wywoła)ł\w*|(?:pojawił|wystąpił|rozpoczę)\w*(?: się)? po(?= (?:wdroż|aktualiz|awari|zmian|migrac|uszkodz|przeciąż))",
        ),
    ),
    "cs": Tongue(
        cause=(
            r"(?:výpadek|poruchu|problémy|potíže|komplikace|závadu) (?:způsobil|zapříčinil|vyvolal|přinesl)\w*|vinu nese|na vině (?:byl\w*|je)|zapříčinil\w*|důvodem (?:[^.;,]{0,30}? )?(?:byl\w*|je|jsou)|došlo (?:k tomu )?kvůli",
        ),
    ),
    "sv": Tongue(
        cause=(
            r"ber(?:or|odde|ott) (?:det|detta|\w*(?:avbrottet|haveriet|felet|störning(?:en|arna)|problemen|problemet|stoppet|kraschen|krånglet|strulet))(?: (?:i|hos|på|med) [^.;,]{2,30}?)?(?:, som [^.;,]{3,70},)? på|orsaka\w+ (?:[\w-]+ ){1,4}?av|(?:resultat|följd) av",
            r"(?:felet|störningen|störningarna|problemet|problemen|avbrottet|driftstoppet) (?:uppstod|orsakades|utlöstes|beror|berodde) (?:av|på|efter|vid|i samband med)|(?:orsaken|anledningen|förklaringen)(?: till [^.;,]{2,40}?)? (?:är|var|uppges vara|ska vara|tros vara)|(?:fel|problem)(?:et)? (?:ligger|låg) (?:i|hos)",
        ),
    ),
    "da": Tongue(
        cause=(
            r"(?:årsagen|grunden|forklaringen)(?: til [^.;,]{2,40}?)? (?:er|var|skulle være|skal findes i)|grundet|skyld(?:es|tes) (?:det|dette|\w*(?:nedbruddet|problemet|problemerne|fejlen|udfaldet|forstyrrelsen|forstyrrelserne|afbrydelsen|vanskelighederne|bøvlet))(?: (?:i|hos|på|med) [^.;,]{2,30}?)?(?:, (?:som|der) [^.;,]{3,70},)?|(?:problemet|fejlen) er begrænset til|(?:fejlen|problemet) (?:ligger|lå|opstod) (?:i|hos|ved|efter|i forbindelse med)",
        ),
    ),
    "no": Tongue(
        cause=(
            r"skyld(?:es|tes) (?:det|dette|\w*(?:nedetiden|problemet|problemene|feilen|utfallet|forstyrrelsen|forstyrrelsene|bruddet|trøbbelet))(?: (?:i|hos|på|med) [^.;,]{2,30}?)?(?:, som [^.;,]{3,70},)?|(?:årsak(?:en|a)|grunne?n|forklaring(?:en|a))(?: til [^.;,]{2,40}?)? (?:er|var|skal være|antas å være)|(?:feilen|problemet) (?:ligger|lå|oppsto) (?:i|hos|ved|etter|i forbindelse med)",
        ),
    ),
    "fi": Tongue(
        cause=(r"(?:syynä|syy|taustalla|aiheuttajana)(?: [^.;,]{2,40}?)? (?:oli|on|olivat|ovat)",),
    ),
    "ru": Tongue(
        cause=(
            r"причиной (?:[\w-]+ ){0,3}?(?:называ\w+|назвали|указ\w+)",
            r"(?:сбой|сбои|отключение|проблемы|перебои|неполадки)(?: (?:в|у|на|с) [^.;,]{2,30}?)? (?:был\w* )?(?:вызва|спровоцирова)л\w*|(?:стал\w*|послужил\w*|является|были?|была) причиной(?: [^.;,]{2,30}?)?(?= )|причин(?:а|ой|у)(?: [^.;,]{2,40}?)? (?:—|–|-|оказал\w+|стал\w*|кроется в|заключа\w+ в|назва\w+)|виной(?: всему| тому)? (?:стал\w*|—|-)|дело в|по вине|(?:сбой|сбои|проблемы|это|неполадки|случившееся)(?: [^.;,]{0,30}?)? объясн(?:или|ил|ила|яют|яет|ил[аи]сь)(?= (?:[\w-]+ ){0,2}?[\w-]+(?:ом|ем|ой|ей|ью|ами|ями|ым|им|ыми|ими)\b)|объясн\w+ (?:это|произошедшее|происходящее|сбо\w+|проблем\w+|ситуацию|инцидент)(?= (?:[\w-]+ ){0,2}?[\w-]+(?:ом|ем|ой|ей|ью|ами|ями|ым|им|ыми|ими)\b)",
        ),
    ),
    "uk": Tongue(
        cause=(
            r"(?:збій|збої|відключення|проблеми|перебої|його|її|їх)(?: (?:у|в|на|з|роботі) [^.;,]{2,30}?)? (?:спричини|виклика|спровокува)\w+|причин(?:а|ою|у)(?: [^.;,]{2,40}?)? (?:—|–|-|стал\w*|став|виявил\w+|полягає (?:в|у))|унаслідок|з вини|через те,? що",
        ),
    ),
    "tr": Tongue(
        cause_after=(r"kaynaklan\w+",),
    ),
    "id": Tongue(
        cause=(
            r"akar (?:masalah|penyebab|permasalahan)(?:nya)?(?: [^.,;]{2,60}?)? (?:adalah|ialah|yakni|yaitu|karena)|diakibatkan(?: oleh)?|dipicu(?: oleh)?|penyebab(?:nya)?(?: [^.,;]{2,40}?)? (?:adalah|ialah|yakni|yaitu|karena)",
            r"(?:disebabkan|diakibatkan|dipicu|dikarenakan)(?: (?:oleh|karena|adanya))*|imbas(?: dari)?|buntut|berasal dari|bersumber (?:dari|pada)|lantaran|gara-gara",
        ),
    ),
    "hi": Tongue(
        cause=(r"(?:इसका कारण|इसकी वजह|मुख्य कारण)(?: (?:यह )?(?:है|था|थी))?",),
    ),
    "ja": Tongue(
        cause_after=(
            r"が発生したため|(?<=の不具合)で|(?<=の故障)で|の影響で",
            r"に端を発",
        ),
    ),
    "ko": Tongue(
        cause_after=(
            r"(?:(?<=오류)|(?<=과부하)|(?<=화재))로(?= )|(?<=고장)으로(?= )|실수 때문|때문으로|(?<=오류)가 난 것",
            r"(?:의 )?(?:영향으로|여파로|충격으로)|로 (?:서버 )?전원이 차단",
        ),
    ),
    "zh": Tongue(
        cause=(
            r"原因[:：](?= ?\S)|因(?!此|为|為|而)(?=[^，,。]{2,40}[，,]?(?:导致|導致|致使|造成|引发|无法|無法|出现))",
        ),
        cause_after=(
            r"(?<![导導以所极極大])致(?=[^，。,]{0,10}(?:中断|中斷|瘫痪|癱瘓|故障|宕机|宕機|无法|無法|停))|触发(?=[^，。,]{0,12}(?:中断|中斷|故障|宕机|宕機))",
        ),
    ),
}
