"""Addresses: the permanent paths of the site, links to the repository, and the gate for links from outside."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from urllib.parse import quote, quote_plus, urlencode, urlsplit

_ADDRESS = re.compile(r"https?://[^\x00-\x20\x7f\"'<>\\^`{|}]+", re.IGNORECASE)
_PLAIN = re.compile(r"[^A-Za-z0-9_-]+")
_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST = 80


@lru_cache(maxsize=4096)
def safe_url(url: str | None) -> str | None:
    """The address if it is plain http or https with a host and nothing that could break out of it, else None."""
    if url is None or not _ADDRESS.fullmatch(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    return url if host else None


@lru_cache(maxsize=4096)
def host(url: str | None) -> str:
    """The host of an address without `www.`, or an empty text."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def anchor(prefix: str, name: str) -> str:
    """An id for an element: the prefix and what of the name may stand in a fragment."""
    return f"{prefix}-{_PLAIN.sub('-', name).strip('-')}"


def slug(name: str) -> str:
    """A name as it stands in a path; eight hex digits where it has no letter or digit that may stand there, and at the
    end of one that is cut because no folder may be called so at length.
    """
    made = _SLUG.sub("-", name.casefold()).strip("-")
    if made and len(made) <= _LONGEST:
        return made
    mark = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=4).hexdigest()
    return f"{made[:_LONGEST]}-{mark}" if made else mark


def incident(identity: str) -> str:
    """`incidents/<id>/`."""
    return f"incidents/{identity}/"


def provider(identity: str) -> str:
    """`providers/<id>/`."""
    return f"providers/{identity}/"


def component(of: str, identity: str) -> str:
    """`providers/<id>/<component>/`."""
    return f"providers/{of}/{identity}/"


def archive_month(year: int, month: int) -> str:
    """`archive/<yyyy>/<mm>/`."""
    return f"archive/{year:04d}/{month:02d}/"


def provider_month(identity: str, year: int, month: int) -> str:
    """`providers/<id>/<yyyy>/<mm>/`."""
    return f"providers/{identity}/{year:04d}/{month:02d}/"


def cause(tag: str) -> str:
    """`causes/<tag>/`."""
    return f"causes/{slug(tag)}/"


def in_query(text: str) -> str:
    """A text as it stands in the query of a form: spaces are plus signs (URL Standard, 5), and what may stand there is left as
    it is (RFC 3986, 3.4). Each incident has three forms, so that it counts.
    """
    return quote_plus(text, safe="/:,")


def new_file(repository: str | None, branch: str, path: str, text: str) -> str | None:
    """The form of the repository's host that proposes a new file with a text, or None without a repository."""
    root = safe_url(repository)
    if root is None:
        return None
    return f"{root.rstrip('/')}/new/{quote(branch)}?filename={in_query(path)}&value={in_query(text)}"


def edit_file(repository: str | None, branch: str, path: str) -> str | None:
    """The form that edits a file of the repository, or None without a repository."""
    root = safe_url(repository)
    return None if root is None else f"{root.rstrip('/')}/edit/{quote(branch)}/{quote(path)}"


def of_folder(repository: str | None, view: str, ref: str, path: str) -> str | None:
    """A folder of the repository at a ref (`tree`) or all its versions (`commits`), or None without a repository."""
    root = safe_url(repository)
    return None if root is None else f"{root.rstrip('/')}/{view}/{quote(ref)}/{quote(path)}"


def issues_naming(repository: str | None, words: str) -> str | None:
    """The issues, open and closed, that name something; None without a repository."""
    root = safe_url(repository)
    return None if root is None else f"{root.rstrip('/')}/issues?q={quote(words, safe='')}"


def issue_form(repository: str | None, template: str, **fields: str) -> str | None:
    """An issue form with fields filled in, or None without a repository."""
    root = safe_url(repository)
    asked = urlencode({"template": template, **fields}, quote_via=quote)
    return None if root is None else f"{root.rstrip('/')}/issues/new?{asked}"
