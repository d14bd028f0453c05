"""Words that open or follow a clause which is why something broke, by language: "weil …", "après que …", "…, sodass", "…,
поэтому"; words with which a house says what happened; and what such a clause tells that is no reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "de": (
        r"weil|nachdem|dadurch,? dass|daran,? dass|da(?= (?:ein|sich|zu|bei|im|in)\b)|denn",
        r"sodass|so dass|weshalb|wodurch|woraufhin|deshalb|deswegen|daher|dadurch|darum",
        r"(?:erklär|bestätig|sag|teil|räum|berichte|erläuter|meld|geb|gab|gib|hieß|heißt)\w*(?: [^.;,]{0,60})?, dass",
    ),
    "fr": (
        r"après qu(?:e|['’])|parce qu(?:e|['’])|puisqu(?:e|['’])|car|du fait qu(?:e|['’])|lorsqu(?:e|['’])|quand",
        r"ce qui|si bien qu(?:e|['’])|de sorte qu(?:e|['’])|d['’]où|provoquant|entraînant|privant|donc|du coup|c['’]est pourquoi",
        r"(?:expliqu|précis|indiqu|reconn|confirm|rapport|admet|admis|révél)\w*(?: [^.;,]{0,40})? qu(?:e|['’])",
    ),
    "es": (
        r"después de que|luego de que|tras que|porque|ya que|debido a que|puesto que|dado que|cuando|al(?= (?:fallar|romperse|saturarse|cortarse|caducar|averiarse|quedarse|colapsar)\b)",
        r"por lo que|lo que|lo cual|de modo que|con lo que|por eso|provocando|causando|dejando|así que",
        r"(?:explic|señal|confirm|inform|reconoc|admit|detall|precis|indic|asegur|dij|sostu|aclar)\w*(?: [^.;,]{0,40})? que",
    ),
    "pt": (
        r"depois que|após que|porque|já que|uma vez que|visto que|pois|quando",
        r"o que|pelo que|por isso|de modo que|deixando|provocando|causando|com isso|e por isso",
        r"(?:explic|inform|confirm|reconhec|admit|esclarec|diz|disse|indic|afirm)\w*(?: [^.;,]{0,40})? que",
    ),
    "it": (
        r"dopo che|perch[eé]|poich[eé]|in quanto|dato che|visto che|siccome|quando",
        r"per questo|pertanto|quindi|il che|causando|provocando|tanto che|così|cosa che",
        r"(?:spieg|conferm|ammett|ammess|riferi|precis|comunic|chiar|rivel|fa sapere|fatto sapere)\w*(?: [^.;,]{0,40})? che",
    ),
    "nl": (
        r"nadat|omdat|doordat|aangezien|want",
        r"waardoor|zodat|daardoor|en daardoor|met als gevolg|daarom",
        r"(?:meld|bevestig|zeg|zei|laat weten|liet weten|verklaar|erken|leg|schrijf|schreef)\w*(?: [^.;,]{0,40})?,? dat",
    ),
    "pl": (
        r"po tym,? jak|ponieważ|gdyż|bo|dlatego,? że|dlatego,? iż|jako że|kiedy|gdy",
        r"przez co|dlatego|w wyniku czego|wskutek czego|w efekcie|co spowodowało|skutkiem czego",
        r"(?:przyzna|wyjaśni|poinform|tłumacz|potwierdz|przekaza|poda|informuj|dowiedz|twierdz)\w*(?: [^.;,]{0,40})?,? że",
    ),
    "sv": (
        r"efter att|sedan|eftersom|därför att|för att(?= (?:en|ett)\b)|när",
        r"så att|vilket|och då|varför|därför|med följd(?:en)?",
        r"(?:säg|bekräft|uppg|meddel|förklar|skriv|berätt|medge)\w*(?: [^.;,]{0,40})? att",
    ),
    "ru": (
        r"после того,? как|потому что|так как|поскольку|оттого,? что|когда",
        r"поэтому|из-за чего|в результате чего|вследствие чего|что привело|отчего|в связи с чем",
        r"(?:сообщ|поясн|уточн|призна|рассказ|объясн|отмет|заяв|подтверд)\w*(?: [^.;,]{0,40})?,? что",
    ),
    "uk": (
        r"після того,? як|тому що|оскільки|бо|позаяк|коли",
        r"тому|через що|внаслідок чого|унаслідок чого|у результаті чого|що призвело",
        r"(?:повідом|поясн|уточн|визна|розпов|зазнач|заяв|підтверд)\w*(?: [^.;,]{0,40})?,? що",
    ),
    "cs": (
        r"poté,? co|protože|neboť|jelikož|když",
        r"což|kvůli čemuž|takže|v důsledku čehož|a proto|proto",
        r"(?:uved|potvrd|vysvětl|přizna|sděl|řek|inform|dopln)\w*(?: [^.;,]{0,40})?,? že",
    ),
    "id": (
        r"setelah|karena|sebab|lantaran|gara-gara|usai|ketika",
        r"sehingga|akibatnya|hingga|oleh karena itu|yang membuat",
        r"(?:jelas|ungkap|kata|nyata|akui|sebut|konfirmasi)\w*(?: [^.;,]{0,40})? bahwa",
    ),
    "tr": (
        r"çünkü|zira",
        r"bu nedenle|bu yüzden|bunun üzerine|bu sebeple|bundan dolayı",
        r"(?!)",
    ),
    "ro": (
        r"după ce|pentru că|deoarece|întrucât|fiindcă",
        r"astfel încât|motiv pentru care|ceea ce|așa că",
        r"(?:explic|confirm|preciz|anunț|recunos|transmis|declar)\w*(?: [^.;,]{0,40})? că",
    ),
    "el": (
        r"αφού|επειδή|διότι|καθώς|όταν",
        r"με αποτέλεσμα|οπότε|γι['’] αυτό",
        r"(?:εξήγησ|ανακοίνωσ|επιβεβαίωσ|ανέφερ|δήλωσ)\w*(?: [^.;,]{0,40})? (?:ότι|πως)",
    ),
    "vi": (r"sau khi|vì|bởi vì|do|khi", r"khiến|dẫn đến|nên|làm cho", r"(?:cho biết|xác nhận|thông báo|giải thích)(?: [^.;,]{0,30})? rằng"),
    "hu": (r"miután|mert|mivel|amikor", r"ezért|emiatt|így|ami miatt", r"(?:közöl|megerősít|elmond|magyaráz)\w*(?: [^.;,]{0,40})?,? hogy"),
}  # fmt: skip
"""Conjunctions before the clause; words behind it, after which the outage stands; words of saying that lead up to it."""


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """The same, compiled."""

    language: str
    opens: Seldom
    follows: Seldom
    says: Seldom


NO_REASON = late(
    r"gemeldet|meldet|beschwer|klagt|behob|behoben|gelöst|lösen|reparier|entdeckt|bemerkt|festgestellt|untersuch|wieder|signal|plaint|corrig|résol|répar|rétabl|enquêt|recherch|réglé|repar[aeo]|solucion|resuel|resol|report[aeó]|notific|quej|restable|restaur|investig|reclam|relat[ao]|regist|restab|consert|normaliz|segnal|lament|risol|ripar|ripristin|indag|verific|opgelost|hersteld?|gemeld|klag|onderzo|verholp|zgłos|skar[gż]|napraw|usun|przywr|bada|åtgärd|återst|lös|rapporter|anmäl|utred|сообща|жал[оу]|устран|исправ|восстан|почин|скарг|усун|віднов|виправ|oprav|odstran|obnov|hláš|stěžov|lapor|keluh|perbaik|pulih|atasi|remedi|repara|rezolv|αποκατ|διορθ|khắc phục|phản ánh|javít|helyreáll|sperr|vorsicht|précaution|precauci|precauç|precauzi|voorzorg|ostrożno|försiktig|предосторож|erholt|remise?s? d|recuper\w+ d|ripres[oaie] d|återhämta|kommet s[ei]g|otrząsn|doszł\w+ do siebie|vzpamatov|ото(?:шл?|йт)\w* от|оправил\w* (?:от|після)|оговта\w+|пришл?\w+ в себя",
    re.IGNORECASE,
)
"""In clauses on what users sent in, on what was mended, looked into or got over, and on what was switched off to be safe."""

BECAUSE = late(
    r"weil|denn|da\b|dadurch|daran|parce|puisqu|car\b|du fait|porque|ya que|debido|puesto|dado|já que|uma vez|visto|pois|perch|poich|in quanto|siccome|dato|omdat|doordat|aangezien|want|ponieważ|gdyż|bo\b|dlatego|jako|eftersom|därför|потому|так как|поскольку|оттого|тому|оскільки|бо\b|позаяк|protože|neboť|jelikož|karena|sebab|lantaran|gara|deoarece|pentru că|întrucât|fiindcă|επειδή|διότι|mert|mivel",
    re.IGNORECASE,
)
"""The conjunctions that give a reason and no time."""
OF_PEOPLE = late(
    r"\W*(?:[^\s]+ ){0,2}?(?:sie|er|es|wir|ich|man|viele|niemand|kunden|nutzer\w*|menschen|ils?|elles?|on|nous|personne|clients|utilisateurs|abonnés|ellos|ellas|nadie|usuarios|clientes|muchos|eles|elas|ninguém|usuários|utilizadores|muitos|nessuno|utenti|clienti|molti|loro|zij|ze|we|hij|men|niemand|klanten|gebruikers|mensen|veel|nikt|klienci|użytkownicy|oni|ludzie|wiele|ingen|kunder\w*|användar\w+|många|de|vi|man|никто|они|мы|люди|многие|пользовател\w+|клиент\w+|ніхто|вони|користувач\w+|mereka|kami|kita|warga|pelanggan|pengguna|nasabah|nikdo|lidé|zákazní\w+|uživatel\w+)\b",
    re.IGNORECASE,
)
"""What a clause opens with that tells what people did."""
NEGATED = late(
    r"(?<!\w)(?:nicht|kein\w*|ne|n['’]\w+|pas|no|não|non|niet|geen|nie|inte|ingen|не|нет|tidak|belum|není|nejs\w+|ne\w{3,}|δεν)(?!\w)",
    re.IGNORECASE,
)


@cache
def reason_words(language: str) -> ReasonWords | None:
    """The words of a language (two letters); None where it has none."""
    words = _WORDS.get(language)
    if words is None:
        return None
    opens, follows, says = words
    return ReasonWords(
        language,
        seldom(rf"(?<!\w)(?:{opens})(?:(?<=['’])|(?!\w))\s?", re.IGNORECASE),
        seldom(rf"(?:,|\s(?:und|et|y|e|en|i|och|и|та|a|dan))\s(?:{follows})(?:(?<=['’])|(?!\w))", re.IGNORECASE),
        seldom(rf"(?<!\w)(?:{says})(?:(?<=['’])|(?!\w))\s?", re.IGNORECASE),
    )
