"""What the tests of faults share: a screen and a household of their own, a picture, a witness."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.display import Display, virtual_display
from tests.faults.witness import Witness, witness
from tests.household import Household

Show = Callable[[], None]


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
    """Let another program show the picture, and keep showing it."""
    shown: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        easel = subprocess.Popen(
            (sys.executable, "-m", "tests.faults.easel"),
            env=screen.environment(),
            stdout=subprocess.PIPE,
        )
        shown.append(easel)
        assert easel.stdout is not None
        assert easel.stdout.readline() == b"shown\n"

    yield start
    for easel in shown:
        easel.kill()
        easel.communicate()


@pytest.fixture
def eye(screen: Display) -> Iterator[Witness]:
    with witness(screen) as looking:
        yield looking
