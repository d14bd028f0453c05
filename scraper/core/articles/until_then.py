"""What an "until" before a time makes of it: the end of the outage, of a silence or of a count, or a beginning that was not before."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.timing_cues import Cue
from scraper.core.language.deeds import STILL
from scraper.core.language.lexicon import Cues
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

CLOSE = 12
CLAUSE = 45
_NEAR, _OPENING = 50, 24
_NOUNS = ("volta", "partir", "antes", "depois", "pouco", "cerca", "tarde", "manhã", "noite", "madrugada", "início", "fim", "final", "meio", "redor", "torno", "dia", "horas")  # fmt: skip
_OF_THE = "".join(rf"(?<!{noun} )" for noun in _NOUNS)
"""Before a Portuguese "do": "por volta do meio-dia" is no Polish or Czech "until"."""
_SLAVIC_EDGE = r"(?:(?:późnych|późnego|wczesn(?:ego|ych)|godzin|pozdních?|pozdního|časného|brzkého|hodin)\s){0,2}"
_EDGE = (
    r"(?:(?:late|later|early|mid|middle|end|start|beginning|well|far|deep|into|in|the|this|that|small|wee|hours|of|"
    r"zum|zur|den|die|dem|frühen|späten|spät|tief|ende|mitte|anfang|des|der|im|la|le|les|début|fin|milieu|dans|tard|"
    r"el|las|una|media|mitad|fines|finales|principios|primeras?|última|altas|bien|entrada|hora|horas|del?|avanzada|"
    r"o|a|as|fim|final|início|começo|meio|d[ao]s?|altas|tard[oai]|prim[ae]|metà|fine|inizio|sull?a|dell?a|ore|"
    r"het|einde?|begin|halverwege|van|laat|diep|ver|vroege?|late|sen|sent|tidig|långt|in|ut|ud|ut|på|över|slutet|början|mitten|av|slutningen|slutten|sidst|"
    r"позднего|раннего|середины|конца|начала|самого|пізнього)(?:[\s-]|\bl?['’])){0,5}"
)
"""Between an "until" and a part of the day: which part of it, and its article."""
_TOWARDS = r"(?:about |around |roughly |etwa |circa |env\w* |(?:(?:cerca|alrededor|poco después|poco antes) de |pasadas )?las |(?:pouco (?:mais|menos|antes|depois) d[ae]s? |por volta d[ae]s? |cerca d[ae]s? )?|(?:d)?as |às |(?:poco (?:dopo|prima) )?(?:le |delle |alle )|ongeveer |iets na |kort na |kurz (?:nach|vor) |około |ok\. |примерно |около |близько |τ[οηι][ςν]? |pukul |jam |ora |الساعة |השעה |ساعت |kl\.? |godz\w*\.? |gegen )?"  # fmt: skip
UNTIL = late(
    rf"\b(?:(?:(?:until|till)(?: (?:well |just |shortly |some time )?after)?|(?<!all )(?<!worked )(?<!working )(?<!work )through|up to|bis(?: spät)?(?: in (?:die|den)| zum| zur)?|jusqu(?:e|['’]?(?:à|au|en)?)|hasta|até(?: perto)?|fino a(?:lle|l)?|tot|до|kadar|tills|fr[ae]m til(?:l)?|(?<=varede )til|(?<=varte )til|(?<=pågikk )til|indtil|inntil|έως(?: και)?|μέχρι(?: και)?|până la|hingga|sampai(?: dengan)?|و?حتى|עד|تا)\s*{_TOWARDS}{_EDGE}|{_OF_THE}do\s*{_TOWARDS}{_SLAVIC_EDGE})$",
    re.IGNORECASE,
)
LEADS_UNTIL = late(r"(?:jusqu(?:e|['’]\w+)|hasta|até|fino al?|bis|tot|до|do)\s", re.IGNORECASE)
"""The head of a time whose preposition is part of it: "jusqu'à midi", "hasta la noche"."""
_NO_WORD = late(
    r"\b(?:keine?n?|kein\w*|no|aucune?|ningun\w*|nessun\w*|nenhum\w*|geen|żadn\w+|sin|sans|senza|sem|ohne|without)\s(?:\w+ ){0,2}?(?:informationen?|stellungnahme|reaktion|angaben|comments?|statements?|word|information|explanation|confirmation|réaction|communication|communiqué|explication|información|comunicado|explicación|pronunciamiento|informação|comunicado|explicação|informazion\w+|comunicazion\w+|reactie|informatie|verklaring)\b",
    re.IGNORECASE,
)
"""Nothing was heard until then: the silence ended, not the outage."""
_GREW = late(
    r"\b(?:increas\w+|grow\w*|grew|ris(?:e|en|ing)|rose|climb\w*|mount\w*|stieg\w*|steig\w*|zunahm\w*|zunehm\w*|augment\w+|grimp\w+|aument\w+|crec\w+|cresc\w+|incrementa\w+|sub(?:ir|iendo|iu|indo)|sal(?:ire|iva\w*|it\w+)|toename|steeg|stegen|rosn\w+|rós\w+)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Counts rose until then."""
