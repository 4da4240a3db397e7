"""What the window does when the keeper or the person speaks, from its start to its end."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from engine.contract import (
    AnyMessage,
    Closing,
    Command,
    Fault,
    Goodbye,
    Noted,
    Protection,
    Quit,
    Ready,
    Recorded,
    SetLanguage,
    SetProtection,
    Show,
    SpoolOffered,
    StartWindow,
)
from protech_gui.language import Speech, best_language
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

CONSENT_TEXT = "screen/1"
"""Names the consent sheet's text in a receipt; another text gets another number."""


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
        self._language = ""
        self._consent = ""
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
        self._language = best_language([start.language])
        self._speech.speak(self._language)
        self._shell = Shell(start.protection, self._language, tray=start.tray)
        self._shell.show_notes(start.notes)
        self._shell.intent.connect(self._on_intent)
        self._pages = Pages(self._shell)
        self._shell.come_forward()
        self._session.look()

    def _hear(self, message: AnyMessage, shell: Shell) -> None:
        match message:
            case Protection():
                if message.fault is Fault.NO_CONSENT:
                    self._consent = ""
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
            case WantProtection() if not self._consent and self._shell is not None:
                self._shell.ask_consent()
            case WantProtection():
                self._pipe.send(SetProtection(on=True, consent=self._consent))
            case Consent():
                self._consent = f"{CONSENT_TEXT}/{self._language}/{uuid.uuid4()}"
                self._pipe.send(SetProtection(on=True, consent=self._consent))
            case EndProtection():
                self._pipe.send(SetProtection(on=False, consent=""))
            case ChooseLanguage():
                self._language = intent.language
                self._speech.speak(intent.language)
                self._pipe.send(SetLanguage(intent.language))
            case Leave():
                # The keeper ends every process in order, this one by a goodbye.
                self._pipe.send(Quit())
            case Lock() | Close():
                self._pipe.send(Closing(locked=isinstance(intent, Lock)))
                self._end()

    def _end(self) -> None:
        self._ending = True
        if self._shell is not None:
            self._shell.hide()
        self.ended.emit()
