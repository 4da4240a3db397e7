"""The door: one word in, one word out, for this person alone."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.terms import Place
from protech_gui.keeper import door as door_module
from protech_gui.keeper.door import ANSWER, MAX_WORD, Door, Reply, address, ask
from protech_gui.paths import Paths

if sys.platform == "win32":
    pytest.skip("visits by hand need sockets with paths", allow_module_level=True)

ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from engine.terms import Place
from protech_gui.keeper.door import ask
app = QCoreApplication([])
place = Place(sys.argv[2]) if sys.argv[2] else None
sys.stdout.write(ask(sys.argv[1], place, float(sys.argv[3])).value)
"""


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    owner = QObject()
    owner.moveToThread(qapp.thread())
    yield owner
    owner.deleteLater()


@pytest.fixture
def door(paths: Paths, owner: QObject) -> Iterator[Door]:
    door = Door(owner)
    assert door.open(address(paths))
    yield door
    door.close()


def asked(qtbot: QtBot, where: str, place: Place | None, patience: float = 5.0) -> Reply:
    """Return what a process hears that asks."""
    command = [sys.executable, "-c", ASK, where, place or "", str(patience)]
    asker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: asker.poll() is not None, timeout=10_000)
    return Reply(asker.communicate()[0])


def visit(qtbot: QtBot, paths: Paths, *words: bytes) -> bytes:
    """Say words by hand; return all that is answered until the door ends the visit."""
    answer = bytearray()
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.connect(address(paths))
        visitor.setblocking(False)
        for word in words:
            visitor.send(word)

        def ended() -> bool:
            try:
                received = visitor.recv(100)
            except BlockingIOError:
                return False
            except ConnectionError:
                return True
            answer.extend(received)
            return not received

        qtbot.waitUntil(ended, timeout=10_000)
    return bytes(answer)


@pytest.mark.parametrize("place", Place)
def test_a_wish_to_see_the_window_is_passed_on_with_its_place(
    qtbot: QtBot, paths: Paths, door: Door, place: Place
) -> None:
    with qtbot.waitSignal(door.show_wished) as wished:
        assert asked(qtbot, address(paths), place) is Reply.HERE
    assert wished.args == [place]


def test_who_only_knocks_is_answered(qtbot: QtBot, paths: Paths, door: Door) -> None:
    with qtbot.assertNotEmitted(door.show_wished):
        assert asked(qtbot, address(paths), None) is Reply.HERE


def test_nobody_answers_where_nobody_is(paths: Paths, qtbot: QtBot) -> None:
    assert ask(address(paths), Place.HOME, 0.1) is Reply.NOBODY
    assert asked(qtbot, address(paths), Place.HOME) is Reply.NOBODY


def test_a_keeper_that_is_stopped_does_not_answer(paths: Paths, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as stopped:
        stopped.bind(address(paths))
        stopped.listen()
        assert asked(qtbot, address(paths), Place.HOME, patience=0.1) is Reply.SILENCE


@pytest.mark.usefixtures("door")
def test_the_socket_is_for_its_user_alone(paths: Paths) -> None:
    assert stat.S_IMODE(os.stat(address(paths)).st_mode) & 0o077 == 0
    assert Path(address(paths)).parent == paths.root


def test_a_closed_door_is_gone(qtbot: QtBot, paths: Paths, door: Door) -> None:
    door.close()
    assert asked(qtbot, address(paths), None) is Reply.NOBODY


def test_a_dead_keepers_place_is_taken(qtbot: QtBot, paths: Paths, owner: QObject) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address(paths))
    door = Door(owner)
    assert door.open(address(paths))
    assert asked(qtbot, address(paths), None) is Reply.HERE
    door.close()


@pytest.mark.parametrize(
    "words",
    [(b"open sesame\n",), (b"\n",), (b"\xff\xfe\n",), (b"x" * MAX_WORD,), (b"x" * 5000 + b"\n",)],
)
@pytest.mark.usefixtures("door")
def test_other_words_end_the_visit(qtbot: QtBot, paths: Paths, words: tuple[bytes, ...]) -> None:
    assert visit(qtbot, paths, *words) == b""


def test_a_word_may_come_in_pieces(qtbot: QtBot, paths: Paths, door: Door) -> None:
    with qtbot.waitSignal(door.show_wished):
        assert visit(qtbot, paths, b"ho", b"me\n") == ANSWER


def test_a_visitor_that_says_nothing_is_sent_away(
    qtbot: QtBot, paths: Paths, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_module, "VISIT_MS", 20)
    door = Door(owner)
    assert door.open(address(paths))
    assert visit(qtbot, paths) == b""
    door.close()


def test_a_path_too_long_for_a_socket_is_replaced_by_a_private_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_runtime: Callable[[], Path]
) -> None:
    runtime = make_runtime()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    first, second = (Paths(tmp_path / (letter * 120)) for letter in "ab")
    assert Path(address(first)).parent == runtime
    assert address(first) == address(first)
    assert address(first) != address(second)


@pytest.fixture
def make_runtime(tmp_path: Path) -> Callable[[], Path]:
    def make() -> Path:
        folder = tmp_path / "run"
        folder.mkdir(mode=0o700)
        return folder

    return make


def test_windows_has_names_instead_of_paths(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert address(paths).startswith("protech-")
    assert not {"/", "\\"} & set(address(paths))
