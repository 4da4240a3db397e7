"""Orders are numbered, acknowledged in time or shown by a successor, and never lost."""

from collections.abc import Iterator

from engine.children import Lost
from engine.contract import (
    AnyMessage,
    CalmLeft,
    CoverAck,
    CoverAnswer,
    CoverEvent,
    CoverOrder,
    CoversUnable,
    Ready,
    Show,
)
from engine.screen.covering import ACK_SECONDS, GIVING_UP, Covering
from engine.terms import Box, Cover, CoverWish, Fault

ONE = (Cover(1, Box(0, 0, 10, 10)),)
TWO = (*ONE, Cover(2, Box(20, 0, 10, 10)))


class Troupe:
    """Stands in for a supervisor: remembers what was sent, says what a test gives it."""

    def __init__(self) -> None:
        self.sent: list[AnyMessage] = []
        self.says: list[AnyMessage | Lost] = []
        self.wanted = False
        self.pid = 42
        self.replaced = 0
        self.reads = True
        self.stopped = False

    def start(self) -> None:
        self.wanted = True

    def stop(self) -> None:
        self.stopped = True

    def let_go(self) -> None:
        self.wanted = False

    def send(self, message: AnyMessage) -> bool:
        if self.reads:
            self.sent.append(message)
        return self.reads

    def poll(self) -> Iterator[AnyMessage | Lost]:
        while self.says:
            yield self.says.pop(0)

    tick = poll

    def replace(self) -> Iterator[Lost]:
        self.replaced += 1
        yield Lost(silent=True, unheard=0.0)


