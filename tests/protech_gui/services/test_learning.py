"""Modules as one person goes through them: answers, notes, where they stopped, what comes next."""

import pytest

from protech_gui.domain.lapses import Lapse
from protech_gui.domain.learning import Answer, ModuleNote, Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock

DAY = 86_400.0


def test_answers_notes_and_places_outlive_the_lock(
    vault: OpenVault, door: VaultDoor, clock: TurnedClock
) -> None:
    vault.learning.answer(ModuleId.URGES, "before", 7)
    vault.learning.answer(ModuleId.URGES, "places", ("belly", "jaw"))
    vault.learning.note(ModuleId.URGES, " again on Sunday\n")
    vault.learning.stand_at(ModuleId.URGES, "surf", finished=False)
    vault.questions.keep(" What would you pass on? ")
    vault.close()
    again = door.unlock(PASSPHRASE)
    assert again.learning.answers() == (
        Answer(ModuleId.URGES, "before", clock.wall, 7),
        Answer(ModuleId.URGES, "places", clock.wall, ("belly", "jaw")),
    )
    assert again.learning.notes() == (ModuleNote(ModuleId.URGES, "again on Sunday"),)
    assert again.learning.readings() == (Reading(ModuleId.URGES, "surf", clock.wall),)
    assert [question.text for question in again.questions.every()] == ["What would you pass on?"]
    again.close()


def test_nothing_said_deletes_what_was_said(vault: OpenVault) -> None:
    vault.learning.answer(ModuleId.URGES, "before", 7)
    vault.learning.answer(ModuleId.URGES, "before", None)
    vault.learning.note(ModuleId.URGES, "again")
    vault.learning.note(ModuleId.URGES, "  ")
    vault.questions.keep("Why?")
    vault.questions.drop(vault.questions.every()[0].id)
    vault.questions.drop("gone")
    assert vault.learning.answers() == ()
    assert vault.learning.notes() == ()
    assert vault.questions.every() == ()


@pytest.mark.parametrize("value", [-1, 61, "", (), ("",), ("a" * 201,), ("a",) * 25, True])
def test_what_is_no_answer_changes_nothing(vault: OpenVault, value: int | str) -> None:
    vault.learning.answer(ModuleId.URGES, "before", 7)
    with pytest.raises(ValueError, match=r"exercise|note|list|answer"):
        vault.learning.answer(ModuleId.URGES, "before", value)
    assert [answer.value for answer in vault.learning.answers()] == [7]


def test_no_question_is_kept_without_words(vault: OpenVault) -> None:
    with pytest.raises(ValueError, match="no question"):
        vault.questions.keep(" \n")


def test_what_was_read_through_stays_so_when_it_is_opened_again(
    vault: OpenVault, clock: TurnedClock
) -> None:
    vault.learning.stand_at(ModuleId.START, "card", finished=True)
    done = clock.wall
    clock.wait(60)
    vault.learning.stand_at(ModuleId.START, "here", finished=False)
    assert vault.learning.readings() == (Reading(ModuleId.START, "here", clock.wall, done),)


def test_the_next_module_follows_what_was_read(vault: OpenVault, clock: TurnedClock) -> None:
    learning = vault.learning
    assert learning.suggestion() is ModuleId.START
    learning.stand_at(ModuleId.START, "card", finished=True)
    assert learning.suggestion() is ModuleId.PLAN
    learning.stand_at(ModuleId.LIFE, "worth", finished=False)
    clock.wait(1)
    learning.stand_at(ModuleId.URGES, "wave", finished=False)
    assert learning.suggestion() is ModuleId.URGES
    vault.lapses.keep(Lapse("a", clock.wall))
    assert learning.suggestion() is ModuleId.AFTER
    clock.wait(1)
    learning.stand_at(ModuleId.AFTER, "card", finished=True)
    assert learning.suggestion() is ModuleId.URGES


def test_the_module_about_the_child_waits_while_things_are_tender(
    vault: OpenVault, clock: TurnedClock
) -> None:
    learning = vault.learning
    for id in ModuleId:
        if id is not ModuleId.CHILD:
            learning.stand_at(id, "card", finished=True)
    assert learning.suggestion() is ModuleId.CHILD
    vault.checkins.save(5, 5, 5)
    assert learning.suggestion() is ModuleId.CHILD
    vault.checkins.save(2, 5, 5)
    assert learning.suggestion() is None
    clock.wait(2 * DAY)
    assert learning.suggestion() is ModuleId.CHILD
    vault.lapses.keep(Lapse("a", clock.wall, clock.wall - DAY))
    learning.stand_at(ModuleId.AFTER, "card", finished=True)
    assert learning.suggestion() is None
    learning.stand_at(ModuleId.CHILD, "card", finished=True)
    clock.wait(2 * DAY)
    assert learning.suggestion() is None


def test_all_of_it_is_erased_with_the_journal(vault: OpenVault) -> None:
    vault.learning.answer(ModuleId.URGES, "before", 7)
    vault.learning.note(ModuleId.URGES, "again")
    vault.learning.stand_at(ModuleId.URGES, "surf", finished=False)
    vault.questions.keep("Why?")
    assert (vault.holdings().answers, vault.holdings().notes) == (1, 2)
    vault.erase_journal()
    assert vault.holdings().count == 0
    assert vault.learning.readings() == ()
