"""The covers process: composes the screen, the pipe to the guard and what is owed to it."""

from engine.contract import CoversUnable
from engine.parent import Parent
from protech_gui.covers.appearance import COLOUR
from protech_gui.covers.duty import CoverDuty
from protech_gui.covers.front import Front
from protech_gui.covers.painter import Painter, painter_command
from protech_gui.platform.cover_opening import open_cover_screen
from protech_gui.platform.cover_screen import CannotCoverError

UNABLE = 3
"""The exit code where no cover can stand."""


def main() -> int:
    """Cover until the guard says goodbye, its lease is over or the screen is gone.

    Returns 0, or UNABLE after a CoversUnable message.
    """
    try:
        screen = open_cover_screen(COLOUR)
    except CannotCoverError as error:
        guard = Parent(wake=_nobody)
        guard.send(CoversUnable(error.fault))
        guard.close()
        return UNABLE
    guard = Parent(screen.wake)
    painter = Painter(painter_command(), screen.wake)
    front = Front(screen, painter, guard.send)
    duty = CoverDuty(guard, screen, front)
    screen.run(duty.on_wake, duty.on_beat)
    screen.close()
    front.close()
    guard.close()
    return 0


def _nobody() -> None:
    """Nobody waits for messages where no cover can stand."""
