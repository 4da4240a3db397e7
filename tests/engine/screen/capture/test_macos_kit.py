"""What is asked of ScreenCaptureKit, against a stand-in for it."""

# ruff: noqa: N802  # the system's own names

import sys
import threading
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.screen.capture import macos_kit
from engine.screen.capture.macos import Display
from engine.screen.capture.macos_kit import ScreenCaptureKit
from engine.screen.capture.sight import CaptureError

PADDING = 8


class System:
    """Stands for the modules ScreenCaptureKit and Quartz."""

    def __init__(self) -> None:
        self.allowed = True
        self.error: object = None
        self.silent = False
        self.bits = 32
        self.cut = 0
        self.mode: object | None = "mode"
        self.filters: list[tuple[Any, ...]] = []
        frame = SimpleNamespace(
            origin=SimpleNamespace(x=-50.0, y=5.0), size=SimpleNamespace(width=30.0, height=20.0)
        )
        self.display = SimpleNamespace(displayID=lambda: 7, frame=lambda: frame)
        self.programs = [SimpleNamespace(processID=lambda pid=pid: pid) for pid in (70, 71)]
        self.shape: dict[str, Any] = {}

    def answer(self, done: Callable[[Any, Any], None], result: object) -> None:
        if not self.silent:
            result = None if self.error else result
            threading.Thread(target=done, args=(result, self.error)).start()

    def kit(self) -> ModuleType:
        system, module = self, ModuleType("ScreenCaptureKit")

        class SCShareableContent:
            @staticmethod
            def getShareableContentExcludingDesktopWindows_onScreenWindowsOnly_completionHandler_(
                desktop: bool, shown: bool, done: Callable[[Any, Any], None]
            ) -> None:
                assert not desktop
                assert not shown
                content = SimpleNamespace(
                    displays=lambda: [system.display], applications=lambda: system.programs
                )
                system.answer(done, content)

        class SCContentFilter:
            @classmethod
            def alloc(cls) -> "SCContentFilter":
                return cls()

            def initWithDisplay_excludingApplications_exceptingWindows_(
                self, *parts: Any
            ) -> "SCContentFilter":
                system.filters.append(parts)
                return self

        class SCStreamConfiguration:
            @classmethod
            def alloc(cls) -> "SCStreamConfiguration":
                return cls()

            def init(self) -> "SCStreamConfiguration":
                return self

            def __getattr__(self, name: str) -> Callable[[Any], None]:
                return lambda value: system.shape.__setitem__(name, value)

        class SCScreenshotManager:
            @staticmethod
            def captureImageWithFilter_configuration_completionHandler_(
                content: object, shape: object, done: Callable[[Any, Any], None]
            ) -> None:
                assert isinstance(content, SCContentFilter)
                assert isinstance(shape, SCStreamConfiguration)
                system.answer(done, (system.shape["setWidth_"], system.shape["setHeight_"]))

        for part in (
            *(SCShareableContent, SCContentFilter),
            *(SCStreamConfiguration, SCScreenshotManager),
        ):
            setattr(module, part.__name__, part)
        return module

    def quartz(self) -> ModuleType:
        module = ModuleType("Quartz")

        def data(image: tuple[int, int]) -> bytes:
            width, height = image
            rows = np.full((height, width * 4 + PADDING), 99, np.uint8)
            rows[:, : width * 4] = np.arange(height)[:, None]
            return rows.tobytes()[: rows.size - self.cut]

        functions: dict[str, Callable[..., Any]] = {
            "CGPreflightScreenCaptureAccess": lambda: self.allowed,
            "CGDisplayCopyDisplayMode": lambda _: self.mode,
            "CGDisplayModeGetPixelWidth": lambda _: 60,
            "CGImageGetWidth": lambda image: image[0],
            "CGImageGetHeight": lambda image: image[1],
            "CGImageGetBitsPerPixel": lambda _: self.bits,
            "CGImageGetDataProvider": lambda image: image,
            "CGDataProviderCopyData": data,
            "CGImageGetBytesPerRow": lambda image: image[0] * 4 + PADDING,
        }
        for name, function in functions.items():
            setattr(module, name, function)
        return module


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    monkeypatch.setitem(sys.modules, "ScreenCaptureKit", system.kit())
    monkeypatch.setitem(sys.modules, "Quartz", system.quartz())
    return system


SHOWN = Display(7, -50.0, 5.0, 30.0, 20.0, 2.0)


def test_displays_programs_and_captures(system: System) -> None:
    kit = ScreenCaptureKit()
    kit.renew()
    assert kit.displays() == (SHOWN,)
    assert kit.programs() == {70, 71}
    pixels = kit.capture(SHOWN, 60, 40, {71, 99})
    assert pixels.shape == (40, 60, 4)
    assert (pixels == np.arange(40)[:, None, None]).all(), "without the rows' padding"
    assert system.filters == [(system.display, [system.programs[1]], [])]
    assert system.shape["setPixelFormat_"] == int.from_bytes(b"BGRA", "big")
    assert system.shape["setShowsCursor_"] is False


def test_without_permission_or_pyobjc_there_is_no_capture(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.allowed = False
    with pytest.raises(CaptureError):
        ScreenCaptureKit()
    monkeypatch.setitem(sys.modules, "ScreenCaptureKit", None)
    with pytest.raises(CaptureError):
        ScreenCaptureKit()


def fail(system: System) -> None:
    system.error = "denied"


def hush(system: System) -> None:
    system.silent = True


def widen(system: System) -> None:
    system.bits = 64


def cut(system: System) -> None:
    system.cut = PADDING + 1


def unplug(system: System) -> None:
    system.display = SimpleNamespace(displayID=lambda: 8, frame=system.display.frame)


@pytest.mark.parametrize("fault", [fail, hush, widen, cut, unplug])
def test_whatever_fails_is_a_capture_error(
    system: System, monkeypatch: pytest.MonkeyPatch, fault: Callable[[System], None]
) -> None:
    monkeypatch.setattr(macos_kit, "ANSWER_SECONDS", 0.01 if fault is hush else 10.0)
    kit = ScreenCaptureKit()
    if fault is not hush:
        kit.renew()
    fault(system)
    with pytest.raises(CaptureError):
        kit.renew() if fault is hush else kit.capture(SHOWN, 60, 40, ())


def test_a_display_that_is_unplugged_while_it_is_asked_about(system: System) -> None:
    kit = ScreenCaptureKit()
    kit.renew()
    system.mode = None
    with pytest.raises(CaptureError):
        kit.displays()
