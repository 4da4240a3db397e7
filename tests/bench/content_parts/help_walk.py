"""How many actions help is away: from every screen in every state, walked in the real window."""

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.theme import Theme
from protech_gui.window.building import Building
from protech_gui.window.crisis.page import CrisisPage
from protech_gui.window.house.house import House
from protech_gui.window.rooms.help import HelpRoom
from tests.visual.gallery import scenes
from tests.visual.screens import SMALL, building, front, settle, shown
from tests.visual.situations import Scene

FAR = 99
"""What stands for a screen from which no help was found."""

NUMBERS = ("113", "112", "999", "116 123", "0800")
"""What is printed where there is help: one of these can be read."""

CALLED = {"nl": "Ik heb nu hulp nodig", "de": "Ich brauche jetzt Hilfe", "en": "I need help now"}
"""What the button is called that is on every screen."""


def help_actions(languages: tuple[str, ...] = tuple(NAMES)) -> dict[str, int]:
    """Return the most actions that help is away from any screen, and how many were walked.

    An action is one click or one key. Help is there when the number of a line can be read.
    """
    app = QApplication(["protech-bench", "-platform", "offscreen"])
    log = EventLog(Path(tempfile.mkdtemp()) / "events.log")
    theme, speech, made = Theme(app), Speech(app, log), building(app, log)
    walked: list[int] = []
    for language in languages:
        speech.speak(language)
        walked += [actions(scene, made, language) for scene in scenes()]
    theme.deleteLater()
    return {"help_actions": max(walked), "help_screens": len(walked)}


def actions(scene: Scene, made: Building, language: str) -> int:
    """Return how many actions help is away from this screen, FAR if it is not found."""
    with shown(scene, made, language, SMALL) as house:
        settle()
        for count in range(3):
            if _is_help(house):
                return count
            _take_a_step(house, CALLED[language])
            settle()
        return FAR


def _take_a_step(house: House, called: str) -> None:
    """Close the question in front, or else press the button that is on every screen."""
    part = front(house)
    if isinstance(part, QDialog):
        QTest.keyClick(part, Qt.Key.Key_Escape)
        return
    for button in part.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.accessibleName() == called:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return


def _is_help(house: House) -> bool:
    pages: list[QWidget] = [*house.findChildren(CrisisPage), *house.findChildren(HelpRoom)]
    return not isinstance(front(house), QDialog) and any(
        number in label.text()
        for page in pages
        if page.isVisible()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        for number in NUMBERS
    )
