"""An independent program that shows pictures: it knows nothing of Protech, as a real one would.

Reads one JSON object a line on standard input and answers ``done`` on standard output once the
X server has drawn it: {"show": [x, y, width, height], "picture": a name or a file}, {"hide":
true}, {"play": as to show}, which makes a film of the picture from then on, and {"scroll":
pixels}, which moves page and pictures down in steps and answers after the last. Its window lies
over the whole screen, or where ``--place`` says in the form WIDTHxHEIGHT+X+Y; places are of the
whole screen.
"""

import argparse
import re
import sys
import time
from typing import Any

import xcffib
import xcffib.xproto as x

from tests.visual.film import film
from tests.visual.orders import Order, orders
from tests.visual.pictures import ordered, put
from tests.visual.scenes import text_page

PERIOD = 0.04
"""Seconds between two pictures of a film, and between two steps of a scroll."""

STEP = 20
"""Pixels that the page moves at once: what one notch of a wheel makes of it in steps."""


class Easel:
    """One window over the whole screen, with a page of text and at most a few pictures."""

    def __init__(self, place: str | None) -> None:
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
        self._page, self._shown = self._pixmap(width, height), self._pixmap(width, height)
        page = text_page(width, height)
        put(self._core, self._page, self._gc, self._depth, page)
        self._film: list[int] = []
        self._playing = (0, 0, 0, 0)
        self._frame = 0
        self.hide()
        self._core.MapWindow(self._window)
        self._sync()

    def show(self, order: Order) -> None:
        """Draw one picture."""
        left, top, width, height = self._within(order["show"])
        picture = ordered(order, width, height)
        # Seen in one step, as in programs that draw off the screen first.
        put(self._core, self._shown, self._gc, self._depth, picture, (left, top))
        self._present(left, top, width, height)

    def hide(self) -> None:
        """Draw the page alone."""
        self._core.CopyArea(self._page, self._shown, self._gc, *(0, 0, 0, 0), *self._size)
        self._present(0, 0, *self._size)

    def play(self, order: Order) -> None:
        """Begin a film."""
        self._playing = self._within(order["play"])
        width, height = self._playing[2:]
        frames = film(ordered(order, width, height))
        self._film = [self._pixmap(width, height) for _ in frames]
        for pixmap, frame in zip(self._film, frames, strict=True):
            put(self._core, pixmap, self._gc, self._depth, frame)
        self.go_on()

    def go_on(self) -> None:
        """Show the film's next picture."""
        self._frame = (self._frame + 1) % len(self._film)
        left, top, width, height = self._playing
        self._core.CopyArea(
            self._film[self._frame], self._shown, self._gc, *(0, 0, left, top, width, height)
        )
        self._present(*self._playing)

    def scroll(self, pixels: int) -> None:
        """Move page and pictures down."""
        for _ in range(pixels // STEP):
            self._core.CopyArea(self._shown, self._shown, self._gc, *(0, 0, 0, STEP), *self._size)
            self._present(0, 0, *self._size)
            time.sleep(PERIOD)

    def obey(self, order: Order) -> None:
        """Do what an order says."""
        if "show" in order:
            self.show(order)
        elif "play" in order:
            self.play(order)
        elif "scroll" in order:
            self.scroll(order["scroll"])
        else:
            self.hide()

    def patience(self) -> float | None:
        """Return how many seconds there are until the film goes on; None without one."""
        return PERIOD if self._film else None

    def _within(self, place: list[int]) -> tuple[int, int, int, int]:
        left, top, width, height = place
        return left - self._corner[0], top - self._corner[1], width, height

    def _pixmap(self, width: int, height: int) -> Any:
        made = self._connection.generate_id()
        self._core.CreatePixmap(self._depth, made, self._window, width, height)
        return made

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
    parser.add_argument("--place")
    easel = Easel(parser.parse_args().place)
    print("done", flush=True)
    for order in orders(easel.patience):
        if order is None:
            easel.go_on()
        else:
            easel.obey(order)
            print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
