"""Guarding as the person wants it: orders at once, second looks, bursts, and what it costs."""

import msgspec
import pytest

from engine.contract import (
    Blocked,
    ConfirmLoosening,
    GuardLoad,
    GuardReport,
    LookAgain,
    LookedAgain,
    Protection,
    Quit,
    Ready,
    SetChoices,
    SetGuarding,
    SetOrders,
    SetWaits,
    Show,
    StartScreenGuard,
    StartWindow,
    Wished,
    WithdrawConsent,
)
from engine.loosening import DEFAULT_WAIT, PauseFor, TurnOff, Waiting
from engine.terms import (
    Category,
    Choices,
    ConsentKind,
    CoverWish,
    Fault,
    Layer,
    Level,
    Orders,
    Pace,
    Place,
)
from protech_gui.domain.records import Block, Wrong
from protech_gui.settings import load_protection
from tests.household import CONSENTS
from tests.protech_gui.keeper.running import STANDING, Running

# Qt's offscreen platform has no tray and says so in its own way.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

TIGHTER = SetGuarding(Level.STRICT, Pace.FULL, calm=True)
LOAD = GuardLoad(3.5, 40)


def test_what_the_person_chooses_is_ordered_at_once_kept_and_told(running: Running) -> None:
    running.guarded()
    running.stage.window.say(TIGHTER)
    running.until_heard(
        running.stage.guard, SetOrders(Orders(Level.STRICT, "en", Pace.FULL, calm=True))
    )
    told = msgspec.structs.replace(STANDING, level=Level.STRICT, calm=True)
    running.until_heard(running.stage.window, told)
    kept = load_protection(running.paths.protection).value
    assert (kept.on, kept.level, kept.pace, kept.calm) == (True, Level.STRICT, Pace.FULL, True)
    assert kept.consents == CONSENTS


def test_a_new_language_is_ordered_for_the_covers_and_nothing_else_is(running: Running) -> None:
    running.guarded()
    begun = len(running.stage.guard.heard())
    running.stage.window.say(SetChoices(Choices("en", "BE")), SetChoices(Choices("de", "BE")))
    running.until_heard(running.stage.guard, SetOrders(Orders(Level.ALL, "de")))
    assert len(running.stage.guard.heard()) == begun + 1


def test_a_guard_that_starts_later_gets_the_same_orders(running: Running) -> None:
    running.guarded()
    running.stage.window.say(TIGHTER)
    orders = Orders(Level.STRICT, "en", Pace.FULL, calm=True)
    running.until_heard(running.stage.guard, SetOrders(orders))
    running.process(running.stage.guard).kill()

    def begun() -> list[StartScreenGuard]:
        return [one for one in running.stage.guard.heard() if isinstance(one, StartScreenGuard)]

    running.until(lambda: len(begun()) == 2)
    assert begun()[1].orders == orders


def test_what_is_chosen_while_protection_is_off_is_kept(running: Running) -> None:
    running.begin(Place.HOME)
    running.stage.window.say(TIGHTER)
    running.until(lambda: running.paths.protection.exists())
    running.until(lambda: load_protection(running.paths.protection).value.calm)
    assert running.stage.guard.heard() == []
    assert not load_protection(running.paths.protection).value.on


def test_window_and_tray_learn_whether_a_cover_stands(running: Running) -> None:
    running.guarded()
    running.stage.guard.say(GuardReport(Fault.NONE, covering=True))
    covering = msgspec.structs.replace(STANDING, covering=True)
    running.until_heard(running.stage.window, covering)
    running.process(running.stage.guard).kill()
    lost = msgspec.structs.replace(STANDING, started=False, interrupted=True)
    running.until_heard(running.stage.window, lost)


def test_what_guarding_costs_is_told_also_to_a_window_that_comes_later(running: Running) -> None:
    running.guarded()
    running.stage.guard.say(LOAD, LOAD)
    running.until_heard(running.stage.window, LOAD, LOAD)
    assert running.events().count("guard_measured") == 1
    running.keeper._tray.lock_wished.emit()
    running.until(lambda: isinstance(running.stage.window.heard()[-1], StartWindow))
    running.stage.window.say(Ready())
    running.until_heard(running.stage.window, LOAD)


def test_what_a_lost_guard_cost_is_forgotten(running: Running) -> None:
    running.guarded()
    running.stage.guard.say(LOAD)
    running.until_heard(running.stage.window, LOAD)
    running.process(running.stage.guard).kill()
    running.until(lambda: running.stage.window.heard()[-1] != LOAD)
    running.stage.window.say(Ready())
    running.until_logged("window_ready")
    assert running.stage.window.heard().count(LOAD) == 1


