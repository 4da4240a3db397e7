"""A page of the shelf on a card."""

from protech_gui.content.prose import Page
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.prose import Prose


class TextCard(Card):
    """A page's title and words; one that is lost takes no room."""

    def __init__(self, sign: str) -> None:
        super().__init__(sign)
        self._prose = Prose()
        self.column.addWidget(self._prose)

    def show_page(self, page: Page) -> None:
        """Show this page."""
        self.entitle(page.title)
        self._prose.say(page.body, page.title)
        self.setVisible(not page.lost)
