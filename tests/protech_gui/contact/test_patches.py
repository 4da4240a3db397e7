"""The engine's age: known for the one that is installed, and never guessed."""

import subprocess
import sys
from datetime import date, timedelta

from protech_gui.contact.patches import OLDEST, is_outdated, mended

LEVEL = "152.0.7977.83"


def test_the_engine_that_is_installed_is_the_one_that_is_recorded() -> None:
    # In a process of its own: the engine wants to be there before an application is.
    asking = "from protech_gui.contact.running import security_patches as said; print(said())"
    found = subprocess.run((sys.executable, "-c", asking), capture_output=True, check=True)
    assert found.stdout.decode().strip() == LEVEL
    assert mended(LEVEL) == date(2026, 10, 1)


def test_an_engine_is_outdated_after_its_days_and_not_before() -> None:
    since = mended(LEVEL)
    assert since is not None
    assert not is_outdated(LEVEL, since)
    assert not is_outdated(LEVEL, since + OLDEST)
    assert is_outdated(LEVEL, since + OLDEST + timedelta(days=1))


def test_an_engine_that_nobody_recorded_is_outdated() -> None:
    assert mended("1.2.3.4") is None
    assert is_outdated("1.2.3.4", date(2026, 10, 1))
