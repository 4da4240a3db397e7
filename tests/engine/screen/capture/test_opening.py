"""Each system has its source, or a plain reason why it has none."""

import sys

import pytest

from engine.screen.capture import macos_kit
from engine.screen.capture.opening import NoSourceError, open_source
from engine.screen.capture.polled import MssCaptures, PolledSource
from engine.screen.capture.sight import CaptureError
from engine.terms import Fault
from tests.display import Display


def fault_here() -> Fault:
    with pytest.raises(NoSourceError) as refused:
        open_source()
    return refused.value.fault


def test_wayland_no_display_and_unknown_systems_have_no_source(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert fault_here() is Fault.UNSUPPORTED
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert fault_here() is Fault.NO_DISPLAY
    monkeypatch.setattr(sys, "platform", "plan9")
    assert fault_here() is Fault.UNSUPPORTED


def test_windows_is_grabbed_again_and_again(
    monkeypatch: pytest.MonkeyPatch, display: Display
) -> None:
    monkeypatch.setenv("DISPLAY", display.name)
    captures = MssCaptures()  # as on this system; mss, too, goes by the platform's name
    monkeypatch.setattr("engine.screen.capture.polled.MssCaptures", lambda: captures)
    monkeypatch.setattr(sys, "platform", "win32")
    source = open_source()
    assert isinstance(source, PolledSource)
    source.close()


def test_macos_without_permission_cannot_be_captured(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise CaptureError("the screen may not be recorded")

    monkeypatch.setattr(macos_kit, "ScreenCaptureKit", refuse)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert fault_here() is Fault.CAPTURE
