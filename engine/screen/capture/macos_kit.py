"""ScreenCaptureKit: displays, programs and captures, through PyObjC (macOS 14 and later)."""

import importlib
import threading
from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy as np

from engine.screen.capture.macos import Display
from engine.screen.capture.sight import CaptureError
from engine.vision.pixels import Pixels

ANSWER_SECONDS = 2.0
"""How long an answer of the system may take; it takes some 20 ms."""

_BGRA = 0x42475241
"""kCVPixelFormatType_32BGRA."""


class ScreenCaptureKit:
    """Asks the system; raises CaptureError without its permission to record the screen."""

    def __init__(self) -> None:
        try:
            self._kit: Any = importlib.import_module("ScreenCaptureKit")
            self._quartz: Any = importlib.import_module("Quartz")
        except ImportError as error:
            raise CaptureError("PyObjC is missing") from error
        if not self._quartz.CGPreflightScreenCaptureAccess():
            raise CaptureError("the screen may not be recorded")
        self._content: Any = None

    def renew(self) -> None:
        """See CaptureKit."""
        ask = self._kit.SCShareableContent
        self._content = _answer(
            lambda done: (
                ask.getShareableContentExcludingDesktopWindows_onScreenWindowsOnly_completionHandler_(
                    False, False, done
                )
            )
        )

    def displays(self) -> Sequence[Display]:
        """See CaptureKit."""
        return tuple(self._display(display) for display in self._content.displays())

    def programs(self) -> Collection[int]:
        """See CaptureKit."""
        return {int(program.processID()) for program in self._content.applications()}

    def capture(self, display: Display, width: int, height: int, hidden: Collection[int]) -> Pixels:
        """See CaptureKit."""
        found = [d for d in self._content.displays() if int(d.displayID()) == display.number]
        if not found:
            raise CaptureError("the display is gone")
        ours = [p for p in self._content.applications() if int(p.processID()) in hidden]
        content = self._kit.SCContentFilter.alloc()
        content = content.initWithDisplay_excludingApplications_exceptingWindows_(
            found[0], ours, []
        )
        shape = self._kit.SCStreamConfiguration.alloc().init()
        shape.setWidth_(width)
        shape.setHeight_(height)
        shape.setShowsCursor_(False)
        shape.setPixelFormat_(_BGRA)
        manager = self._kit.SCScreenshotManager
        image = _answer(
            lambda done: manager.captureImageWithFilter_configuration_completionHandler_(
                content, shape, done
            )
        )
        return self._pixels(image)

    def _display(self, display: Any) -> Display:
        frame = display.frame()
        number = int(display.displayID())
        mode = self._quartz.CGDisplayCopyDisplayMode(number)
        if mode is None or frame.size.width < 1:
            raise CaptureError("the display is gone")
        pixels = float(self._quartz.CGDisplayModeGetPixelWidth(mode))
        return Display(
            number,
            float(frame.origin.x),
            float(frame.origin.y),
            float(frame.size.width),
            float(frame.size.height),
            max(1.0, pixels / float(frame.size.width)),
        )

    def _pixels(self, image: Any) -> Pixels:
        """Return an image's pixels; its rows may be padded."""
        quartz = self._quartz
        width, height = int(quartz.CGImageGetWidth(image)), int(quartz.CGImageGetHeight(image))
        if quartz.CGImageGetBitsPerPixel(image) != 32:
            raise CaptureError("the capture has other pixels than were asked for")
        data = quartz.CGDataProviderCopyData(quartz.CGImageGetDataProvider(image))
        row = int(quartz.CGImageGetBytesPerRow(image))
        flat = np.frombuffer(data, np.uint8)
        if data is None or row < width * 4 or flat.size < row * (height - 1) + width * 4:
            raise CaptureError("the capture is cut short")
        rows = np.lib.stride_tricks.as_strided(flat, (height, width * 4), (row, 1))
        return rows.reshape(height, width, 4)


def _answer(ask: Callable[[Callable[[Any, Any], None]], object]) -> Any:
    """Return what the system hands to a completion handler, on a thread of its own choice."""
    told = threading.Event()
    answers: list[tuple[Any, Any]] = []

    def done(result: Any, error: Any) -> None:
        answers.append((result, error))
        told.set()

    ask(done)
    if not told.wait(ANSWER_SECONDS):
        raise CaptureError("the system does not answer")
    result, error = answers[0]
    if error is not None or result is None:
        raise CaptureError("the system refuses")
    return result
