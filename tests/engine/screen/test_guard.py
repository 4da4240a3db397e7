"""The guard's loop on a screen made of arrays: what it covers, says, obeys and survives."""

import numpy as np
import pytest

from engine.contract import (
    Blocked,
    CalmLeft,
    CoverEvent,
    GuardLoad,
    GuardReport,
    LookAgain,
    LookedAgain,
    SetOrders,
    Show,
    Wished,
)
from engine.geometry import contains
from engine.parent import CALL_SECONDS, CALLS
from engine.policy import Angle
from engine.screen.calm import BURST_SECONDS, MANY
from engine.screen.capture.sight import CaptureError
from engine.screen.guard import HIDDEN_SECONDS
from engine.screen.load import TELL_SECONDS
from engine.terms import (
    Box,
    Category,
    CoverWish,
    Fault,
    Layer,
    Level,
    Meaning,
    Orders,
)
from tests.engine.screen.guarding import OTHER, SHOWN, Act, Scene, pause, say, show, wait, want
from tests.engine.screen.textures import blank, texture
from tests.engine.screen.watching import COVER, PLACE, bad


def test_a_picture_that_appears_is_covered_and_told_once() -> None:
    scene = Scene(wait, SHOWN, *[wait] * 20)
    scene.run()
    assert scene.counts == [0, 1]
    assert scene.covers == [COVER]
    (blocked,) = scene.of(Blocked)
    assert (blocked.category, blocked.layer) == (Category.PICTURE, Layer.SCREEN)
    assert scene.of(GuardReport) == [
        GuardReport(Fault.NONE),
        GuardReport(Fault.NONE, covering=True),
    ]


def test_a_known_picture_is_named_after_its_list() -> None:
    scene = Scene(show((PLACE, texture(160, 160))), wait)
    scene.eye.known[texture(160, 160).tobytes()] = Category.TEST
    scene.run()
    assert [blocked.category for blocked in scene.of(Blocked)] == [Category.TEST]


def test_the_cover_goes_with_the_picture_and_the_keeper_hears_of_it() -> None:
    scene = Scene(wait, SHOWN, wait, show(), *[wait] * 30)
    scene.run()
    assert scene.counts == [0, 1, 0]
    assert scene.of(GuardReport)[-1] == GuardReport(Fault.NONE, covering=False)


def test_pictures_found_at_the_first_look_are_counted_for_the_gap_before_it() -> None:
    scene = Scene(wait, wait)
    show((PLACE, bad()), (OTHER, bad(2, OTHER)))(scene)
    scene.run()
    assert scene.of(GuardReport) == [GuardReport(Fault.NONE, uncovered=2, covering=True)]


def test_covers_of_a_predecessor_are_taken_over_before_ours_can_sweep_them() -> None:
    scene = Scene(wait)
    SHOWN(scene)
    scene.standing = (COVER,)
    scene.run()
    assert [cover.box for cover in scene.stage.orders[0]] == [COVER]
    assert not scene.of(Blocked)
    assert scene.of(GuardReport) == [GuardReport(Fault.NONE, uncovered=0, covering=True)]


def test_more_covers_than_an_order_holds_still_cover_every_place() -> None:
    scene = Scene(wait)
    places = [
        Box(10 + 20 * column, 10 + 20 * row, 12, 12) for row in range(23) for column in range(30)
    ]
    scene.standing = tuple(places)
    scene.run()
    first = [cover.box for cover in scene.stage.orders[0]]
    assert all(any(contains(cover, box) for cover in first) for box in places)


def test_a_hidden_place_is_looked_at_again_soon_and_stays_covered_meanwhile() -> None:
    def hide(scene: Scene) -> None:
        show()(scene)
        scene.hidden = (COVER,)

    scene = Scene(wait, SHOWN, wait, hide, *[wait] * 30)
    scene.run()
    assert scene.counts == [0, 1]
    assert max(scene.patience[-20:]) <= HIDDEN_SECONDS


def test_a_sight_of_one_colour_that_nobody_vouches_for_is_a_fault_until_there_is_more() -> None:
    scene = Scene(wait, show(), wait)
    scene.frame[:] = 0
    scene.run()
    assert scene.of(GuardReport) == [GuardReport(Fault.BLIND), GuardReport(Fault.NONE)]


def test_a_desktop_of_one_colour_that_the_system_vouches_for_is_no_fault() -> None:
    scene = Scene(wait, wait)
    scene.trusted = True
    scene.frame[:] = 30
    scene.run()
    assert scene.of(GuardReport) == [GuardReport(Fault.NONE)]


