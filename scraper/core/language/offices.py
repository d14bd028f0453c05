"""Words of headlines on what an office does or demands, and on what a survey found: news about outages in general, or about one
that is long over, and none of its own.
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

_ACTS = (
    # What is opened, made or asked, in any language that has words with blanks between them.
    r"(?:opens?|opened|launch(?:es|ed)|begins?|began|faces?|under) (?:an? |the |its )?(?:[\w-]+ ){0,3}?(?:investigations?|inquir(?:y|ies)|probes?|reviews?|proceedings)|summon(?:s|ed)(?! up\b)|(?:called in|grilled|questioned|taken to task|rebuked) by|hauled (?:in|before)|(?:new|draft|proposed|tougher|stricter|tighter) (?:[\w-]+ ){0,2}?(?:rules|regulations?|laws?|bill|standards|code|requirements)|put on notice|"
    r"(?:leitet|eröffnet) [^,;]{2,60}(?:verfahren|untersuchung|prüfung)|(?:neue|strengere|schärfere) (?:[\w-]+ )?(?:regeln|vorgaben|vorschriften|pflichten)|rügt|mahnt|verwarnt|zitiert|bestellt [^,;]{2,40} ein|"
    r"(?:met|mise?) en demeure|convoqu(?:e|ée?s?)|auditionne|ouvre une (?:enquête|procédure)|(?:nouvelles?|nouveaux) (?:règles|obligations|normes)|"
    r"abre (?:una? |um )?(?:investigaci[oó]n|investigação|expediente|processo|procedimento|inquérito)|(?:nuevas|novas) (?:normas|reglas|regras|obligaciones|obrigações)|apercibe|notifica|convoca|cit(?:a|ó) al?|interpela|intima|"
    r"(?:apre|avvia) (?:un[ao]?['’ ]\s?)?(?:indagine|istruttoria|inchiesta|procedimento)|nuove (?:regole|norme)|diffida|"
    r"stelt (?:een )?onderzoek in|(?:nieuwe|strengere) (?:regels|eisen|normen)|tikt [^,;]{2,40} op de vingers|"
    r"(?:inleder|åpner|indleder) (?:[\w-]+ )?(?:tillsyn\w*|tilsyn\w*|granskning\w*|utredning\w*|undersøgelse\w*)|(?:nya|nye|skärpta) (?:regler|krav)|"
    r"wszcz(?:yna|ął|ęł[ao]) (?:postępowani\w+|kontrol\w+|śledztw\w+)|now[ey] (?:przepisy|zasady|wymogi)|zahájil\w* (?:řízení|šetření|kontrolu)|nová pravidla|"
    r"(?:возбуд|нач|зав[её]л|вын)\w* (?:дело|проверк\w+|расследован\w+|предупрежден\w+)|новые (?:правила|требования)|обяжет|обяжут|обязал\w*|порушил\w* справу|нові (?:правила|вимоги)|soruşturma|yeni kurallar|sanksi|aturan baru|quy định mới"
)
_OFFICES = (
    (
        r"(?:regulator|watchdog|ministry|minister|government|commission(?:er)?|lawmakers?|senators?|mps|parliament|committee|central bank|ofcom|fcc|fca)",
        r"(?:wants?|demands?|orders?|proposes?|approves?|adopts?|warns?|urges?|tells?|grills?|summons?|questions?|criticis\w+|criticiz\w+|rebukes?|censures?|clears?|reprimands?)",
    ),
    (
        r"(?:ministerium|minister\w*|behörde|aufsicht\w*|bundesnetzagentur|bafin|regierung|ausschuss)",
        r"(?:will|fordert|prüft|verlangt|ermittelt|plant|kritisiert|warnt)",
    ),
    (
        r"(?:régulateur|gouvernement|ministre|ministère|arcep|commission|sénat|cnil)",
        r"(?:veut|exige|demande|propose|adopte|enquête|sanctionne|réclame)",
    ),
    (
        r"(?:regulador|gobierno|ministerio|ministro|cnmc|governo|ministério|anatel|procon|banco central|senado)",
        r"(?:exige|quiere|quer|propone|propõe|aprueba|aprova|investiga|pide|pede|cobra|apura|sanciona)",
    ),
    (r"(?:garante|agcom|governo|ministero|consob|authority)", r"(?:vuole|chiede|impone|approva|propone|indaga)"),
    (r"(?:toezichthouder|minister|kabinet|kamer|dnb|acm|afm)", r"(?:wil|eist|onderzoekt|waarschuwt|verplicht)"),
    (
        r"(?:регулятор|цб|центробанк|минцифры|правительство|госдума|роскомнадзор|прокуратура|фас|уряд|нбу)",
        r"(?:хочет|требует|потребовал\w*|предложил\w*|планирует|проверит|вимагає)",
    ),
)
_EAST = r"行政指導|改善(?:命令|指示)|立ち入り検査|報告徴収|義務付け|新(?:たな)?(?:ルール|基準|指針)|조사 착수|시정명령|제재|의무화|约谈|約談|责令|責令|立案调查|新规|新規定"
OFFICE = seldom(
    rf"(?<!\w)(?:{_ACTS}"
    + "".join(rf"|{who}(?: [\w’'-]+){{0,2}}? {does}" for who, does in _OFFICES)
    + rf")(?!\w)|{_EAST}",
    re.IGNORECASE,
)
"""What a regulator, a ministry or a parliament does or demands."""

_COMPARED = (
    r"(?:more|fewer) (?:[\w-]+ ){0,2}?(?:outages|failures|disruptions|glitches|incidents) than|(?:häufiger|öfter|mehr|weniger) (?:[\w-]+ ){0,2}?(?:ausfälle|störungen|pannen) als|(?:plus|moins) (?:souvent )?(?:de |en )?(?:[\w-]+ ){0,2}?pannes? que|"
    r"(?:más|menos) (?:[\w-]+ ){0,2}?(?:caídas|fallos|fallas|incidencias) que|(?:mais|menos) (?:[\w-]+ ){0,2}?(?:falhas|quedas|panes|instabilidades) (?:do )?que|(?:più|meno) (?:[\w-]+ ){0,2}?(?:guasti|disservizi|blackout) (?:di|che|degl\w+|dell\w+)|"
    r"(?:vaker|meer|minder) (?:[\w-]+ ){0,2}?storingen dan|(?:fler|flera|färre|flere|færre) (?:[\w-]+ ){0,2}?(?:avbrott|störningar|nedbrud|driftsforstyrrelser|avbrudd) (?:än|end|enn)|(?:więcej|częściej|mniej) (?:[\w-]+ ){0,2}?awarii niż|(?:больше|чаще|меньше) (?:[\w-]+ ){0,2}?сбоев,? чем"
)
SURVEYED = seldom(
    r"(?<!\w)(?:(?:survey|poll|study|report|research)(?:: | (?:finds|found|shows|says|suggests|reveals) )|(?:one|two|three) in (?:three|four|five|six|seven|eight|nine|ten)(?!\w)|(?:umfrage|studie|étude|sondage|baromètre|encuesta|estudio|pesquisa|estudo|sondaggio|indagine|onderzoek|peiling|undersökning|undersøgelse|undersøkelse|badanie|sondaż|průzkum|опрос|исследование|опитування|дослідження|anket|araştırma|survei|khảo sát) ?(?=: )|"
    r"(?:laut|einer) (?:einer )?(?:umfrage|studie)|selon une (?:étude|enquête)|según un(?:a)? (?:estudio|encuesta)|(?:segundo|aponta|diz) (?:uma? )?(?:pesquisa|estudo)|secondo un(?:['’]indagine|o studio| sondaggio)|(?:uit|blijkt uit) onderzoek|jede[rs]? (?:zweite|dritte|vierte|fünfte)|un[ae]? sur (?:deux|trois|quatre|cinq|dix)|uno de cada|um em cada|uno su|(?:één|een) op de|(?:var|hver) (?:tredje|fjärde|fjerde|femte)|кажд\w+ (?:второй|третий|четв[её]ртый|пятый))"
    rf"|(?<!\w)(?:{_COMPARED})(?!\w)|アンケート|설문|调查显示|調查顯示",
    re.IGNORECASE,
)
"""What somebody counted by asking around, or by whom outages were counted against others'."""
