"""A text to stay with for some minutes: passages, the time that is left, and no hurry."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.parts.announce import announce
from protech_gui.theme import SPACE
from protech_gui.window.models.ride import Ride, passages_of
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.staying import Staying
from protech_gui.window.parts.stepper import Stepper
from protech_gui.window.parts.watch_listen import WatchListen


class Timed(Leading):
    """Shows a text's passages while time passes; the person can hold both, or turn pages.

    Nothing moves but words, unless the person wants something to watch or to listen to.
    """

    finished = Signal()
    """The person goes on, before or after the time is up."""

    def __init__(self, uptime: Callable[[], float], beside: WatchListen | None = None) -> None:
        """``uptime`` returns seconds that run on evenly, while the computer sleeps too.

        ``beside`` is what there is to watch and to listen to.
        """
        super().__init__()
        self._beside = beside
        self._passages: tuple[str, ...] = ("",)
        self._name = ""
        self._passage = 0
        self._staying = Staying(uptime)
        self._build()

    def _build(self) -> None:
        self._stepper, self._prose = Stepper(), Prose()
        self._before, self._after = Button("arrow-left"), Button("arrow-right")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        card = Card()
        self._pages = ButtonRow(self._before, self._after)
        for part in (self._stepper, self._prose, self._pages):
            card.column.addWidget(part)
        column.addWidget(card)
        if self._beside is not None:
            column.addWidget(self._beside)
        column.addWidget(self._staying)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._staying.changed.connect(self._on_changed)
        self._staying.finished.connect(self.finished)
        self.lead_to(self._prose)

    def tell(self, markdown: str, name: str) -> None:
        """Show this text, parted at its lines of ``---``, called by this name."""
        self._passages, self._name = passages_of(markdown), name
        ride, many = self._staying.ride, len(self._passages)
        passage = min(ride.passage, many - 1)
        self._staying.take(Ride(ride.minutes, many, ride.passed, passage, ride.held))
        self._show_passage()

    def begin(self, minutes: int) -> None:
        """Let so many minutes begin."""
        self._staying.begin(Ride(minutes, len(self._passages)))
        self._tell_beside(self._staying.ride)
        self._show_passage()

    def stop(self) -> None:
        """Let time pass unseen; the next beginning starts anew."""
        self._staying.stop()
        if self._beside is not None:
            self._beside.stop()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._before.say(self.tr("Back"))
        self._after.say(self.tr("Next"))
        self._staying.retranslate()

    @Slot(object)
    def _on_changed(self, ride: Ride) -> None:
        self._tell_beside(ride)
        if ride.passage != self._passage:
            self._show_passage()
            if self.isVisible():
                announce(self, self._prose.text)

    def _tell_beside(self, ride: Ride) -> None:
        if self._beside is not None:
            self._beside.show_time(ride.passed, ride.minutes)
            self._beside.hold(ride.held)

    @Slot()
    def _on_before(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_after(self) -> None:
        self._turn(1)

    def _turn(self, passages: int) -> None:
        self._staying.take(self._staying.ride.turn(passages))
        self._show_passage()

    def _show_passage(self) -> None:
        ride = self._staying.ride
        self._passage = ride.passage
        many = ride.passages > 1
        self._prose.say(self._passages[ride.passage], self._name)
        self._stepper.show_step(ride.passage + 1, ride.passages)
        self._stepper.setVisible(many)
        self._pages.setVisible(many)
        # A button with the focus must not be taken away: it says that there is no more.
        self._before.setEnabled(ride.passage > 0 or self._before.hasFocus())
        self._after.setEnabled(ride.passage < ride.passages - 1 or self._after.hasFocus())
