"""Who is named as hit by an outage and never as the one that had it: "… took down Acme, Birch and Cedar"."""

from __future__ import annotations

import re

from scraper.core.articles.blamed import is_of_another_day
from scraper.core.articles.felled import is_at_fault
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.patterns import late

_ROW = 3
"""Providers of one sentence that are a list."""
_REACH = 140
_HITS = late(
    r"\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit(?:s|ting)?|disrupt(?:s|ed|ing)|knock(?:s|ed|ing)|crippl(?:es|ed|ing)|paraly[sz](?:es|ed|ing)|(?:took|takes?|taking|brought|brings?|bringing) (?:down|offline)|left|leaves|leaving|including|such as|among|"
    r"betr[aoi]ff\w*|traf|trifft|treffen|treft|frappe(?:nt)?|golpea|atinge|rammer|lahm\w*|darunter|touch(?:e|é|ent|ant)|affect(?:e|é|ant|ent)|paralys\w+|notamment|afect(?:ó|a|an|ando)|tumbó|dej[óa]|entre los afectados|incluid[oa]s|afet(?:ou|a|am|ando)|derrub\w+|deixou|incluindo|colpi\w+|tra cui|getroffen|waaronder|dotkn\w+|затрон\w+|включая|drabba\w+|bland annat)\b(?! by\b)[^.;]*$",
    re.IGNORECASE,
)
"""Before a name: it is the object of what an outage did."""
_WAS_HIT = late(
    r"[^.;:]{0,90}?\b(?:was|were|is|are|been|being) (?:\w+ )?(?:affected|impacted|hit|disrupted|knocked|among)\b|[^.;:]{0,60}?\b(?:(?:waren|sind|war|ist) (?:[\w-]+ )?betroffen|(?:est|sont|était|étaient) (?:[\w-]+ )?touchée?s?|(?:fue|fueron|foi|foram) (?:[\w-]+ )?afectad\w+|afetad\w+|(?:è|sono) (?:[\w-]+ )?colpit\w+)\b",
    re.IGNORECASE,
)
_EXAMPLE = late(
    r"\b(?:sites|websites|services|apps|applications|platforms|companies|businesses|brands|firms|games|banks|airlines|carriers|operators|networks|others|seiten|dienste|plattformen|unternehmen|banken|services|entreprises|banques|plateformes|plataformas|servicios|bancos|empresas|serviços|aplicativos|siti|servizi|banche|aziende|diensten|bedrijven)\b"
    r"[^.;:]{0,50}?\b(?:including|such as|like|among them|notably|wie|darunter|tels? que|comme|notamment|dont|como|incluid[oa]s|entre ell[oa]s|incluindo|come|tra cui|zoals|waaronder)\b[^.;:]*$",
    re.IGNORECASE,
)
_AND = late(r",? (?:and|&|und|et|y|e|en|och|og|i|и) (?:the )?|, ")
_BY_OTHERS = late(r"\b(?:by|at|with|of|from|bei[mn]?|von|chez|de|en|di|da|van|w|у|в) (?:[\w-]+ ){0,3}$", re.IGNORECASE)


def only_hit(lines: tuple[Line, ...], at_fault: frozenset[str]) -> frozenset[str]:
    """Providers that the sentences on what broke name only as hit. `at_fault`: those that a sentence blames, never among
    them.
    """
    hit, acting = set[str](), set[str]()
    for line in (line for line in lines if line.broke):
        for place, name in enumerate(line.namings):
            if _is_hit(line, name):
                hit.add(name.provider)
            elif not is_of_another_day(line, place):
                acting.add(name.provider)
    return frozenset(hit - acting - at_fault)


def hit_in(line: Line) -> frozenset[str]:
    """Providers that a sentence names as what something hit: "the outage cripples Acme and Birch"."""
    return frozenset(n.provider for n in line.namings if _HITS.search(line.before(n.start, _REACH)))


def _closes_a_row(line: Line, name: Naming) -> bool:
    """Whether a name is the last of a row: what is said of it is said of all."""
    ahead = [n for n in line.namings if n.end <= name.start and n.provider != name.provider]
    tied = ahead and _AND.fullmatch(line.text, ahead[-1].end - line.start, name.start - line.start)
    return bool(tied) and len({n.provider for n in ahead}) >= _ROW - 1


def one_of_a_list(lines: tuple[Line, ...]) -> frozenset[str]:
    """Providers that the text names only as examples of what broke: "sites such as Acme and Birch went offline"."""
    named = [(name.provider, _is_example(line, name)) for line in lines for name in line.namings]
    return frozenset({p for p, example in named if example} - {p for p, example in named if not example})


def _is_example(line: Line, name: Naming) -> bool:
    """Whether a name stands in a list of examples; one of a provider's own things ("including Outlook and Teams") is none."""
    opening = _EXAMPLE.search(line.before(name.start, _REACH))
    if opening is None:
        return False
    start = max(line.start, name.start - _REACH) + opening.start()
    row = [n.provider for n in line.namings if n.start >= start]
    return len(row) == 1 or len(set(row)) > 1


def _is_hit(line: Line, name: Naming) -> bool:
    before = line.before(name.start, _REACH)
    if is_at_fault(line, name) and not _closes_a_row(line, name):
        return False
    if _WAS_HIT.match(line.after(name.end, _REACH)):
        return True
    if _HITS.search(before):
        return True
    return len({n.provider for n in line.namings}) >= _ROW and not _BY_OTHERS.search(before)
