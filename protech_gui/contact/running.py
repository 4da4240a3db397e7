"""Running the private window, once it is known that it can open."""

import sys
from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion
from PySide6.QtWidgets import QApplication

from engine.contract import StartContact
from protech_gui.contact.keepout import Keepout
from protech_gui.contact.meeting import Meeting
from protech_gui.contact.page import ContactPage
from protech_gui.contact.patches import mended
from protech_gui.contact.profile import make_profile
from protech_gui.contact.proxies import proxies_for
from protech_gui.contact.refusals import Refusals
from protech_gui.contact.site import Site
from protech_gui.contact.surroundings import FLAGS_FOLLOW, Surroundings, flags
from protech_gui.contact.view import ContactView
from protech_gui.contact.visit import Visit
from protech_gui.contact.window import ContactWindow
from protech_gui.contact.words import mended_words
from protech_gui.language import Speech
from protech_gui.log import EventLog, log_surprises
from protech_gui.pipe import KeeperPipe, Line
from protech_gui.platform.outside import DesktopOutside
from protech_gui.theme import Theme


def security_patches() -> str:
    """Return the level of security patches that the engine has, as a version of Chromium."""
    return str(qWebEngineChromiumSecurityPatchVersion())


class OwnBrowser:
    """Hands addresses to the person's own browser, in the person's own environment."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._outside = DesktopOutside()

    def open(self, address: str) -> bool:
        """Open an https address; False when no browser takes it."""
        with self._surroundings.outside():
            return self._outside.open(address)


def run(
    start: StartContact,
    level: str,
    open_line: Callable[[Callable[[], None]], Line],
    surroundings: Surroundings,
    log: EventLog,
    more_flags: Sequence[str],
) -> None:
    """Be the private window until the person or the keeper ends it.

    ``level`` is the engine's patch level; ``open_line`` has the keeper's words wake this thread.
    """
    log_surprises(log)
    site = Site(start.address)
    own_flags = flags(site.host, proxies_for(start.address))
    app = QApplication([sys.argv[0], FLAGS_FOLLOW, *own_flags, *more_flags])
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    speech = Speech(app, log)
    speech.speak(start.language)
    pipe = KeeperPipe(open_line)
    keepout = Keepout(site)
    profile = make_profile(keepout, start.language)
    page = ContactPage(site, profile)
    view = ContactView(page)
    since = mended(level)
    window = ContactWindow(site.host, view, mended_words(since, QLocale()) if since else "")
    visit = Visit(page, start.address)
    browser = OwnBrowser(surroundings)
    meeting = Meeting(start, pipe, window, page, visit, browser.open, site.host)
    refusals = Refusals(keepout, profile)
    refusals.refused.connect(meeting.on_refused)
    pipe.received.connect(meeting.hear)
    # Quitting would ask the window to close, which asks the person.
    meeting.ended.connect(app.exit)
    meeting.begin()
    app.exec()
    pipe.rest()
    # The engine wants its page to go before its profile, and both before the application.
    for part in (window, page, profile):
        shiboken6.delete(part)
    del theme, speech
