"""What the words of a provider's posts claim: read like an article, placed by the posts around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scraper.core.articles.passages import Reading, read
from scraper.core.facts import kinds
from scraper.core.ids import claim_id, post_mark
from scraper.core.judging.stated_windows import DATED, LABELLED, WINDOW
from scraper.core.model import (
    Basis,
    Claim,
    Instant,
    OfficialRecord,
    PageText,
    Precision,
    Provider,
    ProviderMention,
    ProviderRole,
)
from scraper.core.model.states import ANNOUNCED, CLOSED
from scraper.core.patterns import late
from scraper.core.records.impact_ranges import of_impact

# Posts are full of small lengths ("within five minutes of the deployment"); these say how long it lasted.
_LENGTH = late(r"\b(?:lasted|duration|outage|disruption|downtime|degradation|total)\b", re.IGNORECASE)
_STOPPED = late(r"(?:stopp|ceas|subsid|abat|disappear|vanish)\w*\b", re.IGNORECASE)
_VANISHED = late(r"(?:subsid|abat|disappear|vanish)\w*\b", re.IGNORECASE)
"""Said of errors alone, where a service may stop as well."""
_NEXT_LABEL = late(
    r"(?<=[\w.;,)])(?<!incident)(?<!impact)(?<!outage)[ ](?=(?:(?:incident|impact|outage) )?(?:start|begin|end)(?: time)?: ?\W*\d)",
    re.IGNORECASE,
)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_WORK = r"(?:roll-?outs?|roll-?backs?|deploy(?:ment)?s?|upgrades?|migrations?|investigations?|mitigations?|maintenance)"
_WORK_BEFORE = late(rf"\b{_WORK} (?:(?:that|which|had|has|was|then|also) )*$", re.IGNORECASE)
_WORK_AFTER = late(rf" (?:(?:an?|the|our|its) )?{_WORK}\b", re.IGNORECASE)
_RECOVERED = late(
    r"[^.;]{0,40}\baffected\b[^.;,]{0,60}\b(?:had|have|were|was) (?:fully |all )?(?:recovered|restored)\b",
    re.IGNORECASE,
)
_MOST = late(r"[^.;]{0,12}\b(?:majority|most|some|many)\b", re.IGNORECASE)
_TAKEN_BACK = late(r"\bmitigated\b[^.;]{0,40}\b(?:roll(?:ing|ed)?[ -]?back|revert\w*)\b", re.IGNORECASE)
_SENTENCE = late(r"[^|\n。]*?(?:\.(?=\s)|[|\n。]|$)", re.DOTALL)
_OWN_TEXT, _OWN_WORDS = 0.3, 6
_WORD = late(r"[A-Za-z]{2,}")
_NOTHING = timedelta(0)
_HALF = timedelta(hours=12)
_JUST_NOW = timedelta(hours=2)
_HOUR = timedelta(hours=1)
_AHEAD = timedelta(minutes=10)
_BACKDATED = timedelta(hours=1)  # a record made when all was over is given a round time
_NUMBER = late(r"(?<![\d:])0?(\d{1,2})(?![\d:])")
_LABEL = late(r"(?:incident |impact |outage )?(?:start|begin|end)(?: time)?: ?\W*\d", re.IGNORECASE)
REVIEW = "postmortem"
"""What stands for the write-up where posts stand by their ids."""
_IN_WORDS = frozenset({"started", "ended", "duration", "cause", "symptom", "error_code", "postmortem", "workaround"})
# A post speaks of the hours beside it; these words only say that work goes on.
_IDLE_CAUSE = late(
    r"^(?:the |this |an? )?(?:issue|incident|problem|cause|it|underlying issue|root cause|unknown)\W*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Post:
    """Words of a provider on its incident: the flag of the claims they make, the text, and when it was posted."""

    mark: str
    text: str
    at: datetime | None


def posts_of(record: OfficialRecord, text_of: Mapping[str, str]) -> Iterator[Post]:
    """The posts of a record that may make claims, and its review. `text_of` gives the whole text of updates by update id;
    where it has none, the kept text counts.
    """
    for update in record.updates:
        text = text_of.get(update.id) or update.text
        if text.strip() and update.state not in ANNOUNCED:
            yield Post(post_mark(update.id), text, update.at)
    text = review_of(record, text_of)
    if record.postmortem is not None and text:
        yield Post(post_mark(REVIEW), text, record.postmortem.at or record.resolved_at or record.updated_at)


def review_of(record: OfficialRecord, text_of: Mapping[str, str]) -> str:
    """The words of a write-up that stands beside the posts, whole where they are shown; empty where a post holds them."""
    kept = record.postmortem.text if record.postmortem else ""
    among = any(u.text == kept or u.state == "postmortem" for u in record.updates if not u.removed_at)
    return "" if among else (text_of.get(REVIEW) or kept).strip()


def claims_of_post(record: OfficialRecord, post: Post) -> Iterator[Claim]:
    """Claims in the words of a post, with what the posts around it say of its times. A bound of a stated window has the
    flag `window`, and `labelled` where a label names it.
    """
    provider, text, at, mark = Provider(record.provider, record.provider), post.text, post.at, post.mark
    page = PageText(
        record.url, _labels_apart(in_one_tongue(text)), published=Instant(at, Precision.SECOND) if at else None
    )
    seen = read(page, (provider,), document=f"{record.id}#{mark}")
    role = ProviderMention(record.provider, ProviderRole.PRIMARY)
    # A bare time of day in a post is of the day of the post, or of the night before.
    days = seen.frames.days or ((at.date().isoformat(),) if at else ())
    reading: Reading = replace(
        seen, roles=(role,), frames=replace(seen.frames, primary=(record.provider,), days=days), of_post=True
    )
    found = [c for kind in kinds() if kind.KIND in _IN_WORDS for c in kind.find(reading)]
    found = [_recovered(c, found, record, text) for c in _own_days(found, record)]
    told = [_in_the_afternoon(c, record, at) for c in found if _belongs(c, record) and not _of_the_work(c, text)]
    told = [_after_start(c, told, at) for c in _in_season(of_impact(told, reading.lines, reading.words), record)]
    spans = Counter((c.start, c.end_offset, c.kind) for c in told)
    # Both ends of "from 13:48 to 15:41" are of one night, and what is told after it is not of the night before: a post
    # that was rewritten later may tell of its own future.
    ahead = _BACKDATED if all(u.state in CLOSED for u in record.updates) else _AHEAD
    told_today = min((c.start for c in told if c.kind == "started" and _is_today(c, at, ahead)), default=None)
    for claim in told:
        own = claim if told_today is not None and claim.start >= told_today else _before_post(claim, at, ahead)
        bound = (*_bound_flags(claim, spans), *_part_flags(claim, text))
        yield replace(own, document=record.id, speaker="provider", flags=tuple(sorted({*claim.flags, mark, *bound})))


def _labels_apart(text: str) -> str:
    """Labels of one line ("Start: 06:10 UTC End: 06:50 UTC") each on a line of its own. Offsets stay."""
    return _NEXT_LABEL.sub("\n", text)


def _recovered(claim: Claim, found: list[Claim], record: OfficialRecord, text: str) -> Claim:
    """What "at 7:35 the affected instances had recovered" says, and of errors that began "and stopped at 7:35": an end."""
    if claim.kind != "started":
        return claim
    earlier = any(c.kind == "started" and c.at and claim.at and c.at < claim.at for c in found)
    stopped = (_STOPPED if earlier else _VANISHED).match(claim.quote) is not None
    if not stopped and _RECOVERED.match(text, claim.start) is None:
        return claim
    return replace(
        claim, kind="ended", id=claim_id(record.id, "ended", claim.start, claim.end_offset, f"{claim.value}|recovered")
    )


def _of_the_work(claim: Claim, text: str) -> bool:
    """Whether what started then was somebody's work ("a rollback started at 9:18"), not the impact."""
    if claim.kind != "started":
        return False
    before = text[max(0, claim.start - 60) : claim.start]
    return _WORK_BEFORE.search(before) is not None or _WORK_AFTER.match(text, claim.end_offset) is not None


