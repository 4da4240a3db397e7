"""What the tests of faults share: a screen and a household of their own, a picture, a witness."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.display import Display, virtual_display
from tests.faults.hands import Hands
from tests.faults.witness import Witness, witness
from tests.household import Household
from tests.protech_gui.covers.desk import desk_on
from tests.protech_gui.keeper.stage import Actor, Stage

Order = Callable[[str], None]
"""Tell the easel something, and wait for its answer if it gives one."""

Show = Callable[[], Order]


@pytest.fixture
def screen() -> Iterator[Display]:
    """A screen of this test's own, because covers outlive processes that are killed."""
    with virtual_display(1280, 800) as running:
        yield running


@pytest.fixture
def household(screen: Display, data_folder: Path) -> Iterator[Household]:
    household = Household(screen, data_folder)
    yield household
    household.clear()


@pytest.fixture
def show(screen: Display) -> Iterator[Show]:
    """Let another program show the picture, and keep showing it; returns how to move it."""
    shown: list[subprocess.Popen[bytes]] = []

    def start() -> Order:
        easel = subprocess.Popen(
            (sys.executable, "-m", "tests.faults.easel"),
            env=screen.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        shown.append(easel)
        assert easel.stdout is not None
        assert easel.stdout.readline() == b"shown\n"
        return partial(_order, easel)

    yield start
    for easel in shown:
        easel.kill()
        easel.communicate()


def _order(easel: "subprocess.Popen[bytes]", words: str) -> None:
    assert easel.stdin is not None
    assert easel.stdout is not None
    easel.stdin.write(f"{words}\n".encode())
    easel.stdin.flush()
    if words.startswith("scroll"):
        assert easel.stdout.readline() == b"scrolled\n"


@pytest.fixture
def window(tmp_path: Path) -> Actor:
    """An actor in the place of the window."""
    folder = tmp_path / "stage"
    folder.mkdir()
    return Stage(folder).window


@pytest.fixture
def hands(screen: Display) -> Iterator[Hands]:
    """A person's hands, and eyes for what covers say."""
    with desk_on(screen.name) as desk:
        yield Hands(desk)


@pytest.fixture
def eye(screen: Display) -> Iterator[Witness]:
    with witness(screen) as looking:
        yield looking
