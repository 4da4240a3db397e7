"""The window as keeper and person see it: composed in this process, over real pipes."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from engine.contract import (
    AnyMessage,
    Blocked,
    Category,
    Choices,
    Closing,
    Command,
    ConsentKind,
    Consents,
    EraseAll,
    Fault,
    GiveConsent,
    Goodbye,
    Layer,
    Level,
    Note,
    Noted,
    Place,
    Protection,
    Quit,
    Ready,
    Receipt,
    Recorded,
    RotateSpool,
    Sealed,
    SealUrge,
    SegmentDrained,
    SetChoices,
    SetProtection,
    Show,
    SpoolOffered,
    VaultMade,
    WithdrawConsent,
)
from protech_gui.clock import SystemClock
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.records import Block
from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.building import Building
from protech_gui.window.conduct import Conduct
from protech_gui.window.diarist import Diarist
from protech_gui.window.house.house import House
from protech_gui.window.house.sidebar import Sidebar
from protech_gui.window.ops import Worker
from protech_gui.window.parts.prose import Prose
from protech_gui.window.session import Session
from protech_gui.window.vault_desk import VaultDesk
from tests.household import receipt_for
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import (
    asks,
    click,
    dialog,
    name_of,
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


class Running(QObject):
    """A window that runs in this process, and the keeper's side of it."""

    def __init__(self, keeper: KeeperSide, app: QApplication, qtbot: QtBot) -> None:
        super().__init__()
        self.keeper = keeper
        self.app = app
        self.qtbot = qtbot
        self.ended = 0
        self.keepers_started: list[Command] = []
        self.conduct: Conduct

    @property
    def house(self) -> House:
        """The window that can be seen."""
        (found,) = [w for w in self.app.topLevelWidgets() if isinstance(w, House) and w.isVisible()]
        return found

    @Slot()
    def on_ended(self) -> None:
        """Count that the process shall end."""
        self.ended += 1

    def begin(
        self,
        protection: Protection = OFF,
        notes: tuple[Note, ...] = (),
        *,
        tray: bool = True,
        consents: tuple[ConsentKind, ...] = (),
        place: Place = Place.HOME,
    ) -> None:
        """Start the window as the keeper does, and wait until it says that it is ready."""
        receipts = tuple(map(receipt_for, consents))
        self.keeper.say(start(protection, notes, tray=tray, consents=receipts, place=place))
        self.hears(Ready())
        self.qtbot.waitUntil(lambda: self.app.activeWindow() is not None)

    def hears(self, message: object) -> None:
        """Wait until the keeper has heard this."""
        self.qtbot.waitUntil(lambda: message in self.keeper.heard)

    def said[M: AnyMessage](self, kind: type[M]) -> M:
        """Wait for a message of this kind and return the newest."""
        self.wait(lambda: any(isinstance(one, kind) for one in self.keeper.heard))
        return [one for one in self.keeper.heard if isinstance(one, kind)][-1]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition)

    def reads(self, words: str) -> bool:
        """Return whether these words can be read, on labels or in a text."""
        texts = (text.text for text in shown(self.house, Prose))
        return words in "\n".join((reads(self.house), *texts))

    def unlock(self) -> None:
        """Open the journal."""
        write(self.house, "Passphrase", PASSPHRASE)
        click(self.house, "Unlock")
        self.wait(lambda: bool(shown(self.house, Sidebar)))


@pytest.fixture
def running(door: VaultDoor, log: EventLog, qapp: QApplication, qtbot: QtBot) -> Iterator[Running]:
    before = QLocale()
    with keeper_side() as keeper:
        made = Running(keeper, qapp, qtbot)
        desk, worker = VaultDesk(door), Worker()
        session = Session(desk, worker, log)
        diarist = Diarist(desk, worker, session, log)
        building = Building(SystemClock(), qapp.clipboard(), log, can_look=True)
        conduct = Conduct(
            keeper.pipe,
            session,
            diarist,
            Speech(qapp, log),
            building.open,
            made.keepers_started.append,
            log,
        )
        conduct.ended.connect(made.on_ended)
        made.conduct = conduct
        yield made
        assert session.end(10.0)
        # What the pipe still says when it closes is nobody's business any more.
        conduct.deleteLater()
        QCoreApplication.sendPostedEvents(conduct, QEvent.Type.DeferredDelete)
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


