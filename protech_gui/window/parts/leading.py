"""A part that hands the focus it is given on to one of the things in it."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


class Leading(QFrame):
    """Stands in for Qt's focus proxy, with which Tab passes over all that stands before it."""

    _leads_to: QWidget | None = None

    @property
    def leads_to(self) -> QWidget | None:
        """What has the focus in place of the part."""
        return self._leads_to

    def lead_to(self, target: QWidget) -> None:
        """Hand the focus on to this from now on."""
        self._leads_to = target

    def hold_focus(self) -> None:
        """Have the focus itself while nothing can be done here: a key pressed now does nothing.

        Else Qt hands it on to another button when the one that has it is disabled.
        """
        super().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._leads_to is None:
            super().setFocus(reason)
        else:
            self._leads_to.setFocus(reason)
