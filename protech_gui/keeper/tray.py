"""The tray: Protech's icon, the state of protection in words, help, and every way out."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from engine.contract import Protection
from engine.terms import Fault, Place

ANSWER_MS = 8_000
"""For so long an answer is asked to stand; the desktop may decide otherwise."""

REMINDER_MS = 20_000
"""For so long a reminder is, so that whoever just looks away sees it too."""


@dataclass(frozen=True)
class TrayState:
    """What the tray tells; ``window`` says whether there is one that could be locked."""

    protection: Protection
    window: bool
    network_interrupted: bool = False


class Tray(QObject):
    """An icon with a menu; where the desktop has no tray, nobody sees it.

    Turning off, and removing, are confirmed once in the window, which needs no passphrase
    for them. Words and tooltip name neither the program nor what it is about.
    """

    show_wished = Signal(object)
    """The window is wanted at this ``Place``."""
    on_wished = Signal()
    look_again_wished = Signal()
    """The person says that what is covered now is covered wrongly."""
    lock_wished = Signal()
    quit_wished = Signal()

    def __init__(self, icon: QIcon, state: TrayState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._menu = QMenu()
        self._build()
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self._reminding = False
        self.retranslate()

    def _build(self) -> None:
        self._menu.triggered.connect(self._on_triggered)
        self._told = self._menu.addAction("")
        self._told.setEnabled(False)
        self._menu.addSeparator()
        self._open = self._add_place(Place.HOME)
        self._moment = self._add_place(Place.MOMENT)
        self._wrong = self._menu.addAction("")
        self._wrong.triggered.connect(self.look_again_wished)
        self._crisis = self._add_place(Place.CRISIS)
        self._menu.addSeparator()
        self._on = self._menu.addAction("")
        self._on.triggered.connect(self.on_wished)
        self._pause = self._add_place(Place.PAUSE)
        self._off = self._add_place(Place.TURN_OFF)
        self._about = self._add_place(Place.ABOUT)
        self._remove = self._add_place(Place.REMOVE)
        self._menu.addSeparator()
        self._lock = self._menu.addAction("")
        self._lock.triggered.connect(self.lock_wished)
        self._quit = self._menu.addAction("")
        self._quit.triggered.connect(self.quit_wished)

    def _add_place(self, place: Place) -> QAction:
        action = self._menu.addAction("")
        action.setData(place)
        return action

    @staticmethod
    def available() -> bool:
        """Whether the desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def place(self) -> None:
        """Show the icon, now or as soon as the desktop has a tray."""
        self._icon.show()

    def remove(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.close()

    def tell(self, state: TrayState) -> None:
        """Show this state."""
        if state != self._state:
            self._state = state
            self.retranslate()

    def answer(self, words: str) -> None:
        """Say this beside the icon for a moment; it has no title, and makes no sound of its own."""
        self._reminding = False
        self._icon.showMessage("", words, QSystemTrayIcon.MessageIcon.NoIcon, ANSWER_MS)

    def can_remind(self) -> bool:
        """Whether a reminder can be seen now."""
        return self.available() and self._icon.supportsMessages()

    def remind(self) -> None:
        """Say beside the icon that there is time for a moment; a click on it leads there."""
        self._reminding = True
        words = self.tr("Time for a moment for yourself.")
        self._icon.showMessage("", words, QSystemTrayIcon.MessageIcon.NoIcon, REMINDER_MS)

    def waited_words(self) -> str:
        """Return what to say when a wait is over; it tells nobody what was waited for."""
        return self.tr("Your wait is over. Open the window if you want to go on.")

    def retranslate(self) -> None:
        """Say everything in the language that holds now."""
        words = self._words()
        self._told.setText(words)
        self._icon.setToolTip(words)
        self._open.setText(self.tr("Open"))
        self._moment.setText(self.tr("A moment for me"))
        self._wrong.setText(self.tr("This cover is wrong"))
        self._wrong.setVisible(self._state.protection.covering)
        self._crisis.setText(self.tr("I need help now"))
        self._on.setText(self.tr("Turn on"))
        self._on.setVisible(not self._state.protection.on or self._state.protection.paused > 0)
        self._pause.setText(self.tr("Pause"))
        self._pause.setVisible(self._state.protection.on)
        self._off.setText(self.tr("Turn off"))
        self._off.setVisible(self._state.protection.on)
        self._about.setText(self.tr("What is this program?"))
        self._remove.setText(self.tr("Remove…"))
        self._lock.setText(self.tr("Lock"))
        self._lock.setVisible(self._state.window)
        self._quit.setText(self.tr("Quit"))

    def _words(self) -> str:
        protection = self._state.protection
        if not protection.on:
            return self.tr("Protection is off.")
        if protection.paused:
            return self.tr("Protection is paused. It comes back by itself.")
        if protection.interrupted and protection.fault is Fault.NONE:
            return self.tr("Protection was interrupted. It is being restored.")
        if protection.fault is not Fault.NONE:
            return self.tr("Protection is interrupted. Open the window to read why.")
        if not protection.started:
            return self.tr("Protection is starting.")
        if self._state.network_interrupted:
            return self.tr("Protection of the network is interrupted. The screen is protected.")
        return self.tr("Protection is on.")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action.data() is not None:
            self.show_wished.emit(Place(action.data()))

    @Slot()
    def _on_message_clicked(self) -> None:
        if self._reminding:
            self.show_wished.emit(Place.MOMENT)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wished.emit(Place.HOME)
