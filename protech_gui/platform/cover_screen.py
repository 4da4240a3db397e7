"""What the covers process needs of an operating system: covers that stand above everything."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple, Protocol

from engine.terms import Box, Cover, Fault


class Rgb(NamedTuple):
    """A colour, 0 to 255 each."""

    red: int
    green: int
    blue: int


class CannotCoverError(Exception):
    """No cover can stand here; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, eq=False)
class Picture:
    """Pixels in the depth of colour that the screen asked for, rows padded to 4 bytes."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True)
class Sheet:
    """A picture that lies on the covers, its upper left corner at x and y, in pixels."""

    x: int
    y: int
    picture: Picture

    @property
    def box(self) -> Box:
        """Its place on the screen."""
        return Box(self.x, self.y, self.picture.width, self.picture.height)


@dataclass(frozen=True)
class Monitor:
    """One monitor: its place, and how many pixels there are to one of a 96 dpi screen."""

    box: Box
    scale: float


class Key(Enum):
    """The keys that a page can be used with."""

    ESCAPE = auto()
    NEXT = auto()
    PREVIOUS = auto()
    PRESS = auto()


@dataclass(frozen=True)
class Pointed:
    """The pointer is on a cover or a sheet, at x and y; ``moved`` by the person, or come by."""

    x: int
    y: int
    moved: bool


@dataclass(frozen=True)
class PointedAway:
    """The pointer is on nothing of ours any more."""


@dataclass(frozen=True)
class Pressed:
    """A button of the pointer, which is no wheel, was pressed on something of ours."""

    x: int
    y: int


@dataclass(frozen=True)
class Typed:
    """A key was pressed while the keys were held."""

    key: Key


Happening = Pointed | PointedAway | Pressed | Typed
"""What a person did to what stands here."""


class CoverScreen(Protocol):
    """The screen as one process covers it.

    Covers and sheets take the pointer and never the keyboard; the wheel goes on to what
    lies beneath. All methods but ``wake`` belong to the thread that calls ``run``.
    """

    depth: int
    """How many bits of colour a picture shall have: 16, 24 or 30; 0 where none can be shown."""

    def wake(self) -> None:
        """Have ``run`` call ``on_wake`` soon; from any thread."""
        ...

    def wake_at(self, moment: float | None) -> None:
        """Have ``run`` call ``on_wake`` at this time of ``time.monotonic``; replaces the last."""
        ...

    def place(self, covers: Collection[Cover], placed: Callable[[], None]) -> None:
        """Let exactly these covers stand, new ones before old ones go.

        ``placed`` is called once they can be seen, unless a later call came first.
        """
        ...

    def lay(self, sheets: Sequence[Sheet]) -> None:
        """Let exactly these sheets lie on the covers, a later one above an earlier one."""
        ...

    def hold_keys(self, held: bool) -> bool:
        """Take all keys, or give them back at once; whether they are as wished."""
        ...

    def happened(self) -> Iterator[Happening]:
        """Yield what the person did since the last call; ``on_wake`` is called after it."""
        ...

    def monitors(self) -> Sequence[Monitor]:
        """Return the monitors, the main one first; at least one."""
        ...

    def prefers_stillness(self) -> bool:
        """Whether the person asked their system for little movement."""
        ...

    def sweep(self) -> None:
        """Remove the covers that other covers processes, living or dead, left standing."""
        ...

    def run(self, on_wake: Callable[[], bool], on_beat: Callable[[], bool]) -> None:
        """Call ``on_wake`` after each ``wake`` and ``on_beat`` every BEAT_SECONDS.

        Returns when either says false, or when the screen is gone.
        """
        ...

    def close(self) -> None:
        """Remove this process's covers and let the screen go."""
        ...
