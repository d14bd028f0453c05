"""How sentences ask why, answer it, refuse a reason, and whose word it is that they give."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_REFUSED = late(
    r"(?:\b(?:not|never|no evidence (?:of|that)|ruled out|rule out|denie[sd]|unrelated to)|n['’]t)\s+(?:(?:been|being|be|to|have|the|an?|in|any|way|at|all|\w+ly|thought|believed|said|considered|result|result of|seem|appear|been found) ){0,4}$"
    r"|\brather than\s+(?:\w+ ){0,4}$|\b(?:nicht|pas|no|não|non|niet|nie|inte|ikke|не|bukan)\s+(?:\w+ )?$",
    re.IGNORECASE,
)
"""Just before a cue: "was not directly", and not "could not pay at the shop"."""
_NO_SIGN = late(
    r"\b(?:[“\"]?(?:no|any|without) (?:\w+ )?(?:indication|evidence|sign|suggestion|proof|hint)s?[”\"]?|(?:refut|den(?:y|ie)|dismiss|reject|debunk|quash|rul)\w* (?:out )?(?:[\w’'-]+ ){0,3}?(?:rumou?rs?|claims|reports|suggestions|speculation|that)"
    r"|nothing (?:to )?(?:suggests?|indicates?|shows?|points? to)|nichts (?:deutet|spricht|weist)|rien n['’](?:indique|laisse|permet)|nada (?:indica|sugiere|sugere|apunta|aponta)|nulla (?:indica|fa pensare|lascia)|niets (?:wijst|duidt)|(?:ingenting|inget|intet) (?:tyder|pekar|peker|indikerer)|nic nie wskazuje|ничто не указывает|нічого не вказує|keine (?:hinweise|anzeichen)|aucun (?:signe|indice|élément)|no hay (?:indicios|evidencia)|não há (?:indícios|evidência)|nessun\w* (?:prova|indizio|evidenza)|geen (?:aanwijzing|bewijs)\w*|нет (?:признаков|данных))\b(?:[^.;]|(?<=[A-Z])\.){0,70}$",
    re.IGNORECASE,
)
"""Before what nobody has found."""
_ASKS = seldom(r"\b(?:culprit|cause|reason|why|what (?:happened|went wrong|broke|caused|brought|took|knocked|crashed|downed)|trigger|ursache|grund|auslöser|cause|raison|coupable|causa|motivo|culpable|culpado|causa|colpevole|oorzaak|przyczyna|powód|orsaken|årsagen|årsaken|причина|penyebabnya|sebebi|nedeni)\b[^.?!]{0,40}\?\W*$|(?:原因|理由)は[?？]$", re.IGNORECASE)  # fmt: skip
"""A question that the next sentence answers: "The culprit? A bad rule."""
_AT_LARGE = late(r"\W*(?:so )?why do(?:es)? (?!(?:it|the|this|that|these|those|its)\b)", re.IGNORECASE)
_ANSWER = late(r"(?:(?:according to|say|says|said) [^,]{2,40}, )?(?:the (?:short |simple |likely )?answer(?:, [^,]{3,50},)? (?:is|was|lies in|turned out to be)(?: that)? )?(?:it (?:was|turned out to be) |it['’]s )?(?!(?:it|we|they|he|she|you|i|there|that|this|these|those|our|users?|customers|people|no(?:body|thing| one)?|es|wir|sie|il|elle|ils|nous|on|ele|ela|eles)\b)(?:(?:not|neither|it wasn['’]t|kein\w*|pas|no|não|non) [^.;?!]{3,90}?,? (?:but|sondern|mais|sino|mas|ma|bensì) (?:rather |instead |simply |plutôt |bien )?)?(?P<cause>[“\"«„]?[^\s“\"«„].{4,110})", re.IGNORECASE)  # fmt: skip
_FOUND = seldom(
    r"\b(?:cause|source|origin|culprit|reason|ursache|grund|auslöser|fehler(?:quelle)?|origine|raison|causa|origen|motivo|origem|oorzaak|przyczyn[aęy]|orsaken|årsagen|årsaken|příčin[au]|причин[ау])\b(?P<how>[^.;:!?]{1,70}?\b(?:found|known|identified|mundane|banal|trivial|prosaic|embarrassing|(?:remarkably |surprisingly |rather )?simple|clear|established|located|discovered|pinpointed|bekannt|gefunden|klar|ermittelt|identifiziert|geklärt|ausgemacht|connue?|trouvée?|identifiée?|établie?|découverte?|conocid[oa]|identificad[oa]|encontrad[oa]|localizad[oa]|descubiert[oa]|conhecid[oa]|descobert[oa]|not[oa]|individuat[oa]|trovat[oa]|gevonden|bekend|duidelijk|znan[ay]|ustalon[oay]|hittad|hittats|fundet|funnet|kjent|kendt|känd|znám[áa]|nalezen[ay]|найден\w*|известн\w*|установлен\w*|se (?:conoce|conoció|sabe|supo)|steht (?:nun |jetzt |inzwischen )?fest|on connaît|si conosce|sabe-se|staat vast)\b[^.;:!?]{0,45}?)\s?:\s(?=\S)",
    re.IGNORECASE,
)
"""That the cause is known, before the colon that it stands behind."""
_WHY = late(
    r"\b(?:why|what (?:(?:had|has|really|actually|exactly) )*(?:caused|brought|took|knocked|happened|went wrong|crashed|triggered))\b(?P<how>[^.;:!?]{0,110}?)\s?:\s(?=\S)",
    re.IGNORECASE,
)
"""What is asked or told, before the colon that the answer stands behind: "told why the line went dead: a cable was cut"."""
_NOT_FOUND = late(r"\b(?:not|no|nor|nicht|noch|pas|não|non|niet|nie|inte|ikke|není|не|unknown|unclear|yet)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_FOR = late(r"\sfor\s", re.IGNORECASE)
_THE_EFFECT = late(
    r"(?:breaking|causing|knocking|taking|bringing|triggering|crashing|disrupting|cutting|leaving|making|locking|paralysing|paralyzing|why|how|what)\b"
    r"|(?:(?:the|this|that|its|their|his|an?|yesterday['’]s|\w+day['’]s|both|all|some|many|most) )?(?!for\b)(?:(?!for\b)[\w'’-]+ ){0,4}?(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|errors?|failures?|interruptions?|crash(?:es)?|blackouts?|glitch(?:es)?|trouble|halts?|shutdowns?|meltdowns?|chaos|delays?|cancellations?|losses|loss of|stoppages?|suspensions?|closures?)\b"
    r"|(?:(?:the|an?|some|\d+|two|three|four|five|several|many) )?(?:[\w-]+ )?(?:hours|days|minutes|night|day) (?:of|without)\b"
    r"|(?:(?:some|many|most|its|their|millions of|thousands of) )?(?:users|customers|people|players|subscribers|passengers|clients|members) (?!of\b)(?:\w+ing|not|who)\b"
    r"|(?:(?:the|its|some|many|hundreds of|thousands of|millions of) )?(?:failed|failing|lost|delayed|dropped|missed|missing|cancelled|canceled|declined|rejected|stuck|garbled|blocked|frozen|broken|slow)\b",
    re.IGNORECASE,
)
"""Whoever blames A for B gives A as the cause."""
_OF_THE_CROWD = late(
    r"\b(?:users?|players?|gamers?|people|customers?|fans|viewers?|readers?|subscribers?|developers?|redditors|many|some|others|they|"
    r"nutzer\w*|spieler\w*|kunden|viele|utilisateurs|joueurs|clients|internautes|beaucoup|usuarios|jugadores|clientes|muchos|usuários|jogadores|muitos|utenti|giocatori|clienti|molti|"
    r"gebruikers|spelers|klanten|velen|användare\w*|spelare\w*|kunder\w*|många|brukere|spillere|brugere|käyttäjät|użytkownicy|gracze|uživatelé|hráči|пользовател\w*|игрок\w*|многие|користувач\w*|гравц\w*|багато|kullanıcılar|oyuncular|pengguna|pemain)\b"
    r"(?! (?:said|say) (?:the |it ))[^,;:]{0,40}$",
    re.IGNORECASE,
)
_NEAR, _FAR = 40, 110
"""Characters before a cue in which it is refused by a small word, and by words that tell of no sign of it."""


def is_refused(before: str) -> bool:
    """Whether what stands before the words for a cause says that it was none: "was not", "no evidence that … was"."""
    return _REFUSED.search(before[-_NEAR:]) is not None or _NO_SIGN.search(before[-_FAR:]) is not None


def asks_why(sentence: str) -> bool:
    """Whether a sentence asks for the cause of one outage, and not why things of its kind fail."""
    return _AT_LARGE.match(sentence) is None and _ASKS.search(sentence) is not None


def answer_to_why(sentence: str) -> int | None:
    """Where the answer begins in a sentence behind one that asks why."""
    match = _ANSWER.match(sentence)
    return match.start("cause") if match is not None else None


def found_before(sentence: str) -> int | None:
    """Where the cause begins behind the colon of a sentence that says that it has been found."""
    match = _FOUND.search(sentence) or _WHY.search(sentence)
    return match.end() if match is not None and _NOT_FOUND.search(match["how"]) is None else None


def without_what_for(blamed: str) -> str:
    """What is blamed, without what it is blamed for."""
    for place in reversed(tuple(_FOR.finditer(blamed))):
        if _THE_EFFECT.match(blamed, place.end()):
            blamed = blamed[: place.start()]
    return blamed


def crowd_says(before: str) -> bool:
    """Whether what stands before the words for a cause has users as those who give it."""
    return _OF_THE_CROWD.search(before) is not None
