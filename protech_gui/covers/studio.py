"""What the painter needs of Qt: an application without a screen, and the three languages."""

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from protech_gui.covers.looks import AnyLook, Painted
from protech_gui.covers.painting import Easel
from protech_gui.covers.words import CoverWords
from protech_gui.language import FOLDER


class Studio:
    """Paints looks in the language that each asks for."""

    def __init__(self) -> None:
        self._app = QGuiApplication(["card"])
        self._words = CoverWords()
        self._easel = Easel(self._words)
        self._spoken = ""
        self._translator = QTranslator()

    def paint(self, look: AnyLook) -> tuple[Painted, bytes]:
        """Return a picture: its header, and its pixels row by row."""
        self._speak(look.language)
        painting = self._easel.paint(look)
        image = painting.image
        pixels = bytes(image.constBits())
        header = Painted(image.width(), image.height(), painting.buttons, len(pixels))
        return header, pixels

    def _speak(self, language: str) -> None:
        if language == self._spoken:
            return
        self._app.removeTranslator(self._translator)
        self._translator = QTranslator()
        # Without its file the sentences are English, which is better than none.
        if self._translator.load(f"protech_{language}", str(FOLDER)):
            self._app.installTranslator(self._translator)
        self._spoken = language
