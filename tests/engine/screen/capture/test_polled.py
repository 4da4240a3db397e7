"""The polled source asks again and again, says what is new, and can be woken."""

import threading
import time

import numpy as np
import pytest
from mss.exception import ScreenShotError

from engine.screen.capture import polled
from engine.screen.capture.polled import FRAME_SECONDS, MssCaptures, PolledSource
from engine.screen.capture.sight import CaptureError
from engine.terms import Box
from engine.vision.pixels import Pixels
from tests.display import Display


class Script:
    """Captures that were made before; an empty one fails."""

    def __init__(self, *captures: Pixels | None) -> None:
        self.captures = list(captures)
        self.renewed = 0
        self.closed = False

    def grab(self) -> Pixels:
        capture = self.captures.pop(0)
        if capture is None:
            raise CaptureError("no")
        return capture

    def renew(self) -> None:
        self.renewed += 1

    def close(self) -> None:
        self.closed = True


def plain(value: int, height: int = 100, width: int = 200) -> Pixels:
    return np.full((height, width, 4), value, np.uint8)


@pytest.fixture
def on_display(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display.name)


@pytest.mark.usefixtures("on_display")
def test_it_grabs_the_whole_screen_and_nothing_is_ours_in_it() -> None:
    source = PolledSource(MssCaptures())
    sight = source.look()
    again = source.look(entire=True)
    source.close()
    assert sight.pixels.shape == (1080, 1920, 4)
    assert sight.covers == sight.hidden == ()
    assert sight.fresh == again.fresh == (Box(0, 0, 1920, 1080),)
    assert not sight.trusted


def test_it_says_what_is_new_and_keeps_one_frame() -> None:
    other = plain(1)
    other[50, 100] = 9
    source = PolledSource(Script(plain(1), plain(1), other, plain(1)))
    first = source.look()
    assert source.look().fresh == ()
    third = source.look()
    assert third.fresh == (Box(96, 32, 32, 32),)
    assert third.pixels is first.pixels
    assert first.pixels[50, 100, 0] == 9
    assert source.look(entire=True).fresh == (Box(0, 0, 200, 100),)


def test_a_screen_of_another_size_is_another_frame_and_all_new() -> None:
    source = PolledSource(Script(plain(1), plain(2, 50, 60)))
    first = source.look()
    second = source.look()
    assert second.fresh == (Box(0, 0, 60, 50),)
    assert second.pixels.shape == (50, 60, 4)
    assert (first.pixels == 1).all(), "what somebody still holds stays as it was"


def test_a_monitor_that_goes_while_it_is_grabbed_is_tried_once_more() -> None:
    script = Script(plain(1), None, plain(2), None, None)
    source = PolledSource(script)
    source.look()
    assert source.look().pixels[0, 0, 0] == 2
    assert script.renewed == 1
    with pytest.raises(CaptureError):
        source.look()
    source.close()
    assert script.closed


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (70_000, 1), (1, 70_000)])
def test_a_screen_without_a_size_cannot_be_seen(shape: tuple[int, int]) -> None:
    source = PolledSource(Script(plain(1, *shape)))
    with pytest.raises(CaptureError):
        source.look()


def test_after_a_frames_time_the_screen_may_have_changed() -> None:
    source = PolledSource(Script())
    assert source.wait(20)
    assert not source.wait(FRAME_SECONDS / 4), "too short a wait says nothing"


def test_another_thread_can_wake_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polled, "FRAME_SECONDS", 30)
    source = PolledSource(Script())
    threading.Timer(0.01, source.wake).start()
    start = time.monotonic()
    assert not source.wait(30)
    assert time.monotonic() - start < 20


def refuse(*_: object, **__: object) -> None:
    raise ScreenShotError("no")


def test_a_screen_that_cannot_be_opened_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mss.MSS", refuse)
    with pytest.raises(CaptureError):
        MssCaptures()


@pytest.mark.usefixtures("on_display")
def test_a_grab_that_fails_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    captures = MssCaptures()
    with monkeypatch.context() as patched:
        patched.setattr(type(captures._mss), "grab", refuse)
        with pytest.raises(CaptureError):
            captures.grab()
    captures.close()
