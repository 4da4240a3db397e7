"""A message bus of a test's own, and whoever speaks on it in the place of the system."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>
<listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


@contextmanager
def message_bus_alone(folder: str) -> Iterator[str]:
    """Run a bus that nobody else is on; give its address."""
    config = os.path.join(folder, "bus.conf")
    with open(config, "w", encoding="ascii") as file:
        file.write(_CONFIG)
    running = subprocess.Popen(
        ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert running.stdout is not None
    try:
        yield running.stdout.readline().strip()
    finally:
        running.kill()
        running.wait()
        running.stdout.close()


class Logind:
    """Answers as logind does, in a thread of its own, and says what a test wants said.

    ``locked`` is the hint that every session gives; ``held`` is open at its other end as long as
    somebody delays the sleep.
    """

    def __init__(self, address: str, *, refuses: bool = False) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        name = message_bus.RequestName("org.freedesktop.login1")
        self._connection.send_and_get_reply(name)
        self._refuses = refuses
        self.locked = False
        self.asked: list[tuple[object, ...]] = []
        self.held, self._given = os.pipe()
        self._thread = threading.Thread(target=self._answer, name="logind", daemon=True)
        self._thread.start()

    def say(self, interface: str, name: str, signature: str | None = None, *body: object) -> None:
        """Send a signal."""
        emitter = DBusAddress("/org/freedesktop/login1/session/_31", interface=interface)
        self._connection.send(new_signal(emitter, name, signature, body))

    def end(self) -> None:
        """Leave the bus."""
        self._connection.sock.shutdown(2)
        self._thread.join(5.0)
        self._connection.close()
        os.close(self.held)
        with suppress(OSError):
            os.close(self._given)

    def is_held(self) -> bool:
        """Whether somebody delays the sleep; the pipe's other end is then still open."""
        os.set_blocking(self.held, False)
        try:
            return os.read(self.held, 1) != b""
        except BlockingIOError:
            return True

    def _answer(self) -> None:
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._reply(message))

    def _reply(self, message: Message) -> Message:
        method = message.header.fields[HeaderFields.member]
        self.asked.append((method, *message.body))
        if self._refuses:
            return new_error(message, "org.freedesktop.DBus.Error.AccessDenied")
        if method == "Inhibit":
            answer = new_method_return(message, "h", (self._given,))
            return answer
        return new_method_return(message, "v", (("b", self.locked),))
