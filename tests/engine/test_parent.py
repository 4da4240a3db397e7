"""A child hears its parent, notices its end, and calls for a keeper when it lost its own."""

import io
import os
import subprocess
import threading
from collections.abc import Iterator

import pytest

from engine import parent as parent_module
from engine.contract import AnyMessage, Beat, Goodbye, Ready, Show
from engine.parent import CALL_SECONDS, CALLS, KeeperCall, Parent
from engine.wire import Decoder, encode
from tests.engine.test_children import LIMIT, stand_in


def test_a_child_notices_the_end_of_its_parent() -> None:
    child = subprocess.Popen(
        stand_in(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    _, errors = child.communicate(timeout=LIMIT)
    assert errors == b"lost\n"


def test_a_child_gives_a_silent_parent_up() -> None:
    child = subprocess.Popen(
        stand_in(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stderr is not None
    with child.stderr, child.stdin:
        child.stdin.write(encode(Beat()))
        child.stdin.flush()
        assert child.stderr.readline() == b"lost\n"
    assert child.wait(LIMIT) == 0


@pytest.fixture
def pipes(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[io.FileIO, io.FileIO]]:
    """Give a Parent in this process pipes instead of its standard streams; yield our ends."""
    child_reads, write_fd = os.pipe()
    read_fd, child_writes = os.pipe()
    monkeypatch.setattr(parent_module, "take_standard_streams", lambda: (child_reads, child_writes))
    with io.FileIO(read_fd, "r") as reader, io.FileIO(write_fd, "w") as writer:
        yield reader, writer


def test_a_parent_is_heard_without_its_beats(pipes: tuple[io.FileIO, io.FileIO]) -> None:
    reader, writer = pipes
    woken = threading.Semaphore(0)
    parent = Parent(woken.release)
    writer.write(encode(Beat()) + encode(Show()) + encode(Goodbye()))
    for _ in range(2):
        assert woken.acquire(timeout=LIMIT), "a beat wakes nobody, everything else does"
    assert list(parent.tick()) == [Show(), Goodbye()]
    writer.close()
    assert woken.acquire(timeout=LIMIT)
    assert list(parent.poll()) == []
    assert parent.lost
    assert list(parent.tick()) == []
    parent.close()
    assert list(Decoder().feed(reader.readall())) == [Beat()]


@pytest.mark.parametrize(
    ("said", "heard"), [((Beat(), Show(), Ready()), Show()), ((Beat(), Ready(), Show()), None)]
)
def test_the_first_order_is_waited_for_and_another_one_is_none(
    pipes: tuple[io.FileIO, io.FileIO], said: tuple[AnyMessage, ...], heard: Show | None
) -> None:
    _, writer = pipes
    parent = Parent(lambda: None)
    later = threading.Timer(0.05, writer.write, [b"".join(map(encode, said))])
    later.start()
    assert parent.first(Show) == heard
    later.join()
    parent.close()


def test_without_a_parent_there_is_no_first_order(pipes: tuple[io.FileIO, io.FileIO]) -> None:
    pipes[1].close()
    parent = Parent(lambda: None)
    assert parent.first(Show) is None
    assert parent.lost
    parent.close()


def test_a_keeper_is_called_again_after_a_while_and_not_for_ever() -> None:
    calls: list[float] = []
    now = 100.0
    call = KeeperCall(lambda: calls.append(now))
    while call.again(now):
        now += CALL_SECONDS / 2
    assert calls == [100.0 + CALL_SECONDS * number for number in range(CALLS)]
    assert now == 100.0 + CALL_SECONDS * CALLS
