"""Days on which a word on an outage was given: a report published, a statement issued, a letter sent. What such a word tells
happened before it.
"""

from __future__ import annotations

import re
from typing import Final

from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.patterns import late

_WORD: Final = (
    r"(?:post-?\s?mortems?|write-?ups?|reports?(?! of)|reviews?|analys[ie]s|statements?|announcement|apology|explanation|letters?|memo|filings?|press release|findings|timeline|account|summary|briefing|interview|press conference|hearing|(?:blog ?|follow-up )?posts?|threads?|e-?mails?"
    r"|[\w-]*berichte?s?|[\w-]*mitteilung(?:en)?|[\w-]*stellungnahme|[\w-]*erklärung|[\w-]*analyse|blog-?(?:beitrag|eintrag|post)s?|schreiben|brief|chronologie|aufarbeitung|zusammenfassung|pressekonferenz"
    r"|rapports?|comptes? rendus?|communiqués?|bilan|déclaration|billet|explications?|lettre|analyse|chronologie|conférence de presse"
    r"|informes?|comunicados?|declaraci[oó]n|análisis|carta|explicaci[oó]n|cronología|nota|relatórios?|declaração|análise|explicação|cronologia|postagem|publicación|publicação"
    r"|rapporto|comunicato|relazione|dichiarazione|analisi|resoconto|lettera|spiegazione|rapport|verklaring|persbericht|toelichting|brief|blogbericht|verslag"
    r"|rapporten?|uttalande|pressmeddelande|redogörelse|analysen?|redegørelse|uttalelse|pressemelding|raport\w*|oświadczeni\w+|komunika\w+|analiz\w+|zpráv\w+|prohlášení|отч[её]т\w*|заявлени\w*|звіт\w*|заяв[ауі])"
)
"""What is published about an outage; no update or release, which may be of software."""
_GIVEN: Final = (
    r"(?:published|released|issued|posted|shared|put out|dated|made public|disclosed|circulated|sent|delivered|presented|filed|gave|gives|offered|provided|laid out|set out|unveiled|wrote|held"
    r"|veröffentlicht\w*|publiziert\w*|vorgelegt\w*|vorgestellt\w*|verschickt\w*|herausgegeben\w*|verbreitet\w*|verfasst\w*|legte|stellte|gab"
    r"|publiée?s?|diffusée?s?|rendue?s? publi(?:c|que)s?|datée?s?|présentée?s?|envoyée?s?|publicad[oa]s?|publicó|difundi[oó]|difundid[oa]s?|emiti[oó]|emitid[oa]s?|compartió|presentó|presentad[oa]s?|publicou|divulgou|divulgad[oa]s?|emitiu|datad[oa]s?|fechad[oa]s?"
    r"|ha pubblicato|pubblicat[oa]|pubblicò|diffus[oa]|presentat[oa]|emess[oa]|gepubliceerde?|publiceerde|uitgebrachte?|bracht|verspreidde?|gedateerd"
    r"|publicera(?:de|des|ts|d)|publisert[e]?|offentliggjor\w+|offentliggjort\w*|släppte[s]?|udgivet|opublikowa\w+|wydan\w+|wydał[aoy]?|zveřejni\w+|zveřejněn\w*|vydal[aoy]?|опубликова\w+|выпусти\w+|опубліку\w+|опублікова\w+)"
)
_ON: Final = r"(?:(?:,|late|early|on|this|last|only|back|am|vom|le|ce|el|este|del|de|il|lo|di|na|no|em|nesta|neste|op|afgelopen|den|på|i|w|we|dnia|v|ve|в|во|у|from) ){0,3}"
_FEW: Final = r"(?:[\w’'-]+ ){0,4}?"
_IN_A: Final = r"(?:in|via|through|with|dans|en|em|nel|nella|per|laut|gemäß|według|w|v|в|у|i) (?:(?:an?|its|his|her|the|their|un|une|una|um|uma|ein|eine[rmn]?|seine[rmn]?|ihre[rmn]?|de[rmn]|een|de|het|ett|en|sa|son|su|sua|seu|zijn|sin) )?"
_BEFORE: Final = late(
    rf"\b{_WORD},? (?:[\w’'-]+ ){{0,5}}?{_GIVEN} {_ON}$|\b{_GIVEN} {_FEW}{_WORD} {_ON}$|\b{_IN_A}{_FEW}{_WORD} (?:to [\w ]{{1,24}}? )?{_ON}$",
    re.IGNORECASE,
)
"""Before a day: "a report released on", "published a postmortem on", "in a statement"."""
_GIVEN_BEFORE: Final = late(rf"\b{_GIVEN} {_FEW}{_ON}$", re.IGNORECASE)
_WORD_BEHIND: Final = late(rf"(?: (?:morning|afternoon|evening|night))? {_FEW}{_WORD}\b", re.IGNORECASE)
"""About a day: "published on Thursday a report", "a publié jeudi un compte rendu"."""
_BEHIND: Final = late(
    rf"(?: (?:morning|afternoon|evening|night))?,? (?P<who>{_FEW}){_GIVEN},? (?:[\w’'-]+ ){{0,6}}?{_WORD}\b|,? {_FEW}(?:einen?|seinen?|ihren?|een|zijn|haar) (?:[\w’'-]+ ){{0,2}}?{_WORD} {_FEW}(?:\w*veröffentlicht|vorgelegt|vorgestellt|verschickt|herausgegeben|gepubliceerd|uitgebracht|verspreid)\b|['’]s (?:[\w-]+ ){{0,2}}?{_WORD}\b"
    r"|(?:に|付で|付けで)?(?:公表|発表|公開|発行)(?:した|された)[^。、]{0,10}(?:報告|声明|説明|資料|文書|見解)|(?:에)? ?(?:발표|공개|배포|발간)(?:한|된) ?[^.,]{0,8}(?:보고서|성명|입장문|자료|설명)",
    re.IGNORECASE,
)
"""Behind a day: "it published its findings", "veröffentlichten Bericht", "’s report"."""
_CROWD: Final = late(
    r"\b(?:users?|customers?|people|players|subscribers|everyone|many|some|hundreds|thousands|nutzer\w*|kunden|utilisateurs|usuarios|usuários|utenti|gebruikers)\b",
    re.IGNORECASE,
)
_OF_THE_OUTAGE: Final = late(
    rf"(?:{OUTAGE_NOUN.pattern})(?:s)? (?:of|from|du|del?|d[aeo]|vom|von|van|av|fra|från|z|из|от)(?: the)? $",
    re.IGNORECASE,
)
"""Just before a day that only says which outage is meant: "a report on the outage of 12 May"."""
_ITS_OUTAGE: Final = late(rf"['’]?s?,? (?:[\w-]+ ){{0,2}}?(?:{OUTAGE_NOUN.pattern})", re.IGNORECASE)
"""Right behind such a day: "a report on Thursday’s outage"."""
_NEAR, _FAR = 100, 110


