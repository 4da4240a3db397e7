"""Which page stands in the window for each state of the vault."""

from PySide6.QtCore import QObject, Slot

from protech_gui.window.models.vault_state import (
    Locked,
    NoVault,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    VaultState,
    Working,
)
from protech_gui.window.parts.page import Page
from protech_gui.window.views.create_page import CreatePage
from protech_gui.window.views.records_page import RecordsPage
from protech_gui.window.views.shell import Shell
from protech_gui.window.views.trouble_page import TroublePage
from protech_gui.window.views.unlock_page import UnlockPage


class Pages(QObject):
    """Turns the window's pages; a page that fits the new state stays and shows it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._page: Page | None = None

    @Slot(object)
    def show_state(self, state: VaultState) -> None:
        """Show how the vault stands."""
        match self._page, state:
            case (CreatePage() | UnlockPage()) as page, Working():
                page.set_busy(True)
            case UnlockPage() as page, Refused():
                page.refuse(state)
            case CreatePage() as page, Unfit():
                page.refuse(state.fault)
            case RecordsPage() as page, Unlocked():
                page.show_records(state)
            case _, NoVault():
                self._turn_to(CreatePage(afresh=False))
            case _, Locked():
                self._turn_to(UnlockPage(state.wait))
            case _, Unreadable():
                self._turn_to(TroublePage(state.reason))
            case _, Unlocked():
                page = RecordsPage()
                page.show_records(state)
                self._turn_to(page, is_open=True)

    def choose_afresh(self) -> None:
        """Show the page for a new vault in place of an unreadable one."""
        self._turn_to(CreatePage(afresh=True))

    def _turn_to(self, page: Page, *, is_open: bool = False) -> None:
        self._page = page
        self._shell.show_page(page, is_open=is_open)
