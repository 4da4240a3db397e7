"""`make run` says what it does where there is no screen."""

from tests.installer.machine import Machine


def test_without_a_screen_it_says_so(machine: Machine) -> None:
    machine.write("uname", "echo Linux")
    # Set-up fails here: nothing is installed on this machine.
    machine.write("ldconfig", "exit 3")
    found = machine.run("run.sh")
    assert found.returncode == 3
    assert "No screen is connected here" in found.stdout
