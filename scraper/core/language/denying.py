"""Words by which somebody says that nothing is wrong, or not with them, in the languages of the press."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.language.alternatives import by_edge
from scraper.core.language.further import further
from scraper.core.language.no_outage import (
    ADMITTED,
    CONTRADICTED,
    NO_OUTAGE,
    OF_WHY,
    OTHER_DEED,
    OUTAGE,
    UNDENIED,
    VERB_OF_DENIAL,
)
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_ENGLISH = (
    r"\bstatus (?:page|site|dashboard|website)?[^.;]{0,50}?\b(?:show(?:s|ed|ing)?|list(?:s|ed)?|said|says|claim(?:s|ed)|indicat(?:es|ed|ing)|report(?:s|ed)?|displayed|insist(?:s|ed))\b[^.;]{0,40}?(?:[“\"]?(?:all (?:systems )?)?(?:is |are |was |were )?(?:fully )?operational|no (?:known |active |current )?(?:issues|incidents|problems|outages?)|(?:running|operating|working) normally|all green|green|all (?:is|was) (?:well|normal|fine))"
    r"|\bstatus (?:page|site|dashboard)[^.;]{0,20}? (?:remain(?:s|ed)|stay(?:s|ed)|still (?:shows|showed|says|said|reads|read)) [“\"‘']?all systems (?:were |are )?operational"
    r"|\bstatus (?:page|site|dashboard|board)[^.;]{0,20}?\b(?:was|is|stayed|stays|remained|remains|kept)\b (?:\w+ ){0,2}?green\b|\b(?:overall )?status shows? [“\"]?operational"
    r"|\bclaimed (?:that )?(?:all )?(?:systems|services) (?:were|are) (?:operational|running|working)"
    r"|\b(?:was|were|is|are|had) not (?:been )?(?:directly )?(?:affected|impacted|experiencing)|\b(?:is|are|was|were) unaffected|\bnot experiencing (?:an?y? )?(?:[\w-]+ )?(?:outages?|issues|problems)"
    r"|\b(?:denie[sd]|deny|denying|rejects?|rejected|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)) (?:any |that |an |a |having |(?:the |these |those |all )?(?:reports?|claims?|rumou?rs)|reports?|experiencing|claims?|talk|suggestions?|rumou?rs|it )[^.;]{0,60}|\bno (?:evidence|indication|sign) of (?:an? )?(?:[\w-]+ )?(?:outage|disruption|problem|issue|failure)s?\b"
    r"|\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|stated?|told|replied|answered)\b[^.;]{0,60}?\bthere (?:was|is|were|are|has been|had been) no (?:known |ongoing |current |widespread |wider |major |general |active |actual |such )*(?:outage|disruption|downtime|fault|failure)s?\b(?! (?:like|as|so|until|before|since|bigger|larger|worse)\b| (?:of|in|at|on|for) (?:other|its other))"
    r"|\bwe(?:['’]re| are) not (?:down|offline)\b|[“\"‘']there (?:was|is|were|are|has been) no (?:[\w-]+ ){0,2}?(?:outage|disruption|downtime|fault|failure)s?\b"
    r"|\b(?:we|it|they|company|spokes\w+)\b[^.;]{0,20}?\b(?:(?:have|has|had|did) not|haven['’]t|hasn['’]t|hadn['’]t|didn['’]t|sees?|saw|found|know of|knows of|is aware of|are aware of|was aware of) (?:been )?(?:identif(?:y|ied)|detect(?:ed)?|observ(?:ed?|ing)|see|seen|f(?:i|ou)nd|record(?:ed)?|no)(?<!no) (?:any|an) (?:widespread |wider |major |current |service |ongoing )*(?:outage|disruption|issue|problem|incident)s? (?:with|in|on|across|of|affecting) (?:our|its|their|the) (?:own )?(?:services?|systems?|platforms?|networks?|side)\b"
    r"|\b(?:we(?:['’]re| are)|it (?:is|was)|they (?:are|were)) not aware of any (?:[\w-]+ ){0,2}?(?:issues?|outages?|problems?|disruptions?|incidents?)\b|\bthere (?:was|is|were) no (?:nationwide|widespread|network-wide|system-wide|general|major|ongoing|company-wide) (?:[\w-]+ )?(?:outage|problem|issue|disruption|fault)s?\b"
    r"|\b(?:sees?|saw|found|reports?|reported|recorded|detected|knows? of|(?:is|are|was|were) aware of) no (?:[\w-]+ ){0,2}?(?:outage|disruption|fault|failure|problem|issue|incident)s?\b"
    r"|\b(?:networks?|services?|systems?|operations?|platform) (?:remain(?:s|ed)?|stay(?:s|ed)?|continue[sd]? to be) (?:fully |completely |entirely )?(?:operational|unaffected|stable)\b"
    r"|\b(?:operating|running|working|functioning|performing) (?:normally|[“\"]?optimally|well(?! (?:for|until|before|as|below|above))|at normal (?:service )?levels|as (?:usual|normal)|without (?:any )?(?:problems?|issues?|interruption))(?: (?:and|with))?|\bdid not (?:have|experience|suffer) an? (?:outage|disruption)|\b(?:has|have|had) not (?:had|experienced|suffered) (?:an?|any) (?:outage|disruption)"
    r"|\breports? (?:of (?:an )?outages? )?(?:were|was|are) (?:false|inaccurate|incorrect|wrong|untrue|exaggerated)|\bfalsely report\w*|\b(?:problem|issue|fault|outage|trouble)s? (?:is|was|are|were)(?:n['’]t| not) (?:on|at|with|in|from) (?:our|its|their)\b|\b(?:saw|noticed|felt) nothing of\b|\b(?:was|were|is|are) not (?:to blame|at fault|the cause|down)\b|\b(?:was|were|is|are) not responsible for (?:[\w’'-]+ ){0,4}?(?:outage|disruption|failure)s?\b|\b(?:denie[sd]|deny|denying|reject(?:s|ed|ing)?) (?:all |any )?(?:blame|responsibility)\b|\bnot (?:our|its|their) (?:fault|problem|outage)\b"
    r"|\bno (?:[\w-]+ ){1,4}?(?:was|were|is|are|has been|had been) (?:impaired|affected|disrupted|down|hit|degraded|unavailable)\b(?! (?:by|until))|\b(?:nothing (?:is|was) (?:wrong|down|broken))\b|\ball (?:of )?(?:[\w’'-]+ ){0,2}?(?:services|systems) (?:are|were|remain(?:ed)?) (?:fully |currently |still )?(?:up|online|healthy|available|operational|running|working)\b"
    r"|\bno (?:[\w-]+ )?(?:issues?|problems?|outages?|faults?) (?:here\b(?! (?:in|at)\b)|(?:on|at) (?:our|its|their) (?:own )?(?:side|end)\b)|\b(?:its|our|their) (?:own )?(?:[\w-]+ )?(?:service|network|coverage|systems?|platform|infrastructure)s? (?:was|were|is|are) (?:fine|ok(?:ay)?|up and running|working (?:fine|normally|properly)|stable)\b|\bcontinue[sd]? to (?:operate|run|work|function|perform) (?:normally|as (?:normal|usual)|well|without)\b"
)
_SOUTH = (
    r"|\bnous ne sommes pas (?:en panne|hors service|hors ligne)\b|\bno estamos (?:caídos|fuera de servicio)\b|\bnão estamos fora do ar\b|\bnon siamo (?:offline|down|fuori servizio)\b"
    r"|\bdément\w*|\bd[ée]menti(?:e|s|es)?\b|\b(?:a|ont) nié\b|\bni(?:e|ent) (?:toute?|avoir|être|l['’]existence)\b|\b(?:signale|constate|relève|observe|rapporte)\w* aucune? (?:[\w-]+ ){0,2}?(?:panne|incident|perturbation|anomalie)\w*|\baucune? (?:panne|incident|perturbation) (?:n['’]est|n['’]a été|sur|chez|de (?:son|notre) côté)\b|\bfonctionn\w+ (?:normalement|correctement|parfaitement)\b|\bn['’](?:a|ont|avait) (?:connu|subi|enregistré|rencontré|constaté|eu) aucune? (?:[\w-]+ )?(?:incident|panne|problème|coupure|perturbation)|\bn['’](?:est|était|a) pas (?:été )?(?:concerné|touché|affecté)\w*"
    r"|(?<!se )\b(?:neg(?:ó|aron)|niegan?|negaba[n]?)\b(?! a )[^.;]{0,60}|\bdesm(?:inti|ient)\w+|\bdescart(?:ó|aron|a|an) (?:una?|cualquier|que|haber|fall\w+|problemas)\b|\bfuncion(?:an?|aba|aban|aron|ó) (?:con (?:total )?normalidad|correctamente|normalmente|sin (?:problemas|incidencias))|\boper(?:an?|aba|aban) (?:con normalidad|normalmente)|\bno (?:ha|había|han|hubo|se) (?:registr|sufr|detect|produc|hab)\w+ (?:ningun\w+|una?|incidencias|fall\w+|caídas?)|\bno (?:hay|hubo|existe) (?:ningun\w+ )?(?:caídas?|fall\w+|interrupci\w+|incidencias?)|\bno (?:se (?:vio|vieron) )?afectad\w+"
    r"|\bneg(?:ou|aram|am|a) (?:que|ter|qualquer|a |o |falha|queda|instabilidade)[^.;]{0,60}|\bdesment\w+|\b(?:funciona|opera|funcionam|operam|funcionava|operava|funcionavam|operavam)\w* (?:normalmente|sem problemas)|\bnão (?:registr|identific|detect|houve|há|sofr)\w*[^.;]{0,20}?(?:falhas?|quedas?|instabilidade|interrupç\w+|incidentes?)|\bnão (?:foi|foram) afetad\w+|\bpermanec\w+ (?:estáve(?:l|is)|operaciona(?:l|is)|norma(?:l|is))"
    r"|\bsmenti(?:sce|scono|to|ta|ti|te|va)\b|\b(?:ha|hanno) negato\b|\bnon (?:riguarda(?! (?:sol|tutt))|dipende da|è (?:riconducibile|imputabile|dovut\w)) [^.;]{0,60}|\bnega (?:di|che|qualsiasi|ogni)\b|\bnessun(?:o|a)? (?:guasto|disservizio|problema|interruzione|blocco|down)\b|\bfunziona(?:no|va|vano)? (?:regolarmente|normalmente|correttamente)|\bnon (?:è|sono|era|erano) stat\w+ (?:coinvolt|interessat|colpit)\w+"
)
_NORTH = (
    r"|\bwir sind nicht (?:down|offline|ausgefallen)\b|\bwe liggen er niet uit\b|\bvi ligger inte nere\b|\bvi er ikke nede\b|\bvi är inte nere\b"
    r"|\bdementier\w*|\bwidersprich\w* [^.;]{0,60}\b(?:ausf[aä]ll\w*|störung\w*|bericht\w*|meldung\w*)|\bwidersprach\w* [^.;]{0,60}\b(?:ausf[aä]ll\w*|störung\w*|bericht\w*|meldung\w*)|\bwies(?:en)? [^.;]{0,60}\bzurück|\bweist [^.;]{0,60}\bzurück|\bzurückgewiesen|\bbestr(?:itt|itten|eitet|eiten)\b|\bkeine(?:r|n)? (?:störung|ausfall|ausfälle|störungen|probleme)\b (?:vor|bekannt|fest|verzeichn|im netz|bei uns)\w*|\bes (?:gibt|gebe|liegt|liege) (?:derzeit |aktuell )?keine (?:\w+ )?(?:störung|ausfälle|probleme)\w*|\b(?:läuft|laufen|lief|liefen|laufe|arbeite\w*|funktionier\w*) (?:[\w-]+ )?(?:stabil|normal|störungsfrei|einwandfrei|fehlerfrei|wie gewohnt|ohne (?:probleme|störung\w*|einschränkung\w*))\b|\bnicht betroffen\b"
    r"|\bontken(?:t|de|den|nen)\b|\bgeen (?:storing|uitval|problemen) (?:is|zijn|was|waren|op|in|bij|bekend|gemeld)|\b(?:werk(?:t|te|en|ten)|draai(?:t|de|en|den)|functioneer\w+) (?:gewoon|normaal|naar behoren|zonder problemen)|\bniet getroffen\b|\bgeen last (?:te hebben |hebben )?van (?:een |de )?storing"
    r"|\bförneka\w*|\bdementera\w*|\binga (?:kända )?(?:störningar|problem|avbrott) (?:har|är|hos|i|på|finns)|\bfungera\w* (?:normalt|som (?:vanligt|det ska))|\binte drabba\w*"
    r"|\bzaprzecz\w+|\bdementuj\w*|\bzdementow\w+|\bnie (?:odnotowa|stwierdz|zarejestrow)\w+ (?:żadn\w+ )?(?:awari|problem|uster|zakłóce)\w*|\bdziała(?:ją|ły|ła|ło)? (?:normalnie|prawidłowo|poprawnie|bez (?:zakłóceń|zarzutu|problemów))|\bnie ma (?:żadnej )?awarii"
    r"|\byalanla\w+|\breddet(?:ti|miş)\w*|\b(?:kesinti|arıza|sorun)\w* (?:yok|olmadığı|yaşanmadığı|bulunmadığı)\w*|\bnormal (?:şekilde |bir şekilde )?çalış(?:ıyor|tığı|maya devam)\w*|\betkilenmedi\w*"
)
_EAST = (
    r"|\bопров(?:ерг|ерж)\w*|\bотрица\w+|\bотрицал\w*|(?:сбо(?:ев|я)|проблем|неполадок|аварий)(?: (?:в|на|у|со стороны) [^.;,]{1,30}?)? (?:не (?:зафиксиров|обнаруж|выявл|был|наблюд)\w*|нет\b)|\bнет (?:никаких )?(?:сбо|проблем|неполад)\w*|\b(?:работа(?:ет|ют|ла|ли|л)|функциониру(?:ет|ют)) (?:в (?:штатном|обычном|нормальном) режиме|штатно|стабильно|нормально|без сбоев)|\bне (?:был\w* )?затронут\w*"
    r"|\bспростува\w+|\bспростову\w+|\bзаперечи\w+|\bзаперечу\w+|(?:збоїв|проблем|несправностей) (?:не (?:зафіксов|виявл|бул)\w*|немає\b)|\b(?:працю(?:є|ють)|працюва\w+) (?:у штатному режимі|в штатному режимі|штатно|стабільно|нормально|без збоїв)"
    r"|否定し|否定した|障害は(?:発生していない|確認(?:して|されて)いない|起きていない|ない)|正常に(?:稼働|動作|機能)し|影響(?:は|を)(?:受けて)?い?ない|問題(?:は|なく)(?:ない|稼働)"
    r"|否认|否認|并未(?:出现|发生|受)|並未(?:出現|發生|受)|未(?:受影响|受影響|发现(?:故障|异常|问题)|出现故障)|(?:运行|運行|服务|服務)(?:一切)?正常(?!化)|辟谣|闢謠|不存在(?:故障|宕机|中断)"
    r"|부인|장애(?:는|가)? (?:없|발생하지 않|아니)|정상(?:적으로)? (?:작동|운영|가동|서비스) ?(?:중|하고 있|되고 있)|영향(?:을|은|이)? (?:받지 않|없)|사실(?:이|과) (?:아니|다르)"
    r"|\bmembantah\w*|\bbantah\w*|\btidak (?:ada|mengalami|terjadi|mendeteksi|menemukan) (?:gangguan|masalah|kendala)|\b(?:berjalan|beroperasi|berfungsi) (?:dengan )?normal(?! kembali)|\btidak terdampak"
    r"|(?<!\w)(?:و|ف)?(?:نفى|نفت|تنفي|ينفي)(?!\w)|تعمل بشكل (?:طبيعي|معتاد)|لا (?:يوجد|توجد) (?:أي )?(?:عطل|أعطال|انقطاع)|इनकार|खंडन|सामान्य रूप से (?:काम|चल)|कोई (?:आउटेज|खराबी|समस्या) नहीं"
)
_FURTHER = "".join(f"|{known.denies}" for known in further().values() if known.denies)
DENIES = seldom(by_edge(_ENGLISH + _SOUTH + _NORTH + _EAST + NO_OUTAGE + _FURTHER), re.IGNORECASE)
_ELSE = late(
    r"\b(?:hack\w*|breach\w*|leak\w*|stol(?:e|en)|cyber\w*|layoffs?|wrongdoing|piracy|ransom\w*|access|sold|sale|merger|acquisition|takeover|bankrupt\w*|resign\w*)\b",
    re.IGNORECASE,
)
"""What is denied is no outage."""
WORKS = late(r"(?:all|its|our|their|continue[sd]?)\b|正常|정상|berjalan|beroper|berfungsi|normal|çalış|सामान्य|stabil|fon[ck]tion|fun[czkg]|op[eé]r|work|run|perform|werk|draai|funk|läuf|lauf|lief|arbeit|dział|працю|работа|fungera|fungere", re.IGNORECASE)  # fmt: skip
"""A word of working, at the head of what may deny an outage: "operating normally"."""
AGAIN = late(
    r"\b(?:again|get|getting|got|return\w*|vuelv\w+|volv\w+|volt\w+|reven\w+|tornat\w+|restored|back|resolved|now|since|resumed|fully|once|wieder|inzwischen|nouveau|désormais|nuevo|ya|otra vez|novo|já|nuovo|weer|inmiddels|igen|nu|nå|nyt|taas|znów|znowu|już|ponownie|снова|вновь|уже|знову|вже|tekrar|yeniden|kembali|sudah|telah)\b[^.;]{0,30}$"
    r"|(?:再び|現在は|已|重新|再次|다시|현재)[^。]{0,24}$",
    re.IGNORECASE,
)
"""Before words of normal working: it is normal once more."""
AGAIN_NEXT = late(
    r"[^.;,]{0,12}\b(?:by (?:\d|noon|midday|midnight|late|early|about|around|\w+day)|again|once more|since|now|wieder|à nouveau|de nouveau|de nuevo|nuevamente|otra vez|novamente|de novo|nuovamente|di nuovo|weer|igen|ponownie|znów|снова|знову|kembali|tekrar)\b",
    re.IGNORECASE,
)

STOPPED = late(
    r"\b(?:stopp(?:ed|ing)|ceas(?:ed|ing)|no longer|not|unable|fail(?:s|ed|ing)?|struggl\w+|cess\w+|arrêt\w+|d(?:ej|eix)(?:ó|o|a|ou|aron|aram|ado|ando|ar)|par(?:ou|aram|ó|aron)|smess\w+|smett\w+|opgehouden|aufgehört|"
    r"não|no|non|nie|не|niet|nicht|перестал\w*|перестав|przesta\w+|slutade|sluttede)\s+(?:(?:de|d['’]|di|do|to|be|been|a|se|te|zu|at|med at|att) ?)*$",
    re.IGNORECASE,
)
"""Before words of normal working: it works so no more."""

WISHED = late(
    r"\b(?:aby|żeby|by|so that|ensur(?:e|ing)(?: that)?|make sure(?: that)?|damit|pour que|para que|affinché|perché|чтобы|щоб|zodat|så att|slik at|așa încât|untuk|agar|supaya|until|bis|jusqu['’]à ce que|hasta que|até que|finché)\s(?:[^\s.;,]+\s){0,5}$",
    re.IGNORECASE,
)
"""Before words of normal working: it shall work so."""


@lru_cache(maxsize=1024)
def denial_in(sentence: str) -> re.Match[str] | None:
    """Where a sentence denies an outage; None where it does not, or where it tells of normal working after one."""
    match = DENIES.search(sentence)
    if (
        match is None
        or _ELSE.search(sentence[match.start() : match.end() + 30])
        or OTHER_DEED.search(match.group())
        or (VERB_OF_DENIAL.match(match.group()) and UNDENIED.search(sentence[: match.start()][-30:]))
        or AGAIN.search(sentence[: match.start()][-40:])
        or (WORKS.match(match.group()) and STOPPED.search(sentence[: match.start()][-30:]))
        or (WORKS.match(match.group()) and WISHED.search(sentence[: match.start()][-50:]))
        or AGAIN_NEXT.match(sentence, match.end())
    ):
        return None
    return match


def of_why(sentence: str, denial: re.Match[str]) -> bool:
    """Whether what is denied is why something failed, or what was lost, and not that it failed."""
    return VERB_OF_DENIAL.match(denial.group()) is not None and OF_WHY.match(sentence, denial.start()) is not None


def contradicted(sentence: str, denial: re.Match[str]) -> bool:
    """Whether the same sentence goes on to tell that it did fail: "denied an outage, but later admitted that it was down"."""
    return CONTRADICTED.match(sentence, denial.end()) is not None


@lru_cache(maxsize=1024)
def outage_denied(sentence: str) -> re.Match[str] | None:
    """Where a sentence denies that something failed and does not admit that it did."""
    match = denial_in(sentence)
    if match is None or of_why(sentence, match):
        return None
    admitted = ADMITTED.search(sentence[: match.start()]) or ADMITTED.search(sentence, match.end())
    return None if admitted else match


def names_denied_outage(sentence: str) -> bool:
    """Whether a sentence denies an outage and says so in a word for one: "hat einen Ausfall dementiert"."""
    return outage_denied(sentence) is not None and OUTAGE.search(sentence) is not None
