"""What the tests of faults share: a screen and a household of their own, a picture, a witness."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.display import Display, virtual_display
from tests.faults.eye import PLACE, Eye
from tests.faults.hands import Hands
from tests.household import Household
from tests.protech_gui.covers.desk import desk_on
from tests.protech_gui.keeper.stage import Actor, Stage
from tests.visual.programs import Program, easel, witness

Show = Callable[[], Program]


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
    """Let another program show the picture, and keep showing it; returns that program."""
    with ExitStack() as shown:

        def start() -> Program:
            running = shown.enter_context(easel(screen))
            running.ask({"show": PLACE, "picture": "face"})
            return running

        yield start


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
def eye(screen: Display) -> Iterator[Eye]:
    with witness(screen) as looking:
        yield Eye(looking)