def _own_days(found: list[Claim], record: OfficialRecord) -> list[Claim]:
    """The claims, with times of another day that are of this very incident as its own. A record made when all was over may
    have begun days before: its start is the one that it tells, where it tells none of its own days.
    """
    own = [_own_day(c, record, _DAY) for c in found]
    timed = [c for c in own if c.kind == "started" and c.at is not None]
    if any(c.about is None for c in timed) or any(u.state not in CLOSED for u in record.updates):
        return own
    return [_own_day(c, record, _WEEK) if c.basis is not Basis.RELATIVE else c for c in own]


def _own_day(claim: Claim, record: OfficialRecord, before: timedelta) -> Claim:
    """A time of the days over which a record was posted is of this incident, though its post names another day too."""
    about = claim.about
    if about is None or about.provider != record.provider or claim.at is None or claim.kind not in {"started", "ended"}:
        return claim
    course = [u.at for u in record.updates if u.state not in ANNOUNCED and u.state != "postmortem"]
    if not course or not min(course) - before <= claim.at <= max(course):
        return claim
    return replace(claim, about=None)


def _in_the_afternoon(claim: Claim, record: OfficialRecord, posted: datetime | None) -> Claim:
    """The half of the day that is just past: "from 3:55 to 4:00 PST", posted when all was over, at 16:03 there."""
    if claim.at is None or posted is None or "no_half" not in claim.flags or claim.basis is not Basis.RELATIVE:
        return claim
    afterwards = all(u.state in CLOSED for u in record.updates)
    late = claim.at + _HALF
    if not afterwards or claim.zone in {None, "UTC", "GMT"} or not _NOTHING <= posted - late <= _JUST_NOW:
        return claim
    return replace(claim, at=late)


