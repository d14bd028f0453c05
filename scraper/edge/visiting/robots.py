"""robots.txt (RFC 9309): what a host lets us read, and how often."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Protocol

import msgspec
from protego import Protego

from scraper.edge.cache import write

AGENT: Final = "Outagewire"
"""The name that rules are looked up under."""

MOST_BYTES: Final = 500_000
"""What is read of a robots.txt; the rest does not count (RFC 9309, 2.5)."""

FRESH: Final = timedelta(days=1)
"""How long a copy may be used (RFC 9309, 2.4)."""


class Rules(Protocol):
    """What a host allows."""

    def allows(self, url: str) -> bool:
        """Whether we may read this address."""

    @property
    def delay(self) -> float:
        """Seconds to leave between two visits."""


class Copy(msgspec.Struct):
    """A robots.txt as a host served it: status (0: the host could not be reached), text and age."""

    status: int
    retrieved: datetime
    text: str = ""
    reason: str = ""


class TextRules:
    """The rules of a text. HTML and other nonsense hold no rule, and so allow everything."""

    def __init__(self, text: str) -> None:
        # A NUL or a lone carriage return must not join two lines into one that says something else.
        self._parsed = Protego.parse(text.removeprefix("\ufeff").replace("\x00", "\n"))

    def allows(self, url: str) -> bool:
        """Whether we may read this address."""
        return bool(self._parsed.can_fetch(url, AGENT))

    @property
    def delay(self) -> float:
        """Seconds to leave between two visits."""
        found = self._parsed.crawl_delay(AGENT)
        return max(0.0, float(found)) if found else 0.0


class Everything:
    """No rules: robots.txt is absent, or the host is asked without it."""

    delay = 0.0

    def allows(self, url: str) -> bool:  # noqa: ARG002  no rule looks at the address
        """True."""
        return True


def rules_of(copy: Copy) -> Rules | None:
    """What a copy means: its rules on 2xx, everything on 4xx, None (do not fetch) for all else."""
    if 200 <= copy.status < 300:
        return TextRules(copy.text)
    return Everything() if 400 <= copy.status < 500 else None


class KeptCopies:
    """Copies of robots.txt in the cache folder, by origin (scheme, host and port)."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "robots" if folder is not None else None

    def get(self, origin: str, now: datetime) -> Copy | None:
        """A copy that is younger than a day, by the run's own `now`."""
        if self._folder is None:
            return None
        try:
            copy = msgspec.json.decode(self._path(self._folder, origin).read_bytes(), type=Copy)
        except (OSError, msgspec.MsgspecError):
            return None
        return copy if timedelta() <= now - copy.retrieved < FRESH else None

    def keep(self, origin: str, copy: Copy) -> None:
        """Keep what the host said; a host that could not be asked is asked again at the next run."""
        if self._folder is None or rules_of(copy) is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write(self._path(self._folder, origin), msgspec.json.encode(copy))
        except OSError:
            return  # only costs asking again; the cache names its own trouble when it keeps the capture

    @staticmethod
    def _path(folder: Path, origin: str) -> Path:
        return folder / f"{hashlib.sha256(origin.encode()).hexdigest()[:16]}.json"
