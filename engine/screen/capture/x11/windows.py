"""The windows on the root: where they are, in which order, which are covers, and what moves."""

from collections.abc import Iterable
from dataclasses import dataclass

import xcffib
import xcffib.composite
import xcffib.shape
import xcffib.xproto as x

from engine.geometry import joined
from engine.terms import COVER_MARK, Box

_ABOUT_ONE = (
    x.MapNotifyEvent,
    x.UnmapNotifyEvent,
    x.DestroyNotifyEvent,
    x.ConfigureNotifyEvent,
    x.ReparentNotifyEvent,
    x.CirculateNotifyEvent,
    x.GravityNotifyEvent,
)
_TRANSLUCENT = 32
"""The depth of windows whose fourth byte says how much of what is below shines through."""


@dataclass(frozen=True)
class TopWindow:
    """A mapped child of the root: its number, and its place with its border, in root pixels.

    ``border`` is the border's width; ``solid`` says that the window hides all below its box.
    """

    number: int
    box: Box
    border: int
    cover: bool
    shaped: bool
    translucent: bool

    @property
    def solid(self) -> bool:
        """Whether nothing below its box can be seen."""
        return not self.shaped and not self.translucent


class WindowWatch:
    """Follows the root's children; it redirects them, so that each keeps pixels of its own.

    Each event names the one window that came, went, moved or was raised. Only that one is
    asked about again, so that a screen with thousands of windows costs no more than another.
    """

    def __init__(self, connection: xcffib.Connection, root: int) -> None:
        self._connection = connection
        self._root = root
        composite = connection(xcffib.composite.key)
        composite.QueryVersion(0, 4).reply()
        self._shape = connection(xcffib.shape.key)
        self._mark = atom(connection, COVER_MARK)
        self._known: dict[int, TopWindow | None] = {}
        self._touched: set[int] = set()
        self._shown: dict[int, Box] = {}
        self._stack: tuple[TopWindow, ...] = ()
        self._stale = True
        self._uncovered: list[Box] = []
        events = x.EventMask.SubstructureNotify | x.EventMask.StructureNotify
        connection.core.ChangeWindowAttributesChecked(root, x.CW.EventMask, [events]).check()
        composite.RedirectSubwindowsChecked(root, xcffib.composite.Redirect.Automatic).check()

    def take(self, event: xcffib.Event) -> bool:
        """Note an event; true when the screen may show something else after it.

        It does not when a cover changes, since a sight shows what lies below.
        """
        if isinstance(event, xcffib.shape.NotifyEvent):
            number = event.affected_window
        elif isinstance(event, _ABOUT_ONE):
            number = event.window
        else:
            return False
        self._touched.add(number)
        self._stale = True
        known = self._known.get(number)
        return not (known and known.cover)

    def stack(self) -> tuple[TopWindow, ...]:
        """Return the mapped windows, lowest first."""
        if self._stale:
            self._stale = False
            self._read_stack()
        return self._stack

    def places(self) -> list[Box]:
        """Return where windows came, went or changed places with others, since it was last asked.

        The covers are left out.
        """
        places, self._uncovered = self._uncovered, []
        return places

    def covers(self) -> tuple[Box, ...]:
        """Return the places of all covers that stand, whoever of us placed them.

        One window holds all covers of a process; its shape says where they are.
        """
        kind = xcffib.shape.SK.Bounding
        asked = [
            (window, self._shape.GetRectangles(window.number, kind))
            for window in self.stack()
            if window.cover
        ]
        boxes: list[Box] = []
        for window, cookie in asked:
            try:
                pieces = placed(cookie.reply().rectangles, window.box, window.border)
                # Of a window that was never shaped the server leaves out half the border.
                boxes += joined(pieces) if window.shaped else [window.box]
            except xcffib.Error:
                self._touched.add(window.number)
                self._stale = True
        return tuple(boxes)

    def _read_stack(self) -> None:
        """Read the order, ask about every window that is new or was touched, note the places."""
        order = list(self._connection.core.QueryTree(self._root).reply().children)
        touched, self._touched = self._touched, set()
        new = {number for number in order if number not in self._known}
        for number in touched - new:
            self._known.pop(number, None)
        self._known.update(self._ask([n for n in order if n in touched or n in new]))
        self._stack = tuple(window for number in order if (window := self._known.get(number)))
        now = {window.number: window.box for window in self._stack if not window.cover}
        for number in touched | new:
            self._uncovered += [boxes[number] for boxes in (self._shown, now) if number in boxes]
        self._uncovered += [box for n, box in self._shown.items() if n not in now]
        self._shown = now

    def _ask(self, numbers: Iterable[int]) -> dict[int, TopWindow | None]:
        """Return what the windows are; None for those that show nothing."""
        core = self._connection.core
        asked = [
            (
                number,
                core.GetWindowAttributes(number),
                core.GetGeometry(number),
                core.GetProperty(False, number, self._mark, x.Atom.CARDINAL, 0, 1),
                self._shape.SelectInput(number, True),  # before it is asked, to miss no change
                self._shape.QueryExtents(number),
            )
            for number in numbers
        ]
        found: dict[int, TopWindow | None] = {}
        for number, attributes, geometry, mark, _, extents in asked:
            try:
                shown, place = attributes.reply(), geometry.reply()
                cover, shape = mark.reply().value_len > 0, extents.reply()
            except xcffib.Error:  # the window is gone since the tree was read
                self._touched.add(number)
                self._stale = True
                continue
            found[number] = None
            if shown.map_state != x.MapState.Viewable or shown._class != x.WindowClass.InputOutput:
                continue
            border = 2 * place.border_width
            box = Box(place.x, place.y, place.width + border, place.height + border)
            found[number] = TopWindow(
                number,
                box,
                place.border_width,
                cover,
                shaped=bool(shape.bounding_shaped),
                translucent=place.depth == _TRANSLUCENT,
            )
        return found


def placed(rectangles: Iterable[x.RECTANGLE], window: Box, border: int) -> list[Box]:
    """Return a window's own rectangles, which count from within its border, in root pixels."""
    left, top = window.x + border, window.y + border
    return [Box(left + r.x, top + r.y, r.width, r.height) for r in rectangles if r.width]


def atom(connection: xcffib.Connection, name: str) -> int:
    """Return the server's number for a name."""
    number: int = connection.core.InternAtom(False, len(name), name).reply().atom
    return number
