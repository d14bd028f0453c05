"""Outages that did not happen: rehearsed, supposed or averted, in the languages of the press."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_FAILS = r"(?:outages?|failures?|disruptions?|shutdowns?|blackouts?|loss|collapse|crash|downtime|attacks?|incidents?|disasters?)"
REHEARSED = seldom(
    rf"\b(?:simulat(?:ed|es|ing)|mock|staged|pretend(?:ed)?|imaginary|fictitious|rehears(?:ed|es|ing)|practi[sc](?:ed|es|ing)) (?:for )?(?:the |an? |its )?(?:[\w-]+ )?(?:{_FAILS}|exercise|drill)\b|\bsimulations? of (?:the |an? )?(?:[\w-]+ )?{_FAILS}\b|\b{_FAILS}[ -](?:drills?|exercises?|simulations?|rehearsals?)\b|\brehears(?:e|al of|als of) (?:the |an? )?(?:[\w-]+ )?{_FAILS}\b|\b(?:tabletop|table-top|war-?game|crisis|continuity|resilience) (?:exercise|drill|simulation)s?\b|\bthe (?:drill|exercise|simulation|rehearsal|war game) (?:was|is|had|lasted|involved|began|ended|tested|took|ran|will)\b|\bgame ?days? (?:exercise|test)\b"
    r"|\b(?:taken|took|switched|shut|turned|brought|pulled|cut) (?:\w+ ){0,3}?(?:down|off|offline|out of service) [^.;]{0,60}?\bto (?:test|rehearse|train|practi[sc]e|simulate|check how|see (?:how|whether|if))\b|\b(?:deliberately|intentionally|purposely) (?:took|taken|switched|shut|brought|knocked|cut|broke|failed) [^.;]{0,40}?\b(?:down|off|offline|over)\b[^.;]{0,60}?\b(?:test|drill|exercise|rehears\w+)\b"
    r"|\b(?:drill|exercise|rehearsal|dry run)\b[^.;]{0,60}?\b(?:was|were|is|are) (?:deliberately |intentionally )?(?:taken (?:down|offline)|switched off|shut (?:down|off)|turned off|brought down|disconnected)\b"
    r"|\bsimuliert\w* (?:\w+ ){0,3}?(?:ausf[aä]ll\w*|störung\w*|notfall\w*)|\b(?:ausfall|störungs|krisen|notfall)(?:übung|simulation|test)\w*|\bübung\w*[^.;]{0,80}?\b(?:abgeschaltet|vom netz genommen|heruntergefahren|ausgeschaltet)\b|\bzu übungszwecken\b"
    r"|\b(?:pannes?|coupures?|arrêts?) simulée?s?\b|\bsimul(?:é|er|ait|aient|ant|ation d[e'’]) ?(?:une? )?(?:panne|coupure|arrêt)|\bexercice (?:de crise|de simulation|grandeur nature)\b|\b(?:lors d['’]un|dans le cadre d['’]un) exercice\b[^.;]{0,80}?\b(?:coupée?s?|débranchée?s?|mise?s? hors|arrêtée?s?|déconnectée?s?)\b"
    r"|\bsimulacros?\b|\b(?:caída|fallo|falla|interrupción|apagón) simulad[oa]\b|\bsimul(?:ó|aron|ar|an) (?:una? )?(?:caída|fallo|falla|interrupción)"
    r"|\b(?:queda|falha|pane|interrupção) simulada\b|\bsimul(?:ou|aram|ar) (?:uma? )?(?:queda|falha|pane|interrupção)|\b(?:exercício|teste) simulado\b|\bsimulação de (?:queda|falha|pane|crise)\b"
    r"|\b(?:guasto|blocco|disservizio|interruzione) simulat[oa]\b|\bsimulat[oa] (?:un['’]? ?)?(?:guasto|blocco|disservizio|interruzione)\b|\besercitazion[ei]\b"
    r"|\bgesimuleerde (?:storing|uitval|ramp)\b|\b(?:crisis|ramp|nood)?oefening\b[^.;]{0,80}?\b(?:uitgezet|uitgeschakeld|afgesloten|platgelegd)\b|\b(?:crisis|ramp)oefening\w*"
    r"|\bsimulera\w+ (?:ett |en )?(?:avbrott|haveri|störning)|\b(?:kris|avbrotts)övning\w*|\bövning\w*[^.;]{0,80}?\b(?:stängdes av|släcktes|togs ner|kopplades bort)\b"
    r"|\bsymul(?:owan\w+|ował\w*|acj\w+) (?:\w+ )?awari\w*|\bćwicze\w+[^.;]{0,80}?\b(?:wyłączon\w+|odłączon\w+)"
    r"|\bимит(?:ац|иров)\w+ (?:\w+ )?(?:сбо|отказ|отключени|авари)\w*|\bучени(?:я|й|ях|ям)\b[^.;]{0,80}?\b(?:отключ|выключ|останов)\w+|\bучебн\w+ (?:отключени|тревог|сбо)\w*"
    r"|\bіміт(?:ац|ува)\w+ (?:\w+ )?(?:збо|відмов|відключенн|авар)\w*|\bнавчан(?:ь|нях)\b[^.;]{0,80}?\b(?:відключ|вимкн|зупин)\w+"
    r"|\b(?:kesinti|arıza|kriz) (?:simülasyon|tatbikat)\w*|\btatbikat\w*[^.;]{0,80}?\b(?:kapatıl|devre dışı bırakıl|durdurul)\w+"
    r"|訓練で[^。]{0,40}(?:停止させ|止め|遮断)|(?:障害|停止|ダウン)(?:を想定し(?:た|て)|の)(?:訓練|演習)|模擬(?:障害|停止)|훈련[^.]{0,40}(?:차단했|중단시켰|껐|내렸)|모의 ?(?:장애|중단|훈련)|(?:장애|중단)(?:를|을)? (?:가정한|대비) (?:모의 ?)?훈련|(?:演练|演習|演习)[^。]{0,40}(?:关闭|關閉|切断|切斷|下线)|模拟(?:的)?(?:故障|中断|宕机)|(?:故障|宕机|中断)(?:应急)?演练"
    r"|\bsimulasi (?:gangguan|pemadaman|kegagalan)\b|\blatihan\b[^.;]{0,60}?\b(?:dimatikan|diputus)\b",
    re.IGNORECASE,
)
"""Somebody rehearsed an outage, or brought one about to see how others would do."""
SUPPOSED = seldom(
    r"\bif (?!you\b|your\b|they\b|customers?\b|users?\b)[^.;]{2,60}?\b(?:went|goes|go|were|was|is|fell|falls|failed|fails|suffered|suffers|crashed|crashes|broke|stopped|collapsed|disappeared|vanished)\b[^.;]{0,60}?\b(?:would|could|might)(?! (?:not )?(?:have|be (?:eligible|entitled)))\b|\bwere [^.;,]{2,40}? to (?:go (?:down|dark|offline)|fail|crash|collapse|stop)\b"
    rf"|(?:\A|[\"“‘:–—,] ?|\b(?:that|because|warn(?:s|ed)|said|says|how|and|an?|any|another) )(?:an? |any |another )?(?:(?:single|major|total|full|complete|prolonged|similar|simultaneous|sudden|serious|global|widespread|sustained|large-scale|day-long|\w+-(?:hour|day|week)) )?{_FAILS} (?:of|at|in|on) [^.;,]{{2,40}}? (?:would|could|might)(?! (?:not )?have) [^.;]{{3,60}}|\bwhat (?:would happen )?if [^.;?]{{2,50}}?\b(?:went|goes|go|failed|fails|fell|crashed|were)\b[^.;?]{{0,40}}"
    r"|\b(?:wenn|falls|sollte) [^.;]{2,60}?\b(?:ausfiele\w*|ausfallen|ausfällt|zusammenbräche\w*|wegfiele\w*|stillstünde\w*)\b[^.;]{0,80}?\b(?:würden?|könnten?|wären?|hätten?|müssten?|verlören)\b|\b(?:eine? )(?:\w+ )?(?:ausfall|störung) (?:von|der|des|bei) [^.;,]{2,40} (?:würde|könnte)\b[^.;]{0,60}"
    r"|\bsi [^.;]{2,60}?\b(?:tombait|s['’]arrêtait|venait à (?:tomber|s['’]arrêter)|cessait|subissait|disparaissait)\b[^.;]{0,80}?(?:rait|raient)\b|\bune (?:\w+ )?(?:panne|coupure|défaillance) (?:de |d['’]|chez )[^.;,]{2,40} \w+(?:rait)\b[^.;]{0,60}"
    r"|\bsi [^.;]{2,60}?\b(?:cayera|cayese|se cayera|fallara|fallase|dejara de|sufriera)\b[^.;]{0,80}?r[ií]an?\b|\buna (?:\w+ )?(?:caída|falla|interrupción) (?:de|en) [^.;,]{2,40} \w+r[íi]a\b[^.;]{0,60}"
    r"|\bse [^.;]{2,60}?\b(?:caísse|falhasse|ficasse|saísse|parasse)\b[^.;]{0,80}?ri(?:a|am)\b|\buma (?:\w+ )?(?:queda|falha|interrupção|pane) (?:d[aeo]|n[ao]) [^.;,]{2,40} \w+ria\b[^.;]{0,60}"
    r"|\bse [^.;]{2,60}?\b(?:cadesse|andasse|si fermasse|smettesse|subisse|crollasse)\b[^.;]{0,80}?rebb\w+|\bun (?:\w+ )?(?:guasto|blocco|disservizio) (?:di|a|del|della) [^.;,]{2,40} \w+rebbe\b[^.;]{0,60}"
    r"|\b(?:als|mocht|indien) [^.;]{2,60}?\b(?:uitviel|uitvalt|zou uitvallen|uitvallen|plat zou gaan)\b[^.;]{0,80}?\b(?:zou|zouden)\b|\been (?:\w+ )?(?:storing|uitval) (?:bij|van) [^.;,]{2,40} zou\b[^.;]{0,60}"
    r"|\bom [^.;]{2,60}?\b(?:låg nere|gick ner|slutade fungera|skulle (?:gå ner|ligga nere|sluta))\b[^.;]{0,80}?\bskulle\b|\bett (?:\w+ )?(?:avbrott|haveri) (?:hos|i|på) [^.;,]{2,40} skulle\b[^.;]{0,60}"
    r"|\bgdyby [^.;]{2,60}?\b(?:przesta\w+|uleg\w+|pad\w+|mia\w+ awari\w+)[^.;]{0,80}|\bawaria [^.;,]{2,40} \w+łaby\b[^.;]{0,60}|\bесли бы [^.;]{2,60}?(?:упал\w*|отказал\w*|перестал\w*|сломал\w*)[^.;]{0,80}|\b(?:сбой|отказ|авария) [^.;,]{2,40} (?:обош\w+|стоил\w*|прив[её]л\w*|мог\w*) бы\b[^.;]{0,60}|\bякби [^.;]{2,60}?(?:упав\w*|впав\w*|відмови\w+|перестав\w*)[^.;]{0,80}|\b(?:збій|відмова|аварія) [^.;,]{2,40} (?:коштува\w+|приз\w+|міг|могл\w+) би?\b[^.;]{0,60}"
    r"|\b(?:çökseydi|çökse|dursaydı|kesilseydi)\b[^.;]{0,80}|(?:停止|ダウン|障害が(?:発生|起き))(?:した|し)(?:場合|たら|たとすれば)[^。]{0,60}|(?:중단|마비|장애가 발생)(?:되|하)?(?:면|다면|ㄹ 경우|할 경우|될 경우)[^.]{0,60}|(?:如果|假如|假设|倘若|若)[^。]{0,30}(?:宕机|故障|中断|瘫痪|停摆)[^。]{0,40}(?:将|会|可能)"
    r"|\b(?:seandainya|andai|jika|apabila) [^.;]{2,60}?\b(?:tumbang|mati|lumpuh|terganggu)\b[^.;]{0,80}?\b(?:akan|bisa|dapat)\b",
    re.IGNORECASE,
)
"""What would be if something failed."""
AVERTED = seldom(
    rf"\b(?<!have )(?:avoided|averted|prevented|headed off|staved off|fended off|forestalled|(?:narrowly|barely) (?:escaped|missed)|dodged) (?:suffering |having )?(?:an? |any |what (?:would|could|might) have been an? )?(?!(?:[\w-]+ )?(?:longer|wider|worse|second|further|repeat|bigger|larger|total|complete|full|more|similar|even|another)\b)(?:[\w-]+ ){{0,2}}?{_FAILS}\b(?! from)|\bcame (?:close to|within (?:\w+ ){{1,3}}of) (?:an? |suffering an? |having an? |going )(?:[\w-]+ )?(?:{_FAILS}|down|offline|dark)\b|\b(?:nearly|almost) (?:went (?:down|offline|dark)|crashed|collapsed|(?:suffered|had|caused) an? (?:[\w-]+ )?(?:outage|disruption))\b"
    r"|(?<!hätte )(?<!hätten )\b(?:vermied|vermieden|verhindert(?:e|en)?|wendete|abgewendet|entging|entgingen|schrammte)(?! werden)\b[^.;,]{0,30}?\b(?:ausfall|störung|ausfälle)\b|\b(?:ausfall|störung) (?:\w+ ){0,2}?(?:verhindert|abgewendet|vermieden)\b(?! werden| hätte)"
    r"|\b(?:a|ont) (?:évité|échappé à|empêché|frôlé|failli (?:subir|connaître)) (?:de justesse )?(?:une |la )?(?:\w+ )?(?:panne|coupure|interruption)\b|\b(?:evitó|evitaron|esquivó|se libró de|se salvó de) (?:\w+ )?(?:una )?(?:\w+ )?(?:caída|falla|interrupción)\b|\b(?:evitou|evitaram|escapou de|impediu) (?:\w+ )?(?:uma )?(?:\w+ )?(?:queda|falha|interrupção|pane)\b"
    r"|\b(?:ha|hanno) (?:evitato|scongiurato|sventato) (?:\w+ )?(?:un['’]? ?)?(?:guasto|blocco|disservizio|interruzione)\b|\b(?:voorkwam|voorkwamen|vermeed|ontsnapte aan) (?:\w+ )?(?:een )?(?:\w+ )?(?:storing|uitval)\b|\been (?:storing|uitval) (?:\w+ )?(?:voorkomen|vermeden)\b(?! worden)|\b(?:undvek|avvärjde|förhindrade) (?:ett |en )?(?:\w+ )?(?:avbrott|driftstopp|haveri|störning)\b"
    r"|\b(?:uniknął|uniknęła|uniknęło|uniknęli|zapobiegł\w*|uniknięto) (?:\w+ )?awarii\b|\b(?:избежал\w*|предотвратил\w*|предотвращ\w+|удалось избежать) (?:\w+ )?(?:сбо[яйе]|авари[ию])|\b(?:уник(?:нув|ла|ли|нула)|запобіг\w*|відверну\w+) (?:\w+ )?(?:збою|збій|збоєві|аварії)|\b(?:kesintiyi|kesintinin|arızayı) (?:\w+ )?(?:önle\w+|engelle\w+|önüne geç\w+)"
    r"|(?:障害|停止|ダウン)を(?:未然に)?(?:防い|回避し|免れ)|장애를 (?:막|피했|피할|방지했|모면)|(?:避免|阻止|躲过|逃过|防止)了(?:一次|一场)?[^。，]{0,8}(?:故障|宕机|中断)|\b(?:menghindari|mencegah|lolos dari) (?:sebuah )?(?:gangguan|pemadaman)\b",
    re.IGNORECASE,
)
"""An outage that did not come."""
CAME_TRUE = late(
    r"\b(?:but|then|when|after which|instead|unexpectedly|accidentally|by mistake|went wrong|backfired|real (?:outage|failure)|caused (?:an?|the) (?:[\w-]+ )?(?:outage|disruption)|aber|stattdessen|versehentlich|mais|par erreur|pero|por error|mas|por engano|ma|per errore|maar|per ongeluk|men|av misstag|ale|omyłkowo|но|по ошибке|але|помилково|ancak|yanlışlıkla|tetapi|namun)\b|誤って|実際に|실수로|실제로|但|误|真的",
    re.IGNORECASE,
)
"""Beside a rehearsal: what was rehearsed came true, or something else failed."""
AFTER_ALL = late(
    r"\b(?:but|then|later|before|aber|dann|mais|puis|pero|luego|mas|depois|ma|poi|maar|men|ale|но|але|ancak)\b|但|しかし|하지만",
    re.IGNORECASE,
)
"""Behind an outage that was supposed or averted: one came after all."""
