"""The editorial limits: press quotes of at most 25 words, at most 150 quoted words an article."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import replace
from urllib.parse import urlsplit

from scraper.core.articles.passages import Reading
from scraper.core.language.agencies import agencies_named
from scraper.core.language.text import clip, words
from scraper.core.model import Claim, PageText
from scraper.core.patterns import late

WORDS_A_QUOTE = 25
WORDS_AN_ARTICLE = 150
_HEADLINE = 120
_IN_THEIR_WORDS = frozenset({"cause", "workaround", "symptom", "denial"})
_WORDS_OF_A_FACT = 8
"""Words of a value that names a thing; from there on it is a sentence of the source."""
# Begun at the first label only, and of as many labels as hosts have: the time is linear whatever the text.
_HOST = late(
    r"(?<![\w-])(?<![\w-]\.)(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|ai|co|uk|de|fr|jp|app|news|eu)\b",
    re.IGNORECASE,
)
_TOLD_BY = late(
    r"\b(?:[Aa]ccording to|[Rr]eported by|told|[Cc]iting|[Vv]ia|[Aa]s per|per(?= [A-Z]{2,})) ((?:the )?[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,3})"
)
_NAME = r"((?:[Tt]he )?[A-ZÀ-Þ][\w’'&.-]*(?: [A-ZÀ-Þ][\w’'&.-]*){0,3})"
_PAPER = r"([A-ZÀ-Þ][\w’'&.-]*(?: [A-ZÀ-Þ][\w’'&.-]*){0,3})"
_FILLER = (
    r"(?:(?:dem|der|des|den|die|einem|le|la|les|el|los|il|lo|o|a|de|het|det|journal|quotidien|site|média|agence|diario|periódico|medio|agencia|portal|"
    r"quotidiano|sito|agenzia|jornal|krant|persbureau|Bericht(?:en)?|Nachrichtenagentur|Zeitung|Magazin|Portal|gazety|dziennika|serwisu|agencji|tidningen|"
    r"avisen|nyhetsbyrån|nyhetsbyrået|von|du|del|di|da) |[ldLD][’'])*"
)
_REPORTED = late(
    rf"\b(?:[Aa]s (?:first )?reported (?:first )?by|first reported (?:by|in)|[Ww]ie(?: (?:der|die|das))?) {_NAME}(?= (?:berichtet|meldet|schreibt)|)"
    rf"|\b[Aa]s {_NAME} (?:first )?(?:reported|reports|wrote|writes|noted|put it)\b|(?<![\w’'&.-]){_NAME} (?:first reported|was first to report|reported first)\b"
    rf"|\b[Tt]he {_PAPER} (?:reported|reports|wrote|writes)\b(?! (?:an? |no |its |their |to (?:the|its)\b))|, {_PAPER} (?:reported|reports|wrote|writes)(?=[.;”\"]|$)|(?:berichtete?|meldete?|schreibt|schrieb) (?:die|der|das) {_PAPER}"
    rf"|\b(?:[Ss]elon|[Dd][’']après|[Ss]egún|[Ss]econdo|[Ss]egundo|[Vv]olgens|[Ll]aut|[Ww]edług|[Ee]nligt|[Ii]følge|[Mm]enurut|[Tt]heo) {_FILLER}{_NAME}"
    r"|(?:[Пп]о данным|[Пп]о сообщению|[Кк]ак сообщает|[Зз]а даними|[Яя]к повідомляє)(?: [а-яіїє]+){0,2} [«\"]?([A-ZА-ЯІЇЄ][\w.-]*(?: [A-ZА-ЯІЇЄ][\w.-]*){0,3})"
    r"|([^\s、。，,「」『』（）()]{2,24})(?:によると|によれば|が報じた|が伝えた)|[据據]《?([^\s、。，,》]{2,20}?)》?(?:报道|報道|消息)|([^\s,.()]{2,24}?)(?:에 따르면|[은는이가] 보도)"
)
_IN_BRACKETS = late(r"\((?:[Ss]ources?|[Vv]ia|[Cc]redits?|Quellen?|Fuentes?|Fonti|Fontes?): ([^()\n]{2,80})\)")
_LISTED = late(r"\s*(?:[,;/]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
_NEXT_SENTENCE = late(r"(?<=\w{3})\. .*$", re.DOTALL)
_TRACKERS = frozenset({"downdetector", "isitdownrightnow", "downforeveryoneorjustme", "outagereport", "allestörungen", "allestoringen", "allestoerungen"})  # fmt: skip
"""Who counts reports is no outlet: what they count is a claim of its own."""
_TOP_LEVEL = 4
"""Letters of the longest part of an address that names nobody: "www", "co", "news"."""
_TOKEN = late(r"\S+")


def headline(text: str) -> str:
    """Words to call a text without a title by: its first sentence, clipped."""
    first = text.strip().split("\n", 1)[0]
    return clip(first, _HEADLINE)


def silenced(claim: Claim) -> Claim:
    """The claim with its quote replaced by the quote's hash; the span stays."""
    quote_hash = hashlib.sha256(claim.quote.encode("utf-8", "surrogatepass")).hexdigest()
    return replace(claim, quote="", quote_hash=quote_hash)


