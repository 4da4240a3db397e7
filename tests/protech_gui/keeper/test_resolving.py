"""What the person wants of protection is done at once or waits; a pause is recorded once over."""

import pytest
from msgspec.structs import replace

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
from engine.loosening import (
    DEFAULT_WAIT,
    LONGEST_WAIT,
    Firmness,
    FreeOff,
    LowerLevel,
    PauseFor,
    ShortenWait,
    TurnOff,
)
from engine.terms import Choices, ConsentKind, Level, Pace
from protech_gui.domain.records import Entry, Pause
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.resolving import Resolving, Wish
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import ProtectionState, load_protection
from tests.household import CONSENTS, receipt_for
from tests.protech_gui.keeper.test_elapsed import Clocks

ON = ProtectionState(on=True, consents=CONSENTS)


class Life:
    """A keeper's rules with clocks that a test moves, and all that was recorded."""

    def __init__(self, paths: Paths, log: EventLog, patch: pytest.MonkeyPatch) -> None:
        self._paths, self._log, self._patch = paths, log, patch
        self.clocks = Clocks()
        self.recorded: list[Entry] = []
        self.start()

    def start(self) -> None:
        """Begin as a keeper does, with what is on disk."""
        self.keeping = Keeping(self._paths, Choices("en"), self._log)
        self._patch.setattr(self.keeping, "record", self.recorded.append)
        self.resolving = Resolving(self.keeping, self.clocks.measured(), self._log)
        self.resolving.begin()

    @property
    def state(self) -> ProtectionState:
        return self.keeping.protection

    def do(self, *wishes: Wish) -> None:
        for wish in wishes:
            self.resolving.do(wish)

    def live(self, seconds: float) -> list[object]:
        """Be awake for so long; return what has waited long enough meanwhile."""
        ready: list[object] = []
        for _ in range(int(seconds)):
            self.pass_time(1.0, 1.0)
            ready += self.resolving.tick()
        return ready

    def pass_time(self, steady: float, passed: float) -> None:
        self.clocks.steady += steady
        self.clocks.wall += passed
        self.clocks.uptime += passed


@pytest.fixture
def life(paths: Paths, log: EventLog, monkeypatch: pytest.MonkeyPatch) -> Life:
    life = Life(paths, log, monkeypatch)
    life.keeping.protect(ON)
    return life


def test_a_pause_waits_is_told_confirmed_and_recorded_when_it_is_over(life: Life) -> None:
    life.do(AskPause(600))
    assert life.live(DEFAULT_WAIT - 1) == []
    life.do(ConfirmLoosening(PauseFor(600)))
    assert life.state.guarding
    assert life.live(1) == [PauseFor(600)]
    life.do(ConfirmLoosening(PauseFor(600)))
    assert not life.state.guarding
    began = life.clocks.wall
    life.live(599)
    assert life.recorded == []
    life.live(1)
    assert life.state.guarding
    (entry,) = life.recorded
    assert isinstance(entry, Pause)
    assert (entry.time, entry.seconds) == (began, pytest.approx(600, abs=1.1))


def test_a_pause_that_is_ended_by_turning_on_is_recorded_by_its_length(life: Life) -> None:
    life.do(AskPause(600))
    life.live(DEFAULT_WAIT)
    life.do(ConfirmLoosening(PauseFor(600)))
    life.live(100)
    life.do(SetProtection(on=True))
    assert life.state.guarding
    assert [one.seconds for one in life.recorded if isinstance(one, Pause)] == [100.0]


def test_time_off_is_recorded_when_it_is_on_again(life: Life) -> None:
    life.do(SetProtection(on=False))
    began = life.clocks.wall
    life.live(50)
    life.do(SetProtection(on=True), SetProtection(on=True))
    assert life.recorded == [Pause(began, 50.0)]


def test_keeping_protection_ends_a_wait(life: Life) -> None:
    life.do(AskPause(600), KeepProtection(PauseFor(600)))
    assert life.live(DEFAULT_WAIT) == []


