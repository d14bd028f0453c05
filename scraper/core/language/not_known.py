"""What stands where a cause would and says that nobody knows it, or that nobody tells: "still under review", "noch offen",
"à l'étude", "公表されていない".
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

_SPACED = (
    # English
    r"(?:still |yet |so far |currently |now |for now |as of now |also |very much )*(?:(?:open|pending|tb[ad]|n/a|unsolved|undetermined|unexplained){end}|an? (?:complete |bit of a )?(?:mystery|puzzle|riddle|open question|matter of (?:speculation|debate|dispute))|any(?:body|one)['’]s guess|kept (?:quiet|secret|under wraps|to itself)|withheld|under (?:wraps|discussion|(?:active |internal )?(?:investigation|review|examination|scrutiny))"
    r"|(?:being |actively )+(?:investigated|examined|looked into|probed|studied|reviewed|sought|determined|assessed|analy[sz]ed|worked on|traced)|(?:the )?subject (?:of|to) (?:an? |the )?(?:[\w-]+ )?(?:investigation|inquiry|probe|review|audit|debate|speculation)s?|(?:yet )?to be (?:determined|established|confirmed|announced|clarified|disclosed|found|explained)|left open|hard to (?:tell|say|establish)|in (?:dispute|question|doubt)|(?:widely )?(?:disputed|debated|speculated (?:about|on))|not (?:yet |immediately |publicly |fully |officially |so far )*(?:known|clear|given|told|shared|disclosed|stated|established|found|determined|identified|revealed|explained|made public|released|announced|provided|understood|specified))\b"
    # German
    r"|(?:noch |weiter(?:hin)? |derzeit |aktuell |momentan |zunächst |bislang |bisher |vorerst |immer noch |völlig |laut \w+ )*(?:(?:offen|ungeklärt|unklar|ungewiss|unbekannt|rätselhaft|strittig|umstritten){end}|ein rätsel|gegenstand (?:von|der|einer|laufender|interner)|in (?:klärung|(?:der )?prüfung|untersuchung|arbeit)|(?:erst )?zu klären|(?:geprüft|untersucht|ermittelt|analysiert|gesucht)\b|reine spekulation|nicht (?:bekannt|klar|mitgeteilt|genannt|geklärt|gefunden|öffentlich|abschließend|ersichtlich|nachvollziehbar))"
    # French
    r"|(?:encore |toujours |pour l['’](?:heure|instant) |à ce stade |actuellement )*(?:à (?:l['’](?:étude|examen)|déterminer|établir|préciser|éclaircir|confirmer|ce jour inconnue?)|en cours|(?:inconnue?|indéterminée?|floue?|incertaine?|mystérieuse){end}|un mystère|l['’]objet|sujette? à|recherchée?s?|examinée?s?|étudiée?s?|ignorée?s?|pas (?:encore )?(?:connue?|claire?|établie?|précisée?|communiquée?|identifiée?|déterminée?))"
    # Spanish, Portuguese
    r"|(?:aún |todavía |por (?:ahora|el momento) |actualmente |de momento |ainda |por enquanto |no momento )*(?:objeto de|(?:está|estaba|estava)n? (?:siendo|bajo|por|en|sendo|sob|em)\b|(?:siendo|sendo) (?:investig|analiz|analis|apur|estud)|en (?:investigación|estudio|análisis|revisión)|em (?:investigação|apuração|análise|estudo)|(?:bajo|sob) (?:investiga|anális|análise|revis)|(?:por|a) (?:determinar|establecer|aclarar|confirmar|esclarecer|apurar|definir)|un misterio|um mistério|(?:inciert[ao]|incert[ao]|desconocid[ao]|desconhecid[ao]|investigad[ao]|analizad[ao]|analisad[ao]|apurad[ao]){end}|(?:no|não) (?:se |ha sido |foi |fue |está )*(?:conoc|sab|revel|divulg|inform|esclarec|aclar|identific|determin|public|confirm|clar))"
    # Italian
    r"|(?:ancora |al momento |tuttora |per ora |attualmente )*(?:al vaglio|all['’]esame|oggetto di|in (?:corso|fase|via)|da (?:chiarire|accertare|determinare|verificare|stabilire|definire)|sotto (?:esame|indagine)|un mistero|(?:ignot[ao]|sconosciut[ao]|incert[ao]){end}|avvolt[ao] |non (?:è |sono |stat[aoie] |ancora )*(?:not|chiar|res|comunicat|precisat|individuat|accertat|rivelat))"
    # Dutch
    r"|(?:nog |momenteel |vooralsnog |op dit moment |steeds )*(?:in onderzoek|(?:onder|voor)werp van|(?:onbekend|onduidelijk|onderzocht){end}|een raadsel|te achterhalen|niet (?:bekend|duidelijk|gedeeld|gegeven|meegedeeld|achterhaald|gevonden|vrijgegeven))"
    # Swedish, Danish, Norwegian
    r"|(?:ännu |fortfarande |än så länge |endnu |stadig |fortsatt |ennå |foreløbig )*(?:(?:okänd|oklar|ukendt|ukjent|uklar)t?{end}|under (?:utredning|undersökning|undersøgelse|etterforskning|utredning)|föremål för|genstand for|gjenstand for|et{1,2} mysterium|utreds|undersøges|undersøkes|undersöks|(?:inte|ikke) (?:känd|klar|kendt|kjent|kommunicer|offentlig|fundet|funnet|identifi|oplyst|opplyst|avslöja))"
    # Polish, Czech
    r"|(?:jeszcze |nadal |wciąż |na razie |zatím |stále |ještě |dosud )*(?:(?:nieznana|niejasna|neznámá|nejasná){end}|przedmiotem|ustalan\w*|badan\w*|wyjaśnian\w*|w trakcie|tajemnic\w*|zagadk\w*|nie (?:jest|są|został\w*|podano|ujawnion\w*)|předmětem|vyšetřov\w*|zjišťov\w*|v šetření|záhad\w*|není (?:jasn|znám|zřejm)\w*|nebyl\w* (?:zveřejn|sdělen|upřesn|objasn)\w*)"
    # Russian, Ukrainian
    r"|(?:пока |еще |ещё |по-прежнему |до сих пор |поки |ще |досі |наразі )*(?:(?:неизвестн[аы]|неясн[аы]|невідом[аі]){end}|выясня\w*|устанавлива\w*|уточня\w*|предмет\w*|загадк\w*|расследу\w*|изуча\w*|не (?:раскрыва|указыва|называ|уточня|сообща|названы?|установлен|разглаша)\w*|нез['’]ясован\w*|встановлю\w*|з['’]ясову\w*|розсліду\w*|не (?:розкрива|назва|повідомля|встановлен)\w*)"
    # Turkish, Indonesian
    r"|(?:henüz |hâlâ |hala )*(?:bilinmiyor|bilinmemekte|belirsiz|açıklanma\w*|araştırılıyor|inceleniyor)|(?:masih |belum |sedang |dalam |hingga kini |tengah )+(?:diselidiki|investigasi|penyelidikan|diketahui|misteri|diusut|ditelusuri|dicari|jelas|diungkap|dijelaskan)"
)  # fmt: skip
_UNSPACED = (
    r"[^。、]{0,14}?(?:公表され|公表して|明らかに(?:なって|されて|して)い?な|調査中|調査を進|不明|(?:わか|分か|判)っていな|判明していな|特定され?ていな|未発表|非公表|確認中|謎)"
    r"|[^.,]{0,16}?(?:공개(?:되지|하지)|밝혀지지|밝히지|알려지지|확인되지|파악되지|조사 ?중|파악 ?중|확인 ?중|불명|미상|미궁|오리무중)"
    r"|[^，。]{0,8}?(?:尚未|仍未|并未|並未|未(?:公布|公开|公開|透露|明|知|说明|說明|披露|确定|確定|查明)|仍在|正在|还在|還在|不明|不详|不詳|待(?:查|定|调查|調查|确认|確認)|成谜|成謎|调查中|調查中)"
)
_END = r"(?=[^\w\s]*$|,? (?:until|as|at|and|but|for|to|bis|und|aber|am|et|mais|y|pero|e|mas|ma|en|maar|och|men|og|i|a|и|но|та|але)\b)"
_NOT_KNOWN = late(rf"\W*(?:(?:{_SPACED.replace('{end}', _END)})(?!\w)|(?:{_UNSPACED}))", re.IGNORECASE)


def is_not_known(words: str) -> bool:
    """Whether words that stand where a cause would say that it is not known, or not told."""
    return _NOT_KNOWN.match(words) is not None
