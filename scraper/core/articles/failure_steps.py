"""Steps of a failure that English tells one after the other: "the restart wiped the routes", "as cached routes expired, …",
"the outage began after it changed a firewall rule".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.core.articles.causes_before import NamedCause
from scraper.core.language.fault_words import names_fault, names_thing
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_TROUBLE: Final = r"(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|failures?|interruptions?|errors|blackouts?|troubles?|meltdown|breakdown)"
_WHO: Final = r"(?:it|they|we|(?:an?|the|its|our|one|two|some|several) (?:[\w’'-]+ ){0,4}?[\w’'-]+|[A-Z][\w.&-]+(?: [A-Z][\w.&-]+){0,2}(?:['’]s)?(?: [a-z-]+){0,2})"
_DEED: Final = r"(?:chang(?:ed|ing)|updat(?:ed|ing)|upgrad(?:ed|ing)|deploy(?:ed|ing)|push(?:ed|ing)|roll(?:ed|ing) out|modif(?:ied|ying)|migrat(?:ed|ing)|replac(?:ed|ing)|introduc(?:ed|ing)|appl(?:ied|ying)|switch(?:ed|ing)|restart(?:ed|ing)|reboot(?:ed|ing)|mov(?:ed|ing)|remov(?:ed|ing)|delet(?:ed|ing)|turn(?:ed|ing) off|enabl(?:ed|ing)|disabl(?:ed|ing)|reconfigur(?:ed|ing)|install(?:ed|ing))"
_BROKE: Final = r"(?:malfunctioned|failed|broke(?: down)?|burst|tripped|overheated|expired|crashed|overflowed|caught fire|lost (?:power|its \w+|their \w+)|ran out of \w+|short-circuited|was (?:cut|severed|damaged|hit|misconfigured))"
_BEGAN_WITH = seldom(
    rf"\b(?:{_TROUBLE}|(?:networks?|systems?|servers?|sites?|services?|platforms?|apps?|everything|lines)(?= (?:fell over|crashed|collapsed|went down|failed|broke down|stopped working))) (?:first |had |only |initially )*(?:fell over|crashed|collapsed|went down|failed|broke down|stopped working|began|begun|started|occurred|happened|arose|came|emerged|was triggered|were triggered),? (?:(?:at|around|about|just before|on) (?:[\w:.-]+ ){0, 3}?[\w:.-]+,? |\w+day(?: \w+)?,? )?(?:shortly |soon |just |right |immediately |minutes |hours )*(?:after|when|as) (?P<cause>{_WHO} (?:had |has |was |were |have |been |recently |then )*(?:(?P<deed>{_DEED}) (?P<what>[^.;:!?()\n“”\",]{{3,90}})|{_BROKE}(?P<rest>[^.;:!?()\n“”\",]{{0,60}})))",
    re.IGNORECASE,
)
"""What was done, or broke, just before it began."""
_HARMED = seldom(
    r"(?P<cause>\b(?:(?:an?|the|this|that|these|those|its|our|such) )?(?:(?!(?:but|and|so|when|while|after|because|if|that|which|then|however|where|as|for)\b)[\w’'-]+ ){0,4}?(?:updates?|restarts?|reboots?|changes?|patch(?:es)?|scripts?|jobs?|process(?:es)?|rewrites|writes|requests|retries|queries|query|traffic|spikes?|surges?|influx|errors?|bugs?|fail-?overs?|deployments?|migrations?|attacks?|connections|messages|protocols?|automation|rule|commands?|workloads?|logins?|configuration|misconfiguration|upgrades?|files?|storms?|loops?|floods?|backlogs?|waves?|bursts?|demand|loads?)"
    r" (?:then |quickly |soon |unexpectedly |automatically |accidentally |mistakenly |inadvertently |simultaneously |eventually |in turn |also |had |has |have |ultimately )*(?:wiped(?: out)?|overwhelmed|exhausted|saturated|deleted|corrupted|overwrote|overwritten|flooded|starved|restarted|severed|withdrew|withdrawn|locked(?: up| out)?|clogged|overloaded|restricted|swamped|erased|misrouted|isolated|invalidated) "
    r"(?P<what>[^.;:!?()\n“”\",]{3,90}?))(?=[.;:!?,”\"]|\s(?:and|which|that|causing|leaving|leading|triggering|making|preventing|so|for|before|after|as|when|while|during|responsible)\b|$)",
    re.IGNORECASE,
)
"""A deed or a load, and the part that it broke."""
_DURING = seldom(
    r"\b(?:During|In the course of|In|While carrying out|While performing) (?P<cause>(?:an?|the|our|its|their) (?:[\w’'-]+ ){1,8}?(?:migrations?|upgrades?|updates?|maintenance|rotations?|deployments?|rollouts?|roll-outs?|moves?|switch(?:es|overs?)?|changes?|restarts?|clean-?ups?|tests?|failovers?|replacements?|work|installations?|transitions?|releases?))(?: (?:of|to|on|at|in) [^.;:,]{2,50}?)?,? (?:something|things|it all) (?:then |had |suddenly )*(?:went|gone) (?:badly |very |horribly )*wrong",
    re.IGNORECASE,
)
"""The work in which something went wrong."""
_WENT_WRONG = seldom(
    r"(?:^|(?<=[.;:–—•“\" -]))(?P<cause>(?:(?:an?|the|its|their|our|some|one) )?(?:(?!after|when|because|since|as|that|and|if|how|why|which|during|of|in|said|says)[\w’'-]+ ){0,4}?(?:maintenance|upgrades?|updates?|migrations?|deployments?|rollouts?|roll-outs?|releases?|changes?|tests?|patch(?:es)?|switch-?overs?|moves?|work|works|repairs?|installations?|replacements?|restarts?|reboots?|transitions?|fail-?overs?|cut-?overs?|overhauls?)(?: (?:to|of|on|at|in|for) [^.;:!?,()\n]{2,50}?)?)[”\"’]? (?:(?:that|which|had|has|have|then|apparently|reportedly) )*(?:went|gone) (?:(?:badly|horribly|very|disastrously|seriously) )*(?:wrong|awry|amiss|sideways|pear-shaped)\b",
    re.IGNORECASE,
)
"""The work that went wrong itself."""
_AS_IT = seldom(
    r"(?:^|(?<=[.;:] ))As (?P<cause>(?:[\w’'-]+ ){1,6}?(?:expired|failed|overflowed|filled up|ran out|timed out|restarted|retried|reconnected|piled up|built up|crashed|went offline|rebooted|were exhausted|was exhausted|were dropped|spiked|surged|climbed|rebuilt)(?: [\w-]+){0,4}?), (?P<what>[^.;\n]{5,160})",
)
"""What happened, and with it what no longer worked."""
_SO = seldom(
    r"(?:^|(?<=[.;:–—•-] )|(?<=[“\"]))(?P<cause>(?!(?:we|they|engineers|users?|customers?|people|many|some|most|it|he|she|if|when|while|because|as|after|once)\b)(?:[^.;:!?()\n“”\",]|\.(?=\w)){12,140}?), (?:so(?: that)?|and so|which meant(?: that)?|meaning(?: that)?|with the result that|as a result of which) (?P<what>[^.;\n]{5,160})",
    re.IGNORECASE,
)
"""What happened, and that it follows from it that something no longer worked."""
_MEANT = seldom(
    r"(?:^|(?<=[.;:,–—•-] )|(?<=[“\"]))(?P<cause>(?!(?:which|that|this|it|and|but|so)\b)[A-Za-z][^.;:!?()\n“”\",]{4,90}?) (?:had |has |then |in turn )?meant (?:that )?(?P<what>[^.;\n]{5,160})",
    re.IGNORECASE,
)
"""A fault, and what it meant for others."""
_IS_WHY = seldom(
    r"(?:^|(?<=[.;:–—•-] )|(?<=[“\"]))(?P<cause>(?!(?:users?|customers?|people|many|some|most)\b)[^.;:!?()\n“”\",]{8,140}?), (?:which|that|and that) (?:is|was|explains|explained) (?:partly |also |the reason )?why (?P<what>[^.;\n]{5,160})",
    re.IGNORECASE,
)
"""What happened, and that this is why something no longer worked."""
_SEEN: Final = late(r"\b(?:affected|disrupted|impacted|interrupted|suspended|degraded|access|websites?|apps?|the services?)\b", re.IGNORECASE)  # fmt: skip
"""The outage as users see it."""
_PAST: Final = late(r"\b(?:was|were|had|put|took|ran|went|broke|began|lost|sent|hit|set|shut|cut|left|grew|fell|became|locked|\w{2,}ed)\b", re.IGNORECASE)  # fmt: skip
_DOWN = late(r"\b(?:unreachable|unavailable|inaccessible|unresponsive|offline|overload\w*|overwhelm\w*|fail(?:ed|ing|ures?)?|errors?|crash\w*|collaps\w*|down|time(?:d)? out|timeouts?|degraded|slow\w*|stopped|could(?: not|n['’]t)|unable|reject\w*|drop\w*)\b", re.IGNORECASE)  # fmt: skip
_WHICH = seldom(
    r"(?P<cause>\b(?:an?|the|its|their) [^.;:!?()\n“”\",]{4,90}?), which (?:it|they|he|she|the \w+|engineers|[A-Z]\w+) (?:later |now |has |have |had |since |also )*(?:attributed|identified|described|named|cited|called|pinpointed|determined|found|confirmed|labell?ed) (?:as |to be |to have been )?(?:the|its|a) (?:[\w-]+ ){0,3}?(?:cause|culprit|trigger|source)\b",
    re.IGNORECASE,
)
"""What a relative clause calls the cause."""
_OF_THE_SUBJECT: Final = late(r"(?:^|.* )(?:that|which|who|if|whether|not|no|never|could|may|might|can|would|to)\b", re.IGNORECASE | re.DOTALL)  # fmt: skip
_REACTING: Final = late(r"\b(?:fix|restor|mitigat|recover|rollback|rolled back|revert|resolv|mean|once|until|engineers|team)\w*\b", re.IGNORECASE)  # fmt: skip
_PART: Final = late(r"\b(?:domain(?: name)?s?|contracts?|subscriptions?|bills?|invoices?|plugs?|buttons?|levers?|leap (?:years?|days?|seconds?)|rout(?:es?|ing)|domains?|records?|networking|daemons?|firewalls?|credentials|tokens|pods|nodes|sessions?|topolog(?:y|ies)|replication|steps?|flags?|keys?|indexes|indices|jobs?|dependenc(?:y|ies)|packages?|deployments?|tasks?|scripts?|updates?|commands?|releases?|patch(?:es)?|links?|connections?|sim cards?|licen[cs]es?)\b", re.IGNORECASE)  # fmt: skip


def failure_step(sentence: str) -> NamedCause | None:
    """A step of a failure told as a deed, a load or a thing that broke, and what it broke."""
    if sentence.rstrip(" ”\"'").endswith("?"):
        return None
    return next(_steps(sentence), None)


def _steps(sentence: str) -> Iterator[NamedCause]:
    began = _BEGAN_WITH.search(sentence)
    if began is not None and is_of_machines(began["what"] or began["cause"]):
        yield _named(began)
    during = _DURING.search(sentence)
    if during is not None:
        yield _named(during)
    wrong = _WENT_WRONG.search(sentence)
    if wrong is not None:
        yield _named(wrong)
    as_it = _AS_IT.search(sentence)
    if as_it is not None and _DOWN.search(as_it["what"]) and is_of_machines(as_it["cause"]):
        yield _named(as_it)
    so = _SO.search(sentence)
    if so is not None and _follows(so):
        yield _named(so)
    why = _IS_WHY.search(sentence)
    if (
        why is not None
        and _DOWN.search(why["what"])
        and not (_DOWN.search(why["cause"]) or _REACTING.search(why["cause"]))
    ):
        yield _named(why)
    meant = _MEANT.search(sentence)
    if meant is not None and _DOWN.search(meant["what"]) and names_fault(meant["cause"], "en"):
        yield _named(meant)
    called = _WHICH.search(sentence)
    if called is not None:
        yield _named(called)
    harmed = _HARMED.search(sentence)
    if harmed is not None and is_of_machines(harmed["what"]) and not _is_undone(sentence, harmed):
        yield _named(harmed)


def _follows(match: re.Match[str]) -> bool:
    """Whether what stands before "so" is what befell a machine, and not the outage again or the repair."""
    cause = match["cause"]
    return (
        _DOWN.search(match["what"]) is not None
        and _DOWN.search(cause) is None
        and _SEEN.search(cause) is None
        and _REACTING.search(cause) is None
        and _PAST.search(cause) is not None
        and is_of_machines(cause)
    )


def is_of_machines(words: str) -> bool:
    """Whether English words name a machine, or a part of one."""
    return names_thing(words, "en") or _PART.search(words) is not None


def _is_undone(sentence: str, match: re.Match[str]) -> bool:
    """Whether a deed is part of the repair, or of what may only happen."""
    subject = sentence[max(0, match.start() - _NEAR) : match.start("what")]
    return (
        _REACTING.search(subject) is not None
        or _OF_THE_SUBJECT.match(match["cause"][: -len(match["what"])]) is not None
    )


_NEAR: Final = 40


def _named(match: re.Match[str]) -> NamedCause:
    return NamedCause(match.start("cause"), match.end("cause"), match.end())
