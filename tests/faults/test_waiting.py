"""Keepers killed while something waits, or in a pause: nothing comes sooner, nothing is lost."""

import random
import subprocess
import time

import pytest
from msgspec.structs import replace

from engine.contract import (
    AnyMessage,
    ConfirmLoosening,
    GiveConsent,
    HoldFirm,
    Protection,
    SetProtection,
    StartWindow,
    WithdrawConsent,
)
from engine.loosening import LONGEST_WAIT, Firmness, LowerLevel, PauseFor, Waiting
from engine.terms import ConsentKind, Level, Note, Pace, Role
from protech_gui.domain.records import Pause
from protech_gui.domain.resolve import Rest
from protech_gui.settings import ProtectionState, load_protection, save_protection
from tests.faults.staging import sealed
from tests.household import CONSENTS, LIMIT, Household, receipt_for
from tests.protech_gui.keeper.stage import Actor

LESS = LowerLevel(Level.ALL)
STRICT = ProtectionState(level=Level.STRICT, consents=CONSENTS)


class Life:
    """One household's keepers, one after another, with an actor for their windows."""

    def __init__(self, household: Household, window: Actor) -> None:
        self._household = household
        self.window = window
        self._begun = 0
        self._keeper: subprocess.Popen[bytes] | None = None

    def have(self, state: ProtectionState) -> None:
        """Let the next keeper find this."""
        save_protection(self._household.paths.protection, state)

    @property
    def kept(self) -> ProtectionState:
        """What is on the disk now."""
        return load_protection(self._household.paths.protection).value

    def start(self) -> StartWindow:
        """Start a keeper; return what it tells its window first."""
        self._begun += 1
        folder = self.window.command[-1]
        self._keeper = self._household.launch_module("tests.faults.stage_keeper", folder)
        self._household.until(lambda: len(self._starts()) == self._begun)
        return self._starts()[-1]

    def kill(self) -> None:
        """End the keeper as a power cut does."""
        assert self._keeper is not None
        self._keeper.kill()
        self._keeper.wait(LIMIT)

    def until_told(self, message: AnyMessage) -> None:
        self._household.until(lambda: message in self.window.heard())

    def told(self) -> Protection:
        """Return the newest that was told of protection."""
        heard = [one for one in self.window.heard() if isinstance(one, StartWindow | Protection)]
        newest = heard[-1]
        return newest.protection if isinstance(newest, StartWindow) else newest

    def _starts(self) -> list[StartWindow]:
        return [one for one in self.window.heard() if isinstance(one, StartWindow)]


@pytest.fixture
def life(household: Household, window: Actor) -> Life:
    return Life(household, window)


def test_a_wait_outlives_keepers_that_are_killed_and_is_shortened_by_none(
    life: Life, household: Household
) -> None:
    life.have(replace(STRICT, waiting=(Waiting(LESS, 600.0),)))
    chance = random.Random(7)
    for _ in range(6):
        start = life.start()
        assert [one.what for one in start.protection.waiting] == [LESS]
        assert start.protection.level is Level.STRICT
        life.window.say(ConfirmLoosening(LESS))
        if chance.random() < 0.5:
            household.until(life.window.said)
        life.kill()
    (waiting,) = life.kept.waiting
    assert 540.0 < waiting.left <= 600.0
    assert life.kept.level is Level.STRICT


def test_what_waited_can_be_confirmed_after_a_kill_and_holds_after_another(
    life: Life, household: Household
) -> None:
    life.have(replace(STRICT, waiting=(Waiting(LESS, 0.5),)))
    life.start()
    household.until(lambda: all(one.ready for one in life.told().waiting))
    household.until(lambda: all(one.ready for one in life.kept.waiting))
    life.kill()
    start = life.start()
    assert [one.what for one in start.protection.waiting if one.ready] == [LESS]
    life.window.say(ConfirmLoosening(LESS))
    household.until(lambda: life.kept.level is Level.ALL)
    life.kill()
    start = life.start()
    assert start.protection.level is Level.ALL
    assert start.protection.waiting == ()


def test_a_file_that_is_edited_between_two_keepers_shortens_no_wait(
    life: Life, household: Household
) -> None:
    life.have(replace(STRICT, waiting=(Waiting(LESS, 600.0),)))
    life.start()
    life.kill()
    path = household.paths.protection
    content = path.read_bytes()
    edited = content.replace(b'"left":600.0', b'"left":0.0')
    assert edited != content
    path.write_bytes(edited)
    start = life.start()
    assert start.notes == (Note.EDITED,)
    assert start.protection.waiting == ()
    assert (start.protection.level, start.protection.wait) == (Level.STRICT, LONGEST_WAIT)


def test_what_the_vault_remembers_tightens_a_running_guard_within_a_second(
    life: Life, household: Household
) -> None:
    life.have(ProtectionState(on=True, consents=CONSENTS))
    assert not life.start().protection.vouched
    household.until_guarded()
    firm = Firmness(Level.STRICT, Pace.FULL, 3600, off_waits=True)
    life.window.say(HoldFirm(firm))
    household.until(lambda: life.told().vouched)
    assert (life.told().level, life.told().wait, life.told().off_waits) == (
        Level.STRICT,
        3600,
        True,
    )
    assert life.kept.firmness == firm


def test_a_pause_lets_the_guard_go_outlives_a_kill_and_ends_by_itself(
    life: Life, household: Household
) -> None:
    key = household.have_vault()
    life.have(ProtectionState(on=True, waiting=(Waiting(PauseFor(60), 0.5),), consents=CONSENTS))
    life.start()
    household.until_guarded()
    household.until(lambda: all(one.ready for one in life.told().waiting))
    life.window.say(ConfirmLoosening(PauseFor(60)))
    household.until(lambda: household.of(Role.SCREEN) == household.of(Role.COVERS) == [])
    household.until(lambda: life.told().paused == 60.0)
    life.kill()
    assert life.start().protection.paused == 60.0
    assert household.of(Role.SCREEN) == []
    life.kill()
    pause = life.kept.pause
    assert pause is not None
    # The rest of the pause would take most of a minute.
    life.have(replace(life.kept, pause=Rest(pause.began, 60, 0.5)))
    life.start()
    household.until_guarded(2)
    assert life.told().paused == 0.0
    household.until(lambda: any(isinstance(one, Pause) for one in sealed(household, key)))


@pytest.mark.parametrize("given", [False, True])
def test_a_consent_changes_what_is_kept_at_once_and_in_every_process(
    life: Life, household: Household, *, given: bool
) -> None:
    """With it taken back the end of a pause leaves no record; given anew it leaves one."""
    key = household.have_vault()
    log = receipt_for(ConsentKind.BLOCK_LOG)
    others = tuple(one for one in CONSENTS if one != log)
    rest = Rest(time.time(), 60, 60.0)
    consents = others if given else CONSENTS
    life.have(ProtectionState(on=True, pause=rest, consents=consents))
    life.start()
    wish = GiveConsent(log) if given else WithdrawConsent(ConsentKind.BLOCK_LOG)
    life.window.say(wish, SetProtection(on=True))
    household.until(lambda: (log in life.kept.consents) is given)
    household.until_guarded()
    household.until(lambda: household.events("pause_ended") == 1)
    assert [type(one) for one in sealed(household, key)] == ([Pause] if given else [])
