"""A file is chosen in a dialog of our own, and nothing remembers which."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.platform.file_choice import FileChoice


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of this test's own, where Qt would write down what was visited."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path))
    return tmp_path


def dialog(window: QWidget) -> QFileDialog:
    (found,) = window.findChildren(QFileDialog)
    return found


def choose(window: QWidget, name: str, role: QDialogButtonBox.StandardButton) -> None:
    box = dialog(window).findChild(QDialogButtonBox)
    field = dialog(window).findChild(QLineEdit)
    assert box is not None
    assert field is not None
    field.setText(name)
    box.button(role).click()


def test_a_place_is_offered_under_a_neutral_name(
    window: QWidget, home: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    del qapp
    choice = FileChoice()
    choice.ask_where("notes-2026-11-23", "Make a backup", window)
    assert dialog(window).testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog(window).selectedFiles() == [str(home / "notes-2026-11-23")]
    with qtbot.waitSignal(choice.chosen) as heard:
        choose(window, "notes-2026-11-23", QDialogButtonBox.StandardButton.Save)
    assert heard.args == [home / "notes-2026-11-23"]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert not list(home.rglob("QtProject*"))
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/lastVisited")


def test_a_file_that_is_there_is_chosen(window: QWidget, home: Path, qtbot: QtBot) -> None:
    (home / "notes").write_bytes(b"x")
    choice = FileChoice()
    choice.ask_which("Choose a backup", window)
    with qtbot.waitSignal(choice.chosen) as heard:
        choose(window, "notes", QDialogButtonBox.StandardButton.Open)
    assert heard.args == [home / "notes"]


def test_whoever_chooses_nothing_is_not_asked_again(
    window: QWidget, home: Path, qtbot: QtBot
) -> None:
    choice = FileChoice()
    choice.ask_which("Choose a backup", window)
    with qtbot.assertNotEmitted(choice.chosen):
        dialog(window).reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert not list(home.iterdir())
