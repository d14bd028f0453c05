"""What still worked or helped, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.advising import HELPED, STILL_WORKS, USELESS
from scraper.core.language.seldom import seldom
from scraper.core.model import Claim
from scraper.core.patterns import late

KIND = "workaround"

_WHO = r"(?:affected |other |its |their |our |the |all |any |local )*(?:users|customers|developers|people|subscribers|players|passengers|travell?ers|clients|merchants|drivers|members|patients|residents|viewers|businesses|flyers|those affected|anyone affected|you)"
_THEM = r"(?: (?:[a-zà-ÿ’'-]+ ){0,3}?(?:kunden|nutzern?|betroffenen?|clients|utilisateurs|abonnés|usagers|clientes|usuarios|usuários|utenti|clienti|klanten|gebruikers|klientom|użytkownikom|klientów|użytkowników|kunder(?:na)?|användare|brukere|brugere|пользователям|клиентам|абонентам|користувачам|клієнтам|pengguna|nasabah|pelanggan|người dùng|khách hàng|zákazník\w*|uživatel\w*))?"
_ENGLISH = (
    rf"as a (?:temporary )?work-?around,?|alternat(?:e|ive) (?:services|options|ways|methods|channels) (?:like|such as|including)|work-?arounds? (?:[a-z-]+ ){{0,3}}?(?:like|such as|include[sd]?|is to|was to|were to|:)|(?:alerts?|advisor(?:y|ies)|warnings?|guidance|notices?|advice|appeals?) to(?= (?:use|try|switch|call|dial|rely|pay|carry|restart|visit)\b)|temporary (?:fix|solution) (?:is|was) to|in the meantime,?|{_WHO} (?:can(?: also| still| instead| continue to)*|could(?= (?:use|try|switch|call|pay|restart|rely|turn|refresh|reset|clear|visit|redeploy|deploy|fail over|reroute|retry|work around|roll back|check in|order|withdraw)\b)|could(?: also| still| instead| continue to)+)(?= (?:use|try|access|switch|call|pay|log|restart|connect|rely|download|book|withdraw|send|turn|refresh|reset|clear|visit|go|still|redeploy|deploy|fail over|reroute|retry|work around|roll back|check in|order)\b)|{_WHO} (?:that )?(?:they|you) (?:can|could|should|may)(?: still| also| instead)?(?= (?:use|try|make|access|switch|call|pay|log|restart|connect|rely|turn|visit|go)\b)|"
    rf"{_WHO}(?: (?:impacted|affected|hit)(?: by(?: [\w’'-]+){{1,4}}?)?)? (?:are|were|is|was|have been|should be|can|could) (?:being )?(?:told|advised|asked|urged|instructed|encouraged|recommended|reminded) to|"
    rf"(?:recommend(?:ed|s|ing)?|advis(?:ed?|es|ing)|suggest(?:ed|s|ing)?|urg(?:ed?|es|ing)|encourag(?:ed|es|ing|e)) (?:that )?(?:{_WHO}|(?:they|them)(?= (?:to )?(?:use|try|restart|reboot|switch|call|clear|refresh|log|update|reset|turn|connect|visit)\b))(?: to)?|(?:ask(?:ed|s|ing)|t(?:ells?|old|elling)|instruct(?:ed|s|ing)?) {_WHO} to|"
    r"(?:advis(?:ed|es|ing)|(?:please )?ask(?:ed|s|ing)?|t(?:ells?|old|elling)|urg(?:ed|es|ing)|instruct(?:ed|s|ing)?)(?: (?:[a-z-]+ ){0,3}?[a-z]+)? to(?= (?:use|try|flush|download|switch|restart|reboot|reinstall|refresh|clear|log|call|dial|visit|pay|print|check in|book|connect|update|disable|enable|turn|unplug|reset|rely|withdraw)\b)|"
    r"(?:recommend(?:ed|s|ing)?|advis(?:ed|es)|suggest(?:ed|s|ing)?|encourag(?:ed|es|e))(?: the use of|(?= (?:that you |[a-z]+ing)\b))|"
    r"please(?= (?:try|use|connect|call|dial|switch|restart|reload|log|update|refresh|clear|go)\b[\w’' -]{0,60}?\b(?:from|using|with|via|instead|another|landline|wi-?fi|phone|device|browser|cache|router|version|alternative)\b)|fall(?:ing)? back to|switch(?:ed|ing)? (?:over )?to|turn(?:ed|ing) to"
)
_ABROAD = (
    rf"(?:empfiehlt|empfehlen|empfahl|rät|riet|raten|bittet|bat){_THEM}(?: (?:ein|der|die|das) [\w-]+)?,?|(?:kunden|nutzer|betroffene) (?:sollten|sollen|können|könnten)(?= [^.;!?]{{4,90}}?(?:ausweichen|neu starten|neustarten|nutzen|verwenden|wechseln|zurückgreifen|umsteigen|umstellen|einwählen)\b)|"
    rf"(?:recommand\w+|conseill\w+|préconis\w+|invit\w+|demand\w+|appel(?:le|lent|ant|ait|é))(?: (?:à|aux?|ses|les))?{_THEM}(?: [a-zà-ÿ]+){{0,3}}? (?:de|d['’]|à)(?=\s?\w+(?:er|ir|re)\b)|"
    rf"(?:recomiend\w+|recomend\w+|aconsej\w+|aconselh\w+|sugir\w+|suger\w+|orient\w+|pid(?:e|ió|en)|ped(?:e|iu|em)|inst(?:ó|an|aron)|invit\w+)(?: (?:a|aos?|os|que os))?{_THEM}(?: a| que)?(?: pued[ae]n| pudieran)?(?= (?:se )?(?:no )?\w+(?:ar|er|ir|arse|irse)\b| (?:o|el) uso d)|(?:usuarios|clientes|usuários)(?: d[eoa]s?l? [\w-]+)? (?:pueden|podrán|podem|poderão)(?= (?:usar|utilizar|recurrir|acudir|acceder|realizar|fazer|recorrer|acessar|pagar|conectar\w*)\b)|a dica é|"
    rf"(?:consigli\w+|suggerisc\w+|raccomand\w+|invit\w+|esort\w+|chied\w+)(?: (?:ai|agli|i|gli))?{_THEM} (?:di|a|ad)(?= \w+r(?:e|si)\b)|"
    rf"(?:raadt|raadde|raadden|adviseert|adviseerde|raden|vraagt|roept){_THEM}(?: aan| op)?(?: om)?|(?:zaleca\w*|zalecił\w*|zalecono|poprosił\w*|zaapelował\w*|radz\w+|prosi\w*|rekomenduj\w+|sugeruj\w+){_THEM},?(?: o| aby| żeby|, aby|, żeby)?|"
    rf"könn(?:en|t) (?:kunden|nutzer\w*|betroffene|ihr|sie) (?:weiterhin|stattdessen|alternativ)|(?:kunden|nutzer\w*|betroffene|sie) können (?:weiterhin|stattdessen|alternativ)|kan (?:i ?stället|i stedet|istedenfor)|kan(?= (?:prova|testa|prøve)\b)|(?:uppmana\w*|rekommendera\w*|råd(?:er|de)|anbefal\w+|opfordr\w+|oppfordr\w+|ber)(?: [A-ZÆØÅ][\w-]+)?{_THEM} (?:att|at|å|om att|om at|om å|til at|til å)|(?:doporuč\w+|rad[ií]){_THEM}|"
    rf"(?:рекоменду\w+|посоветова\w+|совету\w+|прос(?:ит|ят)|радить|радять|просить){_THEM}(?= \w+(?:ть|ти|ться|тися)\b)|"
    rf"(?:menyarankan|mengimbau|meminta){_THEM}(?: untuk| agar)?|(?:pengguna|nasabah|pelanggan) (?:diminta|diimbau|disarankan|dapat|bisa)(?: untuk)?(?= (?:me|ber)\w+)|(?:khuyên|khuyến cáo|khuyến nghị|đề nghị){_THEM}(?: nên)?"
)
_HELPS = seldom(rf"(?<!\w)(?:{_ENGLISH}|{_ABROAD})(?:\s|(?<=['’]))(?P<what>[^.;!?\n]{{6,140}})", re.IGNORECASE)
_STEMS = ("please", "könnt ", "kan ", "alternat", "sugier", "alert", "warning", "guidance", "notice", "advice", "appeal", "workaround", "work-around", "work around", "temporary", "meantime", "users", "customers", "players", "passengers", "travel", "clients", "merchants", "drivers", "members", "recommend", "advis", "suggest", "urg", "encourag", "told", "tell", "instruct", "ask", "empf", "rät", "riet", "raten", "bitte", "bat ", "sollten", "sollen", "können", "appel", "recommand", "conseill", "préconis", "invit", "demand", "recom", "recomiend", "aconse", "sugir", "suger", "orient", "pide", "pidi", "pede", "pedi", "inst", "pueden", "podrán", "podem", "consigli", "suggerisc", "raccomand", "esort", "chied", "raad", "advise", "raden", "vraag", "zaleca", "zalec", "popros", "zaapel", "radz", "prosi", "rekomend", "uppman", "rekommend", "råd", "anbefal", "opfordr", "oppfordr", "doporuč", "рекоменд", "совет", "прос", "рад", "menyarank", "mengimbau", "meminta", "diminta", "diimbau", "disarank", "dapat", "bisa", "khuy", "đề nghị", "fall", "switch", "turn")  # fmt: skip
_STEMS_EAST = ("よう", "呼び", "推奨", "안내", "お試し", "建议", "建議", "달라고", "당부", "권고", "권장")
_TURNS = late(r"(?:switch|turn|fall)\w*(?: back| over)? to\s$", re.IGNORECASE)
_REACH, _ARTICLE = 24, 4
_TAIL = late(r",\s(?:while|which|but|as|and (?:the|it|they)|with)\b|\bwhile\b")
_STARTS = late(
    r"^(?:report|expect|see|experience|face|be able|not(?! to (?:re(?:send|try|submit|fresh|start|boot|peat|install|move)|log|sign|uninstall|delete|turn|unplug|submit|update|use|try|send|make)\b)|check (?:the )?status|sign up|subscribe|read|follow|social media|x\b|twitter|reddit|downdetector|the platform|wait\b|be patient|remain|stay (?:calm|tuned)|contact|(?:das|der|die|den) (?:unternehmen|konzern|anbieter|bank|sprecher\w*)\W*$|geduld|(?:[\w-]+ ){0,4}?um (?:geduld|entschuldigung|verständnis)|(?:de )?patienter|(?:tener |a )?paciencia|esperar|aguardar|attendre|pazienta\w*|o cierpliwość|o wyrozumiałość|ha tålamod)",
    re.IGNORECASE,
)


_EAST = late(
    r"(?P<what>[^。、,.]{3,60}?)(?:を(?:試す|お試し|行う|使う|利用する|使用する)よう(?:に)?|の(?:利用|使用|再起動)を(?:呼び?[か掛]け|勧め|推奨|案内)|を(?:試す|推奨|案内)|するよう(?:案内|呼び?かけ)|をお試しください)|(?P<korean>[^.,]{3,60}?(?:이용|사용|재시작|재부팅|접속|업데이트|결제|이체))(?:해|을|를)? ?(?:달라고|줄 것을 (?:당부|권고|요청)|하도록 (?:안내|권)|하라고 (?:안내|권)|를 안내(?:했|하고)|(?:을|를) (?:권고|권장|당부))|(?:建议|建議)(?:用户|用戶|大家)?(?P<advice>[^。，,]{3,40})"
)


def _to_itself(reading: Reading, line: Line, start: int) -> bool:
    """Whether what is turned to is the very service that failed: "many users switching to Acme"."""
    turned = _TURNS.search(line.before(start, _REACH)) is not None
    return turned and any(n.provider == reading.primary and 0 <= n.start - start <= _ARTICLE for n in line.namings)


_MEANWHILE = late(r"in the meantime", re.IGNORECASE)
_DOES = late(r"\b(?:can|could|should|may|might|us(?:e|ing)|try(?:ing)?|rely(?:ing)?|switch(?:ing)?|turn(?:ing)? to|advis\w+|recommend\w+|suggest\w+|urg\w+|encourag\w+|please|instead)\b", re.IGNORECASE)  # fmt: skip
_SHOWN = late(r"\b(?:apps?|sites?|websites?|pages?|screens?|errors?|messages?|notifications?|prompts?|alerts?|pop-?ups?|banners?) (?:(?:that|which|was|were|is|are|kept|keeps|simply|just|only|also|repeatedly) )*$", re.IGNORECASE)  # fmt: skip
"""Before a word of telling: it is the broken thing that says so ("an error telling users to try again")."""


def _no_advice(line: Line, match: re.Match[str]) -> bool:
    """Whether nobody is told what to do: to wait or report, what else came about meanwhile, or what an error says."""
    if _STARTS.match(match["what"]) or _SHOWN.search(line.text[max(0, match.start() - 60) : match.start()]):
        return True
    return _MEANWHILE.match(match.group()) is not None and _DOES.search(match["what"]) is None


def find(reading: Reading) -> Iterator[Claim]:
    """Workarounds as written; at most one a sentence, and none that is said to be of no use."""
    vain = _in_vain(reading)
    for claim in _told(reading):
        if not any(str(claim.value).lower().startswith(word) for word in vain):
            yield claim


def _in_vain(reading: Reading) -> frozenset[str]:
    """The beginnings of the words for what did not help: "restart"."""
    found = (USELESS.search(line.text) for line in reading.lines)
    return frozenset(match["did"].lower() for match in found if match is not None and match["did"])


def _told(reading: Reading) -> Iterator[Claim]:
    for line in reading.lines:
        if USELESS.search(line.text):
            continue
        text = line.text.lower()
        east = _EAST.search(line.text) if any(stem in text for stem in _STEMS_EAST) else None
        if east is not None:
            part = str(east.lastgroup)
            start, end = line.start + east.start(part), line.start + east.end(part)
            yield reading.claim(line, KIND, start, end, reading.text[start:end])
            continue
        match = _HELPS.search(line.text) if any(stem in text for stem in _STEMS) else None
        if match is None:
            yield from _helped(reading, line)
            continue
        if _no_advice(line, match) or _to_itself(reading, line, line.start + match.start("what")):
            continue
        tail = _TAIL.search(match["what"])
        end = match.start("what") + (tail.start() if tail else len(match["what"]))
        value = line.text[match.start("what") : end].rstrip(" ,")
        start = line.start + match.start()
        yield reading.claim(line, KIND, start, line.start + match.start("what") + len(value), value)


def _helped(reading: Reading, line: Line) -> Iterator[Claim]:
    """What a sentence that advises nobody says to have helped."""
    match = HELPED.search(line.text)
    if match is None:
        still = STILL_WORKS.search(line.text)
        if still is not None:
            start, end = line.start + still.start(), line.start + still.end()
            yield reading.claim(line, KIND, start, end, still.group())
        return
    part = "what" if match["what"] else "used"
    if part == "what" and _STARTS.match(match["what"]):
        return
    value = match[part].rstrip(" ,")
    start = line.start + match.start(part)
    yield reading.claim(line, KIND, line.start + match.start(), start + len(value), value)