def test_the_window_s_wish_to_look_again_is_passed_on_noted_and_answered(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(running.keeper._tray, "answer", said.append)
    sealed = running.recorded(monkeypatch)
    running.guarded()
    running.stage.window.say(LookAgain())
    running.until_heard(running.stage.guard, LookAgain())
    running.stage.guard.say(LookedAgain(cleared=0, kept=1))
    running.until_heard(running.stage.window, LookedAgain(cleared=0, kept=1))
    assert [type(entry) for entry in sealed] == [Wrong]
    assert said == []


def test_the_tray_s_wish_to_look_again_is_answered_beside_it(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(running.keeper._tray, "answer", said.append)
    running.guarded()
    running.keeper._tray.look_again_wished.emit()
    running.until_heard(running.stage.guard, LookAgain())
    running.stage.guard.say(LookedAgain(1, 0), LookedAgain(0, 1))
    running.until_heard(running.stage.window, LookedAgain(1, 0), LookedAgain(0, 1))
    assert said == ["It was looked at again, and the cover is gone."]


def test_without_a_guard_nothing_can_look_again_and_nothing_is_noted(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = running.recorded(monkeypatch)
    running.begin(Place.HOME)
    running.stage.window.say(LookAgain(), Ready())
    running.until_logged("window_ready")
    assert sealed == []
    assert running.stage.guard.heard() == []


@pytest.mark.parametrize(
    ("wish", "place"), [(CoverWish.MOMENT, Place.MOMENT), (CoverWish.SUPPORT, Place.HELP)]
)
def test_what_is_wished_at_a_cover_opens_the_window_there(
    running: Running, wish: CoverWish, place: Place
) -> None:
    running.guarded()
    running.stage.guard.say(Wished(wish))
    running.until_heard(running.stage.window, Show(place))


def test_a_cover_that_is_called_wrong_is_noted_and_opens_nothing(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = running.recorded(monkeypatch)
    running.guarded()
    before = running.stage.window.heard()
    running.stage.guard.say(Wished(CoverWish.WRONG))
    running.until(lambda: bool(sealed))
    assert [type(entry) for entry in sealed] == [Wrong]
    assert running.stage.window.heard() == before


def test_covers_that_come_together_are_one_record(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = running.recorded(monkeypatch)
    running.guarded()
    blocks = [
        Blocked(1000.0, Category.PICTURE, Layer.SCREEN),
        Blocked(1004.0, Category.VIDEO, Layer.SCREEN),
        Blocked(1005.0, Category.TEST, Layer.SCREEN),
        Blocked(1009.9, Category.PICTURE, Layer.SCREEN),
        Blocked(1010.0, Category.PICTURE, Layer.SCREEN),
    ]
    running.stage.guard.say(*blocks)
    expected = [
        Block(one.time, one.category, one.layer) for one in (blocks[0], blocks[2], blocks[4])
    ]
    running.until(lambda: sealed == expected)


def test_quitting_turns_off_and_waits_for_whoever_chose_so(running: Running) -> None:
    running.guarded()
    running.stage.window.say(SetWaits(DEFAULT_WAIT, off_waits=True), Quit())
    running.until_heard(running.stage.window, Show(Place.PAUSE), *_bound(TurnOff()))
    running.keeper._tray.quit_wished.emit()
    assert running.quits == []
    running.stage.window.say(WithdrawConsent(ConsentKind.SCREEN), Quit())
    running.until(lambda: running.quits == [True])


def test_when_a_wait_is_over_the_tray_says_so_once(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(running.keeper._tray, "answer", said.append)
    running.guarded()
    keeping = running._keeping
    keeping.protect(
        msgspec.structs.replace(keeping.protection, waiting=(Waiting(PauseFor(600), 0.1),))
    )
    running.until(lambda: bool(said))
    running.stage.window.say(ConfirmLoosening(PauseFor(600)))
    running.until(lambda: not keeping.protection.guarding)
    assert said == ["Your wait is over. Open the window if you want to go on."]


def _bound(*waiting: TurnOff) -> tuple[Protection, ...]:
    """Return what is told of protection that waits to be turned off."""
    waits = tuple(Waiting(one, DEFAULT_WAIT) for one in waiting)
    return (msgspec.structs.replace(STANDING, off_waits=True, waiting=waits),)
