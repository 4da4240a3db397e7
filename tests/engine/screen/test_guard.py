"""The guard's loop on a screen made of arrays: what it covers, says and survives."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from engine.contract import AnyMessage, Blocked, Goodbye, GuardReport, Show
from engine.policy import Angle, Finding, Seen
from engine.screen.capture import CaptureError, Sight
from engine.screen.guard import CALL_SECONDS, CALLS, ScreenGuard
from engine.terms import Box, Category, Cover, Fault, Layer, Level, Meaning
from engine.vision.pixels import Pixels
from tests.visual.scenes import face_picture, scaled

PLACE = Box(160, 160, 200, 200)


def page(*places: Box) -> Pixels:
    pixels = np.full((480, 640, 4), 255, np.uint8)
    pixels[0, 0] = 0
    for box in places:
        shown = scaled(face_picture(), box.width, box.height)
        pixels[box.y : box.y + box.height, box.x : box.x + box.width] = shown
    return pixels


def sight(pixels: Pixels, covers: tuple[Box, ...], hidden: tuple[Box, ...]) -> Sight:
    height, width = pixels.shape[:2]
    return Sight(pixels, covers, hidden, fresh=(Box(0, 0, width, height),), trusted=False)


class Scene:
    """A source, a clock, a keeper and a covers process that follow a script, one wait a line."""

    def __init__(self, *script: Callable[["Scene"], None]) -> None:
        self.script = list(script)
        self.now = 0.0
        self.sight = sight(page(), (), ())
        self.changed = False
        self.told: list[AnyMessage] = []
        self.orders: list[tuple[Cover, ...]] = []
        self.inbox: list[AnyMessage] = []
        self.findings: tuple[Finding, ...] = (Finding(Meaning.EXPLICIT, 0.9, PLACE),)
        self.known: Category | None = None
        self.lost = False
        self.fault = Fault.NONE
        self.ended = self.started = self.let_go_of = False
        self.calls = 0
        self.patience: list[float] = []

    # the source
    def wait(self, timeout: float) -> bool:
        self.patience.append(timeout)
        if timeout > 0:
            self.now += timeout
            if self.script:
                self.script.pop(0)(self)
            elif not self.lost:
                self.inbox.append(Goodbye())
        changed, self.changed = self.changed, False
        return changed

    def look(self, entire: bool = False) -> Sight:  # noqa: ARG002
        return self.sight

    # the keeper
    def poll(self) -> Iterator[AnyMessage]:
        while self.inbox:
            yield self.inbox.pop(0)

    tick = poll

    def send(self, message: AnyMessage) -> bool:
        self.told.append(message)
        return True

    def run(self) -> None:
        covering = Stage(self)
        guard = ScreenGuard(
            self,  # type: ignore[arg-type]  # a fake source
            Looks(self),  # type: ignore[arg-type]  # a fake eye
            Level.ALL,
            covering,  # type: ignore[arg-type]  # a fake covering
            self,  # type: ignore[arg-type]  # a fake parent
            self.call_keeper,
            lambda: self.now,
        )
        guard.run()

    def call_keeper(self) -> None:
        self.calls += 1


class Looks:
    """Finds what the scene says in every picture."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def look(self, picture: Pixels, angle: Angle, *, entire: bool) -> Seen:
        assert picture.size
        assert angle is Angle.WHOLE
        assert entire
        return Seen(self._scene.findings, self._scene.known)


