"""The guard on a system that is to leave covers out of captures: it proves it, or lifts nothing."""

import numpy as np
import pytest

from engine.contract import Blocked, CoverEvent, GuardReport, LookAgain, LookedAgain, Wished
from engine.geometry import contains
from engine.screen.capture.sight import Sight
from engine.terms import Box, CoverWish, Fault, Level, Orders
from engine.vision.pixels import Pixels
from tests.engine.screen.guarding import OTHER, SHOWN, Act, Scene, say, show, wait
from tests.engine.screen.watching import COVER, PLACE, bad, good

CORNER = Box(0, 432, 48, 48)
NOISE = np.random.default_rng(7).integers(0, 256, (48, 48, 4), np.uint8)
NOISE[..., 3] = 0
LONG = [wait] * 60
"""More than anything takes to be proven, judged and lifted."""


def on(*pictures: tuple[Box, Pixels]) -> Act:
    """Show these, and in a corner something on which a proof can be made."""
    return show((CORNER, NOISE), *pictures)


CLEARED = on()


def proving(
    *script: Act,
    leaks: bool = False,
    level: Level = Level.ALL,
    excludes: bool = True,
    kind: type[Scene] = Scene,
) -> Scene:
    scene = kind(*script, orders=Orders(level, "en"))
    scene.excludes_covers, scene.leaks = excludes, leaks
    on((PLACE, bad()), (OTHER, good(2, OTHER)))(scene)
    return scene


def faults(scene: Scene) -> list[Fault]:
    return [report.fault for report in scene.of(GuardReport)]


def turn(scene: Scene) -> None:
    """Turn to the one cover and ask for a second look, which would find nothing any more."""
    (cover,) = scene.stage.orders[-1]
    scene.eye.finds_from = set()
    scene.stage.wants.append(CoverEvent(cover.number, CoverWish.WRONG))


def test_a_source_that_sees_through_covers_itself_needs_no_probe() -> None:
    scene = proving(*LONG, excludes=False)
    scene.run()
    assert scene.stage.probes == []


def test_the_first_order_has_a_probe_that_goes_when_the_proof_is_made() -> None:
    scene = proving(*LONG)
    scene.run()
    assert scene.stage.probes == [scene.stage.first_probe]
    assert scene.stage.probe is None
    assert scene.covers == [COVER]
    assert set(faults(scene)) == {Fault.NONE}


def test_the_sight_that_proves_asks_anew_whose_windows_to_leave_out() -> None:
    """On macOS a covers process that just came is in the captures until an entire look."""

    class Mac(Scene):
        def look(self, entire: bool = False) -> Sight:
            self.leaks = self.leaks and not (entire and self.stage.probe)
            return super().look(entire)

    scene = proving(*LONG, leaks=True, kind=Mac)
    scene.run()
    assert set(faults(scene)) == {Fault.NONE}
    assert scene.stage.probe is None
    assert scene.covers == [COVER]


def test_once_proven_covers_go_with_their_pictures() -> None:
    scene = proving(*LONG, CLEARED, *LONG)
    scene.run()
    assert scene.counts[-2:] == [1, 0]


def test_before_the_proof_nothing_goes_and_after_it_only_what_was_judged_anew() -> None:
    held: list[int] = []

    def count(scene: Scene) -> None:
        held.append(len(scene.covers))
        scene.stage.stands = True

    scene = proving(CLEARED, *LONG, count, *LONG)
    scene.stage.stands = False
    scene.run()
    assert held == [1]
    assert scene.counts[-1] == 0


def test_what_a_leaking_capture_hid_for_a_while_is_covered_when_it_leaks_no_more() -> None:
    """As on macOS, where a covers process that just came is left out from a later capture on."""

    def mend(scene: Scene) -> None:
        scene.leaks = False
        scene.stage.process += 1

    scene = proving(*LONG, mend, *LONG, leaks=True)
    scene.run()
    orders = scene.stage.orders[scene.counts.index(1) :]
    assert all(any(contains(cover.box, PLACE) for cover in order) for order in orders)
    assert faults(scene)[-2:] == [Fault.LEAKED, Fault.NONE]


def test_a_leak_is_reported_and_covers_stay_though_nothing_is_seen_under_them() -> None:
    scene = proving(*LONG, leaks=True)
    scene.run()
    assert scene.covers == [COVER]
    assert scene.of(GuardReport)[-1] == GuardReport(Fault.LEAKED, covering=True)
    assert scene.stage.probe is None


def test_what_appears_after_a_leak_is_covered_and_stays_so_as_well() -> None:
    both = on((PLACE, bad()), (OTHER, bad(3, OTHER)))
    scene = proving(*LONG, both, *LONG, CLEARED, *LONG, leaks=True)
    scene.run()
    assert len(scene.covers) == 2
    assert len(scene.of(Blocked)) == 2


@pytest.mark.parametrize("leaks", [True, False])
def test_what_strict_holds_back_is_shown_only_after_the_proof(leaks: bool) -> None:
    scene = proving(*LONG, leaks=leaks, level=Level.STRICT)
    scene.run()
    assert any(contains(box, OTHER) for box in scene.covers) is leaks
    assert COVER in scene.covers


def test_a_second_look_where_nothing_can_be_seen_leaves_the_cover_and_says_so() -> None:
    scene = proving(*LONG, turn, wait, say(LookAgain()), wait, leaks=True)
    scene.run()
    (cover,) = scene.stage.orders[-1]
    assert scene.stage.answers == [cover.number]
    assert scene.of(LookedAgain) == [LookedAgain(cleared=0, kept=1)]
    assert scene.of(Wished) == [Wished(CoverWish.WRONG)]


def test_a_second_look_is_taken_once_covers_are_known_to_be_left_out() -> None:
    scene = proving(*LONG, turn, *[wait] * 3)
    scene.run()
    assert scene.covers == []


def test_a_black_capture_in_the_midst_of_a_proof_is_no_leak() -> None:
    def blacken(scene: Scene) -> None:
        scene.frame[:] = 0
        scene.changed = True

    scene = proving(blacken, *LONG, on((PLACE, bad())), *LONG)
    scene.run()
    assert set(faults(scene)) == {Fault.BLIND, Fault.NONE}
    assert faults(scene)[-1] is Fault.NONE
    assert scene.stage.probe is None


def test_nothing_is_proven_under_the_calm_page() -> None:
    scene = proving(wait, excludes=True)
    scene.orders = Orders(Level.ALL, "en", calm=True)
    rows, columns = scene.frame.shape[:2]
    scene.standing = (Box(0, 0, columns, rows),)
    scene.run()
    assert scene.stage.calm[-1]
    assert scene.stage.probes == []


def test_a_screen_of_another_size_is_proven_anew() -> None:
    def grow(scene: Scene) -> None:
        SHOWN(scene)
        scene.frame = np.concatenate([scene.frame, scene.frame], axis=1)
        scene.changed = True

    scene = proving(*LONG, grow, *LONG)
    scene.run()
    assert len(scene.stage.probes) == 2
    assert len(scene.covers) == 2