@pytest.fixture
def vault(door: VaultDoor) -> Created:
    """A vault whose code was noted, locked."""
    made = door.create(PASSPHRASE)
    made.vault.close()
    door.note_code()
    return made


def consents(running: Running) -> list[Receipt]:
    return [said.receipt for said in running.keeper.heard if isinstance(said, GiveConsent)]


def test_without_a_vault_every_room_opens_and_nothing_is_recorded(running: Running) -> None:
    running.begin()
    for room, words in (
        ("Journal", "You keep no journal now."),
        ("Learn", "Texts to read at your own pace."),
        ("Progress", "You keep no journal now."),
        ("Help", "Stop It Now"),
        ("Settings", "You have not agreed to this."),
        ("Today", "You keep no journal now."),
    ):
        click(running.house, room)
        assert running.reads(words), room
    assert [type(one) for one in running.keeper.heard] == [Ready]


def test_a_journal_is_made_with_its_consents_and_takes_in_what_comes(
    running: Running, spool: SpoolWriter
) -> None:
    running.begin()
    click(running.house, "Journal")
    click(running.house, "Create a journal")
    click(running.house, "Yes, I agree")
    click(running.house, "Not now")
    write(running.house, "Passphrase", PASSPHRASE)
    write(running.house, "The same passphrase again", PASSPHRASE)
    click(running.house, "Create my journal")
    key = running.said(VaultMade).public_key
    assert [one.kind for one in consents(running)] == [ConsentKind.JOURNAL]
    spool.adopt(key)
    running.hears(RotateSpool())
    running.keeper.say(SpoolOffered(()))
    spool.append(Block(1.0, Category.PICTURE, Layer.SCREEN))
    running.keeper.heard.clear()
    running.keeper.say(Recorded())
    running.hears(RotateSpool())
    (segment,) = (path for path in spool.rotate() if path.stat().st_size > 100)
    running.keeper.say(SpoolOffered((str(segment),)))
    running.hears(SegmentDrained(str(segment)))


@pytest.mark.usefixtures("vault")
def test_a_locked_window_opens_with_the_passphrase(running: Running) -> None:
    running.begin(ON)
    assert running.reads("Your journal is locked")
    write(running.house, "Passphrase", "wrong horse")
    click(running.house, "Unlock")
    running.wait(partial(running.reads, "That was not the right passphrase."))
    running.unlock()
    running.hears(RotateSpool())


def test_a_forgotten_passphrase_is_replaced_by_the_code(
    running: Running, vault: Created, door: VaultDoor
) -> None:
    running.begin(ON)
    click(running.house, "I forgot my passphrase")
    (box,) = shown(running.house, QPlainTextEdit)
    box.setPlainText(" ".join(vault.code.words))
    click(running.house, "Open my journal")
    running.wait(partial(running.reads, "Choose a new passphrase"))
    write(running.house, "Passphrase", "another horse")
    write(running.house, "The same passphrase again", "another horse")
    click(running.house, "Use this passphrase")
    running.wait(partial(running.reads, "Protection is on."))
    running.wait(lambda: bool(shown(running.house, Sidebar)))
    door.unlock("another horse").close()


@pytest.mark.usefixtures("vault")
def test_damaged_records_lead_to_new_ones_that_can_also_be_declined(
    running: Running, paths: Paths
) -> None:
    paths.vault.write_bytes(b"what is left")
    running.begin(ON, consents=tuple(ConsentKind))
    assert running.reads("The file with your journal is damaged.")
    click(running.house, "Start a new journal…")
    click(dialog(running.app), "Start a new journal")
    click(running.house, "Back")
    assert running.reads("The file with your journal is damaged.")
    assert paths.vault.read_bytes() == b"what is left"


