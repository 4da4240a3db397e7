"""The window as its keeper sees it: from the first word to the last."""

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
)

from engine.contract import (
    AnyMessage,
    Blocked,
    Closing,
    EraseAll,
    Goodbye,
    GuardLoad,
    LookedAgain,
    Noted,
    Quit,
    SetProtection,
    Show,
)
from engine.terms import Category, ConsentKind, Layer, Note, Place
from protech_gui.paths import Paths
from protech_gui.services.vault_door import Created, VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import (
    asks,
    button,
    click,
    dialog,
    press,
    shown,
)
from tests.protech_gui.window.running import OFF, ON, Running
from tests.protech_gui.window.starting import KEEPER, start


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place.MOMENT, "How strong is it now?"),
        (Place.CRISIS, "I may hurt myself"),
        (Place.HELP, "Stop It Now"),
        (Place.ABOUT, "It covers sexual pictures on this screen"),
    ],
)
@pytest.mark.parametrize("there", [True, False], ids=["open already", "opened by it"])
@pytest.mark.usefixtures("vault")
def test_the_keeper_s_places_lead_to_their_pages_also_locked(
    running: Running, place: Place, words: str, there: bool
) -> None:
    if there:
        running.begin(ON)
        running.keeper.say(Show(place))
    else:
        running.begin(ON, place=place)
    running.wait(
        lambda: (
            running.reads(words)
            or any(words in one.text() for one in shown(running.house, QAbstractButton))
        )
    )


@pytest.mark.parametrize(
    ("place", "answer", "said"),
    [
        (Place.TURN_OFF, "Turn off", SetProtection(on=False)),
        (Place.REMOVE, "Remove", EraseAll()),
    ],
)
def test_the_ways_out_take_one_confirmation_and_no_passphrase(
    running: Running, vault: Created, place: Place, answer: str, said: AnyMessage
) -> None:
    del vault
    running.begin(ON, consents=(ConsentKind.SCREEN,), place=place)
    running.wait(lambda: asks(running.app))
    click(dialog(running.app), answer)
    running.hears(said)
    assert running.ended == (1 if place is Place.REMOVE else 0)


def test_the_exit_keys_work_before_there_is_a_window(running: Running) -> None:
    running.conduct.leave_quickly()
    assert running.ended == 0
    running.begin()
    running.conduct.leave_quickly()
    running.hears(Closing(locked=False))
    running.conduct.leave_quickly()
    assert running.ended == 1


def test_notes_and_changes_of_protection_are_shown(running: Running) -> None:
    running.begin(ON, (Note.SPOOL,), tray=False)
    assert running.reads("waited for you to unlock were damaged")
    assert running.reads("no place for Protech")
    running.keeper.say(Noted((Note.UNSAVED,)), OFF)
    running.wait(partial(running.reads, "Your last choice could not be saved."))
    running.wait(partial(running.reads, "Protection is off."))
    assert not running.reads("waited for you to unlock")


@pytest.mark.parametrize("locked", [True, False], ids=["lock", "close"])
def test_lock_and_close_are_told_and_end_the_window(
    running: Running, door: VaultDoor, locked: bool
) -> None:
    door.create(PASSPHRASE).vault.close()
    door.keys.note_code()
    running.begin()
    running.unlock()
    shell = running.house
    if locked:
        press(shell, Qt.Key.Key_L, control=True)
    else:
        shell.close()
    running.hears(Closing(locked=locked))
    assert running.ended == 1
    assert not shell.isVisible()
    # What the keeper still says then, and that it lets go, changes nothing.
    running.keeper.say(Show(), Goodbye())
    with running.qtbot.waitSignal(running.keeper.pipe.lost):
        running.keeper.vanish()
    assert not shell.isVisible()
    assert running.ended == 1
    assert running.keepers_started == []


def test_quitting_is_asked_of_the_keeper_which_says_goodbye(running: Running) -> None:
    running.begin(ON)
    click(running.house, "Settings")
    # It stands at the page's end: whoever goes there by the keyboard has it in sight.
    button(running.house, "Quit…").setFocus()
    press(running.house, Qt.Key.Key_Space)
    click(dialog(running.app), "Quit")
    running.hears(Quit())
    assert running.ended == 0
    running.keeper.say(Goodbye())
    running.wait(lambda: running.ended == 1)
    assert running.keepers_started == []


def test_a_lost_keeper_is_replaced_and_the_window_ends(running: Running) -> None:
    running.begin(ON)
    running.keeper.vanish()
    running.wait(lambda: running.ended == 1)
    assert running.keepers_started == [KEEPER]


def test_a_keeper_that_is_lost_before_it_spoke_cannot_be_replaced(running: Running) -> None:
    running.keeper.vanish()
    running.wait(lambda: running.ended == 1)
    assert running.keepers_started == []


def test_show_brings_a_minimised_window_back(running: Running) -> None:
    running.begin()
    shell = running.house
    shell.showMinimized()
    running.wait(shell.isMinimized)
    running.keeper.say(Show())
    running.wait(lambda: not shell.isMinimized())


def test_what_makes_no_sense_is_logged_and_passed_over(running: Running, paths: Paths) -> None:
    running.keeper.say(Show(), ON)
    running.begin()
    running.keeper.say(Blocked(1.0, Category.PICTURE, Layer.SCREEN))
    running.keeper.say(start(ON, language="nl"))
    running.wait(lambda: paths.log.exists() and paths.log.read_text().count("unexpected") == 2)
    assert running.reads("Protection is off.")


def test_what_guarding_costs_is_shown_until_that_guard_is_gone(running: Running) -> None:
    running.begin(ON)
    click(running.house, "Settings")
    assert running.reads("This is not measured yet.")
    running.keeper.say(GuardLoad(3.0, 20))
    running.wait(lambda: running.reads("3.0 % of one processor core"))
    running.keeper.say(msgspec.structs.replace(ON, started=False, interrupted=True))
    running.wait(lambda: running.reads("Protection was interrupted. It is being restored."))
    assert running.reads("This is not measured yet.")


@pytest.mark.usefixtures("vault")
def test_an_answer_to_a_second_look_is_shown_also_while_locked(running: Running) -> None:
    running.begin(ON)
    running.keeper.say(LookedAgain(cleared=2, kept=0))
    running.wait(lambda: running.reads("It was looked at again, and the cover is gone."))
