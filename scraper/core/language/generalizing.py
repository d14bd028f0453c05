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
