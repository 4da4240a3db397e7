"""A guard's source, clock, keeper and covers that follow a script, for tests of its loop."""

from collections.abc import Callable, Iterator

import numpy as np

from engine.contract import AnyMessage, CalmLeft, CoverAnswer, CoverEvent, Goodbye
from engine.screen.capture.sight import CaptureError, Sight
from engine.screen.guard import ScreenGuard
from engine.screen.load import LoadMeter
from engine.screen.lookout import Lookout
from engine.terms import COVER_COLOUR, Box, Cover, Fault, Language, Level, Orders
from engine.vision.pixels import Pixels
from tests.engine.screen.textures import MarkedEye, blank, place
from tests.engine.screen.watching import PLACE, bad

MOST = 512
"""More covers than that fit in no order."""

Act = Callable[["Scene"], None]


class Stage:
    """A covering that remembers what shall stand, and says what a test has a person want."""

    def __init__(self) -> None:
        self.orders: list[tuple[Cover, ...]] = []
        self.language: Language = "en"
        self.calm: list[bool] = [False]
        self.answers: list[int] = []
        self.wants: list[CoverEvent | CalmLeft] = []
        self.fault = Fault.NONE
        self.ended = self.started = self.let_go_of = False
        self.probe: Box | None = None
        self.probes: list[Box] = []
        self.first_probe: Box | None = None
        self.process = 0
        self.stands = True

    def start(self) -> None:
        self.started = True

    def order(
        self,
        covers: tuple[Cover, ...],
        language: Language = "en",
        *,
        calm: bool = False,
        probe: Box | None = None,
    ) -> None:
        assert len(covers) <= MOST, "no message holds so many covers"
        self.language = language
        if not self.orders or self.orders[-1] != covers:
            self.orders.append(covers)
        if self.calm[-1] is not calm:
            self.calm.append(calm)
        if len(self.orders) == 1:
            self.first_probe = self.first_probe or probe
        if probe and probe != self.probe:
            self.probes.append(probe)
        self.probe = probe

    def answer(self, answer: CoverAnswer) -> None:
        self.answers.append(answer.number)

    def events(self) -> Iterator[CoverEvent | CalmLeft]:
        while self.wants:
            yield self.wants.pop(0)

    def let_go(self) -> None:
        self.let_go_of = True

    def owes_in(self) -> None:
        return None

    def poll(self) -> None:
        pass

    check = tick = poll


class Scene:
    """A source, a clock and a keeper that follow a script, one pause of the guard a line."""

    def __init__(self, *script: Act, orders: Orders | None = None) -> None:
        self.script = list(script)
        self.orders = orders or Orders(Level.ALL, "en")
        self.now = 100.0
        self.frame = blank()
        self.standing: tuple[Box, ...] = ()
        self.hidden: tuple[Box, ...] = ()
        self.changed = self.trusted = False
        self.excludes_covers = False
        self.leaks = False
        self.entire: list[bool] = []
        self.eye = MarkedEye()
        self.stage = Stage()
        self.told: list[AnyMessage] = []
        self.inbox: list[AnyMessage] = []
        self.lost = self.broken = False
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

    def look(self, entire: bool = False) -> Sight:
        self.entire.append(entire)
        assert not self.stage.started or self.patience, "covers stand only after a first look"
        if self.broken:
            raise CaptureError
        rows, columns = self.frame.shape[:2]
        fresh = (Box(0, 0, columns, rows),)
        if self.leaks:
            return Sight(self._with_covers(), (), (), fresh, self.trusted)
        return Sight(self.frame, self.standing, self.hidden, fresh, self.trusted)

    def _with_covers(self) -> Pixels:
        """Return the frame as a capture shows it in which covers are seen."""
        shown = self.frame.copy()
        covers = self.stage.orders[-1] if self.stage.orders and self.stage.stands else ()
        boxes = [cover.box for cover in covers]
        boxes += [self.stage.probe] if self.stage.probe and self.stage.stands else []
        for box in boxes:
            place(shown, box, self.colour(box))
        return shown

    @staticmethod
    def colour(box: Box) -> Pixels:
        """Return a cover of a box's size."""
        return np.full((box.height, box.width, 4), (*COVER_COLOUR[::-1], 0), np.uint8)

    # the keeper
    def poll(self) -> Iterator[AnyMessage]:
        while self.inbox:
            yield self.inbox.pop(0)

    tick = poll

    def send(self, message: AnyMessage) -> bool:
        self.told.append(message)
        return True

    def run(self) -> None:
        guard = ScreenGuard(
            self,  # type: ignore[arg-type]  # a fake source
            Lookout(self.eye, self.orders.level, lambda: self.now),  # type: ignore[arg-type]  # a fake eye
            self.orders,
            self.stage,  # type: ignore[arg-type]  # a fake covering
            self,  # type: ignore[arg-type]  # a fake parent
            LoadMeter(lambda: self.now, lambda: self.now / 4),
            self.call_keeper,
            lambda: self.now,
        )
        guard.run()

    def call_keeper(self) -> None:
        self.calls += 1

    # what a test asks
    def of[Kind](self, kind: type[Kind]) -> list[Kind]:
        return [message for message in self.told if isinstance(message, kind)]

    @property
    def covers(self) -> list[Box]:
        return [cover.box for cover in self.stage.orders[-1]]

    @property
    def counts(self) -> list[int]:
        return [len(order) for order in self.stage.orders]


def show(*pictures: tuple[Box, Pixels]) -> Act:
    """Have the source's one frame change in place."""

    def act(scene: Scene) -> None:
        scene.frame[:] = blank()
        for box, picture in pictures:
            place(scene.frame, box, picture)
        scene.changed = True

    return act


def say(message: AnyMessage) -> Act:
    return lambda scene: scene.inbox.append(message)


def want(event: CoverEvent | CalmLeft) -> Act:
    return lambda scene: scene.stage.wants.append(event)


def wait(scene: Scene) -> None:
    """Let time pass."""


def pause(seconds: float) -> Act:
    def act(scene: Scene) -> None:
        scene.now += seconds

    return act


SHOWN = show((PLACE, bad()))
OTHER = Box(432, 16, 160, 112)
