"""Settings and protection state survive; damage is set aside, said, and never loosens anything."""

import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.loosening import LONGEST_WAIT, PauseFor, Waiting
from engine.terms import Choices, ConsentKind, Level, Pace
from protech_gui import settings as module
from protech_gui.settings import (
    AFTER_DAMAGE,
    Loaded,
    ProtectionState,
    load_choices,
    load_protection,
    save_choices,
    save_protection,
)
from tests.household import CONSENTS, receipt_for

ENGLISH = Choices("en")
DUTCH = Choices("nl", "BE", "declarations")
SCREEN = receipt_for(ConsentKind.SCREEN)
BAD = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"\xff\xfe",
    b'{"version":2}',
    b'{"version":0}',
    b'{"version":1,"unknown":true}',
    b'{"version":1}',
    b'{"version":1,"choices":{"language":"xx"}}',
    b'{"version":1,"choices":{"language":"nl","region":"be"}}',
    b'{"version":1,"choices":{"language":"nl","first_steps":"../x"}}',
    b" " * (module.MAX_BYTES + 1),
    b"[" * 60_000,
]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_choices(tmp_path / "s", DUTCH) == Loaded(DUTCH)
    assert load_protection(tmp_path / "p") == Loaded(ProtectionState())
    assert not load_protection(tmp_path / "p").value.on


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_choices(tmp_path / "s", DUTCH)
    assert load_choices(tmp_path / "s", ENGLISH) == Loaded(DUTCH)
    state = ProtectionState(
        on=True, level=Level.STRICT, pace=Pace.GENTLE, calm=True, consents=CONSENTS
    )
    save_protection(tmp_path / "p", state)
    assert load_protection(tmp_path / "p") == Loaded(state)


def test_a_file_that_names_no_pace_and_no_calm_screen_is_read(tmp_path: Path) -> None:
    receipt = msgspec.json.encode(SCREEN)
    earlier = b'{"version":1,"on":true,"level":"strict","consents":[%b]}' % receipt
    (tmp_path / "p").write_bytes(earlier)
    expected = ProtectionState(on=True, level=Level.STRICT, consents=(SCREEN,))
    assert load_protection(tmp_path / "p") == Loaded(expected)
    assert (expected.pace, expected.calm) == (Pace.FULL, False)


@pytest.mark.parametrize("content", BAD)
def test_damaged_settings_are_set_aside_and_noted(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "s").write_bytes(content)
    assert load_choices(tmp_path / "s", DUTCH) == Loaded(DUTCH, ("settings",))
    assert (tmp_path / "s.damaged-1").read_bytes() == content
    assert load_choices(tmp_path / "s", DUTCH) == Loaded(DUTCH)


@pytest.mark.parametrize(
    "content",
    [
        *(bad for bad in BAD if bad != b'{"version":1}'),
        b'{"version":1,"on":1}',
        b'{"level":"none"}',
        b'{"on":true}',
        b'{"on":true,"consents":[%b]}' % msgspec.json.encode(receipt_for(ConsentKind.JOURNAL)),
        b'{"consents":[%b,%b]}' % (msgspec.json.encode(SCREEN), msgspec.json.encode(SCREEN)),
    ],
)
def test_a_damaged_protection_state_is_off_strict_and_noted(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p").write_bytes(content)
    assert load_protection(tmp_path / "p") == Loaded(AFTER_DAMAGE, ("protection",))
    assert (tmp_path / "p.damaged-1").read_bytes() == content


def test_after_damage_nothing_runs_without_consent_and_the_level_is_the_strictest() -> None:
    assert (
        ProtectionState(on=False, level=Level.STRICT, wait=LONGEST_WAIT, consents=())
        == AFTER_DAMAGE
    )


def test_a_folder_in_the_files_place_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    assert load_choices(tmp_path / "s", DUTCH).notes == ("settings",)
    save_choices(tmp_path / "s", DUTCH)
    assert load_choices(tmp_path / "s", ENGLISH).value == DUTCH


def test_a_file_that_cannot_be_moved_is_noted_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "s").write_bytes(b"{")

    def refuse(_old: object, _new: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "rename", refuse)
    assert load_choices(tmp_path / "s", DUTCH) == Loaded(DUTCH, ("settings",))


