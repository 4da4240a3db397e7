"""Where a file shall be: a neutral name, and a question where it would be copied to a server."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts.place_question import OpenedBy, PlaceQuestion
from tests.protech_gui.window.chooser import Chooser
from tests.protech_gui.window.hands import asks, click, dialog, reads

SYNCED = Path("/data/a/Dropbox/notes.zip")
MEANINGS = [
    (OpenedBy.NOTHING, "Whoever can get at that server can read the file."),
    (OpenedBy.ITS_PASSPHRASE, "Without its passphrase nobody"),
    (OpenedBy.JOURNAL_KEYS, "Without your passphrase or your code nobody"),
]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_place_of_ones_own_is_taken_without_a_question(
    parent: QWidget, qapp: QApplication
) -> None:
    chooser = Chooser()
    question = PlaceQuestion(chooser, parent)
    settled: list[Path] = []
    question.settled.connect(settled.append)
    question.ask(".zip", "Save", OpenedBy.NOTHING)
    (name,) = chooser.names
    assert name.startswith("notes-20")
    assert name.endswith(".zip")
    chooser.chosen.emit(Path("/media/stick/notes.zip"))
    assert settled == [Path("/media/stick/notes.zip")]
    assert not asks(qapp)


@pytest.mark.parametrize(("opened_by", "meaning"), MEANINGS)
def test_a_folder_that_is_copied_to_a_server_is_asked_about(
    parent: QWidget, qapp: QApplication, opened_by: OpenedBy, meaning: str
) -> None:
    chooser = Chooser()
    question = PlaceQuestion(chooser, parent)
    settled: list[Path] = []
    question.settled.connect(settled.append)
    question.ask(".zip", "Save", opened_by)
    chooser.chosen.emit(SYNCED)
    assert "Dropbox" in reads(dialog(qapp))
    assert meaning in reads(dialog(qapp))
    click(dialog(qapp), "Not there")
    assert settled == []
    chooser.chosen.emit(SYNCED)
    click(dialog(qapp), "Save it there")
    assert settled == [SYNCED]
