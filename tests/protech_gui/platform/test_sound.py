"""Sound comes when it is asked for, from its beginning, one recording at a time."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from protech_gui.platform.sound import FOLDER, Effect, QtSound, Recording, qt_effect


class Spoken:
    """An effect that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def setSource(self, url: QUrl, /) -> None:  # noqa: N802  # Qt's name
        self.told.append(Path(url.toLocalFile()).name)

    def play(self) -> None:
        self.told.append("play")

    def stop(self) -> None:
        self.told.append("stop")


def test_nothing_is_loaded_before_something_shall_be_heard() -> None:
    made: list[Effect] = []

    def make() -> Effect:
        made.append(Spoken())
        return made[0]

    sound = QtSound(make=make)
    sound.stop()
    assert made == []
    assert sound.play(Recording.SEA)
    assert len(made) == 1


def test_a_recording_begins_anew_and_another_takes_its_place() -> None:
    effect = Spoken()
    sound = QtSound(make=lambda: effect)
    for recording in (Recording.BREATH, Recording.BREATH, Recording.SEA):
        assert sound.play(recording)
    sound.stop()
    assert effect.told == [
        "breath.wav", "play", "stop", "play", "stop", "sea.wav", "play", "stop"
    ]  # fmt: skip


def test_where_nothing_can_be_heard_it_says_so_and_looks_again() -> None:
    effect = Spoken()
    found: list[Effect | None] = [None, effect]
    sound = QtSound(make=lambda: found.pop(0))
    assert not sound.play(Recording.SEA)
    sound.stop()
    assert sound.play(Recording.SEA)
    assert effect.told == ["sea.wav", "play"]


# What the system's own client for sound says where no server for it runs.
@pytest.mark.qt_log_ignore("^PulseAudioService", extend=True)
def test_qt_is_asked_without_a_word_of_its_own(qapp: QApplication) -> None:
    del qapp
    effect = qt_effect()
    assert effect is None or type(effect).__name__ == "QSoundEffect"
    sound = QtSound(make=lambda: effect)
    assert sound.play(Recording.SEA) is (effect is not None)
    sound.stop()


def test_without_qts_part_for_sound_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert qt_effect() is None


def test_every_recording_is_there() -> None:
    assert all((FOLDER / f"{recording}.wav").is_file() for recording in Recording)
