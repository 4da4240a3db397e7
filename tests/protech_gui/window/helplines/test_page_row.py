"""A service's page: asked before, in the private window first, and never without another way."""

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.contract import ContactTold, OpenContact
from engine.terms import ContactState
from protech_gui.content.directory import ChannelKind, Purpose
from protech_gui.services.helplines import Card, Contact
from protech_gui.window.helplines.page_row import Caller, PageRow, caller
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from tests.protech_gui.window.hands import asks, button, click, dialog, name_of, reads
from tests.protech_gui.window.helplines.street import Street, contact

PAGE = contact(ChannelKind.WEB, "https://line.example/", "line.example")
CHAT = contact(ChannelKind.CHAT, "https://chat.example/", "chat.example")
FORM = contact(ChannelKind.FORM, "https://form.example/", "form.example")
LINE = Caller("The line", ("0800 111", "us@line.example"))
BROWSER = "Open in my own browser"


class Wishes(QObject):
    """What a door passes on to the keeper."""

    def __init__(self, door: PrivateDoor) -> None:
        super().__init__()
        self.all: list[OpenContact] = []
        door.wished.connect(self._take)

    @Slot(object)
    def _take(self, wish: OpenContact) -> None:
        self.all.append(wish)


def opened(qtbot: QtBot, reach: Reach, way: Contact = PAGE) -> PageRow:
    row = PageRow(way, (), reach, LINE)
    qtbot.addWidget(row)
    row.show()
    return row


def ask(qapp: QApplication, row: PageRow, answer: str, way: Contact = PAGE) -> None:
    click(row, f"Open the page {way.display}…")
    click(dialog(qapp), answer)


@pytest.mark.parametrize(
    ("way", "said"), [(PAGE, "history"), (CHAT, "ends a chat"), (FORM, "forward any")]
)
def test_nothing_leaves_before_it_is_said_who_sees_it(
    qtbot: QtBot, qapp: QApplication, reach: Reach, street: Street, way: Contact, said: str
) -> None:
    row = opened(qtbot, reach, way)
    wishes = Wishes(reach.door)
    click(row, f"Open the page {way.display}…")
    words = reads(dialog(qapp))
    for part in (way.display, "provider may see", "nothing of it stays", said):
        assert part in words
    click(dialog(qapp), "Not now")
    assert (wishes.all, street.opened, asks(qapp)) == ([], [], False)


def test_the_private_window_comes_first_and_is_told_of_the_service(
    qtbot: QtBot, qapp: QApplication, reach: Reach, street: Street
) -> None:
    row = opened(qtbot, reach)
    wishes = Wishes(reach.door)
    ask(qapp, row, "In the private window")
    assert wishes.all == [OpenContact("The line", "https://line.example/", LINE.ways)]
    assert "The private window opens." in reads(row)
    with qtbot.waitSignal(row.used):
        reach.door.hear(ContactTold(ContactState.OPEN))
    assert "private window" not in reads(row)
    reach.door.hear(ContactTold(ContactState.CLOSED))
    assert "private window" not in reads(row)
    assert street.opened == []


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ContactState.UNABLE, "cannot open on this computer"),
        (ContactState.OUTDATED, "no security patches for a long time"),
        (ContactState.LOST, "ended by itself"),
    ],
)
def test_without_a_private_window_the_browser_is_offered_with_what_it_keeps(
    qtbot: QtBot,
    qapp: QApplication,
    reach: Reach,
    street: Street,
    state: ContactState,
    said: str,
) -> None:
    row = opened(qtbot, reach)
    ask(qapp, row, "In the private window")
    reach.door.hear(ContactTold(state))
    assert said in reads(row)
    assert "keeps the visit in its history" in reads(row)
    click(row, BROWSER)
    assert street.opened == ["https://line.example/"]
    assert said not in reads(row)


def test_a_row_that_did_not_ask_says_nothing(
    qtbot: QtBot, qapp: QApplication, reach: Reach
) -> None:
    row, other = opened(qtbot, reach), opened(qtbot, reach, CHAT)
    before = reads(other)
    ask(qapp, row, "In the private window")
    ask(qapp, row, "In the private window")
    reach.door.hear(ContactTold(ContactState.LOST))
    assert reads(other) == before
    reach.door.hear(ContactTold(ContactState.CLOSED))
    assert "ended by itself" in reads(row)


def test_where_no_browser_opens_it_the_address_can_be_copied(
    qtbot: QtBot, qapp: QApplication
) -> None:
    reach = Reach(Street(closed=True), qapp.clipboard(), PrivateDoor())
    row = opened(qtbot, reach)
    ask(qapp, row, "In my own browser")
    assert "No other program opened it" in reads(row)
    click(row, "Copy the address line.example")
    assert qapp.clipboard().text() == "https://line.example/"
    assert "No other program opened it" not in reads(row)
    reach.forget()


def test_the_own_browser_is_the_second_way(
    qtbot: QtBot, qapp: QApplication, reach: Reach, street: Street
) -> None:
    row = opened(qtbot, reach)
    ask(qapp, row, "In my own browser")
    assert street.opened == ["https://line.example/"]
    with pytest.raises(KeyError):
        button(row, BROWSER)
    assert name_of(button(row, "Open the page line.example…"))


def test_numbers_of_a_service_come_before_its_addresses() -> None:
    mail = contact(ChannelKind.EMAIL, "us@line.example", "us@line.example")
    card = Card(
        *("line", Purpose.SELF_CONCERN, "The line", "", None, ("en",), "en", "", ""),
        contacts=(mail, PAGE, contact()),
    )
    assert caller(card) == LINE
