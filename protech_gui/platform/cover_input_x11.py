"""What a person does to covers on an X server: the pointer, the wheel that goes on, the keys."""

from collections import deque
from collections.abc import Iterator

import xcffib
from xcffib import xproto, xtest

from protech_gui.platform.cover_screen import (
    Happening,
    Key,
    Pointed,
    PointedAway,
    Pressed,
    Typed,
)
from protech_gui.platform.cover_window_x11 import CoverWindow

WHEEL = range(4, 8)
"""The buttons that are a wheel's notches: up, down, left, right."""

_PRESS, _RELEASE = 4, 5
"""The kinds of event that XTEST counterfeits, by their numbers in the protocol."""

_KEYSYMS = {
    0xFF1B: Key.ESCAPE,
    0xFF09: Key.NEXT,
    0xFE20: Key.PREVIOUS,  # Shift and Tab, as most keyboards say it
    0xFF51: Key.PREVIOUS,  # Left
    0xFF52: Key.PREVIOUS,  # Up
    0xFF53: Key.NEXT,  # Right
    0xFF54: Key.NEXT,  # Down
    0xFF0D: Key.PRESS,  # Return
    0xFF8D: Key.PRESS,  # Enter
    0x20: Key.PRESS,  # Space
}

_SHIFT = xproto.KeyButMask.Shift


class CoverInput:
    """Turns the cover window's events into happenings, and hands the wheel through."""

    def __init__(self, connection: xcffib.Connection, window: CoverWindow) -> None:
        self._core = connection.core
        self._window = window
        self._root = connection.setup.roots[connection.pref_screen].root
        self._first_key: int = connection.setup.min_keycode
        self._key_count: int = connection.setup.max_keycode - self._first_key + 1
        self._keys: dict[int, Key] = {}
        self._held = False
        self._happened: deque[Happening] = deque()
        # A request to an extension that is not there would end the connection.
        known = self._core.QueryExtension(len(xtest.key.name), xtest.key.name).reply()
        self._test = connection(xtest.key) if known.present else None
        # Without XTEST no wheel can be handed on, and scrolling matters more than words.
        window.take_pointer(self._test is not None)

    @property
    def waiting(self) -> bool:
        """Whether something happened that nobody has taken yet."""
        return bool(self._happened)

    def happened(self) -> Iterator[Happening]:
        """Yield what happened since the last call."""
        while self._happened:
            yield self._happened.popleft()

    def take(self, event: xcffib.Event) -> bool:
        """Note an event; false when it is none of the pointer's or the keyboard's."""
        match event:
            case xproto.MotionNotifyEvent():
                self._point(event, moved=True)
            case xproto.EnterNotifyEvent():
                self._point(event, moved=False)
            case xproto.LeaveNotifyEvent():
                # Onto a sheet is no way out.
                if event.detail != xproto.NotifyDetail.Inferior:
                    self._happened.append(PointedAway())
            case xproto.ButtonPressEvent():
                if event.detail not in WHEEL:
                    self._happened.append(Pressed(event.root_x, event.root_y))
            case xproto.ButtonReleaseEvent():
                # Not at the press: until now its notch belonged to our window alone.
                if event.detail in WHEEL:
                    self._hand_on(event.detail)
            case xproto.KeyPressEvent():
                self._type(event)
            case _:
                return False
        return True

    def hold_keys(self, held: bool) -> bool:
        """Take all keys, or give them back; whether they are as wished."""
        if held == self._held:
            return True
        if not held:
            self._core.UngrabKeyboard(xproto.Time.CurrentTime, is_checked=True).check()
            self._held = False
            return True
        self._read_keys()
        at_once = xproto.GrabMode.Async
        answer = self._core.GrabKeyboard(
            False, self._window.number, xproto.Time.CurrentTime, at_once, at_once
        ).reply()
        self._held = answer.status == xproto.GrabStatus.Success
        return self._held

    def _point(self, event: xcffib.Event, *, moved: bool) -> None:
        # Of a long way only its end matters; but a move stays a move.
        if self._happened and isinstance(last := self._happened[-1], Pointed):
            moved = moved or last.moved
            self._happened.pop()
        self._happened.append(Pointed(event.root_x, event.root_y, moved))

    def _hand_on(self, button: int) -> None:
        """Give a notch of the wheel to what lies below the covers; a page keeps it out."""
        if self._test is None or self._held:
            return
        self._window.take_pointer(False)
        for kind in (_PRESS, _RELEASE):
            self._test.FakeInput(kind, button, 0, self._root, 0, 0, 0)
        self._window.take_pointer(True)

    def _type(self, event: xproto.KeyPressEvent) -> None:
        key = self._keys.get(event.detail)
        if key is Key.NEXT and event.state & _SHIFT:
            key = Key.PREVIOUS
        if key:
            self._happened.append(Typed(key))

    def _read_keys(self) -> None:
        """Learn which keys bear which sign, on the keyboard as it is now."""
        found = self._core.GetKeyboardMapping(self._first_key, self._key_count).reply()
        signs, width = list(found.keysyms), found.keysyms_per_keycode
        self._keys = {
            self._first_key + index: key
            for index in range(self._key_count)
            if width and (key := _KEYSYMS.get(signs[index * width]))
        }
