"""The real window process, killed while a journal is being created: none, or one that opens."""

from pathlib import Path

import pytest

from engine.contract import VaultMade
from engine.terms import Choices, ConsentKind
from protech_gui.clock import SystemClock
from protech_gui.paths import Paths
from protech_gui.services.vault_door import VaultDoor
from tests.household import receipt_for
from tests.protech_gui.window.power_cut import Keeper

PASSPHRASE = "correct horse"


@pytest.mark.timeout(120)
def test_killed_before_the_code_was_noted_another_is_offered_and_can_be_declined(
    keeper: Keeper, data_folder: Path
) -> None:
    keeper.choices = Choices("en", "", "done")
    keeper.receipts = tuple(map(receipt_for, (ConsentKind.JOURNAL, ConsentKind.BLOCK_LOG)))
    door = VaultDoor(Paths(data_folder), SystemClock())
    with keeper.window() as window:
        window.focus("Protech")
        window.press("ctrl+2")
        window.press("space")
        for _ in range(2):
            window.enter(PASSPHRASE)
        window.until(VaultMade)
    assert not door.keys.code_noted()
    for _ in range(2):
        with keeper.window() as window:
            window.focus("Locked")
            window.enter(PASSPHRASE)
            window.until(VaultMade)
        assert not door.keys.code_noted()
    with keeper.window() as window:
        window.focus("Locked")
        window.enter(PASSPHRASE)
        window.until(VaultMade)
        window.press("alt+g")
        window.focus("Go on without the code.")
        window.press("alt+g")
        window.wait(door.keys.code_noted)
    door.unlock(PASSPHRASE).close()
