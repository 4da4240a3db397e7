"""What a person tells: written at once, sealed while locked, and never lost silently."""

from collections.abc import Iterator
from typing import override

import pytest
from nacl.public import PrivateKey
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import AnyMessage, SealUrge
from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.urges import SealedUrge, Way
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.connection import VaultDamaged, VaultFailed
from protech_gui.store.spool_format import unseal_urge
from protech_gui.window.diarist import Diarist
from protech_gui.window.intents import EraseJournal, EraseRecords, SaveCheckIn, VaultChange
from protech_gui.window.journal_intents import DeleteLapse, KeepLapse
from protech_gui.window.learning_intents import KeepAnswer
from protech_gui.window.models.diary import Diary, Kept
from protech_gui.window.models.moment import Told
from protech_gui.window.models.vault_state import NewCode, Unlocked, Unreadable
from protech_gui.window.ops import Worker
from protech_gui.window.plan_intents import AddGoal, AddPlanLine, DeletePlanLine
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import Contents, VaultDesk
from protech_gui.window.worded import Worded
from tests.protech_gui.services.parts import MOMENT, PASSPHRASE


class FailingDesk(VaultDesk):
    """A desk at which nothing can be written when it is told so."""

    error: Exception | None = None
    untellable: Exception | None = None

    @override
    def tell(self, told: Told) -> Contents:
        for error in filter(None, (self.error, self.untellable)):
            raise error
        return super().tell(told)

    @override
    def change(self, wish: VaultChange) -> Contents:
        if self.error is not None:
            raise self.error
        return super().change(wish)


class Witness(QObject):
    """Keeps what diarist and session say."""

    def __init__(self, diarist: Diarist, session: Session) -> None:
        super().__init__()
        self.kept: list[Kept] = []
        self.told: list[AnyMessage] = []
        self.states: list[object] = []
        self.refused: list[tuple[Worded, ...]] = []
        diarist.refused.connect(self._on_refused)
        diarist.kept.connect(self._on_kept)
        diarist.told.connect(self._on_told)
        session.changed.connect(self._on_changed)

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self.kept.append(kept)

    @Slot(object)
    def _on_refused(self, refused: tuple[Worded, ...]) -> None:
        self.refused.append(refused)

    @Slot(object)
    def _on_told(self, message: AnyMessage) -> None:
        self.told.append(message)

    @Slot(object)
    def _on_changed(self, state: object) -> None:
        self.states.append(state)


class Study:
    """A diarist with its desk, session and witness."""

    def __init__(self, door: VaultDoor, log: EventLog) -> None:
        self.desk = FailingDesk(door)
        self.worker = Worker()
        self.session = Session(self.desk, self.worker, log)
        self.diarist = Diarist(self.desk, self.worker, self.session, log)
        self.witness = Witness(self.diarist, self.session)

    def open(self, qtbot: QtBot) -> None:
        self.session.create(PASSPHRASE)
        qtbot.waitUntil(lambda: isinstance(self.newest, NewCode))
        self.session.see_code(noted=True)

    @property
    def newest(self) -> object:
        return self.witness.states[-1] if self.witness.states else None

    def sealed(self, key: PrivateKey) -> list[SealedUrge | None]:
        """Return what the keeper was told, as only the vault can read it."""
        told = (one for one in self.witness.told if isinstance(one, SealUrge))
        return [unseal_urge(key, one.box) for one in told]

    def urges(self) -> list[int]:
        assert isinstance(self.newest, Unlocked)
        return [urge.before for urge in self.newest.contents.urges]

    def shown_urges(self) -> list[tuple[int, int | None]]:
        assert isinstance(self.newest, Unlocked)
        return [(urge.before, urge.after) for urge in self.newest.contents.urges]


@pytest.fixture
def study(door: VaultDoor, log: EventLog, qapp: QApplication) -> Iterator[Study]:
    del qapp
    made = Study(door, log)
    yield made
    assert made.session.end(10.0)


