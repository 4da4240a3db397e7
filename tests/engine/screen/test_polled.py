"""The polled source asks again and again, and can be woken."""

import threading
import time

import pytest
from mss.exception import ScreenShotError

from engine.screen import polled
from engine.screen.capture import CaptureError
from engine.screen.polled import FRAME_SECONDS, PolledSource
from tests.display import Display


@pytest.fixture
def on_display(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display.name)


@pytest.mark.usefixtures("on_display")
def test_it_grabs_the_whole_screen_and_nothing_is_ours_in_it() -> None:
    source = PolledSource()
    sight = source.look()
    source.close()
    assert sight.pixels.shape == (1080, 1920, 4)
    assert sight.covers == sight.hidden == ()


@pytest.mark.usefixtures("on_display")
def test_after_a_frames_time_the_screen_may_have_changed() -> None:
    source = PolledSource()
    assert source.wait(20)
    assert not source.wait(FRAME_SECONDS / 4), "too short a wait says nothing"
    source.close()


@pytest.mark.usefixtures("on_display")
def test_another_thread_can_wake_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polled, "FRAME_SECONDS", 30)
    source = PolledSource()
    threading.Timer(0.01, source.wake).start()
    start = time.monotonic()
    assert not source.wait(30)
    assert time.monotonic() - start < 20
    source.close()


def refuse(*_: object, **__: object) -> None:
    raise ScreenShotError("no")


def test_a_screen_that_cannot_be_opened_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mss.MSS", refuse)
    with pytest.raises(CaptureError):
        PolledSource()


@pytest.mark.usefixtures("on_display")
def test_a_grab_that_fails_is_a_capture_error(monkeypatch: pytest.MonkeyPatch) -> None:
    source = PolledSource()
    with monkeypatch.context() as patched:
        patched.setattr(type(source._mss), "grab", refuse)
        with pytest.raises(CaptureError):
            source.look()
    source.close()
