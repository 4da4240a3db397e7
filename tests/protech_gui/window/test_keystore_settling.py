"""The keystore opens the journal exactly while that is consented to, from button to slot."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.clock import Clock
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.keystore_key import KeystoreState
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.slots import read_slots
from protech_gui.window.keystore_settling import KeystoreSettling
from protech_gui.window.models.vault_state import Locked, Unlocked, Unreadable
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.keystores import FakeKeystore
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, cheap
from tests.protech_gui.window.rooms.standing import opened, standing


class States(QObject):
    """Every state that was told, oldest first."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[object] = []

    @Slot(object)
    def hear(self, state: object) -> None:
        self.all.append(state)


@pytest.fixture
def keystore() -> FakeKeystore:
    return FakeKeystore()


@pytest.fixture
def door(paths: Paths, clock: TurnedClock, keystore: FakeKeystore) -> VaultDoor:
    clock_of_door: Clock = clock
    return VaultDoor(paths, clock_of_door, cheap, keystore=keystore)


@pytest.fixture
def open_desk(desk: VaultDesk, vault: Created) -> VaultDesk:
    del vault
    desk.unlock(PASSPHRASE)
    return desk


@pytest.fixture
def settling(open_desk: VaultDesk, worker: Worker, log: EventLog) -> KeystoreSettling:
    return KeystoreSettling(open_desk, worker, log)


@pytest.fixture
def states(settling: KeystoreSettling) -> States:
    made = States()
    settling.changed.connect(made.hear)
    return made


WANTED = standing(opened(), consents=(ConsentKind.KEYSTORE,))
UNWANTED = standing(opened(), consents=())


def test_consent_and_withdrawal_take_effect_once_each(
    settling: KeystoreSettling, states: States, paths: Paths, keystore: FakeKeystore, qtbot: QtBot
) -> None:
    for situation in (UNWANTED, WANTED, replace(WANTED), UNWANTED):
        settling.know(situation)
    off, on = KeystoreState.OFF, KeystoreState.ON
    qtbot.waitUntil(lambda: states.all == [off, on, off])
    assert read_slots(paths.slots).keystore is None
    assert keystore.secret is None
    settling.know(WANTED)
    qtbot.waitUntil(lambda: states.all[-1] is on)
    assert read_slots(paths.slots).keystore is not None


def test_a_vault_that_was_opened_anew_is_settled_anew(
    settling: KeystoreSettling, states: States, qtbot: QtBot
) -> None:
    settling.know(WANTED)
    settling.know(standing(Locked(0.0), consents=(ConsentKind.KEYSTORE,)))
    settling.know(WANTED)
    qtbot.waitUntil(lambda: len(states.all) == 2)


def test_what_goes_wrong_is_told_as_refused(
    settling: KeystoreSettling, states: States, desk: VaultDesk, qtbot: QtBot
) -> None:
    desk.close()
    settling.know(WANTED)
    qtbot.waitUntil(lambda: states.all == [KeystoreState.REFUSED])


@pytest.mark.parametrize("knows", [True, False])
def test_unlocking_with_the_keystore_opens_or_leads_back_to_the_lock_screen(
    open_desk: VaultDesk,
    worker: Worker,
    log: EventLog,
    keystore: FakeKeystore,
    qtbot: QtBot,
    *,
    knows: bool,
) -> None:
    open_desk.settle_keystore(wanted=True)
    open_desk.close()
    session, states = Session(open_desk, worker, log), States()
    session.changed.connect(states.hear)
    session.look()
    qtbot.waitUntil(lambda: states.all == [Locked(0.0, keystore=True)])
    if not knows:
        keystore.secret = None
    session.unlock_with_keystore()
    if knows:
        qtbot.waitUntil(lambda: isinstance(states.all[-1], Unlocked))
    else:
        qtbot.waitUntil(lambda: states.all[-1] == Locked(0.0, keystore=True, silent=True))
        session.look()
        qtbot.waitUntil(lambda: states.all[-1] == Locked(0.0, keystore=True))


def test_a_vault_that_cannot_be_read_says_so_with_a_keystore_too(
    open_desk: VaultDesk, worker: Worker, log: EventLog, paths: Paths, qtbot: QtBot
) -> None:
    open_desk.settle_keystore(wanted=True)
    open_desk.close()
    paths.vault.write_bytes(b"")
    session, states = Session(open_desk, worker, log), States()
    session.changed.connect(states.hear)
    session.unlock_with_keystore()
    qtbot.waitUntil(lambda: isinstance(states.all[-1], Unreadable))
