"""Words of status pages to the model's states, impacts, levels and kinds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from scraper.core.model import Level, Overall, RecordKind, Severity

UNTOLD = frozenset({"", "unknown", "update"})
"""What leaves a state as it was."""

_WORDS = {
    "investigating": """investigating open active started detected reported acknowledged confirmed ongoing outage
        |initial notification|em investigação investigando|investigando|untersuchung|wird untersucht|in untersuchung|en cours d'investigation
        |investigation|enquête en cours|analyse en cours|en cours d'analyse|in corso di analisi|indagine in corso|onderzoeken|in onderzoek|w trakcie analizy
        |badanie|изучаем|расследование|調査中|调查中|正在调查|조사 중|araştırılıyor""",
    "identified": """identified fixing diagnosed|issue identified|fix in progress|work in progress|identificado|identificada
        |identifiziert|identifié|identifiée|identificato|geïdentificeerd|zidentyfikowano|определено|原因特定|特定|原因判明
        |已识别|已确认|已确定|확인됨|fixing|corrigindo|en cours de correction|wird behoben|solucionando""",
    "monitoring": """monitoring watching recovering mitigated observing|monitorando|monitoramento|em monitoramento|supervisando
        |monitoreando|supervisión|en supervisión|überwachung|wird überwacht|beobachtung|surveillance|en surveillance|sous surveillance
        |monitoraggio|in monitoraggio|bewaken|monitoren|monitorowanie|наблюдение|監視中|経過観察|监控中|正在监控|모니터링|모니터링 중|izleniyor""",
    "resolved": """resolved fixed closed recovered restored solved ok operational|back to normal|resolvido|resolvida|resuelto|resuelta
        |solucionado|solucionada|behoben|gelöst|résolu|résolue|risolto|risolta|opgelost|rozwiązano|rozwiązane|решено|устранено
        |解決済み|解決|復旧|復旧済み|已解决|已修复|해결됨|해결|çözüldü""",
    "postmortem": "postmortem|post-mortem|post mortem|rca|root cause analysis|incident report|autopsie",
    "scheduled": """scheduled planned upcoming postponed rescheduled|maintenance scheduled|maintenance_scheduled|not started yet|notstartedyet|agendado
        |agendada|programado|programada|geplant|planifié|planifiée|pianificato|gepland|zaplanowano|запланировано|予定|计划中|예정됨""",
    "in_progress": """in_progress inprogress|in progress|maintenance in progress|maintenance_in_progress|under maintenance|em andamento
        |em progresso|en curso|en progreso|in bearbeitung|laufend|en cours|in corso|in uitvoering|w toku|выполняется|進行中|作業中
        |进行中|진행 중""",
    "verifying": "verifying|verificando|wird überprüft|en vérification|verifica in corso|verifiëren|確認中|验证中",
    "completed": """completed complete|maintenance complete|maintenance_complete|maintenance completed|maintenance_completed|concluído|concluída|completado
        |completada|abgeschlossen|terminé|terminée|completato|completata|voltooid|zakończono|завершено|完了|已完成|완료됨|完成""",
    "cancelled": """cancelled canceled|called off|maintenance cancelled|maintenance canceled|cancelado|cancelada|abgesagt
        |annulé|annulée|annullato|annullata|geannuleerd|afgelast|anulowano|odwołano|отменено|отменены|中止|キャンセル|已取消|취소됨|iptal edildi""",
    "update": """update updated information info note|atualização|actualización|aktualisierung|mise à jour|aggiornamento|bijwerken
        |aktualizacja|обновление|更新|업데이트|güncelleme""",
}


def _fold(text: str) -> str:
    text = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("_", " ")
    return " ".join(text.strip(" \t\r\n:.;!-–—[]()*").split())


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for state, listed in _WORDS.items():
        singles, *phrases = listed.split("|")
        first = [singles] if state in ("postmortem", "verifying") else singles.split()
        for word in (*first, *phrases):
            table.setdefault(_fold(word), state)
    return table


_STATES = _table()


@lru_cache(maxsize=1024)
def state_of(label: str) -> str:
    """The state a label stands for, in any of a dozen languages and either spelling; else `unknown`."""
    return _STATES.get(_fold(label), "unknown")


def opening(*, planned: bool) -> str:
    """What a record that says no more is in before it is over."""
    return "scheduled" if planned else "investigating"


def closing(*, planned: bool) -> str:
    """What a record is in once it is over."""
    return "completed" if planned else "resolved"


def of_work(state: str) -> str:
    """A state in the words of planned work: what is open is in progress, what is resolved is completed."""
    return {"investigating": "in_progress", "resolved": "completed"}.get(state, state)


def of_fault(state: str) -> str:
    """A state in the words of a fault: what is in progress is running, what is completed is over."""
    return {
        "in_progress": "investigating",
        "verifying": "monitoring",
        "completed": "resolved",
        "cancelled": "resolved",
    }.get(state, state)


def staged(told: Iterable[str], *, over: bool = False, planned: bool = False, last: int = -1) -> list[str]:
    """States of posts, oldest first, of which some or all tell none: the first opens, the others update, and where all
    is over and none says so, the one at `last` closes (`ends.end_post` finds it).
    """
    made = [
        ("update" if number else opening(planned=planned)) if state in ("", "unknown") else state
        for number, state in enumerate(told)
    ]
    if over and made and closing(planned=planned) not in made and "cancelled" not in made:
        made[last] = closing(planned=planned)
    return made


_IMPACTS = {
    "none": Severity.NONE,
    "maintenance": Severity.NONE,
    "minor": Severity.MINOR,
    "major": Severity.MAJOR,
    "critical": Severity.CRITICAL,
}


def impact_of(word: str) -> Severity:
    """Statuspage's impact; maintenance is no impact, an absent or unheard word is unknown."""
    return _IMPACTS.get(word.strip().lower(), Severity.UNKNOWN)


