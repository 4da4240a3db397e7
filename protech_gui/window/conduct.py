"""What the window does when the keeper or the person speaks, from its start to its end."""

import time
import uuid
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from engine.contract import (
    AnyMessage,
    Choices,
    Closing,
    Command,
    ConsentKind,
    Consents,
    GiveConsent,
    Goodbye,
    Noted,
    Protection,
    Quit,
    Ready,
    Receipt,
    Recorded,
    SetChoices,
    SetProtection,
    Show,
    SpoolOffered,
    StartWindow,
)
from protech_gui.language import FALLBACK, Speech
from protech_gui.log import EventLog
from protech_gui.window.intents import (
    ChooseAfresh,
    ChooseLanguage,
    Close,
    Consent,
    CreateVault,
    EndProtection,
    Intent,
    Leave,
    Lock,
    LookAgain,
    StartAfresh,
    Unlock,
    WantProtection,
)
from protech_gui.window.models.vault_state import VaultState
from protech_gui.window.pages import Pages
from protech_gui.window.pipe import KeeperPipe
from protech_gui.window.session import Session
from protech_gui.window.views.shell import Shell

CONSENT_VERSION = 1
"""The consent sheet's text in a receipt; another text gets another number."""

CONSENT_SHA256 = "0" * 64
"""Stands for the sheet's text, which is not in a file of its own yet."""


class Conduct(QObject):
    """Between keeper, person and session; ``ended`` says that the process shall end."""

    ended = Signal()

    def __init__(
        self,
        pipe: KeeperPipe,
        session: Session,
        speech: Speech,
        start_keeper: Callable[[Command], None],
        log: EventLog,
    ) -> None:
        """``start_keeper`` starts a new keeper when the present one is lost."""
        super().__init__()
        self._pipe = pipe
        self._session = session
        self._speech = speech
        self._start_keeper = start_keeper
        self._log = log
        self._shell: Shell | None = None
        self._pages: Pages | None = None
        self._keeper: Command | None = None
        self._choices = Choices(FALLBACK)
        self._consented = False
        self._ready = False
        self._ending = False
        pipe.received.connect(self._on_received)
        pipe.lost.connect(self._on_lost)
        session.told.connect(pipe.send)
        session.changed.connect(self._on_vault)

    @Slot(object)
    def _on_received(self, message: AnyMessage) -> None:
        if self._ending:
            return
        match message:
            case StartWindow() if self._shell is None:
                self._begin(message)
            case Goodbye():
                self._end()
            case _ if self._shell is not None:
                self._hear(message, self._shell)

    def _begin(self, start: StartWindow) -> None:
        self._keeper = start.keeper
        self._choices = start.choices
        self._hear_consents(start.consents)
        self._speech.speak(self._choices.language)
        self._shell = Shell(start.protection, self._choices.language, tray=start.tray)
        self._shell.show_notes(start.notes)
        self._shell.intent.connect(self._on_intent)
        self._pages = Pages(self._shell)
        self._shell.come_forward()
        self._session.look()

    def _hear(self, message: AnyMessage, shell: Shell) -> None:
        match message:
            case Consents():
                self._hear_consents(message.receipts)
            case Protection():
                shell.show_protection(message)
            case Noted():
                shell.show_notes(message.notes)
            case Show():
                shell.come_forward()
            case SpoolOffered():
                self._session.take(message.segments)
            case Recorded():
                self._session.ask()
            case _:
                self._log.event("keeper_unexpected")

    def _hear_consents(self, receipts: tuple[Receipt, ...]) -> None:
        self._consented = any(receipt.kind is ConsentKind.SCREEN for receipt in receipts)

    @Slot()
    def _on_lost(self) -> None:
        if self._ending:
            return
        self._log.event("keeper_lost")
        if self._keeper is not None:
            self._start_keeper(self._keeper)
        self._end()

    @Slot(object)
    def _on_vault(self, state: VaultState) -> None:
        if self._pages is not None:
            self._pages.show_state(state)
        if not self._ready:
            self._ready = True
            self._pipe.send(Ready())

    @Slot(object)
    def _on_intent(self, intent: Intent) -> None:
        if self._ending:
            return
        match intent:
            case CreateVault():
                self._session.create(intent.passphrase)
            case Unlock():
                self._session.unlock(intent.passphrase)
            case StartAfresh():
                self._session.start_afresh(intent.passphrase)
            case LookAgain():
                self._session.look()
            case ChooseAfresh() if self._pages is not None:
                self._pages.choose_afresh()
            case _:
                self._do_anywhere(intent)

    def _do_anywhere(self, intent: Intent) -> None:
        """Do what works on every page, locked or not."""
        match intent:
            case WantProtection() if not self._consented and self._shell is not None:
                self._shell.ask_consent()
            case WantProtection():
                self._pipe.send(SetProtection(on=True))
            case Consent():
                self._consent()
            case EndProtection():
                self._pipe.send(SetProtection(on=False))
            case ChooseLanguage():
                self._choices = replace(self._choices, language=intent.language)
                self._speech.speak(intent.language)
                self._pipe.send(SetChoices(self._choices))
            case Leave():
                # The keeper ends every process in order, this one by a goodbye.
                self._pipe.send(Quit())
            case Lock() | Close():
                self._pipe.send(Closing(locked=isinstance(intent, Lock)))
                self._end()

    def _consent(self) -> None:
        language, now = self._choices.language, time.time()
        for kind in (ConsentKind.SCREEN, ConsentKind.BLOCK_LOG):
            name = str(uuid.uuid4())
            receipt = Receipt(name, kind, CONSENT_VERSION, CONSENT_SHA256, language, now)
            self._pipe.send(GiveConsent(receipt))
        self._pipe.send(SetProtection(on=True))

    def _end(self) -> None:
        self._ending = True
        if self._shell is not None:
            self._shell.hide()
        self.ended.emit()
