"""Numbers that go on from one before them: in a row, in a list of names, or where reports rose or fell to."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.tallies import Tally, tallies
from scraper.core.patterns import late

_FELL = late(
    r"\b(?:down to|f[ae]ll(?:en|ing)? (?:\w+ )?to|dropp(?:ed|ing) (?:\w+ )?to|(?:declin|subsid|eas|thinn|reced|dwindl|taper|sank|sunk|shr[aiu]nk|slipp|ebb|settl|cool|dipp|decreas|diminish|lower)\w*(?: \w+)? (?:to|at)|(?:came|gone|went|back) down to|caíram para|caiu para|ca[ií]d\w+ (?:para|a)|(?:diminu|reduz|baix|recu)\w+ para|cay\w+ a|(?:baj|descend|disminuy|reduj)\w+ (?:a|hasta)|sank\w* auf|fiel\w* auf|zurück auf|(?:re)?(?:tomb|descend)\w* à|sc(?:end|es)\w+ a|cal(?:at|an)\w+ a|cair para|caer a|daald\w+ naar|spad\w+ do|снизил\w+ до|упал\w+ до)\s(?:about |around |roughly |just |only |under |below |less than |fewer than |unter |weniger als |menos de |moins de |meno di |of |circa |cerca de |unos |environ |rund |etwa |около )?(?:the )?$",
    re.IGNORECASE,
)
_LISTED = late(
    r"(?:,|\b(?:and|und|et|y|e|en|i|og|och|plus|sowie|while|with))\s(?:~\s?|(?:more than|over|about|around|nearly|almost|some|another|roughly|approximately|at least|close to|(?:jusqu['’]à )?plus de|pas loin de|un peu (?:plus|moins) de|près de|environ|poco más de|más de|unos|casi|pouco mais de|mais de|cerca de|quase|oltre|quasi|circa|mehr als|über|rund|knapp|etwa|meer dan|bijna|ruim|ponad|około) )?$|(?<!\w)(?:[،,]\s?و?|و|(?:و?بجانب|إلى جانب|بالإضافة إلى)\s)(?:(?:نحو|حوالي|أكثر من|قرابة)\s)?$",
    re.IGNORECASE,
)
_OF_A_NAME = late(
    r"[A-ZÀ-ÞА-ЯІЇЄ][\w ’'-]{1,25}?\s?(?:\(|—|–|:)\s?~?(?:about |around |over |more than |nearly |almost |более |больше |около |más de |mais de |plus de |über |rund |ponad )?$"
)
_BESIDE_A_NAME = late(
    r"(?:(?:[;,] (?:and |while |with |und |et |y |e )?|\b(?:and|followed by|und|gefolgt von|et|suivie? (?:de|par)|y|e|seguid[oa] (?:de|por)|seguito da) )(?:the |o |a |el |la )?[A-ZÀ-ÞА-ЯІЇЄ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,3} (?:had |saw |at |with |alone |mit |avec |con |com )?|\b(?:alone |alleine? |solo |sozinh[oa]s? )?(?:account(?:ed|ing|s) for|responsible for|contribut(?:ed|ing)|making up|made up) )(?:over|about|around|more than|nearly|almost|another|roughly|some|más de|mais de|plus de|oltre|über) $|\b(?:account(?:ed|ing|s) for|responsible for) $",
)
_FOR_A_NAME = late(
    r"(?:^|[;,.]\s|\s)(?:[Pp]ara|[Ff]or|[Ii]n|[Aa]t|[Pp]our|[Ff]ür|[Bb]ei|[Ee][nm]|[Nn][oa]s?|[Vv]oor|[Bb]ij|[Uu]|[Дд]ля|[Пп]о) (?:[oa]s? |the |l[ae]s? |el |den |der )?[A-ZÀ-ÞА-ЯІЇЄ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?, (?:about |around |more than |cerca de |mais de |más de |plus de |rund |über |около |более )?$"
)
_FROM_ELSEWHERE = late(
    r"\s(?:during|in|at|on) the (?:first|second|third|fourth|next|last|later|earlier)\b|\s(?:(?:were |came |are |those |coming |originating |stemming |logged |recorded |registered |reported |filed |alone |just )*(?:from|against|in|at|for|by|among|with|concerning|regarding|about|related to)|[—–-] (?:на|в|у|on|for|in)|on|via|su|sur|auf|no|na|nos|nas|nel|nella|negli|au|aux|на|в|у|pour|concernant|contre|contra|contro|gegen|tegen|para|per|für|voor|chez|aus|bei|von|zu[mr]?|en|de|del|d[oa]s?|du|desde|em|dalla?|dagli|a|bij|uit|u|w|från|hos|из)\s(?:(?:the|den|der|les?|la|el|los|o|os|gli) )?[A-ZÀ-ÞА-ЯІЇЄ]|\s(?:في|من)\s[ء-ي]",
)
_LIKEWISE = late(
    r"(?:[;,]|\b(?:and|und|et|y|e|en|och|og|i))\s(?:(?:the |los |las |les |die |quelli |quelle |ceux |celles )(?:de |di |von |van |at |of )?)?[A-ZÀ-ÞА-ЯІЇЄ][\w.’'-]*(?:(?: of)? [A-ZÀ-Þ][\w.’'-]*){0,3} (?:users |customers |nutzer |kunden |clients |clientes |usuarios |utenti |klanten )?(?:had |saw |logged |recorded |registered |received |drew |got )?(?:about |around |over |some |rund |etwa |environ |unos |cerca de |circa |ongeveer )?$"
)
"""Before a number: it is what the verb of the number before tells of the next name ("Cash App users 900 and Venmo 120")."""
_NAME = r"(?:the )?[A-ZÀ-ÞА-ЯІЇЄ][\w.&’'-]*(?: [A-ZÀ-Þ][\w.&’'-]*){0,3}"
_ABOUT_SO_MANY = r"(?:about |around |over |more than |nearly |almost |some |cerca de |unos |más de |mais de |environ |plus de |rund |etwa |über |mehr als |circa |oltre |ruim |około |ponad )?$"
_NAME_HAD = late(
    rf"(?:^|[,;.] |\b(?:and|while|y|e|et|und|en) ){_NAME} (?:had|saw|got|drew|followed with|tuvo|teve|avait|hatte) {_ABOUT_SO_MANY}"
)
_NAME_WITH = late(
    rf"{_NAME}(?: alone)?(?: (?:was|came|comes|is|stood) (?:next|second|third|fourth))?,? (?:with|at|com|con|avec|mit|met|med|z) {_ABOUT_SO_MANY}"
)
"""Before a number in a row of names: "followed by Acme, with 201, and Bolt, with 88"."""
_NAME_IN_BRACKETS = late(rf"{_NAME} \({_ABOUT_SO_MANY}")
_SO_MANY_CASES = late(
    r"\s*(?:$|[.,;]|and\b|(?:outages|reports|incidents|problems|issues|complaints|caídas|fallas|quedas|falhas|pannes|störungen)\b)",
    re.IGNORECASE,
)
"""About a number, behind a sentence on what a tracker shows: "Verizon had more than 4,000 outages"."""
GAINED = late(r"\b(?:gain(?:s|ed|ing)|add(?:s|ed|ing)|w[oi]n(?:s|ning)?|hir(?:es|ed|ing)|employ(?:s|ed)|sold|sells)\s(?:about |around |over |some |another )?(?=\d|$)", re.IGNORECASE)  # fmt: skip
"""Before a number: so many were won, hired or sold, and none reported."""
_NEXT_OR_END = late(
    r"\s*(?:$|[.,;)]|(?:and|und|et|y|e|en|och|og|i|according|laut|selon|según|secondo|segundo|volgens)\b)"
)
ALONE = late(
    r"\s*(?:$|[.,;)]|(?:at|by|around|as of|in|from|within|a las?|à|às|um|om|en|em|aus|negli|nei|nel|nella|nos?|nas?|aux?|dans|por volta|alle|o godz\w*|около|saat)(?!\w))",
    re.IGNORECASE,
)
_SHORT = 30


_FOR_WHOM = late(
    r"\s(?:[\w’'-]+\s){0,2}?(?:for|at|pour|chez|für|bei|para|em|per|voor|bij|dla|u|для|у|för|hos)\s(?:the |la |les |el |o |a )?",
    re.IGNORECASE,
)


def counted_for(line: Line, end: int) -> str | None:
    """The provider that a row of counts names right behind a number: "1,400 reports for A, 850 for B"."""
    name = next((n for n in line.namings if n.start - line.start > end), None)
    if name is None or _FOR_WHOM.fullmatch(line.text, end, name.start - line.start) is None:
        return None
    return name.provider


def named_with(text: str, tally: Tally) -> bool:
    """Whether a number stands with a name alone: "Acme, with 201, and Bolt, with 88"."""
    before = text[max(0, tally.start - _FAR) : tally.start]
    if _NAME_WITH.search(before) is not None:
        return _NEXT_OR_END.match(text, tally.end) is not None
    return bracketed(text, tally)


def bracketed(text: str, tally: Tally) -> bool:
    """Whether a number stands in brackets behind a name: "named most were Acme (650) and Bolt (320)"."""
    named = _NAME_IN_BRACKETS.search(text[max(0, tally.start - _FAR) : tally.start])
    return named is not None and text.startswith(")", tally.end)


_IN_A_YEAR = late(
    r"[^,.;:–—]{0,30}?\b(?:(?:this|last) year|(?:en )?lo que va de(?:l| este)? (?:año|mes)|(?:seit|depuis le|desde (?:el|o)|sinds het|od|с|від) (?:jahresbeginn|début de l['’]année|(?:inicio|comienzo|início|começo) d[eo]l? a[ñn]o|begin van het jaar|początku roku|начала года|початку року)|da inizio anno|(?:in )?(?:diese[ms]|letzte[ns]) jahr|(?:cette|l['’]) ?année|este a[ñn]o|quest['’]anno|(?:dit|vorig) jaar|w tym roku|в этом году|i år)\b",
    re.IGNORECASE,
)
_YEAR_OPENS = late(
    r"\W*(?:so far this year|(?:already )?this year|since (?:the start of the year|january)|seit jahresbeginn|(?:in )?diesem jahr|depuis (?:le début de l['’]année|janvier)|cette année|en lo que va de(?:l| este)? año|este a[ñn]o|desde (?:enero|janeiro|o início do ano)|quest['’]anno|da inizio anno|dit jaar|od początku roku|w tym roku|с начала года|в этом году|з початку року)\b(?:(?!,? (?:and|but|while|und|aber|et|mais|y|pero)\b)[^.;]){0,70}$",
    re.IGNORECASE,
)
"""About a number: so many were counted over months."""


def is_of_a_year(text: str, tally: Tally) -> bool:
    """Whether so many were counted over months: "14,000 complaints this year"."""
    return _IN_A_YEAR.match(text, tally.end) is not None or _YEAR_OPENS.match(text[: tally.start]) is not None


def had_as_many(text: str, tally: Tally) -> bool:
    """Whether a name is said to have had so many: "Verizon had more than 4,000 outages"."""
    return _NAME_HAD.search(text[: tally.start]) is not None and _SO_MANY_CASES.match(text, tally.end) is not None


def is_listed(line: Line, last: Tally, tally: Tally) -> bool:
    """Whether a number stands in a row with the one before it: "46,000 at A, 14,000 at B and 11,000 at C"."""
    return next_of(line, tally) or _IN_A_ROW.fullmatch(line.text, last.end, tally.start) is not None


_IN_A_ROW = late(
    r"(?:(?!\b(?:before|then|later|but|while|fell|rose)\b)[^.;,]){0,50}?(?:, (?:and |along with |with )?|,? (?:and|along with|as well as|und|sowie|et|y|e|en|i) )(?:about |around |over |more than |nearly |another |some |über |rund |knapp |près de |más de |mais de |oltre |circa )?"
)


def has_fallen(text: str, start: int) -> bool:
    """Whether a number that begins there is one that reports fell to."""
    return _FELL.search(text[max(0, start - 60) : start]) is not None


def moves_on(text: str, last: Tally, tally: Tally) -> bool:
    """Whether a number is where the reports of the last one went: "peaked near 6,000 and fell to 2,000", "from 2,500 at
    ten to over 12,000 by noon".
    """
    if (
        tally.start - last.end > _FAR
        or ";" in text[last.end : tally.start]
        or not (_ON_ITS_OWN.match(text, tally.end) or _SENTENCE_ENDS.match(text, tally.end - 1))
    ):
        return False
    before = text[last.end : tally.start]
    rose = _FROM.search(text[max(0, last.start - _SHORT) : last.start]) is not None and _TO.search(before) is not None
    return rose or any(words.search(before) is not None for words in (_FELL, _RISES, _THERE_WERE))


_FAR = 120
_SENTENCE_ENDS = late(r"\.\s[A-ZÀ-ÞĄĆĘŁŃŚŹŻА-ЯІЇЄ]")
"""The point of an abbreviated unit that ends its sentence as well: "8,2 tys. Najczęściej"."""
_ABOUT_IT = r"(?:(?:about|around|roughly|approximately|nearly|almost|just|some|over|more than|well over|um|cerca de|mais de|más de|unos|casi|quase|circa|quasi|oltre|più di|environ|près de|plus de|rund|etwa|über|mehr als|knapp|ongeveer|meer dan|ponad|около|более|почти|los|las|os|as|les|le|i|gli|die) )*$"
_FROM = late(rf"\b(?:from|von|de|desde|da|dai|van|z|od|с|från)\s{_ABOUT_IT}", re.IGNORECASE)
_TO = late(rf"\b(?:to|auf|à|a|hasta|para|naar|do|до|till)\s{_ABOUT_IT}", re.IGNORECASE)
_RISES = late(
    rf"\b(?:(?:climb|ris|rose|grow|grew|jump|surg|soar|spik|shot|swell|balloon)\w* (?:further |again |up )?to|(?:peak(?:ed|ing) at)|(?:reach|hitt?|pass|topp?|exceed|surpass|cross)(?:ed|ing)?|(?:subi|chega|passa)\w+ (?:a|para|de)|(?:sub|lleg|escal|trep|aument)\w+ a|alcanz\w+|super\w+|ultrapass\w+|ating\w+|raggiung\w+|salit[eio] a|atteign\w+|atteint|grimp\w+ à|stieg\w* auf|kletter\w+ auf|bereik\w+|wzros\w+ do|вырос\w+ до|достиг\w+|acerc\w+ a|aproxim\w+ (?:a|de)|approach\w*|near(?:ed|ing)|avvicin\w+ a|naderde\w*|(?:later|später|później|plus tard|más tarde|mais tarde|dopo|позже|спустя|senare)(?:,| [—–-])?(?: already| schon| déjà| ya| já| già| już| уже)?)\s{_ABOUT_IT}",
    re.IGNORECASE,
)
_THERE_WERE = late(
    rf"\b(?:there (?:were|are|had been)|(?:waren|sind) es|il y en avait|on en (?:comptait|compte)|había|hay|hubo|havia|há|eram|ce n['’]erano|ce ne sono|waren het er|było ich|их было|їх було)\s(?:already |schon |déjà |ya |já |già |al |już |уже |вже )?{_ABOUT_IT}",
    re.IGNORECASE,
)
"""Before a number that stands alone: there were so many of what is counted before it."""
_ON_ITS_OWN = late(
    r"\s*(?:$|[.,;)—–]|(?:at|by|around|as|when|while|within|after|before|in|during|a las?|à|às|um|om|en|em|por volta|alle|verso|vers|gegen|około|около|quando|cuando|mentre|enquanto|mientras|an hour|later|minutes later|ore dopo)(?!\w))",
    re.IGNORECASE,
)


def next_of(line: Line, tally: Tally) -> bool:
    """Whether the number goes on a list of counts: "1,400 reports at A, 850 at B", "in A (1,400), B (850)", "; B over 850",
    "with A alone accounting for 850", "A sent 1,400 reports, B 850".
    """
    before = line.text[: tally.start]
    ends = _ON_ITS_OWN.match(line.text, tally.end) or _NEXT_OR_END.match(line.text, tally.end)
    if ends is not None and _BESIDE_A_NAME.search(before) is not None:
        return True
    if (
        _LIKEWISE.search(before) is not None
        and GAINED.search(before) is None
        and _NEXT_OR_END.match(line.text, tally.end) is not None
    ):
        return True
    if _NAME_WITH.search(before[-_FAR:]) is not None and _NEXT_OR_END.match(line.text, tally.end) is not None:
        return True
    if _FOR_A_NAME.search(before) is not None and ALONE.match(line.text, tally.end) is not None:
        return True
    return _OF_A_NAME.search(before) is not None or (
        _LISTED.search(before) is not None and _FROM_ELSEWHERE.match(line.text, tally.end) is not None
    )


_THAN_NOW = r"\b(?:(?:fewer|less|more) than (?:today|now|this time|on this occasion)|(?:weniger|mehr) als (?:heute|jetzt|diesmal)|(?:moins|plus) (?:qu['’]aujourd['’]hui|que cette fois)|(?:menos|más) que (?:hoy|ahora|esta vez)|(?:menos|mais) (?:do )?que (?:hoje|agora|desta vez)|(?:meno|più) (?:di|che) (?:oggi|adesso|stavolta)|(?:minder|meer) dan (?:vandaag|nu)|(?:mniej|więcej) niż (?:dziś|dzisiaj|teraz)|(?:меньше|больше)(?:,)? чем (?:сегодня|сейчас|теперь))\b"
_AGAINST_NOW = late(rf"[^;.]{{0,60}}?{_THAN_NOW}", re.IGNORECASE)
"""Behind a number that another outage reached: "1,600, fewer than today"."""
_BESIDE_NOW = late(_THAN_NOW, re.IGNORECASE)


def was_reached_before(text: str, tally: Tally) -> bool:
    """Whether a number is set beside that of today as one of another outage."""
    return _AGAINST_NOW.match(text, tally.end) is not None


def set_beside_now(text: str, end: int) -> bool:
    """Whether what is told behind a day that ends there is set beside today: "on Friday … 1,600 complaints, fewer than today"."""
    return _BESIDE_NOW.search(text, end) is not None


def is_more_than_next(text: str, tally: Tally) -> bool:
    """Whether the next number is smaller: what counts fell from is a count, and what they rose from is none."""
    following = next((t for t in tallies(text) if t.start > tally.end), None)
    return following is not None and following.count < tally.count
