"""A person's time with the vault: opening it, taking in what is new, and what can go wrong."""

from collections.abc import Iterator
from typing import override

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AnyMessage, RotateSpool, SegmentDrained, VaultMade
from engine.terms import Category, Layer
from protech_gui.domain.records import Block
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.recovery_code import new_code
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.connection import VaultDamaged, VaultFailed
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.models.vault_state import (
    Locked,
    Misread,
    NewCode,
    NoVault,
    Recovered,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    Working,
)
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import Opened, VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE


class Witness(QObject):
    """Keeps what a session shows and tells."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.states: list[object] = []
        self.told: list[AnyMessage] = []
        session.changed.connect(self._on_changed)
        session.told.connect(self._on_told)

    @property
    def state(self) -> object:
        """The newest state."""
        return self.states[-1] if self.states else None

    @Slot(object)
    def _on_changed(self, state: object) -> None:
        self.states.append(state)

    @Slot(object)
    def _on_told(self, message: AnyMessage) -> None:
        self.told.append(message)


class FailingDesk(VaultDesk):
    """A desk whose drains and openings fail when they are told to."""

    error: Exception | None = None

    @override
    def drain(self, segment: str) -> None:
        if self.error is not None:
            raise self.error
        super().drain(segment)

    @override
    def unlock(self, passphrase: str) -> Opened:
        if self.error is not None:
            raise self.error
        return super().unlock(passphrase)


@pytest.fixture
def desk(door: VaultDoor) -> FailingDesk:
    return FailingDesk(door)


@pytest.fixture
def session(desk: FailingDesk, log: EventLog, qapp: QApplication) -> Iterator[Session]:
    del qapp
    made = Session(desk, Worker(), log)
    yield made
    assert made.end(10.0)


@pytest.fixture
def witness(session: Session) -> Witness:
    return Witness(session)


def block(time: float) -> Block:
    return Block(time, Category.PICTURE, Layer.SCREEN)


def times(state: object) -> list[float]:
    assert isinstance(state, Unlocked)
    return [record.time for record in state.contents.records]


def open_new(session: Session, witness: Witness, spool: SpoolWriter, qtbot: QtBot) -> None:
    """Make a vault, adopt its key as the keeper does, and answer that nothing is there yet."""
    session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(witness.state, NewCode))
    session.see_code(noted=True)
    qtbot.waitUntil(lambda: isinstance(witness.state, Unlocked))
    (made,) = (message for message in witness.told if isinstance(message, VaultMade))
    spool.adopt(made.public_key)
    session.take(())
    witness.told.clear()


def offer(session: Session, spool: SpoolWriter) -> tuple[str, ...]:
    segments = tuple(str(segment) for segment in spool.rotate())
    session.take(segments)
    return segments


def test_a_look_tells_whether_there_is_a_vault(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    session.look()
    qtbot.waitUntil(lambda: witness.states == [NoVault()])
    door.create(PASSPHRASE).vault.close()
    session.look()
    qtbot.waitUntil(lambda: witness.state == Locked(0.0))
    assert not session.is_open


def test_a_look_tells_what_is_damaged(
    session: Session, witness: Witness, door: VaultDoor, paths: Paths, qtbot: QtBot
) -> None:
    door.create(PASSPHRASE).vault.close()
    paths.slots.write_bytes(b"{")
    session.look()
    qtbot.waitUntil(lambda: witness.states == [Unreadable(DoorState.DAMAGED_SLOTS)])


def test_a_new_vault_is_told_to_the_keeper_and_asks_for_what_is_new(
    session: Session, witness: Witness, qtbot: QtBot
) -> None:
    session.create(PASSPHRASE)
    assert witness.states == [Working()]
    qtbot.waitUntil(lambda: isinstance(witness.state, NewCode))
    assert session.is_open
    assert [type(message) for message in witness.told] == [VaultMade, RotateSpool]


def test_a_passphrase_that_is_too_short_makes_nothing(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    session.create("short")
    qtbot.waitUntil(lambda: witness.state == Unfit(PassphraseFault.TOO_SHORT))
    assert door.state() is DoorState.NONE


def test_a_vault_that_came_meanwhile_is_not_written_over(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    door.create("somebody else").vault.close()
    session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: witness.state == Locked(0.0))


def test_wrong_passphrases_are_refused_and_then_cost_a_wait(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    door.create(PASSPHRASE).vault.close()
    for _ in range(3):
        session.unlock("not this one")
    qtbot.waitUntil(lambda: len(witness.states) == 6)
    assert witness.states[:3] == [Working()] * 3
    assert witness.states[3:] == [
        Refused(wrong=True, wait=0.0),
        Refused(wrong=True, wait=0.0),
        Refused(wrong=True, wait=2.0),
    ]
    session.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: len(witness.states) == 8)
    assert witness.state == Refused(wrong=False, wait=2.0)


def test_a_lost_count_is_said(
    session: Session, witness: Witness, door: VaultDoor, paths: Paths, qtbot: QtBot
) -> None:
    door.create(PASSPHRASE).vault.close()
    paths.attempts.unlink()
    session.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: witness.state == Refused(wrong=False, wait=900.0, count_lost=True))


def test_a_damaged_vault_is_said_and_a_new_one_can_be_made(
    session: Session, witness: Witness, door: VaultDoor, paths: Paths, qtbot: QtBot
) -> None:
    door.create(PASSPHRASE).vault.close()
    paths.vault.write_bytes(b"\0" * paths.vault.stat().st_size)
    session.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: witness.state == Unreadable(DoorState.DAMAGED_VAULT))
    session.start_afresh("another horse")
    qtbot.waitUntil(lambda: isinstance(witness.state, NewCode))
    assert [path for path in paths.root.iterdir() if path.name.startswith("vault.db.")]


def test_a_code_is_shown_until_it_was_seen_and_only_a_noted_one_is_kept(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    session.create(PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(witness.state, NewCode))
    session.see_code(noted=False)
    assert isinstance(witness.state, Unlocked)
    session.renew_code()
    qtbot.waitUntil(lambda: isinstance(witness.state, NewCode))
    assert not door.keys.code_noted()
    session.see_code(noted=True)
    qtbot.waitUntil(door.keys.code_noted)
    assert isinstance(witness.state, Unlocked)


def test_the_code_opens_and_asks_for_another_passphrase(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    created = door.create(PASSPHRASE)
    created.vault.close()
    door.keys.note_code()
    session.unlock_with_code("no code")
    qtbot.waitUntil(lambda: isinstance(witness.state, Misread))
    session.unlock_with_code(" ".join(created.code.words))
    qtbot.waitUntil(lambda: witness.state == Recovered())
    session.change_passphrase("short")
    qtbot.waitUntil(lambda: witness.state == Unfit(PassphraseFault.TOO_SHORT))
    session.change_passphrase("another horse")
    qtbot.waitUntil(lambda: isinstance(witness.state, Unlocked))
    session.ask()
    door.unlock("another horse").close()


def test_another_vault_s_code_is_refused(
    session: Session, witness: Witness, door: VaultDoor, qtbot: QtBot
) -> None:
    door.create(PASSPHRASE).vault.close()
    session.unlock_with_code(" ".join(new_code().words))
    qtbot.waitUntil(lambda: witness.state == Refused(wrong=True, wait=0.0))


def test_a_vault_that_is_gone_leads_to_a_new_one(
    session: Session, witness: Witness, qtbot: QtBot
) -> None:
    session.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: witness.state == NoVault())


def test_segments_are_acknowledged_once_they_are_in_the_vault(
    session: Session, witness: Witness, spool: SpoolWriter, qtbot: QtBot
) -> None:
    open_new(session, witness, spool, qtbot)
    spool.append(block(1.0))
    spool.rotate()
    spool.append(block(2.0))
    segments = offer(session, spool)
    qtbot.waitUntil(lambda: times(witness.state) == [2.0, 1.0])
    assert witness.told == [SegmentDrained(segment) for segment in segments]


def test_a_segment_that_is_gone_is_not_acknowledged(
    session: Session, witness: Witness, spool: SpoolWriter, qtbot: QtBot
) -> None:
    open_new(session, witness, spool, qtbot)
    spool.append(block(1.0))
    (segment,) = spool.rotate()
    session.take((str(segment.with_name("00000099.spool")), str(segment)))
    qtbot.waitUntil(lambda: times(witness.state) == [1.0])
    assert witness.told == [SegmentDrained(str(segment))]


def test_it_asks_once_and_again_only_when_something_came_meanwhile(
    session: Session, witness: Witness, spool: SpoolWriter, qtbot: QtBot
) -> None:
    session.ask()
    assert witness.told == []
    open_new(session, witness, spool, qtbot)
    session.ask()
    session.ask()
    session.ask()
    assert witness.told == [RotateSpool()]
    session.take(())
    assert witness.told == [RotateSpool(), RotateSpool()]
    session.take(())
    assert witness.told == [RotateSpool(), RotateSpool()]


def test_while_locked_nothing_is_taken_in(
    session: Session, witness: Witness, door: VaultDoor, spool: SpoolWriter, qtbot: QtBot
) -> None:
    vault = door.create(PASSPHRASE).vault
    spool.adopt(vault.public_key_hex)
    vault.close()
    spool.append(block(1.0))
    offer(session, spool)
    session.look()
    qtbot.waitUntil(lambda: witness.states == [Locked(0.0)])
    assert witness.told == []


def test_records_that_the_disk_refuses_stay_sealed_and_come_later(
    session: Session, desk: FailingDesk, witness: Witness, spool: SpoolWriter, qtbot: QtBot
) -> None:
    open_new(session, witness, spool, qtbot)
    spool.append(block(1.0))
    desk.error = VaultFailed()
    offer(session, spool)
    qtbot.waitUntil(lambda: isinstance(witness.state, Unlocked) and witness.state.delayed)
    assert witness.told == []
    desk.error = None
    offer(session, spool)
    qtbot.waitUntil(lambda: times(witness.state) == [1.0])
    assert isinstance(witness.state, Unlocked)
    assert not witness.state.delayed


def test_a_vault_that_turns_out_damaged_is_said_once(
    session: Session, desk: FailingDesk, witness: Witness, spool: SpoolWriter, qtbot: QtBot
) -> None:
    open_new(session, witness, spool, qtbot)
    seen = len(witness.states)
    spool.append(block(1.0))
    spool.rotate()
    spool.append(block(2.0))
    desk.error = VaultDamaged()
    offer(session, spool)
    qtbot.waitUntil(lambda: witness.state == Unreadable(DoorState.DAMAGED_VAULT))
    session.look()
    qtbot.waitUntil(lambda: witness.state == Locked(0.0))
    assert len(witness.states) == seen + 2
    assert not session.is_open


def test_an_error_nobody_foresaw_is_logged_without_its_words(
    session: Session, desk: FailingDesk, witness: Witness, paths: Paths, qtbot: QtBot
) -> None:
    desk.error = LookupError("a secret of mine")
    session.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: witness.state == Unreadable(DoorState.FAILED))
    written = paths.log.read_text()
    assert "LookupError" in written
    assert "secret" not in written
