"""What the keeper writes: kept on disk, noted when it cannot be, never raised."""

import errno
import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from nacl.public import PrivateKey

from engine.loosening import DEFAULT_WAIT
from engine.terms import Category, Choices, ConsentKind, Layer, Level, Note
from protech_gui.domain.loosening import ask_pause, turn_off, turn_on
from protech_gui.domain.passing import Stretch
from protech_gui.domain.records import Block, Entry, Pause, Wrong
from protech_gui.domain.resolve import Rest
from protech_gui.domain.urges import BoxedUrge
from protech_gui.keeper.keeping import SAVE_SECONDS, Keeping
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import load_choices, load_protection
from protech_gui.store import spool
from protech_gui.store.spool_format import parse, unseal
from tests.household import receipt_for

KEY = "ab" * 32
BLOCK = Block(1000.0, Category.PICTURE, Layer.SCREEN)
HOST, SEARCH = (Block(1e9, one, Layer.NETWORK) for one in (Category.HOST, Category.SEARCH))
URGE = BoxedUrge(bytes(160))
SCREEN, BLOCK_LOG = map(receipt_for, (ConsentKind.SCREEN, ConsentKind.BLOCK_LOG))


@pytest.fixture
def keeping(paths: Paths, log: EventLog) -> Keeping:
    """A keeping whose person consented to the record of what is covered."""
    keeping = make(paths, log)
    keeping.give(BLOCK_LOG)
    return keeping


def make(paths: Paths, log: EventLog) -> Keeping:
    return Keeping(paths, Choices("nl"), log)


def segments(paths: Paths) -> list[Path]:
    return sorted(paths.spool.glob("*.spool"))


def refuse(*_: object) -> None:
    raise OSError(errno.ENOSPC, "no space")


def test_a_first_start_speaks_the_given_language_and_protects_nothing(
    paths: Paths, log: EventLog
) -> None:
    keeping = make(paths, log)
    assert keeping.choices == Choices("nl")
    assert not keeping.protection.on
    assert keeping.protection.consents == ()
    assert keeping.notes == ()


def test_choices_are_on_disk_at_once(keeping: Keeping, paths: Paths) -> None:
    keeping.choose(Choices("de", "AT"))
    keeping.give(SCREEN)
    keeping.protect(turn_on(keeping.protection))
    assert load_choices(paths.settings, Choices("en")).value == Choices("de", "AT")
    state = load_protection(paths.protection).value
    assert (state.on, state.level, state.consents) == (True, Level.ALL, (BLOCK_LOG, SCREEN))
    keeping.protect(turn_off(keeping.protection, 1e9))
    state = load_protection(paths.protection).value
    assert (state.on, state.consents) == (False, (BLOCK_LOG, SCREEN))


def test_a_consent_taken_back_is_gone_from_disk_and_with_it_protection(
    keeping: Keeping, paths: Paths
) -> None:
    keeping.give(SCREEN)
    keeping.protect(turn_on(keeping.protection))
    keeping.protect(keeping.protection.after_withdrawing(ConsentKind.SCREEN, 1e9))
    state = load_protection(paths.protection).value
    assert (state.on, state.consents) == (False, (BLOCK_LOG,))
    assert SCREEN.id.encode() not in paths.protection.read_bytes()


def test_how_far_a_wait_has_come_is_written_down_every_now_and_then_and_at_the_end(
    keeping: Keeping, paths: Paths
) -> None:
    keeping.give(SCREEN)
    keeping.protect(ask_pause(turn_on(keeping.protection), 600))

    def left() -> float:
        (waiting,) = load_protection(paths.protection).value.waiting
        return waiting.left

    keeping.let_pass(Stretch(5.0, 5.0, 1e9))
    assert left() == DEFAULT_WAIT
    keeping.let_pass(Stretch(15.0, SAVE_SECONDS, 1e9))
    assert left() == DEFAULT_WAIT - 20
    keeping.let_pass(Stretch(1.0, 1.0, 1e9))
    keeping.close()
    assert left() == DEFAULT_WAIT - 21


