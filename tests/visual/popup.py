"""An independent program that shows each picture in a window of its own, above all others.

Reads one JSON object a line on standard input and answers ``done`` on standard output
once the X server has drawn it: {"show": [x, y, width, height], "picture": a name or a file}
and {"hide": true}.
"""

import json
import sys
from typing import Any

import xcffib
import xcffib.xproto as x

from tests.visual.pictures import ordered, put


class Popup:
    """At most one window, which appears with its picture in one step."""

    def __init__(self) -> None:
        self._connection = xcffib.connect()
        self._core = self._connection.core
        self._screen = self._connection.get_setup().roots[0]
        self._gc = self._connection.generate_id()
        self._core.CreateGC(self._gc, self._screen.root, 0, [])
        self._window: int | None = None

    def show(self, order: dict[str, Any]) -> None:
        """Show one picture in place of the last."""
        self.hide()
        left, top, width, height = order["show"]
        pixmap = self._connection.generate_id()
        depth = self._screen.root_depth
        self._core.CreatePixmap(depth, pixmap, self._screen.root, width, height)
        put(self._core, pixmap, self._gc, depth, ordered(order, width, height))
        self._window = self._connection.generate_id()
        self._core.CreateWindow(
            depth,
            self._window,
            self._screen.root,
            *(left, top, width, height, 0),
            x.WindowClass.InputOutput,
            self._screen.root_visual,
            # The server paints it as it maps the window, and no window manager moves it.
            x.CW.BackPixmap | x.CW.OverrideRedirect,
            [pixmap, 1],
        )
        self._core.FreePixmap(pixmap)
        self._sync()
        self._core.MapWindow(self._window)
        self._sync()

    def hide(self) -> None:
        """Take the picture away."""
        if self._window is not None:
            self._core.DestroyWindow(self._window)
            self._window = None
            self._sync()

    def _sync(self) -> None:
        self._core.GetInputFocus().reply()


def main() -> int:
    """Show what standard input says until it ends."""
    popup = Popup()
    for line in sys.stdin:
        order = json.loads(line)
        if "show" in order:
            popup.show(order)
        else:
            popup.hide()
        print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
