"""A text to stay with for some minutes: passages, the time that is left, and no hurry."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.theme import SPACE
from protech_gui.window.models.ride import Ride, passages_of
from protech_gui.window.parts.announce import announce
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stepper import Stepper
from protech_gui.window.parts.words import Words

TICK_MS = 1000


class Timed(Leading):
    """Shows a text's passages while time passes; the person can hold both, or turn pages.

    Nothing moves but words, and nothing happens when the time is up: it is said, and the
    person goes on when they want.
    """

    finished = Signal()
    """The person goes on, before or after the time is up."""

    def __init__(self, uptime: Callable[[], float]) -> None:
        """``uptime`` returns seconds that run on evenly, while the computer sleeps too."""
        super().__init__()
        self._uptime = uptime
        self._since = 0.0
        self._passages: tuple[str, ...] = ("",)
        self._name = ""
        self._ride = Ride(1, 1)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._build()

    def _build(self) -> None:
        self._stepper, self._prose, self._left = Stepper(), Prose(), Words()
        self._before, self._after = Button("arrow-left"), Button("arrow-right")
        self._hold, self._enough, self._go_on = Button(), Button(), Button(weight=Weight.MAIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        card = Card()
        self._pages = ButtonRow(self._before, self._after)
        for part in (self._stepper, self._prose, self._pages):
            card.column.addWidget(part)
        column.addWidget(card)
        column.addWidget(self._left)
        column.addWidget(ButtonRow(self._go_on, self._hold, self._enough))
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._hold.clicked.connect(self._on_hold)
        self._enough.clicked.connect(self.finished)
        self._go_on.clicked.connect(self.finished)
        self.lead_to(self._prose)

    def tell(self, markdown: str, name: str) -> None:
        """Show this text, parted at its lines of ``---``, called by this name."""
        self._passages, self._name = passages_of(markdown), name
        self._ride = Ride(
            self._ride.minutes,
            len(self._passages),
            self._ride.passed,
            min(self._ride.passage, len(self._passages) - 1),
            self._ride.held,
        )
        self._show_passage()

    def begin(self, minutes: int) -> None:
        """Let so many minutes begin."""
        self._ride = Ride(minutes, len(self._passages))
        self._since = self._uptime()
        self._tick.start()
        self._show_passage()

    def stop(self) -> None:
        """Let time pass unseen; the next beginning starts anew."""
        self._tick.stop()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._before.say(self.tr("Back"))
        self._after.say(self.tr("Next"))
        self._enough.say(self.tr("That is enough for now"))
        self._go_on.say(self.tr("Go on"))
        self._show_time()

    @Slot()
    def _on_tick(self) -> None:
        before = self._ride
        self._pass_time()
        if self._ride.passage != before.passage:
            self._show_passage()
            self._announce(self._prose.text)
        elif self._ride.minutes_left != before.minutes_left:
            self._show_time()
        if self._ride.over and not before.over:
            self._announce(self._left.text())

    def _announce(self, text: str) -> None:
        if self.isVisible():
            announce(self, text)

    def _pass_time(self) -> None:
        now = self._uptime()
        self._ride = self._ride.after(now - self._since)
        self._since = now

    @Slot()
    def _on_before(self) -> None:
        self._ride = self._ride.turn(-1)
        self._show_passage()

    @Slot()
    def _on_after(self) -> None:
        self._ride = self._ride.turn(1)
        self._show_passage()

    @Slot()
    def _on_hold(self) -> None:
        self._pass_time()
        self._ride = self._ride.hold()
        self._show_time()

    def _show_passage(self) -> None:
        ride = self._ride
        many = ride.passages > 1
        self._prose.say(self._passages[ride.passage], self._name)
        self._stepper.show_step(ride.passage + 1, ride.passages)
        self._stepper.setVisible(many)
        self._pages.setVisible(many)
        # A button with the focus must not be taken away: it says that there is no more.
        self._before.setEnabled(ride.passage > 0 or self._before.hasFocus())
        self._after.setEnabled(ride.passage < ride.passages - 1 or self._after.hasFocus())
        self._show_time()

    def _show_time(self) -> None:
        ride = self._ride
        if ride.over:
            self._left.setText(self.tr("The time is over. You can stay as long as you like."))
        elif ride.held:
            self._left.setText(self.tr("Time is paused."))
        else:
            self._left.setText(self.tr("About %n minute(s) left.", "", ride.minutes_left))
        self._hold.say(self.tr("Let time run on") if ride.held else self.tr("Pause"))
        ending = self._hold.hasFocus() or self._enough.hasFocus()
        self._go_on.setVisible(ride.over)
        if ride.over and ending:
            self._go_on.setFocus()
        self._hold.setVisible(not ride.over)
        self._enough.setVisible(not ride.over)
