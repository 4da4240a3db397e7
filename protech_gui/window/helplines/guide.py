"""What the pages of help ask: services and texts for the choices that hold now."""

from PySide6.QtCore import QLocale

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import Page, PageId, Prose
from protech_gui.language import best_language
from protech_gui.services.helplines import Helplines, Listing


class Guide:
    """Services and texts. It needs no vault, no keeper and no network."""

    def __init__(self, helplines: Helplines, prose: Prose, system_region: str) -> None:
        """``system_region`` holds for those who chose none; empty when it is not known."""
        self._helplines = helplines
        self._prose = prose
        self._system_region = system_region

    def region(self, choices: Choices) -> str:
        """Return the person's country, ISO 3166-1 alpha-2; empty when it is not known."""
        return choices.region or self._system_region

    def listing(self, purpose: Purpose, choices: Choices) -> Listing:
        """Return the services for a purpose, those that fit the person first."""
        language = best_language([choices.language])
        return self._helplines.listing(purpose, self.region(choices), language)

    def page(self, id: PageId, choices: Choices) -> Page:
        """Return a page in the person's language; a lost one when it cannot be read."""
        return self._prose.page(id, best_language([choices.language]))


def spoken_choices() -> Choices:
    """Return the choices of a person of whom nothing is known but the language spoken now."""
    return Choices(language=best_language([QLocale().name()]))
