"""How a process of this program is started."""

import sys

from engine.terms import Command, Role


def command_for(role: Role, *words: str) -> Command:
    """Return the command that starts this very program in the role."""
    if getattr(sys, "frozen", False):
        return (sys.executable, role.value, *words)
    return (sys.executable, "-m", "protech_gui", role.value, *words)
