"""What is so on this machine: whether it can be covered, what is covered, where the icon is."""

from PySide6.QtCore import QCoreApplication

from engine.contract import Protection
from engine.terms import Fault, Level
from protech_gui.parts.words import Words
from protech_gui.window.models.note_words import note_sentences
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card


def cannot_look_words(level: Level) -> str:
    """Return what it means that this desktop lets no program look at the screen."""
    unsupported = Protection(on=True, level=level, started=False, fault=Fault.UNSUPPORTED)
    rest = QCoreApplication.translate("Facts", "The help in Protech works here all the same.")
    return f"{describe(unsupported).detail} {rest}"


def fact_sentences(situation: Situation, *, can_look: bool) -> tuple[str, str, str]:
    """Return what is so on this machine: its screen, what is covered, and its tray.

    ``can_look``: whether programs may look at the screen here. What is covered is empty
    where nothing can be.
    """
    level = situation.protection.level
    tray = _tray_words() if situation.tray else note_sentences((), tray=False)[0]
    if not can_look:
        return cannot_look_words(level), "", tray
    screen = QCoreApplication.translate(
        "Facts", "Protech can look at this screen and cover pictures on it."
    )
    return screen, _level_words(level), tray


def _level_words(level: Level) -> str:
    if level is Level.STRICT:
        return QCoreApplication.translate(
            "Facts",
            "It covers explicit and suggestive pictures, of adults too.",
        )
    return QCoreApplication.translate("Facts", "It covers explicit pictures, of adults too.")


def _tray_words() -> str:
    return QCoreApplication.translate(
        "Facts",
        "Protech’s icon stands at the edge of your screen. There you open this window, get help "
        "or turn protection off.",
    )


class FactsCard(Card):
    """Tells what is so on this computer."""

    def __init__(self, *, can_look: bool) -> None:
        """``can_look``: whether programs may look at the screen here."""
        super().__init__("info")
        self._can_look = can_look
        self._lines = [Words() for _ in range(3)]
        for line in self._lines:
            self.column.addWidget(line)

    def say(self, situation: Situation) -> None:
        """Say everything in the language spoken now."""
        self.entitle(self.tr("On this computer"))
        sentences = fact_sentences(situation, can_look=self._can_look)
        for line, sentence in zip(self._lines, sentences, strict=True):
            line.say(sentence)
