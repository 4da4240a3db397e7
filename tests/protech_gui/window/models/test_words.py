"""The sentences of protection, notes and waits: one for each state, none twice, none empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from engine.contract import Protection
from engine.terms import Fault, Level, Note
from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.window.models.note_words import note_sentences
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.wait_words import wait_sentence

FAULTS = [fault for fault in Fault if fault is not Fault.NONE]


@pytest.fixture(params=NAMES)
def language(request: pytest.FixtureRequest, qapp: QApplication, log: EventLog) -> Iterator[str]:
    before = QLocale()
    speech = Speech(qapp, log)
    speech.speak(request.param)
    yield request.param
    QLocale.setDefault(before)


def protection(
    *,
    on: bool = True,
    started: bool = True,
    fault: Fault = Fault.NONE,
    level: Level = Level.ALL,
    interrupted: bool = False,
) -> Protection:
    return Protection(on, level, started, fault, interrupted=interrupted)


@pytest.mark.usefixtures("language")
def test_every_state_of_protection_has_its_own_words() -> None:
    states = [
        protection(),
        protection(level=Level.STRICT),
        protection(on=False),
        protection(started=False),
        protection(started=False, interrupted=True),
        *(protection(fault=fault) for fault in FAULTS),
    ]
    words = [describe(state) for state in states]
    assert len({word.detail for word in words}) == len(states)
    assert all(word.state and word.detail and word.button for word in words)
    assert len({word.button for word in words}) == 2


@pytest.mark.usefixtures("language")
def test_an_interruption_says_what_it_means_and_goes_before_starting() -> None:
    interrupted = describe(protection(started=False, fault=Fault.PACK))
    assert interrupted.state == describe(protection(fault=Fault.CAPTURE)).state
    assert interrupted.state != describe(protection(started=False)).state
    restored = describe(protection(started=False, interrupted=True))
    assert restored.state not in (interrupted.state, describe(protection(started=False)).state)
    # While the reason is known it is said, restored or not.
    assert describe(protection(fault=Fault.PACK, interrupted=True)) == interrupted
    for fault in FAULTS:
        assert describe(protection(fault=fault)).detail.count(".") >= 2


@pytest.mark.usefixtures("language")
def test_off_is_off_whatever_the_guard_last_said() -> None:
    assert describe(protection(on=False, fault=Fault.BLIND)) == describe(protection(on=False))


@pytest.mark.usefixtures("language")
def test_every_note_has_its_own_words() -> None:
    texts = note_sentences(tuple(Note), tray=False)
    assert len(set(texts)) == len(Note) + 1
    assert all(texts)
    assert note_sentences((), tray=True) == ()
    place = tuple(Note).index(Note.SPOOL)
    assert note_sentences((Note.SPOOL,), tray=True) == (texts[place],)


@pytest.mark.parametrize(
    ("seconds", "number"),
    [(0.2, "1"), (1.0, "1"), (59.5, "60"), (60.0, "60"), (61.0, "2"), (120.0, "2"), (900.0, "15")],
)
@pytest.mark.usefixtures("language")
def test_a_wait_is_never_said_shorter_than_it_is(seconds: float, number: str) -> None:
    digits = "".join(filter(str.isdigit, wait_sentence(seconds)))
    assert digits == number


@pytest.mark.usefixtures("language")
def test_a_wait_ends() -> None:
    assert wait_sentence(0.0) == wait_sentence(-5.0)
    assert not any(map(str.isdigit, wait_sentence(0.0)))


@pytest.mark.usefixtures("language")
def test_one_second_is_said_otherwise_than_many() -> None:
    one, many = wait_sentence(1), wait_sentence(2)
    assert one.replace("1", "2") != many
