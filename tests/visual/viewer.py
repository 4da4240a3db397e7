"""An independent program that shows pictures: it knows nothing of Protech, as a real one would.

Reads one JSON object a line on standard input and answers ``done`` on standard output
once the X server has drawn it: {"show": [x, y, width, height], "picture": a name or a file,
"mirrored": bool}, {"hide": true}, {"stop": true}. Its window lies over the whole screen, or
where ``--place`` says in the form WIDTHxHEIGHT+X+Y; places are of the whole screen.
"""

import argparse
import json
import re
import sys
from typing import Any

import xcffib
import xcffib.xproto as x

from tests.visual.pictures import ordered, put
from tests.visual.scenes import text_page


class Viewer:
    """One window over the whole screen, with a page of text and at most a few pictures."""

    def __init__(self, place: str | None, *, dark: bool) -> None:
        self._connection = xcffib.connect()
        self._core = self._connection.core
        screen = self._connection.get_setup().roots[0]
        self._depth = screen.root_depth
        self._window = self._connection.generate_id()
        self._gc = self._connection.generate_id()
        width, height, left, top = _geometry(place) or (
            *(screen.width_in_pixels, screen.height_in_pixels),
            *(0, 0),
        )
        self._corner = (left, top)
        self._core.CreateWindow(
            self._depth,
            self._window,
            screen.root,
            *(left, top, width, height, 0),
            x.WindowClass.InputOutput,
            screen.root_visual,
            # No window manager may move it: a test must know where the picture is.
            x.CW.BackPixel | x.CW.OverrideRedirect,
            [screen.white_pixel, 1],
        )
        self._core.CreateGC(self._gc, self._window, 0, [])
        self._size = (width, height)
        self._page, self._shown = self._connection.generate_id(), self._connection.generate_id()
        for pixmap in (self._page, self._shown):
            self._core.CreatePixmap(self._depth, pixmap, self._window, width, height)
        page = text_page(width, height, dark=dark)
        put(self._core, self._page, self._gc, self._depth, page)
        self.hide()
        self._core.MapWindow(self._window)
        self._sync()

    def show(self, order: dict[str, Any]) -> None:
        """Draw one picture."""
        left, top, width, height = order["show"]
        left, top = left - self._corner[0], top - self._corner[1]
        picture = ordered(order, width, height)
        # Seen in one step, as in programs that draw off the screen first.
        put(self._core, self._shown, self._gc, self._depth, picture, (left, top))
        self._present(left, top, width, height)

    def hide(self) -> None:
        """Draw the page alone."""
        self._core.CopyArea(self._page, self._shown, self._gc, *(0, 0, 0, 0), *self._size)
        self._present(0, 0, *self._size)

    def _present(self, left: int, top: int, width: int, height: int) -> None:
        # The background too, so that the server can repaint what was hidden or lost.
        self._core.ChangeWindowAttributes(self._window, x.CW.BackPixmap, [self._shown])
        self._core.ClearArea(False, self._window, left, top, width, height)
        self._sync()

    def _sync(self) -> None:
        self._core.GetInputFocus().reply()


def _geometry(place: str | None) -> tuple[int, ...] | None:
    return tuple(int(number) for number in re.findall(r"\d+", place)) if place else None


def main() -> int:
    """Show what standard input says until it ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--place")
    given = parser.parse_args()
    viewer = Viewer(given.place, dark=given.dark)
    print("done", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if "stop" in order:
            break
        if "show" in order:
            viewer.show(order)
        else:
            viewer.hide()
        print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
