"""A screen of its own for tests: Xvfb on a free number, with or without a window manager."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Display:
    """A running X server: its name (``:7``) and its size in pixels."""

    name: str
    width: int
    height: int

    def environment(self) -> dict[str, str]:
        """Return this process's environment, pointed at the display and nowhere else."""
        kept = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        # Nobody's own screen saver or keystore is meant.
        kept["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        return kept | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}


@contextmanager
def virtual_display(width: int = 1920, height: int = 1080, depth: int = 24) -> Iterator[Display]:
    """Run an X server while the context lasts; it speaks as soon as the context begins."""
    server_path = shutil.which("Xvfb")
    assert server_path, "Xvfb is missing; make setup installs it"
    read_fd, write_fd = os.pipe()
    command = (
        *(server_path, "-displayfd", str(write_fd), "-screen", "0", f"{width}x{height}x{depth}"),
        *("-nolisten", "tcp", "-noreset", "-dpi", "96"),
    )
    server = subprocess.Popen(command, pass_fds=(write_fd,), stderr=subprocess.DEVNULL)
    os.close(write_fd)
    try:
        # Xvfb writes its number once it listens, so this waits for it and no longer.
        with os.fdopen(read_fd) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb ended before it was ready"
        yield Display(f":{number}", width, height)
    finally:
        stop(server)


@contextmanager
def window_manager(display: Display) -> Iterator[None]:
    """Run openbox on the display while the context lasts."""
    command = ("openbox", "--sm-disable", "--startup", "echo")
    manager = subprocess.Popen(
        command,
        env=display.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert manager.stdout is not None
    try:
        # It runs the start-up command once it manages the display.
        assert manager.stdout.readline(), "openbox ended before it was ready"
        yield
    finally:
        stop(manager)
        manager.stdout.close()


def stop(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """Ask a process to end, then make it; afterwards it is gone."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
    process.kill()
    process.wait()