class Stage:
    """Remembers what shall stand."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    @property
    def fault(self) -> Fault:
        return self._scene.fault

    @property
    def ended(self) -> bool:
        return self._scene.ended

    def start(self) -> None:
        self._scene.started = True

    def order(self, covers: tuple[Cover, ...]) -> None:
        if not self._scene.orders or self._scene.orders[-1] != covers:
            self._scene.orders.append(covers)

    def let_go(self) -> None:
        self._scene.let_go_of = True

    def owes_in(self) -> None:
        return None

    def poll(self) -> None:
        pass

    check = tick = poll


def show(*places: Box) -> Callable[[Scene], None]:
    def act(scene: Scene) -> None:
        scene.sight, scene.changed = sight(page(*places), (), ()), True

    return act


def wait(scene: Scene) -> None:
    """Let time pass."""


def of_kind[Kind](messages: list[AnyMessage], kind: type[Kind]) -> list[Kind]:
    return [message for message in messages if isinstance(message, kind)]


def test_a_picture_that_appears_is_covered_and_reported_once() -> None:
    scene = Scene(wait, show(PLACE), wait, wait)
    scene.run()
    assert [len(order) for order in scene.orders] == [0, 1]
    (blocked,) = of_kind(scene.told, Blocked)
    assert (blocked.category, blocked.layer) == (Category.PICTURE, Layer.SCREEN)
    assert of_kind(scene.told, GuardReport) == [GuardReport(Fault.NONE)]


def test_a_known_picture_is_covered_whatever_the_detector_says_and_named_after_its_list() -> None:
    scene = Scene(show(PLACE), wait)
    scene.findings, scene.known = (), Category.TEST
    scene.run()
    assert len(scene.orders[-1]) == 1
    assert [blocked.category for blocked in of_kind(scene.told, Blocked)] == [Category.TEST]


def test_the_cover_goes_with_the_picture() -> None:
    scene = Scene(show(PLACE), wait, show(), *[wait] * 6)

    def clean(scene: Scene) -> None:
        scene.findings = ()

    scene.script.insert(2, clean)
    scene.run()
    assert [len(order) for order in scene.orders] == [0, 1, 0]


def test_pictures_found_at_the_first_look_are_counted_for_the_gap_before_it() -> None:
    scene = Scene(wait, wait)
    show(PLACE, Box(400, 160, 200, 200))(scene)
    scene.run()
    assert of_kind(scene.told, GuardReport) == [GuardReport(Fault.NONE, uncovered=2)]


def test_covers_of_a_predecessor_are_taken_over_before_ours_can_sweep_them() -> None:
    scene = Scene(wait)
    scene.sight = sight(page(PLACE), (Box(158, 158, 204, 204),), ())
    scene.run()
    assert [cover.box for cover in scene.orders[0]] == [Box(158, 158, 204, 204)]
    assert not of_kind(scene.told, Blocked)
    assert of_kind(scene.told, GuardReport) == [GuardReport(Fault.NONE, uncovered=0)]


def test_a_hidden_place_is_looked_at_again_soon_and_stays_covered_meanwhile() -> None:
    def hide(scene: Scene) -> None:
        scene.sight, scene.changed = sight(page(), (PLACE,), (PLACE,)), True
        scene.findings = ()

    scene = Scene(show(PLACE), wait, hide, *[wait] * 8)
    scene.run()
    assert [len(order) for order in scene.orders] == [0, 1]
    assert min(scene.patience[scene.patience.index(max(scene.patience)) :]) < 0.06


def test_a_screen_of_one_colour_is_a_fault_until_there_is_more_to_see() -> None:
    scene = Scene(wait, show(), wait)
    scene.sight = sight(np.zeros((480, 640, 4), np.uint8), (), ())
    scene.run()
    assert of_kind(scene.told, GuardReport) == [GuardReport(Fault.BLIND), GuardReport(Fault.NONE)]


def test_failing_covers_are_a_fault() -> None:
    def fail(scene: Scene) -> None:
        scene.fault = Fault.COVERS

    scene = Scene(wait, fail, wait)
    scene.run()
    assert of_kind(scene.told, GuardReport)[-1] == GuardReport(Fault.COVERS)


def test_other_words_of_the_keeper_change_nothing() -> None:
    def speak(scene: Scene) -> None:
        scene.inbox.append(Show())

    scene = Scene(speak, wait, wait)
    scene.run()
    assert not scene.script


def test_without_a_keeper_it_goes_on_covering_calls_one_and_ends_at_last() -> None:
    def lose(scene: Scene) -> None:
        scene.lost = True

    scene = Scene(show(PLACE), lose)
    scene.run()
    assert len(scene.orders[-1]) == 1
    assert scene.let_go_of
    assert scene.calls == CALLS
    assert scene.now >= CALLS * CALL_SECONDS


def test_without_a_keeper_it_ends_as_soon_as_a_successor_swept_its_covers() -> None:
    def lose(scene: Scene) -> None:
        scene.lost = True

    def sweep(scene: Scene) -> None:
        scene.ended = True

    scene = Scene(show(PLACE), lose, wait, sweep)
    scene.run()
    assert scene.calls == 1


def test_a_screen_that_can_no_longer_be_seen_ends_the_guard() -> None:
    def break_down(scene: Scene) -> None:
        scene.changed = True
        scene.look = fail  # type: ignore[method-assign]  # the fake breaks

    def fail(entire: bool = False) -> Sight:  # noqa: ARG001
        raise CaptureError

    scene = Scene(show(PLACE), break_down)
    with pytest.raises(CaptureError):
        scene.run()
    assert len(scene.orders[-1]) == 1, "what was covered stays ordered"
