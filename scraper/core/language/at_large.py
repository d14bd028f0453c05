"""Words of texts that go over to what outages come from at large: "common causes include", "why do servers fail?", "such
failures", "various reasons".
"""

from __future__ import annotations

import re
from typing import Final

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_OF_THIS: Final = r"(?! (?:(?:of|behind|for|why) )?(?:the|this|that|today['’]s|yesterday['’]s|\w+day['’]s|its|their)\b)"
OPENS: Final = seldom(
    r"\b(?:most common|commonest|(?:an)?other (?:common|possible|potential|frequent|likely)) (?:[\w-]+ ){0,2}?(?:causes?|reasons?|culprits?)\b|\b(?:an)?other (?:reason|cause|factor)\b[^.;]{0,60}\b(?:may|might|can|could)\b|\b(?:(?:common(?:est)?|typical|usual|possible|potential|plausible|likely|probable|frequent|technical|hypothetical) (?:[\w-]+ ){0,2}?(?:causes|reasons|culprits|explanations|scenarios|triggers)|(?:various|several|numerous|many|multiple|different|a (?:number|variety|range|host|multitude|handful) of|any number of|a few) (?:[\w-]+ ){0,2}?(?:causes|reasons|factors|culprits|scenarios|explanations))\b"
    + _OF_THIS
    + r"|\b(?:issues|problems|factors|things|causes|events) (?:that|which) (?:can|could|may|might|often|usually|typically|commonly) (?:have )?(?:lead|led|cause|trigger|result|contribute|bring)"
    r"|\b(?:outages?|failures|disruptions|incidents|shutdowns|crashes|downtime|glitches) (?:of this (?:kind|type|nature|scale|sort) |like (?:this|these) |such as (?:this|these) )?(?:can|may|might|could) (?:be (?:caused|triggered|due|the result)|(?:occur|happen|arise|stem|result)\b|come from|have (?:many|various|several|different))"
    r"|\b(?:häufige|mögliche|typische|verschiedene|mehrere|viele|unterschiedliche|denkbare) (?:ursachen|gründe|auslöser)\b(?! (?:der|des|für den|für die|dieser))"
    r"|\b(?:causes|raisons|origines|facteurs) (?:possibles?|fréquentes?|courantes?|multiples|diverses|probables|habituelles)\b|\b(?:plusieurs|différentes|diverses|de nombreuses|multiples) (?:causes|raisons|facteurs|origines)\b"
    r"|\b(?:causas|motivos|razones|factores|fatores|razões) (?:(?:más |mais )?(?:comunes|comuns|frecuentes|frequentes|habituales|habituais)|posibles|possíveis|más probables|mais prováveis|probables|prováveis)\b|\b(?:posibles|diversas?|diversos|varias|varios|distint[ao]s|múltiples|possíveis|vári[ao]s|diferentes) (?:causas|motivos|razones|factores|fatores|razões)\b"
    r"|\b(?:cause|motivi|ragioni|fattori) (?:(?:più )?(?:comuni|frequenti|probabili)|possibili|tipiche)\b|\b(?:possibili|varie|vari|diverse|diversi|molteplici|numerose) (?:cause|motivi|ragioni|fattori)\b"
    r"|\b(?:mogelijke|veelvoorkomende|verschillende|meerdere|diverse) (?:oorzaken|redenen)\b|\b(?:różnych|wielu|różne|możliwe|najczęstsze|typowe) (?:przyczyn\w*|powod\w+|czynnik\w+)\b|\b(?:möjliga|vanliga|olika|mulige|vanlige|forskellige|ulike|almindelige) (?:orsaker|årsaker|årsager)\b"
    r"|(?<!\w)(?:разны\w+|различны\w+|возможны\w+|множеств\w+|нескольки\w+|частые|основные|різн\w+|можлив\w+|кілька) (?:причин\w*|фактор\w*)"
    r"|\b(?:çeşitli|olası|farklı|birçok|muhtemel) (?:neden|sebep|sebeb|faktör)\w*|\b(?:beberapa|berbagai|banyak|sejumlah|kemungkinan) (?:penyebab|faktor|alasan|sebab)\b|\b(?:penyebab|faktor) (?:umum|yang mungkin)\b"
    r"|\b(?:(?:one|any|some) of (?:these|the following) (?:reasons|causes|factors)|(?:eine[nrm]?|eines) (?:der folgenden|dieser) (?:gründe|ursachen)|l['’]une des (?:raisons|causes) suivantes|(?:alguna|una|cualquiera) de (?:estas|las siguientes) (?:razones|causas)|(?:alguno|uno) de (?:estos|los siguientes) (?:motivos|factores)|(?:uma?|algum\w*) (?:destes|destas|dos seguintes|das seguintes) (?:motivos|razões|causas)|un[oa] (?:di questi|di queste|dei seguenti|delle seguenti) (?:motivi|ragioni|cause)|een van (?:deze|de volgende) (?:redenen|oorzaken)|(?:jeden z|jedna z) (?:tych|następujących) (?:powod|przyczyn)\w*)"
    r"|कई (?:कारण|वजह)|(?:多种|多種|各种|各種|常见|常見|可能)的?(?:因素|原因)|原因(?:多种多样|多種多樣|有很多|有多种)|(?:さまざま|様々|いくつか|複数)な?の?(?:原因|要因|理由)|(?:다양한|여러|몇 가지) ?(?:가지 ?)?(?:원인|이유|요인)",
    re.IGNORECASE,
)
"""In a sentence that goes over to the reasons of a kind."""
ASKS: Final = late(
    r"\W*(?:\d+[.)] ?)?(?:why|how|what) (?:do|does|can|could|might|would|may|causes?|makes?|leads?)\b(?!.*\b(?:this|today|yesterday|happen(?:ed)?)\b)|\W*(?:\d+[.)] ?)?(?:common|typical|possible|potential|likely) (?:[\w-]+ ){0,2}?(?:causes|reasons|culprits)\b"
    r"|\W*¿por qué (?:se cae|fallan|falla|ocurren)|\W*pourquoi (?:les|des|un|une) |\W*(?:perché|per quale motivo) (?:i|gli|le|un|una) |\W*(?:warum|wieso) (?:fallen|fällt|kommt es|passier)|\W*por que (?:os|as|um|uma|acontece)|\W*waarom (?:vallen|gaan|ontstaan)|\W*почему (?:происход|случа|возника|пада)|\W*dlaczego (?:dochodzi|zdarza)|\W*.{0,30}neden (?:çöker|olur|yaşanır)|\W*(?:mengapa|kenapa) .{0,40}(?:bisa|sering)",
    re.IGNORECASE,
)
"""A heading behind which things of a kind are explained."""
SUCH: Final = seldom(
    r"\b(?:such|these (?:kinds?|types?|sorts?) of|(?:this|that) (?:kind|type|sort) of) (?:[\w-]+ ){0,2}?(?:outages|failures|incidents|disruptions|problems|issues|errors|glitches|events|crashes)\b|\b(?:outages|failures|incidents|disruptions|problems|issues|errors|events) (?:of|on|like) (?:this|that|these|such a) (?:kind|type|sort|nature|scale|size|order)\b"
    r"|\b(?:solche[rn]?|derartige[rn]?) (?:ausfälle\w*|störungen|probleme\w*|vorfälle\w*|pannen)|\b(?:ce (?:type|genre) de|de tels|de telles) (?:pannes?|incidents?|problèmes?|perturbations?|coupures?)"
    r"|\b(?:este tipo de|ese tipo de|esta clase de|esse tipo de|desse tipo|de este tipo|questo tipo di|questo genere di|di questo tipo) (?:\w+ )?(?:fallas?|fallos?|caídas?|problemas?|incident\w+|interrupcion\w+|errores|falhas?|quedas?|instabilidades?|guast\w|problem\w|disserviz\w|interruzion\w+)"
    r"|\b(?:dit soort|dergelijke|zulke) (?:storingen|problemen|incidenten|uitval)|\b(?:tego typu|takie|takich) (?:awari\w+|problem\w+|sytuac\w+|uster\w+)|(?<!\w)(?:подобн\w+|так(?:ие|их|ого рода)|такого рода) (?:сбо\w+|проблем\w+|инцидент\w+|авари\w+|ситуац\w+)"
    r"|\bbu (?:tarz|tür|tip|gibi) (?:sorun|problem|kesinti|arıza|durum|aksaklık)\w*|\b(?:gangguan|masalah|kejadian|insiden) (?:semacam|seperti|serupa) (?:ini|itu)|इस तरह की (?:समस्या|दिक्कत)\w*|(?:此类|此類|这类|這類)(?:故障|问题|問題|事故|情况|中断)|(?:このような|こうした|この種の)(?:障害|不具合|トラブル)は",
    re.IGNORECASE,
)
"""Outages of the kind, of which something is said at any time."""
OF_THE_OUTAGE: Final = late(
    r"\b(?:this(?! (?:kind|sort|type|nature|scale|size|order|magnitude)\b)|today['’]s|yesterday['’]s|\w+day['’]s|the (?:latest|current|recent|present)|in this case|in the case of)\b|\b[A-Z]\w+['’]s (?:[\w-]+ )?(?:outage|disruption|downtime|crash)\b|\bthe (?:\w+ )?(?:outage|incident|disruption|crash) (?:was|were|stemmed|came|began|started|resulted|occurred)\b|\b(?:dieser|diese|diesmal|heutige\w*|cette|ce (?:jeudi|lundi|mardi|mercredi|vendredi|matin)|esta (?:vez|caída)|questa volta|desta vez|ditmaal|tym razem|на этот раз|kali ini|bu sefer)\b|今回|此次|这次|이번",
    re.IGNORECASE,
)
"""In a sentence that comes back to what happened."""
ITEM: Final = late(r"\s*(?:[•●▪◦*·–—-]\s|\d{1,2}[.)]\s|[A-Z][^.:;!?\n]{2,60}:\s)")
"""A thing of a list."""
