"""What the keeper writes: kept on disk, noted when it cannot be, never raised."""

import errno
import os
from pathlib import Path

import pytest

from engine.contract import Category, Layer, Level, Note
from protech_gui.domain.records import Block
from protech_gui.keeper.keeping import Keeping
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import Settings, load_protection, load_settings
from protech_gui.store import spool

KEY = "ab" * 32
BLOCK = Block(1000.0, Category.PICTURE, Layer.SCREEN)


@pytest.fixture
def keeping(paths: Paths, log: EventLog) -> Keeping:
    return Keeping(paths, Settings(language="nl"), log)


def make(paths: Paths, log: EventLog) -> Keeping:
    return Keeping(paths, Settings(), log)


def segments(paths: Paths) -> list[Path]:
    return sorted(paths.spool.glob("*.spool"))


def refuse(*_: object) -> None:
    raise OSError(errno.ENOSPC, "no space")


def test_a_first_start_speaks_the_given_language_and_protects_nothing(keeping: Keeping) -> None:
    assert keeping.settings.language == "nl"
    assert not keeping.protection.on
    assert keeping.notes == ()


def test_choices_are_on_disk_at_once(keeping: Keeping, paths: Paths) -> None:
    assert keeping.set_language("de")
    assert keeping.set_protection(on=True, consent="receipt")
    assert load_settings(paths.settings, Settings()).value.language == "de"
    state = load_protection(paths.protection).value
    assert (state.on, state.consent, state.level) == (True, "receipt", Level.ALL)
    assert keeping.set_protection(on=False, consent="")
    state = load_protection(paths.protection).value
    assert (state.on, state.consent) == (False, "receipt")


def test_protection_does_not_go_on_without_a_consent(keeping: Keeping, paths: Paths) -> None:
    assert not keeping.set_protection(on=True, consent="")
    assert not keeping.protection.on
    assert not paths.protection.exists()


@pytest.mark.parametrize("word", ["", "xx", "nl-BE", "../../etc"])
def test_a_language_that_is_not_spoken_is_refused(
    keeping: Keeping, paths: Paths, word: str
) -> None:
    assert not keeping.set_language(word)
    assert keeping.settings.language == "nl"
    assert not paths.settings.exists()


def test_damaged_files_are_noted_and_the_rest_goes_on(paths: Paths, log: EventLog) -> None:
    paths.settings.write_text("{")
    paths.protection.write_text("[]")
    paths.spool.write_text("not a folder")
    keeping = make(paths, log)
    assert keeping.notes == (Note.SETTINGS, Note.PROTECTION, Note.SPOOL)
    assert not keeping.protection.on
    keeping.adopt(KEY)
    keeping.write(BLOCK)
    assert keeping.fresh
    assert paths.log.read_text().count("file_set_aside") == 3
    keeping.close()


def test_a_choice_that_the_disk_refuses_holds_and_is_written_later(
    keeping: Keeping, paths: Paths
) -> None:
    paths.protection.mkdir()
    assert keeping.set_protection(on=True, consent="receipt")
    assert keeping.set_protection(on=True, consent="receipt")
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
    keeping.write(BLOCK)
    assert not keeping.fresh
    assert keeping.notes == ()
    assert keeping.rotate() == ()
    assert segments(paths) == []


def test_a_record_is_sealed_offered_and_deleted_once_drained(
    keeping: Keeping, paths: Paths
) -> None:
    keeping.adopt(KEY)
    keeping.write(BLOCK)
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
    keeping.set_language("de")
    before = sorted(os.listdir(paths.spool))
    keeping.drained(path)
    assert sorted(os.listdir(paths.spool)) == before
    assert paths.settings.exists()
    keeping.close()


def test_a_segment_that_cannot_be_deleted_is_offered_again(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.adopt(KEY)
    keeping.write(BLOCK)
    offered = keeping.rotate()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        keeping.drained(offered[0])
    assert keeping.rotate() == offered
    keeping.close()


def test_another_vaults_key_sets_the_old_records_aside(keeping: Keeping, paths: Paths) -> None:
    keeping.adopt(KEY)
    keeping.write(BLOCK)
    keeping.adopt("cd" * 32)
    keeping.write(BLOCK)
    assert len(segments(paths)) == 1
    assert list(paths.root.glob("spool.damaged-1/*.spool"))
    keeping.close()


def test_a_full_disk_is_noted_and_recording_goes_on_when_there_is_room(
    keeping: Keeping, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.adopt(KEY)
    with monkeypatch.context() as patch:
        patch.setattr(spool, "write_all", refuse)
        keeping.write(BLOCK)
        keeping.write(BLOCK)
    assert keeping.notes == (Note.UNRECORDED,)
    assert not keeping.fresh
    assert paths.log.read_text().count("unrecorded") == 1
    keeping.write(BLOCK)
    assert keeping.fresh
    assert keeping.notes == (Note.UNRECORDED,)
    keeping.close()


def test_a_spool_that_cannot_be_opened_is_tried_again(
    paths: Paths, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("protech_gui.keeper.keeping.SpoolWriter", refuse)
        keeping = make(paths, log)
        keeping.adopt(KEY)
        keeping.write(BLOCK)
        keeping.drained("anything")
        assert keeping.rotate() == ()
        keeping.close()
    assert keeping.notes == (Note.UNRECORDED,)
    keeping.adopt(KEY)
    keeping.write(BLOCK)
    assert keeping.fresh
    keeping.close()
