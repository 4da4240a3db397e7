"""The private window's place in the keeper: at most one, never replaced, nothing of it left."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.contract import ContactTold, Goodbye, StartContact
from engine.terms import ContactState
from protech_gui.keeper.contacting import LEAVING_SECONDS, START_SECONDS, Contacting, ContactPlan
from tests.household import LIMIT
from tests.protech_gui.keeper.stage import Actor, Stage

LINE = StartContact("The line", "https://line.example/", ("0800 111",), "en")
OTHER = StartContact("Another line", "https://other.example/", (), "en")
OPEN, CLOSED, NEXT = ContactState.OPEN, ContactState.CLOSED, ContactState.NEXT
UNABLE, LOST = ContactState.UNABLE, ContactState.LOST


class Held:
    """A contacting whose window is an actor, and whose clock a test turns."""

    def __init__(self, actor: Actor, folder: Path) -> None:
        self.now = 0.0
        self.actor = actor
        self.told: list[ContactState] = []
        plan = ContactPlan(actor.command, folder)
        self.contacting = Contacting(plan, _nobody, lambda: self.now)

    def open(self, wish: StartContact) -> None:
        self.take(self.contacting.open(wish))

    def take(self, told: Iterator[ContactTold]) -> None:
        self.told += [one.state for one in told]

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + LIMIT
        while not condition():
            assert time.monotonic() < deadline, f"told {self.told}, heard {self.actor.heard()}"
            self.take(self.contacting.tick())
            time.sleep(0.02)

    def until_heard(self, *messages: object) -> None:
        self.until(lambda: self.actor.heard() == list(messages))

    def says(self, *states: ContactState) -> None:
        self.actor.say(*map(ContactTold, states))
        self.until(self.actor.said)


def _nobody() -> None:
    """Nobody is woken: the test looks by itself."""


@pytest.fixture
def held(stage: Stage, data_folder: Path) -> Iterator[Held]:
    made = Held(stage.contact, data_folder / "contact")
    yield made
    made.contacting.end()


def test_a_window_is_told_what_is_wanted_and_tells_that_it_is_open(held: Held) -> None:
    held.open(LINE)
    held.until_heard(LINE)
    held.says(OPEN)
    held.until(lambda: held.told == [OPEN])


def test_an_open_one_is_asked_and_not_replaced(held: Held) -> None:
    held.open(LINE)
    held.says(OPEN)
    held.open(OTHER)
    held.until_heard(LINE, OTHER)


def test_what_was_wanted_last_comes_when_the_open_one_gives_way(held: Held) -> None:
    held.open(LINE)
    held.says(OPEN)
    held.open(OTHER)
    held.until_heard(LINE, OTHER)
    held.says(NEXT)
    # Its own end is waited for, so that the two never share a folder.
    held.actor.quit()
    held.until_heard(LINE, OTHER, OTHER)
    assert held.told == [OPEN]


@pytest.mark.parametrize(
    ("states", "told"), [((), [UNABLE]), ((OPEN,), [OPEN, LOST]), ((OPEN, CLOSED), [OPEN, CLOSED])]
)
def test_one_that_ends_is_told_of_and_not_replaced(
    held: Held, states: tuple[ContactState, ...], told: list[ContactState]
) -> None:
    held.open(LINE)
    held.until_heard(LINE)
    if states:
        held.says(*states)
    held.actor.quit()
    held.until(lambda: held.told == told)
    held.take(held.contacting.tick())
    assert held.actor.heard() == [LINE]


def test_one_that_never_shows_itself_is_given_up(held: Held) -> None:
    held.open(LINE)
    held.until_heard(LINE)
    held.now = START_SECONDS + 1
    held.until(lambda: held.told == [UNABLE])


def test_one_that_does_not_go_is_made_to(held: Held) -> None:
    held.open(LINE)
    held.says(OPEN, CLOSED)
    held.until(lambda: held.told == [OPEN, CLOSED])
    held.now += LEAVING_SECONDS + 1
    held.take(held.contacting.tick())
    held.open(OTHER)
    held.until_heard(LINE, OTHER)


def test_an_open_one_may_be_silent_for_as_long_as_it_likes(held: Held) -> None:
    held.open(LINE)
    held.says(OPEN)
    held.until(lambda: held.told == [OPEN])
    held.now += 1e6
    held.take(held.contacting.tick())
    assert held.told == [OPEN]


def test_a_program_that_cannot_start_is_told_of(data_folder: Path) -> None:
    plan = ContactPlan(("/nowhere/protech",), data_folder / "contact")
    contacting = Contacting(plan, _nobody)
    assert list(contacting.open(LINE)) == [ContactTold(UNABLE)]
    assert list(contacting.tick()) == []
    contacting.dismiss()
    contacting.end()


def test_what_an_earlier_one_left_goes_before_and_after(held: Held, data_folder: Path) -> None:
    left = data_folder / "contact" / "cache"
    for moment in (held.contacting.begin, lambda: held.open(LINE), held.contacting.end):
        left.parent.mkdir(exist_ok=True)
        left.write_text("a trace")
        moment()
        assert not left.parent.exists()


def test_a_goodbye_ends_it(held: Held) -> None:
    held.open(LINE)
    held.until_heard(LINE)
    held.contacting.dismiss()
    held.contacting.end()
    assert held.actor.heard() == [LINE, Goodbye()]
