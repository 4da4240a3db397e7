"""The one window of a covers process on an X server, and the sheets that lie on it."""

from collections.abc import Collection, Sequence

import xcffib
from xcffib import shape, xproto

from engine.terms import Box
from protech_gui.platform.cover_marks_x11 import mark
from protech_gui.platform.cover_screen import Picture, Rgb, Sheet

DEPTHS = (16, 24, 30)
"""The depths of colour that pictures are painted in."""

PIECE_BYTES = 200_000
"""How much of a picture goes into one request; a request may have 262,140 bytes."""

_HEARD = (
    xproto.EventMask.ButtonPress
    | xproto.EventMask.ButtonRelease
    | xproto.EventMask.PointerMotion
    | xproto.EventMask.EnterWindow
    | xproto.EventMask.LeaveWindow
    | xproto.EventMask.KeyPress
)


class CoverWindow:
    """A window as large as the screen, cut to the shape of all covers and sheets.

    What lies in its shape takes the pointer; it is marked, above all, and outlives its process.
    """

    def __init__(self, connection: xcffib.Connection, colour: Rgb) -> None:
        self._core = connection.core
        self._connection = connection
        self._shape = connection(shape.key)
        screen = connection.setup.roots[connection.pref_screen]
        self._root: int = screen.root
        self._size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)
        self._covers: Collection[Box] = ()
        self._sheets: Sequence[Sheet] = ()
        self._laid: list[_SheetWindow] = []
        self.depth: int = screen.root_depth if screen.root_depth in DEPTHS else 0
        self.number = self._make(screen.default_colormap, colour)

    @property
    def empty(self) -> bool:
        """Whether nothing of it is to be seen."""
        return not (self._covers or self._sheets)

    def cut(self, covers: Collection[Box]) -> None:
        """Let exactly these places be covered; they are on the screen when this returns."""
        self._covers = covers
        if covers:
            self.lift()
        self._cut()

    def lay(self, sheets: Sequence[Sheet]) -> None:
        """Let exactly these sheets lie on the covers; what did not change is not touched."""
        if sheets == self._sheets:
            return
        places = [sheet.box for sheet in sheets]
        reshaped = places != [sheet.box for sheet in self._sheets]
        while len(self._laid) < len(sheets):
            self._laid.append(_SheetWindow(self._connection, self.number, self.depth))
        for window, sheet in zip(self._laid, sheets, strict=False):
            window.show(sheet)
        for window in self._laid[len(sheets) :]:
            window.hide()
        self._sheets = sheets
        if reshaped:
            self._cut()

    def lift(self) -> None:
        """Raise it above all windows."""
        above = [xproto.StackMode.Above]
        self._core.ConfigureWindow(self.number, xproto.ConfigWindow.StackMode, above)

    def show(self) -> None:
        """Map it; raises WindowError when somebody destroyed it."""
        self._core.MapWindow(self.number, is_checked=True).check()

    def resize(self, width: int, height: int) -> None:
        """Follow the screen to another size in pixels."""
        self._size = (width, height)
        size = xproto.ConfigWindow.Width | xproto.ConfigWindow.Height
        self._core.ConfigureWindow(self.number, size, [width, height])
        self._cut()

    def take_pointer(self, taken: bool) -> None:
        """Let its shape take the pointer, or let the pointer through to what lies below."""
        kind = shape.SK.Input
        if taken:
            # No region of its own for the pointer: then the shape is the region.
            self._shape.Mask(shape.SO.Set, kind, self.number, 0, 0, xproto.Pixmap._None)
        else:
            self._shape.Rectangles(
                shape.SO.Set, kind, xproto.ClipOrdering.Unsorted, self.number, 0, 0, 0, []
            )

    def destroy(self) -> None:
        """Remove it, with all covers and sheets."""
        self._core.DestroyWindow(self.number, is_checked=True).check()

    def _make(self, colormap: int, colour: Rgb) -> int:
        # An X colour has 16 bits a channel: 0xff becomes 0xffff.
        shade = self._core.AllocColor(colormap, *(part * 0x101 for part in colour)).reply()
        number: int = self._connection.generate_id()
        attributes = xproto.CW.BackPixel | xproto.CW.BitGravity | xproto.CW.OverrideRedirect
        self._core.CreateWindow(
            xproto.WindowClass.CopyFromParent,
            number,
            self._root,
            0,
            0,
            *self._size,
            0,
            xproto.WindowClass.InputOutput,
            xproto.WindowClass.CopyFromParent,
            attributes | xproto.CW.EventMask,
            [shade.pixel, xproto.Gravity.NorthWest, 1, _HEARD],
        )
        mark(self._connection, number)
        # Mapped from the start, with no shape, so that no compositor fades a cover in.
        self._set_shape(number, [])
        self._core.MapWindow(number, is_checked=True).check()
        return number

    def _cut(self) -> None:
        places = [*self._covers, *(sheet.box for sheet in self._sheets)]
        self._set_shape(self.number, [box for p in places if (box := visible(p, *self._size))])

    def _set_shape(self, window: int, boxes: Collection[Box]) -> None:
        rectangles = [
            xproto.RECTANGLE.synthetic(box.x, box.y, box.width, box.height) for box in boxes
        ]
        # Checked, which waits for the server: then the covers are on the screen.
        self._shape.Rectangles(
            shape.SO.Set,
            shape.SK.Bounding,
            xproto.ClipOrdering.Unsorted,
            window,
            0,
            0,
            len(rectangles),
            rectangles,
            is_checked=True,
        ).check()