_INDICATED = {
    "none": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "minor": Level.DEGRADED,
    "major": Level.PARTIAL,
    "critical": Level.MAJOR,
}


def indicated(word: str, description: str = "") -> Overall:
    """What a page says of the whole by Statuspage's indicator, and in the words beside it."""
    return Overall(_INDICATED.get(word.strip().lower(), Level.UNKNOWN), description.strip() or word.strip())


_GRAVITY = (Severity.UNKNOWN, Severity.NONE, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)


def worst(graded: Iterable[Severity]) -> Severity:
    """The gravest of several grades; unknown only where none is known."""
    return max(graded, key=_GRAVITY.index, default=Severity.UNKNOWN)


_LEVELS = {
    "operational": Level.OPERATIONAL,
    "degraded performance": Level.DEGRADED,
    "degraded": Level.DEGRADED,
    "partial outage": Level.PARTIAL,
    "major outage": Level.MAJOR,
    "full outage": Level.MAJOR,
    "under maintenance": Level.MAINTENANCE,
    "maintenance": Level.MAINTENANCE,
    "degradado": Level.DEGRADED,
    "desempenho degradado": Level.DEGRADED,
    "interrupção parcial": Level.PARTIAL,
    "interrupção total": Level.MAJOR,
    "em manutenção": Level.MAINTENANCE,
}


@lru_cache(maxsize=1024)
def level_of(word: str) -> Level:
    """A component's state as Statuspage or incident.io words it, else unknown."""
    return _LEVELS.get(_fold(word), Level.UNKNOWN)


_WORST = (
    (Level.MAJOR, Severity.CRITICAL),
    (Level.PARTIAL, Severity.MAJOR),
    (Level.DEGRADED, Severity.MINOR),
    (Level.OPERATIONAL, Severity.NONE),
)


def impact_of_levels(levels: Iterable[Level]) -> Severity:
    """incident.io grades by the worst component state; without any the impact is unknown."""
    told = frozenset(levels)
    return next((severity for level, severity in _WORST if level in told), Severity.UNKNOWN)


_BADNESS = (Level.OPERATIONAL, Level.UNKNOWN, Level.MAINTENANCE, Level.DEGRADED, Level.PARTIAL, Level.MAJOR)


def worst_level(levels: Iterable[Level]) -> Level:
    """The worst of several states of one component; unknown where there are none."""
    return max(levels, key=_BADNESS.index, default=Level.UNKNOWN)


