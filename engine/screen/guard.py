"""The guard's loop: from a changed screen to a cover, without ever waiting for anything else."""

import time
from collections.abc import Callable
from dataclasses import replace

from engine.contract import (
    AnyMessage,
    Blocked,
    CalmLeft,
    CoverAnswer,
    CoverEvent,
    Goodbye,
    GuardReport,
    LookAgain,
    LookedAgain,
    SetOrders,
    Wished,
)
from engine.parent import KeeperCall, Parent
from engine.screen.calm import CalmWatch
from engine.screen.capture.sight import ScreenSource, Sight
from engine.screen.covering import Covering
from engine.screen.load import LoadMeter
from engine.screen.lookout import Lookout
from engine.screen.proving import Proving
from engine.terms import BEAT_SECONDS, Category, Cover, CoverWish, Fault, Layer, Orders
from engine.vision.pixels import bounds

RESCAN_SECONDS = 5.0
"""How often the whole screen is compared although nothing said that it changed."""

HIDDEN_SECONDS = 0.05
"""How soon to look again when something under a cover could not be seen."""

EXAMINE_SECONDS = 0.03
"""How long first looks are taken before the screen is seen again: some ten of them."""


class ScreenGuard:
    """Watches one screen; ``run`` returns when the keeper says goodbye or a successor took over."""

    def __init__(
        self,
        source: ScreenSource,
        lookout: Lookout,
        orders: Orders,
        covering: Covering,
        parent: Parent,
        load: LoadMeter,
        call_keeper: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._lookout = lookout
        self._orders = orders
        self._covering = covering
        self._parent = parent
        self._load = load
        self._call_keeper = call_keeper
        self._call = KeeperCall(self._leave_covers)
        self._clock = clock
        self._proving = Proving(needed=source.excludes_covers, clock=clock)
        self._calm = CalmWatch()
        self._calming = False
        self._unserved = False
        self._beat_at = 0.0
        self._look_at = 0.0
        self._blind = False
        self._seen = False
        self._reported: GuardReport | None = None
        self._uncovered = 0

    def run(self) -> None:
        """Guard until it is over; raises CaptureError when the screen can no longer be seen."""
        self._see(entire=True)
        self._covering.start()  # not before it was looked: its first order sweeps what stood
        while self._attend():
            now = self._clock()
            entire = now >= self._look_at or self._proving.ready
            if self._source.wait(self._patience(now)) or entire:
                self._see(entire=entire)
            if not self._blind:
                self._lookout.search()
                self._order()  # before any look: when Strict, what is new is veiled by now
                self._examine()
            self._order()
            if self._blind or self._lookout.settled:
                self._report()
            if (load := self._load.tell(self._lookout.looks)) is not None:
                self._parent.send(load)

    def _patience(self, now: float) -> float:
        """Return how many seconds there is nothing to do."""
        if self._lookout.busy and not self._blind:
            return 0.0
        times = [self._beat_at - now, self._look_at - now, self._load.due_in()]
        lookout = None if self._blind else self._lookout.due_in()
        times += [t for t in (lookout, self._covering.owes_in()) if t is not None]
        return max(0.0, min(times))

    def _attend(self) -> bool:
        """Hear keeper and covers; false when the guard's time is over."""
        now = self._clock()
        if now >= self._beat_at:
            self._beat_at = now + BEAT_SECONDS
            messages = list(self._parent.tick())
            self._covering.tick()
        else:
            messages = list(self._parent.poll())
            self._covering.poll()
            self._covering.check()
        for message in messages:
            if isinstance(message, Goodbye):
                return False
            self._obey(message)
        for event in self._covering.events():
            self._hear(event)
        self._proving.attend(self._covering.process, stands=self._covering.stands)
        return not self._parent.lost or self._live_on(now)

    def _obey(self, message: AnyMessage) -> None:
        """Do what the keeper says."""
        match message:
            case SetOrders(orders):
                if orders.level is not self._orders.level:
                    self._unserved = not self._lookout.set_level(orders.level)
                self._lookout.set_pace(orders.pace)
                self._calming = self._calming and orders.calm
                self._orders = orders
            case LookAgain() if self._proving.holds:
                self._parent.send(LookedAgain(0, len(self._standing())))
            case LookAgain():
                self._lookout.look_again(None)
            case _:
                pass

    def _hear(self, event: CoverEvent | CalmLeft) -> None:
        """Take in what the person wants who turned to a cover."""
        if isinstance(event, CalmLeft):
            self._calming = False
            return
        if event.wish is CoverWish.WRONG and self._proving.holds:
            self._covering.answer(CoverAnswer(event.number))
        elif event.wish is CoverWish.WRONG:
            self._lookout.look_again(event.number)
        if event.wish is CoverWish.SUPPORT:
            self._calming = False
        self._parent.send(Wished(event.wish))

    def _live_on(self, now: float) -> bool:
        """Go on without a keeper until a successor has covered, and so ended our covers process."""
        return self._call.again(now) and not self._covering.ended

    def _leave_covers(self) -> None:
        """Call a keeper; its guard's covers take the place of ours."""
        self._covering.let_go()
        self._call_keeper()

    def _see(self, *, entire: bool) -> None:
        now = self._clock()
        sight = self._source.look(entire)
        if entire:
            self._look_at = now + RESCAN_SECONDS
        if sight.hidden:
            self._look_at = now + HIDDEN_SECONDS
        if not self._seen:
            self._seen = True
            self._take_over(sight)
        self._blind = _is_blind(sight)
        freed = self._proving.take(sight, tells=not (self._blind or self._calming))
        if freed:
            self._lookout.inherit(replace(sight, covers=freed))
        if not self._blind:
            self._lookout.see(sight)
            self._order()

    def _take_over(self, sight: Sight) -> None:
        """Take over what a predecessor left standing: its covers, or a calm page above them.

        A page becomes a page again, which the person can leave. Taken for a cover, it would stay
        as long as any picture beneath it does.
        """
        self._calming = self._orders.calm and bounds(sight.pixels) in sight.covers
        if not self._calming:
            self._lookout.inherit(sight)

    def _examine(self) -> None:
        """Take a look, if one is due, and more while first looks wait and time is left."""
        until = self._clock() + EXAMINE_SECONDS
        self._look()
        while self._lookout.pressing and self._clock() < until:
            self._look()

    def _look(self) -> None:
        """Take one look, and tell what came of it."""
        category = self._lookout.examine()
        if category is not None:
            self._order()
            self._uncovered += self._reported is None and not self._calming
            self._parent.send(Blocked(time.time(), category, Layer.SCREEN))
            if category is not Category.TEST and self._calm.note(self._clock()):
                self._calming = self._orders.calm
        for number in self._lookout.kept():
            self._covering.answer(CoverAnswer(number))
        if (looked := self._lookout.looked_again()) is not None:
            self._parent.send(LookedAgain(*looked))

    def _order(self) -> None:
        """Have the covers stand that shall stand now."""
        self._covering.order(
            self._standing(),
            self._orders.language,
            calm=self._calming,
            probe=self._proving.probe,
        )

    def _standing(self) -> tuple[Cover, ...]:
        """Return the covers that shall stand now."""
        return self._proving.keep(self._lookout.covers())

    def _report(self) -> None:
        """Tell the keeper how things stand, when that changes."""
        fault = self._covering.fault
        if fault is Fault.NONE and self._blind:
            fault = Fault.BLIND
        if fault is Fault.NONE:
            fault = self._proving.fault
        if fault is Fault.NONE and (self._lookout.failing or self._unserved):
            fault = Fault.PACK
        covering = bool(self._standing())
        report = GuardReport(fault, covering=covering)
        if report != self._reported:
            self._parent.send(GuardReport(fault, self._uncovered, covering))
            self._reported, self._uncovered = report, 0


def _is_blind(sight: Sight) -> bool:
    """Whether nothing vouches for a sight, and it is of one single colour."""
    sample = sight.pixels[::8, ::8]
    return not sight.trusted and bool((sample == sample[0, 0]).all())
