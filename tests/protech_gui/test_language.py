"""Which language is spoken, and that it changes while the app runs."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from protech_gui.language import (
    FOLDER,
    NAMES,
    Speech,
    best_language,
    locale_for,
    system_language,
    system_region,
)
from protech_gui.log import EventLog
from protech_gui.window.house.sidebar import Sidebar

TODAY = {"nl": "Vandaag", "de": "Heute", "en": "Today"}


@pytest.fixture
def log(tmp_path: Path) -> EventLog:
    return EventLog(tmp_path / "events.log")


@pytest.fixture(autouse=True)
def _speech_ends() -> Iterator[None]:
    """English words and the old locale again for the next test; dead translators are silent."""
    before = QLocale()
    yield
    gc.collect()
    QLocale.setDefault(before)


@pytest.fixture
def speech(qapp: QApplication, log: EventLog) -> Speech:
    return Speech(qapp, log)


def today_words() -> str:
    return QCoreApplication.translate("Sidebar", "Today")


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [
        (["nl-BE"], "nl"),
        (["fr-FR", "de-AT", "nl"], "de"),
        (["EN_gb"], "en"),
        (["fr"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wished_language_that_is_known_is_spoken(wished: list[str], spoken: str) -> None:
    assert best_language(wished) == spoken


def test_the_system_has_a_language() -> None:
    assert system_language() in NAMES


def test_the_systems_country_is_two_letters_or_nothing() -> None:
    assert len(system_region()) in (0, 2)


def test_dates_are_written_as_in_the_persons_country() -> None:
    assert locale_for("nl", QLocale("nl_BE")).name() == "nl_BE"
    assert locale_for("en", QLocale("nl_NL")).name() == "en_NL"
    assert locale_for("de", QLocale.c()).name() == "de_DE"


@pytest.mark.parametrize("language", NAMES)
def test_every_language_is_spoken(speech: Speech, tmp_path: Path, language: str) -> None:
    speech.speak(language)
    assert today_words() == TODAY[language]
    assert QLocale().name().startswith(language)
    assert not (tmp_path / "events.log").exists()


def test_qt_s_own_words_follow(speech: Speech) -> None:
    speech.speak("de")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Kopieren"
    speech.speak("en")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"


def test_widgets_change_while_they_are_shown(speech: Speech, qtbot: QtBot) -> None:
    speech.speak("nl")
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show()
    speech.speak("de")

    def is_german() -> bool:
        return TODAY["de"] in {button.text() for button in bar.findChildren(QPushButton)}

    qtbot.waitUntil(is_german)


def test_an_unknown_language_becomes_english(speech: Speech) -> None:
    speech.speak("nl")
    speech.speak("xx")
    assert today_words() == "Today"
    assert QLocale().name().startswith("en")


def test_without_compiled_sentences_english_is_spoken_and_logged(
    qapp: QApplication, log: EventLog, tmp_path: Path
) -> None:
    speech = Speech(qapp, log, tmp_path / "nothing")
    speech.speak("nl")
    assert today_words() == "Today"
    assert "translation_missing" in (tmp_path / "events.log").read_text()


def test_a_damaged_file_is_as_good_as_none(
    qapp: QApplication, log: EventLog, tmp_path: Path
) -> None:
    (tmp_path / "protech_nl.qm").write_bytes(b"no sentences")
    speech = Speech(qapp, log, tmp_path)
    speech.speak("nl")
    assert today_words() == "Today"
    assert "translation_missing" in (tmp_path / "events.log").read_text()


def test_the_sentences_are_compiled() -> None:
    assert {path.stem for path in FOLDER.glob("*.qm")} == {f"protech_{code}" for code in NAMES}
