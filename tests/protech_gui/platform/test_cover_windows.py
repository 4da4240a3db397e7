"""Cover windows on Windows, on a stand-in for user32 that remembers each window's state."""

from typing import Any

import pytest

from engine.terms import Fault
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_qt import Turn
from protech_gui.platform.cover_screen import CannotCoverError
from protech_gui.platform.cover_windows import Point, WindowsNative, open_windows_screen

EXSTYLE = -20
TOPMOST = -1
EXCLUDED = 0x11
NEXT = 2
SKIP_INVISIBLE = 1
WHEEL, SIDEWAYS = 0x20A, 0x20E


class Desktop:
    """Windows by their handles, as user32 would keep them."""

    def __init__(self, *, build: int = 22631) -> None:
        self._build = build
        self.styles: dict[int, int] = {}
        self.affinities: dict[int, int] = {}
        self.positions: dict[int, tuple[int, int]] = {}
        self.stack: list[int] = []
        self.places: dict[int, tuple[int, int, int, int]] = {}
        self.inner: dict[int, int] = {}
        self.posted: list[tuple[int, int, int, int]] = []
        self.animated = 1

    def GetWindowLongPtrW(self, handle: int, index: int, /) -> int:  # noqa: N802
        assert index == EXSTYLE
        return self.styles[handle]

    def SetWindowLongPtrW(self, handle: int, index: int, value: int, /) -> int:  # noqa: N802
        assert index == EXSTYLE
        before, self.styles[handle] = self.styles[handle], value
        return before

    def SetWindowDisplayAffinity(self, handle: int, affinity: int, /) -> int:  # noqa: N802
        if affinity == EXCLUDED and self._build < 19041:
            return 0
        self.affinities[handle] = affinity
        return 1

    def GetWindowDisplayAffinity(self, handle: int, affinity: Any, /) -> int:  # noqa: N802
        affinity._obj.value = self.affinities.get(handle, 0)
        return int(handle in self.styles)

    def SetWindowPos(  # noqa: N802
        self, handle: int, after: int, x: int, y: int, width: int, height: int, flags: int, /
    ) -> int:
        assert (x, y, width, height) == (0, 0, 0, 0)
        self.positions[handle] = (after, flags)
        return 1

    def GetWindow(self, handle: int, which: int, /) -> int | None:  # noqa: N802
        assert which == NEXT
        after = self.stack[self.stack.index(handle) + 1 :]
        return after[0] if after else None

    def IsWindowVisible(self, handle: int, /) -> int:  # noqa: N802
        return int(handle in self.places)

    def GetWindowRect(self, handle: int, rectangle: Any, /) -> int:  # noqa: N802
        found = rectangle._obj
        found.left, found.top, found.right, found.bottom = self.places[handle]
        return 1

    def ScreenToClient(self, handle: int, point: Any, /) -> int:  # noqa: N802
        left, top, _, _ = self.places[handle]
        point._obj.x, point._obj.y = point._obj.x - left, point._obj.y - top
        return 1

    def ChildWindowFromPointEx(  # noqa: N802
        self, handle: int, point: Point, flags: int, /
    ) -> int | None:
        assert flags == SKIP_INVISIBLE
        left, top, right, bottom = self.places[handle]
        assert 0 <= point.x < right - left
        assert 0 <= point.y < bottom - top
        return self.inner.get(handle, handle)

    def PostMessageW(self, handle: int, message: int, wide: int, long: int, /) -> int:  # noqa: N802
        self.posted.append((handle, message, wide, long))
        return 1

    def SystemParametersInfoW(  # noqa: N802
        self, action: int, number: int, value: Any, options: int, /
    ) -> int:
        assert (action, number, options) == (0x1042, 0, 0)
        value._obj.value = self.animated
        return 1


