"""What a guard tells becomes one record for each burst, and one for each gap."""

import pytest

from engine.contract import Blocked
from engine.terms import Category, Choices, Layer
from protech_gui.domain.records import Block, Entry, Gap
from protech_gui.keeper.gap import GapWatch
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.recording import Recording
from protech_gui.log import EventLog
from protech_gui.paths import Paths


class Watched:
    """A recording whose clock stands, and what it hands over to be sealed."""

    def __init__(self, keeping: Keeping) -> None:
        self.now = 5000.0
        self.recording = Recording(keeping, GapWatch(self.clock, self.clock))
        self.entries: list[Entry] = []

    def clock(self) -> float:
        return self.now


@pytest.fixture
def watched(paths: Paths, log: EventLog, monkeypatch: pytest.MonkeyPatch) -> Watched:
    keeping = Keeping(paths, Choices("nl"), log)
    watched = Watched(keeping)
    monkeypatch.setattr(keeping, "record", watched.entries.append)
    return watched


def test_covers_that_come_together_are_one_record(watched: Watched) -> None:
    for time in (100.0, 104.0, 120.0):
        watched.recording.covered(Blocked(time, Category.PICTURE, Layer.SCREEN))
    first, second = (Block(time, Category.PICTURE, Layer.SCREEN) for time in (100.0, 120.0))
    assert watched.entries == [first, second]


def test_a_gap_is_recorded_once_when_it_ends(watched: Watched) -> None:
    watched.recording.resume()
    assert not watched.recording.interrupted
    watched.recording.interrupt(unheard=0.5)
    watched.recording.interrupt()
    assert watched.recording.interrupted
    assert watched.entries == []
    watched.now += 2
    watched.recording.resume(pictures=3)
    watched.recording.resume()
    assert not watched.recording.interrupted
    assert watched.entries == [Gap(4999.5, 2.5, 3)]
