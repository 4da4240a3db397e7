"""What every test gets: a private place for data, a screen on request, and a look at the end."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.display import Display, virtual_display
from tests.leaks import alive

# How long an example takes says nothing on a machine that does other work as well.
settings.register_profile("protech", deadline=None)
settings.load_profile("protech")


@pytest.fixture(scope="session", autouse=True)
def _private_files() -> Iterator[None]:
    """Whatever a test writes is for its user alone, as in the app."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Widgets of this process are drawn in memory; those of child processes are real."""
    return ["protech-tests", "-platform", "offscreen"]


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """A virtual screen of 1920×1080 pixels without a window manager."""
    with virtual_display() as running:
        yield running


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """An empty folder that only its user may enter."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, _private_files: None) -> Iterator[None]:
    before = alive(with_timers="qapp" in request.fixturenames)
    yield
    left = before.left_behind()
    assert not left, f"the test left alive: {', '.join(left)}"
