"""Sound: two quiet recordings of this project's own, played when the person asks for it."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLoggingCategory, QUrl

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sounds"
"""Where the recordings lie."""

VOLUME = 0.5
"""How loud they are played, of what the system's own volume gives."""

_CHATTER = "qt.multimedia*=false"
"""What Qt finds while it looks for ways to play is nobody's concern."""


class Recording(StrEnum):
    """What can be heard; each can be repeated without a seam.

    The breath takes as long as a guided one: it rises with the way in and falls with the way
    out. The sea is for riding a wave.
    """

    BREATH = "breath"
    SEA = "sea"


class Sound(Protocol):
    """Plays one recording at a time."""

    def play(self, recording: Recording) -> bool:
        """Play it over and over from its beginning; False when nothing can be heard here."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class Effect(Protocol):
    """What Qt plays a file with."""

    def setSource(self, url: QUrl, /) -> None:  # noqa: N802  # Qt's name
        """Play this file from now on."""
        ...

    def play(self) -> None:
        """Play it from its beginning."""
        ...

    def stop(self) -> None:
        """Play no more."""
        ...


def qt_effect() -> Effect | None:
    """Return what plays; None without a device, or where Qt's part for sound cannot be loaded."""
    QLoggingCategory.setFilterRules(_CHATTER)
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError:
        return None
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return None
    effect = QSoundEffect(device)
    effect.setVolume(VOLUME)
    effect.setLoopCount(QSoundEffect.Loop.Infinite.value)
    return effect


class QtSound:
    """Plays by QtMultimedia, which is loaded when something shall be heard for the first time."""

    def __init__(
        self, folder: Path = FOLDER, make: Callable[[], Effect | None] = qt_effect
    ) -> None:
        """``make`` is asked again for as long as it returns nothing: a device may come."""
        self._folder = folder
        self._make = make
        self._effect: Effect | None = None
        self._loaded: Recording | None = None

    def play(self, recording: Recording) -> bool:
        """Play it over and over from its beginning; False when nothing can be heard here."""
        self.stop()
        if self._effect is None:
            self._effect = self._make()
        if self._effect is None:
            return False
        if recording is not self._loaded:
            self._loaded = recording
            self._effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{recording}.wav")))
        self._effect.play()
        return True

    def stop(self) -> None:
        """Be silent."""
        if self._effect is not None:
            self._effect.stop()
