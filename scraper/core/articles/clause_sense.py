"""What the clause about a time makes of an onset, an end or an acknowledgement that a word near it seemed to tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scraper.core.articles.begun_work import begins_else, begins_inquiry, gets_better_then, goes_on_again
from scraper.core.articles.clauses import (
    Clause,
    clause_of,
    count_of,
    is_across,
    is_attributive,
    is_by_then,
    is_fall,
    is_growth,
    is_mending,
    is_planned,
    is_term,
    is_work,
    subject_of,
    teller_of,
)
from scraper.core.articles.false_starts import of_an_occasion
from scraper.core.articles.found_out import cause_found, found_rising
from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import SINCE, TOOK
from scraper.core.articles.telling_days import of_one_before
from scraper.core.articles.timing_cues import Cue
from scraper.core.articles.undated import is_stretch
from scraper.core.articles.until_then import NOT_CLOSED, UNTIL
from scraper.core.language.deeds import AGAIN, FIRST, MAY_LAST, STILL
from scraper.core.language.lexicon import Cues
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_SAID_FAR, _MOST_BACK, _STILL_NEAR = 12, 90, 8
_HAD = late(
    r"\bhad (?:already |since |by then )?(?:been )?(?:report|complain|log|fil|flag|register|submit)", re.IGNORECASE
)
"""What is counted was told before."""
_ONE_USER = late(r"\b(?:one|another|an?|the) (?:[\w-]+ )?(?:user|customer|person|player|commenter|reader|subscriber|resident|passenger)\b(?! (?:report|experienc))", re.IGNORECASE)  # fmt: skip
"""It is one user's word that is timed."""
_MET_WITH = late(r"(?:遭遇|遇到|出現|出现|發生|发生|爆發|爆发|無法|无法|中斷|中断|當機|宕机|癱瘓|瘫痪)")
_MOST_OF = late(
    r"\b(?:(?:worst|peak|busiest) (?:hours?|minutes|period|stretch|part|phase)|(?:at|was at|were at) (?:its|their) (?:worst|peak|height)|schlimmsten (?:stunden|phase)|heures (?:les plus difficiles|de pointe de la panne)|peores (?:horas|momentos)|horas críticas|piores (?:horas|momentos)|ore peggiori|ergste uren|majority|most|bulk|(?:largest|greatest|highest) (?:number|share)|mayoría|mayor parte|plupart|majorité|meisten|großteil|mehrheit|mehrzahl|maggior parte|maggioranza|maioria|maior parte|meeste|merendeel|flesta|fleste|większość|большинств\w+|більшіст\w+)\b[^.;,]{0,60}(?:,\s\w+\s)?$",
    re.IGNORECASE,
)
"""Before a stretch: most of what was counted came in then, and nothing began."""
_WORD = late(r"[^\W\d_]{3}")
_THIS_WAS = late(r"\W*(?:and |but )?(?:this|that|it) (?:was|is) (?:[\w’'-]+ ){0,4}$", re.IGNORECASE)
_SAID_THAT = late(r"[，：]「?")
"""Between a Chinese verb of saying and a time: the time is part of what was said."""
_CLOCKS = frozenset({"instant", "clock"})
_MENDED_IT = late(
    r",? (?:(?:which|that|and|thereby|ce qui|lo que|o que|il che|cosa che|wodurch|womit|waarmee|waardoor|co|что|що|vilket|hvilket|noe som)) (?:(?:has|had|have|then|fully|successfully|completely|subsequently|immediately|a|ont|ha|hat|die|das|der|het|de|la|le|el|los|las|os|problem\w*|störung|fehler|storing|probleem) ){0,4}?(?:mitigat|resolv|restor|fixed|ended|solved|cleared|eliminat|behoben|beseitigt|gelöst|résolu|rétabli|mis fin|resolvi|solucion|restableci|restaur|restabelec|risolt|ripristinat|verhol|opgelost|hersteld|usun|rozwiąz|przywróci|устрани|восстанови|усуну|віднови|löste|åtgärda|løste)",
    re.IGNORECASE,
)
"""Behind the time of a fix: it ended the trouble ("… at 14:30, which mitigated the impact")."""
_WHICH_HAS = late(r",? which (?:[\w-]+ ){0,5}?(?:has|have) (?:[\w-]+ ){0,3}[\w-]+$", re.IGNORECASE)
_PERMITTED = late(
    r"\b(?:may|can(?!['’])|must|(?:have|has|(?:is|are|was|were) given)(?: \w+)? until$|(?:is|are|stays?|remains?) (?:open|valid)|kann|können|darf|dürfen|muss|müssen|haben noch|peu(?:t|vent)|doi(?:t|vent)|ont jusqu|pueden?|deben?|tienen? (?:plazo|tiempo|hasta)|podem?|devem?|t[eê]m (?:prazo|até)|può|possono|dev(?:e|ono)|hanno tempo|kan|kunnen|moet(?:en)?|może|mogą|ma(?:ją)? czas|могут|может|можно|можуть|можна|kan|får)\b",
    re.IGNORECASE,
)
"""Before an "until": a term for what somebody may or must do by then ("claims can be lodged until 9 p.m.")."""
_EASED = late(r"^[^。]{0,24}(?:軽減|緩和|缓解|緩解|완화)")
"""Behind a time: what was announced then is that the trouble eased."""


