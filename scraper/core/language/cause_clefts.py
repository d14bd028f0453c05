"""Sentences turned round so that the cause comes last, by language: "behind the outage was …", "what set it off was …",
"hinter der Störung steckte …". The words before the cause, which `cause_turns.py` leaves out. Joined with those.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

_IT = r"(?:it(?: all)?|this|that|everything|(?:the|this|that|these|its|their|our|(?:yester|to)day['’]s|\w+day['’]s) (?:[\w’'-]+ ){0,4}?(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|failures?|interruptions?|errors|blackouts?|crash(?:es)?|troubles?|meltdown|breakdown|collapse|shutdown|delays?|halt|glitch(?:es)?|affair|mess|matter|chaos|fiasco|whole thing))"
_WAS = r"(?:was|were|is|are|had been|has been)(?: (?:in fact|apparently|probably|likely|reportedly|actually|once again|simply|mainly|partly))?(?! (?:to|still|yet|not|never|now|currently|being|under|unclear|unknown|uncertain|anyone|nobody|no|any|what|who|how|why|soon|later|also|only|revealed|explained|found|fixed|clear)\b| (?:\w+ed|left|kept|told|made|shown|given|laid|withheld|known|unsaid)(?=[.,;:!?]|$| (?:open|secret|by|at|in|on|to|as|with|from|until|only|yet|so|later|under|out|up|again)\b))"
_HARM = r"(?:set|sets|caused?|causes|triggered|triggers|sparked|broke|breaks|brought|took|knocked|gone wrong|went wrong|stopped|crashed|tripped|downed|failed|led to)"
ENGLISH_CLEFTS = Tongue(
    cause=(
        rf"behind {_IT}(?:,? (?:in|at|on|across) [^.;,]{{2,30}})?,? (?:{_WAS}|lay|lies|stood|stands|sat|sits)(?= )",
        rf"at (?:the )?(?:very )?(?:bottom|root|heart|core|base|origin|source|centre|center)(?: of {_IT})?,? (?:there )?(?:{_WAS}|lay|lies|stood|sat|sits)(?= )",
        rf"(?:responsible for|to blame for|at fault for) {_IT} {_WAS}(?= )|to blame {_WAS}(?= )",
        rf"(?:^|(?<=[.:;,“\"(–—-] )|(?<=[“\"])|(?<=\bthat )|(?<=\bbut ))what (?:(?:had|has|really|actually|first|then|finally|ultimately|initially) )*{_HARM}(?: (?!(?:and|or|but)\b)[^\s.;:,?]+){{0,9}}? {_WAS}(?: that)?(?= )",
        r"it was not [^.;,]{3,60},? but(?: rather| simply)?(?= (?:an?|the|its|one|human|faulty) )",
        rf"it (?:was|is)(?: not [^.;,]{{3,60}},? but)?(?= (?:an?|the|its|one) (?:(?!when|where|who)[\w’'-]+ ){{1,9}}?(?:that|which) (?:(?:had|then|finally|also) )*(?:{_HARM}|left|forced|cut|wiped|blocked|disrupted|halted)\b)",
        r"(?:^|(?<=[.:;,“\"] )|(?<=[“\"])|(?<=\bthat ))the (?:(?:likely|main|root|initial|real|actual) )?(?:trigger|culprit|origin) (?:was|is|appears to (?:be|have been)|turned out to be)(?= (?:an?|the|its|one|some|faulty|bad|old|human) )",
        rf"explain(?:ed|s|ing) {_IT} (?:with|by)(?! \w+ing\b)(?= )|which [\w’' -]{{2,40}}? (?:explained|explains) (?:with|by)(?! \w+ing\b)(?= )",
    ),
)
CLEFTS: dict[str, Tongue] = {
    "de": Tongue(
        cause=(
            r"es (?:war|waren|ist|sei|seien)(?: (?:laut|nach|wohl|offenbar|vermutlich)(?: [\w-]+){0,3}?)?(?= (?:ein\w*|zwei|mehrere) [^.;:]{3,80}, (?:der|die|das|welche\w*) [^.;:]{0,80}(?:auslös\w+|ausgelöst|verursach\w+|lahm(?:ge)?leg\w+|herbei(?:ge)?führ\w+|führte[n]?|sorgte[n]?|brachte[n]?|zwang(?:en)?|steck\w+)\b)",
            r"(?:schuld|verantwortlich|ursächlich) (?:(?:daran|dafür|hierfür) )?(?:war|waren|ist|sei|seien|sind)(?: (?:demnach|offenbar|wohl|vermutlich|wahrscheinlich|(?:laut|nach) [^.;,]{2,40}?))?(?= (?:ein|eine) )",
            r"(?:hinter (?:der|dem|den|dieser|diesem) (?:[\w-]+ ){0,2}?[\w-]*(?:störung|ausfall|ausfäll|panne|problem|fehler|unterbrechung|blackout|chaos|vorfall)\w*(?: [^.;,]{2,30}?)?|dahinter) (?:(?:habe?|hatte)(?= [^.;,]{3,90}? gesteckt)|steck\w+|stand(?:en)?|steh(?:t|e|en)|verbirgt sich|verbarg sich|lag|liegt)(?! nicht\b)(?: (?:offenbar|wohl|vermutlich|demnach|jedoch|laut [^.;,]{2,30}?|nach [^.;,]{2,30}? zufolge))?(?= )",
        ),
    ),
    "fr": Tongue(
        cause=(
            r"derrière (?:la |le |ce |cette |ces |les |l['’])(?:[\w-]+ )?(?:pannes?|incidents?|coupures?|problèmes?|dysfonctionnements?|perturbations?|interruptions?|plantages?|blackout|défaillance)(?: [^.;,]{2,30}?)?(?: (?:se (?:cache|cachait|trouve|trouvait|dissimule)(?:nt)?|il y a(?:vait)?|on trouve)|,)(?= )",
            r"à (?:la racine|l['’]origine|la base|la source) (?:de la |de l['’]|de cette |de ce |du |des |de |d['’])(?:[\w-]+ )?(?:pannes?|incidents?|coupures?|problèmes?|dysfonctionnements?|perturbations?|interruptions?|plantages?|blackout|défaillance)(?: [^.;,]{2,30}?)?(?:,| (?:se trouv(?:e|ait|ent)|figur(?:e|ait)|il y a(?:vait)?|on trouve))(?= )",
        ),
    ),
    "es": Tongue(
        cause=(
            r"(?:detrás|en el (?:origen|fondo|centro)) de(?:l| la| los| las| este| esta| estos| estas) (?:[\w-]+ )?(?:caídas?|fall[oa]s?|interrupci\w+|apag\w+|problemas?|incident\w+|incidencias?|averías?|colapso)(?: [^.;,]{2,30}?)? (?:est(?:á|aba|uvo|aría)n?|hay|hubo|había|se (?:encuentra|encontraba|esconde|escondía))(?= )",
        ),
    ),
    "pt": Tongue(
        cause=(
            r"(?:por trás|na (?:raiz|origem|base)) d(?:a|o|as|os|esta|este|essa|esse) (?:[\w-]+ )?(?:quedas?|falhas?|pane|interrupç\w+|apag\w+|problemas?|instabilidades?|incidentes?)(?: [^.;,]{2,30}?)? (?:est(?:á|ava|eve|aria|ão|avam)|há|havia|houve|se encontra(?:va)?)(?= )",
        ),
    ),
    "it": Tongue(
        cause=(
            r"(?:dietro (?:al |alla |ai |il |la |i |lo |all['’]|l['’]|quest[oa] )|(?:all['’]origine|alla (?:base|radice)) (?:del |della |dei |di |dell['’]))(?:[\w-]+ )?(?:disservizi\w*|guast\w+|blackout|problem\w+|down|interruzion\w+|malfunzionament\w+|caos|incident\w+)(?: [^.;,]{2,30}?)? (?:c['’](?:è|era)|ci (?:sono|sarebbe|erano)|vi (?:è|era)|si (?:cela|nasconde|celava|nascondeva|trova))(?: stat[ao])?(?= )",
        ),
    ),
    "nl": Tongue(
        cause=(
            r"het (?:was|waren|is|bleek)(?: (?:volgens|vermoedelijk|waarschijnlijk)(?: [\w-]+){0,3}?)?(?= (?:een|twee|enkele) [^.;:]{3,80}?,? (?:die|dat) [^.;:]{0,60}(?:veroorzaak\w*|plat(?:ge)?leg\w*|lam(?:ge)?leg\w*|leidde[n]?|zorgde[n]?|onderuit))",
            r"(?:achter (?:de|het|deze|dit) (?:[\w-]+ )?[\w-]*(?:storing|uitval|probleem|problemen|onderbreking|chaos|incident)\w*(?: [^.;,]{2,30}?)?|daarachter) (?:zat|zit|zaten|schuil\w+|stak|gaat|ging)(?: (?:vermoedelijk|waarschijnlijk|volgens [^.;,]{2,30}?))?(?= )",
            r"(?:ten grondslag|aan de basis)(?: (?:aan|van) (?:de|het|deze) [^.;,]{2,30}?)? (?:lag|ligt|lagen)(?= )",
        ),
    ),
    "pl": Tongue(
        cause=(r"za (?:tą |tym |wczorajsz\w+ )?(?:awari[ąę]|przerw[ąę]|problem\w*|usterk[ąę]|zakłóceni\w+|tym|wszystkim)(?: [^.;,]{2,30}?)? (?:stoi|stał\w*|stoją|kryje się|krył\w* się)(?= )",),
    ),
    "cs": Tongue(cause=(r"za (?:výpadk\w+|poruch\w+|problém\w+|vším|tím)(?: [^.;,]{2,30}?)? (?:stojí|stál\w*|vězí|vězel\w*|je|byl\w*)(?= )",)),
    "sv": Tongue(cause=(r"det (?:är|var)(?= (?:en|ett|två|flera) [^.;:]{3,80}?,? som (?:[\w-]+ ){0,2}?(?:ställ(?:er|de|t) till|orsak\w+|låg bakom|ligger bakom|slog|slagit|gjorde(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|gjort(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|utlös\w+|stoppa\w+|sänk\w+|fick|lamsl\w+|ledde)\b)", r"bakom (?:avbrottet|driftstörning\w+|störning\w+|problemen|problemet|felet|haveriet|det hela|det)(?: [^.;,]{2,30}?)? (?:låg|ligger|stod|står|fanns|finns)(?= )")),
    "da": Tongue(cause=(r"det (?:er|var)(?= (?:en|et|to|flere) [^.;:]{3,80}?,? (?:der|som) (?:[\w-]+ ){0,2}?(?:fik|gjorde(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|forårsag\w+|udløs\w+|før(?:er|te) til|slog|lagde|vælte\w+|lamme\w+|lå bag|ligger bag|skabte|var skyld)\b)", r"bag (?:nedbruddet|driftsforstyrrels\w+|problemerne|problemet|fejlen|udfaldet|det hele|det)(?: [^.;,]{2,30}?)? (?:lå|ligger|stod|står)(?= )")),
    "no": Tongue(cause=(r"det (?:er|var)(?= (?:en|ei|et|to|flere) [^.;:]{3,80}?,? som (?:[\w-]+ ){0,2}?(?:fikk|gjorde(?! (?:[\w-]+ ){1,4}?(?:op|opp|upp)m(?:ærksom|erksom|ärksam))|forårsak\w+|utløs\w+|før(?:er|te) til|slo|lammet|lå bak|ligger bak|skapte|tok ned)\b)", r"bak (?:nedetiden|driftsforstyrrels\w+|problemene|problemet|feilen|utfallet|det hele|det)(?: [^.;,]{2,30}?)? (?:lå|ligger|sto|står)(?= )")),
    "ru": Tongue(cause=(r"(?:за (?:сбо(?:ем|ями)|отключени(?:ем|ями)|авари(?:ей|ями)|перебоями|неполадками|этим)|в основе (?:сбо\w+|авари\w+|проблем\w*))(?: [^.;,]{2,30}?)? (?:стоит|стоял\w*|стоят|скрыва\w+|лежит|лежал\w*)(?= )",)),
    "uk": Tongue(cause=(r"(?:за (?:збо(?:єм|ями)|відключенням\w*|аварі(?:єю|ями)|перебоями|цим)|в основі (?:збо\w+|аварі\w+|проблем\w*))(?: [^.;,]{2,30}?)? (?:стоїть|стоял\w*|стоять|криється|лежить|лежал\w*)(?= )",)),
    "tr": Tongue(cause=(r"(?:kesintinin|arızanın|sorunun|çökmenin|aksaklığın) (?:arkasında|ardında|temelinde)(?: ise)?(?= )",)),
    "id": Tongue(cause=(r"di balik (?:gangguan|insiden|masalah|tumbangnya)(?: [^.;,]{2,30}?)? (?:adalah|ada|terdapat|ialah)(?= )",)),
    "ja": Tongue(cause=(r"(?:障害|不具合|トラブル|停止|混乱)の(?:背景|裏)(?:に(?:あった)?(?:の)?は、?|にあるのは、?)",)),
    "ko": Tongue(cause=(r"(?:장애|먹통|중단|오류|사태|불통)(?:의)? ?(?:배경|뒤|이면)에는? ",)),
    "zh": Tongue(cause=(r"(?:故障|宕机|宕機|中断|中斷|瘫痪|癱瘓|事故)的?背后的?(?:是|为|系|原因是)",)),
}  # fmt: skip
