"""Resolving: what the person wants of protection, when it holds, and what of it waits."""

from engine.contract import (
    AskPause,
    ConfirmLoosening,
    GiveConsent,
    HoldFirm,
    KeepProtection,
    SetGuarding,
    SetProtection,
    SetWaits,
    WithdrawConsent,
)
from engine.loosening import Loosening
from engine.terms import ConsentKind
from protech_gui.domain.loosening import (
    ask_pause,
    confirm,
    guard_so,
    keep,
    turn_off,
    turn_on,
    wait_so,
)
from protech_gui.domain.passing import resume
from protech_gui.domain.resolve import hold, pause_between
from protech_gui.keeper.elapsed import Elapsed
from protech_gui.keeper.keeping import Keeping
from protech_gui.log import EventLog
from protech_gui.settings import ProtectionState

Wish = (
    SetProtection
    | SetGuarding
    | SetWaits
    | AskPause
    | ConfirmLoosening
    | KeepProtection
    | HoldFirm
    | GiveConsent
    | WithdrawConsent
)
"""Everything that changes how the person wants to be protected."""


class Resolving:
    """Changes the protection state by the rules of loosening; the guard follows it elsewhere."""

    def __init__(self, keeping: Keeping, elapsed: Elapsed, log: EventLog) -> None:
        self._keeping = keeping
        self._elapsed = elapsed
        self._log = log
        self._wall = elapsed.look().wall
        self._vouched = False

    @property
    def vouched(self) -> bool:
        """Whether every change since the vault was last asked was seen by this keeper."""
        return self._vouched

    @property
    def binds(self) -> bool:
        """Whether the person chose that protection does not end at once."""
        return self._keeping.protection.on and self._keeping.protection.off_waits

    def begin(self) -> None:
        """Go on with what the last keeper wrote down; what ended meanwhile has ended."""
        self._wall = self._elapsed.look().wall
        resumed = resume(self._keeping.protection, self._wall)
        if resumed != self._keeping.protection:
            self._keeping.protect(resumed)

    def tick(self) -> tuple[Loosening, ...]:
        """Let time pass; return what has waited long enough just now."""
        before = self._keeping.protection
        stretch = self._elapsed.look()
        self._wall = stretch.wall
        self._keeping.let_pass(stretch)
        after = self._keeping.protection
        self._record(before, after)
        early = {one.what for one in before.waiting if not one.ready}
        return tuple(one.what for one in after.waiting if one.ready and one.what in early)

    def do(self, wish: Wish) -> None:
        """Do what can be done at once, and have the rest wait."""
        state = self._keeping.protection
        match wish:
            case GiveConsent():
                self._keeping.give(wish.receipt)
            case WithdrawConsent():
                self._become(state.after_withdrawing(wish.kind, self._wall))
            case SetProtection(on=True):
                self._turn_on(state)
            case SetProtection():
                self._become(turn_off(state, self._wall))
            case _:
                self._become(self._resolved(state, wish))

    def _resolved(
        self,
        state: ProtectionState,
        wish: SetGuarding | SetWaits | AskPause | ConfirmLoosening | KeepProtection | HoldFirm,
    ) -> ProtectionState:
        match wish:
            case SetGuarding():
                return guard_so(state, wish.level, wish.pace).with_calm(calm=wish.calm)
            case SetWaits():
                return wait_so(state, wish.wait, off_waits=wish.off_waits)
            case AskPause():
                return ask_pause(state, wish.seconds)
            case ConfirmLoosening():
                return confirm(state, wish.what, self._wall)
            case KeepProtection():
                return keep(state, wish.what)
            case HoldFirm():
                self._vouched = True
                return hold(state, wish.firmness)

    def _turn_on(self, state: ProtectionState) -> None:
        if state.receipt(ConsentKind.SCREEN) is None:
            self._log.event("consent_missing")
        else:
            self._become(turn_on(state))

    def _become(self, after: ProtectionState) -> None:
        before = self._keeping.protection
        if after == before:
            return
        self._keeping.protect(after)
        if after.on != before.on:
            self._log.event("protection_set", on=after.on)
        self._record(before, after)

    def _record(self, before: ProtectionState, after: ProtectionState) -> None:
        ended = pause_between(before, after, self._wall)
        if ended is not None:
            self._log.event("pause_ended")
            self._keeping.record(ended)
