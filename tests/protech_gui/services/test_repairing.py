"""A damaged vault is mended and put aside, or left as it is when nothing of it can be read."""

import pytest

from protech_gui.paths import Paths
from protech_gui.services.door_state import DoorState, VaultUnreadable, WrongCode, WrongPassphrase
from protech_gui.services.recovery_code import NoCode, new_code
from protech_gui.services.secret import Secret
from protech_gui.services.tries import MustWait
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock, contents
from tests.protech_gui.store.parts import flip

RIGHT = Secret(PASSPHRASE)


def test_a_damaged_vault_is_mended_and_put_aside(
    door: VaultDoor, paths: Paths, made: str, code: str, clock: TurnedClock
) -> None:
    vault = door.unlock(PASSPHRASE)
    for _ in range(400):
        vault.urges.begin(7)
    vault.close()
    # Pages of rows and of an index stand between each other: of three in a row one has rows.
    middle = paths.vault.stat().st_size // 8192 * 4096 + 50
    for page in range(3):
        flip(paths.vault, middle + page * 4096)
    damaged = paths.vault.read_bytes()
    with pytest.raises(VaultUnreadable):
        door.unlock(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        door.repair(Secret("wrong horse"))
    with pytest.raises(WrongCode):
        door.repair(Secret(" ".join(new_code().words), by_code=True))
    with pytest.raises(NoCode):
        door.repair(Secret("twelve words", by_code=True))
    with pytest.raises(WrongPassphrase):
        door.repair(Secret("wrong horse"))
    with pytest.raises(MustWait):
        door.repair(RIGHT)
    assert paths.vault.read_bytes() == damaged
    clock.wait(900)
    repaired = door.repair(RIGHT)
    assert repaired.vault.public_key_hex == made
    assert not repaired.salvaged.whole
    assert repaired.salvaged.identity
    assert 200 < len(repaired.vault.urges.recent(999)) <= 400
    repaired.vault.close()
    assert (paths.root / "vault.db.damaged-1" / "vault.db").read_bytes() == damaged
    door.unlock_with_code(code).close()


def test_a_vault_of_which_nothing_can_be_read_stays_as_it_is(
    door: VaultDoor, paths: Paths, made: str
) -> None:
    del made
    flip(paths.vault, 50)
    before = contents(paths.root)
    with pytest.raises(VaultUnreadable) as refused:
        door.repair(RIGHT)
    assert refused.value.reason is DoorState.DAMAGED_VAULT
    assert contents(paths.root) == before
