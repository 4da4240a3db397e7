"""The tray: Protech's icon, the state of protection in words, and ways to open, lock and quit."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from engine.contract import Fault, Protection


@dataclass(frozen=True)
class TrayState:
    """What the tray tells; ``window`` says whether there is one that could be locked."""

    protection: Protection
    interrupted: bool
    window: bool


class Tray(QObject):
    """An icon with a menu; where the desktop has no tray, nobody sees it."""

    open_wished = Signal()
    lock_wished = Signal()
    quit_wished = Signal()

    def __init__(self, icon: QIcon, state: TrayState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._menu = QMenu()
        self._told = self._menu.addAction("")
        self._told.setEnabled(False)
        self._menu.addSeparator()
        self._open = self._add_action(self.open_wished)
        self._lock = self._add_action(self.lock_wished)
        self._menu.addSeparator()
        self._quit = self._add_action(self.quit_wished)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self.retranslate()

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

    def retranslate(self) -> None:
        """Say everything in the language that holds now."""
        words = self._words()
        self._told.setText(words)
        self._icon.setToolTip(words)
        self._open.setText(self.tr("Open"))
        self._lock.setText(self.tr("Lock"))
        self._lock.setVisible(self._state.window)
        self._quit.setText(self.tr("Quit"))

    def _add_action(self, wished: SignalInstance) -> QAction:
        action = self._menu.addAction("")
        action.triggered.connect(wished)
        return action

    def _words(self) -> str:
        protection = self._state.protection
        if not protection.on:
            return self.tr("Protection is off.")
        if self._state.interrupted and protection.fault is Fault.NONE:
            return self.tr("Protection is interrupted. It is being started again.")
        if protection.fault is not Fault.NONE:
            return self.tr("Protection is interrupted. Open the window to read why.")
        if not protection.started:
            return self.tr("Protection is starting.")
        return self.tr("Protection is on.")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wished.emit()
