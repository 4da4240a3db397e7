"""What comes of each thing that a person wants of the window."""

import time
import uuid
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from engine.contract import (
    AskPause,
    AskPinned,
    AskTrust,
    Closing,
    ConfirmLoosening,
    EraseAll,
    ExemptHost,
    ForgetExempt,
    GiveConsent,
    KeepProtection,
    LookAgain,
    Quit,
    RemindNow,
    SetChoices,
    SetGuarding,
    SetProtection,
    SetWaits,
    WithdrawConsent,
)
from engine.terms import ConsentKind, Receipt, ReminderPlan
from protech_gui.content.prose import ConsentText
from protech_gui.language import Speech
from protech_gui.pipe import KeeperPipe
from protech_gui.window.backup_intents import BackupWish
from protech_gui.window.comparing import Comparing
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import (
    Agree,
    Back,
    CallWrong,
    ChangePassphrase,
    ChooseGuarding,
    ChooseLanguage,
    ChooseLocking,
    ChooseRegion,
    ChooseReminders,
    Close,
    CodeSeen,
    CreateVault,
    EndProtection,
    EraseJournal,
    EraseRecords,
    Go,
    GoOn,
    Intent,
    Leave,
    Lock,
    LookForVault,
    QuickExit,
    Remove,
    RenewCode,
    SaveCheckIn,
    ShowChart,
    ShowOlder,
    Spot,
    StartAfresh,
    TellUrge,
    TryReminder,
    Unlock,
    UnlockWithCode,
    UnlockWithKeystore,
    WantProtection,
    Withdraw,
)
from protech_gui.window.journal_intents import JournalWish
from protech_gui.window.learning_intents import LearningWish
from protech_gui.window.models.situation import Situation
from protech_gui.window.plan_copying import PlanCopying
from protech_gui.window.plan_intents import GoalWish, PlanWish
from protech_gui.window.share_intents import ShareWish
from protech_gui.window.staff import Staff
from protech_gui.window.worded import TakeBack


