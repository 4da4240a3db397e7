"""Until captures are proven to leave covers out, and after a leak, every cover is held."""

import numpy as np
import pytest

from engine.geometry import contains
from engine.screen.capture.proof import AGAIN_SECONDS, LEAST
from engine.screen.judging.album import MOST_COVERS
from engine.screen.proving import COLOUR, SETTLED_SECONDS, Proving
from engine.terms import Box, Cover, Fault
from engine.vision.pixels import Pixels, crop
from tests.engine.screen.textures import blank, sight

ONE = Cover(1, Box(300, 200, 100, 80))
TWO = Cover(2, Box(450, 200, 100, 80))
WITHIN = Cover(3, Box(310, 210, 20, 20))


def desktop(seed: int = 1, width: int = 640, height: int = 480) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 4), np.uint8)


WHITE: Pixels = np.full((480, 640, 4), 255, np.uint8)


class Trial:
    """A proving that is shown screens, at a time that the test sets."""

    def __init__(self, *, needed: bool = True) -> None:
        self.now = 50.0
        self.process = 0
        self.stands = True
        self.proving = Proving(needed=needed, clock=lambda: self.now)

    def attend(self) -> None:
        self.proving.attend(self.process, stands=self.stands)

    def see(self, pixels: Pixels, *, tells: bool = True) -> tuple[Box, ...]:
        self.attend()
        return self.proving.take(sight(pixels), tells=tells)

    def settle(self) -> None:
        """Let the probe stand long enough."""
        self.attend()
        self.now += SETTLED_SECONDS
        self.attend()

    def begin(self, pixels: Pixels | None = None) -> Box:
        """Have a probe stand long enough; returns its place."""
        self.see(desktop() if pixels is None else pixels)
        assert self.proving.probe
        self.settle()
        return self.proving.probe


def covered(pixels: Pixels, *boxes: Box, colour: tuple[int, int, int] = COLOUR) -> Pixels:
    shown = pixels.copy()
    for box in boxes:
        crop(shown, box)[..., :3] = colour
    return shown


def proven() -> Trial:
    trial = Trial()
    trial.begin()
    trial.see(desktop())
    assert not trial.proving.holds
    return trial


def leaked() -> Trial:
    trial = Trial()
    trial.proving.keep((ONE,))
    trial.see(covered(desktop(), trial.begin()))
    assert trial.proving.fault is Fault.LEAKED
    return trial


def test_a_source_that_sees_through_covers_itself_is_believed() -> None:
    trial = Trial(needed=False)
    trial.see(desktop())
    trial.settle()
    assert (trial.proving.holds, trial.proving.probe, trial.proving.ready) == (False, None, False)
    assert trial.proving.keep((ONE,)) == (ONE,)
    assert trial.proving.keep(()) == ()


def test_the_probe_is_large_enough_and_lies_where_something_is_to_be_seen() -> None:
    page = blank()
    page[192:288, 240:336] = desktop()[192:288, 240:336]
    trial = Trial()
    box = trial.begin(page)
    assert min(box.width, box.height) >= LEAST
    assert contains(Box(240, 192, 96, 96), box)


def test_it_is_looked_for_only_when_it_has_stood_for_a_while() -> None:
    trial = Trial()
    trial.stands = False
    trial.see(desktop())
    trial.settle()
    assert not trial.proving.ready
    trial.stands = True
    trial.attend()
    assert not trial.proving.ready
    trial.see(desktop())
    assert trial.proving.probe, "a look on the way ends nothing"
    trial.settle()
    assert trial.proving.ready


def test_a_later_order_that_is_not_yet_done_does_not_put_it_off() -> None:
    trial = Trial()
    trial.see(desktop())
    trial.attend()
    trial.stands = False
    trial.settle()
    assert trial.proving.ready


def test_covers_that_are_left_out_are_held_until_that_is_proven() -> None:
    trial = Trial()
    trial.proving.keep((ONE, TWO))
    trial.begin()
    assert trial.proving.keep(()) == (ONE, TWO)
    assert trial.see(desktop()) == (ONE.box, TWO.box), "to be judged by what is seen there now"
    assert (trial.proving.holds, trial.proving.probe, trial.proving.ready) == (False, None, False)
    assert trial.proving.keep((ONE,)) == (ONE,)
    assert trial.proving.keep(()) == ()


