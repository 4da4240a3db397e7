"""The languages that Protech speaks: which there are, which one fits a system, and live change."""

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from protech_gui.log import EventLog

NAMES = MappingProxyType({"nl": "Nederlands", "de": "Deutsch", "en": "English"})
"""Each language by its code, in its own words."""

FALLBACK = "en"
"""The language of the sources: it is spoken when nothing else can be."""

FOLDER = Path(__file__).resolve().parents[1] / "translations"
"""Where the compiled sentences lie."""


def best_language(wished: Sequence[str]) -> str:
    """Return the first wished language (BCP 47, ``nl-BE``) that Protech speaks, else English."""
    for name in wished:
        code = name.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return FALLBACK


def system_language() -> str:
    """Return the language that fits what the person chose for their system."""
    return best_language(QLocale.system().uiLanguages())


def system_region() -> str:
    """Return the country that the system is set to, as ISO 3166-1 alpha-2, or nothing."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    # Qt also knows the world and parts of it, by numbers.
    return code if len(code) == 2 and code.isalpha() else ""


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: this language, in the system's country."""
    spoken = QLocale(language)
    if spoken.language() == system.language():
        return system
    return QLocale(spoken.language(), system.territory())


class Speech:
    """Makes an application speak one language; sentences, Qt's own words, dates and numbers."""

    def __init__(self, app: QCoreApplication, log: EventLog, folder: Path = FOLDER) -> None:
        """``folder`` holds a ``protech_CODE.qm`` for each language."""
        self._app = app
        self._log = log
        self._folder = folder
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak this language from now on; widgets learn it by a LanguageChange event.

        A language that Protech does not know becomes English, and so do sentences whose
        compiled file is missing: that is logged, and nothing else stops.
        """
        code = best_language([language])
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(locale_for(code, QLocale.system()))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{code}", Path(qt_folder))
        if not self._install(f"protech_{code}", self._folder):
            self._log.event("translation_missing")

    def _install(self, name: str, folder: Path) -> bool:
        translator = QTranslator()
        if not translator.load(name, str(folder)):
            return False
        self._translators.append(translator)
        return self._app.installTranslator(translator)
