"""Whose voice a passage is in: words between quotation marks and who is named beside them, and articles that a provider
wrote itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r"“([^“”\n]{12,900})”|«\s?([^«»\n]{12,900})\s?»|„([^„“”\n]{12,900})[“”]|「([^「」\n]{6,600})」|(?<!\w)\"([^\"\n]{12,900})\"")  # fmt: skip
_VERB = (
    r"said|says|saying|told|stat(?:ed|es)|wrote|writes|tweet(?:ed|s)|post(?:ed|s)|explain(?:ed|s|ing)|add(?:ed|s)|confirm(?:ed|s|ing)|announc(?:ed|es|ing)|acknowledg(?:ed|es|ing)|read(?:s|ing)?|statement|update[ds]?|not(?:ed|es|ing)|"
    r"sagt(?:e|en)?|erklärte[n]?|teilte[n]?|mitteilte|mitgeteilt|hieß es|schrieb(?:en)?|heißt es|betonte|(?:a|ont) (?:déclaré|indiqué|écrit|expliqué|précisé|assuré|annoncé|ajouté|reconnu)|expliqu\w+|assure|précise|indique|"
    r"dijo|señaló|indicó|publicó|explicó|informó|aseguró|afirmó|detalló|escribió|comunicó|expresó|disse|afirmou|informou|explicou|escreveu|publicou|declarou|ha (?:dichiarato|detto|spiegato|scritto|fatto sapere|comunicato|confermato)|spiega\w*|fa sapere|"
    r"zegt|zei|schrijft|schreef|meldt|meldde|laat weten|liet weten|aldus|powiedział\w*|poinformował\w*|przekazał\w*|napisał\w*|czytamy|wyjaśnił\w*|uppger|säger|sade|skriver|skrev|сообщил\w*|заявил\w*|написал\w*|говорится|повідомил\w*|зазначил\w*|"
    r"dedi|açıkla\w+|duyurdu|belirtti|ifade\w*|denildi|kata|ujar|tulis|jelas|ungkap|menyampaikan"
)
_OFFICE = (
    r"compan(?:y|ies)|spokes(?:person|man|woman|people)|firm|provider|carrier|operator|bank|officials?|representative|engineers?|executive|ceo|cto|studio|publisher|biz|telco|status (?:page|site|dashboard)|(?:official|support) (?:account|handle)|post-?mortem|incident report|statement|"
    r"sprecher\w*|unternehmens?|konzerns?|betreiber\w*|anbieter\w*|pressestelle|presse-account|statusseite|porte-parole|opérateur|entreprise|société|groupe|direction|portavoz|vocer[oa]|compañía|empresa|operadora?|plataforma|banco|porta-voz|assessoria|portavoce|azienda|società|operatore|gestore|gruppo|"
    r"woordvoerder\w*|bedrijf|rzeczni\w+|firma|firmy|operatora?|spółk\w+|bank\w*|talesperson\w*|bolaget|företaget|presstjänst|пресс-служб\w*|представител\w*|компани\w+|оператор\w*|пресслужб\w*|şirket\w*|sözcü\w*|juru bicara|perusahaan|manajemen"
)
_TOLD_BY_OFFICE = re.compile(
    rf"\b(?:{_OFFICE})\b|^\W{{0,2}}it (?:also |later )?(?:said|added|wrote|tweeted|posted|explained)\b", re.IGNORECASE
)
_TELLS = re.compile(rf"\b(?:{_VERB})(?!\w)|と(?:発表|説明|コメント|して|述べ|謝罪)|라고|다고|며|表示|称|稱|回应|回應|公告", re.IGNORECASE)  # fmt: skip
_BY_USER = re.compile(
    r"\b(?:(?:a|one|another|some|many|other|several|angry|frustrated|social media) (?:[\w-]+ ){0,2}?)?(?:users?|customers?|netizens?|redditors?|players?|gamers?|subscribers?|commenters?|developers?|residents?|"
    r"(?:ein|eine|viele) (?:\w+ )?(?:nutzer\w*|kund\w+|betroffene\w*)|nutzerin?|betroffene\w*|(?:un|une|des) (?:utilisat\w+|internautes?|clients?|abonnés?)|internautes?|usuari[oa]s?|internautas?|cliente|utent[ei]|klant(?:en)?|bewoner|gebruikers?|internaut\w*|użytkowni\w+|kullanıcı\w*|warganet|netizen|pengguna|nasabah)\b|@\w{3,}|이용자|누리꾼|네티즌|사용자|网友|網友|用户|利用者|ユーザー",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(\S{2,14})(?:는|은|측은|가|이)\s(?:[^.\"“”]{0,60}\s)?$|([^\s。、]{2,16})は(?:[^。「」]{0,40})$")
_EASTERN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_BEFORE, _AFTER, _TAG = 120, 90, 40
_SET_OFF = re.compile(r":\n+([^\n“\"«„]{12,900})(?=\n|$)")
"""A paragraph of its own, without marks, under words that may introduce a statement."""
_INTRODUCES = re.compile(rf"\b(?:{_VERB})$", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?<!\w )?our (?:[\w-]+ ){0,2}?(?:monitors|alerting|data ?cent(?:er|re)s?|engineers?|engineering|systems?|services?|networks?|customers|infrastructure|databases?|teams?|platform|on-?call|data ?cent(?:er|re)s?|monitoring|fleet|clusters?|apis?|status page|investigation|apolog\w+|outbound|users|edge|software)\b|"
    r"\bwe (?:(?:deeply |sincerely |also |have |had |then |immediately |are |were |will |quickly |began |started )*(?:apologi[sz]\w+|deploy\w*|roll(?:ed|ing) back|identif\w+|revert\w*|restart\w*|experienc\w+|publish(?:ed)? (?:a|the|this|an)|mitigat\w+|sorry|investigat\w+|detect\w+|determin\w+|implement\w*|restor\w+|declar\w+|escalat\w+|disabl\w+|fail(?:ed)? over))\b|\bincident report for\b|"
    r"\bunsere (?:kunden|systeme|dienste|techniker)\b|\bnos (?:équipes|clients|services|systèmes)\b|\bnuestr[oa]s (?:ingenier\w+|clientes|servicios|sistemas)\b|\bnoss[oa]s (?:engenh\w+|clientes|serviços|sistemas)\b|弊社|当社では|お客さまには",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\bour (?:[\w-]+ ){0,2}?(?:network|services?|platform|engineers|engineering|infrastructure|apis?|data ?cent(?:er|re)s?|status page|account system|technicians)\b"
    r"|\bwe(?: are|['’]re| were) (?:actively |currently |now |still |continuing to )*(?:investigat|working (?:on|to)|aware|monitor|looking into|rolling back)|\bwe(?: have|['’]ve) (?:identified|isolated|deployed|rolled back|implemented|restored)",
    re.IGNORECASE,
)
"""What only whoever runs the service says of it."""
_WRITES_ITSELF = re.compile(
    r"(?:^|\n)[^\n“\"]{0,80}\b(?:we (?:want(?:ed)?|would like) to (?:provide|share|explain|update|apologi[sz]e)\b|we (?:deeply|sincerely) apologi[sz]e\b|incident report for )",
    re.IGNORECASE,
)
_ITS_STEMS = ("we want", "we would like", "apologi", "incident report for ")
_OWN_STEMS = (
    "our ",
    "we ",
    "incident report for",
    "unsere ",
    "nos ",
    "nuestr",
    "noss",
    "弊社",
    "当社では",
    "お客さまには",
)
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Voice:
    """A quotation at `start`..`end` of the text, and whose it is: provider or user."""

    start: int
    end: int
    speaker: str


def voices(text: str, names: list[tuple[int, int]]) -> tuple[Voice, ...]:
    """The quotations of a text that somebody stands behind, in order; `names`: where it names who speaks as the provider."""
    return tuple(_attributed(text, names))


def in_own_words(text: str) -> bool:
    """Whether the text outside its quotations says "our engineers", "we rolled back": the provider's own report."""
    lowered = text.lower()
    if any(word in lowered for word in _ITS_STEMS) and _WRITES_ITSELF.search(text) is not None:
        return True
    if not any(word in lowered for word in _OWN_STEMS):
        return False
    found = 0
    spans = [*(m.span() for m in _QUOTED.finditer(text)), *(span for span, _, _ in _set_off(text))]
    for match in _OWN.finditer(text):
        found += not any(a <= match.start() < b for a, b in spans)
        if found >= _ENOUGH:
            return True
    return False


