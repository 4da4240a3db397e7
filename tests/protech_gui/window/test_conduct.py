"""The window as keeper and person see it: composed in this process, over real pipes."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from protech_gui.window.views.shell import Shell
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from engine.contract import (
    Blocked,
    Category,
    Choices,
    Closing,
    Command,
    ConsentKind,
    Consents,
    Fault,
    GiveConsent,
    Goodbye,
    Layer,
    Level,
    Note,
    Noted,
    Protection,
    Quit,
    Ready,
    Receipt,
    Recorded,
    RotateSpool,
    SegmentDrained,
    SetChoices,
    SetProtection,
    Show,
    SpoolOffered,
    VaultMade,
)
from protech_gui.domain.records import Block
from protech_gui.language import Speech
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.conduct import Conduct
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import (
    asks,
    click,
    dialog,
    press,
    reads,
    shown,
    type_on,
    write,
)
from tests.protech_gui.window.keeper_side import KeeperSide, keeper_side
from tests.protech_gui.window.starting import KEEPER, start

OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)
CONSENTED = [ConsentKind.SCREEN, ConsentKind.BLOCK_LOG]


class Running(QObject):
    """A window that runs in this process, and the keeper's side of it."""

    def __init__(self, keeper: KeeperSide, app: QApplication, qtbot: QtBot) -> None:
        super().__init__()
        self.keeper = keeper
        self.app = app
        self.qtbot = qtbot
        self.ended = 0
        self.keepers_started: list[Command] = []

    @property
    def shell(self) -> Shell:
        """The window that can be seen."""
        (found,) = [w for w in self.app.topLevelWidgets() if isinstance(w, Shell) and w.isVisible()]
        return found

    @Slot()
    def on_ended(self) -> None:
        """Count that the process shall end."""
        self.ended += 1

    def begin(
        self, protection: Protection = OFF, notes: tuple[Note, ...] = (), *, tray: bool = True
    ) -> None:
        """Start the window as the keeper does, and wait until it says that it is ready."""
        self.keeper.say(start(protection, notes, tray=tray), Show())
        self.hears(Ready())
        self.qtbot.waitUntil(self.shell.isActiveWindow)

    def hears(self, message: object) -> None:
        """Wait until the keeper has heard this."""
        self.qtbot.waitUntil(lambda: message in self.keeper.heard)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition)

    def reads(self, words: str) -> bool:
        """Return whether these words can be read."""
        return words in reads(self.shell)

    def create(self) -> None:
        """Make a vault by keyboard."""
        type_on(self.shell, PASSPHRASE)
        press(self.shell, Qt.Key.Key_Return)
        type_on(self.shell, PASSPHRASE)
        press(self.shell, Qt.Key.Key_Return)
        self.wait(partial(self.reads, "There is nothing here yet."))


@pytest.fixture
def running(door: VaultDoor, log: EventLog, qapp: QApplication, qtbot: QtBot) -> Iterator[Running]:
    before = QLocale()
    with keeper_side() as keeper:
        made = Running(keeper, qapp, qtbot)
        session = Session(VaultDesk(door), Worker(), log)
        conduct = Conduct(keeper.pipe, session, Speech(qapp, log), made.keepers_started.append, log)
        conduct.ended.connect(made.on_ended)
        yield made
        assert session.end(10.0)
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


def consents(running: Running) -> list[Receipt]:
    return [said.receipt for said in running.keeper.heard if isinstance(said, GiveConsent)]


def choose_afresh(running: Running) -> None:
    assert running.reads("The file with your records is damaged.")
    click(running.shell, "Start new records…")
    click(dialog(running.app), "Start new records")
    running.wait(partial(running.reads, "Choose a passphrase"))


def test_a_first_start_makes_a_vault_and_takes_in_what_comes(
    running: Running, spool: SpoolWriter
) -> None:
    running.begin()
    running.create()
    running.hears(RotateSpool())
    (made,) = (said for said in running.keeper.heard if isinstance(said, VaultMade))
    spool.adopt(made.public_key)
    running.keeper.say(SpoolOffered(()))
    spool.append(Block(1.0, Category.PICTURE, Layer.SCREEN))
    running.keeper.heard.clear()
    running.keeper.say(Recorded())
    running.hears(RotateSpool())
    (segment,) = (path for path in spool.rotate() if path.stat().st_size > 100)
    running.keeper.say(SpoolOffered((str(segment),)))
    running.hears(SegmentDrained(str(segment)))
    running.wait(lambda: len(shown(running.shell, QTableView)) == 1)
    assert shown(running.shell, QTableView)[0].model().rowCount() == 1


