"""What begins at a time and is no outage: work, a fall of the reports, an office's own look into the trouble."""

from __future__ import annotations

import re

from scraper.core.articles.clauses import BOUND, Clause
from scraper.core.articles.prepositions import SINCE
from scraper.core.articles.timing_cues import Cue
from scraper.core.language.deeds import AGAIN, FALLING, FIRST, INQUIRY, WORK, WORKERS
from scraper.core.language.lexicon import Cues
from scraper.core.patterns import late

_NEAR = 42
"""Code points before a verb in which its subject stands."""
_FROM = late(r"(?:頃|ごろ|ころ)?(?:から|より)|부터|起|自|从|從")
_NEXT = 12
_INFINITIVE = 6
"""Code points between a word of beginning and the verb that it governs ("began to fall", "comenzó a bajar")."""
_OF_IT = late(
    r"\s*(?:(?:with|mit|avec|con|com|met|med|de|du|des|of|der|del|della|delle|do|da|dos|van|av|af)\s|d['’])?(?:(?:the|la|le|les|el|los|las|het|der|dem|den|die|de)\s|l['’])?",
    re.IGNORECASE,
)
"""Between a noun of beginning and what begins: "the start of the", "début de"."""


_AGAIN = late(
    r"\W*(?:to )?(?!fail|drop|crash|stop|experienc|suffer|hav|see|report|los)(?:[\w’'-]+ ){1,4}?again\b"
    r"|\W*(?:zu |à |a |de )?(?:[\w’'-]+ ){0,3}?(?:wieder (?:zu )?(?:funktion|arbeit|lauf|empfang)\w*|(?:à|de) nouveau (?:fonction|march|accessib)\w*|(?:funcionar|operar|recibir) (?:de nuevo|otra vez|nuevamente|novamente|de novo)|(?:funzionare|ricevere) (?:di nuovo|nuovamente)|weer te (?:werken|functioneren))",
    re.IGNORECASE,
)
"""Behind a word of beginning: what begins had been broken off ("started getting calls again")."""
_ANEW = late(r"\s(?:all over )?(?:again|once more|anew|wieder|à nouveau|de nouveau|de nuevo|otra vez|de novo|di nuovo|weer|opnieuw|znów)\b", re.IGNORECASE)  # fmt: skip
"""Right behind a word of beginning whose subject is no trouble: what had been broken off goes on ("sales start again")."""
_MENDING = late(
    r"\W*(?:to |zu |à |a |att |å )?(?:\w+ ){0,2}?(?:recover|return to|restor|com(?:e|ing) back|resum|improv|повер[нт]\w+|возвраща\w+|восстан\w+|відновл\w+|sich zu (?:erholen|normalisieren)|revenir|se rétablir|se normaliser|(?:se )?(?:recuperar|restablecer|normalizar)\w*|volver|voltar|retornar|tornare|riprender\w*|normalizzar\w*|(?:te )?herstel\w+|wraca\w+|återgå|återhämta|komma tillbaka)",
    re.IGNORECASE,
)
"""Behind a word of beginning: what begins is that it gets better ("began to return to normal")."""

_SIGNS = late(
    r"\b(?:signs?|hints?|glimmers?|indications?|anzeichen|zeichen|signes?|señales|signos|indicios|sinais|indícios|segnali|segni|tekenen|oznak\w*|sygnał\w*|признак\w*|ознак\w*|tecken|tegn|belirtiler\w*|tanda-tanda) (?:[\w-]+ ){0,3}?(?:d['’])?(?:recover\w*|improv\w*|restor\w*|stabili\w*|eas(?:ed?|ing)|return\w*|(?:com|gett)ing back|life|(?:ver)?besserung|erholung|entspannung|stabilisierung|amélior\w*|reprise|rétabliss\w*|retour|mejor\w*|recuper\w*|restablec\w*|melhor\w*|restabelec\w*|ripresa|migliora\w*|ripristino|herstel\w*|verbetering|popraw\w*|восстановл\w*|улучш\w*|відновл\w*|покращ\w*|återhämt\w*|förbättr\w*|bedring|düzelme\w*|pemulihan)\b|(?:回復|復旧|改善)の(?:兆|きざし)|(?:회복|복구|개선) ?(?:조짐|기미)|(?:恢复|恢復|好转|好轉)(?:的)?迹象",
    re.IGNORECASE,
)
"""It is told that it began to get better: neither onset nor end."""
_PARTICIPLE = late(r"başlayan\s|başlatılan\s|시작(?:된|한)\s|(?:开始|開始)的")
"""A participle of beginning, in languages in which its noun stands behind it: what that is began."""
_THEN_WORKERS = late(rf"\W*(?:[^\W\d]+ )?(?:{WORKERS.pattern})", re.IGNORECASE)
"""Right behind a verb of beginning: its subject ("begannen Techniker, …")."""
_ITS_NOUN = 90
"""Code points from such a participle in which its noun stands."""
_TO_WORK = late(
    r"\W*(?:to |with |on )?(?:investigat|look(?:ing)? into|examin|troubleshoot|diagnos|debug|analy[sz]|review|work(?:ing)? on|repair|restart|reboot|rebuild|roll(?:ing)? back|reroute|rerouting|fix|mend|contact(?:ing)? |inform|notif)\w*"
    r"|\W*(?:[\w-]+ ){0,5}?(?:zu (?:untersuchen|prüfen|analysieren|reparieren|ermitteln)|(?:à|d['’]) ?(?:enquêter|examiner|analyser|réparer|intervenir)|a (?:investigar|revisar|analizar|analisar|apurar|trabajar|trabalhar|reparar|indagare|analizzare|verificare|lavorare|riparare)|te (?:onderzoeken|herstellen|repareren))\b",
    re.IGNORECASE,
)
"""Behind a word of beginning: what begins is that somebody sets to work ("started to investigate")."""


