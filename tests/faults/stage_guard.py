"""A guard for tests: every picture that it covers is an event of its own, however soon it comes."""

import os
import sys
from unittest import mock

from engine.screen import app, calm

if __name__ == "__main__":
    os.umask(0o077)
    with mock.patch.object(calm, "BURST_SECONDS", 0.0):
        sys.exit(app.main())