def test_a_locked_window_opens_with_the_passphrase(running: Running, door: VaultDoor) -> None:
    door.create(PASSPHRASE).vault.close()
    running.begin(ON)
    assert running.reads("Your records are locked")
    write(running.shell, "Passphrase", "wrong horse")
    click(running.shell, "Unlock")
    running.wait(partial(running.reads, "That was not the right passphrase."))
    write(running.shell, "Passphrase", PASSPHRASE)
    click(running.shell, "Unlock")
    running.wait(partial(running.reads, "Your records"))
    running.hears(RotateSpool())


def test_a_short_passphrase_is_refused(running: Running) -> None:
    running.begin()
    write(running.shell, "Passphrase", "short")
    write(running.shell, "The same passphrase again", "short")
    click(running.shell, "Create my records")
    running.wait(partial(running.reads, "shorter than"))


def test_damaged_records_lead_to_new_ones_that_can_also_be_declined(
    running: Running, door: VaultDoor, paths: Paths
) -> None:
    door.create(PASSPHRASE).vault.close()
    paths.vault.write_bytes(b"what is left")
    running.begin(ON)
    choose_afresh(running)
    click(running.shell, "Back")
    running.wait(partial(running.reads, "The file with your records is damaged."))
    assert paths.vault.read_bytes() == b"what is left"
    choose_afresh(running)
    running.create()
    kept = [path.read_bytes() for path in paths.root.rglob("*") if path.is_file()]
    assert b"what is left" in kept


def test_protection_takes_a_consent_with_a_receipt_and_turns_off_at_once(
    running: Running,
) -> None:
    running.begin()
    click(running.shell, "Turn protection on")
    assert consents(running) == []
    click(dialog(running.app), "Turn on")
    running.hears(SetProtection(on=True))
    assert [receipt.kind for receipt in consents(running)] == CONSENTED
    assert {receipt.language for receipt in consents(running)} == {"en"}
    running.keeper.say(ON)
    running.wait(partial(running.reads, "Protection is on."))
    click(running.shell, "Turn protection off")
    click(dialog(running.app), "Turn off")
    running.hears(SetProtection(on=False))


def test_on_again_is_one_click_until_the_consent_is_gone(running: Running) -> None:
    running.begin()
    click(running.shell, "Turn protection on")
    click(dialog(running.app), "Turn on")
    running.hears(SetProtection(on=True))
    running.keeper.say(Consents(tuple(consents(running))), ON)
    running.wait(partial(running.reads, "Protection is on."))
    running.keeper.say(OFF)
    running.wait(partial(running.reads, "Protection is off."))
    click(running.shell, "Turn protection on")
    running.wait(lambda: running.keeper.heard.count(SetProtection(on=True)) == 2)
    assert len(consents(running)) == len(CONSENTED)
    running.keeper.say(Consents(()), Noted((Note.UNSAVED,)))
    running.wait(partial(running.reads, "Your last choice could not be saved."))
    click(running.shell, "Turn protection on")
    assert asks(running.app)
    click(dialog(running.app), "Not now")
    assert len(consents(running)) == len(CONSENTED)


def test_notes_and_changes_of_protection_are_shown(running: Running) -> None:
    running.begin(ON, (Note.SPOOL,), tray=False)
    assert running.reads("waited for you to unlock were damaged")
    assert running.reads("no place for Protech")
    running.keeper.say(Noted((Note.UNSAVED,)), OFF)
    running.wait(partial(running.reads, "Your last choice could not be saved."))
    running.wait(partial(running.reads, "Protection is off."))
    assert not running.reads("waited for you to unlock")


def test_a_language_is_spoken_and_told_and_stands_in_the_receipt(running: Running) -> None:
    running.begin()
    press(running.shell, Qt.Key.Key_G, alt=True)
    press(running.shell, Qt.Key.Key_Up)
    running.hears(SetChoices(Choices("de")))
    running.wait(partial(running.reads, "Der Schutz ist ausgeschaltet."))
    click(running.shell, "Schutz einschalten")
    click(dialog(running.app), "Einschalten")
    running.hears(SetProtection(on=True))
    assert {receipt.language for receipt in consents(running)} == {"de"}


@pytest.mark.parametrize("locked", [True, False], ids=["lock", "close"])
def test_lock_and_close_are_told_and_end_the_window(running: Running, locked: bool) -> None:
    running.begin()
    running.create()
    shell = running.shell
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
    press(running.shell, Qt.Key.Key_Q, control=True)
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
    shell = running.shell
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