def test_a_cover_is_above_all_out_of_captures_and_never_active() -> None:
    desktop = Desktop()
    layered, transparent, acceptfiles = 0x80000, 0x20, 0x10
    desktop.styles[0x12345678] = layered | transparent | acceptfiles
    WindowsNative(desktop).harden(0x12345678)
    assert desktop.affinities == {0x12345678: EXCLUDED}
    # topmost, tool window, never activated; opaque and in the pointer's way
    assert desktop.styles[0x12345678] == 0x8 | 0x80 | 0x08000000 | acceptfiles
    # It keeps its size and place, and the focus stays where it is.
    assert desktop.positions == {0x12345678: (TOPMOST, 0x1 | 0x2 | 0x10)}


def test_a_windows_that_cannot_hide_it_from_captures_is_refused() -> None:
    desktop = Desktop(build=18363)
    desktop.styles[7] = 0
    with pytest.raises(CannotCoverError) as refused:
        WindowsNative(desktop).harden(7)
    assert refused.value.fault is Fault.UNSUPPORTED


def test_a_window_that_cannot_be_read_back_is_refused() -> None:
    desktop = Desktop()
    desktop.styles[7] = 0
    native = WindowsNative(desktop)
    native.prepare()
    native.harden(7)

    class Unreadable(Desktop):
        def GetWindowDisplayAffinity(self, handle: int, affinity: Any, /) -> int:  # noqa: N802
            super().GetWindowDisplayAffinity(handle, affinity)
            return 0

    unreadable = Unreadable()
    unreadable.styles[7] = 0
    with pytest.raises(CannotCoverError):
        WindowsNative(unreadable).harden(7)


OURS, SHEET, GLASS, HIDDEN, ASIDE, PAGE, PANE, WALL = range(1, 9)


@pytest.fixture
def desktop() -> Desktop:
    """Two windows of ours, one that nothing hits, a hidden one, one elsewhere, and a page."""
    made = Desktop()
    made.stack = [SHEET, OURS, GLASS, HIDDEN, ASIDE, PAGE, WALL]
    made.styles = dict.fromkeys((*made.stack, PANE), 0) | {GLASS: 0x20}
    whole = (0, 0, 1000, 800)
    made.places = dict.fromkeys((OURS, SHEET, GLASS, WALL), whole)
    made.places |= {PAGE: (50, 50, 700, 700), PANE: (60, 100, 690, 690), ASIDE: (800, 0, 900, 50)}
    made.inner = {PAGE: PANE}
    return made


def test_the_wheel_goes_to_the_innermost_window_below_and_nothing_of_ours_moves(
    desktop: Desktop,
) -> None:
    native = WindowsNative(desktop)
    for handle in (OURS, SHEET):
        native.harden(handle)
    before = dict(desktop.styles)
    assert native.hand_on(SHEET, Turn(100, 200, 0, -120)) == 0.0
    native.take_pointer(SHEET)
    native.hand_on(OURS, Turn(100, 200, 30, 240))
    place = 200 << 16 | 100
    assert desktop.posted == [
        (PANE, WHEEL, 0xFF88 << 16, place),
        (PANE, WHEEL, 240 << 16, place),
        (PANE, SIDEWAYS, 30 << 16, place),
    ]
    assert desktop.styles == before


def test_where_nothing_lies_below_the_wheel_goes_nowhere(desktop: Desktop) -> None:
    desktop.stack.remove(WALL)
    assert WindowsNative(desktop).hand_on(OURS, Turn(720, 10, 0, 120)) == 0.0
    assert desktop.posted == []


def test_a_page_may_become_active(desktop: Desktop) -> None:
    native = WindowsNative(desktop)
    native.harden(OURS)
    native.take_keys(OURS)
    assert not desktop.styles[OURS] & 0x08000000


def test_stillness_is_the_system_s_setting(desktop: Desktop) -> None:
    assert not WindowsNative(desktop).prefers_stillness()
    desktop.animated = 0
    assert WindowsNative(desktop).prefers_stillness()


def test_elsewhere_there_is_no_such_screen() -> None:
    with pytest.raises(CannotCoverError):
        open_windows_screen(COLOUR)
