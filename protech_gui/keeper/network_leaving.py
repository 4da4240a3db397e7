"""Leaving the network: a guard without any consent puts everything back, and that is waited for."""

import threading
import time
from pathlib import Path

from engine.children import Child
from engine.contract import Beat, Exempt, Goodbye, NetworkReport
from engine.terms import BEAT_SECONDS, Choices, NetworkFault
from protech_gui.keeper.network_plan import NetworkPlan
from protech_gui.settings import ProtectionState

PATIENCE = 30.0
"""Seconds: each command of the system may take five."""


def leave(plan: NetworkPlan) -> bool:
    """Undo what the network guard did outside its folder; false when something of it is left.

    Nothing is to be undone where its folder is gone.
    """
    if not Path(plan.folder).exists():
        return True
    woken = threading.Event()
    orders = plan.orders(ProtectionState(), Choices("en"), Exempt())
    try:
        child = Child(plan.guard, woken.set)
    except OSError:
        return False
    child.send(plan.start(orders, 0))
    until = time.monotonic() + PATIENCE
    try:
        while time.monotonic() < until:
            while not child.inbox.empty():
                message = child.inbox.get()
                if message is None:
                    return False
                if isinstance(message, NetworkReport):
                    return message.standing.fault is NetworkFault.NO_CONSENT
            child.send(Beat())
            woken.wait(BEAT_SECONDS)
            woken.clear()
        return False
    finally:
        child.send(Goodbye())
        child.end(2.0)
