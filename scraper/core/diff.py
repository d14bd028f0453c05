"""What a run altered: incidents of before against incidents of after."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields

from scraper.core.model import ChangeSet, FieldChange, Incident


def diff(
    before: Mapping[str, Incident],
    after: Mapping[str, Incident],
    retired: Mapping[str, str],
    documents_changed: Collection[str] = (),
) -> ChangeSet:
    """New, changed (with the fields that differ; `documents` when only what is kept of a document does), merged and
    withdrawn incidents, each in order of id.
    """
    changed = []
    for name in sorted(before.keys() & after.keys()):
        names = [f.name for f in fields(Incident) if getattr(before[name], f.name) != getattr(after[name], f.name)]
        if name in documents_changed:
            names.append("documents")
        if names:
            changed.append(FieldChange(name, tuple(names)))
    return ChangeSet(
        new=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(changed),
        merged=tuple(sorted((old, new) for old, new in retired.items() if old in before)),
        withdrawn=tuple(
            sorted(n for n, i in after.items() if i.withdrawn and not (n in before and before[n].withdrawn))
        ),
    )
