"""The worker: order, answers in Qt's thread, errors, and an end in time."""

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from protech_gui.window.ops import Worker


class Answers:
    """Keeps what came back, and in which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    def take(self, result: object) -> None:
        self.done.append(result)
        self.threads.add(threading.current_thread())

    def fail(self, error: Exception) -> None:
        self.failed.append(error)
        self.threads.add(threading.current_thread())


def nothing() -> None:
    """A last job with nothing to do."""


def test_jobs_run_elsewhere_and_answers_come_back_here(worker: Worker, qtbot: QtBot) -> None:
    answers = Answers()
    worker.run(threading.current_thread, answers.take, answers.fail)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done[0] is not threading.current_thread()
    assert answers.threads == {threading.current_thread()}


def test_jobs_run_in_the_order_they_came(worker: Worker, qtbot: QtBot) -> None:
    answers = Answers()
    order: list[int] = []
    for number in range(50):
        worker.run(partial(order.append, number), answers.take, answers.fail)
    qtbot.waitUntil(lambda: len(answers.done) == 50)
    assert order == list(range(50))


def test_an_error_comes_back_and_the_next_job_runs(worker: Worker, qtbot: QtBot) -> None:
    answers = Answers()
    worker.run(lambda: 1 // 0, answers.take, answers.fail)
    worker.run(lambda: "next", answers.take, answers.fail)
    qtbot.waitUntil(lambda: answers.done == ["next"])
    assert [type(error) for error in answers.failed] == [ZeroDivisionError]


def test_an_answer_that_is_late_is_not_given(qtbot: QtBot) -> None:
    worker = Worker()
    answers = Answers()
    ran = threading.Event()
    worker.run(ran.set, answers.take, answers.fail)
    assert ran.wait(10)
    assert worker.end(nothing, 10)
    # Whatever was on its way arrives before this does.
    with qtbot.waitSignal(worker.destroyed):
        worker.deleteLater()
    assert answers.done == []


def test_at_the_end_what_waits_is_left_out_but_not_the_last_job(qtbot: QtBot) -> None:
    del qtbot
    worker = Worker()
    answers = Answers()
    go, begun = threading.Event(), threading.Event()
    ran: list[str] = []

    def long() -> None:
        begun.set()
        assert go.wait(10)

    worker.run(long, answers.take, answers.fail)
    worker.run(lambda: ran.append("waiting"), answers.take, answers.fail)
    assert begun.wait(10)
    assert not worker.end(lambda: ran.append("last"), 0.0)
    go.set()
    assert worker.end(lambda: ran.append("last"), 10)
    assert ran == ["last"]