@dataclass(frozen=True, slots=True)
class ClauseSense:
    """A time in its clause, with the cue that was taken for its verb and the other cues of the sentence."""

    clause: Clause
    cue: Cue | None
    cues: list[Cue]
    words: Cues

    def after_all(self, kind: str) -> str | None:
        """What a time taken for `kind` is of after all; None where the clause agrees."""
        if kind in {"started", "seen"}:
            return self._of_onset(kind)
        if kind == "ended" and of_one_before(self.clause.line, self.clause.mention):
            return "started"
        if kind in {"ended", "fixed"}:
            mended = kind == "fixed" and _MENDED_IT.match(self.clause.line.after(self.clause.mention.end, 80))
            return "aside" if self._no_end() else "ended" if mended else "seen" if self._since_mended() else None
        return self._of_telling(self.cue) if kind == "acknowledged" and self.cue is not None else None

    def _of_onset(self, kind: str) -> str | None:
        untold = self.cue is None or not self.clause.holds(self.cue)
        before = self.clause.line.before(self.clause.mention.start, _MOST_BACK)
        if (untold and (cause_found(self.clause) or of_an_occasion(before))) or gets_better_then(self.clause):
            return "aside"
        clock = self.clause.mention.kind in _CLOCKS
        other = self._of_clock(kind) if clock else None
        since = SINCE.search(self.clause.line.before(self.clause.mention.start, 40))
        if self.clause.mention.precision is Precision.PART_OF_DAY and since is None and self._stood():
            return "aside"
        if other is None and self.clause.mention.precision is not Precision.DAY:
            other = self._of_count()
        if other is None and clock:
            other = "aside" if is_fall(self.clause, self.cue, self.words) else self._of_teller()
        return other or self._of_work()

    def _of_clock(self, kind: str) -> str | None:
        """What a time of day is of: a peak, how things stood, or a rise of reports."""
        clause, cue = self.clause, self.cue
        subject = subject_of(clause, cue, self.cues)
        if subject is not None:
            return subject
        if is_attributive(clause, self.words) or self._stood() or (kind == "seen" and self._end_missed()):
            return "aside"
        if not is_growth(clause, cue):
            return None
        return "aside" if is_by_then(clause) or AGAIN.search(clause.text) else "rose"

    def _of_count(self) -> str | None:
        """What is counted then: "3,000 users reported problems at 9" may tell the onset, "at 9 there were 3,000 reports" does not."""
        counted = count_of(self.clause, self.cue, self.words)
        if counted is None and self.cue is None and self._is_back_reference():
            whole = replace(self.clause, start=0, end=len(self.clause.line.text))
            return "peaked" if count_of(whole, None, self.words) is not None else None
        if counted is None:
            return None
        if _HAD.search(self.clause.text):
            return "peaked"  # "at 9, more than 4,000 had reported problems"
        stretch = is_stretch(self.clause.line, self.clause.mention)
        if not stretch and SINCE.search(self.clause.line.before(self.clause.mention.start, 40)):
            return "rose"  # "5,000 customers have reported trouble since 8 a.m."
        return "rose" if counted == "people" and self.cue is not None and not is_by_then(self.clause) else "peaked"

    def _is_back_reference(self) -> bool:
        """Whether the clause has no subject of its own: "and this was just before 8 p.m.", "over the hour between 8 and 9"."""
        if self.clause.mention.kind == "range":
            line = self.clause.line
            return _WORD.search(line.text, self.clause.mention.end - line.start) is None
        return _THIS_WAS.search(self.clause.before) is not None

    def _of_work(self) -> str | None:
        """What a time is of where work or a fall began then, or is only planned."""
        clause, cue = self.clause, self.cue
        if is_stretch(clause.line, clause.mention):
            if is_mending(clause):
                return "fixed"
            if cue is None and is_work(clause, self.words):
                return "aside"
        if cue is None and goes_on_again(clause, self.words):
            return "aside"
        if cue is not None and begins_else(clause, cue, self.words):
            return "acknowledged" if begins_inquiry(clause, cue) else "aside"
        return "aside" if is_planned(clause, cue) else None

    def _of_teller(self) -> str | None:
        if _ONE_USER.search(self.clause.before):
            return "aside"
        teller = teller_of(self.clause, self.cue, self.words)
        if teller == "others":
            return None if self.cue is None else "rose"
        return {"provider": "acknowledged", "office": "aside"}.get(teller or "")

    def _stood(self) -> bool:
        first = self.cue is not None and FIRST.search(self.cue.text) is not None
        behind = self.clause.line.after(self.clause.mention.end, _STILL_NEAR)
        return not first and (STILL.search(self.clause.text) or STILL.search(behind)) is not None

    def _no_end(self) -> bool:
        """Whether an end was only due by then, was missed, or stands in another clause than the "still" about the time."""
        clause = self.clause
        if UNTIL.search(clause.line.before(clause.mention.start, 40)):
            if self.cue is not None or TOOK.search(clause.before) or NOT_CLOSED.search(clause.before):
                return False
            missed = self._end_missed() and self.words.negation.search(clause.before) is None
            return (
                missed
                or self._is_permitted()
                or is_term(clause)
                or is_planned(clause, None)
                or MAY_LAST.search(clause.text) is not None
            )
        within = self.cue is not None and clause.holds(self.cue)
        return not within and STILL.search(clause.text) is not None

    def _is_permitted(self) -> bool:
        """Whether the time is a term up to which something may or must be done."""
        clause = self.clause
        return _PERMITTED.search(clause.before.rstrip()) is not None and self.words.negation.search(clause.text) is None

    def _since_mended(self) -> bool:
        """Whether a relative clause behind a day says that it has been mended since: "were late today because of a fault, which
        has been fixed".
        """
        mention, line = self.clause.mention, self.clause.line
        if mention.kind != "date" or self.cue is None or self.cue.start < mention.end:
            return False
        return _WHICH_HAS.search(line.text, mention.end - line.start, self.cue.end - line.start) is not None

    def _of_telling(self, cue: Cue) -> str | None:
        """What a time is of that a verb of telling in another clause does not govern."""
        if _EASED.search(self.clause.line.after(self.clause.mention.end, 40)):
            return "fixed"
        if self._broke_that_day(cue) or found_rising(self.clause, cue):
            return "started"
        if _SAID_THAT.fullmatch(self.clause.line.text, cue.end - self.clause.line.start, self._here):
            return "seen"
        missed = self._end_missed() and STILL.search(self.clause.text) is not None
        if missed or (not self.clause.holds(cue) and is_planned(self.clause, None)):
            return "aside"
        told = any(c is not cue and c.kind == "acknowledged" and self._leads(c) for c in self.cues)
        return "seen" if is_across(self.clause, cue) and not told else None

    def _leads(self, cue: Cue) -> bool:
        """Whether a verb stands in the clause of the time, before it."""
        return self.clause.holds(cue) and cue.end <= self.clause.mention.start

    @property
    def _here(self) -> int:
        return self.clause.mention.start - self.clause.line.start

    def _broke_that_day(self, cue: Cue) -> bool:
        """Whether a day stands right before its own verb of trouble, far behind the verb of telling: "表示，因…，用戶今天遭遇中斷"."""
        mention = self.clause.mention
        if mention.kind != "date" or mention.start - cue.end <= _SAID_FAR:
            return False
        behind = self.clause.line.after(mention.end, 4)
        return _MET_WITH.match(behind) is not None

    def _end_missed(self) -> bool:
        """Whether the clause tells of an end that was not reached: "by 4 p.m. access had not been restored"."""
        reached = any(c.kind == "ended" and self.clause.holds(c) for c in self.cues)
        return not reached and self.words.ended.search(self.clause.text) is not None


def most_came(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether from when until when is when most of the reports came in."""
    before = line.before(mention.start, _MOST_BACK) if is_stretch(line, mention) else ""
    return _MOST_OF.search(before) is not None and words.reports.search(before) is not None


def sense_of(line: Line, mention: TimeMention, cue: Cue | None, cues: list[Cue], words: Cues) -> ClauseSense:
    """A time of a sentence in its clause."""
    return ClauseSense(clause_of(line, mention), cue, cues, words)
