"""Missing system packages are installed for root, and named to everybody else."""

from pathlib import Path

import pytest

from tests.installer.machine import Machine
from tests.structure.tree import ROOT

PACKAGES = (ROOT / "installer/linux/packages.sh").read_text()
LIBRARIES = [
    line.split() for line in PACKAGES.splitlines() if line.startswith("lib") and ".so" in line
]


def complete(machine: Machine, without: str = "") -> None:
    """Put every library on the machine but one, a font and a compiler."""
    machine.write("c++", "true")
    known = "".join(
        f"\\t{library} (libc6,x86-64) => /usr/lib/{library}\\n"
        for library, _ in LIBRARIES
        if library != without
    )
    machine.write("ldconfig", f"printf '{known}'")
    fonts = machine.home / ".local/share/fonts"
    fonts.mkdir(parents=True)
    (fonts / "Some.ttf").touch()


@pytest.fixture
def told(machine: Machine, tmp_path: Path) -> Path:
    """The file in which the package manager of the machine notes its orders."""
    orders = tmp_path / "orders"
    machine.write("apt-get", f'echo "$*" >>"{orders}"')
    return orders


def as_user(machine: Machine, number: int) -> None:
    machine.write("id", f"echo {number}")


def test_nothing_is_done_when_all_is_there(machine: Machine, told: Path) -> None:
    complete(machine)
    found = machine.run("linux/packages.sh", "app")
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")
    assert not told.exists()


def test_root_gets_what_is_missing(machine: Machine, told: Path) -> None:
    complete(machine, without="libxcb-cursor.so.0")
    as_user(machine, 0)
    assert machine.run("linux/packages.sh", "app").returncode == 0
    assert told.read_text().splitlines() == [
        "-qq update",
        "-qq install -y --no-install-recommends libxcb-cursor0",
    ]


def test_everybody_else_is_told_the_command(machine: Machine, told: Path) -> None:
    complete(machine, without="libEGL.so.1")
    as_user(machine, 1000)
    found = machine.run("linux/packages.sh", "app")
    assert found.returncode == 1
    assert "sudo apt-get install -y --no-install-recommends libegl1\n" in found.stderr
    assert not told.exists()


def test_a_missing_compiler_is_named(machine: Machine) -> None:
    machine.write("ldconfig", "true")
    as_user(machine, 1000)
    assert " g++" in machine.run("linux/packages.sh", "app").stderr


def test_testing_needs_a_virtual_screen_too(machine: Machine) -> None:
    complete(machine)
    as_user(machine, 1000)
    found = machine.run("linux/packages.sh", "dev")
    assert found.returncode == 1
    wanted = (
        "xvfb openbox picom dbus-daemon xdotool chromium libnss3-tools curl firefox-esr"
        " libglib2.0-bin iproute2 nginx-light"
    )
    assert f"install -y --no-install-recommends {wanted}\n" in found.stderr


def test_measuring_needs_the_programs_that_people_use(machine: Machine) -> None:
    complete(machine)
    as_user(machine, 1000)
    x11 = ("Xvfb", "openbox", "picom", "xdotool")
    served = ("chromium", "firefox", "curl", "nginx")
    for program in (*x11, *served, "dbus-daemon", "certutil", "gsettings", "ip"):
        machine.write(program, "true")
    assert machine.run("linux/packages.sh", "dev").returncode == 0
    found = machine.run("linux/packages.sh", "bench")
    assert found.returncode == 1
    assert "install -y --no-install-recommends mousepad mpv pcmanfm xterm\n" in found.stderr


def test_a_bare_machine_lacks_every_package(machine: Machine) -> None:
    machine.write("ldconfig", "true")
    as_user(machine, 1000)
    found = machine.run("linux/packages.sh", "app")
    assert len(LIBRARIES) > 20
    for _, package in LIBRARIES:
        assert f" {package} " in found.stderr or f" {package}\n" in found.stderr
