"""Words of sentences that speak of what may happen to anybody, and of nothing that happened: "if", "you can", "often"."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

_SPACED = (
    r"you(?:['’](?:re|ve|ll|d))?|your(?:s|self|selves)?|if|whenever|unless|can|may|might|could|should|must|often|usually|typically|generally|normally|commonly|sometimes|always|never|every time|tend(?:s)? to|let['’]?s|we (?:need|must|should|can|all)|"
    r"sie|ihr(?:e[nrm]?)?|ihnen|du|dich|dein\w*|man|wenn|falls|sobald|kann|können|könnte\w*|sollte[n]?|muss|müssen|manchmal|häufig|meist(?:ens)?|oft|üblicherweise|in der regel|"
    r"vous|votre|vos|si|lorsque?|quand|peut|peuvent|pouvez|pourrai\w+|devez|doit|souvent|parfois|généralement|"
    r"usted(?:es)?|tus?|cuando|puedes?|pueden|podría\w*|debes?|deben|suele[ns]?|a menudo|a veces|generalmente|"
    r"você|vocês|seus?|suas?|quando|caso|pode[m]?|poderia\w*|deve[m]?|costuma[m]?|às vezes|geralmente|"
    r"tuo|tua|tuoi|vostr[oaie]|può|possono|puoi|potete|potrebbe\w*|dovete|spesso|talvolta|di solito|"
    r"je|jij|jouw|jullie|uw|als|wanneer|kunt|kun|kan|kunnen|zou(?:den)?|moet(?:en)?|vaak|soms|meestal|"
    r"du|dig|din[ae]?|dit|ditt|ni|er|om|när|når|hvis|kan|bör|bør|måste|skal|ofta|ofte|ibland|vanligtvis|"
    r"sinä|voit|voi|jos|kun|usein|joskus|możesz|możecie|można|może|mogą|jeśli|jeżeli|gdy|często|czasami|zwykle|"
    r"můžete|může|mohou|pokud|když|často|někdy|obvykle|puteți|poate|pot|dacă|când|adesea|uneori|"
    r"siz\w*|eğer|\w+(?:abilir|ebilir)(?:siniz|sin)?|genellikle|bazen|sık sık|önnek|lehet|tudja|ha|gyakran|néha|"
    r"вы|вам|вас|ваш\w*|если|когда|может|могут|можно|можете|следует|часто|иногда|обычно|ви|вам|ваш\w*|якщо|коли|може|можуть|можна|можете|часто|іноді|зазвичай|"
    r"εσείς|σας|μπορείτε|μπορεί|αν|όταν|συχνά|anda|jika|kalau|apabila|bisa|dapat|sering|terkadang|biasanya|bạn|nếu|khi|có thể|thường|đôi khi|"
    r"إذا|يمكن(?:ك|كم)?|قد|عندما|غالب[اً]*|أحيان[اً]*|اگر|می ?توان\w*|ممکن|وقتی|אם|אתה|אתם|יכול\w*|ניתן|כאשר|लेकिन अगर|यदि|अगर|आप\w*|सकत\w+|अक्सर"
)
_JOINED = r"場合|ましょう|ください|でしょう|かもしれ|可能性|もし|ことがあ|您|你|如果|可以|可能会|往往|通常|有时|경우|수 있|하세요|십시오|때로|보통|คุณ|หาก|ถ้า|อาจ|สามารถ|บางครั้ง"
GENERAL = seldom(rf"(?<!\w)(?:{_SPACED})(?!\w)|{_JOINED}|[?？]", re.IGNORECASE)
"""A sentence that addresses the reader, asks, supposes, or says what can or usually does happen."""
_HABITUAL = (
    r"(?:hardly|barely|scarcely) an? (?:day|week|month) (?:goes|went|passes|passed)|(?:almost|nearly|practically|virtually) every (?:day|week|month)|(?:week after week|month after month)|with every (?:new )?(?:outage|failure|crash|disruption)|"
    r"(?:fast|beinahe|nahezu) jede[nrs]? (?:tag|woche|monat)|(?:vergeht|verging) (?:kaum|kein\w*) [^.;,]{0,20}?(?:tag|woche|monat)|kaum ein[e]? (?:tag|woche|monat) (?:vergeht|ohne)|bei jede[mr] (?:ausfall|störung|panne)|"
    r"(?:presque|quasiment) (?:chaque|tous les|toutes les) (?:jours?|semaines?|mois)|(?:pas|passe) une? (?:jour|semaine|mois) (?:ne passe )?sans|à chaque (?:nouvelle )?panne|"
    r"casi (?:cada|todos los|todas las) (?:días?|semanas?|mes(?:es)?)|no (?:pasa|hay) (?:(?:un|una|ni una?) )?(?:día|semana|mes) (?:sin|en que)|(?:con|en) cada caída|"
    r"quase (?:toda|todo|todas as|todos os) (?:dias?|semanas?|m[êe]s(?:es)?)|não (?:passa|há) (?:um|uma) (?:dia|semana|mês) sem|a cada (?:queda|pane|falha)|"
    r"quasi ogni (?:giorno|settimana|mese)|non (?:passa|c['’]è) (?:giorno|settimana|mese)|ad? ogni (?:guasto|disservizio|blocco)|"
    r"(?:bijna|vrijwel|haast) (?:elke|iedere) (?:dag|week|maand)|geen (?:dag|week|maand) voorbij|bij elke storing|"
    r"(?:niemal|prawie) (?:co (?:dzień|tydzień|miesiąc)|w? ?każd\w+ (?:dni\w*|tygodni\w*|miesiąc\w*))|nie ma (?:dnia|tygodnia|miesiąca) bez|przy każdej awarii|"
    r"(?:почти|практически|чуть ли не) кажд\w+ (?:день|недел\w+|месяц\w*)|не проходит и (?:дня|недели|месяца)|при каждом сбое|майже (?:щодня|щотижня|щомісяця|кож\w+ (?:день|тиж\w+|місяц\w+))|"
    r"(?:neredeyse|hemen hemen) her (?:gün|hafta|ay)|nästan varje (?:dag|vecka|månad)|(?:næsten|nesten) hver (?:dag|uge|uke|måned)|lähes joka (?:päivä|viikko|kuukausi)|téměř každ\w+ (?:den|týden|měsíc)|hampir setiap (?:hari|minggu|pekan|bulan)|gần như (?:ngày|tuần|tháng) nào"
)
_HABITUAL_JOINED = r"毎[日週月]のように|ほぼ毎[日週月]|(?:障害|トラブル)のたびに|几乎每(?:天|周|个?月)|幾乎每(?:天|週|個?月)|거의 매(?:일|주|달)|장애 때마다"
HABITUAL = seldom(rf"(?<!\w)(?:{_HABITUAL})(?!\w)|{_HABITUAL_JOINED}", re.IGNORECASE)
"""That something happens again and again: what is told so is no outage of a day."""
