"""A mouse for programs on a virtual screen: it moves through the X server, as a person's does."""

import xcffib
import xcffib.xtest

from tests.display import Display

# The core protocol's numbers for these events.
_PRESS, _RELEASE, _MOTION = 4, 5, 6

LEFT, RIGHT = 1, 3
WHEEL_DOWN = 5


class Mouse:
    """The pointer of one display."""

    def __init__(self, display: Display) -> None:
        self._connection = xcffib.connect(display.name)
        self._test = self._connection(xcffib.xtest.key)

    def move(self, left: int, top: int) -> None:
        """Put the pointer there."""
        root = self._connection.get_setup().roots[0].root
        self._test.FakeInput(_MOTION, 0, 0, root, left, top, 0)
        self._sync()

    def click(self, button: int) -> None:
        """Press a button and let it go; one of the wheel's is one notch."""
        for kind in (_PRESS, _RELEASE):
            self._test.FakeInput(kind, button, 0, 0, 0, 0, 0)
        self._sync()

    def close(self) -> None:
        """Let go of the display."""
        self._connection.disconnect()

    def _sync(self) -> None:
        self._connection.core.GetInputFocus().reply()