def test_a_blind_sight_uncovers_nothing_however_long_it_lasts() -> None:
    def blacken(scene: Scene) -> None:
        scene.frame[:] = 0
        scene.changed = True

    scene = Scene(SHOWN, wait, show((PLACE, texture(160, 160, 5))), blacken, *[wait] * 60)
    scene.run()
    assert scene.covers == [COVER]
    assert scene.of(GuardReport)[-1] == GuardReport(Fault.BLIND, covering=True)


def test_failing_covers_are_a_fault() -> None:
    def fail(scene: Scene) -> None:
        scene.stage.fault = Fault.COVERS

    scene = Scene(wait, fail, wait)
    scene.run()
    assert scene.of(GuardReport)[-1] == GuardReport(Fault.COVERS)


def test_a_failing_model_is_a_fault_and_what_it_cannot_judge_is_covered() -> None:
    def fail(scene: Scene) -> None:
        scene.eye.fails = True
        show((PLACE, texture(160, 160)))(scene)

    scene = Scene(wait, fail, *[wait] * 3)
    scene.run()
    assert scene.covers == [COVER]
    assert scene.of(GuardReport)[-1] == GuardReport(Fault.PACK, covering=True)


def test_a_tighter_level_acts_at_once_on_what_is_shown_already() -> None:
    scene = Scene(SHOWN, wait, say(SetOrders(Orders(Level.STRICT, "en"))))
    scene.eye.meaning = Meaning.SUGGESTIVE
    scene.run()
    assert scene.counts == [0, 1]


def test_a_level_that_the_pack_cannot_serve_is_a_fault_until_another_is_chosen() -> None:
    scene = Scene(
        SHOWN,
        wait,
        say(SetOrders(Orders(Level.TARGETED, "en"))),
        wait,
        say(SetOrders(Orders(Level.ALL, "en"))),
        wait,
    )
    scene.eye.levels.remove(Level.TARGETED)
    scene.run()
    assert scene.covers == [COVER]
    faults = [report.fault for report in scene.of(GuardReport)]
    assert faults[-2:] == [Fault.PACK, Fault.NONE]


def test_orders_change_language_without_judging_anything_again() -> None:
    scene = Scene(SHOWN, wait, say(SetOrders(Orders(Level.ALL, "nl"))), wait)
    scene.run()
    assert scene.stage.language == "nl"
    assert len(scene.eye.looks) == 1


def test_a_second_look_at_all_covers_is_answered() -> None:
    def change_mind(scene: Scene) -> None:
        scene.eye.finds_from = {Angle.WHOLE}
        scene.inbox.append(LookAgain())

    scene = Scene(wait, SHOWN, wait, change_mind, wait)
    scene.run()
    assert scene.counts == [0, 1, 0]
    assert scene.of(LookedAgain) == [LookedAgain(cleared=1, kept=0)]


def test_a_second_look_that_changes_nothing_or_has_nothing_to_look_at_is_answered() -> None:
    scene = Scene(SHOWN, wait, say(LookAgain()), wait)
    scene.run()
    assert scene.of(LookedAgain) == [LookedAgain(cleared=0, kept=1)]
    assert scene.stage.answers == []
    scene = Scene(say(LookAgain()), wait)
    scene.run()
    assert scene.of(LookedAgain) == [LookedAgain(cleared=0, kept=0)]


def test_a_person_at_a_cover_that_stays_is_answered_there() -> None:
    def turn(scene: Scene) -> None:
        (cover,) = scene.stage.orders[-1]
        scene.stage.wants.append(CoverEvent(cover.number, CoverWish.WRONG))

    scene = Scene(SHOWN, wait, turn, wait)
    scene.run()
    (cover,) = scene.stage.orders[-1]
    assert scene.stage.answers == [cover.number]
    assert scene.of(Wished) == [Wished(CoverWish.WRONG)]
    assert scene.of(LookedAgain) == []


def test_a_wish_for_a_moment_goes_to_the_keeper_and_changes_no_cover() -> None:
    scene = Scene(wait, SHOWN, wait, want(CoverEvent(1, CoverWish.MOMENT)), wait)
    scene.run()
    assert scene.of(Wished) == [Wished(CoverWish.MOMENT)]
    assert scene.counts == [0, 1]
    assert len(scene.eye.looks) == 1


def often(times: int = MANY) -> list[Act]:
    """Return a script in which so many pictures appear, each an event of its own."""
    script: list[Act] = []
    for index in range(times):
        script += [show((PLACE, bad(index))), wait, show(), *[wait] * 30, pause(BURST_SECONDS)]
    return script[:-32]


def test_many_covers_bring_the_calm_page_for_a_person_who_chose_it() -> None:
    scene = Scene(*often(), orders=Orders(Level.ALL, "en", calm=True))
    scene.run()
    assert len(scene.of(Blocked)) == MANY
    assert scene.stage.calm == [False, True]
    assert scene.covers == [COVER], "what was covered stays so beneath it"


