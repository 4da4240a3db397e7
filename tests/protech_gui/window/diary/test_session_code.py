"""The recovery code in a session: shown until it is noted, and the way in with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.log import EventLog
from protech_gui.services.door_state import WrongPassphrase
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.recovery_code import UnknownWord, new_code
from protech_gui.services.vault_door import VaultDoor
from protech_gui.window.models.vault_state import (
    Misread,
    NewCode,
    Recovered,
    Refused,
    Unfit,
    Unlocked,
    VaultState,
)
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import CodeReason, VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE

ANOTHER = "another horse"


class Witness(QObject):
    """Keeps how a session says that the vault stands."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        super().__init__()
        self.states: list[VaultState] = []
        self._qtbot = qtbot
        session.changed.connect(self._on_changed)

    def waits_for[S: VaultState](self, kind: type[S]) -> S:
        """Return the newest state once it is of this kind."""
        self._qtbot.waitUntil(lambda: bool(self.states) and isinstance(self.states[-1], kind))
        state = self.states[-1]
        assert isinstance(state, kind)
        self.states.clear()
        return state

    @Slot(object)
    def _on_changed(self, state: VaultState) -> None:
        self.states.append(state)


@pytest.fixture
def session(desk: VaultDesk, log: EventLog, qapp: QApplication) -> Iterator[Session]:
    del qapp
    made = Session(desk, Worker(), log)
    yield made
    assert made.end(10.0)


@pytest.fixture
def witness(session: Session, qtbot: QtBot) -> Witness:
    return Witness(session, qtbot)


@pytest.fixture
def code(door: VaultDoor) -> str:
    """The noted code of a vault that is there, and locked."""
    created = door.create(PASSPHRASE)
    created.vault.close()
    door.keys.note_code()
    return " ".join(created.code.words)


def test_a_new_vault_shows_its_code_until_it_is_noted(
    session: Session, witness: Witness, door: VaultDoor
) -> None:
    session.create(PASSPHRASE)
    assert witness.waits_for(NewCode).reason is CodeReason.FIRST
    session.see_code(noted=True)
    witness.waits_for(Unlocked)
    session.unlock(PASSPHRASE)
    witness.waits_for(Unlocked)
    assert door.keys.code_noted()


def test_a_code_that_was_never_noted_is_replaced_at_the_next_unlocking(
    session: Session, witness: Witness, door: VaultDoor
) -> None:
    session.create(PASSPHRASE)
    first = witness.waits_for(NewCode).code
    session.see_code(noted=False)
    witness.waits_for(Unlocked)
    session.unlock(PASSPHRASE)
    second = witness.waits_for(NewCode)
    assert second.reason is CodeReason.UNNOTED
    assert second.code != first
    door.unlock_with_code(" ".join(second.code.words)).close()


def test_the_code_opens_it_and_a_new_passphrase_is_chosen(
    session: Session, witness: Witness, door: VaultDoor, code: str
) -> None:
    session.unlock_with_code(code.upper())
    witness.waits_for(Recovered)
    session.change_passphrase("short")
    assert witness.waits_for(Unfit).fault is PassphraseFault.TOO_SHORT
    session.change_passphrase(ANOTHER)
    witness.waits_for(Unlocked)
    with pytest.raises(WrongPassphrase):
        door.unlock(PASSPHRASE)
    door.unlock(ANOTHER).close()
    door.unlock_with_code(code).close()


def test_a_mistyped_word_is_named_and_costs_no_try(
    session: Session, witness: Witness, door: VaultDoor, code: str
) -> None:
    words = code.split()
    session.unlock_with_code(" ".join(["zzzzz", *words[1:]]))
    fault = witness.waits_for(Misread).fault
    assert isinstance(fault, tuple)
    assert [(word.position, type(word)) for word in fault] == [(1, UnknownWord)]
    assert door.wait() == 0


def test_another_vaults_code_is_refused(session: Session, witness: Witness, code: str) -> None:
    del code
    session.unlock_with_code(" ".join(new_code().words))
    assert witness.waits_for(Refused).wrong


def test_a_code_that_is_asked_for_takes_the_place_of_the_one_before(
    session: Session, witness: Witness, door: VaultDoor, code: str
) -> None:
    session.unlock(PASSPHRASE)
    witness.waits_for(Unlocked)
    session.renew_code()
    made = witness.waits_for(NewCode)
    assert made.reason is CodeReason.WANTED
    assert " ".join(made.code.words) != code
    session.see_code(noted=True)
    witness.waits_for(Unlocked)
    session.look()
    session.unlock(PASSPHRASE)
    witness.waits_for(Unlocked)
    assert door.keys.code_noted()


def test_while_locked_no_code_is_made(
    session: Session, witness: Witness, door: VaultDoor, code: str
) -> None:
    session.renew_code()
    session.look()
    session.unlock_with_code(code)
    witness.waits_for(Recovered)
    assert door.keys.code_noted()