def without_words(claims: tuple[Claim, ...], page: PageText, *, quoting: bool) -> tuple[Claim, ...]:
    """The claims without the quotes that may not be kept: all where the source is not quoted or the page has opted out, else those
    of what it withholds. The facts stay; a value that is as long as a quotation goes with it.
    """
    whole = page.opted_out or not quoting
    kept = []
    for claim in claims:
        if not whole and not any(a < claim.end_offset and claim.start < b for a, b in page.withheld):
            kept.append(claim)
        elif not is_wordy(claim):
            kept.append(silenced(claim))
    return tuple(kept)


def is_wordy(claim: Claim) -> bool:
    """Whether the value of a claim is itself a quotation: a cause told in a sentence."""
    return claim.kind in _IN_THEIR_WORDS and len(words(str(claim.value))) > _WORDS_OF_A_FACT


def shortened(claim: Claim, text: str) -> Claim:
    """The claim with a quote of at most 25 words, cut around its value; `text` is the document's."""
    if len(words(claim.quote)) <= WORDS_A_QUOTE:
        return claim
    value = claim.value if isinstance(claim.value, str) else str(getattr(claim.value, "n", claim.value))
    at = max(claim.quote.find(value[:40]), 0)
    tokens = [m.span() for m in _TOKEN.finditer(claim.quote)]
    first = next((n for n, (_, end) in enumerate(tokens) if end > at), 0)
    first = max(0, min(first, len(tokens) - WORDS_A_QUOTE)) if len(tokens) > WORDS_A_QUOTE else 0
    left = tokens[first][0]
    right = left
    for _, end in tokens[first:]:
        if len(words(claim.quote[left:end])) > WORDS_A_QUOTE:
            break
        right = end
    if right == left:
        # One unbroken run of characters (Chinese, Japanese): each counts as a word.
        right = left + WORDS_A_QUOTE
    start, stop = claim.start + left, claim.start + right
    return replace(claim, start=start, end_offset=stop, quote=text[start:stop])


def within_limits(claims: tuple[Claim, ...], text: str) -> tuple[Claim, ...]:
    """The claims as we may keep them: short quotes first come, first served; the rest keep span and hash. Words
    quoted twice count once.
    """
    spent: dict[tuple[int, int], int] = {}
    kept = []
    for claim in claims:
        short = shortened(claim, text)
        span = (short.start, short.end_offset)
        cost = 0 if span in spent else len(words(short.quote))
        if sum(spent.values()) + cost > WORDS_AN_ARTICLE:
            kept.append(silenced(short))
            continue
        spent.setdefault(span, cost)
        kept.append(short)
    return tuple(kept)


def quoted_sources(reading: Reading) -> tuple[str, ...]:
    """Hosts and outlets that the article names as where it has things from, sorted; none that it is about."""
    hosts = {m.group().lower() for m in _HOST.finditer(reading.text)}
    told = {m.group(1) for m in _TOLD_BY.finditer(reading.text)}
    told |= {name for m in _REPORTED.finditer(reading.text) for name in m.groups() if name}
    told |= {name for m in _IN_BRACKETS.finditer(reading.text) for name in _LISTED.split(m.group(1)) if name}
    named = {_NEXT_SENTENCE.sub("", name).rstrip(".") for name in told}
    own = {_bare(word) for line in reading.lines for n in line.namings for word in _words_of(reading, n.start, n.end)}
    own |= {label for label in (urlsplit(reading.page.url).hostname or "").split(".") if len(label) > _TOP_LEVEL}
    found = {name for name in hosts | named if not _is_of(name, own | _TRACKERS)}
    return tuple(sorted(found | agencies_named(reading.text)))


def _words_of(reading: Reading, start: int, end: int) -> tuple[str, str]:
    """A provider's name as written, and its first word: "Amazon" of "Amazon Web Services"."""
    name = reading.text[start:end]
    return name, name.split(maxsplit=1)[0] if name.strip() else name


def _is_of(name: str, owners: Collection[str]) -> bool:
    """Whether a name or a host is that of one of these: "api.nimbus.example" is Nimbus's, "Nimbus Staff" too."""
    parts = (name, name.split(maxsplit=1)[0], *name.split("."))
    return len(name) == 1 or any(_bare(part) in owners for part in parts if part)


def _bare(name: str) -> str:
    plain = name.strip().casefold().removeprefix("the ").removesuffix("'s").removesuffix("’s")
    return "".join(c for c in plain if c.isalnum())