_MAINTENANCE = re.compile(
    r"^\W*(?:scheduled|planned)\s*[]:–-]|^\W*maintenance\b(?! (?:page|mode))|"
    r"\b(?:scheduled|planned|emergency|routine|upcoming|preventive|urgent) (?:[\w-]+ ){0,3}(?:maintenance|downtime|upgrade)\b|"
    r"\bmaintenance window\b|\bwartungsarbeiten\b|\bmanutenção programada\b|\bmantenimiento programado\b|"
    r"\bmaintenance (?:planifiée|programmée)\b|メンテナンス",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:error|errors|outage|degraded|degradation|delay|delays|delayed|fail(?:ed|ing|ure|ures|s)?|elevated|issue|issues|unavailable|"
    r"disruption|disrupted|latency|slow|overrun)\b",
    re.IGNORECASE,
)
_FAULT = re.compile(
    rf"{_TROUBLE.pattern}|\b(?:outages|down|incidents?|problems?|disruptions|degrading|unavailability|unreachable|inaccessible|interruptions?|"
    r"impair\w+|connectivity|timeouts?|slow\w+|broken|crash\w*|störung\w*|ausfall\w*|ausfälle|problem\w*|pannes?|perturbations?|indisponib\w+|"
    r"fallos?|caídas?|incidencias?|problemas|falhas?|instabilidades?|guast[oi]|disserviz[io]|storing\w*|awari\w+|сбо\w+|недоступ\w+)\b|障害|不具合|故障|장애",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\bmaint\w*|\b(?:upgrad|migrat|reboot|replac|updat|patch|deploy|rollout|roll-out|reloc|mov)\w*|\b(?:planned|scheduled|announced|works?)\b|"
    r"wartung|umbau|umzug|umstellung|arbeiten\b|mantenimiento|manutenção|manutenzione|onderhoud|werkzaamheden|prace |konserwac|underhåll|vedlikehold|"
    r"vedligehold|обслуживани|работы|bakım|メンテナンス|作業|工事|维护|維護|升级|점검",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:may|might|will|could|should expect|expected|during|briefly)\b", re.IGNORECASE)
_SEQUEL = re.compile(r"\b(?:after|following|due to|caused|during)\b", re.IGNORECASE)
_NOTICE = re.compile(
    r"\bcovid\b|\bcoronavirus\b|\bbusiness continuity\b|^\W*(?:informational|information only|notice|announcement|advisory|reminder|fyi|heads[- ]up)\b|"
    r"\b(?:deprecat(?:ed?|ing|ion)|end[- ]of[- ](?:life|support)|sunset(?:ting)?|terms of (?:use|service) (?:change|update)|"
    r"holiday (?:hours|schedule)|office (?:closure|hours)|security (?:advisory|bulletin|notice|announcement)|cve-\d{4}-\d+|phishing|"
    r"(?:test (?:incident|notice|post|message)|this is a test|please ignore)|retirement of|"
    r"(?:new|moved? (?:our|the)|our new|welcome to (?:our|the)(?: \w+)?) status page|status page (?:has|is) mov(?:ed|ing)|"
    r"(?:upcoming|planned|important) changes? (?:to|in|of))\b|^\W*test\W*$",
    re.IGNORECASE,
)
_SUSPENSION = re.compile(
    r"\b(?:we(?:'ve| have| are|'re)?|have|has|temporarily) (?:temporarily |been )?suspend(?:ed|ing)? (?:all )?access\b|"
    r"\bsuspension of (?:access|service)\b|\baccess to [^.]{1,80}\b(?:has been|is|was) suspended\b",
    re.IGNORECASE,
)


def names_work(words: str) -> bool:
    """Whether words speak of work that somebody does."""
    return _WORK.search(words) is not None


def _names_fault(title: str, text: str) -> bool:
    """Whether a title speaks of a fault and not of work; a neutral one, whether the text does, as of something that is."""
    if _FAULT.search(title) or names_work(title):
        return not names_work(title)
    return _FAULT.search(text) is not None and not names_work(text) and not _TO_COME.search(text)


def kind_of(
    title: str, states: frozenset[str], impact: Severity, *, maintenance: bool = False, text: str | None = None
) -> RecordKind:
    """Incident, maintenance or notice. `text` is what the posts say where their labels may be of either kind; without it
    the labels are a platform's, which has some of its own for maintenance.

    Maintenance: graded so, scheduled so, in progress or completed without naming a fault (some pages call a fault so that
    they work on), or titled so without naming trouble. Notice: an offer withdrawn on purpose, or word about something else
    than the service, where the page grades no impact.
    """
    words = title.replace("’", "'")
    at_work = bool(states & {"completed", "in_progress", "cancelled"}) and (
        text is None or not _names_fault(words, text)
    )
    if maintenance or "scheduled" in states or at_work:
        return RecordKind.MAINTENANCE
    if _SUSPENSION.search(words):
        return RecordKind.NOTICE
    if impact in (Severity.MAJOR, Severity.CRITICAL):
        return RecordKind.INCIDENT
    if _MAINTENANCE.search(words) and not _TROUBLE.search(words) and not _SEQUEL.search(words):
        return RecordKind.MAINTENANCE
    if impact in (Severity.NONE, Severity.UNKNOWN) and _NOTICE.search(words) and not _TROUBLE.search(words):
        return RecordKind.NOTICE
    return RecordKind.INCIDENT
