"""What a person gave stands over what the journal holds, until the journal has it."""

from protech_gui.domain.modules import ModuleId
from protech_gui.window.learn.given import Given
from protech_gui.window.learn.standing import Standing
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote

JOURNAL = Standing({"a": 1, "b": 2}, note="before", can_write=True, kept={"a": 1, "b": 2})
NEW = KeepAnswer(ModuleId.START, "a", 7)
DELETED = KeepAnswer(ModuleId.START, "b", None)
NOTE = KeepModuleNote(ModuleId.START, "after")


def given() -> Given:
    made = Given()
    for wish in (KeepAnswer(ModuleId.START, "a", 3), NEW, DELETED, NOTE):
        made.give(wish)
    return made


def test_the_newest_of_each_stands_over_the_journal() -> None:
    assert given().wishes == (NEW, DELETED, NOTE)
    seen = given().over(JOURNAL)
    assert (seen.answers, seen.note) == ({"a": 7}, "after")
    assert (seen.kept, seen.can_write) == ({"a": 1, "b": 2}, True)


def test_what_the_journal_holds_is_let_go_of() -> None:
    made = given()
    made.see(JOURNAL)
    assert list(made.wishes) == [NEW, DELETED, NOTE]
    made.see(Standing({"a": 7, "b": 2}, note="after"))
    assert list(made.wishes) == [DELETED]
    made.see(Standing())
    assert list(made.wishes) == []
    assert made.over(JOURNAL) == JOURNAL


def test_it_can_be_forgotten() -> None:
    made = given()
    made.forget()
    assert made.over(JOURNAL) == JOURNAL


def test_what_was_refused_is_known_until_it_is_told_again() -> None:
    made = Given()
    made.take_back(NEW)
    assert (made.wishes, made.is_refused) == ((NEW,), True)
    made.give(NEW)
    assert not made.is_refused
    made.take_back(KeepAnswer(ModuleId.START, "a", 3))
    assert (made.wishes, made.is_refused) == ((NEW,), False), "a newer one is on its way"
    made.take_back(NEW)
    made.take_back(NOTE)
    made.see(Standing({"a": 7}))
    assert (made.wishes, made.is_refused) == ((NOTE,), True)
    made.see(Standing(note="after"))
    assert not made.is_refused
    made.take_back(NOTE)
    made.forget()
    assert (made.wishes, made.is_refused) == ((), False)
