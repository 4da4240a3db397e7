"""Cover windows on Windows, on a stand-in for user32 that remembers each window's state."""

from typing import Any

import pytest

from engine.terms import Fault
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_screen import CannotCoverError
from protech_gui.platform.cover_windows import WindowsNative, open_windows_screen

EXSTYLE = -20
TOPMOST = -1
EXCLUDED = 0x11


class Desktop:
    """Windows by their handles, as user32 would keep them."""

    def __init__(self, *, build: int = 22631) -> None:
        self._build = build
        self.styles: dict[int, int] = {}
        self.affinities: dict[int, int] = {}
        self.positions: dict[int, tuple[int, int]] = {}

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


def test_a_cover_is_above_all_out_of_captures_and_out_of_the_way() -> None:
    desktop = Desktop()
    layered, acceptfiles = 0x80000, 0x10
    desktop.styles[0x12345678] = layered | acceptfiles
    WindowsNative(desktop).harden(0x12345678)
    assert desktop.affinities == {0x12345678: EXCLUDED}
    # topmost, transparent to the mouse, tool window, never activated; opaque: not layered
    assert desktop.styles[0x12345678] == 0x8 | 0x20 | 0x80 | 0x08000000 | acceptfiles
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


def test_elsewhere_there_is_no_such_screen() -> None:
    with pytest.raises(CannotCoverError):
        open_windows_screen(COLOUR)