def _set_off(text: str) -> Iterator[tuple[tuple[int, int], str, int]]:
    """Statements without marks: where each stands, the words that introduce it, and where these begin."""
    for match in _SET_OFF.finditer(text):
        low = max(0, match.start() - _BEFORE, text.rfind("\n", 0, match.start()) + 1)
        who = _last_sentence(text[low : match.start()])
        if _INTRODUCES.search(who) is not None:
            yield match.span(1), who, match.start() - len(who)


def _attributed(text: str, names: list[tuple[int, int]]) -> Iterator[Voice]:
    for (start, end), who, low in _set_off(text):
        speaker = _speaker(who, low, names, quoted_next=True)
        if speaker is not None:
            yield Voice(start, end, speaker)
    last, spoke = 0, None
    for match in _QUOTED.finditer(text):
        a, b = match.span()
        begin = max(last, text.rfind("\n", 0, a) + 1, a - _BEFORE)
        after = _first_sentence(text[b : b + _AFTER])
        before = _last_sentence(text[begin:a])
        goes_on = spoke if last and a - last <= _TAG and "\n" in text[last:a] else None
        last = b
        spoke = _speaker(after, b, names, quoted_next=False) or _speaker(
            before, a - len(before), names, quoted_next=True
        )
        if spoke is None and _FIRST_PERSON.search(text, a, b) is not None and _BY_USER.search(before + after) is None:
            spoke = "provider"
        spoke = spoke or goes_on
        if spoke is not None:
            yield Voice(a, b, spoke)


def _speaker(part: str, low: int, names: list[tuple[int, int]], *, quoted_next: bool) -> str | None:
    if _TELLS.search(part) is None and not (quoted_next and part.rstrip().endswith(":")):
        return _eastern(part) if quoted_next else None
    named = any(low <= start < low + len(part) for start, _ in names)
    if _BY_USER.search(part) is not None:
        return None if named else "user"
    if named or _TOLD_BY_OFFICE.search(part) is not None:
        return "provider"
    return _eastern(part) if quoted_next else None


def _eastern(part: str) -> str | None:
    """The subject before a quotation in Japanese and Korean, where the verb of saying follows it."""
    subject = _SUBJECT.search(part) if _EASTERN.search(part) else None
    if subject is None:
        return None
    return "user" if _BY_USER.search(subject.group()) else "provider"


def _first_sentence(part: str) -> str:
    stop = re.search(r"[.!?。]\s|\n|[.!?。]$", part)
    return part[: stop.start()] if stop else part


def _last_sentence(part: str) -> str:
    starts = [m.end() for m in re.finditer(r"[.!?。]\s(?=\S)|\n", part)]
    return part[starts[-1] :] if starts else part
