"""Whether something is saved is told by what the journal holds, and never guessed."""

from protech_gui.window.models.diary import Kept
from protech_gui.window.models.saving import Saving


def test_what_was_read_is_not_told_again_and_nothing_is_said_of_it() -> None:
    read = Saving("a")
    assert not read.wants("a")
    assert read.hear(Kept.SAVED, "a") == read
    assert read.hear(Kept.FAILED, "a") == read


def test_it_is_saved_once_the_journal_holds_it() -> None:
    told = Saving("a").tell("b")
    assert told.kept is Kept.NOT_YET
    assert told.hear(Kept.SAVED, "a").kept is Kept.NOT_YET, "an earlier answer"
    saved = told.hear(Kept.NOT_YET, "b")
    assert saved.kept is Kept.SAVED
    assert not saved.wants("b")
    assert saved.wants("c")


def test_what_the_disk_refused_is_told_again() -> None:
    refused = Saving[str]().tell("a").hear(Kept.FAILED, None)
    assert (refused.kept, refused.wants("a")) == (Kept.FAILED, True)
    assert refused.hear(Kept.SAVED, "a").kept is Kept.SAVED
    assert refused.tell("a").kept is Kept.NOT_YET


def test_what_came_back_is_told_again_and_no_news_once_it_is() -> None:
    back = Saving.refused("a")
    assert (back.is_back, back.wants("a")) == (True, True)
    assert back.hear(Kept.SAVED, "other").is_back
    assert not back.hear(Kept.SAVED, "a").is_back
    assert not back.tell("a").hear(Kept.FAILED, None).is_back
