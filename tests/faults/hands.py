"""A person at the covers: turns to one, presses what its card offers, and reads what it says."""

import subprocess
import sys
from functools import cache

import numpy as np
import xcffib.xproto as x

from engine.terms import Box, Language
from protech_gui.covers.looks import CardLook, Stage, Way
from protech_gui.covers.painter import Panel, read_panel
from protech_gui.covers.painter_process import write
from protech_gui.covers.placing import BORDER
from tests.protech_gui.covers.desk import Desk

ASIDE = (20, 20)
"""Where the pointer is on no cover."""


class Hands:
    """Points, clicks and types on one screen."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def turn_to(self, x: int, y: int) -> None:
        """Click on the cover that is here."""
        self.desk.click(1, (x, y))

    def card(self) -> Box | None:
        """Return where the one card is: the lowest of what lies on the covers."""
        return next(iter(self.sheets()), None)

    def sheets(self) -> list[Box]:
        """Return what lies on the covers, lowest first, whichever processes they are of."""
        places = (
            self._place(child)
            for ours in self.desk.marks()
            for child in self._children(ours)
            if self._attributes(child) == x.MapState.Viewable
        )
        return [place for place in places if place]

    def says(self, stage: Stage, language: Language, *, first: bool = True) -> bool:
        """Return whether the card says exactly this now, whatever the pointer is on."""
        place = self.card()
        if place is None:
            return False
        looks = (self._look(stage, language, first, hover) for hover in (None, *Way))
        return any(self._is(place, painted(look)) for look in looks)

    def press(self, way: Way, stage: Stage, language: Language, *, first: bool = True) -> None:
        """Press this button of a card that says so."""
        place = self.card()
        assert place
        button = painted(self._look(stage, language, first, None)).buttons[way]
        at = (place.x + button.x + button.width // 2, place.y + button.y + button.height // 2)
        self.desk.click(1, at)

    def _is(self, place: Box, panel: Panel) -> bool:
        picture = panel.picture
        if (place.width, place.height) != (picture.width, picture.height):
            return False
        wanted = np.frombuffer(picture.pixels, np.uint32).reshape(place.height, place.width)
        seen = np.array(self.desk.pixels(place), np.uint32).reshape(wanted.shape)
        return bool(((seen ^ wanted) & 0xFFFFFF == 0).all())

    def _look(self, stage: Stage, language: Language, first: bool, hover: Way | None) -> CardLook:
        room = self.desk.core.GetGeometry(self.desk.root).reply().width - 2 * BORDER
        return CardLook(
            language, scale=1.0, depth=24, stage=stage, first=first, hover=hover, room=room
        )

    def _place(self, window: int) -> Box | None:
        try:
            place = self.desk.core.GetGeometry(window).reply()
        except x.DrawableError:  # its process has just ended
            return None
        return Box(place.x, place.y, place.width, place.height)

    def _children(self, window: int) -> list[int]:
        try:
            return list(self.desk.core.QueryTree(window).reply().children)
        except x.WindowError:
            return []

    def _attributes(self, window: int) -> int | None:
        try:
            found: int = self.desk.core.GetWindowAttributes(window).reply().map_state
        except x.WindowError:
            return None
        return found


@cache
def painted(look: CardLook) -> Panel:
    """Return a card's picture, from a painter of the test's own."""
    command = (sys.executable, "-m", "protech_gui", "card")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as painter:
        assert painter.stdin is not None
        assert painter.stdout is not None
        write(painter.stdin, look)
        painter.stdin.close()
        panel = read_panel(painter.stdout)
    assert panel
    return panel