def test_where_nothing_waits_time_writes_nothing(keeping: Keeping, paths: Paths) -> None:
    paths.protection.unlink()
    keeping.let_pass(Stretch(100.0, 100.0, 1e9))
    keeping.close()
    assert not paths.protection.exists()


def test_a_pause_is_written_down_as_if_it_had_gone_on(keeping: Keeping, paths: Paths) -> None:
    keeping.give(SCREEN)
    paused = replace(turn_on(keeping.protection), pause=Rest(1e9, 600, 600.0))
    keeping.protect(paused)
    assert load_protection(paths.protection).value.pause == Rest(1e9, 600, 600.0 - SAVE_SECONDS)


def test_an_edited_file_is_noted_and_written_anew_as_tight_as_can_be(
    keeping: Keeping, paths: Paths, log: EventLog
) -> None:
    keeping.give(SCREEN)
    keeping.protect(turn_on(keeping.protection))
    edited = paths.protection.read_bytes().replace(b'"on":true', b'"on":false')
    paths.protection.write_bytes(edited)
    again = make(paths, log)
    assert again.notes == (Note.EDITED,)
    assert (again.protection.on, again.protection.level) == (True, Level.STRICT)
    assert make(paths, log).notes == ()


@pytest.mark.parametrize(
    ("version", "kept"),
    [
        (1, [BLOCK]),
        (2, [BLOCK, Wrong(1e9)]),
        (3, [BLOCK, Wrong(1e9), Pause(1e9, 60.0)]),
        (4, [BLOCK, Wrong(1e9), Pause(1e9, 60.0), HOST, SEARCH]),
    ],
)
def test_a_text_that_did_not_name_a_kind_of_record_is_no_consent_to_it(
    paths: Paths, log: EventLog, version: int, kept: list[Entry]
) -> None:
    keeping, key = make(paths, log), PrivateKey.generate()
    keeping.adopt(bytes(key.public_key).hex())
    keeping.give(replace(BLOCK_LOG, text_version=version))
    for entry in (BLOCK, Wrong(1e9), Pause(1e9, 60.0), HOST, SEARCH):
        keeping.record(entry)
    (segment,) = keeping.rotate()
    sealed = [unseal(key, frame.box) for frame in parse(Path(segment).read_bytes()).frames]
    assert [one and one.entry for one in sealed] == kept
    keeping.close()


def test_damaged_files_are_noted_and_the_rest_goes_on(paths: Paths, log: EventLog) -> None:
    paths.settings.write_text("{")
    paths.protection.write_text("[]")
    paths.spool.write_text("not a folder")
    keeping = make(paths, log)
    assert keeping.notes == (Note.SETTINGS, Note.PROTECTION, Note.SPOOL)
    assert not keeping.protection.on
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    assert not keeping.fresh, "the consent was lost with its file"
    keeping.give(BLOCK_LOG)
    keeping.record(BLOCK)
    assert keeping.fresh
    assert paths.log.read_text().count("file_set_aside") == 3
    keeping.close()


def test_a_choice_that_the_disk_refuses_holds_and_is_written_later(
    keeping: Keeping, paths: Paths
) -> None:
    paths.protection.unlink()
    paths.protection.mkdir()
    keeping.give(SCREEN)
    keeping.protect(turn_on(keeping.protection))
    assert keeping.protection.on
    assert keeping.notes == (Note.UNSAVED,)
    keeping.save_again()
    assert keeping.notes == (Note.UNSAVED,)
    paths.protection.rmdir()
    keeping.save_again()
    assert not keeping.notes
    assert load_protection(paths.protection).value.on
    assert paths.log.read_text().count("unsaved") == 1


def test_nothing_is_recorded_without_a_vault(keeping: Keeping, paths: Paths) -> None:
    keeping.record(BLOCK)
    assert not keeping.fresh
    assert keeping.notes == ()
    assert keeping.rotate() == ()
    assert segments(paths) == []


def test_nothing_is_recorded_without_a_consent_or_once_it_is_taken_back(
    paths: Paths, log: EventLog
) -> None:
    keeping = make(paths, log)
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    keeping.give(BLOCK_LOG)
    keeping.protect(keeping.protection.after_withdrawing(ConsentKind.BLOCK_LOG, 1e9))
    keeping.record(BLOCK)
    assert not keeping.fresh
    assert keeping.rotate() == ()
    keeping.close()