def test_what_is_covered_anyway_is_not_freed() -> None:
    trial = Trial()
    trial.proving.keep((WITHIN, TWO))
    trial.proving.keep((ONE,))
    trial.begin()
    assert trial.see(desktop()) == (TWO.box,)


def test_a_leak_is_a_fault_and_holds_every_cover_for_good() -> None:
    trial = leaked()
    assert trial.proving.holds
    assert trial.proving.probe is None
    trial.proving.keep((TWO,))
    trial.now += 100 * AGAIN_SECONDS
    assert trial.see(desktop()) == ()
    assert trial.proving.probe is None, "a second try that saw less would be no reason"
    assert set(trial.proving.keep(())) == {ONE, TWO}


@pytest.mark.parametrize(("shown", "tells"), [(WHITE, True), (desktop(), False)])
def test_what_tells_nothing_is_tried_again_later(shown: Pixels, tells: bool) -> None:
    trial = Trial()
    trial.proving.keep((ONE,))
    trial.begin()
    trial.proving.keep(())
    assert trial.see(shown, tells=tells) == ()
    assert (trial.proving.holds, trial.proving.probe) == (True, None)
    trial.see(desktop())
    assert trial.proving.probe is None
    trial.now += AGAIN_SECONDS
    trial.begin()
    assert trial.see(desktop()) == (ONE.box,)
    assert trial.proving.fault is Fault.NONE


def test_a_sight_that_tells_nothing_begins_nothing() -> None:
    trial = Trial()
    trial.see(desktop(), tells=False)
    assert trial.proving.probe is None
    trial.see(desktop())
    assert trial.proving.probe


def test_a_screen_on_which_no_place_tells_anything_is_asked_again_later() -> None:
    trial = Trial()
    trial.see(blank())
    assert trial.proving.probe is None
    trial.see(desktop())
    assert trial.proving.probe is None
    trial.now += AGAIN_SECONDS
    trial.see(desktop())
    assert trial.proving.probe


def test_a_cover_that_is_seen_in_its_place_speaks_against_a_probe_that_is_not() -> None:
    trial = Trial()
    trial.proving.keep((Cover(1, Box(-50, -50, 20, 20)), ONE))
    trial.begin()
    assert trial.see(covered(desktop(), ONE.box)) == ()
    assert (trial.proving.holds, trial.proving.fault) == (True, Fault.NONE)


def test_another_covers_process_has_to_be_proven_anew() -> None:
    trial = proven()
    trial.proving.keep((ONE,))
    trial.process += 1
    trial.attend()
    assert trial.proving.keep(()) == (ONE,)
    box = trial.begin()
    assert trial.see(covered(desktop(), box)) == ()
    assert trial.proving.fault is Fault.LEAKED


def test_a_process_that_is_lost_with_the_probe_leaves_the_proof_to_its_successor() -> None:
    trial = Trial()
    trial.begin()
    trial.process += 1
    trial.attend()
    assert (trial.proving.probe, trial.proving.ready) == (None, False)
    trial.begin()
    trial.see(desktop())
    assert not trial.proving.holds


def test_another_size_of_the_screen_has_to_be_proven_anew_and_ends_a_proof() -> None:
    trial = proven()
    trial.proving.keep((ONE,))
    trial.begin(desktop(width=700))
    assert trial.proving.holds
    assert trial.see(desktop()) == ()
    assert trial.proving.probe, "the new proof has begun at once"
    trial.settle()
    assert trial.see(desktop()) == ()
    assert not trial.proving.holds


def test_a_leak_stays_a_fault_until_a_later_proof_that_there_is_none() -> None:
    trial = leaked()
    trial.process += 1
    trial.begin()
    assert trial.proving.fault is Fault.LEAKED
    assert trial.see(desktop()) == (), "the one cover is still decided on"
    assert (trial.proving.fault, trial.proving.holds) == (Fault.NONE, False)


def test_more_held_covers_than_an_order_may_have_become_one_around_them_all() -> None:
    trial = Trial()
    places = [Box(2 * index, index, 1, 1) for index in range(MOST_COVERS + 1)]
    for number, place in enumerate(places):
        held = trial.proving.keep((Cover(number, place),))
    (cover,) = held
    assert all(contains(cover.box, place) for place in places)