def test_an_urge_is_written_at_once_and_shown(study: Study, qtbot: QtBot) -> None:
    study.open(qtbot)
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.SAVED])
    assert study.urges() == [7]
    assert study.witness.told == []


def test_while_locked_everything_is_sealed_the_moment_it_is_told(study: Study) -> None:
    key = PrivateKey.generate()
    study.diarist.seal_to(bytes(key.public_key).hex())
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.LOCKED)
    first = SealedUrge(1.0, 7, moment=MOMENT)
    assert study.sealed(key) == [first]
    study.diarist.tell(Told(MOMENT, 1.0, 7, 3, "outside", Way.LEAVE), Diary.LOCKED)
    assert study.sealed(key) == [first, SealedUrge(1.0, 7, 3, "outside", Way.LEAVE, MOMENT)]
    study.diarist.hear_sealed(True)
    study.diarist.hear_sealed(False)
    assert study.witness.kept == [Kept.SEALED, Kept.FAILED]


def test_while_locked_nothing_is_told_without_a_key_to_seal_it_to(study: Study) -> None:
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.LOCKED)
    assert (study.witness.told, study.witness.kept) == ([], [Kept.FAILED])


@pytest.mark.parametrize("diary", [Diary.NONE, Diary.CLOSED])
def test_without_a_diary_nothing_is_kept(study: Study, diary: Diary) -> None:
    study.diarist.tell(Told(MOMENT, 1.0, 7), diary)
    study.diarist.change(SaveCheckIn(1, 2, 3))
    assert (study.witness.told, study.witness.kept) == ([], [])


def test_what_the_disk_refuses_is_said(study: Study, paths: Paths, qtbot: QtBot) -> None:
    study.open(qtbot)
    study.desk.error = VaultFailed("a secret of mine")
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED])
    assert "secret" not in paths.log.read_text()
    assert isinstance(study.newest, Unlocked)


def test_words_that_the_disk_refuses_are_held_until_a_page_takes_them_back(
    study: Study, qtbot: QtBot
) -> None:
    study.open(qtbot)
    tea, walk = AddPlanLine(PlanStep.ALONE, "Tea"), AddGoal(Area.HEALTH, "Walk")
    study.desk.error = VaultFailed("no room")
    for wish in (tea, DeletePlanLine("x"), walk):
        study.diarist.change(wish)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 3)
    assert study.witness.refused == [(tea,), (tea, walk)]
    study.diarist.take_back(tea)
    study.diarist.take_back(tea)
    assert study.witness.refused == [(tea,), (tea, walk), (walk,)]
    study.desk.error = None
    study.diarist.change(tea)
    qtbot.waitUntil(lambda: study.witness.kept[-1] is Kept.SAVED)
    assert study.witness.refused[-1] == (walk,)


def test_newer_words_in_the_same_place_are_held_instead_and_go_once_they_are_kept(
    study: Study, qtbot: QtBot
) -> None:
    study.open(qtbot)
    first, second = (KeepAnswer(ModuleId.START, "noticed", text) for text in ("a", "b"))
    study.desk.error = VaultFailed("no room")
    study.diarist.change(first)
    study.diarist.change(second)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 2)
    assert study.witness.refused == [(first,), (second,)]
    study.desk.error = None
    study.diarist.change(second)
    qtbot.waitUntil(lambda: study.witness.kept[-1] is Kept.SAVED)
    assert study.witness.refused[-1] == ()


def test_a_deletion_that_is_refused_lets_go_of_nothing(study: Study, qtbot: QtBot) -> None:
    study.open(qtbot)
    lapse = KeepLapse(Lapse("a", 1.0, led_up="late"))
    study.desk.error = VaultFailed("no room")
    study.diarist.change(lapse)
    study.diarist.change(DeleteLapse("a"))
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 2)
    assert study.witness.refused == [(lapse,)]