@given(content=st.binary(max_size=200), cut=st.integers(0, 200))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, content: bytes, cut: int) -> None:
    folder = tmp_path_factory.mktemp("settings")
    save_protection(folder / "p", ProtectionState(on=True, consents=CONSENTS))
    whole = (folder / "p").read_bytes()
    for damaged in (content, whole[:cut], whole[:cut] + content, content + whole[cut:]):
        (folder / "p").write_bytes(damaged)
        loaded = load_protection(folder / "p")
        assert loaded.notes in ((), ("protection",))
        if loaded.notes:
            assert loaded.value == AFTER_DAMAGE
        (folder / "s").write_bytes(damaged)
        assert load_choices(folder / "s", DUTCH).notes in ((), ("settings",))


EDITS = [
    (b'"level":"all"', b'"level":"targeted"'),
    (b'"left":1500.0', b'"left":0.0'),
    (b'"wait":3600', b'"wait":600'),
    (b'"on":true', b'"on":false'),
    (b'"off_waits":true', b'"off_waits":false'),
    (b'"check":"', b'"check":"0'),
    (b'"state":{', b'"state":{ '),
]


@pytest.mark.parametrize(("written", "edited"), EDITS)
def test_a_file_edited_by_hand_loosens_nothing_and_shortens_no_wait(
    tmp_path: Path, written: bytes, edited: bytes
) -> None:
    waiting = (Waiting(PauseFor(600), 1500.0),)
    state = ProtectionState(
        on=True, wait=3600, off_waits=True, waiting=waiting, consents=CONSENTS, calm=True
    )
    save_protection(tmp_path / "p", state)
    content = (tmp_path / "p").read_bytes()
    assert content.count(written) == 1
    (tmp_path / "p").write_bytes(content.replace(written, edited))
    loaded = load_protection(tmp_path / "p")
    assert loaded.notes == ("edited",)
    assert (loaded.value.on, loaded.value.level) == (True, Level.STRICT)
    assert (loaded.value.wait, loaded.value.waiting) == (LONGEST_WAIT, ())
    assert (loaded.value.calm, loaded.value.consents) == (True, CONSENTS)


def test_a_file_edited_by_hand_turns_nothing_on_without_a_consent(tmp_path: Path) -> None:
    save_protection(tmp_path / "p", ProtectionState())
    content = (tmp_path / "p").read_bytes()
    (tmp_path / "p").write_bytes(content.replace(b'"all"', b'"strict"'))
    assert not load_protection(tmp_path / "p").value.on


def test_a_consent_takes_the_place_of_an_older_one_of_its_kind() -> None:
    state = ProtectionState(consents=CONSENTS)
    newer = msgspec.structs.replace(SCREEN, text_version=2)
    after = state.after_giving(newer)
    assert after.receipt(ConsentKind.SCREEN) == newer
    assert len(after.consents) == len(CONSENTS)


@pytest.mark.parametrize("kind", ConsentKind)
def test_only_without_the_consent_for_the_screen_protection_goes_off(kind: ConsentKind) -> None:
    every = tuple(map(receipt_for, ConsentKind))
    after = ProtectionState(on=True, consents=every).after_withdrawing(kind, 1e9)
    assert after.on is (kind is not ConsentKind.SCREEN)
    assert after.receipt(kind) is None
    assert len(after.consents) == len(every) - 1
    assert after.after_withdrawing(kind, 1e9) == after


@pytest.mark.parametrize(("minutes", "holds"), [(1, 1), (30, 30), (0, 5), (31, 5), (None, 5)])
def test_an_open_journal_always_locks_after_some_time(
    tmp_path: Path, minutes: int | None, holds: int
) -> None:
    choices = {"language": "nl"} if minutes is None else {"language": "nl", "lock_minutes": minutes}
    (tmp_path / "s").write_bytes(msgspec.json.encode({"version": 1, "choices": choices}))
    assert load_choices(tmp_path / "s", DUTCH).value.lock_minutes == holds
