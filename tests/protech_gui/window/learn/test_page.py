"""The page of a module: through its steps, out of it and back, in every language and state."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from protech_gui.domain.modules import ModuleId
from protech_gui.window.intents import Go, Spot
from protech_gui.window.learning_intents import StandAt
from protech_gui.window.models.vault_state import Locked
from protech_gui.window.parts.prose import Prose
from tests.protech_gui.content.shelf import module, put
from tests.protech_gui.window.hands import button, click, press, reads, type_on
from tests.protech_gui.window.learn.reader import BODY, SPOKEN, Reader, goes
from tests.protech_gui.window.shouting import shouted

STEPS = ("choices", "numbers", "words", "quiet", "planned", "card")


def places(reader: Reader) -> list[str]:
    """Return the steps at which the person stood, as told."""
    return [one.step for one in reader.heard.intents if isinstance(one, StandAt)]


def speak(reader: Reader, language: str) -> None:
    """Choose another language."""
    choices = structs.replace(reader.situation.choices, language=language)
    reader.page.know(replace(reader.situation, choices=choices))


def test_each_step_is_read_and_kept_one_after_the_other(reader: Reader) -> None:
    reader.open("start/")
    assert reader.reads("About 10 minute(s). You can stop at any time")
    assert reader.reads("Step 1 of 6")
    assert not reader.offers("One step back")
    for step in STEPS[1:]:
        click(reader.page, "Next")
        assert places(reader)[-1] == step
        assert not reader.reads("You can stop at any time")
    assert places(reader) == list(STEPS)
    assert not reader.offers("Next")
    click(reader.page, "One step back")
    assert places(reader)[-1] == "planned"


def test_by_keys_alone_one_goes_on_and_stands_at_the_step(reader: Reader) -> None:
    reader.open("start/")
    reader.go_by_tab("Next")
    press(reader.page, Qt.Key.Key_Space)
    here = reader.page.focusWidget()
    assert here is not None
    assert here.isVisible()
    reader.go_by_tab("How strong is it?")


def test_what_was_done_for_now_is_read_through_and_begins_anew(reader: Reader) -> None:
    reader.open("start/card")
    click(reader.page, "Done for now")
    assert reader.heard.intents[-2:] == [
        StandAt(ModuleId.START, "choices", finished=True),
        Go(Spot.LEARN),
    ]
    reader.keep()
    (reading,) = reader.contents.learning.readings
    assert reading.finished is not None
    reader.open_again("start/")
    assert reader.reads("Choosing")
    reader.keep()
    (reading,) = reader.contents.learning.readings
    assert reading.finished is not None


def test_a_pause_leads_to_learn_and_the_place_is_kept(reader: Reader) -> None:
    reader.open("start/")
    click(reader.page, "Next")
    click(reader.page, "Next")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A wave")
    click(reader.page, "Pause and come back later")
    assert reader.given == [("noticed", "A wave")]
    assert goes(reader) == [Go(Spot.LEARN)]
    reader.open_again("start/")
    assert reader.area("What did you notice?").toPlainText() == "A wave"


def test_a_step_that_is_named_is_opened_whatever_the_place(reader: Reader) -> None:
    reader.open("start/words")
    reader.open_again("start/quiet")
    assert reader.offers("1 minute(s)")


@pytest.mark.parametrize("part", ["start/gone", "start", "gone/", "", "//"])
def test_what_no_name_fits_opens_at_a_beginning(reader: Reader, part: str) -> None:
    reader.open(part)
    assert reader.reads("Choosing")


def test_without_a_journal_no_place_is_told_and_one_is_offered(alone: Reader) -> None:
    alone.open("start/")
    click(alone.page, "Next")
    assert alone.heard.intents == []
    click(alone.page, "Create a journal")
    assert goes(alone) == [Go(Spot.DIARY)]


def test_before_a_journal_is_created_what_was_typed_is_held(alone: Reader) -> None:
    alone.open("start/words")
    alone.area("What did you notice?").setFocus()
    type_on(alone.page, "A wave")
    alone.page.setFocus()
    click(alone.page, "Create a journal")
    alone.open_journal()
    alone.keep()
    assert alone.kept == {"noticed": "A wave"}


def test_when_the_journal_locks_meanwhile_nothing_is_told_and_nothing_raised(
    reader: Reader,
) -> None:
    reader.open("start/words")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "A wave")
    reader.page.know(replace(reader.situation, vault=Locked(0.0)))
    assert reader.area("What did you notice?").toPlainText() == "A wave"
    reader.page.leave()
    assert reader.told == []


def test_another_language_keeps_the_place_and_what_was_answered(reader: Reader) -> None:
    put(reader.folder / "nl" / "start.md", module(body=SPOKEN, title="Een module"))
    reader.open("start/choices")
    click(reader.page, "Work")
    reader.keep()
    speak(reader, "nl")
    assert reader.reads("Kiezen")
    assert reader.reads("Een module")
    assert button(reader.page, "Work").isChecked()
    click(reader.page, "Next")
    click(reader.page, "Next")
    reader.area("What did you notice?").setFocus()
    type_on(reader.page, "half a sentence")
    speak(reader, "en")
    assert reader.area("What did you notice?").toPlainText() == "half a sentence"
    reader.keep()
    assert reader.kept == {"areas": ("work",), "noticed": "half a sentence"}
    assert places(reader)[-1] == "words"


def test_another_language_keeps_what_no_journal_keeps(alone: Reader) -> None:
    put(alone.folder / "nl" / "start.md", module(body=SPOKEN))
    alone.open("start/choices")
    click(alone.page, "Work")
    speak(alone, "nl")
    assert button(alone.page, "Work").isChecked()


def test_another_language_leaves_calm_where_it_is(alone: Reader) -> None:
    put(alone.folder / "nl" / "start.md", module(body=SPOKEN))
    alone.open("start/choices")
    click(alone.page, "This is too much now")
    speak(alone, "nl")
    assert alone.reads("It is good that you stop here")
    click(alone.page, "Back to the module")
    assert alone.reads("Kiezen")


def test_a_step_that_is_not_there_in_another_language_opens_the_first(alone: Reader) -> None:
    shorter = SPOKEN.replace("[planned]", "[other]").replace("## [quiet] Quiet", "")
    put(alone.folder / "nl" / "start.md", module(body=shorter))
    alone.open("start/planned")
    speak(alone, "nl")
    assert alone.reads("Kiezen")
    assert alone.reads("Step 1 of 5")


def test_english_stands_in_and_says_so(alone: Reader) -> None:
    speak(alone, "nl")
    alone.open("start/")
    alone.page.know(alone.situation)
    speak(alone, "nl")
    assert alone.reads("This text is there in English only.")
    speak(alone, "en")
    assert not alone.reads("in English only")


@pytest.mark.parametrize("damage", ["", "---\nid: start\n---\n", None])
def test_a_module_that_cannot_be_read_is_told_and_others_go_on(
    alone: Reader, damage: str | None, log_text: Path
) -> None:
    path = alone.folder / "en" / "start.md"
    path.unlink() if damage is None else put(path, damage)
    put(alone.folder / "en" / "plan.md", module("plan"))
    alone.open("start/")
    assert alone.reads("This module cannot be read, because its file is damaged or missing.")
    assert not alone.offers("Next")
    assert not alone.offers("This is too much now")
    assert alone.page.focusWidget() is button(alone.page, "Pause and come back later")
    alone.page.know(alone.situation)
    press(alone.page, Qt.Key.Key_Space)
    assert goes(alone) == [Go(Spot.LEARN)]
    assert "module_broken" in log_text.read_text()
    alone.open_again("plan/")
    assert not alone.reads("cannot be read")
    assert alone.reads("You are here")


def test_a_module_that_is_lost_in_one_language_alone_comes_back(alone: Reader) -> None:
    (alone.folder / "en" / "start.md").unlink()
    put(alone.folder / "nl" / "start.md", module(body=SPOKEN))
    alone.open("start/")
    assert alone.reads("cannot be read")
    speak(alone, "nl")
    assert alone.reads("Kiezen")
    assert not alone.reads("cannot be read")


def test_a_lost_module_has_no_note_and_keeps_no_place(reader: Reader) -> None:
    put(reader.folder / "en" / "start.md", "")
    reader.open("start/")
    reader.keep()
    assert not reader.offers("Add a note")
    assert reader.heard.intents == []


def test_words_are_as_they_stand_in_the_file(alone: Reader) -> None:
    alone.open("start/")
    (text,) = [one for one in alone.page.findChildren(Prose) if one.isVisible()]
    assert text.text == "Words to begin with."
    assert "Words to begin with." in BODY


def test_another_language_is_spoken_at_once(reader: Reader, qapp: QApplication) -> None:
    reader.open("start/")
    with shouted(qapp):
        assert button(reader.page, "PAUSE AND COME BACK LATER")
        assert "ABOUT 10 MINUTE(S)." in reads(reader.page)
