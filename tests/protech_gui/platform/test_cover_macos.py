"""Cover windows on macOS, on a stand-in for the Objective-C runtime that keeps properties."""

import pytest

from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_macos import MacNative, ObjectiveC, open_macos_screen
from protech_gui.platform.cover_screen import CannotCoverError

VIEW, WINDOW, CLASS, APPLICATION = 100, 200, 300, 400


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
        self.sel_registerName = Function(self, "_register")
        self.objc_getClass = Function(self, "_find")
        self.objc_msgSend = Function(self, "_send")

    def _register(self, name: bytes) -> int:
        self._names.append(name.decode())
        return len(self._names) - 1

    def _find(self, name: bytes) -> int:
        assert name == b"NSApplication"
        return CLASS

    def _send(self, receiver: int, selector: int, *arguments: int) -> int | None:
        name = self._names[selector]
        if (receiver, name) == (VIEW, "window"):
            return self._window or None
        if (receiver, name) == (CLASS, "sharedApplication"):
            return APPLICATION
        if name == "sharingType":
            # ctypes gives None for a pointer that is zero.
            found = self.properties[receiver, "setSharingType:"]
            return (found if self._sharing is None else self._sharing) or None
        (self.properties[receiver, name],) = arguments
        return None


def test_a_cover_is_above_all_out_of_captures_and_out_of_the_way() -> None:
    runtime = Runtime()
    native = MacNative(ObjectiveC(runtime))
    native.prepare()
    native.harden(VIEW)
    assert runtime.properties == {
        (APPLICATION, "setActivationPolicy:"): 1,
        (WINDOW, "setLevel:"): 1000,
        (WINDOW, "setCollectionBehavior:"): 0b1_0001_0001,
        (WINDOW, "setIgnoresMouseEvents:"): 1,
        (WINDOW, "setHidesOnDeactivate:"): 0,
        (WINDOW, "setSharingType:"): 0,
    }


@pytest.mark.parametrize("runtime", [Runtime(sharing=1), Runtime(window=0)])
def test_a_window_that_captures_would_show_is_refused(runtime: Runtime) -> None:
    with pytest.raises(CannotCoverError):
        MacNative(ObjectiveC(runtime)).harden(VIEW)


def test_elsewhere_there_is_no_such_screen() -> None:
    with pytest.raises(CannotCoverError):
        open_macos_screen(COLOUR)