def _after_start(claim: Claim, told: list[Claim], posted: datetime | None) -> Claim:
    """An end that names no day is of the night after the start: "at 19:20 on July 1 … at 01:14", posted on July 2."""
    begun = min((c.at for c in told if c.kind == "started" and c.at and c.basis is not Basis.RELATIVE), default=None)
    if (
        begun is None
        or claim.at is None
        or posted is None
        or claim.kind != "ended"
        or claim.basis is not Basis.RELATIVE
    ):
        return claim
    night, of_a_range = claim.at + _DAY, any(c.kind == "started" and c.start == claim.start for c in told)
    return replace(claim, at=night) if not of_a_range and claim.at < begun < night <= posted + _AHEAD else claim


def _in_season(told: list[Claim], record: OfficialRecord) -> list[Claim]:
    """People write PST all year. Where a start read so falls after the first post, and an hour earlier does not, the
    summer time of that zone is meant.
    """
    first = min((u.at for u in record.updates if u.state not in ANNOUNCED), default=None)
    odd = [c.at for c in told if c.kind == "started" and c.at and "out_of_season" in c.flags]
    if first is None or not odd or not min(odd) - _HOUR <= first < min(odd):
        return told
    return [replace(c, at=c.at - _HOUR) if c.at and "out_of_season" in c.flags else c for c in told]


def _bound_flags(claim: Claim, spans: Counter[tuple[int, int, str]]) -> tuple[str, ...]:
    """Whether a claim is one bound of a stated window: a range gives both in one span, a label names its one."""
    if claim.kind not in {"started", "ended"} or claim.at is None:
        return ()
    # "Between 15:20 and 15:05 on 10 June" names no second day: read as one that ended on the 11th, it is a slip.
    off = timedelta(0) if claim.zone in {"UTC", "GMT"} else _DAY
    days = {str((claim.at + shift).day) for shift in (-off, timedelta(0), off)}
    named = days & set(_NUMBER.findall(claim.quote)) if claim.kind == "ended" else days
    dated = (DATED,) if claim.basis is not Basis.RELATIVE and named else ()
    if _LABEL.match(claim.quote):
        return (WINDOW, LABELLED, *dated)
    both = spans[claim.start, claim.end_offset, "started"] and spans[claim.start, claim.end_offset, "ended"]
    return (WINDOW, *dated) if both else ()


def _part_flags(claim: Claim, text: str) -> tuple[str, ...]:
    """Whether only most came back then, or a change was taken back and what had piled up was not yet worked off."""
    if claim.kind != "ended" or "window" in claim.flags:
        return ()
    partial = ("partial",) if _MOST.match(text, claim.end_offset) else ()
    return (*partial, "fix") if _TAKEN_BACK.search(claim.quote) else partial


def _is_today(claim: Claim, posted: datetime | None, ahead: timedelta) -> bool:
    return claim.basis is Basis.RELATIVE and _before_post(claim, posted, ahead) is claim


def in_one_tongue(text: str) -> str:
    """A post that says the same in two languages, with the sentences that are not in Latin letters blanked out where
    the others are a text of their own: read together, the language of the first would govern the times of all. Offsets
    stay.
    """
    parts = _SENTENCE.findall(text)
    latin = [_is_latin(part) for part in parts]
    own = " ".join(part for part, kept in zip(parts, latin, strict=True) if kept)
    if all(latin) or len(own) < _OWN_TEXT * len(text) or len(_WORD.findall(own)) < _OWN_WORDS:
        return text
    return "".join(part if kept else " " * len(part) for part, kept in zip(parts, latin, strict=True))


def _is_latin(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(1 for c in letters if c < "\u0250") >= len(letters)


def _before_post(claim: Claim, posted: datetime | None, ahead: timedelta) -> Claim:
    """A time that names no day is not ahead of its post: it is of the day before, or of an hour before where somebody
    writes PST in summer.
    """
    if posted is None or claim.at is None or claim.basis is not Basis.RELATIVE or claim.at <= posted + ahead:
        return claim
    season = _HOUR if "out_of_season" in claim.flags else _NOTHING
    if claim.at - season <= posted + ahead:
        return replace(claim, at=claim.at - season)
    back = _DAY if claim.at - _DAY <= posted + ahead else _DAY + season
    return replace(claim, at=claim.at - back, end=claim.end - back if claim.end else None)


def _belongs(claim: Claim, record: OfficialRecord) -> bool:
    if claim.kind == "duration":
        return _LENGTH.search(claim.quote) is not None
    if claim.kind == "cause":
        return not _IDLE_CAUSE.match(str(claim.value))
    if claim.kind in {"started", "ended"}:
        # "This incident has been resolved" is the field; only a clock time of the words adds to it.
        return (
            claim.at is not None
            and claim.precision in {Precision.SECOND, Precision.MINUTE, Precision.HOUR}
            and claim.about is None
        )
    return not (claim.kind == "postmortem" and claim.value == "published" and record.postmortem is not None)
