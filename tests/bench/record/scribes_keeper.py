"""The keeper with a scribe in its window."""

import dataclasses
import os
import sys
from collections.abc import Mapping
from unittest import mock

from engine.terms import Place
from protech_gui.keeper import app
from protech_gui.keeper.keeper import Plan

_plan = app.plan


def _with_scribe(environment: Mapping[str, str]) -> Plan:
    window = (sys.executable, "-m", "tests.bench.record.scribe")
    return dataclasses.replace(_plan(environment), window=window)


if __name__ == "__main__":
    os.umask(0o077)
    with mock.patch.object(app, "plan", _with_scribe):
        sys.exit(app.main(Place.HOME))
