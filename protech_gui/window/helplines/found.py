"""Where pictures that a person came across can be reported, and what not to do with them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.services.helplines import Listing
from protech_gui.theme import SPACE
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.banner import Banner


class Found(QWidget):
    """The hotlines with web forms: those of the country, and on request all others."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        self._rule = Banner("info")
        self._near, self._others = CardList(reach), CardList(reach)
        self._more = Disclosure(self._others)
        for part in (self._rule, self._near, self._more):
            column.addWidget(part)

    def show_listing(self, listing: Listing) -> None:
        """Show these hotlines in place of those before."""
        self._rule.say(
            self.tr(
                "Do not search for such pictures. Do not save, screenshot or forward any: that "
                "can be an offence in itself. The address of the page is enough."
            )
        )
        self._near.show_services(listing.near)
        self._others.show_services(listing.others)
        self._more.setVisible(bool(listing.others))
        self._more.say(self.tr("Show hotlines elsewhere"), self.tr("Hide hotlines elsewhere"))
