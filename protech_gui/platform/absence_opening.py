"""Which signs of leaving this system gives."""

import sys

from PySide6.QtCore import QCoreApplication

from protech_gui.platform.absence import Absence, NoAbsence


def open_absence(application: QCoreApplication) -> Absence:
    """Return what hears the signs of this system; one that hears nothing where there are none."""
    if sys.platform == "win32":
        from protech_gui.platform.absence_windows import WindowsAbsence, find_sessions

        return WindowsAbsence(find_sessions(), application)
    if sys.platform == "darwin":
        from protech_gui.platform.absence_macos import MacAbsence, find_notices

        return MacAbsence(find_notices())
    if sys.platform == "linux":
        from protech_gui.platform.absence_linux import LinuxAbsence, find_buses

        return LinuxAbsence(*find_buses())
    return NoAbsence()
