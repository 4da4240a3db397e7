"""Time to stay: how much is left, and the buttons to hold it, to stop, and to go on after it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.models.ride import Ride
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading

TICK_MS = 1000


class Staying(Leading):
    """Lets a ride's time pass; when it is up that is said, and the person goes on at will."""

    changed = Signal(object)
    """The ``Ride`` as it is now: once a second, and when it is held or goes on."""
    finished = Signal()
    """The person goes on, before or after the time is up."""

    def __init__(self, uptime: Callable[[], float]) -> None:
        """``uptime`` returns seconds that run on evenly, while the computer sleeps too."""
        super().__init__()
        self._uptime = uptime
        self._since = 0.0
        self._ride = Ride(1, 1)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._left = Words()
        self._hold, self._enough, self._go_on = Button(), Button(), Button(weight=Weight.MAIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._left)
        column.addWidget(ButtonRow(self._go_on, self._hold, self._enough))
        self._hold.clicked.connect(self._on_hold)
        self._enough.clicked.connect(self.finished)
        self._go_on.clicked.connect(self.finished)
        self.lead_to(self._hold)

    @property
    def ride(self) -> Ride:
        """How the ride stands."""
        return self._ride

    def begin(self, ride: Ride) -> None:
        """Let this ride's time begin."""
        self._since = self._uptime()
        self._tick.start()
        self.take(ride)

    def take(self, ride: Ride) -> None:
        """Go on with this ride in place of the one before."""
        self._ride = ride
        self._show()

    def stop(self) -> None:
        """Let time pass unseen; the next beginning starts anew."""
        self._tick.stop()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._enough.say(self.tr("That is enough for now"))
        self._go_on.say(self.tr("Go on"))
        self._show()

    @Slot()
    def _on_tick(self) -> None:
        before = self._ride
        self._pass_time()
        if self._ride.minutes_left != before.minutes_left:
            self._show()
        self.changed.emit(self._ride)
        if self._ride.over and not before.over and self.isVisible():
            announce(self, self._left.text())

    def _pass_time(self) -> None:
        now = self._uptime()
        self._ride = self._ride.after(now - self._since)
        self._since = now

    @Slot()
    def _on_hold(self) -> None:
        self._pass_time()
        self._ride = self._ride.hold()
        self._show()
        self.changed.emit(self._ride)

    def _show(self) -> None:
        ride = self._ride
        if ride.over:
            self._left.setText(self.tr("The time is over. You can stay as long as you like."))
        elif ride.held:
            self._left.setText(self.tr("Time is paused."))
        else:
            self._left.setText(self.tr("About %n minute(s) left.", "", ride.minutes_left))
        self._hold.say(self.tr("Let time run on") if ride.held else self.tr("Pause"))
        # A button with the focus must not be taken away: the one that follows it gets it.
        ending = self._hold.hasFocus() or self._enough.hasFocus()
        self._go_on.setVisible(ride.over)
        if ride.over and ending:
            self._go_on.setFocus()
        self._hold.setVisible(not ride.over)
        self._enough.setVisible(not ride.over)
