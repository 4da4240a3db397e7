"""Chromium, if not told otherwise without a window: turns pages into screens, many in one run."""

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

START = 'exec chromium "$@" 3<&{} 4>&{}'
"""Chromium speaks its debugging protocol on descriptors 3 and 4; sh knows none above 9."""

OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"),
    *("--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb"),
    *("--disable-extensions", "--no-first-run", "--disable-background-networking"),
    "--allow-file-access-from-files",
)


class Chromium:
    """One browser with one tab."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd, self._write_fd = read_fd, write_fd
        self._heard = b""
        self._number = 0
        self._session: dict[str, str] = {}
        targets = self._ask("Target.getTargets")["targetInfos"]
        tab = next(target["targetId"] for target in targets if target["type"] == "page")
        attached = self._ask("Target.attachToTarget", targetId=tab, flatten=True)
        self._session = {"sessionId": attached["sessionId"]}
        self._ask("Page.enable")

    def resize(self, width: int, height: int) -> None:
        """Give the tab a size in pixels."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._ask("Emulation.setDeviceMetricsOverride", **size)

    def shot(self, page: Path) -> bytes:
        """Return the page as a PNG, once it is loaded with all its pictures."""
        self.go(page.resolve().as_uri())
        return self.see()

    def go(self, address: str) -> None:
        """Open a page, and wait until it is loaded with all its pictures."""
        self._ask("Page.navigate", url=address)
        while self._hear().get("method") != "Page.loadEventFired":
            pass

    def see(self) -> bytes:
        """Return what the tab shows as a PNG."""
        shot = self._ask("Page.captureScreenshot", format="png", optimizeForSpeed=True)
        return base64.b64decode(shot["data"])

    def read(self) -> str:
        """Return the page's words between their tags."""
        said = self._ask("Runtime.evaluate", expression="document.documentElement.outerHTML")
        words: str = said["result"]["value"]
        return words

    def close(self) -> None:
        """Ask the browser to end."""
        self._session = {}
        self._ask("Browser.close")

    def _ask(self, method: str, **what: Any) -> dict[str, Any]:
        self._number += 1
        order = {"id": self._number, "method": method, "params": what, **self._session}
        os.write(self._write_fd, json.dumps(order).encode() + b"\0")
        while (answer := self._hear()).get("id") != self._number:
            pass
        assert "result" in answer, f"the browser refused {method}"
        result: dict[str, Any] = answer["result"]
        return result

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._heard:
            more = os.read(self._read_fd, 1 << 20)
            assert more, "the browser ended"
            self._heard += more
        message, _, self._heard = self._heard.partition(b"\0")
        said: dict[str, Any] = json.loads(message)
        return said


@contextmanager
def chromium(
    options: Sequence[str] = OPTIONS, environment: Mapping[str, str] | None = None
) -> Iterator[Chromium]:
    """Run a browser while the context lasts, with a profile that goes with it.

    ``environment`` is this process's own if there is none.
    """
    orders, answers = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(
        prefix="bench-browser-", ignore_cleanup_errors=True
    ) as profile:
        browser = subprocess.Popen(
            (
                *("bash", "-c", START.format(orders[0], answers[1]), "bash", *options),
                *(f"--user-data-dir={profile}", "about:blank"),
            ),
            pass_fds=(orders[0], answers[1]),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(orders[0])
        os.close(answers[1])
        try:
            tab = Chromium(answers[0], orders[1])
            yield tab
            tab.close()
            browser.wait(10)
        finally:
            browser.kill()
            browser.wait()
            os.close(orders[1])
            os.close(answers[0])
