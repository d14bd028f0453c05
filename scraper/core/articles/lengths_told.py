"""Lengths of time that belong to another word than that of the outage: to one of saying, of duty, of waiting, or to what came
after the recovery; and what only looks like one.
"""

from __future__ import annotations

import re

from scraper.core.articles.clauses import clause_of
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.alternatives import by_edge
from scraper.core.language.deeds import SAYS
from scraper.core.language.outage_nouns import outage_noun
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_NO_LENGTH = late(r".*\b(?:depuis|à|dès|jusqu['’]à|après|entre|vers) \|\d{1,2} ?h(?: ?\d\d)?\|.*|.*\|\d분\|기(?!간|억).*|.*\|\d{1,2}분\|부터.*|.*분(?:부터|~)[^|]{0,8}\|\d{1,2}분\|까지.*|.*好\|半天\|.*|.*\b(?:entre|das|desde|de)\s[^|]{0,8}\d{1,2}(?:h\d{0,2}|:\d\d)\s(?:e|às|até|y|a|et|à)(?: las| as)? \|\d{1,2} ?h(?: ?\d\d)?\|.*|.*\|\d+(?:st|nd|rd|th) (?:minute|hour|day|week)\|.*", re.IGNORECASE | re.DOTALL)  # fmt: skip
"""A time of day ("depuis 9h", "43분부터 48분까지"), a quarter of a year ("3분기") or a good while ("好半天"), between bars."""
_RULE = late(
    by_edge(
        r"\b(?:rules?(?! out\b)|regulations?|directives?|legislation|guidelines?|requirements?|sla|service[ -]level|by law|the law|"
        r"\w*vorschrift(?:en)?|\w*vorgaben?|richtlinien?|verordnung|gesetze?s?|réglementation|règles?|la loi|normativas?|reglamento|la ley|normas?|resolução|regulamento|a lei|norme|normativa|la legge|direttiva|"
        r"regels|richtlijn|wetgeving|de wet|enligt lagen|(?:ifølge|etter) loven|zákon\w*|törvény\w*|legea|przepis\w*|ustaw[aąyie]+|regulamin\w*|правил(?:а|ам|ами)?|норматив\w*|регламент\w*|закон(?:а|у|ом|е)?|требовани\w*|норм(?:а|ы|ам|е)|вимог\w*|föreskrift\w*|regler(?:na|ne)?|yönetmeli\w*|kural\w*|kanun\w*|aturan|peraturan|regulasi)\b"
        r"|規則|規定|法令|규정|법령|약관|规定|條例|条例"
    ),
    re.IGNORECASE,
)
"""What sets a length to others: a law, a rule, a contract."""
_ALLOTTED = (
    r"\b(?:(?:is|are|was|were|be|been|being) (?:allowed|allotted|granted|given|permitted)|allows?|permits?|tolerates?|grants?|(?:limit|deadline|maximum|target|threshold|allowance|cap|objective) of|"
    r"eingeräumt|vorgesehen|zulässig\w*|accorde|prévoit|prevé|concede|prevede|consente|dopuszcza|przewiduje|отводи\w+|отвед\w+|да[её]тся|предусмотрен\w*|предусматрива\w+|відводиться|передбачен\w*)\b"
)
_ALLOTS = late(rf"{_ALLOTTED}[^.;,]{{0,40}}$", re.IGNORECASE)
_IS_ALLOTTED = late(rf"\s{_ALLOTTED}", re.IGNORECASE)
_DUTY = late(
    r"\b(?:must|(?:want|require|expect|oblige|order|demand|instruct)(?:s|ed|d)? (?:[\w’'-]+ ){1,4}?to|ha(?:s|ve) to|(?:is|are) (?:required|obliged|supposed|bound|expected) to|should|muss|müssen|sind verpflichtet|ist verpflichtet|doit|doivent|debe[nr]?|deberá[n]?|tiene[n]? que|deve(?:m|r[áã]o?)?|devono|tem que|moet(?:en)?|musi|muszą|ma obowiązek|mają obowiązek|должн\w+|обязан\w*|повин\w+|måste|ska|skal|må|zorunda\w*|wajib|harus)\b"
    r"(?:(?!\b(?:and|und|et|y|e|en|i|и)\b)[^.;,]){0,80}\b(?:within|in under|inside|no later than|at most|binnen|innerhalb(?: von)?|in|dans(?: (?:un délai de|les))?|sous|en(?: un plazo (?:máximo )?de)?|dentro de(?: las)?|em(?: até)?|até|entro|in|w ciągu|в течение|за|не позднее|протягом|inom|innen|inden|dalam)\s(?:(?:a maximum of|maximal|höchstens|maximum|máximo|maximaal|massimo) )?$",
    re.IGNORECASE,
)
"""Before a length within which something has to be done."""
_TIME_TO = (
    late(r"\b(?:has|have|had|gets?|hat|haben|bekommt|dispose(?:nt)? de|tiene[n]?|dispone[n]? de|tem|têm|dispõe(?:m)? de|ha|hanno|heeft|hebben|krijgt|ma|mają|есть|має|har|får)\s(?:(?:up to|at most|only|just|bis zu|nur|jusqu['’]à|hasta|até|fino a|tot|maximaal|do|до|max) )?$", re.IGNORECASE),
    late(r"\s(?:to (?!(?:resolve|fix|restore|recover|mend|repair)\b)|zeit\b|pour\b|para\b|(?:di tempo )?per\b|(?:de )?(?:tijd|tid)\b|na\s|чтобы|щоб|på sig\b)", re.IGNORECASE),
)  # fmt: skip
"""About a length that somebody has to do something in: "has four hours to report"."""
_WITHIN_EAST = late(r"\s?(?:以内|이내|内(?!部))")
_CAME_AFTER = late(
    r"(?<!\w)(?:after|later|nach|après|au bout d(?:e|['’])|después de|tras|al cabo de|depois de|após|dopo|na|po|через|спустя|после|через|після|efter|etter|setelah)\s?(?:(?!and\b|und\b)[^\W\d]+\s){0,3}$",
    re.IGNORECASE,
)
_TOLD_BY = late(r"отчита\w+|проинформир\w+|рассказа\w+|\breported\b|\binformed\b|\btold\b|\bbestätigt\w*|\bgab\b|\brepor\w+|\bconfirm\w+", re.IGNORECASE)  # fmt: skip
_TOLD_EAST = late(
    r"(?:사실|소식|완료)?(?:을|를)? ?(?:알리|알렸|공지|안내)|(?<!다고 )밝[혔히]|(?:を|と)(?:発表|公表|告知|お知らせ|投稿|報告)|(?:发布|發布|发文|發文|宣布|通报|回应)"
)
_QUOTING_EAST = late(r"(?:다고|라고|たと|したと|ると)")
"""Between what came about and the verb of saying: it is told within what was said."""
_OPENING = 24
_FOR_SO_LONG = late(r"[간間]|.(?: ?동안|にわた)")
"""The end of a length that says for how long, and not how much later, where the verb comes last."""
_AFTER_IT = r"(?:after|once|since|following|nach(?:dem)?|après|une fois|tras|después de(?: que)?|una vez|luego de(?: que)?|depois(?: d[eao]| que)?|após|dopo(?: che)?|una volta|na|nadat|po|gdy|после(?: того,? как)?|після|efter(?: att| at)?|etter(?: at)?|setelah|sonra)\s"
_ONCE = late(rf"(?<!\w){_AFTER_IT}(?:(?!\d)[^\W_]+[\s’']){{0,3}}$", re.IGNORECASE)
"""Before a word of recovery: what is told comes after it."""
_ONCE_OVER = late(_AFTER_IT, re.IGNORECASE)
_ONCE_EAST = late(r".{0,3}?(?:뒤|후|後|后)")
_LATER_EAST = late(r"\s?(?:여 ?)?(?:가까이 )?(?:뒤|후|지나|後|后)")


