"""A made-up machine for each test."""

from pathlib import Path

import pytest

from tests.installer.machine import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine without any Python, package manager or library."""
    return Machine(tmp_path)
