"""How tests visit a site in a private window."""

import subprocess
from collections.abc import Callable

from engine.terms import ContactState
from tests.display import Display
from tests.protech_gui.contact.sight import Sight
from tests.sites import (
    BENEATH,
    OWN,
    STRANGER,
    Server,
    busy_page,
    page,
)

OPEN, CLOSED = ContactState.OPEN, ContactState.CLOSED


def at(server: Server, path: str = "/", host: str = OWN) -> str:
    return f"https://{host}:{server.port}{path}"


def busy(site: Server, stranger: Server) -> str:
    """Return a body that asks both for all that it can."""
    return busy_page(at(site), at(site, host=BENEATH), at(stranger, host=STRANGER))


def visit(
    open_window: Callable[..., Sight], server: Server, body: str = "Hello", *manner: str
) -> Sight:
    """Open a private window on a page of this body, and wait until it is there."""
    server.pages["/"] = page(body)
    window = open_window(*manner)
    window.start(at(server))
    window.until_page()
    return window


def keys(display: Display, *words: str) -> None:
    """Type in the private window as a person does."""
    subprocess.run(("xdotool", *words), check=True, env=display.environment())


def take_hold(display: Display) -> None:
    """Give the private window the keys; without a window manager nobody else does."""
    keys(display, "search", "--onlyvisible", "--sync", "--name", "^Web page$", "windowfocus")
