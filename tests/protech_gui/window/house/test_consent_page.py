"""The consent to watch the screen, when protection is first wanted after the first steps."""

import pytest
from pytestqt.qtbot import QtBot

from engine.terms import ConsentKind
from protech_gui.content.prose import Prose as Texts
from protech_gui.log import EventLog
from protech_gui.window.house.consent_page import ConsentPage
from protech_gui.window.intents import Agree, Back, Go, Spot, WantProtection
from protech_gui.window.models.vault_state import NoVault
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.window.hands import button, click, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.rooms.standing import OFF, standing


@pytest.fixture
def page(qtbot: QtBot, log: EventLog) -> ConsentPage:
    made = ConsentPage(Texts(log, frozenset()))
    qtbot.addWidget(made)
    made.know(standing(NoVault(), protection=OFF, consents=()))
    made.show()
    made.start()
    return made


def test_both_answers_are_of_one_size_and_none_is_pushed(page: ConsentPage) -> None:
    yes, no = button(page, "Turn on").size(), button(page, "Not now").size()
    # An odd number of pixels cannot be shared out evenly.
    assert yes.height() == no.height()
    assert abs(yes.width() - no.width()) <= 1
    assert page.focusWidget() is shown(page, Prose)[0]


def test_not_now_leads_back_and_consents_to_nothing(page: ConsentPage) -> None:
    heard = Heard(page.intent)
    click(page, "Not now")
    assert heard.intents == [Back()]


def test_protection_goes_on_once_the_keeper_has_the_receipt(
    page: ConsentPage, log: EventLog
) -> None:
    heard = Heard(page.intent)
    click(page, "Turn on")
    text = Texts(log, frozenset()).consent(ConsentKind.SCREEN, "en")
    assert text is not None
    assert heard.intents == [Agree(text)]
    page.know(standing(NoVault(), protection=OFF, consents=(ConsentKind.SCREEN,)))
    page.know(standing(NoVault(), protection=OFF, consents=(ConsentKind.SCREEN,)))
    assert heard.intents == [Agree(text), WantProtection(), Back()]


def test_what_becomes_of_data_can_be_read_first(page: ConsentPage) -> None:
    heard = Heard(page.intent)
    click(page, "Privacy notice")
    assert heard.intents == [Go(Spot.TEXT, "privacy")]
