"""At unlocking the vault and the keeper are asked once; later every change is remembered."""

from dataclasses import replace

import msgspec
import pytest

from engine.contract import HoldFirm, Protection
from engine.loosening import Firmness
from engine.terms import Level, Pace
from protech_gui.domain.remembered import Remembered
from protech_gui.window.comparing import Compare, Comparing
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, Unlocked
from protech_gui.window.vault_desk import Contents
from tests.protech_gui.window.rooms.standing import ON, standing

FIRM = Firmness(Level.STRICT, Pace.FULL, 3600, off_waits=True)
STRICT = msgspec.structs.replace(ON, level=Level.STRICT, wait=3600, off_waits=True)
NOW = Firmness(Level.ALL, Pace.FULL, 1800, off_waits=False)


class Asked:
    """A comparing, and all that it asks of vault and keeper."""

    def __init__(self) -> None:
        self.of_vault: list[Compare] = []
        self.of_keeper: list[HoldFirm] = []
        self.comparing = Comparing(self.of_keeper.append, self.of_vault.append)

    def know(self, remembered: Remembered | None, protection: Protection = ON) -> None:
        contents = Contents((), 0, remembered=remembered)
        self.comparing.know(stands(protection, contents))

    def lock(self) -> None:
        self.comparing.know(standing(Locked(0.0)))


def stands(protection: Protection, contents: Contents) -> Situation:
    return replace(standing(Unlocked(contents, delayed=False)), protection=protection)


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_while_locked_nothing_is_compared(asked: Asked) -> None:
    asked.lock()
    assert (asked.of_vault, asked.of_keeper) == ([], [])


def test_at_unlocking_the_tighter_is_held_and_the_vault_is_asked_once(asked: Asked) -> None:
    asked.know(Remembered(FIRM))
    asked.know(Remembered(FIRM))
    assert asked.of_vault == [Compare(NOW, vouched=False)]
    assert asked.of_keeper == [HoldFirm(FIRM)]
    asked.know(Remembered(FIRM, (9.0,)), msgspec.structs.replace(STRICT, vouched=True))
    assert len(asked.of_vault) == len(asked.of_keeper) == 1


def test_a_vault_that_remembers_nothing_learns_what_holds(asked: Asked) -> None:
    asked.know(None)
    assert asked.of_vault == [Compare(NOW, vouched=False)]
    assert asked.of_keeper == [HoldFirm(NOW)]


def test_what_the_keeper_saw_change_is_remembered_and_nothing_is_held(asked: Asked) -> None:
    vouched = msgspec.structs.replace(ON, vouched=True)
    asked.know(Remembered(FIRM), vouched)
    asked.know(Remembered(FIRM), vouched)
    asked.know(Remembered(NOW), vouched)
    assert asked.of_vault == [Compare(NOW, vouched=True)]
    assert asked.of_keeper == []


def test_after_locking_it_is_compared_again(asked: Asked) -> None:
    asked.know(Remembered(FIRM))
    asked.lock()
    asked.know(Remembered(FIRM))
    assert len(asked.of_vault) == len(asked.of_keeper) == 2