def test_what_was_refused_of_an_urge_is_told_once_the_disk_takes_something(
    study: Study, paths: Paths, qtbot: QtBot
) -> None:
    study.open(qtbot)
    study.desk.error = VaultFailed("no room")
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    study.diarist.tell(Told(MOMENT, 1.0, 7, 3), Diary.OPEN)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 2)
    study.desk.untellable, study.desk.error = study.desk.error, None
    study.diarist.change(SaveCheckIn(1, 2, 3))
    # It is refused once more, of which nothing is said, and waits for the next time.
    qtbot.waitUntil(lambda: paths.log.read_text().count("diary_failed") == 3)
    assert study.witness.kept[2:] == [Kept.SAVED]
    study.desk.untellable = None
    study.diarist.change(SaveCheckIn(1, 2, 4))
    qtbot.waitUntil(lambda: study.shown_urges() == [(7, 3)])
    assert study.witness.kept[2:] == [Kept.SAVED] * 2


def test_what_was_told_anew_or_erased_is_not_told_again(study: Study, qtbot: QtBot) -> None:
    study.open(qtbot)
    study.desk.error = VaultFailed("no room")
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    study.diarist.tell(Told("f" * 16, 2.0, 5), Diary.OPEN)
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 2)
    study.desk.untellable, study.desk.error = study.desk.error, None
    study.diarist.change(EraseJournal())
    qtbot.waitUntil(lambda: study.witness.kept[2:] == [Kept.SAVED])
    study.desk.untellable = None
    study.diarist.tell(Told(MOMENT, 1.0, 7, 1), Diary.OPEN)
    study.diarist.change(SaveCheckIn(1, 2, 3))
    qtbot.waitUntil(lambda: len(study.witness.kept) == 5)
    assert study.shown_urges() == [(7, 1)]


def test_at_the_end_what_no_field_has_is_tried_once_more(
    study: Study, qtbot: QtBot, door: VaultDoor
) -> None:
    study.open(qtbot)
    study.desk.error = VaultFailed("no room")
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    study.diarist.change(AddPlanLine(PlanStep.ALONE, "Tea"))
    study.diarist.change(AddGoal(Area.HEALTH, "Walk"))
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED] * 3)
    study.diarist.take_back(AddGoal(Area.HEALTH, "Walk"))
    study.desk.error = None
    study.diarist.try_again()
    assert study.session.end(10.0)
    assert not study.worker.has_left
    vault = door.unlock(PASSPHRASE)
    held = [urge.before for urge in vault.urges.recent(5)], [one.text for one in vault.plan.lines()]
    goals = vault.goals.every()
    vault.close()
    assert (held, goals) == (([7], ["Tea"]), ())


def test_at_the_end_it_is_known_that_the_disk_refused_to_the_last(
    study: Study, qtbot: QtBot
) -> None:
    study.open(qtbot)
    study.desk.error = VaultFailed("no room")
    study.diarist.change(AddPlanLine(PlanStep.ALONE, "Tea"))
    qtbot.waitUntil(lambda: study.witness.kept == [Kept.FAILED])
    assert not study.worker.has_left
    study.diarist.try_again()
    assert study.session.end(10.0)
    assert study.worker.has_left


def test_a_vault_that_turns_out_damaged_is_said(study: Study, qtbot: QtBot) -> None:
    study.open(qtbot)
    study.desk.error = VaultDamaged()
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    qtbot.waitUntil(lambda: study.newest == Unreadable(DoorState.DAMAGED_VAULT))
    assert not study.session.is_open


def test_check_ins_and_erasing_show_what_is_left(study: Study, qtbot: QtBot) -> None:
    study.open(qtbot)
    study.diarist.tell(Told(MOMENT, 1.0, 7), Diary.OPEN)
    study.diarist.change(SaveCheckIn(4, None, None))
    study.diarist.change(EraseRecords())
    qtbot.waitUntil(lambda: len(study.witness.kept) == 3)
    assert study.urges() == [7]
    study.diarist.change(EraseJournal())
    qtbot.waitUntil(lambda: len(study.witness.kept) == 4)
    assert study.urges() == []
