"""The plan is readable while the person consents to that, and not a moment longer."""

import errno
from pathlib import Path

import pytest

from engine.contract import Closing, CopyPlan, GiveConsent, StartWindow, WithdrawConsent
from engine.terms import Choices, ConsentKind, CopiedLine, Note, Place
from protech_gui.keeper.keeping import Keeping
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import ProtectionState, save_protection
from tests.household import receipt_for
from tests.protech_gui.keeper.running import Running

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

CONSENT = receipt_for(ConsentKind.PLAN_COPY)
LINES = (CopiedLine("alone", "Walk"), CopiedLine("people", "Ask Kim"))


def make(paths: Paths, log: EventLog) -> Keeping:
    return Keeping(paths, Choices("nl"), log)


def withdraw(keeping: Keeping, kind: ConsentKind) -> None:
    keeping.protect(keeping.protection.after_withdrawing(kind, 2e9))


def refuse(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "no space")


def test_without_the_consent_nothing_is_written(paths: Paths, log: EventLog) -> None:
    keeping = make(paths, log)
    keeping.copy_plan(LINES)
    assert keeping.plan == ()
    assert not paths.plan.exists()
    keeping.close()


def test_the_copy_follows_the_plan_and_outlives_the_keeper(paths: Paths, log: EventLog) -> None:
    keeping = make(paths, log)
    keeping.give(CONSENT)
    keeping.copy_plan(LINES)
    keeping.close()
    later = make(paths, log)
    assert later.plan == LINES
    later.copy_plan(LINES[:1])
    later.close()
    last = make(paths, log)
    assert last.plan == LINES[:1]
    last.copy_plan(())
    assert not paths.plan.exists()
    last.close()


def test_withdrawing_deletes_it_at_once_and_another_consent_does_not(
    paths: Paths, log: EventLog
) -> None:
    keeping = make(paths, log)
    keeping.give(CONSENT)
    keeping.give(receipt_for(ConsentKind.JOURNAL))
    keeping.copy_plan(LINES)
    withdraw(keeping, ConsentKind.JOURNAL)
    assert paths.plan.exists()
    withdraw(keeping, ConsentKind.PLAN_COPY)
    assert not paths.plan.exists()
    assert keeping.plan == ()
    keeping.close()


def test_a_copy_whose_consent_is_gone_goes_at_the_next_start(paths: Paths, log: EventLog) -> None:
    keeping = make(paths, log)
    keeping.give(CONSENT)
    keeping.copy_plan(LINES)
    keeping.close()
    save_protection(paths.protection, ProtectionState())
    later = make(paths, log)
    assert later.plan == ()
    assert not paths.plan.exists()
    later.close()


def test_a_disk_that_refuses_is_noted_and_tried_again(
    paths: Paths, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping = make(paths, log)
    keeping.give(CONSENT)
    keeping.copy_plan(LINES)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        withdraw(keeping, ConsentKind.PLAN_COPY)
        assert Note.UNSAVED in keeping.notes
        assert paths.plan.exists()
    assert keeping.plan == ()
    keeping.save_again()
    assert not paths.plan.exists()
    assert keeping.notes == ()
    keeping.close()


def test_a_window_gets_the_copy_at_its_start_and_withdrawing_takes_it(running: Running) -> None:
    window = running.stage.window

    def plans() -> list[object]:
        return [one.plan for one in window.heard() if isinstance(one, StartWindow)]

    running.begin(Place.HOME)
    running.until(lambda: plans() == [()])
    window.say(GiveConsent(CONSENT), CopyPlan(LINES))
    running.until(running.paths.plan.exists)
    window.say(Closing(locked=True))
    running.until(lambda: plans() == [(), LINES])
    window.say(WithdrawConsent(ConsentKind.PLAN_COPY))
    running.until(lambda: not running.paths.plan.exists())
