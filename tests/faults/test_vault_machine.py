"""Hypothesis looks for an order of doings after which a vault holds anything else than it must."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.vault_machine import VaultMachine

BOUNDED = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.timeout(180)
def test_whatever_is_done_the_vault_holds_what_was_kept() -> None:
    run_state_machine_as_test(VaultMachine, settings=BOUNDED)
