"""The box in which a person chooses the language."""

from protech_gui.language import NAMES
from protech_gui.window.parts.choice_box import ChoiceBox


class LanguageBox(ChoiceBox):
    """Lists each language in its own words; ``language`` is the chosen one's code."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.offer(dict(NAMES))
        self.choose(language)

    @property
    def language(self) -> str:
        """The code of the chosen language."""
        return self.chosen