_OF_THE_HOUR: Final = late(
    r"\b(?:statements?|announcement|(?:blog ?|follow-up )?posts?(?!-?\s?mortem)|threads?|e-?mails?|press release|briefing|interview|press conference|[\w-]*mitteilung(?:en)?|[\w-]*stellungnahme|[\w-]*erklärung|schreiben|pressekonferenz|communiqués?|déclaration|billet|conférence de presse|comunicados?|declaraci[oó]n|nota|declaração|postagem|publicación|publicação"
    r"|comunicato|dichiarazione|verklaring|persbericht|uttalande|pressmeddelande|uttalelse|pressemelding|oświadczeni\w+|komunika\w+|prohlášení|заявлени\w*|заяв[ауі])\b|声明|성명|입장문",
    re.IGNORECASE,
)
"""What may as well tell news of the hour."""


def names_the_outage(text: str, start: int, end: int) -> bool:
    """Whether the day that stands at `start`..`end` of a text only says which outage is meant: "a report on the outage of 12 May"."""
    before = text[max(0, start - _NEAR) : start]
    return _OF_THE_OUTAGE.search(before) is not None or _ITS_OUTAGE.match(text, end) is not None


def word_given(text: str, start: int, end: int) -> bool:
    """Whether the day that stands at `start`..`end` of a text is that on which a report, a statement or the like was given."""
    return bool(_words(text, start, end))


def review_given(text: str, start: int, end: int) -> bool:
    """Whether what was given on that day looks back on the outage, as reports do and statements of the hour do not."""
    words = _words(text, start, end)
    return bool(words) and _OF_THE_HOUR.search(words) is None


def _words(text: str, start: int, end: int) -> str:
    """The words about a day that say what was given on it; "" where none do."""
    if names_the_outage(text, start, end):
        return ""
    begin = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
    begin = max(begin, text.rfind(". ", begin, start) + 1)
    before, behind = text[begin:start], text[end : end + _FAR].split("\n", 1)[0].split(". ", 1)[0]
    told = _BEFORE.search(before)
    if told is not None:
        return told.group()
    given, word = _GIVEN_BEFORE.search(before), _WORD_BEHIND.match(behind)
    if given is not None and word is not None:
        return word.group()
    told = _BEHIND.match(behind)
    return told.group() if told is not None and _CROWD.search(told["who"] or "") is None else ""
