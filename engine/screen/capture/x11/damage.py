"""Damage: in which places windows were drawn on since they were last asked."""

from collections.abc import Collection, Sequence

import xcffib
import xcffib.damage
import xcffib.xfixes

from engine.geometry import hull
from engine.screen.capture.x11.windows import TopWindow, placed
from engine.terms import Box

_CROWD = 200
"""Rectangles of one window that are worth taking one by one."""


class DamageWatch:
    """Has each window report that it was drawn on, once until its places were taken.

    The server collects the places by itself, so that a window which is drawn on a thousand
    times between two looks costs as much as one that is drawn on once.
    """

    def __init__(self, connection: xcffib.Connection) -> None:
        self._connection = connection
        self._damage = connection(xcffib.damage.key)
        self._damage.QueryVersion(1, 1).reply()
        self._fixes = connection(xcffib.xfixes.key)
        self._fixes.QueryVersion(5, 0).reply()
        self._region: int = connection.generate_id()
        self._fixes.CreateRegion(self._region, 0, [])
        self._watched: dict[int, int] = {}
        self._drawn: set[int] = set()

    def take(self, event: xcffib.Event) -> bool:
        """Note an event; true when a window was drawn on."""
        if not isinstance(event, xcffib.damage.NotifyEvent):
            return False
        self._drawn.add(event.drawable)
        return True

    def follow(self, windows: Collection[TopWindow]) -> None:
        """Watch these windows and no others, except covers: from now on they miss nothing."""
        seen = {window.number for window in windows if not window.cover}
        for number in self._watched.keys() - seen:
            self._damage.Destroy(self._watched.pop(number))
            self._drawn.discard(number)
        for number in seen - self._watched.keys():
            damage = self._connection.generate_id()
            self._damage.Create(damage, number, xcffib.damage.ReportLevel.NonEmpty)
            self._watched[number] = damage

    def places(self, windows: Sequence[TopWindow]) -> list[Box]:
        """Return where the windows were drawn on since this was last asked, in root pixels.

        Each window's places are taken and emptied by the server in one step. What is drawn
        afterwards is reported anew; whoever reads the screen once this has returned, has all
        that was drawn before, and loses nothing.
        """
        asked = []
        for window in windows:
            if window.number in self._drawn:
                damage = self._watched[window.number]
                self._damage.Subtract(damage, 0, self._region)
                asked.append((window, self._fixes.FetchRegion(self._region)))
        self._drawn.clear()
        boxes: list[Box] = []
        for window, cookie in asked:
            boxes += _few(placed(cookie.reply().rectangles, window.box, window.border))
        return boxes


def _few(boxes: list[Box]) -> list[Box]:
    """Return the boxes, or one around them where they are too many."""
    if len(boxes) <= _CROWD:
        return boxes
    joint = boxes[0]
    for box in boxes:
        joint = hull(joint, box)
    return [joint]
