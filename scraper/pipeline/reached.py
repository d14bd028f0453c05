"""A mapping of what is in memory that reaches for the rest where it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, overload

_T = TypeVar("_T")
_D = TypeVar("_D")


class Reached(dict[str, _T]):
    """Values by name. A name that is not there is asked of `reach` once, which puts in what it finds. What is iterated
    over is what is in memory.
    """

    def __init__(self, reach: Callable[[str], None]) -> None:
        super().__init__()
        self._reach = reach
        self._asked: set[str] = set()

    def ask(self, name: str) -> None:
        """Let everything that bears the name be in memory, also where some of it is already."""
        if name not in self._asked:
            self._asked.add(name)
            self._reach(name)

    def __missing__(self, name: str) -> _T:
        self.ask(name)
        if super().__contains__(name):
            return super().__getitem__(name)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        if super().__contains__(name):
            return True
        if isinstance(name, str):
            self.ask(name)
        return super().__contains__(name)

    def held(self, name: str) -> bool:
        """Whether it is in memory."""
        return super().__contains__(name)

    @overload
    def get(self, name: str, default: None = None, /) -> _T | None: ...
    @overload
    def get(self, name: str, default: _T, /) -> _T: ...
    @overload
    def get(self, name: str, default: _D, /) -> _T | _D: ...
    def get(self, name: str, default: object = None, /) -> object:
        """The value, or the default."""
        return super().__getitem__(name) if name in self else default

    @overload
    def pop(self, name: str, /) -> _T: ...
    @overload
    def pop(self, name: str, default: _T, /) -> _T: ...
    @overload
    def pop(self, name: str, default: _D, /) -> _T | _D: ...
    def pop(self, name: str, *default: object) -> object:
        """Take a value out; it does not come back."""
        self.ask(name)
        return super().pop(name, *default)
