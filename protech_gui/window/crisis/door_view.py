"""What is behind a door: its words, the emergency number, and lines to call one after another."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.parts.words import Words
from protech_gui.services.helplines import Card as Service
from protech_gui.theme import SPACE
from protech_gui.window.crisis.door_button import DoorButton
from protech_gui.window.crisis.doors import (
    CHILD,
    FOUND_OUT,
    SELF,
    Door,
    family_words,
    more_words,
    parted,
)
from protech_gui.window.crisis.own_person import OwnPerson
from protech_gui.window.crisis.steadying import offer_words
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.prose import Prose


class DoorView(QWidget):
    """One door at a time. Nothing is asked, rated or kept.

    ``chosen`` carries the ``Door`` that leads on: from being found out to one's own safety.
    """

    chosen = Signal(object)
    steadying = Signal()
    """The person wants pictures and sound first."""

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        self._lead, self._rest = Prose(), Prose()
        self._self = DoorButton(SELF)
        self._self.clicked.connect(self._on_self)
        self._steady = Button("wind")
        self._steady.clicked.connect(self.steadying)
        self._steadying = ButtonRow(self._steady)
        self._own = OwnPerson()
        self._damage = Banner("circle-alert")
        self._emergency, self._lines = CardList(reach), CardList(reach)
        self._further, self._relatives = CardList(reach), CardList(reach)
        self._far, self._busy = Words(), Words()
        self._door: Door | None = None
        self._later: tuple[Service, ...] = ()
        self._for_relatives: tuple[Service, ...] = ()
        self._more = Disclosure(self._further)
        self._more.opened.connect(self._on_more)
        self._family = Disclosure(self._relatives)
        self._family.opened.connect(self._on_family)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (
            self._lead,
            self._steadying,
            self._self,
            self._damage,
            self._emergency,
            self._far,
            self._lines,
            self._busy,
            self._own,
            self._more,
            self._family,
            self._rest,
        ):
            column.addWidget(part)

    def show_door(self, door: Door, choices: Choices, people: tuple[str, ...]) -> None:
        """Show what is behind this door; nothing stays unfolded from behind another.

        ``people`` are the lines of the plan that name someone to call, as far as they can be read.
        """
        if door is not self._door:
            self._door = door
            self._more.fold()
            self._family.fold()
        page = self._guide.page(door.page, choices)
        lead, rest = parted(page.body, door.after)
        self._lead.say(lead, page.title)
        self._rest.say(rest, page.title)
        self._steadying.setVisible(door is SELF)
        self._steady.say(*offer_words())
        self._self.setVisible(door is FOUND_OUT)
        self._self.retranslate()
        self._own.setVisible(door is not CHILD)
        self._own.show_people(people)
        self._show_lines(door, choices)

    def _show_lines(self, door: Door, choices: Choices) -> None:
        self._emergency.show_emergency(self._guide.listing(Purpose.EMERGENCY, choices))
        listing = self._guide.listing(door.lines, choices)
        self._damage.say("" if listing.whole else self._damage_words())
        self._far.say("" if listing.in_region else self._far_words())
        self._lines.show_services(listing.near)
        self._busy.setText(
            self.tr("Busy? Try the next one, and then the first again. It is not about you.")
        )
        self._later = self._guide.listing(door.more, choices).near
        if self._more.is_open:
            self._on_more()
        self._more.say(more_words(door, showing=False), more_words(door, showing=True))
        self._for_relatives = self._guide.listing(Purpose.OTHER_CONCERN, choices).near
        self._family.setVisible(door is FOUND_OUT and bool(self._for_relatives))
        if self._family.is_open:
            self._on_family()
        self._family.say(family_words(showing=False), family_words(showing=True))

    @Slot()
    def _on_more(self) -> None:
        self._further.show_services(self._later)

    @Slot()
    def _on_family(self) -> None:
        self._relatives.show_services(self._for_relatives)

    @Slot()
    def _on_self(self) -> None:
        self.chosen.emit(SELF)

    def _far_words(self) -> str:
        return self.tr(
            "We know no line for your country. These answer in your language, though their "
            "numbers may not work from where you are."
        )

    def _damage_words(self) -> str:
        return self.tr(
            "Protech’s list of services is damaged, so some are missing here. What is shown is "
            "right."
        )