def test_nothing_waits_through_sleep_or_a_clock_set_forward(life: Life) -> None:
    life.do(AskPause(600))
    for _ in range(3):
        life.pass_time(0.1, 90_000.0)
        assert life.resolving.tick() == ()
    assert life.state.waiting[0].left == pytest.approx(DEFAULT_WAIT - 0.3)


def test_a_restart_loses_seconds_of_a_wait_and_gains_none(life: Life) -> None:
    life.do(AskPause(600))
    life.live(1000)
    left = life.state.waiting[0].left
    for _ in range(5):
        life.pass_time(9999.0, 9999.0)
        life.start()
    assert left <= life.state.waiting[0].left <= left + 20
    assert life.resolving.tick() == ()


def test_restarts_make_no_pause_longer(life: Life) -> None:
    life.do(AskPause(600))
    life.live(DEFAULT_WAIT)
    life.do(ConfirmLoosening(PauseFor(600)))
    restarts = 0
    while not life.state.guarding:
        life.pass_time(1.0, 1.0)
        life.start()
        life.resolving.tick()
        restarts += 1
    assert restarts <= 600
    assert len(life.recorded) == 1


def test_looser_waits_and_the_calm_page_does_not(life: Life) -> None:
    life.do(SetGuarding(Level.STRICT, Pace.FULL, calm=True))
    assert (life.state.level, life.state.calm) == (Level.STRICT, True)
    life.do(SetGuarding(Level.ALL, Pace.FULL, calm=False))
    assert (life.state.level, life.state.calm) == (Level.STRICT, False)
    assert life.live(DEFAULT_WAIT) == [LowerLevel(Level.ALL)]
    life.do(ConfirmLoosening(LowerLevel(Level.ALL)))
    assert life.state.level is Level.ALL


def test_a_longer_wait_holds_at_once_and_a_shorter_waits(life: Life) -> None:
    life.do(SetWaits(3600, off_waits=True), SetWaits(600, off_waits=False))
    assert (life.state.wait, life.state.off_waits) == (3600, True)
    assert [one.what for one in life.state.waiting] == [ShortenWait(600), FreeOff()]
    assert {one.left for one in life.state.waiting} == {3600}


def test_turning_off_waits_for_whoever_chose_so_and_a_consent_taken_back_does_not(
    life: Life,
) -> None:
    assert not life.resolving.binds
    life.do(SetWaits(DEFAULT_WAIT, off_waits=True), SetProtection(on=False))
    assert life.resolving.binds
    assert [one.what for one in life.state.waiting] == [TurnOff()]
    life.do(WithdrawConsent(ConsentKind.SCREEN))
    assert not life.state.on
    assert not life.resolving.binds


def test_what_the_vault_remembers_is_held_and_then_every_change_is_seen(life: Life) -> None:
    assert not life.resolving.vouched
    life.do(HoldFirm(Firmness(Level.STRICT, Pace.GENTLE, LONGEST_WAIT, off_waits=True)))
    assert life.resolving.vouched
    firm = Firmness(Level.STRICT, Pace.FULL, LONGEST_WAIT, off_waits=True)
    assert life.state.firmness == firm
    life.start()
    assert not life.resolving.vouched


def test_nothing_goes_on_without_a_consent(life: Life, paths: Paths) -> None:
    life.do(WithdrawConsent(ConsentKind.SCREEN), SetProtection(on=True))
    assert not life.state.on
    assert "consent_missing" in paths.log.read_text()
    screen = receipt_for(ConsentKind.SCREEN)
    life.do(GiveConsent(screen), SetProtection(on=True))
    assert life.state.on


def test_what_changes_nothing_is_not_written(life: Life, paths: Paths) -> None:
    paths.protection.unlink()
    life.do(SetProtection(on=True), ConfirmLoosening(TurnOff()))
    assert not paths.protection.exists()


def test_what_is_confirmed_is_on_disk_at_once(life: Life, paths: Paths) -> None:
    life.keeping.protect(replace(ON, level=Level.STRICT))
    life.do(SetGuarding(Level.ALL, Pace.FULL, calm=False))
    life.live(DEFAULT_WAIT)
    life.do(ConfirmLoosening(LowerLevel(Level.ALL)))
    assert load_protection(paths.protection).value.level is Level.ALL
