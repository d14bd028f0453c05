"""Somebody says that nothing was wrong, or not with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.model import About, Claim, ProviderRole
from scraper.core.passages import Reading

KIND = "denial"

_DENIES = re.compile(
    r"\bstatus (?:page|site|dashboard|website)?[^.;]{0,50}?\b(?:show(?:s|ed|ing)?|list(?:s|ed)?|said|says|claim(?:s|ed)|indicat(?:es|ed|ing)|report(?:s|ed)?|displayed)\b[^.;]{0,40}?(?:[“\"]?(?:all systems )?operational|no (?:issues|incidents|problems|outages?)|(?:running|operating|working) normally|all green|green)"
    r"|\b(?:overall )?status shows? [“\"]?operational"
    r"|\bclaimed (?:that )?(?:all )?(?:systems|services) (?:were|are) (?:operational|running|working)"
    r"|\b(?:was|were|is|are|had) not (?:been )?(?:directly )?(?:affected|impacted|experiencing)|\b(?:is|are|was|were) unaffected|\bnot experiencing (?:an?y? )?(?:outages?|issues|problems)"
    r"|\bdenie[sd] (?:any |that |an |having |reports|experiencing|claims)[^.;]{0,60}|\bno (?:evidence|indication|sign) of (?:an? )?(?:outage|disruption|problem|issue)s?\b"
    r"|\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|stated?|told)\b[^.;]{0,60}?\bthere (?:was|is|were|are|has been|had been) no (?:known |ongoing |current |widespread |wider |major |general |active |actual |such )*(?:outage|disruption|downtime)s?\b(?! (?:of|in|at|on|for) (?:other|its other))"
    r"|\b(?:we|it|they|company|spokes\w+)\b[^.;]{0,20}?\b(?:(?:have|has|had|did) not|haven['’]t|hasn['’]t|hadn['’]t|didn['’]t) (?:been )?(?:identif(?:y|ied)|detect(?:ed)?|observ(?:ed?|ing)|see|seen|f(?:i|ou)nd|record(?:ed)?) (?:any|an) (?:widespread |wider |major |current |service |ongoing )*(?:outage|disruption|issue|problem|incident)s? (?:with|in|on|across|of|affecting) (?:our|its|their|the) (?:own )?(?:services?|systems?|platforms?|networks?|side)\b"
    r"|\b(?:operating|running|working) normally(?: (?:and|with))?|\bdid not (?:have|experience|suffer) an? (?:outage|disruption)|\breports? (?:of (?:an )?outages? )?(?:were|was|are) (?:false|inaccurate|incorrect)",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:again|restored|back|resolved|now|since|resumed|fully|once)\b[^.;]{0,30}$", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"\bstatus\b|\binsist(?:s|ed)\b|\bmaintain(?:s|ed)\b|\bstress(?:es|ed)\b|\bsaid\b|\bsays\b|\bsaying\b|\bden(?:y|ie[sd])\b|\bspokes|\btold\b|\bstated?\b|\bclaimed\b|\bconfirmed\b|\bstatement\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Denials as written; one that speaks of another provider names it in `about`."""
    ruled_out = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    for line in reading.lines:
        match = _DENIES.search(line.text)
        if match is None or _AGAIN.search(line.text[: match.start()][-40:]):
            continue
        start, end = line.start + match.start(), line.start + match.end()
        named = [n.provider for n in line.namings if n.start <= end]
        other = next((p for p in named if p in ruled_out and p not in reading.frames.primary), None)
        about = About(other) if other else reading.frames.about(line, start, end)
        speaker = "provider" if _OFFICIAL.search(line.text) else None
        yield reading.claim(line, KIND, start, end, match.group(), about=about, own=about is None, speaker=speaker)
