"""Nothing moves when the system says so, until the person says otherwise here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.stillness import Stillness
from tests.protech_gui.window.loud import System

REDUCED, FREE = Qt.MotionPreference.ReducedMotion, Qt.MotionPreference.NoPreference


def test_it_follows_the_system(qtbot: QtBot) -> None:
    system = System()
    stillness = Stillness(system)
    assert not stillness.still
    with qtbot.waitSignal(stillness.changed):
        system.reduce(REDUCED)
    assert stillness.still


def test_what_the_person_chooses_holds(qtbot: QtBot) -> None:
    system = System()
    stillness = Stillness(system)
    with qtbot.waitSignal(stillness.changed):
        stillness.choose(True)
    system.reduce(REDUCED)
    system.reduce(FREE)
    assert stillness.still
    with qtbot.assertNotEmitted(stillness.changed):
        stillness.choose(True)


def test_the_real_system_can_be_asked(qapp: QApplication) -> None:
    del qapp
    assert Stillness(QGuiApplication.styleHints()).still in (True, False)
