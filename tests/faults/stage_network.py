"""A network guard for tests: names below ``.test`` are this machine, and it may be reached.

The first word is the file of the certificate that servers of the test are signed with.
"""

import ipaddress
import os
import socket
import sys
from pathlib import Path
from typing import Any
from unittest import mock

from cryptography import x509

from engine.network.app import main
from engine.network.gate import World

_look_up = socket.getaddrinfo


def _at_home(host: Any, *rest: Any, **named: Any) -> Any:
    here = isinstance(host, str) and host.endswith(".test")
    return _look_up("127.0.0.1" if here else host, *rest, **named)


if __name__ == "__main__":
    os.umask(0o077)
    root = x509.load_pem_x509_certificate(Path(sys.argv[1]).read_bytes())
    world = World(frozenset({ipaddress.ip_address("127.0.0.1")}), (root,))
    with mock.patch.object(socket, "getaddrinfo", _at_home):
        sys.exit(main(world))
