"""Language and region in the settings; both hold at once."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from protech_gui.language import FALLBACK
from protech_gui.parts.words import Words
from protech_gui.window.helplines.words import country_name
from protech_gui.window.intents import ChooseLanguage, ChooseRegion
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.choice_box import ChoiceBox
from protech_gui.window.parts.language_box import LanguageBox
from protech_gui.window.parts.retranslated import Retranslated


class PlaceCard(Retranslated, Card):
    """Chooses the language, and the country whose helplines stand first."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, regions: tuple[str, ...], system_region: str) -> None:
        """``regions``: ISO 3166-1 alpha-2 codes; ``system_region`` is empty if not known."""
        super().__init__("globe")
        self._regions = regions
        self._system_region = system_region
        self._language_label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._region_label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._languages, self._places = LanguageBox(FALLBACK), ChoiceBox()
        self._hint = Words(quiet=True)
        for label, box in (
            (self._language_label, self._languages),
            (self._region_label, self._places),
        ):
            label.setBuddy(box)
            self.column.addWidget(label)
            self.column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._hint)
        self.lead_to(self._languages)
        self._languages.activated.connect(self._on_language)
        self._places.activated.connect(self._on_region)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Show what is chosen."""
        self._languages.choose(situation.choices.language)
        self._places.choose(situation.choices.region)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Language and country"))
        self._language_label.setText(self.tr("&Language"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._region_label.setText(self.tr("C&ountry"))
        self._places.setAccessibleName(self.tr("Country"))
        self._hint.setText(
            self.tr("Helplines of this country stand first. Nothing is looked up or sent.")
        )
        known = country_name(self._system_region) if self._system_region else ""
        system = self.tr("As in your system: {country}").format(country=known)
        names = sorted((country_name(code), code) for code in self._regions)
        self._places.offer(
            {"": system if known else self.tr("As in your system")}
            | {code: name for name, code in names}
        )

    @Slot()
    def _on_language(self) -> None:
        self.intent.emit(ChooseLanguage(self._languages.language))

    @Slot()
    def _on_region(self) -> None:
        self.intent.emit(ChooseRegion(self._places.chosen))