class Stage:
    """A covering on a troupe, at a time that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0
        self.troupe = Troupe()
        self.covering = Covering(self.troupe, lambda: self.now)  # type: ignore[arg-type]  # a fake
        self.covering.start()

    def hear(self, *events: AnyMessage | Lost) -> None:
        self.troupe.says += events
        self.covering.poll()


def test_nothing_is_sent_before_the_process_is_ready_and_then_the_latest() -> None:
    stage = Stage()
    stage.covering.order(ONE)
    stage.covering.order(TWO)
    assert stage.troupe.sent == []
    stage.hear(Ready())
    assert stage.troupe.sent == [CoverOrder(1, TWO)]


def test_a_ready_process_is_told_even_that_nothing_shall_stand() -> None:
    stage = Stage()
    stage.hear(Ready())
    assert stage.troupe.sent == [CoverOrder(1, ())]


def test_an_order_that_changes_nothing_is_not_sent() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE)
    stage.covering.order(ONE)
    assert stage.troupe.sent == [CoverOrder(1, ()), CoverOrder(2, ONE)]


def test_the_acknowledgement_of_the_latest_order_settles_the_debt() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE)
    stage.hear(CoverAck(1))
    assert stage.covering.owes_in() == ACK_SECONDS
    stage.hear(CoverAck(2))
    assert stage.covering.owes_in() is None


def test_an_owed_acknowledgement_is_not_put_off_by_newer_orders() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.now += ACK_SECONDS / 2
    stage.covering.order(ONE)
    assert stage.covering.owes_in() == ACK_SECONDS / 2


def test_a_process_that_owes_too_long_is_replaced_and_the_next_gets_the_order() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE)
    stage.now += ACK_SECONDS
    stage.covering.tick()
    assert stage.troupe.replaced == 1
    stage.covering.tick()
    assert stage.troupe.replaced == 1, "its successor owes nothing yet"
    stage.hear(Ready())
    assert stage.troupe.sent[-1] == CoverOrder(3, ONE)


def test_a_process_that_does_not_read_is_replaced_as_well() -> None:
    stage = Stage()
    stage.hear(Ready(), CoverAck(1))
    stage.troupe.reads = False
    stage.covering.order(ONE)
    stage.now += ACK_SECONDS
    stage.covering.tick()
    stage.troupe.reads = True
    stage.hear(Ready())
    assert stage.troupe.replaced == 1
    assert stage.troupe.sent[-1] == CoverOrder(3, ONE)


def test_covers_that_keep_failing_are_a_fault_until_one_stands() -> None:
    stage = Stage()
    faults = []
    events: list[AnyMessage | Lost] = [Lost(silent=False, unheard=0.0)] * GIVING_UP
    events += [Ready(), CoverAck(1)]
    for event in events:
        faults.append(stage.covering.fault)
        stage.hear(event)
    assert faults == [Fault.NONE] * GIVING_UP + [Fault.COVERS] * 2
    assert stage.covering.fault is Fault.NONE


def test_a_process_says_itself_why_it_cannot_cover() -> None:
    stage = Stage()
    stage.hear(CoversUnable(Fault.UNSUPPORTED))
    assert stage.covering.fault is Fault.UNSUPPORTED


def test_words_that_are_not_a_covers_process_s_are_passed_over() -> None:
    stage = Stage()
    stage.hear(Show())
    assert stage.troupe.sent == []


def test_once_let_go_the_end_of_the_process_is_known() -> None:
    stage = Stage()
    stage.hear(Lost(silent=False, unheard=0.0))
    assert not stage.covering.ended
    stage.covering.let_go()
    stage.hear(Lost(silent=False, unheard=0.0))
    assert stage.covering.ended


def test_stopping_stops_the_process() -> None:
    stage = Stage()
    stage.covering.stop()
    assert stage.troupe.stopped


def test_an_order_carries_the_language_and_the_calm_page_and_changes_with_them() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE, "nl")
    stage.covering.order(ONE, "de")
    stage.covering.order(ONE, "de", calm=True)
    stage.covering.order(ONE, "de", calm=True)
    assert stage.troupe.sent[1:] == [
        CoverOrder(2, ONE, "nl"),
        CoverOrder(3, ONE, "de"),
        CoverOrder(4, ONE, "de", calm=True),
    ]


def test_an_order_carries_a_probe_and_stands_once_it_is_acknowledged() -> None:
    stage = Stage()
    assert not stage.covering.stands
    stage.hear(Ready(), CoverAck(1))
    assert stage.covering.stands
    stage.covering.order(ONE, probe=Box(0, 0, 48, 48))
    assert stage.troupe.sent[-1] == CoverOrder(2, ONE, probe=Box(0, 0, 48, 48))
    assert not stage.covering.stands
    stage.hear(CoverAck(2))
    assert stage.covering.stands


def test_another_process_is_told_from_the_one_before_it() -> None:
    stage = Stage()
    stage.hear(Ready(), CoverAck(1))
    before = stage.covering.process
    stage.hear(Lost(silent=False, unheard=0.0))
    assert stage.covering.process != before
    assert not stage.covering.stands


def test_a_successor_gets_language_and_calm_page_as_well() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE, "de", calm=True)
    stage.hear(Lost(silent=False, unheard=0.0), Ready())
    assert stage.troupe.sent[-1] == CoverOrder(3, ONE, "de", calm=True)


def test_what_the_person_wants_is_passed_on_once_and_in_order() -> None:
    stage = Stage()
    wishes: list[AnyMessage] = [
        CoverEvent(7, CoverWish.WRONG),
        CalmLeft(),
        CoverEvent(0, CoverWish.SUPPORT),
    ]
    stage.hear(*wishes)
    assert list(stage.covering.events()) == wishes
    assert list(stage.covering.events()) == []


def test_an_answer_reaches_the_cover() -> None:
    stage = Stage()
    stage.hear(Ready(), CoverAck(1))
    stage.covering.answer(CoverAnswer(7))
    assert stage.troupe.sent[-1] == CoverAnswer(7)
    assert stage.covering.owes_in() is None, "an answer is no order"


def test_orders_that_are_acknowledged_late_one_by_one_cost_no_process() -> None:
    stage = Stage()
    stage.hear(Ready())
    for number in range(1, 9):
        stage.covering.order((Cover(number, Box(number, 0, 9, 9)),))
        stage.now += ACK_SECONDS * 0.6
        stage.hear(CoverAck(number))
        stage.covering.check()
    assert stage.troupe.replaced == 0
    assert not stage.covering.stands, "the last order is still owed"


def test_an_acknowledgement_of_an_older_order_leaves_the_newer_owed() -> None:
    stage = Stage()
    stage.hear(Ready())
    stage.covering.order(ONE)
    stage.hear(CoverAck(1))
    stage.now += ACK_SECONDS
    stage.covering.check()
    assert stage.troupe.replaced == 1


def test_the_process_is_known_by_its_number() -> None:
    assert Stage().covering.pid == 42
