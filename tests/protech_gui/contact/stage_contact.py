"""A private window for tests, which trusts the certificate that its word names by its key."""

import os
import sys

from protech_gui.contact import app

if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(app.main((f"--ignore-certificate-errors-spki-list={sys.argv[1]}",)))