_SPENT = (
    r"\b(?:wait(?:ed|ing|s)?|(?<!were )(?<!was )queu(?:ed|e|es|eing|ing)|(?:search|hunt|look)(?:ed|ing) for|wart(?:en|ete\w*)|gewartet|warteschleifen?|schlange|such(?:ten|te)|gesucht|attend(?:u|re|aient|ent|ait)|patient(?:é|er)|cherch(?:é|er|aient|ait)|esper(?:ar|aron|ado|ando|aban)|hac(?:er|ían) fila|en (?:la )?(?:cola|fila)|busca(?:r|ron|do|ban)|aguard\w+|esper(?:aram|avam|ou)|na fila|procur(?:ar|aram|ando)|"
    r"attes[oa]|aspett\w+|in coda|in fila|cercat\w+|cercavano|wacht(?:en|ten|te)|gewacht|in de rij|zocht\w*|gezocht|czeka\w+|w kolej\w+|szuka\w+|жд(?:ал\w*|ать|ут)|ожида\w+|в очеред\w+|искал\w*|чека\w+|шукал\w*|vänta\w*|letade|vente[tr]?|ventede|bekle(?:di|mek|yen)\w*|kuyruk\w*|menunggu|antre)\b"
    r"|待[ちたっ]|並[びん]|기다[리렸]|줄을 서|等[了待候]|排队|排隊"
)
_SPENT_BEFORE = late(rf"(?:{_SPENT})(?:(?!\b(?:as|while|when|because|after|als|während|weil|alors|tandis|car|mientras|porque|cuando|enquanto|quando|mentre|perché|terwijl|omdat|gdy|bo|пока|когда)\b)[^.;:,]){{0,40}}$", re.IGNORECASE)  # fmt: skip
_SPENT_BEHIND = late(rf"[^.;:,、，。]{{0,24}}?(?:{_SPENT})", re.IGNORECASE)
"""About a length that somebody stood waiting, or looked for something."""


