"""The states a post or a record of a status page can be in, and what each set of them means.

A state is one of: investigating, identified, monitoring, resolved, postmortem, update, scheduled, in_progress,
verifying, completed, cancelled, unknown. `scraper/formats/labels.py` reads a page's own words into them.
"""

from __future__ import annotations

from typing import Final

CLOSED: Final = frozenset({"resolved", "completed", "cancelled", "postmortem"})
"""What is over, or never came."""
ANNOUNCED: Final = frozenset({"scheduled"})
"""What is ahead: said of an event before it begins."""
OPENING: Final = "investigating"
"""What an incident that is not over is in when its page says no more."""
OF_WORK: Final = frozenset({"scheduled", "in_progress", "verifying", "completed", "cancelled"})
"""What only maintenance can be in."""
