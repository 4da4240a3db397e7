"""Another program on a real X server: plain windows, and covers that pretend to be ours."""

import os

import xcffib
import xcffib.shape
import xcffib.xproto as x

from engine.terms import COVER_MARK, Box

RED, GREEN, BLUE = 0xFF0000, 0x00FF00, 0x0000FF


class Painter:
    """Another program: it opens plain windows, and covers that pretend to be ours."""

    def __init__(self, display: str) -> None:
        self.connection = xcffib.connect(display)
        self.core = self.connection.core
        self.screen = self.connection.get_setup().roots[0]

    def window(self, box: Box, colour: int, *, cover: bool = False, border: int = 0) -> int:
        window: int = self.connection.generate_id()
        self.core.CreateWindow(
            self.screen.root_depth,
            window,
            self.screen.root,
            *(box.x, box.y, box.width, box.height, border),
            x.WindowClass.InputOutput,
            self.screen.root_visual,
            x.CW.BackPixel | x.CW.BorderPixel | x.CW.OverrideRedirect,
            [colour, BLUE, 1],
        )
        if cover:
            atom = self.core.InternAtom(False, len(COVER_MARK), COVER_MARK).reply().atom
            self.core.ChangeProperty(
                x.PropMode.Replace, window, atom, x.Atom.CARDINAL, 32, 1, [os.getpid()]
            )
        self.core.MapWindow(window)
        self.sync()
        return window

    def shape(self, window: int, *boxes: Box) -> None:
        rectangles = [x.RECTANGLE.synthetic(b.x, b.y, b.width, b.height) for b in boxes]
        self.connection(xcffib.shape.key).Rectangles(
            xcffib.shape.SO.Set,
            xcffib.shape.SK.Bounding,
            x.ClipOrdering.Unsorted,
            window,
            *(0, 0, len(rectangles)),
            rectangles,
        )
        self.sync()

    def fill(self, window: int, colour: int, box: Box) -> None:
        context = self.connection.generate_id()
        self.core.CreateGC(context, window, x.GC.Foreground, [colour])
        rectangle = x.RECTANGLE.synthetic(box.x, box.y, box.width, box.height)
        self.core.PolyFillRectangle(window, context, 1, [rectangle])
        self.core.FreeGC(context)
        self.sync()

    def sync(self) -> None:
        self.core.GetInputFocus().reply()