def names_a_rule(before: str) -> bool:
    """Whether the text before a number names a rule, which may have set it."""
    return _RULE.search(before) is not None


def is_spent(line: Line, mention: TimeMention) -> bool:
    """Whether so long somebody waited or looked for something, however long it was down."""
    return (
        _SPENT_BEFORE.search(line.before(mention.start, 70)) is not None
        or _SPENT_BEHIND.match(line.after(mention.end, 50)) is not None
    )


def is_no_length(line: Line, mention: TimeMention) -> bool:
    """Whether it is a time of day, a distance or a quarter of a year."""
    written = line.text[mention.start - line.start : mention.end - line.start]
    return (
        _NO_LENGTH.fullmatch(f"{line.before(mention.start, _OPENING)}|{written}|{line.after(mention.end, 3)}")
        is not None
    )


def is_set_by_rule(line: Line, mention: TimeMention) -> bool:
    """Whether somebody has so long, or has to be done within it: a rule names it, and no outage had it."""
    before, after = line.before(mention.start), line.after(mention.end, 40)
    if _DUTY.search(before) or (_TIME_TO[0].search(before) and _TIME_TO[1].match(after)):
        return True
    if _ALLOTS.search(before) or _IS_ALLOTTED.match(after):
        return True
    return _RULE.search(before) is not None or (
        _WITHIN_EAST.match(after) is not None and _RULE.search(line.text) is not None
    )


def follows_recovery(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether something had a length when the outage was over: "once it was back, restocking took two days"."""
    before = line.before(mention.start)
    if outage_noun(reading.language or "en").search(before[-40:] + line.after(mention.end, 30)):
        return False
    return any(
        _ONCE.search(before[: over.start()]) or _ONCE_OVER.match(over.group()) or _ONCE_EAST.match(before, over.end())
        for over in reading.words.ended.finditer(before)
    )


def is_of_telling(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether all that came about when a length had passed is that somebody told of it: "the bank reported after four hours
    that …", "45 minutes after it began, the firm said"; that what was told is over stands in a clause of its own.
    """
    if _told_then(reading, line, mention):
        return True
    if _LATER_EAST.match(line.after(mention.end, 8)):
        return _told_east(line.after(mention.end))
    if _CAME_AFTER.search(line.before(mention.start, 40)) is None:
        return False
    clause = clause_of(line, mention)
    low, high = clause.start, clause.end
    said = (
        SAYS.search(line.text, low, high)
        or _TOLD_BY.search(line.text, low, high)
        or reading.words.acknowledged.search(line.text, low, high)
    )
    happened = (reading.words.ended, reading.words.fixed, outage_noun(reading.language or "en"))
    return said is not None and not any(words.search(line.text, low, high) for words in happened)


def _told_then(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether a length opens its sentence, and somebody spoke when it had passed."""
    if mention.start - line.start > _OPENING or _FOR_SO_LONG.match(line.text, mention.end - line.start - 1):
        return False
    rest = line.after(mention.end, 110)
    told = reading.words.acknowledged.search(rest) or SAYS.search(rest)
    return told is not None and reading.words.ended.search(rest) is None


def _told_east(after: str) -> bool:
    told = _TOLD_EAST.search(after)
    return told is not None and _QUOTING_EAST.search(after, 0, told.end()) is None
