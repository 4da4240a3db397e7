"""The keeper and the private window: opened when wished, kept through locking, ended with it."""

import pytest

from engine.contract import (
    Closing,
    ContactTold,
    EraseAll,
    Goodbye,
    OpenContact,
    SetChoices,
    StartContact,
)
from engine.terms import Choices, ContactState, Place
from tests.protech_gui.keeper.running import Running

# Qt's offscreen platform has no tray and says so in its own way.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

WISH = OpenContact("The line", "https://line.example/", ("0800 111",))
OPEN = ContactTold(ContactState.OPEN)


def start(language: str = "en") -> StartContact:
    """Return what a private window hears of the wish."""
    return StartContact(WISH.service, WISH.address, WISH.ways, language)


def opened(running: Running) -> None:
    """Have a private window that is open."""
    running.begin(Place.HOME)
    running.until(lambda: running.stage.window.heard() != [])
    running.stage.window.say(WISH)
    running.until_heard(running.stage.contact, start())
    running.stage.contact.say(OPEN)
    running.until(lambda: running.stage.window.heard()[-1] == OPEN)


def test_a_wish_opens_it_and_its_words_go_to_the_window(running: Running) -> None:
    opened(running)
    assert "contact" not in " ".join(running.events())


def test_it_speaks_the_language_that_was_chosen(running: Running) -> None:
    running.begin(Place.HOME)
    running.until(lambda: running.stage.window.heard() != [])
    running.stage.window.say(SetChoices(Choices("nl")), WISH)
    running.until_heard(running.stage.contact, start("nl"))


@pytest.mark.parametrize("locked", [True, False], ids=["locked", "closed"])
def test_a_window_that_locks_or_closes_leaves_it_alone(running: Running, locked: bool) -> None:
    opened(running)
    running.stage.window.say(Closing(locked=locked))
    running.until(lambda: Goodbye() in running.stage.window.heard())
    assert running.stage.contact.heard() == [start()]


def test_it_ends_with_the_keeper_and_with_erasing(running: Running) -> None:
    opened(running)
    running.paths.contact.mkdir()
    erasing = []
    running.keeper.erase_wished.connect(lambda: erasing.append(True))
    running.stage.window.say(EraseAll())
    running.until(lambda: erasing == [True])
    running.end()
    assert running.stage.contact.heard()[-1] == Goodbye()
    assert not running.paths.contact.exists()


def test_one_that_cannot_start_is_told_of_at_once(running: Running) -> None:
    running.begin(Place.HOME)
    running.until(lambda: running.stage.window.heard() != [])
    running.stage.window.say(WISH)
    running.until_heard(running.stage.contact, start())
    running.stage.contact.quit()
    told = ContactTold(ContactState.UNABLE)
    running.until(lambda: running.stage.window.heard()[-1] == told)
