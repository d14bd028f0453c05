"""How somebody says that there was no outage, that what is told of one is false, or that the trouble was another's: sentences
built around the word for the outage, in the languages of the press. `denying.py` has the verbs of denial.
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

_FALSE = r"(?:false|untrue|incorrect|inaccurate|wrong|unfounded|baseless|not true|mistaken|erroneous)"
_ENGLISH = (
    r"|\b(?:had|suffered|experienced|there (?:was|were|had been|has been)|knew of|knows of|know of|(?:is|are|was|were) aware of) no (?:known |ongoing |current |widespread |wider |major |general |active |actual |such |network |service |system |platform |nationwide |unplanned )*(?:outage|disruption|downtime|interruption|breakdown|failure)s?\b(?! (?:like|as|so|until|before|since|bigger|longer|larger|worse|comparable|(?:of|in|at|on|for) (?:this|that|such|other|its other)\b))"
    r"|\bno (?:such )?(?:outage|disruption|interruption)s? (?:had |has |have |ever )?(?:occurred|happened|taken place|took place)\b(?! (?:until|before|since|elsewhere))|\bno (?:indications?|hint) of (?:an? |any )?(?:[\w-]+ )?(?:outage|disruption|problem|issue|failure)s?\b"
    r"|\b(?:denie[sd]|deny|denying|disput(?:es|ed)|rejects?|rejected) (?:(?:on|this|last|late|early|earlier|yesterday|today)\b[^.;,]{0,24} )?(?:that |there |suffering |having |being |it )[^.;]{0,60}"
    rf"|\b(?:reports?|claims?|rumou?rs|suggestions?|allegations?|posts?) (?:of|about|that|on) (?!(?:an? |any |the |its |customer |user )*(?:data|hack|cyber|attack|breach|leak|theft|lay-?off|loss|sabotage|ransom))[^.;]{{0,50}}?\b(?:outages?|disruptions?|down(?:time)?|offline|failures?)\b[^.;]{{0,40}}?\b(?:were|was|are|is) (?:simply |all |entirely |completely )?{_FALSE}\b"
    rf"|\b(?:call(?:ed|s|ing)|branded|label(?:l?ed|s)|described) [^.;]{{0,60}}?\b(?:outages?|disruptions?|down|offline)\b[^.;]{{0,30}}?\b{_FALSE}\b|\b(?:dismiss|reject|call|brand|label|describ)\w* as (?:simply |entirely )?{_FALSE} [^.;]{{0,40}}?\b(?:outages?|disruptions?|down|offline)\b"
    r"|\b(?:outage|problem|fault|issue|failure|disruption|trouble)s?(?: (?:on|this|last) [\w ]{3,20}?)? (?:is|was|are|were|lay|lies)(?: not|n['’]t) (?:ours|its own|our own|theirs|(?:on|at|with|in|from) (?:our|its|their)\b)|\b(?:outage|problem|fault|issue|failure|disruption|trouble)s? [^.;]{0,60}?\band not (?:ours\b|(?:at|with|in|on|from) (?:us\b|our\b|its\b|their\b|(?-i:[A-Z])))"
    r"|\b(?:trouble|problem|fault|cause|failure|issue)s? (?:lay|lies|lie|was|were|is|originated) (?:elsewhere\b|(?:with|at|in|on) (?:an?|another|other|somebody else['’]s|the) (?:[\w-]+ )?(?:network operators?|internet providers?|third part(?:y|ies)|(?:telecoms? )?carriers?|isps?|banks?|other (?:compan|provider)\w*|users?['’]? own)\b)"
    r"|\b(?:did not|didn['’]t|never|had not|hadn['’]t|has not|hasn['’]t|have not|haven['’]t) (?:go|gone|went|been) (?:down|offline|dark)\b(?! (?:until|for long|completely|entirely|everywhere|again|at once))|\b(?:unaware|not aware) of (?:any |an )(?:[\w-]+ )?(?:outage|disruption|failure|problem|issue)s?\b"
    r"|\bno (?:problem|issue|fault|error)s? (?:with|in|on|at|across) (?:its|our|their) (?:own )?(?:[\w-]+ )?(?:services?|systems?|networks?|platforms?|infrastructure|servers?)\b"
)
_SOUTH = (
    r"|\bil n['’]y (?:a|avait) (?:pas|jamais) (?:eu )?(?:de |d['’])(?:[\w-]+ )?(?:panne|incident|perturbation|coupure|interruption)s?\b|\bn['’](?:avoir|avait|a|ont|aurait) (?:connu|subi|enregistré|rencontré|constaté|eu) aucune? (?:[\w-]+ )?(?:incident|panne|problème|coupure|perturbation|interruption)\w*|\bn['’]ont pas (?:été )?(?:concernée?s?|touchée?s?|affectée?s?)\b"
    r"|\b(?:informations?|rumeurs?|rapports?|signalements?|annonces?)\b[^.;]{0,50}?\b(?:pannes?|coupures?|interruptions?)\b[^.;]{0,30}?\b(?:étaient|sont|était|est|seraient) (?:fausse?s?|inexacte?s?|erronée?s?|infondée?s?)\b"
    r"|\bno (?:tuvo|tuvieron|ha tenido|había tenido|registró|sufrió) (?:ningun[ao]? |una? )?(?:caída|falla|fallo|interrupción|incidencia)s?\b|\b(?:informes?|reportes?|rumores?|informaciones|noticias|versiones)\b[^.;]{0,40}?\b(?:caídas?|fall[ao]s?|interrupci\w+)\b[^.;]{0,30}?\b(?:eran?|es|son|fueron|sean) (?:fals[oa]s?|incorrect[oa]s?|infundad[oa]s?)\b"
    r"|\bnão (?:teve|tiveram|tinha tido) (?:nenhuma? |uma? |qualquer )?(?:queda|falha|interrupção|instabilidade|pane)s?\b|\b(?:relatos?|notícias?|rumores?|informações|boatos?)\b[^.;]{0,40}?\b(?:quedas?|falhas?|instabilidade|interrupç\w+)\b[^.;]{0,30}?\b(?:eram?|é|são|foram|seriam) (?:fals[oa]s?|incorret[oa]s?|infundad[oa]s?)\b"
    r"|\bnon (?:c['’]è|ci sono|c['’]era|ci sarebbe|vi è) stat[oaie] (?:alcun\w?|nessun\w?|un[ao]?) ?(?:guast[oi]|disserviz\w+|interruzion[ei]|blocc[oh]\w?|down)\b|\b(?:notizie|segnalazioni|voci|informazioni)\b[^.;]{0,40}?\b(?:guast[oi]|disserviz\w+|interruzion[ei]|down)\b[^.;]{0,30}?\b(?:sono|erano|fossero|siano) (?:fals[ei]|inesatt[ei]|infondat[ei])\b"
)
_NORTH = (
    r"|\b(?:habe|hat|hätte|gab|gebe) (?:es )?(?:[\w.-]+ ){0,3}?keine?n? (?:\w+ )?(?:ausf[aä]ll\w*|störung(?:en)?|unterbrechung(?:en)?)\b|\b(?:berichte|meldungen|gerüchte|angaben)\b[^.;]{0,40}?\b(?:ausf[aä]ll\w*|störung\w*)\b[^.;]{0,30}?\b(?:falsch|unzutreffend|unwahr|unrichtig|haltlos|nicht (?:korrekt|richtig|wahr|zutreffend))\b"
    r"|\b(?:lag|lagen|liegt|liege|liegen|lägen) nicht (?:bei uns|an uns|am eigenen|im eigenen|an (?:unser|ihr)\w*|bei (?:unser|ihr)\w*)\b|\bnicht ausgefallen\b"
    r"|\b(?:was|waren|is|geweest) er (?:[\w-]+ ){0,2}?geen (?:\w+ )?(?:storing|uitval|onderbreking)\w*|\b(?:berichten|meldingen|geruchten)\b[^.;]{0,40}?\b(?:storing\w*|uitval)\b[^.;]{0,30}?\b(?:niet kloppen|niet klopten|onjuist|onwaar|niet waar)\b"
    r"|\b(?:inga|inget) (?:kända )?(?:störningar|avbrott|driftstörning\w*|driftavbrott) (?:hade|har|skulle ha) (?:inträffat|förekommit|skett)\b|\b(?:ingen|ikke noen|ikke nogen) (?:nedbrud|driftsforstyrrelse\w*|nedetid|driftsstans)\b"
    r"|\bnie (?:było|doszło do) (?:żadn\w+ )?(?:awarii|przerwy|usterki|zakłóceń)\b|\bnie (?:został[yao]? dotknięt\w+|ucierpia\w+)|\b(?:doniesienia|informacje|pogłoski)\b[^.;]{0,30}?\bawarii\b[^.;]{0,30}?\b(?:nieprawdziwe|fałszywe|nieprawdą)\b"
    r"|\b(?:kesinti|arıza) haberleri\w*[^.;]{0,20}\b(?:asılsız|doğru değil|gerçek dışı)\w*"
)
_EAST = (
    r"|\bне было (?:никакого |никаких |массового )?(?:сбо[яе]в?|неполадок|перебоев|аварии)\b|\bсбо[йя]\w* (?:не затронул\w*|не коснул\w+)|\b(?:сообщения|информация|слухи)\b[^.;]{0,30}?\bсбо\w+\b[^.;]{0,30}?(?:не соответству\w+|недостоверн\w+|ложн\w+)"
    r"|\bне було (?:жодного |жодних )?(?:збою|збоїв|перебоїв|аварії)\b|\bзбо(?:ю|їв) (?:[\w.-]+ ){0,2}?не (?:було|зафіксовано|сталося)\b|\bзб[іо]й\w* не (?:зачепи\w+|торкну\w+)"
    r"|影響は(?:なかった|ありません|出ていない)|障害は(?:起きて|なかった|ありません|発生しなかった)|障害(?:発生)?(?:との|の)(?:報道|情報)は(?:誤り|事実(?:では|と))"
    r"|(?:没有|沒有|未|并无|並無)(?:发生|發生|出现|出現)?(?:任何)?(?:故障|宕机|宕機|中断|中斷|服务中断)(?!的)|(?:故障|宕机|中断)(?:的)?(?:报道|传闻|消息)(?:不实|不属实|有误)"
    r"|장애(?:가|는) (?:발생한 적이? 없|일어나지 않)|장애 (?:보도|소문)(?:는|가) 사실"
    r"|\b(?:kabar|laporan|isu) (?:gangguan|tumbang)\b[^.;]{0,20}?\b(?:tidak benar|hoaks|keliru)\b"
)
NO_OUTAGE = _ENGLISH + _SOUTH + _NORTH + _EAST
"""Alternatives, each behind a bar."""

UNDENIED = late(
    r"(?:\b(?:not|nor|never|neither|cannot|without|nicht|pas|ni|no|não|non|niet|nie|не|refus\w+ to|declin\w+ to|unable to|yet to)|n['’]t)\s(?:\w+ly )?$",
    re.IGNORECASE,
)
"""Before a verb of denial: nothing is denied ("did not deny", "neither confirmed nor denied")."""
VERB_OF_DENIAL = late(
    r"den(?:y|ie)|disput|reject|dismiss|refut|n[ií]e|neg|desm|dém|dem|smen|best|wid|ontk|förn|zap|отр|опр|спр|зап",
    re.IGNORECASE,
)
OTHER_DEED = late(
    r"\b(?:refund\w*|compensat\w*|(?:would|will) (?:pay|be (?:sold|fined))|liab\w+|negligen\w+|lay-?offs?|plans? to)\b",
    re.IGNORECASE,
)
"""What is denied is a deed or a duty, and not that anything failed."""
OF_WHY = late(
    r"\w+ (?:that )?(?:an?|the|any|its|un[ae]?|um[a]?|een|ein)? ?(?:[\w-]+ )?(?:attack|hack\w*|cyber\w*|ciberataque|ataque|cyberattaque|attacco|hackerangriff|aanval|data|customer data|money|funds|breach|sabotage)\b"
    r"|[^.;]{0,90}?\b(?:caus(?:ed|ing|e|ado|ada|ato|ata|é|ée)|behind|to blame|responsib\w+|due to|because|verursach\w+|veroorzaak\w+|provoc\w+|schuld\w*|responsab\w+|culp\w+|à l['’]origine)\b",
    re.IGNORECASE,
)
"""A denial, from its verb on, of why it failed or of what was lost, and not that it failed."""
OUTAGE = late(
    r"outage|disrupt|down(?:time)?\b|offline|interrup|ausf[aä]ll|störung|panne\b|caída|quead|quedas?\b|falha|fallo|guasto|disserviz|storing|avbrott|störning|driftstör|nedbrud|nedetid|сбо[йяе]|збі[йя]|збо[юї]|awari|kesinti|arıza|gangguan|障害|장애|故障|宕机|中断",
    re.IGNORECASE,
)
"""A word for an outage."""
ADMITTED = late(
    r"\backnowledg\w+|\badmit\w+|\bconced\w+|\b(?:is|was|are|were|became) aware of (?!no\b|any\b)|\binvestigat\w+|\blooking into\b|\bworking (?:on|to)\b|\bfix(?:ed|ing|es)?\b|\brestor\w+|\bresolv\w+|\brecover\w+|\bapologi[sz]\w+|\bconfirm(?:s|ed) (?:an?|the|that)\b|\bit (?:went|was|had been) down\b|\b(?:outage|disruption|failure|fault|downtime) (?:of|in|at|with|affecting|hitting) (?:its|our|their)\b"
    r"|\bbestätig\w+|\bräumte\w*|\beingeräumt|\bbehob\w+|\bentschuldig\w+|\breconn\w+|\badmis\b|\brétabli\w*|\breconoc\w+|\badmit\w+|\brestable\w+|\breconhec\w+|\brestabelec\w+|\bammess\w+|\bripristin\w+|\berken\w+|\bherstel\w+|\bprzyzna\w+|\bпризна\w+|\bвосстанов\w+|\bвизна\w+|\bвідновл\w+|認め|復旧|인정|복구|承认|恢复",
    re.IGNORECASE,
)
"""What somebody says who has an outage."""
CONTRADICTED = late(
    r"[^.;]{0,80}?\b(?:although|though|even as|while|when|but)\b[^.;]{0,30}?\b(?:it|they|the (?:service|site|network|platform)) (?:was|were|had been|went|had gone) (?:already |still |actually |in fact |clearly )?(?:down|offline|dark|unavailable|failing|broken)\b",
    re.IGNORECASE,
)
"""Behind a denial: the same sentence tells that it did fail."""
