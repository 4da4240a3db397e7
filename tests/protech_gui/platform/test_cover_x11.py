"""What covers on an X server are made of: the visible part of a box, and where none can stand."""

from types import SimpleNamespace

import pytest

from engine.terms import Box
from protech_gui.covers.appearance import COLOUR
from protech_gui.platform.cover_opening import open_cover_screen
from protech_gui.platform.cover_window_x11 import visible
from protech_gui.platform.cover_x11 import X11CoverScreen, is_xwayland
from tests.display import Display


@pytest.mark.parametrize(
    ("box", "part"),
    [
        (Box(10, 20, 30, 40), Box(10, 20, 30, 40)),
        (Box(-10, -20, 30, 40), Box(0, 0, 20, 20)),
        (Box(90, 70, 65536, 65536), Box(90, 70, 10, 10)),
        (Box(-65536, 0, 65536, 10), None),
        (Box(100, 0, 1, 1), None),
        (Box(0, 80, 1, 1), None),
        (Box(99, 79, 1, 1), Box(99, 79, 1, 1)),
    ],
)
def test_a_cover_is_cut_to_the_screen(box: Box, part: Box | None) -> None:
    assert visible(box, 100, 80) == part


class Outputs:
    """An X server's monitors, by name."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self.setup = SimpleNamespace(roots=[SimpleNamespace(root=7)])
        self.pref_screen = 0

    def __call__(self, _key: object) -> "Outputs":
        return self

    def GetScreenResourcesCurrent(self, root: int) -> SimpleNamespace:  # noqa: N802
        assert root == 7
        return _answer(outputs=range(len(self._names)), config_timestamp=3)

    def GetOutputInfo(self, output: int, timestamp: int) -> SimpleNamespace:  # noqa: N802
        assert timestamp == 3
        return _answer(name=SimpleNamespace(to_string=lambda: self._names[output]))


def _answer(**values: object) -> SimpleNamespace:
    return SimpleNamespace(reply=lambda: SimpleNamespace(**values))


def test_an_x_server_within_wayland_is_known_by_its_monitors() -> None:
    assert is_xwayland(Outputs("XWAYLAND0", "XWAYLAND1"))
    assert not is_xwayland(Outputs("eDP-1", "HDMI-1"))
    assert not is_xwayland(Outputs())


def test_this_system_is_covered_through_its_x_server(
    display: Display, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display.name)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    screen = open_cover_screen(COLOUR)
    assert isinstance(screen, X11CoverScreen)
    screen.close()
    screen.wake()  # The pipe's thread may still do so: nobody is woken, nothing fails.


def test_many_wakes_are_one(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display.name)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    screen = X11CoverScreen(COLOUR)
    for _ in range(100_000):  # More than a pipe takes.
        screen.wake()
    woken: list[bool] = []

    def on_wake() -> bool:
        woken.append(True)
        return False

    screen.run(on_wake, lambda: True)
    screen.close()
    assert woken == [True]