def test_an_urge_is_sealed_only_with_the_consent_for_the_journal(keeping: Keeping) -> None:
    assert keeping.public_key is None
    keeping.adopt(KEY)
    assert keeping.public_key == KEY
    assert not keeping.seal_urge(URGE)
    keeping.give(receipt_for(ConsentKind.JOURNAL))
    assert keeping.seal_urge(URGE)
    assert keeping.fresh
    keeping.close()


def test_an_urge_without_a_vault_or_room_is_not_kept(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.give(receipt_for(ConsentKind.JOURNAL))
    assert not keeping.seal_urge(URGE)
    assert not keeping.notes
    keeping.adopt(KEY)
    with monkeypatch.context() as patch:
        patch.setattr(spool, "write_all", refuse)
        assert not keeping.seal_urge(URGE)
    assert keeping.notes == (Note.UNRECORDED,)
    keeping.close()


def test_the_practice_picture_is_recorded_as_one(keeping: Keeping) -> None:
    key = PrivateKey.generate()
    keeping.adopt(bytes(key.public_key).hex())
    practice = Block(1000.0, Category.TEST, Layer.SCREEN)
    keeping.record(practice)
    (segment,) = keeping.rotate()
    (frame,) = parse(Path(segment).read_bytes()).frames
    opened = unseal(key, frame.box)
    assert opened is not None
    assert opened.entry == practice
    keeping.close()


def test_a_record_is_sealed_offered_and_deleted_once_drained(
    keeping: Keeping, paths: Paths
) -> None:
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    assert keeping.fresh
    offered = keeping.rotate()
    assert not keeping.fresh
    assert len(offered) == 1
    assert Path(offered[0]).parent == paths.spool
    keeping.drained(offered[0])
    assert not Path(offered[0]).exists()
    assert keeping.rotate() == ()
    keeping.close()


@pytest.mark.parametrize("path", ["../settings.json", "/etc/passwd", "", "\0", "spool/public.key"])
def test_no_other_file_is_ever_deleted(keeping: Keeping, paths: Paths, path: str) -> None:
    keeping.adopt(KEY)
    keeping.choose(Choices("de"))
    before = sorted(os.listdir(paths.spool))
    keeping.drained(path)
    assert sorted(os.listdir(paths.spool)) == before
    assert paths.settings.exists()
    keeping.close()


def test_a_segment_that_cannot_be_deleted_is_offered_again(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    offered = keeping.rotate()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        keeping.drained(offered[0])
    assert keeping.rotate() == offered
    keeping.close()


def test_another_vaults_key_sets_the_old_records_aside(keeping: Keeping, paths: Paths) -> None:
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    keeping.adopt("cd" * 32)
    keeping.record(BLOCK)
    assert len(segments(paths)) == 1
    assert list(paths.root.glob("spool.damaged-1/*.spool"))
    keeping.close()


def test_a_full_disk_is_noted_and_recording_goes_on_when_there_is_room(
    keeping: Keeping, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.adopt(KEY)
    with monkeypatch.context() as patch:
        patch.setattr(spool, "write_all", refuse)
        keeping.record(BLOCK)
        keeping.record(BLOCK)
    assert keeping.notes == (Note.UNRECORDED,)
    assert not keeping.fresh
    assert paths.log.read_text().count("unrecorded") == 1
    keeping.record(BLOCK)
    assert keeping.fresh
    assert keeping.notes == (Note.UNRECORDED,)
    keeping.close()


def test_a_spool_that_cannot_be_opened_is_tried_again(
    paths: Paths, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("protech_gui.keeper.keeping.SpoolWriter", refuse)
        keeping = make(paths, log)
        keeping.give(BLOCK_LOG)
        keeping.adopt(KEY)
        keeping.record(BLOCK)
        keeping.drained("anything")
        assert keeping.rotate() == ()
        keeping.close()
    assert keeping.notes == (Note.UNRECORDED,)
    keeping.adopt(KEY)
    keeping.record(BLOCK)
    assert keeping.fresh
    keeping.close()
