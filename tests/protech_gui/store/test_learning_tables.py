"""The tables of the modules: what goes in comes out, and what no longer fits is damage."""

from collections.abc import Callable
from types import ModuleType

import pytest

from protech_gui.domain.learning import Answer, ModuleNote, Reading
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.questions import Question
from protech_gui.store import answers, module_notes, questions, readings
from protech_gui.store.connection import Connection, VaultDamaged, transaction

ANSWERS = (
    Answer(ModuleId.URGES, "before", 1.0, 7),
    Answer(ModuleId.URGES, "noticed", 2.0, "warm,\nthen cold"),
    Answer(ModuleId.LIFE, "areas_now", 3.0, ("calm", "health")),
)
READINGS = (Reading(ModuleId.URGES, "body", 1.0), Reading(ModuleId.START, "card", 2.0, 2.0))
NOTES = (ModuleNote(ModuleId.URGES, "again on Sunday"), ModuleNote(ModuleId.LIFE, "swim"))
QUESTIONS = (Question("a", 1.0, "What would you pass on?"), Question("b", 2.0, "And then?"))


@pytest.mark.parametrize(
    ("table", "rows"),
    [(answers, ANSWERS), (readings, READINGS), (module_notes, NOTES), (questions, QUESTIONS)],
)
def test_what_goes_in_comes_out_until_it_is_erased(
    vault: Connection, table: ModuleType, rows: tuple[object, ...]
) -> None:
    with transaction(vault):
        for row in rows:
            table.put(vault, row)
    assert table.every(vault) == rows
    with transaction(vault):
        table.erase(vault)
    assert table.every(vault) == ()


def test_a_second_answer_takes_the_place_of_the_first(vault: Connection) -> None:
    with transaction(vault):
        answers.put(vault, ANSWERS[0])
        answers.put(vault, Answer(ModuleId.URGES, "before", 5.0, 3))
        module_notes.put(vault, NOTES[0])
        module_notes.put(vault, ModuleNote(ModuleId.URGES, "other words"))
        readings.put(vault, READINGS[0])
        readings.put(vault, Reading(ModuleId.URGES, "surf", 9.0))
    assert answers.every(vault) == (Answer(ModuleId.URGES, "before", 5.0, 3),)
    assert module_notes.every(vault) == (ModuleNote(ModuleId.URGES, "other words"),)
    assert readings.every(vault) == (Reading(ModuleId.URGES, "surf", 9.0),)


def test_one_is_deleted_and_the_others_stay(vault: Connection) -> None:
    with transaction(vault):
        for answer in ANSWERS:
            answers.put(vault, answer)
        for note in NOTES:
            module_notes.put(vault, note)
        for question in QUESTIONS:
            questions.put(vault, question)
        answers.delete(vault, ModuleId.URGES, "before")
        module_notes.delete(vault, ModuleId.URGES)
        questions.delete(vault, "a")
        questions.delete(vault, "gone")
    assert answers.every(vault) == ANSWERS[1:]
    assert module_notes.every(vault) == NOTES[1:]
    assert questions.every(vault) == QUESTIONS[1:]


@pytest.mark.parametrize(
    ("sql", "read"),
    [
        ("INSERT INTO answers VALUES ('nothing', 'a', 1, '3')", answers.every),
        ("INSERT INTO answers VALUES ('urges', 'a', 1, '99')", answers.every),
        ("INSERT INTO answers VALUES ('urges', 'a', 1, 'true')", answers.every),
        ("INSERT INTO answers VALUES ('urges', 'a', 1, '{')", answers.every),
        ("INSERT INTO readings VALUES ('nothing', 'a', 1, NULL)", readings.every),
        ("INSERT INTO module_notes VALUES ('urges', '')", module_notes.every),
        ("INSERT INTO questions VALUES ('a', 1, '')", questions.every),
    ],
)
def test_a_row_that_cannot_be_is_damage(
    vault: Connection, sql: str, read: Callable[[Connection], object]
) -> None:
    vault.execute(sql)
    with pytest.raises(VaultDamaged):
        read(vault)
