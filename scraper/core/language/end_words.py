"""Words in which a status page says that trouble is over, by language, and the words that take them back.

A language's table is data: fragments of regular expressions, matched without regard to case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.patterns import late


@dataclass(frozen=True, slots=True)
class EndWords:
    """`over`: trouble ended, as a main clause tells it. `eased`: the thing works again, which ends trouble only where nobody
    still works on it or watches it (`busy`). `done`: planned work is finished. `unless`: in the same clause before it, what
    makes a condition, a promise, a hope, a doubt or a hearsay of it. `part`: opens a clause on a part of the whole or on
    something else; `of_part`: what else limits it to one; `behind`: what does so, or takes it back, behind the word. `whole`:
    names the trouble itself, or everything. `still`: trouble goes on; `back`: it is back.
    """

    over: re.Pattern[str]
    eased: re.Pattern[str]
    done: re.Pattern[str]
    unless: re.Pattern[str]
    part: re.Pattern[str]
    of_part: re.Pattern[str]
    behind: re.Pattern[str]
    whole: re.Pattern[str]
    still: re.Pattern[str]
    back: re.Pattern[str]
    busy: re.Pattern[str]
    spaced: bool = True


_NEVER = r"(?!)"


def end_words(
    over: str, *, unless: str, part: str, of_part: str, whole: str, eased: str = _NEVER, done: str = _NEVER,
    behind: str = _NEVER, still: str = _NEVER, back: str = _NEVER, busy: str = _NEVER, spaced: bool = True,
) -> EndWords:  # fmt: skip
    """A table compiled; in a language that is not `spaced` words begin and end anywhere."""
    edge = r"\b" if spaced else ""

    def opening(words: str) -> re.Pattern[str]:
        return late(rf"{edge}(?:{words})", re.IGNORECASE)

    def alone(words: str) -> re.Pattern[str]:
        return late(rf"{edge}(?:{words}){edge}", re.IGNORECASE)

    return EndWords(
        over=opening(over), eased=opening(eased), done=opening(done), unless=opening(unless),
        part=late(rf"\W*(?:{part})", re.IGNORECASE), of_part=alone(of_part), behind=alone(rf"{of_part}|{behind}"),
        whole=alone(whole), still=alone(still), back=alone(back), busy=opening(busy), spaced=spaced,
    )  # fmt: skip


_NOW = r"(?:(?:now|since|also|already|all|both|finally|again|fully|completely|entirely|successfully|currently|quickly|been|just|once|totally|100%|considered|marked(?: as)?|identified and|mitigated and) )*"
_FIXED = r"(?:resolved|fixed|solved|rectified|remedied|corrected|repaired)"
_TROUBLE = r"(?:issues?|problems?|incidents?|outages?|disruptions?|interruptions?|faults?|failures?|errors?|degradations?|events?|bugs?)"
_SERVICE = r"(?:services?|systems?|functionality|operations?|connectivity|access|performance|traffic|everything|all)"
_ALL = r"(?:everything|service|services|systems|(?:all|the|our) (?:[\w-]+ ){0,3}(?:services?|systems?|platforms?|apps?|products?|components?|regions?|functions?|features?)|we)"
_AGAIN = (
    r"(?:operating|working|functioning|running|behaving|performing) (?:normally|as (?:expected|normal|usual)|again)"
)
_ALONE = r"(?= *(?:$|[-.,:;!?)\]–—|]|at\b|as of\b|on \w+day\b|for\b|in\b|except\b|and\b|with\b))"
_LEAD = r"(?:^|(?<=[(\[])|(?<=[:–—|] )|(?<=- ))"

ENGLISH = end_words(
    rf"(?:(?:has|have|had) {_NOW}(?:be+n|now) {_NOW}|(?:is|are|was|were|got) {_NOW}){_FIXED}\b(?! (?:at|to) \d+ ?%)"
    rf"|(?:has|have) {_NOW}resolved\b|(?:(?:has|have|['’]ve) |(?<=\bwe )|(?<=team )|(?<=engineers )){_NOW}{_FIXED} (?:the|this|these|all|it|our)\b"
    rf"|(?:is|are|was|were|has|have) {_NOW}mitigated and resolved|{_TROUBLE} (?:is|are|has|was) {_NOW}(?:over|ended|closed|cleared)\b"
    rf"|(?:mark(?:ed|ing)?|clos(?:ed|ing)|consider(?:ed|ing)?|declar(?:ed|ing)) (?:the|this) (?:\w+ )?{_TROUBLE} (?:as )?(?:\w+ )?(?:resolved|fixed|solved|closed)\b"
    rf"|{_LEAD}(?:(?:[\w'’-]+ ){{0,4}}{_TROUBLE} )?{_NOW}(?:resolved|fixed|solved|restored|recovered)\b{_ALONE}|service operating normally",
    eased=rf"(?:(?:has|have|had) {_NOW}(?:be+n|now) {_NOW}|(?:is|are|was|were) {_NOW})restored\b(?! (?:from (?:\w+ ){{0,3}}(?:back-?ups?|snapshots?|scratch)|to (?:the|a|an) (?:\w+ )?(?:state|version|point)))"
    rf"|(?:has|have) {_NOW}(?:recovered\b(?! (?:from|some|most|many|part|a|about))|restored (?:the|this|all|it|our|normal|full|service)\b)|we {_NOW}restored (?:the|this|all|it|our|normal|full|service)\b"
    rf"|{_ALL} (?:(?:is|are|was|were|has|have|had) )?{_NOW}(?:(?:fully|completely) (?:recovered|operational|functional|restored|back)|(?:back|returned) (?:online|on-line|in service|up(?! to))|{_AGAIN})"
    rf"|(?:is|are|was|were|has|have|(?<=\w)['’](?:s|re)) {_NOW}(?:back|returned) to (?:normal|full)|(?:is|are|was|were) no longer (?:seeing|experiencing)|(?<=\bwe['’]re )no longer (?:seeing|experiencing)"
    rf"|{_LEAD}(?:[\w'’-]+ ){{0,4}}{_SERVICE} {_NOW}(?:restored|recovered|normal)\b{_ALONE}",
    done=rf"(?:maintenance|works?|upgrades?|migrations?|updates?|repairs?|replacements?|this|it)(?: (?!is\b|has\b)[\w-]+){{0,3}} (?:is|are|was|were|has|have|had) {_NOW}(?:completed?|finished|concluded)\b"
    rf"|{_LEAD}(?:(?:[\w'’-]+ ){{0,4}}(?:maintenance|works?|upgrades?|updates?|migrations?) )?{_NOW}(?:completed?|finished)\b(?= *(?:$|[-.,:;!?)\]–—|]|at\b|successfully\b))",
    unless=r"(?:until|till|once|when(?:ever)?|as soon as|(?:the|that) (?:moment|minute|second|instant|day)|(?:every|each|any|next) time|as long as|after|before|by the time|if|unless|whether|while(?! \w+ing)|in case|provided|assuming|pending|waiting|wait|await\w*|so (?:we|you) can)\b"
    r"|(?:believe|think|expect|hope|assum|suspect|appear|seem|suggest|indicat|anticipat|feel|confident|certain\b|sure\b|hear\b|told\b|(?:says?|said|claim|states?)\b(?! that we\b)|report(?:s|ing)? (?:that|of)(?<!to report that)\b|reported (?:that|the|this|it)\b|looks? (?:like|as)|working (?:to|on)|aim|try|trying|goal|plan)\w*"
    r"|(?:to|will|['’]ll|then|and|can|must|need|please|shall) (?:\w+ )?(?:confirm|ensure|verify|validate|check|be|see|make|get|have|let)\b(?<!can confirm)|(?:confirming|ensuring|verifying|validating|checking|making sure)\b"
    r"|(?:not|n['’]t) (?:yet )?(?:mean|say|known?|clear)",
    part=r"(?:but |and |so |now |also |however,? |currently |at this time,? |the |about |around |roughly |approximately |nearly |almost |over |more than |only |just |another |our )*"
    r"(?:parts?|a part|portions?|some|most|many|much|half|several|a?\s?few|a (?:\w+ )?(?:number|portion|majority|subset|part|share|handful)|(?:\w+ )?majority|bulk|first|one|two|three|\w+ (?:out )?of (?:the )?(?:\w+ )?(?:two|three|four|five|six|\d+)|\d+(?:\.\d+)? ?(?:percent|% of)|other|others|another|separate|unrelated|an? (?:other|separate|different|unrelated|earlier|similar)|no|none|nothing|nobody|neither|not|hardly|it is not)\b",
    of_part=r"(?:for|in|on|to|of|across) (?:the )?(?:vast )?(?:some|most|many|parts?|several|a (?:\w+ )?(?:few|subset|number|portion|majority|part)|half|subset|majority|remaining|first|others?|all but|almost|nearly|about|roughly|over \d|more than|only|\d+(?:\.\d+)? ?(?:%|percent))|partially|partly|in part|mostly|largely",
    behind=r"for (?:now|the time being|the moment)|except|apart from|with the exception|only for|(?:the|a|some|most|many|part) (?:(?:vast )?majority|bulk|of)|yet|last (?:week|month|year)|in (?:an? )?(?:earlier|previous) (?:version|release)|from (?:\w+ ){0,3}(?:back-?ups?|snapshots?)",
    whole=rf"{_TROUBLE}|this|everything|all",
    still=r"(?:however|but),? (?:\w+ ){0,3}(?:may|might|could|will) (?:\w+ )?(?:experience|see|notice|continue|be (?:delayed|slow))|but (?:we )?(?:are|is) (?:still )?(?:waiting|working|processing|continuing)|continu\w+ to (?:experience|see|observe|have|suffer|be (?:down|affected|impacted|unavailable))|(?:is|are|be|we(?:['’]re)?|customers|users|may|might|and|but)(?: \w+)? still (?!monitor|watch|observ|keep)|still (?:not|down|unavailable|offline|stuck|affected|degraded|failing|seeing|experiencing|investigating|working|recovering|restoring|missing|waiting|ongoing|open|unresolved)"
    r"|remains? (?:\w+ )?(?:down|unavailable|offline|affected|degraded|stuck|impacted|elevated|unresolved|slow|impaired)"
    r"|(?:(?:are|['’]re|is) (?:now |currently |actively )?(?:continuing to |still )?|continu\w+ (?:to )?)(?:actively )?(?:(?:investigat\w+|look\w* into)(?! (?:the )?(?:\w+ ){0,2}(?:root )?cause| why| how| what)|(?:restor|repair|recover|resolv|mitigat|fix)\w*|work\w* (?:on|to|towards?|with) (?:\w+ ){0,3}?(?:restor|recover|resol|repair|mitigat|fix|remaining|rest)\w*)"
    r"|not (?:yet|been|fully|completely) (?:\w+ )?(?:resolved|restored|fixed|recovered|available|solved)|(?:is|are) (?:not|n['’]t) (?:fixed|resolved|available|restored|working)|isn['’]t (?:fixed|resolved|working)"
    r"|mitigation (?:work )?is (?:currently )?(?:underway|ongoing|in progress)|partially (?:restored|resolved|fixed|recovered)|beg[aiu]n(?:ning|s)? to (?:\w+ )?(?:recover|restor)\w*|begin \w+ restoring",
    back=r"persists?|(?:(?:has|have|is|are) (?:since |now )?)(?:returned(?! to\b)|come back|recurr(?:ed|ing)|re-?occurr(?:ed|ing)|persist(?:ed|ing)|resurfaced|reappeared|back again|down again|failing again)|(?:re-?occurr|recurr|resurfac|reappear)ed",
    busy=r"monitor|watching|keep(?:ing)? an eye|backlog|catch(?:ing)? up|(?:we|team|engineers)(?:['’]re| are| is)? (?:now |currently |actively |still )*(?:processing|working|rolling|backfilling|continuing|investigating|validating|testing|deploying|waiting|performing|seeing (?:\w+ )?(?:recovery|improvement))|continu\w+|work(?:ing)? (?:on|to|towards?)\b|investigat|remain|(?:is|are) (?:being|in progress|under ?way)",
)