class _SheetWindow:
    """A child of the cover window; the server itself keeps its picture and draws it."""

    def __init__(self, connection: xcffib.Connection, parent: int, depth: int) -> None:
        self._core = connection.core
        self._connection = connection
        self._depth = depth
        self._sheet: Sheet | None = None
        self._number: int = connection.generate_id()
        self._core.CreateWindow(
            xproto.WindowClass.CopyFromParent,
            self._number,
            parent,
            *(0, 0, 1, 1, 0),
            xproto.WindowClass.InputOutput,
            xproto.WindowClass.CopyFromParent,
            0,
            [],
        )

    def show(self, sheet: Sheet) -> None:
        """Show this sheet, in one step for whoever looks."""
        before, self._sheet = self._sheet, sheet
        if before == sheet:
            return
        if before is None or before.picture is not sheet.picture:
            self._draw(sheet.picture)
        box, place = sheet.box, xproto.ConfigWindow
        self._core.ConfigureWindow(
            self._number,
            place.X | place.Y | place.Width | place.Height,
            [box.x & 0xFFFFFFFF, box.y & 0xFFFFFFFF, box.width, box.height],
        )
        if before is None:
            self._core.MapWindow(self._number)
        elif before.picture is not sheet.picture:
            self._core.ClearArea(False, self._number, 0, 0, 0, 0)

    def hide(self) -> None:
        """Show nothing."""
        if self._sheet:
            self._sheet = None
            self._core.UnmapWindow(self._number)

    def _draw(self, picture: Picture) -> None:
        """Make the picture the window's background."""
        pixmap, context = self._connection.generate_id(), self._connection.generate_id()
        self._core.CreatePixmap(self._depth, pixmap, self._number, picture.width, picture.height)
        self._core.CreateGC(context, pixmap, 0, [])
        row_bytes = len(picture.pixels) // picture.height
        rows = max(1, PIECE_BYTES // row_bytes)
        for top in range(0, picture.height, rows):
            piece = picture.pixels[top * row_bytes : (top + rows) * row_bytes]
            self._core.PutImage(
                xproto.ImageFormat.ZPixmap,
                pixmap,
                context,
                picture.width,
                len(piece) // row_bytes,
                *(0, top, 0),
                self._depth,
                len(piece),
                piece,
            )
        self._core.ChangeWindowAttributes(self._number, xproto.CW.BackPixmap, [pixmap])
        # The window keeps it for as long as it shows it.
        self._core.FreeGC(context)
        self._core.FreePixmap(pixmap)


def visible(box: Box, width: int, height: int) -> Box | None:
    """Return the part of a box that lies on a screen of this size in pixels, if any."""
    left, top = max(box.x, 0), max(box.y, 0)
    right, bottom = min(box.x + box.width, width), min(box.y + box.height, height)
    if left >= right or top >= bottom:
        return None
    return Box(left, top, right - left, bottom - top)
