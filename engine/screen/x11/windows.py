"""The windows on the root: where they are, in which order, which are covers, and what moves."""

from dataclasses import dataclass

import xcffib
import xcffib.composite
import xcffib.damage
import xcffib.shape
import xcffib.xproto as x

from engine.screen.geometry import joined
from engine.terms import COVER_MARK, Box

_STRUCTURE_EVENTS = (
    x.MapNotifyEvent,
    x.UnmapNotifyEvent,
    x.CreateNotifyEvent,
    x.DestroyNotifyEvent,
    x.ConfigureNotifyEvent,
    x.ReparentNotifyEvent,
    x.CirculateNotifyEvent,
)


@dataclass(frozen=True)
class TopWindow:
    """A mapped child of the root: its number, and its place with its border, in root pixels."""

    number: int
    box: Box
    cover: bool


class WindowWatch:
    """Follows the root's children; it redirects them, so that each keeps pixels of its own."""

    def __init__(self, connection: xcffib.Connection, root: int) -> None:
        self._connection = connection
        self._root = root
        self._damage = connection(xcffib.damage.key)
        self._damage.QueryVersion(1, 1).reply()
        composite = connection(xcffib.composite.key)
        composite.QueryVersion(0, 4).reply()
        self._shape = connection(xcffib.shape.key)
        self._mark = _atom(connection, COVER_MARK)
        self._watched: dict[int, int] = {}
        self._stack: tuple[TopWindow, ...] = ()
        self._stale = True
        events = x.EventMask.SubstructureNotify | x.EventMask.StructureNotify
        connection.core.ChangeWindowAttributesChecked(root, x.CW.EventMask, [events]).check()
        composite.RedirectSubwindowsChecked(root, xcffib.composite.Redirect.Automatic).check()

    def take(self, event: xcffib.Event) -> bool:
        """Note an event; true when the screen may show something else after it."""
        if isinstance(event, xcffib.damage.NotifyEvent):
            self._damage.Subtract(event.damage, 0, 0)
            return True
        if isinstance(event, _STRUCTURE_EVENTS):
            self._stale = True
            return True
        return False

    def settle(self) -> None:
        """Wait until the server has done all that was asked of it.

        Damage is reported anew only after it was subtracted; what is drawn between a grab
        on another connection and a subtraction still on its way would be reported never.
        """
        self._connection.core.GetInputFocus().reply()

    def stack(self) -> tuple[TopWindow, ...]:
        """Return the mapped windows, lowest first."""
        if self._stale:
            self._stale = False
            self._stack = self._read_stack()
            self._watch_damage()
        return self._stack

    def covers(self) -> tuple[Box, ...]:
        """Return the places of all covers that stand, whoever of us placed them.

        One window holds all covers of a process; its shape says where they are.
        """
        boxes: list[Box] = []
        for window in self.stack():
            if not window.cover:
                continue
            try:
                kind = xcffib.shape.SK.Bounding
                pieces = self._shape.GetRectangles(window.number, kind).reply().rectangles
            except xcffib.Error:
                self._stale = True
                continue
            at = window.box
            boxes += joined(Box(at.x + p.x, at.y + p.y, p.width, p.height) for p in pieces)
        return tuple(boxes)

    def _read_stack(self) -> tuple[TopWindow, ...]:
        core = self._connection.core
        children = list(core.QueryTree(self._root).reply().children)
        asked = [
            (
                child,
                core.GetWindowAttributes(child),
                core.GetGeometry(child),
                core.GetProperty(False, child, self._mark, x.Atom.CARDINAL, 0, 1),
            )
            for child in children
        ]
        found = []
        for child, attributes, geometry, mark in asked:
            try:
                shown = attributes.reply()
                place = geometry.reply()
                cover = mark.reply().value_len > 0
            except xcffib.Error:  # the window is gone since the tree was read
                self._stale = True
                continue
            if shown.map_state != x.MapState.Viewable or shown._class != x.WindowClass.InputOutput:
                continue
            border = 2 * place.border_width
            box = Box(place.x, place.y, place.width + border, place.height + border)
            found.append(TopWindow(child, box, cover))
        return tuple(found)

    def _watch_damage(self) -> None:
        seen = {window.number for window in self._stack if not window.cover}
        for number in seen - self._watched.keys():
            damage = self._connection.generate_id()
            self._damage.Create(damage, number, xcffib.damage.ReportLevel.NonEmpty)
            self._watched[number] = damage
        for number in self._watched.keys() - seen:
            self._damage.Destroy(self._watched.pop(number))


def _atom(connection: xcffib.Connection, name: str) -> int:
    atom: int = connection.core.InternAtom(False, len(name), name).reply().atom
    return atom