def test_protection_takes_a_consent_with_a_receipt_and_turns_off_at_once(
    running: Running,
) -> None:
    running.begin()
    click(running.house, "Turn protection on")
    assert running.reads("May Protech look at your screen?")
    click(running.house, "Turn on")
    receipt = running.said(GiveConsent).receipt
    text = Texts(EventLog(Path(os.devnull)), frozenset()).consent(ConsentKind.SCREEN, "en")
    assert text is not None
    assert (receipt.kind, receipt.language) == (ConsentKind.SCREEN, "en")
    assert (receipt.text_version, receipt.text_sha256) == (text.version, text.sha256)
    assert SetProtection(on=True) not in running.keeper.heard
    running.keeper.say(Consents((receipt,)))
    running.hears(SetProtection(on=True))
    running.keeper.say(ON)
    running.wait(partial(running.reads, "Protection is on."))
    click(running.house, "Turn protection off")
    click(dialog(running.app), "Turn off")
    running.hears(SetProtection(on=False))
    running.keeper.say(OFF)
    running.wait(partial(running.reads, "Protection is off."))
    click(running.house, "Turn protection on")
    running.wait(lambda: running.keeper.heard.count(SetProtection(on=True)) == 2)
    assert len(consents(running)) == 1


def test_a_consent_is_taken_back(running: Running) -> None:
    running.begin(ON, consents=(ConsentKind.SCREEN,))
    click(running.house, "Settings")
    click(running.house, "Take back")
    click(dialog(running.app), "Take back")
    running.hears(WithdrawConsent(ConsentKind.SCREEN))


@pytest.mark.usefixtures("vault")
def test_an_urge_goes_into_the_open_journal_at_once(running: Running) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    running.unlock()
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    running.wait(partial(running.reads, "Saved in your journal."))
    click(running.house, "Journal")
    running.wait(lambda: shown(running.house, QTableView)[0].model().rowCount() == 1)


@pytest.mark.usefixtures("vault")
def test_an_urge_told_while_locked_is_sealed_when_the_page_is_left(running: Running) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    click(running.house, "Back")
    sealed = running.said(SealUrge)
    assert (sealed.before, sealed.after, sealed.line) == (6, None, None)
    running.keeper.say(Sealed(kept=True))
    assert running.reads("Your journal is locked")


@pytest.mark.usefixtures("vault")
def test_the_quick_exit_hides_at_once_and_loses_nothing(running: Running) -> None:
    running.begin(ON, consents=tuple(ConsentKind))
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    house = running.house
    click(house, "Quick exit")
    assert not house.isVisible()
    running.hears(Closing(locked=False))
    kinds = [type(one) for one in running.keeper.heard]
    assert kinds[-2:] == [SealUrge, Closing]
    assert running.ended == 1


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


def test_a_language_is_spoken_and_told_and_stands_in_the_receipt(running: Running) -> None:
    running.begin()
    click(running.house, "Settings")
    (box,) = [one for one in shown(running.house, QComboBox) if one.count() == len(NAMES)]
    box.setFocus()
    press(running.house, Qt.Key.Key_Up)
    running.hears(SetChoices(Choices("de", "", "done")))
    running.wait(partial(running.reads, "Der Schutz ist ausgeschaltet."))
    running.wait(lambda: "Heute" in {name_of(one) for one in shown(running.house, QAbstractButton)})
    click(running.house, "Heute")
    click(running.house, "Schutz einschalten")
    click(running.house, "Einschalten")
    assert running.said(GiveConsent).receipt.language == "de"


@pytest.mark.parametrize("locked", [True, False], ids=["lock", "close"])
def test_lock_and_close_are_told_and_end_the_window(
    running: Running, door: VaultDoor, locked: bool
) -> None:
    door.create(PASSPHRASE).vault.close()
    door.note_code()
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
    click(running.house, "Quit…")
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
