"""A journal that cannot be opened: what is said, and what can be done."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.services.door_state import DoorState
from protech_gui.window.house.trouble_page import TroublePage
from protech_gui.window.intents import Go, LookForVault, Spot
from protech_gui.window.models.vault_state import Unreadable
from tests.protech_gui.window.hands import button, click, dialog, name_of, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import standing

REASONS = [DoorState.DAMAGED_SLOTS, DoorState.DAMAGED_VAULT, DoorState.NEWER, DoorState.FAILED]


def opened(qtbot: QtBot, reason: DoorState) -> TroublePage:
    page = TroublePage()
    qtbot.addWidget(page)
    page.know(standing(Unreadable(reason)))
    page.show()
    page.start()
    return page


def test_each_reason_is_said_in_its_own_words(qtbot: QtBot) -> None:
    texts = {reads(opened(qtbot, reason)) for reason in REASONS}
    assert len(texts) == len(REASONS)
    assert all("Protection does not depend on it" in text for text in texts)


@pytest.mark.parametrize("reason", REASONS)
def test_it_can_be_tried_again(qtbot: QtBot, reason: DoorState) -> None:
    page = opened(qtbot, reason)
    heard = Heard(page.intent)
    assert page.focusWidget() is button(page, "Try again")
    click(page, "Try again")
    assert heard.intents == [LookForVault()]


def test_new_records_take_one_confirmation(qtbot: QtBot, qapp: QApplication) -> None:
    page = opened(qtbot, DoorState.DAMAGED_VAULT)
    heard = Heard(page.intent)
    click(page, "Start a new journal…")
    click(dialog(qapp), "Not now")
    assert heard.intents == []
    click(page, "Start a new journal…")
    assert "kept aside" in reads(dialog(qapp))
    click(dialog(qapp), "Start a new journal")
    assert heard.intents == [Go(Spot.DIARY, "afresh")]


def test_a_damaged_journal_is_repaired_or_restored_from_a_backup(qtbot: QtBot) -> None:
    page = opened(qtbot, DoorState.DAMAGED_VAULT)
    heard = Heard(page.intent)
    click(page, "Repair…")
    click(page, "Restore a backup…")
    assert heard.intents == [Go(Spot.REPAIR), Go(Spot.BACKUP)]


def test_without_its_keys_there_is_nothing_to_repair(qtbot: QtBot) -> None:
    page = opened(qtbot, DoorState.DAMAGED_SLOTS)
    names = [name_of(one) for one in shown(page, type(button(page, "Try again")))]
    assert names == ["Try again", "Restore a backup…", "Start a new journal…"]


def test_what_may_pass_by_itself_offers_no_new_start(qtbot: QtBot) -> None:
    page = opened(qtbot, DoorState.FAILED)
    assert [name_of(one) for one in shown(page, type(button(page, "Try again")))] == ["Try again"]