def gets_better_then(clause: Clause) -> bool:
    """Whether a clause tells of signs that it got better."""
    return _SIGNS.search(clause.text) is not None


def begins_else(clause: Clause, cue: Cue, words: Cues) -> bool:
    """Whether what begins then is a fall of the reports, or work: "a partir de las 09:09 comenzó a bajar". A verb without
    a subject of its own has that of the time's clause.
    """
    text, here = clause.line.text, cue.start - clause.line.start
    if FIRST.search(cue.text) is None:
        since = _is_since(cue) or SINCE.search(clause.line.before(clause.mention.start, 40)) is not None
        return since and (_sets_to_work(clause, words) or _gets_better(clause, words))
    low = max((m.end() for m in BOUND.finditer(text, 0, here)), default=0)
    high = next((m.start() for m in BOUND.finditer(text, cue.end - clause.line.start)), len(text))
    behind = text[cue.end - clause.line.start : max(high, clause.end if here < clause.end else high)]
    named = _OF_IT.match(behind)
    if any(p.match(behind) for p in (_MENDING, _AGAIN, _TO_WORK)) or (
        named is not None and WORK.match(behind, named.end())
    ):
        return True
    fall = FALLING.search(behind)
    if fall is not None and fall.start() <= _INFINITIVE:
        return words.reports.search(text[low:high]) is not None or words.broke.search(text[low:high]) is None
    if words.broke.search(behind) or words.reports.search(behind):
        return False
    noun = text[here : here + _ITS_NOUN]
    if _THEN_WORKERS.match(behind) or (_PARTICIPLE.match(noun) and not words.broke.search(noun)):
        return True
    subject = text[low:here] if text[low:here].strip() else text[clause.start : min(clause.end, here)]
    return _is_no_trouble(subject, behind, words)


def _is_no_trouble(subject: str, behind: str, words: Cues) -> bool:
    """Whether what begins is work, the work of those who work, or something that had been broken off and goes on."""
    trouble, work = words.broke.search(subject), WORK.search(subject)
    if work is not None and (trouble is None or work.start() < trouble.start()):
        return True
    if trouble is not None:
        return False
    anew = _ANEW.match(behind) is not None and words.reports.search(subject) is None
    return anew or WORKERS.search(subject) is not None


def goes_on_again(clause: Clause, words: Cues) -> bool:
    """Whether what is so since then had been broken off: "bookings again from 6 p.m."."""
    since = SINCE.search(clause.before)
    if since is None or words.broke.search(clause.text):
        return False
    return AGAIN.search(clause.before[max(0, since.start() - _NEXT) : since.start()]) is not None


def _is_since(cue: Cue) -> bool:
    return SINCE.search(f"{cue.text} ") is not None or _FROM.fullmatch(cue.text) is not None


def _sets_to_work(clause: Clause, words: Cues) -> bool:
    """Whether the sentence tells of work and of no trouble, or those who work are what the clause behind the time is on:
    "dès midi, les équipes s'activent pour …".
    """
    workers = next((m for m in WORKERS.finditer(clause.after) if not _is_genitive(clause.after, m)), None)
    trouble = words.broke.search(clause.after)
    if workers is not None and (trouble is None or workers.start() < trouble.start()):
        return True
    return WORK.search(clause.line.text) is not None and words.broke.search(clause.line.text) is None


_OF = late(r"\b(?:of|de[rs]?|du|del|della|dello|do|da|dos|van|von|av|af) (?:(?:the|its|la|el|le|het|de|den|dem) |l['’])?(?:[\w-]+ ){0,2}$", re.IGNORECASE)  # fmt: skip


def _is_genitive(text: str, workers: re.Match[str]) -> bool:
    """Whether those who work only own what the clause is on: "several of the firm's services were down"."""
    return text[workers.end() : workers.end() + 1] in {"'", "’"} or _OF.search(text, 0, workers.start()) is not None


def _gets_better(clause: Clause, words: Cues) -> bool:
    """Whether a sentence without a word of trouble tells of a recovery that went on from then: "from noon service came back"."""
    high = clause.mention.end - clause.line.start
    return not clause.line.broke and words.ended.search(clause.line.text, high) is not None


def begins_inquiry(clause: Clause, cue: Cue) -> bool:
    """Whether what began is an office's own look into the trouble: "investigations started at 10:53"."""
    here = cue.start - clause.line.start
    return INQUIRY.search(clause.line.text, max(0, here - _NEAR), here) is not None
