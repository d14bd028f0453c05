"""Words in which an outlet takes a whole article back, by how sure they are.

`RETRACTED` says it by itself. `REMOVED` only says that the article is gone, and `HEADED` that something was withdrawn: an
outlet may have had other reasons, unless the text says that what it told was not so (`NOT_SO`).
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

_OPENS = r"(?:^|(?<=[.:!?)\]—–*]\s)|(?<=[“\"(\[*]))\W{0,3}"
_PIECE = r"(?:news )?(?:article|story|piece|item|report|post)"
_OWN_PIECE = r"(?:news )?(?:article|story|piece|news item)"
_BEEN = r"(?: (?:since|now|been|being|hereby|therefore|later|subsequently|also|permanently|had to be|to be))*"
_NOT_FROM = r"(?! (?:from (?:behind|the (?:front|home|paywall|print|app)|our (?:front|home|paywall)|sale)|by (?!the (?:author|editor|publisher|newsroom|desk)|its (?:author|editor|publisher)|our |us\b)))"


def _gone(english: str, **abroad: str) -> re.Pattern[str]:
    """One pattern for verbs of all languages; `abroad` are their participles by language."""
    de, fr, es, pt, it = (abroad[code] for code in ("de", "fr", "es", "pt", "it"))
    nl, pl, no, ru = (abroad[code] for code in ("nl", "pl", "no", "ru"))
    return late(
        rf"{_OPENS}(?:this|our|the (?:above|below|following)) (?:[\w’'-]+ ){{0,3}}?{_PIECE}(?:,[^,;.]{{1,90}},|(?: (?!(?:has|was|is|had|said|says|wrong\w*|incorrect\w*|and|that)\b)[\w’'.-]+){{1,10}}?)? (?:has|was|is|had){_BEEN} (?:{english})\b{_NOT_FROM}"
        rf"|\bwe (?:(?:have|are|must|had|hereby|now|since|therefore|fully|formally|also|to) ){{0,4}}(?:{english}) (?:this|the|our|that) (?:[\w’'-]+ ){{0,3}}?{_OWN_PIECE}\b"
        rf"|\b(?:has|have|is|are) (?:since |now |today |hereby |formally )?(?:{english}) (?:this|our) (?:[\w’'-]+ )?{_OWN_PIECE}\b"
        rf"|\b(?:dieser|dieses|diese|unser|unsere) (?:artikel|beitrag|bericht|text|meldung|nachricht)(?: (?!nicht\b|soll\w*\b)[\w.-]+){{0,8}}? (?:wurde|wird|ist|musste|haben wir)(?: (?!nicht\b)[\w.-]+){{0,5}}? (?:{de})\b"
        rf"|\bwir (?:haben|ziehen|nehmen) (?:hiermit |inzwischen |daher )?(?:diesen|unseren|diese|unsere) (?:artikel|beitrag|bericht|text|meldung|nachricht)(?: (?!nicht\b)[\w.-]+){{0,5}}? (?:{de})\b"
        rf"|\b(?:cet|notre|ce) (?:article|texte|papier|reportage)(?: (?!pas\b)[\w’'.-]+){{0,6}}? (?:a été|est|a dû être) (?:{fr})e?\b|\bnous (?:avons|venons de|devons) (?:{fr}|retirer|rétracter|dépublier) (?:cet|notre|ce) (?:article|texte|papier)\b"
        rf"|\b(?:este|esta|nuestr[oa]) (?:artículo|texto|noticia|nota|información|reportaje)(?: (?!no\b)[\w.-]+){{0,6}}? (?:ha sido|fue|queda|ha tenido que ser) (?:{es})[oa]\b|\bhemos (?:{es})o (?:este|esta|nuestr[oa]) (?:artículo|texto|noticia|nota|información)\b"
        rf"|\b(?:este|esta|noss[oa]) (?:artigo|texto|reportagem|matéria|notícia)(?: (?!não\b)[\w.-]+){{0,6}}? foi (?:{pt})[oa]\b"
        rf"|\b(?:questo|questa|il nostro|la nostra) (?:articolo|testo|notizia|pezzo)(?: (?!non\b)[\w.-]+){{0,6}}? (?:è stat[oa]|viene) (?:{it})[oa]\b|\babbiamo (?:{it})o (?:questo|questa|il nostro) (?:articolo|notizia|pezzo)\b"
        rf"|\b(?:dit|ons) (?:artikel|bericht|stuk|nieuwsbericht)(?: (?!niet\b)[\w.-]+){{0,6}}? (?:is|werd|hebben we|hebben wij)(?: (?!niet\b)[\w.-]+){{0,4}}? (?:{nl})\b"
        rf"|\b(?:ten|nasz) (?:artykuł|tekst|materiał)(?: (?!nie\b)[\w.-]+){{0,4}}? został (?:{pl})y\b"
        rf"|\b(?:denna|den här|denne|vår|vores) (?:artikeln?|artiklen|artikkelen|texten|nyheten|saken)(?: (?!inte\b|ikke\b)[\w.-]+){{0,4}}? (?:har|är|er|blev|ble)(?: (?!inte\b|ikke\b)[\w.-]+){{0,2}}? (?:{no})\b"
        rf"|(?<!\w)(?:эта|данная|наша) (?:статья|новость|заметка|публикация)(?: (?!не\b)[\w.-]+){{0,3}}? (?:{ru})\b"
        rf"|(?:この|本|当該)記事(?:は|を|につき)[^。]{{0,40}}(?:{abroad['ja']})|(?:本文|此文|该文|該文|这篇文章|這篇文章|本报道|本報導)[^。，]{{0,20}}(?:{abroad['zh']})|(?:이|본|해당) (?:기사|보도)(?:는|를|을|은)[^.]{{0,30}}(?:{abroad['ko']})",
        re.IGNORECASE,
    )


RETRACTED = _gone(
    "retract(?:ed|ing)?|withdraw(?:n|ing)?|withdrew|unpublish(?:ed|ing)?|disavow(?:ed|ing)?",
    de="zurückgezogen|zurückgenommen|zurück|depubliziert",
    fr="retiré|rétracté|dépublié",
    es="retirad|retractad|despublicad",
    pt="retirad|despublicad|retratad",
    it="ritirat|ritrattat|spubblicat",
    nl="ingetrokken|teruggetrokken|gedepubliceerd",
    pl="wycofan",
    no="dragits tillbaka|återkallats|avpublicerats|trukket tilbage|trukket tilbake|avpublisert|afpubliceret",
    ru="отозвана|снята с публикации",
    ja="撤回|取り消し|取り下げ",
    zh="撤回|撤稿|撤下",
    ko="철회|취소",
)
"""The outlet takes its article back."""
REMOVED = _gone(
    "removed|taken (?:down|offline)|deleted|pulled|removing|taking down|pulling",
    de="gelöscht|entfernt|offline genommen",
    fr="supprimé|enlevé",
    es="eliminad|borrad",
    pt="removid|excluíd|apagad",
    it="rimoss|cancellat|eliminat",
    nl="verwijderd|offline gehaald",
    pl="usunięt",
    no="tagits bort|raderats|fjernet|slettet",
    ru="удалена",
    ja="削除",
    zh="删除|刪除",
    ko="삭제",
)
"""The article is gone from its page."""
_HEAD = r"\W*(?:editor['’]?s['’]? note[:\s—–-]*)?"
NAMED = late(
    rf"{_HEAD}(?:retract(?:ion|ed)|rétractation|retractación|retratação|ritrattazione|rétracté)\s*(?:[:|—–]|-\s|$)",
    re.IGNORECASE,
)
"""Opens a headline, or a note, that takes back by its name."""
HEADED = late(
    rf"{_HEAD}(?:(?:article|story|report|artikel|bericht|noticia|notizia) )?(?:withdrawn|removed|retracted|zurückgezogen|zurückgenommen|gelöscht|retiré|supprimé|retirad[oa]|eliminad[oa]|removid[oa]|ritirat[oa]|rimoss[oa]|ingetrokken|verwijderd|wycofan[ye]|usunięt[ye]|tillbakadragen|trukket|отозвано|удалено)\s*(?:[:|—–]|-\s)|\W*[【［\[]?(?:撤回|削除|記事取り消し|訂正・削除)[】］\]:：]",
    re.IGNORECASE,
)
"""Opens a headline of what was withdrawn, be it an article or not."""
NOT_SO = late(
    r"\b(?:did(?:n['’]t| not) (?:take place|happen|occur|exist|meet)|never (?:happened|took place|occurred|existed)|(?:was|were|is)(?:n['’]t| not) (?:down|true|correct|accurate|an? outage|offline|affected|so)|false|fabricated|forged|faked?|hoax|untrue|inaccura\w+|incorrect\w*|wrong\w*|mistak\w+|erroneous\w*|in error|unfounded|misl(?:ed|eading)|deceived|(?:could not|cannot|couldn['’]t) be (?:\w+ )?(?:verified|confirmed|substantiated|corroborated)|(?:no longer|cannot) (?:stand|vouch)|there was no (?:such )?(?:outage|disruption|incident))\b"
    r"|\b(?:nicht (?:gegeben|stattgefunden|zutreff\w*|richtig|gestört|bestätig\w*|verifizier\w*|belegen|belegt)|gab es nicht|falsch\w*|fehlerhaft\w*|unzutreffend\w*|irrtümlich\w*|gefälscht\w*|erfunden)\b"
    r"|\bn['’]a (?:pas|jamais) (?:eu lieu|existé)|\b(?:fausse?s?|erroné\w*|inexact\w*|canular|n['’]a pas pu être (?:vérifié|confirmé)\w*)\b"
    r"|\b(?:no (?:ocurrió|se produjo|tuvo lugar|existió|hubo)|fals[oa]s?|erróne\w+|inexact\w+|bulo|no (?:se )?(?:pudo|ha podido|pudimos) (?:verificar|confirmar)\w*|não (?:ocorreu|aconteceu|houve|existiu)|incorret\w+|errad[oa]s?|não (?:foi possível|pôde ser) (?:verificar|confirmar|verificad|confirmad)\w*)\b"
    r"|\b(?:non (?:è mai avvenut|si è verificat|c['’]è stat)\w*|errat[oaie]|inesatt\w+|bufala|onjuist\w*|niet (?:plaatsgevonden|gebeurd|klopt\w*|kloppen|bevestigd)|onwaar|nieprawdziw\w+|błędn\w+|nie miał\w* miejsca|felaktig\w*|aldrig ägt rum|inte ägt rum|forkert\w*|feilaktig\w*|не (?:было|происходил\w*|соответств\w*|подтвердил\w*)|ложн\w+|ошибочн\w+)\b"
    r"|誤り|誤報|虚偽|事実(?:では|で)?な|確認できな|発生していな|不实|不實|虚假|虛假|失实|失實|错误|錯誤|有误|有誤|오보|허위|사실이 아|사실과 다|잘못",
    re.IGNORECASE,
)
"""What an outlet says of what it had told."""
