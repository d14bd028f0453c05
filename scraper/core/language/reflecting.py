"""Words of texts that think about outages, advise on them or announce work, and report none."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

REFLECTS = seldom(
    r"\b(?:reminds? (?:us|me|everyone)|(?:stark|sobering|painful|timely) reminder|uncomfortable truths?|the (?:real |hard )?lessons? (?:is|are|isn['’]t|aren['’]t|here)|wake-?up calls?|we['’]ve (?:become|built|grown|outsourced)|too dependent|(?:over-?)?reliance on|single points? of failure|paradoxically|critics (?:will|may|might|would)|"
    r"concentrat\w+ (?:of )?(?:our )?risks?|(?:fundamental|sobering|inconvenient) truth|illusion of|fragil(?:e|ity)|vulnerab(?:le|ility) of|sovereignty|monopoli[sz]\w+|systemic risks?|resilien(?:ce|t)|isn['’]t (?:to|about|a feature)|not (?:a question |a matter )?(?:of )?if,? but when|eggs in one basket|diversify|trade-?offs?|what if|"
    r"erinnert uns|weckruf|abhängigkeit\w*|verwundbar\w*|souveränität|klumpenrisik\w+|nous rappelle|rappel (?:brutal|à l['’]ordre)|dépendances?|(?:inter)?dépendants?|vulnérabilités?|fragilités?|souveraineté|monopol\w+|pose question|nos recuerda(?:n)?|dependencias?|fragilidad|vulnerabilidad|soberanía|es frágil|plan b|nos lembra|dependência|fragilidade|soberania|ci ricorda|dipendenza|fragilità|sovranità|afhankelijkheid|kwetsbaar\w*|soevereiniteit)\b",
    re.IGNORECASE,
)
"""What an essay says of an outage, and a report does not."""
DRAWS_A_LESSON = late(
    r"\b(?:prove[sd]? (?:it|my point|the point)|dependenc[ey]|reliance|be careful|cautionary tale|lessons?|(?:hard-(?:earned|won)|golden|simple|my|one) rules?|(?:retrospectives|post-?mortems|incident reviews|timelines)$|(?:teach(?:es)?|taught|tells?|shows?|showed|reminded) us|says about (?:us|our|the)|(?:expos|reveal|prov|show)\w* (?:how|our|why|just how|the (?:fragil|danger|limit|risk)\w*)|fragil(?:e|es|ity)|too (?:big|much) to|why (?:we|you|your|every)|should (?:we|you)|how (?:an? |the )?[\w -]{3,40} affects? (?:you|your|us)|how (?:safe|fragile|dependent|vulnerable|resilient) |why (?:[\w-]+ ){0,3}?(?:outages?|concentration|failures|dependence) (?:is|are|keeps?)|are (?:[\w’'-]+ ){1,4}(?:more|too|less)(?=\b[^?]*\?)|"
    r"ist das vertrauen|wie (?:sicher|abhängig|fragil|verwundbar)|lehren? aus|was (?:uns|wir)|leçons?|ce que (?:nous|révèle)|nous apprend|lecci[oó]n(?:es)?|qué nos (?:enseña|dice)|liç(?:ão|ões)|o que (?:nos|a queda)|lezion[ei]|cosa ci insegna|lessen uit|lärdomar|lekcj[ae]|wnioski|урок\w*|dersler)\b|教訓|教训|교훈",
    re.IGNORECASE,
)
"""A headline that thinks about an outage rather than tells it."""

SUPPOSES = late(
    r"\W*(?:(?:what (?:happens |to expect )?(?:if|when)|when|if)\b(?!.*\b(?:went|was|were|had|did|failed|crashed|broke|fell|lost|cut|hit|got)\b)|(?:was (?:passiert,? )?)?(?:wenn|falls)|(?:que (?:se )?passe(?:-t-il)? )?(?:lorsque?|quand|si)|(?:qué (?:pasa|ocurre|sucede) )?(?:cuando|si)|(?:o que (?:acontece|muda) )?(?:quando|se)|(?:(?:che )?cosa (?:succede|accade) )?(?:quando|se)|(?:wat )?(?:als|wanneer)|"
    r"(?:vad händer )?(?:när|om)|(?:hva skjer |hvad sker der )?(?:når|hvis)|(?:co )?(?:gdy|kiedy|jeśli)|(?:co )?(?:když|pokud)|(?:что будет,? )?(?:когда|если)|коли|якщо)\b[^:—–]{2,70}(?::\s|\s[—–]\s|$)",
    re.IGNORECASE,
)
"""A headline that supposes an outage, and tells none: "When Nimbus is down: what it means for shops"."""

ALL_ABOUT_IT = late(
    r"\b(?:hier finden sie|alle (?:infos|informationen)|alles,? was (?:sie|du|man) wissen|(?:everything|all) you need to know|tout (?:ce qu['’]il faut|savoir)|todo lo que (?:debes|hay que|necesitas|tienes)|tudo o que você|tutto quello che|alles wat je moet weten)\b",
    re.IGNORECASE,
)
"""A headline that promises everything about a thing."""
FOR_THE_READER = late(
    r"\b(?:dieser (?:artikel|beitrag|ratgeber)|praktische\w* (?:tipps|ratschläge)|this (?:article|guide|post) (?:will|looks|covers|explains|sheds)|practical tips|cet article|conseils pratiques|este artículo|consejos prácticos|este artigo|dicas práticas|questo articolo|consigli pratici|dit artikel|praktische tips)\b",
    re.IGNORECASE,
)
"""A text that speaks of itself and its advice."""

ACCOUNTS = late(
    r"\bwe(?:['’]d| would)? (?:[\w’'-]+ ){0,4}?(?:explain|describe|share|tell you|give you|lay out|account for)\b[^.;]{0,40}?\b(?:how|why|what) (?:it|this|that|the|happened|went)\b|\b(?:möchten|wollen) wir (?:[\w-]+ ){0,4}?(?:erklären|erläutern|darlegen)|\bnous (?:souhaitons|voulons|tenons à) (?:[\w’'-]+ ){0,3}?(?:expliquer|revenir)|\b(?:queremos|quisiéramos|gostaríamos de) (?:[\w-]+ ){0,3}?explicar|\b(?:vogliamo|vorremmo|desideriamo) (?:[\w-]+ ){0,3}?spiegar\w+|\bwij? willen (?:[\w-]+ ){0,4}?uitleggen",
    re.IGNORECASE,
)
"""What those who run a service say before they tell how it failed."""

PROMISES_ADVICE = late(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ )?tips|(?:the|this|our) guide(?: below)?,?|we explain|what your (?:options|rights) are|here['’]s what (?:to do|you can)|wir (?:erklären|zeigen|geben) (?:ihnen|dir|wie|was|tipps|,)|nous (?:vous )?expliquons|te (?:explicamos|contamos)|explicamos|vi spieghiamo|(?:we|wij) leggen uit|wyjaśniamy|рассказываем|розповідаємо|viser vi|vi (?:förklarar|forklarer))(?!\w)|解説します|紹介します|설명합니다|알아봅니다",
    re.IGNORECASE,
)
"""What a text of advice says of itself in its first sentences."""

WORK_PLANNED = seldom(
    r"\b(?:(?:scheduled|planned|upcoming|routine) (?:[\w-]+ ){0,2}?(?:maintenance|downtime|works?|upgrades?)|(?:geplante\w*|angekündigte\w*) (?:[\w-]+ )?(?:wartung\w*|arbeiten)|wartungsarbeiten|maintenance (?:programmée|planifiée)|mantenimiento (?:programado|planificado)|manutenção (?:programada|planejada)|manutenzione (?:programmata|pianificata)|gepland\w* (?:onderhoud|werkzaamheden)|"
    r"(?:\w*planera[dt]\w*) (?:[\w-]+ )?underhåll\w*|underhåll\w*|underhållsarbete\w*|planlagt (?:vedlikehold|vedligehold\w*)|huoltokatko\w*|planowan\w+ (?:prac\w*|przerw\w+)|(?:prac\w+|przerw\w+) (?:techniczn|rozwojow)\w+|(?:prac\w+|przerw\w+) (?:jest |została |zostały )?(?:za)?planowan\w+|prac\w+ (?:konserwacyjn|serwisow)\w+|плановы\w+ (?:работ|обслуживани)\w*|планов\w+ робот\w*|planlı bakım|pemeliharaan terjadwal)\b|メンテナンス|定期保守|计划(?:内)?维护|例行维护|(?<!긴급)(?<!긴급 )점검(?=\.|…|·|,|$)|(?<!긴급)(?<!긴급 )점검(?:으로|을 위해|한다|할|을 한다|을 실시| 예정| 시간)|정기 ?점검|系统维护",
    re.IGNORECASE,
)
TROUBLE_EAST = late(r"障害|不具合|トラブル|原因|긴급|장애|오류|먹통|원인|故障|异常|崩溃")
"""Words of an outage, and of none that is announced."""
TO_COME = late(
    r"\b(?:will|going to|scheduled (?:for|to)|expected to|wird|werden|sera|seront|estará|estarán|será|serão|sarà|saranno|zal|zullen|kommer|väntas|vil|będzie|będą|будет|будут|буде|akan|muszą przygotować|müssen sich einstellen)\b|予定|将于|將於|예정",
    re.IGNORECASE,
)
_STILL_OUT = r"(?![^.;]{0,60}?\b(?:until|till|indefinitely|further notice|bis|jusqu\w*|hasta|até|fino|tot|för|aż|do odwołania|до)\b)"
FORESEEN = seldom(
    rf"\b(?:will (?:temporarily |briefly )?(?:not be (?:available|accessible|reachable)|be (?:temporarily |briefly )?(?:unavailable|inaccessible|offline|down|out of service|taken offline|closed))|(?:wird|werden) [^.;]{{2,80}}?nicht (?:erreichbar|verfügbar|nutzbar) sein|(?:sera|seront) (?:temporairement )?(?:inaccessibles?|indisponibles?|fermée?s?|hors service)|(?:estará|estarán|quedará|quedarán|permanecerá) (?:temporalmente )?(?:fuera de servicio|inaccesibles?|cerrad[oa]s?|inhabilitad[oa]s?)|(?:ficará|ficarão|estará|estarão) (?:temporariamente )?(?:fora do ar|indispon\w+|inacessíve\w+|fechad[oa]s?)"
    rf"|(?:sarà|saranno) (?:temporaneamente )?(?:irraggiungibil[ei]|inaccessibil[ei]|non disponibil[ei]|indisponibil[ei]|chius[oaie])|(?:zal|zullen) [^.;]{{2,80}}?(?:niet (?:bereikbaar|beschikbaar)|onbereikbaar) zijn|(?:będzie|będą) (?:czasowo |tymczasowo )?niedostępn\w+|(?:будет|будут) (?:временно )?недоступ\w+|(?:буде|будуть) (?:тимчасово )?недоступ\w+|kommer att (?:ligga nere|vara stängd\w*|vara otillgänglig\w*)|vil være (?:nede|utilgjengelig\w*|utilgængelig\w*)){_STILL_OUT}",
    re.IGNORECASE,
)
"""What will be out: somebody takes it down, for no outage is told before it comes."""
