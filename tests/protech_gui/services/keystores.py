"""A keystore for tests: there or not, willing or not."""

from protech_gui.platform.keystore import KeystoreRefused


class FakeKeystore:
    """Holds one secret; ``there`` and ``willing`` are a test's to change."""

    def __init__(self) -> None:
        self.secret: bytes | None = None
        self.there = True
        self.willing = True
        self.asked = 0

    def is_there(self) -> bool:
        return self.there

    def put(self, secret: bytes) -> None:
        self._ask()
        self.secret = secret

    def get(self) -> bytes:
        self._ask()
        if self.secret is None:
            raise KeystoreRefused
        return self.secret

    def remove(self) -> None:
        self._ask()
        self.secret = None

    def _ask(self) -> None:
        self.asked += 1
        if not (self.there and self.willing):
            raise KeystoreRefused
