"""A keyboard for programs on a virtual screen: keys go through the X server, as a person's do."""

import xcffib
import xcffib.xtest

from tests.display import Display

_NAMED = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "Shift": 0xFFE1,
    "Ctrl": 0xFFE3,
    "Alt": 0xFFE9,
    "Space": 0x20,
    "Down": 0xFF54,
    "Up": 0xFF52,
    "F1": 0xFFBE,
}

# The core protocol's numbers for these two events.
_KEY_PRESS, _KEY_RELEASE = 2, 3


class Keyboard:
    """Presses keys on one display."""

    def __init__(self, display: Display) -> None:
        self._connection = xcffib.connect(display.name)
        self._test = self._connection(xcffib.xtest.key)
        setup = self._connection.get_setup()
        self._first, last = setup.min_keycode, setup.max_keycode
        mapping = self._connection.core.GetKeyboardMapping(self._first, last - self._first + 1)
        reply = mapping.reply()
        self._width = reply.keysyms_per_keycode
        self._symbols = list(reply.keysyms)

    def type(self, text: str) -> None:
        """Type ASCII text."""
        for letter in text:
            code, shifted = self._key(ord(letter))
            self._chord([*([self._key(_NAMED["Shift"])[0]] if shifted else []), code])

    def press(self, chord: str) -> None:
        """Press keys together, named like ``Ctrl+l``, ``Alt+p`` or ``Return``."""
        self._chord([self._key(_NAMED.get(name, ord(name[0])))[0] for name in chord.split("+")])

    def close(self) -> None:
        """Let go of the display."""
        self._connection.disconnect()

    def _key(self, symbol: int) -> tuple[int, bool]:
        """Return the key for a symbol, and whether it needs Shift."""
        index = self._symbols.index(symbol)
        return self._first + index // self._width, index % self._width == 1

    def _chord(self, codes: list[int]) -> None:
        for code in codes:
            self._send(_KEY_PRESS, code)
        for code in reversed(codes):
            self._send(_KEY_RELEASE, code)
        self._connection.core.GetInputFocus().reply()

    def _send(self, kind: int, code: int) -> None:
        self._test.FakeInput(kind, code, 0, 0, 0, 0, 0)
