"""Articles that a provider wrote itself: by their words, and by the site they stand on."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scraper.core.articles.quotations import set_apart
from scraper.core.patterns import late

_OURS = late(
    r"\b(?:we|our|unsere|nos|nuestr[oa]s|noss[oa]s)\b|弊社|当社では|お客(?:さま|様)には|ご迷惑をお(?:か|掛)け",
    re.IGNORECASE,
)
_OWN = late(
    r"our (?:[\w-]+ ){0,2}?(?:monitors|alerting|data ?cent(?:er|re)s?|engineers?|engineering|systems?|services?|networks?|customers|infrastructure|databases?|teams?|platform|on-?call|data ?cent(?:er|re)s?|monitoring|fleet|clusters?|apis?|status page|investigation|apolog\w+|outbound|users|edge|software)\b|"
    r"we (?:(?:deeply |sincerely |also |have |had |then |immediately |are |were |will |quickly |began |started )*(?:apologi[sz]\w+|deploy\w*|roll(?:ed|ing) back|identif\w+|revert\w*|restart\w*|experienc\w+|publish(?:ed)? (?:a|the|this|an)|mitigat\w+|sorry|investigat\w+|detect\w+|determin\w+|implement\w*|restor\w+|declar\w+|escalat\w+|disabl\w+|rerout\w+|fail(?:ed)? over))\b|"
    r"unsere (?:kunden|systeme|dienste|techniker)\b|nos (?:équipes|clients|services|systèmes)\b|nuestr[oa]s (?:ingenier\w+|clientes|servicios|sistemas)\b|noss[oa]s (?:engenh\w+|clientes|serviços|sistemas)\b|弊社|当社では|お客(?:さま|様)には|ご迷惑をお(?:か|掛)け",
    re.IGNORECASE,
)
_WRITES_ITSELF = late(
    r"(?:^|\n)[^\n“\"]{0,80}\b(?:we (?:want(?:ed)?|would like) to (?:provide|share|explain|update|apologi[sz]e)\b|we (?:deeply|sincerely) apologi[sz]e\b|incident report for |(?:post-?\s?mortem|report|review|analysis|summary|timeline) o[fn] our (?:[\w-]+ ){0,2}?(?:downtime|outage|incident|disruption)\b)",
    re.IGNORECASE,
)
_SIGNED = late(r"[^\n]{0,280}(?:\(@\w|pic\.twitter|https?://t\.co)|[^\n]{0,280}\n[—–-][^\n]{0,60}\(@\w")
"""Behind a sentence: it was posted."""
_ITS_STEMS = ("we want", "we would like", "apologi", "incident report for ", " of our ", " on our ")
_ENOUGH = 2


def in_own_words(text: str) -> bool:
    """Whether the text outside its quotations says "our engineers", "we rolled back": the provider's own report."""
    lowered = text.lower()
    if any(word in lowered for word in _ITS_STEMS) and any(
        not _is_posted(text, m) for m in _WRITES_ITSELF.finditer(text)
    ):
        return True
    found = int("incident report for" in lowered)
    quoted: list[tuple[int, int]] | None = None
    for start in _OURS.finditer(text):
        if _OWN.match(text, start.start()) is None:
            continue
        quoted = set_apart(text) if quoted is None else quoted
        found += not any(a <= start.start() < b for a, b in quoted)
        if found >= _ENOUGH:
            return True
    return False


def _is_posted(text: str, match: re.Match[str]) -> bool:
    """Whether words are part of a post that an article shows, signed behind them by a handle or a link."""
    return _SIGNED.match(text, match.end()) is not None


def is_of_its_host(text: str, host: str) -> bool:
    """Whether a page is a company's own account by where it stands: its first line names whose site it is, and it speaks
    of itself in the first person, outside quotations, more than once.
    """
    label = _main_label(host)
    if len(label) < _SHORTEST or label in _CARRIERS or host.endswith(_LENT) or _FORUM.search(host):
        return False
    if re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text.partition("\n")[0], re.IGNORECASE) is None:
        return False
    quoted = set_apart(text)
    ours = [m for m in _OURS.finditer(text) if not any(a <= m.start() < b for a, b in quoted)]
    return len(ours) >= _ENOUGH


def is_own_site(host: str, homepage: str | None) -> bool:
    """Whether a page of this host is of whose home page that is: "status.acme.example", "acme.blog"; none where users write."""
    home = (urlsplit(homepage or "").hostname or "").removeprefix("www.")
    if host.endswith(_LENT) or (host.removeprefix("www.") == home and _main_label(home) in _OPEN_TO_ALL):
        return False
    label = _main_label(home)
    return len(label) >= _SHORTEST and label not in _CARRIERS and label == _main_label(host) and not _FORUM.search(host)


def _main_label(host: str) -> str:
    """The part of a host that names somebody: "acme" of "status.acme.co.uk"."""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""


_SHORTEST = 3
_LENT = (
    ".github.io",
    ".gitlab.io",
    ".pages.dev",
    ".workers.dev",
    ".vercel.app",
    ".netlify.app",
    ".web.app",
    ".firebaseapp.com",
    ".herokuapp.com",
    ".azurewebsites.net",
    ".amazonaws.com",
    ".notion.site",
    ".substack.com",
    ".blogspot.com",
)
"""Where providers lend room to whoever likes to publish."""
_SECOND_LEVEL = frozenset({"com", "co", "net", "org", "gov", "edu", "ac", "or", "ne", "go"})
_OPEN_TO_ALL = frozenset(
    {"github", "twitter", "facebook", "instagram", "youtube", "linkedin", "discord", "threads", "telegram", "google"}
)
_CARRIERS = frozenset({"yahoo", "msn", "naver", "daum", "kakao", "medium", "reddit", "quora", "tumblr", "wordpress"})
"""Whose own site anybody writes on, and whose sites all carry what others write."""
_FORUM = late(r"^(?:news|community|forums?|answers|groups|discuss\w*|gist|sites|m|old|en|user|users)\.")
