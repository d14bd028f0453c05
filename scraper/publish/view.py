"""The base of what pages, charts and feeds are printed from."""

from __future__ import annotations

import msgspec


class View(msgspec.Struct, frozen=True):
    """A frozen value with named fields, as a frozen dataclass is; to define one costs a thirtieth, to make one a tenth
    (decision 0022). A build defines a hundred of them when it starts, and makes sixty for a page.
    """