_WENT_ON = late(r"[^.;]{0,50}\b(?:seguia\w*|continuava\w*|persist\w+|segu[íi]a\w*|continuaba\w*|restait|restaient|dauert\w*|remained|still|continued|was rising|in aumento)\b", re.IGNORECASE)  # fmt: skip
_SO_MANY = late(r"\W{0,3}(?:[^\W\d]+ ){0,5}?\d[\d.,’']*(?: \d{3})*\s(?:[^\W\d]+ ){0,2}?(?=\w)", re.IGNORECASE)
"""Behind a time: a number of what was counted up to then ("do godziny 12:30 odnotowano 244 zgłoszenia")."""
_MANY = late(r"\d[\d.,’']*(?: \d{3})*\s(?:[^\W\d]+ ){0,3}$")
_FLOWN = late(
    r"\d[\d.,]* (?:vuelos|flights|vols|flüge|flügen|voos|voli|vluchten|trains|trenes) (?:[\w-]+ ){0,2}?(?:operad\w+|operated|operating|scheduled|programad\w+|opérés|prévus|previst\w+|geplant\w*)\s$",
    re.IGNORECASE,
)
"""Before an "until": so many flights were counted up to then."""
_THEN = late(r"\s(?:[^\W\d]+[\s'’]){1,8}$")
"""About what is counted right before an "until": its number, and the preposition."""
_NOT_UNTIL = late(
    r"\b(?:not|n[’']t|only) (?:[\w’']+ ){0,3}?(?:say|said|acknowledge|post|publish|confirm|mention|report|show|admit|tell|list|update|appear)\w*\b[^.;]{0,64}$"
    r"|\b(?:no|não|non) (?:l[oae] )?(?:ha |hanno )?(?:admit|reconoc|confirm|comunic|reconhec|ammess|riconosc|public|inform|pronunci)\w*\b[^.;]{0,50}\b(?:hasta|até|fino a|prima del)\b[^.;]{0,12}$"
    r"|\bне (?:призна|подтвер|сообща|визна|підтвер|повідом)\w*\b[^.;]{0,40}\bдо$",
    re.IGNORECASE,
)
_IT_WAS_NOT = late(
    r"(?:\b(?:was|is)(?:n['’]t| not)|\bnot|\bno (?:fue|es|ha sido)|\bnão (?:foi|é)) (?:until|till|hasta|até)\s(?:about |around |roughly |las |a las |às |as |cerca de (?:las )?)?$",
    re.IGNORECASE,
)
_NOT_BEGUN = late(r"\b(?:did not|didn['’]t) (?:begin|start|register|show|see|rise|spike|surge|notice|appear|emerge)\b|\b(?:begann|begannen|startete) erst\b|\bne commenc\w+ qu|\bno (?:empez|comenz)\w+|\bnão começ\w+|\bnon (?:iniziò|iniziarono|è iniziat\w+)", re.IGNORECASE)  # fmt: skip
"""Before an "until": what is denied is that it had begun."""
_NOT_BACK = late(r"\b(?:did not|didn['’]t) (?:fully )?(?:return|come back|recover|resume|work|reopen|restart|load)\b[^.;]{0,40}$|\b(?:could(?:n['’]t| not)|but not|unable to|(?<!talks )(?<!dispute )(?<!meeting )(?<!debate )(?<!negotiations )(?<!game )(?<!match )(?<!party )(?<!strike )(?<!trial )(?<!hearing )(?<!session )(?<!search )(?:dragged on|went on|persisted|stretched on))\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip
"""Before an "until": it came back then, or what went on or could not be done was over then."""
NOT_CLOSED = late(r"\b(?:not|n[’']t) (?:[\w’']+ ){0,3}?(?:consider|declare|call|mark|pronounce)\w* (?:[\w-]+ ){1,5}?(?:closed|resolved|over|fixed|solved) (?:until|till)\s(?:about |around )?$", re.IGNORECASE)  # fmt: skip
"""Before an "until": it was declared over then."""
_UNAWARE = late(
    r"\b(?:unaware|oblivious|in the dark|none the wiser|ahnungslos|wusste\w* (?:davon )?nicht\w*|ignorait|ignoraient|n['’](?:était|étaient|avait|avaient) pas (?:au courant|conscien\w+|connaissance)|desconoc\w+|desconhec\w+|no (?:estaba|tenía|tuvo|supo|se enteró)\b[^.;]{0,20}|não (?:sabia|tinha conhecimento|estava ciente)|all['’]oscuro|ignara|non sapeva\w*|niet op de hoogte|wist(?:en)? (?:er )?niets|не знал\w*|не знав|nie wiedzia\w+)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
"""Before an "until": somebody did not know of it, which ended, and not the outage."""
_TO_DO_IT = late(r"\W*(?:(?:Uhr|uur|wieder|weer|vollständig|volledig|ganz) ){0,3}(?:(?:zu|te) \w+en|\w+zu\w+en)\b")
"""Behind an "until", in German and Dutch: what somebody hopes or means to do by then ("bis 20 Uhr zu beheben")."""
_WAS_FINE = late(
    r"\b(?:fine|smoothly|as usual|normally|without (?:a hitch|problems?|incident|trouble)|all well|normal|rund|problemlos|reibungslos|bien|normalement|normalmente|con normalidad|bem|senza problemi|prima|goed|normalnie|нормально)\s(?:right |up )?$",
    re.IGNORECASE,
)
"""Before an "until": what ended then is that it worked."""
_TO_SEE = late(r"\W*to (?:see|detect|spot|notice|realise|realize|find|identify|diagnose)\b", re.IGNORECASE)
_TO_SAY = late(
    r"\W*(?:[\w.]+ ){0,3}?(?:to (?:say|admit|acknowledge|post|respond|react|confirm|mention|own up|tell|speak)|(?:en|para|pour|per) (?:l[oae]? ?)?(?:admit|admet|reconoc|reconna|reconhec|confirm|ammett|riconosc|réagi|respond|recono)\w+)\b",
    re.IGNORECASE,
)

_NOT_KNOWN = late(
    r"[^.;]{0,50}?(?:\b(?:unclear|unknown|not (?:\w+ )?(?:known|clear|possible to)|no(?:body|[- ]one) knew|unklar|ungewiss|nichts? (?:\w+ )?(?:bekannt|klar|zu erfahren)|pas (?:\w+ )?connue?s?|inconnue?s?|on ignorait|no se (?:sabía|conocía)|se desconocía|era desconocid[ao]|não se sabia|era desconhecid[ao]|non (?:si sapeva|era (?:chiar|not)[oa])|"
    r"onduidelijk|onbekend|niet (?:\w+ )?(?:bekend|duidelijk)|nie było (?:\w+ )?(?:wiadomo|jasne)|не было (?:\w+ )?(?:известно|ясно)|(?:оставал\w+ )?неизвестн\w+|невідом\w+|oklart|uklart|ukjent|ukendt|nebylo (?:\w+ )?(?:jasné|známo)|bilinmiyordu|belum (?:diketahui|jelas))\b|不明|알려지지|不清楚)",
    re.IGNORECASE,
)
"""Behind a time that opens its sentence: up to then something was not known ("until 3 a.m. it was unclear why")."""


def until_then(line: Line, mention: TimeMention, cues: list[Cue], words: Cues) -> str | None:
    """What lasted until the time: silence, a rise of counts, or the outage; None where nothing says."""
    before, after = line.before(mention.start, 90), line.after(mention.end, 80)
    if _NOT_UNTIL.search(before) or _TO_SAY.match(after[:40]):
        return "aside" if _TO_SEE.match(after[:40]) else "acknowledged"
    if any(c.kind == "peaked" and 0 <= mention.start - c.end <= CLOSE for c in cues):
        return "peaked"
    opens = mention.start - line.start <= _OPENING
    if _nothing_ended(line, before, after, words, opens=opens) or _still_so(line, mention) or _TO_DO_IT.match(after):
        return "aside"
    if _IT_WAS_NOT.search(before):
        # "It wasn't until 15:00 that an explanation came": what it was is told behind the time.
        told = [c.kind for c in cues if mention.end <= c.start <= mention.end + CLAUSE]
        return "peaked" if "peaked" in told else next(iter(told), "aside")
    if _begun_then(before, words):
        return "started"
    over = line.broke or _NOT_BACK.search(before) is not None or any(c.kind in {"started", "ended"} for c in cues)
    return "ended" if over else None


def _begun_then(before: str, words: Cues) -> bool:
    """Whether it had not begun until then, or all had been well: "did not register a surge until around 3 a.m."."""
    until, begun = UNTIL.search(before), _NOT_BEGUN.search(before)
    if until is not None and _WAS_FINE.search(before, 0, until.start()):
        return True
    if begun is None or words.ended.search(before, begun.start()):
        return False
    return words.started.search(before, begun.start()) is not None


def _nothing_ended(line: Line, before: str, after: str, words: Cues, *, opens: bool) -> bool:
    """Whether what is told of the time up to then is a search, a silence, a growth, a count, or that it went on."""
    if (
        _TO_SEE.match(after[:40])
        or _UNAWARE.search(before)
        or _WENT_ON.match(after)
        or STILL.search(after[:50])
        or _NO_WORD.search(line.text)
        or _GREW.search(before[-40:])
    ):
        return True
    if opens and _NOT_KNOWN.match(after):
        return True
    until = UNTIL.search(before)
    if until is not None and _FLOWN.search(before, 0, until.start()):
        return True
    counted = _SO_MANY.match(after)
    if counted is not None and words.reports.match(after, counted.end()):
        return True
    return any(
        _MANY.search(before, 0, m.start()) and _THEN.match(before, m.end()) for m in words.reports.finditer(before)
    )


def _still_so(line: Line, mention: TimeMention) -> bool:
    """Whether it was so still: told right behind the time, or anywhere behind one that opens its sentence."""
    opens = mention.start - line.start <= _OPENING
    return STILL.search(line.after(mention.end, len(line.text) if opens else _NEAR)) is not None


def ends_later(line: Line, mention: TimeMention, cue: Cue) -> bool:
    """Whether the end that a sentence tells behind a time since which something broke has one of its own: "19時30分起斷網，23時恢復"."""
    if cue.kind != "ended" or not line.broke:
        return False
    return any(mention.end <= t.start < cue.start and t.kind in {"instant", "clock"} for t in line.times)
