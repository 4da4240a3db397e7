"""The desk where the open vault is worked with."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.terms import Category, Layer
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.learning import ModuleNote
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.records import Block, Gap, RecordKind
from protech_gui.domain.urges import Way
from protech_gui.services.door_state import DoorState, VaultExists, WrongCode, WrongPassphrase
from protech_gui.store.spool import SpoolWriter
from protech_gui.window.intents import EraseJournal, EraseRecords, SaveCheckIn
from protech_gui.window.journal_intents import DeleteLapse, DeleteUrge, KeepLapse, ReviseUrge
from protech_gui.window.learning_intents import (
    DropQuestion,
    KeepAnswer,
    KeepModuleNote,
    KeepQuestion,
    StandAt,
)
from protech_gui.window.models.moment import Told
from protech_gui.window.vault_desk import MOST_URGES, DoorLook, Learned, VaultDesk
from tests.protech_gui.services.parts import MOMENT, PASSPHRASE


def test_a_look_changes_nothing(desk: VaultDesk) -> None:
    assert desk.look() == DoorLook(DoorState.NONE, 0.0)
    assert desk.look() == DoorLook(DoorState.NONE, 0.0)


def test_a_new_vault_is_open_and_empty(desk: VaultDesk) -> None:
    opened = desk.create(PASSPHRASE)
    assert (opened.contents.records, opened.contents.urges) == ((), ())
    assert (opened.contents.missing, opened.contents.checkin) == (0, None)
    assert not opened.contents.met_this_week
    assert opened.code is not None
    assert len(bytes.fromhex(opened.public_key)) == 32
    with pytest.raises(VaultExists):
        desk.create(PASSPHRASE)


def test_what_was_sealed_is_read_newest_first(desk: VaultDesk, spool: SpoolWriter) -> None:
    spool.adopt(desk.create(PASSPHRASE).public_key)
    spool.append(Block(10.0, Category.PICTURE, Layer.SCREEN))
    spool.append(Gap(20.0, 1.5, 2))
    for segment in spool.rotate():
        desk.drain(str(segment))
    assert [record.kind for record in desk.read().records] == [RecordKind.GAP, RecordKind.BLOCK]
    assert desk.read().missing == 0


def test_what_never_arrived_is_counted(desk: VaultDesk, spool: SpoolWriter) -> None:
    spool.adopt(desk.create(PASSPHRASE).public_key)
    for time in range(4):
        spool.append(Block(float(time), Category.PICTURE, Layer.SCREEN))
        if time == 2:
            (lost,) = (path for path in spool.rotate() if path.stat().st_size > 100)
            Path(lost).unlink()
    for segment in spool.rotate():
        if segment.exists():
            desk.drain(str(segment))
    assert desk.read().missing == 3


def test_a_vault_opens_again_after_it_was_closed(desk: VaultDesk) -> None:
    key = desk.create(PASSPHRASE).public_key
    desk.close()
    assert desk.look().state is DoorState.LOCKED
    with pytest.raises(WrongPassphrase):
        desk.unlock("not this one")
    assert desk.unlock(PASSPHRASE).public_key == key
    desk.close()
    with pytest.raises(RuntimeError):
        desk.read()


def test_a_code_that_nobody_noted_is_replaced_at_the_next_unlocking(desk: VaultDesk) -> None:
    first = desk.create(PASSPHRASE).code
    second = desk.unlock(PASSPHRASE).code
    assert first is not None
    assert second is not None
    assert first != second
    with pytest.raises(WrongCode):
        desk.unlock_with_code(" ".join(first.words))
    assert desk.unlock_with_code(" ".join(second.words)).code is None
    desk.note_code()
    assert desk.unlock(PASSPHRASE).code is None
    third = desk.new_code()
    assert desk.unlock(PASSPHRASE).code != third


def test_after_the_code_another_passphrase_opens_it(desk: VaultDesk) -> None:
    code = desk.create(PASSPHRASE).code
    assert code is not None
    desk.unlock_with_code(" ".join(code.words))
    desk.change_passphrase("another horse")
    with pytest.raises(WrongPassphrase):
        desk.unlock(PASSPHRASE)
    assert desk.unlock("another horse").contents.records == ()


def test_an_urge_is_kept_at_once_and_completed_as_more_is_told(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    desk.tell(Told(MOMENT, 5.0, 7))
    desk.tell(Told(MOMENT, 5.0, 7, 3, "I went outside.", Way.LEAVE))
    contents = desk.tell(Told(MOMENT[::-1], 9.0, 4))
    newest, first = contents.urges
    assert (newest.before, newest.after) == (4, None)
    assert (first.before, first.after, first.line) == (7, 3, "I went outside.")
    assert contents.met_this_week


def test_a_strength_that_was_chosen_anew_takes_the_place_of_the_first(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    desk.tell(Told(MOMENT, 5.0, 7))
    (first,) = desk.tell(Told(MOMENT, 5.0, 6)).urges
    (urge,) = desk.tell(Told(MOMENT, 5.0, 5, 2)).urges
    assert urge.id == first.id
    assert (urge.before, urge.after) == (5, 2)


def test_a_check_in_can_be_changed_and_everything_erased(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    desk.tell(Told(MOMENT, 5.0, 7))
    desk.change(SaveCheckIn(3, None, None))
    checkin = desk.change(SaveCheckIn(3, 6, None)).checkin
    assert checkin is not None
    assert (checkin.mood, checkin.urge, checkin.confidence) == (3, 6, None)
    erased = desk.change(EraseJournal())
    assert (erased.urges, erased.checkin) == ((), None)
    # What is told of the same moment afterwards is told anew.
    assert len(desk.tell(Told(MOMENT, 5.0, 7, 2)).urges) == 1


def test_the_list_of_covers_is_erased_by_itself(desk: VaultDesk, spool: SpoolWriter) -> None:
    spool.adopt(desk.create(PASSPHRASE).public_key)
    desk.tell(Told(MOMENT, 5.0, 7))
    spool.append(Block(10.0, Category.PICTURE, Layer.SCREEN))
    for segment in spool.rotate():
        desk.drain(str(segment))
    erased = desk.change(EraseRecords())
    assert erased.records == ()
    assert len(erased.urges) == 1


def test_a_new_start_makes_another_vault(desk: VaultDesk) -> None:
    key = desk.create(PASSPHRASE).public_key
    assert desk.start_afresh("another horse").public_key != key


def test_what_was_written_down_is_revised_and_deleted(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    (urge,) = desk.tell(Told(MOMENT, 5.0, 7)).urges
    revised = replace(urge, trigger="bored", discuss=True)
    contents = desk.change(ReviseUrge(revised))
    assert (contents.urges, contents.triggers) == ((revised,), ("bored",))
    lapse = Lapse("l", 9.0, 5.0, "alone")
    assert desk.change(KeepLapse(lapse)).lapses == (lapse,)
    assert desk.change(DeleteLapse("l")).lapses == ()
    assert desk.change(DeleteUrge(urge.id)).urges == ()


def test_older_urges_are_read_when_wanted_until_the_vault_closes(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    for number in range(MOST_URGES + 1):
        desk.open_vault.urges.begin(number % 11)
    first = desk.read()
    assert (len(first.urges), first.older) == (MOST_URGES, True)
    more = desk.read_older()
    assert (len(more.urges), more.older) == (MOST_URGES + 1, False)
    assert more.urges[:MOST_URGES] == first.urges
    assert len(desk.unlock(PASSPHRASE).contents.urges) == MOST_URGES


def test_answers_notes_places_and_questions_are_kept_and_erased(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    start = ModuleId.START
    desk.change(KeepAnswer(start, "areas", ("calm", "work")))
    desk.change(KeepAnswer(start, "strong", 7))
    desk.change(KeepAnswer(start, "strong", None))
    desk.change(KeepModuleNote(start, " Ask about this "))
    desk.change(StandAt(start, "words", finished=False))
    desk.change(KeepQuestion("What does a first talk cost?"))
    contents = desk.unlock(PASSPHRASE).contents
    (answer,) = contents.learning.answers
    assert (answer.exercise, answer.value) == ("areas", ("calm", "work"))
    assert contents.learning.notes == (ModuleNote(start, "Ask about this"),)
    (reading,) = contents.learning.readings
    assert (reading.module, reading.step, reading.finished) == (start, "words", None)
    assert contents.learning.suggested is start
    (question,) = contents.questions
    assert question.text == "What does a first talk cost?"
    assert desk.change(DropQuestion(question.id)).questions == ()
    desk.change(KeepQuestion("And whom may I bring?"))
    erased = desk.change(EraseJournal())
    assert (erased.learning, erased.questions) == (Learned(), ())
    assert desk.unlock(PASSPHRASE).contents.learning == Learned()


def test_a_module_that_was_read_through_leads_on_to_the_next(desk: VaultDesk) -> None:
    desk.create(PASSPHRASE)
    read = desk.change(StandAt(ModuleId.START, "choices", finished=True))
    assert read.learning.suggested is ModuleId.PLAN
    assert desk.change(KeepModuleNote(ModuleId.START, "x")).learning.notes != ()
    assert desk.change(KeepModuleNote(ModuleId.START, " ")).learning.notes == ()


@pytest.mark.parametrize("value", [99, "", ()])
def test_what_is_no_answer_is_refused_and_the_one_before_stays(
    desk: VaultDesk, value: int | str | tuple[str, ...]
) -> None:
    desk.create(PASSPHRASE)
    desk.change(KeepAnswer(ModuleId.START, "areas", 7))
    with pytest.raises(ValueError, match="no "):
        desk.change(KeepAnswer(ModuleId.START, "areas", value))
    (answer,) = desk.read().learning.answers
    assert answer.value == 7
