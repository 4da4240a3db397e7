"""A Python that really runs is found, and without one the way to get one is told."""

import sys

import pytest

from tests.installer.machine import Machine


def test_one_on_the_path_is_taken(machine: Machine) -> None:
    machine.link("python3.12", sys.executable)
    found = machine.run("python.sh")
    assert found.returncode == 0
    assert found.stdout.strip().endswith("/bin/python3.12")


def test_a_name_that_does_not_run_is_passed_over(machine: Machine) -> None:
    # What pyenv puts on the path for a version that is not selected.
    machine.write("python3.13", "echo not selected >&2; exit 127")
    machine.link("python3", sys.executable)
    assert machine.run("python.sh").stdout.strip().endswith("/bin/python3")


def test_one_that_is_too_old_is_passed_over(machine: Machine) -> None:
    machine.write("python3", "exit 1")
    assert machine.run("python.sh").returncode == 1


def test_one_of_pyenv_is_found_without_the_path(machine: Machine) -> None:
    versions = machine.home / ".pyenv/versions"
    for version in ("3.12.1", "3.13.0"):
        (versions / version / "bin").mkdir(parents=True)
        (versions / version / "bin/python3").symlink_to(sys.executable)
    found = machine.run("python.sh")
    assert found.stdout.strip() == str(versions / "3.13.0/bin/python3")


def test_without_any_the_commands_are_told(machine: Machine) -> None:
    found = machine.run("python.sh")
    assert found.returncode == 1
    assert found.stdout == ""
    assert "none that runs was found" in found.stderr
    assert f"{machine.home}/.pyenv/bin/pyenv install 3.13" in found.stderr


@pytest.mark.parametrize(("user", "command"), [(0, "  apt-get"), (1000, "  sudo apt-get")])
def test_a_packaged_one_is_told_first(machine: Machine, user: int, command: str) -> None:
    machine.write("apt-cache", '[ "$2" = python3.12-venv ]')
    machine.write("id", f"echo {user}")
    found = machine.run("python.sh")
    assert found.returncode == 1
    assert f"{command} install -y python3.12-venv\n" in found.stderr
