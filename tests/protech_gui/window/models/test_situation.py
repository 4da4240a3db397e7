"""How things stand after the keeper told something, and when covers are often called wrong."""

from dataclasses import replace

import msgspec
import pytest

from engine.contract import (
    Consents,
    GuardLoad,
    LookedAgain,
    NetworkCounts,
    NetworkState,
    Noted,
    Pinned,
)
from engine.terms import ConsentKind, Note
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import NOTEBOOK_FROM, OFTEN_WRONG, Situation
from protech_gui.window.models.vault_state import Locked, NoVault, Unlocked, VaultState
from tests.protech_gui.window.rooms.standing import OFF, ON, opened, receipts, standing

LOAD = GuardLoad(3.0, 20)


def test_each_word_of_the_keeper_changes_what_it_is_about_and_nothing_else() -> None:
    before = standing(NoVault())
    given = receipts(ConsentKind.SCREEN)
    assert before.after(Consents(given)) == replace(before, consents=given)
    assert before.after(OFF) == replace(before, protection=OFF)
    assert before.after(Noted((Note.SPOOL,))) == replace(before, notes=(Note.SPOOL,))
    assert before.after(LOAD) == replace(before, load=LOAD)
    assert before.after(LookedAgain(1, 0)) == replace(before, looked=LookedAgain(1, 0))


def test_the_network_guard_is_known_by_what_the_keeper_tells() -> None:
    before, counts = standing(NoVault()), NetworkCounts(per_minute=3)
    running = NetworkState(wanted=True, started=True)
    known = before.after(running).after(counts).after(Pinned(("a.example",)))
    assert known == replace(before, network=running, counts=counts, pinned=("a.example",))
    assert known.after(NetworkState()).counts is None, "of a guard that is gone"


def test_one_consent_is_enough_for_the_network_guard() -> None:
    for kind in ConsentKind:
        agreed = replace(standing(NoVault()), consents=receipts(kind)).network_agreed
        assert agreed is (kind in {ConsentKind.HOSTS, ConsentKind.TRAFFIC})


def test_what_a_guard_took_is_forgotten_with_it() -> None:
    measured = standing(NoVault()).after(LOAD)
    covering = msgspec.structs.replace(ON, covering=True)
    assert measured.after(covering).load == LOAD
    assert measured.after(OFF).load is None
    assert measured.after(msgspec.structs.replace(ON, started=False)).load is None


@pytest.mark.parametrize(
    ("count", "often"), [(0, False), (OFTEN_WRONG - 1, False), (OFTEN_WRONG, True), (9, True)]
)
def test_three_wrong_covers_in_a_day_are_often(count: int, often: bool) -> None:
    contents = replace(opened().contents, wrong=count)
    assert standing(Unlocked(contents, delayed=False)).often_wrong is often


def test_a_locked_journal_does_not_tell_how_often() -> None:
    assert not standing(Locked(0.0)).often_wrong


def agreed_to(version: int, vault: VaultState) -> Situation:
    (receipt,) = receipts(ConsentKind.JOURNAL)
    older = msgspec.structs.replace(receipt, text_version=version)
    return replace(standing(vault), consents=(older,))


@pytest.mark.parametrize(
    ("version", "notebook"), [(NOTEBOOK_FROM - 1, Diary.NONE), (NOTEBOOK_FROM, Diary.OPEN)]
)
def test_answers_need_a_consent_whose_text_names_them(version: int, notebook: Diary) -> None:
    stands = agreed_to(version, opened())
    assert (stands.diary, stands.notebook) == (Diary.OPEN, notebook)


def test_where_no_journal_is_open_answers_are_as_the_journal_is() -> None:
    assert agreed_to(1, Locked(0.0)).notebook is Diary.LOCKED
    assert standing(NoVault(), consents=()).notebook is Diary.NONE