class Wishes(QObject):
    """Grants intents, and shows house and pages how things stand."""

    ended = Signal()
    """The person is done with this window; everything that had to be said was said."""
    knew = Signal(object)
    """How things stand from now on, a ``Situation``."""

    def __init__(
        self,
        pipe: KeeperPipe,
        staff: Staff,
        speech: Speech,
        house: House,
        ways: Ways,
        situation: Situation,
    ) -> None:
        super().__init__()
        self._pipe = pipe
        self._staff = staff
        self._speech = speech
        self._house = house
        self._ways = ways
        self.situation = situation
        self._over = False
        self._copying = PlanCopying(pipe.send)
        self._comparing = Comparing(pipe.send, staff.diarist.remember)
        house.intent.connect(self.grant)
        ways.intent.connect(self.grant)

    @property
    def is_still(self) -> bool:
        """Whether the page in front asks the person to touch nothing."""
        return self._ways.is_still

    def know(self, situation: Situation) -> None:
        """Show how things stand from now on."""
        self.situation = situation
        self._ways.know(situation)
        self._copying.know(situation)
        self._comparing.know(situation)
        self.knew.emit(situation)

    def end(self) -> None:
        """Hide the window at once, then have its pages say what must be said."""
        if not self._over:
            self._house.vanish()
            # What was refused is older than what the pages say now.
            self._staff.diarist.try_again()
            self._ways.end()
            self._over = True

    @Slot(object)
    def grant(self, intent: Intent) -> None:
        """Do what the person wants; once the window ends nothing more is done."""
        if self._over:
            return
        match intent:
            case Go():
                self._ways.go(intent.spot, intent.part)
            case Back():
                self._ways.back()
            case QuickExit() | Close():
                self._leave(Closing(locked=False))
            case Lock():
                self._leave(Closing(locked=True))
            case Leave():
                # The keeper ends every process in order, this one by a goodbye.
                self._pipe.send(Quit())
            case Remove():
                self._leave(EraseAll())
            case _:
                self._choose(intent)

    def _leave(self, word: Closing | EraseAll) -> None:
        self.end()
        self._pipe.send(word)
        self.ended.emit()

    def _choose(self, intent: Intent) -> None:
        """Do what concerns what a person chose that is not clinical."""
        match intent:
            case ChooseLanguage():
                self._speech.speak(intent.language)
                self._set_choices(language=intent.language)
            case ChooseRegion():
                self._set_choices(region=intent.region)
            case GoOn():
                self._set_choices(first_steps=intent.step)
            case ChooseReminders():
                self._set_choices(reminders=intent.plan)
            case ChooseLocking():
                self._set_choices(lock_minutes=intent.minutes)
            case TryReminder():
                self._pipe.send(RemindNow())
            case _:
                self._protect_so(intent)

    def _protect_so(self, intent: Intent) -> None:
        """Do what concerns consents and protection."""
        match intent:
            case Agree():
                self._pipe.send(GiveConsent(self._receipt(intent.text)))
            case Withdraw():
                self._pipe.send(WithdrawConsent(intent.kind))
            case WantProtection():
                self._protect()
            case EndProtection():
                self._pipe.send(SetProtection(on=False))
            case ChooseGuarding():
                self._pipe.send(SetGuarding(intent.level, intent.pace, intent.calm))
            case SetWaits() | AskPause() | ConfirmLoosening() | KeepProtection():
                self._pipe.send(intent)
            case AskTrust() | AskPinned() | ExemptHost() | ForgetExempt():
                self._pipe.send(intent)
            case CallWrong():
                self._call_wrong()
            case _:
                self._open(intent)

    def _set_choices(self, **changes: str | int | ReminderPlan) -> None:
        choices = msgspec.structs.replace(self.situation.choices, **changes)
        self._pipe.send(SetChoices(choices))
        self.know(replace(self.situation, choices=choices))

    def _protect(self) -> None:
        if self.situation.receipt(ConsentKind.SCREEN):
            self._pipe.send(SetProtection(on=True))
        else:
            self._ways.go(Spot.CONSENT)

    def _call_wrong(self) -> None:
        # An answer from before is not the answer to this.
        self.know(replace(self.situation, looked=None))
        self._pipe.send(LookAgain())

    def _receipt(self, text: ConsentText) -> Receipt:
        name = str(uuid.uuid4())
        return Receipt(name, text.kind, text.version, text.sha256, text.language, time.time())

    def _open(self, intent: Intent) -> None:
        """Do what concerns the way into the vault."""
        match intent:
            case CreateVault():
                self._staff.session.create(intent.passphrase)
            case StartAfresh():
                self._staff.session.start_afresh(intent.passphrase)
            case Unlock():
                self._staff.session.unlock(intent.passphrase)
            case UnlockWithCode():
                self._staff.session.unlock_with_code(intent.code)
            case UnlockWithKeystore():
                self._staff.session.unlock_with_keystore()
            case ChangePassphrase():
                self._staff.session.change_passphrase(intent.passphrase)
            case RenewCode():
                self._staff.session.renew_code()
            case CodeSeen():
                self._staff.session.see_code(noted=intent.noted)
            case LookForVault():
                self._staff.session.look()
            case _:
                self._write(intent)

    def _write(self, intent: Intent) -> None:
        """Do what concerns what is in the vault."""
        match intent:
            case ShowOlder():
                self._staff.session.read_older()
            case ShowChart():
                self._staff.session.read_chart(intent)
            case TellUrge():
                self._staff.diarist.tell(intent.told, self.situation.diary)
            case SaveCheckIn() | EraseJournal() | EraseRecords():
                self._staff.diarist.change(intent)
            case BackupWish():
                self._staff.archivist.do(intent)
            case ShareWish():
                self._staff.sharer.do(intent)
            case PlanWish() | GoalWish() | JournalWish() | LearningWish():
                self._staff.diarist.change(intent)
            case TakeBack():
                self._staff.diarist.take_back(intent.wish)
