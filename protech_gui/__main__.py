"""The one program: a role word makes it each of its processes."""

import os
import sys
from collections.abc import Sequence

from engine.terms import Place, Role

WRONG_USE = 2
"""The exit code for words that Protech does not know."""

NO_SCREEN = 1
"""The exit code when there is no screen to draw on."""

_PLACES = {place.value: place for place in Place}

_TAKE_PLACE = (Role.OPEN, Role.KEEPER)
"""A second word says where the window shall open; a keeper without one opens none."""

_NEED_SCREEN = (Role.OPEN, Role.KEEPER, Role.WINDOW)
"""Guard and covers tell the keeper themselves when they have no screen."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the role that the first argument names, ``open`` without one; returns the exit code."""
    os.umask(0o077)
    _leave_no_core_dump()
    words = list(sys.argv[1:] if arguments is None else arguments)
    role = _role(words)
    if role is None:
        names = ", ".join(role.value for role in Role)
        sys.stderr.write(f"Protech does not know this. It knows one of: {names}.\n")
        return WRONG_USE
    if role in _NEED_SCREEN and (problem := _screen_problem()):
        sys.stderr.write(f"{problem}\n")
        return NO_SCREEN
    return _run(role, _PLACES[words[1]] if words[1:] else None)


def _role(words: list[str]) -> Role | None:
    known = {role.value: role for role in Role}
    role = known.get(words[0]) if words else Role.OPEN
    match words[1:]:
        case []:
            return role
        case [place] if role in _TAKE_PLACE and place in _PLACES:
            return role
    return None


def _screen_problem() -> str | None:
    from protech_gui.platform.display import screen_problem

    return screen_problem(os.environ)


def _run(role: Role, place: Place | None) -> int:
    """Import what this role needs, and nothing of the others; run it."""
    match role:
        case Role.OPEN:
            from protech_gui.keeper.opening import main as run_open

            return run_open(place or Place.HOME)
        case Role.KEEPER:
            from protech_gui.keeper.app import main as run_keeper

            return run_keeper(place)
        case Role.SCREEN:
            from engine.__main__ import run_screen_guard

            return run_screen_guard()
        case Role.COVERS:
            from protech_gui.covers.app import main as run_covers

            return run_covers()
        case Role.CARD:
            from protech_gui.covers.painter_process import main as run_painter

            return run_painter()
        case Role.WINDOW:
            from protech_gui.window.app import main as run_window

            return run_window()
        case Role.CONTACT:
            from protech_gui.contact.app import main as run_contact

            return run_contact()
        case Role.NETWORK:
            from engine.__main__ import run_network_guard

            return run_network_guard()
        case Role.JUDGE:
            from engine.__main__ import run_judge

            return run_judge()


def _leave_no_core_dump() -> None:
    """A crash must not write what a process saw to the disk."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
