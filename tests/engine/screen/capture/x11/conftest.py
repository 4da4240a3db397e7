"""A small screen, another program on it, and the source that watches it."""

import os
from collections.abc import Iterator

import pytest

from engine.screen.capture.x11.source import X11Source
from tests.display import Display, virtual_display
from tests.engine.screen.capture.x11.painter import Painter


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Display]:
    with virtual_display(800, 600) as display:
        monkeypatch.setenv("DISPLAY", display.name)
        yield display


@pytest.fixture
def painter(screen: Display) -> Iterator[Painter]:
    painter = Painter(screen.name)
    yield painter
    painter.connection.disconnect()


@pytest.fixture
def source(screen: Display) -> Iterator[X11Source]:
    source = X11Source()
    assert os.environ["DISPLAY"] == screen.name
    yield source
    source.close()
