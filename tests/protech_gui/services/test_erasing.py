"""What a person erases is gone for good, and nothing else is."""

from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.store.spool import SpoolWriter
from tests.protech_gui.store.parts import BLOCK, GAP, URGE


def test_the_list_is_erased_and_a_segment_that_comes_again_brings_nothing_back(
    vault: OpenVault, paths: Paths
) -> None:
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    for entry in (BLOCK, GAP, URGE):
        spool.append(entry)
    (segment,) = spool.rotate()
    vault.records.drain(segment)
    own = vault.urges.begin(7)
    vault.erase_records()
    assert vault.records.count() == 0
    assert len(vault.urges.recent(9)) == 2
    vault.erase_journal()
    assert vault.urges.recent(9) == ()
    assert vault.records.drain(segment).added == 0
    assert vault.records.recent(9) == ()
    assert own not in vault.urges.recent(9)
    spool.append(BLOCK)
    (_, later) = spool.rotate()
    assert vault.records.drain(later).added == 1
    spool.close()


def test_what_was_missing_is_erased_with_the_list(vault: OpenVault, paths: Paths) -> None:
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    spool.append(BLOCK)
    (first,) = spool.rotate()
    spool.append(BLOCK)
    spool.delete(first)
    (second,) = spool.rotate()
    vault.records.drain(second)
    assert vault.records.missing()
    vault.erase_records()
    assert vault.records.missing() == ()
    spool.close()


def test_the_journal_is_erased_with_its_check_ins_and_the_list_stays(
    vault: OpenVault, paths: Paths
) -> None:
    spool = SpoolWriter(paths.spool)
    spool.adopt(vault.public_key_hex)
    spool.append(BLOCK)
    (segment,) = spool.rotate()
    vault.records.drain(segment)
    spool.close()
    vault.checkins.save(5, 5, 5)
    vault.urges.begin(3)
    vault.erase_journal()
    assert vault.checkins.recent(9) == ()
    assert vault.urges.recent(9) == ()
    assert vault.records.count() == 1
