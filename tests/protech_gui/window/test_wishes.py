"""What comes of what a person wants, from the click to the keeper and the vault."""

import os
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QPlainTextEdit,
    QTableView,
)

from engine.contract import (
    Closing,
    Consents,
    GiveConsent,
    LookAgain,
    LookedAgain,
    Ready,
    Recorded,
    RemindNow,
    RotateSpool,
    Sealed,
    SealUrge,
    SegmentDrained,
    SetChoices,
    SetGuarding,
    SetProtection,
    SpoolOffered,
    VaultMade,
    WithdrawConsent,
)
from engine.terms import Category, Choices, ConsentKind, Layer, Level, Pace, Receipt, ReminderPlan
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.records import Block
from protech_gui.domain.urges import BoxedUrge
from protech_gui.language import NAMES
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.house.sidebar import Sidebar
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.hands import (
    button,
    click,
    dialog,
    name_of,
    press,
    shown,
    type_on,
    write,
)
from tests.protech_gui.window.running import OFF, ON, Running

COVERING = msgspec.structs.replace(ON, covering=True)


def consents(running: Running) -> list[Receipt]:
    return [said.receipt for said in running.keeper.heard if isinstance(said, GiveConsent)]


def test_without_a_vault_every_room_opens_and_nothing_is_recorded(running: Running) -> None:
    running.begin()
    for room, words in (
        ("Journal", "You keep no journal now."),
        ("Learn", "Your answers are sent to nobody."),
        ("Progress", "You keep no journal now."),
        ("Help", "Stop It Now"),
        ("Settings", "You have given 0 consent"),
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
    running.wait(partial(running.offers, "See your consents"))
    click(running.house, "See your consents")
    running.wait(partial(running.offers, "Take back"))
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


def test_an_urge_told_while_locked_is_sealed_at_once_and_comes_into_the_journal(
    running: Running, vault: Created, spool: SpoolWriter
) -> None:
    key = vault.vault.public_key_hex
    running.begin(ON, consents=tuple(ConsentKind), public_key=key)
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    sealed = running.said(SealUrge)
    running.keeper.say(Sealed(kept=True))
    running.wait(partial(running.reads, "Sealed. It comes into your journal"))
    click(running.house, "Back")
    assert running.reads("Your journal is locked")
    spool.adopt(key)
    spool.append(BoxedUrge(sealed.box))
    running.unlock()
    running.hears(RotateSpool())
    running.keeper.say(SpoolOffered(tuple(map(str, spool.rotate()))))
    click(running.house, "Journal")
    running.wait(lambda: [t.model().rowCount() for t in shown(running.house, QTableView)] == [1])


def test_the_quick_exit_hides_at_once_and_loses_nothing(running: Running, vault: Created) -> None:
    key = vault.vault.public_key_hex
    running.begin(ON, consents=tuple(ConsentKind), public_key=key)
    click(running.house, "A moment for me")
    type_on(running.house, "6")
    house = running.house
    click(house, "Quick exit")
    assert not house.isVisible()
    running.hears(Closing(locked=False))
    kinds = [type(one) for one in running.keeper.heard]
    assert kinds[-2:] == [SealUrge, Closing]
    assert running.ended == 1


def test_reminders_are_tried_and_chosen(running: Running) -> None:
    running.begin(ON, consents=(ConsentKind.REMINDERS,))
    click(running.house, "Settings")
    # The card has its place once the page is laid out.
    running.wait(lambda: button(running.house, "Try it").height() > 0)
    click(running.house, "Try it")
    running.hears(RemindNow())
    click(running.house, "Add a time")
    running.hears(SetChoices(Choices("en", "", "done", ReminderPlan((540,)))))
    click(running.house, "Add a time")
    running.hears(SetChoices(Choices("en", "", "done", ReminderPlan((540, 780)))))


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


def _heard(running: Running, times: int) -> bool:
    return running.keeper.heard.count(LookAgain()) == times


def test_how_to_be_protected_is_told_to_the_keeper(running: Running) -> None:
    running.begin(ON)
    click(running.house, "Settings")
    click(running.house, "Strict")
    running.hears(SetGuarding(Level.STRICT, Pace.FULL, calm=False))
    running.keeper.say(msgspec.structs.replace(ON, level=Level.STRICT))
    running.wait(lambda: running.reads("suggestive pictures are covered when"))


def test_a_cover_can_be_called_wrong_while_there_is_one_and_each_time_is_answered(
    running: Running,
) -> None:
    running.begin(ON)
    stays = "Still unsure, so it stays. Nothing was sent."
    assert "This cover is wrong" not in {name_of(b) for b in shown(running.house, QAbstractButton)}
    running.keeper.say(COVERING)
    running.wait(
        lambda: "This cover is wrong" in {name_of(b) for b in shown(running.house, QAbstractButton)}
    )
    for times in (1, 2):
        click(running.house, "This cover is wrong")
        assert not running.reads(stays)
        running.wait(partial(_heard, running, times))
        running.keeper.say(LookedAgain(cleared=0, kept=1))
        running.wait(lambda: running.reads(stays))
