"""The one program: each role runs with what it needs, and wrong words are told plainly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.terms import Role
from protech_gui import __main__ as program
from protech_gui.paths import Paths

IMPORTED = """
import sys
import protech_gui.__main__ as program
role = program.Role(sys.argv[1])
{imports}
sys.stdout.write(" ".join(sorted(sys.modules)))
"""

IMPORTS = {
    Role.OPEN: "import protech_gui.keeper.opening",
    Role.KEEPER: "import protech_gui.keeper.app",
    Role.SCREEN: "import engine.screen.app",
    Role.JUDGE: "import engine.network.judging.worker",
    Role.COVERS: "import protech_gui.covers.app",
    Role.WINDOW: "import protech_gui.window.app",
}
"""What each role imports; that the program imports it so is shown by the tests of faults."""

HEAVY = {"numpy", "cv2", "onnxruntime", "mss", "nudenet"}
VAULT = {"sqlcipher3", "argon2"}
QT = {"PySide6", "shiboken6"}


@pytest.mark.parametrize(
    ("role", "absent"),
    [
        (Role.OPEN, HEAVY | VAULT | {"nacl"}),
        (Role.KEEPER, HEAVY | VAULT),
        (Role.SCREEN, QT | VAULT | {"nacl", "av", "mitmproxy"}),
        (Role.JUDGE, QT | VAULT | {"nacl", "mss", "mitmproxy"}),
        (Role.COVERS, HEAVY | VAULT | {"nacl"}),
        (Role.WINDOW, HEAVY),
    ],
)
def test_a_role_imports_only_what_it_needs(role: Role, absent: set[str]) -> None:
    code = IMPORTED.format(imports=IMPORTS[role])
    done = subprocess.run(
        [sys.executable, "-c", code, role.value],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert not {name.partition(".")[0] for name in done.stdout.split()} & absent


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program where there is no screen."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "protech_gui", *words],
        env=kept | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("",),
        ("keeper", "hide"),
        ("window", "home"),
        ("open", "a", "b"),
        ("open", "help", "home"),
    ],
)
def test_unknown_words_are_told_in_one_line(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.returncode == program.WRONG_USE
    assert done.stderr.splitlines() == [
        "Protech does not know this. It knows one of: "
        "open, keeper, screen, covers, card, window, contact, network, judge."
    ]


@pytest.mark.parametrize(
    "words", [(), ("open",), ("keeper",), ("keeper", "crisis"), ("open", "help"), ("window",)]
)
def test_without_a_screen_it_says_what_is_missing_and_what_to_do(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.returncode == program.NO_SCREEN
    (line,) = done.stderr.splitlines()
    assert "DISPLAY" in line
    assert "Start it from" in line


def test_a_screen_that_is_gone_is_no_crash() -> None:
    done = run("keeper", DISPLAY=":931")
    assert done.returncode == program.NO_SCREEN
    assert "does not answer" in done.stderr


def run_unseen(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program with Qt drawing in memory, so that it gets as far as its folder."""
    return run(*words, QT_QPA_PLATFORM="offscreen", PROTECH_HOME=str(folder))


@pytest.mark.parametrize("role", ["open", "keeper"])
def test_a_folder_that_cannot_be_used_is_told(role: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run_unseen(tmp_path / "file", role)
    assert done.returncode == 1
    assert "Protech cannot use its folder" in done.stderr


def test_a_keeper_that_cannot_start_is_told_by_what_opened_it(data_folder: Path) -> None:
    Paths(data_folder).lock.mkdir()
    done = run_unseen(data_folder, "open")
    assert done.returncode == 1
    assert "Protech could not start, so it is not covering anything now." in done.stderr


def test_a_keeper_that_cannot_be_replaced_is_told(data_folder: Path) -> None:
    lock = Paths(data_folder).lock
    command = (sys.executable, "-m", "tests.protech_gui.keeper.holding", str(lock))
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"True\n"
    lock.with_name("lock.holder").unlink()
    done = run_unseen(data_folder, "keeper")
    assert holder.poll() is None
    holder.communicate()
    assert done.returncode == 1
    assert "Protech is already running but does not answer" in done.stderr
