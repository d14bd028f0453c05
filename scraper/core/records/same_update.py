"""Which post of a reading is which post that we keep, across formats that give other ids, times and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from scraper.core.language.text import clip, digest, words
from scraper.core.model import KeptUpdate, StatusUpdate
from scraper.core.records.shapes import KEY, UpdateView

QUOTE = 300
"""Most code points of an official post that are kept."""
LABELS_ONLY = frozenset({"update", "unknown", ""})
"""States that say only that there was a post; any named state is finer."""
_NEAR = timedelta(minutes=2)
_SIMILAR = 0.6
_LONG_ENOUGH = 5  # words; shorter texts ("We are investigating.") recur


@lru_cache(maxsize=4096)
def text_hash(text: str) -> str:
    """SHA-256 of the folded words: markup, case and punctuation are no part of what a post says."""
    return digest(" ".join(words(text)))


def quoted(text: str, *, quoting: bool) -> str:
    """What we keep of a post's text."""
    return clip(" ".join(text.split()), QUOTE) if quoting else ""


def alike_as_quoted(one: str, other: str) -> bool:
    """Whether two texts were cut where they do not differ yet, markup apart."""
    pairs = zip(words(one), words(other), strict=False)
    return one.endswith("…") and other.endswith("…") and all(mine == theirs for mine, theirs in pairs)


def pair_up(
    kept: Sequence[KeptUpdate], seen: Sequence[StatusUpdate], views: Mapping[str, UpdateView]
) -> tuple[KeptUpdate | None, ...]:
    """For each post seen, the kept one it is, or None for a new one; each kept post at most once.

    In turn: the id this shape gave it before, our id, same time and words, same minute and words, same time and label,
    same minute and label, nearest time with like words, and last the same long text that this shape now shows at
    another time.
    """
    answer: list[KeptUpdate | None] = [None] * len(seen)
    free = {u.id: u for u in kept}
    given = [u.id for u in seen]
    # An empty id, or one that several posts share, names none of them.
    shown = [v.id for v in views.values()]
    aliases = {v.id: ours for ours, v in views.items() if v.id and shown.count(v.id) == 1}
    keys = [text_hash(u.text) for u in seen]
    for n, update in enumerate(seen):
        ours = aliases.get(update.id, update.id)
        if not update.id or given.count(update.id) > 1:
            continue
        if ours in free and (update.id in aliases or update.id not in aliases.values()):
            others = (view for name, view in views.items() if name != ours)
            if not _passed_on(views.get(ours), others, update, keys[n]):
                answer[n] = free.pop(ours)
    tests: tuple[Callable[[KeptUpdate, int], bool], ...] = (
        lambda k, n: k.id in views and _shown_so(views[k.id], seen[n], keys[n]) and views[k.id].state == seen[n].state,
        lambda k, n: k.id in views and _shown_so(views[k.id], seen[n], keys[n]),
        lambda k, n: k.at == seen[n].at and k.text_hash == keys[n],
        lambda k, n: _minute(k, seen[n]) and k.text_hash == keys[n],
        lambda k, n: k.id in views and views[k.id].at == seen[n].at and views[k.id].state == seen[n].state,
        lambda k, n: k.at == seen[n].at and _labels_meet(k.state, seen[n].state) and not k.removed_at,
        lambda k, n: _minute(k, seen[n]) and _labels_meet(k.state, seen[n].state) and not k.removed_at,
        lambda k, n: abs(k.at - seen[n].at) <= _NEAR and _alike(k, seen[n]),
        lambda k, n: k.id in views and k.text_hash == keys[n] and len(words(seen[n].text)) >= _LONG_ENOUGH and keys.count(keys[n]) == 1,
    )  # fmt: skip
    for holds in tests:
        for n in range(len(seen)):
            if answer[n] is not None:
                continue
            found = next((k for k in free.values() if holds(k, n)), None)
            if found is not None:
                answer[n] = free.pop(found.id)
    return tuple(answer)


def same_minute(one: datetime, other: datetime) -> bool:
    """Whether two times differ in seconds at most."""
    return one.replace(second=0) == other.replace(second=0)


def finer(one: datetime, other: datetime) -> datetime:
    """Of two times in one minute the one with seconds; of two such the earlier."""
    exact = [at for at in (one, other) if at.second]
    return min(exact) if exact else one


def _passed_on(view: UpdateView | None, others: Iterable[UpdateView], seen: StatusUpdate, key: str) -> bool:
    """Whether an id now names a post that this shape showed under another: ids that count posts shift when one goes."""
    if view is None or view.at == seen.at or view.key == key[:KEY]:
        return False
    return any(_shown_so(other, seen, key) for other in others)


def _shown_so(view: UpdateView, seen: StatusUpdate, key: str) -> bool:
    """Whether this shape showed the post at the same time in the same words before."""
    return view.at == seen.at and view.key == key[:KEY]


def _minute(kept: KeptUpdate, seen: StatusUpdate) -> bool:
    return kept.at.replace(second=0) == seen.at.replace(second=0)


def _labels_meet(one: str, other: str) -> bool:
    return one == other or one in LABELS_ONLY or other in LABELS_ONLY


def _alike(kept: KeptUpdate, seen: StatusUpdate) -> bool:
    ours, theirs = set(words(kept.text)), set(words(clip(seen.text, QUOTE)))
    return bool(ours and theirs) and len(ours & theirs) >= _SIMILAR * len(ours | theirs)
