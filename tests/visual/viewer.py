"""An independent program that shows pictures: it knows nothing of Protech, as a real one would.

Reads one JSON object a line on standard input and answers ``done`` on standard output
once the X server has drawn it: {"show": [x, y, width, height], "picture": "face" | "faceless",
"mirrored": bool}, {"hide": true}, {"stop": true}.
"""

import json
import sys
from typing import Any

import xcffib
import xcffib.xproto as x

from tests.visual.scenes import Bgrx, face_picture, faceless_picture, scaled, text_page

_PICTURES = {"face": face_picture, "faceless": faceless_picture}


class Viewer:
    """One window over the whole screen, with a page of text and at most a few pictures."""

    def __init__(self, *, dark: bool) -> None:
        self._connection = xcffib.connect()
        self._core = self._connection.core
        screen = self._connection.get_setup().roots[0]
        self._depth = screen.root_depth
        self._window = self._connection.generate_id()
        self._gc = self._connection.generate_id()
        width, height = screen.width_in_pixels, screen.height_in_pixels
        self._core.CreateWindow(
            self._depth,
            self._window,
            screen.root,
            *(0, 0, width, height, 0),
            x.WindowClass.InputOutput,
            screen.root_visual,
            x.CW.BackPixel,
            [screen.white_pixel],
        )
        self._core.CreateGC(self._gc, self._window, 0, [])
        page = self._connection.generate_id()
        self._core.CreatePixmap(self._depth, page, self._window, width, height)
        self._put(page, text_page(width, height, dark=dark), 0, 0)
        self._core.ChangeWindowAttributes(self._window, x.CW.BackPixmap, [page])
        self._core.MapWindow(self._window)
        self._sync()

    def show(self, order: dict[str, Any]) -> None:
        """Draw one picture."""
        left, top, width, height = order["show"]
        picture = _PICTURES[order["picture"]]()
        picture = scaled(picture, width, height, mirrored=order.get("mirrored", False))
        drawn = self._connection.generate_id()
        self._core.CreatePixmap(self._depth, drawn, self._window, width, height)
        self._put(drawn, picture, 0, 0)
        # In one step, as programs do that draw off the screen first.
        self._core.CopyArea(drawn, self._window, self._gc, 0, 0, left, top, width, height)
        self._core.FreePixmap(drawn)
        self._sync()

    def hide(self) -> None:
        """Draw the page alone."""
        self._core.ClearArea(False, self._window, 0, 0, 0, 0)
        self._sync()

    def _put(self, drawable: int, pixels: Bgrx, left: int, top: int) -> None:
        rows = max(1, 200_000 // (pixels.shape[1] * 4))
        for start in range(0, pixels.shape[0], rows):
            band = pixels[start : start + rows]
            self._core.PutImage(
                x.ImageFormat.ZPixmap,
                drawable,
                self._gc,
                *(band.shape[1], band.shape[0], left, top + start, 0, self._depth),
                band.nbytes,
                band.tobytes(),
            )

    def _sync(self) -> None:
        self._core.GetInputFocus().reply()


def main() -> int:
    """Show what standard input says until it ends."""
    viewer = Viewer(dark="--dark" in sys.argv)
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
