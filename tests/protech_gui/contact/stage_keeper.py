"""A keeper for tests whose window is another program, and whose private window is staged.

Its words are the module of that program, its folder, the key of the certificate that the private
window trusts, and the folder in which that is seen and moved.
"""

import dataclasses
import os
import sys
from collections.abc import Mapping
from unittest import mock

from engine.terms import Place
from protech_gui.keeper import app
from protech_gui.keeper.keeper import Plan

_plan = app.plan


def _staged(environment: Mapping[str, str]) -> Plan:
    program, folder, key, sight = sys.argv[1:]
    plan = _plan(environment)
    module = (sys.executable, "-m")
    contact = (*module, "tests.protech_gui.contact.stage_contact", key, sight)
    return dataclasses.replace(
        plan,
        window=(*module, program, folder),
        contact=dataclasses.replace(plan.contact, command=contact),
    )


if __name__ == "__main__":
    os.umask(0o077)
    with mock.patch.object(app, "plan", _staged):
        sys.exit(app.main(Place.HOME))