def test_the_calm_page_is_off_by_default_and_not_early() -> None:
    scene = Scene(*often())
    scene.run()
    assert scene.stage.calm == [False]
    scene = Scene(*often(MANY - 1), orders=Orders(Level.ALL, "en", calm=True))
    scene.run()
    assert scene.stage.calm == [False]


@pytest.mark.parametrize(
    "leave",
    [
        want(CalmLeft()),
        want(CoverEvent(0, CoverWish.SUPPORT)),
        say(SetOrders(Orders(Level.ALL, "en", calm=False))),
    ],
)
def test_the_calm_page_goes_as_soon_as_the_person_leaves_it_and_covers_stay(leave: Act) -> None:
    scene = Scene(*often(), leave, wait, orders=Orders(Level.ALL, "en", calm=True))
    scene.run()
    assert scene.stage.calm == [False, True, False]
    assert scene.covers == [COVER]


@pytest.mark.parametrize("calm", [True, False])
def test_a_calm_page_of_a_predecessor_stands_again_for_a_person_who_chose_it(
    calm: bool,
) -> None:
    scene = Scene(
        wait, wait, want(CalmLeft()), *[wait] * 30, orders=Orders(Level.ALL, "en", calm=calm)
    )
    rows, columns = scene.frame.shape[:2]
    scene.standing = (Box(0, 0, columns, rows),)
    show((PLACE, bad()))(scene)
    scene.run()
    assert scene.stage.calm == ([False, True, False] if calm else [False])
    assert scene.covers == [COVER]
    if calm:
        assert {report.uncovered for report in scene.of(GuardReport)} == {0}


def test_the_wish_for_support_on_the_calm_page_goes_to_the_keeper() -> None:
    support = want(CoverEvent(0, CoverWish.SUPPORT))
    scene = Scene(*often(), support, wait, orders=Orders(Level.ALL, "en", calm=True))
    scene.run()
    assert scene.of(Wished) == [Wished(CoverWish.SUPPORT)]


def test_the_practice_picture_never_brings_the_calm_page() -> None:
    practice = texture(160, 160)
    once: list[Act] = [show((PLACE, practice)), wait, show(), *[wait] * 30, pause(BURST_SECONDS)]
    scene = Scene(*once * (MANY + 1), orders=Orders(Level.ALL, "en", calm=True))
    scene.eye.known[practice.tobytes()] = Category.TEST
    scene.run()
    assert len(scene.of(Blocked)) == MANY + 1
    assert scene.stage.calm == [False]


def test_what_guarding_costs_is_told_every_few_seconds() -> None:
    def until_told(scene: Scene) -> None:
        if scene.now < 100 + 2 * TELL_SECONDS:
            scene.script.append(until_told)

    scene = Scene(until_told)
    scene.run()
    loads = scene.of(GuardLoad)
    assert [load.cpu_percent for load in loads] == [25.0, 25.0]


def test_a_still_screen_is_left_alone() -> None:
    scene = Scene(SHOWN, *[wait] * 40)
    scene.run()
    assert scene.patience.count(0.0) <= 3
    assert len(scene.eye.looks) == 1


def test_other_words_of_the_keeper_change_nothing() -> None:
    scene = Scene(say(Show()), wait, wait)
    scene.run()
    assert not scene.script


def lose(scene: Scene) -> None:
    scene.lost = True


def test_without_a_keeper_it_goes_on_covering_calls_one_and_ends_at_last() -> None:
    scene = Scene(SHOWN, lose, wait, show((PLACE, bad()), (OTHER, bad(2, OTHER))))
    scene.run()
    assert len(scene.covers) == 2
    assert scene.stage.let_go_of
    assert scene.calls == CALLS
    assert scene.now >= 100 + CALLS * CALL_SECONDS


def test_without_a_keeper_it_ends_as_soon_as_a_successor_swept_its_covers() -> None:
    def sweep(scene: Scene) -> None:
        scene.stage.ended = True

    scene = Scene(SHOWN, lose, wait, sweep)
    scene.run()
    assert scene.calls == 1


def test_a_screen_that_can_no_longer_be_seen_ends_the_guard() -> None:
    def break_down(scene: Scene) -> None:
        scene.changed = scene.broken = True

    scene = Scene(SHOWN, break_down)
    with pytest.raises(CaptureError):
        scene.run()
    assert scene.covers == [COVER], "what was covered stays ordered"


def test_a_screen_of_another_size_is_guarded_as_well() -> None:
    def grow(scene: Scene) -> None:
        scene.frame = np.concatenate([scene.frame, blank()], axis=1)
        scene.changed = True

    scene = Scene(SHOWN, wait, grow, *[wait] * 3)
    scene.run()
    assert scene.covers == [COVER]
