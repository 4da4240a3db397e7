"""Which backend covers this system's screen."""

import sys

from protech_gui.platform.cover_screen import CoverScreen, Rgb


def open_cover_screen(colour: Rgb) -> CoverScreen:
    """Return this system's screen, its covers in ``colour``; raises CannotCoverError."""
    # Each backend is loaded where it is used: the covers shall stand soon after the start.
    if sys.platform == "win32":
        from protech_gui.platform.cover_windows import open_windows_screen

        return open_windows_screen(colour)
    if sys.platform == "darwin":
        from protech_gui.platform.cover_macos import open_macos_screen

        return open_macos_screen(colour)
    from protech_gui.platform.cover_x11 import X11CoverScreen

    return X11CoverScreen(colour)
