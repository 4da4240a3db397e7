"""Cover windows on macOS, on a stand-in for the Objective-C runtime that keeps properties."""

import pytest

from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_macos import MacNative, ObjectiveC, open_macos_screen
from protech_gui.platform.cover_qt import Turn
from protech_gui.platform.cover_screen import CannotCoverError

VIEW, WINDOW, CLASS, APPLICATION, WORKSPACES, WORKSPACE = 100, 200, 300, 400, 500, 600


class Function:
    """A C function that takes what its declared types say, and nothing else."""

    def __init__(self, runtime: "Runtime", name: str) -> None:
        self._call = getattr(runtime, name)
        self.argtypes: list[object] = []
        self.restype: object = None

    def __call__(self, *arguments: object) -> object:
        assert len(arguments) == len(self.argtypes)
        return self._call(*arguments)


class Runtime:
    """Objects that remember what they were told, as libobjc hands them out."""

    def __init__(self, *, sharing: int | None = None, window: int = WINDOW) -> None:
        self._sharing = sharing
        self._window = window
        self._names: list[str] = []
        self.properties: dict[tuple[int, str], int] = {}
        self.answer: int | None = None
        self.sel_registerName = Function(self, "_register")
        self.objc_getClass = Function(self, "_find")
        self.objc_msgSend = Function(self, "_send")

    def _register(self, name: bytes) -> int:
        self._names.append(name.decode())
        return len(self._names) - 1

    def _find(self, name: bytes) -> int:
        return {b"NSApplication": CLASS, b"NSWorkspace": WORKSPACES}[name]

    def _send(self, receiver: int, selector: int, *arguments: int) -> int | None:
        name = self._names[selector]
        if (receiver, name) == (VIEW, "window"):
            return self._window or None
        if (receiver, name) == (CLASS, "sharedApplication"):
            return APPLICATION
        if (receiver, name) == (WORKSPACES, "sharedWorkspace"):
            return WORKSPACE
        if (receiver, name) == (WORKSPACE, "accessibilityDisplayShouldReduceMotion"):
            return self.answer
        if (receiver, name) == (WINDOW, "makeKeyWindow"):
            self.properties[receiver, name] = 1
            return None
        if name == "sharingType":
            # ctypes gives None for a pointer that is zero.
            found = self.properties[receiver, "setSharingType:"]
            return (found if self._sharing is None else self._sharing) or None
        (self.properties[receiver, name],) = arguments
        return None


def test_a_cover_is_above_all_out_of_captures_and_takes_the_pointer() -> None:
    runtime = Runtime()
    native = MacNative(ObjectiveC(runtime))
    native.prepare()
    native.harden(VIEW)
    assert runtime.properties == {
        (APPLICATION, "setActivationPolicy:"): 1,
        (WINDOW, "setLevel:"): 1000,
        (WINDOW, "setCollectionBehavior:"): 0b1_0001_0001,
        (WINDOW, "setIgnoresMouseEvents:"): 0,
        (WINDOW, "setHidesOnDeactivate:"): 0,
        (WINDOW, "setSharingType:"): 0,
    }


@pytest.mark.parametrize("runtime", [Runtime(sharing=1), Runtime(window=0)])
def test_a_window_that_captures_would_show_is_refused(runtime: Runtime) -> None:
    with pytest.raises(CannotCoverError):
        MacNative(ObjectiveC(runtime)).harden(VIEW)


def test_the_wheel_s_next_turns_go_through_until_the_window_takes_the_pointer_again() -> None:
    runtime = Runtime()
    native = MacNative(ObjectiveC(runtime))
    seconds = native.hand_on(VIEW, Turn(1, 2, 0, 120))
    assert 0 < seconds < 1
    assert runtime.properties == {(WINDOW, "setIgnoresMouseEvents:"): 1}
    native.take_pointer(VIEW)
    assert runtime.properties == {(WINDOW, "setIgnoresMouseEvents:"): 0}


def test_a_page_comes_to_the_front_to_be_typed_into() -> None:
    runtime = Runtime()
    MacNative(ObjectiveC(runtime)).take_keys(VIEW)
    assert runtime.properties == {
        (APPLICATION, "activateIgnoringOtherApps:"): 1,
        (WINDOW, "makeKeyWindow"): 1,
    }


@pytest.mark.parametrize(("answer", "still"), [(None, False), (0xFFFF_FF00, False), (0xFF01, True)])
def test_stillness_is_the_lowest_byte_of_the_answer(answer: int | None, still: bool) -> None:
    runtime = Runtime()
    runtime.answer = answer
    assert MacNative(ObjectiveC(runtime)).prefers_stillness() is still


def test_elsewhere_there_is_no_such_screen() -> None:
    with pytest.raises(CannotCoverError):
        open_macos_screen(COLOUR)
