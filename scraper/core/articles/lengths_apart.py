"""Lengths of time that are those of no outage: of a window, a rule, a wait, an age, of noticing or counting, or a time of day."""

from __future__ import annotations

import re

from scraper.core.articles.lengths_ahead import is_ahead
from scraper.core.articles.lengths_measured import is_measure
from scraper.core.articles.lengths_told import follows_recovery, is_no_length, is_of_telling, is_set_by_rule
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.timing_cues import TROUBLE_BACK
from scraper.core.language.alternatives import by_edge
from scraper.core.language.deeds import FIRST
from scraper.core.language.outage_nouns import outage_noun
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAY = 86400
_NEAR_BY, _PARAGRAPH = 2, 4
FOR = late(
    r"\b(?:for|für|pendant|durante|por|gedurende|przez|в течение|протягом)\s(?:about |around |nearly |almost |some |more than |over |fast |rund |etwa |über |près de |plus de |unos |casi |cerca de |quase |circa |quasi )?$",
    re.IGNORECASE,
)
OPENING = 24
_NO_OUTAGE = late(
    r"\b(?:(?:w )?odstępie|im abstand von|à (?:un |quelques )?intervalle de|con un intervalo de|a distanza di|il y a (?:à peine|environ|près de|déjà)|hace (?:apenas|casi|unos|unas)|vor (?:nur|knapp|etwa|rund)|há (?:apenas|cerca de|quase)|last|past|previous|next|every|each|coming|first|rolling|over the last|trailing|letzten|nächsten|dernières?|prochaines?|últim[ao]s|próxim[ao]s|ultim[ei]|prossim[ei])\s*(?:about |roughly |few )?$",
    re.IGNORECASE,
)
_PER = late(r"\bper\s$", re.IGNORECASE)
"""Before a length of a rate; the Italian word says for how long."""
_SO_MANY_A = late(r"(?:\d|\b(?:hundreds?|thousands?|millions?|dozens))(?:[ -](?:of )?[a-z-]+s|[ -](?:hundred|thousand|million))*\s\|an?\s", re.IGNORECASE)  # fmt: skip
"""Before the bar what a length with an article behind it makes a rate of: "4,000 reports | an hour"."""
_TALLY = late(
    r"\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|another|twice|thrice|(?:\d{1,2}|multiple|repeated|many) (?=(?:[\w-]+ ){0,2}?(?:outages|incidents|disruptions|times|crashes|failures))|zweimal|dreimal|deux fois|trois fois|dos veces|tres veces|duas vezes|três vezes|due volte|tre volte|twee keer|drie keer|dwukrotnie|дважды|двічі|två gånger|to gange|to ganger|zweite\w*|dritte\w*|deuxième|troisième|segund[oa]|tercer[oa]?|terceir[oa]|second[oa]|terz[oa]|tweede|derde|"
    r"zwei|drei|deux|trois|dos|tres|duas|três|due|tre|twee|drie)\b[^.;,]{0,50}\b(?:in|within|over|across|during|binnen|innerhalb|en|em|w|nel giro di|за|på|på kun) (?:(?:a span of|just|only|about|as many|under|less than|nur|weniger als|nicht einmal|à peine|apenas|solo|moins de|menos de|meno di|minder dan|mniej niż|менее(?: чем)?|mindre än|mindre enn|mindre end) )?$"
    r"|\b(?:first time|zum ersten mal|première fois|primera vez|primeira vez|prima volta|eerste keer|voor het eerst|po raz pierwszy|pierwszy raz|впервые|вперше|första gången|første gang) (?:in|within|since|for|seit|en|depuis|desde|em|da|sinds|od|за|på|i) (?:(?:about|over|more than|nearly|almost|at least|mehr als|plus de|más de|mais de|più di|meer dan) )?$",
    re.IGNORECASE,
)
"""Outages counted over a span ("its second outage in three days")."""
_AT_LARGE = late(r"(?:\bsub-|\b(?:even|any|every|each|typical|average|another|hypothetical) (?:an? )?(?:[\w-]+ )?|\b(?:such as|for example|typically|usually|generally|typischerweise|généralement|habituellement|normalmente|generalmente|meestal|zazwyczaj|обычно|зазвичай|tends? to|as a rule|on average|in most cases|rarely|seldom|most (?:(?:of (?:them|these|those)|such(?: [\w-]+)?|outages|incidents|disruptions|failures|faults|problems) )*(?:are|get|last|take|end|clear)|in der regel|meist(?:ens)?|im schnitt|la plupart du temps|en général|por lo general|suelen?|costumam?|geralmente|di solito|di norma|doorgaans|zwykle|как правило),? [^.;]{0,60})$", re.IGNORECASE)  # fmt: skip
"""Before the length of an outage that nobody had: "even a sub-four-hour outage", "such as a halt of an hour"."""
_TOOK_DOWN = late(r"\b(?:(?:took|taken|taking|takes|brought|bringing|brings|knocked|knocking|knocks) (?:down|out|offline) [^.;,]{2,40}?|(?:took|taken|taking|takes|knocked|knocking|knocks) [^.;,]{2,40}? (?:down|out|offline)) for (?:about |around |roughly |nearly |almost |over |more than |some |up to |as long as )*$", re.IGNORECASE)  # fmt: skip
_TO_MEND = late(r"\b(?:(?:full|complete|total|final|service) )?(?:recovery|restoration|resolution|repairs?|fix|mitigation|bringing [^.;,]{3,40}? back)\b[^.;,]{0,50}? (?:took|taking|required|lasted) (?:about |around |roughly |nearly |almost |over |more than |some |an? |approximately )*$", re.IGNORECASE)  # fmt: skip
"""What took so long is what ended it."""
_TOOK_TO = late(r"\b(?:took|taken|takes|needed|required) (?:(?:(?!about|around|some|over|nearly|almost|another)[\w’'-]+ ){1,4}?)?(?:(?:about|around|roughly|nearly|almost|over|more than|some|just|approximately|up to|at least|an?|the better part of) )*$", re.IGNORECASE)  # fmt: skip
_MEND_IT = late(
    r"\s(?:(?:in (?:all|total)|altogether|overall) )?(?:to|before (?:it|they|the \w+|services?|everything) (?:was|were|could be)) (?:(?:fully|completely|finally|be) )*(?:resolv|fix|restor|repair|mend|recover|solv|sort|rectif|remed|correct|clear up|put (?:it |things |everything )?right|com(?:e|ing) back|return|(?:get|bring|have) [^.;,]{0,40}?(?:back|going|running|working|up|online)\b)",
    re.IGNORECASE,
)
"""About a length: so long it took to end it ("took some 12 hours to resolve", "needed 90 minutes to get its app going")."""
_FROM_TO = late(r"(?:#\d|№ ?\d|\bnumber one|\bfrom|\brise|\blaunch)\b[^.;]{0,50} to [\w -]{3,25} in $", re.IGNORECASE)
"""How soon one thing followed another: "number one to crash in three days"."""
_AGO = late(
    r"^\s*(?:ago|of (?:extra|added|stoppage) time|before(?! (?:(?:it|they|being|engineers|a fix|full|normal|all|most|the|its|their)\b[^.;,]{0,40}?|(?:\w+ )?(?:services?|access|operations|systems|functionality|connections?|everything) [^.;,]{0,20}?)(?:restor|resolv|recover|return|fix|back|resum|mitigat|normal|repair))|earlier(?! (?:in the|today|this|on)\b)|prior|old|of (?:age|service(?! (?:[\w-]+ )?(?:glitch|disrupt|outage|interrupt|fail|problem|trouble|degrad|unavail))|credit|free)|availability|uptime|window(?! of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab))|period(?! of (?:[\w-]+ ){0,2}?(?:degrad|disrupt|outage|downtime|unavailab|impair|trouble|failure|error|instab))|of (?:[\w-]+ )?(?:maintenance|upkeep|notice|testing|training|video|footage|music|content|sleep|leave|planning|preparation)|sla|history|subscription|trial|after launch|"
    r"in(?=,)|into|after (?:users|people|customers|players|the first|first|reports|complaints)\b|from now|away|per |a (?:day|week)|notice|after (?:an?|another|its|last|similar|launch)\b|'s? worth|shift|deadline|drive|flight|behind|head ?start|work|week|interview|video)\b",
    re.IGNORECASE,
)
_BEFORE_OCCASION = late(
    r"\s(?:vor|avant|antes d[aeo]s?|antes del|prima del(?:la|l['’])?|voor|przed|före|innan|до|sebelum)\s?(?:[^\W\d]+['’]?\s?){0,2}?(?:anpfiff|spiel\w*|beginn|sendestart|coup d['’]envoi|match\w*|début|inicio|partido|apito|bola|jogo|início|via|fischio|inizio|partita|aftrap|wedstrijd|mecz\w*|pierwsz\w+|avspark|starten|начал\w+|матч\w*|laga|pertandingan)\b|\s(?:da bola rolar|kala)\b",
    re.IGNORECASE,
)
"""Behind a length: so long before an occasion ("cinq minutes avant le coup d'envoi")."""
_BEFORE_THAT = late(
    r"\s(?:antes (?:del|de (?:la|los|las|que)|d[oa]s?)|avant (?:les?|la|l['’]\w+)|vor (?!allem|ort)(?:de[rmn]|[^\W\d]+(?:beginn|schluss|start|ende))|prima (?:del(?:la|lo|le|l['’]\w+)?|dei|degli|che)|przed|före)\b",
    re.IGNORECASE,
)
"""Behind a length: so long before something, which may be the end of the outage."""
_DOWN = late(r"\b(?:down|out|offline|dark|inaccessible|un(?:available|reachable|responsive|usable))\s(?:for\s)", re.IGNORECASE)  # fmt: skip
_LATENCY = late(
    r"\b(?:latency|response times?|delays? of|took|refresh|timeout|every|uptime|free|reduc\w+|credit|save[ds]?|training|cost)\b[^.]{0,30}$",
    re.IGNORECASE,
)
_NOTICED_IN = late(
    r"\b(?:detect\w*|activat\w*|mobili[sz]\w*|dispatch\w*|convened|escalated|aktivier\w*|activ(?:é|ó|ou)\w*|attivat\w*|notic\w*|identif\w*|diagnos\w*|found|spott\w*|alert\w*|paged|acknowledg\w*|respond\w*|react\w*|confirm\w*(?! (?:full |complete )?(?:resolution|recovery|restoration))|erkannt|entdeckt|bemerkt|gemeldet|registriert\w*|repéré\w*|détecté\w*|recens\w+|enregistr\w+|detectad\w+|registrad\w+|identificad\w+|rilevat\w+|inondat\w+|ontdekt|wykryt\w+|flooded|inundated|logged|lodged|filed|received|posted)\b[^.;,]{0,50}?"
    r"\b(?:within|in|inside|after|in under|binnen|innerhalb(?: von)?|in nur|nach|en|dans|dentro de|em|in|nel giro di|w ciągu)\s(?:just |only |about |under |less than |the space of |weniger als |moins de |menos de |appena |meno di )*$",
    re.IGNORECASE,
)
"""How long it took somebody to see, or in which so much was counted: nothing of how long it lasted."""
_COUNTED_IN = late(
    r"\b(?:in (?:just |only |under |less than )?the (?:space|span) of|nel giro di(?: appena| soli)?|en (?:el lapso|cuestión|espacio) de|(?:en|dans) l['’]espace d['’e]|no (?:espaço|intervalo) de|em questão de)\s?(?:just |only |appena |solo )?$|\b(?:reports?|complaints?|meldungen|signalements|reportes|reclamações|segnalazioni|notifiche)\b[^.;]{0,40}\b(?:in|within|over|en|em|in)\s(?:just |only |about |under |less than |poco più di |meno di )*$",
    re.IGNORECASE,
)
_WITHIN = late(r"\W*(?:within|in(?: just| about| under| less than| only| nur| appena| meno di| weniger als)?|inside|innerhalb(?: von)?|binnen|nel giro di|dentro de|em (?:apenas|menos de)|en (?:solo|apenas|menos de|moins de|à peine)|w ciągu|за|inom)\s(?:appena |just |etwa |circa |ongeveer |unas |environ )?", re.IGNORECASE)  # fmt: skip
"""The head of a sentence that says what came about in a length of time."""
_SO_MANY = late(
    r"[\s,]*(?:[\w’'-]+ ){0,6}?(?:notificações|reclamações|queixas|reports|complaints|meldungen|beschwerden|signalements|plaintes|reportes|quejas|segnalazioni|meldingen|klachten|zgłoszeń)\b",
    re.IGNORECASE,
)
"""Behind a length: in which so much was counted."""
_MORE = late(
    r"\b(?:another|a further|further|an additional|additional|weitere[nr]?|autres?|otr[oa]s|altr[ie]|outr[oa]s|ytterligare|kolejn\w+|jeszcze|ещё|еще)\s(?:(?:about|etwa|unos|circa|cerca de) )?$",
    re.IGNORECASE,
)
_ROUND_THE_CLOCK = late(r"^\s*(?:su|sur|sobre|von|/|×|x|uit|na)\s?\d|^\s*(?:par jour|pro tag|am tag|al día|por día|por dia|al giorno|per dag|om dagen|a day|na dobę|dziennie|в сутки|rund um)\b", re.IGNORECASE)  # fmt: skip
_AFTER_THAT = late(r"\s*(?:after that|after this|danach|après cela|después de eso|depois disso|dopo di che|daarna)\b", re.IGNORECASE)  # fmt: skip
"""Behind a length: it is counted from what was told last, which may be no beginning."""
_LATER_ON = late(
    r"^\s*(?:later|afterwards?|thereafter|뒤|후|後|后|später|danach|plus tard|après\b(?!\s\w)|después|más tarde|luego|depois|mais tarde|dopo|più tardi|later\b|nadien|senare|senere|później|позже|спустя|пізніше|sonra|kemudian)\b|^\s?(?:後に|后|後|뒤|후)",
    re.IGNORECASE,
)
_SAID = late(r"[\s,]*(?:[\w’'.-]+ ){0,4}?(?:said|says|told|wrote|posted|tweeted|announced|confirmed|sagte|teilte|erklärte|schrieb|bestätigte|meldete|(?:a |ont )?(?:indiqué|annoncé|déclaré|confirmé|écrit)|dijo|informó|anunció|confirmó|comunicó|disse|informou|anunciou|confirmou|ha (?:detto|comunicato|annunciato|confermato)|zei|meldde|schreef|bevestigde|laat weten|liet weten|poinformował\w*|podał\w*|сообщил\w*|заявил\w*)\b", re.IGNORECASE)  # fmt: skip
_POST_CAME = late(
    r"\b(?:post|message|update|announcement|word|statement|tweet|note|confirmation|notice|all-clear|apology|explanation)s?\b[^.;]{0,90}\b(?:came|followed|appeared|arrived|went (?:up|out)|(?:was|were) (?:posted|published|sent|made|issued)) [^.;,]{0,12}$",
    re.IGNORECASE,
)
"""Before how much later: somebody spoke then."""
_STILL_SO = late(r"\b(?:still|noch|immer|toujours|encore|aún|todavía|ainda|ancora|nog|wciąż|nadal|всё ещё|все еще|hâlâ|masih)\b", re.IGNORECASE)  # fmt: skip
_TO_SEE = late(
    r"^[\s,]*(?:to|before (?:it|they|anyone|the company)|until (?:it|they)|pour|para|per|om|bevor|bis|um)\s(?:[\w’'-]+ ){0,3}?(?:notic|detect|identif|diagnos|spot|acknowledg|respond|react|réag|reag|reaccion|admit|confirm|inform|alert|rep[ée]r|détect|inform|avis|advert|detect|reconoc|reconhec|accorger|rilevar|merken|bemerk|reagier|informier|mettre en place|put in place|say\b|tell\b)",
    re.IGNORECASE,
)
_SAME_HOUR = "同"
"""In front of minutes it makes them those of the hour named before: "午後8時5分から同45分まで"."""
_SUMMED = late(
    r"[^.;]{0,110}?\b(?:(?:over|in|during|across|within) the (?:past|last|previous) (?!weekend|night)|since (?:(?:early|late|mid|the (?:start|beginning) of|january|february|march|april|may|june|july|august|september|october|november|december)[ -])?(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
"""Behind a length: so much was counted over a time ("33 days of disruptions over the past two years")."""
_FOUND_AFTER = late(r"여? ?만에(?![^.]{0,24}(?:복구|정상|재개|해결|회복|해소|풀|끝|종료|되살|살아|재가동))")
"""Behind a Korean length: something came about after it that is no recovery."""
_SOONER = late(r"\s?(?:먼저|일찍|빨리|늦게|앞당|早く|早め|遅く|遅れて|提前|提早)")
"""Behind a length: something came about so much sooner or later."""
_LATER = late(
    r"^\s*(?:after|nach|après|después (?:de|que)|tras|depois d[aeo]s?|após|dopo|na|po|efter|после|після)\b|^(?:後|之后|之後)",
    re.IGNORECASE,
)
_LATER_OVER = late(r"^(?:後|之后|之後)に?[、,]?(?:復旧|解消|回復|再開|恢复|恢復|修复|修復)")
SINCE_ONSET = late(
    r"^\s*(?:after (?:it|they|that|going|falling|crashing|an? (?:[\w-]+ ){0,4}?(?:outage|disruption|failure) (?:began|started|hit)|the (?:initial |original |first )?(?:first|outage|incident|problems?|issues?|trouble|disruption|failure|crash|glitch|fault|shutdown|halt|stoppage|suspension|blackout|alerts?|alarms?|reports?|service|site|platform|app))|nach (?:beginn|dem (?:beginn|ausfall|ersten)|der störung)|après (?:le début|la panne|la coupure|l['’]incident)|"
    r"después de (?:la caída|que)|depois d[ao] (?:queda|início)|dopo (?:l['’]inizio|il (?:guasto|blocco|down)))\b",
    re.IGNORECASE,
)
_LONG = late(r"(?:lang|long|durant|lange|lungo)\b", re.IGNORECASE)
"""Behind a length: something was so that long."""
LASTED = late(by_edge(
    r"\b(?:last(?:ed|ing)|went on for|dragged on(?: for)?|stretched (?:on |out )?(?:for|to|over)|persisted for|continued for|endured for|dauerten?|gedauert|angehalten|hielt(?:en)?|zog(?:en)? sich|"
    r"duré|durait|(?:s['’](?:est|était)|se ser(?:a|ait)) (?:prolongée?|étendue?|étalée?)|prolongée? (?:pendant|durant)|duró|duraron|durado|se (?:alarg(?:ó|aron)|extendi(?:ó|eron)|prolong(?:ó|aron)|mantuv(?:o|ieron))|extendid[oa]s? (?:por|durante)|prolongad[oa]s? (?:por|durante)|durou|duraram|durado|(?:se )?(?:estende|prolong)(?:u|ou|eu|aram|ram)(?:-se)?|persistiu|persistiram|"
    r"durat[oaie]|durò|(?:si è |si sono )?(?:protratt|prolungat)[oaie]|protrattosi|protrattasi|duurden?|geduurd|aangehouden|hield(?:en)?|trwał\w*|potrwał\w*|utrzymywał\w*|ciągn(?:ęł|ął)\w*|trval[aoy]?|potrval\w*|"
    r"дли(?:л|ть|тся)\w*|продлил\w*|продолжал\w*|затян\w+|тривал?\w*|тривав\w*|протрив\w*|затягн\w+|(?:простой|перерыв|сбой|отключение|перебой) состав\w+|sürdü|sürmüştür?|süren|varade|pågick|varede|stod på|varte|pågikk|kesti|kestänyt|tartott|διήρκεσ\w*|κράτησε|berlangsung|kéo dài)\b[^.;]{0,25}$"
    r"|(?<!\w)(?:و|ف)?(?:استمر\w*|دام\w*|استغرق\w*)(?!\w)[^.;]{0,25}$|(?:停止|中断|障害|不通|不便[^。、]{0,8})時間は約?$|時間にすると(?:約|およそ)?$|(?:중단|장애|먹통) ?시간은 (?:약 ?)?$|(?:中断|故障|宕机)(?:时长|时间)[为約约]{0,2}$|(?:持续|持續)(?:时间|時間|了)?(?:长达|長達|达|達|近|约|約|超过|超過|将近|大约)*$"),
    re.IGNORECASE,
)  # fmt: skip
_IF = late(r"[若倘](?!干)|如果|假如|もし|만약|\b(?:if|when(?= (?:[\w’'-]+ ){1,8}?(?:is|are|lasts?|takes?|exceeds?|goes|has|have|continues?|persists?)\b)|whenever|unless|als|indien|wanneer|wenn|falls|sofern|s[ie](?= (?:la|le|les|el|los|las|una?|une|o|a|os|as|uma?|il|lo|l['’]\w+|il se|vous|usted)\b)|lorsqu\w+|cuando|quando|qualora|jeśli|gdy|если|якщо|om)\b[^.;,]*\b(?:longer|more|over|exceed\w*|langer|meer|länger|mehr|plus|más|mais|più|oltre|dłużej|ponad|более|дольше|більше|längre)\b(?: [\w’'-]+)?(?: (?:than|dan|als|que|de|di|niż|чем|ніж|än))?\s$", re.IGNORECASE)  # fmt: skip
"""A length that a rule names, and no outage had: "if an outage lasts longer than twelve hours"."""
_TOWARDS_HOUR = {
    "nl": late(r"\b(?:rond|omstreeks|tegen|om)\s$", re.IGNORECASE),
    "pt": late(
        r"\b(?:até|às|por volta das?)\s(?:(?:pouco (?:mais|menos|antes|depois)|cerca|perto) d[aeo]s? )?$", re.IGNORECASE
    ),
    "fr": late(
        r"\b(?:(?:pour|vers|avant|dès|d['’]ici)|il (?:est|était)(?: (?:un peu|à peine|déjà))?(?: (?:plus de|près de|environ|presque))?)\s$",
        re.IGNORECASE,
    ),
}
"""Before a number of hours that is a time of day."""


_OTHER_EVENT = late(
    r"\b(?:match|game|video|clip|demo|podcast|webinar|call|conferenza(?: stampa)?|conferência|conferencia|konferenz|konferencja|möte\w*|møde\w*|tagung|совещани\w+|нарад\w+|конференци\w+|заседани\w+|toplantı\w*|rapat|partido|partida|partita|spiel|meeting|speech|keynote|interview|press conference|briefing|hearing|trial|concert|episode|film|movie|flight|battle|journey|trip|contract|stream|diretta|sitzung|pressekonferenz|vertrag|réunion|conférence|contrat|reunión|rueda de prensa|contrato|coletiva|riunione|wedstrijd|mecz|матч|встреча|договор|maç)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
"""What else lasts, right before the verb of lasting."""
_OWED = late(r"compensat|indemn|entschäd|erstatt|gutschrift|indenniz|rimbors|ristoro|vergoeding|recht op|odszkodowa|rekompensat|ersättning|kompens|компенсац|перерасч|відшкодув|tazminat|ganti rugi|refund|\bcredit|bonific|descuent|descont|discount|rabatt|reembols|resarc|보상|배상|補償|返金|赔偿|賠償", re.IGNORECASE)  # fmt: skip
_BEYOND = late(
    r"\b(?:more than|over|longer than|at least|mehr als|über|länger als|mindestens|ab|plus de|au-delà de|dès|más de|a partir de|super(?:a|e|an|ar)(?: las?)?|mais de|più di|oltre|langer dan|meer dan|ponad|dłużej niż|powyżej|более|больше|свыше|понад|längre än|mer än|lebih dari)\s$",
    re.IGNORECASE,
)
_BEYOND_EAST = late(r"(?:간)? ?이상|以上|を超え")
"""About a length from which on somebody is owed something, where the sentence speaks of that."""
_SUPPOSED = late(
    r"\b(?:if|unless|wenn|falls|sofern|bei (?:einer|einem)|si (?:la|el|une?|le|les)|se (?:o|a|il|la|lo)|bij een|indien|jeśli|jeżeli|gdy(?:by)?|если|якщо|kalau|jika|apabila|bila|eğer|hvis|dacă|pokud|αν|εάν|nếu)\s[^.;,]{0,60}$",
    re.IGNORECASE,
)
"""Before a length that nothing is said to have lasted yet."""


def mended_or_down(line: Line, mention: TimeMention) -> bool:
    """Whether what took so long is what ended it, or somebody was taken down for so long."""
    if _MEND_IT.match(line.after(mention.end, 70)) and _TOOK_TO.search(line.before(mention.start, 70)):
        return True
    return any(p.search(line.before(mention.start, 110)) for p in (_TO_MEND, _TOOK_DOWN))


def of_no_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the words about a length make it that of a window, a rule, a wait, an age or a time of day."""
    before = line.before(mention.start, 60)
    hour = _TOWARDS_HOUR.get(reading.language or "")
    return (
        line.before(mention.start, 1) == _SAME_HOUR
        or (hour is not None and hour.search(before) is not None)
        or _IF.search(line.before(mention.start, 120)) is not None
        or is_ahead(line, mention)
        or _by_rule(line, mention)
        or (not _settled(reading, line, mention) and is_set_by_rule(line, mention))
        or is_no_length(line, mention)
        or is_measure(line, mention, reading.language or "en")
        or any(p.search(before) for p in (_NO_OUTAGE, _TALLY, _AT_LARGE, _FROM_TO))
        or (reading.language != "it" and _PER.search(before) is not None)
        or _SO_MANY_A.search(f"{before[-40:]}|{line.after(mention.start, 3)}") is not None
        or (_LATENCY.search(before) is not None and not mended_or_down(line, mention))
        or _is_ago(reading, line, mention)
        or lag(reading, line, mention)
        or follows_recovery(reading, line, mention)
        or _of_something_else(reading, line, mention)
    )


def _is_ago(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length only says how far apart two things were; not one that something lasted before it was over."""
    after = line.after(mention.end)
    if _BEFORE_THAT.match(after) and not (_settled(reading, line, mention) or reading.words.ended.search(after)):
        return True
    ago = _AGO.match(after)
    if ago is None or ago.group().strip() != "before":
        return ago is not None
    before = line.before(mention.start, 60)
    lasted = LASTED.search(before) or (FOR.search(before) and _DOWN.search(before))
    return not (lasted or reading.words.ended.search(after))


def _by_rule(line: Line, mention: TimeMention) -> bool:
    """Whether a length is one that a rule or a supposition names, or that another event had."""
    before = line.before(mention.start, 90)
    lasted = LASTED.search(before)
    if lasted is not None and _OTHER_EVENT.search(before, 0, lasted.start()):
        return True
    if _SUPPOSED.search(before):
        return True
    beyond = _BEYOND.search(before) or _BEYOND_EAST.match(line.after(mention.end, 8))
    return beyond is not None and lasted is None and _OWED.search(line.text) is not None


def _of_something_else(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length is that of noticing, counting, waiting on, or only says how much later something else happened."""
    before, after = line.before(mention.start, 90), line.after(mention.end, 60)
    if _MORE.search(before) or _ROUND_THE_CLOCK.match(after) or _TO_SEE.match(after):
        return True
    if _NOTICED_IN.search(before) or _COUNTED_IN.search(before):
        return True
    over = reading.words.ended.search(line.text) or reading.words.fixed.search(line.text)
    over = None if TROUBLE_BACK.search(line.text) else over
    if (
        (LASTED.search(before) is None and _SO_MANY.match(after))
        or (over is None and _WITHIN.fullmatch(line.before(mention.start)))
        or _FOUND_AFTER.match(after)
        or _SOONER.match(after)
        or _BEFORE_OCCASION.match(after)
        or _SUMMED.match(line.after(mention.end, 120))
    ):
        return True
    later = _LATER_ON.match(after)
    if later is not None and (_SAID.match(after, later.end()) or _POST_CAME.search(line.before(mention.start, 130))):
        return True
    if later is None or _STILL_SO.search(after) is not None:
        return False
    return over is None or _from_no_onset(reading, line, mention)


def _from_no_onset(reading: Reading, line: Line, mention: TimeMention, near: int = _NEAR_BY) -> bool:
    """Whether "two hours later" counts from a time, at most `near` sentences before, that is not that of the onset."""
    told = [t for t in reading.timings if t.mention.end <= mention.start and line.index - t.line.index <= near]
    return bool(told) and told[-1].kind in {"acknowledged", "peaked", "fixed", "aside"}


def lag(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length lies between two other things: "admitted it half an hour after messages had stopped"."""
    after = line.after(mention.end, 60)
    if not (mention.seconds or 1) % _DAY and re.match(r"\s*(?:later|afterwards)\b", after, re.IGNORECASE):
        return True
    of_telling = not _settled(reading, line, mention) and is_of_telling(reading, line, mention)
    if of_telling or (_AFTER_THAT.match(after) and _from_no_onset(reading, line, mention, _PARAGRAPH)):
        return True
    if FOR.search(line.before(mention.start, 24)):
        return False  # "unavailable for 44 minutes after a failure …"
    if _LATER.match(after) is None or _LATER_OVER.match(after) is not None:
        return False
    over = [m.end() for m in reading.words.ended.finditer(line.before(mention.start, 90))]
    if SINCE_ONSET.match(after) is None or not (over or _came_back(reading, line.after(mention.end))):
        return True
    said = [m.end() for m in reading.words.acknowledged.finditer(line.before(mention.start, 90))]
    return bool(said) and (not over or said[-1] > over[-1])


def _came_back(reading: Reading, text: str) -> bool:
    """Whether something is told to be over; not that the work on it began ("the recovery began")."""
    over = (m.end() for m in reading.words.ended.finditer(text))
    return any(FIRST.search(text, end, end + OPENING) is None for end in over)


def _settled(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the words right beside a length say that something lasted so long."""
    before, behind = line.before(mention.start, 60), line.after(mention.end, 30).lstrip(" -")
    return (LASTED.search(before) or FOR.search(before) or _LONG.match(behind)) is not None or outage_noun(
        reading.language or "en"
    ).match(behind) is not None
